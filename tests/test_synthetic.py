"""The built-in problems: solvable as their steps say, in good English, the same for everyone, never in two splits."""

import json
import re
import subprocess
import sys
from collections import Counter

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from ruplar_lite.arithmetic import is_true
from ruplar_lite.errors import InputError
from ruplar_lite.train import synthetic
from ruplar_lite.train.normal_form import plain_words, sentences
from ruplar_lite.train.number_words import implied
from ruplar_lite.train.rules import ArithmeticRule
from ruplar_lite.train.stories import narratives, patterns, verbs, words
from ruplar_lite.train.stories.draw import Draw
from ruplar_lite.train.stories.joining import apart, joined
from ruplar_lite.train.stories.more_wordings import more_wordings
from ruplar_lite.train.stories.numerals import in_words
from ruplar_lite.train.stories.wording import split_texts, wordings
from ruplar_lite.train.synthetic import KINDS, SPLITS, Problem, generate, generate_many, split_of

PROBLEMS = list(generate_many(3, 3000))
UNSEEN = list(generate_many(3, 1000, "unseen"))
STEP = r"\d+(\+\d+)+=\d+|\d+(-\d+)+=\d+|\d+\*\d+=\d+|\d+/\d+=\d+|\d+\*\d+/100=\d+"
VALUES = {in_words(n): n for n in range(101)}
# What a situation brings along without a word that says so: sides, legs, hours to noon, the ways of a round trip.
KNOWN = {
    kind: values
    for values, kinds in (
        (
            (2,),
            (
                "perimeter",
                "missing side",
                "price of a fence",
                "there and back",
                "pairs",
                "into pairs",
                "narrative",
                "way to work, there and back",
            ),
        ),
        (
            (2,),
            (
                "talk half of the rest",
                "half of the rest",
                "three items, change, split",
                "average of two",
                "half",
                "doubling",
                "bare",
            ),
        ),
        ((3,), ("average of three", "talk on average", "missing of an average", "a third", "three times")),
        ((4,), ("fours", "side of a square", "average of four", "a quarter")),
        ((2, 4), ("legs",)),
        (
            (2, 5),
            ("weekdays and weekend", "talk workdays and weekends", "a week of work", "a mail week with its weekend"),
        ),
        ((12,), ("morning to afternoon", "dozens", "dozens less", "price of dozens")),
        ((60,), ("over the hour", "hours to minutes", "minutes to hours", "hours and minutes")),
        ((7,), ("weeks to days", "daily for weeks")),
        ((100,), ("dollars to cents", "change in cents")),
        ((1,), ("one more needed",)),
    )
    for kind in kinds
}
# These write the multiple that is shared out, because its quotient stands nowhere.
WITH_REMAINDER = ("left over", "full groups", "one more needed")
# These say a number that is counted in steps, or stands on a clock: "after 3 days", "from 7:40 to 8:10".
SAID_AGAIN = ("over the hour", "doubling")
# A number of these is said, but is no part of the calculation.
WITH_SPARE = re.compile(
    r"degrees outside|km from|houses in|windows|dog |floor|minutes to walk|classrooms|cats|songs|lamps"
)


def numbers_in(question: str) -> list[int]:
    written = [int(digits) for digits in re.findall(r"\d+", question)]
    return written + [VALUES[word] for word in re.findall(r"[a-z]+(?:-[a-z]+)?", question.lower()) if word in VALUES]


def check(problem: Problem) -> None:
    """Check the arithmetic of a problem, and that its question says what it takes."""
    assert 1 <= len(problem.steps) <= 6
    said = numbers_in(problem.question)
    known = {*said, *KNOWN.get(problem.kind, ()), *(int(n) for n in implied(problem.question) if n.denominator == 1)}
    if "%" in problem.question or "percent" in problem.question:
        known.add(100)
    used = set()
    for i, step in enumerate(problem.steps):
        assert re.fullmatch(STEP, step), problem
        assert is_true(step), problem
        left, _, result = step.partition("=")
        numbers = {int(number) for number in re.findall(r"\d+", left)}
        assert all(0 < number <= 999 for number in (*numbers, int(result))), problem
        assert numbers <= known or (i == 0 and problem.kind in WITH_REMAINDER), problem
        assert ArithmeticRule().read(step).result_terms == (result,)
        used |= numbers
        known.add(int(result))
    assert problem.answer == problem.steps[-1].rpartition("=")[2]
    results = [step.rpartition("=")[2] for step in problem.steps]
    for i, result in enumerate(results[:-1]):
        assert any(re.search(rf"\b{result}\b", later.partition("=")[0]) for later in problem.steps[i + 1 :]), problem
    if problem.kind not in (*WITH_REMAINDER, *SAID_AGAIN) and not WITH_SPARE.search(problem.question):
        spare = {int(number) for number in re.findall(r"\d+", problem.question)} - used
        assert not spare, (problem, spare)


