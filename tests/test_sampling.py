"""Choosing tokens, and the settings."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ruplar_lite.errors import InputError
from ruplar_lite.sampling import GenerationSettings, Sampler, SettingValues, log_softmax, nucleus

logits = st.lists(st.floats(-30, 30), min_size=1, max_size=20).map(lambda row: np.array(row, np.float32))


@given(logits)
@example(np.array([-(2.0**-126), 0], np.float32))
def test_temperature_0_takes_the_most_likely_token(row):
    token, log_prob = Sampler(GenerationSettings()).choose(row)
    assert row[token] == row.max()
    assert math.exp(log_prob) == pytest.approx(1 / np.exp(row.astype(float) - row.max()).sum())


@given(logits, st.floats(0.05, 5), st.floats(0, 1))
def test_nucleus_is_the_fewest_likely_tokens(row, temperature, top_p):
    log_probs = log_softmax(row)
    kept = nucleus(log_probs, temperature, top_p)
    probs = np.exp(log_softmax(log_probs / temperature))
    assert kept.sum() == pytest.approx(1)
    inside = kept > 0
    assert inside.any()
    if not inside.all() and (~inside & (probs > 0)).any():
        assert probs[inside].min() >= probs[~inside].max()
        assert probs[inside].sum() >= top_p - 1e-9
        assert probs[inside].sum() - probs[inside].min() <= top_p + 1e-9
        np.testing.assert_allclose(kept[inside], probs[inside] / probs[inside].sum())


def test_top_p_0_is_greedy_and_the_log_probability_is_the_models_own():
    row = np.array([0.0, 2.0, 1.0], np.float32)
    token, log_prob = Sampler(GenerationSettings(temperature=3, top_p=0, seed=1)).choose(row)
    assert token == 1
    assert log_prob == pytest.approx(log_softmax(row)[1])


def test_samples_follow_the_distribution():
    row = np.log(np.array([0.1, 0.2, 0.7], np.float32))
    sampler = Sampler(GenerationSettings(temperature=1, seed=0))
    counts = np.bincount([sampler.choose(row)[0] for _ in range(4000)], minlength=3) / 4000
    np.testing.assert_allclose(counts, [0.1, 0.2, 0.7], atol=0.03)


@pytest.mark.parametrize(
    "values",
    [
        {"max_latents": -1},
        {"max_latents": 1.5},
        {"max_latents": True},
        {"max_new_tokens": 0},
        {"temperature": -0.1},
        {"temperature": math.nan},
        {"temperature": "hot"},
        {"top_p": 1.1},
        {"seed": -1},
        {"samples": 0},
        {"samples": 2.5},
        {"thought_noise": -1},
        {"deadline_ms": 0},
    ],
)
def test_wrong_settings_are_refused(values):
    with pytest.raises(InputError, match=r"found .*, expected"):
        GenerationSettings(**values)


def test_keyword_arguments_are_the_settings():
    assert set(SettingValues.__annotations__) == {field.name for field in dataclasses.fields(GenerationSettings)}


def test_noise_on_a_thought_draws_a_token_by_its_probability():
    probabilities = np.array([0.6, 0.3, 0.05, 0.0], np.float32)
    sampler = Sampler(GenerationSettings(thought_noise=1.0, seed=0), 1)
    drawn = np.array([sampler.perturb(probabilities) for _ in range(4000)])
    np.testing.assert_allclose(drawn.sum(axis=1), 1)
    assert (drawn[:, 3] == 0).all()
    shares = np.bincount(drawn.argmax(axis=1), minlength=4) / 4000
    np.testing.assert_allclose(shares, probabilities / probabilities.sum(), atol=0.03)


def test_the_first_sample_has_no_noise_and_no_other_is_like_the_next():
    row = np.array([0.6, 0.4], np.float32)
    assert Sampler(GenerationSettings(seed=0)).perturb(row) is None
    assert Sampler(GenerationSettings(thought_noise=0), 3).perturb(row) is None
    first, second = (Sampler(GenerationSettings(seed=0), sample).perturb(row) for sample in (1, 2))
    assert not np.array_equal(first, second)
    logits = np.zeros(1000, np.float32)
    tokens = [Sampler(GenerationSettings(temperature=1, seed=0), sample).choose(logits)[0] for sample in range(3)]
    assert len(set(tokens)) == 3
