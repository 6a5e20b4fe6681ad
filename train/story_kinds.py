"""Story problems with a fixed situation, their wordings: prices, wages, ages, distances, comparisons and the like.

Scope: data only. The fields {a}, {b}, {c}, {e}, {f}, {g} are the numbers of the kind's shape in that order.
"""

from ruplar_lite.train import story_shapes as s
from ruplar_lite.train.story_shapes import Kind

ONE_STEP = (
    Kind("cost", s.product, (
        "One {thing} costs ${b}. How much do {a} {things} cost?",
        "{name} buys {a} {things} at ${b} each. How much does {he} pay?",
        "How much are {a} {things} if each costs ${b}?",
        "A {box} of {things} costs ${b}. How many dollars does {name} pay for {a} {boxes}?",
    )),
    Kind("distance", s.product, (
        "{name} rides {b} km per hour for {a} hours. How many km is that?",
        "A boat goes {b} km every hour. How far does it go in {a} hours?",
        "{name} runs {b} km every day. How many km does {he} run in {a} days?",
        "A bike travels at {b} km per hour. How many km does it travel in {a} hours?",
    )),
    Kind("wage", s.product, (
        "{name} earns ${b} per hour. How much does {he} earn in {a} hours?",
        "{name} works {a} hours at ${b} per hour. How many dollars does {he} earn?",
        "For each hour of work {name} gets ${b}. How much does {he} get for {a} hours?",
        "{name} makes ${b} a day. How much does {he} make in {a} days?",
    )),
    Kind("rows", s.product, (
        "A hall has {a} rows of {b} seats. How many seats are there?",
        "{name} plants {a} rows of {b} carrots. How many carrots does {he} plant?",
        "There are {a} rows with {b} chairs in each. How many chairs are there in all?",
        "A parade has {a} rows with {b} people in each row. How many people are in the parade?",
    )),
    Kind("times as many", s.product, (
        "{name} has {b} {things}. {other} has {a} times as many. How many {things} does {other} have?",
        "{other} has {a} times as many {things} as {name}. {name} has {b}. How many does {other} have?",
        "{other} reads {b} pages. {name} reads {a} times as many. How many pages does {name} read?",
        "A rope is {b} m long. Another is {a} times as long. How many m long is the other rope?",
    )),
    Kind("times as old", s.age_product, (
        "{name} is {b} years old. {His} grandfather is {a} times as old. How old is the grandfather?",
        "{other} is {a} times as old as {name}. {name} is {b}. How old is {other}?",
        "{name}'s cousin is {b}. {His} grandmother is {a} times as old as the cousin. How old is the grandmother?",
        "{name} is {b} years old. {His} teacher is {a} times as old as {he} is. How old is the teacher?",
    )),
    Kind("share", s.quotient, (
        "{name} shares {a} {things} equally among {b} {group}. How many does each {member} get?",
        "{b} {group} share {a} {things} equally. How many {things} does each get?",
        "A teacher divides {a} {things} equally among {b} students. How many does each student get?",
        "{name} splits ${a} equally among {b} {group}. How many dollars does each {member} get?",
    )),
    Kind("groups", s.quotient, (
        "{name} puts {a} {things} into {boxes} of {b}. How many {boxes} does {he} fill?",
        "A {box} holds {b} {things}. How many {boxes} are needed for {a} {things}?",
        "There are {a} students. They form teams of {b}. How many teams are there?",
        "{name} reads {b} pages a day. How many days does {he} need for a book of {a} pages?",
        "Each table seats {b} people. How many tables do {a} people need?",
    )),
    Kind("total of two", s.two_sum, (
        "{name} has {a} {things} and {other} has {b}. How many {things} do they have together?",
        "{name} has {a} {things}. {other} has {b} {things}. How many do they have in all?",
        "A class has {a} boys and {b} girls. How many students are there?",
        "There are {a} cows and {b} sheep on a farm. How many animals is that?",
        "{name} walks {a} km on Monday and {b} km on Tuesday. How many km does {he} walk in total?",
    )),
    Kind("k more", s.two_sum, (
        "{name} has {a} {things}. {other} has {b} more than {name}. How many {things} does {other} have?",
        "{name} is {a} years old. How old is {he} in {b} years?",
        "{other} has {b} more {things} than {name}. {name} has {a}. How many {things} does {other} have?",
        "It is {a} degrees. It gets {b} degrees warmer. What is the temperature now?",
    )),
    Kind("k fewer", s.difference, (
        "{name} has {a} {things}. {other} has {b} fewer than {name}. How many {things} does {other} have?",
        "{other} has {b} fewer {things} than {name}. {name} has {a}. How many {things} does {other} have?",
        "It is {a} degrees. It gets {b} degrees colder. What is the temperature now?",
        "A book has {a} pages. {name} has read {b}. How many pages are left?",
        "A bus has {a} seats. {b} are taken. How many seats are free?",
    )),
    Kind("unknown part", s.difference, (
        "{name} and {other} have {a} {things} together. {other} has {b}. How many does {name} have?",
        "There are {a} students in a class. {b} are boys. How many are girls?",
        "{name} needs ${a} and has ${b}. How many more dollars does {he} need?",
        "{name} pays with ${a} for a toy that costs ${b}. How much change does {he} get?",
        "{name} had some {things}. {He} found {b} more and then had {a}. How many did {he} have at first?",
    )),
    Kind("twice", s.double, (
        "{name} has {a} {things}. {other} has twice as many. How many {things} does {other} have?",
        "{name} is {a} years old. {His} cousin is twice as old. How old is the cousin?",
        "{other} has twice as many {things} as {name}. {name} has {a}. How many does {other} have?",
        "A recipe needs {a} grams of sugar. {name} doubles it. How many grams does {he} need?",
    )),
    Kind("three times", s.triple, (
        "{name} has {a} {things}. {other} has three times as many. How many {things} does {other} have?",
        "{other} has three times as many {things} as {name}. {name} has {a}. How many does {other} have?",
        "A pen costs ${a}. A book costs three times as much. How much does the book cost?",
        "{name} reads {a} pages. {other} reads three times as many. How many pages does {other} read?",
    )),
    Kind("half", s.half, (
        "{name} has {a} {things}. {other} has half as many. How many {things} does {other} have?",
        "{name} is {a} years old. {His} cousin is half as old. How old is the cousin?",
        "A hat costs ${a}. In the sale it is half price. How much does it cost now?",
        "{name} has {a} {things} and gives half to {other}. How many does {other} get?",
    )),
)  # fmt: skip

