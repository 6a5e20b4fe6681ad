"""The numbers of the kinds of two steps: a shape draws them and writes the steps.

Scope: what is named after the arithmetic, not after a situation; ranges are those of everyday life.
"""

from ruplar_lite.train.stories.draw import Draw, add, div, mul, percent, sub
from ruplar_lite.train.stories.kind import Numbers
from ruplar_lite.train.stories.shapes import share_of


def minus_two(d: Draw) -> Numbers:
    """Draw `a - b - c`, one after the other."""
    a = d.number(10, 120)
    b = d.number(2, a // 2 - 1)
    c = d.number(2, a - b - 2)
    return (a, b, c), (sub(a, b), sub(a - b, c))


def minus_sum(d: Draw) -> Numbers:
    """Draw `a - (b + c)`."""
    b, c = d.count(2, 40), d.count(2, 40)
    a = b + c + d.number(2, 60) if d.chance(0.5) else ((b + c) // 10 + d.number(1, 4)) * 10
    return (a, b, c), (add(b, c), sub(a, b + c))


def plus_minus(d: Draw) -> Numbers:
    """Draw `a + b - c`."""
    a, b = d.count(4, 99), d.count(2, 60)
    c = d.part(a + b, 99)
    return (a, b, c), (add(a, b), sub(a + b, c))


def minus_plus(d: Draw) -> Numbers:
    """Draw `a - b + c`."""
    a = d.number(6, 99)
    b, c = d.part(a), d.count(2, 60)
    return (a, b, c), (sub(a, b), add(a - b, c))


def product_minus(d: Draw) -> Numbers:
    """Draw `a * b - c`."""
    a, b = d.factors()
    c = d.part(a * b, 200)
    return (a, b, c), (mul(a, b), sub(a * b, c))


def product_plus(d: Draw) -> Numbers:
    """Draw `a * b + c`."""
    a, b = d.factors(250)
    c = d.count(2, 99)
    return (a, b, c), (mul(a, b), add(a * b, c))


def minus_product(d: Draw) -> Numbers:
    """Draw `c - a * b`."""
    a, b = d.factors(250)
    p = a * b
    c = p + d.number(2, 60) if d.chance(0.5) else (p // 10 + d.number(1, 3)) * 10
    return (a, b, c), (mul(a, b), sub(c, p))


def rest_rate(d: Draw) -> Numbers:
    """Draw `(a - b) / c`."""
    c, q = d.factors(200)
    b = d.count(2, 60)
    return (c * q + b, b, c), (sub(c * q + b, b), div(c * q, c))


def sum_over(d: Draw) -> Numbers:
    """Draw `(a + b) / c`."""
    c, q = d.factors(200)
    if c * q < 6:
        c = 5
    b = d.part(c * q)
    return (c * q - b, b, c), (add(c * q - b, b), div(c * q, c))


def sum_times(d: Draw) -> Numbers:
    """Draw `(a + b) * c`."""
    a, b = d.number(2, 15), d.number(2, 15)
    c = d.number(2, 12)
    return (a, b, c), (add(a, b), mul(a + b, c))


def minus_times(d: Draw) -> Numbers:
    """Draw `(a - b) * c`."""
    left, c = d.factors(250)
    b = d.number(2, 20)
    return (left + b, b, c), (sub(left + b, b), mul(left, c))


def rate(d: Draw) -> Numbers:
    """Draw `a / b * c`."""
    b, q = d.factors(120)
    c = d.number(2, 12)
    if c == b:
        c += 1
    return (b * q, b, c), (div(b * q, b), mul(q, c))


def inverse_rate(d: Draw) -> Numbers:
    """Draw `c / (a / b)`: how long for c, where a need b."""
    b, q = d.factors(80)
    m = d.number(2, 12)
    if m == b:
        m += 1
    return (b * q, b, m * q), (div(b * q, b), div(m * q, q))


def product_over(d: Draw) -> Numbers:
    """Draw `a * b / c`."""
    a, b = d.factors(240)
    ways = [c for c in range(2, 13) if a * b % c == 0 and c not in (a, b) and c < a * b]
    c = d.pick(ways) if ways else a
    return (a, b, c), (mul(a, b), div(a * b, c))


def three_factors(d: Draw) -> Numbers:
    """Draw `a * b * c`."""
    a, b = d.number(2, 8), d.number(2, 10)
    c = d.number(2, max(2, min(12, 600 // (a * b))))
    return (a, b, c), (mul(a, b), mul(a * b, c))


def three_quotients(d: Draw) -> Numbers:
    """Draw `a / b / c`."""
    b, c = d.number(2, 6), d.number(2, 6)
    q = d.number(2, 15)
    return (b * c * q, b, c), (div(b * c * q, b), div(c * q, c))


def more_total(d: Draw) -> Numbers:
    """Draw `a + (a + b)`."""
    a, b = d.count(3, 80), d.count(2, 40)
    return (a, b), (add(a, b), add(a, a + b))


def fewer_total(d: Draw) -> Numbers:
    """Draw `a + (a - b)`."""
    a = d.number(6, 80)
    b = d.part(a, 40)
    return (a, b), (sub(a, b), add(a, a - b))


def twice_total(d: Draw) -> Numbers:
    """Draw `a + 2 * a`."""
    a = d.number(3, 60)
    return (a,), (mul(a, 2), add(a, 2 * a))


def triple_total(d: Draw) -> Numbers:
    """Draw `a + 3 * a`."""
    a = d.number(3, 40)
    return (a,), (mul(a, 3), add(a, 3 * a))


def half_total(d: Draw) -> Numbers:
    """Draw `a + a / 2`."""
    a = 2 * d.number(2, 60)
    return (a,), (div(a, 2), add(a, a // 2))


def times_total(d: Draw) -> Numbers:
    """Draw `a + a * b`."""
    a, b = d.number(3, 30), d.number(3, 9)
    return (a, b), (mul(a, b), add(a, a * b))


def times_difference(d: Draw) -> Numbers:
    """Draw `a * b - a`."""
    a, b = d.number(3, 30), d.number(3, 9)
    return (a, b), (mul(a, b), sub(a * b, a))


def twice_more(d: Draw) -> Numbers:
    """Draw `2 * a + b`."""
    a, b = d.number(3, 60), d.count(2, 30)
    return (a, b), (mul(a, 2), add(2 * a, b))


def twice_less(d: Draw) -> Numbers:
    """Draw `2 * a - b`."""
    a = d.number(4, 60)
    b = d.part(2 * a, 30)
    return (a, b), (mul(a, 2), sub(2 * a, b))


def half_rest(d: Draw) -> Numbers:
    """Draw `(a - b) / 2`."""
    q, b = d.number(2, 45), d.count(2, 40)
    return (2 * q + b, b), (sub(2 * q + b, b), div(2 * q, 2))


def half_minus(d: Draw) -> Numbers:
    """Draw `a / 2 - b`."""
    q = d.number(4, 60)
    b = d.part(q, 40)
    return (2 * q, b), (div(2 * q, 2), sub(q, b))


def third_rest(d: Draw) -> Numbers:
    """Draw `a - a / 3`."""
    a = 3 * d.number(2, 40)
    return (a,), (div(a, 3), sub(a, a // 3))


def quarter_rest(d: Draw) -> Numbers:
    """Draw `a - a / 4`."""
    a = 4 * d.number(2, 40)
    return (a,), (div(a, 4), sub(a, a // 4))


def two_thirds(d: Draw) -> Numbers:
    """Draw `a / 3 * 2`."""
    a = 3 * d.number(2, 40)
    return (a,), (div(a, 3), mul(a // 3, 2))


def rest_compare(d: Draw) -> Numbers:
    """Draw `(a - b) - b`."""
    b, more = d.number(4, 40), d.number(2, 20)
    a = 2 * b + more
    return (a, b), (sub(a, b), sub(a - b, b))


def percent_rest(d: Draw) -> Numbers:
    """Draw `a - b % of a`."""
    a, p = share_of(d)
    return (a, p), (percent(a, p), sub(a, a * p // 100))


def percent_more(d: Draw) -> Numbers:
    """Draw `a + b % of a`."""
    a, p = share_of(d)
    return (a, p), (percent(a, p), add(a, a * p // 100))


def average_of_two(d: Draw) -> Numbers:
    """Draw `(a + b) / 2`."""
    a, b = d.number(4, 90), d.number(4, 90)
    b += (a + b) % 2
    return (a, b), (add(a, b), div(a + b, 2))


def average_of_three(d: Draw) -> Numbers:
    """Draw `(a + b + c) / 3`."""
    a, b, c = d.number(4, 60), d.number(4, 60), d.number(4, 60)
    c += -(a + b + c) % 3
    return (a, b, c), (add(a, b, c), div(a + b + c, 3))


def average_of_four(d: Draw) -> Numbers:
    """Draw `(a + b + c + d) / 4`."""
    a, b, c, e = d.number(4, 40), d.number(4, 40), d.number(4, 40), d.number(4, 40)
    e += -(a + b + c + e) % 4
    return (a, b, c, e), (add(a, b, c, e), div(a + b + c + e, 4))


def perimeter(d: Draw) -> Numbers:
    """Draw `(a + b) * 2`."""
    b = d.number(2, 40)
    a = b + d.number(1, 40)
    return (a, b), (add(a, b), mul(a + b, 2))


def missing_side(d: Draw) -> Numbers:
    """Draw `a / 2 - b`, the other side of a rectangle of perimeter a."""
    b, other = d.number(2, 40), d.number(2, 40)
    return (2 * (b + other), b), (div(2 * (b + other), 2), sub(b + other, b))


def left_over(d: Draw) -> Numbers:
    """Draw the remainder of `a / b`: what is shared out, then what is left."""
    b, q = d.number(3, 12), d.number(2, 12)
    r = d.number(1, b - 1)
    return (b * q + r, b), (mul(b, q), sub(b * q + r, b * q))


def full_groups(d: Draw) -> Numbers:
    """Draw the whole part of `a / b`: what is shared out, then into how many groups."""
    b, q = d.number(3, 12), d.number(2, 12)
    r = d.number(1, b - 1)
    return (b * q + r, b), (mul(b, q), div(b * q, b))


def hours_over_noon(d: Draw) -> Numbers:
    """Draw the hours from a in the morning to b in the afternoon."""
    a, b = d.number(6, 11), d.number(1, 9)
    return (a, b), (sub(12, a), add(12 - a, b))


def hours_and_minutes(d: Draw) -> Numbers:
    """Draw `a * 60 + b`."""
    a, b = d.number(2, 9), d.number(1, 11) * 5
    return (a, b), (mul(a, 60), add(a * 60, b))


def weekly(d: Draw) -> Numbers:
    """Draw `a * 7 * b`: a a day, for b weeks."""
    a, b = d.number(2, 12), d.number(2, 8)
    return (a, b), (mul(a, 7), mul(a * 7, b))


def dozens_minus(d: Draw) -> Numbers:
    """Draw `a * 12 - b`."""
    a = d.number(2, 12)
    b = d.part(a * 12)
    return (a, b), (mul(a, 12), sub(a * 12, b))


def dozens_price(d: Draw) -> Numbers:
    """Draw `a * 12 * b`."""
    a, b = d.number(2, 8), d.number(2, 9)
    return (a, b), (mul(a, 12), mul(a * 12, b))


def dollars_minus_cents(d: Draw) -> Numbers:
    """Draw `a * 100 - b`."""
    a = d.number(2, 9)
    b = d.number(1, 19) * 5
    return (a, b), (mul(a, 100), sub(a * 100, b))


def legs(d: Draw) -> Numbers:
    """Draw `a * 4 + b * 2` in three steps."""
    a, b = d.number(2, 40), d.number(2, 40)
    return (a, b), (mul(a, 4), mul(b, 2), add(a * 4, b * 2))
