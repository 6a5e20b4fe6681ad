"""Log-probabilities at a few tokens, in parts of the vocabulary, against the softmax over all of it."""

from __future__ import annotations

import functools

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.utils._python_dispatch import TorchDispatchMode
from transformers import AutoConfig, AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM

from ruplar_lite.train import objective
from ruplar_lite.train.data import Collator, Example
from ruplar_lite.train.logits import LogitScaling
from ruplar_lite.train.objective import Batch, ObjectiveSettings, joint_loss
from ruplar_lite.train.priors import SparsePrior
from ruplar_lite.train.vocabulary_loss import token_log_probs

SCALINGS = [LogitScaling(), LogitScaling(0.5), LogitScaling(softcap=1.5), LogitScaling(3.0, 2.0)]


def obvious(head, scaling, hidden, ids):
    return torch.log_softmax(scaling(head(hidden)), dim=-1).gather(1, ids)


def make(positions, hidden_size, vocab_size, entries, bias=False, dtype=torch.float64):
    torch.manual_seed(positions + vocab_size)
    head = torch.nn.Linear(hidden_size, vocab_size, bias=bias, dtype=dtype)
    hidden = torch.randn(positions, hidden_size, dtype=dtype, requires_grad=True)
    return head, hidden, torch.randint(0, vocab_size, (positions, entries))


def gradients(function, head, scaling, hidden, ids):
    """The values, and the gradients of a fixed weighted sum of them."""
    values = function(head, scaling, hidden, ids)
    weights = torch.linspace(-1, 2, values.numel(), dtype=values.dtype).reshape(values.shape)
    wanted = [t for t in (hidden, *head.parameters()) if t.requires_grad]
    return values, torch.autograd.grad((values * weights).sum(), wanted)


@settings(max_examples=60, deadline=None)
@given(
    positions=st.integers(1, 7),
    hidden_size=st.integers(1, 5),
    vocab_size=st.integers(1, 30),
    entries=st.integers(1, 4),
    bias=st.booleans(),
    scaling=st.sampled_from(SCALINGS),
    max_logits=st.integers(1, 250),
)
def test_values_and_gradients_equal_the_softmax_over_everything(
    positions, hidden_size, vocab_size, entries, bias, scaling, max_logits
):
    head, hidden, ids = make(positions, hidden_size, vocab_size, entries, bias)
    in_parts = functools.partial(token_log_probs, max_logits=max_logits)
    found, expected = (gradients(f, head, scaling, hidden, ids) for f in (in_parts, obvious))
    torch.testing.assert_close(found, expected)


@pytest.mark.parametrize("scaling", SCALINGS, ids=str)
def test_gradients_by_finite_differences(scaling):
    head, hidden, ids = make(3, 4, 11, 3, bias=True)

    def function(hidden, weight, bias):
        # A tensor that is no parameter, as gradcheck gives them, has to be put into the module by hand.
        del head.weight, head.bias
        head.weight, head.bias = weight, bias
        return token_log_probs(head, scaling, hidden, ids, max_logits=10)

    weight, bias = (p.detach().clone().requires_grad_() for p in (head.weight, head.bias))
    assert torch.autograd.gradcheck(function, (hidden, weight, bias))


def test_a_head_that_is_not_trained_gets_no_gradient():
    head, hidden, ids = make(4, 3, 20, 2)
    head.requires_grad_(False)
    found, expected = (
        gradients(f, head, LogitScaling(), hidden, ids)
        for f in (functools.partial(token_log_probs, max_logits=16), obvious)
    )
    torch.testing.assert_close(found, expected)
    assert head.weight.grad is None


class Wrapped(torch.nn.Module):
    """A head with a part of its own, as an adapter has."""

    def __init__(self, inner):
        super().__init__()
        self.inner = inner
        self.shift = torch.nn.Parameter(torch.ones(len(inner.weight), dtype=inner.weight.dtype))

    @property
    def weight(self):
        return self.inner.weight

    def forward(self, hidden):
        return self.inner(hidden) * self.shift