TWO_STEPS = (
    Kind("change", s.minus_product, (
        "{name} buys {a} {things} at ${b} each and pays with ${c}. How much change does {he} get?",
        "{name} has ${c}. {He} buys {a} {things} for ${b} each. How much money is left?",
        "One {thing} costs ${b}. {name} buys {a} and pays ${c}. How many dollars does {he} get back?",
        "{name} had ${c} and bought {a} {things}. Each cost ${b}. How many dollars did {he} have left?",
    )),
    Kind("earn and spend", s.product_minus, (
        "{name} earns ${b} per hour. {He} works {a} hours and spends ${c}. How much is left?",
        "{name} works {a} hours at ${b} an hour. Then {he} spends ${c}. How many dollars does {he} have left?",
        "{name} sells {a} {things} for ${b} each. {He} spends ${c}. How much money does {he} still have?",
        "{name} saved ${b} a week for {a} weeks and then spent ${c}. How many dollars did {he} have left?",
    )),
    Kind("seats taken", s.product_minus, (
        "A hall has {a} rows of {b} seats. {c} seats are taken. How many seats are free?",
        "There are {a} rows with {b} chairs in each. {c} chairs are broken. How many chairs are not broken?",
        "{a} buses have {b} seats each. {c} people get on. How many seats stay empty?",
        "A garden has {a} rows of {b} plants. {c} plants die. How many plants are left?",
    )),
    Kind("pages left", s.minus_product, (
        "A book has {c} pages. {name} reads {b} pages a day for {a} days. How many pages are left?",
        "{name} reads {b} pages a day. The book has {c} pages. How many pages are left after {a} days?",
        "A trip is {c} km long. {name} rides {b} km per hour for {a} hours. How many km are left?",
        "A farm has {c} kg of hay. The cows eat {b} kg a day. How many kg are left after {a} days?",
    )),
    Kind("product and more", s.product_plus, (
        "{name} has {a} {boxes} of {b} {things}. {other} has {c} {things}. How many do they have together?",
        "A garden has {a} rows of {b} roses and {c} other roses. How many roses are there?",
        "{name} earns ${b} per hour for {a} hours and gets a ${c} tip. How many dollars is that?",
        "{name} has ${c}. {He} saves ${b} a week for {a} weeks. How many dollars does {he} have then?",
        "{a} {things} cost ${b} each and a bag costs ${c}. How much do they cost in all?",
    )),
    Kind("k more, total", s.more_total, (
        "{name} has {a} {things}. {other} has {b} more than {name}. How many do they have together?",
        "{other} has {b} more {things} than {name}. {name} has {a}. How many {things} do they have in all?",
        "{name} reads {a} pages on Monday and {b} more than that on Tuesday. How many pages does {he} read in all?",
        "There are {a} boys in a class and {b} more girls than boys. How many students are there?",
    )),
    Kind("k fewer, total", s.fewer_total, (
        "{name} has {a} {things}. {other} has {b} fewer than {name}. How many do they have together?",
        "{other} has {b} fewer {things} than {name}. {name} has {a}. How many {things} do they have in all?",
        "A class has {a} boys and {b} fewer girls than boys. How many students are there?",
        "{name} picks {a} apples. {other} picks {b} fewer. How many apples do they pick together?",
    )),
    Kind("twice, total", s.twice_total, (
        "{name} has {a} {things}. {other} has twice as many. How many do they have together?",
        "{other} has twice as many {things} as {name}. {name} has {a}. How many {things} do they have in all?",
        "{name} runs {a} km on Monday and twice as far on Tuesday. How many km does {he} run in all?",
        "A pen costs ${a}. A book costs twice as much. How much do a pen and a book cost together?",
    )),
    Kind("three times, total", s.triple_total, (
        "{name} has {a} {things}. {other} has three times as many. How many do they have together?",
        "{other} has three times as many {things} as {name}. {name} has {a}. How many do they have in all?",
        "A cap costs ${a}. A coat costs three times as much. How much do both cost together?",
        "{name} runs {a} km on Monday and three times as far on Tuesday. How many km does {he} run in all?",
    )),
    Kind("times, total", s.times_total, (
        "{name} has {a} {things}. {other} has {b} times as many. How many do they have together?",
        "{other} has {b} times as many {things} as {name}. {name} has {a}. How many do they have in all?",
        "A cap costs ${a}. A coat costs {b} times as much. How much do both cost together?",
        "There are {a} cats and {b} times as many dogs in a town. How many cats and dogs are there?",
    )),
    Kind("target", s.minus_over, (
        "{name} wants a bike for ${a}. {He} has ${b} and saves ${c} a week. How many weeks must {he} save?",
        "A game costs ${a}. {name} has ${b} and saves ${c} per week. How many weeks does {he} need?",
        "A book has {a} pages. {name} has read {b} and reads {c} pages a day. How many more days does {he} need?",
        "{name} needs {a} {things}. {He} has {b} and makes {c} a day. How many days does {he} need?",
    )),
    Kind("share the rest", s.minus_over, (
        "{name} has {a} {things}. {He} keeps {b} and shares the rest equally among {c} {group}. "
        "How many does each get?",
        "Of {a} {things}, {b} are damaged. The rest go into {c} equal {boxes}. How many are in each {box}?",
        "{name} has ${a}. {He} spends ${b} and divides the rest equally among {c} {group}. How much does each get?",
        "There are {a} students. {b} are ill. The others form {c} equal teams. How many are in each team?",
    )),
    Kind("buses", s.plus_over, (
        "{a} boys and {b} girls go on a trip. Each bus takes {c} children. How many buses do they need?",
        "A class has {a} boys and {b} girls. They form {c} equal teams. How many are in each team?",
        "{name} has {a} {things} and {other} has {b}. They put them all in {boxes} of {c}. How many {boxes} is it?",
        "{a} adults and {b} children sit at tables of {c}. How many tables do they fill?",
    )),
    Kind("recipe", s.rate, (
        "{b} cakes need {a} eggs. How many eggs do {c} cakes need?",
        "{name} uses {a} cups of flour for {b} cakes. How many cups does {he} need for {c} cakes?",
        "{b} {things} cost ${a}. How much do {c} {things} cost at the same price?",
        "{name} walks {a} km in {b} days. At this rate, how many km does {he} walk in {c} days?",
        "{b} equal {boxes} hold {a} {things}. How many {things} do {c} {boxes} hold?",
    )),
    Kind("sell the rest", s.minus_times, (
        "{name} has {a} {things}. {He} keeps {b} and sells the rest for ${c} each. How many dollars does {he} get?",
        "{name} bakes {a} pies, eats {b} and sells the others at ${c} each. How much does {he} earn?",
        "Of {a} tickets, {b} are free. The others cost ${c} each. How much do all the tickets cost?",
        "{a} children join a club and {b} leave. Each child left gets {c} books. How many books is that?",
    )),
    Kind("ducks", s.minus_two_times, (
        "{name}'s ducks lay {a} eggs. {He} eats {b}, bakes with {c} and sells the rest at ${e} each. "
        "How much does {he} make?",
        "{name} has {a} {things}. {He} keeps {b}, gives away {c} and sells the rest for ${e} each. "
        "How many dollars does {he} get?",
        "{name} picks {a} pears. {He} eats {b}, loses {c} and sells the rest for ${e} each. How much does {he} earn?",
        "Hens lay {a} eggs a day. {name} eats {b} and gives away {c}. The rest sell for ${e} each. "
        "How many dollars does {he} get a day?",
    )),
    Kind("boys and girls", s.rest_compare, (
        "A class has {a} students. {b} are boys. How many more girls than boys are there?",
        "There are {a} animals on a farm. {b} are cows and the rest are hens. How many more hens than cows are there?",
        "{name} and {other} have {a} {things} together. {other} has {b}. How many more than {other} does {name} have?",
        "Of {a} balls, {b} are red and the others are blue. How many more blue balls than red balls are there?",
    )),
    Kind("regroup", s.product_over, (
        "{name} has {a} {boxes} of {b} {things}. {He} shares the {things} equally among {c} {group}. "
        "How many does each get?",
        "{a} packs of {b} cards are split equally among {c} players. How many cards does each player get?",
        "{name} earns ${b} a day for {a} days. A game costs ${c}. How many games can {he} buy?",
        "{a} rows of {b} chairs are put into {c} equal rows. How many chairs are in each row?",
    )),
)  # fmt: skip

