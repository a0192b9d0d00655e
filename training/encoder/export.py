"""Writes the learnt network as the files that the program reads, and checks what int8 costs.

    python export.py --data corpus.npz --run runs/student --program src/main/resources/dev/hearsay/nlp/encoder
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnxruntime

import graph
import measure
import model as net
from batches import CONTEXT, CONTEXT_WEIGHT, CORE, EDGE, Corpus
from learn import rounded

MOST_LOST = 0.3


def session(model):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def read(corpus, texts, model, core=CORE, context=CONTEXT):
    """Log-probabilities of the heads for each word, [words, 22]."""
    heads = ("attribution", "names", "sentiment", "tone")
    width = net.SLICES[heads[-1]].stop
    sums = np.zeros((len(corpus.types), width), np.float32)
    weights = np.zeros(len(corpus.types), np.float32)
    for text in texts:
        for low, high, first, last in corpus.reading_windows(text, core, context):
            ids, types, places = corpus.window(low, high)
            out = model.run(None, {"input_ids": ids[None], "token_type_ids": types[None]})[0][0]
            out = np.concatenate([log_softmax(out[places, net.SLICES[h]]) for h in heads], -1)
            place = np.arange(low, high)
            weight = np.full(high - low, CONTEXT_WEIGHT, np.float32)
            weight[np.minimum(place - low, high - 1 - place) < EDGE] = 0
            weight[first - low : last - low] = 1
            sums[low:high] += weight[:, None] * out
            weights[low:high] += weight
    return sums / np.maximum(weights, 1e-9)[:, None]


def figures(corpus, model, prices, **windows):
    c = corpus
    dev, mt, held = (c.texts(n) for n in ("polnear-dev", "newsmtsc-devtest-mt", "wikigold-held"))
    x = read(c, np.concatenate([dev, mt, held, c.texts("styles-dev")]), model, **windows)
    return rounded({
        "dev": measure.span_f1(c, dev, x[:, net.SLICES["attribution"]], prices, measure.ATTRIBUTION),
        "styles": measure.span_f1(c, c.texts("styles-dev"), x[:, net.SLICES["attribution"]], prices,
                                  measure.ATTRIBUTION),
        "sentiment": measure.sentiment_f1(c, set(mt), x[:, net.SLICES["sentiment"]]),
        "tone": measure.tone_f1(c, set(dev), x[:, net.SLICES["tone"]]),
        "names": measure.span_f1(c, held, x[:, net.SLICES["names"]], measure.free(4), measure.NAMES,
                                 c.gold_names),
    })


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--run", required=True)
    p.add_argument("--program", required=True)
    p.add_argument("--transitions", type=float, default=0.35)
    a = p.parse_args()
    corpus = Corpus(a.data)
    run, program = Path(a.run), Path(a.program)
    arguments = json.loads((run / "figures.json").read_text())["arguments"]
    state = {k: v.astype(np.float32) for k, v in np.load(run / "weights.npz").items()}
    prices = measure.transitions(corpus, corpus.texts("polnear-train"), a.transitions)
    exact = graph.build(state, net.HEADS, arguments["activation"], int8=False)
    small = graph.build(state, net.HEADS, arguments["activation"])
    with_float = figures(corpus, session(exact), prices)
    with_int8 = figures(corpus, session(small), prices)
    print("float", json.dumps(with_float))
    print("int8 ", json.dumps(with_int8))
    lost = with_float["dev"]["all"] - with_int8["dev"]["all"]
    if lost > MOST_LOST:
        raise SystemExit(f"Cannot ship the int8 model: it loses {lost:.2f} points of span F1 on dev.")
    (program / "encoder.onnx").write_bytes(small)
    digest = hashlib.sha256(small).hexdigest()
    (program / "encoder.sha256").write_text(digest + "\n")
    rows = ["# log-probabilities of one attribution label after another in the training articles,",
            f"# times {a.transitions}; written by training/encoder/export.py with the model",
            "# rows: the label before; columns: O, then B and I of source, cue and content"]
    rows += ["\t".join(f"{max(x, -1e9):.4f}" for x in row) for row in prices]
    (program / "transitions.tsv").write_text("\n".join(rows) + "\n")
    print(f"{len(small) / 1e6:.1f} MB, SHA-256 {digest}")


if __name__ == "__main__":
    main()
