"""Steps of several operations, written as one step for each: `9+15+4=28` becomes `9+15=24` and `24+4=28`.

Scope: chains of records, for training and for those that compare thoughts with steps. A latent then stands for one
operation, which a small model does better than two at once.
"""

from __future__ import annotations

import re

from ruplar_lite.arithmetic import evaluate, is_true

_STEP = re.compile(r"[0-9]+(?:[-+*/][0-9]+){2,}=[0-9]+")
# No partial result is larger unless the step has such numbers itself: up to here one token holds a number.
_LARGEST = 999


def split_step(step: str) -> tuple[str, ...]:
    """Return one step for each operation of `step`, products and quotients first, then from left to right.

    A step stays as it is unless it is true, has whole numbers alone, and every result on its way is a whole number that
    is not negative and at most 999 or the step's own largest number: `50*20/100=10` stays one step.

    Args:
        step: Such as `16-3-4=9`.

    Returns:
        The steps, such as `16-3=13` and `13-4=9`.
    """
    if not _STEP.fullmatch(step) or not is_true(step):
        return (step,)
    largest = max(_LARGEST, *map(int, re.findall("[0-9]+", step)))
    numbers = re.findall("[0-9]+", step.partition("=")[0])
    signs = re.findall("[-+*/]", step)
    steps = []
    while signs:
        i = next((i for i, sign in enumerate(signs) if sign in "*/"), 0)
        operation = f"{numbers[i]}{signs[i]}{numbers[i + 1]}"
        value = evaluate(operation)
        if value is None or value.denominator != 1 or not 0 <= value <= largest:
            return (step,)
        steps.append(f"{operation}={value}")
        numbers[i : i + 2] = [str(value)]
        del signs[i]
    return tuple(steps)


def split_chain(chain: tuple[str, ...]) -> tuple[str, ...]:
    """Return the chain with each of its steps split (see `split_step`)."""
    return tuple(part for step in chain for part in split_step(step))
