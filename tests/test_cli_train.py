"""`ruplar-lite train` as its users start it: a process, its exit codes, and what is left when it is killed."""

from __future__ import annotations

import filecmp
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from ruplar_lite.cli import main
from ruplar_lite.train.checkpoint import read_checkpoint

SMALL = ["--problems", "60", "--batch-size", "4", "--max-steps", "10", "--save-steps", "2", "--eval-examples", "2"]
SMALL += ["--eval-steps", "5", "--logging-steps", "5", "--max-latents", "2", "--max-new-tokens", "2"]


def command(*arguments):
    return [sys.executable, "-m", "ruplar_lite", "train", *map(str, arguments)]


def run(*arguments):
    return subprocess.run(command(*arguments), capture_output=True, text=True, timeout=300, check=False)


def test_a_run_killed_without_warning_resumes_to_the_same_weights(tmp_path):
    whole = run(*SMALL, "--output", tmp_path / "whole")
    assert whole.returncode == 0, whole.stderr
    assert whole.stdout.strip() == str(tmp_path / "whole")
    assert "validation: accuracy" in whole.stderr
    assert all(f"{term} " in whole.stderr for term in ("loss", "ce", "kl", "sem"))
    process = subprocess.Popen(command(*SMALL, "--output", tmp_path / "cut"), stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 240
    while not (tmp_path / "cut" / "checkpoints" / "checkpoint-4" / "trainer_state.json").exists():
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    refused = run(*SMALL, "--output", tmp_path / "cut")
    assert (refused.returncode, "--resume" in refused.stderr) == (2, True)
    # Every setting comes from the interrupted run itself.
    resumed = run("--resume", "--output", tmp_path / "cut")
    assert resumed.returncode == 0, resumed.stderr
    for name in ("model.safetensors", "tokenizer.json", "config.json"):
        # Not compared as bytes: pytest would look for the differences of 17 MB for hours.
        assert filecmp.cmp(tmp_path / "cut" / name, tmp_path / "whole" / name, shallow=False), name
    first, second = (read_checkpoint(tmp_path / name).info for name in ("cut", "whole"))
    assert first.calibration == second.calibration
    assert first.latent_support == second.latent_support


RULES = """
class NoRead:
    pass

class Fails:
    def read(self, step):
        raise RuntimeError("no idea")
"""


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A working folder with a file of records, a module of wrong rules, a recipe and an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    line = '{"problem": "1+1?", "cot": "<<1+1=2>>", "answer": "2"}'
    (tmp_path / "data.jsonl").write_text(line, encoding="utf-8")
    (tmp_path / "answers.jsonl").write_text('{"question": "1+1?", "answer": "2"}', encoding="utf-8")
    (tmp_path / "wrong_rules.py").write_text(RULES, encoding="utf-8")
    (tmp_path / "mine.yaml").write_text("prior: temp\nbatch_sise: 4\n", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "code", "found"),
    [
        (["--no-such-flag"], 2, "--no-such-flag"),
        (["--learning-rat", "1"], 2, "'--learning-rate'"),
        (["--output"], 2, "'--output' requires an argument"),
        (["data.jsonl"], 2, "unexpected extra argument (data.jsonl)"),
        (["--batch-size", "0"], 2, "--batch-size: found 0, expected at least 1"),
        (["--batch-size", "many"], 2, "'many' is not a valid integer"),
        (["--learning-rate", "nan"], 2, "--learning-rate: found nan, expected a finite number"),
        (["--prior", "best"], 2, "'best' is not one of 'mix'"),
        (["--segment", "half"], 2, "--segment: found 'half', expected step, equals or a number"),
        (["--segment", "0"], 2, "--segment: found '0', expected step, equals or a number"),
        (["--data", "nowhere.jsonl"], 2, "nowhere.jsonl: found no such file"),
        (["--data", "empty"], 2, "empty: found a folder, expected a JSON Lines file"),
        (["--data", ""], 2, "--data: found an empty text"),
        (["--data", "data.jsonl", "--valid-data", "nowhere.jsonl"], 2, "nowhere.jsonl: found no such file"),
        (["--data", "data.jsonl", "--valid-data", "answers.jsonl"], 1, "found no validation question that can be used"),
        (["--rule", "none"], 2, "--rule: found 'none', expected arithmetic, strict, date or"),
        (["--rule", "no_such_module:Rule"], 2, "--rule: cannot import no_such_module:Rule"),
        (["--rule", "wrong_rules:NoRead"], 2, "--rule: found wrong_rules:NoRead without a method read"),
        (["--data", "data.jsonl", "--rule", "wrong_rules:Fails"], 1, "RuntimeError: no idea for the step <<1+1=2>>"),
        (["--config", "nowhere"], 2, "--config: found no file nowhere, expected one or a recipe that ships: laptop-"),
        (["--config", "mine.yaml"], 2, "mine.yaml:2: found the key 'batch_sise', which is no option; did you mean"),
        (["--resume"], 2, "model: found no run to resume"),
        (["--resume", "--output", "data.jsonl"], 2, "data.jsonl: found no run to resume"),
        (["--output", "data.jsonl"], 2, "data.jsonl is a file, expected a folder; --output"),
        (["--output", "data.jsonl/model"], 2, "data.jsonl is a file, expected a folder; --output"),
        (["--output", ""], 2, "--output: found an empty text"),
        (["--model", "nowhere/"], 1, "nowhere"),
    ],
)
def test_wrong_usage_is_one_clear_line(here, capsys, arguments, code, found):
    before = sorted(here.iterdir())
    with pytest.raises(SystemExit) as left:
        main(["train", *arguments])
    captured = capsys.readouterr()
    *progress, error = captured.err.splitlines()
    assert (left.value.code, captured.out) == (code, "")
    assert error.startswith("ruplar-lite: error: ")
    assert found in error
    assert not any("error" in line or "Traceback" in line for line in progress)
    assert [path for path in sorted(here.iterdir()) if path.name != "__pycache__"] == before


