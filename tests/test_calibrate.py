"""Calibrated confidence: the map and its fit, what a bundle keeps of it, and what the commands say of it."""

from __future__ import annotations

import dataclasses
import itertools
import json
import math
import random
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ruplar_lite import Reasoner, bundle, calibrate
from ruplar_lite.bundle import BUILTIN, find_bundle, open_bundle, rewrite_manifest
from ruplar_lite.calibrate import (
    FEWEST_SURE,
    FLATTEST,
    CalibrateSettings,
    cross_validated,
    fit,
    measured,
    threshold_for,
)
from ruplar_lite.cli import main
from ruplar_lite.confidence import (
    LARGEST_INTERCEPT,
    LARGEST_SLOPE,
    SMALLEST_SLOPE,
    Confidence,
    DataFile,
    calibrated,
    log_odds,
)
from ruplar_lite.errors import BundleError, InputError
from ruplar_lite.evaluate import Share, calibration_error, reliability, summarize
from ruplar_lite.manifest import Manifest, _digest
from ruplar_lite.page import to_html, to_svg
from ruplar_lite.predictions import Prediction
from ruplar_lite.reliability_page import reliability_page
from ruplar_lite.train.synthetic import generate_many

KNOWN = "What is 3 * 4?"
ODD = "How old is the king of France?"
FILES = (DataFile("a.jsonl", "0" * 64, 60),)
CONFIDENCE = Confidence(0.5, -4.0, 0.5, None, 60, 40, 0.3, 0.02, FILES)

shares = st.floats(0, 1)
verdicts = st.tuples(shares | st.sampled_from([0.0, 5e-324, 0.5, 1 - 2**-53, 1.0]), st.booleans())


def drawn(count, slope, intercept, seed=0):
    """Answers that are right with the probability that a map gives them."""
    generator = random.Random(seed)
    raws = [1 / (1 + math.exp(-generator.gauss(5, 4))) for _ in range(count)]
    return [(raw, generator.random() < calibrated(raw, slope, intercept)) for raw in raws]


def loss(found, slope, intercept):
    """What the fit minimizes, one verdict after another."""
    logits = [slope * log_odds(raw) + intercept for raw, _ in found]
    total = sum(np.logaddexp(0, -x if right else x) for x, (_, right) in zip(logits, found, strict=True))
    return total + 0.05 * ((slope - 1) ** 2 + intercept**2)


@given(
    st.floats(SMALLEST_SLOPE, LARGEST_SLOPE),
    st.floats(-LARGEST_INTERCEPT, LARGEST_INTERCEPT),
    st.lists(shares | st.sampled_from([0.0, 5e-324, 1 - 2**-53, 1.0]), min_size=2),
)
def test_the_map_is_a_probability_and_keeps_the_order(slope, intercept, raws):
    found = [calibrated(raw, slope, intercept) for raw in sorted(raws)]
    assert all(0 <= one <= 1 for one in found)
    assert all(a <= b + 1e-9 for a, b in itertools.pairwise(found))


@given(shares)
def test_slope_1_and_intercept_0_change_nothing(raw):
    assert calibrated(raw, 1.0, 0.0) == pytest.approx(raw, abs=1e-12)


@settings(max_examples=40)
@given(st.lists(verdicts, min_size=1, max_size=80), st.randoms())
def test_any_verdicts_have_a_map_that_their_order_does_not_change(found, generator):
    slope, intercept = fit(found)
    shuffled = generator.sample(found, len(found))
    assert fit(shuffled) == (slope, intercept)
    assert cross_validated(shuffled) == cross_validated(found)
    assert FLATTEST <= slope <= LARGEST_SLOPE
    assert abs(intercept) <= LARGEST_INTERCEPT
    # Convex: where no small step helps, nothing does.
    least = loss(found, slope, intercept)
    for step in (0.01, -0.01):
        assert loss(found, slope, intercept + step) >= least
        if slope + step >= FLATTEST:
            assert loss(found, slope + step, intercept) >= least


@pytest.mark.parametrize("raws", [(0.3, 0.9), (0.0, 1.0), (1.0, 1.0), (0.999999, 0.9999999)])
@pytest.mark.parametrize("right", [(False, False), (True, True), (False, True), (True, False)])
def test_extremes_stay_within_what_a_manifest_allows(raws, right):
    found = list(zip(raws, right, strict=True)) * 500
    calibration = measured(found, (DataFile("x", "0" * 64, 1000),), CalibrateSettings(), 1000)
    assert read_back(calibration.confidence) == calibration.confidence
    accuracy = sum(right) / 2
    mean = sum(calibration.confidence.calibrated(raw) for raw in raws) / 2
    assert mean == pytest.approx(accuracy, abs=0.02)


