"""The same question in other words: other things are counted, and phrases stand in it that change nothing.

Scope: what a question says about its numbers stays the same, and so do the numbers and their order; which of it
happens is drawn. A model that has learned from it cannot know a problem by its nouns, and has seen sentences that do
not matter. Standard library only.
"""

import re

from ruplar_lite.train.normal_form import sentences
from ruplar_lite.train.stories import phrases, words
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.joining import within
from ruplar_lite.train.stories.nouns import CLASSES
from ruplar_lite.train.stories.numerals import ANY_IN_WORDS

# In how many of 100 questions each change is tried.
_NAMES, _RENAMED, _SYNONYMS, _OPENING, _ENDING, _BACKGROUND, _ADJECTIVE, _ADDRESS = 70, 70, 70, 25, 20, 30, 20, 12
_NUMBER = rf"(?:\d+|{ANY_IN_WORDS})"
_COUNTED = re.compile(rf"(?:\b{_NUMBER}|[Hh]ow many|number of|each|every) ((?:[a-z-]+ )?[a-z-]+(?: of [a-z]+)?)\b")
# Names that are words, too.
_WORDS = frozenset(
    "April Bill Daisy Don Frank Grace Hazel Holly Iris Ivy Jade Joy June Lily Mark Rob Sue Violet Will".split()  # noqa: SIM905 (words)
)
_HE, _SHE = (
    tuple(one["name"] for one in words.NAMED if one["he"] == pronoun and one["name"] not in _WORDS)
    for pronoun in ("he", "she")
)
_NAME = re.compile(rf"\b(?:{'|'.join((*_HE, *_SHE))})\b")
_SINGULAR_OF = dict(noun for nouns in CLASSES for noun in nouns)
_PLURAL_OF = {one: plural for plural, one in _SINGULAR_OF.items()}
_CLASS_OF = {plural: nouns for nouns in CLASSES for plural, _ in nouns}
_ADVERBIAL = re.compile(r"^(?:in|on|at|for|after|later|afterwards|today|tomorrow|then|if|when|during|there)\b", re.I)


def reworded(d: Draw, text: str) -> str:
    """Return a question in other words, or as it is where nothing fits.

    Args:
        d: Decides.
        text: The question. Its numbers stay, in digits or words as they were.
    """

    def happens(share: int) -> bool:
        return d.number(1, 100) <= share

    if happens(_NAMES):
        text = _with_other_names(d, text)
    if happens(_RENAMED):
        text = _renamed(d, text)
    if happens(_ADJECTIVE):
        text = _with_adjective(d, text)
    if happens(_SYNONYMS):
        text = _with_synonyms(d, text)
    parts = sentences(text)
    if happens(_OPENING):
        parts = _opened(d, parts)
    if happens(_ENDING):
        parts = _ended(d, parts)
    if happens(_BACKGROUND) and len(parts) > 1:
        parts.insert(d.number(0, len(parts) - 1), d.pick(phrases.BACKGROUND))
    if happens(_ADDRESS):
        parts.insert(0, d.pick(phrases.ADDRESSES))
    return " ".join(parts)


def _counted(text: str) -> list[str]:
    """Return the plurals of known nouns that are counted in a text, the longest form of each."""
    found: dict[str, None] = {}
    for match in _COUNTED.finditer(text):
        words = match[1].split(" ")
        # "red apples", "jars of jam", "trading cards are": whichever part of it is known.
        for n, start in ((len(words), 0), (2, 0), (1, 1), (1, 0)):
            noun = " ".join(words[start : start + n])
            noun = _PLURAL_OF.get(noun, noun)
            if noun in _SINGULAR_OF:
                found[noun] = None
                break
    return list(found)


def _with_other_names(d: Draw, text: str) -> str:
    """Tell it of other people: each known name becomes another one, of a man or of a woman as it was."""
    names: dict[str, str] = {}
    for name in dict.fromkeys(_NAME.findall(text)):
        new = d.pick(_HE if name in _HE else _SHE)
        if new not in text and new not in names.values():
            names[name] = new
    return _NAME.sub(lambda match: names.get(match[0], match[0]), text)


def _renamed(d: Draw, text: str) -> str:
    """Count other things: each known noun that is counted becomes, in most cases, another of its class everywhere."""
    present = set(re.findall(r"[a-z-]+", text.lower()))
    renamed: dict[str, str] = {}
    for plural in _counted(text):
        if not d.chance(0.8):
            continue
        new, new_one = d.pick(_CLASS_OF[plural])
        # A noun that is there already would become one with this one.
        if present.isdisjoint((*new.split(), *new_one.split())):
            renamed |= {plural: new, _SINGULAR_OF[plural]: new_one}
            present |= {*new.split(), *new_one.split()}
    if not renamed:
        return text
    known = "|".join(sorted(map(re.escape, renamed), key=len, reverse=True))
    pattern = re.compile(rf"\b(?:(an?) )?({known})\b", re.IGNORECASE)

    def other(match: re.Match[str]) -> str:
        noun = renamed[match[2].lower()]
        noun = noun[0].upper() + noun[1:] if match[2][0].isupper() else noun
        if not match[1]:
            return noun
        return f"{match[1][0]}{'n' if noun[0].lower() in 'aeiou' else ''} {noun}"

    return pattern.sub(other, text)


def _with_adjective(d: Draw, text: str) -> str:
    """Put an adjective before one noun that is counted, wherever it stands behind a number."""
    nouns = _counted(text)
    if not nouns:
        return text
    noun, adjective = d.pick(nouns), d.pick(phrases.ADJECTIVES)
    return re.sub(rf"(?<![\w$.,/-])({_NUMBER}) (?={re.escape(noun)}\b)", rf"\1 {adjective} ", text)


def _with_synonyms(d: Draw, text: str) -> str:
    """Say some expressions in another way."""
    for pattern, others in phrases.SYNONYMS:
        if pattern.search(text) and d.chance(0.5):
            text = pattern.sub(d.pick(others), text)
    return text


def _opened(d: Draw, parts: list[str]) -> list[str]:
    """Let a statement begin with a time, a place or a reason."""
    at = d.number(0, len(parts) - 1)
    sentence = parts[at]
    inner = within(sentence) if sentence.endswith(".") and not _ADVERBIAL.match(sentence) else None
    return parts if inner is None else [*parts[:at], f"{d.pick(phrases.OPENINGS)} {inner}", *parts[at + 1 :]]


def _ended(d: Draw, parts: list[str]) -> list[str]:
    """Let a statement end with a time, a place or a purpose."""
    at = d.number(0, len(parts) - 1)
    sentence = parts[at]
    if not sentence.endswith(".") or len(sentence.split()) < 4:
        return parts
    return [*parts[:at], f"{sentence[:-1]} {d.pick(phrases.ENDINGS)}.", *parts[at + 1 :]]
