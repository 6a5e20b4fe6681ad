"""Kinds about equal groups: so many of each, shared equally, packed up, and what is left over.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("groups of", s.product, (
        "&{name} <has> {a boxes} of {b things}. @all",
        "&{name} <buys> {a boxes} with {b things} in each. How many {things} <does> {he} buy?",
        "There <~are> {a boxes}. Each [{box} |of them ]<~holds> {b things}. How many {things} <~are> there [in "
        "all|altogether]?",
        "Each {box} <~contains> {b things}. How many {things} <~are> in {a boxes}?",
        "How many {things} are in {a boxes} of {b}?",
        "Each of {a group} <~gets> {b things}. How many {things} <~is> that?",
        "{name} <gives> {b things} to each of {a group}. How many {things} <does> {he} give away?",
        "&If each {box} holds {b things} and {name} <=has> {a boxes}, how many {things} <=does> {he} have?",
        "{a group} <~have> {b things} each. How many {things} <~do> they have [together|in all]?",
        "Every {member} in a group of {a} <~brings> {b things}. How many {things} <~do> they bring?",
        "&{name} <needs> {b things} for every cake. How many {things} <does> {he} need for {a cakes}?",
        "A baker puts {b cherries} on each of {a pies}. How many cherries does the baker need?",
        "{name} <fills> {a boxes}, putting {b things} into each one. How many {things} <does> {he} use?",
        "Calculate how many {things} there are in {a boxes} if there are {b} in each.",
    )),
    Kind("rows", s.product, (
        "A hall has {a rows} of {b seats}. How many seats are there?",
        "&{name} <plants> {a rows} of {b} [carrots|onions|beans|tulips|trees]. How many plants <~is> that?",
        "There are {a rows} with {b chairs} in each. How many chairs are there in all?",
        "A parade has {a rows} with {b people} in each row. How many people are in the parade?",
        "{a} buses carry {b people} each. How many people do the buses carry?",
        "A house has {a floors}, and each floor has {b windows}. How many windows does the house have?",
        "Every one of {a spiders} catches {b flies}. How many flies do they catch in all?",
        "{name} <puts> {b stamps} on each page of an album of {a pages}. How many stamps <~are> in the album?",
        "{a} bags of rice weigh {b} kg each. How many kg do they weigh together?",
        "A train has {a cars}. In every car there are {b passengers}. How many passengers are on the train?",
        "How many chairs are needed for {a tables} if {b people} sit at each table?",
        "A school has {a classes} with {b students} each. What is the number of students?",
        "{a} teams take part in a game. There are {b players} on each team. How many players take part?",
    )),
    Kind("share", s.quotient, (
        "&{name} <shares> {a things} equally among {b group}. @each",
        "{b group} <~share> {a things} equally. @each",
        "{name} <divides> {a things} equally among {b group}. @each",
        "{name} <splits> ${a} equally among {b group}. How many dollars <~does> each {member} get?",
        "{name} <puts> {a things} into {b boxes}, the same number into each. How many {things} <~are> in each {box}?",
        "{a things} <~are> divided into {b} equal piles. How many {things} <~are> in each pile?",
        "How many {things} does each of {b group} get if they share {a} equally?",
        "If {a things} are shared fairly by {b group}, how many [{things} |]does each {member} get?",
        "{a students} form {b} teams of the same size. How many students are in each team?",
        "{name} <plants> {a trees} in {b} equal rows. How many trees <~are> in each row?",
        "A ribbon of {a} cm <~is> cut into {b} equal pieces. How many cm long <~is> each piece?",
        "{b} equal {boxes} hold {a things}. How many {things} does one {box} hold?",
        "A book has {a pages} and {b} chapters of equal length. How many pages does each chapter have?",
        "{name} <has> {a things} and <gives> each of {b group} the same number until none <~are> left. @each",
    )),
    Kind("into groups of", s.quotient, (
        "&{name} <puts> {a things} into {boxes} of {b}. How many {boxes} <does> {he} fill?",
        "A {box} holds {b things}. How many {boxes} are needed for {a things}?",
        "&{name} <has> {a eggs} and <uses> {b} for each cake. How many cakes can {he} [bake|make]?",
        "There are {a students}. They form teams of {b}. How many teams are there?",
        "Each table seats {b people}. How many tables do {a people} need?",
        "&{name} <has> {a things}. {He} <packs> {b} into each {box}. How many {boxes} <does> {he} need?",
        "&How many {boxes} can {name} fill with {a things} if {b} go into each {box}?",
        "{name} <gives> {b things} to each child and <gives> away {a} in all. How many children <~are> there?",
        "One shirt needs {b buttons}. How many shirts can {name} make with {a buttons}?",
        "{a people} want to cross a river. A boat takes {b people} at a time. How many trips does it need?",
        "&A bracelet takes {b beads}. {name} <has> {a beads}. How many bracelets can {he} make?",
        "A ribbon is {a} cm long. {name} <cuts> it into pieces of {b} cm. How many pieces <does> {he} get?",
        "If {b cookies} fit on a plate, how many plates are needed for {a cookies}?",
        "&With {a cups} of flour and {b cups} for each loaf, how many loaves can {name} bake?",
        "{a wheels} are in a garage. Each cart needs {b}. How many carts can be built?",
        "How many groups of {b} can be made from {a students}?",
    )),
    Kind("left over", two.left_over, (
        "&{name} <has> {a things} and <puts> them into {boxes} of {b}. How many {things} <~are> left over?",
        "{name} <shares> {a things} equally among {b group}. How many {things} <~are> left over?",
        "{b group} <~share> {a things}, each getting as many as possible. How many {things} <~remain>?",
        "There are {a students}. They form teams of {b}. How many students are without a team?",
        "&If {name} <=packs> {a things} in {boxes} of {b}, how many [{things} |]do not fit into a full {box}?",
        "{name} <cuts> a rope of {a} m into pieces of {b} m. How many meters <~are> left over?",
        "How many {things} are left over when {a} of them are divided equally among {b group}?",
        "&{name} <has> {a eggs} and <uses> {b} for each cake. {He} <bakes> as many cakes as possible. "
        "How many eggs <~are> left?",
        "What is the remainder when {a} is divided by {b}?",
        "&{name} <has> ${a} and <buys> as many books as possible at ${b} each. How many dollars <~are> left?",
    )),
    Kind("full groups", two.full_groups, (
        "&{name} <has> {a things}. {He} <puts> {b} into each {box}. How many full {boxes} <does> {he} get?",
        "How many full {boxes} of {b} can be made from {a things}?",
        "&{name} <has> {a eggs} and <needs> {b} for each cake. How many whole cakes can {he} bake?",
        "{a students} form teams of {b}. Some are left over. How many full teams are there?",
        "&{name} <has> ${a}. A book costs ${b}. How many books can {he} buy at most?",
        "{name} <cuts> as many pieces of {b} m as possible from a rope of {a} m. How many pieces <does> {he} get?",
        "{name} <shares> {a things} among {b group} so that all get the same and as many as possible. @each",
        "One bracelet takes {b beads}. How many bracelets can {name} finish with {a beads}?",
        "&With {a things}, how many {boxes} can {name} fill completely if {b} fit into each {box}?",
    )),
    Kind("one more needed", long.rounded_up, (
        "{a people} go on a trip. Each car takes {b people}. How many cars do they need at least?",
        "A {box} holds {b things}. How many {boxes} are needed so that all {a things} fit in?",
        "{a students} have to sit at tables for {b}. What is the smallest number of tables that is enough?",
        "{name} <has> {a things} and <wants> to put all of them into {boxes} of {b}. How many {boxes} <does> {he} need "
        "at least?",
        "A boat takes {b people} at a time. How many trips does it need to take all {a people} across, if the last "
        "trip may "
        "be partly empty?",
        "Eggs come in cartons of {b}. {name} <needs> {a eggs}. How many cartons must {he} buy at least?",
        "A bus has {b seats}. What is the least number of buses for {a people}?",
        "&{name} <bakes> {a rolls} and <puts> {b} into each bag. No roll <~is> left out. How many bags <does> {he} "
        "need at least?",
        "How many tables for {b people} does a restaurant have to set so that {a guests} can all sit down?",
    )),
    Kind("groups and more", two.product_plus, (
        "{name} <has> {a boxes} of {b things}. {other} <~has> {c things}. @both",
        "&{name} <has> {a boxes} of {b things} and {c} loose {things}. @all",
        "A garden has {a rows} of {b roses} and {c} other roses. How many roses are there?",
        "&{name} <buys> {a boxes} with {b things} in each and <has> {c things} at home. @all",
        "There <~are> {a boxes} of {b things} on the table, and {c more things} <~lie> beside them. "
        "How many {things} <~are> there?",
        "{name} <gives> {b things} to each of {a group} and <keeps> {c}. How many {things} <did> {he} have at first?",
        "{a tables} with {b people} each and {c people} without a table are in a room. How many people is that?",
        "{name} <packs> {a boxes} of {b things} and <has> {c} left over. How many {things} <~are> there altogether?",
        "How many {things} are there in {a boxes} of {b} and one {box} of {c}?",
        "A bus makes {a trips} with {b people} each and a last trip with {c}. How many people does it take in all?",
        "&{name} <reads> {b pages} a day for {a} days and {c pages} on the last day. How many pages <does> {he} read?",
    )),
    Kind("groups and fewer", two.product_minus, (
        "&{name} <has> {a boxes} of {b things}. {He} <gives> away {c things}. @left",
        "A hall has {a rows} of {b seats}. {c seats} are taken. How many seats are free?",
        "There are {a rows} with {b chairs} in each. {c chairs} are broken. How many chairs are not broken?",
        "{a} buses have {b seats} each. {c people} get on. How many seats stay empty?",
        "A garden has {a rows} of {b plants}. {c plants} die. How many plants are left?",
        "&{name} <buys> {a boxes} with {b things} each and <uses> {c things}. @left",
        "{name} <gets> {b things} from each of {a group}. {He} <loses> {c things}. @left",
        "From {a boxes} of {b things} each, {c things} <~are> sold. @left",
        "Each of {a group} <~picks> {b things}. They <~eat> {c things} together. How many {things} <~are> left?",
        "How many {things} are left of {a boxes} with {b} in each if {c things} are thrown away?",
        "&{name} <bakes> {a trays} of {b cookies}. {His} friends <~eat> {c cookies}. How many cookies <~are> left?",
        "{a} packs of {b pens} are opened. {c pens} do not write. How many pens do write?",
        "&{name} <plans> {a} pages with {b photos} each. {He} already <has> {c photos}. How many more photos <does> "
        "{he} need?",
    )),
    Kind("after groups were taken", two.minus_product, (
        "&{name} <has> {c things}. {He} <fills> {a boxes} with {b things} each. @left",
        "{name} <has> {c things} and <gives> {b} to each of {a group}. @left",
        "{name} <gives> each of {a group} {b things}. {He} <had> {c things} before. @left",
        "&{name} <has> {c eggs}. {He} <bakes> {a cakes} with {b eggs} each. How many eggs <~are> left?",
        "A hall has {c chairs}. {a classes} of {b students} sit down. How many chairs are free?",
        "From a rope of {c} m, {name} <cuts> {a pieces} of {b} m each. How many meters <~are> left?",
        "There are {c people} in line. {a} cars leave with {b people} each. How many people are still waiting?",
        "A shop has {c things}. It sells {a boxes} of {b}. How many {things} does the shop still have?",
        "How many of {c things} are left after {a group} take {b} each?",
        "A library has {c books}. {a children} borrow {b books} each. How many books stay in the library?",
        "{c stickers} are there in all. {a} sheets have {b stickers} each, and the rest are loose. How many are loose?",
    )),
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
    )),
)  # fmt: skip
