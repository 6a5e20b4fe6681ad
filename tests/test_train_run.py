"""Whole training runs on a tiny model: what they write, what they report, and how they resume."""

from __future__ import annotations

import hashlib
import json

import pytest
from safetensors.torch import load_file
from transformers import GPT2Config, GPT2LMHeadModel, TrainerCallback

from ruplar_lite.errors import CheckpointError, DataError, InputError
from ruplar_lite.train import trainer as trainer_module
from ruplar_lite.train.checkpoint import read_checkpoint
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.data import Preparer
from ruplar_lite.train.run import train
from ruplar_lite.train.synthetic import generate
from ruplar_lite.train.tokenizer import train_tokenizer

TINY = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4}
TINY |= {"num_key_value_heads": 2}


def settings(output, **changes):
    """A few steps of a tiny model from scratch, unless another is named."""
    values = {
        "problems": 200,
        "batch_size": 8,
        "max_steps": 6,
        "logging_steps": 2,
        "eval_steps": 3,
        "eval_examples": 10,
        "save_steps": 2,
        "vocab_size": 2048,
        "precision": "float32",
        "max_latents": 3,
        "max_new_tokens": 4,
    }
    if "model" not in changes:
        values |= TINY
    return TrainConfig(output=str(output), **{**values, **changes})


def weights(folder):
    return hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()


class StopAt(TrainerCallback):
    """Ends the process's part of a run right after a step, as a kill would."""

    def __init__(self, step):
        self.step = step

    def on_step_end(self, args, state, control, **kwargs):
        if state.global_step == self.step:
            raise KeyboardInterrupt


class Logs(TrainerCallback):
    def __init__(self):
        self.lines = []

    def on_log(self, args, state, control, logs=None, **kwargs):
        self.lines.append(dict(logs))


def test_a_trained_model_goes_on_with_its_own_prompt_and_answers_in_another_objective(tmp_path):
    chain = train(settings(tmp_path / "chain", objective="cot", instruction="Count.", max_latents=20))
    again = train(settings(tmp_path / "latent", model=str(chain.path), optimizer="muon"))
    before, after = (read_checkpoint(run.path).info for run in (chain, again))
    assert (before.objective, after.objective) == ("cot", "latent")
    assert (before.max_latents, after.max_latents) == (20, 3)
    assert after.prefix_ids == before.prefix_ids
    assert len(after.prefix_ids) > 0
    assert after.suffix_ids == before.suffix_ids
    assert after.answer_template == before.answer_template == "{answer}"
    assert after.special_tokens == before.special_tokens
    assert weights(again.path) != weights(chain.path)
    asked_otherwise = train(settings(tmp_path / "other", model=str(chain.path), instruction="", max_steps=1))
    assert read_checkpoint(asked_otherwise.path).info.prefix_ids == ()
    assert read_checkpoint(asked_otherwise.path).info.suffix_ids == before.suffix_ids


@pytest.mark.parametrize(("schedule", "last"), [("cosine", 0.0), ("constant", 1e-2)])
def test_the_learning_rate_falls_to_nothing_or_stays(tmp_path, schedule, last):
    logs = Logs()
    run = settings(tmp_path, learning_rate=1e-2, learning_rate_schedule=schedule, max_steps=10, eval_steps=50)
    train(run, callbacks=[logs])
    rates = [line["learning_rate"] for line in logs.lines if "learning_rate" in line]
    assert rates[0] == pytest.approx(1e-2, rel=0.15)
    # What is logged after the last step but one is what that step had.
    assert rates[-1] == pytest.approx(last, abs=1e-3)


def test_a_folder_whose_description_is_damaged_is_not_trained_on(tmp_path):
    chain = train(settings(tmp_path / "chain", max_steps=1))
    (chain.path / "ruplar.json").write_text("{", encoding="utf-8")
    with pytest.raises(CheckpointError, match="not JSON"):
        train(settings(tmp_path / "latent", model=str(chain.path)))
    assert not (tmp_path / "latent").exists()


