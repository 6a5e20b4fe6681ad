"""Where the problems of a run come from: files of records, or the built-in generator."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Sequence

from ruplar_lite.errors import DataError
from ruplar_lite.records import Record, Rejected, read_records
from ruplar_lite.train.augment import augment
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.synthetic import Problem, generate_many

# Validation problems have a seed of their own, whatever the seed of the run, so that runs can be compared.
_VALID_SEED = 1_000_000_007
_LEAST_VALID = 64


@dataclasses.dataclass(frozen=True)
class Sources:
    """Records to train and to evaluate on, the lines that could not be read, and what all this is, in words."""

    train_records: Sequence[Record]
    valid_records: Sequence[Record]
    rejected: Sequence[Rejected]
    description: str

    def nothing_usable(self, rejected: Sequence[Rejected]) -> DataError:
        """Return the error that says why not one example is left."""
        first = f"; the first reason: {rejected[0].source}: {rejected[0].reason}" if rejected else ""
        return DataError(f"{self.description}: no example to train on{first}")


def read_sources(config: TrainConfig, report: Callable[[str], None]) -> Sources:
    """Read `--data` and `--valid-data`, or generate problems if there is no `--data`.

    Without `--valid-data`, a seeded 5 % of the records, at most `eval_examples` of them, is held out.

    Raises:
        InputError: A file is not there or cannot be opened.
        DataError: Most of a file, or all of it, is no records.
    """
    rejected: list[Rejected] = []
    if config.data:
        train = _read(config.data, rejected)
        description = ", ".join(config.data)
    else:
        report(f"generating {config.problems} built-in problems")
        train = [_record(p) for p in generate_many(config.seed, config.problems, "train")]
        description = f"{config.problems} built-in problems, seed {config.seed}"
    if config.valid_data:
        valid = _read(config.valid_data, rejected)
    elif config.data:
        train, valid = _hold_out(train, config)  # before augmenting: a variant must not be a validation question's
    else:
        count = max(config.eval_examples, _LEAST_VALID)
        valid = [_record(p) for p in generate_many(_VALID_SEED, count, "held-out")]
    if config.data and config.augment:
        variants = _variants(train, config)
        description += f", with {len(variants)} variants of {len(train)} records"
        report(f"augmented: {len(variants)} variants of {len(train)} records")
        train = [*train, *variants]
    return Sources(train, valid, rejected, description)


def _read(files: Sequence[str], rejected: list[Rejected]) -> list[Record]:
    records: list[Record] = []
    for file in files:
        found, not_read = read_records(file)
        if len(not_read) > len(found):
            raise DataError(
                f"{file}: found {len(not_read)} lines that cannot be read and {len(found)} that can, expected "
                f"JSON Lines; the first is {not_read[0].source}: {not_read[0].reason}"
            )
        records.extend(found)
        rejected.extend(not_read)
    return records


def _hold_out(records: list[Record], config: TrainConfig) -> tuple[list[Record], list[Record]]:
    count = min(max(config.eval_examples, _LEAST_VALID), len(records) // 20)
    chosen = set(random.Random(config.seed).sample(range(len(records)), count))  # noqa: S311 (no secret)
    held_out = [record for i, record in enumerate(records) if i in chosen]
    # Too few records to hold any out: what the model answers on its own training data is still a sign of life.
    return [record for i, record in enumerate(records) if i not in chosen], held_out or records[:_LEAST_VALID]


def _variants(records: list[Record], config: TrainConfig) -> list[Record]:
    numbers = random.Random(config.seed)  # noqa: S311 (no secret)
    found = (augment(record, numbers) for record in records for _ in range(config.augment))
    return [record for record in found if record is not None]


def _record(problem: Problem) -> Record:
    return Record(problem.question, problem.steps, problem.answer, f"built-in {problem.kind}")
