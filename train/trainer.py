"""`RuplarTrainer`: Hugging Face's `Trainer` with the joint objective, and with answers as its evaluation."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence, Sized
from typing import TYPE_CHECKING, Any

import torch
from transformers import PrinterCallback, Trainer

from ruplar_lite.grading import is_correct
from ruplar_lite.train.data import Collator, ExampleSet
from ruplar_lite.train.latent_loop import generate
from ruplar_lite.train.mixing import Mixture
from ruplar_lite.train.objective import Batch, LossTerms, ObjectiveSettings, joint_loss
from ruplar_lite.train.priors import PriorSettings, draw_gumbel

if TYPE_CHECKING:
    from transformers import PreTrainedModel

    from ruplar_lite.train.checkpoint import MethodInfo

TERMS = ("ce", "kl", "sem")


class RuplarTrainer(Trainer):
    """Trains with L = w_ce · L_ce + w_kl · L_kl + w_sem · L_sem and logs each term before weighting.

    Evaluation answers the questions of `eval_dataset` with the latent loop and reports `eval_accuracy` and
    `eval_num_latents` (#L, the mean number of latents).

    Args:
        info: Special token ids and limits.
        objective: Weights of the terms and the KL-Focus threshold.
        priors: Kind and constants of the prior; Gumbel priors are drawn here, anew at every step.
        part_weights: How often an epoch sees each part of the training set (`mixing.Mixture`); all once if not given.
        **kwargs: Whatever `transformers.Trainer` takes. The datasets are `ExampleSet`s; `args` must keep
            `remove_unused_columns=False`.
    """

    def __init__(
        self,
        info: MethodInfo,
        objective: ObjectiveSettings,
        priors: PriorSettings,
        part_weights: Sequence[float] = (),
        **kwargs: Any,
    ) -> None:
        gumbel = priors.kind == "gumbel"
        super().__init__(data_collator=Collator(info.special_tokens.pad, gumbel), **kwargs)
        # The loss is a mean over each micro-batch: let Trainer divide by the number of them.
        self.model_accepts_loss_kwargs = False
        # The library is silent: whoever wants lines adds a callback.
        self.remove_callback(PrinterCallback)
        self._info = info
        self._objective = objective
        self._gumbel_tau = priors.tau if gumbel else None
        self._part_weights = tuple(part_weights)
        self._sums = dict.fromkeys(TERMS, 0.0)
        self._batches = 0

    def compute_loss(
        self,
        model: torch.nn.Module,
        inputs: dict[str, Any],
        return_outputs: bool = False,
        num_items_in_batch: torch.Tensor | int | None = None,
    ) -> Any:
        """Compute the joint loss of one batch and add its terms to what `log` will report."""
        batch = Batch(**inputs)
        if self._gumbel_tau is not None:
            batch.prior_probs = draw_gumbel(batch.prior_probs, self._gumbel_tau)
        # Trainer leaves autocast to accelerate, which only wraps the forward pass that this loss goes around.
        with self.accelerator.autocast():
            terms = joint_loss(model, batch, self._objective)  # type: ignore[arg-type]
        self._record(terms)
        return (terms.loss, None) if return_outputs else terms.loss

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Add the mean of each loss term since the last report to the losses that `Trainer` reports."""
        if "loss" in logs and self._batches:
            logs |= {f"loss_{name}": self._sums[name] / self._batches for name in TERMS}
            self._sums = dict.fromkeys(TERMS, 0.0)
            self._batches = 0
        super().log(logs, start_time)

    def evaluate(
        self,
        eval_dataset: Any = None,
        ignore_keys: list[str] | None = None,
        metric_key_prefix: str = "eval",
    ) -> dict[str, float]:
        """Answer the questions of the evaluation set.

        Returns:
            Accuracy (a share), mean number of latents, number of questions and seconds, each with the prefix.
        """
        dataset: Any = self.eval_dataset if eval_dataset is None else eval_dataset
        start = time.perf_counter()
        scores = answer_accuracy(
            self.accelerator.unwrap_model(self.model),
            self._info,
            self.processing_class,
            dataset,
            self.args.eval_batch_size,
        )
        scores["seconds"] = time.perf_counter() - start
        metrics = {f"{metric_key_prefix}_{name}": value for name, value in scores.items()}
        self.log(metrics)
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        return metrics

    def _record(self, terms: LossTerms) -> None:
        for name in TERMS:
            self._sums[name] += getattr(terms, name).item()
        self._batches += 1

    def _get_train_sampler(self, train_dataset: Any = None) -> torch.utils.data.Sampler[int] | None:
        dataset: Any = train_dataset or self.train_dataset
        if not isinstance(dataset, ExampleSet):
            return super()._get_train_sampler(train_dataset)
        mixture = Mixture(dataset.part_sizes, self._part_weights, self.args.seed) if self._part_weights else None
        return LengthGroupedSampler(
            dataset.lengths.tolist(), self.args.train_batch_size, self.args.seed, mixture=mixture
        )


def answer_accuracy(
    model: PreTrainedModel, info: MethodInfo, tokenizer: Any, dataset: ExampleSet, batch_size: int
) -> dict[str, float]:
    """Answer every question of a dataset greedily and grade the answers strictly.

    Returns:
        `accuracy` (a share), `num_latents` (mean) and `questions`.
    """
    was_training = model.training
    model.eval()
    correct, latents = 0, 0
    for start in range(0, len(dataset), batch_size):
        examples = [dataset[i] for i in range(start, min(start + batch_size, len(dataset)))]
        prompts = [example.prompt_ids.tolist() for example in examples]
        answers = generate(model, info, prompts, info.max_latents, info.max_new_tokens)
        for example, answer in zip(examples, answers, strict=True):
            expected = tokenizer.decode(example.answer_ids[1:-1].tolist())
            correct += is_correct(tokenizer.decode(answer.answer_ids, skip_special_tokens=True), expected)
            latents += answer.num_latents
    model.train(was_training)
    count = max(len(dataset), 1)
    return {"accuracy": correct / count, "num_latents": latents / count, "questions": float(len(dataset))}


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
