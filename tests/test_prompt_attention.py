"""Prompts whose tokens see each other in both directions: in training, in the loop in torch, and in a bundle."""

from __future__ import annotations

import dataclasses
import json

import pytest
import torch
from conftest import QUESTIONS, write_tiny_checkpoint
from hypothesis import given
from hypothesis import strategies as st
from test_objective import random_examples, random_model
from transformers import Gemma2Config, Gemma2ForCausalLM
from transformers.cache_utils import DynamicCache

from ruplar_lite.bundle import open_bundle
from ruplar_lite.cli import main
from ruplar_lite.errors import BundleError, CheckpointError
from ruplar_lite.export.config import ExportConfig
from ruplar_lite.export.run import export_model
from ruplar_lite.manifest import Manifest
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.train.attention_masks import as_taken, attention_4d, sequence_mask
from ruplar_lite.train.cache_name import with_cache
from ruplar_lite.train.checkpoint import METHOD_FILE, read_checkpoint
from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.data import Collator
from ruplar_lite.train.from_bundle import load_bundle
from ruplar_lite.train.latent_loop import generate
from ruplar_lite.train.model import make_ready
from ruplar_lite.train.objective import IGNORED, Batch, ObjectiveSettings, embed, joint_loss, last_hidden_states

TEXTS = [question for question, _ in QUESTIONS]


def batch_of(count=4):
    return Batch(**Collator(0, prompt_attention="bidirectional")(random_examples(count)))


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 4)), min_size=1, max_size=4))
def test_the_mask_of_a_sequence_lets_the_prompt_see_itself_and_the_rest_what_is_before_it(rows):
    longest = max(prompt + rest for prompt, rest in rows)
    attention_mask = torch.tensor([[1] * (p + r) + [0] * (longest - p - r) for p, r in rows])
    found = sequence_mask(attention_mask, torch.tensor([prompt for prompt, _ in rows]))
    assert found.shape == (len(rows), 1, longest, longest)
    for row, (prompt, rest) in enumerate(rows):
        for query in range(prompt + rest):
            seen = [key for key in range(longest) if found[row, 0, query, key]]
            assert seen == list(range(prompt if query < prompt else query + 1))
    assert found.any(dim=-1).all()  # the softmax of padding is defined


def test_a_pass_over_left_padded_prompts_hides_padding_alone():
    mask = attention_4d(torch.tensor([[0, 1, 1], [1, 1, 1]]), past=0, sequence=3, causal=False)
    assert mask[0, 0].int().tolist() == [[1, 1, 1], [0, 1, 1], [0, 1, 1]]
    assert mask[1, 0].all()


@torch.no_grad()
def one_by_one(model, batch, row):
    """The hidden states of one example: the prompt in one pass without any mask, then a position at a time."""
    inputs_embeds = embed(model, batch)[row][batch.attention_mask[row].bool()][None]
    prompt = int(batch.prompt_lengths[row])
    cache, found, ends = DynamicCache(), [], [*range(prompt, inputs_embeds.shape[1] + 1)]
    for start, end in zip([0, *ends], ends, strict=False):
        everything = as_taken(model, torch.ones(1, 1, end - start, end, dtype=torch.bool), torch.float32)
        positions = torch.arange(start, end)[None]
        output = model.model(
            inputs_embeds=inputs_embeds[:, start:end],
            attention_mask=everything,
            position_ids=positions,
            use_cache=True,
            **with_cache(model.model, cache),
        )
        found.append(output.last_hidden_state[0])
    return torch.cat(found)


@pytest.mark.parametrize("attention", ["sdpa", "eager"])
def test_a_training_pass_computes_what_the_loop_computes_step_by_step(attention):
    model, batch = random_model(), batch_of()
    model.set_attn_implementation(attention)
    with torch.no_grad():
        together = last_hidden_states(model, embed(model, batch), batch)
    for row in range(len(batch.input_ids)):
        expected = one_by_one(model, batch, row)
        torch.testing.assert_close(together[row, : len(expected)], expected, atol=1e-5, rtol=1e-4)


def test_the_first_token_of_a_question_sees_the_last_one_and_no_answer():
    model, batch = random_model(), batch_of(1)

    def first(column=None):
        ids = batch.input_ids.clone()
        if column is not None:
            ids[0, column] = 96 - ids[0, column]
        changed = dataclasses.replace(batch, input_ids=ids)
        return last_hidden_states(model, embed(model, changed), changed)[0, 0]

    answer = int((batch.labels[0] != IGNORED).nonzero()[-1])
    assert torch.equal(first(), first(answer))
    assert not torch.allclose(first(), first(int(batch.question_last[0])), atol=1e-4)


