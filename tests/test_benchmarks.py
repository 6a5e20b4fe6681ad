"""What the benchmarks rest on: planted answers, a step without its head, a soak that can fail, twins asked the same."""

from __future__ import annotations

import dataclasses
import threading
import types

import numpy as np
import pytest
import soak
import twins

from ruplar_lite import Reasoner
from ruplar_lite.records import Record
from ruplar_lite.train.synthetic import generate_many


@pytest.fixture(scope="module")
def reasoner():
    return Reasoner.load("builtin", threads=1)


@pytest.fixture(scope="module")
def questions():
    return [problem.question for problem in generate_many(11, 200, "held-out")]


def test_four_threads_give_the_answers_of_one(reasoner, questions):
    expected, several = (soak.soak(reasoner.ask, questions, threads) for threads in (1, 4))
    assert soak.different(expected, several) == []
    assert len({digest.tobytes() for digest in expected.digests}) > 150
    assert len(several.memory_mb) == len(several.per_second) == 10


def test_another_probability_is_another_answer_and_another_time_is_not(reasoner, questions):
    answer = reasoner.ask(questions[0])
    later = dataclasses.replace(answer, timings=dataclasses.replace(answer.timings, total=1e6))
    thought = dataclasses.replace(answer.thoughts[0], stop_prob=answer.thoughts[0].stop_prob + 1e-7)
    other = dataclasses.replace(answer, thoughts=(thought, *answer.thoughts[1:]))
    assert np.array_equal(soak.digest(answer), soak.digest(later))
    assert not np.array_equal(soak.digest(answer), soak.digest(other))


def test_threads_that_disturb_each_other_are_found(reasoner, questions):
    """Two threads meet in every call, and each takes the question of the other."""
    meeting, asked = threading.Barrier(2), {}
    answer = reasoner.ask(questions[0])

    def ask(question):
        asked[threading.get_ident()] = question
        meeting.wait(timeout=20)
        swapped = next(text for thread, text in asked.items() if thread != threading.get_ident())
        meeting.wait(timeout=20)
        return dataclasses.replace(answer, question=swapped)

    expected = soak.soak(lambda question: dataclasses.replace(answer, question=question), questions, 1)
    assert soak.different(expected, soak.soak(ask, questions, 2)) == list(range(len(questions)))


def test_an_error_in_a_thread_ends_the_soak(questions):
    def ask(question):
        raise ValueError(question)

    with pytest.raises(ValueError):
        soak.soak(ask, questions, 4)


def test_twins_are_asked_the_same_and_the_fastest_round_counts(reasoner):
    """The second one is wrong where the first is right, and its slow round is not its time."""
    record = Record("What is 2 + 3?", ("2+3=5",), "5", "made up:1")
    answer = reasoner.ask(record.question)
    times = {"a": iter((4.0, 2.0)), "b": iter((5.0, 500.0))}

    def stub(name, text):
        def ask(question):
            timings = dataclasses.replace(answer.timings, total=next(times[name]))
            return dataclasses.replace(answer, question=question, text=text, timings=timings, answer_tokens=2)

        return types.SimpleNamespace(ask=ask, bundle=reasoner.bundle)

    found = twins.measure({"a": stub("a", "5"), "b": stub("b", "6")}, [record], rounds=2)
    assert [(one["accuracy"], one["median_ms"]) for one in found.values()] == [(1.0, 2.0), (0.0, 5.0)]
    assert [line.split(" | ")[-1] for line in twins.table(found)[2:]] == ["× 1.00 |", "× 2.50 |"]


def test_random_models_think_and_answer_what_is_planted(tmp_path):
    torch = pytest.importorskip("torch")
    import shapes

    from ruplar_lite.train.checkpoint import read_checkpoint

    shapes.write_model(shapes.SHAPES["tiny"], tmp_path / "model")
    checkpoint = read_checkpoint(tmp_path / "model")
    model, tokenizer, special = checkpoint.load_model(), checkpoint.load_tokenizer(), checkpoint.info.special_tokens
    thought, answer = (tokenizer.get_vocab()[text] for text in (shapes.THOUGHT, shapes.ANSWER))

    def encode(text):
        return tokenizer.encode(text, add_special_tokens=False)

    for length in (2, 31, 95):
        ids = encode(shapes.question_of(encode, tokenizer.decode, length))
        assert len(ids) == length
        expected = [thought] * shapes.LATENTS + [answer] * shapes.ANSWER_TOKENS
        ids = [*ids, special.think, *expected[: shapes.LATENTS], special.end_think, *expected[shapes.LATENTS :]]
        with torch.inference_mode():
            logits = model(torch.tensor([ids])).logits[0, length:]
        # What follows the last thought and the last answer token is not asked for.
        wanted = [i for i in range(len(logits) - 1) if i != shapes.LATENTS]
        best = torch.topk(logits[wanted], 2)
        assert best.indices[:, 0].tolist() == expected
        assert float((best.values[:, 0] - best.values[:, 1]).min()) > 1


def test_a_bare_step_is_the_latent_step_without_its_soft_token(tiny_bundle, tmp_path):
    onnxruntime = pytest.importorskip("onnxruntime")
    import conversions

    graphs = [tiny_bundle / "latent_step.onnx", conversions.bare_step(tiny_bundle, tmp_path / "bare")]
    whole, bare = (onnxruntime.InferenceSession(str(path)) for path in graphs)
    random = np.random.default_rng(0)
    sizes = {"batch": 1, "sequence": 1, "past": 4, "total": 5}
    feeds = {
        value.name: random.normal(size=[sizes.get(dim, dim) for dim in value.shape]).astype(np.float32)
        for value in whole.get_inputs()
    }
    feeds |= {"attention_mask": np.ones((1, 5), np.int64), "position_ids": np.full((1, 1), 4, np.int64)}
    names = [output.name for output in bare.get_outputs()]
    assert sorted({output.name for output in whole.get_outputs()} - set(names)) == [
        "soft_embedding",
        "stop_prob",
        "thought_ids",
        "thought_probs",
    ]
    for name, found in zip(names, bare.run(names, feeds), strict=True):
        assert np.array_equal(found, whole.run([name], feeds)[0]), name
