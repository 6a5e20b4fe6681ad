"""The reasoner: questions in, answers out. Text, limits and errors are handled here, the loop is in `engine`."""

from __future__ import annotations

import dataclasses
import functools
import math
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeAlias, Unpack

from ruplar_lite.bundle import Bundle, find_bundle, open_bundle
from ruplar_lite.engine import AnswerToken, Finished, LatentStep, generate
from ruplar_lite.errors import InputError
from ruplar_lite.grading import extract_answer
from ruplar_lite.pace import Pace
from ruplar_lite.prefill import Prefix
from ruplar_lite.sampling import GenerationSettings, Sampler, SettingValues
from ruplar_lite.session import Graphs, Session
from ruplar_lite.text import TextCodec, TextStream
from ruplar_lite.thoughts import Answer, ConfidenceKind, Thought, Timings, make_thought
from ruplar_lite.voting import vote

#: What `Reasoner.stream` yields: every thought, then pieces of the answer's text, then the answer as a whole.
StreamEvent: TypeAlias = Thought | str | Answer

# No tokenizer needs so few tokens for prose; a longer text is refused before it is tokenized.
_CHARACTERS_PER_TOKEN = 32


@dataclasses.dataclass(frozen=True)
class _Prompt:
    """A question that was found to fit."""

    question: str
    ids: list[int]


