"""From hidden states to logits: training and export compute what the model itself computes."""

from __future__ import annotations

import pytest
import torch
from transformers import AutoConfig, AutoModelForCausalLM

from ruplar_lite.errors import CheckpointError
from ruplar_lite.export.graphs import LogitHead
from ruplar_lite.train.logits import LogitScaling, check_logits
from ruplar_lite.train.objective import head_logits

COMMON = {
    "vocab_size": 60,
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 8,
    "max_position_embeddings": 32,
    "pad_token_id": 0,
    "bos_token_id": 3,
    "eos_token_id": 3,
}
# family: (its part of the configuration, what that means); values far from 1, so that none could be forgotten
FAMILIES = {
    "llama": ({}, LogitScaling(1.0, None)),
    "cohere": ({"logit_scale": 0.0625}, LogitScaling(0.0625, None)),
    "cohere2": ({"logit_scale": 0.25}, LogitScaling(0.25, None)),
    "granite": ({"logits_scaling": 8.0, "embedding_multiplier": 12.0}, LogitScaling(0.125, None)),
    "hyperclovax": ({"logits_scaling": 0.25}, LogitScaling(0.25, None)),
    "gemma2": ({"final_logit_softcapping": 0.5}, LogitScaling(1.0, 0.5)),
    "gemma3_text": ({"final_logit_softcapping": 0.25}, LogitScaling(1.0, 0.25)),
}


def make(family, **changes):
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(AutoConfig.for_model(family, **COMMON, **changes)).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.3 * torch.randn_like(parameter))
    return model


@pytest.mark.parametrize("family", FAMILIES)
@torch.no_grad()
def test_logits_are_the_models_own(family):
    changes, scaling = FAMILIES[family]
    model = make(family, **changes)
    assert LogitScaling.of(model.config) == scaling
    ids = torch.tensor([[5, 6, 7, 8]])
    hidden = model.base_model(input_ids=ids).last_hidden_state[0]
    expected = model(input_ids=ids).logits[0]
    torch.testing.assert_close(head_logits(model, hidden), expected)
    torch.testing.assert_close(LogitHead(model)(hidden), expected)
    rows = torch.tensor([2, 40, 41])
    torch.testing.assert_close(LogitHead(model, rows)(hidden), expected[:, rows])
    check_logits(model, "there")
    # Without the scaling they would be others, or this test would show nothing.
    plain = model.get_output_embeddings()(hidden)
    assert torch.allclose(plain, expected) == (family == "llama")


def test_a_model_with_logits_of_its_own_is_refused():
    model = make("llama")
    forward = model.lm_head.forward
    model.lm_head.forward = lambda hidden: forward(hidden)
    check_logits(model, "there")
    calls = iter([3.0, 1.0])
    model.lm_head.forward = lambda hidden: forward(hidden) * next(calls)
    with pytest.raises(CheckpointError, match="there: found logits of this llama that are not") as caught:
        check_logits(model, "there")
    assert "\n" not in str(caught.value)


def test_a_model_that_takes_no_embeddings_is_refused():
    model = make("llama")
    forward = model.model.forward
    model.model.forward = lambda input_ids=None, **kwargs: forward(input_ids)
    with pytest.raises(CheckpointError, match="there: this llama cannot be run on inputs_embeds"):
        check_logits(model, "there")
