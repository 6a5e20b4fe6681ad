"""Kinds about a family: siblings, ages and heights, grandparents, dinner, housework, bedtime and photo albums.

Scope: data, and the shapes that only a family needs. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _heights(d: Draw) -> Numbers:
    """Draw `a - b` with `a` a height in cm."""
    a, b = d.number(120, 195), d.number(3, 25)
    return (a, b), (sub(a, b),)


def _helpings(d: Draw) -> Numbers:
    """Draw `a * b`, so many people at a table with a few pieces each."""
    a, b = d.number(3, 9), d.number(2, 8)
    return (a, b), (mul(a, b),)


def _relatives(d: Draw) -> Numbers:
    """Draw `a * b - c`: a child, a parent b times as old, somebody younger."""
    b = d.number(3, 7)
    a = d.number(-(-20 // (b - 1)), 42 // (b - 1))
    c = d.number(2, 9)
    return (a, b, c), (mul(a, b), sub(a * b, c))


def _leftovers(d: Draw) -> Numbers:
    """Draw `a * b - c * d`, a small rest of food."""
    c, e = d.number(2, 8), d.number(2, 5)
    a = d.number(2, 8)
    b = (c * e) // a + d.number(2, 8)
    return (a, b, c, e), (mul(a, b), mul(c, e), sub(a * b, c * e))


def _ages_together(d: Draw) -> Numbers:
    """Draw `a + (2 * a + b - c)` with c less than b."""
    a, b, c = d.number(5, 20), d.number(8, 20), d.number(2, 6)
    return (a, b, c), (mul(a, 2), add(2 * a, b), sub(2 * a + b, c), add(a, 2 * a + b - c))


def _reunion(d: Draw) -> Numbers:
    """Draw `(a * b + c - d) / e`."""
    while True:
        a, b, c, e = d.number(3, 9), d.number(3, 6), d.number(2, 12), d.number(2, 8)
        f = d.divisor(a * b + c - e, 10)
        if f and f > 2:
            rest = a * b + c - e
            return (a, b, c, e, f), (mul(a, b), add(a * b, c), sub(a * b + c, e), div(rest, f))


def _weeks_of_evenings(d: Draw) -> Numbers:
    """Draw `d - (a * 5 + b * 2) * c`: weekdays and weekends for some weeks."""
    a, b, c = d.number(2, 9), d.number(2, 15), d.number(2, 4)
    week = a * 5 + b * 2
    e = week * c + d.number(5, 150)
    return (a, b, c, e), (mul(a, 5), mul(b, 2), add(a * 5, b * 2), mul(week, c), sub(e, week * c))


KINDS = (
    Kind("heights in the family", _heights, (
        "{name's} father is {a} cm tall. {name} is {b} cm shorter. How tall is {name} in cm?",
        "{name}, who is {a} cm tall now, has grown {b} cm since the family moved in. What was {his} height before "
        "that?",
        "My sister reaches a height of {a} cm when she stands on a stool that is {b} cm high. Find her height in cm "
        "without the stool.",
        "With his chef's hat on, Dad is {a} cm tall. The hat adds {b} cm. How many cm tall is he without it?",
        "The tallest of us is {a} cm. The shortest is {b} cm smaller than that. How tall is the shortest?",
        "{other} needs {b} cm more to be as tall as {his2} uncle, who is {a} cm tall. How tall is {other} now?",
        "The twins' bunk bed is {a} cm high. To get it through the door, Dad saws {b} cm off the legs. How many cm "
        "high is the bed then?",
        "A curtain for the children's room is {a} cm long, which is {b} cm too much. What length, in cm, is needed?",
        "{name} <measures> {a} cm of wool for {his} grandfather's scarf and <cuts> {b} cm off. How many cm <~are> "
        "left?",
        "What is the height of a girl whose brother, at {a} cm, is {b} cm taller than she is?",
        "When we moved here, my little brother was {b} cm shorter than now. Now he's {a} cm. How tall was he then?",
        "Even on tiptoe, which adds {b} cm, {name} reaches only {a} cm. How many cm would {he} reach standing flat?",
        "Calculate how tall the sunflower by the kitchen is if it is {b} cm shorter than Grandma, who is {a} cm tall.",
        "Jumping as high as {he} can, {name} touches the wall {a} cm above the ground. {His} cousin stays {b} cm "
        "below that. How many cm high is the cousin's mark?",
    ), frozenset({"age"})),
    Kind("dinner for the family", _helpings, (
        "{a people} sit down to dinner. Each of them eats {b dumplings}. How many dumplings do they eat?",
        "&{name} <cooks> dinner for {a relatives}. Everybody <~gets> {b meatballs}. How many meatballs <does> {he} "
        "need?",
        "Grandma's recipe takes {b potatoes} per person. How many potatoes go into the pot for {a people}?",
        "How many plates are dirty after a family of {a} has used {b plates} apiece?",
        "When we have visitors, the dishwasher runs {b} times a day. How often does it run during a visit of {a days}?",
        "Each of {a aunts} brought {b pies} to the family party. Find the number of pies.",
        "Mom cut {a pizzas} into {b slices} each. What is the total number of slices?",
        "{a glasses} stand on the table. For each glass, {b} ice cubes are needed to cool the lemonade. Calculate the "
        "number of ice cubes.",
        "On {day} Uncle Joe baked {a trays} of rolls with {b rolls} on each. How many rolls did the family have for "
        "supper?",
        "{a brothers} shared the bill for Mom's birthday dinner, and each of them paid ${b}. How much did the dinner "
        "cost?",
        "Since the family's soup needs {b carrots} per liter, how many carrots are in {a liters}?",
        "There will be {a tables} at the wedding of my cousin, with {b relatives} at each. How many relatives are "
        "invited?",
        "{name} put {b cherries} on each of {a cupcakes} for {his} sister's birthday. How many cherries did {he} use?",
        "It is always the same: each of my {a uncles} tells {b stories} at dinner. How many stories do we hear?",
    )),
    Kind("ages of relatives", _relatives, (
        "{other} is {a} years old. {other's} mother is {b} times as old, and {other's} aunt is {c years} younger than "
        "the mother. How old is the aunt?",
        "A girl is {a}. Her father's age is {b} times hers. How old was the father {c years} ago?",
        "How old is an uncle who is {c years} younger than a mother whose age is {b} times that of her {a}-year-old "
        "son?",
        "Dad is {b} times my age, and I'm {a}. Mom is {c years} younger than Dad. What is Mom's age?",
        "Take {other's} age, which is {a}, times {b}: that is how old {his2} teacher is. Subtract {c} to get the age "
        "of the teacher's sister. How old is the sister?",
        "The twins are {a} years old today. Their mom is {b} times that age. How old was she {c years} before this "
        "birthday?",
        "Find the age of {other's} uncle. He is {c years} younger than {other's} mother, who is {b} times as old as "
        "{other}. {other} is {a}.",
        "My cousin is {a}, and her mother is {b} times as old. The mother was born {c years} before my aunt. How old "
        "is my aunt?",
        "{c years} ago Aunt May moved to our town. Today she is {b} times as old as her daughter, who is {a}. At what "
        "age did Aunt May move here?",
        "Calculate the age of a man who is {c years} younger than his brother, if the brother's age is {b} times that "
        "of a child of {a years}.",
        "{other's} parents differ in age by {c years}. The father, who is the older one, is {b} times as old as "
        "{other}. If {other} is {a}, how old is the mother?",
        "When {other} turned {a}, {his2} father was {b} times as old, while a neighbor was {c years} younger than the "
        "father. What was the neighbor's age?",
        "The family's apple tree was planted {a} years ago. The oak is {b} times as old, and the pine is {c years} "
        "younger than the oak. How many years old is the pine?",
        "Our puppy is {a} weeks old. Our cat is {b} times that age, and the cat next door was born {c} weeks after "
        "ours. How many weeks old is the cat next door?",
    ), frozenset({"age"})),
    Kind("family photos in albums", two.sum_over, (
        "&{name} <has> {a photos} from {his} grandparents and {b} from an aunt. {He} <puts> {c} on every page of an "
        "album. How many pages <does> {he} fill?",
        "{a} wedding pictures and {b} baby pictures are to be divided equally among {c albums}. How many pictures "
        "will go into each album?",
        "Mom printed {a photos} and Dad printed {b}. They gave all of them to {c relatives}, everyone getting the "
        "same number. How many photos did each relative receive?",
        "How many frames are needed for {a} color photos and {b} black-and-white photos if a frame holds {c}?",
        "My sisters found {a} old slides in the desk and {b} in the attic. A tray takes {c slides}. How many trays "
        "can they fill?",
        "All the photos from the red album, {a} in number, and from the blue album, {b} in number, are moved to a new "
        "album with {c photos} on each page. How many pages does that take?",
        "Grandpa took {a pictures} in {town} and {b} in {town2}. He showed them all on {c evenings}, the same number "
        "every evening. Find the number of pictures per evening.",
        "In the castle hang {a portraits} of the duke's family and {b} of his wife's family, in {c} equal rows. How "
        "many portraits are in a row?",
        "For a family book, {a} summer photos and {b} winter photos have been chosen, with {c photos} to a page. What "
        "number of pages will the book have?",
        "{name} scanned {a} old pictures on {day} and {b} on {day2}, which took {him} {c hours} altogether. How many "
        "pictures was that per hour?",
        "{c cousins} wrote captions for {a photos} of the wedding and {b} of the party. Each cousin did an equal "
        "share. Calculate that share.",
        "So many memories! There are {a pictures} on my phone, {b} on my tablet, and {c} equal folders for sorting "
        "them. How many pictures go into a folder?",
        "Grandma keeps {a photos} of her children and {b} of her grandchildren in envelopes of {c}. How many "
        "envelopes is that?",
    )),
    Kind("housework still to do", two.minus_sum, (
        "&{name} <has> {a} minutes before bedtime. {He} <vacuums> the hall for {b} minutes and <irons> for {c} "
        "minutes. How many minutes <~are> left to play?",
        "There are {a plates} in the sink. {other} washes {b} and {his2} brother {c}. How many plates still have to "
        "be washed?",
        "Of {a socks} on the line, {b} are white and another {c} are striped. The others are blue. How many socks are "
        "blue?",
        "How many of {a shirts} remain if Dad irons {b} and Mom irons {c}?",
        "The chore list of the family has {a tasks}. The girls have done {b} of them, and the boys {c}. How many "
        "tasks remain on the list?",
        "Together the family raked {a bags} of leaves: {b bags} were raked by Mom, {c} by Dad, and the others by the "
        "children. Find how many bags the children raked.",
        "Laundry takes {a} minutes. If {b} minutes of that are for washing and {c} for drying, what time, in minutes, "
        "is left for folding?",
        "After {name} had picked up {b} toy blocks and {his} little sister {c}, how many of the {a blocks} were still "
        "lying around?",
        "Dinner should be ready in {a} minutes. I need {b} minutes to peel and {c} minutes to chop, and the rest of "
        "the time the food must cook. How many minutes can it cook?",
        "${a} was set aside for the kitchen. A broom and a bucket cost ${b}, and new towels cost ${c}. What is left "
        "of the money?",
        "Calculate how many eggs stay in the fridge: there were {a eggs}, Grandpa boiled {b} for the picnic, and Aunt "
        "May used {c} for her cakes.",
        "All but {b} white and {c} gray towels in a pile of {a} are blue. How many blue towels are there?",
        "{name} promised to water {a plants}. {He} has watered {b} on the balcony and {c} in the kitchen. How many "
        "plants does {he} still have to water?",
        "{b} minutes for the beds and {c} for the bathroom: that's what {name} has spent of {his} {a} minutes of "
        "chores. How many minutes of chores lie ahead of {him}?",
    ), frozenset({"time", "house"})),
    Kind("both children of a family", two.fewer_total, (
        "{name} reads {a pages} at bedtime. {His} little brother reads {b} fewer. How many pages do they read "
        "together?",
        "My older sister gets ${a} a month, and I get ${b} less. How much do we get together?",
        "There are {a toys} in the boys' room. In the girls' room there are {b toys} fewer. What is the number of "
        "toys in both rooms?",
        "How many kg do two sisters weigh together if one weighs {a} kg and the other {b} kg less?",
        "&{name} <washes> {a dishes} after lunch and {b} fewer after dinner. How many dishes <does> {he} wash that "
        "day?",
        "Dad's family has {a members}; Mom's has {b} fewer. Calculate how many members the two families have in total.",
        "On the way to Grandma, {other} counted {a cows}, which was {b} more than {his2} sister counted on the way "
        "back. How many cows did they count in all?",
        "An album of {a pages} lies on Grandpa's desk. Another album has {b pages} less. Find the total number of "
        "pages.",
        "{name} and {his} {relative} are peeling potatoes for dinner. {name} has done {a}, and the {relative} has "
        "done {b} fewer. How many peeled potatoes are in the pot?",
        "Last night the baby slept for {a} minutes before midnight and {b} minutes less after it. How many minutes of "
        "sleep was that?",
        "If an aunt spends ${a} on a gift for her nephew and ${b} less on a gift for her niece, what does she spend "
        "altogether?",
        "Two brothers earned money by raking leaves. The older one made ${a}, but the younger one made ${b} less than "
        "that. What did the two of them make in all?",
        "The girls built a tower of {a blocks}. Their cousins' tower, {b blocks} smaller, fell down first. How many "
        "blocks were used for the two towers?",
        "It was time to clean up. Mom found {a coins} under the sofa and {b} fewer under the beds. How many coins did "
        "she find altogether?",
    )),
    Kind("first, second and third in the family", long.chain_total, (
        "{other} has {a books}, {his2} brother has {b} more, and {his2} sister has {c} fewer than the brother. How "
        "many books do the three of them have?",
        "Grandma knitted {a rows} on {day}, {b rows} more on {day2} than on {day}, and on {day3} {c} fewer than on "
        "{day2}. How many rows did she knit in all?",
        "In the living room there are {a photos} on the wall. The kitchen has {b} more than that, and the hall has "
        "{c} fewer than the kitchen. What is the total number of photos?",
        "My brother raked leaves for {a} minutes. I raked {b} minutes longer than he did, and our cousin raked {c} "
        "minutes less than I did. Adding it all up, how many minutes did we rake?",
        "Find the number of cookies that a family bakes: the son bakes {a}, the daughter {b} more than the son, and "
        "the father {c} fewer than the daughter.",
        "How much pocket money do the children of a family get in all if the first gets ${a}, the second ${b} more "
        "than the first, and the third ${c} less than the second?",
        "&{name} <reads> {a pages} to the children at bedtime on {day}, {b} more on {day2} than on {day}, and {c} "
        "fewer on {day3} than on {day2}. How many pages <does> {he} read?",
        "Aunt Ida sent {a postcards} last year. Aunt Ruth sent {b} more than Aunt Ida, and Uncle Bo {c} fewer than "
        "Aunt Ruth. How many postcards came from these relatives?",
        "The baby left {a peas} on her plate, her brother {b} more than she did, and their father {c} fewer than the "
        "brother. Calculate how many peas were left over.",
        "At the family picnic {a sandwiches} were eaten by the grandparents, {b} more than that by the parents, and "
        "by the children {c} fewer than by the parents. How many sandwiches were eaten?",
        "There were {a marbles} in the top drawer, {b} more in the middle one than in the top one, and in the bottom "
        "one {c} fewer than in the middle. If the twins put them all into a bag, how many marbles are in the bag?",
        "A family drives {a} km on the first day of the holidays, {b} km more than that on the second day, and on the "
        "third day {c} km less than on the second. How many km does it drive in these days?",
        "{name} picked up {a toys}, {other} {b} more than {name}, and {third} {c} fewer than {other}. When the room "
        "was tidy, how many toys had been picked up?",
    ), frozenset({"distance", "time"})),
    Kind("saving together in the family", long.saved_weeks, (
        "{name} and {his} sister want to buy their mother a gift that costs ${a}. They have ${b}. Every week they "
        "earn ${c} and spend ${d}. How many weeks will it take until they have enough?",
        "&{name} <needs> ${a} for a family trip and <has> ${b}. Each month {he} <earns> ${c} and <spends> ${d}. After "
        "how many months <does> {he} have enough?",
        "How many days does it take to fill the children's pool up to {a liters} if it contains {b liters}, {c "
        "liters} a day are poured in and the kids splash {d liters} a day out?",
        "A rain barrel holds {a liters} when full. There are {b liters} in it. Each hour {c liters} run in, but "
        "Grandpa takes out {d liters} an hour for his roses. In how many hours will it be full?",
        "To finish her quilt, Grandma needs {a squares}. She has {b}. Every week she sews {c} more, but gives {d} of "
        "them to Aunt May. How many weeks will she need?",
        "Our goal is {a jars} of jam for the winter. There are {b} on the shelf now. Each day Mom makes {c jars}, of "
        "which we eat {d}. In how many days do we reach the goal?",
        "Find in how many weeks a debt of ${a} shrinks to ${b} when Dad pays back ${c} a week but borrows ${d} a week "
        "from the same uncle.",
        "There are {a} dirty plates in the kitchen. Every minute the children wash {c plates}, while the guests bring "
        "{d} more. After how many minutes will {b plates} be left?",
        "Calculate how many months a couple must save for a sofa of ${a} if they own ${b}, earn ${c} extra every "
        "month and need ${d} of that for the baby.",
        "If {name} has ${b}, gets ${c} in pocket money a week and gives ${d} of it to {his} {relative}, how many "
        "weeks must {he} wait until {he} has ${a}?",
        "A photo album has room for {a photos}. It contains {b}. On every visit Grandma puts in {c} new photos and "
        "takes out {d} old ones. After how many visits is it full?",
        "For the family reunion {a chairs} are required in the hall. {b} are there already. Each hour the cousins "
        "carry in {c chairs}, while the aunts carry {d} out to the terrace. How many hours pass before there are "
        "enough?",
        "Snow lies {a} cm deep on Grandpa's steps. Each hour {c} cm are shoveled off, and {d} cm fall again. How many "
        "hours will it be until the snow is {b} cm deep?",
    ), frozenset({"time"})),
    Kind("leftovers of a family meal", _leftovers, (
        "&{name} <bakes> {a trays} of {b cookies} for {his} family. Then {c cousins} <~eat> {d cookies} each. How "
        "many cookies <~are> left?",
        "Mom ordered {a pizzas} with {b slices} each. If {c people} ate {d slices} each, how many slices remained?",
        "How many rolls are left from {a bags} of {b rolls} once each of {c relatives} has taken {d}?",
        "For the barbecue Dad bought {a packs} of {b sausages}. {c guests} had {d sausages} apiece. Find the number "
        "of sausages that were not eaten.",
        "On the table stood {a bowls} with {b plums} in each. By evening each of {c children} had taken {d plums}. "
        "How many plums were still there?",
        "Aunt May made {a jugs} of lemonade, {b glasses} per jug. Each of her {c nieces} drank {d glasses}. How many "
        "glasses of lemonade did that leave?",
        "{c grandchildren} are going to get {d chocolates} each from Grandpa, who has {a} boxes with {b chocolates} "
        "in each. How many chocolates will he keep for himself?",
        "Calculate the rest: {a bags} of {b carrots} were bought, and for {c days} the family used {d carrots} a day.",
        "My parents cut {a cakes} into {b pieces} each. Everyone at the party, {c people} in total, ate {d pieces}. "
        "How many pieces were left for the next day?",
        "After a dinner for {c people}, at which each ate {d dumplings}, how many are left of {a plates} of {b "
        "dumplings}?",
        "There is a rule at home: every child gets {d pancakes}. If there are {c children} and {a plates} of {b "
        "pancakes}, how many pancakes will be left?",
        "Uncle Joe had {a cartons} of {b eggs}. He made {c omelets} for the family out of {d eggs} apiece. How many "
        "eggs did he have then?",
        "In the garden the family picked {a baskets} of {b peaches}. Each of {c jars} of jam took {d peaches}, and "
        "the others were eaten fresh. What number of peaches was eaten fresh?",
    )),
    Kind("twice and more in the family", _ages_together, (
        "{other} is {a}. {third} is {b years} older than twice that age, and a cousin is {c years} younger than "
        "{third}. How old are {other} and the cousin together?",
        "Take twice my sister's age, add {b} and subtract {c}, and you have my uncle's age. My sister is {a}. What is "
        "the sum of their ages?",
        "A boy is {a}. His uncle's wife is {b years} older than twice the boy's age, and the uncle is {c years} "
        "younger than his wife. Find the sum of the ages of the boy and his uncle.",
        "How many dollars do two brothers have in all if the younger one has ${a} and the older one got twice that "
        "amount and ${b} more, but has spent ${c}?",
        "{name} did {a} minutes of housework on {day}. On {day2} {he} planned to do twice as much and {b} minutes on "
        "top, but stopped {c} minutes early. How many minutes of housework did {he} do on the two days?",
        "On Sunday Grandpa told {a jokes}. On Monday he told twice as many plus {b}, of which {c} were old ones that "
        "we don't count. How many jokes do we count for both days?",
        "There are {a photos} in Mom's album. Dad's album had {b} more than twice that number before he took {c} out. "
        "How many photos are in the two albums now?",
        "Calculate the weight of two bags of laundry: one weighs {a} kg, and the other weighed twice as much and {b} "
        "kg more until {c} kg were taken out.",
        "The girls' room is home to {a} teddy bears. Twice as many and {b} more lived in the boys' room until the "
        "puppy tore {c} apart. How many teddy bears are there in the two rooms today?",
        "{other} set out {a forks} for the party. {third} brought twice as many and then {b} others, but took {c} "
        "back to the kitchen. How many forks were on the tables in the end?",
        "If a family album has {a pages}, and a second one had {b} more than double that number before {c pages} fell "
        "out, how many pages do both albums have now?",
        "In {month} the family ate {a loaves} of bread. In {month2} it bought twice as many and {b} more, of which "
        "{c} went to the ducks. How many loaves did the family itself eat in both months?",
        "A grandson is {a}. His aunt's age is {b} more than twice his, and her husband is {c years} younger than she "
        "is. What do the grandson's age and the husband's age come to?",
    ), frozenset({"age", "time"})),
    Kind("family reunion", _reunion, (
        "{a families} of {b} come to the reunion, as well as {c} single relatives. {d people} go home before dinner. "
        "The others sit at {e tables}, the same number at each. How many people sit at a table?",
        "&{name} <bakes> {a trays} of {b muffins} for a family party and <gets> {c} more from {his} aunt. {d muffins} "
        "<~fall> on the ground, and the rest <~go> onto {e plates} evenly. How many muffins <~are> on each plate?",
        "How many cars are needed if {a families} with {b people} each and {c} single cousins want to go to the lake, "
        "{d people} take the bus, and each car seats {e}?",
        "Grandma had {a albums} with {b photos} in each and {c} loose photos. {d} of them all were lost. She shared "
        "out the others equally among her {e grandchildren}. How many photos did each grandchild get?",
        "For {a weeks} {name} saved ${b} a week for a family dinner. {His} {relative} added ${c}, but ${d} had to be "
        "spent on flowers. A meal costs ${e}. How many meals can {he} pay for?",
        "Dad cuts {a apples} into {b pieces} each and adds {c pieces} of pear. The baby takes {d pieces}. What is "
        "left is divided fairly among {e children}. Find each child's share.",
        "After {a loads} of laundry with {b shirts} each and {c shirts} washed by hand, {d shirts} went to a cousin. "
        "The remaining ones were put on {e shelves}, the same number on each. How many shirts were on a shelf?",
        "Calculate how many weeks the sweets last when there are {a bags} of {b sweets} and {c} others, {d} are given "
        "to visitors, and the children eat {e} a week.",
        "{a aunts} brought {b pies} each. {c pies} came from the neighbors, and {d} were sent home with the cousins. "
        "If {e pies} were eaten per hour, for how many hours did the pies last?",
        "In the cellar there were {a shelves} with {b jars} each, plus {c jars} on the stairs. {d jars} broke. The "
        "family eats {e jars} a month. How many months will the good ones last?",
        "There are {e cousins} in our family. On Grandpa's farm we filled {a baskets} with {b eggs} each, picked up "
        "another {c eggs} and dropped {d}. If we divide the whole ones equally, how many eggs does each cousin get?",
        "For a quilt, Grandma cuts {b squares} out of each of {a shirts}. She has {c squares} from before and throws "
        "{d} away. How many rows of {e squares} can she sew from the others?",
        "The family hotel has {a rooms} with {b beds} each and {c} sofa beds. {d} of all the beds are broken. The "
        "good ones are just enough for {e families} of the same size. How many people are in a family?",
    ), frozenset({"house", "room", "time"})),
    Kind("weekdays and weekends in the family", _weeks_of_evenings, (
        "{name} reads {a pages} on each weekday evening and {b pages} on each of the two evenings of the weekend. "
        "{His} book has {d pages}. How many pages are left after {c weeks}?",
        "&{name} <wants> to earn ${d} by helping at home. {He} <gets> ${a} each weekday and ${b} on each of the two "
        "other days. How much <does> {he} still need after {c weeks}?",
        "A family uses {a} tea bags on each weekday and {b} on each of the two days of the weekend. Out of a box of "
        "{d} tea bags, how many are left after {c weeks}?",
        "How many diapers remain of {d} after {c weeks} if a baby needs {a diapers} on each weekday and {b} on each "
        "of the two other days, when she is at home?",
        "Dad drives {a} km each weekday and {b} km on each of the two free days. His car must go to the garage after "
        "{d} km. He has driven it for {c weeks}. How many km may he still drive?",
        "Every weekday the family ate {a eggs}, and on each of the other two days {b eggs}. {c weeks} ago there were "
        "{d eggs} in the cellar, and none were bought since. Find the number of eggs that are left.",
        "Calculate how many rows of a blanket are missing: it will have {d rows}, and for {c weeks} Aunt May has "
        "knitted {a rows} on each weekday and {b rows} on each of the two days of the weekend.",
        "If a puzzle has {d pieces} and the family fits in {a pieces} on each weekday evening and {b} on each of the "
        "two weekend evenings, how many pieces are still loose after {c weeks}?",
        "There were {d coins} in Grandpa's jar. On each weekday he took out {a coins} for the children, and on each "
        "of the two other days {b coins}. How many coins were in the jar {c weeks} later?",
        "My little sister has to learn {d words}. Mom practices {a words} with her every weekday, and Dad {b} on each "
        "of the two days that he is at home. How many words will be missing when {c weeks} have gone by?",
        "{name} has a sheet of {d stickers} for helping at home: {a stickers} are for each weekday, {b} for each of "
        "the two busy days at the end of the week. After {c} full weeks, how many of the stickers are unused?",
        "On each of five evenings a week {other} draws {a pictures}, and on each of the two others {b}. The paper "
        "that {he2} got from an aunt is enough for {d pictures}. How many pictures can {he2} still draw after {c "
        "weeks}?",
        "It's a long story of {d pages}. My parents read me {a pages} every weekday and {b pages} on each of the two "
        "days of the weekend. That has gone on for {c weeks}. How many pages is it to the end?",
    ), frozenset({"time"})),
)  # fmt: skip
