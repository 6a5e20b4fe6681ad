"""Measuring, and replaying the certificate."""

from __future__ import annotations

import dataclasses
import json

import pytest
from conftest import QUESTIONS

from ruplar_lite import Reasoner
from ruplar_lite.bundle import open_bundle
from ruplar_lite.errors import InputError
from ruplar_lite.evaluate import EvaluateSettings, evaluate, predict, replay
from ruplar_lite.predictions import read_predictions
from ruplar_lite.records import Record


@pytest.fixture(scope="module")
def reasoner(tiny_bundle):
    return Reasoner.load(tiny_bundle, threads=1)


def records_of(reasoner):
    """Half of the answers are those of the model, half are wrong; one question does not fit."""
    texts = [question for question, _ in QUESTIONS[:4]]
    golds = [reasoner.ask(text).text for text in texts[:2]] + ["no", "never"]
    records = [Record(q, ("1+1=2",) * (i % 2), a, f"f:{i}") for i, (q, a) in enumerate(zip(texts, golds, strict=True))]
    return [*records, Record("7 " * 5000, (), "7", "f:9")]


def test_a_report_counts(reasoner):
    seen = []
    report = evaluate(reasoner, records_of(reasoner), on_progress=lambda *numbers: seen.append(numbers))
    assert (report.total.correct, report.total.questions, report.refused) == (2, 5, 1)
    assert report.total.accuracy == pytest.approx(0.4)
    assert {steps: (s.correct, s.questions) for steps, s in report.by_steps.items()} == {0: (1, 3), 1: (1, 2)}
    assert 0 <= report.num_latents <= 4
    assert sum(report.finish_reasons.values()) == 4
    assert 0 < report.median_ms <= report.p95_ms
    assert seen[0] == (1, 5, 1)
    assert seen[-1] == (5, 5, 2)
    raw = json.loads(json.dumps(report.to_json(), allow_nan=False))
    assert raw["accuracy"] == pytest.approx(0.4)
    assert raw["by_steps"]["1"] == {"accuracy": 0.5, "correct": 1, "questions": 2}


def test_settings(reasoner):
    report = evaluate(reasoner, records_of(reasoner), EvaluateSettings(max_latents=1, limit=2))
    assert report.total.questions == 2
    assert report.num_latents <= 1
    with pytest.raises(InputError):
        EvaluateSettings(limit=0)
    with pytest.raises(InputError, match="found no records"):
        evaluate(reasoner, [])


def test_a_batch_gives_the_same_report_and_shares_its_time(reasoner, tmp_path):
    alone = evaluate(reasoner, records_of(reasoner))
    together = evaluate(reasoner, records_of(reasoner), EvaluateSettings(batch_size=3, save=str(tmp_path / "p")))
    assert (together.total, together.published, together.refused) == (alone.total, alone.published, alone.refused)
    assert (together.num_latents, together.answer_tokens) == (alone.num_latents, alone.answer_tokens)
    assert together.confidence == pytest.approx(alone.confidence, rel=1e-3)
    assert (together.batch_size, alone.batch_size) == (3, 1)
    saved = read_predictions(tmp_path / "p")
    first, second, third = saved.predictions[:3]
    assert first.milliseconds == second.milliseconds == third.milliseconds > 0
    assert saved.predictions[4].refused.startswith("question: found")
    manifest = json.loads(reasoner.bundle.file("ruplar.json").read_text())
    assert saved.header.manifest_sha256 == manifest["manifest_sha256"]


def test_sampled_answers_are_the_same_every_time(reasoner):
    def texts(**values):
        settings = EvaluateSettings(temperature=5.0, **values)
        return [one.text for batch in predict(reasoner, records_of(reasoner), settings) for one in batch]

    assert texts() == texts() != texts(seed=1)


def test_check_question_refuses_what_ask_refuses(reasoner):
    reasoner.check_question(QUESTIONS[0][0])
    for text in ("", "7 " * 5000):
        with pytest.raises(InputError):
            reasoner.check_question(text)


def test_a_report_over_questions_that_are_all_refused(reasoner):
    report = evaluate(reasoner, records_of(reasoner)[-1:])
    assert (report.total.correct, report.refused, report.median_ms, report.num_latents) == (0, 1, 0.0, 0.0)


def test_replay_agrees_and_notices(reasoner, tiny_bundle):
    results = list(replay(reasoner))
    assert results
    assert not any(result.differences for result in results)
    bundle = open_bundle(tiny_bundle)
    first = {"question": "What is 7 plus 8?", "answer": "none", "num_latents": 99, "thought_ids": [5, 5]}
    certificate = {"questions": 1, "replay": [first]}
    changed = dataclasses.replace(bundle, manifest=dataclasses.replace(bundle.manifest, certificate=certificate))
    [result] = replay(Reasoner(changed, reasoner._graphs, reasoner._codec))
    assert len(result.differences) == 3
    assert "expected 'none'" in result.differences[0]
