"""The command line, as a user runs it: ask, eval, verify, and what goes wrong."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import QUESTIONS

from ruplar_lite import Reasoner

QUESTION = QUESTIONS[0][0]


def run(*arguments, cwd, stdin="", env=None, text=True):
    return subprocess.run(
        [sys.executable, "-m", "ruplar_lite", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=text,
        encoding="utf-8" if text else None,
        timeout=120,
        cwd=cwd,
        env={**os.environ, "RUPLAR_LITE_MODEL": "", "PYTHONIOENCODING": "utf-8", **(env or {})},
        check=False,
    )


def assert_error(done, exit_code, *parts):
    """One line on stderr, nothing on stdout, no traceback."""
    assert done.returncode == exit_code, done.stderr
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("ruplar-lite: error: ")
    for part in parts:
        assert part in lines[0]


@pytest.fixture(scope="module")
def expected(tiny_bundle):
    return [answer.text for answer in Reasoner.load(tiny_bundle).ask_batch([q for q, _ in QUESTIONS[:3]])]


def test_help_and_version(tmp_path):
    from ruplar_lite import __version__

    assert run("--version", cwd=tmp_path).stdout == f"ruplar-lite {__version__}\n"
    for arguments in ([], ["-h"], ["--help"]):
        done = run(*arguments, cwd=tmp_path)
        assert done.returncode == 0
        assert all(command in done.stdout for command in ("ask", "eval", "compare", "verify", "train", "export"))
    for command in ("ask", "eval", "verify"):
        done = run(command, "-h", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert "--threads" in done.stdout
        assert "--debug" in done.stdout


def test_the_answer_alone_is_on_stdout(tiny_bundle, tmp_path, expected):
    done = run("ask", QUESTION, "--model", tiny_bundle, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, expected[0] + "\n", "")


def test_thoughts_and_timings_are_on_stderr(tiny_bundle, tmp_path, expected):
    done = run("ask", QUESTION, "--model", tiny_bundle, "--show-thoughts", "--verbose", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, expected[0] + "\n")
    assert f"model: {tiny_bundle} (by --model), llama, 2 layers" in done.stderr
    assert "latent 1   entropy" in done.stderr
    assert "prefill" in done.stderr
    none = run("ask", QUESTION, "--model", tiny_bundle, "--show-thoughts", "--max-latents", 0, cwd=tmp_path)
    assert "answered at once" in none.stderr


def test_a_terminal_without_unicode_gets_ascii(tiny_bundle, tmp_path):
    done = run(
        "ask", QUESTION, "--model", tiny_bundle, "--show-thoughts", cwd=tmp_path, env={"PYTHONIOENCODING": "ascii"}
    )
    assert done.returncode == 0
    assert "latent 1" in done.stderr
    assert done.stderr.isascii()


def test_json(tiny_bundle, tmp_path, expected):
    options = ("--json", "--max-latents", 1, "--max-new-tokens", 2, "--temperature", 1, "--top-p", 0.9, "--seed", 3)
    done = run("ask", QUESTION, "--model", tiny_bundle, *options, "--threads", 1, cwd=tmp_path)
    [line] = done.stdout.splitlines()
    raw = json.loads(line)
    assert raw["question"] == QUESTION
    assert raw["model"] == str(tiny_bundle)
    assert len(raw["thoughts"]) == raw["num_latents"] <= 1
    assert raw["answer_tokens"] <= 2
    assert (
        json.loads(run("ask", QUESTION, "--model", tiny_bundle, *options, cwd=tmp_path).stdout)["text"] == raw["text"]
    )


def test_samples_and_their_votes(tiny_bundle, tmp_path):
    options = ("--samples", 4, "--thought-noise", 3, "--seed", 1)
    done = run("ask", QUESTION, "--model", tiny_bundle, *options, "--json", "--verbose", cwd=tmp_path)
    raw = json.loads(done.stdout)
    assert raw["confidence"] == raw["samples"][0]["votes"] / 4
    assert f"votes: {raw['samples'][0]['value']} (" in done.stderr
    assert_error(
        run("ask", QUESTION, "--model", tiny_bundle, "--samples", 4, "--max-latents", 0, cwd=tmp_path),
        2,
        "all the same",
    )
    assert_error(run("ask", QUESTION, "--model", tiny_bundle, "--samples", 0, cwd=tmp_path), 2, "--samples: found 0")


@pytest.mark.parametrize(
    ("reason", "part"),
    [
        ("deadline", "the deadline ended the answer, which is cut off"),
        ("thought_deadline", "the deadline ended the thought"),
        ("length", "the answer has as many tokens as are allowed, and is cut off"),
    ],
)
def test_what_a_limit_ended_is_said(tiny_bundle, capsys, monkeypatch, reason, part):
    import dataclasses

    from ruplar_lite import cli

    ask = Reasoner.ask
    monkeypatch.setattr(Reasoner, "ask", lambda *values: dataclasses.replace(ask(*values), finish_reason=reason))
    with pytest.raises(SystemExit) as left:
        cli.main(["ask", QUESTION, "--model", str(tiny_bundle), "--deadline-ms", "1"])
    assert left.value.code == 0
    assert capsys.readouterr().err == f"note: {part}\n"


def test_lines_of_standard_input(tiny_bundle, tmp_path, expected):
    lines = "\ufeff" + "\r\n".join([QUESTIONS[0][0], "", QUESTIONS[1][0], "7 " * 5000, QUESTIONS[2][0]])
    done = run("ask", "--model", tiny_bundle, stdin=lines, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == "".join(text + "\n" for text in expected)
    [error] = [line for line in done.stderr.splitlines() if ": note: " not in line]
    assert error.startswith("ruplar-lite: error: line 4: question: found")


def test_bytes_that_are_no_text_do_not_stop_the_rest(tiny_bundle, tmp_path, expected):
    done = run("ask", "--model", tiny_bundle, stdin=b"\xff\n" + QUESTION.encode(), cwd=tmp_path, text=False)
    assert done.returncode == 2
    assert done.stdout.decode().splitlines() == expected[:1]
    assert b"line 1: found bytes that are not UTF-8" in done.stderr


def test_no_question_at_all(tiny_bundle, tmp_path):
    assert_error(run("ask", "--model", tiny_bundle, cwd=tmp_path), 2, "no question on standard input")
    assert_error(run("ask", " ", "--model", tiny_bundle, cwd=tmp_path), 2, "white space")
    assert_error(run("ask", "7 " * 50_000, "--model", tiny_bundle, cwd=tmp_path), 2, "characters")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_dialogue_on_a_terminal(tiny_bundle, tmp_path, expected):
    import pty

    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "ruplar_lite", "ask", "--model", str(tiny_bundle)]
    with subprocess.Popen(
        command, stdin=follower, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, encoding="utf-8"
    ) as process:
        os.write(leader, f"{QUESTION}\n{'7 ' * 900}\n{QUESTIONS[1][0]}\n\n".encode())
        stdout, stderr = process.communicate(timeout=120)
    os.close(leader)
    os.close(follower)
    assert process.returncode == 0
    assert stdout.splitlines() == expected[:2]
    assert "empty line to leave" in stderr
    assert "expected at most" in stderr


def test_exit_handlers_run_and_all_output_is_written_before_the_process_ends(tiny_bundle, tmp_path, expected):
    code = (
        "import atexit\nfrom ruplar_lite import Reasoner\nload = Reasoner.load\n"
        "def load_and_register(*arguments, **values):\n"
        "    atexit.register(print, 'a handler')\n"
        "    return load(*arguments, **values)\n"
        "Reasoner.load = load_and_register\nfrom ruplar_lite.cli import main\nmain()"
    )
    command = [sys.executable, "-c", code, "ask", "--model", str(tiny_bundle)]
    lines = f"{QUESTION}\n{'7 ' * 900}\n"
    done = subprocess.run(command, input=lines, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert (done.returncode, done.stdout) == (2, f"{expected[0]}\na handler\n")
    assert "line 2: " in done.stderr


def test_a_question_may_begin_with_a_minus(tiny_bundle, tmp_path):
    expected = Reasoner.load(tiny_bundle).ask("-3 + 5").text
    assert run("ask", "--model", tiny_bundle, "--", "-3 + 5", cwd=tmp_path).stdout == f"{expected}\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-"])
def test_a_closed_stream_is_no_failure(tiny_bundle, tmp_path, closed):
    (tmp_path / "data.jsonl").write_text(json.dumps({"question": QUESTION, "answer": "1"}) + "\n")
    command = f'"{sys.executable}" -m ruplar_lite eval "{tiny_bundle}" data.jsonl {closed}'
    done = subprocess.run(["/bin/sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_which_model_answers(tiny_bundle, tmp_path):
    local = tmp_path / "model" / "onnx"
    shutil.copytree(tiny_bundle, local)
    done = run("ask", QUESTION, "--verbose", cwd=tmp_path)
    assert f"model: {Path('model/onnx')} (by model/onnx)" in done.stderr
    done = run("ask", QUESTION, "--verbose", cwd=tmp_path, env={"RUPLAR_LITE_MODEL": str(tiny_bundle)})
    assert f"model: {tiny_bundle} (by $RUPLAR_LITE_MODEL)" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["ask", "hi", "--model", "nowhere"], "nowhere: found no such folder"),
        (["ask", "hi", "--temperature", "-1"], "--temperature: found -1.0, expected at least 0"),
        (["ask", "hi", "--temperature", "nan"], "expected a finite number"),
        (["ask", "hi", "--max-latents", "many"], "--max-latents"),
        (["ask", "hi", "--threads", "0"], "--threads"),
        (["ask", "hi", "--threads", "99999999999"], "threads: found 99999999999, expected 1 to 1024"),
        (["ask", "-3 + 5"], "ruplar-lite ask --help"),
        (["ask", "hi", "--model", ""], "found an empty name"),
        (["ask", "--samples", "3", "--max-latents", "0"], "--samples: found 3"),
        (["ask", "hi", "there"], "ruplar-lite ask --help"),
        (["ask", "--colour"], "--colour"),
        (["think"], "think"),
        (["eval"], "BUNDLE"),
        (["eval", "builtin"], "FILE"),
        (["eval", "builtin", "nothing.jsonl"], "nothing.jsonl: found no such file"),
        (["eval", "builtin", "."], "found a folder"),
        (["eval", "builtin", 300 * "x"], "cannot be read: File name too long"),
        (["eval", "builtin", "x", "--limit", "0"], "--limit: found 0, expected at least 1"),
        (["verify"], "BUNDLE"),
        (["verify", "nowhere"], "nowhere"),
    ],
)
def test_wrong_usage(arguments, part, tmp_path):
    assert_error(run(*arguments, cwd=tmp_path), 2, part)


def test_content_that_is_broken(tiny_bundle, tiny_checkpoint, tmp_path):
    assert_error(run("ask", "hi", "--model", tiny_checkpoint, cwd=tmp_path), 1, "not a bundle: run ruplar-lite export")
    damaged = tmp_path / "damaged"
    shutil.copytree(tiny_bundle, damaged)
    (damaged / "decode.onnx").write_bytes(b"")
    assert_error(run("verify", damaged, cwd=tmp_path), 1, "decode.onnx: found 0 bytes", "export")
    (tmp_path / "bad.jsonl").write_text("oops\n")
    assert_error(run("eval", tiny_bundle, "bad.jsonl", cwd=tmp_path), 1, "bad.jsonl:1: not JSON")


@pytest.mark.parametrize("before", [True, False])
def test_debug_shows_the_traceback(before, tmp_path):
    arguments = ["ask", "hi", "--model", "nowhere"]
    done = run(*(["--debug", *arguments] if before else [*arguments, "--debug"]), cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" in done.stderr
    assert done.stderr.splitlines()[-1].startswith("ruplar-lite: error: nowhere")


def test_whatever_else_fails_is_one_line_too(capsys, monkeypatch):
    from ruplar_lite import cli, reasoner

    def fail(*_, **__):
        raise ValueError("several\nlines")

    monkeypatch.setattr(reasoner.Reasoner, "load", fail)
    with pytest.raises(SystemExit) as left:
        cli.main(["ask", "hi"])
    assert left.value.code == 1
    assert capsys.readouterr().err == (
        "ruplar-lite: error: unexpected ValueError: several lines (--debug shows where)\n"
    )

    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(reasoner.Reasoner, "load", interrupt)
    with pytest.raises(SystemExit) as left:
        cli.main(["ask", "hi"])
    assert left.value.code == 130


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break differently")
def test_a_reader_that_leaves_early(tiny_bundle, tmp_path):
    command = [sys.executable, "-m", "ruplar_lite", "ask", "--model", str(tiny_bundle)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path
    ) as process:
        process.stdout.close()
        process.stdin.write((QUESTION + "\n").encode() * 3)
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_eval(tiny_bundle, tmp_path, expected):
    lines = [
        {"question": QUESTIONS[0][0], "answer": f"<<1+1=2>> #### {expected[0] or 'none'}"},
        {"question": QUESTIONS[1][0], "answer": "surely not"},
        {"question": "", "answer": "1"},
    ]
    (tmp_path / "data.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    done = run("eval", tiny_bundle, "data.jsonl", "data.jsonl", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("accuracy") == 2
    assert "1 step" in done.stdout
    assert "left out 1 line; the first is data.jsonl:3: the question is empty" in done.stderr
    done = run("eval", tiny_bundle, "data.jsonl", "--json", "--limit", 1, "--max-latents", 0, cwd=tmp_path)
    raw = json.loads(done.stdout)
    assert (raw["file"], raw["model"]) == ("data.jsonl", str(tiny_bundle))
    assert (raw["questions"], raw["num_latents"]) == (1, 0)
    assert {"published", "calibration_error", "reliability", "median_ms"} <= set(raw)


def test_eval_saves_and_compare_reads(tiny_bundle, tmp_path, expected):
    lines = [
        {"question": question, "answer": text or "none"}
        for (question, _), text in zip(QUESTIONS, expected, strict=False)
    ]
    (tmp_path / "data.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    for name, options in (("a", []), ("b", ["--batch-size", 2, "--max-latents", 0])):
        done = run("eval", tiny_bundle, "data.jsonl", "--save", name, *options, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "published grader" in done.stdout
        assert ("batch of 2" in done.stdout) == (name == "b")
    done = run("eval", tiny_bundle, "data.jsonl", "--save", "a", "--limit", 2, cwd=tmp_path)
    assert_error(
        done, 2, "--save a: found predictions of another run (limit: found None, expected 2; questions: found 3"
    )
    (tmp_path / "b").write_bytes(b"".join((tmp_path / "b").read_bytes().splitlines(keepends=True)[:-1]))
    done = run("compare", "a", "b", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "b: the run is not finished, 2 of 3 questions are there" in done.stderr
    assert done.stdout.startswith("2 questions that both answered, strict grader\n")
    assert "1 only in A" in done.stdout
    raw = json.loads(run("compare", "a", "b", "--json", "--grader", "published", cwd=tmp_path).stdout)
    assert (raw["questions"], raw["missing_in_b"], raw["model_a"]) == (2, 1, str(tiny_bundle))
    assert raw["confidence_interval_95"][0] <= raw["difference"] <= raw["confidence_interval_95"][1]
    assert_error(run("compare", "a", "data.jsonl", cwd=tmp_path), 1, "data.jsonl:1: found no ruplar-lite predictions")


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_eval_goes_on_after_an_interruption(tiny_bundle, tmp_path):
    lines = [{"question": f"What is {i} plus 8?", "answer": "1"} for i in range(3000)]
    (tmp_path / "data.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    command = ["eval", str(tiny_bundle), "data.jsonl", "--save", "p.jsonl", "--threads", "1"]
    with subprocess.Popen(
        [sys.executable, "-m", "ruplar_lite", *command],
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        encoding="utf-8",
        # What a shell runs in the background ignores interruptions, and so does all that it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not (
            (tmp_path / "p.jsonl").exists() and (tmp_path / "p.jsonl").read_bytes().count(b"\n") > 3
        ):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "interrupted: p.jsonl keeps what was done" in stderr
    kept = (tmp_path / "p.jsonl").read_bytes()
    assert 3 < kept.count(b"\n") < 3000
    assert kept.endswith(b"\n")


def test_verify(tiny_bundle, tmp_path):
    done = run("verify", tiny_bundle, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "every file is as it was written" in done.stdout
    assert "questions gave the same thought and the same answer" in done.stdout


def test_verify_fails_where_the_replay_differs(tiny_bundle, tmp_path):
    import dataclasses

    from ruplar_lite.bundle import open_bundle, write_bundle

    copy = tmp_path / "copy"
    shutil.copytree(tiny_bundle, copy)
    manifest = open_bundle(copy).manifest
    replay = [{**manifest.certificate["replay"][0], "answer": "another"}]
    write_bundle(copy, dataclasses.replace(manifest, certificate={**manifest.certificate, "replay": replay}))
    done = run("verify", copy, cwd=tmp_path)
    assert done.returncode == 1
    assert "expected 'another'" in done.stdout
    assert "0 of 1" in done.stdout
