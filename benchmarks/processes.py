"""Processes of their own for what is measured: they can take turns, and the peak memory of each is one engine's.

Nothing heavy is imported here: it would be in every one of these processes.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

MB = 1e6


class Worker:
    """An object in a process of its own; its methods are called from here, one at a time."""

    def __init__(self, make: Callable[..., Any], *arguments: Any, **named: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, make, arguments, named), daemon=True)
        self._process.start()
        theirs.close()
        self._receive()

    def call(self, method: str, *arguments: Any) -> Any:
        """Return what a method of the object returns, or `memory_mb`."""
        self._connection.send((method, arguments))
        return self._receive()

    def stop(self) -> None:
        """End the process."""
        with contextlib.suppress(OSError):
            self._connection.send(None)
        self._process.join()

    def _receive(self) -> Any:
        try:
            good, value = self._connection.recv()
        except EOFError:
            self._process.join()
            ended = f"a measured process ended with status {self._process.exitcode}"
            raise RuntimeError(f"{ended}: -9 may be a lack of memory; of -11 see benchmarks/README.md") from None
        if not good:
            raise RuntimeError(f"in a measured process:\n{value}")
        return value


@contextlib.contextmanager
def workers(makers: dict[str, tuple[Any, ...]]) -> Iterator[dict[str, Worker]]:
    """Start a worker per name from (callable, arguments), and end all of them afterwards."""
    with contextlib.ExitStack() as stack:
        started = {}
        for name, (make, *arguments) in makers.items():
            started[name] = Worker(make, *arguments)
            stack.callback(started[name].stop)
        yield started


def in_process(function: Callable[..., Any], *arguments: Any) -> Any:
    """Return what a function returns in a new process."""
    worker = Worker(_Once)
    try:
        return worker.call("run", function, arguments)
    finally:
        worker.stop()


def memory_mb() -> dict[str, float]:
    """Return what this process has resident in memory, in MB: `now`, and at most so far (`peak`)."""
    status = Path("/proc/self/status")
    if not status.exists():
        raise RuntimeError("memory is read from /proc, which only Linux has")
    fields = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
    # Of /proc, not of getrusage: its maximum is inherited from the process that started this one.
    return {name: int(fields[field].split()[0]) * 1024 / MB for name, field in (("now", "VmRSS"), ("peak", "VmHWM"))}


class _Once:
    def run(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        return function(*arguments)


def _serve(connection: Any, make: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    try:
        target = make(*arguments, **named)
        connection.send((True, None))
        while (message := connection.recv()) is not None:
            method, values = message
            connection.send((True, memory_mb() if method == "memory_mb" else getattr(target, method)(*values)))
    except EOFError:
        pass
    except Exception:
        connection.send((False, traceback.format_exc()))
