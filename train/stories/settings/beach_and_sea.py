"""Kinds on the beach and at sea: shells, boats, fishing, swimmers, sand castles, islands, harbors and surf lessons.

Scope: data, and the shapes that only these kinds have. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _catch_shared(d: Draw) -> Numbers:
    """Draw `((a - b) * c + d * e) / f`."""
    while True:
        (left, c), (e, f) = d.factors(100), d.factors(80)
        b, whole = d.number(2, 12), left * c + e * f
        g = d.divisor(whole)
        if g:
            return (left + b, b, c, e, f, g), (
                sub(left + b, b),
                mul(left, c),
                mul(e, f),
                add(left * c, e * f),
                div(whole, g),
            )


KINDS = (
    Kind("counted at the sea", s.three_sum, (
        "&{name} <finds> {a} white shells, {b} pink shells and {c} brown shells on the beach. How many shells <does> "
        "{he} find altogether?",
        "In the harbor lie {a sailboats}, {b} fishing boats and {c rowboats}. What is the total number of boats?",
        "Off the coast there are some islands with {a}, {b} and {c} palm trees. How many palm trees grow on all of "
        "them?",
        "A lifeguard counted {a swimmers} in the morning, {b} at noon and {c} in the evening. How many did he count "
        "that day?",
        "How many buckets of sand did {name} use for a castle whose tower took {a}, whose walls took {b} and whose "
        "gate took {c}?",
        "{name} swam {a} meters, rested, swam another {b} meters, rested again and then swam the last {c} meters. How "
        "far, in meters, did {he} swim?",
        "The surf school teaches {a beginners}, {b} advanced surfers and {c experts}. Find the number of its students.",
        "A fisherman caught {a sardines} on {day}, {b} on {day2} and {c} on {day3}. How many sardines did he catch in "
        "all?",
        "Along the shore stand {a} striped umbrellas, {b} plain ones and {c} with dots. How many umbrellas stand "
        "there in total?",
        "At the pier {a men}, {b women} and {c children} boarded a ferry that had been empty before. How many "
        "passengers did it have then?",
        "If {a} liters of water are in the boat's first tank, {b} in the next and {c} in the last, how much water, in "
        "liters, does the boat carry?",
        "Our beach cleanup went well! We picked up {a cans}, {b} plastic bags and {c straws}. How many pieces of "
        "trash did we pick up?",
        "A wooden pier is built of {a} long planks, {b} short planks and {c planks} taken from an old ship. Calculate "
        "the number of planks.",
        "{name} <sends> {a postcards} from the coast in {month}, {b} in {month2} and {c} in {month3}. How many cards "
        "<~is> that in all?",
    ), frozenset({"time"})),
    Kind("equal parts at the sea", s.large_quotient, (
        "&{name} <collects> {a shells} and <puts> the same number into each of {b jars}. How many shells <~go> into "
        "one jar?",
        "{a sardines} were caught by {b fishermen}, who shared them equally. How many did each of them take home?",
        "A ship sails {a} km in {b} hours, always at the same speed. How many km does it sail per hour?",
        "How many rowboats are needed for {a people} if one boat takes {b people}?",
        "A rope of {a} meters is cut into anchor lines of {b} meters each. Find the number of lines.",
        "{name} paid ${a} for {b} surf lessons. What was the price of one lesson?",
        "{a tourists} visited the lighthouse last week, always in groups of {b}. How many groups climbed its stairs?",
        "Every sand tower needs {b buckets} of sand. With {a buckets}, how many towers can be built?",
        "{b children} dug holes on the beach, and there were {a holes} by sunset. If all the children dug equally "
        "many, how many holes did each child dig?",
        "{a} beach towels hung on {b lines}, as many on one line as on another. Calculate how many towels hung on a "
        "line.",
        "A crab walked {a} cm in {b} minutes without stopping. How many cm was that per minute?",
        "The fish market packs {a} kg of fish into boxes of {b} kg. How many boxes does it take?",
        "I read {a pages} under the umbrella during our {b days} at the sea, the same number daily. How many pages a "
        "day was that?",
        "Divide {a} life jackets equally among {b boats}. What number of jackets does each boat get?",
    ), frozenset({"distance", "time"})),
    Kind("come and gone at the sea", two.plus_minus, (
        "&{name} <has> {a shells} from last summer and <finds> {b} more. {He} <gives> {c} to {his} {relative}. How "
        "many shells <does> {he} keep?",
        "A ferry carried {a people} when it left the mainland. On one island {b} got on, and on the next {c} got off. "
        "How many people were on the ferry then?",
        "There are {a boats} in the harbor. {b} come in before the storm, and {c} leave once it is over. How many "
        "boats are in the harbor then?",
        "On the beach {a umbrellas} were open. When the sun came out, {b} more were opened. Then the wind rose, and "
        "{c} had to be closed. How many were still open?",
        "How many fish are in the net after {a fish} and then {b} are caught, and {c} slip away through a hole?",
        "{name} <has> ${a} in {his} beach bag, and {his} {relative} <~adds> ${b}. The boat trip <~costs> ${c}. "
        "@money_left",
        "The diving club had {a members} in spring. In summer {b people} joined, but in fall {c} quit. What number of "
        "members did it have then?",
        "{a pelicans} sat on the rocks when {b others} landed beside them. A boy ran up, so that {c} of the birds "
        "flew off. How many stayed?",
        "Yesterday {name} made {a} little sand cakes and today {b}. {c} have been washed away by the waves. How many "
        "can still be seen?",
        "A sailor loads {a crates} in the morning and {b} after lunch. If {c} of them are unloaded at the next port, "
        "how many crates remain on the ship?",
        "Of the {a adults} and {b children} who came for a surf lesson, {c} went home early. Find how many stayed for "
        "the whole lesson.",
        "A tide pool held {a snails} and {b crabs}. Then a big wave carried off {c} of these animals. How many "
        "animals did the pool hold after that?",
        "The kiosk by the sea had {a popsicles} and got a delivery of {b}. By closing time {c} had been sold. "
        "Calculate the number of popsicles that were not sold.",
        "After swimming {a laps} in the bay and then {b} more, {other} hears that {c} of these laps do not count. How "
        "many laps count?",
    ), frozenset({"animal"})),
    Kind("fewer the next time at the sea", two.fewer_total, (
        "&{name} <finds> {a shells} on {day} and {b} fewer on {day2}. How many shells <does> {he} find on both days "
        "together?",
        "{third} caught {a crabs}. {other} caught {b} fewer than {third}. How many crabs did they catch in all?",
        "A big boat has {a seats}, and a small boat has {b} fewer than the big one. How many people can sit in both "
        "boats together?",
        "{a girls} and some boys take surf lessons. There are {b} fewer boys than girls. What is the number of "
        "children who take lessons?",
        "The first dive lasted {a} minutes, the other one {b} minutes less. For how many minutes was {name} under "
        "water?",
        "If one island has {a houses} and its neighbor has {b houses} fewer, how many houses are there on the two "
        "islands?",
        "A day at the beach costs ${a} for an adult. A child pays ${b} less. What do one adult and one child pay "
        "together?",
        "The left tower of a sand castle took {a buckets} of sand. The right tower took {b buckets} less. How many "
        "buckets of sand did the towers take in total?",
        "In the morning {a} fishermen stood on the pier. In the evening there were {b} fewer, and none of them had "
        "been there in the morning. How many different fishermen stood on the pier that day?",
        "Find the total length in meters of a red rope of {a} meters and a blue rope that is {b} meters shorter.",
        "Because of the waves, only a few ships came today: {b} fewer than yesterday, when {a} came. How many ships "
        "came on both days?",
        "I swam {a laps} in the sea pool. My brother swam {b} fewer than I did because the water was cold. How many "
        "laps did we swim altogether?",
        "On board are {a passengers}, and the number of sailors is {b} less than the number of passengers. Calculate "
        "how many people are on board.",
        "Mom packed {a sandwiches} for the beach and {b} fewer apples than sandwiches. How many sandwiches and apples "
        "did she pack?",
    ), frozenset({"time", "house"})),
    Kind("boats times sails at the sea", two.three_factors, (
        "&{name} <goes> to the beach {a times} a month for {b months} and <brings> home {c shells} each time. How "
        "many shells <does> {he} bring home?",
        "A harbor has {a piers}. At each pier lie {b ships}, and every ship has {c sails}. How many sails are there?",
        "{a beaches} have {b lifeguards} each, and every one of these looks after {c swimmers}. How many swimmers are "
        "looked after?",
        "In each of {a markets} a fisherman sells {b} boxes with {c fish} per box. How many fish does he sell?",
        "A surf lesson costs ${c}. {a friends} take {b lessons} each. How much do they pay altogether?",
        "How many cabins do {a ships} have if each has {b decks} with {c cabins} on a deck?",
        "The children built {a castles} with {b towers} each, and on top of every tower they laid {c pebbles}. How "
        "many pebbles was that?",
        "Every day a ferry makes {b trips} with {c cars} on board, each of which carries {a people}. How many people "
        "travel in these cars daily?",
        "Find the number of pearls in {a chests} if there are {b bags} in each chest and {c pearls} in each bag.",
        "A hotel on the coast rents out {b rows} of beach chairs, with {c chairs} in a row. One chair brings in ${a} "
        "a day. How many dollars does the hotel earn per day when all the chairs are taken?",
        "{name} <rows> across the bay with {c strokes} a minute and <takes> a break after every {b} minutes of "
        "rowing. {He} <has> {a breaks}, the last one on the far shore. How many strokes <does> {he} make?",
        "One boat burns {c} liters of fuel in an hour. How many liters do {a boats} burn in {b hours}?",
        "In {a days}, each of {b clubs} cleaned a piece of shore and filled {c bags} per day. How many bags of trash "
        "were filled altogether?",
        "If {a} palm trees have {b bunches} of coconuts each, and there are {c coconuts} in each bunch, what is the "
        "number of coconuts?",
    ), frozenset({"time"})),
    Kind("a catch divided at the sea", two.product_over, (
        "&{name} <collects> {b shells} an hour for {a hours} and <shares> them equally among {c group}. How many "
        "<~does> each {member} get?",
        "{a nets} with {b fish} each are emptied. The fish are packed into boxes of {c}. How many boxes are there?",
        "How many rowboats for {c people} are needed to take {a} groups of {b tourists} to the island at the same "
        "time?",
        "A trip costs ${b} a boat. {a boats} are rented, and {c families} split the bill equally. What does each "
        "family pay?",
        "A sand wall was built from {a rows} of {b buckets} of sand. {c children} carried equally many buckets. How "
        "many buckets did one child carry?",
        "The crew drank {b} liters of water a day. After {a days} the barrel was empty. By then, each sailor had "
        "drunk {c} liters. How many sailors were there?",
        "{a classes} of {b students} come for swimming lessons. If one teacher can take {c students}, how many "
        "teachers are needed?",
        "Each of {a divers} brought up {b pearls}. All of the pearls were made into necklaces of {c pearls} apiece. "
        "How many necklaces was that?",
        "Calculate the number of towels per shelf when {a bags} of {b towels} are unpacked evenly onto {c shelves}.",
        "A ship reaches the island in {a hours} at {b} km an hour. How many hours does a raft need for the same way "
        "if it goes at {c} km an hour?",
        "In a harbor, {a rows} of {b crates} had to be loaded onto {c ships}, the same number onto each. Find the "
        "number of crates per ship.",
        "{name} <sells> {a bracelets} made of shells for ${b} each. All the money <~goes> into surf lessons for ${c} "
        "each. How many lessons <does> {he} take?",
        "{a packs} of {b} water bottles lasted the lifeguards exactly {c days}. If they drank the same number of "
        "bottles every day, how many bottles a day was that?",
        "Every plank of a boardwalk with {a sections} of {b planks} is replaced. {c workers} each do the same number "
        "of planks. How many planks is that per worker?",
    ), frozenset({"time"})),
    Kind("those that stay at the sea, times", long.minus_times_minus, (
        "&{name} <makes> {a} shell necklaces and <keeps> {b}. {He} <sells> the others for ${c} each and <spends> ${d} "
        "on a boat trip. How much of the money <~is> left?",
        "A fisherman has {a nets}, but {b} are torn. With each of the good nets he catches {c fish}. He throws back "
        "{d} that are too small. How many fish does he bring home?",
        "{a boats} were for rent. {b} stayed in the harbor, while each of the others took {c people} to the island. "
        "{d} of these people came back by ferry. How many came back some other way?",
        "Of {a surfers}, {b} did not show up. Each of the rest paid ${c}. The teacher had to pay ${d} for the boards. "
        "How much money did the teacher keep?",
        "There were {a crates} with {c bottles} in each, but {b crates} fell off the pier. From the others, {d "
        "bottles} were sold. How many bottles were left for the next day?",
        "How many buckets of sand are left over if {a children} come, {b} of them go swimming, each of the others "
        "fetches {c buckets} of sand, and {d buckets} are used for a castle?",
        "A captain planned {a trips}, but {b} were canceled because of fog. Every other trip carried {c passengers}. "
        "{d} of all the passengers were children. How many were adults?",
        "In the bay were {a islands}, {b} of which were bare. On each of the other islands stood {c} palm trees, "
        "until a storm blew down {d} of all these trees. Calculate the number of trees that remained.",
        "{name} has {a days} off, but it rains on {b} of them. On each of the dry days {he} swims {c laps}, and {d} "
        "of all these laps {he} swims on {his} back. How many laps are not on the back?",
        "Find the number of free seats on {a ferries} of {c seats} each when {b} of the ferries are being repaired "
        "and {d passengers} have taken seats on the rest.",
        "Our club owned {a kayaks} and sold {b} of them. Each of the remaining kayaks was rented out for ${c}, and "
        "${d} of that money went to the harbor office. How many dollars of it did the club keep?",
        "The beach shop had {a packs} of postcards, with {c cards} in each. {b packs} got wet and had to be thrown "
        "away. {d} of the dry cards were sold one by one. How many dry cards did the shop still have?",
        "If {b} of {a} sand castles are washed away, and each of the others is decorated with {c shells}, of which "
        "{d} are stolen by crabs, how many shells are left on the castles?",
        "{a lifeguards} work on this coast, though {b} are on vacation. Today everyone on duty has {c children} to "
        "teach. {d} of the children can swim already. How many cannot swim yet?",
    ), frozenset({"time"})),
    Kind("tides that add and take", long.net_growth, (
        "There <~are> {a boats} in a harbor. Each hour {b} <~arrive> and {c} <~leave>. How many boats <~are> there "
        "after {d hours}?",
        "&{name} <has> {a shells}. Every day {he} <finds> {b} and <gives> away {c}. How many shells <does> {he} have "
        "after {d days}?",
        "A tank in the aquarium holds {a} liters. Every minute {b} liters of sea water are pumped in while {c} liters "
        "flow out. How many liters does it hold {d} minutes later?",
        "{a people} are lying on the beach. Then, for {d hours}, {b people} come and {c} go home every hour. How many "
        "people are on the beach at the end?",
        "{name} <saves> up for a surfboard. {He} <has> ${a}, <earns> ${b} a week and <spends> ${c} of that. How much "
        "money <does> {he} have {d weeks} later?",
        "A snail starts {a} cm above the sand and climbs up a pole of the pier. By day it climbs {b} cm, and at night "
        "it slides back {c} cm. How many cm above the sand is it after {d} days and nights?",
        "What number of members does a sailing club with {a members} have after {d years}, if {b people} join and {c} "
        "leave every year?",
        "The sand castle is {a} cm high. With every new layer the children add {b} cm, but then a wave takes away {c} "
        "cm. How many cm high is the castle after {d layers} and as many waves?",
        "A ferry has {a passengers} when it sets out. At each of the next {d islands}, {b} get on and {c} get off. "
        "Find out how many passengers there are after the last of these islands.",
        "The fisherman's bucket contained {a crabs}. For {d hours} he caught {b} an hour, but {c} an hour escaped. "
        "How many crabs were in the bucket then?",
        "On an island live {a turtles}. If each year {b} hatch and {c} swim away, how many will live there in {d "
        "years}?",
        "A raft is {a} meters from the shore. Every minute the wind pushes it {b} meters farther out, and the waves "
        "carry it {c} meters back. Calculate its distance from the shore in meters after {d} minutes.",
        "The shop on the beach has {a hats} in stock. Daily, {c} are sold and {b} come in. How many hats will it have "
        "in {d days}?",
        "It rained into the rowboat, in which there were already {a} liters of water. {b} liters came in every "
        "minute, and {name} could only scoop out {c} liters a minute. After {d} minutes, how many liters of water "
        "were in the boat?",
    ), frozenset({"distance", "time"})),
    Kind("the larger catch at the sea", long.product_compare, (
        "&{name} <fills> {a bags} with {b shells} each. {other} <~fills> {c bags} with {d shells} each. How many more "
        "shells <does> {name} have than {other}?",
        "A big ship makes {a trips} with {b passengers} on each, and a small one makes {c trips} with {d passengers} "
        "on each. How many more passengers does the big ship carry?",
        "By how many kg is the catch of {a boats} with {b} kg each greater than that of {c boats} with {d} kg each?",
        "You can have {a lessons} for ${b} each at the surf school or {c lessons} for ${d} each with a private "
        "teacher. How many dollars more does the surf school cost?",
        "From {a nets} with {b fish} in each, {c seals} ate {d fish} apiece. How many fish were left?",
        "The harbor has {a piers} for {b boats} each. At present {c} groups of {d boats} are there. How many more "
        "boats could come in?",
        "{name} earned ${b} a day for {a days} as a lifeguard. {He} paid ${d} a night for {c nights} in a hostel. How "
        "much of the money did {he} keep?",
        "On the north beach stand {a rows} of {b chairs}, on the south beach {c rows} of {d}. How many fewer chairs "
        "are there on the south beach?",
        "There was room for {b guests} on each of {a rafts}. {c families} of {d} took part in the trip. How many "
        "places stayed empty?",
        "For the sand castle contest, {a buckets} of {b shells} had been collected. Each of {c teams} was given {d "
        "shells}. How many shells remained in the end?",
        "In a pirate game, {other} won {a chests} of {b coins} and had to pay {d coins} to each of {c} other pirates. "
        "How many coins did {other} have then?",
        "If a captain buys {a barrels} of {b} liters of water and the crew uses {d} liters a day for {c days}, how "
        "many liters are left?",
        "Yesterday we swam {a times} across a bay of {b} meters. Today we swam {c times} along a pier of {d} meters. "
        "How many meters more did we swim yesterday than today?",
        "Calculate how many cans a beach kiosk sold if it bought {a packs} of {b cans} and at night still had {c "
        "packs} of {d cans}.",
    ), frozenset({"animal", "time"})),
    Kind("brought to the beach, less some", long.two_products_minus, (
        "&{name} <has> {a jars} of {b shells} and {c bags} of {d shells}. {He} <uses> {e shells} for a picture. How "
        "many shells <~are> left?",
        "{a boats} brought {b tourists} each, and {c buses} brought {d} each. {e} of the tourists did not get out at "
        "the beach. How many did get out there?",
        "At the fish market, {a crates} held {b fish} each, and {c crates} held {d} each. By noon {e fish} had been "
        "bought. How many were still there?",
        "{name} <gives> {a} surf lessons for ${b} each and {c} sailing lessons for ${d} each. The boards and the boat "
        "<~cost> {him} ${e}. How much profit <does> {he} make?",
        "How many chairs are free on a beach with {a rows} of {b chairs} and {c rows} of {d chairs} if {e} are taken?",
        "It was a stormy night. {a nets} with {b floats} each and {c nets} with {d floats} each were in the sea, and "
        "{e floats} were torn off. How many floats stayed on the nets?",
        "On each of {a days} the cook of the ship used {b eggs}, and on each of the next {c days} he used {d}. {e} of "
        "all these eggs came from the ship's own hens. How many did not?",
        "Our class picked up trash on the beach: {a bags} of {b cans} and {c bags} of {d bottles}. {e} of these "
        "things could not be recycled. Find the number of things that could be recycled.",
        "If {a} older children carry {b buckets} of sand apiece, {c} younger ones carry {d} apiece, and {e buckets} "
        "are spilled, how many buckets of sand reach the castle?",
        "{name} sailed for {a hours} at {b} km an hour and for {c hours} at {d} km an hour, but at night the wind "
        "blew {him} {e} km back. How many km from the start was {name} then?",
        "A hotel by the sea has {a wings} with {b rooms} each and {c} side buildings with {d rooms} each. {e rooms} "
        "are being painted. How many rooms can be rented?",
        "In a rowing race, {a boats} had {b rowers} each and {c boats} had {d} each. {e rowers} got hurt and gave up. "
        "How many rowers finished the race?",
        "Calculate how many pearls a diver keeps when she finds {b pearls} on each of {a dives} and {d pearls} on "
        "each of {c} deeper dives, and hands {e pearls} to the captain.",
        "Mom bought {a packs} of {b} water bottles plus {c packs} of {d} juice bottles for our week at the sea. When "
        "we left, {e} had not been opened. How many bottles had been opened?",
    ), frozenset({"time"})),
    Kind("twice as many, changed, at the sea", long.chain_ages, (
        "{third} found {a shells}. {other} found twice as many as {third} and then picked up {b more}, but lost {c}. "
        "How many shells did they have together in the end?",
        "There are {a boys} in the surf course. There were twice as many girls as boys before {b more girls} joined "
        "and {c girls} left. How many children are in the course now?",
        "A small boat holds {a people}. A ferry was built for double that number. Then {b seats} were added to the "
        "ferry and {c} were taken out to make room for bags. How many people can the boat and the ferry carry "
        "together?",
        "&{name} <catches> {a fish} before breakfast. After breakfast {he} <catches> twice as many plus {b}, though "
        "{c} of those <~get> away. How many fish <does> {he} have at the end of the day?",
        "The left tower of the castle took {a buckets} of sand. The right one took twice as many, but {b buckets} "
        "were added to it later and {c} fell off. Find the number of buckets in both towers.",
        "On {day}, {a swimmers} came to the bay. The list for {day2} had double that number of names. {b more} were "
        "added to it, but {c} of the people on the list did not come. How many swimmers came on the two days in all?",
        "How many boats are in two harbors if one has {a} and the other had twice as many until {b more} arrived "
        "there and {c} sailed out?",
        "My bucket has {a crabs} in it. My brother's bucket had twice as many. Then he put {b more} into his bucket, "
        "and {c} climbed out of it. How many crabs are in both buckets now?",
        "A boat ride costs ${a}. A diving lesson used to cost twice as much as a boat ride. Its price went up by ${b} "
        "in June and down by ${c} in July. What do one boat ride and one diving lesson cost together now?",
        "The old pier has {a planks}. The new pier had double that number. In spring {b planks} were added to the new "
        "pier, and in fall a storm tore {c} from it. How many planks do the piers have in total?",
        "If {name} packs {a towels} and {his} {relative} packs twice as many, then adds {b} and takes out {c} again "
        "because the bag is too heavy, how many towels go to the beach?",
        "Calculate the total number of seagulls when there are {a} on the roof, and on the rocks there were twice as "
        "many as on the roof before {b} came and {c} flew away from the rocks.",
        "The ship's cook bought {a melons}. He bought twice as many pineapples, got {b more pineapples} as a gift and "
        "threw away {c pineapples} that were bad. How many pieces of fruit did he have?",
        "A green jar holds {a} sea stones. A blue jar held twice that many until the boys put in {b more} and took "
        "out {c} for a friend. How many stones do the jars hold together?",
    )),
    Kind("a day's catch for all at the sea", _catch_shared, (
        "&{name} <makes> {a} shell necklaces and <keeps> {b}. {He} <sells> the others for ${c} each and also <sells> "
        "{d pictures} for ${e} each. {He} <shares> the money equally among {f group}. How much <~does> each {member} "
        "get?",
        "Of {a nets}, {b} are empty. In each of the others are {c fish}. A boat brings {d} boxes with {e fish} in "
        "each. All the fish are sold in equal parts at {f markets}. How many fish are sold at each market?",
        "{a surfers} wanted a lesson, but {b} of them went home. Each of the rest paid ${c}, and {d sailors} paid "
        "${e} each. The money was split evenly by {f teachers}. What did each teacher get?",
        "{a children} went to the beach. {b} of them only swam, but each of the others brought back {c shells}. In "
        "addition, {d parents} brought back {e shells} each. The shells were glued onto {f frames}, the same number "
        "onto each. How many shells were on one frame?",
        "If {b} of {a crates} fall into the sea, each of the rest contains {c bottles}, {d} smaller crates contain {e "
        "bottles} each, and all of these bottles are loaded evenly onto {f trucks}, how many bottles does a truck "
        "carry?",
        "How many tables for {f people} does a beach cafe need for its guests if {a boats} set out with {c guests} "
        "each, {b} of the boats turn back, and {d buses} bring {e guests} each?",
        "{a barrels} of water were on board, but {b} leaked and were empty. The full ones held {c} liters each. On "
        "the island the crew filled {d cans} of {e} liters. All the water was used up in {f days}, the same amount "
        "daily. How many liters a day was that?",
        "For a bonfire on the beach, {a boys} went to fetch wood, though {b} came back with nothing. The others "
        "brought {c logs} each, and {d girls} brought {e logs} each. Every hour {f logs} were burned. For how many "
        "hours did the wood last?",
        "A company has {a} large ferries, of which {b} are being repaired. The others carry {c cars} each. Its {d} "
        "small ferries carry {e} each. When all of them leave full, equally many cars go to each of {f islands}. How "
        "many cars go to one island?",
        "{name} planned {a days} of diving but missed {b} because of the wind. On each of the others {he} saw {c "
        "turtles}. From a boat {he} saw {e turtles} on each of {d days}. {He} drew all these turtles, {f} on each "
        "page. How many pages did {he} fill?",
        "Calculate each club's share of the shells when {b} of {a bags} are lost, the others hold {c shells} each, "
        "{d} boxes hold {e} each, and {f clubs} divide everything evenly.",
        "{a ships} waited in the harbor. {b} left empty, and the remaining ships took {c containers} each. {d trains} "
        "took {e containers} each. The containers had been delivered by {f companies}, the same number by each. How "
        "many containers had each company delivered?",
        "There were {a rows} of umbrellas with {c} in each, but {b rows} were blown away. From the store came {d "
        "packs} of {e umbrellas}. Now {f helpers} look after all of them, each after the same number. How many "
        "umbrellas does each helper look after?",
        "On the first island, {a} palm trees grew, {b} of them without coconuts. The others had {c coconuts} each. On "
        "the next island were {d} trees with {e coconuts} each. A sailor found them all and ate {f coconuts} a day. "
        "For how many days did he have coconuts?",
    ), frozenset({"time"})),
)  # fmt: skip
