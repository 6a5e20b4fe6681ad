"""`ruplar-lite thoughts`: what the latent steps of many questions hold."""

from __future__ import annotations

import json
from typing import Any

import click

from ruplar_lite.analysis import AnalysisSettings, analyse, require_latents
from ruplar_lite.analysis_page import analysis_page, analysis_table
from ruplar_lite.cli import threads_option
from ruplar_lite.cli_measure import read_file
from ruplar_lite.options import click_options
from ruplar_lite.page import check_target, write_page
from ruplar_lite.progress import ProgressLine
from ruplar_lite.reasoner import Reasoner

_COMMAND = "ruplar-lite thoughts"


@click.command("thoughts")
@click.argument("bundle")
@click.argument("file", metavar="FILE")
@click_options(AnalysisSettings)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object with all figures.")
@threads_option
def thoughts_command(bundle: str, file: str, as_json: bool, threads: int | None, **values: Any) -> None:
    """Ask BUNDLE (a folder, or the word builtin) every question of a JSON Lines FILE, and look at its thoughts."""
    settings = AnalysisSettings(**values)
    if settings.output is not None:
        check_target(settings.output, f"{_COMMAND} --output {settings.output}")
    records = read_file(file)
    reasoner = Reasoner.load(bundle, threads=threads)
    require_latents(reasoner)
    with ProgressLine(file) as progress:
        analysis = analyse(reasoner, records, settings, progress.update)
    model = str(reasoner.bundle.path)
    if as_json:
        click.echo(json.dumps({"file": file, "model": model, **analysis.to_json()}))
    else:
        click.echo("\n".join(analysis_table(file, analysis)))
    if settings.output is not None:
        page = analysis_page(file, model, analysis)
        write_page(page, settings.output, f"{_COMMAND} --output {settings.output}")
