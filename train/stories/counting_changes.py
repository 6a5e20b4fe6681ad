"""Kinds about having things that come and go: the start or the change is unknown, or there are two changes.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("start unknown, some went", s.two_sum, (
        "&{name} <gives> away {b things} and <=has> {a} left. How many {things} <~did> {he} have at first?",
        "After {name} <sold> {b things}, {he} <had> {a things} left. How many {things} <had> {he} before?",
        "{name} had some {things}. {He} lost {b} of them and then had {a}. How many did {he} have [at first|to begin "
        "with]?",
        "{name} had some money. {He} spent ${b} and had ${a} left. How much money did {he} have at first?",
        "Some people were on a bus. {b} got off and {a} stayed. How many people were on the bus before the stop?",
        "There were some cookies in a jar. {name} ate {b}, and {a} remained. How many cookies were in the jar at the "
        "start?",
        "{b birds} flew away from a tree, and {a birds} stayed. How many birds were in the tree at first?",
        "How many {things} did {name} have before {he} gave away {b}, if {he} had {a} afterwards?",
        "{name} cut {b} cm off a ribbon. The rest was {a} cm long. How long was the ribbon before, in cm?",
        "I think of a number and subtract {b}. I get {a}. What is my number?",
        "How much money did {name} take to the [fair|market|mall] if {he} spent ${b} and brought ${a} home?",
        "{b pages} of a book are read and {a} are not. How many pages does the book have?",
        "{name} has {a things} left after giving {b} to {his} {relative}. How many were there to start with?",
        "A shop sold {b things} today. {a} are still on the shelf. How many did it have this morning?",
        "After {b} liters had been used, {a} liters were left in a tank. How many liters had been in it?",
        "{name} deleted {b photos} from {his} phone, which left {a}. How many photos were on the phone at first?",
        "When the sale began, a ticket became ${b} cheaper. It costs ${a} now. How many dollars did it cost before?",
        "A class lost {b students} when some families moved. That left {a students}. How many were in the class "
        "earlier?",
        "{other} borrowed {b} of {name's} {things}, so {name} had only {a} left. How many {things} did {name} have "
        "before that?",
        "At the end of a game {name} had {a marbles}, having lost {b}. With how many did {he} start?",
        "Find the number of {things} {name} had at first: {he} sold {b} and kept {a}.",
        "The temperature fell by {b} degrees, to {a} degrees. What was it before?",
    ), frozenset({"all"})),
    Kind("start unknown, some came", s.difference, (
        "{name} had some {things}. {He} found {b} more and then had {a}. How many did {he} have at first?",
        "After {name} <bought> {b things}, {he} <had> {a} in all. How many {things} did {he} have before?",
        "{name} got {b things} for {his} birthday and now has {a}. How many {things} did {he} have before {his} "
        "birthday?",
        "{name} earned ${b} and then had ${a}. How much money did {he} have before that?",
        "Some children were playing. {b} more came, and then there were {a}. How many children were playing at first?",
        "How many {things} did {name} have at the start if {he} had {a} after {he} got {b} more?",
        "{name} bought {b things}. Together with the old ones {he} now has {a}. How many old {things} does {he} have?",
        "A plant grew {b} cm and is now {a} cm tall. How tall was it before, in cm?",
        "I think of a number and add {b}. The result is {a}. What is my number?",
        "There were some people on the bus. At a stop {b} people got on. Now there are {a}. How many were on it "
        "before?",
        "{name} has {a things} now because {his} {relative} gave {him} {b} today. How many did {he} have yesterday?",
        "How many files were in a folder before {b files} were added, if it has {a} now?",
        "A club has {a members}. {b} of them joined this year, and nobody left. How many members did it have last "
        "year?",
        "The price of {item} went up by ${b}. It is ${a} now. What was the old price in dollars?",
        "{name} saved ${b} this month, which brings {his} savings to ${a}. How much had {he} saved before this month?",
        "With the {b birds} that just landed, there are now {a birds} on the lake. How many were there before?",
        "{name} scored {b points} in the last round and finished with {a}. What was {his} score before that round?",
        "It got {b} degrees warmer, and now it is {a} degrees. What was the temperature before?",
        "After {name} put {b things} into a {box}, it held {a}. How many were in it at first?",
        "{name} received {b messages} during lunch. Now {his} inbox has {a}. How many messages were there before "
        "lunch?",
        "A pool holds {a} liters of water after {b} liters were poured in. How much water was in it earlier, in "
        "liters?",
        "Counting the {b things} {he} got today, {name} has {a}. How many did {he} have without them?",
    ), frozenset({"all"})),
    Kind("change unknown", s.difference, (
        "{name} had {a things} yesterday and has {b} today. How many {things} are gone?",
        "&{name} <had> {a things}. Now {he} <=has> only {b}. How many <~did> {he} lose?",
        "{name} had {b things}. After {his} birthday {he} had {a}. How many {things} did {he} get?",
        "A jar held {a cookies} in the morning. In the evening {b} were left. How many cookies were eaten?",
        "{name} has {b things} and wants {a}. How many more {things} must {he} get?",
        "There were {b people} at a party at first and later {a}. How many people came later?",
        "{name} went to the market with {a things} and came back with {b}. How many {things} did {he} sell?",
        "The temperature rose from {b} to {a} degrees. By how many degrees did it rise?",
        "{name} went out with ${a} and came home with ${b}. How much did {he} spend?",
        "A plant was {b} cm tall and is {a} cm tall now. How many cm has it grown?",
        "{a birds} were in a tree. When a dog barked, some flew away and {b} stayed. How many birds flew away?",
        "How many {things} did {name} give away if {he} had {a} before and has {b} now?",
        "A ticket was ${a} last year and is ${b} now. How many dollars cheaper has it become?",
        "There were {a files} in a folder. After a cleanup there were {b}. How many files were deleted?",
        "At the start of the lesson {b students} were in the room; at the end there were {a}. How many came late?",
        "A rope was {a} m long before a piece was cut off. Now it is {b} m long. How long was the piece, in m?",
        "{name} counted {a things} in a {box}. {His} {relative} took some, and only {b} were left. How many were "
        "taken?",
        "{name's} score went from {b} to {a points}. How many points did {he} gain?",
        "A team had {b players}. Some new players joined, and the team grew to {a}. How many joined?",
        "The bus arrived with {a people} on it and left with {b}. Nobody got on. How many people got off?",
        "{name} started the week with ${b} and ended it with ${a}. How much did {he} earn, if {he} spent nothing?",
        "Find how many {things} {name} bought: {he} went into the store with {b} and came out with {a}.",
        "Before dinner the tray held {a dumplings}, and after dinner {b}. How many were eaten?",
        "What number was subtracted from {a} if the result is {b}?",
    ), frozenset({"all"})),
    Kind("some go twice", two.minus_two, (
        "&{name} <has> {a things}. {He} <gives> away {b} and <loses> {c}. @left",
        "{name} <has> {a things}. {He} <gives> {b} to {other} and {c} to {third}. @left",
        "&{name} <bakes> {a muffins}. {He} <eats> {b} and <sells> {c}. How many muffins <~are> left?",
        "A bus has {a seats}. {b people} get on at the first stop and {c} more at the second. How many seats are "
        "empty?",
        "There are {a} birds on a roof. First {b} fly away, then {c}. How many birds are still on the roof?",
        "&{name} <has> ${a}. {He} <spends> ${b} on food and ${c} on a book. @money_left",
        "Of {a eggs}, {b} break and {c} are eaten. How many eggs are left?",
        "A book has {a pages}. {name} <reads> {b pages} on {day} and {c} on {day2}. How many pages <~are> left?",
        "{a children} are in the pool. {b} leave at noon and {c} leave later. How many children are still in the pool?",
        "How many {things} <=does> {name} have left if {he} <=has> {a}, <=sells> {b} and <=gives> away {c}?",
        "&{name} <takes> {a things} to the market. In the morning {he} <sells> {b}, in the afternoon {c}. @left",
        "A rope is {a} m long. {name} <cuts> off {b} m and then {c} m. How many meters of rope <~are> left?",
        "&How many of {his} {a things} <does> {name} have left after {he} <sells> {b} and <throws> away {c}?",
        "{b} of {a things} <~are> sold on {day} and another {c} on {day2}. How many {things} <~are> left after that?",
        "A phone had {a photos} on it. First {b} were deleted, and later {c} more. How many photos are still on it?",
        "From a barrel with {a} liters of water, {b} liters are used in the morning and {c} in the evening. How many "
        "liters are still in the barrel?",
        "&Out of {his} ${a}, {name} <pays> ${b} for a [ticket|book|hat] and ${c} for lunch. @money_left",
        "A library had {a} new books. {b} were borrowed on {day} and {c} on {day2}; none came back. How many were "
        "still there?",
        "There are {a runners} in a race. {b} give up in the first hour and {c} in the second. How many runners are "
        "still in the race?",
        "&{name} <picks> {a apples}. {b} of them <~are> rotten, and {he} <eats> {c} of the good ones. How many good "
        "apples <~are> left?",
        "A school orders {a} new chairs. {b} go to the music room and {c} to the gym. How many chairs remain for the "
        "other rooms?",
        "{name} and {other} take {b} and {c things} out of a {box} with {a}. How many {things} stay in the {box}?",
        "{name} <has> {a} minutes until {his} bus leaves. {He} <spends> {b} minutes on breakfast and {c} minutes "
        "getting dressed. How many minutes <~are> left?",
        "Start with {a things}, take away {b}, then take away {c}. How many {things} are there now?",
        "A game <~begins> with {a points}. {name} <loses> {b} for one mistake and {c} for another. What score <does> "
        "{he} have then?",
        "A tailor has {a} m of cloth. {b} m are needed for coats and {c} m for dresses. What length of cloth is "
        "left, in m?",
    ), frozenset({"time"})),
    Kind("capacity", two.minus_sum, (
        "A bus has {a seats}. {b people} get on at the first stop and {c} more at the second. How many seats are "
        "[empty|free|still empty]?",
        "A bus has room for {a people}. {b adults} and {c children} are on it. How many more people can get on?",
        "A hall has {a chairs}. {b men} and {c women} sit down. How many chairs stay empty?",
        "{name} <needs> {a things} in all. {He} <has> {b} at home and {c} at school. How many more <does> {he} need?",
        "{item} costs ${a}. {name} <has> ${b} and {his} {relative} <~gives> {him} ${c}. How much more <does> {he} "
        "need?",
        "A box holds {a toys}. There are {b cars} and {c dolls} in it. How many more toys fit into the box?",
        "There are {a balls} in a bag. {b} are {color}, {c} are {color2} and the rest are {color3}. How many are "
        "{color3}?",
        "&{name} <wants> to read {a pages} this week. {He} <reads> {b} on {day} and {c} on {day2}. "
        "How many pages <~does> that leave?",
        "A parking lot has {a spaces}. {b cars} and {c trucks} are parked there. How many spaces are free?",
        "Three friends have {a things} together. The first has {b} and the second {c}. How many does the third have?",
        "{name}, {other} and {third} have ${a} together. {name} has ${b}, {other} has ${c}. How much does {third} "
        "have?",
        "A plane has {a seats}. {b} are taken by adults and {c} by children. How many seats are not taken?",
        "Of {a} {things} at a fair, {b} <~are> sold on {day} and {c} on {day2}. How many <~are> not sold?",
        "A race is {a} km long. {name} <runs> {b} km, rests, and <runs> {c} km more. How many km <~are> left?",
        "There <~are> {a things} in total. {name} <takes> {b} and {other} <~takes> {c}. How many <~are> left for "
        "{third}?",
        "A memory card has room for {a pictures}. {b photos} and {c drawings} are saved on it. For how many more is "
        "there room?",
        "Of {a guests}, {b} order fish and {c} order soup. The others order pizza. How many order pizza?",
        "&How many {things} are missing if {name} <=wants> {a} and <=has> {b} {color} and {c} {color2} ones?",
        "{name's} team needs {a points} to win. Only {name} and {other} have scored so far, {b} and {c} points. How "
        "many points are still missing?",
        "A parking garage holds {a cars} on three floors: {b} on the first, {c} on the second and the rest on the "
        "third. How many are on the third floor?",
        "A play lasts {a} minutes in three acts. The first act takes {b} minutes and the second {c}. How long is the "
        "third act, in minutes?",
        "{a students} voted. {b} voted for a trip to the zoo, {c} for the museum, and everyone else for the beach. "
        "How many voted for the beach?",
        "{name} is saving ${a} for a trip. {He} earned ${b} by washing cars and ${c} by mowing lawns. How much is "
        "still missing?",
        "After {b boys} and {c girls} have found a seat, how many of a hall's {a seats} are free?",
        "A choir of {a singers} has {b women}, {c men} and some children. How many children sing in it?",
        "&{name} <has> to write {a invitations}. {He} <writes> {b} before dinner and {c} after it. How many <~are> "
        "still to be written?",
        "In a parade of {a people}, {b} play drums, {c} play trumpets and the others carry flags. How many carry "
        "flags?",
        "A necklace has {a beads}. {b} are glass, {c} are wood and the rest are stone. Find the number of stone "
        "beads.",
    )),
    Kind("come and go", two.plus_minus, (
        "&{name} <has> {a things}. {He} <buys> {b} more and <gives> away {c}. @left",
        "&{name} <has> {a things}. {He} <finds> {b} and then <loses> {c}. @now",
        "{name} <has> {a things}. {other} <~gives> {him} {b} more, and {he} <gives> {c} to {third}. @now",
        "There are {a people} on a bus. {b} get on and {c} get off. How many people are on the bus now?",
        "&{name} <picks> {a things} on {day} and {b} on {day2}. Then {he} <sells> {c} of them. @left",
        "&{name} <has> ${a} and <earns> ${b}. {He} <spends> ${c}. @money_left",
        "A farm has {a sheep}. {b lambs} are born, and the farmer sells {c} of the animals. How many animals does "
        "the farm have then?",
        "A class has {a students}. {b} new students come and {c} move away. How many students are there then?",
        "How many {things} <=does> {name} have if {he} <=has> {a}, <=gets> {b} and then <=loses> {c}?",
        "{name} <has> {a} {color} and {b} {color2} {things}. {He} <gives> {c things} to {his} {relative}. @left",
        "{name} and {his} {relative} <~bring> {a} and {b things} to the party. {c} <~are> used. How many {things} "
        "<~are> left?",
        "It was {a} degrees. It got {b} degrees warmer and then {c} degrees colder. How many degrees is it now?",
        "&{name} <has> {a songs} on {his} playlist, <adds> {b} and then <removes> {c}. How many songs <~are> on it "
        "after that?",
        "A shop starts the day with {a things}. A truck brings {b} more, and customers buy {c}. How many {things} "
        "does it have at closing time?",
        "{a people} are in a [museum|store|gallery]. During the next hour {b} come in and {c} leave. How many are "
        "inside at the end of the hour?",
        "&After finding {b things} and losing {c}, how many <does> {name} have if {he} started with {a}?",
        "A savings account has ${a} in it. ${b} is paid in and then ${c} is taken out. What is the balance in "
        "dollars?",
        "&{name} <scores> {a points} in the first round and {b} in the second, but <loses> {c} in the third. What "
        "<~is> {his} final score?",
        "A folder has {a files}. {name} copies {b more files} into it and then deletes {c}. How many files remain?",
        "&{name} <paints> {a pictures} in {month} and {b} in {month2}. {c} of them <~are> sold. How many pictures "
        "<does> {he} still have?",
        "In a basket are {a things}. {name} puts in {b}; then {other} takes out {c}. How many {things} are in the "
        "basket then?",
        "Out of {a} {color} and {b} {color2} {things} in a {box}, {c} are broken. How many are not broken?",
        "A ferry leaves {town} with {a passengers}. In {town2}, {b} get on and {c} get off. With how many passengers "
        "does it go on?",
        "&{name} <gets> ${a} from {his} {relative} and ${b} from {his} {relative2}, and <spends> ${c} of all this "
        "money. @money_left",
        "A plant is {a} cm tall. It grows {b} cm, and then a gardener cuts off the top {c} cm. How tall is it after "
        "that, in cm?",
        "What is the number of {things} in a {box} if there were {a}, {b} were added and {c} were taken out?",
    ), frozenset({"heat", "music"})),
    Kind("go and come", two.minus_plus, (
        "&{name} <has> {a things}. {He} <gives> away {b} and then <gets> {c} more. @now",
        "&{name} <has> ${a}. {He} <spends> ${b} and <earns> ${c}. How much money <=does> {he} have now?",
        "{a people} are on a train. {b} get off and {c} get on. How many people are on the train then?",
        "There are {a books} on a shelf. {name} <takes> {b} away and <puts> {c} back. How many books <~are> on the "
        "shelf now?",
        "&{name} <has> {a things}. After selling {b}, {he} <buys> {c} more. @now",
        "A library has {a magazines}. It throws away {b} and buys {c} new ones. How many magazines does it have then?",
        "{b} of the {a birds} in a tree fly off, then {c} others land. How many birds are in the tree?",
        "A shop has {a things}. It sells {b} and gets {c} new ones. How many {things} are in the shop?",
        "How many {things} <=does> {name} have after giving away {b} of {his} {a} and getting {c} new ones?",
        "A tank holds {a} liters. {b} liters flow out and {c} liters flow in. How many liters are in the tank then?",
        "&{name} <sells> {b} of {his} {a things}. With the money {he} <buys> {c} other {things}. How many {things} "
        "<=does> {he} have now?",
        "{b} of the {a people} in a cafe go home, and {c} new guests arrive. How many people are in the cafe now?",
        "A tablet had {a apps}. {name} removed {b} and installed {c} others. How many apps are on it now?",
        "After {b members} left a club of {a}, {c} new ones joined. How many members does the club have now?",
        "Take {b things} out of a {box} of {a} and put {c} new ones in. How many {things} does the {box} hold then?",
        "It is {a} degrees in the evening. During the night it gets {b} degrees colder, and by noon {c} degrees "
        "warmer again. What is the temperature at noon?",
        "How many liters of water are in a pool that had {a} liters, after {b} liters are drained and {c} liters are "
        "added?",
        "&Of {his} {a things}, {name} <hands> {b} to a friend. The next day {he} <buys> {c} more. How many {things} "
        "<does> {he} have at home then?",
        "A score of {a points} drops by {b} and then rises by {c}. What is it now?",
        "{name} <has> ${a}. {He} <buys> {item} for ${b}, and {his} {relative} <~gives> {him} ${c}. How much money "
        "<does> {he} have then?",
        "A bus with {a people} on it stops. {b} leave the bus and {c} climb in. How many people travel on?",
        "A herd had {a cows}. The farmer sold {b}, and {c} calves were born. How many animals were in the herd "
        "afterwards?",
        "There are {a candles} on a table. {b} burn down and are replaced by {c} new ones. How many candles are on "
        "the table then?",
    )),
)  # fmt: skip
