"""Every exception that ruplar-lite raises on purpose, with its exit code, and how a foreign error is quoted.

A message is one line: what was found, what was expected, and what to do next.
"""

from __future__ import annotations


def first_line(error: BaseException) -> str:
    """Return the first line of an error's message, or its type; for messages of our own that quote it."""
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__


def reason(error: OSError) -> str:
    """Return why the system refused, without the file's name, which the message around it has."""
    return error.strerror or str(error)


class RuplarError(Exception):
    """Base of all expected failures: the work could not be done (exit code 1)."""

    exit_code = 1


class InputError(RuplarError):
    """What the caller passed cannot be used: an argument, an option, a path that is not there (exit code 2)."""

    exit_code = 2


class DataError(RuplarError):
    """A data file, or a line of it, cannot be read."""


class CheckpointError(RuplarError):
    """A folder is not a trained model that ruplar-lite can use."""


class BundleError(RuplarError):
    """A bundle is missing, damaged or of another format version."""


class ExportError(RuplarError):
    """A bundle could not be written, or its graphs do not compute what torch computes."""


class MissingExtraError(RuplarError):
    """A command needs packages that an extra brings.

    Args:
        command: The command that was asked for, as the user typed it.
        extra: The extra of this package that brings what is missing.
        missing: Name of the module that could not be imported.
    """

    def __init__(self, command: str, extra: str, missing: str) -> None:
        super().__init__(
            f'{command} needs the package {missing}, which is not installed: pip install "ruplar-lite[{extra}]"'
        )
