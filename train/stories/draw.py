"""Random choices with the number ranges that all problems share, and the steps of a chain.

Scope: standard library only. All values are integers from 0 to 999 and every division is exact, by construction.
"""

import hashlib
import itertools
import struct
from collections.abc import Iterator, Sequence
from typing import TypeVar

_T = TypeVar("_T")
#: No number of a question or a chain is larger: each of them is one token of models trained from scratch.
LARGEST = 999
_UNPACK = struct.Struct("<48I").unpack


def _blocks(key: str) -> Iterator[tuple[int, ...]]:
    """Yield integers of 32 bits without end; a hash starts faster than `random.Random` and is the same everywhere."""
    for block in itertools.count():
        yield _UNPACK(hashlib.shake_128(f"{key}/{block}".encode()).digest(192))


class Draw:
    """Random choices from one stream, with the number ranges that all problems share.

    Args:
        key: Names the stream; two keys have nothing in common.
    """

    __slots__ = ("_next",)

    def __init__(self, key: str) -> None:
        self._next = itertools.chain.from_iterable(_blocks(key)).__next__

    def number(self, low: int, high: int) -> int:
        """Return an integer from `low` to `high`, both included (`low` where the range is empty)."""
        return low + (self._next() * (high - low + 1) >> 32) if high > low else low

    def pick(self, items: Sequence[_T]) -> _T:
        """Return one of `items`."""
        return items[self._next() * len(items) >> 32]

    def chance(self, share: float) -> bool:
        """Return True in this share of the calls."""
        return self._next() < share * 4_294_967_296

    def count(self, low: int = 2, high: int = 60) -> int:
        """Return a count from `low` to `high`; small ones are more frequent."""
        return self.number(low, high if self.chance(0.5) else max(low + 4, high // 3))

    def factors(self, largest: int = 300) -> tuple[int, int]:
        """Return two factors (2-12, 2-30) whose product is at most `largest`; small ones are more frequent."""
        a = self.number(2, 12)
        b = self.number(2, 12 if self.chance(0.6) else 30)
        return a, min(b, max(2, largest // a))

    def part(self, whole: int, limit: int = 60) -> int:
        """Return a number from 2 to `limit` that leaves at least 2 of `whole` (which is 4 or more)."""
        return self.number(2, min(limit, whole - 2))

    def divisor(self, whole: int, most: int = 12) -> int | None:
        """Return a divisor of `whole` from 2 to `most` that leaves at least 2; `None` if there is none."""
        found = [k for k in range(2, most + 1) if whole % k == 0 and whole // k >= 2]
        return self.pick(found) if found else None


def add(*terms: int) -> str:
    """Write a sum as a step: ``3+4=7``."""
    return f"{'+'.join(map(str, terms))}={sum(terms)}"


def sub(first: int, *terms: int) -> str:
    """Write a difference as a step: ``16-3-4=9``."""
    return f"{first}-{'-'.join(map(str, terms))}={first - sum(terms)}"


def mul(a: int, b: int) -> str:
    """Write a product as a step: ``3*12=36``."""
    return f"{a}*{b}={a * b}"


def div(a: int, b: int) -> str:
    """Write an exact quotient as a step: ``36/3=12``."""
    return f"{a}/{b}={a // b}"


def percent(whole: int, share: int) -> str:
    """Write an exact percentage as a step: ``50*20/100=10``."""
    return f"{whole}*{share}/100={whole * share // 100}"


def result(step: str) -> int:
    """Return what a step comes to."""
    return int(step.rpartition("=")[2])
