"""Kinds that compare in several steps: three people, one more than twice another, chains of comparisons.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories.kind import Kind

_AGE = frozenset({"age"})

KINDS = (
    Kind("three people", long.chain_total, (
        "{name} <has> {a things}. {other} <~has> {b} more than {whom}. {third} <~has> {c} fewer than {other}. "
        "How many {things} <~do> all three have?",
        "{name} picks {a things}. {other} picks {b} more than {name} and {third} {c} fewer than {other}. "
        "How many {things} do they pick in all?",
        "{name} <reads> {a pages} on {day}, {b} more on {day2}, and on {day3} {c} fewer than on {day2}. "
        "How many pages <~is> that in all?",
        "A red box holds {a balls}. A blue box holds {b} more than the red one, a green box {c} fewer than the blue "
        "one. How many balls are there in all?",
        "A pen costs ${a}. A book costs ${b} more than the pen, and a cap ${c} less than the book. How much do all "
        "three cost?",
        "{a people} come on {day}, {b} more than that on {day2}, and {c} fewer than on {day2} on {day3}. "
        "How many people come on the three days?",
        "{name} is {a}. {other} is {b} years older than {name}. {third} is {c} years younger than {other}. "
        "How old are the three together?",
        "{name} <sells> {a things} in {month}, {b} more than that in {month2}, and in {month3} {c} fewer than in "
        "{month2}. How many {things} <does> {he} sell in the three months?",
        "{town} has {a parks}. {town2} has {b} more than {town}, and {town3} has {c} fewer than {town2}. How many "
        "parks do the three towns have?",
    ), _AGE),
    Kind("twice and more, total", long.twice_more_total, (
        "{name} <has> {a things}. {other} <~has> {b} more than twice as many. @both",
        "A pen costs ${a}. A book costs ${b} more than twice as much. How much do both cost together?",
        "{name} <runs> {a} km on {day} and {b} km more than twice that on {day2}. How many km <~is> that in all?",
        "There are {a cats}. The number of dogs is {b} more than twice that. How many cats and dogs are there?",
        "{name} <sells> {a things} on {day}. On {day2} {he} <sells> {b} more than double that number. "
        "How many {things} <does> {he} sell on the two days?",
        "{name} is {a} years old. {His} {relative} is {b} years more than twice as old. How old are they together?",
        "{town} has {a shops}. {town2} has {b} more than twice as many. How many shops do the two towns have together?",
        "{name} <saves> ${a} in {month} and ${b} more than twice that in {month2}. How much <does> {he} save in both "
        "months?",
        "{other} <~picks> {b} more than twice as many {things} as {name}, who <picks> {a}. How many {things} <~do> "
        "{they} pick together?",
    ), _AGE),
    Kind("twice and half, total", long.twice_and_half_total, (
        "{name} <has> {a things}. {other} <~has> twice as many and {third} <~has> half as many as {name}. "
        "How many {things} <~do> the three have?",
        "{name} <sells> {a things} on {day}, twice as many on {day2} and half as many as on {day} on {day3}. "
        "How many {things} <does> {he} sell?",
        "A bag costs ${a}. A coat costs twice as much as the bag and a hat half as much as the bag. How much do all "
        "three cost?",
        "A farm has {a sheep}, twice as many hens as sheep, and half as many cows as sheep. How many animals are "
        "there?",
        "{name} <runs> {a} km. {other} <~runs> twice as far as {name}, {third} only half as far as {name}. "
        "How many km <~is> that together?",
        "{name} is {a}. {other} is twice as old as {name} and {third} is half as old as {name}. What is the sum of "
        "their ages?",
        "{town} has {a parks}, {town2} twice as many as {town}, and {town3} half as many as {town}. How many parks "
        "do the three towns have?",
        "A red box holds {a balls}, a blue one twice as many as the red one, a green one half as many as the red "
        "one. How many balls are in all three?",
        "{name} <saves> ${a} in {month}, double that amount in {month2}, and half of the {month} amount in {month3}. "
        "How much <does> {he} save in all?",
    ), _AGE),
    Kind("three people, chained", long.chain_ages, (
        "{other} has twice as many {things} as {name}. {third} has {b} more than {other}, and Bo has {c} fewer than "
        "{third}. {name} has {a}. How many do {name} and Bo have together?",
        "A cap costs ${a} and a shirt twice as much. A bag costs ${b} more than the shirt, a belt ${c} less than the "
        "bag. How much do the cap and the belt cost together?",
        "{name} is {a} years old. {other} is twice as old. {third} is {b} years older than {other}, and Bo is {c} "
        "years younger than {third}. How old are {name} and Bo together?",
        "{name} <runs> {a} km on Monday and twice that on Tuesday. On Friday {he} <runs> {b} km more than on "
        "Tuesday, and on "
        "Sunday {c} km less than on Friday. How many km <does> {he} run on Monday and Sunday together?",
        "A red box has {a balls}, a blue box twice as many. A green box has {b} more than the blue one and a white "
        "box {c} "
        "fewer than the green one. How many balls are in the red and the white box together?",
        "{town} has {a shops}. {town2} has twice as many as {town}. {town3} has {b} more than {town2}, and Newton "
        "has {c} "
        "fewer than {town3}. How many shops do {town} and Newton have together?",
        "{name} <picks> {a things}. {other} <~picks> twice as many as {name}. {third} <~picks> {b} more than "
        "{other}, and Bo {c} fewer than {third}. How many {things} <~do> Bo and {name} pick together?",
        "On Monday {a people} come, on Tuesday twice as many. On Wednesday {b} more come than on Tuesday, and on "
        "Thursday {c} fewer than on Wednesday. How many people come on Monday and Thursday together?",
    ), _AGE),
)  # fmt: skip
