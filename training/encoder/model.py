"""The network: a BERT encoder with word types, and heads that are one matrix."""

import torch
from torch import nn
from torch.nn import functional as F

WIDTH = 384
HEADS = 12
LINK = 32
# the heads, in the order of the outputs
SLICES, _at = {}, 0
for _name, _size in (
    ("attribution", 7), ("names", 9), ("sentiment", 3), ("tone", 3),
    ("content_query", LINK), ("cue_key", LINK), ("cue_query", LINK), ("source_key", LINK),
):
    SLICES[_name] = slice(_at, _at + _size)
    _at += _size
OUTPUTS = _at


class Layer(nn.Module):
    def __init__(self, inner, activation, dropout):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, inner)
        self.down = nn.Linear(inner, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.activation = F.gelu if activation == "Gelu" else F.relu
        self.dropout = dropout

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        p = self.dropout if self.training else 0.0
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=p)
        y = self.out(y.transpose(1, 2).reshape(b, n, WIDTH))
        x = self.norm1(x + F.dropout(y, p, self.training))
        y = self.down(self.activation(self.up(x)))
        return self.norm2(x + F.dropout(y, p, self.training))


class Network(nn.Module):
    def __init__(self, layers, inner, activation="Gelu", dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.types = nn.Embedding(10, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(inner, activation, dropout) for _ in range(layers))
        self.head = nn.Linear(WIDTH, OUTPUTS)
        self.dropout = dropout
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def states(self, ids, types, mask):
        n = ids.shape[1]
        x = self.words(ids) + self.types(types) + self.places.weight[:n]
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def forward(self, ids, types, mask):
        return self.head(self.states(ids, types, mask))


def begin(base, layers=None, inner=None, activation="Gelu", dropout=0.1):
    """A network begun from a base: its first `layers` by even steps, its strongest inner units."""
    depth = 1 + max(int(k.split(".")[1]) for k in base if k.startswith("layers."))
    full = base["layers.0.up.weight"].shape[0]
    layers, inner = layers or depth, inner or full
    network = Network(layers, inner, activation, dropout)
    state = network.state_dict()
    kept = [round(i * (depth - 1) / (layers - 1)) for i in range(layers)]
    for name in state:
        source = name
        if name.startswith("layers."):
            _, i, rest = name.split(".", 2)
            source = f"layers.{kept[int(i)]}.{rest}"
        if source not in base:
            continue
        values = torch.from_numpy(base[source]).float()
        if inner < full and name.startswith("layers."):
            prefix = source.rsplit(".", 2)[0]
            strength = (
                torch.from_numpy(base[prefix + ".up.weight"]).float().norm(dim=1)
                * torch.from_numpy(base[prefix + ".down.weight"]).float().norm(dim=0)
            )
            units = strength.topk(inner).indices.sort().values
            if ".up." in name:
                values = values[units]
            elif name.endswith("down.weight"):
                values = values[:, units]
        state[name] = values
    network.load_state_dict(state)
    return network
