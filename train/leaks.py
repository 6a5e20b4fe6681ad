"""Is anything of a test set in what is trained on: word for word, with other numbers and names, or nearly so?

Scope: comparing questions, and the command that does it for sources and for the wordings of the built-in problems:
`python -m ruplar_lite.train.leaks SOURCE… --tests FILE…`. It names places, never texts: a test set stays unread.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from ruplar_lite.errors import InputError, RuplarError, reason
from ruplar_lite.files import write_whole
from ruplar_lite.records import Record, read_records
from ruplar_lite.train.augment import variants_of
from ruplar_lite.train.config import BUILTIN
from ruplar_lite.train.normal_form import NormalForm
from ruplar_lite.train.sources import read_source
from ruplar_lite.train.stories import patterns

SHINGLE = 8  # words
NEAR = 0.6
# A text of fewer shingles is compared as a whole only: too little is left of it to be nearly the same.
_LEAST_SHINGLES = 3
_VARIANT = " with new numbers"  # how `augment` marks the source of a variant


@dataclass(frozen=True)
class Leak:
    """A training question that is, or nearly is, a test question.

    Attributes:
        train: Where the training question stands, "file:line".
        test: Where the test question stands.
        overlap: The share of the shorter one's word 8-grams that both have; 1.0 if the normal forms are equal.
        exact: Whether the normal forms are equal.
    """

    train: str
    test: str
    overlap: float
    exact: bool


class TestQuestions:
    """The questions of test sets, prepared to be looked for in training data.

    Args:
        records: The test records.
        normal: How texts are brought to their normal form.
    """

    __test__ = False  # for pytest, which collects classes of this name

    def __init__(self, records: Iterable[Record], normal: NormalForm) -> None:
        self._normal = normal
        self._exact: dict[str, list[str]] = defaultdict(list)
        self._shingles: dict[str, list[int]] = defaultdict(list)
        self._sizes: list[tuple[str, int]] = []
        for record in records:
            form = normal(record.question)
            self._exact[form].append(record.source)
            found = shingles(form)
            for shingle in found:
                self._shingles[shingle].append(len(self._sizes))
            self._sizes.append((record.source, len(found)))

    def leaks(self, record: Record) -> Iterator[Leak]:
        """Yield what a training question has in common with test questions."""
        form = self._normal(record.question)
        exact = self._exact.get(form, ())
        for source in exact:
            yield Leak(record.source, source, 1.0, True)
        found = shingles(form)
        shared = Counter(i for shingle in found for i in self._shingles.get(shingle, ()))
        for i, count in shared.items():
            source, size = self._sizes[i]
            shorter = min(size, len(found))
            if source not in exact and shorter >= _LEAST_SHINGLES and count >= NEAR * shorter:
                yield Leak(record.source, source, count / shorter, False)


def shingles(form: str) -> frozenset[str]:
    """Return the word 8-grams of a normal form; a shorter text is one of its own."""
    words = form.split()
    return frozenset(" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def with_variants(records: Iterable[Record], count: int, seed: int = 0) -> Iterator[Record]:
    """Yield records, each followed by up to `count` variants with new numbers."""
    numbers = random.Random(seed)  # noqa: S311 (no secret)
    for record in records:
        yield record
        yield from variants_of(record, count, numbers)


def tellable(tests: Iterable[Record]) -> list[str]:
    """Return where the test questions stand that a wording of the built-in problems could produce as a whole.

    That is one whose whole text fits a wording of a kind, or all of whose sentences fit sentences of the narratives,
    whatever stands in their fields.
    """
    return [record.source for record in tests if patterns.fits(record.question)]


def _report(name: str, tests: str, found: Mapping[str, Leak]) -> Iterator[str]:
    exact = sum(leak.exact for leak in found.values())
    yield f"{name} / {tests}: {exact} the same but for numbers and names, {len(found) - exact} nearly the same"
    for place, leak in sorted(found.items(), key=lambda item: -item[1].overlap):
        yield f"  {place} ~ {leak.test}  {'same' if leak.exact else f'{leak.overlap:.2f}'}"


def _by_record(found: Iterable[Leak]) -> dict[str, Leak]:
    """Return the worst leak of each record, a variant counting as its record."""
    worst: dict[str, Leak] = {}
    for leak in sorted(found, key=lambda leak: (leak.exact, leak.overlap)):
        worst[leak.train.removesuffix(_VARIANT)] = leak
    return worst


def _write_clean(source: str, leaking: set[str], path: Path) -> int:
    """Copy the lines of a file that do not leak; return how many were left out."""
    left_out = {int(place.rpartition(":")[2]) for place in leaking}
    try:
        with Path(source).open("rb") as lines:
            kept = b"".join(line for number, line in enumerate(lines, start=1) if number not in left_out)
        write_whole(path, kept)
    except OSError as error:
        raise RuplarError(f"{path}: cannot be written: {reason(error)}") from error
    return len(left_out)


def _compare(
    parts: Mapping[str, Sequence[Record]], tests: Mapping[str, Sequence[Record]], variants: int
) -> Iterator[tuple[str, str, list[Leak]]]:
    if BUILTIN in parts:  # each with a place of its own
        told = [replace(record, source=f"{BUILTIN}:{i} ({record.source})") for i, record in enumerate(parts[BUILTIN])]
        parts = {**parts, BUILTIN: told}
    normal = NormalForm(record.question for part in (*parts.values(), *tests.values()) for record in part)
    prepared = {name: TestQuestions(records, normal) for name, records in tests.items()}
    for name, records in parts.items():
        everything = list(with_variants(records, 0 if name == BUILTIN else variants))
        for test, questions in prepared.items():
            yield name, test, [leak for record in everything for leak in questions.leaks(record)]


@click.command()
@click.argument("sources", nargs=-1, required=True)
@click.option("--tests", multiple=True, required=True, help="A file of test questions; repeatable.")
@click.option("--problems", default=20_000, show_default=True, help="How many problems `builtin` stands for.")
@click.option("--augment", "variants", default=1, show_default=True, help="Variants of each record of a file.")
@click.option(
    "--clean", type=click.Path(dir_okay=False, path_type=Path), help="Write the one file given without what leaks."
)
def main(sources: tuple[str, ...], tests: tuple[str, ...], problems: int, variants: int, clean: Path | None) -> None:
    """Look for test questions in training data; `builtin` is the generator. Exits with 1 if there are any."""
    try:
        if clean and (len(sources) != 1 or not Path(sources[0]).is_file()):
            raise InputError(f"--clean: found {', '.join(sources)}, expected one JSON Lines file")
        if clean and not clean.parent.is_dir():
            raise InputError(f"--clean: found no folder {clean.parent}, expected one to write into; make it first")
        records = {name: read_records(name)[0] for name in tests}
        parts = {name: read_source(name, problems, 0)[0] for name in sources}
        leaking: set[str] = set()
        for name, test, found in _compare(parts, records, variants):
            worst = _by_record(found)
            click.echo("\n".join(_report(name, test, worst)))
            leaking |= worst.keys()
        if BUILTIN in parts:
            for test, questions in records.items():
                told = tellable(questions)
                leaking |= set(told)
                click.echo(f"wordings / {test}: {len(told)} questions that a wording could produce")
                click.echo("".join(f"  {place}\n" for place in told), nl=False)
        if clean:
            click.echo(f"{clean}: {_write_clean(sources[0], leaking, clean)} lines left out")
    except RuplarError as error:
        raise click.ClickException(str(error)) from error
    if leaking and not clean:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
