"""Trains one network, from labels, from teachers' soft answers, or from both.

    python learn.py --data corpus.npz --base bge.npz --out runs/teacher-0 --epochs 8 --soft

Writes weights.npz (float16), figures.json and, with --soft, what it says of every word.
"""

import argparse
import copy
import json
import signal
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import measure
import model as net
from batches import CONTEXT_WEIGHT, EDGE, Corpus, padded
from corpora import part

HELD_PARTS = 10
SOFT = ("attribution", "names", "sentiment", "tone")
UNLABELLED = ("bbc", "reuters")
SENTENCES = ("newsmtsc-train",)


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--layers", type=int)
    p.add_argument("--inner", type=int)
    p.add_argument("--activation", default="Gelu", choices=("Gelu", "Relu"))
    p.add_argument("--epochs", type=float, default=8)
    p.add_argument("--rate", type=float, default=1.2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--layer-decay", type=float, default=1.0)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--weight", type=float, default=1.0, help="of the attribution's loss")
    p.add_argument("--gold", type=int, default=4, help="how often an epoch has the named texts")
    p.add_argument("--window", type=int, default=176)
    p.add_argument("--rows", type=int, default=32)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--without", type=int, default=-1, help="a tenth of PolNeAR train to leave out")
    p.add_argument("--fold", type=int, default=-1)
    p.add_argument("--folds", type=int, default=5)
    p.add_argument("--unlabelled", type=float, default=0.15, help="share of other texts an epoch")
    p.add_argument("--teachers", nargs="*", default=[], help="runs whose soft answers are learnt")
    p.add_argument("--hard", type=float, default=1.0, help="weight of the labels, of 1")
    p.add_argument("--average", type=float, default=0.999)
    p.add_argument("--only", default="", help="heads to train, with commas; all where empty")
    p.add_argument("--soft", action="store_true")
    p.add_argument("--limit", type=int, default=0, help="steps, for a trial")
    return p.parse_args()


def together(corpus, teachers, head, folds):
    """The teachers' mean answer on every word, each one's only where it has not learnt the text."""
    size = net.SLICES[head].stop - net.SLICES[head].start
    word_text = np.repeat(np.arange(len(corpus.ids)), corpus.words)
    fold_of = np.array([part("fold" + i, folds) for i in corpus.ids])[word_text]
    learnt = np.isin(word_text, corpus.texts("polnear-train", "newsmtsc-train", "wikigold"))
    total = np.zeros((len(word_text), size), np.float32)
    weight = np.zeros(len(word_text), np.float32)
    for run in map(Path, teachers):
        figures = json.loads((run / "figures.json").read_text())
        only = figures["arguments"].get("only", "")
        if only and head not in only.split(","):
            continue
        answers = np.load(run / f"soft-{head}.npy", mmap_mode="r")
        use = ~learnt | (fold_of == figures["fold"]) | (figures["fold"] < 0)
        total[use] += answers[use]
        weight[use] += 1
    return (total / np.maximum(weight, 1)[:, None]).astype(np.float16)


