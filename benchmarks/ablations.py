"""Every variant of the method on the same data and budget: accuracy and #L, mean and spread over seeds.

    python benchmarks/ablations.py WORK --gsm8k-train FILE --gsm8k-valid FILE [--seeds 3] [--jobs 2] [--json FILE]
        [--variant NAME …]

Each run is one `ruplar-lite train` with one flag that differs; `VARIANTS` lists them. The data are the generator's
problems of one and two steps with numbers up to 30, which the small preset can learn within minutes on one core, and
variants of GSM8K's training problems with new numbers. Runs that are finished in WORK are not repeated and
interrupted ones go on, so the command can be stopped and started again; `--no-train` prints the table of what there is.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import json
import multiprocessing
import os
import random
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruplar_lite.files import write_whole

VARIANTS: dict[str, list[str]] = {
    "Mix": [],
    "explicit chain": ["--objective", "cot"],
    "direct": ["--objective", "direct"],
    "Temp": ["--prior", "temp"],
    "Gumbel": ["--prior", "gumbel"],
    "Uniform": ["--prior", "uniform"],
    "Random": ["--prior", "random"],
    "Learned": ["--prior", "learned"],
    "weak KL": ["--weight-kl", "0.3"],
    "strong KL": ["--weight-kl", "2"],
    "without semantic term": ["--weight-sem", "0"],
    "self-fed, half": ["--self-feed", "0.5"],
    "self-fed, all": ["--self-feed", "1"],
    "without KL-Focus": ["--kl-focus-threshold", "0"],
    "causal prompt": ["--prompt-attention", "causal"],
}
BUILT_IN, AUGMENTED = 34_560, 3_840
HELD_OUT = {"built-in": 500, "GSM8K": 200}
BATCH = 64
EASY = ["--most-steps", "2", "--largest-number", "30"]


def main() -> None:
    """Train what is missing, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path, metavar="WORK", help="folder of the data and the runs")
    parser.add_argument("--gsm8k-train", type=Path, required=True, metavar="FILE")
    parser.add_argument("--gsm8k-valid", type=Path, required=True, metavar="FILE")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2, help="runs side by side, one core each")
    parser.add_argument(
        "--variant", action="append", choices=VARIANTS, metavar="NAME", help="run only this one (repeatable)"
    )
    parser.add_argument("--no-train", action="store_true", help="only print what earlier calls found")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run's figures there")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    valid = {"built-in": arguments.work / "held-out.jsonl", "GSM8K": arguments.gsm8k_valid}
    # Seed by seed, so that a table of fewer seeds stands early.
    todo = [(name, seed) for seed in range(arguments.seeds) for name in arguments.variant or VARIANTS]
    if arguments.no_train:
        todo = [(name, seed) for name, seed in todo if result_file(arguments.work, name, seed).exists()]
    else:
        prepare_data(arguments.work, arguments.gsm8k_train)
    spawn = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(arguments.jobs, mp_context=spawn) as pool:
        futures = [pool.submit(run, arguments.work, name, seed, valid) for name, seed in todo]
        for future in concurrent.futures.as_completed(futures):
            print(json.dumps(future.result()), file=sys.stderr, flush=True)
    results = [future.result() for future in futures]
    print("\n".join(table(results)))
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


def prepare_data(work: Path, gsm8k: Path) -> None:
    """Write the training data, the same for every run, and held-out problems; what is there is kept."""
    from ruplar_lite.records import read_records, written_chain
    from ruplar_lite.train.augment import augment

    for name, count, seed, split in (("easy", BUILT_IN, 0, "train"), ("held-out", HELD_OUT["built-in"], 1, "held-out")):
        if not (work / f"{name}.jsonl").exists():
            command = [sys.executable, "-m", "ruplar_lite.train.synthetic", *EASY]
            command += ["--count", str(count), "--seed", str(seed), "--split", split]
            made = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 (our own command)
            write_whole(work / f"{name}.jsonl", made.stdout)
    if (work / "train.jsonl").exists():
        return
    numbers = random.Random(0)  # noqa: S311 (no secret)
    records, _ = read_records(str(gsm8k))
    variants = (augment(record, numbers) for _ in range(100) for record in records)
    lines: list[str] = []
    for variant in variants:
        if variant is not None:
            raw = {"problem": variant.question, "cot": written_chain(variant.chain), "answer": variant.answer}
            lines.append(json.dumps(raw) + "\n")
        if len(lines) == AUGMENTED:
            break
    write_whole(work / "train.jsonl", (work / "easy.jsonl").read_text(encoding="utf-8") + "".join(lines))


