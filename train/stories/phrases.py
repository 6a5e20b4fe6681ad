"""Phrases that change nothing about a problem, and expressions that say the same.

Scope: data. No number and no quantity is in any of them, and nobody is named.
"""

import re

from ruplar_lite.train.stories.numerals import ANY_IN_WORDS


def _listed(texts: str) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts.replace("\n", " ").split(";"))


OPENINGS = tuple(
    f"{text},"
    for text in _listed("""
On Saturday; On Monday; On a rainy day; On a sunny afternoon; In the morning; In the evening; In the afternoon; In
spring; In summer; In winter; In the fall; At home; At the market; At school; At the fair; At the store; At the park;
At work; At the weekend; At first; During the holidays; During recess; During the summer; During the trip; Before
dinner; Before school; Before breakfast; Before the party; After lunch; After school; After work; After breakfast;
After the game; After a long day; For fun; For a school project; For the party; For the picnic; For the fair; For a
surprise; As usual; As a hobby; As a present; As always; With great care; With a smile; With a little help; With some
luck; Because of the rain; Because it was late; Because it is warm today; Because everyone was hungry; Since the sun
was shining; While the music played; While everyone was talking; While the others were away; When the bell rang; When
the weather was nice; When it got dark; When the doors opened; Out of curiosity; To everyone's surprise; To help a
friend; To get ready for the party; To save time; Without telling anyone; Without any hurry; Not far from home; Next
to the river; In a small town; In a big city; In a faraway village; In the garden; In the kitchen; In the yard; In the
living room; In the storeroom; In the school library; According to the list; According to the plan; By the end of the
day; By noon; By the time the guests came; Over the weekend; Over the holidays; Early in the morning; Late in the
evening; Every now and then; As it turned out; In fact; Luckily; Sadly; Happily; Of course; Surprisingly; Meanwhile;
As planned; This time; This year; This week; This season; Right now; Somewhere in the mountains; Thanks to the nice
weather; Full of energy; Feeling generous; Being very careful
""")
)
ENDINGS = _listed("""
after school; after lunch; after work; at the fair; at the market; at the park; at home; at the weekend; in the
garden; in the kitchen; in the morning; in the evening; in the afternoon; in the sunshine; in the rain; in town; on
the way home; on Sunday; on a warm day; on the porch; on the table; during the holidays; during the storm; during
recess; before dinner; before the guests came; before it got dark; for the party; for the school fair; for a friend;
for the picnic; for fun; for a school project; for the neighbors; for the big day; as a surprise; as a present; as
planned; as usual; as always; with great care; with a smile; with a friend; without any help; without a break; without
any trouble; to make everyone happy; to help out; to get ready for the trip; to have enough for everyone; to be on the
safe side; because it was so warm; because the weather was nice; because there was nothing else to do; because they
looked so nice; while it was raining; while the music played; while everyone was watching; by noon; by the end of the
day; near the river; near the old mill; next to the big tree; not far from the school; all by hand; so that nobody
would be sad; so that everything was ready; just in time; just for fun; right away; very carefully; very quickly;
together with the family; together with some friends; over the weekend; over the summer; under the old oak tree;
behind the house; upstairs; outside; from the store around the corner; from a catalog; from the shelf
""")
BACKGROUND = _listed("""
It was a beautiful day.; The weather was nice.; The sun was shining.; It had rained all night.; It was windy outside.;
Everybody was excited.; Everyone had a good time.; Nobody was in a hurry.; The children were very proud.; What a busy
day!; It was a lot of fun.; It was hard work.; It took a while.; The music was loud.; The dog was barking.; The cat
was asleep.; Lunch was ready.; The shop was open until late.; The store was busy.; There was a lot to do.; There was
no wind at all.; Some people were waiting outside.; The rest of the family was at home.; Everything had to be ready in
time.; This made everybody happy.; That was a good idea.; That was a nice surprise.; Nothing was lost.; The whole town
was there.; The teacher was pleased.; The neighbors helped a little.; A friend was visiting.; The bus was late.; The
train was on time.; The car had just been washed.; The garden looked lovely.; The flowers smelled sweet.; The kitchen
was warm.; The room was bright.; The box was heavy.; The bag was full.; The old house needed some care.; The radio was
on.; The phone kept ringing.; The lights were on.; The windows were open.; The snow was deep.; The river was calm.;
The road was long.; The path was muddy.; The view was wonderful.; The food was delicious.; The cake looked great.; The
coffee was hot.; It was getting dark.; It was early in the morning.; It was almost time for dinner.; School had just
started.; Summer was nearly over.; The holidays were near.; The party was a great success.; The game was exciting.;
The plan worked well.; The idea came from a friend.; The work was done carefully.; Each of them was different.; They
all looked the same.; Most of them were very pretty.; Not everybody liked them.; Such things are popular these days.;
They are sold in the store around the corner.; They were on sale.; Good things take time.; Practice makes perfect.;
Sharing is caring.; Saving money is not easy.; Reading is fun.; Being outside is healthy.; Math can be useful.; Nobody
knows why.; This happens every year.; It is a family tradition.; It is a good habit.; It is an old custom.; The rules
are simple.; There is enough space for everything.; The list was long.
""")
ADDRESSES = _listed("""
Please help me with this.; Can you help me?; Here is a problem.; Here is a question for you.; Hi!; Hello!; I have a
question.; Math homework:; A puzzle for you:; Question:; Problem:; Quick question:; Solve this problem.; Let me know
the answer.; Listen to this story.; My teacher asked this.; Try this.; Think about this.; Read carefully.; Hey, I need
some help.; Good morning!; A short question.; Ok, so.; Help me do the math.; I am stuck.; Answer the question.; Work
this out, please.; Exercise:; Task:
""")
ADJECTIVES = _listed("""
beautiful; lovely; nice; pretty; ordinary; wonderful; splendid; cheerful; famous; tiny; strange; curious; unusual;
great; funny; favorite; good; special; excellent; modern; simple; interesting; remarkable; charming; popular; regular;
typical; gorgeous; perfect; local
""")


