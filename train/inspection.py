"""What is in a data file: records, steps, what cannot be used, wrong arithmetic, and what a tokenizer makes of it.

No torch: a tokenizer is read from its `tokenizer.json`.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruplar_lite.errors import InputError, first_line
from ruplar_lite.records import Record, Rejected, read_records
from ruplar_lite.train.arithmetic import is_true
from ruplar_lite.train.rules import NO_STEPS, Rule, segment_step, unreadable

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_EXAMPLE_NUMBERS = ("7", "42", "365", "1200", "32.88")


@dataclasses.dataclass(frozen=True)
class Inspection:
    """What was found in one file.

    Attributes:
        file: Its name.
        records: How many lines are records.
        unreadable: Lines that are none, and records whose chain the rule cannot read, with the reasons.
        steps_per_chain: Number of records by number of steps.
        latents_per_chain: Number of records by number of latents, under the segmentation that was asked for.
        wrong_steps: Steps whose two sides differ, as "file:line: step".
        unchecked_steps: How many steps are no arithmetic.
    """

    file: str
    records: int
    unreadable: tuple[Rejected, ...]
    steps_per_chain: dict[int, int]
    latents_per_chain: dict[int, int]
    wrong_steps: tuple[str, ...]
    unchecked_steps: int

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON values."""
        return dataclasses.asdict(self)


@dataclasses.dataclass(frozen=True)
class TokenizerView:
    """What a tokenizer makes of the data.

    Attributes:
        latent_support: How many tokens the priors of these records can use.
        vocab_size: How many tokens there are.
        numbers: How it cuts some numbers.
        question_tokens: Mean number of tokens of a question.
    """

    latent_support: int
    vocab_size: int
    numbers: dict[str, list[str]]
    question_tokens: float


def inspect_file(file: str, rule: Rule, segment: str) -> tuple[Inspection, list[Record]]:
    """Read a file and look at every record.

    Returns:
        What was found, and the records.

    Raises:
        InputError: The file cannot be opened, or the segmentation is unknown.
        DataError: Not one line is a record.
    """
    records, rejected = read_records(file)
    left_out = list(rejected)
    steps, latents = Counter[int](), Counter[int]()
    wrong: list[str] = []
    unchecked = 0
    for record in records:
        steps[len(record.chain)] += 1
        segments = [rule.read(step) for step in record.chain]
        if not segments:
            left_out.append(Rejected(record.source, NO_STEPS))
        elif None in segments:
            left_out.append(Rejected(record.source, unreadable(record.chain[segments.index(None)])))
        else:
            latents[sum(len(segment_step(one, segment)) for one in segments if one is not None)] += 1
        for step in record.chain:
            truth = is_true(step)
            unchecked += truth is None
            if truth is False:
                wrong.append(f"{record.source}: {step}")
    found = Inspection(
        file=file,
        records=len(records),
        unreadable=tuple(left_out),
        steps_per_chain=dict(sorted(steps.items())),
        latents_per_chain=dict(sorted(latents.items())),
        wrong_steps=tuple(wrong),
        unchecked_steps=unchecked,
    )
    return found, records


def view_with_tokenizer(folder: str, records: Sequence[Record], rule: Rule) -> TokenizerView:
    """Look at records through the `tokenizer.json` of a model folder or a bundle.

    Raises:
        InputError: There is none, or it cannot be read.
    """
    tokenizer = _open_tokenizer(folder)

    def ids(text: str) -> list[int]:
        return list(tokenizer.encode(text, add_special_tokens=False).ids)

    terms = {term for record in records for step in record.chain for term in _terms(rule, step)}
    questions = tokenizer.encode_batch([record.question for record in records], add_special_tokens=False)
    return TokenizerView(
        latent_support=len({i for term in terms for i in ids(term)}),
        vocab_size=tokenizer.get_vocab_size(),
        numbers={text: tokenizer.encode(text, add_special_tokens=False).tokens for text in _EXAMPLE_NUMBERS},
        question_tokens=sum(len(question.ids) for question in questions) / max(len(questions), 1),
    )


def _terms(rule: Rule, step: str) -> tuple[str, ...]:
    segment = rule.read(step)
    return segment.key_terms if segment is not None else ()


def _open_tokenizer(folder: str) -> Tokenizer:
    from tokenizers import Tokenizer

    file = Path(folder) / "tokenizer.json"
    if not file.is_file():
        raise InputError(f"--tokenizer: found no {file}, expected a model folder or a bundle with a tokenizer.json")
    try:
        return Tokenizer.from_file(str(file))
    except Exception as error:  # tokenizers raises nothing more specific
        raise InputError(f"--tokenizer: {file} is no tokenizer: {first_line(error)}") from error
