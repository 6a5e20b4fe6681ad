"""Layers through torch.compile: what lies between matrix products becomes few passes over memory instead of dozens.

Norms, rotary embeddings, softmax, activations and the conversions to bfloat16 take more than half of a training step of
a small model on a CPU, each reading and writing all activations.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import torch
from transformers.modeling_layers import GradientCheckpointingLayer

from ruplar_lite.errors import InputError
from ruplar_lite.train.parallel import refuse_parts_of_weights

_OPTION = "--compile"


def compile_layers(model: torch.nn.Module) -> None:
    """Let every layer of a transformer be compiled when it is first run, in place; weights and their names stay.

    Sizes are symbolic, so that a batch of another length is not compiled anew.

    Args:
        model: A model of transformers, adapters included.

    Raises:
        InputError: There is no C++ compiler for a model on the CPU, or each process has a part of the weights only.
    """
    refuse_parts_of_weights(_OPTION)
    if not torch.cuda.is_available():
        _check_compiler()
    for module in model.modules():
        if isinstance(module, GradientCheckpointingLayer):
            module.compile(dynamic=True)


@contextlib.contextmanager
def not_compiled(model: torch.nn.Module) -> Iterator[None]:
    """Run a model's layers as they are: with a cache that grows in every pass they would be compiled for each.

    Args:
        model: With layers that are compiled, or not.
    """
    compiled: dict[Any, Any] = {
        module: module._compiled_call_impl for module in model.modules() if module._compiled_call_impl is not None
    }
    for module in compiled:
        module._compiled_call_impl = None
    try:
        yield
    finally:
        for module, call in compiled.items():
            module._compiled_call_impl = call


def _check_compiler() -> None:
    from torch._inductor.cpp_builder import get_cpp_compiler
    from torch._inductor.exc import InvalidCxxCompiler

    try:
        get_cpp_compiler()
    except InvalidCxxCompiler as error:
        raise InputError(
            f"{_OPTION}: found no C++ compiler, expected g++ or what $CXX names; install one, or train without it"
        ) from error
