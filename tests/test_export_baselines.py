"""The baselines, explicit chain and direct answer: trained, exported and answered by the same commands as latents."""

from __future__ import annotations

import dataclasses
import json

import pytest
import torch
from conftest import QUESTIONS, write_tiny_checkpoint

from ruplar_lite.errors import BundleError
from ruplar_lite.export.config import ExportConfig
from ruplar_lite.export.run import export_model
from ruplar_lite.manifest import Manifest
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.train.checkpoint import read_checkpoint
from ruplar_lite.train.latent_loop import generate

TEXTS = [question for question, _ in QUESTIONS]


@pytest.fixture(scope="module")
def chain_checkpoint(tmp_path_factory):
    return write_tiny_checkpoint(tmp_path_factory.mktemp("chain") / "model", objective="cot", max_latents=7)


@pytest.fixture(scope="module")
def reasoner(chain_checkpoint):
    return Reasoner.load(export_model(chain_checkpoint, ExportConfig(latent_vocab="full", quantize="none")), threads=1)


@torch.no_grad()
def write_without_cache(model, prompt, max_chain, max_new_tokens):
    """An ordinary greedy loop over token ids: the chain, `</think>`, the answer."""
    ids, chain, answer = list(prompt), [], []

    def best():
        return int(model(input_ids=torch.tensor([ids])).logits[0, -1].argmax())

    while len(chain) < max_chain and best() != 2:
        chain.append(best())
        ids.append(chain[-1])
    ids.append(2)
    while len(answer) < max_new_tokens:
        token = best()
        if token == 3:
            break
        answer.append(token)
        ids.append(token)
    return chain, answer


def test_an_explicit_chain_is_what_the_model_would_write_as_text(reasoner, chain_checkpoint):
    checkpoint = read_checkpoint(chain_checkpoint)
    model, tokenizer = checkpoint.load_model(), checkpoint.load_tokenizer()
    prompts = [checkpoint.info.prompt_ids(tokenizer.encode(text, add_special_tokens=False)) for text in TEXTS]
    in_torch = generate(model, checkpoint.info, prompts, 7, 6)
    lengths = set()
    for prompt, found, answer in zip(prompts, in_torch, reasoner.ask_batch(TEXTS, batch_size=5), strict=True):
        chain, tokens = write_without_cache(model, prompt, 7, 6)
        assert [thought.ids[0] for thought in answer.thoughts] == chain
        assert answer.chain == tokenizer.decode(chain, skip_special_tokens=True).strip()
        assert answer.text == tokenizer.decode(tokens, skip_special_tokens=True).strip()
        assert (found.num_latents, found.answer_ids) == (len(chain), tokens)
        lengths.add(len(chain))
    assert len(lengths) > 1


def test_latents_and_chains_are_told_apart(reasoner, tiny_bundle):
    latent = Reasoner.load(tiny_bundle, threads=1).ask(TEXTS[0])
    assert latent.chain is None
    assert json.loads(json.dumps(reasoner.ask(TEXTS[0]).to_json()))["chain"]
    manifest = reasoner.bundle.manifest
    assert manifest.objective == "cot"
    with pytest.raises(BundleError, match="objective: found 'guess', expected one of latent, cot, direct"):
        Manifest.from_json(dataclasses.replace(manifest, objective="guess").to_json())


def test_a_direct_model_answers_at_once(tmp_path):
    folder = write_tiny_checkpoint(tmp_path / "model", objective="direct", max_latents=0)
    reasoner = Reasoner.load(export_model(folder), threads=1)
    assert [answer.num_latents for answer in reasoner.ask_batch(TEXTS)] == [0] * len(TEXTS)
