"""Exact arithmetic on steps, and `ruplar-lite data`."""

from __future__ import annotations

import json
import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.arithmetic import evaluate, is_true

NUMBERS = st.integers(0, 999).map(str)
EXPRESSIONS = st.recursive(
    NUMBERS, lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda parts: f"({''.join(parts)})")
)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("16-3-4", 9),
        ("2+3*4", 14),
        ("(2+3)*4", 20),
        ("1,200*.5", 600),
        ("200*20%", 40),
        ("$3.50*2", 7),
        ("-3--4", 1),
        ("1/3", Fraction(1, 3)),
    ],
)
def test_evaluate(expression, value):
    assert evaluate(expression) == value


@pytest.mark.parametrize("expression", ["", "x", "3+", "(3", "3)", "1/0", "2 3", "3..5", "()", "1" * 400])
def test_what_is_no_expression(expression):
    assert evaluate(expression) is None


@given(EXPRESSIONS)
def test_evaluate_agrees_with_python(expression):
    try:
        expected = eval(expression.replace("/", "*F(1)/"), {"F": Fraction})
    except ZeroDivisionError:
        expected = None
    except SyntaxError:  # Python has no numbers such as 007
        return
    if len(expression) <= 300:
        assert evaluate(expression) == expected


@given(st.text(alphabet="0123456789.,+-*/()=%$ x", max_size=40))
def test_any_text_is_judged_or_passed_over(text):
    assert is_true(text) in (True, False, None)


@pytest.mark.parametrize(
    ("step", "truth"),
    [
        ("16-3-4=9", True),
        ("16-3-4=8", False),
        ("12000/365=32.88", True),
        ("12000/365=32.87", True),  # cut instead of rounded
        ("12000/365=33.9", False),
        ("10/4=2", False),
        ("2*3=6=6.00", True),
        ("2*3", None),
        ("Jul 8=Jul 9", None),
    ],
)
def test_is_true(step, truth):
    assert is_true(step) is truth


def run(*arguments):
    command = [sys.executable, "-m", "ruplar_lite", "data", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def data(tmp_path):
    lines = [
        {"question": "What is 2 + 3?", "answer": "<<2+3=5>> #### 5"},
        {"question": "What is 2 + 4?", "answer": "<<2+4=7>> <<7-1=6>> #### 6"},
        {"question": "Why?", "answer": "So. #### 1"},
    ]
    file = tmp_path / "data.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines) + "{broken\n", encoding="utf-8")
    return file


def test_the_command_finds_every_trouble(data):
    result = run(data, "--json", "--segment", "equals")
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert found["records"] == 3
    assert found["steps_per_chain"] == {"0": 1, "1": 1, "2": 1}
    assert found["latents_per_chain"] == {"2": 1, "4": 1}
    assert [line["source"].rpartition(":")[2] for line in found["unreadable"]] == ["4", "3"]
    assert found["wrong_steps"] == [f"{data}:2: 2+4=7"]
    assert (found["wrong_chains"], found["unchecked_steps"], found["source"]) == (1, 0, str(data))


def test_the_command_in_words_and_with_a_tokenizer(data, request):
    folder = request.config.rootpath / "tests" / "golden" / "tokenizer"
    result = run(data, "--tokenizer", folder)
    assert result.returncode == 0, result.stderr
    assert "latent vocabulary" in result.stdout
    assert "of 2048 tokens" in result.stdout
    assert "120 0" in result.stdout  # how this tokenizer cuts 1200


def test_all_that_is_said_of_a_file(data):
    lines = run(data).stdout.splitlines()
    shown = {line[2:24].strip(): line[24:] for line in lines[1:] if line[2:24].strip()}
    assert lines[0] == str(data)
    assert shown == {
        "records": "3",
        "steps in a chain": "0: 1, 1: 1, 2: 1",
        "latents in a thought": "1: 1, 2: 1",
        "cannot be used": "2",
        "wrong arithmetic": "1 chains, 1 steps (0 could not be checked)",
        "tokenizer": "builtin",
        "latent vocabulary": "10 of 3072 tokens",  # 1 to 7 without 0, and + - =
        "tokens in a question": shown["tokens in a question"],
        "tokens in a number": "1: 9",
        "numbers are cut as": "7, 42, 365, 1 200, 32 . 88",
    }
    assert f"{data}:4: not JSON" in "\n".join(lines)
    assert f"{data}:2: 2+4=7" in "\n".join(lines)


def test_a_rule_is_compared_with_the_papers(tmp_path):
    file = tmp_path / "signs.jsonl"
    steps = ("3-5=-2", "2*.5=1", "4*5=20")
    chain = " ".join(f"<<{step}>>" for step in steps)
    file.write_text(json.dumps({"problem": "How much?", "cot": chain, "answer": "20"}) + "\n", encoding="utf-8")
    assert "unlike arithmetic" not in run(file).stdout
    shown = run(file, "--rule", "strict").stdout
    assert "unlike arithmetic     2 of 3 steps, 1 with another result" in shown
    assert f"{file}:1: 3-5=-2" in shown


def test_dates_and_built_in_problems(tmp_path):
    file = tmp_path / "dates.jsonl"
    cot = "<<Jul 8, 1972 - 1 year = Jul 8, 1971>>"
    line = {"problem": "Today is Jul 8, 1972. When was a year ago?", "cot": cot, "answer": "07/08/1971"}
    file.write_text(json.dumps(line) + "\n", encoding="utf-8")
    result = run(file, "builtin", "--rule", "date", "--problems", "50", "--json")
    dates, builtin = map(json.loads, result.stdout.splitlines())
    assert (dates["latents_per_chain"], dates["unreadable"], dates["unchecked_steps"]) == ({"1": 1}, [], 1)
    assert dates["tokenizer"]["latent_support"] >= 8  # Jul 8 1 972 - year = 971
    assert (builtin["source"], builtin["records"], builtin["wrong_chains"]) == ("builtin", 50, 0)


def test_a_folder_of_tables(tmp_path, data, monkeypatch):
    pytest.importorskip("datasets")
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "datasets"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "train.jsonl").write_text("".join(data.read_text("utf-8").splitlines(True)[:3]), encoding="utf-8")
    result = run(f"hf:{folder}", "--json")
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert (found["records"], found["wrong_steps"]) == (3, [f"hf:{folder}:2: 2+4=7"])
    assert result.stderr == ""
    refused = run(f"hf:{folder}@valid")
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    ("content", "code", "found"),
    [
        (b"", 1, "it is empty"),
        ("{}".encode("utf-16"), 1, "found UTF-16 text, expected UTF-8"),
        (None, 2, "found a folder, expected a JSON Lines file"),
    ],
)
def test_files_that_cannot_be_used(tmp_path, content, code, found):
    if content is None:
        (tmp_path / "data").mkdir()
    else:
        (tmp_path / "data").write_bytes(content)
    result = run(tmp_path / "data")
    assert (result.returncode, result.stderr.count("\n")) == (code, 1)
    assert f"{tmp_path / 'data'}: " in result.stderr
    assert found in result.stderr


@pytest.mark.parametrize(
    ("arguments", "found"),
    [(["nowhere.jsonl"], "nowhere.jsonl"), (["--rule", "best"], "--rule"), (["--segment", "x"], "--segment")],
)
def test_wrong_usage(data, arguments, found):
    result = run(*(arguments if len(arguments) == 1 else [data, *arguments]))
    assert result.returncode == 2
    assert found in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
