"""Kinds about collections: cards, stamps, coins, comics, marbles, albums, and trading them with friends.

Scope: data, and the shapes that only collections need. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _missing_price(d: Draw) -> Numbers:
    """Draw `(a - b) / c * d`."""
    c, q, e, b = d.number(2, 8), d.number(2, 12), d.number(2, 6), d.number(4, 60)
    return (c * q + b, b, c, e), (sub(c * q + b, b), div(c * q, c), mul(q, e))


def _three_friends(d: Draw) -> Numbers:
    """Draw `a + 2 * a + (2 * a - b) - c`."""
    a = d.number(4, 40)
    b = d.part(2 * a, 30)
    total = 5 * a - b
    c = d.part(total, 60)
    return (a, b, c), (mul(a, 2), sub(2 * a, b), add(a, 2 * a, 2 * a - b), sub(total, c))


KINDS = (
    Kind("growing collection", s.two_sum, (
        "&{name} <has> {a foreign coins}. {His} {relative} <~brings> {him} {b} from a trip. How many foreign coins "
        "<does> {he} have now?",
        "There were {a stamps} in {other's} album before {b} new ones arrived in the mail. How many stamps are in the "
        "album now?",
        "How many marbles will {name} own if {he} already owns {a} and wins {b} in today's game?",
        "A cousin sends {name} a box with {b comics}. Together with the {a} on {his} shelf, how many comics is that?",
        "The glass case holds {a shells} from the sea and {b} from the lake. Find the number of shells in the case.",
        "After giving {b stickers} to a friend, {other} still had {a}. How many stickers did {he2} have before?",
        "Grandpa left me {a postcards}, and I have since found another {b} at flea markets. How many postcards do I "
        "have altogether?",
        "So I had {a} football cards, right, and then I got {b} more for my birthday. How many have I got now?",
        "Calculate the total number of key rings in a collection made up of {a} metal ones and {b} plastic ones.",
        "It took {other} all summer to collect {a bottle caps}. In the fall {he2} picked up {b} others. How many "
        "bottle caps were in {his2} jar by winter?",
        "A museum shop has {a} old badges in its window and {b} in a drawer. What is the number of badges in all?",
        "{name} <needs> {b more cards} to complete {his} set, in which there <~are> {a cards} so far. How many cards "
        "<~does> the full set have?",
        "{other} has {a} action figures on {his2} desk, which is {b} fewer than {name} has. How many action figures "
        "does {name} have?",
        "In {month}, {a pebbles} were added to the science club's collection, followed by {b} in {month2}. By how "
        "many pebbles did the collection grow?",
    )),
    Kind("album pages and shares", s.quotient, (
        "&{name} <owns> {a stamps} and <puts> {b} on each page of {his} album. How many pages <does> {he} fill?",
        "Each plastic sleeve takes {b cards}. For {a cards}, how many sleeves are necessary?",
        "{a coins} lie in {b} rows, with the same number of coins in every row. How many coins are there per row?",
        "How many friends can get {b marbles} each if {name} hands out all {a} of {his} marbles?",
        "{name} <spreads> {a comics} evenly over {b shelves}. How many comics <~stand> on one shelf?",
        "Football stickers come in packs of {b}. To get {a stickers}, how many packs must you buy?",
        "The {a postcards} in the old suitcase were tied into bundles of {b}. Find the number of bundles.",
        "If a collection of {a} toy cars is displayed in {b} glass cases that all hold the same number, how many cars "
        "are there in each case?",
        "At the swap meet {other} traded all {a} of {his2} spare cards for rare ones, giving {b} spare cards for "
        "every rare card. How many rare cards did {he2} bring home?",
        "Calculate how many boxes {a} model trains will fill when {b} fit into a box.",
        "{a seashells} were divided equally among the {b} members of the nature club. What was each member's share?",
        "Over {b weeks}, {name} collected {a acorns}, the same number every week. How many was that per week?",
        "It <~is> cleaning day. {name} <sorts> {a buttons} into jars, with {b} buttons in each, until none <~is> left "
        "over. How many jars <does> {he} use?",
        "A row in the display cabinet has room for {b} mini figures. What number of rows do {a} mini figures take up?",
    )),
    Kind("collection won and traded away", two.plus_minus, (
        "&{name} <has> {a cards}. {He} <gets> {b} from an aunt and then <trades> {c} away. How many cards <does> {he} "
        "have left?",
        "Before the tournament {name} had {a marbles}. {He} won {b} in the first round but lost {c} in the second. "
        "How many marbles did {he} take home?",
        "How many stamps are left in an album that held {a}, if {b} are added and {c} are taken out?",
        "{a comics} are in the club library. This week {b} new ones come in, while {c} worn ones are thrown away. How "
        "many comics does the library have then?",
        "{name} inherited {a coins} and bought {b} others. Later {he} sold {c coins} to a dealer. Find the number of "
        "coins that {he} still owns.",
        "I've got {a stickers}, you've got {b}. If we put them together and use {c} to decorate the door, how many "
        "stickers will we have left?",
        "A jar contained {a} glass marbles and {b} steel ones. {c marbles} were given to a little cousin. What number "
        "of marbles remained in the jar?",
        "All but {c} of {other's} {a} sea shells and {b} snail shells were washed last night. How many shells were "
        "washed?",
        "From the {a} red and {b} green bottle caps in a bag, {c} roll under the couch. How many caps remain in the "
        "bag?",
        "&{name} <owns> {a keychains}. At the fair {he} <picks> up {b} more, but {c} of {his} keychains <~break> on "
        "the way home. How many unbroken ones <does> {he} have?",
        "Calculate how many posters hang on a wall where there were {a}, after {b} have been put up and {c} taken "
        "down.",
        "To make room, {name} is going to give {c} books of {his} collection to the school. {He} has {a novels} and "
        "{b} picture books. How many books will stay at home?",
        "A toy museum owned {a dolls}. It received {b} from an old lady and lent {c} to another museum. How many "
        "dolls were in the building after that?",
        "Last year's {a} animal stickers plus the {b} that came with the cereal: that is {name's} whole collection, "
        "of which {c} have to go to {other}. How many stickers does {name} keep?",
    )),
    Kind("collections of two collectors", two.more_total, (
        "&{name} <has> {a stamps}, and {other} <~has> {b} more than {he} <does>. How many stamps <~do> {they} have "
        "together?",
        "There are {a pages} in the first album. The second album has {b} more pages than the first. How many pages "
        "do the two albums have?",
        "How many coins do {name} and {other} have in all if {name} has {a} and {other} has {b coins} more?",
        "{other} beat {name} by {b cards}. {name} had collected {a}. What is the total of both collections?",
        "{name's} collection of {a bottle caps} is {b caps} smaller than {other's}. How many caps do the two have "
        "altogether?",
        "In the morning {other} found {a shells} on the beach, and in the afternoon {b} more than in the morning. How "
        "many shells did {he2} carry home that day?",
        "A dealer sold {a comics} last week and {b comics} more this week than last. Find the total number of comics "
        "sold.",
        "My red binder holds {a cards}; the blue one holds {b} more than the red one. So how many cards are in both "
        "binders?",
        "If you need {a marbles} to fill the small jar, and the large jar takes another {b} on top of that number, "
        "how many marbles fill both jars?",
        "{name} <keeps> {a} old tickets in a drawer and {b} more than that in a tin. How many tickets <does> {he} "
        "keep?",
        "At the meeting of the coin club, a boy showed {a coins}. A girl, who showed {b coins} more than he did, won "
        "the prize. How many coins did the boy and the girl show between them?",
        "The number of foreign stamps in a case exceeds the number of local stamps by {b}. There are {a} local "
        "stamps. What is the number of stamps in the case?",
        "Calculate the number of badges on two jackets: one has {a badges}, the other has {b} more.",
        "{name} already had {a} toy dinosaurs when {other}, whose collection had {b} more than that, gave {him} all "
        "of them. How many toy dinosaurs did {name} have after that?",
    )),
    Kind("percent of a collection", two.percent_rest, (
        "{name} has {a stamps}, of which {b}% are from abroad. How many are from {his} own country?",
        "{b}% of the {a cards} in a set are rare. How many cards are not rare?",
        "&{name} <sells> {b}% of {his} {a comics}. How many comics <does> {he} have left?",
        "A storm blew through an open window, and {b}% of the {a postcards} on the table got wet. How many stayed dry?",
        "After {name} has sorted {b}% of {his} {a coins}, how many coins remain to be sorted?",
        "What number of marbles is left in a sack of {a} if {b}% of them are given away?",
        "A binder has {a pockets}. So far, {b}% of them are filled with cards. How many pockets are still empty?",
        "Find how many of {a shells} are whole, given that {b}% are chipped.",
        "An album for {a stickers} is {b}% full. How many stickers are missing?",
        "Buyers were found at the auction for {b}% of {a} antique spoons. How many spoons went back to their owner?",
        "Of all {a figures} in the shop window, {b}% are robots, and the rest are dragons. Calculate the number of "
        "dragons.",
        "When {other} moved away, {he2} gave {b}% of {his2} {a} toy cars to a hospital and kept the others. How many "
        "did {he2} keep?",
        "The club has scanned {b}% of its {a} old magazines. How many magazines does it have yet to scan?",
        "{name's} dad says that {b}% of the {a} key rings on the wall are just junk and will be thrown out. How many "
        "key rings may stay?",
    )),
    Kind("missing part of a collection", two.rest_rate, (
        "&{name's} album <~has> places for {a stickers}, and {b} <~are> already stuck in. A pack <~holds> {c "
        "stickers}. If every new sticker <~is> a missing one, how many packs <does> {he} need to fill the album?",
        "Of {a coins}, {b} are on display. The others are stored in tubes of {c}. How many tubes are there?",
        "How many weeks will it take {name} to complete a set of {a cards} if {he} has {b} and gets {c} new cards "
        "every week?",
        "{name} gave {b} of {his} {a marbles} to {his} little sister and shared the rest equally among {c} friends. "
        "How many marbles did each friend get?",
        "A collector of model ships sold {b} of her {a ships} and placed the remaining ones on {c shelves}, the same "
        "number on each. How many ships stood on a shelf?",
        "A set has {a cards} in all. {b} of them can only be won, and the rest are sold in packs of {c}. How many "
        "packs make up the rest?",
        "Except for {b} loose stamps, all {a stamps} in a box are in little bags with {c stamps} apiece. Find the "
        "number of bags.",
        "{a comics} came to the book sale. By noon {b} had been sold; the others were tied up in bundles of {c}. How "
        "many bundles was that?",
        "I want {a shells} for my picture frame. I have {b}. On every walk I find {c}. How many more walks do I have "
        "to take?",
        "Once {b} rusty bottle caps have been taken out, the rest of the {a caps} are glued onto a board in {c} equal "
        "rows. How many caps does each row get?",
        "If {name} keeps {b} of {a postcards} for {himself} and the others go to {c} pen pals in equal shares, how "
        "many postcards does each pen pal receive?",
        "Calculate how many pages are filled by {a photos} of trains when {b} are left out and each page has room for "
        "{c}.",
        "{other} has to label {his2} {a rocks}. {b} are done. At {c} rocks per day, how many days will the rest of "
        "the work last?",
        "The {c} members of a stamp club divided {a stamps} evenly after setting aside {b} for prizes. How many "
        "stamps did each member get?",
    )),
    Kind("price of completing a collection", _missing_price, (
        "&{name} <needs> {a stickers} to fill an album and <has> {b}. A pack of {c} new stickers <~costs> ${d}. How "
        "much <~do> the missing stickers cost?",
        "A set has {a cards}. {name} owns {b} of them. {He} can get the rest in packs of {c} for ${d} a pack. How "
        "much money will {he} spend to complete the set?",
        "{name} has {a coins}. {b} of them already lie in a case. For the others {he} buys tubes that hold {c coins} "
        "each and cost ${d} apiece. How much does {he} pay?",
        "All but {b} of {a marbles} are sold in bags of {c}. If each bag brings in ${d}, how many dollars are earned?",
        "How many dollars does a dealer take in if he keeps {b} of his {a stamps} and sells the others in envelopes "
        "of {c} for ${d} per envelope?",
        "The school library sorted out its {a} old comics. {b} were too torn to sell, and the rest were sold in "
        "bundles of {c}. A bundle cost ${d}. Find the amount of money that came in.",
        "{name} still has to glue some of {his} {a photos} into an album; {b} are done. {He} glues {c photos} on each "
        "page, and a page takes {him} {d} minutes. How many minutes does {he} need for the rest?",
        "For every {c bottle caps}, the kiosk gives you {d tokens}. {name} has {a caps} but keeps {b} of them. How "
        "many tokens can {he} get for the others?",
        "After selling {b} of {a figures}, a shop packs the remaining ones into boxes of {c}. Mailing one box costs "
        "${d}. What do all the boxes cost to mail?",
        "A rack had {a postcards}, but {b} got wet in the rain. The dry ones were offered in sets of {c} at ${d} a "
        "set. How much did all the dry postcards cost together?",
        "Calculate the price of the missing cards: the album takes {a cards}, {b} are there already, and a pack of {c "
        "cards} costs ${d}.",
        "My cousin collects toy cars. She had {a} of them, sold {b}, and keeps the rest in boxes of {c}. Every box "
        "weighs {d} kg. How many kg do her boxes weigh in all?",
        "{name} won't trade {b} of {his} {a cards}, since they are gifts. The others {he} trades at a rate of {d "
        "stickers} for {c cards}. How many stickers will {he} receive?",
        "If {c shells} make one necklace worth ${d}, what are the necklaces worth that can be made out of {a shells} "
        "after {b} broken ones have been removed?",
    )),
    Kind("collection in two sizes of boxes", long.two_products, (
        "&{name} <has> {a albums} with {b stamps} each and {c tins} with {d stamps} each. How many stamps <does> {he} "
        "have altogether?",
        "A cabinet has {a drawers} for {b coins} each and {c drawers} for {d coins} each. How many coins can it hold "
        "in total?",
        "How many cards come out of {a packs} of {b} and {c packs} of {d}?",
        "{name} bought {a comics} at ${b} each, and {other} bought {c} at ${d} each. How much did they spend together?",
        "In the first part of the book there are {a pages} with {b stickers} on every page; in the second part, {c "
        "pages} with {d stickers} each. Find the number of stickers in the book.",
        "{name} <finds> {b shells} a week for {a weeks}, then {d shells} a week for {c weeks}. What <~is> the total "
        "number of shells?",
        "{a boys} brought {b marbles} apiece, while {c girls} brought {d} apiece. How many marbles were there at the "
        "game?",
        "A dealer pays ${b} for a Roman coin and ${d} for a Greek coin. How many dollars will {name} get for {a} "
        "Roman coins and {c} Greek coins?",
        "It was a great day at the flea market: {a bags} of {b buttons} and {c bags} of {d buttons}, all for my "
        "collection! How many buttons did I get?",
        "Each of {a showcases} displays {b dolls}, and each of {c} wall shelves displays {d}. How many dolls are on "
        "display?",
        "When a museum counted its stones, there were {a trays} holding {b stones} each and {c trays} holding {d}. "
        "How many stones did the museum count?",
        "A red binder takes {b cards}, a green one {d}. If {name} fills {a} red and {c} green binders, how many cards "
        "is that?",
        "Calculate how many postcards are in a shop with {a racks} of {b} and {c racks} of {d}.",
        "Every month {a friends} add {b bottle caps} each to the club's collection, and {c} others add {d} each. By "
        "how many caps does the collection grow per month?",
    )),
    Kind("collection sold in part and rearranged", long.product_minus_over, (
        "&{name} <has> {a} boxes of {b comics}. {He} <sells> {c comics} and <puts> the rest on {d shelves}, the same "
        "number on each. How many comics <~are> on a shelf?",
        "There were {a albums} with {b stamps} in each. {c stamps} were torn. The good ones were divided equally "
        "among {d collectors}. How many did each collector get?",
        "{name} opened {a packs} of {b cards}, kept {c} and gave the others to {d} friends in equal shares. How many "
        "cards did each friend receive?",
        "If {c} of the marbles in {a bags} of {b} are lost, how many jars with {d marbles} each can be filled with "
        "those that are left?",
        "A trader brings {a rolls} of {b coins}. Before noon, {c coins} are sold. The remaining coins go back into "
        "tubes of {d}. How many tubes does he need?",
        "{a tables} at a fair show {b} model cars each. After {c cars} have been sold, the others are packed into "
        "boxes, {d} to a box. Find the number of boxes.",
        "{c} of the stickers that {name} got in {a packs} of {b} were doubles. {He} stuck the rest in an album, {d} "
        "to a page. How many pages did they cover?",
        "Calculate each child's share: {d children} evenly split {a buckets} of {b shells}, except for {c shells} "
        "that stay in the classroom.",
        "Every one of {a cousins} gave me {b postcards} for my collection. I had {c} of them already and passed those "
        "on. If I hang up the rest in {d} equal rows, how many are in a row?",
        "How many friends can get {d buttons} each from {name}, who has {a jars} with {b buttons} per jar and needs "
        "{c buttons} for {himself}?",
        "The club's {a drawers} used to hold {b badges} each. Since {c badges} were stolen, the remaining ones have "
        "been spread evenly over {d} new drawers. How many badges does each new drawer hold?",
        "{name} <collects> {b bottle caps} a week for {a weeks}. Then {he} <throws> {c} rusty ones away and <trades> "
        "the rest, {d caps} for every new key ring. How many key rings <does> {he} get?",
        "A complete set consists of {a series} of {b cards}. All but {c} of these cards are sold in packs of {d}. How "
        "many packs is that?",
        "Having lost {c figures} of {a sets} with {b figures} per set, a shop arranges the others in {d} equal "
        "groups. What is the number of figures in each group?",
    )),
    Kind("money or room left for a collection", long.two_products_change, (
        "&{name} <has> ${e}. {He} <buys> {a packs} of baseball cards at ${b} each and {c binders} at ${d} each. "
        "@money_left",
        "A stamp costs ${b} and a coin costs ${d}. {name} had ${e} and bought {a stamps} and {c coins}. How much "
        "money did {he} have then?",
        "How much change does {other} get from ${e} for {a comics} at ${b} apiece and {c posters} at ${d} apiece?",
        "With ${e} in {his} wallet, {name} went to the toy fair. {He} paid ${b} for each of {a} model cars and ${d} "
        "for each of {c} model planes. How many dollars did {he} take home?",
        "The club's budget is ${e}. If {a albums} at ${b} each and {c} magnifying glasses at ${d} each are ordered, "
        "how much of the budget is left?",
        "{name} owes {his} {relative} ${e}. To pay some of it back, {he} sells {a cards} for ${b} each and {c coins} "
        "for ${d} each. How many dollars does {he} still owe?",
        "Find what is left of ${e} after buying {a bags} of marbles for ${b} a bag and {c jars} for ${d} a jar.",
        "I'm saving for a rare coin that costs ${e}. So far I have sold {a comics} for ${b} each and {c dolls} for "
        "${d} each. How much more money do I need?",
        "A case has space for {e figures}. There are {a rows} of {b figures} and {c rows} of {d figures} in it. How "
        "many more figures would fit in?",
        "{e cards} make a complete set. {name} has {a pages} of {b cards} and {c pages} of {d cards}, all of them "
        "different. How many cards does {he} lack?",
        "{name} <gets> ${e} for {his} old toys, <spends> some of it on {a} key rings for ${b} each and {c magnets} "
        "for ${d} each, and <saves> the rest. How much <does> {he} save?",
        "A collector is going to photograph all of her {e shells}, one by one. For {a days} she took {b pictures} a "
        "day, and for {c days} she took {d} a day. How many shells has she yet to photograph?",
        "Calculate what remains on a gift card of ${e} that pays for {a} sticker books at ${b} per book and {c} sets "
        "of pens at ${d} per set.",
        "After each of {a children} was handed {b stickers} and each of {c teachers} {d stickers}, how many of {e "
        "stickers} remained?",
    )),
    Kind("collections of three friends", _three_friends, (
        "{name} has {a marbles}. {other} has twice as many, and {third} has {b} fewer than {other}. If they give {c "
        "marbles} to a little boy, how many marbles do the friends have left?",
        "The first album contains {a stamps}, the second twice that number, and the third {b} stamps fewer than the "
        "second. All of the stamps but {c} have been used. How many used stamps are there?",
        "On {day} {name} found {a shells}. On {day2} {he} found double that number, and on {day3} {b} fewer than on "
        "{day2}. {c} of all the shells broke. How many whole shells did {he} have?",
        "How many cards remain if {c} are lost from a collection with {a} gold cards, twice as many silver cards, and "
        "{b} fewer bronze cards than silver ones?",
        "My collection had {a coins} from Asia, twice as many from Europe, and from Africa {b} fewer than from "
        "Europe. Last week I sold {c coins}. How many do I have now?",
        "{other's} comics fill a shelf: {a} about ghosts, two times as many about robots, and {b} fewer about horses "
        "than about robots. {c} of all these are lent out. Find the number of comics that are still on the shelf.",
        "There were {a} toy cars in the box, twice as many under the bed, and on the shelf {b} fewer than under the "
        "bed. After {name} had given away {c}, how many toy cars were there altogether?",
        "Twice as many green as brown bottle caps lie in a drawer, as well as some blue ones, {b} fewer than green. "
        "There are {a} brown caps. How many caps stay in the drawer when {c} are taken out?",
        "In {month} the museum received {a postcards}, in {month2} twice as many as in {month}, and in {month3} {b} "
        "fewer than in {month2}. It could not use {c} of them. How many postcards could it use?",
        "Calculate the number of key rings still for sale: a stall started the day with {a} made of wood, twice as "
        "many made of metal and {b} fewer made of plastic than of metal, and it sold {c} key rings.",
        "{third} brought {a buttons} to class, {other} brought twice as many as {third}, and {name} brought {b} fewer "
        "than {other}. The class needed all but {c} of the buttons for a picture. How many buttons are in the picture?",
        "&{name} <buys> {a badges}, then twice as many, then {b} fewer than the second time. {He} <trades> {c badges} "
        "away. How many badges <~are> left?",
        "Some scouts put their rocks together. The first scout had {a rocks}, the second had twice as many, and the "
        "third had {b} fewer than the second. Then {c} of the rocks were returned to the river. How many rocks were "
        "left in the collection?",
    )),
    Kind("collection sold at a swap meet", long.five_steps_trade, (
        "&{name} <buys> {a packs} of {b cards}, <keeps> {c} and <sells> the others for ${d} each. {He} <spends> ${e} "
        "of the money on a binder and <gives> the rest to {f clubs} in equal parts. How much <~does> each club get?",
        "{a tins} held {b coins} apiece. {c} of the coins were fake. The real ones were sold at ${d} each. From the "
        "money, ${e} went for the stall, and the rest was split evenly among {f sellers}. How many dollars did each "
        "seller get?",
        "A stamp club owns {a albums} with {b stamps} each. It keeps {c stamps}, sells the rest for ${d} apiece, pays "
        "${e} for the room, and buys new albums for ${f} each with all that is left. How many new albums does it buy?",
        "Of the comics in {a stacks} of {b}, {c} have lost their covers. {name} trades each of the others for {d "
        "marbles}, loses {e marbles} and divides the remaining ones evenly among {f jars}. How many marbles are in "
        "one jar?",
        "{f cousins} sell their old dolls, which fill {a shelves} with {b dolls} on each. Nobody wants {c} of the "
        "dolls, but the rest go for ${d} apiece. After paying ${e} for an ad, the cousins share the money equally. "
        "Find each cousin's share.",
        "How many posters at ${f} each can {name} buy if {he} sells all but {c} of the badges in {a sets} of {b} at "
        "${d} per badge and first pays {his} {relative} ${e} of that money?",
        "It was the day of the big swap. {name} came with {a bags} of {b marbles} and lost {c} in the first game. For "
        "each marble that was left {he} got {d stickers}. {He} gave {e stickers} to {his} sister and put the rest "
        "into an album, {f} on every page. How many pages did {he} fill?",
        "Last month we opened {a packs}, each with {b cards}. We kept {c} and got {d tokens} for each of the rest. A "
        "poster took {e tokens}, and the other tokens were swapped for comics at {f tokens} apiece. How many comics "
        "did we get?",
        "A dealer takes {a rolls} of {b coins}, sorts out {c} and sells the rest for ${d} each. If he pays ${e} in "
        "fees and puts what is left into {f} equal savings accounts, how much goes into each account?",
        "{c} of the shells from {a buckets} with {b} each are broken. The others are painted and sold at the market, "
        "where a shell brings ${d}. After ${e} has been spent on paint, the remaining money buys new brushes at ${f} "
        "a brush. How many brushes can be bought?",
        "Calculate the money per child: {f children} together own {a binders} of {b cards}, keep {c cards}, sell the "
        "remaining ones for ${d} each, and have to pay ${e} for the table before they share equally.",
        "{name} and {other} have {a cases} with {b} toy cars in each. All but {c} of the cars are sold for ${d} each. "
        "They use ${e} to repair a race track and put the remaining money into {f} equal piles. How many dollars are "
        "in a pile?",
        "At the book fair, each of {a tables} had {b comics} on it. {c comics} found no buyer, and the others cost "
        "${d} each. The organizers paid ${e} for posters and gave the rest to {f schools} in equal amounts. How many "
        "dollars did each school get?",
    )),
)  # fmt: skip
