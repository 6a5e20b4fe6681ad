"""Augmented problems: every chain is true, ends in its answer, and fits the question's new numbers."""

from __future__ import annotations

import random
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.records import Record
from ruplar_lite.train.arithmetic import evaluate, is_true
from ruplar_lite.train.augment import augment
from ruplar_lite.train.synthetic import generate


def record(question, *steps, answer=None):
    return Record(question, steps, answer or steps[-1].rpartition("=")[2], "file:1")


def numbers_of(text):
    return [Fraction(found.replace(",", "")) for found in re.findall(r"\d[\d,]*(?:\.\d+)?", text)]


def test_question_chain_and_answer_change_together():
    before = record("Tom has 12 pens and gives 5 of the 12 away.", "12-5=7")
    after = augment(before, random.Random(0))
    first, second, third = numbers_of(after.question)
    assert first == third
    assert after.chain == (f"{first}-{second}={first - second}",)
    assert after.answer == str(first - second)
    assert (first, second) != (12, 5)


def test_constants_and_numbers_that_are_not_used_stay():
    before = record("On day 3 Ann buys 4 weeks of food for $1,250.50.", "4*7=28")
    after = augment(before, random.Random(1))
    assert "On day 3" in after.question
    assert "$1,250.50" in after.question
    assert after.chain[0].split("*")[1].startswith("7=")


def test_a_number_that_a_word_may_stand_for_stays():
    before = record("James writes 3 pages to 2 friends twice a week.", "3*2=6", "6*2=12")
    after = augment(before, random.Random(0))
    assert " to 2 friends twice" in after.question
    pages = numbers_of(after.question)[0]
    assert after.chain == (f"{pages}*2={2 * pages}", f"{2 * pages}*2={4 * pages}")


def test_prices_keep_their_cents_and_thousands_their_commas():
    before = record("A car costs $12,000 and a pen $2.50.", "12000+2.50=12002.5")
    after = augment(before, random.Random(2))
    assert re.fullmatch(r"A car costs \$\d{1,2},\d{3} and a pen \$\d\.\d{2}\.", after.question)
    assert is_true(after.chain[0])


@pytest.mark.parametrize(
    ("question", "steps"),
    [
        ("He has 9 and 4 and 5.", ("4+5=9", "9-4=5")),  # is the 9 of the second step the result, or the question's?
        ("A 20% tax on 20 coins.", ("20*20/100=4",)),  # one 20 cannot change without the other
        ("It takes 10 hours.", ("10/3=3.33",)),  # rounded
        ("It takes 10 hours.", ("10+1=12",)),  # wrong
        ("Nothing to change here.", ("3+4=7",)),
        ("He has 5 and 6.", ("5+6=11", "x")),
    ],
)
def test_what_is_not_certain_is_left_alone(question, steps):
    assert augment(record(question, *steps, answer="9"), random.Random(0)) is None
    assert augment(record(question, *steps), random.Random(0)) is None


def test_an_answer_that_is_not_the_last_result_is_left_alone():
    assert augment(record("He has 5 and 6.", "5+6=11", answer="12"), random.Random(0)) is None


@given(st.integers(0, 5000), st.integers(0, 2**32))
def test_every_augmented_problem_is_a_sound_one(index, seed):
    problem = generate(11, index)
    before = Record(problem.question, problem.steps, problem.answer, "built-in")
    after = augment(before, random.Random(seed))
    if after is None:
        return
    assert all(is_true(step) for step in after.chain)
    assert evaluate(after.chain[-1].partition("=")[0]) == Fraction(after.answer)
    assert all(Fraction(step.partition("=")[2]).denominator == 1 for step in after.chain)  # integers stay integers
    assert all(Fraction(step.partition("=")[2]) > 0 for step in after.chain)
    # The words are untouched, and one old number always became the same new one.
    assert re.sub(r"\d+", "#", after.question) == re.sub(r"\d+", "#", before.question)
    pairs = set(zip(numbers_of(before.question), numbers_of(after.question), strict=True))
    assert len({old for old, _ in pairs}) == len(pairs)
    # Every operand is a number of the question, an earlier result, or a constant that stood there before.
    results, known = [], {new for _, new in pairs}
    for old_step, new_step in zip(before.chain, after.chain, strict=True):
        for old, new in zip(
            numbers_of(old_step.partition("=")[0]), numbers_of(new_step.partition("=")[0]), strict=True
        ):
            assert new in known or new in results or new == old
        results.append(Fraction(new_step.partition("=")[2]))
    assert augment(before, random.Random(seed)) == after
