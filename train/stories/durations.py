"""Kinds about time: minutes and hours on the clock, weeks and their days.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

_TIME = frozenset({"time"})

KINDS = (
    Kind("end of a time", s.two_sum, (
        "A film starts {a} minutes after noon and lasts {b} minutes. How many minutes after noon does it end?",
        "{name} <works> {a} minutes before lunch and {b} minutes after it. How many minutes <does> {he} work?",
        "{name} <practices> the piano for {a} minutes and <reads> for {b} minutes. How many minutes <~is> that in "
        "total?",
        "A cake bakes for {a} minutes and cools for {b} minutes. How long does that take, in minutes?",
        "The bus ride takes {a} minutes and the walk {b} minutes. How many minutes is {name} on the way?",
        "A lesson usually lasts {a} minutes. Today it is {b} minutes longer. How many minutes does it last?",
        "{name} <waits> {a} minutes for the bus and <rides> it for {b} minutes. How many minutes <~pass>?",
        "How many minutes are {a} minutes of homework and {b} minutes of chores?",
        "&{name} <spends> {a} minutes on the phone and {b} minutes on homework. How many minutes <does> {he} spend on "
        "both?",
        "How long is a video of {a} minutes once another {b} minutes are added, in minutes?",
        "The game was planned to take {a} minutes, but it went on for another {b} minutes. How many minutes did it "
        "take?",
        "After {a} minutes in the pool, {name} <stays> in the sun for {b} minutes. What <~is> the total time in "
        "minutes?",
        "Before a bus ride of {a} minutes, the passengers <~sit> in the bus for {b} minutes. How many minutes <~do> "
        "they sit in the bus altogether?",
        "{name} set a timer for {a} minutes and then added {b} minutes to it. For how many minutes is the timer set?",
        "Cooking the soup takes {a} minutes and setting the table takes {b}. If {name} does one after the other, how "
        "many minutes are needed?",
        "A computer needs {a} seconds to start and {b} more seconds to open a game. In how many seconds can {name} "
        "play?",
        "Add the two halves of a soccer game: {a} minutes and {b} minutes. How many minutes were played?",
        "By bike the way takes {a} minutes. On foot it takes {b} minutes more. How many minutes does it take on foot?",
    ), _TIME),
    Kind("rest of a time", s.difference, (
        "{name} has {a} minutes. {He} needs {b} minutes for homework. How many minutes are left?",
        "A film lasts {a} minutes. {name} <has> seen {b} minutes. How many minutes <~are> still to come?",
        "A trip takes {a} minutes by bus and {b} minutes by car. How many minutes are saved by going by car?",
        "{name} <runs> a race in {a} minutes, {other} in {b}. By how many minutes <~is> {other} faster?",
        "A cake has to bake for {a} minutes. It is in the oven for {b} minutes. How many more minutes does it need?",
        "A lesson of {a} minutes ends {b} minutes early. How many minutes does it last?",
        "The trip takes {a} minutes. {b} of them <~are> over. How many minutes <~remain>?",
        "There are {a} days until {name's} birthday. {b} days later, how many days are left?",
        "How many minutes are left of a break of {a} minutes when {b} minutes are over?",
        "&{name} <has> {a} minutes for a test and <is> done after {b} minutes. How many minutes early <is> {he}?",
        "Of a boat trip of {a} hours, {b} hours have passed. In how many hours will the trip be over?",
        "Last year {name} needed {a} minutes for the race. This year it was {b} minutes less. What is the new time in "
        "minutes?",
        "A phone battery lasts {a} hours and has been in use for {b} hours. For how many more hours will it last?",
        "The parking ticket is good for {a} minutes, of which {b} minutes are used up. For how many more minutes may "
        "the car stand there?",
        "{b} of the {a} minutes of a lesson are spent on reading. The remaining minutes are for math. How many minutes "
        "are for math?",
        "A vacation of {a} days <~is> planned. After {b} days of it, how many days of vacation <does> {name} still "
        "have?",
        "Take {b} minutes of ads out of a show of {a} minutes. How many minutes of show are left?",
        "The timer shows {a} seconds. What will it show {b} seconds later as it counts down?",
        "Together, the shower and the breakfast take {name} {a} minutes. The shower takes {b} of these. How many "
        "minutes does the breakfast take?",
    ), _TIME),
    Kind("morning to afternoon", two.hours_over_noon, (
        "{name} <works> from {a:d} am to {b:d} pm. How many hours <~is> that?",
        "A shop opens at {a:d} am and closes at {b:d} pm. For how many hours is it open?",
        "School starts at {a:d} am and ends at {b:d} pm. How many hours does it last?",
        "A train leaves at {a:d} am and arrives at {b:d} pm. How many hours does the trip take?",
        "How many hours are there between {a:d} am and {b:d} pm?",
        "{name} <goes> out at {a} in the morning and <comes> back at {b} in the afternoon. How many hours <is> {he} "
        "away?",
        "From {a:d} in the morning until {b:d} in the afternoon it <~rains>. For how many hours <~does> it rain?",
        "{name} <leaves> home at {a:d} am and <is> back at {b:d} pm. For how many hours <is> {he} out?",
        "The sun rises at {a:d} am and sets at {b:d} pm. How many hours is it in the sky?",
        "The zoo lets visitors in from {a:d} am until {b:d} pm. How many hours a day is it open?",
        "How long is a shift, in hours, that starts at {a:d} am and is over at {b:d} pm?",
        "&{name} <gets> on a bus at {a:d} am and <gets> off at {b:d} pm. How many hours <does> {he} spend on the bus?",
        "Between {a:d} am and {b:d} pm, the library is full of students. For how many hours is it full?",
        "{name} <puts> bread dough in the fridge at {a:d} am and <takes> it out at {b:d} pm the same day. For how many "
        "hours <~is> it in the fridge?",
        "Find the number of hours from {a:d} am to {b:d} pm on the same day.",
        "Now it is {a:d} am. The party begins at {b:d} pm today. How many hours is it until then?",
        "The game ended at {b:d} pm. It had begun at {a:d} am. How many hours did it last?",
        "A hike begins at {a:d} am. At {b:d} pm, the hikers are back at the hut. How many hours were they out?",
        "{name's} phone is switched off at {a:d} am and on again at {b:d} pm. How many hours is it off?",
    ), _TIME),
    Kind("over the hour", long.over_the_hour, (
        "{name} <leaves> at {a:d}:{b:d} and <arrives> at {c:d}:{d:t}. How many minutes <does> {he} need?",
        "A film starts at {a:d}:{b:d} and ends at {c:d}:{d:t}. How many minutes long is it?",
        "How many minutes are there from {a:d}:{b:d} to {c:d}:{d:t}?",
        "A lesson begins at {a:d}:{b:d}. It is over at {c:d}:{d:t}. How many minutes does it last?",
        "The bus <~leaves> {town} at {a:d}:{b:d} and <~is> in {town2} at {c:d}:{d:t}. How many minutes <~does> it "
        "take?",
        "It is {a:d}:{b:d}. {name's} train goes at {c:d}:{d:t}. How many minutes does {he} have left?",
        "From {a:d}:{b:d} until {c:d}:{d:t} {name} <is> asleep. How many minutes <~is> that?",
        "The oven <~is> on from {a:d}:{b:d} to {c:d}:{d:t}. For how many minutes <~is> it on?",
        "{name} <starts> to read at {a:d}:{b:d} and <stops> at {c:d}:{d:t}. How many minutes <does> {he} read?",
        "How long, in minutes, is a break that starts at {a:d}:{b:d} and ends at {c:d}:{d:t}?",
        "Now it is {a:d}:{b:d}. In how many minutes will it be {c:d}:{d:t}?",
        "&{name} <gets> in line at {a:d}:{b:d} and <is> served at {c:d}:{d:t}. How many minutes <does> {he} wait?",
        "The pizza was ordered at {a:d}:{b:d}. It came at {c:d}:{d:t}. Find the waiting time in minutes.",
        "A bus was due at {a:d}:{b:d} but came at {c:d}:{d:t}. By how many minutes was it late?",
        "The show ends at {c:d}:{d:t}, having begun at {a:d}:{b:d}. How many minutes does it run?",
        "Doors open at {a:d}:{b:d}, music starts at {c:d}:{d:t}. How many minutes lie between the two?",
        "{name} <puts> a cake in at {a:d}:{b:d} and <takes> it out at {c:d}:{d:t}. For how many minutes <~does> it "
        "bake?",
        "At {a:d}:{b:d} the phone <~is> plugged in; at {c:d}:{d:t} it <~is> full. How many minutes <~does> charging "
        "take?",
        "From the first bell at {a:d}:{b:d} to the last one at {c:d}:{d:t}, how many minutes go by?",
    ), _TIME),
    Kind("hours to minutes", s.minutes, (
        "How many minutes are {a hours}?",
        "A film lasts {a hours}. How many minutes is that?",
        "{name} <works> for {a hours}. How many minutes <does> {he} work?",
        "The flight takes {a hours}. What is that in minutes?",
        "How many seconds are {a minutes}?",
        "{name} <sings> for {a minutes}. How many seconds <~is> that?",
        "Turn {a hours} into minutes.",
        "A clock ticks {a} times a second. How many times does it tick in a minute?",
        "&{name} <hikes> for {a hours} without a stop. For how many minutes <~is> that?",
        "In {a hours}, how many minutes go by?",
        "What is {a hours} in minutes?",
        "The battery of a drone lasts {a hours}. Give this time in minutes.",
        "{name} has {a hours} to finish a test. How many minutes does {he} have?",
        "A timer counts seconds. It is set to {a minutes}. What number does it show at the start?",
        "Every minute, {a} liters of water run into a pool. How many liters run in during one hour?",
        "A machine fills {a} bottles a minute. How many does it fill in an hour?",
        "Write {a minutes} as seconds.",
        "There are 60 minutes in an hour. How many minutes are there in {a hours}?",
    ), _TIME),
    Kind("minutes to hours", s.into_sixties, (
        "How many hours are {a} minutes?",
        "A train ride takes {a} minutes. How many hours is that?",
        "{name} <practices> {a} minutes in a week. How many hours <~is> that?",
        "{a} seconds pass. How many minutes is that?",
        "{name} <works> {a} minutes. For how many hours <does> {he} work?",
        "Turn {a} minutes into hours.",
        "A machine runs for {a} minutes without a break. How many hours does it run?",
        "What are {a} minutes in hours?",
        "{name} <walks> for {a} minutes. How many hours <does> {he} walk?",
        "A video is {a} seconds long. How long is that in minutes?",
        "How many full hours do you get from {a} minutes?",
        "&{name} <spends> {a} minutes at the library. Find the time in hours.",
        "Write {a} seconds in minutes.",
        "The oven was on for {a} minutes in all. How many hours is that?",
        "An app says that {name} used the phone for {a} minutes this week. For how many hours was that?",
        "In one hour, {a} cars pass a bridge, the same number each minute. How many cars pass in a minute?",
        "If 60 minutes make an hour, how many hours do {a} minutes make?",
        "It takes {a} minutes to fly to {town}. What is that in hours?",
        "A song mix of {a} minutes plays at the party. How many hours does it play?",
    ), _TIME),
    Kind("hours and minutes", two.hours_and_minutes, (
        "A film lasts {a hours} and {b} minutes. How many minutes is that?",
        "How many minutes are {a hours} and {b} minutes?",
        "{name} <sleeps> {a hours} and {b} minutes. How many minutes <~is> that?",
        "A flight takes {a hours} {b} minutes. Give the time in minutes.",
        "{name} <works> for {a hours} and then {b} minutes more. How many minutes <does> {he} work in all?",
        "How many seconds are {a minutes} and {b} seconds?",
        "The drive to {town} takes {a hours} and {b} minutes. How many minutes is that altogether?",
        "{name} <practices> {a hours} in the morning and {b} minutes in the evening. How many minutes <does> {he} "
        "practice that day?",
        "Turn {a hours} and {b} minutes into minutes.",
        "{b} minutes and {a hours}: how many minutes is that?",
        "&{name} <hikes> for {a hours} and <rests> for {b} minutes. How many minutes <is> {he} out?",
        "The party lasts {b} minutes longer than {a hours}. How long is it in minutes?",
        "To run a marathon, {name} <needs> {a hours} and {b} minutes. What <~is> that in minutes?",
        "A timer is set to {a minutes} and {b} seconds. After how many seconds does it ring?",
        "How long, in minutes, is a game that takes {a hours} plus {b} minutes of break?",
        "{b} minutes are added to a meeting that was to last {a hours}. For how many minutes does it last?",
        "Find the total number of minutes in {a hours} and {b} minutes.",
        "A song is {a minutes} and {b} seconds long. Write its length in seconds.",
        "The battery lasts {a hours} and {b} minutes. For how many minutes can {name} play with it?",
        "A roast stays in the oven for {a hours} and then on the table for {b} minutes. Altogether, how many minutes "
        "is that?",
    ), _TIME),
    Kind("weeks to days", s.weeks, (
        "How many days are {a weeks}?",
        "{name's} holiday <~lasts> {a weeks}. How many days <~is> that?",
        "{name} <drinks> {a cups} of tea a day. How many cups <does> {he} drink in a week?",
        "A cat eats {a} cans of food every day. How many cans does it eat in a week?",
        "{name} <runs> {a} km each day of the week. How many km a week <~is> that?",
        "A shop sells {a things} a day. How many {things} does it sell in one week?",
        "{name} <reads> {a pages} every day. How many pages <~is> that in a week?",
        "A trip takes {a weeks}. How many days does it take?",
        "Every day {a people} visit the museum. How many people visit it in a week?",
        "In {a weeks}, how many days go by?",
        "&{name} <writes> {a} emails each day, Sundays too. How many emails <~is> that in a week?",
        "The library lends books for {a weeks}. For how many days may you keep a book?",
        "School starts again in {a weeks}. How many days is that?",
        "There are {a weeks} until {name's} birthday. Find the number of days.",
        "Give {a weeks} in days.",
        "The zoo's bears get {a} kg of fish daily. How many kg of fish does the zoo need per week?",
        "If {name} does {a} push-ups a day, what is the total after seven days?",
        "A milk farm fills {a} bottles on every day of the week. How many bottles are filled each week?",
        "A baby is {a weeks} old. What is its age in days?",
    ), _TIME),
    Kind("daily for weeks", two.weekly, (
        "{name} <reads> {a pages} every day. How many pages <does> {he} read in {b} weeks?",
        "A cat eats {a} cans of food a day. How many cans does it need for {b} weeks?",
        "{name} <drinks> {a cups} of coffee a day. How many cups <~is> that in {b} weeks?",
        "How many km <=does> {name} run in {b} weeks if {he} <=runs> {a} km a day?",
        "A baker makes {a cakes} each day of the week. How many cakes does the baker make in {b} weeks?",
        "{name} <spends> ${a} a day on lunch, seven days a week. How much <does> {he} spend in {b} weeks?",
        "{a birds} hatch on a farm each day. How many hatch in {b} weeks?",
        "A shop sells {a loaves} every day. How many loaves does it sell in {b} weeks?",
        "{name} <takes> {a} photos on each day of a trip of {b} weeks. How many photos <does> {he} take?",
        "For {b} weeks {name} <practices> {a} minutes every single day. What <~is> the total in minutes?",
        "How many eggs are laid in {b} weeks by hens that lay {a} eggs a day?",
        "{a pills} a day for {b} weeks: how many pills is that?",
        "&{name} <writes> {a} lines in a diary every day. In {b} weeks, how many lines <does> {he} write?",
        "A zoo gives its monkeys {a} kg of fruit daily. Find how many kg of fruit are eaten in {b} weeks.",
        "A new phone gets {a} messages a day. After {b} weeks, how many messages have come?",
        "A course goes on for {b} weeks with {a} lessons on each day, weekends too. How many lessons are there in all?",
        "Over {b} weeks, a ferry crosses the lake {a} times every day. How many times does it cross the lake "
        "altogether?",
        "An office lamp is on for {a} hours a day, all 7 days of the week. For how many hours is it on in {b} weeks?",
        "The cinema shows {a} films each day. How many shows are there in {b} weeks?",
        "For a vacation of {b} weeks, {name} <packs> {a} snacks for each day. How many snacks <does> {he} pack?",
    ), _TIME),
    Kind("weekdays and weekend", long.weekdays, (
        "{name} <reads> {a pages} on each of the five weekdays and {b pages} on each of the two days of the weekend. "
        "How many pages <does> {he} read in a week?",
        "From Monday to Friday {name} <runs> {a} km a day, on Saturday and Sunday {b} km a day. How many km a week "
        "<~is> that?",
        "A shop sells {a things} on each of the 5 weekdays and {b} on each of the 2 weekend days. How many does it "
        "sell in a week?",
        "{name} <works> 5 days and <earns> ${a} a day. On the other 2 days {he} <earns> ${b} a day. How much <does> "
        "{he} earn in the week?",
        "On 5 days {name} <practices> {a} minutes and on 2 days {b} minutes. How many minutes <does> {he} practice?",
        "A museum has {a visitors} on each of five weekdays and {b} on each of two weekend days. How many visitors "
        "come in a week?",
        "Each of 5 classes has {a students} and each of 2 classes has {b}. How many students are there?",
        "On each of the five weekdays {name} <drives> {a} km, and on each of the two weekend days {b} km. How many km "
        "<does> {he} drive in a week?",
        "A train makes {a} trips on each of 5 weekdays and {b} trips on each of 2 weekend days. How many trips does it "
        "make in a week?",
        "What is the weekly total of a shop that has {a} customers on each of five weekdays and {b} on each of two "
        "weekend days?",
        "&{name} <does> {a} push-ups daily from Monday to Friday and {b} daily on Saturday and Sunday. How many "
        "push-ups a week <~is> that?",
        "On Saturday and on Sunday the cinema shows {b} films each. On each of the other five days it shows {a}. Find "
        "the number of films in a week.",
        "A bakery bakes {b} cakes on each of the 2 days of the weekend but {a} on each of the 5 weekdays. How many "
        "cakes does it bake from Monday to Sunday?",
        "Two days a week {name} <spends> {b} minutes in the gym, and five days a week {a} minutes. How many minutes a "
        "week <does> {he} spend there?",
        "In one week, a zoo feeds its seals {a} kg of fish on each of 5 days and {b} kg on each of the other 2 days. "
        "How many kg is that altogether?",
        "The phone company counts {a} calls a day for five days and {b} calls a day for two days. How many calls are "
        "counted in all?",
        "Each weekday from Monday to Friday a garden gets {a} liters of water, and {b} liters each day on Saturday and "
        "Sunday. How many liters does it get a week?",
        "Five shelves hold {a} books each, and two shelves hold {b} books each. What is the total number of books?",
        "A student studies {a} minutes a day on the five school days. On Saturday and Sunday it is {b} minutes a day. "
        "How many minutes of study are there in a week?",
    ), _TIME),
    Kind("a week of work", long.six_steps_week, (
        "{name} <works> {a} hours on each of 5 days and {b} hours on each of 2 days. {He} <gets> ${c} an hour. {He} "
        "<spends> ${d} and <wins> ${e}. How much money <does> {he} have then?",
        "On each of the five weekdays {name} <bakes> {a cakes}, on each of the two weekend days {b}. A cake <~sells> "
        "for ${c}. Flour <~costs> ${d} in all, and {he} <gets> ${e} in tips. How much money <does> {he} have?",
        "{name} <picks> {a baskets} of berries on each of 5 days and {b baskets} on each of 2 days. {He} <sells> each "
        "basket for ${c}, <pays> ${d} for gas and <finds> ${e}. How many dollars <does> {he} have in the end?",
        "A boat makes {a trips} on each of 5 days and {b trips} on each of 2 days. A trip brings ${c}. Repairs cost "
        "${d}, and a guest gives ${e}. How much money is there at the end?",
        "For 5 days {a boxes} a day and for 2 days {b boxes} a day are filled with {c things} each. {d things} are "
        "lost and {e} are added. How many {things} is that?",
        "{name} <walks> {a dogs} on each of five days and {b dogs} on each of two days, for ${c} a walk. {He} <spends> "
        "${d} and then <gets> ${e} from {his} {relative}. @money_left",
        "A machine makes {a} toys an hour for 5 hours and {b} an hour for 2 hours. Each toy sells for ${c}. Power "
        "costs ${d}, and ${e} come from old stock. How much money is that in the end?",
        "A shop sells {a lamps} on each of 5 weekdays and {b lamps} on each of 2 weekend days, at ${c} each. It pays "
        "${d} in rent and gets ${e} back from the city. How many dollars does it have?",
        "For {a} hours on each of 5 days and {b} hours on each of 2 days a boat is rented out at ${c} an hour. The "
        "owner pays ${d} for gas and gets ${e} in tips. How much money does the owner end up with?",
        "How much money <does> {name} have if {he} <mows> {a lawns} on each of 5 days and {b} on each of 2 days at "
        "${c} a lawn, <pays> ${d} for gas and <gets> a gift of ${e}?",
        "From Monday to Friday a taxi makes {a trips} a day, on Saturday and Sunday {b} a day. Each trip pays ${c}. "
        "The driver spends ${d} on repairs and gets ${e} in tips. What does the driver have in the end?",
        "&{name} <washes> {a cars} a day for 5 days and {b} a day for 2 days. Every car <~brings> ${c}. Soap <~costs> "
        "${d}, and later {he} <finds> ${e}. How many dollars <does> {he} have?",
        "A teacher gives {a} lessons on each of five weekdays and {b} on each of two weekend days, ${c} per lesson. "
        "Rent takes ${d} of the money, and a prize adds ${e}. How much money is that in the end?",
        "Five cupboards hold {a boxes} each and two cupboards hold {b} each. In every {box} there are {c things}. If "
        "{d things} are sold and {e} are brought in, how many {things} are there?",
        "Each of 5 hens lays {a} eggs and each of 2 geese lays {b}. All eggs are sold at ${c} apiece. Food costs ${d}, "
        "and a neighbor pays back ${e}. Find how much money there is then.",
        "At a fair, {name} <sells> {a cups} of tea in each of 5 hours and {b} in each of 2 hours, for ${c} a cup. "
        "After paying ${d} for the stand {he} <gets> ${e} from {his} {relative}. @money_left",
        "On each of five days {a} groups book a tour, and on each of two days {b} groups, always with {c people} in a "
        "group. Then {d people} cancel and {e} new people sign up. How many people are going on a tour?",
    ), frozenset({"time", "animal"})),
)  # fmt: skip
