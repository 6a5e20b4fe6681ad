"""Bare arithmetic: expressions in symbols, and operations in words.

Scope: these need no story; the wordings stand here too.
"""

from collections.abc import Callable, Mapping
from functools import cache

from ruplar_lite.train.stories.draw import LARGEST, Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Solved
from ruplar_lite.train.stories.wording import split_texts

_ASK = (
    *("What is {}?", "Calculate {}.", "Work out {}.", "How much is {}?", "{} = ?", "Find {}.", "Compute {}."),
    *("What does {} make?", "Solve {}.", "What is the value of {}?", "Evaluate {}.", "{}", "What do you get for {}?"),
)
_SPOKEN = {
    "+": (
        *("What is {a} plus {b}?", "Add {b} to {a}.", "What is the sum of {a} and {b}?", "How much is {a} plus {b}?"),
        *("What is {b} more than {a}?", "Add up {a} and {b}.", "How much do {a} and {b} make together?"),
        *("Increase {a} by {b}.", "What number is {b} greater than {a}?"),
    ),
    "-": (
        *("What is {a} minus {b}?", "Subtract {b} from {a}.", "Take {b} away from {a}.", "What is {b} less than {a}?"),
        *("What is the difference between {a} and {b}?", "How much is {a} minus {b}?", "Decrease {a} by {b}."),
        *("What is left when {b} is taken from {a}?", "By how much is {a} greater than {b}?"),
    ),
    "*": (
        *(
            "What is {a} times {b}?",
            "Multiply {a} by {b}.",
            "What is the product of {a} and {b}?",
            "Find {a} times {b}.",
        ),
        *("How much is {a} times {b}?", "What is {a} multiplied by {b}?", "What do {a} groups of {b} make?"),
    ),
    "/": (
        *("What is {a} divided by {b}?", "Divide {a} by {b}.", "How many times does {b} go into {a}?"),
        *("How often does {b} fit into {a}?", "Split {a} into {b} equal parts. How large is each part?"),
        *("What is the quotient of {a} and {b}?", "How much is {a} divided by {b}?"),
    ),
}
_START = {
    "+": ("Add {b} to {a}", "Add {a} and {b}", "Take the sum of {a} and {b}", "Add up {a} and {b}"),
    "-": ("Subtract {b} from {a}", "Take {b} away from {a}"),
    "*": ("Multiply {a} by {b}", "Take {a} times {b}", "Multiply {a} and {b}"),
    "/": ("Divide {a} by {b}",),
}
_NEXT = {
    "+": ("add {b}", "add {b} to the result", "add {b} to that", "increase it by {b}"),
    "-": ("subtract {b}", "subtract {b} from the result", "take away {b}", "decrease it by {b}"),
    "*": ("multiply by {b}", "multiply the result by {b}", "multiply that by {b}"),
    "/": ("divide by {b}", "divide the result by {b}", "divide that by {b}"),
    "double": ("double it", "double the result", "multiply that by two"),
    "half": ("halve it", "take half of the result", "divide that by two"),
}
_BEGIN = (
    *("Start with {}", "Take the number {}", "Begin with {}", "Think of {}", "I think of {}", "Start from {}"),
    *("Write down {}", "Choose {}"),
)
_END = (
    *(
        "What do you get?",
        "What is the result?",
        "What number is that?",
        "What is the answer?",
        "Which number comes out?",
    ),
    *("How much is it?", "What is it now?", "Find the result."),
)
_PLAIN = {"+": "add", "-": "subtract", "*": "multiply by", "/": "divide by"}
_STEP: Mapping[str, Callable[[int, int], str]] = {"+": add, "-": sub, "*": mul, "/": div, "double": mul, "half": div}
#: Every list of wordings that is divided, for those that look for what is in them.
ALL_TEXTS: tuple[tuple[str, ...], ...] = (_ASK, _BEGIN, _END, *_SPOKEN.values())


@cache
def _divided(texts: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return split_texts(texts)


def _pick(d: Draw, texts: tuple[str, ...], unseen: bool) -> str:
    return d.pick(_divided(texts)[unseen])


def draw(d: Draw, count: int, *, unseen: bool) -> Solved:
    """Draw a calculation of `count` operations, in a wording that training uses or in one that it never sees."""
    return _symbols(d, count, unseen) if d.chance(0.5) else _commands(d, count, unseen)


def _first(d: Draw) -> tuple[str, int, int]:
    """Return an operator and its two operands."""
    op = d.pick("++++---**/")
    if op in "+-":
        # Most of them reach into the hundreds, where stories seldom are: a model learns those sums here or not at all.
        largest = d.pick((60, 99, 499, LARGEST - 2, LARGEST - 2))
        if op == "+":
            a = d.number(2, largest)
            b = d.number(2, min(largest, LARGEST - a))
            return (op, a, b) if d.chance(0.5) else (op, b, a)
        a = d.number(6, min(LARGEST, 2 * largest))
        return op, a, d.part(a, largest)
    a, b = d.factors()
    if d.chance(0.3):
        b = d.number(2, LARGEST // a)
    return (op, a, b) if op == "*" else (op, a * b, a)


def _symbols(d: Draw, count: int, unseen: bool) -> Solved:
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
    return _pick(d, _ASK, unseen).format(text), tuple(steps)


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
    largest = d.pick((60, 60, 400))
    if (op == "-" and value >= 4) or value + 2 > LARGEST:
        return "-", d.part(value, largest)
    return "+", d.number(2, min(largest, LARGEST - value))


def _commands(d: Draw, count: int, unseen: bool) -> Solved:
    """Draw `count` operations in words, each on the result of the one before."""
    op, a, b = _first(d)
    step = _STEP[op](a, b)
    if count == 1:
        return _pick(d, _SPOKEN[op], unseen).format(a=a, b=b), (step,)
    steps = [step]
    start = unseen or (count > 2 and d.chance(0.4))
    if start:
        phrases = [_pick(d, _BEGIN, unseen).format(a), f"{_PLAIN[op]} {b}"]
    else:
        phrases = [d.pick(_START[op]).format(a=a, b=b)]
    while len(steps) < count:
        value = int(steps[-1].rpartition("=")[2])
        op, b = _next(d, value)
        steps.append(_STEP[op](value, b))
        phrases.append(d.pick(_NEXT[op]).format(b=b))
    if start or d.chance(0.3):
        text = ". ".join(phrase[0].upper() + phrase[1:] for phrase in phrases) + "."
        return text + (" " + _pick(d, _END, unseen) if unseen or d.chance(0.7) else ""), tuple(steps)
    return (", then ".join(phrases) if count > 2 else d.pick((", then ", " and ")).join(phrases)) + ".", tuple(steps)
