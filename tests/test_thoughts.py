"""Entropy and the drawing of thoughts."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.thoughts import Answer, Timings, bar, draw_thoughts, entropy, make_thought

THOUGHT = make_thought([5, 6, 7], [0.5, 0.25, 0.125], ["9", " apples", "é"], 0.01)


def test_entropy_counts_what_is_left_out_as_one_token():
    assert entropy([1.0]) == 0
    assert entropy([0.5, 0.5]) == pytest.approx(math.log(2))
    assert entropy([0.5, 0.25]) == pytest.approx(0.5 * math.log(2) + 2 * 0.25 * math.log(4))
    assert entropy([]) == 0
    assert entropy([0.6, 0.4000001]) >= 0


@given(st.lists(st.floats(0, 1), min_size=1, max_size=10))
def test_entropy_is_within_its_bounds(weights):
    total = sum(weights) + 0.1
    assert 0 <= entropy([weight / total for weight in weights]) <= math.log(len(weights) + 1) + 1e-9


def test_drawing():
    assert draw_thoughts([THOUGHT], width=8) == [
        "latent 1   entropy 1.21 nats   stop 1.0%",
        "  9          ████       50.0%",
        "  ' apples'  ██         25.0%",
        "  é          █          12.5%",
        "  others     █          12.5%",
    ]
    assert draw_thoughts([THOUGHT], width=8, top=1, ascii_only=True)[1:] == [
        "  9       ####       50.0%",
        "  others  ####       50.0%",
    ]
    assert all(line.isascii() for line in draw_thoughts([THOUGHT], ascii_only=True))
    assert draw_thoughts([]) == []


@given(st.floats(0, 1), st.integers(1, 60), st.booleans())
def test_bars_fit_and_show_everything_above_nothing(probability, width, ascii_only):
    drawn = bar(probability, width, ascii_only)
    assert len(drawn) <= width
    assert (drawn == "") == (probability == 0)


def test_an_answer_is_json():
    answer = Answer("q", "18", "18", (THOUGHT,), None, 0.5, 0.5, "stop", 3, 1, 2, Timings(1, 2, 3, 6), "model/onnx")
    raw = json.loads(json.dumps(answer.to_json(), allow_nan=False))
    assert raw["thoughts"][0] == json.loads(json.dumps(THOUGHT.to_json()))
    assert raw["thoughts"][0]["tokens"] == ["9", " apples", "é"]
    assert raw["timings"]["total"] == 6
