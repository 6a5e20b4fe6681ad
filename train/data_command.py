"""The command `ruplar-lite data`: look at data before training on it. Needs no torch."""

from __future__ import annotations

import dataclasses
import json

import click

from ruplar_lite.records import Record
from ruplar_lite.train.inspection import Inspection, TokenizerView, inspect_file, view_with_tokenizer
from ruplar_lite.train.rules import Segment, load_rule, segment_step


@click.command("data")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--rule", default="arithmetic", show_default=True, metavar="NAME", help="As for train.")
@click.option("--segment", default="step", show_default=True, metavar="step|equals|K", help="As for train.")
@click.option("--tokenizer", metavar="FOLDER", help="A model folder or bundle, to see how its tokenizer cuts the data.")
@click.option(
    "--show", type=click.IntRange(min=0), default=3, show_default=True, help="Examples shown of each trouble."
)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object for each file, with every trouble.")
def data_command(
    files: tuple[str, ...], rule: str, segment: str, tokenizer: str | None, show: int, as_json: bool
) -> None:
    """Print what is in each JSON Lines FILE of worked problems."""
    loaded = load_rule(rule)
    segment_step(Segment(("1",), ("1",)), segment)
    for file in files:
        found, records = inspect_file(file, loaded, segment)
        view = view_with_tokenizer(tokenizer, records, loaded) if tokenizer else None
        if as_json:
            shown = found.to_json() | ({"tokenizer": dataclasses.asdict(view)} if view else {})
            click.echo(json.dumps(shown))
        else:
            click.echo("\n".join(_lines(found, records, view, show)))


def _lines(found: Inspection, records: list[Record], view: TokenizerView | None, show: int) -> list[str]:
    rows = [
        ("records", f"{found.records}"),
        ("steps in a chain", _counts(found.steps_per_chain)),
        ("latents in a thought", _counts(found.latents_per_chain)),
        ("cannot be used", f"{len(found.unreadable)}"),
        *(("", f"{line.source}: {line.reason}") for line in found.unreadable[:show]),
        ("wrong arithmetic", f"{len(found.wrong_steps)} steps ({found.unchecked_steps} could not be checked)"),
        *(("", step) for step in found.wrong_steps[:show]),
    ]
    if view is not None:
        rows += [
            ("latent vocabulary", f"{view.latent_support} of {view.vocab_size} tokens"),
            ("tokens in a question", f"{view.question_tokens:.1f}"),
            ("numbers are cut as", ", ".join(" ".join(tokens) for tokens in view.numbers.values())),
        ]
    return [found.file, *(f"  {name:<22}{value}" for name, value in rows)]


def _counts(counts: dict[int, int]) -> str:
    return ", ".join(f"{number}: {count}" for number, count in counts.items()) or "none"
