"""Data sets read through `datasets`: names, rows, and what is said when one cannot be read."""

from __future__ import annotations

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.errors import DataError, InputError, MissingExtraError
from ruplar_lite.records import Record
from ruplar_lite.train import hub

GSM = {"question": "What is 2 + 3?", "answer": "2+3 = <<2+3=5>>5 #### 5", "id": 1}


@pytest.fixture(autouse=True)
def _own_datasets_cache(monkeypatch, tmp_path):
    datasets = pytest.importorskip("datasets")
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", str(tmp_path / "datasets"))


@pytest.fixture
def folder(tmp_path):
    """A data set as a hub has it: a folder with a file for each split."""
    folder = tmp_path / "gsm"
    folder.mkdir()
    rows = [GSM, {**GSM, "answer": None}, {**GSM, "question": "What is 4 - 3?", "answer": "<<4-3=1>> #### 1"}]
    for split, lines in (("train", rows), ("test", rows[:1])):
        (folder / f"{split}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in lines), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "parsed"),
    [
        ("hf:openai/gsm8k", ("openai/gsm8k", None, "train")),
        ("hf:openai/gsm8k:main", ("openai/gsm8k", "main", "train")),
        ("hf:openai/gsm8k@test", ("openai/gsm8k", None, "test")),
        ("hf:openai/gsm8k:main@test", ("openai/gsm8k", "main", "test")),
        ("hf:openai/gsm8k:main@train[:10%]", ("openai/gsm8k", "main", "train[:10%]")),
        ("hf:/data/me@home/set", ("/data/me@home/set", None, "train")),
        ("hf:./set@test", ("./set", None, "test")),
        ("hf:C:\\data\\set@test", ("C:\\data\\set", None, "test")),
    ],
)
def test_names(name, parsed):
    assert hub.parse_name(name) == parsed


@pytest.mark.parametrize("name", ["hf:", "hf::main", "hf:@train", "hf:owner/name@", "hf:owner/name:"])
def test_names_that_name_nothing(name):
    with pytest.raises(InputError, match="expected hf:OWNER/NAME"):
        hub.parse_name(name)


WORDS = st.text(alphabet="abcXYZ019._-", min_size=1, max_size=12)


@given(WORDS, WORDS, st.none() | WORDS, st.none() | WORDS)
def test_a_name_is_put_together_and_taken_apart(owner, data_set, config, split):
    name = f"hf:{owner}/{data_set}" + (f":{config}" if config else "") + (f"@{split}" if split else "")
    assert hub.parse_name(name) == (f"{owner}/{data_set}", config, split or "train")


def test_rows_are_read_like_lines(folder):
    name = f"hf:{folder}"
    records, rejected = hub.read_hub(name)
    assert records[0] == Record("What is 2 + 3?", ("2+3=5",), "5", f"{name}:1")
    assert [record.source for record in records] == [f"{name}:1", f"{name}:3"]
    assert [(line.source, line.reason) for line in rejected] == [
        (f"{name}:2", "found no answer or cot_answer, expected one")
    ]
    assert len(hub.read_hub(f"{name}@test")[0]) == 1


def test_the_fingerprint_is_that_of_the_rows(folder, tmp_path):
    before = hub.fingerprint(f"hf:{folder}@test")
    assert before == hub.fingerprint(f"hf:{folder}@test") == hub.fingerprint(f"hf:{folder}@train[:1]")
    other = tmp_path / "other"
    other.mkdir()
    (other / "train.jsonl").write_text(json.dumps({**GSM, "answer": "#### 6"}) + "\n", encoding="utf-8")
    assert hub.fingerprint(f"hf:{other}") != before


@pytest.mark.parametrize(
    ("name", "found"),
    [("@valid", "valid"), (":main", "main"), ("/nowhere", "nowhere")],
)
def test_what_is_not_there_is_named_on_one_line(folder, name, found, capfd):
    with pytest.raises(InputError, match=found) as error:
        hub.read_hub(f"hf:{folder}{name}")
    assert "\n" not in str(error.value)
    assert str(error.value).startswith(f"hf:{folder}{name}: the data set cannot be loaded: ")
    assert capfd.readouterr().err == ""


def test_the_hub_out_of_reach():
    with pytest.raises(InputError, match="hf:openai/gsm8k:main: the data set cannot be loaded"):
        hub.read_hub("hf:openai/gsm8k:main")


def test_a_broken_table(folder, capfd):
    (folder / "train.jsonl").write_text('{"question": "q"}\n{broken\n', encoding="utf-8")
    with pytest.raises(InputError, match="JSON") as error:
        hub.read_hub(f"hf:{folder}")
    assert "\n" not in str(error.value)
    assert capfd.readouterr().err == ""


def test_columns_that_are_no_record(folder):
    (folder / "test.jsonl").unlink()
    (folder / "train.jsonl").write_text('{"text": "once upon a time"}\n', encoding="utf-8")
    with pytest.raises(DataError, match="found the columns text, expected some of question, problem"):
        hub.read_hub(f"hf:{folder}")


def test_without_the_library(monkeypatch):
    monkeypatch.setitem(sys.modules, "datasets", None)
    monkeypatch.setattr(hub.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r'pip install "ruplar-lite\[hub\]"'):
        hub.read_hub("hf:openai/gsm8k")
