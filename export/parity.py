"""Does a bundle compute what the model computes? Both answer the calibration questions, and every stage is compared.

Two things are measured. *Stages*: both get the same inputs, taken from the run in torch, and every output of the graphs
is compared with the same quantity in torch over the same latent vocabulary. *Agreement*: the bundle runs end to end
by itself, and its thoughts and answers are compared with those of torch over the whole vocabulary.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ruplar_lite.bundle import Bundle
from ruplar_lite.errors import ExportError
from ruplar_lite.export.latent_vocab import MassOutside
from ruplar_lite.export.reference import Reference, Step, Trace
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.session import Session, cache_arrays
from ruplar_lite.text import TextCodec
from ruplar_lite.thoughts import Answer

#: The largest difference that a stage may show. It is absolute for probabilities and logits; for embeddings, hidden
#: states and the cache it is relative to their largest magnitude where that is above 1.
TOLERANCE = 1e-3
#: Logits that lie closer than this are a tie: each of the two may be off by the tolerance.
TIE = 2 * TOLERANCE
#: Questions that the certificate keeps for a replay on another machine.
NUM_REPLAYS = 8

_REPORT_EVERY = 16
STAGES = ("hidden", "soft_embedding", "thought_probs", "stop_prob", "present", "logits")
_ABSOLUTE = frozenset({"thought_probs", "stop_prob", "logits"})


@dataclasses.dataclass(frozen=True)
class Outcome:
    """How one question was answered by the bundle, and whether torch did the same.

    Attributes:
        question: The question's text.
        answer: The bundle's answer.
        thought_ids: The bundle's most likely token of each latent step.
        margin: The smallest lead of a chosen token in torch, in logits.
        agrees: Per name of `agreement` in the certificate, whether both did the same.
    """

    question: str
    answer: str
    thought_ids: tuple[int, ...]
    margin: float
    agrees: dict[str, bool]

    @property
    def tied(self) -> bool:
        """The two differ, and rounding alone can explain it."""
        return not all(self.agrees.values()) and self.margin < TIE


@dataclasses.dataclass(frozen=True)
class Parity:
    """What was measured.

    Attributes:
        max_abs_diff: The largest difference per stage, see `TOLERANCE`.
        outcomes: One per calibration question.
        mass_outside: Probability left out by the latent vocabulary.
    """

    max_abs_diff: dict[str, float]
    outcomes: tuple[Outcome, ...]
    mass_outside: MassOutside

    @property
    def agreement(self) -> dict[str, float]:
        """Share of the questions, ties left out, in which both did the same."""
        return agreement(self.outcomes)

    @property
    def agrees(self) -> bool:
        """Whether thoughts and answers are the same in every question that is not a tie."""
        return all(outcome.tied or all(outcome.agrees.values()) for outcome in self.outcomes)

    def check_stages(self) -> None:
        """Refuse graphs that compute something else.

        Raises:
            ExportError: A stage differs by more than the tolerance.
        """
        wrong = {name: value for name, value in self.max_abs_diff.items() if not value <= TOLERANCE}
        if wrong:
            found = ", ".join(f"{name} {value:.2g}" for name, value in wrong.items())
            raise ExportError(
                f"the graphs differ from torch by {found}, expected at most {TOLERANCE:g}; nothing was written: "
                "try other versions of torch and onnxruntime"
            )

    def check_agreement(self) -> None:
        """Refuse a bundle that thinks or answers differently.

        Raises:
            ExportError: A question that is no tie got another thought or another answer.
        """
        if self.agrees:
            return
        found = ", ".join(f"{name} {share:.1%}" for name, share in self.agreement.items())
        raise ExportError(
            f"the bundle and torch agree in {found} of {len(self.outcomes)} calibration questions, expected 100%; "
            "nothing was written: try other versions of torch and onnxruntime"
        )

    def certificate(self) -> dict[str, Any]:
        """Return what the manifest records; `ruplar_lite.manifest` says how it is read."""
        import onnxruntime

        # A wide margin survives the rounding of another machine.
        clearest = sorted(range(len(self.outcomes)), key=lambda i: -self.outcomes[i].margin)[:NUM_REPLAYS]
        replay = [self.outcomes[i] for i in sorted(clearest)]
        return {
            "questions": len(self.outcomes),
            "ties": sum(outcome.tied for outcome in self.outcomes),
            "torch": torch.__version__,
            "onnxruntime": onnxruntime.__version__,
            "max_abs_diff": self.max_abs_diff,
            "tolerance": TOLERANCE,
            "agreement": self.agreement,
            "mass_outside_latent_vocab": {"mean": self.mass_outside.mean, "max": self.mass_outside.largest},
            "replay": [
                {
                    "question": outcome.question,
                    "answer": outcome.answer,
                    "num_latents": len(outcome.thought_ids),
                    "thought_ids": list(outcome.thought_ids),
                }
                for outcome in replay
            ],
        }


class StageComparison:
    """Feeds the inputs of steps in torch to the graphs and keeps the largest difference of every output.

    Args:
        session: The bundle's graphs.
        table: Every token embedding, float32 (vocab_size, hidden_size).
        latent_ids: The latent vocabulary, int64 (size,).
        end_think: Id of `</think>`.
    """

    def __init__(self, session: Session, table: Tensor, latent_ids: Tensor, end_think: int) -> None:
        self._session = session
        self._ids = latent_ids
        self._rows = table[latent_ids]
        self._stop = int(torch.nonzero(latent_ids == end_think))
        self._index = {int(token): i for i, token in enumerate(latent_ids.tolist())}
        self.max_abs_diff = dict.fromkeys(STAGES, 0.0)

    def compare(self, step: Step) -> None:
        """Run one step on the graphs as well."""
        past = [tensor.numpy() for tensor in step.past_key_values] or self._session.empty_past(1)
        found = self._session.latent_step(
            step.inputs_embeds.numpy(), step.attention_mask.numpy(), step.position_ids.numpy(), past
        )
        probs = torch.softmax(step.logits[:, self._ids], dim=-1)
        self._note("hidden", found.hidden, step.hidden)
        self._note("soft_embedding", found.soft_embedding, (probs @ self._rows)[:, None])
        self._note("stop_prob", found.stop_prob, probs[:, self._stop])
        self._note("logits", self._session.decode(step.hidden.numpy()), step.logits)
        for array, tensor in zip(cache_arrays(found.past_key_values), step.present, strict=True):
            self._note("present", array, tensor)
        # Sorted, both must be alike, and each reported token must have the probability that is reported for it.
        self._note("thought_probs", found.thought_probs, torch.topk(probs, found.thought_probs.shape[1]).values)
        indices = [self._index.get(int(token), -1) for token in found.thought_ids[0]]
        self._note("thought_probs", found.thought_probs, probs[:, indices])
        if -1 in indices:
            self.max_abs_diff["thought_probs"] = float("inf")

    def _note(self, stage: str, found: npt.NDArray[np.float32], expected: Tensor) -> None:
        if found.shape != tuple(expected.shape) or not np.isfinite(found).all():
            self.max_abs_diff[stage] = float("inf")
            return
        difference = float(np.abs(found - expected.numpy()).max(initial=0.0))
        if stage not in _ABSOLUTE:
            difference /= max(1.0, float(expected.abs().max()))
        self.max_abs_diff[stage] = max(self.max_abs_diff[stage], difference)


def measure(
    reference: Reference,
    bundle: Bundle,
    latent_ids: Tensor,
    questions: Sequence[str],
    report: Callable[[str], None] | None = None,
) -> Parity:
    """Let torch and a bundle answer the same questions and compare them.

    Args:
        reference: The model in torch.
        bundle: The bundle; it needs no certificate yet.
        latent_ids: Its latent vocabulary, sorted int64 (size,).
        questions: At least one; each of them fits into the model's positions.
        report: Is told now and then how far it is.

    Raises:
        BundleError: A graph cannot be opened or run.
    """
    # As many threads as torch: two pools of threads that take turns get into each other's way.
    session, codec = Session(bundle, torch.get_num_threads()), TextCodec.of(bundle)
    reasoner = Reasoner(bundle, session, codec)
    end_think = reference.info.special_tokens.end_think
    stages = StageComparison(session, reference.table, latent_ids, end_think)
    mass_outside = MassOutside()
    outcomes = []
    for number, question in enumerate(questions):
        if report is not None and number and number % _REPORT_EVERY == 0:
            report(f"compared {number} of {len(questions)} questions")
        trace = reference.answer(codec.encode(question.strip()), stages.compare)
        for probs in trace.decisions:
            mass_outside.add(probs, latent_ids)
        outcomes.append(_outcome(reasoner.ask(question), trace, codec))
    return Parity(stages.max_abs_diff, tuple(outcomes), mass_outside)


def compare_answers(bundle: Bundle, questions: Sequence[str], traces: Sequence[Trace]) -> tuple[Outcome, ...]:
    """Let a bundle answer questions whose answers in torch are known: only the agreement, no stages.

    Args:
        bundle: The bundle; it needs no certificate yet.
        questions: The questions.
        traces: How torch answered each of them.

    Raises:
        BundleError: A graph cannot be opened or run.
    """
    codec = TextCodec.of(bundle)
    reasoner = Reasoner(bundle, Session(bundle, torch.get_num_threads()), codec)
    return tuple(
        _outcome(reasoner.ask(question), trace, codec) for question, trace in zip(questions, traces, strict=True)
    )


def agreement(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """Return the share of the questions, ties left out, in which both did the same."""
    counted = [outcome.agrees for outcome in outcomes if not outcome.tied]
    return {name: sum(agrees[name] for agrees in counted) / max(1, len(counted)) for name in outcomes[0].agrees}


def _outcome(answer: Answer, trace: Trace, codec: TextCodec) -> Outcome:
    thought_ids = tuple(thought.ids[0] for thought in answer.thoughts)
    expected = codec.decode(trace.answer_ids).strip(), len(trace.answer_ids)
    return Outcome(
        question=answer.question,
        answer=answer.text,
        thought_ids=thought_ids,
        margin=trace.margin,
        agrees={
            "stop_step": len(thought_ids) == len(trace.thought_ids),
            "thought_top1": thought_ids == trace.thought_ids,
            "answer": (answer.text, answer.answer_tokens) == expected,
        },
    )
