"""The cache of prepared examples: what comes out, what is damaged, what decides the key, and what is thrown away."""

from __future__ import annotations

import dataclasses
import json
import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import PreTrainedTokenizerFast

from ruplar_lite.manifest import SpecialTokens
from ruplar_lite.train import cache as cache_module
from ruplar_lite.train import preparation
from ruplar_lite.train.cache import Cache
from ruplar_lite.train.checkpoint import MethodInfo
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.data import Preparer
from ruplar_lite.train.preparation import PreparationCache, Target, preparation_key, prepare_examples
from ruplar_lite.train.priors import PriorSettings
from ruplar_lite.train.rules import ArithmeticRule, DateRule
from ruplar_lite.train.sources import read_sources

INFO = MethodInfo(SpecialTokens(1, 2, (3,), 0), (), (), "{answer}", (), 8, 16, {}, ())
RULE = ArithmeticRule()


@pytest.fixture(scope="module")
def tokenizer(request):
    return PreTrainedTokenizerFast.from_pretrained(request.config.rootpath / "tests" / "golden" / "tokenizer")


@pytest.fixture(scope="module")
def prepared(tokenizer, tmp_path_factory):
    data = tmp_path_factory.mktemp("data") / "data.jsonl"
    lines = [{"question": f"What is {n} + 2?", "answer": f"<<{n}+2={n + 2}>> #### {n + 2}"} for n in range(40)]
    data.write_text("".join(json.dumps(line) + "\n" for line in lines) + "{broken\n", encoding="utf-8")
    return prepare(tokenizer, TrainConfig(data=(str(data), "builtin"), problems=30))


def prepare(tokenizer, config, sources=None):
    preparer = Preparer(tokenizer, INFO, PriorSettings(kind=config.prior))
    return prepare_examples(config, sources or read_sources(config, lambda line: None), preparer, "{}")


def same(first, second):
    for name in ("train_set", "valid_set"):
        one, other = getattr(first, name).to_arrays(), getattr(second, name).to_arrays()
        assert one.keys() == other.keys()
        for key in one:
            assert one[key].dtype == other[key].dtype
            assert np.array_equal(one[key], other[key]), key
    for field in ("rejected", "calibration", "tokenizer"):
        assert getattr(first, field) == getattr(second, field)
    return True


def test_what_is_kept_comes_out_the_same(prepared, tmp_path):
    cache = Cache(tmp_path / "cache")
    assert cache.load("key") is None
    cache.store("key", prepared)
    assert [line.source.rpartition(":")[2] for line in prepared.rejected] == ["41"]
    assert prepared.train_set.part_sizes == (38, 30)
    assert same(prepared, cache.load("key"))
    assert [path.name for path in cache.folder.iterdir()] == ["examples-key.bin"]


@given(st.integers(0, 2**31), st.sampled_from(["flip", "cut", "longer", "zero"]))
@settings(max_examples=60)
def test_a_damaged_file_counts_as_none(prepared, tmp_path_factory, place, how):
    cache = Cache(tmp_path_factory.getbasetemp() / "damaged")
    cache.store("key", prepared)
    whole = cache.path("key").read_bytes()
    place %= len(whole)
    damaged = {
        "flip": whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :],
        "cut": whole[:place],
        "longer": whole + b"x",
        "zero": bytes(len(whole)),
    }[how]
    cache.path("key").write_bytes(damaged)
    assert cache.load("key") is None
    cache.store("key", prepared)
    assert cache.load("key") is not None


def test_a_whole_file_of_something_else_counts_as_none(prepared, tmp_path, monkeypatch):
    cache = Cache(tmp_path)
    for payload in (b"", b"PK", b"\x80\x04."):
        monkeypatch.setattr(cache_module, "_pack", lambda prepared, payload=payload: payload)
        cache.store("key", prepared)
        assert cache.load("key") is None


def test_the_files_that_were_not_used_for_longest_go_first(prepared, tmp_path):
    size = len(cache_module._pack(prepared))
    cache = Cache(tmp_path, most_bytes=int(2.5 * size))
    for age, key in ((300, "a"), (200, "b")):
        cache.store(key, prepared)
        os.utime(cache.path(key), (cache.path(key).stat().st_mtime - age,) * 2)
    (tmp_path / "notes.txt").write_text("not ours", encoding="utf-8")
    partial = tmp_path / "examples-x.partial"
    partial.write_bytes(b"half")
    os.utime(partial, (1, 1))
    assert cache.load("a") is not None  # used just now, so b is older
    cache.store("c", prepared)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["examples-a.bin", "examples-c.bin", "notes.txt"]
    Cache(tmp_path, most_bytes=1).store("d", prepared)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["examples-d.bin", "notes.txt"]