def test_a_known_map_is_found():
    found = drawn(20_000, 0.55, -2.0)
    slope, intercept = fit(found)
    assert (slope, intercept) == (pytest.approx(0.55, abs=0.03), pytest.approx(-2.0, abs=0.1))
    before = calibration_error(reliability(found))
    assert calibration_error(reliability(cross_validated(found))) < 0.02 < 0.1 < before


def test_where_the_surer_is_the_more_often_wrong_all_answers_become_alike():
    slope, intercept = fit([(raw, not right) for raw, right in drawn(400, 2.0, -4.0)])
    assert slope == FLATTEST
    assert calibrated(0.999, slope, intercept) - calibrated(0.001, slope, intercept) < 0.05


def test_cross_validation_keeps_every_verdict_and_judges_it_by_others():
    found = drawn(95, 1.0, -3.0)
    crossed, (slope, intercept) = cross_validated(found), fit(found)
    inside = [calibrated(raw, slope, intercept) for raw, _ in found]
    assert sorted(right for _, right in crossed) == sorted(right for _, right in found)
    assert len({one for one, _ in crossed} - set(inside)) == 95
    assert sum(one for one, _ in crossed) == pytest.approx(sum(inside), abs=2)


@given(st.lists(st.tuples(st.sampled_from([0.1, 0.3, 0.6, 0.7, 0.95]), st.booleans()), min_size=1, max_size=90), shares)
def test_the_threshold_is_the_lowest_that_will_do(found, accuracy):
    candidates = []
    for threshold in {confidence for confidence, _ in found}:
        sure = [right for confidence, right in found if confidence >= threshold]
        if len(sure) >= FEWEST_SURE and sum(sure) / len(sure) >= accuracy:
            candidates.append(threshold)
    if candidates:
        assert threshold_for(found, accuracy) == min(candidates)
    else:
        with pytest.raises(InputError, match="found no threshold that 20 answers or more reach"):
            threshold_for(found, accuracy)


def test_a_measurement_counts():
    found = drawn(500, 0.7, -3.0)
    plain = measured(found, FILES, CalibrateSettings(), 503)
    assert (plain.confidence.threshold, plain.confidence.sure_accuracy, plain.refused) == (0.5, None, 3)
    assert plain.sure.questions + plain.not_sure.questions == plain.confidence.questions == 500
    assert plain.sure.correct + plain.not_sure.correct == plain.confidence.correct
    assert plain.not_sure.accuracy < 0.5 < plain.sure.accuracy
    strict = measured(found[::-1], FILES, CalibrateSettings(sure_accuracy=0.95), 503)
    assert strict.sure.accuracy >= 0.95
    assert strict.sure.questions < plain.sure.questions
    assert dataclasses.replace(strict.confidence, threshold=0.5, sure_accuracy=None) == plain.confidence
    with pytest.raises(InputError, match="found 49 questions that were answered, expected 50"):
        measured(found[:49], FILES, CalibrateSettings(), 49)
    with pytest.raises(InputError, match=r"--sure-accuracy: found 1\.5"):
        CalibrateSettings(sure_accuracy=1.5)


# The bundle.


@pytest.fixture
def folder(tmp_path):
    """A copy of the model inside, as its export wrote it."""
    target = tmp_path / "bundle"
    shutil.copytree(find_bundle(BUILTIN)[0], target)
    opened = open_bundle(target)
    if opened.manifest.confidence is not None:
        rewrite_manifest(opened, dataclasses.replace(opened.manifest, confidence=None))
    return target


@pytest.fixture(scope="module")
def reasoner():
    """The model inside with a map whose threshold lies between two of its answers, whatever model that is."""
    plain = with_confidence(Reasoner.load(BUILTIN, threads=1), None)
    known, odd = (log_odds(answer.raw_confidence) for answer in plain.ask_batch([KNOWN, ODD]))
    assert known > odd
    return with_confidence(plain, dataclasses.replace(CONFIDENCE, intercept=-CONFIDENCE.slope * (known + odd) / 2))


