"""Looking for test questions in training data: with other numbers and names, nearly the same, and as a wording."""

import json

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from ruplar_lite.records import Record
from ruplar_lite.train.leaks import TestQuestions, main, shingles, tellable, with_variants
from ruplar_lite.train.normal_form import NormalForm, sentences
from ruplar_lite.train.stories import patterns
from ruplar_lite.train.synthetic import generate

TOM = "Tom has 3 boxes of 12 pencils. He gives away eight. How many pencils are left?"
LONG = (
    "A farmer drives to the old market by the river every Saturday with 40 crates of fresh eggs and sells them to the "
    "people who wait there in a long line. How many eggs does she sell?"
)


def record(question: str, source: str = "a:1", chain: tuple[str, ...] = ("3*12=36", "36-8=28")) -> Record:
    return Record(question, chain, "28", source)


def found(train: str, test: str) -> list[tuple[float, bool]]:
    normal = NormalForm([train, test, "tell them that there are some"])
    leaks = TestQuestions([record(test, "test:1")], normal).leaks(record(train))
    return [(round(leak.overlap, 2), leak.exact) for leak in leaks]


def test_numbers_names_and_pronouns_do_not_tell_problems_apart():
    same = "Anna has seven boxes of 1,250 pencils.  She gives away 2.5!  How many pencils are left?"
    assert found(same, TOM) == [(1.0, True)]
    assert found(TOM.replace("Tom", "Mary Ann Smith").replace("He", "She"), TOM) == [(1.0, True)]


def test_other_words_do():
    assert found(TOM.replace("pencils", "erasers"), TOM) == []
    assert found("Tom has 3 pencils. How many pencils are left?", TOM) == []


def test_nearly_the_same_is_told_with_its_overlap():
    ((overlap, exact),) = found(LONG.replace("40 crates", "forty large crates"), LONG)
    assert not exact
    assert 0.6 <= overlap < 1
    assert found(LONG.replace("market", "fair").replace("Saturday", "night").replace("wait", "stand"), LONG) == []


def test_a_part_of_a_longer_question_is_found():
    ((overlap, exact),) = found(LONG + " She then walks home again, and is tired but glad about it.", LONG)
    assert (overlap, exact) == (1.0, False)


LETTERS = st.lists(st.sampled_from("abc"), min_size=10, max_size=30)


def slow_overlap(first: str, second: str) -> float:
    """The share of the shorter text's word 8-grams that the other has, counted one by one."""
    parts = [[text.split()[i : i + 8] for i in range(len(text.split()) - 7)] for text in (first, second)]
    shorter, longer = sorted(({tuple(part) for part in found} for found in parts), key=len)
    return sum(part in longer for part in shorter) / len(shorter)


@settings(max_examples=60, deadline=None)
@given(LETTERS, LETTERS)
def test_overlap_is_what_counting_gives(first, second):
    # Two letters for a word, so that none is taken for a name or an article.
    texts = [" ".join(letter * 2 for letter in letters) for letters in (first, second)]
    expected = slow_overlap(*texts)
    leaks = found(*texts)
    sizes = [len(shingles(text)) for text in texts]
    if texts[0] == texts[1]:
        assert leaks == [(1.0, True)]
    elif min(sizes) >= 3 and expected >= 0.6:
        assert leaks == [(round(expected, 2), False)]
    else:
        assert leaks == []


def test_variants_with_new_numbers_have_the_normal_form_of_their_record():
    variants = list(with_variants([record(TOM.replace("eight", "8"))], 3))
    assert len(variants) > 1
    normal = NormalForm(variant.question for variant in variants)
    assert len({normal(variant.question) for variant in variants}) == 1


def test_sentences_are_cut_behind_their_ends_only():
    assert sentences("Mr. Lee has 2.5 km. Does he? Yes.") == ["Mr. Lee has 2.5 km.", "Does he?", "Yes."]


@pytest.mark.parametrize("split", ["train", "unseen"])
def test_what_the_generator_draws_fits_its_wordings(split):
    problems = [generate(21, index, split) for index in range(30)]
    assert [p.question for p in problems if p.kind != "bare" and not patterns.fits(p.question)] == []


def test_other_texts_do_not_fit():
    assert tellable([record(LONG)]) == []
    assert not patterns.fits(TOM.replace("gives away", "polishes"))
    assert patterns.fits(TOM)


# --- the command ---


def run(tmp_path, train: list[str], *options: str):
    lines = [json.dumps({"problem": q, "cot": "<<3*12=36>> <<36-8=28>>", "answer": "28"}) + "\n" for q in train]
    (tmp_path / "train.jsonl").write_text("".join(lines))
    (tmp_path / "test.jsonl").write_text(json.dumps({"problem": TOM, "answer": "28"}) + "\n")
    arguments = [str(tmp_path / "train.jsonl"), "--tests", str(tmp_path / "test.jsonl"), *options]
    return CliRunner().invoke(main, arguments)


def test_command_names_places_and_no_texts(tmp_path):
    result = run(tmp_path, [LONG, TOM.replace("Tom", "Ben").replace("12", "9")])
    assert result.exit_code == 1
    assert "1 the same but for numbers and names, 0 nearly the same" in result.output
    assert "train.jsonl:2 ~ " in result.output
    assert "pencils" not in result.output


def test_command_counts_records_and_not_their_variants(tmp_path):
    result = run(tmp_path, [TOM.replace("eight", "8")], "--augment", "4")
    assert "1 the same but for numbers and names, 0 nearly the same" in result.output
    assert result.output.count(" ~ ") == 1


def test_command_is_content_with_clean_data(tmp_path):
    result = run(tmp_path, [LONG])
    assert result.exit_code == 0
    assert "0 the same but for numbers and names, 0 nearly the same" in result.output


def test_command_writes_what_does_not_leak(tmp_path):
    clean = tmp_path / "clean.jsonl"
    result = run(tmp_path, [TOM, LONG, TOM], "--clean", str(clean))
    assert result.exit_code == 0
    assert "2 lines left out" in result.output
    assert clean.read_text() == (tmp_path / "train.jsonl").read_text().splitlines(keepends=True)[1]


def test_command_refuses_what_it_cannot_clean(tmp_path):
    result = CliRunner().invoke(main, ["builtin", "--tests", "test.jsonl", "--clean", "clean.jsonl"])
    assert result.exit_code != 0
    assert "found builtin, expected one JSON Lines file" in result.output
    for clean, reason in ((tmp_path / "none" / "clean.jsonl", "found no folder"), (tmp_path, "is a directory")):
        result = run(tmp_path, [TOM], "--clean", str(clean))
        assert result.exit_code != 0
        assert reason in result.output
        assert "lines left out" not in result.output


def test_command_looks_through_builtin_problems_and_their_wordings(tmp_path):
    (tmp_path / "test.jsonl").write_text(json.dumps({"problem": TOM, "answer": "28"}) + "\n")
    result = CliRunner().invoke(main, ["builtin", "--problems", "200", "--tests", str(tmp_path / "test.jsonl")])
    assert result.exit_code == 1
    assert "1 questions that a wording could produce" in result.output