_PRICES = (
    "{name} buys {a} pens at ${b} each and {c} books at ${e} each. How much does {he} pay?",
    "Adult tickets cost ${b} and child tickets ${e}. What do {a} adult and {c} child tickets cost?",
    "{name} buys {a} {things} for ${b} each and {c} bags for ${e} each. How many dollars is that in total?",
)

THREE_STEPS = (
    Kind("two items", s.two_products, (
        *_PRICES,
        "{a} apples cost ${b} each and {c} melons cost ${e} each. How much do they cost in all?",
    )),
    Kind("two groups", s.two_products, (
        "{name} has {a} {boxes} of {b} {things} and {c} {boxes} of {e}. How many {things} does {he} have?",
        "A garden has {a} rows of {b} roses and {c} rows of {e} tulips. How many flowers are there?",
        "{name} works {a} hours at ${b} an hour and {c} hours at ${e} an hour. How many dollars does {he} earn?",
        "{name} reads {b} pages a day for {a} days, then {e} pages a day for {c} days. How many pages is that?",
        "A school has {a} classes of {b} boys and {c} classes of {e} girls. How many children are there?",
    )),
    Kind("compare groups", s.product_compare, (
        "{name} has {a} {boxes} of {b} {things}. {other} has {c} {boxes} of {e}. "
        "How many more {things} does {name} have?",
        "{name} earns ${b} an hour for {a} hours. {other} earns ${e} an hour for {c} hours. "
        "How much more does {name} earn?",
        "A hall has {a} rows of {b} seats. A room has {c} rows of {e} seats. How many more seats "
        "does the hall have?",
        "{name} buys {a} bags at ${b} each. {other} buys {c} hats at ${e} each. How much more does {name} pay?",
    )),
    Kind("three people", s.chain_total, (
        "{name} has {a} {things}. {other} has {b} more than {name}. {third} has {c} fewer than {other}. "
        "How many do all three have?",
        "{name} picks {a} plums. {other} picks {b} more than {name} and {third} {c} fewer than {other}. "
        "How many plums do they pick in all?",
        "{name} reads {a} pages on Monday, {b} more on Tuesday, and on Wednesday {c} fewer than on Tuesday. "
        "How many pages is that in all?",
        "A red box holds {a} balls. A blue box holds {b} more than the red one, a green box {c} fewer than the blue "
        "one. How many balls are there in all?",
    )),
    Kind("twice and more", s.twice_more_total, (
        "{name} has {a} {things}. {other} has {b} more than twice as many. How many do they have together?",
        "A pen costs ${a}. A book costs ${b} more than twice as much. How much do both cost together?",
        "{name} runs {a} km on Monday and {b} km more than twice that on Tuesday. How many km is that in all?",
        "There are {a} cats. The number of dogs is {b} more than twice that. How many cats and dogs are there?",
    )),
    Kind("sell and spend", s.minus_times_minus, (
        "{name} has {a} {things}. {He} keeps {b}, sells the rest for ${c} each and spends ${e}. "
        "How many dollars are left?",
        "{name} bakes {a} pies and eats {b}. {He} sells the others at ${c} each, then spends ${e}. "
        "How much money is left?",
        "{a} people come and {b} leave. Each of the others pays ${c}. The hall costs ${e}. How much money is left?",
        "{name} works {a} hours, but {b} are not paid. {He} gets ${c} for each other hour and spends ${e}. "
        "How many dollars are left?",
    )),
    Kind("spend and share", s.product_minus_over, (
        "{name} works {a} hours at ${b} an hour, spends ${c} and splits the rest equally among {e} {group}. "
        "How many dollars does each get?",
        "{name} has {a} {boxes} of {b} {things}. {He} keeps {c} {things} and shares the rest equally "
        "among {e} {group}. How many does each get?",
        "A school has {a} classes of {b} students. {c} are ill. The others form {e} equal teams. "
        "How many are in each team?",
        "A garden has {a} rows of {b} roses. {c} die. The rest are put into {e} equal bunches. "
        "How many roses are in a bunch?",
    )),
    Kind("gain and loss", s.product_plus_minus, (
        "{name} saves ${b} a week for {a} weeks. {He} gets ${c} as a gift and spends ${e}. How many dollars are left?",
        "A train has {a} cars with {b} people in each. {c} people get on and {e} get off. How many people are on it?",
        "A farm has {a} pens of {b} sheep. {c} lambs are born and {e} sheep are sold. How many sheep and lambs "
        "are there now?",
        "{name} has {a} {boxes} of {b} {things}. {other} gives {him} {c} {things}, and {he} loses {e}. "
        "How many {things} does {he} have now?",
    )),
)  # fmt: skip

