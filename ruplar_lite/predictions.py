"""Predictions, one a line in a JSON Lines file: what was asked, answered and found right; standard library only.

The first line says what was run: the bundle, the settings and the questions. The predictions follow in the order of
the questions, so that a run that was interrupted goes on behind the last whole line.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, NoReturn

from ruplar_lite.errors import DataError, InputError, RuplarError, reason
from ruplar_lite.records import Record

FORMAT = "ruplar-lite predictions"
FORMAT_VERSION = 1
_HEADER_TYPES: dict[str, type] = {"model": str, "manifest_sha256": str, "settings": dict, "questions": int}
_HEADER_TYPES |= {"questions_sha256": str}
_ALWAYS: dict[str, type] = {"source": str, "question": str, "gold": str, "steps": int}
_ANSWERED: dict[str, type] = {"text": str, "strict": bool, "published": bool, "factor_100": bool, "num_latents": int}
_ANSWERED |= {"answer_tokens": int, "confidence": float, "finish_reason": str, "milliseconds": float, "timings": dict}


@dataclasses.dataclass(frozen=True)
class Prediction:
    """One question, and what came of it. A refused question has no fields beyond `refused` in the file.

    Attributes:
        source: Where the question stands, "file:line".
        question: The question.
        gold: The right answer.
        steps: Steps of the record's chain.
        refused: Why the question could not be asked; None for one that was answered.
        text: What the model wrote, possibly nothing.
        value: The bare answer found in `text`; None if there is none.
        strict: Whether it is right, see `ruplar_lite.grading.Grade`.
        published: The same by the grader of the paper's numbers.
        factor_100: Right by that grader only because it takes x, 100x and x/100 for the same.
        num_latents: Latent steps.
        answer_tokens: Tokens written, the end token included.
        confidence: Of the answer, from 0 to 1, see `ruplar_lite.thoughts.Answer`.
        raw_confidence: Probability of the answer as written, from 0 to 1.
        sure: Whether the confidence reaches the threshold; None where there is none.
        finish_reason: What ended the answer.
        milliseconds: Time that the question took; in a batch, the batch's time shared out evenly.
        timings: Milliseconds of its phases, see `ruplar_lite.thoughts.Timings`.
    """

    source: str
    question: str
    gold: str
    steps: int
    refused: str | None = None
    text: str = ""
    value: str | None = None
    strict: bool = False
    published: bool = False
    factor_100: bool = False
    num_latents: int = 0
    answer_tokens: int = 0
    confidence: float = 0.0
    raw_confidence: float = 0.0
    sure: bool | None = None
    finish_reason: str = ""
    milliseconds: float = 0.0
    timings: Mapping[str, float] = dataclasses.field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return the fields as JSON values; of a refused question only those that say something."""
        raw = dataclasses.asdict(self)
        return {name: raw[name] for name in (*_ALWAYS, "refused")} if self.refused is not None else raw


@dataclasses.dataclass(frozen=True)
class Header:
    """What predictions are of; two runs with equal headers, `model` aside, are the same run.

    Attributes:
        model: Folder of the bundle.
        manifest_sha256: Digest of its manifest, which holds the digest of every other file.
        settings: How the questions were asked.
        questions: Number of questions of the whole run.
        questions_sha256: Digest of the questions, their answers and their numbers of steps, in order.
    """

    model: str
    manifest_sha256: str
    settings: Mapping[str, Any]
    questions: int
    questions_sha256: str

    @classmethod
    def of(cls, model: str, manifest_sha256: str, settings: Mapping[str, Any], records: Sequence[Record]) -> Header:
        """Describe a run over records."""
        lines = [json.dumps([record.question, record.answer, len(record.chain)]) for record in records]
        digest = hashlib.sha256("\n".join(lines).encode("ascii")).hexdigest()
        return cls(model, manifest_sha256, dict(settings), len(records), digest)

    def to_json(self) -> dict[str, Any]:
        """Return the object of the file's first line."""
        return {"format": FORMAT, "format_version": FORMAT_VERSION, **dataclasses.asdict(self)}

    def differences(self, expected: Header) -> list[str]:
        """Say in what this run is not the expected one."""
        found, wanted = _identity(self), _identity(expected)
        names = [*wanted, *(name for name in found if name not in wanted)]
        return [
            f"{name}: found {_short(found.get(name))}, expected {_short(wanted.get(name))}"
            for name in names
            if found.get(name) != wanted.get(name)
        ]


@dataclasses.dataclass(frozen=True)
class Saved:
    """What a file of predictions holds.

    Attributes:
        header: Its first line.
        predictions: The others, in order.
        size: Bytes of all whole lines; what stands behind them is a line that was half written.
    """

    header: Header
    predictions: tuple[Prediction, ...]
    size: int


def read_predictions(path: str | Path) -> Saved:
    """Read a file of predictions; a last line that was half written is passed over.

    Raises:
        InputError: There is no such file, or it cannot be read.
        DataError: It is no file of predictions, or a line of it is none.
    """
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {reason(error)}, expected saved predictions") from error
    whole = content[: content.rfind(b"\n") + 1]
    lines = whole.split(b"\n")[:-1]
    if not lines:
        raise DataError(f"{path}: found no whole line, expected predictions as ruplar-lite eval --save writes them")
    header = _header(_loads(lines[0], f"{path}:1"), f"{path}:1")
    predictions = [_prediction(_loads(line, f"{path}:{i}"), f"{path}:{i}") for i, line in enumerate(lines[1:], start=2)]
    return Saved(header, tuple(predictions), len(whole))


