"""`ruplar-lite eval`, `ruplar-lite compare` and `ruplar-lite verify`."""

from __future__ import annotations

import json
from typing import Any

import click

from ruplar_lite.cli import threads_option
from ruplar_lite.compare import Comparison, Grader, compare, mcnemar, newcombe_interval
from ruplar_lite.evaluate import EvaluateSettings, Report, Share, evaluate_sets, replay
from ruplar_lite.options import click_options
from ruplar_lite.predictions import read_predictions
from ruplar_lite.progress import FileProgress
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.records import Record, read_records

_PAGE_COMMAND = "ruplar-lite eval --reliability"


@click.command("eval")
@click.argument("bundle")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click_options(EvaluateSettings)
@click.option("--reliability", "page", metavar="FILE", help="Draw how often it is right when how sure, on a page.")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object for each file.")
@threads_option
def eval_command(
    bundle: str, files: tuple[str, ...], page: str | None, as_json: bool, threads: int | None, **values: Any
) -> None:
    """Ask BUNDLE (a folder, or the word builtin) every question of each JSON Lines FILE, and compare the answers."""
    settings = EvaluateSettings(**values)
    if page is not None:
        # Imported here, and below: what draws is a good part of the time to start, and most runs draw nothing.
        from ruplar_lite.page import check_target

        check_target(page, f"{_PAGE_COMMAND} {page}")
    data = [read_file(file) for file in files]
    reasoner = Reasoner.load(bundle, threads=threads)
    reports = []
    try:
        with FileProgress(files) as progress:
            for file, report in zip(
                files, evaluate_sets(reasoner, data, settings, progress.show, threads=threads), strict=True
            ):
                progress.clear()
                reports.append(report)
                if as_json:
                    click.echo(json.dumps({"file": file, "model": str(reasoner.bundle.path), **report.to_json()}))
                else:
                    click.echo("\n".join(_table(file, report)))
    except KeyboardInterrupt:
        if settings.save is not None:
            click.echo(f"\ninterrupted: {settings.save} keeps what was done; the same command goes on", err=True)
        raise
    if page is not None:
        from ruplar_lite.page import write_page
        from ruplar_lite.reliability_page import reliability_page

        threshold = reasoner.sure_threshold(settings)
        drawn = reliability_page(
            files, reports, reasoner.confidence_kind(settings), str(reasoner.bundle.path), threshold
        )
        write_page(drawn, page, f"{_PAGE_COMMAND} {page}")


@click.command("compare")
@click.argument("a", metavar="PREDICTIONS_A")
@click.argument("b", metavar="PREDICTIONS_B")
@click.option(
    "--grader",
    type=click.Choice(["strict", "published"]),
    default="strict",
    show_default=True,
    help="Whose verdicts count: the strict grader's, or those of the paper's.",
)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object.")
def compare_command(a: str, b: str, grader: Grader, as_json: bool) -> None:
    """Say whether the second of two models is better than the first, or whether that may be chance.

    Takes what eval --save wrote. Only questions that both answered count.
    """
    saved = [read_predictions(a), read_predictions(b)]
    for name, one in zip((a, b), saved, strict=True):
        if len(one.predictions) < one.header.questions:
            found = f"{len(one.predictions)} of {one.header.questions}"
            click.echo(f"{name}: the run is not finished, {found} questions are there", err=True)
    result = compare(saved[0].predictions, saved[1].predictions, grader)
    if as_json:
        names = {"a": a, "b": b, "model_a": saved[0].header.model, "model_b": saved[1].header.model, "grader": grader}
        click.echo(json.dumps({**names, **result.to_json()}))
    else:
        click.echo("\n".join(_comparison_table(a, b, grader, result)))


@click.command("verify")
@click.argument("bundle")
@threads_option
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


def read_file(file: str) -> list[Record]:
    """Read the records of a file, and say on stderr what was left out."""
    records, rejected = read_records(file)
    if rejected:
        first, lines = rejected[0], "line" if len(rejected) == 1 else "lines"
        click.echo(f"{file}: left out {len(rejected)} {lines}; the first is {first.source}: {first.reason}", err=True)
    return records


def judged(sure: Share, not_sure: Share) -> list[tuple[str, str]]:
    """Return rows of a table that say how many answers are sure, and how many of those and of the others are right."""
    answers = sure.questions + not_sure.questions
    return [
        (name, f"{share.questions / answers:.1%} of the answers, {share.accuracy:.1%} of them right")
        for name, share in (("sure", sure), ("not sure", not_sure))
        if share.questions
    ]


def _table(file: str, report: Report) -> list[str]:
    finished = ", ".join(f"{reason} {count}" for reason, count in report.finish_reasons.items())
    shares = f"; a question's share of a batch of {report.batch_size}" if report.batch_size > 1 else ""
    rows = [
        ("accuracy", f"{report.total.accuracy:.1%}  ({report.total.correct} of {report.total.questions})"),
        ("published grader", _published(report)),
        ("latents (#L)", f"{report.num_latents:.2f}"),
        ("answer tokens", f"{report.answer_tokens:.2f}"),
        ("time for a question", f"median {report.median_ms:.1f} ms, 95 % within {report.p95_ms:.1f} ms{shares}"),
        ("confidence", _confidence(report)),
        *(judged(report.sure, report.not_sure) if report.sure and report.not_sure else ()),
        ("finished by", finished or "none"),
    ]
    if report.refused:
        rows.append(("too long", f"{report.refused}, counted as wrong"))
    for steps, share in report.by_steps.items():
        label = f"{steps} step{'' if steps == 1 else 's'}"
        rows.append((label, f"{share.accuracy:.1%}  ({share.correct} of {share.questions})"))
    return [file, *(f"  {name:<20}{value}" for name, value in rows)]


def _confidence(report: Report) -> str:
    text = f"{report.confidence:.1%} on average, expected calibration error {report.calibration_error:.1%}"
    if report.reliability == report.raw_reliability:
        return text
    return f"{text}, of the raw probability {report.raw_calibration_error:.1%}"


def _published(report: Report) -> str:
    share, factor = report.published, report.published_by_factor_100
    text = f"{share.accuracy:.1%}  ({share.correct} of {share.questions}), {factor} of them only because x = 100x"
    rounded = share.correct - report.total.correct - factor
    return f"{text}, {rounded} only within 0.0001" if rounded else text


def _comparison_table(a: str, b: str, grader: str, result: Comparison) -> list[str]:
    lower, upper = newcombe_interval(result)
    right_a, right_b = result.both_right + result.only_a, result.both_right + result.only_b
    n = result.questions
    rows = [
        ("A", f"{result.accuracy_a:.1%}  ({right_a} of {n})  {a}"),
        ("B", f"{result.accuracy_b:.1%}  ({right_b} of {n})  {b}"),
        ("B less A", f"{100 * result.difference:+.1f} points, 95 % interval {100 * lower:+.1f} to {100 * upper:+.1f}"),
        ("right in A only", str(result.only_a)),
        ("right in B only", str(result.only_b)),
        ("McNemar's test", f"p = {mcnemar(result.only_a, result.only_b):.3g}, exact, two-sided"),
    ]
    left_out = [
        f"{count} {what}"
        for count, what in (
            (result.missing_in_b, "only in A"),
            (result.missing_in_a, "only in B"),
            (result.refused, "refused as too long"),
        )
        if count
    ]
    if left_out:
        rows.append(("left out", ", ".join(left_out)))
    return [f"{n} questions that both answered, {grader} grader", *(f"  {name:<20}{value}" for name, value in rows)]
