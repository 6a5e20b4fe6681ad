"""Comparing two models: the pairing, and both statistics against slow references."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.compare import Comparison, compare, mcnemar, newcombe_interval, wilson_interval
from ruplar_lite.errors import DataError
from ruplar_lite.evaluate import reliability, summarize
from ruplar_lite.predictions import Prediction

counts = st.integers(0, 60)
tables = st.builds(Comparison, counts, counts, counts, counts).filter(lambda one: one.questions > 0)


def prediction(question, right, gold="1", **values):
    return Prediction(f"f:{question}", question, gold, 1, strict=right, published=True, **values)


@pytest.mark.parametrize(("only_a", "only_b"), [(0, 0), (0, 1), (3, 0), (2, 2), (1, 7), (6, 4)])
def test_mcnemar_counts_every_outcome(only_a, only_b):
    n = only_a + only_b
    uneven = abs(only_a - only_b)
    outcomes = [abs(2 * sum(tosses) - n) >= uneven for tosses in itertools.product((0, 1), repeat=n)]
    assert mcnemar(only_a, only_b) == pytest.approx(sum(outcomes) / len(outcomes))
    assert mcnemar(only_a, only_b) == mcnemar(only_b, only_a)


def test_mcnemar_takes_large_counts():
    assert mcnemar(5000, 5000) == 1.0
    assert 0 <= mcnemar(20_000, 0) < 1e-300
    # A binomial of 10,000 with its mean 2 standard deviations away, continuity corrected.
    assert mcnemar(5100, 4900) == pytest.approx(math.erfc(1.99 / math.sqrt(2)), rel=1e-3)


def test_newcombes_own_examples():
    # Newcombe 1998, Table II: counts of both, first only, second only, neither; the first less the second.
    for (e, f, g, h), (lower, upper) in (((36, 12, 2, 0), (0.0569, 0.3404)), ((20, 12, 2, 16), (0.0562, 0.3292))):
        found = newcombe_interval(Comparison(both_right=e, only_a=g, only_b=f, both_wrong=h))
        assert found == pytest.approx((lower, upper), abs=5e-5)


@given(st.integers(0, 300), st.integers(1, 300))
def test_wilson_ends_where_the_share_is_as_far_as_allowed(correct, questions):
    share = min(correct, questions) / questions
    for end in wilson_interval(min(correct, questions), questions):
        spread = 1.959963984540054**2 * end * (1 - end) / questions
        assert (share - end) ** 2 == pytest.approx(spread, abs=1e-9)


@given(tables)
def test_the_interval_holds_the_difference_and_turns_with_it(table):
    lower, upper = newcombe_interval(table)
    assert -1 <= lower <= table.difference + 1e-12
    assert table.difference - 1e-12 <= upper <= 1
    turned = Comparison(table.both_right, table.only_b, table.only_a, table.both_wrong)
    assert newcombe_interval(turned) == pytest.approx((-upper, -lower), abs=1e-12)


def test_the_interval_agrees_with_a_bootstrap_of_the_pairs():
    table = Comparison(both_right=400, only_a=60, only_b=90, both_wrong=250)
    differences = np.repeat([0, -1, 1, 0], [400, 60, 90, 250])
    draws = np.random.default_rng(0).choice(differences, size=(2000, table.questions)).mean(axis=1)
    assert newcombe_interval(table) == pytest.approx(np.percentile(draws, [2.5, 97.5]), abs=0.005)


def test_pairs_are_questions_with_the_same_answer_that_both_answered():
    a = [prediction("x", True), prediction("y", True), prediction("y", False), prediction("z", True)]
    a += [prediction("long", False, refused="too long"), prediction("w", True, gold="2")]
    b = [prediction("long", True), prediction("y", False), prediction("y", False), prediction("x", False)]
    b += [prediction("w", True, gold="3"), prediction("new", True)]
    result = compare(a, b)
    assert (result.both_right, result.only_a, result.only_b, result.both_wrong) == (0, 2, 0, 1)
    assert (result.missing_in_a, result.missing_in_b, result.refused) == (2, 2, 1)
    assert compare(a, b, "published").both_right == 3
    with pytest.raises(DataError, match="no question that both answered among 6 and 1"):
        compare(a, [prediction("new", True)])
    with pytest.raises(DataError):
        compare([], [])


@given(tables)
def test_compare_counts(table):
    cells = {(True, True): table.both_right, (True, False): table.only_a, (False, True): table.only_b}
    cells[False, False] = table.both_wrong
    verdicts = [pair for pair, count in cells.items() for _ in range(count)]
    a = [prediction(str(i), x) for i, (x, _) in enumerate(verdicts)]
    b = [prediction(str(i), y) for i, (_, y) in enumerate(verdicts)]
    result = compare(a, b[::-1])
    assert result == table
    assert result.accuracy_b - result.accuracy_a == pytest.approx(result.difference)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=40))
def test_calibration_error_by_its_definition(verdicts):
    predictions = [prediction(str(i), right, confidence=c) for i, (c, right) in enumerate(verdicts)]
    report = summarize([*predictions, prediction("long", False, refused="too long")])
    error = 0.0
    for i in range(10):
        members = [(c, right) for c, right in verdicts if (int(c * 10) if c < 1 else 9) == i]
        if members:
            mean, accuracy = (sum(column) / len(members) for column in zip(*members, strict=True))
            error += len(members) / len(verdicts) * abs(accuracy - mean)
    assert report.calibration_error == pytest.approx(error)
    assert sum(one.total.questions for one in report.reliability) == len(verdicts)
    assert len(report.to_json()["reliability"]) == 10


def test_bins_hold_their_lower_end_and_the_last_one_both():
    found = reliability([(0.0, True), (0.1, True), (0.5, False), (1.0, True)])
    assert [one.total.questions for one in found] == [1, 1, 0, 0, 0, 1, 0, 0, 0, 1]
    assert (found[9].lower, found[9].upper) == (0.9, 1.0)
