"""From a wording to a text: who tells it and when, what fills its fields, and which wordings training never sees.

Scope: the small language of the wordings, and their split. A wording has

- fields of words such as {name}, {he}, {things} (`words.py`) and of numbers, one letter each; ``{a things}`` and
  ``{a pens}`` agree with their number, prices ``${a}`` and shares ``{a}%`` stay in digits;
- alternatives ``[one|another]``, which do not nest, and @macros, named lists of alternatives;
- verbs ``<gives>`` (`verbs.py`); a wording that starts with & may also be told by several persons.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from ruplar_lite.train.stories import verbs, words
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.numerals import Numeral

#: One in so many wordings of a list is kept out of training, at least one where there are `_LEAST`.
UNSEEN_ONE_IN = 8
_LEAST = 6
_ALTERNATIVES = re.compile(r"\[([^\]]*)\]")
_COUNTED = re.compile(r"\{([a-z]) (more )?([\w\- ]+)\}")
_MACRO = re.compile(r"@(\w+)")
_FIELD = re.compile(r"\{([\w']+)")
_SENTENCE_START = re.compile(r"(^|[.?!] )([a-z])")
_PRESENT = re.compile(
    r"\b(is|are|has|costs|holds|gets|needs|gives|pays|does|makes|goes|earns|buys|sells|takes|grows)\b"
)
_SMALL_START = re.compile(r"(^|[.?!] |[.?!] \[[^\]]*|^\[[^\]]*)\{(?!name|other|third|town|day|month)[a-z]")
_SINGULAR_FIELDS = {"things": "thing", "boxes": "box", "group": "member", "animals": "animal", "animals2": "animal2"}
# fmt: off
_IRREGULAR = {
    "children": "child", "people": "person", "men": "man", "women": "woman", "mice": "mouse", "feet": "foot",
    "shelves": "shelf", "loaves": "loaf", "boxes": "box", "buses": "bus", "classes": "class", "matches": "match",
    "sheep": "sheep", "dishes": "dish", "inches": "inch", "benches": "bench", "glasses": "glass", "pies": "pie",
    "lunches": "lunch", "cookies": "cookie", "movies": "movie", "dresses": "dress", "passes": "pass",
    "bunches": "bunch", "branches": "branch", "sandwiches": "sandwich", "taxes": "tax", "kg": "kg", "km": "km",
    "cm": "cm", "ml": "ml", "leaves": "leaf", "potatoes": "potato", "watches": "watch",
}
# fmt: on

_FORMS = {"he": verbs.HE, "she": verbs.HE, "I": verbs.ME}

Fields = dict[str, str | Numeral]


def singular(noun: str) -> str:
    """Return the singular of an English plural that a wording counts."""
    first, _, last = noun.rpartition(" ")
    one = _IRREGULAR.get(last) or (last[:-3] + "y" if last.endswith("ies") else last.removesuffix("s"))
    return f"{first} {one}".strip()


class Wording:
    """One wording, compiled when it is first used.

    Args:
        text: In the language of this module.
        macros: What its @names stand for.

    Attributes:
        text: As it was given.
        source: With macros and what agrees with numbers written out.
    """

    def __init__(self, text: str, macros: Mapping[str, str]) -> None:
        self.text = text
        self.source = _counted(_MACRO.sub(lambda match: f"[{macros[match[1]]}]", text.removeprefix("&")))
        self._forms: dict[tuple[int, bool], tuple[tuple[str, ...], ...]] = {}

    @cached_property
    def pools(self) -> tuple[Callable[[Draw, Fields], None], ...]:
        """What must be drawn to fill its fields."""
        fields = {_FIELDS[name] for name in _FIELD.findall(self.source) if name in _FIELDS}
        return tuple(pool for pool in _POOLS if pool in fields)

    @cached_property
    def has_tenses(self) -> bool:
        """Whether it can be told in both tenses: not where some of its verbs only stand in the present."""
        return verbs.has_tenses(self.source) and not _PRESENT.search(re.sub("<[^>]*>", "", self.source))

    @cached_property
    def starts_small(self) -> bool:
        """Whether a field that is written small may begin a sentence."""
        return _SMALL_START.search(self.source) is not None

    @cached_property
    def is_about_somebody(self) -> bool:
        """Whether it has a main person."""
        return "{name" in self.source

    @cached_property
    def persons(self) -> tuple[Sequence[Mapping[str, str]], ...]:
        """From whose side it can be told, each as often as it should be."""
        named = (words.NAMED,) * 8 + (words.ROLES,)
        if not verbs.main_person_acts(self.source):
            return (words.NAMED,) * 8 + ((words.ROLES,) if "{name}" in self.source else ())
        alone = (*named, (words.ME,), (words.ME,), (words.YOU,))
        return (*alone, (words.ME,), (words.WE,), words.PAIRS) if self.text.startswith("&") else alone

    def write(self, d: Draw, fields: Fields, person: int, in_past: bool) -> str:
        """Fill the fields, which must be there; sentences may start small (`capitalized`)."""
        form = self._forms.get((person, in_past))
        if form is None:
            form = self._forms[person, in_past] = _split(verbs.conjugate(self.source, person, in_past))
        if len(form) == 1:
            return form[0][0].format_map(fields)
        return "".join([part[0] if len(part) == 1 else d.pick(part) for part in form]).format_map(fields)


def capitalized(text: str) -> str:
    """Return a text whose sentences start with capitals, where names and number words may have begun small."""
    return _SENTENCE_START.sub(lambda match: match[1] + match[2].upper(), text)


def wordings(texts: Iterable[str], macros: Mapping[str, str] | None = None) -> tuple[Wording, ...]:
    """Return the wordings of some texts."""
    return tuple(Wording(text, macros or {}) for text in texts)


def split_texts(texts: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Divide texts into those that training uses and those that it never sees.

    The choice depends on the texts alone: those with the smallest hashes, one in `UNSEEN_ONE_IN`, are kept out.
    """
    count = max(1, round(len(texts) / UNSEEN_ONE_IN)) if len(texts) >= _LEAST else 0
    unseen = frozenset(sorted(texts, key=lambda text: hashlib.blake2b(text.encode(), digest_size=8).digest())[:count])
    return tuple(t for t in texts if t not in unseen), tuple(t for t in texts if t in unseen)