def test_a_run_writes_a_model_folder_and_reports_every_term(tmp_path):
    logs, lines = Logs(), []
    result = train(settings(tmp_path / "model"), lines.append, [logs])
    checkpoint = read_checkpoint(result.path)
    assert checkpoint.load_model().config.hidden_size == 32
    tokenizer = checkpoint.load_tokenizer()
    info = checkpoint.info
    assert tokenizer.convert_ids_to_tokens([info.special_tokens.think, info.special_tokens.end_think]) == [
        "<think>",
        "</think>",
    ]
    assert set(tokenizer.convert_tokens_to_ids(["+", "-", "*", "/", "=", "7", "42"])) <= set(info.latent_support)
    assert info.training["results"]["steps"] == 6
    assert info.training["settings"]["weight_sem"] == 0.1
    assert len(info.calibration) == 64
    losses = [line for line in logs.lines if "loss_ce" in line]
    assert [set(line) >= {"loss", "loss_ce", "loss_kl", "loss_sem"} for line in losses] == [True] * 3
    first = losses[0]
    assert first["loss"] == pytest.approx(first["loss_ce"] + first["loss_kl"] + 0.1 * first["loss_sem"], rel=1e-3)
    assert sum("eval_accuracy" in line for line in logs.lines) >= 2
    assert all(0 <= line["eval_num_latents"] <= 3 for line in logs.lines if "eval_accuracy" in line)


def test_a_model_learns_what_it_is_shown(tmp_path):
    # A handful of problems, seen again and again, must be answered by the loop that ships, not only fitted.
    data = tmp_path / "data.jsonl"
    data.write_text("".join(json.dumps(generate(5, n).to_json()) + "\n" for n in range(8)), encoding="utf-8")
    files = {"data": (str(data),), "valid_data": (str(data),)}
    result = train(
        settings(
            tmp_path / "model", max_steps=200, batch_size=8, learning_rate=1e-2, eval_steps=200, save_steps=200, **files
        )
    )
    assert result.metrics["accuracy"] >= 0.75
    assert result.metrics["num_latents"] > 0.5


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"prior": "gumbel", "optimizer": "adamw"},
        {"seed": 3, "problems": 40},
        {"prior": "learned", "self_feed": 0.7},
    ],
)
def test_an_interrupted_run_resumes_to_the_same_weights(tmp_path, changes):
    # 40 problems in batches of 8 are 5 steps, so the last case is interrupted in one epoch and ends in another.
    train(settings(tmp_path / "whole", max_steps=9, **changes))
    with pytest.raises(KeyboardInterrupt):
        train(settings(tmp_path / "cut", max_steps=9, **changes), callbacks=[StopAt(5)])
    assert not (tmp_path / "cut" / "model.safetensors").exists()
    train(settings(tmp_path / "cut", max_steps=9, resume=True, **changes))
    assert weights(tmp_path / "cut") == weights(tmp_path / "whole")


@pytest.mark.parametrize("prior", ["mix", "gumbel"])
def test_a_second_run_reuses_what_the_first_prepared_and_ends_in_the_same_weights(tmp_path, prior):
    data = tmp_path / "data.jsonl"
    data.write_text("".join(json.dumps(generate(5, n).to_json()) + "\n" for n in range(40)) + "{broken\n")
    mixed = {"data": (str(data), "builtin"), "data_weight": (2.0, 0.25), "prior": prior, "max_steps": 9}
    said = {name: [] for name in ("none", "first", "second", "cut", "resumed")}
    train(settings(tmp_path / "none", cache="none", **mixed), said["none"].append)
    for name in ("first", "second"):
        train(settings(tmp_path / name, **mixed), said[name].append)
    with pytest.raises(KeyboardInterrupt):
        train(settings(tmp_path / "cut", **mixed), said["cut"].append, callbacks=[StopAt(5)])
    train(settings(tmp_path / "cut", resume=True, **mixed), said["resumed"].append)
    reused = {name: any("prepared by an earlier run" in line for line in lines) for name, lines in said.items()}
    assert reused == {"none": False, "first": False, "second": True, "cut": True, "resumed": True}
    for name in ("first", "second", "cut"):
        for file in ("model.safetensors", "tokenizer.json", "config.json", "checkpoints/left-out.txt"):
            assert (tmp_path / name / file).read_bytes() == (tmp_path / "none" / file).read_bytes(), (name, file)
    infos = [read_checkpoint(tmp_path / name).info for name in ("none", "second")]
    assert infos[0].calibration == infos[1].calibration
    assert infos[0].latent_support == infos[1].latent_support
    assert infos[0].training["data"] == f"{data} ×2, 200 built-in problems, seed 0 ×0.25"
    # 38 records twice and a quarter of 200 problems are 126 examples, 16 batches of 8.
    assert any("126 examples an epoch" in line for line in said["second"])


