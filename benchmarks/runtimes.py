"""A question with latents against the same weights writing a chain, on this and on other runtimes: time and memory.

    pip install ".[export,bench]"
    python benchmarks/runtimes.py WORK [--shape 135m] [--rounds 5] [--repeats 5] [--threads 2] [--json FILE]

The model is a random Llama (see `shapes.py`). Ours reads the prompt, takes the latents and writes the answer; the
others read the same prompt of token ids and write a chain of tokens and the answer, in transformers with float32, in
onnxruntime-genai with int8 and int4, and in llama.cpp with Q8_0 and Q4_0, with and without flash attention. Nothing
ends early. Every engine is loaded once, in a process of its own; in each round all of them are measured in turn, after
a question that is not counted, and the medians are over all rounds. Before that, the logits behind the prompt are
compared with torch's, so that no broken conversion is measured.

WORK keeps the model, the bundles and the conversions: a second call measures only. A bundle is made again when the code
that exports has changed.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import conversions
import machine
import numpy as np
import shapes
from engines import Genai, LlamaCpp, Ours, Transformers, Workload
from operators import inputs, timed
from processes import MB, Worker, in_process, workers

OURS = ("int8", "int4", "none")
_STEPS = 5
#: The least correlation of an engine's logits with torch's; that of two different models would be 0.
AGREEMENT = {"8 bits": 0.98, "4 bits": 0.8, "float32": 0.9999}


def main() -> None:
    """Make what is missing, measure, and print the tables."""
    options = arguments()
    shape = shapes.SHAPES[options.shape]
    folder = options.work / options.shape
    print(f"making or finding the models in {folder}", flush=True)
    question, prompt_ids = in_process(prepare, options.work, options.shape, options.engines, options.prompt)
    work = Workload(question, prompt_ids, options.latents, options.chain, options.answer, options.threads)
    limits_of_machine = in_process(machine.measure, options.threads)
    makers = {name: ENGINES[name][0](folder, work) for name in options.engines}
    correlations = check(makers)
    with workers(makers) as engines:
        rows = measure(engines, options.rounds, options.repeats)
        memory = {name: engine.call("memory_mb")["peak"] for name, engine in engines.items()}
    found: dict[str, Any] = {}
    for name in options.engines:
        size = _size(folder / ENGINES[name][1])
        found[name] = {**rows[name], "files_mb": size, "peak_mb": memory[name], "correlation": correlations.get(name)}
    pairs = {name: (BareStep, folder, name, work) for name in options.engines if name in OURS}
    with workers(pairs) as steps:
        bare = {name: dict(values) for name, values in measure(steps, options.rounds, options.repeats).items()}
    default = in_process(shapes.default_quantization)
    counts = {"prompt": options.prompt, "latents": options.latents, "chain": options.chain, "answer": options.answer}
    result = {
        "shape": options.shape,
        "workload": {**counts, "threads": options.threads},
        "default": default,
        "machine": limits_of_machine,
        "engines": found,
        "steps": bare,
        "layer_weights": layer_weights(shape),
    }
    print("\n".join([*table(result), "", *step_table(result), "", *limits(result), "", *targets(result)]))
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def arguments() -> argparse.Namespace:
    """Return the checked command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path, metavar="WORK", help="folder of the models")
    parser.add_argument("--shape", choices=shapes.SHAPES, default="135m")
    parser.add_argument("--engines", help=f"some of {','.join(ENGINES)} [default: all]", default=",".join(ENGINES))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--repeats", type=int, default=5, help="questions of each engine in a round")
    parser.add_argument("--threads", type=int, default=2, help="of every engine")
    parser.add_argument("--prompt", type=int, default=96, help="tokens of the prompt, <think> among them")
    parser.add_argument("--latents", type=int, default=shapes.LATENTS)
    parser.add_argument("--chain", type=int, default=40, help="tokens that the others write in place of latents")
    parser.add_argument("--answer", type=int, default=shapes.ANSWER_TOKENS, help="tokens of the answer, for all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for the numbers")
    options = parser.parse_args()
    options.engines = options.engines.split(",")
    if unknown := set(options.engines) - set(ENGINES):
        parser.error(f"--engines: found {sorted(unknown)[0]}, expected some of {','.join(ENGINES)}")
    return options


