"""What is trained: the small Llama made from scratch, or a causal LM from a folder or hub, made ready for thinking.

Ready means: `<think>` and `</think>` are single tokens, the prompt around a question is known as token ids, and the
ids that end an answer and fill a batch are decided once, here.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruplar_lite.errors import CheckpointError, first_line
from ruplar_lite.manifest import SpecialTokens
from ruplar_lite.train.checkpoint import METHOD_FILE, MethodInfo, load_causal_lm, load_tokenizer, read_checkpoint
from ruplar_lite.train.config import LONGEST_THOUGHT, SCRATCH, TrainConfig
from ruplar_lite.train.from_bundle import is_bundle, load_bundle
from ruplar_lite.train.number_embeddings import add_waves
from ruplar_lite.train.tokenizer import END_THINK, THINK, train_tokenizer

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerFast

INSTRUCTION = "Please reason step by step, and put your final answer within \\boxed{}."
# Stands for the question while a chat template is filled in.
_MARKER = "[[QUESTION]]"
BOXED = "\\boxed{{answer}}"


def from_scratch(
    config: TrainConfig, texts: Iterable[str], tokenizer: PreTrainedTokenizerFast | None = None
) -> tuple[PreTrainedModel, PreTrainedTokenizerFast, MethodInfo]:
    """Make the small Llama with random weights, and a tokenizer trained on `texts` unless one is given.

    The caller seeds torch. Prompt and answer are bare: a model that knows nothing else needs no instruction, but gets
    the one that is asked for.
    """
    from transformers import LlamaConfig, LlamaForCausalLM

    tokenizer = tokenizer or train_tokenizer(texts, config.vocab_size)
    special = SpecialTokens(
        think=tokenizer.get_vocab()[THINK],
        end_think=tokenizer.get_vocab()[END_THINK],
        eos=(tokenizer.eos_token_id,),
        pad=tokenizer.pad_token_id,
    )
    llama = LlamaConfig(
        vocab_size=len(tokenizer),
        pad_token_id=special.pad,
        bos_token_id=None,
        eos_token_id=special.eos[0],
        tie_word_embeddings=True,
        **config.llama_shape(),
    )
    tokenizer.model_max_length = llama.max_position_embeddings
    prefix = tokenizer.encode(f"{config.instruction}\n", add_special_tokens=False) if config.instruction else ()
    model = LlamaForCausalLM(llama)
    if config.number_embeddings == "fourier":
        table: Any = model.get_input_embeddings()
        add_waves(table.weight, tokenizer.get_vocab())
    attention: str = SCRATCH["prompt_attention"]
    return model, tokenizer, _info(config, model, special, (tuple(prefix), ()), "{answer}", attention)


def from_pretrained(config: TrainConfig) -> tuple[PreTrainedModel, PreTrainedTokenizerFast, MethodInfo]:
    """Load `config.model` in float32 and make it ready.

    A folder that training wrote (it has a `ruplar.json`) and a bundle go on as they began: they keep their special
    tokens, their way of writing answers and, unless asked otherwise, their prompt and how it is seen. What they think
    in may change.

    Raises:
        BundleError: A bundle is damaged.
        CheckpointError: The model or its tokenizer cannot be loaded or cannot be used.
        MissingExtraError: A bundle needs `onnx`, which is not installed.
    """
    source = str(config.model)
    begun: MethodInfo | None
    if is_bundle(source):
        model, tokenizer, begun = load_bundle(source)
    else:
        begun = read_checkpoint(source).info if (Path(source) / METHOD_FILE).is_file() else None
        tokenizer = load_tokenizer(source, local_files_only=False)
        model = load_causal_lm(source, local_files_only=False)
        if begun is None:
            return model, tokenizer, make_ready(model, tokenizer, config)
    prefix, suffix = begun.prefix_ids, begun.suffix_ids
    if config.instruction is not None:
        prefix, after = _prompt_parts(tokenizer, config.instruction, source)
        # Without a template the instruction stands before the question alone.
        suffix = after if tokenizer.chat_template else suffix
    prompt, attention = (prefix, suffix), begun.prompt_attention
    return model, tokenizer, _info(config, model, begun.special_tokens, prompt, begun.answer_template, attention)


def make_ready(model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, config: TrainConfig) -> MethodInfo:
    """Make a causal LM and its tokenizer ready for thinking; both are changed where tokens have to be added.

    `<think>` and `</think>` stay as they are if the tokenizer has them as single tokens; otherwise they are added as
    special tokens and their embeddings start from the mean of the others.

    Args:
        model: The model, in evaluation mode, before any adapter is put on it.
        tokenizer: Its tokenizer.
        config: The instruction, the limits of thought and answer, and the name for errors in `config.model` are read.

    Raises:
        CheckpointError: They cannot be used.
    """
    from ruplar_lite.train.logits import check_logits

    source = config.model or "the model"
    check_logits(model, source)
    if tokenizer.eos_token_id is None:
        raise CheckpointError(f"{source}: the tokenizer has no end-of-sequence token, so no answer could end")
    known, rows = max(tokenizer.get_vocab().values()) + 1, embedding_rows(model)
    if known > rows:
        raise CheckpointError(
            f"{source}: found {known} tokens in the tokenizer, but only {rows} embeddings in the model; take the "
            "tokenizer that belongs to the model"
        )
    missing = [token for token in (THINK, END_THINK) if _single_id(tokenizer, token) is None]
    if missing:
        tokenizer.add_special_tokens({"additional_special_tokens": missing}, replace_extra_special_tokens=False)
    think, end_think = _single_id(tokenizer, THINK), _single_id(tokenizer, END_THINK)
    if think is None or end_think is None:
        raise CheckpointError(f"{source}: {THINK} and {END_THINK} could not be made single tokens")
    _add_rows(model, known, max(think, end_think) + 1)
    pad = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else tokenizer.eos_token_id
    special = SpecialTokens(think, end_think, (tokenizer.eos_token_id,), pad)
    instruction = INSTRUCTION if config.instruction is None else config.instruction
    return _info(config, model, special, _prompt_parts(tokenizer, instruction, source), BOXED, "causal")


def _add_rows(model: PreTrainedModel, known: int, needed: int) -> None:
    """Let the rows of the tokens from `known` on, as far as there are any, start from the mean of those before.

    Many models have rows to spare; those were never trained, so they start from the mean as well.
    """
    import torch

    if needed > embedding_rows(model):
        model.resize_token_embeddings(needed, mean_resizing=False)
    table, head = model.get_input_embeddings(), model.get_output_embeddings()
    weights: list[Any] = [table.weight] if head.weight is table.weight else [table.weight, head.weight]
    with torch.no_grad():
        for weight in weights if needed > known else []:
            weight[known:needed] = weight[:known].mean(dim=0)


def embedding_rows(model: PreTrainedModel) -> int:
    """Return how many tokens the embedding table has a row for."""
    table: Any = model.get_input_embeddings()
    return int(table.weight.shape[0])


def context_length(model: PreTrainedModel) -> int:
    """Return the longest sequence of a model in positions; no limit where it names none."""
    return getattr(model.config, "max_position_embeddings", None) or 2**31 - 1


def _check_attention(model: PreTrainedModel, prompt_attention: str, source: str) -> None:
    """Refuse prompts seen in both directions where a layer sees but a window of them."""
    from ruplar_lite.train.attention_masks import attention_windows

    if prompt_attention == "causal":
        return
    windows = attention_windows(model)
    if windows is None or any(windows.values()):
        raise CheckpointError(
            f"{source}: found attention windows in this {model.config.model_type}, expected layers that see every "
            "position; train it with --prompt-attention causal"
        )


def _info(
    config: TrainConfig,
    model: PreTrainedModel,
    special: SpecialTokens,
    prompt: tuple[tuple[int, ...], tuple[int, ...]],
    template: str,
    usual_attention: str,
) -> MethodInfo:
    prompt_attention = config.prompt_attention or usual_attention
    _check_attention(model, prompt_attention, config.model or "the model")
    return MethodInfo(
        special_tokens=special,
        prefix_ids=prompt[0],
        suffix_ids=prompt[1],
        answer_template=template,
        latent_support=(),
        max_latents=LONGEST_THOUGHT[config.objective] if config.max_latents is None else config.max_latents,
        max_new_tokens=config.max_new_tokens,
        training={},
        calibration=(),
        objective=config.objective,
        prompt_attention=prompt_attention,
    )


def _single_id(tokenizer: PreTrainedTokenizerFast, token: str) -> int | None:
    ids = tokenizer.encode(token, add_special_tokens=False)
    return ids[0] if len(ids) == 1 and ids[0] != tokenizer.unk_token_id else None


def _prompt_parts(
    tokenizer: PreTrainedTokenizerFast, instruction: str, source: str
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the token ids before and after a question: the chat template's if there is one, else the instruction."""
    lines = f"{instruction}\n" if instruction else ""
    if tokenizer.chat_template:
        message = [{"role": "user", "content": f"{lines}{_MARKER}"}]
        try:
            text = tokenizer.apply_chat_template(message, tokenize=False, add_generation_prompt=True)
        except Exception as error:  # A template is a program of its own and may raise anything.
            raise CheckpointError(f"{source}: the chat template fails: {first_line(error)}") from error
        before, found, after = str(text).partition(_MARKER)
        if not found:
            raise CheckpointError(f"{source}: the chat template leaves out what the user says")
        # Some templates open the thought themselves; it is opened after the prompt anyway.
        after = after.partition(THINK)[0]
    else:
        before, after = f"{tokenizer.bos_token or ''}{lines}", "\n"
    prefix = tokenizer.encode(before, add_special_tokens=False)
    return tuple(prefix), tuple(tokenizer.encode(after, add_special_tokens=False))
