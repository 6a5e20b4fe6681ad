"""The built-in data set: arithmetic problems with their annotated steps, made on the fly from a seed.

Scope: bare arithmetic, composable narratives and the choice among all problem kinds; standard library only. Any problem
can be drawn directly by (seed, index), and a question belongs to one split for good, whatever the seed.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

import click

from ruplar_lite.errors import InputError
from ruplar_lite.records import written_chain
from ruplar_lite.train import story_kinds
from ruplar_lite.train.story_shapes import Draw, Kind, add, div, mul, sub
from ruplar_lite.train.wordings import (
    EVENTS,
    EXPLICIT_EVENTS,
    EXPLICIT_QUESTIONS,
    GROUPS,
    OPENINGS,
    PEOPLE,
    QUESTIONS,
    RELATIVES,
    THINGS,
    BothTenses,
)

SPLITS = ("train", "held-out")
_HELD_OUT_ONE_IN = 16
_LARGEST = 300  # no story total grows beyond this
_KINDS: dict[int, tuple[Kind, ...]] = {
    1: story_kinds.ONE_STEP,
    2: story_kinds.TWO_STEPS,
    3: story_kinds.THREE_STEPS,
    4: story_kinds.FOUR_STEPS,
}
Drawn = tuple[str, list[str]]


@dataclass(frozen=True)
class Problem:
    """A question, the steps of its solution such as ``3*12=36``, its answer in digits, and its kind."""

    question: str
    steps: tuple[str, ...]
    answer: str
    kind: str

    @property
    def chain(self) -> str:
        """The steps as GSM8K writes them: ``<<3*12=36>> <<36-8=28>>``."""
        return written_chain(self.steps)

    def to_json(self) -> dict[str, str]:
        """Return a record as the training data files hold it."""
        return {"problem": self.question, "cot": self.chain, "answer": self.answer, "kind": self.kind}


def split_of(question: str) -> str:
    """Return the split that a question belongs to; it depends on the text alone."""
    digest = hashlib.blake2b(question.encode(), digest_size=8).digest()
    return "held-out" if int.from_bytes(digest, "big") % _HELD_OUT_ONE_IN == 0 else "train"


def generate(seed: int, index: int, split: str = "train") -> Problem:
    """Return problem number `index` of the stream `seed`; the same on every platform.

    Raises:
        InputError: `split` is not one of `SPLITS`.
    """
    if split not in SPLITS:
        raise InputError(f"found split {split!r}, expected one of {', '.join(SPLITS)}: choose one of these")
    # A string seed is hashed by SHA-512 in `random`: stable, and no two (seed, index, split) share a stream.
    draw = Draw(Random(f"{seed}/{index}/{split}"))  # noqa: S311  (data, no secrets)
    while True:
        kind, (question, steps) = _draw(draw)
        if split_of(question) == split:
            return Problem(question, tuple(steps), steps[-1].rpartition("=")[2], kind)


def generate_many(seed: int, count: int, split: str = "train") -> Iterator[Problem]:
    """Yield the problems 0 to `count` - 1 of the stream `seed`; a question may occur twice."""
    return (generate(seed, index, split) for index in range(count))


def is_within(problem: Problem, most_steps: int, largest_number: int | None) -> bool:
    """Return whether a problem has no longer chain, and no larger number in its question and steps."""
    numbers = (int(digits) for digits in re.findall(r"\d+", f"{problem.question} {problem.chain}"))
    return len(problem.steps) <= most_steps and (largest_number is None or max(numbers) <= largest_number)


def _draw(d: Draw) -> tuple[str, Drawn]:
    share = d.number(1, 100)
    steps = 1 if share <= 25 else 2 if share <= 60 else 3 if share <= 85 else 4
    family = d.number(1, 100)
    if family <= 25:
        return "bare", _symbols(d, steps) if d.chance(0.5) else _commands(d, steps)
    if family <= 63:
        return "narrative", _narrative(d, steps)
    kind = d.pick(_KINDS[steps])
    question, solution = kind.draw(d)
    return kind.name, (question, list(solution))


# --- bare arithmetic ---

_ASK = ("What is {}?", "Calculate {}.", "Work out {}.", "How much is {}?", "{} = ?", "Find {}.", "Compute {}.")
_SPOKEN = {
    "+": ("What is {a} plus {b}?", "Add {b} to {a}.", "What is the sum of {a} and {b}?", "How much is {a} plus {b}?"),
    "-": (
        "What is {a} minus {b}?",
        "Subtract {b} from {a}.",
        "Take {b} away from {a}.",
        "What is the difference between {a} and {b}?",
    ),
    "*": ("What is {a} times {b}?", "Multiply {a} by {b}.", "What is the product of {a} and {b}?"),
    "/": ("What is {a} divided by {b}?", "Divide {a} by {b}.", "How many times does {b} go into {a}?"),
}
_START = {
    "+": ("Add {b} to {a}", "Add {a} and {b}"),
    "-": ("Subtract {b} from {a}", "Take {b} away from {a}"),
    "*": ("Multiply {a} by {b}",),
    "/": ("Divide {a} by {b}",),
}
_NEXT = {
    "+": ("add {b}", "add {b} to the result"),
    "-": ("subtract {b}", "subtract {b} from the result", "take away {b}"),
    "*": ("multiply by {b}", "multiply the result by {b}"),
    "/": ("divide by {b}", "divide the result by {b}"),
    "double": ("double it", "double the result"),
    "half": ("halve it", "take half of the result"),
}
_STEP: dict[str, Callable[[int, int], str]] = {"+": add, "-": sub, "*": mul, "/": div, "double": mul, "half": div}


def _first(d: Draw) -> tuple[str, int, int]:
    """Return an operator and its two operands."""
    op = d.pick("++--**/")
    if op == "+":
        return op, d.number(2, 60), d.number(2, 60)
    if op == "-":
        a = d.number(6, 99)
        return op, a, d.part(a)
    a, b = d.factors()
    return (op, a, b) if op == "*" else (op, a * b, a)


def _symbols(d: Draw, count: int) -> Drawn:
    """Draw an expression in symbols of `count` operations; products come first, then left to right."""
    a, b = d.factors(120)
    p = a * b
    if count == 1:
        op, a, b = _first(d)
        text, steps = f"{a} {op} {b}", [_STEP[op](a, b)]
    elif count == 2 and d.chance(0.35):
        x = d.number(2, 60)
        text, steps = f"{x} + {a} * {b}", [mul(a, b), add(x, p)]
    elif count == 2 and d.chance(0.4) and b > 3:
        x = d.part(b)
        text, steps = f"{a} * ({b - x} + {x})", [add(b - x, x), mul(a, b)]
    elif count == 2 and d.chance(0.3):
        x, y = d.number(2, 60), d.number(2, 60)
        z = d.part(x + y)
        text, steps = f"{x} + {y} - {z}", [add(x, y), sub(x + y, z)]
    elif count >= 3 and d.chance(0.5):
        x, y = d.factors(120)
        text, steps, p = f"{a} * {b} + {x} * {y}", [mul(a, b), mul(x, y), add(p, x * y)], p + x * y
    else:
        text, steps = f"{a} * {b}", [mul(a, b)]
    while len(steps) < count:
        if p < 6 or d.chance(0.4):
            x = d.number(2, 60)
            text, steps, p = f"{text} + {x}", [*steps, add(p, x)], p + x
        else:
            x = d.part(p)
            text, steps, p = f"{text} - {x}", [*steps, sub(p, x)], p - x
    return d.pick(_ASK).format(text), steps


def _next(d: Draw, value: int) -> tuple[str, int]:
    """Return an operation that may follow `value`, with its operand."""
    op = d.pick("++---**//")
    if op == "*" and value <= 100:
        return ("double", 2) if d.chance(0.4) or value > 60 else (op, d.number(2, min(12, 240 // value)))
    if op == "/" and value >= 4:
        if value % 2 == 0 and d.chance(0.4):
            return "half", 2
        divisors = [b for b in range(2, 13) if value % b == 0 and 2 <= value // b <= 25]
        if divisors:
            return op, d.pick(divisors)
    if op == "-" and value >= 4:
        return op, d.part(value)
    return "+", d.number(2, 60)


def _commands(d: Draw, count: int) -> Drawn:
    """Draw `count` operations in words, each on the result of the one before."""
    op, a, b = _first(d)
    step = _STEP[op](a, b)
    if count == 1:
        return d.pick(_SPOKEN[op]).format(a=a, b=b), [step]
    steps, phrases = [step], []
    start = count > 2 and d.chance(0.4)
    if start:
        phrases = [d.pick(("Start with {}", "Take the number {}", "Begin with {}")).format(a), f"{_plain(op)} {b}"]
    else:
        phrases = [d.pick(_START[op]).format(a=a, b=b)]
    while len(steps) < count:
        value = int(steps[-1].rpartition("=")[2])
        op, b = _next(d, value)
        steps.append(_STEP[op](value, b))
        phrases.append(d.pick(_NEXT[op]).format(b=b))
    if start or d.chance(0.3):
        text = ". ".join(phrase[0].upper() + phrase[1:] for phrase in phrases) + "."
        return text + d.pick((" What do you get?", " What is the result?", "")), steps
    return ", then ".join(phrases) + "." if count > 2 else d.pick((", then ", " and ")).join(phrases) + ".", steps


def _plain(op: str) -> str:
    return {"+": "add", "-": "subtract", "*": "multiply by", "/": "divide by"}[op]


# --- composable narratives: an opening, events, a question ---


@dataclass
class _Story:
    """A narrative in the making: what is known of it, its sentences, its steps, and the count so far."""

    words: dict[str, str]
    tense: int
    sentences: list[str]
    steps: list[str]
    total: int = 0
    boxes: int = 0  # the largest number of boxes spoken of, 0 without boxes

    def happen(self, d: Draw, event: str, step: str, **numbers: int) -> None:
        """Tell an event and do its step; a number that could count the boxes names its things."""
        vague = min(numbers.values(), default=self.boxes + 1) <= self.boxes or (self.boxes and event == "more")
        self.say(d, (EXPLICIT_EVENTS if vague and event in EXPLICIT_EVENTS else EVENTS)[event], **numbers)
        self.step(step)

    def say(self, d: Draw, wordings: BothTenses, **numbers: int) -> None:
        """Add a sentence."""
        self.sentences.append(d.pick(wordings[self.tense]).format_map({**self.words, **numbers}))

    def step(self, step: str) -> None:
        """Add a step, whose result becomes the count."""
        self.steps.append(step)
        self.total = int(step.rpartition("=")[2])


def _narrative(d: Draw, count: int) -> Drawn:
    """Draw a narrative of `count` steps."""
    story, opening = _opening(d, count)
    question = "left" if opening == "none" else "all"
    while len(story.steps) < count:
        question = _event(d, story, last=len(story.steps) == count - 1, room=count - len(story.steps))
    clear = story.boxes and question in EXPLICIT_QUESTIONS
    story.say(d, (EXPLICIT_QUESTIONS if clear else QUESTIONS)[question])
    return " ".join(story.sentences), story.steps


def _opening(d: Draw, count: int) -> tuple[_Story, str]:
    person, thing, tense = d.pick(PEOPLE), d.pick(THINGS), d.number(0, 1)
    words = {**person, "things": thing.things, "uses": thing.uses[tense]}
    words["boxes"], words["box"] = d.pick(thing.boxes)
    bags = d.number(0, len(thing.bags) - 1)
    if thing.bags[bags][0] == words["boxes"]:  # packed anew, into something else than it came in
        bags -= 1
    words["bags"], words["bag"] = thing.bags[bags]
    words["group"], words["member"] = d.pick(GROUPS)
    friend = d.number(0, len(RELATIVES) - 1)
    friend2 = (friend + d.number(1, len(RELATIVES) - 1)) % len(RELATIVES)
    words["friend"], words["friend2"] = (f"{person['his']} {RELATIVES[i]}" for i in (friend, friend2))
    words["Friend"] = words["friend"].capitalize()
    story = _Story(words, tense, [], [])
    which = d.pick(("has", "has", "boxes", "boxes", "two", *thing.openings))
    if which == "has" and count < 4:
        story.total = d.number(6, 99)
        story.say(d, OPENINGS["has"], n=story.total)
        return story, "none"
    if which == "two" or which in thing.openings:
        n, m = d.number(2, 60), d.number(2, 60)
        story.step(add(n, m))
        story.say(d, OPENINGS[which], n=n, m=m)
        return story, which
    b, n = d.factors(200)
    story.step(mul(b, n))
    story.boxes = b
    if count >= 2 and d.chance(0.2):
        m = d.number(2, 40)
        story.step(add(story.total, m))
        story.say(d, OPENINGS["loose"], b=b, n=n, m=m)
    else:
        story.say(d, OPENINGS["boxes"], b=b, n=n)
    return story, "boxes"


def _event(d: Draw, story: _Story, *, last: bool, room: int) -> str:
    """Let something happen, and return which question would fit if the story ended here."""
    total, share = story.total, d.number(1, 100)
    if last and share <= 30:
        ways = [k for k in range(2, 13) if total % k == 0 and 2 <= total // k <= 25]
        if ways:
            k, event = d.pick(ways), d.pick(("share", "pack"))
            story.happen(d, event, div(total, k), k=k)
            return event
    if share <= 10 and total % 2 == 0 and total >= 4:
        story.happen(d, "half", div(total, 2))
        return "left"
    if share >= 95 and total * 2 <= 150:
        story.happen(d, "double", mul(total, 2))
        return "now"
    if room >= 2 and share >= 85 and total <= 200:
        j, k = d.factors(80)
        story.steps.append(mul(j, k))
        story.happen(d, "packs", add(total, j * k), j=j, k=k)
        story.boxes = max(story.boxes, j)
        return "now"
    if total < 8 or (share >= 65 and total < _LARGEST - 60):
        k = d.number(2, 60 if d.chance(0.6) else 20)
        story.happen(d, "more", add(total, k), k=k)
        return "now"
    if share >= 55 and total >= 12:
        j = d.number(2, min(20, total // 3))
        k = d.number(2, min(20, total - j - 2))
        story.happen(d, "two", sub(total, j, k), j=j, k=k)
        return "left"
    k = d.part(total)
    story.happen(d, d.pick(("give", "lose", "use", "sell")), sub(total, k), k=k)
    return "left" if d.chance(0.8) else "now"


@click.command()
@click.option("--count", type=click.IntRange(min=0), default=500, show_default=True, help="How many problems.")
@click.option("--seed", type=int, default=0, show_default=True, help="Which stream of problems.")
@click.option("--split", type=click.Choice(SPLITS), default="train", show_default=True, help="Which part.")
@click.option("--most-steps", type=click.IntRange(min=1), default=4, show_default=True, help="Longest chain.")
@click.option("--largest-number", type=click.IntRange(min=30), help="No number above this. [default: any]")
def main(count: int, seed: int, split: str, most_steps: int, largest_number: int | None) -> None:
    """Write fresh problems as JSON Lines, no question twice."""
    seen: set[str] = set()
    index = 0
    while len(seen) < count:
        problem = generate(seed, index, split)
        index += 1
        if problem.question not in seen and is_within(problem, most_steps, largest_number):
            seen.add(problem.question)
            click.echo(json.dumps(problem.to_json()))


if __name__ == "__main__":
    main()
