"""One model between two: every weight is their mean, what is not alike is refused, and nothing else is touched."""

from __future__ import annotations

import shutil

import pytest
import torch
from click.testing import CliRunner
from conftest import write_tiny_checkpoint
from safetensors.torch import load_file, save_file

from ruplar_lite.errors import InputError
from ruplar_lite.train.averaging import average, main
from ruplar_lite.train.checkpoint import read_checkpoint


@pytest.fixture
def trained(tiny_checkpoint, tmp_path):
    """The tiny model after some training: every weight has moved."""
    folder = tmp_path / "trained"
    shutil.copytree(tiny_checkpoint, folder)
    moved = {name: tensor + 0.25 for name, tensor in load_file(folder / "model.safetensors").items()}
    save_file(moved, folder / "model.safetensors", metadata={"format": "pt"})
    return folder


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_every_weight_lies_between_once(trained, tiny_checkpoint, tmp_path, share):
    """The table of embeddings that is the head as well, too."""
    average(str(trained), str(tiny_checkpoint), share, tmp_path / "between")
    found = load_file(tmp_path / "between" / "model.safetensors")
    begun = load_file(tiny_checkpoint / "model.safetensors")
    assert found.keys() == begun.keys()
    for name, tensor in found.items():
        torch.testing.assert_close(tensor, begun[name] + 0.25 * (1 - share), rtol=0, atol=1e-6)


def test_a_bundle_can_be_what_it_began_as(trained, tiny_checkpoint, tiny_bundle, tmp_path):
    found = CliRunner().invoke(main, [str(trained), str(tiny_bundle), "-o", str(tmp_path / "between")])
    assert found.exit_code == 0, found.output
    weights, begun = (load_file(path / "model.safetensors") for path in (tmp_path / "between", tiny_checkpoint))
    assert all(torch.allclose(weights[name], begun[name] + 0.125, atol=1e-6) for name in weights)
    info, before = read_checkpoint(tmp_path / "between").info, read_checkpoint(trained).info
    assert info.calibration == before.calibration
    assert info.training["averaged"]["share"] == 0.5
    assert set(before.latent_support) <= set(info.latent_support)


def test_a_bundle_comes_second(tiny_checkpoint, tiny_bundle, tmp_path):
    with pytest.raises(InputError, match="found a bundle, expected a model folder"):
        average(str(tiny_bundle), str(tiny_checkpoint), 0.5, tmp_path / "between")


def test_models_that_are_not_alike_are_refused_and_nothing_is_lost(trained, tiny_checkpoint, tmp_path):
    other = write_tiny_checkpoint(tmp_path / "other", answer_template="= {answer}")
    average(str(trained), str(tiny_checkpoint), 0.5, tmp_path / "between")
    stood = (tmp_path / "between" / "model.safetensors").read_bytes()
    found = CliRunner().invoke(main, [str(trained), str(other), "-o", str(tmp_path / "between")])
    assert found.exit_code == 1
    assert "with another answer_template, expected a model and the one that it began as" in found.output
    assert (tmp_path / "between" / "model.safetensors").read_bytes() == stood
