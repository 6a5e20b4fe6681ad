"""The latent loop in torch, slow and obvious: what a bundle is measured against.

It runs one question at a time on the model itself, with the cache of transformers, its attention masks where they
are causal, and the whole vocabulary, and hands out every intermediate value. Nothing of the ONNX graphs is used here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedModel
from transformers.cache_utils import DynamicCache

from ruplar_lite.export.graphs import embed, embedding_shape, from_cache, vocabulary_head
from ruplar_lite.train.attention_masks import as_taken
from ruplar_lite.train.cache_name import with_cache
from ruplar_lite.train.checkpoint import MethodInfo


@dataclasses.dataclass(frozen=True, eq=False)
class Step:
    """One pass of the model: what went in and what came out. All batches are of size 1.

    Attributes:
        inputs_embeds: float32 (1, sequence, hidden_size).
        attention_mask: int64 (1, past + sequence), all ones.
        position_ids: int64 (1, sequence).
        past_key_values: Flat keys and values before the pass; empty at the prompt.
        present: Flat keys and values after it, each float32 (1, num_key_value_heads, past + sequence, head_dim).
        hidden: float32 (1, hidden_size), what the vocabulary head saw at the last position.
        logits: float32 (1, vocab_size) at the last position.
    """

    inputs_embeds: Tensor
    attention_mask: Tensor
    position_ids: Tensor
    past_key_values: list[Tensor]
    present: list[Tensor]
    hidden: Tensor
    logits: Tensor


@dataclasses.dataclass(frozen=True, eq=False)
class Trace:
    """How one question was answered.

    Attributes:
        thought_ids: The most likely token of each latent step.
        answer_ids: The answer's tokens, its end token included if it was written.
        margin: The smallest lead, in logits, that a chosen token had over the next best one. Where it is as small as
            the rounding, two runtimes may rightly choose differently.
        decisions: Probabilities over the whole vocabulary, float32 (vocab_size,), at every point where the thought
            went on or was closed by the model.
    """

    thought_ids: tuple[int, ...]
    answer_ids: tuple[int, ...]
    margin: float
    decisions: tuple[Tensor, ...]


class Reference:
    """Answers questions with a model in torch, greedily and without a restricted latent vocabulary.

    Args:
        model: A causal language model in evaluation mode.
        info: Special tokens, prompt, how it is seen, and limits.
    """

    def __init__(self, model: PreTrainedModel, info: MethodInfo) -> None:
        self.model = model
        self.info = info
        vocab_size, _ = embedding_shape(model)
        #: Every token embedding as the transformer gets it, float32 (vocab_size, hidden_size).
        self.table = embed(model, torch.arange(vocab_size))
        weight = getattr(model.get_input_embeddings(), "weight", None)
        if weight is not None and torch.equal(self.table, weight):
            self.table = weight.detach()  # One table in memory where embeddings are not scaled.

    @torch.no_grad()
    def answer(self, question_ids: Sequence[int], observe: Callable[[Step], None] | None = None) -> Trace:
        """Think in latent tokens, then write the answer (RuPLaR, arXiv 2605.09346, inference).

        Args:
            question_ids: The tokens of the question alone.
            observe: Is given every pass as soon as it is done.
        """
        run = _Run(self, observe)
        end_think, eos = self.info.special_tokens.end_think, self.info.special_tokens.eos
        logits = run.feed(self._embed(self.info.prompt_ids(list(question_ids))))
        thought_ids: list[int] = []
        decisions: list[Tensor] = []
        while len(thought_ids) < self.info.max_latents:
            probs = torch.softmax(logits[0], dim=-1)
            decisions.append(probs)
            token = run.choose(logits)
            if token == end_think:
                break
            thought_ids.append(token)
            explicit = self.info.objective == "cot"
            logits = run.feed(self._embed([token]) if explicit else (probs @ self.table)[None, None])
        logits = run.feed(self._embed([end_think]))
        answer_ids: list[int] = []
        while True:
            answer_ids.append(run.choose(logits))
            if answer_ids[-1] in eos or len(answer_ids) >= self.info.max_new_tokens:
                return Trace(tuple(thought_ids), tuple(answer_ids), run.margin, tuple(decisions))
            logits = run.feed(self._embed(answer_ids[-1:]))

    def _embed(self, ids: list[int]) -> Tensor:
        return self.table[ids][None]


class _Run:
    """The state of one question: the cache, and the closest decision so far."""

    def __init__(self, reference: Reference, observe: Callable[[Step], None] | None) -> None:
        self._model = reference.model
        self._info = reference.info
        self._observe = observe
        self._cache = DynamicCache()
        self._length = 0
        self.margin = float("inf")

    def choose(self, logits: Tensor) -> int:
        """Return the most likely token of logits (1, vocab_size)."""
        best = torch.topk(logits[0], 2)
        self.margin = min(self.margin, float(best.values[0] - best.values[1]))
        return int(best.indices[0])

    def feed(self, inputs_embeds: Tensor) -> Tensor:
        """Run the model over new positions (1, sequence, hidden_size); return the last logits (1, vocab_size)."""
        past = from_cache(self._cache)
        end = self._length + inputs_embeds.shape[1]
        position_ids = torch.arange(self._length, end)[None]
        attention_mask = torch.ones(1, end, dtype=torch.int64)
        hidden, logits = self._forward(inputs_embeds, self._seen(attention_mask, inputs_embeds), position_ids)
        self._length = end
        if self._observe is not None:
            present = from_cache(self._cache)
            self._observe(Step(inputs_embeds, attention_mask, position_ids, past, present, hidden, logits))
        return logits

    def _seen(self, attention_mask: Tensor, inputs_embeds: Tensor) -> Tensor:
        """Let every position of a pass see all others, where the prompt is seen in both directions."""
        if self._info.prompt_attention == "causal":
            return attention_mask
        everything = attention_mask[:, None, None, :].bool().expand(-1, 1, inputs_embeds.shape[1], -1)
        return as_taken(self._model, everything, inputs_embeds.dtype)

    def _forward(self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor) -> tuple[Tensor, Tensor]:
        seen: list[Tensor] = []

        def remember(_: Any, arguments: tuple[Tensor, ...]) -> None:
            seen.append(arguments[0][:, -1])

        hook = vocabulary_head(self._model).register_forward_pre_hook(remember)
        try:
            output = self._model(
                inputs_embeds=inputs_embeds,
                attention_mask=attention_mask,
                position_ids=position_ids,
                use_cache=True,
                **with_cache(self._model, self._cache),
            )
        finally:
            hook.remove()
        return seen[0], output.logits[:, -1].float()
