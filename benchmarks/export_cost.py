"""What an export costs: the seconds of each of its stages, and its peak memory, beside the size of the weights.

    python benchmarks/export_cost.py WORK [--shape 135m] [--quantize auto] [--threads 2] [--json FILE]

The model is random (see `shapes.py`) and is compared with torch on 4 questions; a trained one brings 64 from training.
The export runs in a new process, whose memory counts torch and everything else in it.
"""

from __future__ import annotations

import argparse
import itertools
import json
import tempfile
import time
from pathlib import Path
from typing import Any

import shapes
from processes import MB, in_process, memory_mb

from ruplar_lite.manifest import QUANTIZATIONS


def main() -> None:
    """Make the model if it is missing, export it once, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path, metavar="WORK", help="folder of the models")
    parser.add_argument("--shape", choices=shapes.SHAPES, default="135m")
    parser.add_argument("--quantize", choices=("auto", *QUANTIZATIONS), default="auto")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for the numbers")
    options = parser.parse_args()
    model = in_process(shapes.model_folder, options.work, options.shape)
    found = in_process(export, model, options.quantize, options.threads)
    print("| stage | s | peak memory until then, MB |\n|---|---|---|")
    for stage, seconds, peak in found["stages"]:
        print(f"| {stage} | {seconds:.1f} | {peak:.0f} |")
    weights, peak = found["weights_mb"], found["stages"][-1][-1]
    print(f"| all | {sum(seconds for _, seconds, _ in found['stages']):.1f} | {peak:.0f} |")
    print(f"\npeak memory {peak:.0f} MB, {peak / weights:.1f} times the weights ({weights:.0f} MB)")
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def export(model: Path, quantize: str, threads: int) -> dict[str, Any]:
    """Export a model folder into a temporary one; return the stages with their seconds, and sizes in MB."""
    import torch

    from ruplar_lite.export.config import ExportConfig
    from ruplar_lite.export.run import export_model

    torch.set_num_threads(threads)
    moments: list[tuple[str, float, float]] = []

    def mark(stage: str) -> None:
        moments.append((stage, time.perf_counter(), memory_mb()["peak"]))

    with tempfile.TemporaryDirectory() as folder:
        config = ExportConfig(output=str(Path(folder) / "bundle"), quantize=quantize)
        export_model(model, config, mark)
    mark("done")
    stages = [(stage, after - start, peak) for (stage, start, _), (_, after, peak) in itertools.pairwise(moments)]
    weights = sum(file.stat().st_size for file in model.glob("*.safetensors"))
    return {"stages": stages, "weights_mb": weights / MB}


if __name__ == "__main__":
    main()
