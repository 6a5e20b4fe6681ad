"""Kinds at parties: guests and invitations, balloons, cake and drinks, games, gift bags and tables.

Scope: data only, and the steps that no other kind has. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _come_and_go(d: Draw) -> Numbers:
    """Draw `(a - b + c) * d - e`."""
    there = d.number(6, 20)
    b, c, e = d.number(2, 8), d.number(2, min(8, there - 4)), d.number(2, 8)
    f = d.part(there * e)
    stay = there - c
    return (stay + b, b, c, e, f), (sub(stay + b, b), add(stay, c), mul(there, e), sub(there * e, f))


KINDS = (
    Kind("party gift bags", s.quotient, (
        "&{name} <divides> {a stickers} equally among {b gift bags}. How many stickers <~go> into each bag?",
        "On her birthday, an old lady gives {a coins} to her {b grandchildren}, the same number to each. How many "
        "coins does a grandchild get?",
        "There are {a slices} of pizza and {b} hungry guests. If all of them eat equally much, how many slices is "
        "that per guest?",
        "How many goodie bags can be filled from {a candies} if {b candies} belong in every bag?",
        "For the garden party, {a balloons} were tied into bunches of {b}. Find how many bunches there were.",
        "The birthday cake was cut into {a pieces}. Each guest had {b}, and nothing was left. How many guests were "
        "there?",
        "{b children} play a party game with {a cards}. All the cards are dealt, and nobody has more than the others. "
        "What is the number of cards in each child's hand?",
        "Mom spent ${a} on prizes for the party games. All {b prizes} had the same price. What did a prize cost?",
        "If {a chairs} have to be set up for the party in {b} equal rows, how many chairs must stand in each row?",
        "&{name} <needs> {a cups} for {his} party. They <~come> in packs of {b}. How many packs <does> {he} have to "
        "buy?",
        "A clown made {a} balloon animals for {b kids}. Every kid got the same number of them. How many was that per "
        "kid?",
        "We are planning the class party! {a} quiz questions are needed, and {b helpers} write the same number each. "
        "How many questions should a helper write?",
        "Calculate how many lemons go into each jug of lemonade when {a lemons} are shared evenly by {b jugs}.",
        "There were {a} invitations to write. The {b members} of the birthday committee shared this work evenly. How "
        "many invitations did each member write?",
    )),
    Kind("party guests and things in all", s.three_sum, (
        "&{name} <invites> {a} classmates, {b} neighbors and {c} relatives to {his} party. How many people <does> "
        "{he} invite?",
        "The guests drank {a cups} of juice, {b cups} of tea and {c cups} of cocoa. How many cups was that altogether?",
        "There were {a} white, {b} gold and {c} blue balloons at the ball. How many balloons were there in total?",
        "Find the total cost of a party if the food costs ${a}, the music ${b} and the decorations ${c}.",
        "For {other's} surprise party, {name} <spends> {a} minutes on the cake, {b} minutes on the garlands and {c} "
        "minutes on the invitations. How many minutes of work <~is> that in all?",
        "Our team scored {a points} in the sack race, {b} in the spoon race and {c} in the tug-of-war. What was the "
        "team's final score?",
        "After the party, {a plates}, {b glasses} and {c forks} stood in the sink. How many things had to be washed?",
        "How many guests came to the wedding if {a} arrived by bus, {b} by train and {c} on foot?",
        "For {his} birthday, {name} got ${a} from {his} grandparents, ${b} from {other} and ${c} from {his} friends. "
        "What was the sum of these gifts?",
        "A pinata holds {a caramels}, {b lollipops} and {c mints}. When it breaks, all of these sweets fall out. "
        "Calculate the number of sweets on the ground.",
        "{a children} were in the garden, {b} in the kitchen and {c} in the living room when the cake was brought in. "
        "How many children were at the party?",
        "The party table looked great. On it lay {a} sandwiches with cheese, {b} with ham and {c} with tomato. What "
        "was the total number of sandwiches?",
        "Before his show, the magician counted the audience: {a girls}, {b boys} and {c parents}. How many people "
        "were watching?",
        "If the hosts borrow {a chairs} from the school, {b} from the church and {c} from the neighbors, how many "
        "chairs do they borrow?",
    )),
    Kind("party things put together and shared", two.sum_over, (
        "&{name} <puts> {a} chocolate eggs and {b} sugar eggs together and <hides> them in {c baskets}, the same "
        "number in each. How many eggs <~does> a basket hold?",
        "The hosts invited {a adults} and {b children}. Each table seats {c people}. How many tables will be full "
        "when everyone sits down?",
        "{name} brought {a cupcakes} to the party and {other} brought {b}. They set them out on {c trays}, equally "
        "many on each. How many cupcakes were on a tray?",
        "For the costume party, {a} red and {b} blue ribbons were cut. Every guest got {c ribbons}, and none were "
        "left over. How many guests were there?",
        "How many teams of {c} can be made from the {a boys} and {b girls} at a birthday party?",
        "First, {a slices} of pizza were delivered, and later another {b}. {c guests} shared them fairly. How many "
        "slices did every guest eat?",
        "If {a} paper hats from last year and {b} new ones are packed into bags of {c}, how many bags does that make?",
        "At a party of {c families}, the bill was ${a} for food and ${b} for drinks. The families split the whole "
        "bill evenly. How much did each family pay?",
        "Uncle Ed had {a cans} of lemonade in the car and {b} in the cellar. He placed all of them in {c} buckets of "
        "ice, with the same number in each bucket. Find the number of cans per bucket.",
        "{a} sunflowers and {b} daisies are arranged in {c vases} for the anniversary. All the vases get the same "
        "number of flowers. How many flowers are in each?",
        "From a shop we got {a candles}, from a neighbor {b}. Each of our cakes needs {c candles}. For how many cakes "
        "is that enough?",
        "A party game has {a} easy and {b} hard questions, which are handed out to {c players} in equal numbers. "
        "Calculate how many questions a player gets.",
        "So far, {name's} class has baked {a rolls} for the party, and {b more rolls} are in the oven. If all of them "
        "are divided equally among {c tables}, how many rolls does each table get?",
        "&{name} <fills> {a balloons} with air on {day} and {b} on {day2}. {He} <ties> them into bunches of {c}. How "
        "many bunches <does> {he} get?",
    )),
    Kind("party with a price per guest", long.fixed_and_hourly, (
        "Renting the party room costs ${a}, and every guest costs another ${b}. What is the price of a party with {c "
        "guests}?",
        "&{name} <pays> a clown ${a} for the trip and ${b} for each of {c} balloon animals. How much <~does> the "
        "clown earn?",
        "There were {a people} in the hall when {b} minibuses with {c guests} each arrived. How many people were in "
        "the hall then?",
        "A jar on the table had {a gumdrops} in it. {name} emptied {b bags} of {c} gumdrops into the jar. How many "
        "gumdrops did it hold in the end?",
        "The big cake costs ${a}. The bakery also makes {c muffins} at ${b} each for the party. How much does it "
        "charge altogether?",
        "How many balloons does the decorator use if she needs {a} for the door and {b} for each of {c tables}?",
        "For a day at the bowling alley, the birthday child's parents pay ${a} for cake and ${b} per child. There are "
        "{c children}. Find the total that they pay.",
        "Each of {a guests} got a drink at the door. Later, {b waiters} served {c drinks} each. What was the number "
        "of drinks served at the party?",
        "A team started the last party game with {a points}. In it, the team earned {b points} for each of {c} right "
        "answers. What was its score at the end?",
        "A garland is {a} cm long. If {b pieces} of {c} cm each are sewn to its end, how many cm long will it be?",
        "{name's} guests ate {a cookies} before the cake was served. Afterwards, {c} of the guests ate {b more "
        "cookies} each. How many cookies were eaten?",
        "It was a big wedding. At the long table sat {a relatives}, and the other guests sat at {b} round tables, {c} "
        "at each. How many guests did the wedding have?",
        "If a photographer asks ${a} for coming to the party and ${b} for every picture, how much do the hosts pay "
        "for {c pictures}?",
        "Besides the {a napkins} left from the last party, {name} <opens> {b packs} with {c napkins} each. How many "
        "napkins <~are> there for this party?",
    )),
    Kind("party with twice as many and more", two.twice_more, (
        "&{name} <invites> {a girls} to {his} party. The number of boys {he} <invites> <~is> {b} more than twice "
        "that. How many boys <does> {he} invite?",
        "{name} blew up {a balloons} for the party. {other} blew up twice as many and then {b} more. How many "
        "balloons did {other} blow up?",
        "Last year {a guests} came to the summer party. This year we expect twice as many as that, plus {b} from "
        "abroad. How many guests do we expect?",
        "The red pinata has {a sweets} inside. There are twice as many in the green pinata before somebody adds {b} "
        "to it. How many sweets are in the green pinata then?",
        "How many cups of lemonade are served at the second party if {a} were served at the first and the second "
        "needs {b} more than double that number?",
        "Every one of {a guests} is given a couple of cookies, and {b cookies} are left on the plate. How many "
        "cookies were on the plate at first?",
        "The price of a bouncy castle is ${b} more than twice the price of a tent, which is ${a}. What does the "
        "bouncy castle cost?",
        "It takes {name} {a} minutes to wrap the small gifts. For the big ones {he} needs double the time and another "
        "{b} minutes. Find how many minutes {he} needs for the big gifts.",
        "Around the long table stand {a chairs}. In the garden there were twice as many, and {b} more have just been "
        "carried out there. How many chairs are in the garden now?",
        "In the dancing game {other} got {a points}, and {name} got twice as many. After that, {name} won {b points} "
        "in the singing game. Calculate {name's} points in both games together.",
        "The hosts planned {a sandwiches}. When they heard that more people were coming, they doubled the number and "
        "made {b} extra ones. How many sandwiches were made?",
        "How many minutes does the meal at a wedding take if the speeches take {a} minutes and the meal is twice as "
        "long, plus {b} minutes for the cake?",
        "{other} <~buys> {a candles} for the party. {name} <buys> twice that number and then <finds> {b} at home. How "
        "many candles <does> {name} have?",
        "The number of cold drinks at the party is double the number of hot drinks, {a}, plus {b}. What number of "
        "cold drinks is that?",
    )),
    Kind("party things not used", two.minus_product, (
        "&{name} <has> {c cups} for {his} party and <puts> {b cups} on each of {a trays}. How many cups <~are> not on "
        "a tray?",
        "A hall has {c chairs}. For the party, {a tables} are used, with {b chairs} at each. How many chairs are not "
        "needed?",
        "Mom's budget for the party is ${c}. She orders {a pizzas} at ${b} apiece. What does she have left of it?",
        "Of {c balloons} at the parade, {a clusters} of {b} balloons each float away. How many balloons stay?",
        "How many candies are left from a bag of {c} if {a children} take {b candies} each?",
        "There were {c prizes} at the party. After {a games} with {b winners} apiece, each of whom took a prize, how "
        "many prizes remained?",
        "Out of {c invitations}, {name} <gives> {b} to each of {a group} to hand out and <mails> the others. How many "
        "invitations <does> {he} mail?",
        "If {a guests} take {b cherries} each from a bowl with {c cherries}, how many cherries stay in the bowl?",
        "A roll of ribbon is {c} cm long. {name} cuts off {a pieces} of {b} cm for the gift bags. Find the length of "
        "the rest in cm.",
        "The photo booth can print {c pictures}. So far, {a families} have printed {b} each. How many more pictures "
        "can it print?",
        "At the wedding, {c guests} were expected. By the early afternoon, {a} buses with {b guests} apiece had "
        "arrived. What number of guests was still on the road?",
        "From the {c tickets} for the school dance, {a classes} bought {b} each before {day}. All the remaining ones "
        "were sold at the door. Calculate how many were sold at the door.",
        "For {his} party, {name} <borrows> {c plates} from a restaurant, but only {a tables} with {b plates} each "
        "<~are> used. How many plates <~stay> clean?",
        "When the party was over, each of {a helpers} carried {b dishes} from the garden to the house. If there were "
        "{c dishes} in the garden, how many did they leave there?",
    )),
    Kind("party balloons and cakes after losses", long.product_minus_over, (
        "&{name} <opens> {a packs} of {b balloons}. {c balloons} <~have> a hole, and {he} <ties> the rest into {d} "
        "equal bunches. How many balloons <~are> in a bunch?",
        "A caterer bakes {a trays} of {b} tarts for a wedding. The kitchen staff eats {c}, and the remaining tarts "
        "are arranged on {d platters}, as many on each. How many tarts does a platter hold?",
        "For the party, {a bags} with {b} candies each were bought. Before it started, {c candies} had already been "
        "eaten. {d children} shared what was left equally. How many did each of them get?",
        "How many candles go on each of {d cakes} if {a packs} of {b candles} are opened, {c candles} turn out to be "
        "broken and the others are spread evenly over the cakes?",
        "In the hall stood {a rows} of {b} chairs. {c chairs} were carried out because they wobbled. The helpers set "
        "the others around tables, {d} to a table. How many tables was that?",
        "Each of {a neighbors} brings {b flowers} for the anniversary. {c flowers} have wilted, and the rest are "
        "divided equally among {d vases}. Find the number of flowers in each vase.",
        "{name} earned ${b} a week for {a weeks}. {He} spent ${c} of this on decorations for {his} party. The rest "
        "was just enough for presents for {d guests} at the same price. How much did each present cost?",
        "{a} big cakes were cut into {b pieces} each. {c pieces} fell on the floor when the dog jumped up, and {d "
        "guests} ate all of the others, the same number each. Calculate how many pieces each guest ate.",
        "If {a sheets} hold {b} stickers each and {c} of the stickers are already used, how many gift bags with {d} "
        "stickers each can be made from the rest?",
        "Game time! {a teams} of {b} players are at the party, and {c} of the players go home early. The others form "
        "{d} new teams of equal size. How many players are in each new team?",
        "A party store orders {a cartons} of {b} masks, keeps {c masks} for its window and packs the rest in bags of "
        "{d}. What number of bags does it pack?",
        "There were {a jugs} of lemonade for the garden party, {b glasses} to a jug. After {c glasses} had been "
        "spilled, the rest were carried to {d tables}, the same number to each. How many glasses came to each table?",
        "There were {a tables} with {b} party hats on each. Nobody wanted {c} of the hats. Each of the others was "
        "given to a child, and the children then formed {d} equal groups. How many children were in a group?",
        "After the party, the hosts returned {a crates} of {b} empty bottles, but {c bottles} were refused. For every "
        "{d} of the others, the store gave them a free juice. How many free juices did they get?",
    )),
    Kind("party food for those who come", long.minus_times_minus, (
        "&{name} <invites> {a people}, but {b} of them <~are> ill. {He} <wants> {c cookies} for each of the others "
        "and <has> {d} already. How many cookies <does> {he} still need?",
        "Of {a tables} in the hall, {b} are for the band. On each of the other tables, there were {c glasses}. {d "
        "glasses} were broken during the dance. How many glasses were still whole?",
        "A class of {a students} plans a party. {b} of them cannot come, and each of the others pays ${c}. If ${d} is "
        "spent on snacks, how much money is left for music?",
        "How many balloons does a girl have left if she buys {a packs}, gives {b packs} away, finds {c balloons} in "
        "each of the rest and uses {d}?",
        "A bakery was asked for {a cakes}, but {b} of these orders were canceled. Each cake that was made had {c "
        "pieces}. By midnight, {d pieces} were left. Calculate how many pieces had been eaten.",
        "Of a company's {a buses}, {b} are in the garage. All the others drive to the wedding, and every one of them "
        "has {c seats}. If {d seats} stay empty, how many guests ride to the wedding?",
        "Tickets for the summer ball cost ${c}. {a people} came, and {b} of them got in for free. From the ticket "
        "money, the organizers paid ${d} to the band. How much money did they keep?",
        "In a party game there are {a players} at the beginning, and {b} drop out. Each remaining player gets {c "
        "tokens}, but then {d tokens} are taken back. How many tokens do the players have in the end?",
        "There were {a} gift bags on the shelf, and {b} of them were empty. The others held {c toys} apiece, and {d} "
        "of these toys were whistles. Find the number of toys that were not whistles.",
        "{name's} {relative} baked {a pies}. After {b pies} had been given to neighbors, the rest were cut into {c "
        "slices} each for the party. The guests ate {d slices}. What number of slices was there afterwards?",
        "{b} of {a} invited families said no. Each family that came brought {c sandwiches}. In the end, {d "
        "sandwiches} were taken home again. How many were eaten?",
        "It was raining, so {b} of the {a} garden tables stayed in the shed. {name} put {c chairs} at each of the "
        "remaining tables, and {d} of these chairs were not used. On how many chairs did somebody sit?",
        "If {a singers} are booked for the gala, {b} cancel, each of the others sings for {c} minutes and {d} minutes "
        "of singing are over, how many minutes of singing are still to come?",
        "The bakery was asked for {a} boxes of cupcakes but brought {b fewer}. Each box had {c cupcakes} in it. When "
        "everybody had eaten, {d cupcakes} remained. How many cupcakes were eaten?",
    )),
    Kind("party things with twice as many", long.schedule_rest, (
        "&{name} <has> {a candies} for {his} party. The children <~eat> {b}, the grown-ups twice as many, and {c} "
        "<~fall> under the table. How many candies <~are> left?",
        "Of the {a guests}, {b} are dancing, twice that number are eating and {c} are talking in the garden. The "
        "others have gone home. How many have gone home?",
        "A party lasted {a} minutes. The magician's show took {b} minutes, the games twice as long and the meal {c} "
        "minutes; in the rest of the time, the guests danced. For how many minutes did they dance?",
        "From a party budget of ${a}, ${b} goes to drinks, double that to food and ${c} to music. How much of it "
        "stays unspent?",
        "How many of {a balloons} are silver if {b} are red, there are twice as many blue as red ones, {c} are green "
        "and all the others are silver?",
        "{name} <had> ${a}. {He} spent ${b} on {other's} present, twice that on party clothes and ${c} on a taxi. "
        "What did {he} have left?",
        "There were {a pieces} of cake on the buffet. The boys took {b}, the girls took twice as many as the boys, "
        "and {c} went to the musicians. Find the number of pieces that remained.",
        "From a ribbon of {a} cm, {b} cm is used for a small box, twice as much for a big box and {c} cm for a bow. "
        "How many cm of the ribbon remain?",
        "For the wedding, {a invitations} were printed. {b} went to the neighbors, twice as many to the family, {c} "
        "were lost in the mail and the rest were handed out at work. Calculate how many were handed out at work.",
        "In the raffle at the party, {b people} win a mug, twice as many win a pen and {c} win a basket. If {a "
        "people} have a ticket, and nobody wins more than a single prize, how many of them win nothing?",
        "The party quiz had {a questions}. {b} were about sports and {c} about music, and there were twice as many "
        "about animals as about sports. All the others were about films. What was the number of questions about films?",
        "Grandmother poured {a cups} of fruit punch. Before the dance {b cups} were drunk, after it twice that "
        "number, and {c cups} were spilled. How many cups were still full?",
        "It was a hot day. While {b} children at the party were in the pool and twice that many on the slide, {c} "
        "played soccer and the remaining children sat in the shade. How many sat in the shade if {a children} had "
        "come?",
        "For the gala, {a chairs} were rented: {b} go to the stage, twice as many to the hall, {c} to the balcony and "
        "the rest to the garden. How many chairs go to the garden?",
    )),
    Kind("party sweets of two sorts shared", long.two_products_over, (
        "&{name} <buys> {a bags} of {b} caramels and {c bags} of {d} mints for {his} party and <shares> all the "
        "sweets equally among {e guests}. How many sweets <~does> each guest get?",
        "At the sports party, {a teams} of {b} and {c teams} of {d} come together to play a new game in {e} equal "
        "groups. How many players does each group have?",
        "{a parents} brought {b rolls} each, and {c} other parents brought {d} each. The rolls were laid on {e "
        "tables}, as many on one as on the next. How many rolls were on each table?",
        "For the birthday, {a friends} give ${b} each and {c} give ${d} each. With all the money, {e} presents of the "
        "same price are bought. What is the price of a present?",
        "Find the number of balloons at each of {e tables} if {a packs} with {b balloons} each and {c packs} with {d "
        "balloons} each are spread over the tables evenly.",
        "The buffet had {a plates} of {b} cheese sandwiches and {c plates} of {d} tomato sandwiches. Everything was "
        "eaten by {e people}, who all took the same number. How many sandwiches did a person take?",
        "How many cakes can a baker decorate if there are {a tubes} with {b} sugar roses each and {c tubes} with {d} "
        "each, and a cake takes {e} sugar roses?",
        "A pinata was filled with {a handfuls} of {b} candies and {c handfuls} of {d} toys. What fell out was divided "
        "fairly among {e children}. What number of things did every child receive?",
        "The people from {a tables} with {b guests} apiece and {c tables} with {d guests} apiece rode home in {e} "
        "equally full buses. How many guests rode in each bus?",
        "If {a packets} contain {b} sparklers each and {c packets} contain {d} each, and {e kids} get all of them in "
        "equal parts, how many sparklers are there for every kid?",
        "On {day}, {name} folds {b} paper stars an hour for {a hours}; on {day2}, {he} folds {d} an hour for {c "
        "hours}. {He} makes garlands of {e stars} from them. How many garlands does {he} make?",
        "The party guests play cards. {a decks} of {b cards} and {c} other decks of {d cards} are shuffled together "
        "and dealt to {e players}, the same number to each. Calculate how many cards a player is dealt.",
        "In the kitchen stand {a crates} of {b} colas and {c crates} of {d} juices. They have to go into {e} ice "
        "buckets, with the same number of bottles in each. How many bottles are there per bucket?",
        "Our street had a party! {a families} baked {b cookies} each, {c families} baked {d} each, and all the "
        "cookies were put into {e tins} in equal numbers. How many cookies were in a tin?",
    )),
    Kind("party guests who come and go", _come_and_go, (
        "&{name} <invites> {a people} to {his} party. {b} of them <~stay> at home, but {c neighbors} <~come> by "
        "surprise. Everybody who <~comes> <~gets> {d cookies}, and {e} of these cookies <~are> not eaten. How many "
        "cookies <~are> eaten?",
        "There are {a guests} on the list. {b} are crossed out, and {c} are added. Each guest will need {d plates}, "
        "and the hosts own {e plates}. How many plates must they borrow?",
        "A party began with {a children}. Then {b} were picked up, and {c} arrived late. The clown gave {d balloons} "
        "to each child that was there, and {e balloons} flew away. How many balloons did the children have after that?",
        "A hall had {a tables}. {b} were taken out for a dance floor, and {c} new ones were brought for the balcony. "
        "If each table has {d chairs} and {e people} sit down, how many chairs stay free?",
        "The bakery got an order for {a cakes}. It was changed: {b} fewer at first, then {c} more. Every cake cost "
        "${d}. After the customer had paid ${e}, how many dollars did the customer still owe?",
        "Find how many candies are still to be handed out if {a kids} are at a party, {b} leave, {c} new ones come, "
        "every kid there should get {d candies} and {e candies} have been handed out so far.",
        "A dancing game starts with {a players}. {b} drop out, and {c} come back in. For each player who is in the "
        "game at the end, the team gets {d points}, but {e points} are taken off for noise. How many points does the "
        "team score?",
        "{name} <had> {a packs} of cups for the party. {He} gave {b packs} to {other} and bought {c} others. There "
        "were {d cups} in a pack, and {e} of {his} cups were used. How many cups did {he} have left over?",
        "At first, {a people} promised to help at the school party. {b} changed their minds, {c} joined, and every "
        "helper worked for {d hours}. {e} of these hours were spent on cleaning. Calculate how many hours were spent "
        "on other work.",
        "If {a tickets} for a dance are ordered, {b} are returned and {c more} are ordered, each ticket costs ${d}, "
        "and the band takes ${e} of the money for the tickets, how much of it is left?",
        "The hotel first kept {a rooms} for the wedding guests, then gave {b} of those to other people and found {c} "
        "more. In each of the rooms for the wedding, {d guests} can sleep. {e guests} have already come. For how many "
        "more guests is there a bed?",
        "A garland has {a flags}. {b} are torn off by the wind, and {c} new flags are sewn on. Each flag now on the "
        "garland has {d stars}. {e} of these stars are gold, and the rest are silver. What is the number of silver "
        "stars?",
        "{name's} gift list had {a} names on it. {He} took {b} off and wrote {c} down. {He} wants {d chocolates} for "
        "each person on the list and has {e chocolates}. How many more chocolates does {he} have to get?",
    )),
    Kind("party budget for three things", long.three_products_change, (
        "&{name} <has> ${g} for {his} party. {He} <buys> {a cakes} at ${b} each, {c garlands} at ${d} each and {e "
        "games} at ${f} each. @money_left",
        "Of {g chairs}, {a} go to each of {b} long tables, {c} to each of {d} round tables and {e} to each of {f} "
        "square tables. How many chairs are not used?",
        "A jar held {g candies}. {a girls} took {b} each, {c boys} took {d} each and {e adults} took {f} each. How "
        "many candies were still in the jar?",
        "How much is left of ${g} after paying for {a pizzas} at ${b} apiece, {c salads} at ${d} apiece and {e trays} "
        "of fruit at ${f} apiece?",
        "A club saved ${g} for its summer party. It hired {a clowns} for ${b} each, {c cooks} for ${d} each and {e "
        "musicians} for ${f} each. Find what was left of the savings.",
        "For the wedding on the island, {g guests} are invited. {a ferries} bring {b guests} apiece, {c boats} bring "
        "{d} apiece and {e buses} bring {f} apiece; the others come on foot. How many guests come on foot?",
        "The party planner has {g balloons}. She ties {a bunches} of {b}, {c bunches} of {d} and {e bunches} of {f}. "
        "The rest decorate the door. What number of balloons is at the door?",
        "Tickets for the school dance brought in ${g}. From this money, the school paid {a helpers} ${b} each, rented "
        "{c lamps} at ${d} apiece and bought {e cases} of juice at ${f} a case. How much money did the school keep?",
        "If a roll of paper is {g} cm long and {a signs} of {b} cm, {c signs} of {d} cm and {e signs} of {f} cm are "
        "cut from it for the party, how many cm of paper are left?",
        "Dad's list for the party said {a bags} of ice (${b} each), {c melons} (${d} each) and {e packs} of sausages "
        "(${f} each). He took ${g} with him and bought everything on the list. How much money did he bring home?",
        "In a bag there were {g tokens} for the party games. Each of {a children} used {b}, each of {c} others used "
        "{d}, and {e more children} used {f} each. Calculate the number of tokens left in the bag.",
        "{g cookies} were baked for {name's} birthday. On {a plates} lay {b} apiece, on {c plates} {d} apiece, on {e "
        "plates} {f} apiece, and the rest stayed in the tin. How many stayed in the tin?",
        "&{name} <gets> ${g} for the decorations. {He} <pays> ${b} per bag for {a bags} of balloons, ${d} per pack "
        "for {c packs} of candles and ${f} per roll for {e rolls} of streamers. {He} <gives> the rest back. How many "
        "dollars <~are> given back?",
    )),
)  # fmt: skip
