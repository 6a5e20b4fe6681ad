"""Attention as one operator of the graph: heads that share keys, and the cache, are its business.

transformers joins the cache with the new keys and repeats them for every group of heads: two copies of the whole cache
in every pass. ONNX's `Attention` takes past and new keys as they are.
"""

from __future__ import annotations

import contextlib
import contextvars
from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from transformers.cache_utils import DynamicCache
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask
from transformers.modeling_utils import AttentionInterface

_NAME = "ruplar_lite_onnx"
_FUSED = "sdpa"
#: The cache of the pass that is being traced; transformers hands no cache to an attention function.
_traced: contextvars.ContextVar[_NewKeys] = contextvars.ContextVar("traced")


@contextlib.contextmanager
def one_operator(model: Any) -> Iterator[None]:
    """Let a model be traced with one operator for each attention, if it uses torch's fused attention.

    Models that write attention out, such as those that cap its scores, stay as they are.

    Args:
        model: A model of transformers, or the transformer of one.
    """
    before = model.config._attn_implementation
    if before == _FUSED:
        model.set_attn_implementation(_NAME)
    try:
        yield
    finally:
        if before == _FUSED:
            model.set_attn_implementation(before)


@contextlib.contextmanager
def cache_of(model: Any, past_key_values: Sequence[Tensor]) -> Iterator[DynamicCache]:
    """Give a cache for one pass of a model, which holds past and new positions once that is done.

    It keeps every position, whatever the model's attention windows.

    Args:
        model: Its attention is set by `one_operator`, or the model's own.
        past_key_values: Keys and values in turn, layer by layer: (batch, num_key_value_heads, past, head_dim).
    """
    pairs = list(zip(past_key_values[::2], past_key_values[1::2], strict=True))
    if model.config._attn_implementation != _NAME:
        yield DynamicCache(pairs)
        return
    cache = _NewKeys(pairs)
    token = _traced.set(cache)
    try:
        yield cache
    finally:
        _traced.reset(token)


class _NewKeys(DynamicCache):
    """Hands the new keys and values on as they are; the operator joins them with the past."""

    def update(self, key_states: Tensor, value_states: Tensor, *_: Any, **__: Any) -> tuple[Tensor, Tensor]:
        return key_states, value_states


def _attention(
    module: nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    scaling: float | None = None,
    **unused: Any,
) -> tuple[Tensor, None]:
    """Compute attention as transformers' attention functions do.

    Args:
        module: The layer's attention, which knows its `layer_idx`.
        query: (batch, num_attention_heads, sequence, head_dim).
        key: (batch, num_key_value_heads, sequence, head_dim); `value` is like it.
        value: See `key`.
        attention_mask: bool (batch, 1, sequence, past + sequence).
        scaling: What the scores are multiplied with; 1/√head_dim by default.
        unused: What other attention functions may want to know.

    Returns:
        (batch, sequence, num_attention_heads, head_dim), and no weights.
    """
    layer: Any = _traced.get().layers[module.layer_idx]  # type: ignore[index]
    batch, num_heads, sequence, _ = query.shape
    query_rows, key_rows, value_rows = (
        states.transpose(1, 2).reshape(batch, sequence, -1) for states in (query, key, value)
    )
    output, layer.keys, layer.values, _ = torch.onnx.ops.attention(
        query_rows,
        key_rows,
        value_rows,
        attention_mask,
        layer.keys,
        layer.values,
        q_num_heads=num_heads,
        kv_num_heads=key.shape[1],
        scale=scaling,
    )
    return output.reshape(batch, sequence, num_heads, -1), None


AttentionInterface.register(_NAME, _attention)
AttentionMaskInterface.register(_NAME, sdpa_mask)
