"""Kinds in which something is planned, ordered or prepared and then changes: guests, deliveries, losses, refills.

Scope: data. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("plans an order that falls short", s.difference, (
        "We were promised {a chairs}, yet the truck unloaded only {b}. How many are we still waiting for?",
        "How many of my {a cupcakes} survived the bumpy drive if {b} of them were squashed?",
        "Of the {a couples} who had signed up for the dance course, {b} called it off. How many couples will dance?",
        "{name} meant to invite {a people} to the barbecue. The yard turned out to be too small, so {he} crossed {b} "
        "names off the list. How many names stayed on it?",
        "The seamstress needs {a buttons} for the uniforms. {b} lie in her drawer; the others she must order. Work out "
        "how large the order will be.",
        "{a} seedlings had been ordered; the nursery sent just {b}. By how many did the delivery fall short?",
        "If a cook prepares a plate for each of {a guests} and {b} never show up, how many plates are used?",
        "Dear customer, {b} of the {a tiles} in your parcel arrived cracked, for which we apologize. Find the number "
        "of tiles that can still be laid.",
        "My landlord wanted to repaint {a doors} this summer. Since the money ran out after {b} of them, the remaining "
        "doors must wait. How many doors are waiting?",
        "There should be {a keys} on the porter's board. This evening there are {b}, because some have disappeared. "
        "What number of keys has disappeared?",
        "&{name} <orders> {a books}, but the parcel <~holds> {b} of them. How many books <~are> missing?",
        "Until yesterday {a hikers} had booked the night at the hut. Then a storm warning came in, and now there are "
        "only {b} on the list. How many hikers canceled?",
        "A spool held {a meters} of thread before the hem was sewn, and {b} after. How many meters were used?",
    )),
    Kind("plans with some more than expected", s.large_sum, (
        "The bakery had planned on {a rolls} for Saturday. Because the fair is in town, it will bake {b} on top of "
        "that. How many rolls will come out of the oven?",
        "How many flyers are printed if {a} are meant for the east side and, as was decided later, {b} for the west?",
        "By {month}, {a guests} had said yes to the wedding. Since then another {b} have written that they are coming. "
        "What is the guest count today?",
        "The new hall has {b seats} more than the old hall with its {a}. How many seats does the new hall have?",
        "After {b} of the bricks had been used, {a} remained. How many bricks were delivered?",
        "The hotel refunded ${a} and the airline ${b} when {name} fell ill. What sum was returned to {him}?",
        "When the pump broke, {a liters} had run into the pool; {b liters} were still missing. How much water does the "
        "full pool hold, in liters?",
        "Find the total: a parcel brought {a postcards}, another, held up in customs, brought {b}.",
        "The printer shipped {b booklets} to a wrong address and only {a} to us. How many had been shipped in all?",
        "An organizer sold {a tickets} in advance and, to her surprise, {b} to people who simply turned up at the "
        "door. How many tickets did she sell?",
        "Mrs. Ito returned {b} of the beads she had ordered and kept the other {a}. What was the size of her order?",
        "{name} moved away and left {a sheets} of paper to {other}, who had {b}. How many does {other} own now?",
        "So that nobody would go thirsty in the heat, {b bottles} of water were added to the {a} in the marathon tent. "
        "How many runners can be handed a bottle?",
    )),
    Kind("plans put together from three parts", s.three_sum, (
        "For the street party {name's} family offered {a chairs}, the pub lent {b}, and {c} came out of the church at "
        "the last minute. On how many chairs could people sit?",
        "{a oranges} never arrived, {b} were stolen and {c} rotted on the way. How many oranges were lost?",
        "How many tickets had been handed out before the show was called off, if {a} were for families, {b} for "
        "pensioners and {c} for the press?",
        "{a guests} canceled on {day}, {b} on {day2} and {c} on {day3}. By how many guests has the party shrunk?",
        "Mr. Osei reordered what the flood had ruined: {a rolls} of carpet, {b cans} of paint and {c sacks} of "
        "plaster. How many items are on his order?",
        "Because of the fire alarm, lessons ended early. {a pupils} took the bus, {b} were picked up and the last {c} "
        "walked. How many pupils went home early?",
        "Work out the delay in minutes: {a} because of a flat tire, {b} because of roadworks and {c} at the border.",
        "I paid ${a} for flowers and ${b} for a singer, and today ${c} for the cake. What have I spent so far?",
        "Once {a} torn, {b} stained and {c} faded flags had been thrown out, none was left. How many had there been?",
        "A maid used {a pins}, dropped {b} under the bed and gave {c} back. How many pins had she been given?",
        "The big pot was needed for pasta, so the cook poured the soup into a saucepan, a wok and a casserole, which "
        "then held {a}, {b} and {c cups}. How many cups of soup had been in the pot?",
        "&{name} <needs> more copies of a song. {a} <~come> from the office, {b} <~are> made at the library, and {c} "
        "<~are> found in a cupboard. How many copies <does> {he} get?",
    ), frozenset({"time"})),
    Kind("plans for the same number each time", s.product, (
        "All {a buses} for the outing were canceled, each with {b children} on its list. How many children is that?",
        "Once a week the dairy was to leave {b bottles} at our door. For {a weeks} in a row the driver forgot us. How "
        "many bottles are we owed?",
        "{name} now wants the quilt to have {a rows} with {b squares} in each. How many squares must be cut?",
        "How many napkins does a hostess have to fold for {b guests} if each should find {a} beside the plate?",
        "A packet of yeast makes {a pizzas}. For tonight {b packets} were ordered. How many pizzas could we make?",
        "It costs ${a} to change a train ticket. Our group of {b} has to travel a day later, so everyone's ticket must "
        "be changed. What do the changes come to?",
        "The guide was startled: from each of {a minibuses}, {b tourists} climbed out. How many tourists was that?",
        "{b strips} of tape were torn up by the cat; from each strip, {name} had wanted to make {a labels}. How many "
        "labels will now not be made?",
        "How many days will a cleaner get out of {b refills} for the soap dispenser when each lasts {a days}?",
        "No guest list was ever written, but {b families} with {a members} each have announced themselves. For how "
        "many people should the host set the tables?",
        "Because the lift is out of order, the movers climb the stairs, and {b cartons} an hour is all they manage. "
        "Their work takes {a hours}. What number of cartons do they move?",
        "On each of the {a pages} of his wedding album my uncle had left room for {b photos}, and then the camera was "
        "stolen. How many pictures is he missing?",
    ), frozenset({"school"})),
    Kind("plans divided anew", s.quotient, (
        "Few volunteers came, so {a envelopes} were divided evenly among {b} of them. How many did each one stuff?",
        "A flooded hotel has to move {a guests}, the same number to each of {b} other hotels. How many guests will "
        "every one of these take in?",
        "How long, in days, will {a eggs} last the breakfast room now that it uses {b} a day?",
        "The big nets ran out. So {a lemons} went into small ones, which take {b} apiece. How many small nets is that?",
        "The closed campsite refunded ${a} to {b campers} in equal amounts. How much did a camper get back?",
        "Instead of paying ${a} at once, my sister will pay {b} equal installments. How much is an installment?",
        "If the {a slides} of a canceled talk are spread over {b} other talks, as many in each, how many slides does "
        "each of those talks gain?",
        "Find the number of teams: {a runners} have entered, and the new rules say that {b} make up a team.",
        "Last night's wind blew down {a meters} of fence. The repair crew puts up {b meters} an hour. After how many "
        "hours will the fence stand again?",
        "The large oven failed, and {a potatoes} were roasted in {b} equal loads. How many went into a load?",
        "{b pupils} are to plant {a bulbs} that the town was given. The teacher wants everybody to plant equally many. "
        "How many bulbs is that per pupil?",
        "How many of our {a cans} of paint go on each wall if they are to be just enough for {b} equal walls?",
    )),
    Kind("plans given up in part, in percent", s.percentage, (
        "As soon as snow was forecast, {b}% of the {a bookings} were canceled. How many bookings was that?",
        "The airline mislaid {b}% of {a suitcases}. How many suitcases were mislaid?",
        "How much of a deposit of ${a} is kept if, by the terms, {b}% is lost when a party is called off?",
        "Out of {a plants} sent by mail, {b}% arrived dead. The firm will replace every dead plant free of charge. How "
        "many replacements must it send?",
        "{name} planned to read {a pages} this summer and managed {b}% of them. How many pages did {he} read?",
        "{b}% of an order of {a shirts} have been given their collars so far. Work out how many that is.",
        "If {b}% of {a voters} change their minds before the election, how many voters is that?",
        "A leak let {b}% of the {a liters} in the rain barrel seep away. How many liters seeped away?",
        "Of the {a bulbs} sold to my aunt as tulips, {b}% were really onions. How many onions did she get?",
        "The committee asked {a members} whether the trip should be moved to {month}. {b}% were in favor. What number "
        "of members was in favor?",
        "Rain is expected, so {b}% of {a} beer garden tables go inside. How many tables does the staff carry?",
        "Since a bridge is closed, a bus line with {a stops} skips {b}% of them. How many stops are skipped?",
    ), frozenset({"time", "distance"})),
    Kind("plans that lose a part twice", two.minus_two, (
        "The library had set aside {a chairs} for the reading. {b} were borrowed by the school, and {c} proved to be "
        "wobbly and went to the workshop. How many chairs could be used?",
        "How many guests remain on a list of {a} once {b} have sent their regrets and {c} have fallen ill?",
        "{name} ordered {a tiles}. {b} got chipped in the van, and another {c} broke while the floor was being laid. "
        "How many tiles stayed whole?",
        "From ${a}, ${b} went on a tent that was never put up, and ${c} on the band. What was left for food?",
        "A water cart set out with {a buckets} for the garden. {b} spilled on the slope; {c} were given to thirsty "
        "goats. How many buckets reached the garden?",
        "Not all of the {a girls} who tried out will sing: {b} have to be at a swim meet that day, and {c} others were "
        "told to wait a year. How many girls will sing?",
        "If {a pages} were to be typed today, {b} are done and the boss has just struck out {c} of the others, how "
        "many pages must still be typed?",
        "The parcel service promised to bring {a parcels} to the office. {b} came before lunch and {c} came after it. "
        "Find how many parcels are overdue.",
        "My neighbor planted {a onions}. Mice took {b}, a late frost killed {c}, and the rest he harvested in August. "
        "How many did he harvest?",
        "{other} had promised to lend us {a} folding beds. When we got there, {b} had rusty springs and {c} others had "
        "no mattress, so we left those behind. How many beds did we take?",
        "There were {a minutes} set aside for the lecture. The speaker came {b minutes} late, and fixing the "
        "microphone then cost {c minutes}. How long could she talk, in minutes?",
        "Tonight's ferry can carry {a cars}. {b} are on board already, and {c} places must be kept free for "
        "ambulances. How many more cars may drive on?",
    ), frozenset({"time"})),
    Kind("plans with more and then fewer", two.plus_minus, (
        "{a people} had signed up for the cruise, {b} were let in from the waiting list, and then {c} of all those "
        "dropped out. How many sailed?",
        "&{name} <cooks> {a dumplings}. When more friends <~arrive>, {he} <makes> another {b}. By midnight, {c} <~are> "
        "eaten. How many dumplings <~remain>?",
        "The tank held {a liters}. We filled in {b liters} and burned {c} on the detour. How many are in it now?",
        "How many forks does the canteen have if it owned {a}, bought {b} and {c} have gone missing?",
        "A florist sent back {c} of her vases, because customers disliked them. Before that she had had {a} in stock, "
        "and a delivery had brought {b}. How many vases did she keep?",
        "Before the sale we counted {a coats} on the rack. Later {b} were brought up from the cellar. The sale took {c "
        "coats} off our hands. How many coats hang there unsold?",
        "My savings for the trip stood at ${a}. Grandma's check of ${b} helped, but replacing the lost passport cost "
        "me ${c}. What do I have for the trip now?",
        "Work out how many beds are free in a shelter with {a beds} to which {b} camp beds have been added, when {c "
        "people} sleep there tonight.",
        "The kit came with {a screws} and {b} extra ones. {name} used up {c}. How many screws were over?",
        "At first {a fans} stood at the gate. {b} more arrived, although the match had been called off; then {c} gave "
        "up and went home. How many fans kept standing there?",
        "Add {b cups} of flour to the {a} in the bin; take out {c} for bread. How many cups does it hold then?",
        "With {a pills} in the bottle and {b} from the refill, a patient who must take {c} before her next visit will "
        "have some to spare. How many pills will she have to spare?",
    )),
    Kind("plans with something replaced", two.minus_plus, (
        "Of {a plates} in the cupboard, {b} were smashed during the move. The insurance paid for {c} new plates. How "
        "many plates does the cupboard hold now?",
        "The choir has {a singers}. {b} have lost their voices, but {c} from a neighboring village will step in. How "
        "many singers will be on stage?",
        "How many eggs are left if there were {a}, a cake used up {b}, and then a neighbor brought over {c}?",
        "{name's} bike trip was planned at {a} km. A shortcut took {b} km out of the route, yet a detour along the "
        "river put in {c} km. How many km long was the trip in the end?",
        "A zoo swapped {b} of its {a penguins} for {c} from another zoo. How many penguins does it have now?",
        "A gift card was worth ${a}. {name} used ${b} of it, then brought a torn book back, for which ${c} was put on "
        "the card again. What is the card worth now?",
        "Our wagon train started with {a horses}; {b} drowned at the ford, and in the next town {c} were bought. With "
        "how many horses did we go on?",
        "The caterer struck {b} of the {a dishes} from the menu as too heavy and wrote in {c} lighter ones instead. "
        "How many dishes does the menu list?",
        "Before the storm the harbor sheltered {a boats}. {b} broke loose and sank; {c} fled into it from the open "
        "sea. Find the number of boats in the harbor after that.",
        "Because they no longer fit, {b} of the {a shirts} in the closet were given away; a birthday brought {c}. How "
        "many shirts are there now?",
        "How many questions are in the pile for the quiz: {a} were there, {b} proved too easy and were thrown out, and "
        "{c} harder ones have been written?",
        "After {name} had taken {b cents} out of the jar to pay the milkman, {other} put in {c}. Beforehand the jar "
        "had held {a cents}. What does it hold now, in cents?",
    ), frozenset({"distance"})),
    Kind("plans for equal lots, less what is lost", two.product_minus, (
        "{a crates} of {b glasses} were delivered for the banquet. When the lids came off, {c} of the glasses lay in "
        "pieces. How many could be set on the tables?",
        "The printer owes us {a packs} of {b posters}. So far we have received {c posters}. How many are to come?",
        "How many seats stay empty in a tent with {a rows} of {b seats} if, owing to the rain, just {c} are taken?",
        "&{name} <orders> {a rolls} of stickers with {b} on each and <finds> that {c stickers} <~are> torn. How many "
        "good stickers <~are> there?",
        "Each of {a knitters} agreed to make {b squares} for the blanket. In the end they were {c squares} short. How "
        "many squares did they make?",
        "A tour for {b guests} at ${a} each was on the books; then the agency knocked ${c} off the bill for the whole "
        "group. What does the group pay?",
        "Mom had fried {b pancakes} apiece for {a kids}. Since not all had a good appetite, {c} of the pancakes stayed "
        "on the platter. How many pancakes were eaten?",
        "It takes {a} coats of paint at {b liters} a coat to do the hull, and the boatyard has {c liters} in the shed. "
        "What must it buy, in liters?",
        "The beekeeper has {a hives}. From each he took {b jars} of honey, but a thief made off with {c jars}. Find "
        "how many jars the beekeeper was left with.",
        "We paid for {a nights} at ${b} a night, but got ${c} back as it was cold. What did the stay cost?",
        "My class folded {b} paper cranes a day for {a days}. {c} were trodden on before we could hang them up, and "
        "the rest were hung. How many cranes were hung up?",
        "If {a trucks} bring {b tons} of gravel each and {c tons} have to go back, how many tons stay?",
    )),
    Kind("plans for those that are left, in equal parts", two.rest_rate, (
        "{a guests} were invited and {b} declined. The hall's round tables seat {c}. How many tables will be filled?",
        "From a delivery of {a peaches} the grocer threw out {b} bruised ones and laid the good ones in trays of {c}. "
        "How many trays did that make?",
        "How much must each of {c friends} pay for a cabin of ${a} if the owner takes ${b} off because the stove does "
        "not work and they share the rest equally?",
        "{name} packed {a} energy bars for the hike. A fox got into the tent and ran away with {b}. The hikers, {c} in "
        "number, divided what was left evenly. How many bars did each get?",
        "A bookshop had to send out {a orders}. {b} were canceled overnight, and the others were handled by {c clerks} "
        "in equal shares. How many orders did a clerk handle?",
        "Each of {c streets} shall get as many posters as any other. {a} were printed, but {b} were ruined by the "
        "rain. How many posters are there for a street?",
        "If {b} of {a sacks} of cement get wet and the dry sacks are stacked {c} high, how many stacks are there?",
        "A sweater takes {c balls} of wool. Of my {a balls}, moths spoiled {b}. How many sweaters can I knit?",
        "Of ${a} for a piano, ${b} was paid down. The rest is due in {c} equal payments. How high is a payment?",
        "{name} must write {a} cards. {b} are done. At {c} per evening, in how many more evenings will {he} finish?",
        "All {a children} of a camp go boating, except for {b} who have colds. A boat takes {c}. Find how many boats "
        "go out, all of them full.",
        "Because {b} of the {a minutes} of the show were cut, its {c} acts, all equally long, had to be shortened. How "
        "many minutes did an act last then?",
    ), frozenset({"time"})),
    Kind("plans with additions, in equal parts", two.sum_over, (
        "{a cousins} were coming to the reunion; then {b in-laws} asked to come along. If {c} fit into a minivan, how "
        "many minivans must be rented?",
        "The kitchen had {a rolls}, and a baker gave it {b}. A basket takes {c}. How many baskets can be filled?",
        "{name} sewed {a bags} and {other} sewed {b}. They had wanted to sell them, but in the end {c kindergartens} "
        "shared them equally. How many bags did each kindergarten get?",
        "How many coins fall to each of {c sailors} when a chest with {a coins} and a sack with {b} are emptied onto "
        "the deck and dealt out evenly?",
        "A parcel that was thought lost turned up with {b notebooks} inside. Together with the {a} in the storeroom "
        "they were handed out evenly to {c classes}. How many notebooks did a class receive?",
        "All {c} in the van split the costs evenly: ${a} for the repair and ${b} for the tow. What did each pay?",
        "Rather than play apart, {a boys} and {b girls} form mixed teams of {c}. Find the number of teams.",
        "If you pour {a cups} of tea and {b cups} of juice together for a punch and serve it in pitchers of {c cups}, "
        "how many pitchers do you fill?",
        "First {a tablets} were prescribed, later {b} in addition. At {c} daily, for how many days are they enough?",
        "The evening class was closed and its {b students} joined the {a} of the morning class, whereupon all were "
        "split into {c} groups of the same size. How many students were in a group?",
        "There are {a letters} left over from yesterday, and today's mail brings {b}. The postman can deliver {c} an "
        "hour. How many hours will he be on his feet?",
        "{a} pears were picked and {b} shaken down. They filled jars, {c} to a jar. How many jars did they fill?",
    )),
    Kind("plans for fewer than expected, so much each", two.minus_times, (
        "A club reserved {a seats} at ${c} each and gave {b} back in time. What must it pay for the others?",
        "{b} of {a ovens} broke down. The others bake {c loaves} an hour each. How many loaves an hour is that?",
        "How many strawberries are eaten if {a people} sign up, {b} stay at home and the others eat {c} each?",
        "&{name} <plans> to work for {a days} but <is> ill for {b} of them. For every day of work {he} <gets> ${c}. "
        "How much <does> {he} earn?",
        "Of the {a children} expected at the workshop, {b} did not come, so that only the others were handed {c beads} "
        "each. How many beads were handed out?",
        "If {b} out of {a trucks} are snowed in and the rest carry {c tons} each, how many tons get through?",
        "{name} booked a room for {a nights} at ${c} a night and left {b nights} early without having to pay for "
        "those. How high was the bill?",
        "All but {b} of the {a pages} that had been planned for the yearbook will be printed. There is room for {c "
        "pictures} on a page. How many pictures can be used?",
        "We ordered {a cartons} and got {b} fewer. A carton contains {c bars} of soap. Find how many bars came.",
        "Every musician who plays is paid ${c}. {a} were hired, but {b} called in sick and nobody took their place. "
        "What do the musicians cost the organizer?",
        "My uncle mows {c lawns} a week in summer. He had meant to work {a weeks}; because of his knee he stops {b "
        "weeks} sooner. How many lawns does he mow?",
        "Because {b} of its {a rows} were flooded, a vineyard picked grapes only in the dry rows, {c baskets} per row. "
        "What was the harvest, in baskets?",
    ), frozenset({"time"})),
    Kind("plans cut by so many percent", two.percent_rest, (
        "A hall was set up with {a chairs}. When it became clear that fewer people would come, {b}% of the chairs were "
        "taken away. How many were left standing?",
        "{name} paid ${a} for a course and could not attend. The school keeps {b}% as a fee and sends back the rest. "
        "How much money does {he} get back?",
        "How many of the {a pupils} go on the excursion if {b}% of them have caught the flu and stay in bed?",
        "{a jars} of jam were on a cart that tipped over. {b}% broke. Find the number of jars that did not.",
        "Last year {a families} ordered a vegetable box. This spring {b}% of them gave it up, and no new family "
        "joined. How many families still order it?",
        "We ordered {a lamps}. {b}% are on back order, and the others came today. How many lamps came today?",
        "As the star is injured, {b}% of {a fans} sold their tickets. How many of these fans will still go?",
        "Take a plan for {a meters} of new cycle path and strike out {b}%. How many meters will be built?",
        "The singer was to get ${a}. As she came late, she settled for {b}% less. What was she paid in the end?",
        "Of {a buns}, {b}% burned while the baker was on the phone. The rest were sold. How many buns were sold?",
        "If {b}% of {a seedlings} are eaten by slugs, with how many can the gardener still reckon?",
        "My brother had {a tasks} to do. {b}% proved unnecessary, so he did only the others. How many did he do?",
    )),
    Kind("plans adapted to another number", two.rate, (
        "{name} had calculated {a sausages} for {b guests}, the same number for each. Now {c guests} are coming. How "
        "many sausages does {he} need?",
        "A recipe for {b people} calls for {a spoons} of rice. How many spoons does the pot need for {c people}?",
        "For {b tables} the florist wanted ${a}, all tables alike. The hosts have changed the number of tables to {c}. "
        "What will the flowers cost?",
        "If {b rolls} of wallpaper cover {a square meters}, how many square meters do {c rolls} cover?",
        "In the usual {b days} of the carnival {a floats} go by, as many every day. This year it runs for {c days} "
        "instead. How many floats will go by if the daily number stays the same?",
        "How much ribbon, in cm, does {name} need for {c wreaths} when {a} cm were enough for {b} of the same kind?",
        "The cleaning firm charges ${a} for {b offices}. Our company has moved and now has {c}. Find the new charge, "
        "given that the price per office does not change.",
        "A van was to make {b trips} to bring {a players} to the stadium, with the same number on each. It will now "
        "make {c trips}, again with just as many on each. How many players can be brought?",
        "Mr. Haddad's bakery used {a eggs} in {b batches} of muffins. Today, he reports, {c batches} are ordered. How "
        "many eggs will he crack today?",
        "For {b days} our dogs eat {a kg} of meat, always the same amount a day. The trip was changed, and the sitter "
        "will have them for {c days}. How many kg of meat must she be given?",
        "{b} pumps drain {a gallons} a minute, and all pumps are equally strong. For the flood, {c} of these pumps "
        "were sent. How many gallons a minute could they drain?",
        "A firm asked ${a} to lend us {b buses}. Now we need {c} at the same price each. How much will it ask for?",
    ), frozenset({"time", "school"})),
    Kind("plans for what is whole of equal lots, divided", long.product_minus_over, (
        "{a cartons} of {b candles} came for the church. {c} of the candles had no wick. The good ones were stood in "
        "{d} equal rows. How many candles were in a row?",
        "{name} baked {a trays} of {b cookies} for a sale that was then canceled. {He} kept {c cookies}, and {d "
        "neighbors} shared the others equally. How many did each neighbor get?",
        "How many bouquets of {d} can be tied from {a bundles} of {b tulips} if {c tulips} have to be thrown away?",
        "We had the cottage for {a nights} at ${b} a night. The owner let us off ${c} because the roof leaked. {d} of "
        "us split what remained evenly. What did each pay?",
        "In the warehouse {a shelves} with {b parcels} on each collapsed, and {c parcels} were crushed. The undamaged "
        "ones were driven off in a van that took {d} per trip. How many trips did it make?",
        "Each of {a beds} in the nursery was sown with {b seeds}. {c} never came up, and the seedlings that did were "
        "planted out, {d} to a pot. Find the number of pots.",
        "A charity was promised {b coats} by each of {a shops}. When the coats were collected, {c} were missing. Those "
        "that were there went to {d shelters} in equal numbers. How many coats did a shelter get?",
        "If {a workers} cut {b boards} each, {c boards} split and a gate takes {d} sound ones, how many gates is that?",
        "My scout troop bought {a rolls} of {b} raffle tickets, kept {c tickets} in reserve and gave the rest to {d "
        "scouts}, as many to each. How many tickets did each of these scouts have to sell?",
        "Leaflets were meant for {a streets} with {b houses} in each, but on {c} of the doors a sign said no. {d "
        "helpers} went to equally many of the other houses. To how many houses did a helper go?",
        "{b pages} a day for {a days} was what {name} had to learn. The teacher took off {c pages}, and {he} spread "
        "the remaining pages evenly over {d days}. How many pages a day was it then?",
        "Work out how many biscuits a dog gets when {a bags} of {b biscuits} were bought, {c biscuits} went moldy, and "
        "{d dogs} are fed the rest in equal shares.",
    ), frozenset({"house"})),
    Kind("plans for equal lots with losses made good", long.product_minus_plus, (
        "A potter filled {a shelves} with {b bowls} each. {c} of them cracked in the kiln, and she made {d} new ones. "
        "How many sound bowls does she have?",
        "{a buses} with {b seats} each had been hired, and {c seats} stayed empty. {d people} who had come by train "
        "joined the group at the gate. How many people were in it then?",
        "How many eggs can a grocer sell after {a} cartons with {b eggs} each were unloaded, {c eggs} were dropped and "
        "the farmer handed over {d} to make up for it?",
        "&{name} <earns> ${b} a day for {a days}, <spends> ${c} on a broken window and <gets> ${d} from the insurance. "
        "How much money <does> {he} have then?",
        "Guests at {a tables} were served {b tarts} per table and left {c} untouched. The staff, who had tarts of "
        "their own, ate {d}. How many tarts were eaten?",
        "If you raise {a rows} of {b roses}, lose {c} to blight and are sent {d}, how many roses can you offer?",
        "Our stamp club bought {a sheets} of {b stamps}, sold {c} of these and was left {d stamps} by an old member. "
        "Find the number of stamps in the club's hands.",
        "At the depot {a pallets} were unloaded with {b bags} of flour on each. {c bags} were torn and had to go back; "
        "{d bags} came in exchange. How many bags of flour were at the depot in the end?",
        "Although {a classes} of {b} were to come to the museum, {c pupils} were kept at home by the snow. {d "
        "teachers} came with the others. How many people entered the museum?",
        "I pour {a jugs} of {b cups} of lemonade into an empty barrel; {c cups} get drunk, then my sister tops it up "
        "with {d cups}. How much lemonade is in the barrel, in cups?",
        "For {a months}, ${b} a month came in for the roof. A storm forced the club to spend ${c} of it; a lottery "
        "brought ${d}. What does the club have for the roof?",
        "Before the festival {a stalls} got {b} paper lanterns each. The wind tore {c lanterns} to shreds, so {d} were "
        "fetched from the school. How many lanterns were whole that evening?",
    )),
    Kind("plans with a changing number, so much each", long.sum_minus_times, (
        "{a people} booked the boat trip, later {b} more joined, and then {c} of them all backed out. The fare is ${d} "
        "per person. How much will the captain collect?",
        "How many grapes, at {d grapes} a head, are needed for {a pupils} from our school and {b} from the school next "
        "door, of whom {c} altogether have sent apologies?",
        "{name} had {a hens} and bought {b}. A fox took {c}. Each hen left laid {d eggs}. How many eggs was that?",
        "In the cellar are {a buckets} of paint, and the shop sends {b}. {c} of all these have dried up. A usable "
        "bucket covers {d square meters}. What area can be painted, in square meters?",
        "An order was for {a lamps}, then for {b} on top; {c} were canceled. At ${d} apiece, what is it worth now?",
        "With {a sacks} of potatoes the truck drove to the next farm, where {b} were put on. {c} fell off at a bend. "
        "If a sack weighs {d kg}, how many kg of potatoes arrived?",
        "Having engaged {a waiters} and, for the larger party, {b} extra, the manager learned that {c} could not come. "
        "Those who did come carried {d plates} each. Find the number of plates they carried.",
        "My aunt gives piano lessons to {a adults} and {b children}. This month {c} of these students are on vacation. "
        "Each of the rest pays her ${d}. What does she take in this month?",
        "If {a cartons} are in stock, {b} arrive today, {c} of all these turn out to be empty, and each of the rest "
        "holds {d bottles}, how many bottles are there?",
        "Once {b} new machines had been set up beside the {a} old ones, the power was enough for all but {c} of the "
        "machines. A running machine turns out {d parts} a day. How many parts a day were made?",
        "The parade lost {c} of its bands to the bad weather, after {a} had said yes in spring and {b} in summer. {d "
        "musicians} march in every band. How many musicians marched?",
        "For the tournament, {a} old and {b} new shirts were laid out, but {c} of them had holes and were put aside. "
        "It costs ${d} to print a shirt. What will printing the others cost?",
    )),
)  # fmt: skip
