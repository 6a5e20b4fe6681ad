"""Questions in other words: numbers and their order stay, whatever else changes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.train.number_words import implied
from ruplar_lite.train.rewording import reworded
from ruplar_lite.train.stories import phrases, words
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.nouns import CLASSES
from ruplar_lite.train.stories.numerals import in_words
from ruplar_lite.train.synthetic import generate

_WORDS = sorted((in_words(n) for n in range(101)), key=len, reverse=True)
NUMBER = re.compile(rf"\d+|\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
STORY = "Anna has 5 pens in each bag. She gives 12 pens away and gets another 7 pens. How many pens does she have left?"


def numbers(text: str) -> list[str]:
    return [found.lower() for found in NUMBER.findall(text)]


def many(text: str, count: int = 400) -> list[str]:
    return [reworded(Draw(str(n)), text) for n in range(count)]


@given(st.integers(0, 2**30), st.integers(0, 2**30))
def test_the_numbers_stay_in_their_order(index, key):
    question = generate(5, index).question
    told = reworded(Draw(str(key)), question)
    assert numbers(told) == numbers(question)
    assert told == reworded(Draw(str(key)), question)
    assert not re.search(r"\s$|  ", told)


@given(st.text(max_size=80), st.integers(0, 2**30))
def test_any_text_can_be_reworded(text, key):
    assert numbers(reworded(Draw(str(key)), text)) == numbers(text)


def test_every_change_is_seen():
    found = many(STORY)
    for change in (
        r"^(?!.*\bpens?\b)",
        r"^(?!.*Anna)",
        rf"({'|'.join(map(re.escape, phrases.OPENINGS))}) ",
        rf" ({'|'.join(map(re.escape, phrases.ENDINGS))})\.",
        rf"({'|'.join(map(re.escape, phrases.BACKGROUND))}) ",
        rf"^({'|'.join(map(re.escape, phrases.ADDRESSES))}) ",
        rf"12 ({'|'.join(phrases.ADJECTIVES)}) ",
        r"still have\?|left over\?|left now\?",
        r"7 more ",
    ):
        assert 0.02 < sum(bool(re.search(change, told)) for told in found) / len(found) < 0.95, change
    assert len(set(found)) > 350


def test_one_noun_becomes_one_other_noun_everywhere():
    story = "There are 9 red apples in a bowl. If I eat an apple and 3 more apples, how many apples are left?"
    for told in many(story):
        counted = {re.sub("^(red|in) ", "", noun) for noun in re.findall(r"how many ([\w -]+?) are", told)}
        assert len(counted) == 1
        assert ("apple" in told) == (counted == {"apples"}), told


def test_another_name_has_the_same_pronoun():
    women = {one["name"] for one in words.NAMED if one["he"] == "she"}
    told = {re.match(r"\w+", text)[0] for text in many("Anna owns 5 hens and 3 cows.") if text.endswith("cows.")}
    assert len(told & women) > 50
    assert not told & ({one["name"] for one in words.NAMED} - women)


def test_no_noun_brings_a_number_along():
    assert [form for nouns in CLASSES for noun in nouns for form in noun if implied(form)] == []


def test_phrases_have_no_numbers():
    for phrase in (*phrases.OPENINGS, *phrases.ENDINGS, *phrases.BACKGROUND, *phrases.ADDRESSES, *phrases.ADJECTIVES):
        assert not numbers(phrase), phrase


@pytest.mark.parametrize("question", ["What is 3 + 4?", "How much is 12 * 5 - 7?"])
def test_bare_arithmetic_stays_but_for_an_address(question):
    assert all(told.endswith(question) for told in many(question))
