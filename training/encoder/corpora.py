"""The corpora of a folder as texts, and, once cut into words, as arrays with labels.

`texts` writes one JSON line for each text; the program's own code then cuts them into words and
pieces (TrainingText), a tagger adds names (SilverNames), and `arrays` puts all into one .npz.
No text leaves the folder that the user names for the work.
"""

import gzip
import hashlib
import json
from pathlib import Path

import numpy as np

ROLES = ("source", "cue", "content")
KINDS = {"PERSON": 0, "ORGANIZATION": 1, "LOCATION": 2, "MISC": 3}
CONLL = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "LOCATION", "MISC": "MISC"}
PRONOUNS = set("he she it they we i you him her them us me his its their our my your".split())
POLARITY = {2: 0, 4: 1, 6: 2}
TONE = {"negative": 0, "neutral": 1, "positive": 2}
REUTERS = 3000
# of Wikigold's texts a fifth is kept for measuring
WIKIGOLD_HELD = 5


def lines(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def part(key, parts):
    """A number below parts that depends on the key alone."""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % parts


def wikigold(path):
    """Texts with their names: tokens joined by spaces, as the evaluation reads them."""
    text, names, texts, end = "", [], [], None
    for line in open(path, encoding="utf-8"):
        columns = line.split()
        if columns and columns[0] == "-DOCSTART-":
            if text:
                texts.append((text, names))
            text, names, end = "", [], None
        elif not columns:
            end = None
        else:
            token, tag = columns[0], columns[-1]
            start = len(text) + 1 if text else 0
            text = f"{text} {token}" if text else token
            if tag == "O":
                end = None
                continue
            kind = CONLL[tag[2:]]
            if end is not None and names[-1][2] == kind and not tag.startswith("B"):
                names[-1][1] = len(text)
            else:
                names.append([start, len(text), kind])
            end = len(text)
    if text:
        texts.append((text, names))
    return texts


def read(folder, tone):
    """All texts: id, corpus, text and whatever labels the corpus has."""
    folder = Path(folder)
    tones = {}
    if tone:
        for row in open(tone, encoding="utf-8"):
            if row.strip() and not row.startswith("#"):
                article, attribution, label = row.split()
                tones[article, attribution] = TONE[label]
    for row in json.loads((folder / "tone-dev.json").read_text(encoding="utf-8")):
        tones[tuple(row["id"].split("#"))] = TONE[row["tone"]]
    for corpus in ("polnear-train", "polnear-dev", "styles-dev"):
        for row in lines(folder / f"{corpus}.jsonl"):
            for attribution in row["attributions"]:
                attribution["tone"] = tones.get((row["id"], attribution["id"]), -1)
            yield dict(id=f"{corpus}/{row['id']}", corpus=corpus, text=row["text"],
                       attributions=row["attributions"])
    for corpus in ("newsmtsc-train", "newsmtsc-devtest-mt"):
        for i, row in enumerate(lines(folder / f"{corpus}.jsonl")):
            yield dict(id=f"{corpus}/{i}", corpus=corpus, text=row["sentence_normalized"],
                       targets=[(t["from"], t["to"], POLARITY[int(t["polarity"])])
                                for t in row["targets"]])
    for i, (text, names) in enumerate(wikigold(folder / "wikigold.conll")):
        held = part(f"wikigold/{i + 1}", WIKIGOLD_HELD) == 0
        yield dict(id=f"wikigold/{i + 1}", corpus="wikigold-held" if held else "wikigold",
                   text=text, names=names)
    for row in lines(folder / "bbc-a.jsonl"):
        yield dict(id=row["id"], corpus="bbc", text=row["text"])
    reuters = sorted(lines(folder / "reuters-1987.jsonl.gz"),
                     key=lambda row: part(row["id"], 1 << 62))
    for row in [r for r in reuters if len(r["text"]) > 600][:REUTERS]:
        yield dict(id=row["id"], corpus="reuters", text=row["title"] + ".\n\n" + row["text"])


def texts(folder, tone, out):
    with open(out, "w", encoding="utf-8") as file:
        for row in read(folder, tone):
            file.write(json.dumps(row) + "\n")


class Words:
    """Where the words of one text stand, to find those of a span of characters."""

    def __init__(self, cut):
        self.starts, self.ends = np.array(cut["starts"]), np.array(cut["ends"])

    def of(self, start, end):
        """The words that share a character with [start, end), as a range."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        last = int(np.searchsorted(self.starts, end, side="left"))
        return first, max(first, last)


def paint(labels, first, last, kind):
    labels[first] = 2 * kind + 1
    labels[first + 1 : last] = 2 * kind + 2


def names_of(words, text, spans):
    labels = np.zeros(len(words.starts), np.int8)
    for start, end, kind in spans:
        first, last = words.of(start, end)
        if first < last and text[start:end].lower() not in PRONOUNS:
            paint(labels, first, last, KINDS[kind])
    return labels


def arrays(texts_file, cut_file, silver_file, out):
    """Every label as one flat array over all words; -1 where nothing is known."""
    silver = {row["id"]: row for row in lines(Path(silver_file))}
    ids, corpora, word_counts = [], [], []
    flat = {k: [] for k in ("counts", "types", "lines", "sentences", "attribution", "gold_names",
                            "three", "four", "sentiment", "tone", "starts", "ends")}
    pieces, links, targets, spans, base = [], [], [], [], 0
    for row, cut in zip(lines(Path(texts_file)), lines(Path(cut_file)), strict=True):
        assert row["id"] == cut["id"]
        words = Words(cut)
        n = len(words.starts)
        if n == 0:
            continue
        number = len(ids)
        ids.append(row["id"])
        corpora.append(row["corpus"])
        word_counts.append(n)
        attribution = np.full(n, -1, np.int8)
        sentiment = np.full(n, -1, np.int8)
        tone = np.full(n, -1, np.int8)
        if "attributions" in row:
            attribution[:] = 0
            for a, attr in enumerate(row["attributions"]):
                place = {}
                for k, role in enumerate(ROLES):
                    place[role] = [words.of(*span) for span in attr[role]]
                    for first, last in place[role]:
                        if first < last:
                            paint(attribution, first, last, k)
                            spans.append((number, a, k, first, last))
                for first, last in place["content"]:
                    if attr["tone"] >= 0:
                        tone[first:last] = attr["tone"]
                    if place["cue"] and first < last:
                        links.append((number, 0, base + first, base + place["cue"][0][0]))
                if place["cue"]:
                    source = base + place["source"][0][0] if place["source"] else -1
                    links.append((number, 1, base + place["cue"][0][0], source))
        for start, end, polarity in row.get("targets", ()):
            first, last = words.of(start, end)
            sentiment[first:last] = polarity
            targets.append((number, base + first, base + last, polarity))
        gold = np.full(n, -1, np.int8)
        if "names" in row:
            gold = names_of(words, row["text"], row["names"])
        tagged = silver.get(row["id"])
        for key in ("three", "four"):
            flat[key].append(names_of(words, row["text"], tagged[key]) if tagged
                             else np.full(n, -1, np.int8))
        flat["gold_names"].append(gold)
        flat["attribution"].append(attribution)
        flat["sentiment"].append(sentiment)
        flat["tone"].append(tone)
        flat["types"].append(np.array(cut["types"], np.uint8))
        flat["counts"].append(np.array([len(p) for p in cut["pieces"]], np.uint8))
        flat["starts"].append(words.starts.astype(np.int32))
        flat["ends"].append(words.ends.astype(np.int32))
        for key in ("lines", "sentences"):
            begins = np.zeros(n, bool)
            begins[cut[key]] = True
            flat[key].append(begins)
        pieces.extend(p for word in cut["pieces"] for p in word)
        base += n
    np.savez_compressed(
        out, ids=np.array(ids), corpora=np.array(corpora), words=np.array(word_counts, np.int32),
        pieces=np.array(pieces, np.uint16), links=np.array(links, np.int32),
        targets=np.array(targets, np.int32), spans=np.array(spans, np.int32),
        **{k: np.concatenate(v) for k, v in flat.items()})
