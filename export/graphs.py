"""The two ONNX graphs: modules around any causal language model of transformers, and how they are written.

`LatentStepModule` is one pass in embedding space (a prompt, a latent token or an answer token), `DecodeModule` goes
from a hidden state to the logits of the next answer token (RuPLaR, arXiv 2605.09346, inference). Together they are a
split of the model: the transformer stands in the first one only. What a bundle is, and whether the graphs compute
what the model computes, is not decided here.
"""

from __future__ import annotations

import ast
import contextlib
import dataclasses
import inspect
import logging
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import onnx_ir as ir
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import PreTrainedModel
from transformers.cache_utils import DynamicCache
from transformers.utils import logging as transformers_logging

from ruplar_lite.errors import ExportError, first_line
from ruplar_lite.export.attention import cache_of, one_operator
from ruplar_lite.export.simplify import simplify
from ruplar_lite.train.attention_masks import as_taken, attention_4d, attention_windows
from ruplar_lite.train.cache_name import cache_argument, cache_of_output, with_cache
from ruplar_lite.train.logits import LogitScaling

#: Brings the standard operators Attention, RotaryEmbedding and RMSNormalization.
OPSET = 23
#: Loggers that comment on an export; what they say is for the authors of the exporter.
_NOISY_LOGGERS = (
    "torch.onnx",
    "torch.export",
    "torch._export",
    "torch.fx",
    "torch.__trace",
    "onnxscript",
    "onnx_ir",
    "transformers",
)
#: Sizes of the example that is traced: all different and none of them 0 or 1, so that no size becomes a constant.
_BATCH, _PAST, _SEQUENCE = 2, 3, 5


@dataclasses.dataclass(frozen=True)
class CacheShape:
    """What the key/value cache of a model looks like: per layer (batch, num_heads, length, head_dim), float32."""

    num_layers: int
    num_heads: int
    head_dim: int

    def names(self, prefix: str) -> list[str]:
        """Return the tensor names, `{prefix}.{layer}.key` and `.value` layer by layer."""
        return [f"{prefix}.{layer}.{part}" for layer in range(self.num_layers) for part in ("key", "value")]


class LogitHead(nn.Module):
    """The rows of a model's vocabulary head that are wanted, and what the model does to its logits afterwards.

    Args:
        model: The causal language model.
        ids: Token ids of the wanted rows, int64 (rows,); None keeps every row.
    """

    def __init__(self, model: PreTrainedModel, ids: Tensor | None = None) -> None:
        super().__init__()
        head = vocabulary_head(model)
        weight, bias = head.weight.detach(), getattr(head, "bias", None)
        self.weight = nn.Parameter(weight if ids is None else weight[ids], requires_grad=False)
        self.bias: Tensor | None = None
        if bias is not None:
            self.bias = nn.Parameter(bias.detach() if ids is None else bias.detach()[ids], requires_grad=False)
        self.scaling = LogitScaling.of(model.config)

    def forward(self, hidden: Tensor) -> Tensor:
        """Map hidden states (batch, hidden_size) to logits (batch, rows)."""
        return self.scaling(F.linear(hidden, self.weight, self.bias))


