"""The script that trains the model inside again: what it asks for, that it goes on, and that the bundle agrees with it.

Its trainings take hours, so a program that only writes down how it was called stands for Python, and one for git.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from ruplar_lite.bundle import BUILTIN, find_bundle, open_bundle

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "train" / "reproduce_model_inside.sh"
DATA = ("gsm8k-train", "gsm8k-valid", "gsm8k-aug-test", "multiarith-test")

PYTHON = f"""#!{sys.executable}
import os, pathlib, shlex, sys
arguments = sys.argv[2:]
said = pathlib.Path(os.environ["SAID"])
if os.environ.get("FAILS_AT") == arguments[0]:
    sys.exit(1)
if arguments[0] == "pip":
    pathlib.Path(arguments[arguments.index("--target") + 1]).mkdir()
    sys.exit()
code = pathlib.Path(os.environ["PYTHONPATH"]).name
with said.open("a") as lines:
    print(code, shlex.join(arguments), file=lines)
if os.environ.get("FAILS_AT") in arguments:
    (pathlib.Path(arguments[-1]) / "checkpoints" / "checkpoint-1").mkdir(parents=True)
    sys.exit(1)
if "-o" in arguments:
    folder = pathlib.Path(arguments[arguments.index("-o") + 1])
    folder.mkdir(exist_ok=True)
    (folder / "model.safetensors").touch()
elif arguments[1] == "export":
    bundle = pathlib.Path(arguments[2]) / "onnx"
    bundle.mkdir()
    (bundle / "ruplar.json").touch()
elif "--clean" in arguments:
    pathlib.Path(arguments[-1]).touch()
"""


@pytest.fixture
def script(tmp_path):
    """Return a function that runs the script with stand-ins, and gives its end and what was run in which commit."""
    programs, data, said = tmp_path / "bin", tmp_path / "data", tmp_path / "said"
    programs.mkdir()
    data.mkdir()
    for name in DATA:
        (data / f"{name}.jsonl").touch()
    for name, text in (("python", PYTHON), ("git", "#!/bin/sh\nexec tar -c -T /dev/null\n")):
        (programs / name).write_text(text, encoding="utf-8")
        (programs / name).chmod(0o755)

    def run(*arguments, **environment):
        said.unlink(missing_ok=True)
        path = f"{programs}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            ["/usr/bin/env", "bash", SCRIPT, *(arguments or (data, tmp_path / "out"))],
            env={"PATH": path, "SAID": str(said), **environment},
            capture_output=True,
            text=True,
        )
        lines = said.read_text(encoding="utf-8").splitlines() if said.exists() else []
        return done, [shlex.split(line) for line in lines]

    return run


def trainings(calls):
    return [call for call in calls if call[1:3] == ["ruplar_lite", "train"]]


def given(call, option):
    """Return every value that a call gives an option, in order; the last one counts where only one does."""
    return [after for word, after in pairwise(call) if word == option]


def test_the_whole_way_once_and_nothing_of_it_twice(script):
    done, calls = script()
    assert done.returncode == 0, done.stderr
    names = [call[-1] for call in trainings(calls)]
    assert len(names) == len(set(names)) == 17
    # Each goes on from what was there by then.
    for n, call in enumerate(trainings(calls)):
        assert len(given(call, "--model")) == (n > 0)
    assert calls[-1][1:4] == ["ruplar_lite", "calibrate", "inside/onnx"]
    done, calls = script()
    assert done.returncode == 0
    assert [call[1:3] for call in calls] == [["ruplar_lite", "calibrate"]]


def test_an_interrupted_training_is_resumed(script):
    done, calls = script(FAILS_AT="sixth")
    assert done.returncode == 1
    assert trainings(calls)[-1][-1] == "sixth"
    _, calls = script()
    assert trainings(calls)[0][1:] == ["ruplar_lite", "train", "--resume", "-o", "sixth"]
    assert len(trainings(calls)) == 12


def test_code_that_cannot_be_had_is_not_replaced_by_what_is_installed(script, tmp_path):
    done, calls = script(FAILS_AT="pip")
    assert done.returncode == 1
    assert calls == []
    assert not list((tmp_path / "out").glob("watched-*.jsonl"))


def test_the_last_run_is_that_of_the_bundle(script):
    _, calls = script()
    last = trainings(calls)[-1]
    training = open_bundle(find_bundle(BUILTIN)[0]).manifest.training
    settings = training["settings"]
    for name in (
        "seed",
        "problems",
        "augment",
        "reworded_share",
        "typed_share",
        "max_steps",
        "weight_decay",
        "learning_rate",
    ):
        assert float(given(last, "--" + name.replace("_", "-"))[-1]) == settings[name], name
    assert [float(weight) for weight in given(last, "--data-weight")] == settings["data_weight"]
    (mean,) = [call for call in calls if call[1] == "ruplar_lite.train.averaging" and call[-1] == "inside"]
    assert float(given(mean, "--share")[0]) == training["averaged"]["share"]


def test_a_short_form_bounds_every_run(script):
    _, calls = script(STEPS="2")
    for call in trainings(calls):
        assert given(call, "--max-steps")[-1] == "2"
        assert "--compile" not in call


@pytest.mark.parametrize("arguments", [("only-one",), ("nowhere", "out")])
def test_wrong_use_is_one_line(script, arguments, tmp_path):
    done, calls = script(*arguments)
    assert (done.returncode, calls) == (2, [])
    assert len(done.stderr.strip().splitlines()) == 1
