"""Kinds about measures and averages: dozens and pairs, sides and areas, legs and wheels, scores.

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
    )),
    Kind("fours", s.square, (
        "A square has sides of {a} cm. What is its perimeter in cm?",
        "How many legs do {a} cows have?",
        "{a} cars are in a parking lot. How many wheels do they have?",
        "{name} <walks> once around a square field with a side of {a} m. How many meters <does> {he} walk?",
        "Each side of a square garden is {a} m long. How many meters of fence does it need?",
        "{a} chairs have four legs each. How many legs is that in all?",
        "There are {a} horses in a stable. How many legs do the horses have together?",
        "A square table has a side of {a} cm. How long are all four sides together, in cm?",
    )),
    Kind("side of a square", s.quarter, (
        "The perimeter of a square is {a} cm. How long is one side, in cm?",
        "A square garden needs {a} m of fence. How long is each side, in m?",
        "The cows in a field have {a} legs together. How many cows are there?",
        "There are {a} wheels. Each car needs four. For how many cars are they enough?",
        "{name} <walks> around a square park and <does> {a} m. How many meters long <~is> one side of the park?",
        "A wire of {a} cm is bent into a square. What is the side of the square in cm?",
        "A square picture has a frame of {a} cm around it. How many cm long is one side of the picture?",
        "{a} wheels are needed for some cars with four wheels each. How many cars are there?",
        "All four sides of a square are {a} m together. Find the length of one side in m.",
    )),
    Kind("area", s.product, (
        "A room is {a} m long and {b} m wide. What is its area in square meters?",
        "A rectangle has sides of {a} cm and {b} cm. What is its area in square cm?",
        "{name's} garden is {a} m by {b} m. How many square meters <~is> it?",
        "How many square tiles with a side of one meter are needed for a floor of {a} m by {b} m?",
        "Find the area of a rectangle that is {b} m long and {a} m wide.",
        "A field is {b} m wide and {a} m long. How large is the field in square meters?",
        "{name} <paints> a wall that <~is> {b} m long and {a} m high. How many square meters <does> {he} paint?",
        "A carpet measures {a} feet by {b} feet. How many square feet does it cover?",
    )),
    Kind("perimeter", two.perimeter, (
        "A rectangle is {a} cm long and {b} cm wide. What is its perimeter in cm?",
        "{name's} garden <~is> {a} m long and {b} m wide. How many meters of fence <~does> it need?",
        "A field measures {a} m by {b} m. How long is the way around it, in m?",
        "{name} <runs> once around a park of {a} m by {b} m. How many meters <does> {he} run?",
        "Find the perimeter of a rectangle with sides of {a} cm and {b} cm.",
        "A picture is {a} cm wide and {b} cm high. How many cm of frame are needed to go around it?",
        "How many meters of rope go around a rectangular pool of {a} m by {b} m?",
        "{name} <puts> lights around a rectangular window that <~is> {b} cm wide and {a} cm high. How many cm of "
        "lights <does> {he} need?",
        "A playground is {b} m by {a} m. How many meters is it once around?",
    )),
    Kind("missing side", two.missing_side, (
        "A rectangle has a perimeter of {a} cm. It is {b} cm wide. How long is it, in cm?",
        "The fence around a rectangular garden is {a} m long. One side is {b} m. How long is the other side, in m?",
        "A rectangle with a perimeter of {a} m has a side of {b} m. Find the other side.",
        "{name} <uses> {a} m of rope to go around a rectangular field that <~is> {b} m wide. How many meters long "
        "<~is> the field?",
        "All four sides of a rectangle are {a} cm together. Its length is {b} cm. What is its width in cm?",
        "A wire of {a} cm is bent into a rectangle {b} cm wide. How many cm long is the rectangle?",
        "A rectangular frame is {a} cm around. It is {b} cm high. How many cm wide is it?",
        "{name} <walks> once around a rectangular field and <does> {a} m. The field <~is> {b} m long. How many "
        "meters wide <~is> it?",
        "Find the length of a rectangle that is {b} m wide and has a perimeter of {a} m.",
    )),
    Kind("price of a fence", long.fence_price, (
        "A garden is {a} m long and {b} m wide. A fence costs ${c} per meter. How much does a fence around the "
        "garden cost?",
        "{name} <puts> a fence around a field of {a} m by {b} m. Each meter <~costs> ${c}. @pay",
        "A frame costs ${c} per cm. How much does it cost to frame a picture of {a} cm by {b} cm on all sides?",
        "Around a rectangular pool, {a} m long and {b} m wide, runs a rope that costs ${c} a meter. What does the "
        "rope cost?",
        "{name} <sews> a ribbon around a cloth of {a} cm by {b} cm. One cm of ribbon <~costs> {c} cents. "
        "How many cents <~does> the ribbon cost?",
        "Lights at ${c} a meter go around a roof that is {a} m long and {b} m wide. What is the price of the lights?",
        "What does it cost to put a fence around a field of {a} m by {b} m at ${c} a meter?",
        "A rectangular rug is {a} feet long and {b} feet wide. Trim for its edges costs ${c} per foot. What does the "
        "trim for the whole rug cost?",
    )),
    Kind("price of a floor", long.floor_price, (
        "A floor is {a} m long and {b} m wide. Tiles cost ${c} per square meter. How much do the tiles cost?",
        "{name} <buys> a carpet for a room of {a} m by {b} m. It <~costs> ${c} per square meter. @pay",
        "A wall of {a} m by {b} m is painted for ${c} a square meter. What does it cost?",
        "A box is {a} cm long, {b} cm wide and {c} cm high. What is its volume in cubic cm?",
        "A garden is {a} m by {b} m. On each square meter {c} flowers grow. How many flowers are in the garden?",
        "Find the volume of a tank that measures {a} m by {b} m by {c} m, in cubic meters.",
        "{name} <paints> a wall {a} m long and {b} m high. Paint for a square meter <~costs> ${c}. How much <~does> "
        "the paint cost?",
        "Grass costs ${c} per square meter. How much does grass for a yard of {a} m by {b} m cost?",
    )),
    Kind("what is left of an area", long.floor_minus, (
        "A garden is {a} m by {b} m. In it is a pool of {c} m by {d} m. How many square meters are left around the "
        "pool?",
        "A wall is {a} m long and {b} m high, with a window of {c} m by {d} m. How many square meters of wall must "
        "be painted?",
        "From a sheet of {a} cm by {b} cm, {name} <cuts> a piece of {c} cm by {d} cm. How many square cm <~are> left?",
        "A room of {a} m by {b} m has a rug of {c} m by {d} m. How many square meters of floor are not covered?",
        "A field measures {a} m by {b} m, and a barn of {c} m by {d} m stands on it. How many square meters are free?",
        "One room is {a} m by {b} m, another {c} m by {d} m. How many square meters larger is the first?",
        "{name} <has> a garden of {a} m by {b} m and <plants> a part of {c} m by {d} m. How many square meters "
        "<~are> not planted?",
        "A poster of {a} cm by {b} cm has a photo of {c} cm by {d} cm on it. How many square cm of the poster show "
        "no photo?",
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
    )),
)  # fmt: skip
