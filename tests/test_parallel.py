"""Several processes, micro-batches and checkpointing give what one process gives with the whole batch at once."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import parallel_worker as worker
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from test_objective import random_examples, random_model
from test_train_run import StopAt, settings, weights
from transformers import TrainerCallback

from ruplar_lite.errors import InputError
from ruplar_lite.train.checkpoint import read_checkpoint
from ruplar_lite.train.data import Collator, ExampleSet
from ruplar_lite.train.objective import Batch, Totals, joint_loss
from ruplar_lite.train.parallel import StepBatches, inside_forward, micro_batch_size
from ruplar_lite.train.run import train
from ruplar_lite.train.trainer import LengthGroupedSampler, count_answers


def torchrun(*arguments, timeout=240):
    """Start two processes on this machine, on a free port; return when both have ended."""
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    return subprocess.run(
        [*command, *map(str, arguments)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Where two processes leave their runs."""
    return tmp_path_factory.mktemp("two")


@pytest.fixture(scope="module")
def both(folder):
    """What each of two processes found."""
    result = torchrun(worker.__file__, folder)
    assert result.returncode == 0, result.stderr
    return [torch.load(folder / f"{rank}.pt", weights_only=True) for rank in (0, 1)]


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """What one process finds with the whole batch."""
    return worker.train_case(tmp_path_factory.mktemp("one"))


def assert_same_run(found, expected):
    for name, value in expected["weights"].items():
        torch.testing.assert_close(found["weights"][name], value, rtol=1e-5, atol=1e-6, msg=name)
    assert len(found["logs"]) == len(expected["logs"])
    for line, other in zip(found["logs"], expected["logs"], strict=True):
        for name in line.keys() - {"eval_seconds"}:
            assert line[name] == pytest.approx(other[name], rel=1e-4), name


def test_the_trap_is_set(both):
    """The shards differ in labelled tokens and in latents, and one has nothing at all."""
    first, second = (found["plain"]["seen"] for found in both)
    assert any(a[1] != b[1] for a, b in zip(first, second, strict=True))
    assert any(a[2] != b[2] for a, b in zip(first, second, strict=True))
    assert any(labelled == 0 for found in both for _, labelled, _ in found["accumulated"]["seen"])


@pytest.mark.parametrize("case", ["plain", "accumulated"])
def test_two_processes_train_like_one(both, alone, case):
    for found in both:
        assert_same_run(found[case], alone)
    for name, value in both[0][case]["weights"].items():
        assert torch.equal(value, both[1][case]["weights"][name])


@pytest.mark.filterwarnings("ignore:.*is_gradient_checkpointing")  # peft asks under the older name
@pytest.mark.parametrize("case", ["gpt2", "lora", "learned"])
def test_other_models_in_two_processes_train_like_in_one(both, tmp_path, case):
    # There in micro-batches or with checkpointing, or both; here without.
    expected = worker.train_case(tmp_path, case)
    for found in both:
        assert_same_run(found[case], expected)


def test_processes_share_muons_matrices_out_and_end_with_the_same_weights(both):
    for weight, first, second in zip(worker.muon_case(), both[0]["muon"], both[1]["muon"], strict=True):
        torch.testing.assert_close(first, weight, rtol=1e-5, atol=1e-6)
        assert torch.equal(first, second)


def test_micro_batches_train_like_the_whole_batch(alone, tmp_path):
    assert_same_run(worker.train_case(tmp_path, accumulation=worker.BATCH), alone)


def test_the_logged_loss_is_that_of_its_terms(alone):
    settings = worker.OBJECTIVE
    for line in alone["logs"]:
        if "loss" in line:
            terms = settings.weight_ce * line["loss_ce"] + settings.weight_kl * line["loss_kl"]
            assert line["loss"] == pytest.approx(terms + settings.weight_sem * line["loss_sem"], rel=1e-5)


def test_a_run_of_two_processes_resumes_to_the_same_weights(both, folder):
    assert weights(folder / "cut") == weights(folder / "whole")
    assert read_checkpoint(folder / "whole").info.training["results"]["steps"] == 10
    assert both[0]["run"]["metrics"]["questions"] == 10
    without_time = [{**found["run"]["metrics"], "seconds": 0} for found in both]
    assert without_time[0] == without_time[1]


def test_only_the_main_process_speaks(both, folder):
    first, second = both
    assert second["run"]["said"] == []
    assert any("resuming from" in line for line in first["run"]["said"])
    assert first["command"]["stdout"].strip() == str(folder / "command")
    assert first["command"]["stderr"].count("step 1/2") == 1
    assert "next: ruplar-lite export" in first["command"]["stderr"]
    assert second["command"] == {"stdout": "", "stderr": ""}


