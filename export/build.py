"""What an export does once its input is known to be good: load, write the graphs, compare, certify.

It fills one empty folder and knows nothing of where that goes afterwards; `run` does.
"""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from optimum.utils.normalized_config import NormalizedConfigManager
from transformers import PreTrainedModel

from ruplar_lite.bundle import (
    Architecture,
    FileRecord,
    LatentVocab,
    Limits,
    Manifest,
    Prompt,
    open_bundle,
    write_bundle,
)
from ruplar_lite.errors import BundleError, ExportError
from ruplar_lite.export import graphs
from ruplar_lite.export.head import TABLE, share_table
from ruplar_lite.export.latent_vocab import full_vocabulary, measured_vocabulary
from ruplar_lite.export.parity import Parity, measure
from ruplar_lite.export.quantize import FASTEST_FIRST, Calibration, DisagreementError, quantize_bundle
from ruplar_lite.export.reference import Reference
from ruplar_lite.manifest import PAYLOAD_NAMES
from ruplar_lite.text import TextCodec
from ruplar_lite.train.attention_masks import attention_windows
from ruplar_lite.train.checkpoint import Checkpoint, MethodInfo

#: Tokens that are reported of a latent step, as in the paper's heat maps.
THOUGHT_TOP_K = 10
_TOKENIZER = "tokenizer.json"
#: Below this number of parameters torch runs on one thread: more of them bring nothing to such small products, and on
#: a machine with other work they wait for each other (80 times slower was measured with two threads on busy cores).
_SMALL_MODEL = 50_000_000


class _Attempt(NamedTuple):
    """The float32 bundle with one latent vocabulary, and what was measured of it."""

    vocab: LatentVocab
    ids: Sequence[int]
    parity: Parity


