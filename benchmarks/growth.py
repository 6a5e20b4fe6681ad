"""How the time of a question grows, and which part of it: prompt, latents, batch, threads, latent vocabulary, size.

    python benchmarks/growth.py WORK [--quantize int8] [--rounds 3] [--repeats 5] [--json FILE]

One thing is changed at a time, the others stay at a prompt of 96 tokens, 3 latents, 6 answer tokens, one question, two
threads and the 135m model (random weights, see `shapes.py`). All settings take turns in every round; a row is the
median question, with the shares of its medians: the pass over the prompt, the latent steps, the passes of the answer,
the vocabulary head that reads them, and what is not inside a graph (tokenizer, loop, copies between graphs). The last
two tables have the size of the bundle as well; the latent vocabulary is the tokens that training recorded, or all.

WORK keeps the models and bundles, as for `runtimes.py`.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapes
from processes import MB, in_process

from ruplar_lite.manifest import QUANTIZATIONS

PARTS = ("prompt", "latents", "answer", "answer head", "outside")


@dataclasses.dataclass(frozen=True)
class Setting:
    """One row: tokens of the prompt, latent steps, questions at once, threads, latent vocabulary and shape."""

    prompt: int = 96
    latents: int = shapes.LATENTS
    batch: int = 1
    threads: int = 2
    latent_vocab: str = "auto"
    shape: str = "135m"

    @property
    def bundle(self) -> tuple[str, str]:
        """Which bundle answers: its shape and its latent vocabulary."""
        return self.shape, self.latent_vocab


CHANGES: dict[str, tuple[Any, ...]] = {
    "prompt": (32, 64, 96, 128, 256, 512, 1024),
    "latents": (0, 1, 2, 3, 4, 6, 8, 12),
    "batch": (1, 2, 4, 8, 16),
    "threads": (1, 2),
    "latent_vocab": ("auto", "full"),
    "shape": ("17m", "61m", "135m", "360m"),
}

#: The changes that take other bundles.
OF_BUNDLES = ("latent_vocab", "shape")


class Stopwatch:
    """The graphs of a session, with the seconds that each part of a question spends in them."""

    def __init__(self, graphs: Any) -> None:
        self._graphs = graphs
        self._latents = self._steps = 0
        self.seconds: dict[str, float] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._graphs, name)

    def reset(self, latents: int) -> None:
        """Begin a question that takes so many latent steps."""
        self._latents = latents
        self.seconds = dict.fromkeys(PARTS, 0.0)

    def latent_step(self, inputs_embeds: Any, *rest: Any) -> Any:
        """Run the graph; a pass over several positions is a prompt, and the thought comes behind it."""
        self._steps = 0 if inputs_embeds.shape[1] > 1 else self._steps + 1
        part = "prompt" if self._steps == 0 else "latents" if self._steps <= self._latents else "answer"
        return self._timed(part, self._graphs.latent_step, inputs_embeds, *rest)

    def decode(self, hidden: Any) -> Any:
        """Run the vocabulary head."""
        return self._timed("answer head", self._graphs.decode, hidden)

    def _timed(self, part: str, run: Any, *arguments: Any) -> Any:
        start = time.perf_counter()
        result = run(*arguments)
        self.seconds[part] += time.perf_counter() - start
        return result


class Asker:
    """A bundle with a stopwatch."""

    def __init__(self, bundle: Path, threads: int) -> None:
        from ruplar_lite.bundle import open_bundle
        from ruplar_lite.reasoner import Reasoner
        from ruplar_lite.session import Session
        from ruplar_lite.text import TextCodec

        opened = open_bundle(bundle)
        self._codec = TextCodec.of(opened)
        self._watch = Stopwatch(Session(opened, threads))
        self._reasoner = Reasoner(opened, self._watch, self._codec)

    def question(self, prompt: int) -> str:
        """Return a question whose prompt has so many tokens."""
        return shapes.question_of(self._codec.encode, self._codec.decode, prompt - 1)

    def ask(self, question: str, setting: Setting) -> dict[str, float]:
        """Answer `setting.batch` equal questions; return the seconds of each part and in `total`."""
        self._watch.reset(setting.latents)
        start = time.perf_counter()
        answers = self._reasoner.ask_batch([question] * setting.batch, max_latents=setting.latents)
        total = time.perf_counter() - start
        if any((one.num_latents, one.answer_tokens) != (setting.latents, shapes.ANSWER_TOKENS) for one in answers):
            raise SystemExit(f"a question ended early: {answers[0]}")
        inside = dict(self._watch.seconds)
        return {**inside, "outside": total - sum(inside.values()), "total": total}


def main() -> None:
    """Make what is missing, measure, and print a table for each thing that is changed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path, metavar="WORK", help="folder of the models")
    parser.add_argument("--quantize", choices=QUANTIZATIONS, help="[default: what export takes]")
    parser.add_argument("--shape", choices=shapes.SHAPES, default=Setting.shape, help="the model in all tables but one")
    parser.add_argument("--only", choices=CHANGES, help="one of the tables")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--repeats", type=int, default=5, help="questions of each setting in a round")
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for the numbers")
    options = parser.parse_args()
    options.quantize = options.quantize or in_process(shapes.default_quantization)
    base = Setting(shape=options.shape)
    changes = {options.only: CHANGES[options.only]} if options.only else CHANGES
    tables = {
        name: [dataclasses.replace(base, **{name: value}) for value in values] for name, values in changes.items()
    }
    settings = list(dict.fromkeys(setting for rows in tables.values() for setting in rows))
    print(f"making or finding the {options.quantize} models in {options.work}", flush=True)
    bundles = {
        (shape, vocab): in_process(shapes.bundle_folder, options.work, shape, options.quantize, None, vocab)
        for shape, vocab in dict.fromkeys(setting.bundle for setting in settings)
    }
    found = measure(settings, bundles, options.rounds, options.repeats)
    sizes = {key: sum(file.stat().st_size for file in folder.iterdir()) / MB for key, folder in bundles.items()}
    for name, rows in tables.items():
        print("\n".join(table(name, rows, found, sizes if name in OF_BUNDLES else None)), end="\n\n")
    if options.json:
        lines = [{**dataclasses.asdict(one), "quantize": options.quantize, **ms} for one, ms in found.items()]
        options.json.write_text(json.dumps(lines, indent=1) + "\n", encoding="utf-8")


