"""One question on each runtime, timed in the same way: the prompt, then one token after another, nothing ends early.

Every engine lives in a process of its own, which `runtimes.py` starts: nothing of the others is imported there, and
peak memory is the engine's own. All of them read the same prompt of token ids and choose the most likely token.
"""

from __future__ import annotations

import ctypes
import dataclasses
import functools
import itertools
import os
import statistics
import time
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt


@dataclasses.dataclass(frozen=True)
class Workload:
    """What is asked of every engine.

    Attributes:
        question: Text whose prompt is `prompt_ids`; only our runtime reads text.
        prompt_ids: Token ids, `<think>` at the end.
        latents: Latent steps of ours.
        chain_tokens: Tokens of the chain that the others write in their place.
        answer_tokens: Tokens of the answer, for all.
        threads: Threads of every engine.
    """

    question: str
    prompt_ids: tuple[int, ...]
    latents: int
    chain_tokens: int
    answer_tokens: int
    threads: int

    @property
    def written(self) -> int:
        """Tokens that an engine without latents writes."""
        return self.chain_tokens + self.answer_tokens


@dataclasses.dataclass(frozen=True)
class Times:
    """Seconds of one question; `token` is the median pass of an answer token, `latent` of a latent step."""

    question: float
    prefill: float
    token: float
    latent: float | None = None


class Engine(Protocol):
    """A loaded model."""

    def ask(self) -> Times:
        """Answer the question of the workload."""

    def logits(self) -> npt.NDArray[np.float32]:
        """Return the logits of the token behind the prompt, (vocab_size,)."""


class Ours:
    """A bundle, asked through the public runtime."""

    def __init__(self, path: Path, workload: Workload) -> None:
        from ruplar_lite import Reasoner

        self._workload = workload
        self._reasoner = Reasoner.load(path, threads=workload.threads)

    def ask(self) -> Times:
        """See `Engine`."""
        work = self._workload
        start = time.perf_counter()
        answer = self._reasoner.ask(work.question, max_latents=work.latents, max_new_tokens=work.answer_tokens)
        question = time.perf_counter() - start
        found = (answer.prompt_tokens, answer.num_latents, answer.answer_tokens)
        if found != (len(work.prompt_ids), work.latents, work.answer_tokens):
            raise RuntimeError(f"found {found} tokens of prompt, thought and answer, expected those of {work}")
        timings = answer.timings
        latent = timings.thinking / work.latents / 1000 if work.latents else None
        return Times(question, timings.prefill / 1000, timings.decode / work.answer_tokens / 1000, latent)

    def logits(self) -> npt.NDArray[np.float32]:
        """See `Engine`."""
        from ruplar_lite.prefill import prefill
        from ruplar_lite.session import Session

        bundle = self._reasoner.bundle
        session = Session(bundle, self._workload.threads)
        output, _ = prefill(session, bundle.embeddings, [self._workload.prompt_ids], bundle.manifest.special_tokens.pad)
        return session.decode(output.hidden)[0]


class Transformers:
    """The model folder in float32, through `generate` with its cache."""

    def __init__(self, path: Path, workload: Workload) -> None:
        import torch
        from transformers import AutoModelForCausalLM

        torch.set_num_threads(workload.threads)
        self._workload = workload
        self._model: Any = AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32).eval()
        self._model.generation_config.eos_token_id = None
        self._prompt = torch.tensor([workload.prompt_ids])

    def ask(self) -> Times:
        """See `Engine`."""
        import torch
        from transformers.generation.streamers import BaseStreamer

        moments: list[float] = []

        class Clock(BaseStreamer):  # type: ignore[no-untyped-call,unused-ignore]
            def put(self, value: Any) -> None:
                moments.append(time.perf_counter())

            def end(self) -> None:
                pass

        start = time.perf_counter()
        with torch.inference_mode():
            written = self._model.generate(
                self._prompt,
                attention_mask=torch.ones_like(self._prompt),
                max_new_tokens=self._workload.written,
                do_sample=False,
                streamer=Clock(),
            )
        end = time.perf_counter()
        if written.shape[1] != len(self._workload.prompt_ids) + self._workload.written:
            raise RuntimeError(f"generate wrote {written.shape[1]} tokens in all")
        return _times(start, moments[1:], end)  # The first moment is that of the prompt itself.

    def logits(self) -> npt.NDArray[np.float32]:
        """See `Engine`."""
        import torch

        with torch.inference_mode():
            found: npt.NDArray[np.float32] = self._model(self._prompt).logits[0, -1].numpy()
        return found