def test_an_epoch_reads_nothing_again_and_gumbel_priors_are_drawn_anew(tmp_path, monkeypatch):
    prepared, drawn = [], []
    prepare, draw = Preparer.prepare, trainer_module.draw_gumbel
    monkeypatch.setattr(Preparer, "prepare", lambda self, *args: prepared.append(1) or prepare(self, *args))

    def spy(scores, tau):
        drawn.append((scores, draw(scores, tau)))
        return drawn[-1][1]

    monkeypatch.setattr(trainer_module, "draw_gumbel", spy)
    train(settings(tmp_path, problems=8, batch_size=8, max_steps=3, prior="gumbel", cache="none"))
    assert len(prepared) == 2  # once for the training set, once for the validation set
    # Each epoch is one batch of the same eight examples in another order: the same scores, other probabilities.
    scores = [sorted(map(tuple, batch.tolist())) for batch, _ in drawn]
    probabilities = [sorted(map(tuple, batch.tolist())) for _, batch in drawn]
    assert scores[0] == scores[1] == scores[2]
    assert probabilities[0] != probabilities[1] != probabilities[2]


def test_a_chain_longer_than_the_context_is_left_out_and_named(tmp_path):
    data = tmp_path / "data.jsonl"
    chain = " ".join(f"<<{n}+1={n + 1}>>" for n in range(1030))
    lines = [{"question": f"What is {n} + 1?", "answer": f"<<{n}+1={n + 1}>> #### {n + 1}"} for n in range(12)]
    lines.append({"question": "Count to 1030.", "answer": f"{chain} #### 1030"})
    data.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    train(settings(tmp_path / "model", data=(str(data),), max_steps=1))
    (left_out,) = (tmp_path / "model" / "checkpoints" / "left-out.txt").read_text(encoding="utf-8").splitlines()
    assert left_out.startswith(f"{data}:13: found ")
    assert left_out.endswith(" positions, expected at most 1024 (the context)")


def test_a_checkpoint_that_was_cut_off_is_passed_over(tmp_path):
    train(settings(tmp_path / "whole"))
    with pytest.raises(KeyboardInterrupt):
        train(settings(tmp_path / "cut"), callbacks=[StopAt(5)])
    checkpoints = tmp_path / "cut" / "checkpoints"
    (checkpoints / "checkpoint-4" / "trainer_state.json").write_text('{"epoch": 0.1', encoding="utf-8")
    (checkpoints / "checkpoint-4" / "model.safetensors").write_bytes(b"half")
    train(settings(tmp_path / "cut", resume=True))
    assert weights(tmp_path / "cut") == weights(tmp_path / "whole")


@pytest.mark.parametrize(("objective", "longest"), [("latent", 8), ("cot", 160), ("direct", 0)])
def test_objectives_share_command_and_data(tmp_path, objective, longest):
    logs = Logs()
    result = train(
        settings(tmp_path, objective=objective, prior="learned", max_steps=2, max_latents=None), callbacks=[logs]
    )
    checkpoint = read_checkpoint(result.path)
    info = checkpoint.info
    assert (info.objective, info.max_latents) == (objective, longest)
    assert info.training["settings"]["objective"] == objective
    assert bool(info.latent_support) == (objective != "direct")
    assert result.metrics["num_latents"] <= longest
    losses = next(line for line in logs.lines if "loss_ce" in line)
    assert (losses["loss_kl"] > 0) == (objective == "latent")
    checkpoint.load_model()  # a learned prior is no part of what is saved
    assert not any("prior" in name for name in load_file(result.path / "model.safetensors"))


def test_seeds_decide_the_weights(tmp_path):
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        train(settings(tmp_path / name, max_steps=2, seed=seed))
    assert weights(tmp_path / "a") == weights(tmp_path / "b") != weights(tmp_path / "c")


