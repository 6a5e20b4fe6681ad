"""Kinds about travel: on the road, on buses, trains, ships and planes, in hotels, with luggage and souvenirs.

Scope: data, and the shapes that only travel needs. The fields {a}, {b}, … are the numbers of the kind's shape in that
order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _drive(d: Draw) -> Numbers:
    """Draw `a * b` with `b` a speed or a fare."""
    a, b = d.number(2, 8), 5 * d.number(8, 22)
    return (a, b), (mul(a, b),)


def _stay(d: Draw) -> Numbers:
    """Draw `a * b + c` with `b` the price of a night."""
    a, b, c = d.number(2, 9), d.number(35, 95), d.number(5, 60)
    return (a, b, c), (mul(a, b), add(a * b, c))


def _gas(d: Draw) -> Numbers:
    """Draw `a / b * c` with a mileage between."""
    b, q, c = d.number(2, 12), d.number(20, 40), d.number(2, 14)
    if c == b:
        c += 1
    return (b * q, b, c), (div(b * q, b), mul(q, c))


def _fares(d: Draw) -> Numbers:
    """Draw `a * b + c * d` where b is more than d."""
    a, b, c = d.number(2, 9), d.number(6, 30), d.number(2, 9)
    e = d.number(3, b - 2)
    return (a, b, c, e), (mul(a, b), mul(c, e), add(a * b, c * e))


def _rest_of_way(d: Draw) -> Numbers:
    """Draw `a - (b * c + d)`."""
    b, c, e = d.number(2, 6), 5 * d.number(8, 14), d.number(10, 90)
    done = b * c + e
    a = done + d.number(10, 200) if d.chance(0.5) else (done // 10 + d.number(1, 20)) * 10
    return (a, b, c, e), (mul(b, c), add(b * c, e), sub(a, done))


def _shared_cost(d: Draw) -> Numbers:
    """Draw `(a * b + c) / d`."""
    a, b, e = d.number(4, 30), d.number(2, 6), d.number(2, 6)
    c = d.number(2, 50)
    c += -(a * b + c) % e
    return (a, b, c, e), (mul(a, b), add(a * b, c), div(a * b + c, e))


def _group_rooms(d: Draw) -> Numbers:
    """Draw `a / b * c * d + e`."""
    rooms, b, nights, more = d.number(2, 6), d.number(2, 4), d.number(2, 4), d.number(10, 60)
    price = 5 * d.number(4, min(12, 180 // (rooms * nights)))
    cost = rooms * price
    return (rooms * b, b, price, nights, more), (
        div(rooms * b, b),
        mul(rooms, price),
        mul(cost, nights),
        add(cost * nights, more),
    )


KINDS = (
    Kind("travel for hours", _drive, (
        "A train travels at {b} km per hour. How far does it get in {a hours}?",
        "&{name} <drives> for {a hours} at a steady {b} miles an hour. How many miles <does> {he} cover?",
        "The coach to {town} took {a hours}, covering {b} km in each of them. How long was the route in kilometers?",
        "How many kilometers will a camper put behind it in {a hours} of driving if it does {b} km every hour?",
        "It was snowing, so the bus went only {b} km an hour. Still, it reached {town} after {a hours}. How many km "
        "had it traveled?",
        "A tour around the island lasts {a days}, with {b} km on the road each day. Calculate the length of the tour "
        "in km.",
        "A motorcyclist rode for {a hours} without a break. Her average speed was {b} miles per hour. Find the "
        "distance.",
        "Our ferry burns {b liters} of fuel per hour. What amount of fuel, in liters, does it burn on a crossing of "
        "{a hours}?",
        "{a tanks} of gas got us across the country, and each of them cost ${b}. How much did we spend on gas?",
        "{name} <takes> the same express train {a} times a month. A ticket <~costs> ${b}. How many dollars a month "
        "<does> {he} pay for the train?",
        "If a seat on the overnight bus costs ${b}, what do {a seats} cost?",
        "A special train with {a cars} is ready for the fans. Each car seats {b passengers}. What is the largest "
        "number of fans who can sit on the train?",
        "The plane flies to the island {a} times a week, with {b tourists} on board every time. How many tourists "
        "does it bring per week?",
        "On the highway we make {b} miles an hour, so how many miles is it to the border if we get there in {a hours}?",
    ), frozenset({"distance", "time"})),
    Kind("rest of a journey", s.large_difference, (
        "A road trip is {a} miles long. After {b} miles the travelers stop for lunch. How many miles are still ahead "
        "of them?",
        "&{name} <has> ${a} for {his} vacation and <pays> ${b} for the flight. How much money <~is> left for the rest "
        "of the vacation?",
        "Of the {a seats} on a plane, {b} are taken. What is the number of free seats?",
        "How many km farther is it to {town} if the whole way measures {a} km and we have already done {b} km?",
        "The hotel has {a beds}. Tonight guests are sleeping in {b} of them. How many beds stay empty?",
        "{b} of {a suitcases} on the conveyor belt had been picked up when the lights went out. How many suitcases "
        "were still going around?",
        "From {town} to {town2} it is {a} km by road but {b} km less by train. Find the length of the train ride.",
        "My guidebook has {a pages}. I read {b} of them on the plane. How many pages did I save for the hotel?",
        "A full tank holds {a liters} of gas. {b liters} have been burned on the way. Calculate how many liters the "
        "tank still contains.",
        "A cruise costs ${a}. Those who book early pay ${b} less. What does an early guest pay?",
        "When the night train left {town}, {a travelers} were on board. By morning all but {b} had got off. How many "
        "had got off?",
        "{name} took {a photos} on {his} trip and has deleted {b}. How many photos of the trip does {he} still have?",
        "The cable car will climb {a} meters in total. So far it has climbed {b} meters. How many meters remain?",
        "At the border, {a cars} were waiting in line until {b} were let through. How many cars were left in line?",
    ), frozenset({"distance"})),
    Kind("passengers off and on", two.minus_plus, (
        "There are {a passengers} on a bus. At the station {b} get off and {c} get on. How many passengers are on the "
        "bus now?",
        "A tram pulls into the market square with {a people}. {c people} step in after {b} have stepped out. With how "
        "many people does it drive on?",
        "If a ferry carries {a cars}, unloads {b} on an island and takes on {c} there, how many cars are on it "
        "afterwards?",
        "In the hotel lobby sat {a guests}. Soon {b} went up to their rooms, while {c} others came in from the beach. "
        "How many guests were in the lobby then?",
        "&{name} <has> ${a} in {his} travel purse. A taxi <~costs> {him} ${b}, and then {he} <finds> ${c} in a coat "
        "pocket. How much money <does> {he} have?",
        "How many suitcases does a cart hold after {b} of its {a suitcases} are unloaded and {c} new ones are put on?",
        "At the lookout, {a cars} were parked. {b cars} left, and {c motorcycles} arrived. Find the number of "
        "vehicles that were there in the end.",
        "Not counting the driver, {a people} were on our coach. In {town} {b} of them said goodbye and {c} others "
        "joined us. How many people then sat on the coach, not counting the driver?",
        "The tank of the van had {a liters} in it. The drive through the desert used {b liters}, and at the pump "
        "{name} added {c}. Calculate how many liters were in the tank then.",
        "A tour guide signs up {a visitors} for the boat trip. Because of the waves {b} cancel, but {c} last-minute "
        "guests book it. What is the number of visitors on the trip?",
        "{a backpackers} slept at the hostel on {day}. The next morning {b} checked out, and in the evening {c} "
        "checked in. How many backpackers slept there on {day2}?",
        "The plane to {town} has {a passengers} booked. {b} don't show up, and {c} from the waiting list are let on. "
        "How many passengers fly?",
        "Before the souvenir stall closes, {b} of its {a} wooden elephants are sold, and a carver brings {c} new "
        "ones. How many wooden elephants does the stall have at closing time?",
    )),
    Kind("hotel bill and the like", _stay, (
        "&{name} <stays> at a hotel for {a nights} at ${b} a night and <pays> ${c} for all {his} breakfasts. How much "
        "<does> {he} pay in all?",
        "A cabin rents for ${b} per night plus a cleaning fee of ${c}. What does a stay of {a nights} cost?",
        "How many dollars is the bill if a guest spends {a nights} in a room for ${b} each night and has drinks for "
        "${c}?",
        "The rental car cost ${b} a day. {name} kept it for {a days} and bought gas for ${c}. Find what {he} spent on "
        "the car altogether.",
        "On top of a bus fare of ${c}, each of {a nights} in the youth hostel will cost me ${b}. How much money do I "
        "need?",
        "{a} plane tickets at ${b} each were bought online, with ${c} added for the luggage. Calculate the total "
        "price.",
        "Last summer we drove for {a hours} at {b} miles an hour and then another {c} miles on a country road. How "
        "long was the drive in miles?",
        "A ship covers {b} km a day. When it has sailed for {a days}, its port is still {c} km away. What is the "
        "whole distance in km?",
        "{a} buses with {b students} each are already on the road. {c students} are still waiting. How many students "
        "are going on the trip?",
        "Camping is cheaper than a hotel, but ${b} a night adds up. How much do {a nights} cost, including ${c} for "
        "firewood?",
        "The museum pass is ${c}, and a room near the museum is ${b} per night. If {name} wants the pass and {a "
        "nights} in the room, how much will {he} have to pay?",
        "The travelers rode the train for {b} minutes on each of {a days} and once took a taxi for {c} minutes. How "
        "many minutes did they ride in total?",
        "{name} paid a deposit of ${c} for the cruise, followed by {a} monthly payments of ${b}. What was the full "
        "price of the cruise?",
    ), frozenset({"distance", "time"})),
    Kind("as far on more gas", _gas, (
        "A car goes {a} miles on {b gallons} of gas. How many miles can it go on {c gallons}?",
        "In {b hours} a river boat covers {a} km. At that speed, how many km will it get in {c hours}?",
        "{name} <cycles> {a} km in {b days}, the same distance every day. How many km <does> {he} cycle in {c days}?",
        "{b nights} at a campsite cost ${a}. Find the price of {c nights}.",
        "How much do {c} bus tickets cost if {b} of the same kind cost ${a}?",
        "We paid ${a} for {b tanks} of gas last month. This month we will need {c tanks}. If prices stay the same, "
        "how much will we pay?",
        "The souvenir shop sells {b} carved masks for ${a}. What would {c masks} cost at the same price apiece?",
        "My scooter ran {a} km on {b liters} of fuel. Calculate how many km it would run on {c liters}.",
        "{a suitcases} filled {b} luggage carts, with as many on each cart. How many suitcases fit on {c} such carts?",
        "{b} ferries can carry {a cars}, each the same number. When {c} such ferries are working, how many cars can "
        "be carried at once?",
        "Some tourists take {a photos} in {b hours} at a steady rate. How many photos is that in {c hours}?",
        "Hiking along the coast, a team needed {b days} for {a} km. How many km would it manage in {c days} at the "
        "same pace?",
        "A hostel sleeps {a guests} in {b dormitories} of the same size. What number of guests would {c} such "
        "dormitories sleep?",
    ), frozenset({"distance", "time"})),
    Kind("luggage, time and money used up", two.minus_sum, (
        "&{name} <has> ${a} for souvenirs. {He} <buys> a painted plate for ${b} and a scarf for ${c}. How much money "
        "<does> {he} have left?",
        "The roof of the van may be loaded with {a} kg. The tents weigh {b} kg and the canoe {c} kg. How many more kg "
        "can go on the roof?",
        "Of the {a} minutes until boarding, {name} spent {b} at the check-in and {c} at security. How many minutes "
        "remained?",
        "How many seats on a bus with {a seats} are free when {b adults} and {c children} have sat down?",
        "{a tourists} are staying at the inn. {b} go to the lake today, {c} go to the caves, and the rest sleep late. "
        "How many sleep late?",
        "It is {a} km from {town} to {town2}. {name} started in {town} and drove {b} km before lunch and {c} km after "
        "it. How many km is {he} from {town2}?",
        "A sea voyage of {a hours} has three parts. The first lasts {b hours}, the second {c}. Calculate the length "
        "of the third part in hours.",
        "My guidebook lists {a sights}. I saw {b} last year and have seen {c} others this week. How many sights on "
        "the list have I not seen?",
        "After the travelers had written {b postcards} on the train and {c} at the hotel, how many of their {a "
        "postcards} were still blank?",
        "A phone card for travelers has {a} minutes on it. {name} called home for {b} minutes on {day} and for {c} "
        "minutes on {day2}. Find how many minutes are left on the card.",
        "The museum ship sold {a tickets}. All of them were for adults, except for {b} for children and {c} for "
        "seniors. How many adult tickets were sold?",
        "{a} kg of supplies go over the pass. A brown mule carries {b} kg, a gray mule carries {c} kg, and a black "
        "mule takes the rest. What weight, in kg, does the black mule carry?",
        "What is the rest of a travel budget of ${a} once ${b} has gone for the train and ${c} for the hostel?",
    ), frozenset({"distance", "time"})),
    Kind("two fares for a trip", _fares, (
        "Train tickets are ${b} for adults and ${d} for children. How much do {a adults} and {c children} pay "
        "together?",
        "&{name} <rides> {his} bike for {a days} at {b} km a day and then, as it <~gets> windy, for {c days} at {d} "
        "km a day. How many km <does> {he} ride?",
        "There are {a} big boats for {b passengers} each and {c} small boats for {d} each. How many passengers can go "
        "on the lake at the same time?",
        "How much did the group spend if {a} of them took the cable car for ${b} each and {c} of them the bus for "
        "${d} each?",
        "{name} bought {a} carved boxes at ${b} apiece. For {his} classmates {he} chose {c magnets}, which were ${d} "
        "apiece. Find the sum that {he} left in the shop.",
        "The trip has two parts: {a days} in {town} with a room at ${b} a day, and {c days} in {town2} with a room at "
        "${d} a day. Calculate the total cost of the rooms.",
        "A bus makes {a trips} a day with {b tourists} each time and {c trips} with only {d}. What is the number of "
        "tourists that it carries in a day?",
        "{a suitcases} weigh {b} kg each, and {c backpacks} weigh {d} kg each. How heavy is all this luggage "
        "together, in kg?",
        "During the tour of the castle each of {a rooms} is shown for {b} minutes and each of {c towers} for {d} "
        "minutes. How many minutes does the tour last?",
        "If you charge ${b} for a night at your guest house and ${d} for a breakfast, what do you get for {a nights} "
        "and {c breakfasts}?",
        "On the way south we filled up {a} times with {b liters} of gas, on the way back {c} times with {d liters}. "
        "How many liters did we buy in all?",
        "An airline gives {b points} for a long flight and {d points} for a short one. After {a} long and {c} short "
        "flights, how many points does {name} have?",
        "&{name} <sends> {a packages} home for ${b} each and {c letters} for ${d} each. How much <~is> that in all?",
        "For the road trip, my mom packs {a baskets} with {b apples} in each, and my dad packs {c bags} with {d "
        "pears} in each. How many pieces of fruit do they take along?",
    ), frozenset({"distance", "time"})),
    Kind("still to go on a trip", _rest_of_way, (
        "&{name} <has> to drive {a} miles. {He} <drives> for {b hours} at {c} miles an hour and then {d} miles in "
        "heavy traffic. How many miles <~are> left?",
        "The total distance from {town} to {town2} is {a} km. A truck went {c} km an hour for {b hours} and covered "
        "{d} km after a break. How many km did it still have to go?",
        "How much money remains of ${a} after {b nights} at ${c} per night and a train ticket for ${d}?",
        "With ${a} in the travel fund, a family rents a boat for {b days} at ${c} a day and spends ${d} on fishing "
        "rods. What is left in the fund?",
        "{a tourists} want to see the island. {b boats} took {c tourists} each, and {d} flew over in small planes. "
        "How many tourists have not left yet?",
        "A cruise ship has {a cabins}. {b decks} with {c cabins} each are booked, and so are {d cabins} on the top "
        "deck. Find the number of cabins that are still free.",
        "For {b months} I put away ${c} a month for a flight, and then my grandma gave me ${d}. The flight costs "
        "${a}. How much more do I need?",
        "Of {a suitcases} at the airport, {b loads} of {c suitcases} have been driven to the plane, and {d suitcases} "
        "have been carried by hand. Calculate how many suitcases are still waiting.",
        "A plane with {a liters} of fuel burns {c liters} an hour for {b hours} and uses another {d liters} while "
        "circling above the airport. How many liters does it land with?",
        "{name} set out to take {a photos} of the trip. On each of {b days} {he} took {c}, and on the last day {he} "
        "took {d}. How many photos short of {his} goal was {he}?",
        "The bike route around the lakes measures {a} km. If {name} rides {c} km a day for {b days} and {d} km on the "
        "day after, how many km of the route will remain?",
        "Only ${a} was in the purse when we arrived. The hotel took ${c} for each of {b nights} and the taxi ${d}. "
        "How many dollars did we bring home?",
        "A rental car may be driven {a} km for free. For {b days} it was driven {c} km a day, and then {d} km on a "
        "Sunday. How many free km are left?",
    ), frozenset({"distance", "time"})),
    Kind("shared cost of a trip", _shared_cost, (
        "{d friends} drive to the sea. They buy {a gallons} of gas at ${b} a gallon and pay ${c} in tolls. They split "
        "the cost equally. How much does each friend pay?",
        "A boat for {a hours} costs ${b} an hour, and the life vests are ${c}. If {d people} share the price equally, "
        "what is each person's part?",
        "{a packs} of {b} water bottles and {c} single bottles are divided equally among {d} tour buses. How many "
        "bottles go on each bus?",
        "How many days will the food last if the hikers carry {a bags} with {b meals} each plus {c} other meals and "
        "eat {d meals} a day?",
        "Back from a trip, {name} pasted {his} photos into an album, {d} to a page. {He} had taken {b photos} at each "
        "of {a sights} and {c} on the bus. How many pages did they fill?",
        "Parking was ${b} a day for {a days}, and a new lock cost ${c}. All this was paid by {d travelers} in equal "
        "shares. Find the share of each traveler in dollars.",
        "{a campers} bring {b cans} of food each, and {c cans} are already in the cabin. If everything is packed "
        "evenly into {d} boxes, how many cans does a box contain?",
        "The luggage consists of {a backpacks} that weigh {b} kg each and a tent of {c} kg. {d donkeys} carry equal "
        "parts of it. How many kg does each donkey carry?",
        "A taxi charges ${b} per mile plus a fixed fee of ${c}. After a ride of {a} miles, {d passengers} pay in "
        "equal parts. How much does each of them pay?",
        "Calculate what each person owes when {d people} equally share the price of {a hours} of canoeing at ${b} an "
        "hour and a guide for ${c}.",
        "&{name} <saves> ${b} for a trip every week, and after {a weeks} an uncle <~adds> ${c}. This money <~has> to "
        "last for {d days}, with the same amount for each day. How many dollars a day <~is> that?",
        "{a} small ferries brought {b cars} each, and {c cars} came over the bridge. On the island they parked in {d} "
        "equal rows. How many cars were in a row?",
        "{d children} evenly shared the sweets from their journey: {a bags} of {b sweets} each and {c} loose ones. "
        "How many sweets did each child get?",
    ), frozenset({"distance", "time"})),
    Kind("souvenirs, rides and what is left", long.two_products_change, (
        "&{name} <has> ${e} for souvenirs. {He} <buys> {a magnets} for ${b} each and {c T-shirts} for ${d} each. "
        "@money_left",
        "A bus ride costs ${b} and a boat ride ${d}. From ${e}, {name} pays for {a} bus rides and {c} boat rides. How "
        "much is left?",
        "How many dollars of a travel budget of ${e} are left after {a} museum visits at ${b} each and {c meals} at "
        "${d} each?",
        "A ferry has room for {e people}. There come {a} school groups of {b people} and {c} tour groups of {d}. How "
        "many more people can the ferry take?",
        "Some hikers want to walk {e} km. For {a days} they do {b} km a day, then for {c days} {d} km a day. How many "
        "km do they have left?",
        "{name} comes to the counter with {a guidebooks} at ${b} apiece and {c maps} at ${d} apiece and hands over "
        "${e}. Find {his} change.",
        "I had {e} minutes to see the old town. {a churches} took me {b} minutes each, and {c} shops {d} minutes "
        "each. How many minutes did I have left?",
        "Of the {e chocolates} that we brought home from the trip, {a neighbors} got {b} each and {c cousins} got {d} "
        "each. The rest was for us. How many chocolates was that?",
        "Calculate the number of empty seats on a train with {e seats} that carries {a teams} of {b players} and {c "
        "choirs} of {d singers}.",
        "{other} has ${e} for the holidays. If {he2} takes {a} surfing lessons at ${b} each and {c} riding lessons at "
        "${d} each, what will be left of the money?",
        "The luggage limit for the whole group is {e} kg. So far there are {a suitcases} of {b} kg and {c bags} of "
        "{d} kg. By how many kg can the luggage still grow?",
        "When the scouts rented {a tents} for ${b} each and {c canoes} for ${d} each, they paid from a fund of ${e}. "
        "What remained in the fund?",
        "{name} has promised {e postcards}. For {a days} {he} writes {b} a day and for {c days} {d} a day. How many "
        "postcards does {he} still owe {his} friends?",
    ), frozenset({"distance", "time"})),
    Kind("rooms for a travel group", _group_rooms, (
        "{a travelers} share rooms for {b} people each. A room costs ${c} a night, and they stay {d nights}. "
        "Breakfast for all adds ${e} to the bill. How much do they pay in total?",
        "A club of {a members} books cabins that sleep {b} each. The members stay for {d nights} at ${c} per cabin "
        "and night and pay ${e} for cleaning. Find the total.",
        "How many dollars does a trip for {a students} cost if {b students} fit in each van, every van costs ${c} a "
        "day for {d days}, and the gas comes to ${e}?",
        "A tent sleeps {b campers}. For {a campers}, just enough tents are rented for {d days} at ${c} per tent per "
        "day. With ${e} for the delivery, what does the rental cost?",
        "{a guests} go rafting, {b} to a raft. For each raft the company charges ${c} an hour. What do {d hours} of "
        "rafting cost, including a single fee of ${e}?",
        "Our {a} choir singers were put into rooms of {b}. Each room was ${c} a night. After {d nights} we also paid "
        "${e} for a broken mirror. How much did the choir spend?",
        "{a scientists} cross the desert in jeeps, {b} in each. A jeep needs {c liters} of fuel a day, and the camp "
        "needs {e liters} in all. How many liters must be bought for {d days}?",
        "Calculate the price of a stay of {d nights} for {a people} in rooms for {b}, with ${c} per room and night "
        "and a booking fee of ${e}.",
        "If {b skiers} share a hut and a hut costs ${c} a day, how much will {a skiers} pay for {d days}, given that "
        "the ski bus adds ${e}?",
        "A youth group of {a} split into canoes for {b}. Every canoe was ${c} a day. They paddled for {d days} and "
        "spent ${e} on food. What was the total of their costs?",
        "{a fans} travel to the final by taxi, {b} in each. Every taxi gets ${c} per trip, and all of them make {d "
        "trips}. With ${e} in tips added, how much do the fans pay?",
        "Grandpa booked houses by the lake for a party of {a guests}, with {b guests} in each house. They stayed for "
        "{d nights} at ${c} per house per night. The boat cost him ${e} more. How much did he pay?",
        "When {a passengers} had missed their ship, the company put {b} of them into each room of a hotel and paid "
        "${c} per room for each of {d nights}. Dinner for everybody was ${e}. Find what the company paid altogether.",
    ), frozenset({"house", "room"})),
    Kind("three sorts of costs on a trip", long.three_products_change, (
        "&{name} <takes> ${g} on a trip. {He} <buys> {a} bus tickets at ${b} each, {c meals} at ${d} each and {e} "
        "museum tickets at ${f} each. How much money <does> {he} bring back?",
        "From a travel fund of ${g}, a class pays for {a tents} at ${b} each, {c canoes} at ${d} each and {e} life "
        "vests at ${f} each. What is left in the fund?",
        "A tram ride is ${b}, a sandwich ${d} and a scarf ${f}. {name} had ${g} and paid for {a} tram rides, {c "
        "sandwiches} and {e} scarves. How many dollars remained?",
        "The walk across the country is {g} km long. {name} walks {b} km a day for {a days}, {d} km a day for {c "
        "days} and {f} km a day for {e days}. How many km are still ahead of {him}?",
        "How many seats are free on a train with {g seats} if {a classes} of {b}, {c clubs} of {d} and {e teams} of "
        "{f} have sat down?",
        "A ship's kitchen has {g eggs}. It uses {b eggs} for each of {a breakfasts}, {d} for each of {c cakes} and "
        "{f} for each of {e puddings}. Find the number of eggs left.",
        "{name} owes the travel agency ${g}. {He} has made {a payments} of ${b}, {c payments} of ${d} and {e "
        "payments} of ${f}. How much does {he} still owe?",
        "Calculate what is left of {g} minutes in {town} when {a statues} take {b} minutes each, {c towers} {d} "
        "minutes each and {e bridges} {f} minutes each.",
        "If a plane can load {g} kg and already holds {a crates} of {b} kg, {c trunks} of {d} kg and {e bags} of {f} "
        "kg, how many more kg can be loaded?",
        "We spent our last evening shopping: {a mugs} for ${b} each, {c caps} for ${d} each and {e puzzles} for ${f} "
        "each. Before that we had ${g}. How much was left for the taxi?",
        "The gift shop ordered {g} snow globes. The delivery came in {a crates} of {b}, {c crates} of {d} and {e "
        "crates} of {f}. How many snow globes were missing?",
        "{name} plans {a} boat rides at ${b} each, {c dinners} at ${d} each and {e tours} at ${f} each. {He} has "
        "saved ${g}. How much money will {he} have to spare?",
        "A guide needs {g bottles} of water for a desert tour. He has {a packs} with {b bottles}, {c packs} with {d} "
        "and {e packs} with {f}. How many bottles does he lack?",
    ), frozenset({"distance", "time"})),
)  # fmt: skip
