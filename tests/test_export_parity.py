"""An export measures itself: the reference in torch, the certificate, and what happens when the two differ."""

from __future__ import annotations

import dataclasses
import itertools
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from conftest import QUESTIONS, write_tiny_checkpoint

from ruplar_lite.bundle import open_bundle
from ruplar_lite.errors import BundleError, CheckpointError, ExportError, InputError, RuplarError
from ruplar_lite.export import build, graphs
from ruplar_lite.export.config import ExportConfig
from ruplar_lite.export.head import copy_head
from ruplar_lite.export.latent_vocab import MassOutside, full_vocabulary, measured_vocabulary
from ruplar_lite.export.parity import STAGES, TIE, Outcome, Parity, StageComparison
from ruplar_lite.export.reference import Reference, Step
from ruplar_lite.export.run import export_model
from ruplar_lite.reasoner import Reasoner
from ruplar_lite.session import Session
from ruplar_lite.train.checkpoint import read_checkpoint

END_THINK = 2


@pytest.fixture(scope="module")
def reference(tiny_checkpoint: Path) -> Reference:
    checkpoint = read_checkpoint(tiny_checkpoint)
    return Reference(checkpoint.load_model(), checkpoint.info)


@pytest.fixture(scope="module")
def question_ids(tiny_checkpoint: Path) -> list[list[int]]:
    tokenizer = read_checkpoint(tiny_checkpoint).load_tokenizer()
    return [tokenizer.encode(question, add_special_tokens=False) for question, _ in QUESTIONS]


@torch.no_grad()
def answer_without_cache(reference: Reference, question: list[int]) -> tuple[list[int], list[int]]:
    """The method with nothing clever in it: the whole sequence again for every token."""
    model, info = reference.model, reference.info
    table = model.get_input_embeddings().weight
    sequence = table[[*info.prefix_ids, *question, *info.suffix_ids, info.special_tokens.think]]
    thought: list[int] = []
    while len(thought) < info.max_latents:
        probs = torch.softmax(model(inputs_embeds=sequence[None]).logits[0, -1], dim=-1)
        if int(probs.argmax()) == END_THINK:
            break
        thought.append(int(probs.argmax()))
        sequence = torch.cat([sequence, (probs @ table)[None]])
    sequence = torch.cat([sequence, table[[END_THINK]]])
    answer: list[int] = []
    while len(answer) < info.max_new_tokens and (not answer or answer[-1] not in info.special_tokens.eos):
        answer.append(int(model(inputs_embeds=sequence[None]).logits[0, -1].argmax()))
        sequence = torch.cat([sequence, table[answer[-1:]]])
    return thought, answer


def test_reference_is_the_plain_method(reference: Reference, question_ids: list[list[int]]) -> None:
    lengths = set()
    for question in question_ids:
        trace = reference.answer(question)
        assert (list(trace.thought_ids), list(trace.answer_ids)) == answer_without_cache(reference, question)
        assert len(trace.decisions) in (len(trace.thought_ids), len(trace.thought_ids) + 1)
        lengths.add(len(trace.thought_ids))
    assert {0, 4} < lengths, "the questions of the tests should differ in their thoughts"


def test_reference_shows_every_pass(reference: Reference, question_ids: list[list[int]]) -> None:
    steps: list[Step] = []
    trace = reference.answer(question_ids[0], steps.append)
    prompt = len(question_ids[0]) + 1
    assert [step.inputs_embeds.shape[1] for step in steps] == [prompt] + [1] * (len(steps) - 1)
    # One pass per latent, one for </think>, one per answer token that is fed back.
    assert len(steps) == 1 + len(trace.thought_ids) + 1 + len(trace.answer_ids) - 1
    assert steps[0].past_key_values == []
    for before, step in itertools.pairwise(steps):
        assert all(torch.equal(a, b) for a, b in zip(before.present, step.past_key_values, strict=True))


def test_no_latents_are_allowed(reference: Reference, question_ids: list[list[int]]) -> None:
    hasty = Reference(reference.model, dataclasses.replace(reference.info, max_latents=0))
    trace = hasty.answer(question_ids[0])
    assert trace.thought_ids == () and trace.decisions == () and trace.answer_ids


