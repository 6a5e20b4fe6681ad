"""The key-value cache by whichever name a release of transformers gives it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
import torch
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM

from ruplar_lite.train.cache_name import cache_argument, cache_of_output, with_cache


class Older(nn.Module):
    def forward(self, inputs_embeds, past_key_values=None, use_cache=None): ...


class Newer(nn.Module):
    def forward(self, inputs_embeds, cache=None, use_cache=None): ...


class Without(nn.Module):
    def forward(self, inputs_embeds): ...


@dataclass
class OlderOutput:
    past_key_values: object = None


@dataclass
class NewerOutput:
    cache: object = None


@pytest.mark.parametrize(("model", "name"), [(Older(), "past_key_values"), (Newer(), "cache"), (Without(), None)])
def test_the_name_is_that_of_the_forward(model, name):
    assert cache_argument(model) == name
    assert with_cache(model, 1) == ({name: 1} if name else {})


def test_the_output_has_it_by_either_name():
    assert cache_of_output(OlderOutput(3)) == 3
    assert cache_of_output(NewerOutput(4)) == 4


def test_a_pass_goes_on_from_the_cache_without_a_warning(caplog):
    torch.manual_seed(0)
    config = LlamaConfig(vocab_size=20, hidden_size=16, intermediate_size=8, num_hidden_layers=1, num_attention_heads=2)
    model = LlamaForCausalLM(config).eval()
    ids = torch.tensor([[3, 4, 5]])
    with torch.no_grad():
        whole = model(input_ids=ids).logits[:, -1]
        first = model(input_ids=ids[:, :2], use_cache=True, **with_cache(model, None))
        second = model(input_ids=ids[:, 2:], use_cache=True, **with_cache(model, cache_of_output(first)))
    torch.testing.assert_close(second.logits[:, -1], whole)
    assert "deprecated" not in caplog.text
