"""Numbers as a story writes them: in digits or in words, with the singular or the plural behind them."""

from ruplar_lite.train.stories.draw import LARGEST, Draw

_ONES_NAMES = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
_ONES = _ONES_NAMES.split()
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


class Numeral:
    """A number in a wording.

    It is written by ``{a}``; ``{a:d}`` is always in digits, ``{a:t}`` the minutes of a clock, ``{a:apple/apples}`` with
    what is counted.
    """

    __slots__ = ("_digits", "_is_one", "_text")

    def __init__(self, value: int, text: str) -> None:
        self._text, self._digits, self._is_one = text, str(value), value == 1

    def __format__(self, spec: str) -> str:
        if not spec:
            return self._text
        if spec == "d":
            return self._digits
        if spec == "t":
            return self._digits.zfill(2)
        one, _, many = spec.partition("/")
        return f"{self._text} {one if self._is_one else many}"


def in_words(value: int) -> str:
    """Return a number up to 100 in words: `twenty-four`."""
    if value < len(_ONES):
        return _ONES[value]
    if value == 100:
        return "one hundred"
    ones = value % 10
    return _TENS[value // 10 - 2] + (f"-{_ONES[ones]}" if ones else "")


#: The numbers that texts have in words, 2 to 100 ("one" is a pronoun as well), and an expression for any of them.
VALUES = {in_words(n): n for n in range(2, 101)}
ANY_IN_WORDS = "|".join(sorted(VALUES, key=len, reverse=True))
DIGITS = tuple(Numeral(n, str(n)) for n in range(LARGEST + 1))
_SMALL_IN_WORDS = tuple(Numeral(n, in_words(n)) if n <= 12 else DIGITS[n] for n in range(LARGEST + 1))
_IN_WORDS = tuple(Numeral(n, in_words(n)) if n <= 100 else DIGITS[n] for n in range(LARGEST + 1))


def style(d: Draw) -> tuple[Numeral, ...]:
    """Choose how a story writes its numbers: digits in 3 of 4, else small ones in words, sometimes all up to 100."""
    share = d.number(1, 100)
    return DIGITS if share <= 76 else _SMALL_IN_WORDS if share <= 94 else _IN_WORDS
