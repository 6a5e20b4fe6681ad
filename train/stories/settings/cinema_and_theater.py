"""Kinds at the cinema and the theater: seats and rows, tickets and popcorn, actors, costumes, scenes and rehearsals.

Scope: shapes that only these situations have, and data. The fields {a}, {b}, … are the numbers of the kind's shape.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _two_evenings(d: Draw) -> Numbers:
    """Draw `(a * b - c) + (a * b - d)`."""
    a, b = d.number(3, 12), d.number(4, 20)
    c, e = d.part(a * b, 60), d.part(a * b, 60)
    return (a, b, c, e), (mul(a, b), sub(a * b, c), sub(a * b, e), add(a * b - c, a * b - e))


KINDS = (
    Kind("rows and shows at the cinema and theater", s.product, (
        "A movie theater has {a rows} with {b seats} in each row. How many seats does it have?",
        "&{name} <buys> {a theater tickets} for ${b} each. What <does> {he} pay for all of them?",
        "The puppet show runs {a times} a day. How many times will it have been performed after {b days}?",
        "If each of {a ushers} leads {b guests} to their seats, how many guests are led to their seats?",
        "A popcorn machine makes {b bags} every hour. How many bags of popcorn does it make in {a hours}?",
        "For the school play, {name} sews {a costumes} and puts {b buttons} on each. How many buttons are needed "
        "altogether?",
        "The play consists of {a scenes}, and each scene lasts {b} minutes. Find the length of the play in minutes.",
        "Each of {a dancers} wears {b feathers} on the hat. What is the number of feathers on all the hats?",
        "In {a weeks} of rehearsals, {name} learned {b lines} a week. How many lines does {he} know now?",
        "We filled {a buses} with {b theater fans} each. How many fans went to the theater on these buses?",
        "Calculate the number of spotlights if {b spotlights} hang on each of {a bars} above the stage.",
        "Last night the cinema showed a comedy in {a halls}, and {b people} sat in every hall. How many people saw the "
        "comedy?",
        "{b posters} will be hung up in each of {a streets} to advertise the new musical. How many posters must be "
        "printed?",
        "An actor changes his costume {a times} in every show. How many times does he change it in {b shows}?",
    )),
    Kind("free and taken at the cinema and theater", s.large_difference, (
        "A theater has {a seats}. {b} of them are taken tonight. How many seats are free?",
        "&{name} <prints> {a tickets} for a school play and <sells> {b}. How many tickets <does> {he} have left?",
        "On {day} {a people} came to see the movie, on {day2} only {b}. By how many visitors had the audience shrunk?",
        "Of the {a guests} at the premiere, all but {b} stayed until the end. How many stayed until the end?",
        "How many more lines does the king have than the queen if the king says {a lines} and the queen {b}?",
        "The old cinema can seat {b people} and the new one {a}. How many more people can watch a movie in the new "
        "cinema?",
        "{b} of the {a light bulbs} around the stage are broken. Find how many are working.",
        "The drama club needs ${a} for costumes and scenery. So far ${b} has been collected. How much is still "
        "missing?",
        "There were {a paper bags} behind the popcorn counter. At closing time there were {b}. How many bags had been "
        "used?",
        "If a reel of film is {a} meters long and {b} meters have already run through the projector, how many meters "
        "are still to come?",
        "The theater sold {a tickets} for the evening show and {b} for the afternoon show. What is the difference?",
        "{a fans} stood in line for tickets, but {b} had to go home without a ticket. How many fans got in?",
        "The costume room holds {a costumes} when nothing is lent out. Today {b} are on the racks. Calculate how many "
        "costumes are lent out.",
        "Of {a programs} that were printed, {b} were handed out to the audience, and the rest ended up as scrap paper. "
        "How many programs became scrap paper?",
        "A short film needs {a votes} to win the prize. It has {b} so far. How many votes is it short?",
    )),
    Kind("empty seats in the cinema", two.product_minus, (
        "There are {a rows} of {b seats} in a small cinema. {c seats} are empty. How many people are watching the "
        "movie?",
        "&{name} <sets> up {a rows} of {b chairs} for a puppet show. {c} of the chairs <~stay> empty. How many chairs "
        "<~are> taken?",
        "{a buses} brought {b spectators} each to the open-air theater. When it began to rain, {c} of these people "
        "left. How many stayed?",
        "Each of {a actors} must learn {b lines}. Together they know {c lines} so far. How many lines do they still "
        "have to learn?",
        "How many tickets are unsold if a box office had {a rolls} of {b tickets} and sold {c} of these tickets?",
        "All but {c} of the seats are sold for tonight. The hall has {a rows} with {b seats} each. How many seats are "
        "sold?",
        "{name} popped {a batches} of popcorn, which made {b cups} per batch. During the film {c cups} were eaten. How "
        "many cups of popcorn were left over?",
        "A musical was to run for {a weeks} with {b shows} a week, but {c shows} had to be called off because the "
        "singer was sick. How many shows took place?",
        "For a ballet, the tailor bought {a cards} of {b buttons}. She sewed {c buttons} onto the costumes. Find the "
        "number of buttons that she did not use.",
        "If {a schools} reserve {b seats} each and {c} of these seats stay empty, how many children see the play?",
        "Normally, {a racks} in the dressing room hold {b costumes} apiece, but today {c costumes} are at the "
        "cleaner's. What number of costumes is left in the room?",
        "{a strings} of {b lights} hung above the stage. {c lights} went out in the middle of the show. How many were "
        "still on?",
        "A cartoon has {a parts} of {b minutes} each. {name} has watched {c minutes} of it. How many minutes are left?",
        "Our class sold {b tickets} a day for {a days}, but then {c people} gave their tickets back. How many tickets "
        "were sold in the end?",
    )),
    Kind("leaving the cinema or theater", two.minus_two, (
        "A theater has {a seats}. {b} are reserved for parents and {c} for teachers. How many seats are left for the "
        "students?",
        "&{name} <has> ${a}. {He} <spends> ${b} on a ticket and ${c} on popcorn and a drink. @money_left",
        "{a people} were watching a play. During the opening scene {b} left, and another {c} went home in the break. "
        "How many saw the end?",
        "Of the {a actors} in the drama club, {b} play animals, {c} play trees, and the rest play people. How many "
        "play people?",
        "There were {a costumes} in the trunk. {name} took out {b} for the dancers and then {c} for the singers. How "
        "many costumes remained in the trunk?",
        "A film is {a} minutes long. {name} watched {b} minutes before dinner and {c} minutes after it. How many "
        "minutes does {he} still have to watch?",
        "From a roll of {a tickets}, {b} are torn off for the afternoon show and {c} for the evening show. Find how "
        "many tickets are still on the roll.",
        "The popcorn stand had {a bags}. {b bags} were sold before the movie, and {c} more were sold in the break. How "
        "many bags were unsold?",
        "{b} of the {a spotlights} are red, {c} are blue, and all the others are white. What is the number of white "
        "spotlights?",
        "If you have to learn {a lines}, learn {b} on {day} and {c} on {day2}, how many lines are left for {day3}?",
        "All {a seats} of the theater were sold. However, {b people} stayed at home because of the snow, and {c} got "
        "the date wrong and did not come. How many seats were taken?",
        "A theater group printed {a posters}. The wind blew away {b}, and the rain spoiled {c}. How many posters were "
        "still good?",
        "Dad paid ${a} at the cinema. The tickets were ${b}, the parking was ${c}, and the rest was for snacks. How "
        "much did the snacks cost?",
        "{name} helps behind the stage. Of {a props}, {he} has put {b} on the table and {c} on the shelf. Calculate "
        "how many props are not in place yet.",
        "Before the puppet show, {a children} sat on the carpet. {b} of them were called onto the stage to help, and "
        "{c others} went to the bathroom. How many children sat on the carpet after that?",
    )),
    Kind("two audiences at the theater", two.fewer_total, (
        "{a people} saw the film on {day}, and {b} fewer saw it on {day2}. How many people saw it on the two days?",
        "&{name} <sells> {a tickets} for the school play, and {his} {relative} <~sells> {b} fewer. How many tickets "
        "<~do> {they} sell together?",
        "In a play, the king has {a lines}. The queen's part is {b lines} shorter. How many lines do the two have "
        "altogether?",
        "How many seats are there in a cinema with two halls if the blue hall has {a seats} and the red hall has {b "
        "seats} fewer?",
        "A theater ticket for a grown-up costs ${a}. A child's ticket is ${b} cheaper. How much does a father pay for "
        "himself and his daughter?",
        "The afternoon show lasts {a} minutes, while the morning show is {b} minutes shorter. Find the total length of "
        "both shows in minutes.",
        "{name} popped {a bags} of popcorn. {other}, who came late, popped {b} fewer. What was the number of bags that "
        "they popped?",
        "{a dancers} stood on the stage when the singers came in, and there were {b} fewer singers than dancers. How "
        "many performers were on the stage?",
        "The drama club rehearsed for {a} minutes on {day} and {b} minutes less on {day2}. How many minutes did it "
        "rehearse in all?",
        "The tailor needs {a buttons} for the pirate's coat and {b} fewer for the sailor's. How many buttons is that "
        "for both coats?",
        "If there are {a seats} on the left side of a theater and {b} fewer on the right side, how many seats does it "
        "have altogether?",
        "The number of theater posters on the wall is {b} smaller than the number of movie posters, which is {a}. "
        "Calculate the number of posters of both kinds.",
        "I've collected {a ticket stubs}. My cousin has {b} fewer than I have. If we glue all of our stubs into a "
        "book, how many stubs will be in it?",
        "The stage crew hung {a lamps} on the left, and on the right they hung {b} fewer. How many lamps did they "
        "hang?",
        "A puppet theater owns {a hand puppets} and {b} fewer string puppets. How many puppets does it own?",
    )),
    Kind("a cinema evening for each of them", two.sum_times, (
        "A movie ticket costs ${a} and a bag of popcorn ${b}. How much do {c friends} pay if each of them gets both?",
        "&{name} <takes> {c cousins} to the theater. For each of them {he} <pays> ${a} for the seat and ${b} for the "
        "bus. How much <does> {he} pay for {his} cousins?",
        "Every costume needs {a buttons} in front and {b} at the back. How many buttons do {c costumes} need?",
        "In each of {c rows} there are {a seats} to the left of the aisle and {b seats} to the right. How many seats "
        "are there altogether?",
        "A puppet show is played {a times} on Saturday and {b times} on Sunday. How many shows is that over {c "
        "weekends}?",
        "{c theaters} each ordered {a} red and {b} blue curtains. Find the number of curtains.",
        "Each scene has {a actors} and {b dancers}, and nobody appears in more than one scene. How many performers are "
        "needed for {c scenes}?",
        "{name} rehearses {a songs} and {b dances} every day. How many songs and dances will {he} have rehearsed in {c "
        "days}?",
        "If a snack pack holds {a cookies} and {b candies}, how many sweets are in the {c snack packs} on the counter?",
        "For a play about bees, {c children} need {a} black and {b} yellow stripes apiece. How many stripes must be "
        "cut out?",
        "At the cinema, {a posters} hang on the left and {b posters} on the right of every door. With {c doors}, what "
        "is the number of posters?",
        "A film class watched {a} old and {b} new movies a month. How many movies did it watch in {c months}?",
        "{c school classes} were invited to the dress rehearsal. From each class came {a girls} and {b boys}. How many "
        "children watched the rehearsal?",
        "An usher gets ${a} in pay and ${b} in tips every evening. Calculate what the usher gets in {c evenings}.",
        "You have {c stage lamps} to repair. Each needs {a new screws} and {b new wires}. How many new parts do you "
        "need?",
    )),
    Kind("two prices at the theater", long.two_products, (
        "{a adults} and {c children} go to the theater. An adult pays ${b} and a child ${d}. How much do the tickets "
        "cost altogether?",
        "&{name} <buys> {a movie tickets} at ${b} each and {c bags} of popcorn at ${d} each. @pay",
        "The theater has {a rows} of {b seats} downstairs and {c rows} of {d seats} in the balcony. How many people "
        "can sit in it?",
        "For the school play, {a costumes} with {b buttons} each and {c costumes} with {d buttons} each were sewn. "
        "What was the total number of buttons?",
        "How many minutes does a show last that has {a scenes} of {b} minutes and {c scenes} of {d} minutes?",
        "Last month the theater played {a times} for an audience of {b} and {c times} for an audience of {d}. Find the "
        "number of tickets used.",
        "{name} worked at the cinema: {a evenings} at the door for ${b} an evening and {c evenings} behind the counter "
        "for ${d} an evening. What did {he} earn?",
        "If seats in the front cost ${b} and seats at the back cost ${d}, what will a group pay for {a front seats} "
        "and {c back seats}?",
        "We carried chairs into the gym for the play. {a students} carried {b chairs} each, and {c teachers} carried "
        "{d} each. How many chairs did we carry?",
        "The cinema sold {b bags} of popcorn a day for {a days} and then {d bags} a day for {c days}. How many bags of "
        "popcorn were sold?",
        "Calculate the money in the box office after {a tickets} at ${b} and {c tickets} at ${d} have been sold.",
        "In the costume room, {a racks} hold {b dresses} each and {c racks} hold {d coats} each. How many pieces of "
        "clothing hang there?",
        "To announce the show, {name} puts up {b posters} a day for {a days}, and {other} puts up {d posters} a day "
        "for {c days}. How many posters do they put up together?",
        "{a clubs} reserve {b seats} apiece and {c classes} reserve {d seats} apiece for the musical. What number of "
        "seats is reserved?",
    )),
    Kind("what the theater has left", long.minus_times_minus, (
        "A small theater has {a seats}. {b} of them stay empty, and each of the others is sold for ${c}. The costumes "
        "cost ${d}. How much of the ticket money is left?",
        "&{name} <has> {a theater tickets}. {He} <gives> away {b} and <sells> the others at ${c} apiece. Then {he} "
        "<spends> ${d} of this money on a hat. How much of it <does> {he} keep?",
        "There are {a rows} in a cinema, of which {b rows} are closed. The open rows have {c seats} each, and {d "
        "people} are already sitting there. How many seats are still free?",
        "A play has {a scenes}, {b} of which need no practice. Each of the others takes {c} minutes of practice. So "
        "far, {d} minutes of practice are over. How many minutes are still needed?",
        "The popcorn counter got {a cartons}, but {b} were sent back. Each of those it kept held {c bags}. By night {d "
        "bags} had been sold. How many bags were left?",
        "{a children} are in the drama club. {b} of them work behind the stage. Each of the others needs {c paper "
        "flowers}, and {d flowers} are finished. Find how many flowers still have to be made.",
        "{a shows} were planned, and {b} of them were called off. In each of the others {c programs} were handed out, "
        "but {d programs} were left on the seats. How many programs did people take home?",
        "If {a buses} are ordered for the theater trip, {b} of them break down, the others take {c people} each, and "
        "{d} of these people get off before the theater, how many arrive there?",
        "Out of {a actors}, {b} play without pay. The others are to get ${c} each, and ${d} of this has been paid so "
        "far. How much does the theater still owe them?",
        "{a costumes} hang in the closet. {name} takes away {b} that need no repair. On each of the remaining ones {c "
        "buttons} are missing. How many buttons does {he} still have to sew on after {d}?",
        "We had {a movie posters}. {b} got wet. We sold the dry ones for ${c} each and paid ${d} for the printing. "
        "What was our profit?",
        "A box office received {a tickets}. {b} were not sold, and the others cost ${c} each. The box office keeps "
        "${d} and gives the rest of the money to the theater. Calculate how much the theater gets.",
        "Of the {a evenings} of the film festival, {name} missed {b}. {He} saw {c short films} on each of the others, "
        "and {he} liked all but {d} of these films. How many of the films did {he} like?",
        "The balcony of a theater has {a benches}. {b} are broken. On every good bench there is room for {c people}, "
        "and {d people} have sat down. How many more people can find a seat there?",
    )),
    Kind("extra seats in the theater", long.product_plus_minus, (
        "A hall has {a rows} of {b chairs}, and {c extra chairs} are brought in for the show. {d chairs} stay empty. "
        "How many people are sitting?",
        "&{name} <earns> ${b} an evening at the cinema. After {a evenings} {he} <gets> ${c} for extra work and "
        "<spends> ${d} on a coat. How much of the money <does> {he} have left?",
        "{a buses} with {b people} each and {c people} on foot came to the outdoor theater. In the break, {d} of the "
        "visitors went home. How many visitors stayed?",
        "A show has {a scenes} of {b} minutes and a break of {c} minutes. So far {d} minutes have gone by. How many "
        "minutes are left until the end?",
        "If {a classes} buy {b tickets} each, the teachers buy {c tickets}, and {d} of all these tickets are given "
        "back, how many tickets are sold in the end?",
        "{name} needs {b buttons} for each of {a costumes} and {c buttons} for the curtain. {He} already has {d "
        "buttons}. How many more must {he} get?",
        "For the puppet show there were {a packs} of {b balloons} and {c single balloons}. {d} of the balloons burst. "
        "Find how many balloons were left.",
        "The drama club sold {a cakes} in the break at ${b} each and was given ${c} by the parents. It then paid ${d} "
        "for paint. How much of the money did it have after that?",
        "An actor has to learn {b lines} for each of {a scenes} and a speech of {c lines}. If he knows {d} of all "
        "these lines by heart, how many does he still have to learn?",
        "{a bars} with {b spotlights} each and {c floor lamps} lit the stage until {d} of all these lights went out. "
        "How many lights were still on?",
        "I counted the popcorn bags: {a shelves} with {b bags} on each, plus {c bags} on the counter. Since then we've "
        "sold {d bags}. How many bags do we have now?",
        "{b invitations} to the premiere went to each of {a schools} and {c} more to the neighbors. {d} of the people "
        "who were invited could not come. How many guests came?",
        "Calculate how many programs are left from {a packs} of {b programs} and {c single programs} when {d visitors} "
        "have taken a program each.",
        "In {a months} a theater gave {b shows} a month, and at a festival it gave {c} more. {d} of all these shows "
        "were for children, and the rest were for adults. How many shows were for adults?",
    )),
    Kind("money and seats at the cinema", long.two_products_change, (
        "&{name} <has> ${e} for a cinema evening. {He} <buys> {a tickets} at ${b} each and {c drinks} at ${d} each. "
        "@money_left",
        "A theater has {e seats}. {a schools} have reserved {b seats} each and {c clubs} {d seats} each. How many "
        "seats can still be reserved?",
        "The drama club has ${e} to spend. {a costumes} cost ${b} apiece and {c lamps} ${d} apiece. How much is left "
        "after these purchases?",
        "What change does {name} get from ${e} when {he} pays for {a adults} at ${b} each and {c children} at ${d} "
        "each?",
        "A film festival shows {e movies}. There were {b movies} on each of {a days} and {d movies} on each of {c "
        "days}, and the rest are shown today. How many movies are shown today?",
        "{e programs} were printed. {a ushers} handed out {b} each, and {c ushers} handed out {d} each. Find the "
        "number of programs left.",
        "Of {e lines} in a play, {a actors} speak {b lines} each and {c actors} speak {d lines} each. All the other "
        "lines belong to the narrator. How many lines does the narrator have?",
        "The costume makers had {e buttons}. They sewed {b buttons} on each of {a coats} and {d buttons} on each of {c "
        "vests}. How many buttons did they not use?",
        "If {e people} want to get to the theater and {a vans} take {b} each and {c buses} take {d} each, how many "
        "people must walk?",
        "{name} wants to read a play of {e pages} before the audition. {He} has read {b pages} a day for {a days} and "
        "{d pages} a day for {c days}. How many pages does {he} have yet to read?",
        "The cinema had {e bags} of popcorn ready. Before the film {a families} bought {b bags} each, and in the break "
        "{c groups} bought {d bags} each. What number of bags was not sold?",
        "To pay for the new curtain, the theater needs ${e}. {a friends} of the theater gave ${b} each, and {c shops} "
        "gave ${d} each. How much money is still needed?",
        "Our class had ${e} for a trip to the movies. We paid for {a tickets} at ${b} each and {c snacks} at ${d} "
        "each. Calculate how much of the money was left.",
        "For rehearsals, {e} minutes are planned. {a rehearsals} of {b} minutes and {c rehearsals} of {d} minutes are "
        "over. How many minutes of rehearsal remain?",
    )),
    Kind("two evenings at the theater", _two_evenings, (
        "A theater has {a rows} of {b seats}. On {day} {c seats} stayed empty, and on {day2} {d}. How many people came "
        "to the theater on the two evenings together?",
        "{name} printed {a sheets} of {b tickets} for each of two shows. For the first show {c tickets} were not sold, "
        "for the second show {d}. How many tickets were sold in all?",
        "The afternoon show and the evening show take place in the same hall, which has {a rows} with {b seats} each. "
        "In the afternoon all but {c seats} are taken, in the evening all but {d}. What is the total number of "
        "visitors at both shows?",
        "The red crew and the blue crew of the theater both got {a packs} of {b candles} for the stage. The red crew "
        "used all but {c} of its candles, the blue crew all but {d}. How many candles did they use together?",
        "Two halls of a cinema both have {a rows} of {b seats}. There are {c free seats} in the left hall and {d} in "
        "the right hall. How many people are sitting in the two halls?",
        "For each of two puppet shows, a school took seats for {a classes} of {b children}. {c children} missed the "
        "first show and {d} the second because they were ill. How many of the school's seats were used at both shows "
        "together?",
        "{name} and {other} both have to learn {a pages} with {b lines} each. {name} still has to learn {c lines}, "
        "{other} {d}. How many lines do the two already know if you add them up?",
        "On Saturday as well as on Sunday, the popcorn stand started with {a shelves} of {b fresh bags}. On Saturday "
        "{c} of the bags were not sold, and on Sunday {d}. Find how many bags were sold on the weekend.",
        "If a theater with {a rows} of {b seats} has {c empty seats} at noon and {d empty seats} at night, how many "
        "people have come to both shows in all?",
        "On {day} and again on {day2}, {a buses} with {b seats} each drove to the theater. {c seats} were free on "
        "{day} and {d} on {day2}. How many people were taken to the theater altogether?",
        "Each of two cinemas got {a rolls} of {b tickets}. Now there are {c tickets} left in the old cinema and {d} in "
        "the new one. How many tickets have they sold together?",
        "Two stages have {a rows} of {b chairs} each. {c chairs} are free on the left stage and {d} on the right "
        "stage. Calculate how many chairs are in use on both.",
        "Twice a day, a film is shown in a room with {a benches} for {b people} each. Today {c places} were free at "
        "the early show and {d} at the late show. How many visitors saw the film today?",
        "My brother and I both got {a sheets} of {b stickers} with movie stars. I've given away {c}, and he has given "
        "away {d}. How many stickers do we have left together?",
    )),
    Kind("the profit of a theater play", long.five_steps_trade, (
        "A drama club has {a rows} of {b seats} for its play. {c seats} stay empty, and a ticket for each of the "
        "others costs ${d}. The club spends ${e} on costumes and splits the rest equally among {f actors}. How much "
        "does each actor get?",
        "&{name} <prints> {a sheets} of {b tickets} for {his} magic show. {He} <gives> {c tickets} to friends and "
        "<sells> the rest for ${d} each. {He} <pays> ${e} for the hall and <puts> the remaining money in {f "
        "envelopes}, the same amount in each. How much <~is> in an envelope?",
        "{a buses} with {b people} each were expected at the theater, but {c} of the people did not come. Everyone "
        "else bought a ticket for ${d}. After ${e} had been paid for the hall, {f musicians} shared the money equally. "
        "What was each musician's share?",
        "{f students} filled {a trays} with {b bags} of popcorn each. {c bags} spilled. The others were sold for ${d} "
        "apiece. The students paid ${e} for corn and butter and shared the rest equally. How much did each student "
        "get?",
        "How many lamps at ${f} apiece can a theater buy if it has {a rows} of {b seats}, sells all but {c seats}, "
        "takes ${d} per seat and needs ${e} of the money for other things?",
        "A costume room has {a racks} with {b costumes} each. {c costumes} are worn out. All the others get {d new "
        "buttons} each. {e} of these buttons come from an old coat, and the rest are bought in packs of {f}. How many "
        "packs are bought?",
        "A play has {a scenes} with {b speeches} each. {c speeches} are cut. Each speech that stays is {d lines} long. "
        "The narrator says {e lines}, and {f actors} share the other lines equally. How many lines does each actor "
        "say?",
        "The theater ordered {a cartons} of {b programs} and gave {c} of the programs away. It sold the rest at ${d} "
        "apiece. Of the money, ${e} went to the printer, and the rest was spent on {f costumes} that all cost the "
        "same. What did a costume cost?",
        "{name} sold flowers at the theater. {He} had {a buckets} of {b roses}. {c roses} wilted, and for each of the "
        "others {he} got ${d}. {He} paid the gardener ${e} and spent the rest on movie tickets at ${f} apiece. How "
        "many movie tickets did {he} buy?",
        "If {a classes} of {b children} are to see a movie, {c children} stay home, a ticket is ${d}, the school pays "
        "${e} of the price and {f sponsors} pay the rest in equal parts, how much does each sponsor pay?",
        "There were {a tables} for {b guests} each at a dinner show, but {c seats} were not taken. Each guest paid "
        "${d}. The food cost ${e}, and {f dancers} got equal parts of the rest. Calculate the pay of each dancer.",
        "We put {b chairs} in each of {a rows}. {c chairs} were too wobbly to use. For every good chair we sold a "
        "ticket at ${d}. We used ${e} of this money for paint, and the rest lasted for {f weeks} of snacks at "
        "rehearsals, the same amount each week. How much did the snacks cost a week?",
    )),
)  # fmt: skip
