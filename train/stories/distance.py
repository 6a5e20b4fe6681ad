"""Kinds about ways and rates: speed, distance and time, there and back, two parts of a way, and who is faster.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

_WAY = frozenset({"distance", "time"})

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
        "How many km does {name} cover on a bike [tour|ride] of {a} hours at a steady {b} km per hour?",
        "After {a} hours of sailing at {b} km per hour, how far is a ship from the [port|harbor], in km?",
        "A delivery route of {b} km <~is> driven {a} times by {name}. How many km <~are> driven in all?",
        "For {a} hours a {vehicle} keeps up a speed of {b} miles per hour. Find the distance in miles.",
        "Every lap of the track is {b} meters long. {name} <runs> {a} laps. What distance <~is> that in meters?",
        "&{name} <paddles> for {a} hours and <makes> {b} km in every one of them. What <~is> the length of the trip in "
        "km?",
        "A drone flies {b} meters each minute. How many meters lie behind it after {a} minutes of flight?",
        "Going {b} km an hour, what distance can a {vehicle} cover within {a} hours?",
        "My {vehicle} does {b} km an hour. How many km will it do in {a} hours?",
        "Speed: {b} km per hour. Time: {a} hours. Distance in km?",
        "&{name} <hikes> {a} days in the mountains, {b} km per day. Find the total number of km.",
        "The road from {town} to {town2} takes {a} hours at {b} km per hour. How long is the road, in km?",
        "{name} <pedals> to {town}, which <~takes> {a} hours. If the speed <~is> always {b} km per hour, how many km "
        "<does> {he} pedal?",
        "A horse trots {b} km in an hour. At this pace, how many km will it trot in {a} hours?",
        "A tour bus spends {a} hours a day on the road and averages {b} km per hour. How many km a day is that?",
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
        "In {b} hours, {name} <drives> a total of {a} km without changing speed. How many km <~is> that per hour?",
        "{a} km are covered by a {vehicle} in {b} hours. What is its average speed in km per hour?",
        "Distance: {a} km. Time: {b} hours. Speed in km per hour?",
        "&{name} <spends> {b} hours on a bike and <gets> {a} km far. Find the average speed in km per hour.",
        "What must be the speed of a {vehicle}, in km per hour, to cover {a} km in {b} hours?",
        "A flight of {a} miles takes {b} hours. On average, how many miles does the plane fly in an hour?",
        "It is {a} km from {town} to {town2}. A {vehicle} makes the trip in {b} hours. At what speed in km per hour "
        "does it travel?",
        "{name} wants to hike {a} km in {b} days. How many km a day must {he} hike if every day is the same?",
        "A phone downloads {a} photos in {b} minutes. At this rate, how many photos arrive per minute?",
        "A heart beats {a} times in {b} minutes. How many beats per minute is that?",
        "Within {b} weeks the office uses up {a} sheets of paper, the same number each week. How many sheets a week "
        "does it use?",
        "When {a} letters are sorted in {b} hours, how many letters are sorted in each hour?",
        "To finish a race of {a} km in {b} hours, how many km an hour does {name} have to run?",
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
        "&{name} <paddles> {b} km an hour. How many hours <~does> a river tour of {a} km take?",
        "For how many hours must a {vehicle} drive at {b} km per hour to cover {a} km?",
        "Covering {b} km each day, after how many days <does> {name} reach a town {a} km away?",
        "Distance: {a} km. Speed: {b} km per hour. How many hours does it take?",
        "A file of {a} megabytes is downloaded at {b} megabytes per second. How many seconds does the download take?",
        "{town} is {a} miles from {town2}. At {b} miles an hour, in how many hours is a {vehicle} there?",
        "An empty tub is filled with {a} liters of water. If {b} liters run in per minute, for how many minutes does "
        "the water run?",
        "&{name} <has> {a} emails to answer and <manages> {b} an hour. How many hours <~does> that take?",
        "There are {a} chapters in a course. Doing {b} chapters a week, how many weeks <does> {name} need to finish "
        "it?",
        "{a pages} have to be copied. The copier manages {b} per minute. Find the number of minutes it works.",
        "A robot vacuum cleans {b} square meters a minute. How long, in minutes, does it take to clean {a} square "
        "meters?",
        "The zoo's elephants eat {b} kg of hay an hour. For how many hours are {a} kg enough?",
        "How many weeks will a supply of {a} cans of cat food last if {b} cans are used each week?",
        "A snail crawls {b} cm in a minute. The end of the wall is {a} cm away. How many minutes will it take the "
        "snail to get there?",
        "{name} <has> a stack of {a} plates to wash and <washes> {b} plates a minute. In how many minutes <is> {he} "
        "done?",
        "A goal of {a} sit-ups is split into sets. If {name} does {b} sit-ups a minute, how many minutes will it take?",
    ), _WAY),
    Kind("there and back", s.double, (
        "It is {a} km to {place}. {name} <goes> there and back. How many km <~is> that?",
        "{name} <lives> {a} km from school. How far <does> {he} walk to school and home again, in km?",
        "The way to {town} is {a} km long. How many km is a round trip?",
        "{name} <rides> {a} km to {town} and the same way back. How many km <does> {he} ride?",
        "From {town} to {town2} it is {a} km. A bus goes there and returns. How far does it go?",
        "A pool is {a} m long. {name} <swims> to the other end and back. How many meters <does> {he} swim?",
        "How far is it to {place} and back if {place} is {a} km away?",
        "{name} <drives> {a} km to see {his} {relative} and <takes> the same road home. How many km <does> {he} drive "
        "in all?",
        "A ferry crosses a lake that is {a} km wide and comes back. How many km does the ferry go?",
        "One way to {place} is {a} km. How long is the way there and back in km?",
        "How many km are a trip to {town} and the return trip if each is {a} km long?",
        "The distance between {town} and {town2} is {a} miles. What is the length of a return trip in miles?",
        "A mail carrier goes {a} km up the valley and then {a} km back down. How many km is that in total?",
        "{name's} office is {a} km from home. How many km a day is the drive to work and back?",
        "&{name} <hikes> {a} km up to a cabin. On the next day {he} <goes> down by the same trail. How many km <does> "
        "{he} hike on the two days?",
        "A dog runs {a} m after a ball and brings the ball back to {name}. How many meters does the dog run?",
        "The round trip from {town} to {town2} by {vehicle}: {a} km out, {a} km home. How many km altogether?",
        "{place} is {a} km away. Find the number of km for going there and coming home.",
        "A flight to the island covers {a} km, and so does the flight home. How many km are flown in total?",
        "{name} <forgets> {his} keys, <walks> {a} meters back home and then the same {a} meters again. How many meters "
        "<~is> that?",
        "The cable car carries guests {a} m up the mountain and later {a} m down. How many meters does it travel?",
    ), _WAY),
    Kind("way left", two.minus_product, (
        "A trip is {c} km long. {name} <rides> {b} km per hour for {a} hours. How many km <~are> left?",
        "A book has {c pages}. {name} <reads> {b pages} a day for {a} days. How many pages <~are> left?",
        "{name} <reads> {b pages} a day. The book has {c pages}. How many pages <~are> left after {a} days?",
        "A farm has {c} kg of hay. The cows eat {b} kg a day. How many kg are left after {a} days?",
        "It is {c} km to {town}. A {vehicle} drives {a} hours at {b} km per hour. How far is it still from {town}, in "
        "km?",
        "A tank holds {c} liters. Each minute {b} liters flow out. How many liters are left after {a} minutes?",
        "{name} <has> {c things} and <uses> {b} a day. How many <does> {he} have after {a} days?",
        "A candle is {c} cm tall. It burns {b} cm an hour. How tall is it after {a} hours, in cm?",
        "{name} <wants> to walk {c} km. {He} <walks> {b} km a day for {a} days. How many km <~remain>?",
        "A shop has {c} loaves of bread and sells {b} an hour. How many loaves are left after {a} hours?",
        "{name} <has> {c} math problems to do. {He} <does> {b} a day. How many <~are> left after {a} days?",
        "How many of {c pages} are left when {name} reads {b pages} on each of {a} days?",
        "How many km of a trip of {c} km <~are> left when {name} has been driving for {a} hours at {b} km per hour?",
        "After {a} days of hiking, {b} km each day, how much of a trail of {c} km <does> {name} still have to hike, in "
        "km?",
        "Out of {c} emails, {name} <answers> {b} an hour for {a} hours. How many emails <~are> still unanswered?",
        "A phone downloads {b} songs a minute. The album list has {c} songs. How many songs are missing after {a} "
        "minutes?",
        "{c} liters of juice are in the kitchen of a camp. For {a} days, {b} liters are drunk per day. How many liters "
        "remain?",
        "A {vehicle} has {c} miles to go. It does {b} miles an hour. What distance remains after {a} hours, in miles?",
        "The school kitchen starts with {c} eggs and uses {b} of them daily. Find the number of eggs left after {a} "
        "days.",
        "Of {c} chairs in the hall, {b} are stacked each minute. How many are not yet stacked after {a} minutes?",
        "&{name} <has> ${c} for a vacation of {a} days and <spends> ${b} every day. How many dollars <~are> left at "
        "the end?",
        "In a workshop {c} bikes wait for repair. If {b} bikes get repaired each day, how many still wait after {a} "
        "days?",
        "A plane to {town} flies {b} km a minute. The flight is {c} km long. After {a} minutes, how many km are still "
        "ahead?",
        "A printer has {c} sheets of paper. It prints {b} sheets a minute for {a} minutes. How many sheets are not "
        "used?",
        "&{name} <is> on a bike tour of {c} km. Every hour {he} <covers> {b} km. {a} hours later, how many km <~are> "
        "left to go?",
    ), _WAY),
    Kind("two parts of a way", long.two_products, (
        "A {vehicle} goes {b} km per hour for {a} hours and then {d} km per hour for {c} hours. How far does it go in "
        "all?",
        "{name} <reads> {b pages} a day for {a} days, then {d pages} a day for {c} days. How many pages <~is> that?",
        "{name} <walks> {a} hours at {b} km per hour and <bikes> {c} hours at {d} km per hour. How many km <~is> that "
        "in total?",
        "{name} <runs> {b} km on each of {a} days and {d} km on each of {c} days. How many km <does> {he} run in all?",
        "A machine makes {b} parts an hour for {a} hours, and after a repair {d} parts an hour for {c} hours. How many "
        "parts does it make?",
        "For {a} weeks {name} <saves> ${b} a week, for the next {c} weeks ${d} a week. How much <does> {he} save?",
        "{name} <practices> {b} minutes on {a} days and {d} minutes on {c} days. How many minutes <~is> that "
        "altogether?",
        "A pipe lets in {b} liters a minute for {a} minutes, then {d} liters a minute for {c} minutes. How many liters "
        "is that?",
        "How far <does> {name} drive if {he} <drives> {a} hours at {b} km per hour and another {c} hours at {d} km per "
        "hour?",
        "On a tour {name} <hikes> for {a} days and <bikes> for {c} days. Each day of hiking <~brings> {b} km, each day "
        "of biking {d} km. How many km long <~is> the tour?",
        "A ship sails {b} miles an hour for {a} hours. Then the wind changes and it sails {d} miles an hour for {c} "
        "hours. What distance does it sail in all, in miles?",
        "First {a} hours at {b} km per hour, then {c} hours at {d} km per hour: how many km are driven altogether?",
        "For {a} days the bakery bakes {b} loaves daily, and for {c} days {d} loaves daily. Find the total number of "
        "loaves.",
        "&{name} <types> {b} words a minute for {a} minutes. Getting tired, {he} <goes> on for {c} minutes with {d} "
        "words a minute. How many words <does> {he} type?",
        "In spring a tree grew {b} cm a month for {a} months, and later it grew {d} cm a month for {c} months. How "
        "many cm did it grow in total?",
        "A call center takes {b} calls an hour in the first {a} hours and {d} calls an hour in the other {c} hours. "
        "How many calls does it take?",
        "A plumber works {a} hours for ${b} an hour and {c} hours for ${d} an hour. What does the plumber earn in "
        "total?",
        "&{name} <swims> {a} laps of {b} meters and {c} laps of {d} meters. What <~is> the total distance in meters?",
        "A hose pours in {b} liters in each of the first {a} minutes. In each of the next {c} minutes it is {d} "
        "liters. How many liters altogether?",
    ), _WAY),
    Kind("two parts of a way, rest", long.two_products_change, (
        "A trip is {e} km long. A {vehicle} goes {b} km per hour for {a} hours and {d} km per hour for {c} hours. How "
        "many km are left?",
        "A book has {e pages}. {name} <reads> {b pages} a day for {a} days, then {d} a day for {c} days. How many "
        "pages <~are> left?",
        "{name} <has> to make {e things}. {He} <makes> {b} a day for {a} days and then {d} a day for {c} days. How "
        "many <~are> still to be made?",
        "{item} costs ${e}. {name} <saves> ${b} a week for {a} weeks and ${d} a week for {c} weeks. How much more "
        "<does> {he} need?",
        "A tank of {e} liters is empty. A pipe brings {b} liters a minute for {a} minutes, then {d} liters a minute "
        "for {c} minutes. How many liters are missing?",
        "A farm has {e} kg of hay. It uses {b} kg a day for {a} days and {d} kg a day for {c} days. How many kg are "
        "left?",
        "{name} <wants> to walk {e} km. {He} <does> {b} km a day for {a} days and {d} km a day for {c} days. How many "
        "km <~remain>?",
        "A wall needs {e} bricks. Workers lay {b} bricks an hour for {a} hours and {d} an hour for {c} hours. How many "
        "bricks are still missing?",
        "Of a route of {e} km, a {vehicle} does {a} hours at {b} km per hour, and {c} hours at {d} km per hour. How "
        "many km remain?",
        "How many pages of a book of {e pages} <~are> left after {name} <reads> {b pages} on each of {a} evenings and "
        "{d pages} on each of {c} evenings?",
        "&{name} <plans> to swim {e} laps this month. On {a} days {he} <swims> {b} laps, on {c} days {d}. How many "
        "laps <~are> missing?",
        "The town library must label {e} books. For {a} days {b} books a day get labels, and for {c} days {d} a day. "
        "Find how many books still have no label.",
        "There are {e} seats to sell. In the first {a} hours {b} are sold per hour, in the next {c} hours {d} per "
        "hour. How many seats are free after that?",
        "A class of students wants to plant {e} trees. It plants {b} a day for {a} days, and {d} a day for {c} days. "
        "How many trees are still to be planted?",
        "A truck brings {e} boxes. {a} workers unload {b} boxes each and {c} workers {d} each. How many boxes are "
        "still in the truck?",
        "From a tank with {e} liters, {b} liters a minute run out for {a} minutes and then {d} liters a minute for {c} "
        "minutes. What is left in the tank, in liters?",
        "It is {e} miles to {town}. {name} <drives> {a} hours at {b} miles an hour and, after lunch, {c} hours at {d} "
        "miles an hour. How many miles <~is> {town} still away?",
        "&{name} <has> {e} photos to sort. {He} <sorts> {b} a minute during the first {a} minutes, then {d} a minute "
        "during {c} minutes. How many photos <~are> unsorted at the end?",
        "A phone has {e} songs to download: {b} a minute for {a} minutes, then {d} a minute for {c} minutes. How many "
        "songs are still missing?",
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
        "A {vehicle} goes {a} km per hour and a tractor goes {b} km per hour. After {c} hours, by how many km is the "
        "tractor behind?",
        "How many more pages come out of a printer with {a pages} a minute than out of one with {b pages} a minute, if "
        "both run for {c} minutes?",
        "{name} and {other} start at the same place and ride in the same direction, {name} at {a} and {other} at {b} "
        "km per hour. How far apart are they after {c} hours, in km?",
        "Working side by side for {c} hours, {name} picks {a} kg of grapes an hour and {other} {b} kg. By how many kg "
        "does {name} pick more?",
        "In a minute {name} swims {a} meters but {other} only {b}. What is {name's} lead in meters after {c} minutes?",
        "{name} <needs> {a} minutes a day for the way to work, {other} {b} minutes. How many more minutes <does> "
        "{name} need in {c} days?",
        "One phone plan costs ${a} a month, the other ${b}. What do you save in {c} months with the cheaper one?",
        "Each week the blue team trains {a} hours and the green team {b} hours. In {c} weeks, how many hours more does "
        "the blue team train?",
        "The old bulb uses {a} units of power a day, the new one {b}. How many units are saved in {c} days with the "
        "new bulb?",
        "A shower takes {a} liters of water a minute, a water-saving one takes {b} liters. Find how many liters you "
        "save in a shower of {c} minutes.",
        "For {c} days {name} <does> {a} push-ups a day while {other} <~does> {b}. How many push-ups more <does> {name} "
        "do than {other}?",
        "A hare runs {a} meters in a second and a dog {b} meters. They start together. How many meters is the hare in "
        "front after {c} seconds?",
    ), _WAY),
)  # fmt: skip