def check_text(problem: Problem) -> None:
    """Check the English of a question as far as rules go."""
    question = problem.question
    assert not re.search(r"[{}<>_\[\]|@]|  |^\s|\s$|[.?!] [a-z]| [?.,]", question.removesuffix(" = ?")), problem
    first = question.removeprefix('"')[0]
    assert first.isupper() or first in "$0123456789("
    assert question[-1] in ".?" or problem.kind == "bare"
    # Nearly all have fewer than 80 words; of 60,000 narratives the longest had 92.
    assert len(question.split()) <= 110
    wrong = r"\bI (has|is|are|gives|gets|does|wants|needs|buys)\b|\b(you|we|they) (has|is|was|does|gives|gets|wants)\b"
    wrong += r"|\b(has|does|is|was) (you|we|they)\b|\b(have|do|are|were) (he|she)\b|\bI and\b"
    wrong += r"|\b(gave|gives?|to|from) (I|we)\b"
    assert not re.search(wrong, question), problem
    # Behind 1 there is no plural: "1 apples", "one more apples".
    one = re.search(r"(?<![\d$:.])\b1 (?:more |new )?(?:[a-z]+ )?([a-z]+)\b", question)
    plurals = {thing.things for thing in words.THINGS}
    assert one is None or one[1] not in plurals, problem
    assert not re.search(r"\b[Aa] (?!uni|us[ae])[aeiou]|\b[Aa]n (?!hour)[^aeiou]", question), problem


@pytest.mark.parametrize("problems", [PROBLEMS, UNSEEN])
def test_problems_are_solved_by_their_steps(problems):
    for problem in problems:
        check(problem)
        check_text(problem)


@settings(max_examples=100, deadline=None)
@given(st.integers(-(2**63), 2**63), st.integers(0, 2**40), st.sampled_from(SPLITS[::2]))
def test_any_seed_and_index_gives_a_good_problem(seed, index, split):
    problem = generate(seed, index, split)
    check(problem)
    check_text(problem)
    assert problem == generate(seed, index, split)
    assert split == "unseen" or split_of(problem.question) == "train"


def test_the_stream_is_the_same_everywhere():
    """Another process, with another hash seed, must draw the same problems."""
    code = "from ruplar_lite.train.synthetic import generate_many as g; print([p.question for p in g(11, 20)])"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == str([generate(11, index).question for index in range(20)])


def test_seeds_and_indices_differ():
    assert len({problem.question for problem in PROBLEMS}) > 0.97 * len(PROBLEMS)
    assert list(generate_many(3, 50)) != list(generate_many(4, 50))


def test_splits_share_no_question_whatever_the_seed():
    held_out = [problem for seed in (3, 4) for problem in generate_many(seed, 200, "held-out")]
    trained = {problem.question for problem in PROBLEMS}
    assert trained.isdisjoint(problem.question for problem in (*held_out, *UNSEEN))
    assert all(split_of(problem.question) == "held-out" for problem in held_out)


def test_unknown_split_is_refused():
    with pytest.raises(InputError, match=r"found split 'test', expected one of train, held-out, unseen"):
        generate(0, 0, "test")


