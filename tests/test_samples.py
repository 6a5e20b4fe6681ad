"""Samples and deadlines, asked of the model inside the package, and the prompt's constant beginning."""

from __future__ import annotations

import dataclasses
import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import QUESTIONS

from ruplar_lite import Reasoner
from ruplar_lite.bundle import BUILTIN, Prompt
from ruplar_lite.errors import InputError
from ruplar_lite.evaluate import EvaluateSettings, evaluate
from ruplar_lite.records import Record

TEXTS = [question for question, _ in QUESTIONS[:5]]
# Enough noise that the samples differ, whatever the model is sure of.
NOISE = {"samples": 6, "thought_noise": 4.0, "seed": 3}


@pytest.fixture(scope="module")
def reasoner():
    return Reasoner.load(BUILTIN, threads=1)


def changed(reasoner, graphs=None, **manifest):
    bundle = reasoner.bundle
    bundle = dataclasses.replace(bundle, manifest=dataclasses.replace(bundle.manifest, **manifest))
    return Reasoner(bundle, graphs or reasoner._graphs, reasoner._codec)


class Watched:
    """The graphs of a reasoner; it notes the shapes of their passes, and each can take its time."""

    def __init__(self, graphs, seconds=0.0):
        self.passes, self._graphs, self._seconds = [], graphs, seconds
        self.empty_past, self.decode = graphs.empty_past, graphs.decode

    def latent_step(self, inputs_embeds, *rest):
        self.passes.append(inputs_embeds.shape[:2])
        time.sleep(self._seconds)
        return self._graphs.latent_step(inputs_embeds, *rest)


def told(answer):
    """What of an answer does not depend on the clock or on the last bits of a float."""
    thoughts = tuple(thought.ids[0] for thought in answer.thoughts)
    samples = tuple((sample.value, sample.votes) for sample in answer.samples)
    return answer.text, thoughts, answer.finish_reason, samples


def test_samples_vote_and_repeat_with_their_seed_alone_and_in_a_batch(reasoner):
    alone = [reasoner.ask(text, **NOISE) for text in TEXTS]
    for answer in alone:
        assert sum(sample.votes for sample in answer.samples) <= 6
        assert answer.confidence == answer.samples[0].votes / 6
        assert answer.value == answer.samples[0].value
    assert any(len(answer.samples) > 1 for answer in alone)
    for batch_size in (1, 16):
        together = reasoner.ask_batch(TEXTS, batch_size=batch_size, **NOISE)
        assert [told(answer) for answer in together] == [told(answer) for answer in alone]
    one = reasoner.ask(TEXTS[0], samples=1, seed=5)
    assert told(one) == told(reasoner.ask(TEXTS[0]))
    assert json.loads(json.dumps(one.to_json()))["samples"] == []


def test_the_prompt_of_several_samples_is_run_once(reasoner):
    watched = Watched(reasoner._graphs)
    changed(reasoner, watched).ask(TEXTS[0], samples=4)
    assert watched.passes[0][0] == 1
    assert watched.passes[1] == (4, 1)


def test_samples_of_explicit_chains_differ_in_their_tokens(reasoner):
    # The weights know nothing of chains; what is asked is only where the noise goes.
    chains = changed(reasoner, objective="cot")
    first, second = (chains.ask(TEXTS[0], samples=4, thought_noise=6.0, seed=seed) for seed in (1, 1))
    assert told(first) == told(second)
    assert first.chain is not None


def test_samples_that_would_all_be_the_same_are_refused(reasoner):
    direct = changed(reasoner, objective="direct")
    for model, values in ((direct, {}), (reasoner, {"max_latents": 0}), (reasoner, {"thought_noise": 0})):
        with pytest.raises(InputError, match=r"--samples: found 3 .* all the same; give .*--temperature above 0"):
            model.ask(TEXTS[0], samples=3, **values)
    assert len(direct.ask(TEXTS[0], samples=8, temperature=3.0, max_latents=0, seed=1).samples) > 1
    with pytest.raises(InputError, match="--samples: found 3, expected 1 for a stream"):
        reasoner.stream(TEXTS[0], samples=3)
    with pytest.raises(InputError, match="all the same"):
        evaluate(direct, [Record(TEXTS[0], (), "1", "f:1")], EvaluateSettings(samples=3))


def test_eval_takes_samples_and_repeats(reasoner):
    records = [Record(question, (), gold, "f:1") for question, gold in QUESTIONS[:4]]
    settings = EvaluateSettings(samples=3, thought_noise=4.0)
    reports = [evaluate(reasoner, records, settings) for _ in range(2)]
    assert reports[0].total == reports[1].total
    assert reports[0].num_latents == reports[1].num_latents


def test_a_deadline_that_is_over_after_the_prompt_still_gives_an_answer(reasoner):
    slow = changed(reasoner, Watched(reasoner._graphs, seconds=0.003))
    answer = slow.ask(TEXTS[0], deadline_ms=1)
    assert (answer.num_latents, answer.answer_tokens) == (0, 1)
    assert answer.finish_reason in ("deadline", "thought_deadline")
    assert slow.ask(TEXTS[0], deadline_ms=60_000).text == reasoner.ask(TEXTS[0]).text


def test_time_is_kept_for_the_longest_answer_of_the_export(reasoner):
    longest = max(len(reasoner._codec.encode(replay.answer)) for replay in reasoner.bundle.manifest.replay)
    assert reasoner._usual_answer_tokens == longest + 1
    assert changed(reasoner, certificate={"questions": 0})._usual_answer_tokens == 32


def test_what_every_prompt_begins_with_is_run_once_and_changes_no_answer(tiny_bundle, monkeypatch):
    # In float32: int8 scales what runs together by its largest number, so a prompt in two parts differs a little.
    reasoner = Reasoner.load(tiny_bundle, threads=1)
    ids = tuple(reasoner._codec.encode("Please reason step by step: 3 boxes of 12 pencils."))
    watched = Watched(reasoner._graphs)
    cached = changed(reasoner, watched, prompt=Prompt(ids, ()))
    assert watched.passes == []
    with ThreadPoolExecutor(4) as pool:
        alone = list(pool.map(cached.ask, TEXTS))
    lengths = [len(reasoner._codec.encode(text)) + 1 for text in TEXTS]
    assert sum(columns for _, columns in watched.passes if columns > 1) == len(ids) + sum(lengths)
    assert [answer.prompt_tokens for answer in alone] == [len(ids) + length for length in lengths]
    together = cached.ask_batch(TEXTS)
    sampled = cached.ask_batch(TEXTS, **NOISE)
    monkeypatch.setattr(Reasoner, "_prefix_cache", lambda self: None)
    for found, values in ((alone, {}), (together, {}), (sampled, NOISE)):
        for one, other in zip(found, cached.ask_batch(TEXTS, batch_size=1, **values), strict=True):
            assert told(one) == told(other)
            assert one.confidence == pytest.approx(other.confidence, rel=1e-3)
