"""A deeper model that starts as the one it is made of: new layers which at first pass on what they read.

A layer of a transformer adds what its attention and its MLP write. A new one is a copy of the layer before it whose two
last matrices, `o_proj` and `down_proj`, are zero: it adds nothing, so every answer is what it was, and training finds a
use for it (the idea of Chen et al., "Net2Net", arXiv 1511.05641). New layers are spread over the depth.

Scope: the computation, and the command: `python -m ruplar_lite.train.deepening MODEL --num-hidden-layers 7 -o FOLDER`.
"""

from __future__ import annotations

import copy
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ruplar_lite.errors import InputError, RuplarError
from ruplar_lite.train.checkpoint import write_method_info
from ruplar_lite.train.from_bundle import load_model
from ruplar_lite.train.saving import NOTHING_CHANGED, replace_model

if TYPE_CHECKING:
    from transformers import PreTrainedModel

# What writes into the residual stream.
_WRITES = ("self_attn.o_proj.", "mlp.down_proj.")


def deepen(source: str, num_hidden_layers: int, output: Path) -> None:
    """Write a model with more layers that computes the same as the one it is made of.

    Args:
        source: A model folder that `train` wrote, or a bundle, whose layers are those of Llama.
        num_hidden_layers: How many layers it shall have.
        output: The folder that receives the model.

    Raises:
        InputError: It has as many layers already, or others than Llama's.
        BundleError: A bundle is damaged.
        CheckpointError: The model cannot be loaded, or the new one not be written.
    """
    model, tokenizer, info = load_model(source)
    layers = int(model.config.num_hidden_layers)
    if num_hidden_layers <= layers:
        raise InputError(f"{source} has {layers} layers: found {num_hidden_layers} to make of them, expected more")
    names = {name for name, _ in model.named_parameters()}
    for matrix in _WRITES:
        if f"model.layers.0.{matrix}weight" not in names:
            raise InputError(f"{source}: found no {matrix[:-1]} in its layers, expected a model with Llama's names")
    deeper = _deeper(model, spread(layers, num_hidden_layers))

    def write(folder: Path) -> None:
        deeper.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
        training = {**info.training, "deepened": {"from": source, "num_hidden_layers": layers}}
        write_method_info(folder, dataclasses.replace(info, training=training))

    replace_model(output, write, NOTHING_CHANGED)


def spread(layers: int, num_hidden_layers: int) -> list[int]:
    """Return which layer each of the deeper model is a copy of; of equal ones the first keeps its work.

    >>> spread(5, 7)
    [0, 0, 1, 2, 2, 3, 4]
    """
    return [index * layers // num_hidden_layers for index in range(num_hidden_layers)]


def _deeper(model: PreTrainedModel, copied: list[int]) -> Any:
    config = copy.deepcopy(model.config)
    config.num_hidden_layers = len(copied)
    # Some families say of each layer how it sees.
    if getattr(config, "layer_types", None):
        config.layer_types = [config.layer_types[layer] for layer in copied]
    # Loading copies, so that one tensor may stand under several names.
    tensors = {name: tensor for name, tensor in model.state_dict().items() if not name.startswith("model.layers.")}
    for index, origin in enumerate(copied):
        new = origin in copied[:index]
        for name, tensor in model.get_submodule(f"model.layers.{origin}").state_dict().items():
            silent = new and name.startswith(_WRITES)
            tensors[f"model.layers.{index}.{name}"] = tensor.new_zeros(tensor.shape) if silent else tensor
    deeper: Any = type(model)(config).eval()
    deeper.load_state_dict(tensors)
    return deeper


@click.command()
@click.argument("model")
@click.option("--num-hidden-layers", type=click.IntRange(min=1), required=True, help="How many it shall have.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder that receives the model.")
def main(model: str, num_hidden_layers: int, output: Path) -> None:
    """Write MODEL (a folder or bundle) with more layers, which at first change nothing that it computes."""
    try:
        deepen(model, num_hidden_layers, output)
    except RuplarError as error:
        raise click.ClickException(str(error)) from error
    click.echo(str(output))


if __name__ == "__main__":
    main()
