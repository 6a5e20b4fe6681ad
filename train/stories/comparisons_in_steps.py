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
        "How many points did the team get in all, if {name} scored {a}, {other} scored {b} more than {name}, and "
        "{third} scored {c} fewer than {other}?",
        "On {day}, {a emails} arrived. On {day2} it was {b} more than on {day}, and on {day3} it was {c} fewer "
        "than on {day2}. Find the total of the three days.",
        "The first part of a film lasts {a minutes}. The second part is {b minutes} longer than the first, the "
        "third {c minutes} shorter than the second. How many minutes do all the parts last together?",
        "A soup is ${a}. The pasta is ${b} more expensive than the soup, and the dessert is ${c} cheaper than the "
        "pasta. What is the bill for all three?",
        "Three boxes stand on a scale. The first weighs {a} kg, the second {b} kg more than the first, and the "
        "third {c} kg less than the second. What does the scale show, in kg?",
        "{name} <plants> {a roses}. {He} <plants> {b} more tulips than roses and {c} fewer lilies than tulips. "
        "How many flowers <does> {he} plant altogether?",
        "A small hall has {a seats}. There are {b} more seats in the large hall than in the small one, and the "
        "theater has {c} fewer than the large hall. In total, how many seats are that?",
        "{other} beat {name} by {b points}, and {third} was {c points} behind {other}. {name} had {a points}. "
        "What did the three players score together?",
        "In the morning {name} <takes> {a photos}, at noon {b} more than in the morning, and in the evening {c} "
        "fewer than at noon. What <~is> the number of photos at the end of the day?",
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
        "How many people came altogether on two days, if {a} came on {day} and {b} more than twice as many on {day2}?",
        "The old hall has {a seats}. The new one has {b} more than double that number. Find the number of seats "
        "in both halls together.",
        "{name} <takes> {a photos} in the morning. In the afternoon it <~is> twice as many and {b} more. How many "
        "photos <~is> that altogether?",
        "A day ticket costs ${a}, and a ticket for the week costs ${b} more than two day tickets. What do you pay "
        "for one day ticket and one ticket for the week?",
        "{other} needed {a minutes} for the maze. {name} took {b minutes} longer than twice that time. How many "
        "minutes did the two of them need in total?",
        "The puppy weighs {a} pounds, and its mother weighs {b} pounds more than twice as much. What is their "
        "total weight in pounds?",
        "A garden has {a roses}. It has twice as many tulips as roses, plus another {b tulips}. In all, how many "
        "roses and tulips grow there?",
        "In the first game the team scored {a points}. In the second game it doubled that score and added {b}. "
        "With both games counted, how many points did the team score?",
        "There are {a red tiles} on the floor. The number of white tiles is {b} more than two times the number of "
        "red ones. How many red and white tiles are there altogether?",
        "{name} sent {a messages} on {day} and {b} more than double that many on {day2}. What was the total?",
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
        "How many visitors came in three days, if there were {a} on {day}, twice as many as that on {day2}, and "
        "half as many as on {day} on {day3}?",
        "{name} <spends> {a minutes} on math. Reading <~takes> {him} twice as long as math, and art half as long "
        "as math. How many minutes <~is> that altogether?",
        "A medium bottle holds {a} ounces. A large one holds double the medium one, and a small one holds half "
        "the medium one. What do the three hold together, in ounces?",
        "An adult's ticket is ${a}. A family pays twice as much as an adult, and a child pays half as much as an "
        "adult. Find the total for one ticket of each sort.",
        "{a emails} came on {day}. The number was twice that on {day2} and half of the {day} number on {day3}. "
        "What was the total number of emails?",
        "In the garden there are {a tulips}. There are twice as many roses as tulips and half as many lilies as "
        "tulips. How many of these flowers are there in all?",
        "Three ropes are tied end to end. One is {a} feet long, another is twice that length, and the last one is "
        "half as long as the first. How long are they together in feet, not counting the knots?",
        "{other} scored twice as many points as {name}, and {third} scored half as many as {name}. If {name} "
        "scored {a}, how many points did the three of them score?",
        "The dog weighs {a} pounds. A goat weighs twice as much as the dog, and a goose weighs half as much as "
        "the dog. What is the weight of the three animals in pounds?",
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
        "How many points did Ana and Lou score together, if Ana scored {a}, Kim scored twice as many as Ana, Joe "
        "scored {b} more than Kim, and Lou scored {c} fewer than Joe?",
        "The soup is ${a}, and the salad is twice that price. The pasta costs ${b} more than the salad, and the "
        "pie costs ${c} less than the pasta. What do you pay for the soup and the pie?",
        "A chair weighs {a} kg, and a table is twice as heavy. A sofa weighs {b} kg more than the table, and a "
        "bed {c} kg less than the sofa. Find what the chair and the bed weigh together, in kg.",
        "The red room has {a seats}. The blue room has double that number. The green room has {b} more than the "
        "blue one, and the white room has {c} fewer than the green one. How many seats do the red and the white "
        "room have in all?",
        "On Monday {name} sent {a emails}. It was double that on Tuesday, then {b} more than on Tuesday on "
        "Wednesday, and on Thursday {c} fewer than on Wednesday. What is the total of Monday and Thursday?",
        "Reading takes {name} {a minutes}. Math takes twice as long as reading, art {b minutes} longer than math, "
        "and music {c minutes} less than art. How many minutes do reading and music take altogether?",
        "The garden has {a lilies} and twice as many roses. There are {b} more tulips than roses, and {c} fewer "
        "daisies than tulips. In total, how many lilies and daisies grow there?",
        "The first rope is {a} feet long. The second is twice as long as the first, the third {b} feet longer "
        "than the second, and the fourth {c} feet shorter than the third. How many feet do the first and the "
        "fourth rope measure together?",
    ), _AGE),
)  # fmt: skip
