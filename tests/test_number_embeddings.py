"""The embeddings of numbers in a model from scratch: waves of their value, and nothing of them anywhere else."""

from __future__ import annotations

import math

import pytest
import torch

from ruplar_lite.train.config import TrainConfig
from ruplar_lite.train.model import from_scratch
from ruplar_lite.train.number_embeddings import PERIODS, add_waves
from ruplar_lite.train.synthetic import generate
from ruplar_lite.train.tokenizer import train_tokenizer


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer([generate(0, n).question for n in range(50)], 1500)


def nearness(n, m):
    """Return what two sums of waves have in common, term by term: cos a cos b + sin a sin b = cos(a - b)."""
    return sum(math.cos(2 * math.pi * (n - m) / period) for period in PERIODS)


def test_how_near_two_numbers_are_depends_on_their_difference_alone(tokenizer):
    vocab = tokenizer.get_vocab()
    table = torch.zeros(len(vocab), 64)
    add_waves(table, vocab)
    found = table[[vocab[str(n)] for n in range(1000)]]
    for n, m in ((0, 0), (7, 7), (3, 13), (17, 942), (999, 0), (250, 750), (12, 11)):
        assert float(found[n] @ found[m]) == pytest.approx(nearness(n, m), abs=1e-3)
    alike = found @ found.T
    assert torch.equal(alike.argmax(dim=1), torch.arange(1000))
    other = [i for token, i in vocab.items() if not (token.isdecimal() and str(int(token)) == token)]
    assert len(other) == len(vocab) - 1000
    assert not table[other].any()


def test_a_narrow_table_gets_as_many_waves_as_it_has_columns(tokenizer):
    vocab = tokenizer.get_vocab()
    table = torch.zeros(len(vocab), 8)
    add_waves(table, vocab)
    found = table[[vocab[str(n)] for n in range(1000)]]
    assert torch.linalg.matrix_rank(found) == 8


def test_only_the_numbers_of_a_model_from_scratch_start_as_waves(tokenizer):
    tables = {}
    for start in ("fourier", "random"):
        torch.manual_seed(0)
        model, _, _ = from_scratch(TrainConfig(number_embeddings=start), [], tokenizer)
        tables[start] = model.get_input_embeddings().weight.detach()
        assert model.get_output_embeddings().weight is model.get_input_embeddings().weight
    vocab = tokenizer.get_vocab()
    differs = (tables["fourier"] != tables["random"]).any(dim=1)
    assert differs.sum() == 1000
    assert differs[[vocab[str(n)] for n in range(1000)]].all()
    added = (tables["fourier"] - tables["random"])[vocab["365"]]
    assert float(added @ added) == pytest.approx(len(PERIODS), rel=1e-4)
