"""The model that is fine-tuned: made ready for thinking, or refused with one line and an exit code."""

from __future__ import annotations

import json
import shutil

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from ruplar_lite.cli import main
from ruplar_lite.errors import InputError
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.model import INSTRUCTION, from_pretrained, from_scratch, make_ready
from ruplar_lite.train.synthetic import generate
from ruplar_lite.train.tokenizer import train_tokenizer

VOCAB = 1500
CHAT = "{% for m in messages %}[{{ m['role'] }}] {{ m['content'] }} [end]{% endfor %}"


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A model folder as a hub would have it: no thinking tokens, no chat template, five rows to spare."""
    folder = tmp_path_factory.mktemp("original")
    trained = train_tokenizer([generate(0, n).question for n in range(200)], VOCAB)
    text = trained.backend_tokenizer.to_str().replace("<think>", "<one>").replace("</think>", "<two>")
    (folder / "tokenizer.json").write_text(text, encoding="utf-8")
    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"), eos_token="<eos>")
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    sizes = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2}
    config = LlamaConfig(vocab_size=len(tokenizer) + 5, **sizes, tie_word_embeddings=False, eos_token_id=3)
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


@pytest.fixture
def folder(original, tmp_path):
    shutil.copytree(original, tmp_path / "base")
    return tmp_path / "base"


def edit(file, **changes):
    content = json.loads(file.read_text(encoding="utf-8")) | changes
    file.write_text(json.dumps(content), encoding="utf-8")


def without_tokenizer(folder):
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / name).unlink()


def with_more_tokens(folder):
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    tokenizer.add_tokens([f"<more{n}>" for n in range(6)])
    tokenizer.save_pretrained(folder)


def with_template(text):
    return lambda folder: (folder / "chat_template.jinja").write_text(text, encoding="utf-8")


def without_end(folder):
    edit(folder / "tokenizer_config.json", eos_token=None)


def cut_off(folder):
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:2000])


def without_a_weight(folder):
    weights = load_file(folder / "model.safetensors")
    del weights["model.layers.0.mlp.up_proj.weight"]
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def of_another_shape(folder):
    edit(folder / "config.json", intermediate_size=8)


def with_code_of_its_own(folder):
    edit(folder / "config.json", model_type="mine", auto_map={"AutoConfig": "code.C", "AutoModelForCausalLM": "code.M"})
    (folder / "code.py").write_text("raise SystemExit('the code ran')", encoding="utf-8")


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        (without_tokenizer, "expected a tokenizer.json"),
        (with_more_tokens, "found 1506 tokens in the tokenizer, but only 1505 embeddings"),
        (
            with_template("{{ raise_exception('only system messages') }}"),
            "the chat template fails: only system messages",
        ),
        (with_template("{% for m in messages %}"), "the chat template fails"),
        (with_template("hello"), "leaves out what the user says"),
        (without_end, "no end-of-sequence token"),
        (cut_off, "the weights cannot be read"),
        (without_a_weight, "model.layers.0.mlp.up_proj.weight"),
        (of_another_shape, "model.layers.0.mlp.down_proj.weight of shape [16, 8] in the weights (3 such)"),
        (lambda folder: (folder / "model.safetensors").unlink(), "model.safetensors"),
        (lambda folder: (folder / "config.json").write_text("{", encoding="utf-8"), "config.json"),
        (lambda folder: (folder / "tokenizer.json").write_text("{", encoding="utf-8"), "tokenizer"),
        (lambda folder: (folder / "tokenizer.json").write_text('{"model": 1}', encoding="utf-8"), "a tokenizer.json"),
        (lambda folder: edit(folder / "config.json", model_type="t5"), "causal LM"),
        (with_code_of_its_own, "causal LM"),
    ],
)
def test_what_cannot_be_used_is_one_line_that_names_the_folder(folder, tmp_path, capsys, damage, found):
    damage(folder)
    with pytest.raises(SystemExit) as left:
        main(["train", "--model", str(folder), "--problems", "20", "--output", str(tmp_path / "model")])
    captured = capsys.readouterr()
    lines = captured.err.splitlines()
    assert left.value.code == 1, captured.err
    assert len(lines) == 1, captured.err
    assert lines[0].startswith(f"ruplar-lite: error: {folder}: ")
    assert found in lines[0]
    assert captured.out == ""
    assert not (tmp_path / "model").exists()


def prompt(tokenizer, info, question="How many?"):
    return tokenizer.decode(info.prompt_ids(tokenizer.encode(question, add_special_tokens=False)))


@pytest.mark.parametrize(
    ("template", "instruction", "expected"),
    [
        (None, None, f"{INSTRUCTION}\nHow many?\n<think>"),
        (None, "Be brief.", "Be brief.\nHow many?\n<think>"),
        (None, "", "How many?\n<think>"),
        (CHAT, None, f"[user] {INSTRUCTION}\nHow many? [end]<think>"),
        (CHAT, "What QUESTION?", "[user] What QUESTION?\nHow many? [end]<think>"),
        (CHAT, "", "[user] How many? [end]<think>"),
        # As DeepSeek-R1's template does; the thought must not be opened twice.
        (CHAT + "[assistant]<think>\n", "", "[user] How many? [end][assistant]<think>"),
    ],
)
def test_the_instruction_and_the_template_make_the_prompt(folder, template, instruction, expected):
    if template:
        with_template(template)(folder)
    _, tokenizer, info = from_pretrained(TrainConfig(model=str(folder), instruction=instruction))
    assert prompt(tokenizer, info) == expected


def test_from_scratch_there_is_no_instruction_but_the_one_asked_for():
    texts = [generate(0, n).question for n in range(50)]
    for instruction, expected in ((None, "How many?<think>"), ("Be brief.", "Be brief.\nHow many?<think>")):
        _, tokenizer, info = from_scratch(TrainConfig(instruction=instruction), texts)
        assert prompt(tokenizer, info) == expected


def test_a_model_from_scratch_has_the_size_asked_for():
    texts = [generate(0, n).question for n in range(50)]
    model, *_ = from_scratch(TrainConfig(hidden_size=64, num_hidden_layers=3, num_key_value_heads=2), texts)
    found = model.config
    assert (found.hidden_size, found.num_hidden_layers, found.num_key_value_heads) == (64, 3, 2)
    assert (found.intermediate_size, found.num_attention_heads) == (704, 8)


@pytest.mark.parametrize(
    ("sizes", "message"),
    [
        ({"hidden_size": 100}, "--hidden-size: found 100, expected a multiple of 16"),
        ({"num_attention_heads": 6}, "--hidden-size: found 256, expected a multiple of 12"),
        ({"num_attention_heads": 2}, "--num-key-value-heads: found 4, expected a divisor of the 2 attention heads"),
        ({"num_key_value_heads": 3}, "--num-key-value-heads: found 3, expected a divisor of the 8 attention heads"),
        ({"model": "x", "num_hidden_layers": 3}, "--num-hidden-layers: is of a model from scratch"),
    ],
)
def test_sizes_that_do_not_go_together_are_refused(sizes, message):
    with pytest.raises(InputError, match=message):
        TrainConfig(**sizes)


@pytest.mark.parametrize("spare", [0, 1, 5])
@pytest.mark.parametrize("tied", [True, False])
def test_added_tokens_start_from_the_mean_of_the_others_in_spare_rows_too(original, spare, tied):
    tokenizer = PreTrainedTokenizerFast.from_pretrained(original)
    config = LlamaConfig.from_pretrained(original, vocab_size=VOCAB + spare, tie_word_embeddings=tied)
    model = LlamaForCausalLM(config).eval()
    before = [
        module.weight.detach().clone() for module in (model.get_input_embeddings(), model.get_output_embeddings())
    ]
    special = make_ready(model, tokenizer, TrainConfig(max_latents=3)).special_tokens
    assert (special.think, special.end_think) == (VOCAB, VOCAB + 1)
    for old, module in zip(before, (model.get_input_embeddings(), model.get_output_embeddings()), strict=True):
        assert module.weight.shape[0] == max(VOCAB + 2, VOCAB + spare)
        torch.testing.assert_close(module.weight[:VOCAB], old[:VOCAB])
        torch.testing.assert_close(module.weight[VOCAB : VOCAB + 2], old[:VOCAB].mean(dim=0).expand(2, -1))
        torch.testing.assert_close(module.weight[VOCAB + 2 :], old[VOCAB + 2 :])
    # A second time there is nothing left to do.
    trained = model.get_input_embeddings().weight.detach().clone()
    assert make_ready(model, tokenizer, TrainConfig()).special_tokens == special
    assert torch.equal(model.get_input_embeddings().weight, trained)