class PredictionFile:
    """A file of predictions that grows; use it in a `with` statement.

    Args:
        path: The file. One that is not there is begun; one of the same run is continued.
        header: What the run is.
        records: The questions of the run, in order.

    Attributes:
        done: What earlier runs left.

    Raises:
        InputError: The file is of another run, cannot be written, or is no file of predictions.
        DataError: A line of it cannot be read.
    """

    def __init__(self, path: str | Path, header: Header, records: Sequence[Record]) -> None:
        self.done: tuple[Prediction, ...] = ()
        self._path = path
        first = _line(header.to_json())
        try:
            content = Path(path).read_bytes() if Path(path).exists() else b""
            size = 0
            # A first line that was cut off is begun again; anything else that is no run of ours is left alone.
            if not first.startswith(content) or content == first:
                saved = read_predictions(path)
                _check_same(path, saved, header, records)
                self.done, size = saved.predictions, saved.size
            self._stream: IO[bytes] = Path(path).open("ab")  # noqa: SIM115 - closed by __exit__
            if len(content) > size:
                self._stream.truncate(size)
            self._left = self._size()
            if not size:
                self._write(first)
        except OSError as error:
            raise InputError(f"--save {path}: cannot be written: {reason(error)}") from error

    def append(self, predictions: Sequence[Prediction]) -> None:
        """Add predictions; they are in the file when this returns.

        Raises:
            RuplarError: The file could not be written, such as on a full disk, or somebody else has written to it.
        """
        try:
            size = self._size()
            if size != self._left:
                raise RuplarError(
                    f"--save {self._path}: found {size} bytes, expected the {self._left} that this run left: "
                    "another run writes to it; start again once that has ended"
                )
            self._write(b"".join(_line(prediction.to_json()) for prediction in predictions))
        except OSError as error:
            raise RuplarError(f"--save {self._path}: cannot be written: {reason(error)}") from error

    def _write(self, content: bytes) -> None:
        self._stream.write(content)
        self._stream.flush()
        self._left = self._size()

    def _size(self) -> int:
        return os.fstat(self._stream.fileno()).st_size

    def __enter__(self) -> PredictionFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._stream.close()
        except OSError:
            # Closing tries once more to write what could not be written; that error is on its way already.
            if error is None:
                raise


def _check_same(path: str | Path, saved: Saved, header: Header, records: Sequence[Record]) -> None:
    """See that saved predictions are the beginning of this run."""
    differences = saved.header.differences(header)
    if differences:
        raise InputError(
            f"--save {path}: found predictions of another run ({'; '.join(differences)}), expected those of this one; "
            "save to another file, or remove this one"
        )
    if len(saved.predictions) > len(records):
        raise InputError(f"--save {path}: found {len(saved.predictions)} predictions, expected {len(records)} at most")
    for i, (prediction, record) in enumerate(zip(saved.predictions, records, strict=False)):
        if (prediction.question, prediction.gold) != (record.question, record.answer):
            raise InputError(
                f"--save {path}:{i + 2}: found another question than {record.source}, expected the same order"
            )


def _identity(header: Header) -> dict[str, Any]:
    raw = dataclasses.asdict(header)
    del raw["model"]
    # As a reader of the file sees them: tuples become lists.
    settings = json.loads(json.dumps(raw.pop("settings")))
    return {"bundle's manifest_sha256": raw.pop("manifest_sha256"), **settings, **raw}


def _short(value: Any) -> str:
    """Quote a value; twelve digits tell two digests apart."""
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:13]}…"


def _line(raw: Mapping[str, Any]) -> bytes:
    return json.dumps(raw, allow_nan=False).encode("ascii") + b"\n"


def _loads(line: bytes, where: str) -> dict[str, Any]:
    try:
        raw = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise DataError(f"{where}: found no JSON that can be read, expected a prediction; remove the line") from error
    if not isinstance(raw, dict):
        raise DataError(f"{where}: found a JSON {type(raw).__name__}, expected an object")
    return raw


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _header(raw: dict[str, Any], where: str) -> Header:
    if raw.get("format") != FORMAT or raw.get("format_version") != FORMAT_VERSION:
        raise DataError(
            f"{where}: found no {FORMAT} of version {FORMAT_VERSION}, expected what ruplar-lite eval --save writes"
        )
    return Header(**{name: _value(raw, name, kind, where) for name, kind in _HEADER_TYPES.items()})


def _prediction(raw: dict[str, Any], where: str) -> Prediction:
    values = {name: _value(raw, name, kind, where) for name, kind in _ALWAYS.items()}
    if raw.get("refused") is not None:
        return Prediction(**values, refused=_value(raw, "refused", str, where))
    values |= {name: _value(raw, name, kind, where) for name, kind in _ANSWERED.items()}
    # Files from before there was a calibration know one confidence, the raw one.
    values["raw_confidence"] = _value({"raw_confidence": values["confidence"], **raw}, "raw_confidence", float, where)
    for name in ("confidence", "raw_confidence"):
        if not 0 <= values[name] <= 1:
            raise DataError(f"{where}: {name}: found {values[name]}, expected 0 to 1")
    for name, kind in (("value", str), ("sure", bool)):
        values[name] = None if raw.get(name) is None else _value(raw, name, kind, where)
    return Prediction(**values)


def _value(raw: Mapping[str, Any], name: str, kind: type, where: str) -> Any:
    value = raw.get(name)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value) if abs(value) < 2**53 else None
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise DataError(f"{where}: {name}: found {type(value).__name__}, expected {kind.__name__}")
    return value
