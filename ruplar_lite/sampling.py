"""The settings of one generation, and its randomness: the next answer token from logits, noise on a thought."""

from __future__ import annotations

import dataclasses
import functools
from typing import Any, TypedDict

import numpy as np
import numpy.typing as npt

from ruplar_lite.options import option, validate


@dataclasses.dataclass(frozen=True)
class GenerationSettings:
    """How a question is answered; the values are checked when the object is made.

    Raises:
        InputError: A value has the wrong type or is out of range.
    """

    max_latents: int | None = option(
        None, "Most latent steps of a thought; 0 answers at once. [default: the model's]", minimum=0, maximum=100_000
    )
    max_new_tokens: int | None = option(
        None, "Most tokens of an answer. [default: the model's]", minimum=1, maximum=100_000
    )
    temperature: float = option(0.0, "Randomness of the answer; 0 takes the most likely token.", minimum=0, maximum=100)
    top_p: float = option(
        1.0, "Sample only from the most likely tokens that together have this probability.", minimum=0, maximum=1
    )
    seed: int | None = option(None, "Seed of the randomness, for repeatable answers.", minimum=0, maximum=2**63 - 1)
    samples: int = option(
        1, "Thoughts about a question, all but the first with noise; their answers vote.", minimum=1, maximum=1024
    )
    # At scale 1 a latent tends to one token, which is a draw from it; but a latent means several at once.
    thought_noise: float = option(
        0.5, "Scale of the Gumbel noise on the thoughts after the first.", minimum=0, maximum=100
    )
    deadline_ms: float | None = option(
        None, "Milliseconds for a question: a thought ends in time for the answer. [default: none]", minimum=1
    )

    sure_threshold: float | None = option(
        None,
        "Least confidence of an answer to be sure of; 0 is sure of every answer. [default: the bundle's]",
        minimum=0,
        maximum=1,
    )

    def __post_init__(self) -> None:
        validate(self)


class SettingValues(TypedDict, total=False):
    """The settings as keyword arguments."""

    max_latents: int | None
    max_new_tokens: int | None
    temperature: float
    top_p: float
    seed: int | None
    samples: int
    thought_noise: float
    deadline_ms: float | None
    sure_threshold: float | None


class Sampler:
    """The randomness of one row: one sample of one question. Every row has its own, so a batch changes nothing.

    Args:
        settings: Temperature, top-p, noise and seed.
        sample: Number of the sample, from 0, which thinks without noise.
    """

    def __init__(self, settings: GenerationSettings, sample: int = 0) -> None:
        self._temperature = float(settings.temperature)
        self._top_p = float(settings.top_p)
        self._noise = float(settings.thought_noise) if sample else 0.0
        seed = settings.seed
        self._seed = (seed, sample) if seed is not None and sample else seed

    @functools.cached_property
    def _random(self) -> np.random.Generator:
        # Made when it is needed: numpy.random takes time to import, and the most likely tokens need none.
        return np.random.default_rng(self._seed)

    def perturb(self, probabilities: npt.NDArray[Any]) -> npt.NDArray[np.float64] | None:
        """Put Gumbel noise on a latent: softmax(log p + scale · g), g drawn from the standard Gumbel distribution.

        At scale 1 the largest entry of the result is a draw from `probabilities`.

        Args:
            probabilities: (k,) of the most likely tokens. What they leave out is left out of the result too.

        Returns:
            (k,) probabilities in the same order that sum to 1; None for a row without noise.
        """
        if self._noise == 0:
            return None
        with np.errstate(divide="ignore"):  # A token of probability 0 stays one.
            scores = np.log(probabilities.astype(np.float64))
        return np.exp(log_softmax(scores + self._noise * self._random.gumbel(size=len(scores))))

    def choose(self, logits: npt.NDArray[Any]) -> tuple[int, float]:
        """Choose a token.

        Args:
            logits: (vocab_size,) of any float type.

        Returns:
            The token id and its natural log-probability under the model itself (at temperature 1, unrestricted).
        """
        log_probs = log_softmax(logits)
        if self._temperature == 0:
            # Of the logits themselves: subtracting their logarithm can round two of them to one value.
            token = int(np.argmax(logits))
        else:
            token = int(self._random.choice(len(log_probs), p=nucleus(log_probs, self._temperature, self._top_p)))
        return token, float(log_probs[token])


def log_softmax(logits: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Return log-probabilities, float64, of one row of logits."""
    shifted = logits.astype(np.float64) - np.max(logits)
    result: npt.NDArray[np.float64] = shifted - np.log(np.sum(np.exp(shifted)))
    return result


def nucleus(log_probs: npt.NDArray[np.float64], temperature: float, top_p: float) -> npt.NDArray[np.float64]:
    """Return the probabilities to sample from.

    Args:
        log_probs: (vocab_size,) at temperature 1.
        temperature: Above 0.
        top_p: The fewest most likely tokens with at least this probability together are kept, one at the least.

    Returns:
        (vocab_size,) probabilities that sum to 1.
    """
    probs = np.exp(log_softmax(log_probs / temperature))
    if top_p < 1:
        order = np.argsort(-probs, kind="stable")
        cumulative = np.cumsum(probs[order])
        kept = int(np.searchsorted(cumulative, top_p)) + 1
        probs[order[kept:]] = 0
        probs /= probs.sum()
    return probs
