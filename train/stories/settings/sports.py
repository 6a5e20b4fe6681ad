"""Kinds about sports: teams and players, scores and goals, training and laps, tickets and prizes.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _rising_rest(d: Draw) -> Numbers:
    """Draw `c - (a + (a + b) + 2 * (a + b))`."""
    a, b = d.number(3, 25), d.number(2, 15)
    more = a + b
    total = a + more + 2 * more
    c = total + d.number(2, 40) if d.chance(0.5) else (total // 10 + d.number(1, 4)) * 10
    return (a, b, c), (add(a, b), mul(more, 2), add(a, more, 2 * more), sub(c, total))


def _two_products_shared(d: Draw) -> Numbers:
    """Draw `(a * b + c * d - e) / f`."""
    while True:
        (a, b), (c, e) = d.factors(120), d.factors(120)
        total = a * b + c * e
        f = d.part(total, 60)
        g = d.divisor(total - f) if total - f >= 4 else None
        if g:
            steps = (mul(a, b), mul(c, e), add(a * b, c * e), sub(total, f), div(total - f, g))
            return (a, b, c, e, f, g), steps


KINDS = (
    Kind("sports two scores", s.two_sum, (
        "A basketball team scored {a points} before the break and {b} after it. What was its final score?",
        "&{name} <runs> {a laps} in the morning and another {b} in the evening. How many laps <does> {he} run that "
        "day?",
        "There are {a swimmers} in the club now, and {b} more will join in {month}. How many swimmers will the club "
        "have then?",
        "In tonight's final, {a fans} wear red scarves and {b} wear white ones. How many fans wear a scarf?",
        "The goalkeeper stopped {a shots} in the first match. In the second match he stopped {b}. Find the number of "
        "shots that he stopped.",
        "{name} threw the ball {a} meters far. {other} threw it {b} meters farther than that. How many meters far was "
        "{other's} throw?",
        "After {b players} had left the gym, {a} were still there. How many players had been in the gym before?",
        "How many medals does a school own if {a} hang in the hall and {b} lie in the office?",
        "{a girls} and {b boys} signed up for the cross-country race. How many runners is that altogether?",
        "If {name} <has> already done {a push-ups} and <does> {b} more, how many push-ups <~is> that in total?",
        "{other} has missed {b} of {his2} free throws this season. All the others, {a} in number, went in. How many "
        "free throws did {he2} take?",
        "The tennis coach carries {a balls} in a bag, and {b} are in the basket next to the court. Calculate the total "
        "number of balls.",
        "Wow, we won {a games} last season, and this season {b}! How many wins do we have in the two seasons together?",
        "It rained, so only {a people} came to watch the match, {b} fewer than the week before. How many people came "
        "the week before?",
    ), frozenset({"music"})),
    Kind("sports equal teams", s.quotient, (
        "&{name} <swims> {a lengths} in {b} equal sets. How many lengths <~are> there in each set?",
        "{a children} want to play volleyball. They form teams of {b}. How many teams do they get?",
        "How many laps did each runner do if the {b runners} of a relay team ran {a laps} together, all of them "
        "equally many?",
        "A season's {a matches} are spread evenly over {b months}. How many matches are there every month?",
        "For the tournament, {a cones} are set up on {b fields}, the same number on each. How many cones stand on one "
        "field?",
        "The {b winners} share a prize of ${a} equally. How much is each winner's share?",
        "A pack of tennis balls holds {b}. What number of packs does a club open to get {a balls}?",
        "{a cyclists} started in groups of {b}. Calculate how many groups there were.",
        "In {b games}, a striker scored {a goals}, and he always scored the same number. How many goals did he score "
        "per game?",
        "{name} paid ${a} for {b tickets} to the hockey game. What was the price of a ticket?",
        "The stand by the swimming pool seats {a people} in {b} equal rows. How many seats does a row have?",
        "If a coach divides {a} minutes of practice evenly among {b drills}, how many minutes does each drill last?",
        "The team drank {a bottles} of water during a training camp of {b days}. On average, how many bottles were "
        "drunk per day?",
        "Yesterday {a players} were waiting at the chess club. If {b} of them fit at a table, how many tables were "
        "needed for all?",
    ), frozenset({"time"})),
    Kind("sports so many each and some more", two.product_plus, (
        "In the first {a games}, a player scored {b points} each time. In the last game he scored {c}. How many points "
        "did he score in all the games?",
        "&{name} <does> {b sit-ups} on each of {a days} and {c} on the day after. How many sit-ups <does> {he} do "
        "altogether?",
        "{a teams} of {b players} take part in the tournament, and there are {c referees}. How many people take part, "
        "referees included?",
        "A membership costs ${b} a month, and there is a fee of ${c} at the start. How much does it cost to be a "
        "member for {a months}?",
        "There <~are> {a shelves} in {name's} room with {b trophies} on each. Another {c trophies} <~stand> on the "
        "floor. How many trophies <~are> there in the room?",
        "How many laps are run if {a girls} run {b laps} each and their coach runs {c}?",
        "{c tickets} were sold at the door of the stadium. Before that, {a schools} had ordered {b} each. What was the "
        "total number of tickets sold?",
        "If the bus brings {b fans} on each of {a trips}, and {c} come on foot, how many fans come to the match?",
        "A skater had {c stickers} on her helmet. She put on {b} more after each of {a races}. Find how many stickers "
        "there were in the end.",
        "&After warming up for {c} minutes, {name} <rows> {a times} across the lake, {b} minutes each time. For how "
        "many minutes <does> {he} train?",
        "The camp bought {a nets} for ${b} apiece as well as a whistle set for ${c}. How much money did the camp "
        "spend?",
        "Every one of {a swimmers} won {b medals} this year, and the divers won {c}. How many medals did the swimmers "
        "and divers win?",
        "Our team got {b points} for each of its {a wins}, plus {c points} for its draws. How many points is that in "
        "the table?",
        "{name} walked {a rounds} of {b} holes on the golf course, then played {c holes} more with {his} {relative}. "
        "How many holes did {he} play in all?",
    ), frozenset({"time"})),
    Kind("sports one has fewer, both together", two.fewer_total, (
        "{name} scored {a goals} this season. {other} scored {b} fewer. How many goals did the two of them score "
        "together?",
        "&{name} <swims> {a laps} on {day}. On {day2} {he} <is> tired and <swims> {b laps} less. How many laps <does> "
        "{he} swim on the two days?",
        "The red team has {a points}, which is {b} more than the blue team has. How many points do both teams have in "
        "all?",
        "There are {a} boys at the judo club. The number of girls is {b} less. How many boys and girls are at the "
        "club?",
        "A ticket for the stands costs ${a}. Children pay ${b} less. How much does it cost for an adult and a child?",
        "In a dance contest, {third} got {a votes} from the jury. The audience gave {b} fewer. What was the total "
        "number of votes for {third}?",
        "How many saves did the goalkeeper make in two matches if she made {a} in the first one and {b} fewer in the "
        "second?",
        "Before lunch {a riders} crossed the finish line. After lunch it was {b} fewer. Find out how many riders "
        "finished the race.",
        "A school has {a footballs}; of basketballs it has {b} fewer. Calculate the number of footballs and "
        "basketballs that it has.",
        "{other} jumped rope {a times} without a break. On {his2} next try {he2} did {b} fewer jumps. How many jumps "
        "did {he2} do in the two tries?",
        "The home fans brought {a flags} to the game, while the visitors, who had come a long way, brought {b} fewer. "
        "How many flags were there?",
        "If the first half of a match has {a passes} and the second half has {b} fewer, how many passes are there in "
        "the whole match?",
        "The new rowing boat has room for {a rowers}, and the old one has room for {b} fewer than that. How many "
        "rowers can go out on the lake at once?",
        "Last year {name} won {a matches}, and this year {he} won {b} fewer than last year. How many matches has {he} "
        "won in both years?",
    ), frozenset({"time"})),
    Kind("sports both groups, then teams", two.sum_over, (
        "{a girls} and {b boys} came to the sports day. The teacher put them into teams of {c}. How many teams were "
        "there?",
        "&{name} <does> {a push-ups} and {b squats}, split into {c} equal rounds. How many exercises <~are> there in "
        "each round?",
        "A club bought {a} new balls and still had {b} old ones. If {c teams} share all the balls equally, how many "
        "balls does each team get?",
        "Two coaches bring {a} and {b bottles} of water. They are handed out evenly to {c players}. How many bottles "
        "does each player get?",
        "How many vans for {c people} do {a players} and {b fans} fill when they travel to the away game?",
        "The team collected ${a} from parents and ${b} from a bake sale in order to buy {c} equal jerseys. How much "
        "may a jersey cost?",
        "On {day}, {a runners} registered for the race, and on {day2} another {b} did. All of them start in groups of "
        "{c}. What is the number of groups?",
        "{name} swam {a lengths} of crawl and {b} of backstroke in sets of {c lengths}. How many sets was that?",
        "In the gym {a mats} are blue and {b} are green. They are stacked in {c} equal piles. How many mats are in a "
        "pile?",
        "If a fan club with {a members} gains {b members} and then fills exactly {c rows} in the stadium, how many of "
        "them sit in each row?",
        "The hockey team scored {a goals} at home and {b} away, in {c matches} altogether. On average, how many goals "
        "did it score per match?",
        "{a} gold and {b} silver medals lay in the drawers of the office. The {c drawers} all held the same number. "
        "How many medals were in each drawer?",
        "Both tennis schools were invited to dinner: {a players} came from one school and {b} from the other. They "
        "took all the seats at {c} equal tables. Find the number of seats per table.",
        "After practice {other} gathered {a} balls on the field, and {third} gathered {b} in the bushes. They put them "
        "into nets of {c balls}. How many nets were filled?",
    ), frozenset({"time"})),
    Kind("sports at the same pace", two.rate, (
        "A runner does {a laps} in {b} minutes. At this pace, how many laps does she do in {c} minutes?",
        "{name} <scores> {a points} in {b games}. At that rate, how many points <does> {he} score in {c games}?",
        "{b tickets} for the match cost ${a}. How much do {c tickets} cost?",
        "If {b bags} contain {a balls}, how many balls do {c} such bags contain?",
        "A cyclist needs {b} hours for {a} km. How many km will she ride in {c} hours if she keeps going at the same "
        "speed?",
        "&{name} <drinks> {a bottles} of water in {b} training sessions. If {he} always <drinks> the same amount, how "
        "many bottles <does> {he} drink in {c sessions}?",
        "{b teams} have {a players} in all, and all teams are of the same size. How many players would {c teams} have?",
        "The swimming teacher takes ${a} for {b lessons}. What is the fee for {c lessons}?",
        "In {b weeks}, the stadium used {a} liters of paint for its lines. How many liters will it use in {c weeks} if "
        "nothing changes?",
        "A goalkeeper catches {a shots} in {b matches}. At the same rate, find out how many he will catch in {c}.",
        "How far does a rowing boat go in {c} minutes if it goes {a} meters in {b} minutes? Give the answer in meters.",
        "For {b children} the camp cook boils {a eggs}. How many eggs should the cook boil for {c children}, who eat "
        "just as much?",
        "{a trophies} are standing on {b shelves}, evenly spread. {c} equally full shelves would hold how many "
        "trophies?",
        "Someone who rents {b pairs} of skates pays ${a}. Calculate the price for {c pairs}.",
    ), frozenset({"time", "distance", "heat"})),
    Kind("sports points of two kinds", long.two_products, (
        "A team got {b points} for each of {a wins} and {d points} for each of {c draws}. How many points did it get?",
        "&{name} <runs> {b laps} on each of {a days} and {d laps} on each of {c days}. How many laps <does> {he} run "
        "in total?",
        "{a adults} and {c children} went to see the match. A seat was ${b} for adults and ${d} for children. How much "
        "did they pay altogether?",
        "In {a games} a basketball player scored {b points} each, but after an illness she scored {d} in each of {c "
        "games}. What is the number of points that she scored?",
        "The sports shop sold {a rackets} at ${b} apiece, and it also sold {c helmets} at ${d} apiece. How much money "
        "did it make?",
        "How many athletes are there at the school games if {a schools} send {b} each and {c schools} send {d} each?",
        "{a boats} carry {b rowers} each, while {c} bigger boats carry {d rowers} each. How many rowers are in the "
        "boats?",
        "The training plan for today asks for {a sets} of {b jumps} and then {c sets} of {d}. How many jumps is that "
        "altogether?",
        "For the award show there are {a tables} with {b medals} on each and {c tables} with {d medals} on each. Find "
        "the number of medals.",
        "The ice rink was busy. In the morning {a classes} came with {b students} each, and after lunch it was {c "
        "classes} with {d students} each. How many students skated that day?",
        "If a gym class uses {a} boxes of {b} tennis balls and {c} boxes of {d} rubber balls, how many balls does the "
        "class use?",
        "{name} watched {a matches} of {b} minutes each and {c matches} of {d} minutes each. How many minutes did {he} "
        "spend in front of the screen?",
        "There are {b seats} in each of the {a} front rows and {d} in each of the {c} back rows. Calculate how many "
        "people can sit down to watch the boxing match.",
        "The captain handed out water: {b bottles} to each of {a players} of the first team and {d bottles} to each of "
        "{c players} of the second. How many bottles did she hand out?",
    ), frozenset({"time"})),
    Kind("sports up and down in three parts", long.chain_total, (
        "&{name} <swims> {a lengths} on {day}, {b} more than that on {day2}, and on {day3} {c} fewer than on {day2}. "
        "How many lengths <does> {he} swim in the three days?",
        "A team scored {a goals} in {month}. In {month2} it scored {b} more than in {month}, and in {month3} {c} fewer "
        "than in {month2}. How many goals did it score altogether?",
        "The blue team won {a points}. The red team won {b points} more than the blue team, and the white team won {c} "
        "less than the red one. How many points did the teams win in all?",
        "Football has {a players} at our school, hockey has {b} more than football, and tennis has {c} fewer than "
        "hockey. Nobody plays more than one of these sports. How many players are there?",
        "A ball costs ${a}. Shoes cost ${b} more than the ball. A shirt costs ${c} less than the shoes. How much do a "
        "ball, a pair of shoes and a shirt cost together?",
        "How many medals did a country win if it won {a} gold medals, {b} more silver medals than gold ones, and {c} "
        "fewer bronze medals than silver ones?",
        "{third} did {a sit-ups}. {other} did {b} more than {third}, and their coach did {c} fewer than {other}. What "
        "is the total number of sit-ups that they did?",
        "On the first day of the tour, the riders spent {a} minutes in the rain. On the second day it was {b} minutes "
        "more, and on the third day {c} minutes less than on the second. For how many minutes did they ride in the "
        "rain?",
        "At a judo contest there were {a children} in the morning group. The noon group had {b} more than that, and "
        "the last group had {c} fewer than the noon group. How many children took part?",
        "The first period of the game saw {a shots}, the second one {b} more than the first, and the third one {c} "
        "fewer than the second. Find the number of shots in the game.",
        "There were {a fans} on the first bus to the final. The second bus carried {b} more. If the third bus carried "
        "{c} fewer than the second, how many fans were on the three buses?",
        "{name} threw {a darts} as a warm-up, {b} more than that in the first round and {c} fewer in the second round "
        "than in the first. How many darts did {he} throw?",
        "If a climber does {a routes} in her first week, {b} more in her second week and then {c} fewer than in the "
        "second week, how many routes does she do in the three weeks?",
        "Calculate how many tickets the club sold: {a} on {day}, {b} more than that on {day2}, and {c} fewer on {day3} "
        "than on {day2}.",
    ), frozenset({"time"})),
    Kind("sports which has more, by how much", long.product_compare, (
        "The home team played {a games} and scored {b points} in each. The guests scored {d points} in each of {c "
        "games}. How many more points does the home team have?",
        "&{name} <runs> {b laps} a day for {a days}. {His} {relative} <~runs> {d laps} a day for {c days}. How many "
        "more laps <does> {name} run?",
        "A hall has {a rows} of {b seats}; a smaller one has {c rows} of {d seats}. By how many seats is the first "
        "hall larger?",
        "Selling {a shirts} for ${b} each, a fan shop takes in more than with {c caps} at ${d} each. How much more?",
        "How many more people can watch from the north stand with {a benches} for {b people} each than from the south "
        "stand with {c benches} for {d}?",
        "{name} did {a sets} of {b squats}, while {other} did {c sets} of {d}. Find out how many squats {name} did "
        "more than {other}.",
        "On {day} the rink opened for {a} hours and had {b skaters} per hour. On {day2} it opened for {c} hours and "
        "had {d skaters} per hour. How many more skaters came on {day}?",
        "The club bought {a racks} for {b balls} each, although the {c} old bags held {d balls} each. How many more "
        "balls is there room for in the new racks?",
        "If {a wins} bring {b points} each and {c draws} bring {d points} each, how many points more do the wins bring "
        "than the draws?",
        "The adult course lasts {a weeks} with {b lessons} a week, and the course for children lasts {c weeks} with {d "
        "lessons} a week. What is the difference, in lessons?",
        "A boy collects cards of football players. His first album has {a pages} of {b cards}, the second has {c "
        "pages} of {d}. How many fewer cards are in the second album?",
        "{a teams} of {b players} came by train, and {c teams} of {d} came by bus. How many more players came by train "
        "than by bus?",
        "In a bowling alley {third} knocked down {b pins} in each of {a rounds}, and {other} {d pins} in each of {c "
        "rounds}. By how many pins did {third} win?",
        "Calculate by how many dollars {a tickets} at ${b} apiece are more expensive than {c tickets} at ${d} apiece.",
    ), frozenset({"time"})),
    Kind("sports groups, shared again", long.two_products_over, (
        "{a vans} with {b players} each and {c vans} with {d players} each arrived at the camp. The players slept in "
        "{e} equal tents. How many players slept in each tent?",
        "&{name} <does> {a sets} of {b pull-ups} and {c sets} of {d push-ups}, spread evenly over {e days}. How many "
        "exercises <~is> that per day?",
        "A sports teacher opened {a} boxes of {b balls} and {c} boxes of {d balls}. She divided all of these balls "
        "equally among {e classes}. How many balls did each class get?",
        "The girls won {a matches} for {b points} each. The boys won {c} for {d points} each. A cup is given for every "
        "{e points}. How many cups did the school get?",
        "If {a families} of {b} and {c families} of {d} join a hike, and they walk in {e} equal groups, how many "
        "people are in each group?",
        "Tickets for the derby were sold at {a windows}, {b} at each, and in {c shops}, {d} in each. The people with "
        "these tickets filled {e blocks} of the stadium evenly. How many people were in a block?",
        "{name} earned ${b} for each of {a days} at the golf course and ${d} for each of {c days} at the rink. How "
        "many pairs of skates at ${e} a pair can {he} buy with the money?",
        "How many laps must each of {e runners} run if they share {a legs} of {b laps} and {c legs} of {d laps} "
        "evenly?",
        "The coach has {a} crates of {b bottles} and {c} crates of {d}. Every player drinks {e bottles} during the "
        "tournament, and nothing remains. How many players are there?",
        "There were {a} silver trays with {b medals} and {c} golden trays with {d}. The mayor handed them all out, {e "
        "medals} to each winner. What was the number of winners?",
        "{a rows} of {b chairs} and {c rows} of {d chairs} were carried into the gym by {e helpers}, each of whom "
        "carried the same number. How many chairs did each helper carry?",
        "A judo club rents a hall for {a} hours at ${b} an hour and a bus for {c} hours at ${d} an hour. The {e "
        "members} split the bill evenly. How much does each member pay?",
        "Find how many teams of {e} can be formed when {a schools} send {b children} each and {c schools} send {d "
        "children} each.",
        "In spring the rowing team had {a training weeks} of {b} hours each and {c} of {d} hours each. That took {e} "
        "months, all with the same number of hours. How many hours did the team train in a month?",
    ), frozenset({"time"})),
    Kind("sports more each time, how many missing", _rising_rest, (
        "{name} <wants> to run {c laps} this week. {He} <runs> {a} on {day}, {b} more than that on {day2}, and twice "
        "as many on {day3} as on {day2}. How many laps <~are> still missing?",
        "A basketball team needs {c points} to break the school record. It made {a points} in the first game, {b} more "
        "in the second than in the first, and twice as many in the third as in the second. How many points does it "
        "still need?",
        "A stadium has {c seats} for guests. {a} were booked in {month}. In {month2} it was {b} more than in {month}, "
        "and in {month3} it was double the number of {month2}. How many of these seats are still free?",
        "Of {c balls} in a cage, {a} are for tennis. There are {b} more volleyballs than tennis balls and twice as "
        "many footballs as volleyballs. The other balls are basketballs. How many basketballs are there?",
        "&{name} <saves> up for a racket that <~costs> ${c}. {He} <puts> aside ${a} in the first month, ${b} more than "
        "that in the second, and in the third month twice as much as in the second. How many dollars <does> {he} still "
        "need?",
        "How many meters does a swimmer have left of {c} meters if he swims {a} meters on his back, {b} meters more "
        "than that on his front, and then twice as far under the supervision of his coach as on his front?",
        "The club printed {c posters} for its summer games. {third} hung up {a}, {other} hung up {b} more than "
        "{third}, and the trainer twice as many as {other}. How many posters were left?",
        "There were {c runners} at the start of the mountain race. At the first hill {a} gave up. At the second hill "
        "{b} more gave up than at the first, and at the third it was twice as many as at the second. How many runners "
        "finished?",
        "To win a bet, {other} must do {c push-ups}. {He2} does {a} before breakfast and {b} more than that before "
        "lunch; before dinner {he2} does double the number of lunch. Find out how many push-ups {he2} still has to do.",
        "{c fans} came to the game. {a} came on foot, {b} more than that came by bike, and twice as many as by bike "
        "came by bus. The others drove. How many fans drove to the game?",
        "The skating hall can take {c visitors}. If there are {a} beginners, {b} more dancers than beginners, and "
        "twice as many hockey players as dancers, how many more visitors can come in?",
        "A book about a great boxer has {c pages}. {name} read {a pages} on the way to the match and {b} more than "
        "that on the way back. The day after, {he} read twice as many as on the way back. How many pages are left to "
        "read?",
        "Out of {c medals}, {a} went to rowers. The divers got {b} more than the rowers did, while the runners got "
        "twice as many as the divers. The rest were for the gymnasts. How many medals did the gymnasts get?",
        "Calculate how many cards are still missing from a fan's collection: the set has {c cards}, and she got {a} "
        "from a shop, {b} more than that from her brother and twice as many from friends as from her brother.",
    ), frozenset({"time"})),
    Kind("sports income and costs, then shared", _two_products_shared, (
        "A football club sells {a scarves} for ${b} each and {c flags} for ${d} each. It pays a bill of ${e} and "
        "splits what is left evenly among its {f teams}. How much does each team get?",
        "&{name} <coaches> {a boys} for ${b} each and {c girls} for ${d} each. After paying ${e} for the hall, {he} "
        "<divides> the rest into {f} equal parts. How much <~is> each part?",
        "{a classes} of {b students} and {c classes} of {d} are expected on sports day, but {e students} are ill. The "
        "others form {f} equal teams. How many students are in a team?",
        "The boat club has {a sheds} with {b paddles} and {c sheds} with {d}. It throws out {e} broken paddles and "
        "puts the others into {f boats}, the same number into each. How many paddles lie in each boat?",
        "There were {a nets} of {b balls} and {c nets} of {d}. {e balls} had lost their air, and the good balls went "
        "to {f schools} in equal shares. How many good balls did each school get?",
        "How many days will the players need if they plan {a sets} of {b laps} and {c sets} of {d laps}, have done {e "
        "laps} already and do {f laps} a day?",
        "{a buses} with {b fans} each and {c buses} with {d fans} each reached the stadium. {e fans} had no ticket and "
        "waited outside, and the rest filled {f rows} exactly. How many fans sat in each row?",
        "At the ticket window, {a adults} paid ${b} apiece and {c children} paid ${d} apiece. ${e} of the money went "
        "to the referee, and the rest bought jerseys at ${f} each. How many jerseys was that?",
        "If {a players} score {b points} each and {c players} score {d points} each, but the team loses {e points} for "
        "bad behavior, how many prizes can it choose when a prize takes {f points}?",
        "{name} and {other} bought {a packs} of {b cards} and {c packs} of {d cards} of their favorite players. They "
        "kept {e} and gave the others to {f friends} in equal shares. How many cards did each friend get?",
        "The tournament has {a} groups of {b teams} and {c} groups of {d teams}. {e teams} do not turn up. The teams "
        "that do are spread evenly over {f fields}. Calculate the number of teams on each field.",
        "A cook at a training camp made {a trays} of {b sandwiches} and {c trays} of {d}. The swimmers ate {e}. The "
        "remaining sandwiches were wrapped for {f runners}, who got equal numbers. What number of sandwiches did each "
        "runner get?",
        "Winning {a matches} at {b points} each and {c matches} at {d points} each would give a team all its points. "
        "In fact it lost {e} of those points for using a wrong player. Every {f} of its points bring the club a new "
        "ball. How many balls does the club get?",
        "For the final, {a} boxes of {b medals} and {c} boxes of {d medals} were ordered. {e medals} were never used. "
        "The used ones went to {f teams} of equal size, one medal to each player. How many players were in a team?",
    ), frozenset({"time"})),
)  # fmt: skip
