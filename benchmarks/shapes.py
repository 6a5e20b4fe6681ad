"""Random Llamas of known sizes, as trained folders that `ruplar-lite export` takes, and their bundles.

Time and memory do not depend on what weights mean, but an export does: it is refused where answers differ from
torch's, and the tokens of an ordinary random model are near-ties that any rounding flips. So two directions are
planted into the random embeddings: that of `<think>` points to one number and that of `</think>` to another, twice as
long. Every thought is then the first number and every answer repeats the second, with a wide lead, and nothing ends by
itself: a question takes exactly as many latents and answer tokens as it is allowed. The logits of all other tokens
stay what the random layers make of the prompt, so engines can still be compared by them.
"""

from __future__ import annotations

import dataclasses
import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any


@dataclasses.dataclass(frozen=True)
class Shape:
    """Dimensions of a Llama with tied embeddings; heads are 64 wide."""

    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    vocab_size: int = 49_152
    max_position_embeddings: int = 8192


#: 135m and 360m have the dimensions of SmolLM2; tiny is for tests.
SHAPES = {
    "tiny": Shape(128, 256, 2, 2, 1, 4096, 2048),
    "17m": Shape(256, 704, 6, 4, 2),
    "61m": Shape(512, 1408, 12, 8, 4),
    "135m": Shape(576, 1536, 30, 9, 3),
    "360m": Shape(960, 2560, 32, 15, 5),
}
LATENTS, ANSWER_TOKENS = 3, 6
#: Tokens that the priors can use: as many as the thoughts of the model inside the package need.
LATENT_SUPPORT = 338
CALIBRATION = 4
#: What every thought and every answer of such a model is made of.
THOUGHT, ANSWER = "12", "28"
_EMBEDDING_STD, _NORM = 0.5, 0.05


def model_folder(work: Path, name: str) -> Path:
    """Return the trained-looking folder of one shape; it is made where it is not there yet."""
    folder = work / name / "model"
    if not (folder / "ruplar.json").exists():
        write_model(SHAPES[name], folder)
    return folder


def bundle_folder(
    work: Path, name: str, quantize: str, report: Callable[[str], None] | None = None, latent_vocab: str = "auto"
) -> Path:
    """Return the bundle of one shape; it is made where it is not there, or where the exporter's code has changed."""
    from ruplar_lite.export.config import ExportConfig
    from ruplar_lite.export.run import export_model

    kind = quantize if latent_vocab == "auto" else f"{quantize}-{latent_vocab}"
    folder, stamp = work / name / kind, work / name / f"{kind}.made-by"
    exporter = exporter_digest()
    if not (folder / "ruplar.json").exists() or not stamp.exists() or stamp.read_text(encoding="utf-8") != exporter:
        stamp.unlink(missing_ok=True)
        config = ExportConfig(output=str(folder), quantize=quantize, latent_vocab=latent_vocab)
        export_model(model_folder(work, name), config, report)
        stamp.write_text(exporter, encoding="utf-8")
    return folder


def default_quantization() -> str:
    """Return what `ruplar-lite export` takes for such a model if it is not told: none of its answers is close."""
    from ruplar_lite.export.config import ExportConfig
    from ruplar_lite.export.quantize import FASTEST_FIRST

    default = ExportConfig().quantize
    return FASTEST_FIRST[0] if default == "auto" else default


def exporter_digest() -> str:
    """Return a digest of the source code that ends up in a bundle: of the exporter, of what it traces, of the model."""
    from ruplar_lite import embeddings, export
    from ruplar_lite.train import attention_masks, cache_name, logits

    modules = (embeddings, attention_masks, cache_name, logits)
    exporter = sorted(Path(export.__file__).parent.glob("*.py"))
    digest = hashlib.sha256()
    for file in (*exporter, *(Path(str(module.__file__)) for module in modules), Path(__file__)):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def write_model(shape: Shape, folder: Path) -> None:
    """Write a random model of a shape as training would: weights, tokenizer and `ruplar.json`."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    from ruplar_lite.manifest import SpecialTokens
    from ruplar_lite.train.checkpoint import MethodInfo, write_method_info
    from ruplar_lite.train.synthetic import generate_many
    from ruplar_lite.train.tokenizer import END_THINK, EOS, PAD, THINK

    tokenizer = make_tokenizer(shape.vocab_size)
    vocab = tokenizer.get_vocab()
    special = SpecialTokens(vocab[THINK], vocab[END_THINK], (vocab[EOS],), vocab[PAD])
    dimensions = {key: value for key, value in dataclasses.asdict(shape).items() if key != "vocab_size"}
    config = LlamaConfig(
        vocab_size=shape.vocab_size,
        pad_token_id=special.pad,
        bos_token_id=special.think,
        eos_token_id=special.eos[0],
        tie_word_embeddings=True,
        **dimensions,
    )
    torch.manual_seed(0)
    model = LlamaForCausalLM(config)
    with torch.no_grad():
        table = model.get_input_embeddings().weight
        table.normal_(0, _EMBEDDING_STD)
        table[vocab[THOUGHT]] = 2 * table[special.think]
        table[vocab[ANSWER]] = 2 * table[special.end_think]
        model.model.norm.weight.fill_(_NORM)
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    model.save_pretrained(partial)
    tokenizer.save_pretrained(partial)
    numbers = sorted(index for token, index in vocab.items() if token.isdecimal() and token.isascii())
    info = MethodInfo(
        special_tokens=special,
        prefix_ids=(),
        suffix_ids=(),
        answer_template="{answer}",
        latent_support=tuple(numbers[:LATENT_SUPPORT]),
        max_latents=LATENTS,
        max_new_tokens=ANSWER_TOKENS,
        training={"objective": "none: random weights"},
        calibration=tuple(
            {"question": problem.question, "answer": problem.answer}
            for problem in generate_many(0, CALIBRATION, "held-out")
        ),
    )
    write_method_info(partial, info)
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)


def make_tokenizer(vocab_size: int) -> Any:
    """Train a small tokenizer on generated questions and fill it up with tokens that no text can turn into."""
    import json

    from ruplar_lite.train.synthetic import generate_many
    from ruplar_lite.train.tokenizer import tokenizer_from_json, train_tokenizer

    questions = (problem.question for problem in generate_many(0, 500, "train"))
    raw = json.loads(train_tokenizer(questions).backend_tokenizer.to_str())
    vocab = raw["model"]["vocab"]
    # Text is cut at spaces first, so no piece of it holds one before its end.
    vocab |= {f"never {index}": index for index in range(len(vocab), vocab_size)}
    return tokenizer_from_json(json.dumps(raw))


def question_of(encode: Callable[[str], list[int]], decode: Callable[[list[int]], str], length: int) -> str:
    """Return a question of exactly so many tokens, cut out of generated ones.

    Args:
        encode: Text to token ids.
        decode: Token ids to text.
        length: Tokens, at least 2.
    """
    from ruplar_lite.train.synthetic import generate_many

    ids = encode(" ".join(problem.question for problem in generate_many(1, 2 + length // 8, "held-out")))
    for start in range(len(ids) - length + 1):
        text = decode(ids[start : start + length]).strip()
        if len(encode(text)) == length:
            return text
    raise ValueError(f"no {length} tokens in a row stay as many when they are written and read again")
