"""From a measured float32 bundle to a quantized one that answers alike, or to an error.

Quantized graphs cannot keep the tolerances of float32, so a bundle is judged by its answers. Where too many differ
from torch, matrices stay in float32 until they do not: first one group of them alone, then several together.
"""

from __future__ import annotations

import contextlib
import ctypes
import dataclasses
import math
import sys
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

import numpy as np
from torch import Tensor

from ruplar_lite.bundle import Bundle, Manifest, open_bundle, write_bundle
from ruplar_lite.errors import BundleError, ExportError
from ruplar_lite.export.head import TABLE, copy_head, quantize_head, to_blocks
from ruplar_lite.export.parity import Parity, agreement, compare_answers, measure
from ruplar_lite.export.reference import Reference
from ruplar_lite.export.weights import ANSWER_HEAD, LATENT_HEAD, Matrix, matrices, quantize_graph
from ruplar_lite.manifest import OPTIONAL_NAMES, PAYLOAD_NAMES, SCALES
from ruplar_lite.text import TextCodec

#: Share of the calibration questions, ties left out, in which a quantized bundle must answer as torch does.
REQUIRED_AGREEMENT = 0.99
#: At most as many weights as this share of the transformer's may stay in float32: with more of them the bundle is
#: hardly a quantized one.
_LARGEST_SHARE = 0.5
_GRAPHS = ("latent_step.onnx", "decode.onnx")
#: What a quantized bundle has otherwise than the exact one.
_EXACT = (*_GRAPHS, *(f"{name}.data" for name in _GRAPHS), TABLE)
#: The schemes by the time of a question, as `benchmarks/runtimes.py` measures it; float32 is slower than both.
FASTEST_FIRST = ("int8", "int4")
#: Agreement of the answers, then of the thoughts.
Score = tuple[float, float]


class DisagreementError(ExportError):
    """A quantized bundle answers otherwise than torch, whatever stays in float32."""


@dataclasses.dataclass(frozen=True, eq=False)
class Calibration:
    """What a bundle is compared with: the model in torch and the questions, see `parity.measure`."""

    reference: Reference
    codec: TextCodec
    latent_ids: Tensor
    questions: Sequence[str]


def quantize_bundle(
    directory: Path,
    manifest: Manifest,
    scheme: str,
    calibration: Calibration,
    report: Callable[[str], None],
) -> Manifest:
    """Replace the graphs and the table of a float32 bundle by quantized ones that were compared with torch.

    The heads of a measured latent vocabulary stay in float32: they are small, and thoughts depend on them most.

    Args:
        directory: The folder of the bundle; all of it is complete.
        manifest: What it says of itself.
        scheme: `int8` or `int4`.
        calibration: What to compare with.
        report: Is told what is being done.

    Returns:
        The manifest of the quantized bundle, its certificate included; it is still to be written.

    Raises:
        DisagreementError: Too many answers differ, whatever is kept, or the graphs cannot be run; the float32 bundle is
            as it was.
    """
    before = _size(directory)
    manifest = dataclasses.replace(manifest, quantization=scheme, embedding_dtype="uint8", certificate=None)
    with tempfile.TemporaryDirectory(dir=directory) as exact:
        for name in _EXACT:
            if (directory / name).exists():
                (directory / name).rename(Path(exact) / name)
        rows, scales = to_blocks(np.load(Path(exact) / TABLE, mmap_mode="r", allow_pickle=False))
        np.save(directory / TABLE, rows, allow_pickle=False)
        np.save(directory / SCALES, scales, allow_pickle=False)
        attempts = _Attempts(directory, Path(exact), manifest, calibration, report)
        try:
            kept, parity = attempts.best()
        except DisagreementError:
            for name in (*_EXACT, SCALES):  # An attempt may have written one that the exact bundle has not.
                (directory / name).unlink(missing_ok=True)
            for file in Path(exact).iterdir():
                file.replace(directory / file.name)
            raise
    certificate = {
        **parity.certificate(),
        "tolerance": None,
        "required_agreement": {"answer": REQUIRED_AGREEMENT},
        "float32_matrices": list(kept),
        "float32_size": before,
    }
    return dataclasses.replace(manifest, certificate=certificate)


def keep_fewest(
    attempt: Callable[[tuple[str, ...]], Score], sizes: Mapping[str, int], largest: float
) -> tuple[tuple[str, ...] | None, float]:
    """Look for groups of matrices that let the answers agree when they stay in float32.

    Each group is tried alone, the smallest first; then those that helped most are taken together, one more each time.

    Args:
        attempt: Tells the score with these groups in float32.
        sizes: The weights of each group; groups may overlap, and then count too much.
        largest: The most weights that may stay in float32.

    Returns:
        The groups, or None where nothing helps; and the best agreement of answers that was seen.
    """
    alone: dict[str, Score] = {}
    for name in sorted(sizes, key=lambda name: sizes[name]):
        if sizes[name] <= largest:
            alone[name] = attempt((name,))
            if alone[name][0] >= REQUIRED_AGREEMENT:
                return (name,), alone[name][0]
    best = max((score[0] for score in alone.values()), default=0.0)
    kept: tuple[str, ...] = ()
    for name in sorted(alone, key=lambda name: (-alone[name][0], -alone[name][1], sizes[name])):
        if sum(sizes[other] for other in (*kept, name)) > largest:
            continue
        kept = (*kept, name)
        if len(kept) == 1:
            continue
        found = attempt(kept)[0]
        best = max(best, found)
        if found >= REQUIRED_AGREEMENT:
            return kept, found
    return None, best


