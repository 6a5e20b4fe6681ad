"""From records to the examples of a run, and under which key the cache keeps them."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import platform
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tokenizers

import ruplar_lite
from ruplar_lite.errors import DataError, reason
from ruplar_lite.train.cache import Cache, Prepared, default_folder
from ruplar_lite.train.config import CONTEXT, SIZES, TrainConfig
from ruplar_lite.train.data import ExampleSet, Preparer
from ruplar_lite.train.rules import RULES, Rule
from ruplar_lite.train.sources import Sources, describe

if TYPE_CHECKING:
    from ruplar_lite.train.checkpoint import MethodInfo

CALIBRATION_QUESTIONS = 64
_NO_CACHE = "none"
# Settings that say nothing about the examples. One that is missing here costs a needless preparation; one too many
# would give a run the examples of another.
_OF_THE_RUN = (
    *("model", "data_weight", "max_steps", "epochs", "batch_size", "optimizer", "weight_decay"),
    *("learning_rate", "learning_rate_schedule"),
    *("weight_ce", "weight_kl", "weight_sem", "kl_focus_threshold", "self_feed", "self_feed_ramp"),
    *("precision", "max_latents", "max_new_tokens", "number_embeddings", "prompt_attention"),
    *("logging_steps", "eval_steps", "save_steps", "gradient_accumulation_steps", "gradient_checkpointing"),
    *SIZES,
    *("compile", "keep", "lora_r", "lora_alpha", "lora_dropout", "lora_targets"),
)


@dataclasses.dataclass(frozen=True)
class Target:
    """What examples are made for, where a model is already there.

    Attributes:
        info: Prompt parts, special token ids and answer template.
        tokenizer: The `tokenizer.json`.
        context: Longest sequence in positions.
    """

    info: MethodInfo
    tokenizer: str
    context: int


def prepare_examples(config: TrainConfig, sources: Sources, preparer: Preparer, tokenizer: str) -> Prepared:
    """Make the examples of a run.

    Args:
        config: Says how many validation questions are answered.
        sources: The records.
        preparer: Makes an example of a record.
        tokenizer: The `tokenizer.json` that it uses.

    Raises:
        DataError: Not one example can be made, to train or to evaluate on.
    """
    train_set, rejected = ExampleSet.prepare(preparer, *sources.parts)
    valid_set, rejected_valid = ExampleSet.prepare(preparer, sources.valid_records[: config.eval_examples])
    rejected = [*sources.rejected, *rejected, *rejected_valid]
    if len(train_set) == 0:
        first = f"; the first reason: {rejected[0].source}: {rejected[0].reason}" if rejected else ""
        raise DataError(f"{describe(config)}: no example to train on{first}")
    if len(valid_set) == 0 and rejected_valid:
        first = f"{rejected_valid[0].source}: {rejected_valid[0].reason}"
        raise DataError(f"found no validation question that can be used, expected some to evaluate on; {first}")
    calibration = tuple(
        {"question": record.question, "answer": record.answer}
        for record in sources.valid_records[:CALIBRATION_QUESTIONS]
    )
    return Prepared(train_set, valid_set, tuple(rejected), calibration, tokenizer)


class PreparationCache:
    """The place in the cache that belongs to one run.

    Args:
        config: The settings; its `cache` says where.
        fingerprints: What the data is known by (`sources.fingerprints`).
        rule: Takes the steps apart.
        target: What the examples are for; `None` for a model from scratch, whose tokenizer the data decides.
        report: Receives a line where something was found, or could not be kept.
    """

    def __init__(
        self,
        config: TrainConfig,
        fingerprints: list[str],
        rule: Rule,
        target: Target | None,
        report: Callable[[str], None],
    ) -> None:
        self._cache = Cache(default_folder() if config.cache is None else Path(config.cache))
        self._key = None if config.cache == _NO_CACHE else preparation_key(config, fingerprints, rule, target)
        self._report = report

    def load(self, tokenizer: str | None) -> Prepared | None:
        """Return what an earlier run prepared, if there is anything, and it was for this tokenizer, if one is given."""
        found = self._cache.load(self._key) if self._key else None
        if found is None or self._key is None or (tokenizer is not None and found.tokenizer != tokenizer):
            return None
        self._report(f"data: prepared by an earlier run, {self._cache.path(self._key)}")
        return found

    def store(self, prepared: Prepared) -> None:
        """Keep examples for the next run; that it cannot be done is reported, and no reason to stop."""
        if self._key is None:
            return
        try:
            self._cache.store(self._key, prepared)
        except OSError as error:
            self._report(f"data: cannot be kept in {self._cache.folder}: {reason(error)}")


def preparation_key(config: TrainConfig, fingerprints: list[str], rule: Rule, target: Target | None) -> str | None:
    """Return the sha256 of everything that the examples of a run depend on.

    Returns:
        The key; `None` for a rule that does not come with this package and has no attribute `version` that would say
        whether it still reads steps as it did.
    """
    version = "" if type(rule) in RULES.values() else getattr(rule, "version", None)
    if version is None:
        return None
    parts: dict[str, Any] = {
        "code": _code(),
        "python": platform.python_version(),
        "tokenizers": tokenizers.__version__,
        "settings": {name: value for name, value in config.to_json().items() if name not in _OF_THE_RUN},
        "data": fingerprints,
        "rule": str(version),
        "target": CONTEXT if target is None else _target(target),
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _target(target: Target) -> list[Any]:
    special = dataclasses.asdict(target.info.special_tokens)
    info = [special, target.info.prefix_ids, target.info.suffix_ids, target.info.answer_template]
    return [info, target.tokenizer, target.context]


@functools.cache
def _code() -> str:
    """Return the sha256 of the code and wordings that data comes from: surer than a version that nobody raised."""
    digest = hashlib.sha256()
    package, here = Path(ruplar_lite.__file__).parent, Path(__file__).parent
    # Of the package only its own files: where it is installed, this folder is one of those within it.
    for folder, pattern in ((package, "*.py"), (here, "**/*.py"), (here / "stories", "more/*.txt")):
        for path in sorted(folder.glob(pattern)):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
