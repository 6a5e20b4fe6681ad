"""Several processes, and several micro-batches for one optimizer step, with the result of one process and one batch.

The wrappers of torch (DDP, FSDP) do their work around a module's `forward`, so the objective is computed inside of it.
`StepBatches` deals out the examples of each optimizer step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Sized
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

import torch
import torch.distributed

from ruplar_lite.errors import InputError

if TYPE_CHECKING:
    from accelerate import Accelerator, PartialState

    from ruplar_lite.train.trainer import LengthGroupedSampler

T = TypeVar("T")


def process_group() -> PartialState:
    """Join the processes that a launcher started together; a lone process needs no launcher."""
    from accelerate import PartialState

    return PartialState(cpu=not torch.cuda.is_available())


def rank_and_processes() -> tuple[int, int]:
    """Return which process this is, counted from 0, and how many train together; joins none."""
    group = torch.distributed
    if group.is_available() and group.is_initialized():
        return group.get_rank(), group.get_world_size()
    return 0, 1


def refuse_parts_of_weights(option: str) -> None:
    """See that every process has all the weights, which an option needs.

    Args:
        option: Its flag, for the error.

    Raises:
        InputError: FSDP was asked for.
    """
    from accelerate.utils import parse_flag_from_env

    if parse_flag_from_env("ACCELERATE_USE_FSDP"):
        raise InputError(f"{option}: found FSDP, where each process has a part of the weights; expected torchrun alone")


def inside_forward(wrapper: torch.nn.Module, inner: Any, function: Callable[[Any], T]) -> T:
    """Return `function(inner)`, called at the place where `wrapper` calls the forward of the model inside it.

    So DDP knows which backward pass reduces gradients, and FSDP has the root's weights at hand.

    Args:
        wrapper: What training calls: DDP, FSDP, or `inner` itself.
        inner: The model inside, a peft model included.
        function: Receives `inner`; what it returns must be a tensor if there is to be a backward pass.
    """
    before = inner.__dict__.get("forward")  # where accelerate puts its autocast
    inner.forward = lambda call: call(inner)
    try:
        # A function is the one kind of argument that no wrapper moves, casts or copies.
        return wrapper(function)  # type: ignore[no-any-return]
    finally:
        del inner.forward
        if before is not None:
            inner.forward = before


def sum_over_processes(accelerator: Accelerator, values: Sequence[float]) -> list[float]:
    """Return the sums of what every process gives; all of them must call this together."""
    if accelerator.num_processes == 1:
        return list(values)
    total: Any = accelerator.reduce(torch.tensor(values, dtype=torch.float64, device=accelerator.device), "sum")
    return [float(value) for value in total.tolist()]


def micro_batch_size(batch_size: int, accumulation: int, processes: int) -> int:
    """Return how many examples of an optimizer step a process computes at once.

    Args:
        batch_size: Examples of an optimizer step, over all processes and micro-batches.
        accumulation: Micro-batches of a process in one optimizer step.
        processes: Number of processes.

    Raises:
        InputError: They do not divide evenly.
    """
    parts = accumulation * processes
    if batch_size % parts:
        raise InputError(
            f"--batch-size: found {batch_size}, expected a multiple of {parts}, because its examples are dealt out "
            f"(processes: {processes}, --gradient-accumulation-steps: {accumulation})"
        )
    return batch_size // parts


class StepBatches(torch.utils.data.Sampler[list[int]], Sized):
    """The micro-batches of one process; an optimizer step sees the same examples with any number of processes.

    A step takes the next `batch_size` examples of the order, cuts them into micro-batches, and deals the examples of
    each out to the processes in turn. The last step of an epoch may be short; then a process can get an empty list.

    Args:
        sampler: The order of the examples.
        batch_size: Examples of an optimizer step, over all processes and micro-batches.
        accumulation: Micro-batches of a process in one optimizer step.
        process: Which process this is, counted from 0.
        processes: Number of processes.
    """

    def __init__(
        self,
        sampler: LengthGroupedSampler,
        batch_size: int,
        accumulation: int = 1,
        process: int = 0,
        processes: int = 1,
    ) -> None:
        self.sampler = sampler  # accelerate looks for it under this name to tell it the epoch
        self._batch_size, self._accumulation = batch_size, accumulation
        self._process, self._processes = process, processes

    def set_epoch(self, epoch: int) -> None:
        """Choose the order of an epoch, counted from 0."""
        self.sampler.set_epoch(epoch)

    def __len__(self) -> int:
        return -(-len(self.sampler) // self._batch_size) * self._accumulation

    def __iter__(self) -> Iterator[list[int]]:
        order = iter(self.sampler)
        while step := list(islice(order, self._batch_size)):
            for n in range(self._accumulation):
                first, end = (len(step) * k // self._accumulation for k in (n, n + 1))
                yield step[first:end][self._process :: self._processes]
