"""Reading JSON Lines data."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.errors import DataError, InputError
from ruplar_lite.records import Record, Rejected, parse_record, read_records

GSM = {"question": " Eggs? ", "answer": "She sells <<16-3-4=9>>9 and gets <<9*2=18>>18.\n#### 18"}
BOXED = {"problem": "Eggs?", "cot": "<<16-3-4=9>> <<9*2=18>>", "cot_answer": "So \\boxed{18}."}
PLAIN = {"problem": "Eggs?", "cot": "<<16-3-4=9>> <<9*2=18>>", "answer": "18"}
CHAIN = ("16-3-4=9", "9*2=18")


@pytest.mark.parametrize("raw", [GSM, BOXED, PLAIN])
def test_the_three_shapes(raw):
    assert parse_record(json.dumps(raw), "f:1") == Record("Eggs?", CHAIN, "18", "f:1")


@pytest.mark.parametrize(
    ("raw", "answer"),
    [
        ({"question": "Eggs?", "answer": "07/08/1971"}, "07/08/1971"),
        ({"problem": "Eggs?", "answer": 18}, "18"),
        ({"problem": "Eggs?", "answer": 2.5, "more": None}, "2.5"),
        ({"question": "Eggs?", "answer": "some words"}, "some words"),
    ],
)
def test_no_chain(raw, answer):
    assert parse_record(json.dumps(raw), "f:1") == Record("Eggs?", (), answer, "f:1")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON"),
        (b"[1]", "found a JSON list, expected an object"),
        (b"null", "found a JSON NoneType"),
        (b"NaN", "not JSON: found NaN"),
        (b"[" * 100_000, "not JSON"),
        (b"9" * 10_000, "not JSON"),
        (b"\xff\xfe{", "not UTF-8"),
        (b"{}", "found no question or problem"),
        (b'{"question": "q"}', "found no answer or cot_answer"),
        (b'{"question": null, "answer": "1"}', "found no question or problem"),
        (b'{"question": 1.5, "answer": "1"}', "question: found a float, expected text"),
        (b'{"question": ["q"], "answer": "1"}', "question: found a list"),
        (b'{"question": "q", "answer": true}', "answer: found a bool"),
        (b'{"question": "q", "answer": {}}', "answer: found a dict"),
        (b'{"question": "q", "answer": 1e999}', "too large"),
        (b'{"question": "q", "answer": 1' + b"0" * 5000 + b"}", "beyond all limits"),
        (b'{"question": "q", "cot": 1, "answer": "1"}', "cot: found a int"),
        (b'{"question": "  ", "answer": "1"}', "the question is empty"),
        (b'{"question": "q", "answer": "  "}', "the answer is empty"),
        (b'{"question": "q", "answer": "<<1+1=2>> ####"}', "the answer is empty"),
        (b'{"question": "q", "answer": "\\\\boxed{}"}', "the answer is empty"),
        (b'{"question": "\\ud800", "answer": "1"}', "lone surrogate"),
    ],
)
def test_lines_that_are_no_record(line, reason):
    found = parse_record(line, "f:7")
    assert isinstance(found, Rejected)
    assert found.source == "f:7"
    assert reason in found.reason
    assert "\n" not in found.reason


def test_an_answer_may_be_a_number_larger_than_any_float():
    found = parse_record(b'{"question": "q", "answer": 1' + b"0" * 400 + b"}", "f:1")
    assert isinstance(found, Record)
    assert found.answer == str(10**400)


def test_a_file_with_everything(tmp_path):
    path = tmp_path / "data.jsonl"
    lines = [b"\xef\xbb\xbf" + json.dumps(GSM).encode(), b"", b"  ", b"oops", json.dumps(PLAIN).encode(), b"\xff"]
    path.write_bytes(b"\r\n".join(lines))
    records, rejected = read_records(path)
    assert [record.source for record in records] == [f"{path}:1", f"{path}:5"]
    assert [line.source for line in rejected] == [f"{path}:4", f"{path}:6"]


def test_line_separators_inside_text_do_not_end_a_line(tmp_path):
    path = tmp_path / "data.jsonl"
    path.write_text(json.dumps({"question": "a\u2028b\x85c", "answer": "1"}, ensure_ascii=False), encoding="utf-8")
    assert read_records(path)[0][0].question == "a\u2028b\x85c"


def test_nothing_readable_is_an_error_with_the_first_reason(tmp_path):
    path = tmp_path / "data.jsonl"
    path.write_text("\noops\n{}\n")
    with pytest.raises(DataError, match=r"data\.jsonl:2: not JSON"):
        read_records(path)
    path.write_text("\n")
    with pytest.raises(DataError, match="empty"):
        read_records(path)


def test_paths_that_are_no_file(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        read_records(tmp_path / "nothing.jsonl")
    with pytest.raises(InputError, match="folder"):
        read_records(tmp_path)
    with pytest.raises(InputError):
        read_records("a\0b")


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
KEYS = ["question", "problem", "answer", "cot", "cot_answer"]


@given(st.binary())
def test_any_bytes_are_a_record_or_rejected(line):
    assert isinstance(parse_record(line, "f:1"), (Record, Rejected))


@given(st.dictionaries(st.sampled_from(KEYS), st.text() | json_values))
def test_any_object_is_a_record_or_rejected(raw):
    found = parse_record(json.dumps(raw), "f:1")
    if isinstance(found, Record):
        assert found.question
        assert found.answer
        assert found.question == found.question.strip()


plain_text = st.text(st.characters(codec="utf-8", exclude_characters="<>#\\"), min_size=1).map(str.strip).filter(bool)


@given(plain_text, st.lists(plain_text, max_size=4), plain_text)
def test_the_three_shapes_agree(question, chain, answer):
    answer = " ".join(answer.splitlines()).strip() or "0"
    cot = " ".join(f"<<{step}>>" for step in chain)
    shapes = [
        {"question": question, "answer": f"{cot}\n#### {answer}"},
        {"problem": question, "cot": cot, "answer": answer},
    ]
    if "{" not in answer and "}" not in answer:
        shapes.append({"problem": question, "cot": cot, "cot_answer": f"\\boxed{{{answer}}}"})
    for raw in shapes:
        assert parse_record(json.dumps(raw), "f:1") == Record(question, tuple(chain), answer, "f:1")