def test_an_unfinished_run_is_not_discarded_unasked(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        train(settings(tmp_path), callbacks=[StopAt(3)])
    with pytest.raises(InputError, match="--resume goes on with it, --overwrite discards it"):
        train(settings(tmp_path))
    train(settings(tmp_path, overwrite=True))
    train(settings(tmp_path))  # a finished one may be replaced
    assert list((tmp_path / "checkpoints").glob("checkpoint-*")) == []


def test_resume_says_what_is_wrong(tmp_path):
    with pytest.raises(InputError, match="no run to resume"):
        train(settings(tmp_path, resume=True))
    with pytest.raises(KeyboardInterrupt):
        train(settings(tmp_path), callbacks=[StopAt(3)])
    with pytest.raises(InputError, match=r"other settings: batch_size 4 instead of 8"):
        train(settings(tmp_path, resume=True, batch_size=4))
    train(settings(tmp_path, resume=True))
    with pytest.raises(InputError, match="finished"):
        train(settings(tmp_path, resume=True))


def test_the_model_that_stood_there_stays_until_the_new_one_is_complete(tmp_path):
    train(settings(tmp_path))
    before = weights(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        train(settings(tmp_path, seed=9), callbacks=[StopAt(3)])
    assert weights(tmp_path) == before
    read_checkpoint(tmp_path)


def test_records_that_cannot_be_used_are_listed_in_a_file(tmp_path):
    data = tmp_path / "data.jsonl"
    good = [
        json.dumps({"question": f"What is {n} + 1?", "answer": f"<<{n}+1={n + 1}>> #### {n + 1}"}) for n in range(30)
    ]
    data.write_text(
        "\n".join([*good, "{broken", json.dumps({"question": "Why?", "answer": "So. #### 7"})]), encoding="utf-8"
    )
    lines = []
    train(settings(tmp_path / "model", data=(str(data),), max_steps=2), lines.append)
    left_out = (tmp_path / "model" / "checkpoints" / "left-out.txt").read_text(encoding="utf-8").splitlines()
    assert [line.split(": ")[0].rpartition(":")[2] for line in left_out] == ["31", "32"]
    assert any("2 left out" in line for line in lines)


def test_augmented_records_are_trained_on_and_the_validation_data_is_not_among_them(tmp_path):
    data = tmp_path / "data.jsonl"
    lines = [{"question": f"What is {n} + 17?", "answer": f"<<{n}+17={n + 17}>> #### {n + 17}"} for n in range(20, 60)]
    data.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    said = []
    train(settings(tmp_path / "model", data=(str(data),), augment=3, max_steps=2), said.append)
    assert "augmented: 114 variants of 38 records" in said
    assert any("152 examples to train on, 2 to evaluate on" in line for line in said)


def test_data_without_any_usable_record(tmp_path):
    data = tmp_path / "data.jsonl"
    data.write_text(json.dumps({"question": "Why?", "answer": "So. #### 7"}) + "\n", encoding="utf-8")
    with pytest.raises(DataError, match="no calculation"):
        train(settings(tmp_path / "model", data=(str(data),)))


@pytest.fixture(scope="module")
def gpt2_folder(tmp_path_factory):
    """A causal LM as a hub would have it, with a chat template and no thinking tokens."""
    folder = tmp_path_factory.mktemp("gpt2")
    tokenizer = train_tokenizer([generate(0, n).question for n in range(300)], 1600)
    text = tokenizer.backend_tokenizer.to_str().replace("<think>", "<one>").replace("</think>", "<two>")
    (folder / "tokenizer.json").write_text(text, encoding="utf-8")
    from transformers import PreTrainedTokenizerFast

    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"), eos_token="<eos>")
    tokenizer.chat_template = "{% for m in messages %}[{{ m['role'] }}] {{ m['content'] }} [end]{% endfor %}"
    tokenizer.save_pretrained(folder)
    config = GPT2Config(vocab_size=len(tokenizer), n_embd=32, n_layer=2, n_head=2, n_positions=256, eos_token_id=3)
    GPT2LMHeadModel(config).save_pretrained(folder)
    return folder


def test_a_pretrained_model_gets_thinking_tokens_and_its_chat_template(tmp_path, gpt2_folder):
    train(settings(tmp_path / "model", model=str(gpt2_folder), max_steps=2))
    checkpoint = read_checkpoint(tmp_path / "model")
    tokenizer, info = checkpoint.load_tokenizer(), checkpoint.info
    assert tokenizer.decode(list(info.prefix_ids)).startswith("[user] Please reason step by step")
    assert tokenizer.decode(list(info.suffix_ids)) == " [end]"
    assert info.answer_template == "\\boxed{{answer}}"
    for token, known in (("<think>", info.special_tokens.think), ("</think>", info.special_tokens.end_think)):
        assert tokenizer.encode(f"a{token}b", add_special_tokens=False).count(known) == 1
    assert checkpoint.load_model().get_input_embeddings().weight.shape[0] >= len(tokenizer)


def test_a_model_that_cannot_be_loaded_is_named(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(CheckpointError, match="empty"):
        train(settings(tmp_path / "model", model=str(tmp_path / "empty")))
