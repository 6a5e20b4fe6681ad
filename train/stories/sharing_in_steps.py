"""Kinds about equal groups in several steps: shared after something else, groups in groups and several groups.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("share the rest", two.rest_rate, (
        "&{name} <has> {a things}. {He} <keeps> {b} and <shares> the rest equally among {c group}. @each",
        "Of {a things}, {b} <~are> damaged. The rest <~go> into {c} equal {boxes}. How many {things} <~are> in each "
        "{box}?",
        "&{name} <has> ${a}. {He} <spends> ${b} and <divides> the rest equally among {c group}. "
        "How much <~does> each {member} get?",
        "There are {a students}. {b} are ill. The others form {c} equal teams. How many students are in each team?",
        "{name} <bakes> {a cookies} and <eats> {b}. {He} <puts> the others on {c plates}, as many on each. "
        "How many cookies <~are> on each plate?",
        "{a people} go on a trip. {b} go by car and the rest in {c} buses with equal numbers. How many people are in "
        "each bus?",
        "&{name} <has> {a things}. After losing {b}, {he} <splits> what <~is> left among {c group}. @each",
        "From {a eggs}, {b} break. The rest are packed in boxes of {c}. How many boxes are filled?",
        "A book has {a pages}. {name} <=has> read {b} and <=wants> to read the rest in {c} days, the same number "
        "each day. "
        "How many pages a day is that?",
        "{name} <has> {a things}. {He} <gives> {b} to {other} and <packs> the rest in {boxes} of {c}. "
        "How many {boxes} <does> {he} fill?",
        "How many {things} does each of {c group} get if they share {a things} but throw {b} away first?",
        "{name} <has> to plant {a trees}. {b} <~are> planted. The remaining trees <~go> into {c} equal rows. "
        "How many trees <~are> in each row?",
        "How many {things} does each of {c group} get if {name} first takes {b} of {a things} and the rest are "
        "shared equally?",
        "A hike is {a} km long. After {b} km, the hikers split the rest into {c} equal stages. "
        "How many km long is each stage?",
        "{a children} come to a sports day. {b} of them help the teacher, and the rest form groups of {c}. "
        "How many groups are there?",
        "&{name} <owes> {his} {relative} ${a}. {He} <pays> ${b} at once and the rest in {c} equal payments. "
        "How many dollars <~is> each payment?",
        "A tank holds {a} liters. {b} liters leak out, and the rest fills cans of {c} liters. "
        "How many cans are filled?",
        "Except for {b}, all {a photos} on a phone are sorted into {c} folders of equal size. "
        "How many photos are in one folder?",
        "&{name} <=has> {a} minutes for {c} tasks of equal length and a break of {b} minutes. "
        "How many minutes can each task take?",
        "There were {a passengers} on a train. {b} got off first. Then the others boarded {c} buses, the same number "
        "on each. How many passengers were on each bus?",
        "There were {a cupcakes}, of which {b} were eaten. What remained was packed into boxes of {c}. "
        "How many boxes were there?",
        "&{name} <buys> {c} identical notebooks and a bag for ${a} in all. The bag <~costs> ${b}. "
        "How much <~does> each notebook cost?",
        "From ${a}, ${b} is used for decorations. The rest is for prizes at ${c} each. How many prizes can be bought?",
        "Of {a things}, {b} got lost, and {c group} split the others evenly. Find each {member}'s share.",
    )),
    Kind("put together, then share", two.sum_over, (
        "{a boys} and {b girls} go on a trip. Each van takes {c children}. How many vans do they need?",
        "A class has {a boys} and {b girls}. They form {c} equal teams. How many students are in each team?",
        "{name} <has> {a things} and {other} <~has> {b}. They <~put> them all in {boxes} of {c}. "
        "How many {boxes} <~is> that?",
        "{a adults} and {b children} sit at tables of {c}. How many tables do they fill?",
        "&{name} <has> {a} {color} and {b} {color2} {things}. {He} <shares> them equally among {c group}. @each",
        "{name} <picks> {a things} on {day} and {b} on {day2}. {He} <divides> all of them equally among {c group}. "
        "@each",
        "{name} <gets> ${a} from {his} aunt and ${b} from {his} uncle. A book costs ${c}. How many books can {he} buy?",
        "If {a} {color} and {b} {color2} {things} are put into {c} equal {boxes}, how many {things} are in each {box}?",
        "{name} <bakes> {a rolls} in the morning and {b} at noon. {He} <sells> them in bags of {c}. How many bags "
        "<~are> there?",
        "{name} and {his} {relative} earn ${a} and ${b}. They split the money evenly among {c} people. "
        "How much does each person get?",
        "{a cups} of water and {b cups} of juice are mixed and poured into {c} equal bottles. How many cups go into "
        "each bottle?",
        "&{name} <has> {a photos} on a phone and {b} on a computer. {He} <puts> all of them into {c} albums, as many "
        "into each. How many photos <~are> in each album?",
        "How many rows of {c} can be made from {a} {color} and {b} {color2} chairs together?",
        "{a students} from one school and {b} from another form mixed teams of {c}. How many teams are there?",
        "A farmer collects {a} brown eggs and {b} white eggs. All are sold in boxes of {c}. How many boxes are sold?",
        "Two friends put ${a} and ${b} together. How many ${c} tickets can they buy?",
        "If {a} large and {b} small {things} are divided into {c} equal piles, how many {things} are in each pile?",
        "&{name} <writes> {a pages} in {month} and {b} in {month2}. The story <~has> {c} chapters of equal length. "
        "How many pages <~does> each chapter have?",
        "{c group} <~share> {a things} from {name} and {b} from {other} equally. @each",
        "A truck takes {c} pieces of furniture per trip. How many trips does it need for {a chairs} and {b tables}?",
        "In the morning {a packages} arrive, in the afternoon {b}. {c drivers} deliver them, each the same number. "
        "How many packages does one driver deliver?",
        "A ribbon of {a} cm and one of {b} cm are sewn together, end to end. "
        "The long ribbon is cut into {c} equal pieces. How many cm long is each piece?",
    )),
    Kind("so many of both", two.sum_times, (
        "Each bag holds {a apples} and {b pears}. How many pieces of fruit are in {c bags}?",
        "{name} <makes> {c gift bags}. Each gets {a pens} and {b stickers}. How many items <does> {he} need?",
        "A team has {a girls} and {b boys}. How many children are in {c} such teams?",
        "{c group} each <~bring> {a cookies} and {b muffins}. How many cookies and muffins <~do> they bring in all?",
        "Every table gets {a roses} and {b tulips}. How many flowers are needed for {c tables}?",
        "{name} <does> {a} sit-ups and {b} push-ups every day. How many exercises <does> {he} do in {c} days?",
        "A meal costs ${a} and a drink ${b}. How much do {c people} pay if each has a meal and a drink?",
        "On each of {c pages} there <~are> {a} {color} and {b} {color2} stamps. How many stamps <~are> there?",
        "{name} <reads> {a pages} in the morning and {b} in the evening, every day for {c} days. How many pages "
        "<~is> that?",
        "There are {c cars}. In each are {a adults} and {b children}. How many people are in the cars?",
        "A box contains {a} milk and {b} dark chocolates. How many chocolates do {c} such boxes contain?",
        "&Every day, {name} <feeds> {a dogs} and {b cats} one can of food each. "
        "How many cans <does> {he} use in {c} days?",
        "{c bands} play, each with {a singers} and {b drummers}. How many musicians play [in all|altogether]?",
        "A pass to the zoo costs ${a}, and the train ride there costs ${b}. "
        "What do {c people} pay altogether for passes and rides?",
        "&{name} <plants> {c rows}. In every row <~are> {a} bean plants and {b} tomato plants. "
        "How many plants <~is> that?",
        "If a kit has {a screws} and {b nails}, how many screws and nails are in {c kits}?",
        "For each of {c group}, {name} <packs> {a sandwiches} and {b apples}. "
        "How many sandwiches and apples <does> {he} pack in total?",
        "&{name} <sends> {a photos} and {b videos} to each of {c group}. How many files <does> {he} send?",
        "A bus stops {c} times. Each time, {a adults} and {b children} get on. How many people get on?",
        "Find the number of pencils and pens on {c desks} if {a pencils} and {b pens} lie on each.",
        "Before lunch a baker bakes {a cakes} a day, after lunch {b}. How many cakes does the baker bake in {c} days?",
    )),
    Kind("groups of fewer", two.minus_times, (
        "{name} <has> {a boxes}. {b boxes} <~are> empty, and each of the others <~holds> {c things}. @all",
        "{a children} join a club and {b} leave. Each child left gets {c books}. How many books is that?",
        "There are {a tables}. {b} of them are not used. At each of the others sit {c people}. How many people are "
        "there?",
        "&{name} <plants> {a} tomato plants, but {b} die. Each of the rest <~gives> {c tomatoes}. How many tomatoes "
        "<~is> that?",
        "A school has {a classes}, and {b} of them are out. The others have {c students} each. How many students are "
        "in school?",
        "{a} hens live on a farm. {b} do not lay. Each of the others lays {c eggs} a week. How many eggs are laid in "
        "a week?",
        "{name} <has> {a} bags but <gives> {b} of the bags away. Each bag <~holds> {c things}. @left",
        "A train has {a cars}. {b} are for luggage, the others have {c seats} each. How many seats does the train "
        "have?",
        "How many {things} do {a boxes} hold if {b} of them are empty and the rest hold {c things} each?",
        "&{name} <has> {a tickets}, <keeps> {b} of them and <sells> the others for ${c} each. "
        "How many dollars <does> {he} get?",
        "{b} of {a players} are hurt. Each of the others scores {c points}. How many points do they score together?",
        "A group of {a students} wants to go to the zoo, but {b students} stay home. A ticket costs ${c}. "
        "What do the tickets for the others cost in all?",
        "There are {a hikers}. All but {b} of them carry {c bottles} of water each. How many bottles is that?",
        "&{name} <bakes> {a pies}, and {b} of them <~burn>. The good ones <~are> cut into {c slices} each. "
        "How many slices <~are> there?",
        "Except for {b}, all of the {a boats} on a lake are rented out for ${c} each. How many dollars come in?",
        "{a children} are at a party, but {b children} go home early. Each child who stays gets {c balloons}. "
        "How many balloons are needed?",
        "Find how many beds a hotel can offer if {b} of its {a rooms} are closed and each of the other rooms has {c "
        "beds}.",
    )),
    Kind("regroup", two.product_over, (
        "&{name} <has> {a boxes} of {b things}. {He} <shares> the {things} equally among {c group}. @each",
        "{a} packs of {b cards} are split equally among {c players}. How many cards does each player get?",
        "{name} <earns> ${b} a day for {a} days. A game costs ${c}. How many games can {he} buy?",
        "{a rows} of {b chairs} are put into {c} equal rows. How many chairs are in each row?",
        "&{name} <opens> {a boxes} with {b things} each and <packs> all of the {things} into bags of {c}. "
        "How many bags <does> {he} fill?",
        "{a group} <~pick> {b things} each and put them all together into {c} equal {boxes}. "
        "How many {things} <~are> in each {box}?",
        "If {a boxes} hold {b things} each, how many does each of {c group} get when all are shared equally?",
        "{a classes} of {b students} are divided into {c} equal teams. How many students are in a team?",
        "It takes {a workers} {b} days to build a wall. How many days do {c workers} need at the same speed?",
        "{name} <bakes> {a} trays of {b rolls} and <sells> the rolls in bags of {c}. How many bags <~are> there?",
        "How many bags of {c} can {name} fill with all the {things} from {a boxes} of {b}?",
        "&{name} <saves> ${b} a week for {a} weeks and <spends> all of it on tickets at ${c} each. "
        "How many tickets <does> {he} buy?",
        "{a trucks} bring {b chairs} each. The chairs are set up in {c} equal rows. How many chairs are in a row?",
        "Food for {a animals} lasts {b} days. How many days does the same food last for {c animals}?",
        "An album has {a pages} with {b photos} each. All the photos are moved to a new album with {c photos} on "
        "each page. How many pages do they fill?",
        "{c people} split the cost of {a pizzas} at ${b} each evenly. How much does each person pay?",
        "A school orders {a packs} of {b notebooks}, to be shared equally by {c classes}. "
        "How many notebooks does one class get?",
        "{a} buses bring {b tourists} each to a castle. All of them are shown around in groups of {c}. "
        "How many groups are there?",
        "&{name} <pours> {a pitchers} of {b cups} each into {c} equal jars. How many cups <~are> in each jar?",
        "Rearrange {a rows} of {b tiles} into rows of {c}. How many rows do you get?",
    )),
    Kind("groups in groups", two.three_factors, (
        "&{name} <has> {a shelves}. On each shelf <~are> {b boxes}, and each {box} <~holds> {c things}. @all",
        "A building has {a floors} with {b rooms} on each floor. Every room has {c windows}. How many windows are "
        "there?",
        "{a} trucks carry {b boxes} each. There are {c things} in every {box}. How many {things} do the trucks carry?",
        "A school has {a floors}, {b classrooms} on each floor and {c desks} in each classroom. How many desks is "
        "that?",
        "{name} <writes> {c pages} to each of {b group}, {a} times a week. How many pages <does> {he} write in a week?",
        "How many {things} are in {a crates}, if a crate contains {b boxes} and each {box} has {c things}?",
        "&{name} <buys> {a boxes} of {b things}. Each {thing} <~costs> ${c}. @pay",
        "{a group} work {b} hours a day and earn ${c} an hour each. How many dollars do they earn in a day together?",
        "There are {a farms} with {b barns} each, and {c cows} live in each barn. How many cows are there?",
        "How many seats does a train with {a cars} have if each car has {b rows} of {c seats}?",
        "&{name} <practices> {c} minutes at a time, {b} times a day, for {a} days. "
        "How many minutes <does> {he} practice in all?",
        "An apartment block has {a} entrances, {b floors} per entrance and {c apartments} per floor. "
        "How many apartments are there?",
        "In each of {a parks} stand {b trees}, and every tree has {c nests}. How many nests is that?",
        "A library has {b shelves} in each of its {a rooms}. If every shelf holds {c books}, how many books are "
        "there?",
        "{a} buses make {b trips} each with {c people} per trip. How many people do they carry?",
        "&{name} <orders> {a cartons}. In each <~are> {b packs} of {c pens}. How many pens <does> {he} order?",
        "{c messages} an hour, {b} hours a day, {a} days: how many messages is that in all?",
        "A league has {a} divisions of {b teams}, and each team has {c players}. "
        "What is the number of players in the league?",
        "If {a cooks} each bake {b trays} of {c cookies}, how many cookies do they bake altogether?",
    )),
    Kind("shares of shares", two.three_quotients, (
        "{a things} <~are> put into {b} equal crates, and each crate <~is> divided into {c} equal boxes. "
        "How many {things} <~are> in each box?",
        "{name} <divides> {a things} equally between {b} schools. Each school <~shares> its {things} among {c} "
        "classes. "
        "How many {things} <~does> each class get?",
        "{b} bags hold {a things} in all, the same number in each. One bag is shared by {c group}. @each",
        "A farm of {a} hectares is split into {b} equal fields, and each field into {c} equal parts. How many "
        "hectares has a part?",
        "${a} is split equally among {b} families. Each family has {c} children, who share its money equally. "
        "How much does each child get?",
        "A book of {a pages} has {b} equal parts, and each part has {c} equal chapters. How many pages has a chapter?",
        "A school gets {a things}. They are shared equally by {b classes}, and in each class by {c} equal teams. How "
        "many {things} does a team get?",
        "{name} <sorts> {a things} into {b} equal piles and <splits> every pile equally among {c group}. How many "
        "{things} from one pile <~does> each {member} get?",
        "How many {things} does one team get if {a things} are divided equally among {b} schools with {c} teams each?",
        "A company with {a workers} has {b} equal departments, each with {c} teams of the same size. "
        "How many workers are on a team?",
        "A rope of {a} m is cut into {b} equal parts, and each part again into {c} equal pieces. "
        "How many meters long is one of these pieces?",
        "A stadium has {a seats} in {b} equal blocks, and every block has {c} equal rows. "
        "How many seats are in a row?",
        "&{name} <wants> to read {a pages} in {b} weeks, the same number every week. "
        "{He} <reads> on {c} days a week, as many pages each day. How many pages <does> {he} read on each of these "
        "days?",
        "{a sacks} are loaded onto {b} trucks, the same number onto each. "
        "Every truck brings its sacks to {c} shops in equal parts. How many sacks does each shop get?",
        "A prize of ${a} goes to {b} teams in equal parts. The {c} players of each team share their part evenly. "
        "How much does one player get?",
        "Divide {a things} into {b} equal groups and each group into {c} equal parts. "
        "How many {things} are in a part?",
    )),
    Kind("two kinds of groups", long.two_products, (
        "&{name} <has> {a boxes} of {b things} and {c boxes} of {d}. @all",
        "A garden has {a rows} of {b roses} and {c rows} of {d tulips}. How many flowers are there?",
        "{name} <has> {a boxes} with {b things} each. {other} <~has> {c boxes} with {d things} each. @both",
        "A school has {a classes} of {b} and {c classes} of {d students}. How many students are there?",
        "{a} small buses take {b people} each and {c} large buses {d people} each. How many people can go?",
        "&{name} <buys> {a boxes} of {b} {color} {things} and {c boxes} of {d} {color2} {things}. @all",
        "A restaurant has {a tables} for {b people} and {c tables} for {d people}. How many people can sit there?",
        "How many eggs are in {a cartons} of {b} and {c cartons} of {d}?",
        "{a group} <~get> {b things} each, and {c} teachers <~get> {d} each. How many {things} <~is> that?",
        "What is the total number of {things} in {a boxes} of {b} and {c boxes} of {d}?",
        "&{name} <does> {a} sets of {b} push-ups and {c} sets of {d} sit-ups. How many exercises <~is> that in total?",
        "{a hikers} carry {b} kg each, and {c} other hikers carry {d} kg each. How many kg do they carry together?",
        "A theater has {c rows} of {d seats} upstairs and {a rows} of {b seats} downstairs. "
        "How many seats does it have altogether?",
        "&{name} <sends> {b messages} a day for {a} days and then {d messages} a day for {c} days. "
        "How many messages <does> {he} send in all?",
        "In a parking garage, {a floors} have {b spaces} each and {c floors} have {d spaces} each. "
        "How many cars can park there?",
        "On a farm, {a hens} lay {b eggs} each and {c ducks} lay {d eggs} each. Find the number of eggs.",
        "{name} <gets> {b points} in each of {a rounds} and {d points} in each of the next {c rounds}. "
        "How many points <does> {he} have at the end?",
        "&On {day}, {name} <fills> {a boxes} with {b things} each; on {day2}, {he} <fills> {c boxes} with {d} each. "
        "How many {things} <does> {he} pack in all?",
    )),
    Kind("two groups compared", long.product_compare, (
        "{name} <has> {a boxes} of {b things}. {other} <~has> {c boxes} of {d}. "
        "How many more {things} <does> {name} have[ than {other}|]?",
        "A hall has {a rows} of {b seats}. A room has {c rows} of {d seats}. How many more seats does the hall have?",
        "{name} <earns> ${b} an hour for {a} hours. {other} <~earns> ${d} an hour for {c} hours. "
        "How much more <does> {name} earn?",
        "{name} <buys> {a bags} at ${b} each. {other} <~buys> {c hats} at ${d} each. How much more <does> {name} pay?",
        "{name} <reads> {b pages} a day for {a} days, {other} {d pages} a day for {c} days. "
        "How many more pages <does> {name} read?",
        "There are {a rows} of {b apple trees} and {c rows} of {d plum trees}. How many more apple trees than plum "
        "trees are there?",
        "A store sells {a boxes} of {b pens} and {c boxes} of {d pencils}. How many more pens than pencils does it "
        "sell?",
        "How many more {things} are in {a boxes} of {b} than in {c boxes} of {d}?",
        "A small farm has {c barns} with {d cows} each, a large farm {a barns} with {b cows} each. How many more "
        "cows does the large farm have?",
        "Find how many more people {a} buses with {b people} each carry than {c} vans with {d people} each.",
        "{name} <does> {a} rounds of {b} jumps, {other} <~does> {c} rounds of {d}. "
        "By how many jumps <is> {name} ahead?",
        "Team A has {a players} with {b points} each, Team B {c players} with {d points} each. "
        "By how many points does Team A win?",
        "{other} <~sends> {d messages} a day for {c} days. {name} <sends> {b} a day for {a} days. "
        "How many more messages <does> {name} send than {other}?",
        "How many fewer cookies fit in {c tins} of {d cookies} than in {a tins} of {b cookies}?",
        "A theater has {a rows} of {b seats} downstairs and {c rows} of {d seats} upstairs. "
        "How many fewer seats are upstairs than downstairs?",
        "In the morning, a train has {a cars} with {b passengers} in each, and in the evening {c cars} with {d "
        "passengers} in each. How many more passengers are on it in the morning?",
        "What is the difference in number between the {things} in {a boxes} of {b} and those in {c boxes} of {d}?",
        "{a shirts} at ${b} apiece cost more than {c caps} at ${d} apiece. How many dollars more is it?",
    )),
    Kind("groups less some, shared", long.product_minus_over, (
        "&{name} <has> {a boxes} of {b things}. {He} <keeps> {c things} and <shares> the rest equally among {d "
        "group}. @each",
        "{name} <works> {a} hours at ${b} an hour, <spends> ${c} and <splits> the rest equally among {d group}. "
        "How many dollars <~does> each {member} get?",
        "A school has {a classes} of {b students}. {c} are ill. The others form {d} equal teams. "
        "How many students are in each team?",
        "A garden has {a rows} of {b roses}. {c} die. The rest are put into {d} equal bunches. How many roses are in "
        "a bunch?",
        "&{name} <bakes> {a} trays of {b cookies}. {c cookies} <~get> burnt. {He} <packs> the good ones into {d} "
        "equal bags. "
        "How many cookies <~are> in a bag?",
        "From {a crates} of {b apples}, {c} are bad. The good apples are packed {d} to a bag. How many bags are there?",
        "{a group} <~collect> {b bottles} each. {c bottles} <~break>. The rest <~fill> crates of {d}. How many "
        "crates <~is> that?",
        "There are {a shelves} of {b books} in a library. {c books} are given away, and the others go onto {d} equal "
        "tables. How many books lie on each table?",
        "{name} <buys> {a boxes} with {b things} in each, <loses> {c things} and <puts> those that <~are> left into "
        "{d} equal piles. How many {things} <~are> in each pile?",
        "How many {things} does each of {d group} get if {c} of the {things} in {a boxes} of {b} are damaged and the "
        "rest are shared equally?",
        "&{name} <saves> ${b} a week for {a} weeks. {He} <gives> {his} {relative} ${c} and <spends> all of the rest "
        "on tickets at ${d} each. How many tickets <does> {he} buy?",
        "{a} buses with {b tourists} each arrive. {c tourists} go shopping, and the rest visit the castle in groups "
        "of {d}. How many groups is that?",
        "A farmer fills {a crates} with {b eggs} each. After {c eggs} break, the rest are packed in cartons of {d}. "
        "How many cartons are there?",
        "{name} <takes> {b photos} a day for {a} days. {He} <deletes> {c} and <puts> the rest into {d} albums, the "
        "same number into each. How many photos <~are> in each album?",
        "{c} of the chairs in {a rows} of {b chairs} are put away. What is left is set up in {d} equal rows. "
        "How many chairs are in each of these rows?",
        "A book has {a} chapters of {b pages}. {name} <=has> read {c pages}. "
        "{He} <=wants> to finish the book in {d} days with the same number of pages a day. "
        "How many pages a day is that?",
        "A club sells {a tickets} at ${b} each. The hall costs ${c}, and the rest of the money goes to {d} charities "
        "in equal parts. How much does each charity get?",
        "{a packs} hold {b cards} each. {c cards} are lost, and {d players} get the same number of the others until "
        "none are left. How many cards does one player get?",
    )),
    Kind("two groups, some go", long.two_products_minus, (
        "&{name} <has> {a boxes} of {b things} and {c boxes} of {d}. {He} <gives> away {e things}. @left",
        "A garden has {a rows} of {b roses} and {c rows} of {d tulips}. {e flowers} die. How many flowers are left?",
        "A hall has {a rows} of {b seats} and {c rows} of {d seats}. {e seats} are taken. How many seats are free?",
        "&{name} <bakes> {a} trays of {b muffins} and {c} trays of {d rolls}. {He} <sells> {e} of them. How many "
        "<~are> left?",
        "{a} small buses with {b seats} and {c} large buses with {d seats} wait. {e people} get on. How many seats "
        "stay free?",
        "{name} <picks> {a} baskets of {b apples}, {other} {c} baskets of {d}. {e apples} <~are> bad. How many "
        "<~are> good?",
        "From {a boxes} of {b things} and {c boxes} of {d things}, {e things} <~are> lost. @left",
        "A school has {a classes} of {b students} and {c classes} of {d}. {e students} are ill today. How many "
        "students are at school?",
        "{name} <picks> {b things} a day for {a} days and {d things} a day for {c} days. {He} <throws> {e} of them "
        "away. @left",
        "How many {things} are left of {a boxes} of {b} and {c boxes} of {d} after {e things} have been sold?",
        "{e} of the seats in a theater are sold. It has {a rows} of {b seats} and {c rows} of {d seats}. "
        "How many seats can still be sold?",
        "&{name} <earns> ${b} an hour for {a} hours and ${d} an hour for {c} hours. {He} <spends> ${e}. @money_left",
        "A warehouse receives {a} pallets of {b parcels} and {c} pallets of {d parcels}. {e parcels} are shipped. "
        "How many parcels stay in the warehouse?",
        "&{name} <=wants> to write {a} stories of {b pages} and {c} stories of {d pages}. "
        "So far {he} <=has> written {e pages}. How many pages <=does> {he} still have to write?",
        "A farm has {a barns} with {b cows} each and {c barns} with {d cows} each. "
        "After {e cows} are sold, how many cows are left?",
        "{a} folders have {b files} each, and {c} folders have {d files} each. A computer deletes {e files}. "
        "How many files remain?",
        "On a field trip, {a} vans bring {b children} each and {c} buses bring {d children} each. "
        "{e children} go home early. How many children stay?",
        "&Out of {a bags} of {b candies} and {c bags} of {d candies}, {name} <gives> away {e candies}. "
        "How many candies <does> {he} keep?",
    )),
    Kind("three groups", long.three_products, (
        "&{name} <has> {a boxes} of {b}, {c boxes} of {d} and {e boxes} of {f things}. @all",
        "A restaurant has {a tables} for {b}, {c tables} for {d} and {e tables} for {f people}. How many people can "
        "sit there?",
        "{name} <buys> {a pens} at ${b}, {c books} at ${d} and {e bags} at ${f}. @pay",
        "A school has {a classes} of {b}, {c classes} of {d} and {e classes} of {f students}. How many students are "
        "there?",
        "{name} <works> {a} hours at ${b}, {c} hours at ${d} and {e} hours at ${f} an hour. @earn",
        "A farm packs {a crates} of {b}, {c crates} of {d} and {e crates} of {f melons}. How many melons is that?",
        "A player scores {b points} in each of {a games}, {d points} in each of {c games} and {f points} in each of "
        "{e games}. "
        "How many points is that?",
        "{a} vans bring {b people} each, {c} buses bring {d} each and {e} cars bring {f} each. How many people come?",
        "{name} <reads> {b pages} a day for {a} days, {d pages} a day for {c} days and {f pages} a day for {e} days. "
        "How many pages <~is> that in total?",
        "How many {things} are in {a boxes} of {b}, {c boxes} of {d} and {e boxes} of {f} taken together?",
        "&{name} <does> {a} sets of {b} sit-ups, {c} sets of {d} push-ups and {e} sets of {f} squats. "
        "How many exercises <~is> that?",
        "A theater has {a rows} of {b seats}, {c rows} of {d seats} and {e rows} of {f seats}. "
        "Find the number of seats.",
        "&{name} <plants> {a rows} of {b carrots}, {c rows} of {d onions} and {e rows} of {f beans}. "
        "How many plants <~is> that in all?",
        "What is the total bill for {a tickets} at ${b}, {c drinks} at ${d} and {e snacks} at ${f} apiece?",
        "On {day}, {a} buses came with {b guests} each, on {day2} {c} with {d} each and on {day3} {e} with {f} each. "
        "How many guests came in all?",
        "A hotel has {a floors} with {b rooms} each, {c floors} with {d rooms} each and {e floors} with {f rooms} "
        "each. How many rooms does the hotel have?",
        "The first {a} levels of a game have {b coins} each, the next {c} levels {d coins} each and the last {e} "
        "levels {f coins} each. How many coins are in the game?",
        "{name} <sends> {b messages} to each of {a} cousins, {d messages} to each of {c} friends and {f messages} to "
        "each of {e} teammates. How many messages <does> {he} send?",
    )),
)  # fmt: skip
