"""The built-in problems: solvable as their steps say, the same for everyone, and never in two splits."""

import json
import re
import subprocess
import sys
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ruplar_lite.errors import InputError
from ruplar_lite.train.synthetic import Problem, generate, generate_many, split_of

PROBLEMS = list(generate_many(3, 4000))
CONSTANTS = {"twice": 2, "double": 2, "doubles": 2, "doubled": 2, "half": 2, "halve": 2, "three": 3}


def evaluate(expression: str) -> Fraction:
    """Evaluate one operator or a run of equal ones, exactly and from left to right."""
    numbers = [Fraction(number) for number in re.findall(r"\d+", expression)]
    value = numbers[0]
    for operator, number in zip(re.findall(r"[-+*/]", expression), numbers[1:], strict=True):
        value = (
            {"+": value + number, "-": value - number, "*": value * number}.get(operator)
            if operator != "/"
            else (value / number)
        )
    return value


def check(problem: Problem) -> None:
    assert 1 <= len(problem.steps) <= 4
    words = re.findall(r"[a-z]+", problem.question.lower())
    known = {int(number) for number in re.findall(r"\d+", problem.question)}
    known |= {CONSTANTS[word] for word in words if word in CONSTANTS}
    for step in problem.steps:
        assert re.fullmatch(r"\d+(\+\d+)+=\d+|\d+(-\d+)+=\d+|\d+\*\d+=\d+|\d+/\d+=\d+", step), step
        left, result = step.split("=")
        assert evaluate(left) == int(result), problem
        assert all(0 < int(number) <= 999 for number in re.findall(r"\d+", step)), problem
        assert {int(number) for number in re.findall(r"\d+", left)} <= known, problem
        known.add(int(result))
    assert problem.steps[-1].endswith("=" + problem.answer)
    assert not re.search(r"[{}<>_]|  |\b[01]\b|^\s|\s$|[.?] [a-z]", problem.question), problem
    assert problem.question[-1] in ".?"
    assert len(problem.question.split()) <= 60


def test_problems_are_solved_by_their_steps():
    for problem in PROBLEMS:
        check(problem)


@settings(max_examples=200, deadline=None)
@given(st.integers(-(2**63), 2**63), st.integers(0, 2**40))
def test_any_seed_and_index_gives_a_good_problem(seed, index):
    problem = generate(seed, index)
    check(problem)
    assert problem == generate(seed, index)
    assert split_of(problem.question) == "train"


def test_the_stream_is_the_same_everywhere():
    """Another process, with another hash seed, must draw the same problems."""
    code = "from ruplar_lite.train.synthetic import generate_many as g; print([p.question for p in g(11, 20)])"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == str([generate(11, index).question for index in range(20)])


def test_seeds_and_indices_differ():
    assert len({problem.question for problem in PROBLEMS}) > 0.97 * len(PROBLEMS)
    assert list(generate_many(3, 50)) != list(generate_many(4, 50))


def test_splits_share_no_question_whatever_the_seed():
    held_out = [problem for seed in (3, 4) for problem in generate_many(seed, 300, "held-out")]
    assert {problem.question for problem in held_out}.isdisjoint(problem.question for problem in PROBLEMS)
    for problem in held_out:
        check(problem)
        assert split_of(problem.question) == "held-out"


def test_unknown_split_is_refused():
    with pytest.raises(InputError, match=r"found split 'test', expected one of train, held-out"):
        generate(0, 0, "test")


def test_mix_of_lengths_and_families():
    lengths = Counter(len(problem.steps) for problem in PROBLEMS)
    for steps, share in {1: 0.25, 2: 0.35, 3: 0.25, 4: 0.15}.items():
        assert abs(lengths[steps] / len(PROBLEMS) - share) < 0.04
    kinds = Counter(problem.kind for problem in PROBLEMS)
    assert abs(kinds["bare"] / len(PROBLEMS) - 0.25) < 0.04
    assert len(kinds) > 30
    assert sum(len(problem.question.split()) for problem in PROBLEMS) / len(PROBLEMS) < 28


def test_splits_come_in_the_stated_shares():
    share = sum(split_of(f"question {index}") == "held-out" for index in range(4000)) / 4000
    assert abs(share - 1 / 16) < 0.02


def test_record_format():
    problem = Problem("How many?", ("3*12=36", "36-8=28"), "28", "narrative")
    assert problem.chain == "<<3*12=36>> <<36-8=28>>"
    assert problem.to_json() == {
        "problem": "How many?",
        "cot": "<<3*12=36>> <<36-8=28>>",
        "answer": "28",
        "kind": "narrative",
    }


def test_command_can_ask_for_easy_problems():
    options = ["--count", "40", "--most-steps", "2", "--largest-number", "30"]
    command = [sys.executable, "-m", "ruplar_lite.train.synthetic", *options]
    out = subprocess.run(command, capture_output=True, text=True, check=True)
    records = [json.loads(line) for line in out.stdout.splitlines()]
    assert {record["cot"].count("<<") for record in records} == {1, 2}
    numbers = [int(n) for record in records for n in re.findall(r"[0-9]+", record["problem"] + record["cot"])]
    assert 20 < max(numbers) <= 30


def test_command_writes_json_lines_without_repeats():
    options = ["--count", "60", "--seed", "7", "--split", "held-out"]
    command = [sys.executable, "-m", "ruplar_lite.train.synthetic", *options]
    out = subprocess.run(command, capture_output=True, text=True, check=True)
    records = [json.loads(line) for line in out.stdout.splitlines()]
    assert len(records) == 60 == len({record["problem"] for record in records})
    assert all(split_of(record["problem"]) == "held-out" for record in records)
    assert all(set(record) == {"problem", "cot", "answer", "kind"} for record in records)
    assert out.stderr == ""
