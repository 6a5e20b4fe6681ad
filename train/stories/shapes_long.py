"""The numbers of the kinds of three steps and more: a shape draws them and writes the steps.

Scope: what is named after the arithmetic, not after a situation; ranges are those of everyday life.
"""

from ruplar_lite.train.stories.draw import Draw, add, div, mul, percent, sub
from ruplar_lite.train.stories.kind import Numbers
from ruplar_lite.train.stories.shapes import share_of
from ruplar_lite.train.stories.shapes_two import full_groups


def rounded_up(d: Draw) -> Numbers:
    """Draw how many groups of `b` hold all of `a`: the full ones and one more."""
    (a, b), steps = full_groups(d)
    return (a, b), (*steps, add(a // b, 1))


def chain_total(d: Draw) -> Numbers:
    """Draw `a + (a + b) + (a + b - c)`."""
    a, b = d.number(5, 50), d.number(2, 30)
    c = d.part(a + b, 30)
    return (a, b, c), (add(a, b), sub(a + b, c), add(a, a + b, a + b - c))


def twice_more_total(d: Draw) -> Numbers:
    """Draw `a + (2 * a + b)`."""
    a, b = d.number(3, 40), d.number(2, 30)
    return (a, b), (mul(a, 2), add(2 * a, b), add(a, 2 * a + b))


def twice_and_half_total(d: Draw) -> Numbers:
    """Draw `a + 2 * a + a / 2`."""
    a = 2 * d.number(2, 40)
    return (a,), (mul(a, 2), div(a, 2), add(a, 2 * a, a // 2))


def chain_ages(d: Draw) -> Numbers:
    """Draw `a + (2 * a + b - c)`."""
    a, b = d.number(4, 25), d.number(2, 15)
    c = d.number(2, min(12, 2 * a + b - 2))
    return (a, b, c), (mul(a, 2), add(2 * a, b), sub(2 * a + b, c), add(a, 2 * a + b - c))


def two_products(d: Draw) -> Numbers:
    """Draw `a * b + c * d`."""
    (a, b), (c, e) = d.factors(200), d.factors(200)
    return (a, b, c, e), (mul(a, b), mul(c, e), add(a * b, c * e))


def product_compare(d: Draw) -> Numbers:
    """Draw `a * b - c * d`."""
    (a, b), (c, e) = d.factors(200), d.factors(200)
    if a * b < c * e:
        a, b, c, e = c, e, a, b
    if a * b == c * e:
        b += 1
    return (a, b, c, e), (mul(a, b), mul(c, e), sub(a * b, c * e))


def two_products_minus(d: Draw) -> Numbers:
    """Draw `a * b + c * d - e`."""
    (a, b, c, e), steps = two_products(d)
    total = a * b + c * e
    f = d.part(total, 99)
    return (a, b, c, e, f), (*steps, sub(total, f))


def two_products_change(d: Draw) -> Numbers:
    """Draw `e - (a * b + c * d)`."""
    (a, b), (c, e) = d.factors(100), d.factors(100)
    total = a * b + c * e
    f = total + d.number(2, 40) if d.chance(0.5) else (total // 10 + d.number(1, 4)) * 10
    return (a, b, c, e, f), (mul(a, b), mul(c, e), add(a * b, c * e), sub(f, total))


def two_products_over(d: Draw) -> Numbers:
    """Draw `(a * b + c * d) / e`."""
    while True:
        (a, b), (c, e) = d.factors(120), d.factors(120)
        f = d.divisor(a * b + c * e)
        if f:
            total = a * b + c * e
            return (a, b, c, e, f), (mul(a, b), mul(c, e), add(a * b, c * e), div(total, f))


def three_products(d: Draw) -> Numbers:
    """Draw `a * b + c * d + e * f`."""
    (a, b), (c, e), (f, g) = d.factors(120), d.factors(120), d.factors(120)
    return (a, b, c, e, f, g), (mul(a, b), mul(c, e), mul(f, g), add(a * b, c * e, f * g))


def three_products_change(d: Draw) -> Numbers:
    """Draw `g - (a * b + c * d + e * f)`."""
    (a, b), (c, e), (f, g) = d.factors(60), d.factors(60), d.factors(60)
    total = a * b + c * e + f * g
    h = (total // 10 + d.number(1, 5)) * 10
    return (a, b, c, e, f, g, h), (mul(a, b), mul(c, e), mul(f, g), add(a * b, c * e, f * g), sub(h, total))


def product_minus_over(d: Draw) -> Numbers:
    """Draw `(a * b - c) / d`."""
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
    """Draw `a * b + c - d`."""
    a, b = d.factors(200)
    c = d.number(2, 60)
    e = d.part(a * b + c, 120)
    return (a, b, c, e), (mul(a, b), add(a * b, c), sub(a * b + c, e))


def product_minus_plus(d: Draw) -> Numbers:
    """Draw `a * b - c + d`."""
    a, b = d.factors(200)
    c = d.part(a * b, 120)
    e = d.number(2, 60)
    return (a, b, c, e), (mul(a, b), sub(a * b, c), add(a * b - c, e))


def minus_two_times(d: Draw) -> Numbers:
    """Draw `(a - b - c) * d`."""
    left, e = d.factors(250)
    b, c = d.number(2, 12), d.number(2, 12)
    return (left + b + c, b, c, e), (sub(left + b + c, b, c), mul(left, e))


def minus_times_minus(d: Draw) -> Numbers:
    """Draw `(a - b) * c - d`."""
    left, e = d.factors(200)
    b, f = d.number(2, 20), d.part(left * e, 99)
    return (left + b, b, e, f), (sub(left + b, b), mul(left, e), sub(left * e, f))


def sell_save(d: Draw) -> Numbers:
    """Draw `(a - b - c) * d - e + f`."""
    left, e = d.factors(200)
    if left * e < 8:
        left += 4
    b, c = d.number(2, 12), d.number(2, 12)
    f = d.part(left * e, 99)
    rest = left * e - f
    g = d.number(2, 60)
    return (left + b + c, b, c, e, f, g), (
        sub(left + b + c, b, c),
        mul(left, e),
        sub(left * e, f),
        add(rest, g),
    )


def profit(d: Draw) -> Numbers:
    """Draw `(c - b) * a`: a things, bought at b and sold at c."""
    a, gain = d.factors(200)
    b = d.number(1, 20) + 1
    return (a, b, b + gain), (sub(b + gain, b), mul(a, gain))


def profit_by_totals(d: Draw) -> Numbers:
    """Draw `a * c - b`: a things for b in all, sold at c each."""
    a, c = d.factors(300)
    b = d.part(a * c, 200)
    return (a, b, c), (mul(a, c), sub(a * c, b))


def discount(d: Draw) -> Numbers:
    """Draw `a * b` less c percent."""
    while True:
        whole, p = share_of(d)
        a = d.divisor(whole, 12)
        if a:
            off = whole * p // 100
            return (a, whole // a, p), (mul(a, whole // a), percent(whole, p), sub(whole, off))


def percent_change(d: Draw) -> Numbers:
    """Draw the change of c for a, which is b percent off."""
    a, p = share_of(d)
    price = a - a * p // 100
    c = (price // 10 + d.number(1, 4)) * 10
    return (a, p, c), (percent(a, p), sub(a, a * p // 100), sub(c, price))


def fixed_and_hourly(d: Draw) -> Numbers:
    """Draw `a + b * c`, with the product first."""
    b, c = d.factors(200)
    a = d.number(2, 90)
    return (a, b, c), (mul(b, c), add(a, b * c))


def saved_weeks(d: Draw) -> Numbers:
    """Draw `(a - b) / (c - d)`: a wanted, b there, c a week comes and d goes."""
    net, weeks = d.factors(150)
    b, e = d.number(2, 60), d.number(2, 15)
    return (net * weeks + b, b, net + e, e), (sub(net * weeks + b, b), sub(net + e, e), div(net * weeks, net))


def together_rate(d: Draw) -> Numbers:
    """Draw `c / (a + b)`."""
    a, b, hours = d.number(2, 15), d.number(2, 15), d.number(2, 12)
    return (a, b, (a + b) * hours), (add(a, b), div((a + b) * hours, a + b))


def rate_difference(d: Draw) -> Numbers:
    """Draw `(a - b) * c`, two rates that differ for a time."""
    b, gap, c = d.number(2, 50), d.number(2, 20), d.number(2, 10)
    return (b + gap, b, c), (sub(b + gap, b), mul(gap, c))


def net_growth(d: Draw) -> Numbers:
    """Draw `a + (b - c) * d`."""
    gap, e = d.number(2, 15), d.number(2, 10)
    a, c = d.number(5, 99), d.number(2, 20)
    return (a, c + gap, c, e), (sub(c + gap, c), mul(gap, e), add(a, gap * e))


def weekdays(d: Draw) -> Numbers:
    """Draw `a * 5 + b * 2`: weekdays and the weekend."""
    a, b = d.number(2, 30), d.number(2, 60)
    return (a, b), (mul(a, 5), mul(b, 2), add(a * 5, b * 2))


def over_the_hour(d: Draw) -> Numbers:
    """Draw the minutes from a:b to the next hour c:d."""
    a, b, e = d.number(1, 11), 5 * d.number(2, 11), 5 * d.number(1, 11)
    return (a, b, a + 1, e), (sub(60, b), add(60 - b, e))


def three_doublings(d: Draw) -> Numbers:
    """Draw `a * 2 * 2 * 2`."""
    a = d.number(2, 40)
    return (a,), (mul(a, 2), mul(2 * a, 2), mul(4 * a, 2))


def missing_of_average(d: Draw) -> Numbers:
    """Draw the third number, if a and b are two of three with the average c."""
    while True:
        a, b, c = d.number(4, 60), d.number(4, 60), d.number(5, 60)
        if 3 * c - a - b >= 2:
            return (a, b, c), (mul(c, 3), add(a, b), sub(3 * c, a + b))


def fence_price(d: Draw) -> Numbers:
    """Draw `(a + b) * 2 * c`."""
    a, b = d.number(5, 25), d.number(2, 20)
    c = d.number(2, 9)
    return (a, b, c), (add(a, b), mul(a + b, 2), mul((a + b) * 2, c))


def floor_price(d: Draw) -> Numbers:
    """Draw `a * b * c`."""
    a, b = d.number(2, 12), d.number(2, 10)
    c = d.number(2, max(2, min(12, 900 // (a * b))))
    return (a, b, c), (mul(a, b), mul(a * b, c))


def floor_minus(d: Draw) -> Numbers:
    """Draw `a * b - c * d`: one area in another."""
    c, e = d.number(2, 9), d.number(2, 9)
    a, b = c + d.number(1, 14), e + d.number(1, 9)
    return (a, b, c, e), (mul(a, b), mul(c, e), sub(a * b, c * e))


def sum_minus_times(d: Draw) -> Numbers:
    """Draw `(a + b - c) * d`."""
    left, e = d.factors(250)
    c = d.number(2, 20)
    a = d.number(2, left + c - 2) if left + c > 4 else 2
    return (a, left + c - a, c, e), (add(a, left + c - a), sub(left + c, c), mul(left, e))


def schedule_rest(d: Draw) -> Numbers:
    """Draw `a - b - 2 * b - c`: a in all, b, twice that, and c."""
    b, c, rest = d.number(2, 40), d.number(2, 40), d.number(2, 60)
    return (3 * b + c + rest, b, c), (mul(b, 2), add(b, 2 * b, c), sub(3 * b + c + rest, 3 * b + c))


def five_steps_trade(d: Draw) -> Numbers:
    """Draw `((a * b - c) * d - e) / f`."""
    while True:
        a, b = d.number(2, 8), d.number(2, 12)
        c = d.part(a * b, 40) if a * b >= 4 else 2
        left, e = a * b - c, d.number(2, 8)
        spent = d.number(2, max(2, min(60, left * e - 4)))
        rest = left * e - spent
        f = d.divisor(rest) if 4 <= rest <= 900 else None
        if f:
            return (a, b, c, e, spent, f), (
                mul(a, b),
                sub(a * b, c),
                mul(left, e),
                sub(left * e, spent),
                div(rest, f),
            )


def six_steps_shop(d: Draw) -> Numbers:
    """Draw `(g - (a * b + c * d + e * f)) / 2`: what two people have left each."""
    (a, b), (c, e), (f, g) = d.factors(60), d.factors(60), d.factors(60)
    total = a * b + c * e + f * g
    h = total + 2 * d.number(2, 40)
    return (a, b, c, e, f, g, h), (
        mul(a, b),
        mul(c, e),
        mul(f, g),
        add(a * b, c * e, f * g),
        sub(h, total),
        div(h - total, 2),
    )


def six_steps_week(d: Draw) -> Numbers:
    """Draw `(a * 5 + b * 2) * c - d + e` in six steps."""
    a, b, c = d.number(2, 8), d.number(2, 10), d.number(2, 8)
    week = a * 5 + b * 2
    earned = week * c
    f, g = d.part(earned, 90), d.number(2, 60)
    return (a, b, c, f, g), (
        mul(a, 5),
        mul(b, 2),
        add(a * 5, b * 2),
        mul(week, c),
        sub(earned, f),
        add(earned - f, g),
    )
