"""Quantized exports: what the weights become, that the answers stay, what is kept in float32, and what is refused."""

from __future__ import annotations

import dataclasses
import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from click.testing import CliRunner
from conftest import QUESTIONS, write_tiny_checkpoint
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper
from safetensors.torch import load_file, save_file

from ruplar_lite.bundle import LatentVocab, open_bundle
from ruplar_lite.errors import ExportError, InputError
from ruplar_lite.evaluate import replay
from ruplar_lite.export import graphs, quantize
from ruplar_lite.export.command import export_command
from ruplar_lite.export.config import ExportConfig
from ruplar_lite.export.quantize import REQUIRED_AGREEMENT, Calibration, keep_fewest, quantize_bundle
from ruplar_lite.export.reference import Reference
from ruplar_lite.export.run import export_model
from ruplar_lite.export.weights import ANSWER_HEAD, LATENT_HEAD, matrices, quantize_graph
from ruplar_lite.manifest import MANIFEST_NAME, PAYLOAD_NAMES, SCALES
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.session import Session
from ruplar_lite.text import TextCodec
from ruplar_lite.train.checkpoint import read_checkpoint

SCHEMES = ("int8", "int4")
GRAPHS = ("latent_step.onnx", "decode.onnx")
TEXTS = [QUESTIONS[i][0] for i in (0, 2, 4, 5, 10, 11)]


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny model with calmer layers: as in a trained one, its answers do not hang on the last bit of a weight.

    Of the questions it keeps those that it is sure of, with several answers among them.
    """
    calibration = tuple({"question": text, "answer": ""} for text in TEXTS)
    path = write_tiny_checkpoint(tmp_path_factory.mktemp("calm") / "model", calibration=calibration)
    weights = path / "model.safetensors"
    tensors = load_file(weights)
    for name, tensor in tensors.items():
        if any(part in name for part in ("q_proj", "k_proj", "mlp")):
            tensor /= 4
    tensors["model.embed_tokens.weight"][2] /= 4  # </think>, which would drown the question
    save_file(tensors, weights, metadata={"format": "pt"})
    return path


@pytest.fixture(scope="module")
def exact(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its float32 bundle with the full latent vocabulary."""
    target = tmp_path_factory.mktemp("exact") / "onnx"
    return export_model(checkpoint, ExportConfig(output=str(target), latent_vocab="full", quantize="none"))


@pytest.fixture(scope="module")
def patched(exact: Path) -> Any:
    """Writing a graph copies the exact bundle's, which saves many seconds."""

    def copy(*arguments: Any) -> None:
        target: Path = arguments[-1]
        for file in exact.glob(f"{target.name}*"):
            shutil.copy(file, target.parent)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(graphs, "export_latent_step", copy)
        patch.setattr(graphs, "export_decode", copy)
        yield patch


@pytest.fixture(scope="module", params=SCHEMES)
def quantized(
    request: Any, checkpoint: Path, patched: Any, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Any, Any]:
    """A quantized bundle, and what the command said of it."""
    target = tmp_path_factory.mktemp(request.param) / "onnx"
    options = ["--quantize", request.param, "--latent-vocab", "full", "-o", str(target)]
    logging_before = list(logging.getLogger().handlers), logging.getLogger().level
    result = CliRunner().invoke(export_command, [str(checkpoint), *options], catch_exceptions=False)
    assert (list(logging.getLogger().handlers), logging.getLogger().level) == logging_before
    return open_bundle(target), result


def weight_bytes(folder: Path) -> int:
    return sum((folder / name).stat().st_size for name in ("latent_step.onnx.data", "embeddings.npy"))


def test_bundle_is_smaller_and_says_what_it_is(quantized: tuple[Any, Any], exact: Path) -> None:
    bundle, result = quantized
    manifest, scheme = bundle.manifest, bundle.manifest.quantization
    assert {path.name for path in bundle.path.iterdir()} == {MANIFEST_NAME, *PAYLOAD_NAMES, SCALES}
    assert scheme in SCHEMES and manifest.embedding_dtype == "uint8"
    # 8 bits and a scale a column; 4 bits, a scale and a zero point for a block. Norms stay; blocks of 32 columns are
    # filled up to 64.
    assert weight_bytes(bundle.path) < weight_bytes(exact) * 0.5
    data = bundle.path / "latent_step.onnx.data"
    assert data.stat().st_mode == (bundle.path / "latent_step.onnx").stat().st_mode
    certificate = manifest.certificate
    assert certificate["agreement"]["answer"] >= certificate["required_agreement"]["answer"] == REQUIRED_AGREEMENT
    assert certificate["tolerance"] is None and certificate["float32_matrices"] == []
    assert 1e-4 < max(certificate["max_abs_diff"].values()) < 10
    exact_files = open_bundle(exact).manifest.files
    assert certificate["float32_size"] == sum(record.size for record in exact_files.values())
    said = f"{scheme}: {certificate['float32_size'] / 1e6:.1f} MB before; embeddings in uint8, left in float32: nothing"
    assert result.exit_code == 0 and said in result.stderr.splitlines()
    assert result.stdout == f"{bundle.path}\n"


