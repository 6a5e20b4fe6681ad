"""Kinds about dozens and pairs, legs and wheels, and averages.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("dozens", s.dozens, (
        "{name} <buys> {a} dozen eggs. How many eggs <~is> that?",
        "How many {things} are {a} dozen {things}?",
        "A baker makes {a} dozen rolls. How many rolls does the baker make?",
        "{a} cartons hold a dozen eggs each. How many eggs are there in all?",
        "Each {box} holds a dozen {things}. How many {things} are in {a boxes}?",
        "{name} <needs> {a} dozen cookies for the school. How many cookies must {he} bake?",
        "{name} <saves> ${a} a month. How much <does> {he} save in a year?",
        "A baby is {a} years old. How many months is that?",
        "{a} dozen {things} <~are> on the table. What <~is> the number of {things}?",
        "If eggs come twelve to a carton, how many eggs are in {a cartons}?",
        "A school orders {a} dozen pencils. [Write that as a number of pencils|What number of pencils does it get]?",
        "{name} <stays> in {town} for exactly {a} years. How many months <does> {he} stay there?",
        "A florist needs {a} dozen roses for a wedding. How many roses does the florist have to cut?",
        "A magazine comes out once a month. How many issues appear in {a years}?",
        "Convert {a} dozen to single items.",
        "A table has room for a dozen guests. How many guests fit at {a tables}?",
        "{a} teams, each with a dozen players, take part in a camp. What is the total number of players?",
        "The rent is paid monthly. After {a} years in the same apartment, how many times has it been paid?",
    )),
    Kind("dozens less", two.dozens_minus, (
        "{name} <buys> {a} dozen eggs and <uses> {b}. How many eggs <~are> left?",
        "&{name} <has> {a} dozen {things}. {He} <gives> away {b}. @left",
        "A baker makes {a} dozen rolls and sells {b}. How many rolls are left?",
        "From {a} dozen cookies {b} are eaten. How many cookies remain?",
        "{b} of {a} dozen eggs are broken. How many eggs are not broken?",
        "{a boxes} hold a dozen {things} each. {name} <takes> {b things}. How many {things} <~are> left in the "
        "{boxes}?",
        "How many {things} are left of {a} dozen after {b} are sold?",
        "{name} <bakes> {a} dozen muffins for a party. {b} <~are> not eaten. How many muffins <~are> eaten?",
        "A farmer has {a} dozen eggs and drops {b} of them. How many eggs are whole?",
        "After {b} of the {a} dozen cupcakes for a birthday are served, how many cupcakes are still on the tray?",
        "A shop orders {a} dozen mugs, but {b} of the mugs arrive broken. How many of them can be sold?",
        "&Out of {a} dozen {things}, {name} <sends> {b} back to the store. How many <does> {he} keep?",
        "A class has {a} dozen crayons in all. {b} crayons are lost during the year. Find the number of crayons that "
        "are left.",
        "There are {a} dozen seats in the small movie room. If {b} seats are taken, how many are free?",
        "[Take {b} away from {a} dozen|Subtract {b} from {a} dozen]. What number do you get?",
        "A loan is paid back monthly over {a} years. {b} payments have already been made. How many are still to come?",
        "A chef opens {a} cartons with a dozen eggs in each and cracks {b} eggs for an omelet. How many eggs stay "
        "whole?",
        "&{name} <wants> to fold {a} dozen paper birds. By {day}, {b} of them <~are> done. How many birds <does> {he} "
        "still have to fold?",
    )),
    Kind("price of dozens", two.dozens_price, (
        "Eggs cost ${b} each at a fancy shop. What do {a} dozen eggs cost?",
        "{name} <sells> {a} dozen {things} at ${b} each. @earn",
        "{a_thing} costs ${b}. How much do {a} dozen {things} cost?",
        "{name} <bakes> {a} dozen pies and <gets> ${b} for each pie. @earn",
        "How many dollars does {name} pay for {a} dozen {things} at ${b} each?",
        "{a} dozen {things} <~are> packed with {b} labels on each. How many labels <~are> needed?",
        "There are {a} dozen nests with {b eggs} in each. How many eggs are there?",
        "A florist sells {a} dozen roses, each for ${b}. How much does the florist get?",
        "Each of {a} dozen children pays ${b}. How many dollars is that?",
        "At ${b} apiece, what is the price of {a} dozen cupcakes?",
        "The office pays ${b} a month for a printer. How much is that in {a} years?",
        "&{name} <orders> {a} dozen {things} for a school fair. One {thing} <~costs> ${b}. @pay",
        "A single tulip sells for ${b}. A customer takes {a} dozen. Find the price.",
        "{a} cartons contain a dozen jars each, and every jar is worth ${b}. How much are all the jars worth?",
        "A phone plan is ${b} per month. What does a customer pay for it over {a} years?",
        "If {a} dozen players each score {b points}, what is the total score?",
        "A printer needs {b sheets} of paper for one booklet. How many sheets does it need for {a} dozen booklets?",
        "How many dollars will a bakery get for {a} dozen cakes if one cake is ${b}?",
    )),
    Kind("pairs", s.double, (
        "{name} <has> {a} pairs of socks. How many socks <~is> that?",
        "{a people} ride bicycles. How many wheels do the {a} bicycles have together?",
        "{a} pairs of dancers are on stage. How many dancers are on stage?",
        "How many wings do {a} birds have?",
        "How many shoes are {a} pairs of shoes?",
        "{a} bicycles stand in a row. How many wheels are there?",
        "Each of {a children} <~brings> a couple of apples, two for each child. How many apples <~are> there?",
        "A shop sells {a} pairs of gloves. How many gloves is that?",
        "{a} couples come to a dance, two people each. How many people come?",
        "A drawer contains {a} pairs of mittens. How many single mittens is that?",
        "{a students} each hold up both hands. How many hands are up?",
        "Every one of {a} seats on a train has two armrests of its own. How many armrests do the seats have?",
        "How many earrings are in {a} pairs?",
        "A shoe store sold {a} pairs of boots on Monday. Find the number of single boots.",
        "{a} twin beds stand in a hotel, with two pillows on each. How many pillows are on the beds?",
        "If a scooter has two wheels, how many wheels do {a scooters} have in all?",
        "The {a} houses in a street have two doors each. What is the number of doors?",
        "A chess club plays {a} games at the same time, with two players per game. How many players is that?",
    ), frozenset({"animal"})),
    Kind("into pairs", s.half, (
        "{name} <has> {a} socks. How many pairs <~is> that?",
        "{a} dancers form pairs. How many pairs are there?",
        "{a students} walk in pairs. How many pairs do they form?",
        "There are {a} bicycle wheels in a shop. For how many bicycles are they enough?",
        "{a} shoes stand in the hall. How many pairs of shoes are there?",
        "How many pairs can be made from {a} gloves?",
        "{name} <sorts> {a} gloves into pairs. How many pairs <does> {he} get?",
        "Two people share each tent. How many tents do {a people} need?",
        "{a students} work in groups of two. How many groups are there?",
        "A laundry basket has {a} socks, all of which belong in pairs. How many pairs can be folded?",
        "For a chess evening, {a players} sit down, two at every board. How many boards are in use?",
        "There are {a} mittens in a lost and found box. If none is single, how many pairs are there?",
        "A tandem carries two riders. How many tandems are needed for {a riders}?",
        "How many sandwiches can be made from {a} slices of bread with two slices for each?",
        "Divide {a children} into teams of two. How many teams do you get?",
        "{a} earrings are sold as pairs. What is the number of pairs?",
        "A train has rows of seats for two. {a} seats are booked, all in full rows. How many rows is that?",
        "{a} people took part in a tennis tournament for doubles, two to a team. How many teams played?",
    )),
    Kind("legs", two.legs, (
        "A farm has {a} cows and {b} hens. How many legs do they have together?",
        "There are {a} cars and {b} bicycles in a yard. How many wheels are there?",
        "How many legs do {a} dogs and {b} birds have in all?",
        "{a} horses and their {b} riders are in a field. How many legs is that?",
        "In a shop are {a} chairs with four legs and {b} stools with two legs. How many legs do they have?",
        "{name} <sees> {a} cats and {b} ducks. How many legs <~do> these animals have altogether?",
        "A room has {a} tables for four and {b} tables for two. How many people can sit there?",
        "{a} dogs and {b} children play in a park. How many legs do they have in all?",
        "A parking lot has {a} cars and {b} motorcycles. How many wheels do they have together?",
        "How many wheels does a rental shop have on {a} cars and {b} scooters with two wheels each?",
        "A zoo keeps {a} zebras and {b} ostriches. Find the total number of their legs.",
        "{b} chickens and {a} goats live in the same barn. How many legs are there in the barn?",
        "If a lion has four legs and a parrot has two, what is the number of legs of {a lions} and {b parrots}?",
        "In a hotel, {a} rooms sleep four guests each and {b} rooms sleep two. How many guests does the hotel have "
        "room for?",
        "A puzzle asks: {a} rabbits and {b} pigeons, how many feet altogether?",
        "A team plays {a} games worth four points each and {b} games worth two points each, and wins them all. How "
        "many points is that in total?",
        "The school has {a} long benches for four and {b} short benches for two. How many children can sit on them?",
        "{a} vans need four new tires each, and {b} motorcycles need two new tires each. How many tires should a "
        "garage order?",
    )),
    Kind("average of two", two.average_of_two, (
        "What is the average of {a} and {b}?",
        "{name} <scores> {a points} in one game and {b} in the next. What <~is> {his} average?",
        "{name} <has> {a things} and {other} <~has> {b}. What <~is> the average number of {things}?",
        "It is {a} degrees on {day} and {b} degrees on {day2}. What is the average temperature?",
        "{name} <reads> {a pages} on {day} and {b} on {day2}. How many pages a day <~is> that on average?",
        "Two boxes weigh {a} kg and {b} kg. What is their average weight in kg?",
        "Find the mean of {a} and {b}.",
        "{name} <runs> {a} km on {day} and {b} km on {day2}. What <~is> the average distance in km?",
        "Two numbers are {a} and {b}. Find their average.",
        "If one suitcase weighs {a} kg and a second one {b} kg, how heavy are they on average, in kg?",
        "A store has {a} visitors on {day} and {b} on {day2}. Find the mean number of visitors a day.",
        "Which number lies exactly in the middle between {a} and {b}?",
        "&{name} <sends> {a} messages on {day} and {b} on {day2}. On average, how many messages a day <does> {he} "
        "send?",
        "Two siblings want to have the same amount of money. One has ${a}, the other ${b}, so they put it together "
        "and split it evenly. How much does each get?",
        "Add {a} and {b}, then divide by two. What is the result?",
        "A plant grew {a} mm in {month} and {b} mm in {month2}. By how many mm did it grow per month on average?",
        "There are {a students} in one class and {b} in another. What is the average size of the two classes?",
        "A student gets {a points} on one test and {b} on another. What is the student's mean score?",
        "The ride to {town} takes {a} minutes by car and {b} minutes by bus. What is the average of the two times, in "
        "minutes?",
    ), frozenset({"heat"})),
    Kind("average of three", two.average_of_three, (
        "What is the average of {a}, {b} and {c}?",
        "{name} <scores> {a}, {b} and {c points} in three games. What <~is> {his} average?",
        "{name} <reads> {a pages} on {day}, {b} on {day2} and {c} on {day3}. How many pages a day <~is> that on "
        "average?",
        "Three children weigh {a}, {b} and {c} kg. What is their average weight in kg?",
        "It was {a}, {b} and {c} degrees on three days. Find the average temperature.",
        "{name} <sells> {a}, {b} and {c things} on three days. What <~is> the mean number a day?",
        "{name}, {other} and {third} have {a}, {b} and {c things}. They want to have equally many. How many will "
        "each have?",
        "Three boxes hold {a}, {b} and {c things}. What is the average number of {things} in a box?",
        "In three weeks {name} <earns> ${a}, ${b} and ${c}. How much a week <does> {he} earn on average?",
        "Three buses carry {a}, {b} and {c} people. How many people per bus is that on average?",
        "&On {day} {name} <gets> {a} emails, on {day2} {b} and on {day3} {c}. What <~is> the mean number of emails a "
        "day?",
        "How many points per game is it on average if a team scores {a}, {b} and {c points} in three games?",
        "Calculate the mean of these three numbers: {a}, {b}, {c}.",
        "Three bottles contain {a}, {b} and {c} ml of juice. All of it is poured into three glasses, the same amount "
        "in each. How many ml are in a glass?",
        "A cafe sells {a} coffees in the first hour, {b} in the second and {c} in the third. Find the average number "
        "sold in an hour.",
        "The prices of three shirts are ${a}, ${b} and ${c}. What does a shirt cost on average?",
        "Three hens laid {a}, {b} and {c} eggs last season. How many eggs per hen was that on average?",
        "Add up {a}, {b} and {c} and divide the sum by three. What do you get?",
        "A library lends out {a} books on {day}, {b} on {day2} and {c} on {day3}. How many books does it lend per day "
        "on average?",
    ), frozenset({"heat"})),
    Kind("average of four", two.average_of_four, (
        "What is the average of {a}, {b}, {c} and {d}?",
        "{name} <scores> {a}, {b}, {c} and {d points} in four tests. What <~is> {his} average score?",
        "Four friends have {a}, {b}, {c} and {d things}. They share them all equally. How many does each of the four "
        "get?",
        "In four weeks {name} <saves> ${a}, ${b}, ${c} and ${d}. How much a week <~is> that on average?",
        "Four boxes weigh {a}, {b}, {c} and {d} kg. Find their average weight in kg.",
        "{name} <runs> {a}, {b}, {c} and {d} km on four days. How many km a day <~is> that on average?",
        "Four classes have {a}, {b}, {c} and {d students}. What is the average number of students in a class?",
        "{name} <sells> {a}, {b}, {c} and {d things} on four days. Find the average number a day.",
        "A shop sold {a} phones in the first week of the month, {b} in the second, {c} in the third and {d} in the "
        "fourth. How many phones a week was that on average?",
        "Find the mean of these four numbers: {a}, {b}, {c}, {d}.",
        "How many kg does one of four boxes weigh on average if they weigh {a} kg, {b} kg, {c} kg and {d} kg?",
        "Four players of a team score {a}, {b}, {c} and {d points}. How many points per player is that?",
        "&{name} <practices> the piano for {a}, {b}, {c} and {d} minutes on four evenings. What <~is> {his} average "
        "time in minutes?",
        "Four jars hold {a}, {b}, {c} and {d beans}. The beans are moved until all four jars hold equally many. How "
        "many beans are in each jar then?",
        "Tickets for four shows cost ${a}, ${b}, ${c} and ${d}. What is the average price of a ticket?",
        "What is the sum of {a}, {b}, {c} and {d}, divided by four?",
        "Rain fell in four months: {a}, {b}, {c} and {d} mm. What was the average for a month, in mm?",
        "Four sisters put their money together: ${a}, ${b}, ${c} and ${d}. Then each takes an equal share of it. How "
        "much does each of them take?",
    )),
    Kind("missing of an average", long.missing_of_average, (
        "The average of three numbers is {c}. Two of them are {a} and {b}. What is the third?",
        "{name} <has> an average of {c points} in three games. In two of them {he} <scores> {a} and {b}. What <~is> "
        "the third score?",
        "Three boxes weigh {c} kg on average. One weighs {a} kg and another {b} kg. How many kg does the third weigh?",
        "{name} <wants> to read {c pages} a day on average for three days. {He} <reads> {a pages} on {day} and {b} "
        "on {day2}. "
        "How many must {he} read on {day3}?",
        "Three friends are {c} years old on average. Two are {a} and {b}. How old is the third?",
        "To reach a mean of {c} in three tests, what does {name} need after scores of {a} and {b}?",
        "Three classes have {c students} on average. The first has {a} and the second {b}. How many students does "
        "the third have?",
        "Two of three boxes hold {a} and {b things}. The average of all three is {c}. How many {things} does the "
        "third box hold?",
        "What number, together with {a} and {b}, gives three numbers with a mean of {c}?",
        "A shop had {c} visitors a day on average from {day} to {day3}. There were {a} visitors on {day} and {b} on "
        "{day2}. How many came on {day3}?",
        "Three parcels have an average weight of {c} kg. If the first is {a} kg and the second is {b} kg, find the "
        "weight of the third in kg.",
        "&Over three weeks {name} <saves> ${c} a week on average. In the first week it <~is> ${a}, in the second "
        "${b}. How many dollars <does> {he} save in the third week?",
        "A team has played three games with {c points} per game on average. It scored {a points} in the first and {b} "
        "in the last. What was its score in the second game?",
        "Three shirts cost ${c} each on average. One of them is ${a} and another one is ${b}. What is the price of "
        "the remaining shirt?",
        "The mean of {a}, {b} and one more number is {c}. Find that number.",
        "The driver of a bus counted {a} and {b} passengers on two trips. After a third trip, the average was {c} per "
        "trip. How many passengers were on the third trip?",
        "How many pages does the last of three chapters have if the first has {a}, the second {b}, and the average is "
        "{c pages}?",
    ), frozenset({"age"})),
    Kind("mixed and priced", long.sum_minus_times, (
        "&{name} <picks> {a} {color} and {b} {color2} apples. {c} <~are> bad. {He} <sells> the good ones at ${d} "
        "each. @earn",
        "{a boys} and {b girls} want to go to the zoo, but {c} of the children are ill. The others pay ${d} each. "
        "How much do they pay?",
        "{name} <bakes> {a cakes} on {day} and {b} on {day2}. {He} <gives> {c} away and <sells> the rest for ${d} "
        "each. @earn",
        "A shop gets {a} and {b} cups in two boxes. {c cups} are broken, and each of the others costs ${d}. What do "
        "they cost in all?",
        "{name} <has> {a things}, <finds> {b} more and <loses> {c}. Each <~is> worth ${d}. How much <~are> {his} "
        "{things} worth?",
        "{a people} and then {b more people} come to a show. {c} of them have free tickets, and the others pay ${d} "
        "each. "
        "How much money comes in?",
        "{name} <works> {a} hours on {day} and {b} hours on {day2}. {c} of the hours <~are> not paid. An hour "
        "<~brings> ${d}. @earn",
        "A farmer picks {a} kg of plums in the morning and {b} kg at noon. {c} kg are eaten, and the rest is sold at "
        "${d} per kg. How much money does the farmer get?",
        "{a} red and {b} blue lamps arrive at a shop. {c} lamps are broken. How much do the others cost together if "
        "each costs ${d}?",
        "&After {name} <finds> {a things} in the attic and {b} more in the garage, {he} <throws> out {c} of them and "
        "<sells> all the others for ${d} apiece. @earn",
        "How much do the guests pay in all if {a} people eat inside and {b} outside, {c} of these people eat for "
        "free, and everybody else pays ${d}?",
        "A school buys tickets for {a teachers} and {b students} at ${d} apiece. {c} of these people already have one "
        "and need no ticket. What does the school pay?",
        "{a} laptops and {b} tablets are brought to a repair shop. {c} of these devices cannot be fixed; each of the "
        "others is fixed for ${d}. What is the total cost of the repairs?",
        "A print shop makes {a} large and {b} small posters. {c} of the posters are printed badly and thrown away. "
        "The good ones, large or small, go for ${d} each. How much do they bring in?",
        "One crate holds {a} jars of honey, another {b}. On the way to the market {c jars} break. At ${d} a jar, how "
        "much are the whole jars worth?",
        "On two days a driver makes {a} and {b} trips. For {c} of the trips nobody pays, and for each of the others "
        "the fare is ${d}. Find the total of the fares.",
        "A camp signs up {a} kids in {month} and {b} in {month2}. Before it starts, {c} of these kids cancel. The fee "
        "is ${d} per kid who comes. What does the camp receive in fees?",
        "&{name} <has> two bags with {a} and {b} seeds. {c} of these seeds <~are> too dry. Each good seed <~grows> "
        "into a plant that {he} <sells> for ${d}. @earn",
    )),
)  # fmt: skip
