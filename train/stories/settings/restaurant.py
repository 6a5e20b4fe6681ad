"""Kinds in restaurants, cafés and pizzerias: tables and chairs, orders, bills, tips, and what waiters and cooks earn.

Scope: wordings and the few shapes that only they need. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _sum_minus_over(d: Draw) -> Numbers:
    """Draw `(a + b - c) / d`."""
    e, q = d.factors(240)
    c = d.number(2, 30)
    a = d.number(2, e * q + c - 2)
    return (a, e * q + c - a, c, e), (add(a, e * q + c - a), sub(e * q + c, c), div(e * q, e))


def _two_products_minus_over(d: Draw) -> Numbers:
    """Draw `(a * b + c * d - e) / f`."""
    while True:
        (a, b), (c, e), f = d.factors(120), d.factors(120), d.number(2, 30)
        total = a * b + c * e
        g = d.divisor(total - f) if total - f >= 4 else None
        if g:
            steps = mul(a, b), mul(c, e), add(a * b, c * e), sub(total, f), div(total - f, g)
            return (a, b, c, e, f, g), steps


KINDS = (
    Kind("restaurant seats and plates", s.product, (
        "A village inn has {b tables}, and {a chairs} stand at every one of them. How many guests can be seated?",
        "&{name} <carries> {a plates} from the kitchen to the dining room on every trip. How many plates <does> {he} "
        "carry in {b trips}?",
        "How many slices come out of {b pizzas} that are cut into {a slices} apiece?",
        "The cook needs {a eggs} per cake for a wedding dinner. Calculate how many eggs go into {b cakes}.",
        "I work in a café where a cup of cocoa costs ${a}. This morning I poured {b cups} for my customers. How much "
        "money did they pay me for the cocoa?",
        "With {b waiters} on duty tonight and {a tables} for each waiter, how many tables are being looked after?",
        "{b baskets} were set out in the breakfast room, and {a bread rolls} were put into every basket. How many "
        "rolls was that altogether?",
        "Hey, quick question: the pizzeria charges ${a} for a large pizza, and my class wants {b pizzas}. What will "
        "we pay in total?",
        "A rack of the dishwasher takes {b glasses}. What is the greatest number of glasses that fit into {a racks}?",
        "{name} <earns> ${b} for an evening behind the counter of a snack bar. How much <does> {he} make by working "
        "{a evenings}?",
        "The menu of the new restaurant is {a pages} long and lists {b dishes} on each page. Find the number of "
        "dishes from which a guest can choose.",
        "If {a hungry teenagers} order {b} chicken wings apiece, how many wings must the kitchen fry?",
        "Yesterday {b crates} of lemonade were delivered to the beach bar, each of which held {a bottles}. How many "
        "bottles did the bar get?",
        "Soup is on the menu today! Every bowl gets {a dumplings}. How many dumplings have to be boiled for {b "
        "bowls}?",
        "The chef wants {a cherries} on top of every sundae. For {b sundaes}, what is the number of cherries needed?",
    )),
    Kind("restaurant things that remain", s.difference, (
        "There were {a clean forks} in the drawer before lunch. The waiters have taken {b forks} out so far. How "
        "many clean forks are still in the drawer?",
        "&{name} <bakes> {a muffins} for the café, of which {b} <~are> sold by noon. How many muffins <~remain>?",
        "All but {b} of the {a seats} on the terrace are taken. How many seats are taken?",
        "Of {a reservations} for Saturday night, {b} were canceled because of the storm. How many reservations were "
        "left?",
        "A customer found {a dishes} on the menu, and {b} of them contained meat. How many dishes had no meat in "
        "them?",
        "How many portions of lasagna can the cook still serve if there were {a portions} at six o'clock and {b} "
        "have been eaten?",
        "{name} <has> a gift card worth ${a} for a steak house. {He} <uses> ${b} of it for dinner. What amount <~is> "
        "left on the card?",
        "After {b guests} had gone home, the remaining guests stayed for dessert. There had been {a guests} at the "
        "start. How many people stayed?",
        "The owner ordered {a} new chairs for her tearoom, but only {b} came today. How many chairs are missing?",
        "{name} was paid ${a} for washing dishes, while the dishwasher in the hotel next door got ${b} less. How "
        "much did that dishwasher get?",
        "A waitress counted {a} coffee cups on her shelf at the start of the week. Since then {b cups} have been "
        "broken. Find how many are not broken.",
        "The bill comes to ${a}, but a coupon takes ${b} off. How much does the family really have to pay?",
        "In the kitchen, {a onions} lie on the table. {name} <has> chopped {b} of them. How many onions <=does> {he} "
        "still need to chop?",
        "A pizzeria made {a pizzas} on Friday and {b} fewer on Sunday. What was the number of pizzas made on Sunday?",
    )),
    Kind("restaurant rest in equal parts", two.rest_rate, (
        "The kitchen of a noodle bar made {a dumplings}, and {b} of them burst in the pot. The others were served on "
        "plates of {c}. How many plates could be served?",
        "&{name} <has> {a napkins}. {He} <keeps> {b} in the cupboard and <spreads> the rest evenly over {c tables}. "
        "How many napkins <~lie> on each table?",
        "A waitress made ${a} in tips today. She spent ${b} on a taxi home and wants to put the same amount of what "
        "is left into each of {c envelopes}. How many dollars go into one envelope?",
        "Out of {a guests} at a banquet, {b} prefer to stand at the bar. How many tables for {c people} will the "
        "others fill?",
        "The pizzeria received {a tomatoes}. Once {b} bad ones had been thrown out, {c cooks} shared the chopping "
        "equally. How many tomatoes did every cook chop?",
        "If {b} of {a chairs} are broken, how many tables can be given {c} good chairs apiece?",
        "A dinner for {c colleagues} cost ${a}. Their boss paid ${b} of it, and the colleagues divided the remainder "
        "into equal shares. What did each of the colleagues pay?",
        "{name} <counts> {a} dirty glasses after the party. {He} <washes> {b} by hand and <puts> all the rest into "
        "the dishwasher, {c} to a rack. How many racks <does> {he} fill?",
        "There were {a sugar cubes} in the tin before a child ate {b}. The rest is enough for {c sugar cubes} in "
        "every cup of tea. For how many cups is it enough?",
        "From a dough of {a} grams, {b} grams stick to the bowl. Everything else is rolled into {c} equal pizza "
        "bases. Find the weight of one base in grams.",
        "Except for {b}, all of the {a seats} in the canteen stand at long tables, {c} to a table. Calculate the "
        "number of long tables.",
        "I had ${a} for takeout this month. A curry for my friends cost me ${b}. How many soups at ${c} can I buy "
        "with the money that I still have?",
        "{a orders} came in tonight, {b} of which were canceled. The remaining ones are delivered by {c drivers}, "
        "each of whom takes the same number. How many orders does one driver take?",
        "Last night the cook sliced {a carrots}. He dropped {b} on the ground, so he shared out the others among {c} "
        "pots of stew, as many into each. How many carrots went into a pot?",
    )),
    Kind("restaurant wage and tips", two.product_plus, (
        "&{name} <works> {a hours} in a diner for ${b} an hour and <gets> ${c} in tips. How much <does> {he} make "
        "altogether?",
        "A waiter looked after {a tables}, every one of which left a tip of ${b}. Later a tourist at the bar gave "
        "him another ${c}. What did the waiter take home in tips?",
        "How much is the bill if {a people} have a set lunch at ${b} each and share a salad for ${c}?",
        "It was a busy Saturday at the burger place. {name} sold {a trays} with {b burgers} on each, as well as {c} "
        "single burgers at the door. How many burgers did {name} sell?",
        "Catering for a birthday costs ${b} per child. The room is ${c} on top of that. {a children} are invited. "
        "What is the total price?",
        "The hall has {b tables} with {a seats} each, besides {c seats} along the bar. How many people can sit in it?",
        "Tonight the restaurant expects {c guests} without a reservation. On top of them, {a groups} of {b} have "
        "booked. How many guests is that in all?",
        "{c plates} were already stacked on the shelf when the waiters brought {a piles} of {b} clean plates. How "
        "many plates were there then?",
        "For an anniversary, {name} <orders> {a platters} with {b sandwiches} apiece and {c} extra sandwiches for "
        "the musicians. Find the number of sandwiches that {he} <orders>.",
        "{name's} summer job: ${b} for each of {a evenings} in the ice cream parlor, plus a bonus of ${c} at the "
        "end. How much money does that make?",
        "When the pizza oven broke, {c pizzas} had been baked. After the repair, {a batches} of {b pizzas} followed. "
        "How many pizzas were baked that day?",
        "A cook has boiled {c eggs}. If she boils {a} more pots of {b eggs} each, how many boiled eggs will she have?",
        "They ordered {a portions} of spaghetti, ${b} a portion, and left the waiter ${c}. How many dollars did they "
        "spend?",
        "Calculate the cost of a delivery: {a} boxes of sushi at ${b} apiece, and ${c} for bringing them to the "
        "office.",
    ), frozenset({"time"})),
    Kind("pizza slices left", two.product_minus, (
        "&{name} <orders> {a pizzas} for the team, and every pizza <~has> {b slices}. After the game, {c slices} "
        "<~are> eaten. How many slices <~are> still in the boxes?",
        "The restaurant has {b tables} for {a people} each. Tonight {c seats} stay empty. How many guests are there "
        "tonight?",
        "Our waiter served {a tables} and got a ${b} tip at each of them, but he had to hand ${c} over to the "
        "kitchen staff. How many dollars did he keep?",
        "How many pancakes were left over if the cook stacked {b} of them on each of {a plates} and the guests "
        "finished {c}?",
        "A party of {a} had the menu of the day for ${b} per person. Since they had waited so long, the owner took "
        "${c} off the bill. What did they pay?",
        "There are {a cartons} of {b eggs} in the fridge. For today's omelets the chef cracks {c eggs}. What is the "
        "number of eggs that remain?",
        "{c glasses} were broken while a clumsy helper was unpacking {a} boxes of {b glasses}. How many of the "
        "glasses were not broken?",
        "I baked {a trays} of {b scones} for the tearoom, more than anyone could eat. We gave {c} to the neighbors "
        "at closing time. How many scones did we still have?",
        "Each menu has {b pages}. {a menus} must be printed for the opening of the bistro, and {c pages} are printed "
        "already. How many pages are still to be printed?",
        "{name} <rents> a food truck on {a days} and <sells> {b tacos} each day. All of them but {c} <~are> "
        "vegetarian. How many vegetarian tacos <does> {he} sell?",
        "A box of tea contains {b bags}. The hotel bought {a} boxes in spring, and by autumn {c bags} had been used. "
        "Find the number of tea bags left.",
        "The soup kitchen opened with {a pots} of {b portions} apiece. So far {c} hungry people have taken one "
        "portion each. How many more portions can be handed out?",
        "{name} had promised to peel {c potatoes} fewer than the other cook, who peeled {b potatoes} in each of {a "
        "hours}. How many potatoes did {name} promise to peel?",
        "For {b evenings}, a guitarist played in the cafe for ${a} an evening. She spent ${c} of her pay on strings. "
        "With how much of it was she left?",
    )),
    Kind("change at the cafe", two.minus_product, (
        "&{name} <goes> to a coffee shop with ${c} and <buys> {a cups} of tea at ${b} each. @money_left",
        "A guest handed the waiter ${c} for {a bowls} of chili, ${b} a bowl. How much change did the guest get?",
        "What is left of a ${c} gift card after {a lunches} that cost ${b} apiece?",
        "{c people} came to the wedding dinner. The big hall held {b tables} with {a} of them at each, and the "
        "others sat in the garden. How many sat in the garden?",
        "There are {c napkins} in the drawer of the pizzeria. If {b guests} take {a napkins} each, how many napkins "
        "stay there?",
        "The baker delivered {c rolls} to the hotel this morning, and the staff filled {b baskets} with {a rolls} "
        "apiece. How many rolls did not go into a basket?",
        "A bistro has room for {c guests}. So far {a groups} of {b} have arrived. How many more guests can come in?",
        "{name} <has> {c olives} for decorating pizzas. {He} <puts> {a olives} on each of {b pizzas}. How many "
        "olives <does> {he} have left over?",
        "Dinner for {a people} at ${b} a head has been paid out of the club's ${c}. Find the amount that the club "
        "still has.",
        "A waitress wants to earn ${c} for a trip. She has worked {a evenings} for ${b} an evening. How many dollars "
        "does she still need?",
        "After {a waiters} had carried out {b chairs} each, the rest of the {c chairs} were left inside because of "
        "the rain. How many chairs were left inside?",
        "A sack held {c potatoes}. The cook peeled {b potatoes} an hour until {a hours} had gone by. How many "
        "potatoes had not been peeled yet?",
        "{name} <boils> {c} liters of soup and <fills> {a pots} of {b} liters with it. How many liters of soup <~do> "
        "not go into these pots?",
        "I've got ${c} on me and the burgers here are ${b} a piece. If I pay for {a burgers}, how much will I have "
        "then?",
    ), frozenset({"time"})),
    Kind("order of two dishes", long.two_products, (
        "&{name} <orders> {a burgers} at ${b} each and {c shakes} at ${d} each. @pay",
        "The upper dining room has {b tables} with {a chairs}, and the lower one has {d tables} with {c chairs}. How "
        "many chairs does the restaurant have?",
        "How much does a family spend on {a pizzas} that cost ${b} apiece and {c salads} at ${d} a bowl?",
        "A waiter earned ${b} a day during the {a days} of the fair and ${d} a day on the {c days} after it. What "
        "were his earnings in all?",
        "Large pizzas are cut into {a slices}, small ones into {c}. The pizzeria baked {b} large and {d} small "
        "pizzas tonight. How many slices was that?",
        "For the reception, {a plates} with {b crackers} and {c plates} with {d cheese sticks} <~are> prepared by "
        "{name}. How many snacks <~are> on the plates altogether?",
        "Catering order: {a trays}, {b sandwiches} per tray, and {c trays}, {d cakes} per tray. Find the number of "
        "sandwiches and cakes together.",
        "{b tables} leave a tip of ${a} apiece, and {d other tables} leave ${c} apiece. What is the total of the "
        "tips?",
        "On Friday {a buses} of {b tourists} stopped at the roadside diner. On Sunday there were {c buses}, each of "
        "which brought {d tourists}. How many tourists came on the two days?",
        "{name} <serves> {b guests} in each of {a hours} around noon, then {d guests} in each of {c hours} in the "
        "evening. How many guests <does> {he} serve that day?",
        "The chef used {a eggs} in every cake and {c} in every quiche. She made {b cakes} and {d quiches}. How many "
        "eggs did she use?",
        "If lunch is ${b} and dinner ${d} in the hotel, what do {a lunches} and {c dinners} come to?",
        "Before opening night, the owner bought {a lamps} for ${b} a piece, which she hung over the bar, and {c} "
        "pictures for ${d} a piece. How much did all of that cost?",
        "In the cold room lie {a nets} of {b oranges}, and next to them {c nets} of {d lemons}. How many pieces of "
        "fruit are there for the juice bar?",
    )),
    Kind("restaurant sales less costs", long.minus_times_minus, (
        "&{name} <cooks> {a portions} of curry for a street fair. {b portions} <~are> burned, and the others <~are> "
        "sold at ${c} each. The ingredients <~cost> ${d}. How much money <does> {he} make after paying for them?",
        "A café has {a tables}. {b} of them are reserved, and at each of the rest there is room for {c people}. At "
        "the moment, {d people} sit there. How many free places are left?",
        "The waitress had {a tables} tonight, all but {b} of which gave her a ${c} tip. On the way home she spent "
        "${d} on groceries. How much of the tips did she have left?",
        "Of {a pizzas}, the drivers dropped {b}. The remaining ones were cut into {c slices} apiece, and the guests "
        "ate {d slices}. How many slices were left over?",
        "How many cups of coffee remain if {b} of {a pots} are empty, the others were filled with {c cups} each, and "
        "{d cups} have been drunk?",
        "{a people} had booked a dinner in a grill house, but {b} fell ill. Each person who came had to pay ${c}, "
        "and a coupon reduced the bill by ${d}. What did the group pay?",
        "A cook planned to work {a days} this month. Since he was ill on {b} of them, he worked only on the others, "
        "for ${c} a day, and ${d} was taken off for meals. Find his pay.",
        "{name} <brings> {a tubs} of ice cream to the party, but {b tubs} <~melt> in the sun. Each of the other tubs "
        "<~gives> {c scoops}. In the end, {d scoops} <~are> left. How many scoops <~are> eaten?",
        "There used to be {a waiters} in the hotel; {b} have left. Each waiter who is still there folds {c napkins}. "
        "So far {d napkins} are done. How many are still to be folded?",
        "The fryer makes {c fries} from a potato. {a potatoes} lay on the board, {b} of them too green to use. The "
        "children ate {d} of the fries. How many fries remained?",
        "Calculate what is left over: {a bottles} of juice, {b} of them sold unopened, the rest poured into {c "
        "glasses} each, and {d} of these glasses drunk.",
        "{a cake stands} are in the window of the tearoom. {b} stand empty, and on each of the others there are {c "
        "cupcakes}. If the morning's customers buy {d cupcakes}, how many will be left in the window?",
        "If {b} of the {a students} bring lunch from home and each of the others pays ${c} in the canteen, how much "
        "does the canteen keep after spending ${d} on vegetables?",
    )),
    Kind("shared tips of waiters", _sum_minus_over, (
        "At lunch the waiters got ${a} in tips, at dinner ${b}. They gave ${c} to the dishwasher and split the rest "
        "evenly. There are {d waiters}. How much did each waiter get?",
        "&{name} <bakes> {a} chocolate and {b} vanilla cupcakes for the café. {c cupcakes} <~are> dropped, and the "
        "remaining ones <~fill> plates of {d}. How many plates <~are> filled?",
        "{d friends} shared a bill of ${a} for the food and ${b} for the drinks, less ${c} for a coupon. What was "
        "the share of every friend?",
        "{a adults} and {b children} have signed up for the pancake breakfast. If {c} of them cancel, how many "
        "tables of {d} will be filled?",
        "The owner bought {a old chairs} at an auction and {b} new ones in a store. She put {c} on the balcony and "
        "placed the others around tables, {d chairs} to a table. How many tables did she need?",
        "How many boxes of {d} can be packed if {a samosas} are fried before noon and {b} after it, but {c} are "
        "eaten by the cooks?",
        "{name} <has> {a} red and {b} white napkins, {c} of which <~are> stained. {He} <divides> the clean ones "
        "equally among {d tables}. How many napkins <~lie> on each table?",
        "A kitchen received {a} kg of potatoes from one farm and {b} kg from another. When {c} kg had been cooked, "
        "the rest was packed into sacks of {d} kg. Find the number of sacks.",
        "Each of {d cooks} peels the same number of vegetables. There are {a carrots} and {b turnips}, but {c} of "
        "the vegetables are already peeled. How many are left for each cook?",
        "On the terrace, {a people} were eating, and in the hall {b}. {c} of these people left before dessert. The "
        "cook cut the cakes into {d pieces} apiece, so that everybody still there got one piece. How many cakes were "
        "needed?",
        "{name's} tip jar held ${a} in the morning. During the day, ${b} more went in, and ${c} was taken out for a "
        "broken cup. Then the money was divided among {d workers}. How many dollars did every worker receive?",
        "A soup truck poured out {a bowls} of tomato soup and {b bowls} of pea soup. Except for {c bowls}, which "
        "were free, all were sold in {d hours}, the same number per hour. How many bowls were sold in an hour?",
        "In the pantry stand {a jars} of honey and {b jars} of jam. {c jars} are used up. All the others are put on "
        "shelves that hold {d jars} apiece. What is the number of shelves needed?",
    )),
    Kind("change from a restaurant bill", long.two_products_change, (
        "&{name} <pays> for {a sandwiches} at ${b} each and {c juices} at ${d} each with ${e}. @change",
        "A family took ${e} to the steak house. They had {a steaks}, which cost ${b} apiece, and {c desserts} at "
        "${d} apiece. How much money did they bring back home?",
        "The café owner has ${e} in the cash box. She buys {a teapots} for ${b} a piece and {c trays} for ${d} a "
        "piece. How much remains in the box?",
        "{e guests} are expected at the feast. The blue hall has {b tables} for {a}, and the green hall {d tables} "
        "for {c}. How many guests will be without a seat?",
        "How much is left of a team's ${e} after dinner, if {a players} choose the menu for ${b} and {c players} the "
        "menu for ${d}?",
        "On the last evening of the trip, a teacher spent the class money. There was ${e} of it. He ordered {a "
        "pizzas} at ${b} and {c bowls} of pasta at ${d}. How many dollars were not spent?",
        "The bakery sent {e rolls} to the hotel. {b tables} got {a rolls} each, and {d tables} got {c} each. What "
        "number of rolls stayed in the kitchen?",
        "The kitchen must make {e sandwiches} for a marathon. On Friday {a cooks} made {b sandwiches} each, and on "
        "Saturday {c cooks} made {d} each. How many sandwiches were still missing?",
        "{name} <has> ${e} for a party. {He} <rents> {a benches} from a restaurant for ${b} apiece and {c grills} "
        "for ${d} apiece. How much money <does> {he} still have for food?",
        "Find the change from ${e} for {a coffees} and {c waffles}, if a coffee costs ${b} and a waffle ${d}.",
        "A waitress is saving for a bicycle that costs ${e}. She earned ${b} on each of {a evenings} in March and "
        "${d} on each of {c evenings} in April. How much more does she need?",
        "Grandpa treated everybody: {a} soups, {b} dollars a soup, plus {c} roasts, {d} dollars a roast. He laid "
        "${e} on the table. What did he get back?",
        "There were {e eggs} in the hotel's storeroom. The cooks made {b omelets} with {a eggs} in each and {d "
        "cakes} with {c eggs} in each. How many eggs were left?",
    )),
    Kind("guests shared among waiters", _two_products_minus_over, (
        "A hall has {b tables} with {a seats} and {d tables} with {c seats}. Tonight {e seats} are empty, and {f "
        "waiters} serve equally many guests. How many guests does each of them serve?",
        "&{name} <orders> {a pizzas} at ${b} and {c salads} at ${d} for the office. A coupon <~takes> ${e} off the "
        "bill, and {f colleagues} <~share> the remaining amount equally. What <~does> each colleague pay?",
        "For a feast the cooks rolled {a trays} of {b dumplings} and {c trays} of {d}. They ate {e} themselves, and "
        "the rest went onto plates of {f}. How many plates did they fill?",
        "A dish cart holds {b stacks} of {a plates} and {d stacks} of {c bowls}. {e pieces} are chipped and go to "
        "the trash, but all the others are put on shelves, {f} on each. How many shelves are needed?",
        "{f waitresses} put all of their tips together. They had got ${b} from each of {a tables} by the window and "
        "${d} from each of {c tables} in the back. First they paid ${e} for a taxi, then every waitress took an "
        "equal share. How much was a share?",
        "The bakery brings {a bags} of {b buns} and {c bags} of {d pretzels}. If {e} of these are sold at the "
        "counter and the others are spread over {f baskets} evenly, how many are in one basket?",
        "How many tables of {f} do the guests of an inn fill if {a buses} with {b tourists} and {c buses} with {d "
        "tourists} arrive, but {e tourists} would rather have a picnic?",
        "{name} <sells> {a cakes} at ${b} apiece and {c pies} at ${d} apiece from a stand. {He} <spends> ${e} of the "
        "money on flour and <saves> the rest for {f} equal rent payments. How many dollars <~is> each payment?",
        "In the storeroom, {a crates} of {b bottles} of water stand beside {c crates} of {d bottles} of juice. The "
        "party drinks {e bottles}. What remains is packed into boxes of {f}. Find the number of boxes.",
        "A snack bar made {b pots} of coffee, {a cups} to a pot, and {d pots} of tea, {c cups} to a pot. {e cups} "
        "were poured away, and the others were sold in {f hours}, as many in every hour. How many cups were sold per "
        "hour?",
        "Lunch was ${b} for each of {a adults} and ${d} for each of {c children}. The {f families} had a voucher "
        "worth ${e}, and then they split the bill into equal parts. How much money did every family pay?",
        "Two farmers bring vegetables: {a} boxes of {b beets} and {c} boxes of {d turnips}. All but {e} are fresh. "
        "The fresh ones are shared by {f kitchens} in equal numbers. How many vegetables does each kitchen get?",
        "If {a trays} of {b spring rolls} and {c trays} of {d meatballs} come out of the kitchen, {e} of these "
        "snacks fall on the carpet, and {f tables} are given the others in equal numbers, how many snacks are there "
        "on each table?",
    )),
    Kind("a server's week", long.six_steps_week, (
        "&{name} <waits> tables for {a hours} on each of the five weekdays and for {b hours} on both days of the "
        "weekend, at ${c} an hour. {He} <pays> ${d} for bus tickets and <gets> ${e} in tips. How much money <does> "
        "{he} have then?",
        "On every weekday a café sells {a cakes}, and on each of the two weekend days {b cakes}. A cake costs ${c}. "
        "The owner spends ${d} on flour, and a guest pays an old bill of ${e}. How much money does the owner end up "
        "with?",
        "A pizzeria bakes {a pizzas} per weekday and {b pizzas} on each of the two weekend days. All are cut into {c "
        "slices}. Last week, {d slices} were left unsold, but {e} frozen ones were heated and sold as well. How many "
        "slices were sold in all?",
        "What does {name} have on Sunday night if the diner pays ${c} an hour, {name} works {a hours} every weekday "
        "and {b hours} a day on both days of the weekend, spends ${d} on shoes and finds ${e} in an old coat?",
        "The tearoom uses {a packs} of napkins on each weekday and {b packs} on each of the two days of the weekend. "
        "Every pack has {c napkins}. Last week {d} of these napkins were left over, but {e} old ones from the "
        "cupboard were used as well. How many napkins were used last week?",
        "{name} <serves> {a tables} on each weekday and {b tables} on each of the two days of the weekend. Every "
        "table <~leaves> ${c}. Of this money {he} <gives> ${d} to the cook, and the owner <~adds> ${e}. How many "
        "dollars <does> {he} take home for the week?",
        "In the hotel, {a guests} have breakfast on every weekday and {b} on each of the two days of the weekend, "
        "and the cook bakes {c rolls} for each of them. This week, {d} of these rolls have not been eaten, but the "
        "cook has eaten {e} others. How many rolls have been eaten?",
        "My sister's job in an ice cream parlor is five weekdays of {a hours} and two weekend days of {b hours}, at "
        "${c} per hour. From her first week's pay, ${d} went to our mother, and then Grandma gave her ${e}. How much "
        "did she have after that?",
        "Weekdays, the food truck visits {a offices} a day; on the weekend, it visits {b parks} on each of its two "
        "days. Everywhere {c wraps} are sold. This week {d wraps} were sent back by customers, but {e} extra ones "
        "were sold by phone. Find the number of wraps that were sold and not sent back.",
        "A cook boils {a pots} of soup on each of the five weekdays and {b pots} on each of the two other days. A "
        "pot makes {c bowls}. If {d bowls} are spilled and {e bowls} come from a neighbor's kitchen, how many bowls "
        "can be served in the week?",
        "Every weekday {name} washed {a racks} of glasses, and on each of the two other days {b racks}, with {c "
        "glasses} in a rack. In the end, {d glasses} were still dirty, while a friend had washed {e} more. Find the "
        "number of clean glasses.",
        "For {a hours} on each weekday and {b hours} on each of both weekend days, the singer in the bar is paid "
        "${c} per hour. This week a broken string cost her ${d}, and a happy guest gave her ${e}. What did she have "
        "left?",
        "Asked about her job, the dishwasher says: I work {a hours} on each of the five weekdays and {b hours} on "
        "each of the two other days, for ${c} an hour. If she pays ${d} for meals and is given ${e} in tips, how "
        "much money does she get for the week?",
    ), frozenset({"time"})),
)  # fmt: skip
