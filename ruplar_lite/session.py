"""The two graphs of a bundle, run by ONNX Runtime on the CPU. It speaks arrays; text and loops are elsewhere."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from ruplar_lite import denormals
from ruplar_lite.bundle import Bundle
from ruplar_lite.errors import BundleError, InputError, first_line

#: A key/value cache, two entries (key, value) per layer, each float32 (batch, num_key_value_heads, past, head_dim).
#: It stays with ONNX Runtime between steps (`OrtValue`), which saves copying it; numpy arrays are taken as well.
KeyValues = Sequence[Any]

_STEP_OUTPUTS = ("hidden", "soft_embedding", "thought_probs", "thought_ids", "stop_prob")
_ERRORS_ONLY = 3
_MOST_THREADS = 1024
# Bytes of weights. Matrices of fewer take less time than handing half of them to another thread; and where other work
# wants the cores, a pass waits for the slower of its threads at every matrix.
_SHARED_FROM = 8_000_000


@dataclasses.dataclass(frozen=True, eq=False)
class LatentStepOutput:
    """What one pass of the transformer gives, for the last position of every row.

    Attributes:
        hidden: float32 (batch, hidden_size), after the final norm.
        soft_embedding: float32 (batch, 1, hidden_size): q·E, the next input if the thought goes on.
        thought_probs: float32 (batch, k), the largest probabilities of q, falling.
        thought_ids: int64 (batch, k), their token ids.
        stop_prob: float32 (batch), q of `</think>`.
        past_key_values: The cache, this pass included.
    """

    hidden: npt.NDArray[np.float32]
    soft_embedding: npt.NDArray[np.float32]
    thought_probs: npt.NDArray[np.float32]
    thought_ids: npt.NDArray[np.int64]
    stop_prob: npt.NDArray[np.float32]
    past_key_values: KeyValues


class Graphs(Protocol):
    """What the generation loop needs of a session."""

    def empty_past(self, batch: int) -> KeyValues:
        """Return an empty cache."""

    def latent_step(
        self,
        inputs_embeds: npt.NDArray[np.float32],
        attention_mask: npt.NDArray[np.int64],
        position_ids: npt.NDArray[np.int64],
        past_key_values: KeyValues,
    ) -> LatentStepOutput:
        """Run the transformer over new positions."""

    def decode(self, hidden: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return logits."""