# --- the split by wording ---


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_keeps_wordings_out_of_training(kind):
    assert len(kind.texts) == len(set(kind.texts)) >= 8
    seen, unseen = ({wording.text for wording in part} for part in (kind.seen, kind.unseen))
    assert seen | unseen == {*kind.texts, *more_wordings(kind.name)}
    assert not seen & unseen
    assert unseen <= set(kind.texts)
    assert len(unseen) == max(1, round(len(kind.texts) / 8))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_gives_good_problems(kind):
    for index in range(20):
        for unseen in (False, True):
            question, steps = kind.draw(Draw(f"{kind.name}/{index}"), unseen=unseen)
            problem = Problem(question, steps, steps[-1].rpartition("=")[2], kind.name)
            check(problem)
            check_text(problem)


def test_training_uses_its_own_wordings_and_unseen_the_others():
    """What is drawn fits the wordings it should come from, and no others of its kind."""
    kinds = {kind.name: kind for kind in KINDS}
    for problems, of_training in ((PROBLEMS[:250], True), (UNSEEN[:100], False)):
        for problem in (problem for problem in problems if problem.kind in kinds):
            kind = kinds[problem.kind]
            if not WITH_SPARE.search(problem.question):
                assert patterns.fits_any(problem.question, kind.seen) == of_training, problem
                assert patterns.fits_any(problem.question, kind.unseen) != of_training, problem


def test_narratives_of_training_are_told_in_its_own_sentences():
    seen = tuple(wording for part in narratives.ALL_SENTENCES for wording in part.seen)
    unseen = tuple(wording for part in narratives.ALL_SENTENCES for wording in part.unseen)
    told = [problem for problem in PROBLEMS[:200] if problem.kind == "narrative"]
    for problem in told:
        ways = [[s for s in sentences(text) if not WITH_SPARE.search(s)] for text in apart(problem.question)]
        assert any(all(patterns.fits_any(s, seen) or fits_two(s) for s in found) for found in ways), problem
    asked = [[sentences(text)[-1] for text in apart(p.question)] for p in UNSEEN[:200] if p.kind == "narrative"]
    assert sum(any(patterns.fits_any(s, unseen) for s in ways) for ways in asked) > 0.95 * len(asked)


def test_narratives_are_about_one_sort_of_things():
    """Which are eaten only where one can: "he eats 3 of the apples", never bricks."""
    uses = {thing.things: thing.uses for thing in words.THINGS}
    eaten = 0
    for index in range(300):
        text = narratives.draw(Draw(f"one sort {index}"), 4, unseen=index % 2 == 0)[0]
        told_of = {uses[things] for things in uses if re.search(rf"\b{things}\b", text)}
        if re.search(r"\b(eats?|ate)\b", text) and told_of:
            eaten += 1
            assert "eats" in told_of, text
    assert eaten > 5


def fits_two(sentence: str) -> bool:
    """Say whether a sentence is a part of a wording of two sentences."""
    found = (w.text for part in narratives.ALL_SENTENCES for w in (*part.seen, *part.unseen))
    both = [text for text in found if len(sentences(text)) > 1]
    return patterns.fits_any(sentence, wordings(part for text in both for part in sentences(text)))


class Fixed:
    """Choices with a known end: `chance` is always the first, `number` always the second."""

    def __init__(self, chance, number):
        self.chance, self.number = lambda share: chance, lambda low, high: number


@pytest.mark.parametrize(
    ("text", "first", "last", "together"),
    [
        (
            "Tom has 9 pens. Then he gives away 4. How many are left?",
            "Tom has 9 pens. If he gives away 4, how many are left?",
            "Tom has 9 pens. How many are left if he gives away 4?",
            "Tom has 9 pens, and he gives away 4. How many are left?",
        ),
        (
            "Mr. Park has $9. On Monday, he pays $2. Amy has $4. What do both have?",
            "Mr. Park has $9. On Monday, he pays $2. If Amy has $4, what do both have?",
            "Mr. Park has $9. On Monday, he pays $2. What do both have if Amy has $4?",
            "Mr. Park has $9, and on Monday he pays $2. Amy has $4. What do both have?",
        ),
        # A pronoun would come before its name; a command is no statement.
        (
            "Tom has 2 bags of 3 pens. How many pens is that?",
            "If Tom has 2 bags of 3 pens, how many pens is that?",
            *2 * [0],
        ),
        ("Take 4. Add 5 to it. What do you get?", *3 * [0]),
    ],
)
def test_sentences_are_told_as_one(text, first, last, together):
    assert joined(Fixed(chance=False, number=1), text) == (first or text)
    assert joined(Fixed(chance=False, number=30), text) == (last or text)
    assert joined(Fixed(chance=True, number=100), text) == (together or text)
    for told in (first, last, together):
        if told:
            assert plain_words(text) in [plain_words(one) for one in apart(told)]


