"""What a person sees while training: a bar on a terminal, and a line for every report of losses or accuracy."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tqdm import tqdm
from transformers import TrainerCallback


class ProgressCallback(TrainerCallback):
    """Draws the bar and writes the lines to standard error.

    Args:
        write: Receives each line.
        show_bar: Whether there is a terminal to draw a bar on.
    """

    def __init__(self, write: Callable[[str], None], show_bar: bool) -> None:
        self._write, self._show_bar = write, show_bar
        self._bar: Any = None
        self._started = 0.0
        self._first_step = 0

    def on_train_begin(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Open the bar at the step the run starts from."""
        self._started, self._first_step = time.perf_counter(), state.global_step
        self._bar = tqdm(
            total=state.max_steps,
            initial=state.global_step,
            disable=not (self._show_bar and state.is_world_process_zero),
            unit="step",
            dynamic_ncols=True,
        )

    def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Advance the bar."""
        self._bar.update(state.global_step - self._bar.n)

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None, **kwargs: Any) -> None:
        """Write one line: the loss and its terms, or what the evaluation found; only the main process does."""
        if not state.is_world_process_zero:
            return
        logs = logs or {}
        where = f"step {state.global_step}/{state.max_steps}"
        if "eval_accuracy" in logs:
            self._line(
                f"{where}  validation: accuracy {logs['eval_accuracy']:.1%}, #L {logs['eval_num_latents']:.2f}, "
                f"{logs['eval_questions']:.0f} questions answered in {logs['eval_seconds']:.1f} s"
            )
        elif "loss_ce" in logs:
            terms = "  ".join(f"{name} {logs['loss_' + name]:.4f}" for name in ("ce", "kl", "sem"))
            self._line(f"{where}  loss {logs['loss']:.4f}  {terms}  {self._pace(args, state)}")

    def on_train_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Close the bar."""
        self._bar.close()

    def _pace(self, args: Any, state: Any) -> str:
        elapsed = time.perf_counter() - self._started
        steps = max(state.global_step - self._first_step, 1)
        per_step = args.train_batch_size * args.gradient_accumulation_steps * args.world_size
        left = (state.max_steps - state.global_step) * elapsed / steps
        return f"{steps * per_step / elapsed:.0f} examples/s, {left / 60:.0f} min left"

    def _line(self, text: str) -> None:
        with tqdm.external_write_mode():
            self._write(text)
