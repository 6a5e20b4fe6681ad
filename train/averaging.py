"""One model between two: every weight is the weighted mean of theirs.

A model that was trained further for something new forgets a part of what it knew; on the way between it and the model
it began as there are models that know most of both (Wortsman et al., "Robust fine-tuning of zero-shot models",
arXiv 2109.01903). Only for models of which one began as the other: means of strangers' weights know nothing.

Scope: the computation, and the command: `python -m ruplar_lite.train.averaging TRAINED BEGUN -o FOLDER`.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import click

from ruplar_lite.errors import InputError, RuplarError
from ruplar_lite.train.checkpoint import write_method_info
from ruplar_lite.train.from_bundle import is_bundle, load_model
from ruplar_lite.train.saving import NOTHING_CHANGED, replace_model

# What two models must have in common besides shapes and tokenizer.
_SAME = ("special_tokens", "prefix_ids", "suffix_ids", "answer_template", "objective", "prompt_attention")


def average(trained: str, begun: str, share: float, output: Path) -> None:
    """Write the model between two as a model folder.

    Args:
        trained: The model folder; what is said of it, its calibration questions included, is kept.
        begun: The model folder or bundle that it began as.
        share: The share of `begun`, from 0 to 1: weight = (1 - share) · trained + share · begun.
        output: The folder that receives the model.

    Raises:
        InputError: They are not alike, or `trained` is a bundle.
        BundleError: A bundle is damaged.
        CheckpointError: A model cannot be loaded, or the new one not be written.
    """
    if is_bundle(trained):
        raise InputError(f"{trained}: found a bundle, expected a model folder that train wrote: put it second")
    import torch

    model, tokenizer, info = load_model(trained)
    other, other_tokenizer, other_info = load_model(begun)
    # A head that is the table of embeddings is no parameter of its own: it must not be averaged twice.
    weights, others = dict(model.named_parameters()), dict(other.named_parameters())
    unlike = [name for name in _SAME if getattr(info, name) != getattr(other_info, name)]
    if tokenizer.get_vocab() != other_tokenizer.get_vocab():
        unlike.append("tokenizer")
    if {name: weight.shape for name, weight in weights.items()} != {name: w.shape for name, w in others.items()}:
        unlike.append("shapes")
    if unlike:
        found = f"found {trained} and {begun} with another {', another '.join(unlike)}"
        raise InputError(f"{found}, expected a model and the one that it began as")
    with torch.no_grad():
        for name, weight in weights.items():
            weight.lerp_(others[name].to(weight.dtype), share)

    def write(folder: Path) -> None:
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
        averaged = {"with": begun, "share": share, "training": other_info.training}
        support = tuple(sorted({*info.latent_support, *other_info.latent_support}))
        training = {**info.training, "averaged": averaged}
        write_method_info(folder, dataclasses.replace(info, training=training, latent_support=support))

    replace_model(output, write, NOTHING_CHANGED)


@click.command()
@click.argument("trained")
@click.argument("begun")
@click.option("--share", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="The share of BEGUN.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder that receives the model.")
def main(trained: str, begun: str, share: float, output: Path) -> None:
    """Write the model between TRAINED (a model folder) and BEGUN, the folder or bundle that it began as."""
    try:
        average(trained, begun, share, output)
    except RuplarError as error:
        raise click.ClickException(str(error)) from error
    click.echo(str(output))


if __name__ == "__main__":
    main()