def result_file(work: Path, name: str, seed: int) -> Path:
    """Return where the figures of one run stand, inside its model folder."""
    return work / f"{name.replace(', ', '-').replace(' ', '-').lower()}-{seed}" / "ablation.json"


def run(work: Path, name: str, seed: int, valid: dict[str, Path]) -> dict[str, Any]:
    """Train and evaluate one variant with one seed, or read what an earlier call found."""
    result = result_file(work, name, seed)
    folder = result.parent
    if result.exists():
        return dict(json.loads(result.read_text(encoding="utf-8")))
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
    if not (folder / "ruplar.json").exists():
        command = [sys.executable, "-m", "ruplar_lite", "train", "--data", str(work / "train.jsonl"), *VARIANTS[name]]
        command += ["--valid-data", str(valid["built-in"]), "--batch-size", str(BATCH), "--epochs", "1"]
        command += ["--eval-steps", "100000", "--eval-examples", "64", "--seed", str(seed), "--output", str(folder)]
        if (folder / "checkpoints").exists():
            command += ["--resume"]
        with (work / f"{folder.name}.log").open("a", encoding="utf-8") as log:
            subprocess.run(command, check=True, env=environment, stdout=log, stderr=log)  # noqa: S603
    scores = {kind: answer(folder, file, HELD_OUT[kind]) for kind, file in valid.items()}
    found = {"variant": name, "seed": seed, "scores": scores}
    write_whole(result, json.dumps(found))
    return found


def answer(folder: Path, file: Path, count: int) -> dict[str, float]:
    """Answer the first questions of a file with the latent loop in torch: accuracy (a share) and mean #L."""
    import torch

    from ruplar_lite.records import read_records
    from ruplar_lite.train.checkpoint import read_checkpoint
    from ruplar_lite.train.data import ExampleSet, Preparer
    from ruplar_lite.train.priors import PriorSettings
    from ruplar_lite.train.trainer import count_answers

    torch.set_num_threads(1)
    checkpoint = read_checkpoint(folder)
    tokenizer = checkpoint.load_tokenizer()
    examples, _ = ExampleSet.prepare(
        Preparer(tokenizer, checkpoint.info, PriorSettings()), read_records(str(file))[0][:count]
    )
    model = checkpoint.load_model()
    right, latents = count_answers(model, checkpoint.info, tokenizer, examples, range(len(examples)), batch_size=100)
    return {"accuracy": right / len(examples), "num_latents": latents / len(examples)}


def table(results: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the lines of the table: mean ± standard deviation over the seeds."""
    yield "| variant | flag | seeds | built-in | #L | GSM8K validation | #L |"
    yield "|---|---|---|---|---|---|---|"
    for name, flags in VARIANTS.items():
        runs = [result for result in results if result["variant"] == name]
        if not runs:
            continue
        cells = [name, f"`{' '.join(flags)}`" if flags else "the preset", str(len(runs))]
        for file in ("built-in", "GSM8K"):
            cells.append(spread([100 * one["scores"][file]["accuracy"] for one in runs], " %"))
            cells.append(spread([one["scores"][file]["num_latents"] for one in runs], "", 2))
        yield "| " + " | ".join(cells) + " |"


def spread(values: list[float], unit: str, digits: int = 1) -> str:
    """Return mean ± standard deviation."""
    deviation = f" ± {statistics.stdev(values):.{digits}f}" if len(values) > 1 else ""
    return f"{statistics.fmean(values):.{digits}f}{deviation}{unit}"


if __name__ == "__main__":
    main()
