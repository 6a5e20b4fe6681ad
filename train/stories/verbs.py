"""Verbs in three persons and two tenses, so that one wording serves he, I and they, now and then.

Scope: a wording marks its verbs in the third person: ``<gives>`` is what the main person does, ``<~gives>`` is what
somebody or something else does, and ``<=does>`` is the main person's but stays in the present. Others stay as they are.
"""

import re

_MARK = re.compile(r"<([~=]?)([\w']+)>")
# One syllable with one short vowel, whose last letter is doubled: `skip` gives `skipped`.
_SHORT = re.compile("[^aeiou]*[aeiou][bdgklmnprt]")
# third person, base, past; a base that stands in a wording itself (`<~have>`) is found as well.
_IRREGULAR = """gives give gave|loses lose lost|sells sell sold|buys buy bought|finds find found|gets get got
has have had|holds hold held|keeps keep kept|does do did|brings bring brought|is are was
goes go went|makes make made|takes take took|eats eat ate|spends spend spent|pays pay paid
drives drive drove|rides ride rode|runs run ran|swims swim swam|reads read read|writes write wrote
draws draw drew|grows grow grew|puts put put|splits split split|cuts cut cut|sets set set
costs cost cost|thinks think thought|wins win won|leaves leave left|comes come came
begins begin began|drinks drink drank|sees see saw|catches catch caught|says say said
tells tell told|builds build built|sends send sent|lends lend lent|throws throw threw
breaks break broke|feeds feed fed|sits sit sat|stands stand stood|falls fall fell|lays lay laid
meets meet met|hits hit hit|spreads spread spread|teaches teach taught|knows know knew
forgets forget forgot|chooses choose chose|flies fly flew|needs need needed|feels feel felt
rises rise rose|lets let let|steals steal stole|hides hide hid|becomes become became
doesn't don't didn't|isn't aren't wasn't|trades trade traded|sleeps sleep slept|sheds shed shed
bakes bake baked|ties tie tied|shuts shut shut|bends bend bent|sews sew sewed|sings sing sang|fits fit fit|lies lie lay
beats beat beat|deals deal dealt|digs dig dug|hangs hang hung|sticks stick stuck
strings string strung|held held held|took took took|had had had|bought bought bought
sold sold sold|did did did|was were was"""
_BASE: dict[str, str] = {}
_PAST: dict[str, str] = {"are": "were", "aren't": "weren't"}
for _line in _IRREGULAR.replace("\n", "|").split("|"):
    _third, _base, _past = _line.split()
    _BASE[_third] = _base
    _PAST[_third] = _past
    _PAST.setdefault(_base, _past)

#: The persons whose verbs differ.
HE, ME, THEY = range(3)


def base(third: str) -> str:
    """Return the form of I, you and they: `carries` gives `carry`."""
    if third in _BASE:
        return _BASE[third]
    if third.endswith("ies"):
        return third[:-3] + "y"
    return third[:-2] if third.endswith(("shes", "ches", "sses", "xes")) else third[:-1]


def past(verb: str) -> str:
    """Return the past tense of a verb in the third person, or in the base form if it does not end in s."""
    if verb in _PAST:
        return _PAST[verb]
    root = base(verb) if verb.endswith("s") and not verb.endswith("ss") else verb
    if root.endswith("e"):
        return root + "d"
    if _SHORT.fullmatch(root):
        return f"{root}{root[-1]}ed"
    return root[:-1] + "ied" if root[-1] == "y" and root[-2] not in "aeou" else root + "ed"


def conjugate(text: str, person: int, in_past: bool) -> str:
    """Write a wording's marked verbs for one person and tense.

    Args:
        text: With marks such as ``<gives>``.
        person: `HE`, `ME` or `THEY`.
        in_past: Whether it is told in the past.
    """

    def written(match: re.Match[str]) -> str:
        mark, verb = match.groups()
        if in_past and mark != "=":
            if verb == "is" and person == THEY and not mark:
                return "were"
            return past(verb)
        if mark == "~" or person == HE:
            return verb
        return "am" if verb == "is" and person == ME else base(verb)

    return _MARK.sub(written, text)


def has_tenses(text: str) -> bool:
    """Say whether a wording can be told in both tenses."""
    return _MARK.search(text) is not None


def main_person_acts(text: str) -> bool:
    """Say whether the verbs of the main person are marked, so that the story can be told in another person."""
    return any(match[1] != "~" for match in _MARK.finditer(text))