def prepare(work: Path, shape: str, names: list[str], prompt: int) -> tuple[str, tuple[int, ...]]:
    """Make every model that is not there yet; return the question and its prompt. Runs in a process of its own."""
    from ruplar_lite.train.checkpoint import read_checkpoint

    folder, model = work / shape, shapes.model_folder(work, shape)
    for name in names:
        start = time.perf_counter()
        kind = name.split()[-1]
        if name in OURS:
            bundle = shapes.bundle_folder(work, shape, name)
            conversions.bare_step(bundle, folder / f"{name}-bare")
        elif name.startswith("genai"):
            conversions.genai_folder(model, folder / ENGINES[name][1], kind)
        elif name.startswith("llama.cpp"):
            conversions.gguf_file(model, folder / ENGINES[name][1], name.split()[1].lower())
        if (seconds := time.perf_counter() - start) > 5:
            print(f"  {name}: {seconds:.0f} s", flush=True)
    checkpoint = read_checkpoint(model)
    tokenizer = checkpoint.load_tokenizer()

    def encode(text: str) -> list[int]:
        return list(tokenizer.encode(text, add_special_tokens=False))

    question = shapes.question_of(encode, tokenizer.decode, prompt - 1)
    return question, tuple(checkpoint.info.prompt_ids(encode(question)))


def _ours(name: str) -> tuple[Any, str]:
    return (lambda folder, work: (Ours, folder / name, work)), name


def _llama(kind: str, flash: bool) -> tuple[Any, str]:
    file = f"{kind}.gguf"
    return (lambda folder, work: (LlamaCpp, folder / file, work, flash)), file


#: How each engine is made of (folder of the shape, workload), and what it reads in that folder.
ENGINES: dict[str, tuple[Any, str]] = {
    **{name: _ours(name) for name in OURS},
    "transformers": (lambda folder, work: (Transformers, folder / "model", work), "model"),
    "genai int8": (lambda folder, work: (Genai, folder / "genai-int8", work), "genai-int8"),
    "genai int4": (lambda folder, work: (Genai, folder / "genai-int4", work), "genai-int4"),
    "llama.cpp Q8_0": _llama("q8_0", False),
    "llama.cpp Q8_0 flash": _llama("q8_0", True),
    "llama.cpp Q4_0": _llama("q4_0", False),
    "llama.cpp Q4_0 flash": _llama("q4_0", True),
}


class BareStep:
    """One pass over one new position behind the prompt: the graph of a bundle, and the same without its latent head."""

    def __init__(self, folder: Path, name: str, work: Workload) -> None:
        import onnxruntime

        from ruplar_lite.session import session_options

        paths = {"latent": folder / name, "bare": folder / f"{name}-bare"}
        # Where a graph's weights come to lie in memory makes more of a difference than a latent head: two of each kind.
        self._sessions = [
            (kind, onnxruntime.InferenceSession(str(paths[kind] / "latent_step.onnx"), session_options(work.threads)))
            for kind in ("latent", "bare", "bare", "latent")
        ]
        self._feeds = inputs(self._sessions[1][1], 1, len(work.prompt_ids))

    def ask(self) -> dict[str, float]:
        """Return the median seconds of either; the first run of each session only wakes threads up."""
        times: dict[str, list[float]] = {"latent": [], "bare": []}
        for kind, session in self._sessions:
            times[kind] += [timed(session, self._feeds) for _ in range(1 + _STEPS)][1:]
        return {kind: statistics.median(seconds) for kind, seconds in times.items()}


def check(makers: dict[str, tuple[Any, ...]]) -> dict[str, float]:
    """Compare the logits behind the prompt with those of torch, without the one token that is planted there.

    Returns:
        The correlation of each engine, over all other tokens of the vocabulary; empty where torch is not measured.

    Raises:
        SystemExit: One computes another model.
    """
    if "transformers" not in makers:
        return {}
    # In processes that are not measured: here ours opens its graphs a second time.
    logits = {name: in_process(_logits, *maker) for name, maker in makers.items()}
    exact = logits["transformers"]
    planted = int(exact.argmax())
    found = {}
    for name, one in logits.items():
        found[name] = float(np.corrcoef(np.delete(one, planted), np.delete(exact, planted))[0, 1])
        if int(one.argmax()) != planted or found[name] < AGREEMENT[bits(name)]:
            raise SystemExit(f"{name} computes something else: logits correlate with torch's by {found[name]:.4f} only")
    return found


def _logits(make: Any, *values: Any) -> Any:
    return make(*values).logits()


def bits(name: str) -> str:
    """Tell from an engine's name how its weights are stored."""
    if name in ("none", "transformers"):
        return "float32"
    return "8 bits" if "8" in name else "4 bits"


def measure(engines: dict[str, Worker], rounds: int, repeats: int) -> dict[str, dict[str, float]]:
    """Let the engines take turns; return the medians of what their `ask` tells, in milliseconds."""
    seen: dict[str, list[dict[str, float]]] = {name: [] for name in engines}
    for _ in range(rounds):
        for name, engine in engines.items():
            engine.call("ask")  # Threads wake up, and weights come back into the caches.
            for _ in range(repeats):
                times = engine.call("ask")
                seen[name].append(times if isinstance(times, dict) else vars(times))
    return {
        name: {part: 1000 * statistics.median(one[part] for one in times) for part in times[0] if times[0][part]}
        for name, times in seen.items()
    }


