"""The latent loop in torch against a slow one that keeps no cache, and at the end of a model's positions."""

from __future__ import annotations

import pytest
import torch
from parallel_worker import INFO, random_gpt2
from test_objective import random_model

from ruplar_lite.train.latent_loop import Generated, generate

SPECIAL = INFO.special_tokens
PROMPTS = [[5, 9, 23, 41, 7, 60, 12, 33, 1], [8, 15, 1], [70, 71, 72, 44, 1]]


@torch.no_grad()
def think_and_answer(model, prompt, max_latents, max_new_tokens, context):
    """Read everything again for every token; stop where the context is full."""
    table = model.get_input_embeddings().weight
    inputs, latents, answer = table[prompt], 0, []

    def q():
        return torch.softmax(model(inputs_embeds=inputs[None]).logits[0, -1], dim=-1)

    while latents < max_latents and q().argmax() != SPECIAL.end_think:
        latents += 1
        if len(inputs) == context:
            return Generated(latents, [], False)
        inputs = torch.cat([inputs, (q() @ table)[None]])
    if len(inputs) == context:
        return Generated(latents, [], False)
    inputs = torch.cat([inputs, table[[SPECIAL.end_think]]])
    while len(answer) < max_new_tokens:
        token = int(q().argmax())
        if token in SPECIAL.eos:
            return Generated(latents, answer, True)
        answer.append(token)
        if len(inputs) == context:
            break
        inputs = torch.cat([inputs, table[[token]]])
    return Generated(latents, answer, False)


@pytest.mark.parametrize("model", [random_model(), random_gpt2(initializer_range=0.5)], ids=["llama", "gpt2"])
def test_a_batch_with_a_cache_finds_what_reading_all_again_finds(model):
    found = generate(model, INFO, PROMPTS, 4, 5)
    assert found == [think_and_answer(model, prompt, 4, 5, 64) for prompt in PROMPTS]
    assert all(row.answer_ids for row in found)


@pytest.mark.parametrize("positions", [9, 10, 12, 14, 16])
def test_an_answer_ends_with_the_models_positions(positions):
    model = random_gpt2(n_positions=positions, initializer_range=0.5)
    found = generate(model, INFO, PROMPTS, 4, 5)
    assert found == [think_and_answer(model, prompt, 4, 5, positions) for prompt in PROMPTS]
    # The longest prompt has no room for all of its answer.
    assert len(found[0].answer_ids) < 5 and not found[0].ended
