"""Which examples an epoch sees when several sources are mixed with weights."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class Mixture:
    """Parts of a data set, each seen as often as its weight says.

    A part of n examples and weight w gives round(w · n) of them to every epoch, at least one. They are taken in turn
    from one seeded order of the part that starts again at its end: weight 2 shows every example twice in an epoch,
    weight 0.5 one half in the first epoch and the other in the second.

    Args:
        sizes: Number of examples of each part; the parts stand one after the other.
        weights: As many weights; a part of weight 0 is never seen.
        seed: Seed of the order in which a part is gone through.
    """

    def __init__(self, sizes: Sequence[int], weights: Sequence[float], seed: int) -> None:
        self._firsts = np.cumsum([0, *sizes])[:-1]
        # Seeded by its place as well, so that two parts of one size are not gone through alike.
        self._orders = [np.random.default_rng((seed, n)).permutation(size) for n, size in enumerate(sizes)]
        self._taken = [
            max(1, round(weight * size)) if weight > 0 and size > 0 else 0
            for size, weight in zip(sizes, weights, strict=True)
        ]

    def __len__(self) -> int:
        """Return the number of examples in an epoch; it is the same in all of them."""
        return sum(self._taken)

    def epoch(self, number: int) -> NDArray[np.int64]:
        """Return the positions of the examples of an epoch, counted from 0, in ascending order."""
        chosen = [
            first + order[(number * taken + np.arange(taken)) % max(len(order), 1)]
            for first, order, taken in zip(self._firsts, self._orders, self._taken, strict=True)
        ]
        return np.sort(np.concatenate([np.empty(0, np.int64), *chosen]))
