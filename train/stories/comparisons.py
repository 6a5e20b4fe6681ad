"""Kinds that compare: more and fewer, twice and half, times as many, as old, as long.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

_AGE = frozenset({"age"})

KINDS = (
    Kind("k more", s.two_sum, (
        "{name} <has> {a things}. {other} <~has> {b} more than {whom}. How many {things} <~does> {other} have?",
        "{other} has {b} more {things} than {name}. {name} has {a}. How many [{things} |]does {other} have?",
        "{name} <has> {a things}, which <~is> {b} fewer than {other} <~has>. How many {things} <~does> {other} have?",
        "{name} <has> {b} fewer {things} than {other}. {name} <has> {a}. How many <~does> {other} have?",
        "How many {things} does {other} have if {name} has {a} and {other} has {b} more?",
        "A pen costs ${a}. A book costs ${b} more[ than the pen|]. How much does the book cost?",
        "{name} <reads> {a pages} on {day} and {b} more on {day2} [than on {day}|than the day before]. "
        "How many pages <does> {he} read on {day2}?",
        "A red rope is {a} m long. A blue rope is {b} m longer. How many meters long is the blue rope?",
        "{town} is {a} km away. {town2} is {b} km farther away than {town}. How many km away is {town2}?",
        "There <~are> {a boys} in the club. The number of girls <~is> {b} higher. How many girls <~are> there?",
        "{other} <~beats> {whom} in a game by {b points}. {name} <scores> {a}. How many points <~does> {other} score?",
        "{name} weighs {a} kg. {other} is {b} kg heavier. How many kg does {other} weigh?",
        "There are {b} fewer {animals} than {animals2} on a farm. There are {a animals}. How many {animals2} are "
        "there?",
    )),
    Kind("k fewer", s.difference, (
        "{name} <has> {a things}. {other} <~has> {b} fewer than {whom}. How many {things} <~does> {other} have?",
        "{other} has {b} fewer {things} than {name}. {name} has {a}. How many {things} does {other} have?",
        "{name} <has> {a things}, which <~is> {b} more than {other} <~has>. How many {things} <~does> {other} have?",
        "{name} <has> {b} more {things} than {other}. {name} <has> {a}. How many <~does> {other} have?",
        "How many {things} does {other} have if {name} has {a} and {other} has {b} fewer?",
        "A bag costs ${a}. A cap costs ${b} less. How much does the cap cost?",
        "{name} <reads> {a pages} on {day} and {b} fewer on {day2}. How many pages <does> {he} read on {day2}?",
        "A green rope is {a} m long. A white rope is {b} m shorter. How many meters long is the white rope?",
        "{name} <scores> {a points} and {other} {b} fewer. How many points <~does> {other} score?",
        "{name} is {a} cm tall. {other} is {b} cm shorter. How tall is {other}, in cm?",
        "There are {b} more {animals} than {animals2} on a farm. There are {a animals}. How many {animals2} are there?",
        "One bag weighs {a} kg, another {b} kg less. What is the weight of the other bag in kg?",
    )),
    Kind("how many more", s.difference, (
        "{name} <has> {a things} and {other} <~has> {b}. How many more {things} <does> {name} have than {other}?",
        "{name} <has> {a things}. {other} <~has> {b}. How many fewer {things} <~does> {other} have?",
        "There are {a animals} and {b animals2} on a farm. How many more {animals} than {animals2} are there?",
        "{name} <runs> {a} km and {other} <~runs> {b} km. How many km more <does> {name} run?",
        "{item} costs ${a} and {item2} costs ${b}. How much more does {the_item} cost?",
        "A class has {a girls} and {b boys}. By how many do the girls outnumber the boys?",
        "{name} is {a} years old and {other} is {b}. How many years older is {name}?",
        "The red team scores {a points} and the blue team {b}. By how many points does the red team win?",
        "{name's} book <~has> {a pages}, {other's} only {b}. How many pages longer <~is> {name's} book?",
        "It is {a} degrees in {town} and {b} degrees in {town2}. How much warmer is it in {town}?",
        "How many dollars cheaper is {item} for ${b} than {item2} for ${a}?",
    ), frozenset({"age", "heat"})),
    Kind("times as many", s.product, (
        "{name} <has> {b things}. {other} <~has> {a} times as many. How many {things} <~does> {other} have?",
        "{other} has {a} times as many {things} as {name}. {name} has {b}. How many {things} does {other} have?",
        "{name} <reads> {b pages}. {other} <~reads> {a} times as many. How many pages <~does> {other} read?",
        "A rope is {b} m long. Another is {a} times as long. How many m long is the other rope?",
        "A pen costs ${b}. A bag costs {a} times as much. How much does the bag cost?",
        "There <~are> {b animals} on a farm and {a} times as many {animals2}. How many {animals2} <~are> there?",
        "{name} <does> {b} push-ups. {other} <~does> {a} times that number. How many push-ups <~does> {other} do?",
        "How many {things} does {other} have, if that is {a} times as many as {name's} {b}?",
        "A small box weighs {b} kg and a big box {a} times as much. How heavy is the big box, in kg?",
        "{name's} school has {b} classrooms. The new school has {a} times as many. How many classrooms does the new "
        "school have?",
        "This year {name} <picks> {a} times as many {things} as last year. Last year it was {b}. How many <~is> it "
        "this year?",
    ), frozenset({"school"})),
    Kind("part of as many", s.quotient, (
        "{name} <has> {a things}. That <~is> {b} times as many as {other} <~has>. How many {things} <~does> {other} "
        "have?",
        "{name} has {b} times as many {things} as {other}. {name} has {a}. How many does {other} have?",
        "A bag costs ${a}, {b} times as much as a pen. How much does the pen cost?",
        "A whale is {a} m long, {b} times as long as a boat. How long is the boat, in m?",
        "{name} is {a} cm tall in a drawing. In another drawing {he} is {b} times smaller. How many cm is that?",
        "The big box weighs {a} kg. It is {b} times as heavy as the small one. How many kg does the small box weigh?",
        "There are {a animals}. That is {b} times the number of {animals2}. How many {animals2} are there?",
        "{a} is {b} times some number. What is the number?",
        "{other} has {a things}, which is {b} times as many as {third}. How many {things} does {third} have?",
        "{name} <reads> {a pages} on {day}, {b} times as many as on {day2}. How many pages <does> {he} read on {day2}?",
    )),
    Kind("twice", s.double, (
        "{name} <has> {a things}. {other} <~has> twice as many. How many {things} <~does> {other} have?",
        "{other} has twice as many {things} as {name}. {name} has {a}. How many does {other} have?",
        "{name} is {a} years old. {His} {relative} is twice as old. How old is {his} {relative}?",
        "A recipe needs {a} grams of sugar. {name} <doubles> it. How many grams <does> {he} need?",
        "{name} <has> ${a}. {other} <~has> double that. How much <~does> {other} have?",
        "{name} <runs> {a} km on {day} and twice as far on {day2}. How many km <does> {he} run on {day2}?",
        "A pen costs ${a}. A notebook costs twice as much. How much is the notebook?",
        "How many {things} does {other} have if {name} has {a} and {other} has double the number?",
        "{name} <has> {a things}. {other} <~has> two times as many. How many {things} <~does> {other} have?",
        "{name} <has> {a things}, half as many as {other}. How many {things} <~does> {other} have?",
        "The first day {a people} come. The second day the number doubles. How many people come the second day?",
    ), _AGE),
    Kind("three times", s.triple, (
        "{name} <has> {a things}. {other} <~has> three times as many. How many {things} <~does> {other} have?",
        "{other} has three times as many {things} as {name}. {name} has {a}. How many does {other} have?",
        "A pen costs ${a}. A book costs three times as much. How much does the book cost?",
        "{name} <reads> {a pages}. {other} <~reads> three times as many. How many pages <~does> {other} read?",
        "{name} <has> {a things} and {other} <~has> triple that number. How many {things} <~does> {other} have?",
        "A cat is {a} years old. A turtle is three times as old. How old is the turtle?",
        "{name} <triples> {his} {a things}. @now",
        "A string is {a} cm long. A rope is three times as long. How long is the rope in cm?",
        "How old is {other} if {name} is {a} and {other} is three times as old?",
    ), _AGE),
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
    )),
    Kind("k more, total", two.more_total, (
        "{name} <has> {a things}. {other} <~has> {b} more than {whom}. @both",
        "{other} has {b} more {things} than {name}. {name} has {a}. @both",
        "{name} <reads> {a pages} on {day} and {b} more than that on {day2}. How many pages <does> {he} read in all?",
        "There are {a boys} in a class and {b} more girls than boys. How many students are there?",
        "A pen costs ${a}. A book costs ${b} more. How much do the pen and the book cost together?",
        "{name} <picks> {a things} and {other} <~picks> {b} more. How many {things} <~do> {they} pick together?",
        "{name} has {a things}, which is {b} fewer than {other} has. How many do they have together?",
        "If {name} <=has> {a things} and {other} has {b} more, how many {things} do {they} have altogether?",
        "A farm has {a animals}. It has {b} more {animals2} than {animals}. How many {animals} and {animals2} are "
        "there?",
        "{name} <runs> {a} km. The next day {he} <runs> {b} km more than the day before. How many km <~is> that in "
        "total?",
        "{name} is {a} years old. {His} {relative} is {b} years older. How old are they together?",
    ), _AGE),
    Kind("k fewer, total", two.fewer_total, (
        "{name} <has> {a things}. {other} <~has> {b} fewer than {whom}. @both",
        "{other} has {b} fewer {things} than {name}. {name} has {a}. @both",
        "A class has {a boys} and {b} fewer girls than boys. How many students are there?",
        "{name} <picks> {a things}. {other} <~picks> {b} fewer. How many {things} <~do> {they} pick together?",
        "A book costs ${a}. A pen costs ${b} less. How much do they cost together?",
        "{name} <works> {a} hours this week and {b} hours less next week. How many hours <~is> that in all?",
        "{name} has {a things}, which is {b} more than {other} has. How many do they have together?",
        "On {day} {name} <sells> {a things}, on {day2} {b} fewer. How many <does> {he} sell on the two days?",
        "A red rope is {a} m long, a blue one is {b} m shorter. How long are both ropes together, in m?",
        "There are {a adults} and {b} fewer children on a bus. How many people are on the bus?",
    )),
    Kind("twice, total", two.twice_total, (
        "{name} <has> {a things}. {other} <~has> twice as many. @both",
        "{other} has twice as many {things} as {name}. {name} has {a}. @both",
        "{name} <runs> {a} km on {day} and twice as far on {day2}. How many km <does> {he} run in all?",
        "A pen costs ${a}. A book costs twice as much. How much do a pen and a book cost together?",
        "{name} <sells> {a things} on {day} and double that on {day2}. How many {things} <does> {he} sell in total?",
        "A farm has {a animals} and twice as many {animals2}. How many {animals} and {animals2} are there in all?",
        "{name} is {a} years old. {His} {relative} is twice as old. How old are they together?",
        "There are {a boys} in a club and twice as many girls. How many children are in the club?",
        "{name} <has> {a things}, half as many as {other}. @both",
        "If {name} <=saves> ${a} in {month} and twice as much in {month2}, how much <=does> {he} save in the two "
        "months?",
    ), _AGE),
    Kind("three times, total", two.triple_total, (
        "{name} <has> {a things}. {other} <~has> three times as many. @both",
        "{other} has three times as many {things} as {name}. {name} has {a}. @both",
        "A cap costs ${a}. A coat costs three times as much. How much do both cost together?",
        "{name} <runs> {a} km on {day} and three times as far on {day2}. How many km <does> {he} run in all?",
        "{name} <picks> {a things} and {other} <~picks> triple that number. How many <~do> {they} pick in all?",
        "A garden has {a roses} and three times as many tulips. How many roses and tulips are there?",
        "{name} <reads> {a pages} in the first week and three times as many in the second. How many pages <~is> that?",
        "A farm has {a animals} and three times as many {animals2}. How many {animals} and {animals2} are there "
        "altogether?",
        "If {name} <=saves> ${a} in {month} and three times that in {month2}, how much <=does> {he} save in both "
        "months?",
    )),
    Kind("half, total", two.half_total, (
        "{name} <has> {a things}. {other} <~has> half as many. @both",
        "{other} has half as many {things} as {name}. {name} has {a}. @both",
        "{name} <sells> {a things} in {month} and half as many in {month2}. How many {things} <does> {he} sell "
        "altogether?",
        "{item} costs ${a}, and {item2} costs half as much. How much do both cost?",
        "A class has {a girls} and half as many boys. How many students does it have?",
        "{name} <walks> {a} km on {day} and half as far on {day2}. How many km <does> {he} walk on both days?",
        "A father is {a} years old and his daughter is half his age. How old are they together?",
        "There are {a animals} and half as many {animals2} on a farm. How many animals is that?",
    ), _AGE),
    Kind("times, total", two.times_total, (
        "{name} <has> {a things}. {other} <~has> {b} times as many. @both",
        "{name} <has> {a things}, and {other} <~has> {b} times that number. @both",
        "A cap costs ${a}. A coat costs {b} times as much. How much do both cost together?",
        "There are {a animals} and {b} times as many {animals2} on a farm. How many animals are there?",
        "{name} <reads> {a pages} on {day} and {b} times as many on {day2}. How many pages <does> {he} read in all?",
        "{name} is {a} years old, and {his} {relative} is {b} times as old. What is the sum of their ages?",
        "A small tank holds {a} liters, a big one {b} times as much. How many liters do both hold together?",
        "{name} <does> {a} sit-ups and {other} {b} times that number. How many sit-ups <~do> {they} do together?",
    ), _AGE),
    Kind("times, difference", two.times_difference, (
        "{name} <has> {a things}. {other} <~has> {b} times as many. How many more {things} <~does> {other} have than "
        "{name}?",
        "{other} has {b} times as many {things} as {name}. {name} has {a}. How many more does {other} have?",
        "A cap costs ${a} and a coat {b} times as much. How much more does the coat cost?",
        "{name} is {a} years old. {His} {relative} is {b} times as old. How many years older is the {relative}?",
        "A town has {a parks}. A city has {b} times as many. How many more parks does the city have?",
        "{name} <runs> {a} km. {other} <~runs> {b} times as far. How many km more <~does> {other} run?",
        "A box weighs {a} kg and a crate {b} times as much. By how many kg is the crate heavier?",
        "{name} <reads> {a pages} on {day} and {b} times as many on {day2}. How many more pages <does> {he} read on "
        "{day2} than on {day}?",
        "How many more {things} than {name} does {other} have, if {name} has {a} and {other} {b} times as many?",
    ), _AGE),
    Kind("k more than twice", two.twice_more, (
        "{name} <has> {a things}. {other} <~has> {b} more than twice as many. How many {things} <~does> {other} have?",
        "A pen costs ${a}. A book costs ${b} more than twice as much. How much does the book cost?",
        "{name} <runs> {a} km on {day} and {b} km more than twice that on {day2}. How many km <does> {he} run on "
        "{day2}?",
        "{other} has {b} more than double {name's} number of {things}. {name} has {a}. How many does {other} have?",
        "{name} is {a}. {His} {relative} is {b} years more than twice as old. How old is the {relative}?",
        "I double the number {a} and add {b}. What do I get?",
        "There are {a cats} in a town. The number of dogs is {b} more than twice that. How many dogs are there?",
        "{name} <sells> {a things} on {day}. On {day2} {he} <sells> {b} more than twice that number. How many <does> "
        "{he} sell on {day2}?",
        "How many {things} does {other} have if {name} has {a} and {other} has {b} more than twice as many?",
    ), _AGE),
    Kind("k less than twice", two.twice_less, (
        "{name} <has> {a things}. {other} <~has> {b} fewer than twice as many. How many {things} <~does> {other} have?",
        "A pen costs ${a}. A book costs ${b} less than twice as much. How much does the book cost?",
        "{name} <runs> {a} km on {day} and {b} km less than twice that on {day2}. How many km <does> {he} run on "
        "{day2}?",
        "{other} has {b} less than double {name's} number of {things}. {name} has {a}. How many does {other} have?",
        "{name} <doubles> {his} {a things} and then <loses> {b}. @now",
        "There are {a cats} in a town. The number of dogs is {b} less than twice that. How many dogs are there?",
        "{name} <sells> {a things} in {month} and {b} fewer than twice that number in {month2}. How many <does> {he} "
        "sell in {month2}?",
        "{name} is {a}. {His} {relative} is {b} years less than twice as old. How old is the {relative}?",
        "If I double {a} and take away {b}, which number do I get?",
    ), _AGE),
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
    )),
    Kind("boys and girls", two.rest_compare, (
        "A class has {a students}. {b} are boys. How many more girls than boys are there?",
        "There are {a animals} and hens on a farm. {b} of them are {animals}. How many more hens than {animals} are "
        "there?",
        "{name} and {other} have {a things} together. {other} has {b}. How many more than {other} does {name} have?",
        "Of {a balls}, {b} are {color} and the others are {color2}. How many more {color2} balls than {color} balls "
        "are there?",
        "{a people} see a film. {b} of them are adults and the rest are children. How many more children than adults "
        "see it?",
        "{name} <has> {a things}. {b} <~are> new and the rest <~are> old. How many more old ones than new ones "
        "<~are> there?",
        "A shelf holds {a books}. {b} of them are comics and all the others are novels. How many more novels than "
        "comics does it hold?",
        "In a box are {a pens}: {b} red ones, and the rest are blue. By how many are there more blue pens than red "
        "ones?",
        "{name} <reads> {b} of {a pages} on {day} and the rest on {day2}. How many more pages <does> {he} read on "
        "{day2} than on {day}?",
    )),
)  # fmt: skip
