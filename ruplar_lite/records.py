r"""Reading questions with their answers from JSON Lines files; standard library only.

Three shapes occur, and all three are read without being asked which it is:

- `{"question": …, "answer": "… <<16-3-4=9>> … #### 18"}`
- `{"problem": …, "cot": "<<16-3-4=9>>", "cot_answer": "\\boxed{18}"}`
- `{"problem": …, "cot": "<<16-3-4=9>>", "answer": "18"}`, with or without the chain
"""

from __future__ import annotations

import dataclasses
import json
import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from ruplar_lite.errors import DataError, InputError
from ruplar_lite.grading import marked_answer

_STEP = re.compile(r"<<(.*?)>>", re.DOTALL)
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
#: The names that a record is read from.
FIELDS = ("question", "problem", "cot", "answer", "cot_answer")


@dataclasses.dataclass(frozen=True)
class Record:
    """One question with its answer.

    Attributes:
        question: Without surrounding whitespace, never empty.
        chain: The steps of the chain of thought, what stands between `<<` and `>>`; empty if there is none.
        answer: The bare answer, never empty.
        source: "file:line" for messages.
    """

    question: str
    chain: tuple[str, ...]
    answer: str
    source: str


@dataclasses.dataclass(frozen=True)
class Rejected:
    """A line that is no record, or a record that cannot be used: where it stands ("file:line") and why."""

    source: str
    reason: str


def read_records(path: str | Path) -> tuple[list[Record], list[Rejected]]:
    """Read a JSON Lines file; blank lines are ignored, a byte order mark and Windows line ends are taken.

    Args:
        path: UTF-8, one JSON object a line.

    Returns:
        The records, and the lines that are none, both in the order of the file.

    Raises:
        InputError: There is no such file, or it cannot be opened.
        DataError: Not one line of it is a record.
    """
    path = Path(path)
    records: list[Record] = []
    rejected: list[Rejected] = []
    try:
        if path.is_dir():
            raise InputError(f"{path}: found a folder, expected a JSON Lines file")
        with path.open("rb") as stream:
            for number, line in enumerate(stream, start=1):
                if number == 1 and line.startswith(_UTF16):
                    raise DataError(f"{path}: found UTF-16 text, expected UTF-8; save it as UTF-8")
                line = line.removeprefix(_BOM) if number == 1 else line
                if not line.strip():
                    continue
                found = parse_record(line, f"{path}:{number}")
                if isinstance(found, Record):
                    records.append(found)
                else:
                    rejected.append(found)
    except FileNotFoundError as error:
        raise InputError(f"{path}: found no such file, expected a JSON Lines file") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if not records:
        raise no_records(str(path), rejected)
    return records, rejected


def parse_record(line: bytes | str, source: str) -> Record | Rejected:
    """Read one line.

    Args:
        line: A JSON object, as text or as UTF-8 bytes.
        source: Where it stands, for messages.

    Returns:
        The record, or why the line is none.
    """
    try:
        return _record(_loads(line), source)
    except _UnusableError as error:
        return Rejected(source, str(error))


def parse_fields(fields: Mapping[str, Any], source: str) -> Record | Rejected:
    """Read one record whose JSON is already taken apart, such as a row of a table.

    Args:
        fields: Values by name; those that are no `FIELDS` are passed over.
        source: Where it stands, for messages.

    Returns:
        The record, or why the row is none.
    """
    try:
        return _record(fields, source)
    except _UnusableError as error:
        return Rejected(source, str(error))


def written_chain(steps: Sequence[str]) -> str:
    """Return the steps of a chain as GSM8K writes them, which is how they are read: `<<3*12=36>> <<36-8=28>>`."""
    return " ".join(f"<<{step}>>" for step in steps)


def no_records(name: str, rejected: Sequence[Rejected]) -> DataError:
    """Return the error that says that a file or data set has not one record."""
    first = f"{rejected[0].source}: {rejected[0].reason}" if rejected else f"{name}: it is empty"
    return DataError(f"found no record with a question and an answer, expected one a line; {first}")


class _UnusableError(Exception):
    """A line is no record; the message is the reason."""


def _loads(line: bytes | str) -> dict[str, Any]:
    try:
        text = line.decode("utf-8") if isinstance(line, bytes) else line
    except UnicodeDecodeError as error:
        raise _UnusableError(f"found a byte that is not UTF-8 at position {error.start + 1}") from error
    try:
        raw = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise _UnusableError(f"not JSON: {error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise _UnusableError("not JSON that can be read: a number or a nesting beyond all limits") from error
    if not isinstance(raw, dict):
        raise _UnusableError(f"found a JSON {type(raw).__name__}, expected an object")
    return raw


def _no_constant(name: str) -> NoReturn:
    raise _UnusableError(f"not JSON: found {name}")


def _record(raw: Mapping[str, Any], source: str) -> Record:
    question = _text(raw, ("question", "problem"))
    written = _text(raw, ("answer", "cot_answer"))
    chain = written if raw.get("cot") is None else _text(raw, ("cot",))
    answer = marked_answer(written)
    if not question:
        raise _UnusableError("the question is empty")
    if not answer:
        raise _UnusableError("the answer is empty")
    return Record(question, tuple(step.strip() for step in _STEP.findall(chain)), answer, source)


def _text(raw: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    """Return the value of the first key that is there; a number counts as text in place of an answer."""
    key = next((key for key in keys if raw.get(key) is not None), None)
    if key is None:
        raise _UnusableError(f"found no {' or '.join(keys)}, expected one")
    value = raw[key]
    if key == "answer" and isinstance(value, (int, float)) and not isinstance(value, bool):
        if isinstance(value, float) and not math.isfinite(value):
            raise _UnusableError(f"{key}: found a number too large, expected text")
        return str(value)
    if not isinstance(value, str):
        raise _UnusableError(f"{key}: found a {type(value).__name__}, expected text")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise _UnusableError(f"{key}: found half a character (a lone surrogate), expected Unicode text") from error
    return value.strip()
