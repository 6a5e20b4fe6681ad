"""`ruplar-lite ask`: one question, a question per line from standard input, or a small dialogue on a terminal."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import click

from ruplar_lite.cli import report, threads_option
from ruplar_lite.errors import InputError
from ruplar_lite.options import click_options
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.sampling import GenerationSettings
from ruplar_lite.thoughts import Answer, draw_thoughts

_PAGE_COMMAND = "ruplar-lite ask --thoughts"
_CUT = {
    "deadline": "the deadline ended the answer, which is cut off",
    "thought_deadline": "the deadline ended the thought",
    "length": "the answer has as many tokens as are allowed, and is cut off",
}


@click.command("ask")
@click.argument("question", required=False)
@click.option("--model", metavar="BUNDLE", help="Folder of the bundle, or the word builtin.")
@click.option("--show-thoughts", is_flag=True, help="Draw every latent step, or write the chain, on stderr.")
@click.option("--thoughts", "page", metavar="FILE", help="Draw every latent step on a page (.html, .svg or .png).")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object a line: answer, thoughts, timings.")
@click_options(GenerationSettings)
@threads_option
@click.option("--verbose", "-v", is_flag=True, help="Say on stderr which model answers, and how long it takes.")
@click.pass_context
def ask_command(
    context: click.Context,
    /,
    question: str | None,
    model: str | None,
    show_thoughts: bool,
    page: str | None,
    as_json: bool,
    threads: int | None,
    verbose: bool,
    **values: Any,
) -> None:
    """Answer QUESTION; without one, answer each line of standard input, or ask for questions on a terminal.

    Put -- before a question that begins with a minus: ask -- "-3 + 5".
    """
    settings = GenerationSettings(**values)
    if page is not None:
        _check_page(page, question)
    reasoner = _load(model, threads, verbose)
    reasoner.check(settings)

    def answer(text: str, line: int | None = None) -> None:
        result, place = reasoner.ask(text, settings), "" if line is None else f"line {line}: "
        if result.finish_reason in _CUT:
            click.echo(f"{place}note: {_CUT[result.finish_reason]}", err=True)
        if show_thoughts:
            _show_thoughts(result)
        written = result.text if line is None else " ".join(result.text.splitlines())
        click.echo(json.dumps(result.to_json()) if as_json else written)
        if result.sure is False and not as_json:
            click.echo(place + _doubt(result), err=True)
        if verbose:
            _show_timings(result)
        if page is not None:
            _write_page(result, page)

    if question is not None:
        answer(question)
    elif sys.stdin is not None and sys.stdin.isatty():
        for line in _dialogue():
            try:
                answer(line)
            except InputError as error:
                report(str(error))
    else:
        context.exit(_answer_lines(answer))


def _check_page(page: str, question: str | None) -> None:
    """See that the page can be written, before a model is loaded."""
    from ruplar_lite.page import check_target

    if question is None:
        raise InputError("--thoughts: found no QUESTION on the command line, expected one: a page shows one answer")
    check_target(page, f"{_PAGE_COMMAND} {page}")


def _write_page(answer: Answer, page: str) -> None:
    # Imported here: what draws is a good part of the time to start, and most questions draw nothing.
    from ruplar_lite.page import write_page
    from ruplar_lite.thoughts_page import thoughts_page

    write_page(thoughts_page(answer), page, f"{_PAGE_COMMAND} {page}")


def _answer_lines(answer: Any) -> int:
    """Answer every line of standard input; a wrong one is reported, and the rest goes on."""
    exit_code, questions = 0, 0
    for number, line in enumerate(sys.stdin.buffer if sys.stdin is not None else (), start=1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError:
            report(f"line {number}: found bytes that are not UTF-8, expected a question")
            exit_code = InputError.exit_code
            questions += 1
            continue
        if not text:
            continue
        questions += 1
        try:
            answer(text, number)
        except InputError as error:
            report(f"line {number}: {error}")
            exit_code = error.exit_code
    if not questions:
        raise InputError('found no question on standard input, expected one a line, or ruplar-lite ask "question"')
    return exit_code


def _dialogue() -> Iterator[str]:
    """Yield questions typed on a terminal until an empty line or the end of input."""
    click.echo("A question, or an empty line to leave.", err=True)
    while True:
        click.echo("> ", err=True, nl=False)
        line = sys.stdin.readline().strip()
        if not line:
            return
        yield line


def _load(model: str | None, threads: int | None, verbose: bool) -> Reasoner:
    started = time.perf_counter()
    reasoner = Reasoner.load(model, threads=threads)
    if verbose:
        dims = reasoner.bundle.manifest.architecture
        click.echo(
            f"model: {reasoner.bundle.path} (by {reasoner.chosen_by}), {dims.model_type}, "
            f"{dims.num_hidden_layers} layers of {dims.hidden_size}, loaded in "
            f"{1000 * (time.perf_counter() - started):.0f} ms",
            err=True,
        )
    return reasoner


def _show_thoughts(answer: Answer) -> None:
    encoding = getattr(sys.stderr, "encoding", None) or "ascii"
    ascii_only = not encoding.lower().replace("-", "").startswith("utf")
    if answer.chain:
        click.echo(answer.chain, err=True)
        return
    for line in draw_thoughts(answer.thoughts, ascii_only=ascii_only) or ["no latent step: answered at once"]:
        click.echo(line, err=True)


def _doubt(answer: Answer) -> str:
    """Say in a line that the model is not sure, and by what."""
    share, threshold = f"{answer.confidence:.1%}", f"{answer.sure_threshold or 0:.1%}"
    reason = {
        "calibrated": f"of answers like this {share} are right",
        "raw": f"the model gave this answer a probability of {share}",
        "votes": f"{share} of the samples gave this answer",
    }[answer.confidence_kind]
    return f"not sure: {reason}; sure begins at {threshold}"


def _show_timings(answer: Answer) -> None:
    times = answer.timings
    if answer.samples:
        votes = ", ".join(f"{sample.value} ({sample.votes})" for sample in answer.samples)
        click.echo(f"votes: {' '.join(votes.split())}", err=True)
    raw = f" (raw {answer.raw_confidence:.1%})" if answer.confidence_kind == "calibrated" else ""
    click.echo(
        f"{answer.prompt_tokens} prompt tokens, {answer.num_latents} latents, {answer.answer_tokens} answer tokens, "
        f"{answer.finish_reason}, confidence {answer.confidence:.1%}{raw}; prefill {times.prefill:.1f} ms, "
        f"thinking {times.thinking:.1f} ms, decode {times.decode:.1f} ms, total {times.total:.1f} ms",
        err=True,
    )