class Build:
    """One export into an empty folder; whatever can be refused without writing is refused by the constructor.

    Args:
        checkpoint: The trained model.
        directory: An empty folder.
        report: Is told what is being done.

    Raises:
        CheckpointError: The model or its tokenizer cannot be loaded.
        ExportError: The model cannot be split into the two graphs, or does not fit its `ruplar.json`.
        BundleError: The manifest would contradict itself.
    """

    def __init__(self, checkpoint: Checkpoint, directory: Path, report: Callable[[str], None]) -> None:
        self.info = checkpoint.info
        self.directory = directory
        self.report = report
        with graphs.quiet():
            self.model = checkpoint.load_model()
        self.num_parameters = sum(parameter.numel() for parameter in self.model.parameters())
        self.cache = graphs.probe(self.model)
        self.architecture = describe(self.model, self.cache)
        _check_ids(self.info, self.architecture.vocab_size)
        # Checked now, so that nobody waits for an export that cannot be written in the end.
        vocab_size = self.architecture.vocab_size
        complete = dict.fromkeys(PAYLOAD_NAMES, FileRecord("0" * 64, 0))
        draft = self._manifest(LatentVocab("full", vocab_size), None)
        Manifest.from_json(dataclasses.replace(draft, files=complete).to_json())
        # The model's own file, so that an error names one that is there afterwards.
        self.codec = TextCodec(checkpoint.path / _TOKENIZER, draft.special_tokens, vocab_size)
        shutil.copyfile(checkpoint.path / _TOKENIZER, directory / _TOKENIZER)
        self.questions = self._questions()
        self._check_tokenizer(checkpoint)
        self.reference = Reference(self.model, self.info)

    def run(self, mode: str, quantization: str = "none") -> None:
        """Write every file of the bundle, its certificate included.

        Args:
            mode: `auto` or `full`, see `ExportConfig.latent_vocab`. Where the measured vocabulary changes a thought
                or an answer, `auto` ends in the full one.
            quantization: See `ExportConfig.quantize`. The float32 bundle is made and measured all the same.

        Raises:
            ExportError: The graphs do not compute what torch computes, or do not once they are quantized.
            BundleError: The disk is too small.
        """
        self._check_space(copies=1 if quantization == "none" else 2)
        with _threads(self.num_parameters):
            self._write(mode, quantization)

    def _write(self, mode: str, quantization: str) -> None:
        np.save(self.directory / TABLE, self.reference.table.numpy(), allow_pickle=False)
        self.report("writing decode.onnx")
        dims = self.architecture
        decode = graphs.DecodeModule(self.model)
        graphs.export_decode(decode, dims.hidden_size, dims.vocab_size, self.directory / "decode.onnx")
        share_table(self.directory)
        attempt = self._measured_attempt() if mode == "auto" else None
        vocab, ids, parity = attempt or self._attempt("full", full_vocabulary(dims.vocab_size))
        parity.check_agreement()
        manifest = self._manifest(vocab, parity.certificate())
        if quantization != "none":
            calibration = Calibration(self.reference, self.codec, torch.tensor(ids), self.questions)
            manifest = self._quantized(manifest, quantization, calibration)
        write_bundle(self.directory, manifest)
        open_bundle(self.directory)

    def _quantized(self, manifest: Manifest, quantization: str, calibration: Calibration) -> Manifest:
        for scheme in FASTEST_FIRST if quantization == "auto" else (quantization,):
            try:
                return quantize_bundle(self.directory, manifest, scheme, calibration, self.report)
            except DisagreementError as error:
                if quantization != "auto":
                    raise ExportError(
                        f"--quantize {error}; nothing was written: choose --quantize auto, which takes what agrees"
                    ) from error
                self.report(f"{error}: not taken")
        return manifest

    def _measured_attempt(self) -> _Attempt | None:
        """Try the measured latent vocabulary; None where the full one is the better choice."""
        self.report(f"measuring the latent vocabulary on {len(self.questions)} questions")
        answers = (self.reference.answer(self.codec.encode(question)) for question in self.questions)
        ids = measured_vocabulary(self.info, (probs for trace in answers for probs in trace.decisions))
        if 2 * len(ids) > self.architecture.vocab_size:
            self.report(f"thoughts use {len(ids)} tokens, more than half of all: taking all of them")
            return None
        attempt = self._attempt("auto", ids)
        if not attempt.parity.agrees:
            self.report("the measured latent vocabulary changes thoughts or answers: taking all tokens")
            return None
        return attempt

    def _attempt(self, mode: str, latent_ids: Sequence[int]) -> _Attempt:
        """Write latent_step.onnx for one latent vocabulary and compare the bundle with torch."""
        vocab = LatentVocab(mode, len(latent_ids))
        self.report(f"writing latent_step.onnx for {vocab.size} tokens")
        top_k = min(THOUGHT_TOP_K, vocab.size)
        module = graphs.LatentStepModule(
            self.model, latent_ids, self.info.special_tokens.end_think, top_k, self.info.prompt_attention
        )
        graphs.export_latent_step(
            module, self.cache, self.architecture.hidden_size, self.directory / "latent_step.onnx"
        )
        write_bundle(self.directory, self._manifest(vocab, None))
        bundle = open_bundle(self.directory, require_certificate=False)
        self.report(f"comparing with torch on {len(self.questions)} questions")
        try:
            parity = measure(self.reference, bundle, torch.tensor(latent_ids), self.questions, self.report)
        except BundleError as error:
            raise ExportError(f"nothing was written, onnxruntime cannot run what torch wrote: {error}") from error
        parity.check_stages()
        return _Attempt(vocab, latent_ids, parity)

    def _questions(self) -> list[str]:
        """Return the calibration questions that fit into the model's positions."""
        info, positions = self.info, self.architecture.max_position_embeddings
        room = positions - info.max_latents - 1 - info.max_new_tokens
        questions = [item["question"].strip() for item in info.calibration]
        fitting = [text for text in questions if text and len(info.prompt_ids(self.codec.encode(text))) <= room]
        if not fitting:
            raise ExportError(
                f"found no calibration question that fits into {positions} positions, expected some to compare the "
                "bundle with torch; ruplar-lite train records them from its validation data"
            )
        return fitting

    def _check_tokenizer(self, checkpoint: Checkpoint) -> None:
        """See that the bundle splits text as training did: it reads tokenizer.json alone, without transformers."""
        with graphs.quiet():
            tokenizer = checkpoint.load_tokenizer()
        for text in self.questions:
            # As the codec does: a question that has `<think>` in it means these letters.
            expected = tokenizer.encode(text, add_special_tokens=False, split_special_tokens=True)
            found = self.codec.encode(text)
            if found != expected:
                raise ExportError(
                    f"{_TOKENIZER}: found the tokens {found[:8]} for {text[:30]!r}, expected {expected[:8]} as "
                    "transformers makes them; save the tokenizer again"
                )

    def _check_space(self, copies: int) -> None:
        """Refuse a disk that is too small for so many bundles, before anything large is written."""
        dims = self.architecture
        tables = 2 * dims.vocab_size * dims.hidden_size  # embeddings.npy and decode.onnx
        needed = copies * 4 * (tables + self.num_parameters)
        free = shutil.disk_usage(self.directory).free
        if free < needed:
            raise BundleError(
                f"{self.directory.parent}: found {free / 1e6:.0f} MB free, expected {needed / 1e6:.0f} MB for the "
                "bundle; choose another --output"
            )

    def _manifest(self, vocab: LatentVocab, certificate: dict[str, Any] | None) -> Manifest:
        info = self.info
        return Manifest(
            architecture=self.architecture,
            special_tokens=info.special_tokens,
            prompt=Prompt(info.prefix_ids, info.suffix_ids),
            answer_template=info.answer_template,
            latent_vocab=vocab,
            thought_top_k=min(THOUGHT_TOP_K, vocab.size),
            limits=Limits(info.max_latents, info.max_new_tokens),
            objective=info.objective,
            prompt_attention=info.prompt_attention,
            training=info.training,
            certificate=certificate,
        )


