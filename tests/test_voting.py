"""Several answers become one."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.grading import answer_key, extract_answer
from ruplar_lite.thoughts import Answer, Timings
from ruplar_lite.voting import vote


def answer(text, confidence=0.5, reason="stop", total=1.0):
    timings = Timings(1, 1, 1, total)
    return Answer("q", text, extract_answer(text), (), None, confidence, confidence, reason, 1, 0, 1, timings, "model")


def test_one_answer_is_as_it_is():
    single = answer("18", 0.3)
    assert vote([single]) is single


def test_the_majority_wins_and_equal_numbers_are_one_answer():
    found = vote([answer("7", 0.9), answer("18", 0.5), answer("18.0", 0.7, total=9), answer("$18", 0.3)])
    assert (found.text, found.value, found.confidence) == ("18.0", "18.0", 0.75)
    assert found.timings.total == 9
    assert [(s.value, s.votes, pytest.approx(s.probability)) for s in found.samples] == [
        ("18.0", 3, 0.5),
        ("7", 1, 0.9),
    ]
    assert json.loads(json.dumps(found.to_json()))["samples"][1] == {"value": "7", "votes": 1, "probability": 0.9}


def test_the_sample_without_noise_stands_for_its_answer():
    first = answer("18", 0.1)
    found = vote([first, answer("7", 0.9), answer("18", 0.9)])
    assert dataclasses.replace(found, confidence=0.1, confidence_kind="raw", samples=()) == first


def test_a_tie_goes_to_the_higher_mean_probability_then_to_the_first():
    assert vote([answer("1", 0.4), answer("2", 0.6), answer("1", 0.4), answer("2", 0.3)]).value == "2"
    assert vote([answer("1", 0.5), answer("2", 0.5)]).value == "1"


@pytest.mark.parametrize("reason", ["deadline", "length"])
def test_an_answer_that_was_cut_off_has_no_vote_beside_a_whole_one(reason):
    cut = answer("12", 1.0, reason)
    assert vote([cut, cut, answer("128", 0.1, "thought_deadline")]).text == "128"
    assert vote([cut, cut, answer("", 0.1)]).text == "12"


def test_no_answer_at_all():
    found = vote([answer("", 0.9), answer(" ", 0.9)])
    assert (found.value, found.confidence, found.samples) == (None, 0.0, ())


def slow_vote(answers):
    """Compare every answer with every other."""
    voters = [a for a in answers if a.value and a.finish_reason == "stop"] or [a for a in answers if a.value]

    def strength(one):
        same = [a for a in voters if answer_key(a.value) == answer_key(one.value)]
        return len(same), sum(a.confidence for a in same) / len(same)

    return max(voters, key=strength) if voters else answers[0], len(answers), strength


@given(
    st.lists(
        st.builds(
            answer,
            st.sampled_from(["1", "1.0", "2", "2/1", "cat", " CAT", ""]),
            st.sampled_from([0.25, 0.5]),
            st.sampled_from(["stop", "deadline"]),
        ),
        min_size=2,
        max_size=9,
    )
)
def test_the_vote_is_that_of_the_slow_count(answers):
    winner, total, strength = slow_vote(answers)
    found = vote(answers)
    if winner.value is None:
        assert (found.value, found.confidence) == (None, 0)
        return
    assert answer_key(found.value) == answer_key(winner.value)
    assert found.confidence == strength(winner)[0] / total
    assert (found.samples[0].votes, found.samples[0].probability) == pytest.approx(strength(winner))
