"""`RuplarTrainer` in somebody's own script: the example as it stands, and what such scripts bring along."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
import torch
from test_families import INFO, examples
from test_lora import adapted, make
from test_model import original  # noqa: F401 (a fixture)
from transformers import TrainingArguments

from ruplar_lite.errors import InputError
from ruplar_lite.train.checkpoint import read_checkpoint
from ruplar_lite.train.data import ExampleSet
from ruplar_lite.train.synthetic import generate
from ruplar_lite.train.trainer import RuplarTrainer

peft = pytest.importorskip("peft")

pytestmark = [
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning"),
    pytest.mark.filterwarnings("ignore:'pin_memory' argument is set:UserWarning"),
]
EXAMPLE = Path(__file__).parent.parent / "examples" / "finetune_in_your_pipeline.py"


def load_example():
    spec = importlib.util.spec_from_file_location("example", EXAMPLE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_example_trains_a_model_that_the_exporter_can_read(tmp_path, original, capsys):  # noqa: F811
    data, output = tmp_path / "data.jsonl", tmp_path / "model"
    problems = [json.dumps(generate(1, n).to_json()) for n in range(60)]
    data.write_text("\n".join([*problems, "{broken"]), encoding="utf-8")
    load_example().main([str(original), str(data), str(output), "--max-steps", "10"])
    printed = capsys.readouterr().out
    assert "57 examples; 1 records left out" in printed
    assert "step 10: loss_ce " in printed
    assert "step 10: eval_accuracy " in printed
    checkpoint = read_checkpoint(output)
    info, trained = checkpoint.info, checkpoint.load_model()
    assert len(info.calibration) == 3
    tokenizer = checkpoint.load_tokenizer()
    assert set(tokenizer.convert_tokens_to_ids(["+", "=", "7"])) <= set(info.latent_support)
    rows = trained.get_input_embeddings().weight[[info.special_tokens.think, info.special_tokens.end_think]]
    assert not torch.equal(rows[0], rows[1])  # both began as the same mean


def arguments(tmp_path, **changes):
    values = {"output_dir": str(tmp_path), "max_steps": 3, "per_device_train_batch_size": 2, "report_to": "none"}
    values |= {"use_cpu": True, "disable_tqdm": True, "logging_steps": 1, "learning_rate": 1e-2, "save_strategy": "no"}
    return TrainingArguments(**{**values, **changes})


class Tokenizer:
    """Stands in for a tokenizer."""

    def decode(self, ids, skip_special_tokens=False):
        return str(sum(ids))

    def save_pretrained(self, folder):
        pass


@pytest.mark.parametrize("with_adapters", [False, True])
def test_plain_arguments_and_trainers_own_best_model_work(tmp_path, with_adapters):
    model = adapted(make("llama")) if with_adapters else make("llama")
    best = {"eval_strategy": "steps", "eval_steps": 1, "save_strategy": "steps", "save_steps": 1}
    best |= {"load_best_model_at_end": True, "metric_for_best_model": "num_latents", "save_total_limit": 1}
    trainer = RuplarTrainer(
        INFO,
        model=model,
        args=arguments(tmp_path, **best),
        train_dataset=ExampleSet(examples()),
        eval_dataset=ExampleSet(examples()),
        processing_class=Tokenizer(),
    )
    trainer.train()
    losses = [line["loss"] for line in trainer.state.log_history if "loss" in line]
    assert losses[-1] < losses[0]
    assert trainer.state.best_model_checkpoint


def test_peft_models_without_adapters_in_the_layers_are_refused(tmp_path):
    config = peft.PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=2)
    with pytest.raises(InputError, match="expected adapters in the layers"):
        RuplarTrainer(INFO, model=peft.get_peft_model(make("llama"), config), args=arguments(tmp_path))


def test_evaluation_without_a_tokenizer_says_what_is_missing(tmp_path):
    trainer = RuplarTrainer(INFO, model=make("llama"), args=arguments(tmp_path), eval_dataset=ExampleSet(examples()))
    with pytest.raises(InputError, match="expected the tokenizer"):
        trainer.evaluate()