class Learner:
    def __init__(self, a):
        self.a = a
        self.stopped = False
        signal.signal(signal.SIGTERM, self.stop)
        torch.manual_seed(a.seed)
        self.random = np.random.default_rng(a.seed)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        # a processor without the instructions for it is slower with halves
        self.halves = self.device == "cuda" or torch.cpu._is_amx_tile_supported()
        self.corpus = Corpus(a.data)
        base = dict(np.load(a.base))
        self.network = net.begin(base, a.layers, a.inner, a.activation, a.dropout)
        self.network.to(self.device)
        self.heads = set(a.only.split(",")) if a.only else {*SOFT, "links"}
        self.split()
        self.targets()

    def stop(self, *_):
        """Ends the training after the step at hand; what is learnt is measured and kept."""
        self.stopped = True

    def split(self):
        c, a = self.corpus, self.a
        train = c.texts("polnear-train")
        tenth = np.array([part(c.ids[t], HELD_PARTS) for t in train])
        fold = np.array([part("fold" + c.ids[t], a.folds) for t in train])
        self.held = train[tenth == a.without] if a.without >= 0 else train[:0]
        labelled = train[(tenth != a.without) & (fold != a.fold)]
        self.left = train[(tenth != a.without) & (fold == a.fold)]
        sentences = c.texts(*SENTENCES)
        mine = np.array([part("fold" + c.ids[t], a.folds) != a.fold for t in sentences])
        gold = c.texts("wikigold")
        mine_gold = np.array([part("fold" + c.ids[t], a.folds) != a.fold for t in gold])
        self.labelled, self.sentences, self.gold = labelled, sentences[mine], gold[mine_gold]
        self.others = c.texts(*UNLABELLED)

    def targets(self):
        c = self.corpus
        self.word_text = np.repeat(np.arange(len(c.ids)), c.words)
        three, four = c.three.astype(int), c.four.astype(int)
        names = np.zeros((len(three), 9), np.float16)
        rows = np.arange(len(three))
        known = three >= 0
        np.add.at(names, (rows[known], three[known]), 0.6)
        np.add.at(names, (rows[known], four[known]), 0.4)
        # one tagger knows no other names
        other = known & (three == 0) & (four >= 7)
        names[other] = 0
        names[rows[other], four[other]] = 1
        gold = c.gold_names >= 0
        names[gold] = 0
        names[rows[gold], c.gold_names[gold]] = 1
        measured = np.isin(self.word_text, c.texts("wikigold-held"))
        names[measured] = 0
        self.names = names
        self.links = {}
        for text, kind, a, b in c.links:
            self.links.setdefault((kind, int(a)), int(b))
        self.link_words = {
            kind: np.array(sorted(a for k, a in self.links if k == kind)) for kind in (0, 1)
        }
        self.soft = {}
        if self.a.teachers:
            for head in SOFT:
                self.soft[head] = together(self.corpus, self.a.teachers, head, self.a.folds)

    def batches(self, epoch):
        """Windows of one epoch in random order, articles and sentences apart."""
        c, a = self.corpus, self.a
        self.random = np.random.default_rng((a.seed, epoch))
        others = self.random.permutation(self.others)
        others = others[: int(len(others) * a.unlabelled)]
        windows = []
        if not self.heads & {"names", "tone", "sentiment"}:
            texts, sentences = self.labelled, []
        else:
            texts = np.concatenate([self.labelled, *[self.gold] * a.gold, others])
            sentences = self.sentences
        for text in texts:
            windows += c.random_windows(text, a.window, self.random)
        sentences = [
            (int(c.word_from[t]), int(c.word_from[t + 1])) for t in sentences
        ]
        groups = []
        for kind, rows in ((windows, a.rows), (sentences, a.rows * 3)):
            kind = [w for w in kind if c.size[w[1]] - c.size[w[0]] < 480]
            order = self.random.permutation(len(kind))
            pools = [order[i : i + rows * 8] for i in range(0, len(order), rows * 8)]
            for pool in pools:
                pool = sorted(pool, key=lambda i: c.size[kind[i][1]] - c.size[kind[i][0]])
                groups += [
                    [kind[i] for i in pool[j : j + rows]] for j in range(0, len(pool), rows)
                ]
        return [groups[i] for i in self.random.permutation(len(groups))]

    def tensors(self, windows):
        *arrays, numbers = padded(self.corpus, windows)
        moved = [torch.from_numpy(x).to(self.device, non_blocking=True) for x in arrays]
        return *moved, numbers

    def answers(self, network, windows):
        """The heads' answers at each word's first piece, [rows, words, outputs]."""
        ids, types, mask, places, inside, numbers = self.tensors(windows)
        with torch.autocast(self.device, torch.bfloat16, enabled=self.halves):
            states = network.states(ids, types, mask)
            words = states.gather(1, places[:, :, None].expand(-1, -1, states.shape[2]))
            out = network.head(words)
        return out.float(), inside, numbers

    def loss(self, windows):
        c, a = self.corpus, self.a
        out, inside, numbers = self.answers(self.network, windows)
        flat = numbers
        losses = {}

        def head(name):
            return out[..., net.SLICES[name]]

        def look(array):
            return torch.from_numpy(array[flat]).to(self.device)

        for name, hard in (("attribution", c.attribution), ("sentiment", c.sentiment),
                           ("tone", c.tone)):
            if name not in self.heads:
                continue
            gold = look(hard).long()
            known = inside & (gold >= 0)
            text_is_mine = look(self.mine).bool()
            known = known & text_is_mine
            if known.any() and a.hard > 0:
                weight = (a.hard if a.teachers else 1.0) * self.weight(name)
                losses[name] = weight * F.cross_entropy(head(name)[known], gold[known])
        if "names" in self.heads and not a.teachers:
            gold = look(self.names).float()
            known = inside & (gold.sum(-1) > 0.5)
            if known.any():
                losses["names"] = -(gold * F.log_softmax(head("names"), -1)).sum(-1)[known].mean()
        for name, soft in self.soft.items():
            if name not in self.heads:
                continue
            gold = look(soft).float()
            known = (inside & (gold.sum(-1) > 0.5)).float() * self.matters(name, look)
            got = F.log_softmax(head(name), -1)
            apart = (gold * (gold.clamp(min=1e-6).log() - got)).sum(-1)
            apart = (apart * known).sum() / known.sum().clamp(min=1.0)
            losses[name + "-soft"] = self.weight(name) * apart
        if "links" in self.heads:
            for kind, (query, key) in enumerate(
                (("content_query", "cue_key"), ("cue_query", "source_key"))
            ):
                loss = self.link_loss(kind, windows, head(query), head(key))
                if loss is not None:
                    losses[f"link-{kind}"] = 0.3 * loss
        return losses

    def weight(self, head):
        return self.a.weight if head == "attribution" else 1.0

    def matters(self, head, look):
        """Where an answer will be asked for: sentiment at names, tone in contents."""
        if head == "sentiment":
            named = look(self.soft["names"]).float()[..., 0] < 0.5
            return (named | (look(self.corpus.sentiment) >= 0)).float().clamp(min=0.1)
        if head == "tone":
            said = look(self.soft["attribution"]).float()[..., 5:].sum(-1) > 0.5
            return (said | (look(self.corpus.tone) >= 0)).float().clamp(min=0.05)
        return 1.0

    def link_loss(self, kind, windows, queries, keys):
        words = self.link_words[kind]
        losses = []
        rows, froms, golds, candidates = [], [], [], []
        for r, (first, last) in enumerate(windows):
            i, j = np.searchsorted(words, [first, last])
            if i == j:
                continue
            asked = words[i:j]
            answers = np.array([self.links[kind, int(w)] for w in asked])
            if kind == 0:
                known = self.link_words[1]
            else:
                known = self.sources
            k, m = np.searchsorted(known, [first, last])
            choices = known[k:m]
            for w, g in zip(asked, answers):
                if g == -1:
                    target = len(choices)
                else:
                    at = np.searchsorted(choices, g)
                    if at == len(choices) or choices[at] != g:
                        continue
                    target = int(at)
                rows.append(r)
                froms.append(int(w - first))
                golds.append(target)
                candidates.append(choices - first)
        most = max(map(len, candidates), default=0)
        if most == 0:
            return None
        index = np.zeros((len(rows), most), np.int64)
        there = np.zeros((len(rows), most), bool)
        for r, x in enumerate(candidates):
            index[r, : len(x)], there[r, : len(x)] = x, True
        gold = np.array([most if g == len(x) else g for g, x in zip(golds, candidates)])
        device = self.device
        row = torch.tensor(rows, device=device)
        q = queries[row, torch.tensor(froms, device=device)]
        k = keys[row[:, None], torch.from_numpy(index).to(device)]
        scores = (q[:, None, :] * k).sum(-1)
        scores = scores.masked_fill(~torch.from_numpy(there).to(device), -1e4)
        scores = torch.cat([scores, torch.zeros_like(scores[:, :1])], 1)
        return F.cross_entropy(scores, torch.from_numpy(gold).to(device))

    def parameters(self):
        a, groups = self.a, []
        depth = len(self.network.layers)
        for name, p in self.network.named_parameters():
            if name.startswith("layers."):
                level = int(name.split(".")[1]) + 1
            else:
                level = 0
            if name.startswith("head"):
                rate, decay = a.head_rate, 0.0
            else:
                rate = a.rate * a.layer_decay ** (depth - level)
                decay = 0.01 if p.ndim > 1 and level else 0.0
            groups.append({"params": [p], "lr": rate, "weight_decay": decay, "base": rate})
        merged = {}
        for g in groups:
            merged.setdefault((g["lr"], g["weight_decay"]), []).extend(g["params"])
        return [
            {"params": p, "lr": lr, "weight_decay": wd, "base": lr}
            for (lr, wd), p in merged.items()
        ]

    def train(self):
        a = self.a
        mine = np.zeros(len(self.corpus.ids), bool)
        mine[np.concatenate([self.labelled, self.sentences, self.gold])] = True
        self.mine = mine[self.word_text]
        self.sources = np.array(sorted({b for (k, _), b in self.links.items() if k and b >= 0}))
        optimizer = torch.optim.AdamW(
            self.parameters(), betas=(0.9, 0.98), fused=self.device == "cuda")
        steps = a.limit or int(len(self.batches(0)) * a.epochs)
        self.averaged = copy.deepcopy(self.network)
        begun, told = time.time(), {}
        first, epoch = self.resume(optimizer)
        plan = self.batches(epoch)
        self.network.train()
        for step in range(first, steps):
            if self.stopped:
                print(f"stopped after step {step} of {steps}", flush=True)
                break
            if not plan:
                epoch += 1
                self.keep(optimizer, step, epoch)
                plan = self.batches(epoch)
            windows = plan.pop()
            done = step / steps
            rate = min(1.0, done / 0.06) * (1 - done)
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * rate
            losses = self.loss(windows)
            if not losses:
                continue
            optimizer.zero_grad(set_to_none=True)
            sum(losses.values()).backward()
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            optimizer.step()
            decay = min(a.average, (1 + step) / (10 + step))
            with torch.no_grad():
                torch._foreach_lerp_(
                    list(self.averaged.parameters()), list(self.network.parameters()), 1 - decay)
            if step % 100 == 0:
                for name, value in losses.items():
                    told[name] = round(value.item(), 4)
                spent = time.time() - begun
                print(f"step {step} of {steps}, {spent:.0f} s, {told}", flush=True)
        self.seconds = time.time() - begun
        if a.average:
            self.network = self.averaged

    def keep(self, optimizer, step, epoch):
        """What it takes to go on from the beginning of an epoch."""
        state = {"network": self.network.state_dict(), "averaged": self.averaged.state_dict(),
                 "optimizer": optimizer.state_dict(), "step": step, "epoch": epoch}
        file = Path(self.a.out) / "checkpoint.pt"
        torch.save(state, file.with_suffix(".new"))
        file.with_suffix(".new").rename(file)

    def resume(self, optimizer):
        """The step and epoch to go on from; 0 and 0 where nothing was kept."""
        file = Path(self.a.out) / "checkpoint.pt"
        if not file.exists():
            return 0, 0
        state = torch.load(file, map_location=self.device)
        self.network.load_state_dict(state["network"])
        self.averaged.load_state_dict(state["averaged"])
        optimizer.load_state_dict(state["optimizer"])
        return state["step"], state["epoch"]

    @torch.no_grad()
    def read(self, texts, heads=SOFT):
        """Log-probabilities of every word of the texts, averaged over windows."""
        c = self.corpus
        self.network.eval()
        windows = [w for t in texts for w in c.reading_windows(t)]
        windows.sort(key=lambda w: c.size[w[1]] - c.size[w[0]])
        width = net.SLICES[heads[-1]].stop
        sums = np.zeros((len(self.word_text), width), np.float32)
        weights = np.zeros(len(self.word_text), np.float32)
        rows = 64 if self.device == "cuda" else 16
        for i in range(0, len(windows), rows):
            group = windows[i : i + rows]
            out, _, _ = self.answers(self.network, [(w[0], w[1]) for w in group])
            parts = []
            for head in heads:
                x = out[..., net.SLICES[head]]
                parts.append(F.log_softmax(x, -1))
            values = torch.cat(parts, -1).cpu().numpy()
            for r, (low, high, first, last) in enumerate(group):
                place = np.arange(low, high)
                weight = np.full(high - low, CONTEXT_WEIGHT, np.float32)
                weight[np.minimum(place - low, high - 1 - place) < EDGE] = 0
                weight[first - low : last - low] = 1
                sums[low:high] += weight[:, None] * values[r, : high - low]
                weights[low:high] += weight
        return sums / np.maximum(weights, 1e-9)[:, None]

    def links_right(self, texts):
        """The share of gold contents and cues that go to their own cue and source."""
        c, right, asked = self.corpus, [0, 0], [0, 0]
        self.network.eval()
        windows = [w for t in texts for w in c.random_windows(t, 300, self.random)]
        for i in range(0, len(windows), 32):
            group = windows[i : i + 32]
            with torch.no_grad():
                out, _, _ = self.answers(self.network, group)
            out = out.cpu().numpy()
            for r, (first, last) in enumerate(group):
                for kind, (query, key) in enumerate(
                    (("content_query", "cue_key"), ("cue_query", "source_key"))
                ):
                    known = self.link_words[1] if kind == 0 else self.sources
                    k, m = np.searchsorted(known, [first, last])
                    choices = known[k:m] - first
                    i0, j0 = np.searchsorted(self.link_words[kind], [first, last])
                    for w in self.link_words[kind][i0:j0]:
                        gold = self.links[kind, int(w)]
                        if gold >= 0 and not first <= gold < last:
                            continue
                        q = out[r, w - first, net.SLICES[query]]
                        scores = out[r, choices, net.SLICES[key]] @ q if len(choices) else []
                        best = -1
                        if len(choices) and (scores.max() > 0 or gold >= 0):
                            best = int(choices[scores.argmax()] + first)
                        if gold >= 0:
                            asked[kind] += 1
                            right[kind] += best == gold
        return [100 * r / max(1, n) for r, n in zip(right, asked)]

    def figures(self):
        c, a = self.corpus, self.a
        prices = measure.transitions(c, self.labelled)
        figures = {"fold": a.fold, "seconds": round(getattr(self, "seconds", 0))}
        sets = {"dev": c.texts("polnear-dev"), "styles": c.texts("styles-dev")}
        if len(self.held):
            sets["held"] = self.held
        if len(self.left):
            sets["left"] = self.left
        measured = np.concatenate([
            *sets.values(), c.texts("newsmtsc-devtest-mt", "wikigold-held")])
        scores = self.read(measured)
        for name, texts in sets.items():
            x = scores[:, net.SLICES["attribution"]]
            figures[name] = measure.span_f1(c, texts, x, prices, measure.ATTRIBUTION)
        figures["links"] = self.links_right(c.texts("polnear-dev"))
        figures["sentiment"] = measure.sentiment_f1(
            c, set(c.texts("newsmtsc-devtest-mt")), scores[:, net.SLICES["sentiment"]])
        figures["tone"] = measure.tone_f1(
            c, set(c.texts("polnear-dev")), scores[:, net.SLICES["tone"]])
        figures["wikigold"] = measure.span_f1(
            c, c.texts("wikigold-held"), scores[:, net.SLICES["names"]], measure.free(4),
            measure.NAMES, c.gold_names)
        return figures


def rounded(x):
    if isinstance(x, dict):
        return {k: rounded(v) for k, v in x.items()}
    if isinstance(x, list):
        return [rounded(v) for v in x]
    return round(float(x), 2) if isinstance(x, float | np.floating) else x


def main():
    a = arguments()
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    if (out / "figures.json").exists():
        print(f"{out} is there")
        return
    learner = Learner(a)
    learner.train()
    state = {
        k: v.detach().float().cpu().numpy().astype(np.float16)
        for k, v in learner.network.state_dict().items()
    }
    np.savez(out / "weights.npz", **state)
    if a.soft:
        c = learner.corpus
        answers = learner.read(np.arange(len(c.ids)))
        for head in sorted(learner.heads & set(SOFT)):
            soft = np.exp(answers[:, net.SLICES[head]])
            soft[answers[:, net.SLICES[head]].sum(1) == 0] = 0
            np.save(out / f"soft-{head}.npy", soft.astype(np.float16))
    figures = rounded(learner.figures())
    figures["arguments"] = {k: v for k, v in vars(a).items() if v}
    (out / "figures.json").write_text(json.dumps(figures))
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
