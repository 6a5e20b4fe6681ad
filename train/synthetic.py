"""The built-in data set: arithmetic problems with their annotated steps, made on the fly from a seed.

Scope: the choice among all problems, and their splits; the problems themselves are made in `stories/`. Standard library
only. Any problem can be drawn directly by (seed, index, split).
"""

import hashlib
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import click

from ruplar_lite.errors import InputError
from ruplar_lite.records import written_chain
from ruplar_lite.train.as_typed import as_typed
from ruplar_lite.train.stories import (
    ages,
    areas,
    bare,
    bills,
    comparisons,
    comparisons_in_steps,
    comparisons_together,
    counting,
    counting_changes,
    distance,
    durations,
    measures,
    money,
    narratives,
    parts,
    percent,
    rates_together,
    settings,
    sharing,
    sharing_in_steps,
    trade,
)
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.joining import joined
from ruplar_lite.train.stories.kind import Kind

#: `train` and `held-out` share their wordings and no question; `unseen` has wordings that neither of them has.
SPLITS = ("train", "held-out", "unseen")
MOST_STEPS = 6
KINDS: tuple[Kind, ...] = (
    *counting.KINDS,
    *counting_changes.KINDS,
    *sharing.KINDS,
    *sharing_in_steps.KINDS,
    *comparisons.KINDS,
    *comparisons_together.KINDS,
    *parts.KINDS,
    *comparisons_in_steps.KINDS,
    *money.KINDS,
    *bills.KINDS,
    *trade.KINDS,
    *percent.KINDS,
    *distance.KINDS,
    *rates_together.KINDS,
    *durations.KINDS,
    *ages.KINDS,
    *areas.KINDS,
    *measures.KINDS,
    *settings.KINDS,
)
_HELD_OUT_ONE_IN = 16
# So many problems in a row that are not wanted mean that there are no more that are.
_PATIENCE = 100_000
# Of 100 problems, how many have 1, 2, … steps; what of them is bare arithmetic, and what a composed narrative.
_LENGTHS = (24, 32, 22, 12, 6, 4)
_BARE_SHARE = 0.1
_NARRATIVE_SHARES = (0.1, 0.16, 0.28, 0.4, 0.5, 0.5)


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
    """Return which of `train` and `held-out` a question of their wordings belongs to; it depends on the text alone."""
    digest = hashlib.blake2b(question.encode(), digest_size=8).digest()
    return "held-out" if int.from_bytes(digest, "big") % _HELD_OUT_ONE_IN == 0 else "train"


def generate(seed: int, index: int, split: str = "train") -> Problem:
    """Return problem number `index` of the stream `seed`; the same on every platform.

    Raises:
        InputError: `split` is not one of `SPLITS`.
    """
    if split not in SPLITS:
        raise InputError(f"found split {split!r}, expected one of {', '.join(SPLITS)}: choose one of these")
    draw = Draw(f"{seed}/{index}/{split}")
    while True:
        kind, question, steps = _draw(draw, unseen=split == "unseen")
        if split == "unseen" or split_of(question) == split:
            return Problem(question, steps, steps[-1].rpartition("=")[2], kind)


def generate_many(seed: int, count: int, split: str = "train") -> Iterator[Problem]:
    """Yield the problems 0 to `count` - 1 of the stream `seed`; a question may occur twice."""
    return (generate(seed, index, split) for index in range(count))


def is_within(problem: Problem, most_steps: int, largest_number: int | None) -> bool:
    """Return whether a problem has no longer chain, and no larger number in its question and steps."""
    numbers = (int(digits) for digits in re.findall(r"\d+", f"{problem.question} {problem.chain}"))
    return len(problem.steps) <= most_steps and (largest_number is None or max(numbers) <= largest_number)


def kinds_of(steps: int) -> tuple[Kind, ...]:
    """Return the kinds whose problems have so many steps."""
    return _kinds_by_steps()[steps]


@cache
def _kinds_by_steps() -> dict[int, tuple[Kind, ...]]:
    # A shape always has the same number of steps, so any draw tells it.
    lengths = [len(kind.shape(Draw(""))[1]) for kind in KINDS]
    return {n: tuple(kind for kind, length in zip(KINDS, lengths, strict=True) if length == n) for n in set(lengths)}


def _draw(d: Draw, *, unseen: bool) -> tuple[str, str, tuple[str, ...]]:
    share, steps = d.number(1, 100), 1
    for count in _LENGTHS:
        share -= count
        if share <= 0:
            break
        steps += 1
    if d.chance(_BARE_SHARE):
        return "bare", *bare.draw(d, steps, unseen=unseen)
    if d.chance(_NARRATIVE_SHARES[steps - 1]):
        name, (text, chain) = "narrative", narratives.draw(d, steps, unseen=unseen)
    else:
        kind = d.pick(_kinds_by_steps()[steps])
        name, (text, chain) = kind.name, kind.draw(d, unseen=unseen)
    return name, joined(d, text), chain


@click.command()
@click.option("--count", type=click.IntRange(min=0), default=500, show_default=True, help="How many problems.")
@click.option("--seed", type=int, default=0, show_default=True, help="Which stream of problems.")
@click.option("--split", type=click.Choice(SPLITS), default="train", show_default=True, help="Which part.")
@click.option("--most-steps", type=click.IntRange(min=1), default=MOST_STEPS, show_default=True, help="Longest chain.")
@click.option("--kind", "only", help="Problems of this kind only, such as bare or narrative.")
@click.option("--largest-number", type=click.IntRange(min=30), help="No number above this. [default: any]")
@click.option("--typed", is_flag=True, help="Questions as people type them: small letters, slips, missing signs.")
def main(
    count: int, seed: int, split: str, most_steps: int, only: str | None, largest_number: int | None, typed: bool
) -> None:
    """Write fresh problems as JSON Lines, no question twice."""
    known = ("bare", "narrative", *(kind.name for kind in KINDS))
    if only not in (None, *known):
        raise click.BadParameter(f"found {only!r}, expected one of {', '.join(known)}", param_hint="--kind")
    seen: set[str] = set()
    in_vain = 0
    for index in itertools.count():
        if len(seen) >= count:
            break
        problem = generate(seed, index, split)
        wanted = only in (None, problem.kind) and is_within(problem, most_steps, largest_number)
        if wanted and problem.question not in seen:
            in_vain = 0
            seen.add(problem.question)
            if typed:
                problem = replace(problem, question=as_typed(Draw(f"{seed}/{problem.question}"), problem.question))
            click.echo(json.dumps(problem.to_json()))
        elif (in_vain := in_vain + 1) == _PATIENCE:
            found = f"found {len(seen)} different problems of this sort, expected {count}"
            raise click.ClickException(f"{found}; ask for fewer, or of more kinds, lengths and numbers")


if __name__ == "__main__":
    main()
