"""Steps of several operations are split into one step for each, or stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.arithmetic import evaluate, is_true
from ruplar_lite.splitting import split_chain, split_step


@pytest.mark.parametrize(
    ("step", "parts"),
    [
        ("9+15+4=28", ("9+15=24", "24+4=28")),
        ("16-3-4=9", ("16-3=13", "13-4=9")),
        ("10-2*3=4", ("2*3=6", "10-6=4")),
        ("3*12+4*5=56", ("3*12=36", "4*5=20", "36+20=56")),
        ("72/8/3=3", ("72/8=9", "9/3=3")),
        ("1200+300+5=1505", ("1200+300=1500", "1500+5=1505")),
    ],
)
def test_every_operation_becomes_a_step(step, parts):
    assert split_step(step) == parts


@pytest.mark.parametrize(
    "step",
    [
        "3*12=36",  # one operation
        "50*20/100=10",  # the first product is larger than any number a token holds
        "3-5+10=8",  # negative on the way
        "1/2*4=2",  # a fraction on the way
        "9+15+4=27",  # not true
        "2*(3+4)=14",
        "1.5+1.5+1=4",
        "4+5+6=15=15",
        "7",
        "",
    ],
)
def test_what_cannot_be_split_stays_as_it_is(step):
    assert split_step(step) == (step,)


def test_a_chain_is_split_step_by_step():
    assert split_chain(("2*3=6", "6+1+1=8", "a=b")) == ("2*3=6", "6+1=7", "7+1=8", "a=b")
    assert split_chain(()) == ()


@given(st.lists(st.integers(0, 120), min_size=2, max_size=6), st.data())
def test_the_parts_are_true_and_come_to_the_same(numbers, data):
    signs = data.draw(st.lists(st.sampled_from("+-*/"), min_size=len(numbers) - 1, max_size=len(numbers) - 1))
    left = str(numbers[0]) + "".join(f"{sign}{number}" for sign, number in zip(signs, numbers[1:], strict=True))
    value = evaluate(left)
    step = f"{left}={value}"
    parts = split_step(step)
    assert parts == (step,) or len(parts) == len(signs)
    if value is not None and parts != (step,):
        assert all(is_true(part) for part in parts)
        assert parts[-1].rpartition("=")[2] == str(value)
        largest = max(999, *numbers, value)
        assert all(0 <= int(part.rpartition("=")[2]) <= largest for part in parts)
    if value is not None and set(signs) == {"+"} and value <= 999:
        assert len(parts) == len(signs)
