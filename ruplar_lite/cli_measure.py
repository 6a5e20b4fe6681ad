"""`ruplar-lite eval` and `ruplar-lite verify`."""

from __future__ import annotations

import json
from typing import Any

import click

from ruplar_lite.evaluate import EvaluateSettings, Report, evaluate, replay
from ruplar_lite.options import click_options
from ruplar_lite.progress import ProgressLine
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.records import Record, read_records

_THREADS = click.option(
    "--threads", type=click.IntRange(min=1), help="Threads to compute with. [default: fits the machine]"
)


@click.command("eval")
@click.argument("bundle")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click_options(EvaluateSettings)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object for each file.")
@_THREADS
def eval_command(bundle: str, files: tuple[str, ...], as_json: bool, threads: int | None, **values: Any) -> None:
    """Ask BUNDLE (a folder, or the word builtin) every question of each JSON Lines FILE, and compare the answers."""
    settings = EvaluateSettings(**values)
    data = [(file, _read(file)) for file in files]
    reasoner = Reasoner.load(bundle, threads=threads)
    for file, records in data:
        report = _evaluate(file, reasoner, records, settings)
        if as_json:
            click.echo(json.dumps({"file": file, "model": str(reasoner.bundle.path), **report.to_json()}))
        else:
            click.echo("\n".join(_table(file, report)))


@click.command("verify")
@click.argument("bundle")
@_THREADS
@click.pass_context
def verify_command(context: click.Context, bundle: str, threads: int | None) -> None:
    """Check every file of BUNDLE (a folder, or the word builtin), and replay what its export recorded."""
    reasoner = Reasoner.load(bundle, threads=threads)
    click.echo(f"{reasoner.bundle.path}: every file is as it was written")
    results = list(replay(reasoner))
    for result in results:
        for difference in result.differences:
            click.echo(f"{result.question!r}: {difference}")
    same = sum(not result.differences for result in results)
    click.echo(f"replay: {same} of {len(results)} questions gave the same thought and the same answer")
    if same < len(results) or not results:
        context.exit(1)


def _evaluate(file: str, reasoner: Reasoner, records: list[Record], settings: EvaluateSettings) -> Report:
    with ProgressLine(file) as progress:

        def show(done: int, total: int, right: int) -> None:
            progress.update(done, total, f"{right / done:.1%} right")

        return evaluate(reasoner, records, settings, show)


def _read(file: str) -> list[Record]:
    records, rejected = read_records(file)
    if rejected:
        first, lines = rejected[0], "line" if len(rejected) == 1 else "lines"
        click.echo(f"{file}: left out {len(rejected)} {lines}; the first is {first.source}: {first.reason}", err=True)
    return records


def _table(file: str, report: Report) -> list[str]:
    finished = ", ".join(f"{reason} {count}" for reason, count in report.finish_reasons.items())
    rows = [
        ("accuracy", f"{report.total.accuracy:.1%}  ({report.total.correct} of {report.total.questions})"),
        ("latents (#L)", f"{report.num_latents:.2f}"),
        ("answer tokens", f"{report.answer_tokens:.2f}"),
        ("time for a question", f"median {report.median_ms:.1f} ms, 95 % within {report.p95_ms:.1f} ms"),
        ("finished by", finished or "none"),
    ]
    if report.refused:
        rows.append(("too long", f"{report.refused}, counted as wrong"))
    for steps, share in report.by_steps.items():
        label = f"{steps} step{'' if steps == 1 else 's'}"
        rows.append((label, f"{share.accuracy:.1%}  ({share.correct} of {share.questions})"))
    return [file, *(f"  {name:<20}{value}" for name, value in rows)]
