"""Self-feeding and the learned prior: soft tokens that do not come from a rule alone."""

from __future__ import annotations

import pytest
import torch
from test_objective import random_examples, random_model

from ruplar_lite.train import learned_prior
from ruplar_lite.train.data import Collator
from ruplar_lite.train.objective import Batch, ObjectiveSettings, joint_loss, prior_embeddings
from ruplar_lite.train.self_feeding import mixed_soft_tokens, scheduled_share


def batch_of(count=4):
    return Batch(**Collator(pad_id=0)(random_examples(count)))


def thought_of(model, example, n):
    """What the model would think at latent n after the exact priors of those before it, one example alone."""
    table = model.get_input_embeddings().weight
    exact = [torch.tensor(p.values) @ table[list(p.ids)] for p in example.priors[:n]]
    inputs = torch.cat([table[list(example.prompt_ids)], *(z[None] for z in exact)])
    q = torch.softmax(model(inputs_embeds=inputs[None]).logits[0, -1], dim=-1)
    return q @ table


def test_self_fed_latents_are_the_models_own():
    model, batch = random_model(), batch_of()
    expected = [thought_of(model, e, n) for e in random_examples(4) for n in range(len(e.priors))]
    found = mixed_soft_tokens(model, batch, 1.0)
    assert not found.requires_grad
    torch.testing.assert_close(found, torch.stack(expected), atol=1e-5, rtol=1e-4)


def test_a_share_of_the_latents_is_self_fed_and_the_rest_exact():
    model, batch = random_model(), batch_of(40)
    exact, own = prior_embeddings(model, batch), mixed_soft_tokens(model, batch, 1.0)
    assert torch.equal(mixed_soft_tokens(model, batch, 0.0), exact)
    mixed = mixed_soft_tokens(model, batch, 0.5)
    is_own, is_exact = (torch.isclose(mixed, other, atol=1e-6).all(dim=1) for other in (own, exact))
    assert torch.equal(is_own, ~is_exact)
    assert 0.2 < is_own.float().mean() < 0.8


def test_what_is_fed_changes_the_loss_and_not_the_targets():
    model, batch = random_model(), batch_of()
    exact = joint_loss(model, batch, ObjectiveSettings())
    given = joint_loss(model, batch, ObjectiveSettings(), soft=prior_embeddings(model, batch))
    assert given.loss.item() == exact.loss.item()
    fed = joint_loss(model, batch, ObjectiveSettings(), soft=mixed_soft_tokens(model, batch, 1.0))
    assert fed.ce.item() != exact.ce.item()


@pytest.mark.parametrize(
    ("progress", "ramp", "expected"), [(0, 0.5, 0), (0.25, 0.5, 0.4), (0.5, 0.5, 0.8), (1, 0.5, 0.8), (0, 0, 0.8)]
)
def test_the_share_rises_and_stays(progress, ramp, expected):
    assert scheduled_share(0.8, progress, ramp) == pytest.approx(expected)


def test_the_learned_prior_starts_uniform_and_learns_through_soft_tokens():
    model, batch = random_model(), batch_of()
    roles = torch.where(batch.prior_probs > 0, 0.0, -torch.inf)
    learned_prior.attach(model)
    batch.prior_probs = learned_prior.of(model)(batch.prior_ids, roles)
    counts = torch.isfinite(roles).sum(dim=1, keepdim=True)
    torch.testing.assert_close(batch.prior_probs, torch.where(torch.isfinite(roles), 1 / counts, 0.0))
    # Even without the KL, which reads π directly, the weights get a gradient: z = π · E is an input.
    joint_loss(model, batch, ObjectiveSettings(weight_kl=0)).loss.backward()
    gradient = learned_prior.of(model).token_scores.grad
    assert torch.isfinite(gradient).all()
    used = {i for e in random_examples(4) for p in e.priors if len(p.ids) > 1 for i in p.ids}
    assert set(torch.nonzero(gradient).flatten().tolist()) <= used
    assert gradient.abs().max() > 0
    learned_prior.detach(model)
    assert not any("prior" in name for name in model.state_dict())


def test_result_tokens_have_a_score_of_their_own():
    prior = learned_prior.LearnedPrior(10)
    with torch.no_grad():
        prior.result_score.fill_(2.0)
        prior.token_scores[4] = 1.0
    found = prior(torch.tensor([[4, 5, 6]]), torch.tensor([[0.0, 0.0, 1.0]]))
    torch.testing.assert_close(found, torch.softmax(torch.tensor([[1.0, 0.0, 2.0]]), dim=1))