def _same(*groups: tuple[str, tuple[str, ...]]) -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    return tuple((re.compile(rf"\b{pattern}"), others) for pattern, others in groups)


#: An expression, and what may stand for it.
SYNONYMS = _same(
    (r"(?:in all|altogether|in total|all together)(?=[?.,])", ("in all", "altogether", "in total", "all told")),
    (r"(does|do|did|will) (\w+) have left\b", (r"\1 \2 still have", r"\1 \2 have left over", r"\1 \2 have left now")),
    (r"(are|were) left\?", (r"\1 still there?", r"\1 left over?", r"\1 left now?")),
    (r"there be left\?", ("be left over?", "be left?")),
    (r"bought\b", ("got", "purchased", "picked up")),
    (r"buys\b", ("gets", "purchases", "picks up")),
    (r"gave away\b", ("handed out", "gave out", "passed on")),
    (r"gives away\b", ("hands out", "gives out", "passes on")),
    (r"received\b", ("got",)),
    (r"a total of\b", ("altogether", "in all")),
    (r"the total number of\b", ("the overall number of", "the number of all")),
    (r"What is the total cost", ("What is the total price", "What is the whole cost")),
    (r"each (?=[a-z]+ (?:has|holds|contains|costs|gets|had|held|cost|got)\b)", ("every ",)),
    (r"every (?=day|week|hour|minute|month|evening|morning)", ("each ",)),
    (r"per (day|week|hour|minute|month|year)\b", (r"a \1", r"each \1", r"every \1")),
    (r"kids\b", ("children", "youngsters")),
    (r"children\b", ("kids", "little ones")),
    (r"students\b", ("pupils", "learners")),
    (r"friends\b", ("pals", "buddies")),
    (r"(?:Mom|Mother)\b", ("Mum", "Mommy", "Mother")),
    (r"(?:Dad|Father)\b", ("Daddy", "Father", "Papa")),
    (r"How much money\b", ("How many dollars", "What amount of money")),
    (r"(\d+) dollars\b", (r"$\1",)),
    (r"(?:Find|Calculate|Work out|Determine) (?=how|the )", ("Find ", "Calculate ", "Figure out ", "Tell me ", "Say ")),
    (r"Then (?=(?:he|she|they|we|I|it)\b)", ("After that ", "Next ", "Afterwards ", "And then ")),
    (rf"another (\d+|{ANY_IN_WORDS}) (?=[a-z])", (r"\1 more ", r"another \1 ")),
    (r"The rest (?=is|are|was|were)", ("The remainder ", "What remains ")),
    (r"the others (?=are|were)", ("all the others ", "the other ones ")),
    (r"needs to\b", ("has to", "must")),
    (r"wants to\b", ("would like to", "plans to", "hopes to")),
    (r"wanted to\b", ("hoped to", "planned to")),
    (r"costs (?=\$)", ("is ", "sells for ", "goes for ")),
    (r"has (?=\d)", ("has got ",)),
    (r"had (?=\d)", ("had got ",)),
    (r"made\b (?=\d)", ("prepared ", "produced ", "put together ")),
    (r"ate\b (?=\d)", ("finished ", "had eaten ", "gobbled up ")),
    (r"found\b (?=\d)", ("discovered ", "came across ")),
    (r"collected\b", ("gathered", "brought together")),
    (r"big\b", ("large", "huge")),
    (r"small\b", ("little", "tiny")),
    (r"evenly\b", ("equally", "fairly")),
    (r"equally\b", ("evenly", "fairly")),
    (r"into each\b", ("into every",)),
    (r"in each\b", ("in every", "in each")),
    (r"begins with\b", ("starts out with",)),
    (r"started with\b", ("began with", "set out with")),
    (r"at the beginning\b", ("at the start", "at first")),
    (r"in the end\b", ("at the end", "finally")),
)
