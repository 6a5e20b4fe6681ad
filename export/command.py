"""`ruplar-lite export`: the parser, one call, and what is printed. It is imported without torch."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import click

from ruplar_lite.errors import MissingExtraError
from ruplar_lite.export.config import ExportConfig
from ruplar_lite.options import click_options

_NEEDED = ("torch", "transformers", "onnx", "onnxscript", "optimum")


@click.command("export")
@click.argument("model_dir")
@click_options(ExportConfig)
def export_command(model_dir: str, **options: Any) -> None:
    """Export the trained model in MODEL_DIR to a bundle that runs without torch.

    The bundle is compared with torch on the questions that training set aside for it; one that differs is not
    written. A quantized bundle must give the same answer to 99 % of them; what has to stay in float32 for that does.
    Prints the bundle's folder.
    """
    config = ExportConfig(**options)
    for module in _NEEDED:
        if importlib.util.find_spec(module) is None:
            raise MissingExtraError("ruplar-lite export", "export", module)
    from ruplar_lite.export.run import export_model

    bundle = export_model(model_dir, config, on_progress=lambda message: click.echo(message, err=True))
    for line in _summary(bundle):
        click.echo(line, err=True)
    click.echo(str(bundle))


def _summary(path: Path) -> list[str]:
    """Say in a few lines what was written and how well it was measured to work."""
    from ruplar_lite.bundle import open_bundle

    manifest = open_bundle(path).manifest
    certificate = manifest.certificate or {}
    size = sum(record.size for record in manifest.files.values())
    vocab, outside = manifest.latent_vocab, certificate["mass_outside_latent_vocab"]
    differences = ", ".join(f"{name} {value:.1g}" for name, value in certificate["max_abs_diff"].items())
    agreement = ", ".join(f"{name} {share:.1%}" for name, share in certificate["agreement"].items())
    questions = f"{certificate['questions']} questions"
    if certificate["ties"]:
        questions += f", {certificate['ties']} of them ties"
    model = "" if path == Path("model") / "onnx" else f' --model "{path}"'
    quantized = []
    if manifest.quantization != "none":
        kept = ", ".join(certificate["float32_matrices"]) or "nothing"
        quantized = [
            f"{manifest.quantization}: {certificate['float32_size'] / 1e6:.1f} MB before; "
            f"embeddings in {manifest.embedding_dtype}, left in float32: {kept}"
        ]
    return [
        f"wrote {path}: {size / 1e6:.1f} MB",
        *quantized,
        f"largest differences from torch: {differences}",
        f"agreement with torch ({questions}): {agreement}",
        f"latent vocabulary: {vocab.size} of {manifest.architecture.vocab_size} tokens, "
        f"leaves out {outside['mean']:.2%} of a thought on average, {outside['max']:.2%} at most",
        f'next: ruplar-lite ask "How much is 3 times 4?"{model}',
    ]
