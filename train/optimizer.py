"""Muon for the matrices of the transformer, AdamW for everything else, as one optimizer.

Muon (Jordan et al., 2024) turns each matrix's momentum into a nearly orthogonal update. A small model trained from
scratch learns several times as much from the same number of problems; see the training notes for the measurement.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch


class MuonAdamW(torch.optim.Optimizer):
    """Two optimizers of torch that schedulers, `Trainer` and checkpoints see as one.

    Args:
        model: Its two-dimensional weights go to Muon, except embeddings and heads; those, norms and biases go to AdamW.
        lr: Peak learning rate of both; Muon's updates are scaled to the size of AdamW's.
        weight_decay: Of all matrices; norms, biases and embeddings have none.
        betas: AdamW's.
    """

    def __init__(self, model: torch.nn.Module, lr: float, weight_decay: float, betas: tuple[float, float]) -> None:
        matrices, others = split_parameters(model)
        self._muon = torch.optim.Muon(matrices, lr=lr, weight_decay=weight_decay, adjust_lr_fn="match_rms_adamw")
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


def split_parameters(model: torch.nn.Module) -> tuple[list[torch.nn.Parameter], list[torch.nn.Parameter]]:
    """Return the trainable matrices that multiply activations, and all other trainable parameters."""
    tables = {
        id(parameter)
        for module in (model.get_input_embeddings(), model.get_output_embeddings())  # type: ignore[operator]
        for parameter in module.parameters()
    }
    matrices: list[torch.nn.Parameter] = []
    others: list[torch.nn.Parameter] = []
    for parameter in model.parameters():
        if parameter.requires_grad:
            is_matrix = parameter.dim() == 2 and id(parameter) not in tables
            (matrices if is_matrix else others).append(parameter)
    return matrices, others
