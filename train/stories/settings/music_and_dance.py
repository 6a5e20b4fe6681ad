"""Kinds about music and dance: practice, choirs, bands, concerts, instruments, lessons, playlists and tickets.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _rest_over(d: Draw) -> Numbers:
    """Draw `(a - (b + c * d)) / e`."""
    (c, e), (f, q) = d.factors(100), d.factors(150)
    b = d.number(2, 60)
    gone = b + c * e
    a = gone + f * q
    return (a, b, c, e, f), (mul(c, e), add(b, c * e), sub(a, gone), div(f * q, f))


_TOPICS = frozenset({"music"})
KINDS = (
    Kind("practice on an instrument", s.product, (
        "&{name} <practices> the flute for {b minutes} on each of {a days}. How many minutes <does> {he} practice?",
        "A choir stands in {a rows} with {b singers} in each row. What is the number of singers?",
        "There are {b dancers} in the show, and each of them needs {a costumes}. How many costumes have to be sewn?",
        "How many songs will a band play on {a evenings} if it plays {b songs} an evening?",
        "A ticket for the school concert costs ${a}. Find what {b tickets} cost.",
        "For a parade, {a drum bands} with {b drummers} apiece marched through {town}. How many drummers was that in "
        "all?",
        "The piano teacher gives {a lessons} a day. How many lessons does she give in {b days}?",
        "If each run of a new dance takes {a minutes}, how many minutes do {b runs} take?",
        "{b tapes} are lying in Grandpa's attic, and on every tape there are {a songs}. Calculate how many songs are "
        "on the tapes.",
        "Every page of my songbook has {a lines} of music. How many lines are there on {b pages}?",
        "&{name} <buys> {a packs} of guitar strings with {b strings} in a pack. How many strings <does> {he} get?",
        "Wow, the trumpet club played at {b weddings} and got ${a} each time! How many dollars did it get altogether?",
        "The stage is lit by {a rows} of {b lights}. How many lights is that?",
    ), _TOPICS),
    Kind("songs and some more songs", s.two_sum, (
        "&{name} <has> a playlist of {a songs}, to which {he} <adds> {b}. How many songs <~are> on the playlist then?",
        "{a girls} and {b boys} sing in the children's choir. How many children sing in it?",
        "A concert began with {a minutes} of organ music, followed by {b minutes} of singing. How many minutes did it "
        "last?",
        "If {b tickets} for the ballet are sold today on top of the {a} sold before, how many have been sold "
        "altogether?",
        "The band had {a fans} in the club. When it started to play, another {b} came in from the street. How many "
        "fans were in the club then?",
        "My teacher gave me {a exercises} for the left hand and {b} for the right. What is the number of exercises in "
        "all?",
        "Of the dancers on stage, {a} wear red shoes and all the others, {b} of them, wear black ones. Find the number "
        "of dancers on stage.",
        "{name} has learned {a dance steps} so far. There are {b} left to learn. How many steps does the whole dance "
        "have?",
        "A drum costs ${b} more than a horn. If the horn costs ${a}, how much is the drum?",
        "The small hall of the theater has {a seats}, and the big hall has {b} more than that. How many seats does the "
        "big hall have?",
        "Last year {a people} took dance lessons in {town}. This year there are {b more people}. How many take lessons "
        "this year?",
        "Grandma sold {a} old records at the market and kept {b}. How many records did she have before?",
        "Calculate how many songs are in the book: {a} have been sung, and {b} have not.",
    ), _TOPICS),
    Kind("seats taken at a concert", two.product_minus, (
        "A concert hall has {a rows} of {b seats}. {c seats} stay empty tonight, and all the others are taken. How "
        "many seats are taken?",
        "&{name} <practices> the cello {b minutes} a day for {a days}, but for {c} of all these minutes {he} only "
        "<tunes> the strings. How many minutes <does> {he} really play?",
        "How many dancers are on stage if {a groups} of {b} were invited and {c dancers} have missed the train?",
        "The choir printed {a stacks} of {b programs}. By the end of the evening, all but {c} were gone. How many "
        "programs had been handed out?",
        "On each of {a discs} there are {b songs}. I like all of them except {c}. How many of the songs do I like?",
        "{a bands} with {b players} each were to march in the parade, yet {c players} stayed in bed with the flu. Find "
        "the number of players who marched.",
        "A music shop got {a crates} of {b flutes}. {c flutes} have been sold so far. What number of flutes does the "
        "shop still have?",
        "If tickets cost ${b} each and {a friends}, who all need one, have a coupon for ${c} off the whole bill, how "
        "much do they pay in total?",
        "A dance teacher owes her {a pupils} {b lessons} each. She has already given {c} of these lessons. How many "
        "does she still owe?",
        "For the costumes, {a rolls} with {b ribbons} on each were bought. The tailor used {c ribbons}. How many "
        "ribbons were left over?",
        "Each night of the festival, {b singers} take the stage, and the festival lasts {a nights}. {c singers} have "
        "had their turn. How many are waiting for theirs?",
        "A tune is {a lines} long, with {b notes} in each line. My brother got {c notes} wrong. Calculate how many "
        "notes he played right.",
        "The playlist for the wedding was made by {a cousins}, who chose {b} different songs each. The bride crossed "
        "out {c songs}. How many songs remained on the playlist?",
    ), _TOPICS),
    Kind("percent of the concert tickets", two.percent_rest, (
        "A hall has {a seats}, and {b}% of them are sold for the concert. How many seats are still free?",
        "Of {a singers} in a festival choir, {b}% are ill. How many can sing tonight?",
        "&{name} <wants> a guitar for ${a}. The shop <~takes> {b}% off the price for {him}. How much <does> {he} pay "
        "for it?",
        "{b}% of the {a songs} on my phone are sad. How many are not sad?",
        "The ballet school has {a pupils}. If {b}% of the pupils leave for a tour, how many stay at school?",
        "A piece of music is {a bars} long. So far the pianist knows {b}% of it by heart. How many bars does she have "
        "yet to learn?",
        "How many of {a tickets} for the musical are left when {b}% of the tickets have been bought?",
        "There were {a records} in the trunk until a collector bought {b}% of them. Find the number of records in the "
        "trunk after that.",
        "{a dancers} tried out for the show. The director sent {b}% of them home and took the others. How many dancers "
        "did he take?",
        "The rehearsal takes {a minutes}, of which {b}% are breaks. What is the number of minutes of real work?",
        "Last year the festival had {a visitors}. This year it rained, so the number fell by {b}%. How many visitors "
        "came this year?",
        "Out of {a} old drums in a museum, {b}% cannot be played. Calculate how many can be played.",
        "Our band needs ${a} for a new stage. Fans have given {b}% of the money. How many dollars are we missing?",
    ), _TOPICS),
    Kind("more than twice as many singers", two.twice_more, (
        "The junior choir has {a members}. The senior choir has {b} more than twice as many. How many members does the "
        "senior choir have?",
        "&{name} <practices> {a minutes} on {day}. On {day2} {he} <practices> twice as long and then {b minutes} more. "
        "How many minutes <does> {he} practice on {day2}?",
        "How much does a violin cost if a flute costs ${a} and the violin costs ${b} more than double that?",
        "A jazz band sold {a tickets} in {month}. In {month2} it sold twice that number plus another {b}. How many "
        "tickets did it sell in {month2}?",
        "My brother knows {a songs} on the piano. If you double that and add {b}, you get the number of songs that I "
        "know. How many songs do I know?",
        "{a people} came to the first show. Twice as many bought tickets for the second show, and {b others} watched "
        "it from the street. How many people watched the second show?",
        "There are {a dancers} with a pair of shoes each, and {b} single shoes lie in the closet. How many shoes are "
        "there in all?",
        "A march has {a bars}. Since the band plays it twice and then adds an ending of {b bars}, how many bars does "
        "it play?",
        "There are {a people} in the evening class. The morning class was twice as big as that until {b new people} "
        "joined it. How many people does the morning class have now?",
        "{a couples} danced while {b people} stood at the bar. What was the number of people in the ballroom?",
        "Calculate the length, in minutes, of an opera that lasts {b minutes} longer than twice a concert of {a "
        "minutes}.",
        "The old hall seats {a people}. Find how many the new hall seats, given that it has room for twice as many and "
        "another {b}.",
        "Yesterday {name} handed out {a programs} at each of two concerts and {b programs} at school. How many "
        "programs did {he} hand out?",
    ), _TOPICS),
    Kind("lessons every week", two.three_factors, (
        "&{name} <has> {a music lessons} a week. Each lesson <~costs> ${b}. How much <does> {he} pay for {c weeks}?",
        "A choir gives {a concerts} in each of {b towns} and sings {c songs} at every concert. How many songs does it "
        "sing on this tour?",
        "There are {a bands} at the festival. Each has {b drummers}, and each drummer owns {c drums}. How many drums "
        "are there altogether?",
        "How many minutes will a dancer train in {c weeks} with {a sessions} a week of {b minutes} each?",
        "A music book has {a chapters} with {b tunes} in each. Every tune is {c lines} long. Find the number of lines.",
        "In a theater there are {a balconies}, on each of which stand {b rows} of {c chairs}. How many chairs is that?",
        "The dance club ordered {a cases} of costumes. In every case there were {b costumes} with {c buttons} apiece. "
        "How many buttons were on the costumes?",
        "If {a friends} go to {b shows} together and each ticket is ${c}, what do they spend on tickets in total?",
        "Our recorder group meets {a times} a week and plays {b pieces} at every meeting. Each piece takes {c "
        "minutes}. How many minutes does the group play in a week?",
        "A dance camp lasts {c days}, with {a classes} a day and {b} new steps in each class. How many new steps does "
        "a dancer learn at the camp?",
        "On stage there are {a groups} of {b children}, and each child holds {c ribbons}. What is the number of "
        "ribbons?",
        "A radio station plays {a blocks} of music per hour, each made up of {b songs}. Calculate how many songs are "
        "played in {c hours}.",
        "To pay for a trip, {a violinists} played on {b evenings} and earned ${c} each on every evening. How much "
        "money did they earn?",
    ), _TOPICS),
    Kind("singers who come and go", long.product_plus_minus, (
        "A choir stands in {a rows} of {b singers}. {c singers} come late and join in, and {d} have to leave early. "
        "How many singers are there at the end?",
        "&{name} <learns> {b songs} a month for {a months} and another {c songs} in the holidays. Later {he} <forgets> "
        "{d} of them. How many songs <does> {he} still know?",
        "A concert hall sells {a rows} with {b seats} each and another {c seats} on the balcony. If {d tickets} are "
        "given back, how many seats remain sold?",
        "How many records can be bought in a shop where {a bins} hold {b records} each and {c records} stand on the "
        "counter, if {d} of all these records are not for sale?",
        "{a teams} of {b dancers} and {c dancers} without a team signed up for a contest. {d} of the dancers never "
        "arrived. Find the number of dancers who took part.",
        "A dance school took in ${b} from each of {a guests} and ${c} at the snack bar. It paid ${d} for the hall. How "
        "much money did the evening bring in?",
        "I practiced {b minutes} a day for {a days}, plus {c minutes} on the day of the show. My teacher says that {d} "
        "of all those minutes do not count, as I was only playing around. How many minutes count?",
        "In the parade, {a wagons} carried {b musicians} each while {c musicians} walked. After a while {d musicians} "
        "got tired and went home. How many were still in the parade?",
        "If {a mothers} sew {b costumes} each, {c} are borrowed from the theater and {d} turn out to be too small, how "
        "many costumes can the dancers wear?",
        "The attic of the music school held {a shelves} of {b old scores} and a chest with another {c}. {d scores} had "
        "been eaten by mice. How many scores could be saved?",
        "Calculate the points of a dancer who got {b points} from each of {a judges} and {c points} for her costume, "
        "but lost {d points} for a fall.",
        "It was the night of the ball. {a coaches} brought {b guests} each, and {c guests} came on foot. Before "
        "midnight {d guests} went home. What number of guests stayed for the last dance?",
        "At a singing contest there are {a lists} with {b songs} on each, and {c more songs} on a board. {d songs} "
        "have been sung by now. How many songs have not been sung?",
    ), _TOPICS),
    Kind("what a concert earns", long.minus_times_minus, (
        "A small theater has {a seats}. For the concert, {b} are kept free for guests, and the others are sold at ${c} "
        "each. The band is paid ${d}. How much money does the theater have left?",
        "&{name} <has> {a lessons} to give, but {b} of them <~are> canceled. {He} <gets> ${c} for each of the others "
        "and <spends> ${d} on sheet music. How many dollars <does> {he} keep?",
        "Of {a dancers}, {b} dance without a hat. Each of the rest needs {c feathers} for a hat. {d feathers} have "
        "been sewn on. How many feathers are still needed?",
        "A choir planned {a songs} and dropped {b} of them. The songs that it kept have {c lines} each. The singers "
        "know all but {d} of these lines. How many lines do they know?",
        "How many minutes of music do we hear if a concert has {a pieces}, {b} are canceled, each of the others takes "
        "{c minutes}, and we come {d minutes} late?",
        "A music shop has {a toy drums}. It keeps {b} for lessons and sells the others at ${c} each. From the money it "
        "pays ${d} for rent. How many dollars remain?",
        "If {a children} want to join the band, {b} of whom are too young, each of the others brings ${c}, and ${d} is "
        "spent on flags, how much money does the band still have?",
        "Find the number of empty pages in {name's} music notebooks: {he} bought {a notebooks} and gave {b} away, each "
        "one has {c pages}, and {d pages} of those that {he} kept are written on.",
        "There are {a days} until the show, {b} of which are holidays. {name} wants to practice for {c minutes} on "
        "each of the other days, but in all {he} loses {d minutes} by being late. How many minutes does {he} practice?",
        "Our choir ordered {a buses}, but {b} of them broke down. Each of the rest had {c seats}, and {d seats} were "
        "empty on the way to the festival. How many people rode in the buses?",
        "A songbook had {a pages}. {b pages} were torn out. Each of the remaining pages listed {c songs}, and {d} of "
        "the songs on them were crossed off. How many songs were still listed?",
        "In a dance contest {a couples} started, and {b couples} were sent home. Then each couple that stayed had the "
        "stage to itself for {c minutes}. {d} of all those minutes were shown on TV. What number of minutes was not "
        "shown?",
        "Calculate the profit of a street musician who played on {a days}, got nothing on {b} of them because of rain, "
        "earned ${c} on each of the others and paid ${d} for a permit.",
    ), _TOPICS),
    Kind("twice and half as much music", long.twice_and_half_total, (
        "&{name} <practices> {a minutes} on {day}, twice as long on {day2} and half as long on {day3} as on {day}. How "
        "many minutes <does> {he} practice in all?",
        "A choir has {a sopranos}, twice as many altos as sopranos, and half as many basses as sopranos. How many "
        "singers does it have?",
        "How many tickets were sold altogether if {a} were sold in {month}, twice as many as that in {month2}, and "
        "half as many as in {month} in {month3}?",
        "My old phone holds {a songs}. My new one holds twice as many as the old one, and my radio half as many as the "
        "old phone. What is the number of songs on all of them?",
        "A dance school teaches {a children}. It also teaches twice as many teenagers as children and half as many "
        "adults as children. How many pupils are there in total?",
        "A horn costs ${a}, a harp twice that much, and a drum half as much as the horn. Find the price of a horn, a "
        "harp and a drum together.",
        "At the festival, the rock band played for {a minutes}. The jazz band, which came next, played twice as long "
        "as the rock band, and the folk band half as long as the rock band. How many minutes did these bands play?",
        "{name} has danced in {a shows}, {other} in twice as many as {name}, and {third} in half as many as {name}. "
        "How many shows do you get if you add up all of theirs?",
        "If {a people} hear the concert on the first night, twice as many on the second and half as many on the third "
        "as on the first, how many people hear it?",
        "There are {a notes} in the first line of a song. The second line has double that number, and the last line "
        "has half as many notes as the first. How many notes are in these lines?",
        "Grandpa owns {a records} of dance music, twice that many of marches, and half as many of operas as of dance "
        "music. Calculate how many records these are.",
        "We tied {a} red ribbons to the stage. Then we tied on twice as many blue ones as red ones, and half as many "
        "gold ones as red ones. How many ribbons are on the stage?",
        "Each day of dance camp starts with running. A beginner runs {a laps}, an expert runs twice as many as a "
        "beginner, and a small child runs half as many as a beginner. How many laps do a beginner, an expert and a "
        "small child run together?",
    ), _TOPICS),
    Kind("saving for a violin", _rest_over, (
        "{name} wants a violin for ${a}. {He} has ${b} and earns ${d} at each of {c concerts}. For the rest {he} saves "
        "${e} a week. How many weeks does {he} have to save?",
        "&{name} <has> to learn {a songs}. {He} <knows> {b} of them, <learns> {d} a week for {c weeks} and then {e} a "
        "week until all <~are> learned. For how many weeks <does> {he} learn at the last rate?",
        "A hall has {a seats}. {b} belong to the press, {c families} reserve {d} each, and the remaining seats are "
        "sold in blocks of {e}. How many blocks are sold?",
        "How many dance groups of {e} can be formed from {a children} if {b} are ill and {c families} with {d "
        "children} each go home?",
        "A band must drive {a miles}. On the first day it drives {b miles} and on each of the next {c days} {d miles}. "
        "The rest of the way it drives {e miles} a day. How many days does the rest take?",
        "{a cookies} were baked for the concert. The musicians ate {b}, {c helpers} got {d} each, and the rest was put "
        "on plates, {e cookies} on each. How many plates were filled?",
        "Our theater owed the orchestra ${a}. It paid ${b} at once and then ${d} a month for {c months}. If it pays "
        "${e} a month from now on, how many more months will it take?",
        "If a music book of {a pages} begins with {b pages} of theory and {c songs} of {d pages} each, and all the "
        "rest are pieces of {e pages} each, how many of those pieces does it contain?",
        "Find the number of rows: a choir of {a singers} has {b} on the stairs and {c groups} of {d} on the balcony, "
        "and the others stand in rows of {e}.",
        "A dancer wants to practice a jump {a times}. He did it {b times} on {day} and {d times} a day on the next {c "
        "days}. On the days that are left he will do it {e times} a day. How many days are left?",
        "From {a ribbons} the tailor kept {b}, sewed {d} on each of {c dresses} and gave the rest to {e dancers}, as "
        "many to each. How many ribbons did each dancer get?",
        "{c discs} with {d songs} on each and {b songs} from the radio are saved on {name's} computer, which has room "
        "for {a songs}. Calculate how many more albums of {e songs} fit on it.",
        "I need {a points} to win the dance league. I got {b} for style and {d} for each of {c shows}. If every show "
        "that is still to come brings {e points}, in how many more shows must I dance?",
    ), _TOPICS),
    Kind("three sorts of tickets", long.three_products, (
        "A theater sold {a tickets} for the balcony at ${b} each, {c} for the hall at ${d} each and {e} for the "
        "gallery at ${f} each. How much money came in?",
        "&{name} <buys> {a strings} at ${b} each, {c reeds} at ${d} each and {e songbooks} at ${f} each for the school "
        "orchestra. How much <does> {he} pay?",
        "In the parade there were {a rows} of {b drummers}, {c rows} of {d trumpeters} and {e rows} of {f dancers}. "
        "How many people marched?",
        "How many minutes did {name} practice in total if {he} did {b minutes} on each of {a days}, {d minutes} on "
        "each of {c days} and {f minutes} on each of {e days}?",
        "A musical has {a scenes} with {b lines} each, {c scenes} with {d lines} each and {e songs} with {f lines} "
        "each. Find the number of lines in the musical.",
        "The choirs traveled in {a buses} with {b singers} each, {c boats} with {d} each and {e trams} with {f} each. "
        "What is the number of singers who traveled?",
        "A dance teacher earned ${b} for each of {a} ballet classes, ${d} for each of {c} tap classes and ${f} for "
        "each of {e} jazz classes. How much did she earn altogether?",
        "My party music consists of {a albums} of {b songs}, {c albums} of {d songs} and {e albums} of {f songs}. How "
        "many songs can I play without repeating any?",
        "If {a girls} need {b feathers} each, {c boys} need {d} each and {e teachers} need {f} each for their hats, "
        "how many feathers must be bought for the carnival dance?",
        "Calculate the score of a dance team: {a judges} gave {b points} each, {c judges} gave {d} each, and {e fans} "
        "gave {f} each.",
        "A music school owns {a cupboards} with {b flutes} in each, {c shelves} with {d drums} on each and {e crates} "
        "with {f bells} in each. How many instruments is that?",
        "Before the show, {a cooks} made {b sandwiches} each, {c parents} made {d} each, and {e students} made {f} "
        "each, so that nobody in the orchestra would be hungry. How many sandwiches were made?",
        "On the tour, the singer gave {b autographs} a night for {a nights}, {d} a night for {c nights} and then {f} a "
        "night for {e nights}. How many autographs did she give during the tour?",
    ), _TOPICS),
    Kind("a week of a music teacher", long.six_steps_week, (
        "A piano teacher gives {a lessons} on each of the five weekdays and {b lessons} on each of the two days of the "
        "weekend. She earns ${c} per lesson. From the money of the week she pays ${d} for sheet music, and then her "
        "aunt sends her ${e}. How much does she have then?",
        "&{name} <plays> {a songs} in the street every weekday and {b songs} a day on both Saturday and Sunday. People "
        "<~give> {him} ${c} a song. After a week {he} <spends> ${d} on strings and <finds> ${e} in {his} guitar case. "
        "How many dollars <does> {he} have?",
        "How many minutes did a dancer train in a week if she did {a rounds} on each weekday and {b rounds} on each of "
        "the two weekend days, every round took {c minutes}, {d} of all these minutes were lost because of a sore "
        "foot, and {e minutes} were added with a friend?",
        "In a week, a jazz club puts on {a shows} a day on the five weekdays and {b shows} a day on the two other "
        "days. For each show it sells {c tickets}. In all, {d people} with tickets stay away, while {e people} without "
        "tickets get in at the door. How many people see the shows?",
        "Each weekday I learn {a pages} of music, and on both Saturday and Sunday {b pages} a day. A page has {c "
        "lines}. By the end of the week I have forgotten {d lines}, but {e} come back to me in a dream. How many lines "
        "do I know then?",
        "A band sells {a shirts} on each of the five days from Monday to Friday and {b shirts} on each of the two "
        "other days. A shirt brings ${c}. Of the week's money, ${d} goes to the printer. Then a fan gives the band "
        "${e}. How much money is there in the end?",
        "The costume shop makes {a hats} per weekday and {b hats} on each of the two days of the weekend. Every hat "
        "gets {c feathers}. At the end of the week {d feathers} fall off and {e} are sewn on. What is the number of "
        "feathers on the hats of that week then?",
        "A radio station plays {a hours} of dance music every weekday and {b hours} a day on both Saturday and Sunday, "
        "with {c songs} an hour. This week {d songs} were cut for the news, and {e} were added for a holiday. Find how "
        "many dance songs it played this week.",
        "If a drummer works on {a pieces} on each of the five weekdays and {b pieces} on each of the two weekend days, "
        "plays each of them {c times}, leaves out {d} of these times and makes up for it with {e} extra times, how "
        "many times does he play in that week?",
        "Calculate the money in a street singer's hat after a week: she sings {a times} every weekday and {b times} a "
        "day on both days of the weekend, gets ${c} each time, gives ${d} to her brother and is given ${e} by an aunt.",
        "&On each of the five weekdays, {name} <folds> {a programs} for the theater, and on each of the two weekend "
        "days {b}. For every program {he} <gets> {c cents}. At the end of the week {he} <buys> candy for {d cents} and "
        "<gets> another {e cents} for good work. How many cents <does> {he} have?",
        "A shop rents out {a cellos} a day on the five weekdays and {b cellos} a day on the two days of the weekend, "
        "always at ${c} per cello and day. In the same week it pays ${d} for repairs and sells a bow for ${e}. How "
        "much money does that leave?",
        "It was carnival week. The brass band marched {a times} each weekday and {b times} a day on both Saturday and "
        "Sunday. On every march it handed out {c flags}. {d flags} were thrown away, and {e} new ones were handed out "
        "after the last march. How many flags did people have then?",
    ), _TOPICS),
)  # fmt: skip
