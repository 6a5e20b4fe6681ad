"""Kinds about a zoo: its visitors and tickets, its animals and their enclosures, keepers, feeding and tours.

Scope: data, and the shapes that only a zoo needs. The fields {a}, {b}, … are the numbers of the kind's shape in that
order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _many_and_few(d: Draw) -> Numbers:
    """Draw `a * b - c * d` where c is not more than a, and d less than b."""
    a, b = d.number(3, 12), d.number(6, 25)
    c, e = d.number(2, a), d.number(3, b - 2)
    return (a, b, c, e), (mul(a, b), mul(c, e), sub(a * b, c * e))


def _tour_groups(d: Draw) -> Numbers:
    """Draw `(a + b - c) / d`."""
    e, q, c = d.number(2, 10), d.number(2, 15), d.number(2, 20)
    total = e * q + c
    a = d.number(2, total - 2)
    return (a, total - a, c, e), (add(a, total - a), sub(total, c), div(e * q, e))


def _three_enclosures(d: Draw) -> Numbers:
    """Draw `(a + (a + b) + (a + b) / 2) * c`."""
    a, b, c = d.number(2, 20), d.number(2, 15), d.number(2, 6)
    b += (a + b) % 2
    total = a + (a + b) + (a + b) // 2
    return (a, b, c), (add(a, b), div(a + b, 2), add(a, a + b, (a + b) // 2), mul(total, c))


KINDS = (
    Kind("animals and visitors at the zoo", s.three_sum, (
        "&{name} <sees> {a monkeys}, {b parrots} and {c penguins} on a tour of the zoo. How many animals <does> {he} "
        "see?",
        "The bird house is home to {a owls}, {b flamingos} and {c toucans}. How many birds live there?",
        "How many tickets were sold at the zoo if {a} were bought in the morning, {b} at noon and {c} in the "
        "afternoon?",
        "In the reptile house there are {a snakes} behind glass, {b lizards} on warm stones and {c turtles} in a "
        "pool. What is the total number of reptiles?",
        "A keeper handed out {a bananas}, then {b}, and after lunch another {c}. Find the number of bananas that she "
        "handed out.",
        "It was a sunny holiday. {a families} came to the zoo by bus, {b} by car and {c} on foot. How many families "
        "came in all?",
        "The wildlife park feeds {a deer}, as well as {b goats} and {c ponies}. How many animals must get food?",
        "{a} kg of hay go to the elephants, {b} kg to the giraffes and {c} kg to the zebras. Calculate how many kg of "
        "hay are needed.",
        "After {a photos} of tigers and {b} of bears, {other} took {c} more of the seals. How many photos did {he2} "
        "take?",
        "Our zoo map shows {a enclosures}, {b kiosks} and {c benches}. How many things are marked on it altogether?",
        "If {a visitors} watch the sea lions, {b} the bats and {c} the wolves, how many visitors are watching animals?",
        "Last spring {a chicks} hatched in the penguin house, {b} at the duck pond and {c} among the peacocks. How "
        "many chicks hatched at the zoo?",
        "Counting heads, the night keeper finds {a kangaroos}, {b wallabies} and {c koalas}. What number does he "
        "write down for all of them together?",
        "{a} of the zoo's frogs are green, {b} are brown, and the other {c} are blue. How many frogs does the zoo "
        "have?",
    ), frozenset({"animal"})),
    Kind("fair shares at the zoo", s.quotient, (
        "&{name} <feeds> {a fish} to {b penguins}. Every penguin <~gets> the same number. How many fish <~does> a "
        "penguin get?",
        "A bucket holds {b} kg of carrots. How many buckets does the keeper need for {a} kg?",
        "How many nuts does each of {b monkeys} get from a bag of {a nuts} if the keeper divides them fairly?",
        "{a apples} last the elephants {b days}. How many apples do they eat per day?",
        "A zoo train has cars for {b people}. To carry {a visitors} at once, how many cars must it have?",
        "For the tour, {a visitors} are split into groups of {b}. Find the number of groups.",
        "The bird keeper hung {a nest boxes} in {b} big cages, as many in one as in another. How many nest boxes were "
        "in a cage?",
        "Calculate how many goats can be brushed in {a} minutes when a goat takes {b} minutes.",
        "If flamingos sleep in rows of {b}, in how many rows do {a flamingos} sleep?",
        "The school paid ${a} for {b} zoo tickets. What was the price per ticket?",
        "{a visitors} came through {b gates}, with an equal number at each. How many visitors used each gate?",
        "Over the past {b months}, the zoo has bought {a} new trees, the same number every month. How many trees did "
        "it buy per month?",
        "A bear gets {b} honey cakes a day. For how many days do {a} honey cakes last?",
        "{name} <has> {a peanuts} for the squirrels at the zoo. {He} <throws> {b} at a time until the bag <~is> "
        "empty. How many times <does> {he} throw?",
    ), frozenset({"animal", "time"})),
    Kind("less and less at the zoo", two.minus_two, (
        "The zoo printed {a maps}. {b} were handed out in the morning and {c} in the afternoon. How many maps were "
        "left?",
        "&{name} <brings> {a carrots} to the petting zoo. The goats <~eat> {b} of them, and a pony <~takes> {c}. How "
        "many carrots <does> {he} have left?",
        "There were {a visitors} at the seal show. When the rain began, {b} went home, and {c} others ran to the "
        "cafe. How many stayed in their seats?",
        "How many penguins are still on the rocks if {b} of {a} have jumped into the water and {c} are in the cave?",
        "Of the zoo's {a parrots}, {b} moved to another zoo, and {c} were set free. Find how many parrots the zoo "
        "kept.",
        "{a} meters of fence around the zoo had to be painted. Last week the workers painted {b} meters, this week "
        "{c}. How many meters do they still have to paint?",
        "A keeper has {a buckets} of food for the day. The bears get {b} of them, the lions {c}, and the wolves all "
        "the others. How many buckets go to the wolves?",
        "The zoo tour takes {a} minutes. {b} minutes are spent with the apes and {c} with the snakes. How many "
        "minutes remain for other animals?",
        "From a herd of {a antelopes}, {b} were sold in {month} and {c} in {month2}. What is the number of antelopes "
        "now?",
        "What is left of ${a} after a zoo ticket for ${b} and lunch for ${c}?",
        "After a cold night, all but {b} of the {a turtles} came out, but then {c} crept back inside. How many "
        "turtles were outside then?",
        "Calculate the number of free seats in the dolphin hall: it has {a seats}, a school uses {b} and a club uses "
        "{c}.",
        "I wanted to see all {a} kinds of birds at the zoo. So far I've spotted {b} in the trees and {c} on the lake. "
        "How many kinds am I still looking for?",
        "{name} had to clean {a cages}. {He} did {b} before lunch. A helper did {c} for {him} after lunch. How many "
        "cages still needed cleaning?",
    ), frozenset({"animal", "time"})),
    Kind("times as many at the zoo", two.times_total, (
        "A small pond has {a ducks}. The big lake has {b} times as many. How many ducks are there in all?",
        "There are {b} times as many birds as monkeys at a zoo. If it has {a monkeys}, how many monkeys and birds "
        "does it have altogether?",
        "&{name} <sells> {a balloons} at the zoo gate on {day}, and {b} times that many on {day2}. How many balloons "
        "<does> {he} sell on both days?",
        "{a lions} live in a park. For every lion there are {b antelopes}. What is the total number of lions and "
        "antelopes?",
        "A kangaroo weighs {a} kg, while the bear weighs {b} times as much. How heavy are the two together, in kg?",
        "Each of the {a keepers} at a zoo takes care of {b} animals of her own. How many keepers and animals are "
        "there together?",
        "The old aquarium had {a fish}. Beside it, a new one with {b} times the number of fish has been built. How "
        "many fish swim in the two aquariums?",
        "The gorillas ate {a bananas} yesterday. Today they ate {b} times as many. Find the number of bananas eaten "
        "on the two days.",
        "Only {a visitors} came in the morning. In the afternoon, when the sun was out, it was {b} times as many. How "
        "many visitors came that day?",
        "Calculate the cost of both: a child's ticket is ${a}, and a yearly ticket is {b} times that price.",
        "How many eggs have two sea turtles laid if one laid {a eggs} and the other {b} times as many?",
        "{b} times as many people as last Sunday are in line for the pandas today. Last Sunday there were {a people}. "
        "How many people is that on both days?",
        "If the little monkey house has {a ropes} and the large one {b} times that number, how many ropes are there "
        "in both houses?",
        "My brother counted {a ants} in the insect house; I looked longer and counted {b} times as many. Adding his "
        "number to mine, what do we get?",
    ), frozenset({"animal"})),
    Kind("for several animals and days at the zoo", two.three_factors, (
        "Each of {a elephants} gets {b cabbages} a day. How many cabbages do they get in {c days}?",
        "&{name} <cares> for {a seals}. Every seal <~eats> {b fish} at each meal, and there <~are> {c meals}. How "
        "many fish <does> {he} need?",
        "A zoo has {a houses} with {b cages} in each, and in every cage live {c birds}. What is the number of birds?",
        "How many visitors can see the caves if {a guides} lead {b tours} each with {c people} per tour?",
        "The zoo train makes {b trips} a day. It has {a cars}, each of which carries {c children}. How many children "
        "can ride in a day?",
        "With {c} kg of leaves a day for every giraffe, how many kg are eaten by {a giraffes} in {b days}?",
        "For a show, {a dolphins} jump through {b rings} each, and they do so {c} times. How many jumps is that?",
        "A zoo ticket costs ${c}. {a classes} with {b children} each buy one ticket for every child. How many dollars "
        "does the zoo take in?",
        "Find how many rabbits the petting zoo has if there are {a rows} of {b hutches} with {c rabbits} in every "
        "hutch.",
        "A keeper takes {b buckets} of food along on each of her rounds, and she makes {a rounds} a day. How many "
        "buckets does she take in {c days}?",
        "If a wolf needs {c pieces} of meat a day, how many pieces do {b wolves} need in {a days}?",
        "The souvenir stand ordered {a} boxes. {b bags} were in each box, and a bag held {c} rubber snakes. How many "
        "rubber snakes had been ordered?",
        "Pony rides were popular: each of {a ponies} gave {b rides} at ${c} a ride. Calculate the money earned.",
        "Every day, {c pieces} of fruit are cut up for each ape in {a families} of {b apes}. How many pieces is that "
        "per day?",
    ), frozenset({"animal", "time"})),
    Kind("two kinds for each at the zoo", two.sum_times, (
        "Every monkey gets {a grapes} and {b nuts}. How many grapes and nuts does a keeper need for {c monkeys}?",
        "A zoo ticket costs ${a}, and the ride on the zoo train costs ${b}. {c friends} buy both. How much do they "
        "pay in all?",
        "&{name} <cleans> {a cages} before noon and {b} after noon. How many cages <does> {he} clean in {c} such days?",
        "In each of {c tanks} there are {a frogs} and {b newts}. How many animals are in the tanks?",
        "How many people visited the night tours if {a adults} and {b children} came to each of {c tours}?",
        "The zoo sells sets of {a postcards} and {b stickers}. Yesterday {c sets} were sold. How many postcards and "
        "stickers was that?",
        "{c keepers} work at the zoo. Each of them looks after {a zebras} and {b camels} of his own. Find the number "
        "of zebras and camels.",
        "A seal is fed {a fish} in the morning and {b} in the evening. What number of fish is needed for {c seals} "
        "per day?",
        "For {c weeks} the zoo has taken in {a} injured birds and {b} injured hedgehogs a week. How many injured "
        "animals has it taken in?",
        "If a day at the zoo costs a child ${a} for the ticket and ${b} for snacks, what do {c children} spend "
        "together?",
        "Each bus to the zoo brings {a boys} and {b girls}. When {c buses} have arrived, how many children are there?",
        "Calculate the length of all the walks in km if a camel walks {a} km with visitors and {b} km alone on each "
        "of {c days}.",
        "We're building {c aviaries}, each for {a parrots} and {b doves}. How many birds will move in?",
        "Since each of the {c gates} has {a} old and {b} new ticket machines, how many ticket machines does the zoo "
        "have?",
    ), frozenset({"animal"})),
    Kind("the difference at the zoo", _many_and_few, (
        "{a adults} pay ${b} each for the zoo, and {c children} pay ${d} each. How much more do the adults pay than "
        "the children?",
        "Each day, {a seals} eat {b fish} each, whereas {c penguins} eat {d} each. How many more fish do the seals "
        "eat than the penguins?",
        "How many more visitors came in {a buses} of {b} than in {c vans} of {d}?",
        "The big bird hall has {a trees} with {b nests} in each. In the small hall, there are {c trees} with {d "
        "nests} each. By how many nests does the big hall beat the small one?",
        "&{name} <gives> {a} zoo tours for {b people} each on {day}, and {c tours} for {d} each on {day2}. How many "
        "fewer people <does> {he} show around on {day2} than on {day}?",
        "{a sacks} of {b} kg were delivered to the zoo. {c monkeys} ate {d} kg each. How many kg were left over?",
        "Find how many more meters of fence are needed for {a} wolf pens with {b} m each than for {c} deer pens with "
        "{d} m each.",
        "A keeper earns ${b} an hour and works {a hours}. A helper works {c hours} for ${d} an hour. What is the "
        "difference between their earnings?",
        "The zoo bought {a} boxes of {b bananas}. {c apes} took {d} each, and the rest were kept for later. How many "
        "bananas were kept?",
        "A dolphin show has {a rows} of {b seats}. If {c} parties of {d} come to see it, how many seats will stay "
        "empty?",
        "My sister saved ${b} a week for {a weeks} for our zoo trip; I saved ${d} a week for {c weeks}. How many "
        "dollars less do I have than she does?",
        "Calculate by how many kg {a monkeys} weighing {b} kg apiece are heavier than {c otters} weighing {d} kg "
        "apiece.",
        "There was food in {a crates}, with {b cans} per crate. The lynxes have used up {d cans} a day for {c days}. "
        "How many cans can still be opened?",
    ), frozenset({"animal", "time"})),
    Kind("in and out at the zoo", long.net_growth, (
        "{a people} are in the zoo. Every minute {b people} come in and {c} leave. How many people will be there "
        "after {d} minutes?",
        "There are {a liters} of water in a seal pool. Each hour {b liters} flow in, while {c liters} leak out. How "
        "many liters are in it {d hours} later?",
        "&{name} <has> ${a}. {He} <earns> ${b} a day at the zoo kiosk and <spends> ${c} a day on lunch. How much "
        "money <does> {he} have after {d days}?",
        "If a colony of {a bats} gains {b bats} and loses {c} every year, what will its size be in {d years}?",
        "How many buckets of grain will a shed contain in {d weeks} if it contains {a} now, {b buckets} are delivered "
        "every week and the birds eat {c} a week?",
        "The line at the ticket desk was {a visitors} long. In every minute {b} joined it and {c} were served. Find "
        "the length of the line {d} minutes later.",
        "A butterfly house starts with {a butterflies}. {b} hatch and {c} die per week. Calculate how many there are "
        "after {d weeks}.",
        "The insect house had {a visitors} at noon, and in each hour after that, {b} entered and {c} went out. What "
        "was the number of visitors in it after {d hours}?",
        "A vine in the jungle house is {a} cm long. It grows {b} cm a week, of which the gardener cuts off {c} cm. "
        "How many cm long will it be in {d weeks}?",
        "We began the season at the zoo with {a bales} of straw. {b bales} a week arrive, and our camels need {c} of "
        "those. How big is our stock in bales when {d weeks} have passed?",
        "In the zoo quiz {other} already has {a points}. Each of the next {d rounds} brings {him2} {b points} and "
        "costs {him2} {c}. How many points will {he2} have then?",
        "A climbing monkey is {a} cm above the ground. With each jump it gets {b} cm higher, then slides {c} cm down. "
        "How many cm above the ground is it after {d} such jumps?",
        "There had been {a fish} in the aquarium before. Then, on each of {d days}, {b} new ones were put into it, "
        "and {c} a day were eaten. How many fish were there afterwards?",
    ), frozenset({"animal", "time"})),
    Kind("visitors and food in equal groups at the zoo", _tour_groups, (
        "{a adults} and {b children} come to the zoo. {c} of them stay at the playground, and the rest take tours in "
        "groups of {d}. How many groups are there?",
        "A keeper has {a apples} and {b pears}. {c} of these are rotten. The good ones are shared equally by {d "
        "apes}. How many pieces of fruit does each ape get?",
        "&{name} <has> ${a}, <gets> ${b} from {his} {relative} and <pays> ${c} to enter the zoo. If {he} <spends> all "
        "the rest on rides at ${d} apiece, how many rides <does> {he} take?",
        "How many boats does the jungle ride need for {a girls} and {b boys} if {c} of them are too scared and each "
        "boat seats {d}?",
        "The bird park had {a parrots} and received {b} more. {c} of the parrots escaped. The remaining ones live in "
        "{d cages}, the same number in each. How many parrots live in a cage?",
        "{a} morning visitors and {b} afternoon visitors entered a contest of the zoo. {c} wrote no name on their "
        "card. The others were put into {d} equal teams. Find the number of visitors in a team.",
        "From {a} kg of hay in the barn and {b} kg on the truck, {c} kg are given to the goats. How many days can the "
        "zebras live on what remains if they eat {d} kg per day?",
        "Except for {c} torn ones, the {a} old and {b} new zoo maps are packed in bundles of {d}. How many bundles "
        "are there?",
        "When {b fish} had been added to the {a} in the bucket, the otter took {c}. The rest were thrown to {d seals} "
        "in equal numbers. How many did each seal catch?",
        "The zoo club counts {a girls} and {b boys}. For the summer party, all but {c} of them sit at {d tables}, as "
        "many at one as at another. What is the number of children per table?",
        "Calculate how many weeks it takes to pay for a cage of ${a} and a trough of ${b}, when a donor gives ${c} "
        "and the zoo pays ${d} a week for what is left.",
        "If {a monkeys} and {b lemurs} are to be moved, {c} of them by plane and the rest by truck, {d} per truck, "
        "how many trucks are needed?",
        "I brought {a nuts} and my cousin brought {b}. We ate {c} of them and threw the others to the squirrels at "
        "the zoo, {d} at a time. How many throws were there?",
    ), frozenset({"animal", "time"})),
    Kind("two supplies divided at the zoo", long.two_products_over, (
        "{a} boxes with {b fish} and {c} boxes with {d fish} are shared equally by {e penguins}. How many fish does "
        "each penguin get?",
        "A class buys {a tickets} for the zoo at ${b} each and {c} for the aquarium at ${d} each. The cost is divided "
        "equally among {e families}. How much does each family pay?",
        "How many days do {a bales} of {b} kg and {c bales} of {d} kg last if the camels eat {e} kg a day?",
        "&{name} <works> {a hours} at the zoo for ${b} an hour and {c hours} at the aquarium for ${d} an hour. With "
        "all that money, how many books at ${e} each can {he} buy?",
        "In the old bird house there were {a cages} of {b birds} and {c cages} of {d birds}. All of them moved into "
        "{e} new halls, the same number into each. How many birds were in each new hall?",
        "{a buses} bring {b students} apiece, and {c vans} bring {d} apiece. All these students walk through the zoo "
        "in groups of {e}. Find the number of groups.",
        "For {a days} the zoo sold {b} toy pandas a day, and for {c days} {d} a day. The pandas had come in boxes of "
        "{e}. How many boxes was that?",
        "If {e keepers} do the work in equal parts, how many cages does each clean when there are {a rows} of {b "
        "cages} and {c rows} of {d}?",
        "Calculate the number of bowls needed: {a trays} of {b apples} and {c trays} of {d plums} are spread over "
        "bowls, {e} pieces of fruit to a bowl.",
        "Every day {a zebras} eat {b} kg of hay each, and {c camels} eat {d} kg each. A cart carries {e} kg. How many "
        "cart loads are needed per day?",
        "My cousins took {b photos} of each of {a bears} and {d photos} of each of {c tigers}. If {e photos} fit on a "
        "page, how many pages do they need to print them all?",
        "The zoo received {a gifts} of ${b} and {c gifts} of ${d}. The money was used for trees at ${e} each. How "
        "many trees could be planted?",
        "{e} equal flocks were formed from the flamingos of {a zoos} with {b} each and {c zoos} with {d} each. How "
        "many flamingos were there in a flock?",
    ), frozenset({"animal", "time"})),
    Kind("something for three enclosures of the zoo", _three_enclosures, (
        "A zoo keeps {a lions}, {b} more tigers than lions, and half as many bears as tigers. Each of these animals "
        "gets {c} kg of meat. How many kg of meat is that?",
        "In the first tank swim {a fish}, in the second {b} more than in the first, and in the third half as many as "
        "in the second. Every fish costs ${c}. What are all the fish worth?",
        "On {day} {a tourists} booked the night tour, on {day2} {b} more than on {day}, and on {day3} half as many as "
        "on {day2}. The tour costs ${c} per person. How much money did the zoo take in?",
        "If each bird is given {c nuts}, how many nuts are given to {a robins}, {b} more finches than robins, and "
        "half as many doves as finches?",
        "{name} picked {a apples} for the zoo's goats. {other} picked {b} more than {name}, and {third} half as many "
        "as {other}. They cut every apple into {c pieces}. How many pieces were there?",
        "The zoo shop sold {a} toy pandas, {b} more toy seals than pandas and half as many toy snakes as seals, all "
        "of them for ${c} apiece. Find the income.",
        "There are {a monkeys} in the red house, {b} more in the green house than in the red one, and half as many in "
        "the blue house as in the green one. Each monkey needs {c bananas} a day. How many bananas does the keeper "
        "bring per day?",
        "Calculate the number of pony rides: {a children} came on Saturday, {b} more than that on Sunday, half of "
        "Sunday's number on Monday, and every child rode {c} times.",
        "Our zoo has {a zebras}. It has {b} more gazelles than zebras. There are half as many giraffes as gazelles. "
        "Each of these animals has {c} name tags. How many name tags are there?",
        "A guide leads {a classes} around the zoo, a keeper {b} more than the guide, and the vet half as many as the "
        "keeper. Every class asks {c questions}. How many questions are asked?",
        "It takes {c} minutes to feed a turtle. How many minutes does it take to feed the turtles of the zoo if {a} "
        "live outside, {b} more than that inside, and half as many in the nursery as inside?",
        "The north gate let in {a cars}, the south gate {b} more than the north gate, and the east gate half as many "
        "as the south gate. Parking cost ${c} per car. What did the drivers pay altogether?",
        "Half as many owls as hawks live in the bird park, and there are {b} more hawks than eagles. The number of "
        "eagles is {a}. Each of these birds gets {c mice}. How many mice is that in total?",
    ), frozenset({"animal", "time"})),
    Kind("a week of work at the zoo", long.six_steps_week, (
        "&{name} <gives> {a tours} of the zoo each weekday and {b tours} on each of the two days of the weekend, at "
        "${c} per tour. Then {he} <pays> ${d} for a jacket and <gets> a bonus of ${e}. How much money <does> {he} "
        "have from that week?",
        "On each of five days the zoo's bakery used {a bags} of flour, and on each of two days {b bags}. Every bag "
        "made {c trays} of rolls. {d trays} got burned, and {e trays} were bought elsewhere. How many trays of rolls "
        "did the zoo have for its guests?",
        "How many kg of fish are left after a week if a seal house gets {a crates} on every weekday and {b crates} on "
        "each of the two other days, a crate weighs {c} kg, the seals eat {d} kg, and there were {e} kg at the start?",
        "Each weekday a pony makes {a rounds} of the petting zoo, and on each of the two weekend days it makes {b}. A "
        "round costs ${c}. Out of the week's income, ${d} is spent on hay, but a friend of the zoo adds ${e}. What "
        "amount of money is there in the end?",
        "Calculate how many visitors saw the bats last week: there were {a tours} on each weekday and {b} on each of "
        "the two other days, every tour had {c places}, {d places} stayed empty, and {e visitors} came without a tour.",
        "I work at the zoo for {a hours} every weekday and for {b hours} on each of the two other days, and I get "
        "${c} an hour. This week I spent ${d} on lunch, and a visitor gave me ${e}. How many dollars did the week "
        "bring me?",
        "The pandas eat {a bundles} of bamboo on each weekday and {b bundles} on each of the other two days. A bundle "
        "weighs {c} kg. {d} kg come from the zoo's garden, and the rest is bought, together with {e} kg for a guest "
        "panda. How many kg are bought for a week?",
        "The zoo had {a groups} a day on the weekdays and {b groups} a day on the two days of the weekend. There were "
        "{c people} in each group. {d} of them came for free, but {e} others, who came alone, paid. How many people "
        "paid?",
        "If {name} feeds {a} baby animals on each weekday and {b} on each of the two other days, {c bottles} per "
        "animal, how many bottles does {he} have to buy for a week when {he} already has {d}, but {e bottles} will "
        "break?",
        "On weekdays the monkeys get {a baskets} of fruit a day. On the two other days of the week they get {b "
        "baskets} a day. There are {c melons} in every basket. Without {d} rotten ones, but with {e} that visitors "
        "brought, how many melons do they get in a week?",
        "On each of the five school days, {a classes} visited the zoo, and on each of the two other days {b clubs} "
        "came. Every class or club bought {c posters}. After the return of {d} torn posters and the sale of {e} to "
        "other visitors, how many posters had been sold for good?",
        "Find a trainer's points in the keepers' contest: {a tricks} are shown on each weekday and {b} on each of the "
        "two days after, with {c points} for every trick, {d points} lost for mistakes, and {e} won in the final.",
        "A zoo hires a bus for {a trips} on each weekday and {b trips} on each of the two days of the weekend. The "
        "bus company asks ${c} per trip, takes ${d} off for a good customer and adds ${e} for cleaning. How much does "
        "the zoo pay for the week?",
    ), frozenset({"animal", "time"})),
)  # fmt: skip
