"""Which positions a query may attend to: the masks of training, of the graphs and of the loops in torch.

A causal LM reads the numbers of a problem before it knows what is asked. Where `prompt_attention` is `bidirectional`,
the tokens of a prompt, `<think>` included, see each other in both directions, as those of an encoder do; thoughts and
answers stay causal. Every pass behind the prompt has one position, so only the pass over the prompt differs.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_FULL, _SLIDING = "full_attention", "sliding_attention"

#: The window of every kind of layer, by the kind's name in transformers; `None` where a layer attends to everything.
Windows = dict[str, int | None]


def attention_windows(model: PreTrainedModel) -> Windows | None:
    """Find out how far back the layers of a model attend.

    Returns:
        One entry where all layers are alike, else one for each kind of layer; `None` where the configuration names
        windows of a kind that is not known here, so that only positions within a window are certain.
    """
    config = model.config.get_text_config()
    size = getattr(config, "sliding_window", None)
    kinds = set(getattr(config, "layer_types", None) or [_SLIDING if size else _FULL])
    if getattr(config, "attention_chunk_size", None) or not kinds <= {_FULL, _SLIDING}:
        return None
    if _SLIDING not in kinds:
        return {_FULL: None}
    # A family whose code makes no windowed masks does something else with its window.
    makes_windows = hasattr(sys.modules[type(model).__module__], "create_sliding_window_causal_mask")
    return {kind: int(size) if kind == _SLIDING else None for kind in sorted(kinds)} if size and makes_windows else None


def attention_4d(
    attention_mask: Tensor, past: int, sequence: int, window: int | None = None, *, causal: bool = True
) -> Tensor:
    """Build the mask of every query and key of a pass.

    A padding query has no token that it may attend to; it attends to itself, so that its softmax is defined. No
    real query attends to it.

    Args:
        attention_mask: int64 (batch, past + sequence), 0 at padding.
        past: Number of positions that are in the cache.
        sequence: Number of new positions.
        window: How many positions a query may attend to, itself included; `None` for all before it.
        causal: Whether the new positions attend to none behind them; if not, there is no window.

    Returns:
        bool (batch, 1, sequence, past + sequence), True where the query may attend to the key.
    """
    keys = torch.arange(attention_mask.shape[1], device=attention_mask.device)
    queries = (torch.arange(sequence, device=attention_mask.device) + past).unsqueeze(1)
    is_real = attention_mask[:, None, None, :].bool()
    if not causal:
        return is_real | (keys == queries)
    near = keys <= queries if window is None else (keys <= queries) & (keys > queries - window)
    return (near & is_real) | (keys == queries)


def sequence_mask(attention_mask: Tensor, prompt_lengths: Tensor) -> Tensor:
    """Build the mask of whole sequences, padded on the right, whose prompts are seen in both directions.

    Args:
        attention_mask: int64 (batch, seq), 0 at padding.
        prompt_lengths: int64 (batch,), how many positions at the start of each row see each other.

    Returns:
        bool (batch, 1, seq, seq), True where the query may attend to the key.
    """
    is_prompt = torch.arange(attention_mask.shape[1], device=attention_mask.device) < prompt_lengths[:, None]
    causal = attention_4d(attention_mask, 0, attention_mask.shape[1])
    return causal | (is_prompt[:, None, :, None] & is_prompt[:, None, None, :])


def as_taken(model: Any, mask: Tensor, dtype: torch.dtype) -> Tensor:
    """Return a mask in the form that a model's attention takes.

    Args:
        model: A causal LM, or the transformer of one.
        mask: bool, True where a query may attend to a key.
        dtype: That of the scores.

    Returns:
        The mask itself for fused attention; one to add to the scores, of the given dtype, where attention is written
        out in torch.
    """
    if model.config._attn_implementation == "eager":
        return torch.zeros_like(mask, dtype=dtype).masked_fill(~mask, torch.finfo(dtype).min)
    return mask
