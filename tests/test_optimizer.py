"""Muon against torch's own, against what it means, and as one of two optimizers that are saved together."""

from __future__ import annotations

import copy

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from test_objective import random_model
from transformers import GPT2Config, GPT2LMHeadModel

from ruplar_lite.train.optimizer import Muon, MuonAdamW, orthogonal, split_parameters

SHAPES = [(24, 8), (8, 24), (24, 8), (16, 16), (8, 24), (5, 16), (1, 7)]


def parameters():
    generator = torch.Generator().manual_seed(1)
    return [torch.nn.Parameter(torch.randn(shape, generator=generator)) for shape in SHAPES]


def steps(optimizer, params, count=3):
    generator = torch.Generator().manual_seed(2)
    for _ in range(count):
        for param in params:
            param.grad = torch.randn(param.shape, generator=generator)
        optimizer.step()


def test_it_is_torchs_muon_but_for_its_rounding():
    ours, torchs = parameters(), parameters()
    steps(Muon(ours, lr=0.02, weight_decay=0.1, dtype=torch.bfloat16), ours)
    steps(torch.optim.Muon(torchs, lr=0.02, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"), torchs)
    exact = parameters()
    steps(Muon(exact, lr=0.02, weight_decay=0.1), exact)
    for first, one, other, third in zip(parameters(), ours, torchs, exact, strict=True):
        moved = (other - first).abs().max()
        torch.testing.assert_close(one, other, rtol=0, atol=0.02 * moved.item())
        torch.testing.assert_close(third, other, rtol=0, atol=0.05 * moved.item())


@given(st.integers(1, 12), st.integers(0, 20), st.integers(0, 1000))
def test_singular_values_come_near_one_and_singular_vectors_stay(rows, more, seed):
    generator = torch.Generator().manual_seed(seed)
    left, _ = torch.linalg.qr(torch.randn(rows, rows, generator=generator, dtype=torch.float64))
    right, _ = torch.linalg.qr(torch.randn(rows + more, rows, generator=generator, dtype=torch.float64))
    values = 0.1 + torch.rand(rows, generator=generator, dtype=torch.float64)
    found = orthogonal((left * values @ right.T)[None], torch.float64)[0]
    diagonal = left.T @ found @ right
    torch.testing.assert_close(diagonal, torch.diag(diagonal.diagonal()), rtol=0, atol=1e-9)
    assert diagonal.diagonal().min() > 0.6
    assert diagonal.diagonal().max() < 1.3


def test_a_matrix_without_a_gradient_stays_and_one_of_zeros_makes_no_nan():
    still, zero = torch.nn.Parameter(torch.ones(3, 4)), torch.nn.Parameter(torch.ones(3, 4))
    zero.grad = torch.zeros(3, 4)
    Muon([still, zero], lr=0.1, weight_decay=0.0).step()
    assert torch.equal(still, torch.ones(3, 4)) and torch.equal(zero, torch.ones(3, 4))


def test_matrices_are_muons_and_all_else_is_adamws():
    model = random_model(tie_word_embeddings=True)
    matrices, others = split_parameters(model)
    assert {parameter.dim() for parameter in matrices} == {2}
    assert any(parameter is model.get_input_embeddings().weight for parameter in others)
    assert len(matrices) + len(others) == len(list(model.parameters()))


def test_embeddings_of_positions_are_no_matrices():
    model = GPT2LMHeadModel(GPT2Config(vocab_size=16, n_positions=8, n_embd=8, n_layer=1, n_head=2))
    matrices, others = split_parameters(model)
    assert any(parameter is model.transformer.wpe.weight for parameter in others)
    assert any(parameter is model.transformer.h[0].attn.c_attn.weight for parameter in matrices)


def test_saved_and_restored_it_goes_on_as_if_nothing_had_been():
    def one_step(model, optimizer, seed):
        torch.manual_seed(seed)
        for parameter in model.parameters():
            parameter.grad = torch.randn_like(parameter)
        optimizer.step()

    model = random_model(tie_word_embeddings=True)
    optimizer = MuonAdamW(model, 0.01, 0.1, (0.9, 0.98))
    one_step(model, optimizer, 1)
    other, saved = copy.deepcopy(model), copy.deepcopy(optimizer.state_dict())
    restored = MuonAdamW(other, 0.01, 0.1, (0.9, 0.98))
    restored.load_state_dict(saved)
    for group in (*optimizer.param_groups, *restored.param_groups):
        group["lr"] = 0.005  # as a scheduler does
    one_step(model, optimizer, 2)
    one_step(other, restored, 2)
    for name, parameter in model.named_parameters():
        assert torch.equal(parameter, other.get_parameter(name)), name


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_it_computes_in_what_it_is_told(dtype):
    assert orthogonal(torch.ones(2, 3, 4), dtype).dtype == dtype
