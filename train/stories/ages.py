"""Kinds about ages, and about what doubles as time goes by.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

_TIME = frozenset({"time"})
_AGE = frozenset({"age"})

KINDS = (
    Kind("older later", s.two_sum, (
        "{name} is {a} years old. How old is {he} in {b} years?",
        "{name} is {a}. How old will {he} be in {b years}?",
        "How old will {name} be {b years} from now if {he} is {a} today?",
        "{name} is {a} years old. {His} {relative} is {b years} older. How old is {his} {relative}?",
        "{b years} ago {name} was {a}. How old is {he} now?",
        "{name} moved here when {he} was {a}. That was {b years} ago. How old is {name} today?",
        "{name} was {a} when {his} sister was born. The sister is {b} now. How old is {name}?",
        "{other} is {a}, and {name} is {b years} older than {other}. What is {name's} age?",
        "What will be {name's} age in {b years} if {his} age today is {a}?",
        "Today {name} turns {a}. After {b years} have passed, how old will {he} be?",
        "A house was {a} years old when {name} bought it. That was {b years} ago. What is the age of the house now?",
        "{name} is {b years} older than a cousin who is {a}. How old is {name}?",
        "At the age of {a} {name} started to play chess, and {he} has played for {b years} since. How old is {he}?",
        "Add {b years} to the age of {name}, who is {a} now. What age is that?",
        "A tree was planted in the park {a} years ago. How old will it be {b years} from now?",
        "{name's} dog is {a} months old. How many months old will it be in {b} months?",
        "{other} was born {b years} before {name}. {name} is {a} years old. Find {other's} age.",
        "The school will have its party in {b years}. Now the school is {a years} old. How old will it be at the "
        "party?",
    ), _AGE),
    Kind("younger before", s.difference, (
        "{name} is {a} years old. How old was {he} {b years} ago?",
        "In {b years} {name} will be {a}. How old is {he} now?",
        "{name} is {a} years old. {His} {relative} is {b years} younger. How old is {his} {relative}?",
        "{name} is {a} and {his} {relative} is {b}. How many years older is {name}?",
        "How old was {name} {b years} ago if {he} is {a} today?",
        "{name} has lived here for {b} of {his} {a years}. How old was {he} when {he} came?",
        "{other} is {a}. {name} is {b years} younger than {other}. What is {name's} age?",
        "The sum of two ages is {a}. One of them is {b}. What is the other?",
        "{name}, who is {a} now, came to {town} {b years} ago. At what age was that?",
        "Find {name's} age {b years} ago if {he} is {a} years old today.",
        "{other} is {a} years old. {name} was born {b years} after {other}. How old is {name}?",
        "A castle is {a} years old. The bridge next to it is {b years} younger. What is the age of the bridge?",
        "What is the difference in age between {name}, who is {a}, and {other}, who is {b}?",
        "It will take {b years} until {name} is {a} years old. What is {name's} age today?",
        "{name} and {other} are {a} years old together. {other} is {b}. How old is {name}?",
        "A car that is {a} years old has been in the garage for the last {b years}. How old was it before that?",
        "{name's} older sister is {a}. She was {b} when {name} was born. How old is {name}?",
        "{b years} back, a turtle now {a} years old came to the zoo. How old was the turtle then?",
        "{name} is {a} and has played chess for the last {b years}. At what age did {he} start?",
    ), _AGE),
    Kind("times as old", s.age_product, (
        "{name} is {b} years old. {His} grandfather is {a} times as old. How old is the grandfather?",
        "{other} is {a} times as old as {name}. {name} is {b}. How old is {other}?",
        "{name's} cousin is {b}. {His} grandmother is {a} times as old as the cousin. How old is the grandmother?",
        "{name} is {b} years old. {His} teacher is {a} times as old as {he} is. How old is the teacher?",
        "How old is {other} if {name} is {b} and {other} is {a} times as old?",
        "A dog is {b} years old. A turtle is {a} times as old as the dog. How old is the turtle?",
        "A house is {b} years old, a church {a} times as old. What is the age of the church in years?",
        "{name's} {relative} is {b}. A tree in the garden is {a} times as old as the {relative}. How old is the tree?",
        "If {name} is {b} and {his} {relative} is {a} times that age, how old is the {relative}?",
        "Find the age of {name's} {relative}, who is {a} times as old as {name}. {name} is {b years} old.",
        "What is the age of a tree that is {a} times as old as a bush of {b years}?",
        "The age of {name's} cousin is {b}. Multiply it by {a} and you get the age of an uncle. How old is the uncle?",
        "{a} times {name's} age is the age of {other}. If {name} is {b years} old, how old is {other}?",
        "A cat is {b} months old. The dog is {a} times that old. How many months old is the dog?",
        "At the zoo, an elephant is {a} times as old as a monkey. The monkey is {b} years old. Find the age of the "
        "elephant.",
        "{name's} school is {b} years old. The town hall is {a} times the age of the school. How many years old is the "
        "town hall?",
        "The club's oldest member is {a} times as old as its youngest, who is {b}. What age is the oldest member?",
        "Compared with a car of {b years}, an old truck has {a} times the age. How old is the truck?",
    ), _AGE),
    Kind("times as old, later", two.product_plus, (
        "{name} is {b}. {His} {relative} is {a} times as old. How old will the {relative} be in {c years}?",
        "{other} is {a} times as old as {name}, who is {b}. How old will {other} be in {c years}?",
        "A tree is {b} years old. Another is {a} times as old. How old will the second tree be in {c years}?",
        "{other} was {a} times as old as {name} when {name} was {b}. That was {c years} ago. How old is {other} now?",
        "{third} is {c years} older than {other}. {other} is {a} times as old as {name}. {name} is {b}. How old is "
        "{third}?",
        "A bridge is {b} years old and a castle {a} times as old. The church is {c years} older than the castle. How "
        "old is the church?",
        "A car is {b} years old. A boat is {a} times as old as the car. What will be the age of the boat in {c years}?",
        "{other} is {a} times {name's} age. {name} is {b}. In {c years}, how old will {other} be?",
        "In {c years}, what will be the age of a house that is now {a} times as old as a barn of {b years}?",
        "{name} is {b}, and {other} is {a} times as old today. Find {other's} age {c years} from now.",
        "The cat is {b}. {a} times the cat's age is {name's} age. How old will {name} be after {c years}?",
        "A coin in the museum is {b} years old, and a vase is {a} times as old. What will the age of the vase be {c "
        "years} later?",
        "{other} is {c years} older than {a} times {name's} age. {name} is {b years} old. How old is {other}?",
        "At the zoo, the young turtle is {b}. The big one is {a} times that age, and the oldest is {c years} older "
        "than the big one. What is the age of the oldest turtle?",
        "When {name} was {b}, {other} was {a} times that age. Since then, {c years} have gone by. How old is {other} "
        "today?",
        "{name's} teacher is {a} times as old as {name}, who is {b years} old, and the head of the school is {c years} "
        "older than the teacher. How old is the head of the school?",
        "Multiply {name's} age of {b years} by {a}, and you get the age of {his} grandmother. How old will she be in "
        "{c years}?",
    ), _AGE),
    Kind("doubling", long.three_doublings, (
        "A pond has {a frogs}. Their number doubles every year. How many frogs are there after three years?",
        "{name} <saves> ${a} in the first week and each week twice as much as in the week before. How much <does> {he} "
        "save in the fourth week?",
        "There are {a} cells in a dish. They double every hour. How many cells are there after 3 hours?",
        "The number of {things} in a shop doubles each day. There are {a} now. How many are there after three days?",
        "{a people} know a secret. Every day the number of people who know it doubles. How many know it after 3 days?",
        "A plant is {a} mm tall. Its height doubles each week. How many mm tall is it after three weeks?",
        "On {day} {name} <runs> {a} minutes, and on each of the next 3 days twice as long as the day before. How many "
        "minutes <does> {he} run on the last day?",
        "A video has {a} views. Each hour the number of views doubles. How many views does it have after three hours?",
        "{name} <has> ${a}. Each year for three years the amount doubles. How much money <does> {he} have then?",
        "How many members does a club with {a} members have after three years if the number doubles each year?",
        "A savings account with ${a} in it doubles three times. How many dollars are in it then?",
        "A bakery sold {a} cakes in its first week. In each of the three weeks after that it sold twice as many as in "
        "the week before. How many cakes did it sell in the last of these weeks?",
        "A computer virus is on {a} computers. With every hour that passes, twice as many have it. On how many "
        "computers is it after 3 hours?",
        "&{name} <does> {a} push-ups in the first month. Three times in a row, {he} <doubles> the number from one "
        "month to the next. How many push-ups <does> {he} do in the fourth month?",
        "Fold a stack of {a} sheets in the middle, three times in a row. Each time the number of layers doubles. How "
        "many layers are there at the end?",
        "The prize in a quiz is ${a} for the first question and doubles with each new question. What is the prize for "
        "the fourth question, in dollars?",
        "There were {a rabbits} on the island. Every year for three years their number became twice as large. Find the "
        "number of rabbits at the end.",
        "A message is sent to {a people}. In each of the next three minutes, the number of people who have it doubles. "
        "How many people have it then?",
        "In a game, {name} has {a} points and then doubles {his} points in three rounds, one after the other. How many "
        "points does {he} have at last?",
    ), _TIME),
)  # fmt: skip
