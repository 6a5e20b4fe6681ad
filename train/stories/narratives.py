"""Composable narratives: an opening, events that change a count of things, dollars or people, and a question.

Scope: what each event does to the count, and which may follow; the sentences are in `tellings_*.py`. Things may be sold
for money halfway, and somebody else's count may be asked for together with the first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from ruplar_lite.train.stories import (
    numerals,
    tellings_crowd,
    tellings_events,
    tellings_money,
    tellings_things,
    verbs,
    words,
)
from ruplar_lite.train.stories.draw import LARGEST, Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import NEEDLESS_SHARE, Solved, needless
from ruplar_lite.train.stories.more_wordings import more_wordings
from ruplar_lite.train.stories.wording import (
    Fields,
    Wording,
    draw_item,
    draw_person,
    split_texts,
    with_article,
    wordings,
)

_MOST = 400  # no count grows beyond this
CARRIERS = ("bus", "train", "tram", "ferry", "boat", "plane", "subway train", "school bus", "tour bus", "cable car")
_Texts = Mapping[str, tuple[str, ...]]
_PEOPLE = (
    *((words.NAMED,) * 8),
    words.ROLES,
    (words.ME,),
    (words.ME,),
    (words.ME,),
    (words.YOU,),
    (words.WE,),
    words.PAIRS,
)


class _Sentences:
    """The wordings of one list, by what may use them, and which of them name the things.

    Attributes:
        seen: What training uses.
        unseen: What it never sees.
    """

    def __init__(self, texts: tuple[str, ...], more: tuple[str, ...]) -> None:
        known, kept_out = split_texts(texts)
        self.seen, self.unseen = wordings((*known, *more)), wordings(kept_out)
        # A story of unseen wording has some sentences that training knows, but none of `more`: it stays the same when
        # more of them are written. Where no wording is kept out, a known one serves.
        in_unseen = _by_naming(wordings(known), ())
        self._lists = {
            "train": _by_naming(self.seen, ()),
            "known": in_unseen,
            "unseen": _by_naming(self.unseen, in_unseen[True]) if kept_out else in_unseen,
        }

    def pick(self, d: Draw, source: str, *, explicit: bool) -> Wording:
        """Choose one of `train`, `known` or `unseen`; if `explicit`, one that names the things, if there is any."""
        return d.pick(self._lists[source][explicit])


def _by_naming(found: tuple[Wording, ...], others: tuple[Wording, ...]) -> tuple[tuple[Wording, ...], ...]:
    """Return all wordings, and those that name the things: `others`, or all of them, where there are none."""
    return found, tuple(w for w in found if "things" in w.text or "{thing}" in w.text) or others or found


class _World:
    """What is counted: its sentences by what they are for, and the events that may happen, frequent ones repeated."""

    def __init__(
        self, name: str, openings: _Texts, events: _Texts, questions: _Texts, frequent: tuple[str, ...]
    ) -> None:
        self.openings, self.events, self.questions = (
            {key: _Sentences(texts, more_wordings(f"{name}/{part}/{key}")) for key, texts in lists.items()}
            for part, lists in (("openings", openings), ("events", events), ("questions", questions))
        )
        self.frequent = frequent


THINGS = _World(
    "things",
    tellings_things.OPENINGS,
    tellings_events.EVENTS,
    tellings_things.QUESTIONS,
    (*("give", "give", "lose", "use", "sell", "more", "more", "more", "two", "two", "packs", "outs", "outs", "half"),
     *("double", "triple", "third", "quarter", "price")),
)  # fmt: skip
MONEY = _World(
    "money",
    tellings_money.OPENINGS,
    tellings_money.EVENTS,
    tellings_money.QUESTIONS,
    ("lose", "lose", "lose", "more", "more", "two", "packs", "outs", "outs", "half", "double"),
)
CROWD = _World(
    "crowd",
    tellings_crowd.OPENINGS,
    tellings_crowd.EVENTS,
    tellings_crowd.QUESTIONS,
    ("lose", "lose", "more", "more", "packs", "outs", "half", "double"),
)
#: Every list of sentences, for those that look for what is in them.
ALL_SENTENCES: tuple[_Sentences, ...] = tuple(
    sentences
    for world in (THINGS, MONEY, CROWD)
    for part in (world.openings, world.events, world.questions)
    for sentences in part.values()
)


@dataclass
class _Story:
    """A narrative in the making: what is known of it, its sentences, its steps, and the count so far."""

    d: Draw
    unseen: bool
    world: _World
    fields: Fields
    form: int
    in_past: bool
    style: tuple[numerals.Numeral, ...]
    sentences: list[str] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    total: int = 0
    peak: int = 0
    boxes: int = 0  # the largest number of boxes spoken of, 0 without boxes
    pools: set[object] = field(default_factory=set)

    def say(self, sentences: _Sentences, explicit: bool, unseen: bool, **numbers: int) -> None:
        """Add a sentence."""
        source = "unseen" if unseen else "known" if self.unseen else "train"
        wording = sentences.pick(self.d, source, explicit=explicit)
        for pool in wording.pools:
            if pool is draw_item:
                pool(self.d, self.fields)
            elif pool not in self.pools:
                self.pools.add(pool)
                drawn = dict(self.fields)
                pool(self.d, drawn)
                # What the story began with stays: its verb for the use of {things} is theirs.
                self.fields = drawn | self.fields
        for name, number in numbers.items():
            self.fields[name] = self.style[number]
        text = wording.write(self.d, self.fields, self.form, self.in_past)
        self.sentences.append(text[0].upper() + text[1:])

    def happen(self, event: str, steps: Sequence[str], **numbers: int) -> None:
        """Tell an event and do its steps; a number that could count the boxes names its things."""
        vague = self.world is THINGS and (
            min(numbers.values(), default=self.boxes + 1) <= self.boxes or event == "more"
        )
        explicit = bool(self.boxes) and vague and event not in ("share", "pack", "half", "third", "quarter", "price")
        self.say(self.world.events[event], explicit, self.unseen and self.d.chance(0.5), **numbers)
        self.do(*steps)

    def ask(self, question: str) -> None:
        """Add the question."""
        explicit = self.world is THINGS and bool(self.boxes) and question != "pack"
        self.say(self.world.questions[question], explicit, self.unseen)

    def do(self, *steps: str) -> None:
        """Add steps; the result of the last one becomes the count."""
        self.steps.extend(steps)
        self.total = int(steps[-1].rpartition("=")[2])
        self.peak = max(self.peak, self.total)


def draw(d: Draw, count: int, *, unseen: bool) -> Solved:
    """Draw a narrative of `count` steps; opening and question of an unseen one are none that training uses."""
    story = _begin(d, count, unseen)
    question = _open(d, story, count)
    while len(story.steps) < count:
        if d.chance(NEEDLESS_SHARE / count) and story.sentences:
            fact = d.pick(needless())
            story.fields["a"] = story.style[d.number(2, 40)]
            text = fact.write(d, story.fields, story.form, story.in_past)
            story.sentences.append(text[0].upper() + text[1:])
        question = _next(d, story, count - len(story.steps))
    story.ask(question)
    return " ".join(story.sentences), tuple(story.steps)


def _begin(d: Draw, count: int, unseen: bool) -> _Story:
    share = d.number(1, 100)
    world = THINGS if share <= 62 else MONEY if share <= 85 else CROWD
    person, form = draw_person(d, _PEOPLE)
    fields: Fields = {**person}
    in_past = d.chance(0.45)
    story = _Story(d, unseen, world, fields, form, in_past, numerals.style(d))
    if world is CROWD:
        fields["carrier"] = d.pick(CARRIERS)
        return story
    thing = d.pick(words.THINGS)
    fields["thing"], fields["things"], fields["a_thing"] = thing.thing, thing.things, with_article(thing.thing)
    fields["uses"] = _conjugated(thing.uses, form, in_past)
    fields["boxes"], fields["box"] = boxes = d.pick(thing.boxes)
    bags = d.pick(thing.bags)
    if bags == boxes:  # packed anew, into something else than it came in
        bags = next(other for other in thing.bags if other != boxes)
    fields["bags"], fields["bag"] = bags
    i = d.number(0, len(words.RELATIVES) - 1)
    j = (i + d.number(1, len(words.RELATIVES) - 2)) % len(words.RELATIVES)
    fields["friend"], fields["friend2"] = (f"{person['his']} {words.RELATIVES[n]}" for n in (i, j))
    fields["relative2"] = words.RELATIVES[(max(i, j) + 1) % len(words.RELATIVES)]
    if fields["relative2"] in (words.RELATIVES[i], words.RELATIVES[j]):
        fields["relative2"] = "friend"
    fields["relative"] = fields["relative2"]
    return story


@cache
def _conjugated(verb: str, form: int, in_past: bool) -> str:
    return verbs.conjugate(f"<{verb}>", form, in_past)


def _open(d: Draw, story: _Story, count: int) -> str:
    """Tell how the story begins, and return which question would fit if it ended here."""
    which = d.pick(("has", "has", "boxes", "boxes", "two", "each" if story.world is THINGS else "two"))
    unseen, openings = story.unseen, story.world.openings
    if which == "has":
        story.total = story.peak = d.number(6, 120)
        story.say(openings["has"], False, unseen, n=story.total)
        return "now"
    if which == "two":
        n, m = d.number(2, 70), d.number(2, 70)
        story.do(add(n, m))
        story.say(openings["two"], False, unseen, n=n, m=m)
    elif which == "boxes" and story.world is THINGS and count >= 2 and d.chance(0.2):
        (b, n), m = d.factors(200), d.number(2, 40)
        story.boxes = b
        story.do(mul(b, n), add(b * n, m))
        story.say(openings["loose"], False, unseen, b=b, n=n, m=m)
    else:
        b, n = d.factors(240)
        story.boxes = b if which == "boxes" else 0
        story.do(mul(b, n))
        story.say(openings[which], False, unseen, b=b, n=n)
    return "now" if story.world is CROWD else "all"


def _next(d: Draw, story: _Story, room: int) -> str:
    """Let something happen in at most `room` steps, and return which question would fit if the story ended here."""
    while True:
        question = _ending(d, story, room) if d.chance(0.45) else None
        if question is None:
            event = d.pick(story.world.frequent)
            question = _EVENTS[event](d, story, event, room)
        if question is not None:
            return question


def _ending(d: Draw, story: _Story, room: int) -> str | None:
    """Let something happen that ends a story after exactly `room` steps, if that can be."""
    total, world = story.total, story.world
    alone = story.form != verbs.THEY or story.fields["name"] == "you"
    if world is not CROWD and alone and room == 2 and d.chance(0.5):
        if total * 3 > LARGEST:
            return None
        if d.chance(0.5):
            k = d.number(2, 50)
            story.happen("other more", (add(total, k), add(total, total + k)), k=k)
        else:
            story.happen("other twice", (mul(total, 2), add(total, 2 * total)))
        return "both"
    if room > 1:
        return None
    if world is CROWD:
        if d.chance(0.5) and 2 <= total <= 150:
            k = d.number(2, 6)
            story.happen("price", (mul(total, k),), k=k)
            return "price"
        k = max(story.peak, total + 2) + d.number(0, 40)
        story.happen("seats", (sub(k, total),), k=k)
        return "seats"
    if alone and d.chance(0.25):
        k = d.number(2, 60)
        story.happen("other has", (add(total, k),), k=k)
        return "both"
    divisor = d.divisor(total)
    if divisor:
        event = d.pick(("share", "pack"))
        story.happen(event, (div(total, divisor),), k=divisor)
        return event
    return None


# --- what happens: each returns the question that fits, or None where it cannot happen ---


def _loses(d: Draw, story: _Story, event: str, room: int) -> str | None:
    if story.total < 6:
        return None
    k = d.number(1, 5) if d.chance(0.15) else d.part(story.total, 90)
    if k == 1 and story.world is not THINGS:
        k = 2
    story.happen(event, (sub(story.total, k),), k=k)
    return "left" if story.world is not CROWD and d.chance(0.8) else "now"


def _loses_two(d: Draw, story: _Story, event: str, room: int) -> str | None:
    if story.total < 12:
        return None
    j = d.number(2, min(30, story.total // 3))
    k = d.number(2, min(30, story.total - j - 2))
    total = story.total
    apart = room >= 2 and d.chance(0.5)
    story.happen(event, (sub(total, j), sub(total - j, k)) if apart else (sub(total, j, k),), j=j, k=k)
    return "left"


def _gets(d: Draw, story: _Story, event: str, room: int) -> str | None:
    k = d.number(1, 5) if d.chance(0.1) else d.count(2, 90)
    if k == 1 and story.world is not THINGS:
        k = 2
    if story.total + k > _MOST:
        return None
    story.happen(event, (add(story.total, k),), k=k)
    return "now"


def _gets_groups(d: Draw, story: _Story, event: str, room: int) -> str | None:
    j, k = d.factors(100)
    if room < 2 or story.total + j * k > _MOST:
        return None
    total = story.total
    story.happen(event, (mul(j, k), add(total, j * k)), j=j, k=k)
    story.boxes = max(story.boxes, j)
    return "now"


def _loses_groups(d: Draw, story: _Story, event: str, room: int) -> str | None:
    if room < 2 or story.total < 10:
        return None
    j = d.number(2, min(9, story.total // 3))
    k = d.number(2, min(12, (story.total - 2) // j))
    if j * k > story.total - 2:
        return None
    story.happen(event, (mul(j, k), sub(story.total, j * k)), j=j, k=k)
    story.boxes = max(story.boxes, j)
    return "left" if story.world is not CROWD else "now"


def _halves(d: Draw, story: _Story, event: str, room: int) -> str | None:
    if story.total % 2 or story.total < 4:
        return None
    story.happen(event, (div(story.total, 2),))
    return "left" if story.world is not CROWD else "now"


def _loses_part(d: Draw, story: _Story, event: str, room: int) -> str | None:
    parts = 3 if event == "third" else 4
    if room < 2 or story.total % parts or story.total < 2 * parts:
        return None
    total = story.total
    story.happen(event, (div(total, parts), sub(total, total // parts)))
    return "left"


def _grows(d: Draw, story: _Story, event: str, room: int) -> str | None:
    times = 2 if event == "double" else 3
    if story.total * times > 240:
        return None
    story.happen(event, (mul(story.total, times),))
    return "now"


def _sells_all(d: Draw, story: _Story, event: str, room: int) -> str | None:
    k = d.number(2, 9)
    if story.total * k > 600:
        return None
    story.happen(event, (mul(story.total, k),), k=k)
    story.world, story.boxes = MONEY, 0
    return "earned"


_EVENTS: dict[str, Callable[[Draw, _Story, str, int], str | None]] = {
    **dict.fromkeys(("give", "lose", "use", "sell"), _loses),
    "two": _loses_two,
    "more": _gets,
    "packs": _gets_groups,
    "outs": _loses_groups,
    "half": _halves,
    **dict.fromkeys(("third", "quarter"), _loses_part),
    **dict.fromkeys(("double", "triple"), _grows),
    "price": _sells_all,
}
