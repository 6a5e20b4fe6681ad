"""Kinds about clothes: the closet, laundry, sewing and knitting, shoes, and shopping for them.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul
from ruplar_lite.train.stories.kind import Kind, Numbers


def _chain_over(d: Draw) -> Numbers:
    """Draw `(a + (2 * a + b)) / c`."""
    while True:
        a, b = d.number(4, 40), d.number(2, 30)
        c = d.divisor(3 * a + b)
        if c:
            steps = (mul(a, 2), add(2 * a, b), add(a, 2 * a + b), div(3 * a + b, c))
            return (a, b, c), steps


KINDS = (
    Kind("wardrobe without some", s.difference, (
        "There <~are> {a hangers} in {name's} closet, and {b} of them <~are> empty. How many hangers <~have> something "
        "on them?",
        "Of the {a socks} that came out of the dryer, {b} were still damp. How many were dry?",
        "&For a blanket, {name} <needs> {a} balls of wool. {He} already <has> {b}. How many more <does> {he} have to "
        "buy?",
        "A handbag used to cost ${a}. In the winter sale you can get it for ${b}. By how many dollars was it reduced?",
        "The tailor has sewn on {b} of the {a buttons} that the costumes for the play need. How many buttons are still "
        "missing?",
        "If the laundry basket held {a} pieces of clothing this morning and {b} of them are washed by now, how many "
        "pieces are still dirty?",
        "{name's} shoe rack has room for {a pairs} of shoes, and so far {b} are on it. How many more pairs fit on the "
        "rack?",
        "Grandma wants her scarf to have {a stripes}. She has knitted {b} so far. How many stripes does she still have "
        "to knit?",
        "&{name} <cleans> out the closet on a rainy Sunday. Of {his} {a T-shirts}, {he} <keeps> {b} and <gives> the "
        "others to {his} {relative}. How many T-shirts <does> {he} give away?",
        "A spool had {a} meters of thread on it. After a dress had been sewn, only {b} meters were left. How many "
        "meters of thread were used?",
        "What is the number of skirts without pockets if {b} of the {a skirts} in a shop have pockets?",
        "Hey, we had {a clothespins} last summer, and now I count only {b}. How many did we lose?",
        "The blue wardrobe holds {a garments}, whereas the white one holds {b}. How many more garments hang in the "
        "blue wardrobe?",
        "{other} took some zippers out of a sewing box with {a} in it, so that {b} remained. How many zippers did "
        "{he2} take?",
        "All but {b} of the {a uniforms} for the school band have been ironed. Find the number of ironed uniforms.",
    ), frozenset({"house", "room"})),
    Kind("wardrobe so many each", s.product, (
        "Every shirt has {a buttons}. How many buttons does a tailor need for {b shirts}?",
        "&{name} <does> {a loads} of laundry a week. How many loads <does> {he} do in {b weeks}?",
        "The washing machine of a small hotel runs {a times} a day. What is the number of runs in {b days}?",
        "It <~takes> {a} minutes to iron a blouse. {name} <has> {b} of them to iron. How many minutes <~is> that in "
        "total?",
        "{a drawers} are full of socks, with {b pairs} in each. How many pairs of socks is that?",
        "A pair of slippers costs ${b}. How much would {a} such pairs cost?",
        "&{name} <buys> {a} balls of yarn for each of the {b members} of a knitting club. How many balls <does> {he} "
        "buy?",
        "If one sweater takes {a} balls of wool, how many balls will {b sweaters} take?",
        "{other} folded {b towels} per basket and filled {a baskets}. Calculate how many towels {he2} folded.",
        "The theater hangs its costumes on {a racks}, {b costumes} to a rack. How many costumes hang there?",
        "At the shoe store, {b} left shoes are on show on each of {a shelves}. How many shoes can the customers see?",
        "{name} knitted {b rows} every evening, always in front of the fire. How many rows did {he} knit in {a "
        "evenings}?",
        "There <~are> {b stitches} in every row of {name's} scarf. How many stitches <~are> there in {a rows}?",
        "Boots are on sale! Each pair is reduced by ${a}. How many dollars do {b customers} save altogether if each of "
        "them buys a pair?",
    ), frozenset({"time"})),
    Kind("wardrobe packs, some gone", two.product_minus, (
        "&{name} <buys> {a packs} of {b socks}. {He} <gives> {c socks} to {his} {relative}. How many socks <does> {he} "
        "keep?",
        "A shop got {a} boxes with {b belts} in each. Since then, {c belts} have been sold. How many belts are left?",
        "The sewing box has {a compartments}. In each there were {b buttons} until the teacher took out {c} for the "
        "costumes of a school play. How many buttons are still in the sewing box?",
        "{a shirts} with {b buttons} each <~come> into {name's} tailor shop, and {c} of the buttons <~are> missing. "
        "How many buttons <~are> still on the shirts?",
        "There were {a} laundry bags in the basement of the hospital, each with {b sheets}. {c} of the sheets have "
        "already been washed. How many sheets must still be washed?",
        "How many clothespins are left over if {a bags} of {b clothespins} are bought and {c} are used?",
        "{name} wants to sell {a dresses} for ${b} each, but first {he} has to pay ${c} for a stall at the flea "
        "market. How much money will {he} have made when all the dresses are sold?",
        "{a raincoats} cost ${b} apiece. With a coupon, the customer pays ${c} less for the whole order. How much does "
        "the order cost?",
        "During the sale, {b customers} an hour tried on shoes. That went on for {a} hours. {c} of the customers left "
        "without buying anything. How many of them did buy shoes?",
        "Each of the {a dancers} in a ballet owns {b} pairs of tights. Except for {c pairs}, all of them are pink. How "
        "many pairs are pink?",
        "In the yard hung {a rows} of {b towels} when a strong wind blew {c towels} off the lines. How many stayed on?",
        "{name} has to sew {b sequins} on each of {a costumes}. So far, {c sequins} are on. How many does {he} still "
        "have to sew on?",
        "{other} knitted {b rows} a day for {a days}. Then {he2} saw a mistake and had to undo {c rows}. How many rows "
        "were left?",
        "Find the number of free hangers: a store has {a racks} of {b hangers}, and {c hangers} hold a jacket.",
    ), frozenset({"time"})),
    Kind("wardrobe rest in equal parts", two.rest_rate, (
        "&{name} <has> ${a} for school clothes. {He} <buys> shoes for ${b} and <spends> the rest on T-shirts at ${c} "
        "each. How many T-shirts <does> {he} get?",
        "Out of {a buttons}, {b} do not match. The others are sewn on shirts that need {c buttons} each. How many "
        "shirts can get a full set of buttons?",
        "{a} pieces of laundry are waiting. {b} of them must be washed by hand, while the rest go into the machine, {c "
        "pieces} per load. How many loads are there?",
        "How many drawers does {name} need for {his} {a} pairs of socks if {he} throws {b pairs} away first and puts "
        "{c pairs} into each drawer?",
        "After a tailor had cut off {b} meters for curtains, what remained of {a} meters of cloth was just enough for "
        "{c} equal robes. How many meters of cloth went into each robe?",
        "{name} paid ${a} for {c} identical shirts and a tie. The tie alone was ${b}. What was the price of one shirt?",
        "Take {b} old coats away from a store's {a coats}, and divide what remains among {c racks} so that all of them "
        "hold the same number. How many coats does each rack hold?",
        "&{name} <owns> {a} doll dresses. {He} <keeps> {b}, and {c} of {his} friends <~get> equal shares of the "
        "others. How many doll dresses <~does> each friend get?",
        "The school play needs {a hats}. The art teacher has made {b} already, and {c parents} will sew the others, "
        "the same number each. How many hats must each parent sew?",
        "All but {b} of the {a jerseys} were clean. The clean ones were handed out to {c teams} in equal numbers. How "
        "many jerseys did each team get?",
        "A scarf is supposed to be {a} cm long, and {b} cm are done. From now on {name} will knit {c} cm every day. In "
        "how many days will the scarf be finished?",
        "Having spent ${b} on detergent, the owner of a laundromat uses the rest of ${a} for new baskets, which cost "
        "${c} apiece. How many baskets can be bought?",
        "{b} of a shop's {a hats} were sold on {day}. The remaining hats fill {c shelves} evenly. Calculate the number "
        "of hats on each shelf.",
        "If you hang up {b} of {a blouses} and stack the rest in {c} equal piles, how many blouses are in a pile?",
    ), frozenset({"time"})),
    Kind("wardrobe both, so many times", two.sum_times, (
        "A clown suit costs ${a} and the wig ${b}. How much do {c clowns} pay if each of them needs both?",
        "&{name} <sews> {a} large and {b} small buttons on every costume. How many buttons <does> {he} need for {c "
        "costumes}?",
        "Every week the hostel washes {a sheets} and {b pillowcases}. How many pieces does it wash in {c weeks}?",
        "Washing takes {a} minutes and drying {b} minutes per load. How many minutes do {c loads} take one after the "
        "other?",
        "{c suitcases} stand in the hall, ready for the trip. In each are {a shirts} and {b dresses}. How many "
        "garments are in the suitcases?",
        "A knitting kit contains {a} {color} and {b} {color2} balls of wool. How many balls are in {c} such kits?",
        "{name} irons {a blouses} in the morning and {b} in the evening. How many blouses will {he} iron in {c days} "
        "if {he} goes on like this?",
        "On every shelf of the shoe store there are {a} pairs of sandals as well as {b} pairs of sneakers. The store "
        "has {c shelves}. What is the total number of pairs?",
        "Mom bought a hat for ${a} and gloves for ${b} for each of her {c nieces}. How much did she spend altogether?",
        "If a pattern calls for {a} cm of lace for the collar and {b} cm for the sleeves, how many cm of lace are "
        "needed for {c dresses}?",
        "The {c girls} in the dance group each need {a ribbons} for their hair and {b} for their shoes. Find the "
        "number of ribbons that they need in all.",
        "&{name} <mends> {a skirts} and {b jackets} per day. How many garments <does> {he} mend in {c days}?",
        "How many socks are there in {c drawers}, each of which holds {a} striped socks and {b} plain ones?",
        "A delivery van brought {c crates} to the boutique. {a scarves} and {b belts} had been packed into each crate. "
        "How many items arrived?",
    ), frozenset({"time"})),
    Kind("wardrobe less a percentage", two.percent_rest, (
        "A rack of winter coats is sold to a dealer for ${a}. As it is already spring, the dealer pays {b}% less than "
        "that. What does the dealer pay?",
        "Of the {a dresses} in a shop, {b}% are reduced. How many dresses still have the full price?",
        "{name} <has> {a buttons} in a tin. {b}% of them <~are> {color}. How many <~have> another color?",
        "{b}% of {a socks} have holes. How many socks are without holes?",
        "A store had {a} pairs of boots when the snow came, and it sold {b}% of them within a few days. How many pairs "
        "were left?",
        "{name} <gets> {b}% off the ${a} that {his} new clothes <~cost>. How much <does> {he} have to pay?",
        "How much are the school uniforms after a discount of {b}% if they were ${a} before?",
        "A roll held {a} meters of cloth. Moths ruined {b}% of it. How many meters of good cloth remained?",
        "On laundry day, {b}% of the {a} pieces of clothing in the hotel were shirts. How many pieces were something "
        "else?",
        "{a students} ordered a school sweater. {b}% of them chose a small one, the others a large one. How many large "
        "sweaters were ordered?",
        "&{name} <wants> to knit {a rows}. {b}% of the work <~is> done. How many rows <~are> left to knit?",
        "Calculate what remains of {a} liters of detergent after {b}% has been used.",
        "A tailor shop has to shorten {a} pairs of pants by {day}. Today it finished {b}% of them. How many pairs does "
        "it still have to shorten?",
        "When {other} cleaned out {his2} closet, {b}% of {his2} {a garments} were given away, and the rest stayed. How "
        "many garments did {he2} keep?",
    ), frozenset({"room"})),
    Kind("wardrobe twice as many and more, together", long.twice_more_total, (
        "&{name} <owns> {a scarves}. {His} {relative} <~has> {b} more than twice as many. How many scarves <~do> "
        "{they} have together?",
        "There are {a dresses} in a closet. The number of shirts is {b} more than double the number of dresses. How "
        "many dresses and shirts is that?",
        "A pair of sandals costs ${a}, and a pair of boots costs ${b} more than twice that. How much do both pairs "
        "cost?",
        "{name} sewed on {a buttons} on {day}. On {day2} {he} managed twice that number and another {b}. How many "
        "buttons did {he} sew on in the two days?",
        "There were {b} more than twice as many black socks as white socks in a basket. If {a socks} were white, how "
        "many black and white socks were there in all?",
        "A baby blanket takes {a} balls of thin yarn, while a large blanket takes twice as many and {b} more. How many "
        "balls does {other} need for both blankets?",
        "Washing {name's} clothes <~takes> {a} minutes. Drying them <~takes> twice as long and {b} minutes more. How "
        "many minutes <~is> that in all?",
        "The boutique sold {a hats} in {month}. In {month2} it first sold twice as many, and then a tour group bought "
        "another {b}. How many hats were sold in both months?",
        "Find how many garments a family packed: the children's suitcase held {a}, and the parents' suitcase held {b} "
        "more than twice as many.",
        "For the fashion show, {a models} walk before the break. After it there are {b} more than twice as many, all "
        "of them new faces. How many models walk in the show?",
        "How many shoes stand at the door if there are {a} wet ones, and the dry ones number {b} more than twice the "
        "wet ones?",
        "Every morning the laundry of the hotel gets {a sheets}. Of towels, it gets double that number, and {b} extra "
        "ones from the pool. How many sheets and towels does it get every morning?",
        "{third} and {other} collect buttons. {third} has {a}. {other} has {b} more than twice as many as {third}. "
        "What is the total number of buttons that the two have?",
        "{name} spent ${a} on gloves. {His} jacket was twice as much, and the shop asked for ${b} on top of that to "
        "shorten the sleeves. How much did {name} spend on everything?",
    ), frozenset({"time"})),
    Kind("wardrobe packs and loose ones, some gone", long.product_plus_minus, (
        "&{name} <buys> {a packs} of {b hangers}. {He} already <has> {c} at home. After {he} <lends> {d} to {his} "
        "{relative}, how many hangers <does> {he} have left?",
        "A shop received {a} boxes of {b hats} and another {c} loose hats. By {day}, {d hats} were sold. How many hats "
        "were left?",
        "&{name} <earns> ${b} for each of {a dresses} that {he} <sews> and <gets> a bonus of ${c}. Then {he} <pays> "
        "${d} for thread and cloth. How much money <does> {he} have left?",
        "The laundry basket contained {c socks} when {a children} came home from camp with {b} dirty socks apiece. {d "
        "socks} were washed that night. How many were still dirty?",
        "In the cloakroom there were {a racks} with {b coats} on each and {c coats} on a table. During the break, {d "
        "coats} were fetched. How many coats remained in the cloakroom?",
        "{name} knitted {b rows} a day for {a days}. Then {he} added {c rows} on a long train ride, but {d rows} had "
        "to be undone later. How many rows were there in the end?",
        "How many buttons are in the jar if {a bags} of {b} are poured in, {c} come from an old coat, and {d} are "
        "used?",
        "{other} had {a} pieces of ribbon, each {b} cm long, and a longer piece of {c} cm. {d} cm of all that went on "
        "a hat. How many cm of ribbon were left?",
        "{a costumes} at ${b} each plus a delivery fee of ${c}: that was the bill. The drama club had a voucher for "
        "${d}. How much was left to pay?",
        "{a groups} of {b people} came to the shoe shine stand at the station, and {c} more came by themselves. All "
        "but {d} of these people had their shoes polished. How many people was that?",
        "A pattern has {a rows} of {b stitches} and a border of {c stitches}. {name} has done {d stitches}. How many "
        "stitches are left to do?",
        "Before the sale, {a tables} with {b sweaters} each stood in the store. The clerk brought {c sweaters} from "
        "the back room, and customers bought {d}. Calculate the number of sweaters that remained.",
        "The school has {a crates} of lost clothes with {b pieces} per crate. This week {c} more pieces were found, "
        "and {d} were picked up by their owners. How many pieces does the school still have?",
        "{name} had ${c}. {He} sold {a} old jackets for ${b} each and bought new clothes for ${d}. What sum did {he} "
        "have then?",
    ), frozenset({"time"})),
    Kind("wardrobe two sorts together", long.two_products, (
        "&{name} <buys> {a shirts} at ${b} each and {c ties} at ${d} each. How much <does> {he} spend?",
        "{a coats} with {b buttons} each and {c coats} with {d buttons} each lie on the tailor's table. How many "
        "buttons do they have in all?",
        "A laundromat has {a} small washers and {c} large ones. Each small one takes {b} kg of laundry, and each large "
        "one takes {d} kg. How many kg can be washed when all of them are running?",
        "Ironing {a shirts} at {b} minutes each and then {c sheets} at {d} minutes each: how many minutes of work is "
        "that?",
        "On the top shelf there are {a stacks} of {b towels}. On the bottom shelf there are {c stacks} of {d}. How "
        "many towels are on the two shelves together?",
        "{name} sold {a} knitted hats for ${b} apiece at the winter market, while {other} sold {c} pairs of mittens "
        "for ${d} a pair. How much money did they take in altogether?",
        "If {a girls} wear {b bracelets} each and {c boys} wear {d} each, how many bracelets are being worn?",
        "For every dress, a seamstress needs {b pins}, and for every skirt she needs {d}. How many pins does she need "
        "for {a dresses} and {c skirts}?",
        "In one month a knitting club made {a blankets} of {b squares} each, in the next month {c blankets} of {d "
        "squares} each. What is the number of squares that were knitted?",
        "The school play is about dragons and knights. The costumes of {a dragons} need {b} meters of cloth apiece, "
        "those of {c knights} need {d} meters apiece. How many meters of cloth should the teacher order?",
        "{a pairs} of sneakers were sold for ${b} a pair, and {c pairs} of slippers for ${d} a pair. How many dollars "
        "did the store take in?",
        "A washing machine ran {a times} with {b} pieces of clothing in it and {c times} with {d pieces}. Find the "
        "number of pieces that were washed.",
        "&{name} <packs> {b shirts} into each of {a suitcases} and {d} into each of {c bags}. How many shirts <does> "
        "{he} pack?",
        "How much is it to rent {a suits} and {c gowns} if a suit is ${b} and a gown ${d}?",
    ), frozenset({"time"})),
    Kind("wardrobe rest of a stock after two sorts", long.two_products_change, (
        "&{name} <goes> shopping with ${e}. {He} <buys> {a T-shirts} at ${b} each and {c} pairs of shorts at ${d} a "
        "pair. How much money <does> {he} have left?",
        "&{name} <has> {e buttons} in a box. {He} <uses> {b} for each of {a shirts} and {d} for each of {c coats}. How "
        "many buttons <~remain>?",
        "A tailor has {e} meters of silk. {a robes} need {b} meters each, and {c curtains} need {d} meters each. How "
        "much silk is left after all that, in meters?",
        "Out of {e towels} in the hotel laundry, {a baskets} of {b} go to the pool and {c baskets} of {d} to the "
        "rooms. The rest stay in the laundry. How many stay there?",
        "What is the change from ${e} for {a scarves}, which cost ${b} apiece, and {c belts}, which cost ${d} apiece?",
        "{name} must knit {e rows}. {He} knits {b rows} a day for {a days} and then {d rows} a day for {c days}. How "
        "many rows are still missing after that?",
        "The shoe factory has to deliver {e} pairs. {a trucks} took {b pairs} each yesterday, and {c vans} took {d "
        "pairs} each today. How many pairs must still be delivered?",
        "If {e hangers} were in a shop and {a racks} got {b} each and {c racks} got {d} each, how many hangers were "
        "left over?",
        "{e people} want a costume for the parade. {a tailors} make {b costumes} each, and {c helpers} make {d} each. "
        "How many people will still be without a costume?",
        "The drama club had saved ${e}. It paid for {a wigs} at ${b} apiece. After that it rented {c costumes} for "
        "${d} each. Calculate what the club had left.",
        "The clotheslines in the yard can hold {e} pieces. {other} hung up {a loads} of {b pieces} and then {c loads} "
        "of {d pieces}. How many more pieces could the lines hold?",
        "&With {e} cm of lace, {name} <decorates> {a pillows} that take {b} cm each and {c curtains} that take {d} cm "
        "each. How many cm of lace <~are> left?",
        "Of the {e shoelaces} in a carton, {b} were put into every one of {a} boxes for children and {d} into every "
        "one of {c} boxes for adults. How many shoelaces remained in the carton?",
        "Everyone came in disguise. Of {e guests}, {a groups} of {b} were dressed as pirates and {c groups} of {d} as "
        "animals, and the others were ghosts. How many ghosts were there?",
    ), frozenset({"time"})),
    Kind("wardrobe all of both, in equal parts", _chain_over, (
        "&There <~are> {a} white towels in {name's} linen closet and {b} more than twice as many {color} ones. {He} "
        "<puts> all of these towels into piles of {c}. How many piles <~are> there?",
        "A store has {a} straw hats; of caps it has {b} more than twice as many. All the hats and caps are spread "
        "evenly over {c shelves}. How many are on each shelf?",
        "{name} washed {a shirts}. {His} {relative} washed twice as many shirts and then {b} more. They hung all of "
        "them on {c lines}, the same number on each. How many shirts were on one line?",
        "A clown costume takes {a buttons}, and the costume of the king takes {b} more than twice as many. The buttons "
        "for both are sold on cards of {c}. How many cards are needed?",
        "&{name} <spends> ${a} on wool and, on cloth, ${b} more than twice that amount. {He} <pays> for all of it in "
        "{c} equal payments. How much <~is> each payment?",
        "On {day} a knitting club finished {a squares}. On {day2} it finished double that number and another {b "
        "squares}. If a blanket takes {c squares}, how many blankets can be made from them?",
        "How many laundry bags are filled with {a sheets} and the pillowcases, of which there are {b} more than twice "
        "as many as sheets, if {c pieces} go into each bag?",
        "The boys left {a socks} in the gym. The girls left {b} more than twice as many. The coach sorted all of these "
        "socks into {c} equal heaps. Find the number of socks in a heap.",
        "{a hats} turned up in the school's lost property box, and the number of gloves was {b} more than twice that "
        "of the hats. All of it was packed into bags of {c pieces}. How many bags were there?",
        "{a beads} go on the collar of a dress. The skirt takes twice that number and {b} besides. If {c helpers} "
        "share the sewing on of all these beads evenly, how many beads will each helper sew on?",
        "A seamstress needs {a} minutes for the sleeves of a gown. The other parts take {b} minutes more than twice as "
        "long. She splits all this work evenly over {c days}. How many minutes does she sew a day?",
        "In {month} the shoe repair shop fixed {a pairs}. In {month2} it was {b} more than twice that many. {c "
        "workers} did equal parts of the work. How many pairs did each worker fix in the two months?",
        "{third} has {a} doll dresses, and {other} has {b} more than twice as many. They put all of them together and "
        "divide them equally among {c girls}. How many does each girl get?",
        "Calculate how many drawers get full when {c garments} fit into each, if {a garments} are for winter and {b} "
        "more than twice as many are for summer.",
    ), frozenset({"time"})),
    Kind("wardrobe rest of a stock after three sorts", long.three_products_change, (
        "&{name} <has> ${g}. {He} <buys> {a caps} at ${b} each, {c} pairs of gloves at ${d} a pair and {e scarves} at "
        "${f} each. @money_left",
        "A tailor's box contains {g buttons}. {a shirts} get {b} each, {c coats} get {d} each, and {e vests} get {f} "
        "each. How many buttons are left in the box?",
        "What is left of ${g} after paying for {a ties} at ${b} apiece, {c belts} at ${d} apiece and {e wallets} at "
        "${f} apiece?",
        "The laundry of a hospital must wash {g} pieces. It does {a loads} of {b pieces} in the morning, {c loads} of "
        "{d} at noon and {e loads} of {f} in the evening. How many pieces are still dirty then?",
        "{name} wants to knit {g rows} by New Year. So far {he} has worked on {a days} with {b rows} each, on {c days} "
        "with {d rows} each, and on {e days} with {f rows} each. How many rows are missing?",
        "A ribbon is {g} cm long. {a bows} of {b} cm, {c stripes} of {d} cm and {e loops} of {f} cm are made of it. "
        "How many cm of ribbon are not used?",
        "Of the {g pairs} in a shoe store, {b} stand on each of {a} low shelves, {d} on each of {c} high shelves and "
        "{f} on each of {e tables}. The rest are in the storeroom. How many pairs are in the storeroom?",
        "If a theater has {g costumes} and lends {b} to each of {a schools}, {d} to each of {c clubs} and {f} to each "
        "of {e choirs}, how many costumes does it keep?",
        "{other} paid with ${g}. The bill listed {a shirts} for ${b} apiece, {c skirts} for ${d} apiece and {e} pairs "
        "of socks for ${f} a pair. How much change did {he2} get?",
        "The costume fund of the dance school is ${g}. The group needs {a} pairs of shoes at ${b} a pair, {c capes} at "
        "${d} apiece and {e skirts} at ${f} apiece. How much will be left in the fund?",
        "&{name} <sorts> {g clothespins}. {He} <puts> {b} into each of {a bags}, {d} into each of {c baskets} and {f} "
        "into each of {e tins}. How many <~are> left over?",
        "It was the last day of the sale. Of the {g sweaters} in the store, {a dealers} took {b} each, {c clubs} took "
        "{d} each, and {e schools} took {f} each. How many sweaters did nobody take?",
        "How many sequins does {name} have left from {g} if {he} sews {b} on each of {a masks}, {d} on each of {c "
        "hats} and {f} on each of {e capes}?",
        "Calculate the number of empty hangers: a cloakroom has {g hangers}, and {a classes} hung up {b coats} each, "
        "{c teams} {d} each and {e families} {f} each.",
    ), frozenset({"time"})),
)  # fmt: skip
