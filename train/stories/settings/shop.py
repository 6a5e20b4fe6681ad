"""Kinds in shops and supermarkets: shelves, stock, deliveries, customers, receipts, discounts and refunds.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("shop stock sold", s.large_difference, (
        "&{name} <has> {a postcards} in {his} gift shop and <sells> {b} of them during the summer. How many postcards "
        "<~are> still unsold?",
        "A bookshop ordered {a} copies of a new novel. By Friday, customers had taken {b} of them home. How many "
        "copies remained on the shelves?",
        "There were {a rolls} of wallpaper in the storeroom before the sale, and {b} were gone after it. Find the "
        "number of rolls that stayed.",
        "How many light bulbs does a hardware store still have to sell if it got {a} and {b} have been sold so far?",
        "Hey, our supermarket had {a cans} of soup this morning, and {b} went through the checkout. How many of these "
        "cans are on the shelf now?",
        "Of the {a jars} of honey that a grocer stocked for the winter, all but {b} were bought. How many jars were "
        "bought?",
        "The shop assistant has scanned {b} of the {a items} that came on the truck. What number of items is still "
        "waiting to be scanned?",
        "The toy store began December with {a dolls}, and {b dolls} were left on New Year's Eve. Calculate how many "
        "dolls were sold in between.",
        "&{name} <runs> a flower stand. Of {a tulips} delivered before dawn, {he} <sells> {b} by lunchtime. How many "
        "tulips <does> {he} still have for the afternoon?",
        "Yesterday a clerk put price tags on {a shirts}. It was a mistake, so today she has to take {b} of the tags "
        "off again. How many tags will stay on?",
        "A shoe shop would like to clear out its old stock of {a pairs} of sandals. So far, {b pairs} are gone. How "
        "many pairs does it have yet to sell?",
        "If a market stall opens with {a} oranges and closes with {b}, how many oranges do people buy there that day?",
        "{b bottles} of shampoo left the warehouse for the stores. Before that, it had {a}. What was the number of "
        "bottles in the warehouse afterwards?",
        "A delivery of {a newspapers} reaches the kiosk at dawn. Only {b} are never bought and go back to the "
        "printer. How many newspapers does the kiosk sell?",
        "&{name} <=has> to pack {a} orders for an online store before the holiday. {He} <=has> packed {b} already. "
        "How many orders are left to pack?",
    )),
    Kind("shop shelves", s.product, (
        "&{name} <fills> {a shelves} in {his} shop with {b jars} apiece. How many jars <~do> these shelves hold?",
        "A supermarket aisle has {a shelves}, each of which holds {b} boxes of cereal. How many boxes of cereal are "
        "in the aisle?",
        "Every carton contains {b bars} of soap. The drugstore receives {a cartons}. How many bars is that altogether?",
        "Find the total number of melons when {a crates} come off the truck with {b} melons in each.",
        "In the window of a bakery lie {a trays}. There are {b rolls} on every tray. Calculate how many rolls are on "
        "show.",
        "&{name} <hands> the cashier {a gift cards} worth ${b} apiece. What <~are> the cards worth altogether?",
        "The superstore has {a} open checkouts. If {b customers} are waiting at every checkout, how many customers "
        "are waiting in total?",
        "Because of the rain, an ice-cream shop opened on only {a days} last month, and it sold {b cones} on each of "
        "them. How many cones did it sell last month?",
        "How many pairs of socks are there on {a racks} if a shop assistant hangs {b pairs} on every rack?",
        "For each delivery, the driver earns ${b} from the furniture store. What will the driver earn for {a "
        "deliveries}?",
        "In the toy shop, a sheet of stickers <~has> {b stickers}, and {name} <takes> {a sheets}. How many stickers "
        "<does> {he} get?",
        "A bunch of roses costs ${b} at the corner shop. Find the price of {a bunches}.",
        "The hardware shop keeps its screws in {a drawers}, {b} to a drawer. How many screws are in all the drawers "
        "together?",
        "Saturday was busy: the cheese counter served {b customers} per hour for {a hours} without a break. How many "
        "people did it serve?",
        "While the shop was closed, {a clerks} worked on the price tags, and each clerk wrote {b} of them. How many "
        "tags were written?",
    )),
    Kind("shop delivery after sales", two.minus_plus, (
        "&{name} <has> {a pumpkins} at {his} stand, <sells> {b} before lunch and <gets> a delivery of {c} after it. "
        "How many pumpkins <does> {he} have then?",
        "The store had {a lamps}. After {b} were sold, {c more lamps} came from the factory. How many lamps does the "
        "store have now?",
        "A baker's shelf holds {a} loaves. Customers buy {b}, then the baker puts {c} fresh ones there. How many "
        "loaves are on the shelf in the end?",
        "How many tablets will the electronics shop have in stock tomorrow if it has {a} now, {b} of these are picked "
        "up today and {c} arrive tomorrow morning?",
        "This morning a grocer had {a bags} of rice. {b bags} went to a restaurant. Soon a truck brought another {c}. "
        "Find how many bags of rice the grocer had after that.",
        "{c helmets} were delivered to a bike shop after it had sold {b} of its {a helmets}. How many helmets did the "
        "shop have in the end?",
        "Rain again! A kiosk sold {b} of its {a umbrellas} and quickly bought {c more}. What number of umbrellas did "
        "it have then?",
        "A garden center starts the day with {a} rose bushes. While {b} are carried to the customers' cars, {c} are "
        "unloaded from a van. Calculate the number of rose bushes at closing time.",
        "&{name} <counts> {a kites} on the rack of the toy store. A school <~buys> {b} of these kites, so {he} "
        "<brings> {c} from the storeroom. How many kites <~are> on the rack afterwards?",
        "A shelf with {a cans} of paint lost {b} to a single customer and got {c} when the stock boy filled it up. "
        "What number of cans stood on it after that?",
        "The manager's list for {day} says: {a} chairs in stock, {b} sold, {c} delivered. How many chairs are in "
        "stock when the day is over?",
        "If {b} of the {a mugs} in a gift shop are sold and {c} new mugs are unpacked, how many mugs are there?",
        "After the weekend a shop, which had {a coats} on Friday, has {b} fewer. On Monday, {c coats} are delivered "
        "and nobody buys any. How many coats does it have on Monday evening?",
        "{name} returned to {his} stall with {c} fresh melons from the field, since {b} of the {a melons} had been "
        "sold in the meantime. How many melons could {he} offer then?",
    )),
    Kind("shop cartons with losses", two.product_minus, (
        "&{name} <unpacks> {a cartons} of {b cups} each in {his} shop. {c} of the cups <~are> broken. How many good "
        "cups <does> {he} have?",
        "A grocer buys {a crates} with {b} peaches in each. If {c} peaches turn out to be rotten, how many good "
        "peaches does the grocer have?",
        "Each box holds {b eggs}. A store gets {a} boxes, but {c eggs} crack on the way. How many whole eggs reach "
        "the shelf?",
        "When a shipment of {a pallets} with {b tiles} apiece arrived, {c tiles} were chipped. Calculate how many "
        "tiles were not chipped.",
        "From {a racks} of {b dresses} each, customers took {c dresses} on the day of the sale. How many dresses were "
        "still on the racks in the evening?",
        "A candy store fills {a jars}, {b} gumdrops per jar. By closing time, children have bought {c} gumdrops. How "
        "many gumdrops remain?",
        "The delivery note says {a} boxes of {b} notebooks, but {c} notebooks are missing. How many notebooks really "
        "came?",
        "How many bottles of water can a kiosk still sell if it started with {a packs} of {b bottles} and has sold {c "
        "bottles} so far?",
        "On {day} evening there were {a rows} of cans on a shelf in the supermarket, with {b} in every row. The next "
        "day {c cans} were sold. What number of cans was left there in the end?",
        "&{name} <orders> {a sacks} with {b} flower bulbs per sack, <sets> {c} bulbs aside for {his} own garden and "
        "<offers> the rest in {his} shop. How many bulbs <does> {he} offer?",
        "A tailor's shop bought {a packs} of buttons. There were {b buttons} in a pack. So far, {c} have been sewn "
        "onto shirts. How many buttons are left over?",
        "A phone store received {a} boxes of {b phones}, sent back {c} phones because of scratches and kept the "
        "others. How many did it keep?",
        "If {a shelves} held {b shirts} each and {c shirts} were sold during a sale, how many shirts were left?",
        "To get ready for the holidays, a bookstore prepared {a tables} with {b} books on each. All but {c} of these "
        "books were sold. How many were sold?",
    )),
    Kind("shop price cut", two.minus_times, (
        "A shirt usually costs ${a}, but this week it is ${b} cheaper. How much would {c shirts} cost now?",
        "Scarves are ${b} off today. Yesterday a scarf cost ${a}. {name} <=wants> {c} of them for {his} choir. What "
        "will {he} pay if {he} <=buys> them today?",
        "A toy truck with a price tag of ${a} is marked down by ${b}. If the shop sells {c} toy trucks at the lower "
        "price, how much money does it take in?",
        "What is the price of {c} cushions if each cushion used to cost ${a} and now costs ${b} less?",
        "&With a coupon, {name} <gets> ${b} off every book. The books <~cost> ${a} apiece without it. How much <does> "
        "{he} spend on {c books}?",
        "Members of the shopping club pay ${b} less for a bag than the regular ${a}. A member takes {c bags} to the "
        "checkout. What is the bill?",
        "The regular price of a backpack was ${a}. On {day} a red sticker said that it was ${b} less, and {c "
        "backpacks} were sold that day. How many dollars did the store get for these?",
        "If a store takes ${b} off its usual price of ${a} for a fan, how much do {c fans} cost altogether?",
        "It was the last day of the sale. Boots that had cost ${a} a pair were reduced by ${b}, and {c pairs} found a "
        "buyer. Find the shop's income from them.",
        "A clerk changes the price tag of a lamp from ${a} to a price that is ${b} lower. A hotel orders {c} of the "
        "lamps. Calculate what the hotel has to pay.",
        "Each of {c customers} buys the same kettle. It was ${a} last week, and its price has dropped by ${b} since "
        "then. How much do they pay in total?",
        "&For {his} band, {name} <picks> {c hats} that <~are> on sale. A hat normally <~costs> ${a}, and the discount "
        "<~is> ${b} per hat. @pay",
        "Today only: ${b} off every blanket! Each of {name's} {c group} wants a blanket. Without the offer, the price "
        "is ${a} apiece. How much do the {group} pay for their blankets in all?",
        "The bookseller gives students ${b} back on a dictionary at ${a}. What does a class pay for {c dictionaries} "
        "in the end?",
    )),
    Kind("shop customers and the rest", two.minus_sum, (
        "Of the {a customers} who came to the shop on {day}, {b} paid with cash and {c} with a card. The rest only "
        "looked around. How many customers bought nothing?",
        "&{name} <has> {a caps} to sell at {his} stall. {He} <sells> {b} in the morning and {c} in the afternoon. How "
        "many caps <does> {he} take home again?",
        "A supermarket has {a} parking spaces. Cars are standing in {b} of them, vans in {c}. How many spaces are "
        "free?",
        "How many of {a} stuffed bears are still on the shelf after {b} were bought by tourists and {c} by a "
        "kindergarten?",
        "{b boys} and {c girls} are among the {a people} in a toy store; all the others are grown-ups. Find the "
        "number of grown-ups.",
        "From a stock of {a bottles}, {b} go to the shop on Mill Street and {c} to the shop at the station. Calculate "
        "how many bottles stay in the warehouse.",
        "Before the holidays, a jeweler made {a rings}. Since then, {b} gold rings and {c} silver rings have been "
        "sold. How many rings has the jeweler not sold yet?",
        "The till printed {a receipts} today: {b} in the morning, {c} in the afternoon and the others in the evening. "
        "How many receipts did it print in the evening?",
        "{name} <needs> {a points} for a free mug from the supermarket. {He} <has> {b} from {his} own shopping, and "
        "{other} <~gives> {whom} {c}. How many points <does> {he} still need?",
        "A customer wants {a} roses. The florist has {b} in a bucket and {c} in the window. How many roses are "
        "missing?",
        "A truck set out with {a tubs} of ice cream, dropped off {b} at a cafe and {c} at a supermarket and brought "
        "the rest back. How many tubs did it bring back?",
        "If {a} raffle tickets are printed by the mall and shoppers take {b} on {day} and {c} on {day2}, what number "
        "of tickets is left for the other days?",
        "Except for {b} that were torn and {c} that had the wrong size, all {a shirts} of an order were put on "
        "hangers. How many shirts were put on hangers?",
        "Last year {a people} worked in the department store. Since then {b} have retired and {c} have moved to other "
        "jobs. How many of them still work there?",
    )),
    Kind("shop takings from two goods", long.two_products, (
        "&{name} <sells> {a hats} at ${b} apiece and {c scarves} at ${d} apiece at {his} stall. How much money <does> "
        "{he} take in?",
        "A greengrocer gets {a crates} of {b} apples and {c crates} of {d} pears. How many pieces of fruit are "
        "delivered?",
        "On the left side of the aisle are {a shelves} with {b} cans of beans each; on the right side are {c} with "
        "{d} cans of corn each. How many cans are in the aisle?",
        "A hotel's shopping list has {a} towels and {c} pillows on it. If a towel is ${b} and a pillow ${d}, how much "
        "will everything cost?",
        "On {day} the shop was open for {a hours} and had {b customers} per hour; on {day2} it was open for {c "
        "hours}, with {d} per hour. Find the number of customers on both days together.",
        "Each of {a} salesmen sold {b} phones, while each of {c} saleswomen sold {d}. What is the number of phones "
        "sold by all of them?",
        "How much does a school spend at the stationery store on {a packs} of paper at ${b} a pack and {c} boxes of "
        "paint at ${d} a box?",
        "What a delivery! There are {a cartons} that hold {b lamps} apiece, and {c cartons} that hold {d} apiece. "
        "Calculate the number of lamps in the delivery.",
        "&{name} <stacks> soup cans in {his} store, {a rows} with {b cans} in every row. Then {he} <adds> {c rows} of "
        "another brand, each of {d cans}. How many cans <~are> there altogether?",
        "The cashier scanned {a chairs} at ${b} apiece, then {c stools} at ${d} apiece. What total did the customer "
        "see on the screen?",
        "A refund is due for {a lamps}, which had cost ${b} each, and for {c rugs}, which had cost ${d} each. How "
        "many dollars must the store pay back?",
        "At a bakery, {c cakes} with {d candles} apiece and {a cakes} with {b candles} apiece are waiting to be "
        "picked up. How many candles are on the cakes in all?",
        "{name} worked at the checkout for {a hours} at ${b} an hour and stocked shelves for {c hours} at ${d} an "
        "hour. How much was {his} pay?",
        "If {a vans} each bring {b} parcels to the store and {c trucks} each bring {d}, how many parcels does the "
        "store receive?",
    )),
    Kind("shop stock at closing time", long.product_plus_minus, (
        "&{name} <has> {a} boxes of {b candles} in {his} shop and {c} single candles on the counter. {He} <sells> {d} "
        "candles. How many candles <~are> left?",
        "A store received {a cartons} with {b} bulbs each. It already had {c} bulbs. When the month was over, {d} had "
        "been sold. How many bulbs did the store have then?",
        "Find how many toys remain if a shop has {a shelves} of {b toys}, gets {c more toys} and sells {d}.",
        "A coffee shop bakes {a trays} of {b muffins} and buys {c} muffins from a baker. By evening, {d} have been "
        "eaten. How many muffins are still there?",
        "How many posters does the museum shop have at closing time if it opened with {a piles} of {b posters} and "
        "{c} loose ones, and visitors bought {d} during the day?",
        "{name} has saved for a shop of {his} own for {a months}, ${b} every month. {His} {relative} gives {him} "
        "${c}, and {he} spends ${d} on an old shelf. How much is left for the shop?",
        "At dawn, {a sacks} of {b} onions and a basket of {c} onions were brought to the market stall. During the "
        "day, {d} onions were sold. Calculate the number of onions that were not sold.",
        "A shoe store ordered {a pairs} of boots every week for {b weeks} and, at the end, {c more pairs}. It sold {d "
        "pairs} in that time. How many pairs did not sell?",
        "Outside the supermarket stand {a rows} of {b} carts and {c} carts that are in no row. If shoppers take {d} "
        "carts, how many carts stay outside?",
        "A customer fills her basket with {a bags} of {b} rolls and with {c} single rolls, but then she puts {d} "
        "rolls back. How many rolls does she buy?",
        "It is the last day of the season at the gift shop. It has {a hooks} with {b} keychains apiece and a bowl "
        "with {c} keychains. A school gets {d} keychains, and the others go to the storeroom. How many keychains go "
        "there?",
        "With every purchase, a shopper collects {b stars} on a card. After {a purchases} and a gift of {c stars}, "
        "the shopper swaps {d stars} for a pan. What number of stars is on the card now?",
        "In {a hours}, the online shop packed {b parcels} per hour. {c parcels} had been packed the night before, and "
        "the mail truck took {d} with it. How many packed parcels were still in the shop?",
        "If {d} of the plates in a china shop break, how many stay whole when there are {a stacks} of {b} plates and "
        "{c} plates in the window?",
    )),
    Kind("shop discount at the checkout", long.discount, (
        "&{name} <puts> {a} board games at ${b} each into {his} cart. At the checkout {he} <gets> {c}% off the whole "
        "bill. How much <does> {he} pay?",
        "A bush costs ${b} in the garden center, and today there is a discount of {c}%. What do {a bushes} cost today?",
        "The price of {a vases} at ${b} apiece is reduced by {c}%. Find the new price of all the vases together.",
        "Because it was the shop's birthday, everyone got {c} percent off. A customer bought {a games} with price "
        "tags of ${b} each. How much did the customer pay?",
        "How much would a club pay for {a balls} that cost ${b} each if the sports shop takes {c}% off for clubs?",
        "{name} <works> at a department store, where the staff <~get> {c}% off. {He} <buys> {a pillows} with a price "
        "of ${b} per pillow. @pay",
        "A receipt lists {a lamps} at ${b} a lamp. Below them it says: minus {c}%. What is the sum at the bottom of "
        "the receipt?",
        "A teacher orders {a} boxes of paint for ${b} a box from an online shop, which takes {c}% off every order "
        "from a school. Calculate the amount on the invoice.",
        "&With a coupon for {c}% off everything, {name} <goes> to the bookshop and <takes> {a books}, which <~cost> "
        "${b} each without the coupon. How many dollars <does> {he} spend?",
        "Normally you pay ${b} for a jacket at the outdoor shop. During the festival, jackets are {c}% cheaper. What "
        "would {a jackets} cost you then?",
        "The toy shop will lower all its prices by {c}% in the summer. Before that, a robot is ${b}. If a nursery "
        "wants {a robots}, how much money will it need in the summer?",
        "All {a rugs} are sold to the same customer. The usual price is ${b} per rug, but the shop owner takes {c}% "
        "off because there is a small hole in each. How much money does the owner get?",
        "So much to carry! {name's} {relative} got {a clocks} at the antique shop, each marked ${b}, and {c}% was "
        "taken off at the register. How many dollars did the clocks cost in the end?",
        "If an order of {a chairs} at ${b} per chair is paid early, the furniture shop asks {c}% less. What does the "
        "order cost in that case?",
    )),
    Kind("shop receipt and change", long.two_products_change, (
        "&{name} <gives> the cashier ${e} for {a} T-shirts at ${b} each and {c belts} at ${d} each. @change",
        "A shopper has ${e} in her purse. She takes {a towels} for ${b} apiece and {c mats} for ${d} apiece to the "
        "checkout. How much money does she have after paying?",
        "How much of a gift card worth ${e} is left after a customer uses it for {a candles}, which are ${b} each, "
        "and {c vases}, which are ${d} each?",
        "Mom needs {a curtains} at ${b} per curtain and {c cushions} at ${d} per cushion. She has ${e} with her. How "
        "many dollars will she have left?",
        "The price of a cap is ${b}, and the price of a belt is ${d}. {name} wants {a caps} and {c belts} and has "
        "saved ${e}. How many dollars will remain?",
        "&Out of {his} ${e}, {name} <spends> ${b} on each of {a comics} and ${d} on each of {c posters}. @money_left",
        "On {day}, the shop owner gave out a bonus from the till: {a cashiers} got ${b} each and {c cleaners} got "
        "${d} each. If there was ${e} in the till before, how much stayed in it?",
        "A school had ${e} for sports things. It ordered {a balls} at ${b} per ball and {c nets} at ${d} per net from "
        "a store. Find the amount that was not spent.",
        "At the counter, {a people} bring back a kettle and get ${b} each, and {c people} bring back a toaster and "
        "get ${d} each. The till had ${e} in it before these refunds. Calculate what is in the till now.",
        "A warehouse held {e chairs}. Then {a shops} took {b} apiece and {c} restaurants took {d} apiece. How many "
        "chairs are still in the warehouse?",
        "Of the {e eggs} delivered to the supermarket, some were put into {a} boxes of {b} and {c} boxes of {d}, and "
        "the rest stayed loose. How many eggs stayed loose?",
        "What change will {name} get from ${e} for {a brushes} at ${b} apiece and {c cans} of paint at ${d} apiece?",
        "The receipt lists {a} plates (${b} each) and {c} bowls (${d} each). The customer paid with ${e}. What did "
        "the cashier hand back?",
        "Before going shopping, {name} <puts> ${e} in {his} wallet. {He} <buys> {a} kg of fish at ${b} per kg and {c} "
        "kg of cheese at ${d} per kg. How much money <~is> in the wallet afterwards?",
    )),
    Kind("shop three goods", long.three_products, (
        "In a day, a toy store sells {a kites} at ${b} each, {c dolls} at ${d} each and {e puzzles} at ${f} each. How "
        "much money does it take in?",
        "&{name} <fills> {a shelves} with {b} cans each, {c shelves} with {d} jars each and {e shelves} with {f} "
        "bottles each. How many cans, jars and bottles <does> {he} put there in total?",
        "What is the total of a bill for {a} plates at ${b} apiece, {c} pots at ${d} apiece and {e} pans at ${f} "
        "apiece?",
        "The sports department has {a clerks} who serve {b customers} each per day, the shoe department {c} who serve "
        "{d} each, and the book department {e} who serve {f} each. Find how many customers are served in a day.",
        "For the new season, a shop ordered {a} boxes of {b} shirts, {c} boxes of {d} skirts and {e} boxes of {f} "
        "sweaters. How many pieces of clothing did it order?",
        "A truck brings the supermarket {a stacks} of {b} milk crates, {c stacks} of {d} juice crates and {e stacks} "
        "of {f} water crates. Calculate the number of crates.",
        "A phone case costs ${b}, a charger ${d} and a speaker ${f}. The customer wants {a cases}, {c chargers} and "
        "{e speakers}. How much will that be altogether?",
        "At the checkout, {name} <puts> down {a bags} of soil at ${b} a bag, {c bushes} at ${d} a bush and {e} garden "
        "gnomes at ${f} a gnome. @pay",
        "How many hours did the shop's staff work last month if {a cashiers} worked {b hours} each, {c cleaners} {d "
        "hours} each and {e guards} {f hours} each?",
        "A red package holds {b} candy bars, a blue package {d} and a green package {f}. How many bars does the candy "
        "shop get in {a} red, {c} blue and {e} green packages?",
        "Last Saturday the bakery was full. {a people} bought {b} rolls each, {c people} bought {d} each, and another "
        "{e} bought {f} each. What was the number of rolls sold to all these people?",
        "The receipts of a shop show that {a umbrellas} went for ${b} apiece on {day}, {c} for ${d} apiece on {day2} "
        "and {e} for ${f} apiece on {day3}. How much did the umbrellas bring in during these days?",
        "Customers sent back {a lamps} worth ${b} each, {c mirrors} worth ${d} each and {e clocks} worth ${f} each. "
        "How much money did the shop refund to them?",
        "{name's} gift shop prepares {a baskets} with {b} chocolates in each, {c} with {d} and {e} with {f}. How many "
        "chocolates does the shop need for all the baskets?",
    )),
    Kind("shop partners share", long.five_steps_trade, (
        "Some friends run a market stall. They bring {a} boxes with {b} mugs each, but {c} mugs are broken. They sell "
        "the others at ${d} apiece, pay ${e} for the stall and share the rest of the money equally among all {f} of "
        "them. How much does each friend get?",
        "&{name} <buys> {a crates} of {b} melons for {his} shop and <throws> away {c} bad ones. Each good melon <~is> "
        "sold for ${d}. From the money {he} <pays> a bill of ${e}, and {he} <divides> the rest into {f} equal parts. "
        "How many dollars <~are> in each part?",
        "A bookstore had {a shelves} of {b} used books and gave {c} of them to a library. The rest went for ${d} "
        "each. After ${e} was spent on advertising, the remaining money was split evenly among {f charities}. What "
        "did each charity receive?",
        "How much does each of {f sellers} get if they had {a bags} of {b} pretzels, ate {c} pretzels, sold the "
        "others at ${d} apiece and, after paying ${e} for a van, share what is left of the money equally?",
        "From {a trays} of {b} cupcakes, {c} were given away as samples. All the rest were bought for ${d} apiece. "
        "The bakery used ${e} of this money for flour and put the remainder into {f envelopes}, the same amount in "
        "each. Find the amount in an envelope.",
        "The school shop gets {a packs} of {b} pens. Teachers take {c} pens for free, and students pay ${d} for each "
        "of the others. When ${e} has been paid back to the office, {f classes} share what remains equally. How much "
        "is there for each class?",
        "There were {a rows} of {b} plants in the garden center. Frost killed {c} plants. The healthy ones were sold "
        "at ${d} per plant, ${e} of the money went for heating, and {f workers} shared the rest evenly. How much did "
        "a worker get?",
        "If a shop unpacks {a cartons} of {b} toys, returns {c} toys, sells the remaining toys at ${d} each, spends "
        "${e} on bags and splits the rest of the income equally between {f owners}, what is the share of each owner?",
        "Flea market day! On {a tables} lay {b} old records each. {c} records found no buyer, and the others went for "
        "${d} a piece. The club paid ${e} for the tables and bought tickets at ${f} each with the rest. How many "
        "tickets did it buy?",
        "A stand begins with {a buckets} of {b} roses. {c} roses fade, and people pay ${d} for each of the others. "
        "The florist sets ${e} of the money aside. With what is left, she wants to buy ribbon at ${f} per roll. How "
        "many rolls can she buy?",
        "Calculate each clerk's bonus: a store has {a cases} of {b} radios, {c} radios are sent back, the others "
        "bring a gain of ${d} each, the store keeps ${e} of it and {f clerks} divide the rest of the gain evenly.",
        "The grocer's children sold lemonade in front of the store. They had {a jugs} with {b} glasses in each, drank "
        "{c} glasses themselves and got ${d} for each of the other glasses. The lemons had cost ${e}. What remained "
        "of the money was shared equally by the {f children}. How many dollars did each child get?",
        "&{name} <carries> {a baskets} of {b} apples to {his} market stand. {c} apples <~fall> into the mud, so {he} "
        "<sells> only the rest, for ${d} each. {He} <spends> ${e} of the money on lunch and <splits> what <~is> left "
        "evenly among {his} {f helpers}. How much <~does> each helper get?",
    )),
)  # fmt: skip
