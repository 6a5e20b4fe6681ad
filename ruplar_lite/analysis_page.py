"""An analysis of many questions as lines of text and as a page: the figures of the paper over a data set."""

from __future__ import annotations

from ruplar_lite.analysis import Analysis, Distribution, Hits
from ruplar_lite.bundle import page_name
from ruplar_lite.charts import Cell, bars, columns, heat_map, percent, scatter
from ruplar_lite.page import Figure, Page, Table
from ruplar_lite.thoughts import token_label
from ruplar_lite.thoughts_page import ENTROPY_NOTE

_HIT_NOTE = (
    "Latent i is compared with step i of the record. A hit is a top token that, read as a number, is what stands "
    'behind the step\'s last "=", or that is the first token of it. Steps without "=", steps without a latent, and '
    "latents beyond the last step are not compared."
)
_NO_HITS = "The model was trained with another --segment than step: latent i is not step i, and no hits are counted."


def analysis_table(file: str, analysis: Analysis) -> list[str]:
    """Return the short table that the command prints, as lines."""
    top, entropy = analysis.top_probs, analysis.entropies
    rows = [
        ("questions", f"{analysis.questions}" + (f", {analysis.refused} too long" if analysis.refused else "")),
        ("accuracy", f"{_share(analysis.correct, analysis.questions)}"),
        ("latents (#L)", f"{analysis.num_latents:.2f}  ({len(analysis.points)} in all)"),
        ("top-1 probability", f"mean {top.mean:.1%}, median {top.median:.1%}"),
        ("entropy", f"mean {entropy.mean:.2f} nats, median {entropy.median:.2f} (lower bounds)"),
        ("top tokens", ", ".join(f"{token_label(t.token)} {t.count}" for t in analysis.tokens[:8]) or "none"),
    ]
    if analysis.hits is None:
        rows.append(("step's result", "not counted: latent i is not step i with this model's --segment"))
    else:
        rows.append(("step's result", _hits_text(analysis.hits)))
        rows += [(f"  step {number}", _hits_text(hits)) for number, hits in analysis.hits_by_step.items()]
    for steps in sorted({steps for steps, _ in analysis.latents_by_steps}):
        found = {latents: n for (s, latents), n in analysis.latents_by_steps.items() if s == steps}
        listed = ", ".join(f"#L {latents}: {count}" for latents, count in found.items())
        rows.append((f"{steps} step{'' if steps == 1 else 's'}", listed))
    return [file, *(f"  {name:<20}{value}" for name, value in rows)]


def analysis_page(file: str, model: str, analysis: Analysis) -> Page:
    """Return the page of an analysis.

    Args:
        file: Where the questions are from.
        model: Folder of the bundle.
        analysis: What was found.
    """
    facts = [
        ("Questions", str(analysis.questions)),
        ("Accuracy", _share(analysis.correct, analysis.questions)),
        ("Latents (#L)", f"{analysis.num_latents:.2f}"),
        ("Latent steps in all", str(len(analysis.points))),
        ("Model", page_name(model)),
    ]
    if analysis.refused:
        facts.insert(1, ("Too long, left out", str(analysis.refused)))
    if analysis.hits is not None:
        facts.insert(-1, ("Top token is the step's result", _hits_text(analysis.hits)))
    figures: tuple[Figure, ...] = (_latents(analysis),)
    if analysis.points:
        figures = (
            _histogram("top", "Top-1 probability", "top-1 probability", analysis.top_probs, ""),
            _histogram("entropy", "Entropy", "entropy in nats", analysis.entropies, " nats"),
            _scatter(analysis),
            *((_hits(analysis),) if analysis.hits_by_step else ()),
            *figures,
            _tokens(analysis),
        )
    notes = [ENTROPY_NOTE, _NO_HITS if analysis.hits is None else _HIT_NOTE]
    if not analysis.points:
        notes.insert(0, "The model answered every question at once: there is no latent step to show.")
    return Page("Thoughts of ruplar-lite", "Thoughts over", file, (), None, tuple(facts), figures, tuple(notes))


