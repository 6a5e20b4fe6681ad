"""What a bundle says of itself: the schema of its `ruplar.json`, and nothing about files or folders.

Reading never trusts the JSON: every key is checked for type and range, and all that is wrong is listed at once.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from ruplar_lite.confidence import Confidence
from ruplar_lite.embeddings import EMBEDDING_DTYPES
from ruplar_lite.errors import BundleError
from ruplar_lite.fields import LARGEST, Fields, shown

FORMAT = "ruplar-lite bundle"
FORMAT_VERSION = 1
MANIFEST_NAME = "ruplar.json"
#: The files that every bundle has besides its manifest. Names are taken from here, never from a manifest.
PAYLOAD_NAMES = ("tokenizer.json", "latent_step.onnx", "latent_step.onnx.data", "decode.onnx", "embeddings.npy")
#: Files that some have: weights of a vocabulary head that is not the table of embeddings; scales of 8-bit embeddings.
SCALES = "embedding_scales.npy"
OPTIONAL_NAMES = ("decode.onnx.data", SCALES)
LATENT_VOCAB_MODES = ("auto", "full")
#: What a model was trained to put between `<think>` and `</think>`: latent tokens, the written chain, or nothing.
OBJECTIVES = ("latent", "cot", "direct")
#: Whether a token of a prompt sees those before it only, or all of them.
PROMPT_ATTENTIONS = ("causal", "bidirectional")
#: How the matrices of the graphs are stored: float32, dynamic 8-bit integers, or 4-bit integers in blocks of 64.
QUANTIZATIONS = ("none", "int8", "int4")

# Names are made for every layer before any graph is seen: a forged number must not fill the memory.
_MOST_LAYERS = 10_000


@dataclasses.dataclass(frozen=True)
class Architecture:
    """Dimensions of the model, by the names that Hugging Face configurations use."""

    model_type: str
    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    vocab_size: int
    max_position_embeddings: int


@dataclasses.dataclass(frozen=True)
class SpecialTokens:
    """Token ids with a meaning of their own.

    Attributes:
        think: Opens a thought.
        end_think: Closes a thought and opens the answer.
        eos: Any of these ends an answer; the first is the one training writes.
        pad: Fills batches; never attended to.
    """

    think: int
    end_think: int
    eos: tuple[int, ...]
    pad: int


@dataclasses.dataclass(frozen=True)
class Prompt:
    """Token ids before the question, and between the question and `<think>`."""

    prefix_ids: tuple[int, ...] = ()
    suffix_ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True)
class LatentVocab:
    """Tokens that a thought can hold: `auto` is a measured part of the vocabulary, `full` all of it."""

    mode: str
    size: int


@dataclasses.dataclass(frozen=True)
class Limits:
    """The most latent steps of a thought (or tokens of a chain), and the most tokens of an answer, its end included."""

    max_latents: int
    max_new_tokens: int


@dataclasses.dataclass(frozen=True)
class FileRecord:
    """SHA-256 (lower-case hex) and size in bytes of one file."""

    sha256: str
    size: int


@dataclasses.dataclass(frozen=True)
class Replay:
    """A question whose answer was recorded at export: `thought_ids` are the most likely token ids, one per step."""

    question: str
    answer: str
    num_latents: int
    thought_ids: tuple[int, ...]


@dataclasses.dataclass(frozen=True)
class Manifest:
    """The content of a bundle's `ruplar.json`.

    Attributes:
        architecture: Dimensions of the model.
        special_tokens: Ids of `<think>`, `</think>`, end and padding.
        prompt: Ids around a question.
        answer_template: How training wrote an answer; `{answer}` stands for the bare answer.
        latent_vocab: Which tokens a thought can hold.
        thought_top_k: Number of tokens that the graph reports for a latent step.
        limits: Limits of thought and answer when the caller gives none.
        objective: One of `OBJECTIVES`.
        prompt_attention: One of `PROMPT_ATTENTIONS`; causal in bundles that do not say.
        quantization: How the weights are stored, one of `QUANTIZATIONS`.
        embedding_dtype: How the embedding table is stored, one of `EMBEDDING_DTYPES`.
        training: Free-form record of the training run.
        certificate: What export measured (free form but for `questions` and `replay`); None before it has.
        confidence: How a probability becomes a calibrated confidence; None before `ruplar-lite calibrate`.
        files: Digest and size of each file, by its name; empty until the bundle is written.
        created_by: Program and version that wrote the bundle.
    """

    architecture: Architecture
    special_tokens: SpecialTokens
    prompt: Prompt
    answer_template: str
    latent_vocab: LatentVocab
    thought_top_k: int
    limits: Limits
    objective: str = "latent"
    prompt_attention: str = "causal"
    quantization: str = "none"
    embedding_dtype: str = "float32"
    training: dict[str, Any] = dataclasses.field(default_factory=dict)
    certificate: dict[str, Any] | None = None
    confidence: Confidence | None = None
    files: dict[str, FileRecord] = dataclasses.field(default_factory=dict)
    created_by: str = "ruplar-lite"

    @property
    def replay(self) -> tuple[Replay, ...]:
        """The questions to ask again on another machine, with what export got."""
        return _replay(self.certificate or {}, [])

    @property
    def rows_are_independent(self) -> bool:
        """Whether a question gets the same numbers in a batch as alone.

        Dynamic 8-bit products scale their inputs by the largest value of the whole tensor, other rows and padding
        included.
        """
        return self.quantization != "int8"

    def prompt_ids(self, question_ids: list[int]) -> list[int]:
        """Return the ids of a whole prompt, `<think>` included."""
        return [*self.prompt.prefix_ids, *question_ids, *self.prompt.suffix_ids, self.special_tokens.think]

    def to_json(self) -> dict[str, Any]:
        """Return the JSON object, `manifest_sha256` included."""
        fields = dataclasses.asdict(self)
        if self.confidence is None:
            del fields["confidence"]  # Bundles from before there was one have no such key.
        raw = {"format": FORMAT, "format_version": FORMAT_VERSION, "created_by": fields.pop("created_by"), **fields}
        # Tuples become lists: the object must be equal to what a reader of the file gets.
        raw = json.loads(json.dumps(raw))
        return {**raw, "manifest_sha256": _digest(raw)}

    @classmethod
    def from_json(cls, raw: Any) -> Manifest:
        """Check a parsed `ruplar.json` and return it as a manifest.

        Raises:
            BundleError: Anything is missing, of the wrong type or contradictory; all of it is listed.
        """
        manifest, problems = parse(raw)
        if manifest is None or problems:
            raise BundleError(f"{MANIFEST_NAME}: " + "; ".join(problems))
        return manifest


def parse(raw: Any) -> tuple[Manifest | None, list[str]]:
    """Read a manifest from any JSON value.

    Returns:
        The manifest, or None where it cannot be built, and every problem found, each with found and expected.
    """
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        found = shown(raw.get("format")) if isinstance(raw, dict) else type(raw).__name__
        return None, [f"{MANIFEST_NAME}: found format {found}, expected {FORMAT!r}"]
    version = raw.get("format_version")
    if isinstance(version, int) and version > FORMAT_VERSION:
        message = f"found format_version {shown(version)}, expected {FORMAT_VERSION}"
        return None, [f"{message}: the bundle needs a newer ruplar-lite: pip install -U ruplar-lite"]
    problems: list[str] = []
    top = Fields(raw, f"{MANIFEST_NAME}: ", problems)
    top.integer("format_version", FORMAT_VERSION, FORMAT_VERSION)
    manifest = _manifest(top)
    try:
        digest = _digest({key: value for key, value in raw.items() if key != "manifest_sha256"})
    except RecursionError:
        return None, [f"{MANIFEST_NAME}: found values nested too deeply, expected a manifest"]
    if raw.get("manifest_sha256") != digest:
        problems.append(
            f"{MANIFEST_NAME}: its content was changed: found manifest_sha256 {shown(raw.get('manifest_sha256'))}, "
            f"expected {digest!r}"
        )
    if not problems:
        problems += _contradictions(manifest)
    return manifest, problems


def _manifest(top: Fields) -> Manifest:
    architecture = top.section("architecture")
    special, prompt = top.section("special_tokens"), top.section("prompt")
    vocab, limits = top.section("latent_vocab"), top.section("limits")
    dimensions = [field.name for field in dataclasses.fields(Architecture) if field.name != "model_type"]
    certificate = top.optional("certificate")
    if certificate is not None:
        top.section("certificate").integer("questions")
        _replay(certificate, top.problems)
    return Manifest(
        architecture=Architecture(
            model_type=architecture.text("model_type"),
            **{
                name: architecture.integer(name, 1, _MOST_LAYERS if name == "num_hidden_layers" else LARGEST)
                for name in dimensions
            },
        ),
        special_tokens=SpecialTokens(
            special.integer("think"), special.integer("end_think"), special.ids("eos"), special.integer("pad")
        ),
        prompt=Prompt(prompt.ids("prefix_ids"), prompt.ids("suffix_ids")),
        answer_template=top.text("answer_template"),
        latent_vocab=LatentVocab(vocab.text("mode"), vocab.integer("size", 1)),
        thought_top_k=top.integer("thought_top_k", 1),
        limits=Limits(limits.integer("max_latents"), limits.integer("max_new_tokens", 1)),
        objective=top.text("objective"),
        prompt_attention=top.text("prompt_attention", "causal"),
        quantization=top.text("quantization"),
        embedding_dtype=top.text("embedding_dtype", "float32"),
        training=top.mapping("training"),
        certificate=certificate,
        confidence=Confidence.read(top.section("confidence")) if top.has("confidence") else None,
        files=_files(top.mapping("files"), top.problems),
        created_by=top.text("created_by"),
    )


def _files(raw: dict[str, Any], problems: list[str]) -> dict[str, FileRecord]:
    known = (*PAYLOAD_NAMES, *OPTIONAL_NAMES)
    for name in sorted(set(raw) - set(known)):
        problems.append(f"{MANIFEST_NAME}: files: found the unknown name {shown(name)}, expected only known files")
    for name in PAYLOAD_NAMES:
        if name not in raw:
            problems.append(f"{MANIFEST_NAME}: files: found no {name}, expected its sha256 and size")
    records = {}
    for name in known:
        if name in raw:
            fields = Fields(raw[name], f"{MANIFEST_NAME}: files[{name!r}].", problems)
            records[name] = FileRecord(fields.text("sha256"), fields.integer("size", 0, 2**62))
    return records


def _replay(certificate: dict[str, Any], problems: list[str]) -> tuple[Replay, ...]:
    if "replay" not in certificate:
        return ()
    return tuple(
        Replay(fields.text("question"), fields.text("answer"), fields.integer("num_latents"), fields.ids("thought_ids"))
        for fields in Fields(certificate, f"{MANIFEST_NAME}: certificate.", problems).sections("replay")
    )


def _contradictions(manifest: Manifest) -> list[str]:
    """Check the values against each other; each of them alone has already been found to be of the right type."""
    dims, special, prompt = manifest.architecture, manifest.special_tokens, manifest.prompt
    ids = {"think": [special.think], "end_think": [special.end_think], "eos": special.eos, "pad": [special.pad]}
    ids |= {"prefix_ids": prompt.prefix_ids, "suffix_ids": prompt.suffix_ids}
    found = [
        f"{name}: found token id {max(values)}, expected less than vocab_size {dims.vocab_size}"
        for name, values in ids.items()
        if values and max(values) >= dims.vocab_size
    ]
    if not special.eos:
        found.append("special_tokens.eos: found no token, expected at least one")
    if len({special.think, special.end_think}) < 2 or special.end_think in special.eos:
        found.append("special_tokens: found one id for two of think, end_think and eos, expected different ids")
    if dims.num_attention_heads % dims.num_key_value_heads:
        found.append(
            f"architecture.num_key_value_heads: found {dims.num_key_value_heads}, "
            f"expected a divisor of num_attention_heads {dims.num_attention_heads}"
        )
    vocab = manifest.latent_vocab
    if vocab.mode not in LATENT_VOCAB_MODES:
        found.append(f"latent_vocab.mode: found {shown(vocab.mode)}, expected one of {', '.join(LATENT_VOCAB_MODES)}")
    for name, value, known in (
        ("objective", manifest.objective, OBJECTIVES),
        ("prompt_attention", manifest.prompt_attention, PROMPT_ATTENTIONS),
        ("quantization", manifest.quantization, QUANTIZATIONS),
        ("embedding_dtype", manifest.embedding_dtype, EMBEDDING_DTYPES),
    ):
        if value not in known:
            found.append(f"{name}: found {shown(value)}, expected one of {', '.join(known)}")
    if manifest.files and (SCALES in manifest.files) != (manifest.embedding_dtype == "uint8"):
        expected = "uint8" if SCALES in manifest.files else "float32"
        found.append(f"embedding_dtype: found {shown(manifest.embedding_dtype)}, expected {expected} as {SCALES} tells")
    if vocab.size > dims.vocab_size or (vocab.mode == "full" and vocab.size != dims.vocab_size):
        expected = "exactly" if vocab.mode == "full" else "at most"
        found.append(f"latent_vocab.size: found {vocab.size}, expected {expected} vocab_size {dims.vocab_size}")
    if manifest.thought_top_k > vocab.size:
        found.append(f"thought_top_k: found {manifest.thought_top_k}, expected at most latent_vocab.size {vocab.size}")
    if "{answer}" not in manifest.answer_template:
        found.append(f"answer_template: found {shown(manifest.answer_template)}, expected {{answer}} in it")
    needed = len(manifest.prompt_ids([0])) + manifest.limits.max_latents + 1 + manifest.limits.max_new_tokens
    if needed > dims.max_position_embeddings:
        found.append(
            f"limits: found {needed} positions needed for a question of one token, "
            f"expected at most max_position_embeddings {dims.max_position_embeddings}"
        )
    return [f"{MANIFEST_NAME}: {problem}" for problem in found]


def _digest(raw: Mapping[str, Any]) -> str:
    canonical = json.dumps(raw, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()