def test_gradients_reach_the_prompt_from_both_sides():
    model = random_model()
    examples = random_examples(3)
    causal = joint_loss(model, Batch(**Collator(0)(examples)), ObjectiveSettings())
    both = joint_loss(model, batch_of(3), ObjectiveSettings())
    assert both.loss.item() != pytest.approx(causal.loss.item(), rel=1e-6)
    both.loss.backward()
    assert all(torch.isfinite(parameter.grad).all() for parameter in model.parameters())


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bidirectional") / "model"
    # A prefix, to see that its cache, which would not know the question, is not used.
    return read_checkpoint(
        write_tiny_checkpoint(folder, prompt_attention="bidirectional", prefix_ids=(30, 41, 52), suffix_ids=(60,))
    )


@pytest.fixture(scope="module")
def bundle(checkpoint):
    return export_model(checkpoint.path, ExportConfig(latent_vocab="full", quantize="none"))


def test_a_bundle_answers_what_the_loop_in_torch_answers_alone_and_in_batches(checkpoint, bundle):
    model, tokenizer, info = checkpoint.load_model(), checkpoint.load_tokenizer(), checkpoint.info
    prompts = [info.prompt_ids(tokenizer.encode(text, add_special_tokens=False)) for text in TEXTS]
    reasoner = Reasoner.load(bundle, threads=1)
    assert reasoner.bundle.manifest.prompt_attention == "bidirectional"
    alone = [reasoner.ask(text) for text in TEXTS]
    together = generate(model, info, prompts, info.max_latents, info.max_new_tokens)
    causal = dataclasses.replace(info, prompt_attention="causal")
    for text, prompt, answer, batched, found in zip(
        TEXTS, prompts, alone, reasoner.ask_batch(TEXTS, batch_size=3), together, strict=True
    ):
        assert (answer.text, answer.num_latents) == (batched.text, batched.num_latents), text
        in_torch = tokenizer.decode(found.answer_ids, skip_special_tokens=True).strip()
        assert (answer.text, answer.num_latents) == (in_torch, found.num_latents), text
        single = generate(model, info, [prompt], info.max_latents, info.max_new_tokens)[0]
        assert single == found
    assert generate(model, causal, prompts, info.max_latents, info.max_new_tokens) != together


def test_it_is_kept_by_folder_and_bundle_and_old_ones_are_causal(bundle, tmp_path):
    assert load_bundle(str(bundle))[2].prompt_attention == "bidirectional"
    manifest = open_bundle(bundle).manifest
    with pytest.raises(BundleError, match="prompt_attention: found 'both', expected one of causal, bidirectional"):
        Manifest.from_json(dataclasses.replace(manifest, prompt_attention="both").to_json())
    folder = write_tiny_checkpoint(tmp_path / "old")
    described = json.loads((folder / METHOD_FILE).read_text(encoding="utf-8"))
    del described["prompt_attention"]
    (folder / METHOD_FILE).write_text(json.dumps(described), encoding="utf-8")
    assert read_checkpoint(folder).info.prompt_attention == "causal"
    (folder / METHOD_FILE).write_text(json.dumps(described | {"prompt_attention": "both"}), encoding="utf-8")
    with pytest.raises(CheckpointError, match="both"):
        read_checkpoint(folder)


def test_training_goes_on_as_a_model_began_unless_asked_otherwise(checkpoint, tmp_path):
    data = tmp_path / "problems.jsonl"
    record = {"problem": "Tom has 16 eggs and eats 3. How many are left?", "cot": "<<16-3=13>>", "answer": "13"}
    data.write_text(f"{json.dumps(record)}\n" * 4, encoding="utf-8")
    options = ["--max-steps", "1", "--batch-size", "2", "--eval-examples", "1", "--precision", "float32"]
    for name, more in (("bidirectional", []), ("causal", ["--prompt-attention", "causal"])):
        output = tmp_path / name
        with pytest.raises(SystemExit, match="0"):
            main(["train", "--model", str(checkpoint.path), "--data", str(data), "-o", str(output), *options, *more])
        assert read_checkpoint(output).info.prompt_attention == name


def test_windows_are_no_place_for_it(checkpoint):
    torch.manual_seed(0)
    sizes = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2}
    config = Gemma2Config(vocab_size=2048, head_dim=8, num_key_value_heads=1, sliding_window=4, eos_token_id=3, **sizes)
    model = Gemma2ForCausalLM(config)
    tokenizer = checkpoint.load_tokenizer()
    assert make_ready(model, tokenizer, TrainConfig(model="gemma")).prompt_attention == "causal"
    with pytest.raises(CheckpointError, match="gemma: found attention windows in this gemma2"):
        make_ready(model, tokenizer, TrainConfig(model="gemma", prompt_attention="bidirectional"))
