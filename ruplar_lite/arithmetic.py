"""Exact arithmetic on the steps of a chain: what does `16-3-4=9` say, and is it true."""

from __future__ import annotations

import re
from fractions import Fraction

_TOKEN = re.compile(r"\s*(?:(?P<number>[0-9][0-9,]*\.?[0-9]*|\.[0-9]+)(?P<percent>%?)|(?P<sign>[-+*/()]))")
_LONGEST = 300


def evaluate(expression: str) -> Fraction | None:
    """Compute an expression of numbers, `+ - * /`, signs, percent and parentheses exactly.

    Args:
        expression: Such as `16-3-4`, `(1+2)*.5` or `200*20%`; thousands separators and `$` are passed over.

    Returns:
        Its value; `None` if it is no such expression, divides by zero or is unreasonably long.
    """
    tokens = _tokens(expression.replace("$", ""))
    if not tokens:
        return None
    try:
        value, rest = _sum(tokens, 0)
    except (ZeroDivisionError, _SyntaxError):
        return None
    return value if rest == len(tokens) else None


def is_true(step: str) -> bool | None:
    """Say whether a step is true.

    A result that is written with d decimals is taken as true if it is the exact value rounded or cut to d decimals.

    Args:
        step: Such as `12000/365=32.88`; with several `=`, every side must agree with the first.

    Returns:
        Whether it is true; `None` if a side is no expression, or there is no `=`.
    """
    sides = step.split("=")
    values = [evaluate(side) for side in sides]
    if len(sides) < 2 or any(value is None for value in values):
        return None
    first = values[0]
    return all(_agrees(first, value, side) for value, side in zip(values[1:], sides[1:], strict=True))


class _SyntaxError(Exception):
    pass


def _agrees(exact: Fraction | None, value: Fraction | None, written: str) -> bool:
    if exact is None or value is None:
        return False
    decimals = len(written.strip().rstrip("%").partition(".")[2])
    unit = Fraction(1, 10**decimals * (100 if "%" in written else 1))
    # Only a result that shows decimals can have been rounded.
    return exact == value or (decimals > 0 and abs(exact - value) < unit)


def _tokens(text: str) -> list[str | Fraction]:
    tokens: list[str | Fraction] = []
    position = 0
    text = text.strip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or len(text) > _LONGEST:
            return []
        if match["sign"]:
            tokens.append(match["sign"])
        else:
            number = match["number"].replace(",", "").rstrip(".")
            tokens.append(Fraction(number) / (100 if match["percent"] else 1))
        position = match.end()
    return tokens


def _sum(tokens: list[str | Fraction], i: int) -> tuple[Fraction, int]:
    value, i = _product(tokens, i)
    while i < len(tokens) and tokens[i] in ("+", "-"):
        sign = tokens[i]
        term, i = _product(tokens, i + 1)
        value = value + term if sign == "+" else value - term
    return value, i


def _product(tokens: list[str | Fraction], i: int) -> tuple[Fraction, int]:
    value, i = _factor(tokens, i)
    while i < len(tokens) and tokens[i] in ("*", "/"):
        sign = tokens[i]
        factor, i = _factor(tokens, i + 1)
        value = value * factor if sign == "*" else value / factor
    return value, i


def _factor(tokens: list[str | Fraction], i: int) -> tuple[Fraction, int]:
    if i >= len(tokens):
        raise _SyntaxError
    token = tokens[i]
    if isinstance(token, Fraction):
        return token, i + 1
    if token in ("-", "+"):
        value, i = _factor(tokens, i + 1)
        return (-value if token == "-" else value), i
    if token != "(":
        raise _SyntaxError
    value, i = _sum(tokens, i + 1)
    if i >= len(tokens) or tokens[i] != ")":
        raise _SyntaxError
    return value, i + 1
