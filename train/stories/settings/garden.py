"""Kinds in the garden: seeds and bulbs, rows and pots, bouquets and vases, harvests, weeds and watering.

Scope: wordings and the few shapes that only they need. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("garden pots and bulbs", s.quotient, (
        "&{name} <divides> {a tulip bulbs} equally among {b clay pots}. How many bulbs <~go> into each pot?",
        "A gardener has {a pansies} and sets {b} into every window box. How many window boxes can she fill?",
        "There are {b beds} in the school garden, all of the same size. If {a lettuces} are to be spread evenly over "
        "them, what is the number of lettuces per bed?",
        "{a apple trees} stand in an orchard, {b} in every row. Find the number of rows.",
        "How many bouquets of {b roses} can the florist tie from {a roses}?",
        "It had not rained for a long time. With {a} liters of water, {name} watered {b bushes}, giving each the "
        "same amount. How many liters did one bush get?",
        "One packet of sunflower seeds is enough for {b pots}. How many packets do you need for {a pots}?",
        "The children pulled {a weeds} this morning. Each of the {b children} pulled as many as the others. How many "
        "weeds did every child pull?",
        "A greenhouse worker earned ${a} by working {b hours}. Calculate what she made per hour.",
        "A bag of soil weighs {b} kg. A truck brings {a} kg of soil to the park. How many bags is that?",
        "{name} <=wants> to plant {a strawberries} in {b days}, just as many on one day as on another. How many "
        "strawberries should {he} plant a day?",
        "{a carrots} were pulled out and tied into bunches for the market, {b} to a bunch. How many bunches were "
        "there?",
        "A hedge of {a} meters is trimmed by {b gardeners}, each of whom does an equal part. How many meters does "
        "one gardener trim?",
        "My grandmother's {b hens} scratch up the garden, but they also laid {a eggs} this month, every hen the same "
        "number. How many eggs did each lay?",
        "The fence around the vegetable patch takes {a boards}. If {name} can carry {b} at a time, how many times "
        "will {name} have to walk?",
    )),
    Kind("garden flowers counted", s.three_sum, (
        "One vase holds {a roses}, the next one {b}, and the last one {c}. How many roses are in the vases "
        "altogether?",
        "&{name} <plants> {a onions}, {b leeks} and {c garlic cloves}. How many vegetables <does> {he} plant?",
        "On Monday {a} tomatoes were ripe. Another {b} ripened by Wednesday, and {c more} by Friday. How many "
        "tomatoes got ripe in all?",
        "How many trees grow in a garden that has {a apple trees}, {b plum trees} and {c cherry trees}?",
        "A bouquet for the bride is made of {a lilies}, {b ferns} and {c orchids}. Find the number of stems.",
        "{name} <buys> a rake for ${a}, a watering can for ${b} and a bag of seeds for ${c}. What <~is> the total "
        "price?",
        "Before breakfast {name} pulled {a weeds}, {b} more before lunch, and then {c} in the evening. How many "
        "weeds were pulled that day?",
        "The bean plant was {a} cm tall in May. It grew {b} cm in June and {c} cm in July. How tall was it after "
        "that, in cm?",
        "The flower show had {a visitors} in the morning, {b} at noon and {c} in the afternoon. What was the total "
        "number of visitors?",
        "{a snails} sit on the lettuce, {b} on the strawberries and {c} under the pots. If {name} carries all of "
        "them into the woods, how many snails is that?",
        "My neighbor needed {a} minutes for the lawn, {b} minutes for the hedge and {c} minutes for the leaves. How "
        "many minutes did she work outside?",
        "For the herb garden, {a basil plants}, {b mint plants} and {c sage plants} have been ordered. How many "
        "plants is that altogether?",
        "Three children gather chestnuts under the tree by the gate. The first finds {a}, the second {b}, and the "
        "last {c}. How many chestnuts do they have together?",
        "A florist sold {a} red tulips, {b} yellow ones and {c} white ones today. Calculate how many tulips she sold.",
    )),
    Kind("garden plants that survive", two.product_minus, (
        "&{name} <plants> {a rows} of {b lettuces}. Rabbits <~eat> {c} of them. How many lettuces <~are> left?",
        "Last spring, {b seeds} were sown in each of {a pots}. All but {c} of the seeds came up. How many came up?",
        "A florist tied {a bouquets} with {b daisies} in each. If the customers return {c daisies} because they are "
        "faded, how many daisies are not returned?",
        "How many tulips still bloom in a park with {a beds} of {b tulips} when {c} have already faded?",
        "{a cherry trees} gave {b} kg of cherries each. {c} kg went into jam, and we ate the rest fresh. How many kg "
        "did we eat fresh?",
        "There are {b pots} on every shelf of the greenhouse, and there are {a shelves}. {c pots} are empty. What is "
        "the number of pots with something in them?",
        "{name} <has> to water {a rows} of {b} bean plants. So far {he} <has> watered {c plants}. How many <does> "
        "{he} still have to water?",
        "A gardener works {a hours} at ${b} an hour. He spends ${c} of his pay on a new pair of gloves. How much "
        "does he keep?",
        "Each bag of bulbs contains {b bulbs}. {name} <opens> {a bags} and <throws> away {c} moldy ones. How many "
        "good bulbs <~are> there?",
        "Although {c} of them fell off in the storm, most of the pears could be sold. There were {a trees} with {b "
        "pears} apiece. How many pears did not fall off?",
        "For Mother's Day, {b carnations} were put into each of {a vases} in the church hall. On Monday, {c "
        "carnations} were taken home. Find how many remained.",
        "The rain barrel got {b} liters of water on each of {a days}. Then {c} liters were used for the tomatoes. "
        "How many liters did that leave?",
        "{c} of the pumpkins in the field were stolen. The farmer had counted {a rows}, with {b pumpkins} to a row. "
        "How many pumpkins did the thieves leave behind?",
        "Sunflower project: {a groups}, {b seeds} for every group, but {c seeds} got lost. How many seeds did the "
        "groups still have to plant?",
    )),
    Kind("garden of two flowers", two.fewer_total, (
        "The bed by the door has {a roses}. In the bed by the gate there are {b} fewer. How many roses grow in both "
        "beds?",
        "&{name} <picks> {a tomatoes} on Saturday and {b} fewer on Sunday. How many tomatoes <does> {he} pick on the "
        "two days?",
        "A red vase holds {a tulips}, which is {b} more than a blue vase holds. What is the number of tulips in the "
        "two vases?",
        "How many trees did two schools plant together if one planted {a} and the other {b trees} less?",
        "{name's} sunflower is {a} cm tall, and {other's} is {b} cm shorter. What do the two heights add up to, in "
        "cm?",
        "{b} fewer pumpkins than melons are lying in the cart. There are {a melons}. Find the total number of melons "
        "and pumpkins.",
        "On our balcony grow {a pansies}. My aunt has {b} fewer on hers. Altogether, how many pansies do we have?",
        "A rose bush costs ${a} at the nursery, while a lilac costs ${b} less. {name} <buys> one of each. How much "
        "<does> {he} spend?",
        "{name} <has> weeded for {a} minutes, {his} {relative} for {b} minutes less. How many minutes of work is "
        "that in all?",
        "{a carrots} were dug up from the first row. The second row had {b carrots} less to offer. Calculate the "
        "harvest of the two rows.",
        "In spring the florist had {a customers} a day. In winter she had {b} fewer than that. How many customers "
        "came on one spring day and one winter day together?",
        "After the storm, {a branches} lay on the lawn and {b} fewer in the pond. How many branches had come down?",
        "Last year our pear tree bore {a pears}. This year it bore {b} fewer because of the frost. How many pears "
        "was that over both years?",
        "It takes {a} minutes to water the vegetables, and for the flowers it takes {b} minutes less. How long does "
        "it take to water everything?",
        "If a packet contains {a bean seeds} and {b} fewer pea seeds than that, how many seeds are in the packet?",
    )),
    Kind("flowers moved to other vases", two.product_over, (
        "&{name} <buys> {a bunches} of {b tulips} and <puts> them into {c vases}, the same number in each. How many "
        "tulips <~are> in each vase?",
        "A gardener dug up {a rows} of {b cabbages}. She wants to plant them again in {c rows} of equal length. How "
        "many cabbages will each row have?",
        "{a packets} of {b seeds} apiece are shared equally by {c classes}. What is every class given?",
        "How many bouquets of {c} can be made out of {a buckets} that hold {b roses} apiece?",
        "It is harvest time! The neighbors gathered {a baskets} of {b apples} and want to take them away in crates "
        "of {c}. How many crates should they bring?",
        "{name} carries {a cans} of water to the garden. Each holds {b} liters. If all of it goes to {c bushes} in "
        "equal parts, how many liters does a bush get?",
        "On a trip, {c gardeners} filled {a trays} with {b cuttings} each. Since all of them worked equally fast, "
        "how many cuttings did one gardener do?",
        "For {a hours} of raking at ${b} an hour, {c friends} were paid together. They split the money evenly. How "
        "many dollars did each of them receive?",
        "{b daffodils} are in every bunch. From {a bunches} the florist makes small bouquets with {c daffodils} "
        "apiece. Find the number of small bouquets.",
        "There were {a rows} of {b onions} in the old plan. In the new plan the same onions stand {c} to a row. How "
        "many rows does the new plan have?",
        "If {a trees} carry {b lemons} each and the lemons are sold in nets of {c}, how many nets will be filled?",
        "The ladies' club potted {b violets} an hour for {a hours}. Later, the violets were set out on {c tables} in "
        "equal numbers. How many violets stood on a table?",
        "In the cellar, {a shelves} of {b jars} of beets have to be cleared. Everything is to be packed into cartons "
        "of {c jars}. Calculate how many cartons are needed.",
        "A path is {a} meters long and needs {b flat stones} for every meter. The stones come in loads of {c}. How "
        "many loads must be ordered?",
    )),
    Kind("watering at the same rate", two.rate, (
        "With {a} liters of water, {name} can water {b pots}. How many liters are needed for {c pots} of the same "
        "size?",
        "A sprinkler uses {a} liters in {b} minutes. How many liters does it use in {c} minutes?",
        "&{name} <plants> {a bulbs} in {b hours}. If {he} <goes> on at the same speed, how many bulbs can {he} plant "
        "in {c hours}?",
        "{b bags} of compost weigh {a} kg. What do {c} such bags weigh in kg?",
        "There are {a peas} in {b pods}, and every pod holds the same number. How many peas would there be in {c "
        "pods}?",
        "At the nursery, {b lavender plants} sell for ${a}. At this price, what must you pay for {c}?",
        "The class put {a seeds} into {b pots} equally. Next week another class will fill {c pots} in the same way. "
        "How many seeds will the other class use?",
        "A robot cut {a} square meters of lawn in {b} minutes. Find how many square meters it cuts in {c} minutes if "
        "it does not slow down.",
        "For {b vases} the florist needed {a roses}, as many for each vase. Now the hotel wants {c vases} like "
        "these. How many roses is that?",
        "{b tomato plants} gave {a tomatoes} last summer. How many would {c plants} have given, with the same "
        "harvest from every plant?",
        "My uncle pays me ${a} for pulling weeds for {b hours}. How much do I earn when I help him for {c hours}?",
        "How many carrots grow in {c rows} if {b rows} of the same length have {a carrots}?",
        "Our bamboo is growing like mad: {a} cm in {b days}! Suppose it keeps up this pace. By how many cm will it "
        "grow in {c days}?",
        "Every box of bulbs contains the same number. {a bulbs} came out of {b} boxes, and {c} boxes are still "
        "unopened. How many bulbs do the unopened ones contain?",
    ), frozenset({"time"})),
    Kind("bouquets from the rows", long.product_minus_over, (
        "In a flower field there are {a rows} of {b tulips}. {c tulips} are broken, and from the others bouquets of "
        "{d} are tied. How many bouquets are there?",
        "&{name} <picks> {a buckets} of {b apples}. {He} <throws> away {c} rotten ones and <shares> the good ones "
        "equally among {d neighbors}. How many apples <~does> each neighbor get?",
        "The nursery received {a trays} with {b seedlings} each. {c} had dried up on the way, but the rest went into "
        "{d beds} in equal numbers. How many seedlings does each bed have now?",
        "How many vases does a florist need if she has {a bunches} of {b roses}, keeps {c} for herself and puts {d} "
        "of the others into each vase?",
        "{d children} want to water the school garden together. It has {a rows} of {b plants}, and {c plants} have "
        "been watered already. If they share the work fairly, how many plants will each child water?",
        "A barrel of rainwater was filled by {a buckets} of {b} liters. During the hot week {c} liters dried up. "
        "With the rest, each of {d bushes} was given the same amount. How many liters did a bush get?",
        "{name} <works> {a days} in an orchard for ${b} a day. {He} <spends> ${c} on food and <puts> what <~is> left "
        "into {d equal piles} for the coming weeks. How many dollars <~are> in each pile?",
        "Except for {c}, which the worms had eaten, the radishes from {a rows} of {b} were sold in bunches of {d}. "
        "Find the number of bunches.",
        "To make a flower bed, {a loads} of {b stones} were brought. When {c stones} had been used for the path, the "
        "remaining stones were laid in {d rings} of the same size. How many stones lie in a ring?",
        "From each of {a hives} at the end of the garden came {b jars} of honey. The family ate {c jars}. All the "
        "rest were put into gift boxes, {d} to a box. How many gift boxes was that?",
        "{a plum trees} with {b plums} on each had to be picked. The birds took {c plums}, {d pickers} took the "
        "others, and every picker took the same number. How many plums did one picker take?",
        "If {a packs} contain {b seeds} apiece, but mice have eaten {c seeds}, how many pots with {d seeds} in each "
        "can still be sown?",
        "A lilac hedge was planned as {a lines} of {b bushes}. Then the plan was cut by {c bushes}. The gardener "
        "plants {d} a day. Calculate in how many days the job will be done.",
    )),
    Kind("vegetables twice and more", long.twice_more_total, (
        "&{name} <harvests> {a pumpkins} in September and {b} more than twice as many in October. How many pumpkins "
        "<does> {he} harvest in the two months?",
        "There are {a peppers} in the small greenhouse. The large one has twice as many and {b} besides. How many "
        "peppers grow in both?",
        "A florist uses {a roses} for the small bouquet. For the big one she doubles that number and adds {b}. How "
        "many roses does she need for the two bouquets?",
        "One vase holds {a daffodils}, and the other holds {b daffodils} more than double that. Find the number of "
        "daffodils in the vases.",
        "How many seeds are sown in total if one bed gets {a seeds} and the other {b} more than twice that number?",
        "{name} has {a rose bushes}. {other} has twice as many, and {b} more. What is the total for the two gardens?",
        "My brother pulled {a weeds} before he got tired. I pulled twice as many as he did, and after a drink of "
        "water {b} more. How many weeds did the two of us pull?",
        "Yesterday it took {a} liters to water the garden. Today was hotter, so that it took twice as much and "
        "another {b} liters. How many liters were used on both days?",
        "A pot costs ${a}, whereas the tree in it costs ${b} more than twice that price. How much do the pot and the "
        "tree cost together?",
        "Grandpa's garden has {a rows} of beans. Of potatoes he has twice as many rows plus {b}. How many rows of "
        "beans and potatoes are there?",
        "In the first year, {a visitors} came to see the cherry blossom. In the year after that, there were twice as "
        "many, with {b} on top. How many visitors came in the two years?",
        "Two classes plant trees for Earth Day. The first class plants {a}, and the second one plants {b} more than "
        "double that. What do the classes plant altogether?",
        "The hedge was {a} cm high, and {name} measured the young birch next to it: twice as high plus {b} cm. If "
        "you put one on top of the other, how many cm would that be?",
    )),
    Kind("garden pots for sale", long.sum_minus_times, (
        "&{name} <has> {a} small and {b} large pots of herbs. {He} <keeps> {c} of them and <sells> the others for "
        "${d} each. How much money <does> {he} earn?",
        "A florist made {a bouquets} on Friday and {b} on Saturday. By Sunday {c} had faded. The rest were sold at "
        "${d} apiece. What did the florist take in?",
        "There were {a apple trees} and {b pear trees} in an orchard before {c trees} were cut down. If every tree "
        "that is left bears {d} kg of fruit, how many kg can be harvested?",
        "In one greenhouse stand {a trays}, in another {b}. {c trays} are empty, but each of the others contains {d "
        "seedlings}. How many seedlings are there?",
        "How many petals are on the table when a child picks {a} white and {b} yellow daisies, drops {c} of the "
        "flowers and lays the others down, each with {d petals}?",
        "{a girls} and {b boys} signed up for the gardening day. Except for {c}, who were ill, everybody came and "
        "planted {d bulbs}. How many bulbs were planted?",
        "{name} sowed {a bean seeds} in April and {b} in May, but {c} never came up. Every plant that did come up "
        "gave {d beans}. Find the number of beans that {name} picked.",
        "At the start of the season, the park had {a} red and {b} blue benches. Since then {c benches} have been "
        "removed. Around each of the benches that remain, {d rose bushes} are planted. How many rose bushes is that?",
        "The garden club bought {a spades} and then {b} more, of which {c} were sent back. The club paid ${d} for "
        "each spade that it kept. How much was that?",
        "It was time to thin out the beds. The first had {a lettuces}, the second {b}, and {c lettuces} were pulled "
        "out. Every lettuce left needs {d} cups of water. How many cups do they need?",
        "{b pumpkins} lay beside the {a pumpkins} on the cart. {c} were used for lanterns, and each of the others "
        "became {d jars} of soup. What was the number of jars?",
        "If a gardener works {a hours} in one week and {b} in the next, {c} of them without pay, how much does he "
        "earn at ${d} per paid hour?",
        "A nursery ordered {a palms} and {b ferns}. When the truck arrived, {c plants} were damaged and not paid "
        "for. Calculate the price of all the others at ${d} a plant.",
    )),
    Kind("rows of two vegetables", long.two_products_minus, (
        "&{name} <plants> {a rows} of {b carrots} and {c rows} of {d beets}. Rabbits <~eat> {e} of the plants. How "
        "many plants <~are> left?",
        "A hotel ordered {a vases} with {b lilies} and {c vases} with {d tulips}. By the end of the week, {e "
        "flowers} had faded and were taken out. How many flowers were still in the vases?",
        "How many apples can be sold if {a trees} bear {b apples} each, {c other trees} bear {d} each, and {e} of "
        "the apples are eaten by wasps?",
        "For two months {name} helped in a garden: {a days} at ${b} a day in July and {c days} at ${d} a day in "
        "August. {name} spent ${e} on a tent. How much of the money was left?",
        "From {a bags} of {b} daffodil bulbs and {c bags} of {d} crocus bulbs, {e bulbs} have been planted so far. "
        "How many bulbs still have to be planted?",
        "The greenhouse has {a tables} for {b pots} and {c shelves} for {d pots}. There are pots in all places but "
        "{e}. Find the number of pots in the greenhouse.",
        "{c boys} raked {d piles} of leaves each, and {a girls} raked {b} each. The wind blew {e} of the piles away! "
        "How many piles did the wind leave?",
        "On the market stall lie {a bunches} of {b radishes} next to {c bunches} of {d turnips}. After an hour, {e "
        "vegetables} have been bought. How many vegetables lie there now?",
        "Each of {a} sunny days brought {b} liters of berries, and each of {c} rainy days brought {d} liters. {e} "
        "liters were made into juice. How many liters were kept?",
        "{name} <ties> {a wreaths} with {b roses} each and {c wreaths} with {d poppies} each. {He} already <has> {e} "
        "of the flowers in a bucket. How many more flowers <does> {he} need?",
        "The gardener must water {a beds} of {b bushes} and {c beds} of {d bushes}. It has begun to rain, so he "
        "stops after {e bushes}. How many bushes has he not watered?",
        "{a seed trays} have {b cells} each; {c larger ones} have {d} each. In {e} of all these cells nothing came "
        "up. In how many cells did something grow?",
        "Although a hailstorm destroyed {e} of them, there were still pumpkins for everyone. {a fields} had had {b "
        "pumpkins} each, and {c fields} {d} each. How many pumpkins survived?",
    )),
    Kind("money from the garden", long.sell_save, (
        "&{name} <grows> {a melons}. {He} <eats> {b}, <gives> {c} to the neighbors and <sells> all the others for "
        "${d} each. Of this money {he} <spends> ${e} on seeds. Then {his} aunt <~gives> {him} ${f}. How much money "
        "<does> {he} have in the end?",
        "A florist made {a bouquets}. {b} were not nice enough, {c} were for her friends, and the rest sold for ${d} "
        "apiece. From what she earned, she paid a bill of ${e}, and later a customer still owed her ${f} and paid "
        "it. How many dollars did she have in the end?",
        "There were {a seedlings} in the greenhouse. {b} froze and {c} were eaten by slugs. Every one of the others "
        "gave {d tomatoes}. We cooked {e tomatoes}, and a neighbor brought us {f}. How many tomatoes did we have "
        "after that?",
        "How many roses are in the shop if {a bushes} were planted, {b} dried up, {c} were stolen, each of the "
        "remaining bushes bore {d roses}, {e roses} have been sold, and {f roses} have been bought at the market?",
        "The school's spring sale began with {a pots} of herbs. Teachers took {b}, and {c} fell off a table. Each "
        "pot left brought ${d}. The class paid ${e} for the stall, but found ${f} in a gift box. What did the class "
        "have at the end of the day?",
        "A beekeeper filled {a jars} with honey. After he had kept {b} and broken {c}, he sold the rest at ${d} a "
        "jar. He then bought a hat for ${e} and got ${f} for some wax. How much money was that in the end?",
        "{name} <has> {a lemon trees}. This year {b} <~are> too young for fruit and {c} <~are> sick. From each of "
        "the other trees {he} <picks> {d lemons}. {He} <uses> {e lemons} for juice and <gets> {f} from a friend. How "
        "many lemons <~are> there then?",
        "Of {a garden plots}, {b} are empty and {c} are lawns. On each of the remaining plots grow {d sunflowers}. "
        "The wind knocks over {e} of these, so the gardeners plant another {f}. How many sunflowers are standing at "
        "the end?",
        "At the nursery, {b} of {a palms} were too small and {c} were too tall. Each of the others was sold for "
        "${d}. The owner gave ${e} to his helper before the last customer came, who bought a fern for ${f}. Find out "
        "how much money the owner had.",
        "In a park {a beds} were dug. Grass was sown in {b} and herbs in {c}, and in each of the remaining beds {d "
        "tulips} were planted. Deer ate {e tulips}. The city sent {f new tulips}. How many tulips are in the park "
        "now?",
        "{a baskets} of cherries stood under the trees. {b} were sour, and {c} had been picked by birds, so nobody "
        "weighed these. Each of the others held {d} kg. When {e} kg had been eaten, my cousin came with {f} kg more. "
        "How many kg of cherries were there then?",
        "To pay for new tools, the club raises {a tomato plants}. If {b} die, {c} stay in the club's garden, the "
        "rest are sold at ${d} each, ${e} goes to the soil and a friend donates ${f}, how much money is there for "
        "tools?",
        "Two sisters planted {a fig trees}. Frost killed {b}, and {c} were moved to a park. Every tree that the "
        "sisters still have gives {d figs}. They dried {e} of the figs and picked {f more} from a wild tree. How "
        "many figs that are not dried do they have?",
    )),
    Kind("harvest shared by the gardeners", long.five_steps_trade, (
        "&{name} <plants> {a rows} of {b cabbages}, but snails <~eat> {c} of them. {He} <sells> the others for ${d} "
        "each, <pays> ${e} for water and <divides> the remaining money equally among {f helpers}. How many dollars "
        "<~does> each helper get?",
        "{a bundles} of {b tulips} arrive at a market. {c tulips} are crushed, and the others are sold at ${d} a "
        "piece. The {f sellers} pay ${e} for the stall and split the rest of the money evenly. What is each seller's "
        "share?",
        "How many vases of {f} can be filled if there are {a rows} of {b rose bushes}, {c bushes} have no flowers, "
        "each of the others has {d roses}, and {e roses} are too short for a vase?",
        "In an orchard, {a rows} of {b trees} were planted, of which {c} died. Each tree left gave {d} kg of pears "
        "last fall. {e} kg were eaten on the spot, and with the rest {f} equal crates were filled. How many kg of "
        "pears were in a crate?",
        "The garden club got {a trays} of {b seedlings}. It gave away {c seedlings}. From every one of the rest came "
        "{d peppers}. The members cooked {e peppers} at their summer party, then packed the others in bags of {f}. "
        "How many bags did they pack?",
        "For the school fair {a groups} pot {b violets} each. Before the fair starts, {c} wither. The price of a "
        "violet is ${d}. If everything is sold, ${e} is spent on pots and the rest is shared by {f classes} in equal "
        "parts, how much will one class receive?",
        "{name} <sows> {a beds} with {b pumpkin seeds} each. {c seeds} <~do> not come up, but each of the good seeds "
        "<~brings> {d pumpkins}. {He} <keeps> {e} for soup, and {f schools} <~get> equal numbers of the rest. How "
        "many pumpkins <~does> one school get?",
        "A florist cuts {a bunches} of {b sunflowers}. With {c} of the flowers she decorates her window. The "
        "remaining ones bring ${d} apiece. She uses ${e} of that money for ribbon, and the rest pays for {f} equal "
        "installments on her van. How much is an installment?",
        "Because the berries ripened early, {a families} picked {b baskets} each. They took home {c baskets}. A "
        "factory bought the others at ${d} a basket. From this money, ${e} went to the owner of the field, and the "
        "{f} oldest children shared what remained. Find the share of one child.",
        "A town planned {a streets} with {b lime trees} each, but {c} of the trees were never planted. Every planted "
        "tree needs {d} meters of hose. So far {e} meters have been laid, and {f workers} will lay the rest, each of "
        "them the same length. How many meters will one worker lay?",
        "We have {a strawberry beds} with {b plants} apiece. {c plants} bear nothing, the rest bear {d berries} "
        "each. Once {e berries} have gone into a cake, I put the others into {f bowls}, as many into each. How many "
        "berries are there per bowl?",
        "If {a shelves} hold {b pots} of herbs, {c pots} are given to teachers, all the others are sold for ${d} "
        "apiece, and ${e} of the money is used to pay for soil, how much can be paid to each of {f gardeners} in "
        "equal shares?",
        "{a rows} of {b garlic plants} grew behind the monastery. The monks left {c plants} in the ground for next "
        "year. The others had {d cloves} apiece. The cook used {e cloves}, while all the remaining cloves were put "
        "into {f jars}, the same number in each. Calculate the number of cloves in one jar.",
    )),
)  # fmt: skip
