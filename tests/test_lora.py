"""LoRA: what is trained and what is not, merging, the adapter on its own, whole runs and how they resume."""

from __future__ import annotations

import dataclasses
import hashlib
import importlib.util
import json

import pytest
import torch
from safetensors.torch import load_file
from test_families import COMMON, FAMILIES, INFO, examples
from test_train_run import StopAt
from transformers import AutoConfig, AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM

from ruplar_lite.cli import main
from ruplar_lite.errors import CheckpointError, InputError
from ruplar_lite.train import lora
from ruplar_lite.train.checkpoint import read_checkpoint
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.data import Collator
from ruplar_lite.train.latent_loop import generate
from ruplar_lite.train.logits import LogitScaling
from ruplar_lite.train.objective import Batch, ObjectiveSettings, embed, joint_loss
from ruplar_lite.train.run import train
from ruplar_lite.train.synthetic import generate as make_problem
from ruplar_lite.train.tokenizer import train_tokenizer
from ruplar_lite.train.vocabulary_loss import token_log_probs

peft = pytest.importorskip("peft")

# peft asks transformers by an old name, and warns of adapters on one of two tied tables.
pytestmark = [
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning"),
    pytest.mark.filterwarnings("ignore:Model has `tie_word_embeddings=True`:UserWarning"),
]
THINK, END_THINK = INFO.special_tokens.think, INFO.special_tokens.end_think
TOKENS = [[5, 6, THINK, END_THINK, 7]]
PAPERS = ("linear", "embeddings")
SEVEN = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
LAYERS = {
    "gpt2": ["c_attn", "c_fc", "c_proj"],
    "gpt_neox": ["dense", "dense_4h_to_h", "dense_h_to_4h", "query_key_value"],
    "opt": ["fc1", "fc2", "k_proj", "out_proj", "q_proj", "v_proj"],
    "phi3": ["down_proj", "gate_up_proj", "o_proj", "qkv_proj"],
}


def make(family, tied=True):
    """The same random two-layer model for every call."""
    torch.manual_seed(0)
    names = COMMON if family != "gpt2" else ("vocab_size", "bos_token_id", "eos_token_id", "pad_token_id")
    values = {name: COMMON[name] for name in names} | FAMILIES[family]
    return AutoModelForCausalLM.from_config(
        AutoConfig.for_model(family, **values, tie_word_embeddings=tied), attn_implementation="eager"
    ).eval()


def adapted(model, **changes):
    """With adapters that were trained already, so that each of their halves gets a gradient."""
    model = lora.add_lora(model, [THINK, END_THINK], r=4, alpha=8, **changes)
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.requires_grad:
                parameter += 0.1 * torch.randn_like(parameter)
    return model.eval()


def logits(model, ids=TOKENS):
    with torch.no_grad():
        return model(input_ids=torch.tensor(ids)).logits


def batch():
    return Batch(**Collator(pad_id=0)(examples()))


@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_gradients_reach_the_adapters_and_the_rows_of_the_thinking_tokens_only(family, tied):
    base = make(family, tied)
    before = {name: parameter.clone() for name, parameter in base.state_dict().items()}
    model = adapted(base)
    joint_loss(model, batch(), ObjectiveSettings()).loss.backward()
    for name, parameter in model.named_parameters():
        trained = "lora_" in name or "trainable_tokens_delta" in name
        assert (parameter.grad is not None and bool(parameter.grad.any())) == trained, name
    rows = [p.grad for name, p in model.named_parameters() if "trainable_tokens_delta" in name]
    # One set of rows where head and embeddings are the same table; else the head, which predicts </think>, has its own.
    assert [grad.shape[0] for grad in rows] == [2] * (1 if tied else 2)
    assert all(bool(grad[1].any()) for grad in rows)
    targets = {name.split(".lora_")[0].rpartition(".")[2] for name, _ in model.named_parameters() if ".lora_" in name}
    assert sorted(targets) == sorted(LAYERS.get(family, SEVEN))
    torch.optim.SGD([p for p in model.parameters() if p.requires_grad], lr=0.1).step()
    unloaded = model.unload().state_dict()
    assert all(torch.equal(unloaded[name], before[name]) for name in before)


