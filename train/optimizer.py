"""Muon for the matrices of the transformer, AdamW for everything else, as one optimizer.

Muon (Jordan et al., 2024) turns each matrix's momentum into a nearly orthogonal update. A small model trained from
scratch learns several times as much from the same number of problems; see the training notes for the measurement.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import torch
import torch.distributed

from ruplar_lite.train.parallel import rank_and_processes

# Newton-Schulz as Jordan et al. tuned it: the quintic's coefficients bring singular values near 1 in few steps.
_QUINTIC = (3.4445, -4.7750, 2.0315)
_QUINTIC_STEPS = 5


class MuonAdamW(torch.optim.Optimizer):
    """Two optimizers that schedulers, `Trainer` and checkpoints see as one.

    Args:
        model: Its two-dimensional weights go to Muon, except embeddings and heads; those, norms and biases go to AdamW.
        lr: Peak learning rate of both; Muon's updates are scaled to the size of AdamW's.
        weight_decay: Of all matrices; norms, biases and embeddings have none.
        betas: AdamW's.
        dtype: What Muon's matrix products are computed in.
    """

    def __init__(
        self,
        model: torch.nn.Module,
        lr: float,
        weight_decay: float,
        betas: tuple[float, float],
        dtype: torch.dtype = torch.float32,
    ) -> None:
        matrices, others = split_parameters(model)
        self._muon = Muon(matrices, lr, weight_decay, dtype)
        self._adamw = torch.optim.AdamW(others, lr=lr, weight_decay=0.0, betas=betas, fused=True)
        super().__init__([{"params": matrices}, {"params": others}], {"lr": lr})
        self._share()

    def _share(self) -> None:
        # The very groups and states of the two, so that a scheduler that sets a group's rate sets theirs.
        self.param_groups = [*self._muon.param_groups, *self._adamw.param_groups]

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """Update every parameter once."""
        loss = closure() if closure is not None else None
        self._muon.step()
        self._adamw.step()
        return loss

    def state_dict(self) -> dict[str, Any]:
        """Return both states."""
        return {"muon": self._muon.state_dict(), "adamw": self._adamw.state_dict()}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Restore what `state_dict` returned."""
        self._muon.load_state_dict(state_dict["muon"])
        self._adamw.load_state_dict(state_dict["adamw"])
        self._share()


class Muon(torch.optim.Optimizer):
    """Muon with Nesterov momentum and updates of the size of AdamW's (Liu et al., arXiv 2502.16982, section 2.2).

    `torch.optim.Muon` does the same in bfloat16 alone, which takes a processor without bfloat16 units some thirty times
    as long as float32 (`benchmarks/muon_step.py`). Here matrices of one shape are one batched product, and processes
    that train together share the matrices out among them.

    Args:
        params: Matrices.
        lr: Learning rate.
        weight_decay: Decoupled, as AdamW's.
        dtype: What the matrix products are computed in.
        momentum: Share of the earlier gradients in the running mean.
    """

    def __init__(
        self,
        params: Iterable[torch.nn.Parameter],
        lr: float,
        weight_decay: float,
        dtype: torch.dtype = torch.float32,
        momentum: float = 0.95,
    ) -> None:
        super().__init__(params, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})
        self._dtype = dtype

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """Update every matrix once."""
        loss = closure() if closure is not None else None
        for group in self.param_groups:
            moved = [param for param in group["params"] if param.grad is not None]
            updates = self._orthogonal([self._momentum(param, group["momentum"]) for param in moved])
            for param, update in zip(moved, updates, strict=True):
                param.mul_(1 - group["lr"] * group["weight_decay"])
                param.add_(update, alpha=-group["lr"] * 0.2 * math.sqrt(max(param.shape)))
        return loss

    def _momentum(self, param: torch.nn.Parameter, share: float) -> torch.Tensor:
        grad, state = param.grad, self.state[param]
        if "momentum_buffer" not in state:
            state["momentum_buffer"] = torch.zeros_like(param)
        mean = state["momentum_buffer"].lerp_(grad, 1 - share)
        return torch.lerp(grad, mean, share)  # type: ignore[arg-type]

    def _orthogonal(self, updates: list[torch.Tensor]) -> list[torch.Tensor]:
        """Return what `orthogonal` makes of each update; every process computes some, and all get all of them."""
        rank, processes = rank_and_processes()
        by_shape: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for n, update in enumerate(updates):
            by_shape[min(update.shape), max(update.shape)].append(n)
        found = [torch.zeros_like(update) for update in updates]
        for indices in by_shape.values():
            mine = indices[rank::processes]
            if not mine:
                continue
            batch = torch.stack([wide(updates[n]) for n in mine])
            for n, matrix in zip(mine, orthogonal(batch, self._dtype), strict=True):
                found[n].copy_(matrix if found[n].shape == matrix.shape else matrix.T)
        if processes == 1:
            return found
        # Where one process has a number, all others have zeros.
        flat = torch.cat([update.flatten() for update in found])
        torch.distributed.all_reduce(flat)
        parts = flat.split([update.numel() for update in found])
        return [part.view_as(update) for part, update in zip(parts, found, strict=True)]


def wide(matrix: torch.Tensor) -> torch.Tensor:
    """Return a matrix, or its transpose where that has fewer rows than columns."""
    return matrix.T if matrix.shape[0] > matrix.shape[1] else matrix


def orthogonal(matrices: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """Bring the singular values of matrices near 1 and leave their singular vectors (Jordan et al., 2024).

    Args:
        matrices: (batch, rows, columns), no more rows than columns.
        dtype: What is computed in.

    Returns:
        (batch, rows, columns) in `dtype`; singular values between about 0.7 and 1.2 but for those near 0.
    """
    a, b, c = _QUINTIC
    x = matrices.to(dtype)
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=1e-7)
    for _ in range(_QUINTIC_STEPS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x


def split_parameters(model: torch.nn.Module) -> tuple[list[torch.nn.Parameter], list[torch.nn.Parameter]]:
    """Return the trainable matrices that multiply activations, and all other trainable parameters."""
    found = [module for module in model.modules() if isinstance(module, torch.nn.Embedding)]  # of positions too
    found += [model.get_input_embeddings(), model.get_output_embeddings()]  # type: ignore[operator]
    tables = {id(parameter) for module in found for parameter in module.parameters()}
    matrices: list[torch.nn.Parameter] = []
    others: list[torch.nn.Parameter] = []
    for parameter in model.parameters():
        if parameter.requires_grad:
            is_matrix = parameter.dim() == 2 and id(parameter) not in tables
            (matrices if is_matrix else others).append(parameter)
    return matrices, others
