"""From the output of the vocabulary head to a model's logits: the one definition that training and export share.

Most families take what the head computes as it is; some scale or cap it, as their configuration says.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from ruplar_lite.errors import CheckpointError, first_line

if TYPE_CHECKING:
    from transformers import PreTrainedConfig, PreTrainedModel

#: Families that multiply by `logits_scaling`; all others that have it divide by it.
_MULTIPLYING = ("hyperclovax",)


@dataclasses.dataclass(frozen=True)
class LogitScaling:
    """What a model does to the output of its vocabulary head: multiply by `scale`, then cap softly.

    Attributes:
        scale: Cohere multiplies its logits by `logit_scale`, Falcon-H1 by `lm_head_multiplier`; Granite divides them
            by `logits_scaling`.
        softcap: Gemma keeps its logits between this and its negative; `None` for no cap.
    """

    scale: float = 1.0
    softcap: float | None = None

    @classmethod
    def of(cls, config: PreTrainedConfig) -> LogitScaling:
        """Read the scaling from a model's configuration; a part that is not named there is no scaling."""
        config = config.get_text_config()
        scale = float(getattr(config, "logit_scale", None) or 1.0)
        scale *= float(getattr(config, "lm_head_multiplier", None) or 1.0)
        scaling = float(getattr(config, "logits_scaling", None) or 1.0)
        scale *= scaling if config.model_type in _MULTIPLYING else 1.0 / scaling
        return cls(scale, getattr(config, "final_logit_softcapping", None))

    def __call__(self, logits: Tensor) -> Tensor:
        """Map the output of the vocabulary head, or of some of its rows, to logits of the same shape and dtype."""
        if self.scale != 1.0:
            logits = logits * self.scale
        if self.softcap is not None:
            logits = torch.tanh(logits / self.softcap) * self.softcap
        return logits


@torch.no_grad()
def check_logits(model: PreTrainedModel, source: str) -> None:
    """See on a few positions that vocabulary head and `LogitScaling` give what the model itself computes.

    A model that treats its logits in a way that is not known here would be trained on others than its own.

    Args:
        model: A causal LM in evaluation mode.
        source: The folder or hub id to name in the error.

    Raises:
        CheckpointError: The logits are others, or the model takes no embeddings or has no vocabulary head.
    """
    kind, head = model.config.model_type, model.get_output_embeddings()
    if head is None:
        raise CheckpointError(f"{source}: found no vocabulary head in this {kind}, expected a causal language model")
    inputs_embeds = model.get_input_embeddings()(torch.arange(1, 5, device=model.device)[None])
    try:
        hidden = model.base_model(inputs_embeds=inputs_embeds, use_cache=False).last_hidden_state
        expected = model(inputs_embeds=inputs_embeds, use_cache=False).logits.float()
    except (TypeError, ValueError) as error:
        raise CheckpointError(f"{source}: this {kind} cannot be run on inputs_embeds: {first_line(error)}") from error
    found = LogitScaling.of(model.config)(head(hidden)).float()
    if not torch.allclose(found, expected, atol=1e-3, rtol=1e-3, equal_nan=True):
        raise CheckpointError(
            f"{source}: found logits of this {kind} that are not its vocabulary head's, expected a plain, scaled or "
            "capped head; choose a model of another family"
        )
