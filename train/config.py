"""Every option of a training run, declared once; the command line is generated from it. Imports no torch."""

from __future__ import annotations

import dataclasses
from typing import Any

from ruplar_lite.errors import InputError
from ruplar_lite.manifest import OBJECTIVES, PROMPT_ATTENTIONS
from ruplar_lite.options import flag_name, option, validate
from ruplar_lite.train.priors import PRIORS, PriorSettings
from ruplar_lite.train.rules import Segment, segment_step

OPTIMIZERS = ("muon", "adamw")
#: How a learning rate goes on after its warm-up, and transformers' name for that.
SCHEDULES = {"cosine": "cosine", "constant": "constant_with_warmup"}
#: The source of `--data` that stands for the built-in generator.
BUILTIN = "builtin"
#: The source of `--data` that stands for the problems that were written one by one.
WRITTEN = "written"
PRECISIONS = ("auto", "float32", "bfloat16")
# Another machine may need other values of these; a run can be resumed with them.
SAME_RESULT = ("gradient_accumulation_steps", "gradient_checkpointing")


@dataclasses.dataclass(frozen=True)
class TrainConfig:
    """Settings of one training run.

    Options whose default is `None` depend on whether a model is trained from scratch or fine-tuned; `resolve` fills
    them in from `SCRATCH` or `FINETUNE`.
    """

    model: str | None = option(
        None,
        "Hugging Face folder or hub id of a causal LM to fine-tune; a folder that train wrote, or a bundle of a small "
        "Llama, to go on from; builtin for the model inside; a small Llama from scratch if not given.",
        metavar="FOLDER|ID|builtin",
    )
    instruction: str | None = option(
        None, "Text before every question (from scratch none; fine-tuning the paper's).", metavar="TEXT"
    )
    data: tuple[str, ...] = option(
        (),
        "Worked problems (repeatable): a JSON Lines file, a data set hf:OWNER/NAME[:CONFIG][@SPLIT], builtin (made on "
        "the fly), or written (one by one); builtin if not given.",
        metavar="SOURCE",
    )
    data_weight: tuple[float, ...] = option(
        (),
        "How often an epoch sees each --data, in their order (repeatable): 2 is twice, 0.5 one half, then the other; "
        "1 if not given.",
        minimum=0,
        maximum=1000,
        metavar="WEIGHT",
    )
    valid_data: tuple[str, ...] = option(
        (), "The same to evaluate on (repeatable); a part of --data is held out if not given.", metavar="SOURCE"
    )
    prompt_attention: str | None = option(
        None,
        "Whether a token of the prompt sees those before it (causal) or all of them (bidirectional); if not given, "
        "bidirectional from scratch, causal for a new --model, as before for one to go on from.",
        choices=PROMPT_ATTENTIONS,
    )
    objective: str = option(
        "latent",
        "What the model thinks in: latent tokens, the explicit chain (cot), or nothing, the answer only (direct).",
        choices=OBJECTIVES,
    )
    output: str = option(
        "model", "Folder that receives the trained model and the checkpoints.", metavar="FOLDER", short="-o"
    )
    prior: str = option("mix", "Which rule writes the distributions of the latent tokens.", choices=PRIORS)
    prior_alpha: float = option(0.2, "Mix: the share of the key tokens.", minimum=0, maximum=1)
    prior_tau: float = option(0.5, "Temp and Gumbel: the temperature.", minimum=0.01)
    prior_key_logit: float = option(2.0, "Temp: the logit of a key token.")
    prior_result_logit: float = option(2.8, "Temp: the logit of a result token.")
    prior_first_score: float = option(1.5, "Gumbel: the score of a step's first term.")
    prior_last_score: float = option(3.0, "Gumbel: the score of a step's last term.")
    augment: int = option(
        0,
        "Variants with new numbers, and the chain computed anew, to add for every record of --data; builtin gets none.",
        minimum=0,
    )
    split_steps: bool = option(
        False, "Write steps of several whole-number operations, such as 9+15+4=28, as one step for each operation."
    )
    typed_share: float = option(
        0.0,
        "Share of the training questions that are shown as people type them: small letters, slips, missing signs.",
        minimum=0,
        maximum=1,
    )
    reworded_share: float = option(
        0.0,
        "Share of the training questions that are shown in other words: other names and things, phrases that change "
        "nothing.",
        minimum=0,
        maximum=1,
    )
    rule: str = option(
        "arithmetic",
        "Reads the steps of a chain: arithmetic (the paper's), strict, date, or package.module:ClassName.",
        metavar="NAME",
    )
    segment: str = option(
        "step", "One latent per step, per side of '=' (equals), or per K terms (a number).", metavar="step|equals|K"
    )
    max_steps: int | None = option(None, "Train for this many optimizer steps, whatever --epochs says.", minimum=1)
    epochs: int | None = option(None, "Passes over the data (from scratch 2; fine-tuning 3).", minimum=1)
    problems: int = option(160_000, "How many built-in problems to generate.", minimum=1)
    batch_size: int | None = option(
        None,
        "Examples per optimizer step, all processes and micro-batches together (from scratch 64; fine-tuning 16).",
        minimum=1,
    )
    gradient_accumulation_steps: int = option(
        1, "Compute each optimizer step in so many micro-batches, in less memory; the result is the same.", minimum=1
    )
    gradient_checkpointing: bool = option(
        False, "Compute activations again in the backward pass instead of keeping them; the result is the same."
    )
    compile: bool = option(
        False,
        "Compile the layers (torch.compile, needs a C++ compiler): faster after a minute, the same up to rounding.",
    )
    learning_rate: float | None = option(
        None,
        "Peak learning rate, after 5 % warm-up (from scratch 4e-3; fine-tuning 5e-5; with LoRA 3e-4).",
        minimum=0,
    )
    learning_rate_schedule: str = option(
        "cosine",
        "From its peak the learning rate falls to 0, or stays (constant), for a run that another one goes on from.",
        choices=tuple(SCHEDULES),
    )
    lora_r: int = option(0, "Train LoRA adapters of this rank on --model instead of all its weights.", minimum=0)
    lora_alpha: int | None = option(None, "LoRA's alpha; twice the rank if not given.", minimum=1)
    lora_dropout: float = option(0.1, "Dropout before every LoRA adapter.", minimum=0, maximum=0.99)
    lora_targets: tuple[str, ...] = option(
        (),
        "Layers that get an adapter, by name (repeatable); linear, the default: those of attention and MLP; "
        "embeddings: the token embeddings.",
        metavar="NAME",
    )
    optimizer: str | None = option(
        None,
        "Muon for the matrices and AdamW for the rest, or AdamW alone (from scratch muon; fine-tuning adamw).",
        choices=OPTIMIZERS,
    )
    weight_decay: float = option(0.01, "Weight decay; with Muon it is that of its matrices alone.", minimum=0)
    weight_ce: float = option(1.0, "Weight of the answer consistency term; 0 switches it off.", minimum=0)
    weight_kl: float = option(1.0, "Weight of the Soft Thinking constraint; 0 switches it off.", minimum=0)
    weight_sem: float | None = option(
        None,
        "Weight of the problem-thought alignment (from scratch 0.1; fine-tuning 1.0); 0 switches it off.",
        minimum=0,
    )
    kl_focus_threshold: float = option(
        0.01, "Only tokens with a prior probability above this enter the KL; 0 takes all.", minimum=0, maximum=1
    )
    self_feed: float = option(
        0.0, "Share of the latents that come from the model itself instead of the prior.", minimum=0, maximum=1
    )
    self_feed_ramp: float = option(0.5, "Part of the run over which that share rises from 0.", minimum=0, maximum=1)
    precision: str = option(
        "auto",
        "Arithmetic of the matrix products; auto takes bfloat16 where the processor is fast at it.",
        choices=PRECISIONS,
    )
    vocab_size: int = option(2048, "Vocabulary of the tokenizer trained from scratch.", minimum=1500, maximum=65536)
    hidden_size: int | None = option(None, "Width of the model from scratch (256).", minimum=8, maximum=8192)
    intermediate_size: int | None = option(None, "Width of its MLPs (704).", minimum=8, maximum=32768)
    num_hidden_layers: int | None = option(None, "Number of its layers (5).", minimum=1, maximum=128)
    num_attention_heads: int | None = option(None, "Number of its attention heads (8).", minimum=1, maximum=128)
    num_key_value_heads: int | None = option(
        None, "How many heads have keys and values of their own (4); the others share them.", minimum=1, maximum=128
    )
    number_embeddings: str = option(
        "fourier",
        "How the embeddings of numbers start from scratch: as waves of their value (fourier), or at random.",
        choices=("fourier", "random"),
    )
    max_latents: int | None = option(
        None,
        "Longest thought at inference, stored with the model (8 latents; cot 160 tokens; direct 0).",
        minimum=0,
        maximum=1000,
    )
    max_new_tokens: int = option(32, "Longest answer at inference in tokens, stored with the model.", minimum=1)
    logging_steps: int = option(100, "Report the loss terms every so many steps.", minimum=1)
    eval_steps: int = option(500, "Answer validation questions every so many steps.", minimum=1)
    eval_examples: int = option(200, "How many validation questions to answer.", minimum=1)
    keep: str = option(
        "last",
        "Which weights the finished model has: the last ones, or those of the best evaluation.",
        choices=("last", "best"),
    )
    save_steps: int = option(250, "Write a checkpoint every so many steps.", minimum=1)
    seed: int = option(0, "Seed of problems, weights and order.", minimum=0, maximum=2**32 - 1)
    cache: str | None = option(
        None,
        "Folder that keeps prepared examples for the next run, ~/.cache/ruplar-lite if not given; none keeps nothing.",
        metavar="FOLDER|none",
    )
    resume: bool = option(False, "Go on with the interrupted run in --output, to the same weights.")
    overwrite: bool = option(False, "Discard an unfinished run in --output.")

    def __post_init__(self) -> None:
        validate(self)
        segment_step(Segment(("1",), ("1",)), self.segment)
        self._check_lora()
        self._check_sizes()
        if self.data_weight:
            self._check_weights()

    def _check_weights(self) -> None:
        if len(self.data_weight) != len(self.data):
            raise InputError(
                f"--data-weight: found {len(self.data_weight)} for {len(self.data)} --data, expected one for each, in "
                "the same order"
            )
        if not any(self.data_weight):
            raise InputError("--data-weight: found 0 for every --data, expected at least one above 0")

    def resolve(self) -> TrainConfig:
        """Return the same settings with every `None` that depends on the kind of run filled in."""
        preset = {**(SCRATCH if self.model is None else FINETUNE), "max_latents": LONGEST_THOUGHT[self.objective]}
        if self.lora_r:
            preset |= {**LORA, "lora_alpha": 2 * self.lora_r}
        return dataclasses.replace(self, **{k: v for k, v in preset.items() if getattr(self, k) is None})

    def llama_shape(self) -> dict[str, Any]:
        """Return the dimensions of a model from scratch by the names that transformers' `LlamaConfig` gives them."""
        resolved = self.resolve()
        return {**{name: getattr(resolved, name) for name in SIZES}, "max_position_embeddings": CONTEXT}

    def prior_settings(self) -> PriorSettings:
        """Return the kind and the constants of the prior."""
        names = {field.name for field in dataclasses.fields(PriorSettings)} - {"kind"}
        return PriorSettings(self.prior, **{name: getattr(self, f"prior_{name}") for name in names})

    def to_json(self) -> dict[str, Any]:
        """Return what makes one run differ from another; where it is written and how it began do not."""
        raw = dataclasses.asdict(self)
        for name in ("output", "resume", "overwrite", "cache"):
            del raw[name]
        return {name: list(value) if isinstance(value, tuple) else value for name, value in raw.items()}

    def _check_sizes(self) -> None:
        given = [name for name in SIZES if getattr(self, name) is not None]
        if given and self.model is not None:
            raise InputError(f"{flag_name(given[0])}: is of a model from scratch, but --model has its size; drop one")
        size = {name: getattr(self, name) or default for name, default in SIZES.items()}
        heads, shared = size["num_attention_heads"], size["num_key_value_heads"]
        if size["hidden_size"] % (2 * heads):
            raise InputError(
                f"--hidden-size: found {size['hidden_size']}, expected a multiple of {2 * heads}, twice the number of "
                "attention heads"
            )
        if heads % shared:
            raise InputError(
                f"--num-key-value-heads: found {shared}, expected a divisor of the {heads} attention heads; give both"
            )

    def _check_lora(self) -> None:
        if self.lora_r and self.model is None:
            raise InputError("--lora-r: adapts a model that is there; --model names it")
        if self.lora_r and self.prior == "learned":
            raise InputError("--lora-r: trains adapters only, but --prior learned has weights of its own; drop one")
        if not self.lora_r and (self.lora_targets or self.lora_alpha):
            raise InputError("--lora-targets, --lora-alpha: expected --lora-r, the rank, beside them")


#: The model from scratch: 4.2M parameters with a vocabulary of 2,048, so that a float32 bundle stays under 25 MB.
SIZES: dict[str, int] = {
    "hidden_size": 256,
    "intermediate_size": 704,
    "num_hidden_layers": 5,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
}
#: Its longest sequence, in positions.
CONTEXT = 1024
SCRATCH: dict[str, Any] = {
    **SIZES,
    "prompt_attention": "bidirectional",
    "epochs": 2,
    "batch_size": 64,
    "learning_rate": 4e-3,
    "optimizer": "muon",
    "weight_sem": 0.1,
}
FINETUNE: dict[str, Any] = {
    "epochs": 3,
    "batch_size": 16,
    "learning_rate": 5e-5,
    "optimizer": "adamw",
    "weight_sem": 1.0,
}
# What LoRA changes of it; the rate is the paper's.
LORA: dict[str, Any] = {"learning_rate": 3e-4}

# Latents of a thought; a written chain needs some 15 tokens for each of its steps.
LONGEST_THOUGHT = {"latent": 8, "cot": 160, "direct": 0}
