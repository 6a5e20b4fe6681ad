"""Kinds about money: prices and change, wages and savings, rates and fees.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("cost", s.product, (
        "One {thing} costs ${b}. How much do {a things} cost?",
        "&{name} <buys> {a things} [at|for] ${b} each. @pay",
        "How much are {a things} if each costs ${b}?",
        "A {box} of {things} costs ${b}. How many dollars does {name} pay for {a boxes}?",
        "&{name} <wants> {a things}. Each {thing} <~costs> ${b}. @pay",
        "{things} cost ${b} each. How many dollars <does> {name} need for {a} of them?",
        "At ${b} {a_thing}, what do {a things} cost?",
        "Tickets cost ${b} per person. How much do {a people} pay [in all|together|in total]?",
        "{a group} each <~pay> ${b} to get into the museum. How many dollars <~do> they pay together?",
        "The price of {a_thing} is {b dollars}. What is the price of {a things}?",
        "If one {thing} costs ${b}, what will {a things} cost?",
        "{name} <rents> a bike for {a} hours at ${b} per hour. How much <does> {he} pay?",
        "&{name} <sells> {a things} at ${b} each. How much money <does> {he} get?",
    )),
    Kind("wage", s.large_product, (
        "{name} <earns> ${b} per hour. How much <does> {he} earn in {a} hours?",
        "{name} <works> {a} hours at ${b} per hour. @earn",
        "For each hour of work {name} <gets> ${b}. How much <does> {he} get for {a} hours?",
        "{name} <makes> ${b} a day. How much <does> {he} make in {a} days?",
        "How much <=does> {name} earn in {a} hours if {his} pay is ${b} an hour?",
        "{name} <saves> ${b} every week. How much <~is> that after {a} weeks?",
        "A painter charges ${b} per room. How much does the painter get for {a rooms}?",
        "{name} <is> paid ${b} for each lawn. Today {he} <mows> {a lawns}. @earn",
        "Rent is ${b} a month. How many dollars is the rent for {a months}?",
        "{name} <puts> ${b} into the bank every month for {a} months. How much <does> {he} put into the bank?",
        "A phone plan costs ${b} a month. What does it cost for {a} months?",
        "{name} <walks> dogs for ${b} a day. How much <has> {he} earned after {a} days?",
    )),
    Kind("one costs", s.quotient, (
        "{b things} cost ${a}. How much does one {thing} cost?",
        "&{name} <pays> ${a} for {b things}. All cost the same. What <~is> the price of one {thing}?",
        "{name} <earns> ${a} in {b} hours. How much <does> {he} earn per hour?",
        "{b tickets} cost ${a} in all. How many dollars does each ticket cost?",
        "If {b things} cost {a dollars}, what is the price of each?",
        "{name} <saves> ${a} in {b} weeks, the same each week. How much <does> {he} save each week?",
        "What does {a_thing} cost when {b} of them cost ${a}?",
        "The rent for {b} months is ${a}. What is it for one month?",
        "{name} <spends> ${a} on {b} equal gifts. How many dollars <~does> each gift cost?",
        "{b group} <~split> a bill of ${a} evenly. How much <~does> each {member} pay?",
        "A pack of {b things} costs ${a}. How much is that for each {thing}?",
    )),
    Kind("how many for the money", s.quotient, (
        "{a_thing} costs ${b}. How many {things} can {name} buy [with|for] ${a}?",
        "&{name} <has> ${a}. Each {thing} <~costs> ${b}. How many {things} can {he} buy?",
        "&How many {things} can {name} get for ${a} if one costs ${b}?",
        "{name} <needs> ${a} and <saves> ${b} a week. How many weeks <does> {he} need?",
        "{item} costs ${a}. {name} <saves> ${b} every month. After how many months can {he} buy it?",
        "{name} <earns> ${b} an hour. How many hours must {he} work to earn ${a}?",
        "&{name} <spends> all of {his} ${a} on {things} at ${b} each. How many <does> {he} buy?",
        "Each ride at the fair costs ${b}. How many rides can {name} take with ${a}?",
        "{name} <pays> ${a} for {things} that <~cost> ${b} each. How many {things} <does> {he} buy?",
        "{name} <makes> ${a} by selling {things} for ${b} each. How many {things} <does> {he} sell?",
        "Every ticket <~costs> ${b}. A school <~pays> ${a}. How many tickets <~does> it buy?",
        "It costs ${b} a day to rent a boat. {name} <has> ${a}. For how many days can {he} rent it?",
        "With ${a}, how many {things} at {b dollars} each can be bought?",
    )),
    Kind("change for one", s.difference, (
        "{name} <pays> with ${a} for {item} that <~costs> ${b}. @change",
        "{item} <~costs> ${b}. {name} <gives> the seller ${a}. @change",
        "&{name} <has> ${a} and <buys> {item} for ${b}. @money_left",
        "{name} <buys> {item} for ${b} and <hands> over ${a}. @change",
        "How much change does {name} get from ${a} if {he} pays ${b}?",
        "&If {name} <=has> ${a} and <=spends> ${b}, how much <=does> {he} have left?",
        "A meal <~costs> ${b}. {name} <pays> with a ${a} bill. @change",
        "{name} <takes> ${a} to {place}. {He} <spends> ${b} there. @money_left",
        "The bill is ${b}. What is the change from ${a}?",
        "{name} <gives> ${b} of {his} ${a} to {his} {relative}. @money_left",
        "{item} <~costs> ${a}. {name} <has> a coupon for ${b} off. How much <does> {he} pay?",
        "{item} usually costs ${a}. Today it is ${b} cheaper. What is the price today?",
    )),
    Kind("change", two.minus_product, (
        "&{name} <buys> {a things} at ${b} each and <pays> with ${c}. @change",
        "&{name} <has> ${c}. {He} <buys> {a things} for ${b} each. @money_left",
        "One {thing} <~costs> ${b}. {name} <buys> {a} and <pays> with ${c}. @change",
        "&{name} <had> ${c} and <bought> {a things}. Each cost ${b}. How many dollars did {he} have left?",
        "{a_thing} costs ${b}. How much change does {name} get from ${c} for {a things}?",
        "&With ${c} in {his} pocket, {name} <buys> {a things} at ${b} each. @money_left",
        "&{name} <goes> to the store with ${c}. There {he} <buys> {a boxes} of {things} that <~cost> ${b} a {box}. "
        "@money_left",
        "{name} <takes> {a group} to the museum. Each of the {group} <~costs> {him} ${b}. {He} <pays> with ${c}. "
        "@change",
        "{name} <has> ${c}. {He} <gives> ${b} to each of {a group}. @money_left",
        "If tickets cost ${b} and {name} buys {a}, how much is left of {his} ${c}?",
        "{item} costs ${c}. {name} pays ${b} a week for {a} weeks. How much does {he} still owe?",
        "{name} <wants> {item} for ${c}. {He} <saves> ${b} a week for {a} weeks. How much more <does> {he} need?",
    )),
    Kind("earn and spend", two.product_minus, (
        "{name} <earns> ${b} per hour. {He} <works> {a} hours and <spends> ${c}. @money_left",
        "{name} <works> {a} hours at ${b} an hour. Then {he} <spends> ${c}. @money_left",
        "&{name} <sells> {a things} for ${b} each. {He} <spends> ${c} of the money. @money_left",
        "{name} <saves> ${b} a week for {a} weeks and then <spends> ${c}. @money_left",
        "&{name} <sells> {a cakes} at ${b} each. The ingredients <~cost> ${c}. How much profit <does> {he} make?",
        "{name} <mows> {a lawns} for ${b} each and <buys> {item} for ${c}. @money_left",
        "For {a} days of work {name} <gets> ${b} a day. {He} <pays> ${c} for food. @money_left",
        "{a tickets} are sold at ${b} each. The show costs ${c}. How much money is left?",
        "{name} <buys> {a things} at ${b} each. A coupon <~takes> ${c} off. How much <does> {he} pay?",
        "How much is left if {name} earns ${b} a day for {a} days and spends ${c}?",
        "{a things} at ${b} each are sold together for ${c} less. What do they cost together?",
    )),
    Kind("prices and more", two.product_plus, (
        "{name} <earns> ${b} per hour for {a} hours and <gets> a ${c} tip. How many dollars <~is> that?",
        "{name} <has> ${c}. {He} <saves> ${b} a week for {a} weeks. How much money <does> {he} have then?",
        "{a things} cost ${b} each and a bag costs ${c}. How much do they cost in all?",
        "&{name} <buys> {a things} at ${b} each and {item} for ${c}. @pay",
        "&{name} <orders> {a things} for ${b} each. Shipping <~costs> ${c}. @pay",
        "A taxi costs ${c} and ${b} for every km. How much does a ride of {a} km cost?",
        "A gym asks for a fee of ${c} and ${b} a month. How much does {name} pay for {a} months?",
        "{name} <sells> {a things} at ${b} each and <finds> ${c}. How much money <does> {he} have?",
        "To rent a car costs ${c} plus ${b} a day. What are the costs for {a} days?",
        "{a group} <~give> {whom} ${b} each, and {his} {relative} <~gives> {him} ${c}. How much <does> {he} get?",
        "{item} is paid with ${c} at once and {a} payments of ${b}. What does it cost in all?",
    )),
    Kind("target", two.rest_rate, (
        "{name} <wants> {item} for ${a}. {He} <has> ${b} and <saves> ${c} a week. How many weeks must {he} save?",
        "{item} costs ${a}. {name} <has> ${b} and <saves> ${c} per week. How many weeks <does> {he} need?",
        "{name} <needs> {a things}. {He} <has> {b} and <makes> {c} a day. How many days <does> {he} need?",
        "A book has {a pages}. {name} <has> read {b} and <reads> {c pages} a day. How many more days <does> {he} need?",
        "&{name} <has> ${a}. After buying {item} for ${b}, how many {things} at ${c} each can {he} buy?",
        "&{name} <spends> ${b} of {his} ${a} on food. With the rest {he} <buys> books at ${c} each. How many books "
        "<does> {he} "
        "buy?",
        "{name} <owes> ${a}. {He} <pays> ${b} now and ${c} a month after that. In how many months <does> {he} pay all?",
        "A phone costs ${a}. {name} <pays> ${b} first and the rest in {c} equal payments. How much <~is> each payment?",
        "A taxi costs ${b} and then ${c} for each km. {name} pays ${a}. How many km is the ride?",
        "How many weeks does {name} have to save ${c} a week if {he} wants ${a} and already has ${b}?",
        "A pool needs {a} liters. {b} liters are in it, and a hose brings {c} liters a minute. How many minutes does "
        "it take to "
        "fill the pool?",
        "{name} <wants> to run {a} km this month. {He} <has> run {b} km. At {c} km a day, how many days <does> {he} "
        "still need?",
    )),
    Kind("at this price", two.rate, (
        "{b things} cost ${a}. How much do {c things} cost at the same price?",
        "{b things} cost ${a}. What do {c} of them cost?",
        "&{name} <pays> ${a} for {b things}. How much would {he} pay for {c}?",
        "{b cakes} need {a eggs}. How many eggs do {c cakes} need?",
        "{name} <uses> {a cups} of flour for {b cakes}. How many cups <does> {he} need for {c cakes}?",
        "{name} <walks> {a} km in {b} days. At this rate, how many km <does> {he} walk in {c} days?",
        "{b} equal {boxes} hold {a things}. How many {things} do {c boxes} hold?",
        "{name} <earns> ${a} in {b} hours. How much <does> {he} earn in {c} hours?",
        "A machine makes {a toys} in {b} hours. How many toys does it make in {c} hours?",
        "If {b} identical bricks weigh {a} kg, how many kg do {c bricks} weigh?",
        "A car uses {a} liters of gas in {b} days. How much does it use in {c} days at the same rate, in liters?",
        "{name} <reads> {a pages} in {b} hours. How many pages can {he} read in {c} hours?",
    )),
    Kind("for how many, at this rate", two.inverse_rate, (
        "{b cakes} need {a eggs}. How many cakes can be made with {c eggs}?",
        "{b things} cost ${a}. How many {things} can {name} buy for ${c}?",
        "{name} <reads> {a pages} in {b} days. How many days <does> {he} need for {c pages}?",
        "A car drives {a} km in {b} hours. How many hours does it need for {c} km at the same speed?",
        "A machine makes {a toys} in {b} hours. How many hours does it take to make {c toys}?",
        "{name} <earns> ${a} in {b} hours. How many hours must {he} work for ${c}?",
        "{b} equal {boxes} hold {a things}. How many of these {boxes} are needed for {c things}?",
        "In {b} minutes {a} liters flow into a tank. How many minutes do {c} liters take?",
    )),
    Kind("fee and rate", long.fixed_and_hourly, (
        "A plumber charges ${a} for coming and ${b} an hour. How much does a job of {c} hours cost?",
        "{name} <rents> a boat. It <~costs> ${a} plus ${b} for every hour. {He} <uses> it for {c} hours. How much "
        "<does> {he} pay?",
        "A printer costs ${a} and each ink pack ${b}. What does it cost with {c} ink packs?",
        "{name} has ${a} and gets ${b} each week. How much does {he} have after {c} weeks?",
        "A club costs ${a} to join and ${b} a month. What does {name} pay in the first {c} months, joining included?",
        "A tree is {a} cm tall and grows {b} cm a year. How tall is it after {c} years, in cm?",
        "There are {a} liters in a tank. A pipe adds {b} liters a minute for {c} minutes. How many liters are in it "
        "then?",
        "{name} <has> {a things} and <makes> {b} a day. How many {things} <does> {he} have after {c} days?",
        "A bus ticket costs ${a}, and every bag costs ${b} more. How much does {name} pay with {c bags}?",
    )),
    Kind("saving net", long.saved_weeks, (
        "{name} <wants> {item} for ${a}. {He} <has> ${b}. Each week {he} <earns> ${c} and <spends> ${d}. "
        "How many weeks <does> {he} need?",
        "{item} costs ${a}, and {name} has ${b}. {He} gets ${c} a week but spends ${d} of it. After how many weeks "
        "can {he} buy it?",
        "A pool holds {a} liters, and {b} liters are in it. Each minute {c} liters flow in and {d} flow out. "
        "After how many minutes is it full?",
        "A savings box should hold ${a}. It has ${b}. Every month ${c} is put in and ${d} is taken out. "
        "In how many months is the goal reached?",
        "{name} <needs> ${a} and <has> ${b}. A week brings {him} ${c}, of which ${d} goes for food. How many weeks "
        "<~does> it take?",
        "How many months does {name} need for {item} at ${a} if {he} has ${b}, earns ${c} a month and spends ${d} a "
        "month?",
        "A tank for {a} liters holds {b} liters now. A pipe brings {c} liters an hour, and {d} liters an hour are "
        "used. In how many hours is the tank full?",
        "{name} <has> {b things} and <wants> {a}. Every day {he} <gets> {c} and <gives> away {d}. After how many "
        "days <does> {he} have enough?",
    )),
)  # fmt: skip
