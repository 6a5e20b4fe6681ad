"""The model that ships inside the package: it answers, says how sure it is, its latents do the work, and it is what its
export wrote."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import WRITTEN_VALID

from ruplar_lite import Reasoner
from ruplar_lite.bundle import BUILTIN, find_bundle, open_bundle
from ruplar_lite.evaluate import replay
from ruplar_lite.grading import is_correct
from ruplar_lite.page import to_html
from ruplar_lite.records import read_records
from ruplar_lite.thoughts_page import thoughts_page

TOM = "Tom has 3 boxes of 12 pencils. He gives away 8. How many pencils are left?"


@pytest.fixture(scope="module")
def reasoner():
    return Reasoner.load(BUILTIN)


def problems(split):
    """Return 150 problems that the generator never gives for training, written down so that they stay the same.

    `held-out` has the wordings of training, `unseen` has others.
    """
    records, unread = read_records(Path(__file__).parent / "golden" / f"builtin_{split}.jsonl")
    assert len(records) == 150 and not unread
    return records


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


# On the machine where it was exported 147 and 134 of 150 are right; another one may round a close answer otherwise.
@pytest.mark.parametrize(("split", "least"), [("held-out", 0.95), ("unseen", 0.86)])
def test_problems_it_was_not_trained_on_and_the_work_of_the_latents(reasoner, split, least):
    sample = problems(split)
    assert accuracy(reasoner, sample) >= least
    assert accuracy(reasoner, sample, max_latents=0) < 0.1


def test_problems_that_were_not_generated(reasoner):
    """On the machine where it was exported 216 of 300 are right."""
    written, unread = read_records(WRITTEN_VALID)
    assert len(written) == 300 and not unread
    assert accuracy(reasoner, written) >= 0.69


def test_it_is_surer_of_what_it_can_do(reasoner):
    assert reasoner.ask(TOM).sure is True
    other = reasoner.ask("How old is the king of France?")
    assert other.sure is False
    assert other.confidence < 0.3


def test_it_is_what_its_export_wrote(reasoner):
    results = list(replay(reasoner))
    assert results
    assert [result.differences for result in results if result.differences] == []


def test_a_page_does_not_say_where_it_is_installed(reasoner):
    page = to_html(thoughts_page(reasoner.ask(TOM)))
    assert "builtin" in page
    assert str(find_bundle(BUILTIN)[0].parent) not in page


def test_it_is_small():
    bundle = open_bundle(find_bundle(BUILTIN)[0])
    assert sum(file.size for file in bundle.manifest.files.values()) <= 25_000_000
