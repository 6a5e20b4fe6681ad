"""What a reasoner gives back: thoughts, answers and their timings, and thoughts drawn as text. Pure data."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Any, Literal

#: "stop": the model ended thought and answer itself; "max_latents": the limit ended the thought; "thought_deadline":
#: the deadline ended the thought, and the answer is whole; "length": the limit ended the answer; "deadline": the
#: deadline ended the answer.
FinishReason = Literal["stop", "max_latents", "thought_deadline", "length", "deadline"]

#: "calibrated": the probability that the answer is right, on questions like those that the bundle was calibrated with;
#: "raw": the probability that the model gave to the answer as written; "votes": the share of the samples that gave it.
ConfidenceKind = Literal["calibrated", "raw", "votes"]

_EIGHTHS = "▏▎▍▌▋▊▉█"


@dataclasses.dataclass(frozen=True)
class Thought:
    """One latent step: the distribution over tokens that was fed back as one soft token.

    Attributes:
        tokens: The most likely tokens as text, the most likely first.
        ids: Their token ids.
        probabilities: Their probabilities; they sum to 1 at most.
        entropy: In nats, of `probabilities` with all the probability they leave out counted as one more token. It is
            the entropy of the whole distribution where that remainder is 0, and below it elsewhere.
        stop_prob: Probability of `</think>` at this step, which did not win.

    Of a sample with noise these are the probabilities with the noise on them, and they sum to 1.
    """

    tokens: tuple[str, ...]
    ids: tuple[int, ...]
    probabilities: tuple[float, ...]
    entropy: float
    stop_prob: float

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON values."""
        return dataclasses.asdict(self)


@dataclasses.dataclass(frozen=True)
class Timings:
    """Wall-clock times in milliseconds; in a batch, a question's own phases while the whole batch ran.

    Attributes:
        prefill: The pass over the prompt.
        thinking: From there until `</think>` was fed.
        decode: From there until the answer's last token.
        total: All three, with tokenizing; of several samples, until the last of them was done.
    """

    prefill: float
    thinking: float
    decode: float
    total: float


@dataclasses.dataclass(frozen=True)
class SampledAnswer:
    """One of the different answers that the samples of a question gave.

    Attributes:
        value: The bare answer; numbers of equal value are one.
        votes: Samples that gave it.
        probability: Mean of the probabilities that the model gave to these samples' answers as written.
    """

    value: str
    votes: int
    probability: float


@dataclasses.dataclass(frozen=True)
class Answer:
    r"""The answer to one question, and how it came about.

    Attributes:
        question: The question, without surrounding whitespace.
        text: What the model wrote, without special tokens and surrounding whitespace.
        value: The bare answer found in `text`, such as "18" in "\\boxed{18}"; None if there is none.
        thoughts: One per latent step; empty if the model answered at once.
        chain: What a model that was trained with explicit chains wrote before its answer; None for any other. Each of
            its tokens is the most likely one of a thought.
        confidence: From 0 to 1; `confidence_kind` says what it means. Of a calibrated bundle's single answer it is
            the probability that it is right, of several samples the share that gave this answer.
        raw_confidence: Probability that the model gave to the answer as written, its end included if it came to one:
            the product of its tokens' probabilities, each of them at temperature 1.
        finish_reason: What ended it, see `FinishReason`.
        prompt_tokens: Tokens of the prompt, `<think>` included.
        num_latents: Latent steps, the paper's #L; of an explicit chain, its tokens.
        answer_tokens: Tokens written for the answer, its end token included.
        timings: Where the time went.
        model: Folder of the bundle.
        samples: The different answers of several samples, the one that won first; empty for a single sample. All else
            is of one sample that gave the answer: the one thought without noise if it did.
        confidence_kind: What `confidence` is, see `ConfidenceKind`.
        sure_threshold: The least confidence of an answer that is sure; None where nothing says.
    """

    question: str
    text: str
    value: str | None
    thoughts: tuple[Thought, ...]
    chain: str | None
    confidence: float
    raw_confidence: float
    finish_reason: FinishReason
    prompt_tokens: int
    num_latents: int
    answer_tokens: int
    timings: Timings
    model: str
    samples: tuple[SampledAnswer, ...] = ()
    confidence_kind: ConfidenceKind = "raw"
    sure_threshold: float | None = None

    @property
    def is_cut_off(self) -> bool:
        """Whether a limit ended the text before its end: 12 may then be the beginning of 128."""
        return self.finish_reason in ("length", "deadline")

    @property
    def sure(self) -> bool | None:
        """Whether the answer is whole and its confidence reaches the threshold; None where there is none."""
        if self.sure_threshold is None:
            return None
        return not self.is_cut_off and self.confidence >= self.sure_threshold

    def to_json(self) -> dict[str, Any]:
        """Return the attributes as JSON values, `sure` included."""
        return {**dataclasses.asdict(self), "sure": self.sure}


def make_thought(
    ids: Sequence[int], probabilities: Sequence[float], tokens: Sequence[str], stop_prob: float
) -> Thought:
    """Build a thought from what the graph reports of a latent step."""
    return Thought(tuple(tokens), tuple(ids), tuple(probabilities), entropy(probabilities), stop_prob)


def entropy(probabilities: Sequence[float]) -> float:
    """Return the entropy, in nats, of probabilities whose missing mass counts as one more token."""
    remainder = max(0.0, 1.0 - math.fsum(probabilities))
    return max(0.0, -math.fsum(p * math.log(p) for p in (*probabilities, remainder) if p > 0))


def draw_thoughts(thoughts: Sequence[Thought], *, top: int = 5, width: int = 24, ascii_only: bool = False) -> list[str]:
    """Draw every latent step as a heading and one bar per likely token.

    Args:
        thoughts: The steps, in order.
        top: Tokens drawn per step.
        width: Length of a bar for probability 1, in characters.
        ascii_only: Draw with `#` instead of block characters, and escape tokens that are not ASCII.

    Returns:
        Lines without line ends. Tokens are shown as Python strings where they hold whitespace or control characters;
        `others` is what the drawn ones leave out.
    """
    lines = []
    for number, thought in enumerate(thoughts, start=1):
        lines.append(f"latent {number}   entropy {thought.entropy:.2f} nats   stop {thought.stop_prob:.1%}")
        labels = [*(token_label(token, ascii_only) for token in thought.tokens[:top]), "others"]
        listed = thought.probabilities[:top]
        column = max(map(len, labels))
        for label, probability in zip(labels, (*listed, max(0.0, 1 - math.fsum(listed))), strict=True):
            lines.append(f"  {label:<{column}}  {bar(probability, width, ascii_only):<{width}}  {probability:6.1%}")
    return lines


def bar(probability: float, width: int, ascii_only: bool = False) -> str:
    """Return a bar of up to `width` characters for a probability; any probability above 0 shows something."""
    share = min(1.0, max(0.0, probability))
    if ascii_only:
        return "#" * math.ceil(share * width - 0.5) or ("." if share > 0 else "")
    eighths = math.ceil(share * width * 8 - 0.5) or (1 if share > 0 else 0)
    full, rest = divmod(eighths, 8)
    return "█" * full + (_EIGHTHS[rest - 1] if rest else "")


def token_label(token: str, ascii_only: bool = False) -> str:
    """Return a token as it is, or as a Python string if it is empty or holds outer whitespace or control characters."""
    quoted = ascii(token) if ascii_only else repr(token)
    is_plain = token != "" and not token[0].isspace() and not token[-1].isspace() and quoted[1:-1] == token
    return token if is_plain else quoted
