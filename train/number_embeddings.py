"""How the embeddings of numbers start in a model trained from scratch: as waves of their value.

Arithmetic is then learned for all numbers at once and not one by one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

#: What the waves repeat after: digits of a number, whether it is even, and its size.
PERIODS = (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


def add_waves(table: Tensor, vocab: Mapping[str, int]) -> None:
    """Add cos(2πn / T) and sin(2πn / T) for every T of `PERIODS` to the embedding of every number n, in place.

    Each wave has the amplitude 1 and a direction of its own, drawn at random and orthogonal to the others. Language
    models make such waves themselves to add numbers (Zhou et al., arXiv 2406.03445), and need fewer examples where they
    are given (FoNE, arXiv 2502.09741, which keeps them fixed; here they are trained like everything else).

    Numbers are the tokens of digits without leading zeros. A table narrower than the 19 waves gets the first of them.

    Args:
        table: float32 (vocabulary, hidden_size), the embedding table.
        vocab: Token ids by token.
    """
    import torch

    numbers = sorted(int(token) for token in vocab if token.isdecimal() and str(int(token)) == token)
    waves = torch.tensor([_waves(n) for n in numbers])
    with torch.no_grad():
        directions, _ = torch.linalg.qr(torch.randn(table.shape[1], waves.shape[1]))
        rows = torch.tensor([vocab[str(n)] for n in numbers])
        table[rows] += waves[:, : directions.shape[1]] @ directions.T


def _waves(number: int) -> list[float]:
    """Return the cosines of all periods, then the sines of all but the first, whose sine is 0 everywhere.

    One by one: how torch rounds many at a time depends on where in memory they lie, and the same seed must give the
    same model.
    """
    angles = [2 * math.pi * (number % period) / period for period in PERIODS]
    return [math.cos(angle) for angle in angles] + [math.sin(angle) for angle in angles[1:]]
