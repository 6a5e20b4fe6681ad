"""From records to training examples: rule, priors and token ids, kept in flat arrays, and the collator.

`prepare` reads the chains by rule and tokenizes; what it cannot use it returns with the reason. `ExampleSet` is a
map-style dataset over flat arrays, a few dozen bytes a token; `Collator` pads some of its examples to a batch.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from ruplar_lite.records import Record, Rejected, written_chain
from ruplar_lite.train.objective import IGNORED
from ruplar_lite.train.priors import PriorSettings, SparsePrior, build_prior
from ruplar_lite.train.rules import NO_STEPS, ArithmeticRule, Rule, segment_step, unreadable

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

    from ruplar_lite.train.checkpoint import MethodInfo


_NO_TOKENS: NDArray[np.int32] = np.zeros(0, np.int32)


@dataclasses.dataclass(frozen=True)
class Example:
    """One training sequence: `[prompt] <think>`, latents or a written chain or neither, `</think> [answer] <eos>`.

    Attributes:
        prompt_ids: int32 (prompt,), `<think>` included.
        question_last: Position of the last token of the question text.
        priors: One per latent; none for the objectives `cot` and `direct`.
        answer_ids: int32 (answer,), from `</think>` to the end token.
        chain_ids: int32 (chain,), the explicit chain; empty but for the objective `cot`.
    """

    prompt_ids: NDArray[np.int32]
    question_last: int
    priors: tuple[SparsePrior, ...]
    answer_ids: NDArray[np.int32]
    chain_ids: NDArray[np.int32] = dataclasses.field(default_factory=lambda: _NO_TOKENS)

    def __len__(self) -> int:
        """Return the length of the whole sequence in positions."""
        return len(self.prompt_ids) + len(self.priors) + len(self.chain_ids) + len(self.answer_ids)


class Ragged:
    """Rows of different lengths, stored end to end.

    Args:
        flat: All values.
        starts: int64 (rows + 1,): where each row starts, and where the last one ends.

    Raises:
        ValueError: `starts` are no such positions.
    """

    def __init__(self, flat: NDArray[Any], starts: NDArray[np.int64]) -> None:
        if flat.ndim != 1 or starts[0] != 0 or starts[-1] != len(flat) or (np.diff(starts) < 0).any():
            raise ValueError("rows that do not fit their values")
        self.flat = flat
        self.starts = starts

    @classmethod
    def of(cls, rows: Sequence[Sequence[Any] | NDArray[Any]], dtype: type[np.generic]) -> Ragged:
        """Store rows."""
        starts = np.zeros(len(rows) + 1, np.int64)
        np.cumsum([len(row) for row in rows], out=starts[1:])
        flat = np.concatenate([np.zeros(0, dtype), *(np.asarray(row, dtype) for row in rows)])
        return cls(flat, starts)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, i: int) -> NDArray[Any]:
        return self.flat[self.starts[i] : self.starts[i + 1]]

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How long every row is."""
        return np.diff(self.starts)


# The arrays of an `ExampleSet`, by name. A row belongs to an example, or to one of the distinct priors.
_OF_EXAMPLES: dict[str, type[np.generic]] = {
    "prompt_ids": np.int32,
    "latents": np.int32,
    "chain_ids": np.int32,
    "answer_ids": np.int32,
}
_OF_PRIORS: dict[str, type[np.generic]] = {"prior_ids": np.int32, "prior_values": np.float64}


