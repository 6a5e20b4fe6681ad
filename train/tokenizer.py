"""The tokenizer of models trained from scratch: byte-level BPE in which every number from 0 to 999 is one token.

A prior over single digits would lose their order, so digits are cut from the right into groups of up to three, and
every group, leading zeros included, has a token of its own: `12000` → `12` `000`, `0.05` → `0` `.` `05`.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

PAD, THINK, END_THINK, EOS = "<pad>", "<think>", "</think>", "<eos>"
SPECIAL_TOKENS = (PAD, THINK, END_THINK, EOS)

# Groups of digits from the right; a word with its space; one other sign with its space; white space.
_SPLIT = r"[0-9]{1,3}(?=(?:[0-9]{3})*(?![0-9]))| ?[^\s0-9\p{P}\p{S}]+| ?[\p{P}\p{S}]|\s+"


def train_tokenizer(texts: Iterable[str], vocab_size: int = 2048) -> PreTrainedTokenizerFast:
    """Train a tokenizer.

    Args:
        texts: What it should write in few tokens.
        vocab_size: Upper bound of the vocabulary; at least about 1,500: bytes, numbers and special tokens need 1,370.

    Returns:
        A tokenizer whose ids start with `<pad>`, `<think>`, `</think>`, `<eos>`.
    """
    from tokenizers import Regex as TokenizersRegex
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    numbers = ["".join(digits) for n in (2, 3) for digits in itertools.product("0123456789", repeat=n)]
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(TokenizersRegex(_SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    learner.train_from_iterator(
        (_without_digits(text) for text in texts),
        trainers.BpeTrainer(
            vocab_size=vocab_size - len(SPECIAL_TOKENS) - len(numbers),
            initial_alphabet=alphabet,
            show_progress=False,
        ),
    )
    learned = json.loads(learner.to_str())["model"]
    words = [token for token, _ in sorted(learned["vocab"].items(), key=lambda item: item[1])]
    words = [word for word in words if word not in set(alphabet)]
    vocab = {token: i for i, token in enumerate([*SPECIAL_TOKENS, *alphabet, *numbers, *words])}
    # Numbers are not built by merges: a whole group is looked up before any merge is tried.
    merges = [tuple(merge) for merge in learned["merges"]]
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges, ignore_merges=True))
    tokenizer.pre_tokenizer = learner.pre_tokenizer
    tokenizer.decoder = decoders.ByteLevel()
    return _wrap(tokenizer)


def tokenizer_from_json(text: str) -> PreTrainedTokenizerFast:
    """Make a tokenizer of the `tokenizer.json` of one that `train_tokenizer` returned."""
    from tokenizers import Tokenizer

    return _wrap(Tokenizer.from_str(text))


def _without_digits(text: str) -> str:
    return "".join(" " if "0" <= char <= "9" else char for char in text)


def _wrap(tokenizer: Any) -> PreTrainedTokenizerFast:
    from tokenizers import AddedToken
    from transformers import PreTrainedTokenizerFast

    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL_TOKENS])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token=PAD, eos_token=EOS)
