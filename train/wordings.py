"""The words of the built-in story problems: people, things, and the sentences of the composable narratives.

Scope: data only. A sentence is a `str.format` template; a verb written as ``<gives>`` stands in the present tense and
is turned into both tenses by `tenses`. Sentences are short on purpose: a small model learns from them in minutes.
"""

import re
from dataclasses import dataclass

_PAST = {
    "gives": "gave",
    "hands": "handed",
    "loses": "lost",
    "sells": "sold",
    "buys": "bought",
    "finds": "found",
    "gets": "got",
    "has": "had",
    "holds": "held",
    "owns": "owned",
    "keeps": "kept",
    "starts": "started",
    "collects": "collected",
    "picks": "picked",
    "bakes": "baked",
    "doubles": "doubled",
    "shares": "shared",
    "divides": "divided",
    "splits": "split",
    "puts": "put",
    "packs": "packed",
    "does": "did",
    "are": "were",
    "remain": "remained",
    "brings": "brought",
    "donates": "donated",
    "receives": "received",
    "is": "was",
    "go": "went",
}
_VERB = re.compile(r"<(\w+)>")


BothTenses = tuple[tuple[str, ...], ...]  # present, past


def tenses(templates: tuple[str, ...]) -> BothTenses:
    """Return the templates in the present and in the past tense, in the same order."""
    present = tuple(_VERB.sub(r"\1", template) for template in templates)
    past = tuple(_VERB.sub(lambda match: _PAST[match.group(1)], template) for template in templates)
    return present, past


def _people(names: str, he: str, his: str, him: str) -> list[dict[str, str]]:
    return [
        {"name": n, "he": he, "He": he.capitalize(), "his": his, "His": his.capitalize(), "him": him}
        for n in names.split()
    ]


PEOPLE: tuple[dict[str, str], ...] = tuple(
    _people(
        "Tom Ben Sam Jack Leo Max Adam Luke Noah Paul Mark Eric Ivan Omar Ali Raj Carlos Diego Hugo Felix "
        "Oscar Peter David Henry James Kevin Liam Marco Nathan Victor",
        "he",
        "his",
        "him",
    )
    + _people(
        "Anna Mia Lily Emma Zoe Ella Sara Nina Rosa Lucy Amy Kate Julia Maria Clara Eva Grace Hana Ines Jane "
        "Laura Maya Nora Olivia Priya Ruth Sofia Tara Vera Wendy",
        "she",
        "her",
        "her",
    )
)
RELATIVES = ("sister", "brother", "cousin", "aunt", "uncle", "neighbor", "teacher", "best friend", "mother", "father")
GROUPS = (("friends", "friend"), ("children", "child"), ("classmates", "classmate"), ("cousins", "cousin"))


@dataclass(frozen=True)
class Thing:
    """A countable thing: its words, what becomes of it (`uses`, both tenses), what it comes in and is packed into."""

    things: str
    thing: str
    uses: tuple[str, str]
    boxes: tuple[tuple[str, str], ...]
    bags: tuple[tuple[str, str], ...]
    openings: tuple[str, ...]


_BOX, _BAG, _PACK = ("boxes", "box"), ("bags", "bag"), ("packs", "pack")
_BASKET, _TRAY, _JAR = ("baskets", "basket"), ("trays", "tray"), ("jars", "jar")


def _things(
    words: str,
    uses: tuple[str, str],
    boxes: tuple[tuple[str, str], ...],
    bags: tuple[tuple[str, str], ...],
    *openings: str,
) -> list[Thing]:
    """Read "singular plural, singular plural, ..."; an underscore is a space inside a word group."""
    pairs = [pair.replace("_", "\0").split() for pair in words.split(",")]
    return [Thing(p[1].replace("\0", " "), p[0].replace("\0", " "), uses, boxes, bags, openings) for p in pairs]


_EAT, _USE, _SELL = ("eats", "ate"), ("uses", "used"), ("sells", "sold")
THINGS: tuple[Thing, ...] = tuple(
    _things(
        "apple apples, orange oranges, pear pears, peach peaches, plum plums, cherry cherries, lemon lemons,"
        "tomato tomatoes, strawberry strawberries, fig figs, carrot carrots, potato potatoes",
        _EAT,
        (_BOX, _BAG, _BASKET),
        (_BAG, _BOX, _BASKET),
        "pick",
    )
    + _things(
        "cookie cookies, muffin muffins, cupcake cupcakes, bun buns, pretzel pretzels, biscuit biscuits",
        _EAT,
        (_BOX, _BAG, _TRAY),
        (_BAG, _BOX),
        "bake",
    )
    + _things(
        "candy candies, egg eggs, banana bananas, nut nuts, mango mangoes, sandwich sandwiches",
        _EAT,
        (_BOX, _BAG),
        (_BAG, _BOX),
    )
    + _things(
        "pencil pencils, pen pens, crayon crayons, marker markers, candle candles, balloon balloons, bead beads,"
        "button buttons, ribbon ribbons, tile tiles",
        _USE,
        (_BOX, _PACK, _BAG),
        (_BAG, _BOX, _JAR),
        "color",
    )
    + _things(
        "eraser erasers, notebook notebooks, envelope envelopes, stamp stamps, nail nails, screw screws,"
        "paper_clip paper_clips, sticker stickers, paper_plate paper_plates",
        _USE,
        (_BOX, _PACK),
        (_BAG, _BOX),
    )
    + _things(
        "marble marbles, block blocks, cup cups, toy_car toy_cars, hat hats, scarf scarves",
        _SELL,
        (_BOX, _BAG),
        (_BAG, _BOX),
        "color",
    )
    + _things(
        "coin coins, shell shells, trading_card trading_cards, book books, comic comics, postcard postcards,"
        "puzzle puzzles, badge badges, magnet magnets, poster posters, bottle bottles",
        _SELL,
        (_BOX, _BAG),
        (_BOX, _BAG),
    )
    + _things(
        "rose roses, tulip tulips, daisy daisies, sunflower sunflowers",
        _SELL,
        (("bunches", "bunch"),),
        (("vases", "vase"), _BASKET),
        "pick",
    )
)

