"""Which operators of ONNX Runtime a pass spends its time in, over a prompt and over one position: its own profiler.

    python benchmarks/operators.py BUNDLE [--prompt 96] [--threads 2] [--passes 10] [--json FILE]

The inputs are random, the one position stands behind the prompt. Medians over the passes of the time in all operators
of a kind; the profiler itself makes a pass longer by about 7 µs for each of them, which is not in these times.
"""

from __future__ import annotations

import argparse
import collections
import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from ruplar_lite.bundle import open_bundle
from ruplar_lite.session import session_options

_UNCOUNTED = 2


def main() -> None:
    """Print a table for the prompt and one for a single position."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", metavar="BUNDLE")
    parser.add_argument("--prompt", type=int, default=96, help="tokens of the prompt")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--passes", type=int, default=10, help="that are counted")
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for the numbers")
    options = parser.parse_args()
    found = {}
    for name, sequence, past in (("prompt", options.prompt, 0), ("one position", 1, options.prompt)):
        found[name] = one = profile(options.bundle, options.threads, sequence, past, options.passes)
        print(f"| {name}: {one['pass_ms']:.1f} ms without the profiler | operators | ms |\n|---|---|---|")
        for kind, ms, count in one["operators"]:
            print(f"| {kind} | {count} | {ms:.2f} |")
        print()
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def profile(bundle: str, threads: int, sequence: int, past: int, passes: int) -> dict[str, Any]:
    """Return the median milliseconds of a pass, and of every kind of operator in it with their number."""
    # Not at the top: `runtimes.py` measures the memory of other engines in processes that read this file.
    import onnxruntime

    path = str(open_bundle(bundle).file("latent_step.onnx"))
    plain = onnxruntime.InferenceSession(path, session_options(threads), providers=["CPUExecutionProvider"])
    feeds = inputs(plain, sequence, past)
    seconds = [timed(plain, feeds) for _ in range(_UNCOUNTED + passes)][_UNCOUNTED:]
    with tempfile.TemporaryDirectory() as folder:
        options = session_options(threads)
        options.enable_profiling = True
        options.profile_file_prefix = str(Path(folder) / "profile")
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        for _ in range(_UNCOUNTED + passes):
            timed(session, feeds)
        events = json.loads(Path(session.end_profiling()).read_text(encoding="utf-8"))
    runs = sorted((one["ts"], one["dur"]) for one in events if one.get("name") == "model_run")[_UNCOUNTED:]
    nodes = [one for one in events if one.get("cat") == "Node" and one["name"].endswith("_kernel_time")]
    times = [collections.Counter[str]() for _ in runs]
    for (start, duration), kinds in zip(runs, times, strict=True):
        for node in nodes:
            if start <= node["ts"] <= start + duration:
                kinds[node["args"]["op_name"]] += node["dur"]
    count = collections.Counter(node["args"]["op_name"] for node in nodes)
    rows = [
        (kind, statistics.median(kinds[kind] for kinds in times) / 1000, number // (_UNCOUNTED + passes))
        for kind, number in count.items()
    ]
    return {"pass_ms": 1000 * statistics.median(seconds), "operators": sorted(rows, key=lambda row: -row[1])}


def inputs(session: Any, sequence: int, past: int) -> dict[str, Any]:
    """Return random inputs of one question."""
    import onnxruntime

    random = np.random.default_rng(0)
    sizes = {"batch": 1, "sequence": sequence, "past": past, "total": past + sequence}
    feeds = {}
    for value in session.get_inputs():
        dims = [sizes.get(dim, dim) for dim in value.shape]
        array: Any = random.normal(size=dims).astype(np.float32)
        if value.name == "attention_mask":
            array = np.ones(dims, np.int64)
        elif value.name == "position_ids":
            array = np.arange(past, past + sequence)[None]
        feeds[value.name] = onnxruntime.OrtValue.ortvalue_from_numpy(array)
    return feeds


def timed(session: Any, feeds: dict[str, Any]) -> float:
    """Run a pass and return its seconds."""
    names = [output.name for output in session.get_outputs()]
    start = time.perf_counter()
    session.run_with_ort_values(names, feeds)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
