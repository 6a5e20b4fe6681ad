"""Questions as people type them: the numbers and the order of the words stay, whatever else changes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.train.as_typed import as_typed
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.numerals import in_words
from ruplar_lite.train.synthetic import generate

VALUES = {in_words(n): n for n in range(2, 101)}
WORDS = re.compile(rf"\b(?:{'|'.join(sorted(VALUES, key=len, reverse=True))})\b(?!-)", re.IGNORECASE)


def numbers(text: str) -> list[str]:
    return re.findall(r"\d+", WORDS.sub(lambda match: str(VALUES[match[0].lower()]), text))


def many(text: str, count: int = 300) -> list[str]:
    return [as_typed(Draw(str(n)), text) for n in range(count)]


@given(st.integers(0, 2**30), st.integers(0, 2**30))
def test_the_numbers_stay_and_something_changes(index, key):
    question = generate(5, index).question
    typed = as_typed(Draw(str(key)), question)
    assert numbers(typed) == numbers(question)
    assert typed == as_typed(Draw(str(key)), question) != question
    assert not re.search(r"\s$|  ", typed)


def test_no_slip_makes_a_number_word():
    question = "How many bags are there?"
    assert not any(numbers(typed) for typed in many(question, 3000))


@given(st.text(max_size=60), st.integers(0, 2**30))
def test_any_text_can_be_typed(text, key):
    typed = as_typed(Draw(str(key)), text)
    assert WORDS.search(text) or re.findall(r"\d", typed) == re.findall(r"\d", text)


def test_every_habit_is_seen():
    found = many("Ann's brother, who has $20, pays 5% more for three kites. What does he pay, in dollars?")
    for habit in (r"^ann", r"[^?]$", "Anns|anns", r"20\$", "20 (dollars|bucks)", "5 percent", "3 kites", "er who"):
        assert 0.05 < sum(bool(re.search(habit, typed)) for typed in found) / len(found) < 0.9, habit
    assert sum("brother" not in typed or "dollars?" not in typed for typed in found) / len(found) > 0.4
    assert len(set(found)) > 250


@pytest.mark.parametrize("question", ["Add seventeen and forty-two.", "What is twelve times eleven?"])
def test_number_words_are_never_mistyped(question):
    assert {tuple(numbers(typed)) for typed in many(question)} == {tuple(numbers(question))}