# How a story opens, by the steps it needs; {n}, {m} and {b} are counts.
OPENINGS = {
    "has": tenses(
        (
            "{name} <has> {n} {things}.",
            "{name} <owns> {n} {things}.",
            "{name} <starts> with {n} {things}.",
            "{name} <buys> {n} {things}.",
            "{name} <collects> {n} {things}.",
            "{name} <brings> {n} {things} to school.",
            "There <are> {n} {things} on {name}'s table.",
        )
    ),
    "boxes": tenses(
        (
            *("{name} <has> {b} {boxes} of {n} {things}.",) * 4,  # the plainest wordings come more often
            "{name} <has> {b} {boxes} of {n} {things} each.",
            "{name} <has> {b} {boxes} with {n} {things} in each.",
            "{name} <buys> {b} {boxes} of {n} {things}.",
            "{name} <buys> {b} {boxes} with {n} {things} in each {box}.",
            "{name} <gets> {b} {boxes}, each with {n} {things}.",
            "There <are> {b} {boxes} of {n} {things} on {name}'s table.",
            "{name} <owns> {b} {boxes}. Each {box} <holds> {n} {things}.",
        )
    ),
    "two": tenses(
        (
            "{name} <buys> {n} {things} on Monday and {m} on Tuesday.",
            "{name} <gets> {n} {things} from {his} mother and {m} from {his} father.",
            "{name} <has> {n} {things} at home and {m} at school.",
            "{name} <finds> {n} {things} in one {box} and {m} in another.",
            "{name} <collects> {n} {things} one week and {m} the next week.",
        )
    ),
    "color": tenses(
        (
            "{name} <has> {n} red {things} and {m} blue {things}.",
            "{name} <has> {n} green {things} and {m} yellow ones.",
            "{name} <buys> {n} small {things} and {m} large {things}.",
            "{name} <owns> {n} blue and {m} white {things}.",
        )
    ),
    "pick": tenses(
        (
            "{name} <picks> {n} {things} in the morning and {m} in the afternoon.",
            "{name} <picks> {n} {things} on Saturday and {m} on Sunday.",
            "{name} <picks> {n} {things}. Then {he} <picks> {m} more.",
            "In the garden, {name} <picks> {n} {things} and then {m} more.",
        )
    ),
    "bake": tenses(
        (
            "{name} <bakes> {n} {things} in the morning and {m} in the afternoon.",
            "{name} <bakes> {n} {things} on Friday and {m} on Saturday.",
            "{name} <bakes> {n} {things}. {His} sister <bakes> {m} more for {him}.",
            "{name} <bakes> {n} {things} and <buys> {m} more.",
        )
    ),
    "loose": tenses(
        (
            "{name} <has> {b} {boxes} of {n} {things} and {m} loose {things}.",
            "{name} <has> {b} {boxes} with {n} {things} in each and {m} other {things}.",
            "{name} <buys> {b} {boxes} of {n} {things} and {m} single {things}.",
            "{name} <has> {m} {things}. {He} <buys> {b} {boxes} of {n} {things}.",
        )
    ),
}