def layer_weights(shape: shapes.Shape) -> int:
    """Return how many weights the matrices of all layers have: each is used once by every position."""
    heads = 64 * (shape.num_attention_heads + 2 * shape.num_key_value_heads) + 64 * shape.num_attention_heads
    return shape.num_hidden_layers * shape.hidden_size * (heads + 3 * shape.intermediate_size)


def _size(path: Path) -> float:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files) / MB


def table(result: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of the table of engines."""
    engines, work = result["engines"], result["workload"]
    reference = next((engines[name]["question"] for name in (result["default"], *OURS) if name in engines), None)
    prompt = f"prompt of {work['prompt']}, ms"
    yield f"| engine | files, MB | peak memory, MB | {prompt} | latent, ms | token, ms | question, ms | |"
    yield "|---|---|---|---|---|---|---|---|"
    for name, one in engines.items():
        label = f"ruplar-lite {name}{', the default' if name == result['default'] else ''}" if name in OURS else name
        times = "" if reference is None else f"× {one['question'] / reference:.1f}"
        latent = f"{one['latent']:.1f}" if "latent" in one else ""
        cells = [label, f"{one['files_mb']:.0f}", f"{one['peak_mb']:.0f}", f"{one['prefill']:.1f}", latent]
        yield "| " + " | ".join([*cells, f"{one['token']:.1f}", f"{one['question']:.0f}", times]) + " |"


def step_table(result: dict[str, Any]) -> Iterator[str]:
    """Yield the lines about a latent step and one without its latent head."""
    yield "| bundle | latent step, ms | without its latent head, ms | ratio |"
    yield "|---|---|---|---|"
    for name, one in result["steps"].items():
        yield f"| {name} | {one['latent']:.2f} | {one['bare']:.2f} | {one['latent'] / one['bare']:.3f} |"


def limits(result: dict[str, Any]) -> Iterator[str]:
    """Yield what the machine would need at least for the arithmetic of a prompt and for reading all weights once."""
    speed, prompt = result["machine"], result["workload"]["prompt"]
    rates = ", ".join(f"{name} {value:.0f}" for name, value in speed.items())
    yield f"Of the machine: {rates} (reads in GB/s, products in 10⁹ operations/s)."
    operations = 2 * prompt * result["layer_weights"] / 1e9
    seconds = {kind: 1000 * operations / speed[kind] for kind in ("float32", "int8")}
    yield (
        f"The layers do {operations:.1f} · 10⁹ operations for the prompt: {seconds['float32']:.0f} ms at the rate of "
        f"large float32 products, {seconds['int8']:.0f} ms at that of int8."
    )
    for name, weight in (("float32", 4.0), ("int8", 1.0), ("int4", 0.5 + 4.5 / 64)):
        megabytes = weight * result["layer_weights"] / MB
        nearest = min(machine.BLOCKS_MB, key=lambda size: abs(size - megabytes))
        least = megabytes / speed[f"read_{nearest}_mb"]
        yield f"A step reads {megabytes:.0f} MB of {name} layers: {least:.1f} ms at the rate of a {nearest} MB block."


def targets(result: dict[str, Any]) -> Iterator[str]:
    """Yield the table of what is aimed at, with what every bundle of ours reaches."""
    engines = result["engines"]
    ours = {name: engines[name] for name in OURS if name in engines}
    rows: list[tuple[str, str, dict[str, float]]] = []

    def add(what: str, goal: str, value: Callable[[str, dict[str, Any]], float]) -> None:
        rows.append((what, goal, {name: value(name, one) for name, one in ours.items()}))

    quantized = [one for name, one in engines.items() if name.startswith(("genai", "llama.cpp"))]
    if quantized:
        best = min(one["question"] for one in quantized)
        add("times faster than the best of genai and llama.cpp", "≥ 4", lambda _, one: best / one["question"])
    if "transformers" in engines:
        torch = engines["transformers"]["question"]
        add("times faster than transformers", "≥ 10", lambda _, one: torch / one["question"])
    llama = [one["prefill"] for name, one in engines.items() if name.startswith("llama.cpp")]
    if llama:
        add("prompt, in llama.cpp's best", "≤ 0.5", lambda _, one: one["prefill"] / min(llama))
    steps = result["steps"]
    add("latent step, in bare steps", "≤ 1.05", lambda name, _: steps[name]["latent"] / steps[name]["bare"])
    add("peak memory less 1.5 times the bundle, MB", "≤ 120", lambda _, one: one["peak_mb"] - 1.5 * one["files_mb"])
    add("bundle, MB", "int4 ≤ 100, int8 ≤ 175", lambda _, one: one["files_mb"])
    yield "| " + " | ".join(["goal", "", *(f"ours, {name}" for name in ours)]) + " |"
    yield "|---" * (2 + len(ours)) + "|"
    for what, goal, values in rows:
        yield "| " + " | ".join([what, goal, *(f"{value:.2f}" for value in values.values())]) + " |"


if __name__ == "__main__":
    main()
