"""The network as an ONNX graph with int8 weights, written node by node.

Written by hand rather than traced, because which operators ONNX Runtime runs fast on one
processor core decides the program's speed (EXPERIMENTS.md has the profile).
"""

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

OPSET = 17
MICROSOFT = "com.microsoft"
# 7 of 8 bits, so that processors whose int8 product saturates in 16 bits compute the same
LEVELS = 64


class Graph:
    """Nodes and weights as they are added; names are made by counting."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def add(self, op, inputs, outputs=1, domain="", **attributes):
        names = []
        for _ in range(outputs):
            self.count += 1
            names.append(f"{op.lower()}_{self.count}")
        self.nodes.append(
            helper.make_node(op, inputs, names, domain=domain, **attributes)
        )
        return names[0] if outputs == 1 else names

    def weight(self, name, values):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name


def quantized(weight, bits_levels=LEVELS):
    """int8 columns with a scale for each: weight [in, out] is about q * scale."""
    scale = np.abs(weight).max(axis=0) / (bits_levels - 1)
    scale = np.maximum(scale, 1e-8).astype(np.float32)
    q = np.clip(np.round(weight / scale), -(bits_levels - 1), bits_levels - 1)
    return q.astype(np.int8), scale


def linear(graph, name, x, weight, bias, int8):
    """x times weight [in, out] plus bias."""
    if not int8:
        y = graph.add("MatMul", [x, graph.weight(name + ".weight", weight)])
        return graph.add("Add", [y, graph.weight(name + ".bias", bias)])
    q, scale = quantized(weight)
    return graph.add(
        "DynamicQuantizeMatMul",
        [
            x,
            graph.weight(name + ".weight", q),
            graph.weight(name + ".scale", scale),
            graph.weight(name + ".zero", np.zeros(q.shape[1], np.int8)),
            graph.weight(name + ".bias", bias.astype(np.float32)),
        ],
        domain=MICROSOFT,
    )


def norm(graph, name, x, state):
    return graph.add(
        "LayerNormalization",
        [
            x,
            graph.weight(name + ".gamma", state[name + ".weight"]),
            graph.weight(name + ".beta", state[name + ".bias"]),
        ],
        axis=-1,
        epsilon=1e-12,
    )


def embedding(graph, name, table, ids, int8):
    """Rows of a table; with int8, a scale for each row."""
    if not int8:
        return graph.add("Gather", [graph.weight(name, table), ids])
    scale = np.maximum(np.abs(table).max(axis=1, keepdims=True) / 127, 1e-8)
    q = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
    rows = graph.add("Gather", [graph.weight(name, q), ids])
    scales = graph.add(
        "Gather", [graph.weight(name + ".scale", scale.astype(np.float32)), ids]
    )
    return graph.add("Mul", [graph.add("Cast", [rows], to=TensorProto.FLOAT), scales])


def build(state, heads, activation="Gelu", int8=True):
    """The model of a state dictionary (numpy, names of model.py), as bytes.

    Inputs are input_ids and token_type_ids, int64 [1, sequence]; the output is logits
    [1, sequence, outputs]. One sequence at a time, so there is no mask.
    """
    graph = Graph()
    layers = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
    width = state["words.weight"].shape[1]
    words = embedding(graph, "words", state["words.weight"], "input_ids", int8)
    types = graph.add(
        "Gather", [graph.weight("types", state["types.weight"]), "token_type_ids"]
    )
    shape = graph.add("Shape", ["input_ids"])
    length = graph.add(
        "Gather", [shape, graph.weight("one", np.array([1], np.int64))]
    )
    places = graph.add(
        "Slice",
        [
            graph.weight("places", state["places.weight"]),
            graph.weight("zero", np.array([0], np.int64)),
            length,
            graph.weight("rows", np.array([0], np.int64)),
        ],
    )
    x = graph.add("Add", [graph.add("Add", [words, types]), places])
    x = norm(graph, "norm", x, state)
    for i in range(layers):
        p = f"layers.{i}."
        y = linear(graph, p + "qkv", x, state[p + "qkv.weight"].T, state[p + "qkv.bias"], int8)
        split = [
            graph.add("Slice", [y, *slice_of(graph, width, part)]) for part in range(3)
        ]
        y = graph.add(
            "MultiHeadAttention", split, domain=MICROSOFT, num_heads=heads
        )
        y = linear(graph, p + "out", y, state[p + "out.weight"].T, state[p + "out.bias"], int8)
        x = norm(graph, p + "norm1", graph.add("Add", [y, x]), state)
        y = linear(graph, p + "up", x, state[p + "up.weight"].T, state[p + "up.bias"], int8)
        if activation == "Gelu":
            y = graph.add("Gelu", [y], domain=MICROSOFT)
        else:
            y = graph.add("Relu", [y])
        y = linear(graph, p + "down", y, state[p + "down.weight"].T, state[p + "down.bias"], int8)
        x = norm(graph, p + "norm2", graph.add("Add", [y, x]), state)
    y = graph.add("MatMul", [x, graph.weight("head.weight", state["head.weight"].T)])
    graph.nodes.append(
        helper.make_node("Add", [y, graph.weight("head.bias", state["head.bias"])], ["logits"])
    )
    outputs = state["head.bias"].shape[0]
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "encoder",
            [
                helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "sequence"]),
                helper.make_tensor_value_info("token_type_ids", TensorProto.INT64, [1, "sequence"]),
            ],
            [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, "sequence", outputs])],
            graph.weights,
        ),
        opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)],
        ir_version=9,
    )
    return model.SerializeToString()


def slice_of(graph, width, part):
    def number(value):
        name = f"number_{value}"
        if all(w.name != name for w in graph.weights):
            graph.weight(name, np.array([value], np.int64))
        return name

    return number(part * width), number((part + 1) * width), number(2)
