"""Kinds at home with pets, in an animal shelter and at the vet's: food, walks, cages and fish tanks.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _food_left(d: Draw) -> Numbers:
    """Draw `d - (a + b) * 7 * c`: a and b a day, for c weeks, out of d."""
    a, b = d.number(2, 9), d.number(2, 9)
    c = d.number(2, min(6, 900 // ((a + b) * 7)))
    eaten = (a + b) * 7 * c
    stock = min(eaten + d.number(2, 60), 999) if d.chance(0.5) else min((eaten // 10 + d.number(1, 5)) * 10, 990)
    return (a, b, c, stock), (add(a, b), mul(a + b, 7), mul((a + b) * 7, c), sub(stock, eaten))


def _rooms(d: Draw) -> Numbers:
    """Draw `(a + b - c) / d * e`."""
    rooms, e = d.number(2, 12), d.number(2, 10)
    f = d.number(2, 12)
    if rooms * e < 6:
        rooms += 3
    c = d.number(2, 20)
    a = d.number(2, rooms * e + c - 2)
    b = rooms * e + c - a
    return (a, b, c, e, f), (add(a, b), sub(a + b, c), div(rooms * e, e), mul(rooms, f))


def _earned_walking(d: Draw) -> Numbers:
    """Draw `a * b * c + d * e - f`."""
    a, b, c = d.number(2, 6), d.number(2, 8), d.number(2, 8)
    e, f = d.factors(120)
    total = a * b * c + e * f
    g = d.part(total, 150)
    return (a, b, c, e, f, g), (mul(a, b), mul(a * b, c), mul(e, f), add(a * b * c, e * f), sub(total, g))


KINDS = (
    Kind("pets so many each", s.product, (
        "&{name} <gives> {his} dog {a treats} after every walk. How many treats <~does> the dog get on {b} walks?",
        "After each of {b} walks, {name's} dog <~gets> {a treats}. How many treats <does> {name} need for all of them?",
        "At the dog school, {b puppies} earned {a treats} each this morning. How many treats did the trainer hand out?",
        "An aquarium shop has {a tanks}. {b fish} are swimming in each tank. How many fish are there?",
        "How many pictures of kittens did a visitor take if there were {a kittens} and each was photographed {b "
        "times}?",
        "If a hamster runs {a} minutes a night on its wheel, for how many minutes does it run in {b nights}?",
        "There <~are> {a birdcages} in {name's} yard, with {b parakeets} in each. What <~is> the number of parakeets?",
        "For every rabbit, the vet wrote {b lines} in the book. {a rabbits} were seen that day. How many lines did she "
        "write?",
        "A leash costs ${b}. The shelter needs {a} of them, one for each dog. How much will the leashes cost?",
        "{name} walks the neighbors' dogs. {He} gets ${b} per walk and went on {a walks} this month. How many dollars "
        "is that?",
        "The horse eats {a carrots} a day. How many carrots have to be bought for {b days}?",
        "{b} crickets, no more and no less: that is what a gecko eats in a week. What is the number of crickets for {a "
        "geckos}?",
        "Each tray in the pet store holds {b} cans of cat food, and {a trays} are stacked up by the door. Calculate "
        "how many cans there are.",
        "Guess what, our parrot says my name {b times} an hour! How many times does it say my name in {a} hours?",
    ), frozenset({"animal", "age", "time"})),
    Kind("pets three sorts", s.three_sum, (
        "A shelter takes care of {a dogs}, {b cats} and {c rabbits}. How many animals is that altogether?",
        "&{name} <feeds> {a carrots} to the rabbits, {b} to the guinea pigs and {c} to the pony. How many carrots "
        "<does> {he} use?",
        "In the aquarium, {a fish} are striped, {b} have spots, and {c} are plain. How many fish live in the aquarium?",
        "A bag of dog food costs ${a}, a brush ${b} and a basket to sleep in ${c}. What is the price of all three?",
        "How many puppies found a home if {a} were adopted in {month}, {b} in {month2} and {c} in {month3}?",
        "{a parrots}, {b canaries} and {c finches} were singing in the pet shop. Find the number of birds.",
        "On {day} the dog trainer had {a clients}. She had {b} on {day2}, and then {c} on {day3}. How many clients "
        "came on these days?",
        "{other's} cat caught {a mice} in the barn, {b} in the cellar and {c} in the garden. How many mice did it "
        "catch in all?",
        "The hamster hid {a seeds} in its house. It carried another {b} under the wheel, while {c} stayed in its "
        "cheeks. How many seeds did it have?",
        "{name} took {a photos} of {his} dog, {b} of the cat, and {c} of the two of them asleep. How many photos did "
        "{he} take?",
        "If a turtle walks {a} cm to its bowl, {b} cm to its lamp and then {c} cm to its bed, how many cm does it "
        "walk?",
        "For the pet show, {a people} registered with a dog, {b} with a cat and {c} with some other pet. What is the "
        "total number of people who registered?",
        "Before the holidays, {a bags} of hay were in the shed. {b} more arrived on {day}, and {c} were brought by a "
        "farmer later. How many bags of hay were there then?",
        "Calculate what a visit to the vet costs: ${a} for the exam, ${b} for the shot and ${c} for the pills.",
    ), frozenset({"animal", "age"})),
    Kind("pets food that is left", two.minus_product, (
        "A bag contains {c cups} of dog food. The dog eats {a cups} a day. How many cups are left after {b days}?",
        "&{name} <has> {c treats}. {He} <gives> {b treats} to each of {a dogs}. How many treats <does> {he} have left?",
        "The pet shop had {c fish}. Then {a children} came in and bought {b fish} each. How many fish stayed in the "
        "shop?",
        "&{name} <wants> to spend ${c} on a fish tank. {He} <buys> {b} water plants for ${a} apiece. How much of the "
        "money <~is> left?",
        "How many carrots remain of {c} if each of {a rabbits} is given {b}?",
        "If {a volunteers} take {b dogs} each for a walk, how many of the shelter's {c dogs} have to wait?",
        "There were {c seeds} in the bowl before {a parrots} ate {b seeds} each. How many seeds were in the bowl "
        "afterwards?",
        "A vet can see {c pets} a month. So far, {b pets} a day have come on {a days}. How many more pets can she see "
        "this month?",
        "For the birds in the park, {name} put out {c nuts}. But {a squirrels} got there first, and each of them stole "
        "{b}. How many nuts did the birds still find?",
        "{a cages} need {b} handfuls of straw each. When all of them are clean and full, what is left of {c} handfuls?",
        "A water tank in the stable was full with {c} liters in it until {a ponies} drank {b} liters apiece. How many "
        "liters were in it after that?",
        "{other} paid with ${c} for {a toys} at ${b} each, because {his2} cat had torn up all the old ones. How much "
        "change was {he2} given?",
        "A cat sitter has {c cans} of food. On each of {b days} she opens {a cans}. Calculate how many cans she does "
        "not open.",
        "Of the {c rooms} in a home for animals, {a floors} have {b rooms} each for dogs, and the other rooms are for "
        "cats. How many rooms are for cats?",
    ), frozenset({"animal", "age", "time"})),
    Kind("pets both sorts, so many in each", two.sum_over, (
        "A shelter puts its {a} old dogs and {b} young dogs into rooms of {c}. How many rooms does it need?",
        "&{name} <catches> {a} {color} fish and {b} {color2} fish. {He} <divides> all of them equally among {c tanks}. "
        "How many fish <~are> in each tank?",
        "{c cats} shared {a cans} of chicken and {b cans} of tuna equally during the month. How many cans did each cat "
        "eat?",
        "If {a parakeets} and {b canaries} are spread evenly over {c cages}, how many birds are in a cage?",
        "In the morning a dog school had {a dogs}, in the afternoon {b}. They were trained in groups of {c dogs}. How "
        "many groups were there?",
        "The pony club collected ${a} in {month} and ${b} in {month2}, and now it can buy {c} equal helmets with the "
        "money. What is the price of a helmet?",
        "Two bags of bird food, one with {a cups} and the other with {b}, were poured into {c feeders} so that all "
        "feeders got the same. How many cups did each feeder get?",
        "How many days will the hay last if there are {a} bales in the barn and {b} on the wagon, and the horses eat "
        "{c} a day?",
        "{name} baked {a} round and {b} long dog biscuits. After they had cooled, {he} put them into bags of {c "
        "biscuits} for the neighbors' dogs. How many bags was that?",
        "At the vet's, {a cats} and {b dogs} were waiting for a shot. {c vets} saw an equal number of them. How many "
        "animals did each vet see?",
        "Along with the {a snails} that {other} already had, {he2} put {b} new ones into {c} equal groups, each for a "
        "tank of its own. Find how many snails went into each tank.",
        "{a kittens} and {b puppies} are riding to their new homes in vans, {c} animals per van. What is the number of "
        "vans?",
        "Our rabbits dug up {a carrots} yesterday and {b} today, those rascals! If {c rabbits} ate equally many of "
        "them, how many carrots did each rabbit eat?",
        "The {a boys} and {b girls} at the farm camp take care of {c goats}. Every goat has the same number of "
        "children looking after it. How many children is that per goat?",
    ), frozenset({"animal", "age", "time"})),
    Kind("pets so much a day for weeks", two.weekly, (
        "A big dog eats {a cups} of food every day. How many cups does it eat in {b weeks}?",
        "&{name} <gives> {his} guinea pigs {a} leaves of lettuce a day. How many leaves <does> {he} need for {b "
        "weeks}?",
        "The shelter opens {a cans} of cat food each day of the week. How many cans does it open in {b weeks}?",
        "Medicine for our old cat: {a drops} a day, for {b weeks}. How many drops is that?",
        "If a parrot learns {a words} a day, how many words will it have learned after {b weeks}?",
        "{name} looked after the class hamster for {b weeks}. It got {a nuts} every day. How many nuts did it get in "
        "all?",
        "A boarding kennel charges ${a} per day for a small dog. What does it cost to leave the dog there for {b "
        "weeks}?",
        "It was a cold winter. In the {b weeks} when snow was on the ground, the deer got {a} bales of hay a day. Find "
        "how many bales they got.",
        "Every day, without a single day off, the vet sees {a rabbits}. How many rabbits does she see in {b weeks}?",
        "{other} walks the neighbor's dog {a times} a day. The neighbor will be away for {b weeks}. How many walks "
        "will that be?",
        "How many eggs did the ducks lay in {b weeks} if {name} found {a eggs} each day?",
        "A fish tank loses {a} liters of water a day when it is hot. Calculate how many liters have to be filled in "
        "over {b weeks} of hot weather.",
        "The pony is led {a rounds} through the forest each day. After {b weeks}, what is the total number of rounds?",
        "{a mice} a day: that is how many an owl at the rescue station eats. How many mice should be ready for the "
        "next {b weeks}?",
    ), frozenset({"animal", "age"})),
    Kind("pets twice some leave", two.minus_two, (
        "There were {a dogs} in the shelter. {b dogs} were adopted on {day} and {c} on {day2}. How many dogs were "
        "still in the shelter?",
        "&{name} <has> {a} fish in a pond. {He} <gives> {b} to {his} {relative} and <sells> {c} to a pet shop. How "
        "many fish <~are> left in the pond?",
        "A bag held {a treats} when the puppy class began. In the first hour the dogs got {b}, and in the second hour "
        "they got {c}. How many treats remained?",
        "How many kittens have no name yet if {b} of {a kittens} were named last week and {c} this week?",
        "&Of the ${a} in {his} pocket, {name} <pays> ${b} for a collar and ${c} for a bowl. How much <does> {he} still "
        "have?",
        "{a birds} were sitting in the big cage. Someone left the door open, and {b} flew out; before it was shut, {c} "
        "more got away. Find the number of birds left in the cage.",
        "From a roll with {a} meters of wire, {b} meters went into a rabbit run and {c} meters into a henhouse. How "
        "many meters of wire were not used?",
        "The vet had {a} doses of a vaccine. She gave {b} to cats in the morning and {c} to dogs later on. How many "
        "doses did she still have?",
        "{c} of the {a snails} in an aquarium hid under a stone. Another {b} hid in the plants. All the others could "
        "be seen. How many snails could be seen?",
        "If a cat sleeps {b} minutes on the sofa and {c} minutes on the bed, how many of the next {a} minutes is it "
        "awake?",
        "A poster about a lost cat was printed {a times}. {name} put up {b} at the station, {other} put up {c} in the "
        "shops, and the rest are still in a bag. How many posters are in the bag?",
        "Except for {b rabbits} and {c hamsters}, all {a} animals in the school's pet corner are fish. How many are "
        "fish?",
        "Before the flea bath our dog had {a fleas}, I swear! After the first bath {b} were gone, and the second bath "
        "took care of another {c}. How many fleas did he have left?",
        "Calculate how many pages of a book about horses are unread when it has {a pages} and {name} has read {b} at "
        "home and {c} at the stable.",
    ), frozenset({"animal", "age", "time"})),
    Kind("pets one sort, twice as many, and some more gone", long.schedule_rest, (
        "A shelter had {a} animals. {b dogs}, twice as many cats as dogs, and {c rabbits} were adopted during the "
        "summer. How many animals stayed in the shelter?",
        "&{name} <has> ${a} for {his} pets. {He} <spends> ${b} on a cage, twice as much on food as on the cage, and "
        "${c} on toys. How much money <~is> left?",
        "There are {a treats} in a jar. The small dog gets {b}, the big dog gets twice as many as the small one, and "
        "the cat gets {c}. How many treats are left in the jar?",
        "Of {a fish} in a pond, {b} are {color} and {c} are white. There are twice as many black fish as {color} ones, "
        "and all the others are golden. How many golden fish are there?",
        "A pet shop opened with {a canaries}. In the first week it sold {b}. In the second week it sold double that "
        "number, and in the third week {c} more were sold. How many canaries did it have then?",
        "How many minutes of a trainer's {a} minutes are free if a poodle takes {b} of them, a young bulldog twice as "
        "many as the poodle, and a break {c}?",
        "{name} carried {a carrots} to the stable. The gray pony ate {b}, and the brown one ate twice that number. "
        "While nobody was looking, a goat took {c}. How many carrots were still there?",
        "Out of {a} liters of water, {b} go to the ponies, twice as much goes to the horses, and {c} liters are "
        "spilled on the way. How many liters remain?",
        "For the pet show, {a chairs} were set up. The owners of the cats took {b}, the owners of the dogs twice as "
        "many, and the jury and the press {c}. Find the number of chairs for visitors.",
        "On a rainy day {a} animals had to be fed at the zoo school: {b goats}, twice as many ducks as goats, {c "
        "sheep}, and finally the rabbits. How many rabbits were there?",
        "The vet ordered {a pills}. She used {b} for cats and twice as many for dogs. Then {c pills} fell on the floor "
        "and were thrown away. How many pills could she still use?",
        "If {other} has to clean {a cages} in all, and {he2} cleans {b} before breakfast, twice as many as that before "
        "lunch, and then {c} before dinner, how many cages are still dirty?",
        "A trail through the dog park is {a} meters long. Our puppy ran {b} meters of it, walked twice as far as it "
        "had run, and was carried for {c} meters. How many meters of the trail were left?",
        "Calculate how many parrots cannot talk: of {a parrots} in a park, {b} speak English, twice as many as that "
        "speak Spanish, and {c} speak only French.",
    ), frozenset({"animal", "age", "time"})),
    Kind("pets stock less some, in equal parts", long.product_minus_over, (
        "The shelter got {a} boxes of {b cans}. {c cans} were damaged. The others were enough for {d days}, with the "
        "same number each day. How many cans were opened a day?",
        "&{name} <buys> {a bags} with {b treats} in each. {His} own dog <~gets> {c}, and the rest <~are> for {d} other "
        "dogs, in equal shares. How many treats <~does> each of the other dogs get?",
        "A pet shop had {a tanks} with {b fish} each. After {c fish} had been sold, the rest were moved to {d} larger "
        "tanks, the same number to each. How many fish were in a large tank?",
        "How many days does the food last if the stable has {a rows} of {b} bales, {c} bales are wet, and the horses "
        "eat {d} dry bales a day?",
        "{a hens} laid {b eggs} each. {c eggs} were used for cakes, and the rest were packed into boxes of {d}. How "
        "many boxes were filled?",
        "{name} earned ${b} on each of {a} dog walks and spent ${c} of that on lunch. With what was left, {he} bought "
        "leashes at ${d} each. How many leashes did {he} get?",
        "In each of {a barns} there were {b kittens}. {c kittens} stayed where they were. The others went to {d "
        "families}, and every family took equally many. What number of kittens did each family take?",
        "For the rabbit runs, {a rolls} of net with {b} meters each were bought. Mice ruined {c} meters. If each run "
        "needs {d} meters, how many runs can be built with the rest of the net?",
        "If {a farms} give {b} sacks of grain apiece to the bird park, which already owes {c} sacks to a neighbor and "
        "returns them, for how many weeks will the rest last at {d} sacks a week?",
        "There are {a floors} with {b cages} each in a pet clinic, and all but {c} of the cages are in use. {d nurses} "
        "look after equal numbers of the cages in use. How many cages does a nurse look after?",
        "{other} and {third} filled {a} bottles with {b} ml of medicine each for the sick lambs. {c} ml were spilled. "
        "Each lamb needs {d} ml. How many lambs can be treated?",
        "It takes {a} hours at {b} meters an hour for a snail to cross the yard. It has already done {c} meters. From "
        "now on it does {d} meters an hour. Find the number of hours that are left.",
        "Our class sold {a cakes} at ${b} each for the animal home. Baking had cost ${c}, and what remained was just "
        "enough for {d} equal dog beds. How much did a dog bed cost?",
        "Calculate how many teams of {d dogs} can pull a sled when {a owners} bring {b dogs} each and {c} of the dogs "
        "are still too young.",
    ), frozenset({"animal", "age", "time"})),
    Kind("pets come and go every week", long.net_growth, (
        "A shelter has {a} animals. Every week {b} new ones come in and {c} are adopted. How many animals will be "
        "there after {d weeks}?",
        "There were {a liters} of water in a fish tank. A hose filled in {b} liters a minute, but {c} liters a minute "
        "ran out through a crack. How many liters were in the tank after {d} minutes?",
        "&{name} <has> ${a} saved for an aquarium. Each month {he} <earns> ${b} by walking dogs and <spends> ${c} on "
        "{his} own dog. How much <does> {he} have after {d months}?",
        "In a pond live {a fish}. Per year, {b fish} are born and {c} are caught by herons. How many fish live in the "
        "pond {d years} later?",
        "How many members will a dog club have in {d months} if it has {a} now, and {b people} join and {c} leave "
        "every month?",
        "A kitten weighed {a} grams. Day after day it gained {b} grams by drinking milk and lost {c} grams by running "
        "around. What was its weight after {d days}, in grams?",
        "{name} started with {a seeds} in the bird feeder. Each day {he} added {b} and the birds ate {c}. How many "
        "seeds were there after {d days}?",
        "For {d weeks}, {b bags} of dog food per week were delivered to the kennel, where {c bags} per week were used. "
        "If there were {a bags} at first, how many were there at the end?",
        "A snail sat {a} cm up a wall. Every day it climbed {b} cm, and every night it slid back {c} cm. How many cm "
        "up the wall was it after {d} days and nights?",
        "The vet has {a patients} on her list today. Each week {b} names are added and {c} are crossed out. Find how "
        "long the list will be in {d weeks}.",
        "{b chicks} hatch on the farm each month, while {c} are sold. The farm has {a chickens} at the moment. If all "
        "goes on like this, how many will it have in {d months}?",
        "Our puppy knew {a} commands when the course started. In every lesson he learned {b} and, sad to say, forgot "
        "{c}. After {d lessons}, how many commands did he know?",
        "If a rat in a maze is given {b crumbs} each round but drops {c} of them, and it had {a crumbs} in its nest, "
        "how many crumbs does it have after {d rounds}?",
        "Calculate the number of birds in a rescue station that had {a} on the first of the month and then, on each of "
        "{d days}, took in {b} and set {c} free.",
    ), frozenset({"animal", "age"})),
    Kind("pets food for weeks out of a stock", _food_left, (
        "A dog eats {a cups} and a cat eats {b cups} of food a day. How many cups are left of {d cups} after {c "
        "weeks}?",
        "&{name} <has> {d carrots}. Every day {he} <gives> {a} to {his} pony and {b} to {his} goat. How many carrots "
        "<~are> left after {c weeks}?",
        "The shelter bought {d cans}. It opens {a cans} in the morning and {b} in the evening, seven days a week. How "
        "many cans will it still have in {c weeks}?",
        "How many pills remain in a jar of {d} if the old dog takes {a} and the old cat takes {b} each day for {c "
        "weeks}?",
        "{d logs} of wood heat the reptile house. By day it takes {a logs} and by night {b}. How many logs will be "
        "there {c weeks} from now?",
        "A rich aunt left ${d} for her pets. Daily, ${a} goes to the food for the parrot and ${b} to the milk for the "
        "cat. How much of the money is left after {c weeks}?",
        "For the last {c weeks} of winter, {d} bales of hay are in the barn. The horses eat {a} a day and the cows {b} "
        "a day. Find how many bales will be left in spring.",
        "There <~are> {d treats} in {name's} closet. If the puppy <~gets> {a} at noon and {b} at night every day, how "
        "many treats <~remain> after {c weeks}?",
        "Two rabbits live in our garden. The white one eats {a leaves} a day, and the gray one {b}. We picked {d "
        "leaves}. How many of them will not be eaten within {c weeks}?",
        "The zoo keeper had {d fish} in the freezer. Each day {a} went to the penguins and {b} to the seals. What "
        "number of fish was in the freezer after {c weeks}?",
        "{other} is paid ${a} a day for feeding a turtle and ${b} a day for feeding a snake. {He2} wants a drone for "
        "${d}. If {he2} does this for {c weeks}, how many dollars will still be missing?",
        "{name} promised to walk {d} km with the dogs this spring. In each of the {c weeks} of {his} plan, {he} walks "
        "{a} km with the poodle and {b} km with the terrier every day. How many km are missing after that?",
        "Out of {d seeds}, {a} were eaten by the canary and {b} by the finch on every day of the last {c weeks}. "
        "Calculate how many seeds were not eaten.",
        "A fish farm has {d} bags of food. The pond takes {a bags} daily and the tanks take {b bags} daily. After {c "
        "weeks} of this, how many bags does the farm have left?",
    ), frozenset({"animal", "age"})),
    Kind("pets equal rooms and what they need", _rooms, (
        "A shelter has {a dogs} and {b cats}. {c} of them are adopted. The others live in rooms of {d}, and each room "
        "needs {e blankets}. How many blankets are needed?",
        "&{name} <has> {a} {color} fish and {b} {color2} fish. After giving {c} of them away, {he} <puts> the rest "
        "into tanks of {d}, and into each tank {he} <puts> {e plants}. How many plants <does> {he} use?",
        "There were {a} big puppies and {b} small ones at the dog school. {c puppies} went home early. The rest worked "
        "in groups of {d}, each with {e helpers}. How many helpers were there?",
        "The pet shop received {a canaries} and {b parakeets}, of which {c} were sold at once. It keeps the rest in "
        "cages of {d birds}. If a cage takes {e} handfuls of sand, how many handfuls does the shop need?",
        "How many dollars does a kennel spend on rooms at ${e} each if {a poodles} and {b terriers} are signed up, {c} "
        "of these dogs do not come, and {d dogs} share a room?",
        "{a kittens} were born in spring and {b} in summer. {c} stay on the farm, and all the others travel in "
        "baskets, {d} to a basket. Every basket gets {e ribbons}. What is the number of ribbons?",
        "On {day}, {a} old and {b} new patients were on the vet's list, but {c} did not show up. She saw {d patients} "
        "an hour and drank {e cups} of tea an hour. How many cups did she drink?",
        "{name} collected {a eggs} on {day} and {b} on {day2}. {c} broke. {He} sold the good eggs in boxes of {d} at "
        "${e} a box. How much money did {he} get?",
        "The farm had {a goats} and {b sheep} until {c} of them were sold. Those that stayed stand in pens of {d}, and "
        "{e} buckets of water are carried to each pen. Find the number of buckets.",
        "Our class visits the animal home with {a girls} and {b boys}, except for {c} who are ill. A group of {d "
        "children} walks {e dogs}. How many dogs are walked?",
        "If {a} white and {b} gray rabbits are brought to a show, {c} of them are too young for it, and tables for {d "
        "rabbits} with {e judges} at each are set up, how many judges are there?",
        "{other} has {a} black mice and {b} brown mice. {c mice} escape, and for the others {he2} builds houses for "
        "{d} with {e windows} each. How many windows do the houses have?",
        "The shelter baked {a} round and {b} long biscuits for its dogs, and {c} were burned. The good ones were put "
        "into bags of {d} that were sold for ${e} each. How many dollars did that bring?",
        "Calculate how many bowls a stable needs when it has {a ponies} and {b donkeys}, when {c} of these are out on "
        "the field, and when a box with {d} of the others gets {e bowls}.",
    ), frozenset({"animal", "age", "time"})),
    Kind("pets a sitter's earnings", _earned_walking, (
        "{name} walked {a dogs} a day for {b days} and got ${c} for each walk. {He} also washed {d dogs} for ${e} "
        "each. After {he} had paid ${f} for soap and leashes, how much money was left?",
        "&{name} <looks> after {a cats}, {b days} a month, for ${c} per cat and day. {He} <sells> {d} cat toys at ${e} "
        "apiece and <spends> ${f} on wool. How much <does> {he} have after a month?",
        "A shelter has {a halls} of {b cages} with {c birds} in each and {d rooms} with {e rabbits} each. If {f} of "
        "these animals are adopted, how many are left?",
        "There were {a} boxes of {b bags}, each bag with {c treats}, and there were {d jars} of {e treats}. The dogs "
        "ate {f treats}. How many treats remained?",
        "{a volunteers} worked {b} hours a day for {c days}, and {d students} helped for {e} hours each. The first {f} "
        "of these hours were spent on cleaning and the others on playing with the animals. For how many hours did they "
        "play?",
        "How many fish can a pet shop still sell if it has {a shelves} of {b tanks} with {c fish} each and {d bowls} "
        "with {e fish} each, and {f} are already sold?",
        "For {a weeks}, {b times} a week, a trainer gave a lesson for ${c}. She gave {d} long lessons for ${e} each as "
        "well. Her costs were ${f}. What did she earn in the end?",
        "On {a days} a vet is going to work {b} hours and give {c shots} an hour. On {d} other days she will give {e "
        "shots} a day. She has given {f} of these shots so far. Find how many are still to be given.",
        "The stable has {a barns} with {b stalls} each, and every stall holds {c} bales. In the yard are {d wagons} "
        "with {e} bales each. When the horses have eaten {f} bales, how many are there?",
        "If {a boys} each draw {b posters} with {c cats} on them and {d girls} draw {e cats} each, and {f} of the "
        "drawn cats are striped, how many are not striped?",
        "{other} took {a dogs} out {b times} a day, each by itself, for {c days}. After that, {third} went on {e "
        "walks} a day for {d days}. All but {f} of the walks were dry. How many walks were dry?",
        "{name} buys {a} cartons of {b} boxes for {his} pet shop. A box contains {c cans}. {He} also has {d shelves} "
        "with {e cans} on each. By {day} {he} has sold {f cans}. How many cans does {he} have then?",
        "{d students} gave ${e} each to the dog home, and on {a days}, {b visitors} a day gave ${c} each. A new fence "
        "cost ${f} of that money. How much was left for food?",
        "Calculate what a sitter keeps: {a clients} with {b birds} each pay ${c} per bird, {d clients} pay ${e} each "
        "for a dog, and the sitter gives ${f} to a helper.",
    ), frozenset({"animal", "age", "time"})),
)  # fmt: skip
