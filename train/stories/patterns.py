"""Which texts could a wording of the built-in problems produce, with any numbers and any names?

Scope: every wording as a regular expression over words, seen and unseen ones alike; used to prove that none of them is
the wording of a test question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property

from ruplar_lite.train.normal_form import plain_words, sentences
from ruplar_lite.train.stories import bare, narratives, verbs, words
from ruplar_lite.train.stories.joining import apart
from ruplar_lite.train.stories.kind import needless
from ruplar_lite.train.stories.wording import Wording, with_article, wordings

# Placeholders of letters alone, which pass through the cutting into words; the name of a field follows its own.
_FIELD, _OPEN, _OR, _CLOSE = "zzfield", "zzopen", "zzor", "zzclose"
_SIGNS = {_OPEN: "(?:", _OR: "|", _CLOSE: ")"}
_COUNTED = re.compile(r"\$?\{[a-z]:((?:[^/{}]|\{\w+\})*)/((?:[^/{}]|\{\w+\})*)\}")
_NUMBER = re.compile(r"\$?\{[a-z](?::[dt])?\}|\{\}")
_WORDS = re.compile(r"\{([\w']+)\}")
_VERB = re.compile(r"<([~=]?)([\w']+)>")
_ANY_NAME = r"(?:\S+ ){1,3}"


class _Pattern:
    """An expression for the words of a text, and the words that it cannot do without."""

    def __init__(self, source: str) -> None:
        text = _VERB.sub(lambda match: _verb(match[2]), source)
        text = re.sub(r"\[([^\]]*)\]", lambda match: _choice(match[1].split("|")), text)
        text = _COUNTED.sub(lambda match: f" 7 {_choice([match[1], match[2]])}", text)
        text = _WORDS.sub(lambda match: f" {_FIELD}{_letters(match[1])} ", _NUMBER.sub(" 7 ", text))
        self._words = plain_words(text)
        depth, self._needed = 0, set[str]()
        for word in self._words:
            depth += (word == _OPEN) - (word == _CLOSE)
            if depth == 0 and word not in _SIGNS and not word.startswith(_FIELD):
                self._needed.add(word)

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile(
            "".join(_SIGNS.get(word) or _fields().get(word) or f"{re.escape(word)} " for word in self._words)
        )

    def fits(self, found: list[str]) -> bool:
        """Say whether it could be these words."""
        return self._needed.issubset(found) and bool(self._expression.fullmatch("".join(f"{w} " for w in found)))


def fits(question: str) -> bool:
    """Say whether a wording of a kind could be this question, or sentences of the narratives every sentence of it.

    Facts that nobody needs, which the generator may put in, are passed over; sentences may be joined.
    """
    return any(_fits_apart(text) for text in apart(question))


def _fits_apart(question: str) -> bool:
    told = [sentence for sentence in sentences(question) if not _fits_one(plain_words(sentence), _needless())]
    if any(_fits_one(plain_words(text), _whole()) for text in (question, " ".join(told))):
        return True
    return all(_fits_one(plain_words(sentence), _telling()) for sentence in told)


def fits_any(text: str, found: tuple[Wording, ...]) -> bool:
    """Say whether one of these wordings could be this text, whose sentences may be joined."""
    expressions = tuple(_of(wording) for wording in found)
    return any(_fits_one(plain_words(one), expressions) for one in apart(text))


@cache
def _of(wording: Wording) -> _Pattern:
    return _Pattern(wording.source)


def _fits_one(found: list[str], patterns: tuple[_Pattern, ...]) -> bool:
    return any(pattern.fits(found) for pattern in patterns)


@cache
def _whole() -> tuple[_Pattern, ...]:
    """Return the patterns of whole questions."""
    from ruplar_lite.train.synthetic import KINDS

    kinds = tuple(_of(wording) for kind in KINDS for wording in (*kind.seen, *kind.unseen))
    return kinds + tuple(_Pattern(text) for texts in bare.ALL_TEXTS for text in texts)


@cache
def _telling() -> tuple[_Pattern, ...]:
    """Return the patterns of the sentences of narratives."""
    found = (wording for part in narratives.ALL_SENTENCES for wording in (*part.seen, *part.unseen))
    texts = (sentence for wording in found for sentence in sentences(wording.text))
    return tuple(_Pattern(wording.source) for wording in wordings(texts))


@cache
def _needless() -> tuple[_Pattern, ...]:
    """Return the patterns of the facts that nobody needs."""
    return tuple(_Pattern(wording.source) for wording in needless())


def _letters(field: str) -> str:
    """Return the name of a field in letters alone, without the number that tells it from its like."""
    return re.sub(r"[^a-z]", "", field.lower())


def _choice(texts: list[str]) -> str:
    return f" {_OPEN} {f' {_OR} '.join(texts)} {_CLOSE} "


def _verb(third: str) -> str:
    forms = {third, verbs.base(third) if third.endswith("s") else third, verbs.past(third)}
    return _choice(sorted(forms | ({"am", "are", "were"} if third == "is" else set())))


@cache
def _fields() -> dict[str, str]:
    """Return an expression for what may stand in each field, by its placeholder."""
    owners = ("my", "your", "our", "his", "her", "their")
    pronouns = ("he", "she", "they", "we", "you", "i", "him", "her", "them", "us", "me")
    pools: dict[str, Iterable[str]] = {
        "things": (thing.things for thing in words.THINGS),
        "thing": (thing.thing for thing in words.THINGS),
        "athing": (with_article(thing.thing) for thing in words.THINGS),
        "boxes": (many for thing in words.THINGS for many, _ in thing.boxes),
        "box": (one for thing in words.THINGS for _, one in thing.boxes),
        "bags": (many for thing in words.THINGS for many, _ in thing.bags),
        "bag": (one for thing in words.THINGS for _, one in thing.bags),
        "uses": (form for one in ("eats", "uses", "sells") for form in (one, verbs.base(one), verbs.past(one))),
        "group": (many for many, _ in words.GROUPS),
        "member": (one for _, one in words.GROUPS),
        "animals": (many for many, _ in words.ANIMALS),
        "animal": (one for _, one in words.ANIMALS),
        "day": words.DAYS,
        "month": words.MONTHS,
        "color": words.COLORS,
        "place": words.PLACES,
        "town": words.TOWNS,
        "item": words.ITEMS,
        "theitem": (f"the {item.partition(' ')[2]}" for item in words.ITEMS),
        "vehicle": words.VEHICLES,
        "carrier": narratives.CARRIERS,
        "relative": (*words.RELATIVES, "friend"),
        "friend": (f"{owner} {relative}" for owner in owners for relative in (*words.RELATIVES, "friend")),
        **dict.fromkeys(("he", "him", "they", "them"), pronouns),
        **dict.fromkeys(("his", "their"), owners),
        "himself": ("himself", "herself", "myself", "yourself", "ourselves", "themselves"),
    }
    found = {f"{_FIELD}{name}": _one_of(texts) for name, texts in pools.items()}
    return found | {
        f"{_FIELD}{name}": _ANY_NAME for name in ("name", "names", "other", "others", "third", "thirds", "whom")
    }


def _one_of(texts: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted({''.join(f'{re.escape(word)} ' for word in plain_words(text)) for text in texts}))})"