def test_bundle_answers_as_the_exact_one(quantized: tuple[Any, Any], exact: Path) -> None:
    reasoner, expected = Reasoner.load(quantized[0].path, threads=1), Reasoner.load(exact, threads=1)
    answers = [expected.ask(text) for text in TEXTS]
    assert [reasoner.ask(text).text for text in TEXTS] == [answer.text for answer in answers]
    assert len({answer.text for answer in answers}) > 2, "the answers should differ, or they would show little"
    results = list(replay(reasoner))
    assert len(results) == len(TEXTS) and not any(result.differences for result in results)


def test_batches_answer_as_one_by_one(quantized: tuple[Any, Any]) -> None:
    reasoner = Reasoner.load(quantized[0].path, threads=1)
    for together, text in zip(reasoner.ask_batch(TEXTS), TEXTS, strict=True):
        alone = reasoner.ask(text)
        assert (together.text, together.num_latents) == (alone.text, alone.num_latents)
        for one, other in zip(together.thoughts, alone.thoughts, strict=True):
            assert one.ids == other.ids
            assert one.probabilities == pytest.approx(other.probabilities, abs=1e-5)


def test_manifest_knows_whether_rows_are_independent(quantized: tuple[Any, Any]) -> None:
    bundle, random = quantized[0], np.random.default_rng(0)
    session = Session(bundle, threads=1)
    # The other row has much larger inputs.
    rows = random.normal(size=(2, 5, 32)).astype(np.float32) * np.array([1, 50], np.float32)[:, None, None]
    positions = np.arange(5)[None]
    both = session.latent_step(rows, np.ones((2, 5), np.int64), positions.repeat(2, 0), session.empty_past(2))
    alone = session.latent_step(rows[:1], np.ones((1, 5), np.int64), positions, session.empty_past(1))
    independent = np.allclose(both.hidden[0], alone.hidden[0], atol=1e-4)
    assert independent == bundle.manifest.rows_are_independent == (bundle.manifest.quantization == "int4")


def test_matrices_are_known_by_their_modules(exact: Path) -> None:
    found = matrices(exact / "latent_step.onnx")
    layers = {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"}
    layers |= {"mlp.gate_proj", "mlp.up_proj", "mlp.down_proj"}
    assert {(matrix.group, matrix.layer) for matrix in found} == {
        *((group, layer) for group in layers for layer in (0, 1)),
        (LATENT_HEAD, None),
    }
    assert len(found) == 16 and len({matrix.node for matrix in found}) == 16
    (head,) = matrices(exact / "decode.onnx")
    assert (head.group, head.layer, head.size) == (ANSWER_HEAD, None, 2048 * 32)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_is_kept_computes_as_before_and_is_stored_once(exact: Path, tmp_path: Path, scheme: str) -> None:
    shutil.copytree(exact, tmp_path / "bundle")
    source, target = exact / "latent_step.onnx", tmp_path / "bundle" / "latent_step.onnx"
    quantize_graph(source, target, scheme, {matrix.node for matrix in matrices(source)})
    assert Path(f"{target}.data").stat().st_size <= Path(f"{source}.data").stat().st_size
    inputs = np.random.default_rng(0).normal(size=(1, 5, 32)).astype(np.float32)
    outputs = []
    for folder in (exact, tmp_path / "bundle"):
        # The manifest still describes the exact files; only the graphs matter here.
        bundle = open_bundle(exact)
        object.__setattr__(bundle, "path", folder)
        session = Session(bundle, threads=1)
        step = session.latent_step(inputs, np.ones((1, 5), np.int64), np.arange(5)[None], session.empty_past(1))
        outputs.append((step.soft_embedding, session.decode(step.hidden)))
    for found, expected in zip(*outputs, strict=True):
        np.testing.assert_allclose(found, expected, atol=1e-5)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("transposed", [0, 1])
@pytest.mark.parametrize("kept", [frozenset(), frozenset({"first"}), frozenset({"first", "second"})])
def test_gemms_with_a_bias(tmp_path: Path, scheme: str, transposed: int, kept: frozenset[str]) -> None:
    """Two of them, as GPT-2 has them, against numpy."""
    random = np.random.default_rng(0)
    a, b = random.normal(size=(2, 64, 64)).astype(np.float32)
    bias = random.normal(size=64).astype(np.float32)
    nodes = [
        helper.make_node("Gemm", ["hidden", "a", "bias"], ["between"], "first", transB=transposed),
        helper.make_node("Gemm", ["between", "b", "bias"], ["logits"], "second", transB=transposed),
    ]
    shape = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 64]) for name in ("hidden", "logits")]
    constants = [numpy_helper.from_array(array, name) for name, array in (("a", a), ("b", b), ("bias", bias))]
    graph = helper.make_graph(nodes, "two", shape[:1], shape[1:], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 23)], ir_version=10)
    onnx.save(model, tmp_path / "decode.onnx")
    (tmp_path / "out").mkdir()
    target = tmp_path / "out" / "decode.onnx"
    quantize_graph(tmp_path / "decode.onnx", target, scheme, kept)
    session = onnxruntime.InferenceSession(str(target), providers=["CPUExecutionProvider"])
    inputs = random.normal(size=(3, 64)).astype(np.float32)
    weights = (a.T, b.T) if transposed else (a, b)
    expected = (inputs @ weights[0] + bias) @ weights[1] + bias
    (found,) = session.run(["logits"], {"hidden": inputs})
    error = np.abs(found - expected).max() / np.abs(expected).max()
    assert error < 1e-6 if len(kept) == 2 else 1e-4 < error < 0.2


