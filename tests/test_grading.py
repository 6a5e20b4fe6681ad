"""Finding and comparing answers."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.grading import Grade, extract_answer, grade, is_correct, parse_number


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


@pytest.mark.parametrize(
    ("prediction", "gold", "strict", "published", "factor_100"),
    [
        ("18", "18", True, True, False),
        ("1800", "18", False, True, True),
        ("0.18", "18", False, True, True),
        ("50%", "0.5", False, True, True),
        ("$5", "\\boxed{500}", False, True, True),
        ("180", "18", False, False, False),
        ("1.8", "18", False, False, False),
        ("-1800", "18", False, False, False),
        ("0.3333", "1/3", False, True, False),
        ("18.0001", "18", False, True, False),
        ("18.0002", "18", False, False, False),
        ("1,000,000,000,001", "1000000000000", False, True, False),
        ("0", "0", True, True, False),
        ("", "18", False, False, False),
        ("no idea", "18", False, False, False),
        ("Monday", "monday", True, True, False),
        ("18", "Monday", False, False, False),
        ("1e999", "1", False, False, False),
    ],
)
def test_both_graders(prediction, gold, strict, published, factor_100):
    assert grade(prediction, gold) == Grade(strict, published, factor_100)


@given(st.integers(-(10**6), 10**6), st.sampled_from([-2, -1, 0, 1, 2, 3]), st.integers(-30, 30))
def test_the_published_grader_by_its_rule(number, power, nudge):
    """The rule in floats, as it was published: close to the hundredth, to the number or to its hundredfold."""
    value = Fraction(number) * Fraction(10) ** power + Fraction(nudge, 10**5 + 7)
    found = grade(f"{value.numerator}/{value.denominator}" if value > 0 else f"{float(value):.12f}", str(number))
    near = [math.isclose(float(value), k * number, abs_tol=1e-4) for k in (0.01, 1.0, 100.0)]
    assert found.published == any(near)
    assert found.factor_100 == (any(near) and not near[1])


@given(st.text(max_size=20), st.text(max_size=20))
def test_the_published_grader_is_never_stricter(prediction, gold):
    found = grade(prediction, gold)
    assert found.published >= found.strict
    assert not (found.factor_100 and found.strict)
    assert found.strict == is_correct(prediction, gold)