def test_certificate_of_the_exact_bundle(tiny_bundle: Path) -> None:
    manifest = open_bundle(tiny_bundle).manifest
    certificate = manifest.certificate
    assert certificate is not None
    assert (manifest.latent_vocab.mode, manifest.latent_vocab.size, manifest.thought_top_k) == ("full", 2048, 10)
    assert manifest.architecture.num_key_value_heads == 2 and manifest.architecture.model_type == "llama"
    assert manifest.quantization == "none"
    assert set(certificate["max_abs_diff"]) == set(STAGES)
    assert all(0 < value < 1e-4 for value in certificate["max_abs_diff"].values())
    assert set(certificate["agreement"].values()) == {1.0}
    assert certificate["mass_outside_latent_vocab"] == {"mean": 0.0, "max": 0.0}
    assert (certificate["questions"], certificate["ties"]) == (len(QUESTIONS), 0)
    assert len(manifest.replay) == 8


def test_bundle_alone_replays_what_was_recorded(tiny_bundle: Path) -> None:
    reasoner = Reasoner.load(tiny_bundle, threads=1)
    for recorded in reasoner.bundle.manifest.replay:
        answer = reasoner.ask(recorded.question)
        assert (answer.text, answer.num_latents) == (recorded.answer, recorded.num_latents)
        assert tuple(thought.ids[0] for thought in answer.thoughts) == recorded.thought_ids


def test_batches_answer_as_torch_does(tiny_bundle: Path, reference: Reference, question_ids: list[list[int]]) -> None:
    answers = Reasoner.load(tiny_bundle, threads=1).ask_batch([question for question, _ in QUESTIONS], batch_size=5)
    for answer, ids in zip(answers, question_ids, strict=True):
        trace = reference.answer(ids)
        assert tuple(thought.ids[0] for thought in answer.thoughts) == trace.thought_ids
        assert answer.answer_tokens == len(trace.answer_ids)


def test_embedding_table_is_the_models(tiny_bundle: Path, reference: Reference) -> None:
    np.testing.assert_array_equal(open_bundle(tiny_bundle).embeddings[np.arange(2048)], reference.table.numpy())


def test_measured_vocabulary_is_support_end_think_and_what_was_seen(reference: Reference) -> None:
    info = dataclasses.replace(reference.info, latent_support=(40, 7))
    probs = torch.zeros(2048)
    probs[[5, 9, 11]] = torch.tensor([0.9, 0.0011, 0.0009])
    assert measured_vocabulary(info, [probs]) == [END_THINK, 5, 7, 9, 40]
    assert measured_vocabulary(info, []) == [END_THINK, 7, 40]
    assert full_vocabulary(3) == [0, 1, 2]


def test_mass_outside_is_what_is_left_out() -> None:
    mass = MassOutside()
    assert mass.mean == 0.0
    mass.add(torch.tensor([0.5, 0.25, 0.25]), torch.tensor([0, 2]))
    mass.add(torch.tensor([0.5, 0.5, 0.0]), torch.tensor([0, 2]))
    assert (mass.mean, mass.largest, mass.steps) == (0.375, 0.5, 2)
    exact = MassOutside()
    exact.add(torch.softmax(torch.randn(2048), dim=-1), torch.arange(2048))
    assert exact.largest == 0.0


def outcome(margin: float, *, same: bool) -> Outcome:
    return Outcome("q", "a", (5,), margin, {"stop_step": True, "thought_top1": same, "answer": same})


def parity(*outcomes: Outcome, **diffs: float) -> Parity:
    return Parity(dict.fromkeys(STAGES, 1e-6) | diffs, outcomes, MassOutside())


def test_agreement_leaves_ties_out() -> None:
    tied = parity(outcome(1.0, same=True), outcome(TIE / 2, same=False))
    assert tied.agrees and tied.agreement["answer"] == 1.0 and tied.certificate()["ties"] == 1
    tied.check_agreement()
    wrong = parity(outcome(1.0, same=True), outcome(2 * TIE, same=False))
    assert not wrong.agrees and wrong.agreement == {"stop_step": 1.0, "thought_top1": 0.5, "answer": 0.5}
    with pytest.raises(ExportError, match=r"thought_top1 50\.0%, answer 50\.0% of 2 calibration questions"):
        wrong.check_agreement()


@pytest.mark.parametrize("value", [2e-3, float("inf"), float("nan")])
def test_a_stage_that_differs_is_refused(value: float) -> None:
    parity(outcome(1.0, same=True), logits=9e-4).check_stages()
    with pytest.raises(ExportError, match=r"differ from torch by soft_embedding .*expected at most 0\.001"):
        parity(outcome(1.0, same=True), soft_embedding=value).check_stages()


