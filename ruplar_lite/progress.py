"""One line of progress on stderr, for the command line only."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from types import TracebackType

_ON_TERMINAL = 0.1
_IN_LOG = 10.0


class ProgressLine:
    """Shows how far a loop is: rewritten in place on a terminal, a line now and then in a log.

    Args:
        label: What is being counted.
    """

    def __init__(self, label: str) -> None:
        self._label = label
        self._is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._next = time.monotonic() + (0 if self._is_terminal else _IN_LOG)
        self._width = 0

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._is_terminal and self._width:
            self._write("\r" + " " * self._width + "\r")

    def update(self, done: int, total: int, note: str = "") -> None:
        """Say how far it is; calls that come too soon after one another are not shown."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (_ON_TERMINAL if self._is_terminal else _IN_LOG)
        text = f"{self._label} {done}/{total} {note}".rstrip()
        self._write(f"\r{text:<{self._width}}" if self._is_terminal else f"{text}\n")
        self._width = len(text)

    def _write(self, text: str) -> None:
        if sys.stderr is not None:  # None where a process was started without it.
            sys.stderr.write(text)
            sys.stderr.flush()


class FileProgress:
    """A line of progress for each file, one file after another.

    Args:
        files: Their names.
    """

    def __init__(self, files: Sequence[str]) -> None:
        self._files = files
        self._line: tuple[int, ProgressLine] | None = None

    def __enter__(self) -> FileProgress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def show(self, index: int, done: int, total: int, right: int) -> None:
        """Say how far a file is: its index, questions done, all of them, and the right answers so far."""
        if self._line is None or self._line[0] != index:
            self.clear()
            self._line = (index, ProgressLine(self._files[index]))
        self._line[1].update(done, total, f"{right / done:.1%} right")

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._line is not None:
            self._line[1].__exit__(None, None, None)
        self._line = None
