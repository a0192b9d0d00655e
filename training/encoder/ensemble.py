"""What the teachers say together: figures on dev, and on train by those that have not learnt it.

    python ensemble.py --data corpus.npz runs/teacher-*
"""

import argparse

import numpy as np

import measure
from batches import Corpus
from learn import rounded, together

WEIGHTS = (0.2, 0.35, 0.5, 0.7)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--folds", type=int, default=5)
    p.add_argument("runs", nargs="+")
    a = p.parse_args()
    c = Corpus(a.data)
    scores = {
        head: np.log(together(c, a.runs, head, a.folds).astype(np.float32) + 1e-6)
        for head in ("attribution", "names", "sentiment", "tone")
    }
    for name in ("polnear-dev", "styles-dev", "polnear-train"):
        for weight in WEIGHTS:
            prices = measure.transitions(c, c.texts("polnear-train"), weight)
            found = measure.span_f1(
                c, c.texts(name), scores["attribution"], prices, measure.ATTRIBUTION)
            print(name, "transitions", weight, rounded(found), flush=True)
    print("sentiment", rounded(measure.sentiment_f1(
        c, set(c.texts("newsmtsc-devtest-mt")), scores["sentiment"])))
    for name in ("polnear-dev", "polnear-train"):
        print("tone", name, rounded(measure.tone_f1(c, set(c.texts(name)), scores["tone"])))
    for name in ("wikigold-held", "wikigold"):
        print("names", name, rounded(measure.span_f1(
            c, c.texts(name), scores["names"], measure.free(4), measure.NAMES, c.gold_names)))


if __name__ == "__main__":
    main()
