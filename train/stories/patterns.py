"""Which texts could a wording of the built-in problems produce, whatever stands in its fields?

Scope: every wording as a regular expression over words, seen and unseen ones alike; used to prove that none of them is
the wording of a test question.
"""

from __future__ import annotations

import re
from functools import cache

from ruplar_lite.train.normal_form import plain_words, sentences
from ruplar_lite.train.stories import bare, narratives, verbs
from ruplar_lite.train.stories.kind import needless
from ruplar_lite.train.stories.wording import wordings

# Placeholders of letters alone, which pass through the cutting into words.
_FIELD, _OPEN, _OR, _CLOSE = "zzfield", "zzopen", "zzor", "zzclose"
_EXPRESSIONS = {_FIELD: r"(?:\S+ ){1,4}", _OPEN: "(?:", _OR: "|", _CLOSE: ")"}
_COUNTED = re.compile(r"\$?\{[a-z]:(\{?\w[^/}]*\}?)/(\{?\w[^/}]*\}?)\}")
_NUMBER = re.compile(r"\$?\{[a-z](?::[dt])?\}|\{\}")
_WORDS = re.compile(r"\{[\w']+\}")
_VERB = re.compile(r"<([~=]?)([\w']+)>")


class _Pattern:
    """An expression for the words of a text, and the words that it cannot do without."""

    def __init__(self, source: str) -> None:
        self._expression = _expression(source)
        fixed, count = self._expression.pattern.replace(_EXPRESSIONS[_FIELD], " ").replace("\\", ""), 1
        while count:  # alternatives stand in alternatives
            fixed, count = re.subn(r"\(\?:[^()]*\)", " ", fixed)
        self._needed = frozenset(fixed.split())

    def fits(self, words: list[str]) -> bool:
        """Say whether it could be these words."""
        return self._needed.issubset(words) and self._expression.fullmatch("".join(f"{w} " for w in words)) is not None


def fits(question: str) -> bool:
    """Say whether a wording of a kind could be this question, or sentences of the narratives every sentence of it.

    Facts that nobody needs, which the generator may put in, are passed over.
    """
    told = [sentence for sentence in sentences(question) if not _fits_one(plain_words(sentence), _needless())]
    if any(_fits_one(plain_words(text), _whole()) for text in (question, " ".join(told))):
        return True
    return all(_fits_one(plain_words(sentence), _telling()) for sentence in told)


def _fits_one(words: list[str], patterns: tuple[_Pattern, ...]) -> bool:
    return any(pattern.fits(words) for pattern in patterns)


@cache
def _whole() -> tuple[_Pattern, ...]:
    """Return the patterns of whole questions."""
    from ruplar_lite.train.synthetic import KINDS

    kinds = tuple(_Pattern(wording.source) for kind in KINDS for wording in (*kind.seen, *kind.unseen))
    return kinds + tuple(_Pattern(text) for texts in bare.ALL_TEXTS for text in texts)


@cache
def _telling() -> tuple[_Pattern, ...]:
    """Return the patterns of the sentences of narratives."""
    texts = (sentence for texts in narratives.ALL_TEXTS for text in texts for sentence in sentences(text))
    return tuple(_Pattern(wording.source) for wording in wordings(texts))


@cache
def _needless() -> tuple[_Pattern, ...]:
    """Return the patterns of the facts that nobody needs."""
    return tuple(_Pattern(wording.source) for wording in needless())


def _expression(source: str) -> re.Pattern[str]:
    """Turn the source of a wording into an expression for its words, each with a space behind it."""
    text = _VERB.sub(lambda match: _verb(match[2]), source)
    text = re.sub(r"\[([^\]]*)\]", lambda match: _choice(match[1].split("|")), text)
    text = _COUNTED.sub(lambda match: f" 7 {_choice([match[1], match[2]])}", text)
    text = _WORDS.sub(f" {_FIELD} ", _NUMBER.sub(" 7 ", text))
    return re.compile("".join(_EXPRESSIONS.get(word) or re.escape(word) + " " for word in plain_words(text)))


def _choice(texts: list[str]) -> str:
    return f" {_OPEN} {f' {_OR} '.join(texts)} {_CLOSE} "


def _verb(third: str) -> str:
    forms = {third, verbs.base(third) if third.endswith("s") else third, verbs.past(third)}
    return _choice(sorted(forms | ({"am", "are", "were"} if third == "is" else set())))
