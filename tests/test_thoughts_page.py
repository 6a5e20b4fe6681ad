"""The page of one answer: well-formed and closed to any text, offline, readable, and written whole or not at all."""

from __future__ import annotations

import dataclasses
import math
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ruplar_lite import charts, theme
from ruplar_lite.cli import main
from ruplar_lite.errors import MissingExtraError, RuplarError
from ruplar_lite.markup import element, visible
from ruplar_lite.packing import packed
from ruplar_lite.page import check_target, to_html, to_png, to_svg, write_page
from ruplar_lite.thoughts import Answer, SampledAnswer, Timings, make_thought
from ruplar_lite.thoughts_page import thoughts_page

QUESTION = "Tom has 3 boxes of 12 pencils. He gives away 8. How many pencils are left?"
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title></svg><b>",
    "]]>&amp;&#0;",
    "a\x00\x07\x1b[31m\u202e\ud800\ufffe",
    "'\\\n",
    "",
]
ALLOWED = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "main",
        "footer",
        "p",
        "span",
        "h1",
        "h2",
        "ol",
        "li",
    ),
    *("bdi", "dl", "div", "dt", "dd", "figure", "figcaption", "details", "summary", "table", "thead", "tbody", "tr"),
    *("th", "td", "svg", "desc", "g", "rect", "circle", "line", "polyline", "text"),
}


def answer_of(question=QUESTION, tokens=("36", "12", "="), steps=2, text="28"):
    weights = [0.6 / 2**i for i in range(len(tokens))]
    thought = make_thought(range(len(tokens)), weights, tokens, 0.01)
    timings = Timings(1, 2, 3, 6)
    return Answer(question, text, "28", (thought,) * steps, None, 0.5, 0.5, "stop", 3, steps, 2, timings, "model/onnx")


