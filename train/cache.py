"""Prepared examples kept on disk, so that a second run with the same data and settings need not make them again.

One file for each preparation, named after everything that decides it: a sha256 and an uncompressed `.npz` of numbers
and one JSON text, read without pickle. A file that is damaged counts as none.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import io
import json
import os
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ruplar_lite.records import Rejected
from ruplar_lite.train.data import ExampleSet

#: Files that were not used for longest are removed once all of them together are larger.
MOST_BYTES = 2 * 2**30
_NAME = "examples-{}.bin"
_DIGEST_SIZE = hashlib.sha256().digest_size
_STALE_SECONDS = 24 * 3600


@dataclasses.dataclass(frozen=True)
class Prepared:
    """All that the data gives a run.

    Attributes:
        train_set: Examples to train on.
        valid_set: Examples to evaluate on.
        rejected: Lines and records that could not be used, with the reasons.
        calibration: Questions with their answers from the validation data, for whoever exports the model.
        tokenizer: The `tokenizer.json` that the examples were made with.
    """

    train_set: ExampleSet
    valid_set: ExampleSet
    rejected: tuple[Rejected, ...]
    calibration: tuple[dict[str, str], ...]
    tokenizer: str


class Cache:
    """A folder of prepared examples.

    Args:
        folder: Made when the first file is kept.
        most_bytes: How large all files together may grow; the newest stays, however large it is.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self.folder = folder
        self._most_bytes = most_bytes

    def path(self, key: str) -> Path:
        """Return the file of a key."""
        return self.folder / _NAME.format(key)

    def load(self, key: str) -> Prepared | None:
        """Return what was kept under a key; `None` if there is nothing, or nothing whole."""
        try:
            raw = self.path(key).read_bytes()
        except OSError:
            return None
        digest, payload = raw[:_DIGEST_SIZE], raw[_DIGEST_SIZE:]
        if hashlib.sha256(payload).digest() != digest:
            return None
        try:
            found = _unpack(payload)
        except (ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
            return None
        with contextlib.suppress(OSError):  # a folder that may only be read from is as good
            os.utime(self.path(key))
        return found

    def store(self, key: str, prepared: Prepared) -> None:
        """Keep something under a key; a reader sees all of it or nothing.

        Raises:
            OSError: The folder cannot be written, or the disk is full.
        """
        payload = _pack(prepared)
        self.folder.mkdir(parents=True, exist_ok=True)
        number, partial = tempfile.mkstemp(dir=self.folder, prefix="examples-", suffix=".partial")
        try:
            with os.fdopen(number, "wb") as stream:
                stream.write(hashlib.sha256(payload).digest())
                stream.write(payload)
            Path(partial).replace(self.path(key))
        except BaseException:
            Path(partial).unlink(missing_ok=True)
            raise
        self._remove_old()

    def _remove_old(self) -> None:
        total = 0
        for _, size, path in sorted(self._files(_NAME.format("*")), reverse=True):
            total += size
            if total > self._most_bytes and total > size:
                self._remove(path)
        for seconds, _, path in self._files("examples-*.partial"):
            if time.time() - seconds > _STALE_SECONDS:  # left behind by a run that was killed
                self._remove(path)

    def _files(self, pattern: str) -> Iterator[tuple[float, int, Path]]:
        for path in self.folder.glob(pattern):
            with contextlib.suppress(OSError):  # another run may have removed it
                found = path.stat()
                yield found.st_mtime, found.st_size, path

    @staticmethod
    def _remove(path: Path) -> None:
        with contextlib.suppress(OSError):
            path.unlink()


def default_folder() -> Path:
    """Return the folder that is used if none is named, below `$XDG_CACHE_HOME` or `~/.cache`."""
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "ruplar-lite"


def _pack(prepared: Prepared) -> bytes:
    about = {
        "rejected": [[line.source, line.reason] for line in prepared.rejected],
        "calibration": list(prepared.calibration),
        "tokenizer": prepared.tokenizer,
    }
    arrays: dict[str, Any] = {"about": np.frombuffer(json.dumps(about).encode(), np.uint8)}
    for part, examples in (("train", prepared.train_set), ("valid", prepared.valid_set)):
        arrays |= {f"{part}/{name}": array for name, array in examples.to_arrays().items()}
    stream = io.BytesIO()
    np.savez(stream, **arrays)
    return stream.getvalue()


def _unpack(payload: bytes) -> Prepared:
    with np.load(io.BytesIO(payload), allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    about = json.loads(arrays["about"].tobytes())
    train_set, valid_set = (
        ExampleSet.from_arrays({name.partition("/")[2]: a for name, a in arrays.items() if name.startswith(part)})
        for part in ("train/", "valid/")
    )
    return Prepared(
        train_set,
        valid_set,
        tuple(Rejected(source, reason) for source, reason in about["rejected"]),
        tuple(about["calibration"]),
        about["tokenizer"],
    )
