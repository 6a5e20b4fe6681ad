"""Kinds in offices and factories: machines, shifts, printing, e-mails, meetings, crates, defects, orders and wages.

Scope: data only, and the steps that no other kind has. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _shifts(d: Draw) -> Numbers:
    """Draw `(a * b + c) * d`."""
    a, b, c, e = d.number(2, 8), d.number(2, 9), d.number(2, 15), d.number(2, 7)
    each = a * b + c
    return (a, b, c, e), (mul(a, b), add(a * b, c), mul(each, e))


def _wage(d: Draw) -> Numbers:
    """Draw `(a + b) * c - d`."""
    a, b, c = d.number(10, 40), d.number(2, 10), d.number(5, 18)
    e = d.part((a + b) * c, 99)
    return (a, b, c, e), (add(a, b), mul(a + b, c), sub((a + b) * c, e))


def _faster(d: Draw) -> Numbers:
    """Draw `(a - b * c) / (b + d)`: b at a time, c times, then d more at a time."""
    b, c, e, rest = d.number(3, 25), d.number(2, 8), d.number(2, 15), d.number(2, 9)
    a = b * c + (b + e) * rest
    return (a, b, c, e), (mul(b, c), sub(a, b * c), add(b, e), div(a - b * c, b + e))


def _payroll(d: Draw) -> Numbers:
    """Draw `f - (a * b + c * d) * e`."""
    a, b, c, e = d.number(2, 6), d.number(2, 8), d.number(2, 6), d.number(2, 8)
    hours = a * b + c * e
    f = d.number(4, min(12, 900 // hours))
    cost = hours * f
    g = (cost // 10 + d.number(1, 6)) * 10
    return (a, b, c, e, f, g), (mul(a, b), mul(c, e), add(a * b, c * e), mul(hours, f), sub(g, cost))


def _three_lines(d: Draw) -> Numbers:
    """Draw `(a * b + c * d + e * f - g) / h`."""
    (a, b), (c, e), (f, g) = d.factors(60), d.factors(60), d.factors(60)
    total = a * b + c * e + f * g
    k = d.number(2, min(8, total // 4))
    h = d.number(2, min(40, total - 2 * k))
    h += (total - h) % k
    products = mul(a, b), mul(c, e), mul(f, g)
    rest = sub(total, h), div(total - h, k)
    return (a, b, c, e, f, g, h, k), (*products, add(a * b, c * e, f * g), *rest)


KINDS = (
    Kind("factory output per hour", s.large_product, (
        "A machine stamps {b lids} a minute. How many lids does it stamp in {a minutes}?",
        "{name} <works> in an office for {a hours} on {day} and <gets> ${b} an hour. How much <does> {he} earn that "
        "day?",
        "There are {a workers} at the belt, each of whom checks {b bottles} per hour. How many bottles do they check "
        "in an hour?",
        "The printer in the hall prints {b pages} in an hour. If it runs for {a hours}, how many pages come out?",
        "Find the weight of {a crates} that weigh {b} kg apiece.",
        "How many chairs does a firm need for {a} meeting halls with {b chairs} each?",
        "A furniture factory gets an order for {a wardrobes}. Into each of them go {b screws}. What number of screws "
        "must be ready?",
        "Last month, {a clerks} made {b} phone calls each for the company. Calculate how many phone calls that was.",
        "Every truck leaves the warehouse with {b} boxes on board. Since the morning, {a trucks} have left. How many "
        "boxes are on the road?",
        "Our boss wants {a copies} of a report, and the report has {b pages}. How many pages will be printed?",
        "If the canteen of a factory spends ${b} a day on vegetables, how much does it spend in {a days}?",
        "{name's} firm ordered {a} office chairs. The price was ${b} per chair. What was the total on the invoice?",
        "While a factory ran for {a hours}, {b} light bulbs came off the line every hour. How many bulbs did it make "
        "in that time?",
        "It is the night shift again! Every minute, {b} m of yarn come from the spinning machine. How many m of yarn "
        "does it spin in {a minutes}?",
    )),
    Kind("office and factory numbers together", s.large_sum, (
        "The day shift makes {a radios}, and the night shift makes {b}. How many radios does the factory make "
        "altogether?",
        "&{name} <answers> {a e-mails} in {month} and {b} in {month2}. How many e-mails <does> {he} answer in these "
        "months?",
        "An office used {a sheets} of paper last week and {b sheets} this week. Find the number of sheets used in "
        "both weeks.",
        "After a machine had made {a bolts}, it was oiled, and then it made another {b}. How many bolts did it make "
        "in all?",
        "How much does a company pay for a printer at ${a} and a desk at ${b}?",
        "{a women} and {b men} work in a shoe factory. How many people is that in total?",
        "In the warehouse there were {a crates} until a train brought {b more}. What number of crates was in the "
        "warehouse then?",
        "If {a letters} are mailed by the office in the morning and {b} in the afternoon, how many letters does it "
        "mail that day?",
        "A firm's building has {a windows} on the street side and {b} on the yard side. How many windows have to be "
        "cleaned?",
        "The copier has made {a copies} since it was repaired. After {b} more it will be checked again. How many "
        "copies will it have made by then?",
        "Of all the calls to the help desk, {a} were answered and {b} were missed. What was the total number of calls?",
        "The order was large: {a} red bricks and {b} yellow ones, all to be delivered on {day}. Calculate how many "
        "bricks the brickyard had to deliver.",
        "Last week {name} drove {a} km for {his} company, which was {b} km less than {other} drove. How many km did "
        "{other} drive?",
        "Because {b parcels} were late, only {a} left the sorting center on time. How many parcels should have left "
        "on time?",
    ), frozenset({"distance", "house"})),
    Kind("factory defects in percent", two.percent_rest, (
        "A factory makes {a cups}, and {b}% of them have a crack. How many cups have no crack?",
        "&{name} <gets> {a e-mails}, {b}% of which <~are> ads. {He} <answers> the rest. How many e-mails <does> {he} "
        "answer?",
        "{b}% of the {a workers} at a plant are on vacation. The others are at work. Find how many are at work.",
        "A worker's pay was ${a}. Taxes took {b}% of it. How much money did the worker take home?",
        "How many of the {a desks} in an office building are free if {b}% of them are taken?",
        "The paper tray held {a sheets}. By noon, {b} percent of the paper had been used. How many sheets remained in "
        "the tray?",
        "Out of {a parts} that leave the machine, an inspector rejects {b}% and accepts the rest. What number of "
        "parts does the inspector accept?",
        "If an office that held {a meetings} last year holds {b}% fewer this year, how many meetings does it hold "
        "this year?",
        "An order is for {a lamps}, and {b}% of them have been packed. Calculate how many lamps are still to be "
        "packed.",
        "An old printer needs {a} minutes for the yearly report. A new printer needs {b}% less time for it. How many "
        "minutes does the new printer need?",
        "There was bad news from the warehouse: rain had got into it, and {b} percent of the {a sacks} of cement were "
        "ruined. How many sacks could still be sold?",
        "Except for {b}% who work from home, all {a employees} of a bank come to the office. How many come to the "
        "office?",
        "There were {a crates} on the ship. After the crane had unloaded {b}% of them, it broke down. How many crates "
        "were still on board?",
        "A machine that cost ${a} when it was new has lost {b}% of its value. How many dollars is it worth now?",
    ), frozenset({"time"})),
    Kind("factory output packed", two.product_over, (
        "{a machines} make {b toys} an hour each, and all the toys are packed in crates of {c}. How many crates are "
        "filled in an hour?",
        "&{name} <has> {a packs} of {b} envelopes and <spreads> them evenly over {c desks}. How many envelopes "
        "<~does> each desk get?",
        "A report of {b pages} is printed {a} times. All these pages are shared equally by {c printers}. How many "
        "pages does a printer have to print?",
        "For a job, {a workers} need {b hours}. How many hours would {c workers} need if everybody works equally fast?",
        "Each of {a pallets} carries {b sacks} of flour. Find how many trips a cart has to make for all of them if it "
        "takes {c sacks} at a time.",
        "An office ordered {a} boxes of {b} pens. The pens were divided equally among {c employees}. How many pens "
        "did an employee receive?",
        "For {a minutes}, {b bottles} a minute come off the line. If {c bottles} fit in a case, how many cases do "
        "they fill?",
        "How much does each of the {c owners} of a company get when it sells {a machines} for ${b} apiece and they "
        "split the money evenly?",
        "On each of {a days} last month, the help desk got {b calls}. Its {c clerks} shared all the calls of these "
        "days equally. What number of calls did each clerk answer?",
        "The boss bought {a sheets} of stamps with {b stamps} on each. Every parcel needs {c stamps}. Calculate for "
        "how many parcels the stamps are enough.",
        "From {a rolls} of cloth, each {b} m long, a factory sews coats. A coat takes {c} m of cloth. How many coats "
        "can be sewn?",
        "If {a teams} of {b people} take part in a training course and are put into {c rooms} in equal numbers, how "
        "many people sit in each room?",
        "It is the end of the shift. {a workers} have packed {b orders} each, and {c vans} will bring them to the "
        "customers, equally many orders in each van. How many orders are there for a van?",
        "The wages for {a days} at ${b} a day were paid out in {c} equal parts. How many dollars was each part?",
    )),
    Kind("office things come and go", two.plus_minus, (
        "&{name} <has> {a e-mails} in {his} inbox. In the morning {b} more <~come> in, and {he} <deletes> {c}. How "
        "many e-mails <~are> in the inbox then?",
        "The storeroom held {a packs} of paper. The office bought another {b} and used {c} in the next month. How "
        "many packs were in the storeroom after that?",
        "A factory had {a workers}. It hired {b} and, later in the year, {c} retired. Find the number of workers it "
        "had at the end of the year.",
        "How many unfinished orders does a workshop have in the evening if it had {a} in the morning, {b} came in and "
        "{c} were finished?",
        "On the loading dock stand {a crates}. A forklift brings {b more}, and after that a truck drives off with "
        "{c}. How many crates are left on the dock?",
        "The meeting began with {a people} in the room. {b} arrived late, while {c} had to go before it was over. How "
        "many stayed until the end?",
        "This morning, {name} found {a letters} on {his} desk, and a messenger brought {b} at noon. By evening {he} "
        "had answered {c}. How many letters did {he} still have to answer?",
        "A tin contains {a} paper clips. If {b clips} are put in and {c} are taken out, what number of clips does it "
        "contain?",
        "The cash box of an office has ${a} in it. Coffee sales add ${b}, and new filters cost ${c}. How much money "
        "is in the box now?",
        "Since the printer was filled with {a sheets} and later with another {b}, it has used {c sheets}. Calculate "
        "how many sheets it has left.",
        "A mechanic put {a} long screws and {b} short screws into a tray. Then {c screws} fell out of it. How many "
        "screws stayed in the tray?",
        "First the team planned {a meetings} for the year, then it added {b}. Luckily, {c} of them were called off. "
        "How many meetings took place?",
        "After its night shift, a plant had {a cars} in the yard. During the day, {b} were built and {c} were shipped "
        "to dealers. How many cars were in the yard that evening?",
        "There were {a jobs} waiting for the copier. When {b more} had been sent, somebody canceled {c}. How many "
        "jobs was the copier left with?",
    )),
    Kind("factory machines together", long.together_rate, (
        "An old machine makes {a bags} a minute, and a new one makes {b}. Together, how many minutes do they need for "
        "{c bags}?",
        "&{name} <types> {a pages} a day, and {other} <~types> {b}. How many days <~do> {they} need together for a "
        "book of {c pages}?",
        "A warehouse has {c crates} to load. The red forklift loads {a} an hour and the blue forklift {b}. In how "
        "many hours is everything loaded if both work at the same time?",
        "How many hours will it take to print {c posters} on a printer that does {a} an hour and another that does "
        "{b} an hour, running side by side?",
        "Every day, a bakery's gas oven bakes {a trays} of bread and its stone oven {b}. Find the number of days in "
        "which they bake {c trays} together.",
        "The order is for {c shirts}. The team in the hall sews {a} in an hour and the team upstairs {b}, both at the "
        "same time. After how many hours is the order ready?",
        "{c e-mails} are waiting at the help desk. If {name} can answer {a} an hour and {other} {b}, how many hours "
        "do they need together?",
        "On the left side of the belt {a bottles} are filled a minute, on the right side {b}. Calculate how many "
        "minutes it takes to fill {c bottles}.",
        "A painter does {a doors} a day. With a helper who does {b doors} a day, how many days does he need for the "
        "{c doors} of an office building?",
        "A pump takes {a} liters a minute out of a factory's tank, and another pump takes {b}. The full tank holds "
        "{c} liters. When both pumps run, in how many minutes is it empty?",
        "A firm repairs {a cars} a week in its garage on Main Street and {b} a week in its garage at the harbor. What "
        "is the number of weeks that the firm needs to repair {c cars}?",
        "Robot Max puts in {a screws} a minute. Robot Mia puts in {b}. They start together, and the car they are "
        "working on needs {c screws}. How many minutes later is the car finished?",
        "At the mill, {a sacks} of wheat and {b sacks} of rye are ground every hour. So far, {c sacks} have been "
        "ground. For how many hours has the mill been running?",
        "The office pays ${a} a week for flowers and ${b} a week for fruit. How many weeks does a budget of ${c} last?",
    ), frozenset({"time"})),
    Kind("factory shifts compared", long.product_compare, (
        "In an hour, {a} new machines make {b parts} each, and {c} old machines make {d} each. How many more parts do "
        "the new machines make in an hour than the old ones?",
        "{name} <works> {a hours} at ${b} an hour, and {other} <~works> {c hours} at ${d} an hour. How much more "
        "<does> {name} earn than {other}?",
        "The day shift packs {a crates} of {b} cans, the night shift {c crates} of {d} cans. By how many cans is the "
        "day shift ahead?",
        "How many sheets are left if an office buys {a packs} of {b} sheets and prints {c reports} of {d sheets} each?",
        "A workshop got ${b} for each of {a stools} that it sold. On each of {c days} it had spent ${d} on wood. Find "
        "its profit.",
        "In the big hall there are {a rows} of {b} chairs, in the small hall {c rows} of {d}. What is the difference "
        "between the numbers of chairs in the halls?",
        "{a women} typed {b letters} each; {c men} typed {d} each. Calculate how many more letters the women typed "
        "than the men.",
        "A truck was loaded with {a pallets} of {b} cartons each. It delivered {d cartons} to each of {c shops}. How "
        "many cartons were still on the truck?",
        "Our office used to hold {a meetings} of {b} minutes each in a week. Now it holds {c} of {d} minutes each. "
        "How many minutes are saved each week?",
        "If a printer prints {b pages} a minute for {a minutes} and the copier prints {d pages} a minute for {c "
        "minutes}, how many pages more does the printer print than the copier?",
        "Before the holidays, a toy factory made {b} trains a day for {a days}. After the holidays, it made {d} a day "
        "for {c days}. How many fewer trains did it make after the holidays than before?",
        "A worker carried {a stacks} of {b} bricks to the wall. From them, {c rows} of {d} bricks were built. How "
        "many bricks lay there unused?",
        "An order of {a wheels} at ${b} a wheel was changed to {c wheels} at ${d} a wheel. The customer had already "
        "paid for the order as it was before. How much money did the factory give back?",
    ), frozenset({"time"})),
    Kind("factory shifts of the same kind", _shifts, (
        "{a machines} fill {b jars} a minute each, and a worker fills {c more jars} by hand every minute. How many "
        "jars are filled in {d minutes}?",
        "Every morning, {name} <prints> {a copies} of a list with {b pages} and {c letters} with a single page. How "
        "many pages <does> {he} print on {d mornings}?",
        "A crate holds {a layers} of {b} oranges each and {c oranges} on top. How many oranges are in {d} such crates?",
        "How much does a firm pay for {d days} of cleaning if each day {a cleaners} get ${b} each and the materials "
        "cost ${c}?",
        "In each of {d offices} there are {a tables} with {b chairs} apiece and {c chairs} along the wall. Find the "
        "number of chairs in all the offices.",
        "The factory has {d halls}. Every hall has {a lines} with {b workers} each and {c guards} who watch the "
        "doors. How many people work in the halls?",
        "A cabinet needs {b screws} for each of its {a drawers} and {c screws} for the rest. What number of screws is "
        "needed for {d cabinets}?",
        "If a bus driver of the company makes {a trips} of {b} km a day and then drives {c} km home, how many km does "
        "she drive in {d days}?",
        "A package for a customer weighs {c} kg when it is empty. Into it go {a tools} of {b} kg each. Calculate the "
        "weight of {d} such full packages in kg.",
        "The accountant checks {a lists} of {b} bills in the morning and {c bills} in the afternoon. He does this on "
        "each of {d days}. How many bills does he check?",
        "During a shift at the glass factory, {a ovens} give {b vases} each, and {c vases} are made by hand. After {d "
        "shifts}, how many vases has the factory made?",
        "Per week, an employee gets ${b} for each of {a sales} plus a fixed ${c}. What does the employee get in {d "
        "weeks}?",
        "For lunch, the cafeteria of the plant served {a tables} of {b} workers and {c people} at the bar. It was the "
        "same every day. How many lunches did it serve in {d days}?",
        "Each day, a worker builds {a radios}, which takes {b} minutes apiece, and cleans up for {c} minutes. How "
        "many minutes does this take in {d days}?",
    ), frozenset({"distance", "time"})),
    Kind("office wages and what is taken off", _wage, (
        "{name} <works> {a hours} in a week and {b hours} of overtime, all for ${c} an hour. From {his} pay, ${d} "
        "<~is> taken off for insurance. How much money <does> {he} take home?",
        "The factory ran for {a hours} before a repair and {b hours} after it, always making {c pumps} an hour. {d} "
        "of the pumps had a fault. How many good pumps were made?",
        "There are {a offices} on the lower floors and {b} on the top floor, each with {c lamps}. {d lamps} have been "
        "switched off. How many lamps are on?",
        "How many pages are still blank if {a} blue and {b} green notebooks of {c pages} each were bought for the "
        "office and {d pages} have been filled?",
        "A train brought {a crates} on {day} and {b} on {day2}. In each crate were {c parts}. So far, {d parts} have "
        "been used. Find the number of parts left.",
        "{a men} and {b women} clean the building, and each of them gets ${c}. The firm has already paid ${d} of "
        "this. How much does it still owe them?",
        "If a plant with {a machines} buys {b more}, each machine sews {c shirts} a day and {d} of a day's shirts go "
        "to schools, how many of the day's shirts are left?",
        "{name} made {a trips} to the warehouse and {b} to the harbor, and each time {he} loaded {c barrels}. {d} of "
        "all these barrels were empty. How many full barrels did {he} load?",
        "A typist had planned {a hours} for a text, but it took her {b hours} more. She typed {c pages} an hour, and "
        "{d} of the pages had to be thrown away. How many pages were left?",
        "The paper from the wages office says: {a days} of work and {b days} of vacation, all paid at ${c} a day, "
        "minus ${d} for lunches. Calculate the sum that is paid out.",
        "Each employee writes {c reports} a year. Last year the firm had {a employees}; this year it has {b} more. "
        "What number of reports still has to be written this year when {d} are finished?",
        "A depot keeps {a} old and {b} new buses, each of which had {c seats}. Then {d seats} were taken out. How "
        "many seats did all the buses have after that?",
        "It was a hard winter. The heating of the plant burned {c} kg of coal an hour, for {a hours} during the week "
        "and {b hours} on the weekend. The plant had {d} kg left from before and bought the rest. How many kg did it "
        "buy?",
    ), frozenset({"house", "room", "time"})),
    Kind("factory order with a higher speed", _faster, (
        "A factory has an order for {a chairs}. For {c days}, it makes {b} a day. Then a new machine comes, and it "
        "makes {d} more a day than before. How many more days does it take to finish the order?",
        "&{name} <has> {a letters} to sign. {He} <signs> {b} an hour for {c hours}. After that, {he} <gets> faster "
        "and <signs> {d} more an hour than at first. How many hours <does> {he} need for the rest?",
        "The printer has to print {a pages}. For {c minutes} it prints {b} a minute, and from then on {d} more per "
        "minute. In how many further minutes will it be done?",
        "How many weeks with more people does a firm need for an order of {a bikes} if it builds {b} a week for {c "
        "weeks} and, once more people have been hired, {d} more each week than before?",
        "In the yard stood {a crates}. For {c hours}, {b} were carried away each hour. When help came, the speed rose "
        "by {d crates} an hour. How many hours did it take to carry away the remaining crates?",
        "A company owes ${a}. It pays back ${b} a month for {c months} and pays ${d} more than that in every month "
        "afterwards. How many more months does it have to pay?",
        "Of {a e-mails}, an office answered {b} a day for {c days}. Since then, it has answered {d} more per day than "
        "in the beginning, and now all are answered. For how many days has it worked at the higher speed?",
        "If a workshop must sew {a coats}, sews {b} a day for {c days} and sews {d} more than that on every later "
        "day, how many later days are needed?",
        "In front of the plant, {a} m of road have to be paved. For {c days}, the crew paves {b} m a day; with a "
        "bigger machine, it then manages {d} m more each day. Find the number of days with the bigger machine.",
        "{name} is saving for a machine that costs ${a}. For {c months}, {he} has put aside ${b} a month. After a "
        "raise, {he} can put aside ${d} more each month than before. How many more months does {he} need?",
        "A team has to make {a lamps}. It makes {b} an hour for {c hours}; then {other} joins the team, and it makes "
        "{d} more an hour. Calculate for how many hours {other} works with the team.",
        "A building has {a windows}. At first a cleaner washes {b windows} an hour alone. After {c hours}, a "
        "colleague who washes {d} an hour comes to help. How many hours do they then need for the remaining windows?",
        "A truck with {a} liters of milk arrives at the dairy. A pump moves {b} liters a minute. When it has run for "
        "{c minutes}, another pump, which moves {d} liters a minute, is switched on as well. For how many minutes do "
        "both pumps run together?",
    ), frozenset({"house", "time"})),
    Kind("office budget for hours of work", _payroll, (
        "A firm has ${f} for a job. {a painters} work {b hours} each and {c helpers} work {d hours} each, all for "
        "${e} an hour. How much money is left?",
        "&{name} <has> {f sheets} of paper. For each of {e meetings}, {he} <prints> {a copies} of a list of {b pages} "
        "and {c copies} of a plan of {d pages}, a sheet per page. How many sheets <~are> left after that?",
        "An order is for {f plates}. In an hour, {a} large machines make {b plates} each and {c} small machines {d} "
        "each. How many plates are missing after {e hours}?",
        "How many screws remain of {f} if {e cabinets} are built, and each cabinet has {a drawers} with {b screws} "
        "apiece and {c doors} with {d screws} apiece?",
        "The warehouse had {f cartons}. On each of {e days}, {a vans} took {b cartons} apiece and {c trucks} took {d} "
        "apiece. Find how many cartons were still there.",
        "In an office, {a people} drink {b cups} of coffee a day each and {c people} drink {d} a day each. The "
        "storeroom has enough coffee for {f cups}. For how many cups is there still coffee after {e days}?",
        "A hotel has {f chairs} for its halls. In {e halls}, {a tables} were set up with {b chairs} and {c tables} "
        "with {d chairs} in each hall. What number of chairs is there for the other halls?",
        "A bank pays ${e} for each hour of training. {a clerks} took {b hours} each and {c managers} {d hours} each. "
        "If ${f} was planned for this, how many dollars of it were not needed?",
        "On the order sheet are {a packs} of {b} pens and {c packs} of {d} pencils. Every pen and every pencil costs "
        "${e}. The office has ${f}. Calculate what it has left after paying.",
        "A dairy fills {f bottles}. Each of {e shops} takes {a crates} of {b} bottles and {c crates} of {d} bottles. "
        "How many bottles stay at the dairy?",
        "A team planned {f} minutes of meetings for a project. Each week it has {a meetings} of {b} minutes and {c} "
        "of {d} minutes. How many minutes does it have left after {e weeks}?",
        "A coal mine had {f tons} of coal in its yard. Since then, {a trains} with {b} wagons each and {c trains} "
        "with {d} wagons each have left, all full, and {e tons} fit in a wagon. How many tons are still in the yard?",
        "The cook of the factory canteen bought {f eggs}. On each of {e days}, she made {a cakes} with {b eggs} each "
        "and {c omelets} with {d eggs} each. How many eggs did she still have?",
    ), frozenset({"time"})),
    Kind("factory goods of three lines packed", _three_lines, (
        "{a machines} make {b pipes} each, {c machines} make {d} each and {e machines} make {f} each. {g} of all "
        "these pipes are faulty. The rest are tied into bundles of {h}. How many bundles are there?",
        "&{name} <unpacks> {a packs} of {b} red pens, {c packs} of {d} blue pens and {e packs} of {f} black pens. {g} "
        "of the pens <~are> dry. {He} <divides> the good ones equally among {h offices}. How many pens <~does> an "
        "office get?",
        "An invoice lists {a desks} at ${b} each, {c chairs} at ${d} each and {e lamps} at ${f} each. After ${g} has "
        "been taken off, the firm pays the rest in {h} equal payments. How much is each payment?",
        "On {day}, a workshop has {a carpenters} who make {b stools} apiece, {c} who make {d} apiece and {e} who make "
        "{f} apiece. It keeps {g stools} and loads the others onto {h trucks} in equal numbers. How many stools does "
        "a truck carry?",
        "How many e-mails must each of {h clerks} answer if {a customers} wrote {b} each, {c} wrote {d} each and {e} "
        "wrote {f} each, {g} of the e-mails were spam and the others are divided evenly?",
        "Find the bonus of each worker: the firm sold {a pumps} at a gain of ${b} apiece, {c heaters} at a gain of "
        "${d} apiece and {e fans} at a gain of ${f} apiece, kept ${g} of the gain and shared the rest equally among "
        "{h workers}.",
        "From {a rolls} of {b} m, {c rolls} of {d} m and {e rolls} of {f} m, a factory cuts cloth for curtains. {g} m "
        "of the cloth is spoiled. If every curtain takes {h} m, how many curtains can be made from the rest?",
        "The kitchen of the plant bakes {a trays} of {b} plain rolls, {c trays} of {d} cheese rolls and {e trays} of "
        "{f} nut rolls. The night guards get {g rolls}. All the others go to {h teams} of workers, the same number to "
        "each. How many rolls does a team get?",
        "There are {a buses} with {b workers} each, {c buses} with {d} each and {e buses} with {f} each on the road "
        "to the plant. When they have arrived, {g workers} go to the office and the others form {h} equal teams. How "
        "many workers are in a team?",
        "A printing house received {a orders} for {b books} each, {c orders} for {d} each and {e orders} for {f} "
        "each. It has finished {g} of these books so far and can print {h} a day. How many days will the remaining "
        "books take?",
        "{a shelves} hold {b folders} apiece, {c shelves} hold {d} apiece and {e shelves} hold {f} apiece. {g "
        "folders} are thrown away. The rest are moved to new cabinets that take {h folders} each. Calculate how many "
        "cabinets are filled.",
        "If a company pays {a drivers} for {b hours} each, {c packers} for {d hours} each and {e guards} for {f "
        "hours} each, {g} of all these hours are on weekdays and the others are spread evenly over {h} Sundays, how "
        "many hours of work fall on each Sunday?",
        "The steel works shipped {a loads} of {b} tons, {c loads} of {d} tons and {e loads} of {f} tons. {g tons} "
        "came back because of rust. What did not come back was split evenly between {h customers}. How many tons did "
        "a customer keep?",
    ), frozenset({"time"})),
)  # fmt: skip
