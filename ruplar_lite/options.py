"""Options that are declared once: a frozen dataclass whose fields carry their help text and limits.

The same declaration validates a value given from Python and makes the flag of the command line, so the two
cannot drift apart. This module knows nothing of any particular option, and needs click only to make flags.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from collections.abc import Callable, Sequence
from typing import Any

from ruplar_lite.errors import InputError

_KEY = "ruplar_lite.option"
_PATHS = ("FILE", "FOLDER", "SOURCE")
_BOOLEANS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


@dataclasses.dataclass(frozen=True)
class Spec:
    """What a field says of itself beyond its type and default."""

    help: str
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] | None = None
    metavar: str | None = None
    short: str | None = None


def option(
    default: Any,
    help: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    choices: Sequence[str] | None = None,
    metavar: str | None = None,
    short: str | None = None,
) -> Any:
    """Declare one option as a field of a frozen dataclass.

    Args:
        default: The value when nothing is given; a tuple makes the flag repeatable.
        help: One sentence for ``--help``.
        minimum: Smallest value allowed, itself included.
        maximum: Largest value allowed, itself included.
        choices: The only strings allowed.
        metavar: What ``--help`` shows in place of the type.
        short: A one-letter flag such as ``"-m"``.
    """
    spec = Spec(help, minimum, maximum, tuple(choices) if choices else None, metavar, short)
    return dataclasses.field(default=default, metadata={_KEY: spec})


def flag_name(field_name: str) -> str:
    """``max_latents`` → ``--max-latents``."""
    return "--" + field_name.replace("_", "-")


def validate(settings: Any) -> None:
    """Check every option of a dataclass instance; to be called from ``__post_init__``.

    Raises:
        InputError: A value has the wrong type, is out of range or is not among the choices.
    """
    hints = typing.get_type_hints(type(settings))
    for field in dataclasses.fields(settings):
        spec = field.metadata.get(_KEY)
        if spec is not None:
            _check(flag_name(field.name), getattr(settings, field.name), hints[field.name], spec)


def parse_option(settings_type: type[Any], field_name: str, text: str | Sequence[str] | None) -> Any:
    """Turn the text of one option, wherever it stands, into its value, as the option's flag does.

    Args:
        settings_type: The dataclass that declares the option.
        field_name: The field of it.
        text: One text; several for a repeatable option; `None` for no value.

    Raises:
        InputError: The text cannot be converted, or the value is out of range or not among the choices.
    """
    field = next(field for field in dataclasses.fields(settings_type) if field.name == field_name)
    hint, spec, flag = typing.get_type_hints(settings_type)[field_name], field.metadata[_KEY], flag_name(field_name)
    repeat = _is_repeatable(hint)
    if not (text is None or isinstance(text, str) or repeat):
        raise InputError(f"{flag}: found a list of {len(text)}, expected one value")
    texts = [text] if isinstance(text, str) else text or ()
    values = tuple(_parse(flag, item, hint, spec) for item in texts)
    value = values if repeat else next(iter(values), None)
    _check(flag, value, hint, spec)
    return value


def _parse(flag: str, text: str, hint: Any, spec: Spec) -> Any:
    import click

    if _base_type(hint) is bool:  # A flag has no text; click's own list of them has the empty one in it.
        if text.lower() not in _BOOLEANS:
            raise InputError(f"{flag}: found {text!r}, expected true or false")
        return _BOOLEANS[text.lower()]
    try:
        return click.types.convert_type(_click_type(hint, spec)).convert(text, None, None)
    except click.BadParameter as error:
        error.param_hint = f"'{flag}'"
        raise InputError(error.format_message().rstrip(".")) from error


def click_options(settings_type: type[Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator that adds one flag per declared option; the command receives them by field name."""
    hints = typing.get_type_hints(settings_type)

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for field in reversed(dataclasses.fields(settings_type)):
            spec: Spec | None = field.metadata.get(_KEY)
            if spec is not None:
                command = _click_option(field, hints[field.name], spec)(command)
        return command

    return decorate


def _click_option(field: dataclasses.Field[Any], hint: Any, spec: Spec) -> Callable[..., Any]:
    import click

    base = _base_type(hint)
    names = [flag_name(field.name)] + ([spec.short] if spec.short else [])
    shown: dict[str, Any] = {"help": spec.help, "show_default": field.default not in (None, ())}
    if base is bool:
        return click.option(f"{names[0]}/--no-{names[0][2:]}", *names[1:], field.name, default=field.default, **shown)
    shown |= {"multiple": _is_repeatable(hint), "metavar": spec.metavar}
    return click.option(*names, field.name, type=_click_type(hint, spec), default=field.default, **shown)


def _click_type(hint: Any, spec: Spec) -> Any:
    import click

    return click.Choice(spec.choices) if spec.choices else _base_type(hint)


def _is_repeatable(hint: Any) -> bool:
    return typing.get_origin(hint) is tuple


def _is_optional(hint: Any) -> bool:
    return type(None) in typing.get_args(hint)


def _base_type(hint: Any) -> type[Any]:
    """``int | None`` → ``int``; ``tuple[str, ...]`` → ``str``."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return next(_base_type(arg) for arg in typing.get_args(hint) if arg is not type(None))
    if typing.get_origin(hint) is tuple:
        return _base_type(typing.get_args(hint)[0])
    return typing.cast("type[Any]", hint)


def _check(name: str, value: Any, hint: Any, spec: Spec) -> None:
    base = _base_type(hint)
    if value is None and _is_optional(hint):
        return
    if isinstance(value, tuple) and _is_repeatable(hint):
        for item in value:
            _check(name, item, base, spec)
        return
    if isinstance(value, bool) and base is not bool:
        raise InputError(f"{name}: found {value!r}, expected {base.__name__}")
    if base is float and isinstance(value, int):
        value = float(value)
    if not isinstance(value, base):
        raise InputError(f"{name}: found {value!r}, expected {base.__name__}")
    if isinstance(value, float) and not math.isfinite(value):
        raise InputError(f"{name}: found {value}, expected a finite number")
    if value == "" and (spec.metavar or "").startswith(_PATHS):  # It would mean the working folder.
        raise InputError(f"{name}: found an empty text, expected a name")
    if spec.choices and value not in spec.choices:
        raise InputError(f"{name}: found {value!r}, expected one of {', '.join(spec.choices)}")
    if spec.minimum is not None and value < spec.minimum:
        raise InputError(f"{name}: found {value}, expected at least {spec.minimum:g}")
    if spec.maximum is not None and value > spec.maximum:
        raise InputError(f"{name}: found {value}, expected at most {spec.maximum:g}")
