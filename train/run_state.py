"""The `checkpoints/` folder of a run: is there something to resume, does it belong to these settings, is it whole."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ruplar_lite.errors import CheckpointError, InputError
from ruplar_lite.files import write_whole
from ruplar_lite.records import Rejected
from ruplar_lite.train.config import SAME_RESULT, TrainConfig

_STATE = "trainer_state.json"


class RunState:
    """Knows the files below `<output>/checkpoints/` and their meaning.

    Args:
        output: The model folder; made by `start` if it is not there.
    """

    def __init__(self, output: Path) -> None:
        self.output = output
        self.folder = output / "checkpoints"
        self.settings = self.folder / "run.json"
        self.tokenizer = self.folder / "tokenizer"
        self.rejected = self.folder / "left-out.txt"
        self.best = self.folder / "best.safetensors"

    def check(self, config: TrainConfig, fingerprints: list[str]) -> Path | None:
        """See whether a run with these settings can start or go on here; nothing is written.

        Args:
            config: The settings.
            fingerprints: What the data is known by (`sources.fingerprints`).

        Returns:
            The checkpoint to resume from; `None` to start from the first step.

        Raises:
            InputError: The folder cannot be written, or holds an unfinished run that was not mentioned, nothing that
                could be resumed, or a run with other settings.
        """
        self._check_writable()
        if config.resume:
            self._check_settings(_settings(config, fingerprints))
            return self.last_checkpoint()
        if self.last_checkpoint() is not None and not self._finished() and not config.overwrite:
            raise InputError(
                f"{self.output} holds an unfinished run: --resume goes on with it, --overwrite discards it, "
                "--output names another folder"
            )
        return None

    def start(self, config: TrainConfig, fingerprints: list[str]) -> None:
        """Make the folder of a new run with these settings and data; what an earlier run left in it is removed.

        Raises:
            InputError: The folder cannot be written.
        """
        try:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
            _write_json(self.settings, _settings(config, fingerprints))
        except OSError as error:
            raise InputError(f"{self.output}: cannot write there: {error.strerror}; --output names a folder") from error

    def finish(self) -> None:
        """Mark the run as finished, so that the next one may replace it, and remove what only a resume needed."""
        self.best.unlink(missing_ok=True)
        _write_json(self.settings, {**self.stored_settings(), "finished": True})
        for path in self._checkpoints():
            shutil.rmtree(path, ignore_errors=True)

    def last_checkpoint(self) -> Path | None:
        """Return the newest checkpoint that was written to its end.

        `Trainer` writes the state last, so a folder without a readable one was cut off in the middle.
        """
        for path in self._checkpoints():
            try:
                json.loads((path / _STATE).read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            return path
        return None

    def write_rejected(self, rejected: Iterable[Rejected]) -> None:
        """Write every record that was left out, with its place and the reason, one a line."""
        lines = [f"{line.source}: {line.reason}\n" for line in rejected]
        self.rejected.write_text("".join(lines), encoding="utf-8")

    def stored_settings(self) -> dict[str, Any]:
        """Return the settings of the run that stands here.

        Raises:
            InputError: There is none.
            CheckpointError: The file that holds them cannot be read.
        """
        try:
            stored = json.loads(self.settings.read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError) as error:
            raise InputError(f"{self.output}: found no run to resume; leave out --resume to start one") from error
        except (OSError, ValueError) as error:
            raise CheckpointError(f"{self.settings}: cannot be read; --overwrite starts anew") from error
        if not isinstance(stored, dict):
            raise CheckpointError(f"{self.settings}: found no settings in it; --overwrite starts anew")
        return stored

    def _check_writable(self) -> None:
        """See that the folder could be made or written, long before anything is written to it."""
        exists = next(path for path in (self.output, *self.output.absolute().parents) if os.access(path, os.F_OK))
        if not exists.is_dir():
            raise InputError(f"{self.output}: found that {exists} is a file, expected a folder; --output names another")
        if not os.access(exists, os.W_OK | os.X_OK):
            raise InputError(f"{self.output}: cannot write in {exists}, expected to; --output names another folder")

    def _checkpoints(self) -> list[Path]:
        """Return the folders of all checkpoints, whole or not, the newest first."""
        found = [path for path in self.folder.glob("checkpoint-*") if path.name.rpartition("-")[2].isdigit()]
        return sorted(found, key=lambda path: int(path.name.rpartition("-")[2]), reverse=True)

    def _check_settings(self, settings: dict[str, Any]) -> None:
        stored = self.stored_settings()
        if stored.pop("finished", False):
            raise InputError(f"{self.output}: the run there is finished; leave out --resume to train anew")
        names = sorted((settings.keys() | stored.keys()) - set(SAME_RESULT))
        names = [name for name in names if settings.get(name) != stored.get(name)]
        if names:
            found = ", ".join(f"{name} {settings.get(name)!r} instead of {stored.get(name)!r}" for name in names)
            raise InputError(f"{self.output}: cannot resume with other settings: {found}")

    def _finished(self) -> bool:
        try:
            return bool(self.stored_settings().get("finished"))
        except (InputError, CheckpointError):
            return False


def _settings(config: TrainConfig, fingerprints: list[str]) -> dict[str, Any]:
    """Everything that decides the weights: the settings, and what is in the data."""
    return {**config.to_json(), "data_sha256": fingerprints}


def _write_json(path: Path, value: Any) -> None:
    write_whole(path, json.dumps(value, indent=1) + "\n")
