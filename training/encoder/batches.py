"""Windows of words as padded batches, for training and for reading."""

import numpy as np

CLS, SEP, LINE_BREAK, PAD = 101, 102, 1, 0
# the windows of the program: a core of whole sentences and some context on both sides
CORE, CONTEXT, CONTEXT_WEIGHT, EDGE = 124, 20, 0.6, 6


def from_zero(counts):
    """Where each of the counted things begins, and where the last ends."""
    return np.concatenate([[0], np.cumsum(counts.astype(np.int64))])


class Corpus:
    """The arrays of corpora.py with what is needed to cut windows."""

    def __init__(self, file):
        data = np.load(file)
        for key in data.files:
            setattr(self, key, data[key])
        self.word_from = from_zero(self.words)
        self.piece_from = from_zero(self.counts)
        breaks = self.lines.copy()
        breaks[self.word_from[:-1]] = False
        self.breaks = breaks
        self.size = from_zero(self.counts + breaks)

    def texts(self, *corpora):
        return np.flatnonzero(np.isin(self.corpora, corpora))

    def window(self, first, last):
        """Ids and types of the words [first, last) and the place of each word's first piece."""
        a, b = self.piece_from[first], self.piece_from[last]
        counts = self.counts[first:last].astype(np.int64)
        breaks = self.breaks[first:last].astype(np.int64)
        breaks[0] = 0
        starts = 1 + np.cumsum(counts + breaks) - counts
        length = int(counts.sum() + breaks.sum()) + 2
        ids = np.full(length, LINE_BREAK, np.int64)
        types = np.zeros(length, np.int64)
        offsets = np.arange(b - a) - np.repeat(np.cumsum(counts) - counts, counts)
        places = np.repeat(starts, counts) + offsets
        ids[places] = self.pieces[a:b]
        types[places] = np.repeat(self.types[first:last], counts)
        ids[0], ids[-1] = CLS, SEP
        return ids, types, starts

    def random_windows(self, text, length, random):
        """The text in consecutive windows of at most `length` pieces, from a random beginning."""
        first, last = self.word_from[text], self.word_from[text + 1]
        windows, at = [], first
        room = random.integers(length // 3, length + 1)
        while at < last:
            end = int(np.searchsorted(self.size, self.size[at] + room, side="right")) - 1
            end = min(max(end, at + 1), last)
            if end < last:
                begins = np.flatnonzero(self.sentences[at + 1 : end + 1])
                if len(begins) and random.random() < 0.7:
                    end = at + 1 + int(begins[-1])
            windows.append((int(at), int(end)))
            at, room = end, length
        return windows

    def reading_windows(self, text, core=CORE, context=CONTEXT):
        """(read from, to, core from, to) as the program cuts them."""
        first, last = int(self.word_from[text]), int(self.word_from[text + 1])
        windows, at = [], first
        while at < last:
            end = int(np.searchsorted(self.size, self.size[at] + core, side="right")) - 1
            end = max(end, at + 1)
            if end >= last:
                end = last
            else:
                begins = at + 1 + np.flatnonzero(self.sentences[at + 1 : end + 1])
                breaks = [b for b in begins if self.lines[b]]
                if breaks and (self.size[breaks[-1]] - self.size[at]) * 2 >= core:
                    end = int(breaks[-1])
                elif len(begins):
                    end = int(begins[-1])
            low = int(np.searchsorted(self.size, self.size[at] - context, side="left"))
            high = int(np.searchsorted(self.size, self.size[end] + context, side="right")) - 1
            windows.append((max(low, first), min(high, last), at, end))
            at = end
        return windows


def padded(corpus, windows):
    """ids, types, mask [rows, pieces]; places, word mask [rows, words]; word numbers."""
    cut = [corpus.window(first, last) for first, last in windows]
    length = -(-max(len(ids) for ids, _, _ in cut) // 16) * 16
    words = -(-max(len(s) for _, _, s in cut) // 16) * 16
    rows = len(cut)
    ids, types = np.full((rows, length), PAD, np.int64), np.zeros((rows, length), np.int64)
    mask = np.zeros((rows, length), bool)
    places, inside = np.zeros((rows, words), np.int64), np.zeros((rows, words), bool)
    numbers = np.zeros((rows, words), np.int64)
    for r, ((i, t, s), (first, last)) in enumerate(zip(cut, windows)):
        ids[r, : len(i)], types[r, : len(i)], mask[r, : len(i)] = i, t, True
        places[r, : len(s)], inside[r, : len(s)] = s, True
        numbers[r, : len(s)] = np.arange(first, last)
    return ids, types, mask, places, inside, numbers
