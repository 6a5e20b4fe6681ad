"""Examples per second, on one core, from data to what training reads: each stage, all of them, and from the cache.

    python benchmarks/preparation.py [--data FILE] [--json FILE]

Two sources are measured: the built-in generator, and a file in GSM8K's shape, which is written by the generator unless
`--data` names a real one. Examples are made as `ruplar-lite train` makes them for a model from scratch: the arithmetic
rule, the Mix prior, and a tokenizer trained on the questions beforehand. Seconds are processor time of the one thread
that works, so that it matters less what else the machine does; each is the median over `--rounds`.
"""

from __future__ import annotations

import os

os.environ["TOKENIZERS_PARALLELISM"] = "false"
os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from ruplar_lite.records import Record, read_records
from ruplar_lite.train import augment as augmentation
from ruplar_lite.train.cache import Cache
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.data import Preparer
from ruplar_lite.train.model import from_scratch
from ruplar_lite.train.preparation import prepare_examples
from ruplar_lite.train.priors import PriorSettings
from ruplar_lite.train.sources import Sources, read_source
from ruplar_lite.train.synthetic import generate_many

TOKENIZER_TEXTS = 20_000


def write_like_gsm8k(path: Path, count: int) -> None:
    """Write generated problems as GSM8K writes its own: prose with `<<…>>`, and the answer behind `####`."""
    with path.open("w", encoding="utf-8") as stream:
        for problem in generate_many(1, count):
            told = "\n".join(
                f"That makes {step.partition('=')[0]} = <<{step}>>{step.partition('=')[2]}." for step in problem.steps
            )
            line = {"question": problem.question, "answer": f"{told}\n#### {problem.answer}"}
            stream.write(json.dumps(line) + "\n")


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the processor seconds that some work takes, and what it returns."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def measure(name: str, read: Callable[[], list[Record]], folder: Path, rounds: int) -> dict[str, dict[str, float]]:
    """Return the examples and seconds of every stage of one source."""
    records = read()
    config = TrainConfig(cache=str(folder))
    texts = (record.question for record in records[:TOKENIZER_TEXTS])
    model, tokenizer, info = from_scratch(config, texts)
    tokenizer_json = tokenizer.backend_tokenizer.to_str()
    sources = Sources((records,), (), ())
    cache = Cache(folder)
    reading = "generate" if name == "built-in" else "read"
    found: dict[str, list[tuple[int, float]]] = {}

    def add(stage: str, seconds: float, examples: int) -> None:
        found.setdefault(stage, []).append((examples, seconds))

    for _ in range(rounds):
        first, _records = timed(read)
        add(reading, first, len(records))
        context = model.config.max_position_embeddings
        # A new one every time: it remembers steps that it has seen.
        preparer = Preparer(tokenizer, info, PriorSettings(), max_length=context)
        second, prepared = timed(lambda made=preparer: prepare_examples(config, sources, made, tokenizer_json))
        add("rules, priors, tokenizing", second, len(records))
        add(f"{reading}, rules, priors, tokenizing", first + second, len(records))
        if name != "built-in":
            augmentation._template.cache_clear()
            numbers = random.Random(0)  # noqa: S311 (no secret)
            third, variants = timed(lambda drawn=numbers: [augmentation.augment(r, drawn) for r in records])
            add("augment, a try for each record", third, len(records))
            add("augment, variants found", third, sum(variant is not None for variant in variants))
        add("write the cache", timed(lambda made=prepared: cache.store(name, made))[0], len(prepared.train_set))
        seconds, kept = timed(lambda: cache.load(name))
        add("read the cache", seconds, len(kept.train_set))
    return {
        stage: {"examples": runs[0][0], "seconds": statistics.median(seconds for _, seconds in runs)}
        for stage, runs in found.items()
    }


def main() -> None:
    """Print the table, and write the numbers as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", help="JSON Lines file to measure; generated if not given")
    parser.add_argument("--examples", type=int, default=20_000, help="how many problems are generated")
    parser.add_argument("--rounds", type=int, default=3, help="how often each stage is measured")
    parser.add_argument("--json", help="file for the numbers")
    options = parser.parse_args()
    torch.set_num_threads(1)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(options.data) if options.data else Path(folder) / "like-gsm8k.jsonl"
        if not options.data:
            write_like_gsm8k(file, options.examples)
        reads: dict[str, Callable[[], list[Record]]] = {
            "built-in": lambda: read_source("builtin", options.examples, 0)[0],
            file.name: lambda: read_records(file)[0],
        }
        print(f"{'source':<20}  {'stage':<40}  {'examples':>8}  {'seconds':>8}  {'a second':>9}")
        for name, read in reads.items():
            results[name] = measure(name, read, Path(folder) / "cache", options.rounds)
            for stage, one in results[name].items():
                one["per_second"] = one["examples"] / one["seconds"]
                numbers = f"{one['examples']:>8.0f}  {one['seconds']:>8.3f}  {one['per_second']:>9,.0f}"
                print(f"{name:<20}  {stage:<40}  {numbers}")
    if options.json:
        Path(options.json).write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
