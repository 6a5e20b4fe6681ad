"""Kinds that compare in two steps: what both have together, differences, more and less than twice.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

_AGE = frozenset({"age"})

KINDS = (
    Kind("k more, total", two.more_total, (
        "{name} <has> {a things}. {other} <~has> {b} more than {whom}. @both",
        "{other} has {b} more {things} than {name}. {name} has {a}. @both",
        "{name} <reads> {a pages} on {day} and {b} more than that on {day2}. How many pages <does> {he} read in all?",
        "There are {a boys} in a class and {b} more girls than boys. How many students are there?",
        "A pen costs ${a}. A book costs ${b} more. How much do the pen and the book cost together?",
        "{name} <picks> {a things} and {other} <~picks> {b} more. How many {things} <~do> {they} pick together?",
        "{name} has {a things}, which is {b} fewer than {other} has. How many do they have together?",
        "If {name} <=has> {a things} and {other} has {b} more, how many {things} do {they} have altogether?",
        "A farm has {a animals}. It has {b} more {animals2} than {animals}. How many {animals} and {animals2} are "
        "there?",
        "{name} <runs> {a} km. The next day {he} <runs> {b} km more than the day before. How many km <~is> that in "
        "total?",
        "{name} is {a} years old. {His} {relative} is {b} years older. How old are they together?",
        "How many seats are there altogether in two rooms, if the small one has {a seats} and the large one {b} "
        "more than the small one?",
        "The first part of a movie lasts {a minutes}, and the second part is {b minutes} longer. How long is the "
        "whole movie in minutes?",
        "{a emails} arrived on {day}. On {day2} there were {b} more than on {day}. Find the total for both days.",
        "To paint the fence it took {a} liters; the barn took {b} more liters than the fence. How many liters of "
        "paint were needed for both?",
        "Together, how many points did {name} and {other} score if {name} scored {a} and {other} beat {him} by {b}?",
        "A sandwich is ${a} and a plate of pasta costs ${b} more than that. What is the bill for one of each?",
        "{name} <has> {a contacts} in {his} old phone and {b} more than that in {his} new one. How many contacts "
        "<~is> that in all?",
        "In the morning {a people} visited the zoo. In the afternoon it was {b} more than in the morning. What "
        "was the total number of visitors for the day?",
        "One box weighs {a} kg. A second box is {b} kg heavier than the first. What do the two boxes weigh "
        "together, in kg?",
        "The [science|music|chess] club has {b more members} than the drama club, and the drama club has {a}. "
        "Nobody is in both. How many members do the clubs have in total?",
        "{other} and {name} <~collect> bottles. {other} <~brings> {b} more than {name}, who <brings> {a}. How "
        "many bottles <~is> that altogether?",
    ), _AGE),
    Kind("k fewer, total", two.fewer_total, (
        "{name} <has> {a things}. {other} <~has> {b} fewer than {whom}. @both",
        "{other} has {b} fewer {things} than {name}. {name} has {a}. @both",
        "A class has {a boys} and {b} fewer girls than boys. How many students are there?",
        "{name} <picks> {a things}. {other} <~picks> {b} fewer. How many {things} <~do> {they} pick together?",
        "A book costs ${a}. A pen costs ${b} less. How much do they cost together?",
        "{name} <works> {a} hours this week and {b} hours less next week. How many hours <~is> that in all?",
        "{name} has {a things}, which is {b} more than {other} has. How many do they have together?",
        "On {day} {name} <sells> {a things}, on {day2} {b} fewer. How many <does> {he} sell on the two days?",
        "A red rope is {a} m long, a blue one is {b} m shorter. How long are both ropes together, in m?",
        "There are {a adults} and {b} fewer children on a bus. How many people are on the bus?",
        "How many books are on two shelves if there are {a} on the top one and {b} fewer on the bottom one?",
        "{a visitors} came on {day} and {b} fewer than that on {day2}. What is the total for the two days?",
        "On the way there the drive took {a minutes}. The way back was {b minutes} shorter. How many minutes did "
        "{name} drive in all?",
        "A large bag of flour weighs {a} kg; a small one is {b} kg lighter. Find what one large and one small bag "
        "weigh together, in kg.",
        "{name} typed {a words} before the break and {b} fewer after it. How many words did {name} type altogether?",
        "In the first half the team scored {a points}. In the second half it scored {b} less than in the first. "
        "With how many points did the team end the game?",
        "A [soup|salad|sandwich] is ${a}, and a [drink|dessert] is ${b} cheaper. What do you pay for one of each?",
        "{other} sent {a messages}, {b} more than {name} did. How many messages did the two of them send?",
        "{name} <takes> {a photos} at the zoo and {b} fewer than that at the beach. How many photos <does> {he} "
        "take at both places?",
        "Two trees stand by the river. One is {a} feet tall, and the other is {b} feet shorter than it. What do "
        "you get if you add their heights, in feet?",
        "The morning class has {a students}; the evening class is smaller by {b}. How many students do both "
        "classes have?",
    )),
    Kind("twice, total", two.twice_total, (
        "{name} <has> {a things}. {other} <~has> twice as many. @both",
        "{other} has twice as many {things} as {name}. {name} has {a}. @both",
        "{name} <runs> {a} km on {day} and twice as far on {day2}. How many km <does> {he} run in all?",
        "A pen costs ${a}. A book costs twice as much. How much do a pen and a book cost together?",
        "{name} <sells> {a things} on {day} and double that on {day2}. How many {things} <does> {he} sell in total?",
        "A farm has {a animals} and twice as many {animals2}. How many {animals} and {animals2} are there in all?",
        "{name} is {a} years old. {His} {relative} is twice as old. How old are they together?",
        "There are {a boys} in a club and twice as many girls. How many children are in the club?",
        "{name} <has> {a things}, half as many as {other}. @both",
        "If {name} <=saves> ${a} in {month} and twice as much in {month2}, how much <=does> {he} save in the two "
        "months?",
        "How many meals does the kitchen serve in a day, if it serves {a} at lunch and twice as many at dinner?",
        "{a cars} passed in the first hour, and in the second hour the number doubled. How many cars passed "
        "during the two hours?",
        "The small bag weighs {a} kg, and the large bag is twice as heavy. Find the weight of both bags together "
        "in kg.",
        "On the way home a bus carried {a people}, and a train carried double that number. In total, how many "
        "people did the bus and the train carry?",
        "It takes {name} {a minutes} to cook and twice as long to clean up. How many minutes is that altogether?",
        "{other} wrote {a emails}. Since {name} wrote two for each one of those, how many emails did the two "
        "write in all?",
        "A child's ticket is ${a}. A ticket for an adult is twice the price. What do one adult and one child pay?",
        "For each red tile there are two white tiles. There are {a} red tiles. How many tiles are there in all?",
        "{name} <plants> {a roses} and twice as many tulips. How many flowers <does> {he} plant?",
        "First {name} climbed {a steps}, and then twice that many. What was the total number of steps?",
        "A library lent out {a movies} and two times as many books. How many movies and books were lent out?",
    ), _AGE),
    Kind("three times, total", two.triple_total, (
        "{name} <has> {a things}. {other} <~has> three times as many. @both",
        "{other} has three times as many {things} as {name}. {name} has {a}. @both",
        "A cap costs ${a}. A coat costs three times as much. How much do both cost together?",
        "{name} <runs> {a} km on {day} and three times as far on {day2}. How many km <does> {he} run in all?",
        "{name} <picks> {a things} and {other} <~picks> triple that number. How many <~do> {they} pick in all?",
        "A garden has {a roses} and three times as many tulips. How many roses and tulips are there?",
        "{name} <reads> {a pages} in the first week and three times as many in the second. How many pages <~is> that?",
        "A farm has {a animals} and three times as many {animals2}. How many {animals} and {animals2} are there "
        "altogether?",
        "If {name} <=saves> ${a} in {month} and three times that in {month2}, how much <=does> {he} save in both "
        "months?",
        "How many people came in two days, if {a} came on {day} and three times as many on {day2}?",
        "The small tank holds {a} gallons and the large one three times as much. What do both tanks hold in gallons?",
        "{name} sent {a messages} before lunch and triple that number after lunch. How many messages were sent in "
        "total?",
        "A child's ticket is ${a}. An adult pays three times that. Find the total for one adult and one child.",
        "For every cup of rice the cook takes three cups of water. How many cups are that together for {a cups} "
        "of rice?",
        "{name} <spends> {a minutes} on reading and three times as long on math. How many minutes <does> {he} "
        "study altogether?",
        "In a box there are {a} {color} balls and three times as many {color2} ones, and no others. How many "
        "balls are in the box?",
        "On the first level {name} won {a points}, and on the second level three times as many. How many points "
        "were won on both levels?",
        "The school bought {a laptops} and three times as many tablets. How many devices did it buy in all?",
        "{other} found {a shells}. {name} found three for each of {other's} shells. How many shells did the two "
        "of them find together?",
    )),
    Kind("half, total", two.half_total, (
        "{name} <has> {a things}. {other} <~has> half as many. @both",
        "{other} has half as many {things} as {name}. {name} has {a}. @both",
        "{name} <sells> {a things} in {month} and half as many in {month2}. How many {things} <does> {he} sell "
        "altogether?",
        "{item} costs ${a}, and {item2} costs half as much. How much do both cost?",
        "A class has {a girls} and half as many boys. How many students does it have?",
        "{name} <walks> {a} km on {day} and half as far on {day2}. How many km <does> {he} walk on both days?",
        "A father is {a} years old and his daughter is half his age. How old are they together?",
        "There are {a animals} and half as many {animals2} on a farm. How many animals is that?",
        "How many visitors came in all, if there were {a} on {day} and half as many on {day2}?",
        "{name} <spends> {a minutes} on math and half that time on reading. How many minutes <~is> that altogether?",
        "The large bottle holds {a} ounces, and the small one holds half as much. How many ounces do you get from "
        "both?",
        "An adult pays ${a} for the museum. For a child it is half price. What do one adult and one child pay "
        "together?",
        "In the first half of the season the team won {a games}; after that it won only half that number. Find "
        "how many games it won over the season.",
        "A cook uses {a} grams of flour and half as much sugar. What do the flour and sugar weigh together, in grams?",
        "On {day} {a emails} arrived, two times as many as on {day2}. How many emails arrived on the two days "
        "together?",
        "{other} <~gets> half as many points as {name}, who <gets> {a}. How many points <~is> that for both?",
        "For every two red tiles there is one white tile. If there are {a} red tiles, how many tiles are there in all?",
        "Two ribbons lie on the table. One is {a} inches long, and the other is half that length. What is their "
        "total length in inches?",
    ), _AGE),
    Kind("times, total", two.times_total, (
        "{name} <has> {a things}. {other} <~has> {b} times as many. @both",
        "{name} <has> {a things}, and {other} <~has> {b} times that number. @both",
        "A cap costs ${a}. A coat costs {b} times as much. How much do both cost together?",
        "There are {a animals} and {b} times as many {animals2} on a farm. How many animals are there?",
        "{name} <reads> {a pages} on {day} and {b} times as many on {day2}. How many pages <does> {he} read in all?",
        "{name} is {a} years old, and {his} {relative} is {b} times as old. What is the sum of their ages?",
        "A small tank holds {a} liters, a big one {b} times as much. How many liters do both hold together?",
        "{name} <does> {a} sit-ups and {other} {b} times that number. How many sit-ups <~do> {they} do together?",
        "How many people visited on both days together, if {a} came on {day} and {b} times as many came on {day2}?",
        "For each red tile a worker lays {b} white ones. {a} red tiles are laid. How many tiles is that in total?",
        "It takes {name} {a minutes} to wash the car and {b} times as long to paint the fence. How long do the "
        "two jobs take, in minutes?",
        "A child's ticket is ${a}, and an adult's ticket is {b} times the price. Find the price of one of each.",
        "{a emails} came in the morning, and {b} times that number came in the afternoon. How many emails came "
        "that day?",
        "One puppy weighs {a} ounces. Its mother weighs {b} times as much. What is the weight of the two "
        "together, in ounces?",
        "{other} <~scores> {b} times as many points as {whom}. {name} <scores> {a}. How many points <~is> that "
        "for the team?",
        "A short film lasts {a minutes}; a long one lasts {b} times that. How many minutes do you need to watch both?",
        "The old hall has {a seats}. The new hall has {b} times as many. In all, how many people can sit in the "
        "two halls?",
        "In {town} there are {a shops}, in {town2} {b} times as many. How many shops are there in the two towns?",
        "{name} <plants> {a roses} and {b} times as many tulips. What <~is> the number of flowers that {he} <plants>?",
    ), _AGE),
    Kind("times, difference", two.times_difference, (
        "{name} <has> {a things}. {other} <~has> {b} times as many. How many more {things} <~does> {other} have than "
        "{name}?",
        "{other} has {b} times as many {things} as {name}. {name} has {a}. How many more does {other} have?",
        "A cap costs ${a} and a coat {b} times as much. How much more does the coat cost?",
        "{name} is {a} years old. {His} {relative} is {b} times as old. How many years older is the {relative}?",
        "A town has {a parks}. A city has {b} times as many. How many more parks does the city have?",
        "{name} <runs> {a} km. {other} <~runs> {b} times as far. How many km more <~does> {other} run?",
        "A box weighs {a} kg and a crate {b} times as much. By how many kg is the crate heavier?",
        "{name} <reads> {a pages} on {day} and {b} times as many on {day2}. How many more pages <does> {he} read on "
        "{day2} than on {day}?",
        "How many more {things} than {name} does {other} have, if {name} has {a} and {other} {b} times as many?",
        "How many fewer seats does a room with {a seats} have than a hall with {b} times as many?",
        "{a people} came on {day}, {b} times as many on {day2}. By how many did the number go up?",
        "For each {thing} that {name} <has>, {other} <~has> {b}. {name} <has> {a}. How many {things} <~is> "
        "{other} ahead?",
        "A child's ticket is ${a}; an adult's is {b} times that price. How much more does an adult pay than a child?",
        "By bus the trip takes {a minutes}. On foot it takes {b} times as long. How many minutes do you save by bus?",
        "The puppy weighs {a} pounds and its mother {b} times as much. What is the difference in pounds?",
        "{name} <types> {a words} in the time in which {other} <~types> {b} times as many. How many more words "
        "<~does> {other} type in that time?",
        "On {day2} {name} sent {b} times as many emails as on {day}. If {he} sent {a} on {day}, how many more "
        "were sent on {day2}?",
        "The {color} ribbon is {a} inches long. The {color2} ribbon is {b} times that length. Find how many "
        "inches longer the {color2} one is.",
        "The old phone stores {a photos}, and the new one stores {b} times as many. How many extra photos fit on "
        "the new one?",
        "The barn holds {a animals}. A new one will hold {b} times that number. For how many more is there room "
        "in the new one?",
    ), _AGE),
    Kind("k more than twice", two.twice_more, (
        "{name} <has> {a things}. {other} <~has> {b} more than twice as many. How many {things} <~does> {other} have?",
        "A pen costs ${a}. A book costs ${b} more than twice as much. How much does the book cost?",
        "{name} <runs> {a} km on {day} and {b} km more than twice that on {day2}. How many km <does> {he} run on "
        "{day2}?",
        "{other} has {b} more than double {name's} number of {things}. {name} has {a}. How many does {other} have?",
        "{name} is {a}. {His} {relative} is {b} years more than twice as old. How old is the {relative}?",
        "I double the number {a} and add {b}. What do I get?",
        "There are {a cats} in a town. The number of dogs is {b} more than twice that. How many dogs are there?",
        "{name} <sells> {a things} on {day}. On {day2} {he} <sells> {b} more than twice that number. How many <does> "
        "{he} sell on {day2}?",
        "How many {things} does {other} have if {name} has {a} and {other} has {b} more than twice as many?",
        "What number is {b} more than twice {a}?",
        "Double {a}, then add {b}.",
        "How many seats does the new hall have if the old one has {a} and the new one has {b} more than twice as many?",
        "{name} <has> {a photos} on {his} phone. On the computer there <~are> twice as many and {b} more. How "
        "many photos <~are> on the computer?",
        "Twice as many people came on {day2} as on {day}, plus another {b}. On {day} it was {a}. How many came on "
        "{day2}?",
        "The small bag weighs {a} kg. Two of them together are {b} kg lighter than the large bag. How many kg "
        "does the large bag weigh?",
        "It took {other} {a minutes}. {name} needed twice that time and {b} more minutes. Find how many minutes "
        "{name} needed.",
        "{name} <doubles> {his} {a things} and then <buys> {b} more. @now",
        "The library owns {a movies}. It owns {b} more books than twice the number of movies. How many books does "
        "it own?",
        "A ticket for one day is ${a}. The ticket for the week costs twice as much plus ${b}. What is the price "
        "for the week?",
        "{name} scored {a points} in the first game. In the second game {he} doubled that score and got {b} on "
        "top. What was the score in the second game?",
    ), _AGE),
    Kind("k less than twice", two.twice_less, (
        "{name} <has> {a things}. {other} <~has> {b} fewer than twice as many. How many {things} <~does> {other} have?",
        "A pen costs ${a}. A book costs ${b} less than twice as much. How much does the book cost?",
        "{name} <runs> {a} km on {day} and {b} km less than twice that on {day2}. How many km <does> {he} run on "
        "{day2}?",
        "{other} has {b} less than double {name's} number of {things}. {name} has {a}. How many does {other} have?",
        "{name} <doubles> {his} {a things} and then <loses> {b}. @now",
        "There are {a cats} in a town. The number of dogs is {b} less than twice that. How many dogs are there?",
        "{name} <sells> {a things} in {month} and {b} fewer than twice that number in {month2}. How many <does> {he} "
        "sell in {month2}?",
        "{name} is {a}. {His} {relative} is {b} years less than twice as old. How old is the {relative}?",
        "If I double {a} and take away {b}, which number do I get?",
        "What number is {b} less than twice {a}?",
        "Double {a}, then subtract {b}.",
        "How many seats are in the new hall, if the old one has {a} and the new one has {b} fewer than double that?",
        "Two day tickets at ${a} each would cost ${b} more than a weekend ticket. What does the weekend ticket cost?",
        "{name} scored {a points} in the first round. The second round was worth double, but {he} lost {b} of "
        "those points. How many points did {he} get in the second round?",
        "It took {other} {a minutes} to finish. {name} took {b minutes} less than twice that. For how many "
        "minutes did {name} work?",
        "On {day2}, {b} fewer emails came than twice the number on {day}. There were {a} on {day}. Find the "
        "number for {day2}.",
        "The library owns {a movies}. If it had {b} more books, it would have exactly twice as many books as "
        "movies. How many books does it have?",
        "Each of two buckets is filled with {a} liters of water, and then {b} liters are spilled. How many liters "
        "are left?",
        "The large bag weighs {b} kg less than two small bags together. One small bag weighs {a} kg. How many kg "
        "does the large one weigh?",
        "Twice as many people as the {a} from last year signed up, but {b} of them did not come. How many came?",
    ), _AGE),
    Kind("boys and girls", two.rest_compare, (
        "A class has {a students}. {b} are boys. How many more girls than boys are there?",
        "There are {a animals} and hens on a farm. {b} of them are {animals}. How many more hens than {animals} are "
        "there?",
        "{name} and {other} have {a things} together. {other} has {b}. How many more than {other} does {name} have?",
        "Of {a balls}, {b} are {color} and the others are {color2}. How many more {color2} balls than {color} balls "
        "are there?",
        "{a people} see a film. {b} of them are adults and the rest are children. How many more children than adults "
        "see it?",
        "{name} <has> {a things}. {b} <~are> new and the rest <~are> old. How many more old ones than new ones "
        "<~are> there?",
        "A shelf holds {a books}. {b} of them are comics and all the others are novels. How many more novels than "
        "comics does it hold?",
        "In a box are {a pens}: {b} red ones, and the rest are blue. By how many are there more blue pens than red "
        "ones?",
        "{name} <reads> {b} of {a pages} on {day} and the rest on {day2}. How many more pages <does> {he} read on "
        "{day2} than on {day}?",
        "How many more students walk than ride, if {b} of {a students} ride to school and all the others walk?",
        "{a people} vote, and {b} of them vote no. All the rest vote yes. By how many votes does yes win?",
        "A farmer sells {b} of {a eggs} and keeps the other eggs. How many more eggs are kept than sold?",
        "Out of {a emails} {name} answered {b} and deleted the rest. How many more were deleted than answered?",
        "{name} and {other} <~collect> {a bottles} together. {b} of the bottles come from {name}. How many more "
        "does {other} bring?",
        "A trip is {a} km long. {b} km are done by bus, the rest by train. How many km longer is the train ride "
        "than the bus ride?",
        "There are {a seats} in a hall, of which {b} are taken. How many more are free than taken?",
        "Of the {a minutes} in a lesson, {b} go to reading and what remains to writing. How much more time goes "
        "to writing, in minutes?",
        "A rope of {a} feet is cut in two. One piece measures {b} feet. By how many feet is the other piece longer?",
        "The team won {b} of its {a games} and lost all the others. Find how many more games it lost than won.",
        "${a} is split between two sisters. The younger one gets ${b} and the older one gets the rest. How much "
        "more does the older one get?",
    )),
)  # fmt: skip
