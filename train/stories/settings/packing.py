"""Kinds of packing and carrying: boxes, bags, crates, shelves and trucks, what fits, what is left and how many trips.

Scope: data, and the shapes that no other setting needs. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _trips_to_go(d: Draw) -> Numbers:
    """Draw `(a + b) / c - d`."""
    c, trips = d.number(2, 12), d.number(5, 16)
    a = d.number(2, c * trips - 2)
    done = d.number(2, trips - 2)
    return (a, c * trips - a, c, done), (add(a, c * trips - a), div(c * trips, c), sub(trips, done))


def _packed_and_priced(d: Draw) -> Numbers:
    """Draw `(a * b - c) / d * e`."""
    a, b = d.factors(200)
    if a * b < 16:
        a, b = a + 3, b + 4
    e = d.number(2, min(10, a * b // 4))
    most = (a * b - 2) // e
    boxes = d.number(max(2, most - 4), most)
    c = a * b - e * boxes
    price = d.number(2, min(15, 900 // boxes))
    return (a, b, c, e, price), (mul(a, b), sub(a * b, c), div(e * boxes, e), mul(boxes, price))


def _in_and_out(d: Draw) -> Numbers:
    """Draw `a * b + c * d - e * f`."""
    (a, b), (c, e) = d.factors(150), d.factors(150)
    total = a * b + c * e
    f = d.number(2, min(8, total // 2 - 1))
    g = d.number(2, max(2, min(30, (total - 2) // f)))
    return (a, b, c, e, f, g), (
        mul(a, b),
        mul(c, e),
        add(a * b, c * e),
        mul(f, g),
        sub(total, f * g),
    )


KINDS = (
    Kind("packing full boxes", s.product, (
        "&{name} <fills> {a} boxes with {b books} each before the move. How many books <does> {he} pack?",
        "Each crate in the warehouse holds {b bottles}. How many bottles are there in {a crates}?",
        "A truck is loaded with {a pallets}, and on every pallet stand {b sacks} of flour. Find the number of sacks "
        "on the truck.",
        "How many cans of soup did the store receive if {a cartons} arrived and there were {b cans} in each carton?",
        "&{name} <has> {a boxes}, each of which <~holds> {b things}. @all",
        "It was moving day. {name} carried {a suitcases} down the stairs, and {b shirts} were folded in each. How "
        "many shirts were in the suitcases?",
        "Eggs come {b} to a tray. What is the number of eggs on {a trays}?",
        "If {b oranges} go into a net, how many oranges do we need to fill {a nets}?",
        "{other} went from the car to the kitchen {a times} and carried {b potatoes} every time. How many potatoes "
        "were carried in?",
        "A shelf in the pantry has room for {b tins}. There are {a shelves}. How many tins can be kept in the pantry?",
        "Quick question: {a} lunch bags, {b grapes} per bag. How many grapes is that altogether?",
        "Every worker at the post office wrapped {b parcels} this morning, and {a workers} were on duty. How many "
        "parcels were wrapped in total?",
        "&After sorting, {name} <has> {a} jam jars full of buttons, with {b buttons} in every jar. What <~is> the "
        "total number of buttons?",
        "For the food drive, {a classes} each brought in a box. Every box contained {b packets} of noodles. "
        "Calculate how many packets were collected.",
    )),
    Kind("packing boxes needed", s.quotient, (
        "&{name} <has> {a apples} to pack, {b} to a bag. How many bags <does> {he} need?",
        "A box holds {b candles}. How many such boxes does a shop need for {a candles}?",
        "{a} tennis balls are sold in cans of {b}. How many cans is that?",
        "How many times must a wheelbarrow be filled to move {a bricks} if {b} fit into it?",
        "The groceries filled {b} bags. Altogether there were {a items}, with the same number in every bag. How many "
        "items were in a bag?",
        "{a things} were spread over {b boxes} so that no {box} had more than another. How many {things} were in "
        "each {box}?",
        "A driver delivered {a parcels} in {b towns}, equally many in each. Find the number of parcels that went to "
        "each town.",
        "It's my turn to put the chairs away. There are {a chairs}, and every stack has to have {b}. How many stacks "
        "will there be?",
        "{name} made {a jars} of jam, and each shelf in the cellar takes {b} of them. How many shelves did {he} fill?",
        "{a bottles} of juice stand on the counter. They have to be put into cases of {b}. What is the number of "
        "cases?",
        "{a crates} wait at the harbor for a truck that can take {b} of them at a time. How many trips are required?",
        "All {a crayons} fit exactly into {b} equal tins. Calculate how many crayons a tin holds.",
        "Before the shop opened, {name} arranged {a rolls} in baskets, {b rolls} to a basket. How many baskets did "
        "{he} use?",
        "So many eggs! We've got {a} of them, and cartons for {b eggs} each. How many cartons can we fill?",
    )),
    Kind("packing what does not fit", two.minus_product, (
        "&{name} <has> {c stickers}. {He} <fills> {a bags} with {b stickers} each. How many stickers <~are> left "
        "over?",
        "A baker baked {c rolls} and packed {a} boxes of {b rolls}. How many rolls did not go into a box?",
        "{a crates} were filled with {b pears} each. If {c pears} had been picked, how many pears were not in a "
        "crate?",
        "&Of {c books}, {name} <puts> {b} on each of {a shelves}. The rest <~go> to the attic. How many books <~go> "
        "to the attic?",
        "How many of the {c bottles} remain on the table once {a cases} have been filled with {b bottles} apiece?",
        "A truck made {a trips} and took {b sacks} each time. At the start there were {c sacks} in the barn. How "
        "many sacks are in the barn now?",
        "There is room for {c suitcases} in the plane. So far {a carts} have come, and each of them brought {b "
        "suitcases}. How many more suitcases can the plane take?",
        "The post office has to deliver {c parcels}. {a vans} have left, loaded with {b parcels} each. How many "
        "parcels are still waiting?",
        "My rule for lunch boxes: {b crackers} in every box. I packed {a} boxes from a bag of {c crackers}. What "
        "number of crackers stayed in the bag?",
        "The freight elevator takes {b cartons} per ride. After {a rides}, how many of the {c cartons} are still "
        "downstairs?",
        "{c eggs} were collected on {day}. Not all of them fit into {a cartons} of {b eggs}. How many eggs were left "
        "out?",
        "&{name} <gets> {c things} and <puts> them into {a boxes}, {b} to a {box}, until all the {boxes} <~are> "
        "full. How many {things} <~are> without a place?",
        "If {a neighbors} each carry {b logs} into the shed, how many of the {c logs} are still in the yard?",
        "Calculate how many tins a store has in the back room when it got {c tins} and put {b} of them on each of {a "
        "shelves}.",
    )),
    Kind("packing the rest", two.rest_rate, (
        "&{name} <has> {a oranges}. {b} of them <~are> rotten, so {he} <packs> only the others, {c} to a bag. How "
        "many bags <does> {he} fill?",
        "Except for {b plates}, all {a plates} were wrapped and put into {c} equal boxes. How many plates were in "
        "each box?",
        "A factory makes {a lamps}. {b} are found to be broken, and the rest travel in crates of {c}. How many "
        "crates travel?",
        "How many bags of {c} can be made from {a bagels} if {b} are eaten at breakfast?",
        "{b} of {a parcels} were picked up by their owners. A van delivered the remaining ones and took {c parcels} "
        "at a time. How many times did the van drive?",
        "There were {a things} on the table until {name's} {relative} took {b}. What was left went into {c boxes}, "
        "the same number into each. How many {things} were in a {box}?",
        "For a bake sale, a class made {a brownies}. The children kept {b} for themselves and sold the others in "
        "packs of {c}. Find the number of packs.",
        "Before packing began, there were {a books} in the room. {name} gave {b} away, and {c} equal boxes were just "
        "enough for the rest. How many books did a box hold?",
        "If {a bricks} must be moved and {b} have been moved by hand, how many wheelbarrow loads of {c bricks} are "
        "still to come?",
        "We have {a chairs} in the gym. {b} stay where they are, and the others are stacked in piles of {c}. How "
        "many piles will we make?",
        "{a eggs} came in from the henhouse. Oh no, {b} cracked! The good ones fill cartons of {c}. How many cartons "
        "is that?",
        "&{name} <sorts> {a nails}: {b} crooked ones <~go> into the trash, all others into {c jars} in equal "
        "numbers. How many nails <~are> in each jar?",
        "A grocer bought {a potatoes}, threw {b} out, and shared what remained evenly among {c sacks}. Calculate the "
        "number of potatoes per sack.",
        "{name} looked for boxes for {a ornaments}. {b} were too large for a box, while the small ones were laid {c} "
        "to a box. How many boxes did {he} need?",
    )),
    Kind("packing two sorts together", two.sum_over, (
        "&{name} <has> {a} red and {b} green apples. {He} <puts> them all into bags of {c}. How many bags <does> "
        "{he} get?",
        "{a armchairs} and {b desks} must go to the new office. A van takes {c pieces} of furniture at a time. How "
        "many trips are necessary?",
        "How many crates of {c} are filled when {a bottles} of lemonade and {b bottles} of water are packed?",
        "Yesterday {name} picked {a pumpkins}, and today another {b}. If a cart carries {c pumpkins}, how many "
        "cartloads are there?",
        "The store got {a cans} of corn as well as {b cans} of beans. They were lined up on {c shelves}, equally "
        "many on each. How many cans stood on a shelf?",
        "{name} laid out {his} clothes for the trip: {a} T-shirts and {b} sweaters. {He} divided them evenly among "
        "{c bags}. How many pieces of clothing were in each bag?",
        "A pile of {a bricks} and a pile of {b} are loaded onto {c carts} so that each cart gets as many as the "
        "next. Find the number of bricks on each cart.",
        "If you put {a} old and {b} new {things} into {c} equal {boxes}, how many {things} will be in each {box}?",
        "My brother brought {a comics} and my cousin {b}. A shoebox holds {c comics}. How many shoeboxes did they "
        "fill?",
        "For the picnic, {a sandwiches} with cheese and {b} with ham were made. Every lunch box got {c}. How many "
        "lunch boxes were packed?",
        "{a parcels} came by train and {b} by truck; afterwards {c drivers} delivered all of them, each the same "
        "number. How many parcels did each driver have?",
        "There has to be a shelf for every {c jars}. A cellar stores {a jars} of plums and {b jars} of cherries. "
        "What is the number of shelves?",
        "On {day} a farm packed {a melons}, on {day2} {b}. All went to market in crates with {c melons} each. "
        "Calculate the number of crates.",
        "{c} moving boxes are ready. {a novels} and {b cookbooks} will be split evenly among them. How many books "
        "will each box contain?",
    )),
    Kind("packing again in other boxes", two.product_over, (
        "&{name} <has> {a bags} of {b marbles} each. {He} <moves> all the marbles into jars of {c}. How many jars "
        "<does> {he} need?",
        "{a cartons}, each with {b bottles}, are unpacked. The bottles then go into crates that hold {c}. How many "
        "crates are filled?",
        "How many shelves are needed if {a} boxes of {b books} each are unpacked and every shelf takes {c books}?",
        "A grocer receives {a sacks} with {b onions} apiece and sells the onions in nets of {c}. What is the number "
        "of nets?",
        "{name} made {a trips} to the cellar and brought up {b jars} each time. The jars were given to {c "
        "neighbors}, each of whom got the same number. How many jars did a neighbor get?",
        "There were {b cookies} on each of {a trays}. When they were cool, they were packed into {c tins} evenly. "
        "How many cookies were in a tin?",
        "If {a workers} pack {b parcels} each and a van has room for {c parcels}, how many times does the van have "
        "to drive?",
        "At the brewery, {a rows} of {b barrels} had to be moved by a truck that took {c barrels} at once. How many "
        "trips did the truck make?",
        "It <~is> cheaper by the {box}, so the club <~buys> {a boxes} of {b things}. Its {c members} share them "
        "equally. How many {things} is that for each member?",
        "Old shelves: {a}, with {b tins} on each. New shelves: {c}, for the same tins, with equally many on each. "
        "How many tins are there on a new shelf?",
        "After the party, {a tables} had {b glasses} each on them. {name} took the glasses back on a tray, {c} at a "
        "time. How many times was the tray filled?",
        "{b eggs} lie in each of {a baskets} and are to be sold in cartons of {c}. Find how many cartons can be sold.",
        "Every day for {a days} the hens laid {b eggs}, all of which were put into cartons of {c}. Calculate how "
        "many cartons were filled.",
        "Our class had {a} shoeboxes with {b crayons} each. We poured everything out and made {c} equal sets. How "
        "many crayons does a set have?",
    )),
    Kind("packing two kinds of boxes", long.two_products, (
        "&{name} <packs> {a} wooden boxes with {b books} each and {c} plastic ones with {d books} each. How many "
        "books <does> {he} pack altogether?",
        "A truck carries {a pallets} of {b sacks} and {c pallets} of {d sacks}. What is the total number of sacks on "
        "the truck?",
        "How many eggs are there in {a baskets} of {b} and {c baskets} of {d}?",
        "In the morning a van made {a trips} with {b parcels} per trip. In the afternoon it made {c trips} with {d "
        "parcels} each. How many parcels were delivered that day?",
        "{name} stacked {a rows} of {b cans} by the door. {other} built {c rows} of {d} next to the counter. How "
        "many cans did they stack in all?",
        "Oranges are sold in nets of {b}, lemons in nets of {d}. {name} <buys> {a nets} of oranges and {c nets} of "
        "lemons. How many pieces of fruit is that?",
        "On the left side of the pantry there are {a shelves} with {b jars} each; on the right side, {c shelves} "
        "with {d jars} each. Find the number of jars in the pantry.",
        "For the move, {a helpers} carried {b} boxes each, while {c} other helpers carried {d} each. How many boxes "
        "were carried?",
        "If {a} picnic baskets hold {b sandwiches} apiece and {c coolers} hold {d} apiece, how many sandwiches are "
        "there in all?",
        "Crayons: {a tins} of {b}. Chalk: {c packs} of {d sticks}. How many crayons and sticks of chalk do we have "
        "together?",
        "{a boxes} were filled with {b things} each, and {c} more {boxes} with {d} each. How many {things} were put "
        "away?",
        "A bakery has to pack {a trays} of {b muffins} for a school and {c trays} of {d muffins} for an office. How "
        "many muffins must it bake?",
        "Every crate on the red truck has {b melons} in it, and every crate on the blue truck has {d}. The red truck "
        "carries {a crates}, the blue one {c}. Calculate how many melons the trucks carry.",
        "Each of {a customers} filled a cart with {b items}, and each of {c others} with {d}. How many items were in "
        "all the carts?",
    )),
    Kind("packing what is left of full crates", long.product_minus_over, (
        "&{name} <opens> {a bags} of {b candies} each. {He} <gives> {c candies} to the neighbors and <packs> the "
        "rest into boxes of {d}. How many boxes <does> {he} fill?",
        "{a crates} of {b bottles} arrived at the store. {c bottles} were broken, and the others were put on {d "
        "shelves} in equal numbers. How many bottles stood on each shelf?",
        "How many cartons of {d} can be filled with the eggs from {a nests} with {b eggs} each if {c eggs} are kept "
        "for the kitchen?",
        "Of the {a trays} of {b rolls} that a baker made, {c rolls} were sold at once. The remaining rolls were "
        "packed in bags of {d}. Find the number of bags.",
        "{a shelves} with {b books} each had to be cleared. After {c books} had been given away, {d} equal boxes "
        "held all the others. How many books were in a box?",
        "A farm truck brought {a sacks} with {b potatoes} apiece. The cook used {c potatoes}, and what was left went "
        "into {d bins}, the same number into each. How many potatoes did each bin get?",
        "If {a rows} of {b chairs} are put away in stacks of {d}, except for {c chairs} that stay out, how many "
        "stacks are there?",
        "Each of {a pickers} brings {b apples}. {c} are bad. The rest are packed, {d} to a crate. How many crates "
        "are packed?",
        "There were {b parcels} on each of {a carts}, but {c} were picked up right away. {d drivers} shared the "
        "others evenly. How many parcels did a driver get?",
        "It rained on moving day, and everything was slippery. We had {a} boxes with {b plates} in each, but {c "
        "plates} broke. We spread the whole ones evenly over {d shelves}. How many plates are on a shelf?",
        "Calculate how many trips it takes to move {a stacks} of {b bricks} when {c bricks} stay behind and {d "
        "bricks} are moved at a time.",
        "My sister had {a jars}, and in every jar {b buttons}. She sold {c buttons} and sorted the rest into bags of "
        "{d}. How many bags did she have?",
        "A garage stored {a stacks} of {b tires}. {c tires} were sold. The rest left on trucks that took {d tires} "
        "each. How many trucks were needed?",
        "&{name} <has> {a boxes} with {b things} in each. {He} <keeps> {c} and <divides> the others equally among {d "
        "group}. @each",
    )),
    Kind("packing trips still to go", _trips_to_go, (
        "A van must take {a armchairs} and {b beds} to a hotel, {c pieces} at a time. It has already driven {d "
        "times}. How many more trips are needed?",
        "&{name} <has> {a} red and {b} yellow tulip bulbs to pack in bags of {c}. {d bags} <~are> done. How many "
        "bags <~are> still to be packed?",
        "{a pears} and {b plums} are packed in boxes of {c}. If {d} of the boxes are sold before lunch, how many "
        "boxes remain?",
        "{name} has {a books} in English and {b} in Spanish, and {c books} fill a shelf. {He} already owns {d "
        "shelves} and will buy the rest. How many shelves must {he} buy?",
        "The elevator carries {c} boxes per ride. There are {a} boxes in the garage and {b} in the yard. After {d "
        "rides}, how many rides still have to be made?",
        "On {day}, {a jars} of jam were made, and on {day2} another {b}. They were put into cases of {c}, and {d "
        "cases} went to the market. How many cases stayed at home?",
        "Cupcakes, {a} with cream and {b} without, were put on plates of {c}. The children emptied {d plates}. Find "
        "the number of plates that were still full.",
        "If {a muffins} and {b scones} fill boxes of {c}, and the bakery gives {d} of those boxes to a shelter, how "
        "many boxes can it sell?",
        "Grandpa has {a} long and {b} short logs to move. His wheelbarrow takes {c logs}, and he has made {d trips} "
        "so far. How many trips does he still have to make?",
        "The warehouse received {a fans} and {b heaters}. Every pallet was loaded with {c} of them. Then a truck "
        "drove off with {d pallets}. How many pallets are left in the warehouse?",
        "Each parcel contains {c toys}. {a dolls} and {b} toy cars are to be sent, and {d parcels} are already in "
        "the mail. What number of parcels remains to be sent?",
        "What a harvest! {a} big and {b} small squashes, packed {c} to a crate. We gave {d crates} to friends. How "
        "many crates did we keep?",
        "&{name} <bakes> {a cookies} in the morning and {b} after lunch, <puts> them into tins of {c}, and <mails> "
        "{d} of the tins to {his} {relative}. How many tins <does> {he} have left?",
        "Calculate how many crates are still full if {a cabbages} and {b pumpkins} came in crates of {c} and a "
        "grocer has emptied {d crates}.",
    )),
    Kind("packing boxes of both for trucks", long.two_products_over, (
        "&{name} <has> {a bags} of {b} red beads and {c bags} of {d} blue ones. {He} <mixes> them all and <fills> {e "
        "jars} equally. How many beads <~are> in each jar?",
        "In the warehouse stand {a rows} of {b crates} and {c rows} of {d crates}. A truck takes {e crates} at a "
        "time. How many trips does it make to move all of them?",
        "How many shelves of {e tins} can be filled with {a cartons} of {b tins} and {c cartons} of {d tins}?",
        "{a} boxes with {b novels} each and {c} boxes with {d comics} each were unpacked. All of these books were "
        "divided evenly among {e clubs}. How many books did each club get?",
        "The baker made {a trays} of {b rolls} and {c trays} of {d bagels}. Everything was sold in bags of {e}. Find "
        "the number of bags.",
        "If {a pickers} bring {b pears} each and {c pickers} bring {d} each, how many crates of {e pears} can be "
        "packed?",
        "A school collected food: {a classes} gave {b cans} each, and {c classes} gave {d} each. The cans were "
        "packed {e} to a box. How many boxes were packed?",
        "At the port, {a containers} with {b machines} apiece and {c containers} with {d} apiece were opened. {e "
        "trucks} took the machines away, each the same number. How many machines were on a truck?",
        "{name} brought {a nets} of {b oranges}, {other} brought {c nets} of {d}. The {e children} of the team "
        "shared the oranges equally. How many oranges was that per child?",
        "{a teams} of {b players} and {c teams} of {d players} sent in their helmets, a helmet for each player. They "
        "were packed into bags of {e}. What is the number of bags?",
        "Pencils come in packs of {b}, pens in packs of {d}. A library bought {a packs} of pencils and {c packs} of "
        "pens and put the lot into {e drawers}, equally many into each. How many pencils and pens were in a drawer?",
        "Grandma's pantry has {a shelves} with {b jars} and {c shelves} with {d}. She wants to give all the jars to "
        "her {e grandchildren} in equal parts. How many jars is that for each of them?",
        "My dad loaded {a stacks} of {b boards} in the morning and {c stacks} of {d boards} after lunch. If his "
        "trailer takes {e boards}, how many times was it full?",
        "Calculate the number of eggs per basket when {a trays} of {b eggs} and {c trays} of {d eggs} are spread "
        "evenly over {e baskets}.",
    )),
    Kind("packing for sale after losses", _packed_and_priced, (
        "&{name} <picks> {a baskets} of {b plums}. {c plums} <~are> bad, and the good ones <~go> into bags of {d}. "
        "{He} <sells> each bag for ${e}. How much money <does> {he} make?",
        "A grocer got {a crates} of {b mangoes} each and threw {c mangoes} away. He packed the others in boxes of "
        "{d} and sold the boxes at ${e} apiece. How much did he take in?",
        "{a trays} of {b muffins} came out of the oven. {c muffins} were burnt. The rest, in packs of {d}, brought "
        "${e} a pack. How many dollars was that?",
        "How many dollars does a farm earn if it collects {b eggs} a day for {a days}, keeps {c}, and sells the "
        "others in cartons of {d} for ${e} per carton?",
        "There were {a rows} of {b tulips} in the greenhouse. After {c} of them had wilted, the florist tied the "
        "remaining ones into bunches of {d} and asked ${e} for every bunch. Find the money she made when all the "
        "bunches were sold.",
        "Each of {a bags} contains {b marbles}. {name} sets {c marbles} aside, puts the rest into jars of {d}, and "
        "gets ${e} per jar. How much does {he} earn?",
        "{a children} each baked {b cookies} for the bake sale. They ate {c} and sold the rest in boxes of {d}. If a "
        "box cost ${e}, how much money did the sale bring in?",
        "The warehouse has {a pallets} of {b} boxes. {c} of the boxes are picked up by customers. The others go by "
        "truck, {d} boxes a trip, and each trip costs ${e}. What does it cost to deliver the others?",
        "Out of {a stacks} of {b chairs}, {c chairs} stay in the gym. The others leave in vans that take {d chairs} "
        "each, and ${e} is paid per van. Calculate the cost of the vans.",
        "A club printed {a sheets} of {b stickers}. {c stickers} came out crooked, so only the good ones were "
        "packed, {d} to an envelope. Each envelope was sold for ${e}. How many dollars did the club get?",
        "{a jars} of {b candies} were emptied onto a table. The children took {c candies}. The rest went into bags "
        "of {d}, and {e ribbons} were tied around each bag. How many ribbons were used?",
        "&{name} <buys> {a boxes} of {b things}, <gives> {c} to {his} {relative}, and <sells> the others in sets of "
        "{d} for ${e} a set. What sum of money <does> {he} get?",
        "Last autumn our school picked {a sacks} of {b apples}. We used {c} for juice. From what was left we made "
        "bags of {d}, which we sold at ${e} each. How much money did we raise?",
        "For every full case of {d bottles} a driver gets ${e}. Today there were {a racks} with {b bottles} each, "
        "but {c bottles} had to stay behind. How much did he get for the rest?",
    )),
    Kind("packing in and out of a warehouse", _in_and_out, (
        "A warehouse got {a pallets} of {b sacks} on {day} and {c pallets} of {d sacks} on {day2}. Since then {e "
        "trucks} have each taken away {f sacks}. How many sacks are still there?",
        "&{name} <packs> {a bags} of {b apples} and {c bags} of {d}. Then {he} <gives> {f apples} to each of {e "
        "group}. How many apples <does> {he} have left?",
        "How many bottles remain in a store that received {a cases} of {b} and {c cases} of {d} and sold {f bottles} "
        "on each of {e days}?",
        "Our pantry had {a shelves} with {b jars} and {c shelves} with {d jars}. We used {f jars} a month for {e "
        "months}. Find how many jars were left.",
        "{a children} brought {b cans} each to the food drive, and {c teachers} brought {d} each. The helpers filled "
        "{e} boxes with {f cans} apiece. How many cans were not in a box?",
        "In the morning a truck delivered {a crates} of {b melons}, and in the afternoon {c crates} of {d}. The "
        "store sold {f melons} an hour for {e hours}. How many melons were unsold?",
        "From {a stacks} of {b bricks} and {c stacks} of {d bricks}, builders took {e loads} of {f bricks} each. "
        "What number of bricks was left?",
        "{name} filled {a boxes} with {b things} apiece and {c boxes} with {d} apiece. {e group} came to help and "
        "took {f things} each as a thank-you. How many {things} were still packed?",
        "If {a buses} with {b seats} and {c buses} with {d seats} are ordered, and {e clubs} of {f people} get on, "
        "how many seats stay empty?",
        "The moving company must carry {a} boxes from each of {b rooms} and {c} boxes from each of {d sheds}. After "
        "{e rides} with {f} boxes per ride, how many boxes are there still to move?",
        "There are {b books} on each of {a shelves} and {d books} on each of {c tables}. {e visitors} borrow {f "
        "books} apiece. Calculate the number of books that stay in the library.",
        "A bakery packed {a trays} of {b rolls} and {c trays} of {d buns}, and sent {f} of these to each of {e "
        "cafes}. How many rolls and buns did it keep?",
        "Wow, the mailroom is full: {a carts} with {b letters} and {c carts} with {d}! {e mail carriers} take {f "
        "letters} each on the first round. How many letters are left for the next round?",
        "Nails were bought in {a packs} of {b}, screws in {c packs} of {d}. Each of {e} birdhouses needed {f} of "
        "them. How many nails and screws were not needed?",
    )),
)  # fmt: skip
