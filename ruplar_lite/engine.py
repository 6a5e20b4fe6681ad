"""The generation loop: think in soft tokens, then write the answer. It speaks token ids only.

A model that was trained to write its chain instead runs in the same loop: its steps feed back the most likely token.

One loop serves one question and many. Thinking and answering share one transformer, so the rows of a batch may be in
different phases: each row's next input is its soft embedding, the embedding of its last answer token, or padding.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ruplar_lite.bundle import SpecialTokens
from ruplar_lite.errors import BundleError
from ruplar_lite.sampling import Sampler
from ruplar_lite.session import KeyValues, LatentStepOutput, cache_arrays
from ruplar_lite.thoughts import FinishReason


class Graphs(Protocol):
    """What the loop needs of a session."""

    def empty_past(self, batch: int) -> KeyValues:
        """Return an empty cache."""

    def latent_step(
        self,
        inputs_embeds: npt.NDArray[np.float32],
        attention_mask: npt.NDArray[np.int64],
        position_ids: npt.NDArray[np.int64],
        past_key_values: KeyValues,
    ) -> LatentStepOutput:
        """Run the transformer over new positions."""

    def decode(self, hidden: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return logits."""


@dataclasses.dataclass(frozen=True)
class LatentStep:
    """Row `row` took a latent step: the most likely ids, their probabilities, and that of `</think>`."""

    row: int
    ids: tuple[int, ...]
    probabilities: tuple[float, ...]
    stop_prob: float


@dataclasses.dataclass(frozen=True)
class AnswerToken:
    """Row `row` wrote a token of its answer; the end token is not reported."""

    row: int
    token: int


@dataclasses.dataclass(frozen=True)
class Finished:
    """Row `row` is done.

    Attributes:
        row: Index of the prompt.
        token_ids: The answer without its end token.
        num_written: Tokens of the answer, its end token included.
        log_prob: Natural logarithm of the answer's probability, its end token included.
        finish_reason: What ended it.
        prefill: Seconds for the prompt.
        thinking: Seconds from there until the thought ended.
        decode: Seconds from there to the last token.
    """

    row: int
    token_ids: tuple[int, ...]
    num_written: int
    log_prob: float
    finish_reason: FinishReason
    prefill: float
    thinking: float
    decode: float


@dataclasses.dataclass
class _Row:
    """Where one question stands. It thinks until `thought_ended` is set, then answers until `done`."""

    index: int
    sampler: Sampler
    max_latents: int
    max_new_tokens: int
    end_think: int
    eos: tuple[int, ...]
    num_latents: int = 0
    closed_thought: bool = False
    thought_ended: float | None = None
    tokens: list[int] = dataclasses.field(default_factory=list)
    log_prob: float = 0.0
    done: bool = False

    def think(self, ids: Sequence[int]) -> bool:
        """Decide from the most likely ids of a step whether to go on thinking."""
        self.closed_thought = ids[0] == self.end_think
        if self.closed_thought or self.num_latents == self.max_latents:
            self.thought_ended = time.perf_counter()
            return False
        self.num_latents += 1
        return True

    def write(self, logits: npt.NDArray[np.float32]) -> int:
        """Choose the next answer token, and note whether it is the last."""
        token, log_prob = self.sampler.choose(logits)
        if not math.isfinite(log_prob):
            raise BundleError("decode.onnx gave logits that are no finite numbers; run ruplar-lite export again")
        self.tokens.append(token)
        self.log_prob += log_prob
        self.done = token in self.eos or len(self.tokens) == self.max_new_tokens
        return token

    def finish(self, started: float, prefilled: float) -> Finished:
        ended = self.tokens[-1] in self.eos
        reason: FinishReason = "length" if not ended else "stop" if self.closed_thought else "max_latents"
        answering = self.thought_ended or prefilled
        return Finished(
            row=self.index,
            token_ids=tuple(self.tokens[:-1] if ended else self.tokens),
            num_written=len(self.tokens),
            log_prob=self.log_prob,
            finish_reason=reason,
            prefill=prefilled - started,
            thinking=answering - prefilled,
            decode=time.perf_counter() - answering,
        )


