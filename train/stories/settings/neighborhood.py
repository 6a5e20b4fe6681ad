"""Kinds in the neighborhood: streets, garage sales, dog walks, newspaper routes, bins, parking lots and bus stops.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _routes_over(d: Draw) -> Numbers:
    """Draw `(a * b + c - e) / f` in four steps."""
    a, b = d.number(3, 9), d.number(4, 20)
    f, q = d.number(2, 8), d.number(3, 20)
    c = d.number(2, 30)
    while a * b + c - f * q < 2:
        a, c = a + 1, c + 5
    rest = f * q
    e = a * b + c - rest
    return (a, b, c, e, f), (mul(a, b), add(a * b, c), sub(a * b + c, e), div(rest, f))


KINDS = (
    Kind("neighborhood houses on the streets", s.product, (
        "Our street has {a blocks}, and {b houses} stand on every block. How many houses are on the street?",
        "{name} <rakes> the leaves of {a yards} and <fills> {b bags} per yard. How many bags <does> {he} fill?",
        "Along Elm Road there are {b lampposts} for each of the {a blocks}. Find the number of lampposts on the road.",
        "How many windows does the window cleaner have to wash if there are {a cottages} with {b windows} apiece?",
        "Every morning {b} dogs are walked past the bakery. How many dog walks is that in {a days}?",
        "A parking lot was painted with {a rows} of {b spaces}. What is the number of cars that fit?",
        "{a mail carriers} work in this part of town. Each of them serves {b homes}. No home is served by more than "
        "one carrier. How many homes is that in total?",
        "{name} delivers {b newspapers} a day. Calculate how many newspapers will be delivered in {a days}.",
        "It had snowed all night. {a neighbors} shoveled for {b minutes} each. How many minutes of shoveling was that "
        "altogether?",
        "If a bus stops {b times} on every trip through the neighborhood, how many stops does it make on {a trips}?",
        "For the block party the families set out {a tables}, each with {b chairs}. How many people can sit down?",
        "The fire station keeps {a trucks}; {b firefighters} ride on each. With all the trucks on the road, how many "
        "firefighters are out?",
        "${b} was paid for each old lamp at the garage sale. {name} sold {a lamps}. How many dollars did {he} take in?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood spaces in the lot", s.difference, (
        "The parking lot by the bakery has room for {a cars}. Right now {b} are parked there. How many spaces are "
        "empty?",
        "{name} had {a newspapers} in {his} bag this morning. {He} has already dropped off {b}. How many are still in "
        "the bag?",
        "Of the {a houses} on Birch Lane, {b} have a red door. How many doors have some other color?",
        "It's recycling day! {a bins} were put out, and the truck has emptied {b}. What number of bins is still full?",
        "&{name} <puts> {a lamps} and toys out for the garage sale and <sells> {b} of them. How many <does> {he} have "
        "to carry back inside?",
        "How many kids stayed on the playground if there were {a} at noon and {b} went home for lunch?",
        "All but {b} of the {a mailboxes} on our street are black. Find the number of black mailboxes.",
        "When the bus pulled up, {a people} were waiting in the rain. Only {b} could get on. How many people had to "
        "wait for the next bus?",
        "The fire truck's ladder is {a} meters long, and {b} meters of it are pulled out. How many meters are not?",
        "{other} lives at house number {a}, {name} at number {b}. By how much is {other's} number larger?",
        "{b} of the {a street lamps} between the church and the school are broken. How many of them work?",
        "Next to the {a trees} along the canal, there are benches. If there are {b} fewer benches than trees, how "
        "many benches are there?",
        "Yesterday the crossing guard helped {a children}; this morning she helped {b} fewer because it was a holiday "
        "for some. How many did she help this morning?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood dogs on a walk", two.sum_times, (
        "{name} walks {a} big dogs and {b} small ones every day. How many dog walks does {he} give in {c days}?",
        "For each of {c houses} on the new road, the workers plant {a maples} and {b bushes}. How many plants do they "
        "need?",
        "There are {c playgrounds} in our part of town. Each has {a swings} and {b slides}. How many swings and "
        "slides are there in all?",
        "&{name} <delivers> {a newspapers} on Pine Street and {b} on Oak Street each morning. How many newspapers "
        "<does> {he} deliver in {c mornings}?",
        "A neighbor asks ${a} for mowing a lawn and another ${b} for raking it. What would {c} lawns of that kind "
        "cost, mowed and raked?",
        "How many bins must be emptied if each of {c buildings} on the corner has {a} blue bins and {b} brown ones?",
        "At every one of the {c} bus stops, {a adults} and {b students} got on. Find the total number of people who "
        "got on.",
        "The fire station has {c engines}, and each of them carries {a} long hoses and {b} short hoses. How many "
        "hoses are there altogether?",
        "In the garage sale, a bundle is made of {a comics} and {b novels}. {name} sold {c bundles}. How many comics "
        "and novels were sold in bundles?",
        "{c families} are coming to the street picnic. Every family brings {a forks} and {b spoons}, so how many "
        "forks and spoons will be on the table?",
        "To get to the corner shop, {name} walks {a} minutes along the canal and then {b} minutes uphill. {He} went "
        "there {c times} last month. How many minutes did {he} spend walking there, not counting the way back?",
        "{a cars} and {b bikes} pass the crossing in a minute. If it goes on like this, how many cars and bikes pass "
        "in {c minutes}?",
        "On each floor of the apartment house live {a adults} and {b children}. The house has {c floors}. What is the "
        "number of people in it?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood quiet bus stop", two.minus_plus, (
        "{a people} sit on the bus. At Mill Street {b} get off and {c} get on. How many people are on the bus now?",
        "In the parking lot by the church stood {a cars}. After {b} had driven away, {c} others came. How many cars "
        "were in the lot then?",
        "&{name} <has> {a things} for the garage sale. {He} <sells> {b} and <finds> {c} more in the attic. @now",
        "How many children play on the playground if at first {a} were there, {b} left for supper and then {c} came?",
        "Last year {a dogs} lived on our street. Since then {b} have moved away with their owners, and {c puppies} "
        "have been born. How many dogs live on the street today?",
        "{name} set out with {a newspapers}. {He} delivered {b}, then picked up another {c} at the corner shop. How "
        "many newspapers was {he} carrying after that?",
        "There used to be {a trees} along the road. A storm knocked down {b}. In spring the neighbors planted {c}. "
        "Find the number of trees along the road now.",
        "The book box outside {name's} house held {a books} on {day}. By evening, {b} had been taken and {c} had been "
        "put in. With how many books did the day end?",
        "Out of the {a firefighters} at the station, {b} drove to a fire; meanwhile {c} came in for the night shift. "
        "How many were at the station at that moment?",
        "Before the street fair {name} had ${a}. {He} spent ${b} on lunch there and earned ${c} by helping at a "
        "stand. How much money did {he} take home?",
        "{a bikes} were locked to the rack. {b} were ridden off, while {c} were added. How many bikes is that in the "
        "end?",
        "Our block club lost {b} of its {a members} in winter and gained {c} in summer. How many members does it have "
        "now?",
        "If the bin was filled with {a bottles}, {b} were taken back to the store and {c} were thrown in, how many "
        "bottles are in the bin?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood money from the sale", two.product_minus, (
        "At {his} garage sale, {name} sold {a chairs} for ${b} each. {He} then paid ${c} for the ads. How many "
        "dollars did {he} keep?",
        "The lot has {a rows} with {b spaces} in each. {c spaces} are empty this morning. How many cars are parked "
        "there?",
        "&{name} <walks> {a dogs} and <gets> ${b} for each. {He} <spends> ${c} of this on a birthday gift. How much "
        "of the money <~is> left?",
        "{a bundles} of {b newspapers} were dropped at {name's} door. So far, {c} have been delivered. How many "
        "newspapers are still to be delivered?",
        "How many homes have no bin yet if there are {a blocks} with {b homes} each and {c} of the homes have one?",
        "Every one of {a streets} has {b lamps}, but {c} of all these lamps are out. Find how many are lit.",
        "{c} of the people who bought a ticket for the street concert did not come. There were {a rows} of {b seats}, "
        "and every seat had been sold. How many people came?",
        "The neighbors collected {a bags} of {b cans}. {c cans} were too dirty and had to be thrown away, and all the "
        "rest were recycled. How many cans were recycled?",
        "For the new fence {name} bought {a packs} of {b boards}; when it was finished, {c boards} remained. How many "
        "boards are in the fence?",
        "A crew of {a painters} painted {b benches} apiece. Rain spoiled {c benches}. What number of benches was not "
        "spoiled?",
        "In the morning, {a buses} brought {b kids} each to the new playground. {c} of them left before lunch. How "
        "many stayed?",
        "Someone rang {b doorbells} on each of {a streets}. At {c} doors, nobody was at home. At how many doors did "
        "somebody open, if people who were home always did?",
        "{name} mowed {a lawns} at ${b} per lawn, and gas for the mower cost ${c}. How much did {he} make after "
        "paying for the gas?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood helpers share the route", two.sum_over, (
        "Elm Street has {a houses} and Oak Street has {b}. {c} paper carriers share them equally. How many houses "
        "does each carrier get?",
        "{name} earned ${a} from dog walking and ${b} from babysitting. With this, how many ${c} tickets can {he} buy?",
        "On {day} {a bags} of leaves were filled, on {day2} {b}. A cart takes {c bags}. How many loads is that?",
        "&{name} <brings> {a bottles} and {b jars} to be recycled. {He} <puts> all of them into {c} bins, as many in "
        "each. How many pieces <~are> in each bin?",
        "If {a girls} and {b boys} from the block form teams of {c} for street hockey, how many teams are there?",
        "How many benches are needed for {a adults} and {b children} at the street concert when {c people} sit on "
        "each?",
        "To clean up the park, {a neighbors} from the north side met {b} from the south side. They split into {c} "
        "equal groups. Find the size of a group.",
        "{c friends} held a garage sale. They took in ${a} on Saturday and ${b} on Sunday and divided everything "
        "evenly. How much did each friend get?",
        "There are {a cars} and {b vans} to be parked in rows of {c}. How many rows will be filled?",
        "The fire station got {a letters} from one school and {b} from another. {c firefighters} answered them, each "
        "the same number. How many letters did each answer?",
        "{a} old books and {b} new ones were given for the little street library. They fill {c} shelves of equal "
        "size. What is the number of books on a shelf?",
        "Fence posts stand along the road: {a} on the left and {b} on the right. {name} paints {c} a day. In how many "
        "days will {he} have painted all of them?",
        "{c children} picked up litter. Together they found {a cans} and {b wrappers}, and, oddly enough, each found "
        "the same number of pieces. How many pieces did each child find?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood two streets of papers", long.two_products, (
        "{name} delivers newspapers on {a blocks} with {b houses} each and {c blocks} with {d houses} each. How many "
        "houses are on {his} route?",
        "At the garage sale {name} sold {a mugs} for ${b} each and {c games} for ${d} each. @earn",
        "The car park has {a rows} of {b spaces} upstairs and {c rows} of {d spaces} downstairs. How many spaces are "
        "there in all?",
        "{a buses} with {b people} each and {c vans} with {d people} each came to the street fair. How many people "
        "came that way?",
        "How much does a dog walker make with {a} long walks at ${b} per walk and {c} short walks at ${d} per walk?",
        "{c neighbors} gave {d dollars} each for a new swing, and {a shops} gave {b dollars} each. Find the sum that "
        "they gave.",
        "&{name} <mows> {a} large lawns for ${b} apiece and {c} small ones for ${d} apiece. @earn",
        "On recycling day, {a families} put out {b bottles} each, while {c} others put out {d} each. How many bottles "
        "were put out?",
        "Along the new road, workers planted {a groups} of {b trees} and, closer to the river, {c groups} of {d}. "
        "What is the total number of trees?",
        "{name} walked to the bus stop {a times} in {month}, which took {b minutes} each time, and to the library {c "
        "times}, which took {d minutes} each time. How many minutes of walking was that?",
        "For the block party, somebody borrowed {a tables} that seat {b guests} and {c tables} that seat {d}. How "
        "many guests can be seated altogether?",
        "If the fire station has {a trucks} with {b seats} and {c trucks} with {d seats}, how many firefighters can "
        "ride at once?",
        "{a houses} on the hill have {b windows} each. The {c houses} below have {d} apiece. The window cleaner "
        "washes all of them; how many windows does he wash?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood fewer homes to serve", long.minus_times_minus, (
        "{name} had {a chairs} for the garage sale. {b} were broken; {he} sold the others for ${c} each. Then {he} "
        "spent ${d} of the money. How much of it was left?",
        "There are {a houses} on the street, but {b} are empty. Each of the remaining houses was given {c bags} for "
        "recycling, and {d bags} were never used. How many bags were used?",
        "Of {a dogs} on the list, {b} were sick. The walker got ${c} for each of the rest and paid ${d} for treats. "
        "What did he have left?",
        "The lot has {a rows}, {b} of which are closed. Each open row has {c spaces}. If {d} of these are taken, how "
        "many open spaces are free?",
        "A bus company owns {a buses}. {b} are in the garage, and the others have {c seats} each. {d} of those seats "
        "are empty. In how many is somebody sitting?",
        "&{name} <bakes> {a pies} for the street fair, <gives> {b} to the neighbors and <sells> the rest at ${c} "
        "apiece. {He} <pays> ${d} for the stand. How much of the income <~is> left?",
        "{a children} live on the block. All but {b} came to the egg hunt and found {c eggs} each. {d} of the eggs "
        "they found were cracked. How many were whole?",
        "Calculate how many newspapers were delivered: {a carriers} should have come, {b} of them stayed home, the "
        "others took {c papers} each, and {d} of these papers got wet and were thrown away.",
        "Out of {a benches} in the park, {b} do not need paint. {name} needs {c} minutes for each bench that does. "
        "{He} has been painting for {d} minutes. How many more minutes will it take?",
        "If {b} of the {a lawns} on the list are skipped, {name} gets ${c} for each of the others, and gas costs "
        "{him} ${d}, how much does {he} make in the end?",
        "The block club bought {a trees}. {b} died, and under each of the others {c tulips} were planted. Rabbits ate "
        "{d tulips}. Find the number of tulips that are left.",
        "{name} put up {a shelves} in the garage. Leaving {b} empty, {he} set {c jars} on each of the others. Later "
        "{d jars} were sold. How many jars stayed on the shelves?",
        "How many cookies did the firefighters have left if {a trays} were brought, {b} were sent back, every tray "
        "that they kept held {c cookies}, and they ate {d}?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood twice as busy", long.twice_more_total, (
        "{name} walked {a dogs} in {month}. In {month2} {he} walked {b} more than twice as many. How many dogs is "
        "that in both months together?",
        "There are {a houses} on Pine Street. Oak Street has {b} more than double that number. How many houses are on "
        "these streets altogether?",
        "&{name} <earns> ${a} on Saturday and on Sunday ${b} more than twice that amount. @earn",
        "How many cars are parked on the street and in the lot if there are {a} on the street and {b} more than twice "
        "as many in the lot?",
        "The garage sale brought in ${a} before noon. After noon it brought in twice as much and another ${b}. Find "
        "the total.",
        "On {day}, {a children} came to the playground. It was sunny on {day2}, so twice as many came, and {b} more "
        "on top of that. How many visits were there in all?",
        "{name} recycled {a cans}, and {other} recycled twice as many as {name} plus {b}. What is the total number of "
        "cans?",
        "The old fire station keeps {a helmets}. The number in the new station is {b} greater than twice that. How "
        "many helmets do the stations have together?",
        "{a people} got on at the school stop, and at the market stop it was twice that many and {b} besides. How "
        "many people got on at those stops?",
        "A paper route on the hill has {a stops}. The route by the river has {b} more than twice as many stops as the "
        "route on the hill. If {name} does both, how many stops does {he} make?",
        "The north side planted {a trees} this spring. The south side, not to be outdone, planted {b} more than twice "
        "as many. How many new trees does the neighborhood have?",
        "{name} raked leaves for {a} minutes. Shoveling snow in winter took {him} {b} minutes longer than double that "
        "time. For how many minutes did {he} work in total?",
        "In our building there are {a} small mailboxes, and the number of large ones is twice that plus {b}. How many "
        "mailboxes are there?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood route with extra papers", _routes_over, (
        "{name} picks up {a bundles} of {b newspapers} and {c} loose ones. {d} are wet and get thrown out. The rest "
        "are shared equally among {e carriers}. How many does each carrier get?",
        "The street fair had {a rows} of {b chairs}. {c chairs} were brought from the church, and {d} were carried "
        "off again. All that were left were put in {e} equal circles. How many chairs were in a circle?",
        "{name} mows {a lawns} at ${b} each and finds ${c} in an old coat. After buying a rake for ${d}, {he} splits "
        "what is left evenly among {e} jars. How many dollars go into each jar?",
        "On cleanup day {a teams} of {b people} came, and later {c} more people joined. {d} went home at noon. The "
        "others formed {e} equal groups. Find the number of people in a group.",
        "{a bags} of {b cans} and {c} loose cans were brought for recycling; {d} were refused. How many boxes of {e "
        "cans} can be filled with the others?",
        "How many days can {name} feed the birds if {he} has {a bags} of {b scoops} of seed and {c scoops} in a tin, "
        "spills {d scoops} and then uses {e scoops} a day?",
        "The garage sale earned ${b} per hour for {a hours}, and a neighbor added ${c}. ${d} went for signs. The rest "
        "of the money was divided equally among {e families}. How much did every family get?",
        "The fire station got {a crates} of {b bottles} of water and {c} single bottles. {d} were drunk at a fire. "
        "The remaining bottles fit exactly on {e} shelves of equal size. How many stand on each shelf?",
        "&{name} <gets> ${b} for each of {a} dog walks and ${c} as a tip. {He} <spends> ${d} on leashes and <buys> "
        "tickets at ${e} each with the rest. How many tickets <does> {he} buy?",
        "For the new playground, {a trucks} brought {b bricks} each, and {c bricks} were already there. {d} turned "
        "out to be broken. Calculate how many piles of {e} were made of the good bricks.",
        "{a buses} with {b kids} each and {c kids} on foot came to the pool. If {d} of the kids did not swim and the "
        "others swam in {e} equal groups, how many kids were in a group?",
        "A flower bed runs along the road. {name} bought {a trays} of {b pansies}, and was given {c pansies}. {d} of "
        "all these wilted. {He} planted the rest in {e} rows, as many in each row. How many pansies are in each row?",
        "After {a neighbors} gave ${b} each and the bakery gave ${c}, the block club paid ${d} for paint. With all "
        "the money that was left it bought bins at ${e} apiece. How many bins did it buy?",
    ), frozenset({"animal", "distance", "house", "time"})),
    Kind("neighborhood a big weekend sale", long.two_products_change, (
        "{name} went to a garage sale with ${e}. {He} bought {a books} for ${b} each and {c games} for ${d} each. "
        "@money_left",
        "A parking lot has {e spaces}. {a rows} of {b cars} and {c rows} of {d cars} are parked there. How many "
        "spaces are free?",
        "{name} must deliver {e papers}. {He} has done {a streets} with {b papers} each and {c streets} with {d "
        "papers} each. How many papers are left?",
        "How many trees are still to be planted out of {e} after {a neighbors} have planted {b} each and {c} others "
        "have planted {d} each?",
        "The playground club saved ${e}. It paid for {a swings} at ${b} apiece and {c benches} at ${d} apiece. How "
        "much money did it have after that?",
        "&{name} <takes> ${e} to the street fair. {He} <buys> {a hot dogs} at ${b} each and {c balloons} at ${d} "
        "each. @money_left",
        "If the block needs {e chairs} and there are {a rows} of {b} and {c rows} of {d}, how many chairs are missing?",
        "Our goal was {e cans}. {a kids} brought {b cans} each, and {c} grown-ups brought {d} each. By how many cans "
        "did we miss the goal?",
        "{e people} waited for the fair to open. {a buses} took {b people} each, {c vans} took {d} each, and the "
        "others walked. How many walked?",
        "The fire station held {e} liters of water in its tank. {a trucks} took {b} liters each and {c} carts took "
        "{d} liters each. Find how many liters remained.",
        "From {e bricks}, a neighbor built {a walls} of {b bricks} and {c steps} of {d bricks}. What number of bricks "
        "did he not use?",
        "There are {e windows} to wash on the street. {name} has washed {a houses} with {b windows} each; {other} has "
        "washed {c houses} with {d} each. How many windows still have to be washed?",
        "A dog walker starts the week with {e treats}. {a} large dogs get {b treats} each, and {c} small dogs get {d} "
        "each. How many treats does she have at the end?",
    ), frozenset({"animal", "distance", "house", "time"})),
)  # fmt: skip
