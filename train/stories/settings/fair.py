"""Kinds at a fair and in an amusement park: rides, tickets, tokens, booths, prizes, queues and snacks.

Scope: data, and the shapes that only these kinds have. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _used_then_shared(d: Draw) -> Numbers:
    """Draw `(a * b + c - d) / e`."""
    a, b = d.factors(150)
    c = d.number(5, 60)
    whole = a * b + c
    f = d.number(2, min(10, (whole - 2) // 2))
    q = d.number(2, min(30, (whole - 2) // f))
    return (a, b, c, whole - f * q, f), (mul(a, b), add(a * b, c), sub(whole, whole - f * q), div(f * q, f))


def _half_of_profit(d: Draw) -> Numbers:
    """Draw `(a * b + c * d - e) / 2`."""
    (a, b), (c, e) = d.factors(100), d.factors(100)
    whole = a * b + c * e
    f = d.part(whole)
    f += (whole - f) % 2
    return (a, b, c, e, f), (mul(a, b), mul(c, e), add(a * b, c * e), sub(whole, f), div(whole - f, 2))


KINDS = (
    Kind("places on fair rides", s.product, (
        "&{name} <rides> the Ferris wheel {a times}. Each ride <~costs> {b tickets}. How many tickets <does> {he} use?",
        "The swing carousel has {a rows} of {b seats}. If every seat is taken, how many people are flying through the "
        "air?",
        "Each car of a roller coaster carries {a passengers}, and a train is made up of {b cars}. What is the largest "
        "number of people that can ride at once?",
        "A clown twisted {b balloons} into animals every hour and stayed at the fair for {a hours}. How many balloon "
        "animals did he make?",
        "At the ring toss you get {a rings} for one dollar. How many rings do {b dollars} buy?",
        "Calculate the number of prizes on a wall with {a shelves}, each of which holds {b teddy bears}.",
        "For every plastic duck fished out of the pond, a player <~gets> {a points}. {name} <fishes> out {b ducks}. "
        "How many points <does> {he} score?",
        "{name} <sells> cotton candy at ${a} a stick. How much money <does> {he} take in if {b children} <~buy> one "
        "stick each?",
        "The ghost train lets in {a people} per minute. How many can enter in {b minutes}?",
        "What is the price of {b} admission tickets at ${a} apiece?",
        "During the parade {a wagons} rolled by, and on each of them stood {b dancers}. How many dancers were there "
        "in total?",
        "It is a busy evening at the bumper cars. Each round has room for {b drivers}. How many drivers can take part "
        "in {a rounds}?",
        "{name} <has> {a strips} of raffle tickets. There <~are> {b tickets} on every strip. How many chances to win "
        "<does> {he} have?",
        "If one bucket of popcorn fills {a paper bags}, how many bags can be filled from {b buckets}?",
    )),
    Kind("what is left at the fair", s.difference, (
        "&{name} <=has> {a tokens} for the game machines. After using {b}, how many <=does> {he} have left?",
        "Of the {a seats} on the carousel, {b} were taken. How many were free?",
        "A giant panda costs {a points}. So far {name} <=has> collected {b}. How many more points <=does> {he} need?",
        "In the queue for the water slide stand {a people}. {b} of them are children and the rest adults. How many "
        "adults are waiting?",
        "The man at the dart booth hung up {a balloons} in the morning. By noon, {b} had been popped. How many "
        "balloons were still whole?",
        "How many of {a} candied apples are unsold once {b} have been sold?",
        "{name} <guesses> that a jar <~holds> {b gumdrops}. In fact there <~are> {a} in it. By how many <is> {he} "
        "wrong?",
        "There were {a prizes} in the tent when the fair opened, and {b} remained when it closed. How many had been "
        "won?",
        "Yesterday the roller coaster made {a trips}, which is {b} more than today. How many trips did it make today?",
        "Together, {third} and {other} threw {a hoops}. {b} of the hoops were thrown by {other}. How many did {third} "
        "throw?",
        "{name} waited {a} minutes for a ride that was {b} minutes shorter than the wait. How many minutes long was "
        "the ride?",
        "A wheel of fortune has {a fields}. On all but {b} of them you win nothing. How many fields win nothing?",
        "We had {a coupons} for the fair and we have used {b} already. How many can we still use?",
        "Because of the rain, {b} of {a stalls} stayed closed. What number of stalls opened?",
    ), frozenset({"time"})),
    Kind("tickets left after fair rides", two.minus_product, (
        "&{name} <buys> {c tickets} at the gate and <goes> on {a rides} that <~cost> {b tickets} each. How many "
        "tickets <does> {he} have left?",
        "At the fair, each ride takes {b tickets}. {name} <=has> {c tickets} and <=wants> to go on {a rides}. How "
        "many tickets will be left over?",
        "A reel of {c raffle tickets} hung at the booth. {a people} each bought {b} of them. How many tickets "
        "remained on the reel?",
        "From ${c}, {name} <pays> for {a turns} in the flight simulator, which <~cost> ${b} apiece. @money_left",
        "How much change do you get from ${c} for {a} day passes at ${b} each?",
        "There were {c prizes} on the wall of the booth. In each of {a hours}, {b} of them were won. How many prizes "
        "had not been won by then?",
        "{c people} are waiting for the log ride, which takes {b} at a time. If nobody else comes, how many people "
        "are still in line after {a runs}?",
        "A vendor blew up {c balloons}. He gave {b balloons} to each of {a school classes} and sold the rest. How "
        "many did he sell?",
        "Out of the {c plush toys} that were delivered, {a booths} got {b toys} apiece, and the remainder went into "
        "the storeroom. Find the number of toys in the storeroom.",
        "{name} <has> saved up {c tokens}. One game <~takes> {b tokens}, and {he} <plays> {a games}. With how many "
        "tokens <does> {he} go home?",
        "A snack cart starts the day with {c pretzels}. It sells {b pretzels} an hour. How many are left after {a "
        "hours}?",
        "So that everyone can throw, {a children} are handed {b balls} each from a bin of {c}. How many balls stay in "
        "the bin?",
        "{name's} goal <~is> to earn {c points}. {He} <has> hit {a targets} worth {b points} each. How many more "
        "points <does> {he} need?",
        "The park is giving away {c vouchers}. {a schools} in town have received {b} each, and the others are for the "
        "hospital. How many vouchers go to the hospital?",
    )),
    Kind("a fair queue that changes", two.minus_plus, (
        "{a people} were standing in line for the Ferris wheel. {b} of them gave up because it was so hot, but {c} "
        "others joined the line. How many people were in line then?",
        "&{name} <brings> {a tokens} to the arcade. {He} <spends> {b} on the claw machine and then <wins> {c}. How "
        "many tokens <does> {he} have in the end?",
        "At the stop by the castle, {b} of the {a riders} climbed off the little park train and {c} climbed on. How "
        "many riders did it have after that?",
        "A prize shelf holds {a toys}. If {b} are won and {c} are put out to replace them, how many toys are on the "
        "shelf?",
        "Before the last round of darts, {name's} score <~is> {a}. {He} <loses> {b points} and then <gains> {c}. What "
        "<~is> {his} final score?",
        "The lemonade stand had {a clean cups}. After {b} were used, the owner washed another {c}. How many clean "
        "cups were there then?",
        "A gust of wind tore {b balloons} from a cart that had {a}. The seller then blew up {c new ones}. How many "
        "balloons hung on the cart in the end?",
        "{name} <has> ${a} in {his} pocket. The entrance <~costs> ${b}, but at the raffle {he} <wins> ${c}. How much "
        "money <does> {he} have after that?",
        "How many booths stand on the fairground if {b} of last year's {a} are gone and {c} have come instead?",
        "Yesterday, {a helpers} worked at the fair. Today {b} of them are ill, while {c new helpers} have signed up. "
        "How many helpers does the fair have today?",
        "After handing out {b} of its {a} stuffed bears, the booth received a delivery of {c}. Calculate how many "
        "bears it has.",
        "A pile of {a tickets} lay on the counter. The cashier sold {b} and printed {c more}. How many tickets lay "
        "there afterwards?",
        "In this game you start with {a chips}, have to hand back {b} and are allowed to draw {c}. How many chips do "
        "you end up with?",
        "{name's} album <~has> {a photos} of rides. {He} <takes> out {b} that <~are> blurred and <glues> in {c} from "
        "the latest fair. How many photos <~does> the album have then?",
    ), frozenset({"heat"})),
    Kind("the rest for the fair", two.rest_rate, (
        "&{name} <has> {a tickets}. {He} <sets> aside {b} for the snack bar. The rest <~are> for rides at {c tickets} "
        "each. How many rides <does> {he} take?",
        "{a children} came to the fair. {b} watched the puppet show, and all the others sat down in the swan boats, "
        "{c} to a boat. How many boats were needed?",
        "After {b} of the {a prizes} had been given to the helpers, the remaining ones were divided evenly among {c "
        "booths}. How many did each booth get?",
        "{name} <wins> {a candies}, <eats> {b} on the way home and <gives> {c group} equal shares of the others. How "
        "many <~does> each {member} get?",
        "&{name} <=has> ${a}. Getting into the park costs ${b}, and a game costs ${c}. How many games can {he} play?",
        "All but {b} of {a balloons} are tied into bunches of {c}. How many bunches are there?",
        "To win the big bear, {name} <needs> {a points}. {He} already <has> {b}. Each hit <~counts> {c points}. How "
        "many more hits <does> {he} need?",
        "How many wagons does a ride use if {b} of {a guests} are too small to ride and the rest sit {c} to a wagon?",
        "A roll has {a tickets}. {b} are torn off and thrown away, and what is left is cut into strips of {c}. Find "
        "the number of strips.",
        "The fair earned ${a}. First, ${b} went to pay for the band. Then {c charities} received equal parts of the "
        "remaining money. How many dollars did each charity receive?",
        "Except for {b} that are broken, all {a lanterns} will hang on {c ropes}, the same number on every rope. How "
        "many lanterns will be on one rope?",
        "Out of {a sausages}, {b} got burnt. The good ones were sold by {c vendors} in equal numbers. How many did "
        "each vendor sell?",
        "&{name} <=has> to fill {a bags} with popcorn and <=is> done with {b}. How many bags an hour must {he} fill "
        "to finish the others in {c hours}?",
        "Our class had ${a} for the trip to the amusement park. The bus was ${b}. What we did not spend on the bus "
        "was just enough for {c} park tickets. How much was one park ticket?",
    )),
    Kind("a visit to the fair for several", two.sum_times, (
        "The entrance to the park costs ${a}, and a locker costs ${b}. How much do {c friends} pay in total if each "
        "of them takes a locker?",
        "Every wagon of the panorama train carries {a adults} and {b children}. How many passengers are there in {c "
        "wagons}?",
        "&{name} <packs> {c prize bags}. {He} <puts> {a stickers} and {b marbles} into each. How many small prizes "
        "<does> {he} need?",
        "One spin in the teacups takes {a tickets}, one drop from the tower takes {b}. If {name} does both {c times}, "
        "how many tickets does that take?",
        "On each of the {c days} of the fair, the carousel made {a runs} in the morning and {b} in the afternoon. How "
        "many runs was that altogether?",
        "A string of lights has {a} red and {b} blue bulbs. {c} such strings hang above the square. How many bulbs "
        "light it up?",
        "{c boys} visited the fair together. Every one of them threw {a darts} and {b hoops}. How many throws did "
        "they make in all?",
        "Each day, {name} <hands> out {a flyers} at the north gate and {b} at the south gate. After {c days}, how "
        "many flyers <has> {he} handed out?",
        "What must {c people} pay for one waffle and one drink each, when a waffle costs ${a} and a drink ${b}?",
        "Winners at the shooting gallery take home {a balloons} and {b candies} apiece. How many items do {c winners} "
        "take home?",
        "Before the gates open, {a women} and {b men} clean each of the {c halls}. If nobody works in more than one "
        "hall, how many people clean?",
        "The chairlift <~needs> {a} minutes to go up and {b} minutes to come down. {name} <makes> the round trip {c "
        "times}. How many minutes <does> {he} spend on the lift?",
        "Each time, the lucky number gave {a points} and the bonus wheel {b}. {name} got both of them {c times}. What "
        "was {his} score?",
        "{name} <=has> {c strips} of tickets, and on each strip there are {a} yellow and {b} green ones. How many "
        "tickets is that?",
    ), frozenset({"time", "music"})),
    Kind("takings from two fair booths", long.two_products, (
        "{a people} bought evening passes for ${b} each, and {c people} bought day passes for ${d} each. How much "
        "money was taken in?",
        "&{name} <goes> on the roller coaster {a times} and on the carousel {c times}. The coaster <~costs> {b "
        "tokens} a ride and the carousel {d}. How many tokens <does> {he} use?",
        "The fair has {a rows} of {b} food stalls and {c rows} of {d} game stalls. How many stalls are there?",
        "A prize wall has {a shelves} with {b bears} on each. Beside it hang {c nets}, each of which holds {d balls}. "
        "Find the total number of bears and balls.",
        "A can <~counts> {b points} and the bell {d}. {name} <hits> a can {a times} and the bell {c times}. What "
        "<~is> {his} score?",
        "A snack bar sold {a} boxes of {b} doughnuts and {c} boxes of {d} pretzels. How many doughnuts and pretzels "
        "did it sell altogether?",
        "How much does {name} earn if {he} works {a hours} at the ticket booth for ${b} an hour and {c hours} at the "
        "snack bar for ${d} an hour?",
        "{a buses} brought {b visitors} each, while {c trams} brought {d} each. How many visitors arrived by bus or "
        "tram?",
        "On Saturday the magician did {a shows} of {b} minutes, and on Sunday he did {c shows} that lasted {d} "
        "minutes each. For how many minutes was he on stage?",
        "{name} and {other} collected bottles after the fair. {name} filled {a crates} of {b}, {other} filled {c "
        "crates} of {d}. How many bottles did they collect together?",
        "We need prizes: {b} for each of {a games} and {d} for each of {c contests}. How many prizes must we order?",
        "Calculate the weight in kg of {a sacks} of corn at {b} kg each and {c sacks} of sugar at {d} kg each, all of "
        "which the popcorn stand ordered.",
        "It was the night of the fireworks. {b rockets} flew up from each of {a tubes}, and {d} from each of {c "
        "crates}. How many rockets were there?",
        "If each of {a girls} brings home {b prizes} and each of {c boys} brings home {d}, what is the number of "
        "prizes they all bring home?",
    )),
    Kind("booth money shared at the fair", long.product_minus_over, (
        "{name} <sells> {a pictures} at the fair for ${b} each. {He} <pays> ${c} for the stall and <shares> what "
        "<~remains> equally among {d group}. How many dollars <~does> each {member} get?",
        "{a bags} of {b candies} are opened. {c candies} fall on the ground, and the rest are dealt out fairly to {d "
        "children}. How many candies does one child get?",
        "There were {a rows} of {b balloons} on the dart wall. When {c} had been popped, those that were left were "
        "taken down and tied into bunches of {d}. How many bunches were made?",
        "How many rides at {d tickets} each can {name} take with {a strips} of {b tickets} if {c} of the tickets are "
        "lost?",
        "A class ran a booth for {a hours} and earned ${b} an hour. After ${c} was paid for materials, the profit was "
        "split among {d helpers}. What was each helper's share?",
        "A carousel has {a rings} of {b seats}. All the seats but {c} are taken by families of {d}. How many families "
        "are riding?",
        "An electrician brought {a} boxes with {b bulbs} in each, of which {c bulbs} were broken. He screwed the good "
        "ones into {d signs}, the same number into every sign. How many bulbs did each sign get?",
        "&{name} <saves> ${b} a week for {a weeks} and <spends> ${c} on shoes before the fair. The rest <~goes> to "
        "wristbands for ${d} each. How many wristbands <does> {he} buy?",
        "From {a trays} of {b} candied apples, {c} were eaten by the staff. What was left filled exactly {d baskets} "
        "of equal size. How many apples did one basket hold?",
        "{a teams} of {b players} entered the tug-of-war, but {c players} went home before it began. The others "
        "formed {d} new teams of equal size. How many players were on each new team?",
        "If {a machines} each give out {b tokens}, and {c} of these tokens are lost, how many games for {d tokens} "
        "each can be played with the others?",
        "A booth printed {a books} of {b} raffle tickets. {c} of the tickets did not win, and the winning ones were "
        "spread evenly over {d colors}. Find the number of winning tickets of one color.",
        "Every one of {a stalls} gave {b vouchers} to the school. The teachers took {c}, and then {d classes} divided "
        "up the others evenly. How many vouchers were there per class?",
        "Last summer {name} worked {a days} at the fair and got ${b} per day. ${c} of it went for bus fares. The rest "
        "was put into {d envelopes} in equal amounts. How much money was in each envelope?",
    )),
    Kind("fair visitors on several days", long.chain_total, (
        "On Friday {a people} rode the loop. On Saturday there were {b} more riders than on Friday, and on Sunday {c} "
        "fewer than on Saturday. How many riders were there in all?",
        "&{name} <wins> {a tokens} at the first booth, {b} more than that at the second and {c} fewer at the third "
        "than at the second. How many tokens <does> {he} win altogether?",
        "{other} has {c} fewer tickets than {third}, who has {b} more than {name}. {name} has {a tickets}. How many "
        "tickets do all of them have together?",
        "The red ride has {a seats}. The blue one has {b} more than the red one, while the green one has {c} fewer "
        "than the blue one. What is the total number of seats?",
        "A stand sold {a waffles} in the morning. At noon it sold {b} more than in the morning. In the evening it "
        "sold {c} fewer than at noon. Find the total number of waffles.",
        "The ghost train costs ${a}. The log ride is ${b} more expensive than the ghost train, and the tower is ${c} "
        "cheaper than the log ride. What does {other} pay for one ride on each?",
        "{a} red balloons hang over the stage. There are {b} more yellow ones than red ones, and the number of blue "
        "ones is {c} less than the number of yellow ones. How many balloons hang there?",
        "{name} waited {a} minutes for the first ride. The wait for the second ride was {b} minutes longer, and the "
        "wait for the third was {c} minutes shorter than for the second. For how many minutes did {name} wait in "
        "total?",
        "In {his} first game {name} <scores> {a points}. In the next one {he} <gets> {b points} more, and in the last "
        "one {c} fewer than in the one before it. How many points <does> {he} get in all?",
        "How many prizes were won if the adults won {a}, the boys {b} more than the adults, and the girls {c} fewer "
        "than the boys?",
        "In the parade walked {a drummers}. There were {b} more trumpet players than drummers and {c} fewer flute "
        "players than trumpet players. How many musicians was that?",
        "For the fair, a bakery makes {a pies}. It makes {b} more cakes than pies, but {c} fewer tarts than cakes. "
        "How many pies, cakes and tarts does it make in total?",
        "The food tent has room for {a guests}, the dance tent for {b} more than the food tent, and the circus tent "
        "for {c} fewer than the dance tent. For how many guests is there room in all the tents?",
        "My sister took {a rides}, my brother took {b} more than she did, and I took {c} fewer than my brother. How "
        "many rides did we take in total?",
    ), frozenset({"time"})),
    Kind("money left after fair shopping", long.two_products_change, (
        "&{name} <has> ${e} for the fair. {He} <buys> {a ride cards} for ${b} each and {c snack cards} for ${d} each. "
        "@money_left",
        "From a roll of {e tickets}, {a boys} get {b} each and {c girls} get {d} each. How many tickets are still on "
        "the roll?",
        "A booth had {e prizes}. For {a hours} it gave out {b} an hour, after which it gave out {d} an hour for "
        "another {c hours}. How many prizes did it still have?",
        "How much change does {name} get from ${e} after buying {a caps} at ${b} each and {c T-shirts} at ${d} each?",
        "{e people} want to see the show. {a benches} hold {b people} each, and {c rows} of chairs hold {d} each. "
        "Everybody else has to stand. How many people stand?",
        "The fair wanted to raise ${e} for charity. {a clubs} brought ${b} each, and {c schools} brought ${d} each. "
        "By how many dollars was the goal missed?",
        "You need {e points} for the giant giraffe. So far, {name} <=has> made {a throws} worth {b points} each and "
        "{c throws} worth {d} each. How many points are still missing?",
        "Of {e buns} that came in the morning, {a} boxes of {b} went to the burger stand and {c} boxes of {d} to the "
        "sausage stand. All the others were kept for the next day. How many buns were kept?",
        "{name} <stays> at the fair for {e} minutes. {He} <spends> {b} minutes on each of {a rides} and {d} minutes "
        "in each of {c queues}. How many minutes <~are> left for everything else?",
        "What number of balloons remains from {e} when {a clowns} take {b} each and {c vendors} take {d} each?",
        "The parking lot of the fair has room for {e cars}. {a rows} of {b cars} and {c rows} of {d cars} are already "
        "full. How many cars can still park?",
        "{name} <wins> {e tokens}. {He} <takes> {a toys} for {b tokens} each and {c balloons} for {d tokens} each, "
        "and <keeps> the other tokens. How many tokens <does> {he} keep?",
        "The owner of the carousel owed ${e}. In spring he paid back ${b} a week for {a weeks}, and in summer ${d} a "
        "week for {c weeks}. How much did he still owe?",
        "If a tank of {e} liters of lemonade fills {a barrels} of {b} liters and {c barrels} of {d} liters, how many "
        "liters are still in the tank?",
    ), frozenset({"time"})),
    Kind("fair tokens used and shared", _used_then_shared, (
        "&{name} <buys> {a strips} of {b tickets} and <wins> {c} more. {He} <uses> {d tickets} and <divides> the rest "
        "equally among {e group}. How many tickets <~does> each {member} receive?",
        "A booth gets {a cartons} of {b bears} when {c bears} are already in its storeroom. After {d} of all these "
        "bears have been given out, the rest are put on {e shelves}, equally many on each. How many bears are on a "
        "shelf?",
        "{a trains} brought {b people} each, and {c people} came on foot. {d} of them left early. The others were "
        "seated at tables of {e}. How many tables were used?",
        "{name} <works> {a hours} for ${b} an hour and <gets> ${c} in tips. {He} <spends> ${d} on food. With the rest "
        "{he} <buys> game cards at ${e} each. How many cards <does> {he} get?",
        "A popcorn maker fills {a trays} with {b bags} each, then another {c bags}. {d bags} are sold on the spot. "
        "How many of the others does each of {e vendors} get if they are shared out equally?",
        "How many rides at {e tokens} each can be taken with {a rolls} of {b tokens} and {c} loose ones if {d} of all "
        "the tokens turn out to be fake?",
        "Our booth took in ${b} a day for {a days}, plus a donation of ${c}. We paid ${d} in rent. The money left was "
        "split evenly among {e clubs}. How much did each club get?",
        "On the wall were {a rows} of {b balloons}, with {c} more on the roof of the stand. {d} popped in the heat. "
        "The ones that survived were made into bunches of {e}. Find the number of bunches.",
        "Before the parade, {a} boxes of {b flags} and a bag of {c flags} were brought to the square. {d flags} were "
        "too wet to use. All the dry ones were handed to {e groups} in equal numbers. How many flags did each group "
        "receive?",
        "{name} <scores> {b points} in each of {a games} and {c points} as a bonus. Then {d points} <~are> taken away "
        "for a foul. A prize <~costs> {e points}. How many prizes <does> {he} get for the points that <~are> left?",
        "The cook baked {a trays} of {b} waffles, and a neighbor added {c}. By evening {d waffles} were gone. If "
        "those that remained were packed {e} to a box, how many boxes were filled?",
        "{c children} were in line when {a buses} with {b children} each arrived. {d} of the children had no ticket "
        "and went away. The others rode in groups of {e}. How many groups rode?",
        "Calculate how many chips each of {e players} gets when {a stacks} of {b chips} and {c} single chips are put "
        "together, {d} are kept by the bank, and the rest are dealt out evenly.",
        "Last night the cleaners picked up {b bottles} from each of {a lawns} and {c} from the parking lot. {d} were "
        "broken. The whole ones went into crates of {e}. How many crates were filled?",
    ), frozenset({"heat"})),
    Kind("half of the fair profit", _half_of_profit, (
        "&{name} <sells> {a cakes} for ${b} each and {c cushions} for ${d} each. {He} <pays> ${e} for the stall and "
        "<gives> half of what <~is> left to the animal shelter. How much <~does> the shelter get?",
        "{a} round tents hold {b people} each, and {c} long ones hold {d} each. All the places but {e} are taken. "
        "Half of the people inside are children. How many children are in the tents?",
        "Two sisters run a booth. They sell {a dolls} at ${b} each and {c kites} at ${d} each. Their costs come to "
        "${e}. If they share the profit equally, what does each sister get?",
        "From {a packs} of {b cards} and {c packs} of {d cards}, {name} <takes> out {e} for a trick. The others "
        "<~are> dealt to two players, as many to one as to the other. How many cards <~does> each player have?",
        "A train to the park has {a cars} with {b passengers} each and {c cars} with {d} each. At the stop before the "
        "park, {e} get off. Half of those who stay on are going to the fair. How many is that?",
        "{a girls} won {b tokens} each and {c boys} won {d} each. They put all their tokens together, paid {e} for a "
        "group photo and lost exactly half of the others at the claw machine. How many tokens did they lose there?",
        "How many prizes stand on the upper shelf if {a} boxes of {b} and {c} boxes of {d} are unpacked, {e} are "
        "broken, and the good ones are divided into halves, one for the upper and one for the lower shelf?",
        "As a team, {name} and {other} earned ${b} an hour for {a hours} and ${d} an hour for {c hours}. They spent "
        "${e} on lunch and split the rest in half. How many dollars did {other} take home?",
        "Lanterns hung over the fair in {a rows} of {b} and {c rows} of {d}. The wind put out {e} of them, and at "
        "midnight half of those that were still burning were switched off. Calculate how many were switched off.",
        "The baking tent made {a trays} of {b} buns and {c trays} of {d} pies. {e} of these were given to the band, "
        "and half of the remaining ones were sold before noon. How many were sold before noon?",
        "It was the last day. {a workers} packed {b crates} each, {c others} packed {d} each. {e crates} went by "
        "train, and two trucks carried equal shares of the rest. How many crates were on each truck?",
        "My uncle hit {a ducks} for {b points} each and {c frogs} for {d points} each. He lost {e points} for "
        "stepping over the line. Adults only keep half of their points. How many points did he keep?",
        "If {a vendors} bring {b balloons} apiece, {c clowns} bring {d} apiece, and {e} of the balloons fly away, how "
        "many does each of two schools get when the rest are divided equally between them?",
        "Tickets were printed on {a sheets} of {b} and {c sheets} of {d}. After {e} had been spoiled, half of the "
        "good tickets went to the north gate and half to the south gate. What number of tickets did the north gate "
        "have?",
    ), frozenset({"time"})),
)  # fmt: skip
