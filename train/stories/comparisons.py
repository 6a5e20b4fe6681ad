"""Kinds that compare in one step: more and fewer, times as many, as old, as long.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories.kind import Kind

_AGE = frozenset({"age"})

KINDS = (
    Kind("k more", s.two_sum, (
        "{name} <has> {a things}. {other} <~has> {b} more than {whom}. How many {things} <~does> {other} have?",
        "{other} has {b} more {things} than {name}. {name} has {a}. How many [{things} |]does {other} have?",
        "{name} <has> {a things}, which <~is> {b} fewer than {other} <~has>. How many {things} <~does> {other} have?",
        "{name} <has> {b} fewer {things} than {other}. {name} <has> {a}. How many <~does> {other} have?",
        "How many {things} does {other} have if {name} has {a} and {other} has {b} more?",
        "A pen costs ${a}. A book costs ${b} more[ than the pen|]. How much does the book cost?",
        "{name} <reads> {a pages} on {day} and {b} more on {day2} [than on {day}|than the day before]. "
        "How many pages <does> {he} read on {day2}?",
        "A red rope is {a} m long. A blue rope is {b} m longer. How many meters long is the blue rope?",
        "{town} is {a} km away. {town2} is {b} km farther away than {town}. How many km away is {town2}?",
        "There <~are> {a boys} in the club. The number of girls <~is> {b} higher. How many girls <~are> there?",
        "{other} <~beats> {whom} in a game by {b points}. {name} <scores> {a}. How many points <~does> {other} score?",
        "{name} weighs {a} kg. {other} is {b} kg heavier. How many kg does {other} weigh?",
        "There are {b} fewer {animals} than {animals2} on a farm. There are {a animals}. How many {animals2} are "
        "there?",
        "How many messages did {other} send if {name} sent {a} and {other} sent {b} more than that?",
        "Yesterday {a people} visited the museum. Today there were {b more visitors} than yesterday. How many "
        "visitors came today?",
        "The old printer prints {a pages} a minute. The new one manages {b} more. How many pages a minute does "
        "the new printer print?",
        "A row at the front of the [cinema|theater|hall] has {a seats}. The back row has {b} more. Find the "
        "number of seats in the back row.",
        "With {a emails} in the inbox, {name} <has> {b} fewer than {other}. How many emails <~are> in {other's} inbox?",
        "It took {name} {a minutes} to finish [the puzzle|the test|the maze]. {other} needed {b more minutes} "
        "than {name}. How long did {other} take, in minutes?",
        "A small pizza is ${a}[,| and] the large one is ${b} more expensive. What is the price of the large one?",
        "The green team collected {a bottles} for recycling and lost to the yellow team by {b bottles}. What did "
        "the yellow team collect?",
        "If one chapter has {a pages} and the next one is {b pages} longer, how many pages does the next chapter have?",
        "[What|Which number] is {b} more than {a}?",
        "Last month the library lent out {a movies}. This month the number went up by {b}. How many movies were "
        "lent out this month?",
        "On {day}, {a cars} were parked at the stadium, {b} fewer than on {day2}. How many cars were parked there "
        "on {day2}?",
        "How many laps does {other} swim, if {other} swims {b} more than {name} and {name} swims {a}?",
        "{name} <needs> {a} nails for a shelf and {b} more than that for a table. How many nails <does> {he} need "
        "for the table?",
    )),
    Kind("k fewer", s.difference, (
        "{name} <has> {a things}. {other} <~has> {b} fewer than {whom}. How many {things} <~does> {other} have?",
        "{other} has {b} fewer {things} than {name}. {name} has {a}. How many {things} does {other} have?",
        "{name} <has> {a things}, which <~is> {b} more than {other} <~has>. How many {things} <~does> {other} have?",
        "{name} <has> {b} more {things} than {other}. {name} <has> {a}. How many <~does> {other} have?",
        "How many {things} does {other} have if {name} has {a} and {other} has {b} fewer?",
        "A bag costs ${a}. A cap costs ${b} less. How much does the cap cost?",
        "{name} <reads> {a pages} on {day} and {b} fewer on {day2}. How many pages <does> {he} read on {day2}?",
        "A green rope is {a} m long. A white rope is {b} m shorter. How many meters long is the white rope?",
        "{name} <scores> {a points} and {other} {b} fewer. How many points <~does> {other} score?",
        "{name} is {a} cm tall. {other} is {b} cm shorter. How tall is {other}, in cm?",
        "There are {b} more {animals} than {animals2} on a farm. There are {a animals}. How many {animals2} are there?",
        "One bag weighs {a} kg, another {b} kg less. What is the weight of the other bag in kg?",
        "How many points did {other} get on the quiz, given that {name} got {a} and {other} was {b} behind?",
        "[What|Which number] is {b} less than {a}?",
        "On {day} the zoo sold {a tickets}. It rained on {day2}, so {b} fewer were sold. Find the number of "
        "tickets sold on {day2}.",
        "The blue folder contains {a files}, which is {b} more than the gray folder contains. How many files are "
        "in the gray folder?",
        "A large coffee machine makes {a cups} an hour; a small one makes {b} less. How many cups per hour does "
        "the small one make?",
        "{other} typed {a} words in a minute. {name} was slower by {b words}. How many words did {name} type?",
        "{name} <needs> {a minutes} for {his} homework. {other} <~is> done {b minutes} faster. How many minutes "
        "<~does> {other} need?",
        "Last year {a players} tried out for the team. This year the number dropped by {b}. How many tried out "
        "this year?",
        "If a sofa weighs {a} kg and an armchair weighs {b} kg less, how heavy is the armchair[ in kg|]?",
        "The tall candle burns for {a hours}. The short one goes out {b hours} sooner. For how many hours does "
        "the short one burn?",
        "With {a stickers} in {his} album, {name} <is> {b} ahead of {other}. How many stickers <~are> in "
        "{other's} album?",
        "{town2} has {b more bridges} than {town}. How many bridges are in {town} if there are {a} in {town2}?",
        "{a children} signed up for soccer. Chess club got {b} fewer. How many children signed up for chess?",
    )),
    Kind("how many more", s.difference, (
        "{name} <has> {a things} and {other} <~has> {b}. How many more {things} <does> {name} have than {other}?",
        "{name} <has> {a things}. {other} <~has> {b}. How many fewer {things} <~does> {other} have?",
        "There are {a animals} and {b animals2} on a farm. How many more {animals} than {animals2} are there?",
        "{name} <runs> {a} km and {other} <~runs> {b} km. How many km more <does> {name} run?",
        "{item} costs ${a} and {item2} costs ${b}. How much more does {the_item} cost?",
        "A class has {a girls} and {b boys}. By how many do the girls outnumber the boys?",
        "{name} is {a} years old and {other} is {b}. How many years older is {name}?",
        "The red team scores {a points} and the blue team {b}. By how many points does the red team win?",
        "{name's} book <~has> {a pages}, {other's} only {b}. How many pages longer <~is> {name's} book?",
        "It is {a} degrees in {town} and {b} degrees in {town2}. How much warmer is it in {town}?",
        "How many dollars cheaper is {item} for ${b} than {item2} for ${a}?",
        "[What is the difference between|How big is the gap between] {name's} score of {a} and {other's} score of {b}?",
        "Compare two [shelves|drawers|boxes]: one has {a things} in it, the other {b}. How many more does the "
        "first one have?",
        "{a people} voted for a picnic and {b} voted for a movie. By how many votes did the picnic win?",
        "How much longer is a movie of {a minutes} than a show of {b minutes}?",
        "{other} sent {b messages} today. {name} sent {a}. How many more messages did {name} send?",
        "Only {b} of the birthday guests chose juice, while {a} chose lemonade. How many more guests chose "
        "lemonade than juice?",
        "{item2} is ${b}. {item} is ${a}. How much money [do you save|is saved] by taking the cheaper one?",
        "Last week the bakery sold {b pies}. This week it sold {a}. By how many did the sales go up?",
        "How many {things} more than {other} does {name} own, if {name} owns {a} and {other} owns {b}?",
        "A parking lot has {a spaces} on the ground level and {b} upstairs. How many fewer spaces are there upstairs?",
        "{name} <needs> {a things} but <has> only {b}. How many more <does> {he} need?",
        "The left tower is {a blocks} high and the right one {b blocks}. How many blocks must be added to the "
        "right tower to make them equally high?",
        "In a survey {a students} like summer best and {b students} like winter best. What is the difference?",
        "A [puppy|kitten|parrot] weighed {b} ounces in {month} and {a} ounces in {month2}. How many ounces did it "
        "gain?",
    ), frozenset({"age", "heat"})),
    Kind("times as many", s.product, (
        "{name} <has> {b things}. {other} <~has> {a} times as many. How many {things} <~does> {other} have?",
        "{other} has {a} times as many {things} as {name}. {name} has {b}. How many {things} does {other} have?",
        "{name} <reads> {b pages}. {other} <~reads> {a} times as many. How many pages <~does> {other} read?",
        "A rope is {b} m long. Another is {a} times as long. How many m long is the other rope?",
        "A pen costs ${b}. A bag costs {a} times as much. How much does the bag cost?",
        "There <~are> {b animals} on a farm and {a} times as many {animals2}. How many {animals2} <~are> there?",
        "{name} <does> {b} push-ups. {other} <~does> {a} times that number. How many push-ups <~does> {other} do?",
        "How many {things} does {other} have, if that is {a} times as many as {name's} {b}?",
        "A small box weighs {b} kg and a big box {a} times as much. How heavy is the big box, in kg?",
        "{name's} school has {b} classrooms. The new school has {a} times as many. How many classrooms does the new "
        "school have?",
        "This year {name} <picks> {a} times as many {things} as last year. Last year it was {b}. How many <~is> it "
        "this year?",
        "For every {thing} that {name} has, {other} has {a}. {name} has {b things}. How many {things} does "
        "{other} have?",
        "What is {a} times as much as {b}?",
        "How many emails does {other} get a day if {name} gets {b} and {other} gets {a} times that many?",
        "A [snack|ticket|poster] for a child is ${b}. For an adult the price is {a} times as high. What does an "
        "adult pay?",
        "The kitchen needs {a} times as many eggs on {day} as on an ordinary day, when it uses {b}. Find the "
        "number of eggs used on {day}.",
        "A bike goes {b} km in the time in which a car goes {a} times as far. How many km does the car go in that "
        "time?",
        "One jar holds {b} ounces. How many ounces fit into a bucket that holds {a} times as much?",
        "Last season the team won {b games}, and this season it won {a} times that number. How many wins is that "
        "this season?",
        "A walk to the lake takes {name} {b minutes} by bike and {a} times as long on foot. How many minutes does "
        "it take on foot?",
        "With {a} times the number of {things} that {name} has, {other} has the biggest collection. How many "
        "{things} is that, if {name} has {b}?",
        "In {town} there are {b libraries}. In {town2} you find {a} times as many. How many libraries does "
        "{town2} have?",
        "An old phone stores {b} photos. The new phone can store {a} times that. How many photos can the new "
        "phone store?",
        "{other} <~scores> {b points}. {name} <does> {a} times as well. How many points <does> {name} score?",
    ), frozenset({"school"})),
    Kind("part of as many", s.quotient, (
        "{name} <has> {a things}. That <~is> {b} times as many as {other} <~has>. How many {things} <~does> {other} "
        "have?",
        "{name} has {b} times as many {things} as {other}. {name} has {a}. How many does {other} have?",
        "A bag costs ${a}, {b} times as much as a pen. How much does the pen cost?",
        "A whale is {a} m long, {b} times as long as a boat. How long is the boat, in m?",
        "{name} is {a} cm tall in a drawing. In another drawing {he} is {b} times smaller. How many cm is that?",
        "The big box weighs {a} kg. It is {b} times as heavy as the small one. How many kg does the small box weigh?",
        "There are {a animals}. That is {b} times the number of {animals2}. How many {animals2} are there?",
        "{a} is {b} times some number. What is the number?",
        "{other} has {a things}, which is {b} times as many as {third}. How many {things} does {third} have?",
        "{name} <reads> {a pages} on {day}, {b} times as many as on {day2}. How many pages <does> {he} read on {day2}?",
        "How many {things} does {other} have if {name} has {a}, and that is {b} times {other's} number?",
        "A tree in the garden is {a} feet tall, which is {b} times the height of the bush beside it. How many "
        "feet tall is the bush?",
        "{b} times as many people came on {day} as on {day2}. On {day} there were {a}. How many came on {day2}?",
        "The adult ticket is ${a}. That is {b} times the price of a child's ticket. Find the price of a child's "
        "ticket.",
        "A laptop takes {a minutes} to copy some files, {b} times as long as a new one. How many minutes does the "
        "new one take?",
        "It takes {b} small buckets to fill a tank of {a} liters. How many liters does a small bucket hold?",
        "Which number is {b} times smaller than {a}?",
        "{name's} score of {a} is exactly {b} times the score of {other}. What is {other's} score?",
        "[The|This] blue ribbon is {a} inches long. If you lay {b} of the red ribbons end to end, you get the "
        "same length. How long is a red ribbon in inches?",
        "{name} <picks> {a things}, {b} for every one that {other} <~picks>. How many <~does> {other} pick?",
    )),
    Kind("twice", s.double, (
        "{name} <has> {a things}. {other} <~has> twice as many. How many {things} <~does> {other} have?",
        "{other} has twice as many {things} as {name}. {name} has {a}. How many does {other} have?",
        "{name} is {a} years old. {His} {relative} is twice as old. How old is {his} {relative}?",
        "A recipe needs {a} grams of sugar. {name} <doubles> it. How many grams <does> {he} need?",
        "{name} <has> ${a}. {other} <~has> double that. How much <~does> {other} have?",
        "{name} <runs> {a} km on {day} and twice as far on {day2}. How many km <does> {he} run on {day2}?",
        "A pen costs ${a}. A notebook costs twice as much. How much is the notebook?",
        "How many {things} does {other} have if {name} has {a} and {other} has double the number?",
        "{name} <has> {a things}. {other} <~has> two times as many. How many {things} <~does> {other} have?",
        "{name} <has> {a things}, half as many as {other}. How many {things} <~does> {other} have?",
        "The first day {a people} come. The second day the number doubles. How many people come the second day?",
        "What is twice {a}?",
        "[Double|Multiply by two] the number {a}. What is the result?",
        "How many {things} does {name} have now if {he} had {a} and has doubled {his} collection?",
        "The small bottle holds {a} ounces; the large one holds two times that amount. How many ounces are in the "
        "large bottle?",
        "It took {other} {a minutes} to tidy up. {name} needed double the time. For how many minutes did {name} "
        "tidy up?",
        "For one cake you need {a} grams of butter. How many grams do you need for two cakes?",
        "{a emails} arrived in the morning, and twice that number in the afternoon. Find how many arrived in the "
        "afternoon.",
        "{other's} team scored {a points}, only half of what {name's} team scored. How many points did {name's} "
        "team score?",
        "A ticket for one person is ${a}. What do two people pay?",
        "On the first try {name} jumped {a} times with the rope. On the second try it was double that. How many "
        "jumps was that on the second try?",
        "Both {name} and {other} <~have> {a things}, and then {other} <~doubles> {his2} number. How many {things} "
        "<~does> {other} have then?",
        "If {other} is {a} and {name} is twice {other's} age, how old is {name}?",
        "The number of {animals} on the farm has doubled since last year, when there were {a}. How many {animals} "
        "are there now?",
    ), _AGE),
    Kind("three times", s.triple, (
        "{name} <has> {a things}. {other} <~has> three times as many. How many {things} <~does> {other} have?",
        "{other} has three times as many {things} as {name}. {name} has {a}. How many does {other} have?",
        "A pen costs ${a}. A book costs three times as much. How much does the book cost?",
        "{name} <reads> {a pages}. {other} <~reads> three times as many. How many pages <~does> {other} read?",
        "{name} <has> {a things} and {other} <~has> triple that number. How many {things} <~does> {other} have?",
        "A cat is {a} years old. A turtle is three times as old. How old is the turtle?",
        "{name} <triples> {his} {a things}. @now",
        "A string is {a} cm long. A rope is three times as long. How long is the rope in cm?",
        "How old is {other} if {name} is {a} and {other} is three times as old?",
        "What is three times {a}?",
        "How many tickets did the cinema sell on {day2}, if it sold {a} on {day} and three times as many on {day2}?",
        "Triple the number {a}. What do you get?",
        "A bus trip lasts {a minutes}. Walking takes three times as long. How many minutes does it take to walk?",
        "For one [soup|salad|sauce] {name} needs {a} grams of onions. How many grams does {he} need to make it "
        "three times?",
        "The baby turtle weighs {a} ounces. Its mother weighs triple that. Find the weight of the mother in ounces.",
        "{other} found {a shells} on the beach, but {name} found three times that number. How many shells did "
        "{name} find?",
        "A small pool holds {a} gallons of water, and a bigger one holds three times that much. How many gallons "
        "does the bigger one hold?",
        "If {other} is {a} years old and {his2} {relative} is three times that age, how old is the {relative}?",
        "Since [spring|last year], the number of members of a club has tripled. It had {a members} then. How many "
        "does it have now?",
        "With {a things}, {name} <has> only a third of what {other} <~has>. How many {things} <~does> {other} have?",
    ), _AGE),
)  # fmt: skip
