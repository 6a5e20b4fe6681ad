"""Kinds about two and three items on one bill: their sum, the change, and shares of it.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("two items", long.two_products, (
        "&{name} <buys> {a pens} at ${b} each and {c books} at ${d} each. @pay",
        "Adult tickets cost ${b} and child tickets ${d}. What do {a adult tickets} and {c child tickets} cost?",
        "&{name} <buys> {a things} for ${b} each and {c bags} for ${d} each. How many dollars <~is> that in total?",
        "{a apples} cost ${b} each and {c melons} cost ${d} each. How much do they cost in all?",
        "A pizza costs ${b} and a salad ${d}. {name} <orders> {a pizzas} and {c salads}. @pay",
        "&{name} <sells> {a things} for ${b} each and {c cakes} for ${d} each. @earn",
        "{name} <works> {a} hours at ${b} an hour and {c} hours at ${d} an hour. @earn",
        "What do {a things} at ${b} and {c mugs} at ${d} cost together?",
        "{a adults} and {c children} go to the zoo. An adult pays ${b} and a child pays ${d}. How much do they pay "
        "together?",
        "Each chair costs ${b} and each table ${d}. What is the price of {a chairs} and {c tables}?",
        "{name} <walks> {a dogs} for ${b} each and <washes> {c cars} for ${d} each. @earn",
        "&How much <does> {name} spend on {a mugs} and {c plates} if a mug <~is> ${b} and a plate <~is> ${d}?",
        "At a school fair, a ride costs ${b} and a game ${d}. What is the price of {a rides} and {c games} altogether?",
        "A phone company charges ${b} for each of {a} old lines and ${d} for each of {c} new ones. What is the whole "
        "bill?",
        "[Find the total|Add it up]: {a} nights in a hotel at ${b} per night and {c} breakfasts at ${d} apiece.",
        "A building has {a} floors with {b windows} each and {c} floors with {d windows} each. How many windows are "
        "there in all?",
        "&{name} <reads> {b pages} a day for {a} days, then {d pages} a day for {c} days. How many pages <does> {he} "
        "read altogether?",
        "In a quiz, an easy question gives {b points} and a hard one gives {d}. What is the score for {a} easy and "
        "{c} hard questions?",
        "{c bags} of soil at ${d} per bag and {a} bushes at ${b} per bush were delivered to a garden. What was the "
        "total price?",
        "Each van carries {b} people, and each bus carries {d}. How many people can ride in {a vans} and {c buses}?",
        "&After {name} <picks> out {a} comics at ${b} apiece, {he} <adds> {c} posters at ${d} apiece. What sum <does> "
        "{he} have to pay?",
        "The vet sees {a} cats and {c} dogs on {day}. For a cat the vet charges ${b}, for a dog ${d}. How many "
        "dollars does the vet take in on {day}?",
        "A farmer packs {a crates} of {b} pears each and {c sacks} of {d} pears each. What is the total number of "
        "pears?",
    )),
    Kind("two items, change", long.two_products_change, (
        "&{name} <buys> {a pens} at ${b} each and {c books} at ${d} each. {He} <pays> with ${e}. @change",
        "&{name} <has> ${e}. {He} <buys> {a things} at ${b} each and {c bags} at ${d} each. @money_left",
        "Adult tickets <~cost> ${b} and child tickets ${d}. {name} <buys> {a adult tickets} and {c child tickets} "
        "and <pays> "
        "with ${e}. @change",
        "&With ${e}, {name} <goes> shopping. {He} <gets> {a shirts} for ${b} each and {c hats} for ${d} each. "
        "@money_left",
        "A burger <~costs> ${b} and a juice ${d}. {name} <orders> {a burgers} and {c juices} and <pays> with ${e}. "
        "@change",
        "{name} <takes> ${e} to the market, where {he} <buys> {a} kg of rice at ${b} per kg and {c} kg of nuts at "
        "${d} per kg. "
        "@money_left",
        "How much is left of ${e} after buying {a chairs} at ${b} and {c lamps} at ${d}?",
        "A ticket costs ${b} and a drink ${d}. {name} has ${e} and buys {a tickets} and {c drinks}. How many dollars "
        "does {he} have left?",
        "{name} <gives> ${b} to each of {a nephews} and ${d} to each of {c nieces}. {He} <had> ${e}. @money_left",
        "&How much money <~is> left in {name's} wallet if it <~held> ${e} and {he} <buys> {a sodas} at ${b} and {c "
        "sandwiches} at ${d}?",
        "A class has ${e} for its party. It pays for {a pizzas} at ${b} apiece and {c} bottles of juice at ${d} "
        "apiece. What remains of the money?",
        "{a} rolls of paper cost ${b} each; {c} cans of paint cost ${d} each. [Somebody pays for all of it with|All "
        "of it is paid for with] ${e}. What is the change?",
        "&{name} <gets> a gift card worth ${e}. Of this, {he} <uses> ${b} for each of {a} songs and ${d} for each of "
        "{c} movies. How many dollars <~are> left on the card?",
        "After {a} rides at ${b} each and {c} snacks at ${d} each, how much of ${e} is left?",
        "A book has {e pages}. {name} <reads> {b pages} a day for {a} days and then {d pages} a day for {c} days. How "
        "many pages <~are> left to read?",
        "The office may spend ${e} on furniture. It orders {a desks}, each for ${b}, as well as {c lamps}, each for "
        "${d}. How much money stays unspent?",
        "A gardener wants to plant {e} bulbs. There are already {a} rows with {b} bulbs each and {c} rows with {d} "
        "bulbs each. How many bulbs are still to be planted?",
        "&{name} <needs> ${e}. So far {he} <has> worked {a} hours at ${b} an hour and {c} hours at ${d} an hour. How "
        "many dollars <~are> still missing?",
        "A drive holds {e} gigabytes. Stored on it are {a} movies of {b} gigabytes each and {c} games of {d} "
        "gigabytes each. How many gigabytes are free?",
        "Find the change from ${e} for {a} coffees at ${b} and {c} cakes at ${d}.",
    )),
    Kind("two items, split", long.two_products_over, (
        "{e group} <~order> {a pizzas} at ${b} each and {c drinks} at ${d} each. They <~split> the bill equally. "
        "How much <~does> each {member} pay?",
        "{name} <sells> {a things} at ${b} each and {c cakes} at ${d} each and <shares> the money equally among {e "
        "group}. "
        "How much <~does> each {member} get?",
        "{a tickets} at ${b} and {c tickets} at ${d} are paid by {e} people in equal shares. How much does each pay?",
        "{name} <works> {a} hours at ${b} and {c} hours at ${d} an hour. With the money {he} <buys> books for ${e} "
        "each. "
        "How many books can {he} buy?",
        "{name} <has> {a} bags of {b things} and {c} bags of {d}. {He} <puts> all of the {things} into packs of {e}. "
        "How many packs <does> {he} get?",
        "{a rows} of {b roses} and {c rows} of {d tulips} are made into bunches of {e}. How many bunches are there?",
        "{e group} <~earn> ${b} for each of {a cars} that they <~wash> and ${d} for each of {c lawns}. They <~share> "
        "the money evenly. How many dollars <~does> each {member} get?",
        "A bill has {a meals} at ${b} and {c drinks} at ${d}. It is split evenly among {e people}. How much does "
        "each person pay?",
        "{name} <picks> {b} kg of apples on each of {a} days and {d} kg on each of {c} days. {He} <packs> all of "
        "them into bags of {e} kg. How many bags <~is> that?",
        "How much does each of {e} roommates pay if they buy {a chairs} at ${b} apiece and {c lamps} at ${d} apiece "
        "and divide the cost evenly?",
        "&{name} <has> {a} albums with {b photos} each and {c} albums with {d photos} each. {He} <wants> to put all "
        "the photos into {e} new albums, the same number in each. How many photos should go into each new album?",
        "A team of {e} workers shares its pay equally. It builds {a} sheds for ${b} each and {c} fences for ${d} "
        "each. What does every worker receive?",
        "{a} teams of {b players} and {c} teams of {d players} travel to a game in {e} buses. If every bus carries "
        "equally many players, how many players are in each?",
        "A teacher copies {a} tests of {b pages} and {c} tests of {d pages}. A folder holds {e pages}. How many "
        "folders are needed for all of these pages?",
        "For a trip, {e group} <~rent> {a} boats at ${b} per boat and {c} tents at ${d} per tent. What <~is> the cost "
        "per {member}, if everybody <~pays> the same?",
        "&{name} <reads> {b pages} on each of {a} days and {d pages} on each of {c} days, which <~makes> exactly {e} "
        "chapters of equal length. How many pages long <~is> a chapter?",
        "{a} jugs with {b} cups of juice each and {c} jugs with {d} cups each are poured into {e} equal bowls. How "
        "many cups of juice go into each bowl?",
        "Find the share of each person when {e people} split the cost of {a} rooms at ${b} and {c} meals at ${d} "
        "equally.",
        "{a} kids bring {b} cans each, and {c} kids bring {d} cans each. All the cans are [packed|put] into boxes of "
        "{e}. How many boxes are filled?",
        "{name} <sells> {a} rugs for ${b} apiece and {c} pillows for ${d} apiece. Working on them <~took> {him} {e} "
        "hours in all. How many dollars per hour <~is> that?",
    )),
    Kind("three items, change", long.three_products_change, (
        "&{name} <buys> {a pens} at ${b}, {c books} at ${d} and {e bags} at ${f}. {He} <pays> with ${g}. @change",
        "&{name} <has> ${g}. {He} <buys> {a shirts} for ${b} each, {c hats} for ${d} each and {e belts} for ${f} "
        "each. @money_left",
        "A cake costs ${b}, a pie ${d} and a roll ${f}. {name} <buys> {a cakes}, {c pies} and {e rolls} with ${g}. "
        "@money_left",
        "With ${g} in {his} purse, {name} <gets> {a} kg of fish at ${b} per kg, {c} kg of meat at ${d} per kg and "
        "{e} kg of rice "
        "at ${f} per kg. @money_left",
        "{a adults} pay ${b}, {c students} pay ${d} and {e children} pay ${f} each. They give ${g} in all. "
        "How much change do they get?",
        "What is left of ${g} after {a} nights at ${b}, {c meals} at ${d} and {e tickets} at ${f}?",
        "{a tickets} at ${b}, {c drinks} at ${d} and {e snacks} at ${f} are paid with ${g}. How much change is there?",
        "{name} <has> ${g} for a party. {He} <gets> {a balloons} for ${b} each, {c cakes} for ${d} each and {e "
        "candles} for ${f} each. How much money <~is> left over?",
        "How much of a ${g} budget remains after {a} rolls of tape at ${b}, {c} brushes at ${d} and {e} cans of paint "
        "at ${f} are paid for?",
        "&{name} <gets> ${g} for {his} birthday. Of that {he} <spends> ${b} on each of {a} games, ${d} on each of {c} "
        "comics and ${f} on each of {e} posters. @money_left",
        "A coach goes to the sports store with ${g}. On the list are {a balls} at ${b} apiece, {c nets} at ${d} "
        "apiece and {e} whistles at ${f} apiece. What will the coach bring back in change?",
        "{a} bowls of soup for ${b}, {c} sandwiches for ${d} and {e} coffees for ${f}: what is the change from ${g}?",
        "A book of {g pages} has {a} stories of {b pages}, {c} stories of {d pages} and {e} stories of {f pages}. The "
        "other pages are pictures. How many pages of pictures are there?",
        "A hall seats {g} people. {a} groups of {b}, {c} groups of {d} and {e} groups of {f} people have already sat "
        "down. How many seats are free?",
        "&With {a} museum tickets at ${b}, {c} bus tickets at ${d} and {e} ice creams at ${f}, {name} <spends> part "
        "of {his} ${g}. How much <does> {he} not spend?",
        "The school has ${g} for its library. Buying {a} atlases costs ${b} per book, {c} novels ${d} per book and "
        "{e} comics ${f} per book. How many dollars are not used?",
        "Prices at a garden shop: a rose ${b}, a fern ${d}, a pot ${f}. {name} <takes> {a roses}, {c ferns} and {e "
        "pots} and <hands> over ${g}. @change",
        "{name} <wants> to earn ${g}. {He} <washes> {a cars} for ${b} each, <walks> {c dogs} for ${d} each and <mows> "
        "{e lawns} for ${f} each. How much <~is> still missing?",
    )),
    Kind("three items, change, split", long.six_steps_shop, (
        "{other} and {name} have ${g} together. They buy {a pens} at ${b}, {c books} at ${d} and {e bags} at ${f} "
        "and share the "
        "rest equally. How much does each of {them} get?",
        "With ${g}, two sisters buy {a shirts} for ${b} each, {c hats} for ${d} each and {e belts} for ${f} each. "
        "They split what is left in half. How many dollars does each sister get?",
        "{name} <has> ${g}. {He} <buys> {a cakes} at ${b}, {c pies} at ${d} and {e rolls} at ${f}, and <gives> half "
        "of the rest "
        "to {his} {relative}. How much <~does> the {relative} get?",
        "A club has ${g}. It pays for {a balls} at ${b}, {c nets} at ${d} and {e shirts} at ${f}. Half of the "
        "remaining money is "
        "saved. How much is saved?",
        "{a tickets} at ${b}, {c drinks} at ${d} and {e snacks} at ${f} are paid from ${g}. The rest is halved between "
        "two friends. How much does each friend get?",
        "{name} <takes> ${g} along, <pays> for {a} rides at ${b}, {c meals} at ${d} and {e toys} at ${f}, and then "
        "<loses> half "
        "of what <~is> left. @money_left",
        "From ${g}, a school buys {a desks} at ${b}, {c chairs} at ${d} and {e lamps} at ${f}. Two classes share the "
        "rest equally. How many dollars does each class get?",
        "{name} <has> ${g} and <spends> it on {a} kg of fish at ${b}, {c} kg of rice at ${d} and {e} kg of nuts at "
        "${f}. Of what <~remains> {he} <saves> half. How much <does> {he} save?",
        "Two roommates have ${g} for their kitchen. After buying {a pots} at ${b}, {c pans} at ${d} and {e bowls} at "
        "${f}, they divide the rest of the money into two equal parts. How large is each part, in dollars?",
        "How much does each of the twins get if they spend part of ${g} on {a} rides at ${b}, {c} hot dogs at ${d} "
        "and {e} drinks at ${f}, and share the rest equally?",
        "A team wins ${g}. It buys {a} shirts at ${b} apiece, {c} balls at ${d} apiece and {e} bags at ${f} apiece. "
        "The trainer puts half of the leftover money in the bank. How many dollars is that?",
        "&{name} <has> a budget of ${g} for a party: {a} cakes at ${b}, {c} games at ${d} and {e} lamps at ${f} "
        "<~are> paid from it. Half of what <~is> left <~goes> for music. How much <~is> spent on music?",
        "From a rope of {g} m, {a} pieces of {b} m, {c} pieces of {d} m and {e} pieces of {f} m are cut. What is left "
        "is cut in half. How many meters long is each half?",
        "Of the {g} photos on a phone, {a} albums hold {b} each, {c} albums hold {d} each and {e} albums hold {f} "
        "each. Half of the other photos are deleted. How many photos are deleted?",
        "${g} is in the office fund. {a} plants for ${b} each, {c} clocks for ${d} each and {e} chairs for ${f} each "
        "are bought, and then the money that remains is split between two departments evenly. What does each "
        "department receive?",
        "A library with ${g} to spend orders {a} maps at ${b}, {c} films at ${d} and {e} books at ${f}. Then half of "
        "the remaining money is given back to the city. How much does the city get back?",
        "Find half of what is left of ${g} when {a} shirts at ${b}, {c} caps at ${d} and {e} pairs of socks at ${f} a "
        "pair have been bought.",
    )),
)  # fmt: skip