def draw_person(d: Draw, persons: Sequence[Sequence[Mapping[str, str]]]) -> tuple[Mapping[str, str], int]:
    """Choose who a story is about, and the person of its verbs."""
    person = d.pick(d.pick(persons))
    return person, _FORMS.get(person["he"], verbs.THEY)


def _counted(text: str) -> str:
    """Write out what agrees with a number, and what stays in digits."""

    def written(match: re.Match[str]) -> str:
        number, more, noun = match.groups("")
        one = _SINGULAR_FIELDS.get(noun)
        one, many = (f"{{{one}}}", f"{{{noun}}}") if one else (singular(noun), noun)
        return f"{{{number}:{more}{one}/{more}{many}}}"

    text = _COUNTED.sub(written, text)
    return re.sub(r"\$\{([a-z])\}", r"${\1:d}", re.sub(r"\{([a-z])\}%", r"{\1:d}%", text))


def _split(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the parts of a text, each with its alternatives; what is fixed has one."""
    pieces = _ALTERNATIVES.split(text)
    return tuple(
        (piece,) if i % 2 == 0 else tuple(piece.split("|")) for i, piece in enumerate(pieces) if piece or i % 2
    )


def with_article(noun: str) -> str:
    """Return `an egg` for `egg`, and `a pen` for `pen`."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


# --- what fills the fields ---


def _thing(d: Draw, fields: Fields) -> None:
    thing = d.pick(words.THINGS)
    fields["thing"], fields["things"], fields["a_thing"] = thing.thing, thing.things, with_article(thing.thing)
    fields["boxes"], fields["box"] = d.pick(thing.boxes)


def _others(d: Draw, fields: Fields) -> None:
    count = len(words.NAMED)
    name, i = fields["name"], d.number(0, count - 1)
    if words.NAMED[i]["name"] in str(name):
        i = (i + 1) % count
    other = words.NAMED[i]
    third = words.NAMED[(i + d.number(2, count - 3)) % count]
    if third["name"] in str(name):
        third = words.NAMED[(i + 1) % count]
    fields["other"], fields["other's"], fields["his2"] = other["name"], other["name's"], other["his"]
    fields["he2"], fields["He2"], fields["him2"] = other["he"], other["He"], other["him"]
    fields["third"], fields["third's"] = third["name"], third["name's"]


def _group(d: Draw, fields: Fields) -> None:
    fields["group"], fields["member"] = d.pick(words.GROUPS)


def _animals(d: Draw, fields: Fields) -> None:
    i = d.number(0, len(words.ANIMALS) - 1)
    fields["animals"], fields["animal"] = words.ANIMALS[i]
    fields["animals2"], fields["animal2"] = words.ANIMALS[
        (i + d.number(1, len(words.ANIMALS) - 1)) % len(words.ANIMALS)
    ]


def _days(d: Draw, fields: Fields) -> None:
    i = d.number(0, 6)
    for n, field in enumerate(("day", "day2", "day3")):
        fields[field] = words.DAYS[(i + n) % 7]


def _months(d: Draw, fields: Fields) -> None:
    i = d.number(0, len(words.MONTHS) - 3)
    for n, field in enumerate(("month", "month2", "month3")):
        fields[field] = words.MONTHS[i + n]


def _colors(d: Draw, fields: Fields) -> None:
    i, j = d.number(0, len(words.COLORS) - 1), d.number(1, 4)
    for n, field in enumerate(("color", "color2", "color3")):
        fields[field] = words.COLORS[(i + n * j) % len(words.COLORS)]


def _relative(d: Draw, fields: Fields) -> None:
    i = d.number(0, len(words.RELATIVES) - 1)
    fields["relative"] = words.RELATIVES[i]
    fields["relative2"] = words.RELATIVES[(i + d.number(1, len(words.RELATIVES) - 1)) % len(words.RELATIVES)]


def _place(d: Draw, fields: Fields) -> None:
    fields["place"] = d.pick(words.PLACES)


def _towns(d: Draw, fields: Fields) -> None:
    i = d.number(0, len(words.TOWNS) - 1)
    fields["town"], fields["town2"] = words.TOWNS[i], words.TOWNS[(i + d.number(1, 5)) % len(words.TOWNS)]
    fields["town3"] = words.TOWNS[(i + d.number(6, 11)) % len(words.TOWNS)]


def draw_item(d: Draw, fields: Fields) -> None:
    """Fill the fields of what is bought; a story may buy more than one."""
    i = d.number(0, len(words.ITEMS) - 1)
    fields["item"], fields["item2"] = words.ITEMS[i], words.ITEMS[(i + d.number(1, 9)) % len(words.ITEMS)]
    for field in ("item", "item2"):
        fields[f"the_{field}"] = "the " + str(fields[field]).partition(" ")[2]


def _vehicle(d: Draw, fields: Fields) -> None:
    fields["vehicle"] = d.pick(words.VEHICLES)


_POOLS: dict[Callable[[Draw, Fields], None], str] = {
    _thing: "thing things a_thing box boxes",
    _others: "other other's his2 he2 He2 him2 third third's",
    _group: "group member",
    _animals: "animal animals animal2 animals2",
    _days: "day day2 day3",
    _months: "month month2 month3",
    _colors: "color color2 color3",
    _relative: "relative relative2",
    _place: "place",
    _towns: "town town2 town3",
    draw_item: "item item2 the_item the_item2",
    _vehicle: "vehicle",
}
_FIELDS = {name: pool for pool, names in _POOLS.items() for name in names.split()}
