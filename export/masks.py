"""Which positions a query may attend to: the attention masks of the graphs, with the windows that a model has."""

from __future__ import annotations

import sys

import torch
from torch import Tensor
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


def attention_4d(attention_mask: Tensor, past: int, sequence: int, window: int | None = None) -> Tensor:
    """Build the mask of every query and key.

    A padding query has no token that it may attend to; it attends to itself, so that its softmax is defined. No
    real query attends to it.

    Args:
        attention_mask: int64 (batch, past + sequence), 0 at padding.
        past: Number of positions that are in the cache.
        sequence: Number of new positions.
        window: How many positions a query may attend to, itself included; `None` for all before it.

    Returns:
        bool (batch, 1, sequence, past + sequence), True where the query may attend to the key.
    """
    keys = torch.arange(attention_mask.shape[1], device=attention_mask.device)
    queries = (torch.arange(sequence, device=attention_mask.device) + past).unsqueeze(1)
    near = keys <= queries if window is None else (keys <= queries) & (keys > queries - window)
    return (near & attention_mask[:, None, None, :].bool()) | (keys == queries)
