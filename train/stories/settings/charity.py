"""Kinds about helping others: fundraisers and donations, bake sales and raffles, food banks, volunteers and sponsors.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _goal_after_sale(d: Draw) -> Numbers:
    """Draw `f - ((a * b - c) * d + e)`."""
    a, b = d.factors(60)
    if a * b < 6:
        b += 4
    c = d.number(2, a * b // 2)
    e, f = d.number(2, 8), d.number(5, 99)
    money = (a * b - c) * e
    goal = money + f + d.number(2, 90) if d.chance(0.5) else ((money + f) // 10 + d.number(1, 12)) * 10
    steps = (mul(a, b), sub(a * b, c), mul(a * b - c, e), add(money, f), sub(goal, money + f))
    return (a, b, c, e, f, goal), steps


def _matched_rest(d: Draw) -> Numbers:
    """Draw `c - (a * b + 2 * (a * b))`."""
    a, b = d.factors(150)
    total = 3 * a * b
    c = total + d.number(2, 60) if d.chance(0.5) else (total // 10 + d.number(1, 9)) * 10
    return (a, b, c), (mul(a, b), mul(a * b, 2), add(a * b, 2 * a * b), sub(c, total))


KINDS = (
    Kind("charity two amounts", s.large_sum, (
        "The class raised ${a} with a bake sale and ${b} with a car wash. How much money did it raise?",
        "&{name} <brings> {a cans} to the food bank in {month} and {b} in {month2}. How many cans <does> {he} bring "
        "altogether?",
        "On {day}, {a people} gave blood, and on {day2} another {b} did. How many people gave blood on the two days?",
        "How many raffle tickets were sold in all if {a} went to parents and {b} to neighbors?",
        "A clothes drive has collected {a coats} so far. If {b} more come in by {day}, how many coats will there be?",
        "{b meals} were handed out at lunch. In the evening, when it got cold, it was {a}. Find the number of meals "
        "that day.",
        "After a school had given away {a books}, it still had {b}. How many books had been there at first?",
        "&{name} <takes> {a photos} in the first hour of the charity run, and then {he} <takes> {b} more. How many "
        "photos of the run <does> {he} have?",
        "The hospital needs ${a} more for the new playroom, and ${b} has already been given. What will the playroom "
        "cost?",
        "After a run, {name's} aunt pays ${a} to {third} and ${b} to {other}, both of whom she sponsors. What does she "
        "pay in all?",
        "Our town planted {a trees} last year and {b} this spring, thanks to many helping hands. How many trees is "
        "that altogether?",
        "An animal home got a check for ${b}. In the donation box by the door there was another ${a}. Calculate how "
        "much the home received.",
        "The first truck took {a kg} of rice to the flooded village. A second truck followed with {b kg}. What was the "
        "total weight of the rice, in kg?",
        "Great news: {a volunteers} have signed up for the beach cleanup, and {b} from the next town will join us! How "
        "many volunteers will clean the beach?",
    ), frozenset({"house"})),
    Kind("charity share of the money", s.percentage, (
        "A concert brought in ${a}. {b}% of that goes to the children's hospital. How many dollars does the hospital "
        "get?",
        "&{name} <earns> ${a} with a summer job and <gives> {b}% of it to charity. How much <does> {he} give?",
        "There were {a guests} at the charity dinner, and {b}% of them bought a raffle ticket. How many guests bought "
        "one?",
        "{b}% of the {a cans} in the food bank contain soup. How many cans of soup are there?",
        "What is {b}% of the ${a} that the school collected?",
        "Of {a volunteers}, {b}% are students. Find the number of students among the volunteers.",
        "The clothes drive got {a bags}. As the rain had come through the roof, {b}% of them were wet. How many bags "
        "were wet?",
        "How many toys have to be repaired if {b}% of {a} donated toys are broken?",
        "A company gives its workers back {b}% of what they donate. {other} donated ${a}. How many dollars will "
        "{other} get back?",
        "A charity sent out {a letters}, and {b}% of them were answered. How many answers did it get?",
        "In order to build a well, a village needs ${a}. A school has promised {b}% of this sum. How much money has "
        "the school promised?",
        "If {b}% of {a runners} in a sponsored run are children, how many children run?",
        "The bakery donates {b}% of its {a loaves} to the shelter at night. Calculate how many loaves go to the "
        "shelter.",
        "So far, {b}% of the {a seats} for the benefit play are taken, all of them by sponsors. How many seats have "
        "been taken?",
    ), frozenset({"school", "house", "time"})),
    Kind("charity sale less costs", long.profit_by_totals, (
        "At a bake sale, the students sold {a cakes} for ${c} each. The flour, eggs and sugar had cost ${b}. How much "
        "profit did they make?",
        "&{name} <sells> {a} homemade candles at ${c} apiece for charity. {He} <pays> ${b} for the wax out of that. "
        "How much <is> {he} able to donate?",
        "{a tickets} for a benefit concert were sold at ${c} each. The hall cost ${b}, and the rest of the money went "
        "to the food bank. How much did the food bank get?",
        "How much did a car wash raise if {a drivers} paid ${c} each and the soap was ${b}?",
        "For ${b}, a class bought beads and string. Out of these it made {a bracelets}, which were sold at ${c} apiece "
        "for a good cause. What profit was made?",
        "In a raffle, all {a tickets} were bought at a price of ${c} per ticket. The prizes were worth ${b}, which had "
        "to be paid from the income. How many dollars remained?",
        "After paying ${b} for plates and napkins, what is left of the income of a charity lunch with {a guests} who "
        "give ${c} each?",
        "The choir sang for {a} hours in front of the mall, and every hour people put ${c} into the box. ${b} went for "
        "hot tea. How much could the choir give away?",
        "If each of {a sponsors} gives ${c} and a run costs ${b} to organize, how many dollars does the run bring in "
        "for the clinic?",
        "{name} and {other} mowed {a lawns} for ${c} a lawn and sent the money to an animal home, except for ${b} for "
        "gas. How much money did they send?",
        "The scouts offered cocoa in the park. They poured {a cups} at ${c} a cup, but they had spent ${b} on milk. "
        "Find what they earned.",
        "{c} cans from each of {a families}: that is what the food drive got. {b cans} were too old and were thrown "
        "out. How many cans could be used?",
        "Every one of {a volunteers} knitted {c hats} for babies. Since then, {b hats} have been given to the "
        "hospital. How many hats have not been given yet?",
        "It was the busiest day of the flea market for the orphans. Calculate its profit, if {a visitors} spent ${c} "
        "each and the tables were rented for ${b}.",
    ), frozenset({"house"})),
    Kind("charity missing to the goal", two.minus_sum, (
        "A class wants to raise ${a} for a clinic. It got ${b} from a bake sale and ${c} from a car wash. How much is "
        "still missing?",
        "&{name} <has> {a raffle tickets} to sell. {He} <sells> {b} to {his} {relative} and {c} to the neighbors. How "
        "many tickets <does> {he} still have?",
        "The food bank hopes for {a cans} by Christmas. {b cans} came in {month}, and {c} came in {month2}. How many "
        "more cans does it need?",
        "Of {a volunteers}, {b} cook and {c} wash the dishes. All the others serve meals. How many serve meals?",
        "{a coats} were collected. {b} were given to women and {c} to men. The rest are for children. How many coats "
        "are for children?",
        "If the goal for a sponsored swim is {a} lengths, and the girls have swum {b} and the boys {c}, how many "
        "lengths are missing?",
        "How many of the {a seats} at a charity dinner are free if {b guests} and {c helpers} have sat down?",
        "Two sponsors, who gave ${b} and ${c}, paid for a part of a playground that cost ${a}. The town paid for the "
        "rest. How much did the town pay?",
        "{name} promised to pick up {a} pieces of litter. {He} found {b} on the beach and {c} in the dunes. How many "
        "pieces does {he} have left to find?",
        "A bakery gave {a rolls}: {b} to a shelter, {c} to a school, and what remained to a nursing home. Find the "
        "number of rolls for the nursing home.",
        "Out of the {a toys} that people brought, {b} need new batteries and {c} cannot be repaired. The others are "
        "fine. How many toys are fine?",
        "We would like {a runners} for our sponsored run. So far there are {b girls} and {c boys} on the list. How "
        "many more runners would we need?",
        "{other} read {b pages} to an old lady on {day} and {c pages} on {day2}. The book has {a pages} in all. How "
        "many pages are left for the next visits?",
        "The blood bank had {a bags}. It sent {b} to a hospital in {town} and {c} to a hospital in {town2}. How many "
        "bags did it keep?",
        "Calculate what a family has left of ${a} after giving ${b} to a school and ${c} to people who lost their "
        "homes in a storm.",
    ), frozenset({"house"})),
    Kind("charity with an extra percentage", two.percent_more, (
        "The students raised ${a}. A company added {b}% of that sum. How much money was there in the end?",
        "&{name} <collects> {a cans} for the food bank. {His} {relative} <~adds> {b}% of that number. How many cans "
        "<~do> they bring to the food bank together?",
        "Last year, {a people} came to the charity ball. This year it was {b}% more. How many people came this year?",
        "How many meals does a soup kitchen cook now if it used to cook {a} and now cooks {b}% more?",
        "A donor had promised ${a}. Because the project was going so well, she raised her gift by {b}%. How much did "
        "she give?",
        "A raffle was planned with {a tickets}, but so many people wanted to help that {b}% more had to be printed. "
        "What was the total number of tickets?",
        "{name} had jam that was worth ${a} and sold it for {b}% more than that, because the money was for a good "
        "cause. How many dollars did {he} take in?",
        "Every donation goes up by {b}% thanks to the bank. {other} donates ${a}. How many dollars does the charity "
        "receive?",
        "The number of volunteers, which was {a} in {month}, had grown by {b}% by {month2}. How many volunteers were "
        "there then?",
        "If the income of a bake sale was ${a} last time and is {b}% larger this time, what is it this time?",
        "The clothes bank stored {a} bags of clothes. During the storm week its stock went up by {b}%. Find how many "
        "bags it had after that week.",
        "A shelter with {a beds} sets up {b}% more for the cold months. How many beds does it have then?",
        "A charity delivered {a} boxes of school books in spring. In fall it wants to deliver {b}% more than in "
        "spring. How many boxes is that?",
        "Calculate a hospital's new number of places for sick children when it had {a} before and gets {b}% more.",
    ), frozenset({"house", "time"})),
    Kind("charity so many each, three times over", two.three_factors, (
        "{a classes} have {b students} each, and every student brings {c cans} to the food drive. How many cans do "
        "they bring?",
        "&{name} <reads> to sick children {a times} a week for {b} hours. How many hours <does> {he} read in {c "
        "weeks}?",
        "At the bake sale, {a tables} hold {b plates} each. There are {c muffins} on every plate. How many muffins are "
        "there?",
        "Each of {a volunteers} packs {b} parcels with {c} bars of soap in them. How many bars of soap do they pack in "
        "all?",
        "How much money does a run bring in if {a runners} run {b laps} each and their sponsors give ${c} for every "
        "lap?",
        "A truck carries {a crates} of rice, every crate has {b bags}, and a bag weighs {c kg}. How many kg of rice "
        "does the truck carry?",
        "{c} beds per room, {b} rooms per floor: how many beds are there on the {a floors} of a hospital that lives on "
        "donations?",
        "There are {a racks} at the clothes bank. On each rack hang {b coats}, and each coat has {c buttons}. Find the "
        "number of buttons.",
        "If a charity sends {a trucks} with {b crates} each to the village, and there are {c} bottles of water in a "
        "crate, how many bottles does it send?",
        "{a days} long, {b singers} walked from door to door for a good cause. Each of them got ${c} a day. What sum "
        "did they collect?",
        "{name} <sells> books of raffle tickets. There <~are> {b tickets} in a book, and a ticket <~costs> ${c}. If "
        "{he} <sells> {a books}, how much money <does> {he} take in?",
        "Our school has {a floors} with {b classrooms} on each. Every classroom gave {c toys} to the children's home. "
        "What was the total number of toys?",
        "{b helpers} cleaned up the river for {a days}. Every day each helper filled {c bags} with litter. Calculate "
        "how many bags were filled.",
        "For {c weeks}, {a bakeries} gave the shelter {b loaves} a week each. How many loaves did the shelter get?",
    ), frozenset({"house", "time"})),
    Kind("charity stock less some, packed equally", long.product_minus_over, (
        "The food bank received {a} crates of {b apples}. {c apples} were rotten. The good ones were packed into bags "
        "of {d}. How many bags were packed?",
        "&{name} <buys> {a packs} of {b toys} for the children's hospital. {He} <keeps> {c} for the waiting room and "
        "<divides> the others equally among {d wards}. How many toys <~does> each ward get?",
        "{a students} sold {b} raffle tickets each at a dollar apiece. From the money, ${c} was spent on prizes, and "
        "the rest was shared equally by {d shelters}. How many dollars did each shelter get?",
        "How many families get a parcel if a charity has {a shelves} with {b cans} on each, saves {c cans} for later "
        "and puts {d cans} into every parcel?",
        "{a} bakers gave {b loaves} each to the soup kitchen. After {c loaves} had been eaten at noon, the remaining "
        "loaves went to {d homes} in equal numbers. How many loaves went to each home?",
        "For a good cause, {a girls} folded {b paper stars} each. {c stars} were given to the sponsors. The others "
        "were sold in sets of {d}. Find the number of sets.",
        "A clothes drive brought in {a bags} of {b sweaters}, {c} of which had holes. {d helpers} ironed equal shares "
        "of the sweaters without holes. How many sweaters did each helper iron?",
        "{name} worked {a} hours at ${b} an hour and wants to give the money away, all but ${c}. {He} pays it to the "
        "animal home in {d} equal parts. How large is each part, in dollars?",
        "All {a classes} collected {b} old batteries each, of which {c} had leaked. The rest filled {d} jars evenly. "
        "What was the number of batteries in a jar?",
        "If {a sponsors} pay ${b} each, the hall costs ${c}, and the rest buys school bags at ${d} apiece, how many "
        "school bags can be bought?",
        "A charity wants to plant {a rows} of {b trees}. It has planted {c} so far. Its volunteers plant {d trees} a "
        "day. How many more days do they need?",
        "Out of {a} boxes of {b books}, {c books} were too damaged to be given away. The library bus brought the "
        "others to {d villages}, the same number to each. How many books did a village get?",
        "It was icy, so {c} of the guests stayed at home. Otherwise {a tables} of {b guests} would have come to the "
        "charity dinner. Those who came sat at {d} long tables in equal numbers. How many guests sat at a long table?",
        "Calculate how many blankets each of {d rooms} in a shelter gets when {a} bundles of {b blankets} arrive, {c} "
        "of them go to another shelter, and the others are spread evenly over the rooms.",
    ), frozenset({"house", "time"})),
    Kind("charity together, less some, then each", long.sum_minus_times, (
        "For a bake sale, the girls made {a muffins} and the boys made {b}. {c} got burned. They sold the others for "
        "${d} each. How much money did they raise?",
        "&{name} <has> {a} red and {b} blue raffle tickets. {He} <gives> away {c} of them and <sells> the rest at ${d} "
        "apiece. How much <does> {he} earn for the hospital?",
        "{a adults} and {b children} signed up for a walk to help the homeless, but {c} of them did not come. The "
        "others picked up {d bags} of litter each. How many bags were filled?",
        "There were {a} big and {b} small boxes of food at the charity, until {c} of them were taken away. Each of the "
        "others contained {d cans}. How many cans were there in these?",
        "How many meals can a soup kitchen cook if it gets {a} sacks of potatoes from one farm and {b} from another, "
        "has to throw away {c sacks}, and cooks {d meals} from each sack that is left?",
        "{a} women and {b} men wanted to give blood. The nurse sent {c} of these people home, and everybody else gave "
        "{d} small tubes of it. What was the number of tubes?",
        "A company gives ${d} for every worker who takes part in the run. It has {a workers} in the office and {b} in "
        "the factory. All but {c} of them ran. How many dollars does the company give?",
        "Two schools knit hats for babies. {a} students at one school and {b} at the other wanted to help; {c} of them "
        "broke a needle and gave up. Calculate how many hats were made if all the others knitted {d}.",
        "If a clothes bank sells its {a} dresses and {b} coats at ${d} apiece, all except {c} with holes in them, how "
        "much does it take in?",
        "{name} baked {a} cherry pies and {b} apple pies, of which {c} fell on the floor. The good pies were cut into "
        "{d pieces} each for the guests of the shelter. How many pieces were there?",
        "In {month}, {a volunteers} worked at the nursing home. {b} joined in {month2}, while {c} moved away. Each of "
        "those who were there then worked {d} hours a month. Find the number of hours that they worked a month.",
        "The lost property office gave {a umbrellas} and {b hats} to charity. {c} of these could not be used. The "
        "usable ones brought ${d} each at the flea market. How much did the charity make?",
        "Of the {a} old and {b} new members of a club, {c} are ill today. The other members each carry {d} chairs to "
        "the benefit concert. How many chairs do they carry?",
        "{other} collected {a} toy cars, and {third} collected {b} toy boats for a children's home. They repaired them "
        "all, but {c} could not be saved. They put {d stickers} on each good toy. How many stickers did they use?",
    ), frozenset({"house", "time"})),
    Kind("charity twice and half as much", long.twice_and_half_total, (
        "The fourth grade collected {a cans} for the food bank. The fifth grade collected twice as many as the fourth, "
        "and the sixth grade half as many as the fourth. How many cans did the three grades collect?",
        "&{name} <gives> ${a} to an animal home. {He} <gives> twice that amount to a hospital and half of that first "
        "amount to a library. How much <does> {he} give in all?",
        "{third} sold {a raffle tickets}. {other} sold twice as many as {third}, and their teacher sold half as many "
        "as {third}. How many tickets were sold altogether?",
        "How many loaves did a shelter get from three bakeries if the first gave {a}, the second double that number, "
        "and the third half as many as the first?",
        "On {day}, {a people} came to the soup kitchen. Twice that many came on {day2}, when it snowed, and on {day3} "
        "it was half as many as on {day}. How many people came on the three days?",
        "A clothes drive got {a coats}. It got half as many hats as coats, and twice as many sweaters as coats. What "
        "is the total number of coats, hats and sweaters?",
        "At the car wash, {a cars} came before lunch. After lunch it was half that number, since it rained, and the "
        "next day, when the sun was out, twice as many as before lunch. How many cars was that altogether?",
        "A bake sale made ${a}. The concert made twice as much as the bake sale, and a raffle made half as much as the "
        "bake sale. How many dollars did these three events make?",
        "If a volunteer works {a} hours in {month}, half as long in {month2} and twice as long in {month3} as in "
        "{month}, for how many hours does she work in these months?",
        "The {color} team ran {a laps} for charity. While the {color2} team ran twice as many as they did, the "
        "{color3} team ran half as many as the {color} team. Find the number of laps that were run.",
        "Our street gave {a} toys to the children's home, your street gave half as many, and the street behind the "
        "church gave twice as many as ours! How many toys did the three streets give?",
        "{a trees} were planted by a school. A bank planted double that number, and an old man, all alone, planted "
        "half as many trees as the school. How many trees were planted?",
        "The first truck to the flooded town carried {a} tents. The second truck carried half of that number, and the "
        "third one twice as many as the first. Find how many tents the trucks carried.",
        "Calculate what a choir collected in three churches: ${a} in the first, half of that in the second, and twice "
        "as much in the third as in the first.",
    ), frozenset({"house", "time"})),
    Kind("charity three kinds of gifts", long.three_products, (
        "A food bank got {a} boxes of {b cans}, {c} boxes of {d jars} and {e} boxes of {f packets}. How many cans, "
        "jars and packets did it get?",
        "&At a bake sale {name} <sells> {a pies} at ${b} each, {c cakes} at ${d} each and {e brownies} at ${f} each. "
        "How much <does> {he} take in?",
        "{a adults} give ${b} apiece, {c students} give ${d} apiece, and {e companies} give ${f} apiece. How much "
        "money is given altogether?",
        "For the hospital, {a women} knitted {b hats} each, {c men} knitted {d hats} each, and {e children} knitted {f "
        "hats} each. What was the total number of hats?",
        "How many hours did the volunteers work if {a} of them worked {b} hours each, {c} worked {d} hours each, and "
        "{e} worked {f} hours each?",
        "A sponsored run had three groups. {a runners} did {b laps} each, {c} did {d laps} each, and {e} did {f laps} "
        "each. How many laps were done?",
        "In the hall of the charity stand {a tables} with {b toys}, {c tables} with {d books} and {e tables} with {f "
        "games} on each. How many things are on the tables?",
        "{name} raised ${b} in each of {a months}, ${d} in each of {c months} and ${f} in each of {e weeks} of a "
        "summer camp. How many dollars did {he} raise?",
        "If a raffle sells {a tickets} at ${b} each, {c tickets} at ${d} each and {e tickets} at ${f} each, what is "
        "its income?",
        "On {day}, {a cooks} made {b meals} each at the soup kitchen. On {day2}, {c cooks} made {d} each; on {day3}, "
        "{e cooks} made {f} each. Find the number of meals.",
        "The mayor thanked all the helpers with flowers. {a} of them got {b roses} each, {c} got {d tulips} each, and "
        "{e} got {f daisies} each. How many flowers did the mayor give away?",
        "{a} vans with {b} parcels each, {c} trucks with {d} parcels each and {e} trailers with {f} parcels each are "
        "on their way to the earthquake area. How many parcels is that?",
        "Somebody left old clothes at the door: {a bags} with {b shirts} each, {c bags} with {d skirts} each and {e "
        "bags} with {f coats} each. How many pieces of clothing were they?",
        "Calculate the sum that a benefit play earned with {a} seats for ${b} each, {c} seats for ${d} each and {e} "
        "seats for ${f} each.",
    ), frozenset({"house", "time"})),
    Kind("charity doubled by a sponsor", _matched_rest, (
        "{a students} earned ${b} each for a new playground. A bank gave twice as much as all the students together. "
        "The playground costs ${c}. How much money is still missing?",
        "&{name} <sells> {a cakes} at ${b} each for a hospital. A rich neighbor <~adds> double the money that {he} "
        "<gets> for the cakes. {He} <hopes> for ${c}. How many dollars <~are> missing?",
        "A town wants to plant {c trees}. {a classes} plant {b trees} each, and the scouts plant twice as many as all "
        "the classes do. How many trees are left for the town to plant?",
        "The food bank needs {c cans}. It has {a shelves} with {b cans} on each, and in the cellar it has twice as "
        "many cans as on the shelves. How many more cans does it need?",
        "If {a volunteers} pack {b} parcels each, the machine packs twice as many as they do in all, and {c} parcels "
        "are ordered, how many parcels still have to be packed?",
        "{c people} came to the charity concert. They included {a families} of {b} and twice as many students as there "
        "were people in these families. Everyone else had been invited by a sponsor. How many had been invited by a "
        "sponsor?",
        "For each of {a miles} that {other} walked, {his2} {relative} paid ${b} to a clinic. The clinic got twice that "
        "sum from a company. It needs ${c} for a new bed. How much more must it find?",
        "How many coats of {c} did nobody want if {a helpers} gave away {b coats} each on {day} and together they gave "
        "away twice as many on {day2} as on {day}?",
        "Of {c} seats in the theater, {a rows} of {b seats} were taken by pupils and twice as many by their parents. "
        "The others stayed empty, sad to say. Find how many seats stayed empty.",
        "{name} <has> {c} raffle tickets. {He} <sells> {b} on each of {a days} at school, and at the mall {he} <sells> "
        "twice as many as at school. How many tickets <does> {he} have left?",
        "A village can build a well with ${c}. It collected ${b} from each of {a families}, and for every dollar from "
        "the families, a charity gave two dollars. How much does the village still lack?",
        "A shelter has {c} beds in all. {a rooms} with {b} beds each are for women. Twice as many beds are for men, "
        "and the remaining beds are for children. How many beds are for children?",
        "The beach was full of litter: {c bags} had to be filled. {a boys} filled {b bags} each. The girls, who had "
        "started early, filled twice as many as all the boys. How many bags were left for the others to fill?",
        "Calculate how many meals a soup kitchen did not serve: it had cooked {c}, {a tables} of {b guests} ate a meal "
        "each at noon, and twice as many guests as at noon came for a meal at night.",
    ), frozenset({"house", "time"})),
    Kind("charity goal after a sale", _goal_after_sale, (
        "A class baked {a trays} of {b muffins} for a charity. The children ate {c} and sold the others for ${d} each. "
        "The principal added ${e}. How much is missing if the class wants to give ${f}?",
        "&{name} <has> {a packs} of {b cards}. {He} <keeps> {c cards} and <sells> the rest at ${d} apiece for an "
        "animal home. {His} {relative} <~adds> ${e}. The home <~needs> ${f}. How many dollars <~are> missing?",
        "{a rows} of {b chairs} were set up for a benefit concert, and all but {c} of these places were sold at ${d} "
        "each. The snack bar earned ${e}. The aim was to raise ${f}. How much less than that was raised?",
        "There were {a} crates of {b} toys at the flea market. {c toys} were broken, and the good ones were sold for "
        "${d} each. Someone put ${e} into the box. The orphanage hoped for ${f}. By how much did the market miss that "
        "sum?",
        "How much does a school still need for a ramp that costs ${f} if {a classes} of {b students}, except for {c "
        "students}, give ${d} each and the parents give ${e}?",
        "Last spring {a groups} of {b runners} signed up for a run. {c} of the runners gave up, and each of the others "
        "brought in ${d}. A sponsor paid ${e}. The clinic was to get ${f}. How many dollars were still missing?",
        "{a helpers} brought {b} old books each. The {c} worst ones were thrown away. The rest went for ${d} apiece, "
        "and ${e} came from the sale of coffee. Find what was lacking for a gift of ${f}.",
        "To send ${f} to a flooded town, {name} and {his} friends made {a strings} of {b lanterns}. They gave {c "
        "lanterns} away, sold the others for ${d} each and got ${e} in tips. How much money do they still need?",
        "If a club prints {a sheets} of {b} raffle tickets, loses {c tickets}, sells all the others at ${d} each and "
        "gets a gift of ${e}, how far is it from its goal of ${f}, in dollars?",
        "The animal home wants a kennel for ${f}. It has ${e} in the bank. At its open day there were {a tours} for {b "
        "visitors}. {c} of the visitors were small children and paid nothing, while the others paid ${d} each. How "
        "much more money does the home need?",
        "A farmer gave {a} baskets of {b} pumpkins to the hospital fair. {c} were used for soup, and the rest were "
        "sold at ${d} each. With ${e} from the soup as well, how much is missing from the ${f} that a new bed costs?",
        "Our choir wants to donate ${f} this winter! So far we have ${e}. Tonight we sing in a hall with {a rows} of "
        "{b seats}, of which {c} are broken. If people pay ${d} for every seat that is not broken, how many dollars "
        "will we still need?",
        "{other} washed the cars of {a streets}, {b} in each street. {c} of the drivers did not pay, and each of the "
        "others paid ${d}. An aunt gave ${e} more. {He2} wanted to give ${f} to a shelter. How many dollars did {he2} "
        "not reach?",
        "Calculate what is missing from a fund of ${f} when {a} boxes of {b} candles are on sale, {c} candles break, "
        "the others bring ${d} each, and ${e} is donated.",
    ), frozenset({"house", "time"})),
)  # fmt: skip
