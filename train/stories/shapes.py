"""The numbers of the kinds of one step: a shape draws them and writes the steps.

Scope: what is named after the arithmetic, not after a situation; ranges are those of everyday life.
"""

from collections.abc import Callable

from ruplar_lite.train.stories.draw import Draw, add, div, mul, percent, sub
from ruplar_lite.train.stories.kind import Numbers


def two_sum(d: Draw) -> Numbers:
    """Draw `a + b`."""
    a, b = d.count(3, 99), d.count(2, 60)
    return (a, b), (add(a, b),)


def large_sum(d: Draw) -> Numbers:
    """Draw `a + b`, into the hundreds."""
    a, b = d.number(20, 450), d.number(20, 450)
    return (a, b), (add(a, b),)


def three_sum(d: Draw) -> Numbers:
    """Draw `a + b + c`."""
    a, b, c = d.count(2, 60), d.count(2, 60), d.count(2, 60)
    return (a, b, c), (add(a, b, c),)


def difference(d: Draw) -> Numbers:
    """Draw `a - b`."""
    a = d.number(5, 99)
    b = d.part(a, 90)
    return (a, b), (sub(a, b),)


def large_difference(d: Draw) -> Numbers:
    """Draw `a - b`, from the hundreds."""
    a = d.number(60, 900) if d.chance(0.5) else 10 * d.number(6, 60)
    b = d.number(5, a - 5)
    return (a, b), (sub(a, b),)


def product(d: Draw) -> Numbers:
    """Draw `a * b`."""
    a, b = d.factors()
    return (a, b), (mul(a, b),)


def large_product(d: Draw) -> Numbers:
    """Draw `a * b` with `b` a speed, a wage or a weight."""
    a = d.number(2, 9)
    b = d.number(4, 110) if d.chance(0.5) else 5 * d.number(2, 22)
    return (a, min(b, 960 // a)), (mul(a, min(b, 960 // a)),)


def age_product(d: Draw) -> Numbers:
    """Draw `a * b`, small enough for an age."""
    a, b = d.number(2, 9), d.number(4, 10)
    return (a, b), (mul(a, b),)


def quotient(d: Draw) -> Numbers:
    """Draw `a / b`."""
    b, q = d.factors()
    return (b * q, b), (div(b * q, b),)


def large_quotient(d: Draw) -> Numbers:
    """Draw `a / b` with a speed or a wage as its result."""
    b, q = d.number(2, 9), d.number(4, 100)
    return (b * q, b), (div(b * q, b),)


def _times(factor: int, low: int, high: int) -> Callable[[Draw], Numbers]:
    """Return the shape of `factor * a`, with a from `low` to `high`; the wording says the factor without a number."""

    def shape(d: Draw) -> Numbers:
        a = d.number(low, high)
        return (a,), (mul(a, factor),)

    return shape


def _over(divisor: int, low: int, high: int) -> Callable[[Draw], Numbers]:
    """Return the shape of `a / divisor` whose result is from `low` to `high`; the wording says the divisor."""

    def shape(d: Draw) -> Numbers:
        a = divisor * d.number(low, high)
        return (a,), (div(a, divisor),)

    return shape


double = _times(2, 3, 99)
triple = _times(3, 3, 60)
square = _times(4, 2, 60)
weeks = _times(7, 2, 30)
dozens = _times(12, 2, 20)
minutes = _times(60, 2, 12)
hundreds = _times(100, 2, 9)
half = _over(2, 2, 60)
third = _over(3, 2, 40)
quarter = _over(4, 2, 40)
into_sixties = _over(60, 2, 12)


def share_of(d: Draw) -> tuple[int, int]:
    """Return a whole and a percentage of it that is a whole number."""
    p = d.pick((10, 20, 25, 50, 30, 40, 60, 75, 5, 80, 90, 10, 20, 50))
    unit = {25: 4, 75: 4, 50: 2, 5: 20}.get(p, 10 if p % 20 else 5)
    return unit * d.number(2, max(4, 300 // unit)), p


def percentage(d: Draw) -> Numbers:
    """Draw `b % of a`."""
    a, p = share_of(d)
    return (a, p), (percent(a, p),)