# What happens next; {k} (and {j}) are counts, {friend} is somebody else.
EVENTS = {
    "give": tenses(
        (
            *("{He} <gives> away {k}.",) * 4,
            "{He} <gives> {k} of them away.",
            "{He} <gives> {k} to {friend}.",
            "{He} <gives> {friend} {k} of them.",
            "Then {he} <gives> {k} {things} to a friend.",
            "{He} <hands> {k} of them to {friend}.",
            "{He} <donates> {k} of them.",
        )
    ),
    "lose": tenses(
        (
            "{He} <loses> {k}.",
            "{He} <loses> {k} of them.",
            "Then {he} <loses> {k} {things}.",
            "On the way home, {he} <loses> {k}.",
            "Later {he} <loses> {k} of the {things}.",
        )
    ),
    "use": tenses(
        (
            "{He} {uses} {k}.",
            "{He} {uses} {k} of them.",
            "Then {he} {uses} {k} {things}.",
            "{He} {uses} {k} of the {things}.",
            "The next day {he} {uses} {k} of them.",
        )
    ),
    "sell": tenses(
        (
            "{He} <sells> {k}.",
            "{He} <sells> {k} of them.",
            "Then {he} <sells> {k} {things}.",
            "{He} <sells> {k} of them to {friend}.",
            "At the market {he} <sells> {k}.",
        )
    ),
    "two": tenses(
        (
            "{He} <gives> {j} to {friend} and {k} to {friend2}.",
            "{He} <loses> {j} and <gives> away {k}.",
            "{He} {uses} {j} and <gives> away {k}.",
            "{He} {uses} {j} {things} and <gives> away {k} {things}.",
            "Then {he} <gives> {j} {things} to {friend} and {k} to {friend2}.",
            "{He} <gives> away {j} and <loses> {k}.",
            "{He} <gives> {friend} {j} and {friend2} {k}.",
        )
    ),
    "more": tenses(
        (
            "{He} <buys> {k} more.",
            "Then {he} <buys> {k} more {things}.",
            "{He} <finds> {k} more.",
            "{He} <gets> {k} more from {friend}.",
            "{Friend} <gives> {him} {k} more.",
            "Then {he} <gets> {k} more {things}.",
            "{He} <receives> {k} more as a gift.",
            "{Friend} <gives> {him} {k} more {things}.",
        )
    ),
    "packs": tenses(
        (
            "{He} also <buys> {j} {boxes} of {k} {things}.",
            "Then {he} <buys> {j} {boxes} with {k} {things} in each.",
            "{He} <finds> {j} {boxes} of {k} {things} each.",
            "{Friend} <gives> {him} {j} {boxes} of {k} {things}.",
        )
    ),
    "double": tenses(
        (
            "Then {he} <doubles> {his} number of {things}.",
            "Then the number of {things} <doubles>.",
            "{He} then <gets> more until {he} <has> twice as many.",
            "{He} <collects> more and <doubles> the number of {things}.",
        )
    ),
    "half": tenses(
        (
            "{He} <gives> half of them away.",
            "{He} <gives> half of them to {friend}.",
            "{He} {uses} half of them.",
            "Then {he} <gives> away half of the {things} {he} <has>.",
            "{He} <keeps> only half of them.",
        )
    ),
    "share": tenses(
        (
            "{He} <shares> them equally among {k} {group}.",
            "{He} <divides> them equally among {k} {group}.",
            "Then {he} <splits> all the {things} equally among {k} {group}.",
            "{He} <gives> them all to {k} {group}, the same number to each.",
        )
    ),
    "pack": tenses(
        (
            "{He} <puts> them in {bags} of {k}.",
            "{He} <packs> them into {bags} of {k}.",
            "Then {he} <puts> {k} {things} in each {bag}.",
            "{He} <packs> all of them, {k} to a {bag}.",
        )
    ),
}

QUESTIONS = {
    "left": tenses(
        (
            *("How many {things} <are> left?",) * 3,
            "How many {things} <does> {he} have left?",
            "How many {things} <does> {name} have left?",
            "How many {things} <remain>?",
            "How many <does> {he} have left?",
            "How many {things} does {he} still have?",
        )
    ),
    "now": tenses(
        (
            "How many {things} does {he} have now?",
            "How many {things} does {name} have now?",
            "How many {things} <does> {he} have in the end?",
            "Now how many {things} does {he} have?",
            "How many <does> {name} have at the end?",
        )
    ),
    "all": tenses(
        (
            "How many {things} <does> {he} have in all?",
            "How many {things} <does> {name} have altogether?",
            "How many {things} is that in total?",
            "How many {things} <does> {he} have?",
            "What <is> the total number of {things}?",
        )
    ),
    "share": tenses(
        (
            "How many {things} <does> each {member} get?",
            "How many <does> each {member} get?",
            "How many {things} <go> to each {member}?",
            "How many {things} <are> there for each {member}?",
        )
    ),
    "pack": tenses(
        (
            "How many {bags} <does> {he} fill?",
            "How many {bags} <does> {he} need?",
            "How many {bags} <does> {name} fill?",
            "How many {bags} of {things} <are> there?",
        )
    ),
}


def explicit(sentences: dict[str, BothTenses]) -> dict[str, BothTenses]:
    """Return only the templates that name the things: once boxes were mentioned, "buys 3 more" could mean boxes."""
    return {
        key: tuple(tuple(template for template in tense if "{things}" in template) for tense in both)
        for key, both in sentences.items()
    }


EXPLICIT_EVENTS = explicit({event: both for event, both in EVENTS.items() if event not in ("share", "pack", "half")})
EXPLICIT_QUESTIONS = explicit({key: QUESTIONS[key] for key in ("left", "now", "all", "share")})
