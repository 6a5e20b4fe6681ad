"""The arithmetic rule: from a step of a chain such as `16-3-4=9` to its key terms and result terms.

Also the segmentations that decide how many latents a step becomes. Nothing here knows of tokens or probabilities.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from ruplar_lite.errors import InputError

_TERM = re.compile(r"[0-9]+|[-+*/=.]")
_INTEGER = re.compile(r"[0-9]+")
_DECIMAL = re.compile(r"([0-9]+)(\.)([0-9]+)")


@dataclasses.dataclass(frozen=True)
class Segment:
    """The terms that one latent stands for.

    Attributes:
        key_terms: Every term, in the order of the step; repeated ones stand as often as they occur.
        result_terms: Those of them that say what comes out.
    """

    key_terms: tuple[str, ...]
    result_terms: tuple[str, ...]


def read_step(step: str) -> Segment | None:
    """Apply the arithmetic rule to one step (paper, section on rule-based priors).

    Key terms are every integer run, every operator of `+ - * / =` and every decimal point, in order. Result terms
    are the decimal on the right of the last `=` (integer part, point, fraction), otherwise the step's last integer.

    Args:
        step: The text between `<<` and `>>`.

    Returns:
        The step as one segment, or `None` if it holds no number.
    """
    key_terms = tuple(_TERM.findall(step))
    integers = _INTEGER.findall(step)
    if not integers:
        return None
    decimals = _DECIMAL.findall(step.rpartition("=")[2])
    return Segment(key_terms, decimals[-1] if decimals else (integers[-1],))


def segment_step(step: Segment, segment: str) -> list[Segment]:
    """Cut a step into the segments that become one latent each.

    Args:
        step: A whole step.
        segment: `step` (one latent), `equals` (the left side; "=" and the right side), or a number k as text (one
            latent for every k consecutive terms, a decimal counting as one). In a cut step all terms of a segment
            rank alike, so that any prior gives them equal weight (paper, segmentation variants).

    Raises:
        InputError: `segment` is none of these.
    """
    if segment == "step":
        return [step]
    terms = step.key_terms
    if segment == "equals":
        last = len(terms) - 1 - terms[::-1].index("=") if "=" in terms else 0
        return _equal_rank([terms[:last], terms[last:]])
    if segment.isascii() and segment.isdigit() and int(segment) > 0:
        k = int(segment)
        units = _join_decimals(terms)
        return _equal_rank([sum(units[i : i + k], ()) for i in range(0, len(units), k)])
    raise InputError(f"--segment: found {segment!r}, expected step, equals or a number of terms such as 2")


def _join_decimals(terms: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Group terms so that the three of a decimal stay together: `20 * 1 . 20` → `(20) (*) (1 . 20)`."""
    units: list[tuple[str, ...]] = []
    i = 0
    while i < len(terms):
        is_decimal = i + 2 < len(terms) and terms[i + 1] == "." and terms[i].isdigit() and terms[i + 2].isdigit()
        units.append(terms[i : i + (3 if is_decimal else 1)])
        i += len(units[-1])
    return units


def _equal_rank(groups: Sequence[tuple[str, ...]]) -> list[Segment]:
    return [Segment(group, group) for group in groups if group]
