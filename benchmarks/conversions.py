"""The same weights in the formats of other runtimes: GGUF for llama.cpp, and ONNX as onnxruntime-genai builds it.

Also the latent step without its latent head, cut out of a bundle's own graph.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from engines import silence

#: llama.cpp's names of its formats, and their numbers in `llama_ftype`.
LLAMA_FORMATS = {"q8_0": 7, "q4_0": 2}


def gguf_file(model: Path, target: Path, kind: str) -> Path:
    """Return a GGUF file of a model folder in one of `LLAMA_FORMATS`, quantized by llama.cpp itself."""
    if not target.exists():
        import llama_cpp

        silence()
        exact = target.with_name("float32.gguf")
        if not exact.exists():
            _write_gguf(model, exact)
        settings = llama_cpp.llama_model_quantize_default_params()
        settings.ftype = LLAMA_FORMATS[kind]
        partial = target.with_name(target.name + ".partial")
        if llama_cpp.llama_model_quantize(os.fsencode(exact), os.fsencode(partial), settings):
            raise RuntimeError(f"llama.cpp did not quantize {exact} to {kind}")
        partial.rename(target)
    return target


def _write_gguf(model: Path, target: Path) -> None:
    import gguf
    from safetensors.numpy import load_file
    from transformers import LlamaConfig

    config: Any = LlamaConfig.from_pretrained(model)
    partial = target.with_name(target.name + ".partial")
    writer = gguf.GGUFWriter(partial, "llama")
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_rope_dimension_count(config.hidden_size // config.num_attention_heads)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_file_type(0)
    # It is asked in token ids, so it needs no tokenizer.
    writer.add_vocab_size(config.vocab_size)
    writer.add_tokenizer_model("no_vocab")
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_hidden_layers)
    heads = {"q_proj": config.num_attention_heads, "k_proj": config.num_key_value_heads}
    for name, tensor in load_file(model / "model.safetensors").items():
        for part, count in heads.items():
            if part in name:
                # llama.cpp rotates neighbouring pairs of a head, transformers its two halves.
                tensor = tensor.reshape(count, 2, -1, tensor.shape[1]).swapaxes(1, 2).reshape(tensor.shape)
        writer.add_tensor(names.get_name(name, try_suffixes=(".weight",)), tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    partial.rename(target)


def genai_folder(model: Path, target: Path, precision: str) -> Path:
    """Return the model folder that onnxruntime-genai's own builder makes, with its defaults for the CPU."""
    if not (target / "genai_config.json").exists():
        partial = target.with_name(target.name + ".partial")
        shutil.rmtree(partial, ignore_errors=True)
        command = [sys.executable, "-m", "onnxruntime_genai.models.builder", "-i", str(model), "-o", str(partial)]
        command += ["-p", precision, "-e", "cpu", "-c", str(partial / "cache")]
        made = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (our own command)
        if made.returncode:
            raise RuntimeError(f"{' '.join(command)} failed:\n{made.stderr[-2000:]}")
        shutil.rmtree(partial / "cache", ignore_errors=True)
        partial.rename(target)
    return target


def bare_step(bundle: Path, target: Path) -> Path:
    """Write a bundle's latent step without what makes a soft token: the hidden state and the cache are left.

    Returns:
        The graph, in a folder of its own with a link to the bundle's data file.
    """
    import onnx

    model = onnx.load(bundle / "latent_step.onnx", load_external_data=False)
    graph = model.graph
    outputs = [output for output in graph.output if output.name == "hidden" or output.name.startswith("present.")]
    needed, nodes = {output.name for output in outputs}, []
    for node in reversed(graph.node):
        if needed.intersection(node.output):
            needed.update(node.input)
            nodes.append(node)
    constants = [constant for constant in graph.initializer if constant.name in needed]
    del graph.output[:], graph.node[:], graph.initializer[:]
    graph.output.extend(outputs)
    graph.node.extend(reversed(nodes))
    graph.initializer.extend(constants)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    onnx.save(model, target / "latent_step.onnx")
    os.link(bundle / "latent_step.onnx.data", target / "latent_step.onnx.data")
    return target / "latent_step.onnx"
