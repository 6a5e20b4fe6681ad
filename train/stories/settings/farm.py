"""Kinds on a farm: animals and their feed, eggs, milk and honey, fields and harvest, fences and market stands.

Scope: shapes that only these situations have, and data. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _packed_and_sold(d: Draw) -> Numbers:
    """Draw `(a * b - c) / d * e`."""
    numbers, steps = long.product_minus_over(d)
    packs, price = (numbers[0] * numbers[1] - numbers[2]) // numbers[3], d.number(2, 9)
    return (*numbers, price), (*steps, mul(packs, price))


def _two_crops_shared(d: Draw) -> Numbers:
    """Draw `(a * b + c * d - e) / f`."""
    (a, b), (c, e), g = d.factors(120), d.factors(120), d.number(2, 6)
    total = a * b + c * e
    q = d.number(max(2, (total - 50) // g), max(2, (total - 2) // g))
    if total - q * g < 2:
        a, total = a + g, total + g * b
    rest = q * g
    return (a, b, c, e, total - rest, g), (
        mul(a, b),
        mul(c, e),
        add(a * b, c * e),
        sub(total, total - rest),
        div(rest, g),
    )


KINDS = (
    Kind("rows and trays on a farm", s.product, (
        "A farmer's wife carries {a trays} of eggs to the market. If every tray holds {b eggs}, how many eggs does she "
        "carry?",
        "&{name} <plants> {a rows} of cabbages with {b cabbages} in each row. How many cabbages <does> {he} plant?",
        "Behind the barn there are {a stacks} of hay with {b bales} in each stack. Find the number of bales.",
        "How many liters of milk are in {a cans} if each can contains {b} liters?",
        "Each of {name's} {a goats} <~eats> {b} kg of hay a month. How many kilograms <~do> the goats eat in a month?",
        "The potato harvest went well this fall: {a wagons} came back from the field, and {b sacks} lay on each of "
        "them. How many sacks of potatoes were harvested?",
        "Our orchard has {a rows}. In each row stand {b plum trees}. How many plum trees does the orchard have in all?",
        "Hey, quick question: if I pick {b ears} of corn from each of {a rows}, how many ears will I have?",
        "&{name} <picks> strawberries for {a hours}. In an hour {he} <fills> {b small baskets}. How many baskets "
        "<does> {he} fill altogether?",
        "At the dairy farm, {a cows} were milked, and each gave {b} liters. What was the total amount of milk in "
        "liters?",
        "{b pumpkins} fit on a cart. What is the number of pumpkins on {a full carts}?",
        "A hen house has {a perches}, and {b hens} sleep on each perch. Calculate how many hens sleep in the hen "
        "house.",
        "For a new pasture fence, {name} will dig {b holes} a day. How many holes will there be after {a days}?",
        "At the edge of the meadow there are {a beehives}. If the beekeeper takes {b jars} of honey from every hive, "
        "how many jars of honey does she get?",
    ), frozenset({"animal"})),
    Kind("what is left on a farm", s.large_difference, (
        "There were {a bales} of hay in the barn before the winter. By spring the horses had eaten {b}. How many bales "
        "remained?",
        "&{name} <harvests> {a} kg of potatoes and <sells> {b} kg of them at the market. How many kilograms <does> "
        "{he} keep?",
        "Of the {a apple trees} in an orchard, {b} are in bloom. How many are not in bloom yet?",
        "The red hens laid {a eggs} this year, the white hens only {b}. How many fewer eggs did the white hens lay?",
        "A farm has {a sheep} and {b goats}. By how much does the number of sheep exceed the number of goats?",
        "Hail hit a field of {a pumpkins} and ruined {b} of them. Find the number of pumpkins that can still be sold.",
        "{b} of the {a tomato plants} in the greenhouse have been watered so far. How many still need water?",
        "{name} wants to bring in {a bales} of straw before the rain starts. {He} has already loaded {b}. How many "
        "bales are still out on the field?",
        "A milk tank contained {a} liters until a truck from the dairy picked up {b} liters. How much milk, in liters, "
        "stayed in the tank?",
        "My grandparents used to keep {a chickens} on their farm. Then a fox got into the coop, some birds were sold, "
        "and now there are {b}. How many chickens are gone?",
        "If a fence around a meadow is {a} meters long and {b} meters of it are already painted, how many meters have "
        "yet to be painted?",
        "Together, a farmer's upper and lower field gave {a sacks} of wheat. The upper field gave {b} of them. How "
        "many sacks came from the lower field?",
        "&{name} <has> {a eggs} to sell at {his} farm stand. By noon, all but {b} <~are> sold. How many eggs <~are> "
        "sold by then?",
        "This month Bella the cow gave {b} liters of milk, while Daisy gave {a}. How many more liters did Daisy give "
        "than Bella?",
    ), frozenset({"animal"})),
    Kind("only good eggs leave the farm", two.rest_rate, (
        "{name's} hens <~lay> {a eggs}. {He} <keeps> {b} for {his} kitchen and <packs> the rest in cartons of {c}. How "
        "many cartons <does> {he} fill?",
        "After {b} of the {a apples} turned out to be wormy, the others were divided equally among {c horses}. How "
        "many apples did each horse get?",
        "In the hen house there were {a eggs} this morning. {b} were cracked, so only the rest went into boxes, {c "
        "eggs} to a box. How many boxes were needed?",
        "How many sheep graze in each of {c meadows} if {b} of a farmer's {a sheep} stay in the stable and the others "
        "are spread evenly over the meadows?",
        "A milk tank holds {a} liters. {b} liters go to the calves, and what remains is poured into cans of {c} liters "
        "each. Find the number of cans.",
        "&{name} <has> {a carrots}. {He} <feeds> {b} to the rabbits and <ties> the others into bunches of {c}. How "
        "many bunches <~are> there?",
        "Of {a bales} of straw, {b} got wet in a storm. The dry ones lasted {c weeks}, and the same number was used "
        "every week. How many bales did the farm use per week?",
        "It took {name} a whole morning to pick {a pumpkins}. Except for {b} that were too small, they all went to {c "
        "market stands}, the same number to each. How many pumpkins did each stand receive?",
        "A field has {a rows} of beets, {b} of which have been weeded. If {c helpers} share the remaining rows fairly, "
        "how many rows does each helper weed?",
        "Out of {a seedlings}, {b} did not survive the frost. The survivors now stand in {c rows} of equal length. How "
        "many seedlings are in a row?",
        "The dairy made {a wheels} of cheese and put {b} of them in its own shop. The remaining wheels were shipped in "
        "crates with {c wheels} per crate. How many crates were shipped?",
        "All {a chickens} but {b} sleep in coops, {c chickens} to a coop. What is the number of coops?",
        "Before the truck came, {b} of the {a sacks} of corn were already sold. On each trip the truck can carry {c "
        "sacks}. How many trips does it need for the others?",
        "&{name} <picks> {a cherries} from the tree behind the barn. {He} <eats> {b} in the shade and <shares> the "
        "rest equally among {c group}. How many cherries <~does> each {member} get?",
    ), frozenset({"animal"})),
    Kind("losses in the rows of a farm", two.product_minus, (
        "&{name} <plants> {a rows} of lettuce with {b heads} in a row. Rabbits <~eat> {c} of the heads. How many heads "
        "of lettuce <~are> left?",
        "A farm stand starts the day with {a trays} of {b eggs}. When it closes, {c eggs} have been sold. How many are "
        "unsold?",
        "Each of {a trees} bore {b pears}, but {c} of all these pears fell off in the wind. How many pears stayed on "
        "the trees?",
        "How many liters of milk can be sold if {a cows} give {b} liters each and {c} liters are needed for the "
        "calves?",
        "The farmhands stacked {b bales} on each of {a trailers}. Because of the bumpy road, {c bales} fell down on "
        "the way home. How many bales arrived?",
        "{a beehives} gave {b jars} of honey apiece. Since then, {c jars} have been given away. What number of jars "
        "remains?",
        "&{name} <buys> {a bags} of tulip bulbs, {b bulbs} per bag, and <plants> all but {c} of them. How many bulbs "
        "<does> {he} plant?",
        "In spring, {name} sowed {a rows} of sunflowers, {b seeds} to the row. Crows pecked up {c seeds}, and all the "
        "others grew. How many sunflowers came up?",
        "The lambs on a sheep farm stand in {a pens} of {b}. Of all these lambs, {c} are black and the rest are white. "
        "How many white lambs are there?",
        "A fence consists of {a sections} of {b boards} each. So far {c boards} have been nailed on. Find how many "
        "boards are missing.",
        "Every day {name} <gets> {b eggs} from {his} hens. In {a days} {he} <uses> {c eggs} for cakes and breakfasts. "
        "How many eggs from these days <does> {he} still have?",
        "A farm market had {a tables}, on each of which {b melons} were laid out. {c melons} found a buyer. How many "
        "melons had to be taken home again?",
        "If {a goats} need {b} kg of hay apiece and there are already {c} kg in the loft, how many more kilograms must "
        "be bought?",
        "My uncle ordered {a crates} of chicks, {b chicks} in every crate. Unfortunately, {c} of the birds turned out "
        "to be ducklings. How many real chicks did he get?",
    ), frozenset({"animal"})),
    Kind("two milkings on a farm", two.sum_over, (
        "The cows gave {a} liters of milk in the morning and {b} liters in the evening. All of it is filled into cans "
        "of {c} liters. How many cans is that?",
        "&{name} <collects> {a} brown and {b} white eggs and <puts> them in boxes of {c}. How many boxes <does> {he} "
        "fill?",
        "The north field yields {a sacks} of oats and the south field {b}. A cart can take {c sacks} at a time. How "
        "many cart loads are needed?",
        "How many pens does a farmer need for {a ewes} and {b lambs} if {c} of these animals go into each pen?",
        "{name} bought {a apple trees}, and a neighbor gave {him} {b} more. They were planted in {c equal rows}. How "
        "many trees stood in each row?",
        "For {a hens} and {b ducks} there are {c feeding troughs}. The same number of birds eats at each trough. How "
        "many birds is that?",
        "On Saturday the pumpkin patch had {a visitors}, on Sunday {b}. They were taken across the field on a wagon "
        "with room for {c people}, which was full on every ride. How many rides did the wagon make?",
        "{a bales} of hay and {b bales} of straw have to be moved to the barn. How many bales does each of {c "
        "farmhands} carry if they split the work fairly?",
        "{name's} grandmother made {a jars} of plum jam in August and {b jars} of apple jelly in October. They now "
        "stand on {c shelves}, equally many on each. Find the number of jars on a shelf.",
        "When {name's} flock of {a sheep} met {other's} flock of {b} on the hill, the dogs drove all of them into {c "
        "pens}, as many sheep into each. How many sheep were in a pen?",
        "If {a} kg of grain are bought and {b} kg are still in the bin, for how many days will it feed animals that "
        "eat {c} kg a day?",
        "At the farm shop, {name} sells carrots in bunches of {c}. Yesterday {he} pulled {a carrots} before lunch and "
        "{b} after it. How many bunches did that make?",
        "{a chicks} hatched on {day} and {b} on {day2}. They were put under {c heat lamps} in groups of the same size. "
        "How many chicks sat under each lamp?",
        "{other} and {third} bring {a} and {b} turkeys to the market. The birds travel together in crates of {c}. How "
        "many crates are there?",
    ), frozenset({"animal"})),
    Kind("feed and stores of a farm", two.minus_product, (
        "A sack holds {c} kg of chicken feed. The hens eat {b} kg a day. How many kilograms are in the sack after {a "
        "days}?",
        "&{name} <has> ${c} for {his} farmyard and <buys> {a ducklings} at ${b} apiece. @money_left",
        "There were {c bales} in the hay barn. Over the winter {a ponies} ate {b bales} each. How many bales were left "
        "in spring?",
        "How much milk remains in a tank with {c} liters after {a cans} of {b} liters have been filled from it?",
        "{a bowls} with {b tomatoes} each have already been picked in a greenhouse where {c tomatoes} were ripe. How "
        "many ripe tomatoes still hang there?",
        "A fence needs {c boards}. So far, {name} has nailed on {b boards} a day for {a days}. How many boards are "
        "missing?",
        "From a harvest of {c pumpkins}, {a wagons} took {b pumpkins} each to town. The others went to the farm shop. "
        "How many went to the farm shop?",
        "If {name} has {c onions} and plants {a rows} of {b}, how many onions will {he} have left over?",
        "Last week {name's} hens laid {c eggs}, and {a customers} each came for {b} of them. How many eggs did nobody "
        "buy?",
        "The village holds its harvest dinner in the barn. {c people} are coming, and {a tables} for {b people} each "
        "are ready. How many people have no seat yet?",
        "Of {c acres} of land, {a fields} of {b acres} each are sown with wheat. Calculate how many acres are used for "
        "something else.",
        "&{name} <owes> the feed store ${c}. {He} <pays> back ${b} a week for {a weeks}. How much <does> {he} still "
        "owe?",
        "In the stable, {a horses} drank {b} liters of water apiece from a tank that had held {c} liters. How many "
        "liters stayed in the tank?",
        "All {c sheep} of a farm must be sheared. The shearer manages {b} per day and has been at it for {a days}. How "
        "many sheep are still waiting?",
    ), frozenset({"animal"})),
    Kind("two crops of a farm", long.two_products, (
        "&{name} <sells> {a crates} of apples at ${b} a crate and {c sacks} of potatoes at ${d} a sack. How much money "
        "<does> {he} take in?",
        "A farm has {a rows} of {b peach trees} and {c rows} of {d cherry trees}. How many fruit trees is that "
        "altogether?",
        "Each of {a cows} needs {b} kg of hay and each of {c horses} {d} kg. How many kilograms of hay do the animals "
        "need in all?",
        "How many eggs are there if {a baskets} hold {b eggs} apiece and {c bowls} hold {d eggs} apiece?",
        "In the orchard, {a children} picked {b apples} each, while {c grown-ups} picked {d apples} each. Find the "
        "number of apples that were picked.",
        "For the harvest festival, {a wagons} with {b pumpkins} each and {c trucks} with {d pumpkins} each rolled into "
        "town. What was the total number of pumpkins?",
        "&{name} <works> on a farm in the summer: {a days} in the barn for ${b} a day and {c days} in the fields for "
        "${d} a day. What <~are> {his} total earnings?",
        "A turkey costs ${b} and a goose ${d}. What does a restaurant pay for {a turkeys} and {c geese}?",
        "When the vet comes to the farm, she charges ${b} for every sheep and ${d} for every cow. How much is the bill "
        "for {a sheep} and {c cows}?",
        "Last spring {name} planted {a beds} of carrots with {b plants} per bed and {c beds} of leeks with {d plants} "
        "per bed. How many plants did {he} put into the ground?",
        "The red trailer was loaded {a times} with {b bales}, and the green trailer made {c trips} with {d bales} each "
        "time. How many bales of hay were brought in altogether?",
        "In the barn, {a cages} hold {b rabbits} each; the other {c cages} hold {d} each. How many rabbits live in the "
        "barn?",
        "If {name} picks {b buckets} of berries an hour and {other} picks {d}, how many buckets will be full after "
        "{name} has worked for {a hours} and {other} for {c hours}?",
        "{a steel cans} of {b} liters and {c plastic cans} of {d} liters are filled with milk. How many liters of milk "
        "are in the cans?",
    ), frozenset({"animal"})),
    Kind("crates of good fruit from a farm", long.product_minus_over, (
        "{a workers} picked {b peaches} each. {c peaches} were bruised, and the good ones were packed in boxes of {d}. "
        "How many boxes were packed?",
        "&{name} <has> {a rows} of {b cabbages}. Deer <~eat> {c} of them. {He} <loads> the others onto {d carts}, the "
        "same number onto each. How many cabbages <~are> on a cart?",
        "From {a trays} with {b seedlings} each, {c seedlings} are thrown away because they are too weak. The rest go "
        "into {d greenhouses}, equally many into each. How many seedlings does each greenhouse get?",
        "How many bags of {d onions} can be filled from {a crates} of {b onions} if {c} of the onions are rotten?",
        "Our hens laid {b eggs} a day for {a days}. We ate {c} of those eggs ourselves and sold the remaining ones in "
        "cartons of {d}. How many cartons did we sell?",
        "{a cows} gave {b} liters of milk apiece. The calves drank {c} liters of it, and the rest was poured into {d "
        "cans} of equal size. How many liters went into each can?",
        "A farm bought {a bundles} of fence posts with {b posts} per bundle. {c posts} are still stacked in the yard, "
        "while the others stand around {d pastures}, as many around each. How many posts are around a pasture?",
        "There were {b apples} on each of {a trees}. {c apples} had already fallen when {d children} picked the rest, "
        "each of them the same number. How many apples did each child pick?",
        "{name} ordered {a sacks} of seed potatoes with {b potatoes} in every sack. After {he} had planted {c "
        "potatoes} near the house, {he} planted the rest in {d rows} of equal length. How many potatoes came into each "
        "row?",
        "{b wheels} of cheese ripened on each of {a shelves}. The dairy kept {c wheels} for itself and shared out the "
        "rest evenly among {d shops}. Find how many wheels every shop got.",
        "A shepherd had {a pens} with {b sheep} in each. He sold {c sheep} and led the others to {d meadows} in groups "
        "of equal size. What was the size of each group?",
        "&{name} <earns> ${b} a day at the farm stand. After {a days}, {he} <spends> ${c} on new boots and <puts> the "
        "remaining money in {d envelopes}, the same amount in each. How many dollars <~are> in an envelope?",
        "Suppose {a hives} give {b jars} of honey each and {c jars} stay with the beekeeper. How many gift boxes of {d "
        "jars} can be made from the others?",
    ), frozenset({"animal"})),
    Kind("flocks of a farm", long.sum_minus_times, (
        "&{name} <has> {a sheep}. In spring {b lambs} <~are> born, and in summer {he} <sells> {c} of the animals. Each "
        "of the others <~needs> {d bales} of hay for the winter. How many bales <~do> they need together?",
        "A hen house had {a hens}. {b more hens} came, but a fox got {c}. Every hen that was still there laid {d eggs} "
        "that month. How many eggs did they lay?",
        "A farm shop had {a pumpkins} and got {b} more from a neighbor. {c} of them rotted, and all the others were "
        "sold at ${d} apiece. How much money came in?",
        "How much does it cost to vaccinate all the goats at ${d} a goat if a farm had {a goats}, bought {b}, and has "
        "since sold {c}?",
        "{a women} and {b men} wanted to pick grapes, but {c} of them stayed at home because of the rain. The others "
        "picked {d baskets} each. How many baskets were filled?",
        "&{name} <plants> {a apple trees} and {b pear trees}, but {c} of the trees <~die> in the frost. Each surviving "
        "tree <~gives> {d} kg of fruit. How many kilograms of fruit <~is> that?",
        "The stable housed {a ponies}, and after {b} more had arrived, {c} were moved to another farm. Every pony eats "
        "{d} kg of oats a month. How many kilograms do the ponies in the stable eat per month?",
        "{name} collected {a punnets} of berries on {day} and {b} on {day2}. {He} kept {c punnets} and sold the rest "
        "for ${d} a punnet. Find the amount of money {he} made.",
        "There were {a sacks} of wheat in the mill, and {b} more were delivered. After {c sacks} had been sold, each "
        "of the remaining ones was put on the scale and weighed {d} kg. How many kilograms of wheat were left?",
        "In a beekeeper's garden stood {a hives}. She added {b}, gave {c} to her daughter, and then took {d jars} of "
        "honey from each hive that was left. How many jars of honey did she take?",
        "If a farmer with {a turkeys} buys another {b}, sells {c} and later gets ${d} apiece for all the rest, how "
        "much will the farmer get for the rest?",
        "Market day is over. {name} unloaded {a baskets} of plums and {b baskets} of cherries this morning. {c "
        "baskets} are still there. All the others were sold at ${d} each. How many dollars did {he} take in?",
        "We started the summer with {a rabbits}. Soon {b} little ones were born, so we found new homes for {c "
        "rabbits}. For the remaining ones we buy {d carrots} apiece every month. What is the number of carrots we buy "
        "a month?",
    ), frozenset({"animal"})),
    Kind("a day at the farm fair", long.two_products_change, (
        "&{name} <goes> to the farm fair with ${e}. {He} <buys> {a hens} at ${b} each and {c ducks} at ${d} each. "
        "@money_left",
        "There is room for {e bales} in a barn. So far {a wagons} with {b bales} each and {c wagons} with {d bales} "
        "each have been unloaded. How many more bales can be stored?",
        "{e seedlings} are waiting to be planted. {a rows} of {b} and {c rows} of {d} are done. How many seedlings "
        "remain?",
        "How much change does a farmer get from ${e} for {a bags} of feed at ${b} a bag and {c bags} of seed at ${d} a "
        "bag?",
        "Out of {e eggs}, {a trays} of {b} went to the bakery and {c trays} of {d} to a hotel. The rest were for the "
        "farm shop. How many eggs did the farm shop get?",
        "{name's} milk tank held {e} liters this morning. {He} filled {a cans} with {b} liters each for the cheese "
        "maker and {c cans} with {d} liters each for the village. How many liters stayed in the tank?",
        "In the feed room there were {e} kg of oats. During the month {a horses} ate {b} kg apiece and {c donkeys} ate "
        "{d} kg apiece. What amount of oats, in kilograms, was left?",
        "A fence of {e} meters is planned. {name} built {b} meters a day for {a days}, and {his} {relative} built {d} "
        "meters a day for {c days}. How many meters are still missing?",
        "The harvest of {e pumpkins} was sold like this: {a shops} took {b} each, {c restaurants} took {d} each, and "
        "visitors bought everything else. How many pumpkins did the visitors buy?",
        "If {e} kg of cherries hang on the trees and {name} picks {a baskets} of {b} kg and {c baskets} of {d} kg, how "
        "many kilograms are still to be picked?",
        "A family owed ${e} for an old plow. First it paid ${b} a month for {a months}, then ${d} a month for {c "
        "months}. How much does it still owe?",
        "At the farm's open day, {e visitors} wanted a wagon ride. {a wagons} took {b people} each and {c wagons} took "
        "{d people} each. How many visitors had to wait for the next round?",
        "A shepherd has {e sheep}. In the valley there are {a pens} with {b sheep} and {c pens} with {d sheep}, while "
        "all the others graze on the hill. Calculate how many sheep graze on the hill.",
        "&{name} <brings> {e apples} to the market. {a customers} <~buy> {b} each and {c customers} <~buy> {d} each. "
        "What <~is> left <~goes> to {his} {relative}. How many apples <~does> {his} {relative} get?",
    ), frozenset({"animal"})),
    Kind("packed and sold by a farm", _packed_and_sold, (
        "{a hens} lay {b eggs} each in a month. The family eats {c} of the eggs and packs the rest in cartons of {d}, "
        "which sell for ${e} a carton. How much money do the eggs bring in?",
        "&{name} <picks> {b lemons} from each of {a trees}. {He} <gives> {c lemons} to {his} {relative} and <sells> "
        "the rest in bags of {d} for ${e} per bag. How much <does> {he} earn?",
        "From {a crates} of {b tomatoes}, {c tomatoes} were squashed. The farm stand sold the others in bowls of {d}, "
        "and every bowl cost ${e}. How many dollars did the bowls bring?",
        "What does a farmer get for {a rows} of {b carrots} if {c} of the carrots are fed to the rabbits and the "
        "others are sold in bunches of {d} at ${e} a bunch?",
        "{a cows} gave {b} liters of milk each. {c} liters of all this milk were kept for cheese, and the rest was "
        "filled into cans of {d} liters. A can was sold for ${e}. How much was paid for all the cans?",
        "There were {a crates}, each with {b pears}. After {c} bad pears had been thrown out, {d children} wrapped the "
        "good ones, each the same number, and got {e} cents per pear. How many cents did each child earn?",
        "{name} made {a batches} of cheese, {b wheels} per batch. {c wheels} were eaten at home. The others were put "
        "in gift baskets, {d wheels} to a basket, and the baskets were sold for ${e} each. Find the amount of money "
        "{name} received.",
        "It was a good year for honey: {a hives} gave {b} kg each. The beekeepers gave away {c} kg and filled the rest "
        "into buckets of {d} kg. If a bucket costs ${e}, how much are all the buckets worth?",
        "A barn has {a stacks} of {b bales}. {c bales} are for the farm's own animals. The rest will be carried away "
        "on trucks that load {d bales} each. How much will the transport cost at ${e} per truck?",
        "You plant {a rows} with {b tulip bulbs} each. {c} of the bulbs don't come up, but the others give a flower "
        "each, and you tie the flowers into bunches of {d}. How much will you make if you sell every bunch for ${e}?",
        "At the school farm, {a classes} picked {b pumpkins} each, but {c} of all these pumpkins were too small to "
        "sell. Each of {d market stands} got an equal share of the good pumpkins and sold them at ${e} apiece. How "
        "much money did each stand make?",
        "{name} had {a baskets} of {b plums} before the wasps spoiled {c} of the plums. The rest were cooked into jam, "
        "{d plums} per jar, and the jars were sold at ${e} a piece. How much money did the jam bring?",
        "{a fields} give {b sacks} of corn each. {c sacks} are sold at once, and the rest go to the mill, {d sacks} a "
        "trip. Every trip takes {e hours}. How many hours do the trips take?",
    ), frozenset({"animal"})),
    Kind("a farm's crops shared", _two_crops_shared, (
        "{f friends} run a farm stand together. They sell {a crates} of apples at ${b} a crate and {c crates} of pears "
        "at ${d} a crate. After paying ${e} for the stand, they share the money equally. How much does each friend "
        "get?",
        "{a wagons} of {b pumpkins} and {c wagons} of {d pumpkins} came from the fields. {e pumpkins} were kept, and "
        "{f shops} got the rest in equal shares. How many pumpkins did each shop get?",
        "How many eggs does each of {f bakeries} receive if a farm has {a trays} of {b eggs} and {c trays} of {d "
        "eggs}, sells {e eggs} at the gate and divides the rest equally among the bakeries?",
        "{a brown cows} gave {b} liters of milk each, and {c spotted cows} gave {d} liters each. {e} liters were used "
        "for butter. The rest was poured into cans of {f} liters. How many cans were filled?",
        "&{name} <sells> {a lambs} at ${b} each and {c goats} at ${d} each. {He} <spends> ${e} on feed and <divides> "
        "the rest equally among {f helpers}. How much <~does> each helper get?",
        "On a hill grow {a rows} with {b vines} each and {c rows} with {d vines} each. {e} of the vines are old and "
        "will be cut down, while the others will be tied up by {f workers}, each the same number. How many vines will "
        "each worker tie up?",
        "In the packing shed are {a sacks} of {b onions} and {c nets} of {d onions}. {e onions} must be thrown out "
        "because they are soft. Find the number of bags that can be filled with the good ones if a bag holds {f "
        "onions}.",
        "A field brought in {a sacks} of corn worth ${b} each and {c sacks} of beans worth ${d} each, but the seed had "
        "cost ${e}. {f families} own the field together. What is each family's equal share of the profit?",
        "{a groups} of {b children} and {c groups} of {d children} visit a farm. {e} of the children go riding. The "
        "others split up into teams of {f} to pick berries. How many teams are there?",
        "Before the market opened, {name} and {his} {relative} carried in {a baskets} of {b peaches} and {c baskets} "
        "of {d plums}. They set aside {e pieces} of fruit and laid out the rest on {f tables}, the same number on "
        "each. How many pieces of fruit lay on each table?",
        "On the hay wagon there are {a layers} of {b bales}, on the trailer {c layers} of {d bales}. On the way home, "
        "{e bales} are lost. What arrives is stored in {f barns}, an equal number in each. How many bales does a barn "
        "get?",
        "{name} worked on {other's} farm: {a hours} of picking for ${b} an hour and {c hours} of weeding for ${d} an "
        "hour. {He} paid ${e} for meals and put the remaining money into {f envelopes}, the same amount into each. How "
        "much was in every envelope?",
        "If {a hives} give {b jars} of honey each, {c hives} give {d jars} each, and {e jars} are given to the "
        "neighbors, how many boxes of {f jars} can be filled with what is left?",
    ), frozenset({"animal"})),
)  # fmt: skip
