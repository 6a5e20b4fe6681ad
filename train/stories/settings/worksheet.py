"""Kinds of a school worksheet: short, plain problems of two steps about children and everyday things.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("worksheet gone in turn", two.minus_two, (
        "{name} picked {a daisies}. {He} put {b} of them in a vase and gave {c} to {his} grandmother. How many "
        "daisies did {he} have left?",
        "There were {a crackers} on the plate. {name} ate {b crackers} and the puppy stole another {c}. How many "
        "crackers stayed on the plate?",
        "&{name} <has> {a marbles}. {He} <loses> {b} in the grass and <trades> away {c} more. How many marbles <does> "
        "{he} have now?",
        "{name's} pencil box held {a crayons}. When {b} broke and {c} were lent to {other}, how many crayons were "
        "left in the box?",
        "A bus with {a children} stops at the museum, where {b} get off. At the zoo another {c} get off. How many "
        "children are still on the bus?",
        "How many pages does {name} still have to read in a book of {a pages} if {he} read {b} before lunch and {c} "
        "after it?",
        "Out of {a balloons} at {name's} party, {b} popped and {c} flew away. Find the number of balloons that "
        "remained.",
        "{name} <starts> with {a stickers}. After giving {b} to a friend and using {c} on a card, how many <does> "
        "{he} have?",
        "Mother baked {a rolls}. The family ate {b rolls} at breakfast and {c} at noon. How many rolls were not eaten?",
        "A string is {a} cm long. {name} cuts off {b} cm for a kite, then {c} cm for a bow. How long is the string "
        "now?",
        "{b birds} flew from the roof, and a minute later {c} more followed them. {name} had counted {a} at the "
        "start. How many birds are on the roof now?",
        "{name} must do {a sums} this week. On {day} {he} did {b} of them and on {day2} {c}. How many sums are still "
        "to be done?",
        "Of the ${a} in {name's} purse, ${b} was paid for a cap and ${c} for a belt. How many dollars are left?",
        "All but {b} of {name's} {a peaches} were ripe. {He} ate {c} of the ripe ones. How many ripe peaches are left?",
        "The teacher took {a sheets} of paper from the shelf. {name's} row needed {b} and the next row needed {c}. "
        "How many sheets went back on the shelf?",
    )),
    Kind("worksheet neither sort", two.minus_sum, (
        "There are {a children} in the yard. {b} are on the swings, {c} are on the slide, and the others play ball. "
        "How many play ball?",
        "{name} has {a toy animals}. Of these, {b} are horses and {c} are cows. The rest are sheep. How many sheep "
        "does {name} have?",
        "In {name's} garden grow {a flowers}: {b roses}, {c tulips} and some lilies. How many lilies are there?",
        "&{name} <has> ${a}. {He} <buys> a ball for ${b} and a book for ${c}. @money_left",
        "A jar contains {a buttons}. If {b} of them are red, {c} are blue and all the others are white, what is the "
        "number of white buttons?",
        "{name} took ${a} to the store. A loaf of bread was ${b} and a cake was ${c}. How much change did {he} bring "
        "home?",
        "Except for {b} boys and {c} girls who were sick, everybody in {name's} grade came to school. The grade has "
        "{a} children. How many came?",
        "How many seats are empty in a hall of {a seats} if {b parents} and {c teachers} are sitting there?",
        "{name} and {other} need {a shells} for a picture. {name} has found {b} and {other} {c}. How many more shells "
        "do they need?",
        "Our class wants to collect {a cans}. So far {b} came from {name} and {c} from {other}. How many cans are "
        "missing?",
        "{b} of {name's} fish are gold and {c} are black. {He} has {a fish} in all. How many have some other color?",
        "A ribbon was {a} cm long. From it, {name} made a bow of {b} cm and a loop of {c} cm. How many centimeters "
        "were not used?",
        "{name} needs {a points} to win a prize. {He} got {b points} for reading and {c} for spelling. How many "
        "points does {he} still need?",
        "Grandfather planted {a trees}, namely {b} apple trees, {c} plum trees and, behind the barn, pear trees. "
        "Calculate the number of pear trees.",
        "Today {a students} had lunch at school. {b} chose soup and {c} chose rice; everybody else, {name} too, took "
        "a sandwich. How many took a sandwich?",
    )),
    Kind("worksheet some come and some go", two.plus_minus, (
        "{name} had {a stamps}. {His} uncle sent {him} {b} more. Then {he} gave {c} to {other}. How many stamps did "
        "{name} have then?",
        "On {day} {name} picked {a plums} and on {day2} {b}. The family ate {c} of them. How many plums were left?",
        "&{name} <has> ${a} and <gets> ${b} for {his} birthday. {He} <spends> ${c} on a game. @money_left",
        "There were {a people} on the train. {b} got on and {c} got off. How many people were on the train after that?",
        "A hen house has {a} brown hens and {b} white hens. If the farmer sells {c hens}, how many stay?",
        "{name} baked {a cookies}, and {his} {relative} baked {b}. They took {c cookies} to a neighbor. How many "
        "cookies did they keep?",
        "How many toy cars has {name} now, if {he} owned {a}, was given another {b}, and broke {c}?",
        "After finding {b shells} to go with the {a} in {his} bucket, {name} dropped {c} into the sea. How many "
        "shells remained?",
        "{a ducks} swam on the pond. {b} more landed, but {c} were scared by {name's} dog and flew off. Find how many "
        "ducks swam on the pond in the end.",
        "The library shelf held {a books}. {name} put {b} back on it, and later {c} were borrowed. What is the number "
        "of books on the shelf now?",
        "{name's} tree had {a} red apples and {b} green apples. In a storm {c apples} fell down. How many apples "
        "still hung on the tree?",
        "{name} wrote {a words} in the morning and {b} in the afternoon. {He} crossed out {c} of all those words. How "
        "many words were left?",
        "Mr. Hill has {a} small and {b} large kites in his shop. {name} and other children buy {c} of them. How many "
        "kites does he have left?",
        "At first {a kids} were in the pool. {b kids} jumped in, among them {name}. Soon {c} went home. How many kids "
        "were still in the pool?",
        "In a game {name} scored {a points}, then {b} more, and lost {c} at the end. What was {his} score?",
    )),
    Kind("worksheet full rows but some", two.product_minus, (
        "{name} has {a} boxes with {b crayons} in each. {He} gives away {c crayons}. How many crayons does {he} have "
        "left?",
        "There are {a rows} of {b chairs} in the hall. {c chairs} are empty. On how many chairs do people sit?",
        "&{name} <buys> {a bags} of {b nuts}. {He} <eats> {c nuts}. How many nuts <~are> left?",
        "{a hens} laid {b eggs} each. {name} broke {c} of the eggs on the way home. How many eggs were whole?",
        "{name} worked {a days} and got ${b} per day. Then {he} paid ${c} for a coat. How many dollars did {he} have "
        "left of {his} wages?",
        "An album has {a pages}, and {b photos} fit on every page. {name} still has room for {c photos}. How many "
        "photos are in the album?",
        "If {a children} carry {b bricks} apiece and {c} of the bricks fall, how many bricks are not dropped?",
        "How many cupcakes were sold if {name} set out {a trays} with {b cupcakes} per tray and {c} were left over?",
        "A farmer planted {a rows} of corn with {b plants} in a row. The rabbits ate {c plants}. Find the number of "
        "plants that were left.",
        "Each of {a baskets} held {b pears}. {c pears} were bad, so {name} threw them out. How many good pears were "
        "there?",
        "{c} of the tulips in {name's} garden are red; the others are yellow. The tulips stand in {a rows} of {b}. "
        "How many are yellow?",
        "For the school fair, {name} made {a strings} of beads, using {b beads} for each. Later {c beads} came off. "
        "How many beads stayed on?",
        "{name} put {b} stickers on each of {a cards}, but afterwards {he} peeled {c} off. How many stickers are "
        "still on the cards?",
        "A store got {a crates} with {b bottles} in every crate. By evening {c bottles} were gone. How many bottles "
        "remained in the store?",
    )),
    Kind("worksheet full packs and loose ones", two.product_plus, (
        "{name} has {a packs} of {b pencils} and {c} loose pencils. How many pencils does {he} have altogether?",
        "On the table are {a plates} with {b buns} on each. {c} more are in the oven. How many buns are there in all?",
        "&{name} <fills> {a bags} with {b apples} each and <has> {c apples} left over. How many apples <~are> there "
        "in total?",
        "{name} already had {c coins}. Then {he} got {b coins} a week for {a weeks}. How many coins did {he} have in "
        "the end?",
        "{a vans} took {b children} each to the farm, and another {c} walked. How many children went to the farm?",
        "A cap costs ${c} and a ball costs ${b}. How much money does {name} need for {a balls} and a cap?",
        "How many pages are in {name's} book if {he} read {b pages} every day for {a days} and still has {c pages} to "
        "go?",
        "In the class garden there are {a rows} of {b carrots}, plus {c carrots} in a pot by the window. Find the "
        "total number of carrots.",
        "{name} built {a towers} out of {b blocks} each. {c blocks} were not used. With how many blocks did {he} play?",
        "Besides {c} single cards, {name} keeps {a tins} with {b cards} per tin. What is the total number of {his} "
        "cards?",
        "{a teams} of {b players} came to the match, and {c people} watched. How many people were at the match?",
        "Mother cut {a cakes} into {b slices} each. Aunt May brought {c} slices of pie. How many slices of cake and "
        "pie were there?",
        "{name} jumped rope {b times} a day for {a days}. On the day after that {he} jumped {c times}. How many jumps "
        "is that altogether?",
        "A shelf holds {c comics}. Below it there are {a} more shelves, each with {b comics}. How many comics does "
        "{name} see?",
    )),
    Kind("worksheet whole less equal parts", two.minus_product, (
        "{name} had {c beads}. {He} made {a rings} with {b beads} each. How many beads were left?",
        "A jug held {c} cups of juice. {a children} drank {b cups} each. How many cups were still in the jug?",
        "&{name} <has> ${c}. {He} <buys> {a toys} at ${b} each. @money_left",
        "{name} wants to read {c pages}. {He} reads {b pages} a day. How many pages are left after {a days}?",
        "There are {c students} in the school. If {a vans} take {b students} each, how many students must walk?",
        "From {c flowers} the florist tied {a bunches} of {b}. The others went into a big vase. How many flowers went "
        "into the vase?",
        "How many cents did {name} keep out of {c cents} after buying {a erasers} for {b cents} apiece?",
        "{name} gave {b cherries} to each of {his} {a friends} and ate the rest. {He} had {c cherries} to begin with. "
        "How many did {he} eat?",
        "A rope of {c} meters is used for {a swings}. Every swing needs {b} meters. How many meters of rope are not "
        "used?",
        "The baker made {c rolls} this morning. {name} helped to pack {a bags} with {b rolls} per bag. How many rolls "
        "were not packed?",
        "{name} is saving for a bike that costs ${c}. {He} has saved ${b} a week for {a weeks}. How much more does "
        "{he} need?",
        "If {a rows} of {b chairs} are put up and there are {c chairs} in all, what number of chairs is not put up?",
        "{c tickets} were printed for the play. {a classes} took {b tickets} each. Find how many tickets remained.",
        "{name's} game has {c cards}. {a players} get {b cards} each, and the rest lie on the table. How many cards "
        "lie on the table?",
    )),
    Kind("worksheet put aside and share out", two.rest_rate, (
        "{name} has {a sweets}. {He} eats {b} and shares the rest equally among {c friends}. How many sweets does "
        "each friend get?",
        "From {a eggs}, {b} were used for a cake. The others were packed in boxes of {c}. How many boxes were there?",
        "&{name} <has> ${a} and <spends> ${b} on lunch. With the rest {he} <buys> pens at ${c} each. How many pens "
        "<does> {he} buy?",
        "A book has {a pages}. {name} has read {b} and will read {c} a day from now on. In how many days will {he} "
        "finish?",
        "{b} of the {a children} stayed at home. The others went by car, {c} in every car. How many cars were needed?",
        "How many bunches of {c} can {name} make from {a roses} if {b} of them are wilted and cannot be used?",
        "{name} picked {a pears}, but {b} were bad. The good pears were put into {c bowls}, the same number in each. "
        "How many pears were in a bowl?",
        "There were {a chairs} in the room. After {b} were carried out, the rest stood in {c} equal rows. How many "
        "chairs were in a row?",
        "{name} needs ${a} for a tent and already has ${b}. If {he} saves ${c} per week, how many weeks will it take?",
        "A ribbon is {a} cm long. {name} cuts off {b} cm and divides what is left into pieces of {c} cm. Find the "
        "number of pieces.",
        "All but {b} of {name's} {a photos} go into an album, {c} to a page. How many pages are filled?",
        "The teacher had {a stars} and kept {b} for herself. {c students} got the same number of the remaining stars. "
        "How many did each student get?",
        "{name} wants to learn {a words}. {He} knows {b} of them and learns {c} new ones each day. How many days does "
        "{he} still need?",
        "Of {a bricks}, {b} broke. Then {name} stacked the good ones in {c} equal piles. Calculate how many bricks "
        "were in each pile.",
    )),
    Kind("worksheet join and share out", two.sum_over, (
        "{name} had {a} red and {b} blue marbles. {He} put them into {c} bags, as many in each. How many marbles were "
        "in a bag?",
        "{a girls} and {b boys} made teams of {c}. How many teams were there?",
        "&{name} <picks> {a plums} in the morning and {b} in the evening. {He} <packs> them in boxes of {c}. How many "
        "boxes <does> {he} fill?",
        "{name} got ${a} from {his} aunt and ${b} from {his} uncle. How many puzzles at ${c} each can {he} buy?",
        "A cook has {a} white eggs and {b} brown eggs. Every omelet takes {c eggs}. How many omelets can the cook "
        "make?",
        "How many tables are needed for {a parents} and {b children} if {c people} sit at each table?",
        "{name} baked {a muffins} and {other} baked {b}. {c neighbors} shared all of them evenly. How many muffins "
        "did each neighbor get?",
        "Together, the {a pencils} in the drawer and the {b} on the desk are divided equally among {c students}. What "
        "is each student's share?",
        "{name} found {a shells} and later {b} more. {He} arranged all the shells in {c} equal rows. Find the number "
        "of shells in each row.",
        "A story about bears has {a pages} and a story about bees has {b}. {name} reads {c pages} a day. How many "
        "days will {he} need for these stories?",
        "If {name's} {a} roses and {b} lilies are put into vases with {c flowers} per vase, how many vases will be "
        "full?",
        "The class collected {a cans} on {day} and {b} on {day2}. They carried the cans away in {c} equal loads. How "
        "many cans were in a load?",
        "{a} cups of milk and {b} cups of cream were mixed and poured into jars of {c} cups. How many jars did {name} "
        "fill?",
        "On a farm, {a goats} and {b sheep} live in {c pens} with the same number of animals in each. How many "
        "animals are in each pen?",
    )),
    Kind("worksheet the same set again", two.sum_times, (
        "{name} eats {a grapes} and {b cherries} every day. How many pieces of fruit does {he} eat in {c days}?",
        "A pencil case holds {a pens} and {b pencils}. How many pens and pencils are in {c} such cases?",
        "&{name} <reads> {a pages} before school and {b} after school. How many pages <does> {he} read in {c days}?",
        "Each team has {a girls} and {b boys}. If there are {c teams}, how many children play?",
        "A sandwich costs ${a} and a drink costs ${b}. {c children} each buy a sandwich and a drink. How much do they "
        "pay altogether?",
        "{name} made {c necklaces}. For every necklace {he} used {a} red beads and {b} white beads. How many beads "
        "did {he} use?",
        "In each of {c rooms} there are {a desks} and {b chairs}. Find the number of pieces of furniture.",
        "How far does {name} ride in {c days} if {he} rides {a} km to the lake and {b} km more to the farm each day "
        "and comes home by bus?",
        "{c vases} stood in the hall. {name} put {a roses} and {b daisies} into every vase. What was the total number "
        "of flowers?",
        "{name} does {a sums} at school and {b} at home each day. At this rate, how many sums will {he} do in {c "
        "days}?",
        "Grandma gave {c children} {a nuts} and {b plums} apiece. How many nuts and plums did she give away in all?",
        "A basket had {a} green apples and {b} red ones. {name} carried {c} baskets like that to the kitchen. How "
        "many apples did {he} carry?",
        "{name} swims {a} laps in the morning and {b} laps at night. After {c days}, how many laps has {he} swum?",
        "There are {c buses}, and {a adults} and {b students} ride in each. How many people ride in the buses "
        "altogether?",
    )),
    Kind("worksheet fewer left for a price", two.minus_times, (
        "{name} had {a kites}. {He} kept {b} and sold the others for ${c} each. How much money did {he} get?",
        "There were {a cans} of chalk, but {b} were empty. Each of the rest held {c pieces}. How many pieces of chalk "
        "were there?",
        "&{name} <bakes> {a pies}. {He} <drops> {b} and <sells> the rest at ${c} apiece. How much <does> {he} earn?",
        "Of {a children}, {b} were absent. Each child who came got {c sheets} of paper. How many sheets were handed "
        "out?",
        "If {b} of {name's} {a hens} do not lay, and each of the others lays {c eggs}, how many eggs are there?",
        "How many pages did {name} read in {a days} if {he} read nothing on {b} of those days and {c pages} on each "
        "of the others?",
        "A farmer picked {a melons}. {name} was given {b} of them, and each of the others was sold for ${c}. How many "
        "dollars did the farmer get?",
        "A toy costs ${a}, but today it is ${b} cheaper. How much must {name} pay for {c} of these toys?",
        "{name} gets {a coins} a week and spends {b} of them. {He} saves the rest. How many coins does {he} save in "
        "{c weeks}?",
        "All but {b} of the {a tables} are in use. {c people} sit at each table in use. Find how many people are "
        "sitting.",
        "A shelf has room for {a books}. {name} leaves {b} places free on each of {c} such shelves and fills the "
        "other places. How many books is that?",
        "{b vans} out of {a} broke down. The vans that still worked carried {c kids} each. How many kids could ride?",
        "Each packet has {a seeds}, and {b} of them do not grow. {name} plants {c packets}. How many plants will come "
        "up?",
        "{name} found {a bottles}, but {b} were cracked. The shop paid {c} cents for every whole bottle. How many "
        "cents did {name} receive?",
    )),
    Kind("worksheet same for each", two.rate, (
        "{b pencils} cost {a} cents. {name} buys {c pencils}. How many cents does {he} pay?",
        "{name} reads {a pages} in {b days}, the same number each day. How many pages does {he} read in {c days}?",
        "A box of {b balls} weighs {a} kg without the box. How many kilograms do {c balls} weigh?",
        "&{name} <needs> {a oranges} for {b} jugs of juice. How many oranges <does> {he} need for {c} jugs?",
        "How many wheels do {c carts} have if {b} carts just like them have {a wheels}?",
        "{name} paid ${a} for {b caps}. At the same price, how much would {c caps} cost?",
        "In {b hours} {name} earned ${a}. What will {he} earn in {c hours} at the same pay?",
        "If {a flowers} fill {b vases} equally, how many flowers are needed for {c vases}?",
        "For {b} cakes, {name} needs {a eggs}. {He} wants to bake {c} of them. How many eggs must {he} have?",
        "{a chairs} stand in {b} equal rows. Find the number of chairs in {c} rows like these.",
        "{name's} hens lay {a eggs} in {b days}, always as many a day. How many eggs will {name} have after {c days}?",
        "A train goes {a} km in {b} hours. At that speed, how far does it go in {c} hours?",
        "{b} buses carried {a children}, as many in each. Next time {c} full buses like them will come. How many "
        "children will they carry?",
        "It takes {a beads} to make {b} bracelets of the same size. {name} would like to make {c}. How many beads "
        "will {he} use?",
        "{b teams} of the same size have {a players} in all. How many players are on {c} such teams?",
    )),
    Kind("worksheet how long at this pace", two.inverse_rate, (
        "{name} read {a pages} in {b days}, as many each day. How many days will {he} need for {c pages}?",
        "{b pens} cost ${a}. How many pens can {name} buy for ${c}?",
        "&{name} <walks> {a} km in {b} hours. How many hours <does> {he} need for {c} km at the same speed?",
        "If {b} boxes hold {a eggs}, how many boxes of this kind will hold {c eggs}?",
        "{name} earned ${a} in {b days} and would like to earn ${c}. How many days of work is that at the same pay?",
        "There were {a children} in {b} equal groups. Today there are {c children} and the groups are as large as "
        "before. How many groups are there today?",
        "How many tables do {c guests} need, if {b tables} like them seat {a guests}?",
        "A pump fills {a buckets} in {b minutes}. In how many minutes does it fill {c buckets}?",
        "{name} planted {a bulbs} in {b} rows, the same number in each. {other} has {c bulbs} and makes rows just as "
        "long. How many rows does {other} make?",
        "With {a cups} of flour {name} can bake {b loaves}. How many loaves can {he} bake with {c cups}?",
        "{c sheep} must go to the meadow. In {b} trips a truck can take {a sheep}. Find the number of trips that it "
        "needs for all of them.",
        "{name} saved ${a} in {b weeks}, the same sum every week. In how many weeks does {he} save ${c}?",
        "On {b} full pages of {name's} album there are {a stamps}. How many such pages would {c stamps} fill?",
        "{a beads} are enough for {b} necklaces. {name} has {c beads}. How many necklaces of that kind can {he} make?",
    )),
)  # fmt: skip
