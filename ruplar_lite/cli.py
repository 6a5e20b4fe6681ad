"""The command line `ruplar-lite` and its error handling; each command has a module, which is loaded when it is run."""

from __future__ import annotations

import atexit
import dataclasses
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from ruplar_lite import __version__
from ruplar_lite.errors import RuplarError

PROGRAM = "ruplar-lite"
_INTERRUPTED = 130

# name: (module, attribute, one line for --help)
_COMMANDS = {
    "ask": ("ruplar_lite.cli_ask", "ask_command", "Answer a question, or a question per line from standard input."),
    "eval": ("ruplar_lite.cli_measure", "eval_command", "Measure accuracy, latents and time over data with answers."),
    "compare": (
        "ruplar_lite.cli_measure",
        "compare_command",
        "Say whether one model is better than another, from what eval --save wrote.",
    ),
    "thoughts": ("ruplar_lite.cli_thoughts", "thoughts_command", "Look at the latent thoughts over many questions."),
    "calibrate": (
        "ruplar_lite.cli_calibrate",
        "calibrate_command",
        "Make a bundle's confidence say how often it is right.",
    ),
    "verify": ("ruplar_lite.cli_measure", "verify_command", "Check a bundle and replay the questions of its export."),
    "data": ("ruplar_lite.train.data_command", "data_command", "Look at data before training on it."),
    "train": ("ruplar_lite.train.command", "train_command", "Teach a model to think in latent tokens."),
    "export": (
        "ruplar_lite.export.command",
        "export_command",
        "Turn a trained model into a bundle that runs without torch.",
    ),
}


#: `--threads` of every command that asks a model.
threads_option = click.option(
    "--threads", type=click.IntRange(min=1), help="Threads to compute with. [default: fits the machine]"
)


@dataclasses.dataclass
class RunState:
    """What the whole run knows: whether an error shows its traceback, and the exit code once there is one."""

    debug: bool = False
    exit_code: int | None = None


def _set_debug(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    state = context.find_object(RunState)
    if value and state is not None:
        state.debug = True


def _debug_option() -> click.Option:
    return click.Option(
        ["--debug"], is_flag=True, expose_value=False, callback=_set_debug, help="Show the traceback of an error."
    )


class LazyGroup(click.Group):
    """A group whose commands are imported when they are run; its own help imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of a user's first day."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command, and give it the flags that every command has."""
        if cmd_name not in _COMMANDS:
            return None
        module, attribute, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), attribute)
        if not any(parameter.name == "debug" for parameter in command.params):
            command.params.append(_debug_option())
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, _, summary) in _COMMANDS.items()])


@click.group(
    cls=LazyGroup,
    params=[_debug_option()],
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 done, 1 the work failed, 2 wrong usage.",
)
@click.version_option(__version__, prog_name=PROGRAM, message="%(prog)s %(version)s")
def cli() -> None:
    """Small language models that think in a few latent tokens.

    Without --model, ask takes $RUPLAR_LITE_MODEL, else model/onnx here, else the model inside the package.
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code; every error is one line on stderr.

    Args:
        arguments: Without the program's name; None takes those of the process, which then is this program alone: exit
            handlers that were registered before this call may not be run.
    """
    state = RunState()
    if arguments is None:
        atexit.register(_leave, state)  # The first to be registered is the last to be run.
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character shows its number; that is no reason to fail.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    state.exit_code = _run(list(sys.argv[1:] if arguments is None else arguments) or ["--help"], state)
    sys.exit(state.exit_code)


def _leave(state: RunState) -> None:
    """End the process here, where Python would take its modules apart: a sixth of the time of a single question.

    What loaded torch leaves as ever, for that may have processes and devices to see to; and so does what cannot write
    its last output, which Python reports.
    """
    if state.exit_code is None or "torch" in sys.modules:
        return
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError:
        return
    os._exit(state.exit_code)


def report(message: str) -> None:
    """Write an error to stderr in the form that every command uses."""
    click.echo(f"{PROGRAM}: error: {message}", err=True)


def _run(arguments: list[str], state: RunState) -> int:
    """Run a command and return the exit code of whatever happened."""
    try:
        result: Any = cli.main(arguments, prog_name=PROGRAM, standalone_mode=False, obj=state)
        if sys.stdout is not None:  # None where a process was started without it.
            sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.exceptions.Abort:
        click.echo("", err=True)
        return _INTERRUPTED
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        path = context.command_path if context is not None else PROGRAM
        return _failed(f"{error.format_message().rstrip('.')}; {path} --help shows the usage", error.exit_code, state)
    except BrokenPipeError:
        # Whoever read the output has seen enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except RuplarError as error:
        return _failed(str(error), error.exit_code, state)
    except MemoryError:
        return _failed("out of memory", 1, state)
    except Exception as error:
        hint = "" if state.debug else " (--debug shows where)"
        return _failed(f"unexpected {type(error).__name__}: {' '.join(str(error).split())}{hint}", 1, state)


def _failed(message: str, exit_code: int, state: RunState) -> int:
    if state.debug:
        traceback.print_exc()
    report(message)
    return exit_code
