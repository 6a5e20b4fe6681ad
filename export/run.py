"""From a trained model folder to a measured bundle, in one call.

The bundle is built in a folder beside its target and takes the target's place only after it was compared with torch:
a failed export leaves nothing, and an old bundle as it was. torch is imported only once the input was found good.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ruplar_lite.bundle import staging
from ruplar_lite.errors import ExportError, InputError
from ruplar_lite.export.config import DEFAULT_OUTPUT, ExportConfig
from ruplar_lite.train.checkpoint import read_checkpoint


def export_model(
    path: str | Path, config: ExportConfig | None = None, on_progress: Callable[[str], None] | None = None
) -> Path:
    """Write the bundle of a trained model.

    Args:
        path: The model folder, as training wrote it.
        config: Where to and how; by default into the folder `onnx` inside the model folder.
        on_progress: Is told, in a few words, what is being done.

    Returns:
        The bundle's folder.

    Raises:
        InputError: There is no such folder, or the output is in the way of something else.
        CheckpointError: The folder is no trained model.
        ExportError: The model cannot be exported, or its graphs do not compute what torch computes.
        BundleError: The output cannot be written.
    """
    config = config or ExportConfig()
    report = on_progress or (lambda message: None)
    if not Path(path).is_dir():
        raise InputError(
            f"{path}: no such folder, expected a model folder; ruplar-lite train --output {path} writes one"
        )
    checkpoint = read_checkpoint(path)
    if not checkpoint.info.calibration:
        raise ExportError(
            f"{checkpoint.path}: found no calibration questions in ruplar.json, expected some to compare the bundle "
            "with torch; ruplar-lite train records them from its validation data"
        )
    target = Path(config.output) if config.output else checkpoint.path / DEFAULT_OUTPUT
    with staging(target) as stage:
        report(f"loading {checkpoint.path}")
        from ruplar_lite.export.build import Build

        Build(checkpoint, stage.path, report).run(config.latent_vocab, config.quantize)
        stage.commit()
    return target
