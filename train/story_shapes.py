"""Story problems with a fixed situation, their numbers: shapes, and the random draws behind them.

Scope: a kind is a *shape* (which numbers are drawn, which steps solve it) with several wordings (`story_kinds`).
All values are integers from 0 to 999 and every division is exact, by construction.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from ruplar_lite.train.wordings import GROUPS, PEOPLE, THINGS

_T = TypeVar("_T")


class Draw:
    """Random choices from one stream, with the number ranges that all problems share."""

    __slots__ = ("_random",)

    def __init__(self, rng: Random) -> None:
        self._random = rng.random

    def number(self, low: int, high: int) -> int:
        """Return an integer from `low` to `high`, both included (`low` where the range is empty)."""
        return low + int(self._random() * (high - low + 1)) if high > low else low

    def pick(self, items: Sequence[_T]) -> _T:
        """Return one of `items`."""
        return items[int(self._random() * len(items))]

    def chance(self, share: float) -> bool:
        """Return True in this share of the calls."""
        return self._random() < share

    def factors(self, largest: int = 300) -> tuple[int, int]:
        """Return two factors (2-12, 2-25) whose product is at most `largest`; small ones are more frequent."""
        a = self.number(2, 12)
        b = self.number(2, 12 if self.chance(0.6) else 25)
        return a, min(b, max(2, largest // a))

    def part(self, whole: int, limit: int = 60) -> int:
        """Return a number from 2 to `limit` that leaves at least 2 of `whole` (which is 4 or more)."""
        return self.number(2, min(limit, whole - 2))


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


# A drawn shape: the numbers of the wording (a, b, c, ... in order) and the steps.
Numbers = tuple[tuple[int, ...], tuple[str, ...]]


def two_sum(d: Draw) -> Numbers:
    """Draw `a + b`."""
    a, b = d.number(3, 60), d.number(2, 60)
    return (a, b), (add(a, b),)


def difference(d: Draw) -> Numbers:
    """Draw `a - b`."""
    a = d.number(6, 99)
    b = d.part(a)
    return (a, b), (sub(a, b),)


def product(d: Draw) -> Numbers:
    """Draw `a * b`."""
    a, b = d.factors()
    return (a, b), (mul(a, b),)


def age_product(d: Draw) -> Numbers:
    """Draw `a * b`, small enough for an age."""
    a, b = d.number(3, 9), d.number(4, 10)
    return (a, b), (mul(a, b),)


def quotient(d: Draw) -> Numbers:
    """Draw `a / b`."""
    b, q = d.factors()
    return (b * q, b), (div(b * q, b),)


def double(d: Draw) -> Numbers:
    """Draw `2 * a`."""
    a = d.number(3, 48)
    return (a,), (mul(a, 2),)


def triple(d: Draw) -> Numbers:
    """Draw `3 * a`."""
    a = d.number(3, 30)
    return (a,), (mul(a, 3),)


def triple_total(d: Draw) -> Numbers:
    """Draw `a + 3 * a`."""
    a = d.number(3, 30)
    return (a,), (mul(a, 3), add(a, 3 * a))


def half(d: Draw) -> Numbers:
    """Draw `a / 2`."""
    a = 2 * d.number(3, 45)
    return (a,), (div(a, 2),)


def product_minus(d: Draw) -> Numbers:
    """Draw `a * b - c`."""
    a, b = d.factors()
    c = d.part(a * b)
    return (a, b, c), (mul(a, b), sub(a * b, c))


def product_plus(d: Draw) -> Numbers:
    """Draw `a * b + c`."""
    a, b = d.factors(150)
    c = d.number(2, 60)
    return (a, b, c), (mul(a, b), add(a * b, c))


def minus_product(d: Draw) -> Numbers:
    """Draw `c - a * b`."""
    a, b = d.factors(150)
    p = a * b
    c = p + d.number(2, 40) if d.chance(0.5) else (p // 10 + d.number(1, 3)) * 10
    return (a, b, c), (mul(a, b), sub(c, p))


def more_total(d: Draw) -> Numbers:
    """Draw `a + (a + b)`."""
    a, b = d.number(3, 50), d.number(2, 25)
    return (a, b), (add(a, b), add(a, a + b))


def fewer_total(d: Draw) -> Numbers:
    """Draw `a + (a - b)`."""
    a = d.number(6, 60)
    b = d.part(a, 25)
    return (a, b), (sub(a, b), add(a, a - b))


def twice_total(d: Draw) -> Numbers:
    """Draw `a + 2 * a`."""
    a = d.number(3, 50)
    return (a,), (mul(a, 2), add(a, 2 * a))


def times_total(d: Draw) -> Numbers:
    """Draw `a + a * b`."""
    a, b = d.number(3, 25), d.number(3, 8)
    return (a, b), (mul(a, b), add(a, a * b))


def minus_over(d: Draw) -> Numbers:
    """Draw `(a - b) / c`."""
    c, q = d.factors(120)
    b = d.number(2, 60)
    return (c * q + b, b, c), (sub(c * q + b, b), div(c * q, c))


def plus_over(d: Draw) -> Numbers:
    """Draw `(a + b) / c`."""
    c, q = d.factors(120)
    if c * q < 6:
        c = 5
    b = d.part(c * q)
    return (c * q - b, b, c), (add(c * q - b, b), div(c * q, c))


def rate(d: Draw) -> Numbers:
    """Draw `a / b * c`."""
    b, q = d.factors(120)
    c = d.number(2, 12)
    if c == b:
        c += 1
    return (b * q, b, c), (div(b * q, b), mul(q, c))


def minus_times(d: Draw) -> Numbers:
    """Draw `(a - b) * c`."""
    c, e = d.factors(200)
    b = d.number(2, 20)
    return (c + b, b, e), (sub(c + b, b), mul(c, e))


def minus_two_times(d: Draw) -> Numbers:
    """Draw `(a - b - c) * e`."""
    left, e = d.factors(200)
    b, c = d.number(2, 9), d.number(2, 9)
    return (left + b + c, b, c, e), (sub(left + b + c, b, c), mul(left, e))


def rest_compare(d: Draw) -> Numbers:
    """Draw `(a - b) - b`."""
    b, more = d.number(4, 20), d.number(2, 12)
    a = 2 * b + more
    return (a, b), (sub(a, b), sub(a - b, b))


def product_over(d: Draw) -> Numbers:
    """Draw `a * b / c`."""
    a, b = d.factors(200)
    c = d.pick([c for c in range(2, 13) if a * b % c == 0 and c not in (a, b) and c < a * b] or [a])
    return (a, b, c), (mul(a, b), div(a * b, c))


def chain_total(d: Draw) -> Numbers:
    """Draw `a + (a + b) + (a + b - c)`."""
    a, b = d.number(5, 40), d.number(2, 20)
    c = d.part(a + b, 20)
    return (a, b, c), (add(a, b), sub(a + b, c), add(a, a + b, a + b - c))


def twice_more_total(d: Draw) -> Numbers:
    """Draw `a + (2 * a + b)`."""
    a, b = d.number(3, 30), d.number(2, 20)
    return (a, b), (mul(a, 2), add(2 * a, b), add(a, 2 * a + b))


def two_products(d: Draw) -> Numbers:
    """Draw `a * b + c * e`."""
    (a, b), (c, e) = d.factors(120), d.factors(120)
    return (a, b, c, e), (mul(a, b), mul(c, e), add(a * b, c * e))


def product_compare(d: Draw) -> Numbers:
    """Draw `a * b - c * e`."""
    a, b = d.factors(150)
    c, e = d.factors(150)
    if a * b < c * e:
        a, b, c, e = c, e, a, b
    if a * b == c * e:
        b += 1
    return (a, b, c, e), (mul(a, b), mul(c, e), sub(a * b, c * e))


def minus_times_minus(d: Draw) -> Numbers:
    """Draw `(a - b) * c - e`."""
    left, e = d.factors(150)
    b, f = d.number(2, 20), d.part(left * e)
    return (left + b, b, e, f), (sub(left + b, b), mul(left, e), sub(left * e, f))


def product_minus_over(d: Draw) -> Numbers:
    """Draw `(a * b - c) / e`."""
    a, b = d.factors(200)
    if a * b < 12:
        a, b = a + 3, b + 2
    e = d.number(2, min(10, a * b // 4))
    q = d.number(2, max(2, min(25, (a * b - 2) // e)))
    c = a * b - e * q
    if c < 2:
        c, q = c + e, q - 1
    return (a, b, c, e), (mul(a, b), sub(a * b, c), div(a * b - c, e))


def product_plus_minus(d: Draw) -> Numbers:
    """Draw `a * b + c - e`."""
    a, b = d.factors(150)
    c = d.number(2, 40)
    e = d.part(a * b + c)
    return (a, b, c, e), (mul(a, b), add(a * b, c), sub(a * b + c, e))


def two_products_change(d: Draw) -> Numbers:
    """Draw `f - (a * b + c * e)`."""
    (a, b), (c, e) = d.factors(80), d.factors(80)
    total = a * b + c * e
    f = total + d.number(2, 30) if d.chance(0.5) else (total // 10 + d.number(1, 4)) * 10
    return (a, b, c, e, f), (mul(a, b), mul(c, e), add(a * b, c * e), sub(f, total))


def two_products_minus(d: Draw) -> Numbers:
    """Draw `a * b + c * e - f`."""
    (a, b), (c, e) = d.factors(100), d.factors(100)
    total = a * b + c * e
    f = d.part(total)
    return (a, b, c, e, f), (mul(a, b), mul(c, e), add(a * b, c * e), sub(total, f))


def sell_save(d: Draw) -> Numbers:
    """Draw `(a - b - c) * e - f + g`."""
    left, e = d.factors(150)
    if left * e < 8:
        left += 4
    b, c = d.number(2, 9), d.number(2, 9)
    f = d.part(left * e)
    rest = left * e - f
    g = d.number(2, 60)
    return (left + b + c, b, c, e, f, g), (
        sub(left + b + c, b, c),
        mul(left, e),
        sub(left * e, f),
        add(rest, g),
    )


def chain_ages(d: Draw) -> Numbers:
    """Draw `a + (2 * a + b - c)`."""
    a, b, c = d.number(4, 15), d.number(2, 10), d.number(2, 8)
    second, third = 2 * a, 2 * a + b
    c = min(c, third - 2)
    return (a, b, c), (mul(a, 2), add(second, b), sub(third, c), add(a, third - c))


@dataclass(frozen=True)
class Kind:
    """A situation: a shape and the wordings whose fields {a}, {b}, ... are the shape's numbers in order."""

    name: str
    shape: Callable[[Draw], Numbers]
    wordings: tuple[str, ...]

    def draw(self, d: Draw) -> tuple[str, tuple[str, ...]]:
        """Return a question and its steps."""
        numbers, steps = self.shape(d)
        thing, who = d.pick(THINGS), d.number(0, len(PEOPLE) - 1)
        other = (who + d.number(1, len(PEOPLE) - 1)) % len(PEOPLE)
        third = next(i % len(PEOPLE) for i in range(other + 7, other + 9) if i % len(PEOPLE) != who)
        group, member = d.pick(GROUPS)
        boxes, box = d.pick(thing.boxes)
        text = d.pick(self.wordings).format_map(
            {
                **PEOPLE[who],
                "other": PEOPLE[other]["name"],
                "third": PEOPLE[third]["name"],
                "things": thing.things,
                "thing": thing.thing,
                "boxes": boxes,
                "box": box,
                "group": group,
                "member": member,
                **dict(zip("abcefg", numbers, strict=False)),
            }
        )
        return text, steps