def test_the_smallest_group_that_helps_alone_is_kept() -> None:
    sizes = {"large": 40, "small": 10, "middle": 20}
    tried: list[tuple[str, ...]] = []

    def attempt(kept: tuple[str, ...]) -> tuple[float, float]:
        tried.append(kept)
        return (1.0, 1.0) if {"middle", "large"} & set(kept) else (0.5, 0.5)

    assert keep_fewest(attempt, sizes, 50) == (("middle",), 1.0)
    assert tried == [("small",), ("middle",)]


def test_groups_that_help_most_are_kept_together() -> None:
    needed, gains = {"a", "c"}, {"a": 0.2, "b": 0.0, "c": 0.1, "d": 0.0}

    def attempt(kept: tuple[str, ...]) -> tuple[float, float]:
        return (1.0 if needed <= set(kept) else 0.5 + sum(gains[name] for name in kept)), 0.0

    assert keep_fewest(attempt, dict.fromkeys(gains, 1), 2) == (("a", "c"), 1.0)
    assert keep_fewest(attempt, dict.fromkeys(gains, 1), 1) == (None, pytest.approx(0.7))
    assert keep_fewest(attempt, dict.fromkeys(gains, 1), 0) == (None, 0.0)


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 9), min_size=1),
    st.sets(st.sampled_from("abcdef")),
    st.integers(0, 60),
)
def test_what_is_kept_is_enough_and_within_the_limit(sizes: dict[str, int], needed: set[str], largest: int) -> None:
    def attempt(kept: tuple[str, ...]) -> tuple[float, float]:
        assert sum(sizes[name] for name in kept) <= largest
        return (1.0 if needed <= set(kept) else len(needed & set(kept)) / 10), 0.0

    kept, found = keep_fewest(attempt, sizes, largest)
    assert (kept is not None) == (found >= REQUIRED_AGREEMENT)
    if kept is not None:
        assert needed <= set(kept)
    if needed and needed <= set(sizes) and sum(sizes.values()) <= largest:
        assert kept is not None


def ruin_the_head(patch: pytest.MonkeyPatch, *, even_in_float32: bool) -> None:
    """Make quantization lose all weights of the vocabulary head, perhaps even where the head stays in float32."""

    def ruined(write: Callable[[Path, Path], None]) -> Callable[[Path, Path], None]:
        def ruin(source: Path, target: Path) -> None:
            write(source, target)
            model = onnx.load(target / "decode.onnx")
            for tensor in model.graph.initializer:
                tensor.raw_data = bytes(len(tensor.raw_data))
            onnx.save(model, target / "decode.onnx")

        return ruin

    patch.setattr(quantize, "quantize_head", ruined(quantize.quantize_head))
    if even_in_float32:
        patch.setattr(quantize, "copy_head", ruined(quantize.copy_head))


