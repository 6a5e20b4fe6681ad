"""Questions as people type them into a chat: small letters, missing signs, digits for number words, slips.

Scope: what a question says stays the same, and so do its numbers; which of it happens is drawn. Standard library only.
"""

import re

from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.numerals import ANY_IN_WORDS, VALUES

# In how many of 100 typed questions each habit is seen.
_SMALL_LETTERS, _NO_MARK_AT_THE_END, _NO_COMMAS, _NO_APOSTROPHES = 60, 45, 40, 40
_DIGITS, _DOLLARS_BEHIND, _PERCENT_IN_LETTERS, _SLIPS = 50, 30, 30, 60
_MOST_SLIPS, _SHORTEST = 3, 4
_NUMBER = re.compile(rf"\b(?:{ANY_IN_WORDS})\b(?!-)", re.IGNORECASE)
_WORD = re.compile(rf"[A-Za-z]{{{_SHORTEST},}}")
_NUMBER_WORDS = {part for words in VALUES for part in re.split("[ -]", words)} | {"zero"}
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {key: row[max(0, i - 1) : i] + row[i + 1 : i + 2] for row in _KEYS for i, key in enumerate(row)}


def as_typed(d: Draw, text: str) -> str:
    """Return a question as somebody in a hurry may type it; at least one thing of it has changed where one can.

    Args:
        d: Decides.
        text: The question. Its numbers in digits stay; a number word may become digits, but has no slips.
    """
    changed = _changed(d, text)
    return changed if changed != text else (text[:1].lower() + text[1:]).rstrip("?. ")


def _changed(d: Draw, text: str) -> str:
    def happens(share: int) -> bool:
        return d.number(1, 100) <= share

    if happens(_DIGITS):
        text = _NUMBER.sub(lambda match: str(VALUES[match[0].lower()]), text)
    if happens(_DOLLARS_BEHIND):
        sign = d.pick((" dollars", "$", " bucks"))
        text = re.sub(r"\$(\d+(?:[.,]\d+)*)", rf"\g<1>{sign}", text)
    if happens(_PERCENT_IN_LETTERS):
        text = re.sub(r"(?<=\d)%", " percent", text)
    if happens(_SLIPS):
        for _ in range(d.number(1, _MOST_SLIPS)):
            text = _with_a_slip(d, text)
    if happens(_SMALL_LETTERS):
        text = text.lower()
    if happens(_NO_APOSTROPHES):
        text = re.sub(r"(?<=[a-z])['’](?=[a-z])", "", text)
    if happens(_NO_COMMAS):
        text = re.sub(r",(?= )", "", text)
    if happens(_NO_MARK_AT_THE_END):
        text = text.rstrip("?. ")
    return text


def _with_a_slip(d: Draw, text: str) -> str:
    """Return a text in which one longer word is mistyped; the first letter is right, and number words are."""
    words = [match for match in _WORD.finditer(text) if match[0].lower() not in _NUMBER_WORDS]
    if not words:
        return text
    word = d.pick(words)
    letters, at = list(word[0]), d.number(1, len(word[0]) - 2)
    slip = d.number(1, 4)
    if slip == 1:
        letters[at], letters[at + 1] = letters[at + 1], letters[at]
    elif slip == 2:
        del letters[at]
    elif slip == 3:
        letters.insert(at, letters[at])
    else:
        letters[at] = d.pick(_BESIDE[letters[at].lower()])
    mistyped = "".join(letters)
    if mistyped.lower() in _NUMBER_WORDS:  # "there" is one slip away from "three"
        return text
    return text[: word.start()] + mistyped + text[word.end() :]
