"""Kinds on screens: video games with levels, lives and points, downloads, photos and albums, files and screen time.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _both_times_minus_over(d: Draw) -> Numbers:
    """Draw `((a + b) * c - d) / e`."""
    while True:
        a, b, c = d.number(2, 12), d.number(2, 12), d.number(2, 9)
        total = (a + b) * c
        gone = d.part(total, 60)
        e = d.divisor(total - gone)
        if e:
            return (a, b, c, gone, e), (add(a, b), mul(a + b, c), sub(total, gone), div(total - gone, e))


_TOPICS = frozenset({"music", "time"})
KINDS = (
    Kind("coins on every level", s.product, (
        "Every level of a video game hides {a gold coins}. {name} has cleared {b levels} and found all the coins in "
        "them. How many coins is that?",
        "&{name} <collects> {a gems} on each level of a game. After {b levels}, what number of gems <does> {he} have?",
        "In a racing game, a lap is worth {a points}. How many points do {b laps} bring?",
        "There are {b levels} in the castle world, and {a monsters} guard each of them. How many monsters have to be "
        "beaten in all?",
        "{b players} join an online match. If all of them start with {a lives}, how many lives are in the match at the "
        "start?",
        "On my phone there are {a albums}, each of which contains {b photos}. How many photos are in the albums?",
        "How many songs can be downloaded in {b minutes} by a tablet that downloads {a songs} a minute?",
        "A treasure chest opens with {a keys}. Find the number of keys that are needed for {b chests} of that sort.",
        "Each time the hero jumps on a mushroom, the score goes up by {a}. By how much does it go up if he jumps on {b "
        "mushrooms}?",
        "My little brother is allowed {a minutes} of games for every chore. Last month he did {b chores}. How many "
        "minutes did he earn?",
        "A puzzle app has {b packs} of {a puzzles}. Calculate how many puzzles a fan has to solve to finish the app.",
        "Wow! The dragon lost {a health points} with every arrow, and {b arrows} hit it. How many health points did "
        "the dragon lose?",
        "For every friend that {name} invites to the game, {he} gets {a tokens}. {b friends} have accepted. How many "
        "tokens is that?",
    ), _TOPICS),
    Kind("points short of the record", s.large_difference, (
        "The record in a pinball game is {a points}. {name} has {b}. How many points are missing?",
        "A phone had {a photos} on it until its owner deleted {b}. How many photos are still there?",
        "&{name} <has> {a coins} in a farming game and <spends> {b} of them on a new barn. How many coins <does> {he} "
        "have left?",
        "How many megabytes are free on a memory card of {a megabytes} if games take up {b}?",
        "The wizard began the battle with {a health points} and ended it with {b}. How many points had the battle cost "
        "him?",
        "Of {a songs} on an old player, all but {b} were copied to a new phone. Find the number of songs that were "
        "copied.",
        "{a megabytes} have to be downloaded before we can play. So far the bar shows {b}. How many megabytes are "
        "still to come?",
        "My robot needs {a bolts} for an upgrade, and I own {b}. How many more bolts must I collect?",
        "Yesterday {b people} were playing online at lunchtime and {a} in the evening. By how many players had the "
        "number grown?",
        "When a game was new, it had {b levels}; today it has {a}. Calculate how many levels have been added.",
        "{other} scored {a} and {name} {b} in the same round of a game. What is the difference between their scores?",
        "In a space game, {name} let {b} of {a asteroids} get through and hit all the others. How many did {he} hit?",
        "After the party there were {a pictures} on the camera. {b} turned out blurry and went straight into the "
        "trash. How many pictures did we keep?",
    ), _TOPICS),
    Kind("lives lost and found", two.minus_plus, (
        "&{name} <starts> a game with {a lives}. {He} <loses> {b} in the swamp and <finds> {c} in a cave. How many "
        "lives <does> {he} have after that?",
        "There were {a songs} on my list. I removed {b} that I was tired of and added {c} new ones. How many songs are "
        "on the list now?",
        "A knight with {a arrows} shoots {b} of them and later picks up {c} in the forest. What number of arrows does "
        "the knight have at the end?",
        "How many photos are in an album if there used to be {a}, {b} of which were deleted before {c} others were "
        "added?",
        "{a players} were in the online room. After dinner {b} logged off and {c} logged on. How many players were in "
        "the room then?",
        "Before the big fight {name} had {a potions}. The fight used up {b}, but the giant dropped {c} for {him}. Find "
        "how many potions {he} had after the fight.",
        "&{name} <has> {a files} in a folder, <moves> {b} of them to a memory stick and <copies> {c} from another "
        "computer into the folder. How many files <~are> in the folder then?",
        "The fuel bar of a race car shows {a units}. It goes down by {b} on the hills, and then a fuel can gives it {c "
        "more units}. What does the bar show in the end?",
        "{a games} were on the tablet. Mom deleted {b} of them, but for my birthday she installed {c}. How many games "
        "are on it today?",
        "If you own {a hats} for your hero, trade away {b} and get {c} in return, how many hats will you own?",
        "On the map {a enemies} could be seen. Once {b} had been defeated, another {c} came through the gate. How many "
        "enemies were on the map at that moment?",
        "Calculate the number of gems in the hero's bag: it held {a}, a thief took {b}, and a chest gave {c}.",
        "The village in {name's} building game has {a huts}. A dragon burns down {b}, and then the villagers build {c} "
        "new ones. How many huts does the village have in the end?",
    ), _TOPICS),
    Kind("photos into new albums", two.sum_over, (
        "&{name} <has> {a photos} from the beach and {b} from the zoo on {his} phone. {He} <sorts> them into {c "
        "albums} of equal size. How many photos <~are> in each album?",
        "How many teams of {c} can be made from {a players} who are online and {b} who are just logging in?",
        "A team of heroes finds {a gems} in a mine and {b} in a tower. If {c players} split them fairly, what is each "
        "player's share?",
        "{a} rock songs and {b} pop songs have to be downloaded. The computer gets {c} of them a minute. For how many "
        "minutes will it be busy?",
        "In the afternoon I scored {a points} and in the evening {b}. An extra life costs {c points}. How many extra "
        "lives can I get for all of my points?",
        "The hero picks up {a} silver and {b} golden stars, and every {c stars} open a door. Calculate how many doors "
        "can be opened.",
        "{name} has {a tokens} and {other} {b}. At the arcade they pool them for a game that takes {c tokens} a round. "
        "How many rounds can they play?",
        "{a} old files and {b} new ones were moved into {c folders}, as many into one as into the next. How many files "
        "did each folder get?",
        "Dad took {a pictures} in the morning and {b} after lunch. His camera shows {c pictures} on a page. Find the "
        "number of pages that they fill.",
        "{a adults} and {b children} signed up for the game night, where they sat down in {c} equal groups. How many "
        "people were in each group?",
        "If a game has {a} easy levels and {b} hard levels, spread evenly over {c worlds}, how many levels does each "
        "world have?",
        "In a cooking game, the brothers collected {a} and {b} mushrooms. A pot of soup takes {c mushrooms}. How many "
        "pots of soup could they cook together?",
        "What is the number of days that it takes to watch {a} short and {b} long game videos at {c videos} a day?",
    ), _TOPICS),
    Kind("coins spent in the game shop", two.minus_product, (
        "&{name} <has> {c coins} in a game and <buys> {a swords} at {b coins} each. How many coins <does> {he} have "
        "left?",
        "A memory card has room for {c photos}. We filled {a albums} on it with {b photos} each. For how many more "
        "photos is there room?",
        "Each of {a arrows} takes {b points} from the giant, who has {c points} to begin with. How many points does "
        "the giant have after that?",
        "How many dollars remain on a gift card of ${c} after the purchase of {a games} for ${b} apiece?",
        "Mom allows me {c minutes} of screen time. So far I have watched {a cartoons} of {b minutes} each. How many "
        "minutes may I still watch?",
        "{c players} entered a tournament. In each of {a rounds}, {b players} were knocked out. What number of players "
        "stayed in?",
        "Of {c songs} on a player, {name} puts {b} on each of {a playlists}, different ones every time. How many songs "
        "are on no playlist?",
        "A file of {c megabytes} is loading at {b megabytes} a minute. How many megabytes are missing after {a "
        "minutes}?",
        "The spaceship set off with {c liters} of fuel. Every jump burned {b liters}, and the pilot made {a jumps}. "
        "Find how many liters of fuel were in the tank after that.",
        "In a maze with {c doors}, {name} found {a keys}, each of which opened {b doors}. How many doors stayed shut?",
        "I need {c gems} for a dragon. If I win {b gems} a day for {a days}, how many gems will I still be short?",
        "Minus {b points} for each mistake: that is the rule of a quiz app. {name} began with {c points} and made {a "
        "mistakes}. What was the score in the end?",
        "{c files} had to be checked for viruses, and the program looked at {b} in a minute. Calculate how many files "
        "were not yet checked after {a minutes}.",
    ), _TOPICS),
    Kind("scores of two players", two.fewer_total, (
        "&{name} <scores> {a goals} in a soccer game on the computer, and {other} <~scores> {b} fewer. How many goals "
        "<~do> {they} score together?",
        "There are {a games} on my tablet and {b games} fewer on my phone. How many games do I have on both?",
        "One album on the phone holds {a pictures}. Another, which is smaller, holds {b pictures} fewer. What is the "
        "number of pictures in both albums?",
        "On {day} {name} played for {a minutes}. On {day2} it was {b minutes} less. How many minutes of playing is "
        "that in total?",
        "How many coins have the sisters earned altogether if Lena has {a} and Ida {b} fewer than Lena?",
        "The red team solved the puzzle in {a moves}, and the blue team needed {b} fewer. Find the sum of their moves.",
        "An elf lost {a health points} in the forest and {b} fewer in the desert. How many did she lose in all?",
        "{a megabytes} were downloaded in the morning. In the afternoon the connection was bad, so {b megabytes} fewer "
        "came through. How many megabytes came through on that day?",
        "If the first part of a game has {a levels} and the second part {b} fewer, how many levels are there in the "
        "whole game?",
        "Dad's phone has {b apps} fewer than mine, and mine has {a}. How many apps are there on both phones?",
        "Last week our channel got {a new fans}. This week the number was {b} lower. How many fans have we gained over "
        "both weeks?",
        "Calculate the total number of songs on my lists: the party list has {a}, and the sleepy list is {b songs} "
        "shorter.",
        "My cousin beat {a monsters} before she ran out of arrows. I beat {b monsters} fewer than she did. How many "
        "monsters did we beat altogether?",
    ), _TOPICS),
    Kind("gems saved for a dragon", long.saved_weeks, (
        "&{name} <has> {b gems} and <wants> a dragon that <~costs> {a gems}. Each day {he} <wins> {c gems}, of which "
        "{he} <spends> {d} on potions. How many days <does> {he} need to get enough gems for the dragon?",
        "An app has to unpack {a files}, and {b files} are done. Every minute it unpacks {c files}, but {d} of these "
        "fail and have to be done again. How many minutes will it take until all of the files are unpacked?",
        "How many rounds does a player with {b points} need to reach {a points} if each round brings {c points} and "
        "costs {d points}?",
        "The city in my building game has {b people}, and {a} are needed for a stadium. Every month {c} move in and "
        "{d} move out. How many months must I wait for the stadium?",
        "A video channel with {b fans} hopes for {a}. It wins {c fans} a week and loses {d fans} a week. Calculate the "
        "number of weeks until it gets there.",
        "For the magic sword {a crystals} are required, and {b} are lying in the chest. {name} digs up {c} a day, of "
        "which {d} go to the king as a tax. How many days of digging does the sword take?",
        "Screen time can be saved at our house. I have {b minutes} and want {a minutes} for a long movie. Every chore "
        "earns {c minutes}, but {d} of them go to my brother. How many chores do I have to do?",
        "If a farm game gives you {c eggs} an hour and you feed {d} of them to a snake, how many hours pass until your "
        "basket, which holds {b eggs} at the start, has {a eggs} in it?",
        "Our team has {b points} in a match that ends at {a points}. Each minute we make {c points}, and {d points} "
        "are taken off for fouls. In how many minutes will the match end?",
        "The tank of a spaceship must hold {a liters} before takeoff. It has {b liters}; the pump adds {c liters} a "
        "minute, while {d liters} a minute leak out. Find the number of minutes before takeoff.",
        "&{name} <gets> {c tokens} for every win and <pays> {d tokens} to enter each game. {He} <has> {b tokens} and "
        "<wins> all the time. How many games <does> {he} have to play to reach {a tokens}?",
        "Out of {a stickers} in a game album I own {b}. Each day I get {c} new ones and give away {d} of those to my "
        "cousin. How many days will it take me to fill the album?",
        "A gate opens for {a crystals}, and the wizard has {b}. A well gives him {c crystals} each night, but the "
        "guard takes {d} of them. After how many nights will the gate open?",
    ), _TOPICS),
    Kind("points in three rounds", long.chain_total, (
        "&{name} <scores> {a points} in the first round of a game, {b} more in the second than in the first, and {c} "
        "fewer in the third than in the second. How many points <does> {he} score in all?",
        "There are {a enemies} on the island, {b} more in the jungle than on the island, and {c} fewer in the cave "
        "than in the jungle. How many enemies is that altogether?",
        "{name} took {a photos} with {his} phone, {other} took {b} more than {name}, and {third} took {c} fewer than "
        "{other}. How many photos did they take?",
        "My blue folder has {a files}. The green one has {b files} more than that, and the gray one {c} fewer than the "
        "green one. Find the total number of files.",
        "How many minutes did I play if it was {a minutes} on Friday, {b minutes} longer on Saturday than on Friday, "
        "and {c minutes} less on Sunday than on Saturday?",
        "The ice world has {a levels}, the fire world beats it by {b}, and the sky world has {c levels} fewer than the "
        "fire world. What is the number of levels in all of these worlds?",
        "{a songs} were downloaded in {month}. In {month2} it was {b songs} more than in {month}, and in {month3} {c} "
        "fewer than in {month2}. How many songs were downloaded in these months?",
        "The elf has {a coins}. The dwarf, who digs a lot, has {b coins} more than the elf, and the wizard is {c "
        "coins} behind the dwarf. How many coins does the group have?",
        "If the beach album holds {a pictures}, the zoo album {b} more than the beach album and the party album {c} "
        "fewer than the zoo album, how many pictures do the albums hold?",
        "Calculate our team's total: the captain made {a points}, the keeper {b} more than the captain, and the "
        "striker {c} fewer than the keeper.",
        "On its first day a new game sold {a copies}. The second day brought {b copies} more than the first, the third "
        "day {c copies} fewer than the second. How many copies were sold on these days?",
        "My phone got {a messages} before lunch. After lunch there were {b} more than before it, and at night {c} "
        "fewer than after lunch. How many messages were there over the whole day?",
        "A chess app offers {a} easy puzzles. It has {b} more medium puzzles than easy ones and {c} fewer hard puzzles "
        "than medium ones. How many puzzles are there altogether?",
    ), _TOPICS),
    Kind("screen time of a week", long.weekdays, (
        "&{name} <plays> a video game for {a minutes} on every weekday and for {b minutes} on each of the two days of "
        "the weekend. How many minutes <does> {he} play in a week?",
        "My screen time is {a minutes} a day on the five schooldays, but {b minutes} a day on both Saturday and "
        "Sunday. How many minutes of screen time do I get each week?",
        "How many photos does a photographer put online per week if it is {a} on a weekday and {b} on each of the two "
        "days of the weekend?",
        "A game gives out {a coins} a day during the five working days and {b coins} a day on both days of the "
        "weekend. Find the number of coins for a whole week.",
        "{name} downloads {a songs} on each of the five days from Monday to Friday. On each of the other two days it "
        "is {b songs}. How many songs does {he} download in the whole week?",
        "Each weekday the online club has {a games}, and each of the two days of the weekend has {b}. What is the "
        "number of games in a week?",
        "If the daily quest is worth {a points} on a weekday and {b points} on each of the two weekend days, how many "
        "points can a player who never misses a quest win in a week?",
        "I made a plan for my vacation: {a levels} on each of the five weekdays, {b levels} on each of the two days of "
        "the weekend. How many levels will I have finished when the week is over?",
        "An arcade sold {b tickets} a day on both Saturday and Sunday and {a tickets} a day on the five other days of "
        "the week. How many tickets were sold in that week?",
        "The tablet is switched on for {a minutes} each weekday. On both days of the weekend, when nobody has to get "
        "up early, it is on for {b minutes} a day. Calculate the number of minutes per week.",
        "Last week our funny video was watched {a times} each weekday and {b times} a day on both days of the weekend. "
        "How many times was it watched in that week?",
        "{name's} robot game sends {a messages} per weekday and {b messages} on each of the two other days. How many "
        "messages does {he} get from it in a week?",
        "Grandpa learned to play chess online. He played {a games} on every one of the five weekdays and {b games} a "
        "day on the two days of the weekend. How many games did he play that week?",
    ), _TOPICS),
    Kind("treasure shared by the team", long.two_products_over, (
        "A team opens {a chests} with {b coins} each and {c chests} with {d coins} each. The {e players} in it share "
        "the coins equally. How many coins does each player get?",
        "&{name} <has> {a albums} of {b photos} and {c albums} of {d photos} on {his} computer. {He} <moves> all the "
        "photos into {e new albums} of equal size. How many photos <~are> in each new album?",
        "If you beat {a dragons} for {b points} each and {c trolls} for {d points} each, how many extra lives can you "
        "get at {e points} apiece?",
        "{a folders} hold {b files} each, and {c others} hold {d} each. A program copies {e files} a second. How many "
        "seconds does it need for all of these files?",
        "How many days will it take to finish a game with {a worlds} of {b levels} and {c worlds} of {d levels} at a "
        "rate of {e levels} a day?",
        "Our club bought {a games} at ${b} each and {c games} at ${d} each and divided the bill evenly among {e "
        "members}. What did each of these members pay?",
        "My party list is made up of {a hours} with {b songs} an hour and {c hours} with {d songs} an hour. The songs "
        "come from {e singers}, the same number from each. How many songs by each singer are on it?",
        "For {a minutes} the hero found {b mushrooms} a minute, and for the next {c minutes} {d} a minute. Each potion "
        "takes {e mushrooms}. Find the number of potions that can be brewed from all of them.",
        "{name} played a game for {b minutes} on each of {a days} and for {d minutes} on each of {c days}. A round of "
        "the game lasts {e minutes}. How many rounds did {he} play?",
        "{a buses} with {b fans} each and {c buses} with {d fans} each arrived at the game fair. All of the fans "
        "formed teams of {e}. Calculate the number of teams.",
        "In a farm game, {a cows} gave {b bottles} of milk each and {c goats} gave {d bottles} each. What number of "
        "crates can be filled if {e bottles} go into a crate?",
        "For {a wins} I got {b tokens} each and for {c draws} {d tokens} each. I spent all of my tokens on hats for my "
        "hero, and a hat costs {e tokens}. How many hats did I get?",
        "{a} old phones have {b pictures} on each, and {c} newer ones have {d pictures} on each. If all of the "
        "pictures are printed, {e} on every page, how many pages will there be?",
    ), _TOPICS),
    Kind("three purchases in a game", long.three_products_change, (
        "&{name} <has> {g coins} in a game. {He} <buys> {a potions} at {b coins} each, {c maps} at {d coins} each and "
        "{e keys} at {f coins} each. How many coins <does> {he} have left?",
        "My memory card has room for {g files}. I saved {a folders} of {b photos}, {c folders} of {d songs} and {e "
        "folders} of {f videos} on it. For how many more files is there room?",
        "A dragon has {g health points}. It is hit by {a arrows} that take {b points} each, by {c stones} that take "
        "{d} each and by {e fireballs} that take {f} each. How many health points remain?",
        "How many of {g minutes} of screen time are left after {a cartoons} of {b minutes}, {c games} of {d minutes} "
        "and {e videos} of {f minutes}?",
        "Our club had ${g} for the game night. It paid for {a pizzas} at ${b} apiece, {c cables} at ${d} apiece and {e "
        "games} at ${f} apiece. Find how many dollars the club still has.",
        "To reach the next rank, {g points} are needed. {name} has beaten {a trolls} for {b points} each, {c ghosts} "
        "for {d} each and {e knights} for {f} each. How many points are missing?",
        "{g treasures} are hidden on an island. {a players} found {b} each, {c players} found {d} each, and {e "
        "players} found {f} each. What is the number of treasures that nobody has found yet?",
        "Before a trip, Mom wants to have {g songs} on her phone. She takes {b} from each of {a albums}, {d} from each "
        "of {c others} and {f} from each of {e playlists}. How many songs does she still have to find?",
        "If a village of {g huts} is visited by {a dragons} that burn {b huts} each, {c giants} that flatten {d} each "
        "and {e trolls} that wreck {f} each, how many huts are left standing?",
        "I can use {g megabytes} this month. I have watched {a videos} of {b megabytes}, sent {c pictures} of {d "
        "megabytes} and downloaded {e songs} of {f megabytes}. How many megabytes can I still use?",
        "Calculate the number of free seats in a game hall with {g seats} if {a groups} of {b}, {c groups} of {d} and "
        "{e groups} of {f} have sat down in it.",
        "The team wanted to collect {g stars}. It found {b} on each of {a levels} in the desert, {d} on each of {c "
        "levels} in the jungle and {f} on each of {e levels} on the moon. How many stars short was it?",
        "{g photos} were on the camera when we came home. We put {a pages} of {b photos}, {c pages} of {d} and {e "
        "pages} of {f} into a photo book and deleted the rest. How many photos did we delete?",
    ), _TOPICS),
    Kind("files still to download", _both_times_minus_over, (
        "{a songs} and {b pictures}, all of {c megabytes} each, are to be downloaded. {d megabytes} are done. The rest "
        "comes in at {e megabytes} a second. How many seconds will it take?",
        "&{name} <beats> {a trolls} and {b ghosts} for {c points} each. {He} <loses> {d points} for being hit and "
        "<spends> all the others on arrows at {e points} apiece. How many arrows <does> {he} get?",
        "In a farm game there are {a} white and {b} brown hens. Each lays {c eggs}. A fox eats {d eggs}, and what is "
        "left is packed in cartons of {e}. How many cartons are packed?",
        "If {a girls} and {b boys} send {c photos} apiece to the class album, {d photos} are deleted because they are "
        "blurry, and the others are shown {e} to a page, how many pages does the album have?",
        "How many lives can a player buy at {e coins} each if he has found {c coins} on each of {a} ice levels and {b} "
        "fire levels and has paid {d coins} for a shield?",
        "Our online team played {a matches} on {day} and {b} on {day2}, and every match brought {c tokens}. We paid {d "
        "tokens} for team hats and split the remaining ones evenly among {e players}. How many tokens did each player "
        "get?",
        "There are {a folders} on the laptop and {b} on the tablet, with {c files} in every one. Except for {d files}, "
        "which are too large, all files are copied onto {e memory sticks}, as many onto each. Find the number of files "
        "per stick.",
        "{name} got {c minutes} of screen time for each of {a chores} in {month} and {b chores} in {month2}. {d "
        "minutes} are used up. How many shows of {e minutes} can {he} watch with what is left?",
        "A game has {a} easy and {b} hard worlds with {c levels} in each world. I have finished {d levels}. At {e "
        "levels} a day, how many more days do I need?",
        "From each of {a chests} in the tower and {b} in the cellar, the elves took {c crystals}. They dropped {d "
        "crystals} on the way, and then the {e elves} shared the rest equally. What did each elf get?",
        "I won on {a machines} in the new arcade and on {b} in the old one, and each win gave me {c tickets}. I "
        "swapped {d tickets} for candy and took the rest to the counter, where every {e tickets} bring a toy. How many "
        "toys did I get?",
        "Calculate the number of albums: {a aunts} and {b uncles} took {c pictures} each with their phones, {d "
        "pictures} were no good, and the good ones fill albums of {e pictures} each.",
        "On {day} we downloaded {a games} and on {day2} {b}. Every game has {c levels}. We have played {d levels} "
        "together, and {e friends} will share the others fairly. How many levels does each friend get?",
    ), _TOPICS),
)  # fmt: skip
