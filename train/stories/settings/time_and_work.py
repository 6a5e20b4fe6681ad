"""Kinds of time and work: hours and minutes, schedules, tasks, the way to work, pay by the hour, reading and typing.

Scope: data, and the shapes that no other setting needs. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _rest_per_day(d: Draw) -> Numbers:
    """Draw `(a * b - c * d) / e`."""
    while True:
        a, b = d.number(2, 12), d.number(6, 25)
        c, e = d.number(2, 9), d.number(2, 15)
        rest = a * b - c * e
        f = d.divisor(rest) if rest >= 4 else None
        if f and rest // f <= 40:
            return (a, b, c, e, f), (mul(a, b), mul(c, e), sub(a * b, c * e), div(rest, f))


def _minutes_left(d: Draw) -> Numbers:
    """Draw `a * 60 - (b * c + d * e)`."""
    a = d.number(3, 9)
    b, e = d.number(2, 6), d.number(2, 6)
    c, f = (d.number(4, max(4, min(45, (27 * a - 5) // n))) for n in (b, e))
    return (a, b, c, e, f), (mul(a, 60), mul(b, c), mul(e, f), add(b * c, e * f), sub(a * 60, b * c + e * f))


def _week_shared(d: Draw) -> Numbers:
    """Draw `((a * 5 + b * 2) * c - d) / e`."""
    while True:
        a, b, c = d.number(2, 8), d.number(2, 6), d.number(3, 12)
        week = a * 5 + b * 2
        spent, f = d.number(5, 60), d.number(2, 8)
        rest = week * c - spent
        if rest >= 2 * f and rest % f == 0:
            return (a, b, c, spent, f), (
                mul(a, 5),
                mul(b, 2),
                add(a * 5, b * 2),
                mul(week, c),
                sub(week * c, spent),
                div(rest, f),
            )


_TOPICS = frozenset({"time", "distance"})
KINDS = (
    Kind("work for some hours", s.product, (
        "&{name} <works> {a hours} and <earns> ${b} an hour. How much money <does> {he} earn?",
        "A machine wraps {b} boxes of tea a minute. How many boxes does it wrap in {a minutes}?",
        "{name} reads {b pages} every evening. How many pages will {he} have read after {a evenings}?",
        "How many minutes do {a lessons} take altogether if each lasts {b minutes}?",
        "My brother is learning to type. He types {b words} a minute. What number of words can he type in {a "
        "minutes}?",
        "The bus ride to the office takes {b minutes}. If Mrs. Park has taken it {a times} this week, how many "
        "minutes has she spent on the bus?",
        "Each of {a painters} worked for {b hours} on the old town hall. How many hours of work was that in total?",
        "{b minutes} of piano, every day, no excuses! How many minutes of practice is that in {a days}?",
        "There are {a weeks} left until the holidays, and {other} wants to solve {b problems} a week. How many "
        "problems will {he2} have solved by then?",
        "A gardener was paid ${b} for every hour. He was busy for {a hours}. How many dollars did he get?",
        "For a new wall, {a bricklayers} laid {b bricks} each before lunch. Find the number of bricks.",
        "The watchman walks around the factory {a times} a night, which takes him {b minutes} each time. Calculate "
        "how many minutes he walks.",
        "If a clerk stamps {b letters} per minute, how many letters are stamped after {a minutes}?",
        "&{name} <has> to iron {a shirts}. Every shirt <~takes> {b minutes}, and nobody <~helps>. How many minutes "
        "<~does> all the ironing take?",
    ), _TOPICS),
    Kind("work at an even pace", s.quotient, (
        "&{name} <reads> a book of {a pages}, {b pages} a day. How many days <does> {he} need for it?",
        "A worker was paid ${a} for {b hours}. What was the pay per hour?",
        "A typist needs to copy {a lines}. She copies {b lines} a minute. How many minutes will the job take?",
        "How many hours does it take to pick {a} kilograms of cherries at {b} kilograms an hour?",
        "{a minutes} of homework, divided equally among {b subjects}: how many minutes is that for each?",
        "In {b days}, {name} cleaned {a windows}, the same number every day. How many windows did {he} clean in a "
        "day?",
        "The printer finished {a posters} after {b minutes} of steady work. Find how many posters it made in a "
        "minute.",
        "If a tailor sews {b buttons} an hour, after how many hours will {a buttons} be sewn on?",
        "{b friends} want to share a job of {a hours} evenly. How many hours must each of them work?",
        "There are {a days} until the concert. The band has {b pieces} to learn and plans the same number of days "
        "for each. How many days does it have for a piece?",
        "We've got {a envelopes} to stuff, and we manage {b} a minute. For how many minutes will we be busy?",
        "My aunt goes to work by car. In {b days} she drives {a miles}, equally far each day. What is the number of "
        "miles per day?",
        "All {a chairs} in the hall were repaired by {b carpenters}, who each repaired as many as the others. How "
        "many chairs did every carpenter repair?",
        "&{name} <saves> ${b} out of {his} pay each week. Calculate after how many weeks {he} <has> ${a}.",
    ), _TOPICS),
    Kind("work at the same speed", two.rate, (
        "&{name} <types> {a words} in {b minutes}. How many words <does> {he} type in {c minutes} at the same speed?",
        "A machine makes {a bottles} in {b hours}. It runs without a break. How many bottles does it make in {c "
        "hours}?",
        "For {b hours} of work a helper gets ${a}. How much does she get for {c hours}?",
        "If {b painters} can paint {a doors} in a day, how many doors can {c painters} paint in a day?",
        "It took {name} {b days} to read {a pages}. {He} keeps reading at this pace. How many pages will {he} read "
        "in {c days}?",
        "{a letters} were sorted in {b minutes}. How many letters can be sorted in {c minutes} if nothing changes?",
        "Yesterday our team packed {a parcels} in {b hours}; today we work for {c hours}, just as fast. How many "
        "parcels will we pack today?",
        "How many minutes does a cook need to peel {c potatoes} when {b potatoes} take {a minutes}?",
        "The pump moved {a} liters of water in {b minutes}. Find the number of liters it moves in {c minutes}.",
        "{b lessons} last {a minutes} altogether, all of them equally long. What is the length of {c lessons} in "
        "minutes?",
        "My little sister reads slowly but steadily: {a lines} in {b minutes}. How many lines will she have read "
        "after {c minutes}?",
        "A cyclist covers {a} miles in {b hours}. At that rate, how many miles are covered in {c hours}?",
        "Each day a baker kneads dough equally long. In {b days} that makes {a minutes}. Calculate how many minutes "
        "she kneads in {c days}.",
        "Since it opened {b weeks} ago, a repair shop has fixed {a scooters}, equally many every week. How many "
        "scooters will it fix in the next {c weeks}?",
    ), _TOPICS),
    Kind("work time that is left", two.minus_sum, (
        "&{name} <has> {a minutes} before {his} bus <~leaves>. {He} <spends> {b minutes} on breakfast and {c "
        "minutes} on packing. How many minutes <does> {he} have left?",
        "Of a lesson of {a minutes}, {b} are used for a story and {c} for questions. How many minutes remain?",
        "A project has {a days}. {b days} went into planning, and {c days} into building. How many days are left for "
        "tests?",
        "How many of {a tasks} are still open if {b} were done on {day} and {c} on {day2}?",
        "{a emails} were waiting in the morning. Before lunch {name} answered {b}, and after lunch {c more}. How "
        "many emails were still waiting in the evening?",
        "A book has {a pages}. My sister read {b pages} on the train to work and {c} on the way back. How many pages "
        "does she have yet to read?",
        "Dad earned ${a} for painting a fence, but ${b} went for paint and ${c} for brushes. How much was really "
        "left for his work?",
        "The nurse has {a minutes} for all her patients. She spends {b minutes} with a boy and {c} with his father. "
        "What is the number of minutes for the others?",
        "If a battery runs for {a minutes} and {other} used it for {b minutes} in the morning and {c minutes} at "
        "night, for how many more minutes will it run?",
        "It is {a days} until the summer break. {b} of these days are for tests, {c} are free, and the rest are "
        "normal school days. Find the number of normal school days.",
        "{name} worked {a hours} this month. Except for {b hours} of meetings and {c hours} of travel, {he} sat at "
        "the desk. How many hours did {he} sit there?",
        "The job was to load {a crates}. Before the break the crew loaded {b}, after the break {c}. Calculate how "
        "many crates they had still to load.",
        "A speech may take {a minutes}. I've got {b minutes} of jokes and {c minutes} of facts so far. How many "
        "minutes can I still fill?",
        "Out of {a seconds} that a cook has in the show, chopping takes up {b} and frying {c}. How many seconds are "
        "there for everything else?",
    ), _TOPICS),
    Kind("work time in minutes", two.hours_and_minutes, (
        "&{name} <works> for {a hours} and {b minutes}. How many minutes <does> {he} work?",
        "The flight takes {a hours} and {b minutes}. What is that in minutes?",
        "A band played for {a hours}. Then it played for another {b minutes}. For how many minutes did the band play "
        "altogether?",
        "{name} needed {a hours} to paint the kitchen, plus {b minutes} to clean the brushes. Find the time {he} "
        "needed in minutes.",
        "If a nurse has been on duty for {a hours} and {b minutes}, how many minutes has she been on duty?",
        "My train was to come in {a hours}, but it will be {b minutes} late. How many minutes will I be waiting in "
        "all?",
        "The dough must rest {b minutes} and then rise for {a hours}. Calculate how many minutes pass before it can "
        "be baked.",
        "A timer counts only minutes. {other} wants it to ring after {a hours} and {b minutes}. What number must "
        "{he2} set?",
        "The meeting was planned for {a hours}, but it ran {b minutes} longer. How long was the meeting in minutes?",
        "Since breakfast, {a full hours} and {b minutes} have gone by. How many minutes is that?",
        "Wow, {a hours} of homework, and then {b minutes} of violin! How many minutes was I busy?",
        "A worker is paid by the minute. On {day} he worked {a hours} in the shop and {b minutes} at home. For how "
        "many minutes was he paid?",
        "Driving to the coast takes {a hours} without stops. With stops it takes {b minutes} more. How many minutes "
        "does the drive with stops take?",
        "How many minutes does a candle burn if it burns for {a hours} before dinner and for {b minutes} during "
        "dinner?",
    ), _TOPICS),
    Kind("work left for the other days", two.rest_rate, (
        "&{name} <has> to read {a pages}. {He} <reads> {b} at once and <divides> the rest equally among {c "
        "evenings}. How many pages <does> {he} read each evening?",
        "A factory must build {a wagons}. {b} are ready. It builds {c wagons} a day. In how many days will the "
        "others be ready?",
        "How many hours does it take to type the rest of {a pages} at {c pages} an hour when {b pages} have been "
        "typed already?",
        "{a minutes} were planned for a meeting. {b minutes} went by before it started. The remaining time was "
        "shared evenly by {c speakers}. How many minutes did each speaker have?",
        "&{name} <wants> to earn ${a} this summer. So far {he} <has> ${b}, and {he} <gets> ${c} an hour. For how "
        "many more hours <does> {he} have to work?",
        "Of {a trees} in a park, {b} have been watered. The gardener can water {c trees} every hour. Find the number "
        "of hours he still needs.",
        "Except for {b} that got lost, all {a letters} were delivered by {c mail carriers}, equally many by each. "
        "How many letters did each of them deliver?",
        "Before the rain, workers had laid {b} of {a stones}. The rest were laid in {c days}, the same number every "
        "day. How many stones were laid per day after the rain?",
        "If {a dishes} have to be washed, {b} are done, and we wash {c} a minute, how many minutes will we need for "
        "the others?",
        "A bike tour is {a} miles long. Lunch is after {b} miles. If the riders do {c} miles an hour, how many hours "
        "do they ride after lunch?",
        "There are {a days} left in the contract. My uncle takes {b days} off and splits the others evenly among {c "
        "projects}. How many days does a project get?",
        "{a exercises}, {b} already solved, and {c days} to go! How many exercises must I solve per day if I solve "
        "the same number each day?",
        "A roof needs {a tiles}. When {b tiles} were in place, {c roofers} arrived and put up the rest, each the "
        "same number. Calculate how many tiles each roofer put up.",
        "Our club knits {a scarves} for charity. Since {b scarves} are finished, {c members} will each knit an equal "
        "part of what remains. How many scarves will each of them knit?",
    ), _TOPICS),
    Kind("work on weekdays and on both weekend days", long.weekdays, (
        "&{name} <reads> {a pages} on every weekday and {b pages} on each of the two days of the weekend. How many "
        "pages <does> {he} read in a week?",
        "A bakery makes {a cakes} on each of the five working days and {b cakes} on each of the two other days. How "
        "many cakes does it make in a week?",
        "From Monday to Friday, which are five school days, {other} practices the flute for {a minutes} a day. On "
        "both Saturday and Sunday it is {b minutes} a day. How many minutes does {he2} practice in a week?",
        "How many customers does a shop have in a week if {a} come on each weekday and {b} on each of the two "
        "weekend days?",
        "The ride to work takes {a minutes}, five days a week. The ride to the gym, two days a week, takes {b "
        "minutes}. How many minutes of riding to work and to the gym is that in a week?",
        "My uncle earns ${a} an evening on all five weekdays and ${b} an evening on both days of the weekend. What "
        "are his earnings for a week?",
        "A pool sold {a tickets} a day on the five weekdays. It was sunny on both Saturday and Sunday, and {b "
        "tickets} were sold on each of them. Find the number of tickets sold.",
        "If a runner trains {a minutes} on every weekday and, at the weekend, twice {b minutes}, for how many "
        "minutes does he train in a week?",
        "Dear diary, I learned {a words} on each of five school days, and then {b words} a day on both Saturday and "
        "Sunday! How many words did I learn this week?",
        "Five times a week the cook peels {a potatoes}; on the two remaining days she peels {b} each. Calculate how "
        "many potatoes she peels in a week.",
        "On weekdays {a calls} a day come in at the help desk, and on both Saturday and Sunday {b calls} a day. How "
        "many calls come in during a whole week?",
        "A painter finished {a chairs} on each of five days. On each of the two days after that he finished {b}. "
        "What was the total number of chairs?",
        "&At the office, {name} <writes> {a letters} on each of the five weekdays; at home {he} <writes> {b} on each "
        "of the two other days. How many letters <~is> that per week?",
    ), _TOPICS),
    Kind("work at two rates", long.two_products, (
        "&{name} <works> {a hours} in a cafe for ${b} an hour and {c hours} in a shop for ${d} an hour. How much "
        "<does> {he} earn in total?",
        "The printer upstairs prints {b pages} a minute and runs for {a minutes}. The printer downstairs prints {d "
        "pages} a minute and runs for {c minutes}. How many pages are printed?",
        "{name} saved ${b} of {his} pay each week for {a weeks}, and then ${d} a week for {c weeks}. How many "
        "dollars did {he} save?",
        "How many minutes do {a} math lessons of {b minutes} and {c} music lessons of {d minutes} take together?",
        "On {day} the crew worked {a hours} and laid {b bricks} an hour. On {day2} it laid {d bricks} an hour for {c "
        "hours}. How many bricks were laid on these days?",
        "If {a clerks} answer {b calls} each and {c clerks} answer {d} each, how many calls are answered altogether?",
        "A babysitter charges ${b} an hour on weekdays and ${d} an hour at the weekend. This month she sat for {a "
        "hours} on weekdays and {c hours} at the weekend. What did she charge in all?",
        "On the to-do list there are {a tasks} of {b points} and {c tasks} of {d points}. Find the number of points "
        "on the list.",
        "The red bus makes {a trips}, each of which takes {b minutes}. The blue bus makes {c trips} of {d minutes}. "
        "For how many minutes are the buses on the road?",
        "I read {b pages} a day for {a days}. After that I had a new book and read {d pages} a day for {c days}. How "
        "many pages did I read in all?",
        "Mowing a lawn brings ${b}, washing a car ${d}. My cousin mowed {a lawns} and washed {c cars}. How much "
        "money did he make?",
        "A courier's month: {a days} with {b parcels} a day, {c days} with {d parcels} a day. How many parcels is "
        "that altogether?",
        "It takes {b minutes} to repair a chair and {d minutes} to paint a door. Calculate how many minutes {a "
        "chairs} and {c doors} take.",
        "Of the helpers in the orchard, {a} stayed for {b hours} each, and the other {c} for {d hours} each. What is "
        "the total number of hours?",
    ), _TOPICS),
    Kind("way to work, there and back", long.fence_price, (
        "&On the way to work, {name} <rides> a bus for {a minutes} and <walks> for {b minutes}. {He} <does> this "
        "twice a day, there and back. How many minutes <does> {he} travel in {c days}?",
        "A commuter sits on a train for {a minutes} and on a tram for {b minutes}, both in the morning and in the "
        "evening. How many minutes of travel is that in {c days}?",
        "How many miles does a doctor drive in {c days} if it is {a} miles to her son's school and then {b} miles to "
        "the hospital, and she drives both parts twice a day?",
        "The night guard checks {a doors} and {b gates} twice a night. How many checks does he make in {c nights}?",
        "{name} practices scales for {a minutes} and songs for {b minutes}, and that twice a day. For how many "
        "minutes does {he} practice in {c days}?",
        "A patient gets {a exercises} for the arms and {b} for the legs, to be done two times a day. Find the number "
        "of exercises done in {c days}.",
        "Our mail van stops {a times} before the bridge and {b times} after it, on both of its rounds of the day. "
        "How many times does it stop in {c days}?",
        "A lesson costs ${a} and the book for it ${b}. Two sisters take {c lessons} each, with a new book for every "
        "lesson. How much money do they need?",
        "If a machine fills {a cans} before lunch and {b} after lunch, how many cans do two such machines fill in {c "
        "days}?",
        "For each of {c meetings}, {name} prepares {a} black and {b} colored sheets, and always in two copies. How "
        "many sheets does {he} print?",
        "My way to school is {a minutes} by bus plus {b minutes} on foot. Going both ways for {c days}, how many "
        "minutes am I on the road?",
        "Twice a week the gym is cleaned: {a minutes} of sweeping, then {b minutes} of mopping. Calculate how many "
        "minutes of cleaning that is in {c weeks}.",
        "Two workers share an office. Each writes {a letters} in the morning and {b} in the afternoon. How many "
        "letters do they write in {c days}?",
        "There were {c rounds} in the typing contest. In every round both teams typed a text of {a lines} and a poem "
        "of {b lines}. How many lines were typed in the contest?",
    ), _TOPICS),
    Kind("work that remains per day", _rest_per_day, (
        "A book has {a chapters} of {b pages} each. {name} has read {d pages} a day for {c days} and will read the "
        "rest in {e days}, the same number each day. How many pages a day will that be?",
        "&{name} <has> {a stacks} of {b letters} to stamp. For {c minutes} {he} <stamps> {d letters} a minute, and "
        "then {e helpers} <~stamp> the rest, equally many each. How many letters <~does> each helper stamp?",
        "A fence needs {a rows} of {b boards}. For {c hours} a carpenter nailed {d boards} an hour. He will do the "
        "rest in {e hours}, at an even pace. How many boards per hour will that be?",
        "{a workers} can give {b hours} each to a house. {c rooms} took {d hours} apiece. How many hours are left "
        "for each of the {e} other rooms if they all get the same?",
        "Of {a packs} of {b flyers}, {c students} handed out {d flyers} each. The others were handed out in {e "
        "days}, the same number every day. Find how many were handed out per day.",
        "The plan was {a weeks} with {b hours} of work each. {c days} with {d hours} each are behind us. What "
        "remains is split evenly among {e people}. How many hours does each of them have to work?",
        "If a job pays ${b} an hour for {a hours}, {c bills} of ${d} are paid from the money, and the rest is spent "
        "in {e weeks}, the same each week, how many dollars are spent per week?",
        "{a classes} of {b pupils} need their eyes tested. On each of {c mornings}, a nurse tests {d pupils}. She "
        "tests the remaining pupils in groups of {e}. How many groups are there?",
        "My typing homework: {a pages} with {b lines} each. I typed {d lines} a day on {c days}. At {e lines} a day "
        "from now on, how many more days do I need?",
        "{a trucks} bring {b sacks} each to the mill. The mill grinds {d sacks} an hour. After {c hours} the speed "
        "changes to {e sacks} an hour. How many more hours does it take to grind the rest?",
        "There were {a rows} of {b vines} to cut. On {c days} the family cut {d vines} a day. Then {e neighbors} "
        "came and cut all that were left, each an equal part. How many vines did a neighbor cut?",
        "Calculate how many problems a student solves in a day if there are {a sheets} of {b problems}, she solved "
        "{d problems} on each of {c days}, and she solves the rest in {e days}, equally many a day.",
        "Grandma has {a balls} of yarn, {b} meters each. {c scarves} took {d} meters apiece. The rest lasts for {e "
        "evenings}, with the same length used up every evening. How many meters is that per evening?",
        "All {a departments} of a company, with {b desks} each, get new phones. An electrician connects {d phones} "
        "an hour for {c hours}; then a team connects {e} an hour until every desk has a phone. For how many hours "
        "does the team work?",
    ), _TOPICS),
    Kind("work hours and what fills them", _minutes_left, (
        "&{name} <has> {a hours} of free time. {He} <paints> {b pictures}, {c minutes} each, and <writes> {d "
        "letters}, {e minutes} each. How many minutes <~are> left?",
        "A workday has {a hours}. There are {b meetings} of {c minutes} and {d calls} of {e minutes}. How many "
        "minutes remain for other work?",
        "How many minutes of {a hours} are not used if {b lessons} take {c minutes} each and {d tests} take {e "
        "minutes} each?",
        "The dentist is in for {a hours} today. She sees {b children} for {c minutes} each and {d adults} for {e "
        "minutes} each. For how many minutes does she see nobody?",
        "A radio program of {a hours} contains {b interviews} of {c minutes} and {d reports} of {e minutes}. The "
        "rest is music. How many minutes of music are there?",
        "{name} stayed at the library for {a hours}. {He} copied {b pages}, {c minutes} a page, and read {d "
        "articles} in {e minutes} apiece; the rest of the time {he} chatted with {other}. How many minutes did they "
        "chat?",
        "If an oven is heated for {a hours}, and {b cakes} need it for {c minutes} each and {d loaves} for {e "
        "minutes} each, never at the same time, for how many minutes is it empty?",
        "Our bus trip lasted {a hours}. We made {b stops} of {c minutes} and {d stops} of {e minutes}. Find the "
        "number of minutes that the bus was moving.",
        "On {day} a mechanic worked for {a hours}. {b brakes} took him {c minutes} each, and {d tires} {e minutes} "
        "each. He spent the rest of the time cleaning. How many minutes did he clean?",
        "The parking meter lets me stay {a hours}. I have {b errands} of {c minutes} and {d errands} of {e minutes} "
        "to run. How many minutes will I have to spare?",
        "Of the {a hours} on a recording, {b talks} fill {c minutes} apiece and {d talks} fill {e minutes} apiece. "
        "The rest is silence. Calculate the silence in minutes.",
        "Plan for the class trip: {a hours} in the museum, of which {b tours} take {c minutes} each and {d films} {e "
        "minutes} each. What number of minutes is free?",
        "The babysitter comes for {a hours}. {b naps} of {c minutes} and {d walks} of {e minutes} are planned. How "
        "many minutes are there for play?",
        "A saw is rented for {a hours}. {b boys} need it for {c minutes} each and {d girls} for {e minutes} each, "
        "always in turn. For how many minutes is it not needed?",
    ), _TOPICS),
    Kind("work of a week, shared", _week_shared, (
        "&{name} <works> {a hours} on each of the five weekdays and {b hours} on each of the two weekend days, for "
        "${c} an hour. {He} <pays> ${d} for the bus and <puts> the rest of the week's pay into {e jars} equally. How "
        "many dollars <~go> into each jar?",
        "A bakery works {a hours} on each of five weekdays and {b hours} on each of the two weekend days. It bakes "
        "{c cakes} an hour. Of a week's cakes, {d} are sold in the shop, and {e cafes} get the others in equal "
        "numbers. How many cakes does each cafe get?",
        "What does each of {e children} get if their father works {a hours} a day on all five weekdays and {b hours} "
        "a day on both weekend days, earns ${c} an hour, spends ${d}, and splits the rest of the week's pay equally "
        "among them?",
        "On each of five days a press ran for {a hours}, on each of two days for {b hours}. It printed {c books} an "
        "hour. {d books} were faulty, and {e stores} shared the good ones equally. How many books went to each store?",
        "My sister reads {a hours} a day on the five weekdays and {b hours} a day on the two days of the weekend. "
        "She reads {c pages} an hour. This week {d} of the pages were in comics. The rest were in {e novels} of "
        "equal length. How many pages did a novel have?",
        "All five weekdays: {a hours} of work a day. Both weekend days: {b hours} a day. Pay: ${c} an hour. After a "
        "week, ${d} goes for rent, and the rest is spent on {e gifts} of the same price. How many dollars is that "
        "per gift?",
        "A gardener plants for {a hours} on each of five days and for {b hours} on each of two days. He plants {c "
        "trees} an hour. {d trees} die, and the living ones stand in {e} equal rows. Find the number of trees in a "
        "row.",
        "A crew lays {c} meters of pipe an hour. It worked {a hours} on each of the five weekdays and {b hours} on "
        "each of the two days after that. {d} meters were faulty. The good part was in {e streets} of the same "
        "length. How many meters long was a street?",
        "{name} sold papers for {a hours} a day on five weekdays and {b hours} a day on two weekend days, and made "
        "${c} per hour. {He} bought a cap for ${d}. The rest was exactly enough for {e tickets}. What did a ticket "
        "cost?",
        "A help desk takes {c calls} an hour. It is open {a hours} on each of the five weekdays and {b hours} a day "
        "on both Saturday and Sunday. {d} of a week's calls are wrong numbers. {e clerks} take the rest, all the "
        "same number. How many calls does each clerk take?",
        "Calculate the share of each of {e farmhands} when a harvester runs {a hours} a day on five days and {b "
        "hours} a day on two days, fills {c sacks} an hour, {d sacks} go to the owner, and the farmhands share the "
        "rest equally.",
        "Our street band plays {a shows} on each of the five weekdays and {b shows} on each of the two weekend days, "
        "and we get ${c} for every show. After a week we pay ${d} for new strings, and {e members} split what is "
        "left equally. How much does each member get?",
        "A robot paints {c doors} an hour, {a hours} on each of five weekdays and {b hours} a day on both days of "
        "the weekend. After a week, {d doors} fail the test, and all others are shipped in {e} equal loads. How many "
        "doors are in a load?",
    ), _TOPICS),
)  # fmt: skip