def measure(
    settings: list[Setting], bundles: dict[tuple[str, str], Path], rounds: int, repeats: int
) -> dict[Setting, dict[str, float]]:
    """Return the median milliseconds of every part and in all, for each setting."""
    askers = {key: Asker(bundles[key[0]], key[1]) for key in {(one.bundle, one.threads) for one in settings}}
    questions = {one: askers[one.bundle, one.threads].question(one.prompt) for one in settings}
    seen: dict[Setting, list[dict[str, float]]] = {one: [] for one in settings}
    for _ in range(rounds):
        for one, times in seen.items():
            asker = askers[one.bundle, one.threads]
            asker.ask(questions[one], one)  # Threads wake up, and weights come back into the caches.
            times += [asker.ask(questions[one], one) for _ in range(repeats)]
    return {
        one: {part: 1000 * statistics.median(time[part] for time in times) for part in (*PARTS, "total")}
        for one, times in seen.items()
    }


def table(
    name: str,
    rows: list[Setting],
    found: dict[Setting, dict[str, float]],
    sizes: dict[tuple[str, str], float] | None = None,
) -> Iterator[str]:
    """Yield the lines of the table of one change, with the sizes of the bundles in MB if they are given."""
    header = [name, "all, ms", "a question, ms", *(f"{part}, %" for part in PARTS), *(["bundle, MB"] if sizes else [])]
    yield "| " + " | ".join(header) + " |"
    yield "|---" * len(header) + "|"
    for one in rows:
        times = found[one]
        # Of the sum of the medians, so that the shares of a row make up 100.
        whole = sum(times[part] for part in PARTS)
        shares = [f"{100 * times[part] / whole:.0f}" for part in PARTS]
        cells = [str(getattr(one, name)), f"{times['total']:.1f}", f"{times['total'] / one.batch:.1f}", *shares]
        cells += [f"{sizes[one.bundle]:.1f}"] if sizes else []
        yield "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    main()