def test_a_matrix_that_must_stay_does(
    checkpoint: Path, patched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruin_the_head(monkeypatch, even_in_float32=False)
    monkeypatch.setattr(quantize, "_LARGEST_SHARE", 10.0)  # The head is larger than so small a transformer.
    said: list[str] = []
    options = ExportConfig(output=str(tmp_path / "onnx"), latent_vocab="full", quantize="int8")
    bundle = open_bundle(export_model(checkpoint, options, said.append))
    certificate = bundle.manifest.certificate
    assert certificate is not None
    assert certificate["float32_matrices"] == [ANSWER_HEAD] and certificate["agreement"]["answer"] == 1.0
    assert "self_attn.k_proj in float32: 0.0% of the answers agree" in said
    assert said[-1] == "answer_head in float32: 100.0% of the answers agree"
    kinds = [{node.op_type for node in onnx.load(bundle.file(name)).graph.node} for name in GRAPHS]
    assert ["MatMulInteger" in kind for kind in kinds] == [True, False]
    assert ["Gemm" in kind for kind in kinds] == [False, True]


def test_nothing_of_a_refused_quantization_stays(
    checkpoint: Path, patched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = ExportConfig(output=str(tmp_path / "exact"), latent_vocab="full", quantize="none")
    plain = export_model(checkpoint, exact)
    ruin_the_head(monkeypatch, even_in_float32=True)
    monkeypatch.setattr(quantize, "_LARGEST_SHARE", 10.0)
    said: list[str] = []
    options = dataclasses.replace(exact, output=str(tmp_path / "onnx"), quantize="auto")
    refused = export_model(checkpoint, options, said.append)
    assert "answer_head in float32: 0.0% of the answers agree" in said
    assert {file.name: file.stat().st_size for file in refused.iterdir() if file.suffix != ".json"} == {
        file.name: file.stat().st_size for file in plain.iterdir() if file.suffix != ".json"
    }
    assert open_bundle(refused).manifest.quantization == "none"


def test_graphs_that_cannot_be_run_are_not_taken(
    checkpoint: Path, patched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: Any) -> None:
        quantize_graph(*arguments)
        Path(arguments[1]).write_bytes(b"no graph")

    monkeypatch.setattr(quantize, "quantize_graph", broken)
    said: list[str] = []
    options = ExportConfig(output=str(tmp_path / "onnx"), latent_vocab="full")
    bundle = open_bundle(export_model(checkpoint, options, said.append))
    assert bundle.manifest.quantization == "none"
    assert [line.split(":")[0] for line in said if line.endswith("not taken")] == ["int8", "int4"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_model_that_cannot_be_quantized_is_refused(
    checkpoint: Path, patched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    ruin_the_head(monkeypatch, even_in_float32=True)
    monkeypatch.setattr(quantize, "_LARGEST_SHARE", 0.01)
    options = ExportConfig(output=str(tmp_path / "onnx"), latent_vocab="full", quantize=scheme)
    message = (
        f"--quantize {scheme}: found at most 0.0% of 6 .* expected 99%; nothing was written: choose --quantize auto"
    )
    with pytest.raises(ExportError, match=message) as caught:
        export_model(checkpoint, options)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_auto_takes_the_fastest_that_agrees(
    checkpoint: Path, patched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = ExportConfig(output=str(tmp_path / "onnx"), latent_vocab="full")
    assert open_bundle(export_model(checkpoint, options)).manifest.quantization == "int8"

    monkeypatch.setattr(quantize, "_LARGEST_SHARE", 0.01)
    write, said = quantize.quantize_head, []
    with monkeypatch.context() as patch:
        # The first scheme is ruined, the second is not.
        ruin_the_head(patch, even_in_float32=True)
        ruined = quantize.quantize_head
        patch.setattr(quantize, "quantize_head", lambda *paths: (write if "int4" in said[-1] else ruined)(*paths))
        assert open_bundle(export_model(checkpoint, options, said.append)).manifest.quantization == "int4"
    refused = "int8: found at most 0.0% of 6 calibration questions answered as torch does, expected 99%: not taken"
    assert refused in said

    ruin_the_head(monkeypatch, even_in_float32=True)
    bundle = open_bundle(export_model(checkpoint, options))
    assert (bundle.manifest.quantization, bundle.manifest.embedding_dtype) == ("none", "float32")
    assert [answer.text for answer in Reasoner.load(bundle.path, threads=1).ask_batch(TEXTS)] == [
        item.answer for item in bundle.manifest.replay
    ]


def test_a_measured_latent_head_stays_in_float32(checkpoint: Path, exact: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(exact, tmp_path / "bundle"))
    manifest = dataclasses.replace(open_bundle(exact).manifest, latent_vocab=LatentVocab("auto", 2048))
    trained = read_checkpoint(checkpoint)
    reference, codec = Reference(trained.load_model(), trained.info), TextCodec.of(open_bundle(exact))
    calibration = Calibration(reference, codec, torch.arange(2048), TEXTS)
    manifest = quantize_bundle(folder, manifest, "int8", calibration, lambda message: None)
    assert manifest.certificate is not None and manifest.certificate["float32_matrices"] == [LATENT_HEAD]
    graph = onnx.load(folder / "latent_step.onnx", load_external_data=False).graph
    floats = [node.name.split("/")[0] for node in graph.node if node.op_type == "MatMul"]
    assert floats == ["head", ""]  # logits of a thought, and q·E


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(InputError, match="--quantize: found 'int2', expected one of auto, none, int8, int4"):
        ExportConfig(quantize="int2")