def test_many_problems_have_a_condition():
    found = [bool(re.search(r"\bif\b", problem.question, re.IGNORECASE)) for problem in PROBLEMS]
    assert 0.15 < sum(found) / len(found) < 0.4


def test_no_unseen_wording_is_one_of_training_with_other_numbers():
    """Nor one of another kind: three times as many is so many times as many."""

    def bare_words(text: str) -> str:
        text = re.sub(r"\$?\{[a-z]\}%?", " 7 ", text.removeprefix("&"))
        return " ".join(plain_words(re.sub(r"\{([\w']+)\}", r"zz\1", re.sub(r"\{[a-z] ([^}]*)\}", r" 7 \1", text))))

    parts = (*KINDS, *narratives.ALL_SENTENCES)
    trained = {bare_words(wording.text) for part in parts for wording in part.seen}
    unseen = {bare_words(wording.text) for part in parts for wording in part.unseen}
    assert len(unseen) > 150
    assert not trained & unseen


def test_the_split_depends_on_the_texts_alone():
    texts = [f"wording {n}" for n in range(16)]
    unseen = split_texts(texts)[1]
    assert len(unseen) == 2
    assert sorted(split_texts(texts[::-1])[1]) == sorted(unseen)
    assert split_texts(texts[:5]) == (tuple(texts[:5]), ())


# --- what there is ---


def test_mix_of_lengths_and_kinds():
    lengths = Counter(len(problem.steps) for problem in PROBLEMS)
    for steps, share in {1: 0.24, 2: 0.32, 3: 0.22, 4: 0.12, 5: 0.06, 6: 0.04}.items():
        assert abs(lengths[steps] / len(PROBLEMS) - share) < 0.03
    kinds = Counter(problem.kind for problem in PROBLEMS)
    assert abs(kinds["bare"] / len(PROBLEMS) - 0.1) < 0.03
    known = {kind.name for kind in KINDS}
    assert len(known) == len(KINDS)
    assert set(kinds) <= known | {"bare", "narrative"}
    assert len(known & set(kinds)) > 0.9 * len(known)
    assert sum(len(kind.texts) for kind in KINDS) > 7000
    assert sum(len(problem.question.split()) for problem in PROBLEMS) / len(PROBLEMS) < 30


def test_stories_are_told_in_many_ways():
    questions = [problem.question for problem in PROBLEMS if problem.kind != "bare"]

    def share(pattern: str) -> float:
        return sum(re.search(pattern, question) is not None for question in questions) / len(questions)

    assert share(r"\bI\b|\bmy\b") > 0.08
    assert share(r"\b(two|three|four|five|six|seven|eight|nine|ten)\b") > 0.15
    assert share(r"%|percent") > 0.01
    assert share(r"\b(did|had|was|were)\b") > 0.15
    assert len(words.NAMED) > 300
    assert len(words.THINGS) > 150


def test_needless_numbers_stand_in_some_stories():
    found = [problem for problem in PROBLEMS if set(numbers_in(problem.question)) - set(all_numbers(problem.steps))]
    assert 0.01 < len(found) / len(PROBLEMS) < 0.2


def test_no_needless_number_is_a_condition():
    with_facts = [problem.question for problem in PROBLEMS if WITH_SPARE.search(problem.question)]
    for question in with_facts:
        condition = re.search(r"\bIf ([^?.]*?), (?:how|what|which)\b|\bif ([^?.]*)\?$", question)
        assert condition is None or not re.search(r"degrees outside|houses in|on floor|on .* playlist", condition[0])


def all_numbers(steps: tuple[str, ...]) -> list[int]:
    return [int(number) for step in steps for number in re.findall(r"\d+", step)]


