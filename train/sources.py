"""Where the problems of a run come from: files of records, data sets of the hub, and the built-in generator."""

from __future__ import annotations

import dataclasses
import hashlib
import random
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from ruplar_lite.errors import DataError, InputError
from ruplar_lite.records import Record, Rejected, read_records
from ruplar_lite.splitting import split_chain
from ruplar_lite.train import hub
from ruplar_lite.train.as_typed import as_typed
from ruplar_lite.train.augment import variants_of
from ruplar_lite.train.config import BUILTIN, WRITTEN, TrainConfig
from ruplar_lite.train.rewording import reworded
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.synthetic import Problem, generate_many

# Validation problems have a seed of their own, whatever the seed of the run, so that runs can be compared.
_VALID_SEED = 1_000_000_007
_LEAST_VALID = 64
# The problems that were written one by one, a file for each sort of scenes.
_WRITTEN_FOLDER = Path(__file__).with_name("written")


@dataclasses.dataclass(frozen=True)
class Sources:
    """Records to train and to evaluate on, and the lines that could not be read.

    Attributes:
        parts: The records to train on, one part for every `--data` in their order; variants stand in the part of
            their originals.
        valid_records: The records to evaluate on.
        rejected: What could not be read, with the reasons.
    """

    parts: tuple[Sequence[Record], ...]
    valid_records: Sequence[Record]
    rejected: Sequence[Rejected]

    def train_records(self) -> Iterator[Record]:
        """Iterate over all records to train on, each once."""
        return chain.from_iterable(self.parts)


def read_source(name: str, problems: int, seed: int) -> tuple[list[Record], list[Rejected]]:
    """Read one source.

    Args:
        name: A JSON Lines file, `hf:…` (see `hub.parse_name`), `builtin` or `written`.
        problems: How many problems `builtin` stands for.
        seed: Which of them.

    Returns:
        The records, and the lines that are none.

    Raises:
        InputError: There is no such source, or it cannot be opened.
        DataError: Not one record is in it.
        MissingExtraError: The package that reads it is not installed.
    """
    if name == BUILTIN:
        return [_record(problem) for problem in generate_many(seed, problems, "train")], []
    if name == WRITTEN:
        read = [read_records(str(path)) for path in _written_files()]
        return [record for found, _ in read for record in found], [line for _, bad in read for line in bad]
    return hub.read_hub(name) if name.startswith(hub.PREFIX) else read_records(name)


def fingerprints(config: TrainConfig) -> list[str]:
    """Return the sha256 of what every `--data` and `--valid-data` holds; of `builtin` only its name.

    Raises:
        InputError: A source cannot be read.
        MissingExtraError: The package that reads it is not installed.
    """
    return [_fingerprint(name) for name in (*config.data, *config.valid_data)]


def read_sources(config: TrainConfig, report: Callable[[str], None]) -> Sources:
    """Read `--data` and `--valid-data`; `--data` is `builtin` if not given.

    Without `--valid-data`, a seeded 5 % of the records, at most `eval_examples` (or 64) of them, is held out from files
    and data sets; if there are none, built-in problems that are in no training data are taken.

    Raises:
        InputError: A source is not there or cannot be opened.
        DataError: Most of a file, or all of it, is no records.
        MissingExtraError: The package that reads a source is not installed.
    """
    rejected: list[Rejected] = []
    names = config.data or (BUILTIN,)
    if BUILTIN in names:
        report(f"generating {config.problems} built-in problems")
    parts = [_read(name, config, rejected) for name in names]
    if config.valid_data:
        valid = [
            record
            for name in config.valid_data
            for record in (_held_out_problems(config) if name == BUILTIN else _read(name, config, rejected))
        ]
    else:
        parts, valid = _hold_out(names, parts, config)  # before augmenting: no variant of a validation question
    if config.augment:
        records = sum(len(part) for name, part in zip(names, parts, strict=True) if name != BUILTIN)
        parts, variants = _with_variants(names, parts, valid, config)
        if records:
            report(f"augmented: {variants} variants of {records} records")
    if config.split_steps:
        parts = [[dataclasses.replace(record, chain=split_chain(record.chain)) for record in part] for part in parts]
    if config.reworded_share:
        parts = [_told_anew(part, config.reworded_share, reworded, f"{config.seed}/reworded") for part in parts]
    if config.typed_share:
        parts = [_told_anew(part, config.typed_share, as_typed, str(config.seed)) for part in parts]
    return Sources(tuple(parts), valid, rejected)


