"""The command `ruplar-lite data`: look at data before training on it. Needs no torch."""

from __future__ import annotations

import dataclasses
import json

import click

from ruplar_lite.train.inspection import Inspection, TokenizerView, inspect_records, view_with_tokenizer
from ruplar_lite.train.rules import Segment, load_rule, segment_step
from ruplar_lite.train.sources import read_source


@click.command("data")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--rule", default="arithmetic", show_default=True, metavar="NAME", help="As for train.")
@click.option("--segment", default="step", show_default=True, metavar="step|equals|K", help="As for train.")
@click.option(
    "--tokenizer",
    default="builtin",
    show_default=True,
    metavar="FOLDER|builtin",
    help="A model folder or bundle, to see how its tokenizer cuts the data.",
)
@click.option(
    "--problems",
    type=click.IntRange(min=1),
    default=10_000,
    show_default=True,
    help="How many problems the source builtin generates.",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Which of them.")
@click.option(
    "--show", type=click.IntRange(min=0), default=3, show_default=True, help="Examples shown of each trouble."
)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object for each file, with every trouble.")
def data_command(
    sources: tuple[str, ...],
    rule: str,
    segment: str,
    tokenizer: str,
    problems: int,
    seed: int,
    show: int,
    as_json: bool,
) -> None:
    """Print what is in each SOURCE: a JSON Lines file, hf:OWNER/NAME[:CONFIG][@SPLIT] or builtin, as for train."""
    loaded = load_rule(rule)
    segment_step(Segment(("1",), ("1",)), segment)
    for source in sources:
        records, rejected = read_source(source, problems, seed)
        found = inspect_records(source, records, rejected, loaded, segment)
        view = view_with_tokenizer(tokenizer, records, loaded)
        if as_json:
            click.echo(json.dumps(found.to_json() | {"tokenizer": dataclasses.asdict(view)}))
        else:
            click.echo("\n".join(_lines(found, view, show)))


def _lines(found: Inspection, view: TokenizerView, show: int) -> list[str]:
    wrong = (
        f"{found.wrong_chains} chains, {len(found.wrong_steps)} steps ({found.unchecked_steps} could not be checked)"
    )
    rows = [
        ("records", f"{found.records}"),
        ("steps in a chain", _counts(found.steps_per_chain)),
        ("latents in a thought", _counts(found.latents_per_chain)),
        ("cannot be used", f"{len(found.unreadable)}"),
        *(("", f"{line.source}: {line.reason}") for line in found.unreadable[:show]),
        ("wrong arithmetic", wrong),
        *(("", step) for step in found.wrong_steps[:show]),
        *_other_readings(found, show),
        ("tokenizer", view.tokenizer),
        ("latent vocabulary", f"{view.latent_support} of {view.vocab_size} tokens"),
        ("tokens in a question", f"{view.question_tokens:.1f}"),
        ("tokens in a number", _counts(view.tokens_per_number)),
        ("numbers are cut as", ", ".join(" ".join(tokens) for tokens in view.numbers.values())),
    ]
    return [found.source, *(f"  {name:<22}{value}" for name, value in rows)]


def _other_readings(found: Inspection, show: int) -> list[tuple[str, str]]:
    """Compare the rule with the paper's, if it is another."""
    if not found.read_otherwise:
        return []
    count = f"{len(found.read_otherwise)} of {found.all_steps} steps, {found.other_results} with another result"
    return [("unlike arithmetic", count), *(("", step) for step in found.read_otherwise[:show])]


def _counts(counts: dict[int, int]) -> str:
    return ", ".join(f"{number}: {count}" for number, count in counts.items()) or "none"
