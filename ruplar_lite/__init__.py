"""Small language models that think in a few latent tokens: ask them offline, without torch.

    from ruplar_lite import Reasoner

    answer = Reasoner.load().ask("Tom has 3 bags of 4 apples. How many apples has he?")
    print(answer.text, answer.num_latents)

Importing this package does no I/O and imports nothing heavy: each name is loaded when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from ruplar_lite.errors import (
        BundleError,
        CheckpointError,
        DataError,
        ExportError,
        InputError,
        MissingExtraError,
        RuplarError,
    )
    from ruplar_lite.reasoner import Reasoner
    from ruplar_lite.sampling import GenerationSettings
    from ruplar_lite.thoughts import Answer, Thought, Timings

__all__ = [
    "Answer",
    "BundleError",
    "CheckpointError",
    "DataError",
    "ExportError",
    "GenerationSettings",
    "InputError",
    "MissingExtraError",
    "Reasoner",
    "RuplarError",
    "Thought",
    "Timings",
    "__version__",
]

_HOME = {
    "Answer": "thoughts",
    "GenerationSettings": "sampling",
    "Reasoner": "reasoner",
    "Thought": "thoughts",
    "Timings": "thoughts",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME.get(name, 'errors')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
