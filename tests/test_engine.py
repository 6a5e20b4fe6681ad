"""The generation loop against a slow loop over a toy model."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stub_graphs import SPECIAL, ToyGraphs, noised, slow_answer

from ruplar_lite.engine import AnswerToken, Finished, LatentStep, generate
from ruplar_lite.errors import BundleError
from ruplar_lite.pace import Pace
from ruplar_lite.prefill import Prefix
from ruplar_lite.sampling import GenerationSettings, Sampler

prompts = st.lists(st.integers(4, 11), max_size=6).map(lambda ids: [*ids, SPECIAL.think])


def run(toy, batch, max_latents, max_new_tokens, *, explicit_chain=False, prefix=None, pace=None, **values):
    generation = GenerationSettings(**values)
    samplers = [Sampler(generation, sample) for _ in batch for sample in range(generation.samples)]
    thoughts, tokens, finished = {}, {}, {}
    limits = max_latents, max_new_tokens
    options = {"explicit_chain": explicit_chain, "prefix": prefix, "pace": pace}
    for event in generate(toy, toy.embeddings, SPECIAL, batch, samplers, *limits, **options):
        match event:
            case LatentStep():
                assert event.row not in tokens
                assert event.probabilities == tuple(sorted(event.probabilities, reverse=True))
                assert sum(event.probabilities) <= 1 + 1e-6
                thoughts.setdefault(event.row, []).append(event.ids[0])
            case AnswerToken():
                tokens.setdefault(event.row, []).append(event.token)
            case Finished():
                assert event.row not in finished
                finished[event.row] = event
                assert tokens.get(event.row, []) == list(event.token_ids)
    assert sorted(finished) == list(range(len(samplers)))
    return [(thoughts.get(i, []), list(finished[i].token_ids), finished[i].finish_reason) for i in sorted(finished)]


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


@settings(max_examples=100, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    batch=st.lists(prompts, min_size=1, max_size=3),
    samples=st.integers(1, 4),
    scale=st.sampled_from([0.1, 1.0, 3.0]),
    stop_bias=st.sampled_from([-50.0, 0.0, 2.0]),
    explicit=st.booleans(),
)
def test_samples_give_what_the_slow_loop_gives_with_noise(seed, batch, samples, scale, stop_bias, explicit):
    toy = ToyGraphs(seed, stop_bias)
    expected = []
    for prompt in batch:
        for sample in range(samples):
            random = np.random.default_rng((seed, sample))
            noise = (lambda probs, random=random: noised(probs, scale, random)) if sample else None
            expected.append(slow_answer(toy, prompt, 3, 3, explicit, noise))
    found = run(toy, batch, 3, 3, explicit_chain=explicit, samples=samples, thought_noise=scale, seed=seed)
    assert found == expected
    assert toy.passes[0][0] == len(batch)  # the prompts are run once
    assert all(rows <= len(batch) * samples for rows, _ in toy.passes)


def test_samples_are_different_and_the_first_is_the_answer_without_samples():
    toy = ToyGraphs(3, stop_bias=-2, eos_bias=-2)
    found = run(toy, [[5, 6, 1]], 3, 4, samples=6, thought_noise=1.0, seed=1)
    assert found[0] == run(toy, [[5, 6, 1]], 3, 4)[0]
    assert len({str(row) for row in found}) > 2
    assert found == run(toy, [[5, 6, 1]], 3, 4, samples=6, thought_noise=1.0, seed=1)
    assert found != run(toy, [[5, 6, 1]], 3, 4, samples=6, thought_noise=1.0, seed=2)


@settings(max_examples=150, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    prefix=st.lists(st.integers(4, 11), min_size=1, max_size=5),
    batch=st.lists(prompts, min_size=1, max_size=5),
    samples=st.integers(1, 2),
)
def test_a_prefix_that_was_run_before_changes_nothing(seed, prefix, batch, samples):
    toy = ToyGraphs(seed)
    batch = [[*prefix, *prompt] for prompt in batch]
    values = {"samples": samples, "seed": seed}
    expected = [row for prompt in batch for row in run(toy, [prompt], 3, 3, **values)]
    assert expected[::samples] == [slow_answer(toy, prompt, 3, 3) for prompt in batch]
    cached = Prefix.of(toy, toy.embeddings, prefix)
    toy.passes.clear()
    assert run(toy, batch, 3, 3, prefix=cached, **values) == expected
    assert toy.passes[0] == (len(batch), max(map(len, batch)) - len(prefix))
    assert run(toy, batch, 3, 3, prefix=cached, **values) == expected  # the cache is as it was


class TimedGraphs(ToyGraphs):
    """A toy that never stops by itself, and a clock that only its passes move."""

    def __init__(self, prefill, step):
        super().__init__(0, stop_bias=-50, eos_bias=-50)
        self.time, self.costs = 0.0, {True: step, False: prefill}

    def latent_step(self, inputs_embeds, *rest):
        self.time += self.costs[inputs_embeds.shape[1] == 1]
        return super().latent_step(inputs_embeds, *rest)


@settings(max_examples=300, deadline=None)
@given(
    prefill=st.integers(1, 20),
    step=st.integers(1, 5),
    due=st.integers(1, 80),
    answer_tokens=st.integers(1, 6),
    max_new_tokens=st.integers(1, 8),
    num_rows=st.integers(1, 2),
)
def test_a_thought_ends_in_time_and_an_answer_at_the_deadline(
    prefill, step, due, answer_tokens, max_new_tokens, num_rows
):
    toy = TimedGraphs(prefill, step)
    latents = 0
    while latents < 6 and prefill + latents * step + (step * (answer_tokens + 1) if latents else 0) < due:
        latents += 1
    written = 1
    while written < max_new_tokens and prefill + (latents + written) * step < due:
        written += 1
    pace = Pace(due, answer_tokens, clock=lambda: toy.time)
    for thought, tokens, reason in run(toy, [[5, 6, 1]] * num_rows, 6, max_new_tokens, pace=pace):
        assert (len(thought), len(tokens)) == (latents, written)
        assert reason == ("length" if written == max_new_tokens else "deadline")
    # A pass begins before the deadline, but for the one of </think>, which an answer needs; and only the first latent
    # begins without knowing what a pass takes.
    assert toy.time < max(due, prefill + 1) + step * (2 if latents == 1 else 1)
    if latents > 1 and max_new_tokens <= answer_tokens:
        assert (written, toy.time <= due) == (max_new_tokens, True)


def test_a_thought_that_the_deadline_ended_can_have_a_whole_answer():
    toy = TimedGraphs(10, 1)
    toy.eos_bias = 50
    assert run(toy, [[5, 1]], 9, 3, pace=Pace(14.5, 2, clock=lambda: toy.time)) == [
        (slow_answer(toy, [5, 1], 2, 3)[0], [], "thought_deadline")
    ]
    toy.time = 0.0
    assert len(run(toy, [[5, 1]], 9, 3, pace=Pace(60, 2, clock=lambda: toy.time))[0][0]) == 9


def test_time_that_somebody_else_takes_between_the_passes_is_no_cost_of_a_pass():
    toy = TimedGraphs(1, 1)
    pace = Pace(100, 9, clock=lambda: toy.time)
    sampler = Sampler(GenerationSettings())
    latents = 0
    for event in generate(toy, toy.embeddings, SPECIAL, [[5, 1]], [sampler], 5, 2, pace=pace):
        latents += isinstance(event, LatentStep)
        toy.time += 12 if isinstance(event, LatentStep) else 0
    assert latents == 5
