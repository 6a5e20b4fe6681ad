"""Kinds about percent and discounts, and about dollars and cents.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("percent of", s.percentage, (
        "What is {b}% of {a}?",
        "{b}% of {a students} are girls. How many girls are there?",
        "&{name} <has> {a things}. {b}% of them <~are> {color}. How many {color} {things} <does> {he} have?",
        "{name} <earns> ${a} and <saves> {b}% of it. How much <does> {he} save?",
        "{item} costs ${a}. It is {b}% off. How many dollars is the discount?",
        "A test has {a questions}. {name} <answers> {b}% of them correctly. How many <~is> that?",
        "Find {b} percent of {a}.",
        "The bill is ${a}. {name} <leaves> a tip of {b}%. How much <~is> the tip?",
        "Out of {a seats}, {b}% are taken. How many seats are taken?",
        "{name} <gives> {b} percent of {his} {a things} to {other}. How many {things} <~does> {other} get?",
        "How many people are {b}% of {a people}?",
        "{b} percent of the {a books} on a shelf are novels. How many novels are there?",
    )),
    Kind("percent off", two.percent_rest, (
        "{item} costs ${a}. It is {b}% off. How much does it cost now?",
        "A shop takes {b}% off {item} that costs ${a}. What is the new price?",
        "{b}% of {a students} are girls. How many boys are there?",
        "&{name} <has> {a things} and <sells> {b}% of them. @left",
        "{name} <has> ${a} and <spends> {b}% of it. @money_left",
        "In a sale everything is {b} percent cheaper. {name} <buys> {item} that <~was> ${a}. How much <does> {he} pay?",
        "A book has {a pages}. {name} <has> read {b}% of it. How many pages <~are> left?",
        "Out of {a seats}, {b}% are taken. How many seats are free?",
        "The price of {item} falls by {b}%. Before, it was ${a}. What is it now?",
        "{name} <gets> a discount of {b}% on a bill of ${a}. How many dollars <does> {he} have to pay?",
        "{b} percent of {a apples} are bad. How many apples are good?",
    )),
    Kind("percent more", two.percent_more, (
        "{item} costs ${a}. The price rises by {b}%. What is the new price?",
        "The bill is ${a}. {name} <adds> a tip of {b}%. How much <does> {he} pay in all?",
        "A town has {a people}. The number grows by {b}%. How many people are there then?",
        "{name} <earns> ${a} a week and <gets> a raise of {b}%. How much <=does> {he} earn now?",
        "{item} costs ${a} plus {b}% tax. What does it cost with tax?",
        "Last year {name} sold {a things}. This year it is {b} percent more. How many {things} is that?",
        "A plant is {a} cm tall. It grows by {b}%. How many cm tall is it then?",
        "{name} <has> {a things}. {His} {relative} <~has> {b}% more. How many {things} <~does> the {relative} have?",
        "A shop buys {item} for ${a} and sells it for {b}% more. For how much does the shop sell it?",
    )),
    Kind("discount on several", long.discount, (
        "&{name} <buys> {a things} at ${b} each and <gets> {c}% off. How much <does> {he} pay?",
        "{things} cost ${b} each. {name} <buys> {a} with a discount of {c}%. @pay",
        "A shop gives {c}% off. What do {a things} cost that are ${b} each without the discount?",
        "{a boxes} of {b things} arrive. {c}% of the {things} are broken. How many {things} are not broken?",
        "A hall has {a rows} of {b seats}. {c}% of the seats are taken. How many seats are free?",
        "{name} <works> {a} hours at ${b} an hour and <pays> {c}% of that in taxes. How much <does> {he} keep?",
        "A garden has {a rows} of {b plants}. {c} percent of the plants die. How many plants are left?",
        "{a tickets} cost ${b} each. {name} <has> a coupon for {c}% off the whole bill. How much <does> {he} pay?",
        "{a trays} of {b cookies} are baked. {c}% of the cookies are sold. How many cookies are left?",
    )),
    Kind("discount and change", long.percent_change, (
        "{item} costs ${a} but is {b}% off. {name} <pays> with ${c}. @change",
        "{name} <has> ${c}. {He} <buys> {item} for ${a} with a discount of {b}%. @money_left",
        "A shop takes {b}% off {item} that costs ${a}. How much change does {name} get from ${c}?",
        "In a sale with {b} percent off, {name} <buys> {item} that <~was> ${a} and <hands> over ${c}. @change",
        "&With ${c}, {name} <buys> {item} that usually <~costs> ${a} and today <~is> {b}% cheaper. @money_left",
        "The price of {item} drops by {b}% from ${a}. {name} <gives> the seller ${c}. @change",
        "{name} <takes> ${c} to a sale. {He} <gets> {b}% off {item} of ${a}. How many dollars <does> {he} take home?",
        "A ticket for ${a} is {b} percent cheaper today. How much is left of ${c} after {name} buys it?",
    )),
    Kind("dollars to cents", s.hundreds, (
        "How many cents are {a dollars}?",
        "{name} <has> ${a}. How many cents <~is> that?",
        "{name} <changes> {a dollars} into pennies. How many pennies <does> {he} get?",
        "{item} costs ${a}. What is the price in cents?",
        "Write ${a} in cents.",
        "How many centimeters are {a meters}?",
        "A rope is {a} m long. How many cm is that?",
        "{name} <pays> {a dollars}, all in pennies. How many pennies <does> {he} need?",
        "Each dollar is 100 cents. How many cents does {name} get for {a dollars}?",
    )),
    Kind("change in cents", two.dollars_minus_cents, (
        "{name} <has> ${a} and <buys> a drink for {b} cents. How many cents <does> {he} have left?",
        "A pencil costs {b} cents. {name} pays with ${a}. How many cents does {he} get back?",
        "How many cents are left of {a dollars} after {name} spends {b} cents?",
        "{name} <pays> ${a} for {a_thing} that <~costs> {b} cents. How much change <does> {he} get, in cents?",
        "From a rope of {a} m, {name} <cuts> off {b} cm. How many cm <~are> left?",
        "What is ${a} minus {b} cents, in cents?",
        "{item} costs {b} cents less than {a dollars}. How many cents does it cost?",
        "{name} <puts> ${a} into a machine for a snack of {b} cents. How many cents <~does> the machine give back?",
    )),
    Kind("cents", s.large_product, (
        "{a_thing} costs {b} cents. How many cents do {a things} cost?",
        "{name} <buys> {a stamps} at {b} cents each. How many cents <does> {he} pay?",
        "How many cents are {a} coins of {b} cents?",
        "{a pencils} at {b} cents each: how many cents is that?",
        "{name} <gets> {b} cents for each of {a bottles}. How many cents <does> {he} get in all?",
        "Each of {a group} <~gives> {whom} {b} cents. How many cents <~is> that together?",
        "One minute on the phone costs {b} cents. How many cents do {a} minutes cost?",
        "{name} <saves> {b} cents a day. How many cents <does> {he} have after {a} days?",
    )),
)  # fmt: skip
