"""Saved predictions: resuming, refusing another run's file, and reading what was damaged."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.errors import DataError, InputError, RuplarError
from ruplar_lite.evaluate import EvaluateSettings, evaluate, evaluate_sets
from ruplar_lite.predictions import Prediction, read_predictions
from ruplar_lite.records import Record
from ruplar_lite.thoughts import Answer, Timings


class FakeReasoner:
    """Answers a question with its last word; refuses one that is long; `interrupt` is a question that stops it."""

    def __init__(self, digest="d" * 64, interrupt=None):
        manifest = SimpleNamespace(to_json=lambda: {"manifest_sha256": digest})
        self.bundle = SimpleNamespace(path=Path("bundle"), manifest=manifest)
        self.interrupt = interrupt
        self.asked = []

    def check(self, settings):
        return settings

    def questions_together(self, batch_size):
        return batch_size

    def check_question(self, question, settings):
        if len(question) > 100:
            raise InputError(f"question: found {len(question)} characters")

    def ask_batch(self, questions, settings, *, batch_size):
        assert len(questions) <= batch_size
        if self.interrupt in questions:
            raise KeyboardInterrupt
        self.asked += questions
        return [self.answer(question) for question in questions]

    def answer(self, question):
        text = question.split()[-1].replace("nothing", "")
        latents = len(question) % 4
        timings = Timings(1.0, 2.0, 3.0, 6.0)
        return Answer(question, text, text or None, (), None, 0.5, 0.5, "stop", 3, latents, 2, timings, "bundle")


RECORDS = [
    Record("seven is 7", ("1+6=7",), "7", "f:1"),
    Record("half is 50", (), "0.5", "f:2"),
    Record("say nothing", ("1+1=2",), "2", "f:3"),
    Record("x " * 100, (), "2", "f:4"),
    Record("the day is Monday", (), "monday.", "f:5"),
    Record("third is 0.33333", (), "0.333333", "f:6"),
    Record("seven is 7", ("1+6=7",), "8", "f:7"),
]


def settings(path, **values):
    return EvaluateSettings(save=str(path), **values)


def without_times(path):
    saved = read_predictions(path)
    return saved.header, [dataclasses.replace(one, milliseconds=0.0) for one in saved.predictions]


def test_what_is_saved_is_what_is_reported(tmp_path):
    path = tmp_path / "p.jsonl"
    report = evaluate(FakeReasoner(), RECORDS, settings(path))
    assert (report.total.correct, report.published.correct, report.published_by_factor_100) == (2, 4, 1)
    assert report.refused == 1
    lines = [json.loads(line) for line in path.read_text(encoding="ascii").splitlines()]
    assert lines[0]["manifest_sha256"] == "d" * 64
    assert (lines[0]["questions"], lines[0]["settings"]["max_latents"]) == (7, None)
    assert [(line["source"], line["question"], line["gold"], line["steps"]) for line in lines[1:]] == [
        (record.source, record.question, record.answer, len(record.chain)) for record in RECORDS
    ]
    half, empty, refused = lines[2], lines[3], lines[4]
    assert (half["text"], half["strict"], half["published"], half["factor_100"]) == ("50", False, True, True)
    assert half["timings"] == {"prefill": 1.0, "thinking": 2.0, "decode": 3.0, "total": 6.0}
    assert (half["confidence"], half["answer_tokens"], half["num_latents"]) == (0.5, 2, 2)
    assert half["milliseconds"] > 0
    assert (empty["text"], empty["value"], empty["strict"]) == ("", None, False)
    assert refused["refused"] == "question: found 200 characters"
    assert "text" not in refused
    assert len(read_predictions(path).predictions) == 7


@given(cut=st.integers(min_value=0, max_value=4000), batch_size=st.integers(min_value=1, max_value=8))
def test_a_file_cut_anywhere_is_completed_to_the_same(tmp_path_factory, cut, batch_size):
    path = tmp_path_factory.mktemp("cut") / "p.jsonl"
    how = settings(path, batch_size=batch_size)
    evaluate(FakeReasoner(), RECORDS, how)
    expected, content = without_times(path), path.read_bytes()
    kept = content[:cut]
    path.write_bytes(kept)
    reasoner = FakeReasoner()
    report = evaluate(reasoner, RECORDS, how)
    assert without_times(path) == expected
    left = kept.count(b"\n")
    done = read_predictions(path).predictions[: max(0, left - 1)]
    assert len(reasoner.asked) == 6 - sum(one.refused is None for one in done)
    assert path.read_bytes()[: len(kept[: kept.rfind(b"\n") + 1])] == kept[: kept.rfind(b"\n") + 1]
    assert (report.total.correct, report.published.correct, report.refused) == (2, 4, 1)


def test_an_interrupted_run_loses_no_batch_that_was_done(tmp_path):
    path = tmp_path / "p.jsonl"
    with pytest.raises(KeyboardInterrupt):
        evaluate(FakeReasoner(interrupt="the day is Monday"), RECORDS, settings(path, batch_size=2))
    assert len(read_predictions(path).predictions) == 4
    reasoner, seen = FakeReasoner(), []
    evaluate(reasoner, RECORDS, settings(path, batch_size=2), lambda *numbers: seen.append(numbers))
    assert reasoner.asked == ["the day is Monday", "third is 0.33333", "seven is 7"]
    assert seen == [(6, 7, 2), (7, 7, 2)]
    reasoner = FakeReasoner()
    assert evaluate(reasoner, RECORDS, settings(path, batch_size=2)).total.correct == 2
    assert reasoner.asked == []


def test_of_two_runs_that_save_to_one_file_one_goes_on(tmp_path):
    class Slow(FakeReasoner):
        def ask_batch(self, questions, settings, *, batch_size):
            if questions == ["the day is Monday"]:
                evaluate(FakeReasoner(), RECORDS, how)  # another run begins, and is done first
            return super().ask_batch(questions, settings, batch_size=batch_size)

    path = tmp_path / "p.jsonl"
    how = settings(path)
    with pytest.raises(RuplarError, match=r"--save .*: found \d+ bytes, expected the \d+ .* another run writes to it"):
        evaluate(Slow(), RECORDS, how)
    assert [one.source for one in read_predictions(path).predictions] == [record.source for record in RECORDS]


def test_several_sets_share_a_file(tmp_path):
    path = tmp_path / "p.jsonl"
    sets = [RECORDS[:3], RECORDS[:2], RECORDS[4:]]
    with pytest.raises(KeyboardInterrupt):
        list(evaluate_sets(FakeReasoner(interrupt="the day is Monday"), sets, settings(path)))
    reasoner = FakeReasoner()
    reports = list(evaluate_sets(reasoner, sets, settings(path)))
    assert [(one.total.correct, one.total.questions) for one in reports] == [(1, 3), (1, 2), (1, 3)]
    assert len(reasoner.asked) == 3
    assert len(read_predictions(path).predictions) == 8


def test_another_run_is_refused_and_the_difference_is_named(tmp_path):
    path = tmp_path / "p.jsonl"
    evaluate(FakeReasoner(), RECORDS, settings(path))
    before = path.read_bytes()
    with pytest.raises(InputError, match=r"bundle's manifest_sha256: found 'd+…, expected 'e+…\), expected"):
        evaluate(FakeReasoner("e" * 64), RECORDS, settings(path))
    with pytest.raises(
        InputError, match=r"run \(max_latents: found None, expected 2; batch_size: found 1, expected 3\)"
    ):
        evaluate(FakeReasoner(), RECORDS, settings(path, max_latents=2, batch_size=3))
    with pytest.raises(InputError, match="questions: found 7, expected 6; questions_sha256"):
        evaluate(FakeReasoner(), RECORDS[1:], settings(path))
    changed = [dataclasses.replace(RECORDS[0], answer="9"), *RECORDS[1:]]
    with pytest.raises(InputError, match=r"\(questions_sha256: found"):
        evaluate(FakeReasoner(), changed, settings(path))
    with pytest.raises(InputError, match="threads: found None, expected 2"):
        list(evaluate_sets(FakeReasoner(), [RECORDS], settings(path), threads=2))
    assert path.read_bytes() == before
    lines = before.splitlines(keepends=True)
    path.write_bytes(b"".join([lines[0], lines[2], lines[1]]))
    with pytest.raises(InputError, match=r"p.jsonl:2: found another question than f:1"):
        evaluate(FakeReasoner(), RECORDS, settings(path))
    path.write_bytes(before + lines[-1])
    with pytest.raises(InputError, match="found 8 predictions, expected 7 at most"):
        evaluate(FakeReasoner(), RECORDS, settings(path))


@pytest.mark.parametrize(
    "content",
    ["a diary, without a line end", "a diary\n", '{"question": "q", "answer": "1"}\n', "[]\n", "[" * 9999 + "\n"],
)
def test_a_file_of_something_else_is_left_alone(tmp_path, content):
    path = tmp_path / "p.jsonl"
    path.write_text(content)
    with pytest.raises(DataError, match=r"p.jsonl"):
        evaluate(FakeReasoner(), RECORDS, settings(path))
    assert path.read_text() == content


def test_a_place_that_cannot_be_written(tmp_path):
    reasoner = FakeReasoner()
    for path in (tmp_path, tmp_path / "nowhere" / "p.jsonl"):
        with pytest.raises(InputError, match=r"--save .*: cannot be written"):
            evaluate(reasoner, RECORDS, settings(path))
    assert reasoner.asked == []
    with pytest.raises(InputError, match="cannot be read"):
        read_predictions(tmp_path / "none.jsonl")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("strict", 1),
        ("steps", "2"),
        ("confidence", 1.5),
        ("text", None),
        ("steps", True),
        ("value", 7),
        ("timings", []),
    ],
)
def test_a_damaged_prediction_names_its_line_and_field(tmp_path, name, value):
    path = tmp_path / "p.jsonl"
    evaluate(FakeReasoner(), RECORDS[:2], settings(path))
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:2], json.dumps({**json.loads(lines[2]), name: value})]) + "\n")
    with pytest.raises(DataError, match=f"p.jsonl:3: {name}"):
        read_predictions(path)


@given(
    st.binary(max_size=300)
    | st.recursive(st.none() | st.floats() | st.text(), st.lists).map(lambda x: json.dumps(x).encode())
)
def test_any_line_is_read_or_refused(tmp_path_factory, line):
    path = tmp_path_factory.mktemp("any") / "p.jsonl"
    evaluate(FakeReasoner(), RECORDS[:1], settings(path))
    path.write_bytes(path.read_bytes() + line + b"\n")
    with pytest.raises(RuplarError, match=r"p.jsonl:3"):
        read_predictions(path)


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    st.builds(
        Prediction,
        source=words,
        question=words,
        gold=words,
        steps=st.integers(0, 9),
        text=words,
        value=st.none() | words,
        strict=st.booleans(),
        confidence=st.floats(0, 1),
        timings=st.dictionaries(words, st.floats(0, 1e6)),
    )
)
def test_what_is_written_is_read_back(tmp_path_factory, prediction):
    path = tmp_path_factory.mktemp("back") / "p.jsonl"
    evaluate(FakeReasoner(), RECORDS[:1], settings(path))
    with path.open("a", encoding="utf-8", newline="\n") as stream:
        stream.write(json.dumps(prediction.to_json()) + "\n")
    assert read_predictions(path).predictions[-1] == prediction