def generate(
    graphs: Graphs,
    embeddings: npt.NDArray[np.float32],
    special: SpecialTokens,
    prompts: Sequence[Sequence[int]],
    samplers: Sequence[Sampler],
    max_latents: int,
    max_new_tokens: int,
    *,
    explicit_chain: bool = False,
) -> Iterator[LatentStep | AnswerToken | Finished]:
    """Think about and answer a batch of prompts (paper, section on inference).

    Args:
        graphs: The two graphs.
        embeddings: float32 (vocab_size, hidden_size).
        special: `</think>` ends thoughts, any of `eos` an answer, `pad` fills up.
        prompts: Token ids, `<think>` at the end of each; none is empty.
        samplers: One per prompt.
        max_latents: Most latent steps of a thought; at 0 `</think>` is fed straight away.
        max_new_tokens: Most tokens of an answer, at least 1.
        explicit_chain: Whether a step feeds back the embedding of its most likely token in place of q·E.

    Yields:
        What happens, row by row in the order in which it happens: latent steps, answer tokens, `Finished` once a row.

    Raises:
        BundleError: A graph failed.
    """
    started = time.perf_counter()
    rows = [
        _Row(i, sampler, max_latents, max_new_tokens, special.end_think, special.eos)
        for i, sampler in enumerate(samplers)
    ]
    ids, mask = _left_padded(prompts, special.pad)
    positions = np.clip(np.cumsum(mask, axis=1) - 1, 0, None)
    output = graphs.latent_step(embeddings[ids], mask, positions, graphs.empty_past(len(prompts)))
    prefilled = time.perf_counter()
    while True:
        inputs = np.empty_like(output.soft_embedding)
        writing = [i for i, row in enumerate(rows) if row.thought_ended is not None]
        logits = graphs.decode(output.hidden[writing]) if writing else ()
        for i, row_logits in zip(writing, logits, strict=True):
            token = rows[i].write(row_logits)
            inputs[i, 0] = embeddings[token]
            if token not in special.eos:
                yield AnswerToken(rows[i].index, token)
            if rows[i].done:
                yield rows[i].finish(started, prefilled)
        for i in sorted(set(range(len(rows))) - set(writing)):
            step = _latent_step(rows[i].index, output, i)
            if rows[i].think(step.ids):
                inputs[i] = embeddings[step.ids[0]] if explicit_chain else output.soft_embedding[i]
                yield step
            else:
                inputs[i, 0] = embeddings[special.end_think]
        past = output.past_key_values
        running = [i for i, row in enumerate(rows) if not row.done]
        if not running:
            return
        if len(running) < len(rows):
            # Copying the cache of the rows that go on costs far less than one more pass over those that are done.
            rows, inputs, mask = [rows[i] for i in running], inputs[running], mask[running]
            past = [cache[running] for cache in cache_arrays(past)]
        mask = np.concatenate([mask, np.ones((len(rows), 1), np.int64)], axis=1)
        output = graphs.latent_step(inputs, mask, mask.sum(axis=1, keepdims=True) - 1, past)


def _latent_step(index: int, output: LatentStepOutput, i: int) -> LatentStep:
    probabilities = output.thought_probs[i].tolist()
    if not math.isfinite(probabilities[0]):
        raise BundleError(
            "latent_step.onnx gave probabilities that are no finite numbers; run ruplar-lite export again"
        )
    return LatentStep(index, tuple(output.thought_ids[i].tolist()), tuple(probabilities), float(output.stop_prob[i]))


def _left_padded(prompts: Sequence[Sequence[int]], pad: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return ids and attention mask, int64 (batch, longest prompt), with the prompts at the right."""
    longest = max(map(len, prompts))
    ids = np.full((len(prompts), longest), pad, np.int64)
    mask = np.zeros_like(ids)
    for i, prompt in enumerate(prompts):
        ids[i, longest - len(prompt) :] = prompt
        mask[i, longest - len(prompt) :] = 1
    return ids, mask
