"""`RuplarTrainer`: Hugging Face's `Trainer` with the joint objective, and with answers as its evaluation."""

from __future__ import annotations

import itertools
import shutil
import time
from collections.abc import Iterator, Sequence, Sized
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from accelerate.data_loader import prepare_data_loader
from transformers import PrinterCallback, Trainer, set_seed

from ruplar_lite.errors import CheckpointError, InputError
from ruplar_lite.grading import is_correct
from ruplar_lite.train import learned_prior
from ruplar_lite.train.compilation import not_compiled
from ruplar_lite.train.data import Collator, ExampleSet
from ruplar_lite.train.latent_loop import generate
from ruplar_lite.train.mixing import Mixture
from ruplar_lite.train.objective import Batch, LossTerms, ObjectiveSettings, Totals, joint_loss
from ruplar_lite.train.parallel import StepBatches, inside_forward, sum_over_processes
from ruplar_lite.train.priors import UNFINISHED, PriorSettings, draw_gumbel
from ruplar_lite.train.saving import writing
from ruplar_lite.train.self_feeding import mixed_soft_tokens, scheduled_share

if TYPE_CHECKING:
    from transformers import PreTrainedModel

    from ruplar_lite.train.checkpoint import MethodInfo

TERMS = ("ce", "kl", "sem")


