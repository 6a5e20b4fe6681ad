"""Kinds about buying and selling several things: profit, two and three items on one bill, what is left of it all.

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
    )),
    Kind("two items", long.two_products, (
        "&{name} <buys> {a pens} at ${b} each and {c books} at ${d} each. @pay",
        "Adult tickets cost ${b} and child tickets ${d}. What do {a adult tickets} and {c child tickets} cost?",
        "&{name} <buys> {a things} for ${b} each and {c bags} for ${d} each. How many dollars <~is> that in total?",
        "{a apples} cost ${b} each and {c melons} cost ${d} each. How much do they cost in all?",
        "A pizza costs ${b} and a salad ${d}. {name} <orders> {a pizzas} and {c salads}. @pay",
        "&{name} <sells> {a things} for ${b} each and {c cakes} for ${d} each. @earn",
        "{name} <works> {a} hours at ${b} an hour and {c} hours at ${d} an hour. @earn",
        "What do {a things} at ${b} and {c mugs} at ${d} cost together?",
        "{a adults} and {c children} go to the zoo. An adult pays ${b} and a child pays ${d}. How much do they pay "
        "together?",
        "Each chair costs ${b} and each table ${d}. What is the price of {a chairs} and {c tables}?",
        "{name} <walks> {a dogs} for ${b} each and <washes> {c cars} for ${d} each. @earn",
    )),
    Kind("two items, change", long.two_products_change, (
        "&{name} <buys> {a pens} at ${b} each and {c books} at ${d} each. {He} <pays> with ${e}. @change",
        "&{name} <has> ${e}. {He} <buys> {a things} at ${b} each and {c bags} at ${d} each. @money_left",
        "Adult tickets <~cost> ${b} and child tickets ${d}. {name} <buys> {a adult tickets} and {c child tickets} "
        "and <pays> "
        "with ${e}. @change",
        "&With ${e}, {name} <goes> shopping. {He} <gets> {a shirts} for ${b} each and {c hats} for ${d} each. "
        "@money_left",
        "A burger <~costs> ${b} and a juice ${d}. {name} <orders> {a burgers} and {c juices} and <pays> with ${e}. "
        "@change",
        "{name} <takes> ${e} to the market, where {he} <buys> {a} kg of rice at ${b} per kg and {c} kg of nuts at "
        "${d} per kg. "
        "@money_left",
        "How much is left of ${e} after buying {a chairs} at ${b} and {c lamps} at ${d}?",
        "A ticket costs ${b} and a drink ${d}. {name} has ${e} and buys {a tickets} and {c drinks}. How many dollars "
        "does {he} have left?",
        "{name} <gives> ${b} to each of {a nephews} and ${d} to each of {c nieces}. {He} <had> ${e}. @money_left",
    )),
    Kind("two items, split", long.two_products_over, (
        "{e group} <~order> {a pizzas} at ${b} each and {c drinks} at ${d} each. They <~split> the bill equally. "
        "How much <~does> each {member} pay?",
        "{name} <sells> {a things} at ${b} each and {c cakes} at ${d} each and <shares> the money equally among {e "
        "group}. "
        "How much <~does> each {member} get?",
        "{a tickets} at ${b} and {c tickets} at ${d} are paid by {e} people in equal shares. How much does each pay?",
        "{name} <works> {a} hours at ${b} and {c} hours at ${d} an hour. With the money {he} <buys> books for ${e} "
        "each. "
        "How many books can {he} buy?",
        "{name} <has> {a} bags of {b things} and {c} bags of {d}. {He} <puts> all of the {things} into packs of {e}. "
        "How many packs <does> {he} get?",
        "{a rows} of {b roses} and {c rows} of {d tulips} are made into bunches of {e}. How many bunches are there?",
        "{e group} <~earn> ${b} for each of {a cars} that they <~wash> and ${d} for each of {c lawns}. They <~share> "
        "the money evenly. How many dollars <~does> each {member} get?",
        "A bill has {a meals} at ${b} and {c drinks} at ${d}. It is split evenly among {e people}. How much does "
        "each person pay?",
        "{name} <picks> {b} kg of apples on each of {a} days and {d} kg on each of {c} days. {He} <packs> all of "
        "them into bags of {e} kg. How many bags <~is> that?",
    )),
    Kind("three items, change", long.three_products_change, (
        "&{name} <buys> {a pens} at ${b}, {c books} at ${d} and {e bags} at ${f}. {He} <pays> with ${g}. @change",
        "&{name} <has> ${g}. {He} <buys> {a shirts} for ${b} each, {c hats} for ${d} each and {e belts} for ${f} "
        "each. @money_left",
        "A cake costs ${b}, a pie ${d} and a roll ${f}. {name} <buys> {a cakes}, {c pies} and {e rolls} with ${g}. "
        "@money_left",
        "With ${g} in {his} purse, {name} <gets> {a} kg of fish at ${b} per kg, {c} kg of meat at ${d} per kg and "
        "{e} kg of rice "
        "at ${f} per kg. @money_left",
        "{a adults} pay ${b}, {c students} pay ${d} and {e children} pay ${f} each. They give ${g} in all. "
        "How much change do they get?",
        "What is left of ${g} after {a} nights at ${b}, {c meals} at ${d} and {e tickets} at ${f}?",
        "{a tickets} at ${b}, {c drinks} at ${d} and {e snacks} at ${f} are paid with ${g}. How much change is there?",
        "{name} <has> ${g} for a party. {He} <gets> {a balloons} for ${b} each, {c cakes} for ${d} each and {e "
        "candles} for ${f} each. How much money <~is> left over?",
    )),
    Kind("three items, change, split", long.six_steps_shop, (
        "{other} and {name} have ${g} together. They buy {a pens} at ${b}, {c books} at ${d} and {e bags} at ${f} "
        "and share the "
        "rest equally. How much does each of {them} get?",
        "With ${g}, two sisters buy {a shirts} for ${b} each, {c hats} for ${d} each and {e belts} for ${f} each. "
        "They split what is left in half. How many dollars does each sister get?",
        "{name} <has> ${g}. {He} <buys> {a cakes} at ${b}, {c pies} at ${d} and {e rolls} at ${f}, and <gives> half "
        "of the rest "
        "to {his} {relative}. How much <~does> the {relative} get?",
        "A club has ${g}. It pays for {a balls} at ${b}, {c nets} at ${d} and {e shirts} at ${f}. Half of the "
        "remaining money is "
        "saved. How much is saved?",
        "{a tickets} at ${b}, {c drinks} at ${d} and {e snacks} at ${f} are paid from ${g}. The rest is halved between "
        "two friends. How much does each friend get?",
        "{name} <takes> ${g} along, <pays> for {a} rides at ${b}, {c meals} at ${d} and {e toys} at ${f}, and then "
        "<loses> half "
        "of what <~is> left. @money_left",
        "From ${g}, a school buys {a desks} at ${b}, {c chairs} at ${d} and {e lamps} at ${f}. Two classes share the "
        "rest equally. How many dollars does each class get?",
        "{name} <has> ${g} and <spends> it on {a} kg of fish at ${b}, {c} kg of rice at ${d} and {e} kg of nuts at "
        "${f}. Of what <~remains> {he} <saves> half. How much <does> {he} save?",
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
    )),
)  # fmt: skip
