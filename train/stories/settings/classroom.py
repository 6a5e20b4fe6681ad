"""Kinds in a classroom and on class trips: pupils, groups, seats, chairs, buses, lunch and recess.

Scope: data, and the shapes that no other setting needs. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _groups_get(d: Draw) -> Numbers:
    """Draw `(a - b) / c * d`."""
    c, groups = d.number(2, 8), d.number(3, 12)
    b, e = d.number(2, 9), d.number(2, 12)
    return (c * groups + b, b, c, e), (sub(c * groups + b, b), div(c * groups, c), mul(groups, e))


def _group_bill(d: Draw) -> Numbers:
    """Draw `(a + b) * c - d`."""
    a, b, c = d.number(8, 40), d.number(2, 9), d.number(2, 15)
    e = d.part((a + b) * c, 150)
    return (a, b, c, e), (add(a, b), mul(a + b, c), sub((a + b) * c, e))


def _free_seats(d: Draw) -> Numbers:
    """Draw `a * b - (c * d + e)`."""
    c, e, f = d.number(2, 4), d.number(8, 20), d.number(2, 12)
    taken = c * e + f
    a = d.number(4, 9)
    b = (taken + 1) // a + d.number(1, 12)
    return (a, b, c, e, f), (mul(a, b), mul(c, e), add(c * e, f), sub(a * b, taken))


def _full_buses(d: Draw) -> Numbers:
    """Draw `(a * b + c - d) / e`."""
    while True:
        a, b = d.number(2, 8), d.number(8, 30)
        c, e = d.number(2, 15), d.number(2, 15)
        f = d.pick((3, 4, 5, 6, 8, 9, 10, 12, 15))
        total = a * b + c
        if e != c and (total - e) % f == 0 and 2 <= (total - e) // f <= 40:
            return (a, b, c, e, f), (mul(a, b), add(a * b, c), sub(total, e), div(total - e, f))


def _trip_bill(d: Draw) -> Numbers:
    """Draw `((a + b) * c + d * e - f) / g`."""
    while True:
        a, b, c = d.number(10, 40), d.number(2, 8), d.number(2, 9)
        e, f = d.number(2, 5), d.number(3, 20) * 5
        bill = (a + b) * c + e * f
        gift, g = 10 * d.number(1, 12), d.number(2, 8)
        if bill - gift >= 20 and (bill - gift) % g == 0:
            return (a, b, c, e, f, gift, g), (
                add(a, b),
                mul(a + b, c),
                mul(e, f),
                add((a + b) * c, e * f),
                sub(bill, gift),
                div(bill - gift, g),
            )


_TOPICS = frozenset({"school"})
KINDS = (
    Kind("classroom groups and rows", s.product, (
        "The gym teacher makes {a teams} of {b pupils}. How many pupils take part?",
        "In our classroom there are {a rows} of desks, and each row has {b desks}. What is the total number of desks?",
        "&{name} <hands> out {b sheets} of paper to every table. There <~are> {a tables} in the classroom. How many "
        "sheets <does> {he} hand out?",
        "How many children are on the playground if {a groups} of {b} are playing there?",
        "{a minibuses} are parked in front of the school, each of which can seat {b children}. How many children can "
        "ride in them?",
        "During recess, {a girls} jumped rope. Each girl jumped {b times} without a mistake. Find the number of "
        "jumps.",
        "It's time for lunch! {a} long tables, {b pupils} at each of them. How many pupils are having lunch?",
        "For every class on the first day of school, the principal bought {b} new chairs. The school has {a "
        "classes}. How many chairs did she buy?",
        "A computer room has {a rows} with {b computers} each. If every pupil works alone, how many pupils can use "
        "the room at a time?",
        "A ticket to the puppet show costs ${b}. How many dollars must a class of {a pupils} bring along?",
        "{name's} class sang in the hall last night. The singers stood in {a lines}, {b singers} to a line. How many "
        "singers were there?",
        "Each of the {a shelves} in the back of the classroom will hold {b folders}. How many folders will there be "
        "in all?",
        "At the spelling contest {a schools} were represented, every one of them by {b pupils}. Calculate how many "
        "pupils came to the contest.",
        "Mr. Lee drew {a squares} on the schoolyard and asked {b pupils} to stand in each. How many pupils did he "
        "need?",
    ), _TOPICS),
    Kind("classroom seats and pupils missing", s.difference, (
        "There are {a pupils} in our grade. Today {b} of them are ill. How many pupils are at school?",
        "{a children} went on a class trip. {b} of them were girls. How many boys were on the trip?",
        "A school bus has {a seats}. At the first stop {b children} sit down. How many seats are still free?",
        "&{name} <needs> {a chairs} for the school play and <finds> only {b} in the hall. How many more chairs "
        "<does> {he} need?",
        "How many pupils bring a lunch from home if {b} of {a pupils} eat the school lunch?",
        "Of the {a children} in the choir, {b} can read music. What is the number of children who cannot?",
        "The bell rang. Of {a pupils}, {b} ran out for recess while the others stayed in. How many stayed in?",
        "All but {b} of our {a pupils} have handed in the permission slip. How many slips does the teacher have?",
        "The upper classroom has {a desks}, which is {b} more than the lower classroom has. How many desks are in "
        "the lower classroom?",
        "The art room had {a stools} until {b} of them were moved to the library. Find how many stools were left "
        "there.",
        "{a pupils} signed up for the science club, {b fewer} for the chess club. How many signed up for the chess "
        "club?",
        "So far {b names} of the {a} on the list have been called. How many names are still to be called?",
        "Our class has read {a books} this year, and the class next door has read {b}. By how many books are we "
        "ahead?",
        "If {b} of {a lockers} are taken, calculate how many lockers a new pupil can choose from.",
    ), _TOPICS),
    Kind("classroom teams of boys and girls", two.sum_over, (
        "{a boys} and {b girls} are in the school band. They march in rows of {c}. How many rows do they form?",
        "A class of {a girls} and {b boys} is divided into {c} equal groups. How many pupils does a group have?",
        "How many tables of {c} are needed for lunch if {a} older and {b} younger pupils are hungry?",
        "&{name} <has> {a} red and {b} blue folders for {his} pupils. Every pupil <~gets> {c folders}. How many "
        "pupils <~does> that serve?",
        "On the day of the trip, {a children} from the morning class and {b} from the afternoon class rode in {c "
        "buses}. Each bus carried the same number. Find the number of children on each bus.",
        "The school choir has {a} high voices and {b} low voices. If they stand on {c} steps with as many singers on "
        "each, how many singers stand on a step?",
        "{a chairs} from the gym and {b} from the cafeteria were set up in rows of {c} for the parents. How many "
        "rows was that?",
        "Mrs. Green has {a pupils} and Mr. Novak has {b}. For sports day they put all of them into {c teams} of "
        "equal size. How many pupils are in each team?",
        "This afternoon {a girls} want to play, and so do {b boys}. A game needs {c players}. How many games can "
        "they start so that everyone plays?",
        "{a parents} and {b teachers} came to help. They were sent to {c classrooms} in equal numbers. How many "
        "helpers did every classroom get?",
        "When {a pupils} from one school visited another with {b pupils}, they all sat down in circles of {c}. What "
        "was the number of circles?",
        "Calculate how many pupils share a microscope if {a boys} and {b girls} have {c microscopes} to share "
        "equally.",
        "Last week {name} sharpened {a pencils}, and this week {b} more. {He} put {c} on each desk until none was "
        "left. How many desks got pencils?",
        "The cook made {a} cheese rolls and {b} egg rolls for the school picnic. A basket holds {c rolls}. How many "
        "baskets did he fill?",
    ), _TOPICS),
    Kind("classroom seats in rows", two.product_minus, (
        "A school hall has {a rows} of {b seats}. {c seats} are taken. How many seats are free?",
        "&{name} <sets> up {a rows} of {b chairs} for the school concert. Then {he} <takes> {c chairs} away. How "
        "many chairs <~are> left?",
        "{a buses} with {b seats} each came to the school. If {c seats} stayed empty, how many people rode on the "
        "buses?",
        "How many pupils were at school when {c} were missing from {a classes} of {b pupils}?",
        "There are {b pupils} in each of {a classes}. Except for {c}, all of them are going on the trip. How many "
        "are going?",
        "{a} long tables were full, with {b children} at each. Then the bell rang, and {c children} got up. How many "
        "were still seated?",
        "For the play, the teacher sold tickets for {a rows} with {b places} per row, but {c people} never came. "
        "Find the number of people who did.",
        "Each of {a groups} collected {b leaves} on the nature walk. On the way back to school, {c leaves} blew "
        "away. How many leaves did the pupils bring back?",
        "Our school bought {a packs} of {b notebooks}. We have used {c notebooks} already. What number of notebooks "
        "is in the cupboard now?",
        "Pupils stood in {a lines} of {b} on the schoolyard. It began to rain, so {c} went inside. How many pupils "
        "stayed in the rain?",
        "If each of {a pupils} has to learn {b words} and altogether {c words} have been learned, how many are still "
        "to be learned?",
        "The cafeteria got {a crates} of milk with {b cartons} in a crate. {c cartons} were drunk at recess. How "
        "many cartons remained for lunch?",
        "Wait, we have {a} boxes of chalk, {b sticks} in a box, and {c sticks} are broken? Then how many sticks are "
        "whole?",
        "A lunchroom has {a} tables for {b pupils} each. Calculate how many pupils are there if {c places} at the "
        "tables are not used.",
    ), _TOPICS),
    Kind("classroom more girls than boys", two.more_total, (
        "There are {a boys} in a sports club at school and {b} more girls than boys. How many children are in the "
        "club?",
        "{name's} class has {a pupils}. The class next door has {b} more. How many pupils are in both classes "
        "together?",
        "On the first bus sat {a children}. The second bus carried {b more} than the first. How many children rode "
        "in all?",
        "The girls brought {a cookies} for the party at school, which was {b} fewer than the boys brought. What was "
        "the total number of cookies?",
        "How many chairs do both rooms have if the art room has {a} and the music room has {b} more than that?",
        "&{name} <counts> {a bikes} in front of the school before lunch and {b} more than that after lunch. How many "
        "bikes <does> {he} count altogether?",
        "{a pupils} chose soup. Pizza was chosen by {b more pupils} than soup, and everybody chose just one of them. "
        "How many pupils were asked?",
        "Our team scored {a points} at recess, but the other team beat us by {b points}. How many points were scored "
        "by both teams?",
        "For the museum, {a children} have signed up so far; for the zoo, {b more} than for the museum. Find how "
        "many have signed up for a trip.",
        "If a teacher checks {a tests} on {day} and {b more} on {day2} than on {day}, how many tests does she check "
        "on both days?",
        "The school library lent out {a books} in {month}. In {month2} the number went up by {b}. How many books did "
        "it lend out in these months?",
        "My row has {a pupils}. The row behind us is longer by {b pupils}. Calculate how many pupils sit in both "
        "rows.",
        "In the morning choir sing {a children}, and in the evening choir {b} more than that. No child is in both. "
        "How many children sing in a choir?",
        "{a paper planes} were folded by the girls. The boys, who loved it, folded {b} more than they did. How many "
        "planes flew through the classroom?",
    ), _TOPICS),
    Kind("classroom percent of the pupils", two.percent_rest, (
        "A school has {a pupils}. {b}% of them walk to school, and the rest take the bus. How many take the bus?",
        "Of {a children} at a summer school, {b}% are boys. How many girls are there?",
        "{b}% of the {a seats} in the school hall are reserved for parents. How many seats can others use?",
        "How many of {a pupils} passed the test if {b}% failed?",
        "&{name} <has> to check {a} spelling tests. {b}% <~are> done. How many tests <does> {he} still have to check?",
        "The cafeteria prepared {a lunches}, of which {b}% were without meat. What was the number of lunches with "
        "meat?",
        "All {a pupils} of a school were asked about recess. While {b}% wanted it to be longer, the others were "
        "happy with it. How many were happy?",
        "Of the {a chairs} that were ordered for the new classrooms, {b}% have arrived so far. How many are still "
        "missing?",
        "{a tickets} for the school play were printed. At the end of the week {b}% had been sold. Find how many "
        "tickets remained.",
        "Chess club or no chess club? {b}% of our {a pupils} said yes, and everybody else said no. How many said no?",
        "It was flu season! {b}% of {a pupils} stayed at home. How many pupils came to school?",
        "Last year {a children} rode the school bus. This year the number is lower by {b}%. How many children ride "
        "it this year?",
        "If a principal has already learned the names of {b}% of her {a pupils}, how many names does she still have "
        "to learn?",
        "There are {a lockers} in the hallway. {b}% of the lockers are in use. Calculate how many are empty.",
    ), _TOPICS),
    Kind("classroom chairs for those who come", long.sum_minus_times, (
        "A class has {a boys} and {b girls}. {c} of the pupils are absent. Each pupil who is there gets {d sheets} "
        "of paper. How many sheets are handed out?",
        "{a} old and {b} new tables stand in the cafeteria. {c} of them are not used, and {d pupils} sit at each of "
        "the others. How many pupils are sitting at the tables?",
        "How many dollars do the tickets cost if {a girls} and {b boys} sign up for the circus, {c children} drop "
        "out, and a ticket is ${d}?",
        "&{name} <has> {a} red and {b} yellow balls for recess. {He} <loses> {c} of the balls and <sells> the rest "
        "for ${d} each. How much money <does> {he} get?",
        "{a parents} promised to help at the school fair, and so did {b teachers}. In the end {c} of these people "
        "had no time. The others brought {d cookies} each. How many cookies was that in all?",
        "On sports day, {a children} ran in the morning and {b} in the afternoon, but {c} of them did not finish. "
        "Every child who finished received {d stickers}. Find the number of stickers.",
        "The hall has {a rows} downstairs and {b} upstairs. {c rows} are closed. Each open row has {d seats}. What "
        "is the number of seats that can be used?",
        "Each child needs {d paper cups} for an experiment. If a teacher expects {a boys} and {b girls} but {c} of "
        "the children stay home, how many paper cups are used?",
        "There were {a groups} in the museum before lunch. Then {b groups} came and {c groups} left. If every group "
        "had {d pupils}, how many pupils were in the museum after that?",
        "Yesterday my class made {a posters}, and today {b}. We threw out {c} and hung up the others with {d pins} "
        "each. How many pins did we need?",
        "School starts soon! We bought {a} wide and {b} narrow shelves, but {c} of the shelves came broken. The good "
        "ones hold {d books} apiece. How many books fit on them?",
        "{a pupils} from the first school and {b} from the second came by train. {c} went home early. The train back "
        "cost ${d} for each pupil who stayed. How much did it cost for them?",
        "Out of {a girls} and {b boys} in a club, all but {c} went camping, and each camper took along {d blankets}. "
        "How many blankets did the campers have?",
    ), _TOPICS),
    Kind("classroom bill for a trip", _group_bill, (
        "{a pupils} and {b teachers} visit a museum. A ticket costs ${c}. The school pays ${d}, and the parents pay "
        "the rest. How much do the parents pay?",
        "&{name} <buys> lunch for {a children} and {b helpers} at ${c} each. {He} <gets> ${d} back from the school. "
        "How much <~does> that cost {him} in the end?",
        "{a children} and {b adults} at a summer school will get {c crackers} each. {d crackers} have been put on "
        "plates. How many are still to be put there?",
        "How many pencils are missing if {a girls} and {b boys} need {c pencils} each and the teacher has only {d}?",
        "Every pupil on the trip gets {c} slices of apple. {a pupils} signed up in time, {b more} signed up late, "
        "and {d slices} have been packed. How many slices must still be packed?",
        "A school orders {a} chairs for children and {b} for teachers. Each chair costs ${c}, but the store takes "
        "${d} off the bill. What does the school pay?",
        "{a} young pupils and {b} parents go to the zoo. At ${c} a person, and with ${d} from the class fund, how "
        "much money is still needed?",
        "For the bake sale {a pupils} and {b teachers} brought {c muffins} apiece. {d muffins} were sold. Find the "
        "number of muffins that were not sold.",
        "In {month} {a classes} and in {month2} {b classes} went to the theater, with {c pupils} from each class. "
        "{d} of all these pupils had seen the play before. For how many was it new?",
        "If {a boys} and {b girls} each bring ${c} for a farewell gift and the gift costs ${d}, how many dollars are "
        "left over?",
        "Our class read {a} short books, the other class read {b}, and we wrote {c sentences} about each of these "
        "books. We have corrected {d sentences}. What number of sentences is still to be corrected?",
        "{a seats} in the front and {b seats} in the back were sold for ${c} each. After ${d} had been spent on "
        "costumes, how many dollars did the drama club have?",
        "Hey, we need {c eggs} per person for the egg race! {a kids} and {b grown-ups} are in. We already have {d "
        "eggs}. How many more eggs do we need?",
        "Snacks for a hike: {c} crackers for each of {a pupils} and {b teachers}. When they got back, {d crackers} "
        "had not been eaten. How many had been eaten?",
    ), _TOPICS),
    Kind("classroom groups get things", _groups_get, (
        "There are {a pupils} in a class. {b} are ill, and the others work in groups of {c}. Each group gets {d "
        "sheets} of paper. How many sheets does the teacher need?",
        "&{name} <has> {a} pencils for {his} class. {He} <keeps> {b} and <ties> the rest into bundles of {c}. Around "
        "each bundle <~go> {d} rubber bands. How many rubber bands <does> {he} use?",
        "{a children} go to the lake. {b} of them go by car, and the rest in boats that take {c children} each. "
        "Renting a boat costs ${d}. How much do the boats cost?",
        "How many balls are needed if {b} of {a players} sit out, teams of {c} are made of the rest, and each team "
        "gets {d balls}?",
        "Of {a pupils}, all but {b} eat in the cafeteria, {c} at a table. Every table is served {d} jugs of water. "
        "Find the number of jugs.",
        "{a pupils} came to the science fair. After {b} of them had left, those who stayed formed groups of {c}, and "
        "every group built {d rockets}. How many rockets were built?",
        "A school has {a} tablets. {b} do not work. A class gets {c} of those that work, and {d pupils} in each of "
        "these classes have never used a tablet. How many pupils is that?",
        "If {a girls} want to dance, {b} change their minds, and the rest dance in circles of {c} with {d hoops} in "
        "each circle, how many hoops are used?",
        "During recess {a kids} wanted to jump rope. {b} got tired of waiting, so the others lined up, {c} to a "
        "rope. A rope was {d} meters long. How many meters of rope was that in total?",
        "We were {a pupils} on the ferry, and {b} stayed on board. Everyone else hiked in groups of {c}. Each group "
        "found {d fossils}. How many fossils were found in all?",
        "The music teacher has {a singers}. {b singers} will sing alone. The remaining ones make up choirs of {c}, "
        "and each choir will sing {d songs}. How many songs will the choirs sing?",
        "On a rainy morning, {a pupils} stayed in the classroom at recess. {b} read, while the rest played board "
        "games in groups of {c}. If each game had {d dice}, how many dice were in use?",
        "Calculate how many cookies are on the tables when {b} of {a places} are empty, {c pupils} share a table, "
        "and each of the full tables has a plate of {d cookies}.",
        "The bus company was told that of {a people} {b} would walk. For the rest it sent vans with {c seats}, all "
        "of which were filled. Each van drove {d} miles. How many miles did the vans drive altogether?",
    ), _TOPICS),
    Kind("classroom free seats for several classes", _free_seats, (
        "{a buses} with {b seats} each are waiting. {c classes} of {d pupils} and {e teachers} get on. How many "
        "seats stay free?",
        "&{name} <puts> {a rows} of {b chairs} in the hall. {c classes} with {d pupils} and {e parents} <~sit> down. "
        "How many chairs <~are> empty?",
        "A theater has {a rows} with {b places}. If {c groups} of {d children} come along with {e adults}, how many "
        "places will not be taken?",
        "How many sandwiches are left when {a trays} of {b sandwiches} were made, {c tables} got {d sandwiches} "
        "each, and {e} were eaten in the kitchen?",
        "The school bought {a} boxes of crayons, {b crayons} to a box. {c classes} took {d crayons} each, and {e "
        "crayons} were broken. How many good crayons are there still?",
        "There is room for {b pupils} in each of {a classrooms}. So far {c grades} with {d pupils} each and {e} new "
        "pupils have been placed. How many more pupils can be placed?",
        "For the trip, {a packs} of {b} juice boxes were bought. {c buses} got {d} juice boxes each, while the "
        "drivers and teachers got {e}. Find the number of juice boxes that remained.",
        "In the cafeteria, {a tables} have {b seats} each. At noon {c clubs} with {d members} and also {e cooks} "
        "have lunch there. How many seats are not used?",
        "A ferry makes {a trips} with room for {b people} each. {c schools} with {d pupils} and another {e guests} "
        "want to cross. What number of people can still get a place?",
        "The copy room had {a packs} of {b sheets}. Since {day}, {c teachers} have used {d sheets} apiece, and {e "
        "sheets} were wasted. How many sheets does it have now?",
        "{c grades} sold {d tickets} each for the school play, and the principal sold {e}. The hall has {a rows} of "
        "{b seats}. How many tickets can still be sold?",
        "Each of {a shelves} in the library has space for {b books}. {c classes} returned {d books} each and {e} "
        "came by mail. Calculate how many more books the shelves can hold.",
        "Guys, listen: {a huts}, {b beds} in each! We are {c groups} of {d kids}, plus {e leaders}. How many beds "
        "will be empty?",
        "Although {c teams} of {d runners} and {e coaches} had a drink, not all of the {a crates} with {b bottles} "
        "were used up. If everyone drank a bottle, how many bottles were left?",
    ), _TOPICS),
    Kind("classroom pupils into equal groups", _full_buses, (
        "{a classes} of {b pupils} and {c teachers} want to go on a trip, but {d people} fall ill. The rest fill "
        "vans with {e seats}. How many vans do they fill?",
        "&{name} <buys> {a packs} of {b notebooks} and <finds> {c notebooks} in a drawer. {He} <keeps> {d} and "
        "<puts> the rest in piles of {e}. How many piles <does> {he} get?",
        "Each of {a tables} seated {b pupils}, and {c} were standing. When {d} of all of them had gone, the others "
        "lined up in rows of {e}. How many rows were there?",
        "How many teams of {e} can play if {a schools} send {b children} each, {c} more children join, and {d} only "
        "watch?",
        "There are {a rows} of {b chairs} in the hall and {c chairs} outside. {d chairs} are broken. All the good "
        "ones are stacked in piles of {e}. What is the number of piles?",
        "A choir with {a rows} of {b singers} got {c} new singers. Then {d} of the singers left. If the choir now "
        "stands in lines of {e}, how many lines does it form?",
        "The cafeteria had {a trays} of {b rolls} and baked {c} more. {d rolls} were burnt, and the others were put "
        "into baskets, {e} in each. Find the number of baskets.",
        "Last month {a grades} collected {b cans} each for charity, and the teachers collected {c}. {d cans} had to "
        "be thrown out. The rest were packed in boxes of {e}. How many boxes were packed?",
        "If {a clubs} with {b members} meet {c guests} and {d} of all these people leave before lunch, how many "
        "tables for {e} will be full?",
        "On sports day {a buses} brought {b pupils} each, while {c} came on foot. Except for {d pupils} who kept the "
        "scores, everyone ran in races of {e}. How many races were run?",
        "At recess {name} poured {a bags} of {b marbles} and {c} loose ones onto the ground. {d marbles} rolled "
        "away. {He} gave {e} to each friend until none were left. How many friends got marbles?",
        "We had {a} boxes of colored pencils with {b} in each, and {c} without a box. We gave {d} to the art room. "
        "How many pupils can have {e} each if we share out all of the rest?",
        "Calculate how many full pages of {e photos} a class album has if {a pupils} bring {b photos} each, the "
        "teacher adds {c}, and {d} of the photos are left out.",
        "It was the last day of school. {a classes}, each with {b pupils}, met in the yard, and {c parents} joined "
        "them. After {d people} had said goodbye, those who were left made groups of {e} for a game. How many groups "
        "was that?",
    ), _TOPICS),
    Kind("classroom trip shared by the classes", _trip_bill, (
        "{a pupils} and {b teachers} go to a water park. A ticket costs ${c}. They also rent {d buses} at ${e} each. "
        "The school pays ${f}. The rest is paid by {g clubs} in equal parts. How much does each club pay?",
        "For a trip, {a children} and {b adults} need tickets at ${c}, and {d guides} cost ${e} each. A gift of ${f} "
        "is used, and the remaining bill is split evenly among {g classes}. How many dollars is that per class?",
        "&{name} <buys> tickets for {a pupils} and {b parents} at ${c} each and {d meals} for groups at ${e} each. "
        "{He} <has> a coupon for ${f}. {g groups} <~share> the bill equally. How much <~does> each group pay?",
        "What does each of {g schools} pay if {a girls} and {b boys} get a medal for ${c}, {d banners} are bought "
        "for ${e} each, ${f} is given by a bank, and the schools share the rest equally?",
        "A farm visit costs ${c} per person. {a pupils} and {b helpers} come, in {d vans} that cost ${e} apiece. "
        "After ${f} is taken from the class fund, {g sponsors} pay equal shares. How much does a sponsor pay?",
        "The school team and its fans travel to a game by train: {a fans} and {b players} at ${c} each. {d drums} "
        "are rented at ${e} apiece. A bakery gives ${f}. If {g grades} share the remaining cost equally, how much is "
        "it per grade?",
        "The drama club sold {a} tickets on {day} and {b} on {day2} for ${c} each. It also got ${e} from each of {d "
        "shops}. Costumes cost ${f}. What is left is divided equally among {g classes}. How much does each class get?",
        "At the school fair, {a} big and {b} small cakes were sold for ${c} apiece. {d families} gave ${e} each. The "
        "fair cost ${f}, and {g projects} share the rest of the money equally. How many dollars go to each project?",
        "Pupils picked {a bags} of apples in the morning and {b bags} after lunch, with {c apples} in each bag. {d "
        "farmers} brought {e apples} each. {f apples} were pressed into juice. The others went to {g schools} in "
        "equal numbers. How many apples did each school get?",
        "If {a desks} and {b tables} cost ${c} each, {d cupboards} cost ${e} each, and the city pays ${f}, how much "
        "does each of {g grades} have to raise when all raise the same?",
        "There are {a} long and {b} short shelves in the school library, {c books} on each, and {d cabinets} with {e "
        "books} each. {f books} are given away. The rest are moved by {g pupils}, equally many by each. Find how "
        "many books a pupil moves.",
        "In the hall, {a pupils} and {b teachers} fold {c stars} each, and {d clubs} send {e stars} each. {f stars} "
        "are hung up at once. The rest fill {g} boxes of the same size. Calculate the number of stars in a box.",
        "We have {a kids} and {b grown-ups} for the boat trip, ${c} a head! Add {d picnics} at ${e} each, take off "
        "the ${f} we earned, and split the rest among {g families} evenly. How many dollars will each family pay?",
    ), _TOPICS),
)  # fmt: skip