def describe(model: PreTrainedModel, cache: graphs.CacheShape) -> Architecture:
    """Return the dimensions of a model: from its configuration, and from its tensors where those are what counts.

    Raises:
        ExportError: The vocabulary head does not fit the embeddings, or a dimension cannot be found.
    """
    config = model.config.get_text_config()
    kind = config.model_type
    try:
        normalized = NormalizedConfigManager.get_normalized_config_class(kind)(config)
    except KeyError:
        normalized = config  # optimum does not know every family; most name their dimensions alike
    vocab_size, hidden_size = table = graphs.embedding_shape(model)
    head = tuple(graphs.vocabulary_head(model).weight.shape)
    if table != head:
        raise ExportError(f"{kind}: found embeddings {table} and a vocabulary head {head}, expected one shape")
    limits = [getattr(normalized, "max_position_embeddings", None)]
    if attention_windows(model) is None:
        # The graphs then attend to every position, which is the same up to the length of a window.
        limits += [getattr(config, name, None) for name in ("sliding_window", "attention_chunk_size")]
    known = [int(limit) for limit in limits if limit]
    if not known:
        raise ExportError(f"{kind}: found no max_position_embeddings in config.json, expected the longest input")
    return Architecture(
        model_type=kind,
        hidden_size=hidden_size,
        num_hidden_layers=cache.num_layers,
        num_attention_heads=int(getattr(normalized, "num_attention_heads", cache.num_heads)),
        num_key_value_heads=cache.num_heads,
        head_dim=cache.head_dim,
        vocab_size=vocab_size,
        max_position_embeddings=min(known),
    )


@contextlib.contextmanager
def _threads(num_parameters: int) -> Iterator[None]:
    """Let torch use one thread for a small model; afterwards it uses as many as before."""
    before = torch.get_num_threads()
    torch.set_num_threads(1 if num_parameters < _SMALL_MODEL else before)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _check_ids(info: MethodInfo, vocab_size: int) -> None:
    special = info.special_tokens
    named = {
        "special_tokens": (special.think, special.end_think, special.pad, *special.eos),
        "prompt": (*info.prefix_ids, *info.suffix_ids),
        "latent_support": info.latent_support,
    }
    for name, ids in named.items():
        wrong = [token for token in ids if not 0 <= token < vocab_size]
        if wrong:
            raise ExportError(
                f"ruplar.json: {name}: found token id {wrong[0]}, expected less than the model's {vocab_size} tokens"
            )
