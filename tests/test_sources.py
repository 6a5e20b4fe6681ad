"""Mixing sources: what is read, held out and augmented, and what is said of sources that cannot be used."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import WRITTEN_VALID

from ruplar_lite.arithmetic import is_true
from ruplar_lite.errors import DataError, InputError
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.sources import describe, fingerprints, read_source, read_sources


def quiet(line):
    pass


@pytest.fixture
def files(tmp_path):
    """Two files of 60 records each, whose numbers differ by 1000."""
    paths = []
    for name, shift in (("a.jsonl", 0), ("b.jsonl", 1000)):
        path = tmp_path / name
        lines = [
            {"question": f"What is {n} + 17?", "answer": f"<<{n}+17={n + 17}>> #### {n + 17}"}
            for n in range(20 + shift, 80 + shift)
        ]
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        paths.append(str(path))
    return paths


def config(*data, **changes):
    return TrainConfig(data=data, **{"problems": 50, **changes})


def questions(records):
    return [record.question for record in records]


def test_files_and_built_in_problems_are_parts_of_one_mixture(files):
    a, b = files
    found = read_sources(config(a, "builtin", b), quiet)
    first, second, third = found.parts
    assert {record.source.rpartition(":")[0] for record in first} == {a}
    assert {record.source.split()[0] for record in second} == {"built-in"}
    assert {record.source.rpartition(":")[0] for record in third} == {b}
    assert len(second) == 50
    assert questions(found.train_records()) == [question for part in found.parts for question in questions(part)]


def test_validation_data_is_held_out_of_files_and_never_of_the_generator(files):
    found = read_sources(config(*files, "builtin"), quiet)
    assert len(found.valid_records) == 6  # 5 % of 120
    assert all(record.source.startswith(tuple(files)) for record in found.valid_records)
    assert not set(questions(found.valid_records)) & set(questions(found.train_records()))
    assert found == read_sources(config(*files, "builtin"), quiet)


def test_a_held_out_question_leaves_every_file_it_occurs_in(files):
    a = files[0]
    found = read_sources(config(a, a), quiet)
    held_out = set(questions(found.valid_records))
    assert held_out
    assert not held_out & set(questions(found.train_records()))
    assert [len(part) for part in found.parts] == [60 - len(held_out)] * 2


def test_built_in_problems_alone_are_validated_on_problems_of_their_own():
    found = read_sources(config("builtin"), quiet)
    assert found == read_sources(config(), quiet)
    assert len(found.valid_records) == 200
    assert not set(questions(found.valid_records)) & set(questions(found.train_records()))


def test_any_source_may_be_validated_on(files):
    found = read_sources(config(files[0], valid_data=("builtin", files[1]), eval_examples=3), quiet)
    assert [len(part) for part in found.parts] == [60]
    sources = [record.source for record in found.valid_records]
    assert len(sources) == 64 + 60
    assert sources[0].startswith("built-in")
    assert sources[-1].startswith(files[1])


def test_variants_stand_with_their_originals_and_none_is_a_validation_question(files):
    said = []
    found = read_sources(config(files[0], "builtin", augment=40), said.append)
    plain = read_sources(config(files[0], "builtin"), quiet)
    assert questions(found.parts[0])[: len(plain.parts[0])] == questions(plain.parts[0])
    assert len(found.parts[0]) > 10 * len(plain.parts[0])
    assert found.parts[1] == plain.parts[1]
    assert found.valid_records == plain.valid_records
    assert not set(questions(found.valid_records)) & set(questions(found.train_records()))
    assert said[-1] == f"augmented: {len(found.parts[0]) - len(plain.parts[0])} variants of 57 records"


# Little can be reworded in the questions of these files, which are bare arithmetic.
@pytest.mark.parametrize(("option", "least"), [("typed_share", 0.3), ("reworded_share", 0.1)])
def test_a_share_of_the_training_questions_is_told_in_another_way(files, option, least):
    clean, told, again = (
        read_sources(config(files[0], "builtin", **{option: share}), quiet) for share in (0, 0.5, 0.5)
    )
    assert told == again
    assert told.valid_records == clean.valid_records
    pairs = list(zip(clean.train_records(), told.train_records(), strict=True))
    changed = [before.question != after.question for before, after in pairs]
    assert least < sum(changed) / len(changed) < 0.7
    assert all((before.chain, before.answer) == (after.chain, after.answer) for before, after in pairs)


def test_steps_are_split_in_training_and_in_no_validation_question(tmp_path):
    path = tmp_path / "sums.jsonl"
    path.write_text('{"question": "1 + 2 + 3?", "cot": "<<1+2+3=6>>", "answer": "6"}\n')
    found = read_sources(config(str(path), valid_data=(str(path),), split_steps=True), quiet)
    assert [record.chain for record in found.train_records()] == [("1+2=3", "3+3=6")]
    assert [record.chain for record in found.valid_records] == [("1+2+3=6",)]
    assert describe(config("a", split_steps=True, typed_share=0.1)) == (
        "a; one operation per step; 10% of the questions as typed"
    )


def test_the_description_says_what_was_mixed(files):
    a, b = files
    mixed = config(a, "builtin", b, data_weight=(2, 0.5, 1), augment=3)
    variants = "(with up to 3 variants of each record)"
    assert describe(mixed) == f"{a} {variants} ×2, 50 built-in problems, seed 0 ×0.5, {b} {variants}"
    assert describe(config(a, typed_share=0.15)) == f"{a}; 15% of the questions as typed"
    both = describe(config("written", reworded_share=0.5, typed_share=0.1))
    assert both == "written; 50% of the questions reworded; 10% of the questions as typed"


def test_written_problems_are_a_source_like_a_file():
    records, rejected = read_source("written", problems=5, seed=0)
    assert len(records) > 1000
    assert not rejected
    assert len({record.question for record in records}) == len(records)
    for record in records:
        assert all(is_true(step) for step in record.chain), record
        assert record.answer == record.chain[-1].rpartition("=")[2], record
        numbers = [int(digits) for step in record.chain for digits in re.findall(r"\d+", step)]
        assert all(0 < number <= 999 for number in numbers), record
    found = read_sources(config("written", augment=1, valid_data=(str(WRITTEN_VALID),)), quiet)
    assert 1.5 * len(records) < len(found.parts[0])
    assert not set(questions(found.valid_records)) & set(questions(found.parts[0]))
    assert fingerprints(config("written")) == fingerprints(config("written")) != fingerprints(config("builtin"))


@pytest.mark.parametrize(
    ("data", "weights", "reason"),
    [
        (("a",), (1, 2), "--data-weight: found 2 for 1 --data, expected one for each"),
        ((), (1,), "--data-weight: found 1 for 0 --data"),
        (("a", "b"), (0, 0), "expected at least one above 0"),
        (("a",), (-1,), "--data-weight: found -1"),
        (("a",), (float("nan"),), "--data-weight: found nan"),
    ],
)
def test_weights_that_cannot_be_used(data, weights, reason):
    with pytest.raises(InputError, match=reason):
        TrainConfig(data=data, data_weight=weights)


def broken(folder, name, content):
    (folder / name).write_bytes(content)
    return str(folder / name)


GOOD = b'{"question": "What is 2 + 3?", "answer": "<<2+3=5>> #### 5"}\n'


@pytest.mark.parametrize(
    ("content", "error", "reason"),
    [
        (b"", DataError, "it is empty"),
        (b"\n \n", DataError, "it is empty"),
        (GOOD.decode().encode("utf-16"), DataError, "found UTF-16 text, expected UTF-8"),
        (GOOD.replace(b"2 + 3", b"2 \xf7 3"), DataError, r"data:1: found a byte that is not UTF-8 at position 25"),
        (b"PAR1\xff\x04\n" + bytes(range(256)), DataError, "data:1: found a byte that is not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_clear_line(tmp_path, content, error, reason):
    file = broken(tmp_path, "data", content)
    with pytest.raises(error, match=reason) as found:
        read_sources(config(file), quiet)
    assert file in str(found.value)
    assert "\n" not in str(found.value)


@pytest.mark.parametrize(
    ("name", "reason"), [("", "found a folder, expected a JSON Lines file"), ("no", "no such file")]
)
def test_a_folder_and_a_file_that_is_not_there(tmp_path, name, reason):
    for read in (fingerprints, lambda settings: read_sources(settings, quiet)):
        with pytest.raises(InputError, match=reason) as found:
            read(config(str(tmp_path / name)))
        assert "\n" not in str(found.value)


def test_a_broken_line_is_listed_and_the_rest_is_read(tmp_path):
    file = broken(tmp_path, "data", GOOD + b"{broken\n" + GOOD + b"\xff\n" + GOOD)
    found = read_sources(config(file), quiet)
    assert len(found.parts[0]) == 3
    assert [(line.source, line.reason.partition(" at ")[0]) for line in found.rejected] == [
        (f"{file}:2", "not JSON: Expecting property name enclosed in double quotes"),
        (f"{file}:4", "found a byte that is not UTF-8"),
    ]


def test_fingerprints_are_those_of_the_contents(files):
    a, b = files
    first = fingerprints(config(a, "builtin", valid_data=(b,)))
    assert len(set(first)) == 3
    Path(b).write_bytes(Path(b).read_bytes() + b"\n")
    second = fingerprints(config(a, "builtin", valid_data=(b,)))
    assert (first[:2], first[2] != second[2]) == (second[:2], True)
