"""What every process of tests/test_parallel.py runs, alone in pytest or as one of two under torchrun."""

from __future__ import annotations

import contextlib
import functools
import io
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from test_objective import random_examples, random_model
from test_train_run import TINY, Logs, StopAt, settings
from transformers import GPT2Config, GPT2LMHeadModel, TrainingArguments
from transformers.utils import logging as transformers_logging

from ruplar_lite.manifest import SpecialTokens
from ruplar_lite.options import flag_name
from ruplar_lite.train import learned_prior, objective
from ruplar_lite.train.checkpoint import MethodInfo
from ruplar_lite.train.command import train_command
from ruplar_lite.train.data import Collator, ExampleSet
from ruplar_lite.train.objective import Batch, ObjectiveSettings, joint_loss
from ruplar_lite.train.optimizer import Muon
from ruplar_lite.train.parallel import inside_forward, micro_batch_size
from ruplar_lite.train.priors import PriorSettings
from ruplar_lite.train.run import train
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


def random_gpt2(dropout: float = 0.0, **changes: Any) -> GPT2LMHeadModel:
    torch.manual_seed(0)
    sizes = {"vocab_size": 97, "n_embd": 32, "n_layer": 2, "n_head": 4, "n_positions": 64} | changes
    noise = dict.fromkeys(("resid_pdrop", "embd_pdrop", "attn_pdrop"), dropout)
    return GPT2LMHeadModel(GPT2Config(**sizes, **noise, bos_token_id=3, eos_token_id=3)).eval()


def random_lora() -> torch.nn.Module:
    # Adapters whose product is not 0 at the start, so that both of their matrices have gradients.
    config = LoraConfig(r=4, target_modules=["q_proj", "v_proj"], init_lora_weights=False)
    return get_peft_model(random_model(), config)


def random_learned_prior() -> torch.nn.Module:
    model = random_model()
    learned_prior.attach(model)
    return model


MODELS = {
    "llama": lambda: random_model(tie_word_embeddings=True),
    "gpt2": random_gpt2,
    "lora": random_lora,
    "learned": random_learned_prior,
}


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
        ddp_find_unused_parameters=True,
        **changes,
    )
    arguments.per_device_train_batch_size = micro_batch_size(BATCH, accumulation, arguments.world_size)
    logs, model = Logs(), MODELS[name]()
    trainer = RuplarTrainer(
        INFO,
        OBJECTIVE,
        PriorSettings(kind="learned" if name == "learned" else "mix"),
        model=model,
        args=arguments,
        train_dataset=ExampleSet(random_examples(EXAMPLES)),
        eval_dataset=ExampleSet(random_examples(7, seed=5)),
        processing_class=Tokenizer(),  # type: ignore[arg-type]
        callbacks=[logs],
    )
    seen = [
        (batch["attention_mask"].sum(1).tolist(), (batch["labels"] != -100).sum().item(), len(batch["latent_rows"]))
        for batch in trainer.get_train_dataloader()
    ]
    trainer.train()
    weights = {key: value.detach().clone() for key, value in model.state_dict().items()}
    lines = [{k: v for k, v in line.items() if k.startswith(("loss", "eval_", "grad"))} for line in logs.lines]
    return {"weights": weights, "logs": lines, "seen": seen}


def fsdp_case() -> dict[str, Any]:
    """Compute gradients and answers through FSDP's own `fully_shard`, each process with a half of the examples."""
    from torch.distributed.fsdp import fully_shard

    model, dataset = random_model(tie_word_embeddings=True), ExampleSet(random_examples(EXAMPLES))
    for layer in model.model.layers:
        fully_shard(layer, reshard_after_forward=True)
    fully_shard(model, reshard_after_forward=True)  # as accelerate does
    rank = torch.distributed.get_rank()
    batch = Batch(**Collator(0)([dataset[i] for i in range(rank, EXAMPLES, 2)]))
    inside_forward(model, model, lambda inner: joint_loss(inner, batch, OBJECTIVE).loss).backward()
    gradients = {name: p.grad.full_tensor() for name, p in model.named_parameters()}  # type: ignore[union-attr]
    with torch.no_grad():
        answers = inside_forward(
            model, model, lambda inner: count_answers(inner, INFO, Tokenizer(), dataset, range(EXAMPLES), 4)
        )
    return {"gradients": gradients, "answers": answers}


def muon_case() -> list[torch.Tensor]:
    """Take three steps of Muon, whose matrices are of three shapes and one of them alone, and return the weights."""
    generator = torch.Generator().manual_seed(3)
    shapes = [(24, 8), (8, 24), (24, 8), (16, 16), (5, 16)]
    params = [torch.nn.Parameter(torch.randn(shape, generator=generator)) for shape in shapes]
    optimizer = Muon(params, lr=0.02, weight_decay=0.1)
    for _ in range(3):
        for param in params:
            param.grad = torch.randn(param.shape, generator=generator)
        optimizer.step()
    return [param.detach() for param in params]


@contextlib.contextmanager
def vocabulary_in_parts() -> Iterator[None]:
    """Make the objective go through the vocabulary in parts, as it does where there are many logits."""
    at_once = objective.token_log_probs
    objective.token_log_probs = functools.partial(at_once, max_logits=150)
    try:
        yield
    finally:
        objective.token_log_probs = at_once


def run_case(folder: Path) -> dict[str, Any]:
    """Whole runs as `train` makes them: one to its end, and one that is interrupted in its second epoch and resumed."""
    said: list[str] = []
    changes = {"problems": 40, "max_steps": 10, "prior": "gumbel"}  # epochs of 5 steps
    whole = train(settings(folder / "whole", **changes), said.append)
    with contextlib.suppress(KeyboardInterrupt):
        train(settings(folder / "cut", **changes), callbacks=[StopAt(9)])
    train(settings(folder / "cut", resume=True, **changes), said.append)
    return {"metrics": whole.metrics, "said": said}


def command_case(folder: Path) -> dict[str, Any]:
    """The command itself; it leaves the group of processes, so nothing can follow."""
    arguments = ["--output", str(folder), "--problems", "40", "--batch-size", "8", "--gradient-accumulation-steps", "2"]
    arguments += [text for name, size in TINY.items() for text in (flag_name(name), str(size))]
    arguments += ["--max-steps", "2", "--logging-steps", "1", "--eval-examples", "4", "--max-new-tokens", "2"]
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
        train_command.main(arguments, standalone_mode=False)
    return {"stdout": out.getvalue(), "stderr": err.getvalue()}


def main(folder: Path) -> None:
    """Run every case in this process of several and write what it found."""
    with vocabulary_in_parts():
        found = {"accumulated": train_case(folder / "accumulated", accumulation=2), "fsdp": fsdp_case()}
    found |= {
        "plain": train_case(folder / "plain"),
        "gpt2": train_case(folder / "gpt2", "gpt2", gradient_checkpointing=True),
        "lora": train_case(folder / "lora", "lora", accumulation=2),
        "learned": train_case(folder / "learned", "learned", accumulation=2, gradient_checkpointing=True),
        "muon": muon_case(),
        "run": run_case(folder),
        "command": command_case(folder / "command"),
    }
    torch.save(found, folder / f"{os.environ['RANK']}.pt")


if __name__ == "__main__":
    transformers_logging.set_verbosity_error()
    logging.disable(logging.WARNING)
    main(Path(sys.argv[1]))
