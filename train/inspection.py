"""What is in a source of data: records, steps, what cannot be used, wrong arithmetic, and what a tokenizer makes of it.

No torch: a tokenizer is read from its `tokenizer.json`.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruplar_lite.arithmetic import is_true
from ruplar_lite.bundle import BUILTIN, find_bundle
from ruplar_lite.errors import InputError, first_line
from ruplar_lite.records import Record, Rejected
from ruplar_lite.train.rules import NO_STEPS, ArithmeticRule, Rule, segment_step, unreadable

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_PAPERS_RULE = ArithmeticRule()
_EXAMPLE_NUMBERS = ("7", "42", "365", "1200", "32.88")


@dataclasses.dataclass(frozen=True)
class Inspection:
    """What was found in one source.

    Attributes:
        source: Its name.
        records: How many lines are records.
        unreadable: Lines that are none, and records whose chain the rule cannot read, with the reasons.
        steps_per_chain: Number of records by number of steps.
        latents_per_chain: Number of records by number of latents, under the segmentation that was asked for.
        wrong_chains: How many records have a step that is wrong.
        wrong_steps: Steps whose two sides differ, as "file:line: step".
        unchecked_steps: How many steps are no arithmetic.
        all_steps: How many steps there are.
        read_otherwise: Steps that the paper's rule would take apart in another way, as "file:line: step".
        other_results: How many of these have another result.
    """

    source: str
    records: int
    unreadable: tuple[Rejected, ...]
    steps_per_chain: dict[int, int]
    latents_per_chain: dict[int, int]
    wrong_chains: int
    wrong_steps: tuple[str, ...]
    unchecked_steps: int
    all_steps: int
    read_otherwise: tuple[str, ...]
    other_results: int

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON values."""
        return dataclasses.asdict(self)


@dataclasses.dataclass(frozen=True)
class TokenizerView:
    """What a tokenizer makes of the data.

    Attributes:
        tokenizer: Which one.
        latent_support: How many tokens the priors of these records can use.
        vocab_size: How many tokens there are.
        numbers: How it cuts some numbers.
        tokens_per_number: How many of the chains' numbers, each time they occur, it cuts into so many tokens.
        question_tokens: Mean number of tokens of a question.
    """

    tokenizer: str
    latent_support: int
    vocab_size: int
    numbers: dict[str, list[str]]
    tokens_per_number: dict[int, int]
    question_tokens: float


def inspect_records(
    source: str, records: Sequence[Record], rejected: Sequence[Rejected], rule: Rule, segment: str
) -> Inspection:
    """Look at every record of a source.

    Args:
        source: Its name.
        records: What was read from it.
        rejected: What could not be read.
        rule: Takes the steps apart.
        segment: How steps become latents; see `rules.segment_step`.

    Raises:
        InputError: The segmentation is unknown.
    """
    left_out = list(rejected)
    steps, latents = Counter[int](), Counter[int]()
    wrong: list[str] = []
    otherwise: list[str] = []
    wrong_chains = unchecked = other_results = 0
    for record in records:
        steps[len(record.chain)] += 1
        read = [rule.read(step) for step in record.chain]
        if not read:
            left_out.append(Rejected(record.source, NO_STEPS))
        elif None in read:
            left_out.append(Rejected(record.source, unreadable(record.chain[read.index(None)])))
        else:
            latents[sum(len(segment_step(one, segment)) for one in read if one is not None)] += 1
        for step, found in zip(record.chain, read, strict=True):
            papers = _PAPERS_RULE.read(step)
            if papers != found:
                otherwise.append(f"{record.source}: {step}")
                other_results += (papers and papers.result_terms) != (found and found.result_terms)
        truths = [is_true(step) for step in record.chain]
        unchecked += truths.count(None)
        wrong_chains += False in truths
        wrong += [
            f"{record.source}: {step}" for step, truth in zip(record.chain, truths, strict=True) if truth is False
        ]
    return Inspection(
        source=source,
        records=len(records),
        unreadable=tuple(left_out),
        steps_per_chain=dict(sorted(steps.items())),
        latents_per_chain=dict(sorted(latents.items())),
        wrong_chains=wrong_chains,
        wrong_steps=tuple(wrong),
        unchecked_steps=unchecked,
        all_steps=sum(len(record.chain) for record in records),
        read_otherwise=tuple(otherwise),
        other_results=other_results,
    )


def view_with_tokenizer(folder: str, records: Sequence[Record], rule: Rule) -> TokenizerView:
    """Look at records through the `tokenizer.json` of a model folder or a bundle.

    Args:
        folder: The folder, or "builtin" for the model inside this package.
        records: The records.
        rule: Takes the steps apart.

    Raises:
        InputError: There is none, or it cannot be read.
    """
    tokenizer = _open_tokenizer(folder)

    terms = Counter(term for record in records for step in record.chain for term in _terms(rule, step))
    ids = {term: tokenizer.encode(term, add_special_tokens=False).ids for term in terms}
    per_number = Counter[int]()
    for term, count in terms.items():
        if term.isdecimal():
            per_number[len(ids[term])] += count
    questions = tokenizer.encode_batch([record.question for record in records], add_special_tokens=False)
    return TokenizerView(
        tokenizer=folder,
        latent_support=len({i for found in ids.values() for i in found}),
        vocab_size=tokenizer.get_vocab_size(),
        numbers={text: tokenizer.encode(text, add_special_tokens=False).tokens for text in _EXAMPLE_NUMBERS},
        tokens_per_number=dict(sorted(per_number.items())),
        question_tokens=sum(len(question.ids) for question in questions) / max(len(questions), 1),
    )


def _terms(rule: Rule, step: str) -> tuple[str, ...]:
    segment = rule.read(step)
    if segment is None:
        return ()
    # A rule of one's own may name results that are no key terms.
    return (*segment.key_terms, *(term for term in segment.result_terms if term not in segment.key_terms))


def _open_tokenizer(folder: str) -> Tokenizer:
    from tokenizers import Tokenizer

    path = find_bundle(folder)[0] if folder == BUILTIN else Path(folder)
    file = path / "tokenizer.json"
    if not file.is_file():
        raise InputError(f"--tokenizer: found no {file}, expected a model folder or a bundle with a tokenizer.json")
    try:
        return Tokenizer.from_file(str(file))
    except Exception as error:  # tokenizers raises nothing more specific
        raise InputError(f"--tokenizer: {file} is no tokenizer: {first_line(error)}") from error
