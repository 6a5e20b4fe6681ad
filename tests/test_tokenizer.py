"""The tokenizer of models trained from scratch: numbers, special tokens, and nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ruplar_lite.train.tokenizer import SPECIAL_TOKENS, train_tokenizer

TEXTS = ["Tom has 3 boxes of 12 pencils.", "He gives away 8. How many pencils are left?"] * 20


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer(TEXTS, 1500)


def test_every_number_to_999_is_one_token_wherever_it_stands(tokenizer):
    for number in range(1000):
        for text in (str(number), f"has {number} pens", f"${number}.", f"{number}-{number}={number}"):
            assert str(number) in tokenizer.tokenize(text), text


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("12000", ["12", "000"]),
        ("1234567", ["1", "234", "567"]),
        ("0.05", ["0", ".", "05"]),
        ("16-3-4=9", ["16", "-", "3", "-", "4", "=", "9"]),
    ],
)
def test_numbers_are_cut_from_the_right(tokenizer, text, tokens):
    assert tokenizer.tokenize(text) == tokens


def test_special_tokens_come_first_and_are_single(tokenizer):
    assert [tokenizer.encode(token) for token in SPECIAL_TOKENS] == [[0], [1], [2], [3]]


def test_words_of_the_texts_are_one_token(tokenizer):
    assert tokenizer.tokenize(" pencils") == ["Ġpencils"]


def test_the_same_texts_give_the_same_tokenizer(tokenizer):
    again = train_tokenizer(TEXTS, 1500)
    assert again.backend_tokenizer.to_str() == tokenizer.backend_tokenizer.to_str()


@settings(max_examples=200)
@given(st.text(max_size=60).filter(lambda text: not any(token in text for token in SPECIAL_TOKENS)))
def test_any_text_comes_back(tokenizer, text):
    ids = tokenizer.encode(text, add_special_tokens=False)
    assert tokenizer.decode(ids, clean_up_tokenization_spaces=False) == text
