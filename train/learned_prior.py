"""The Learned prior: weights on the rule-based support that are trained with the model (paper, ablation Learned)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from ruplar_lite.train.model import embedding_rows

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_NAME = "learned_prior"


class LearnedPrior(torch.nn.Module):
    """A score for every token and one for each role; π = softmax(score) over the tokens of a step.

    All scores start at 0, which is the Uniform prior.

    Args:
        vocab_size: Number of tokens.
    """

    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        self.token_scores = torch.nn.Parameter(torch.zeros(vocab_size))
        self.result_score = torch.nn.Parameter(torch.zeros(1))

    def forward(self, ids: torch.Tensor, roles: torch.Tensor) -> torch.Tensor:
        """Return π, float32 (latents, entries), with a gradient into the scores.

        Args:
            ids: int64 (latents, entries), the tokens of each step.
            roles: float32 (latents, entries), 1 at result tokens, 0 at the others, -inf at padding.
        """
        padding = torch.isinf(roles)
        scores = self.token_scores[ids] + self.result_score * roles.masked_fill(padding, 0.0)
        return torch.softmax(scores.float().masked_fill(padding, -torch.inf), dim=-1)


def attach(model: PreTrainedModel) -> None:
    """Make the prior a part of the model, so that optimizer, checkpoints and several processes treat it as one."""
    model.add_module(_NAME, LearnedPrior(embedding_rows(model)))


def detach(model: PreTrainedModel) -> None:
    """Take it out again, if there is one: inference needs no prior."""
    if hasattr(model, _NAME):
        delattr(model, _NAME)


def of(model: torch.nn.Module) -> LearnedPrior:
    """Return the prior that was attached, whatever wraps the model."""
    return next(module for module in model.modules() if isinstance(module, LearnedPrior))
