"""Typed access to JSON that is not to be trusted: every value is checked for type and range. Standard library only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: The largest integer that a field can hold where nothing else is said.
LARGEST = 2**31 - 1


def shown(value: Any) -> str:
    """Return a value for an error message: short, on one line."""
    if isinstance(value, (dict, list)):
        return f"a {type(value).__name__} of {len(value)}"
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


class Fields:
    """One JSON object. What is wrong with a value goes to `problems`, and a harmless one is returned for it.

    Args:
        raw: The object; any other value is one without keys.
        where: What stands before a key in a problem, such as "ruplar.json: limits.".
        problems: Where problems go, each with found and expected.
    """

    def __init__(self, raw: Any, where: str, problems: list[str]) -> None:
        self._raw: Mapping[str, Any] = raw if isinstance(raw, dict) else {}
        self._where = where
        self.problems = problems

    def integer(self, key: str, minimum: int = 0, maximum: int = LARGEST) -> int:
        """Return an integer from `minimum` to `maximum`."""
        value: Any = self._raw.get(key)
        if _is_int(value) and minimum <= value <= maximum:
            return int(value)
        limits = f"{minimum}" if minimum == maximum else f"an integer from {minimum} to {maximum}"
        self.wrong(key, limits)
        return minimum

    def number(self, key: str, minimum: float, maximum: float) -> float:
        """Return a number from `minimum` to `maximum`, both of them finite; an integer will do."""
        value: Any = self._raw.get(key)
        if (_is_int(value) or isinstance(value, float)) and minimum <= value <= maximum:
            return float(value)
        self.wrong(key, f"a number from {minimum:g} to {maximum:g}")
        return minimum

    def text(self, key: str, default: str | None = None) -> str:
        """Return a string."""
        value = self._raw.get(key, default)
        if isinstance(value, str):
            return value
        self.wrong(key, "a string")
        return ""

    def ids(self, key: str) -> tuple[int, ...]:
        """Return a list of token ids."""
        value = self._raw.get(key)
        if isinstance(value, list) and all(_is_int(item) and 0 <= item <= LARGEST for item in value):
            return tuple(value)
        self.wrong(key, "a list of token ids")
        return ()

    def mapping(self, key: str) -> dict[str, Any]:
        """Return an object as it is."""
        value = self._raw.get(key)
        if isinstance(value, dict):
            return value
        self.wrong(key, "an object")
        return {}

    def optional(self, key: str) -> dict[str, Any] | None:
        """Return an object as it is, or None where there is none."""
        return self.mapping(key) if self.has(key) else None

    def section(self, key: str) -> Fields:
        """Return an object for access to its own fields."""
        value = self._raw.get(key)
        if not isinstance(value, dict):
            self.wrong(key, "an object")
            return Fields({}, f"{self._where}{key}.", [])
        return Fields(value, f"{self._where}{key}.", self.problems)

    def sections(self, key: str) -> tuple[Fields, ...]:
        """Return a list of objects, each for access to its fields."""
        value = self._raw.get(key)
        if isinstance(value, list):
            return tuple(Fields(item, f"{self._where}{key}[{i}].", self.problems) for i, item in enumerate(value))
        self.wrong(key, "a list")
        return ()

    def has(self, key: str) -> bool:
        """Return whether there is a value, null being none."""
        return self._raw.get(key) is not None

    def wrong(self, key: str, expected: str) -> None:
        """Note that a value is not what was expected."""
        found = shown(self._raw[key]) if key in self._raw else "nothing"
        self.problems.append(f"{self._where}{key}: found {found}, expected {expected}")


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
