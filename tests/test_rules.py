"""The arithmetic rule and the segmentations, against the golden values and by their properties."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.errors import InputError
from ruplar_lite.train.rules import Segment, read_step, segment_step

GOLDEN = json.loads((Path(__file__).parent / "golden" / "priors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: case["cot"])
def test_golden_terms(case):
    steps = [read_step(step) for step in re.findall("<<(.*?)>>", case["cot"])]
    assert [list(step.key_terms) for step in steps] == case["key_terms"]
    assert [list(step.result_terms) for step in steps] == case["result_terms"]


@pytest.mark.parametrize(
    ("step", "result"),
    [
        ("12000/365=32.88", ("32", ".", "88")),
        ("1.5*2=3", ("3",)),  # a decimal on the left is no result
        ("3=3=4", ("4",)),
        ("7", ("7",)),
        ("5-8=-3", ("3",)),  # the paper's rule loses the sign
        ("2*3=", ("3",)),  # nothing on the right: the last integer of the step
    ],
)
def test_result_terms(step, result):
    assert read_step(step).result_terms == result


@pytest.mark.parametrize("step", ["", "x=y", "+-=", "nothing to see"])
def test_a_step_without_a_number_is_not_readable(step):
    assert read_step(step) is None


def test_segments_of_a_step():
    step = read_step("20*1.20=24")
    assert segment_step(step, "step") == [step]
    assert [s.key_terms for s in segment_step(step, "equals")] == [("20", "*", "1", ".", "20"), ("=", "24")]
    assert [s.key_terms for s in segment_step(step, "2")] == [("20", "*"), ("1", ".", "20", "="), ("24",)]


@pytest.mark.parametrize("segment", ["", "0", "-1", "two", "1.5", "²"])
def test_unknown_segmentation(segment):
    with pytest.raises(InputError, match="--segment"):
        segment_step(Segment(("1",), ("1",)), segment)


@given(st.text(alphabet="0123456789.+-*/= x<>$,", max_size=40), st.sampled_from(["step", "equals", "1", "2", "3"]))
def test_segments_keep_every_term_in_order(text, segment):
    step = read_step(text)
    if step is None:
        assert not any(char.isdigit() for char in text)
        return
    assert "".join(step.key_terms) == "".join(char for char in text if char in "0123456789.+-*/=")
    assert set(step.result_terms) <= set(step.key_terms)
    segments = segment_step(step, segment)
    assert sum((s.key_terms for s in segments), ()) == step.key_terms
    assert all(s.key_terms for s in segments)