def _histogram(key: str, title: str, name: str, values: Distribution, unit: str) -> Figure:
    labels = [f"{(low + high) / 2:.3g}" for low, high in zip(values.edges, values.edges[1:], strict=False)]
    most = max(range(len(labels)), key=lambda i: values.counts[i])
    about = (
        f"Histogram of {sum(values.counts)} latent steps: mean {values.mean:.3f}{unit}, "
        f"median {values.median:.3f}{unit}, most of them from {values.edges[most]:.3g} to {values.edges[most + 1]:.3g}."
    )
    marks = [f"{edge:.2f}" for edge in values.edges[:-1]]
    chart = columns(key, title, about, marks, values.counts, f"{name}, from")
    rows = tuple(
        (f"{low:.4g}", f"{high:.4g}", str(count))
        for low, high, count in zip(values.edges, values.edges[1:], values.counts, strict=False)
    )
    note = f"How many latent steps have which {name}: mean {values.mean:.2f}, median {values.median:.2f}."
    return Figure(chart, note, Table(("from", "to", "latent steps"), rows))


def _scatter(analysis: Analysis) -> Figure:
    title = "Entropy against top-1 probability"
    about = f"One point for each of {len(analysis.points)} latent steps; the surer the top token, the less entropy."
    chart = scatter("scatter", title, about, analysis.points, "top-1 probability", "entropy in nats")
    cells: dict[int, list[float]] = {}
    for probability, entropy in analysis.points:
        cells.setdefault(min(9, int(10 * probability)), []).append(entropy)
    rows = tuple(
        (
            f"{tenth / 10:.1f}",
            str(len(found)),
            f"{min(found):.3f}",
            f"{sum(found) / len(found):.3f}",
            f"{max(found):.3f}",
        )
        for tenth, found in sorted(cells.items())
    )
    header = ("top-1 from", "latent steps", "lowest entropy", "mean", "highest")
    return Figure(chart, "Points that fall together are one dot, of as much more area.", Table(header, rows))


def _hits(analysis: Analysis) -> Figure:
    found = analysis.hits_by_step
    shares = [(f"step {number}", hits.share, f"{hits.share:.1%}") for number, hits in found.items()]
    about = "Share of latents whose top token is the step's result: " + ", ".join(
        f"step {number} {_hits_text(hits)}" for number, hits in found.items()
    )
    chart = bars("hits", "Top token is the step's result", f"{about}.", shares, most=1.0)
    rows = tuple(
        (str(number), str(h.compared), str(h.whole), str(h.first), f"{h.share:.4f}") for number, h in found.items()
    )
    header = ("step", "compared", "whole number", "first token only", "share")
    return Figure(
        chart, "By the number of the step in the record's chain; how it is compared stands below.", Table(header, rows)
    )


def _latents(analysis: Analysis) -> Figure:
    pairs = analysis.latents_by_steps
    steps, latents = sorted({s for s, _ in pairs}), sorted({n for _, n in pairs})
    totals = {s: sum(count for (other, _), count in pairs.items() if other == s) for s in steps}
    cells = [
        [
            Cell(str(pairs[s, n]), percent(pairs[s, n] / totals[s]), pairs[s, n] / totals[s])
            if (s, n) in pairs
            else None
            for n in latents
        ]
        for s in steps
    ]
    same = sum(count for (s, n), count in pairs.items() if s == n)
    about = f"{_share(same, analysis.questions)} of the questions have as many latents as steps."
    names = [f"#L {n}" for n in latents]
    chart = heat_map("latents", "Latents against steps", about, names, [str(s) for s in steps], cells)
    rows = tuple((str(s), str(n), str(count)) for (s, n), count in pairs.items())
    note = f"Rows are the steps of the record, columns the latents of the model, shares are of a row. {about}"
    return Figure(chart, note, Table(("steps", "latents", "questions"), rows))


def _tokens(analysis: Analysis) -> Figure:
    every = len(analysis.points)
    listed = [
        (token_label(t.token), float(t.count), f"{t.count} ({percent(t.count / every)})") for t in analysis.tokens
    ]
    about = "Most frequent top tokens: " + ", ".join(f"{name} {text}" for name, _, text in listed) + "."
    chart = bars("frequent", "Most frequent top tokens", about, listed)
    rows = tuple((token_label(t.token), str(t.id), str(t.count)) for t in analysis.tokens)
    note = "How many latent steps have the token as their most likely one."
    return Figure(chart, note, Table(("token", "id", "latent steps"), rows))


def _hits_text(hits: Hits) -> str:
    first = f", {hits.first} of them by the first token only" if hits.first else ""
    return f"{hits.share:.1%}  ({hits.whole + hits.first} of {hits.compared}{first})"


def _share(part: int, whole: int) -> str:
    return f"{part / whole if whole else 0:.1%}  ({part} of {whole})"
