"""The joint objective of RuPLaR: answer consistency, the Soft Thinking constraint and problem–thought alignment.

Everything is vectorized over the batch, priors stay sparse, and logits are computed only at the positions that a
term reads, before a latent and before a labelled token, and kept only at the tokens that it reads there.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, NamedTuple

import torch

from ruplar_lite.train.attention_masks import as_taken, sequence_mask
from ruplar_lite.train.logits import LogitScaling
from ruplar_lite.train.vocabulary_loss import token_log_probs

if TYPE_CHECKING:
    from transformers import PreTrainedModel

IGNORED = -100


@dataclasses.dataclass
class Batch:
    """A padded batch of training sequences `[prompt] <think> z_1 … z_N </think> [answer] <eos>`.

    Without latents it is one of the baselines: the chain stands in their place and is labelled, or nothing does.

    Attributes:
        input_ids: int64 (batch, seq), padded on the right; the id under a latent is never looked at.
        attention_mask: int64 (batch, seq), 1 at real positions, latents included.
        labels: int64 (batch, seq), the id at an explicit chain, `</think>`, answer and end, -100 elsewhere.
        latent_rows: int64 (latents,), the example each latent belongs to, ascending.
        latent_columns: int64 (latents,), its position in the sequence.
        prior_ids: int64 (latents, entries), token ids of each π; padding repeats any id.
        prior_probs: float32 (latents, entries), their probabilities; 0 at padding.
        question_last: int64 (batch,), position of the last token of the question text.
        prompt_lengths: int64 (batch,), how many positions at the start of each row see each other in both directions;
            None where all attention is causal.
    """

    input_ids: torch.Tensor
    attention_mask: torch.Tensor
    labels: torch.Tensor
    latent_rows: torch.Tensor
    latent_columns: torch.Tensor
    prior_ids: torch.Tensor
    prior_probs: torch.Tensor
    question_last: torch.Tensor
    prompt_lengths: torch.Tensor | None = None


class Totals(NamedTuple):
    """What the means of the loss are taken over, each an int64 scalar tensor.

    They are one batch's own, or those of all micro-batches of an optimizer step, whose losses add up to its own.

    Attributes:
        labelled: Number of labelled tokens.
        with_latents: Number of examples that have latents.
    """

    labelled: torch.Tensor
    with_latents: torch.Tensor

    @classmethod
    def of(cls, batch: Batch) -> Totals:
        """Count those of one batch."""
        counts = torch.bincount(batch.latent_rows, minlength=len(batch.input_ids))
        return cls((batch.labels != IGNORED).sum(), (counts > 0).sum())


@dataclasses.dataclass(frozen=True)
class ObjectiveSettings:
    """Weights of the terms and the KL-Focus threshold; the defaults are the paper's.

    Attributes:
        weight_ce: Weight of the answer consistency term.
        weight_kl: Weight of the Soft Thinking constraint.
        weight_sem: Weight of the problem–thought alignment; 0 skips its computation.
        kl_focus_threshold: Only tokens with a prior probability above it enter the KL.
        self_feed: Share of the latents that `self_feeding` takes from the model itself in the end.
        self_feed_ramp: Part of the run over which that share rises from 0.
    """

    weight_ce: float = 1.0
    weight_kl: float = 1.0
    weight_sem: float = 1.0
    kl_focus_threshold: float = 0.01
    self_feed: float = 0.0
    self_feed_ramp: float = 0.5


@dataclasses.dataclass
class LossTerms:
    """The weighted sum and its terms before weighting, each a float32 scalar tensor."""

    loss: torch.Tensor
    ce: torch.Tensor
    kl: torch.Tensor
    sem: torch.Tensor


def joint_loss(
    model: PreTrainedModel,
    batch: Batch,
    settings: ObjectiveSettings,
    totals: Totals | None = None,
    soft: torch.Tensor | None = None,
) -> LossTerms:
    """Compute L = w_ce · L_ce + w_kl · L_kl + w_sem · L_sem (paper, joint objective).

    Args:
        model: A causal LM that accepts `inputs_embeds`.
        batch: One batch on the model's device.
        settings: Weights and threshold.
        totals: What the means are taken over; those of this batch if not given.
        soft: (latents, hidden_size), what is fed at the latents; π · E if not given.
    """
    totals = totals or Totals.of(batch)
    hidden = last_hidden_states(model, embed(model, batch, soft), batch)
    rows, columns = torch.nonzero(batch.labels != IGNORED, as_tuple=True)
    latents = len(batch.latent_rows)
    # The prediction of a token, or of a latent, stands one position before it.
    read = hidden[torch.cat([batch.latent_rows, rows]), torch.cat([batch.latent_columns, columns]) - 1]
    labels = batch.labels[rows, columns, None].expand(-1, batch.prior_ids.shape[1])
    ids = torch.cat([batch.prior_ids, labels])
    log_q = token_log_probs(model.get_output_embeddings(), LogitScaling.of(model.config), read, ids)
    ce = -log_q[latents:, 0].sum() / totals.labelled.clamp(min=1)
    kl = soft_thinking_loss(log_q[:latents], batch, settings.kl_focus_threshold, totals)
    sem = alignment_loss(hidden, batch, totals) if settings.weight_sem else hidden.new_zeros((), dtype=torch.float32)
    loss = settings.weight_ce * ce + settings.weight_kl * kl + settings.weight_sem * sem
    return LossTerms(loss, ce, kl, sem)


def embed(model: PreTrainedModel, batch: Batch, soft: torch.Tensor | None = None) -> torch.Tensor:
    """Look up token embeddings and put each latent's soft token in its place.

    Args:
        model: The causal LM.
        batch: One batch.
        soft: (latents, hidden_size), the soft tokens; z = π · E if not given.

    Returns:
        (batch, seq, hidden_size), of the dtype of the embedding table.
    """
    inputs_embeds: torch.Tensor = model.get_input_embeddings()(batch.input_ids)
    if len(batch.latent_rows) == 0:
        return inputs_embeds
    soft = prior_embeddings(model, batch) if soft is None else soft
    return inputs_embeds.index_put((batch.latent_rows, batch.latent_columns), soft)


def prior_embeddings(model: PreTrainedModel, batch: Batch) -> torch.Tensor:
    """Return z = π · E, (latents, hidden_size).

    The latents are given, not learned: no gradient goes into E through them. (It goes into π if π is being learned.)
    """
    with torch.no_grad():
        entries = model.get_input_embeddings()(batch.prior_ids)  # (latents, entries, hidden_size)
    # A product and a sum, because autocast would round a matrix product to bfloat16.
    soft: torch.Tensor = (batch.prior_probs.to(entries.dtype)[..., None] * entries).sum(dim=1)
    return soft


def every_embedding(model: PreTrainedModel) -> torch.Tensor:
    """Return E as a token sees it, scaled where the family scales it: (vocab, hidden_size)."""
    embedding: Any = model.get_input_embeddings()
    weight: torch.Tensor = embedding.weight
    return embedding(torch.arange(len(weight), device=weight.device))  # type: ignore[no-any-return]


def last_hidden_states(model: PreTrainedModel, inputs_embeds: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Run the transformer without its vocabulary head: (batch, seq, hidden_size) after the final norm."""
    transformer, mask = causal_lm(model).base_model, batch.attention_mask
    if batch.prompt_lengths is not None:
        mask = as_taken(transformer, sequence_mask(mask, batch.prompt_lengths), inputs_embeds.dtype)
    output = transformer(inputs_embeds=inputs_embeds, attention_mask=mask, use_cache=False)
    return output.last_hidden_state  # type: ignore[no-any-return]


