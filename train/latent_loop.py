"""The latent loop in torch: how a model under training answers questions, many at once.

This is what evaluation during training runs. The runtime's loop in `ruplar_lite.reasoner` is the one that ships.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import torch

from ruplar_lite.train.attention_masks import as_taken, attention_4d
from ruplar_lite.train.cache_name import cache_of_output, with_cache
from ruplar_lite.train.model import context_length
from ruplar_lite.train.objective import causal_lm, every_embedding, head_logits

if TYPE_CHECKING:
    from transformers import PreTrainedModel

    from ruplar_lite.manifest import SpecialTokens
    from ruplar_lite.train.checkpoint import MethodInfo


@dataclasses.dataclass
class Generated:
    """What the model thought and answered.

    Attributes:
        num_latents: Number of latent tokens (#L), or of tokens of a written chain.
        answer_ids: Token ids of the answer, the end token not included.
        ended: Whether the model wrote an end token itself.
    """

    num_latents: int
    answer_ids: list[int]
    ended: bool


@torch.no_grad()
def generate(
    model: PreTrainedModel,
    info: MethodInfo,
    prompts: Sequence[Sequence[int]],
    max_latents: int,
    max_new_tokens: int,
) -> list[Generated]:
    """Think and answer greedily, one batch with one KV cache; each row is in its own phase.

    A row that has reached the model's last position ends there, whatever it has of its answer.

    Args:
        model: A causal LM that accepts `inputs_embeds`, in evaluation mode.
        info: Special token ids, how a prompt is seen, and whether thoughts are latent tokens or a written chain.
        prompts: Token ids of each prompt, `<think>` included.
        max_latents: Longest thought; the limit closes it.
        max_new_tokens: Longest answer.
    """
    special = info.special_tokens
    embedding: Any = model.get_input_embeddings()
    device = embedding.weight.device
    every_token = every_embedding(model)  # E: (vocab, hidden_size)
    input_ids, mask = _left_padded(prompts, special.pad, device)
    inputs_embeds, position_ids = embedding(input_ids), (mask.cumsum(1) - 1).clamp(min=0)
    rows = [_Row() for _ in prompts]
    transformer, cache, context = causal_lm(model).base_model, None, context_length(model)
    seen = mask
    if info.prompt_attention == "bidirectional":
        seen = as_taken(transformer, attention_4d(mask, 0, mask.shape[1], causal=False), inputs_embeds.dtype)
    while not all(row.done for row in rows):
        output = transformer(
            inputs_embeds=inputs_embeds,
            attention_mask=seen,
            position_ids=position_ids,
            use_cache=True,
            **with_cache(transformer, cache),
        )
        cache = cache_of_output(output)
        q = torch.softmax(head_logits(model, output.last_hidden_state[:, -1]).float(), dim=-1)
        best = q.argmax(dim=-1).tolist()
        chosen = [
            row.advance(token, special, max_latents, max_new_tokens) for row, token in zip(rows, best, strict=True)
        ]
        for row, position in zip(rows, position_ids[:, -1].tolist(), strict=True):
            row.done |= position + 1 >= context  # what it would read next has no position
        inputs_embeds = every_token[torch.tensor(chosen, device=device)][:, None]
        if info.objective != "cot":  # where a chain is written, its own tokens are read again
            thinking = torch.tensor([row.thinking for row in rows], device=device)
            soft = q.to(every_token.dtype) @ every_token[: q.shape[1]]
            inputs_embeds = torch.where(thinking[:, None, None], soft[:, None], inputs_embeds)
        seen = mask = torch.cat([mask, mask.new_ones((len(rows), 1))], dim=1)
        # Rows that are done run on beside the others, and may not leave a table of positions either.
        position_ids = (position_ids[:, -1:] + 1).clamp(max=context - 1)
    return [row.result for row in rows]


@dataclasses.dataclass
class _Row:
    """Where one question of the batch stands."""

    result: Generated = dataclasses.field(default_factory=lambda: Generated(0, [], False))
    thinking: bool = True
    done: bool = False

    def advance(self, token: int, special: SpecialTokens, max_latents: int, max_new_tokens: int) -> int:
        """Take the most likely token after a pass; return the one to feed next, if a token is fed and no thought."""
        if self.done:
            return token
        if self.thinking:
            if token != special.end_think and self.result.num_latents < max_latents:
                self.result.num_latents += 1
                return token
            self.thinking = False
            return special.end_think
        if token in special.eos:
            self.result.ended = self.done = True
        else:
            self.result.answer_ids.append(token)
            self.done = len(self.result.answer_ids) >= max_new_tokens
        return token


def _left_padded(prompts: Sequence[Sequence[int]], pad: int, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ids and mask, both int64 (batch, longest prompt)."""
    length = max(map(len, prompts))
    ids = [[pad] * (length - len(prompt)) + list(prompt) for prompt in prompts]
    mask = [[0] * (length - len(prompt)) + [1] * len(prompt) for prompt in prompts]
    return torch.tensor(ids, device=device), torch.tensor(mask, device=device)
