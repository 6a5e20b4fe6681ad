"""The arithmetic rule and the segmentations, against the golden values and by their properties."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.errors import DataError, InputError
from ruplar_lite.train.rules import (
    RULES,
    ArithmeticRule,
    DateRule,
    Segment,
    StrictArithmeticRule,
    load_rule,
    segment_step,
)

read_step = ArithmeticRule().read
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


@pytest.mark.parametrize(
    ("step", "keys", "results"),
    [
        ("16-3-4=9", "16 - 3 - 4 = 9", "9"),
        ("5-8=-3", "5 - 8 = - 3", "- 3"),
        ("1,200*2=2,400", "1200 * 2 = 2400", "2400"),
        ("18*.5=9.00", "18 * 0 . 5 = 9", "9"),
        ("12000/365=32.88", "12000 / 365 = 32 . 88", "32 . 88"),
        ("2/4=1/2", "2 / 4 = 1 / 2", "1 / 2"),
        ("200*20%=$40", "200 * 20 % = 40", "40"),
        ("30+20=50%", "30 + 20 = 50 %", "50 %"),
    ],
)
def test_the_strict_rule_keeps_what_the_paper_loses(step, keys, results):
    assert StrictArithmeticRule().read(step) == Segment(tuple(keys.split()), tuple(results.split()))


@pytest.mark.parametrize("step", ["3+4", "3+4=", "3=x", "", "=."])
def test_the_strict_rule_wants_a_result(step):
    assert StrictArithmeticRule().read(step) is None


@pytest.mark.parametrize(
    ("step", "keys", "results"),
    [
        ("Jul 8, 1971 - 1 year = Jul 8, 1970", "Jul 8 1971 - 1 year = Jul 8 1970", "Jul 8 1970"),
        ("6/18/2019 + 1 day = 6/19/2019", "6 / 18 / 2019 + 1 day = 6 / 19 / 2019", "6 19 2019"),
    ],
)
def test_the_date_rule(step, keys, results):
    assert DateRule().read(step) == Segment(tuple(keys.split()), tuple(results.split()))


@pytest.mark.parametrize("step", ["Jul 8", "today = tomorrow", ""])
def test_the_date_rule_wants_a_date(step):
    assert DateRule().read(step) is None


@given(st.sampled_from(sorted(RULES)), st.text(alphabet="0123456789.,+-*/=%$ aJ(", max_size=30))
def test_every_rule_reads_or_refuses_any_text(name, text):
    segment = load_rule(name).read(text)
    assert segment is None or (segment.key_terms and segment.result_terms)
    assert segment is None or set(segment.result_terms) <= set(segment.key_terms)


class FirstWord:
    """A rule as a user would bring one."""

    def read(self, step):
        word = step.split()[:1]
        return Segment(tuple(word), tuple(word)) if word else None


def test_a_rule_of_ones_own():
    assert load_rule(f"{__name__}:FirstWord").read("two and two") == Segment(("two",), ("two",))


class Fails:
    def read(self, step):
        raise RuntimeError(f"no idea\nwhat {step} is")


class ReturnsText:
    def read(self, step):
        return step


class ReturnsNoTerms:
    def read(self, step):
        return Segment((), ())


class CannotBeMade:
    def __init__(self, language):
        self.language = language

    read = ReturnsText.read


@pytest.mark.parametrize(
    ("rule", "found"), [(Fails, "RuntimeError: no idea"), (ReturnsText, "str"), (ReturnsNoTerms, "no terms")]
)
def test_a_rule_that_goes_wrong_is_named_with_the_step(rule, found):
    name = f"{__name__}:{rule.__name__}"
    with pytest.raises(DataError) as caught:
        load_rule(name).read("1+1=2")
    assert str(caught.value).startswith(f"--rule {name}: found {found} for the step <<1+1=2>>, expected a Segment")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("arithmetics", "expected arithmetic, strict, date or package.module:ClassName"),
        ("no.such.module:Rule", "cannot import no.such.module:Rule: No module named 'no'; .*PYTHONPATH"),
        ("json:dumps", "found json:dumps without a method read"),
        ("json:nothing", "has no attribute 'nothing'"),
        (f"{__name__}:CannotBeMade", "TypeError: .*missing 1 required positional argument: 'language'"),
        (":", "cannot load"),
        ("", "expected arithmetic"),
    ],
)
def test_a_rule_that_cannot_be_loaded(name, problem):
    with pytest.raises(InputError, match=f"--rule: .*{problem}") as caught:
        load_rule(name)
    assert "\n" not in str(caught.value)
