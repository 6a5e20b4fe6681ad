"""The table of token embeddings, in float32 or in 8 bits: a memory map, of which only the wanted rows are read."""

from __future__ import annotations

import dataclasses
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

#: How a table is stored: as it is, or in 8 bits with a scale for every `BLOCK` values of a row.
EMBEDDING_DTYPES = ("float32", "uint8")
BLOCK = 64
#: The byte that stands for 0.
ZERO = 128


class Embeddings(Protocol):
    """What the generation loop needs of a table; a float32 array (vocab_size, hidden_size) does as well."""

    def __getitem__(self, ids: Any, /) -> npt.NDArray[np.float32]:
        """Return the embeddings of token ids: float32 (..., hidden_size) for integers of shape (...)."""


@dataclasses.dataclass(frozen=True, eq=False)
class EmbeddingTable:
    """A table as a bundle stores it.

    Attributes:
        rows: float32 (vocab_size, hidden_size); or uint8 (vocab_size, blocks, `BLOCK`), the last block filled up with
            `ZERO`. It is laid out as ONNX Runtime's `MatMulNBits` takes its matrix, so that one file can serve both.
        scales: float32 (vocab_size, blocks), what a step of the bytes is worth in each block; None for float32 rows.
        hidden_size: Width of an embedding.
    """

    rows: npt.NDArray[Any]
    scales: npt.NDArray[np.float32] | None
    hidden_size: int

    def __getitem__(self, ids: Any, /) -> npt.NDArray[np.float32]:
        """Return the embeddings of token ids: float32 (..., hidden_size) for integers of shape (...)."""
        if self.scales is None:
            exact: npt.NDArray[np.float32] = self.rows[ids]
            return exact
        blocks: npt.NDArray[np.float32] = (self.rows[ids].astype(np.float32) - ZERO) * self.scales[ids][..., None]
        return blocks.reshape(*blocks.shape[:-2], blocks.shape[-2] * BLOCK)[..., : self.hidden_size]


def row_shape(dtype: str, hidden_size: int) -> tuple[int, ...]:
    """Return the shape of one stored row."""
    return (hidden_size,) if dtype == "float32" else (-(-hidden_size // BLOCK), BLOCK)
