"""What is left when something cannot be written, and which weights a finished model has."""

from __future__ import annotations

import errno

import pytest
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from test_train_run import StopAt, settings, weights
from transformers import LlamaForCausalLM, TrainerCallback

from ruplar_lite.errors import CheckpointError
from ruplar_lite.train import run_state
from ruplar_lite.train.checkpoint import METHOD_FILE, read_checkpoint
from ruplar_lite.train.run import train
from ruplar_lite.train.run_state import RunState
from ruplar_lite.train.saving import KeepBest, replace_model, writing
from ruplar_lite.train.trainer import RuplarTrainer

FULL = [
    OSError(errno.ENOSPC, "No space left on device"),
    SafetensorError("Error while serializing: I/O error: No space left on device (os error 28)"),
    RuntimeError("[enforce fail at inline_container.cc:862] . PytorchStreamWriter failed writing file data/3"),
]


def snapshot(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def fail_at_call(monkeypatch, owner, name, number, error, after=False):
    """Let a function raise at its n-th call, before or after it has done its work."""
    real, calls = getattr(owner, name), []

    def wrapper(*args, **kwargs):
        calls.append(args)
        if len(calls) == number:
            if after:
                real(*args, **kwargs)
            raise error
        return real(*args, **kwargs)

    monkeypatch.setattr(owner, name, wrapper)


@pytest.mark.parametrize("schedule", ["cosine", "constant"])
def test_a_model_that_cannot_be_written_leaves_the_last_one_and_the_checkpoints(tmp_path, monkeypatch, schedule):
    train(settings(tmp_path, max_steps=2))
    before = snapshot(tmp_path)
    another = {"max_steps": 4, "seed": 5, "learning_rate_schedule": schedule}
    with monkeypatch.context() as patch:
        # Two checkpoints come first; half of the third set of weights is written.
        fail_at_call(patch, LlamaForCausalLM, "save_pretrained", 3, FULL[0], after=True)
        with pytest.raises(CheckpointError, match=r"could not be written: .*; the checkpoints are kept") as caught:
            train(settings(tmp_path, **another))
    assert str(caught.value).count("\n") == 0
    assert snapshot(tmp_path) == before
    read_checkpoint(tmp_path).load_model()
    assert not list(tmp_path.glob(".*"))
    # What was trained is not lost: there is nothing left to do but to write it.
    train(settings(tmp_path, **another, resume=True))
    train(settings(tmp_path / "whole", **another))
    assert weights(tmp_path) == weights(tmp_path / "whole")
    assert read_checkpoint(tmp_path).info.training["results"]["steps"] == 4


@pytest.mark.parametrize("error", FULL, ids=lambda error: type(error).__name__)
def test_any_error_of_a_full_disk_is_one_line(error):
    with pytest.raises(CheckpointError) as caught, writing("x: the model", "make room"):
        raise error
    assert str(caught.value) == f"x: the model could not be written: {error}; make room"


@pytest.mark.parametrize(
    ("owner", "name", "call", "error"),
    # Arguments, optimizer, scheduler and generators are four calls of torch.save.
    [(LlamaForCausalLM, "save_pretrained", 2, FULL[1]), (torch, "save", 6, FULL[2])],
)
def test_a_checkpoint_that_cannot_be_written_leaves_the_one_before(tmp_path, monkeypatch, owner, name, call, error):
    whole = tmp_path / "whole"
    train(settings(whole, max_steps=4))
    with monkeypatch.context() as patch:
        fail_at_call(patch, owner, name, call, error, after=True)
        with pytest.raises(CheckpointError, match=r"checkpoint-4: the checkpoint could not be written: .*earlier ones"):
            train(settings(tmp_path / "cut", max_steps=4))
    state = RunState(tmp_path / "cut")
    assert [path.name for path in state.folder.glob("checkpoint-*")] == ["checkpoint-2"]
    assert state.last_checkpoint() == state.folder / "checkpoint-2"
    train(settings(tmp_path / "cut", max_steps=4, resume=True))
    assert weights(tmp_path / "cut") == weights(whole)


def test_a_file_that_cannot_be_moved_undoes_the_moves_before_it(tmp_path):
    output = tmp_path / "model"
    (output / "config.json").mkdir(parents=True)
    for name in ("a.json", METHOD_FILE, "model.safetensors", "notes.txt"):
        (output / name).write_text(f"old {name}", encoding="utf-8")
    before = snapshot(output)

    def write(folder):
        for name in ("a.json", "tokenizer.json", METHOD_FILE):
            (folder / name).write_text(f"new {name}", encoding="utf-8")
        # While the model is written, the place of one of its files is taken by what cannot be moved away.
        (output / ".replaced" / "config.json").mkdir()
        (output / ".replaced" / "config.json" / "x").write_text("", encoding="utf-8")
        (folder / "config.json").write_text("new", encoding="utf-8")

    with pytest.raises(CheckpointError, match=r"could not be written: .*; make room"):
        replace_model(output, write, "make room")
    assert snapshot(output) == before
    assert (output / "config.json").is_dir()


def test_a_model_takes_the_place_of_all_that_belonged_to_the_last_one(tmp_path):
    stale = ("model-00001-of-00002.safetensors", "model.safetensors.index.json", "chat_template.jinja")
    for name in (*stale, METHOD_FILE, "notes.txt"):
        (tmp_path / name).write_text("old", encoding="utf-8")
    (tmp_path / "adapter").mkdir()
    (tmp_path / "onnx").mkdir()
    replace_model(tmp_path, lambda folder: (folder / METHOD_FILE).write_text("new", encoding="utf-8"), "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.txt", "onnx", METHOD_FILE]
    assert (tmp_path / METHOD_FILE).read_text(encoding="utf-8") == "new"


class Weights(TrainerCallback):
    """Notes the weights at every evaluation."""

    def __init__(self):
        self.seen = {}

    def on_evaluate(self, args, state, control, model=None, **kwargs):
        self.seen[state.global_step] = {name: p.detach().clone() for name, p in model.named_parameters()}


@pytest.fixture
def accuracies(monkeypatch):
    """Let evaluations find what a test says: a table from step to accuracy."""
    table: dict[int, float] = {}

    def answered(self, dataset):
        return table[self.state.global_step] * len(dataset), 0

    monkeypatch.setattr(RuplarTrainer, "_answered", answered)
    return table


CLIMB, EQUALS, RISE = (
    {2: 0.1, 4: 0.6, 6: 0.3, 7: 0.2},
    {2: 0.5, 4: 0.5, 6: 0.4, 7: 0.1},
    {2: 0.1, 4: 0.2, 6: 0.3, 7: 0.3},
)


@pytest.mark.parametrize(
    ("found", "kept", "stop"), [(CLIMB, 4, None), (CLIMB, 4, 5), (EQUALS, 4, 5), (RISE, 7, 3), (RISE, 7, 7)]
)
def test_the_best_evaluation_decides_also_when_the_run_was_interrupted(tmp_path, accuracies, found, kept, stop):
    # Evaluations after 2, 4, 6 and at the end, after 7; checkpoints after 3 and 6.
    accuracies.update(found)
    config, notes = {"max_steps": 7, "eval_steps": 2, "save_steps": 3, "keep": "best"}, Weights()
    if stop:
        with pytest.raises(KeyboardInterrupt):
            train(settings(tmp_path, **config), callbacks=[notes, StopAt(stop)])
    result = train(settings(tmp_path, resume=stop is not None, **config), callbacks=[notes])
    assert result.metrics["accuracy"] == pytest.approx(found[kept])
    results = read_checkpoint(tmp_path).info.training["results"]
    assert (results["steps"], results["kept_step"]) == (7, kept)
    stored = load_file(tmp_path / "model.safetensors")
    assert all(torch.equal(stored[name], tensor) for name, tensor in notes.seen[kept].items())
    assert not RunState(tmp_path).best.exists()


def test_only_one_set_of_best_weights_is_kept_and_none_unasked(tmp_path, accuracies):
    accuracies.update({2: 0.1, 4: 0.2, 6: 0.3})
    seen = []

    class Look(TrainerCallback):
        def on_step_end(self, args, state, control, **kwargs):
            seen.append(sorted(path.name for path in (tmp_path / "checkpoints").glob("*.safetensors*")))

    train(settings(tmp_path, eval_steps=2, keep="best"), callbacks=[Look()])
    assert seen == [[], [], *[["best.safetensors"]] * 4]
    seen.clear()
    train(settings(tmp_path, eval_steps=2), callbacks=[Look()])
    assert seen == [[]] * 6
    assert read_checkpoint(tmp_path).info.training["results"]["kept_step"] == 6


def test_best_weights_that_cannot_be_written_are_one_clear_line(tmp_path, accuracies, monkeypatch):
    accuracies.update({2: 0.1, 4: 0.2, 6: 0.3})
    monkeypatch.setattr("ruplar_lite.train.saving.save_file", lambda *_, **__: (_ for _ in ()).throw(FULL[1]))
    with pytest.raises(CheckpointError, match=r"best\.safetensors: the best weights could not be written: Error while"):
        train(settings(tmp_path, eval_steps=2, keep="best"))


def test_no_evaluation_no_best(tmp_path):
    with pytest.raises(CheckpointError, match="expected those of the best evaluation"):
        KeepBest(tmp_path / "best.safetensors").restore(torch.nn.Linear(1, 1))


def test_a_run_that_cannot_be_marked_as_finished_says_that_its_model_is_complete(tmp_path, monkeypatch):
    fail_at_call(monkeypatch, run_state, "_write_json", 2, FULL[0])
    with pytest.raises(CheckpointError, match=r"could not be written: .*; the model is complete: remove .*checkpoints"):
        train(settings(tmp_path, max_steps=2))
    read_checkpoint(tmp_path).load_model()