FOUR_STEPS = (
    Kind("two items, change", s.two_products_change, (
        "{name} buys {a} pens at ${b} each and {c} books at ${e} each. {He} pays ${f}. How much change does {he} get?",
        "{name} has ${f}. {He} buys {a} {things} at ${b} each and {c} bags at ${e} each. How much money is left?",
        "Adult tickets cost ${b} and child tickets ${e}. {name} buys {a} adult and {c} child tickets and pays ${f}. "
        "How much change does {he} get?",
        "A book has {f} pages. {name} reads {b} pages a day for {a} days, then {e} a day for {c} days. "
        "How many pages are left?",
    )),
    Kind("two groups, loss", s.two_products_minus, (
        "{name} has {a} {boxes} of {b} {things} and {c} {boxes} of {e}. {He} gives away {f} {things}. "
        "How many {things} are left?",
        "A garden has {a} rows of {b} roses and {c} rows of {e} tulips. {f} flowers die. How many are left?",
        "{name} works {a} hours at ${b} an hour and {c} hours at ${e} an hour. {He} spends ${f}. "
        "How many dollars are left?",
        "A hall has {a} rows of {b} seats and {c} rows of {e} seats. {f} seats are taken. How many seats are free?",
    )),
    Kind("sell and save", s.sell_save, (
        "{name}'s ducks lay {a} eggs. {He} eats {b}, bakes with {c} and sells the rest at ${e} each. "
        "{He} spends ${f} and then earns ${g}. How many dollars does {he} have?",
        "{name} has {a} {things}. {He} keeps {b}, gives away {c} and sells the rest for ${e} each. "
        "{He} spends ${f} and then finds ${g}. How many dollars does {he} have?",
        "{name} picks {a} pears, eats {b}, loses {c} and sells the rest at ${e} each. {He} pays ${f} for a bus and "
        "gets ${g} from {his} aunt. How much money does {he} have?",
        "{name} bakes {a} pies. {He} eats {b}, gives away {c} and sells the others for ${e} each. "
        "Then {he} spends ${f} and gets ${g} as a gift. How many dollars does {he} have?",
    )),
    Kind("three people, sum", s.chain_ages, (
        "{other} has twice as many {things} as {name}. {third} has {b} more than {other}, and Bo has {c} fewer than "
        "{third}. {name} has {a}. How many do {name} and Bo have together?",
        "A cap costs ${a} and a shirt twice as much. A bag costs ${b} more than the shirt, a belt ${c} less than the "
        "bag. How much do the cap and the belt cost together?",
        "{name} is {a} years old. {other} is twice as old. {third} is {b} years older than {other}, and Bo is {c} "
        "years younger than {third}. How old are {name} and Bo together?",
        "{name} runs {a} km on Monday, twice that on Tuesday, {b} km more than on Tuesday on Friday, and {c} km less "
        "than on Friday on Sunday. How many km does {he} run on Monday and Sunday together?",
    )),
)  # fmt: skip
