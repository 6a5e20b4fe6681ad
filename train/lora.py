"""LoRA: low-rank adapters on the layers of a pretrained model, made, saved and merged by peft.

peft is imported where it is used. The rows of `<think>` and `</think>` are trained with the adapters: a token that was
just added would otherwise stay the mean of all others, and could neither be recognized nor predicted.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

import torch

from ruplar_lite.errors import CheckpointError, InputError

if TYPE_CHECKING:
    from peft import PeftModel
    from transformers import PreTrainedModel

# What --lora-targets takes besides names.
LINEAR, EMBEDDINGS = "linear", "embeddings"
# The layers that the paper adapts, as the families of Llama's shape name them.
PAPER_LAYERS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
ADAPTER_FOLDER = "adapter"


def add_lora(
    model: PreTrainedModel,
    token_ids: Sequence[int],
    r: int,
    alpha: int,
    dropout: float = 0.0,
    targets: Sequence[str] = (),
) -> PeftModel:
    """Freeze a causal LM and put adapters on its layers; the given model is changed.

    Rows of trained tokens: with tied embeddings one set of rows serves as input and output, otherwise the table and
    the head have one each. If the embeddings have an adapter, tokens are read through that, and the head has rows of
    its own; a tied model is untied then, as a head that followed the adapter would be another model.

    Args:
        model: The causal LM.
        token_ids: The tokens whose rows are trained.
        r: Rank.
        alpha: Scale of the update, times `r`.
        dropout: Before every adapter.
        targets: Names of layers, or `linear` and `embeddings`; `linear` if empty.

    Raises:
        InputError: A target is not there.
        CheckpointError: The vocabulary head has a bias, which peft leaves out when it trains rows of the head.
    """
    from peft import LoraConfig, get_peft_model
    from transformers.pytorch_utils import Conv1D

    table, head = model.get_input_embeddings(), model.get_output_embeddings()
    if getattr(head, "bias", None) is not None:
        raise CheckpointError(
            f"found a {model.config.model_type} whose vocabulary head has a bias, expected one without to train with "
            "LoRA; leave out --lora-r"
        )
    names = target_names(model, targets)
    rows_of = []
    if EMBEDDINGS in targets:
        names.append(_name_of(model, table))
        _untie(model)
    else:
        rows_of.append(_name_of(model, table))
    if head.weight is not table.weight:
        rows_of.append(_name_of(model, head))
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=r,
        lora_alpha=alpha,
        lora_dropout=dropout,
        target_modules=names,
        trainable_token_indices={name: list(token_ids) for name in rows_of},
        # GPT-2 keeps its matrices transposed.
        fan_in_fan_out=any(isinstance(module, Conv1D) for module in model.modules()),
    )
    with warnings.catch_warnings():
        # peft 0.21 asks transformers 5.23 by an old name.
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        peft_model: Any = get_peft_model(model, config)
    # A checkpoint is resumed on the same base: the tables, which peft would add, stand there already.
    peft_model.save_pretrained = functools.partial(peft_model.save_pretrained, save_embedding_layers=False)
    return peft_model  # type: ignore[no-any-return]


def target_names(model: PreTrainedModel, targets: Sequence[str]) -> list[str]:
    """Return the names of the linear layers to adapt, as peft understands them: ends of full names.

    `linear` stands for the paper's seven layers where the transformer has them all, else for every linear layer of the
    transformer; the vocabulary head is none of them.

    Raises:
        InputError: There is no such layer.
    """
    from transformers.pytorch_utils import Conv1D

    linear = [name for name, module in model.base_model.named_modules() if isinstance(module, torch.nn.Linear | Conv1D)]
    known = sorted({name.rpartition(".")[2] for name in linear})
    names: list[str] = []
    for target in targets or (LINEAR,):
        if target == LINEAR:
            names += PAPER_LAYERS if set(PAPER_LAYERS) <= set(known) else known
        elif any(f".{name}".endswith(f".{target}") for name in linear):
            names.append(target)
        elif target != EMBEDDINGS:
            raise InputError(
                f"--lora-targets: found no {target!r} in this {model.config.model_type}, expected {LINEAR}, "
                f"{EMBEDDINGS} or some of {', '.join(known)}"
            )
    return list(dict.fromkeys(names))


def is_lora(model: torch.nn.Module) -> TypeGuard[PeftModel]:
    """Return whether peft wraps the model."""
    return hasattr(model, "peft_config") and hasattr(model, "merge_and_unload")


def save_adapter(model: PeftModel, folder: Path) -> None:
    """Write the adapter as peft reads it back onto the base model.

    Where tokens were added, the base has to be resized before, to the rows of the trained model. If the embeddings have
    an adapter, the tables are written too: the rows of added tokens are only part of what they became.
    """
    adapts_embeddings = any("lora_embedding" in name for name, _ in model.named_parameters())
    model.save_pretrained(str(folder), save_embedding_layers=adapts_embeddings)


def merge(model: PeftModel) -> PreTrainedModel:
    """Add the adapters to the weights; the PeftModel is used up, what is returned is an ordinary model."""
    merged: PreTrainedModel = model.merge_and_unload()
    return merged


def count_trainable(model: torch.nn.Module) -> int:
    """Return the number of parameters that are trained."""
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)


def _name_of(model: torch.nn.Module, module: torch.nn.Module) -> str:
    name: str = next(name for name, other in model.named_modules() if other is module)
    return name


def _untie(model: PreTrainedModel) -> None:
    table, head = model.get_input_embeddings(), model.get_output_embeddings()
    if head.weight is table.weight:
        head.weight = torch.nn.Parameter(table.weight.detach().clone())
        model.config.tie_word_embeddings = False