class LatentStepModule(nn.Module):
    """One pass of the transformer in embedding space, with the next soft token at its end.

    Args:
        model: A causal language model of transformers that accepts `inputs_embeds`.
        latent_vocab_ids: Sorted ids of the tokens that a thought can hold, `end_think` among them.
        end_think: Id of `</think>`.
        top_k: Number of most likely tokens to report.
        prompt_attention: How the positions of one pass see each other, one of `manifest.PROMPT_ATTENTIONS`.
    """

    latent_ids: Tensor

    def __init__(
        self,
        model: PreTrainedModel,
        latent_vocab_ids: Sequence[int],
        end_think: int,
        top_k: int,
        prompt_attention: str = "causal",
    ) -> None:
        super().__init__()
        self.transformer = model.base_model
        ids = torch.tensor(latent_vocab_ids, dtype=torch.int64)
        self.register_buffer("latent_ids", ids, persistent=False)
        self.head = LogitHead(model, ids)
        with torch.no_grad():
            rows = embed(model, ids)
        tied = torch.equal(rows, self.head.weight)
        self.embedding_rows = self.head.weight if tied else nn.Parameter(rows, requires_grad=False)
        self.end_think_index = list(latent_vocab_ids).index(end_think)
        self.top_k = top_k
        self.causal = prompt_attention == "causal"
        self.windows = attention_windows(model) or {"": None}

    def forward(
        self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, *past_key_values: Tensor
    ) -> tuple[Tensor, ...]:
        """Run the model over a left-padded batch.

        Args:
            inputs_embeds: float32 (batch, sequence, hidden_size).
            attention_mask: int64 (batch, past + sequence), 0 at padding.
            position_ids: int64 (batch, sequence).
            past_key_values: Keys and values in turn, layer by layer: float32
                (batch, num_key_value_heads, past, head_dim).

        Returns:
            hidden (batch, hidden_size) of the last position, soft_embedding (batch, 1, hidden_size), thought_probs
            (batch, top_k), thought_ids int64 (batch, top_k), stop_prob (batch,), and the keys and values with the
            new positions.
        """
        masks = {
            kind: self._mask(attention_mask, past_key_values[0].shape[2], inputs_embeds, window)
            for kind, window in self.windows.items()
        }
        with cache_of(self.transformer, past_key_values) as cache:
            output = self.transformer(
                inputs_embeds=inputs_embeds,
                # One mask is for every layer; several are for the kinds of layers that they are named by.
                attention_mask=masks if len(masks) > 1 else next(iter(masks.values())),
                position_ids=position_ids,
                use_cache=True,
                **with_cache(self.transformer, cache),
            )
        hidden = output.last_hidden_state[:, -1]
        probs = torch.softmax(self.head(hidden), dim=-1)
        soft_embedding = (probs @ self.embedding_rows).unsqueeze(1)
        thought_probs, indices = torch.topk(probs, self.top_k, dim=-1)
        thought_ids = self.latent_ids[indices]
        stop_prob = probs[:, self.end_think_index]
        return (hidden, soft_embedding, thought_probs, thought_ids, stop_prob, *from_cache(cache_of_output(output)))

    def _mask(self, attention_mask: Tensor, past: int, inputs_embeds: Tensor, window: int | None) -> Tensor:
        mask = attention_4d(attention_mask, past, inputs_embeds.shape[1], window, causal=self.causal)
        return as_taken(self.transformer, mask, inputs_embeds.dtype)


