"""The bundle folder: its only reader and its only writer.

A bundle is checked as a whole before anything in it is opened: the manifest's schema, every file's size and SHA-256,
the embedding table's shape. Nothing in it is unpickled, and file names come from a fixed list.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ruplar_lite.embeddings import EMBEDDING_DTYPES, EmbeddingTable, row_shape
from ruplar_lite.errors import BundleError, InputError, first_line, reason
from ruplar_lite.fields import shown
from ruplar_lite.files import write_whole
from ruplar_lite.manifest import (
    FORMAT,
    FORMAT_VERSION,
    MANIFEST_NAME,
    OPTIONAL_NAMES,
    PAYLOAD_NAMES,
    SCALES,
    Architecture,
    FileRecord,
    LatentVocab,
    Limits,
    Manifest,
    Prompt,
    Replay,
    SpecialTokens,
    parse,
)

__all__ = [
    "BUILTIN",
    "FILE_NAMES",
    "FORMAT",
    "FORMAT_VERSION",
    "Architecture",
    "Bundle",
    "FileRecord",
    "LatentVocab",
    "Limits",
    "Manifest",
    "Prompt",
    "Replay",
    "SpecialTokens",
    "Staging",
    "find_bundle",
    "open_bundle",
    "rewrite_manifest",
    "staging",
    "write_bundle",
]

#: Every file that a bundle can have.
FILE_NAMES = (MANIFEST_NAME, *PAYLOAD_NAMES, *OPTIONAL_NAMES)
#: The word that names the model inside this package.
BUILTIN = "builtin"
MODEL_VARIABLE = "RUPLAR_LITE_MODEL"
LOCAL_BUNDLE = Path("model") / "onnx"


@dataclasses.dataclass(frozen=True, eq=False)
class Bundle:
    """A bundle that was found whole.

    Attributes:
        path: The folder.
        manifest: Its checked manifest.
        embeddings: The token embeddings, read from a memory map.
    """

    path: Path
    manifest: Manifest
    embeddings: EmbeddingTable

    def file(self, name: str) -> Path:
        """Return the path of one of `FILE_NAMES`.

        Raises:
            BundleError: The name is not one of them.
        """
        if name not in FILE_NAMES:
            raise BundleError(f"{shown(name)} is no file of a bundle, expected one of {', '.join(FILE_NAMES)}")
        return self.path / name


def open_bundle(path: str | Path, *, require_certificate: bool = True) -> Bundle:
    """Check a whole bundle and open it.

    Args:
        path: The bundle's folder.
        require_certificate: Refuse a bundle whose export was not measured; the exporter itself says False.

    Raises:
        InputError: There is no such folder.
        BundleError: It is no bundle, or anything in it is missing or damaged; every mismatch is listed.
    """
    path = Path(path)
    if not _is_there(path, Path.is_dir):
        found = "a file" if path.exists() else "nothing there"
        raise InputError(f"{path}: found {found}, expected a bundle folder as ruplar-lite export writes it")
    manifest, problems = parse(_read_manifest(path))
    if manifest is not None:
        if require_certificate and manifest.certificate is None:
            problems.append(f"{MANIFEST_NAME}: certificate: found nothing, expected what export measured")
        problems += _file_problems(path, manifest)
    embeddings = None
    if manifest is not None and not any(problem.startswith("embedding") for problem in problems):
        embeddings = _map_embeddings(path, manifest, problems)
    if manifest is None or embeddings is None or problems:
        raise _damaged(path, problems)
    return Bundle(path, manifest, embeddings)


def write_bundle(directory: Path, manifest: Manifest) -> None:
    """Hash the files lying in `directory` and write their manifest, in one step.

    Args:
        directory: A folder that holds every file of `PAYLOAD_NAMES`, and any of `OPTIONAL_NAMES`.
        manifest: What to write; its `files` and `created_by` are filled in here.

    Raises:
        BundleError: A file is missing, or the manifest contradicts itself or cannot be written as JSON.
    """
    from ruplar_lite import __version__

    missing = [name for name in PAYLOAD_NAMES if not (directory / name).is_file()]
    if missing:
        raise BundleError(f"{directory}: found no {', '.join(missing)}, expected every file of a bundle")
    there = [name for name in FILE_NAMES[1:] if (directory / name).is_file()]
    files = {name: _record(directory / name) for name in there}
    _write_manifest(directory, dataclasses.replace(manifest, files=files, created_by=f"ruplar-lite {__version__}"))


def rewrite_manifest(bundle: Bundle, manifest: Manifest) -> None:
    """Give a bundle another manifest, in one step; all its other files stay as they are.

    Args:
        bundle: The bundle as it was opened.
        manifest: What to write; its `files` are those of the bundle.

    Raises:
        BundleError: The bundle was changed or damaged since it was opened, the manifest contradicts itself, or the
            folder cannot be written. The bundle is as it was.
    """
    if open_bundle(bundle.path).manifest != bundle.manifest:
        raise BundleError(f"{bundle.path}: the bundle was changed in the meantime, nothing was written; run this again")
    try:
        _write_manifest(bundle.path, manifest)
    except OSError as error:
        raise BundleError(
            f"{bundle.path / MANIFEST_NAME}: cannot be written ({reason(error)}); copy the bundle to "
            "a folder of your own"
        ) from error


def _write_manifest(directory: Path, manifest: Manifest) -> None:
    try:
        raw = manifest.to_json()
        text = json.dumps(raw, indent=1, allow_nan=False) + "\n"
    except (TypeError, ValueError) as error:
        raise BundleError(f"{directory / MANIFEST_NAME}: a value cannot be written as JSON: {error}") from error
    Manifest.from_json(raw)
    write_whole(directory / MANIFEST_NAME, text)


@dataclasses.dataclass
class Staging:
    """A folder in the making. Write into `path`, then `commit`."""

    path: Path
    target: Path
    committed: bool = False

    def commit(self) -> None:
        """Put the folder in the place of the target; whatever stood there is removed only after that worked.

        Raises:
            BundleError: The target cannot be replaced; it is as it was.
        """
        old = self.path.with_name(self.path.name + ".old")
        replaces = self.target.exists()
        try:
            if replaces:
                self.target.rename(old)
            try:
                self.path.rename(self.target)
            except OSError:
                if replaces:
                    old.rename(self.target)
                raise
        except OSError as error:
            raise BundleError(f"{self.target}: cannot be written ({reason(error)}); choose another") from error
        self.committed = True
        if replaces:
            shutil.rmtree(old, ignore_errors=True)


@contextlib.contextmanager
def staging(target: str | Path) -> Iterator[Staging]:
    """Offer an empty folder beside `target` that can take its place; without a commit nothing is left of it.

    Raises:
        InputError: The target is a file, or a folder with anything in it that is not part of a bundle.
        BundleError: The folder beside it cannot be made.
    """
    target = Path(target).resolve()
    _check_replaceable(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        path = target.parent / f".{target.name}.{os.urandom(4).hex()}"
        path.mkdir()
    except OSError as error:
        raise BundleError(f"{target.parent}: cannot write here: {reason(error)}; choose another") from error
    stage = Staging(path, target)
    try:
        yield stage
    finally:
        if not stage.committed:
            shutil.rmtree(path, ignore_errors=True)


def find_bundle(path: str | Path | None = None) -> tuple[Path, str]:
    """Decide which bundle is meant; it is not opened.

    The order: `path` (the word "builtin" means the model inside this package), the environment variable
    RUPLAR_LITE_MODEL, `model/onnx` in the working directory, the model inside this package.

    Returns:
        The folder and what chose it: "--model", "$RUPLAR_LITE_MODEL", "model/onnx" or "builtin".

    Raises:
        InputError: The folder that was asked for does not exist, its name is empty, or there is no model at all.
    """
    if path is not None and str(path) == "":  # As of a variable in a script that is not set.
        raise InputError("found an empty name, expected the folder of a bundle, or the word builtin")
    variable = os.environ.get(MODEL_VARIABLE) or None
    for given, chosen_by in ((path, "--model"), (variable, f"${MODEL_VARIABLE}")):
        if given is None:
            continue
        if str(given) == BUILTIN:
            return _builtin(), BUILTIN
        source = "" if given is path else f"{chosen_by}: "
        if not _is_there(Path(given), Path.is_dir, source):
            raise InputError(f"{source}{given}: found no such folder, expected a bundle")
        return Path(given), chosen_by
    if _is_there(LOCAL_BUNDLE / MANIFEST_NAME, Path.is_file):
        return LOCAL_BUNDLE, LOCAL_BUNDLE.as_posix()
    return _builtin(), BUILTIN


def page_name(model: str) -> str:
    """Return what a page calls the bundle in a folder: not where the model inside is installed, as pages are shared."""
    return BUILTIN if Path(model) == _inside() else model


def _is_there(path: Path, test: Callable[[Path], bool], source: str = "") -> bool:
    """Ask the file system about a path; where it may not say, or the name is none, that is the error."""
    try:
        return test(path)
    except (OSError, ValueError) as error:
        raise InputError(f"{source}{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _inside() -> Path:
    return Path(__file__).parent / "models" / BUILTIN


def _builtin() -> Path:
    path = _inside()
    if not (path / MANIFEST_NAME).is_file():
        raise InputError(
            "found no model, expected --model BUNDLE, $RUPLAR_LITE_MODEL or model/onnx: "
            "ruplar-lite train and ruplar-lite export model/ make one"
        )
    return path


def _read_manifest(path: Path) -> Any:
    """Return `ruplar.json` as any JSON value; a folder that is a trained model gets an error of its own."""
    file = path / MANIFEST_NAME
    has = {name: _is_there(path / name, Path.is_file) for name in ("config.json", "latent_step.onnx", MANIFEST_NAME)}
    is_model = has["config.json"] and not has["latent_step.onnx"]
    if not has[MANIFEST_NAME]:
        if is_model:
            raise _not_exported(path)
        raise BundleError(f"{path}: found no {MANIFEST_NAME}, expected a bundle as ruplar-lite export writes it")
    try:
        raw = json.loads(file.read_bytes().decode("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(
            path, [f"{MANIFEST_NAME}: found what is not JSON ({first_line(error)}), expected JSON"]
        ) from error
    if is_model or (isinstance(raw, dict) and raw.get("format") == "ruplar-lite checkpoint"):
        raise _not_exported(path)
    return raw


def _not_exported(path: Path) -> BundleError:
    message = f"{path} is a trained model, not a bundle: run ruplar-lite export {path}"
    if (path / "onnx" / MANIFEST_NAME).is_file():
        message += f", or use {path / 'onnx'}, which is there already"
    return BundleError(message)


def _damaged(path: Path, problems: list[str]) -> BundleError:
    if any("newer ruplar-lite" in problem for problem in problems):
        return BundleError(f"{path}: {problems[0]}")
    mend = f"run ruplar-lite export MODEL --output {path} again, or copy the bundle again"
    if len(problems) == 1:
        return BundleError(f"{path}: {problems[0]}; {mend}")
    return BundleError("\n  ".join([f"{path}: the bundle is damaged in {len(problems)} places; {mend}", *problems]))


def _file_problems(path: Path, manifest: Manifest) -> list[str]:
    problems = []
    for name, expected in manifest.files.items():
        file = path / name
        try:
            if not file.is_file():
                problems.append(f"{name}: found no such file, expected {expected.size} bytes")
            elif (size := file.stat().st_size) != expected.size:
                problems.append(f"{name}: found {size} bytes, expected {expected.size}")
            elif (found := _record(file)) != expected:
                problems.append(f"{name}: found sha256 {found.sha256}, expected {shown(expected.sha256)}")
        except OSError as error:
            problems.append(f"{name}: found a file that cannot be read ({reason(error)})")
    return problems


def _map_embeddings(path: Path, manifest: Manifest, problems: list[str]) -> EmbeddingTable | None:
    dims, dtype = manifest.architecture, manifest.embedding_dtype
    if dtype not in EMBEDDING_DTYPES:
        return None  # The manifest's own problem says so.
    shape = (dims.vocab_size, *row_shape(dtype, dims.hidden_size))
    rows = _map_array(path / "embeddings.npy", dtype, shape, problems)
    scales = _map_array(path / SCALES, "float32", shape[:-1], problems) if dtype == "uint8" else None
    if rows is None or (scales is None and dtype == "uint8"):
        return None
    return EmbeddingTable(rows, scales, dims.hidden_size)


def _map_array(path: Path, dtype: str, shape: tuple[int, ...], problems: list[str]) -> npt.NDArray[Any] | None:
    expected = f"{dtype} {shape}"
    try:
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError, SyntaxError) as error:
        problems.append(f"{path.name}: found no array ({first_line(error)}), expected {expected}")
        return None
    if not isinstance(array, np.ndarray) or (array.dtype, array.shape) != (np.dtype(dtype), shape):
        found = f"{array.dtype} {array.shape}" if isinstance(array, np.ndarray) else type(array).__name__
        problems.append(f"{path.name}: found {found}, expected {expected}")
        return None
    return array


def _record(file: Path) -> FileRecord:
    with file.open("rb") as stream:
        return FileRecord(hashlib.file_digest(stream, "sha256").hexdigest(), os.fstat(stream.fileno()).st_size)


def _check_replaceable(target: Path) -> None:
    """Refuse to replace anything but an empty folder or a bundle: what else lies there may be precious."""
    if not _is_there(target, Path.exists):
        return
    if not target.is_dir():
        raise InputError(f"{target}: found a file, expected a folder to write; choose another --output")
    names = {entry.name for entry in target.iterdir()}
    foreign = sorted(names - set(FILE_NAMES))
    if foreign:
        raise InputError(
            f"{target}: found {foreign[0]}, which is no part of a bundle, expected an empty folder or a bundle; "
            "choose another --output"
        )
    if names and "latent_step.onnx" not in names:
        raise InputError(f"{target}: found files but no bundle, expected an empty folder; choose another --output")
