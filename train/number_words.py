"""What the words of a question say about numbers: which constants they stand for, and how large a number may become."""

from __future__ import annotations

import re
from fractions import Fraction

# Words that stand for numbers: where a step says 2, "twice" may be meant and not the question's own 2.
_WORDS = {
    "1": "one once single another alone himself herself themselves",
    "2": "two twice double doubles doubled doubling half halves halved pair pairs couple couples both second bi-weekly "
    "twin twins bike bikes bicycle bicycles quart quarts cup cups",
    "3": "three thrice triple triples tripled third thirds trio triplets yard yards tricycle tricycles tablespoon "
    "tablespoons",
    "4": "four quadruple quadrupled quarter quarters fourth fourths month months gallon gallons quart quarts square "
    "car cars",
    "5": "five fifth fifths weekday weekdays nickel nickels",
    "6": "six sixth sixths",
    "7": "seven week weeks weekly seventh sevenths daily day days",
    "8": "eight eighth eighths octopus octopuses spider spiders cup cups gallon gallons",
    "9": "nine ninth ninths",
    "10": "ten tenth tenths decade decades dime dimes",
    "11": "eleven",
    "12": "twelve dozen dozens year years yearly annual annually month months monthly foot feet noon inch inches",
    "13": "thirteen",
    "14": "fourteen fortnight",
    "15": "fifteen quarter quarters",
    "16": "sixteen ounce ounces pound pounds pint pints gallon gallons",
    "17": "seventeen",
    "18": "eighteen",
    "19": "nineteen",
    "20": "twenty score",
    "24": "day days daily hour hours",
    "25": "quarter quarters",
    "28": "february",
    "30": "thirty month months monthly half half-hour half-an-hour april june september november",
    "31": "january march may july august october december month",
    "36": "yard yards",
    "40": "forty",
    "50": "fifty",
    "52": "year years yearly week weeks weekly",
    "60": "sixty hour hours minute minutes second seconds half quarter",
    "70": "seventy",
    "80": "eighty",
    "90": "ninety",
    "100": "hundred percent percentage cent cents dollar dollars meter meters century penny pennies",
    "128": "gallon gallons",
    "360": "degrees circle",
    "365": "year years",
    "1000": "thousand kilometer kilometers km kilogram kilograms kg gram grams meter meters liter liters",
    "2000": "ton tons",
    "3600": "hour hours",
    "5280": "mile miles",
    "1000000": "million millions",
    ".5": "half halves halved halfway",
    ".25": "quarter quarters fourth",
    ".75": "quarters fourths",
    "1.5": "half overtime",
    ".1": "dime dimes tenth",
    ".05": "nickel nickels",
    ".01": "penny pennies cent cents percent percentage",
    ".2": "fifth",
}
_MEANINGS: dict[str, frozenset[Fraction]] = {
    word: frozenset(Fraction(value) for value, words in _WORDS.items() if word in words.split())
    for words in _WORDS.values()
    for word in words.split()
}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_COMPOUNDS = {
    f"{tens}-{ones}": 20 + 10 * n + m for n, tens in enumerate(_TENS) for m, ones in enumerate(_ONES, start=1)
}
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_PERCENT = re.compile(r"([0-9]+(?:\.[0-9]+)?)[-\s]*(?:%|percent)", re.IGNORECASE)
_FRACTION = re.compile(r"(?<![0-9.,/])(?:([0-9]+)[\s-]+)?([0-9]{1,3})/([0-9]{1,3})(?![0-9/])")

_YEAR = range(1900, 2100)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_BEFORE_A_DATE = re.compile(rf"\b{_MONTH}\.?\s*$", re.IGNORECASE)
_BEHIND_A_TIME = re.compile(rf"\s*(?:[ap]\.?m\b|o['’]clock|(?:of\s+)?{_MONTH}\b)", re.IGNORECASE)
_OF_A_LONGER_TIME = re.compile(
    r"\s+(?:\w+\s+)?(second|minute|hour|day|week|month)s?\s*(?:a|an|per|each|every|in an?|of an?|of the|of each|/)\s*"
    r"(minute|hour|night|day|week|month|year)\b",
    re.IGNORECASE,
)
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_419_200}
_SECONDS |= {"night": 43_200, "year": 365 * 86_400}


def implied(question: str) -> frozenset[Fraction]:
    """Return the numbers that a question's words may stand for, such as 2 for `twice` and 7 for `a week`."""
    words = set(_WORD.findall(question.lower()))
    found = frozenset(Fraction(_COMPOUNDS[word]) for word in words & _COMPOUNDS.keys())
    words |= {part for word in words for part in word.split("-")}
    return found.union(*(_MEANINGS.get(word, frozenset()) for word in words))


def explained(question: str) -> frozenset[Fraction]:
    """Return the constants that a question's percentages and fractions bring: 0.2, 0.8, 1.2, 80 and 120 for `20%`."""
    found: set[Fraction] = set()
    for text in _PERCENT.findall(question):
        percent = Fraction(text)
        for value in (percent, 100 - percent, 100 + percent):
            found |= {value, value / 100}
    for whole, over, under in _FRACTION.findall(question):
        if int(under):
            part = Fraction(int(over), int(under))
            found |= {Fraction(over), Fraction(under), part, 1 - part, 1 + part, int(whole or 0) + part}
            found.add(Fraction(int(under) - int(over)))
    return frozenset(found | {Fraction(100)} if "%" in question else found)


def changeable_limit(value: Fraction, before: str, behind: str) -> Fraction | None:
    """Say how large a number of a question may become.

    Args:
        value: The number.
        before: The question up to it.
        behind: The question after it.

    Returns:
        The largest value that makes sense: 7 in front of `days a week`; 0 for a year, a day of a month or a time of
        the day, which must stay; `None` without any limit.
    """
    is_year = value.denominator == 1 and int(value) in _YEAR and not before.rstrip().endswith("$")
    if is_year or _BEFORE_A_DATE.search(before) or _BEHIND_A_TIME.match(behind):
        return Fraction(0)
    span = _OF_A_LONGER_TIME.match(behind)
    if span is None:
        return None
    limit = Fraction(_SECONDS[span[2].lower()] // _SECONDS[span[1].lower()])
    return limit if limit >= value else None
