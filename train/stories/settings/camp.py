"""Kinds at a summer camp and with scouts: tents, trails, canoes, firewood, marshmallows and badges.

Scope: data only, and the steps that no other kind has. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _firewood(d: Draw) -> Numbers:
    """Draw `((a - b) * c + d) / e`."""
    left, b, c, f = d.number(3, 12), d.number(2, 8), d.number(2, 9), d.number(2, 8)
    brought = left * c
    e = d.number(2, 40)
    e += -(brought + e) % f
    return (left + b, b, c, e, f), (
        sub(left + b, b),
        mul(left, c),
        add(brought, e),
        div(brought + e, f),
    )


KINDS = (
    Kind("camp things still to go", s.difference, (
        "&{name} <hikes> on a trail of {a} km. After {b} km {he} <takes> a break. How many km <~are> still ahead of "
        "{him}?",
        "The scouts packed {a marshmallows} for the campfire. By bedtime, {b} had been roasted. How many were not "
        "roasted?",
        "Of {a campers}, {b} can swim. How many have yet to learn it?",
        "How many tent pegs did the storm tear out if there were {a pegs} in the ground on {day} evening and only {b} "
        "the next morning?",
        "A guide carries {a} meters of rope and leaves {b} meters of it at the cliff. Find the length of the rope "
        "that she still carries, in meters.",
        "There is a shelter after {b} km of a trail that is {a} km long. How far is it from the shelter to the end of "
        "the trail, in km?",
        "Camp Birch has {a canoes}. Of these, {b} are out on the lake right now. What number of canoes is on the "
        "shore?",
        "If a lantern can burn for {a} hours with a full tank and has burned for {b} hours, how many hours does it "
        "have left?",
        "{name} needs {a points} for the nature badge and has earned {b} so far. How many points are missing?",
        "We started with {a} liters of water at the camp, and now we are down to {b}. How many liters have we used?",
        "All but {b} of the {a bunks} in the cabins are taken. Calculate how many bunks are taken.",
        "This summer {a children} signed up for the canoe course, which is {b} more than for the climbing course. How "
        "many children signed up for climbing?",
        "Last night it was cold. Of the {a logs} that lay beside the fire, only {b} are still there this morning. How "
        "many logs burned?",
        "The climb to the hut takes {a} minutes, and the way back takes {b} minutes less. How many minutes does the "
        "way back take?",
    ), frozenset({"distance", "time"})),
    Kind("camp percent of scouts", s.percentage, (
        "{b}% of the {a scouts} in the district have a swimming badge. How many scouts is that?",
        "There were {a children} at the summer camp. If {b}% of them came by train, how many children came by train?",
        "&{name} <collects> {a sticks} for the fire. {b}% of them <~are> wet. How many wet sticks <~are> there?",
        "A camping trip costs ${a}, and {b} percent of it has to be paid in advance. Find the amount to be paid in "
        "advance.",
        "The trail is {a} km long. By {day} the hikers had done {b}% of it. How many km had they walked?",
        "How many of the {a tents} in a shop are green if {b}% of all its tents are green?",
        "Our leader says that {b}% of the camp's {a matches} got wet in the rain. What number of matches got wet?",
        "Ants ruined {b} percent of the {a buns} that the camp kitchen had bought. Calculate how many buns were "
        "ruined.",
        "By selling cookies, the troop earned ${a}. It gives {b}% of the money to an animal shelter. How many dollars "
        "does the shelter receive?",
        "The lake camp owns {a} life jackets, of which {b}% are for children. How many life jackets for children does "
        "it own?",
        "Before a tent worth ${a} was lent out, the camper had to leave {b}% of its price as a deposit. How much was "
        "the deposit?",
        "In a survey, {a people} answered a question about their vacation, and {b}% of them said that they liked "
        "camping. How many people said that?",
        "What a night! Of {a} shooting stars that the scouts counted, {b}% fell before midnight. How many fell before "
        "midnight?",
        "If {b}% of a jug with {a} ml of maple syrup is used for the pancakes, how many ml are used?",
    ), frozenset({"animal"})),
    Kind("camp the rest in equal parts", two.rest_rate, (
        "A trail <~is> {a} km long. {name} <walks> {b} km on {day} and <wants> to do the rest in {c days}, equal "
        "distances each day. How many km <does> {he} walk on each of these days?",
        "Of {a campers}, {b} sleep in the hut. The others share tents, {c} to a tent. How many tents are needed?",
        "There were {a eggs} in the camp kitchen. The cook dropped {b}, and the rest made breakfast for {c tables}, "
        "equally many eggs per table. How many eggs did a table get?",
        "The scouts have {a} liters of water. They use {b} liters for cooking and fill the remaining water into {c} "
        "canisters of the same size. How many liters are in each canister?",
        "How many logs are in each of {c piles} if a ranger cuts {a logs}, burns {b} of them and stacks what is left "
        "in equal piles?",
        "{name's} troop needs ${a} for a trip and already has ${b}. Its {c scouts} want to earn the missing money in "
        "equal parts. How many dollars must each scout earn?",
        "After {b} of {a scouts} had left on foot, the rest went by canoe, {c} in every canoe. Find the number of "
        "canoes.",
        "The camp ordered {a badges}. {b} had the wrong color and went back; the others were divided evenly among {c "
        "troops}. How many badges did a troop receive?",
        "If {b} meters of a rope of {a} meters are worn out and the rest is cut into {c pieces} of equal length, how "
        "many meters long is each piece?",
        "Camp begins this afternoon! There are {a beds} to make, {b} are done, and {c helpers} split the rest "
        "equally. How many beds does each helper still have to make?",
        "Except for {b} that were eaten on the way, all {a sausages} were grilled on {c} campfires, with the same "
        "number on every fire. How many sausages were grilled on each fire?",
        "The hike takes {a} minutes. Breaks take {b} of these minutes, and the walking is done in {c} equal stages. "
        "Calculate how many minutes a stage lasts.",
        "In the bag were {a marshmallows} until a raccoon stole {b}. A stick holds {c marshmallows}. How many sticks "
        "can be filled with those that remain?",
        "&{name} <pays> ${a} at the campsite: ${b} for parking and the rest for {c nights} in a cabin. What <~does> a "
        "night in the cabin cost?",
    ), frozenset({"distance", "time"})),
    Kind("camp the same for each", two.sum_times, (
        "Each tent is fixed with {a} short and {b} long pegs. How many pegs do {c tents} need?",
        "&{name} <walks> {a} km every morning of {his} camping trip and {b} km every afternoon. How many km <does> "
        "{he} walk in {c days}?",
        "A patrol is made up of {a girls} and {b boys}. The camp has {c} such patrols. What is the number of children "
        "in the camp?",
        "For every one of {c fires}, the scouts lay {a} thick branches and {b} thin ones. How many branches do they "
        "use altogether?",
        "How much do {c campers} pay in total if the bus is ${a} and the food ${b} for each of them?",
        "In a canoe race every team paddles {a laps} before the break and {b} after it. Find the number of laps that "
        "{c teams} paddle.",
        "A backpack weighs {a} kg, and the tent on top of it {b} kg. If each of {c hikers} carries such a load, how "
        "many kg do they carry together?",
        "Breakfast at camp is {a slices} of bread and {b strawberries} per child. There are {c} hungry children. How "
        "many slices and strawberries must be prepared in all?",
        "{name} <writes> {a postcards} and {b letters} home in each week of camp. {He} <stays> for {c weeks}. How "
        "many postcards and letters <does> {he} write?",
        "Outside each of {c cabins} stood {a pairs} of boots and {b pairs} of sandals. How many pairs of shoes were "
        "there?",
        "A scout gets {a points} for a knot and {b} for a fire. If {c scouts} all tie a knot and make a fire, how "
        "many points do they get altogether?",
        "Last summer {c groups} climbed the hill, and each of them was led by {a guides} and followed by {b helpers}. "
        "How many guides and helpers were there?",
        "The cook fills {c baskets} for the picnic by the river. Into each she puts {a apples} and, below them, {b "
        "oranges}. Calculate the number of pieces of fruit.",
        "Renting a canoe costs ${a} per hour, and a guide costs ${b} per hour. What do you pay for a canoe and a "
        "guide for {c hours}?",
    ), frozenset({"distance", "time"})),
    Kind("camp the other has fewer", two.fewer_total, (
        "&{name} <has> {a badges}. {His} {relative} <~has> {b fewer}. How many badges <~do> {they} have together?",
        "The scouts cycled {a} km on {day} and {b} km less on {day2}. How many km did they cycle on both days "
        "together?",
        "At camp there are {a boys}. There are {b} fewer girls than boys. How many children are at the camp?",
        "Find the number of logs if the older scouts carried {a} of them and the younger scouts carried {b} fewer "
        "than that.",
        "A tent costs ${a}. The sleeping bag is ${b} cheaper than the tent. What is the price of both together?",
        "How many marshmallows did the twins roast in total if the girl roasted {a} and her brother {b} fewer?",
        "In the morning the ranger counted {a deer}; in the evening it was {b} fewer. What was the sum of both counts?",
        "The red canoe carried {a} kg of luggage. If the blue canoe carried {b} kg less than the red one, how many kg "
        "did the canoes carry altogether?",
        "Last year {a tents} stood on the meadow, and this year the number is smaller by {b}. Calculate the number of "
        "tents in both years together.",
        "{other} picked {a cups} of blueberries near the camp. {name}, who started later, picked {b} cups less, and "
        "they poured everything into the same bucket. How many cups were in the bucket?",
        "The hike was joined by {a children}, the boat trip by {b} fewer. Nobody did both. How many children took "
        "part in the hike or the boat trip?",
        "Before lunch we paddled for {a} minutes, and after lunch for {b} minutes less than before it. For how many "
        "minutes did we paddle that day?",
        "The trail up the hill has {a signs}, while the trail down has {b fewer}. What number of signs do the trails "
        "have altogether?",
        "{name} <finds> {b} fewer bottle caps on the beach than {other}, who <~finds> {a}. How many bottle caps <~do> "
        "the two of {them} find?",
    ), frozenset({"animal", "distance", "time"})),
    Kind("camp at the same rate", two.rate, (
        "&{name} <walks> {a} km in {b days}, the same distance each day. At this rate, how many km <does> {he} walk "
        "in {c days}?",
        "In {b bags} there are {a marshmallows}, as many in one as in another. How many marshmallows are in {c bags} "
        "of this sort?",
        "There are {a poles} in {b} tents of the same kind. Find how many poles {c} such tents have.",
        "If {b} boxes of matches contain {a matches}, all of them equally many, how many matches do {c} of these "
        "boxes contain?",
        "A fire uses {a logs} in {b hours}. At this rate, how many logs does it use in {c hours}?",
        "The campsite asked ${a} for {b nights}, and every night has the same price. What would a family pay there "
        "for {c nights}?",
        "How many liters of water do the campers drink in {c days} if they always drink the same amount per day and "
        "{a} liters last for {b days}?",
        "{b} rafts can carry {a people}. Right now {c} rafts of the same size are on the river, and all are full. How "
        "many people are on the river?",
        "A troop sold {b} packs of cookies for ${a}, each pack at the same price. A neighbor would like {c} packs as "
        "well. How many dollars will the neighbor pay?",
        "In an hour, {b scouts} peeled {a potatoes}. Calculate how many potatoes {c scouts} would peel in an hour if "
        "all worked at the same speed.",
        "On our map, {b} cm stand for {a} km. How many km is it from the lake to the hut if they are {c} cm apart on "
        "the map?",
        "Nobody wants to carry too much! {b} backpacks of equal weight weigh {a} kg together. How many kg do {c} such "
        "backpacks weigh?",
        "Yesterday the cook made {a pancakes} for {b campers}, so that everyone got the same number. Today {c "
        "campers} will eat, and each should get as many as yesterday. How many pancakes does the cook need today?",
        "A motorboat <~covers> {a} km in {b hours}. {name} <wants> to ride in it for {c hours} at the same speed. How "
        "many km <~is> that?",
    ), frozenset({"distance", "time"})),
    Kind("camp three in a row compared", long.chain_total, (
        "&{name} <rides> {a} km by bike on {day}, {b} km more on {day2} and, on {day3}, {c} km less than on {day2}. "
        "How many km <does> {he} ride on the way to the camp in all?",
        "The youngest scouts have {a badges}. The middle group has {b} more than they have, and the oldest group has "
        "{c} fewer than the middle group. How many badges do all the groups have?",
        "In June, {a children} came to camp. In July, {b} more came than in June; in August, {c} fewer than in July. "
        "Find the number of children who came in the summer.",
        "A small tent costs ${a}. A big tent costs ${b} more, and a tarp is ${c} cheaper than the big tent. What do a "
        "small tent, a big tent and a tarp cost together?",
        "How many logs were cut if {name} cut {a}, {other} cut {b} more than {name} and {third} cut {c} fewer than "
        "{other}?",
        "Cabin Fox collected {a pinecones}, Cabin Bear {b} more than Cabin Fox, and Cabin Wolf {c} fewer than Cabin "
        "Bear. How many pinecones did the cabins collect altogether?",
        "The camp owns {a canoes}. The number of its kayaks is {b} greater than that, and it has {c} fewer rowboats "
        "than kayaks. What is the total number of these boats?",
        "A wooden bridge on the trail is {a} m long. The stone bridge is {b} m longer than the wooden bridge, and the "
        "rope bridge is {c} m shorter than the stone bridge. Calculate the length of all the bridges together, in m.",
        "During the first rainy day in {his} tent, {name} read {a pages}. The next day {he} read {b} pages more than "
        "that, and on the last day {c} pages fewer than on the day before. How many pages did {he} read?",
        "It took the hikers {a} minutes to reach the river. From there to the hut they needed {b} minutes more than "
        "that, and from the hut to the top {c} minutes less than from the river to the hut. How many minutes did it "
        "take altogether?",
        "For breakfast the camp cook uses {a eggs}. Lunch takes {b} more eggs than breakfast, while dinner takes {c} "
        "fewer than lunch. How many eggs are used for these meals?",
        "If the blue team has {a points}, the red team {b} points more and the green team {c} points fewer than the "
        "red team, how many points do the teams have together?",
        "The scouts sold cookies: {a packs} at the station, {b} packs more than that at the mall and, at the park, "
        "{c} packs fewer than at the mall. What was the number of packs sold?",
    ), frozenset({"distance", "time"})),
    Kind("camp more comes than goes", long.net_growth, (
        "There are {a logs} at the campsite. Every day the scouts bring {b} and burn {c}. How many logs are there "
        "after {d days}?",
        "&{name} <has> ${a} for camp. Each week {he} <earns> ${b} and <spends> ${c}. How much money <does> {he} have "
        "after {d weeks}?",
        "A water tank at the camp holds {a} liters now. A spring pours in {b} liters an hour while the kitchen takes "
        "out {c} liters an hour. Find how many liters will be in the tank {d} hours from now.",
        "How many campers are at the lake after {d hours} if {a} are there now, {b} arrive every hour and {c} leave "
        "every hour?",
        "The hut had {a blankets}. In each of {d months}, {b} new ones were bought and {c} old ones were thrown out. "
        "How many blankets did the hut have after that?",
        "A climber stands {a} m above the valley. In every hour of the climb he goes up {b} m and slides back {c} m. "
        "How many m above the valley is he after {d} hours?",
        "This is the rule for the scouts' cookie tin: {b cookies} go in each morning, and {c} are eaten each evening. "
        "It started with {a cookies}. What number of cookies is in it after {d days}?",
        "Each day of the berry season, {b baskets} are filled and {c} are sold. If {a} full baskets are in the shed "
        "at the beginning, how many are there {d} days later?",
        "Our troop had {a members}. Since then, {b children} have joined and {c} have left each year. Calculate how "
        "many members there are after {d years}.",
        "In the camp library there were {a books}. Then {d families} came, each of which left {b books} there and "
        "took {c} with them. How many books were there in the end?",
        "After {d rounds} of a forest game, how many tokens does a team have if it begins with {a tokens} and wins "
        "{b} and loses {c} in every round?",
        "It rained for {d hours}. Every hour, {b} liters of water ran into the boat, and the boys scooped out {c} "
        "liters. The boat had {a} liters of water in it when the rain began. How many liters were in it when the rain "
        "ended?",
        "A trail had {a signs}. For {d years}, the rangers put up {b signs} a year, and storms broke {c} a year. How "
        "many signs did the trail have then?",
    ), frozenset({"distance", "time"})),
    Kind("camp those who stay", long.sum_minus_times, (
        "{a boys} and {b girls} are sitting around the campfire. When {c} of them have gone to bed, each of the "
        "others gets {d marshmallows}. How many marshmallows do they get in all?",
        "&{name} <brings> {a} old and {b} new tents. {c} of these tents <~have> holes and <~stay> in the car. Each of "
        "the others <~has> {d pegs}. How many pegs <~do> the good tents have?",
        "A camp has {a} small and {b} large boats. {c boats} are under repair, and every boat that is not can be "
        "rented for ${d}. What does the camp earn when all of them are rented?",
        "How many hours of work is it if {a scouts} and {b parents} offer to help, {c} of them cannot come and each "
        "of those who come works for {d hours}?",
        "On {day}, {a kids} signed up for the canoe trip; on {day2}, another {b} did. Then {c} dropped out. The trip "
        "costs ${d} for each child. How much money was collected from those who went?",
        "There were {a backpacks} on the bus and {b} on the trailer. {c} of them got lost. If each backpack weighs "
        "{d} kg, how many kg do the remaining backpacks weigh?",
        "Of {a} thick logs and {b} thin ones, {c} were too wet to use. Every dry log burned for {d} minutes, always a "
        "single log at a time. For how many minutes did the fire burn?",
        "Find the number of beds in a camp that built {a cabins} by the lake and {b} in the forest, tore down {c} of "
        "them and has {d beds} in each of the rest.",
        "{name's} group ran {a laps} around the lake before lunch and {b} after it. {c} of these laps did not count "
        "because nobody saw them. For every lap that counted, the group raised ${d}. How much did the group raise?",
        "The kitchen bought {a packs} of white rolls and {b packs} of brown rolls. It gave {c packs} to the next "
        "camp. With {d rolls} in a pack, how many rolls did it keep?",
        "If {a adults} and {b children} stand in line for the zip line, {c} of these people give up and all the "
        "others pay ${d} each, how much is paid in total?",
        "A guide's list shows {a names}, and {b more} are written on the back. She crosses out {c} of the names. For "
        "each person who is left she needs {d} meters of rope. Calculate how many meters of rope she needs.",
        "The scouts gathered {a bags} of trash in the park and {b} at the river. A truck took away {c} of the bags. "
        "There are {d bottles} in each bag that is still there. What number of bottles is in these bags?",
    ), frozenset({"distance", "time"})),
    Kind("camp supplies of two sorts", long.two_products_minus, (
        "&For the camp, {name} <buys> {a bags} of {b} red apples and {c bags} of {d} green apples. By {day}, {e} of "
        "the apples <~are> gone. How many apples <~are> left?",
        "There are {a cabins} with {b bunks} each and {c cabins} with {d bunks} each. {e campers} are expected. How "
        "many bunks will stay empty?",
        "The troop sold {a cakes} at ${b} each and {c pies} at ${d} each. It had paid ${e} for flour and sugar. How "
        "much profit did it make?",
        "{a scouts} brought {b logs} each, and {c} others brought {d} each. By midnight, the fire had burned {e} of "
        "these logs. How many logs were left for the next day?",
        "How many seats stay free when {e campers} ride in {a vans} with {b seats} each and {c buses} with {d seats} "
        "each?",
        "{name} collected {b shells} an hour for {a hours} on the north beach and {d} an hour for {c hours} on the "
        "south beach, then gave {e} of the shells to {other}. How many shells did {he} keep?",
        "At the camp shop, {a flashlights} at ${b} apiece and {c ropes} at ${d} apiece are put on a single bill, and "
        "${e} is taken off because the scouts are regular customers. How much must be paid?",
        "In a forest game, each of {a foxes} finds {b flags}, and each of {c wolves} finds {d}. If {e} of the flags "
        "do not count, how many flags count?",
        "The camp had {a crates} of {b} juice bottles and {c crates} of {d} water bottles. When it was over, {e "
        "bottles} were returned unopened. How many bottles did the campers open?",
        "Every one of {a} green tents sleeps {b people}, and every one of {c} blue tents sleeps {d}. So far, {e "
        "people} have moved in. Calculate for how many more people there is room in the tents.",
        "Find the number of trees that survived if {a classes} planted {b trees} each, {c} scout groups planted {d} "
        "each and a storm knocked down {e} of them.",
        "On each of {a} metal sticks there are {b marshmallows}, on each of {c} wooden sticks {d}. Then {e "
        "marshmallows} fall into the fire. How many marshmallows remain on the sticks?",
        "If a camp orders {a cartons} of {b} eggs and {c cartons} of {d} eggs and {e eggs} arrive broken, how many "
        "whole eggs does the camp have?",
    ), frozenset({"distance", "time"})),
    Kind("camp brought together and divided", _firewood, (
        "A leader has {a scouts}. {b} stay in the tents, and each of the others brings {c logs}. The leader adds {d "
        "logs} and stacks all the wood in {e} equal piles. How many logs are in a pile?",
        "Of {a campers}, {b} are ill. The healthy ones pick {c cups} of berries each, the cooks pick {d cups} in all, "
        "and the berries are divided evenly among {e pies}. How many cups of berries go into a pie?",
        "{a teams} sign up for the lake race, but {b} cancel. There are {c children} in each team that comes. "
        "Together with {d parents}, they ride home in {e} buses, the same number of people in each. How many people "
        "are in each bus?",
        "A troop makes {a} birdhouses and keeps {b}. It sells the others for ${c} each. With another ${d} from a "
        "sponsor, this is the exact price of {e days} at a campsite. What is the price of a day there?",
        "How many bottles does each of {e patrols} get if a camp orders {a packs} of {c bottles}, {b packs} never "
        "arrive, {d bottles} are found in the storeroom and all the bottles are shared equally?",
        "Before the trip {name} had {a bags} of {c} dried apricots each. {He} gave {b bags} away, poured the rest "
        "into a bucket, added {d} dried plums and made {e} equal snack packs. How many pieces of dried fruit were in "
        "a snack pack?",
        "There are {a cabins}, {b} of which are locked. In each of the others, {c people} slept, and {d people} slept "
        "outside. In the morning all of them sit down at {e tables}, equally many at each. How many people sit at a "
        "table?",
        "If {b} of {a canoes} leak, the other canoes carry {c children} each, {d children} walk and the whole crowd "
        "forms {e} equal teams afterwards, how many children are in a team?",
        "A camp raffle was planned. {b} of {a} ticket books were lost, all the others had {c tickets} each, and {d} "
        "single tickets were printed later. The tickets were given to {e sellers} in equal numbers. How many tickets "
        "did a seller get?",
        "{name's} troop was away for {a days}, {b} of which were days of rest. On each of the other days, it walked "
        "{c} km, and the way home was another {d} km. On a map, all of this is divided into {e} equal parts. How many "
        "km long is each part?",
        "Find the number of ropes in each of {e chests}: the camp had {a hooks} with {c ropes} each, emptied {b} of "
        "the hooks for another camp, bought {d ropes} and then put all its ropes into the chests in equal numbers.",
        "It is cleanup day at the lake. {a people} come, and {b} of them leave at once. The rest collect {c bags} of "
        "trash each. A boat crew collects {d bags}, too. If all the bags are taken away by {e trucks} in equal loads, "
        "how many bags does a truck carry?",
        "The craft tent had {a sheets} of leather, {b} of which were torn. From each good sheet, {c badges} were cut. "
        "The {d badges} from last year were added, and {e patrols} shared all the badges fairly. Calculate how many "
        "badges each patrol got.",
    ), frozenset({"distance", "time"})),
    Kind("camp a week of work", long.six_steps_week, (
        "{name} <works> at a summer camp for a week: {a hours} on every weekday and {b hours} a day on both days of "
        "the weekend. {He} <gets> ${c} per hour. From the money, {he} <spends> ${d} on boots. Then {his} aunt <~adds> "
        "${e}. How much money <does> {he} have in the end?",
        "For a week, a camp kitchen bakes {a loaves} on each of the five weekdays and {b loaves} on each of the two "
        "weekend days. Every loaf is cut into {c slices}. {d slices} are fed to the ducks, and another camp sends {e "
        "slices}. How many slices does the camp have for its campers?",
        "The boat rental is open all week. On every weekday {a boats} go out, and on both weekend days {b boats} a "
        "day. Each boat brings in ${c}. The owner spends ${d} on paint and gets ${e} for an old oar. How much money "
        "does she have from this week?",
        "Every weekday our troop walks {a} km, and on both days of the weekend {b} km a day. For each km of a week, a "
        "sponsor gives ${c}. From this money, ${d} goes to the bus driver, and a neighbor adds ${e}. How many dollars "
        "does the troop have then?",
        "How many beads does a scout have at the end of a week if she opens {a packs} on every weekday and {b packs} "
        "on each of the two other days, every pack holds {c beads}, she uses {d beads} and her aunt sends her {e}?",
        "Camp lasts a week. {a groups} go hiking on each of the five weekdays and {b groups} on each of the two "
        "weekend days, always with {c hikers} in a group, and nobody hikes again. All the hikers but {d} get a badge, "
        "and so do {e cooks}. How many badges are needed?",
        "A ranger plants {a rows} of trees on every weekday of a week and {b rows} a day on both weekend days. There "
        "are {c trees} in a row. Deer eat {d} of the young trees before the ranger plants {e} more. Find the number "
        "of young trees in the end.",
        "In a week of camp, the cook boils {a pots} of soup on each weekday and {b} a day on both weekend days. Each "
        "pot fills {c bowls}. {d bowls} are spilled, but {e bowls} of soup come from the hut next door. How many "
        "bowls of soup do the campers get that week?",
        "If a scout earns ${c} an hour for helping {a hours} on every weekday and {b hours} a day on both days of the "
        "weekend, spends ${d} of it on a compass and is given ${e} by an uncle, how much money does the scout have "
        "after that week?",
        "The canoe club counts its laps for a week. On the five weekdays it does {a laps} a day; on the two days of "
        "the weekend it does {b} a day. A lap gives {c points}. {d points} are lost for being late, and {e} are won "
        "in a quiz. Calculate the club's points for the week.",
        "A weaver at the craft camp finishes {a belts} each weekday and {b belts} a day on both days of the weekend. "
        "She sells every belt of the week at ${c}, pays ${d} for wool and receives a prize of ${e}. How much money "
        "has she made in that week?",
        "Campers pay ${c} for a pony ride. For a week, there are {a rides} on each of the five weekdays and {b} a day "
        "on both weekend days. The stable buys hay for ${d} from this money. Then a visitor gives ${e}. What sum is "
        "in the cash box if it was empty at first?",
        "For a week, {name} collected firewood for the camp, {a bundles} on each weekday and {b} on each of the two "
        "weekend days. There were {c sticks} in a bundle. Rain spoiled {d sticks}, and {other} brought {e} dry ones. "
        "How many dry sticks did the camp have?",
    ), frozenset({"distance", "time"})),
)  # fmt: skip