class Genai:
    """A folder that onnxruntime-genai's builder made."""

    def __init__(self, path: Path, workload: Workload) -> None:
        import onnxruntime_genai

        self._workload = workload
        config = onnxruntime_genai.Config(str(path))
        options = f'{{"intra_op_num_threads": {workload.threads}}}'
        config.overlay(f'{{"model": {{"decoder": {{"session_options": {options}}}}}}}')
        self._model = onnxruntime_genai.Model(config)
        params = onnxruntime_genai.GeneratorParams(self._model)
        # The cache has room for this question and no more, which is the least work for it.
        params.set_search_options(do_sample=False, max_length=len(workload.prompt_ids) + workload.written)
        self._generator = onnxruntime_genai.Generator(self._model, params)
        self._prompt = np.array(workload.prompt_ids, np.int32)

    def ask(self) -> Times:
        """See `Engine`."""
        generator = self._generator
        generator.rewind_to(0)
        start = time.perf_counter()
        generator.append_tokens(self._prompt)
        moments = []
        for _ in range(self._workload.written):
            generator.generate_next_token()
            moments.append(time.perf_counter())
        return _times(start, moments, moments[-1])

    def logits(self) -> npt.NDArray[np.float32]:
        """See `Engine`."""
        self._generator.rewind_to(0)
        self._generator.append_tokens(self._prompt)
        return np.array(self._generator.get_logits(), np.float32).reshape(-1, self._generator.get_logits().shape[-1])[
            -1
        ]


class LlamaCpp:
    """A GGUF file, through llama.cpp's own C functions: nothing of Python is between two tokens but a call."""

    def __init__(self, path: Path, workload: Workload, flash: bool) -> None:
        import llama_cpp

        silence()
        self._llama: Any = llama_cpp
        self._workload = workload
        llama_cpp.llama_backend_init()
        model = llama_cpp.llama_model_load_from_file(os.fsencode(path), llama_cpp.llama_model_default_params())
        if not model:
            raise RuntimeError(f"llama.cpp cannot load {path}")
        self._vocab_size = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model))
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = len(workload.prompt_ids) + workload.written
        settings.n_batch = settings.n_ubatch = len(workload.prompt_ids)
        settings.n_threads = settings.n_threads_batch = workload.threads
        settings.flash_attn_type = int(flash)
        settings.no_perf = True
        self._context = llama_cpp.llama_init_from_model(model, settings)
        if not self._context:
            raise RuntimeError(f"llama.cpp cannot run {path}")
        self._sampler = llama_cpp.llama_sampler_init_greedy()
        self._prompt = (ctypes.c_int32 * len(workload.prompt_ids))(*workload.prompt_ids)

    def ask(self) -> Times:
        """See `Engine`."""
        self._forget()
        start = time.perf_counter()
        self._decode(self._prompt)
        moments = []
        token = (ctypes.c_int32 * 1)()
        for last in reversed(range(self._workload.written)):
            token[0] = self._llama.llama_sampler_sample(self._sampler, self._context, -1)
            moments.append(time.perf_counter())
            if last:
                self._decode(token)
        return _times(start, moments, moments[-1])

    def logits(self) -> npt.NDArray[np.float32]:
        """See `Engine`."""
        self._forget()
        self._decode(self._prompt)
        found = self._llama.llama_get_logits_ith(self._context, -1)
        return np.array(np.ctypeslib.as_array(found, (self._vocab_size,)), np.float32)

    def _forget(self) -> None:
        self._llama.llama_memory_clear(self._llama.llama_get_memory(self._context), True)

    def _decode(self, ids: Any) -> None:
        if self._llama.llama_decode(self._context, self._llama.llama_batch_get_one(ids, len(ids))):
            raise RuntimeError("llama.cpp cannot decode")


@functools.cache  # The callback must live as long as llama.cpp may call it.
def silence() -> Any:
    """Keep llama.cpp from logging."""
    import llama_cpp

    callback = llama_cpp.llama_log_callback(lambda level, text, data: None)
    llama_cpp.llama_log_set(callback, ctypes.c_void_p(0))
    return callback


def _times(start: float, moments: list[float], end: float) -> Times:
    """Return the times of an engine from the moments at which its tokens were known."""
    passes = [after - before for before, after in itertools.pairwise(moments)]
    return Times(end - start, moments[0] - start, statistics.median(passes))
