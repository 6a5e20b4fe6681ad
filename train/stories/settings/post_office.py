"""Kinds at the post office: letters, stamps, parcels, mail trucks, delivery rounds, postcards and packages on shelves.

Scope: data, and the shapes that only these kinds have. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _minus_both(d: Draw) -> Numbers:
    """Draw `a * b - c - d`."""
    a, b = d.number(3, 12), d.number(4, 25)
    c = d.part(a * b - 4)
    e = d.part(a * b - c)
    return (a, b, c, e), (mul(a, b), sub(a * b, c), sub(a * b - c, e))


def _two_rates(d: Draw) -> Numbers:
    """Draw `a / b + c / d`."""
    b, q, e, r = d.number(2, 9), d.number(2, 20), d.number(2, 9), d.number(2, 20)
    return (b * q, b, e * r, e), (div(b * q, b), div(e * r, e), add(q, r))


def _rest_divided(d: Draw) -> Numbers:
    """Draw `(a * b + c * d - e) / f`."""
    while True:
        (a, b), (c, e) = d.factors(120), d.factors(120)
        whole = a * b + c * e
        f = d.part(whole)
        g = d.divisor(whole - f)
        if g:
            return (a, b, c, e, f, g), (
                mul(a, b),
                mul(c, e),
                add(a * b, c * e),
                sub(whole, f),
                div(whole - f, g),
            )


KINDS = (
    Kind("all the mail of the post office", s.large_sum, (
        "In the morning, the post office handled {a letters}. In the afternoon it handled {b more}. How many letters "
        "did it handle that day?",
        "A mail truck carries {a parcels} and {b letters}. How many pieces of mail is that in total?",
        "&{name} <sorts> {a postcards} before lunch and {b} after lunch. How many postcards <does> {he} sort "
        "altogether?",
        "The parcel to {town} weighs {a} grams, and the one to {town2} weighs {b} grams. What is their weight "
        "together in grams?",
        "Find the total of {a stamps} with flowers and {b stamps} with birds.",
        "{a packages} are already on the shelves when another {b} are brought in. How many packages are in the "
        "storeroom then?",
        "Our mail carrier walked {a} meters down Hill Street and then {b} meters along the river. How many meters did "
        "she walk?",
        "After selling {a stamps} last week, the little post office sold {b} this week. How many stamps did it sell "
        "in both weeks?",
        "What did {name} spend if the machine for labels cost ${a} and the scale cost ${b}?",
        "A mountain town gets {a letters} a day by train and {b} by plane. How many letters reach it daily?",
        "Before the holidays, {a people} mailed a parcel at the north counter, while {b} mailed one at the south "
        "counter. How many people was that in all?",
        "{name's} album <~contains> {a stamps} from Asia and {b} from Europe. How many stamps <~are> in the album?",
        "If {a catalogs} and {b newspapers} have to be delivered tonight, how many things must be delivered?",
        "So many cards came for the radio show! There were {a} on {day} and {b} on {day2}. How many cards came on "
        "these days?",
    ), frozenset({"distance"})),
    Kind("not yet delivered by the post office", s.large_difference, (
        "{a letters} have arrived, and {b} of them have been delivered. How many letters are still to be delivered?",
        "&{name} <has> {a stamps} and <uses> {b} for invitations. How many stamps <~are> left?",
        "Of {a parcels}, all but {b} were small enough for the mailbox. How many were small enough?",
        "A mail bag with letters weighs {a} grams. The letters alone weigh {b} grams. What does the empty bag weigh "
        "in grams?",
        "Last year the post office sold {a stamps} on its first day. This year it sold {b} fewer. How many did it "
        "sell this year?",
        "A mail truck has driven {b} km of its route, which is {a} km long. How many km does it still have to drive?",
        "How many more letters than parcels came if there were {a letters} and {b parcels}?",
        "A scale for heavy parcels costs ${a}. We have saved ${b}. Find how many dollars we still need.",
        "Together, the express truck and the night truck carried {a packages}, {b} of which were in the night truck. "
        "How many packages did the express truck carry?",
        "{name} <prints> {a flyers} and <mails> {b} of them. The rest <~stay> in a drawer. How many flyers <~stay> "
        "there?",
        "Up to now, {b} of the {a mailboxes} in the city have been painted. What number of mailboxes has not been "
        "painted yet?",
        "If you take {b envelopes} from a carton of {a}, how many remain in the carton?",
        "Because the bridge was closed, {b} of yesterday's {a parcels} came too late. How many came in time?",
        "Calculate how many postcards the shop has sold since Monday if it had {a} then and has {b} now.",
    ), frozenset({"distance"})),
    Kind("two lots of mail leave the post office", two.minus_sum, (
        "&{name} <has> {a stamps}. {He} <puts> {b} on parcels and {c} on letters. How many stamps <~are> left?",
        "A mail carrier has {a letters} in her bag. She delivers {b} on Elm Street and {c} on Oak Street. How many "
        "letters are still in the bag?",
        "There are {a packages} on a shelf. {b} heavy ones and {c} light ones are loaded into the truck. How many "
        "packages stay on the shelf?",
        "Of {a postcards}, {b} show a castle and {c} show a lake. The others show animals. How many show animals?",
        "{name} goes to the post office with ${a}. {He} sends a parcel for ${b} and buys a sheet of stamps for ${c}. "
        "How much money does {he} have after that?",
        "How many of {a mail trucks} are in the garage if {b} are out on delivery and {c} are at the repair shop?",
        "The {a people} in line were served at different counters: {b} at the left one, {c} at the right one, and "
        "everyone else in the middle. How many were served in the middle?",
        "A parcel may weigh up to {a} kg. {name} has packed {b} kg of books and {c} kg of fruit. How many more kg can "
        "{he} put in?",
        "Last December, our family got {a cards}. {b} came from relatives, {c} from coworkers and the remaining ones "
        "from friends. Find the number of cards from friends.",
        "On a delivery round with {a stops}, the driver made {b stops} before the rain and {c} while it rained. How "
        "many stops were left when the rain ended?",
        "Except for {b} that were lost and {c} that were sent back, all {a letters} reached the people they were "
        "meant for. How many letters reached them?",
        "A roll had {a labels}. After {b} were used on {day} and {c} on {day2}, how many labels did the roll still "
        "have?",
        "Calculate how many envelopes are white when a pack of {a} contains {b} brown ones, {c} blue ones and "
        "otherwise only white ones.",
        "If {a forms} must be stamped, and one clerk has done {b} and another clerk {c}, how many forms are not "
        "stamped yet?",
    )),
    Kind("two lots of mail, then equal loads", two.sum_over, (
        "&{name} <gets> {a letters} in the morning and {b} at noon. {He} <puts> them in equal piles of {c}. How many "
        "piles <~are> there?",
        "{a} big parcels and {b} small ones are loaded into {c trucks}, equally many into each. How many parcels are "
        "in one truck?",
        "A mail carrier has {a cards} and {b letters} for a house with {c families}. Each family gets the same "
        "number. How many pieces of mail does each family get?",
        "How many bags of {c letters} can be filled with {a letters} from the city and {b} from the country?",
        "{name} bought {a} red and {b} blue stamps and stuck all of them on envelopes, {c} on each. How many "
        "envelopes did {he} use?",
        "From {town} came {a} kg of mail, from {town2} {b} kg. It was all packed in sacks of {c} kg. Find the number "
        "of sacks.",
        "{a packages} came by plane, {b} by ship. {c mail carriers} deliver all of them, each the same number. How "
        "many packages does each of them deliver?",
        "If {a men} and {b women} are standing in {c} equal lines at the counters, how many people are in a line?",
        "Yesterday {a letters} came, today {b}. {c clerks} share the work of sorting all of them evenly. What is the "
        "number of letters per clerk?",
        "We sent {a parcels} before the holidays and {b} after them. Every van took {c}. How many van loads was that?",
        "A clerk put {a} thin magazines and {b} thick ones on {c shelves}, with no shelf holding more than another. "
        "How many magazines were on each shelf?",
        "Sending a parcel costs ${c} per kg. {name} spent all {his} money on it: ${a} in bills and ${b} in coins. How "
        "many kg did the parcel weigh?",
        "Calculate how many days it takes to deliver {a letters} and {b cards} if {c} pieces of mail are delivered a "
        "day.",
        "On vacation {name} writes {c postcards} a day. {He} wants to write {a} to friends and {b} to relatives. In "
        "how many days will {he} be done?",
    )),
    Kind("bundles of mail and some single pieces", two.product_plus, (
        "&{name} <delivers> {a bags} with {b letters} each and {c parcels}. How many pieces of mail <does> {he} "
        "deliver?",
        "There are {a shelves} with {b packages} on each, and {c more packages} are on a cart. How many packages are "
        "there altogether?",
        "A sheet holds {b stamps}. {name} <=has> {a} whole sheets and {c} single stamps. How many stamps does {name} "
        "own?",
        "For {a hours} a clerk served {b people} an hour. Then {c more} came just before closing and were served too. "
        "How many people did he serve?",
        "It cost ${c} to send the first parcel and ${b} to send each of the other {a}. How much was it in all?",
        "Find the total weight in kg of {a parcels} of {b} kg each and one parcel of {c} kg.",
        "The mail truck drove {b} km on each of {a trips} and then {c} km back to the garage. How many km did it "
        "drive?",
        "If every one of {a classes} writes {b cards} to a hospital and the teachers add {c}, how many cards does the "
        "hospital receive?",
        "Apart from {c letters} for the mayor, the mail carrier has {b letters} for each of {a offices} in the town "
        "hall. How many letters is she carrying?",
        "{name} <saves> stamps. {He} <has> {c} at first, and every week for {a weeks} {his} {relative} <~sends> {him} "
        "{b more}. How many stamps <does> {he} have then?",
        "How many mailboxes does a city have with {b} in each of its {a districts} and {c more} in the center?",
        "A new machine sold {b stamps} a day for {a days}, and on the day after that it sold {c}. How many stamps is "
        "that in total?",
        "In our street there are {a} apartment buildings for {b families} each and {c} small houses for one family "
        "each. How many families live there if no apartment and no house is empty?",
        "It took {a trips} with the handcart, {b packages} at a time, to empty a truck, and {c packages} were carried "
        "in by hand. How many packages had been in the truck?",
    ), frozenset({"time", "house"})),
    Kind("a share of the mail gone", two.percent_rest, (
        "Of {a letters}, {b}% are delivered in the morning and the rest in the afternoon. How many are delivered in "
        "the afternoon?",
        "Sending a parcel to {town} normally costs ${a}. Today there is a discount of {b}%. What does it cost today?",
        "&{name} <has> {a stamps} and <uses> {b}% of them. How many stamps <does> {he} have left?",
        "The post office has {a mailboxes} for rent, {b}% of which are taken. How many can still be rented?",
        "A mail truck is loaded with {a packages}. If {b}% of them are unloaded in {town}, how many packages stay on "
        "the truck?",
        "How many of {a envelopes} are not white if {b}% are white?",
        "Last year {a people} worked for the mail in our city. Since then the number has fallen by {b}%. Find the "
        "number of people who work there now.",
        "{name} wrote {a cards} for the holidays. {b}% of them went abroad, and the others stayed in the country. How "
        "many stayed in the country?",
        "After {b}% of the {a} kg of mail had been taken off the plane, how many kg were still on board?",
        "Calculate how many of {a parcels} arrive undamaged when {b}% get damaged on the way.",
        "In one hour a machine is shown {a addresses}. It cannot read {b}% of them because of bad handwriting. How "
        "many addresses can it read?",
        "We ordered {a labels}, but {b}% were printed wrong and had to be thrown away. How many good labels did we "
        "get?",
        "On foot, {name's} delivery round <~takes> {a} minutes. By bike it <~takes> {b}% less time. How many minutes "
        "<~does> it take by bike?",
        "All {a customers} of a shop got a parcel. {b}% of them sent it back, but the rest were happy and kept it. "
        "What number of customers kept their parcel?",
    ), frozenset({"time"})),
    Kind("the mail that remains, each with so many", long.sum_minus_times, (
        "&{name} <has> {a} red and {b} green stamps and <gives> {c} of them to {his} {relative}. {He} <sells> the "
        "others for ${d} each. How much money <does> {he} get?",
        "{a mail bags} came by train and {b} by truck. {c} of the bags were empty. Each of the others held {d "
        "letters}. How many letters were there?",
        "In the garage there are {a} old and {b} new trucks. {c} of them are broken. Each of the working trucks "
        "carries {d parcels}. How many parcels can be carried at once?",
        "{a men} and {b women} wanted to be mail carriers. {c} of them were turned down, and the others got {d "
        "streets} each. How many streets did they get in all?",
        "Find the weight in kg of the parcels on a cart with {a parcels} from a bakery and {b} from a book store, "
        "from which {c parcels} have been taken off, if each parcel weighs {d} kg.",
        "On {day} there were {a packets} on the shelf, on {day2} {b more} came, and on {day3} {c} were picked up. "
        "Every packet that was left contained {d books}. How many books was that?",
        "A store sells postcards in packs of {d}. It had {a packs}, bought {b more} and sold {c}. How many postcards "
        "are in the remaining packs?",
        "If {a clerks} work in the hall and {b} in the back room, {c} of them go home, and each of the rest stamps {d "
        "letters}, how many letters are stamped?",
        "How much does a courier earn with {a} small parcels and {b} large ones if {c} of these cannot be delivered "
        "and every delivered parcel brings ${d}?",
        "Grandma wrote to {a grandchildren} and {b neighbors}, one letter to each, but {c letters} were lost in the "
        "mail. In every letter were {d photos}. How many photos arrived?",
        "A village has {a houses} on one side of the road and {b} on the other. {c} of the houses are empty. The mail "
        "carrier brings {d letters} to each of the others. How many letters does she bring?",
        "Calculate the price if {other} puts {a} gift boxes and {b} gift bags in a basket, puts {c} of these things "
        "back on the shelf, and pays ${d} for each of the others.",
        "{name} packed {a parcels} before lunch and {b} after it. {c} of them were not sent. Postage was ${d} for "
        "each of the parcels that were sent. How much postage did {name} pay?",
        "We planned {a stops} in town and {b} in the hills, and then canceled {c stops} because of snow. We spent {d} "
        "minutes at every other stop. How many minutes did we spend at the stops?",
    ), frozenset({"house", "time"})),
    Kind("mail bundles less this and that", _minus_both, (
        "&{name} <buys> {a sheets} of {b stamps}. {He} <uses> {c} for letters and {d} for cards. How many stamps "
        "<~are> left?",
        "A truck brings {a crates} of {b parcels}. {c parcels} are collected by their owners, and {d} are sent on to "
        "another town. How many remain at the post office?",
        "{a shelves} with {b packages} each were full. On Monday {c packages} were taken away, on Tuesday {d}. How "
        "many packages were there on Wednesday morning?",
        "How many letters does a carrier with {a bundles} of {b letters} have after {c} are delivered in one street "
        "and {d} in the next?",
        "It was snowing hard. Of {a bags} with {b letters} in each, {c letters} got wet, and another {d} were blown "
        "away. How many letters stayed dry and safe?",
        "{name} earned ${b} a day at the post office. In {a days} of work {he} paid ${c} for lunch and ${d} for the "
        "bus. How much of the money was left for {him}?",
        "Find how many envelopes are unused when {a packs} of {b} were bought, {c} were filled with bills and {d} "
        "with invitations.",
        "Every one of {a clerks} served {b customers}. {c} of the customers bought stamps, {d} mailed parcels, and "
        "the rest only asked questions. How many only asked questions?",
        "There are {a rows} of {b mailboxes} in the hall. {c} belong to shops and {d} to clubs, while all the others "
        "belong to families. How many belong to families?",
        "If {a machines} sort {b letters} each per minute, and {c} of the letters of that minute are for {town} and "
        "{d} for {town2}, how many are for other places?",
        "In {a classes} there were {b children} each, all of whom were sent a card. {c cards} came back because of a "
        "wrong address, and {d} never arrived anywhere. How many cards reached a child?",
        "A van started with {a cans} of {b} liters of fuel. It burned {c} liters on the way to the airport and {d} "
        "liters on the way back. How many liters were left?",
        "Calculate the profit of a stamp shop that sells {a albums} for ${b} each and pays ${c} for the albums and "
        "${d} for rent.",
        "We printed {a pages} of labels, with {b labels} on a page. {c labels} were crooked, and another {d} had the "
        "wrong name. How many labels were all right?",
    )),
    Kind("two sorts of mail, so many at a time", _two_rates, (
        "{a letters} are put in piles of {b}, and {c postcards} are put in piles of {d}. How many piles are there?",
        "&{name} <packs> {a books} into parcels of {b} and {c toys} into parcels of {d}. How many parcels <~are> "
        "there?",
        "A carrier delivers {a letters} at {b} a minute and then {c cards} at {d} a minute. For how many minutes does "
        "he work?",
        "One clerk sorted {a letters} in {b} minutes, and the other sorted {c letters} in {d} minutes. How many "
        "letters do they sort per minute together?",
        "On {b} equal red sheets there are {a stamps}, on {d} equal blue sheets {c}. I take one sheet of each color. "
        "How many stamps do I have?",
        "How many trucks are needed if {a} big parcels go {b} to a truck and {c} small parcels go {d} to a truck, and "
        "big and small ones are never mixed?",
        "{a} kg of mail is divided equally among {b planes}, and {c} kg equally among {d trains}. Find how many kg "
        "one plane and one train carry together.",
        "The north of the city has {a mailboxes} for {b mail carriers}, the south {c} for {d}. In each part every "
        "carrier looks after the same number. How many mailboxes do one carrier from the north and one from the south "
        "look after in total?",
        "{name} <mails> {a invitations}, for which {he} <writes> {b} a day, and then {c} thank-you cards, for which "
        "{he} <writes> {d} a day. How many days of writing <~is> that?",
        "It costs ${a} to send {b} parcels of the same kind and ${c} to send {d} express letters. What do you pay for "
        "one such parcel and one express letter together?",
        "If a hall with {a shelves} has {b shelves} in a row, and another hall with {c shelves} has {d} in a row, how "
        "many rows of shelves are there in both halls?",
        "Last week, {a flyers} were shared out evenly to {b boys} and {c newspapers} evenly to {d girls}. How many "
        "papers did one boy and one girl have to deliver together?",
        "Calculate how many bags are used when {a} local letters are packed {b} to a bag and {c} foreign letters {d} "
        "to a bag.",
        "The stamp club had {a} old stamps on {b} equal pages of an album and {c} new stamps on {d} equal pages. I "
        "borrowed one page of old stamps and one page of new stamps. How many stamps did I borrow?",
    ), frozenset({"time"})),
    Kind("three sorts of mail and parcels", long.three_products, (
        "&{name} <sends> {a} small parcels for ${b} each, {c} medium ones for ${d} each and {e} big ones for ${f} "
        "each. How much <does> {he} pay?",
        "{a trucks} carry {b parcels} each, {c vans} carry {d} each and {e carts} carry {f} each. How many parcels "
        "are they carrying altogether?",
        "In the storeroom are {a shelves} with {b packages}, {c shelves} with {d packages} and {e shelves} with {f "
        "packages} on each. Find the total number of packages.",
        "A stamp album has {a pages} with {b stamps} each, {c pages} with {d} each and {e pages} with {f} each. How "
        "many stamps does it hold?",
        "What is the total weight, in kg, of {a bags} of {b} kg, {c tubs} of {d} kg and {e crates} of {f} kg?",
        "On each of {a days} in May, {name} delivered {b papers}. On each of {c days} in June it was {d}, and on each "
        "of {e days} in July it was {f}. How many papers did {he} deliver on those days?",
        "Before the holidays, {a classes} wrote {b cards} each, {c clubs} wrote {d} each and {e families} wrote {f} "
        "each. All the cards went to a nursing home. How many cards did it get?",
        "A clerk serves {b people} an hour for {a hours}, then {d people} an hour for {c hours} and finally {f} an "
        "hour for {e hours}. How many people does he serve in all?",
        "How many km does a mail bike cover in a month with {a rounds} of {b} km, {c rounds} of {d} km and {e rounds} "
        "of {f} km?",
        "If there are {a} red mailboxes with {b letters} in each, {c} blue ones with {d} in each and {e} yellow ones "
        "with {f} in each, how many letters are waiting to be picked up?",
        "Calculate what the post office takes in for {a} packing kits at ${b} each, {c} stamp albums at ${d} each and "
        "{e} picture books at ${f} each.",
        "It was a record week! In the first {a hours} the machine sorted {b bags} per hour, in the next {c hours} {d} "
        "per hour, and in the last {e hours} {f} per hour. How many bags did it sort?",
        "{name} wrote {a letters} of {b pages} to {his} {relative}, {c letters} of {d pages} to a pen pal and {e "
        "letters} of {f pages} to a newspaper. What is the number of pages that {he} wrote?",
        "We filled the van with {a rows} of {b} flat boxes, {c rows} of {d} tall boxes and {e rows} of {f} long ones. "
        "How many boxes were in the van?",
    ), frozenset({"time", "distance"})),
    Kind("a mail week with its weekend", long.six_steps_week, (
        "&{name} <delivers> {a parcels} on each of the five weekdays and {b} on each of the two days of the weekend. "
        "{He} <gets> ${c} per parcel. Of this money {he} <spends> ${d} on fuel, but {he} also <gets> a bonus of ${e}. "
        "How much money <does> {he} have in the end?",
        "Every weekday {a bags} of mail come in, and on both days of the weekend {b bags} come in daily. Each bag "
        "holds {c letters}. The post office was empty before. By the end of the week {d letters} have been delivered, "
        "and then {e more} come by plane. How many letters are there now?",
        "The mail boat goes to the island {a times} on each of five weekdays and {b times} on each of the two weekend "
        "days. It takes {c passengers} each time. But last week {d seats} stayed empty, and {e people} stood. How "
        "many passengers did it take last week?",
        "{name} wrote {a cards} on each of the five weekdays and {b} a day on both Saturday and Sunday. {He} did that "
        "for {c weeks}. {He} threw away {d} of the cards and later wrote {e} better ones. How many cards did {he} "
        "have?",
        "A mail carrier walks {a} km on each weekday and {b} km on each of the two other days of the week. She did so "
        "for {c weeks}, except that she walked {d} km less because of snow and {e} km more because of an election. "
        "How many km did she walk in all?",
        "Our shop mails {a} small orders on each of five weekdays and {b} on each of the two weekend days. Postage is "
        "${c} an order. Last week we got ${d} back for lost orders, but paid ${e} for a truck. How much did mailing "
        "cost us last week in the end?",
        "{name} <sorts> mail {a hours} a day on the five weekdays and {b hours} a day on the two days of the weekend, "
        "and <earns> ${c} an hour. From the money of one week {he} <pays> ${d} for food, but {his} {relative} "
        "<~gives> {him} ${e}. How much money <does> {he} have then?",
        "How many stamps does a collector have if for {c weeks} he gets {a} on each of the five weekdays and {b} a "
        "day on both Saturday and Sunday, and if he then sells {d stamps} and buys {e others}?",
        "On weekdays a post office uses {a rolls} of tape a day, on both weekend days {b} a day. A roll costs ${c}. "
        "What does the tape cost for one week if there is a discount of ${d} in all and delivery costs ${e}?",
        "The five weekdays bring {a parcels} each, the two weekend days {b} each. Every parcel weighs {c} kg. From "
        "the parcels of one week {d} kg are taken away by truck, and then {e} kg of letters are brought in. How many "
        "kg of mail are there in the end?",
        "{name} mailed {a puzzles} to a contest on each of the five weekdays and {b} on each of the two weekend days. "
        "For every puzzle {he} got {c points}. {He} lost {d points} for mistakes but won {e points} in the final. "
        "What was {his} score?",
        "Calculate the number of letters in a sack into which children put {a} on each of five weekdays and {b} on "
        "each of two weekend days for {c weeks}, if then {d} are taken out to be answered and {e} late ones are put "
        "in.",
        "If a courier makes {a trips} on every weekday and {b} on each of the two weekend days, and earns ${c} a "
        "trip, how much money does he have after a week in which he pays ${d} for repairs and receives ${e} in tips?",
        "It is the busiest time of the year. A village gets {a crates} on every weekday and {b} a day on both "
        "Saturday and Sunday. In each crate are {c packets}. After one week {d packets} have been picked up, and {e} "
        "have been handed in by the villagers. How many packets are there now?",
    ), frozenset({"time", "distance"})),
    Kind("all but some of the mail in equal parts", _rest_divided, (
        "&{name} <brings> {a bags} of {b letters} and {c bags} of {d letters} to the post office. {e} <~are> kept "
        "there, and the rest <~are> divided equally among {f carriers}. How many letters <~does> each carrier get?",
        "{a shelves} hold {b parcels} each, and {c shelves} hold {d} each. {e parcels} are picked up by people from "
        "the town. The others leave on {f trucks}, as many on each. How many parcels are on one truck?",
        "A club sells {a albums} for ${b} each and {c} stamp sets for ${d} each. It pays ${e} for the hall. What is "
        "left is shared by {f members} in equal parts. Find each member's share in dollars.",
        "How many cartons for {f packages} are filled if {a vans} with {b packages} each and {c vans} with {d} each "
        "are unloaded, but {e packages} are thrown out because they are damaged?",
        "{a sheets} with {b stamps} each and {c sheets} with {d} each were printed. {e stamps} had mistakes. The good "
        "ones were put into booklets of {f}. How many booklets were there?",
        "Our school wrote to children abroad. {a classes} wrote {b letters} each, {c classes} {d} each. {e letters} "
        "got lost. Those that arrived were answered by {f schools}, each of which answered the same number. How many "
        "letters did each school answer?",
        "{name} <works> {a days} for ${b} a day and {c days} for ${d} a day as a mail carrier. {He} <spends> ${e} on "
        "boots. The rest <~lasts> exactly {f weeks}, with the same amount for each week. How many dollars a week "
        "<~is> that?",
        "From the airport came {a carts} of {b} kg and {c carts} of {d} kg of mail. {e} kg of it stayed in the city. "
        "All the rest was sent to {f villages} in equal parts. How many kg did one village receive?",
        "If {a boys} deliver {b flyers} apiece, {c girls} deliver {d} apiece, {e} of these flyers go to shops, and "
        "the others go to {f streets}, the same number to each, how many flyers does one street get?",
        "Postcards were sold in {a packs} of {b} and {c packs} of {d}. {e} of the cards were never written. The rest "
        "were written by {f tourists}, all of whom wrote the same number. How many cards did one tourist write?",
        "It rained all day, but the mail had to go out. {a bikes} took {b letters} each and {c cars} took {d} each. "
        "{e letters} got wet. The dry ones went to {f farms}, the same number to each. How many letters did a farm "
        "receive?",
        "Calculate how many letters per minute a machine sorts when there are {a crates} with {b letters} each and {c "
        "crates} with {d} each, {e} of all these letters are sorted by hand, and the machine takes {f} minutes for "
        "the rest.",
        "{name} has {a envelopes} of {b stamps} and {c} of {d stamps}. {He} has promised {e stamps} to {other}. The "
        "remaining ones will fill {f} pages of equal size. How many stamps will be on each page?",
        "A train had {a cars} with {b mail bags} each and {c cars} with {d} each. On the way, {e bags} were dropped "
        "at small stations. At the end, {f workers} unloaded equal numbers of what remained. How many bags did each "
        "worker unload?",
    ), frozenset({"time", "house"})),
)  # fmt: skip