def test_replay_takes_the_clearest_questions() -> None:
    outcomes = [dataclasses.replace(outcome(i / 10, same=True), question=f"q{i}") for i in range(10)]
    replay = parity(*outcomes).certificate()["replay"]
    assert [item["question"] for item in replay] == [f"q{i}" for i in range(2, 10)]


class Wrong:
    """A session whose answers are slightly off in one output."""

    def __init__(self, session: Session, field: str, change: Any) -> None:
        self._session, self._field, self._change = session, field, change

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def latent_step(self, *inputs: Any) -> Any:
        output = self._session.latent_step(*inputs)
        return dataclasses.replace(output, **{self._field: self._change(getattr(output, self._field))})


@pytest.mark.parametrize(
    ("field", "stage", "change"),
    [
        ("hidden", "hidden", lambda x: x * 1.01),
        ("soft_embedding", "soft_embedding", lambda x: x + 0.1),
        ("stop_prob", "stop_prob", lambda x: x + 0.01),
        ("thought_probs", "thought_probs", lambda x: x[:, ::-1]),
        ("thought_ids", "thought_probs", lambda x: x[:, ::-1]),
        ("thought_ids", "thought_probs", lambda x: x + 5000),
        ("past_key_values", "present", lambda x: [x[1].numpy(), x[0].numpy(), *x[2:]]),
        ("hidden", "hidden", lambda x: x * np.nan),
    ],
)
def test_every_output_is_compared(
    tiny_bundle: Path, reference: Reference, question_ids: list[list[int]], field: str, stage: str, change: Any
) -> None:
    session: Any = Session(open_bundle(tiny_bundle), threads=1)
    ids = torch.arange(2048)
    right = StageComparison(session, reference.table, ids, END_THINK)
    reference.answer(question_ids[0], right.compare)
    assert max(right.max_abs_diff.values()) < 1e-4
    wrong = StageComparison(Wrong(session, field, change), reference.table, ids, END_THINK)  # type: ignore[arg-type]
    reference.answer(question_ids[0], wrong.compare)
    assert {name for name, value in wrong.max_abs_diff.items() if not value <= 1e-3} == {stage}


