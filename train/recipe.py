"""Recipes: YAML files of options for `ruplar-lite train --config`, your own or one that ships in `recipes/`.

Every key is an option of the command line and nothing else is read. Values are taken as the text that stands in the
file and converted by the flag's own parser, so that YAML's guesses (`1e-3` a string, `no` a boolean) have no effect.
Imports no torch, and PyYAML only when a recipe is read.
"""

from __future__ import annotations

import dataclasses
import difflib
import importlib.resources
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruplar_lite.errors import InputError, MissingExtraError
from ruplar_lite.options import flag_name, parse_option
from ruplar_lite.train.config import TrainConfig

if TYPE_CHECKING:
    from yaml import Node

_SUFFIX = ".yaml"
_TAGS = "tag:yaml.org,2002:"


def shipped_recipes() -> list[str]:
    """Return the names of the recipes that ship in the package."""
    folder = importlib.resources.files("ruplar_lite.train") / "recipes"
    return sorted(file.name.removesuffix(_SUFFIX) for file in folder.iterdir() if file.name.endswith(_SUFFIX))


def read_recipe(source: str) -> dict[str, Any]:
    """Read a recipe.

    Args:
        source: The bare name of a recipe that ships, or else a file.

    Returns:
        Values by field name of `TrainConfig`, of the types that its fields have; only those that the recipe sets.

    Raises:
        InputError: There is no such recipe, it is no YAML, or a key or value in it cannot be used; the message names
            file and line.
        MissingExtraError: PyYAML is not installed.
    """
    return parse_recipe(_text(source), source)


def parse_recipe(text: str, source: str) -> dict[str, Any]:
    """Parse the text of a recipe; `source` is what errors call it. Returns and raises what `read_recipe` does."""
    values: dict[str, Any] = {}
    names = [field.name for field in dataclasses.fields(TrainConfig)]
    for key, node in _entries(text, source):
        place = f"{source}:{node.start_mark.line + 1}"
        name = key.replace("-", "_")
        if name not in names:
            nearest = difflib.get_close_matches(name, names, n=1, cutoff=0.4)
            advice = f"did you mean {nearest[0]}? " if nearest else ""
            raise InputError(f"{place}: found the key {key!r}, which is no option; {advice}--help lists all options")
        if name in values:
            raise InputError(f"{place}: found {key} a second time, expected every option once")
        try:
            values[name] = parse_option(TrainConfig, name, _value(node, flag_name(name)))
        except InputError as error:
            raise InputError(f"{place}: {error}") from error
    return values


def _text(source: str) -> str:
    if source in shipped_recipes():
        folder = importlib.resources.files("ruplar_lite.train") / "recipes"
        return (folder / (source + _SUFFIX)).read_text(encoding="utf-8")
    try:
        return Path(source).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        known = ", ".join(shipped_recipes())
        raise InputError(f"--config: found no file {source}, expected one or a recipe that ships: {known}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"--config: {source} is not UTF-8 text, expected a YAML file of options") from error
    except OSError as error:
        raise InputError(f"--config: {source} cannot be read: {error.strerror}") from error


def _entries(text: str, source: str) -> Iterator[tuple[str, Node]]:
    """Yield every key with the node of its value; nothing is constructed from the file, so nothing in it can run."""
    try:
        import yaml
    except ImportError as error:
        raise MissingExtraError("ruplar-lite train --config", "train", "pyyaml") from error
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise InputError(f"{_place(error, source)}: not YAML: {_problem(error)}") from error
    if not isinstance(root, yaml.MappingNode):
        raise InputError(f"{source}: found no options in it, expected lines such as 'learning_rate: 3e-4'")
    for key, node in root.value:
        if not isinstance(key, yaml.ScalarNode):
            raise InputError(f"{source}:{key.start_mark.line + 1}: found a key that is no text, expected an option")
        yield key.value, node


def _value(node: Node, flag: str) -> str | list[str] | None:
    """Return the text of a scalar, the texts of a list, or `None` for nothing."""
    import yaml

    if not node.tag.startswith(_TAGS):
        raise InputError(f"{flag}: found the tag {node.tag}, expected a plain value")
    if isinstance(node, yaml.SequenceNode):
        texts = [_value(item, flag) for item in node.value]
        if all(isinstance(text, str) for text in texts):
            return [str(text) for text in texts]
    elif isinstance(node, yaml.ScalarNode):
        return None if node.tag == _TAGS + "null" else str(node.value)
    raise InputError(f"{flag}: expected one value or a flat list of values")


def _place(error: Any, source: str) -> str:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return f"{source}:{mark.line + 1}" if mark is not None else source


def _problem(error: Any) -> str:
    """Return what is wrong, on one line."""
    parts = [getattr(error, name, None) for name in ("context", "problem", "reason")]
    return " ".join(", ".join(str(part) for part in parts if part).split())
