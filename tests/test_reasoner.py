"""The reasoner: against torch token for token, alone and in batches, at the limits and in threads."""

from __future__ import annotations

import dataclasses
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from conftest import QUESTIONS

from ruplar_lite import Answer, GenerationSettings, Reasoner, Thought
from ruplar_lite.errors import InputError

TEXTS = [question for question, _ in QUESTIONS]


@pytest.fixture(scope="module")
def reasoner(tiny_bundle):
    return Reasoner.load(tiny_bundle, threads=1)


def comparable(answer):
    """What of an answer does not depend on the clock or on the last bits of a float."""
    thoughts = tuple(thought.ids[0] for thought in answer.thoughts)
    return dataclasses.replace(answer, thoughts=thoughts, timings=None, confidence=None, raw_confidence=None)


def assert_same(found, expected):
    assert comparable(found) == comparable(expected)
    assert found.confidence == pytest.approx(expected.confidence, rel=1e-3)
    for one, other in zip(found.thoughts, expected.thoughts, strict=True):
        np.testing.assert_allclose(one.probabilities, other.probabilities, atol=1e-4)


class Rewired:
    """The graphs of a reasoner with the probability of `</think>` or of the end token turned up."""

    def __init__(self, graphs, *, stop=None, end=None):
        self._graphs, self._stop, self._end = graphs, stop, end
        self.empty_past = graphs.empty_past

    def latent_step(self, *inputs):
        output = self._graphs.latent_step(*inputs)
        if self._stop is None:
            return output
        ids = output.thought_ids.copy()
        ids[:, 0] = 2 if self._stop else 9
        return dataclasses.replace(output, thought_ids=ids)

    def decode(self, hidden):
        logits = self._graphs.decode(hidden).copy()
        if self._end is not None:
            logits[:, 3] = 1e4 if self._end else -1e4
        return logits


def rewired(reasoner, **changes):
    return Reasoner(reasoner.bundle, Rewired(reasoner._graphs, **changes), reasoner._codec)


def torch_answer(model, prompt, max_latents, max_new_tokens):
    """The inference rule with the whole sequence computed anew for every step."""
    import torch

    table = model.get_input_embeddings().weight

    def logits(inputs):
        return model(inputs_embeds=torch.stack(inputs)[None]).logits[0, -1]

    with torch.inference_mode():
        inputs = [table[i] for i in prompt]
        thoughts, closed = [], False
        while True:
            q = torch.softmax(logits(inputs), dim=-1)
            if int(q.argmax()) == 2:
                closed = True
                break
            if len(thoughts) == max_latents:
                break
            thoughts.append(q)
            inputs.append(q @ table)
        inputs.append(table[2])
        tokens, probability = [], 1.0
        while len(tokens) < max_new_tokens:
            probs = torch.softmax(logits(inputs).double(), dim=-1)
            tokens.append(int(probs.argmax()))
            probability *= float(probs.max())
            if tokens[-1] == 3:
                return thoughts, tokens[:-1], probability, "stop" if closed else "max_latents"
            inputs.append(table[tokens[-1]])
    return thoughts, tokens, probability, "length"


@pytest.mark.parametrize("max_latents", [0, 1, 4])
def test_token_for_token_like_torch(reasoner, tiny_checkpoint, max_latents):
    from ruplar_lite.train.checkpoint import read_checkpoint

    checkpoint = read_checkpoint(tiny_checkpoint)
    model, tokenizer = checkpoint.load_model(), checkpoint.load_tokenizer()
    answers = reasoner.ask_batch(TEXTS, max_latents=max_latents, batch_size=5)
    for question, answer in zip(TEXTS, answers, strict=True):
        prompt = checkpoint.info.prompt_ids(tokenizer(question, add_special_tokens=False)["input_ids"])
        thoughts, tokens, probability, reason = torch_answer(model, prompt, max_latents, 6)
        assert answer.prompt_tokens == len(prompt)
        assert answer.finish_reason == reason
        assert answer.text == tokenizer.decode(tokens, skip_special_tokens=True).strip()
        assert answer.confidence == pytest.approx(probability, rel=1e-3)
        assert answer.num_latents == len(answer.thoughts) == len(thoughts)
        for thought, q in zip(answer.thoughts, thoughts, strict=True):
            top = q.topk(len(thought.ids))
            assert thought.ids[0] == int(top.indices[0])
            np.testing.assert_allclose(thought.probabilities, top.values.numpy(), atol=1e-4)
            np.testing.assert_allclose(q[list(thought.ids)].numpy(), thought.probabilities, atol=1e-4)
            assert thought.stop_prob == pytest.approx(float(q[2]), abs=1e-4)
            for token, i in zip(thought.tokens, thought.ids, strict=True):
                assert token in (tokenizer.decode([i]), f"#{i}")


def test_a_batch_gives_the_answers_of_single_questions(reasoner):
    alone = [reasoner.ask(question) for question in TEXTS]
    for batch_size in (1, 3, 16):
        for found, expected in zip(reasoner.ask_batch(TEXTS, batch_size=batch_size), alone, strict=True):
            assert_same(found, expected)
    assert reasoner.ask_batch([]) == []


