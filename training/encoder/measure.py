"""Figures on gold labels: spans, names, links, sentiment and tone."""

import numpy as np

ATTRIBUTION = ("source", "cue", "content")
NAMES = ("person", "organization", "location", "other")


def viterbi(scores, transitions):
    """The best labels of one text, [words]."""
    n, k = scores.shape
    best = scores[0] + transitions[0]
    back = np.zeros((n, k), np.int64)
    columns = np.arange(k)
    for i in range(1, n):
        ways = best[:, None] + transitions
        back[i] = ways.argmax(0)
        best = ways[back[i], columns] + scores[i]
    labels = np.zeros(n, np.int64)
    labels[-1] = best.argmax()
    for i in range(n - 1, 0, -1):
        labels[i - 1] = back[i, labels[i]]
    return labels


def free(kinds):
    """No price but for what cannot be."""
    k = 2 * kinds + 1
    prices = np.zeros((k, k))
    for to in range(2, k, 2):
        for before in range(k):
            if before not in (to, to - 1):
                prices[before, to] = -1e4
    return prices


def spans(labels):
    found, at = [], 0
    while at < len(labels):
        if labels[at] == 0:
            at += 1
            continue
        kind, to = (labels[at] - 1) // 2, at + 1
        while to < len(labels) and labels[to] == 2 * kind + 2:
            to += 1
        found.append((int(kind), at, to))
        at = to
    return found


def f1(right, predicted, gold):
    return 200.0 * right / max(1, predicted + gold)


def span_f1(corpus, texts, scores, transitions, kinds, labels=None):
    """Exact F1 for each kind; gold from `spans` or, where given, from word labels."""
    gold = {}
    if labels is None:
        for text, _, kind, first, last in corpus.spans:
            gold.setdefault(text, set()).add((kind, first, last))
    counts = np.zeros((len(kinds), 3), int)
    for text in texts:
        a, b = corpus.word_from[text], corpus.word_from[text + 1]
        predicted = set(spans(viterbi(scores[a:b], transitions)))
        known = gold.get(text, set()) if labels is None else set(spans(labels[a:b]))
        for kind in range(len(kinds)):
            p, g = {s for s in predicted if s[0] == kind}, {s for s in known if s[0] == kind}
            counts[kind] += len(p & g), len(p), len(g)
    result = {name: f1(*counts[k]) for k, name in enumerate(kinds)}
    result["all"] = f1(*counts.sum(0))
    return result


def macro_f1(gold, predicted):
    gold, predicted = np.array(gold), np.array(predicted)
    return float(np.mean([
        f1(((gold == k) & (predicted == k)).sum(), (predicted == k).sum(), (gold == k).sum())
        for k in range(3)
    ]))


def sentiment_f1(corpus, texts, scores):
    gold, predicted = [], []
    for text, first, last, polarity in corpus.targets:
        if text in texts and first < last:
            gold.append(polarity)
            predicted.append(scores[first:last].sum(0).argmax())
    return macro_f1(gold, predicted)


def tone_f1(corpus, texts, scores, bias=np.zeros(3)):
    gold, predicted, seen = [], [], {}
    for text, attribution, kind, first, last in corpus.spans:
        base = corpus.word_from[text]
        if kind == 2 and text in texts and corpus.tone[base + first] >= 0:
            seen.setdefault((text, attribution), []).append((base + first, base + last))
    for pieces in seen.values():
        words = np.concatenate([scores[a:b] for a, b in pieces])
        gold.append(corpus.tone[pieces[0][0]])
        predicted.append((words.mean(0) + bias).argmax())
    return macro_f1(gold, predicted)


def transitions(corpus, texts, weight=0.35):
    """`weight` times the logs of how often one label follows another."""
    counts = np.full((7, 7), 0.5)
    for text in texts:
        labels = corpus.attribution[corpus.word_from[text] : corpus.word_from[text + 1]]
        np.add.at(counts, (labels[:-1], labels[1:]), 1)
    prices = weight * np.log(counts / counts.sum(1, keepdims=True))
    return np.where(free(3) < 0, -1e4, prices)