@pytest.mark.parametrize(
    ("family", "targets"),
    [*((family, ()) for family in sorted(FAMILIES)), *((f, PAPERS) for f in ("gemma3_text", "gpt2", "llama"))],
)
@pytest.mark.parametrize("tied", [True, False])
def test_merged_folder_and_adapter_compute_what_was_trained(family, tied, targets, tmp_path):
    model = adapted(make(family, tied), targets=targets)
    trained = logits(model)
    assert (trained - logits(make(family, tied))).abs().max() > 0.01
    lora.save_adapter(model, tmp_path / "adapter")
    alone = peft.PeftModel.from_pretrained(make(family, tied), tmp_path / "adapter").eval()
    torch.testing.assert_close(logits(alone), trained, atol=1e-5, rtol=0)
    answers = generate(model, INFO, [[5, 6, 7, THINK], [15, THINK]], 3, 4)
    merged = lora.merge(model)
    torch.testing.assert_close(logits(merged), trained, atol=1e-5, rtol=0)
    assert list(map(dataclasses.astuple, generate(merged, INFO, [[5, 6, 7, THINK], [15, THINK]], 3, 4))) == list(
        map(dataclasses.astuple, answers)
    )
    merged.save_pretrained(tmp_path / "merged")
    reloaded = AutoModelForCausalLM.from_pretrained(tmp_path / "merged", dtype=torch.float32).eval()
    torch.testing.assert_close(logits(reloaded), trained, atol=1e-5, rtol=0)
    # An adapter on the input embeddings alone cannot live in one table with the head.
    assert reloaded.config.tie_word_embeddings == (tied and not targets)


@pytest.mark.parametrize("tied", [True, False])
def test_a_large_vocabulary_in_parts_copies_the_head_once(tied, monkeypatch):
    model = adapted(make("gemma2", tied))
    head, scaling = model.get_output_embeddings(), LogitScaling.of(model.config)
    torch.manual_seed(2)
    hidden, ids = torch.randn(7, 32, requires_grad=True), torch.randint(0, 120, (7, 3))
    ids[:, 0] = END_THINK

    def log_probs_and_gradients(max_logits):
        found = token_log_probs(head, scaling, hidden, ids, max_logits)
        rows = next(p for name, p in head.named_parameters() if "trainable_tokens_delta" in name)
        return found.detach(), *torch.autograd.grad(found.square().sum(), [hidden, rows])

    whole = log_probs_and_gradients(10**6)
    copies, real = [], type(head.token_adapter).get_merged_weights
    monkeypatch.setattr(
        type(head.token_adapter), "get_merged_weights", lambda *args: (copies.append(1), real(*args))[1]
    )
    for found, expected in zip(log_probs_and_gradients(100), whole, strict=True):
        torch.testing.assert_close(found, expected, atol=1e-5, rtol=1e-5)
    assert len(copies) == 1


@pytest.mark.parametrize("targets", [(), PAPERS])
def test_embeddings_of_soft_tokens_are_those_a_token_gets(targets):
    model, one = adapted(make("gemma3_text"), targets=targets), batch()
    one.prior_ids[:, 0] = THINK
    found = embed(model, one)
    merged = lora.merge(model).get_input_embeddings()
    expected = torch.einsum("le,leh->lh", one.prior_probs, merged(one.prior_ids))
    torch.testing.assert_close(found[one.latent_rows, one.latent_columns], expected, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(found[0, 4], merged(torch.tensor(THINK)), atol=1e-5, rtol=1e-5)


def test_the_papers_setting_has_an_adapter_on_the_embeddings_and_the_seven_layers():
    model = lora.add_lora(make("llama"), [THINK, END_THINK], 64, 128, 0.1, PAPERS)
    joint_loss(model, batch(), ObjectiveSettings()).loss.backward()
    config = model.peft_config["default"]
    assert (config.r, config.lora_alpha, config.lora_dropout) == (64, 128, 0.1)
    assert config.target_modules == {*SEVEN, "model.embed_tokens"}
    grads = {name.split(".layers.")[0]: p.grad for name, p in model.named_parameters() if p.grad is not None}
    assert grads["base_model.model.model.embed_tokens.lora_embedding_A.default"][:, THINK].any()
    assert grads["base_model.model.lm_head.token_adapter.trainable_tokens_delta.default"][1].any()


def test_targets_are_ends_of_the_names_of_layers():
    model = make("llama")
    assert lora.target_names(model, ["layers.0.mlp.up_proj", "q_proj", "q_proj"]) == ["layers.0.mlp.up_proj", "q_proj"]
    for wrong in ("proj", "lm_head", "embed_tokens", "layers.7.mlp.up_proj"):
        with pytest.raises(InputError, match=r"expected linear, embeddings or some of down_proj, gate_proj"):
            lora.target_names(model, [wrong])


def test_a_head_with_a_bias_is_refused_because_peft_would_drop_the_bias():
    config = AutoConfig.for_model("phi", **{**COMMON, "num_key_value_heads": 4})
    with pytest.raises(CheckpointError, match="phi whose vocabulary head has a bias"):
        lora.add_lora(AutoModelForCausalLM.from_config(config), [1, 2], 4, 8)


def test_settings_that_do_not_go_together():
    with pytest.raises(InputError, match="--model names it"):
        TrainConfig(lora_r=8)
    with pytest.raises(InputError, match="expected --lora-r"):
        TrainConfig(model="x", lora_targets=("q_proj",))
    found = TrainConfig(model="x", lora_r=8).resolve()
    assert (found.learning_rate, found.lora_alpha) == (3e-4, 16)
    assert TrainConfig(model="x").resolve().learning_rate == 5e-5


@pytest.mark.parametrize("base_folder", [True], indirect=True)
def test_a_target_that_is_not_there_is_known_before_examples_are_prepared(tmp_path, base_folder, monkeypatch):
    monkeypatch.setattr("ruplar_lite.train.run.prepare_examples", lambda *_: pytest.fail("examples were prepared"))
    with pytest.raises(InputError, match="found no 'c_attn' in this llama"):
        train(settings(tmp_path / "model", base_folder, lora_targets=("c_attn",)))


def test_without_peft_the_command_says_what_to_install(monkeypatch, capsys):
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "peft" else real(name, *rest))
    with pytest.raises(SystemExit) as left:
        main(["train", "--model", "nowhere", "--lora-r", "4"])
    assert left.value.code == 1
    assert 'needs the package peft, which is not installed: pip install "ruplar-lite[train]"' in capsys.readouterr().err


