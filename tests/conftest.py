"""What several tests share: a tiny trained-looking model folder and the bundle that is exported from it."""

from __future__ import annotations

import os

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

import importlib.util
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says more about the machine's other work than about the code.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

#: What is tested of the runtime needs no torch; these modules do.
collect_ignore_glob = ["test_export_*.py", "test_cli_export.py"] if importlib.util.find_spec("torch") is None else []

GOLDEN = Path(__file__).parent / "golden"
QUESTIONS = [
    ("Tom has 16 eggs. He eats 3 and bakes with 4. He sells the rest for $2 each. How much does he make?", "18"),
    ("A pen costs $3 and a book costs $5. What do 2 pens and a book cost?", "11"),
    ("There are 12 cookies for 4 children. How many cookies does each child get?", "3"),
    ("Ann reads 20 pages a day. How many pages does she read in 7 days?", "140"),
    ("A train goes 60 miles in an hour. How far does it go in 2.5 hours?", "150"),
    ("Bob had $50 and spent $12.5. How much is left?", "37.5"),
    ("What is 7 plus 8?", "15"),
    ("Six boxes hold 9 pencils each. 4 pencils are lost. How many pencils are left?", "50"),
    ("A farm has 8 cows and 5 horses. How many legs are there?", "52"),
    ("Kim is 3 years older than Lee, who is 9. How old will Kim be in 2 years?", "14"),
    ("How many minutes are there in 3 hours?", "180"),
    ("A shirt of $40 is sold at 25% off. What does it cost?", "30"),
]
# Problems that were written apart from those of the source `written`, and are never trained on.
WRITTEN_VALID = Path(__file__).parents[1] / "benchmarks" / "written-valid.jsonl"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test a cache of its own, and leave the user's alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session", autouse=True)
def _few_threads() -> None:
    """Keep torch to one thread, where a test uses it: the models are too small for more."""
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.set_num_threads(1)


@pytest.fixture(scope="session")
def tiny_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder as training writes it: 2 layers, hidden size 32, 2048 tokens. Not to be changed by a test."""
    pytest.importorskip("transformers")
    return write_tiny_checkpoint(tmp_path_factory.mktemp("tiny") / "model")


@pytest.fixture(scope="session")
def tiny_bundle(tiny_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle of `tiny_checkpoint` with the full latent vocabulary: exact. Not to be changed by a test."""
    for module in ("onnx", "onnxscript", "optimum"):
        pytest.importorskip(module)
    from ruplar_lite.export.config import ExportConfig
    from ruplar_lite.export.run import export_model

    target = tmp_path_factory.mktemp("tiny-bundle") / "onnx"
    return export_model(tiny_checkpoint, ExportConfig(output=str(target), latent_vocab="full", quantize="none"))


def write_tiny_checkpoint(path: Path, **changes: object) -> Path:
    """Write the tiny model folder; `changes` replace fields of its `MethodInfo`."""
    import dataclasses

    from ruplar_lite.manifest import SpecialTokens
    from ruplar_lite.train.checkpoint import MethodInfo, write_method_info

    path.mkdir(parents=True)
    for source in (*(GOLDEN / "tiny_llama").iterdir(), *(GOLDEN / "tokenizer").iterdir()):
        shutil.copy(source, path)
    _make_decided(path / "model.safetensors")
    info = MethodInfo(
        special_tokens=SpecialTokens(think=1, end_think=2, eos=(3,), pad=0),
        prefix_ids=(),
        suffix_ids=(),
        answer_template="{answer}",
        latent_support=tuple(range(4, 40)),
        max_latents=4,
        max_new_tokens=6,
        training={"objective": "none: golden weights"},
        calibration=tuple({"question": question, "answer": answer} for question, answer in QUESTIONS),
    )
    write_method_info(path, dataclasses.replace(info, **changes))
    return path


def _make_decided(weights: Path) -> None:
    """Scale the golden weights, which give nearly uniform distributions, until the model makes up its mind.

    Its questions then differ in their thoughts, in the number of latents (0, 1, 3 and 4) and in the answers' length.
    """
    from safetensors.torch import load_file, save_file

    tensors = load_file(weights)
    for name, tensor in tensors.items():
        if tensor.dim() == 2 and name != "model.embed_tokens.weight":
            tensor *= 4
    tensors["model.norm.weight"] *= 9
    embeddings = tensors["model.embed_tokens.weight"]
    embeddings[2] *= 8  # </think>
    embeddings[3] *= 6  # <eos>
    embeddings[4:40] *= 3  # the tokens of the latent support
    save_file(tensors, weights, metadata={"format": "pt"})
