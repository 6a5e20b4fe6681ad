"""Kinds in which sorts of things or people are put together, then grouped, packed, seated, loaded or paired off.

Scope: data, and the shapes that only these kinds have. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _three_over(d: Draw) -> Numbers:
    """Draw `(a + b + c) / d`."""
    e, q = d.number(2, 12), d.number(5, 16)
    b, c = d.number(2, e * q // 3), d.number(2, e * q // 3)
    return (e * q - b - c, b, c, e), (add(e * q - b - c, b, c), div(e * q, e))


def _lacking(d: Draw) -> Numbers:
    """Draw `a / b - c`."""
    b, q = d.number(2, 12), d.number(5, 20)
    c = d.number(2, q - 2)
    return (b * q, b, c), (div(b * q, b), sub(q, c))


def _apart(d: Draw) -> Numbers:
    """Draw `a / c + b / c`."""
    c, q, r = d.number(2, 12), d.number(2, 15), d.number(2, 15)
    return (c * q, c * r, c), (div(c * q, c), div(c * r, c), add(q, r))


def _joined_less(d: Draw) -> Numbers:
    """Draw `(a + b - c) / d`."""
    e, q, c = d.number(2, 12), d.number(3, 15), d.number(2, 20)
    b = d.number(2, (e * q + c) // 2)
    a = e * q + c - b
    return (a, b, c, e), (add(a, b), sub(a + b, c), div(e * q, e))


KINDS = (
    Kind("sorted heaps counted together", s.three_sum, (
        "The storm left {a branches}, {b roof tiles} and {c bottles} on {name's} drive. How many objects lay there?",
        "How many keys hang at the reception if {a} open rooms, {b} open lockers and {c} open bicycle locks?",
        "In the lost-property office, scarves, gloves and umbrellas go into separate bins. Tonight these bins hold "
        "{a}, {b} and {c items}. Find the number of items in the bins altogether.",
        "A coin dealer emptied a purse and found {a} Swiss coins, {b} Danish coins and nothing else but {c} coins from "
        "Japan. How many coins had been in the purse?",
        "We recycled {a} kilograms of glass, {b} of paper and {c} of metal. How heavy was that altogether?",
        "Every button in the tailor's jar is made of horn, wood or brass. {a} are of horn, {b} of wood and {c} of "
        "brass, so how many buttons does the jar contain?",
        "Marbles had rolled under the sofa. {name} fished out {a} clear, {b} striped and {c} speckled marbles, until "
        "none remained there. How many had rolled under it?",
        "The vet wanted a headcount of the {a puppies}, {b kittens} and {c rabbits} in the shelter. What was it?",
        'To the {a pictures} in the folder "Lake" and the {b} in the folder "Wedding", my colleague added {c} in a '
        'folder of their own. How many pictures do we have in these folders?',
        "Sorted by voice, the choir has {a sopranos}, {b altos} and {c basses}. How many singers take the stage?",
        "Each person that I asked gave me a single answer about breakfast: bread, said {a}; cereal, said {b}; nothing "
        "at all, said {c}. How many people did I ask?",
        "&{name} <splits> the messy cutlery into {a forks}, {b spoons} and {c knives}. How many pieces <~are> there?",
    ), frozenset({"animal", "music", "house"})),
    Kind("sorted out from the others", s.difference, (
        "From {a letters} the clerk pulled out the {b} with foreign stamps. How many letters stayed in the tray?",
        "Only ripe tomatoes go on the market stall. If {b} of {a tomatoes} are still green, how many can go there?",
        "How many of the {a socks} in the laundry basket are dark if {b} are light and all the others dark?",
        "A magnet was passed over {a screws}. It lifted {b}, because those were steel; the others were brass. Work out "
        "the number of brass screws.",
        "Some guests had been written on the list again and again. Once {name} had struck out the {b} needless "
        "entries, how many of the {a entries} still stood?",
        "An officer waved {b} of {a cars} through and searched each of the others. How many searches was that?",
        "The {a runners} wear either yellow or purple. If {b} wear yellow, how many purple shirts must there be?",
        "From a bowl of {a nuts} {name} took all the almonds, {b} in number, and left everything else for {other}. How "
        "many nuts did {other} get?",
        "Leave out the {b books} in French, and how many of the {a books} on this shelf remain?",
        "Adults make up {b} of the {a members} of my stamp club and children the rest. How many children are in it?",
        "A fisherman must put small fish back. Today he caught {a fish} and put back {b}. How many did he keep?",
        "&{name} <has> a puzzle of {a pieces}, {b} of which <~belong> to the edge. How many <~belong> inside?",
    )),
    Kind("grouped by so many", s.quotient, (
        "A coach books lanes for {a swimmers}. Since {b swimmers} share a lane, how many lanes must she book?",
        "Mushrooms are skewered {b} to a stick. How many sticks do {a mushrooms} take?",
        "The stage crew ties up its {a cables}, always {b} in a bundle. How many bundles come of that?",
        "How many teams of {b} can be formed from {a volunteers}?",
        "&{name} <threads> {a shells} onto strings. Every string <~carries> {b}, and no shell <~is> left over. Find "
        "the number of strings.",
        "A rope bridge bears only {b people} at a time. How many times must it be filled for {a people} to cross?",
        '"Circles, please!" called the dance teacher and had the {a dancers} stand in rings of {b}. How many rings '
        'turned on the floor?',
        "We dealt {a cards} out until none was left, {b} to a person. How many persons were playing?",
        "Every folder in the archive is given {b documents}. How many folders are needed for {a documents}?",
        "If {b slices} make up a serving, {a slices} make up how many servings?",
        "{a roses} were made up into bouquets, each with {b roses}. How many bouquets stood in the shop window?",
        "{a pupils} want to see the planetarium, which lets in {b} at a time. How many showings are needed?",
    ), frozenset({"time"})),
    Kind("even groups, how many in each", s.quotient, (
        "{a stools} were arranged in {b rows} of equal length. How many stools formed a row?",
        "A driver spread {a sacks} evenly over {b mules}. How many sacks did every mule carry?",
        "How many candles go on each of {b cakes} if {a candles} are to be used up and the cakes should look alike?",
        "{b teachers} took {a children} to the aquarium, and each looked after the same number. How many children did "
        "a teacher look after?",
        "With {a beads} you can make {b} identical bracelets and waste nothing. Work out the beads per bracelet.",
        "So that no wagon would be heavier than another, {name} loaded {a pebbles} evenly into {b wagons} of a toy "
        "train. How many pebbles rode in every wagon?",
        "{b editors} divide {a articles} evenly among themselves. How many articles land on an editor's desk?",
        "A grandstand with {a seats} has {b} equally large sections. How many seats belong to a section?",
        "Instead of a single heap of {a coins}, {name} made {b} equal stacks. How many coins did a stack have?",
        "{a tulips} come up in {b beds}. Bed for bed their number is the same. What is it?",
        "What is the size of a group when {a hikers} split into {b} groups of the same size?",
        "My grandmother put {a cherries} into {b bowls} and moved them about until no bowl held more than any other. "
        "How many cherries lay in a bowl then?",
        "&{name} <gives> {a carrots} to {b ponies} and <treats> them all alike. How many carrots <~does> a pony eat?",
    )),
    Kind("full rows and places counted", s.product, (
        "A book of pressed plants has {a pages}, with {b leaves} on every page. How many leaves were pressed for it?",
        "How many people eat at the wedding if {a} long tables are laid for {b guests} each and every place is taken?",
        "On parade, {a ranks} of {b soldiers} marched past the mayor. How many soldiers did the mayor see?",
        "A shuttle bus makes {a trips} to the stadium with {b fans} on board each time. How many fans does it bring?",
        "Sorting the screws took all afternoon. In the end {name} had {a cans} and exactly {b screws} in every can. "
        "How many screws had {he} sorted?",
        "A cabinet has {a drawers} with room for {b spools} each. What is the most spools that it can take in?",
        "They were called up in groups of {b}, and after {a groups} the waiting room was empty. How many people had "
        "been waiting?",
        "&{name} <gives> {b cards} to each of {a players} and <has> none left. How many cards <~are> in the deck?",
        "A choir of exactly {b singers} comes from each of {a villages}. How many singers will there be altogether?",
        "For a film, {a busloads} of extras were hired. A busload is {b people}. How many extras was that?",
        "As many as {b swallows} fit on a wire. How many swallows perch on {a} full wires?",
        "If an orchard is planted in {a lines} and {b trees} stand in a line, what is the number of trees?",
    )),
    Kind("holders without their match", s.large_difference, (
        "{a hooks} line the cloakroom wall, and a coat hangs on each of {b}. How many hooks are bare?",
        "Every visitor gets a headset. The museum owns {a headsets} and has {b visitors} at the moment. How many "
        "headsets are not in use?",
        "If {a people} come to a lecture and only {b chairs} can be found, how many people have to do without a chair?",
        "A factory made {a bottles} but received no more than {b caps}. How many bottles must wait for a cap?",
        "From {a} empty pots, the nursery took {b} and put a seedling into each. How many are empty still?",
        "How many more envelopes than letters are there if {name} counted {a envelopes} and {b letters}?",
        "At the ball, {a ladies} and {b gentlemen} wished to dance. Once every gentleman had found a lady, how many "
        "ladies were without a partner?",
        "There are {a keys} in the janitor's box and {b locks} in the building. Each lock has its own key; the other "
        "keys open nothing. How many keys open nothing?",
        "Since bicycles block {b} of the {a stands} at the station, how many stands are free?",
        "Bees have filled {b} of {a cells} with honey. How many cells have they yet to fill?",
        "We printed {a programs}, too many as it turned out: just {b people} came, and each took a program. How many "
        "programs did we carry home?",
        "A ranch keeps {a horses} but has {b saddles}. With every saddle in use, how many horses have none?",
    )),
    Kind("sorts mixed, then grouped", two.sum_over, (
        "{a women} and {b men} sing together on steps, {c singers} to a step. How many steps do they fill?",
        "&{name} <mixes> {a} salted and {b} sweet almonds and <fills> paper cones with {c almonds} each. How many "
        "cones <does> {he} fill?",
        "How many pages do {a} Dutch and {b} Irish stamps fill if a page takes {c}, with the countries mixed?",
        "{a cars} and {b vans} are waiting on the pier. The ferry loads {c vehicles} at a time, no matter which. In "
        "how many trips can all of them cross?",
        "Mr. Ito's {a pupils} and Ms. Cole's {b pupils} form {c} equal groups together. How large is a group?",
        "Hooks and rings share the same tackle box. There are {a hooks} and {b rings} for {c compartments}, and every "
        "compartment gets the same number of pieces. How many pieces are in a compartment?",
        "A shelter took in {a dogs}; the cats it took in numbered {b}. All these animals were handed over to {c foster "
        "homes}, equally many to each. How many animals did a home receive?",
        "Pin up the {a postcards} from {month} and the {b} from {month2}, {c} to a row. How many rows are there?",
        "Because blue tokens count the same as white ones, {name} handed in {a} blue and {b} white tokens together and "
        "got a prize for every {c tokens}. How many prizes did {he} get?",
        "{a relatives} and {b colleagues} are seated as they come, {c} to a table. How many tables must the waiter "
        "lay?",
        "{other} collected {b chestnuts} while {name} collected {a}. Afterwards they laid everything out on the floor "
        "in {c lines}, all equally long. How many chestnuts long was a line?",
        "{a runners} signed up on paper and {b} on the phone. They start in waves of {c}. Find the number of waves.",
    ), frozenset({"animal", "music"})),
    Kind("grouped after sorting out", two.rest_rate, (
        "{b} of {a plates} were chipped. {name} put the good ones in piles of {c}. How many piles did {he} make?",
        "{a fans} travelled to the match. {b} drove themselves; everybody else went by taxi, {c} to a taxi. How many "
        "taxis set off?",
        "Before the pupils were put into groups of {c}, {b} of them were chosen as judges. There are {a pupils}, "
        "judges included. How many groups were there?",
        "Slugs spoiled {b} of {a cabbages}. How many crates of {c} can the grower fill with the good cabbages?",
        "The printer delivered {a flyers}. {name} kept {b} at the shop, and {c students} handed out the remainder in "
        "equal shares. How many flyers did each student hand out?",
        "Out of {a seats} in the arena, {b} are reserved for the press. The seats for the public lie in {c} blocks of "
        "the same size. Find the number of seats in such a block.",
        "With {b} of {a people} mere spectators, how many tug-of-war teams of {c} do the others make up?",
        "My uncle sorted his {a records}. The {b} with scratches he gave away; the others now fill {c shelves}, "
        "equally many on each. How many records are on a shelf?",
        "&{name} <has> {a lanterns}. {He} <puts> {b} along the fence and <distributes> the others evenly over {c "
        "trees}. How many lanterns <~are> in a tree?",
        "A jeweler received {a pearls}. Those too small for a necklace, {b} of them, went back, and every {c} of the "
        "others became a necklace. How many necklaces were made?",
        "Since {b} of the {a stamps} were already glued in, only the loose ones had to be placed, {c} on each page. "
        "How many pages did the loose ones take up?",
        "The doctor sees {c patients} an hour. {a people} asked for an appointment, yet {b} cancelled. For how many "
        "hours will she be busy with those who come?",
    ), frozenset({"music", "room", "time"})),
    Kind("outside the full groups", two.minus_product, (
        "{c people} hoped to get to the island. The boat went over {a times} with {b passengers} on board. How many "
        "people were still on the shore?",
        "{a tables} with {b places} each are set, yet {c guests} have arrived. How many guests find no place?",
        "A cook had {c strawberries}, put {b} on each of {a tarts} and ate the rest. How many did she eat?",
        "How many coins stay loose if {c coins} are counted and {a rolls} of {b} are made from them?",
        "Of {c maps}, {b} lie in each of {a drawers} and the others are rolled up. How many maps are rolled up?",
        "Each van holds {b barrels}, and only {a vans} turned up, although {c barrels} were standing on the ramp. When "
        "the vans were full, how many barrels were left behind?",
        "Members of the chess club play in {a rooms}, {b players} to a room. The club has {c members}. Those who are "
        "not playing look on. How many look on?",
        "{c books} came. {a classes} may keep {b} apiece, and the others must go back. How many must go back?",
        "&{name} <writes> {c words} on cards, {b} on each. After {a} full cards, how many words <~are> still to write?",
        "Of the {c lambs}, {a pens} hold {b lambs} each. The others graze outside. Find the number of lambs outside.",
        "You own {c marbles} and make up {a bags} of {b} for your friends. How many do you have for yourself?",
        "Apart from those who carried flags, the scouts marched in {a columns} of {b}. There were {c scouts} in all. "
        "How many carried a flag?",
    ), frozenset({"room"})),
    Kind("regrouped by another number", two.product_over, (
        "{name} cleared {a shelves} of {b jars} each and packed the jars in cases of {c}. How many cases was that?",
        "A band marches in {a rows} of {b} and then changes to rows of {c}. How many rows does it have then?",
        "How many boats for {c} are needed to carry the passengers of {a coaches} if {b people} ride in each coach?",
        "Each of {a hens} laid {b eggs}. They are sold by {c} to a box. How many boxes did the eggs make?",
        "A scrapbook has {a pages} with {b pictures} on each. Its owner wants another that shows {c pictures} per "
        "page. How many pages must it have to take in the same pictures?",
        "Pupils sat {b} to a bench on {a benches} until tables for {c} came. How many tables did they fill?",
        "{a trucks} with {b barrels} each were unloaded at the port. The barrels continued on {c ships}, an equal "
        "number on each. How many barrels did a ship take?",
        "{a cooks} rolled {b dumplings} each; then everything was served in equal portions to {c diners}. How many "
        "dumplings made up a portion?",
        "Out of {a classes} of {b pupils} the principal made {c} new ones of equal size. How large is a new class?",
        "&{name} <lays> {a lines} of {b dominoes}, <gathers> them up and <starts> again with {c} to a line. How many "
        "lines <does> {he} lay this time?",
        "Turn {a packs} of {b seeds} into packets of {c}. What number of packets do you obtain?",
        "Although {a crews} of {b} had come, the foreman needed crews of {c}, so he made them up from the same "
        "workers. How many crews did he get?",
    )),
    Kind("places left after both sorts", two.minus_sum, (
        "Of {a spaces} on the parking deck, {b} are taken by cars and {c} by motorbikes. How many are free?",
        "{b adults} and {c children} boarded a ferry that may carry {a people}. How many more could board?",
        "How many of {a balloons} are neither red nor white if {b} are red and {c} are white?",
        "Every tourist in a party of {a} picked something for the afternoon. The castle drew {b}, the market {c}, and "
        "the beach all the others. How many went to the beach?",
        "A rack has {a pegs}. If {b jackets} and {c hats} take a peg each, how many pegs are still empty?",
        "Of our {a medals}, {b} are gold, {c} are silver and all others bronze. Calculate the number of bronze medals.",
        "Of {a trees}, {b} were felled by the storm and {c others} bear no fruit. How many trees bear fruit?",
        "The book bus serves {a villages}. So far it has been to {b} by the sea and {c} inland. How many still wait?",
        "When the apples were graded, {b} came out large and {c} medium. There had been {a apples}; any other counted "
        "as small. How many small apples was that?",
        "{a ties} hang there: {b} woolen, {c} cotton, the others silk. Find how many silk ties there are.",
        "{third} has invited {a people}. Yes, answered {b}; no, answered {c}. From how many has {third} not heard?",
        "&{name} <has> racks for {a bottles}. {He} <stores> {b} of juice and {c} of cider. How many more <~fit> in?",
    )),
    Kind("three sorts grouped alike", _three_over, (
        "{a oaks}, {b birches} and {c maples} will be planted in rows of {d}, all mixed. How many rows will it be?",
        "Guests from different countries, {a} from Spain, {b} from Italy and {c} from Greece, form groups of {d} for a "
        "tour, and each group follows a guide. How many guides are needed?",
        "{name} brought {a figs}, {other} brought {b} and {third} brought {c}. They arranged all of them on {d "
        "plates}, as many on each as on any other. How many figs lay on a plate?",
        "How many tables for {d} fill up if parties of {a}, {b} and {c} come and everybody sits mixed?",
        "{a parrots}, {b owls} and {c herons} share {d aviaries} evenly. How many birds live in an aviary?",
        "At dawn the van collected {a parcels}, at noon {b} and at dusk {c}. The depot then divided all of the parcels "
        "equally among {d couriers}. How many did each courier take?",
        "Mix {a} yellow, {b} orange and {c} brown beads and string all of them by {d}. How many strings are there?",
        "Our drama group is made up of {a actors}, {b dancers} and {c stagehands}. Everyone travels in cars that take "
        "{d people}. How many cars will be filled?",
        "How many envelopes of {d coupons} are needed for {a} green, {b} gray and {c} pink coupons?",
        "Into the same bucket had fallen {a nuts}, {b bolts} and {c washers}. Rather than sort them, the mechanic "
        "counted out the whole lot into {d bags}, equally many pieces in each. How many pieces are in a bag?",
        "A gallery shows {a portraits}, {b landscapes} and {c sketches} on {d walls}, and all its walls carry equally "
        "many pictures. Work out the pictures per wall.",
        "Dad ironed {a shirts}, {b towels} and {c sheets} and laid them in piles of {d}. How many piles were there?",
    ), frozenset({"animal", "school"})),
    Kind("groups made and holders lacking", _lacking, (
        "{a chicks} should live {b} to a hutch. {name} <=has> built {c hutches}. How many more must {he} build?",
        "A tray holds {b glasses}. To carry {a glasses} at the same time, how many trays do we lack if we have {c}?",
        "How many shelves must be bought for {a books}, {b} to a shelf, if {c} empty shelves are there already?",
        "{a pilgrims} sleep in tents for {b}. {c tents} stand already. How many still have to be put up?",
        "A tailor has {a buttons} in her box and sews {b} on each coat. She is to make {c coats}. For how many further "
        "coats would the buttons be enough?",
        "So far {c bags} of {b lemons} have been filled out of {a lemons}. How many bags can still be filled?",
        "Visitors go through the cave in groups of {b}. The list for today has {a visitors} on it, and {c groups} have "
        "gone in. How many groups are still to go?",
        "At {b stickers} per page, {name's} {a stickers} filled an album. {He} had expected to fill {c pages}. How "
        "many pages more than expected was that?",
        "Every {b pupils} share a microscope. For a course of {a pupils}, the lab can offer {c microscopes}. How many "
        "more should the school borrow?",
        "{c drivers} are on duty. A driver takes {b passengers} and drives just a single time. {a passengers} have "
        "booked. How many more drivers must be called in?",
        "{a lilies} go into vases, {b} in each. Only {c vases} have been found. Find how many vases are lacking.",
        "We thought {c} boxes would do. But a box holds {b toys} and we own {a}. By how many boxes were we wrong?",
    )),
    Kind("so much for every group", two.rate, (
        "{a children} paint in groups of {b}. Each group is given {c brushes}. How many brushes have to be laid out?",
        "A bouquet takes {b tulips} and sells for ${c}. The florist has {a tulips}. What does she take in if she uses "
        "all of them and sells every bouquet?",
        "How much does it cost to mail {a catalogs} in packets of {b} when the postage for a packet is ${c}?",
        "&{name} <plants> {a bulbs}, {b} to a pot. Every pot <~takes> {c cups} of soil. How many cups <~is> that?",
        "{a guests} fill tables for {b}. On each table burn {c candles}. How many candles burn in the room?",
        "An elevator takes {b passengers} and is busy for {c minutes} on every run. For how many minutes is it busy "
        "with a line of {a people}, always running full?",
        "{b pupils} make a team, and a team needs {c balls}. How many balls should the coach bring for {a pupils}?",
        "A tent sleeps {b} and stands on {c poles}. How many poles does a troop of {a scouts} have to carry so that "
        "everybody has a place and no place is wasted?",
        "For every {b bottles} returned, the shop hands out {c coupons}. How many coupons do {a bottles} bring?",
        "A carton of {b eggs} earns the farmer ${c}. Today he gathered {a eggs}. Work out what they earn him.",
        "Choirs were formed from {a singers}, {b} in each. Every choir learned {c songs} that no other choir sang. How "
        "many songs were learned altogether?",
        "{a bricks} were moved in loads of {b}. Workers got ${c} per load. How much was paid for all the loads?",
    ), frozenset({"music", "time", "room"})),
    Kind("full groups but for the gaps", two.product_minus, (
        "{name} filled {a pages} with {b stamps} each, then took {c stamps} out because they were torn. How many "
        "stamps did the album still hold?",
        "The dealer bought {a trays} of {b eggs}, but {c} were cracked on arrival. How many whole eggs did he get?",
        "How many hikers reached the hut if {a groups} of {b} set out and {c hikers} turned back?",
        "Each of {a racks} has space for {b pots}. {c} of these spaces are free. How many pots are on the racks?",
        "{a squads} of {b players} were invited to the dinner. {c players} excused themselves and the rest came. How "
        "many meals were served, a meal for each player present?",
        "{a cartons} of {b lamps} arrived, {c lamps} more than had been ordered. How many had been ordered?",
        "{a coaches} left with {b pilgrims} each, but {c pilgrims} got out to walk. How many rode to the end?",
        "A quilt has {a strips} of {b squares}. {c squares} are plain, the others patterned. How many are patterned?",
        "Had nobody been ill, {a classes} of {b} would have come. But {c children} were ill. How many came?",
        "A puppy ran past {a rows} of {b dominoes}, and only {c dominoes} stayed upright. How many fell?",
        "The labels promise {a} boxes of {b ornaments}, but {c ornaments} are missing. How many are really there?",
        "&{name} <keeps> {a drawers} of {b tools}, but {c tools} <~are> out on loan. How many <~are> in the drawers?",
    ), frozenset({"animal"})),
    Kind("sorts grouped apart", _apart, (
        "{a girls} and {b boys} are going to sleep in tents for {c}, the girls in some and the boys in others. How "
        "many tents will be full?",
        "{name} kept {a} foreign and {b} local stamps on separate pages, {c} to a page. How many pages did {he} fill?",
        "How many trips does a donkey cart make when {a sacks} of corn and {b sacks} of oats are brought in, {c sacks} "
        "to a trip, and corn never travels together with oats?",
        "In the morning {a tourists} rode up the tower, in the afternoon {b}. The elevator was full each time, with {c "
        "tourists} inside. How many times did it go up?",
        "Teams of {c} were picked, the {a beginners} among themselves and the {b experts} among themselves. Find the "
        "number of teams.",
        "A baker puts {c rolls} in a bag, never mixing the sorts. Of poppy rolls she has {a}, of sesame rolls {b}. How "
        "many bags does she close?",
        "Garlic is braided by {c}, and so are onions. How many braids do {a bulbs} of garlic and {b onions} make?",
        "The museum would not let the schools mix: a guide took {c pupils} of the same school. {a} came from the hill "
        "school and {b} from the valley school. How many guides were at work?",
        "Since old coins must not touch new ones, {a} old and {b} new coins were slid into different tubes. A tube "
        "takes {c coins}. How many tubes did they fill?",
        "Bag {a} long and {b} short nails, {c nails} to a bag, never long with short. How many bags are there?",
        "Saplings stand in rows of {c}. On the left of the path there are {a saplings}, on the right {b}. How many "
        "rows are there on the left and right together?",
        "&{name} <sells> {a postcards} and {b posters}, all in sets of {c}. In no set <~are> there postcards along "
        "with posters. How many sets <does> {he} sell?",
    )),
    Kind("joined, sorted out and grouped", _joined_less, (
        "{name} had {a cards} and was given {b more}. {He} put {c} that were bent aside and dealt out all the others, "
        "{d} to a player. How many players got cards?",
        "Our school sent {a children} to the rink, the next village {b}. Altogether {c children} only watched. The "
        "skaters formed chains of {d}. How many chains glided over the ice?",
        "From {a} gray and {b} white pebbles, {c} were too rough to be of use. The smooth ones were set in {d} rows of "
        "equal length. How many pebbles were in each row?",
        "A farmer gathered {a eggs} in the barn and {b} in the yard; {c} went to his own kitchen. If a carton holds "
        "{d}, how many cartons could he fill for the market?",
        "How many taxis for {d} are called when {a friends} of the bride and {b friends} of the groom leave the party "
        "and {c} of these people walk home?",
        "{a tickets} were sold online and {b} at the door. {c people} with tickets did not show up, and those who did "
        "were divided evenly among {d halls}. How many were in a hall?",
        "The lost-property office has {a gloves}. Another {b} come in, {c} are claimed, and what nobody claims is laid "
        "into {d} boxes, the same number in each. Find the number of gloves in a box.",
        "Having poured {a hazelnuts} and {b walnuts} together, the cook threw away {c} bad ones. The good nuts went on "
        "cakes, {d} on each. How many cakes were decorated?",
        "The early train brought {a delegates}, the late train {b}. {c delegates} went straight to bed, while all the "
        "others sat down at tables for {d} and filled them. How many tables was that?",
        "&{name} <carries> {a books} down from the attic and {b} up from the cellar. A friend <~takes> {c} of them. "
        "The others <~fill> {d shelves} evenly. How many books <~are> on each shelf?",
        "Except for {c} torn ones, {a} old and {b} new banknotes were tied in bundles of {d}. How many was that?",
        "There are {a daffodils} in the red bucket and {b} in the blue bucket. Once the {c} wilted ones are gone, how "
        "many bunches of {d} can be tied from all the fresh ones?",
    )),
    Kind("groups of two sizes grouped anew", long.two_products_over, (
        "{a} boxes of {b} red crayons and {c} boxes of {d} blue crayons were tipped out. Then {e children} shared the "
        "crayons equally. How many did each child get?",
        "{a bands} of {b} and {c choirs} of {d} fill the same minibuses, {e people} in each. How many do they fill?",
        "How many cartons of {e} are needed to hold the bottles from {a racks} of {b} and {c racks} of {d}?",
        "{name} emptied {a albums} with {b photos} each and {c albums} with {d} each, then hung all the photos in "
        "frames that took {e photos}. How many frames did {he} need?",
        "In the hall stood {a rows} of {b chairs}, in the side room {c rows} of {d}. For the exam, all the chairs were "
        "set out in {e} equal columns. How many chairs made up a column?",
        "{a crates} of {b plums} and {c crates} of {d pears} were picked. Each gift basket receives {e pieces} of "
        "fruit, no matter which. How many gift baskets can be made?",
        "{a vans} bring {b workers} each and {c vans} bring {d} each. The foreman splits everyone up into crews of "
        "{e}. Work out the number of crews.",
        "Because the sheep are moved to {e meadows}, the shepherd makes {e} new flocks of equal size. So far he has {a "
        "flocks} of {b} and {c flocks} of {d}. How large will a new flock be?",
        "From the pantry come {a bags} of {b potatoes}, from the cellar {c bags} of {d}. At {e potatoes} per pot, for "
        "how many pots is there enough?",
        "&{name} <pours> {a canisters} of {b} liters and {c canisters} of {d} liters of cider into jugs of {e} liters. "
        "How many jugs <does> {he} fill?",
        "For the last dance, everybody from {a benches} with {b people} and {c benches} with {d people} stood up and "
        "joined hands in circles of {e}. How many circles formed?",
        "The teachers collected {a folders} with {b essays} in each and {c folders} with {d} in each. {e readers} "
        "divide all the essays fairly. How many essays fall to each reader?",
    ), frozenset({"music", "room", "animal"})),
)  # fmt: skip
