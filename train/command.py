"""The command `ruplar-lite train`: flags from `TrainConfig`, one call, progress on standard error."""

from __future__ import annotations

import dataclasses
import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from ruplar_lite.errors import MissingExtraError
from ruplar_lite.options import click_options
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.recipe import read_recipe, shipped_recipes
from ruplar_lite.train.run_state import RunState

_NEEDED = ("torch", "transformers", "accelerate")
# What a resumed run may be told anew; everything else comes from the run itself.
_FREE = {"output", "resume", "overwrite"}


def _take_recipe(context: click.Context, parameter: click.Parameter, source: str | None) -> None:
    """Let the recipe's values stand where no flag is given."""
    if source is not None:
        context.default_map = {**(context.default_map or {}), **read_recipe(source)}


@click.command("train")
@click.option(
    "--config",
    metavar="FILE|NAME",
    is_eager=True,
    expose_value=False,
    callback=_take_recipe,
    help=f"YAML file of these options, or a recipe that ships: {', '.join(shipped_recipes())}. Flags win over it.",
)
@click_options(TrainConfig)
@click.pass_context
def train_command(context: click.Context, /, **values: Any) -> None:
    """Teach a small language model to think in latent tokens.

    Without --model a small Llama is trained from scratch, without --data on built-in problems; that run takes half
    an hour to two hours on two cores. Next: ruplar-lite export model/
    """
    for module in _NEEDED:
        if importlib.util.find_spec(module) is None:
            raise MissingExtraError("ruplar-lite train", "train", module)
    config = TrainConfig(**_with_stored(context, values))
    if config.lora_r and importlib.util.find_spec("peft") is None:
        raise MissingExtraError("ruplar-lite train --lora-r", "train", "peft")
    # Nothing here sends anything anywhere; a model is fetched only if --model names one of a hub.
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
    # Under torchrun DDP looks for parameters without a gradient, which some models have, and warns if there are none.
    os.environ.setdefault("TORCH_CPP_LOG_LEVEL", "ERROR")
    from huggingface_hub.utils import logging as hub_logging
    from transformers.utils import logging

    from ruplar_lite.train.parallel import process_group
    from ruplar_lite.train.progress import ProgressCallback
    from ruplar_lite.train.run import train

    logging.set_verbosity_error()
    hub_logging.set_verbosity_error()  # it tells of every attempt to reach a hub; what fails in the end is reported
    logging.disable_progress_bar()

    def say(line: str) -> None:
        click.echo(line, err=True)

    result = train(config, say, [ProgressCallback(say, show_bar=sys.stderr.isatty())])
    group = process_group()
    group.destroy_process_group()
    if not group.is_main_process:
        return
    say(
        f"validation accuracy {result.metrics['accuracy']:.1%}, #L {result.metrics['num_latents']:.2f} on "
        f"{result.metrics['questions']:.0f} questions, after {result.seconds / 60:.1f} min"
    )
    say(f"next: ruplar-lite export {result.path}")
    click.echo(str(result.path))


def _with_stored(context: click.Context, values: dict[str, Any]) -> dict[str, Any]:
    """Under --resume, take every option that was not given from the interrupted run."""
    if not values["resume"]:
        return values
    stored = RunState(Path(values["output"])).stored_settings()
    names = {field.name for field in dataclasses.fields(TrainConfig)} - _FREE
    other = []
    for name in sorted(names & stored.keys()):
        source = context.get_parameter_source(name)
        if source is not ParameterSource.COMMANDLINE:
            value = tuple(stored[name]) if isinstance(stored[name], list) else stored[name]
            if source is ParameterSource.DEFAULT_MAP and value != values[name]:
                other.append(name)
            values[name] = value
    if other:
        click.echo(f"the recipe has other settings than the run, which keeps its own: {', '.join(other)}", err=True)
    return values
