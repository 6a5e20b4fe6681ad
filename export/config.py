"""The options of an export, declared once for the command line and for Python."""

from __future__ import annotations

import dataclasses

from ruplar_lite.manifest import QUANTIZATIONS
from ruplar_lite.options import option, validate

#: Directory name, inside the model folder, of the bundle where none is named.
DEFAULT_OUTPUT = "onnx"


@dataclasses.dataclass(frozen=True)
class ExportConfig:
    """How a model is exported; the values are checked when the object is made.

    Raises:
        InputError: A value has the wrong type or is not among the choices.
    """

    output: str | None = option(
        None,
        "Folder to write. A bundle that is there is replaced. [default: MODEL_DIR/onnx]",
        metavar="FOLDER",
        short="-o",
    )
    latent_vocab: str = option(
        "auto",
        "Tokens that a thought can hold: those that training and the calibration questions use, or all of them.",
        choices=("auto", "full"),
    )

    quantize: str = option(
        "auto",
        "How weights are stored: none as float32, int8 or int4 as so many bits, with head and embeddings in 8; "
        "auto takes the fastest that answers as the trained model does.",
        choices=("auto", *QUANTIZATIONS),
    )

    def __post_init__(self) -> None:
        validate(self)
