"""Kinds at school: homework, worksheets, quizzes, essays, projects, grading, and supplies for the desks.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, mul
from ruplar_lite.train.stories.kind import Kind, Numbers


def _whole_weeks(d: Draw) -> Numbers:
    """Draw `(a * 5 + b * 2) * c`."""
    a, b, c = d.number(2, 12), d.number(2, 12), d.number(2, 9)
    week = a * 5 + b * 2
    return (a, b, c), (mul(a, 5), mul(b, 2), add(a * 5, b * 2), mul(week, c))


_TOPICS = frozenset({"school"})
KINDS = (
    Kind("worksheets for a class", s.product, (
        "&{name} <prints> {a worksheets} for each of {b students}. How many worksheets <~come> out of the printer?",
        "Every pupil in a class of {b} has to hand in {a pages} of homework. What is the number of pages on the "
        "teacher's desk once everybody has done so?",
        "There are {b desks} in the art room, and {a pencils} lie on each of them. How many pencils is that "
        "altogether?",
        "How many spelling words will a child learn in {b weeks} if the teacher gives out {a} new ones a week?",
        "For the science fair, each of {b teams} was given {a sheets} of colored paper. Find the number of sheets that "
        "the teacher handed out.",
        "A math workbook contains {b chapters}, each of which ends with {a exercises}. Calculate the number of "
        "exercises in the workbook.",
        "Ugh, our history teacher assigns {a pages} of reading every single night! How many pages will we have to read "
        "in {b nights}?",
        "{b book reports} were turned in before the bell rang. Since every report was {a pages} long, how many pages "
        "did the teacher have to read?",
        "&{name} <sharpens> {a pencils} a minute for the big test. How many pencils <does> {he} sharpen in {b "
        "minutes}?",
        "It takes {a glue sticks} to build a cardboard castle. How many glue sticks would {b such castles} require?",
        "If a ruled notebook costs ${a}, what do {b} of them cost?",
        "In the computer room, {b children} typed {a lines} each. How many lines did they type in total?",
        "Each question on a worksheet is worth {b points}, and there are {a questions} on it. What is the highest "
        "possible score?",
    ), _TOPICS),
    Kind("homework still to do", s.difference, (
        "&{name} <has> {a math problems} for homework. Before dinner {he} <solves> {b}. How many problems <does> {he} "
        "still have to do?",
        "A box of chalk held {a pieces} when the school year began, and {b} of them have been used up. How many pieces "
        "remain?",
        "Of {a students} who took the geography test, all but {b} passed. How many passed?",
        "How many pages of the essay are missing if {name} has written {b} and the teacher wants {a pages}?",
        "Out of {a quiz questions}, {name} answered {b} wrong. What is the number of correct answers?",
        "Our teacher bought {a erasers}. After the first lesson only {b} were left. How many erasers had disappeared?",
        "There were {a folders} in the cupboard until the new pupils took {b} of them. How many folders stayed in the "
        "cupboard?",
        "My report has to be {a lines} long. So far I have {b}. How many more lines do I need?",
        "{name} scored {a points} on the spelling test, which was {b points} more than {other} got. How many points "
        "did {other} get?",
        "The school chess club has {a members}, and the drama club has {b} fewer. How many members does the drama club "
        "have?",
        "Find the number of blank pages in a school diary with {a pages} when {b} of them are full.",
        "The art teacher set out {a brushes}, but {b} turned out to be too dirty to paint with. How many clean brushes "
        "did the class have?",
        "It was the last day before the holidays. {a pupils} had to hand in a drawing, and {b} of them had already "
        "done so. For how many drawings was the teacher still waiting?",
    ), _TOPICS),
    Kind("homework in equal parts", two.rest_rate, (
        "&{name} <has> {a math problems} to solve. {He} <does> {b} right away and <spreads> the others evenly over {c "
        "evenings}. How many problems <does> {he} do each evening?",
        "A teacher has {a essays} to grade. She finished {b} at school and will grade the rest at home, {c} an hour. "
        "How many hours of work are waiting for her at home?",
        "There were {a crayons} in a box. After {b} broken ones had been thrown out, the rest were shared equally "
        "among {c tables}. How many crayons did each table get?",
        "How many pages a day must {name} read if the class novel has {a pages}, {b} of which are already read, and "
        "the report is due in {c days}?",
        "Except for {b} who stayed home with a cold, all {a students} went on the field trip in {c} buses with the "
        "same number of students in each. Calculate the number of students in each bus.",
        "A pack contains {a sheets} of paper. {b sheets} are put aside for the printer, and the remaining sheets are "
        "tied into bundles of {c} for the art lesson. How many bundles are there?",
        "Our science project costs ${a}. The parents' club pays ${b}, and the {c students} in our team split the rest. "
        "How many dollars is that apiece?",
        "{a vocabulary words} are on the list for the big test. I know {b} of them by now. If I learn {c} new words "
        "every day, how many days will I need for those that I do not know yet?",
        "&{name} <types> an essay of {a lines}. {b lines} <~are> done before lunch. In how many minutes <does> {he} "
        "type the rest at {c lines} a minute?",
        "The exam had {a questions}. The first {b} were easy, and the others came in {c} sections of equal length. How "
        "many questions were there in each section?",
        "After {b} of {a workbooks} had been handed to the teachers, the janitor stacked the rest on {c shelves}, the "
        "same number on every shelf. What was the number of workbooks per shelf?",
        "We have to color {a squares} on the class banner. Today {b} get colored. Tomorrow {c children} will share the "
        "rest of the job fairly. How many squares will each child color?",
        "&{name} <has> ${a} for school supplies. First {he} <buys> a backpack for ${b}. Then {he} <spends> all that "
        "<~is> left on notebooks at ${c} each. How many notebooks <does> {he} get?",
    ), _TOPICS),
    Kind("quiz points less mistakes", two.product_minus, (
        "A quiz has {a questions} worth {b points} each. {name} loses {c points} for mistakes. What is {his} score?",
        "&{name} <buys> {a packs} of {b pencils} for the new school year and <gives> {c} of the pencils to {his} "
        "classmates. How many pencils <does> {he} keep?",
        "There are {a rows} of {b desks} in the exam hall. {c desks} are empty this morning, and there is a student at "
        "each of the others. How many students are taking the exam?",
        "In a school workbook, each of the {a units} has {b tasks}. How many tasks are still open if {c} are finished?",
        "The teacher made {b copies} of each of {a} different worksheets. {c copies} came out so pale that nobody "
        "could read them. How many good copies were there?",
        "{a classes} collected {b bottles} each for the recycling project. Of all these bottles, {c} were cracked and "
        "had to be thrown away. How many could be recycled?",
        "&For an essay, {name} <writes> {b lines} a day for {a days}. Then {he} <crosses> out {c lines} that <~are> "
        "boring. How many lines <~does> the essay have in the end?",
        "Find how many stickers a teacher has left after a test: she had {a sheets} with {b stickers} on each and gave "
        "away {c}.",
        "If all {a members} of a math team get {b points}, the team reaches the top score. Our team missed it by {c "
        "points}. How many points did we get?",
        "We ordered {a} boxes with {b markers} apiece, but {c markers} were dried out. What number of markers could we "
        "use?",
        "Each of {a tables} in the craft room was given {b beads}. By the end of the lesson {c beads} lay under the "
        "tables, and the rest hung on strings. How many beads were on strings?",
        "So far I have handed in {c pages} of my science journal. It must cover {a weeks}, with {b pages} per week. "
        "How many pages do I have yet to hand in?",
        "A notebook with {a sections}, every one of which has {b pages}, is full except for {c pages}. How many pages "
        "have been written on?",
    ), _TOPICS),
    Kind("school supplies and some more", two.product_plus, (
        "{a} boxes of crayons stand on the shelf, with {b crayons} in each. Another {c crayons} are lying on the "
        "desks. How many crayons does the class have?",
        "&{name} <reads> {b pages} of {his} history book every evening for {a days} and {c pages} on the morning of "
        "the test. How many pages <does> {he} read altogether?",
        "How many students can go on a school trip if {a} small buses take {b students} each and parents drive another "
        "{c}?",
        "A test consists of {a parts}, each with {b questions}, and {c bonus questions} at the end. Calculate the "
        "total number of questions.",
        "For geography, {name} drew {a maps} with {b cities} on each and later a last map with {c cities}. How many "
        "cities did {he} draw in all?",
        "Each of our {a teachers} gave us {b problems} for the holidays. The principal added {c puzzles} of her own. "
        "How many problems and puzzles did we get in all?",
        "A school poster shows {a rows} of {b photos}, and below them {c more photos} in no special order. What is the "
        "number of photos on the poster?",
        "The pupils at each of {a tables} cut out {b paper stars}. Their teacher, who stayed after school, made {c} "
        "more. How many stars could they hang up?",
        "A calculator costs ${c} and a workbook ${b}. How much money does the school need for a calculator and {a "
        "workbooks}?",
        "Last month {name} did {c exercises}. This month it will be {b} on each of {a evenings}. How many exercises "
        "does that make?",
        "In the schoolyard, {a lines} of {b children} are waiting for the bell while {c children} are still playing "
        "tag. How many children are out there?",
        "It was report day. {a students} spoke for {b minutes} each, and then the class talked about the reports for "
        "{c minutes}. How many minutes did all of that take?",
        "If {name} earns {b points} for every book report and hands in {a reports}, how many points will {he} have in "
        "a reading contest in which everybody starts with {c points}?",
        "My sister types {b words} a minute. She typed for {a minutes} before the bell and added {c words} after "
        "school. How many words long is her essay?",
    ), _TOPICS),
    Kind("grading at the same pace", two.rate, (
        "A teacher grades {a tests} in {b hours}. How many tests can she grade in {c hours} at that pace?",
        "{b notebooks} cost ${a}. What will {name} have to pay for {c notebooks} of the same kind?",
        "&{name} <solves> {a problems} in {b evenings}, the same number each evening. At this rate, how many problems "
        "<does> {he} solve in {c evenings}?",
        "In {b cartons} of the same size there are {a crayons}. How many crayons are there in {c such cartons}?",
        "{a pencils} are shared equally by {b pupils}. How many pencils would {c pupils} need for shares of that size?",
        "The school copier makes {a copies} in {b minutes}. Find how many come out in {c minutes}.",
        "For {b science posters} we used up {a sheets} of paper. If each poster takes the same amount, how many sheets "
        "do {c posters} take?",
        "{b chapters} of a textbook have {a pages}, and all chapters are of the same length. Calculate the number of "
        "pages in {c chapters}.",
        "Reading at a steady speed, {name} needs {b minutes} for {a lines}. How many lines does {he} read in {c "
        "minutes}?",
        "In {b days} a pupil learned {a spelling words}, equally many each day. How many words could she learn in {c "
        "days} if she went on like that?",
        "{a toothpicks} went into {b} equal bridges that the children built in physics. How many toothpicks go into {c "
        "bridges} of that kind?",
        "Our teacher wants {a drawings} from {b students}, equally many from each. How many drawings would that be "
        "with {c students}?",
        "On the test, {b} right answers are worth {a points}. How many points are {c} right answers worth if all count "
        "the same?",
    ), _TOPICS),
    Kind("two sorts of school supplies", long.two_products, (
        "&{name} <buys> {a binders} at ${b} each and {c rulers} at ${d} each for school. How much <does> {he} spend?",
        "A test has {a} short questions for {b points} each and {c} long ones for {d points} each. What is the highest "
        "score that one can reach?",
        "How many pencils will be handed out if each of {a girls} takes {b} and each of {c boys} takes {d}?",
        "In the art room there are {a cans} with {b brushes} each; in the closet there are {c cans}, each of which "
        "holds {d brushes}. How many brushes is that altogether?",
        "Our class wrote {a letters} with {b lines} apiece, and the class next door wrote {c} with {d lines} apiece. "
        "How many lines did both classes write?",
        "{name} did {b problems} a day for {a days}. Then came a stretch of {c days} with {d problems} per day. Find "
        "the total number of problems.",
        "Homework took me {b minutes} on each of {a} schooldays and {d minutes} on each of {c days} of vacation. How "
        "many minutes did I spend on homework?",
        "The reading corner of a classroom has {a shelves} of {b storybooks} and {c} boxes of {d comics}. What is the "
        "number of storybooks and comics in it?",
        "Before the holidays, {a students} cleaned {b lockers} each, while {c others} cleaned {d} each. How many "
        "lockers were cleaned in total?",
        "For the school play, {a children} learned {b lines} each and {c children} learned {d lines} each. How many "
        "lines did the children learn in all?",
        "A teacher put {a packs} of {b markers} and {c packs} of {d glue sticks} into the shopping cart. How many "
        "markers and glue sticks were in the cart?",
        "A school contest gives {b points} for every drawing and {d points} for every photo. How many points does a "
        "team get that hands in {a drawings} and {c photos}?",
        "&To print the school paper, {name} <uses> {b sheets} for each of {a teachers} and {d sheets} for each of {c "
        "parents}. How many sheets of paper <does> {he} use?",
    ), _TOPICS),
    Kind("paper for the classes", long.product_minus_over, (
        "The school has {a packs} of paper with {b sheets} each. {c sheets} are used for a test, and the rest is "
        "divided equally among {d classes}. How many sheets does each class get?",
        "&{name} <has> {a} boxes of {b crayons}. {c crayons} <~turn> out to be broken. {He} <puts> the good ones into "
        "{d jars}, as many in each. How many crayons <~are> in a jar?",
        "My workbook has {a units} of {b exercises}. I have done {c exercises} and want to finish the others in {d "
        "days}. How many exercises a day is that?",
        "How many groups of {d} can be formed if {a classes} with {b students} each are to go to the museum but {c} of "
        "the students are absent?",
        "{a pupils} baked {b muffins} apiece for the class party. Once {c muffins} had been eaten, the rest were "
        "packed in boxes of {d}. How many boxes did they need?",
        "From each of {a trees} in the schoolyard the children picked {b leaves}. They threw away {c leaves} and glued "
        "the others onto posters, {d leaves} per poster. How many posters were made?",
        "Our teacher got {a rolls} of stickers, {b} on every roll. After keeping {c stickers} for herself, she shared "
        "the others fairly among {d pupils}. Calculate each pupil's share.",
        "Each of the {a notebooks} in the cupboard has {b pages}. {c pages} are full of notes. If the blank ones are "
        "torn out and stacked in piles of {d}, how many piles are there?",
        "A class sold {a cakes} at ${b} each to pay for a trip. It spent ${c} on flour and sugar. What was left was "
        "split evenly among {d students}. How many dollars did each student receive?",
        "&{name} <has> to write {a reports} of {b lines} each. {c lines} <~are> done. How many days <does> {he} need "
        "for the remaining lines at {d lines} a day?",
        "There were {a tables} with {b children} at each in the school cafeteria. First {c children} went out to play. "
        "Then the others lined up in {d} equal lines. How many children stood in each line?",
        "Of {a bags} with {b beads} each, {c beads} rolled away in the classroom. With the others, {d students} made a "
        "necklace each, all with the same number of beads. How many beads did each necklace have?",
        "If {d helpers} share the work equally, how many test papers will each of them check when there are {a stacks} "
        "of {b papers} and {c papers} have been checked before?",
    ), _TOPICS),
    Kind("so many for each pupil who is there", long.sum_minus_times, (
        "{a girls} and {b boys} are in the chess club. {c} of them are ill today, and each of the others gets {d "
        "stickers}. How many stickers are handed out?",
        "&{name} <has> {a} lined and {b} plain notebooks, <gives> {c} of them to a friend and <writes> {d poems} into "
        "every one that <~is> left. How many poems <does> {he} write?",
        "At the start of the year there were {a children} in the class; later {b} joined and {c} moved away. How many "
        "sheets of paper does the teacher need if every child in the class now gets {d}?",
        "What will a school trip cost for {a pupils} and {b parents} if {c} of these people cancel and the fare is "
        "${d} per person?",
        "In the morning {name} graded {a papers}, in the afternoon {b}. {c papers} had no mistakes at all, and on each "
        "of the rest {he} wrote {d comments}. How many comments was that?",
        "A school found {a calculators} in the lab and {b} in a storeroom. Except for {c}, which were broken, it sold "
        "them to students for ${d} apiece. How much money did that bring in?",
        "{a questions} of the test were about plants and {b} about animals. I skipped {c questions} and got all the "
        "rest right, for {d points} each. What was my score?",
        "For a play, {a pupils} from our class and {b} from another wanted to act, but {c} changed their minds. Each "
        "of those who stayed has {d lines} to say. Find the number of lines that they say altogether.",
        "On {day} {a posters} were hung up in the school, on {day2} {b}. Then the janitor took down {c} because they "
        "blocked the door. Each remaining poster had {d photos} on it. How many photos could be seen?",
        "Our school has {a} wooden cupboards and {b} metal ones. If {c} are thrown out and {d books} fit into each one "
        "that remains, for how many books is there room?",
        "From a school team of {a runners} and {b jumpers}, {c athletes} dropped out before sports day. Every athlete "
        "who took part earned {d points} for the school. How many points did the school get?",
        "A lab has {a} old science kits and {b} new ones. {c} of all these kits are incomplete and have to go. What "
        "number of magnets do the complete kits contain if there are {d magnets} in each?",
        "My essay had {a paragraphs}. I added {b} and deleted {c}. Now each paragraph has {d lines}. How many lines "
        "long is my essay?",
    ), _TOPICS),
    Kind("two sorts of schoolwork less some", long.two_products_minus, (
        "&{name} <gets> {b points} for each of {a homework papers} and {d points} for each of {c quizzes}. {He} "
        "<loses> {e points} for being late. How many points <does> {he} have at the end of the term?",
        "{a packs} of {b pens} and {c packs} of {d pencils} arrive at the school office. {e} of the pens and pencils "
        "are given out at once. How many remain?",
        "For the school fair, {a parents} baked {b cupcakes} each, and {c teachers} baked {d} each. {e cupcakes} did "
        "not get sold. How many were sold?",
        "How many worksheets can be used if {name} printed {a stacks} of {b worksheets} on {day} and {c stacks} of {d} "
        "on {day2}, but {e worksheets} were smudged?",
        "Downstairs, a school has {a rooms} with {b chairs} each, and upstairs {c rooms} with {d chairs} each. {e "
        "chairs} have been carried to the gym for a concert. How many are still in the rooms?",
        "We sold {a calendars} for ${b} each and {c mugs} for ${d} each to raise money for the class trip. The "
        "calendars and mugs had cost us ${e} altogether. What was our profit?",
        "{a classes} planted {b bulbs} each in the school garden; another {c classes} planted {d} each. Mice ate {e "
        "bulbs} during the winter. Find how many bulbs were left.",
        "My vocabulary box has {a sections} with {b cards} each and {c sections} with {d cards} each. I know every "
        "card except for {e}. How many cards do I know?",
        "A spelling contest lasted {a rounds} with {b words} each and, after the break, {c rounds} with {d words} "
        "each. The winner spelled all but {e} of the words correctly. How many words did the winner get right?",
        "To make lanterns, {a children} brought {b sheets} of paper each and {c children} brought {d} each. By the end "
        "of the lesson, {e sheets} lay in the wastebasket and all the others had become lanterns. How many sheets "
        "became lanterns?",
        "The teacher assigned {b problems} a day for {a days} and then {d problems} a day for {c days}. {name} was "
        "sick for a while and missed {e problems}. How many did {he} do?",
        "If you add up {a lessons} of {b minutes} and {c lessons} of {d minutes}, then take off {e minutes} that were "
        "lost at the start, how many minutes of teaching are there?",
        "Calculate the number of empty lockers: there are {a rows} of {b lockers} in the old building and {c rows} of "
        "{d} in the new one, and {e lockers} are taken.",
    ), _TOPICS),
    Kind("schoolwork on weekdays and weekends", _whole_weeks, (
        "&{name} <practices> spelling for {a minutes} on each of the five schooldays and for {b minutes} on each of "
        "the two days of the weekend. How many minutes <does> {he} practice in {c weeks}?",
        "On weekdays I do {a math problems} a day, on both Saturday and Sunday {b} a day. How many problems do I do in "
        "{c weeks}?",
        "How many pages will be read in {c weeks} by a student who reads {a} every weekday and {b} on each of the two "
        "days of the weekend?",
        "A class diary is kept for {c weeks}. It gets {a} new entries on each of the five schooldays of a week and {b} "
        "on each of the other two days. What is the number of entries?",
        "The guard of a school walks {a rounds} each weekday and {b rounds} a day on both Saturday and Sunday. Find "
        "how many rounds he walks in {c weeks}.",
        "My plan for the exam says {a pages} of notes each weekday and {b pages} on each of the two weekend days. How "
        "many pages of notes is that in {c weeks}?",
        "&{name} <learns> {a} new words on every one of the five schooldays and, since there <~is> more time on the "
        "weekend, {b words} on each of those two days. If {he} <keeps> this up for {c weeks}, how many words <does> "
        "{he} learn?",
        "If the robot club puts together {a parts} every weekday and {b parts} a day on both days of the weekend, how "
        "many parts does its robot have after {c weeks}?",
        "Calculate how many questions a student answers in {c weeks} with a learning app that asks {a questions} on a "
        "weekday and {b questions} on each of the two days of a weekend.",
        "The school kitchen bakes {a trays} of rolls on each of the five days when there is school, and {b trays} for "
        "guests on each of the two days when there is none. How many trays does it bake in {c weeks}?",
        "&Two days a week, {name} <draws> {b pictures} a day for the school paper, and on the other five days {a} a "
        "day. How many pictures <does> {he} draw in {c weeks}?",
        "A teacher wrote {a letters} to parents on every weekday and {b} on each of the two days of the weekend. This "
        "went on for {c weeks}. How many letters did she write in all?",
        "For {c weeks} before the science fair, the sisters measured their bean plant {a times} each weekday and {b "
        "times} a day on both Saturday and Sunday. How many measurements did they take?",
    ), _TOPICS),
    Kind("money from the school fair", long.five_steps_trade, (
        "A class makes {a trays} of {b candles} for the school fair. {c candles} melt. The others are sold at ${d} "
        "each. After the class pays ${e} for the wax, {f students} share the rest of the money equally. How many "
        "dollars does each student get?",
        "Our science club got {a} boxes of {b} old calculators. {c} of them could not be repaired, so we sold the rest "
        "for ${d} apiece. Tools had cost ${e}. The remaining money was split evenly among {f projects}. How much did "
        "each project receive?",
        "{name} made {b bookmarks} a day for {a days} to help the school. {c} got wet, but each of the others was sold "
        "for ${d}. From the money {he} paid ${e} for paper and bought prizes at ${f} each with all that remained. How "
        "many prizes did {he} buy?",
        "How many balls at ${f} each can a school buy if it sells tickets for {a rows} of {b seats} at ${d} a ticket, "
        "except for {c seats} that are kept for guests, and has to spend ${e} on the show first?",
        "{a pupils} washed {b cars} each to earn money for their class. {c cars} were washed for free, but for each of "
        "the rest the owner paid ${d}. Soap and sponges cost ${e}. What was left paid for a trip to the zoo at ${f} a "
        "person. How many people could go?",
        "In a contest, {a students} hand in {b solutions} each, of which {c} in all are wrong. Every right solution "
        "brings the class {d points}, {e points} are taken away for noise, and {f points} are needed for each prize. "
        "How many prizes does the class get?",
        "The school garden had {a beds} with {b tomato plants} each. Snails ruined {c plants}. Every plant that "
        "survived gave {d tomatoes}. The cook used {e tomatoes} for soup and put the others in baskets of {f}. How "
        "many baskets were filled?",
        "A class bought {a cases} of {b jars} of paint for a mural, and {c jars} were returned. With each jar that was "
        "kept, {d tiles} could be painted. The teacher painted {e tiles}, and {f students} painted the others in equal "
        "shares. How many tiles did each student paint?",
        "Of {a packs} with {b sheets} of cardboard each, {c sheets} get bent. The students cut every good sheet into "
        "{d cards}, give {e cards} to another class and tie up the rest in sets of {f}. Find the number of sets.",
        "Calculate how many dollars each of {f clubs} gets: the school sold {a rolls} of {b raffle tickets}, minus {c "
        "tickets} that nobody wanted, at ${d} a ticket, kept ${e} for the prizes and gave the rest to the clubs in "
        "equal parts.",
        "It was a sunny day for a bake sale. {a families} brought {b pies} each. The teachers ate {c pies} and sold "
        "the rest at ${d} a pie. They used ${e} of the money for a clock, and with the rest they bought {f atlases}. "
        "What was the price of each atlas?",
        "The class newspaper had {a pages} of {b articles}. The teacher removed {c articles}, which were too long. "
        "Each of the others has {d sentences}. {e sentences} have been checked, and {f editors} share those that have "
        "not. How many sentences does each editor check?",
        "If {a groups} fold {b paper cranes} each, {c cranes} are lost, the rest go for ${d} each, ${e} pays for the "
        "paper and the remaining money is divided equally among {f charities}, how much will each charity get?",
    ), _TOPICS),
)  # fmt: skip
