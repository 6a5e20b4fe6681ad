"""Kinds about having things: more come, some go, two people put theirs together, a part is missing.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("some come", s.two_sum, (
        "&{name} <has> {a things}. {He} <gets> {b} more. @now",
        "&{name} <has> {a things} and then <buys> {b} more. @now",
        "{name} <has> {a things}. {His} {relative} <~gives> {him} {b} more. @now",
        "There <~are> {a things} in the {box}. {name} <puts> {b} more into it. How many {things} <~are> in the {box} "
        "[now|then]?",
        "&If {name} <=has> {a things} and <=finds> {b} more, how many {things} <=does> {he} have?",
        "&How many {things} <=does> {name} have [if|when] {he} <=starts> with {a} and <=gets> {b} more?",
        "After lunch {name} <collects> {b things}. Before lunch {he} already <had> {a}. @now",
        "{a things} <~are> on the table. {name} <adds> {b} to them. How many {things} <~are> on the table now?",
        "A class has {a students}. {b} new students join it. How many students are in the class now?",
        "There <~are> {a people} [in the room|at the party|on the bus]. Then {b} more people <~come>. "
        "How many people <~are> there now?",
        "{a birds} sit [in a tree|on a wire|on a roof]. {b} more birds land there. How many birds are there [now|in "
        "all]?",
        "&{name} already <has> {a things} in {his} collection, and today {he} <adds> another {b}. @now",
        "It <~is> {a} degrees in the morning. By noon it <~gets> {b} degrees warmer. What <~is> the temperature at "
        "noon?",
        "A plant <~is> {a} cm tall. In one month it <~grows> {b} cm. How tall <~is> it [now|after that], in cm?",
        "&How many {things} <does> {name} end up with after getting {b} more, if {he} <has> {a} to begin with?",
        "{b} new [messages|emails] arrive while {name} is asleep. There were already {a} in the inbox. How many are "
        "in it now?",
        "&Today {b things} are added to the {a} that {name} already <=has>. What is the new total?",
        "A [folder|computer folder] holds {a files}. After {b more files} are saved in it, how many files does it "
        "hold?",
        "Starting with {a points}, a player scores {b} more. What is the player's score?",
        "Add {b things} to a {box} that already holds {a}. How many {things} does the {box} hold then?",
        "A [chess club|choir|sports club] had {a members} last year. Since then {b} have joined and nobody has left. "
        "How many members does it have now?",
        "&{name} <buys> {b things} to go with the {a} {he} already <has>. @now",
        "&On top of the {a things} {name} already <has>, {he} <receives> {b} as a gift. @all",
        "A ticket used to cost ${a}. The price went up by ${b}. How many dollars does it cost now?",
        "[A phone|A tablet] has {a photos} on it. {name} <takes> {b} more [on vacation|at a party]. How many photos "
        "<~are> on it then?",
        "{a sheep} are in the barn. When {b} more come in from the field, how many are in the barn?",
        "{name's} {relative} <~sends> {him} {b things}. Before that, {name} had {a}. @all",
        "What is the total if {name} <=puts> {b things} with the {a} {he} already <=has>?",
        "There are {a} liters of water in a pool. {b} liters are poured in. How much water is in it now, in liters?",
        "&{name} <has> ${a} in {his} [wallet|piggy bank|pocket] and then <finds> ${b}. How [much money|many dollars] "
        "<does> {he} have then?",
    )),
    Kind("some go", s.difference, (
        "&{name} <has> {a things}. {He} <gives> away {b}. @left",
        "{name} <has> {a things} and <gives> {b} of them to {his} {relative}. @left",
        "&{name} <buys> {a things} and <loses> {b} [on the way home|of them]. @left",
        "There <~are> {a things} in the {box}. {name} <takes> out {b}. How many {things} <~are> left in the {box}?",
        "&If {name} <=has> {a things} and <=sells> {b} of them, how many {things} <=does> {he} have left?",
        "&How many {things} <=does> {name} have left [if|when] {he} <=starts> with {a} and <=gives> away {b}?",
        "Out of {a things}, {b} <~are> broken. How many {things} <~are> [not broken|still good|in one piece]?",
        "{b} of {name's} {a things} <~get> lost. @left",
        "There are {a birds} in a tree. {b} birds fly away. How many birds are left in the tree?",
        "{a people} are on a bus. At the next stop {b} people get off. How many people are still on the bus?",
        "A book has {a pages}. {name} <=has> [read|already read] {b pages}. How many pages <~are> left to read?",
        "&{name} <bakes> {a rolls} and <eats> {b}. How many rolls <~are> left?",
        "It <~is> {a} degrees at noon. At night it <~is> {b} degrees colder. What <~is> the temperature at night?",
        "&From {his} {a things} {name} <throws> away {b}. @left",
        "A tank holds {a} liters of water. {b} liters leak out. How many liters remain in the tank?",
        "How many {things} <~are> left [when|if] {name} <takes> {b} out of a {box} of {a}?",
        "&After giving {b} of {his} {a things} to {his} {relative}, how many <does> {name} have left?",
        "{b} of the {a things} in the {box} are [taken|removed|sold]. How many are still in it?",
        "A [store|shop] has {a things} in stock and sells {b} of them. How many {things} are still in stock?",
        "{a guests} were invited to a party. {b} could not come. How many came?",
        "Subtract the {b things} that {name} <=gives> away from the {a} that {he} <=has>. How many remain?",
        "{name's} inbox had {a messages}. {He} deleted {b}. How many are still there?",
        "A ticket for ${a} is now ${b} cheaper. What is the new price in dollars?",
        "Of {a eggs} in a basket, {b} [broke|cracked] on the way. How many are still whole?",
        "&{name} <makes> {a sandwiches} for a picnic. {b} of them <~get> eaten. How many sandwiches <~are> left over?",
        "A team starts the season with {a players}. {b} leave because of injuries. How many players does it have "
        "then?",
        "With {a things} in {his} {box}, {name} <sells> {b} of them. What number of {things} <~is> left in the {box}?",
        "A candle was {a} cm tall. After burning for an hour it was {b} cm shorter. How tall was it then, in cm?",
        "{name's} {relative} <~borrows> {b} of {name's} {a things}. How many {things} <does> {name} [still have|have "
        "left]?",
        "&{name} <has> {a things} but <doesn't> want {b} of them and <gives> those away. @left",
        "&How much money <=does> {name} have left if {he} <=pays> ${b} out of the ${a} in {his} wallet?",
    ), frozenset({"heat"})),
    Kind("two people together", s.two_sum, (
        "{name} <has> {a things} and {other} <~has> {b}. @both",
        "{name} <has> {a things}. {other} <~has> {b things}. @both",
        "{other} <~picks> {b things}, and {name} <picks> {a}. How many {things} <~do> {they} pick together?",
        "If {name} <=has> {a things} and {other} has {b}, how many {things} do {they} have together?",
        "{name} <finds> {a things} and {his} {relative} <~finds> {b}. How many {things} <~do> {they} find in all?",
        "How many {things} do {other} and {name} have [together|in total] if {other} has {b} and {name} <=has> {a}?",
        "{other} and {name} <~put> their {things} together. {other} <~has> {b} and {name} <has> {a}. "
        "How many {things} <~is> that?",
        "{name's} {a things} and {other's} {b things} all <~go> into one big {box}. How many {things} <~are> in it?",
        "{a boys} and {b girls} are in a class. How many students is that?",
        "There are {a cows} and {b sheep} on a farm. How many animals are there on the farm?",
        "A farmer has {a animals} and {b animals2}. How many animals does the farmer have?",
        "A zoo has {a adult animals} and {b baby animals}. How many animals is that in total?",
        "One {box} <~holds> {a things} and another <~holds> {b}. How many {things} <~are> in the two {boxes} together?",
        "What is the total number of {things} if {name} has {a} and {other} has {b}?",
        "{name} and {other} collect {things}. So far {name} has {a} and {other} has {b}. @both",
        "In a game, {name} scores {a points} and {other} scores {b}. How many points do {they} score [together|as a "
        "team]?",
        "{name} wrote {a pages} of a report and {other} wrote the other {b}. How many pages does the report have?",
        "For a [bake sale|picnic|school fair], {name} <brings> {a things}. {His} {relative} <~brings> another {b}. "
        "How many {things} <~do> {they} bring altogether?",
        "Add up what {name} and {other} have: {a things} and {b things}. How many {things} is that?",
        "{other} <~saves> ${b} and {name} <saves> ${a}. How much <~do> {they} save together?",
        "{name} <carries> {a things}, {other} <~carries> {b}. How many {things} <~are> carried in all?",
        "The first team has {a players} and the second has {b}. How many players are on the two teams together?",
        "Two [classes|groups] go on a trip, one with {a children} and the other with {b}. How many children go on "
        "the trip?",
        "Between {them}, how many {things} do {name} and {other} have if {name} has {a} and {other} has {b}?",
        "There are {a seats} upstairs and {b seats} downstairs. How many seats does the [theater|bus|cafe] have?",
        "{name} <washes> {a} of the dishes and {other} <~washes> the remaining {b}. How many dishes <~are> there to "
        "wash?",
        "One playlist has {a songs} and another has {b}, with no song on both. How many songs are on the two "
        "playlists?",
        "{name} <finds> {a shells} at the beach; {b} more <~are> found by {other}. How many shells <~do> {they} find "
        "together?",
    )),
    Kind("two parts", s.two_sum, (
        "&{name} <has> {a} {color} {things} and {b} {color2} ones. @all",
        "&{name} <has> {a} {color} {things} and {b} {color2} {things}. @all",
        "&{name} <buys> {a things} on {day} and {b} on {day2}. How many {things} <does> {he} buy in all?",
        "{name} <reads> {a pages} in the morning and {b pages} in the evening. How many pages <does> {he} read that "
        "day?",
        "&A {box} contains {a} {color} and {b} {color2} {things}. How many {things} are in it?",
        "{name} <walks> {a} km on {day} and {b} km on {day2}. How many km <does> {he} walk [in total|in "
        "all|altogether]?",
        "How many {things} <=does> {name} have if {he} <=has> {a} at home and {b} at school?",
        "&In the morning {name} <sells> {a things}. In the afternoon {he} <sells> {b}. How many <does> {he} sell "
        "that day?",
        "A baker sells {a muffins} before lunch and {b muffins} after lunch. How many muffins does the baker sell?",
        "{a adults} and {b children} visit the museum. How many people visit the museum?",
        "&{name} <needs> {a} {color} {things} and {b} {color2} {things}. What <~is> the total number of {things} "
        "{he} <needs>?",
        "On the shelf <~are> {a books}, and {b more books} <~lie> on the desk. How many books <~are> there in all?",
        "A bouquet is made of {a roses} and {b tulips}. How many flowers are in it?",
        "&Of {name's} {things}, {a} are {color} and the other {b} are {color2}. How many {things} <=does> {he} have?",
        "{name} <sends> {a messages} on {day}. On {day2}, {he} <sends> {b}. What <~is> the total for the two days?",
        "&How many {things} <does> {name} need if {he} <needs> {a} for {his} [class|team] and {b} for {his} family?",
        "A [soccer|hockey|handball] team scored {a goals} at home and {b} away. How many goals did it score in all?",
        "{a trains} leave before noon and {b} leave after noon. How many trains leave that day?",
        "There are two {boxes} of {things}: {a} are in the first one and {b} in the second. Find the total.",
        "The school kitchen peels {a carrots} and {b potatoes}. How many vegetables does it peel?",
        "&{name} <works> {a} hours in {month} and {b} hours in {month2}. How many hours <does> {he} work in the two "
        "months?",
        "What is the cost of two toys together if one costs ${a} and the other ${b}?",
        "A book has {a pages} of stories and {b pages} of poems, and nothing else. How many pages long is it?",
        "On a trip {name} <spends> {a} minutes on a bus and {b} minutes on a train. How many minutes <~is> that "
        "altogether?",
        "{name's} garden has {a} {color} and {b} {color2} flowers. How many flowers grow there?",
        "&{name} <puts> {a things} into one {box} and {b} into another. How many {things} <does> {he} put away?",
    ), frozenset({"time"})),
    Kind("large sum", s.large_sum, (
        "A school has {a boys} and {b girls}. How many [pupils|students|children] does the school have?",
        "A theater sells {a tickets} on {day} and {b} on {day2}. How many tickets does it sell in all?",
        "{name} <drives> {a} km before lunch and {b} km after lunch. How far <does> {he} drive in total, in km?",
        "A factory makes {a toys} in the first week and {b} in the second. How many toys does it make in the two "
        "weeks?",
        "{town} has {a trees} and {town2} has {b}. How many trees do the two towns have together?",
        "A library owns {a novels} and {b} [comics|picture books|dictionaries]. How many books is that?",
        "&{name} <saves> ${a} in {month} and ${b} in {month2}. How much <does> {he} save in the two months?",
        "{a people} watch the first show and {b} watch the second. How many people watch the shows?",
        "The distance from {town} to {town2} is {a} km, and from {town2} to {town3} it is {b} km. How far is it from "
        "{town} to {town3} by way of {town2}?",
        "An orchard produces {a} kg of apples and {b} kg of pears. How many kg of fruit is that?",
        "How many people live in two villages with {a} and {b} [inhabitants|residents]?",
        "A plane flew {a} km before a stop and {b} km after it. What was the total distance in km?",
        "{a passengers} boarded an empty train at {town} and another {b} at {town2}. Nobody got off. How many "
        "passengers were on it then?",
        "On {day} {b} people visited the zoo, and on {day2} {a} did. How many visitors were there on the two days "
        "together?",
        "A computer has {a} pictures and {b} [songs|videos|documents] on it. How many files is that in total?",
        "After adding {b} new books, how many books does a library have that had {a} before?",
        "&{name} <reads> {a pages} one month and {b} the next. What <~is> the total number of pages {he} <reads>?",
        "A bakery bakes {a rolls} at dawn. By noon, {b} more have been baked. How many rolls has it baked by noon?",
        "{name} <pays> ${a} for {item} and ${b} for {item2}. How many dollars <~do> the two cost together?",
        "A farmer picks {a} kg of potatoes in one field and {b} kg in another. What is the total weight in kg?",
        "In a game {name} <has> {a points}. Then {he} <wins> another {b}. What <~is> {his} score after that?",
        "The north side of a stadium has {a seats}; the south side has {b}. How many fans can sit on these two sides?",
    ), frozenset({"distance"})),
    Kind("three parts", s.three_sum, (
        "&{name} <has> {a} {color}, {b} {color2} and {c} {color3} {things}. @all",
        "{name} <has> {a things}, {other} <~has> {b} and {third} <~has> {c}. How many {things} <~are> there in all?",
        "{name}, {other} and {third} have {a}, {b} and {c things}. How many {things} is that altogether?",
        "&{name} <reads> {a pages} on {day}, {b} on {day2} and {c} on {day3}. How many pages <does> {he} read in all?",
        "A farm has {a cows}, {b sheep} and {c goats}. How many animals live there?",
        "&{name} <spends> ${a} on food, ${b} on clothes and ${c} on a gift. How much <does> {he} spend in total?",
        "{name} <runs> {a} km on {day}, {b} km on {day2} and {c} km on {day3}. How many km <~is> that?",
        "There are {a} [cars|taxis], {b} [vans|trucks] and {c motorcycles} in a parking lot. How many vehicles are "
        "there?",
        "How many {things} are in three {boxes} that hold {a}, {b} and {c}?",
        "In a box are {a pens}, {b pencils} and {c markers}. Find the total number of items in the box.",
        "{name} <picks> {a things}. {other} <~picks> {b} and {third} {c}. How many {things} <~do> the three of "
        "{them} pick?",
        "&{name} <plants> {a roses}, {b tulips} and {c daisies}. How many flowers <does> {he} plant?",
        "How many minutes <does> {name} practice in all if {he} <plays> {a} minutes on {day}, {b} on {day2} and {c} "
        "on {day3}?",
        "[A hotel|A school|An office building] has three floors, with {a rooms} on the first, {b} on the second and "
        "{c} on the third. How many rooms does it have?",
        "Three friends sell {things}: {name} sells {a}, {other} {b} and {third} {c}. How many do they sell "
        "altogether?",
        "{name} <gets> {a things} from {his} {relative}, {b} from {other} and {c} from {third}. How many {things} "
        "<~is> that in all?",
        "Three buses bring {a}, {b} and {c people} to a concert. How many people come by bus?",
        "At the zoo there are {a monkeys}, {b parrots} and {c snakes}. What is the total number of these animals?",
        "A path has three parts of {a} m, {b} m and {c} m. How long is the whole path, in m?",
        "&{name} <sends> {a} invitations on {day}, {b} more on {day2} and the last {c} on {day3}. How many "
        "invitations <does> {he} send?",
        "In the first {box} are {a things}, in the second {b} and in the third {c}. [Find the total.|How many "
        "{things} is that?]",
        "What do {name's} purchases cost in total if the prices are ${a}, ${b} and ${c}?",
        "A team won {a} games, lost {b} and tied {c}. How many games did it play?",
        "{a adults}, {b teenagers} and {c children} are on a [boat|ferry|plane]. Counting all of them, how many "
        "passengers are there?",
    )),
    Kind("missing part", s.difference, (
        "{name} and {other} have {a things} together. {other} has {b}. How many {things} does {name} have?",
        "There are {a students} in a class. {b} of them are boys. How many are girls?",
        "A {box} holds {a things}. {b} are {color} and the rest are {color2}. How many are {color2}?",
        "Of the {a things} in a {box}, {b} are {color}. How many are not {color}?",
        "&{name} <needs> {a things} and already <has> {b}. How many more <does> {he} need?",
        "&{name} <wants> to collect {a things}. {He} <has> {b} so far. How many {things} <~are> missing?",
        "{item} costs ${a}. {name} <=has> ${b}. How many more dollars <=does> {he} need [to buy it|for it]?",
        "&How many more {things} <=does> {name} need if {he} <=wants> {a} and <=has> only {b}?",
        "{a people} come to a party. {b} of them are adults and the others are children. How many children come?",
        "A trip is {a} km long. {name} <=has> [gone|driven|done] {b} km. How many km remain?",
        "A farmer has {a animals} and ducks in total. There are {b animals}. How many ducks are there?",
        "Two numbers add up to {a}. One of them is {b}. What is the other?",
        "A rope is {a} m long. {name} <cuts> off {b} m. How long <~is> the rest, in m?",
        "&{name} <has> to read {a pages}. {He} <reads> {b pages} today. How many pages <~are> still to be read?",
        "A team played {a games} and won {b} of them. It lost all the others. How many games did it lose?",
        "How many of {name's} {a things} are {color} if {b} are not?",
        "{a people} are on a school trip, of whom {b} are students and the rest teachers. How many teachers are "
        "there?",
        "{name's} homework takes {a} minutes. {He} has been working for {b} minutes. How many minutes does {he} "
        "still need?",
        "A test <~has> {a questions}. {name} <answers> {b} correctly and the rest wrong. How many <does> {he} get "
        "wrong?",
        "A {box} can hold {a things}, and {b} are already in it. How many more {things} fit into it?",
        "In a vase with {a flowers}, {b} are {color} and all the others are {color2}. Find the number of {color2} "
        "flowers.",
        "&{name} already <=has> {b} of the {a things} {he} <=needs>. How many <=does> {he} still have to get?",
        "A download is {a} MB. {b} MB [are done|have already arrived]. How many MB are missing?",
        "A movie lasts {a} minutes. {b} minutes have passed. How many minutes are left?",
        "There are {a chairs} in a room. People are sitting on {b} of them. How many chairs are [empty|free]?",
        "{b} of the {a pages} in {name's} notebook are full. How many pages are blank?",
        "What must be added to {b} to get {a}?",
        "Together, two {boxes} hold {a things}. If one holds {b}, how many are in the other?",
        "{name} and {other} paid ${a} together for a gift. {other} paid ${b} of it. How much did {name} pay?",
        "All but {b} of {a students} passed the test. How many passed?",
    ), frozenset({"distance", "time"})),
    Kind("large rest", s.large_difference, (
        "A book has {a pages}. {name} <=has> read {b}. How many pages are left?",
        "&{name} <has> ${a} and <spends> ${b}. @money_left",
        "A theater has {a seats}. {b seats} are taken. How many seats are [free|empty|still free]?",
        "A farm has {a chickens}. It sells {b} of them. How many chickens are left?",
        "A tank holds {a} liters. {b} liters are used. How many liters are left in the tank?",
        "The way from {town} to {town2} is {a} km. {name} <=has> driven {b} km. How many km <=does> {he} still have "
        "to drive?",
        "A factory made {a toys} and has sold {b}. How many toys has it not sold yet?",
        "{a people} live in a village. {b} of them are children. How many adults live there?",
        "{item} costs ${a}. {name} <has> saved ${b}. How much more money <does> {he} need?",
        "Out of {a runners} in a race, {b} finish. How many do not finish?",
        "One hill is {a} m high, another only {b} m. How many meters higher is the first?",
        "How much more than ${b} is ${a}?",
        "A train has {a seats}, of which {b} are reserved. How many can still be booked?",
        "How many of {a tickets} are still for sale after {b} have been sold?",
        "&{name} <has> ${a} in the bank and <takes> out ${b}. How much <~is> left in the account?",
        "A school has {a students}. {b} of them come by bus. How many do not come by bus?",
        "{item} that used to cost ${a} is now sold for ${b} less. What is the new price in dollars?",
        "A phone can store {a photos}. {b} are stored already. For how many more is there room?",
        "{b} of the {a pieces} of a puzzle are in place. How many pieces are not in place yet?",
        "A hiker wants to climb {a} m and has climbed {b} m so far. How many meters are still to go?",
        "A bakery had {a} kg of flour and used {b} kg of it. How many kg of flour did it have left?",
        "There were {a people} at a concert. {b} left before the end. How many stayed [until the end|to the end]?",
        "By how much is {a} larger than {b}?",
        "{name} <collects> {a} cans for recycling. {b} of them <~are> made of steel and the rest of aluminum. How "
        "many <~are> made of aluminum?",
        "An email account has {a messages} in it. After {name} <deletes> {b} of them, how many <~are> left?",
    ), frozenset({"distance"})),
)  # fmt: skip
