"""What transformers calls the key-value cache: `cache` from release 5.24 on, `past_key_values` before.

Scope: the one place that knows it, for training and export. Which it is can be read off a model's forward.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

from torch import nn

_NAMES = ("cache", "past_key_values")


def cache_argument(model: nn.Module) -> str | None:
    """Return the name under which a model's forward takes the cache; `None` where it takes none.

    Args:
        model: A causal LM of transformers, or the transformer of one.
    """
    return _argument_of(type(model).forward)


@functools.cache  # asked in every pass
def _argument_of(forward: Callable[..., Any]) -> str | None:
    accepted = inspect.signature(forward).parameters
    return next((name for name in _NAMES if name in accepted), None)


def with_cache(model: nn.Module, cache: Any) -> dict[str, Any]:
    """Return the arguments of a forward that goes on from a cache; nothing where the model takes none.

    Args:
        model: A causal LM of transformers, or the transformer of one.
        cache: A `Cache`, or `None` to start.
    """
    name = cache_argument(model)
    return {name: cache} if name else {}


def cache_of_output(output: Any) -> Any:
    """Return the cache in the output of a forward, with the new positions."""
    # Asked for by its old name it would warn, or by its new one be missing.
    return output.cache if "cache" in output.__dataclass_fields__ else output.past_key_values