def test_a_folder_that_cannot_be_written_is_refused_at_once(here, capsys, monkeypatch):
    access = os.access  # chmod would not stop root
    monkeypatch.setattr(os, "access", lambda path, mode: access(path, mode) and not (mode & os.W_OK))
    with pytest.raises(SystemExit) as left:
        main(["train", "--data", "data.jsonl", "--output", "empty/model"])
    assert left.value.code == 2
    error = capsys.readouterr().err
    assert error.startswith("ruplar-lite: error: empty/model: cannot write in ") and error.count("\n") == 1
    assert "--output names another folder" in error


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("buy milk\n", "data.jsonl:1"),
        (
            'Use lines such as\n{"problem": "1+1?", "cot": "<<1+1=2>>", "answer": "2"}\nor:\n',
            "2 lines that cannot be read",
        ),
    ],
)
def test_a_file_that_is_mostly_no_records(here, capsys, text, found):
    (here / "data.jsonl").write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["train", "--data", "data.jsonl"])
    error = capsys.readouterr().err
    assert (left.value.code, error.count("\n")) == (1, 1)
    assert found in error
    assert not (here / "model").exists()


def test_the_chain_of_three_commands(tmp_path, monkeypatch):
    """`train`, `export model/`, `ask` need no flags to find each other's output; on three shapes of records."""
    monkeypatch.chdir(tmp_path)
    shapes = [
        {"question": "What is {n} + 2?", "answer": "{n}+2 = <<{n}+2={m}>>{m} #### {m}"},
        {"problem": "What is {n} + 2?", "cot": "<<{n}+2={m}>>", "cot_answer": "It is \\boxed{{{m}}}"},
        {"problem": "What is {n} + 2?", "cot": "<<{n}+2={m}>>", "answer": "{m}"},
    ]
    lines = [{k: v.format(n=n, m=n + 2) for k, v in shapes[n % 3].items()} for n in range(60)]
    (tmp_path / "data.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    trained = run("--data", "data.jsonl", "--max-steps", "2", "--batch-size", "4", "--eval-examples", "3")
    assert trained.returncode == 0, trained.stderr
    assert "0 left out" in trained.stderr
    for arguments in (["export", "model/"], ["ask", "What is 1 + 2?", "--json"]):
        result = subprocess.run(
            [sys.executable, "-m", "ruplar_lite", *arguments], capture_output=True, text=True, timeout=300, check=False
        )
        assert result.returncode == 0, result.stderr
    answer = json.loads(result.stdout)
    assert "model/onnx" in answer["model"]
    assert answer["num_latents"] == len(answer["thoughts"])
