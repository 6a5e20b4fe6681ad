"""What each session option of ONNX Runtime does to the time of a question: all of them in turn, in one run.

    python benchmarks/session_options.py [BUNDLE] [--rounds 5] [--questions 40] [--json FILE]

Every row is the runtime as it is but for one option. In each round all rows answer the same questions, one at a time,
so that what else the machine does falls on all of them alike; medians over the rounds, and their ratio to the first.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import onnxruntime

from ruplar_lite import Reasoner, denormals, session
from ruplar_lite.bundle import BUILTIN
from ruplar_lite.train.synthetic import generate_many


def _entry(name: str, value: str) -> Callable[[Any], None]:
    return lambda options: options.add_session_config_entry(name, value)


def _field(name: str, value: Any) -> Callable[[Any], None]:
    return lambda options: setattr(options, name, value)


_DENORMALS = "denormal numbers as they are"
ROWS: dict[str, Callable[[Any], None]] = {
    "as it is": lambda options: None,
    "threads go on spinning after a pass": _entry("session.force_spinning_stop", "0"),
    "threads never spin": _entry("session.intra_op.allow_spinning", "0"),
    "one thread": _field("intra_op_num_threads", 1),
    "no memory arena": _field("enable_cpu_mem_arena", False),
    "no memory pattern": _field("enable_mem_pattern", False),
    "matrices not packed beforehand": _entry("session.disable_prepacking", "1"),
    _DENORMALS: _entry(denormals.OPTION, "0"),
    "no fusion of operators": _field("graph_optimization_level", onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC),
}


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", nargs="?", default=BUILTIN, metavar="BUNDLE", help="[default: the model inside]")
    parser.add_argument("--threads", type=int, help="[default: as many as the runtime takes]")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--questions", type=int, default=40)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure there")
    arguments = parser.parse_args()
    onnxruntime.set_default_logger_severity(3)  # it warns that an option is set a second time
    questions = [problem.question for problem in generate_many(0, arguments.questions, "held-out")]
    # The graphs that are opened first lie worse in memory, by several percent of a question: these are not measured.
    first = load(arguments.bundle, arguments.threads, ROWS["as it is"])
    first.ask(questions[0])
    reasoners = {name: load(arguments.bundle, arguments.threads, change) for name, change in ROWS.items()}
    times: dict[str, list[float]] = {name: [] for name in ROWS}
    for _ in range(arguments.rounds):
        for name, reasoner in reasoners.items():
            # The calling thread is switched by the runtime itself, whatever the options.
            same = mock.patch.object(denormals, "as_zero", contextlib.nullcontext)
            with same if name == _DENORMALS else contextlib.nullcontext():
                reasoner.ask(questions[0])
                for question in questions:
                    began = time.perf_counter()
                    reasoner.ask(question)
                    times[name].append(time.perf_counter() - began)
    medians = {name: 1e3 * statistics.median(values) for name, values in times.items()}
    print(f"{'one option otherwise':40s} {'a question':>12s} {'ratio':>7s}")
    for name, median in medians.items():
        print(f"{name:40s} {median:9.2f} ms {median / medians['as it is']:7.2f}")
    if arguments.json:
        arguments.json.write_text(json.dumps({"milliseconds": medians}, indent=1) + "\n", encoding="utf-8")


def load(bundle: str, threads: int | None, change: Callable[[Any], None]) -> Reasoner:
    """Open a bundle with session options of which one was changed."""
    made = session.session_options

    def changed(count: int) -> Any:
        options = made(count)
        change(options)
        return options

    with mock.patch.object(session, "session_options", changed):
        return Reasoner.load(bundle, threads=threads)


if __name__ == "__main__":
    main()
