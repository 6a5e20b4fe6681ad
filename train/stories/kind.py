"""Problem kinds: a situation with its numbers and its wordings, drawn to a question and its steps.

Scope: no words and no numbers of its own but the sentences that tell a number which nobody needs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

from ruplar_lite.train.normal_form import sentences
from ruplar_lite.train.stories import numerals
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.macros import MACROS
from ruplar_lite.train.stories.more_wordings import more_wordings
from ruplar_lite.train.stories.wording import Fields, Wording, capitalized, draw_person, split_texts, wordings

# A drawn shape: the numbers of the wording (a, b, c, ... in order) and the steps.
Numbers = tuple[tuple[int, ...], tuple[str, ...]]
Solved = tuple[str, tuple[str, ...]]

NEEDLESS_SHARE = 0.08
# Facts with a number that no question asks for; each is left out where the kind is about the same topic.
_NEEDLESS = (
    ("heat", "It <~is> {a} degrees outside."),
    ("distance", "The nearest bus stop <~is> {a} km from {name's} house."),
    ("house", "There <~are> {a} houses in {name's} street."),
    ("house", "{name's} house <~has> {a} windows."),
    ("age", "{name's} dog <~is> {a} years old."),
    ("house", "{name's} apartment <~is> on floor {a:d}."),
    ("time", "It <~takes> {a} minutes to walk to the library."),
    ("school", "{name's} school <~has> {a} classrooms."),
    ("house", "{name's} building <~has> {a} floors."),
    ("animal", "{name's} neighbor <~has> {a} cats."),
    ("music", "There <~are> {a} songs on {name's} playlist."),
    ("room", "There <~are> {a} lamps in the hall."),
)


@cache
def needless(topics: frozenset[str] = frozenset()) -> tuple[Wording, ...]:
    """Return the facts with a number that nobody needs, but those about these topics."""
    return wordings(text for topic, text in _NEEDLESS if topic not in topics)


@dataclass(frozen=True)
class Kind:
    """A situation: its numbers and steps (`shape`), wordings with the fields {a}, {b}, ... for them, and its topics.

    Topics are those of the facts that must not stand in it, because they could be meant.
    """

    name: str
    shape: Callable[[Draw], Numbers]
    texts: tuple[str, ...]
    topics: frozenset[str] = frozenset()

    @cached_property
    def seen(self) -> tuple[Wording, ...]:
        """The wordings that training uses."""
        return wordings((*split_texts(self.texts)[0], *more_wordings(self.name)), MACROS)

    @cached_property
    def unseen(self) -> tuple[Wording, ...]:
        """The wordings that training never sees."""
        return wordings(split_texts(self.texts)[1], MACROS)

    def draw(self, d: Draw, *, unseen: bool) -> Solved:
        """Return a question and its steps, in a wording that training uses or in one that it never sees."""
        wording = d.pick(self.unseen if unseen else self.seen)
        numbers, steps = self.shape(d)
        person, form = draw_person(d, wording.persons)
        fields: Fields = {**person}
        for pool in wording.pools:
            pool(d, fields)
        style = numerals.style(d)
        fields.update(zip("abcdefgh", [style[n] for n in numbers], strict=False))
        in_past = wording.has_tenses and d.chance(0.4)
        text = wording.write(d, fields, form, in_past)
        told = sentences(text)
        if len(told) > 1 and wording.is_about_somebody and "all" not in self.topics and d.chance(NEEDLESS_SHARE):
            fields["a"] = style[d.number(2, 40)]
            fact = d.pick(needless(self.topics)).write(d, fields, form, in_past)
            # Not right before the question, whose condition it could become.
            told.insert(d.number(0, len(told) - 2), fact)
            text = " ".join(told)
        if style is not numerals.DIGITS or wording.starts_small or person["name's"][0].islower():
            text = capitalized(text)
        return text, steps
