"""Sentences told as one: a condition in place of the last statement, and two statements joined by "and".

Scope: whole texts, whichever wording they come from. Many problems that people write put what happens last into an
if-clause: "If he gives away 8, how many are left?"
"""

import re
from collections.abc import Iterator

from ruplar_lite.train.normal_form import sentences
from ruplar_lite.train.stories import words
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.numerals import in_words

# Of 100 texts that allow it: how many start their question with the condition, how many end with it.
_CONDITION_FIRST, _CONDITION_LAST = 25, 8
_JOINED_SHARE = 0.12
# A sentence that starts with one of these, a number or a name can stand within another; these are then written small.
_SMALL = {in_words(n).capitalize() for n in range(1, 100)} | set(
    "A An The This That Some Each Every Everyone All Both Half There It Its He She We They You His Her My Our Your "  # noqa: SIM905 (words)
    "Their In On At For After Afterwards Later Today Tomorrow".split()
)
_NAMES = frozenset(person["name"] for person in words.NAMED) | {pair["name"].split()[0] for pair in words.PAIRS}
# What a sentence may have lost when it became part of another.
_DROPPED = ("", "Then ")
_THEN = re.compile(r"Then (?=(?:he|she|it|we|they|you|I|the|a|an|his|her|my|our|your|their) )")
# The comma behind a short beginning, as in "On Monday, he buys …", which would stop an if-clause.
_EARLY_COMMA = re.compile(r"^((?:in|on|at|for|after|later|afterwards|today|tomorrow|an? [a-z]+ later)\b[^,.]{0,24}), ")
_QUESTIONS = ("How ", "What ", "Which ")
_FIRST = re.compile(r"(?:^|(?<=[.?!] ))If ([^?.]*?), ((?:how|what|which) [^?]*\?)$")
_LAST = re.compile(r"(?:^|(?<=[.?!] ))((?:How|What|Which) [^?.]*?) if ([^?.]*)\?$")


def joined(d: Draw, text: str) -> str:
    """Return a text with sentences told as one, or as it is; what it says is the same.

    Args:
        d: Decides.
        text: A problem whose last sentence is its question.
    """
    parts = sentences(text)
    first = parts[0]
    if len(parts) >= 3 and parts[0].endswith(".") and parts[1].endswith(".") and d.chance(_JOINED_SHARE):
        second = within(parts[1])
        if second is not None and ", and " not in parts[0]:
            parts[:2] = [f"{parts[0][:-1]}, and {second}"]
    if len(parts) >= 2 and parts[-2].endswith(".") and parts[-1].endswith("?") and parts[-1].startswith(_QUESTIONS):
        share = d.number(1, 100)
        # Two statements in one make a long condition, and one of them may be a fact that nobody needs.
        is_free = len(parts) > 2 or parts[0] == first
        condition = within(parts[-2]) if is_free and share <= _CONDITION_FIRST + _CONDITION_LAST else None
        question = parts[-1]
        if condition is not None and share <= _CONDITION_FIRST:
            parts[-2:] = [f"If {condition[:-1]}, {question[0].lower()}{question[1:]}"]
        # Behind the question a pronoun would have nobody before it, unless there is another sentence.
        elif condition is not None and len(parts) >= 3 and " if " not in question:
            parts[-2:] = [f"{question[:-1]} if {condition[:-1]}?"]
    return " ".join(parts)


def apart(text: str) -> Iterator[str]:
    """Yield a text, and the texts that `joined` may have made it of, as far as words count; capitals may be missing."""
    texts = [text]
    for pattern, template in ((_FIRST, r"{}\1. \2"), (_LAST, r"{}\2. \1?")):
        if pattern.search(text):
            texts += [pattern.sub(template.format(then), text) for then in _DROPPED]
    yield from texts
    for one in texts:
        first, *others = sentences(one)
        for at in re.finditer(", and ", first):
            yield from (" ".join([f"{first[: at.start()]}. {then}{first[at.end() :]}", *others]) for then in _DROPPED)


def within(sentence: str) -> str | None:
    """Return a sentence as it stands within another; `None` if it cannot."""
    sentence = _THEN.sub("", sentence)
    sentence = sentence[0].upper() + sentence[1:]
    first = sentence.partition(" ")[0].rstrip(",").removesuffix("'s")
    if first in _SMALL:
        return _EARLY_COMMA.sub(r"\1 ", sentence[0].lower() + sentence[1:])
    return sentence if first == "I" or first in _NAMES or first[0] in "$0123456789" else None
