"""What is imported when: nothing heavy at import, no torch and no click in the runtime."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import ruplar_lite

# Every finder is wrapped, so that a blocked package is not found, as if it were not installed.
BLOCK = """
import sys
BLOCKED = set(sys.argv[1].split(","))
class Without:
    def __init__(self, finder):
        self._finder = finder
    def __getattr__(self, name):
        return getattr(self._finder, name)
    def find_spec(self, name, path=None, target=None):
        return None if name.partition(".")[0] in BLOCKED else self._finder.find_spec(name, path, target)
sys.meta_path[:] = [Without(finder) for finder in sys.meta_path if hasattr(finder, "find_spec")]
"""
TRAINING = "torch,transformers,peft,accelerate,safetensors,optimum,onnx,onnxscript,huggingface_hub,yaml"


def python(code, *arguments, options=()):
    return subprocess.run(
        [sys.executable, *options, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "RUPLAR_LITE_MODEL": ""},
        check=False,
    )


def test_importing_the_package_imports_nothing_heavy():
    done = python("import ruplar_lite", options=["-X", "importtime"])
    assert done.returncode == 0
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "ruplar_lite" in imported
    assert not imported & {"torch", "transformers", "onnxruntime", "tokenizers", "numpy", "click", "logging"}


def test_reading_a_bundle_needs_no_onnxruntime():
    done = python("import sys, ruplar_lite.bundle, ruplar_lite.reasoner; print('onnxruntime' in sys.modules)")
    assert done.stdout.strip() == "False", done.stderr


def test_records_grading_and_compare_need_the_standard_library_only():
    done = python(BLOCK + "import ruplar_lite.grading, ruplar_lite.compare", TRAINING + ",numpy,click,onnxruntime")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_reasoner_needs_neither_torch_nor_click(tiny_bundle):
    code = BLOCK + (
        "from ruplar_lite import Reasoner, GenerationSettings\n"
        "answer = Reasoner.load(sys.argv[2]).ask('What is 7 plus 8?', GenerationSettings(max_latents=1))\n"
        "print(answer.num_latents, [name for name in sys.modules if name in BLOCKED])"
    )
    done = python(code, TRAINING + ",click", tiny_bundle)
    assert done.stdout.strip() in ("0 []", "1 []"), done.stderr


@pytest.mark.parametrize("command", [["ask", "What is 7 plus 8?", "--model"], ["verify"]])
def test_commands_need_no_torch(tiny_bundle, command):
    code = BLOCK + "from ruplar_lite.cli import main\nmain(sys.argv[2:])"
    done = python(code, TRAINING, *command, tiny_bundle)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", ["train", "export"])
def test_help_needs_no_torch_and_running_says_what_to_install(command, tmp_path):
    code = BLOCK + "from ruplar_lite.cli import main\nmain(sys.argv[2:])"
    done = python(code, TRAINING, command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "--output" in done.stdout
    done = python(code, TRAINING, command, *([tmp_path] if command == "export" else []))
    assert done.returncode == 1
    assert f'pip install "ruplar-lite[{command}]"' in done.stderr
    assert done.stderr.count("\n") == 1


def test_every_public_name_is_there():
    for name in ruplar_lite.__all__:
        assert getattr(ruplar_lite, name) is not None
    assert set(dir(ruplar_lite)) >= set(ruplar_lite.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = ruplar_lite.nothing
