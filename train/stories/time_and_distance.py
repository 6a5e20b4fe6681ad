"""Kinds about time and distance: speed, ways there and back, minutes and hours, ages, weeks and their days.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

_WAY = frozenset({"distance", "time"})
_TIME = frozenset({"time"})
_AGE = frozenset({"age"})

KINDS = (
    Kind("distance", s.large_product, (
        "A {vehicle} [travels|goes] {b} km per hour for {a} hours. How far does it [go|travel]?",
        "{name} <rides> {b} km per hour for {a} hours. How many km <~is> that?",
        "A {vehicle} travels at {b} km per hour. How many km does it travel in {a} hours?",
        "{name} <drives> for {a} hours at a speed of {b} km per hour. How far <does> {he} drive?",
        "How far does a {vehicle} get in {a} hours at {b} km an hour?",
        "{name} <runs> {b} km every day. How many km <does> {he} run in {a} days?",
        "A {vehicle} covers {b} miles each hour. What distance does it cover in {a} hours, in miles?",
        "The speed of a {vehicle} is {b} km per hour. It is on the way for {a} hours. How many km is that?",
        "If a {vehicle} goes {b} km in one hour, how many km does it go in {a} hours?",
        "{name} <swims> {b} meters a minute. How many meters <does> {he} swim in {a} minutes?",
        "In one hour a plane flies {b} miles. How many miles does it fly in {a} hours?",
        "{name} <bikes> for {a} hours and <does> {b} km in each hour. How many km <~is> the trip?",
        "It is {b} km from {town} to {town2}. {name} <drives> this way {a} times. How many km <~is> that?",
    ), _WAY),
    Kind("speed", s.large_quotient, (
        "A {vehicle} travels {a} km in {b} hours. How many km does it travel per hour?",
        "{name} <drives> {a} km in {b} hours. What <~is> {his} speed in km per hour?",
        "{name} <walks> {a} km in {b} days, the same distance each day. How far <does> {he} walk each day?",
        "How fast is a {vehicle} that needs {b} hours for {a} km, in km per hour?",
        "{name} <types> {a} words in {b} minutes. How many words a minute <~is> that?",
        "A pipe fills a tank of {a} liters in {b} minutes. How many liters flow in each minute?",
        "A machine makes {a} bolts in {b} hours. How many bolts does it make per hour?",
        "A train needs {b} hours for {a} km. What is its average speed in km per hour?",
        "It <~takes> {whom} {b} hours to ride {a} km. How many km <does> {he} ride in one hour?",
        "What is the speed of a {vehicle} in km per hour if it covers {a} km in {b} hours?",
    ), _WAY),
    Kind("travel time", s.quotient, (
        "A {vehicle} goes {b} km per hour. How many hours does it need for {a} km?",
        "{name} <walks> {b} km a day. How many days <does> {he} need for {a} km?",
        "How long does a {vehicle} take for {a} km at {b} km per hour, in hours?",
        "{name} <reads> {b pages} a day. How many days <does> {he} need for a book of {a pages}?",
        "The way to {town} is {a} km. {name} <rides> {b} km an hour. How many hours <~does> the ride take?",
        "A pipe brings {b} liters a minute. After how many minutes are {a} liters in the tank?",
        "{name} <makes> {b things} a day. How many days <~does> it take {him} to make {a}?",
        "A {vehicle} has to go {a} miles at {b} miles per hour. For how many hours is it on the way?",
        "A printer prints {b pages} a minute. How many minutes does it need for {a pages}?",
        "{name} <types> {b} words a minute. How many minutes <does> {he} need for {a} words?",
        "A candle burns down {b} cm each hour. How many hours does a candle of {a} cm last?",
        "A bag holds {a} cups of dog food. The dog eats {b} cups a day. How many days does the bag last?",
        "{name} <has> {a pills} and <takes> {b} a day. For how many days <~do> they last?",
        "At {b} km a day, how many days does it take to hike {a} km?",
    ), _WAY),
    Kind("there and back", s.double, (
        "It is {a} km to {place}. {name} <goes> there and back. How many km <~is> that?",
        "{name} <lives> {a} km from school. How far <does> {he} walk to school and home again, in km?",
        "The way to {town} is {a} km long. How many km is a round trip?",
        "{name} <rides> {a} km to {town} and the same way back. How many km <does> {he} ride?",
        "From {town} to {town2} it is {a} km. A bus goes there and returns. How far does it go?",
        "A pool is {a} m long. {name} <swims> to the other end and back. How many meters <does> {he} swim?",
        "How far is it to {place} and back if {place} is {a} km away?",
        "{name} <drives> {a} km to see {his} {relative} and <takes> the same road home. How many km <does> {he} "
        "drive in all?",
        "A ferry crosses a lake that is {a} km wide and comes back. How many km does the ferry go?",
    ), _WAY),
    Kind("way left", two.minus_product, (
        "A trip is {c} km long. {name} <rides> {b} km per hour for {a} hours. How many km <~are> left?",
        "A book has {c pages}. {name} <reads> {b pages} a day for {a} days. How many pages <~are> left?",
        "{name} <reads> {b pages} a day. The book has {c pages}. How many pages <~are> left after {a} days?",
        "A farm has {c} kg of hay. The cows eat {b} kg a day. How many kg are left after {a} days?",
        "It is {c} km to {town}. A {vehicle} drives {a} hours at {b} km per hour. How far is it still from {town}, "
        "in km?",
        "A tank holds {c} liters. Each minute {b} liters flow out. How many liters are left after {a} minutes?",
        "{name} <has> {c things} and <uses> {b} a day. How many <does> {he} have after {a} days?",
        "A candle is {c} cm tall. It burns {b} cm an hour. How tall is it after {a} hours, in cm?",
        "{name} <wants> to walk {c} km. {He} <walks> {b} km a day for {a} days. How many km <~remain>?",
        "A shop has {c} loaves of bread and sells {b} an hour. How many loaves are left after {a} hours?",
        "{name} <has> {c} math problems to do. {He} <does> {b} a day. How many <~are> left after {a} days?",
        "How many of {c pages} are left when {name} reads {b pages} on each of {a} days?",
    ), _WAY),
    Kind("two parts of a way", long.two_products, (
        "A {vehicle} goes {b} km per hour for {a} hours and then {d} km per hour for {c} hours. How far does it go "
        "in all?",
        "{name} <reads> {b pages} a day for {a} days, then {d pages} a day for {c} days. How many pages <~is> that?",
        "{name} <walks> {a} hours at {b} km per hour and <bikes> {c} hours at {d} km per hour. How many km <~is> "
        "that in total?",
        "{name} <runs> {b} km on each of {a} days and {d} km on each of {c} days. How many km <does> {he} run in all?",
        "A machine makes {b} parts an hour for {a} hours, and after a repair {d} parts an hour for {c} hours. "
        "How many parts does it make?",
        "For {a} weeks {name} <saves> ${b} a week, for the next {c} weeks ${d} a week. How much <does> {he} save?",
        "{name} <practices> {b} minutes on {a} days and {d} minutes on {c} days. How many minutes <~is> that "
        "altogether?",
        "A pipe lets in {b} liters a minute for {a} minutes, then {d} liters a minute for {c} minutes. How many "
        "liters is that?",
    ), _WAY),
    Kind("two parts of a way, rest", long.two_products_change, (
        "A trip is {e} km long. A {vehicle} goes {b} km per hour for {a} hours and {d} km per hour for {c} hours. "
        "How many km are left?",
        "A book has {e pages}. {name} <reads> {b pages} a day for {a} days, then {d} a day for {c} days. How many "
        "pages <~are> left?",
        "{name} <has> to make {e things}. {He} <makes> {b} a day for {a} days and then {d} a day for {c} days. "
        "How many <~are> still to be made?",
        "{item} costs ${e}. {name} <saves> ${b} a week for {a} weeks and ${d} a week for {c} weeks. How much more "
        "<does> {he} need?",
        "A tank of {e} liters is empty. A pipe brings {b} liters a minute for {a} minutes, then {d} liters a minute "
        "for {c} "
        "minutes. How many liters are missing?",
        "A farm has {e} kg of hay. It uses {b} kg a day for {a} days and {d} kg a day for {c} days. How many kg are "
        "left?",
        "{name} <wants> to walk {e} km. {He} <does> {b} km a day for {a} days and {d} km a day for {c} days. How "
        "many km <~remain>?",
        "A wall needs {e} bricks. Workers lay {b} bricks an hour for {a} hours and {d} an hour for {c} hours. How "
        "many bricks are still missing?",
    ), _WAY),
    Kind("faster", long.rate_difference, (
        "{name} <rides> {a} km per hour and {other} {b} km per hour. How many km farther <does> {name} get in {c} "
        "hours?",
        "A train goes {a} km per hour and a bus {b} km per hour. How many km is the train ahead after {c} hours?",
        "{name} <earns> ${a} an hour, {other} ${b}. How much more <does> {name} earn in {c} hours?",
        "{name} <reads> {a pages} a day and {other} {b}. How many more pages <does> {name} read in {c} days?",
        "One machine makes {a toys} an hour, another {b}. How many more toys does the first make in {c} hours?",
        "A red candle burns {a} mm an hour, a blue one {b} mm. How many mm more does the red one burn in {c} hours?",
        "{name} <saves> ${a} a week, {his} {relative} ${b}. How much more <does> {name} save in {c} weeks?",
        "A pipe brings {a} liters a minute, another one only {b}. How many more liters come out of the first pipe in "
        "{c} minutes?",
        "{other} <~types> {b} words a minute and {name} {a}. How many more words <does> {name} type in {c} minutes?",
    ), _WAY),
    Kind("together at work", two.sum_times, (
        "{name} <makes> {a things} a day and {other} <~makes> {b}. How many {things} <~do> {they} make in {c} days?",
        "One pipe brings {a} liters a minute, another {b}. How many liters do both bring in {c} minutes?",
        "{name} <earns> ${a} an hour and {other} ${b} an hour. How much <~do> {they} earn together in {c} hours?",
        "Two machines make {a} and {b} bolts a minute. How many bolts do they make in {c} minutes together?",
        "{name} <picks> {a} kg and {his} {relative} {b} kg of berries a day. How many kg <~is> that in {c} days?",
        "Two cars drive away from each other, one at {a} and one at {b} km per hour. How many km are between them "
        "after {c} "
        "hours?",
        "Each week {name} <saves> ${a} and {his} {relative} <~saves> ${b}. How many dollars <~do> {they} save in {c} "
        "weeks?",
        "A baker makes {a} rolls a minute and a helper makes {b}. How many rolls do they make in {c} minutes?",
        "Every day {name} <picks> {a things} and {his} {relative} <~picks> {b}. How many {things} <~is> that after "
        "{c} days?",
    ), _WAY),
    Kind("together until done", long.together_rate, (
        "{name} <makes> {a things} a day and {other} <~makes> {b}. How many days <~do> {they} need for {c things}?",
        "One pipe brings {a} liters a minute, another {b}. How many minutes do both need to fill {c} liters?",
        "Two cars drive toward each other at {a} and {b} km per hour. They are {c} km apart. After how many hours do "
        "they meet?",
        "{name} <saves> ${a} a week, {his} {relative} ${b}. How many weeks <~do> {they} need for ${c}?",
        "Two machines make {a} and {b} bolts a minute. How many minutes do they need for {c} bolts?",
        "{name} <reads> {a pages} in the morning and {b} in the evening of each day. How many days <does> {he} need "
        "for {c pages}?",
        "How long do two workers need to lay {c} bricks if they lay {a} and {b} bricks a minute? Give the minutes.",
        "A baker makes {a} rolls a minute and a helper makes {b}. After how many minutes do they have {c} rolls?",
        "Two snails are {c} cm apart and crawl toward each other, one {a} cm and one {b} cm a minute. After how many "
        "minutes do they meet?",
    ), _WAY),
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
    ), _TIME),
    Kind("weekdays and weekend", long.weekdays, (
        "{name} <reads> {a pages} on each of the five weekdays and {b pages} on each of the two days of the weekend. "
        "How many pages <does> {he} read in a week?",
        "From Monday to Friday {name} <runs> {a} km a day, on Saturday and Sunday {b} km a day. How many km a week "
        "<~is> that?",
        "A shop sells {a things} on each of the 5 weekdays and {b} on each of the 2 weekend days. How many does it "
        "sell in a week?",
        "{name} <works> 5 days and <earns> ${a} a day. On the other 2 days {he} <earns> ${b} a day. "
        "How much <does> {he} earn in the week?",
        "On 5 days {name} <practices> {a} minutes and on 2 days {b} minutes. How many minutes <does> {he} practice?",
        "A museum has {a visitors} on each of five weekdays and {b} on each of two weekend days. How many visitors "
        "come in a week?",
        "Each of 5 classes has {a students} and each of 2 classes has {b}. How many students are there?",
        "On each of the five weekdays {name} <drives> {a} km, and on each of the two weekend days {b} km. How many "
        "km <does> {he} drive in a week?",
        "A train makes {a} trips on each of 5 weekdays and {b} trips on each of 2 weekend days. How many trips does "
        "it make in a week?",
    ), _TIME),
    Kind("a week of work", long.six_steps_week, (
        "{name} <works> {a} hours on each of 5 days and {b} hours on each of 2 days. {He} <gets> ${c} an hour. {He} "
        "<spends> ${d} "
        "and <wins> ${e}. How much money <does> {he} have then?",
        "On each of the five weekdays {name} <bakes> {a cakes}, on each of the two weekend days {b}. A cake <~sells> "
        "for ${c}. "
        "Flour <~costs> ${d} in all, and {he} <gets> ${e} in tips. How much money <does> {he} have?",
        "{name} <picks> {a baskets} of berries on each of 5 days and {b baskets} on each of 2 days. {He} <sells> "
        "each basket for "
        "${c}, <pays> ${d} for gas and <finds> ${e}. How many dollars <does> {he} have in the end?",
        "A boat makes {a trips} on each of 5 days and {b trips} on each of 2 days. A trip brings ${c}. Repairs cost "
        "${d}, and a "
        "guest gives ${e}. How much money is there at the end?",
        "For 5 days {a boxes} a day and for 2 days {b boxes} a day are filled with {c things} each. {d things} are "
        "lost and {e} are "
        "added. How many {things} is that?",
        "{name} <walks> {a dogs} on each of five days and {b dogs} on each of two days, for ${c} a walk. {He} "
        "<spends> ${d} and "
        "then <gets> ${e} from {his} {relative}. @money_left",
        "A machine makes {a} toys an hour for 5 hours and {b} an hour for 2 hours. Each toy sells for ${c}. Power "
        "costs ${d}, and ${e} come from old stock. How much money is that in the end?",
        "A shop sells {a lamps} on each of 5 weekdays and {b lamps} on each of 2 weekend days, at ${c} each. It pays "
        "${d} in rent and gets ${e} back from the city. How many dollars does it have?",
    ), frozenset({"time", "animal"})),
    Kind("older later", s.two_sum, (
        "{name} is {a} years old. How old is {he} in {b} years?",
        "{name} is {a}. How old will {he} be in {b years}?",
        "How old will {name} be {b years} from now if {he} is {a} today?",
        "{name} is {a} years old. {His} {relative} is {b years} older. How old is {his} {relative}?",
        "{b years} ago {name} was {a}. How old is {he} now?",
        "{name} moved here when {he} was {a}. That was {b years} ago. How old is {name} today?",
        "{name} was {a} when {his} sister was born. The sister is {b} now. How old is {name}?",
        "{other} is {a}, and {name} is {b years} older than {other}. What is {name's} age?",
    ), _AGE),
    Kind("younger before", s.difference, (
        "{name} is {a} years old. How old was {he} {b years} ago?",
        "In {b years} {name} will be {a}. How old is {he} now?",
        "{name} is {a} years old. {His} {relative} is {b years} younger. How old is {his} {relative}?",
        "{name} is {a} and {his} {relative} is {b}. How many years older is {name}?",
        "How old was {name} {b years} ago if {he} is {a} today?",
        "{name} has lived here for {b} of {his} {a years}. How old was {he} when {he} came?",
        "{other} is {a}. {name} is {b years} younger than {other}. What is {name's} age?",
        "The sum of two ages is {a}. One of them is {b}. What is the other?",
    ), _AGE),
    Kind("times as old", s.age_product, (
        "{name} is {b} years old. {His} grandfather is {a} times as old. How old is the grandfather?",
        "{other} is {a} times as old as {name}. {name} is {b}. How old is {other}?",
        "{name's} cousin is {b}. {His} grandmother is {a} times as old as the cousin. How old is the grandmother?",
        "{name} is {b} years old. {His} teacher is {a} times as old as {he} is. How old is the teacher?",
        "How old is {other} if {name} is {b} and {other} is {a} times as old?",
        "A dog is {b} years old. A turtle is {a} times as old as the dog. How old is the turtle?",
        "A house is {b} years old, a church {a} times as old. What is the age of the church in years?",
        "{name's} {relative} is {b}. A tree in the garden is {a} times as old as the {relative}. How old is the tree?",
        "If {name} is {b} and {his} {relative} is {a} times that age, how old is the {relative}?",
    ), _AGE),
    Kind("times as old, later", two.product_plus, (
        "{name} is {b}. {His} {relative} is {a} times as old. How old will the {relative} be in {c years}?",
        "{other} is {a} times as old as {name}, who is {b}. How old will {other} be in {c years}?",
        "A tree is {b} years old. Another is {a} times as old. How old will the second tree be in {c years}?",
        "{other} was {a} times as old as {name} when {name} was {b}. That was {c years} ago. How old is {other} now?",
        "{third} is {c years} older than {other}. {other} is {a} times as old as {name}. {name} is {b}. How old is "
        "{third}?",
        "A bridge is {b} years old and a castle {a} times as old. The church is {c years} older than the castle. "
        "How old is the church?",
        "A car is {b} years old. A boat is {a} times as old as the car. What will be the age of the boat in {c years}?",
        "{other} is {a} times {name's} age. {name} is {b}. In {c years}, how old will {other} be?",
    ), _AGE),
    Kind("growing", long.net_growth, (
        "{name} <has> ${a}. Each week {he} <earns> ${b} and <spends> ${c}. How much <does> {he} have after {d} weeks?",
        "{a} liters are in a tank. Every minute {b} liters flow in and {c} flow out. How many liters are in it after "
        "{d} minutes?",
        "A farm has {a hens}. Each month it buys {b} and sells {c}. How many hens does it have after {d} months?",
        "A library has {a books} on a shelf. Every day {b books} come back and {c} are borrowed. How many are there "
        "after {d} days?",
        "{name} <has> {a things}. Every day {he} <gets> {b} and <gives> away {c}. How many {things} <does> {he} have "
        "after {d} days?",
        "There are {a people} in a hall. Each minute {b} come in and {c} go out. How many are there after {d} minutes?",
        "A club has {a members}. Each year {b} join and {c} leave. How many members does it have after {d} years?",
        "A plant is {a} cm tall. Each week it grows {b} cm and {name} cuts off {c} cm. How many cm tall is it after "
        "{d} weeks?",
        "A shop has {a} bikes. Every month {b} bikes come in and {c} are sold. How many bikes does it have after {d} "
        "months?",
    ), _TIME),
    Kind("doubling", long.three_doublings, (
        "A pond has {a frogs}. Their number doubles every year. How many frogs are there after three years?",
        "{name} <saves> ${a} in the first week and each week twice as much as in the week before. How much <does> "
        "{he} save in "
        "the fourth week?",
        "There are {a} cells in a dish. They double every hour. How many cells are there after 3 hours?",
        "The number of {things} in a shop doubles each day. There are {a} now. How many are there after three days?",
        "{a people} know a secret. Every day the number of people who know it doubles. How many know it after 3 days?",
        "A plant is {a} mm tall. Its height doubles each week. How many mm tall is it after three weeks?",
        "On {day} {name} <runs> {a} minutes, and on each of the next 3 days twice as long as the day before. "
        "How many minutes <does> {he} run on the last day?",
        "A video has {a} views. Each hour the number of views doubles. How many views does it have after three hours?",
        "{name} <has> ${a}. Each year for three years the amount doubles. How much money <does> {he} have then?",
    ), _TIME),
    Kind("goal over three days", long.schedule_rest, (
        "A book has {a pages}. {name} <reads> {b pages} on {day}, twice as many on {day2} and {c} on {day3}. "
        "How many pages <~are> left?",
        "{name} <has> ${a}. {He} <spends> ${b} on {day}, twice as much on {day2} and ${c} on {day3}. @money_left",
        "A road of {a} km <~is> built. {b} km <~are> done in {month}, twice as much in {month2} and {c} km in "
        "{month3}. "
        "How many km <~are> still to be built?",
        "{name} <wants> to sell {a things}. {He} <sells> {b} on {day}, twice as many on {day2} and {c} on {day3}. "
        "@left",
        "A tank has {a} liters. {b} liters are used on {day}, double that on {day2} and {c} liters on {day3}. "
        "How many liters are left?",
        "{name} <has> {a things}. {other} <~gets> {b}, {third} twice as many as {other}, and {c} <~are> lost. @left",
        "A hike is {a} km long. The first day {name} <walks> {b} km, the second day twice as far, the third day {c} "
        "km. "
        "How many km <~are> left?",
        "{name} <needs> {a things}. {He} <finds> {b} on {day}, twice as many on {day2} and {c} on {day3}. How many "
        "more {things} <does> {he} need?",
        "A theater has {a tickets}. It sells {b} on {day}, twice that number on {day2} and {c} on {day3}. How many "
        "tickets are left?",
    ), _WAY),
)  # fmt: skip
