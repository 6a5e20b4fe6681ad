"""One training run from its settings to a finished model folder: data, model, trainer, resume, and what is written.

Layout of the output folder: the finished model at the top, and under `checkpoints/` what an interrupted run goes on
from. The finished files of an earlier run stay until the new ones are complete.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from transformers import TrainerCallback, TrainingArguments, set_seed

from ruplar_lite.train import learned_prior, lora
from ruplar_lite.train.cache import Prepared
from ruplar_lite.train.checkpoint import MethodInfo, load_tokenizer, write_method_info
from ruplar_lite.train.compilation import compile_layers
from ruplar_lite.train.config import SCHEDULES, TrainConfig
from ruplar_lite.train.data import Preparer
from ruplar_lite.train.from_bundle import is_bundle
from ruplar_lite.train.mixing import Mixture
from ruplar_lite.train.model import context_length, from_pretrained, from_scratch
from ruplar_lite.train.objective import ObjectiveSettings
from ruplar_lite.train.optimizer import MuonAdamW
from ruplar_lite.train.parallel import micro_batch_size, process_group, refuse_parts_of_weights
from ruplar_lite.train.preparation import PreparationCache, Target, prepare_examples
from ruplar_lite.train.rules import load_rule
from ruplar_lite.train.run_state import RunState
from ruplar_lite.train.saving import CHECKPOINTS_KEPT, KeepBest, replace_model, writing
from ruplar_lite.train.sources import Sources, describe, read_sources
from ruplar_lite.train.sources import fingerprints as source_fingerprints
from ruplar_lite.train.tokenizer import tokenizer_from_json
from ruplar_lite.train.trainer import RuplarTrainer

if TYPE_CHECKING:
    from accelerate import PartialState
    from transformers import PreTrainedModel, PreTrainedTokenizerFast

ADAM_BETA2 = 0.98
_TOKENIZER_TEXTS = 20_000
_SHOWN_REJECTED = 3


@dataclasses.dataclass(frozen=True)
class Result:
    """What a finished run leaves.

    Attributes:
        path: The model folder.
        metrics: Validation accuracy (a share), `num_latents` (#L) and number of questions of the final model.
        seconds: Duration of this process's part of the run.
    """

    path: Path
    metrics: dict[str, float]
    seconds: float


def train(
    config: TrainConfig,
    report: Callable[[str], None] = lambda message: None,
    callbacks: Sequence[TrainerCallback] = (),
) -> Result:
    """Run one training, from the start or from the last checkpoint of an interrupted run.

    Under torchrun or `accelerate launch` every process calls it; the main one alone reports and writes.

    Args:
        config: The settings; `None`s are filled in from the preset.
        report: Receives one line for every stage.
        callbacks: Further `TrainerCallback`s, for progress and loggers.

    Raises:
        InputError: A setting, a file name or the output folder cannot be used.
        DataError: No example could be made of the data.
        CheckpointError: A model, or the checkpoint to resume from, cannot be loaded.
    """
    start = time.perf_counter()
    config = config.resolve()
    group = process_group()
    _refuse_with_parts_of_weights(config)
    report = report if group.is_main_process else _silent
    state = RunState(Path(config.output))
    arguments = _arguments(config, state, group.num_processes)
    fingerprints = source_fingerprints(config)
    checkpoint = state.check(config, fingerprints)
    run = _prepare(config, state, checkpoint, fingerprints, group, report)
    parameters = count_parameters(run.model)
    keep_best = KeepBest(state.best) if config.keep == "best" else None
    if config.objective == "latent" and config.prior == "learned":
        learned_prior.attach(run.model)
    trainer = RuplarTrainer(
        info=run.info,
        objective=_objective(config),
        priors=config.prior_settings(),
        model=run.model,
        args=arguments,
        part_weights=config.data_weight,
        train_dataset=run.data.train_set,
        eval_dataset=run.data.valid_set,
        processing_class=run.tokenizer,
        callbacks=[*callbacks, *([keep_best] if keep_best else [])],
        optimizers=(_optimizer(config, run.model), None),
    )
    if checkpoint is not None:
        report(f"resuming from {checkpoint}")
    trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
    evaluated = _last_evaluation(trainer) or trainer.evaluate()
    kept_step = trainer.state.global_step
    if keep_best is not None:
        group.wait_for_everyone()  # the main process writes the file
        evaluated = keep_best.restore(run.model)
        kept_step = int(evaluated["step"])
    metrics = {name.removeprefix("eval_"): value for name, value in evaluated.items() if name.startswith("eval_")}
    results = {**metrics, "steps": trainer.state.global_step, "kept_step": kept_step, "torch": torch.__version__}
    results["parameters"] = parameters
    learned_prior.detach(run.model)  # inference needs none
    weights = trainer.gather_weights()
    if group.is_main_process:
        _save(config, run, weights, results)
        with writing(f"{state.settings}: the end of the run", f"the model is complete: remove {state.folder}"):
            state.finish()
    group.wait_for_everyone()
    return Result(Path(config.output), metrics, time.perf_counter() - start)


def _refuse_with_parts_of_weights(config: TrainConfig) -> None:
    """See that FSDP is not asked for together with what cannot work there."""
    for asked, name in (
        (config.optimizer == "muon", "--optimizer muon"),
        (config.lora_r, "--lora-r"),
        (config.keep == "best", "--keep best"),
        # A process whose examples have no latents would leave these out, and the others would wait for it.
        (config.prior == "learned", "--prior learned"),
        (config.self_feed, "--self-feed"),
    ):
        if asked:
            refuse_parts_of_weights(name)


def _silent(message: str) -> None:
    """Take a report in a process that is not the main one."""


@dataclasses.dataclass(frozen=True)
class _Run:
    """Everything that training needs besides its settings."""

    model: PreTrainedModel
    tokenizer: PreTrainedTokenizerFast
    info: MethodInfo
    data: Prepared


def precision_is_bfloat16(precision: str) -> bool:
    """Resolve `auto`: bfloat16 on a GPU that has it and on a processor with bfloat16 matrix units."""
    if precision != "auto":
        return precision == "bfloat16"
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu._is_amx_tile_supported())


def _prepare(
    config: TrainConfig,
    state: RunState,
    checkpoint: Path | None,
    fingerprints: list[str],
    group: PartialState,
    report: Callable[[str], None],
) -> _Run:
    """Load or make model and examples; the run's folder is made, or changed, only once all that worked."""
    rule = load_rule(config.rule)
    # A model that cannot be loaded is known before any data is read.
    set_seed(config.seed)
    if config.model is not None and not is_bundle(config.model) and not Path(config.model).is_dir():
        report(f"asking the hub for {config.model}")  # which may take its time
    loaded = from_pretrained(config) if config.model is not None else None
    known = loaded[1] if loaded else load_tokenizer(state.tokenizer) if checkpoint else None
    target = Target(loaded[2], _tokenizer_json(loaded[1]), context_length(loaded[0])) if loaded else None
    cache = PreparationCache(config, fingerprints, rule, target, report)
    data = cache.load(_tokenizer_json(known) if known else None)
    sources = Sources((), (), ()) if data else read_sources(config, report)
    if loaded is None:
        if known is None and data is not None:
            known = tokenizer_from_json(data.tokenizer)
        texts = (record.question for record in islice(sources.train_records(), _TOKENIZER_TEXTS))
        # The weights must not depend on what drew random numbers before.
        set_seed(config.seed)
        loaded = from_scratch(config, texts, known)
    model, tokenizer, info = loaded
    if not torch.cuda.is_available() and precision_is_bfloat16(config.precision):
        # torch's fused attention in bfloat16 on a CPU is several times slower than the plain products.
        model.set_attn_implementation("eager")
    report(
        f"model: {model.config.model_type}, {count_parameters(model) / 1e6:.1f}M parameters, {len(tokenizer)} tokens"
    )
    if config.lora_r:
        model = _with_lora(config, model, info)
        report(f"lora: rank {config.lora_r}, {lora.count_trainable(model):,} parameters are trained")
    if config.compile:
        compile_layers(model)
    if data is None:
        preparer = Preparer(tokenizer, info, config.prior_settings(), config.segment, context_length(model), rule)
        data = prepare_examples(config, sources, preparer, _tokenizer_json(tokenizer))
        if group.is_main_process:
            cache.store(data)
    # What another process has yet to look at must not be changed.
    group.wait_for_everyone()
    if group.is_main_process:
        if checkpoint is None:
            state.start(config, fingerprints)
        with writing(f"{state.folder}: the tokenizer", "nothing was trained: make room and start again"):
            if checkpoint is None:
                tokenizer.save_pretrained(state.tokenizer)
            state.write_rejected(data.rejected)
    _report_data(config, data, state, report)
    return _Run(model, tokenizer, info, data)


def _report_data(config: TrainConfig, data: Prepared, state: RunState, report: Callable[[str], None]) -> None:
    """Say how much data there is, and show some of what was left out."""
    rejected = data.rejected
    report(
        f"data: {len(data.train_set)} examples to train on, {len(data.valid_set)} to evaluate on; "
        f"{len(rejected)} left out"
    )
    if config.data_weight:
        report(f"mixed: {len(Mixture(data.train_set.part_sizes, config.data_weight, config.seed))} examples an epoch")
    for line in rejected[:_SHOWN_REJECTED]:
        report(f"left out: {line.source}: {line.reason}")
    if len(rejected) > _SHOWN_REJECTED:
        report(f"left out: … {len(rejected) - _SHOWN_REJECTED} more, all of them in {state.rejected}")


def _tokenizer_json(tokenizer: PreTrainedTokenizerFast) -> str:
    return str(tokenizer.backend_tokenizer.to_str())


def _with_lora(config: TrainConfig, model: PreTrainedModel, info: MethodInfo) -> Any:
    set_seed(config.seed)  # adapters start at random, whatever was drawn before
    tokens = (info.special_tokens.think, info.special_tokens.end_think)
    alpha = config.lora_alpha or 2 * config.lora_r
    return lora.add_lora(model, tokens, config.lora_r, alpha, config.lora_dropout, config.lora_targets)


def _objective(config: TrainConfig) -> ObjectiveSettings:
    return ObjectiveSettings(
        **{field.name: getattr(config, field.name) for field in dataclasses.fields(ObjectiveSettings)}
    )


def count_parameters(model: torch.nn.Module) -> int:
    """Return the number of parameters; shared ones count once."""
    return sum(parameter.numel() for parameter in model.parameters())


def _arguments(config: TrainConfig, state: RunState, processes: int) -> TrainingArguments:
    # transformers calls it gradient_checkpointing in its first releases of version 5.
    kind = "activation" if hasattr(TrainingArguments, "activation_checkpointing") else "gradient"
    checkpointing: dict[str, Any] = {
        f"{kind}_checkpointing": config.gradient_checkpointing,
        f"{kind}_checkpointing_kwargs": {"use_reentrant": False},
    }
    arguments = TrainingArguments(
        output_dir=str(state.folder),
        max_steps=config.max_steps or -1,
        num_train_epochs=config.epochs or 1,
        per_device_train_batch_size=micro_batch_size(
            config.batch_size or 1, config.gradient_accumulation_steps, processes
        ),
        gradient_accumulation_steps=config.gradient_accumulation_steps,
        **checkpointing,
        per_device_eval_batch_size=100,
        learning_rate=config.learning_rate or 0.0,
        lr_scheduler_type=SCHEDULES[config.learning_rate_schedule],
        warmup_steps=0.05,
        weight_decay=config.weight_decay,
        adam_beta2=ADAM_BETA2,
        optim="adamw_torch_fused",
        bf16=precision_is_bfloat16(config.precision),
        use_cpu=not torch.cuda.is_available(),
        logging_steps=config.logging_steps,
        logging_nan_inf_filter=False,
        eval_strategy="steps",
        eval_steps=config.eval_steps,
        save_strategy="steps",
        save_steps=config.save_steps,
        save_total_limit=2,
        remove_unused_columns=False,
        dataloader_pin_memory=False,
        disable_tqdm=True,
        report_to="none",
        log_level_replica="error",
        ddp_find_unused_parameters=True,  # a learned prior has no gradient where no example has latents
        seed=config.seed,
    )
    # A lone process takes one GPU; Trainer would copy the model to every GPU in each step (DataParallel).
    arguments._n_gpu = min(arguments.n_gpu, 1)
    return arguments


def _last_evaluation(trainer: RuplarTrainer) -> dict[str, Any] | None:
    """Return what the last step's own evaluation found, if the run ended with one."""
    step = trainer.state.global_step
    found = [line for line in trainer.state.log_history if "eval_accuracy" in line and line["step"] == step]
    return found[-1] if found else None


def _optimizer(config: TrainConfig, model: PreTrainedModel) -> torch.optim.Optimizer | None:
    """Return Muon if it is asked for; AdamW is what `Trainer` makes by itself."""
    if config.optimizer != "muon":
        return None
    dtype = torch.bfloat16 if precision_is_bfloat16(config.precision) else torch.float32
    return MuonAdamW(model, config.learning_rate or 0.0, config.weight_decay, (0.9, ADAM_BETA2), dtype)


def _save(config: TrainConfig, run: _Run, weights: dict[str, Any] | None, results: dict[str, Any]) -> None:
    """Write the finished model, an ordinary folder of transformers with `ruplar.json`, and LoRA's adapter within it."""

    def write(folder: Path) -> None:
        model = run.model
        if lora.is_lora(model):
            lora.save_adapter(model, folder / lora.ADAPTER_FOLDER)
            model = lora.merge(model)
            results["parameters"] = count_parameters(model)
        model.save_pretrained(folder, state_dict=weights)
        run.tokenizer.save_pretrained(folder)
        write_method_info(folder, _finished_info(config, run, results))

    replace_model(Path(config.output), write, CHECKPOINTS_KEPT)


def _finished_info(config: TrainConfig, run: _Run, results: dict[str, Any]) -> MethodInfo:
    """Return what the model folder says of its model."""
    return dataclasses.replace(
        run.info,
        latent_support=run.data.train_set.latent_support(),
        training={"settings": config.to_json(), "data": describe(config), "results": results},
        calibration=run.data.calibration,
    )
