"""Compiled layers: the losses and gradients of the model as it is, and its answers."""

from __future__ import annotations

import shutil

import pytest
import torch
from test_objective import random_examples, random_model
from torch._inductor.exc import InvalidCxxCompiler

from ruplar_lite.errors import InputError
from ruplar_lite.train.compilation import compile_layers, not_compiled
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.data import Collator
from ruplar_lite.train.objective import Batch, ObjectiveSettings, joint_loss
from ruplar_lite.train.run import train

# torch's compiler uses parts of Python and of itself that are to go.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def batch_of(count):
    return Batch(**Collator(pad_id=0)(random_examples(count)))


@pytest.mark.skipif(not (shutil.which("g++") or shutil.which("clang++")), reason="needs a C++ compiler")
def test_compiled_layers_give_the_losses_and_gradients_of_the_model_for_batches_of_any_length():
    plain, compiled = random_model(), random_model()
    compiled.load_state_dict(plain.state_dict())
    names = list(compiled.state_dict())
    compile_layers(compiled)
    for batch in (batch_of(4), batch_of(7)):
        losses = []
        for model in (plain, compiled):
            model.zero_grad()
            losses.append(joint_loss(model, batch, ObjectiveSettings()).loss)
            losses[-1].backward()
        torch.testing.assert_close(*losses, atol=1e-5, rtol=1e-5)
        for (name, one), (_, other) in zip(plain.named_parameters(), compiled.named_parameters(), strict=True):
            torch.testing.assert_close(one.grad, other.grad, atol=1e-5, rtol=1e-4, msg=name)
    assert list(compiled.state_dict()) == names
    assert compiled.model.layers[0]._compiled_call_impl is not None
    with not_compiled(compiled):
        assert all(module._compiled_call_impl is None for module in compiled.modules())
    assert compiled.model.layers[0]._compiled_call_impl is not None


def test_without_a_compiler_training_does_not_start(tmp_path, monkeypatch):
    def none() -> str:
        raise InvalidCxxCompiler

    monkeypatch.setattr("torch._inductor.cpp_builder.get_cpp_compiler", none)
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(InputError, match=r"--compile: found no C\+\+ compiler"):
        train(TrainConfig(compile=True, problems=40, output=str(tmp_path / "model")))
    assert not (tmp_path / "model" / "ruplar.json").exists()