class _Attempts:
    """Quantizes the same graphs again and again, with other matrices left in float32."""

    def __init__(
        self,
        directory: Path,
        exact: Path,
        manifest: Manifest,
        calibration: Calibration,
        report: Callable[[str], None],
    ) -> None:
        self._directory, self._exact = directory, exact
        self._manifest = manifest
        self._calibration = calibration
        self._report = report
        self._matrices = {name: matrices(exact / name) for name in _GRAPHS}
        found = [matrix for part in self._matrices.values() for matrix in part]
        measured = manifest.latent_vocab.mode == "auto"
        self._always = (LATENT_HEAD,) if measured else ()
        self._total = sum(matrix.size for matrix in found if matrix.group not in (LATENT_HEAD, ANSWER_HEAD))
        self._groups = _groups([matrix for matrix in found if matrix.group not in self._always])

    def best(self) -> tuple[tuple[str, ...], Parity]:
        """Write the quantized bundle that agrees with as little in float32 as was found; say what that is.

        Raises:
            DisagreementError: None agrees.
        """
        try:
            return self._best()
        except BundleError as error:  # As of numbers that are not finite, or of what onnxruntime refuses to open.
            raise DisagreementError(f"{self._manifest.quantization}: the graphs cannot be run: {error}") from error

    def _best(self) -> tuple[tuple[str, ...], Parity]:
        scheme, questions = self._manifest.quantization, self._calibration.questions
        self._report(f"quantizing to {scheme}, comparing with torch on {len(questions)} questions")
        _return_freed_memory()
        kept: tuple[str, ...] | None = ()
        parity = self._measure(())
        found = parity.agreement["answer"]
        if found < REQUIRED_AGREEMENT:
            self._report(f"{found:.1%} of the answers agree: looking for matrices that must stay in float32")
            kept, found = self._search()
            if kept is None:
                raise DisagreementError(
                    f"{scheme}: found at most {found:.1%} of {len(questions)} calibration questions answered as torch "
                    f"does, expected {REQUIRED_AGREEMENT:.0%}"
                )
            parity = self._measure(kept)
        if not all(map(math.isfinite, parity.max_abs_diff.values())):
            raise DisagreementError(
                f"{scheme}: found graphs that give numbers that are not finite, expected finite ones"
            )
        return (*self._always, *(kept or ())), parity

    def _search(self) -> tuple[tuple[str, ...] | None, float]:
        calibration = self._calibration
        answers = (calibration.reference.answer(calibration.codec.encode(text)) for text in calibration.questions)
        # The probabilities over the whole vocabulary are large, and not needed here.
        traces = [dataclasses.replace(trace, decisions=()) for trace in answers]

        def attempt(kept: tuple[str, ...]) -> Score:
            shares = agreement(compare_answers(self._write(kept), calibration.questions, traces))
            self._report(f"{', '.join(kept)} in float32: {shares['answer']:.1%} of the answers agree")
            return shares["answer"], shares["thought_top1"]

        sizes = {name: sum(matrix.size for matrix in group) for name, group in self._groups.items()}
        return keep_fewest(attempt, sizes, _LARGEST_SHARE * self._total)

    def _measure(self, kept: Collection[str]) -> Parity:
        calibration = self._calibration
        bundle = self._write(kept)
        return measure(calibration.reference, bundle, calibration.latent_ids, calibration.questions)

    def _write(self, kept: Collection[str]) -> Bundle:
        nodes = {matrix.node for name in kept for matrix in self._groups[name]}
        step = "latent_step.onnx"
        here = {m.node for m in self._matrices[step] if m.node in nodes or m.group in self._always}
        quantize_graph(self._exact / step, self._directory / step, self._manifest.quantization, here)
        (copy_head if ANSWER_HEAD in kept else quantize_head)(self._exact, self._directory)
        write_bundle(self._directory, self._manifest)
        return open_bundle(self._directory, require_certificate=False)


def _groups(found: Sequence[Matrix]) -> dict[str, list[Matrix]]:
    """Sort matrices by what they are, and once more those of the first and the last layer."""
    groups: dict[str, list[Matrix]] = {}
    for matrix in found:
        groups.setdefault(matrix.group, []).append(matrix)
    layers = [matrix.layer for matrix in found if matrix.layer is not None]
    if layers and min(layers) < max(layers):
        for name, layer in (("first layer", min(layers)), ("last layer", max(layers))):
            groups[name] = [matrix for matrix in found if matrix.layer == layer]
    return groups


def _return_freed_memory() -> None:
    """Hand freed memory back to the system: glibc keeps that of a session, and the tools need as much again."""
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError):  # Another C library.
            ctypes.CDLL(None).malloc_trim(0)


def _size(directory: Path) -> int:
    return sum(file.stat().st_size for file in directory.iterdir() if file.name in (*PAYLOAD_NAMES, *OPTIONAL_NAMES))
