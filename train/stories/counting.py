"""Kinds about having things: more come, some go, two people put theirs together, a part is missing.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("some come", s.two_sum, (
        "&{name} <has> {a things}. {He} <gets> {b} more. @now",
        "&{name} <had> {a things} and then <buys> {b} more. @now",
        "{name} <has> {a things}. {His} {relative} <~gives> {him} {b} more. @now",
        "There <~are> {a things} in the {box}. {name} <puts> {b} more into it. How many {things} <~are> in the {box} "
        "[now|then]?",
        "&If {name} <=has> {a things} and <=finds> {b} more, how many {things} <=does> {he} have?",
        "&How many {things} <=does> {name} have [if|when] {he} <=starts> with {a} and <=gets> {b} more?",
        "After lunch {name} <collects> {b things}. Before lunch {he} already <had> {a}. @now",
        "{a things} <~are> on the table. {name} <adds> {b} to them. How many {things} <~are> on the table now?",
        "A class has {a students}. {b} new students join it. How many students are in the class now?",
        "There <~are> {a people} [in the room|at the party|on the bus]. Then {b} more people <~come>. "
        "How many people <~are> there now?",
        "{a birds} sit [in a tree|on a wire|on a roof]. {b} more birds land there. How many birds are there [now|in "
        "all]?",
        "&{name} already <has> {a things} in {his} collection, and today {he} <adds> another {b}. @now",
        "It <~is> {a} degrees in the morning. By noon it <~gets> {b} degrees warmer. What <~is> the temperature at "
        "noon?",
        "A plant <~is> {a} cm tall. In one month it <~grows> {b} cm. How tall <~is> it [now|after that], in cm?",
    )),
    Kind("some go", s.difference, (
        "&{name} <has> {a things}. {He} <gives> away {b}. @left",
        "{name} <has> {a things} and <gives> {b} of them to {his} {relative}. @left",
        "&{name} <buys> {a things} and <loses> {b} [on the way home|of them]. @left",
        "There <~are> {a things} in the {box}. {name} <takes> out {b}. How many {things} <~are> left in the {box}?",
        "&If {name} <=has> {a things} and <=sells> {b} of them, how many {things} <=does> {he} have left?",
        "&How many {things} <=does> {name} have left [if|when] {he} <=starts> with {a} and <=gives> away {b}?",
        "Out of {a things}, {b} <~are> broken. How many {things} <~are> [not broken|still good|in one piece]?",
        "{b} of {name's} {a things} <~get> lost. @left",
        "There are {a birds} in a tree. {b} birds fly away. How many birds are left in the tree?",
        "{a people} are on a bus. At the next stop {b} people get off. How many people are still on the bus?",
        "A book has {a pages}. {name} <=has> [read|already read] {b pages}. How many pages <~are> left to read?",
        "&{name} <bakes> {a rolls} and <eats> {b}. How many rolls <~are> left?",
        "It <~is> {a} degrees at noon. At night it <~is> {b} degrees colder. What <~is> the temperature at night?",
        "&From {his} {a things} {name} <throws> away {b}. @left",
        "A tank holds {a} liters of water. {b} liters leak out. How many liters remain in the tank?",
    ), frozenset({"heat"})),
    Kind("two people together", s.two_sum, (
        "{name} <has> {a things} and {other} <~has> {b}. @both",
        "{name} <has> {a things}. {other} <~has> {b things}. @both",
        "{other} <~picks> {b things}, and {name} <picks> {a}. How many {things} <~do> {they} pick together?",
        "If {name} <=has> {a things} and {other} has {b}, how many {things} do {they} have together?",
        "{name} <finds> {a things} and {his} {relative} <~finds> {b}. How many {things} <~do> {they} find in all?",
        "How many {things} do {other} and {name} have [together|in total] if {other} has {b} and {name} <=has> {a}?",
        "{other} and {name} <~put> their {things} together. {other} <~has> {b} and {name} <has> {a}. "
        "How many {things} <~is> that?",
        "{name's} {a things} and {other's} {b things} all <~go> into one big {box}. How many {things} <~are> in it?",
        "{a boys} and {b girls} are in a class. How many students is that?",
        "There are {a cows} and {b sheep} on a farm. How many animals are there on the farm?",
        "A farmer has {a animals} and {b animals2}. How many animals does the farmer have?",
        "A zoo has {a adult animals} and {b baby animals}. How many animals is that in total?",
        "One {box} <~holds> {a things} and another <~holds> {b}. How many {things} <~are> in the two {boxes} together?",
    )),
    Kind("two parts", s.two_sum, (
        "&{name} <has> {a} {color} {things} and {b} {color2} ones. @all",
        "&{name} <has> {a} {color} {things} and {b} {color2} {things}. @all",
        "&{name} <buys> {a things} on {day} and {b} on {day2}. How many {things} <does> {he} buy in all?",
        "{name} <reads> {a pages} in the morning and {b pages} in the evening. How many pages <does> {he} read that "
        "day?",
        "&A {box} contains {a} {color} and {b} {color2} {things}. How many {things} are in it?",
        "{name} <walks> {a} km on {day} and {b} km on {day2}. How many km <does> {he} walk [in total|in "
        "all|altogether]?",
        "How many {things} <=does> {name} have if {he} <=has> {a} at home and {b} at school?",
        "&In the morning {name} <sells> {a things}. In the afternoon {he} <sells> {b}. How many <does> {he} sell "
        "that day?",
        "A baker sells {a muffins} before lunch and {b muffins} after lunch. How many muffins does the baker sell?",
        "{a adults} and {b children} visit the museum. How many people visit the museum?",
        "&{name} <needs> {a} {color} {things} and {b} {color2} {things}. What <~is> the total number of {things} "
        "{he} <needs>?",
        "On the shelf <~are> {a books}, and {b more books} <~lie> on the desk. How many books <~are> there in all?",
    )),
    Kind("large sum", s.large_sum, (
        "A school has {a boys} and {b girls}. How many [pupils|students|children] does the school have?",
        "A theater sells {a tickets} on {day} and {b} on {day2}. How many tickets does it sell in all?",
        "{name} <drives> {a} km before lunch and {b} km after lunch. How far <does> {he} drive in total, in km?",
        "A factory makes {a toys} in the first week and {b} in the second. How many toys does it make in the two "
        "weeks?",
        "{town} has {a trees} and {town2} has {b}. How many trees do the two towns have together?",
        "A library owns {a novels} and {b} [comics|picture books|dictionaries]. How many books is that?",
        "&{name} <saves> ${a} in {month} and ${b} in {month2}. How much <does> {he} save in the two months?",
        "{a people} watch the first show and {b} watch the second. How many people watch the shows?",
        "The distance from {town} to {town2} is {a} km, and from {town2} to {town3} it is {b} km. How far is it from "
        "{town} "
        "to {town3} by way of {town2}?",
        "An orchard produces {a} kg of apples and {b} kg of pears. How many kg of fruit is that?",
    ), frozenset({"distance"})),
    Kind("three parts", s.three_sum, (
        "&{name} <has> {a} {color}, {b} {color2} and {c} {color3} {things}. @all",
        "{name} <has> {a things}, {other} <~has> {b} and {third} <~has> {c}. How many {things} <~are> there in all?",
        "{name}, {other} and {third} have {a}, {b} and {c things}. How many {things} is that altogether?",
        "&{name} <reads> {a pages} on {day}, {b} on {day2} and {c} on {day3}. How many pages <does> {he} read in all?",
        "A farm has {a cows}, {b sheep} and {c goats}. How many animals live there?",
        "&{name} <spends> ${a} on food, ${b} on clothes and ${c} on a gift. How much <does> {he} spend in total?",
        "{name} <runs> {a} km on {day}, {b} km on {day2} and {c} km on {day3}. How many km <~is> that?",
        "There are {a} [cars|taxis], {b} [vans|trucks] and {c motorcycles} in a parking lot. How many vehicles are "
        "there?",
        "How many {things} are in three {boxes} that hold {a}, {b} and {c}?",
        "In a box are {a pens}, {b pencils} and {c markers}. Find the total number of items in the box.",
        "{name} <picks> {a things}. {other} <~picks> {b} and {third} {c}. How many {things} <~do> the three of "
        "{them} pick?",
    )),
    Kind("missing part", s.difference, (
        "{name} and {other} have {a things} together. {other} has {b}. How many {things} does {name} have?",
        "There are {a students} in a class. {b} of them are boys. How many are girls?",
        "A {box} holds {a things}. {b} are {color} and the rest are {color2}. How many are {color2}?",
        "Of the {a things} in a {box}, {b} are {color}. How many are not {color}?",
        "&{name} <needs> {a things} and already <has> {b}. How many more <does> {he} need?",
        "&{name} <wants> to collect {a things}. {He} <has> {b} so far. How many {things} <~are> missing?",
        "{item} costs ${a}. {name} <=has> ${b}. How many more dollars <=does> {he} need [to buy it|for it]?",
        "&How many more {things} <=does> {name} need if {he} <=wants> {a} and <=has> only {b}?",
        "{a people} come to a party. {b} of them are adults and the others are children. How many children come?",
        "A trip is {a} km long. {name} <=has> [gone|driven|done] {b} km. How many km remain?",
        "A farmer has {a animals} and ducks in total. There are {b animals}. How many ducks are there?",
        "Two numbers add up to {a}. One of them is {b}. What is the other?",
        "A rope is {a} m long. {name} <cuts> off {b} m. How long <~is> the rest, in m?",
        "&{name} <has> to read {a pages}. {He} <reads> {b pages} today. How many pages <~are> still to be read?",
    ), frozenset({"distance"})),
    Kind("large rest", s.large_difference, (
        "A book has {a pages}. {name} <=has> read {b}. How many pages are left?",
        "&{name} <has> ${a} and <spends> ${b}. @money_left",
        "A theater has {a seats}. {b seats} are taken. How many seats are [free|empty|still free]?",
        "A farm has {a chickens}. It sells {b} of them. How many chickens are left?",
        "A tank holds {a} liters. {b} liters are used. How many liters are left in the tank?",
        "The way from {town} to {town2} is {a} km. {name} <=has> driven {b} km. How many km <=does> {he} still have "
        "to drive?",
        "A factory made {a toys} and has sold {b}. How many toys has it not sold yet?",
        "{a people} live in a village. {b} of them are children. How many adults live there?",
        "{item} costs ${a}. {name} <has> saved ${b}. How much more money <does> {he} need?",
        "Out of {a runners} in a race, {b} finish. How many do not finish?",
        "One hill is {a} m high, another only {b} m. How many meters higher is the first?",
        "How much more than ${b} is ${a}?",
    ), frozenset({"distance"})),
    Kind("start unknown, some went", s.two_sum, (
        "&{name} <gives> away {b things} and <=has> {a} left. How many {things} <~did> {he} have at first?",
        "After {name} <sold> {b things}, {he} <had> {a things} left. How many {things} <had> {he} before?",
        "{name} had some {things}. {He} lost {b} of them and then had {a}. How many did {he} have [at first|to begin "
        "with]?",
        "{name} had some money. {He} spent ${b} and had ${a} left. How much money did {he} have at first?",
        "Some people were on a bus. {b} got off and {a} stayed. How many people were on the bus before the stop?",
        "There were some cookies in a jar. {name} ate {b}, and {a} remained. How many cookies were in the jar at the "
        "start?",
        "{b birds} flew away from a tree, and {a birds} stayed. How many birds were in the tree at first?",
        "How many {things} did {name} have before {he} gave away {b}, if {he} had {a} afterwards?",
        "{name} cut {b} cm off a ribbon. The rest was {a} cm long. How long was the ribbon before, in cm?",
        "I think of a number and subtract {b}. I get {a}. What is my number?",
    ), frozenset({"all"})),
    Kind("start unknown, some came", s.difference, (
        "{name} had some {things}. {He} found {b} more and then had {a}. How many did {he} have at first?",
        "After {name} <bought> {b things}, {he} <had> {a} in all. How many {things} did {he} have before?",
        "{name} got {b things} for {his} birthday and now has {a}. How many {things} did {he} have before {his} "
        "birthday?",
        "{name} earned ${b} and then had ${a}. How much money did {he} have before that?",
        "Some children were playing. {b} more came, and then there were {a}. How many children were playing at first?",
        "How many {things} did {name} have at the start if {he} had {a} after {he} got {b} more?",
        "{name} bought {b things}. Together with the old ones {he} now has {a}. How many old {things} does {he} have?",
        "A plant grew {b} cm and is now {a} cm tall. How tall was it before, in cm?",
        "I think of a number and add {b}. The result is {a}. What is my number?",
        "There were some people on the bus. At a stop {b} people got on. Now there are {a}. How many were on it "
        "before?",
    ), frozenset({"all"})),
    Kind("change unknown", s.difference, (
        "{name} had {a things} yesterday and has {b} today. How many {things} are gone?",
        "&{name} <had> {a things}. Now {he} <=has> only {b}. How many <~did> {he} lose?",
        "{name} had {b things}. After {his} birthday {he} had {a}. How many {things} did {he} get?",
        "A jar held {a cookies} in the morning. In the evening {b} were left. How many cookies were eaten?",
        "{name} has {b things} and wants {a}. How many more {things} must {he} get?",
        "There were {b people} at a party at first and later {a}. How many people came later?",
        "{name} went to the market with {a things} and came back with {b}. How many {things} did {he} sell?",
        "The temperature rose from {b} to {a} degrees. By how many degrees did it rise?",
        "{name} went out with ${a} and came home with ${b}. How much did {he} spend?",
        "A plant was {b} cm tall and is {a} cm tall now. How many cm has it grown?",
        "{a birds} were in a tree. When a dog barked, some flew away and {b} stayed. How many birds flew away?",
    ), frozenset({"all"})),
    Kind("some go twice", two.minus_two, (
        "&{name} <has> {a things}. {He} <gives> away {b} and <loses> {c}. @left",
        "{name} <has> {a things}. {He} <gives> {b} to {other} and {c} to {third}. @left",
        "&{name} <bakes> {a muffins}. {He} <eats> {b} and <sells> {c}. How many muffins <~are> left?",
        "A bus has {a seats}. {b people} get on at the first stop and {c} more at the second. How many seats are "
        "empty?",
        "There are {a} birds on a roof. First {b} fly away, then {c}. How many birds are still on the roof?",
        "&{name} <has> ${a}. {He} <spends> ${b} on food and ${c} on a book. @money_left",
        "Of {a eggs}, {b} break and {c} are eaten. How many eggs are left?",
        "A book has {a pages}. {name} <reads> {b pages} on {day} and {c} on {day2}. How many pages <~are> left?",
        "{a children} are in the pool. {b} leave at noon and {c} leave later. How many children are still in the pool?",
        "How many {things} <=does> {name} have left if {he} <=has> {a}, <=sells> {b} and <=gives> away {c}?",
        "&{name} <takes> {a things} to the market. In the morning {he} <sells> {b}, in the afternoon {c}. @left",
        "A rope is {a} m long. {name} <cuts> off {b} m and then {c} m. How many meters of rope <~are> left?",
    )),
    Kind("capacity", two.minus_sum, (
        "A bus has {a seats}. {b people} get on at the first stop and {c} more at the second. How many seats are "
        "[empty|free|still empty]?",
        "A bus has room for {a people}. {b adults} and {c children} are on it. How many more people can get on?",
        "A hall has {a chairs}. {b men} and {c women} sit down. How many chairs stay empty?",
        "{name} <needs> {a things} in all. {He} <has> {b} at home and {c} at school. How many more <does> {he} need?",
        "{item} costs ${a}. {name} <has> ${b} and {his} {relative} <~gives> {him} ${c}. How much more <does> {he} "
        "need?",
        "A box holds {a toys}. There are {b cars} and {c dolls} in it. How many more toys fit into the box?",
        "There are {a balls} in a bag. {b} are {color}, {c} are {color2} and the rest are {color3}. How many are "
        "{color3}?",
        "&{name} <wants> to read {a pages} this week. {He} <reads> {b} on {day} and {c} on {day2}. "
        "How many pages <~does> that leave?",
        "A parking lot has {a spaces}. {b cars} and {c trucks} are parked there. How many spaces are free?",
        "Three friends have {a things} together. The first has {b} and the second {c}. How many does the third have?",
        "{name}, {other} and {third} have ${a} together. {name} has ${b}, {other} has ${c}. How much does {third} "
        "have?",
        "A plane has {a seats}. {b} are taken by adults and {c} by children. How many seats are not taken?",
        "Of {a} {things} at a fair, {b} <~are> sold on {day} and {c} on {day2}. How many <~are> not sold?",
        "A race is {a} km long. {name} <runs> {b} km, rests, and <runs> {c} km more. How many km <~are> left?",
    )),
    Kind("come and go", two.plus_minus, (
        "&{name} <has> {a things}. {He} <buys> {b} more and <gives> away {c}. @left",
        "&{name} <has> {a things}. {He} <finds> {b} and then <loses> {c}. @now",
        "{name} <has> {a things}. {other} <~gives> {him} {b} more, and {he} <gives> {c} to {third}. @now",
        "There are {a people} on a bus. {b} get on and {c} get off. How many people are on the bus now?",
        "&{name} <picks> {a things} on {day} and {b} on {day2}. Then {he} <sells> {c} of them. @left",
        "&{name} <has> ${a} and <earns> ${b}. {He} <spends> ${c}. @money_left",
        "A farm has {a sheep}. {b lambs} are born, and the farmer sells {c} of the animals. How many animals does "
        "the farm have then?",
        "A class has {a students}. {b} new students come and {c} move away. How many students are there then?",
        "How many {things} <=does> {name} have if {he} <=has> {a}, <=gets> {b} and then <=loses> {c}?",
        "{name} <has> {a} {color} and {b} {color2} {things}. {He} <gives> {c things} to {his} {relative}. @left",
        "{name} and {his} {relative} <~bring> {a} and {b things} to the party. {c} <~are> used. How many {things} "
        "<~are> left?",
        "It was {a} degrees. It got {b} degrees warmer and then {c} degrees colder. How many degrees is it now?",
    ), frozenset({"heat"})),
    Kind("go and come", two.minus_plus, (
        "&{name} <has> {a things}. {He} <gives> away {b} and then <gets> {c} more. @now",
        "&{name} <has> ${a}. {He} <spends> ${b} and <earns> ${c}. How much money <=does> {he} have now?",
        "{a people} are on a train. {b} get off and {c} get on. How many people are on the train then?",
        "There are {a books} on a shelf. {name} <takes> {b} away and <puts> {c} back. How many books <~are> on the "
        "shelf now?",
        "&{name} <has> {a things}. After selling {b}, {he} <buys> {c} more. @now",
        "A library has {a magazines}. It throws away {b} and buys {c} new ones. How many magazines does it have then?",
        "{b} of the {a birds} in a tree fly off, then {c} others land. How many birds are in the tree?",
        "A shop has {a things}. It sells {b} and gets {c} new ones. How many {things} are in the shop?",
        "How many {things} <=does> {name} have after giving away {b} of {his} {a} and getting {c} new ones?",
        "A tank holds {a} liters. {b} liters flow out and {c} liters flow in. How many liters are in the tank then?",
    )),
)  # fmt: skip
