"""What a run writes besides `Trainer`'s checkpoints: the finished model in place of the last one, and the best weights.

A full disk or an unwritable folder must leave what was there, and one clear line.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from transformers import TrainerCallback

from ruplar_lite.errors import CheckpointError, RuplarError, first_line
from ruplar_lite.train.checkpoint import METHOD_FILE

# What an earlier model may have left that the new one has no file for; anything else in the folder is not ours.
_MODEL_FILES = (
    "adapter",
    "chat_template.jinja",
    "generation_config.json",
    "model*.safetensors",
    "model.safetensors.index.json",
)

#: What is left where a run, or a command without checkpoints, cannot write; for `writing`.
CHECKPOINTS_KEPT = "the checkpoints are kept: make room, then --resume"
NOTHING_CHANGED = "nothing was changed: choose another --output"


@contextlib.contextmanager
def writing(what: str, kept: str) -> Iterator[None]:
    """Turn any failure of the libraries that write files into one clear line.

    Args:
        what: What is being written, with its place.
        kept: What is still there, and what to do next.

    Raises:
        CheckpointError: It could not be written.
    """
    try:
        yield
    except RuplarError:
        raise
    except Exception as error:
        # On a full disk torch raises a RuntimeError, safetensors a class of its own, tokenizers a bare Exception.
        raise CheckpointError(f"{what} could not be written: {first_line(error)}; {kept}") from error


def replace_model(output: Path, write: Callable[[Path], None], kept: str) -> None:
    """Write a model beside what stands in a folder, then move it into place.

    Args:
        output: The model folder; files in it that belong to no model stay.
        write: Writes the whole model into the folder it is given.
        kept: What is still there if it fails, and what to do next.

    Raises:
        CheckpointError: The model could not be written; the one that stood there is untouched.
    """
    new, old = output / ".partial", output / ".replaced"
    try:
        with writing(f"{output}: the model", kept):
            for folder in (new, old):
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(parents=True)
            write(new)
            _move_into_place(new, output, old)
    finally:
        for folder in (new, old):
            shutil.rmtree(folder, ignore_errors=True)


def _move_into_place(new: Path, output: Path, old: Path) -> None:
    """Put every file of `new` into `output` and what stood there into `old`; undo all of it if one cannot be moved."""
    arriving = sorted((path.name for path in new.iterdir()), key=lambda name: name == METHOD_FILE)
    leaving = {path.name for pattern in _MODEL_FILES for path in output.glob(pattern)}
    leaving |= {name for name in arriving if (output / name).exists()}
    moved: list[tuple[Path, Path]] = []
    try:
        # ruplar.json is the first to go and the last to come: a folder without it is not taken for a model.
        for name in sorted(leaving, key=lambda name: name != METHOD_FILE):
            moved.append(((output / name).rename(old / name), output / name))
        for name in arriving:
            moved.append(((new / name).rename(output / name), new / name))
    except BaseException:  # An interruption too: what is not back in its place is deleted with these folders.
        for now, before in reversed(moved):
            now.rename(before)
        raise


class KeepBest(TrainerCallback):
    """Keeps the trained weights of the evaluation with the highest accuracy in one file; of equals, the later.

    The file outlives an interrupted run: evaluations that a resumed run repeats come to the same choice.

    Args:
        file: Where to; a safetensors file that carries the evaluation's metrics and step.
    """

    def __init__(self, file: Path) -> None:
        self.file = file

    def on_evaluate(
        self, args: Any, state: Any, control: Any, metrics: dict[str, float] | None = None, **kwargs: Any
    ) -> None:
        """Write the weights if no earlier evaluation was better."""
        if not state.is_world_process_zero or metrics is None or "eval_accuracy" not in metrics:
            return
        best = self.best()
        if best is not None and best["eval_accuracy"] > metrics["eval_accuracy"]:
            return
        weights = {name: parameter.detach().contiguous() for name, parameter in _trained(kwargs["model"])}
        found = json.dumps({**metrics, "step": state.global_step})
        partial = self.file.with_suffix(".partial")
        with writing(f"{self.file}: the best weights", CHECKPOINTS_KEPT):
            save_file(weights, partial, metadata={"evaluation": found})
            partial.replace(self.file)

    def best(self) -> dict[str, Any] | None:
        """Return the metrics of the best evaluation, with its `step`, or `None` before the first."""
        if not self.file.exists():
            return None
        with safe_open(self.file, framework="pt") as stored:
            return dict(json.loads(stored.metadata()["evaluation"]))

    def restore(self, model: torch.nn.Module) -> dict[str, Any]:
        """Put the best weights into the model and return what `best` does.

        Raises:
            CheckpointError: There was no evaluation, or the weights are not this model's.
        """
        best = self.best()
        if best is None:
            raise CheckpointError(f"{self.file}: found no weights, expected those of the best evaluation")
        with safe_open(self.file, framework="pt") as stored, torch.no_grad():
            for name, parameter in _trained(model):
                parameter.copy_(stored.get_tensor(name))
        return best


def _trained(model: torch.nn.Module) -> Iterator[tuple[str, torch.nn.Parameter]]:
    """Yield every trained parameter once, also where layers share it."""
    return ((name, parameter) for name, parameter in model.named_parameters() if parameter.requires_grad)