class ExampleSet(torch.utils.data.Dataset[Example]):
    """A map-style dataset of examples, in flat arrays; equal priors are kept once.

    Attributes:
        part_sizes: How many examples each part has; the parts stand one after the other.
        lengths: Length of every example, in positions.
    """

    def __init__(self, examples: Iterable[Example]) -> None:
        known: dict[SparsePrior, int] = {}
        rows: dict[str, list[Sequence[Any] | NDArray[Any]]] = {name: [] for name in _OF_EXAMPLES}
        lasts: list[int] = []
        for example in examples:
            rows["prompt_ids"].append(example.prompt_ids)
            rows["latents"].append([known.setdefault(prior, len(known)) for prior in example.priors])
            rows["chain_ids"].append(example.chain_ids)
            rows["answer_ids"].append(example.answer_ids)
            lasts.append(example.question_last)
        ragged = {name: Ragged.of(rows[name], dtype) for name, dtype in _OF_EXAMPLES.items()}
        ragged["prior_ids"] = Ragged.of([prior.ids for prior in known], _OF_PRIORS["prior_ids"])
        ragged["prior_values"] = Ragged.of([prior.values for prior in known], _OF_PRIORS["prior_values"])
        self._fill(ragged, np.array(lasts, np.int32), (len(lasts),))

    def _fill(self, ragged: dict[str, Ragged], lasts: NDArray[np.int32], part_sizes: tuple[int, ...]) -> None:
        self._rows = ragged
        self._lasts = lasts
        self.part_sizes = part_sizes
        self.lengths: NDArray[np.int64] = np.sum([ragged[name].lengths for name in _OF_EXAMPLES], axis=0)

    def __len__(self) -> int:
        return len(self._lasts)

    def __getitem__(self, i: int) -> Example:
        row = self._rows
        priors = tuple(
            SparsePrior(tuple(row["prior_ids"][n].tolist()), tuple(row["prior_values"][n].tolist()))
            for n in row["latents"][i]
        )
        return Example(row["prompt_ids"][i], int(self._lasts[i]), priors, row["answer_ids"][i], row["chain_ids"][i])

    @classmethod
    def prepare(cls, preparer: Preparer, *parts: Iterable[Record]) -> tuple[ExampleSet, list[Rejected]]:
        """Prepare records; return the examples, and the records that cannot be used with the reason.

        Args:
            preparer: Makes an example of a record.
            *parts: Records, in parts whose sizes the set remembers.
        """
        rejected: list[Rejected] = []
        sizes = [0] * len(parts)

        def usable() -> Iterator[Example]:
            for n, records in enumerate(parts):
                for found in preparer.prepare(records):
                    if isinstance(found, Example):
                        sizes[n] += 1
                        yield found
                    else:
                        rejected.append(found)

        examples = cls(usable())
        examples.part_sizes = tuple(sizes)
        return examples, rejected

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """Return everything that the set is made of, as flat arrays by name."""
        arrays: dict[str, NDArray[Any]] = {"question_last": self._lasts, "part_sizes": np.array(self.part_sizes)}
        for name, rows in self._rows.items():
            arrays |= {name: rows.flat, f"{name}.starts": rows.starts}
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> ExampleSet:
        """Make a set of what `to_arrays` returned.

        Raises:
            KeyError: An array is missing.
            ValueError: The arrays do not belong together.
        """
        ragged = {name: Ragged(arrays[name], arrays[f"{name}.starts"]) for name in (*_OF_EXAMPLES, *_OF_PRIORS)}
        lasts, part_sizes = arrays["question_last"], tuple(arrays["part_sizes"].tolist())
        examples = {len(ragged[name]) for name in _OF_EXAMPLES}
        if examples != {len(lasts)} or sum(part_sizes) != len(lasts):
            raise ValueError("arrays of different numbers of examples")
        if (ragged["latents"].flat >= len(ragged["prior_ids"])).any():
            raise ValueError("latents without a prior")
        examples_set = cls(())
        examples_set._fill(ragged, lasts, part_sizes)
        return examples_set

    def latent_support(self) -> tuple[int, ...]:
        """Return the sorted ids of all tokens that any prior puts mass on, or that a chain is written in."""
        found = [self._rows[name].flat for name in ("prior_ids", "chain_ids")]
        return tuple(np.unique(np.concatenate(found)).tolist())


class Preparer:
    """Turns records into examples for one tokenizer, rule, prior and objective.

    Whatever the objective, a record is used if the rule can read its chain, so that objectives are compared on the
    same data.

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
        # A copy, for which "<think>" in a question is seven characters of text, as it is for the runtime (`TextCodec`).
        self._tokenizer = Tokenizer.from_str(tokenizer.backend_tokenizer.to_str())
        self._tokenizer.encode_special_tokens = True
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
        explicit = self._info.objective == "cot"
        chains = self._encode([written_chain(r.chain) for r in records]) if explicit else [[]] * len(records)
        special = self._info.special_tokens
        for record, question, answer, chain in zip(records, questions, answers, chains, strict=True):
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
                    priors=tuple(priors) if self._info.objective == "latent" else (),
                    answer_ids=np.array([special.end_think, *answer, special.eos[0]], np.int32),
                    chain_ids=np.array(chain, np.int32),
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


_NOTHING = Example(np.zeros(1, np.int32), 0, (), np.zeros(0, np.int32))


class Collator:
    """Pads examples on the right to the arrays that `objective.Batch` describes.

    For the kinds in `priors.UNFINISHED` `prior_probs` holds their scores, -inf at padding: the trainer makes
    probabilities of them.

    Args:
        pad_id: Token id that fills up.
        unfinished: Whether the priors are of such a kind.
        prompt_attention: How the tokens of a prompt see each other, one of `manifest.PROMPT_ATTENTIONS`.
    """

    def __init__(self, pad_id: int, unfinished: bool = False, prompt_attention: str = "causal") -> None:
        self._pad_id = pad_id
        self._bidirectional = prompt_attention == "bidirectional"
        self._fill = -np.inf if unfinished else 0.0

    def __call__(self, examples: Sequence[Example]) -> dict[str, torch.Tensor]:
        """Return the fields of `objective.Batch` by name; without examples, a row that adds nothing to any loss."""
        examples = examples or (_NOTHING,)
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
            prompt, written = len(example.prompt_ids), len(example.prompt_ids) + len(example.priors)
            input_ids[row, :prompt] = example.prompt_ids
            input_ids[row, written : len(example)] = np.concatenate([example.chain_ids, example.answer_ids])
            labels[row, written : len(example)] = input_ids[row, written : len(example)]
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
        if self._bidirectional:
            arrays["prompt_lengths"] = np.array([len(example.prompt_ids) for example in examples], np.int64)
        return {name: torch.from_numpy(array) for name, array in arrays.items()}