@pytest.fixture
def prepared_graphs(tiny_bundle: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Writing a graph copies that of the exact bundle, which saves seconds; returns the sizes that were asked for."""
    asked: list[int] = []

    def copy(module: graphs.LatentStepModule, *arguments: Any) -> None:
        asked.append(len(module.latent_ids))
        for name in ("latent_step.onnx", "latent_step.onnx.data"):
            shutil.copy(tiny_bundle / name, arguments[-1].parent)

    def copy_decode(*arguments: Any) -> None:
        copy_head(tiny_bundle, arguments[-1].parent)

    monkeypatch.setattr(graphs, "export_latent_step", copy)
    monkeypatch.setattr(graphs, "export_decode", copy_decode)
    return asked


def files_of(directory: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in directory.iterdir()}


def tamper(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Change one weight of the graph that is written."""
    write = getattr(graphs, name)

    def write_and_change(*arguments: Any) -> None:
        write(*arguments)
        data = Path(str(arguments[-1]) + ".data")
        weights = np.fromfile(data, np.float32)
        weights[np.abs(weights).argmax()] += 3
        weights.tofile(data)

    monkeypatch.setattr(graphs, name, write_and_change)


@pytest.mark.parametrize(("writer", "stage"), [("export_latent_step", "soft_embedding"), ("export_decode", "logits")])
def test_a_wrong_weight_leaves_nothing(
    tiny_checkpoint: Path,
    tmp_path: Path,
    prepared_graphs: list[int],
    monkeypatch: pytest.MonkeyPatch,
    writer: str,
    stage: str,
) -> None:
    tamper(monkeypatch, writer)
    with pytest.raises(ExportError, match=f"differ from torch by .*{stage}.*nothing was written"):
        export_model(
            tiny_checkpoint, ExportConfig(output=str(tmp_path / "out" / "onnx"), latent_vocab="full", quantize="none")
        )
    assert list((tmp_path / "out").iterdir()) == []


def test_a_failed_export_keeps_the_old_bundle(
    tiny_checkpoint: Path,
    tiny_bundle: Path,
    tmp_path: Path,
    prepared_graphs: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "onnx"
    shutil.copytree(tiny_bundle, target)
    tamper(monkeypatch, "export_decode")
    with pytest.raises(ExportError):
        export_model(tiny_checkpoint, ExportConfig(output=str(target), latent_vocab="full", quantize="none"))
    assert files_of(target) == files_of(tiny_bundle)
    assert [path.name for path in tmp_path.iterdir()] == ["onnx"]


def test_auto_falls_back_to_the_full_vocabulary(
    tiny_checkpoint: Path, tmp_path: Path, prepared_graphs: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[int] = []

    def measure(reference: Reference, bundle: Any, latent_ids: Any, questions: Sequence[str], report: Any) -> Parity:
        measured.append(bundle.manifest.latent_vocab.size)
        return parity(outcome(1.0, same=len(latent_ids) == 2048))

    monkeypatch.setattr(build, "measure", measure)
    said: list[str] = []
    target = export_model(tiny_checkpoint, ExportConfig(output=str(tmp_path / "onnx"), quantize="none"), said.append)
    assert prepared_graphs == measured and prepared_graphs[0] < prepared_graphs[1] == 2048
    assert open_bundle(target).manifest.latent_vocab.mode == "full"
    assert any("taking all tokens" in message for message in said)


def test_auto_takes_the_full_vocabulary_where_thoughts_use_most_of_it(
    tmp_path: Path, prepared_graphs: list[int]
) -> None:
    model = write_tiny_checkpoint(tmp_path / "model", latent_support=tuple(range(1500)))
    said: list[str] = []
    assert open_bundle(export_model(model, on_progress=said.append)).manifest.latent_vocab.mode == "full"
    assert prepared_graphs == [2048]
    assert any("more than half of all" in message for message in said)


def test_a_graph_that_cannot_be_run_is_an_export_error(
    tiny_checkpoint: Path, tmp_path: Path, prepared_graphs: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_rubbish(*arguments: Any) -> None:
        for suffix in ("", ".data"):
            Path(str(arguments[-1]) + suffix).write_bytes(b"rubbish")

    monkeypatch.setattr(graphs, "export_latent_step", write_rubbish)
    with pytest.raises(ExportError, match=r"onnxruntime cannot run what torch wrote: .*latent_step\.onnx"):
        export_model(tiny_checkpoint, ExportConfig(output=str(tmp_path / "onnx"), quantize="none"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "kind", "message"),
    [
        ({"calibration": ()}, ExportError, "found no calibration questions in ruplar.json"),
        ({"calibration": ({"question": "7 " * 300, "answer": "1"},)}, ExportError, "fits into 128 positions"),
        ({"latent_support": (5, 2048)}, ExportError, r"latent_support: found token id 2048, expected less than .*2048"),
        ({"prefix_ids": (9999,)}, ExportError, "prompt: found token id 9999"),
        ({"max_new_tokens": 500}, BundleError, "max_position_embeddings 128"),
        ({"answer_template": "no place for it"}, BundleError, "answer_template"),
    ],
)
def test_a_model_that_cannot_work_is_refused_before_anything_is_written(
    tmp_path: Path, changes: dict[str, Any], kind: type[RuplarError], message: str
) -> None:
    model = write_tiny_checkpoint(tmp_path / "model", **changes)
    with pytest.raises(kind, match=message) as caught:
        export_model(model)
    assert "\n" not in str(caught.value)
    assert not (model / "onnx").exists() and not list(model.glob(".onnx*"))


def test_a_tokenizer_that_splits_otherwise_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = write_tiny_checkpoint(tmp_path / "model")

    class Other:
        def encode(self, text: str, add_special_tokens: bool, split_special_tokens: bool) -> list[int]:
            return [7, 8, 9]

    monkeypatch.setattr("ruplar_lite.train.checkpoint.load_tokenizer", lambda path: Other())
    with pytest.raises(ExportError, match=r"tokenizer.json: found the tokens .* expected \[7, 8, 9\]"):
        export_model(model)


def test_weights_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    model = write_tiny_checkpoint(tmp_path / "model")
    weights = model / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(CheckpointError, match=r"model: the .* cannot be "):
        export_model(model)
    assert not (model / "onnx").exists()


def test_a_disk_that_is_too_small_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = write_tiny_checkpoint(tmp_path / "model")
    usage = shutil.disk_usage(tmp_path)._replace(free=100_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(BundleError, match="found 0 MB free, expected 2 MB for the bundle; choose another --output"):
        export_model(model)


def test_output_never_replaces_what_is_no_bundle(tiny_checkpoint: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(InputError, match=r"thesis\.tex"):
        export_model(tiny_checkpoint, ExportConfig(output=str(tmp_path)))
    assert (tmp_path / "thesis.tex").read_text() == "years of work"