class Reasoner:
    """Answers questions with one bundle; several threads can share it.

    Between questions it keeps nothing but the cache of what every prompt begins with, computed at the first question.

    Args:
        bundle: A checked bundle.
        graphs: Its two graphs.
        codec: Its tokenizer.

    Attributes:
        bundle: The bundle it was loaded from.
        chosen_by: What chose the bundle, see `find_bundle`.
    """

    def __init__(self, bundle: Bundle, graphs: Graphs, codec: TextCodec, chosen_by: str = "--model") -> None:
        self.bundle = bundle
        self.chosen_by = chosen_by
        self._graphs = graphs
        self._codec = codec
        self._explicit_chain = bundle.manifest.objective == "cot"
        self._prefix: Prefix | None = None
        self._prefix_lock = threading.Lock()

    @classmethod
    def load(cls, path: str | Path | None = None, *, threads: int | None = None) -> Reasoner:
        """Check and open a bundle.

        Args:
            path: The bundle's folder, or "builtin"; None looks at $RUPLAR_LITE_MODEL, then at `model/onnx` in the
                working directory, then takes the model inside this package.
            threads: Threads that one operator may use; None takes a small number that fits the machine.

        Raises:
            InputError: There is no such folder, or `threads` is out of its range.
            BundleError: The bundle is damaged, of a newer format, or cannot be run.
        """
        found, chosen_by = find_bundle(path)
        bundle = open_bundle(found)
        return cls(bundle, Session(bundle, threads), TextCodec.of(bundle), chosen_by)

    def check_question(self, question: str, settings: GenerationSettings | None = None) -> None:
        """See that a question can be asked, without asking it.

        Raises:
            InputError: As for `ask`.
        """
        self._prompt(question, settings or GenerationSettings())

    def ask(self, question: str, settings: GenerationSettings | None = None, **values: Unpack[SettingValues]) -> Answer:
        """Answer one question.

        With `samples` above 1 it is thought about so often, as one batch after one pass over the prompt: first as ever,
        then with Gumbel noise on every latent, and the answers vote (see `Answer.samples`, `ruplar_lite.voting`).

        Args:
            question: Text; surrounding whitespace is ignored.
            settings: How to answer; None takes the model's limits and the most likely tokens.
            **values: Single settings by name, in place of or on top of `settings`.

        Raises:
            InputError: A setting is wrong, or the question is empty or too long.
            BundleError: A graph failed.
        """
        return self.ask_batch([question], settings, **values)[0]

    def ask_batch(
        self,
        questions: Sequence[str],
        settings: GenerationSettings | None = None,
        *,
        batch_size: int = 16,
        **values: Unpack[SettingValues],
    ) -> list[Answer]:
        """Answer many questions, `batch_size` of them at a time; the answers are those that `ask` gives one by one.

        Args:
            questions: Any number of them, none too.
            settings: As for `ask`; a seed is used for every question anew, and a deadline for all questions of a
                batch together.
            batch_size: Questions that are run together, each with all its samples; more are faster and need more
                memory. The questions of an int8 bundle always run one at a time: together they would change each
                other's numbers, as the samples of one question do.
            **values: As for `ask`.

        Returns:
            The answers, in the order of the questions.

        Raises:
            InputError: As for `ask`; no question is answered if one of them is wrong.
            BundleError: A graph failed.
        """
        settings = self.check(_merged(settings, values))
        if isinstance(questions, str):
            raise InputError("questions: found one text, expected a list of texts; ask takes a single question")
        if batch_size < 1:
            raise InputError(f"batch_size: found {batch_size}, expected at least 1")
        batch_size = self.questions_together(batch_size)
        prompts = []
        for number, question in enumerate(questions, start=1):
            try:
                prompts.append(self._prompt(question, settings))
            except InputError as error:
                raise error if len(questions) == 1 else InputError(f"question {number}: {error}") from error
        answers: dict[int, Answer] = {}
        # Questions of like length run together: less padding.
        order = sorted(range(len(prompts)), key=lambda i: len(prompts[i].ids))
        samples = settings.samples
        for start in range(0, len(order), batch_size):
            batch = order[start : start + batch_size]
            events = self._events([prompts[i] for i in batch], settings)
            rows = {row: event for row, event in events if isinstance(event, Answer)}
            for number, i in enumerate(batch):
                answers[i] = vote([rows[number * samples + sample] for sample in range(samples)])
        return [answers[i] for i in range(len(prompts))]

    def questions_together(self, batch_size: int) -> int:
        """Return how many questions of a batch really run together: those of an int8 bundle go one at a time."""
        return batch_size if self.bundle.manifest.rows_are_independent else 1

    def stream(
        self, question: str, settings: GenerationSettings | None = None, **values: Unpack[SettingValues]
    ) -> Iterator[StreamEvent]:
        """Answer one question step by step.

        Args:
            question: As for `ask`.
            settings: As for `ask`.
            **values: As for `ask`.

        Returns:
            An iterator over a `Thought` for every latent step, then `str` pieces of the text, then the `Answer`. The
            pieces joined and stripped are the answer's text.

        Raises:
            InputError: At once, as for `ask`; or several samples are asked for, whose answer is known at the end only.
            BundleError: While iterating, if a graph fails.
        """
        settings = _merged(settings, values)
        if settings.samples > 1:
            raise InputError(
                f"--samples: found {settings.samples}, expected 1 for a stream; ask gives the answer of all"
            )
        prompt = self._prompt(question, settings)
        return (event for _, event in self._events([prompt], settings))

    def encode(self, text: str) -> list[int]:
        """Return the token ids of a text as it stands in a question, none of them a control token.

        Raises:
            InputError: The text holds half a surrogate pair, which is no character.
        """
        return self._codec.encode(text)

    def check(self, settings: GenerationSettings) -> GenerationSettings:
        """See that this model can answer by these settings, and return them.

        Raises:
            InputError: Several samples are asked for that nothing would make different.
        """
        if settings.samples == 1 or settings.temperature > 0:
            return settings
        found = f"--samples: found {settings.samples}"
        if self.bundle.manifest.objective == "direct" or self._limits(settings)[0] == 0:
            raise InputError(f"{found} answers without a thought, which are all the same; give a --temperature above 0")
        if settings.thought_noise == 0:
            raise InputError(
                f"{found} with --thought-noise 0, which are all the same; give it or --temperature above 0"
            )
        return settings

    def confidence_kind(self, settings: GenerationSettings) -> ConfidenceKind:
        """Return what `Answer.confidence` is with these settings."""
        if settings.samples > 1:
            return "votes"
        return "raw" if self.bundle.manifest.confidence is None else "calibrated"

    def sure_threshold(self, settings: GenerationSettings) -> float | None:
        """Return the least confidence of an answer that is sure with these settings; None where nothing says.

        The bundle's own threshold was chosen for single answers, and says nothing of votes.
        """
        calibration = self.bundle.manifest.confidence
        if settings.sure_threshold is not None or calibration is None or settings.samples > 1:
            return settings.sure_threshold
        return calibration.threshold

    def _limits(self, settings: GenerationSettings) -> tuple[int, int]:
        limits = self.bundle.manifest.limits
        return (
            limits.max_latents if settings.max_latents is None else settings.max_latents,
            limits.max_new_tokens if settings.max_new_tokens is None else settings.max_new_tokens,
        )

    def _prompt(self, question: str, settings: GenerationSettings) -> _Prompt:
        """Encode a question and see that prompt, thought and answer fit into the model's positions."""
        if not isinstance(question, str):
            raise InputError(f"question: found {type(question).__name__}, expected text")
        question = question.strip()
        if not question:
            raise InputError("question: found nothing but white space, expected a question")
        positions = self.bundle.manifest.architecture.max_position_embeddings
        if len(question) > positions * _CHARACTERS_PER_TOKEN:
            raise InputError(
                f"question: found {len(question)} characters, expected at most {positions * _CHARACTERS_PER_TOKEN} "
                f"for a model of {positions} positions; shorten it"
            )
        ids = self.bundle.manifest.prompt_ids(self._codec.encode(question))
        max_latents, max_new_tokens = self._limits(settings)
        # The last token written is not fed back, but the room for it is what training had.
        needed = len(ids) + max_latents + 1 + max_new_tokens
        if needed > positions:
            raise InputError(
                f"question: found {len(ids)} tokens, which need {needed} positions with {max_latents} latents and "
                f"{max_new_tokens} answer tokens, expected at most {positions}; shorten it or lower the limits"
            )
        return _Prompt(question, ids)

    def _events(self, prompts: Sequence[_Prompt], settings: GenerationSettings) -> Iterator[tuple[int, StreamEvent]]:
        """Run a batch and yield each thought, piece of text and answer with its row: a prompt has one per sample."""
        samples = settings.samples
        pace = self._pace(settings)
        thoughts: list[list[Thought]] = [[] for _ in range(len(prompts) * samples)]
        texts = [TextStream(self._codec) for _ in thoughts]
        steps = generate(
            self._graphs,
            self.bundle.embeddings,
            self.bundle.manifest.special_tokens,
            [prompt.ids for prompt in prompts],
            [Sampler(settings, sample) for _ in prompts for sample in range(samples)],
            *self._limits(settings),
            explicit_chain=self._explicit_chain,
            prefix=self._prefix_cache(),
            pace=pace,
        )
        for step in steps:
            match step:
                case LatentStep():
                    labels = self._codec.labels(step.ids)
                    thought = make_thought(step.ids, step.probabilities, labels, step.stop_prob)
                    thoughts[step.row].append(thought)
                    yield step.row, thought
                case AnswerToken():
                    if piece := texts[step.row].push(step.token):
                        yield step.row, piece
                case Finished():
                    if piece := texts[step.row].flush():
                        yield step.row, piece
                    yield step.row, self._answer(prompts[step.row // samples], thoughts[step.row], step, pace, settings)

    def _pace(self, settings: GenerationSettings) -> Pace:
        if settings.deadline_ms is None:
            return Pace()
        return Pace(settings.deadline_ms / 1000, min(self._usual_answer_tokens, self._limits(settings)[1]))

    @functools.cached_property
    def _usual_answer_tokens(self) -> int:
        """Tokens of the longest answer that was recorded at export, with its end; the limit where there is none."""
        manifest = self.bundle.manifest
        lengths = [len(self._codec.encode(replay.answer)) + 1 for replay in manifest.replay]
        return max(lengths, default=manifest.limits.max_new_tokens)

    def _prefix_cache(self) -> Prefix | None:
        manifest = self.bundle.manifest
        # Tokens that see the question have another cache for each question.
        ids = manifest.prompt.prefix_ids if manifest.prompt_attention == "causal" else ()
        if ids and self._prefix is None:
            with self._prefix_lock:
                if self._prefix is None:
                    self._prefix = Prefix.of(self._graphs, self.bundle.embeddings, ids)
        return self._prefix

    def _answer(
        self, prompt: _Prompt, thoughts: Sequence[Thought], step: Finished, pace: Pace, settings: GenerationSettings
    ) -> Answer:
        text = self._codec.decode(step.token_ids).strip()
        total = pace.now() - pace.started
        raw, calibration = math.exp(step.log_prob), self.bundle.manifest.confidence
        return Answer(
            question=prompt.question,
            text=text,
            value=extract_answer(text),
            thoughts=tuple(thoughts),
            chain=self._codec.decode([t.ids[0] for t in thoughts]).strip() if self._explicit_chain else None,
            confidence=raw if calibration is None else calibration.calibrated(raw),
            raw_confidence=raw,
            confidence_kind="raw" if calibration is None else "calibrated",
            sure_threshold=self.sure_threshold(settings),
            finish_reason=step.finish_reason,
            prompt_tokens=len(prompt.ids),
            num_latents=len(thoughts),
            answer_tokens=step.num_written,
            timings=Timings(*(1000 * seconds for seconds in (step.prefill, step.thinking, step.decode, total))),
            model=str(self.bundle.path),
        )


def _merged(settings: GenerationSettings | None, values: SettingValues) -> GenerationSettings:
    """Return the settings with single values put in; a name that is no setting is an error."""
    settings = settings or GenerationSettings()
    unknown = sorted(set(values) - {field.name for field in dataclasses.fields(settings)})
    if unknown:
        known = ", ".join(field.name for field in dataclasses.fields(settings))
        raise InputError(f"found the unknown setting {unknown[0]}, expected one of {known}")
    return dataclasses.replace(settings, **values)
