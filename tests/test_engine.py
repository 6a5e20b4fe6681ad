"""The generation loop against a slow loop over a toy model."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stub_graphs import SPECIAL, ToyGraphs, slow_answer

from ruplar_lite.engine import AnswerToken, Finished, LatentStep, generate
from ruplar_lite.errors import BundleError
from ruplar_lite.sampling import GenerationSettings, Sampler

prompts = st.lists(st.integers(4, 11), max_size=6).map(lambda ids: [*ids, SPECIAL.think])


def run(toy, batch, max_latents, max_new_tokens, *, explicit_chain=False, **values):
    samplers = [Sampler(GenerationSettings(**values)) for _ in batch]
    thoughts, tokens, finished = {}, {}, {}
    limits = max_latents, max_new_tokens
    for event in generate(toy, toy.embeddings, SPECIAL, batch, samplers, *limits, explicit_chain=explicit_chain):
        match event:
            case LatentStep():
                assert event.row not in tokens
                thoughts.setdefault(event.row, []).append(event.ids[0])
            case AnswerToken():
                tokens.setdefault(event.row, []).append(event.token)
            case Finished():
                assert event.row not in finished
                finished[event.row] = event
                assert tokens.get(event.row, []) == list(event.token_ids)
    assert sorted(finished) == list(range(len(batch)))
    return [(thoughts.get(i, []), list(finished[i].token_ids), finished[i].finish_reason) for i in range(len(batch))]


@settings(max_examples=150, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    batch=st.lists(prompts, min_size=1, max_size=5),
    max_latents=st.integers(0, 4),
    max_new_tokens=st.integers(1, 5),
    stop_bias=st.sampled_from([-50.0, 0.0, 2.0, 50.0]),
    eos_bias=st.sampled_from([-50.0, 0.0, 2.0, 50.0]),
    explicit=st.booleans(),
)
def test_batch_gives_what_the_slow_loop_gives(seed, batch, max_latents, max_new_tokens, stop_bias, eos_bias, explicit):
    toy = ToyGraphs(seed, stop_bias, eos_bias)
    expected = [slow_answer(toy, prompt, max_latents, max_new_tokens, explicit) for prompt in batch]
    assert run(toy, batch, max_latents, max_new_tokens, explicit_chain=explicit) == expected


def test_the_prompt_is_run_once_and_the_head_only_for_answers():
    toy = ToyGraphs(1, stop_bias=-50, eos_bias=-50)
    run(toy, [[5, 6, 7, 1]], 3, 2)
    # The prompt, three latents, </think>, one answer token: the second is not fed back.
    assert toy.passes == [(1, 4), (1, 1), (1, 1), (1, 1), (1, 1), (1, 1)]
    assert toy.decoded == 2


def test_rows_that_are_done_leave_the_batch():
    batch = [[4, 1], [5, 6, 1], [7, 1], [8, 9, 10, 1]]
    for seed in range(50):
        toy = ToyGraphs(seed)
        lengths = {len(tokens) for _, tokens, _ in run(toy, batch, 2, 6)}
        if len(lengths) > 1:
            sizes = [rows for rows, _ in toy.passes]
            assert sizes[0] == 4
            assert sizes == sorted(sizes, reverse=True)
            assert sizes[-1] < 4
            return
    pytest.fail("no seed gave answers of different lengths")


def test_a_thought_that_never_ends_is_ended_by_the_limit():
    toy = ToyGraphs(0, stop_bias=-50, eos_bias=50)
    assert [(len(t), r) for t, _, r in run(toy, [[5, 1]], 7, 3)] == [(7, "max_latents")]


def test_a_thought_can_end_at_once():
    toy = ToyGraphs(0, stop_bias=50, eos_bias=50)
    assert run(toy, [[5, 1]], 7, 3) == [([], [], "stop")]


def test_the_length_limit_wins_over_the_latent_limit():
    toy = ToyGraphs(0, stop_bias=-50, eos_bias=-50)
    [(thoughts, tokens, reason)] = run(toy, [[5, 1]], 0, 3)
    assert (thoughts, len(tokens), reason) == ([], 3, "length")


def test_one_seed_gives_one_answer_alone_and_in_a_batch():
    toy = ToyGraphs(3, eos_bias=-2)
    batch = [[4, 1], [5, 6, 1], [7, 1]]
    together = run(toy, batch, 2, 6, temperature=1.5, seed=7)
    assert together == [run(toy, [prompt], 2, 6, temperature=1.5, seed=7)[0] for prompt in batch]
    assert together != run(toy, batch, 2, 6, temperature=1.5, seed=8)


def test_log_prob_is_that_of_all_tokens_with_the_end():
    toy = ToyGraphs(0, stop_bias=50, eos_bias=1)
    sampler = Sampler(GenerationSettings())
    events = list(generate(toy, toy.embeddings, SPECIAL, [[5, 6, 1]], [sampler], 0, 8))
    finished = events[-1]
    inputs = [toy.embeddings[i] for i in (5, 6, 1, SPECIAL.end_think)]
    expected = 0.0
    for token in [*finished.token_ids, *SPECIAL.eos][: finished.num_written]:
        total = sum(np.cos(1 + t) * x for t, x in enumerate(inputs))
        logits = toy.logits_of(toy.hidden_of(total[None]))[0]
        expected += logits[token] - np.log(np.exp(logits).sum())
        inputs.append(toy.embeddings[token])
    assert finished.log_prob == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("broken", ["latent_head", "head"])
def test_numbers_that_are_not_finite_are_an_error(broken):
    toy = ToyGraphs(0, stop_bias=0)
    getattr(toy, broken)[:] = np.nan
    with pytest.raises(BundleError, match="no finite numbers"):
        run(toy, [[5, 1]], 0, 3)
