"""A deeper model computes what the one that it is made of does, and can be trained from there."""

from __future__ import annotations

import pytest
import torch
from click.testing import CliRunner

from ruplar_lite.train.checkpoint import read_checkpoint
from ruplar_lite.train.deepening import deepen, main, spread

IDS = torch.tensor([[5, 9, 17, 4, 30, 12]])


@pytest.mark.parametrize("layers", [3, 4, 7])
def test_it_computes_the_same_with_more_layers(tiny_checkpoint, tmp_path, layers):
    deepen(str(tiny_checkpoint), layers, tmp_path / "deeper")
    model = read_checkpoint(tiny_checkpoint).load_model()
    checkpoint = read_checkpoint(tmp_path / "deeper")
    deeper = checkpoint.load_model()
    assert len(deeper.model.layers) == deeper.config.num_hidden_layers == layers
    with torch.no_grad():
        assert torch.equal(deeper(IDS).logits, model(IDS).logits)
    assert checkpoint.info.calibration == read_checkpoint(tiny_checkpoint).info.calibration
    assert checkpoint.info.training["deepened"]["num_hidden_layers"] == 2


def test_new_layers_learn(tiny_checkpoint, tmp_path):
    """Their last matrices are zero, but what these get to read is not, so neither is their gradient."""
    deepen(str(tiny_checkpoint), 3, tmp_path / "deeper")
    deeper = read_checkpoint(tmp_path / "deeper").load_model()
    new = deeper.model.layers[1]
    assert not new.self_attn.o_proj.weight.any() and not new.mlp.down_proj.weight.any()
    deeper(IDS, labels=IDS).loss.backward()
    assert new.self_attn.o_proj.weight.grad.any() and new.mlp.down_proj.weight.grad.any()


def test_a_bundle_can_be_made_deeper(tiny_bundle, tmp_path):
    found = CliRunner().invoke(main, [str(tiny_bundle), "--num-hidden-layers", "3", "-o", str(tmp_path / "deeper")])
    assert found.exit_code == 0, found.output
    assert len(read_checkpoint(tmp_path / "deeper").load_model().model.layers) == 3


@pytest.mark.parametrize(("layers", "more"), [(5, 7), (2, 3), (1, 4), (4, 8)])
def test_new_layers_are_spread_and_none_is_lost(layers, more):
    copied = spread(layers, more)
    assert copied == sorted(copied) and set(copied) == set(range(layers)) and len(copied) == more
    times = [copied.count(layer) for layer in range(layers)]
    assert max(times) - min(times) <= 1


def test_as_many_layers_are_refused_and_nothing_is_written(tiny_checkpoint, tmp_path):
    found = CliRunner().invoke(main, [str(tiny_checkpoint), "--num-hidden-layers", "2", "-o", str(tmp_path / "same")])
    assert found.exit_code == 1
    assert "has 2 layers: found 2 to make of them, expected more" in found.output
    assert not (tmp_path / "same").exists()