class Reader(HTMLParser):
    """Collects what a browser would see: tags with attributes, and the text inside the heading."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.heading, self.open = [], "", []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] == "h1":
            self.heading += data


def texts(root):
    return ["".join(node.itertext()) for node in root.iter() if node.tag in ("td", "dd", SVG + "text", SVG + "title")]


@settings(max_examples=40)
@given(
    st.text() | st.sampled_from(HOSTILE),
    st.lists(st.text(max_size=12) | st.sampled_from(HOSTILE), min_size=1, max_size=10),
    st.integers(0, 9),
)
def test_no_text_breaks_out(question, tokens, steps):
    page = thoughts_page(answer_of(question, tokens, steps, text=tokens[0]))
    html = to_html(page)
    reader = Reader(html)
    assert reader.open == []
    assert {tag for tag, _ in reader.tags} <= ALLOWED
    for _, attributes in reader.tags:
        assert not any(name.startswith("on") for name in attributes)
        assert not {"style", "href", "src", "srcset", "action"} & set(attributes)
    assert reader.heading == visible(question)
    ET.fromstring(html)
    root = ET.fromstring(to_svg(page).encode())
    assert {node.tag.removeprefix(SVG) for node in root.iter()} <= ALLOWED
    # Whatever the question is, the page is built of the same elements.
    plain = Reader(to_html(dataclasses.replace(page, heading="plain")))
    assert [tag for tag, _ in plain.tags] == [tag for tag, _ in reader.tags]


@given(st.text() | st.sampled_from(HOSTILE))
def test_text_and_attributes_come_back_as_they_were_shown(text):
    node = ET.fromstring(element("a", text, title=text))
    assert (node.text or "") == visible(text)
    assert node.get("title") == visible(text).replace("\n", " ").replace("\t", " ")  # XML reads attributes so.


def test_control_characters_are_shown_and_letters_stay():
    assert visible("a\x07b\u202ec\ud800") == "a\\x07b\\u202ec\\ud800"
    plain = "é 二つ 👩\u200d👧 \u00a0 مرحبا \t."
    assert visible(plain) == plain
    assert visible("a\r\nb\u2028c") == "a\nb\nc"


def test_the_page_shows_the_answer_and_every_token():
    html = to_html(thoughts_page(answer_of(tokens=("36", " apples", "\n"))))
    root = ET.fromstring(html)
    assert root.find(".//h1").text == QUESTION
    assert root.find(".//*[@class='result']").text == "28"
    shown = texts(root)
    assert {"50%", "2", "model/onnx", "36", "' apples'", "'\\n'", "0.600000", "0.010000"} <= set(shown)
    assert "lower bound" in html
    assert [node.text for node in root.iterfind(".//h2")] == [
        "Tokens by probability",
        "Tokens as bubbles",
        "Cumulative probability over k",
        "Top-1 and stop probability",
        "Entropy",
    ]


def test_every_figure_has_a_name_a_description_and_a_table():
    root = ET.fromstring(to_html(thoughts_page(answer_of(steps=12))))
    ids = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    figures = root.findall(".//figure")
    for figure in figures:
        drawn = figure.find(f".//{SVG}svg")
        assert drawn.get("role") == "img"
        assert all(name in ids for name in drawn.get("aria-labelledby").split())
        assert figure.find(f".//{SVG}desc").text
        rows = figure.findall(".//tbody/tr")
        assert rows
        assert {len(row) for row in rows} == {len(figure.findall(".//th"))}
        if "wide" in figure.get("class"):
            assert figure.find("div").get("tabindex") == "0"
    assert any("wide" in figure.get("class") for figure in figures)


def test_two_steps_fit_a_phone():
    root = ET.fromstring(to_html(thoughts_page(answer_of(tokens=[str(i) for i in range(10)]))))
    assert {node.get("width") for node in root.iter(SVG + "svg")} == {"320"}


def test_nothing_is_loaded():
    page = thoughts_page(answer_of())
    for text in (to_html(page), to_svg(page)):
        assert not re.search(r"https?:|//|@import|url\(|data:", text.replace("http://www.w3.org/2000/svg", ""))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', to_html(page))[1]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_many_steps_and_none():
    page = thoughts_page(answer_of(steps=200))
    assert len(ET.fromstring(to_svg(page).encode())) > 5
    assert "mean of all steps" in to_html(page)
    none = thoughts_page(answer_of(steps=0, text=""))
    assert "answered at once" in to_html(none)
    assert "(nothing)" in to_svg(none)


def test_votes_and_a_deadline_are_told():
    answer = dataclasses.replace(
        answer_of(),
        samples=(SampledAnswer("28", 4, 0.9), SampledAnswer("<b>", 1, 0.2)),
        confidence_kind="votes",
        finish_reason="deadline",
    )
    html = to_html(thoughts_page(answer))
    for part in ("28: 4, &lt;b&gt;: 1", "share of the samples", "the deadline ended the answer"):
        assert part in html
    assert "share of the samples" not in to_html(thoughts_page(answer_of()))


def test_what_the_confidence_means_and_whether_it_is_sure():
    raw = to_html(thoughts_page(answer_of()))
    assert "as written; it is not calibrated" in raw
    assert "not sure" not in raw
    doubted = dataclasses.replace(answer_of(), confidence_kind="calibrated", sure_threshold=0.7)
    html = to_html(thoughts_page(doubted))
    assert "50%, not sure: below 70%" in html
    assert "not calibrated" not in html
    assert "not sure" not in to_html(thoughts_page(dataclasses.replace(doubted, confidence=0.7)))


def test_a_written_chain_is_not_called_latent():
    html = to_html(thoughts_page(dataclasses.replace(answer_of(), chain="<<3*12=36>>")))
    assert "&lt;&lt;3*12=36&gt;&gt;" in html
    assert "not a latent thought" in html


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_contrast(colours):
    for ground in (colours.surface, colours.page):
        assert all(theme.contrast(text, ground) >= 4.5 for text in (colours.ink, colours.muted, colours.accent))
    for fill in (*colours.heat, colours.accent):
        assert theme.contrast(theme.text_on(colours, fill), fill) >= 4.5
    assert all(theme.contrast(line, colours.surface) >= 3 for line in colours.series)
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)


@given(st.lists(st.floats(1, 44), max_size=10))
def test_bubbles_do_not_overlap(radii):
    places = packed(radii)
    for i, (x, y) in enumerate(places):
        for j, (a, b) in enumerate(places[:i]):
            assert math.hypot(x - a, y - b) >= radii[i] + radii[j]


@given(st.floats(0, 1), st.text(max_size=40), st.floats(1e-6, 1e6))
def test_short_texts_and_axes(share, text, value):
    said = charts.percent(share)
    assert (said in ("0%", "100%")) == (share in (0, 1))
    assert len(charts.fitted(text, 60, 10)) <= 10
    step = charts._axis_step(value)
    assert value / 5.01 <= step <= value / 1.99


def test_a_file_is_written_whole_or_left_alone(tmp_path, monkeypatch):
    page, target = thoughts_page(answer_of()), tmp_path / "t.HTML"
    write_page(page, str(target), "x")
    assert target.read_text(encoding="utf-8") == to_html(page)
    write_page(page, str(tmp_path / "t.svg"), "x")
    ET.parse(tmp_path / "t.svg")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(RuplarError, match=r"t\.HTML: cannot be written: No space left") as caught:
        write_page(thoughts_page(answer_of("another")), str(target), "x")
    assert caught.value.exit_code == 1
    assert target.read_text(encoding="utf-8") == to_html(page)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["t.HTML", "t.svg"]


def test_a_png_needs_its_extra(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(MissingExtraError, match=r'ask --thoughts t\.png needs .* pip install "ruplar-lite\[plot\]"'):
        check_target(str(tmp_path / "t.png"), "ruplar-lite ask --thoughts t.png")


def test_a_png_is_twice_the_size_of_the_sheet():
    pytest.importorskip("resvg_py")
    page = thoughts_page(answer_of())
    png, sheet = to_png(page), ET.fromstring(to_svg(page).encode())
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(png[16:20], "big") == 2 * int(sheet.get("width"))


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as left:
        main(list(map(str, arguments)))
    captured = capsys.readouterr()
    return left.value.code, captured.out, captured.err


def test_ask_writes_a_page(tmp_path, capsys):
    target = tmp_path / "t.html"
    code, out, err = run(capsys, "ask", QUESTION, "--model", "builtin", "--thoughts", target, "--threads", 1)
    assert (code, out, err) == (0, "28\n", "")
    root = ET.fromstring(target.read_text(encoding="utf-8"))
    assert [node.text for node in root.iterfind(".//ol/li/bdi")] == ["36", "28"]


def test_a_folder_that_cannot_be_written_to_is_said_before_the_work(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("ruplar_lite.page.os.access", lambda *_: False)
    code, out, err = run(capsys, "ask", QUESTION, "--model", "nowhere", "--thoughts", tmp_path / "t.html")
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert "cannot be written to" in err


@pytest.mark.parametrize(
    ("question", "name", "part"),
    [
        ([QUESTION], "t.pdf", "found .pdf, expected a name that ends in .html, .svg, .png"),
        ([QUESTION], "t", "found no suffix"),
        ([QUESTION], "none/t.html", "expected one to write into"),
        ([QUESTION], "folder.html", "found a folder, expected a file name"),
        ([QUESTION], 300 * "t" + ".html", "cannot be written: File name too long"),
        ([], "t.html", "found no QUESTION on the command line"),
    ],
)
def test_wrong_targets_are_one_line(tmp_path, capsys, question, name, part):
    (tmp_path / "folder.html").mkdir()
    code, out, err = run(capsys, "ask", *question, "--model", "nowhere", "--thoughts", tmp_path / name)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert part in err


def test_pages_need_no_torch():
    code = (
        "import sys, ruplar_lite.cli_thoughts, ruplar_lite.thoughts_page; print({'torch', 'resvg_py'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout == "set()\n"
