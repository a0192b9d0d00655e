"""What this side reads in a few invented sentences, for the program's test to compare with.

    python parity.py --program DIR --classes CLASSPATH --work DIR --out parity.json
"""

import argparse
import json
import subprocess
from pathlib import Path

import numpy as np
import onnxruntime

from batches import CLS, LINE_BREAK, SEP

SENTENCES = (
    "“We will open the bridge in May,” said Mayor Anna Lindqvist. “Not a day later.”\n\n"
    "Her deputy, Paul Adeyemi, told the Harbour Gazette that the council had not yet approved "
    "the budget.",
    "According to a senior official at the Transport Ministry, talks with NORDLINE Ltd. broke down "
    "on Tuesday. He wouldn't say why.",
    "The so-called \"miracle cure\" was never tested, Dr. Óscar Ibáñez-Roe warned 😀 in a letter; "
    "the firm’s spokeswoman declined to comment.",
    "‘It’s the workers’ choice,’ Brannigan said, and called the naïve plan of Mr. Oduya’s party "
    "“a lie from end to end”.",
)


def sequence(cut):
    """The whole text as one sequence: ids, types and the word of each piece (-1 for none)."""
    ids, types, words = [CLS], [0], [-1]
    for word, pieces in enumerate(cut["pieces"]):
        if word and word in cut["lines"]:
            ids.append(LINE_BREAK)
            types.append(0)
            words.append(-1)
        ids += pieces
        types += [cut["types"][word]] * len(pieces)
        words += [word] * len(pieces)
    return ids + [SEP], types + [0], words + [-1]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("program", "classes", "work", "out"):
        p.add_argument("--" + name, required=True)
    a = p.parse_args()
    texts, cuts = Path(a.work) / "parity-texts.jsonl", Path(a.work) / "parity-cut.jsonl"
    texts.write_text(
        "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(SENTENCES)),
        encoding="utf-8")
    subprocess.run(["java", "-cp", a.classes, "dev.hearsay.nlp.encoder.TrainingText", texts, cuts],
                   check=True)
    model = onnxruntime.InferenceSession(
        Path(a.program) / "encoder.onnx", providers=["CPUExecutionProvider"])
    rows = []
    for text, line in zip(SENTENCES, cuts.read_text(encoding="utf-8").splitlines(), strict=True):
        cut = json.loads(line)
        ids, types, words = sequence(cut)
        logits = model.run(None, {"input_ids": np.array([ids]), "token_type_ids": np.array([types])})
        rows.append({
            "text": text, "words": list(zip(cut["starts"], cut["ends"])), "input_ids": ids,
            "token_type_ids": types, "word_index": words,
            "logits": [[round(float(x), 4) for x in row] for row in logits[0][0]],
        })
    Path(a.out).write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
