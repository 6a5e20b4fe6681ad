"""One step of Muon on the matrices of the preset from scratch: torch's own, and ours in both precisions.

    python benchmarks/muon_step.py [--threads N] [--steps 5] [--json FILE]

All three move the same matrices by the same gradients, in turns, and what they move them by is compared.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from pathlib import Path

import torch
from transformers import LlamaConfig, LlamaForCausalLM

from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.optimizer import Muon, split_parameters

RATE = 4e-3


def optimizers(matrices: list[torch.nn.Parameter]) -> dict[str, tuple[list[torch.nn.Parameter], torch.optim.Optimizer]]:
    """Return each side with its own copy of the matrices."""
    copies = [[torch.nn.Parameter(matrix.detach().clone()) for matrix in matrices] for _ in range(3)]
    return {
        "torch, bfloat16": (copies[0], torch.optim.Muon(copies[0], lr=RATE, adjust_lr_fn="match_rms_adamw")),
        "ours, bfloat16": (copies[1], Muon(copies[1], RATE, 0.1, torch.bfloat16)),
        "ours, float32": (copies[2], Muon(copies[2], RATE, 0.1, torch.float32)),
    }


def measure(steps: int) -> list[dict[str, float | str]]:
    """Return for each side its median step in ms, and how far its matrices are from float32's, in parts of the way."""
    torch.manual_seed(0)
    matrices, _ = split_parameters(LlamaForCausalLM(LlamaConfig(vocab_size=2048, **TrainConfig().llama_shape())))
    sides = optimizers(matrices)
    seconds: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(steps):
        gradients = [torch.randn_like(matrix) for matrix in matrices]
        for name, (params, optimizer) in sides.items():
            for param, gradient in zip(params, gradients, strict=True):
                param.grad = gradient.clone()
            start = time.perf_counter()
            optimizer.step()
            seconds[name].append(time.perf_counter() - start)
    exact = flat(sides["ours, float32"][0])
    way = (exact - flat(matrices)).norm()
    return [
        {
            "side": name,
            "median_ms": 1000 * statistics.median(seconds[name][1:]),
            "difference": ((flat(params) - exact).norm() / way).item(),
        }
        for name, (params, _) in sides.items()
    ]


def flat(matrices: list[torch.nn.Parameter]) -> torch.Tensor:
    """Return all weights in one row."""
    return torch.cat([matrix.detach().flatten() for matrix in matrices])


def main() -> None:
    """Print the table, and write the numbers as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--threads", type=int, default=2, help="of torch")
    parser.add_argument("--steps", type=int, default=5, help="the first is not counted")
    parser.add_argument("--json", help="file for the numbers")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    rows = measure(options.steps)
    print("| Muon | step, ms | weights differ from float32's by |\n|---|---|---|")
    for row in rows:
        print(f"| {row['side']} | {row['median_ms']:.0f} | {row['difference']:.2%} of the way |")
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
