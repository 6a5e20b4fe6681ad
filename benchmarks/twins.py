"""Thinking in latents against a written chain, and against no thought: bundles on the same questions, taking turns.

    python benchmarks/twins.py FILE BUNDLE BUNDLE… [--limit 500] [--rounds 3] [--threads 1] [--json FILE]

The bundles are twins where they were trained by the same command but for `--objective latent`, `cot` or `direct`, and
exported by the same command. Every question is asked of each bundle, one bundle after the other, in every round; a
question's time is its fastest round, which another process on the machine disturbs least.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ruplar_lite import Reasoner
from ruplar_lite.errors import RuplarError
from ruplar_lite.grading import is_correct
from ruplar_lite.records import Record, read_records


def main() -> None:
    """Print the table, and write the numbers as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", metavar="FILE", help="questions with their answers, as JSON Lines")
    parser.add_argument("bundles", nargs="+", metavar="BUNDLE", help="what is compared; the first is 1.0")
    parser.add_argument("--limit", type=int, default=500, help="questions that are asked")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1, help="of each operator of a graph")
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for the numbers")
    options = parser.parse_args()
    try:
        records, unread = read_records(options.file)
        # The graphs that are opened first lie worse in memory, by several percent of a question: they are not measured.
        first = Reasoner.load(options.bundles[0], threads=options.threads)
        reasoners = {name: Reasoner.load(name, threads=options.threads) for name in dict.fromkeys(options.bundles)}
    except RuplarError as error:
        parser.error(str(error))
    if unread:
        parser.error(
            f"{unread[0].source}: {unread[0].reason} ({len(unread)} such lines); expected questions with answers"
        )
    records = records[: max(1, options.limit)]
    first.ask(records[0].question)
    found = measure(reasoners, records, options.rounds)
    print("\n".join(table(found)))
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def measure(reasoners: dict[str, Reasoner], records: Sequence[Record], rounds: int) -> dict[str, dict[str, Any]]:
    """Return of each bundle its objective, accuracy, mean #L, mean answer tokens, and median ms of a question."""
    fastest = {name: [float("inf")] * len(records) for name in reasoners}
    answers = {}
    for _ in range(rounds):
        for i, record in enumerate(records):
            for name, reasoner in reasoners.items():
                answers[name, i] = answer = reasoner.ask(record.question)
                fastest[name][i] = min(fastest[name][i], answer.timings.total)
    found = {}
    for name, reasoner in reasoners.items():
        given = [answers[name, i] for i in range(len(records))]
        right = [is_correct(one.text, record.answer) for one, record in zip(given, records, strict=True)]
        found[name] = {
            "objective": reasoner.bundle.manifest.objective,
            "questions": len(records),
            "accuracy": statistics.fmean(right),
            "num_latents": statistics.fmean(one.num_latents for one in given),
            "answer_tokens": statistics.fmean(one.answer_tokens for one in given),
            "median_ms": statistics.median(fastest[name]),
        }
    return found


def table(found: dict[str, dict[str, Any]]) -> list[str]:
    """Return the lines of a Markdown table; the last column is the time in times of the first bundle's."""
    lines = ["| bundle | objective | accuracy | #L | answer tokens | question, ms | |", "|---|---|---|---|---|---|---|"]
    least = next(iter(found.values()))["median_ms"]
    for name, one in found.items():
        shown = f"{one['accuracy']:.1%} | {one['num_latents']:.2f} | {one['answer_tokens']:.2f}"
        times = f"{one['median_ms']:.1f} | × {one['median_ms'] / least:.2f}"
        lines.append(f"| {name} | {one['objective']} | {shown} | {times} |")
    return lines


if __name__ == "__main__":
    main()
