"""The model that ships inside the package: it answers, its latents do the work, and it is what its export wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from ruplar_lite import Reasoner
from ruplar_lite.bundle import BUILTIN, find_bundle, open_bundle
from ruplar_lite.evaluate import replay
from ruplar_lite.grading import is_correct
from ruplar_lite.records import read_records

TOM = "Tom has 3 boxes of 12 pencils. He gives away 8. How many pencils are left?"


@pytest.fixture(scope="module")
def reasoner():
    return Reasoner.load(BUILTIN)


@pytest.fixture(scope="module")
def problems():
    """Problems of the kinds that the model was trained on, and that were held out of its training."""
    return read_records(Path(__file__).parent / "golden" / "builtin_problems.jsonl")[0]


def accuracy(reasoner, problems, max_latents=None):
    answers = reasoner.ask_batch([problem.question for problem in problems], max_latents=max_latents)
    right = [is_correct(answer.text, problem.answer) for answer, problem in zip(answers, problems, strict=True)]
    return sum(right) / len(right)


def test_the_question_of_the_readme(reasoner):
    answer = reasoner.ask(TOM)
    assert answer.text == "28"
    assert answer.finish_reason == "stop"
    assert answer.num_latents == 2
    assert "36" in answer.thoughts[0].tokens[:3]


def test_held_out_problems_and_the_work_of_the_latents(reasoner, problems):
    with_latents = accuracy(reasoner, problems)
    assert with_latents >= 0.87  # 90 % of the population, less the spread of a sample of 150
    assert accuracy(reasoner, problems, max_latents=0) < with_latents / 2


def test_it_is_what_its_export_wrote(reasoner):
    results = list(replay(reasoner))
    assert results
    assert [result.differences for result in results if result.differences] == []


def test_it_is_small():
    bundle = open_bundle(find_bundle(BUILTIN)[0])
    assert sum(file.size for file in bundle.manifest.files.values()) <= 25_000_000
