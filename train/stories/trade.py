"""Kinds about selling: what is kept, profit, and what comes in and goes out after it.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("sell the rest", two.minus_times, (
        "&{name} <has> {a things}. {He} <keeps> {b} and <sells> the rest for ${c} each. @earn",
        "&{name} <bakes> {a pies}, <eats> {b} and <sells> the others at ${c} each. @earn",
        "Of {a tickets}, {b} are free. The others cost ${c} each. How much do all the tickets cost?",
        "&{name} <buys> {a things}. {b} of them <~are> free, the others <~cost> ${c} each. @pay",
        "{name} <has> {a eggs}. {b} <~break>. {He} <sells> those that <~are> left at ${c} each. @earn",
        "{a people} come to a show, but {b} of them do not pay. Each of the others pays ${c}. How much is paid in all?",
        "{name} <works> {a} hours this week, but {b} of them <~are> not paid. For each other hour {he} <gets> ${c}. "
        "@earn",
        "After giving {b} of {his} {a things} away, {name} <sells> what <~is> left for ${c} each. @earn",
        "How much does {name} get if {he} sells all but {b} of {his} {a things} for ${c} each?",
        "{name} <picks> {a} kg of berries and <keeps> {b} kg. {He} <sells> the rest for ${c} per kg. @earn",
        "&What <does> {name} earn by selling {a things} at ${c} apiece, if {he} first <sets> {b} of them aside for "
        "{himself}?",
        "A school prints {a} yearbooks. [Teachers get {b} of them free|{b} of them are given to teachers for "
        "nothing], and each of the rest is sold for ${c}. How much money does the school collect?",
        "There were {a} toys on the table at a yard sale, and by evening all but {b} had been sold. At ${c} a toy, "
        "how much money did the sale bring in?",
        "A cinema has {a seats}. Tonight {b} of its seats are empty, and a seat costs ${c}. Find the total amount "
        "paid for tonight's movie.",
        "At ${c} per jar, how much will {name} get for {his} honey if {he} has {a jars} and {b} of them are not for "
        "sale?",
        "&{name} <collects> {a shells} at the beach. After throwing out {b} broken ones, {he} <sells> every good "
        "shell for ${c}. @earn",
        "{b} of the {a students} in a class stay at school. Everyone else goes on a trip that costs ${c} per student. "
        "How much does the trip cost in all?",
        "A phone repair [shop|stand] orders {a} screens. It returns {b} and pays ${c} for each one that it keeps. How "
        "much does it pay?",
        "A gym has {a members}, {b} of whom train for free. The monthly fee for all others is ${c}. How many dollars "
        "in fees does the gym take in each month?",
        "{a} runners sign up for a race. Since {b} do not show up, only the rest pay the starting fee of ${c} each. "
        "What is the sum of the fees?",
        "Find how much money comes in when {a things} are made, {b} are damaged and the good ones are sold for ${c} "
        "apiece.",
    )),
    Kind("ducks", long.minus_two_times, (
        "{name's} ducks <~lay> {a eggs}. {He} <eats> {b}, <bakes> with {c} and <sells> the rest at ${d} each. @earn",
        "&{name} <has> {a things}. {He} <keeps> {b}, <gives> away {c} and <sells> the rest for ${d} each. @earn",
        "&{name} <picks> {a pears}. {He} <eats> {b}, <loses> {c} and <sells> the rest for ${d} each. @earn",
        "Hens lay {a eggs} a day. {name} <eats> {b} and <gives> away {c}. The rest <~sell> for ${d} each. "
        "How many dollars <does> {he} get a day?",
        "&{name} <bakes> {a rolls}. {b} <~burn>, {his} family <~eats> {c}, and the others <~are> sold at ${d} each. "
        "@earn",
        "A hall has {a seats}. {b} are broken and {c} stay empty. Everyone else pays ${d}. How much is paid?",
        "From {a things}, {name} <takes> {b} for {other} and {c} for {third}. {He} <sells> the remaining ones for "
        "${d} each. @earn",
        "A shop gets {a cups}. {b} are broken and {c} are kept for the staff. The others are sold at ${d} each. How "
        "much money comes in?",
        "How much does {name} get for {a things} at ${d} each if {he} keeps {b} of them and gives {c} away?",
        "&Out of {a things}, {name} <saves> {b} for {himself} and <donates> {c} to a school fair. Each of the others "
        "<~is> sold for ${d}. @earn",
        "A bakery makes {a} bagels each morning. The workers eat {b}, and {c} go to a shelter. At ${d} apiece, how "
        "much do the remaining bagels bring in each morning?",
        "How many dollars does a farmer take in for [{a} pumpkins|a load of {a} pumpkins] at ${d} each, if {b} are "
        "rotten and {c} are used for soup?",
        "{a students} want to join a trip that costs ${d} each. On the day, {b} are sick and {c} forget their forms, "
        "so they stay behind. What do the students who go pay in total?",
        "{name's} goats <~give> {a} liters of milk. {b} liters <~are> drunk at home and {c} liters <~are> made into "
        "cheese. What <~is> left <~brings> ${d} per liter. How much money <does> {he} get for the milk?",
        "A theater printed {a} tickets. It gave {b} to the actors, {c} were never sold, and all the others went for "
        "${d} each. What was the total income from tickets?",
        "&After giving {b} of {his} {a things} to {his} {relative} and {c} to a neighbor, {name} <sells> all that "
        "<~remain> at ${d} apiece. @earn",
        "A camp has room for {a} kids. {b} places are still open and {c} kids come for free, while the rest pay ${d} "
        "a day each. How many dollars a day does the camp receive?",
        "If each printed photo sells for ${d}, what are the sales from {a photos} when {b} came out blurry and {c} "
        "were given to the models?",
        "A workshop builds {a} stools. {b} wobble and are thrown out, {c} are kept for the office, and the others "
        "leave the workshop at ${d} each. Find the total price of the stools that leave.",
    )),
    Kind("profit", long.profit, (
        "{name} <buys> {a things} at ${b} each and <sells> them at ${c} each. How much profit <does> {he} make?",
        "A shop buys {things} for ${b} and sells them for ${c}. What is its profit on {a things}?",
        "It costs ${b} to make {a_thing}. {name} <sells> each for ${c}. How much profit <does> {he} make on {a}?",
        "A ticket costs ${b} for children and ${c} for adults. How much more do {a adults} pay than {a children}?",
        "Last year a meal cost ${b}. Now it costs ${c}. How much more do {a meals} cost now?",
        "{name's} old job paid ${b} an hour, {his} new one pays ${c}. How much more <does> {he} earn in {a} hours?",
        "How much does {name} gain if {he} buys {a things} for ${b} each and sells each of them for ${c}?",
        "{a} chairs are bought for ${b} each and sold for ${c} each. How much money is gained in all?",
        "A farmer pays ${b} for each of {a lambs} and later gets ${c} for each of them. What is the farmer's profit?",
        "Find the profit on {a} used phones that are bought for ${b} apiece and resold for ${c} apiece.",
        "&{name} <orders> {a things} online for ${b} each. At a flea market {he} <sells> all of them for ${c} each. "
        "By how many dollars <does> {he} come out ahead?",
        "Each of {a jars} of jam costs ${b} to fill and sells for ${c}. What is gained on all the jars together?",
        "A room at the inn used to be ${b} a night; now it is ${c}. How many more dollars does a stay of {a} nights "
        "cost than before?",
        "With a price of ${c} per bottle and costs of ${b} per bottle, how much does a juice stand make on {a "
        "bottles}?",
        "The bus to the city costs ${b} and the train ${c}. If {a friends} take the train instead of the bus, how "
        "much more do they spend in all?",
        "A library card for {town} costs ${b} for residents and ${c} for visitors. How much more do {a} visitors pay "
        "than {a} residents?",
        "&{name} <raises> {a} rabbits. Feeding a rabbit <~costs> ${b}, and a grown rabbit <~sells> for ${c}. What "
        "<~is> {his} total profit?",
        "[Selling at ${c} what was bought at ${b}|Bought at ${b} and sold at ${c}]: what is the gain on {a} such "
        "{things}?",
        "A [tailor|seamstress] uses ${b} worth of cloth per dress and charges ${c} per dress. How many dollars are "
        "left after the cloth is paid for, if {a dresses} are ordered?",
        "A plain pizza is ${b}, and one with toppings is ${c}. A party orders {a pizzas} with toppings. How much "
        "would be saved by ordering the same number of plain ones?",
    )),
    Kind("profit on all", long.profit_by_totals, (
        "{name} <buys> {a things} for ${b} in all and <sells> them for ${c} each. How much profit <does> {he} make?",
        "A shop pays ${b} for {a things} and sells each for ${c}. What is the profit?",
        "{name} <spends> ${b} on lemons and sugar and <sells> {a cups} of lemonade at ${c} each. How much profit "
        "<does> {he} make?",
        "Making {a things} costs ${b}. They are sold at ${c} each. How many dollars are gained?",
        "The hall costs ${b}. {a people} come and pay ${c} each. How much money is left after the hall is paid?",
        "To print {a posters}, {name} <pays> ${b}. {He} <sells> every one for ${c}. How much <does> {he} gain?",
        "{name} <pays> ${b} for a box of {a things}. {He} <sells> each {thing} for ${c}. How much money <does> {he} "
        "gain?",
        "A club sells {a tickets} at ${c} each. Its costs are ${b}. What is left for the club?",
        "How much profit is there in {a things} sold at ${c} apiece, if they cost ${b} altogether?",
        "After paying ${b} for {a} old bikes, {name} <repairs> them and <gets> ${c} for each. What <~is> {his} profit?",
        "&{name} <runs> a car wash. Soap and sponges <~cost> {him} ${b}, and {a} drivers <~pay> ${c} each. How much "
        "<does> {he} earn after costs?",
        "A class holds a bake sale. All the ingredients come to ${b}. {a} cakes are sold, each for ${c}. How many "
        "dollars does the class raise after paying for the ingredients?",
        "A concert brings in ${c} from every one of {a} guests. The band is paid ${b} out of that. What amount is "
        "left?",
        "Find the gain: {a} plants, ${b} for the whole lot, each sold again for ${c}.",
        "A whole crate of {a melons} can be had for ${b}. Sold one by one, each melon brings ${c}. What would be made "
        "on the crate?",
        "The tour bus costs a company ${b} to run for a day. With {a} passengers at ${c} each, what is the day's "
        "profit?",
        "&{name} <makes> {a} candles out of wax that <~costs> ${b} in total. Every candle <~is> sold for ${c}. How "
        "much more money <~comes> in than <~goes> out?",
        "A seller of [umbrellas|sunglasses] spent ${b} on a stock of {a} pieces and sold every piece for ${c}. What "
        "remained after the cost of the stock was taken off?",
    )),
    Kind("sell and spend", long.minus_times_minus, (
        "{name} <has> {a things}. {He} <keeps> {b}, <sells> the rest for ${c} each and <spends> ${d}. @money_left",
        "{name} <bakes> {a pies} and <eats> {b}. {He} <sells> the others at ${c} each, then <spends> ${d}. @money_left",
        "{a people} come and {b} leave. Each of the others pays ${c}. The hall costs ${d}. How much money is left?",
        "{name} <works> {a} hours, but {b} <~are> not paid. {He} <gets> ${c} for each other hour and <spends> ${d}. "
        "@money_left",
        "Of {a tickets}, {b} are not sold. The others bring ${c} each, and ${d} go to a charity. How many dollars "
        "remain?",
        "{name} <picks> {a melons}. {b} <~are> bad. The good ones <~sell> for ${c} each, and {he} <pays> ${d} for "
        "gas. @money_left",
        "A farmer has {a hens}, keeps {b} and sells the others at ${c} each. Then the farmer pays ${d} for food. How "
        "many dollars are left?",
        "{name} <makes> {a hats}. {b} <~are> gifts, and the rest <~go> for ${c} each. The wool <~costs> ${d}. How "
        "much money <does> {he} gain?",
        "&Of the {a things} that {name} <brings> to the fair, {b} <~find> no buyer. The rest <~are> sold at ${c} "
        "each, and the table <~costs> {him} ${d}. How much money <does> {he} go home with from the sales?",
        "How much is left for the team if it sells all but {b} of {a} shirts at ${c} apiece and then spends ${d} on a "
        "net?",
        "A tour for {a} people is full, but {b} cancel. The others pay ${c} each, and the guide gets ${d} of the "
        "money. What is left of it?",
        "A baker makes {a} loaves. {b} are not sold, and each of the others brings ${c}. After a gas bill of ${d}, "
        "how many dollars does the baker have from the loaves?",
        "{a students} sign up for a class photo at ${c} each. [In the end {b} do not buy one|{b} change their minds]. "
        "The photographer's costs are ${d}. What is the photographer's profit?",
        "{name} <has> {a} hours of work this month, of which {b} <~are> canceled. For the hours {he} really <works>, "
        "{he} <gets> ${c} an hour, and ${d} of the pay <~goes> to taxes. How much <does> {he} keep?",
        "Renting the boat costs ${d}. {a} tourists come, {b} of them babies who ride for nothing; everyone else pays "
        "${c}. What is earned after the rent?",
        "From {a} old laptops, {b} cannot be fixed. Each of the rest is sold for ${c}. The parts cost ${d} in all. "
        "Find the profit.",
        "&{name} <picks> {a} baskets of berries, <gives> {b} baskets to neighbors and <gets> ${c} for each of the "
        "remaining baskets. Out of the money {he} <buys> a hat for ${d}. @money_left",
        "A game shop returned {b} of its {a} copies of a game and sold all the others for ${c} each. Shipping the "
        "returns cost ${d}. How much money did the shop have from the game after that?",
    )),
    Kind("gain and loss", long.product_plus_minus, (
        "{name} <saves> ${b} a week for {a} weeks. {He} <gets> ${c} as a gift and <spends> ${d}. @money_left",
        "A train has {a cars} with {b people} in each. {c people} get on and {d} get off. How many people are on it?",
        "A farm has {a pens} of {b sheep}. {c lambs} are born and {d sheep} are sold. How many sheep and lambs are "
        "there now?",
        "&{name} <has> {a boxes} of {b things}. {His} {relative} <~gives> {him} {c things}, and {he} <loses> {d "
        "things}. @now",
        "{name} <works> {a} hours at ${b} an hour, <gets> a tip of ${c} and <spends> ${d}. @money_left",
        "&{name} <buys> {a boxes} with {b things} in each, <finds> {c things} at home and <uses> {d things}. @left",
        "A shop has {a shelves} of {b books}. {c books} come in and {d} are sold. How many books are in the shop then?",
        "A library has {a shelves} with {b books} each. It buys {c} new books and gives {d} old ones away. How many "
        "books does it have now?",
        "There <~are> {a tables} with {b people} at each. {c more people} <~come>, and {d people} <~go> home. How "
        "many people <~are> there then?",
        "&{name} <fills> {a} pages of an album with {b} stickers each. {He} <adds> {c} more stickers and then <peels> "
        "off {d}. How many stickers <~are> in the album then?",
        "A parking garage has {a} floors with {b cars} on each. In the next hour {c cars} arrive and {d} leave. How "
        "many cars are in the garage after that hour?",
        "{a} teams of {b players} each come to a camp. {c} more players join later, but {d} have to go home. How many "
        "players are still at the camp?",
        "Find how many files there are: {a} folders hold {b files} each, {c} new files are saved, and {d files} are "
        "deleted.",
        "How many songs are on a playlist that is made of {a} albums with {b songs} each, once {c} other songs are "
        "put in and {d} are taken out?",
        "In a game, {name} <wins> {a} rounds worth {b points} each. A bonus <~gives> {him} {c more points}, and a "
        "penalty <~takes> away {d}. What <~is> {his} final score?",
        "A bakery had {a} trays of {b} buns. {c} fresh buns came out of the oven, and customers bought {d} of the "
        "buns. How many buns did the bakery have then?",
        "After working {a} days for ${b} a day, {name} <is> given a bonus of ${c}. {He} then <pays> ${d} for repairs. "
        "How much of the money <~remains>?",
        "A florist orders {a} buckets of {b} roses. {c} roses are cut in the garden as well. By noon, {d} of all "
        "these roses have been sold. How many are left to sell?",
        "&{name} <downloads> {b} photos a day for {a} days. {c} more <~come> from a friend. To save space, {he} "
        "<erases> {d} of all these photos. How many photos <does> {he} keep?",
        "The cinema has {a rows} with {b seats} in each, and {c} extra seats are put along the walls. {d} of all the "
        "seats are taken. How many seats are free?",
    )),
    Kind("loss and gain", long.product_minus_plus, (
        "&{name} <has> {a boxes} of {b things}. {He} <gives> away {c things} and then <gets> {d} new {things}. @now",
        "{name} <earns> ${b} a day for {a} days. {He} <spends> ${c} and <finds> ${d}. How much money <does> {he} have?",
        "A train has {a cars} with {b people} in each. {c people} get off and {d} get on. How many people are on it?",
        "A garden has {a rows} of {b roses}. {c} die and {d} new ones are planted. How many roses are there then?",
        "{name} <sells> {a things} at ${b} each. {He} <pays> ${c} for food and <gets> ${d} from {his} {relative}. "
        "How much money <=does> {he} have now?",
        "A hall has {a rows} of {b chairs}. {c chairs} are taken out and {d} are brought in. How many chairs does it "
        "have now?",
        "A shop has {a shelves} of {b cups}. {c cups} are sold, and then {d} new cups arrive. How many cups does the "
        "shop have then?",
        "There <~are> {a tables} with {b people} at each. {c people} <~go> home, and {d} others <~come>. How many "
        "people <~are> there then?",
        "There are {a} racks of {b} bikes at a rental shop. {c bikes} are rented out, and a while later {d bikes} are "
        "returned. How many bikes are at the shop then?",
        "&{name} <types> {b words} a minute for {a} minutes. {He} <deletes> {c words} and <writes> {d} new ones. How "
        "many words long <~is> the text in the end?",
        "How many eggs does a farmer have if {a} nests of {b eggs} each are emptied, {c eggs} are sold and the hens "
        "lay {d} more?",
        "An office buys {a} packs of paper with {b} sheets per pack. It uses {c sheets}, then finds {d sheets} in a "
        "closet. How many sheets of paper does it have?",
        "{name} <scores> {b points} on each of {a} levels. A mistake <~costs> {him} {c points}, but a hidden prize "
        "<~brings> {him} {d}. How many points <does> {he} end up with?",
        "{a} classes of {b children} each sing in a school choir. This year {c children} leave the choir, and {d} new "
        "ones join. How many children does the choir have then?",
        "{a} crates with {b bottles} in each are delivered to a cafe. After {c bottles} have been served, {d more "
        "bottles} are delivered. Find the number of bottles at the cafe.",
        "A pet store keeps {a} tanks of {b} fish. It sells {c} fish on Friday and gets {d} new fish on Saturday. How "
        "many fish are in the store after that?",
        "A tree farm plants {b} trees in each of {a rows}. [A storm knocks down {c} of them|{c} of them dry out], so "
        "{d} young trees are added. What is the number of trees at the end?",
        "&{name} <puts> aside ${b} every month for {a} months. Then {he} <takes> out ${c} for a gift and later <puts> "
        "in another ${d}. How much money <~is> saved in the end?",
    )),
    Kind("sell and save", long.sell_save, (
        "{name's} ducks lay {a eggs}. {He} eats {b}, bakes with {c} and sells the rest at ${d} each. "
        "{He} spends ${e} and then earns ${f}. How many dollars does {he} have?",
        "{name} <has> {a things}. {He} <keeps> {b}, <gives> away {c} and <sells> the rest for ${d} each. "
        "{He} <spends> ${e} and then <finds> ${f}. How many dollars <does> {he} have?",
        "{name} <picks> {a pears}, <eats> {b}, <loses> {c} and <sells> the rest at ${d} each. {He} <pays> ${e} for a "
        "bus and "
        "<gets> ${f} from {his} aunt. How much money <does> {he} have?",
        "{name} <bakes> {a pies}. {He} <eats> {b}, <gives> away {c} and <sells> the others for ${d} each. "
        "Then {he} <spends> ${e} and <gets> ${f} as a gift. How many dollars <does> {he} have?",
        "Of {a tickets} {name} <loses> {b} and <gives> {c} to friends. The others <~bring> ${d} each. {He} <pays> "
        "${e} of that "
        "back and <gets> a prize of ${f}. How much money <does> {he} have in the end?",
        "From {a melons}, {b} are bad and {c} are eaten. The rest sell at ${d} each. ${e} is spent and ${f} comes in "
        "later. "
        "How much money is there in the end?",
        "A shop gets {a lamps}. {b} are broken and {c} are returned. Each of the others brings ${d}. The shop pays "
        "${e} for repairs and gets ${f} back. How much money does it have?",
        "{name} <makes> {a hats}, <loses> {b}, <gives> {c} to friends and <sells> the rest at ${d} each. {He} <pays> "
        "${e} for wool and <wins> ${f}. How much money <does> {he} have then?",
        "&{name} <grows> {a} cabbages. Rabbits <~eat> {b}, {his} family <~eats> {c}, and each of the others <~is> "
        "sold for ${d}. {He} <spends> ${e} of the money on seeds and then <gets> ${f} for {his} old rake. How much "
        "money <does> {he} have in the end?",
        "A band prints {a} shirts. {b} go to its members and {c} to helpers; fans buy the rest at ${d} apiece. The "
        "printer is paid ${e}, and a fan donates ${f}. What does the band have after all this?",
        "How much money is in the box after a fair where {a} pies were made, {b} were dropped, {c} went to the judges "
        "and the rest were sold at ${d} each, if ${e} was then paid for the tent and ${f} was donated?",
        "Out of {a} tickets for a school play, {b} are lost and {c} are given to parents. All others are sold for "
        "${d} each. The costumes cost ${e}, but ${f} comes from selling snacks. How many dollars does the school have "
        "in the end?",
        "{a} guests were invited to a paid dinner. {b} were ill and {c} had no time. Each of the others paid ${d}. "
        "The cook got ${e} of this, and later one guest gave another ${f}. How much money was there then?",
        "&After {b} of {his} {a things} <~are> broken and {c} <~are> stolen, {name} <sells> the others for ${d} "
        "apiece. ${e} <~goes> to the bank, and {his} {relative} <~gives> {him} ${f}. How much cash <does> {he} have "
        "from all this?",
        "A computer club fixes up {a} old laptops. {b} stay in the club, {c} go to a school, and each of the rest is "
        "sold for ${d}. New parts cost the club ${e}; the city pays it ${f}. How much does the club have in total?",
        "Find the money at the end of the day: from {a} fish, {b} are thrown back and {c} are eaten, the others bring "
        "${d} each, the boat costs ${e}, and a tip of ${f} comes in.",
        "A gardener starts with {a} small trees. {b} die, {c} are planted in the park, and the rest are sold at ${d} "
        "per tree. Then ${e} is paid for a new spade, and an old one is sold for ${f}. How many dollars does the "
        "gardener have?",
    )),
    Kind("trade and buy", long.five_steps_trade, (
        "&{name} <has> {a boxes} of {b things}. {He} <keeps> {c things} and <sells> the rest for ${d} each. {He} "
        "<spends> ${e} and "
        "<buys> books at ${f} each with what <~is> left. How many books <does> {he} get?",
        "{name} <bakes> {a} trays of {b cookies}. {c cookies} <~burn>. {He} <sells> the others at ${d} each, <pays> "
        "${e} for flour "
        "and <splits> the rest equally among {f group}. How much <~does> each {member} get?",
        "A farmer fills {a crates} with {b melons} each. {c melons} are bad, and the others sell for ${d} each. The "
        "farmer pays "
        "${e} for gas and divides the rest among {f workers}. How much does each worker get?",
        "{a rows} of {b seats} are in a hall, and {c seats} stay empty. Everyone pays ${d}. The hall costs ${e}, and "
        "{f} singers "
        "share the rest equally. How many dollars does each singer get?",
        "{name} <works> {a} days, {b} hours a day, but {c} hours <~are> not paid. {He} <gets> ${d} for each other "
        "hour, <spends> "
        "${e} and <puts> the rest into {f} equal envelopes. How much <~is> in each envelope?",
        "{a group} <~pick> {b pears} each. They <~eat> {c} and <~sell> the rest at ${d} each. After paying ${e} for "
        "a boat they "
        "<~buy> tickets at ${f} each. How many tickets <~do> they get?",
        "A shop has {a shelves} of {b cups}. {c cups} are broken, and the rest are sold at ${d} each. The shop pays "
        "${e} in rent and shares what is left among {f workers}. How much does each worker get?",
        "{name} <picks> {b} kg of cherries on each of {a} days. {He} <eats> {c} kg and <sells> the rest at ${d} per "
        "kg. {He} <spends> ${e} on gas and <divides> the rest by {f}, one part for each day of a trip. How much "
        "<~is> each part?",
        "&{name} <takes> {a} baskets with {b eggs} each to the market. On the way {c} of the eggs <~crack>. The rest "
        "<~are> sold at ${d} apiece. {He} <pays> ${e} for the stand and <uses> all the other money for {f} equal "
        "gifts. What <~does> each gift cost?",
        "A class of volunteers fills {a} boxes with {b} candles each. {c} candles melt, and all the others are sold "
        "for ${d} each. From the money, ${e} is paid for wax, and the rest is divided equally among {f} charities. "
        "How many dollars does each charity get?",
        "{a} buses with {b people} each arrive at a castle. {c people} stay outside, and everyone else pays ${d} to "
        "go in. After ${e} is spent on cleaning, {f} guides split the money evenly. What is each guide's share?",
        "How many books at ${f} each can a library buy with the profit from a sale of {a} shelves of {b} old books, "
        "if {c} of them are not sold, the others bring ${d} each, and the sale costs ${e}?",
        "A potter makes {b} bowls a day for {a} days. {c} of them crack in the oven. The good bowls sell for ${d} "
        "each. The clay costs ${e}, and the remaining money goes for brushes at ${f} apiece. How many brushes can the "
        "potter buy?",
        "{name} <gives> {a} lessons of {b} hours each, but {c} of those hours <~are> free. Each of the remaining "
        "hours <~brings> ${d}. {He} <spends> ${e} on music and <saves> the rest in {f} equal parts, one for each "
        "month. How much <~is> saved a month?",
        "Each of {a} trees bears {b} peaches. Birds get {c} of the peaches. The others are sold for ${d} each, and "
        "after a cost of ${e} for baskets, the rest of the money is shared by {f friends}. How much does every friend "
        "receive?",
        "A tech store gets {a} cartons of {b} phone cases. It sends {c} back and sells all the rest at ${d} each. "
        "With the money it first pays a bill of ${e}, then buys lamps for ${f} each until nothing is left. How many "
        "lamps does it buy?",
        "{a} rows of {b} chairs were set up for a concert. {c} chairs stayed free; for each of the others ${d} was "
        "paid. ${e} went for the piano, and {f} musicians divided what was left. Find each musician's part in dollars.",
    )),
)  # fmt: skip
