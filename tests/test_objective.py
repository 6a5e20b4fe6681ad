"""The joint objective against the golden values and against a slow, dense version with every logit."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import torch
from torch.nn import functional as F
from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from ruplar_lite.train.data import Collator, Example, ExampleSet
from ruplar_lite.train.objective import IGNORED, Batch, ObjectiveSettings, joint_loss
from ruplar_lite.train.priors import PriorSettings, SparsePrior, build_prior
from ruplar_lite.train.rules import ArithmeticRule

FOLDER = Path(__file__).parent / "golden"
GOLDEN = json.loads((FOLDER / "objective.json").read_text(encoding="utf-8"))


def golden_batch(case):
    tokenizer = PreTrainedTokenizerFast.from_pretrained(FOLDER / "tokenizer")
    examples = []
    for row, (text, (start, end)) in enumerate(zip(case["examples"], case["latent_spans"], strict=True)):
        steps = [ArithmeticRule().read(step) for step in re.findall("<<(.*?)>>", text["cot"])]
        priors = [
            build_prior(s, lambda t: tokenizer.encode(t, add_special_tokens=False), PriorSettings()) for s in steps
        ]
        assert len(priors) == end - start
        answer = [i for i in case["labels"][row] if i != IGNORED]
        examples.append(
            Example(case["input_ids"][row][:start], case["question_last"][row], tuple(priors), answer)  # type: ignore[arg-type]
        )
    return Batch(**Collator(pad_id=0)(examples))


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: f"{len(case['examples'])}-{case['weights']}")
def test_golden_objective(case):
    model = AutoModelForCausalLM.from_pretrained(FOLDER / "tiny_llama").eval()
    batch = golden_batch(case)
    assert batch.labels.tolist() == case["labels"]
    weights = case["weights"]
    # The reported term is asked for even where its weight is 0, so it is computed with a weight of 1 beside.
    terms = joint_loss(model, batch, ObjectiveSettings(weights["ce"], weights["kl"], weights["sem"]))
    unweighted = joint_loss(model, batch, ObjectiveSettings())
    for name in ("ce", "kl", "sem"):
        assert getattr(unweighted, name).item() == pytest.approx(case[name], rel=1e-4), name
    assert terms.loss.item() == pytest.approx(case["loss"], rel=1e-4)


def random_model(vocab_size=97, **changes):
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=vocab_size,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        **changes,
    )
    return LlamaForCausalLM(config).eval()


def random_examples(count=4, vocab_size=97, seed=0):
    generator = torch.Generator().manual_seed(seed)

    def ids(low, high):
        return torch.randint(low, high, (1,), generator=generator).item()

    def tokens(length):
        return torch.randint(4, vocab_size, (length,), generator=generator).tolist()

    examples = []
    for n in range(count):
        prompt = tokens(ids(4, 9))
        priors = []
        for _ in range(n % 4):  # the first example has no latent at all
            support = sorted(set(tokens(ids(1, 7))))
            weights = torch.rand(len(support), generator=generator) ** 4 + 1e-4
            priors.append(SparsePrior(tuple(support), tuple((weights / weights.sum()).tolist())))
        examples.append(Example(prompt, len(prompt) - 2, tuple(priors), [2, *tokens(ids(1, 4)), 3]))  # type: ignore[arg-type]
    return examples


def textbook_loss(model, examples, settings, vocab_size=97):
    """One example at a time, dense priors, logits everywhere."""
    table = model.get_input_embeddings().weight
    ce_sum, ce_count, kls, sems = 0.0, 0, [], []
    for example in examples:
        dense = torch.zeros(len(example.priors), vocab_size)
        for row, prior in enumerate(example.priors):
            dense[row, list(prior.ids)] = torch.tensor(prior.values)
        answer = torch.tensor(example.answer_ids)
        embeds = torch.cat([table[torch.tensor(example.prompt_ids)], (dense @ table).detach(), table[answer]])[None]
        output = model(inputs_embeds=embeds, output_hidden_states=True)
        log_q, hidden = torch.log_softmax(output.logits[0], -1), output.hidden_states[-1][0]
        first, end = len(example.prompt_ids), len(example.prompt_ids) + len(example.priors)
        for n, token in enumerate(answer):
            ce_sum = ce_sum - log_q[end + n - 1, token]
            ce_count += 1
        if example.priors:
            kl, sem = 0.0, 0.0
            for n in range(len(example.priors)):
                focus = dense[n] > settings.kl_focus_threshold
                pi = dense[n][focus]
                kl = kl + (pi * (pi.log() - log_q[first + n - 1][focus])).sum()
                question = torch.log_softmax(hidden[example.question_last], -1)
                sem = sem + F.kl_div(
                    torch.log_softmax(hidden[first + n], -1), question, log_target=True, reduction="sum"
                )
            kls.append(kl / len(example.priors))
            sems.append(sem / len(example.priors))
    ce, kl, sem = ce_sum / ce_count, torch.stack(kls).mean(), torch.stack(sems).mean()
    return settings.weight_ce * ce + settings.weight_kl * kl + settings.weight_sem * sem


@pytest.mark.parametrize("tied", [True, False])
def test_loss_and_gradients_equal_the_textbook(tied):
    settings = ObjectiveSettings(0.7, 1.3, 0.5)
    model, examples = random_model(tie_word_embeddings=tied), random_examples(7)
    expected = textbook_loss(model, examples, settings)
    expected.backward()
    gradients = {name: parameter.grad.clone() for name, parameter in model.named_parameters()}
    model.zero_grad()
    found = joint_loss(model, Batch(**Collator(pad_id=0)(examples)), settings).loss
    found.backward()
    assert found.item() == pytest.approx(expected.item(), rel=1e-5)
    for name, parameter in model.named_parameters():
        torch.testing.assert_close(parameter.grad, gradients[name], rtol=1e-3, atol=1e-5)


def test_no_gradient_flows_into_the_embeddings_through_a_latent():
    model = random_model(tie_word_embeddings=False)
    example = Example([5, 6, 7], 1, (SparsePrior((50, 51), (0.5, 0.5)),), [2, 8, 3])  # type: ignore[arg-type]
    joint_loss(model, Batch(**Collator(pad_id=0)([example])), ObjectiveSettings()).loss.backward()
    gradient = model.get_input_embeddings().weight.grad
    assert gradient[[50, 51]].abs().sum() == 0
    assert gradient[[5, 6, 7]].abs().sum() > 0


def test_padding_changes_nothing():
    model, examples = random_model(), random_examples(3)
    alone = [joint_loss(model, Batch(**Collator(pad_id=0)([e])), ObjectiveSettings()) for e in examples[1:]]
    together = joint_loss(model, Batch(**Collator(pad_id=0)(examples[1:])), ObjectiveSettings())
    assert together.kl.item() == pytest.approx(sum(t.kl.item() for t in alone) / 2, rel=1e-5)
    assert together.sem.item() == pytest.approx(sum(t.sem.item() for t in alone) / 2, rel=1e-4)


def test_examples_without_latents_only():
    terms = joint_loss(random_model(), Batch(**Collator(pad_id=0)(random_examples(1))), ObjectiveSettings())
    assert terms.kl.item() == 0
    assert terms.sem.item() == 0
    assert terms.ce.item() > 0
    assert torch.isfinite(terms.loss)


def test_the_soft_cap_of_the_configuration_is_applied():
    model = random_model()
    batch = Batch(**Collator(pad_id=0)(random_examples(3)))
    plain = joint_loss(model, batch, ObjectiveSettings()).ce.item()
    model.config.final_logit_softcapping = 0.01
    capped = joint_loss(model, batch, ObjectiveSettings()).ce.item()
    # With every logit pressed to 0 the prediction is uniform.
    assert capped == pytest.approx(torch.log(torch.tensor(97.0)).item(), abs=0.03)
    assert capped != plain


def test_example_set_gives_back_what_it_was_given():
    examples = random_examples(9)
    stored = ExampleSet(examples)
    assert len(stored) == 9
    for i, example in enumerate(examples):
        assert stored[i].prompt_ids.tolist() == example.prompt_ids
        assert stored[i].answer_ids.tolist() == example.answer_ids
        assert stored[i].priors == example.priors
        assert stored[i].question_last == example.question_last
        assert stored.lengths[i] == len(example)
    assert stored.latent_support() == tuple(sorted({i for e in examples for p in e.priors for i in p.ids}))
