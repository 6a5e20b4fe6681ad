"""The model folder's `ruplar.json`: written and read back, and one clear error for everything that can be wrong."""

from __future__ import annotations

import json
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from ruplar_lite.errors import CheckpointError
from ruplar_lite.manifest import SpecialTokens
from ruplar_lite.train.checkpoint import (
    METHOD_FILE,
    MethodInfo,
    _parse,
    read_checkpoint,
    write_method_info,
)

INFO = MethodInfo(
    SpecialTokens(1, 2, (3, 4), 0),
    (5, 6),
    (),
    "{answer}",
    (7, 8),
    8,
    32,
    {"note": "ü"},
    ({"question": "?", "answer": "1"},),
)


@pytest.fixture
def folder(tmp_path):
    for name in ("config.json", "tokenizer.json", "model.safetensors"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    write_method_info(tmp_path, INFO)
    return tmp_path


def test_what_is_written_is_read_back(folder):
    assert read_checkpoint(folder).info == INFO


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "model.safetensors", METHOD_FILE])
def test_a_missing_file_is_named(folder, name):
    (folder / name).unlink()
    with pytest.raises(CheckpointError, match=name):
        read_checkpoint(folder)


def test_no_folder(tmp_path):
    with pytest.raises(CheckpointError, match="no such folder"):
        read_checkpoint(tmp_path / "nonsense")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "other"}, "format"),
        ({"format_version": 2}, "newer ruplar-lite"),
        ({"special_tokens": {}}, "think"),
        ({"latent_support": ["x"]}, "train the model again"),
        ({"objective": "guess"}, "guess"),
    ],
)
def test_wrong_values(folder, change, message):
    raw = json.loads((folder / METHOD_FILE).read_text(encoding="utf-8"))
    (folder / METHOD_FILE).write_text(json.dumps(raw | change), encoding="utf-8")
    with pytest.raises(CheckpointError, match=message):
        read_checkpoint(folder)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda c: st.lists(c) | st.dictionaries(st.text(), c)
    )
)
def test_any_json_is_read_or_refused_by_our_own_error(raw):
    with pytest.raises(CheckpointError):
        _parse(raw, "ruplar.json")


def test_a_weight_that_is_missing_is_not_made_up(tiny_checkpoint, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(tiny_checkpoint, folder)
    tensors = load_file(folder / "model.safetensors")
    name = next(name for name in tensors if "mlp.up_proj" in name)
    del tensors[name]
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(CheckpointError, match=name):
        read_checkpoint(folder).load_model()


def test_damaged_weights_are_named(tiny_checkpoint, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(tiny_checkpoint, folder)
    content = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(content[: len(content) // 2])
    with pytest.raises(CheckpointError, match="model"):
        read_checkpoint(folder).load_model()