def test_splits_come_in_the_stated_shares():
    share = sum(split_of(f"question {index}") == "held-out" for index in range(4000)) / 4000
    assert abs(share - 1 / 16) < 0.02


def test_verbs_are_conjugated():
    text = "<carries> <~is> <=does> <is> <~have>"
    assert verbs.conjugate(text, verbs.HE, in_past=False) == "carries is does is have"
    assert verbs.conjugate(text, verbs.ME, in_past=False) == "carry is do am have"
    assert verbs.conjugate(text, verbs.THEY, in_past=True) == "carried was do were had"


def test_a_short_verb_doubles_its_last_letter_or_has_a_past_of_its_own():
    """Every verb that a wording marks: nobody scaned or diged."""
    texts = [wording.source for part in (*KINDS, *narratives.ALL_SENTENCES) for wording in (*part.seen, *part.unseen)]
    marked = {verb for text in texts for verb in re.findall(r"<[~=]?([a-z]+s)>", text)}
    short = {verb for verb in marked if re.fullmatch("[^aeiou]*[aeiou][bdgklmnprt]", verbs.base(verb))}
    assert {"gets", "scans"} <= short
    assert not {verbs.past(verb) for verb in short} & {f"{verbs.base(verb)}ed" for verb in short}


def test_a_noun_agrees_with_its_number():
    (wording,) = wordings(["{a pens}, {b children}, {c more things}, ${d} and {e}%"])
    assert wording.source == "{a:pen/pens}, {b:child/children}, {c:more {thing}/more {things}}, ${d:d} and {e:d}%"


def test_record_format():
    problem = Problem("How many?", ("3*12=36", "36-8=28"), "28", "narrative")
    assert problem.chain == "<<3*12=36>> <<36-8=28>>"
    assert problem.to_json() == {
        "problem": "How many?",
        "cot": "<<3*12=36>> <<36-8=28>>",
        "answer": "28",
        "kind": "narrative",
    }


def test_command_can_ask_for_easy_problems():
    options = ["--count", "40", "--most-steps", "2", "--largest-number", "30"]
    command = [sys.executable, "-m", "ruplar_lite.train.synthetic", *options]
    out = subprocess.run(command, capture_output=True, text=True, check=True)
    records = [json.loads(line) for line in out.stdout.splitlines()]
    assert {record["cot"].count("<<") for record in records} == {1, 2}
    numbers = [int(n) for record in records for n in re.findall(r"[0-9]+", record["problem"] + record["cot"])]
    assert 20 < max(numbers) <= 30


def test_command_can_ask_for_one_kind():
    options = ["--count", "40", "--kind", "bare", "--most-steps", "3"]
    result = CliRunner().invoke(synthetic.main, options)
    records = [json.loads(line) for line in result.output.splitlines()]
    assert [record["kind"] for record in records] == ["bare"] * 40
    assert {record["cot"].count("<<") for record in records} == {1, 2, 3}
    wrong = CliRunner().invoke(synthetic.main, ["--kind", "bear"])
    assert wrong.exit_code == 2 and "--kind: found 'bear', expected one of bare, narrative, " in wrong.output


def test_command_ends_where_there_are_no_such_problems(monkeypatch):
    monkeypatch.setattr(synthetic, "_PATIENCE", 200)
    result = CliRunner().invoke(synthetic.main, ["--count", "5", "--kind", "ducks", "--most-steps", "1"])
    assert result.exit_code == 1
    assert result.output.startswith("Error: found 0 different problems of this sort, expected 5; ask for fewer")


@pytest.mark.parametrize("split", ["held-out", "unseen"])
def test_command_writes_json_lines_without_repeats(split):
    options = ["--count", "60", "--seed", "7", "--split", split]
    command = [sys.executable, "-m", "ruplar_lite.train.synthetic", *options]
    out = subprocess.run(command, capture_output=True, text=True, check=True)
    records = [json.loads(line) for line in out.stdout.splitlines()]
    assert len(records) == 60 == len({record["problem"] for record in records})
    assert split == "unseen" or all(split_of(record["problem"]) == split for record in records)
    assert all(set(record) == {"problem", "cot", "answer", "kind"} for record in records)
    assert out.stderr == ""
