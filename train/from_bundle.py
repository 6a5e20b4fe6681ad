"""A bundle as the start of a training run: the weights of its graph, put back into the Llama that they came from.

Scope: bundles of Llamas without biases whose vocabulary head is the embedding table, as `train` makes them from
scratch, in float32 or int8. That is how the model inside, which ships as a bundle alone, can be fine-tuned. What int8
rounded away stays away: a weight comes back as it is computed with.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ruplar_lite.bundle import BUILTIN, Bundle, find_bundle, open_bundle
from ruplar_lite.errors import CheckpointError, MissingExtraError, first_line
from ruplar_lite.manifest import MANIFEST_NAME
from ruplar_lite.train.checkpoint import MethodInfo, read_checkpoint

if TYPE_CHECKING:
    import onnx
    from transformers import PreTrainedModel, PreTrainedTokenizerFast

_GRAPH = "latent_step.onnx"
_SCHEMES = ("none", "int8")
_MODULES = (
    *("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"),
    *("mlp.gate_proj", "mlp.up_proj", "mlp.down_proj"),
)
_NORMS = ("input_layernorm", "post_attention_layernorm")
_Array = npt.NDArray[np.float32]


def is_bundle(source: str) -> bool:
    """Say whether a run is to start from a bundle: `builtin`, or a folder that has a bundle's graph and manifest."""
    return source == BUILTIN or all((Path(source) / name).is_file() for name in (_GRAPH, MANIFEST_NAME))


def load_bundle(source: str) -> tuple[PreTrainedModel, PreTrainedTokenizerFast, MethodInfo]:
    """Make the model that a bundle holds, in float32 and evaluation mode, with its tokenizer.

    Args:
        source: A folder, or `builtin` for the model inside.

    Raises:
        BundleError: The bundle is damaged.
        CheckpointError: It holds another sort of model, or one in int4.
        MissingExtraError: `onnx` is not installed.
    """
    bundle = open_bundle(find_bundle(source)[0])
    _check(bundle, source)
    graph = _graph(bundle, source)
    tensors = _tensors(graph, bundle.manifest.architecture.num_hidden_layers, source)
    tensors["model.embed_tokens.weight"] = np.array(bundle.embeddings[:], np.float32)
    return _model(bundle, graph, tensors, source), _tokenizer(bundle), _info(bundle)


def load_model(source: str) -> tuple[PreTrainedModel, PreTrainedTokenizerFast, MethodInfo]:
    """Load a bundle as `load_bundle` does, or a model folder that `train` wrote.

    Raises:
        BundleError: The bundle is damaged.
        CheckpointError: The model cannot be loaded.
        MissingExtraError: A bundle needs `onnx`, which is not installed.
    """
    if is_bundle(source):
        return load_bundle(source)
    checkpoint = read_checkpoint(source)
    return checkpoint.load_model(), checkpoint.load_tokenizer(), checkpoint.info


def _check(bundle: Bundle, source: str) -> None:
    manifest = bundle.manifest
    if manifest.architecture.model_type != "llama":
        raise CheckpointError(
            f"{source}: found a bundle of a {manifest.architecture.model_type}, expected that of a small Llama; go on "
            "from the folder that train wrote"
        )
    if manifest.quantization not in _SCHEMES:
        raise CheckpointError(
            f"{source}: found {manifest.quantization} weights, which are too coarse to go on from, expected int8 or "
            "float32; go on from the folder that train wrote"
        )


def _graph(bundle: Bundle, source: str) -> onnx.GraphProto:
    """Read the graph with its weights; not by onnx alone, which refuses hard links, as some installers make them."""
    try:
        import onnx
        from onnx.external_data_helper import ExternalDataInfo, uses_external_data
    except ImportError as error:
        raise MissingExtraError(f"train --model {source}", "export", "onnx") from error
    graph = onnx.load(bundle.file(_GRAPH), load_external_data=False).graph
    for tensor in filter(uses_external_data, graph.initializer):
        info = ExternalDataInfo(tensor)
        weights = np.memmap(bundle.file(info.location), np.uint8, "r")
        start = info.offset or 0
        end = None if info.length is None else start + info.length
        tensor.raw_data = weights[start:end].tobytes()
        tensor.data_location = onnx.TensorProto.DEFAULT
    return graph


def _tensors(graph: onnx.GraphProto, num_layers: int, source: str) -> dict[str, _Array]:
    """Return the weights of the layers and norms by the names that transformers gives them."""
    constants = {tensor.name: tensor for tensor in graph.initializer}
    # Nodes are named after their modules: transformer.layers.0.mlp.up_proj/node_linear_5, and _quant in int8.
    products = {
        node.name.rpartition("/")[0]: node
        for node in graph.node
        if node.op_type in ("MatMul", "Gemm", "MatMulInteger") and node.input[1] in constants
    }
    found: dict[str, _Array] = {}
    try:
        for layer in (f"layers.{n}" for n in range(num_layers)):
            for module in _MODULES:
                found[f"model.{layer}.{module}.weight"] = _matrix(products[f"transformer.{layer}.{module}"], constants)
    except KeyError as error:
        raise CheckpointError(
            f"{source}: found no weights of {error.args[0]} in {_GRAPH}, expected those of a Llama as export writes "
            "it; go on from the folder that train wrote"
        ) from error
    # Norms whose weights are equal share a constant, so not their names but their order tells them apart.
    norms = [node for node in graph.node if node.op_type == "RMSNormalization"]
    names = [f"layers.{n}.{norm}" for n in range(num_layers) for norm in _NORMS] + ["norm"]
    if len(norms) != len(names):
        raise CheckpointError(f"{source}: found {len(norms)} norms in {_GRAPH}, expected the {len(names)} of a Llama")
    for node, name in zip(norms, names, strict=True):
        found[f"model.{name}.weight"] = _array(constants[node.input[1]])
    return found


