"""The vocabulary head and the table of embeddings: 8 bits and the way back, and one file where they are the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from onnx import TensorProto, helper, numpy_helper

from ruplar_lite.embeddings import BLOCK, EmbeddingTable
from ruplar_lite.export.head import TABLE, copy_head, quantize_head, share_table, to_blocks
from ruplar_lite.manifest import SCALES

ROWS, COLUMNS = 50, 100
Array = npt.NDArray[np.float32]


@given(
    hnp.arrays(
        np.float32,
        st.tuples(st.integers(1, 4), st.sampled_from([1, 5, BLOCK, BLOCK + 1, 2 * BLOCK + 7])),
        elements=st.floats(-(2.0**100), 2.0**100, width=32) | st.floats(-1, 1, width=32),
    )
)
def test_8_bits_are_close(table: Array) -> None:
    blocks, scales = to_blocks(table)
    found = EmbeddingTable(blocks, scales, table.shape[1])[np.arange(len(table))]
    assert found.shape == table.shape and found.dtype == np.float32
    for row, back in zip(table, found, strict=True):
        for start in range(0, table.shape[1], BLOCK):
            part = row[start : start + BLOCK].astype(np.float64)
            # Half of a step, and the rounding of float32, which is all there is among the smallest numbers.
            allowed = np.abs(part).max() / 127 * (0.5 + 1e-5) + 1e-43
            assert (np.abs(back[start : start + BLOCK] - part) <= allowed).all()


@pytest.mark.parametrize("ids", [3, [3, 1], np.array([[3, 1], [0, 0]]), np.array([], np.int64)])
def test_rows_come_in_the_shape_of_their_ids(ids: object) -> None:
    table = np.random.default_rng(0).normal(size=(5, 70)).astype(np.float32)
    exact, quantized = EmbeddingTable(table, None, 70)[ids], EmbeddingTable(*to_blocks(table), 70)[ids]
    assert exact.shape == quantized.shape == (*np.shape(ids), 70)
    np.testing.assert_allclose(quantized, exact, atol=0.02)


@pytest.fixture(params=["tied", "own", "bias"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Array, Array]:
    """A float32 `decode.onnx` as torch exports it, with its table; the head and the bias."""
    random = np.random.default_rng(0)
    head, other = random.normal(size=(2, ROWS, COLUMNS)).astype(np.float32)
    bias = random.normal(size=ROWS).astype(np.float32) if request.param == "bias" else np.zeros(ROWS, np.float32)
    inputs = ["hidden", "weight", *(["bias"] if request.param == "bias" else [])]
    nodes = [
        helper.make_node("Gemm", inputs, ["product"], "head/node", transB=1),
        helper.make_node("Tanh", ["product"], ["logits"]),
    ]
    sizes = [("hidden", COLUMNS), ("logits", ROWS)]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", size]) for name, size in sizes]
    constants = [numpy_helper.from_array(head, "weight"), numpy_helper.from_array(bias, "bias")]
    graph = helper.make_graph(nodes, "decode", ends[:1], ends[1:], constants[: len(inputs) - 1])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 23)], ir_version=10)
    onnx.save(model, tmp_path / "decode.onnx", save_as_external_data=True, location="decode.onnx.data")
    np.save(tmp_path / TABLE, other if request.param == "own" else head)
    return tmp_path, head, bias


def logits(folder: Path, hidden: Array) -> Array:
    session = onnxruntime.InferenceSession(str(folder / "decode.onnx"), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"hidden": hidden})
    return np.asarray(found)


def test_one_file_serves_head_and_table(folder: tuple[Path, Array, Array], tmp_path: Path) -> None:
    path, head, bias = folder
    tied = np.array_equal(np.load(path / TABLE), head)
    hidden = np.random.default_rng(1).normal(size=(3, COLUMNS)).astype(np.float32) / 10
    expected = np.tanh(hidden @ head.T + bias)
    share_table(path)
    np.testing.assert_allclose(logits(path, hidden), expected, atol=1e-5)
    data = path / "decode.onnx.data"
    assert (data.stat().st_size if data.exists() else 0) < head.nbytes or not tied

    small = tmp_path / "small"
    small.mkdir()
    blocks, scales = to_blocks(np.load(path / TABLE))
    np.save(small / TABLE, blocks)
    np.save(small / SCALES, scales)
    quantize_head(path, small)
    found = logits(small, hidden)
    assert 1e-6 < np.abs(found - expected).max() < 0.03
    data = small / "decode.onnx.data"
    assert (data.stat().st_size if data.exists() else 0) < (2 * 4 * ROWS if tied else head.nbytes / 2)
    if tied:
        # One file indeed: what the table says is what the head computes.
        np.save(small / TABLE, np.full_like(blocks, 128))
        np.testing.assert_allclose(logits(small, hidden), np.tanh(np.broadcast_to(bias, (3, ROWS))), atol=1e-6)

    copy_head(path, small)
    np.testing.assert_allclose(logits(small, hidden), expected, atol=1e-5)
    data = small / "decode.onnx.data"
    assert data.stat().st_size >= head.nbytes
    assert data.stat().st_mode == (small / "decode.onnx").stat().st_mode
