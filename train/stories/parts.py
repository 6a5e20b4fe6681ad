"""Kinds of parts of a whole: halves, thirds and quarters, and what is left without them.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

_AGE = frozenset({"age"})

KINDS = (
    Kind("half", s.half, (
        "{name} <has> {a things}. {other} <~has> half as many. How many {things} <~does> {other} have?",
        "{name} is {a} years old. {His} {relative} is half as old. How old is {his} {relative}?",
        "A hat costs ${a}. In the sale it is half price. How much does it cost now?",
        "&{name} <has> {a things} and <gives> half of them away. @left",
        "{other} has half as many {things} as {name}. {name} has {a}. How many does {other} have?",
        "{name} <reads> half of a book with {a pages}. How many pages <does> {he} read?",
        "Half of the {a students} in a class are girls. How many girls are there?",
        "&{name} <splits> {a things} into two equal piles. How many {things} <~are> in each pile?",
        "What is half of {a}?",
        "A recipe needs {a} grams of flour. {name} <makes> only half of it. How many grams <does> {he} need?",
        "{name} has {a things}, twice as many as {other}. How many {things} does {other} have?",
        "A bus with {a people} stops, and half of them get off. How many people get off?",
        "{other} and {name} share {a things} equally. How many {things} does each of {them} get?",
        "[What|How much] do you get if you cut {a} in half?",
        "How many {things} did {other} eat or lose if that was half of the {a} on the table?",
        "A school trip of {a} km is interrupted at the halfway point. How many km had been traveled by then?",
        "The hall has {a seats}, and exactly half are empty. How many empty seats are there?",
        "{a players} come to practice. The coach makes two teams of equal size. How many players are on each team?",
        "It usually takes {name} {a minutes} to get to work. By train it takes half the time. How many minutes is "
        "that by train?",
        "Every second one of {a doors} in a hotel is {color}. How many {color} doors are there?",
        "One half of the {a photos} on the phone were deleted. Find the number of deleted photos.",
        "A large bag of rice weighs {a} kg, and a small one weighs half as much. What is the weight of the small "
        "one in kg?",
        "The bill is ${a}. Two people split it evenly. What is each person's part?",
        "On {day2} only half of the {a visitors} of {day} came back. How many was that?",
        "{name} <has> {a things} to [sort|count|clean] and <finishes> half of them by noon. How many {things} "
        "<~is> that?",
    ), _AGE),
    Kind("a third", s.third, (
        "&{name} <has> {a things} and <gives> a third of them to a friend. How many {things} <~does> the friend get?",
        "A third of the {a students} in a school club are boys. How many boys are there?",
        "What is one third of {a}?",
        "{name} <eats> one third of {a things}. How many {things} <~is> that?",
        "{name} <has> ${a} and <spends> a third of it. How much <does> {he} spend?",
        "{other} has one third as many {things} as {name}, who has {a}. How many does {other} have?",
        "One third of a rope of {a} m is cut off. How many meters are cut off?",
        "Of {a birds} in a tree, a third fly away. How many birds fly away?",
        "{name} <puts> {a things} into three equal piles. How many {things} <~are> in each pile?",
        "[If|When] {a} is divided into thirds, how big is each part?",
        "The bill of ${a} is split evenly among three friends. How much does each one pay?",
        "How many of the {a questions} did {name} skip, if {he} skipped every third one?",
        "A candle was {a} inches tall. Now it is only a third as tall. How many inches tall is it now?",
        "Three buses bring {a people} to the game, the same number in each bus. How many people ride in one bus?",
        "The store sold {a shirts} in {month}, one third of them online. Find how many shirts were sold online.",
        "It took {other} {a minutes} to solve the puzzle, while {name} needed just one third of the time. How "
        "many minutes was that?",
        "Only a third of the {a seats} on a plane are taken. How many seats is that?",
        "{name} <plants> {a trees}, and one third of them <~stand> near the fence. How many trees <~is> that?",
        "Out of {a emails}, one third turned out to be spam. How many spam emails were there?",
    )),
    Kind("a quarter", s.quarter, (
        "&{name} <has> {a things} and <gives> a quarter of them to a friend. How many {things} <~does> the friend get?",
        "A quarter of the {a students} in a school wear glasses. How many students wear glasses?",
        "What is one quarter of {a}?",
        "One fourth of {a apples} are bad. How many apples are bad?",
        "{name} <has> ${a} and <spends> a quarter of it. How much <does> {he} spend?",
        "{other} has one fourth as many {things} as {name}, who has {a}. How many does {other} have?",
        "{name} <cuts> a ribbon of {a} cm into four equal pieces. How long <~is> each piece, in cm?",
        "A trip is {a} km long. {name} <=has> done a quarter of it. How many km is that?",
        "[What|How much] is a fourth of {a}?",
        "A pizza party costs ${a}, and four friends divide the cost evenly. What does each friend pay?",
        "How many of the {a people} at the concert left early, if it was a quarter of them?",
        "The game lasts {a minutes} and has four quarters of equal length. How many minutes are in one quarter?",
        "A full tank holds {a} gallons. The needle shows one quarter. Find how many gallons are in the tank.",
        "On a farm with {a animals}, every fourth {animal} is brown. How many brown {animals} is that?",
        "{name} <needs> {a} grams of flour for a big cake but <makes> one that is only a quarter of the size. How "
        "many grams of flour <~is> that?",
        "One quarter of the {a files} on a computer are pictures, and the others are letters. How many pictures "
        "are there?",
        "{a players} are divided into four equal teams. How many players make up a team?",
    )),
    Kind("half of the rest", two.half_rest, (
        "&{name} <has> {a things}. {He} <eats> or <loses> {b} and <gives> half of the rest away. How many <does> "
        "{he} give away?",
        "&{name} <has> ${a}. {He} <spends> ${b} and <puts> half of the rest into the bank. How much <does> {he} put "
        "there?",
        "A class has {a students}. {b} are ill. Half of the others play ball. How many students play ball?",
        "{other} and {name} have {a things}. {b} are broken. They share the good ones equally. How many does each get?",
        "A book has {a pages}. {name} <reads> {b} on {day} and half of the rest on {day2}. How many pages <~is> that "
        "on {day2}?",
        "From {a eggs}, {b} are used for a cake. Half of the remaining eggs are boiled. How many eggs are boiled?",
        "{name} <has> {a things}. {b} of them <~are> {color}, and half of the others <~are> {color2}. How many "
        "<~are> {color2}?",
        "&{name} <bakes> {a cookies}. {b} <~are> eaten at once, and half of the rest <~go> to a friend. How many "
        "cookies <~does> the friend get?",
        "There <~are> {a people} at a party. {b} <~leave> early, and half of the others <~dance>. How many people "
        "<~dance>?",
        "Of {a tickets}, {b} were given away for free and half of those remaining were sold online. How many "
        "tickets were sold online?",
        "After setting {b} of {his} {a things} aside, {name} split the remaining ones equally with {other}. How "
        "many {things} did {other} get?",
        "How many people walk home if {a people} come to a party, {b} of them go home by car, and half of the "
        "others walk?",
        "There were {a emails} in the inbox. Once {b} had been deleted, {name} answered half of what was left. "
        "How many emails did {he} answer?",
        "A gardener has {a bulbs}. First {b} are planted by the gate. One half of the remaining bulbs go into "
        "pots. Find the number of bulbs in pots.",
        "${a} was in the drawer. Of this, ${b} went to the [plumber|painter|driver], and the remaining money was "
        "divided equally between two sisters. How much did each sister get?",
        "A train carries {a passengers}. {b} get off at the first stop, and then half of those still on board get "
        "off. How many get off the second time?",
        "{name} <has> {a minutes} for a test. The reading part <~takes> {b minutes}, and half of the remaining "
        "time <~is> for writing. How many minutes <~are> there for writing?",
        "From a rope of {a} feet, {name} cuts {b} feet. What remains is cut into two equal pieces. How long is "
        "each of these pieces, in feet?",
        "With {b} of {a seats} reserved and half of the other seats taken, how many seats that are not reserved "
        "are taken?",
    )),
    Kind("half and some go", two.half_minus, (
        "&{name} <has> {a things}. {He} <gives> half of them away and then <loses> {b}. @left",
        "{name} <has> {a things}. {He} <sells> half of them and <gives> {b} to {his} {relative}. @left",
        "&{name} <has> ${a}. {He} <spends> half of it on food and ${b} on a book. @money_left",
        "A bus has {a people}. Half of them get off at the first stop and {b} at the second. How many are still on "
        "the bus?",
        "A tank holds {a} liters. Half of it is used, then {b} liters more. How many liters are left?",
        "There <~are> {a things} in the shop. On {day} half of them <~are> sold and on {day2} {b} more. @left",
        "A book has {a pages}. {name} <reads> the first half, then {b pages} more. How many pages <~are> left?",
        "&{name} <bakes> {a rolls}. Half of them <~are> sold in the morning and {b} in the afternoon. How many rolls "
        "<~are> left?",
        "Half of {a students} go home at noon, and {b} more go an hour later. How many students are still there?",
        "How many {things} are left from {a} if half are sold and {b} more are thrown away?",
        "After half of the {a guests} had gone home, another {b} left as well. How many guests stayed?",
        "The store started the sale with {a coats}. By noon half were gone. Then customers bought {b} more. How many "
        "coats did the store still have?",
        "{name} deleted half of the {a photos} on the phone, and later another {b}. Find how many photos were left.",
        "A roll of wire is {a} feet long. An electrician uses up one half of it in the kitchen and {b} feet in "
        "the hall. How many feet remain?",
        "Take half of {a}, then subtract {b}. What is the result?",
        "At the start of the month there was ${a} on the card. Half went to rent, and ${b} went to the phone "
        "bill. What was left on the card?",
        "{name} <solves> half of {a puzzles} alone and {b} with help from {other}. How many puzzles <~are> still "
        "unsolved?",
        "Of the {a seats} in the theater, half are sold online and {b} at the door. How many seats stay empty?",
        "{name} <has> {a minutes} of free time. {He} <spends> half of it on a game and {b minutes} on the phone. "
        "How many minutes <~are> left over?",
    )),
    Kind("all but a third", two.third_rest, (
        "&{name} <has> {a things}. {He} <gives> away a third of them. @left",
        "A class has {a students}. One third are boys. How many girls are there?",
        "&{name} <has> ${a} and <spends> one third of it. @money_left",
        "A third of {a birds} fly away. How many birds stay?",
        "{name} <reads> a third of a book of {a pages}. How many pages <~are> left to read?",
        "One third of {name's} {a things} <~are> {color}. How many <~are> not {color}?",
        "{name} <bakes> {a muffins}. One third of them <~are> eaten. How many muffins <~remain>?",
        "A tank holds {a} liters. A third of the water is used. How many liters are still in it?",
        "A road is {a} km long. One third of it is built. How many km are not built yet?",
        "How many of {a tickets} are unsold when one third have been sold?",
        "Every third one of the {a lamps} in a hall is broken. How many lamps still work?",
        "Out of a class trip of {a} km, one third is done by bus and the rest on foot. Find how many km are done "
        "on foot.",
        "The movie is {a minutes} long, and a third of it is over. How many minutes are still to come?",
        "One third of the {a seats} in the hall are reserved. The other seats are free. How many free seats are there?",
        "{name} answered a third of {his} {a emails} before lunch. How many were left for the afternoon?",
        "In the sale, a third of the price is taken off. What do you pay for a coat that used to cost ${a}?",
        "After a third of {a guests} have gone home, how many are still at the party?",
        "A cook has {a eggs} and uses up one third of them. How many eggs does the cook still have?",
        "{a members} vote. One third say no and the others say yes. How many yes votes are there?",
        "What remains if a third of {a} is taken away?",
    )),
    Kind("all but a quarter", two.quarter_rest, (
        "&{name} <has> {a things}. {He} <gives> away a quarter of them. @left",
        "A class has {a students}. One quarter are boys. How many girls are there?",
        "&{name} <has> ${a} and <spends> one fourth of it. @money_left",
        "A quarter of {a birds} fly away. How many birds stay?",
        "{name} <sells> one quarter of {his} {a things}. How many {things} <does> {he} keep?",
        "One fourth of {a apples} are bad. How many apples are good?",
        "A trip is {a} km long. A quarter of it is done. How many km are left?",
        "{name} <bakes> {a cookies}, and one quarter of them <~are> eaten. How many cookies <~are> still there?",
        "There are {a seats} in a theater. One fourth of them are taken. How many are free?",
        "How many pages still have to be printed out of {a}, if a quarter of them are done?",
        "What remains if you take a quarter of {a} away?",
        "The price of a jacket used to be ${a}. Now it is a quarter off. What does it cost now?",
        "Of {a runners} at the start, one quarter gave up. How many runners finished?",
        "{name} <spends> a fourth of {his} {a minutes} of homework time on math and the rest on reading. How many "
        "minutes <~are> spent on reading?",
        "After one quarter of the {a guests} had left, how many guests were still there?",
        "A phone holds {a songs}. One in four of them is deleted. Find the number of songs that stay.",
        "Every fourth {thing} out of {a} was broken. How many {things} were fine?",
        "Three quarters of the {a chairs} are used, and one quarter are not. How many chairs are used?",
        "A barrel with {a} gallons of rain water lost a quarter of it through a leak. How many gallons are still "
        "in the barrel?",
        "{name} mailed a quarter of the {a letters} on {day} and all the others on {day2}. How many letters went "
        "out on {day2}?",
    )),
    Kind("two thirds", two.two_thirds, (
        "Two thirds of the {a students} in a school are girls. How many girls are there?",
        "&{name} <has> {a things} and <sells> two thirds of them. How many {things} <does> {he} sell?",
        "{name} <reads> two thirds of a book of {a pages}. How many pages <~is> that?",
        "A tank for {a} liters is two thirds full. How many liters are in it?",
        "What is two thirds of {a}?",
        "{other} has two thirds as many {things} as {name}. {name} has {a}. How many {things} does {other} have?",
        "Of {a seats} in a hall, two thirds are taken. How many seats are taken?",
        "{name} <has> ${a} and <spends> two thirds of it. How much <does> {he} spend?",
        "A way is {a} km long. {name} <=has> walked two thirds of it. How many km is that?",
        "How many minutes have passed when two thirds of {a minutes} are over?",
        "Two out of every three of the {a people} in a survey like cheese. How many people is that?",
        "Find two thirds of the number {a}.",
        "A ticket for an adult costs ${a}, and one for a student costs two thirds of that. What is the price for "
        "a student?",
        "The road will be {a} km long. Workers have finished two thirds of it. How many km are finished?",
        "Of the {a emails} that {name} got today, two thirds were about work. How many emails were about work?",
        "The shop had {a coats} and sold two thirds of them in one week. How many coats were sold?",
        "If two thirds of {a players} are beginners, how many beginners are there?",
        "{name} <plants> {a tulips} and <waters> two thirds of them. How many tulips <~get> water?",
        "Divide {a things} into three equal heaps and take away two of the heaps. How many {things} did you take?",
    )),
)  # fmt: skip