def with_confidence(reasoner, confidence):
    manifest = dataclasses.replace(reasoner.bundle.manifest, confidence=confidence)
    return Reasoner(dataclasses.replace(reasoner.bundle, manifest=manifest), reasoner._graphs, reasoner._codec)


def read_back(confidence):
    manifest = open_bundle(find_bundle(BUILTIN)[0]).manifest
    text = json.dumps(dataclasses.replace(manifest, confidence=confidence).to_json(), allow_nan=False)
    return Manifest.from_json(json.loads(text)).confidence


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_only_the_manifest_is_rewritten(folder):
    before = contents(folder)
    opened = open_bundle(folder)
    rewrite_manifest(opened, dataclasses.replace(opened.manifest, confidence=CONFIDENCE))
    manifest = open_bundle(folder).manifest
    assert manifest == dataclasses.replace(opened.manifest, confidence=CONFIDENCE)
    after = contents(folder)
    assert after.keys() == before.keys()
    assert {name for name in after if after[name] != before[name]} == {"ruplar.json"}


def test_a_bundle_from_before_has_raw_confidence(folder):
    assert "confidence" not in json.loads((folder / "ruplar.json").read_text(encoding="utf-8"))
    answer = Reasoner.load(folder, threads=1).ask(KNOWN)
    assert (answer.confidence, answer.confidence_kind, answer.sure) == (answer.raw_confidence, "raw", None)


def test_a_bundle_that_was_changed_meanwhile_or_cannot_be_written_is_left_alone(folder, monkeypatch):
    opened = open_bundle(folder)
    changed = dataclasses.replace(opened.manifest, confidence=CONFIDENCE)
    before = contents(folder)

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        with pytest.raises(BundleError, match=r"ruplar\.json: cannot be written \(No space left"):
            rewrite_manifest(opened, changed)
    assert contents(folder) == before
    bundle.write_bundle(folder, dataclasses.replace(opened.manifest, training={"note": "another"}))
    with pytest.raises(BundleError, match="changed in the meantime"):
        rewrite_manifest(opened, changed)
    assert open_bundle(folder).manifest.training == {"note": "another"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"slope": 0}, "confidence.slope: found 0, expected a number from 1e-06 to 1000"),
        ({"slope": -1.0}, "confidence.slope: found -1.0"),
        ({"slope": True}, "confidence.slope: found True"),
        ({"slope": 10**400}, "confidence.slope: found 1000"),
        ({"slope": float("nan")}, "confidence.slope: found nan"),
        ({"intercept": float("inf")}, "confidence.intercept: found inf"),
        ({"intercept": None}, "confidence.intercept: found None"),
        ({"threshold": 1.01}, "confidence.threshold: found 1.01, expected a number from 0 to 1"),
        ({"threshold": "0.5"}, "confidence.threshold: found '0.5'"),
        ({"sure_accuracy": 2}, "confidence.sure_accuracy: found 2"),
        ({"questions": 0}, "confidence.questions: found 0"),
        ({"questions": 61}, "confidence.questions: found 61, expected as many as all files have together"),
        ({"correct": 61}, "confidence.correct: found 61, expected at most questions 60"),
        ({"calibration_error_after": -0.1}, "confidence.calibration_error_after: found -0.1"),
        ({"files": {}}, "confidence.files: found a dict of 0, expected a list"),
        ({"files": [1]}, "confidence.files[0].name: found nothing, expected a string"),
        ({"files": [{"name": "a", "sha256": "x", "questions": 60}]}, "confidence.files[0].sha256: found 'x'"),
    ],
)
def test_a_wrong_value_is_named(change, message):
    raw = dataclasses.replace(open_bundle(find_bundle(BUILTIN)[0]).manifest, confidence=CONFIDENCE).to_json()
    del raw["manifest_sha256"]
    raw["confidence"].update(change)
    with pytest.raises(BundleError) as caught:
        Manifest.from_json({**raw, "manifest_sha256": _digest(raw)})
    assert message in str(caught.value)


# Answers.


