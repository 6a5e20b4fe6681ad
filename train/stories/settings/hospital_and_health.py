"""Kinds in hospitals and about health: beds and patients, medicine, nurses' shifts, exercise, steps, water and sleep.

Scope: wordings and the few shapes that only they need. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _sum_times_minus(d: Draw) -> Numbers:
    """Draw `(a + b) * c - d`."""
    a, b, c = d.number(2, 25), d.number(2, 25), d.number(2, 10)
    e = d.part((a + b) * c, 120)
    return (a, b, c, e), (add(a, b), mul(a + b, c), sub((a + b) * c, e))


def _rest_rate_times_plus(d: Draw) -> Numbers:
    """Draw `(a - b) / c * d + e`."""
    c, q = d.factors(150)
    b, e, f = d.count(2, 40), d.number(2, 12), d.number(2, 60)
    a = c * q + b
    return (a, b, c, e, f), (sub(a, b), div(c * q, c), mul(q, e), add(q * e, f))


def _two_products_times_minus(d: Draw) -> Numbers:
    """Draw `(a * b + c * d) * e - f`."""
    a, b, c, e, f = d.number(2, 4), d.number(2, 12), d.number(2, 4), d.number(2, 12), d.number(2, 7)
    total = a * b + c * e
    g = d.part(total * f, 150)
    steps = mul(a, b), mul(c, e), add(a * b, c * e), mul(total, f), sub(total * f, g)
    return (a, b, c, e, f, g), steps


KINDS = (
    Kind("hospital wards and doses", s.product, (
        "A hospital has {a floors} with {b beds} on each. How many beds does it have?",
        "&{name} <swallows> {a vitamin pills} a day. How many pills <does> {he} need for {b days}?",
        "One nurse looks after {a patients}. If {b nurses} are on the night shift, how many patients are looked "
        "after?",
        "How many bandages are there in {a} first-aid kits that contain {b bandages} apiece?",
        "{b runners} were each handed {a paper cups} of water after the race. Calculate how many cups that was.",
        "The cough syrup is taken by the spoonful, {a spoonfuls} a day. What is the number of spoonfuls taken in {b "
        "days}?",
        "A physical therapist sees {a patients} a day. She worked {b days} last month. Find the number of visits.",
        "Before breakfast each day, {name} <stretches> for {a minutes}. How many minutes of stretching <~is> that in "
        "{b mornings}?",
        "The blood bank opened its doors to donors. In each of {a hours}, {b people} gave blood. How many people "
        "gave blood altogether?",
        "An apple has about {b} grams of sugar. What amount of sugar, in grams, is in {a apples}?",
        "There are {b packs} of masks in the cupboard, every one of which holds {a masks}. How many masks are in the "
        "cupboard?",
        "My doctor told me to climb stairs instead of taking the elevator. The stairs to her office have {a flights} "
        "of {b steps}. How many steps do I climb to get there?",
        "{name} <pays> ${b} for every yoga lesson. What <~do> {a lessons} cost {him}?",
        "For {a weeks} in a row, a swimmer swam {b lengths} a week. How many lengths did the swimmer swim in that "
        "time?",
    )),
    Kind("steps toward the goal", s.large_difference, (
        "&{name} <=wants> to take {a steps} before lunch. So far {he} <=has> taken {b}. How many more steps <=does> "
        "{he} have to take?",
        "A clinic had {a flu shots} in its fridge, {b} of which were given this week. How many flu shots remain?",
        "Of the {a patients} who came to the emergency room, {b} were sent home the same day. How many patients were "
        "not sent home?",
        "Yesterday my watch showed {a} calories, and today it shows {b} fewer. How many calories does it show today?",
        "A bottle holds {a} ml of saline, but the nurse has already used {b} ml. How many ml are left in the bottle?",
        "How many milligrams of vitamin C does {name} still need today if {he} should get {a} and has had {b}?",
        "{a people} live in the village. Except for {b}, all of them have seen the dentist this year. How many "
        "villagers have seen the dentist?",
        "{b} of the {a} hospital workers are nurses. Find the number of workers who are not nurses.",
        "In a survey about sleep, {a adults} were questioned. If {b} said that they slept well, what number of "
        "adults did not say so?",
        "The charity run had {a} runners at the start, but at the finish line only {b} were counted. How many "
        "runners gave up?",
        "{name} <weighs> {his} lunch. With the plate it <~weighs> {a} grams, and the plate alone <~weighs> {b} "
        "grams. How many grams of food <does> {he} eat?",
        "The hospital kitchen cooked {a meals} today. The patients ate {b}, and the visitors were given the rest. "
        "How many meals did the visitors get?",
        "Our gym has {a members}, while the pool has {b} fewer than the gym. Calculate how many members the pool has.",
        "Before its new wing was built, the hospital had {b} fewer beds than now. Now it has {a}. How many beds were "
        "there before?",
    ), frozenset({"distance"})),
    Kind("water for weeks", two.weekly, (
        "&{name} <drinks> {a glasses} of water a day. How many glasses <does> {he} drink in {b weeks}?",
        "A patient has to take {a tablets} daily for {b weeks}. How many tablets is that in all?",
        "If the hospital laundry washes {a loads} every day, how many loads will it wash in {b weeks}?",
        "How many minutes does a dancer stretch in {b weeks} when she stretches for {a minutes} a night, seven "
        "nights a week?",
        "Doctor's orders: rest, tea and {a eye drops} each day. The treatment lasts {b weeks}. Find the number of "
        "drops needed.",
        "During {b weeks} of training, {name} swam {a lengths} of the pool day after day, never missing one day. How "
        "many lengths did {name} swim?",
        "My grandmother pricks her finger {a times} a day to measure her blood sugar. How often will she do it in "
        "the next {b weeks}?",
        "A baby in the ward gets {a bottles} of milk per day. It has stayed there for {b weeks}. How many bottles "
        "has it been given?",
        "{name} <=wants> to eat {a pieces} of fruit on every day of the coming {b weeks}. How many pieces should "
        "{he} buy?",
        "An ambulance crew answers about {a calls} a day. At this rate, what is the number of calls in {b weeks}?",
        "For {b weeks}, every single day of the week, {name} <does> {a push-ups} after getting up. How many push-ups "
        "<does> {he} do in that time?",
        "There are {b weeks} left until the marathon. If I run {a} km on each day, how many km will I run before it?",
        "The hearing clinic uses {a small batteries} a day. How many batteries must be ordered so that they last for "
        "{b weeks}?",
        "The sick dog was given {a drops} of medicine a day. After {b weeks} it was well again. How many drops had "
        "it had by then?",
    )),
    Kind("beds freed and taken", two.minus_plus, (
        "There were {a patients} in the hospital this morning. {b} went home at noon, and {c new ones} arrived in "
        "the evening. How many patients are there now?",
        "&{name} <has> {a vitamin tablets}. {He} <takes> {b} and then <buys> a bottle with {c more}. How many "
        "tablets <~are> there now?",
        "In the waiting room sat {a people}. After the doctor had called {b} of them, {c others} came in. How many "
        "people were waiting then?",
        "The nurse's cart was loaded with {a clean towels}. She used {b towels}, and a helper put {c} fresh ones on "
        "the cart. How many towels are on it?",
        "How many members does a gym have if it started the year with {a}, lost {b} in spring and gained {c} in fall?",
        "A hospital employed {a doctors}. This summer {b doctors} retired and {c} young ones were hired. What is the "
        "number of doctors at the hospital?",
        "The clown doctor came with {a balloons}. He handed out {b} on the children's ward and then blew up {c "
        "more}. Find the number of balloons that he had then.",
        "Of {a crutches} in the storeroom, {b} were lent out. By Friday, {c crutches} from earlier loans had been "
        "brought back. How many crutches were in the storeroom on Friday?",
        "&{name} <has> ${a} on a card for the gym. {He} <spends> ${b} of it in the sauna and later <pays> in another "
        "${c}. How many dollars <~are> on the card after that?",
        "The snack machine in the hall contained {a bottles} of water. Visitors bought {b}. If {c bottles} are added "
        "tonight, how many will it contain?",
        "At first {a people} were registered for the yoga class. {b} changed their minds, but a poster brought in "
        "{c} others. How many people are registered now?",
        "{b} of the {a beds} on the ward were moved upstairs, and {c beds} came from the children's ward in return. "
        "Calculate how many beds the ward has got.",
        "A fitness app gave {name} {a points}. For skipping a workout {b points} were taken off, whereas for walking "
        "to school {c points} were added. How many points are there on the account?",
        "The dentist had {a appointments} for the week. She canceled {b} because of a cold, then squeezed in {c "
        "urgent ones}. How many appointments did that make?",
    )),
    Kind("pills taken each day", two.three_factors, (
        "&{name} <takes> {a pills} {b times} a day. How many pills <does> {he} take in {c days}?",
        "There are {c wards} with {b rooms} each, and every room has {a beds}. How many beds are there in all the "
        "wards?",
        "A clinic has {b nurses}. Each of them gives {a shots} an hour. How many shots do they give in {c hours}?",
        "How many push-ups are done if {c athletes} do {b sets} of {a push-ups} apiece?",
        "Each first-aid box contains {b packs} of {a plasters}. What is the number of plasters in {c} such boxes?",
        "{name} walks the dog {a times} a day because the doctor told {him} to move more, and on every walk they go "
        "around the pond {b times}. Find how many rounds that makes in {c days}.",
        "The patient in room B is to drink {a cups} of herbal tea at each of {b meals} a day. For {c days}, how many "
        "cups must be brewed?",
        "In a hospital corridor stand {c carts}. Each has {b shelves}, and on every shelf there are {a} water "
        "glasses. How many glasses is that?",
        "For the health fair, {c students} sliced {a apples} each into {b pieces} per apple. How many apple pieces "
        "were there?",
        "Eye drops, says the label: {a drops} at a time, {b times} daily, in the sore eye only. How many drops are "
        "gone after {c days}?",
        "{b doctors} at a hospital work {c shifts} each, and {a patients} are seen per shift by every doctor. How "
        "many visits is that altogether?",
        "The trainer wrote {a exercises} on the board. All of them are repeated {b times} per lesson. How many "
        "exercises does a member do in {c lessons}?",
        "A box holds {b strips}, and a strip holds {a tablets}. Calculate how many tablets a pharmacist sells when "
        "she sells {c} boxes.",
        "During {c days} at the health resort, a guest took {b baths} a day, each of which lasted {a minutes}. How "
        "many minutes did the guest spend in the bath?",
    )),
    Kind("patients in percent", two.percent_rest, (
        "A hospital has {a patients}, {b}% of whom have a cold. How many patients do not have a cold?",
        "&{name} <buys> {a vitamin tablets} and <takes> {b}% of them. How many tablets <~remain>?",
        "Of {a} people in a survey, {b}% said that they exercise every week. How many did not say so?",
        "A walk to the lake takes {a minutes}. {name} <has> done {b}% of it. How many minutes <~are> still to go?",
        "How many beds are free in a clinic with {a beds} if {b}% of its beds are occupied?",
        "The price of a pair of running shoes, ${a}, is cut by {b}% this week. What do the shoes cost now?",
        "A nurse has to visit {a patients}. By lunch she has seen {b}%. Find the number of patients whom she has yet "
        "to see.",
        "There were {a} ml of orange juice in the jug, and the sick child drank {b}% of it. How much juice, in ml, "
        "was left?",
        "All {a} workers of the factory were offered a flu shot. If {b}% accept it, how many workers go without?",
        "{b}% of the {a calories} in a snack come from fat. How many of its calories do not come from fat?",
        "Out of {a} appointments at the eye doctor's, {b}% were canceled by phone. How many appointments took place?",
        "Last year {a children} broke an arm on the playground. This year it was {b}% fewer, thanks to the soft new "
        "ground. How many children broke an arm this year?",
        "The gym owner bought {a} towels. After a year of washing, {b}% of the towels had holes and became rags. How "
        "many good towels did he still have?",
        "Calculate the rest: {a} masks in the box, {b}% used up by visitors.",
        "A roll of bandage is {a} cm long. The nurse cuts off {b}% of it for a knee. How many cm stay on the roll?",
    ), frozenset({"time"})),
    Kind("sit-ups on three days", long.chain_total, (
        "&{name} <does> {a sit-ups} on Monday, {b} more than that on Tuesday, and on Wednesday {c} fewer than on "
        "Tuesday. How many sit-ups <does> {he} do on the three days?",
        "Ward A has {a beds}. Ward B has {b beds} more than ward A, and ward C has {c} fewer than ward B. How many "
        "beds are there in the three wards?",
        "A dentist saw {a patients} in the first week. In the second week there were {b} more, and in the third {c} "
        "fewer than in the second. How many patients did the dentist see altogether?",
        "How many minutes did {other} exercise from Friday to Sunday if it was {a minutes} on Friday, {b minutes} "
        "longer on Saturday, and on Sunday {c minutes} less than on Saturday?",
        "On the first day of a bike tour we rode {a} km; on the next day we managed {b} km more, and on the last day "
        "it was {c} km less than the day before. What was the total distance in km?",
        "The blood donors came in three groups. There were {a people} in the first group, {b} more in the second "
        "than in the first, and {c} fewer in the third than in the second. Find the number of donors.",
        "Nurse Ann worked {a hours} last month. Her friend Bea worked {b hours} longer than Ann, and Cleo {c hours} "
        "less than Bea. How many hours did the three nurses work in total?",
        "A bottle of vitamins costs ${a}. A thermometer costs ${b} more than the vitamins, and a cold pack is ${c} "
        "cheaper than the thermometer. What do the three things cost together?",
        "In January {a children} were born at the clinic. February brought {b} more births than January, and in "
        "March there were {c} fewer than in February. How many babies were born in these months?",
        "Three friends compare their steps on a staircase. The first took {a}, the second {b} more than the first, "
        "the third {c} fewer than the second. What do their steps add up to?",
        "{name} rode {a} km on the exercise bike before work, and {b} km more than this after work. At night {he} "
        "rode {c} km less than after work. How many km did {name} ride that day?",
        "The old ambulance made {a trips} this month, the new one made {b} more, and the helicopter {c} fewer than "
        "the new ambulance. Calculate the number of trips made by all three.",
        "If the red team gives {a} liters of blood, the blue team {b} liters more than the red one, and the green "
        "team {c} liters less than the blue one, how many liters is that in all?",
    )),
    Kind("bandages in boxes", long.product_plus_minus, (
        "&{name} <has> {a} boxes of {b bandages} and {c} loose ones. {He} <uses> {d bandages}. How many <~are> left?",
        "A hospital bought {a cartons} with {b gloves} each, and a company donated another {c gloves}. By the end of "
        "the day {d gloves} had been thrown away. How many gloves did the hospital still have?",
        "How many people are in the clinic if each of {a waiting rooms} holds {b people}, another {c} are with a "
        "doctor, and then {d people} leave?",
        "A runner trained {a hours} a month for {b months}, then {c hours} more at a camp. {d} of all these hours "
        "were in the rain. How many hours of training were dry?",
        "There are {a wards} of {b beds} and {c beds} in the hallway. At the moment {d} of the beds are taken. What "
        "is the number of free beds?",
        "{name} <earns> ${b} for each of {a night shifts} and a bonus of ${c}. {He} <pays> ${d} for a new uniform. "
        "How much money <does> {he} have left?",
        "The pharmacy received {a packs} of {b tablets} when it had {c tablets} left. Since then, customers have "
        "bought {d}. How many tablets does the pharmacy have?",
        "For the health day, {a classes} of {b students} and {c parents} were expected, but {d} of these people fell "
        "ill. How many came?",
        "A health food store baked {a trays} of {b oat bars} and bought {c} more from another baker. Joggers came by "
        "and bought {d oat bars}. How many remained?",
        "In the fridge of the blood bank lay {a trays} of {b bags} each. A van brought {c bags}, and the surgeons "
        "needed {d}. Find out how many bags of blood were in the fridge after that.",
        "Although {d masks} were faulty, the school had enough. It had ordered {a packs} of {b masks} and found {c} "
        "old ones in a drawer. How many good masks did it have?",
        "A gym teacher has {a bags} with {b balls} each and {c balls} on a rack. She lends {d balls} to the "
        "hospital. How many balls stay in the gym?",
        "{b meals} were cooked on each of {a floors}, plus {c meals} for visitors. All of them were eaten except for "
        "{d}. How many meals were eaten?",
    )),
    Kind("exercise goal", _sum_times_minus, (
        "&{name} <does> {a push-ups} and {b squats} every day for {c days}. {His} {relative} <~does> {d} exercises "
        "fewer than that. How many exercises <~does> {his} {relative} do?",
        "The clinic has {a} large and {b} small bottles of water in each of {c rooms}. When {d bottles} have been "
        "drunk, how many bottles are left in the rooms?",
        "A nurse works {a hours} in the hospital and {b hours} in a school per week. She has worked {c weeks} so "
        "far, {d hours} of which were unpaid. How many paid hours did she work?",
        "How many tablets remain from a cure of {c days}, with {a tablets} in the morning and {b} at night, after {d "
        "tablets} have been taken?",
        "A meal in the canteen costs ${a}, and a drink ${b}. {c doctors} have one of each, and a voucher takes ${d} "
        "off. What must they pay?",
        "Every bag for the runners contained {a} raisins and {b nuts}. {c bags} were packed, and then {d} of the "
        "raisins and nuts were found to be bad. How many good ones were there?",
        "For {c weeks}, {name} <walks> {a} km on Saturdays and {b} km on Sundays. {d} km of it <~are> in the woods. "
        "How many km <does> {he} walk outside the woods?",
        "Dr. Moss sees {a adults} and {b children} a day. In {c days}, she examines all of them but {d}, who do not "
        "come. How many patients does she examine?",
        "The gym bought {c} sets, each made up of {a light weights} and {b heavy weights}. If {d} of the weights are "
        "still wrapped, how many have been unwrapped?",
        "{a boys} and {b girls} drank {c cups} of milk each during the health week. Of all these cups, {d} were with "
        "honey. Find the number of cups without honey.",
        "It takes {a minutes} to stretch and {b minutes} to jog around the pond. I do both on {c days} a month, but "
        "my sister's time per month is {d minutes} shorter. How many minutes does my sister need in a month?",
        "On each of {c floors}, {a beds} were made before breakfast and {b} after it. {d} of them were needed again "
        "at once. How many made beds stayed free?",
        "A patient's bill lists {c nights} in the hospital, at ${a} for the room and ${b} for care per night. The "
        "insurance pays all but ${d}. How much does the insurance pay?",
    )),
    Kind("patients of three wards", long.chain_ages, (
        "Ward A has {a patients}. Ward B has {b} more than twice as many, and ward C has {c} fewer than ward B. How "
        "many patients are there in wards C and A?",
        "&{name} <does> {a push-ups} on Monday. On Tuesday {he} <starts> a round of {b} more than twice that number "
        "but <stops> {c push-ups} before the end. How many push-ups <does> {he} do on the two days?",
        "Last night a clinic treated {a patients}. This morning twice as many people came in, and then {b} more, but "
        "{c} of this morning's people left without being treated. How many patients were treated last night and this "
        "morning?",
        "A box of gloves costs ${a}. A first-aid kit used to cost ${b} more than twice as much, but now it is ${c} "
        "cheaper. What do a box of gloves and a kit cost now together?",
        "Yesterday {other} swam {a lengths}. Today {other} wanted to swim twice as many plus {b}, but got tired {c "
        "lengths} before that. How many lengths did {other} swim on the two days?",
        "The old gym has {a treadmills}. For the new gym, the owner ordered {b} more than double that number, of "
        "which {c} arrived broken and were sent back. How many treadmills do the two gyms have?",
        "How many hours did two nurses work altogether if the first one worked {a} and the second was down for {b "
        "hours} more than twice as many, but got {c hours} off?",
        "A boy coughed {a times} in the morning. In the afternoon he coughed {b} more than twice that many times. At "
        "night, after some syrup, it was {c} less than in the afternoon. Find how many times he coughed in the "
        "morning and at night together.",
        "In the children's hospital there are {a} dolls for the patients. Of teddy bears there were twice as many "
        "and another {b}, but {c} of the bears have been given away. How many dolls and bears are there now?",
        "My grandfather took {a steps} with his new knee on the first day. On the second day he was told to take {b} "
        "more than twice that, and he took {c} less than he was told. How many steps did he take in all?",
        "The small waiting room has {a chairs}, while the big one had {b} over and above twice that number until {c} "
        "were carried out. What is the total number of chairs in both rooms now?",
        "If a doctor sees {a patients} before lunch and plans to see {b} more than twice as many after it, yet {c} "
        "of these are sent to another doctor, how many patients does she see that day?",
        "A pool club has {a} teachers. The year before last it had twice as many and {b} besides, and last year {c} "
        "fewer than the year before last. Add up this year's and last year's teachers.",
    )),
    Kind("patients shared by nurses", _rest_rate_times_plus, (
        "Of {a patients} on a ward, {b} go home. The others are divided equally among {c nurses}. A nurse needs {d "
        "minutes} for each of her patients and {e minutes} for her notes. How many minutes does one nurse work?",
        "&{name} <has> {a exercises} on {his} list. {He} <does> {b} at once and <spreads> the rest evenly over {c "
        "days}. Each exercise <~takes> {d minutes}, and on every day {he} <walks> for {e minutes} besides. How many "
        "minutes <does> {he} spend on exercises and walking on one of these days?",
        "A pharmacy gets {a tablets}. {b} are broken, and the others are packed into boxes of {c}. It sells every "
        "box for ${d}. Together with ${e} for a cream, how many dollars come in?",
        "How long does a school checkup last, in minutes, if {b} of {a children} are absent, the others come in "
        "groups of {c}, each group takes {d minutes}, and {e minutes} of breaks are needed?",
        "The path to the health spa is {a} km long. After {b} km by bus, a group rode the rest on bikes in {c} equal "
        "stages. A stage took {d minutes} per km, and after each one the group rested for {e minutes}. How many "
        "minutes did one stage and its rest take?",
        "There were {a masks}. The surgeons took {b}. What remained was handed out to {c clinics} in equal parts. "
        "Each clinic paid ${d} a mask and ${e} for the delivery. How much did one clinic pay?",
        "{a people} want to give blood, but {b} are not allowed to. The rest come on {c days}, as many on each. "
        "Every donor is served {d cookies}, and the helpers eat {e cookies} a day. How many cookies are eaten in a "
        "day?",
        "After {b} of the {a} old beds had been thrown out, a truck carried the others to a new hospital, {c beds} "
        "at a time. A trip used {d} liters of fuel, and another {e} liters were used for the way home. Find how much "
        "fuel, in liters, the truck used.",
        "{name} <buys> {a vitamin bars}. {He} <eats> {b} on the first day, and the rest <~is> eaten at {c bars} a "
        "day. On each of these later days {he} <drinks> {d glasses} of water, and on the first day {e glasses}. How "
        "many glasses <does> {he} drink?",
        "Except for {b}, who have a private teacher, {a swimmers} train in lanes, {c swimmers} to a lane. It costs "
        "${d} to rent a lane and ${e} to heat the pool. What do the lanes and the heating cost altogether?",
        "From {a} cm of bandage, {b} cm are stained. The clean part is cut into {c} strips of the same length. If "
        "one cm weighs {d} grams, and a clip of {e} grams goes on each strip, how many grams does a strip with its "
        "clip weigh?",
        "A hospital cook has {a carrots}. She peels {b} for a salad. Of the rest, {c} go into each pot of soup. One "
        "pot fills {d bowls}, and {e bowls} of salad are served, too. Calculate the number of bowls of soup and "
        "salad.",
        "Since {b} of the {a} rooms had just been cleaned, only the others were left for the {c cleaners}, and each "
        "got the same number of rooms. They needed {d minutes} a room, then {e minutes} for the stairs. How many "
        "minutes did each of them need?",
    ), frozenset({"time"})),
    Kind("a week of training", _two_products_times_minus, (
        "&{name} <does> {a sets} of {b push-ups} and {c sets} of {d squats} every day for {e days}. At the end, {f} "
        "of all these <~do> not count, because {he} <does> them too fast. How many <~count>?",
        "A patient gets {a} pills {b times} a day and {c} capsules {d times} a day. This goes on for {e days}, but "
        "{f} of the pills and capsules are forgotten. How many does the patient take?",
        "There are {e floors} in a hospital. On each floor are {a rooms} with {b beds} and {c rooms} with {d beds}. "
        "If {f beds} are taken, how many beds are free?",
        "How many minutes of training does an athlete have left in a plan of {e days}, each with {a runs} of {b "
        "minutes} and {c swims} of {d minutes}, after {f minutes} of it are done?",
        "Every day {a doctors} with {b patients} apiece and {c dentists} with {d patients} apiece work at a health "
        "center. It was open on {e days} this month, and {f} of all the patients were tourists. Find the number of "
        "patients who were not tourists.",
        "A nurse has {a day shifts} of {b hours} and {c night shifts} of {d hours} a week. She keeps this up for {e "
        "weeks}. For {f hours} of that time she was only on call at home. How many hours did she work in the ward?",
        "For {e teams} at the fun run, {name} <fills> {a jugs} with {b cups} of water and {c jugs} with {d cups} of "
        "juice each, so that every team <~gets> its own jugs. When all the jugs <~are> back, {f cups} <~are> left. "
        "How many cups <~are> drunk?",
        "Each of {e ambulances} carries {a bags} with {b bandages} and {c bags} with {d ice packs}. In one night the "
        "crews used {f} of all these things. How many of them were still in the ambulances in the morning?",
        "It was a bad flu season. Per day, {a nurses} gave {b shots} each and {c doctors} gave {d shots} each. After "
        "{e days}, it turned out that {f} of the people had only come for their second shot, while all the others "
        "had come for their first. How many first shots were given?",
        "The health food bar mixes {a bowls} of {b berries} and {c bowls} of {d nuts} for one breakfast, and it "
        "serves {e breakfasts}. If the guests leave {f} of the berries and nuts on their plates, how many of them "
        "are eaten?",
        "A family of {e} goes to the pool. Per person, the tickets are ${b} for each of {a mornings} and ${d} for "
        "each of {c evenings}. The health plan pays ${f} of the whole sum. What does the family still have to pay?",
        "My coach wants {a rounds} of {b laps} and {c rounds} of {d laps} from me on each of {e days}. I have "
        "skipped {f laps} in all. What is the number of laps that I have run?",
        "{f} of the sandwiches for the blood donors were not eaten. On each of {e days}, {a helpers} had made {b "
        "sandwiches} apiece, and {c cooks} had made {d} apiece. How many sandwiches were eaten?",
    ), frozenset({"time"})),
)  # fmt: skip
