"""`ruplar-lite export` as a user meets it: a process of its own, its streams and its exit codes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ruplar_lite.bundle import open_bundle
from ruplar_lite.errors import MissingExtraError
from ruplar_lite.export.command import export_command
from ruplar_lite.manifest import MANIFEST_NAME, PAYLOAD_NAMES


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "default"}
    environment.pop("RUPLAR_LITE_MODEL", None)
    return subprocess.run(
        [sys.executable, "-m", "ruplar_lite", *arguments], cwd=cwd, env=environment, capture_output=True, text=True
    )


@pytest.fixture(scope="module")
def exported(tiny_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A folder with a model in `model`, and the result of `ruplar-lite export model` there: no flag is needed."""
    here = tmp_path_factory.mktemp("work")
    shutil.copytree(tiny_checkpoint, here / "model")
    return here, run("export", "model", cwd=here)


def test_export_prints_the_folder_and_says_the_rest_on_stderr(exported: tuple[Path, Any]) -> None:
    here, result = exported
    assert (result.returncode, result.stdout) == (0, f"{Path('model') / 'onnx'}\n")
    assert {path.name for path in (here / "model" / "onnx").iterdir()} == {MANIFEST_NAME, *PAYLOAD_NAMES}
    lines = result.stderr.splitlines()
    first = ["loading model", "writing decode.onnx", "measuring the latent vocabulary on 12 questions"]
    first += ["writing latent_step.onnx for 217 tokens", "comparing with torch on 12 questions", "quantizing to int8, "]
    last = [
        "wrote model",
        "largest differences from torch: hidden ",
        "agreement with torch (12 questions): stop_step 100",
    ]
    last += ["latent vocabulary: 217 of 2048 tokens, leaves out 0.", 'next: ruplar-lite ask "']
    for found, starts in ((lines, first), (lines[-len(last) :], last)):
        assert all(line.startswith(start) for line, start in zip(found, starts, strict=False)), result.stderr
    # The answers of a random model hang on every bit of its weights.
    assert [line.rpartition(": ")[2] for line in lines if "found at most" in line] == ["not taken"] * 2


def test_measured_vocabulary_makes_a_smaller_bundle_that_agrees(exported: tuple[Path, Any], tiny_bundle: Path) -> None:
    bundle = open_bundle(exported[0] / "model" / "onnx")
    certificate = bundle.manifest.certificate
    assert certificate is not None
    assert bundle.manifest.latent_vocab.mode == "auto"
    assert 0 < certificate["mass_outside_latent_vocab"]["mean"] < certificate["mass_outside_latent_vocab"]["max"] < 0.2
    assert certificate["agreement"] == {"stop_step": 1.0, "thought_top1": 1.0, "answer": 1.0}
    sizes = [(path / "latent_step.onnx.data").stat().st_size for path in (bundle.path, tiny_bundle)]
    # The head and the embedding rows are one table, so each token left out saves one row of 32 floats and its id.
    assert sizes[1] - sizes[0] == pytest.approx((2048 - 217) * (32 * 4 + 8), abs=512)


def test_export_then_ask_chain_without_flags(exported: tuple[Path, Any]) -> None:
    here, _ = exported
    question = open_bundle(here / "model" / "onnx").manifest.replay[0]
    result = run("ask", question.question, "--json", cwd=here)
    assert result.returncode == 0, result.stderr
    answer = json.loads(result.stdout)
    assert (answer["text"], answer["num_latents"]) == (question.answer, question.num_latents)


def refused(result: subprocess.CompletedProcess[str], code: int, *parts: str) -> None:
    assert (result.returncode, result.stdout) == (code, ""), result.stderr
    assert result.stderr.count("\n") == 1 and "Traceback" not in result.stderr, result.stderr
    for part in parts:
        assert part in result.stderr


def test_no_such_folder(tmp_path: Path) -> None:
    refused(run("export", "nowhere", cwd=tmp_path), 2, "nowhere: no such folder", "ruplar-lite train --output nowhere")


@pytest.mark.parametrize("missing", ["ruplar.json", "model.safetensors", "tokenizer.json", "config.json"])
def test_a_folder_that_is_no_trained_model(tiny_checkpoint: Path, tmp_path: Path, missing: str) -> None:
    shutil.copytree(tiny_checkpoint, tmp_path / "model")
    (tmp_path / "model" / missing).unlink()
    refused(run("export", "model", cwd=tmp_path), 1, f"model: found no {missing}", "as ruplar-lite train writes it")
    assert not (tmp_path / "model" / "onnx").exists()


def test_wrong_usage(tiny_checkpoint: Path, tmp_path: Path) -> None:
    refused(run("export", str(tiny_checkpoint), "--latent-vocab", "half", cwd=tmp_path), 2, "half", "auto", "full")
    refused(run("export", cwd=tmp_path), 2, "MODEL_DIR")
    refused(run("export", str(tiny_checkpoint), "--output", "", cwd=tmp_path), 2, "--output: found an empty text")
    (tmp_path / "mine.txt").write_text("keep me")
    refused(run("export", str(tiny_checkpoint), "--output", ".", cwd=tmp_path), 2, "mine.txt", "--output")


def test_a_missing_extra_is_named(tiny_checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "optimum" else object())
    result = CliRunner().invoke(export_command, [str(tiny_checkpoint)])
    assert isinstance(result.exception, MissingExtraError)
    assert 'needs the package optimum, which is not installed: pip install "ruplar-lite[export]"' in str(
        result.exception
    )


def test_help_needs_no_torch(tmp_path: Path) -> None:
    code = (
        "import sys; from ruplar_lite.export.command import export_command as c;"
        "c.main(['--help'], standalone_mode=False);"
        "assert not {'torch', 'transformers', 'onnx', 'optimum'} & set(sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "--latent-vocab [auto|full]" in result.stdout and "--output" in result.stdout
