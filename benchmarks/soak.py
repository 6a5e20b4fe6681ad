"""Many questions in one process, from several threads that share one reasoner: flat memory, and the same answers.

    python benchmarks/soak.py [--questions 10000] [--threads 4] [--model builtin] [--json FILE]

The questions are the built-in generator's. First one thread answers all of them; then several threads do, each taking
the next question that is left. It fails (status 1) if any answer, thought, probability or end differs, or if resident
memory grows by more than `--growth` MB after the first tenth of the questions of several threads.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import itertools
import json
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from processes import memory_mb

from ruplar_lite import Answer, Reasoner
from ruplar_lite.train.synthetic import generate_many

_REPORTS = 10
_DIGEST = 16


def main() -> None:
    """Print memory on the way, and whether it stayed flat and the answers the same."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--threads", type=int, default=4, help="that ask at the same time")
    parser.add_argument("--model", default="builtin", help="the bundle")
    parser.add_argument("--graph-threads", type=int, default=1, help="of each operator of a graph")
    parser.add_argument("--growth", type=float, default=8.0, help="MB that memory may grow by after the first tenth")
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for the numbers")
    options = parser.parse_args()
    if options.questions < _REPORTS or options.threads < 1:
        parser.error(f"expected at least {_REPORTS} questions and one thread")
    questions = [problem.question for problem in generate_many(11, options.questions, "held-out")]
    reasoner = Reasoner.load(options.model, threads=options.graph_threads)
    print("| threads that ask | questions | resident memory, MB | questions a second |\n|---|---|---|---|")
    runs = {}
    for threads in dict.fromkeys((1, options.threads)):
        runs[threads] = soak(reasoner.ask, questions, threads)
    expected, last = runs[1], runs[options.threads]
    unequal = different(expected, last)
    growth = max(last.memory_mb[1:]) - last.memory_mb[0]
    good = not unequal and growth <= options.growth
    print(f"\n{len(unequal)} of {len(questions)} answers differ from those of one thread", end="; ")
    print(f"memory grew by {growth:.1f} MB after the first tenth, at most {options.growth:g} are allowed: ", end="")
    print("good" if good else "NOT good")
    for i in unequal[:3]:
        print(f"  {questions[i]}")
    if options.json:
        found = {
            "questions": len(questions),
            "different": len(unequal),
            "growth_mb": growth,
            "runs": {
                threads: {"memory_mb": run.memory_mb, "questions_per_second": run.per_second}
                for threads, run in runs.items()
            },
        }
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    sys.exit(0 if good else 1)


@dataclasses.dataclass(frozen=True)
class Soak:
    """Digests of the answers in the order of the questions, and of every tenth of them memory and questions a second.

    Answers themselves would fill the memory that is watched.
    """

    digests: npt.NDArray[np.uint8]
    memory_mb: list[float]
    per_second: list[float]


def soak(ask: Callable[[str], Answer], questions: Sequence[str], threads: int) -> Soak:
    """Let so many threads answer all questions; an error in one of them is raised here."""
    digests = np.zeros((len(questions), _DIGEST), np.uint8)
    memory: list[float] = []
    rates: list[float] = []
    errors: list[Exception] = []
    left, done = iter(range(len(questions))), itertools.count(1)
    lock = threading.Lock()
    every = len(questions) // _REPORTS
    start = time.perf_counter()

    def work() -> None:
        try:
            while not errors:
                with lock:
                    i = next(left, None)
                if i is None:
                    return
                digests[i] = digest(ask(questions[i]))
                with lock:
                    count = next(done)
                    if count % every == 0:
                        memory.append(memory_mb()["now"])
                        rates.append(count / (time.perf_counter() - start))
                        print(f"| {threads} | {count} | {memory[-1]:.1f} | {rates[-1]:.1f} |", flush=True)
        except Exception as error:  # It belongs to the thread that started this one.
            errors.append(error)

    crew = [threading.Thread(target=work) for _ in range(threads)]
    for one in crew:
        one.start()
    for one in crew:
        one.join()
    if errors:
        raise errors[0]
    return Soak(digests, memory, rates)


def different(expected: Soak, found: Soak) -> list[int]:
    """Return the numbers of the questions that were not answered alike."""
    numbers: list[int] = np.flatnonzero((expected.digests != found.digests).any(axis=1)).tolist()
    return numbers


def digest(answer: Answer) -> npt.NDArray[np.uint8]:
    """Return uint8 (_DIGEST,) of all of an answer but the times that it took."""
    timings = type(answer.timings)(*(0.0 for _ in dataclasses.fields(answer.timings)))
    told = repr(dataclasses.replace(answer, timings=timings))
    return np.frombuffer(hashlib.blake2b(told.encode(), digest_size=_DIGEST).digest(), np.uint8)


if __name__ == "__main__":
    main()
