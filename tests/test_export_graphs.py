"""The graphs against torch: each architecture, every kind of batch, with the masks of transformers as the judge."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from transformers import (
    CONFIG_MAPPING,
    AutoModelForCausalLM,
    Gemma3ForCausalLM,
    Gemma3TextConfig,
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedModel,
    Qwen3Config,
    Qwen3ForCausalLM,
)
from transformers.cache_utils import DynamicCache

from ruplar_lite.errors import ExportError
from ruplar_lite.export import graphs
from ruplar_lite.train.attention_masks import attention_4d, attention_windows
from ruplar_lite.train.cache_name import with_cache
from ruplar_lite.train.checkpoint import read_checkpoint

VOCAB, HIDDEN, TOP_K, END_THINK = 64, 32, 4, 2
LATENT_IDS = [END_THINK, 10, 11, 12, 13, 14, 15, 60]
TIED_IDS = {"pad_token_id": 0, "eos_token_id": 3, "bos_token_id": 3}
SHAPE: dict[str, Any] = {
    "vocab_size": VOCAB,
    "hidden_size": HIDDEN,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 64,
    **TIED_IDS,
}


def make_model(kind: str) -> PreTrainedModel:
    torch.manual_seed(0)
    config: Any
    if kind == "llama":
        model: PreTrainedModel = LlamaForCausalLM(LlamaConfig(**SHAPE, tie_word_embeddings=True))
    elif kind == "gpt2":
        config = GPT2Config(vocab_size=VOCAB, n_embd=HIDDEN, n_layer=2, n_head=4, n_positions=64, **TIED_IDS)
        model = GPT2LMHeadModel(config)
    elif kind == "qwen3":
        model = Qwen3ForCausalLM(Qwen3Config(**SHAPE, tie_word_embeddings=False))
    else:
        # Scales its embeddings, caps its logits, and has a layer with a window.
        layers = ["sliding_attention", "full_attention"]
        config = Gemma3TextConfig(**SHAPE, layer_types=layers, sliding_window=4, final_logit_softcapping=2.0)
        model = Gemma3ForCausalLM(config)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return model.eval()


class Exported:
    """A model, the module around it and both graphs in ONNX Runtime."""

    def __init__(self, kind: str, directory: Path) -> None:
        self.model = make_model(kind)
        self.cache = graphs.probe(self.model)
        self.module = graphs.LatentStepModule(self.model, LATENT_IDS, END_THINK, TOP_K)
        self.step_path, self.decode_path = directory / "latent_step.onnx", directory / "decode.onnx"
        graphs.export_latent_step(self.module, self.cache, HIDDEN, self.step_path)
        graphs.export_decode(graphs.DecodeModule(self.model), HIDDEN, VOCAB, self.decode_path)
        self.step = onnxruntime.InferenceSession(self.step_path)
        self.decode = onnxruntime.InferenceSession(self.decode_path)

    def random_past(self, batch: int, past: int) -> list[Any]:
        shape = (batch, self.cache.num_heads, past, self.cache.head_dim)
        return [torch.randn(shape) for _ in self.cache.names("present")]

    def run(self, *inputs: Any) -> dict[str, np.ndarray]:
        names = [value.name for value in self.step.get_inputs()]
        feeds = {name: tensor.numpy() for name, tensor in zip(names, inputs, strict=True)}
        return dict(zip([value.name for value in self.step.get_outputs()], self.step.run(None, feeds), strict=True))

    @torch.no_grad()
    def expected_row(self, embeds: Any, mask: Any, past: list[Any]) -> tuple[dict[str, np.ndarray], np.ndarray]:
        """Run one row on the model itself, its padding cut away, with the masks that transformers makes."""
        length = past[0].shape[1]
        kept = mask.bool()
        kept_past = [tensor[None][:, :, kept[:length]] for tensor in past]
        cache = DynamicCache(list(zip(kept_past[::2], kept_past[1::2], strict=True)))
        output = self.model(
            inputs_embeds=embeds[kept[length:]][None],
            attention_mask=torch.ones(1, int(kept.sum()), dtype=torch.int64),
            output_hidden_states=True,
            **with_cache(self.model, cache),
        )
        logits = output.logits[0, -1]
        probs = torch.softmax(logits[LATENT_IDS], dim=-1)
        best = torch.topk(probs, TOP_K)
        table = graphs.embed(self.model, torch.tensor(LATENT_IDS))
        expected = {
            "hidden": output.hidden_states[-1][0, -1],
            "soft_embedding": (probs @ table)[None],
            "thought_probs": best.values,
            "thought_ids": torch.tensor(LATENT_IDS)[best.indices],
            "stop_prob": probs[LATENT_IDS.index(END_THINK)],
            "logits": logits,
        }
        names = self.cache.names("present")
        expected |= {name: tensor[0] for name, tensor in zip(names, graphs.from_cache(cache), strict=True)}
        return {name: tensor.numpy() for name, tensor in expected.items()}, kept.numpy()


@pytest.fixture(scope="module", params=["llama", "gpt2", "qwen3", "gemma3"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    return Exported(request.param, tmp_path_factory.mktemp(request.param))


def left_padded(batch: int, past: int, sequence: int) -> Any:
    """Row i begins with i positions of padding; the last position of every row is real."""
    mask = torch.ones(batch, past + sequence, dtype=torch.int64)
    for row in range(batch):
        mask[row, : min(row, past + sequence - 1)] = 0
    return mask


@pytest.mark.parametrize("batch", [1, 2, 3])
@pytest.mark.parametrize("past", [0, 1, 7])
@pytest.mark.parametrize("sequence", [1, 2, 6])
def test_every_stage_equals_torch(exported: Exported, batch: int, past: int, sequence: int) -> None:
    torch.manual_seed(100 * batch + 10 * past + sequence)
    embeds, mask = torch.randn(batch, sequence, HIDDEN), left_padded(batch, past, sequence)
    positions = (mask.cumsum(1) - 1).clip(0)[:, past:]
    cache = exported.random_past(batch, past)
    found = exported.run(embeds, mask, positions, *cache)
    assert all(np.isfinite(value).all() for value in found.values())
    logits = exported.decode.run(None, {"hidden": found["hidden"]})[0]
    for row in range(batch):
        expected, kept = exported.expected_row(embeds[row], mask[row], [tensor[row] for tensor in cache])
        np.testing.assert_allclose(logits[row], expected.pop("logits"), atol=2e-5)
        for name, value in expected.items():
            got = found[name][row]
            got = got[:, kept] if name.startswith("present") else got
            np.testing.assert_allclose(got, value, atol=2e-5, err_msg=name)


def test_padding_queries_attend_to_themselves_only() -> None:
    mask = attention_4d(torch.tensor([[0, 0, 1, 1], [1, 1, 1, 1]]), past=1, sequence=3)
    assert mask.shape == (2, 1, 3, 4)
    assert mask[0, 0].int().tolist() == [[0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 1]]
    assert mask[1, 0].int().tolist() == [[1, 1, 0, 0], [1, 1, 1, 0], [1, 1, 1, 1]]


def test_a_window_hides_what_is_further_back() -> None:
    mask = attention_4d(torch.tensor([[1, 1, 1, 1, 1], [0, 1, 1, 1, 1]]), past=2, sequence=3, window=2)
    assert mask[0, 0].int().tolist() == [[0, 1, 1, 0, 0], [0, 0, 1, 1, 0], [0, 0, 0, 1, 1]]
    assert torch.equal(mask[1], mask[0])


@pytest.mark.parametrize(
    ("kind", "changes", "windows"),
    [
        ("llama", {}, {"full_attention": None}),
        ("qwen2", {"sliding_window": 9}, {"full_attention": None}),  # named, but not used
        ("mistral", {"sliding_window": 9}, {"sliding_attention": 9}),
        ("mistral", {"sliding_window": None}, {"full_attention": None}),
        ("gemma2", {"sliding_window": 9}, {"full_attention": None, "sliding_attention": 9}),
        # What its code does with the window is not known from its configuration.
        ("recurrent_gemma", {"attention_window_size": 9, "sliding_window": 9}, None),
        ("llama4_text", {"attention_chunk_size": 8, "num_local_experts": 2}, None),
    ],
)
def test_windows_are_found_in_the_configuration(kind: str, changes: dict[str, Any], windows: Any) -> None:
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(CONFIG_MAPPING[kind](**SHAPE, **changes))
    assert attention_windows(model) == windows


def test_boundary_is_named_and_traces_of_this_machine_are_gone(exported: Exported) -> None:
    proto = onnx.load(exported.step_path, load_external_data=False)
    shapes = {
        value.name: [dim.dim_param or dim.dim_value for dim in value.type.tensor_type.shape.dim]
        for value in (*proto.graph.input, *proto.graph.output)
    }
    heads, width = exported.cache.num_heads, exported.cache.head_dim
    assert shapes["inputs_embeds"] == ["batch", "sequence", HIDDEN]
    assert shapes["attention_mask"] == ["batch", "total"]
    assert shapes["past_key_values.1.value"] == ["batch", heads, "past", width]
    assert shapes["present.1.value"] == ["batch", heads, "total", width]
    assert shapes["soft_embedding"] == ["batch", 1, HIDDEN]
    content = exported.step_path.read_bytes() + exported.decode_path.read_bytes()
    assert b".py" not in content and str(Path.home()).encode() not in content


def test_attention_takes_the_cache_as_it_is_and_nothing_is_copied_around_it(exported: Exported) -> None:
    nodes = list(onnx.load(exported.step_path, load_external_data=False).graph.node)
    attentions = [node for node in nodes if node.op_type == "Attention"]
    assert [list(node.input[4:]) for node in attentions] == [
        [f"past_key_values.{layer}.{part}" for part in ("key", "value")] for layer in (0, 1)
    ]
    made_by = {output: node.op_type for node in nodes for output in node.output}
    assert {made_by[node.input[3]] for node in attentions} <= {"Or"}  # the mask is boolean, nothing is added to scores
    if exported.model.config.model_type == "llama":
        kinds = [node.op_type for node in nodes]
        between = kinds[kinds.index("RMSNormalization") : len(kinds) - kinds[::-1].index("RMSNormalization")]
        layer = {"RMSNormalization": 2, "MatMul": 7, "RotaryEmbedding": 2, "Attention": 1, "Add": 2}
        expected = {"Sigmoid": 2, "Mul": 4, "Cos": 1, "Sin": 1} | {kind: 2 * count for kind, count in layer.items()}
        expected["RMSNormalization"] += 1  # the last norm
        assert {kind: between.count(kind) for kind in set(between)} == expected


def test_weights_lie_in_one_file_and_the_vocabulary_is_cut(exported: Exported) -> None:
    for path in (exported.step_path, exported.decode_path):
        proto = onnx.load(path, load_external_data=False)
        located = {entry.value for t in proto.graph.initializer for entry in t.external_data if entry.key == "location"}
        assert located == {path.name + ".data"}
        assert (path.parent / (path.name + ".data")).is_file()
    proto = onnx.load(exported.step_path, load_external_data=False)
    rows = [
        t for t in proto.graph.initializer if list(t.dims) in ([len(LATENT_IDS), HIDDEN], [HIDDEN, len(LATENT_IDS)])
    ]
    tied = exported.module.embedding_rows is exported.module.head.weight
    assert tied == (exported.model.config.model_type in ("llama", "gpt2"))
    assert len(rows) == (1 if tied else 2)
    assert not any(VOCAB in t.dims and HIDDEN in t.dims for t in proto.graph.initializer if "wpe" not in t.name)


def test_export_is_silent_and_leaves_loggers_alone(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("torch.onnx")
    before, filters = logger.level, list(warnings.filters)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        graphs.export_decode(graphs.DecodeModule(make_model("llama")), HIDDEN, VOCAB, tmp_path / "decode.onnx")
    assert capfd.readouterr() == ("", "")
    assert logger.level == before and list(warnings.filters) == filters


def test_full_latent_vocabulary_is_the_model_itself(tiny_checkpoint: Path) -> None:
    model = read_checkpoint(tiny_checkpoint).load_model()
    ids = list(range(model.config.vocab_size))
    full = graphs.LatentStepModule(model, ids, END_THINK, TOP_K)
    part = graphs.LatentStepModule(model, LATENT_IDS, END_THINK, TOP_K)
    cache = graphs.probe(model)
    empty = [torch.zeros(1, cache.num_heads, 0, cache.head_dim) for _ in cache.names("past_key_values")]
    inputs = (torch.randn(1, 5, HIDDEN), torch.ones(1, 5, dtype=torch.int64), torch.arange(5)[None], *empty)
    with torch.no_grad():
        hidden, soft, probs, top, stop, *_ = full(*inputs)
        part_hidden, part_soft, _, _, part_stop, *_ = part(*inputs)
        expected = torch.softmax(model(inputs_embeds=inputs[0]).logits[:, -1], dim=-1)
    assert torch.equal(hidden, part_hidden)
    torch.testing.assert_close(soft[:, 0], expected @ model.get_input_embeddings().weight)
    torch.testing.assert_close(probs, expected.topk(TOP_K).values)
    assert torch.equal(top, expected.topk(TOP_K).indices)
    torch.testing.assert_close(stop, expected[:, END_THINK])
    kept = expected[:, LATENT_IDS] / expected[:, LATENT_IDS].sum()
    torch.testing.assert_close(part_soft[:, 0], kept @ model.get_input_embeddings().weight[LATENT_IDS])
    torch.testing.assert_close(part_stop, kept[:, 0])


def test_a_head_that_is_not_understood_is_refused() -> None:
    model = make_model("llama")
    forward = model.lm_head.forward
    model.lm_head.forward = lambda hidden: forward(hidden) * 3
    with pytest.raises(ExportError, match="llama: found logits that are not"):
        graphs.probe(model)


def test_weights_that_are_no_numbers_are_refused() -> None:
    model = make_model("llama")
    with torch.no_grad():
        model.model.norm.weight[3] = float("nan")
    with pytest.raises(ExportError, match="llama: found logits that are no finite numbers"):
        graphs.probe(model)


@pytest.mark.parametrize(("kind", "name"), [("bloom", "position_ids"), ("mamba", "position_ids")])
def test_a_model_of_another_kind_is_refused(kind: str, name: str) -> None:
    small = {"vocab_size": VOCAB, "hidden_size": HIDDEN, "num_hidden_layers": 1, **TIED_IDS}
    model = AutoModelForCausalLM.from_config(CONFIG_MAPPING[kind](**small))
    with pytest.raises(ExportError, match=f"{kind}: found a model without the input {name}"):
        graphs.probe(model)
