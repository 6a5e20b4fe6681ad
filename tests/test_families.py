"""Every supported family of causal LMs, as a random two-layer model: its loss, a few steps, a reload, an answer."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from torch.nn import functional as F
from transformers import AutoConfig, AutoModelForCausalLM

from ruplar_lite.manifest import SpecialTokens
from ruplar_lite.train.checkpoint import MethodInfo
from ruplar_lite.train.data import Collator, Example
from ruplar_lite.train.latent_loop import generate
from ruplar_lite.train.objective import Batch, ObjectiveSettings, joint_loss
from ruplar_lite.train.priors import SparsePrior

VOCAB = 120
COMMON = {
    "vocab_size": VOCAB,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 3,
    "eos_token_id": 3,
}
FAMILIES = {
    "llama": {},
    "qwen2": {},
    "qwen3": {"head_dim": 8},
    "gemma2": {"head_dim": 8, "query_pre_attn_scalar": 8, "sliding_window": 3},
    "gemma3_text": {"head_dim": 8, "query_pre_attn_scalar": 8, "sliding_window": 3},
    "phi3": {},
    "gpt2": {"n_embd": 32, "n_layer": 2, "n_head": 4, "n_positions": 64},
    "gpt_neox": {},
    "opt": {"ffn_dim": 48, "word_embed_proj_dim": 32},
    "smollm3": {},
}
INFO = MethodInfo(SpecialTokens(1, 2, (3,), 0), (), (), "{answer}", (), 4, 4, {}, ())


@pytest.fixture(params=sorted(FAMILIES))
def model(request):
    torch.manual_seed(0)
    changes = FAMILIES[request.param]
    own_names = {"gpt2": {"vocab_size", "bos_token_id", "eos_token_id", "pad_token_id"}}
    names = own_names.get(request.param, set(COMMON))
    config = AutoConfig.for_model(request.param, **{k: v for k, v in COMMON.items() if k in names}, **changes)
    return AutoModelForCausalLM.from_config(config).eval()


def examples():
    priors = (SparsePrior((20, 30, 40), (0.1, 0.2, 0.7)), SparsePrior((50, 60), (0.005, 0.995)))
    return [
        Example([5, 6, 7, 8, 1], 3, priors, [2, 9, 3]),  # type: ignore[arg-type]
        Example([15, 16, 17, 1], 2, priors[:1], [2, 19, 18, 3]),  # type: ignore[arg-type]
    ]


def textbook_ce(model, example):
    """The cross-entropy of one example from the model's own forward pass, all logits."""
    embedding = model.get_input_embeddings()
    soft = [
        (torch.tensor(prior.values)[:, None] * embedding(torch.tensor(prior.ids))).sum(dim=0)
        for prior in example.priors
    ]
    parts = [
        embedding(torch.tensor(example.prompt_ids)),
        torch.stack(soft),
        embedding(torch.tensor(example.answer_ids)),
    ]
    logits = model(inputs_embeds=torch.cat(parts)[None]).logits[0]
    first = len(example.prompt_ids) + len(example.priors)
    return F.cross_entropy(logits[first - 1 : len(example) - 1], torch.tensor(example.answer_ids))


def test_the_loss_reads_the_logits_that_the_model_itself_computes(model):
    for example in examples():
        batch = Batch(**Collator(pad_id=0)([example]))
        found = joint_loss(model, batch, ObjectiveSettings()).ce
        assert found.item() == pytest.approx(textbook_ce(model, example).item(), rel=1e-4)


def test_a_step_lowers_the_loss_and_the_model_answers_after_a_reload(model, tmp_path):
    batch = Batch(**Collator(pad_id=0)(examples()))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    losses = []
    for _ in range(3):
        terms = joint_loss(model, batch, ObjectiveSettings())
        terms.loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(terms.loss.item())
    assert losses[2] < losses[0]
    model.save_pretrained(tmp_path)
    reloaded = AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float32).eval()
    prompts = [[5, 6, 7, 8, 1], [15, 16, 1]]
    together = generate(reloaded, INFO, prompts, 3, 4)
    alone = [generate(reloaded, INFO, [prompt], 3, 4)[0] for prompt in prompts]
    assert [dataclasses.astuple(one) for one in together] == [dataclasses.astuple(one) for one in alone]
    assert [dataclasses.astuple(one) for one in together] == [
        dataclasses.astuple(one) for one in generate(model, INFO, prompts, 3, 4)
    ]
