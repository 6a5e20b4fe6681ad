"""Figures over many questions: counted by hand, and as the command prints, draws and writes them."""

from __future__ import annotations

import dataclasses
import json
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite import Reasoner
from ruplar_lite.analysis import AnalysisSettings, analyse, distribution, hit, result_of, summarize
from ruplar_lite.analysis_page import analysis_page, analysis_table
from ruplar_lite.cli import main
from ruplar_lite.errors import InputError
from ruplar_lite.page import to_html, to_svg
from ruplar_lite.records import Record
from ruplar_lite.thoughts import Answer, Timings, make_thought


def encode(text):
    """A tokenizer of single characters, a space before every text, like some real ones."""
    return [32, *map(ord, text)] if text.strip() else [32]


def thought(token, probability=0.8):
    return make_thought([ord(token[0]), 1], [probability, 0.9 - probability], [token, "x"], 0.0)


def answer(*tokens, text="1"):
    thoughts = tuple(thought(token) for token in tokens)
    return Answer("q", text, text, thoughts, None, 0.5, 0.5, "stop", 3, len(thoughts), 2, Timings(1, 2, 3, 6), "m")


ANSWERED = [
    (Record("q", ("3*12=36", "36-8=28"), "1", "f:1"), answer("36", "2")),
    (Record("q", ("1+1=2", "no result", "2+2=4"), "2", "f:2"), answer("2", "=", "9", "4")),
    (Record("q", ("1/2=0.5",), "1", "f:3"), answer()),
    (Record("q", ("5-1=4", "4*2=8"), "1", "f:4"), answer(" 4.0")),
]


@pytest.mark.parametrize(
    ("step", "result"),
    [("3*12=36", "36"), ("a=b= 4 ", "4"), ("3*12", None), ("3=", None), ("", None), ("0.5=.5", ".5")],
)
def test_the_result_of_a_step(step, result):
    assert result_of(step) == result


@pytest.mark.parametrize(
    ("token", "result", "kind"),
    [
        ("36", "36", "whole"),
        (" 36", "36.0", "whole"),
        ("1,000", "1000", "whole"),
        ("3", "36", "first"),
        ("6", "36", ""),
        ("0", "0.5", "first"),
        ("-", "-3", "first"),
        ("x", "x+1", "first"),
        ("=", "36", ""),
        (" ", "36", ""),
    ],
)
def test_hits(token, result, kind):
    assert hit(thought(token), result, encode) == kind


def test_a_summary_counts():
    analysis = summarize(ANSWERED, 1, encode)
    assert (analysis.questions, analysis.refused, analysis.correct) == (4, 1, 3)
    assert analysis.num_latents == pytest.approx(7 / 4)
    # 36 and 2 and 4.0 as numbers, 2 for 28 as first token, 9 for 4 not; the rest is not compared.
    assert dataclasses.astuple(analysis.hits) == (5, 3, 1)
    assert {step: dataclasses.astuple(hits) for step, hits in analysis.hits_by_step.items()} == {
        1: (3, 3, 0),
        2: (1, 0, 1),
        3: (1, 0, 0),
    }
    assert analysis.hits.share == pytest.approx(0.8)
    assert analysis.latents_by_steps == {(1, 0): 1, (2, 1): 1, (2, 2): 1, (3, 4): 1}
    assert (analysis.tokens[0].token, analysis.tokens[0].count) == ("2", 2)
    assert analysis.points == (pytest.approx((0.8, thought("2").entropy)),) * 7
    raw = json.loads(json.dumps(analysis.to_json(), allow_nan=False))
    assert raw["hits"] == {"share": 0.8, "compared": 5, "whole": 3, "first": 1}
    assert raw["latents_by_steps"][0] == {"steps": 1, "num_latents": 0, "questions": 1}


def test_no_hits_are_counted_where_a_latent_is_no_step():
    analysis = summarize(ANSWERED, 0, None)
    assert (analysis.hits, analysis.hits_by_step) == (None, {})
    assert any("not counted" in line for line in analysis_table("f", analysis))
    assert "--segment" in to_html(analysis_page("f", "m", analysis))


@given(st.lists(st.floats(0, 1), max_size=50))
def test_a_histogram_is_what_counting_gives(values):
    found = distribution(values, 1.0)
    slow = [0] * 20
    for value in values:
        # The very edges that were reported: a bin is closed below, the last above too.
        slow[max(i for i in range(20) if value >= found.edges[i])] += 1
    assert list(found.counts) == slow
    assert (found.edges[0], found.edges[-1]) == (0, 1)


