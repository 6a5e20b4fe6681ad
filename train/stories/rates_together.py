"""Kinds about rates that add up or work against each other: two at work, what comes in and goes out, goals.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

_WAY = frozenset({"distance", "time"})
_TIME = frozenset({"time"})

KINDS = (
    Kind("together at work", two.sum_times, (
        "{name} <makes> {a things} a day and {other} <~makes> {b}. How many {things} <~do> {they} make in {c} days?",
        "One pipe brings {a} liters a minute, another {b}. How many liters do both bring in {c} minutes?",
        "{name} <earns> ${a} an hour and {other} ${b} an hour. How much <~do> {they} earn together in {c} hours?",
        "Two machines make {a} and {b} bolts a minute. How many bolts do they make in {c} minutes together?",
        "{name} <picks> {a} kg and {his} {relative} {b} kg of berries a day. How many kg <~is> that in {c} days?",
        "Two cars drive away from each other, one at {a} and one at {b} km per hour. How many km are between them "
        "after {c} hours?",
        "Each week {name} <saves> ${a} and {his} {relative} <~saves> ${b}. How many dollars <~do> {they} save in {c} "
        "weeks?",
        "A baker makes {a} rolls a minute and a helper makes {b}. How many rolls do they make in {c} minutes?",
        "Every day {name} <picks> {a things} and {his} {relative} <~picks> {b}. How many {things} <~is> that after {c} "
        "days?",
        "In {c} hours, how many windows can {name} and {other} clean together, at {a} windows an hour for {name} and "
        "{b} for {other}?",
        "Two hoses fill a pool, one with {a} and one with {b} liters per minute. What amount is in the pool after {c} "
        "minutes, in liters?",
        "{name} and {other} have a web shop. {name} packs {a} orders an hour and {other} {b}. How many orders are "
        "packed in {c} hours?",
        "Every day the morning shift of a bakery makes {a} trays of rolls and the evening shift {b} trays. How many "
        "trays are made in {c} days?",
        "Two trains leave {town} in opposite directions at {a} and {b} km per minute. What is the distance between "
        "them after {c} minutes, in km?",
        "At a car wash, the left line finishes {a} cars an hour and the right line {b} cars. Find the number of cars "
        "washed in {c} hours.",
        "On each of {c} days {name} <feeds> the birds {a} cups of seeds in the morning and {b} cups in the evening. "
        "How many cups of seeds <~is> that in all?",
        "Two printers run side by side. From one come {a pages} a minute, from the other {b}. How many pages lie there "
        "after {c} minutes?",
        "A dog eats {a} cups of food a day and a cat {b}. What do the two eat in {c} days, in cups?",
        "For {c} months {name} <puts> ${a} a month into a savings jar, and {his} {relative} <~adds> ${b} a month. How "
        "much <~is> saved in the jar?",
        "How many words can two students type in {c} minutes when one types {a} and the other {b} words a minute?",
    ), _WAY),
    Kind("together until done", long.together_rate, (
        "{name} <makes> {a things} a day and {other} <~makes> {b}. How many days <~do> {they} need for {c things}?",
        "One pipe brings {a} liters a minute, another {b}. How many minutes do both need to fill {c} liters?",
        "Two cars drive toward each other at {a} and {b} km per hour. They are {c} km apart. After how many hours do "
        "they meet?",
        "{name} <saves> ${a} a week, {his} {relative} ${b}. How many weeks <~do> {they} need for ${c}?",
        "Two machines make {a} and {b} bolts a minute. How many minutes do they need for {c} bolts?",
        "{name} <reads> {a pages} in the morning and {b} in the evening of each day. How many days <does> {he} need "
        "for {c pages}?",
        "How long do two workers need to lay {c} bricks if they lay {a} and {b} bricks a minute? Give the minutes.",
        "A baker makes {a} rolls a minute and a helper makes {b}. After how many minutes do they have {c} rolls?",
        "Two snails are {c} cm apart and crawl toward each other, one {a} cm and one {b} cm a minute. After how many "
        "minutes do they meet?",
        "How many hours does it take two cooks to make {c} sandwiches together if one makes {a} and the other {b} an "
        "hour?",
        "{name} folds {a} towels a minute and {other} folds {b}. There are {c} towels. In how many minutes are all of "
        "them folded?",
        "A tank of {c} liters is filled by two taps at the same time, {a} liters a minute from one and {b} liters from "
        "the other. After how many minutes is the tank full?",
        "&{name} <has> {c} cards to write. {He} <writes> {a} before lunch and {b} after lunch every day. How many days "
        "<~does> it take?",
        "{c} cans of pet food are in the house. Each week the dog eats {a} cans and the cat {b}. For how many weeks is "
        "there enough?",
        "With {a} km an hour for one train and {b} km an hour for the other, how many hours pass until two trains {c} "
        "km apart meet?",
        "The price of a tent is ${c}. Two friends put aside ${a} and ${b} a week for it. How many weeks must they "
        "save?",
        "Two robots carry {c} boxes into a hall. Each minute one of them carries {a} boxes and the other {b}. Find the "
        "number of minutes until all boxes are there.",
        "From a pile of {c} bricks, one worker takes {a} a minute and another {b}. After how many minutes is the pile "
        "gone?",
        "Each hour {a} letters are sorted by a clerk and {b} by a machine. In how many hours will {c} letters be "
        "sorted?",
    ), _WAY),
    Kind("growing", long.net_growth, (
        "{name} <has> ${a}. Each week {he} <earns> ${b} and <spends> ${c}. How much <does> {he} have after {d} weeks?",
        "{a} liters are in a tank. Every minute {b} liters flow in and {c} flow out. How many liters are in it after "
        "{d} minutes?",
        "A farm has {a hens}. Each month it buys {b} and sells {c}. How many hens does it have after {d} months?",
        "A library has {a books} on a shelf. Every day {b books} come back and {c} are borrowed. How many are there "
        "after {d} days?",
        "{name} <has> {a things}. Every day {he} <gets> {b} and <gives> away {c}. How many {things} <does> {he} have "
        "after {d} days?",
        "There are {a people} in a hall. Each minute {b} come in and {c} go out. How many are there after {d} minutes?",
        "A club has {a members}. Each year {b} join and {c} leave. How many members does it have after {d} years?",
        "A plant is {a} cm tall. Each week it grows {b} cm and {name} cuts off {c} cm. How many cm tall is it after "
        "{d} weeks?",
        "A shop has {a} bikes. Every month {b} bikes come in and {c} are sold. How many bikes does it have after {d} "
        "months?",
        "With ${a} in a savings jar, {name} <puts> in ${b} every week and <takes> out ${c}. What <~is> in the jar "
        "after {d} weeks, in dollars?",
        "How many emails are in the inbox after {d} hours if there are {a} now, and each hour {b} come in while {c} "
        "are deleted?",
        "On a farm with {a sheep}, {b} are born and {c} sold every year. Find the number of sheep {d} years later.",
        "Each day a blogger gains {b} readers and loses {c}. The blog has {a readers} today. How many will it have in "
        "{d} days?",
        "A snail is {a} cm up a wall. Every day it climbs {b} cm, and each night it slides back {c} cm. At what "
        "height, in cm, is it after {d} days and nights?",
        "There are {a bikes} at a rental station. If {b} are returned and {c} are taken per hour, how many are there "
        "{d} hours later?",
        "{name} <collects> {things} and <owns> {a}. A month <~brings> {b} new ones, but {c} a month <~are> sold. How "
        "many <does> {he} own after {d} months?",
        "A town has {a} buses. Per year it buys {b} buses, and {c} old ones are taken off the road. After {d} years, "
        "how many buses does the town have?",
        "A pool with {a} liters in it is filled with {b} liters a minute, but it leaks {c} liters a minute. How many "
        "liters does it hold {d} minutes later?",
        "A game starts with {a} points. Each of {d} rounds brings {name} {b} points and costs {him} {c}. How many "
        "points does {name} have in the end?",
    ), _TIME),
    Kind("goal over three days", long.schedule_rest, (
        "A book has {a pages}. {name} <reads> {b pages} on {day}, twice as many on {day2} and {c} on {day3}. How many "
        "pages <~are> left?",
        "{name} <has> ${a}. {He} <spends> ${b} on {day}, twice as much on {day2} and ${c} on {day3}. @money_left",
        "A road of {a} km <~is> built. {b} km <~are> done in {month}, twice as much in {month2} and {c} km in "
        "{month3}. How many km <~are> still to be built?",
        "{name} <wants> to sell {a things}. {He} <sells> {b} on {day}, twice as many on {day2} and {c} on {day3}. "
        "@left",
        "A tank has {a} liters. {b} liters are used on {day}, double that on {day2} and {c} liters on {day3}. How many "
        "liters are left?",
        "{name} <has> {a things}. {other} <~gets> {b}, {third} twice as many as {other}, and {c} <~are> lost. @left",
        "A hike is {a} km long. The first day {name} <walks> {b} km, the second day twice as far, the third day {c} "
        "km. How many km <~are> left?",
        "{name} <needs> {a things}. {He} <finds> {b} on {day}, twice as many on {day2} and {c} on {day3}. How many "
        "more {things} <does> {he} need?",
        "A theater has {a tickets}. It sells {b} on {day}, twice that number on {day2} and {c} on {day3}. How many "
        "tickets are left?",
        "Of {a} letters, {name} <mails> {b} on {day}, double that number on {day2} and another {c} on {day3}. How many "
        "letters <~are> left?",
        "How many km of a trail of {a} km remain after a day of {b} km, a day of twice that distance and a day of {c} "
        "km?",
        "&{name} <has> {a} math problems for the week. {He} <does> {b} on {day}, on {day2} twice as many as on {day}, "
        "and {c} on {day3}. How many problems <~remain>?",
        "A bakery has {a} kg of flour. On {day} it uses {b} kg, on {day2} twice as much, on {day3} {c} kg. Find how "
        "many kg of flour are left.",
        "The school wants to collect {a} cans. The first class brings {b} cans, the second class twice as many, the "
        "third class {c}. How many cans are still missing?",
        "A phone has room for {a} more photos. {name} takes {b} on {day}, then twice as many on {day2}, then {c} on "
        "{day3}. For how many photos is there still room?",
        "There are {a} seats in a cinema. For the evening film, {b} seats are sold in the morning, twice that many at "
        "noon and {c} later. How many seats stay free?",
        "With ${a} in the bank, {name} <pays> ${b} for food, twice that amount for rent and ${c} for the phone. "
        "@money_left",
        "In a garden {a} bulbs are to be planted. {name} plants {b}, {other} plants twice as many as {name}, and "
        "{third} plants {c}. How many bulbs are still not in the ground?",
        "A truck with {a} sacks makes three stops. At the first stop {b} sacks are unloaded, at the second twice as "
        "many, and at the third {c}. How many sacks stay on the truck?",
    ), _WAY),
)  # fmt: skip
