"""Self-feeding: some latents of a training sequence come from the model itself instead of the prior.

In training a model reads exact priors (teacher forcing), at inference its own distributions: an exposure gap. Here a
first pass without gradient asks the model what it would have thought at each latent, and a share of the latents is
replaced by that; the targets stay the priors. It is scheduled sampling (Bengio et al., 2015) for soft tokens, in two
parallel passes (Mihaylova and Martins, 2019). Not part of the paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from ruplar_lite.train.objective import (
    Batch,
    embed,
    every_embedding,
    head_logits,
    last_hidden_states,
    prior_embeddings,
)

if TYPE_CHECKING:
    from transformers import PreTrainedModel


def scheduled_share(share: float, progress: float, ramp: float) -> float:
    """Return the share of self-fed latents at a point of the run: it rises linearly, then stays.

    Args:
        share: What it rises to.
        progress: Part of the run that is done, from 0 to 1.
        ramp: Part of the run over which it rises; 0 starts at `share`.
    """
    return share * min(1.0, progress / ramp) if ramp > 0 else share


def mixed_soft_tokens(model: PreTrainedModel, batch: Batch, share: float) -> torch.Tensor:
    """Return the soft tokens of a batch, each of them the model's own q · E with probability `share`, else π · E.

    The model's own token for a latent is what it thinks after the exact priors of the latents before it.

    Returns:
        (latents, hidden_size); torch's global generator draws which are which.
    """
    soft = prior_embeddings(model, batch)
    chosen = torch.rand(len(soft), device=soft.device) < share
    if not bool(chosen.any()):
        return soft
    with torch.no_grad():
        hidden = last_hidden_states(model, embed(model, batch, soft), batch)
        read = hidden[batch.latent_rows[chosen], batch.latent_columns[chosen] - 1]
        q = torch.softmax(head_logits(model, read).float(), dim=-1)
        own = q.to(soft.dtype) @ every_embedding(model)[: q.shape[1]].to(soft.dtype)
    return soft.masked_scatter(chosen[:, None], own.to(soft.dtype))
