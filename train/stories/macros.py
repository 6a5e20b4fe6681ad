"""What many wordings share: the named alternatives of their @macros, and how an event follows another one."""

MACROS = {
    "money_left": "How much money <does> {he} have left?|How many dollars <does> {he} have left?|"
    "How much <does> {he} have left?|How many dollars <~are> left?|How much money <~is> left?|"
    "How much money <does> {he} still have?|How many dollars <~remain>?|With how much money <is> {he} left?",
    "pay": "How much <does> {he} pay?|How much <does> {he} pay in total?|What <~is> the total cost?|"
    "How many dollars <does> {he} spend?|How much money <does> {he} spend altogether?|How much <does> {he} spend?|"
    "How much <does> {he} have to pay?|Find the total cost.|How much <~is> that in all?",
    "change": "How much change <does> {he} get?|How much change <does> {he} receive?|How much change <~is> there?|"
    "How many dollars <does> {he} get back?|What <~is> {his} change?|How much money <does> {he} get back?",
    "earn": "How much <does> {he} earn?|How much money <does> {he} make?|How many dollars <does> {he} earn in total?|"
    "How much <does> {he} make altogether?|How much money <does> {he} get?|What <~are> {his} total earnings?|"
    "How much money <does> {he} earn in all?",
    "left": "How many {things} <does> {he} have left?|How many {things} <~are> left?|How many {things} <~remain>?|"
    "How many {things} <does> {he} still have?|How many <~are> left?|How many <does> {he} have left?|"
    "Find how many {things} <~are> left.|What number of {things} <~is> left?",
    "now": "How many {things} <=does> {he} have now?|How many {things} <=does> {he} have?|How many <=does> {he} have "
    "now?|"
    "How many {things} <does> {he} have in the end?|How many {things} <~are> there now?|"
    "Now how many {things} <=does> {he} have?|How many {things} <does> {he} have then?",
    "all": "How many {things} <does> {he} have in all?|How many {things} <does> {he} have altogether?|"
    "How many {things} <~is> that in total?|What <~is> the total number of {things}?|How many {things} <~are> there?|"
    "How many {things} <does> {he} have in total?|How many {things} <~are> there altogether?|Find the number of "
    "{things}.",
    "both": "How many {things} <~do> {they} have together?|How many {things} <~do> {they} have in all?|"
    "How many {things} <~do> {they} have altogether?|How many <~do> {they} have in total?|"
    "What <~is> the total number of {things}?|How many {things} <~are> there in total?|"
    "How many {things} <~do> the two of {them} have?|Together, how many {things} <~do> {they} have?",
    "each": "How many {things} <~does> each {member} get?|How many <~does> each {member} get?|"
    "How many {things} <~does> each {member} receive?|How many {things} <~are> there for each {member}?|"
    "How many {things} <~does> every {member} get?|What <~is> each {member}'s share?",
}

# The start of an event that may follow another one.
THEN = "[|||then |later |after that, |the next day, |a week later, |on {day3}, ]"
SOON = "[|||then |later |afterwards, |the same day, |in the evening, |at noon, ]"
