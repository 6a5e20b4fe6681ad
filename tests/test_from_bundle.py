"""A bundle as the start of training: the weights that it computes with come back, and other bundles are refused."""

from __future__ import annotations

import dataclasses
import json
import shutil

import onnx
import pytest
import torch
from conftest import QUESTIONS
from safetensors.torch import load_file

from ruplar_lite.bundle import find_bundle, open_bundle, rewrite_manifest, write_bundle
from ruplar_lite.cli import main
from ruplar_lite.errors import CheckpointError
from ruplar_lite.export import quantize
from ruplar_lite.export.config import ExportConfig
from ruplar_lite.export.reference import Reference
from ruplar_lite.export.run import export_model
from ruplar_lite.manifest import MANIFEST_NAME, parse
from ruplar_lite.text import TextCodec
from ruplar_lite.train.checkpoint import read_checkpoint
from ruplar_lite.train.from_bundle import is_bundle, load_bundle


def test_a_float_bundle_gives_back_the_model_it_came_from(tiny_bundle, tiny_checkpoint):
    model, tokenizer, info = load_bundle(str(tiny_bundle))
    found = {name: tensor for name, tensor in model.state_dict().items() if name != "lm_head.weight"}
    expected = load_file(tiny_checkpoint / "model.safetensors")
    expected.pop("lm_head.weight", None)
    assert found.keys() == expected.keys()
    for name, tensor in found.items():
        torch.testing.assert_close(tensor, expected[name], rtol=0, atol=0)
    assert model.lm_head.weight is model.model.embed_tokens.weight
    written = read_checkpoint(tiny_checkpoint)
    assert tokenizer.encode(QUESTIONS[0][0]) == written.load_tokenizer().encode(QUESTIONS[0][0])
    same = ("special_tokens", "prefix_ids", "suffix_ids", "answer_template", "max_latents", "objective")
    assert [getattr(info, name) for name in same] == [getattr(written.info, name) for name in same]


def test_an_int8_bundle_gives_back_the_weights_that_it_computes_with(tiny_checkpoint, tmp_path, monkeypatch):
    """Each of them is the trained one up to a step of its column's scale, of which int8 has 63 up to the largest."""
    monkeypatch.setattr(quantize, "REQUIRED_AGREEMENT", 0.0)
    target = tmp_path / "int8"
    export_model(tiny_checkpoint, ExportConfig(output=str(target), latent_vocab="full", quantize="int8"))
    assert open_bundle(target).manifest.quantization == "int8"
    found = load_bundle(str(target))[0].state_dict()
    expected = load_file(tiny_checkpoint / "model.safetensors")
    matrices = [name for name in expected if "_proj" in name]
    assert len(matrices) == 14
    for name in matrices:
        step = expected[name].abs().amax(dim=1, keepdim=True) / 63
        assert ((found[name] - expected[name]).abs() <= step).all(), name
        assert not torch.equal(found[name], expected[name]), name


def test_the_model_inside_comes_back():
    """It answers what export recorded."""
    model, _, info = load_bundle("builtin")
    bundle = open_bundle(find_bundle("builtin")[0])
    codec, reference = TextCodec.of(bundle), Reference(model, info)
    asked = bundle.manifest.replay
    answers = [codec.decode(reference.answer(codec.encode(entry.question)).answer_ids) for entry in asked]
    same = sum(answer == entry.answer for answer, entry in zip(answers, asked, strict=True))
    assert same >= len(asked) - 1 > 5


def test_only_bundles_are_taken_for_bundles(tiny_bundle, tiny_checkpoint):
    assert is_bundle("builtin") and is_bundle(str(tiny_bundle))
    assert not is_bundle(str(tiny_checkpoint)) and not is_bundle("owner/builtin")


def test_training_goes_on_from_a_bundle(tiny_bundle, tiny_checkpoint, tmp_path, capsys):
    data = tmp_path / "problems.jsonl"
    record = {"problem": "Tom has 16 eggs and eats 3. How many are left?", "cot": "<<16-3=13>>", "answer": "13"}
    data.write_text(f"{json.dumps(record)}\n" * 4, encoding="utf-8")
    options = ["--max-steps", "2", "--batch-size", "2", "--eval-examples", "1", "--precision", "float32"]
    output = tmp_path / "model"
    with pytest.raises(SystemExit, match="0"):
        main(["train", "--model", str(tiny_bundle), "--data", str(data), "-o", str(output), *options])
    assert "asking the hub" not in capsys.readouterr().err
    written, first = read_checkpoint(output), read_checkpoint(tiny_checkpoint)
    assert written.info.answer_template == first.info.answer_template
    assert written.info.prefix_ids == first.info.prefix_ids
    before, after = (load_file(folder / "model.safetensors") for folder in (tiny_checkpoint, output))
    change = (before["model.layers.0.mlp.up_proj.weight"] - after["model.layers.0.mlp.up_proj.weight"]).abs().max()
    assert 0 < change < 0.01


@pytest.fixture
def folder(tiny_bundle, tmp_path):
    return shutil.copytree(tiny_bundle, tmp_path / "onnx")


def with_architecture(folder, **changes):
    bundle = open_bundle(folder)
    dims = dataclasses.replace(bundle.manifest.architecture, **changes)
    rewrite_manifest(bundle, dataclasses.replace(bundle.manifest, architecture=dims))


def with_graph(folder, change):
    path = folder / "latent_step.onnx"
    model = onnx.load(path, load_external_data=False)
    change(model.graph)
    onnx.save(model, path)
    manifest, _ = parse(json.loads((folder / MANIFEST_NAME).read_text(encoding="utf-8")))
    write_bundle(folder, manifest)


def test_a_bundle_of_hard_links_is_read(folder, tiny_checkpoint):
    """As installers that link files from a cache leave it."""
    for path in folder.iterdir():
        (folder.parent / path.name).hardlink_to(path)
    model, _, _ = load_bundle(str(folder))
    expected = load_file(tiny_checkpoint / "model.safetensors")["model.norm.weight"]
    torch.testing.assert_close(model.model.norm.weight.detach(), expected, rtol=0, atol=0)


def test_another_model_is_refused(folder):
    with_architecture(folder, model_type="gpt_neox")
    with pytest.raises(CheckpointError, match="found a bundle of a gpt_neox, expected that of a small Llama"):
        load_bundle(str(folder))


def test_a_graph_without_the_weights_is_refused(folder):
    def rename(graph):
        for node in graph.node:
            node.name = node.name.replace("up_proj", "other")

    with_graph(folder, rename)
    with pytest.raises(CheckpointError, match=r"no weights of transformer.layers.0.mlp.up_proj in latent_step.onnx"):
        load_bundle(str(folder))


def test_other_rotary_embeddings_are_refused(folder):
    def turn(graph):
        found = next(tensor for tensor in graph.initializer if tensor.name == "transformer.rotary_emb.inv_freq")
        values = onnx.numpy_helper.to_array(found) * 2
        found.CopyFrom(onnx.numpy_helper.from_array(values, found.name))

    with_graph(folder, turn)
    with pytest.raises(CheckpointError, match="found rotary embeddings of another kind"):
        load_bundle(str(folder))
