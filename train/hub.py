"""Data sets of the Hugging Face hub, and folders of tables, read through the library `datasets`."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ruplar_lite.errors import DataError, InputError, MissingExtraError
from ruplar_lite.records import FIELDS, Record, Rejected, no_records, parse_fields

if TYPE_CHECKING:
    from datasets import Dataset

PREFIX = "hf:"
_DEFAULT_SPLIT = "train"
_LONGEST_MESSAGE = 300
_ROWS = 1000


def parse_name(name: str) -> tuple[str, str | None, str]:
    """Take `hf:OWNER/NAME[:CONFIG][@SPLIT]` or `hf:FOLDER[:CONFIG][@SPLIT]` apart.

    Returns:
        The hub id or folder, the configuration, and the split: `train` if none is given, or what `datasets` takes for
        one, such as `train[:10%]`.

    Raises:
        InputError: Nothing is named.
    """
    rest, split = name.removeprefix(PREFIX), _DEFAULT_SPLIT
    path, at, behind = rest.rpartition("@")
    # Folders may have these signs in their names too; then a path goes on behind them.
    if at and not _is_path(behind):
        rest, split = path, behind
    path, colon, config = rest.rpartition(":")
    if not colon or _is_path(config):
        path, config = rest, ""
    if not path or not split or (colon and not config and rest.endswith(":")):
        raise InputError(f"found {name!r}, expected hf:OWNER/NAME, hf:OWNER/NAME:CONFIG or hf:OWNER/NAME:CONFIG@SPLIT")
    return path, config or None, split


def read_hub(name: str) -> tuple[list[Record], list[Rejected]]:
    """Read a data set whose rows have the fields of a record, in any of its three shapes.

    Args:
        name: As `parse_name` takes it.

    Returns:
        The records, and the rows that are none, both in the order of the data set; their sources end in the number of
        the row, counted from 1.

    Raises:
        InputError: There is no such data set, configuration or split, or it cannot be fetched or read.
        DataError: Not one row is a record.
        MissingExtraError: `datasets` is not installed.
    """
    records: list[Record] = []
    rejected: list[Rejected] = []
    for number, row in enumerate(_load(name), start=1):
        found = parse_fields(row, f"{name}:{number}")
        if isinstance(found, Record):
            records.append(found)
        else:
            rejected.append(found)
    if not records:
        raise no_records(name, rejected)
    return records, rejected


def fingerprint(name: str) -> str:
    """Return the sha256 of what is read from a data set; raises as `read_hub` does."""
    digest = hashlib.sha256()
    for rows in _load(name).iter(batch_size=_ROWS):
        digest.update(repr(sorted(rows.items())).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()


def _load(name: str) -> Dataset:
    path, config, split = parse_name(name)
    if importlib.util.find_spec("datasets") is None:
        raise MissingExtraError(f"--data {name}", "hub", "datasets")
    import datasets

    with _silent():
        try:
            loaded: Any = datasets.load_dataset(path, config, split=split)
        except Exception as error:  # Every format and every transport has exceptions of its own.
            raise InputError(f"{name}: the data set cannot be loaded: {_message(error)}") from error
    if not isinstance(loaded, datasets.Dataset):
        raise DataError(f"{name}: found a {type(loaded).__name__}, expected one split of a data set")
    columns = [column for column in loaded.column_names if column in FIELDS]
    if not columns:
        raise DataError(
            f"{name}: found the columns {', '.join(loaded.column_names)}, expected some of {', '.join(FIELDS)}"
        )
    return loaded.select_columns(columns)  # others, such as pictures, would be decoded for nothing


@contextlib.contextmanager
def _silent() -> Iterator[None]:
    """Keep the progress bars and messages of `datasets`, and of the hub's own library, off the terminal."""
    import datasets
    from datasets.utils import logging
    from huggingface_hub.utils import logging as hub_logging

    bars, level = datasets.are_progress_bars_disabled(), logging.get_verbosity()
    hub_level = hub_logging.get_verbosity()
    datasets.disable_progress_bars()
    logging.set_verbosity(logging.CRITICAL)
    hub_logging.set_verbosity(logging.CRITICAL)
    try:
        yield
    finally:
        logging.set_verbosity(level)
        hub_logging.set_verbosity(hub_level)
        if not bars:
            datasets.enable_progress_bars()


def _message(error: Exception) -> str:
    """Return what an error says, and its cause where that says more, on one line."""
    text = ": ".join(str(part) for part in (error, error.__cause__) if part is not None)
    text = " ".join(text.split()) or type(error).__name__
    return text if len(text) <= _LONGEST_MESSAGE else text[:_LONGEST_MESSAGE] + " …"


def _is_path(text: str) -> bool:
    return "/" in text or "\\" in text