class Session:
    """Both graphs of a bundle, ready to run; safe to use from several threads.

    Args:
        bundle: A checked bundle.
        threads: Threads that one operator may use, 1 to 1024; None takes `default_threads`.

    Raises:
        InputError: `threads` is out of its range.
        BundleError: ONNX Runtime cannot open a graph, or a graph has other inputs or outputs.
    """

    def __init__(self, bundle: Bundle, threads: int | None = None) -> None:
        if threads is not None and not 1 <= threads <= _MOST_THREADS:
            raise InputError(f"threads: found {threads}, expected 1 to {_MOST_THREADS}")
        dims = bundle.manifest.architecture
        layers = range(dims.num_hidden_layers)
        parts = ("key", "value")
        self._past_names = [f"past_key_values.{layer}.{part}" for layer in layers for part in parts]
        self._output_names = [*_STEP_OUTPUTS, *(f"present.{layer}.{part}" for layer in layers for part in parts)]
        self._cache_shape = (dims.num_key_value_heads, 0, dims.head_dim)
        count = threads or default_threads(bundle)
        self._step_path, self._decode_path = bundle.file("latent_step.onnx"), bundle.file("decode.onnx")
        self._step = _open(self._step_path, count)
        self._decode = _open(self._decode_path, count)
        inputs = ["inputs_embeds", "attention_mask", "position_ids", *self._past_names]
        _check_names(self._step_path, self._step, inputs, self._output_names)
        _check_names(self._decode_path, self._decode, ["hidden"], ["logits"])

    def empty_past(self, batch: int) -> KeyValues:
        """Return the cache of a batch that has seen nothing yet."""
        empty = np.zeros((batch, *self._cache_shape), np.float32)
        return [empty] * len(self._past_names)

    def latent_step(
        self,
        inputs_embeds: npt.NDArray[np.float32],
        attention_mask: npt.NDArray[np.int64],
        position_ids: npt.NDArray[np.int64],
        past_key_values: KeyValues,
    ) -> LatentStepOutput:
        """Run the transformer over new positions: a prompt, a latent token or an answer token.

        Args:
            inputs_embeds: float32 (batch, seq, hidden_size).
            attention_mask: int64 (batch, past + seq), 0 at padding.
            position_ids: int64 (batch, seq).
            past_key_values: `empty_past`, or what the pass before returned.

        Raises:
            BundleError: ONNX Runtime failed.
        """
        feeds: dict[str, Any] = dict(zip(self._past_names, past_key_values, strict=True))
        feeds |= {
            "inputs_embeds": inputs_embeds,
            "attention_mask": attention_mask,
            "position_ids": position_ids,
        }
        outputs = _run(self._step_path, self._step, self._output_names, feeds)
        first = {name: value.numpy() for name, value in zip(_STEP_OUTPUTS, outputs, strict=False)}
        return LatentStepOutput(**first, past_key_values=outputs[len(first) :])

    def decode(self, hidden: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return logits, float32 (batch, vocab_size), for hidden states, float32 (batch, hidden_size).

        Raises:
            BundleError: ONNX Runtime failed.
        """
        logits: npt.NDArray[np.float32] = _run(self._decode_path, self._decode, ["logits"], {"hidden": hidden})[
            0
        ].numpy()
        return logits


def cache_arrays(past_key_values: KeyValues) -> list[npt.NDArray[np.float32]]:
    """Return a cache as numpy arrays, layer by layer: first the keys, then the values."""
    return [value if isinstance(value, np.ndarray) else value.numpy() for value in past_key_values]


def default_threads(bundle: Bundle) -> int:
    """Return the number of threads if none is asked for.

    One for a small bundle; else the CPUs of this process, half of them if they are many, 8 at most.
    """
    graphs = (record.size for name, record in bundle.manifest.files.items() if name != "tokenizer.json")
    if sum(graphs) < _SHARED_FROM:
        return 1
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    # Above four, logical CPUs are mostly two to a core, and a second thread on a core does not help matrix products.
    return count if count <= 4 else min(8, max(4, count // 2))


def session_options(threads: int) -> Any:
    """Return ONNX Runtime's options for both graphs; `benchmarks/session_options.py` measures each of them."""
    # onnxruntime takes a tenth of a second to import; whoever only reads a bundle does not pay for it.
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    # The threads of one graph must not spin on the cores that the other graph, or the user's own program, wants next.
    options.add_session_config_entry("session.force_spinning_stop", "1")
    options.add_session_config_entry(denormals.OPTION, "1")
    return options


def _open(path: Path, threads: int) -> Any:
    import onnxruntime

    try:
        with denormals.put_back():
            return onnxruntime.InferenceSession(str(path), session_options(threads), providers=["CPUExecutionProvider"])
    except Exception as error:
        # ONNX Runtime's exceptions have no common base besides Exception.
        raise _failed(path, "cannot be opened", error) from error


def _run(path: Path, session: Any, outputs: Sequence[str], feeds: Mapping[str, Any]) -> list[Any]:
    """Run a graph on numpy arrays or OrtValues and return OrtValues."""
    import onnxruntime

    try:
        values = {
            name: onnxruntime.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(value))
            if isinstance(value, np.ndarray)
            else value
            for name, value in feeds.items()
        }
        with denormals.as_zero():
            return list(session.run_with_ort_values(list(outputs), values))
    except Exception as error:
        raise _failed(path, "failed", error) from error


def _check_names(path: Path, session: Any, inputs: Sequence[str], outputs: Sequence[str]) -> None:
    for kind, found, expected in (
        ("inputs", session.get_inputs(), inputs),
        ("outputs", session.get_outputs(), outputs),
    ):
        difference = sorted({value.name for value in found} ^ set(expected))
        if difference:
            raise BundleError(
                f"{path}: found other {kind} than the {len(expected)} expected ({difference[0]}); "
                "run ruplar-lite export again"
            )


def _failed(path: Path, what: str, error: Exception) -> BundleError:
    return BundleError(f"{path}: the graph {what}: {first_line(error)[:300]}; run ruplar-lite export again")
