"""The priors against the golden values, against a dense textbook version, and by their properties."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import PreTrainedTokenizerFast

from ruplar_lite.train.priors import PriorSettings, build_prior, draw_gumbel
from ruplar_lite.train.rules import ArithmeticRule, Segment, segment_step

FOLDER = Path(__file__).parent / "golden"
GOLDEN = json.loads((FOLDER / "priors.json").read_text(encoding="utf-8"))
TERMS = st.lists(st.sampled_from(["1", "2", "16", "300", "12000", "+", "-", "=", "."]), min_size=1, max_size=9)


read_step = ArithmeticRule().read


@pytest.fixture(scope="module")
def encode():
    tokenizer = PreTrainedTokenizerFast.from_pretrained(FOLDER / "tokenizer")
    return lambda term: tokenizer.encode(term, add_special_tokens=False)


def encode_characters(term):
    return [ord(char) for char in term]


@pytest.mark.parametrize(
    ("name", "kind", "segment"),
    [
        ("mix", "mix", "step"),
        ("temp", "temp", "step"),
        ("split_equal", "temp", "equals"),
        ("split_equal", "mix", "equals"),
        ("split_k2", "temp", "2"),
        ("split_k2", "mix", "2"),
    ],
)
@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: case["cot"])
def test_golden_priors(case, name, kind, segment, encode):
    steps = [read_step(step) for step in re.findall("<<(.*?)>>", case["cot"])]
    segments = [part for step in steps for part in segment_step(step, segment)]
    priors = [build_prior(part, encode, PriorSettings(kind)) for part in segments]
    assert [list(prior.ids) for prior in priors] == [expected["ids"] for expected in case[name]]
    for prior, expected in zip(priors, case[name], strict=True):
        # The golden values are bfloat16.
        assert prior.values == pytest.approx(expected["probs"], abs=1e-2)


def dense_prior(segment, kind, settings, vocab_size=128):
    """The textbook formulation: one value per token of the vocabulary."""
    key = [i for term in segment.key_terms for i in encode_characters(term)]
    result = [i for term in segment.result_terms for i in encode_characters(term)]
    if kind == "temp":
        logits = torch.full((vocab_size,), -math.inf, dtype=torch.float64)
        logits[key] = settings.key_logit
        logits[result] = settings.result_logit
        return torch.softmax(logits / settings.tau, dim=0)
    uniform_key, uniform_result = torch.zeros(2, vocab_size, dtype=torch.float64)
    uniform_key[key] = 1 / len(key)
    uniform_result[result] = 1 / len(result)
    mixed = settings.alpha * uniform_key + (1 - settings.alpha) * uniform_result
    return mixed / mixed.sum()


@given(
    terms=TERMS,
    results=st.integers(1, 3),
    kind=st.sampled_from(["mix", "temp"]),
    alpha=st.floats(0.05, 0.95),
    tau=st.floats(0.01, 10),
    logits=st.tuples(st.floats(-20, 20), st.floats(-20, 20)),
)
def test_sparse_equals_dense(terms, results, kind, alpha, tau, logits):
    segment = Segment(tuple(terms), tuple(terms[-results:]))
    settings = PriorSettings(kind, alpha=alpha, tau=tau, key_logit=logits[0], result_logit=logits[1])
    prior = build_prior(segment, encode_characters, settings)
    dense = dense_prior(segment, kind, settings)
    assert set(prior.ids) == {ord(char) for term in segment.key_terms for char in term}
    assert prior.values == pytest.approx(dense[list(prior.ids)].tolist())
    assert sum(prior.values) == pytest.approx(1)


def test_the_ablations_use_the_support_of_mix():
    step = read_step("16-3-4=9")
    mix, uniform, weighted = (
        build_prior(step, encode_characters, PriorSettings(kind)) for kind in ("mix", "uniform", "random")
    )
    assert mix.ids == uniform.ids == weighted.ids
    assert uniform.values == pytest.approx([1 / len(mix.ids)] * len(mix.ids))
    assert sum(weighted.values) == pytest.approx(1)
    assert len(set(weighted.values)) == len(mix.ids)
    assert weighted == build_prior(step, encode_characters, PriorSettings("random"))
    assert weighted.values != build_prior(read_step("16-4-3=9"), encode_characters, PriorSettings("random")).values


def test_gumbel_scores_rise_from_first_to_last_term():
    prior = build_prior(read_step("8+7=9"), encode_characters, PriorSettings("gumbel"))
    scores = dict(zip(map(chr, prior.ids), prior.values, strict=True))
    assert [scores[char] for char in "8+7=9"] == pytest.approx([1.5, 1.875, 2.25, 2.625, 3.0])


def test_gumbel_repeated_term_keeps_its_last_score():
    prior = build_prior(read_step("7+7=7"), encode_characters, PriorSettings("gumbel"))
    assert dict(zip(prior.ids, prior.values, strict=True))[ord("7")] == 3.0


def test_gumbel_draw_is_a_distribution_and_padding_stays_empty():
    scores = torch.tensor([[1.5, 3.0, -math.inf], [2.0, 2.0, 2.0]])
    drawn = draw_gumbel(scores, 0.5, generator=torch.Generator().manual_seed(0))
    assert drawn.sum(dim=1).tolist() == pytest.approx([1, 1])
    assert drawn[0, 2] == 0
    assert not torch.equal(drawn, draw_gumbel(scores, 0.5, generator=torch.Generator().manual_seed(1)))


def test_gumbel_argmax_frequencies_follow_the_softmax_of_the_scores():
    # The Gumbel-max trick: however soft the draw, its largest entry is distributed as softmax(scores).
    scores = torch.tensor([1.5, 2.25, 3.0]).expand(20_000, 3)
    drawn = draw_gumbel(scores, 0.5, generator=torch.Generator().manual_seed(0))
    frequencies = torch.bincount(drawn.argmax(dim=1), minlength=3) / len(drawn)
    assert frequencies.tolist() == pytest.approx(torch.softmax(scores[0], dim=0).tolist(), abs=0.02)


def test_gumbel_extreme_uniforms_stay_finite():
    drawn = draw_gumbel(torch.zeros(1, 2), 0.5, uniform=torch.tensor([[0.0, 1.0]]))
    assert torch.isfinite(drawn).all()