def test_sampled_answers_repeat_with_their_seed_alone_and_in_a_batch(reasoner):
    settings = GenerationSettings(temperature=2.0, top_p=0.9, seed=5)
    batch = reasoner.ask_batch(TEXTS[:4], settings)
    assert [a.text for a in batch] == [reasoner.ask(question, settings).text for question in TEXTS[:4]]
    assert reasoner.ask(TEXTS[0], settings, seed=6).text != batch[0].text


def test_a_stream_is_thoughts_then_text_then_the_answer(reasoner):
    *events, last = reasoner.stream(TEXTS[0])
    assert isinstance(last, Answer)
    kinds = [type(event) for event in events]
    assert kinds == [Thought] * kinds.count(Thought) + [str] * kinds.count(str)
    assert tuple(event for event in events if isinstance(event, Thought)) == last.thoughts
    assert "".join(event for event in events if isinstance(event, str)).strip() == last.text
    assert comparable(last) == comparable(reasoner.ask(TEXTS[0]))


def test_the_limits_of_a_thought(reasoner):
    ends = rewired(reasoner, stop=False, end=True)
    answer = ends.ask(TEXTS[0], max_latents=9)
    assert (answer.num_latents, answer.finish_reason, answer.answer_tokens) == (9, "max_latents", 1)
    assert (answer.text, answer.value) == ("", None)
    at_once = ends.ask(TEXTS[0], max_latents=0)
    assert (at_once.num_latents, at_once.thoughts, at_once.finish_reason) == (0, (), "max_latents")
    stops = rewired(reasoner, stop=True, end=True).ask(TEXTS[0])
    assert (stops.num_latents, stops.finish_reason) == (0, "stop")
    assert stops.confidence == pytest.approx(1)


def test_the_limit_of_an_answer(reasoner):
    answer = rewired(reasoner, end=False).ask(TEXTS[0], max_new_tokens=2)
    assert (answer.answer_tokens, answer.finish_reason) == (2, "length")
    # However probable what is there may be, it may be the beginning of another number.
    assert rewired(reasoner, end=False).ask(TEXTS[0], max_new_tokens=2, sure_threshold=0).sure is False
    assert rewired(reasoner, end=True).ask(TEXTS[0], sure_threshold=0).sure is True


def test_timings_add_up(reasoner):
    times = reasoner.ask(TEXTS[0]).timings
    parts = (times.prefill, times.thinking, times.decode)
    assert all(part > 0 for part in parts)
    assert sum(parts) <= times.total < sum(parts) + 1000


@pytest.mark.parametrize("question", ["", "  \n\t ", "\ud800", None, 3])
def test_questions_that_are_none(reasoner, question):
    with pytest.raises(InputError, match="question: found"):
        reasoner.ask(question)
    with pytest.raises(InputError, match="question 2: question: found"):
        reasoner.ask_batch(["fine", question])
    with pytest.raises(InputError, match="question: found"):
        reasoner.stream(question)


def test_a_question_must_fit(reasoner):
    positions = reasoner.bundle.manifest.architecture.max_position_embeddings
    tokens = positions - 4 - 1 - 6 - 1
    fits = "7" + " 7" * ((tokens - 1) // 2)
    answer = reasoner.ask(fits)
    assert answer.prompt_tokens <= tokens + 1
    with pytest.raises(InputError, match=rf"which need {positions + 1} positions .* expected at most {positions}"):
        reasoner.ask(fits, max_latents=4 + positions - answer.prompt_tokens - 4 - 1 - 6 + 1)
    with pytest.raises(InputError, match=r"expected at most"):
        reasoner.ask(fits + " 7 7 7 7")


def test_a_huge_question_is_refused_quickly(reasoner):
    started = time.perf_counter()
    for text in ("a" * 100_000, "why? " * 20_000, "7" * 100_000):
        with pytest.raises(InputError, match="expected at most"):
            reasoner.ask(text)
    assert time.perf_counter() - started < 1


def test_wrong_arguments(reasoner):
    for wrong in ({"max_latents": -1}, {"temperature": float("nan")}, {"max_latent": 3}):
        with pytest.raises(InputError, match=r"found .* expected"):
            reasoner.ask(TEXTS[0], **wrong)
    with pytest.raises(InputError, match="found one text"):
        reasoner.ask_batch(TEXTS[0])
    with pytest.raises(InputError, match="batch_size"):
        reasoner.ask_batch(TEXTS, batch_size=0)
    with pytest.raises(InputError, match="threads"):
        Reasoner.load(reasoner.bundle.path, threads=0)


def test_several_threads_share_a_reasoner(reasoner):
    expected = [comparable(reasoner.ask(question)) for question in TEXTS]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda i: comparable(reasoner.ask(TEXTS[i % len(TEXTS)])), range(48)))
    assert found == expected * 4
