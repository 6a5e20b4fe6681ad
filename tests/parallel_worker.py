"""What every process of tests/test_parallel.py runs, alone in pytest or as one of two under torchrun."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import Any

import torch
from test_objective import random_examples, random_model
from transformers import GPT2Config, GPT2LMHeadModel, TrainerCallback, TrainingArguments
from transformers.utils import logging as transformers_logging

from ruplar_lite.manifest import SpecialTokens
from ruplar_lite.train.checkpoint import MethodInfo
from ruplar_lite.train.data import Collator, ExampleSet
from ruplar_lite.train.objective import Batch, ObjectiveSettings, joint_loss
from ruplar_lite.train.parallel import inside_forward, micro_batch_size
from ruplar_lite.train.priors import PriorSettings
from ruplar_lite.train.trainer import RuplarTrainer, count_answers

BATCH, EXAMPLES, STEPS = 4, 11, 5  # steps of 4, 4 and 3 examples are an epoch
OBJECTIVE = ObjectiveSettings(1.0, 0.7, 0.5)
INFO = MethodInfo(SpecialTokens(1, 2, (3,), 0), (), (), "{answer}", (), 3, 3, {}, ())


class Tokenizer:
    """Stands in for a tokenizer; what it decodes is graded only against itself."""

    def decode(self, ids: list[int], skip_special_tokens: bool = False) -> str:
        return str(sum(ids) % 3)

    def save_pretrained(self, folder: str) -> None:
        pass


class Records(TrainerCallback):
    def __init__(self) -> None:
        self.logs: list[dict[str, float]] = []

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **kwargs: Any) -> None:
        self.logs.append({name: value for name, value in logs.items() if name.startswith(("loss", "eval_", "grad"))})


def random_gpt2(dropout: float = 0.0) -> GPT2LMHeadModel:
    torch.manual_seed(0)
    sizes = {"vocab_size": 97, "n_embd": 32, "n_layer": 2, "n_head": 4, "n_positions": 64}
    noise = dict.fromkeys(("resid_pdrop", "embd_pdrop", "attn_pdrop"), dropout)
    return GPT2LMHeadModel(GPT2Config(**sizes, **noise, bos_token_id=3, eos_token_id=3)).eval()


def train_case(folder: Path, name: str = "llama", accumulation: int = 1, **changes: Any) -> dict[str, Any]:
    """Train a few steps and return the weights, the logs and what the micro-batches of this process held."""
    arguments = TrainingArguments(
        output_dir=str(folder / "checkpoints"),
        max_steps=STEPS,
        learning_rate=0.3,
        optim="sgd",  # plain gradients: Adam would blow up differences in the last digit
        lr_scheduler_type="constant",
        gradient_accumulation_steps=accumulation,
        per_device_eval_batch_size=3,
        logging_steps=1,
        eval_strategy="steps",
        eval_steps=STEPS,
        use_cpu=True,
        remove_unused_columns=False,
        disable_tqdm=True,
        report_to="none",
        **changes,
    )
    arguments.per_device_train_batch_size = micro_batch_size(BATCH, accumulation, arguments.world_size)
    records, model = Records(), random_gpt2() if name == "gpt2" else random_model(tie_word_embeddings=True)
    trainer = RuplarTrainer(
        INFO,
        OBJECTIVE,
        PriorSettings(),
        model=model,
        args=arguments,
        train_dataset=ExampleSet(random_examples(EXAMPLES)),
        eval_dataset=ExampleSet(random_examples(7, seed=5)),
        processing_class=Tokenizer(),  # type: ignore[arg-type]
        callbacks=[records],
    )
    seen = [
        (batch["attention_mask"].sum(1).tolist(), (batch["labels"] != -100).sum().item(), len(batch["latent_rows"]))
        for batch in trainer.get_train_dataloader()
    ]
    trainer.train()
    weights = {key: value.detach().clone() for key, value in model.state_dict().items()}
    return {"weights": weights, "logs": records.logs, "seen": seen}


def fsdp_case() -> dict[str, Any]:
    """Compute gradients and answers through FSDP's own `fully_shard`, each process with a half of the examples."""
    from torch.distributed.fsdp import fully_shard

    model, dataset = random_model(tie_word_embeddings=True), ExampleSet(random_examples(EXAMPLES))
    for layer in model.model.layers:
        fully_shard(layer)
    fully_shard(model)
    rank = torch.distributed.get_rank()
    batch = Batch(**Collator(0)([dataset[i] for i in range(rank, EXAMPLES, 2)]))
    inside_forward(model, model, lambda inner: joint_loss(inner, batch, OBJECTIVE).loss).backward()
    gradients = {name: p.grad.full_tensor() for name, p in model.named_parameters()}  # type: ignore[union-attr]
    with torch.no_grad():
        answers = inside_forward(
            model, model, lambda inner: count_answers(inner, INFO, Tokenizer(), dataset, range(EXAMPLES), 4)
        )
    return {"gradients": gradients, "answers": answers}


def main(folder: Path) -> None:
    """Run every case in this process of several and write what it found."""
    found = {
        "plain": train_case(folder / "plain"),
        "accumulated": train_case(folder / "accumulated", accumulation=2),
        "gpt2": train_case(folder / "gpt2", "gpt2", gradient_checkpointing=True),
        "fsdp": fsdp_case(),
    }
    torch.save(found, folder / f"{os.environ['RANK']}.pt")
    torch.distributed.destroy_process_group()


if __name__ == "__main__":
    transformers_logging.set_verbosity_error()
    logging.disable(logging.WARNING)
    main(Path(sys.argv[1]))