class DecodeModule(nn.Module):
    """From a hidden state to the logits of the next answer token.

    Args:
        model: A causal language model of transformers.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.head = LogitHead(model)

    def forward(self, hidden: Tensor) -> Tensor:
        """Map hidden states float32 (batch, hidden_size) to logits float32 (batch, vocab_size)."""
        logits: Tensor = self.head(hidden)
        return logits


def embed(model: PreTrainedModel, ids: Tensor) -> Tensor:
    """Return the embeddings of token ids; calling the module matters where it scales its rows (Gemma)."""
    embeddings: Tensor = model.get_input_embeddings()(ids)
    return embeddings.detach()


def embedding_shape(model: PreTrainedModel) -> tuple[int, int]:
    """Return the number of token embeddings and their width."""
    weight: Any = model.get_input_embeddings().weight
    return int(weight.shape[0]), int(weight.shape[1])


def vocabulary_head(model: PreTrainedModel) -> Any:
    """Return the module from hidden states to logits, or None where the model has none."""
    return model.get_output_embeddings()


def from_cache(cache: Any) -> list[Tensor]:
    """Return the keys and values of a cache in turn, layer by layer."""
    return [tensor for layer in cache.layers for tensor in (layer.keys, layer.values)]


@torch.no_grad()
def probe(model: PreTrainedModel) -> CacheShape:
    """Run the model once and see that it can be split into the two graphs.

    Returns:
        The shape of its cache, as measured.

    Raises:
        ExportError: The model takes no embeddings, has a cache of another kind or treats its logits in a way that
            is not known here.
    """
    kind = model.config.model_type
    accepted = inspect.signature(type(model.base_model).forward).parameters
    cache_name = cache_argument(model.base_model) or "past_key_values"
    for name in ("inputs_embeds", "position_ids", cache_name):
        if name not in accepted:
            raise ExportError(f"{kind}: found a model without the input {name}, expected one that accepts it")
    if vocabulary_head(model) is None:
        raise ExportError(f"{kind}: found no vocabulary head, expected a causal language model")
    # Not token 0: where it pads, its row is zero, and so may be all its logits.
    embeddings = embed(model, torch.tensor([[1, 2]]))
    with quiet():
        given = with_cache(model.base_model, DynamicCache())
        output = model.base_model(inputs_embeds=embeddings, use_cache=True, **given)
        logits = model(inputs_embeds=embeddings).logits[:, -1]
    layers = getattr(cache_of_output(output), "layers", [])
    tensors: list[Any] = [getattr(layer, part, None) for layer in layers for part in ("keys", "values")]
    shapes = {None if tensor is None else tuple(tensor.shape) for tensor in tensors}
    if len(shapes) != 1 or None in shapes:
        raise ExportError(
            f"{kind}: found cache tensors of the shapes {sorted(map(str, shapes))}, expected one shape in all layers"
        )
    if not torch.isfinite(logits).all():
        raise ExportError(f"{kind}: found logits that are no finite numbers, expected weights without NaN; train again")
    if not torch.allclose(LogitHead(model)(output.last_hidden_state[:, -1]), logits, atol=1e-4, rtol=1e-4):
        raise ExportError(f"{kind}: found logits that are not its vocabulary head's, expected a plain or a capped head")
    _, num_heads, _, head_dim = tensors[0].shape
    return CacheShape(len(layers), num_heads, head_dim)


def export_latent_step(module: LatentStepModule, cache: CacheShape, hidden_size: int, path: Path) -> None:
    """Write `latent_step.onnx` and, beside it, its weights in one file `<name>.data`.

    Raises:
        ExportError: torch cannot export the model.
    """
    auto = torch.export.Dim.AUTO
    total = _PAST + _SEQUENCE
    past = [torch.randn(_BATCH, cache.num_heads, _PAST, cache.head_dim) for _ in range(2 * cache.num_layers)]
    example = (
        torch.randn(_BATCH, _SEQUENCE, hidden_size),
        torch.ones(_BATCH, total, dtype=torch.int64),
        torch.arange(_PAST, total).repeat(_BATCH, 1),
        *past,
    )
    shapes: dict[str, list[int | str]] = {
        "inputs_embeds": ["batch", "sequence", hidden_size],
        "attention_mask": ["batch", "total"],
        "position_ids": ["batch", "sequence"],
        **{name: ["batch", cache.num_heads, "past", cache.head_dim] for name in cache.names("past_key_values")},
        "hidden": ["batch", hidden_size],
        "soft_embedding": ["batch", 1, hidden_size],
        "thought_probs": ["batch", module.top_k],
        "thought_ids": ["batch", module.top_k],
        "stop_prob": ["batch"],
        **{name: ["batch", cache.num_heads, "total", cache.head_dim] for name in cache.names("present")},
    }
    dynamic = {name: {0: auto, 1: auto} for name in ("inputs_embeds", "attention_mask", "position_ids")}
    with one_operator(module.transformer):
        _export(
            module,
            example,
            shapes,
            num_inputs=len(example),
            dynamic_shapes={**dynamic, "past_key_values": tuple({0: auto, 2: auto} for _ in past)},
            path=path,
        )


def export_decode(module: DecodeModule, hidden_size: int, vocab_size: int, path: Path) -> None:
    """Write `decode.onnx` and, beside it, its weights in one file `<name>.data`.

    Raises:
        ExportError: torch cannot export the model.
    """
    shapes: dict[str, list[int | str]] = {"hidden": ["batch", hidden_size], "logits": ["batch", vocab_size]}
    dynamic = {"hidden": {0: torch.export.Dim.AUTO}}
    _export(module, (torch.randn(_BATCH, hidden_size),), shapes, num_inputs=1, dynamic_shapes=dynamic, path=path)


def _export(
    module: nn.Module,
    example: tuple[Tensor, ...],
    shapes: dict[str, list[int | str]],
    *,
    num_inputs: int,
    dynamic_shapes: dict[str, Any],
    path: Path,
) -> None:
    names = list(shapes)
    try:
        with quiet(), torch.no_grad():
            program = torch.onnx.export(
                module.eval(),
                example,
                dynamo=True,
                opset_version=OPSET,
                dynamic_shapes=dynamic_shapes,
                input_names=names[:num_inputs],
                output_names=names[num_inputs:],
                verbose=False,
            )
            if program is None:
                raise ExportError(
                    f"{path.name}: torch made no graph, expected one; install a version this package names"
                )
            simplify(program.model)
            _tidy(program.model, shapes)
            program.save(str(path), external_data=True)
    except torch.onnx.errors.OnnxExporterError as error:
        reason = first_line(error.__cause__ or error)
        raise ExportError(f"{path.name}: torch cannot export this model: {reason}") from error


def _tidy(model: ir.Model, shapes: dict[str, list[int | str]]) -> None:
    """Give the dimensions of inputs and outputs readable names, and drop the traces of the machine it was made on."""
    graph = model.graph
    for value in (*graph.inputs, *graph.outputs):
        value.shape = ir.Shape(shapes[str(value.name)])
        value.metadata_props.clear()
    for constant in graph.initializers.values():
        constant.metadata_props.clear()
    graph.metadata_props.clear()
    model.metadata_props.clear()
    for node in graph:
        if node.op_type in ("MatMul", "Gemm"):
            node.name = _name_by_module(node)
        node.metadata_props.clear()
        for value in node.outputs:
            value.metadata_props.clear()
            if not value.is_graph_output():
                _forget_names(value)


def _forget_names(value: ir.Value) -> None:
    """Drop the exporter's own names for sizes (s10, s29 + s69), which would contradict the readable ones."""
    if value.shape is not None and any(node.op_type == "Attention" for node, _ in value.uses()):
        # onnxruntime wants to know the widths of these, and cannot always infer them.
        value.shape = ir.Shape([size if isinstance(size, int) else None for size in value.shape])
    else:
        value.shape, value.type = None, None


def _name_by_module(node: ir.Node) -> str:
    """Return `transformer.layers.0.mlp.down_proj/node_linear_6` for `node_linear_6`, where torch says what made it."""
    try:
        scopes = ast.literal_eval(node.metadata_props.get("pkg.torch.onnx.name_scopes", ""))
        return f"{scopes[-2]}/{node.name}"
    except (SyntaxError, ValueError, TypeError, IndexError):
        return str(node.name)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keep torch, onnxscript and transformers from printing; their loggers and warnings are as before afterwards."""
    levels = {name: logging.getLogger(name).level for name in _NOISY_LOGGERS}
    bars = transformers_logging.is_progress_bar_enabled()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            for name in levels:
                logging.getLogger(name).setLevel(logging.CRITICAL)
            transformers_logging.disable_progress_bar()
            yield
        finally:
            for name, level in levels.items():
                logging.getLogger(name).setLevel(level)
            if bars:
                transformers_logging.enable_progress_bar()
