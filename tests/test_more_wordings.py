"""Further wordings: read as they are written, of kinds that there are, for training alone."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.train.normal_form import plain_words
from ruplar_lite.train.stories import narratives
from ruplar_lite.train.stories.macros import MACROS
from ruplar_lite.train.stories.more_wordings import more_wordings, named, parse
from ruplar_lite.train.stories.wording import split_texts, wordings
from ruplar_lite.train.synthetic import KINDS

LISTS = {
    f"{world}/{part}/{key}"
    for world, lists in (("things", narratives.THINGS), ("money", narratives.MONEY), ("crowd", narratives.CROWD))
    for part in ("openings", "events", "questions")
    for key in getattr(lists, part)
}
# A wording is one line without spaces around it, and no heading.
LINES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1).filter(lambda line: line[0] != "#")


@given(st.dictionaries(LINES, st.lists(LINES, min_size=1)))
def test_what_is_written_is_read(found):
    text = "\n\n".join(f"# {name}\n" + "\n".join(texts) for name, texts in found.items())
    assert parse(text) == {name: tuple(texts) for name, texts in found.items()}


def test_a_name_may_come_twice_and_a_wording_needs_one():
    assert parse("# a\none\n# b\ntwo\n\n# a\n  three\n") == {"a": ("one", "three"), "b": ("two",)}
    with pytest.raises(ValueError, match="no heading before the wording 'one'"):
        parse("one\n# a\n")


def test_they_belong_to_kinds_and_lists_that_there_are():
    assert set(named()) <= {kind.name for kind in KINDS} | LISTS
    assert more_wordings("nothing of this name") == ()


def test_none_is_written_twice():
    for kind in KINDS:
        further = wordings(more_wordings(kind.name), MACROS)
        words = [tuple(plain_words(w.source)) for w in (*wordings(kind.texts, MACROS), *further)]
        assert len(set(words)) == len(words), kind.name


def test_training_alone_uses_them():
    for kind in KINDS:
        known, kept_out = split_texts(kind.texts)
        assert [wording.text for wording in kind.seen] == [*known, *more_wordings(kind.name)]
        assert [wording.text for wording in kind.unseen] == [*kept_out]


def test_problems_of_unseen_wording_stay_the_same_without_them():
    without = "from ruplar_lite.train.stories import more_wordings as m; m.more_wordings = lambda name: ()"

    def told(split, before=""):
        code = f"from ruplar_lite.train.synthetic import generate_many as g; print([*g(5, 300, {split!r})])"
        command = [sys.executable, "-c", f"{before}\n{code}"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert told("unseen") == told("unseen", without)
    assert told("train") != told("train", without)
