"""Kinds told as little scenes of a children's book: someone does something, why, the numbers, the question.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("scene of things that come together", s.two_sum, (
        "While fog still hung over the meadow, a shepherd's boy called {a sheep} out of the fold, and {b lambs} "
        "trotted sleepily behind them. How many animals followed the boy?",
        "Pippa loves the patter of rain on her tin roof. Last spring she heard it on {a days}, and in the gloomy "
        "autumn that followed on {b}. On how many days of those seasons did it rain?",
        "How long is a paper dragon if its fierce head measures {a} cm and its wiggly tail {b} cm?",
        "Yesterday {a snowmen} stood in Chestnut Lane. Soft, deep snow fell overnight, so the children built {b} new "
        "ones. How many snowmen guard the lane today, if none has melted?",
        "&{name} <loves> old music boxes. {He} <keeps> {a} of them on the windowsill and {b} in a trunk under the "
        "stairs. How many music boxes <does> {he} own?",
        "Nobody could say where the cherries had gone. In truth a blackbird had pecked {a}, and the baby with the red "
        "chin had swallowed {b}. Work out how many cherries were missing.",
        "The mail carrier's bag felt light on {day}. After she had dropped {a letters} into the boxes on the sunny "
        "side of the street, {b} were left for the shady side. How many letters were in her bag at the start?",
        "Because his grandfather is a sailor, Emre sends him messages. He typed {a} before the ship reached Africa and "
        "{b} afterward. What is the total number of his messages?",
        '"{a} of my sunflowers are yellow and all the others, {b}, red!" cried Lotte. How many does Lotte have?',
        "A bumblebee visited {a blossoms}, took a nap and visited {b} more. Find the number of blossoms it visited.",
        "{name} gave {b} of {his} glittering stickers to a new girl who had none, which left {him} with {a}. How many "
        "stickers did {he} have before {he} met the girl?",
        "{a postcards} of castles and {b} of lighthouses: how many postcards is that?",
    ), frozenset({"animal", "heat"})),
    Kind("scene of many sorts", s.three_sum, (
        "Before the guests arrived, Nadia's little brother laid {a forks}, {b spoons} and {c knives} on the tables, "
        "all of them crooked. How many pieces of cutlery did he lay out?",
        "It was the windiest morning of the year. {a hats} blew into the pond, {b} ended up in trees, and {c} were "
        "never seen again. How many hats did the wind take?",
        "How many costumes hang in the dusty school attic if {a} are for pirates, {b} for fairies and {c} for bears?",
        "&{name} <walks> along the quiet beach at low tide and <fills> {his} pockets with {a pebbles}, {b shells} and "
        "{c} bits of green glass. How many treasures <does> {he} carry home?",
        "To the joy of the smallest children, the clown pulled scarves out of his sleeve: {a} striped, {b} dotted, and "
        "at the very end {c} plain. Find the number of scarves.",
        "A hungry hedgehog gobbles {a beetles} under the hedge, {b worms} in the compost and {c slugs} beneath the "
        "lettuce. What is the number of creatures in its stomach?",
        "In Miss Okafor's room {a children} voted for rain as the best weather and {b} for sunshine, while {c}, who "
        "own new sleds, chose snow. If everybody voted for something, how many children are in the room?",
        "A mosaic peacock needs {a} blue, {b} green and {c} golden tiles. Calculate how many tiles make up the bird.",
        "Grandpa can whistle {a sea songs}, {b marches} and {c lullabies}. If he whistles them all without a repeat "
        "while he peels potatoes, how many tunes do we hear?",
        "{c children} are still waiting at the carousel, although {a} have already ridden the wooden horses and {b} "
        "the swans. How many children is that together?",
        "A spider spun {a threads} at dawn, {b} at noon and {c} by moonlight. How many threads has its web?",
        "As soon as the museum opened, {a visitors} hurried to the mummies and {b} to the dinosaurs; the others, {c}, "
        "looked at old coins. How many visitors were let in?",
    ), frozenset({"animal", "heat", "music", "school"})),
    Kind("scene of what is missing", s.difference, (
        "A magpie with a taste for shiny things had {a spoons} in its nest. When {b} of the spoons turned out to be "
        "dull tin, it tossed them away. How many spoons did the magpie keep?",
        "At noon a puddle in the yard was {a} cm wide. The sun shone on it all afternoon, and by supper it measured "
        "{b} cm. By how many centimeters had the puddle shrunk?",
        "The dark stairs have {a steps}, and {name} <=has> bravely climbed {b}. How many steps are still ahead?",
        "Of {a lanterns} that glowed along the canal, {b} went out in the rain. How many kept glowing?",
        "Her tower is {a} blocks high, his only {b}. How many blocks must he add until his is as tall as hers?",
        "If {a children} want to play trees, but only {b} leafy coats are sewn, how many children have no coat yet?",
        "&{name} <is> sewing a curtain with {a stars} for the puppet stage. So far {b} <~are> finished. How many stars "
        "<does> {he} still have to sew?",
        "The donkey heard {a jokes} and did not laugh at {b} of them. At how many of the jokes did it laugh?",
        "Our parrot speaks {a words}, {b} more than when we bought it. How many words did it speak back then?",
        "The sledding hill was crowded with {a sleds}. Since {b} of them were wooden and the others were made of "
        "bright plastic, how many plastic sleds were there?",
        "How many pages of Ines's diary are empty, if {b} out of {a} are filled with secrets and pressed violets?",
        "{b} of {a kites} are shaped like birds, every other kite like a fish. Work out how many are fish.",
    ), frozenset({"animal", "house", "room"})),
    Kind("scene of every one with as many", s.product, (
        "{a flowerpots} bask in the sun, and {b ladybugs} sit in each. How many ladybugs are sunbathing?",
        "On each of {a evenings} a keeper sang {b songs} to the seals. How many times did he start a song?",
        "How many windows glow in the toy village beneath the fir tree if it has {a cottages} with {b windows} apiece?",
        "A kindergarten strolls through the park. So that nobody gets lost, the children hold on to {a} long ropes, {b "
        "children} to a rope. Find the number of children.",
        "&{name} <sews> {b} tiny hearts onto each of {a} handkerchiefs. How many hearts <does> {he} need?",
        "The robot that Kenji built from old cans beeps {b times} whenever somebody opens the door. Today the door has "
        "been opened {a times}. How many beeps is that?",
        "All night {b} mm of fresh snow fell in every hour. How many millimeters is that in {a hours}?",
        "A card of sparkly hair clips costs ${b}. Because all the girls of the dance group want to look alike, their "
        "leader buys {a cards}. How much does she pay?",
        "Papa Bear snores {b times} a minute, which keeps the forest awake. Calculate his snores in {a minutes}.",
        "{a shelves} run along the wall of the candy shop. If {b jars} of toffee, licorice and sour drops stand on "
        "every shelf, what is the total number of jars?",
        "Whoever finishes a reading card is given {b} golden stars by the librarian. During the rainy vacation my "
        "brother finished {a} such cards. How many stars was he given?",
        "Each carnival wagon was pulled by {b horses} with braided manes. How many horses pulled the {a wagons}?",
    ), frozenset({"house", "music", "time", "room"})),
    Kind("scene of fair shares", s.quotient, (
        "{a apricots} were divided fairly among {b cousins} in the shade of the tree. How many did each cousin eat?",
        "A strip of blue paper, {a} cm long, is cut into {b} equal waves. How many centimeters long is each wave?",
        "{a penguins} waddle down to the icy sea in groups of {b}. How many groups are there?",
        "How many nights does a bag with {a marshmallows} last at the campfire if {b} are toasted per night?",
        "&{name} <glues> {a sequins} onto {b} masks, equally many onto each. How many sequins <~sparkle> on a mask?",
        "In {b} minutes a wind-up mouse crossed the hall {a times}. How often did it cross the hall in a minute?",
        "{a frogs} sit down on lily pads, {b frogs} to a pad. Work out how many lily pads are taken.",
        "${a} was paid for {b} identical kites with long rainbow tails. What was the price of each kite?",
        "A guide shows the knights' armor to {b pupils} at a time. If a school sends {a pupils}, how many times must "
        "she tell the tale of the black knight?",
        "Our street wanted to be the prettiest in town at the winter feast, so {a lanterns} were spread evenly over "
        "the gardens of its {b houses}. How many lanterns lit up each garden?",
        "Juno has {a} cents, and a toffee costs {b} cents at the kiosk. How many toffees can she get?",
        "Before bedtime {a} soft toys went into {b drawers}, the same number into each. Find that number.",
    ), frozenset({"house", "time"})),
    Kind("scene of a great many and how many fewer", s.large_difference, (
        "A jigsaw puzzle has {a pieces}. Wanda and her father have fitted {b} of them. How many are still loose?",
        "A caterpillar on its way to a leaf {a} cm away rested after {b} cm. How many centimeters were left to crawl?",
        "How many tickets for the puppet theater were not sold if {a} had been printed and {b} found a buyer?",
        "{a butterflies} lived in the glass house. Somebody left the door ajar, and {b} slipped out. How many stayed?",
        "The choir's video has {a views}, the school band's {b}. By how many views is the choir ahead?",
        "&{name} <borrows> a book of {a pages} and <reads> {b} by the stove. How many pages <~are> left to read?",
        "From a flock of {a starlings} resting in the reeds, {b} have set off for the south. The others wait for a "
        "better wind. What is the number of birds that wait?",
        "Last winter {b} kg of birdseed was scattered in the park. This winter, which was far colder, it was {a} kg. "
        "How many more kilograms were scattered this winter?",
        "{a seats} were dry until a shower wet {b} of them. On how many seats could people still sit comfortably?",
        '"When my story has {a words}, I will read it to you," promised {name}. After a long evening at the kitchen '
        'table it had {b}. How many words were missing?',
        "This year {a storks} were counted, {b} more than last year. How many storks were counted last year?",
        "{a visitors} toured the candy factory, {b} of whom were children. How many were grown-ups?",
    ), frozenset({"heat", "school"})),
    Kind("scene of some gone and new ones there", two.minus_plus, (
        "The little maple by the bus stop had {a leaves}. A storm tore off {b}, but in the mild days that followed {c} "
        "new leaves unfolded. How many leaves did it have then?",
        "{name} handed {b} of {his} {a} planet stickers to {other} and was given {c} stickers of comets in return. How "
        "many stickers did {he} have after the swap?",
        "How many fish live in the dentist's aquarium if there used to be {a}, {b} were moved to the nursing home, and "
        "{c} shy catfish have taken their place?",
        "In a burrow under the oak lived {a mice}. When an owl settled nearby, {b} of them moved out; later, {c} "
        "cousins from the barn moved in. How many mice lived in the burrow after that?",
        "&{name} <counts> {a candles} in the drawer. {b} <~burn> down during a power cut, and the next day {he} <buys> "
        "{c}. How many candles <does> {he} have in the end?",
        "At recess {a kids} were playing tag. Raindrops drove {b} of them under the roof. When the sky cleared, {c} "
        "others ran out to join the game. How many were playing then?",
        "The bakery window was full of gingerbread men, {a} to be exact. As the school bus had emptied the window by "
        "{b}, the baker put out another {c}. Work out how many were there in the end.",
        "Mr. Alvarez crossed out {b} of his {a songs} and wrote {c} merry ones. How many songs does he have today?",
        "Although {b} of her {a} tomato seedlings were eaten by snails, Grandma did not give up but planted {c} fresh "
        "ones. How many seedlings did she have after that?",
        "After {b members} had left it for the football team, {c girls} joined the chess club, which had {a members} "
        "last year. How many members does it have today?",
        "A tram leaves the harbor with {a passengers}. At the cathedral {b} get off to hear the bells, and {c "
        "tourists} with ice cream climb aboard. With how many passengers does it go on?",
        "Otto had ${a} for a drum. Since his sister needed ${b} for new glasses, he gave her that much; next morning, "
        "an envelope with ${c} from his proud godmother lay on his plate. How many dollars did Otto have then?",
    ), frozenset({"animal", "music"})),
    Kind("scene of the sort nobody counted", two.minus_sum, (
        "A wind chime of {a parts} has {b tubes}, {c seashells} and some silver spoons. How many spoons hang there?",
        "For the class photo {a children} lined up. {b} sat on the grass and {c} knelt behind them, while the tallest "
        "stood at the back. How many stood?",
        "Of the {a rice cakes} that a vendor carried to the moon festival, {b} were filled with beans, {c} with plums, "
        "and the others were plain. How many plain ones did he carry?",
        "On how many of {a days} was it sunny if {b} were rainy, {c} foggy and all the others sunny?",
        "&{name} <needs> {a acorns} for the crown of the forest king. {He} <finds> {b} near the brook and {c} under a "
        "mossy bridge. How many acorns <~are> missing?",
        "A troll demands {a gold coins} before anybody may cross his bridge. The princess has {b}, and the cook who "
        "travels with her has {c}. How many coins must they still find?",
        "Our song about the seasons has {a lines}. The girls sing {b} alone and the boys {c} alone; everything else is "
        "sung together. How many lines are sung together?",
        "{b pigeons} perched on the statue's head and {c} on its sword. The rest of the {a pigeons} in the square "
        "crowded around a boy with bread. How many crowded around him?",
        "It takes {a} minutes to row across the misty lake. Dad rowed for {b} minutes and Mom for {c}; then it was "
        "Mina's turn, all the way to the shore. For how many minutes did Mina row?",
        "Grandmother sewed a quilt of {a patches}, {b} from old curtains, {c} from dresses and, as she had no other "
        "cloth, the remaining ones from Grandfather's shirts. Find the number of shirt patches.",
        "A museum shows {a} old toys: {b dolls}, {c trains}, and wooden horses. Calculate the number of horses.",
        "Whoever reads {a pages} this winter earns an owl badge. Until New Year {name} read {b}, and in the icy days "
        "after it another {c}. How many pages did {he} still need for the badge?",
    ), frozenset({"animal", "time", "school"})),
    Kind("scene of gathering and losing", two.plus_minus, (
        "A squirrel buried {a nuts} in the park and {b} in the churchyard. It dug up {c}. How many are still buried?",
        "The lost-and-found box held {a mittens}, and after the ski trip {b} were added. Then parents came and claimed "
        "{c}. How many mittens were left without an owner?",
        "How many boats are moored in the little harbor tonight if {a} spent last night there, {b} came in with the "
        "morning tide, and {c} have sailed out since?",
        "&{name} <finds> {a} smooth stones in the brook and {b} on the path. {He} <throws> {c} of them into the pond "
        "to watch the rings. How many stones <does> {he} keep?",
        "A sleepy apprentice shaped {a pretzels} before sunrise and {b} after it. Of all these, {c} came out so "
        "crooked that nobody would buy them. How many could be sold?",
        "Of {a girls} and {b boys} on the starlit hill, {c} fell asleep. How many children were awake?",
        "Old Mr. Wolf knew {a jokes} and learned {b} new ones from the fox, but he forgot {c} over the long winter. "
        "How many jokes could he tell in spring?",
        "Because the valley was parched, {a cows} from the north farm and {b} from the south farm were driven up the "
        "mountain. In October, {c} were led down again. How many cows stayed up there?",
        "Find how many paper boats reached the bridge if {name} launched {a} and {other} {b}, but {c} sank.",
        "Last year our choir had {a voices}. {b singers} signed up after the concert in the cathedral; this summer, "
        "{c} are moving away. With how many voices does the choir start the autumn?",
        "By daylight the photographer took {a pictures} of the newborn foal and at dusk {b}. Later, at her computer, "
        "she deleted {c} blurry ones. What number of pictures did she keep?",
        "{name} baked {a} honey cakes for the street party, and a kind neighbor brought over {b}. The guests managed "
        "to eat {c}. How many honey cakes were left for the next day?",
    ), frozenset({"animal", "heat"})),
    Kind("scene of equal groups with a loss", two.product_minus, (
        "With pink and blue chalk, the gardener's daughter drew {b flowers} on each of {a} paving stones. A shower "
        "washed off {c}. How many chalk flowers can still be seen?",
        "Each of {a clowns} juggles {b balls}, but {c} balls roll away. How many balls stay in the air?",
        "There would have been {b sandwiches} for each of the {a hikers}, had a fox not stolen {c} at the spring. How "
        "many sandwiches were left for the hikers?",
        "How many worms arrived if a robin set out {a times} with {b worms} in her beak and dropped {c} on the way?",
        "&{name} <makes> {a bracelets} with {b beads} in each for the bazaar. {c} of the beads <~crack> in the cold. "
        "How many beads <~are> still whole?",
        "{a tubs} of ice cream hold {b scoops} each. All the scoops but {c} were sold. How many scoops were sold?",
        "The tower at the end of our road has {a floors} with {b windows} apiece. {c windows} are dark because the "
        "people behind them are asleep. Work out how many windows are lit.",
        "There were {a rows} of {b} tin soldiers. {c} had lost their painted hats. How many still wore a hat?",
        "My sister bought {a} boxes of {b} colored pencils for a village school. Before she shipped them, {c pencils} "
        "were found to have broken tips. How many pencils were fine?",
        "Nobody had expected so much mail! For the polar bear cub came {a sacks} of {b letters}, but {c} of these bore "
        "no return address. How many letters could be answered?",
        "If a lamplighter lights {b lamps} in each of {a lanes} and the wind blows out {c}, how many go on burning?",
        "The marionette theater played for {a evenings}, with {b tickets} printed for each. After the last curtain, {c "
        "tickets} lay unsold in the drawer. What is the number of tickets sold?",
    ), frozenset({"house", "animal"})),
    Kind("scene of heaps shared out", two.sum_over, (
        "{a} red and {b} yellow maple leaves were drying between old newspapers. The children glued all of them onto "
        "{c lanterns}, as many onto every lantern. How many leaves decorated a lantern?",
        "{a geese} met {b} others above the marsh. They flew on together, in lines of {c}. How many lines were there?",
        "How many rowboats are needed when {a scouts} and {b leaders} cross a lake and each boat carries {c people}?",
        "Mom's {c children} made her a coupon book: {a coupons} for breakfast in bed and {b} for washing the car. If "
        "every child drew the same number of coupons, how many did each draw?",
        "&{name} <earns> ${a} by walking dogs and ${b} by sweeping snow. All of it <~goes> to tickets for the ice "
        "show, which <~cost> ${c} each. How many tickets <does> {he} buy?",
        "The pianist practiced for {a} minutes before lunch and for {b} minutes after it, and she played nothing but a "
        "waltz that takes {c} minutes. How many times did she play the waltz?",
        "A museum was left {a} clay pots and {b} bronze bowls. Since {c pieces} fit into a glass case, what number of "
        "cases is required for all of them?",
        "{a} slow and {b} fast snails took part in a snail race, {c snails} in every heat. Find the number of heats.",
        '"I caught {a fish} and you caught {b}," said the crocodile to his wife. So they dealt out all of these fish '
        'to their {c} little crocodiles in equal numbers. How many did each little crocodile receive?',
        "Dad squeezed {a oranges} and Grandpa {b}. {c oranges} fill a jug. How many jugs could be filled?",
        "In the toy workshop stood {a} unpainted ducks and {b} unpainted bears. By nightfall {c apprentices} had "
        "painted them all, each the same number. Calculate how many toys each of them had painted.",
        "If {a poems} about snow and {b} about the sea are printed in books of {c poems}, how many books are there?",
    ), frozenset({"animal", "music", "time"})),
    Kind("scene of the rest shared out", two.rest_rate, (
        "A dragon guarded {a rubies}. After he had given {b} to a knight's clever daughter, he buried the rest in {c "
        "caves}, equally many in each. How many rubies lie in a cave?",
        "Ruby's train ride to the sea lasted {a} minutes. She dozed for {b} of them and drew the rest of the time, "
        "spending {c} minutes on every picture. How many pictures did she draw?",
        "{b} of the {a tulip bulbs} in the sack were rotten. What could be saved was planted in window boxes, {c "
        "bulbs} to a box. How many boxes were planted?",
        "How many pony rides at ${c} each can Sven afford after he has spent ${b} of his ${a} on lunch?",
        "&{name} <knows> {a riddles}. {He} <tells> {b} of them on the bus and <divides> the others evenly among the {c "
        "evenings} at camp. How many riddles <~are> there for each evening?",
        "In the school garden {a strawberries} were ripe. Blackbirds came early and took {b}; the remaining berries "
        "were shared fairly by {c pupils}. How many berries did a pupil get?",
        "The big top has room for {a people}, but {b seats} stayed empty that stormy night. The whole audience had "
        "come in full buses with {c people} each. How many buses had come?",
        "All but {b} of the {a singers} stood in {c rows} of the same length. Work out how many made up a row.",
        "For her plum jam Granny needs {a} grams of sugar. {b} grams are already in the pot, and she adds the rest "
        "with a spoon that holds {c} grams. How many spoonfuls does she add?",
        "When {b} of the {a wolves} had followed their old leader into the valley, those that stayed behind split into "
        "packs of {c}. What is the number of packs that stayed behind?",
        "Lina wants {a} paper cranes above her baby brother's crib, and {b} already hang there. If she folds {c} every "
        "afternoon, how many afternoons will it take her to fold the others?",
        "The ferry's freezer held {a} ice pops. While {b} melted, the others were handed out to {c families}, the same "
        "number to each. How many ice pops was that for every family?",
    ), frozenset({"animal", "time"})),
    Kind("scene of this and somewhat more", two.more_total, (
        "After the picnic Elif picked up {a} paper cups. Her brother, who hates to lose, picked up {b} more than she "
        "did. How many cups did they clear away together?",
        "A gray donkey carries {a} kg of salt down the mountain, and the brown donkey behind it {b} kg more than that. "
        "How many kilograms of salt do the donkeys carry?",
        "How many frogs croak behind the mill if {a} live in the shallow pond and {b} more than that in the deep pond?",
        "Yesterday the sun hid behind clouds, and {a people} visited the botanical garden. Today, in bright sunshine, "
        "{b} more people came than yesterday. Find the total number of visits on these days.",
        "&{name} <writes> {a poems} in winter and {b} more than that in spring. How many <does> {he} write in all?",
        "The red team gathered {a} kg of paper. The blue team beat it by {b} kg. How many kilograms is that in total?",
        "There were {b} more boys than girls at the kite festival. If {a girls} came, how many children were there?",
        "For her doll, Tamsin sewed a skirt with {a buttons} and a coat that took {b buttons} more than the skirt. "
        "Work out how many buttons she needed for the outfit.",
        "The tortoise walked {a} meters before the hare woke up. The part of its way after that was {b} meters longer "
        "than the part before. How many meters did it walk in total?",
        "In my album the page with birds holds {a stamps}. Thanks to a generous uncle in {town}, the page with flags "
        "has {b} more. How many stamps are on these pages?",
        "${a} for a wig, and ${b} more than that for a pirate's coat: what does the whole costume cost?",
        "On the left side of the avenue {a chestnut trees} are in bloom. On the right, where the sun shines longer, "
        "{b} more are blooming than on the left. How many trees are blooming along the avenue?",
    ), frozenset({"distance", "heat"})),
    Kind("scene of this and that every time", two.sum_times, (
        "A dancer's costume takes {a} silver and {b} golden bells. How many bells must be bought for {c costumes}?",
        "The night watchman in the museum of ships passes {a sailboats} and {b steamers} on each round. Tonight he "
        "made {c rounds}. How many times did he pass a ship?",
        "The young seal gets {a herrings} at breakfast and {b} at supper. How many herrings does it get in {c days}?",
        "&{name} <puts> {a stickers} and {b photos} into each of {c letters} to {his} pen pals. How many stickers and "
        "photos <does> {he} send altogether?",
        "If a sandcastle takes {a buckets} of wet sand and {b} of dry sand, how many buckets do {c} such castles take?",
        "On each page of her picture diary Noemi draws {a clouds} in pencil and {b birds} in ink. Calculate how many "
        "clouds and birds there are on {c pages}.",
        "A postman climbs {a steps} to the castle gate and {b} to the door daily. How many steps up is that in {c "
        "days}?",
        "Popcorn is ${a} and the movie ${b}. What do {c friends} pay if each of them wants to see it and eat popcorn?",
        "Blushing, {c children} followed the magician onto the stage. From every child's ears he pulled {a coins} and "
        "{b eggs}. How many objects did he pull out in all?",
        "Find the number of flowers if each vase holds {a daisies} and {b cornflowers} and there are {c vases}.",
        "Because the choir's {a girls} and {b boys} each brought {c} homemade cookies, their hungry teacher was "
        "delighted. How many cookies did the choir bring?",
        "Our robot sweeps the kitchen in {a} minutes and the hall in {b}. It sweeps them every day, long before we "
        "wake up. For how many minutes does it sweep in {c days}?",
    ), frozenset({"animal", "music"})),
    Kind("scene of a stock and what was taken", two.minus_product, (
        "On the desert island grew {c coconuts}. For {a days} the shipwrecked sailor cracked {b} a day, until a "
        "passing ship rescued him. How many coconuts did he leave behind?",
        "{a children} borrow {b picture books} each from the library bus, which arrived in the village with {c books}. "
        "How many books are on the bus when it drives off?",
        "How many meters were left of a {c}-meter garland after {a doors} had been decorated with {b} meters each?",
        "A string {c} cm long lies on the workbench. Nils wants to make {a} yo-yos, each of which takes {b} cm of it. "
        "How many centimeters of string will he have left?",
        "&{name} <has> ${c} for souvenirs and <chooses> {a} little knights at ${b} apiece. @money_left",
        "At midnight {c people} were dancing in the square. Then {a buses} took {b dancers} home each, although the "
        "band was still fiddling. How many people danced on?",
        "Of {c seats}, {a blocks} of {b} are reserved for school classes. How many seats are there for everybody else?",
        "It was so bitterly cold that the beavers stayed inside and gnawed at their stock of {c branches}. If they "
        "gnawed {b branches} a day for {a days}, what number of branches was left?",
        "{a frames} show {b photos} each. The rest of the {c photos} are in a tin. Find how many are in the tin.",
        "Juri is preparing for a spelling contest, in which {c words} may come up. He has learned {b} new words on "
        "each of {a evenings}. How many words has he not learned yet?",
        "The village cider press needs {c} kg of apples before it can start. So far {a families} have delivered {b} kg "
        "each. How many kilograms are lacking?",
        "If {c lanterns} are ordered and {a craftsmen} finish {b lanterns} each, how many lanterns will be missing?",
    ), frozenset({"time", "school"})),
    Kind("scene of groups of different size", long.two_products, (
        "For a model of distant worlds {a groups} painted {b planets} each, and {c groups} painted {d moons} each. How "
        "many planets and moons were painted?",
        "At dusk {a owls} hooted {b times} each and {c foxes} barked {d times} each. How many calls were heard?",
        "How many candles must be put on cakes if {a customers} turn {b}, {c customers} turn {d}, and everybody gets a "
        "cake with a candle for each year?",
        "&{name} <orders> {a packets} of sunflower seeds at ${b} each and {c} clay pots at ${d} each. @pay",
        "A caravan crossed the dunes. {a camels} carried {b bundles} of cloth each; {c donkeys} carried {d bundles} "
        "each. Find the number of bundles in the caravan.",
        "While the lake was warm, the lifeguard swam {b laps} a day for {a days}. When the water turned chilly, she "
        "swam {d laps} a day for another {c days}. How many laps was that in all?",
        "The window shows {a shelves} of {b} toy trains and {c shelves} of {d} toy rockets. How many toys stand there?",
        "{a farms} ask for {b bales} of hay each, {c} riding schools for {d} each. How many bales are asked for?",
        "A sock has {a rows} of {b} gray stitches and {c rows} of {d} orange ones. Work out the number of stitches.",
        "My uncle drives an ice cream van. In the new part of town he stopped at {a corners} and sold {b cones} at "
        "each; by the lake he made {c stops} and sold {d} at each. How many cones did he sell?",
        "{a tables} have room for {b guests} each and {c benches} for {d} each. How many guests can sit down?",
        "If {a actors} have {b lines} each in the play about the frozen lake and {c} others have {d lines} each, how "
        "many lines must be learned by heart?",
    ), frozenset({"animal", "time", "music"})),
    Kind("scene of groups, extras and a loss", long.product_plus_minus, (
        "Mrs. Tanaka's class folded {b} paper cranes a day for {a days}, and parents added {c}. At the exhibition {d "
        "cranes} were given to visitors. How many cranes were left?",
        "For the recital there were {a rows} of {b chairs}, and the janitor brought in {c} extra chairs for the "
        "grandparents. {d chairs} nevertheless stayed empty. How many were used?",
        "A dog trainer carries {a pouches} of {b treats} and finds {c treats} more in his coat. After a lesson in "
        "which clever puppies earned {d treats}, how many does he have?",
        "How many tulips stood in the park after the hail, if the city had planted {a beds} of {b tulips}, "
        "schoolchildren had planted {c tulips}, and {d} were broken?",
        "&{name} <earns> ${b} a day for {a days} and ${c} in tips. Then {he} <buys> shoes for ${d}. @money_left",
        "{c villagers} were waiting at the harbor when {a ferries} brought {b people} each. As soon as the fireworks "
        "were over, {d people} strolled home. How many were still at the harbor?",
        "The pastry chef filled {a trays} with {b} cream puffs apiece and baked {c} more for luck. All of the puffs "
        "but {d} were perfect. Find the number of perfect puffs.",
        "Before the fight the team stacked {a piles} of {b snowballs}. Another {c snowballs} were made while it "
        "lasted, and when the bell rang, {d} remained. How many snowballs were thrown?",
        "Each of {a grandchildren} wrote {b lines} for Grandma's poem book, and Grandpa wrote {c}. As space was short, "
        "the printer left out {d} of all the lines. How many lines were printed?",
        "The music teacher owns {a} boxes of {b bells} and, in a basket, {c} wooden rattles. {d} of these instruments "
        "are on loan to a kindergarten. How many does she have at hand?",
        "If {c bees} are joined by {a swarms} of {b bees} each and {d} of all the bees fly off, how many bees stay?",
        "{name} loaded {a crates} of {b bottles} and {c} loose bottles onto a handcart. On the bumpy lane {d} of the "
        "bottles broke. How many bottles arrived safely?",
    ), frozenset({"animal", "time"})),
    Kind("scene of twice as many and some", long.twice_more_total, (
        "A hen laid {a eggs} last summer. Her sister, who was fed sunflower seeds, laid {b} more than twice as many. "
        "How many eggs did the hens lay together?",
        "{name} knitted {a rows} of a blanket before supper. By the fire, {he} knitted {b rows} more than twice that "
        "number. How many rows did {he} knit that day?",
        "How many animals does a barn house if there are {a bats} and {b} more than twice as many dormice?",
        "The small bell rang {a times}. The large bell, pulled by strong farm boys, rang twice as often as the small "
        "bell and then {b times} more. How many strokes did the village hear?",
        "&{name} <spends> ${a} on wool and, on a loom, ${b} more than twice as much. How much <~is> that in all?",
        "On {day} a street musician was given {a coins}. On market day it was twice as many, plus {b} from a merry "
        "wedding party. Work out how many coins he was given on these days.",
        "In the class library there are {a books} about animals. Of fairy tales there are {b} more than twice that "
        "number. What is the total number of animal books and fairy tales?",
        "If the path to the witch's hut is {a} km long and the way back through the swamp is {b} km more than twice as "
        "long, how many kilometers does the brave girl walk?",
        "{b} more than twice as many visitors as on {day} came to see the dinosaur bones on {day2}. On {day} there "
        "were {a}. How many visitors came on these days?",
        "A cook chopped {a carrots} for the soup. For the salad he chopped twice as many as for the soup and, because "
        "a guest had brought her rabbits, {b} more. How many carrots did he chop in all?",
        "This year my lazy cat caught {a mice}. The cat from the mill caught twice as many as mine, and {b} on top of "
        "that. How many mice did the cats catch?",
        '"I have twice your {a points} and {b points} besides," boasted Timur to Dasha. Calculate their joint score.',
    ), frozenset({"animal", "school"})),
)  # fmt: skip
