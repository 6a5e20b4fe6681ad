"""Questions to token ids and answers to text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from ruplar_lite.bundle import SpecialTokens
from ruplar_lite.errors import BundleError, InputError
from ruplar_lite.text import TextCodec, TextStream

FILE = Path(__file__).parent / "golden" / "tokenizer" / "tokenizer.json"
SPECIAL = SpecialTokens(1, 2, (3,), 0)
CODEC = TextCodec(FILE, SPECIAL, 2048)


def bytes_tokenizer(file: Path, *, special: bool) -> Path:
    """One token per byte, and control tokens that are marked as special or not."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    names = ["<pad>", "<think>", "</think>", "<eos>"]
    tokenizer = Tokenizer(models.BPE(vocab={token: i for i, token in enumerate([*names, *alphabet])}, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_tokens([AddedToken(name, special=special, normalized=False) for name in names])
    tokenizer.enable_padding(length=64)
    tokenizer.enable_truncation(8)
    tokenizer.save(str(file))
    return file


@given(st.text())
def test_text_comes_back_and_no_text_makes_a_control_token(text):
    ids = CODEC.encode(text)
    assert not set(ids) & {0, 1, 2, 3}
    assert CODEC.decode(ids) == text


@pytest.mark.parametrize("special", [True, False])
def test_typed_control_tokens_are_text(tmp_path, special):
    codec = TextCodec(bytes_tokenizer(tmp_path / "tokenizer.json", special=special), SPECIAL, 300)
    text = "a <think></think> b <eos><pad>"
    ids = codec.encode(text)
    assert len(ids) == len(text)
    assert not set(ids) & {0, 1, 2, 3}
    assert codec.decode(ids) == text


@pytest.mark.parametrize("special", [True, False])
def test_control_tokens_are_left_out_of_answers(tmp_path, special):
    codec = TextCodec(bytes_tokenizer(tmp_path / "tokenizer.json", special=special), SPECIAL, 300)
    assert codec.decode([1, *codec.encode("18"), 2, 0, 3]) == "18"


def test_half_a_surrogate_pair_is_no_text():
    with pytest.raises(InputError, match="position 3"):
        CODEC.encode("ab\ud800")


def test_a_tokenizer_larger_than_the_model_is_refused():
    with pytest.raises(BundleError, match="found token id 2047"):
        TextCodec(FILE, SPECIAL, 2047)


def test_labels_name_every_token():
    plain = CODEC.encode("12 apples")
    assert "".join(CODEC.labels(plain)) == "12 apples"
    assert CODEC.labels([1, 2]) == ["<think>", "</think>"]
    assert all(CODEC.labels(range(2048)))
    half = CODEC.encode("€")
    assert CODEC.labels(half) == [f"#{i}" for i in half]
    assert CODEC.labels([9999]) == ["#9999"]


@given(st.text())
def test_a_stream_gives_whole_characters_and_all_of_them(text):
    stream = TextStream(CODEC)
    pieces = [stream.push(token) for token in CODEC.encode(text)]
    pieces.append(stream.flush())
    assert "".join(pieces) == text
