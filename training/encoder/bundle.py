"""Reads the variables of a TensorFlow saved model without TensorFlow.

The index is a LevelDB table of names and of where each variable's bytes lie in the data file:
https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/tensor_bundle.proto
"""

from pathlib import Path

import numpy as np

FOOTER, FLOAT, VARINT, FIXED32, BYTES = 48, 1, 0, 5, 2


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def entries(index, handle):
    """Names and values of a block; a name leaves out what it shares with the one before."""
    first, at = varint(handle, 0)
    size, _ = varint(handle, at)
    if index[first + size] != 0:
        raise ValueError("Cannot read the index of the variables: its blocks are compressed.")
    body = index[first : first + size]
    end = size - 4 * (int.from_bytes(body[-4:], "little") + 1)
    at, name = 0, b""
    while at < end:
        shared, at = varint(body, at)
        own, at = varint(body, at)
        length, at = varint(body, at)
        name = name[:shared] + body[at : at + own]
        yield name, body[at + own : at + own + length]
        at += own + length


def fields(message):
    """Numbers and values of a protocol buffer's fields."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == VARINT:
            value, at = varint(message, at)
        elif tag & 7 == FIXED32:
            value, at = message[at : at + 4], at + 4
        elif tag & 7 == BYTES:
            length, at = varint(message, at)
            value, at = message[at : at + length], at + length
        else:
            raise ValueError(f"Cannot read a field of wire type {tag & 7}.")
        yield tag >> 3, value


def shape(message):
    return [dict(fields(dim)).get(1, 0) for number, dim in fields(message) if number == 2]


def variables(folder):
    """The float variables of the folder `variables`, by name."""
    index = (Path(folder) / "variables.index").read_bytes()
    data = np.memmap(Path(folder) / "variables.data-00000-of-00001", mode="r")
    # the footer has two handles, of which the second leads to the list of blocks
    _, at = varint(index, len(index) - FOOTER)
    _, at = varint(index, at)
    found = {}
    for _, handle in entries(index, index[at:]):
        for name, entry in entries(index, handle):
            told = dict(fields(entry))
            if not name or told.get(1) != FLOAT:
                continue
            first, size = told.get(4, 0), told[5]
            values = data[first : first + size].view("<f4")
            found[name.decode()] = values.reshape(shape(told.get(2, b"")))
    return found
