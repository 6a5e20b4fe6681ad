"""A toy model in numpy with the interface of `Session`, and a slow loop over it: no cache, no batch, no padding."""

from __future__ import annotations

import numpy as np

from ruplar_lite.bundle import SpecialTokens
from ruplar_lite.session import LatentStepOutput

SPECIAL = SpecialTokens(think=1, end_think=2, eos=(3,), pad=0)
VOCAB, HIDDEN, TOP = 12, 6, 5


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


class ToyGraphs:
    """Hidden state = tanh of a position-weighted sum of the inputs; its "cache" is the inputs themselves."""

    def __init__(self, seed=0, stop_bias=0.0, eos_bias=0.0):
        random = np.random.default_rng(seed)
        self.embeddings = random.normal(size=(VOCAB, HIDDEN)).astype(np.float32)
        self.mix = random.normal(size=(HIDDEN, HIDDEN))
        self.latent_head = 2 * random.normal(size=(HIDDEN, VOCAB))
        self.head = 2 * random.normal(size=(HIDDEN, VOCAB))
        self.stop_bias, self.eos_bias = stop_bias, eos_bias
        self.passes = []
        self.decoded = 0

    def empty_past(self, batch):
        return [np.zeros((batch, 1, 0, HIDDEN), np.float32)]

    def latent_step(self, inputs_embeds, attention_mask, position_ids, past_key_values):
        assert inputs_embeds.dtype == np.float32
        assert attention_mask.dtype == np.int64
        assert position_ids.dtype == np.int64
        batch, seq, _ = inputs_embeds.shape
        assert position_ids.shape == (batch, seq)
        self.passes.append((batch, seq))
        cache = np.concatenate([past_key_values[0], inputs_embeds[:, None]], axis=2)
        assert attention_mask.shape == (batch, cache.shape[2])
        assert np.array_equal(np.sort(attention_mask, axis=1), attention_mask), "padding is not at the left only"
        positions = np.clip(np.cumsum(attention_mask, axis=1) - 1, 0, None)
        assert np.array_equal(positions[:, -seq:], position_ids)
        weights = attention_mask * np.cos(1 + positions)
        hidden = self.hidden_of(np.einsum("bt,bth->bh", weights, cache[:, 0]))
        probs = self.thought_of(hidden)
        ids = np.argsort(-probs, axis=-1, kind="stable")[:, :TOP]
        return LatentStepOutput(
            hidden=hidden.astype(np.float32),
            soft_embedding=(probs @ self.embeddings)[:, None].astype(np.float32),
            thought_probs=np.take_along_axis(probs, ids, axis=-1).astype(np.float32),
            thought_ids=ids.astype(np.int64),
            stop_prob=probs[:, SPECIAL.end_think].astype(np.float32),
            past_key_values=[cache],
        )

    def decode(self, hidden):
        self.decoded += len(hidden)
        return self.logits_of(hidden).astype(np.float32)

    def hidden_of(self, total):
        return np.tanh(total @ self.mix)

    def thought_of(self, hidden):
        logits = hidden @ self.latent_head
        logits[..., SPECIAL.end_think] += self.stop_bias
        return softmax(logits)

    def logits_of(self, hidden):
        logits = hidden @ self.head
        logits[..., list(SPECIAL.eos)] += self.eos_bias
        return logits


def noised(probs, scale, random):
    """Gumbel noise on the most likely tokens, one after another; the rest of the distribution is left out."""
    top = sorted(range(VOCAB), key=lambda i: -probs[i])[:TOP]
    scores = [np.log(probs[i]) + scale * random.gumbel() for i in top]
    result = np.zeros(VOCAB)
    result[top] = softmax(np.array(scores))
    return result


def slow_answer(toy, prompt, max_latents, max_new_tokens, explicit_chain=False, noise=None):
    """The inference rule, word by word: returns the top ids of each latent, the answer ids, and why it ended.

    With `noise`, a function of q, every step has its result in place of q.
    """
    inputs = [toy.embeddings[i] for i in prompt]

    def hidden():
        total = sum(np.cos(1 + t) * x for t, x in enumerate(inputs))
        return toy.hidden_of(total[None])

    thoughts, closed = [], False
    while True:
        probs = toy.thought_of(hidden())[0]
        probs = probs if noise is None else noise(probs)
        if probs.argmax() == SPECIAL.end_think:
            closed = True
            break
        if len(thoughts) == max_latents:
            break
        thoughts.append(int(probs.argmax()))
        soft = (probs @ toy.embeddings).astype(np.float32)
        inputs.append(toy.embeddings[thoughts[-1]] if explicit_chain else soft)
    inputs.append(toy.embeddings[SPECIAL.end_think])
    tokens = []
    while len(tokens) < max_new_tokens:
        tokens.append(int(toy.logits_of(hidden())[0].argmax()))
        if tokens[-1] in SPECIAL.eos:
            return thoughts, tokens[:-1], "stop" if closed else "max_latents"
        inputs.append(toy.embeddings[tokens[-1]])
    return thoughts, tokens, "length"