class RuplarTrainer(Trainer):
    """Trains with L = w_ce · L_ce + w_kl · L_kl + w_sem · L_sem and logs each term before weighting.

    Evaluation answers the questions of `eval_dataset` with the latent loop and reports `eval_accuracy` and
    `eval_num_latents` (#L, the mean number of latents).

    An optimizer step has the same loss and gradient with any number of processes and micro-batches.

    In an existing script it takes the place of `Trainer`: models of transformers and of peft, `TrainingArguments`,
    callbacks and optimizers are passed as they are. `processing_class` is the tokenizer, which evaluation needs.

    Args:
        info: Special token ids and limits; see `model.make_ready`.
        objective: Weights of the terms, the KL-Focus threshold, and how much the model feeds itself; the paper's if not
            given.
        priors: Kind and constants of the prior; Gumbel priors are drawn here, anew at every step. For the kind
            "learned" the model has to bring its prior: see `learned_prior.attach`.
        part_weights: How often an epoch sees each part of the training set (`mixing.Mixture`); all once if not given.
        model: A causal LM that accepts `inputs_embeds`, or a peft model around one.
        **kwargs: Whatever else `transformers.Trainer` takes. The datasets are `ExampleSet`s.

    Raises:
        InputError: The peft model is one of prompt learning, whose virtual tokens this objective has no place for, or
            there is an evaluation and no tokenizer.
    """

    def __init__(
        self,
        info: MethodInfo,
        objective: ObjectiveSettings = ObjectiveSettings(),  # noqa: B008 (frozen)
        priors: PriorSettings = PriorSettings(),  # noqa: B008 (frozen)
        part_weights: Sequence[float] = (),
        *,
        model: torch.nn.Module,
        **kwargs: Any,
    ) -> None:
        if getattr(getattr(model, "active_peft_config", None), "is_prompt_learning", False):
            raise InputError("found a peft model of prompt learning, expected adapters in the layers, such as LoRA")
        collator = Collator(info.special_tokens.pad, priors.kind in UNFINISHED, info.prompt_attention)
        super().__init__(model, data_collator=collator, **kwargs)
        # The means are taken over all micro-batches of a step, so Trainer must not divide by the number of them.
        self.model_accepts_loss_kwargs = True
        if self.args.process_index > 0:
            # Noise differs between processes; the order of the examples has a seed of its own.
            set_seed(self.args.seed + self.args.process_index)
        # The library is silent: whoever wants lines adds a callback.
        self.remove_callback(PrinterCallback)
        self._info = info
        self._objective = objective
        self._priors = priors
        self._part_weights = tuple(part_weights)
        self._sums = dict.fromkeys(TERMS, 0.0)
        self._steps = 0

    def get_batch_samples(
        self, epoch_iterator: Iterator[Any], num_batches: int, device: torch.device
    ) -> tuple[list[Any], torch.Tensor | None]:
        """Return the micro-batches of an optimizer step and what the means are taken over, in all processes."""
        if 0 < self.state.max_steps <= self.state.global_step:
            return [], None  # Resumed after its last step; Trainer asks whether it is the last only after a step.
        batches = list(itertools.islice(epoch_iterator, num_batches))
        totals = torch.zeros(len(Totals._fields), dtype=torch.int64, device=device)
        for inputs in batches:
            totals += torch.stack(Totals.of(Batch(**inputs))).to(device)
        self._steps += 1
        return batches, self.accelerator.reduce(totals, "sum")

    def compute_loss(
        self,
        model: torch.nn.Module,
        inputs: dict[str, Any],
        return_outputs: bool = False,
        num_items_in_batch: torch.Tensor | int | None = None,
    ) -> Any:
        """Compute the joint loss of one micro-batch and add its terms to what `log` will report.

        Args:
            model: The model, or what wraps it.
            inputs: The fields of a `Batch`.
            return_outputs: Whether Trainer expects a pair.
            num_items_in_batch: The `Totals` of the optimizer step as `get_batch_samples` returned them; those of this
                micro-batch if not given.
        """
        batch = Batch(**inputs)
        totals = Totals(*num_items_in_batch) if isinstance(num_items_in_batch, torch.Tensor) else None
        found: list[LossTerms] = []

        def objective(inner: Any) -> torch.Tensor:
            found.append(joint_loss(inner, batch, self._objective, totals, self._soft_tokens(inner, batch)))
            return found[0].loss

        # Trainer leaves autocast to accelerate, which only wraps the forward pass that this one takes the place of.
        with self.accelerator.autocast():
            loss = inside_forward(model, self.accelerator.unwrap_model(model), objective)
        self._record(found[0])
        if loss.dtype != torch.float32:
            # FSDP rounds what a forward returns to its own precision; the gradient passes, the value is put back.
            loss = loss.float() + (found[0].loss - loss.float()).detach()
        # The losses of the processes add up to that of the step, and the wrappers average gradients over processes.
        loss = loss * self.args.world_size
        return (loss, None) if return_outputs else loss

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Add the mean of each loss term since the last report to the losses that `Trainer` reports."""
        if "loss" in logs and self._steps:
            sums = sum_over_processes(self.accelerator, list(self._sums.values()))
            logs |= {f"loss_{name}": total / self._steps for name, total in zip(TERMS, sums, strict=True)}
            self._sums = dict.fromkeys(TERMS, 0.0)
            self._steps = 0
        super().log(logs, start_time)

    def evaluate(
        self,
        eval_dataset: Any = None,
        ignore_keys: list[str] | None = None,
        metric_key_prefix: str = "eval",
    ) -> dict[str, float]:
        """Answer the questions of the evaluation set; each process answers some and gets the same metrics.

        Returns:
            Accuracy (a share), mean number of latents, number of questions and seconds, each with the prefix.
        """
        dataset: Any = self.eval_dataset if eval_dataset is None else eval_dataset
        start = time.perf_counter()
        count = max(len(dataset), 1)
        correct, latents = self._answered(dataset)
        scores = {"accuracy": correct / count, "num_latents": latents / count, "questions": float(len(dataset))}
        scores["seconds"] = time.perf_counter() - start
        metrics = {f"{metric_key_prefix}_{name}": value for name, value in scores.items()}
        self.log(metrics)
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        return metrics

    def _soft_tokens(self, model: PreTrainedModel, batch: Batch) -> torch.Tensor | None:
        """Finish the priors of a batch, and let the model feed itself where its turn has come.

        Returns:
            What is fed at the latents, if it is not all π · E.
        """
        if len(batch.latent_rows) == 0:
            return None
        if self._priors.kind == "gumbel":
            batch.prior_probs = draw_gumbel(batch.prior_probs, self._priors.tau)
        elif self._priors.kind == "learned":
            batch.prior_probs = learned_prior.of(model)(batch.prior_ids, batch.prior_probs)
        if not self._objective.self_feed:
            return None
        progress = self.state.global_step / max(self.state.max_steps, 1)
        share = scheduled_share(self._objective.self_feed, progress, self._objective.self_feed_ramp)
        return mixed_soft_tokens(model, batch, share)

    def _answered(self, dataset: ExampleSet) -> Sequence[float]:
        """Return the number of right answers and of latents of a whole dataset."""
        if self.processing_class is None:
            raise InputError("found no processing_class, expected the tokenizer: evaluation reads what is answered")
        wrapper: Any = self.model
        model = self.accelerator.unwrap_model(wrapper)
        every = range(len(dataset))

        def answer(indices: Sequence[int]) -> Sequence[float]:
            return count_answers(model, self._info, self.processing_class, dataset, indices, self.args.eval_batch_size)

        if self.is_fsdp_enabled:
            # Each pass gathers weights from all processes, so that all must make the same passes.
            with torch.no_grad():
                return inside_forward(wrapper, model, lambda _: answer(every))
        return sum_over_processes(self.accelerator, answer(every[self.args.process_index :: self.args.world_size]))

    def _save_checkpoint(self, model: torch.nn.Module, trial: Any) -> None:
        """Write a checkpoint; one that cannot be written to its end is removed, and the earlier ones stay."""
        folder = Path(self._get_output_dir(trial)) / f"checkpoint-{self.state.global_step}"
        earlier = any(path != folder for path in folder.parent.glob("checkpoint-*"))
        kept = "earlier ones are kept: make room, then resume" if earlier else "make room and start again"
        try:
            with writing(f"{folder}: the checkpoint", kept):
                super()._save_checkpoint(model, trial)
        except CheckpointError:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def _record(self, terms: LossTerms) -> None:
        for name in TERMS:
            self._sums[name] += getattr(terms, name).item()

    def gather_weights(self) -> dict[str, torch.Tensor] | None:
        """Return all weights in the main process where each process has a part of them; `None` where it has all."""
        if not self.is_fsdp_enabled:
            return None
        weights: dict[str, torch.Tensor] = self.accelerator.get_state_dict(self.model)
        # Gathered tensors no longer show which of them are one and the same.
        tied: Any = self.accelerator.unwrap_model(self.model)
        return {name: tensor for name, tensor in weights.items() if name not in tied.all_tied_weights_keys}

    def _save_rng_state(self, output_dir: str) -> None:
        super()._save_rng_state(output_dir)
        # The main process writes next what marks a checkpoint as whole.
        self.accelerator.wait_for_everyone()

    def get_train_dataloader(self) -> torch.utils.data.DataLoader[Any]:
        """Return what gives this process its micro-batches."""
        dataset, args = self.train_dataset, self.args
        if not isinstance(dataset, ExampleSet):
            return super().get_train_dataloader()
        mixture = Mixture(dataset.part_sizes, self._part_weights, args.seed) if self._part_weights else None
        batch_size = args.train_batch_size * args.gradient_accumulation_steps * args.world_size
        order = LengthGroupedSampler(dataset.lengths.tolist(), batch_size, args.seed, mixture=mixture)
        batches = StepBatches(order, batch_size, args.gradient_accumulation_steps, args.process_index, args.world_size)
        loader: Any = torch.utils.data.DataLoader(
            dataset,
            batch_sampler=batches,
            collate_fn=self.data_collator,
            num_workers=args.dataloader_num_workers,
            pin_memory=args.dataloader_pin_memory,
        )
        # As for one process, because these batches are dealt out already.
        return prepare_data_loader(  # type: ignore[no-any-return]
            loader, args.device, num_processes=1, process_index=0, put_on_device=True
        )


def count_answers(
    model: PreTrainedModel,
    info: MethodInfo,
    tokenizer: Any,
    dataset: ExampleSet,
    indices: Sequence[int],
    batch_size: int,
) -> tuple[int, int]:
    """Answer questions of a dataset greedily and grade the answers strictly.

    Returns:
        The number of right answers and the number of latents.
    """
    was_training = model.training
    model.eval()
    correct, latents = 0, 0
    for start in range(0, len(indices), batch_size):
        examples = [dataset[i] for i in indices[start : start + batch_size]]
        prompts = [example.prompt_ids.tolist() for example in examples]
        with not_compiled(model):
            answers = generate(model, info, prompts, info.max_latents, info.max_new_tokens)
        for example, answer in zip(examples, answers, strict=True):
            expected = tokenizer.decode(example.answer_ids[1:-1].tolist())
            correct += is_correct(tokenizer.decode(answer.answer_ids, skip_special_tokens=True), expected)
            latents += answer.num_latents
    model.train(was_training)
    return correct, latents


class LengthGroupedSampler(torch.utils.data.Sampler[int], Sized):
    """Shuffles so that the examples of a batch are about equally long, while the batches come in random order.

    The order depends on the seed and the epoch alone, so that a resumed run sees what the interrupted one would have.

    Args:
        lengths: Length of every example.
        batch_size: Examples per batch.
        seed: Seed of the order.
        pool: Number of batches that are sorted by length together.
        mixture: Which examples an epoch sees; every one once if not given.
    """

    def __init__(
        self, lengths: list[int], batch_size: int, seed: int, pool: int = 50, mixture: Mixture | None = None
    ) -> None:
        self._lengths, self._batch_size, self._seed, self._pool = lengths, batch_size, seed, pool
        self._mixture = mixture or Mixture((len(lengths),), (1.0,), seed)
        self._epoch = 0

    def set_epoch(self, epoch: int) -> None:
        """Choose the order of an epoch, counted from 0."""
        self._epoch = epoch

    def __len__(self) -> int:
        return len(self._mixture)

    def __iter__(self) -> Iterator[int]:
        generator = torch.Generator().manual_seed((self._seed * 1_000_003 + self._epoch) % 2**63)
        seen = self._mixture.epoch(self._epoch)
        order = seen[torch.randperm(len(seen), generator=generator).numpy()].tolist()
        size = self._batch_size * self._pool
        batches: list[list[int]] = []
        for start in range(0, len(order), size):
            pool = sorted(order[start : start + size], key=self._lengths.__getitem__)
            batches.extend(pool[i : i + self._batch_size] for i in range(0, len(pool), self._batch_size))
        # Only the last batch may be short, or the batches that the loader cuts would not be these.
        short = [batch for batch in batches if len(batch) < self._batch_size]
        full = [batch for batch in batches if len(batch) == self._batch_size]
        for i in torch.randperm(len(full), generator=generator).tolist():
            yield from full[i]
        for batch in short:
            yield from batch
