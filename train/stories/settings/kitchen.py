"""Kinds in the kitchen, cooking and baking at home: recipes, batches, trays, ingredients, dishes and portions.

Scope: data, and the shapes that only these kinds have. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _share_less(d: Draw) -> Numbers:
    """Draw `(a + b) / c - d`."""
    c, share = d.number(2, 8), d.number(5, 25)
    b, e = d.part(c * share), d.part(share)
    return (c * share - b, b, c, e), (add(c * share - b, b), div(c * share, c), sub(share, e))


def _rest_of_stock(d: Draw) -> Numbers:
    """Draw `(a - b * c - d) / e`."""
    b, c = d.factors(80)
    e, f, share = d.number(2, 30), d.number(2, 8), d.number(2, 20)
    rest = e + f * share
    return (b * c + rest, b, c, e, f), (mul(b, c), sub(b * c + rest, b * c), sub(rest, e), div(f * share, f))


KINDS = (
    Kind("kitchen trays and portions", s.product, (
        "&{name} <puts> {a trays} of rolls into the oven. On each tray <~lie> {b rolls}. How many rolls <~are> baking?",
        "One pot of soup is enough for {b bowls}. How many bowls can be served from {a pots}?",
        "{name} <uses> {a spoonfuls} of batter for each pancake. How many spoonfuls <does> {he} need for {b pancakes}?",
        "{a} grandchildren came to dinner and ate {b dumplings} apiece. How many dumplings did Grandma cook if none "
        "were left?",
        "Find the number of cookies in {a tins} if every tin holds {b cookies}.",
        "A recipe asks for {a eggs} per cake. The school kitchen is going to bake {b cakes}. How many eggs will it "
        "need?",
        "Dad slices {b carrots} into {a pieces} each. How many pieces fall into the pan?",
        "My aunt made jam on {a days} in July, and every time she filled {b jars}. How many jars did she fill?",
        "Kneading one loaf by hand takes {b} minutes. For how many minutes does {name} knead if {he} makes {a loaves}?",
        "{name} <cuts> {a} big sheets of brownies into {b squares} each. How many brownies <does> {he} get?",
        "Above the stove are {a rows} of spice jars, with {b jars} in a row. What is the total number of jars?",
        "Every guest will get {a meatballs}, and {b guests} are coming. How many meatballs have to be fried?",
        "Hey, the recipe says {a} grams of yeast for one loaf. How many grams do I need for {b loaves}?",
        "With {b grapes} on every skewer, how many grapes does it take to make {a fruit skewers}?",
    ), frozenset({"time"})),
    Kind("equal kitchen portions", s.quotient, (
        "&{name} <bakes> {a muffins} and <packs> them into boxes of {b}. How many boxes <does> {he} fill?",
        "A pot holds {a ladles} of stew. {b people} want to eat the same amount. How many ladles of stew are there "
        "for each person?",
        "How many omelets can be made from {a eggs} if each omelet takes {b eggs}?",
        "{a berries} are spread evenly over {b tarts}. Calculate how many berries lie on each tart.",
        "It was dumpling night. With {his} {relative}, {name} rolled {a dumplings} and laid them on {b plates}, "
        "equally many on each. How many dumplings lay on one plate?",
        "In {b} minutes, the machine squeezed {a oranges}. How many oranges is that per minute?",
        "A sheet of dough is {a} cm long. It is cut into strips that are {b} cm wide. How many strips are there?",
        "How many grams of rice is one portion if {a} grams are divided into {b} equal portions?",
        "Every lunch bag gets {b crackers}. There are {a crackers} in the cupboard. For how many lunch bags is that "
        "enough?",
        "{a potatoes} have to be peeled, and {b cooks} share the job fairly. How many potatoes will each cook peel?",
        "{name's} grandmother canned {a peaches} last weekend, with {b peaches} in every jar. How many jars did she "
        "use?",
        "A tiny dishwasher can clean {b plates} in one go. After the wedding there are {a plates} to clean. How many "
        "times must it run?",
        "A big sack of flour weighs {a} kg. It is poured into {b canisters} so that all of them hold the same. Find "
        "the weight of the flour in one canister in kg.",
        "{name} <puts> a jar of {a olives} on {b pizzas} for {his} friends, and no pizza <~gets> more than another. "
        "How many olives <~does> a pizza get?",
    ), frozenset({"time"})),
    Kind("used up in the kitchen", two.minus_two, (
        "There <~are> {a eggs} in the kitchen. {name} <uses> {b} for a cake and {c} for omelets. How many eggs <~are> "
        "left?",
        "A baker had {a} kg of flour. Bread took {b} kg of it and rolls another {c} kg. How many kg of flour remained?",
        "Of {a cookies} on the plate, {b} were eaten by the children and {c} by their father. How many cookies stayed "
        "on the plate?",
        "{a plates} were in the sink. {name} washed {b}, and {his} {relative} washed {c}. How many were still dirty?",
        "How many grapes are left of a bunch of {a} after you pick {b} for a salad and {c} for a drink?",
        "The oven timer shows {a} minutes. The cook looks at it {b} minutes later and once more after another {c} "
        "minutes. How many minutes does it show then?",
        "Grandma sent {a jars} of pickles. We finished {b} in winter and gave away {c}. How many jars do we still "
        "have?",
        "&{name} <peels> {a apples}. {He} <slices> {b} for a pie, <cooks> {c} into sauce and <dries> the rest. How "
        "many apples <does> {he} dry?",
        "From a packet of {a tea bags}, {b} were used in March and {c} in April. What number was left for May?",
        "At the bake sale a tray with {a brownies} sold fast: {b} in the first hour, {c} in the second. How many "
        "brownies did it still hold?",
        "{name} had to chop {a onions} for the soup kitchen. Before lunch {he} chopped {b}, and after lunch {c}. How "
        "many onions did {he} still have to chop?",
        "A cook filled a bottle with {a} ml of oil. He needed {b} ml for frying and {c} ml for the salad. Calculate "
        "how much oil, in ml, the bottle still contained.",
        "Out of {a strawberries} in the bowl, {b} were moldy and {c} still green. The others were perfect. How many "
        "perfect strawberries were there?",
        "We want {a candles} on Grandpa's cake. {b} are already on it, and {other} is just adding {c more}. How many "
        "candles will still be missing then?",
    ), frozenset({"time"})),
    Kind("a recipe for more or fewer", two.rate, (
        "{b cakes} need {a eggs}. How many eggs do {c} of these cakes need?",
        "&{name} <uses> {a lemons} for {b jugs} of lemonade. How many lemons <does> {he} need for {c jugs}?",
        "A cook peels {a potatoes} in {b} minutes. At this speed, how many can she peel in {c} minutes?",
        "If {b} equal packs hold {a crackers}, how many crackers are in {c packs}?",
        "My recipe is for {b people} and calls for {a} grams of noodles. We will be {c} at the table tonight. How "
        "many grams should I cook?",
        "{a spoonfuls} of coffee make {b pots}. What number of spoonfuls makes {c pots}?",
        "Yesterday the bakery made {a buns} from {b bags} of flour. Today it has {c bags}. How many buns can it make "
        "from them?",
        "{b jars} of honey cost ${a}. Find the price of {c} such jars.",
        "{a raisins} go into {b buns}, the same number into each. How many raisins go into {c buns}?",
        "A large oven bakes {a loaves} in {b hours}. How many will come out of it in {c hours}?",
        "For a party of {b guests} you need {a sausages}. How many must be bought when {c guests} are coming and "
        "everyone eats the same?",
        "{b} identical sacks of rice weigh {a} kg. How many kg do {c} of them weigh?",
        "{name} <fills> {b muffin pans} with {a spoonfuls} of batter, as much in one as in another. How many "
        "spoonfuls <does> {he} take for {c} pans of the same size?",
        "In {b days} a family eats {a slices} of bread. How many slices will it eat in {c days} if nothing changes?",
    ), frozenset({"time"})),
    Kind("kitchen batches less some", two.product_minus, (
        "&{name} <bakes> {a trays} of {b cookies}. {c} of them <~get> burnt. How many good cookies <~are> there?",
        "{a cartons} of {b eggs} were delivered to the kitchen, but {c eggs} were cracked. How many eggs could be "
        "used?",
        "There were {a pizzas}, each cut into {b slices}. After the party {c slices} had been eaten. How many were "
        "left over?",
        "Each of {a cooks} made {b dumplings}. Except for {c}, all were boiled the same day. How many dumplings were "
        "boiled?",
        "{name} <has> to wash {b dishes} from each of {a tables}. So far {he} <has> done {c}. How many dishes <~are> "
        "still waiting?",
        "How many candies stay in the pantry when {c} are taken from {a bags} with {b candies} apiece?",
        "Mom stuck {b cloves} into each of {a oranges}, but {c} fell out again. How many cloves stayed in?",
        "A bottle of syrup makes {b glasses} of lemonade. From {a bottles}, {c glasses} have been poured so far. How "
        "many more glasses can be poured?",
        "A class sold {a cakes} for ${b} apiece. The ingredients had cost ${c}. Calculate the profit.",
        "On {a shelves} of the pantry there are {b cans} each. If {c} of the cans hold beans, how many hold something "
        "else?",
        "So that nobody would go hungry, {a teachers} brought {b sandwiches} each. In the end {c} were not eaten. How "
        "many sandwiches were eaten?",
        "{a strings} of garlic with {b bulbs} on each hang in the kitchen. The cook pulls off {c bulbs}. How many "
        "bulbs are hanging there now?",
        "Of {a packs} with {b napkins} in each, {c napkins} were used at the barbecue. Find the number of unused "
        "napkins.",
        "In the pan lay {a rows} of {b meatballs}. The cat stole {c} of them. How many meatballs were left for the "
        "family?",
    ), frozenset({"animal"})),
    Kind("more in the kitchen the next time", two.more_total, (
        "&{name} <bakes> {a rolls} on {day} and {b} more than that on {day2}. How many rolls <does> {he} bake "
        "altogether?",
        "There are {a forks} in a drawer and {b} more spoons than forks. How many forks and spoons are there in all?",
        "The mixer cost ${a}. The toaster cost ${b} more than the mixer. What did {other} pay for both?",
        "{other} peeled {b} more carrots than {name}, who peeled {a}. How many carrots did the two of them peel "
        "together?",
        "At breakfast the family drank {a glasses} of milk. At dinner they drank {b glasses} more than at breakfast. "
        "How many glasses of milk did they drink in all?",
        "The small pot holds {a cups}, and the big pot holds {b cups} more than the small one. How many cups do both "
        "pots hold together?",
        "Last week the soup kitchen cooked {a meals}. This week, because of the cold, it cooked {b} more than last "
        "week. How many meals did it cook in both weeks?",
        "If a recipe needs {a} grams of sugar and {b} grams more flour than sugar, how many grams of flour and sugar "
        "is that?",
        "In the red jar are {a candies}. The blue jar has {b} more than the red jar. What is the total number of "
        "candies?",
        "{name} roasted a chicken for {a} minutes and then baked a pie, which took {b} minutes longer than the "
        "chicken. For how many minutes was the oven in use?",
        "On the upper shelf stand {a plates}. The number of plates on the lower shelf is greater by {b}. How many "
        "plates are on the two shelves?",
        "I need {a eggs} for the cake, and for the cookies {b} more than for the cake. How many eggs do I need for "
        "both?",
        "{name} <picks> {a tomatoes} for a salad. For a sauce {he} <picks> {b tomatoes} more than for the salad. How "
        "many tomatoes <does> {he} pick in total?",
        "Our class baked {a pies}, and the other class beat us by {b}. How many pies did the classes bake together?",
    ), frozenset({"time"})),
    Kind("kitchen stock, added to and used", long.product_plus_minus, (
        "&{name} <bakes> {a trays} of {b muffins}. {His} {relative} <~brings> {c} more. After {d} <~are> eaten, how "
        "many muffins <~are> left?",
        "The pantry had {a cartons} of {b eggs} and {c} loose ones. The cook took {d eggs} for breakfast. How many "
        "eggs were there afterwards?",
        "{a bags} of {b potatoes} and {c} single potatoes were carried into the kitchen. {d} of all these potatoes "
        "were bad. How many were good?",
        "{name} <sells> {a jars} of jam at ${b} each and <gets> ${c} in tips. {He} <spends> ${d} on sugar. How much "
        "money <~is> left?",
        "How many slices are left if {a loaves} are cut into {b slices} each, {c slices} from yesterday are added and "
        "{d} are eaten?",
        "Each of {a people} chopped {b carrots} for the soup, and {c more carrots} came from the freezer. Because the "
        "pot was too full, {d} were taken out again. How many carrots stayed in the soup?",
        "On the buffet stood {a plates} with {b snacks} each and a bowl with {c snacks}. By midnight the guests had "
        "eaten {d}. How many snacks remained?",
        "{a girls} brought {b apples} each for a pie, and the teacher gave {c}. The pie took only {d apples}. How "
        "many apples could be eaten raw?",
        "Grandpa poured {b cups} of water into the pot {a times}. Later he added {c cups} of milk, while {d cups} "
        "boiled away. How many cups were in the pot at the end?",
        "The restaurant has {a stacks} of {b plates}, plus {c plates} in the sink. If {d} of all these get broken, "
        "how many plates will the restaurant have?",
        "A family of {a} ate {b pancakes} each, and {c} were left on the table. {d} of all the pancakes were filled "
        "with chocolate. How many had no chocolate in them?",
        "After {a} batches of {b} waffles and a last one of {c}, {name} <gives> {d waffles} to {his} {relative}. How "
        "many waffles <does> {he} keep?",
        "{name} has {a packs} of {b biscuits} and an open pack with {c}. {He} has promised {d biscuits} to {other}. "
        "How many biscuits can {he} keep?",
        "From the garden came {a baskets} of {b tomatoes}, from the market another {c}. {d} went into a salad and all "
        "the rest into ketchup. How many tomatoes were made into ketchup?",
    ), frozenset({"animal"})),
    Kind("a kitchen share less some", _share_less, (
        "{a} plain and {b} chocolate cookies are shared equally among {c children}. Each child eats {d} at once. How "
        "many cookies does each child have left?",
        "{name} and {other} mixed {a cups} of juice with {b cups} of water and filled {c} equal pitchers. From one "
        "pitcher {d cups} were drunk. How many cups remained in it?",
        "Mother bought {a eggs} in town and {b} at the farm. They were put into {c bowls}, equally many in each. {d "
        "eggs} from the yellow bowl went into a cake. How many were left in the yellow bowl?",
        "A cook divides {a} large potatoes and {b} small ones evenly among {c pots}. If {d} are taken out of one pot "
        "again, how many potatoes does this pot still hold?",
        "How many nuts are left on each of {c cakes} if {a walnuts} and {b almonds} are spread evenly over the cakes "
        "and {d nuts} fall off every cake?",
        "Dinner was ${a} and dessert ${b}. The bill was split evenly among {c friends}, one of whom, {other}, had a "
        "coupon worth ${d} for {his2} part. How much did {other} have to pay?",
        "In the bakery, {a} wheat rolls and {b} rye rolls are packed into {c bags} of equal size. A customer buys one "
        "bag and eats {d rolls} on the way. How many rolls are still in the bag?",
        "{name} picked {a cherries} before lunch and {b} after it. At home {he} put them into {c bowls}, the same "
        "number into each, and ate {d cherries} from one of the bowls. How many cherries were in that bowl then?",
        "{a jars} of plum jam and {b jars} of peach jam were placed on {c shelves}, with equal numbers on each. {d "
        "jars} on the top shelf turned out to be empty. How many full jars were on the top shelf?",
        "After dinner, {a glasses} and {b plates} have to be dried by {c helpers}, each of whom dries the same number "
        "of pieces. So far each has dried {d}. How many pieces does each helper still have to dry?",
        "When {a meatballs} from the pan and {b} from the oven had been divided into {c} equal portions, {name} took "
        "one portion and ate it all except for {d meatballs}. How many meatballs did {he} eat?",
        "There are {a} grams of raisins in one bag and {b} in another. I mix them and use the same amount for each of "
        "{c cakes}, but from my brother's cake I pick out {d} grams. How many grams of raisins stay in his cake?",
        "If {a lemons} and {b limes} are split equally between {c jugs}, and {d} of the fruits in one jug are taken "
        "out again, what number of fruits is in that jug?",
        "We made {a} cheese sandwiches plus {b} ham sandwiches, and put the same number on each of {c plates}. From "
        "our own plate we have already eaten {d}. How many sandwiches are left on it?",
    ), frozenset({"time"})),
    Kind("kitchen twice and some more", long.twice_more_total, (
        "&{name} <bakes> {a pies}. {He} also <bakes> cookies, {b} more than twice as many as pies. How many pies and "
        "cookies <does> {he} bake in all?",
        "A recipe takes {a} grams of butter. The amount of flour is {b} grams more than double the amount of butter. "
        "How many grams of butter and flour are needed together?",
        "{name} peeled {a potatoes}. {other} peeled twice as many and then {b more}. How many potatoes did they peel "
        "altogether?",
        "On {day} the canteen sold {a soups}, and on {day2} it sold twice that number plus {b}. How many soups did it "
        "sell on both days?",
        "In the drawer are {a spoons}. The number of forks is {b} greater than twice the number of spoons. Find the "
        "number of spoons and forks.",
        "The first cake baked for {a} minutes. The other one took {b} minutes longer than twice that time. For how "
        "many minutes did both of them bake?",
        "If a small jar holds {a olives} and a big jar holds twice as many and {b} more, how many olives are in both "
        "jars?",
        "My sister washed {a plates}. I washed double that number, and then another {b}. What is the total number of "
        "plates that we washed?",
        "A blender costs ${a}. A stove costs ${b} more than two blenders. What do a stove and one blender cost "
        "together?",
        "{a children} and some adults came to dinner. There were {b} more than twice as many adults as children. How "
        "many people came?",
        "{other} ate {a dumplings}, but {name} was hungrier and ate twice as many, plus {b}. How many dumplings did "
        "the two eat?",
        "How many grapes go into the fruit salads if the small salad gets {a} and the large one {b} more than double "
        "that?",
        "For the picnic we need {a} cheese sandwiches and, because most of us like ham, twice as many ham sandwiches "
        "plus {b}. How many sandwiches do we have to make?",
        "In May the cook used {a bags} of sugar. In June, with all that jam to make, he needed {b bags} more than "
        "twice as many as in May. Calculate the number of bags for both months.",
    ), frozenset({"time"})),
    Kind("all from the kitchen in equal parts", long.two_products_over, (
        "&{name} <bakes> {a trays} of {b} rolls and {c trays} of {d} buns. {He} <divides> all of them equally among "
        "{e group}. How many <~does> each {member} get?",
        "{a bags} with {b apples} each and {c bags} with {d} each are used for {e} equal cakes. How many apples are "
        "there for each cake?",
        "A cook buys {a} kg of rice at ${b} a kg and {c} kg of beans at ${d} a kg. The cost is shared evenly by {e "
        "families}. How much does each family pay?",
        "Dinner was {a} main courses at ${b} apiece and {c desserts} at ${d} apiece. If {e friends} split the bill "
        "evenly, what did each of them pay?",
        "From {a jugs} of {b glasses} and {c jugs} of {d glasses}, lemonade was poured for {e tables}, as many "
        "glasses for one table as for another. How many glasses did a table get?",
        "How many plates of {e dumplings} can be served if {a cooks} make {b dumplings} each and {c helpers} make {d} "
        "each?",
        "Eggs came in {a cartons} of {b} and {c cartons} of {d}. Every omelet takes {e eggs}. How many omelets can be "
        "made from all the eggs?",
        "In the pantry, {a shelves} hold {b jars} each, and {c shelves} hold {d} each. All the jars are going to be "
        "packed in crates of {e}. How many crates are needed?",
        "For {a days} the bakery gave away {b loaves} a day, and for the next {c days} it gave away {d} a day. The "
        "loaves went to {e shelters} in equal parts. Find how many loaves one shelter received.",
        "{name} <puts> {b slices} of tomato on each of {a pizzas} and {d slices} on each of {c} larger ones. One "
        "tomato <~gives> {e slices}. How many tomatoes <does> {he} need?",
        "We had {a packs} of {b sausages} and {c packs} of {d}. Everyone at the barbecue ate {e sausages}, and then "
        "they were all gone. How many people were at the barbecue?",
        "Calculate how many days the cookies last when {a tins} contain {b} each, {c tins} contain {d} each, and the "
        "family eats {e cookies} a day.",
        "If {a boys} bring {b potatoes} apiece and {c girls} bring {d} apiece, and all are cooked in {e pots} with "
        "the same number in each, how many potatoes go into one pot?",
        "On the table lay {a rows} of {b} red cherries and {c rows} of {d} black ones. They were used to decorate {e "
        "cakes}, all of which got the same number. How many cherries were there per cake?",
    )),
    Kind("the rest of the kitchen stock", _rest_of_stock, (
        "&{name} <has> {a eggs}. {He} <bakes> {c cakes} with {b eggs} each and <boils> {d eggs} for a salad. The rest "
        "<~are> enough for omelets with {e eggs} each. How many omelets <does> {he} make?",
        "A baker starts with {a} kg of flour. On each of {b days} he uses {c} kg. Then {d} kg get wet. He packs the "
        "rest in bags of {e} kg. How many bags does he fill?",
        "Of {a cookies}, {b children} got {c} each, and {d} broke. The remaining cookies were laid on {e plates} in "
        "equal numbers. How many cookies were on a plate?",
        "{name} <has> ${a} for kitchen things. {He} <buys> {b bowls} for ${c} each and a pan for ${d}. With the rest "
        "{he} <buys> mugs at ${e} each. How many mugs <does> {he} get?",
        "How many strawberries does each of {e guests} get if a cook has {a}, puts {c} on each of {b cakes}, eats {d} "
        "himself and serves the rest in equal parts?",
        "There were {a napkins} in the cupboard. {b tables} were set with {c napkins} each, {d} were kept for spills, "
        "and what was left was folded and put in piles of {e}. How many piles were there?",
        "{a people} have to be fed. {b} big tables seat {c} each, and {d people} eat on their feet in the kitchen. "
        "The others sit at small tables, {e} to a table. How many small tables are needed?",
        "A chef wants to peel {a carrots}. He has peeled {c} an hour for {b hours}, and his son has peeled {d}. Now "
        "{e helpers} are going to share the rest evenly. How many carrots will each helper peel?",
        "From a tank with {a} liters of soup, {b pots} of {c} liters each were filled, and {d} liters were spilled. "
        "Whatever was left went into cans of {e} liters. Find the number of cans.",
        "In all, {name} <has> to make {a sandwiches}. {b people} <~help> by making {c} each. {He} <makes> {d} in the "
        "evening and the rest the next day in {e hours}. How many sandwiches <does> {he} make per hour the next day?",
        "If {a} grams of chocolate are bought, {c} grams go on each of {b cakes}, {d} grams are nibbled away, and the "
        "rest is divided evenly among {e bowls} of pudding, how many grams go into each bowl?",
        "Our pantry held {a cans}. We ate {c} a week for {b weeks} and gave {d} to a food bank, after which the rest "
        "just filled {e} equal shelves. How many cans stood on one shelf?",
        "Grandma had {a dumplings} ready. {b grandchildren} ate {c} apiece, Grandpa had {d}, and the others went into "
        "the freezer in bags of {e}. How many bags went into the freezer?",
        "Calculate the number of muffins in one box when {a muffins} are baked, {b friends} take {c} each, {d} stay "
        "at home and the others are packed into {e} equal boxes.",
    ), frozenset({"time"})),
    Kind("kitchen shopping and what is left", long.three_products_change, (
        "&{name} <goes> shopping for a dinner with ${g}. {He} <buys> {a packs} of noodles at ${b} each, {c jars} of "
        "sauce at ${d} each and {e cheeses} at ${f} each. How much money <~is> left?",
        "A kitchen has {g plates}. {a tables} are set with {b} each, {c tables} with {d} each and {e tables} with {f} "
        "each. How many plates stay in the cupboard?",
        "The bakery got an order for {g rolls}. {a bakers} have made {b} each, {c helpers} {d} each and {e trainees} "
        "{f} each. How many rolls are still missing?",
        "What change does {name} get from ${g} if {he} buys {a pans} for ${b} apiece, {c bowls} for ${d} apiece and "
        "{e aprons} for ${f} apiece?",
        "Of {g cookies}, {a tins} of {b} went to the neighbors, {c bags} of {d} to the school and {e packs} of {f} to "
        "the office. The family kept the rest. How many cookies did it keep?",
        "Last Sunday we had {g guests}. {a tables} of {b} in the garden, {c tables} of {d} on the terrace and {e "
        "tables} of {f} in the hall were full. The other guests had to eat in the kitchen. How many ate in the "
        "kitchen?",
        "{name} <wants> to fill {g jars} with jam. {He} <fills> {b jars} on each of {a days} in July, {d} on each of "
        "{c days} in August and {f} on each of {e days} in September. How many jars <~are> still empty?",
        "How many kg of flour remain in a silo with {g} kg after {a bags} of {b} kg, {c bags} of {d} kg and {e bags} "
        "of {f} kg have been filled?",
        "{name} <has> {g eggs}. {b cakes} <~take> {a eggs} each, {d pies} <~take> {c} each and {f puddings} <~take> "
        "{e} each. How many eggs <~are> left after all that baking?",
        "Find out how many dollars of ${g} are left after {a cooks} are paid ${b} each, {c waiters} ${d} each and {e "
        "dishwashers} ${f} each.",
        "From {g cherries}, {b} are put on each of {a} big cakes, {d} on each of {c} small cakes and {f} into each of "
        "{e drinks}. How many cherries can the cook eat himself?",
        "If a cook has {g skewers} and {a families} order {b} each, {c couples} order {d} each and {e children} order "
        "{f} each, how many skewers can she still sell?",
        "I wanted to bake one muffin for each of the {g people} at the picnic. I made {a trays} of {b} lemon muffins, "
        "{c trays} of {d} apple muffins and {e trays} of {f} plain ones. How many people went without a muffin?",
        "The kitchen team had to wash {g pieces}. They had done {a loads} of {b plates}, {c loads} of {d cups} and {e "
        "loads} of {f bowls} when the water stopped. How many pieces were still dirty?",
    )),
)  # fmt: skip
