"""Text to token ids and back, by the tokenizer of a bundle."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ruplar_lite.bundle import Bundle, SpecialTokens
from ruplar_lite.errors import BundleError, InputError, first_line

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_REPLACEMENT = "\ufffd"


class TextCodec:
    """Encodes questions and decodes answers; it holds no state that changes, so several threads can share it.

    Args:
        file: A `tokenizer.json`.
        special: Ids that no question's text may turn into, whatever is typed.
        vocab_size: Number of token embeddings.

    Raises:
        BundleError: The file is no tokenizer, or has more tokens than the model.
    """

    def __init__(self, file: Path, special: SpecialTokens, vocab_size: int) -> None:
        self._tokenizer = _open(file)
        # A tokenizer.json can carry the padding and truncation of training; a question needs neither.
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        # "<think>" typed in a question is seven characters of text, not the token that opens a thought.
        self._tokenizer.encode_special_tokens = True
        self._control = frozenset((special.think, special.end_think, special.pad, *special.eos))
        largest = max(self._tokenizer.get_vocab(with_added_tokens=True).values(), default=-1)
        if largest >= vocab_size:
            raise BundleError(f"{file}: found token id {largest}, expected less than the model's {vocab_size} tokens")

    @classmethod
    def of(cls, bundle: Bundle) -> TextCodec:
        """Open the tokenizer of a bundle."""
        manifest = bundle.manifest
        return cls(bundle.file("tokenizer.json"), manifest.special_tokens, manifest.architecture.vocab_size)

    def encode(self, text: str) -> list[int]:
        """Return the token ids of a text, none of them a control token.

        Raises:
            InputError: The text holds half a surrogate pair, which is no character.
        """
        try:
            text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise InputError(
                f"question: found no valid character at position {error.start + 1}, expected Unicode text"
            ) from error
        return self._encode(text)

    def decode(self, ids: Iterable[int]) -> str:
        """Return the text of answer tokens, special tokens left out."""
        text: str = self._tokenizer.decode([i for i in ids if i not in self._control], skip_special_tokens=True)
        return text

    def labels(self, ids: Iterable[int]) -> list[str]:
        """Return each token's own text, or "#" and its id for one that is no text by itself, such as half a letter."""
        return [self._label(int(i)) for i in ids]

    def _label(self, token: int) -> str:
        if token in self._control:
            return self._tokenizer.id_to_token(token) or f"#{token}"
        text: str = self._tokenizer.decode([token], skip_special_tokens=False)
        return text if text and _REPLACEMENT not in text else f"#{token}"

    def _encode(self, text: str) -> list[int]:
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        ids: list[int] = []
        for token, (start, end) in zip(encoding.ids, encoding.offsets, strict=True):
            if token in self._control and end - start > 1:
                # Not every tokenizer marks its control tokens as special. Two parts cannot be read as the whole.
                ids += self._encode(text[start : start + 1]) + self._encode(text[start + 1 : end])
            elif token not in self._control:
                ids.append(token)
        return ids


class TextStream:
    """Turns answer tokens into pieces of text as they come; a character of several tokens comes whole."""

    def __init__(self, codec: TextCodec) -> None:
        self._codec = codec
        self._ids: list[int] = []
        self._sent = ""

    def push(self, token: int) -> str:
        """Add a token and return the text that is now certain, possibly none."""
        self._ids.append(token)
        text = self._codec.decode(self._ids)
        return "" if text.endswith(_REPLACEMENT) else self._advance(text)

    def flush(self) -> str:
        """Return what is left at the end."""
        return self._advance(self._codec.decode(self._ids))

    def _advance(self, text: str) -> str:
        piece = text[len(self._sent) :]
        self._sent = text
        return piece


def _open(file: Path) -> Tokenizer:
    from tokenizers import Tokenizer

    try:
        return Tokenizer.from_file(str(file))
    except Exception as error:
        # tokenizers raises Exception itself.
        raise BundleError(f"{file}: not a tokenizer: {first_line(error)}; run ruplar-lite export again") from error