def test_an_answer_has_both_confidences_and_says_whether_it_is_sure(reasoner):
    known, odd = reasoner.ask_batch([KNOWN, ODD])
    for answer in (known, odd):
        expected = reasoner.bundle.manifest.confidence.calibrated(answer.raw_confidence)
        assert answer.confidence == expected != answer.raw_confidence
        assert (answer.confidence_kind, answer.sure_threshold) == ("calibrated", 0.5)
        assert answer.to_json()["sure"] == answer.sure
    assert (known.sure, odd.sure) == (True, False)
    assert list(reasoner.stream(ODD))[-1].confidence == pytest.approx(odd.confidence)
    assert reasoner.ask(ODD, sure_threshold=0).sure is True
    assert reasoner.ask(KNOWN, sure_threshold=1).sure is False
    raw = with_confidence(reasoner, None)
    assert raw.ask(KNOWN).raw_confidence == pytest.approx(known.raw_confidence)
    assert raw.ask(KNOWN).sure is None
    assert raw.ask(KNOWN, sure_threshold=raw.ask(KNOWN).confidence).sure is True
    with pytest.raises(InputError, match="--sure-threshold: found 2"):
        reasoner.ask(KNOWN, sure_threshold=2)


def test_votes_stay_a_share_that_the_threshold_of_the_bundle_says_nothing_of(reasoner):
    how = {"samples": 4, "seed": 1, "thought_noise": 2.0}
    answer, uncalibrated = reasoner.ask(KNOWN, **how), with_confidence(reasoner, None).ask(KNOWN, **how)
    assert (answer.confidence, answer.confidence_kind, answer.sure) == (answer.samples[0].votes / 4, "votes", None)
    assert answer.samples == uncalibrated.samples
    assert reasoner.ask(KNOWN, **how, sure_threshold=answer.confidence).sure is True


def predictions_of(judged):
    return [
        Prediction("f:1", "q", "1", 1, strict=strict, confidence=c, raw_confidence=raw, sure=sure)
        for c, raw, strict, sure in judged
    ]


def test_a_report_counts_what_is_sure():
    judged = [(0.9, 0.99, True, True), (0.8, 0.98, False, True), (0.2, 0.9, False, False)]
    refused = Prediction("f:1", "q", "1", 1, refused="too long")
    report = summarize([*predictions_of(judged), refused])
    assert (report.sure, report.not_sure) == (Share(1, 2), Share(0, 1))
    assert report.calibration_error == pytest.approx((0.1 + 0.8 + 0.2) / 3)
    assert report.raw_calibration_error == pytest.approx((0.99 + 0.98 + 0.9) / 3 - 1 / 3)
    raw = json.loads(json.dumps(report.to_json()))
    assert raw["sure"] == {"accuracy": 0.5, "correct": 1, "questions": 2}
    assert len(raw["raw_reliability"]) == 10
    nothing = summarize(predictions_of([(0.9, 0.9, True, None)]))
    assert (nothing.sure, nothing.to_json()["not_sure"]) == (None, None)


def test_the_page_of_a_reliability(reasoner):
    judged = [(0.9, 0.99, True, True), (0.8, 0.98, False, True), (0.2, 0.9, False, False)]
    report = summarize(predictions_of(judged))
    page = reliability_page(["a<b.jsonl", "c"], [report, report], "calibrated", "model", 0.5)
    html = to_html(page)
    root = ET.fromstring(html)
    ids = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    assert [len(figure.findall(".//tbody/tr")) for figure in root.iterfind(".//figure")] == [10] * 6
    for part in (
        "before calibration",
        "prefers-color-scheme: dark",
        "2, 50.0% right",
        "threshold, 50%",
        "a&lt;b.jsonl",
    ):
        assert part in html
    titles = [node.text for node in root.iterfind(".//h2")]
    assert titles[3:] == ["Reliability 2", "Reliability 2, before calibration", "Answers 2"]
    svg = ET.fromstring(to_svg(page).encode())
    assert "0.9 to 1.0: 1 of 1 right (100%), mean confidence 90%" in "".join(svg.itertext())
    plain = to_html(reliability_page(["a"], [summarize(predictions_of(judged[:1]))], "votes", "model"))
    assert "share of the samples" in plain
    assert "before calibration" not in plain
    assert "threshold" not in plain


# The command line.


def run(capsys, *arguments, code=0):
    with pytest.raises(SystemExit) as left:
        main(list(map(str, arguments)))
    captured = capsys.readouterr()
    assert left.value.code == code, captured.err
    return captured.out, captured.err