def test_a_write_that_fails_leaves_nothing_and_stops_nothing(prepared, tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    for cache, reason in ((tmp_path / "file" / "cache", "cannot be kept"), (tmp_path / "cache", "No space left")):
        said = []
        if cache.parent == tmp_path:
            monkeypatch.setattr(cache_module.Path, "replace", _disk_full)
        found = PreparationCache(TrainConfig(cache=str(cache)), [], RULE, None, said.append)
        found.store(prepared)
        assert reason in said[0]
        assert found.load(None) is None
    assert list((tmp_path / "cache").iterdir()) == []


def _disk_full(self, target):
    raise OSError(28, "No space left on device")


def test_where_it_is_kept(prepared, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    said = []
    usual, named, none = (
        PreparationCache(TrainConfig(cache=cache), [], RULE, None, said.append)
        for cache in (None, str(tmp_path / "mine"), "none")
    )
    for cache in (usual, named, none):
        cache.store(prepared)
    assert len(list((tmp_path / "xdg" / "ruplar-lite").iterdir())) == len(list((tmp_path / "mine").iterdir())) == 1
    assert none.load(None) is None
    assert (usual.load("{}") is not None, usual.load("another tokenizer")) == (True, None)
    assert all(line.startswith("data: prepared by an earlier run, ") for line in said)


def key(config=None, data=("x",), rule=RULE, target=None):
    return preparation_key(config or TrainConfig(), list(data), rule, target)


def test_the_key_changes_with_everything_that_decides_the_examples(monkeypatch):
    target = Target(INFO, "{}", 512)
    info = dataclasses.replace
    others = [
        key(),
        key(data=("y",)),
        key(target=target),
        key(target=Target(INFO, "{ }", 512)),
        key(target=Target(INFO, "{}", 256)),
        key(target=Target(info(INFO, prefix_ids=(5,)), "{}", 512)),
        key(target=Target(info(INFO, answer_template="\\boxed{{answer}}"), "{}", 512)),
        *(
            key(TrainConfig(**change))
            for change in (
                {"prior": "temp"},
                {"segment": "equals"},
                {"rule": "strict"},
                {"augment": 2},
                {"split_steps": True},
                {"typed_share": 0.5},
                {"reworded_share": 0.5},
                {"seed": 1},
                {"problems": 7},
                {"vocab_size": 1600},
                {"eval_examples": 3},
                {"data": ("x",)},
                {"valid_data": ("x",)},
            )
        ),
    ]
    monkeypatch.setattr(preparation, "_code", lambda: "a later version")
    others.append(key())
    assert len(set(others)) == len(others)


def test_the_code_of_folders_within_counts_as_well(monkeypatch, tmp_path):
    monkeypatch.setattr(preparation, "__file__", str(tmp_path / "preparation.py"))
    inner = tmp_path / "stories" / "words.py"
    inner.parent.mkdir()
    digests = []
    for text in ("a = 1", "a = 2"):
        inner.write_text(text)
        digests.append(preparation._code.__wrapped__())
    assert digests[0] != digests[1]


def test_the_key_does_not_change_with_what_only_the_run_needs():
    changes = {"batch_size": 3, "learning_rate": 1.0, "epochs": 9, "output": "x", "cache": "y", "weight_kl": 2.0}
    changes |= {"hidden_size": 64, "num_hidden_layers": 9}
    assert key(TrainConfig(**changes)) == key()
    assert key(TrainConfig(data=("a",), data_weight=(2,))) == key(TrainConfig(data=("a",)))


def test_a_rule_of_ones_own_is_cached_under_its_version_only():
    class Mine(ArithmeticRule):
        pass

    assert key(rule=Mine()) is None
    Mine.version = "1"
    first = key(rule=Mine())
    Mine.version = "2"
    assert len({None, first, key(rule=Mine()), key(), key(rule=DateRule())}) >= 4
