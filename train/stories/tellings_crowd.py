"""The sentences of the narratives about people who get on and off, in the same order as those about things.

Scope: data only; see `tellings_things.py`.
"""

OPENINGS = {
    "has": (
        "A {carrier} <~starts> with {n people} on board.",
        "There <~are> {n people} on a {carrier}.",
        "{n people} <~get> on an empty {carrier}.",
        "A {carrier} <~leaves> {town} with {n people}.",
        "A {carrier} <~carries> {n passengers}.",
        "At the first stop {n people} <~get> on an empty {carrier}.",
        "{n passengers} <~sit> in a {carrier}.",
    ),
    "boxes": (
        "A {carrier} <~has> {b cars} with {n people} in each.",
        "{b} groups of {n people} each <~get> on an empty {carrier}.",
        "At each of the first {b} stops, {n people} <~get> on an empty {carrier}.",
        "A {carrier} <~has> {b rows} of seats, and {n people} <~sit> in each row.",
        "{b} school classes of {n children} <~ride> on a {carrier}.",
        "An empty {carrier} <~picks> up {n people} at each of {b} stops.",
    ),
    "two": (
        "{n people} <~get> on an empty {carrier} at the first stop and {m} at the second.",
        "A {carrier} <~carries> {n adults} and {m children}.",
        "There <~are> {n men} and {m women} on a {carrier}.",
        "{n people} from {town} and {m} from {town2} <~ride> on a {carrier}.",
        "On a {carrier} <~are> {n boys} and {m girls}.",
        "{n tourists} and {m} other people <~sit> in a {carrier}.",
    ),
}  # fmt: skip

_STOP = "[||at the next stop |at a stop |then |in {town3} ]"
EVENTS = {
    "lose": (
        f"{_STOP}{{k people}} <~get> off.",
        "{k} of them <~get> off.",
        f"{_STOP}{{k people}} <~leave> the {{carrier}}.",
        f"{_STOP}the {{carrier}} <~loses> {{k passengers}}.",
        f"{_STOP}{{k}} of the people <~step> out.",
        "{k passengers} <~reach> their stop and <~leave>.",
    ),
    "more": (
        f"{_STOP}{{k more people}} <~get> on.",
        "{k more people} <~come> on board.",
        f"{_STOP}another {{k people}} <~get> on.",
        f"{_STOP}the {{carrier}} <~picks> up {{k more passengers}}.",
        f"{_STOP}{{k people}} <~join> them.",
        "{k} new passengers <~step> in.",
    ),
    "packs": (
        f"{_STOP}{{j}} families of {{k people}} each <~get> on.",
        "at each of the next {j} stops {k more people} <~get> on.",
        f"{_STOP}{{j}} groups of {{k people}} <~come> on board.",
        "{j} teams with {k players} each <~get> on.",
        "the next {j} stops <~bring> {k more people} each.",
        f"{_STOP}{{j}} classes with {{k students}} each <~get> on.",
    ),
    "outs": (
        "at each of the next {j} stops {k people} <~get> off.",
        f"{_STOP}{{j}} families of {{k people}} each <~get> off.",
        f"{_STOP}{{j}} groups of {{k people}} <~leave>.",
        "{k people} <~get> off at each of {j} stops.",
        "the {carrier} <~stops> {j} times, and each time {k people} <~leave>.",
        "at {j} stops {k people} <~get> off each time.",
    ),
    "half": (
        f"{_STOP}half of the people <~get> off.",
        "half of them <~leave>.",
        f"{_STOP}half of the passengers <~leave> the {{carrier}}.",
        f"{_STOP}one half of the people <~step> out.",
        "half of all the people <~reach> their stop and <~get> off.",
        f"{_STOP}only half of the people <~stay> on.",
    ),
    "double": (
        f"{_STOP}the number of people <~doubles>.",
        f"{_STOP}as many people <~get> on as there already <~are>.",
        "soon there <~are> twice as many people on it.",
        f"{_STOP}the number of passengers <~becomes> twice as large.",
        "then the {carrier} <~has> twice as many passengers.",
        f"{_STOP}so many people <~get> on that their number <~doubles>.",
    ),
    "price": (
        "each person on it <~pays> ${k}.",
        "everyone who <~is> on it then <~pays> ${k}.",
        "a ticket <~costs> ${k}, and everyone now on it <~buys> one.",
        "then ${k} <~is> collected from each person on board.",
        "each of those on board <~gives> the driver ${k}.",
        "now every passenger <~has> to pay ${k}.",
    ),
    "seats": (
        "the {carrier} <~has> {k seats}.",
        "there <~are> {k seats} in all, one for each person.",
        "{k people} <~have> a seat when the {carrier} <~is> full.",
        "in all there <~is> room for {k people}.",
        "the {carrier} <~holds> {k people}.",
        "in all it <~has> {k seats}.",
    ),
}  # fmt: skip

QUESTIONS = {
    "now": (
        "How many people <~are> on the {carrier} now?",
        "How many people <~are> on the {carrier} then?",
        "How many passengers <~are> on it in the end?",
        "Now how many people <~are> on the {carrier}?",
        "How many people <~does> the {carrier} carry after that?",
        "With how many people <~does> the {carrier} go on?",
        "How many people <~are> still on the {carrier}?",
        "Find the number of people on the {carrier}.",
    ),
    "price": (
        "How much do they pay in all?",
        "How much money <~is> paid?",
        "How many dollars <~is> that altogether?",
        "How many dollars <~do> they pay together?",
        "What <~do> all of them pay together, in dollars?",
        "How much money <~comes> in?",
    ),
    "seats": (
        "How many seats <~are> free?",
        "How many seats <~are> empty then?",
        "How many seats <~stay> empty?",
        "How many more people <~fit> in?",
        "How many places <~are> not taken?",
        "For how many more people <~is> there room?",
        "How many seats <~are> still free?",
    ),
}
