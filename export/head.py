"""The vocabulary head of `decode.onnx` and the table of embeddings: in 8 bits, and stored once where they are the same.

Every value of the table is stored in a file that numpy and ONNX Runtime both map: in most small models the head is the
table, a fifth of all weights.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, external_data_helper, helper, numpy_helper

from ruplar_lite.embeddings import BLOCK, ZERO
from ruplar_lite.manifest import SCALES

TABLE = "embeddings.npy"
#: Has the products compute with 8-bit integers, scaled for every block of the input.
_ACCURACY_LEVEL = 4


def to_blocks(rows: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float32]]:
    """Store rows in 8 bits, each block of `BLOCK` values with a scale of its own.

    Args:
        rows: float32 (rows, columns), finite.

    Returns:
        Bytes (rows, blocks, `BLOCK`), and scales (rows, blocks): `EmbeddingTable` is the way back. A value differs from
        what it was by half of its block's scale at most, which is a 254th of the block's largest value.
    """
    count, columns = rows.shape
    blocks = np.zeros((count, -(-columns // BLOCK), BLOCK), np.uint8)
    scales = np.zeros(blocks.shape[:2], np.float32)
    for block in range(blocks.shape[1]):  # a part at a time: a large table in float32 is half of the memory there is
        part = rows[:, block * BLOCK : (block + 1) * BLOCK]
        scale = np.abs(part).max(axis=1) / np.float32(127)
        scales[:, block] = scale
        steps = np.divide(part, scale[:, None], out=np.zeros_like(part), where=scale[:, None] > 0)
        blocks[:, block] = ZERO
        blocks[:, block, : part.shape[1]] = (np.rint(np.clip(steps, -127, 127)) + ZERO).astype(np.uint8)
    return blocks, scales


def share_table(directory: Path) -> None:
    """Let the head of a float32 `decode.onnx` read its matrix from the table beside it, if the two are equal."""
    path = directory / "decode.onnx"
    model = onnx.load(path)
    gemm = _head(model.graph)
    weight = next(tensor for tensor in model.graph.initializer if tensor.name == gemm.input[1])
    table = np.load(directory / TABLE, mmap_mode="r", allow_pickle=False)
    if not np.array_equal(numpy_helper.to_array(weight), table):
        return
    _refer(weight, directory / TABLE)
    _save(model, path)


def quantize_head(source: Path, target: Path) -> None:
    """Write `decode.onnx` with an 8-bit head, which is read from the table where the float32 graph reads it from there.

    Args:
        source: Folder of the float32 `decode.onnx`.
        target: Folder to write it to, which holds the table in 8 bits.
    """
    model = onnx.load(source / "decode.onnx", load_external_data=False)
    graph, gemm = model.graph, _head(model.graph)
    index, weight = next((i, t) for i, t in enumerate(graph.initializer) if t.name == gemm.input[1])
    shared = _location(weight) == TABLE
    external_data_helper.load_external_data_for_model(model, str(source))
    rows, columns = weight.dims
    parts = [TensorProto(), TensorProto()]
    if shared:
        for part, name in zip(parts, (TABLE, SCALES), strict=True):
            _refer(part, target / name)
    else:
        parts = [numpy_helper.from_array(array) for array in to_blocks(numpy_helper.to_array(weight))]
    names = [f"{weight.name}_blocks", f"{weight.name}_scales"]
    for part, name in zip(parts, names, strict=True):
        part.name = name
    del graph.initializer[index]
    graph.initializer.extend(parts)
    nodes = [new for node in graph.node for new in (_replaced(node, names, rows, columns) if node == gemm else [node])]
    graph.ClearField("node")
    graph.node.extend(nodes)
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    _save(model, target / "decode.onnx")


def copy_head(source: Path, target: Path) -> None:
    """Write `decode.onnx` as it is, its float32 head beside it; folders as for `quantize_head`."""
    _save(onnx.load(source / "decode.onnx"), target / "decode.onnx")


def _replaced(gemm: onnx.NodeProto, names: list[str], rows: int, columns: int) -> list[onnx.NodeProto]:
    """Return the 8-bit product, and the sum with the bias if there is one."""
    output = gemm.output[0]
    product = f"{output}_product" if len(gemm.input) == 3 else output
    sizes: dict[str, Any] = {"K": columns, "N": rows, "bits": 8, "block_size": BLOCK, "accuracy_level": _ACCURACY_LEVEL}
    nodes = [
        helper.make_node("MatMulNBits", [gemm.input[0], *names], [product], gemm.name, domain="com.microsoft", **sizes)
    ]
    if len(gemm.input) == 3:
        nodes.append(helper.make_node("Add", [product, gemm.input[2]], [output], f"{gemm.name}/bias"))
    return nodes


def _head(graph: onnx.GraphProto) -> onnx.NodeProto:
    """Return the product of hidden states and head, as `graphs.DecodeModule` becomes one."""
    (gemm,) = (node for node in graph.node if node.op_type == "Gemm")
    return cast(onnx.NodeProto, gemm)


def _location(tensor: onnx.TensorProto) -> str | None:
    return next((entry.value for entry in tensor.external_data if entry.key == "location"), None)


def _refer(tensor: onnx.TensorProto, file: Path) -> None:
    """Make a tensor that holds the array of an .npy file beside the graph."""
    array = np.load(file, mmap_mode="r", allow_pickle=False)
    name, dtype = tensor.name, helper.np_dtype_to_tensor_dtype(array.dtype)
    tensor.Clear()
    tensor.name, tensor.data_type = name, dtype
    tensor.dims.extend(array.shape)
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", file.name), ("offset", array.offset), ("length", array.nbytes)):
        tensor.external_data.add(key=key, value=str(value))


def _save(model: onnx.ModelProto, path: Path) -> None:
    """Write a graph with the weights that stand in no other file beside it, in `<name>.data`."""
    data = Path(f"{path}.data")
    data.unlink(missing_ok=True)  # onnx appends to what is there
    onnx.save(model, path, save_as_external_data=True, location=data.name)
    if data.exists():
        shutil.copymode(path, data)  # onnx lets nobody else read it.
