"""The generation loop: think in soft tokens, then write the answer. It speaks token ids only.

A model that was trained to write its chain instead runs in the same loop: its steps feed back the most likely token.

One loop serves one question and many, and several samples of each. Thinking and answering share one transformer, so
the rows of a batch may be in different phases: each row's next input is its soft embedding, the embedding of its last
answer token, or that of `</think>`.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ruplar_lite.bundle import SpecialTokens
from ruplar_lite.embeddings import Embeddings
from ruplar_lite.errors import BundleError
from ruplar_lite.pace import Pace
from ruplar_lite.prefill import Prefix, prefill, repeated
from ruplar_lite.sampling import Sampler
from ruplar_lite.session import Graphs, LatentStepOutput, cache_arrays
from ruplar_lite.thoughts import FinishReason


@dataclasses.dataclass(frozen=True)
class LatentStep:
    """Row `row` took a latent step: the most likely ids, their probabilities, and that of `</think>`.

    Of a row with noise they are those of the distribution with noise, which took the place of q.
    """

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
        row: Index of the row's sampler.
        token_ids: The answer without its end token.
        num_written: Tokens of the answer, its end token included.
        log_prob: Natural logarithm of the answer's probability, its end token included if it came to one.
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
    """Where one sample of a question stands. It thinks until `thought_ended` is set, then answers until `done`."""

    index: int
    sampler: Sampler
    pace: Pace
    max_latents: int
    max_new_tokens: int
    end_think: int
    eos: tuple[int, ...]
    num_latents: int = 0
    thought_reason: FinishReason = "stop"
    thought_ended: float | None = None
    tokens: list[int] = dataclasses.field(default_factory=list)
    log_prob: float = 0.0
    late: bool = False
    done: bool = False

    def step(
        self, output: LatentStepOutput, i: int, embeddings: Embeddings, explicit_chain: bool
    ) -> tuple[LatentStep, npt.NDArray[np.floating[Any]]]:
        """Read row `i` of a pass as a latent step; return it with the embedding that it feeds back, (hidden_size,)."""
        probabilities, ids = output.thought_probs[i], output.thought_ids[i]
        if not math.isfinite(probabilities[0]):
            raise BundleError(
                "latent_step.onnx gave probabilities that are no finite numbers; run ruplar-lite export again"
            )
        soft, stop_prob = output.soft_embedding[i, 0], float(output.stop_prob[i])
        noised = self.sampler.perturb(probabilities)
        if noised is not None:
            order = np.argsort(-noised, kind="stable")
            probabilities, ids = noised[order], ids[order]
            soft, stop_prob = probabilities @ embeddings[ids], float(probabilities[ids == self.end_think].sum())
        step = LatentStep(self.index, tuple(ids.tolist()), tuple(probabilities.tolist()), stop_prob)
        return step, embeddings[step.ids[0]] if explicit_chain else soft

    def think(self, ids: Sequence[int]) -> bool:
        """Decide from the most likely ids of a step whether to go on thinking."""
        if ids[0] == self.end_think:
            self.thought_reason = "stop"
        elif self.num_latents == self.max_latents:
            self.thought_reason = "max_latents"
        elif not self.pace.may_think():
            self.thought_reason = "thought_deadline"
        else:
            self.num_latents += 1
            return True
        self.thought_ended = self.pace.now()
        return False

    def write(self, logits: npt.NDArray[np.float32]) -> int:
        """Choose the next answer token, and note whether it is the last."""
        token, log_prob = self.sampler.choose(logits)
        if not math.isfinite(log_prob):
            raise BundleError("decode.onnx gave logits that are no finite numbers; run ruplar-lite export again")
        self.tokens.append(token)
        self.log_prob += log_prob
        self.done = token in self.eos or len(self.tokens) == self.max_new_tokens
        if not self.done and self.pace.is_over():
            self.done = self.late = True
        return token

    def finish(self, prefilled: float) -> Finished:
        ended = self.tokens[-1] in self.eos
        reason: FinishReason = self.thought_reason if ended else "deadline" if self.late else "length"
        answering = self.thought_ended or prefilled
        return Finished(
            row=self.index,
            token_ids=tuple(self.tokens[:-1] if ended else self.tokens),
            num_written=len(self.tokens),
            log_prob=self.log_prob,
            finish_reason=reason,
            prefill=prefilled - self.pace.started,
            thinking=answering - prefilled,
            decode=self.pace.now() - answering,
        )


def generate(
    graphs: Graphs,
    embeddings: Embeddings,
    special: SpecialTokens,
    prompts: Sequence[Sequence[int]],
    samplers: Sequence[Sampler],
    max_latents: int,
    max_new_tokens: int,
    *,
    explicit_chain: bool = False,
    prefix: Prefix | None = None,
    pace: Pace | None = None,
) -> Iterator[LatentStep | AnswerToken | Finished]:
    """Think about and answer a batch of prompts (paper, section on inference).

    A row whose sampler puts noise on its thoughts uses the distribution with noise in place of q: it decides whether
    the thought ends, and its soft token is the mean of the embeddings of the tokens that the graph reports.

    Args:
        graphs: The two graphs.
        embeddings: Rows for token ids, float32 (hidden_size,) each.
        special: `</think>` ends thoughts, any of `eos` an answer, `pad` fills up.
        prompts: Token ids, `<think>` at the end of each; none is empty.
        samplers: One per row; a prompt has equally many rows each, next to each other, and is run once for them.
        max_latents: Most latent steps of a thought; at 0 `</think>` is fed straight away.
        max_new_tokens: Most tokens of an answer, at least 1.
        explicit_chain: Whether a step feeds back the embedding of its most likely token in place of q·E.
        prefix: The cache of what all prompts begin with.
        pace: Clock and deadline; None for no deadline.

    Yields:
        What happens, row by row in the order in which it happens: latent steps, answer tokens, `Finished` once a row.

    Raises:
        BundleError: A graph failed.
    """
    pace = pace or Pace()
    rows = [
        _Row(i, sampler, pace, max_latents, max_new_tokens, special.end_think, special.eos)
        for i, sampler in enumerate(samplers)
    ]
    output, mask = prefill(graphs, embeddings, prompts, special.pad, prefix)
    output, mask = repeated(output, mask, len(samplers) // len(prompts))
    prefilled = pace.now()
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
                yield rows[i].finish(prefilled)
        for i in sorted(set(range(len(rows))) - set(writing)):
            step, fed_back = rows[i].step(output, i, embeddings, explicit_chain)
            if rows[i].think(step.ids):
                inputs[i, 0] = fed_back
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
        began = pace.now()
        output = graphs.latent_step(inputs, mask, mask.sum(axis=1, keepdims=True) - 1, past)
        pace.record(pace.now() - began)
