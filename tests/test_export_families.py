"""Every family from end to end: a few steps of training, the saved folder, its bundle, the same answers without torch.

Each is a random two-layer model; what makes a family different from the others is in its configuration here.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
import torch
from conftest import GOLDEN
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedTokenizerFast

from ruplar_lite.bundle import Bundle, Prompt, open_bundle
from ruplar_lite.export.config import ExportConfig
from ruplar_lite.export.run import export_model
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.session import Session
from ruplar_lite.text import TextCodec
from ruplar_lite.train.checkpoint import Checkpoint, read_checkpoint
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.latent_loop import Generated, generate
from ruplar_lite.train.run import train
from ruplar_lite.train.synthetic import generate_many

COMMON: dict[str, Any] = {
    "vocab_size": 2056,  # a few rows more than tokens, as many models have
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
    "tie_word_embeddings": False,
    "pad_token_id": 0,
    "bos_token_id": 3,
    "eos_token_id": 3,
}
WINDOW = 16  # much shorter than a prompt
WINDOWED = {"sliding_window": WINDOW, "layer_types": ["sliding_attention", "full_attention"]}
SCALED = {"head_dim": 16, "query_pre_attn_scalar": 16, "tie_word_embeddings": True}
FAMILIES: dict[str, dict[str, Any]] = {
    "llama": {},
    "qwen2": {"use_sliding_window": True, **WINDOWED},
    "qwen3": {"head_dim": 16, "tie_word_embeddings": True},
    "gemma2": {**SCALED, **WINDOWED, "final_logit_softcapping": 20.0, "attn_logit_softcapping": 3.0},
    "gemma3_text": {**SCALED, **WINDOWED, "num_key_value_heads": 1},
    "phi3": {"num_key_value_heads": 4, "sliding_window": WINDOW},
    "gpt2": {"n_embd": 32, "n_layer": 2, "n_head": 4, "n_positions": 256},
    "gpt_neox": {},
    "opt": {"ffn_dim": 48, "word_embed_proj_dim": 16, "tie_word_embeddings": True},
    "smollm3": {"no_rope_layers": [1, 0], "tie_word_embeddings": True},
}
OWN_NAMES = {"gpt2": {"vocab_size", "bos_token_id", "eos_token_id", "pad_token_id"}}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("data") / "problems.jsonl"
    problems = generate_many(1, 24, "train")
    rows = [{"problem": p.question, "cot": "".join(f"<<{s}>>" for s in p.steps), "answer": p.answer} for p in problems]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def write_base(family: str, folder: Path) -> None:
    """Write a random model of a family and a tokenizer, as they would come from a hub."""
    torch.manual_seed(0)
    names = OWN_NAMES.get(family, COMMON.keys())
    config = AutoConfig.for_model(family, **{name: COMMON[name] for name in names} | FAMILIES[family])
    model = AutoModelForCausalLM.from_config(config)
    with torch.no_grad():  # A new model gives all tokens about the same probability, and its answers hang by a thread.
        for parameter in model.parameters():
            parameter.add_((0.05 if len(parameter) == COMMON["vocab_size"] else 0.5) * torch.randn_like(parameter))
        model.get_output_embeddings().weight[[2, 3]] *= 1.5  # </think> and the end come now and then
    model.save_pretrained(folder)
    PreTrainedTokenizerFast.from_pretrained(GOLDEN / "tokenizer").save_pretrained(folder)


@torch.no_grad()
def answers_of_torch(checkpoint: Checkpoint, questions: list[str]) -> list[tuple[int, str, int]]:
    """#L, text and length of the answers that the loop of the training package gives, one batch for all."""
    model, tokenizer, info = checkpoint.load_model(), checkpoint.load_tokenizer(), checkpoint.info
    prompts = [info.prompt_ids(tokenizer.encode(text, add_special_tokens=False)) for text in questions]
    assert min(map(len, prompts)) > WINDOW

    def shown(answer: Generated) -> tuple[int, str, int]:
        text = tokenizer.decode(answer.answer_ids, skip_special_tokens=True).strip()
        return answer.num_latents, text, len(answer.answer_ids) + answer.ended

    return [shown(answer) for answer in generate(model, info, prompts, info.max_latents, info.max_new_tokens)]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_trains_saves_exports_and_answers_as_in_torch(family: str, data: Path, tmp_path: Path) -> None:
    write_base(family, tmp_path / "base")
    train(
        TrainConfig(
            model=str(tmp_path / "base"),
            data=(str(data),),
            valid_data=(str(data),),
            output=str(tmp_path / "model"),
            max_steps=2,
            batch_size=4,
            learning_rate=1e-3,
            eval_examples=6,
            max_latents=3,
            max_new_tokens=4,
            precision="float32",
        )
    )
    checkpoint = read_checkpoint(tmp_path / "model")
    bundle = open_bundle(export_model(checkpoint.path, ExportConfig(latent_vocab="full", quantize="none")))
    certificate = bundle.manifest.certificate
    assert certificate is not None
    assert max(certificate["max_abs_diff"].values()) < 1e-4
    # Stop step, most likely token of each latent, and answer are those of the model in torch, one question at a time.
    assert (set(certificate["agreement"].values()), certificate["ties"]) == ({1.0}, 0)
    expected_heads = FAMILIES[family].get("num_key_value_heads", 4 if family in ("gpt2", "gpt_neox", "opt") else 2)
    assert bundle.manifest.architecture.num_key_value_heads == expected_heads
    assert bundle.manifest.architecture.max_position_embeddings == 256
    questions = [item["question"] for item in checkpoint.info.calibration[:6]]
    answers = Reasoner.load(bundle.path, threads=1).ask_batch(questions, batch_size=4)
    found = [(answer.num_latents, answer.text, answer.answer_tokens) for answer in answers]
    assert found == answers_of_torch(checkpoint, questions)
    assert len(set(found)) > 2, "the answers should differ, or they would show little"
    assert answers_behind_a_prefix(bundle, questions, 4) == answers_behind_a_prefix(bundle, questions, None)


def answers_behind_a_prefix(bundle: Bundle, questions: list[str], batch_size: int | None) -> list[tuple[int, str, int]]:
    """Answers with a prefix longer than any window, run once for all questions; without a batch size once for each."""
    prompt = Prompt(tuple(range(10, 10 + WINDOW + 3)), ())
    bundle = dataclasses.replace(bundle, manifest=dataclasses.replace(bundle.manifest, prompt=prompt))

    def reasoner() -> Reasoner:
        return Reasoner(bundle, Session(bundle, 1), TextCodec.of(bundle))

    if batch_size is not None:
        answers = reasoner().ask_batch(questions, batch_size=batch_size)
    else:
        plain = reasoner()
        plain._prefix_cache = lambda: None  # type: ignore[method-assign]
        answers = [plain.ask(question) for question in questions]
    return [(answer.num_latents, answer.text, answer.answer_tokens) for answer in answers]
