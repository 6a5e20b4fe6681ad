"""The model inside: one question in a new process, from its start to its end, and questions in a running one.

    python benchmarks/cold_start.py [--processes 15] [--questions 200] [--threads N] [--json FILE]

A new process is `python -m ruplar_lite ask QUESTION --model builtin`, with the files in memory and Python's bytecode
written, as after the first use of an installation. What its time goes to is measured in other new processes, which
import, load and ask step by step. Warm questions are the built-in generator's, after ten that are not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from processes import MB, in_process, memory_mb

QUESTION = "Tom has 3 boxes of 12 pencils. He gives away 8. How many pencils are left?"
_UNCOUNTED = 10
_PARTS = """
import json, sys, time
moments = [time.perf_counter()]
from ruplar_lite import Reasoner
import numpy, onnxruntime, tokenizers, ruplar_lite.reasoner
moments.append(time.perf_counter())
reasoner = Reasoner.load("builtin", threads=int(sys.argv[2]) or None)
moments.append(time.perf_counter())
reasoner.ask(sys.argv[1])
moments.append(time.perf_counter())
print(json.dumps([after - before for before, after in zip(moments, moments[1:])]))
"""


def main() -> None:
    """Print the table, and write the numbers as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--processes", type=int, default=15, help="cold starts that are counted")
    parser.add_argument("--questions", type=int, default=200, help="warm questions that are counted")
    parser.add_argument("--threads", type=int, help="[default: as many as the runtime takes]")
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for the numbers")
    options = parser.parse_args()
    result = {"cold": cold(options.processes, options.threads), "parts": parts(options.processes, options.threads)}
    result["warm"] = in_process(warm, options.questions, options.threads)
    print("| model inside | median, ms | slowest tenth from, ms | peak memory, MB |")
    print("|---|---|---|---|")
    names = {"cold": "cold: a new process, to its end", "warm": "warm question"}
    for kind, name in names.items():
        one = result[kind]
        print(f"| {name} | {one['median_ms']:.1f} | {one['slow_ms']:.1f} | {one['peak_mb']:.0f} |")
    spent = ", ".join(f"{name} {value:.0f} ms" for name, value in result["parts"].items())
    print(f"\nOf a cold start: {spent}; the rest is Python itself and the command line.")
    print(f"Goals: cold ≤ 500 ms, found {result['cold']['median_ms']:.0f}", end="; ")
    print(f"warm ≤ 30 ms, found {result['warm']['median_ms']:.1f}")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def cold(count: int, threads: int | None) -> dict[str, float]:
    """Return the median and the slow end in ms, and the peak memory in MB, of asking in a new process."""
    command = [sys.executable, "-m", "ruplar_lite", "ask", QUESTION, "--model", "builtin"]
    command += ["--threads", str(threads)] if threads else []
    seconds, peaks = [], []
    for _ in range(count + 1):
        start = time.perf_counter()
        process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True)  # noqa: S603
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.perf_counter() - start)
        process.returncode = status  # It was waited for here, which Popen does not see.
        peaks.append(usage.ru_maxrss * 1024 / MB)
        answer = process.stdout.read().strip() if process.stdout else ""
        if status or answer != "28":
            raise SystemExit(f"{' '.join(command)}: found status {status} and the answer {answer!r}")
    return {**spread(seconds[1:]), "peak_mb": statistics.median(peaks[1:])}


def parts(count: int, threads: int | None) -> dict[str, float]:
    """Return the median ms of importing, of loading and of the first question in new processes."""
    command = [sys.executable, "-c", _PARTS, QUESTION, str(threads or 0)]
    found = []
    for _ in range(count + 1):
        done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)  # noqa: S603
        found.append(json.loads(done.stdout))
    names = ("import", "load", "first question")
    return {name: 1000 * statistics.median(one) for name, one in zip(names, zip(*found[1:], strict=True), strict=True)}


def warm(count: int, threads: int | None) -> dict[str, float]:
    """Return the same as `cold` of questions in this process."""
    from ruplar_lite import Reasoner
    from ruplar_lite.train.synthetic import generate_many

    reasoner = Reasoner.load("builtin", threads=threads)
    seconds = []
    for problem in generate_many(7, count + _UNCOUNTED, "held-out"):
        start = time.perf_counter()
        reasoner.ask(problem.question)
        seconds.append(time.perf_counter() - start)
    return {**spread(seconds[_UNCOUNTED:]), "peak_mb": memory_mb()["peak"]}


def spread(seconds: list[float]) -> dict[str, float]:
    """Return the median and what the slowest tenth exceeds, in ms."""
    slow = sorted(seconds)[int(0.9 * len(seconds))]
    return {"median_ms": 1000 * statistics.median(seconds), "slow_ms": 1000 * slow}


def environment() -> dict[str, Any]:
    """Return the environment of a new process: bytecode is written, as pip does when it installs a package."""
    unwanted = ("PYTHONDONTWRITEBYTECODE", "RUPLAR_LITE_MODEL")
    return {name: value for name, value in os.environ.items() if name not in unwanted}


if __name__ == "__main__":
    main()
