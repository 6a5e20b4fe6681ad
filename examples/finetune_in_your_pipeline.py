"""Latent thinking in a training script that you have already: `RuplarTrainer` takes the place of `Trainer`.

    python examples/finetune_in_your_pipeline.py MODEL DATA.jsonl OUTPUT
    ruplar-lite export OUTPUT

MODEL is a causal LM of transformers (a folder or a hub id), DATA.jsonl has worked problems such as
{"question": "Tom has 3 boxes of 12 pencils. How many pencils?", "answer": "<<3*12=36>> #### 36"}.
It needs `pip install "ruplar-lite[train]"`.
"""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer, TrainerCallback, TrainingArguments

from ruplar_lite.records import read_records
from ruplar_lite.train.checkpoint import write_method_info
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.data import ExampleSet, Preparer
from ruplar_lite.train.model import make_ready
from ruplar_lite.train.objective import ObjectiveSettings
from ruplar_lite.train.priors import PriorSettings
from ruplar_lite.train.trainer import RuplarTrainer


class Losses(TrainerCallback):
    """Any callback of yours works: this one prints the three terms of the loss, and what evaluation found."""

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None, **kwargs: Any) -> None:
        """Print one line."""
        names = ("loss_ce", "loss_kl", "loss_sem", "eval_accuracy", "eval_num_latents")
        found = [f"{name} {logs[name]:.4f}" for name in names if logs and name in logs]
        if found:
            print(f"step {state.global_step}:", *found)


def main(arguments: list[str] | None = None) -> None:
    """Fine-tune a model with LoRA and write it where the exporter finds it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("data")
    parser.add_argument("output")
    parser.add_argument("--max-steps", type=int, default=500)
    options = parser.parse_args(arguments)

    # 1. Load a model as you always do, then make it ready: <think> and </think> become tokens (they are added if the
    #    tokenizer has none), and the prompt around a question is decided. `info` is what inference must know of that.
    tokenizer = AutoTokenizer.from_pretrained(options.model)
    model: Any = AutoModelForCausalLM.from_pretrained(options.model, dtype=torch.float32)
    info = make_ready(model.eval(), tokenizer, TrainConfig(model=options.model, max_latents=8, max_new_tokens=32))

    # 2. From records to examples: the rule reads each step of a chain, the prior turns it into one latent token.
    records, unreadable = read_records(options.data)
    priors = PriorSettings(kind="mix")
    preparer = Preparer(tokenizer, info, priors, max_length=512)
    held_out = max(len(records) // 20, 1)
    valid_set, rejected = ExampleSet.prepare(preparer, records[:held_out])
    train_set, more = ExampleSet.prepare(preparer, records[held_out:])
    print(f"{len(train_set)} examples; {len(unreadable) + len(rejected) + len(more)} records left out")

    # 3. An ordinary peft model, if you like. Only be sure to train the rows of the two tokens, which may be new; where
    #    the vocabulary head is a table of its own, there too. (gpt2 calls its table wte instead of embed_tokens.)
    tokens = [info.special_tokens.think, info.special_tokens.end_think]
    tables = ["embed_tokens"] if model.config.tie_word_embeddings else ["embed_tokens", "lm_head"]
    lora = LoraConfig(
        task_type="CAUSAL_LM",
        r=16,
        lora_alpha=32,
        target_modules="all-linear",
        trainable_token_indices=dict.fromkeys(tables, tokens),
    )
    peft_model = get_peft_model(model, lora)

    # 4. The trainer: whatever `Trainer` takes, and `info`. The weights of the three terms default to the paper's.
    trainer = RuplarTrainer(
        info,
        ObjectiveSettings(weight_ce=1.0, weight_kl=1.0, weight_sem=1.0),
        priors,
        model=peft_model,
        args=TrainingArguments(
            output_dir=f"{options.output}/checkpoints",
            max_steps=options.max_steps,
            per_device_train_batch_size=8,
            gradient_accumulation_steps=2,
            learning_rate=3e-4,
            lr_scheduler_type="cosine",
            warmup_steps=0.05,
            logging_steps=10,
            eval_strategy="steps",
            eval_steps=100,
            save_strategy="no",
            report_to="none",
            disable_tqdm=True,
        ),
        train_dataset=train_set,
        eval_dataset=valid_set,  # evaluation answers these questions: accuracy, and the number of latents
        processing_class=tokenizer,
        callbacks=[Losses()],
    )
    trainer.train()
    trainer.evaluate()

    # 5. A model folder like any other, and ruplar.json in it: the exporter needs to know which tokens the priors used,
    #    and some questions to compare the exported graphs with torch.
    peft_model.merge_and_unload().save_pretrained(options.output)
    tokenizer.save_pretrained(options.output)
    questions = tuple({"question": record.question, "answer": record.answer} for record in records[:held_out])
    finished = dataclasses.replace(info, latent_support=train_set.latent_support(), calibration=questions[:64])
    write_method_info(Path(options.output), finished)


if __name__ == "__main__":
    main()
