"""What is left of a question without its numbers and names: two problems with one normal form are the same problem.

Scope: text only; what is compared with it is decided in `leaks.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ruplar_lite.train.stories.numerals import in_words

NUMBER, NAME = "#", "@"
_TOKEN = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+|[^\W\d_]+")
_NUMBER_WORDS = frozenset(part for n in range(101) for part in in_words(n).split("-")) | {
    *("hundred", "hundreds", "thousand", "thousands", "million", "millions", "dozen", "dozens", "one"),
}
# He and she are as much of a name as Tom and Anna are.
_PRONOUNS = {"she": "he", "her": "his", "him": "his", "hers": "his", "herself": "himself"}
_SENTENCE_END = re.compile(r"(?<=[.?!])(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)\s+(?=\S)")


class NormalForm:
    """Brings texts to their normal form.

    It is in lower case, with one placeholder for every run of numbers in digits or words and one for every run of
    names, he for she, without punctuation and white space. A name is a word that is never written small.

    Args:
        texts: All texts that will be compared; they say which words are written small.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._small = frozenset(word for text in texts for word in _TOKEN.findall(text) if word.islower())

    def __call__(self, text: str) -> str:
        """Return the words of the normal form, with single spaces between them."""
        words: list[str] = []
        for token in _TOKEN.findall(text.replace("'s", "").replace("’s", "")):
            small = token.lower()
            word = plain_word(token)
            if word != NUMBER:
                word = NAME if token[0].isupper() and small not in self._small and small != "i" else word
                word = _PRONOUNS.get(word, word)
            if word not in (NUMBER, NAME) or not words or words[-1] != word:
                words.append(word)
        return " ".join(words)


def plain_word(token: str) -> str:
    """Return a token in lower case, or the placeholder of numbers."""
    return NUMBER if token[0] in ".0123456789" or token.lower() in _NUMBER_WORDS else token.lower()


def plain_words(text: str) -> list[str]:
    """Return the words of a text in lower case, every run of numbers as one placeholder."""
    words: list[str] = []
    for token in _TOKEN.findall(text.replace("'s", "").replace("’s", "")):
        word = plain_word(token)
        if word != NUMBER or not words or words[-1] != NUMBER:
            words.append(word)
    return words


def sentences(text: str) -> list[str]:
    """Cut a text into its sentences."""
    return _SENTENCE_END.split(text.strip())
