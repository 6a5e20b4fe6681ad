"""`ruplar-lite calibrate`: what the confidence of a bundle's answers means, written into the bundle."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import click

from ruplar_lite.bundle import rewrite_manifest
from ruplar_lite.calibrate import FLATTEST, CalibrateSettings, Calibration, calibrate, check_writable
from ruplar_lite.cli import threads_option
from ruplar_lite.cli_measure import judged, read_file
from ruplar_lite.compare import wilson_interval
from ruplar_lite.options import click_options
from ruplar_lite.progress import FileProgress
from ruplar_lite.reasoner import Reasoner


@click.command("calibrate")
@click.argument("bundle")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click_options(CalibrateSettings)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object.")
@threads_option
def calibrate_command(bundle: str, files: tuple[str, ...], as_json: bool, threads: int | None, **values: Any) -> None:
    """Make the confidence of BUNDLE say how often it is right, on questions like those of the JSON Lines FILEs.

    Take questions that the model was not trained on, mixed as they will be asked: all count alike. The result is
    written into the bundle, in place of an earlier one; no answer changes.
    """
    settings = CalibrateSettings(**values)
    data = [read_file(file) for file in files]
    reasoner = Reasoner.load(bundle, threads=threads)
    check_writable(reasoner.bundle.path)
    with FileProgress(files) as progress:
        calibration = calibrate(reasoner, files, data, settings, progress.show)
    manifest = reasoner.bundle.manifest
    rewrite_manifest(reasoner.bundle, dataclasses.replace(manifest, confidence=calibration.confidence))
    if as_json:
        click.echo(json.dumps({"model": str(reasoner.bundle.path), **calibration.to_json()}))
    else:
        click.echo("\n".join(_table(str(reasoner.bundle.path), calibration)))


def _table(path: str, calibration: Calibration) -> list[str]:
    confidence = calibration.confidence
    accuracy = confidence.correct / confidence.questions
    questions = f"{confidence.questions}, {accuracy:.1%} of them right"
    if calibration.refused:
        questions += f"; {calibration.refused} more are too long"
    before, after = confidence.calibration_error_before, confidence.calibration_error_after
    flat = "; flat: the raw confidence says nothing here" if confidence.slope <= FLATTEST else ""
    rows = [
        ("questions", questions),
        ("raw confidence", f"{calibration.raw_mean:.1%} on average, expected calibration error {before:.1%}"),
        ("calibrated", f"expected calibration error {after:.1%}, on answers that the map was not fitted to"),
        ("map", f"log-odds × {confidence.slope:.3f} {confidence.intercept:+.3f}{flat}"),
        ("threshold", f"{confidence.threshold:.1%}"),
        *judged(calibration.sure, calibration.not_sure),
    ]
    if calibration.sure.questions:
        lower, upper = wilson_interval(calibration.sure.correct, calibration.sure.questions)
        rows.append(("", f"95 % interval of the sure answers' accuracy {lower:.1%} to {upper:.1%}"))
    return [path, *(f"  {name:<20}{value}" for name, value in rows)]
