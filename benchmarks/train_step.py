"""One training step: our sparse objective against the dense textbook formulation, in time and peak memory.

    python benchmarks/train_step.py [--threads N] [--json FILE]

Dense means: a vocabulary-sized prior per latent, soft tokens by a product with the whole embedding table, logits for
every position. Both sides compute the same loss on the same random two-layer Llama; each is measured in a process of
its own, because peak memory belongs to a process, and the sides take turns so that a noisy machine is fair to both.

Peak memory is what the process's resident memory grew by during the steps, beyond weights and their gradients: kept
activations, logits, and new gradients before they are added up. Of those of the tied embedding table both sides need
two at once, one from the lookup and one from the head; its size is printed.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import time
from pathlib import Path
from typing import Any

import torch
from processes import in_process
from torch.nn import functional as F
from transformers import LlamaConfig, LlamaForCausalLM

from ruplar_lite.train.objective import IGNORED, Batch, LossTerms, ObjectiveSettings, joint_loss, mean_per_example

VOCABULARIES = (49_152, 128_256)
HIDDEN_SIZE = 576
EXAMPLES, PROMPT, LATENTS, ANSWER, ENTRIES = 16, 100, 3, 3, 8
SETTINGS = ObjectiveSettings()


def make_model(vocab_size: int) -> LlamaForCausalLM:
    """Return a random two-layer Llama of SmolLM2-135M's width."""
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=vocab_size,
        hidden_size=HIDDEN_SIZE,
        intermediate_size=1536,
        num_hidden_layers=2,
        num_attention_heads=9,
        num_key_value_heads=3,
        tie_word_embeddings=True,
    )
    return LlamaForCausalLM(config)


def make_batch(vocab_size: int) -> Batch:
    """Return random examples of 100 prompt tokens, 3 latents and 3 answer tokens."""
    generator = torch.Generator().manual_seed(1)
    length = PROMPT + LATENTS + ANSWER
    ids = torch.randint(0, vocab_size, (EXAMPLES, length), generator=generator)
    labels = torch.full_like(ids, IGNORED)
    labels[:, -ANSWER:] = ids[:, -ANSWER:]
    prior_ids = torch.stack(
        [torch.randperm(vocab_size, generator=generator)[:ENTRIES] for _ in range(EXAMPLES * LATENTS)]
    )
    probs = torch.rand(prior_ids.shape, generator=generator) + 0.05
    return Batch(
        input_ids=ids,
        attention_mask=torch.ones_like(ids),
        labels=labels,
        latent_rows=torch.arange(EXAMPLES).repeat_interleave(LATENTS),
        latent_columns=torch.arange(PROMPT, PROMPT + LATENTS).repeat(EXAMPLES),
        prior_ids=prior_ids,
        prior_probs=probs / probs.sum(dim=1, keepdim=True),
        question_last=torch.full((EXAMPLES,), PROMPT - 2),
    )


def dense_loss(model: LlamaForCausalLM, batch: Batch, settings: ObjectiveSettings) -> LossTerms:
    """The textbook formulation."""
    table = model.get_input_embeddings().weight
    prior = torch.zeros(len(batch.prior_ids), len(table)).scatter(1, batch.prior_ids, batch.prior_probs)
    embeds = model.get_input_embeddings()(batch.input_ids)
    where = (batch.latent_rows, batch.latent_columns)
    embeds = embeds.index_put(where, (prior @ table).detach())
    output = model(inputs_embeds=embeds, attention_mask=batch.attention_mask, output_hidden_states=True)
    ce = F.cross_entropy(output.logits[:, :-1].flatten(0, 1), batch.labels[:, 1:].flatten(), ignore_index=IGNORED)
    log_q = torch.log_softmax(output.logits, dim=-1)[batch.latent_rows, batch.latent_columns - 1]
    terms = torch.where(prior > settings.kl_focus_threshold, torch.xlogy(prior, prior) - prior * log_q, 0.0)
    kl = mean_per_example(terms.sum(dim=1), batch)
    hidden = output.hidden_states[-1]
    question = torch.log_softmax(hidden[batch.latent_rows, batch.question_last[batch.latent_rows]], dim=-1)
    thought = torch.log_softmax(hidden[where], dim=-1)
    sem = mean_per_example((question.exp() * (question - thought)).sum(dim=-1), batch)
    return LossTerms(settings.weight_ce * ce + settings.weight_kl * kl + settings.weight_sem * sem, ce, kl, sem)


SIDES = {"dense": dense_loss, "sparse": joint_loss}


def measure(side: str, vocab_size: int, steps: int, threads: int) -> dict[str, Any]:
    """Run steps of one side in this process; return the loss, seconds of each step and MiB above the model's own."""
    torch.set_num_threads(threads)
    model, batch = make_model(vocab_size), make_batch(vocab_size)
    # Gradients of the parameters belong to both sides; they are there before the peak is watched.
    for parameter in model.parameters():
        parameter.grad = torch.zeros_like(parameter)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds, loss = [], 0.0
    for _ in range(steps):
        model.zero_grad(set_to_none=False)
        start = time.perf_counter()
        terms = SIDES[side](model, batch, SETTINGS)
        terms.loss.backward()
        seconds.append(time.perf_counter() - start)
        loss = terms.loss.item()
    peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return {"side": side, "vocab_size": vocab_size, "loss": loss, "seconds": seconds[1:], "peak_mib": peak}


def main() -> None:
    """Print the table, and write the numbers as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--json", help="file for the numbers")
    parser.add_argument("--rounds", type=int, default=2, help="processes per side")
    parser.add_argument("--steps", type=int, default=6, help="steps per process, the first is not counted")
    parser.add_argument("--threads", type=int, default=2, help="of torch; 1 where the machine has other work")
    options = parser.parse_args()
    rows = []
    print(f"{'vocabulary':>10}  {'side':<6}  {'median step':>11}  {'peak memory':>11}  {'loss':>10}")
    for vocab_size in VOCABULARIES:
        found: dict[str, list[dict[str, Any]]] = {side: [] for side in SIDES}
        for _ in range(options.rounds):
            for side in SIDES:
                found[side].append(in_process(measure, side, vocab_size, options.steps, options.threads))
        pair = {}
        for side, runs in found.items():
            row = {
                "vocab_size": vocab_size,
                "side": side,
                "median_ms": 1000 * statistics.median(second for one in runs for second in one["seconds"]),
                "peak_mib": statistics.median(one["peak_mib"] for one in runs),
                "table_mib": vocab_size * HIDDEN_SIZE * 4 / 2**20,
                "loss": runs[0]["loss"],
            }
            pair[side] = row
            rows.append(row)
            measured = f"{row['median_ms']:>8.0f} ms  {row['peak_mib']:>7.0f} MiB  {row['loss']:>10.5f}"
            print(f"{vocab_size:>10}  {side:<6}  {measured}")
        dense, sparse = pair["dense"], pair["sparse"]
        print(
            f"{'':>10}  sparse is {dense['median_ms'] / sparse['median_ms']:.1f} times faster with "
            f"{sparse['peak_mib'] / dense['peak_mib']:.2f} of the memory; losses differ by "
            f"{abs(sparse['loss'] / dense['loss'] - 1):.1e}; the table has {sparse['table_mib']:.0f} MiB"
        )
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
