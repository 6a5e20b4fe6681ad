"""The numbers of the kinds of one step: a shape draws them and writes the steps.

Scope: what is named after the arithmetic, not after a situation; ranges are those of everyday life.
"""

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


def double(d: Draw) -> Numbers:
    """Draw `2 * a`."""
    a = d.number(3, 99)
    return (a,), (mul(a, 2),)


def triple(d: Draw) -> Numbers:
    """Draw `3 * a`."""
    a = d.number(3, 60)
    return (a,), (mul(a, 3),)


def half(d: Draw) -> Numbers:
    """Draw `a / 2`."""
    a = 2 * d.number(2, 60)
    return (a,), (div(a, 2),)


def third(d: Draw) -> Numbers:
    """Draw `a / 3`."""
    a = 3 * d.number(2, 40)
    return (a,), (div(a, 3),)


def quarter(d: Draw) -> Numbers:
    """Draw `a / 4`."""
    a = 4 * d.number(2, 40)
    return (a,), (div(a, 4),)


def dozens(d: Draw) -> Numbers:
    """Draw `a * 12`."""
    a = d.number(2, 20)
    return (a,), (mul(a, 12),)


def weeks(d: Draw) -> Numbers:
    """Draw `a * 7`."""
    a = d.number(2, 30)
    return (a,), (mul(a, 7),)


def minutes(d: Draw) -> Numbers:
    """Draw `a * 60`."""
    a = d.number(2, 12)
    return (a,), (mul(a, 60),)


def into_sixties(d: Draw) -> Numbers:
    """Draw `a / 60`."""
    a = d.number(2, 12) * 60
    return (a,), (div(a, 60),)


def square(d: Draw) -> Numbers:
    """Draw `a * 4`."""
    a = d.number(2, 60)
    return (a,), (mul(a, 4),)


def hundreds(d: Draw) -> Numbers:
    """Draw `a * 100`."""
    a = d.number(2, 9)
    return (a,), (mul(a, 100),)


def share_of(d: Draw) -> tuple[int, int]:
    """Return a whole and a percentage of it that is a whole number."""
    p = d.pick((10, 20, 25, 50, 30, 40, 60, 75, 5, 80, 90, 10, 20, 50))
    unit = {25: 4, 75: 4, 50: 2, 5: 20}.get(p, 10 if p % 20 else 5)
    return unit * d.number(2, max(4, 300 // unit)), p


def percentage(d: Draw) -> Numbers:
    """Draw `b % of a`."""
    a, p = share_of(d)
    return (a, p), (percent(a, p),)
