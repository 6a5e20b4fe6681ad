"""Kinds about pocket money: allowances, chores and small jobs, saving for something, lemonade, debts and paying back.

Scope: shapes that only these situations have, and data. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _earned_and_spent(d: Draw) -> Numbers:
    """Draw `a * b + c - d * e`."""
    (a, b), (e, f) = d.factors(150), d.factors(100)
    if a * b < e * f:
        a, b, e, f = e, f, a, b
    c = d.number(2, 40)
    return (a, b, c, e, f), (mul(a, b), add(a * b, c), mul(e, f), sub(a * b + c, e * f))


def _rest_of_a_goal(d: Draw) -> Numbers:
    """Draw `(e - (a * b + c * d)) / f`."""
    (a, b), (c, e) = d.factors(80), d.factors(80)
    total, (g, q) = a * b + c * e, d.factors(150)
    return (a, b, c, e, total + g * q, g), (
        mul(a, b),
        mul(c, e),
        add(a * b, c * e),
        sub(total + g * q, total),
        div(g * q, g),
    )


KINDS = (
    Kind("pocket money from small jobs", s.product, (
        "&{name} <mows> {a lawns} for ${b} each. How much money <does> {he} earn?",
        "Every week {name's} parents give {him} ${b}. How many dollars of pocket money does {he} get in {a weeks}?",
        "A car wash costs ${b}. If {name} washes {a cars} for the neighbors, what will {he} be paid?",
        "For every evening of babysitting, a neighbor pays {name} ${b}. How much does {name} get for {a evenings}?",
        "How many cents come in for {a glasses} of lemonade at {b} cents a glass?",
        "If you put ${b} into an empty piggy bank every month, how much will be in it after {a months}?",
        "&{name} <gets> {b} cents for each plate that {he} <dries>. How many cents <does> {he} get for {a plates}?",
        "Walking a dog earns {name} ${b}. Find {his} earnings for {a walks}.",
        "The girl next door rakes leaves at ${b} a yard. She has raked {a yards} this fall. How much has she earned?",
        "In our family, a clean room is worth ${b} a week. I kept my room clean for {a weeks} in a row. What do my "
        "parents owe me?",
        "{name} lent {other} some money, and {other} paid it back in {a payments} of ${b} each. How much had {name} "
        "lent {other}?",
        "Shoveling snow from a driveway pays ${b}. Last winter, {name} shoveled {a driveways}. What was the total that "
        "{he} was paid?",
        "Can you work this out? Delivering papers brings in ${b} a morning, and {name} did it for {a mornings}. How "
        "many dollars did {he} make?",
        "On the family chart, each chore counts for {b points}. Calculate the points for {a chores}.",
    )),
    Kind("pocket money saved or missing", s.difference, (
        "&{name} <has> ${a} in {his} piggy bank and <takes> out ${b} for a gift. How much money <~is> still in the "
        "piggy bank?",
        "A scooter costs ${a}. {name} has saved ${b} so far. How many more dollars does {he} need?",
        "{name} borrowed ${a} from {his} {relative} and has paid back ${b}. How much does {he} still owe?",
        "By mowing lawns {name} earned ${a} this summer, while {other} earned ${b} by washing cars. How many dollars "
        "more did {name} earn?",
        "Of ${a} in birthday money, ${b} went into a savings account and the rest into {name's} wallet. How much was "
        "put in the wallet?",
        "What is left of ${a} after a child spends ${b} on comics?",
        "The lemonade stand took in ${a}, but the lemons, sugar and cups had cost ${b}. What was the profit?",
        "{name} has a list of {a chores}, and all but {b} are done. How many chores has {he} finished?",
        "So far this month, {name} has done {b} of the {a chores} on the list. How many chores remain?",
        "If {name} had ${b} more, {he} could just buy a skateboard for ${a}. How much money does {he} have?",
        "&{name} <wants> to save ${a} by the end of the year. In December {he} <is> still ${b} short. How much <has> "
        "{he} saved by then?",
        "My jar holds {a coins}. {b} of them are pennies, the others dimes. How many dimes are in it?",
        "Last month {other} got ${a} for babysitting. This month it was ${b} less. How much did {other} get this "
        "month?",
        "On {day} there was ${a} in the cash box of the class. After a trip to the ice cream shop only ${b} was left. "
        "How much had the ice cream cost?",
        "Find by how much an old bike at ${b} is cheaper than a new bike at ${a}.",
    )),
    Kind("pocket money and something extra", two.product_plus, (
        "&{name} <has> ${c} and <earns> another ${b} for each of {a lawns}. How much money <does> {he} have in the "
        "end?",
        "{name} gets ${b} of pocket money a week, and {his} aunt sends {him} ${c} for {his} birthday. How much money "
        "does {he} have after {a weeks} if {he} spends nothing?",
        "For {a evenings} of babysitting, {name} was paid ${b} an evening, plus a tip of ${c}. How much was that in "
        "total?",
        "The kids poured {a pitchers} of lemonade into {b glasses} each and filled {c more glasses} from a bottle. How "
        "many glasses did they fill?",
        "How much did {name} borrow if {he} has made {a payments} of ${b} and still owes ${c}?",
        "There is ${c} in {name's} money box. Every Saturday {he} puts in ${b}. What amount is in the box after {a "
        "Saturdays}?",
        "This month's jobs: {a yards} raked at ${b} each and an old shed cleaned for ${c}. Find the sum of the "
        "earnings.",
        "You save ${b} a month. With ${c} in the bank at the start, how many dollars will you have {a months} later?",
        "{name} paid for a tent with the money from {a weeks} of chores, which was ${b} a week, and with ${c} from "
        "{his} savings. What was the price of the tent?",
        "{a neighbors} each paid {name} ${b} for watering their flowers, and somebody gave {him} ${c} extra. How much "
        "did {name} receive?",
        "&{name} <walks> the neighbor's dog {a times} for ${b} each time and <finds> ${c} in an old coat. How much "
        "money <~is> that altogether?",
        "Last year {name} had only ${c} saved. Since then {he} has added ${b} in each of {a months}. How large are "
        "{his} savings today?",
        "At the bake sale, {a trays} of {b cookies} and {c} single cookies were sold. What is the number of cookies "
        "sold?",
        "I do the dishes for {b} cents a day. If I do them for {a days} and find {c} cents under the couch, how many "
        "cents do I get in all?",
        "Chores were worth {b points} each on the family chart. {name} did {a chores} and got {c bonus points} for "
        "good work. What was {his} score?",
    )),
    Kind("pocket money paid back bit by bit", two.minus_product, (
        "&{name} <borrows> ${c} from {his} {relative} for a bicycle. {He} <returns> ${b} every week. How much debt "
        "<~is> left after {a weeks}?",
        "A bike costs ${c}. {name} has mowed {a lawns} and got ${b} for each. How many dollars are still missing?",
        "&With ${c} from {his} savings, {name} <buys> {a books} at ${b} each. @money_left",
        "How much more does {name} need for a guitar that costs ${c} if {he} has put away ${b} a month for {a months}?",
        "{name's} class wanted to earn ${c} for a trip. Each of {a bake sales} brought in ${b}. How much was still "
        "needed?",
        "The lemonade powder was enough for {c glasses}. {a families} bought {b glasses} each. How many more glasses "
        "could be made?",
        "A list of {c chores} hung on the fridge. {a children} did {b} each. Find how many chores nobody had done.",
        "{name} washed {a cars} at ${b} a car, but the tablet {he} wants costs ${c}. How many dollars is {he} short?",
        "Of {his} ${c}, {name} gave ${b} to each of {a cousins}. What amount did {he} keep?",
        "In the piggy bank were {c coins} before {name} took out {b coins} a day for {a days}. How many coins stayed "
        "inside?",
        "Mom keeps a jar with ${c} for allowances. For {a weeks} she will take ${b} a week out of it. How much will be "
        "in the jar then?",
        "You promised to deliver {c newspapers}. You have been down {a streets} and left {b papers} in each. How many "
        "papers are still in your bag?",
        "For good work, Dad takes ${b} a week off {name's} debt, which was ${c} at first. How large is the debt {a "
        "weeks} later?",
        "Calculate how much of a gift card for ${c} remains after a purchase of {a games} at ${b} apiece.",
    )),
    Kind("how long pocket money takes", two.rest_rate, (
        "&{name} <wants> to buy {item} for ${a}. {He} already <has> ${b} and <saves> ${c} a week. How many weeks "
        "<does> {he} need to save?",
        "The drone that {name} dreams of costs ${a}. {His} parents will pay ${b}, and {he} will pay the rest with "
        "{his} pocket money of ${c} a week. After how many weeks can {he} buy the drone?",
        "How many lawns must be mowed at ${c} each to turn ${b} into ${a}?",
        "{name} owed ${a}. {He} gave back ${b} right away and paid off the rest at ${c} per month. How many months did "
        "that take?",
        "A lemonade stand took in ${a}. First the lemons were paid for, which cost ${b}, and then {c kids} split the "
        "profit evenly. What did each kid get?",
        "Of {name's} ${a}, ${b} is for a present. All the rest is spent on movie tickets that cost ${c} apiece. How "
        "many tickets will {he} get?",
        "{name} did {b} of the {a chores}. The others were shared equally by {c cousins}. How many chores did each "
        "cousin have to do?",
        "{name} started the summer with ${b} and ended it with ${a}. All the new money came from washing cars at ${c} "
        "a car. How many cars did {he} wash?",
        "Except for ${b} that {he} kept, {name} put {his} ${a} into {c jars}, the same amount in each. How much went "
        "into each jar?",
        "If ${b} of a debt of ${a} is forgiven and the remainder is paid back in {c} equal amounts, how much is each "
        "payment?",
        "You counted ${a} in your money box today, but only ${b} was in it {c weeks} ago. If you put in the same "
        "amount each week, how much was that?",
        "I need ${a} for camp. Grandma gave me ${b}. Babysitting pays ${c} an hour, so how many hours do I have to "
        "babysit?",
        "Out of {a} cents in the cash box, {b} cents were taken to pay for the cups, and the rest was divided fairly "
        "among {c helpers}. How many cents did a helper get?",
        "Find the number of weeks in which {name}, who gets ${c} a week and has ${b} now, reaches {his} goal of ${a}.",
    )),
    Kind("the same pay for pocket money jobs", two.rate, (
        "&{name} <earns> ${a} for {b lawns}. How much <does> {he} earn for {c lawns} at the same price?",
        "{b cups} of lemonade cost {a} cents. What do {c cups} cost?",
        "If {name} puts away the same amount every week and saves ${a} in {b weeks}, how much will {he} save in {c "
        "weeks}?",
        "Washing {b cars} takes {a} minutes. At that speed, how long, in minutes, will {c cars} take?",
        "{name} was paid ${a} for {b hours} of babysitting. Next week {he} will babysit for {c hours} at the same "
        "hourly wage. Find {his} pay for next week.",
        "{b money jars} of the same size hold {a coins} when they are full. How many coins would {c} such jars hold?",
        "Over the last {b months}, {name} has paid back ${a}, always the same sum. How many dollars will {he} pay back "
        "in the coming {c months} if {he} goes on like this?",
        "It takes {a lemons} to make {b jugs} of lemonade. How many lemons are needed for {c jugs}?",
        "&{name} <gets> ${a} for delivering papers on {b mornings}. What <does> {he} get for {c mornings}?",
        "My brother's allowance adds up to ${a} in {b weeks}. Mine is just the same. How much do I get in {c weeks}?",
        "For ${a}, {name} pulled weeds in {b gardens}. What would {he} charge for {c gardens} at this rate?",
        "{name} fed the neighbor's cat for {b days} and was given ${a}. {other} fed it for {c days} and was paid the "
        "same per day. How much was {other} given?",
        "Calculate the income from {c evenings} of dog walking if {b evenings} bring in ${a}.",
        "How many stickers will a child get for {c chores} if {b chores} are worth {a stickers} and every chore counts "
        "the same?",
    )),
    Kind("two jobs for pocket money", long.two_products, (
        "&{name} <mows> {a lawns} at ${b} each and <washes> {c cars} at ${d} each. @earn",
        "Shoveling a driveway pays ${b} and walking a dog ${d}. How much does {name} get for {a driveways} and {c "
        "walks}?",
        "In the summer {name} got ${b} a week for {a weeks}, and in the fall {he} got ${d} a week for {c weeks}. How "
        "much pocket money was that altogether?",
        "{a jars} with {b coins} apiece and {c cups} with {d coins} apiece stand on the shelf. What is the number of "
        "coins?",
        "How much did the children take in if they sold {a pies} at ${b} each and {c cakes} at ${d} each?",
        "A babysitter charges ${b} an hour by day and ${d} an hour at night. This month she worked {a hours} by day "
        "and {c hours} at night. What was her pay?",
        "{name} will save ${b} a month for {a months} and then ${d} a month for {c months}. Find how much {he} will "
        "have saved by then.",
        "Lemonade is {b} cents a cup and iced tea {d} cents a cup. Somebody orders {a cups} of lemonade and {c cups} "
        "of iced tea for a party. How many cents is that?",
        "While {name} washed {a windows} for {b} cents apiece, {other} polished {c shoes} for {d} cents apiece. How "
        "many cents did they earn together?",
        "To pay off a loan, {name} needed {a payments} of ${b} and {c payments} of ${d}. How much had {he} borrowed?",
        "On {day}, {name} raked {a yards} and asked for ${b} a yard. On {day2}, {he} cleaned {c garages} for ${d} "
        "apiece. What did {he} make in all?",
        "Each of {a chores} in the kitchen is worth {b points}, and each of {c chores} in the garden is worth {d "
        "points}. Calculate the points for all these chores.",
        "My sister put ${b} into our money box {a times}, and {c times} I put in ${d}. How much have we put in "
        "together?",
        "If pet sitting brings ${b} per day and tutoring ${d} per lesson, how many dollars do {a days} of pet sitting "
        "and {c lessons} bring?",
    )),
    Kind("pocket money in and out", long.saved_weeks, (
        "&{name} <wants> {item} that <~costs> ${a}. {He} <has> ${b}. Every week {he} <earns> ${c} and <spends> ${d}. "
        "How many weeks <does> {he} need to save the rest?",
        "A new bike costs ${a}, and {name} has ${b} in the bank. {He} gets ${c} of pocket money a week, of which ${d} "
        "goes on snacks. After how many weeks will {he} have enough?",
        "How many lawns must {name} mow to get from ${b} to ${a} if a lawn pays ${c} but takes gas for ${d}?",
        "{name} owed {his} parents ${a}, and ${b} has already been paid. From a weekly allowance of ${c} {he} keeps "
        "${d} and hands over the rest. In how many weeks will the debt be gone?",
        "I'm saving for a skateboard at ${a}. Right now I have ${b}. I make ${c} a week with chores, but ${d} of it "
        "goes on bus rides. How many weeks will it take me?",
        "Each jug of lemonade brings in ${c}, while its lemons and sugar cost ${d}. The stand has made a profit of "
        "${b} so far. How many more jugs bring the profit to ${a}?",
        "${a} is what {name} needs for summer camp. {His} grandmother gives {him} ${b}. For the remaining money {he} "
        "washes cars, earning ${c} a car and paying ${d} for soap each time. Find the number of cars.",
        "&With ${b} in {his} piggy bank, {name} <starts> to save. Each month ${c} <~goes> in and ${d} <~comes> out. "
        "How many months later <~is> there ${a} in the piggy bank?",
        "If you already have ${b} of the ${a} for a telescope, get ${c} a week and always give ${d} of that to your "
        "brother, how many weeks do you need?",
        "For every wooden toy {name} gets ${c}, but the wood costs {him} ${d}. How many toys does {he} have to sell in "
        "order to own ${a} when {he} has ${b} now?",
        "{name's} savings grew from ${b} to ${a}. Week after week {he} had put in ${c} and taken out ${d}. How many "
        "weeks had that gone on?",
        "The band needs ${a} for a drum. The players have collected ${b}. Each car they wash brings ${c}, minus ${d} "
        "for supplies. How many cars do they have to wash?",
        "{other} gave {name} ${b} toward a tent that cost ${a}. {name} earned the difference by babysitting, which "
        "paid ${c} an evening, less ${d} for the bus. How many evenings did {he} babysit?",
        "Calculate how many months it takes until ${b} has become ${a} when each month ${c} is put in and ${d} is "
        "taken out.",
    )),
    Kind("pocket money earned and shared", long.product_minus_over, (
        "{d friends} sell {a jugs} of lemonade at ${b} a jug. They pay ${c} for lemons and sugar and divide the rest "
        "evenly. How much does each friend get?",
        "&{name} <washes> {a cars} for ${b} each. {He} <spends> ${c} on sponges and soap and <shares> what <~is> left "
        "equally among {d helpers}. What <~is> each helper's share?",
        "From {a weeks} of pocket money at ${b} a week, {name} bought a game for ${c}. The rest was just enough for {d "
        "movie tickets}. What did a ticket cost?",
        "How many comics at ${d} apiece can {name} buy if {he} earns ${b} on each of {a lawns} but must first return "
        "${c} to {his} {relative}?",
        "Raking {a yards} brought ${b} a yard. After ${c} had been paid for new rakes, the money was put into {d piggy "
        "banks} in equal parts. How much went into each?",
        "{other} lent {name} ${b} on each of {a days}. {name} has returned ${c} and will pay off the rest in {d equal "
        "payments}. How large is each payment?",
        "{a children} put ${b} apiece into a gift fund. Of this money, ${c} paid for a cake. The remainder was spent "
        "on {d board games} of the same price. Find the price of a game.",
        "There were {a rolls} of {b coins} in the jar. {c coins} were too old to use. The good ones were stacked in "
        "piles of {d}. How many piles were there?",
        "The chart shows {a weeks} with {b chores} each. {c chores} have been done, and the rest will be split among "
        "{d kids}, all getting the same number. How many chores will each kid have?",
        "At {b} cents a glass, {a glasses} were sold. The lemonade stand had cost {c} cents to set up, and {d kids} "
        "shared the profit fairly. How many cents did every kid earn?",
        "You babysit {a times} and get ${b} each time. You use ${c} of this money for a present. For how many weeks "
        "will the rest last if you spend ${d} a week?",
        "In {a months} {name} saved ${b} a month. Then {he} gave ${c} to an animal shelter and divided the rest "
        "equally among {d group}. How much did each {member} get?",
        "Every delivery day of the paper route pays ${b}. {name} worked {a delivery days}, paid ${c} for a bike repair "
        "and bought train tickets at ${d} each with all the rest. How many train tickets did {he} buy?",
        "Suppose {a cakes} are sold at ${b} each and the ingredients cost ${c}. If {d bakers} share the profit "
        "equally, how many dollars does each receive?",
    )),
    Kind("pocket money toward a goal", long.two_products_change, (
        "&{name} <needs> ${e} for {item}. {He} <mows> {a lawns} at ${b} each and <washes> {c cars} at ${d} each. How "
        "much more money <does> {he} need?",
        "Out of ${e}, {name} bought {a comics} at ${b} apiece and {c toys} at ${d} apiece. How much did {he} still "
        "have?",
        "{name's} debt to {his} {relative} was ${e}. {He} paid ${b} a week for {a weeks}, after that ${d} a week for "
        "{c weeks}. What is left to be paid?",
        "A class needs ${e} for a trip. {a students} brought ${b} each and {c students} brought ${d} each. How many "
        "dollars are lacking?",
        "How much of ${e} remains when a child buys {a games} at ${b} each and {c balls} at ${d} each?",
        "The lemonade stand had {e cups}. In the morning {a families} took {b cups} each, and in the afternoon {c "
        "teams} took {d cups} each. Find the number of unused cups.",
        "{name} wants the prize for {e points}. {He} has done {a kitchen chores} worth {b points} each and {c garden "
        "chores} worth {d points} each. How many points are missing?",
        "{name} and {other} want to buy a tent for ${e} together. {name} has saved ${b} a week for {a weeks}, and "
        "{other} has saved ${d} a week for {c weeks}. How much do they still have to save?",
        "If there is ${e} in the money box and ${b} is taken out on each of {a days} and ${d} on each of {c days}, "
        "what amount stays in the box?",
        "Grandpa promised {name} ${e} for painting the fence and has paid part of it: ${b} on each of {a days} and "
        "${d} on each of {c days}. How much is Grandpa still going to pay?",
        "{e newspapers} have to be delivered. {name} drops off {b papers} in each of {a streets} and {other} {d "
        "papers} in each of {c streets}. How many newspapers are left over?",
        "Your parents give you ${e} for school supplies and let you keep what is not spent. You buy {a notebooks} at "
        "${b} apiece and {c folders} at ${d} apiece. How much may you keep?",
        "Our savings goal was ${e}. I put in ${b} on each of {a Sundays}, and my sister put in ${d} on each of {c "
        "Sundays}. By how many dollars did we miss the goal?",
        "Babysitting pays ${b} an hour by day and ${d} an hour at night. {name}, who wants to earn ${e}, has worked {a "
        "hours} by day and {c hours} at night. How much does {he} have to earn yet?",
    )),
    Kind("pocket money and what it buys", _earned_and_spent, (
        "{name} saves ${b} a week for {a weeks} and gets ${c} as a gift. {other} saves ${e} a week for {d weeks}. How "
        "much more money does {name} have than {other}?",
        "&{name} <earns> ${b} for each of {a lawns}, and {his} {relative} <~gives> {him} ${c}. {He} <buys> {d books} "
        "at ${e} each. @money_left",
        "With ${c} in {his} pocket, {name} washed {a cars} for ${b} each before {he} went shopping for {d plants} at "
        "${e} apiece. How much money was left?",
        "At a street party the kids sold {a cakes} at ${b} each and got ${c} in tips. They paid {d helpers} ${e} each. "
        "What was left for the kids?",
        "How many more coins are in {a jars} with {b coins} each and a bowl of {c coins} than in {d mugs} with {e "
        "coins} each?",
        "{name} owed {his} uncle ${b} for each of {a tickets} and ${c} for food. Since then {he} has paid ${e} a month "
        "for {d months}. How much does {he} owe now?",
        "There was ${c} in the family's vacation fund. In {a months}, ${b} a month was added. Then the family went on "
        "a trip of {d days} and spent ${e} a day. Find the amount that was left in the fund.",
        "{name} did {b chores} a day for {a days} and {c} more later on. {other} did {e chores} a day for {d days}. By "
        "how many chores was {name} ahead?",
        "I had ${c}, walked dogs for {a hours} at ${b} an hour and then treated my friends to {d movie tickets} at "
        "${e} each. How many dollars did I still have?",
        "A scout troop collected {b bottles} in each of {a streets} and {c bottles} at school. {d crates} of {e "
        "bottles} have been returned for money. How many bottles have not been returned yet?",
        "If you start with ${c}, make {a deposits} of ${b} and {d withdrawals} of ${e}, what is the balance of your "
        "account?",
        "Calculate what remains of {name's} money when {he} gets ${c} from {his} grandmother and ${b} from each of {a "
        "neighbors} and gives ${e} to each of {d cousins}.",
        "&By babysitting on {a evenings}, {name} <makes> ${b} an evening. A kind customer <~adds> ${c}. On the way "
        "home {he} <buys> {d gifts} for ${e} apiece. With how much money <does> {he} get home?",
    )),
    Kind("weeks until the pocket money is enough", _rest_of_a_goal, (
        "&{name} <wants> {item} for ${e}. {He} <mows> {a lawns} at ${b} each, <washes> {c cars} at ${d} each and then "
        "<saves> ${f} a week. After how many weeks of saving <does> {he} have enough money?",
        "A drum costs ${e}. Each of {a girls} pays ${b} toward it and each of {c boys} ${d}. The rest is paid in {f "
        "equal installments}. How much is an installment?",
        "{name} borrowed ${e} for a trip. {He} paid ${b} a month for {a months} and ${d} a month for the next {c "
        "months}. What remained was paid off in {f equal parts}. How large was each part?",
        "How many hours must {name} still babysit at ${f} an hour if {he} needs ${e} and has earned ${b} on each of {a "
        "days} and ${d} on each of {c days}?",
        "There were {e newspapers} to deliver. {name} took {a bundles} of {b} and {other} took {c bundles} of {d}. The "
        "remaining papers were shared equally by {f kids}. How many papers did each kid deliver?",
        "{name} had ${e}. {He} bought {a presents} at ${b} apiece and {c presents} at ${d} apiece and lived on the "
        "rest, spending ${f} a day. For how many days did the money last?",
        "The children want to sell {e glasses} of lemonade. On each of {a days} in June they sold {b glasses}, on each "
        "of {c days} in July {d glasses}. If they sell {f glasses} a day from now on, how many more days do they need?",
        "My goal is {e points} on the chore chart. I got {b points} a day for {a days} and {d points} a day for {c "
        "days}. From now on I'll make {f points} a day. How many more days will it take?",
        "For a class party that cost ${e}, {a parents} gave ${b} each and {c teachers} ${d} each. The {f students} "
        "paid the rest in equal shares. What did each student pay?",
        "You're saving ${e} for a tablet. You put away ${b} in each of {a months} and ${d} in each of {c months}. To "
        "get the rest, you rake leaves for ${f} a yard. How many yards must you rake?",
        "{name} sold {a bracelets} at ${b} apiece and {c necklaces} at ${d} apiece because {he} wanted to earn ${e} "
        "for a guitar. The money that was still missing came from walking dogs at ${f} a walk. How many walks were "
        "needed?",
        "Find how many more weeks it takes to pay back ${e} when {a payments} of ${b} and {c payments} of ${d} have "
        "been made and the rest is paid at ${f} a week.",
        "A jar held {e coins}. {a children} took {b coins} each, {c children} took {d coins} each, and the rest were "
        "put into rolls of {f}. How many rolls were made?",
    )),
)  # fmt: skip
