"""Kinds of arts and crafts: beads and bracelets, paper and paint, clay, quilts, yarn, pictures and scrapbooks.

Scope: data, and the shapes that no other setting needs. The fields {a}, {b}, … are the numbers of the kind's shape in
that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.draw import Draw, add, div, mul
from ruplar_lite.train.stories.kind import Kind, Numbers


def _sets_of_all(d: Draw) -> Numbers:
    """Draw `(a * b + c) / d * e`."""
    a, b = d.factors(120)
    e = d.number(2, 10)
    c = -a * b % e + e * d.number(0, 3)
    c += 0 if c >= 2 else e
    c += 0 if a * b + c > e else e
    sets = (a * b + c) // e
    f = d.number(2, min(15, 900 // sets))
    return (a, b, c, e, f), (mul(a, b), add(a * b, c), div(a * b + c, e), mul(sets, f))


KINDS = (
    Kind("crafts of three colors", s.three_sum, (
        "&For a belt, {name} <takes> {a} {color}, {b} {color2} and {c} {color3} beads. How many beads <does> {he} "
        "use?",
        "A class made {a drawings} with crayons, {b} with watercolors and {c} with chalk. How many drawings was that "
        "in all?",
        "The quilt has {a} square patches, {b} round patches and {c patches} shaped like stars. What is the total "
        "number of patches?",
        "On {day} {other} folded {a} paper cranes, on {day2} {b}, and on {day3} {c}. How many cranes did {he2} fold "
        "on these days?",
        "How many pages does a scrapbook have if {a pages} show birthdays, {b} show holidays and {c} are still blank?",
        "Glue costs ${a}, a set of paints ${b} and a canvas ${c}. What do all of them cost together?",
        "In the art room there are {a} thin brushes, {b} thick brushes and {c sponges}. Find the number of painting "
        "tools.",
        "On a new mural the girls painted {a leaves}, the boys {b}, and their teacher {c}. How many leaves are on "
        "the mural?",
        "My sister knits a scarf: {a rows} of wool, then {b rows} of silk, then {c rows} of cotton. How many rows "
        "has she knitted?",
        "{a} clay animals, {b} clay bowls, {c} clay cups: that's what came out of the kiln! How many pieces is that?",
        "If a ribbon is cut into parts of {a} cm, {b} cm and {c} cm, how many cm long was the ribbon?",
        "It took {a minutes} to draw the picture, {b minutes} to color it and {c minutes} to frame it. Calculate how "
        "many minutes that is altogether.",
        "&{name} <=has> {a stickers} at home, {b} in {his} school bag and {c} at {his} {relative}'s house. How many "
        "stickers <=does> {he} own?",
        "The art show had {a visitors} in the morning, {b more} at noon and {c more} in the evening. How many "
        "visitors came to see the pictures?",
    ), frozenset({"house", "time"})),
    Kind("crafts so many of each size", s.quotient, (
        "&{name} <has> {a beads} and <puts> {b beads} on each bracelet. How many bracelets <does> {he} make?",
        "{a pictures} are glued into a scrapbook, {b} on a page. How many pages are filled?",
        "A potter divides {a} pounds of clay into {b} equal lumps. How many pounds does a lump weigh?",
        "How many paper lanterns can be made from {a strips} of paper if a lantern is made of {b}?",
        "At the craft table, {b children} shared {a stickers} fairly. How many stickers did each child get?",
        "{a buttons} have to be sewn onto {b coats}, the same number onto each. How many buttons will a coat have?",
        "The art teacher has {a brushes} and fills cups with {b brushes} each. Find the number of cups.",
        "If a quilt of {a squares} has {b rows}, how many squares are in every row?",
        "My cousin draws {b comics} a week. After how many weeks will she have drawn {a}?",
        "A ribbon is {a} cm long. It is cut into pieces of {b} cm for bows. How many pieces are there?",
        "There's glue for {a photos} in the bottle, and I glue {b} a day. For how many days will it last?",
        "{name} painted {a eggs} for the spring market, equally many in each of {b colors}. How many eggs did {he} "
        "paint in each color?",
        "All of the {a crayons} were sorted into {b tins}, with no tin fuller than another. Calculate how many "
        "crayons are in a tin.",
        "For a mosaic, {b tiles} make up a flower. What number of flowers can be laid with {a tiles}?",
    )),
    Kind("crafts and the material left", two.minus_product, (
        "&{name} <has> {c beads}. {He} <makes> {a necklaces} of {b beads} each. How many beads <does> {he} have left?",
        "A pack of paper has {c sheets}. If {a children} fold {b sheets} each, how many sheets stay in the pack?",
        "From a ribbon of {c} cm, {a pieces} of {b} cm were cut. How many cm of ribbon were left?",
        "How many of the {c stickers} are not used when {a pages} of a scrapbook get {b stickers} apiece?",
        "There were {c} colored pencils in the art room. Then {a classes} borrowed {b} each. How many colored "
        "pencils remained?",
        "Each of {a flowers} for a paper garland takes {b petals}. {c petals} have been cut out. How many petals "
        "will be left over when the flowers are done?",
        "The quilt needs {c patches}. Grandma has finished {a rows} with {b patches} in each. How many patches are "
        "still missing?",
        "{name} wants to draw {c portraits} for charity. {He} has drawn {b} a week for {a weeks}. How many portraits "
        "must {he} still draw?",
        "It was a rainy afternoon, so {a cousins} painted stones, {b} each. They had gathered {c stones} at the "
        "beach. How many stones were left unpainted?",
        "Mosaic news: {c tiles} in the box, {a stars} to lay, {b tiles} for every star! How many tiles won't I need?",
        "{c buttons} lay in the tin before {a dolls} got {b buttons} each for eyes and coats. Find how many buttons "
        "are in the tin now.",
        "An art club spends ${b} on paint for each of {a murals}. How much is left of its ${c}?",
        "When {a pots} are made of {b} ounces of clay each, what number of ounces remains of {c} ounces?",
        "Out of {c pictures} in a coloring book, {a kids} colored {b} each, and each kid chose different ones. "
        "Calculate how many pictures are still white.",
    )),
    Kind("crafts with both in each piece", two.sum_times, (
        "Each bracelet has {a} {color} and {b} {color2} beads. How many beads are needed for {c bracelets}?",
        "&{name} <makes> {c cards}. On each {he} <glues> {a hearts} and {b stars}. How many shapes <does> {he} glue "
        "on altogether?",
        "For every picture frame you need {a} long and {b} short sticks. How many sticks do you need for {c frames}?",
        "How many sheets of paper do {c children} use if each of them folds {a boats} and {b hats}, with a new sheet "
        "every time?",
        "There are {c tables} in the craft room. {a crayons} and {b markers} lie on every table. What is the total "
        "number of crayons and markers?",
        "A paint set costs ${a} and an apron ${b}. How much will it cost to buy both for {c pupils}?",
        "In the last {c weeks}, {other} drew {a cats} and {b horses} a week. How many animals did {he2} draw?",
        "{c dolls} were sewn for the fair. Each was given {a} big and {b} small buttons. Find the number of buttons.",
        "A row of a blanket is knitted with {a} white stitches and {b} blue ones. If the blanket has {c rows}, how "
        "many stitches are in it?",
        "My scrapbook has {c pages}. I put {a photos} and {b tickets} on each of them. How many things did I glue in?",
        "Every day of art camp, we shape {a bowls} and {b cups} out of clay. How many pieces will we have shaped "
        "after {c days}?",
        "A paper chain repeats its pattern {c times}. The pattern is {a} gold rings followed by {b} silver rings. "
        "Calculate how many rings the chain has.",
        "At the bead store, {c customers} bought {a} glass beads and {b} wooden beads each. How many beads were sold?",
        "It's simple: {a drops} of red and {b drops} of yellow give a spoon of orange paint. How many drops go into "
        "{c spoons} of it?",
    ), frozenset({"animal"})),
    Kind("crafts from several packs", two.product_over, (
        "&{name} <buys> {a packs} of {b beads} and <uses> {c beads} for every bracelet. How many bracelets <~is> "
        "that?",
        "{a} boxes of {b crayons} are shared equally by {c children}. How many crayons does each child get?",
        "How many scrapbook pages can be filled, with {c photos} on a page, if {a friends} bring {b photos} each?",
        "A quilt was planned with {a rows} of {b squares}. Now the same squares are sewn in {c rows}. How many "
        "squares are in a row now?",
        "The art teacher cuts {a sheets} into {b cards} each. The cards are put into envelopes, {c} to an envelope. "
        "How many envelopes are filled?",
        "{name} spent {b minutes} a day on a painting for {a days}. {His} {relative} spent {c minutes} a day on a "
        "copy. How many days did the copy take if both took the same time in all?",
        "{a skeins} of yarn, {b} meters on each, become {c scarves} of the same length. How many meters go into a "
        "scarf?",
        "If {a kids} paint {b shells} each and the shells are hung on strings of {c}, how many strings are there?",
        "Each of {a trays} holds {b} clay beads. After firing, they are divided evenly among {c necklaces}. Find the "
        "number of beads on a necklace.",
        "Last summer, {a campers} collected {b feathers} apiece. A mask needs {c feathers}. How many masks can be "
        "decorated?",
        "We had {a pots} with {b brushes} in each and put all the brushes into {c drawers}, equally many into each. "
        "How many brushes are in a drawer?",
        "A coloring book has {a chapters} of {b pictures}. At {c pictures} a week, how many weeks does the book last?",
        "Calculate how many stars can be folded from {a rolls} of {b strips} when a star takes {c strips}.",
        "Origami party! {a packs}, {b sheets} in each, and {c guests} who all get the same number. How many sheets "
        "may each guest fold?",
    ), frozenset({"time"})),
    Kind("crafts, half and then some more gone", two.half_minus, (
        "&{name} <has> {a beads}. {He} <uses> half of them for a necklace and <gives> {b} of the other half to a "
        "friend. How many beads <does> {he} still have?",
        "Half of the {a pictures} at an art show were by children. {b} of the children's pictures were sold. How "
        "many of the children's pictures were not sold?",
        "A box held {a crayons}, but half of them were broken. Then {b} of the good ones got lost. How many good "
        "crayons were left?",
        "How many sheets remain in a pad of {a sheets} after half of it has been painted on and {b more sheets} have "
        "been cut up?",
        "{name} cut {a patches}. Half of them went into a quilt, {b others} into a pillow. The rest lay in the "
        "basket. How many patches lay in the basket?",
        "{other} has half as many brushes as the art room, which has {a brushes}. If {he2} lends out {b} of {his2} "
        "brushes, how many does {he2} have left?",
        "A ribbon is {a} cm long. It is cut in half. From the left half, {b} cm are cut off for a bow. How many cm "
        "of the left half remain?",
        "The potter made {a bowls}. Half of them cracked in the kiln, and of the whole ones {b} were sold. Find how "
        "many whole bowls she has.",
        "Of {a stickers}, a girl used half in her scrapbook and {b} on her desk. The rest are in a drawer. How many "
        "are in the drawer?",
        "My paint box was on sale for half of ${a}, and with a coupon I paid ${b} less than that. How much did I pay?",
        "If half of {a} paper lanterns are hung in the garden and {b} by the door, what number of lanterns is not "
        "hung up?",
        "Today our class strung half as many garlands as yesterday, when we strung {a}. {b} of today's garlands fell "
        "down. How many of them are still up?",
        "There were {a buttons} in the jar. First half of them were sewn on, later another {b}. Calculate how many "
        "buttons the jar still holds.",
        "Craft store, end of day: half of the {a candles} gone, then {b} more gone. How many candles are left?",
    )),
    Kind("crafts with packs and loose ones", long.product_plus_minus, (
        "&{name} <buys> {a bags} of {b beads} and <finds> {c beads} in a drawer. {He} <uses> {d} of all these beads "
        "for a belt. How many beads <~are> left?",
        "The art room had {a} boxes of {b crayons} and {c} loose crayons. {d crayons} were too short and were thrown "
        "away. How many crayons does it have now?",
        "How many photos are not in the scrapbook if {a friends} sent {b photos} each, {other} took {c}, and {d} of "
        "all these were glued in?",
        "A quilter cut {a strips} into {b squares} each and got {c squares} as a gift. {d squares} went into a "
        "blanket. How many squares did she have left?",
        "{a trays} of {b} clay figures, along with {c figures} on a shelf, were waiting to be painted. By the "
        "evening {d figures} were painted. How many were not?",
        "Each of {a children} made {b} paper flowers, and the teacher made {c}. {d flowers} were given to the "
        "nursing home. Find the number of flowers that stayed at school.",
        "We painted {b stones} a day for {a days}, plus {c stones} on the last evening. We sold {d stones} at the "
        "market. How many did we keep?",
        "If a yarn shop has {a baskets} of {b balls}, gets {c more balls}, and sells {d}, how many balls of yarn "
        "does it have?",
        "A set of stamps costs ${b}, and I bought {a sets} as well as ink for ${c}. My mother gave me ${d} of the "
        "money. How much of my own money did I spend?",
        "For the mosaic there were {a bags} with {b tiles} and a bowl with {c tiles}. When the mosaic was finished, "
        "{d tiles} had been used. What number of tiles was left?",
        "{a sheets} of {b stickers} each and {c} single stickers lay on the table until {d stickers} were taken by "
        "the kids. How many stickers were left on the table?",
        "Calculate how many minutes of work are left when {a pictures} take {b minutes} each, a frame takes {c "
        "minutes}, and {d minutes} of the work are done.",
        "Wow, look at my pens: {a cups} with {b} in each and {c} on the desk! But {d pens} are dry. How many can I "
        "draw with?",
        "A knitter wanted a scarf of {a stripes} with {b rows} each and a border of {c rows}. So far she has knitted "
        "{d rows}. How many rows does she have to go?",
    ), frozenset({"time"})),
    Kind("crafts sold but for some, less the costs", long.minus_times_minus, (
        "&{name} <paints> {a pictures}, <keeps> {b} and <sells> the others for ${c} each. The paint <~costs> ${d}. "
        "How much money <does> {he} have after paying for the paint?",
        "A potter made {a vases}. {b} broke. She sold the rest at ${c} apiece and paid ${d} for the clay. How many "
        "dollars did she gain?",
        "There are {a pages} in a scrapbook. {b} are empty, and each of the others has {c photos}. Then {d photos} "
        "fall out. How many photos are left in it?",
        "How many beads remain if {a strings} of beads are bought, {b strings} are given away, the others have {c "
        "beads} each, and {d beads} are used?",
        "Of {a bracelets} that {other} made, {b} were presents. The rest were sold for ${c} each, and ${d} of the "
        "money went into new beads. How much money was left?",
        "An art class has {a pupils}, but {b} are ill. Each pupil who is there needs {c sheets}. The teacher has {d "
        "sheets}. How many sheets are missing?",
        "Except for {b} that he keeps, a carver sells all of his {a} wooden birds for ${c} each. The wood cost him "
        "${d}. What is his profit?",
        "{a quilts} were entered in the show. {b} of them did not sell, the others brought ${c} each. ${d} was paid "
        "for the hall. Find how many dollars were left for the quilters.",
        "If {b} of {a} crayon tins are empty, the others hold {c crayons} apiece, and {d crayons} are broken, how "
        "many whole crayons are there?",
        "We had {a balls} of yarn and gave {b} away. From each ball that we kept we knitted {c squares}. {d squares} "
        "are sewn together now. How many squares are still to be sewn on?",
        "Yesterday a craft booth had {a candles}. {b} were returned to the maker in the evening; the others had been "
        "sold at ${c} each. The booth cost ${d}. Calculate the money that was left after the booth was paid.",
        "{name} set up {a easels}, but {b} wobbled and were put away. {He} laid {c brushes} at each of the others. "
        "{d brushes} were then taken to the sink. How many brushes still lay at the easels?",
        "Last winter our club knitted {a hats}. Moths got {b}! Every good hat was decorated with {c beads}, and we "
        "already had {d beads}. How many beads did we have to buy?",
        "A mosaic has {a rows}. {b rows} are painted, and the rest need {c tiles} each. {d tiles} have been laid. "
        "What number of tiles is still to be laid?",
    )),
    Kind("crafts of three makers", long.chain_total, (
        "{name} made {a bracelets}. {other} made {b more} than {name}, and {third} made {c fewer} than {other}. How "
        "many bracelets did they make altogether?",
        "Our class drew {a pictures} on {day}, {b more} on {day2} than on {day}, and on {day3} {c fewer} than on "
        "{day2}. How many pictures were drawn on these days?",
        "A scrapbook has {a photos} of the sea, {b more} of the mountains than of the sea, and {c fewer} of the city "
        "than of the mountains. What is the total number of photos?",
        "How many beads are on a belt with {a} {color} beads, {b} more {color2} than {color} ones, and {c} fewer "
        "{color3} than {color2} ones?",
        "The small kiln holds {a cups}. The new kiln holds {b more} than the small kiln, and the old kiln {c fewer} "
        "than the new kiln. How many cups do all the kilns hold?",
        "In {month} a knitter finished {a hats}. In {month2} it was {b more} than in {month}, but in {month3} it was "
        "{c fewer} than in {month2}. Find the number of hats from these months.",
        "{other} folded {a cranes}, {third} folded {b} more than that, and {third's} brother {c} fewer than {third} "
        "did. How many cranes did they fold in all?",
        "If a red ribbon is {a} cm long, a blue ribbon {b} cm longer than the red ribbon, and a white ribbon {c} cm "
        "shorter than the blue ribbon, how many cm long are the ribbons together?",
        "My quilt has {a stars}. My aunt's quilt has {b} stars more than mine, and my cousin's has {c} fewer than my "
        "aunt's. How many stars do our quilts have altogether?",
        "Paint costs ${a}. A brush set is ${b} more than the paint, and an apron is ${c} less than the brush set. "
        "How much do the paint, the brush set and the apron cost together?",
        "For the parade, the art club made {a masks}, the drama club {b more} than the art club, and the music club "
        "{c fewer} than the drama club. Calculate how many masks the clubs made.",
        "{a minutes} for the sketch! The painting took {b minutes} longer than the sketch, the frame {c minutes} "
        "less than the painting. How many minutes did all of the work take?",
        "There were {a buttons} in the tin. In the jar there were {b more} than in the tin, and in the drawer {c "
        "fewer} than in the jar. How many buttons were there in the tin, the jar and the drawer?",
        "Guess how long our paper chain is! The girls made {a links}, the boys {b} more than the girls, and the "
        "teachers {c} fewer than the boys. How many links does the chain have?",
    ), frozenset({"time"})),
    Kind("crafts of two sorts from one stock", long.two_products_change, (
        "&{name} <has> {e beads}. {He} <makes> {a bracelets} of {b beads} each and {c necklaces} of {d beads} each. "
        "How many beads <does> {he} have left?",
        "A roll of paper is {e} meters long. {a banners} of {b} meters and {c banners} of {d} meters are cut from "
        "it. How many meters are left on the roll?",
        "An art teacher has ${e}. She buys {a brushes} at ${b} each and {c jars} of paint at ${d} each. How much "
        "money does she have left?",
        "How many of the {e stickers} are left when {a children} take {b stickers} each and {c teachers} take {d} "
        "each?",
        "There was room for {e pictures} on the wall. {a classes} hung up {b pictures} each, and {c artists} {d} "
        "each. How many more pictures could be hung up?",
        "For the quilt, {e squares} must be sewn. So far there are {a rows} of {b squares} and {c rows} of {d "
        "squares}. How many squares are still missing?",
        "From {e} ounces of clay, a class shapes {a vases} of {b} ounces and {c pots} of {d} ounces. Find how many "
        "ounces of clay remain.",
        "If a scrapbook has space for {e photos}, and {a pages} with {b photos} and {c pages} with {d photos} are "
        "full, how many photos can still be added?",
        "{other} paid with ${e} for {a pots} of glue at ${b} and {c} pairs of scissors at ${d}. How much change did "
        "{he2} get?",
        "The button box contained {e buttons}. Last week {a shirts} got {b buttons} each and {c coats} got {d} each. "
        "What number of buttons is in the box now?",
        "Mom bought {e} meters of yarn. {a mittens} used up {b} meters each, and {c hats} {d} meters each. How many "
        "meters of yarn were not used?",
        "Our mural needs {e tiles} in all! {a kids} have brought {b} each and {c parents} {d} each. How many tiles "
        "are we short?",
        "The paper was on sale, so we got {e sheets}. {a lanterns} took {b sheets} apiece and {c kites} {d sheets} "
        "apiece. Calculate how many sheets we still have.",
        "{name} did {a drawings} of {b minutes} each and {c paintings} of {d minutes} each at a workshop that lasted "
        "{e minutes}. For how many minutes did {he} neither draw nor paint?",
    ), frozenset({"time"})),
    Kind("crafts of all that is there, then their price", _sets_of_all, (
        "&{name} <buys> {a packs} of {b beads} and <has> {c beads} at home. {He} <makes> bracelets of {d beads} with "
        "all of them and <sells> each bracelet for ${e}. How much money <does> {he} get?",
        "A craft club has {a bags} of {b buttons} and {c} loose buttons. Every teddy bear takes {d buttons} and "
        "sells for ${e}. How many dollars does the club earn if all the buttons are used?",
        "{a children} draw {b cards} each, and their teacher draws {c}. The cards are sold in sets of {d} at ${e} a "
        "set. How much does the sale bring in?",
        "How many stars are sewn on if {a women} bring {b patches} each and {c patches} are in the basket, each "
        "quilt is made of {d patches}, and every quilt gets {e stars}?",
        "There were {a trays} of {b} clay tiles and {c tiles} on the table. They were all laid in patterns of {d "
        "tiles}. Around each pattern went {e stones}. How many stones were needed?",
        "The candle maker pours {a rows} of {b candles} and then {c more}. She packs them {d} to a box and takes "
        "${e} for a box. How much will all the boxes cost together?",
        "If {a sheets} of paper are cut into {b strips} each, {c strips} are added, garlands are made of {d strips}, "
        "and each garland is hung up with {e pins}, how many pins are used?",
        "Photos for the scrapbook: {a envelopes} of {b photos}, plus {c} from Grandma. {d photos} fill a page, and a "
        "page needs {e drops} of glue. How many drops of glue is that?",
        "We picked {b flowers} in each of {a gardens} and {c} by the river, and we pressed all of them. A picture "
        "has {d flowers} and costs ${e}. How much money do we get for all the pictures?",
        "{name} had {a skeins} with {b} meters of wool each and a ball with {c} meters. {He} knitted hats of {d} "
        "meters until the wool was used up, and sewed {e beads} onto each. How many beads did {he} need?",
        "In the art room stood {a jars} of {b brushes}, and {c brushes} lay by the sink. The brushes were shared "
        "out, {d} to a table. At every table sat {e pupils}. Find the number of pupils.",
        "At camp, {a groups} of {b kids} and {c leaders} made puppets in teams of {d}. Each team built {e puppets}. "
        "Calculate how many puppets were built.",
        "Last month a weaver wove {a mats} with {b stripes} each and a rug with {c stripes}. She needed a spool for "
        "every {d stripes}, and a spool cost ${e}. What did the spools cost her?",
        "Oh, so many shells! {a buckets} of {b}, and {c} in our pockets. With {d shells} we can make a frame, and "
        "people pay ${e} for a frame. How much can we earn with all the shells?",
    )),
    Kind("crafts sold and the profit shared", long.five_steps_trade, (
        "&{name} <makes> {a sets} of {b cards}. {He} <keeps> {c cards} and <sells> the others for ${d} each. After "
        "paying ${e} for paper, {he} <divides> the money equally among {f group}. How much <~does> each {member} get?",
        "A class made {a rows} of {b} clay cups, but {c cups} broke. The rest were sold at ${d} apiece. ${e} was "
        "spent on clay, and {f charities} got equal parts of what was left. How many dollars did each charity get?",
        "{a artists} painted {b pictures} each. {c pictures} did not sell, and each of the remaining pictures "
        "brought ${d}. The hall cost ${e}. What remained was split evenly among {f schools}. How much did each "
        "school receive?",
        "How much does each of {f friends} earn when they make {a sets} of {b necklaces}, give away {c}, sell the "
        "others at ${d} each, pay ${e} for beads, and share the rest equally?",
        "Each of {a weavers} wove {b baskets}. {c baskets} went to a museum, while the others were sold for ${d} "
        "each. With ${e} of the money a loom was repaired. The rest was put into {f} equal prizes. How many dollars "
        "was a prize?",
        "There were {a} boxes with {b sheets} of stickers each. {c sheets} were torn. Each good sheet had {d "
        "stickers}. {e stickers} were given to the little ones, and {f pupils} shared the others equally. How many "
        "stickers did each pupil get?",
        "{name} cut {a strips} of cloth into {b squares} each and threw {c squares} away. {He} sewed {d buttons} on "
        "every good square. Later {e buttons} came off. The other buttons stayed on {f pillows}, the same number on "
        "each. How many buttons were on a pillow?",
        "If {a pads} have {b sheets} each, {c sheets} are used up, {d pictures} are printed on each of the other "
        "sheets, {e pictures} are spoiled, and the good ones are put into {f} equal albums, how many pictures are in "
        "an album?",
        "A scrapbook club has {a shelves} of {b books}. {c books} are empty, and in each of the other books there "
        "are {d photos}. The club gives {e photos} to a newspaper and scans the rest in {f days}, equally many each "
        "day. How many photos does it scan a day?",
        "Candle day! We poured {a rows} of {b candles}, burned {c}, and sold the others for ${d} each. The wax cost "
        "us ${e}. What was left went to our {f teams} in equal parts. How many dollars did each team get?",
        "Find each sister's part if {f sisters} together knit {b scarves} a month for {a months}, lose {c} of the "
        "scarves, sell the rest at ${d} apiece, spend ${e} on wool, and share the money equally.",
        "A shop printed {a packs} of {b posters}. {c posters} were smudged. For each clean poster the artist got "
        "${d}. He paid ${e} for ink and saved the rest in {f months}, the same sum every month. Calculate how much "
        "he saved per month.",
        "From each of {a logs} a carver got {b spoons}. {c spoons} split. He sold the good spoons for ${d} each, "
        "bought a knife for ${e}, and gave the rest of the money to his {f children} in equal parts. How much money "
        "did each child get?",
    )),
)  # fmt: skip
