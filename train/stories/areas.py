"""Kinds about squares and rectangles: sides, the way around, areas, and what they cost.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("fours", s.square, (
        "A square has sides of {a} cm. What is its perimeter in cm?",
        "How many legs do {a} cows have?",
        "{a} cars are in a parking lot. How many wheels do they have?",
        "{name} <walks> once around a square field with a side of {a} m. How many meters <does> {he} walk?",
        "Each side of a square garden is {a} m long. How many meters of fence does it need?",
        "{a} chairs have four legs each. How many legs is that in all?",
        "There are {a} horses in a stable. How many legs do the horses have together?",
        "A square table has a side of {a} cm. How long are all four sides together, in cm?",
        "A desk needs one screw for each of its four legs. How many screws do {a desks} need?",
        "How far is it once around a square court whose sides are {a} meters long, in meters?",
        "Find the perimeter of a square with a side of {a} inches.",
        "A toy factory puts four wheels on each of {a} toy trucks. What is the total number of wheels?",
        "{a} sheep walk through a gate. How many legs go through the gate?",
        "A square cloth gets a ribbon along all of its edges. If an edge is {a} cm long, how many cm of ribbon is "
        "that?",
        "There is a goat pen with {a goats} in it. How many hooves do the goats have, at four per goat?",
        "Each corner of a tent is held by a peg, and a tent has four corners. How many pegs do {a tents} take?",
        "If one side of a square park measures {a} m, what is the distance around the park in m?",
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
        "It is {a} m once around a square court. What is the length of a side in m?",
        "{a} table legs are in a workshop. If a table gets four, how many tables can be built?",
        "[Someone counts|A farmer counts] {a} legs in a barn with only sheep in it. How many sheep are there?",
        "A ribbon of {a} inches fits exactly around a square card. How many inches does each edge of the card measure?",
        "How long is the side of a square whose perimeter is {a} cm, in cm?",
        "Four equal pieces of wood make a square window frame that is {a} cm around. How many cm long is one piece?",
        "At a garage, {a} tires have been put on cars, four on each. How many cars have new tires?",
        "A dog runs once around a square yard and covers {a} m. How many m of that is along one side?",
        "With {a} m of rope somebody marks a square on the ground, using all of it. Find the side of the square in m.",
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
        "How many square meters of grass cover a lawn with a length of {a} m and a width of {b} m?",
        "A sheet of paper measures {a} inches by {b} inches. Find its area in square inches.",
        "A phone screen is {a} cm wide and {b} cm high. What area does it have, in square cm?",
        "If a rectangular stage is {b} m deep and {a} m wide, how many square meters does it cover?",
        "What is the area of a parking lot whose sides measure {a} m and {b} m, in square meters?",
        "A kitchen floor takes {b} square tiles along one wall and {a} along the other. How many tiles cover the "
        "floor?",
        "{name} <sews> a flag that <~is> {a} cm long and {b} cm high. How many square cm of cloth <~are> in it?",
        "Length {a} m, width {b} m: what is the area of this rectangle in square meters?",
        "The top of a table is a rectangle of {a} cm by {b} cm. Calculate the area of the top in square cm.",
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
        "How many meters does a dog run if it runs once around a lawn of {a} m by {b} m?",
        "A card is {b} inches wide and {a} inches long. A ribbon is glued along all four edges. How many inches of "
        "ribbon is that?",
        "The sides of a rectangular pasture are {a} m and {b} m. How much fence, in m, closes it in?",
        "Calculate the distance around a soccer field with a length of {a} m and a width of {b} m, in m.",
        "Two sides of a rectangle are {a} cm long, and the other two are {b} cm long. How long are all the sides "
        "together, in cm?",
        "A rectangular sandbox is {b} feet by {a} feet. How many feet of board does its edge take?",
        "Length {a} m, width {b} m: what is the perimeter of this rectangle in m?",
        "A coach has the team jog one lap around a court that is {a} m long and {b} m wide. How many meters is the "
        "lap?",
        "If a table top is {a} cm by {b} cm, how many cm of tape go along its whole edge?",
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
        "It takes {a} m of fence to go around a rectangular yard. If the yard is {b} m long, how wide is it, in m?",
        "One lap around a rectangular court is {a} m. The court has a width of {b} m. What is its length in m?",
        "How high is a rectangular poster that is {b} cm wide if its edges measure {a} cm in all? Give the answer in "
        "cm.",
        "A ribbon of {a} inches goes exactly once around a rectangular card. One edge of the card is {b} inches. How "
        "many inches is the edge next to it?",
        "With {a} m of rope, a gym teacher marks a rectangle, using all of the rope. It has a side of {b} m. Find the "
        "length in m of the sides next to that one.",
        "Perimeter {a} cm, width {b} cm: what is the length of the rectangle in cm?",
        "The distance around a rectangular pool is {a} feet, and its length is {b} feet. Find its width in feet.",
        "Exactly {a} feet of board frame a rectangular sandbox. It measures {b} feet in one direction. How many feet "
        "does it measure in the other direction?",
        "Two sides of a rectangle measure {b} m each. All four sides add up to {a} m. How many m does each of the "
        "other two sides measure?",
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
        "At ${c} per foot, what would a wall around a rectangular yard of {a} feet by {b} feet cost?",
        "A farmer wants to close in a pasture, {b} m wide and {a} m long. If wire is sold at ${c} a meter, how much "
        "will the wire cost?",
        "&{name} <frames> a poster that <~is> {a} inches wide and {b} inches high. The frame <~costs> ${c} for each "
        "inch. What <~is> the price of the whole frame?",
        "How many dollars does a city spend on a hedge all the way around a park of {a} m by {b} m, when a meter of "
        "hedge is ${c}?",
        "A lap around a rectangular court leads along two sides of {a} m and two sides of {b} m. A runner does {c} "
        "laps. How many meters is that?",
        "A tablecloth is {b} feet by {a} feet. Lace for all four edges is ${c} per foot. Find the cost of the lace.",
        "Along every meter of the edge of a field of {a} m by {b} m, {c} bushes are planted. How many bushes is that "
        "in total?",
        "Board for the edge of a sandbox costs ${c} a foot. The sandbox is {a} feet by {b} feet. What must be paid "
        "for the board?",
        "{name} <jogs> {c} times around a rectangular block that <~is> {a} m long and {b} m wide. How many meters "
        "<does> {he} jog in all?",
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
        "At ${c} per square foot, how much is a carpet of {a} feet by {b} feet?",
        "A box of blocks is packed in {c} layers. Each layer has {a rows} of {b blocks}. How many blocks are in the "
        "box?",
        "An aquarium is {a} inches long, {b} inches wide and {c} inches deep. How many cubic inches does it hold?",
        "The city plants a lawn that is {b} m wide and {a} m long. If {c} grams of seed go on every square meter, how "
        "many grams of seed are needed?",
        "&{name} <puts> new tiles on a terrace of {a} m by {b} m. For every square meter {he} <pays> ${c}. What <~is> "
        "the bill for the tiles?",
        "Find the price of glass for a window {a} feet wide and {b} feet high if a square foot costs ${c}.",
        "An office measuring {a} m by {b} m is rented for ${c} per square meter a month. What is the monthly rent?",
        "Cleaning costs ${c} for each square meter. What does it cost to clean a hall with a length of {a} m and a "
        "width of {b} m?",
        "How many cubic feet of sand fill a pit that is {a} feet long, {b} feet wide and {c} feet deep?",
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
        "How many square feet of a grassy yard of {a} feet by {b} feet stay green after a terrace of {c} feet by {d} "
        "feet is built in it?",
        "A cook rolls out dough to {a} cm by {b} cm and cuts away a rectangle of {c} cm by {d} cm. What area of dough "
        "is left, in square cm?",
        "A stage of {c} m by {d} m stands in a hall of {a} m by {b} m. Find the floor space without the stage, in "
        "square meters.",
        "The old parking lot was {c} m long and {d} m wide; the new one is {a} m long and {b} m wide. By how many "
        "square meters did it grow?",
        "A phone has a front of {a} cm by {b} cm. Of this, {c} cm by {d} cm is screen. How many square cm of the "
        "front are not screen?",
        "In a park of {a} m by {b} m, a lake takes up {c} m by {d} m, and the rest is lawn. How large is the lawn in "
        "square meters?",
        "A door that measures {c} feet by {d} feet is in a wall of {a} feet by {b} feet. The wall gets new paper, but "
        "the door does not. How many square feet of paper are needed?",
        "Somebody lays a mat of {c} feet by {d} feet on a gym floor of {a} feet by {b} feet. What area of the floor "
        "can still be seen, in square feet?",
        "{name} <takes> a sheet of {a} inches by {b} inches and <glues> a card of {c} inches by {d} inches on it. How "
        "many square inches of the sheet <~stay> free?",
    )),
)  # fmt: skip
