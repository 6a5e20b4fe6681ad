"""How sure a model is and how often it is right, as a page: a reliability diagram for each file of questions."""

from __future__ import annotations

from collections.abc import Sequence

from ruplar_lite.bundle import page_name
from ruplar_lite.charts import columns, percent, reliability_bars
from ruplar_lite.evaluate import Bin, Report, calibration_error
from ruplar_lite.page import Figure, Page, Table
from ruplar_lite.thoughts import ConfidenceKind

_NAMES: dict[ConfidenceKind, str] = {
    "calibrated": "calibrated confidence",
    "raw": "probability of the answer",
    "votes": "share of the samples",
}
_NOTES = (
    "Answers are sorted by confidence into ten bins. A bar is the share of right answers in its bin, the mark their "
    "mean confidence. Where a model is right as often as it is sure, bars end at their marks, on the diagonal.",
    "The expected calibration error is the distance between a bar's end and its mark, averaged over all answers. "
    "Questions that are too long for the model are left out.",
)


def reliability_page(
    files: Sequence[str],
    reports: Sequence[Report],
    kind: ConfidenceKind,
    model: str,
    threshold: float | None = None,
) -> Page:
    """Return the page of one evaluation.

    Args:
        files: Where the questions are from.
        reports: What was measured of each.
        kind: What the confidence is.
        model: Folder of the bundle.
        threshold: The least confidence of an answer that is sure, if there is one.
    """
    facts, figures = [("Confidence", _NAMES[kind])], []
    for number, (file, report) in enumerate(zip(files, reports, strict=True), start=1):
        of = f" {number}" if len(files) > 1 else ""
        facts += [(name + of, fact) for name, fact in (*([("File", file)] if of else []), *_facts(report))]
        figures.append(_diagram(f"reliability-{number}", of, _NAMES[kind], report.reliability, threshold))
        if kind == "calibrated":
            key = f"raw-{number}"
            figures.append(_diagram(key, f"{of}, before calibration", _NAMES["raw"], report.raw_reliability))
        figures.append(_counts(f"counts-{number}", of, _NAMES[kind], report.reliability))
    heading = files[0] if len(files) == 1 else f"{len(files)} files"
    notes = _NOTES if threshold is None else (*_NOTES, f"The upright line is the threshold, {percent(threshold)}.")
    return Page(
        title="Reliability of ruplar-lite",
        kicker="Reliability over",
        heading=heading,
        path=(),
        result=None,
        facts=(*facts, ("Model", page_name(model))),
        figures=tuple(figures),
        notes=notes,
    )


def _facts(report: Report) -> list[tuple[str, str]]:
    answered = report.total.questions - report.refused
    facts = [
        ("Answers", str(answered)),
        ("Right", f"{report.total.correct / answered if answered else 0:.1%}"),
        ("Mean confidence", f"{report.confidence:.1%}"),
        ("Expected calibration error", f"{report.calibration_error:.1%}"),
    ]
    for name, share in (("Sure", report.sure), ("Not sure", report.not_sure)):
        if share is not None:
            facts.append((name, f"{share.questions}, {share.accuracy:.1%} right"))
    return facts


def _diagram(key: str, of: str, name: str, bins: Sequence[Bin], threshold: float | None = None) -> Figure:
    drawn = [(one.total.accuracy, one.confidence, _said(one) if one.total.questions else "") for one in bins]
    error = f"Expected calibration error {calibration_error(bins):.1%}."
    about = " ".join([error, *(f"{text}." for _, _, text in drawn if text)])
    chart = reliability_bars(key, f"Reliability{of}", about, drawn, name, threshold)
    rows = tuple(
        (
            f"{one.lower:.1f}",
            f"{one.upper:.1f}",
            str(one.total.questions),
            str(one.total.correct),
            f"{one.total.accuracy:.4f}" if one.total.questions else "",
            f"{one.confidence:.4f}" if one.total.questions else "",
        )
        for one in bins
    )
    header = ("from", "to", "answers", "right", "share", "mean confidence")
    return Figure(chart, f"Right answers by {name}. {error}", Table(header, rows))


def _counts(key: str, of: str, name: str, bins: Sequence[Bin]) -> Figure:
    labels, counts = [f"{one.lower:.1f}" for one in bins], [one.total.questions for one in bins]
    about = "; ".join(f"{count} from {label}" for label, count in zip(labels, counts, strict=True))
    texts = [str(count) for count in counts]
    chart = columns(key, f"Answers{of}", f"Answers by {name}: {about}.", labels, counts, f"{name}, from", texts)
    rows = tuple((f"{one.lower:.1f}", f"{one.upper:.1f}", str(one.total.questions)) for one in bins)
    return Figure(chart, f"How many answers have which {name}.", Table(("from", "to", "answers"), rows))


def _said(one: Bin) -> str:
    share = f"{one.total.correct} of {one.total.questions} right ({percent(one.total.accuracy)})"
    return f"{one.lower:.1f} to {one.upper:.1f}: {share}, mean confidence {percent(one.confidence)}"
