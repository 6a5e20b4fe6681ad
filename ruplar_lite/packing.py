"""Circles side by side: the clusters of the figure with bubbles, in plain geometry."""

from __future__ import annotations

import math
from collections.abc import Sequence


def packed(radii: Sequence[float]) -> list[tuple[float, float]]:
    """Return centres around the origin where circles do not overlap: each on a spiral as far in as it goes."""
    placed: list[tuple[float, float]] = []
    for number, radius in enumerate(radii):
        turn = 0.0
        while True:
            x, y = 1.6 * turn * math.cos(turn), 1.6 * turn * math.sin(turn)
            if all(
                math.hypot(x - a, y - b) >= radius + other + 1
                for (a, b), other in zip(placed, radii[:number], strict=True)
            ):
                break
            turn += 0.15
        placed.append((x, y))
    # The cluster's own middle comes to the origin.
    (left, right), (low, high) = (_extent(placed, radii, axis) for axis in (0, 1))
    return [(x - (left + right) / 2, y - (low + high) / 2) for x, y in placed]


def _extent(centres: Sequence[tuple[float, float]], radii: Sequence[float], axis: int) -> tuple[float, float]:
    low = min((centre[axis] - radius for centre, radius in zip(centres, radii, strict=True)), default=0.0)
    high = max((centre[axis] + radius for centre, radius in zip(centres, radii, strict=True)), default=0.0)
    return low, high


def scale_to_fit(centres: Sequence[tuple[float, float]], radii: Sequence[float], width: float, height: float) -> float:
    """Return the scale, 1 at most, at which a cluster fits into a box."""
    (left, right), (low, high) = (_extent(centres, radii, axis) for axis in (0, 1))
    return min(1.0, width / max(right - left, 1.0), height / max(high - low, 1.0))