def _matrix(node: onnx.NodeProto, constants: dict[str, onnx.TensorProto]) -> _Array:
    """Return the matrix of a product as torch has it: float32 (outputs, inputs)."""
    values = _array(constants[node.input[1]])
    if node.op_type == "MatMulInteger":
        stem = node.input[1].removesuffix("_quantized")
        scale, zero = (_array(constants[f"{stem}_{name}"]) for name in ("scale", "zero_point"))
        values = (values - zero) * scale
    is_transposed = any(attribute.name == "transB" and attribute.i for attribute in node.attribute)
    return np.array(values if is_transposed else values.T, np.float32, order="C")


def _array(tensor: onnx.TensorProto) -> _Array:
    from onnx import numpy_helper

    return np.array(numpy_helper.to_array(tensor), np.float32)


def _model(bundle: Bundle, graph: onnx.GraphProto, tensors: dict[str, _Array], source: str) -> PreTrainedModel:
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    dims, special = bundle.manifest.architecture, bundle.manifest.special_tokens
    config = LlamaConfig(
        vocab_size=dims.vocab_size,
        hidden_size=dims.hidden_size,
        intermediate_size=len(tensors["model.layers.0.mlp.up_proj.weight"]),
        num_hidden_layers=dims.num_hidden_layers,
        num_attention_heads=dims.num_attention_heads,
        num_key_value_heads=dims.num_key_value_heads,
        head_dim=dims.head_dim,
        max_position_embeddings=dims.max_position_embeddings,
        rms_norm_eps=_attribute(graph, "RMSNormalization", "epsilon"),
        pad_token_id=special.pad,
        bos_token_id=None,
        eos_token_id=special.eos[0],
        tie_word_embeddings=True,
    )
    model = LlamaForCausalLM(config)
    try:
        loaded = model.load_state_dict({name: torch.from_numpy(array) for name, array in tensors.items()}, strict=False)
    except RuntimeError as error:
        raise CheckpointError(f"{source}: the weights do not fit a Llama: {first_line(error)}") from error
    if loaded.unexpected_keys or loaded.missing_keys != ["lm_head.weight"]:
        raise CheckpointError(f"{source}: found other weights than those of a Llama without biases")
    _check_same_model(model, graph, source)
    model.tie_weights()
    model.eval()
    return model


def _check_same_model(model: Any, graph: onnx.GraphProto, source: str) -> None:
    """Refuse a model whose positions or vocabulary head are not those that the manifest lets one assume."""
    constants = {tensor.name: tensor for tensor in graph.initializer}
    turning = constants.get("transformer.rotary_emb.inv_freq")
    expected = model.model.rotary_emb.inv_freq.numpy()
    if turning is None or not np.allclose(_array(turning), expected, rtol=1e-5):
        raise CheckpointError(f"{source}: found rotary embeddings of another kind than those of the small Llama")
    heads = [node for node in graph.node if node.name.startswith("head/") and node.op_type.startswith("MatMul")]
    heads = [node for node in heads if node.input[1] in constants]
    for node in heads:
        head, table = _matrix(node, constants), model.get_input_embeddings().weight.detach().numpy()
        if head.shape != table.shape or np.abs(head - table).max() > 0.02 * np.abs(table).max():
            raise CheckpointError(
                f"{source}: found a vocabulary head that is not the embedding table; go on from the folder that train "
                "wrote"
            )


def _attribute(graph: onnx.GraphProto, op_type: str, name: str) -> float:
    return next(
        float(attribute.f)
        for node in graph.node
        if node.op_type == op_type
        for attribute in node.attribute
        if attribute.name == name
    )


def _tokenizer(bundle: Bundle) -> PreTrainedTokenizerFast:
    from transformers import PreTrainedTokenizerFast

    special = bundle.manifest.special_tokens
    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(bundle.file("tokenizer.json")))
    tokenizer.eos_token = tokenizer.convert_ids_to_tokens(special.eos[0])
    tokenizer.pad_token = tokenizer.convert_ids_to_tokens(special.pad)
    tokenizer.model_max_length = bundle.manifest.architecture.max_position_embeddings
    return tokenizer


def _info(bundle: Bundle) -> MethodInfo:
    manifest = bundle.manifest
    return MethodInfo(
        special_tokens=manifest.special_tokens,
        prefix_ids=manifest.prompt.prefix_ids,
        suffix_ids=manifest.prompt.suffix_ids,
        answer_template=manifest.answer_template,
        latent_support=(),
        max_latents=manifest.limits.max_latents,
        max_new_tokens=manifest.limits.max_new_tokens,
        training=manifest.training,
        calibration=(),
        objective=manifest.objective,
        prompt_attention=manifest.prompt_attention,
    )