class Checkpointing(TrainerCallback):
    def __init__(self):
        self.found = []

    def on_step_end(self, args, state, control, model=None, **kwargs):
        self.found.append(any(getattr(module, "gradient_checkpointing", False) for module in model.modules()))


def test_a_run_can_be_resumed_with_other_micro_batches(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        train(settings(tmp_path), callbacks=[StopAt(3)])
    changes = {"gradient_accumulation_steps": 2, "gradient_checkpointing": True}
    seen = Checkpointing()
    assert train(settings(tmp_path, resume=True, **changes), callbacks=[seen]).metrics["questions"] == 10
    assert seen.found == [True] * 4


def test_fsdp_computes_the_objective_and_answers_from_its_shards(both):
    model, dataset = random_model(tie_word_embeddings=True), ExampleSet(random_examples(worker.EXAMPLES))
    # Each process took the means of its own half, and FSDP averages.
    for rank in (0, 1):
        batch = Batch(**Collator(0)([dataset[i] for i in range(rank, worker.EXAMPLES, 2)]))
        (joint_loss(model, batch, worker.OBJECTIVE).loss / 2).backward()
    expected = count_answers(model, worker.INFO, worker.Tokenizer(), dataset, range(worker.EXAMPLES), 4)
    for found in both:
        assert found["fsdp"]["answers"] == expected
        for name, parameter in model.named_parameters():
            torch.testing.assert_close(found["fsdp"]["gradients"][name], parameter.grad, rtol=1e-4, atol=1e-6)


@pytest.mark.filterwarnings("ignore:.*gradient_checkpointing_enable")  # its newer name is not in every release
@pytest.mark.parametrize("make", [random_model, lambda: worker.random_gpt2(dropout=0.2)], ids=["llama", "gpt2"])
def test_checkpointing_does_not_change_a_gradient(make):
    batch = Batch(**Collator(0)(random_examples(7)))
    gradients = []
    for checkpointing in (False, True):
        model = make().train()
        if checkpointing:
            model.gradient_checkpointing_enable({"use_reentrant": False})
        torch.manual_seed(1)
        joint_loss(model, batch, worker.OBJECTIVE).loss.backward()
        gradients.append({name: parameter.grad for name, parameter in model.named_parameters()})
    for name, gradient in gradients[0].items():
        assert torch.equal(gradient, gradients[1][name]), name


def test_nothing_stays_behind_in_the_model():
    model = random_model()
    assert inside_forward(model, model, lambda inner: inner is model)
    assert "forward" not in model.__dict__
    model.forward = before = lambda **inputs: "mine"
    with pytest.raises(ZeroDivisionError):
        inside_forward(model, model, lambda inner: 1 / 0)
    assert model.forward is before


def test_a_batch_of_nothing_adds_nothing():
    model, nothing = random_model(), Batch(**Collator(0)([]))
    whole = Batch(**Collator(0)(random_examples(4)))
    terms = joint_loss(model, nothing, worker.OBJECTIVE, Totals.of(whole))
    terms.loss.backward()
    assert terms.loss.item() == 0
    # DDP waits for every parameter, so each must get a gradient.
    assert all(parameter.grad is not None and not parameter.grad.any() for parameter in model.parameters())


@given(
    count=st.integers(1, 60),
    micro=st.integers(1, 4),
    accumulation=st.integers(1, 4),
    processes=st.integers(1, 4),
    epoch=st.integers(0, 2),
)
def test_every_step_sees_the_same_examples_with_any_number_of_processes(count, micro, accumulation, processes, epoch):
    batch_size = micro * accumulation * processes
    lengths = np.random.default_rng(count).integers(3, 40, count).tolist()

    def batches(*shape):
        found = StepBatches(LengthGroupedSampler(lengths, batch_size, seed=1, pool=3), batch_size, *shape)
        found.set_epoch(epoch)
        return found

    order = LengthGroupedSampler(lengths, batch_size, seed=1, pool=3)
    order.set_epoch(epoch)
    whole = list(batches())
    assert [i for step in whole for i in step] == list(order)
    shards = [list(batches(accumulation, process, processes)) for process in range(processes)]
    assert {len(shard) for shard in shards} == {len(batches(accumulation, 0, processes))} == {len(whole) * accumulation}
    for n, step in enumerate(whole):
        part = [shard[n * accumulation : (n + 1) * accumulation] for shard in shards]
        assert sorted(i for shard in part for found in shard for i in found) == sorted(step)
        if len(step) == batch_size:
            assert {len(found) for shard in part for found in shard} == {micro}


def test_a_batch_size_that_cannot_be_shared():
    assert micro_batch_size(12, 2, 3) == 2
    with pytest.raises(InputError, match=r"--batch-size: found 10, expected a multiple of 6"):
        micro_batch_size(10, 2, 3)
