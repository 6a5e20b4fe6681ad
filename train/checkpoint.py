"""The model folder: an ordinary Hugging Face folder plus one `ruplar.json` with what the method needs later.

This module is the only reader and writer of that `ruplar.json`. It imports torch and transformers only where a model
or a tokenizer is really loaded.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruplar_lite.errors import CheckpointError, first_line
from ruplar_lite.files import write_whole
from ruplar_lite.manifest import OBJECTIVES, PROMPT_ATTENTIONS, SpecialTokens

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerFast

METHOD_FILE = "ruplar.json"
FORMAT = "ruplar-lite checkpoint"
FORMAT_VERSION = 1


@dataclasses.dataclass(frozen=True)
class MethodInfo:
    """What inference must know beyond the model itself, written once by training.

    Attributes:
        special_tokens: The ids of `<think>`, `</think>`, end and padding.
        prefix_ids: Token ids before every question.
        suffix_ids: Token ids between a question and `<think>`.
        answer_template: How the answer is written; `{answer}` stands for the bare answer.
        latent_support: Sorted token ids that any prior of the training data could put mass on, or that its chains
            are written in.
        max_latents: Limit of a thought at inference, in latents or in tokens of the chain.
        max_new_tokens: Limit of an answer at inference, in tokens.
        training: Settings and results of the training run, for people to read.
        calibration: Questions with their answers, from the validation data, for whoever exports the model.
        objective: What stands between `<think>` and `</think>`, one of `ruplar_lite.manifest.OBJECTIVES`.
        prompt_attention: How the tokens of a prompt see each other, one of `ruplar_lite.manifest.PROMPT_ATTENTIONS`.
    """

    special_tokens: SpecialTokens
    prefix_ids: tuple[int, ...]
    suffix_ids: tuple[int, ...]
    answer_template: str
    latent_support: tuple[int, ...]
    max_latents: int
    max_new_tokens: int
    training: dict[str, Any]
    calibration: tuple[dict[str, str], ...]
    objective: str = "latent"
    prompt_attention: str = "causal"

    def prompt_ids(self, question_ids: list[int]) -> list[int]:
        """Return the ids of a whole prompt, `<think>` included."""
        return [*self.prefix_ids, *question_ids, *self.suffix_ids, self.special_tokens.think]


@dataclasses.dataclass(frozen=True)
class Checkpoint:
    """A model folder whose `ruplar.json` was read and checked."""

    path: Path
    info: MethodInfo

    def load_model(self) -> PreTrainedModel:
        """Load the causal LM in float32 and evaluation mode.

        Raises:
            CheckpointError: The weights or the configuration cannot be loaded, or a weight is missing.
        """
        return load_causal_lm(self.path)

    def load_tokenizer(self) -> PreTrainedTokenizerFast:
        """Load the tokenizer.

        Raises:
            CheckpointError: There is no `tokenizer.json`, or it cannot be read.
        """
        return load_tokenizer(self.path)


def load_causal_lm(source: str | Path, *, local_files_only: bool = True) -> PreTrainedModel:
    """Load a causal LM in float32 and evaluation mode.

    Args:
        source: A folder, or a hub id.
        local_files_only: Whether a hub must not be asked.

    Raises:
        CheckpointError: The weights or the configuration cannot be loaded, or a weight is missing.
    """
    import torch
    from transformers import AutoModelForCausalLM

    try:
        loaded: Any = AutoModelForCausalLM.from_pretrained(
            source,
            dtype=torch.float32,
            local_files_only=local_files_only,
            output_loading_info=True,
            ignore_mismatched_sizes=True,  # they are named below; transformers names them in its log only
            # Without this a model that brings code of its own makes transformers ask a question on the terminal.
            trust_remote_code=False,
        )
    except (OSError, ValueError, RuntimeError, KeyError, ImportError) as error:
        what = "the model" if Path(source).is_dir() else "a folder or hub model"
        raise CheckpointError(f"{source}: cannot load {what} as a causal LM: {first_line(error)}") from error
    except Exception as error:
        # safetensors raises a class of its own, which has no public base besides Exception.
        if type(error).__module__.partition(".")[0] != "safetensors":
            raise
        raise CheckpointError(f"{source}: the weights cannot be read: {first_line(error)}") from error
    model, loading = loaded
    # transformers fills a weight that the file lacks with random numbers and goes on.
    absent = sorted(loading["missing_keys"])
    absent += sorted(f"{name} of shape {list(expected)}" for name, _, expected in loading["mismatched_keys"])
    if absent:
        raise CheckpointError(
            f"{source}: found no usable {absent[0]} in the weights ({len(absent)} such), expected every tensor "
            "of the model; copy or download it again"
        )
    model.eval()
    return model  # type: ignore[no-any-return]


def load_tokenizer(source: str | Path, *, local_files_only: bool = True) -> PreTrainedTokenizerFast:
    """Load a fast tokenizer.

    Args:
        source: A folder, or a hub id.
        local_files_only: Whether a hub must not be asked.

    Raises:
        CheckpointError: It cannot be loaded, or has no `tokenizer.json`.
    """
    from transformers import AutoTokenizer, PreTrainedTokenizerFast

    try:
        tokenizer = AutoTokenizer.from_pretrained(source, local_files_only=local_files_only, trust_remote_code=False)
    except Exception as error:  # tokenizers raises bare exceptions
        why = first_line(error).rstrip(": ")
        raise CheckpointError(f"{source}: the tokenizer cannot be loaded: {why}; expected a tokenizer.json") from error
    if not isinstance(tokenizer, PreTrainedTokenizerFast):
        raise CheckpointError(
            f"{source}: found the slow tokenizer {type(tokenizer).__name__}, expected one with a tokenizer.json"
        )
    return tokenizer


def read_checkpoint(path: str | Path) -> Checkpoint:
    """Read the `ruplar.json` of a model folder and see that its weights and tokenizer are there.

    Args:
        path: The folder that training wrote.

    Raises:
        CheckpointError: The folder, a file of it or a value in `ruplar.json` is missing or wrong.
    """
    path = Path(path)
    if not path.is_dir():
        raise CheckpointError(f"{path}: no such folder; ruplar-lite train --output {path} writes one")
    missing = [name for name in ("config.json", METHOD_FILE, "tokenizer.json") if not (path / name).is_file()]
    if not any(path.glob("*.safetensors")):
        missing.append("model.safetensors")
    if missing:
        raise CheckpointError(
            f"{path}: found no {', '.join(missing)}; expected a model folder as ruplar-lite train writes it"
        )
    try:
        raw = json.loads((path / METHOD_FILE).read_text(encoding="utf-8"))
    except ValueError as error:
        raise CheckpointError(f"{path / METHOD_FILE}: not JSON: {first_line(error)}") from error
    return Checkpoint(path, _parse(raw, path / METHOD_FILE))


def write_method_info(path: Path, info: MethodInfo) -> None:
    """Write `ruplar.json` into a model folder, in one step: a reader never sees half of it."""
    raw: dict[str, Any] = {"format": FORMAT, "format_version": FORMAT_VERSION, "created_by": _created_by()}
    raw["special_tokens"] = {**dataclasses.asdict(info.special_tokens), "eos": list(info.special_tokens.eos)}
    raw["prompt"] = {"prefix_ids": list(info.prefix_ids), "suffix_ids": list(info.suffix_ids)}
    for name in ("objective", "prompt_attention", "answer_template", "max_latents", "max_new_tokens", "training"):
        raw[name] = getattr(info, name)
    raw["latent_support"] = list(info.latent_support)
    raw["calibration"] = list(info.calibration)
    write_whole(path / METHOD_FILE, json.dumps(raw, indent=1, ensure_ascii=False) + "\n")


def _created_by() -> str:
    from ruplar_lite import __version__

    return f"ruplar-lite {__version__}"


def _parse(raw: Any, source: Path) -> MethodInfo:
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        found = raw.get("format") if isinstance(raw, dict) else type(raw).__name__
        raise CheckpointError(f"{source}: found format {found!r}, expected {FORMAT!r}")
    if raw.get("format_version") != FORMAT_VERSION:
        raise CheckpointError(
            f"{source}: found format_version {raw.get('format_version')!r}, expected {FORMAT_VERSION}; "
            "a newer one needs a newer ruplar-lite: pip install -U ruplar-lite"
        )
    try:
        special = raw["special_tokens"]
        if raw["objective"] not in OBJECTIVES:
            raise ValueError(raw["objective"])
        prompt_attention = raw.get("prompt_attention", "causal")  # Folders from before there was a choice name none.
        if prompt_attention not in PROMPT_ATTENTIONS:
            raise ValueError(prompt_attention)
        return MethodInfo(
            special_tokens=SpecialTokens(
                int(special["think"]),
                int(special["end_think"]),
                tuple(int(i) for i in special["eos"]),
                int(special["pad"]),
            ),
            prefix_ids=tuple(int(i) for i in raw["prompt"]["prefix_ids"]),
            suffix_ids=tuple(int(i) for i in raw["prompt"]["suffix_ids"]),
            answer_template=str(raw["answer_template"]),
            latent_support=tuple(int(i) for i in raw["latent_support"]),
            max_latents=int(raw["max_latents"]),
            max_new_tokens=int(raw["max_new_tokens"]),
            training=dict(raw["training"]),
            calibration=tuple({"question": str(c["question"]), "answer": str(c["answer"])} for c in raw["calibration"]),
            objective=raw["objective"],
            prompt_attention=prompt_attention,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"{source}: a value is missing or wrong: {error!r}; train the model again") from error