@pytest.mark.parametrize("kind", ["wrapped", "hook"])
def test_a_head_that_is_more_than_a_linear_layer_is_called_as_a_whole(kind):
    head, hidden, ids = make(5, 3, 20, 2)
    if kind == "wrapped":
        head = Wrapped(head)
    else:
        head.register_forward_hook(lambda module, inputs, output: output * 2)
    found, expected = (
        gradients(f, head, LogitScaling(), hidden, ids)
        for f in (functools.partial(token_log_probs, max_logits=40), obvious)
    )
    torch.testing.assert_close(found, expected)


def test_autocast_computes_what_a_linear_layer_would():
    head, hidden, ids = make(6, 16, 50, 2, dtype=torch.float32)
    found, expected = [], []
    for result, max_logits in ((found, 60), (expected, 10_000)):
        with torch.autocast("cpu", torch.bfloat16):
            values = token_log_probs(head, LogitScaling(), hidden, ids, max_logits)
        assert values.dtype == torch.float32
        result += [values, *torch.autograd.grad(values.sum(), [hidden, head.weight])]
    torch.testing.assert_close(found[0], expected[0])
    # The gradients of the logits are bfloat16, which has 8 bits.
    torch.testing.assert_close(found[1:], expected[1:], rtol=0.02, atol=0.02)
    assert [t.dtype for t in found] == [torch.float32] * 3


class LargestTensor(TorchDispatchMode):
    """Remembers the largest tensor that any operation returned."""

    numel = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        for tensor in result if isinstance(result, tuple | list) else (result,):
            if isinstance(tensor, torch.Tensor):
                self.numel = max(self.numel, tensor.numel())
        return result


@pytest.mark.parametrize("wrap", [lambda head: head, Wrapped], ids=["linear", "wrapped"])
def test_no_more_logits_than_allowed_at_a_time(wrap):
    positions, vocab_size, allowed = 40, 300, 2_000
    head, hidden, ids = make(positions, 2, vocab_size, 2)
    with LargestTensor() as largest:
        token_log_probs(wrap(head), LogitScaling(softcap=2.0), hidden, ids, allowed).sum().backward()
    assert largest.numel <= allowed < positions * vocab_size


@pytest.mark.parametrize("kind", ["tied", "untied", "gemma2", "cohere", "bias"])
def test_the_objective_is_the_same_in_parts(kind, monkeypatch):
    torch.manual_seed(0)
    small = {"vocab_size": 97, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 1}
    small |= {"num_attention_heads": 4, "num_key_value_heads": 2, "pad_token_id": 0}
    if kind in ("gemma2", "cohere"):
        model = AutoModelForCausalLM.from_config(AutoConfig.for_model(kind, **small)).eval()
    else:
        model = LlamaForCausalLM(LlamaConfig(**small, tie_word_embeddings=kind == "tied")).eval()
    if kind == "bias":
        model.lm_head = torch.nn.Linear(32, 97)
    priors = (SparsePrior((20, 30, 40), (0.1, 0.2, 0.7)), SparsePrior((50, 60), (0.005, 0.995)))
    examples = [Example([5, 6, 7, 8, 1], 3, priors, [2, 9, 3]), Example([15, 16, 1], 1, (), [2, 19, 3])]  # type: ignore[arg-type]
    batch = Batch(**Collator(pad_id=0)(examples))
    found = []
    for max_logits in (10_000, 100):
        in_parts = functools.partial(token_log_probs, max_logits=max_logits)
        monkeypatch.setattr(objective, "token_log_probs", in_parts)
        loss = joint_loss(model, batch, ObjectiveSettings()).loss
        found.append([loss, *torch.autograd.grad(loss, list(model.parameters()))])
    torch.testing.assert_close(found[1], found[0], rtol=1e-4, atol=1e-6)
