"""The pass over the prompts: left padding, the cache of what every prompt begins with, and rows made several."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ruplar_lite.embeddings import Embeddings
from ruplar_lite.session import Graphs, KeyValues, LatentStepOutput, cache_arrays


@dataclasses.dataclass(frozen=True, eq=False)
class Prefix:
    """What the graphs computed for the token ids that every prompt begins with.

    Attributes:
        length: Number of these ids, at least 1.
        past_key_values: Their cache, batch 1.
    """

    length: int
    past_key_values: KeyValues

    @classmethod
    def of(cls, graphs: Graphs, embeddings: Embeddings, ids: Sequence[int]) -> Prefix:
        """Run the prefix through the graphs.

        Args:
            graphs: The two graphs.
            embeddings: Rows for token ids, float32 (hidden_size,) each.
            ids: Token ids, at least one.

        Raises:
            BundleError: A graph failed.
        """
        rows, mask, positions = left_padded([ids], 0)
        output = graphs.latent_step(embeddings[rows], mask, positions, graphs.empty_past(1))
        return cls(len(ids), output.past_key_values)

    def past(self, padding: npt.NDArray[np.int64]) -> KeyValues:
        """Return the cache of the first `length` columns of a left-padded batch.

        The layout stays that of a batch without this cache: a row with padding has less of the prefix in these columns,
        and runs the rest of it as new positions. The attention windows of some models count columns, so a gap between
        prefix and question would not do.

        Args:
            padding: int64 (batch,), columns of padding in front of each row.
        """
        if padding.tolist() == [0]:
            return self.past_key_values
        return [self._shifted(cache, padding) for cache in cache_arrays(self.past_key_values)]

    def _shifted(self, cache: npt.NDArray[np.float32], padding: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
        rows = np.zeros((len(padding), *cache.shape[1:]), cache.dtype)
        for row, columns in zip(rows, np.minimum(padding, self.length), strict=True):
            row[:, columns:] = cache[0, :, : self.length - columns]
        return rows


def prefill(
    graphs: Graphs,
    embeddings: Embeddings,
    prompts: Sequence[Sequence[int]],
    pad: int,
    prefix: Prefix | None = None,
) -> tuple[LatentStepOutput, npt.NDArray[np.int64]]:
    """Run a batch of prompts.

    Args:
        graphs: The two graphs.
        embeddings: Rows for token ids, float32 (hidden_size,) each.
        prompts: Token ids; each begins with the prefix, if there is one, and is longer than it.
        pad: Id that fills up at the left.
        prefix: The cache of what they begin with.

    Returns:
        The output for the last position of every prompt, and the attention mask, int64 (batch, longest prompt).

    Raises:
        BundleError: A graph failed.
    """
    ids, mask, positions = left_padded(prompts, pad)
    if prefix is None:
        return graphs.latent_step(embeddings[ids], mask, positions, graphs.empty_past(len(prompts))), mask
    past = prefix.past(ids.shape[1] - mask.sum(axis=1))
    return graphs.latent_step(embeddings[ids[:, prefix.length :]], mask, positions[:, prefix.length :], past), mask


def repeated(
    output: LatentStepOutput, mask: npt.NDArray[np.int64], times: int
) -> tuple[LatentStepOutput, npt.NDArray[np.int64]]:
    """Make `times` rows of every row of a pass, next to each other; what was computed once need not be run again."""
    if times == 1:
        return output, mask
    fields = {field.name: getattr(output, field.name) for field in dataclasses.fields(output)}
    caches = [np.repeat(cache, times, axis=0) for cache in cache_arrays(fields.pop("past_key_values"))]
    rows = {name: np.repeat(value, times, axis=0) for name, value in fields.items()}
    return LatentStepOutput(**rows, past_key_values=caches), np.repeat(mask, times, axis=0)


def left_padded(
    prompts: Sequence[Sequence[int]], pad: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return ids, attention mask and positions, int64 (batch, longest prompt), with the prompts at the right."""
    longest = max(map(len, prompts))
    ids = np.full((len(prompts), longest), pad, np.int64)
    mask = np.zeros_like(ids)
    for i, prompt in enumerate(prompts):
        ids[i, longest - len(prompt) :] = prompt
        mask[i, longest - len(prompt) :] = 1
    return ids, mask, np.clip(np.cumsum(mask, axis=1) - 1, 0, None)
