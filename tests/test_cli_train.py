"""`ruplar-lite train` as its users start it: a process, its exit codes, and what is left when it is killed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest

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
        assert (tmp_path / "cut" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes(), name
    first, second = (read_checkpoint(tmp_path / name).info for name in ("cut", "whole"))
    assert first.calibration == second.calibration
    assert first.latent_support == second.latent_support


@pytest.mark.parametrize(
    ("arguments", "code", "found"),
    [
        (["--data", "nowhere.jsonl"], 2, "nowhere.jsonl"),
        (["--batch-size", "0"], 2, "batch-size"),
        (["--prior", "best"], 2, "prior"),
        (["--segment", "half"], 2, "--segment"),
        (["--no-such-flag"], 2, "--no-such-flag"),
        (["--resume"], 2, "no run to resume"),
        (["--model", "nowhere/"], 1, "nowhere"),
    ],
)
def test_wrong_usage_is_one_clear_line(tmp_path, monkeypatch, arguments, code, found):
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.returncode == code
    assert result.stderr.splitlines()[-1].startswith("ruplar-lite: error: ")
    assert found in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "model" / "model.safetensors").exists()


def test_a_file_that_is_not_json(tmp_path):
    data = tmp_path / "notes.txt"
    data.write_text("buy milk\n", encoding="utf-8")
    result = run("--data", data, "--output", tmp_path / "model")
    assert result.returncode == 1
    assert f"{data}:1" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "model").exists()


def test_a_text_with_a_few_lines_of_json_in_it(tmp_path):
    data = tmp_path / "README.md"
    data.write_text(
        'Use lines such as\n{"problem": "1+1?", "cot": "<<1+1=2>>", "answer": "2"}\nor:\n', encoding="utf-8"
    )
    result = run("--data", data, "--output", tmp_path / "model")
    assert result.returncode == 1
    assert "2 lines that cannot be read" in result.stderr
    assert not (tmp_path / "model").exists()


def test_an_output_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = run(*SMALL, "--output", tmp_path / "file" / "model")
    assert result.returncode == 2
    assert "--output" in result.stderr


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