def write_questions(path, problems):
    path.write_text("\n".join(json.dumps({"question": q, "answer": a}) for q, a in problems), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Problems that the model can do, and questions that it cannot."""
    here = tmp_path_factory.mktemp("data")
    known = [(problem.question, problem.answer) for problem in generate_many(5, 32, "held-out")]
    odd = [(f"How old was king number {i} of France, who liked his {i} shoes?", "none") for i in range(20)]
    return write_questions(here / "known.jsonl", known), write_questions(here / "odd.jsonl", odd)


def test_calibrate_then_verify_ask_and_eval(folder, data, tmp_path, capsys, monkeypatch):
    out, _ = run(capsys, "calibrate", folder, *data, "--threads", 1)
    assert out.splitlines()[0] == str(folder)
    confidence = open_bundle(folder).manifest.confidence
    assert [(file.name, file.questions) for file in confidence.files] == [("known.jsonl", 32), ("odd.jsonl", 20)]
    assert confidence.calibration_error_after < confidence.calibration_error_before
    again, _ = run(capsys, "calibrate", folder, *data, "--threads", 1, "--batch-size", 8, "--json")
    assert json.loads(again)["confidence"]["slope"] == pytest.approx(confidence.slope, rel=1e-3)
    confidence = open_bundle(folder).manifest.confidence  # A batch changes the last bits.
    out, _ = run(capsys, "verify", folder, "--threads", 1)
    assert "every file is as it was written" in out

    ask = ("ask", "--model", folder, "--threads", 1)
    raw = json.loads(run(capsys, *ask, ODD, "--json", "--sure-threshold", 1)[0])
    assert (raw["confidence"], raw["sure"]) == (pytest.approx(confidence.calibrated(raw["raw_confidence"])), False)
    assert run(capsys, *ask, ODD, "--sure-threshold", 0) == (raw["text"] + "\n", "")
    out, err = run(capsys, *ask, ODD, "--sure-threshold", 1)
    assert out == raw["text"] + "\n"
    assert err == f"not sure: of answers like this {raw['confidence']:.1%} are right; sure begins at 100.0%\n"
    _, err = run(capsys, *ask, ODD, "--json", "--verbose")
    assert f"(raw {raw['raw_confidence']:.1%})" in err
    assert "not sure" not in err
    lines = tmp_path / "lines"
    lines.write_text(f"{KNOWN}\n\n{ODD}\n", encoding="utf-8")
    with lines.open(encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        out, err = run(capsys, *ask, "--sure-threshold", 1)
    assert out.splitlines()[1] == raw["text"]
    assert [line.split(":")[:2] for line in err.splitlines()] == [["line 1", " not sure"], ["line 3", " not sure"]]

    page = tmp_path / "page.html"
    out, _ = run(capsys, "eval", folder, *data, "--threads", 1, "--reliability", page, "--save", tmp_path / "saved")
    assert ", of the raw probability " in out
    assert "of them right" in out
    assert len(ET.fromstring(page.read_text(encoding="utf-8")).findall(".//figure")) == 6
    again, _ = run(capsys, "eval", folder, *data, "--threads", 1, "--save", tmp_path / "saved", "--json")
    known, odd = map(json.loads, again.splitlines())
    assert known["sure"]["questions"] + known["not_sure"]["questions"] == 32
    assert odd["sure"]["correct"] == odd["not_sure"]["correct"] == 0
    assert odd["calibration_error"] != odd["raw_calibration_error"]


def test_what_cannot_be_calibrated_is_said_in_a_line_and_changes_nothing(folder, data, capsys, monkeypatch):
    before = (folder / "ruplar.json").read_bytes()
    known, odd = data
    for arguments, part in (
        ((folder, odd), "found 20 questions that were answered"),
        ((folder, known, odd, "--sure-accuracy", 2), "--sure-accuracy: found 2"),
        ((folder, odd, odd, odd, "--sure-accuracy", 0.9), "90.0% of them right, expected 0.0000 at most"),
        ((folder, known.with_name("none.jsonl")), "found no such file"),
        (("", known), "found an empty name"),
        ((folder.with_name("nowhere"), known), "found no such folder"),
    ):
        out, err = run(capsys, "calibrate", *arguments, "--threads", 1, code=2)
        assert (out, len(err.splitlines())) == ("", 1)
        assert part in err
    monkeypatch.setattr(calibrate.os, "access", lambda *_: False)
    assert "cannot be written" in run(capsys, "calibrate", folder, known, odd, "--threads", 1, code=2)[1]
    assert (folder / "ruplar.json").read_bytes() == before
