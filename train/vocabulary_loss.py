"""Log-probabilities of a few tokens without a tensor of positions × vocabulary that outlives the moment.

Every term of the objective reads the vocabulary head only as log-probabilities at some token ids: the label's, or those
of a prior. `token_log_probs` is that one operation. Few logits are computed as usual. Many are computed a part of the
vocabulary at a time and thrown away; what is kept for the backward pass is one log-sum-exp per position, and the logits
are computed a second time there.
"""

from __future__ import annotations

from typing import Any

import torch
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from ruplar_lite.train.logits import LogitScaling

#: Up to so many logits are computed, and kept for the backward pass, at once: 8 MiB of float32.
MAX_LOGITS = 2**21


def token_log_probs(
    head: torch.nn.Module,
    scaling: LogitScaling,
    hidden: torch.Tensor,
    ids: torch.Tensor,
    max_logits: int = MAX_LOGITS,
) -> torch.Tensor:
    """Return log softmax(logits) of every position at a few token ids, with gradients into the head and `hidden`.

    Args:
        head: The vocabulary head, a linear layer or a module around one that has its `weight`.
        scaling: What the model does to the head's output.
        hidden: (positions, hidden_size).
        ids: int64 (positions, entries), token ids; an id may be repeated.
        max_logits: How many logits may be there at a time, unless the hidden states, or the weight of a head that is
            more than a linear layer, are larger.

    Returns:
        float32 (positions, entries); float64 if the logits are.
    """
    weight: Any = head.weight
    positions, hidden_size = hidden.shape
    if positions * len(weight) <= max_logits:
        return _at_once(head, scaling, hidden, ids)
    if _is_plain_linear(head):
        # The backward pass has four tensors of a part's size. What is as large as the hidden states is not worth a cut.
        size = max(max_logits // (4 * positions), hidden_size)
        bias = getattr(head, "bias", None)
        log_probs: torch.Tensor = _InParts.apply(hidden, weight, bias, ids, scaling, size)  # type: ignore[no-untyped-call]
        return log_probs
    # What an adapter or a hook does is its own matter: such a head is called as a whole, for some positions at a time.
    # An adapter may copy the whole weight in every call, so logits may be as large as that.
    size = max(max_logits // len(weight), hidden_size)
    if positions <= size:
        return _at_once(head, scaling, hidden, ids)
    parts = [
        checkpoint(
            _at_once, head, scaling, hidden[start : start + size], ids[start : start + size], use_reentrant=False
        )
        for start in range(0, positions, size)
    ]
    return torch.cat(parts)


def _at_once(head: torch.nn.Module, scaling: LogitScaling, hidden: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
    logits = scaling(head(hidden))
    return torch.log_softmax(logits, dim=-1, dtype=_precise(logits.dtype)).gather(1, ids)


def _is_plain_linear(head: torch.nn.Module) -> bool:
    # peft's trained rows: a linear layer with those rows in its weight, which would copy all of it at every call.
    rows = getattr(head, "token_adapter", None)
    if rows is not None:
        inner = rows.get_base_layer()
        return type(inner) is torch.nn.Linear and inner.bias is None
    hooks = head._forward_hooks or head._forward_pre_hooks
    # The weight may also be of a class of its own, as where several devices share it.
    return type(head) is torch.nn.Linear and type(head.weight) in (torch.nn.Parameter, torch.Tensor) and not hooks


def _precise(dtype: torch.dtype) -> torch.dtype:
    return torch.promote_types(dtype, torch.float32)


class _InParts(torch.autograd.Function):
    """`token_log_probs` of a linear layer, some tokens of the vocabulary at a time.

    With p = softmax(logits) and g the gradient at the ids of a position, the gradient of its logits is
    scatter(g) − p · Σg. A part of the vocabulary has rows of its own in the weight's gradient, so nothing is summed up
    over the parts but the gradient of the hidden states.
    """

    @staticmethod
    def forward(
        ctx: Any,
        hidden: torch.Tensor,
        weight: torch.Tensor,
        bias: torch.Tensor | None,
        ids: torch.Tensor,
        scaling: LogitScaling,
        size: int,
    ) -> torch.Tensor:
        device = hidden.device.type
        # What a linear layer would compute in here; the backward pass stands outside of the autocast.
        dtype = torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else hidden.dtype
        normalizer = hidden.new_full((len(hidden),), -torch.inf, dtype=_precise(dtype))
        picked = normalizer.new_empty(ids.shape)
        with torch.autocast(device, enabled=False):
            for start in range(0, len(weight), size):
                logits = scaling(_linear(hidden, weight, bias, start, size, dtype)).to(normalizer.dtype)
                normalizer = torch.logaddexp(normalizer, logits.logsumexp(dim=1))
                inside, local = _among(ids, start, logits.shape[1])
                picked = torch.where(inside, logits.gather(1, local), picked)
        ctx.save_for_backward(hidden, weight, bias, ids, normalizer)
        ctx.scaling, ctx.size, ctx.dtype = scaling, size, dtype
        return picked - normalizer[:, None]

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, grad: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        hidden, weight, bias, ids, normalizer = ctx.saved_tensors
        to_hidden, to_weight, to_bias = ctx.needs_input_grad[:3]
        grad_hidden = torch.zeros_like(hidden, dtype=normalizer.dtype) if to_hidden else None
        grad_weight = torch.empty_like(weight) if to_weight else None
        grad_bias = torch.empty_like(bias) if to_bias else None
        total = grad.sum(dim=1, keepdim=True)
        with torch.autocast(hidden.device.type, enabled=False):
            for start in range(0, len(weight), ctx.size):
                part = slice(start, start + ctx.size)
                raw = _linear(hidden, weight, bias, start, ctx.size, ctx.dtype).requires_grad_()
                with torch.enable_grad():
                    logits = ctx.scaling(raw).to(normalizer.dtype)
                grad_logits = (logits.detach() - normalizer[:, None]).exp_().mul_(-total)
                inside, local = _among(ids, start, logits.shape[1])
                grad_logits.scatter_add_(1, local, torch.where(inside, grad, 0.0))
                (grad_raw,) = torch.autograd.grad(logits, raw, grad_logits)
                if grad_hidden is not None:
                    grad_hidden += grad_raw @ weight[part].to(ctx.dtype)
                if grad_weight is not None and weight.dtype == ctx.dtype:
                    torch.mm(grad_raw.t(), hidden.to(ctx.dtype), out=grad_weight[part])
                elif grad_weight is not None:
                    grad_weight[part] = grad_raw.t() @ hidden.to(ctx.dtype)
                if grad_bias is not None:
                    grad_bias[part] = grad_raw.sum(dim=0)
        return None if grad_hidden is None else grad_hidden.to(hidden.dtype), grad_weight, grad_bias, None, None, None


def _linear(
    hidden: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, start: int, size: int, dtype: torch.dtype
) -> torch.Tensor:
    """Return the head's output for `size` tokens from `start` on: (positions, up to size)."""
    part = slice(start, start + size)
    return F.linear(hidden.to(dtype), weight[part].to(dtype), None if bias is None else bias[part].to(dtype))


def _among(ids: torch.Tensor, start: int, size: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return which ids are among the `size` tokens from `start` on, and the place of each there, 0 for the others."""
    local = ids - start
    inside = (local >= 0) & (local < size)
    return inside, local.where(inside, 0)