def describe(config: TrainConfig) -> str:
    """Say what is mixed, such as `a.jsonl (with up to 5 variants of each record) ×2, 900 built-in problems, seed 0`."""
    names = config.data or (BUILTIN,)
    variants = f" (with up to {config.augment} variants of each record)" if config.augment else ""
    texts = []
    for name, weight in zip(names, config.data_weight or (1.0,) * len(names), strict=True):
        text = f"{config.problems} built-in problems, seed {config.seed}" if name == BUILTIN else name + variants
        texts.append(text if weight == 1 else f"{text} ×{weight:g}")
    told = "; one operation per step" if config.split_steps else ""
    told += f"; {config.reworded_share:.0%} of the questions reworded" if config.reworded_share else ""
    told += f"; {config.typed_share:.0%} of the questions as typed" if config.typed_share else ""
    return ", ".join(texts) + told


def _read(name: str, config: TrainConfig, rejected: list[Rejected]) -> list[Record]:
    found, not_read = read_source(name, config.problems, config.seed)
    if len(not_read) > len(found):
        raise DataError(
            f"{name}: found {len(not_read)} lines that cannot be read and {len(found)} that can, expected "
            f"JSON Lines; the first is {not_read[0].source}: {not_read[0].reason}"
        )
    rejected.extend(not_read)
    return found


def _hold_out(
    names: Sequence[str], parts: list[list[Record]], config: TrainConfig
) -> tuple[list[list[Record]], list[Record]]:
    """Take validation records out of all parts but the built-in one.

    A question that is held out leaves every part, should it occur more than once.
    """
    candidates = [record for name, part in zip(names, parts, strict=True) if name != BUILTIN for record in part]
    if not candidates:
        return parts, _held_out_problems(config)
    count = min(max(config.eval_examples, _LEAST_VALID), len(candidates) // 20)
    chosen = random.Random(config.seed).sample(range(len(candidates)), count)  # noqa: S311 (no secret)
    held_out = [candidates[i] for i in sorted(chosen)]
    if not held_out:
        # Too few records to hold any out: what the model answers on its own training data is still a sign of life.
        return parts, candidates[:_LEAST_VALID]
    questions = {record.question for record in held_out}
    return [[record for record in part if record.question not in questions] for part in parts], held_out


def _with_variants(
    names: Sequence[str], parts: list[list[Record]], valid: Sequence[Record], config: TrainConfig
) -> tuple[list[list[Record]], int]:
    """Add variants to all parts but the built-in one, and none that is a validation question; count them."""
    numbers = random.Random(config.seed)  # noqa: S311 (no secret)
    questions = {record.question for record in valid}
    added, count = [], 0
    for name, part in zip(names, parts, strict=True):
        drawn = (variants_of(record, config.augment, numbers) for record in part) if name != BUILTIN else ()
        new = [record for record in chain.from_iterable(drawn) if record.question not in questions]
        count += len(new)
        added.append([*part, *new])
    return added, count


def _told_anew(part: list[Record], share: float, tell: Callable[[Draw, str], str], seed: str) -> list[Record]:
    """Tell a share of the questions in another way; which ones depends on the question and the seed alone."""
    told = []
    for record in part:
        draw = Draw(f"{seed}/{record.question}")
        if draw.chance(share):
            record = dataclasses.replace(record, question=tell(draw, record.question))
        told.append(record)
    return told


def _held_out_problems(config: TrainConfig) -> list[Record]:
    count = max(config.eval_examples, _LEAST_VALID)
    return [_record(problem) for problem in generate_many(_VALID_SEED, count, "held-out")]


def _record(problem: Problem) -> Record:
    return Record(problem.question, problem.steps, problem.answer, f"built-in {problem.kind}")


def _written_files() -> list[Path]:
    return sorted(_WRITTEN_FOLDER.glob("*.jsonl"))


def _fingerprint(name: str) -> str:
    if name == BUILTIN:
        return BUILTIN
    if name == WRITTEN:
        return hashlib.sha256(b"".join(path.read_bytes() for path in _written_files())).hexdigest()
    if name.startswith(hub.PREFIX):
        return hub.fingerprint(name)
    path = Path(name)
    if path.is_dir():
        raise InputError(f"{name}: found a folder, expected a JSON Lines file; hf:{name} reads a folder of tables")
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise InputError(
            f"{name}: found no such file, expected a JSON Lines file, hf:OWNER/NAME, builtin or written"
        ) from error
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