@pytest.fixture(scope="module", params=[True, False])
def base_folder(request, tmp_path_factory):
    """A pretrained model as a hub would have it: no thinking tokens, and no row to spare."""
    folder = tmp_path_factory.mktemp("base")
    tokenizer = train_tokenizer([make_problem(0, n).question for n in range(300)], 1600)
    text = tokenizer.backend_tokenizer.to_str().replace("<think>", "<one>").replace("</think>", "<two>")
    (folder / "tokenizer.json").write_text(text, encoding="utf-8")
    from transformers import PreTrainedTokenizerFast

    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"), eos_token="<eos>")
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    shape = {name: COMMON[name] for name in ("hidden_size", "intermediate_size", "num_hidden_layers")}
    heads = {"num_attention_heads": 4, "num_key_value_heads": 2, "max_position_embeddings": 256}
    config = LlamaConfig(vocab_size=len(tokenizer), tie_word_embeddings=request.param, eos_token_id=3, **shape, **heads)
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


def settings(output, base, **changes):
    values = {"problems": 100, "batch_size": 8, "max_steps": 6, "eval_steps": 3, "eval_examples": 4, "save_steps": 2}
    values |= {"precision": "float32", "max_latents": 2, "max_new_tokens": 3, "lora_r": 4, "learning_rate": 1e-2}
    return TrainConfig(output=str(output), model=str(base), **{**values, **changes})


def digest(folder):
    names = ("model.safetensors", "adapter/adapter_model.safetensors")
    return [hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names]


MUON = {"lora_targets": PAPERS, "optimizer": "muon"}


@pytest.mark.parametrize(("base_folder", "changes"), [(True, {}), (False, {}), (True, MUON)], indirect=["base_folder"])
def test_an_interrupted_run_resumes_to_the_same_weights(tmp_path, base_folder, changes):
    train(settings(tmp_path / "whole", base_folder, **changes))
    with pytest.raises(KeyboardInterrupt):
        train(settings(tmp_path / "cut", base_folder, **changes), callbacks=[StopAt(5)])
    stored = tmp_path / "cut" / "checkpoints" / "checkpoint-4"
    assert not (stored / "model.safetensors").exists()
    assert (stored / "adapter_model.safetensors").stat().st_size < (
        base_folder / "model.safetensors"
    ).stat().st_size / 2
    train(settings(tmp_path / "cut", base_folder, resume=True, **changes))
    assert digest(tmp_path / "cut") == digest(tmp_path / "whole")


@pytest.mark.parametrize("targets", [(), PAPERS])
def test_a_run_leaves_a_merged_model_and_the_adapter_for_its_base(tmp_path, base_folder, targets):
    lines = []
    path = train(settings(tmp_path / "model", base_folder, lora_targets=targets), lines.append).path
    assert any(line.startswith("lora: rank 4, ") for line in lines)
    checkpoint = read_checkpoint(path)
    merged, ids = checkpoint.load_model(), [[40, 50, checkpoint.info.special_tokens.think, 60]]
    base = AutoModelForCausalLM.from_pretrained(base_folder, dtype=torch.float32)
    base.resize_token_embeddings(merged.get_input_embeddings().weight.shape[0])
    alone = peft.PeftModel.from_pretrained(base, path / "adapter").eval()
    torch.testing.assert_close(logits(alone, ids), logits(merged, ids), atol=1e-5, rtol=0)
    assert checkpoint.info.training["results"]["parameters"] == sum(p.numel() for p in merged.parameters())
    if not targets:
        # For the exporter and for everybody else it is the folder of a full fine-tuning.
        lora_files, tensors = sorted(file.name for file in path.iterdir()), load_file(path / "model.safetensors")
        config = json.loads((path / "config.json").read_text(encoding="utf-8"))
        train(settings(tmp_path / "model", base_folder, lora_r=0, max_steps=1))
        full = load_file(path / "model.safetensors")
        assert {name: tensor.shape for name, tensor in tensors.items()} == {n: t.shape for n, t in full.items()}
        assert json.loads((path / "config.json").read_text(encoding="utf-8")) == config
        # The adapter of an earlier run does not stay beside a model it does not belong to.
        assert {*lora_files} - {file.name for file in path.iterdir()} == {"adapter"}
