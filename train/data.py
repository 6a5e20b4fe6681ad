"""From records to training examples: rule, priors and token ids, kept in flat arrays, and the collator.

`prepare` reads the chains by rule and tokenizes; what it cannot use it returns with the reason. `ExampleSet` is a
map-style dataset over flat arrays, a few dozen bytes a token; `Collator` pads some of its examples to a batch.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray

from ruplar_lite.records import Record, Rejected
from ruplar_lite.train.objective import IGNORED
from ruplar_lite.train.priors import PriorSettings, SparsePrior, build_prior
from ruplar_lite.train.rules import NO_STEPS, ArithmeticRule, Rule, segment_step, unreadable

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

    from ruplar_lite.train.checkpoint import MethodInfo


@dataclasses.dataclass(frozen=True)
class Example:
    """One training sequence `[prompt] <think> z_1 … z_N </think> [answer] <eos>`.

    Attributes:
        prompt_ids: int32 (prompt,), `<think>` included.
        question_last: Position of the last token of the question text.
        priors: One per latent.
        answer_ids: int32 (answer,), from `</think>` to the end token.
    """

    prompt_ids: NDArray[np.int32]
    question_last: int
    priors: tuple[SparsePrior, ...]
    answer_ids: NDArray[np.int32]

    def __len__(self) -> int:
        """Return the length of the whole sequence in positions."""
        return len(self.prompt_ids) + len(self.priors) + len(self.answer_ids)


class _Ragged:
    """Rows of different lengths, stored end to end."""

    def __init__(self, rows: Sequence[Sequence[Any] | NDArray[Any]], dtype: type[np.generic]) -> None:
        self.starts = np.zeros(len(rows) + 1, np.int64)
        np.cumsum([len(row) for row in rows], out=self.starts[1:])
        self.flat = np.fromiter((value for row in rows for value in row), dtype, count=int(self.starts[-1]))

    def __getitem__(self, i: int) -> NDArray[Any]:
        return self.flat[self.starts[i] : self.starts[i + 1]]


class ExampleSet(torch.utils.data.Dataset[Example]):
    """A map-style dataset of examples, in flat arrays; equal priors are kept once."""

    def __init__(self, examples: Iterable[Example]) -> None:
        known: dict[SparsePrior, int] = {}
        prompts: list[NDArray[np.int32]] = []
        answers: list[NDArray[np.int32]] = []
        latents: list[list[int]] = []
        lasts: list[int] = []
        for example in examples:
            prompts.append(example.prompt_ids)
            answers.append(example.answer_ids)
            lasts.append(example.question_last)
            latents.append([known.setdefault(prior, len(known)) for prior in example.priors])
        self._prompts = _Ragged(prompts, np.int32)
        self._answers = _Ragged(answers, np.int32)
        self._latents = _Ragged(latents, np.int32)
        self._lasts = np.array(lasts, np.int32)
        self._priors = list(known)
        parts = (self._prompts, self._answers, self._latents)
        self.lengths: NDArray[np.int64] = np.sum([np.diff(part.starts) for part in parts], axis=0)

    def __len__(self) -> int:
        return len(self._lasts)

    def __getitem__(self, i: int) -> Example:
        priors = tuple(self._priors[n] for n in self._latents[i])
        return Example(self._prompts[i], int(self._lasts[i]), priors, self._answers[i])

    @classmethod
    def prepare(cls, preparer: Preparer, records: Iterable[Record]) -> tuple[ExampleSet, list[Rejected]]:
        """Prepare records; return the examples, and the records that cannot be used with the reason."""
        rejected: list[Rejected] = []

        def usable() -> Iterator[Example]:
            for found in preparer.prepare(records):
                if isinstance(found, Example):
                    yield found
                else:
                    rejected.append(found)

        return cls(usable()), rejected

    def latent_support(self) -> tuple[int, ...]:
        """Return the sorted ids of all tokens that any prior puts mass on."""
        return tuple(sorted({i for prior in self._priors for i in prior.ids}))


class Preparer:
    """Turns records into examples for one tokenizer, rule and prior.

    Args:
        tokenizer: Its special tokens are not added to any text.
        info: Prompt parts, special token ids and answer template.
        priors: Kind and constants of the prior.
        segment: How steps become latents; see `rules.segment_step`.
        max_length: Longest sequence allowed, in positions.
        rule: Takes the steps apart; the paper's arithmetic rule if not given.
    """

    def __init__(
        self,
        tokenizer: PreTrainedTokenizerFast,
        info: MethodInfo,
        priors: PriorSettings,
        segment: str = "step",
        max_length: int = 512,
        rule: Rule | None = None,
    ) -> None:
        self._tokenizer = tokenizer.backend_tokenizer
        self._info = info
        self._settings = priors
        self._segment = segment
        self._rule = rule or ArithmeticRule()
        self._max_length = max_length
        self._term_ids: dict[str, list[int]] = {}
        self._step_priors: dict[str, tuple[SparsePrior, ...]] = {}

    def prepare(self, records: Iterable[Record], chunk: int = 2000) -> Iterator[Example | Rejected]:
        """Yield, in order, an example or the reason why there is none for each record."""
        waiting: list[Record] = []
        for record in records:
            waiting.append(record)
            if len(waiting) == chunk:
                yield from self._prepare_chunk(waiting)
                waiting = []
        yield from self._prepare_chunk(waiting)

    def _prepare_chunk(self, records: list[Record]) -> Iterator[Example | Rejected]:
        questions = self._encode([record.question for record in records])
        answers = self._encode([self._info.answer_template.replace("{answer}", r.answer) for r in records])
        special = self._info.special_tokens
        for record, question, answer in zip(records, questions, answers, strict=True):
            if not record.chain:
                yield Rejected(record.source, NO_STEPS)
                continue
            priors: list[SparsePrior] = []
            for step in record.chain:
                found = self._priors_of(step)
                if not found:
                    yield Rejected(record.source, unreadable(step))
                    break
                priors.extend(found)
            else:
                example = Example(
                    prompt_ids=np.array(self._info.prompt_ids(question), np.int32),
                    question_last=len(self._info.prefix_ids) + len(question) - 1,
                    priors=tuple(priors),
                    answer_ids=np.array([special.end_think, *answer, special.eos[0]], np.int32),
                )
                if len(example) <= self._max_length:
                    yield example
                else:
                    yield Rejected(
                        record.source,
                        f"found {len(example)} positions, expected at most {self._max_length} (the context)",
                    )

    def _encode(self, texts: list[str]) -> list[list[int]]:
        return [encoding.ids for encoding in self._tokenizer.encode_batch(texts, add_special_tokens=False)]

    def _term(self, term: str) -> list[int]:
        if term not in self._term_ids:
            self._term_ids[term] = self._tokenizer.encode(term, add_special_tokens=False).ids
        return self._term_ids[term]

    def _priors_of(self, step: str) -> tuple[SparsePrior, ...]:
        if step not in self._step_priors:
            whole = self._rule.read(step)
            segments = segment_step(whole, self._segment) if whole else []
            self._step_priors[step] = tuple(build_prior(s, self._term, self._settings) for s in segments)
        return self._step_priors[step]


class Collator:
    """Pads examples on the right to the arrays that `objective.Batch` describes.

    For the Gumbel prior `prior_probs` holds scores, -inf at padding: the trainer draws the probabilities.
    """

    def __init__(self, pad_id: int, gumbel: bool = False) -> None:
        self._pad_id = pad_id
        self._fill = -np.inf if gumbel else 0.0

    def __call__(self, examples: Sequence[Example]) -> dict[str, torch.Tensor]:
        """Return the fields of `objective.Batch` by name."""
        size, length = len(examples), max(len(example) for example in examples)
        latents = sum(len(example.priors) for example in examples)
        entries = max((len(prior.ids) for example in examples for prior in example.priors), default=1)
        input_ids = np.full((size, length), self._pad_id, np.int64)
        mask = np.zeros((size, length), np.int64)
        labels = np.full((size, length), IGNORED, np.int64)
        rows, columns = np.zeros(latents, np.int64), np.zeros(latents, np.int64)
        prior_ids = np.zeros((latents, entries), np.int64)
        prior_probs = np.full((latents, entries), self._fill, np.float32)
        n = 0
        for row, example in enumerate(examples):
            prompt, answer = len(example.prompt_ids), len(example) - len(example.answer_ids)
            input_ids[row, :prompt] = example.prompt_ids
            input_ids[row, answer : len(example)] = labels[row, answer : len(example)] = example.answer_ids
            mask[row, : len(example)] = 1
            for offset, prior in enumerate(example.priors):
                rows[n], columns[n] = row, prompt + offset
                prior_ids[n, : len(prior.ids)] = prior.ids
                prior_probs[n, : len(prior.ids)] = prior.values
                n += 1
        arrays = {
            "input_ids": input_ids,
            "attention_mask": mask,
            "labels": labels,
            "latent_rows": rows,
            "latent_columns": columns,
            "prior_ids": prior_ids,
            "prior_probs": prior_probs,
            "question_last": np.array([example.question_last for example in examples], np.int64),
        }
        return {name: torch.from_numpy(array) for name, array in arrays.items()}
