"""Kinds in a library: books on shelves, readers, pages and chapters, late fines, book sales and magazines.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul, sub
from ruplar_lite.train.stories.kind import Kind, Numbers


def _two_products_minus_over(d: Draw) -> Numbers:
    """Draw `(a * b + c * d - e) / f`."""
    while True:
        (a, b), (c, e) = d.factors(120), d.factors(120)
        total = a * b + c * e
        gone = d.part(total, 60)
        f = d.divisor(total - gone)
        if f:
            return (a, b, c, e, gone, f), (
                mul(a, b),
                mul(c, e),
                add(a * b, c * e),
                sub(total, gone),
                div(total - gone, f),
            )


_TOPICS = frozenset({"time"})
KINDS = (
    Kind("books on library shelves", s.product, (
        "A tall bookcase in the library has {a boards} with {b books} on each. How many books stand in it?",
        "&{name} <borrows> {a novels} from the town library every month. How many novels <does> {he} borrow in {b "
        "months}?",
        "If each of {b readers} takes home {a magazines}, how many magazines leave the library?",
        "A book of fairy tales contains {a tales}, and every tale has {b pictures}. What is the number of pictures in "
        "the book?",
        "The librarian has to put a label on every book. There are {a} full carts of them, and {b books} fit on each "
        "cart. How many labels will she need?",
        "The fine for a late book is {a cents} a day. Calculate the fine, in cents, for a book that came back {b days} "
        "late.",
        "{a book clubs} meet in the library, each of which has {b members}. How many members do the clubs have "
        "altogether?",
        "My grandfather has read {a detective stories} a week ever since he broke his leg. That was {b weeks} ago! How "
        "many stories has he read in that time?",
        "At the book sale, {name} found {b comics} at ${a} apiece. Find how much {he} paid for them.",
        "A dictionary for children explains {b words} on every page. How many words are explained on {a pages}?",
        "Each row in the reading room seats {a visitors}. With {b rows}, how many visitors can sit down?",
        "{b children} came to story hour, and a helper gave {a bookmarks} to each of them. How many bookmarks were "
        "given out in total?",
        "It takes the old scanner {a seconds} to copy a page. How many seconds will {b pages} take?",
    ), _TOPICS),
    Kind("books of three sorts", s.three_sum, (
        "&Over a whole year, {name} <borrows> {a comics}, {b novels} and {c magazines}. How many items <does> {he} "
        "borrow in that year?",
        "The library lent {a books} in the morning, {b} in the afternoon and {c} in the evening. What was the total "
        "for the day?",
        "How many books are on a cart that carries {a novels}, {b cookbooks} and {c atlases}?",
        "{a readers} came on {day}, {b} on {day2} and {c} on {day3}. Find the number of visits on these days.",
        "On the top shelf there are {a books}, on the middle shelf {b}, and on the bottom shelf {c}. How many books do "
        "the shelves hold in all?",
        "The beginning of a story is {a pages} long, the middle {b} and the end {c}. How many pages long is the whole "
        "story?",
        "{name}, {other} and {third} collected {a}, {b} and {c} old books for the library sale. How many books did "
        "they collect together?",
        "If a fine of {a cents} for a novel, {b cents} for a guidebook and {c cents} for a magazine has to be paid, "
        "how many cents is that altogether?",
        "Last week {a children} joined the library, this week {b}, and next week {c} from the new school are going to "
        "join. How many children will have joined by then?",
        "Before lunch I shelved {a books}. After lunch I did another {b}, and just before closing time the last {c}. "
        "How many books did I shelve that day?",
        "The reading contest is over: our class read {a books}, the class upstairs {b} and the class downstairs {c}. "
        "Calculate how many books were read by these classes.",
        "A donor sends the library {a storybooks}, a publisher sends {b}, and {c} come from a shop that is closing. By "
        "how many storybooks does the library grow?",
        "There are {a books} about animals, {b} about trains and {c} about space in the children's corner. What is the "
        "number of books there?",
    ), _TOPICS),
    Kind("pages of a novel still unread", two.minus_sum, (
        "A novel has {a pages}. {name} reads {b} on {day} and {c} on {day2}. How many pages are still unread?",
        "&Of {a books} that {name} <has> to put back on the shelves, {he} <returns> {b} before lunch and {c} after "
        "lunch. How many books <does> {he} still have to put back?",
        "There were {a magazines} in the rack. Readers took {b} of them to the sofa and {c} to the garden. What number "
        "of magazines stayed in the rack?",
        "How many of the {a seats} in the reading room are free while {b students} and {c teachers} are sitting there?",
        "Out of {a tickets} for an author's evening, {b} went to members, {c} to guests, and the rest were sold at the "
        "door. How many were sold at the door?",
        "A library owns {a copies} of a popular book. {b copies} are lent out and {c} are being repaired. Find the "
        "number of copies on the shelf.",
        "I promised to write {a lines} about my favorite book. {b lines} are about the hero and {c lines} about the "
        "place. How many lines do I still owe my teacher?",
        "{name} had {a cents} before {he} paid a library fine of {b cents} and made copies for {c cents}. How many "
        "cents remained?",
        "After {b} torn and {c} moldy books had been thrown out, how many of the {a books} from the cellar could be "
        "kept?",
        "If {b} of {a} library cards belong to children and {c} to teenagers, how many belong to adults?",
        "The bookmobile starts with {a books}, lends {b} in {town} and {c} in {town2}. How many are on board when it "
        "drives home?",
        "Our book club chose a story of {a chapters}. We talked about {b chapters} in {month} and {c chapters} in "
        "{month2}. Calculate how many chapters we have not talked about.",
        "{a books} went on sale. Customers bought {b novels} and {c picture books}. How many books found no buyer?",
    ), _TOPICS),
    Kind("books lent and brought back", two.plus_minus, (
        "&{name} <has> {a books} at home. {He} <brings> {b} from the library and <lends> {c} to a friend. How many "
        "books <does> {he} have at home then?",
        "A library shelf held {a books}. The librarian added {b} new ones, and readers borrowed {c}. How many books "
        "does the shelf hold now?",
        "{a readers} were in the library when it started to rain. Then {b} others came in to stay dry, and when the "
        "sun came out {c} went home. What number of readers stayed?",
        "How many magazines are there after {b} new ones are put with the {a} old ones and {c} go into the recycling "
        "bin?",
        "{name} found {a} picture books and {b} joke books for the children's corner, but {c} of them had missing "
        "pages. How many of the books were complete?",
        "On {day} the box for late fines contained ${a}. During the week ${b} came in, and then ${c} was spent on new "
        "labels. How much money was in the box in the end?",
        "We returned {a books} in the morning and {b} at night. {c} of these were late. How many were on time?",
        "{a girls} and {b boys} signed up for story night at the library, yet {c} of them did not show up. How many "
        "came?",
        "The waiting list for a new novel had {a names} on it. {b names} were added while {c readers} got their copy "
        "and were crossed off. Find the number of names still on the list.",
        "If a library buys {a films} and {b audiobooks} and lends out {c} of these items at once, how many stay on the "
        "shelf?",
        "I wrote {a pages} of my own book last month and {b pages} this month, then tore out {c} that were silly. How "
        "many pages does my book have today?",
        "Calculate the number of books on the cart: {a} were there, {b} were put on top, and {c} have been taken off.",
        "It was the day of the book sale. {a novels} and {b guidebooks} were laid out on the tables. By closing time, "
        "{c} of all these books had been sold. How many were carried back inside?",
    ), _TOPICS),
    Kind("fine after the free days", two.minus_times, (
        "{name's} library book is {a days} late. The first {b days} are free, but each day after that costs {c cents}. "
        "What is the fine in cents?",
        "{a children} wanted to join the reading club. {b} changed their minds, and each of the others read {c books}. "
        "How many books did the club read?",
        "&{name} <has> {a magazines}. {He} <keeps> {b} and <sells> the rest at the flea market for ${c} each. How much "
        "money <does> {he} get?",
        "There are {a shelves} in the back room, {b} of which are empty. Each of the others holds {c books}. How many "
        "books are stored there?",
        "How many pages must be glued if {a books} were damaged in the flood, {b} cannot be saved, and every book that "
        "can be saved has {c} loose pages?",
        "Of {a} opening days, the library was closed on {b} because of snow. On each of the remaining days {c "
        "visitors} came. Find the number of visitors.",
        "Of the {a chapters} in a book, I have read {b}. Every chapter that is left is {c pages} long. How many pages "
        "do I still have to read?",
        "A big library has {a rooms}. If {b rooms} are closed for repairs and {c readers} can sit in each of the open "
        "ones, what is the number of readers who can find a seat?",
        "A bookshop ordered {a copies} of a cookbook. It returned {b} of them and paid ${c} for each copy that it "
        "kept. Calculate the bill.",
        "{b} of the {a volumes} of an old encyclopedia are missing. If each volume has {c maps} in it, how many maps "
        "are in the volumes that the library still has?",
        "Except for {b}, all {a pupils} handed in their reading logs. In every log there were {c titles}. How many "
        "titles did these pupils write down altogether?",
        "{name} borrowed {a books}, has returned {b}, and pays a fine of {c cents} for each one that is still at home. "
        "How many cents does {he} pay?",
        "The printer made {a copies} of the library news, but {b} were blank. Each good copy had {c photos} in it. How "
        "many photos were printed?",
    ), _TOPICS),
    Kind("reading at the same pace", two.inverse_rate, (
        "{name} reads {a pages} in {b days}. How many days does {he} need for a book of {c pages} at that pace?",
        "&In {b hours}, {name} <shelves> {a books}. At the same speed, how many hours <does> {he} need for {c books}?",
        "{b copies} of a magazine cost ${a}. How many copies of it can a library get for ${c}?",
        "If {b} equal shelves hold {a books}, how many such shelves are needed for {c books}?",
        "A scanner copies {a pages} in {b minutes}. Find the number of minutes that {c pages} take.",
        "Our book club gets through {a chapters} in {b weeks}, always the same number a week. In how many weeks will "
        "it finish a novel with {c chapters}?",
        "The fine for {b days} is {a cents}, and each day costs the same. For how many days was a book late if the "
        "fine is {c cents}?",
        "{b carts} carried {a books} to the new building. All carts are loaded alike. How many such carts would it "
        "take for {c books}?",
        "A story is read aloud on the radio: {a pages} took {b evenings}, the same number of pages each evening. "
        "Calculate how many evenings {c pages} will take.",
        "Last summer {b children} read {a books} for a contest, equally many each. This summer {c books} are to be "
        "read. If each child reads as many as last summer, how many children will that take?",
        "We can repair {a} torn books in {b afternoons}. There are {c} of them in the cupboard. How many afternoons is "
        "that at our usual rate?",
        "{a sheets} of plastic are enough to cover {b books} of the same size. How many such books can be covered with "
        "{c sheets}?",
        "It takes a writer {b months} to write {a pages}. What is the number of months that he needs for {c pages} if "
        "he keeps going at that rate?",
    ), _TOPICS),
    Kind("two shelves compared", long.product_compare, (
        "The left bookcase has {a shelves} with {b books} each, the right one {c shelves} with {d books} each. How "
        "many more books are in the left bookcase?",
        "&{name} <reads> {b pages} a day for {a days}, and {other} <~reads> {d pages} a day for {c days}. How many "
        "more pages <does> {name} read than {other}?",
        "At a book sale, {a novels} were sold at ${b} each and {c cookbooks} at ${d} each. How much more money came "
        "from the novels than from the cookbooks?",
        "How many pages longer is a story with {a chapters} of {b pages} than one with {c chapters} of {d pages}?",
        "A library bought {a bundles} of {b magazines}. Since then, {c readers} have lost {d} each. How many of the "
        "magazines are still there?",
        "In the fall, {a classes} with {b pupils} each visited the library, in the spring {c classes} with {d pupils} "
        "each. By how many was the number of pupils greater in the fall?",
        "The old reading hall has {c rows} of {d seats}; the new one has {a rows} of {b}. Find how many more seats the "
        "new hall has.",
        "My shelf has room for {a rows} of {b comics}. So far I have bought {c packs} of {d comics}. How many more "
        "comics fit on the shelf?",
        "{name} had {a bags} with {b paperbacks} in each. {He} gave {d paperbacks} to each of {c neighbors}. How many "
        "paperbacks did {he} keep?",
        "I paid a fine of {b cents} a day for {a days}, and my sister paid {d cents} a day for {c days}. How many "
        "cents more did I pay?",
        "Calculate the number of free places in a reading camp that has {a tents} for {b children} each when {c "
        "groups} of {d children} have come.",
        "The librarian printed {a sheets} with {b labels} on each. Every book gets a label, and {c carts} with {d "
        "books} each have been labeled. How many labels are unused?",
        "It was a rainy week, so {a families} borrowed {b games} each from the library. In the sunny week that "
        "followed, {c families} borrowed {d} each. How many fewer games were borrowed in the sunny week?",
    ), _TOPICS),
    Kind("a book read in three parts", long.schedule_rest, (
        "A novel has {a pages}. {name} reads {b} on {day}, twice as many on {day2} and {c} on {day3}. How many pages "
        "are left?",
        "&{name} <has> to put {a books} on the shelves. {He} <does> {b} in the first hour, twice that number in the "
        "second hour and {c} in the third. How many books <does> {he} have left?",
        "Of {a magazines} in a library, {b} are about sports, twice as many about food, {c} about cars, and the rest "
        "about travel. How many are about travel?",
        "How many of the {a copies} of a novel are unsold if {b} were sold in {month}, double that number in {month2} "
        "and {c} in {month3}?",
        "A library got ${a}. It paid ${b} for lights, twice as much for chairs and ${c} for a carpet. How much money "
        "was still there for books?",
        "{a books} came back after the holidays: {b novels}, twice as many comics as novels, {c cookbooks} and some "
        "guidebooks. What was the number of guidebooks?",
        "Our class wants to read {a stories} this year. In the fall we read {b}, in the winter twice as many as in the "
        "fall, and so far this spring {c}. Find how many stories are still to be read.",
        "{a people} visited the library. {b} came by bike, twice as many by bus, {c} by car, and the others on foot. "
        "How many came on foot?",
        "A dictionary has {a pages}. The letter S takes up {b}, the letter C takes up twice that many, and {c pages} "
        "are a guide. How many pages remain for the other letters?",
        "I want to read for {a minutes} in all. I did {b minutes} in the morning, twice as long in the afternoon and "
        "{c minutes} in the bath. How many minutes do I still have to read?",
        "Of the {a seats} at an author's reading, {b} were taken by children, twice as many by parents, and {c} by "
        "teachers. How many seats stayed empty?",
        "There were {a books} in the donation bin. {b} had no cover, twice as many had missing pages, {c} had water "
        "stains, and nothing was wrong with the others. Calculate the number of books with nothing wrong.",
        "If a book of {a stories} has {b} about the sea, twice as many about islands, {c} about ships and the rest "
        "about pirates, how many stories are about pirates?",
    ), _TOPICS),
    Kind("a collection of books that grows", long.net_growth, (
        "A library has {a cookbooks}. Every month it buys {b} and throws {c} away. How many cookbooks will it have "
        "after {d months}?",
        "&{name} <has> {a books} at home. Each week {he} <borrows> {b} from the library and <takes> {c} back. How many "
        "books <does> {he} have at home {d weeks} later?",
        "{a readers} are in the library at noon. In each hour after that, {b} come and {c} leave. How many are there "
        "{d hours} later?",
        "There are {a magazines} on my pile. {b} new ones arrive a month, and I read and give away {c} a month. How "
        "many magazines will be on the pile in {d months}?",
        "How many members does a book club have after {d years} if it starts with {a}, and {b} join and {c} quit each "
        "year?",
        "The bookshop had {a novels} when it opened its doors. For {d days}, {b} were delivered and {c} were sold each "
        "day. What number of novels was in the shop after that?",
        "There is ${a} in the box for late fines. Each week brings in ${b} and costs ${c} for repairs. Find how much "
        "is in the box after {d weeks}.",
        "My vocabulary notebook has {a words} from old books. While reading I write down {b words} a day, but each "
        "evening I cross out {c} that I know well. How many words are in it after {d days}?",
        "The waiting list for a new comic begins with {a names}. Every day {b names} are added and {c} are crossed "
        "off. How many names are on the list after {d days}?",
        "If a cart holds {a books}, and in every round the helper puts {b} on it and takes {c} off, how many books "
        "does it hold after {d rounds}?",
        "A museum library began with {a maps}. For {d years} it has added {b maps} a year and given {c maps} a year to "
        "schools. How many maps does it have today?",
        "A writer has {a pages} of her book. Each morning she writes {b pages}, and each evening she throws {c pages} "
        "away. Calculate how many pages she has when {d days} have passed.",
        "{a books} are on loan. On each day {b} go out and {c} come back. How many books will be on loan in {d days}?",
    ), _TOPICS),
    Kind("shopping at a book sale", long.two_products_change, (
        "&{name} <takes> ${e} to a book sale and <buys> {a novels} at ${b} each and {c comics} at ${d} each. How much "
        "money <does> {he} have left?",
        "A bookcase has room for {e books}. {a sets} of {b books} and {c sets} of {d books} have been put into it. How "
        "many more books fit into it?",
        "A library wants to buy {e books}. So far it has bought {b} a week for {a weeks} and then {d} a week for {c "
        "weeks}. How many are still to be bought?",
        "How many of {e pages} are unread if {name} has read {b pages} a day for {a days} and {d pages} a day for {c "
        "days}?",
        "{e visitors} came to the book fair. {a buses} took home {b} each, {c trams} took home {d} each, and the "
        "others walked. How many visitors walked?",
        "A librarian has {e bookmarks}. She gives {b} to each of {a classes} and {d} to each of {c clubs}. Find how "
        "many she keeps.",
        "There are {e cents} on {name's} copy card. {He} makes {a} color copies at {b cents} each and {c} gray copies "
        "at {d cents} each. How many cents are on the card after that?",
        "There were {e magazines} in the cellar. {a bundles} of {b} were sold, and {c bundles} of {d} went to the "
        "hospital. What number of magazines is still down there?",
        "The reading room had {e seats} until {a rows} of {b} and {c rows} of {d} were removed to make space for a "
        "coffee corner. How many seats does it have now?",
        "If a book fund of ${e} pays for {a atlases} at ${b} apiece and {c dictionaries} at ${d} apiece, how many "
        "dollars does the fund still hold?",
        "In a reading contest, a prize takes {e points}. My team read {a novels} for {b points} each and {c comics} "
        "for {d points} each. How many points do we lack?",
        "Calculate the number of books left over: {e} were given to the library, {a shelves} took {b} each, and {c "
        "shelves} took {d} each.",
        "It took a long time to number all {e maps}. {a helpers} did {b} each, {c others} did {d} each, and the "
        "librarian did the rest herself. How many maps did the librarian number?",
    ), _TOPICS),
    Kind("money from old books", long.sell_save, (
        "A library has {a} old novels. {b} are damaged and another {c} are too rare to sell. It sells the others for "
        "${d} each, spends ${e} of the money on new books and gets a gift of ${f}. How much money does it have then?",
        "&{name} <brings> {a comics} to a book sale, <keeps> {b} of them and <gives> {c} to a friend. {He} <sells> the "
        "rest at ${d} apiece, <pays> ${e} for the stand and <finds> ${f} in an old book. How many dollars <does> {he} "
        "have in the end?",
        "Of the {a chapters} of a book, {b} were missing and {name} skipped {c}. {He} read the others, which have {d "
        "pages} each, except for {e pages} that were torn. Then {he} read a story of {f pages}. How many pages did "
        "{he} read in total?",
        "How many books are on loan if a library has {a members}, {b} of whom have moved away and {c} of whom are ill, "
        "each of the others borrows {d books}, {e books} are brought back, and then another {f} go out?",
        "{a shelves} stood in a library. {b} broke and {c} were sold. Each of those left held {d books}. Then {e "
        "books} were lent out and {f} came back. How many books were on the shelves?",
        "The book club has {a children}. {b} of them are on vacation and {c} are sick. The rest get {d stamps} each "
        "for reading; {e stamps} are taken back because of a mistake, and {f} are added as a bonus. Find the number of "
        "stamps that these children have.",
        "Our bookshop got {a copies} of a thriller. We gave {b} to friends and {c} to a newspaper, and customers "
        "bought all the others for ${d} each. We paid the publisher ${e} and earned another ${f} with posters. How "
        "much money was left for us?",
        "From a cellar with {a crates} of magazines, {b crates} went to a school and {c crates} to a museum. Each "
        "crate that stayed held {d magazines}. Mice ate {e magazines}, but a reader brought {f}. What is the number of "
        "magazines in the cellar today?",
        "Tonight's author evening had {a rows} of seats. {b rows} were closed off and {c rows} stayed empty. In each "
        "of the other rows sat {d guests}. In the break {e guests} left and {f} new ones arrived. How many guests "
        "heard the second part?",
        "Calculate how many points a reading team has: it handed in {a reports}, of which {b} were too short and {c} "
        "were late, got {d points} for each of the rest, lost {e points} for noise and won {f} in a quiz.",
        "Grandma had {a photo books}. She gave {b} to her son and {c} to her daughter. In each of the ones that she "
        "kept there are {d pictures}. She took out {e pictures} and stuck in {f} new ones. How many pictures are in "
        "her photo books?",
        "The bookmobile should visit {a villages}, but {b} are cut off by snow and {c} are having a holiday. In each "
        "of the others it lends {d books}. {e} of these come back before evening, and on the way home it lends another "
        "{f}. How many books are on loan that night?",
        "{a students} wanted to help in the library. {b} forgot to come and {c} were sent home. Each of the rest put "
        "labels on {d books}. {e labels} fell off, and then the librarian put on {f} new ones. How many labels were on "
        "the books in the end?",
    ), _TOPICS),
    Kind("chapters of a long series", _two_products_minus_over, (
        "A series has {a volumes} of {b chapters} and {c volumes} of {d chapters}. {name} has read {e chapters} and "
        "wants to finish the rest in {f weeks}, the same number each week. How many chapters a week is that?",
        "&{name} <packs> {a bags} with {b books} each and {c bags} with {d books} each for the book sale. {e books} "
        "<~are> sold, and {he} <shares> the others equally among {f schools}. How many books <~does> each school get?",
        "The library bought {a chairs} at ${b} each and {c desks} at ${d} each. The town paid ${e} of the bill, and "
        "the rest will be paid in {f} equal parts. How many dollars is each part?",
        "How many minutes will it take {name} to stamp the books if there are {a carts} of {b} and {c carts} of {d}, "
        "{e books} are already stamped, and {he} stamps {f} a minute?",
        "{a classes} of {b pupils} and {c classes} of {d pupils} are invited to the book fair. {e pupils} cannot come, "
        "and the others form groups of {f}. Find the number of groups.",
        "In the fall, {a readers} gave the library {b magazines} each. In the spring, {c readers} gave {d} each. {e} "
        "of all those magazines were torn, and the good ones were put into {f racks}, as many into each. How many "
        "magazines went into each rack?",
        "We sold {a novels} at ${b} apiece and {c guidebooks} at ${d} apiece. After paying ${e} for the hall, we spent "
        "the rest on cushions for the reading corner at ${f} each. How many cushions did we get?",
        "A magazine has {a pages} with {b photos} on each and {c pages} with {d photos} on each. {e photos} are old, "
        "and the others were taken by {f photographers}, equally many by each. How many photos did each photographer "
        "take?",
        "If {a fans} send in {b poems} each and {c fans} send in {d} each, {e poems} are rejected and the others fill "
        "a book with {f poems} on each page, how many pages does the book have?",
        "Calculate each helper's share of the work: {a shelves} with {b books} each and {c shelves} with {d books} "
        "each are to be dusted, {e books} are clean already, and {f helpers} dust the others, all doing the same "
        "amount.",
        "I owed the library {b cents} for each of {a books} and {d cents} for each of {c magazines}. Dad paid {e "
        "cents} for me. I paid the rest over {f weeks}, the same amount each week. How many cents did I pay a week?",
        "An old collection consists of {a folders} with {b letters} each and {c folders} with {d letters} each. {e "
        "letters} have been read. At a speed of {f letters} an hour, how many hours of reading are left?",
        "&For story hour, {name} <bakes> {a trays} of {b cookies} and {c trays} of {d cookies}. {e cookies} <~burn>, "
        "and the children <~eat> all the others, {f cookies} each. How many children <~are> there?",
    ), _TOPICS),
)  # fmt: skip
