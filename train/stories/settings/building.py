"""Kinds about building and moving: walls and roofs, paint and tiles, fences, furniture, moving, tools and workers.

Scope: shapes that only these situations have, and data. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _as_much_work(d: Draw) -> Numbers:
    """Draw `a * b / c`, with three different numbers of workers or the like."""
    while True:
        numbers, steps = two.product_over(d)
        if numbers[2] not in numbers[:2]:
            return numbers, steps


def _rest_in_days(d: Draw) -> Numbers:
    """Draw `(a - b * c) / d`."""
    (b, c), (e, q) = d.factors(100), d.factors(200)
    a = b * c + e * q
    return (a, b, c, e), (mul(b, c), sub(a, b * c), div(e * q, e))


def _same_for_each(d: Draw) -> Numbers:
    """Draw `(a * b + c) * d`."""
    a, b, c, e = d.number(2, 6), d.number(2, 8), d.number(2, 15), d.number(2, 8)
    return (a, b, c, e), (mul(a, b), add(a * b, c), mul(a * b + c, e))


def _rest_together(d: Draw) -> Numbers:
    """Draw `(a - b * c) / (d + e)`."""
    (b, c), e, f, q = d.factors(80), d.number(2, 12), d.number(2, 12), d.number(2, 12)
    a = b * c + (e + f) * q
    return (a, b, c, e, f), (mul(b, c), sub(a, b * c), add(e, f), div((e + f) * q, e + f))


def _doors_and_windows(d: Draw) -> Numbers:
    """Draw `((a + b) * c - d) / e * f`."""
    a, b, c = d.number(2, 9), d.number(2, 9), d.number(2, 8)
    whole = (a + b) * c
    f, g = d.number(2, min(8, whole // 4)), d.number(2, 12)
    rest = f * d.number(2, (whole - 2) // f)
    return (a, b, c, whole - rest, f, g), (
        add(a, b),
        mul(a + b, c),
        sub(whole, whole - rest),
        div(rest, f),
        mul(rest // f, g),
    )


KINDS = (
    Kind("building supplies shared out", s.quotient, (
        "&{name} <has> {a bricks} to bring to a garden wall and <carries> {b} at a time. How many times <does> {he} "
        "walk?",
        "A wall of {a} centimeters is covered with panels that are {b} centimeters wide. How many panels fit side by "
        "side?",
        "{a chairs} have to be moved into a new house by {b movers}, who share the work equally. How many chairs does "
        "each mover carry?",
        "A package holds {b tiles}. How many packages must {name} buy if {he} needs {a tiles}?",
        "With {b cans} of paint you can paint {a doors}. Find for how many doors a single can is enough.",
        "{name} stacked {a planks} in {b equal piles}. How many planks lay in a pile?",
        "The stairs of a tower have {a steps}, spread evenly over {b floors}. How many steps are there per floor?",
        "{a moving boxes} are waiting in the hall. If the van takes {b} of them per trip, how many trips are "
        "necessary?",
        "An apartment house has {a windows}, and each apartment has {b}. How many apartments does the house have?",
        "It took {b days} to lay {a stones} for a path. What was the daily number of stones if it was always the same?",
        "Screws come in bags of {b}. Calculate how many bags the carpenter opens to get {a screws}.",
        "{b bookcases} of the same kind are put together with {a screws} in all. What is the number of screws per "
        "bookcase?",
        "A roll of wallpaper is enough for {b} square meters. How many rolls cover {a} square meters of wall?",
        "The cable for a house measured {a} meters. The electrician cut it into {b equal lengths}. How long, in "
        "meters, was each?",
        "You want to hang {a pictures} on {b walls}, as many on each. How many will hang on a wall?",
    ), frozenset({"house", "room"})),
    Kind("all that a building takes", s.three_sum, (
        "&{name} <buys> {a nails}, {b screws} and {c hooks} at the hardware store. How many pieces <does> {he} buy?",
        "The movers carried {a moving boxes} on Friday, {b} on Saturday and {c} on Sunday. What is the total?",
        "The kitchen needs {a tiles}, the bathroom {b} and the hall {c}. How many tiles are needed altogether?",
        "For the walls {name} spent ${a}, for the floor ${b}, and for the curtains ${c}. How much did the new room "
        "cost {him}?",
        "How many hours did it take to build a tree house if the floor took {a hours}, the walls {b hours} and the "
        "roof {c hours}?",
        "First {a bricks} were laid, then {b} more, and after lunch another {c}. Find the number of bricks in the "
        "wall.",
        "{a carpenters}, {b painters} and {c masons} are working on a school. How many workers is that?",
        "In the workshop hang {a wrenches}, {b hammers} and {c saws}. Calculate the number of tools.",
        "If a truck brings {a bags} of cement, another truck {b} and the last truck {c}, how many bags arrive at the "
        "building site?",
        "The window cleaner has done {a windows} on the front of the hotel, {b} on the back and {c} on the sides. How "
        "many windows are clean now?",
        "Before the move, {name} packed {a books} in the living room, {b} in the bedroom and {c} in the attic. What "
        "was the number of books {he} packed?",
        "To get to the roof you climb {a steps}, rest, climb {b more steps}, rest again and climb the last {c}. How "
        "many steps lead to the roof?",
        "My desk is held together by {a short screws}, {b long screws} and {c} with flat heads. How many screws are in "
        "my desk altogether?",
        "The hotel ordered new furniture: {a beds}, {b tables} and {c lamps}. All of it arrived on {day}. How many "
        "pieces of furniture arrived?",
        "If you need {a} meters of pipe for the kitchen, {b} meters for the bath and {c} meters for the garden, how "
        "many meters of pipe will you need in total?",
    ), frozenset({"house", "room"})),
    Kind("floors of a building", two.three_factors, (
        "An apartment house has {a floors} with {b apartments} each. Every apartment has {c windows}. How many windows "
        "does the house have?",
        "&{name} <builds> {a bookcases}. Each of them <~gets> {b shelves}, and each shelf <~takes> {c screws}. How "
        "many screws <does> {he} need?",
        "{a workers} lay {b tiles} an hour apiece. How many tiles will they have laid after {c hours}?",
        "How many bricks are delivered by {a trucks} that carry {b stacks} of {c bricks} each?",
        "For {a days}, {name} worked {b hours} a day on the roof and was paid ${c} an hour. What were {his} wages?",
        "A floor is {a} meters long and {b} meters wide. New tiles cost ${c} per square meter. Find the price of the "
        "tiles.",
        "Each of {a moving vans} carried {b cupboards}, and in each cupboard there were {c drawers}. How many drawers "
        "were moved?",
        "There are {a streets} in the new part of town. On each street {b houses} will be built, and each house will "
        "get {c doors}. Calculate the number of doors.",
        "{a gardens} are fenced with {b panels} each. A panel has {c boards}. How many boards are there in all the "
        "fences?",
        "If {a teams} of {b painters} use {c brushes} per painter, how many brushes do they use?",
        "A box from the hardware store has {a bags} inside, {b packets} in each bag and {c screws} in each packet. "
        "What is the number of screws in it?",
        "{name} washes the windows of a tower with {a floors} and {b windows} on each floor. {He} needs {c} minutes "
        "for a window. How many minutes does the whole job take?",
        "In a row of {a houses}, every house has {b rooms}, and every room needs {c lamps}. How many lamps must the "
        "electrician bring?",
        "My uncle lays bricks. He works in layers of {b bricks} and finishes {c layers} an hour. How many bricks does "
        "he lay in {a hours}?",
    ), frozenset({"house", "room"})),
    Kind("the same building work done by others", _as_much_work, (
        "{a workers} build a wall in {b days}. How many days would {c workers} need for the same wall if everybody "
        "works at the same speed?",
        "&{name} <buys> {a packages} of {b tiles} and <lays> all of them in {c equal rows}. How many tiles <~are> in a "
        "row?",
        "{a trucks} brought {b bricks} each. The bricks were divided equally among {c building sites}. How many did "
        "each site get?",
        "A carpenter has {a bags} of {b screws}. Every chair needs {c screws}. For how many chairs will all these "
        "screws be enough?",
        "The floor of a hall is {a} meters wide and {b} meters long. {c workers} lay the tiles, and each covers an "
        "equal area. How many square meters does each worker cover?",
        "{a painters} can paint a school in {b hours}. At the same speed, how many hours will it take {c painters}?",
        "{name} moved {a stacks} of {b plates} to the new apartment and put them on {c shelves}, the same number on "
        "each. Find the number of plates on a shelf.",
        "Each of {a floors} has {b windows}. If a crew washes {c windows} an hour, in how many hours are all the "
        "windows clean?",
        "The movers carried in {a loads} of {b crates}. The crates now stand in {c rooms}, as many in each. What is "
        "the number of crates per room?",
        "At the building site there is enough food to feed {a workers} for {b days}. For how many days would it feed "
        "{c workers}?",
        "The paint for the fence between our gardens came to {a cans} at ${b} each. {c neighbors} shared the cost "
        "evenly. How much did each neighbor pay?",
        "{name} needed {a wheelbarrow loads} of {b bricks} for a garden wall. How many layers does the wall have if "
        "there are {c bricks} in every layer?",
        "Calculate how many days {a barrels} of {b} liters of water last on a building site that uses {c} liters a "
        "day.",
        "Suppose a machine digs {b} meters of a trench per day and needs {a days}. How many days would the trench take "
        "at {c} meters per day?",
    ), frozenset({"house", "room"})),
    Kind("the same again in every part of a building", two.sum_times, (
        "Each of {c rooms} has {a chairs} and {b stools}. How many seats are there in the rooms?",
        "&{name} <needs> {a long screws} and {b short screws} for a shelf. How many screws <does> {he} need for {c "
        "shelves}?",
        "A can of white paint costs ${a} and a brush ${b}. What do {c painters} pay if each of them buys a can and a "
        "brush?",
        "On every floor there are {a apartments} facing the street and {b} facing the yard. How many apartments are "
        "there on {c floors}?",
        "In the morning {name} laid {a rows} of bricks and in the afternoon {b rows}. In each row were {c bricks}. How "
        "many bricks did {he} lay?",
        "The tile layer covered {a} square meters on {day} and {b} square meters on {day2}. At ${c} a square meter, "
        "how much did the tile layer earn?",
        "How many nails hold {a hooks} and {b shelves} on the wall if each of them is held by {c nails}?",
        "The mason takes {a bricks} at a time, the helper {b}. Together they go up the ladder {c times}. How many "
        "bricks do they take up?",
        "{c houses} are going up on our street. Each will have {a windows} in the front and {b} in the back. What will "
        "be the total number of windows?",
        "A pattern is made of {a blue tiles} and {b green tiles}. {name} wants to repeat it {c times} on the bathroom "
        "wall. How many tiles will {he} use?",
        "{a sofas} and {b armchairs} get new covers, and each piece takes {c} meters of cloth. Find how many meters of "
        "cloth that is.",
        "Each moving van was loaded with {a cupboards} and {b beds}. {c vans} left in the morning. How many pieces of "
        "furniture were on them?",
        "Repairing a window takes {a} minutes and painting it another {b} minutes. Calculate how many minutes {c "
        "windows} take.",
        "The hardware store packs tool sets with {a wrenches} and {b screwdrivers}. Someone orders {c sets}. How many "
        "tools is that?",
        "If you glue {a strips} of wood on the left and {b strips} on the right of each of {c frames}, how many strips "
        "do you glue?",
    ), frozenset({"house", "room"})),
    Kind("the bill for a building job", long.fixed_and_hourly, (
        "A plumber charges ${a} for coming and ${c} for each hour. How much does a repair of {b hours} cost?",
        "&{name} <buys> a toolbox for ${a} and {b hammers} at ${c} each. @pay",
        "The ladder weighs {a} kg, and each of the {b buckets} of paint weighs {c} kg. How many kilograms is all of it "
        "together?",
        "A moving company asks ${a} for the van plus ${c} per mover. What will {name} pay if {b movers} come?",
        "{a bricks} were already in place. Then {name} laid {b rows} of {c bricks}. How many bricks were there in the "
        "wall after that?",
        "How many windows has a hotel with {a windows} on the ground floor and {b upper floors} with {c windows} each?",
        "There were {a tiles} left over from last year, and {b packages} with {c new tiles} each were delivered. How "
        "many tiles could be used?",
        "To rent a cement mixer, you pay a fee of ${a} and then ${c} a day. Find the cost for {b days}.",
        "In the furniture workshop there are {a single chairs} and {b sets} of {c chairs}. Calculate the number of "
        "chairs.",
        "A desk costs ${a} and a matching chair ${c}. The office takes the desk and {b chairs}. How much is the bill?",
        "{name} painted {a boards} yesterday. Today {he} is faster and has painted {c boards} an hour for {b hours}. "
        "How many boards are painted?",
        "After waiting {a} minutes for the glue to dry, {name} put on {b coats} of paint, each of which took {c} "
        "minutes. How long did all this take, in minutes?",
        "The tower was {a} meters high. For {b weeks} it grew by {c} meters a week. How high is it now?",
        "Dad emptied {b moving boxes} with {c books} in each, and another {a books} were in the car. How many books "
        "did Dad have to put on the shelves?",
        "Besides ${a} for paint, {name} spends ${c} on each of {b lamps} for {his} new room. What is the total?",
    ), frozenset({"house", "room"})),
    Kind("areas in a building", long.floor_minus, (
        "A wall is {a} feet long and {b} feet high. A window of {c} feet by {d} feet will not be painted. How many "
        "square feet will be painted?",
        "How many square meters of lawn are left if a house of {c} by {d} meters is built on a lawn of {a} by {b} "
        "meters?",
        "&{name} <tiles> a terrace of {a} by {b} meters, except for a flower bed of {c} by {d} meters. How many square "
        "meters <does> {he} tile?",
        "The living room floor measures {a} feet by {b} feet, and the rug on it measures {c} feet by {d} feet. Find "
        "the area that the rug does not cover.",
        "For a fountain, {c rows} of {d tiles} were taken out of a floor that had {a rows} of {b tiles}. How many "
        "tiles remained?",
        "{name} had {a stacks} of {b bricks}. For the chimney {he} laid {c layers} of {d bricks}. How many bricks did "
        "{he} have left?",
        "A garden is {a} meters long and {b} meters wide. In it stands a shed that is {c} meters long and {d} meters "
        "wide. What is the area of the garden around the shed?",
        "A roof had {a rows} of {b shingles}. In a storm, {d shingles} came off each of {c rows}. How many shingles "
        "are still on the roof?",
        "A building has {a floors} with {b windows} each. On each of {c floors}, {d windows} have curtains. How many "
        "windows of the building have no curtains?",
        "Of a ceiling of {a} by {b} feet, only a part of {c} by {d} feet has been painted. Calculate how many square "
        "feet have not been painted yet.",
        "{name} had {a shelves} with {b books} each and packed {d books} into each of {c suitcases}. How many books "
        "were still on the shelves?",
        "A sheet of wood measures {a} by {b} inches. {name} cuts out a piece of {c} by {d} inches for a cat door. How "
        "many square inches remain?",
        "We ordered glass for {a windows} with {b panes} each. So far we've put in {d panes} a day for {c days}. How "
        "many panes are still to be put in?",
        "The yard, {a} meters by {b} meters, is being paved. Where the sandbox stands, {c} meters by {d} meters, there "
        "will be no stones. How many square meters will be paved?",
    ), frozenset({"house", "room"})),
    Kind("the rest of a building job", _rest_in_days, (
        "&{name} <has> to lay {a tiles}. For {b days} {he} <lays> {c} a day. After that, {he} <manages> {d} a day. How "
        "many more days <does> {he} need?",
        "A wall needs {a bricks}. {b masons} have laid {c} each. {d helpers} share the remaining bricks equally. How "
        "many bricks does each helper lay?",
        "{a moving boxes} had to be carried. A van made {b trips} with {c} of them each time. Then a truck took over, "
        "which carried {d} per trip. How many trips did the truck make?",
        "Of {a} liters of paint, {b houses} took {c} liters each. The rest was filled into cans of {d} liters. Find "
        "the number of cans.",
        "How many rows of {d bricks} can still be laid if {name} had {a bricks} and has used {c bricks} for each of {b "
        "pillars}?",
        "A new kitchen cost ${a}. It was paid for with ${c} a month for {b months} and then {d equal payments} for the "
        "rest. How much was each of these payments?",
        "The carpenter had {a screws}, put {c screws} into each of {b doors} and divided what was left equally among "
        "{d cupboards}. How many screws did each cupboard get?",
        "{a windows} of an office tower must be cleaned. {b cleaners} have cleaned {c windows} apiece. If the others "
        "are to be cleaned in {d hours}, the same number each hour, how many windows is that an hour?",
        "An electrician starts with {a} meters of cable. Each of {b rooms} takes {c} meters. What remains is cut into "
        "{d pieces} of the same length. How many meters long is a piece?",
        "{name} bought {b lamps} for ${c} each and spent the rest of {his} ${a} on {d identical chairs}. What was the "
        "price of a chair?",
        "{a workers} built a bridge. {b teams} of {c workers} poured concrete, and all the others formed {d equal "
        "teams} for the railing. How many workers were in each of the railing teams?",
        "The path will be {a} meters long. For {b weeks}, {c} meters a week were paved. From now on {d} meters a week "
        "are to be paved. Calculate how many weeks the work will still take.",
        "You have ${a} for furniture. If you buy {b tables} at ${c} apiece, how many stools at ${d} apiece can you get "
        "for the rest?",
        "All {a planks} except those for {b benches}, which took {c planks} each, are used for a deck with {d equal "
        "sections}. How many planks are in a section?",
        "{name} owned {a books}. When the movers came, {b shelves} with {c books} each had been emptied. The remaining "
        "books were packed in cartons of {d}. How many cartons did it take?",
    ), frozenset({"house", "room"})),
    Kind("parts of equal building jobs", _same_for_each, (
        "Each of {d apartments} has {a rooms} with {b lamps} each and a hall with {c lamps}. How many lamps are there "
        "in all the apartments?",
        "&{name} <builds> {d bookcases}. Each <~takes> {b screws} for each of its {a shelves} and {c screws} for the "
        "back. How many screws <does> {he} need?",
        "A tool set has {a trays} with {b tools} each and {c loose tools}. How many tools are in {d such sets}?",
        "How many hours do {d workers} work altogether if each of them works {b hours} on each of {a days} and another "
        "{c hours} on the weekend?",
        "{d floors} of an office building are alike: on each there are {a offices} with {b windows} apiece and a "
        "corridor with {c windows}. Find the total number of windows.",
        "A gate has {a panels} of {b bars} and {c bars} across the top. What is the number of bars in {d such gates}?",
        "{name} lays {a rows} of {b bricks} before lunch and {c bricks} after lunch, and so it goes every day. How "
        "many bricks does {he} lay in {d days}?",
        "Every day a mover works {a hours} for ${b} an hour and gets ${c} in tips. What does the mover earn in {d "
        "days}?",
        "{d families} each ordered {a stools} at ${b} apiece and a shelf at ${c}. How much did the furniture store "
        "take in?",
        "A sofa has {a cushions} with {b buttons} each and {c buttons} on its back. Calculate how many buttons {d "
        "sofas} need.",
        "On our street {d houses} are being painted. Every house needs {a buckets} of paint for each of its {b floors} "
        "and {c buckets} for its fence. How many buckets is that in all?",
        "If a window has {a rows} of {b small panes} and {c large panes} below them, how many panes do {d such "
        "windows} have?",
        "{name} is tiling {d bathrooms}. In each there are {a rows} of {b blue tiles} and {c white tiles}. How many "
        "tiles will {he} use?",
        "On each of {d trucks} lay {a bundles} of {b boards} and {c single boards}. How many boards were delivered to "
        "the building site?",
    ), frozenset({"house", "room"})),
    Kind("the rest of a building job together", _rest_together, (
        "A wall takes {a bricks}. {b masons} lay {c bricks} each. Then {name} and {other} lay the rest together: "
        "{name} lays {d} an hour and {other} {e}. How many hours do they need?",
        "{b friends} helped {name} with the move, and each carried {c} of the {a moving boxes}. Of the rest, {name} "
        "carried {d} per hour and {his} {relative} {e} per hour. How many hours did {they} work on the rest together?",
        "There are {a} liters of paint. {b schools} get {c} liters each. An apartment takes {d} liters for the walls "
        "and {e} liters for the ceilings. For how many apartments is the remaining paint enough?",
        "&{name} <has> ${a} for {his} new home. {He} <buys> {b lamps} at ${c} each and with the rest pairs of a table "
        "at ${d} and a chair at ${e}. How many such pairs <does> {he} buy?",
        "How many more days will it take to tile {a} square meters if {c} square meters a day were done for {b days} "
        "and from now on Team A does {d} and Team B {e} square meters a day?",
        "{a windows} had to be washed. {name} washed {c} a day for {b days}. After that {other} helped, and now {name} "
        "washed {d} a day and {other} {e}. How many days did they wash together?",
        "A carpenter has {a screws} and uses {c} for each of {b doors}. The rest are for chairs that need {d screws} "
        "in the back and {e} in the seat. How many chairs can be made?",
        "Of {a crates}, {b men} took away {c} each. Today a truck takes {d crates} and a van {e} on each trip, and "
        "they always drive together. How many trips do they make to fetch the other crates?",
        "A fence will be {a} meters long. For {b days}, {c} meters a day were built. Then a new crew builds {d} meters "
        "a day from the left end while another crew builds {e} meters a day from the right end. After how many days do "
        "they meet?",
        "From a load of {a boards}, {b sheds} were built with {c boards} each. The remaining boards are for garden "
        "benches with {d boards} for the seat and {e} for the back. Find the number of benches.",
        "For a big painting job there is ${a}. {b helpers} get ${c} each out of it. The rest pays for a painter at "
        "${d} an hour and an assistant at ${e} an hour. For how many hours can both be paid?",
        "In the storehouse are {a sacks} of cement. {b building sites} get {c sacks} each. After that, {d sacks} go "
        "out every morning and {e} every evening. For how many days does the rest last?",
        "If you have {a tiles}, cover {b tables} with {c tiles} each and then decorate flower pots with {d} blue and "
        "{e} red tiles per pot until nothing is left, how many pots do you decorate?",
    ), frozenset({"house", "room"})),
    Kind("building material for two places", long.two_products_over, (
        "The bathroom needs {a rows} of {b tiles} and the kitchen {c rows} of {d}. Tiles are sold in packages of {e}. "
        "How many packages are needed?",
        "&{name} <buys> {a chairs} at ${b} each and {c lamps} at ${d} each. {He} <pays> the whole price in {e equal "
        "installments}. How much <~is> an installment?",
        "{a trucks} bring {b bricks} each and {c vans} bring {d bricks} each. {e masons} divide the bricks equally. "
        "How many bricks does each mason get?",
        "How many days does it take to clean {a floors} with {b windows} each and {c floors} with {d windows} each if "
        "{e windows} are cleaned per day?",
        "{e roommates} furnish an apartment. They order {a shelves} for ${b} apiece and {c beds} for ${d} apiece and "
        "split the bill evenly. What does each pay?",
        "The lower plot is {a} by {b} meters, the upper plot {c} by {d} meters. Both together are divided into {e} "
        "building lots of the same size. How many square meters is a lot?",
        "There were {a stacks} of {b planks} and {c stacks} of {d planks}. All the planks were used to build {e "
        "identical sheds}. How many planks did a shed take?",
        "On moving day, {a vans} came with {b crates} each and {c trucks} with {d crates} each. The crates were put in "
        "{e rooms}, equally many in each room. Find the number of crates in a room.",
        "For a fence {name} needs {a posts} that cost ${b} each and {c boards} that cost ${d} each. {e neighbors} will "
        "share the whole cost equally. How much will each neighbor pay?",
        "{a bags} hold {b nails} each and {c cans} hold {d nails} each. If {e nails} go into every birdhouse, for how "
        "many birdhouses are there enough nails?",
        "For {a days}, {b} meters of pipe were laid daily, and then {d} meters daily for {c days}. Each part of the "
        "pipe was {e} meters long. How many parts were laid?",
        "{a bookcases} of {b shelves} and {c bookcases} of {d shelves} are painted by {e students}, who all paint the "
        "same number. How many shelves does a student paint?",
        "Calculate how many trips a wheelbarrow for {e bricks} makes if a terrace takes {a rows} of {b bricks} and a "
        "stair takes {c rows} of {d bricks}.",
        "My father glued {a strips} of {b tiles} and {c strips} of {d tiles} in {e hours}, always at the same speed. "
        "How many tiles did he glue per hour?",
    ), frozenset({"house", "room"})),
    Kind("what the rest of a building costs", _doors_and_windows, (
        "Each of {c floors} has {a doors} and {b windows}. {d} of all these have been painted. {name} paints {e} of "
        "the others per hour and gets ${f} an hour. How much will {he} be paid for the rest?",
        "{c tables} get a mosaic of {a blue tiles} and {b white tiles} each. {d tiles} are in stock, and the others "
        "are bought in bags of {e} at ${f} a bag. How much is spent on tiles?",
        "{c vans} were each loaded with {a tables} and {b chairs}. {d pieces} of furniture were for a school. The rest "
        "went to {e offices} in equal shares, and every office paid ${f} a piece. How much did each office pay?",
        "&{name} <packs> {a} heavy and {b} light boxes in each of {c rooms}. {He} <carries> {d} of the boxes "
        "{himself}. Movers <~take> the rest, {e} per trip, for ${f} a trip. How much <~do> the movers get?",
        "In each of {c houses}, {a windows} upstairs and {b windows} downstairs need new glass. {d} of them have been "
        "done. If a crew does {e windows} an hour and costs ${f} an hour, how much will the remaining work cost?",
        "{name} is building {c shelves}, each with {a thick boards} and {b thin boards}, and already has {d} of the "
        "boards. The others are sold in mixed bundles of {e} for ${f} a bundle. How much must {he} spend?",
        "The paint shop delivered {a cans} of white and {b cans} of gray paint to each of {c schools}. {d cans} were "
        "sent back. The rest was shared equally by {e painters}, and a can was enough for {f} square meters. How many "
        "square meters did each painter paint?",
        "Each of {c workers} carries {a boards} before lunch and {b boards} after lunch. {d} of the boards are "
        "firewood. The others are made into benches of {e boards} each, which are sold at ${f} apiece. How much money "
        "do the benches bring?",
        "Suppose {c apartments} each have {a lamps} in the rooms and {b lamps} in the hall, and {d} of all these lamps "
        "still work. The others are replaced with lamps from packs of {e} at ${f} per pack. What does that cost?",
        "A hotel bought {a beds} and {b armchairs} for each of its {c suites}. {d pieces} of furniture have arrived. "
        "The others come on trucks with {e pieces} each, and unloading a truck takes {f hours}. How many hours of "
        "unloading are still to come?",
        "Every one of the {c walls} of our clubhouse needs {a planks} below and {b planks} above the windows. We "
        "already have {d planks}. We get the rest in bundles of {e}, and a bundle weighs {f} kg. How many kilograms "
        "must we carry home?",
        "How much does a mason earn for the rest of the bricks at ${f} an hour if there are {a rows} of red and {b "
        "rows} of gray bricks with {c bricks} in each row, {d bricks} have been laid, and {e} are laid per hour?",
    ), frozenset({"house", "room"})),
)  # fmt: skip
