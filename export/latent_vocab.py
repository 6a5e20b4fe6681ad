"""Which tokens a thought can hold, and how much probability that leaves out.

The rule-based priors (RuPLaR, arXiv 2605.09346, section on priors) put mass on digits, operators and a few more tokens
only, so a trained model's thoughts need a small part of the vocabulary head and of the embedding table.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

import torch
from torch import Tensor

from ruplar_lite.train.checkpoint import MethodInfo

#: A token that takes more probability than this in any latent step of a calibration question is kept.
SEEN_PROBABILITY = 1e-3


@dataclasses.dataclass
class MassOutside:
    """The probability that a model gives to tokens outside its latent vocabulary, per latent step."""

    total: float = 0.0
    largest: float = 0.0
    steps: int = 0

    def add(self, probs: Tensor, latent_ids: Tensor) -> None:
        """Count one latent step.

        Args:
            probs: float32 (vocab_size,), over the whole vocabulary.
            latent_ids: int64 (size,), the latent vocabulary.
        """
        # Summing what is outside, not 1 minus what is inside: the rounding of the latter is as large as the result.
        outside = torch.ones_like(probs, dtype=torch.bool)
        outside[latent_ids] = False
        mass = float(probs.double()[outside].sum())
        self.total += mass
        self.largest = max(self.largest, mass)
        self.steps += 1

    @property
    def mean(self) -> float:
        """The mean over the latent steps; 0 where there was none."""
        return self.total / self.steps if self.steps else 0.0


def full_vocabulary(vocab_size: int) -> list[int]:
    """Return every token id: thoughts are exact."""
    return list(range(vocab_size))


def measured_vocabulary(info: MethodInfo, decisions: Iterable[Tensor]) -> list[int]:
    """Return the sorted ids of the tokens that a thought needs.

    Args:
        info: Brings the tokens that the priors could use, and `</think>`.
        decisions: For every latent step of the calibration questions the probabilities over the whole vocabulary,
            float32 (vocab_size,).
    """
    ids = {*info.latent_support, info.special_tokens.end_think}
    for probs in decisions:
        ids.update(torch.nonzero(probs > SEEN_PROBABILITY).flatten().tolist())
    return sorted(ids)