def test_the_page_has_the_figures_and_escapes_the_file():
    page = analysis_page("<b>&.jsonl", "m", summarize(ANSWERED, 1, encode))
    root = ET.fromstring(to_html(page))
    assert root.find(".//h1").text == "<b>&.jsonl"
    assert [node.text for node in root.iterfind(".//h2")] == [
        "Top-1 probability",
        "Entropy",
        "Entropy against top-1 probability",
        "Top token is the step's result",
        "Latents against steps",
        "Most frequent top tokens",
    ]
    assert all(figure.findall(".//tbody/tr") for figure in root.iterfind(".//figure"))
    ET.fromstring(to_svg(page).encode())
    none = analysis_page("f", "m", summarize(ANSWERED[2:3], 0, encode))
    assert "every question at once" in to_html(none)
    ET.fromstring(to_html(analysis_page("f", "m", summarize([], 3, encode))))


@pytest.fixture(scope="module")
def reasoner():
    return Reasoner.load("builtin", threads=1)


RECORDS = [
    Record(
        "Tom has 3 boxes of 12 pencils. He gives away 8. How many pencils are left?",
        ("3*12=36", "36-8=28"),
        "28",
        "f:1",
    ),
    Record("7 " * 5000, ("1+1=2",), "2", "f:2"),
    Record("Liam reads 7 pages. Ines reads 9 times as many. How many pages does Ines read?", ("9*7=63",), "63", "f:3"),
]


def test_a_question_that_does_not_fit_leaves_the_others(reasoner):
    seen = []
    analysis = analyse(reasoner, RECORDS, on_progress=lambda *numbers: seen.append(numbers))
    assert (analysis.questions, analysis.refused, analysis.correct) == (2, 1, 2)
    assert dataclasses.astuple(analysis.hits) == (3, 3, 0)
    assert analysis.latents_by_steps == {(1, 1): 1, (2, 2): 1}
    assert seen == [(3, 3)]
    assert analyse(reasoner, RECORDS, AnalysisSettings(limit=1)).questions == 1
    with pytest.raises(InputError, match="found no records"):
        analyse(reasoner, [])


def changed(reasoner, **fields):
    bundle = dataclasses.replace(reasoner.bundle, manifest=dataclasses.replace(reasoner.bundle.manifest, **fields))
    return Reasoner(bundle, reasoner._graphs, reasoner._codec)


def test_another_segmentation_is_not_compared(reasoner):
    other = changed(reasoner, training={"settings": {"segment": "equals"}})
    assert analyse(other, RECORDS[:1]).hits is None
    assert analyse(changed(reasoner, training={"settings": "free-form"}), RECORDS[:1]).hits is not None


def test_the_record_is_split_as_the_training_data_were(reasoner):
    record = dataclasses.replace(RECORDS[0], chain=("9+15+4=28", "28/2=14"))
    whole, split = (
        analyse(changed(reasoner, training={"settings": {"split_steps": split}}), [record]) for split in (False, True)
    )
    assert [steps for steps, _ in whole.latents_by_steps] == [2]
    assert [steps for steps, _ in split.latents_by_steps] == [3]


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as left:
        main(list(map(str, arguments)))
    captured = capsys.readouterr()
    return left.value.code, captured.out, captured.err


@pytest.fixture
def data(tmp_path):
    lines = [
        {"question": r.question, "cot": " ".join(f"<<{s}>>" for s in r.chain), "answer": r.answer} for r in RECORDS
    ]
    path = tmp_path / "data.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def test_the_command(data, tmp_path, capsys):
    target = tmp_path / "out.html"
    code, out, err = run(capsys, "thoughts", "builtin", data, "--output", target, "--threads", 1)
    assert (code, err) == (0, "")
    assert "step's result       100.0%  (3 of 3)" in out
    assert "2 steps             #L 2: 1" in out
    assert ET.fromstring(target.read_text(encoding="utf-8")).find(".//h1").text == str(data)
    code, out, _ = run(capsys, "thoughts", "builtin", data, "--json", "--limit", 1)
    raw = json.loads(out)
    assert (code, raw["file"], raw["questions"], len(raw["points"])) == (0, str(data), 1, 2)
    assert sum(raw["top_probs"]["counts"]) == sum(raw["entropies"]["counts"]) == 2


def test_what_goes_wrong_is_one_line(data, tmp_path, capsys, reasoner, monkeypatch):
    for arguments, part in (
        (["nowhere", data], "nowhere: found no such folder"),
        (["builtin", tmp_path / "none.jsonl"], "found no such file"),
        (["builtin", data, "--limit", 0], "--limit: found 0, expected at least 1"),
        (["builtin", data, "-o", tmp_path / "x.txt"], "found .txt, expected a name that ends in .html, .svg, .png"),
    ):
        code, out, err = run(capsys, "thoughts", *arguments)
        assert (code, out, len(err.splitlines())) == (2, "", 1)
        assert part in err
    for objective, part in (("cot", "writes its chain as text"), ("direct", "answers without a thought")):
        model = changed(reasoner, objective=objective)
        monkeypatch.setattr(Reasoner, "load", lambda *_, model=model, **__: model)
        code, out, err = run(capsys, "thoughts", "builtin", data)
        assert (code, out, len(err.splitlines())) == (2, "", 1)
        assert part in err
        assert "no latent thoughts to analyse" in err
