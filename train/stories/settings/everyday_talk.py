"""Kinds told as people talk about their day: shopping, bills, shifts, commuting, phones, flatmates, pets, trips.

Scope: data only. The fields {a}, {b}, … are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train.stories import shapes as s
from ruplar_lite.train.stories import shapes_long as long
from ruplar_lite.train.stories import shapes_two as two
from ruplar_lite.train.stories.kind import Kind

KINDS = (
    Kind("talk price times how many", s.product, (
        "My bus card is charged ${a} every time I ride. This month I rode {b times}. What did the bus cost me?",
        "Do the math for me: {a shirts} to iron at {b minutes} a shirt. How long is that going to take?",
        "If everyone eats {a tacos} and there will be {b} of us at the table, how many tacos should I make?",
        "Our landlord charges ${b} a day whenever the rent is overdue, and it came {a days} late. How big is the fee?",
        "The cat has to swallow {a pills} a day until the bottle is empty, which will be in {b days}. How many pills "
        "did the vet put in it?",
        "What distance is on my watch after I've gone around a loop of {a} km {b times}?",
        "My roommate reads {b pages} on the train every morning. She says {a mornings} were enough for the whole "
        "novel. How many pages does it have?",
        "Parking is up to ${b} an hour, and I was stuck at the dentist's for {a hours}. What do I owe the garage?",
        "There are {b} tomato plants on my balcony, and {a} cups of water apiece seems to keep them happy. How many "
        "cups do I pour when I water them all?",
        "We pay ${b} a month for streaming. How much is that over {a months}?",
        "Since I quit smoking I've put ${a} into a jar every evening. Tonight makes {b evenings}. What's in the jar?",
        "Figure out the weight for me, please: {a bags} of potting soil, {b} kg in each, all of it in my trunk.",
        "They want ${b} per person for the boat tour. {name} and some coworkers are going, {a people} in all, so what "
        "will the group be charged?",
    ), frozenset({"time"})),
    Kind("talk how much more or less", s.difference, (
        "My phone was at {a}% this morning and it's at {b}% now. How many percent has it used up?",
        "I owed my {relative} ${a} and just sent over ${b}. What do I still owe?",
        "According to the map it's {a minutes} to the airport. {b} of those are behind us. How much longer, if nothing "
        "holds us up?",
        "The jacket {name} has had an eye on used to be ${a}; now they're asking ${b}. How much would {he} save?",
        "Is it right that there are {a apartments} in our building and that {b} of them stand empty? Then how many do "
        "people live in?",
        "I fell asleep on page {b} of this {a}-page thriller. How many pages do I have to go?",
        "In {month} I could lift {b} kg. Today at the gym it was {a}. By how many kilos have I improved?",
        "There were {a} of us on the list for the night shift, but {b} called in sick and the others had to manage. "
        "How many of us were there?",
        "Everything in my basket rang up to ${a} until the cashier scanned my coupon, which knocked off ${b}. So what "
        "did I pay?",
        "With {a} boxes packed and {b} already carried down, how many are left for my brother's sore back?",
        "The recipe wants {a} grams of butter. My scale shows {b}. How many grams should I add?",
        "My cousin's money box had ${b} in it before his birthday and ${a} after. What did the birthday bring him?",
        "Of the {a seedlings} I put out in spring, the slugs have left me just {b}. How many did they devour?",
    ), frozenset({"time"})),
    Kind("talk adding up a list", s.three_sum, (
        "What did I spend today? Gas was ${a}, the haircut ${b}, and the parking fine ${c}.",
        "My commute goes like this: {a minutes} on the bus, {b} on the train and {c} on foot. How long does it take me "
        "door to door?",
        "Add up my bike rides for me: {a} km, {b} km and {c} km.",
        "If my first video call drags on for {a minutes}, the next for {b} and the last for {c}, how many minutes of "
        "my morning are gone?",
        "How much paint is lying around if there are {a} liters in the shed, {b} in the basement and {c} on the porch?",
        "Dad chipped in ${a}, Mom added ${b}, and I had ${c} of my own. That was exactly enough for the sneakers. What "
        "do they cost?",
        "Our group chat produced {a messages} before breakfast, {b} while I was at work, and another {c} tonight. I "
        "haven't opened any. How many are unread?",
        "The dog was at the vet's again. They billed us ${a} for the exam, ${b} for the shots and ${c} for ear drops. "
        "How much is the bill?",
        "After {a} ripe cucumbers the day before yesterday and {b} yesterday, I came in with {c} more today. How many "
        "have I picked?",
        "How many chairs should we rent? There'll be {a guests} from my side of the family, {b} from hers and {c "
        "friends} from college.",
        "The waiter promised a table in {a minutes}. Then it was another {b}, then {c} on top, and that was true at "
        "last. How many minutes did we wait?",
        "All the pictures on my phone are {a} from the wedding, {b} of the baby and {c} that I took by accident. Tell "
        "me how many I have to back up.",
        "{name} works at the front desk. Between lunch and closing time {he} took {a calls} from guests, {b} from "
        "suppliers and {c} wrong numbers. How many times did {he} pick up the phone?",
    ), frozenset({"time"})),
    Kind("talk how long it lasts and what is my share", s.quotient, (
        "A sack of kibble holds {a scoops}, and our beagle gets {b scoops} a day. How long will it last?",
        "The heating bill is ${a}. There are {b} of us in the flat, and we share everything equally. What's my part?",
        "I've got {a} moving boxes, and {b} fit in the car at a time. How many trips do I have to make?",
        "My boss owed me for {b hours} and handed me ${a}. What am I making an hour?",
        "At {b pages} a night, how many nights before I'm through with this {a}-page biography?",
        "It took me {a minutes} to fold {b loads} of laundry, every load the same. How many minutes is that per load?",
        "They only sell these light bulbs in packs of {b}. Our office needs {a}. How many packs do I put on the order?",
        "My prepaid card has {a} gigabytes on it. How much data can I use a day if it has to last {b days} and I use "
        "the same amount each day?",
        "Our son gets ${b} a week for looking after the hens and has been paid ${a} so far. For how many weeks has he "
        "been doing it?",
        "For how many people is {a} ounces of soup enough when every bowl takes {b} ounces?",
        "I plant {b bulbs} in each pot. {name} gave me {a bulbs} for the front steps. So how many pots do I need?",
        "Jogging the park trail {b times} adds up to {a} km on my watch. How many kilometers long is the trail?",
        "Help me be fair here: {a slices} of pizza, {b} hungry teenagers, nothing left over and nobody getting more "
        "than anybody else. How many slices apiece?",
    ), frozenset({"time"})),
    Kind("talk big numbers apart", s.large_difference, (
        "I get {a} megabytes abroad, and {b} are used up. How much data do I have for the rest of the trip?",
        "It's {a} km from here to my parents' place. My wife drove the first {b}, so how far was it for me?",
        "Rent is ${a}, and after groceries there's ${b} in my account. How much am I short?",
        "By how many dollars did our electric bill drop if it was ${a} in winter and is ${b} now?",
        "My aunt's couch was listed at ${a}, but she let me have it for ${b}. How much of a break did she give me?",
        "The concert hall seats {a people}. When I looked, {b} tickets were gone. How many could still be had?",
        "My essay has to come out at exactly {a words}, and the counter says {b}. How many words am I missing?",
        "With flour in it, the jar weighs {a} grams. Empty, it weighs {b}. Find out how many grams of flour I've got.",
        "Before we left, there were {a} grams of fish food in the tin, and when we came home {b} grams. How much did "
        "the sitter feed them?",
        "My brother and I went in on a TV for ${a}. His share was ${b}. How big was mine?",
        "We paid ${a} for festival passes, couldn't go, and sold them online for ${b}. How much money did we lose?",
        "{a emails} in my inbox! {b} turned out to be junk, and I got rid of those. How many am I stuck with?",
        "Tell me what's left on my gift card. It came with ${a}, and so far I've charged ${b} to it.",
    ), frozenset({"distance"})),
    Kind("talk percent of it", s.percentage, (
        "My landlord is keeping {b}% of the ${a} deposit because of a stain. How much is he keeping?",
        "Everything in the store is {b}% off. What would I save on boots that normally go for ${a}?",
        "I'm {b}% of the way through an audiobook that runs {a minutes}. How many minutes have I heard?",
        "A friend claims {b}% of the people in her running club started this year. The club has {a members}. How many "
        "newcomers is that?",
        "My e-bike goes {a} km on a full battery. The display shows {b}%. How far can I get on that?",
        "We set aside {b}% of whatever comes in, and this month ${a} came in. What goes into savings?",
        "How many of the {a seeds} in this packet will sprout if the label is right and {b}% of them do?",
        "{name} agreed to cover {b}% of the ${a} internet bill. How much is {he} paying?",
        "Tell me how much sugar I'm eating: this bar weighs {a} grams, and {b}% of it is sugar.",
        "When our flight was canceled, the airline refunded {b}% of the ${a} we had paid. How much did we get back?",
        "There are {a apartments} in our complex, {b}% of which allow pets. How many would take my dog and me?",
        "I'd like to walk {a} km this month, and the app congratulates me on {b}% of it. Work out how many kilometers "
        "that makes.",
    ), frozenset({"time", "distance"})),
    Kind("talk half of the rest", two.half_rest, (
        "My roommate and I go halves on the electric bill. It's ${a}, but a credit of ${b} from last month comes off "
        "first. What's my half?",
        "I baked {a muffins}. {b} are for the neighbors, and of the rest half stay home and half go to the office. How "
        "many do I take to the office?",
        "There were {a minutes} until my train. I spent {b} of them on the phone with the bank, and half of what "
        "remained in line for a bagel. How long did I stand in line?",
        "Of {a} pepper plants, {b} never came up. I'm keeping half of those that did and giving the other half to my "
        "{relative}. How many is that for each of us?",
        "If we take ${b} for groceries out of the ${a} in the kitty and then my sister and I divide what remains "
        "equally, how much is hers?",
        "The wardrobe was ${a}. We knocked off ${b} because of a scratch, and since the buyer was a student, we cut "
        "what remained in half. What did she pay?",
        "Mom's shoebox has {a photos} in it, and {b} are blurry. My brother scans half of the good ones and leaves the "
        "other half to me. How many do I have to scan?",
        "Somebody gave the twins ${a}. After ${b} had gone for bus fare, they divided the rest evenly between them. "
        "How much did each twin have?",
        "What's half of the distance I have left if the trail is {a} km long and I've hiked {b} km?",
        "Half of the boxes that aren't in the van yet are full of books. We packed {a}, and {b} are in the van. How "
        "many boxes of books are still waiting?",
        "My manager signed off on {a hours} of overtime. {b} of them were already paid, so only the others count, and "
        "I get half of those back as time off. How many hours off do I get?",
        "The dog sitter wants ${a} for the weekend minus ${b} for new customers. Our neighbor, whose poodle is coming "
        "along, pays half of that. How much does that leave for me?",
    ), frozenset({"time", "distance"})),
    Kind("talk so much for so many", two.rate, (
        "Avocados are {b} for ${a}. What would {c} set me back at that price?",
        "My roommate did {a push-ups} in {b minutes}. If she could keep going like that, how many would she manage in "
        "{c minutes}?",
        "It cost us ${a} to run the air conditioner for {b days}. What will {c days} cost if we don't turn it down?",
        "In the last {b minutes} I typed {a lines}. How many will I get done in {c minutes} at this speed?",
        "How far can I go on {c} liters of gas if {b} liters got me {a} km?",
        "The package says {a} grams of rice for {b people}. Tonight we'll be {c}. How many grams should I cook?",
        "Last time, the kennel charged us ${a} for {b nights}. Next time we'll be gone {c nights}, and they haven't "
        "changed the nightly price. What should I expect to pay?",
        "My kid got ${a} for raking {b yards}, the same for each. So what does he make when he does {c}?",
        "{b} ink cartridges gave us {a pages}. How many pages can I count on from {c cartridges} of the same kind?",
        "Work this out for me: {b} pairs of socks go for ${a}, and they'd let me have {c} pairs at the same price per "
        "pair. How much is that?",
        "My download got through {a} gigabytes in {b hours}. Tonight it'll run for {c hours}, no faster and no slower. "
        "How many gigabytes will it get tonight?",
        "If {b} of these ferns drink {a} cups of water, then how many cups do I need for {c} of them?",
        "{c} of us want to go rafting now. When only {b} had signed up, the price for the whole group was ${a}. What's "
        "the new total, with the price per head unchanged?",
    ), frozenset({"time"})),
    Kind("talk how long for that much", two.inverse_rate, (
        "The {a pages} of my last novel kept me busy for {b evenings}. The sequel has {c}. How many evenings will it "
        "take me at that pace?",
        "In {b days} our family goes through {a} coffee pods. How many days would a carton of {c} last us?",
        "We get {a} km out of {b} liters. The beach is {c} km away. How many liters of gas does it take to get there?",
        "If {b} kids finished off {a} chicken nuggets, all eating equally many, for how many kids are {c nuggets} "
        "enough?",
        "{b days} of commuting run me ${a}. How many days can I ride on the ${c} on my card?",
        "Our hose delivers {a} liters in {b minutes}. The kiddie pool holds {c} liters. Can you tell me how many "
        "minutes it takes to fill from empty?",
        "My sister knits {a rows} in {b evenings}, and a scarf takes {c}. How many evenings is she busy with hers?",
        "At the pet shop, ${a} buys {b bags} of litter. I brought ${c}. How many bags can I get?",
        "It takes {b packs} of vinyl to cover {a} square feet. How many packs should we buy for a kitchen of {c} "
        "square feet?",
        "{b scoops} of powder make {a} liters of lemonade, it says on the can. How many scoops for {c} liters?",
        "How many shifts do I have to work for ${c}, given that {b shifts} brought me ${a} and they all pay the same?",
        "The line at the passport office is moving: {a people} were served in {b minutes}. With {c people} ahead of "
        "me, how many minutes until it's my turn, assuming they don't slow down?",
    ), frozenset({"time", "distance"})),
    Kind("talk percent off", two.percent_rest, (
        "The headphones are ${a}, and today there's {b}% off. What do I pay?",
        "I had {a videos} on my phone and deleted {b}% of them to make room. How many are left?",
        "{b}% of the ${a} I make per shift is withheld. What lands in my account?",
        "If we return the drill, the store keeps {b}% of the ${a} we paid. How much would we see again?",
        "How many of {a cuttings} survived when {b}% of them dried up while we were on vacation?",
        "This manual has {a pages}! I've made it through {b}% of them. How many pages are still in front of me?",
        "{name} had concert seats for ${a}, couldn't make it, and sold them to me for {b}% less. What did I pay {him}?",
        "To apologize for the noise, the hotel took {b}% off our bill, which would have been ${a}. What did the stay "
        "cost us?",
        "There are {a kids} in the swim club, and {b}% already have their badge. How many don't?",
        "Last month we used {a} units of power. With the old freezer gone, it's {b}% less. How many units do we use?",
        "Say I pay off {b}% of the ${a} I owe my cousin. How much debt does that leave?",
        "Normally the drive takes {a minutes}, but it's {b}% shorter if you set out before sunrise, or so my father "
        "swears. How long would it take then?",
        "On our plot of {a} square meters, {b}% is lawn, and vegetables fill the rest. Calculate the area for "
        "vegetables.",
    ), frozenset({"time", "house"})),
    Kind("talk percent on top", two.percent_more, (
        "Rent's going up by {b}%. I pay ${a} a week now. What will I pay then?",
        "My takeout order was ${a} before the app added its fee of {b}%. How much did they take from my account?",
        "Last summer our tree gave us {a cherries}, and this summer it was {b}% more. How many is that?",
        "{name} bought a used guitar for ${a} and wants to resell it at a profit of {b}%. What should {he} ask for it?",
        "Yesterday I was on my phone for {a minutes}; today it was {b}% longer than that. How many minutes is that?",
        "If the jar of peanut butter that used to hold {a} grams now comes with {b}% extra, how many grams are in it?",
        "Customs wants {b}% on top of the ${a} that I paid for my watch. How much does the watch cost me in the end?",
        "The gym had {a members} until New Year's, when that number jumped by {b}%. How many are sweating there now?",
        "My boss is finally raising my pay by {b}%. I've been getting ${a} a shift. What will I get?",
        "Traffic! The ride home, which is usually {a minutes}, took {b}% longer. How long were we on the road?",
        "Our book club voted to read {b}% more chapters than last year. Last year it was {a}. How many will it be?",
        "With a roof box on the car we burn {b}% more gas. How many liters does a trip need now that used to need {a} "
        "liters?",
        "Tell me the new price: a hedge trimmer was ${a} last week, and the store has marked it up by {b}% since.",
    ), frozenset({"time"})),
    Kind("talk on average", two.average_of_three, (
        "Getting to work took me {a minutes} on {day}, {b} on {day2} and {c} today. What's my average?",
        "What does a trip to the supermarket cost me on average, if the last three were ${a}, ${b} and ${c}?",
        "We weighed our pumpkins: {a} kg, {b} kg and {c} kg. How heavy is a pumpkin of ours on average?",
        "After trick-or-treating the three cousins had {a}, {b} and {c candies}. They emptied everything into a bowl "
        "and then shared it equally. How many candies did each take home?",
        "My step app counts flights of stairs: {a} on {day}, {b} on {day2}, {c} on {day3}. Give me the daily average.",
        "On the way to the coast we were held up at the border, at the ferry and at a bridge, for {a}, {b} and {c "
        "minutes}. How long was the average delay?",
        "There were three of us at the barbecue. {name} paid ${a}, {other} ${b} and I ${c}, and now we want to settle "
        "up so that everyone has paid the same. How much is that per person?",
        "If I did {a sit-ups} in the first round, {b} in the next and {c} in the last, how many per round was that on "
        "average?",
        "Our water bills since spring have been ${a}, ${b} and ${c}. Find the mean, so I know what to budget.",
        "Average these for me, please: {a}, {b} and {c}. They're my bowling scores, don't laugh.",
        "The neighbor's hens laid {a eggs} in {month}, {b} in {month2} and {c} in {month3}. On average, how many eggs "
        "did she get a month?",
        "The new schedule gave us {a}, {b} and {c hours}, which didn't seem fair, so the three of us will each work "
        "equally long instead, with the same total. How many hours do I work?",
    ), frozenset({"time", "age"})),
    Kind("talk another way of dividing it", two.product_over, (
        "The cabin would have been ${b} each with {a people}. Now there are {c} of us, and the price of the cabin is "
        "the same. What does each of us pay?",
        "Until now {a volunteers} did {b hours} each. How many hours would each do if {c volunteers} shared the same "
        "work evenly?",
        "We stocked up on diapers, {a packs} of {b}, and the baby goes through {c} a day. How long will they last?",
        "My plan for the album was {a pages} with {b photos} on each. If I put {c} on a page instead, how many pages "
        "will I fill?",
        "I got through the book in {a days} by reading {b pages} a day. My {relative} reads {c pages} a day. How many "
        "days is that for the same book?",
        "How many bus rides at ${c} a ride can I pay for with {a hours} of babysitting at ${b} an hour?",
        "Filling the hot tub takes {a minutes} at {b} liters a minute. How long would it take at {c} liters a minute?",
        "Grandpa set out his onions in {a rows} of {b}. Grandma would rather have them in rows of {c}. How many rows "
        "would that give her?",
        "The loan from my uncle was meant to be paid back over {a months} at ${b} a month. He's letting us pay ${c} a "
        "month instead. For how many months will we be paying?",
        "There's enough birdseed in a bag to fill the feeder {b times}, and we've got {a bags}. If it needs filling {c "
        "times} a week, for how many weeks are we set?",
        "With {a crates} of {b apples} from my parents' orchard, how many pies can we bake when every pie takes {c "
        "apples}?",
        "Split it up for us: {a rooms} to clean, {b minutes} of work in each, {c} roommates, equal parts. How many "
        "minutes per person?",
    ), frozenset({"time"})),
    Kind("talk fewer of them, each with the same", two.minus_times, (
        "I get ${a} an hour, but ${b} of it goes to the agency. What do I take home for {c hours}?",
        "Of the {a people} on our team, {b} are on leave. The others have to answer {c calls} each. How many calls is "
        "that?",
        "We invited {a guests}, {b} canceled, and I'm still planning on {c meatballs} per guest. How many meatballs "
        "should I roll?",
        "A day of train rides costs me ${a}; a day on a rented bike would be ${b}. What would I save in {c days} if I "
        "switched?",
        "Now that {b} of the {a} shelter cats have been adopted, how many grams of food are needed for a meal if each "
        "of the cats that stayed gets {c} grams?",
        "There are {a chapters}, and I've read {b}. If each takes me {c minutes}, how many minutes of reading do I "
        "have left?",
        "The old dishwasher used {a} liters per load, and the new machine needs {b} liters less. How much water does "
        "the new machine use for {c loads}?",
        "Nobody lives in {b} of the {a houses} on our street. I'm leaving {c flyers} at every house where somebody "
        "does. How many flyers do I take along?",
        "Those trays of pansies were ${a} apiece, with ${b} off every tray. What did {c trays} come to?",
        "I'm entitled to {a days} of vacation and took {b}. My company pays out ${c} for every day I didn't take. How "
        "much should I get?",
        "Every week our daughter is given ${a} and spends ${b}. What will she have put by after {c weeks}?",
        "The garage has {a rows} with {c spaces} to a row, but {b} of the rows are closed for repairs. For how many "
        "cars is there room?",
        "Find out how many minutes our dryer will be running if I cross {b} off the list of {a loads} and each of the "
        "others takes {c minutes}.",
    ), frozenset({"time", "house"})),
    Kind("talk something to begin with", long.fixed_and_hourly, (
        "A plumber charges ${a} for showing up and then ${c} an hour. Ours was here for {b hours}. How much is that?",
        "My phone plan is ${a} a month, and every extra gigabyte is ${b}. In {month} I went over by {c} gigabytes. "
        "What's the bill for {month}?",
        "We left home with {a} km on the trip counter and made {b} runs to the dump, {c} km each. What does the "
        "counter say?",
        "Our bamboo was {a} cm tall when we moved in. It puts on {b} cm a day. How tall will it be after {c days}?",
        "What do I owe her? She covered my train ticket, which was ${a}, and {b} museum passes at ${c} each.",
        "I had {a} liters of water in the basement before the storm warning, and then I bought {b packs} of {c} liters "
        "each. How much water are we sitting on?",
        "It takes me {a minutes} to light the charcoal and {b minutes} to grill a round of burgers. How long until {c "
        "rounds} are done if I do them in turn?",
        "Joining this gym costs ${a}, and after that it's ${c} a month. If I stay for {b months}, how much do they get "
        "out of me in all?",
        "Our son had {a stickers} when his godmother mailed him {b sheets} with {c} on each. How many does that make?",
        "How many kids are coming on the field trip if {a} take the train and {b} buses bring {c} each?",
        "Do the math for me: a cleaning fee of ${a} and {b nights} at ${c} a night. What is the beach house going to "
        "run us?",
        "Since the last oil change I've driven {b} km to work and back on each of {c days}, plus {a} km to see my "
        "{relative}. How many kilometers is that?",
        "Tell me how many pages I've read: {a} on the plane, then {c} a night for {b nights}.",
    ), frozenset({"time", "distance"})),
    Kind("talk this many of these and that many of those", long.two_products, (
        "I need {a cans} of paint at ${b} a can and {c} brushes at ${d} a brush. How much is that?",
        "This month I did {a} lunch shifts, which paid ${b} each, and {c} dinner shifts, which paid ${d} each. What "
        "did I make?",
        "There are {a} kids who'll eat {b} dumplings each and {c} adults who'll eat {d} each. How many dumplings "
        "should I boil?",
        "My training plan says {a} runs of {b} km and {c} bike rides of {d} km. What distance is that in all?",
        "How many cans do I leave for the sitter, when my cats eat {b} a day for the first {a days} and then, with my "
        "sister's cats there too, it's {d} a day for another {c days}?",
        "Our building has {a floors} with {b mailboxes} on each and {c floors} with {d}. I deliver the flyers. How "
        "many do I need, at a flyer per mailbox?",
        "While we were away, {name} watered our garden on {a days} for {b minutes} a day and walked our dog on {c "
        "days} for {d minutes} a day. How many minutes did {he} spend on us?",
        "The ferry is ${b} per head and the cable car ${d}. {a} of us take the ferry, and the other {c} take the cable "
        "car. What's the total for our group?",
        "Add it up before the lift gets stuck: {a} boxes of {b} kg and {c} of {d} kg. How many kilos are we loading?",
        "I'm tiling again. The hall takes {a rows} of {b tiles}, the bathroom {c rows} of {d}. Count up the tiles for "
        "my order.",
        "She lent me ${b} on {a} occasions and ${d} on {c} others. What do I owe her?",
        "If we stay {a nights} at the campground for ${b} a night and {c nights} at the inn for ${d} a night, what do "
        "we spend on places to sleep?",
    ), frozenset({"time", "distance"})),
    Kind("talk getting ahead slowly", long.saved_weeks, (
        "I want a laptop that costs ${a} and have ${b}. Every week I make ${c} and spend ${d} of it. How many weeks "
        "until I can buy the laptop?",
        "The rain barrel holds {a} liters. There are {b} in it, {c} a minute are coming in, and {d} a minute leak out "
        "through a crack. In how many minutes will it be full?",
        "My inbox has {a} unread messages, and I'd like to get down to {b}. Each day I work through {c} while {d} new "
        "messages arrive. How many days will I need?",
        "We need {a signatures} for a crosswalk and have {b}. Every evening {c people} sign, but {d} of those "
        "signatures turn out not to count. After how many evenings do we have enough?",
        "I owe my brother ${a}. He says he'll forgive the rest when I'm down to ${b}. I pay back ${c} a month but "
        "borrow ${d} again every month. How many months before I'm off the hook?",
        "How much longer will we be on the river? Our boat does {c} km an hour, less the {d} that the current takes "
        "off. We have {b} of the {a} km behind us.",
        "Before moving out, we're supposed to get from {a books} down to {b}. Every day my roommate carries {c} to the "
        "thrift store and brings home {d} others. How many days will it take us?",
        "The choir wants {a singers} and has {b}. If {c} join and {d} quit every month, in how many months will it be "
        "big enough?",
        "{name} has a report of {a pages} to write, and {b} are done. {He} writes {c pages} a day, of which the boss "
        "throws out {d}. How many more days does {he} need?",
        "My daughter's allowance is ${c} a week. The skates cost ${a}, there's ${b} in her jar, and ${d} of each "
        "allowance goes for snacks. In how many weeks can she get the skates?",
        "Work out how many weeks we can heat with wood: {a logs} are in the shed, {b} of which we don't want to touch. "
        "We burn {c} a week, and my father-in-law splits {d} new logs a week.",
        "To get my license I have to drive {a hours} with a teacher, and I've done {b}. I book {c hours} a week, but "
        "{d} of them are canceled every week. How many more weeks is this going to take?",
    ), frozenset({"time", "distance"})),
    Kind("talk workdays and weekends", long.weekdays, (
        "From Monday to Friday I'm on my phone for {a minutes} a day, and on Saturday and Sunday for {b minutes} a "
        "day. What's my screen time for the week?",
        "The ferry charges ${a} on a weekday and ${b} on a Saturday or Sunday. If I take it every day this week, what "
        "do I pay?",
        "On each of the five workdays we order {a rolls} for the office, and on each of the two days of the weekend {b "
        "rolls} for the café. How many rolls is that a week?",
        "How many pages does my mother get through in a week if she reads {a pages} a day from Monday through Friday "
        "and {b} a day on the weekend?",
        "{a kids} come to the youth center every day from Monday to Friday. On Saturday it's {b}, and on Sunday {b} "
        "again. How many visits is that a week?",
        "I do {a push-ups} every weekday and, because I've got more time then, {b} on each day of the weekend. So how "
        "many push-ups do I do in a week?",
        "Our sprinkler runs for {a minutes} a day, except on Saturdays and Sundays, when my husband sets it to {b "
        "minutes}. For how many minutes does it run per week?",
        "{name} delivers food and clears ${a} on a weekday and ${b} on a weekend day. Suppose {he} rides the whole "
        "week without a day off. What's that worth?",
        "What does the cat sitter get for a full week? She asks ${a} for a weekday and ${b} for a day of the weekend.",
        "Weekdays at the kiosk I sell {a papers} a day. On Saturday and Sunday, when people have time to read, it's "
        "{b} each day. Give me the total for the week.",
        "Work out my weekly data: {a} megabytes a day on the five days I'm in the office, {b} a day on the two when "
        "I'm not.",
        "There's a tram that brings {a} tourists up our hill on every working day, Monday to Friday, and {b} on "
        "Saturday as well as on Sunday. How many tourists do we get in a week?",
    ), frozenset({"time", "school"})),
)  # fmt: skip
