"""Kinds of winter and of holidays: snow and skating, presents and cards, lights and decorations, cookies and costumes.

Scope: wordings and the few shapes that only they need. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _product_plus_minus_over(d: Draw) -> Numbers:
    """Draw `(a * b + c - d) / e`."""
    while True:
        (a, b), c, e = d.factors(150), d.number(2, 60), d.number(2, 30)
        total = a * b + c
        f = d.divisor(total - e) if total - e >= 4 else None
        if f:
            return (a, b, c, e, f), (mul(a, b), add(a * b, c), sub(total, e), div(total - e, f))


KINDS = (
    Kind("winter crowds and cards", s.large_sum, (
        "On Saturday {a people} went skating on the frozen lake, and {b} went on Sunday. How many skaters was that "
        "on both days?",
        "&{name} <sells> {a tickets} for the winter concert in the first week and {b} in the second. How many "
        "tickets <does> {he} sell?",
        "The tree on the market square carries {a white lights} and {b colored ones}. How many lights are there on "
        "it?",
        "How many costumes does the shop have for carnival if {a} are for children and {b} for adults?",
        "Last winter the town bought {a bags} of road salt. When these were empty, another {b bags} were needed. "
        "Find the number of bags used in all.",
        "{a letters} to Santa were collected in {town}, while {town2} sent {b}. What is the total number of letters?",
        "The museum's ice sculptures were seen by {a visitors} before New Year and by {b} after it. How many "
        "visitors saw them altogether?",
        "A post office handled {a cards} in the morning. By closing time it had handled another {b}. How many cards "
        "did it handle that day?",
        "Grandma's quilt for the winter is sewn from {a} blue and {b} green squares of cloth. How many squares does "
        "it have?",
        "{name's} school <~sells> {a raffle tickets} at its winter fair and {b} over the phone. How many tickets "
        "<~does> it sell in all?",
        "At midnight {a rockets} flew over the river and {b} over the castle. Calculate how many rockets that makes "
        "together.",
        "A ski lift carried {a skiers} up the mountain today, which is {b} fewer than yesterday. How many did it "
        "carry yesterday?",
        "If {a gifts} have already been delivered by the charity and {b} are still on the truck, how many gifts did "
        "people give?",
        "The ski trail to the hut is {a} meters long. From the hut to the peak it is another {b} meters. What is the "
        "whole way in meters?",
        "For the lantern festival, {a lanterns} were lit along the beach, and {b lanterns} were put afloat. How many "
        "lanterns were burning?",
    )),
    Kind("cookies by the dozen", s.dozens, (
        "&{name} <bakes> {a} dozen gingerbread cookies for the neighbors. How many cookies <~is> that?",
        "How many eggs are in {a} dozen eggs for the holiday baking?",
        "The choir needs candles for the procession and orders {a} dozen. What is the number of candles ordered?",
        "A box holds a dozen glass balls for the tree. How many balls do {a} such boxes hold?",
        "{a} dozen snowballs lie behind the wall, ready for the fight. Find how many snowballs there are.",
        "For Valentine's Day a florist sold {a} bunches, each with a dozen roses. How many roses did she sell?",
        "If a string of lights has a dozen bulbs, how many bulbs do you see on {a} strings of lights?",
        "We painted {a} dozen Easter eggs yesterday, and our hands are still blue! How many eggs did we paint?",
        "Every child at the Halloween party is to get a dozen candies, and {a children} are coming. How many candies "
        "must be bought?",
        "{name} <=has> promised to write {a} dozen holiday cards. How many cards <=does> {he} have to write?",
        "A baker put a dozen sugar stars on top of each of {a} cakes. Calculate the number of sugar stars.",
        "Mittens were knitted all winter long. With {a} dozen mittens in the basket, how many hands will be kept "
        "warm?",
        "The caterer was asked for {a} dozen dumplings on New Year's Eve. How many dumplings will be served?",
        "How many cookies are left for us if all {a} dozen are still in the tin?",
    )),
    Kind("holiday sweets together", two.sum_over, (
        "&{name} <bakes> {a} star cookies and {b} moon cookies. {He} <packs> all of them into {c tins} for the "
        "neighbors, the same number into each. How many cookies <~are> in a tin?",
        "{name} got {a candies} in one street on Halloween and {b} in the next, then ate an equal number on each of "
        "{c days} until none were left. How many candies were eaten a day?",
        "{a boys} and {b girls} come to the rink for skating lessons. Each teacher takes a group of {c}. How many "
        "teachers are needed?",
        "How many sleds are needed for {a children} and {b parents} if {c people} fit on a sled?",
        "For the tree, the class made {a paper angels} and {b straw stars}. These decorations are hung on {c "
        "branches} in equal numbers. What is the number of decorations per branch?",
        "Two aunts sent holiday money: one ${a}, the other ${b}. The {c cousins} who got it split it fairly. How "
        "much did each cousin receive?",
        "A charity collected {a toys} in {month} and {b toys} in {month2}, and it wraps {c toys} in a package. Find "
        "how many packages it wraps.",
        "We shoveled {a} buckets of snow from the path and {b} from the roof. If {c buckets} of snow make a snowman, "
        "how many snowmen can we build?",
        "In the snow fort there are {a snowballs} behind the left wall and {b} behind the right one. The {c "
        "defenders} divide them evenly. How many snowballs does each defender have?",
        "Grandpa strung {a cranberries} and {b popcorn pieces} on {c threads}, as many pieces on every thread. How "
        "many pieces were on one thread?",
        "{a} red candles and {b} white ones are set on tables for the feast, {c} to a table. Calculate the number of "
        "tables.",
        "The costume maker has {a} silver buttons and {b} gold buttons in her drawer. A pirate costume takes {c "
        "buttons}. How many pirate costumes can she finish?",
        "At the ski school, {a beginners} and {b} better skiers were put into {c classes} of equal size. How many "
        "skiers were in each class?",
        "It took {a hours} to decorate the hall and {b hours} to clean it afterward. The work was shared equally by "
        "{c helpers}. How many hours did one helper work?",
    )),
    Kind("half of the cards", two.half_minus, (
        "&{name} <writes> {a cards}. Half of them <~are> for friends, but {b} of these <~get> lost in the mail. How "
        "many friends' cards <~arrive>?",
        "Half of the {a candies} in the bowl were taken by children in costumes. From the other half, {name} ate "
        "{b}. How many candies were left in the bowl?",
        "Of {a skaters} on the ice, half are children. If {b} of the children wear helmets, how many children do not?",
        "How many cookies remain for Santa when half of {a cookies} go to the neighbors and {b} more are eaten by "
        "the family?",
        "There were {a snowmen} in the park. After a warm night only half were still there, and {b} of those lost "
        "their heads. How many snowmen kept their heads?",
        "A sweater cost ${a} before the holidays. In January it was half as much, and with her coupon my aunt paid "
        "${b} less than that. How much was it in the end?",
        "My sister decorated half of the {a windows} in the old people's home. In {b} of hers the stars have fallen "
        "down. In how many of her windows are the stars still up?",
        "{a bulbs} are on the string of lights. One half is red. Since {b} of the red bulbs do not work, how many "
        "red ones shine?",
        "{name} <has> ${a} for presents. {He} <spends> half of the money at the bookstore and ${b} at the market. "
        "How many dollars <does> {he} have left?",
        "A farmer grew {a} fir trees and cut half of them for Christmas. By the end of the market he had sold all "
        "but {b} of these. How many did he sell?",
        "Half of a hill that is {a} meters long is icy. {name} has put sand on {b} meters of the icy half. How many "
        "icy meters have no sand yet?",
        "Dad bought half as many sparklers as last year, when there were {a}. This year, {b} got wet. Find the "
        "number of dry sparklers.",
        "The choir knows {a carols}. It picked half of them for the concert, then dropped {b} because time was "
        "short. What is the number of carols in the concert?",
        "If you split {a walnuts} evenly between two bowls and the squirrels carry off {b} from the first bowl, what "
        "remains in that bowl?",
    ), frozenset({"house"})),
    Kind("presents wrapped and paid", two.minus_times, (
        "&{name} <has> {a rolls} of wrapping paper. {b rolls} <~are> torn, and with each of the others {he} <wraps> "
        "{c presents}. How many presents <does> {he} wrap?",
        "The rink rents skates at ${c} a pair. Of {a pairs}, {b} were not rented today. How much money did the "
        "rented skates bring in?",
        "{a children} wanted to be in the play, but {b} had the flu. For each child who came, {c} paper snowflakes "
        "were cut out. How many snowflakes was that?",
        "A shop had {a} fir trees. It kept {b} for its own windows and sold the rest at ${c} each. What did it earn?",
        "Out of {a} strings of lights, {b} are broken. Every one that works has {c bulbs}. How many bulbs can shine?",
        "Except for {b}, all of our {a neighbors} are at home for the holidays. To each of those at home we bring {c "
        "cookies}. Find the number of cookies that we need.",
        "If {a sleds} are in the shed, {b} have no rope, and each of the rest seats {c kids}, how many kids can go "
        "sledding on the sleds with ropes?",
        "On Halloween there were {a houses} in the street, {b} of which stayed dark. At each of the others, {name} "
        "got {c candies}. How many candies did {name} get?",
        "{name} bought {a} advent calendars and gave {b} of them away. The calendars that {he} kept had {c doors} "
        "each. How many doors could be opened?",
        "The ski bus runs on {a days} in winter. Because of storms it stayed in the garage on {b days}. On every day "
        "that it ran, it carried {c skiers}. How many skiers did it carry this winter?",
        "Last year {a guests} came to the winter feast. This year {b} fewer will come. Each guest is served {c "
        "dumplings}. How many dumplings should be made this year?",
        "{b} of the {a snowmen} in the contest have melted. Each of the snowmen that still stand wears {c} buttons "
        "on its coat. Calculate how many buttons these are.",
        "A choir of {a singers} went caroling, though {b} of them had lost their voices. Each of the others was "
        "given {c} chestnuts. How many chestnuts were given to the choir?",
        "It snowed for days, so that people hired help. {a driveways} had to be cleared, {b} were done by their "
        "owners, and I got ${c} for each of the others. How much did I earn?",
    ), frozenset({"house"})),
    Kind("times as many lights", two.times_total, (
        "&{name} <puts> {a lights} on the door and {b} times as many on the tree. How many lights <does> {he} put up "
        "altogether?",
        "A small snowman has {a} stones for buttons. The big one next to it has {b} times that number. How many "
        "stones are there in total?",
        "The bakery sold {a} fruitcakes in the first week of the season and {b} times as many in the second. What "
        "was the number of cakes sold in both weeks?",
        "How many children went sledding on the weekend if {a} came on Saturday and {b} times that many on Sunday?",
        "A hat costs ${a}, and for a winter coat you pay {b} times as much. What do you pay for the two?",
        "{name} got {a presents}, and {his} little twins together got {b} times as many. How many presents is that?",
        "There are {a} silver balls in the box. Of gold balls there are {b} times as many. Find the number of balls "
        "of the two colors.",
        "{other} built a snow wall of {a blocks}. {third's} wall took {b} times as many blocks. How many blocks did "
        "{other} and {third} use together?",
        "Without snow, the walk to the cabin takes {a minutes}; through the snow, {b} times as long. The family "
        "walked there on the clear path and home through the snow. How many minutes did they walk?",
        "For each of the {a cards} that my mother wrote, my grandmother wrote {b}. How many cards did the two of "
        "them write?",
        "In December {a people} booked the mountain hotel. February was the top month, with {b} times as many. What "
        "is the sum of the bookings?",
        "My costume has {a feathers} on the mask. On the cape, {b} times as many are glued. How many feathers are "
        "there on the whole costume?",
        "The toy train in the shop window went around the tree {a times} before lunch and {b} times as often after "
        "it. How many rounds did it make?",
        "{a candles} burn on the small wreath. If the large wreath carries {b} times as many, how many candles are "
        "on the wreaths?",
    ), frozenset({"room", "house"})),
    Kind("presents of three families", long.twice_and_half_total, (
        "&{name} <wraps> {a presents} on Friday, twice as many on Saturday and half as many on Sunday as on Friday. "
        "How many presents <does> {he} wrap in the three days?",
        "There are {a red balls} on the tree, twice that number of gold ones and half as many blue as red ones. How "
        "many balls are on the tree?",
        "A scarf costs ${a}. A coat costs double, and a cap is half the price of the scarf. What must be paid for "
        "the three things?",
        "On the first day of the fair, {a people} rode the carousel. On the second day it snowed, and only half as "
        "many came. The third day brought twice as many as the first. How many rides was that in all, at one ride a "
        "person?",
        "How many candies do three children have together if the pirate has {a}, the witch twice as many as the "
        "pirate, and the ghost half as many as the pirate?",
        "{other} made {a snowballs} for the big fight. {third} made twice as many, while the youngest made only half "
        "as many as {other}. Find the number of snowballs.",
        "In a street, the Browns hung up {a lights}. The Parks hung up twice as many as the Browns. The old baker "
        "was content with half as many as the Browns. How many lights shone in the three homes?",
        "Our choir sang {a carols} at the station and half of that number at school. At the market it sang twice as "
        "many as at the station. How many songs did it sing altogether?",
        "The rink sold {a hot chocolates} on Monday. Half that number were sold on Tuesday, when it rained, and "
        "double the Monday number on Wednesday. What was the total?",
        "Grandma baked {a cookies} with nuts. She baked twice as many with jam, and of the plain ones half as many "
        "as of those with nuts. How many cookies did Grandma bake?",
        "For New Year's Eve, {a guests} had said yes by noon. By night, twice as many others had said yes, and half "
        "as many as by noon said yes the next day. How many guests said yes in all?",
        "The sled run has three parts. The middle part is {a} meters long, the upper one is half as long as the "
        "middle part, and the lower one is twice as long as it. Calculate the whole length in meters.",
        "My uncle got {a cards} for his birthday, twice as many for Christmas, and half as many for Easter as for "
        "his birthday. How many cards did he get on the three occasions?",
    )),
    Kind("candy that is left", long.schedule_rest, (
        "&{name} <has> {a candies} from Halloween. {He} <gives> {b} to {his} {relative} and twice as many to the "
        "kids next door, and {he} <eats> {c}. How many candies <does> {he} still have?",
        "A shop has {a fir trees}. On Saturday it sells {b}, on Sunday twice that many, and {c} are given to the "
        "church. How many trees are left?",
        "The string has {a lights}. {b} are red, twice as many are green, {c} are blue, and the rest are white. How "
        "many white lights are there?",
        "How much of ${a} remains if a hat costs ${b}, a coat twice as much as the hat, and the mittens ${c}?",
        "There were {a cookies} on the tray. The neighbors on the left got {b}, the neighbors on the right got twice "
        "that number, and {c} were broken. Find how many good cookies remained for the family.",
        "Out of {a guests} at the costume party, {b} came as pirates, twice as many as cats, {c} as robots, and all "
        "the others as ghosts. How many ghosts were at the party?",
        "A family drives {a} km to the ski village. They do {b} km before breakfast and twice as many before lunch. "
        "After another {c} km it starts to snow. How many km are they from the village then?",
        "We had {a sparklers} for New Year's Eve: {b} burned before midnight and twice as many at midnight. {c} were "
        "too wet to burn. How many were not touched?",
        "The skating hall is open for {a} minutes this afternoon. Lessons take {b minutes}, hockey takes twice as "
        "long, and cleaning the ice takes {c minutes}. During the rest of the time anyone can skate. How many "
        "minutes is that?",
        "Grandpa carved {a wooden stars} over the winter. {c} went to his sister, {b} to the school, and twice as "
        "many as the school got were sold at the fair. What number of stars did he keep?",
        "Of the {a gifts} under the tree, {b} are for Mom, and Dad gets twice as many. Another {c} are for the "
        "guests, so what is the number of gifts for the children?",
        "&{name} <makes> {a decorations} out of paper for the hall. {b} <~go> to the door and twice as many to the "
        "stage, while {c} <~fall> into the punch. How many decorations <~are> still on the table?",
        "In the snow fort lay {a snowballs}. The first attack took {b} of them, the second twice as many as the "
        "first, and {c} simply fell apart. How many snowballs lay there after that?",
    )),
    Kind("holiday sale", long.discount, (
        "&{name} <buys> {a} pairs of mittens at ${b} a pair. Because of the winter sale, {he} <gets> {c}% off. How "
        "much <does> {he} pay?",
        "Each of {a strings} of lights costs ${b}. After the holidays all prices are cut by {c}%. What do all of "
        "these strings cost together then?",
        "How much do {a friends} pay for the skating rink if a ticket is ${b} and groups save {c}%?",
        "The toy store sold {a dolls} for ${b} apiece but took {c}% off the total for a children's home. How many "
        "dollars did the home pay?",
        "For the winter feast, {a tables} were set with {b candles} each. {c}% of the candles were never lit. How "
        "many candles were lit?",
        "{name} <bakes> {a trays} of {b} gingerbread men. The dog <~eats> {c}% of them! How many gingerbread men "
        "<~are> left?",
        "Our street has {a buildings} with {b apartments} each, and {c}% of these apartments have no lights in their "
        "windows tonight. In how many apartments are there lights in the windows?",
        "Santa's helpers have to load {a sleighs} with {b parcels} each. So far {c}% of the parcels are on board. "
        "How many parcels must still be loaded?",
        "Calculate what a club pays for {a costumes} that cost ${b} apiece when the seller gives it {c}% off.",
        "A ski pass costs ${b} a day. A skier who pays for {a days} at once is given {c}% off. Find the price of "
        "such a pass.",
        "{a classes} of {b students} wrote to Santa. Of the letters, one per student, {c}% got lost in the snow. How "
        "many letters arrived?",
        "At the costume shop, {a} witches' hats at ${b} apiece were on the bill, and the price was lowered by {c}% "
        "because it was the day after Halloween. What was the bill in the end?",
        "{a buses} take {b skiers} apiece to the mountain. If {c}% of the skiers go back early by train, how many "
        "stay?",
        "The baker made {b} fruitcakes on each of {a days} in November. By the holidays {c}% had been sold. How many "
        "cakes had not been sold?",
    ), frozenset({"house"})),
    Kind("presents in sacks", _product_plus_minus_over, (
        "&{name} <fills> {a bags} with {b cookies} each and <has> {c} more on a plate. {He} <eats> {d}, and all the "
        "rest <~is> shared by {e neighbors} equally. How many cookies <~does> each neighbor get?",
        "A charity has {a crates} of {b toys} and is given {c} more. {d toys} are broken. The good ones are put into "
        "{e sacks}, the same number in each. How many toys are in a sack?",
        "How many tables of {e} can be filled at the winter feast if {a buses} bring {b guests} each, {c guests} "
        "walk, and {d} of all these guests go home before dinner?",
        "There were {a strings} with {b lights}, as well as {c} single lights. When {d lights} had burned out, the "
        "others were divided evenly among {e trees}. What is the number of lights on one tree?",
        "{name} clears {a driveways} of snow for ${b} each, gets ${c} from {his} aunt and pays ${d} for a new "
        "shovel. The rest of the money is for {e presents} at the same price. How much can each present cost?",
        "At the rink, {a} teams of {b skaters} train, together with {c skaters} who have no team. Today {d} of the "
        "skaters are ill. The others form {e rows} of equal length for a show. How many skaters stand in a row?",
        "The children rolled {b snowballs} in each of {a minutes}, and there were {c} from the day before. {d} fell "
        "to pieces. Since {e snowballs} make one snow lantern, how many lanterns can be made?",
        "Dad hid {a baskets} of {b} Easter eggs. Mom hid {c eggs}. Except for {d}, all the eggs were found by the {e "
        "children}, and every child found the same number. How many eggs did each child find?",
        "It was too cold to play outside. Therefore {a classes} of {b students} and {c other children} met in the "
        "gym. After {d} of them had been picked up, the rest formed {e equal teams}. How many children were on a "
        "team?",
        "From {a branches} with {b pine cones} apiece and {c cones} off the ground, {name} <makes> decorations. {d "
        "cones} <~are> rotten. If {he} <needs> {e good cones} for a wreath, how many wreaths <~is> that?",
        "A bakery makes {a trays} of {b} holiday rolls and buys {c} more from another bakery. If {d rolls} are given "
        "to the poor and the rest are packed into bags of {e}, how many bags are packed?",
        "A street band plays carols: {a people} give ${b} each, and a shop gives ${c}. Then ${d} is spent on hot "
        "soup. What does each of the {e musicians} get if they share the rest fairly?",
        "The post office got {a bags} of {b cards} plus {c} loose ones. {d} had no stamp and were sent back. The {e "
        "mail carriers} took equal numbers of the rest. Find how many cards one mail carrier took.",
    ), frozenset({"house"})),
    Kind("holiday shopping in three shops", long.three_products, (
        "&{name} <buys> {a candles} at ${b} each, {c cards} at ${d} each and {e wreaths} at ${f} each. @pay",
        "The tree has {a chains} of {b} glass balls, {c chains} of {d} stars and {e chains} of {f} bells. How many "
        "decorations hang on the chains?",
        "How many cookies does the club bake for the winter fair if {a members} bake {b} each, {c} bake {d} each, "
        "and {e} bake {f} each?",
        "On Halloween a group of children rang at {a doors} where they got {b candies}, at {c doors} where they got "
        "{d}, and at {e doors} where they got {f}. How many candies did they get in all?",
        "Costumes for the play: {a kings} need {b buttons} each, {c shepherds} need {d} each, and {e angels} need "
        "{f} each. Find the number of buttons needed.",
        "A ski hut has {a rooms} with {b beds}, {c rooms} with {d beds} and {e rooms} with {f beds}. What is the "
        "number of beds for skiers in the hut?",
        "The ice rink was visited by {a} school classes of {b children}, {c clubs} of {d members} and {e families} "
        "of {f people}. How many visitors was that altogether?",
        "{name} <has> a job at the rink over the holidays. {He} <works> {a days} for ${b} a day, {c evenings} for "
        "${d} an evening and {e nights} for ${f} a night. @earn",
        "It had snowed all week. The first crew cleared {a streets} of {b driveways}, the second one {c streets} of "
        "{d}, and the last one {e streets} of {f}. How many driveways did the crews clear?",
        "{other} made {b snowballs} in each of {a minutes}, {third} made {d} in each of {c minutes}, and the twins "
        "made {f} in each of {e minutes}. Calculate how many snowballs lay ready for the fight.",
        "If small presents weigh {a} kg, medium ones {c} kg and large ones {e} kg, what is the weight in kg of {b} "
        "small, {d} medium and {f} large presents?",
        "In the parade we saw {a sleighs} with {b riders}, then {c wagons} with {d singers}, and at the end {e "
        "trucks} with {f dancers}. How many people were riding in the parade?",
        "A wrapping stand takes ${a} for a small gift, ${c} for a medium one and ${e} for a large one. Yesterday {b} "
        "small, {d} medium and {f} large gifts were brought. How much money did the stand take in?",
    )),
    Kind("holiday money for two", long.six_steps_shop, (
        "{name} and {his} {relative} have ${g} for the holidays. They buy {a gifts} at ${b} apiece, {c wreaths} at "
        "${d} apiece and {e candles} at ${f} apiece. The two of them split the rest evenly. How much does each of "
        "them get?",
        "There were {g cookies} in the kitchen. {a neighbors} got {b} each, {c friends} got {d} each, and {e "
        "teachers} got {f} each. Half of what was left went into the freezer. How many cookies went into the freezer?",
        "A town bought {g bulbs} for its winter lights. {a streets} get {b bulbs} each, {c bridges} get {d} each, "
        "and {e squares} get {f} each. Two parks share the remaining bulbs equally. How many bulbs does one of the "
        "parks get?",
        "{g mittens} were knitted for charity. {a families} were given {b mittens} each, {c schools} were given {d} "
        "each, and {e homes} were given {f} each. All the others were sold in pairs. How many pairs were sold?",
        "How many candies does each of two twins get on Halloween if they divide the rest of {g candies} into equal "
        "halves, after {a friends} have taken {b} each, {c cousins} {d} each and {e neighbors} {f} each?",
        "The winter show lasts {g minutes}. There are {a songs} of {b minutes}, {c dances} of {d minutes} and {e "
        "plays} of {f minutes}. The rest of the time is for two speeches of equal length. How many minutes does a "
        "speech take?",
        "From {g} meters of ribbon, {name} cuts {a pieces} of {b} meters, {c pieces} of {d} meters and {e pieces} of "
        "{f} meters for presents. What remains is cut in half for two wreaths. Find the length for one wreath in "
        "meters.",
        "For the feast, {g guests} are expected. {a tables} with {b seats} are for families, {c tables} with {d "
        "seats} for neighbors and {e tables} with {f seats} for the choir. Everyone without a seat at these goes to "
        "one of two equal tents. How many guests go to each tent?",
        "My cousin and I shoveled snow and made ${g}. From this we paid {a helpers} ${b} each, bought {c shovels} "
        "for ${d} apiece and {e hats} for ${f} apiece. Both of us took half of the remaining money. How much did I "
        "take?",
        "A ski school has {g students}. {a buses} bring {b students} each, {c vans} bring {d} each, and {e cars} "
        "bring {f} each. The others come on two trains, the same number on both. How many students come on a train?",
        "It had snowed, and the children made {g snowballs}. They threw {b} at each of {a trees}, {d} at each of {c "
        "posts} and {f} at each of {e walls}. The snowballs they still had were piled up in two equal heaps. "
        "Calculate the number of snowballs in a heap.",
        "Two brothers sell fir trees together and earn ${g}. Out of this they pay for {a saws} at ${b}, {c ropes} at "
        "${d} and {e signs} at ${f}. If the brothers share the rest equally, what is left for each of them?",
        "The charity's {g toys} were handed out as follows: {b toys} to each of {a nurseries}, {d} to each of {c "
        "schools}, {f} to each of {e clubs}, and the rest to two hospitals in equal parts. What number of toys did a "
        "hospital receive?",
    )),
)  # fmt: skip
