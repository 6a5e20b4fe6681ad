"""How the embeddings of numbers start in a model trained from scratch: as waves of their value.

Arithmetic is then learned for all numbers at once and not one by one. The same seed must give the same embeddings in
every process, so nothing here is left to libraries that may round in another way the next time.
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
    directions = _orthogonal(torch.randn(waves.shape[1], table.shape[1]).tolist())
    rows = torch.tensor([vocab[str(n)] for n in numbers])
    with torch.no_grad():
        for wave, direction in zip(waves.T, directions, strict=False):
            table[rows] += wave[:, None] * torch.tensor(direction)


def _waves(number: int) -> list[float]:
    """Return the cosines of all periods, then the sines of all but the first, whose sine is 0 everywhere."""
    angles = [2 * math.pi * (number % period) / period for period in PERIODS]
    return [math.cos(angle) for angle in angles] + [math.sin(angle) for angle in angles[1:]]


def _orthogonal(drawn: list[list[float]]) -> list[list[float]]:
    """Make vectors orthogonal and of length 1, by Gram and Schmidt's method; no more of them than they are long."""
    directions: list[list[float]] = []
    for row in drawn[: len(drawn[0])]:
        vector = row
        for earlier in directions:
            share = sum(a * b for a, b in zip(vector, earlier, strict=True))
            vector = [a - share * b for a, b in zip(vector, earlier, strict=True)]
        length = math.sqrt(sum(a * a for a in vector))
        directions.append([a / length for a in vector])
    return directions
