"""Fewer bits for the weights of one graph, by onnxruntime's own tools. What that does to answers is measured elsewhere.

int8: `quantize_dynamic`, whole columns of a matrix with one scale each, and inputs that are scaled as the graph runs.
int4: `MatMulNBitsQuantizer`, blocks of 64 weights with a scale and a zero point each. Only products with a constant
matrix are touched: attention, norms and rotary embeddings stay as they are. The vocabulary head is treated in `head`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import math
import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

import onnx
from onnx import helper

#: Weights that share a scale in 4 bits, and the precision of their inputs: 4 stands for 8-bit integers.
_BLOCK, _ACCURACY_LEVEL = 64, 4
#: The group of the two matrices that make a thought: the rows of the vocabulary head, and of the embeddings.
LATENT_HEAD = "latent_head"
#: The group of the vocabulary head that writes answers.
ANSWER_HEAD = "answer_head"
_PRODUCTS = ("MatMul", "Gemm")


@dataclasses.dataclass(frozen=True)
class Matrix:
    """A product with a constant matrix.

    Attributes:
        node: Name of the graph's node.
        group: What it is in every layer, such as `mlp.down_proj`; or `LATENT_HEAD` or `ANSWER_HEAD`.
        layer: Index of its layer; None outside of layers.
        size: Number of weights.
    """

    node: str
    group: str
    layer: int | None
    size: int


def matrices(path: Path) -> list[Matrix]:
    """List the products of a graph whose weights can be quantized."""
    graph = onnx.load(path, load_external_data=False).graph
    constants = (tensor for tensor in graph.initializer if tensor.data_type == onnx.TensorProto.FLOAT)
    sizes = {tensor.name: math.prod(tensor.dims) for tensor in constants if len(tensor.dims) == 2}
    outside = ANSWER_HEAD if path.name == "decode.onnx" else LATENT_HEAD
    return [
        _matrix(node.name, sizes[node.input[1]], outside)
        for node in graph.node
        if node.op_type in _PRODUCTS and node.input[1] in sizes
    ]


def _matrix(name: str, size: int, outside: str) -> Matrix:
    """Tell from `transformer.layers.0.mlp.down_proj/node_linear_6` what a matrix is."""
    module, named, _ = name.rpartition("/")
    parts = module.split(".")
    numbers = [i for i, part in enumerate(parts) if part.isdecimal()]
    if numbers:
        group = ".".join(part for part in parts[numbers[0] + 1 :] if not part.isdecimal())
        return Matrix(name, group, int(parts[numbers[0]]), size)
    if not named:
        return Matrix(name, "without a name", None, size)
    return Matrix(name, outside if module in ("", "head") else parts[-1], None, size)


def quantize_graph(source: Path, target: Path, scheme: str, kept: Collection[str]) -> None:
    """Write a graph with quantized weights and, beside it, its data in one file `<name>.data`.

    Args:
        source: The float32 graph.
        target: What to write, in another folder; a graph that is there is replaced.
        scheme: `int8` or `int4`.
        kept: Names of the nodes whose matrices stay in float32.
    """
    data = Path(f"{target}.data")
    for file in (target, data):
        file.unlink(missing_ok=True)  # The tools append to data that is there.
    model = onnx.load(source, load_external_data=False)
    known = list(model.graph.value_info)
    _split_kept_gemms(model.graph, kept)
    # From a file: of a model in memory the tools make two copies, weights and all.
    prepared = source.with_name(f"prepared-{source.name}")
    onnx.save(model, prepared)
    try:
        with _silent_tools():
            (_to_int8 if scheme == "int8" else _to_int4)(prepared, target, kept)
    finally:
        prepared.unlink()
    model = onnx.load(target, load_external_data=False)
    model.graph.ClearField("value_info")  # What the tools wrote down of sizes has names that say nothing.
    model.graph.value_info.extend(known)
    onnx.save(model, target)
    shutil.copymode(target, data)  # The tools let nobody else read it.


def _to_int8(source: Path, target: Path, kept: Collection[str]) -> None:
    from onnxruntime.quantization import quantize_dynamic

    quantize_dynamic(
        source,
        target,
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        # 7 bits: with 8, sums overflow on processors without VNNI, whose answers would then not be those measured here.
        reduce_range=True,
        nodes_to_exclude=list(kept),
        use_external_data_format=True,
    )


def _to_int4(source: Path, target: Path, kept: Collection[str]) -> None:
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
    from onnxruntime.quantization.onnx_model import ONNXModel

    plain = ONNXModel(onnx.load(source))
    plain.replace_gemm_with_matmul()
    quantizer = MatMulNBitsQuantizer(
        plain.model,
        bits=4,
        block_size=_BLOCK,
        is_symmetric=False,
        accuracy_level=_ACCURACY_LEVEL,
        nodes_to_exclude=list(kept),
    )
    quantizer.process()
    quantizer.model.save_model_to_file(str(target), True)


def _split_kept_gemms(graph: onnx.GraphProto, kept: Collection[str]) -> None:
    """Make a transposition and a product of each Gemm that is kept: the tools would store its matrix a second time."""
    nodes = []
    for node in graph.node:
        attributes = {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}
        plain = attributes.get("alpha", 1.0) == attributes.get("beta", 1.0) == 1.0 and not attributes.get("transA", 0)
        if node.op_type != "Gemm" or node.name not in kept or not plain:
            nodes.append(node)
            continue
        matrix, output = node.input[1], node.output[0]
        if attributes.get("transB", 0):
            nodes.append(helper.make_node("Transpose", [matrix], [f"{output}_matrix"], f"{node.name}/transpose"))
            matrix = f"{output}_matrix"
        product = f"{output}_product" if len(node.input) == 3 else output
        nodes.append(helper.make_node("MatMul", [node.input[0], matrix], [product], node.name))
        if len(node.input) == 3:
            nodes.append(helper.make_node("Add", [product, node.input[2]], [output], f"{node.name}/bias"))
    graph.ClearField("node")
    graph.node.extend(nodes)


@contextlib.contextmanager
def _silent_tools() -> Iterator[None]:
    """Keep the tools from logging, and from configuring the logging of the program that they are imported into."""
    root, handler = logging.getLogger(), logging.NullHandler()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        root.setLevel(level)
        root.removeHandler(handler)
