"""The clock of one generation: when its answer is due, what a pass costs, and whether there is time to think on."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pace:
    """Measures the passes of a generation and compares them with its deadline.

    Args:
        seconds: Time until the answer is due, from now on; None for no deadline.
        answer_tokens: Tokens of the answer, its end included, that time is kept for.
        clock: Returns seconds; only differences count.

    Attributes:
        started: The clock when this was made.
    """

    def __init__(
        self, seconds: float | None = None, answer_tokens: int = 1, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self.now = clock
        self.started = clock()
        self._due = None if seconds is None else self.started + seconds
        self._answer_tokens = answer_tokens
        self._passes = 0
        self._spent = 0.0

    def record(self, seconds: float) -> None:
        """Note what a pass over one new position took."""
        self._passes += 1
        self._spent += seconds

    def is_over(self) -> bool:
        """Whether the answer is due."""
        return self._due is not None and self.now() >= self._due

    def may_think(self) -> bool:
        """Whether one more latent step leaves time for the answer, at the mean cost of the passes so far.

        The latent is one pass, `</think>` another, and the last token of an answer is not fed back. Before the first
        pass there is no mean: a thought may begin while the deadline is not over.
        """
        if self._due is None:
            return True
        mean = self._spent / self._passes if self._passes else 0.0
        return self.now() + (self._answer_tokens + 1) * mean < self._due