def causal_lm(model: PreTrainedModel) -> PreTrainedModel:
    """Return the causal LM inside a peft `PeftModel`, its adapters in place; any other model is returned as it is.

    What a PeftModel calls `base_model` is itself with other names; that of a causal LM is the transformer.
    """
    inner = getattr(model, "get_base_model", None)
    return inner() if inner is not None else model


def head_logits(model: PreTrainedModel, hidden: torch.Tensor) -> torch.Tensor:
    """Apply the vocabulary head, and the scaling and soft cap of those models whose configuration has one.

    Args:
        model: The causal LM.
        hidden: (positions, hidden_size).

    Returns:
        (positions, vocab_size).
    """
    return LogitScaling.of(model.config)(model.get_output_embeddings()(hidden))


def soft_thinking_loss(
    log_q: torch.Tensor, batch: Batch, threshold: float, totals: Totals | None = None
) -> torch.Tensor:
    """KL(π ‖ q) on the tokens with π above the threshold: mean per example, then over the batch (paper, KL-Focus).

    Args:
        log_q: (latents, entries), log-probabilities of the prior's tokens in the prediction before each latent.
        batch: The batch they belong to.
        threshold: Tokens with π at or below it are left out.
        totals: What the mean is taken over; those of this batch if not given.
    """
    if len(log_q) == 0:
        return log_q.new_zeros(())
    kept = batch.prior_probs > threshold
    # 1 stands for what is left out: a learned π has a gradient, and that of a logarithm at 0 is not finite.
    pi = torch.where(kept, batch.prior_probs, 1.0)
    per_latent = torch.where(kept, pi * (pi.log() - log_q), 0.0).sum(dim=1)
    return mean_per_example(per_latent, batch, totals)


def alignment_loss(hidden: torch.Tensor, batch: Batch, totals: Totals | None = None) -> torch.Tensor:
    """KL(softmax(h_q) ‖ softmax(h_z)) over the hidden dimension (paper, problem–thought alignment).

    Args:
        hidden: (batch, seq, hidden_size), the last hidden states.
        batch: The batch they belong to; h_q stands at the last token of the question, h_z at the latent.
        totals: What the mean is taken over; those of this batch if not given.
    """
    if len(batch.latent_rows) == 0:
        return hidden.new_zeros((), dtype=torch.float32)
    question = hidden[batch.latent_rows, batch.question_last[batch.latent_rows]].float()
    thought = hidden[batch.latent_rows, batch.latent_columns].float()
    log_question = torch.log_softmax(question, dim=-1)
    log_thought = torch.log_softmax(thought, dim=-1)
    per_latent = (log_question.exp() * (log_question - log_thought)).sum(dim=-1)
    return mean_per_example(per_latent, batch, totals)


def mean_per_example(per_latent: torch.Tensor, batch: Batch, totals: Totals | None = None) -> torch.Tensor:
    """Average over the latents of an example, then over the examples that have any."""
    counts = torch.bincount(batch.latent_rows, minlength=len(batch.input_ids))
    weights = 1.0 / (counts[batch.latent_rows] * (totals or Totals.of(batch)).with_latents)
    return (per_latent * weights).sum()
