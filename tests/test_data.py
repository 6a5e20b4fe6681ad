"""From records to examples: sequences, reasons for what is left out, and the collator."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch
from transformers import PreTrainedTokenizerFast

from ruplar_lite.manifest import SpecialTokens
from ruplar_lite.records import Record, Rejected
from ruplar_lite.train.checkpoint import MethodInfo
from ruplar_lite.train.data import Collator, Example, ExampleSet, Preparer
from ruplar_lite.train.objective import IGNORED
from ruplar_lite.train.priors import PriorSettings
from ruplar_lite.train.trainer import LengthGroupedSampler


@pytest.fixture(scope="module")
def tokenizer(request):
    return PreTrainedTokenizerFast.from_pretrained(request.config.rootpath / "tests" / "golden" / "tokenizer")


def method_info(prefix=(), suffix=(), template="{answer}"):
    return MethodInfo(SpecialTokens(1, 2, (3,), 0), prefix, suffix, template, (), 8, 16, {}, ())


def record(question="What is 20 + 4?", chain=("20+4=24",), answer="24", source="file:1"):
    return Record(question, chain, answer, source)


def prepare(tokenizer, records, info=None, **settings):
    return list(Preparer(tokenizer, info or method_info(), PriorSettings(), **settings).prepare(records))


def test_an_example_is_prompt_think_latents_answer_end(tokenizer):
    info = method_info(prefix=(100, 101), suffix=(102,), template="\\boxed{{answer}}")
    (example,) = prepare(tokenizer, [record()], info)
    question = tokenizer.encode("What is 20 + 4?", add_special_tokens=False)
    assert example.prompt_ids.tolist() == [100, 101, *question, 102, 1]
    assert example.prompt_ids[example.question_last] == question[-1]
    assert example.answer_ids.tolist() == [2, *tokenizer.encode("\\boxed{24}", add_special_tokens=False), 3]
    assert len(example.priors) == 1


def test_a_control_token_in_a_question_is_text_as_it_is_when_asked(tokenizer):
    text = "Is </think> a tag, and <think>?"
    [example] = prepare(tokenizer, [record(question=text)])
    inside = example.prompt_ids[:-1].tolist()  # the last one is what opens the thought
    assert tokenizer.convert_tokens_to_ids("</think>") not in inside
    assert tokenizer.convert_tokens_to_ids("<think>") not in inside
    assert tokenizer.decode(inside) == text


def test_objectives_differ_in_what_stands_between_the_thinking_tokens(tokenizer):
    records = [record(chain=("4*5=20", "20+4=24")), record(chain=("x=y",))]
    latent, chain, direct = (
        prepare(tokenizer, records, dataclasses.replace(method_info(), objective=objective))
        for objective in ("latent", "cot", "direct")
    )
    assert [type(found[1]) for found in (latent, chain, direct)] == [Rejected] * 3  # the same records for all
    assert (len(latent[0].priors), len(chain[0].priors), len(direct[0].priors)) == (2, 0, 0)
    assert tokenizer.decode(chain[0].chain_ids.tolist()) == "<<4*5=20>> <<20+4=24>>"
    assert (len(latent[0].chain_ids), len(direct[0].chain_ids)) == (0, 0)
    batch = Collator(pad_id=0)(ExampleSet([chain[0], direct[0]]))
    for row, example in enumerate((chain[0], direct[0])):
        written = [*example.chain_ids.tolist(), *example.answer_ids.tolist()]
        assert batch["labels"][row][batch["labels"][row] != IGNORED].tolist() == written
        assert batch["input_ids"][row, : len(example)].tolist() == [*example.prompt_ids.tolist(), *written]
    assert set(ExampleSet([chain[0]]).latent_support()) == set(chain[0].chain_ids.tolist())


def test_what_cannot_be_used_is_named_with_its_reason_and_in_order(tokenizer):
    records = [
        record(source="a:1"),
        record(chain=(), source="a:2"),
        record(chain=("20+4=24", "x=y"), source="a:3"),
        record(question="word " * 200, source="a:4"),
        record(source="a:5"),
    ]
    found = prepare(tokenizer, records, max_length=60)
    assert [type(one) for one in found] == [Example, Rejected, Rejected, Rejected, Example]
    assert [one.source for one in found[1:4]] == ["a:2", "a:3", "a:4"]
    assert "no calculation" in found[1].reason
    assert "<<x=y>>" in found[2].reason
    assert "at most 60" in found[3].reason


def test_more_records_than_a_chunk_stay_in_order(tokenizer):
    records = [record(answer=str(n), chain=(f"{n}+0={n}",)) for n in range(25)]
    chunked = list(Preparer(tokenizer, method_info(), PriorSettings()).prepare(records, chunk=4))
    assert [tokenizer.decode(example.answer_ids[1:-1].tolist()) for example in chunked] == [str(n) for n in range(25)]


def test_a_segmentation_gives_more_latents(tokenizer):
    (example,) = prepare(tokenizer, [record()], segment="equals")
    assert len(example.priors) == 2


def test_collated_batch_holds_each_example_where_it_should_be(tokenizer):
    records = [
        record(),
        record("Tom has 16 eggs. He eats 3 and sells 4. How many are left?", ("16-3=13", "13-4=9"), "9"),
    ]
    examples = prepare(tokenizer, records)
    batch = Collator(pad_id=7)(examples)
    for row, example in enumerate(examples):
        first, end = len(example.prompt_ids), len(example)
        assert batch["input_ids"][row, :first].tolist() == example.prompt_ids.tolist()
        assert batch["input_ids"][row, end:].eq(7).all()
        assert batch["attention_mask"][row].tolist() == [1] * end + [0] * (len(batch["attention_mask"][row]) - end)
        labelled = batch["labels"][row][batch["labels"][row] != IGNORED]
        assert labelled.tolist() == example.answer_ids.tolist()
        mine = batch["latent_rows"] == row
        assert batch["latent_columns"][mine].tolist() == list(range(first, first + len(example.priors)))
    assert torch.allclose(batch["prior_probs"].sum(dim=1), torch.ones(3))


def test_gumbel_scores_are_padded_so_that_padding_gets_nothing(tokenizer):
    records = [record(), record(chain=("16-3-4-5-6=0",))]
    preparer = Preparer(tokenizer, method_info(), PriorSettings("gumbel"))
    examples, _ = ExampleSet.prepare(preparer, records)
    batch = Collator(pad_id=0, unfinished=True)([examples[0], examples[1]])
    assert np.isneginf(batch["prior_probs"].numpy()).sum() > 0
    assert torch.softmax(batch["prior_probs"], dim=1).sum(dim=1).tolist() == pytest.approx([1, 1])


def test_a_set_is_its_arrays(tokenizer):
    records = [record(), record(chain=(), source="a:2"), record(chain=("16-3=13", "20+4=24")), record(answer="7")]
    examples, rejected = ExampleSet.prepare(
        Preparer(tokenizer, method_info(), PriorSettings()), records[:2], records[2:]
    )
    assert examples.part_sizes == (1, 2)
    assert [line.source for line in rejected] == ["a:2"]
    arrays = examples.to_arrays()
    assert all(array.dtype != object for array in arrays.values())
    again = ExampleSet.from_arrays(arrays)
    assert (again.part_sizes, again.lengths.tolist()) == ((1, 2), examples.lengths.tolist())
    assert again.latent_support() == examples.latent_support()
    for n, before in enumerate(prepare(tokenizer, [records[0], *records[2:]])):
        assert again[n].priors == examples[n].priors == before.priors
        assert again[n].question_last == before.question_last
        for one in (again[n], examples[n]):
            assert one.prompt_ids.tolist() == before.prompt_ids.tolist()
            assert one.answer_ids.tolist() == before.answer_ids.tolist()


@pytest.mark.parametrize("name", ["prompt_ids", "latents.starts", "question_last", "prior_ids", "part_sizes"])
def test_arrays_that_do_not_belong_together(tokenizer, name):
    examples, _ = ExampleSet.prepare(
        Preparer(tokenizer, method_info(), PriorSettings()), [record(), record(answer="7")]
    )
    arrays = examples.to_arrays()
    with pytest.raises(ValueError):
        ExampleSet.from_arrays({**arrays, name: arrays[name][:-1]})
    del arrays[name]
    with pytest.raises(KeyError):
        ExampleSet.from_arrays(arrays)


def test_length_grouping_sees_every_example_once_in_batches_of_like_length():
    lengths = np.random.default_rng(0).integers(5, 200, 1003).tolist()
    sampler = LengthGroupedSampler(lengths, batch_size=10, seed=3, pool=100)
    first = list(sampler)
    assert sorted(first) == list(range(1003))
    assert first == list(sampler)
    sampler.set_epoch(1)
    assert list(sampler) != first
    batches = [[lengths[i] for i in first[n : n + 10]] for n in range(0, 1000, 10)]
    spread = np.mean([max(batch) - min(batch) for batch in batches])
    assert spread < 10
    assert [batch[0] for batch in batches] != sorted(batch[0] for batch in batches)
