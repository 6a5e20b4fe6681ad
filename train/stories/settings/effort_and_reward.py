"""Kinds of effort and reward: tasks, goals, points, pay, practice, saving, fund-raising and what comes of them.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("something for every finished piece", s.product, (
        "Whoever sands a table leg in my uncle's workshop finds ${a} in the jar afterwards. On a rainy afternoon "
        "{name} sanded {b} of them. What did {he} take home?",
        "For each summary that {name} <hands> in, the tutor <~adds> {b points} to {his} account. {He} <hands> in {a "
        "summaries}. How many points <~is> that?",
        "How much does a window cleaner receive for {b panes} when the contract says ${a} per pane?",
        "Mending a torn sack is worth {a cents}. Work out, in cents, what somebody is owed who mends {b} of them.",
        "The orchard pays not by the hour but by the bucket, and a full bucket brings ${a}. Before the sun went down, "
        "{name} had emptied {b buckets} onto the scale. Find {his} pay.",
        "If {a coupons} are printed for every empty keg that is brought back, how many are printed for {b kegs}?",
        "&{name} <=paints> garden gnomes at home, and a dealer gives {him} ${a} apiece, no matter how large they are. "
        "This month {b gnomes} left the house. What did the dealer have to pay?",
        "Because of all the wedding presents, {b} thank-you notes had to be written. Each of them filled {a sheets}. "
        "How many sheets were filled?",
        "A drill earns a learner {a credits}. {name} passed {b drills}. How many credits did {he} end up with?",
        "Grandpa promised the twins {a raisins} for any crossword they solved. They solved {b crosswords} between "
        "them. How many raisins did he count out?",
        "Every stamp on the trainee's card stood for a subscription that she had sold. The card was full: {a rows} "
        "with {b stamps} in each. How many subscriptions had she sold?",
        "In exchange for a bag of litter from the shore, the mayor's office plants {a trees}. Volunteers came back "
        "with {b bags}, more than ever before. How many trees must be planted?",
    )),
    Kind("what was not finished", s.large_difference, (
        "A translator received {a pages} and has delivered {b}. How many pages does she owe her client?",
        "Although the postman started early, {b} of the {a letters} were still in his bag when a storm forced him to "
        "turn back. How many had he delivered?",
        "{name} <has> promised to do {a push-ups} this month. {He} <has> done {b}. How many <~are> missing?",
        "How many of {a bricks} must still be laid if the apprentice has laid {b}?",
        "The night shift took over from the day shift. Of the {a orders} that had come in, {b} had been dealt with, "
        "and the night shift handled everything else. How many orders did the night shift handle?",
        "A typing course comprises {a exercises}. {name} gave up after {b}. How many did {he} never try?",
        "Find out how many envelopes are unsealed: there were {a} at the start, and {b} have been sealed since.",
        "All {a invitations} were supposed to be in the mail by Friday, but the printer ran out of ink after {b} of "
        "them. How many were not printed?",
        "According to the foreman, {b} of {a holes} are dug. If he is right, how many must still be dug?",
        "A weaver needs {a knots} for a rug. She ties {b}, and her sister, who wants to help, ties all the remaining "
        "ones. How many knots does the sister tie?",
        "Instead of the {a kilometers} that she had planned for the season, a cyclist rode only {b} because of an "
        "injured knee. By how many kilometers did she miss her plan?",
        "{b lines} of the ballad are safely in {name's} head. It has {a lines} altogether, so {he} will be busy for a "
        "while. What number of lines has {he} not learned yet?",
    )),
    Kind("how often for a goal", s.quotient, (
        "The goal is {a points}. If every round brings {b points}, how many rounds are necessary to get there?",
        "How many hedges does {name} have to trim at ${b} a hedge until {he} has made ${a}?",
        "&{name} <wants> to memorize {a capitals} and <learns> {b} a day. How many days <~does> it take?",
        "A crew of {b movers} split the fee of ${a} equally. What did each mover get?",
        "A charity run brought in ${a}. The sponsors had pledged ${b} per lap, and every lap was paid for. Work out "
        "how many laps were run.",
        "It took {b days} of steady work to knit a scarf of {a rows}, the same number of rows each day. How many rows "
        "were knitted daily?",
        "A diver is given a medal for every {b badges}. For {a badges}, how many medals has she been given?",
        "Our landlord offered to take ${b} off the rent for each meter of gutter that we cleaned. By the end he had "
        "taken off ${a}. How many meters of gutter did we clean?",
        "A piano pupil has practiced for {a minutes} this month, always in sessions of {b minutes}. How often has he "
        "sat down at the piano?",
        "Divide the {a tasks} on the list fairly among {b interns}: how many does each intern receive?",
        "{name} was paid ${a} for {b hours} behind the bar. What is that per hour?",
        "All {b players} threw equally often, {a throws} in all. How many throws did each of them have?",
    ), frozenset({"time"})),
    Kind("results of several put together", s.three_sum, (
        "On the scoreboard stood {a} for {name}, {b} for {other}, {c} for {third}. What had they scored together?",
        "A bowler knocked down {a pins} at the start, {b} next and {c} at the end. Find her overall score.",
        "How many hours are on a timesheet that shows {a hours} for painting, {b} for tiling and {c} for cleaning up?",
        "Thanks to a cake stall that made ${a}, a raffle that made ${b} and a car wash that made ${c}, the brass band "
        "can go on tour. How much did the band raise?",
        "The courier dropped off {a parcels} in the old town and {b} by the harbor. {c} were still in her van when she "
        "went home. How many parcels had been loaded that morning?",
        "&{name} <does> {a squats}, {b lunges} and {c jumps} before breakfast. How many repetitions <~is> that in all?",
        "Nobody knew how many seats had been reserved until the lists were put together: {a} from the choir, {b} from "
        "the drama club, {c} from the parents. What was the number?",
        "It was a long night for the firefighters: {a calls} before midnight, {b} between midnight and dawn, and {c} "
        "after that. To how many calls did they respond?",
        "{name} hid ${a} from a birthday and ${b} from babysitting in a teapot. {His} {relative} secretly slipped in "
        "${c}. What will {name} find in the teapot?",
        "If reading is worth {a marks}, writing {b} and speaking {c}, what is the highest possible total?",
        "An app lists {name's} streaks: {a days}, {b days} and {c days}. How many days are they altogether?",
        "The cooperative filled {a jars} with honey, {b} with jam and {c} with pickles. Add them up.",
    )),
    Kind("share of the jobs in percent", s.percentage, (
        "{b}% of the {a applicants} passed the test for lifeguards. How many is that?",
        "A salesman keeps {b}% of what he sells as commission. What is his commission on sales of ${a}?",
        "How many of {a deliveries} were late if {b}% of them were?",
        "{name} has reached {b}% of {his} goal of {a minutes} of gymnastics. How many minutes has {he} done?",
        "A concert raised ${a}, of which {b}% was set aside for the hospital. Calculate the hospital's share.",
        "&{name} <puts> away {b}% of the paycheck. The paycheck <~is> for ${a}. How many dollars <does> {he} put away?",
        "When the bell rang, the quickest student had solved {b}% of the {a equations} on the sheet. How many "
        "equations had she solved?",
        "Instead of wages, the pickers take home {b}% of {a crates} of fruit. How many crates do they take?",
        "The goalkeeper stopped {b}% of the shots this season. There were {a shots} on his goal. How many did he stop?",
        "Taxes ate up {b}% of the ${a} that {name} was paid for a portrait. How many dollars went to the tax office?",
        "Of course not every call ends in a sale. With {a calls} and a success rate of {b}%, how many sales does an "
        "agent make?",
        "Suppose a team wins ${a} and its captain is entitled to {b}% of it. What does the captain receive?",
    )),
    Kind("a result that was raised", s.large_sum, (
        "Last season the club's best scorer had {a points}. This season she had {b} more. How many did she have this "
        "season?",
        "After paying ${b} for new brakes, {name} had ${a} left of {his} wages. How much had {he} earned?",
        "How many points does it take to beat a record of {a} by {b}?",
        "The choir is {b tickets} short of its target although it has already sold {a}. What is the target?",
        "{name} had typed {a words} when the power failed. Afterwards {he} typed another {b}. How long was the report, "
        "in words?",
        "The day crew assembled {a fans} and the evening crew {b}. How many fans did the crews put together?",
        "Had {b} fewer children joined the reading challenge, there would have been {a} of them. How many joined?",
        "The mechanic's bill lists ${a} for labor and ${b} for parts. Which sum should stand at the bottom?",
        "To get to the next level you need {b points} on top of the {a} that you have. At what score does the next "
        "level begin?",
        "We were told to stack {a logs} before lunch. We did that and, since nobody called us to the table, stacked "
        "another {b}. How many logs did we stack?",
        "Mrs. Ito's fund for a new roof stood at ${a} until a stranger sent her a check for ${b}. What does it stand "
        "at now?",
        "Yesterday the bakery van covered {a} km, which is {b} km less than today. How far did it drive today?",
    )),
    Kind("a rate and a bonus", two.product_plus, (
        "A waiter is paid ${b} an hour. On top of that, guests left him ${c} in tips during a shift of {a hours}. What "
        "did he earn on that shift?",
        "&{name} <gets> {b points} for each of {a riddles} and {c points} for being quick. What <~is> {his} score?",
        "A locksmith charges ${c} for coming out and ${b} per lock. How much will she charge for {a locks}?",
        "A rower's logbook showed {c} miles before the training camp. On each of the {a days} of the camp he entered "
        "{b} miles. How many miles were in the logbook at the end?",
        "The sponsor pays ${b} for every goal. {a goals} were scored, and because he was in a good mood, he threw in "
        "another ${c}. How much did the team receive?",
        "When {name} came to help, {c dishes} were already dry. {He} dried {b} a minute and stopped after {a minutes}. "
        "How many dishes were dry by then?",
        "Everybody on the committee, which has {a members}, sold {b calendars}. A bookstore sold {c}. Find out how "
        "many calendars were sold.",
        "If I lay {b tiles} a day for {a days}, {c tiles} are still to lay. How many tiles does the job call for?",
        "The bank gives ${c} to anybody who opens an account. {name} did so and paid in ${b} a month for {a months}, "
        "never touching it. What is in the account?",
        "In each of {a levels} a knight found {b gems}, and a chest gave him {c} extra. How many did he get in all?",
        "Hiring {a musicians} costs ${b} for each of them, and the lady who turns the pages wants ${c}. What does the "
        "organizer have to pay?",
        "A carpenter made {a} identical cupboards with {b screws} apiece, after which {c screws} lay in the tin. How "
        "many had been in the tin when he began?",
    )),
    Kind("short of a goal after steady work", two.minus_product, (
        "A drum set costs ${c}. {name} has laid aside ${b} a week for {a weeks}. How many dollars are lacking?",
        "How many of {c flyers} remained after {a helpers} had each dropped {b} into mailboxes?",
        "My thesis must have {c pages}. I wrote {b pages} a day for {a days}. How many more must I produce?",
        "A candidate has {c marks}, but {b} are taken away for every mistake. What is left after {a mistakes}?",
        "If a punch card holds {c credits} and each visit to the gym uses up {b}, what is left on it after {a visits}?",
        "Out of {c} liters of cider, {a} barrels of {b} liters each were filled. The rest was drunk by the harvest "
        "workers. How many liters did they drink?",
        "Before the strike, {c crates} were waiting on the dock. Trucks carried off {b} an hour, but after {a hours} "
        "the drivers refused to go on. How many crates stayed behind?",
        "A company rewards its {a drivers} with ${b} each and gives what remains of the ${c} bonus fund to the "
        "mechanic. What does the mechanic get?",
        "&{name} <=owes> {his} {relative} ${c} for a broken window. {He} <=has> cleaned the car {a times}, and every "
        "time ${b} was struck off the debt. How much <=does> {he} still owe?",
        "Find the number of words that {name} has yet to look up, given that the text has {c} difficult words and {he} "
        "looked up {b} on each of {a evenings}.",
        "{name} had {c chips} and lost every round, {a rounds} in all, at {b chips} each. How many were left?",
        "It was pouring, so just {a} of the volunteers showed up. Each of them planted {b saplings}. Since {c "
        "saplings} had been delivered, some were left in their pots. How many?",
    )),
    Kind("the rest of a goal at so much a time", two.rest_rate, (
        "{b} of the {a kilometers} of the pilgrimage were behind {name}. From then on {he} walked {c} km a day. How "
        "many days did the rest of it take?",
        "A reward of ${a} was promised. After ${b} had been paid to the lawyer, the {c finders} got equal parts of the "
        "remainder. What did each finder get?",
        "&{name} <needs> {a points} for the next belt in judo and <has> {b}. A class <~is> worth {c points}. How many "
        "more classes <does> {he} have to attend?",
        "How many evenings will it take to finish a puzzle of {a pieces}, {b} of which have been placed, if {c} are "
        "placed per evening?",
        "The roofers began with {a shingles}, of which {b} turned out to be cracked. They nailed the sound ones to the "
        "roof in rows of {c}. How many rows did they get?",
        "Paying back ${a} seemed impossible to {name}. Luckily {his} {relative} let {him} off ${b}, and so {he} paid "
        "the remainder at ${c} a month. Calculate how many months that took.",
        "There were {a chores} on the camp's list. The cook took {b} of them because nobody else may enter the "
        "kitchen; the others were split equally among {c tents}. How many chores fell to each tent?",
        "From the ${a} that the bazaar took in, ${b} went on rent for the hall. With what was left the school bought "
        "footballs at ${c} apiece. How many did it buy?",
        "If {a eggs} have to be painted, {b} are done and a child paints {c} an hour, how many hours are left?",
        "{b} of the {a liters} in the tank had been used up when the gardener began to water the young trees. Each "
        "tree got {c liters}, and at the end the tank was empty. How many young trees were there?",
        "The saleswoman got a fixed ${b} and, for every carpet sold, another ${c}. At the end of the month she was "
        "paid ${a}. How many carpets did she sell?",
        "Apart from {b songs} that it knew by heart, the orchestra had to rehearse its whole program of {a songs}, {c} "
        "at each meeting. How many meetings were needed?",
    )),
    Kind("what the others must add", two.minus_sum, (
        "A team hopes for {a points}. Its swimmers have brought {b} and its runners {c}. What must the cyclists bring?",
        "Of {a parcels}, {b} went astray and {c} were refused at the door. How many reached their owners?",
        "To pay for a canoe of ${a}, {name} sold an old radio for ${b} and helped out at a car wash for ${c}. How much "
        "did {he} still have to find?",
        "How many of {a questions} were left blank by a contestant who got {b} right and {c} wrong?",
        "&{name} <earns> ${a}, <gives> ${b} to {his} {relative} for food and <lends> ${c} to a friend. @money_left",
        "Our parents had set aside ${a}. Skating came to ${b}, the circus to ${c}. Say how much was not spent.",
        "The rehearsal lasts {a minutes}. The warm-up takes {b} of them and the break {c}. How many minutes are "
        "devoted to the play itself?",
        "The judge had given {name} {a hours} of community service. {b} of these were served at the kennel and {c} at "
        "the soup kitchen. How many hours remain?",
        "Overalls were handed out to the ushers, the cleaners and the cooks, {a} in all. The ushers got {b}, the "
        "cleaners {c}. How many went to the cooks?",
        "Last winter {a driveways} were buried in snow. Neighbors cleared {b}, the scouts cleared {c}, and the mayor, "
        "ashamed, cleared whatever nobody else had. How many did he clear?",
        "If {a signatures} are required, {b} come from the market and {c} from the station, how many are missing?",
        "A pupil's points for the term are made up of homework, tests and a project. With {b} for homework and {c} for "
        "tests, she finished on {a}. What did the project contribute?",
    ), frozenset({"time"})),
    Kind("the same reward for more work", two.rate, (
        "A gardener asks ${a} for {b hours}. What will he ask for {c hours} at the same rate?",
        "{b} completed levels gave {name} {a coins}, since every level is worth the same. How many coins would {c "
        "levels} have given {him}?",
        "When {b seamstresses} are at work, {a shirts} a day get finished. How many would get finished with {c} who "
        "sew just as fast?",
        "How many candles does a workshop pour in {c days} if, working evenly, it pours {a} in {b days}?",
        "&{name} <=skips> rope at a steady pace: {a jumps} in {b minutes}. Find the number of jumps in {c minutes}.",
        "Delivering {b pianos} paid ${a}. On the same terms, how much money will the delivery of {c pianos} bring?",
        "A class of {b pupils} raised ${a}, everybody the same sum. Had there been {c pupils} and had each raised just "
        "as much, what would the result have been?",
        "The old loom makes {a} cm of cloth in {b hours}; it never slows down. The weaver leaves it running for {c "
        "hours}. How many centimeters of cloth does she find?",
        "Suppose {b workouts} are rewarded with {a points}. What is the reward for {c} such workouts?",
        "On {day} an errand boy cycled the same round {b times}, which was {a} km altogether. On {day2} he must cycle "
        "it {c times}. How many kilometers is that?",
        "It takes {a nails} to put together {b} identical beehives. The beekeeper has just received an order for {c} "
        "of them. How many nails should she buy for it?",
        "I was paid ${a} for walking {b dogs}. My friend, to whom I passed on the job, walked {c dogs} for the same "
        "money per dog. What did my friend get?",
    )),
    Kind("the better result and the other", two.more_total, (
        "{name} solved {a riddles}, and {other}, wide awake, {b} more than that. How many did the two of them solve?",
        "The morning run took {a minutes}. In the evening there was another run, longer by {b minutes}. How many "
        "minutes of running does that make for the day?",
        "A painter charged ${a} for the hall and ${b} more than that for the kitchen. What was his whole bill?",
        "How many medals do the sisters own together if the younger has {a} and the elder beats her by {b}?",
        "On {day} a bakery sold {a loaves}, {b} fewer than on {day2}. How many did it sell in all on those days?",
        "Our street collected {a} kg of waste paper, yours {b} kg more. Together that makes how many kilograms?",
        "Work out the combined score of the match: the visitors got {a points}, and the home side won by {b}.",
        "{name} <=has> ${a}, but {he} <=is> no match for {his} {relative}, who has ${b} more. If {they} pool {their} "
        "savings, how much do {they} have?",
        "A ladder with {a rungs} was too short, so the roofer built another with {b} extra rungs. How many rungs did "
        "the ladders have in total?",
        "Because demand was growing, the dairy put {a crates} on the early truck and {b} more on the late truck than "
        "on the early truck. Find how many crates it shipped.",
        "If my brother had done {b} more exercises, he would have done as many as I did. He did {a}. How many "
        "exercises did we do between us?",
        "Last year's gala raised ${a}; this year's raised that sum and ${b} besides. Add up what they raised.",
    )),
    Kind("all the work divided anew", two.product_over, (
        "{a students} each earned ${b} by handing out samples. They threw it all into a pot, which was shared out "
        "equally among {c people}. How much did each of these people get?",
        "&{name} <works> {a hours} at ${b} an hour. How many hats at ${c} apiece can {he} buy with these wages?",
        "A farmhand stacked {a rows} of {b bales}. A cart holds {c bales}. How many carts do they fill?",
        "A machine packs {c tins} an hour. How many hours will it need for {a cartons} with {b tins} in each?",
        "The contract was for {a weeks} at {b pages} a week, but the author has decided to write {c pages} a week "
        "instead. How many weeks will the same book take her?",
        "{a masons} would have finished the wall in {b days}. Instead, {c masons} turned up. If they all work equally "
        "fast, in how many days will it be finished?",
        "As prizes, there are {a bags} holding {b sweets} each, to be emptied and divided evenly among {c winners}. "
        "What does each winner get?",
        "The janitor returned {a crates} of bottles, got {b cents} per crate and spent all of it on stickers at {c "
        "cents} each. Find how many stickers he bought.",
        "A debt of {a} payments of ${b} was changed, without any interest, into {c} equal payments. How high is each "
        "of the new payments?",
        "If {a squads} of {b cadets} are turned into {c squads} of equal size, how many cadets are in each?",
        "Every child in {a classes}, all of which had {b pupils}, painted a tile. Later the tiles were put up in {c} "
        "equal columns. How many tiles were there in a column?",
        "Each of {a levels} has {b stars} to find. For every {c stars} the game gives you a trophy. How many trophies "
        "does a player get who finds all the stars?",
    )),
    Kind("only those who did their part", two.minus_times, (
        "{a people} put their names down for the clean-up, but {b} stayed in bed. The others filled {c sacks} each. "
        "How many sacks were filled?",
        "&{name} <has> {a} finished pictures and <keeps> {b} for {his} own walls. If the rest are sold for ${c} each, "
        "how much <does> {he} earn?",
        "Of {a} workdays, {b} were lost to rain. On each of the remaining ones the pavers laid {c} meters of road. How "
        "many meters did they lay?",
        "A quiz gives {c points} per right answer. Out of {a answers}, {b} were wrong. What was the score?",
        "How much does a tennis coach earn in a month with {a lessons} if {b} are cancelled and she is paid ${c} for "
        "each that takes place?",
        "{name} ironed {a shirts}. The customer refused to pay for {b} of them, which had scorch marks, and gave ${c} "
        "apiece for those that were fine. What did {name} receive?",
        "In the reading marathon, {a children} began and {b} dropped out. Everyone who lasted to the end got {c "
        "badges}. How many badges did the library need?",
        "The old lift carried {a miners} a trip. The new lift carries {b} fewer. How many can it carry in {c trips}?",
        "If a ticket costs ${a} and club members get ${b} off, what do {c members} pay altogether?",
        "My nephew practiced the flute for {a minutes} a day until he broke his wrist. Since then he has played {b "
        "minutes} less a day. How many minutes is that for the {c days} since then?",
        "Each porter carried {a bottles} up the mountain, of which he drank {b} on the way. There were {c porters}. "
        "How many bottles reached the hut?",
        "A shepherd has {a ewes}, {b} of which give no milk, and gets {c liters} from each of the others. Find the "
        "amount of milk in liters.",
    ), frozenset({"time"})),
    Kind("a raise in percent", two.percent_more, (
        "After a good year the boss raised everybody's bonus by {b}%. Before that, it had been ${a}. How high is it "
        "now?",
        "{name} swam {a lengths} last week and {b}% more this week. How many lengths did {he} swim this week?",
        "What will a carpenter charge for a wardrobe if the wood costs ${a} and he adds {b}% for his work?",
        "An account holds ${a}, and the bank adds {b}% interest. What will it hold with the interest?",
        "A foundry that used to turn out {a bells} a month has bought a faster machine, so that its output has gone up "
        "by {b}%. Find the new monthly output.",
        "The bill at the inn came to ${a}. We were so content that we left {b}% on top for the waitress. How much did "
        "we pay in all?",
        "Last month {a parcels} passed through the depot. With the holidays coming, the manager expects an increase of "
        "{b}%. How many parcels does she expect?",
        "The walkathon was meant to raise ${a}, and in the end this target was exceeded by {b}%. How much was "
        "collected?",
        "At night my cousin gets {b}% more than the ${a} he is paid by day. What is he paid at night?",
        "If a video had {a viewers} on {day} and {b}% more on {day2}, how many watched it on {day2}?",
        "&{name} <scores> {a points} in the trial and {b}% more in the final. What <~is> {his} score in the final?",
        "At the beginning of the course the pupils could stand on their hands for {a seconds}. Thanks to daily "
        "practice, the time had grown by {b}% when it ended. How many seconds was it then?",
    )),
    Kind("two sorts of work rewarded", long.two_products, (
        "&{name} <waters> {a gardens} at ${b} each and <rakes> {c yards} at ${d} each. @earn",
        "A dart in the red ring is worth {b points} and a dart in the blue ring {d}. {name} hit red {a times} and blue "
        "{c times}. What was {his} score?",
        "How many bottles came off a machine that ran at {b} a minute for {a minutes} and then, on another setting, at "
        "{d} a minute for {c minutes}?",
        "The scouts sold wreaths and lanterns to pay for their hut. {a wreaths} went at ${b} each and {c lanterns} at "
        "${d} each. Find the takings.",
        "{a women} picked {b baskets} of olives each, and {c men} picked {d} each. How many baskets came in?",
        "The training plan asks for {a days} with {b} km and {c days} with {d} km of running. How many kilometers is "
        "that altogether?",
        "{name} paid off a loan at ${b} a month for {a months} and then, with a better job, at ${d} a month for {c "
        "months}. If nothing else was due, how large was the loan?",
        "Apprentices get ${b} a day, masters ${d}. What do {a apprentices} and {c masters} get for a day in all?",
        "A truck delivered {a pallets} with {b sacks} of cement on each. Since this was not enough, it came back with "
        "{c pallets} of {d sacks}. How many sacks were delivered?",
        "An easy problem takes a student {b minutes} and a hard problem {d}. If her homework consists of {a} easy and "
        "{c} hard ones, how many minutes will she need?",
        "{a jurors} gave the singer {b points} each, and the other {c} gave {d points} each. Add up all the points.",
        "We swept {a floors} of {b rooms} in the north wing and afterwards {c floors} of {d rooms} in the south wing. "
        "How many rooms were swept?",
    ), frozenset({"time", "distance"})),
    Kind("earned, less some, then so much at a time", long.product_minus_over, (
        "For {a hours} of work, {name} was paid ${b} an hour. {He} gave back ${c} that {he} had borrowed and divided "
        "the rest equally among {d envelopes}. How many dollars were in each envelope?",
        "A quarryman loaded {a carts} with {b stones} each. {c stones} fell off; the remaining ones became {d} equal "
        "heaps. How many stones were in a heap?",
        "How many tickets at ${d} can a fan club buy from dues of ${b} paid by each of {a members}, after ${c} has "
        "gone on a banner?",
        "The quilt needs {a rows} of {b patches}. {c patches} are sewn on. At {d patches} per evening, how many "
        "evenings will it still take?",
        "A novel has {a chapters} of {b pages}. {name} has {c pages} behind {him} and wants to be through in {d days}. "
        "How many pages a day must {he} read?",
        "Each of {a boats} brought in {b crates} of fish. After {c crates} were set aside for the crews, {d merchants} "
        "bought the others in equal lots. How many crates did each merchant buy?",
        "The team's {a players} scored {b points} each, but {c points} were taken off for shouting at the referee. For "
        "every {d} of the points that were left, the sponsor bought a ball. How many balls did he buy?",
        "We owe a plumber for {a hours} at ${b} an hour. He accepts an old moped as payment for ${c} of it, and the "
        "remainder is split evenly by the {d tenants} of the house. What does each tenant pay?",
        "If {b seats} are booked on each of {a days} but {c} bookings are withdrawn, and each page of the ledger holds "
        "{d bookings}, how many pages do the bookings that stand fill?",
        "From {a trays} of {b seedlings}, the nursery threw out {c} sick plants. The healthy ones were sent to {d "
        "parks}, which got equally many. How many did each park get?",
        "The job is {a walls} of {b} square meters each, and {c} square meters of this have been plastered. Find the "
        "number of days that are still needed at {d} square meters a day.",
        "{name's} {relative} had promised ${b} for each of {a} washed windows but held back ${c} because of streaks. "
        "{name} spent all that was paid on comics at ${d} each. How many comics did {he} buy?",
    )),
    Kind("a plan that goes up and down", long.chain_total, (
        "{name} jogged {a minutes} on {day}, {b minutes} longer on {day2}, and on {day3} {c minutes} less than on "
        "{day2}. For how many minutes did {he} jog altogether?",
        "The baker's daughter sold {a tarts}. Her brother sold {b} more than she did, and their cousin {c} fewer than "
        "the brother. How many tarts did they sell in all?",
        "How many pages did a writer produce if she wrote {a} in spring, {b} more in summer than in spring, and {c} "
        "fewer in fall than in summer?",
        "The tango got {a points}; the waltz, {b} more; the polka, {c} fewer than the waltz. Find the sum.",
        "A plumber took ${a} for the sink and ${b} more than that for the bath. The shower cost ${c} less than the "
        "bath. What was the whole bill?",
        "There are {a coins} in the forest world. The desert world hides {b} more than the forest world, and the ice "
        "world {c} fewer than the desert world. If a player collects everything, how many coins is that?",
        "&{name} <delivers> {a papers} on {day}. On {day2} {he} <delivers> {b} more than that, but on {day3}, in the "
        "snow, {c} fewer than on {day2}. How many papers <does> {he} deliver on those days?",
        "In the box by the door lay ${a}, and in the box by the altar ${b} more. The box in the crypt held ${c} less "
        "than the box by the altar. What did the boxes hold together?",
        "If a firm hires {a people} in March, {b} more in April than in March, and {c} fewer in May than in April, how "
        "many does it hire over these months?",
        "Our grandfather chopped {a logs}. My sister, wanting to show off, chopped {b} more than he did, whereas I, "
        "with blisters on my hands, chopped {c} fewer than my sister. Count all our logs.",
        "The red team has {a points}. It trails the blue team by {b}, and the blue team leads the green team by {c}. "
        "How many points do all the teams have together?",
        "Volunteers repaired {a} meters of the trail in the morning, {b} meters more than that in the afternoon, and "
        "in the evening {c} meters less than in the afternoon. Work out how many meters were repaired.",
    ), frozenset({"time", "distance"})),
)  # fmt: skip
