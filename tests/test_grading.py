"""Finding and comparing answers."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.grading import extract_answer, is_correct, parse_number


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("18", "18"),
        (" 18.\n", "18"),
        ("$18.50", "$18.50"),
        ("18 apples", "18 apples"),
        ("\\boxed{18}", "18"),
        ("first \\boxed{1}, then \\boxed{\\frac{1}{2}}.", "\\frac{1}{2}"),
        ("\\boxed{18", "18"),
        ("She has 3.\n#### 1,234\n", "1,234"),
        ("The answer is 18 apples.", "18"),
        ("3 + 4 = 7.", "7"),
        ("It costs (about) $12.50!", "$12.50"),
        ("07/08/1971", "07/08/1971"),
        ("born on 07/08/1971", "born on 07/08/1971"),
        ("about 2 million people", "about 2 million people"),
        ("Monday", "Monday"),
        ("", None),
        ("  ", None),
        ("\\boxed{}", None),
        ("####", None),
    ],
)
def test_extract_answer(text, answer):
    assert extract_answer(text) == answer


@pytest.mark.parametrize(
    ("prediction", "gold"),
    [
        ("18", "18"),
        ("18.0", "18"),
        ("$18", "18"),
        ("1,234", "1234"),
        ("1234", "1,234"),
        ("18 apples", "18"),
        ("18%", "18"),
        ("18.", "18"),
        ("-5", "-$5"),
        ("$-5", "-5"),
        ("0.5", "1/2"),
        (".5", "0.50"),
        ("\\boxed{18}", "18"),
        ("so\n#### 18", "#### 18"),
        ("\\boxed{\\$1{,}000}", "1000"),
        ("The answer is 18.", "18"),
        ("07/08/1971", "07/08/1971"),
        ("monday", "Monday."),
        ("Monday  5 pm", "Monday 5 pm"),
        ("12 m²", "12"),
        ("1e3", "1000"),
    ],
)
def test_right(prediction, gold):
    assert is_correct(prediction, gold)


@pytest.mark.parametrize(
    ("prediction", "gold"),
    [
        ("19", "18"),
        ("180", "18"),
        ("18.0001", "18"),
        ("-18", "18"),
        ("1971", "07/08/1971"),
        ("07/08/1971", "1971"),
        ("08/07/1971", "07/08/1971"),
        ("7/8", "07/08"),
        ("3:30", "3"),
        ("3-4", "3"),
        ("2 million", "2"),
        ("1,23", "123"),
        ("", "18"),
        ("", ""),
        ("eighteen", "18"),
        ("Tuesday", "Monday"),
        ("50%", "0.5"),
        ("٣", "3"),
        ("9" * 5000, "9"),
    ],
)
def test_wrong(prediction, gold):
    assert not is_correct(prediction, gold)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=3))
def test_numbers_are_exact(value):
    text = f"{value:f}"
    assert parse_number(text) == Fraction(value)
    assert parse_number(f"{value:,f} apples.") == Fraction(value)
    assert is_correct(f"It is {text}", text)
    assert not is_correct(f"{value + 1:f}", text)


@given(st.text())
def test_any_text_is_read(text):
    answer = extract_answer(text)
    assert answer is None or answer == answer.strip() != ""
    is_correct(text, text)
    parse_number(text)
