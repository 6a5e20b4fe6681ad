"""The words that fill the stories: people, things and what they come in, places, days.

Scope: data, and the small tables made of it.
"""

from dataclasses import dataclass

_HE_NAMES = """
Tom Ben Sam Jack Leo Max Adam Luke Noah Paul Mark Eric Ivan Omar Ali Raj Carlos Diego Hugo Felix Oscar Peter David
Henry James Kevin Liam Marco Nathan Victor Aaron Alan Albert Alex Andre Andrew Anton Arthur Austin Barry Bill Bob
Brad Brandon Brian Bruno Caleb Calvin Carl Charlie Chris Cody Colin Connor Craig Dan Darius Dean Dennis Derek
Dominic Don Doug Dylan Eddie Edgar Eli Elias Emil Ethan Evan Finn Frank Fred Gabriel Gary George Glenn Gordon Greg
Gus Hamza Harry Hassan Hector Ian Isaac Jacob Jake Jamal Jason Javier Jeff Jerome Jim Joel John Jordan Jose Joseph
Josh Juan Julian Karl Keith Ken Kofi Kyle Lars Lewis Logan Louis Lucas Manuel Martin Mateo Matt Michael Miguel Mike
Milo Mohamed Neil Nick Nikolai Norman Oliver Owen Pablo Patrick Pedro Phil Pierre Quinn Ralph Ravi Ricardo Richard
Rob Roger Roman Ron Ross Roy Ryan Samir Scott Sean Sergio Seth Simon Stan Steve Sunil Tariq Ted Theo Tim Toby Tony
Travis Tyler Vijay Vince Walter Wayne Will Xavier Yusuf Zach
"""
_SHE_NAMES = """
Anna Mia Lily Emma Zoe Ella Sara Nina Rosa Lucy Amy Kate Julia Maria Clara Eva Grace Hana Ines Jane Laura Maya Nora
Olivia Priya Ruth Sofia Tara Vera Wendy Abby Ada Agnes Aisha Alice Alma Amara Amelia Angela Anita Anne April Ariel
Ava Beatrice Becky Bella Beth Bianca Brenda Camila Carla Carmen Carol Celia Chloe Christine Cindy Claire Cora Daisy
Dana Daphne Debbie Diana Donna Doris Edith Elena Elise Eliza Elsa Emily Erica Esther Fatima Fiona Flora Freya Gina
Gloria Greta Hannah Hazel Heidi Helen Holly Ida Irene Iris Isabel Ivy Jackie Jade Janet Jasmine Jenny Jessica Jill
Joan Joy Judy June Karen Katie Kelly Kim Lara Layla Leah Leila Lena Linda Lisa Lola Lotte Louise Lydia Mae Mandy
Margaret Mariam Martha Mary Megan Melissa Mei Molly Monica Nadia Nancy Naomi Natalie Nicole Noor Paula Penny Petra
Rachel Rebecca Rita Robin Rosie Sally Samira Sandra Sasha Shreya Sonia Stella Sue Susan Sylvia Tamara Tanya Teresa
Tina Uma Valerie Vanessa Victoria Violet Yara Yasmin Yuki Zara
"""
_HE_ROLE_NAMES = """the baker,the farmer,the coach,the painter,the cook,my brother,
my uncle,my father,my grandfather,Mr. Lee,
Mr. Brown,Mr. Patel,Mr. Novak,Grandpa,Uncle Joe,the boy,the shopkeeper,the gardener,my cousin Ned,the driver"""
_SHE_ROLE_NAMES = """the teacher,the florist,the librarian,the tailor,the girl,my sister,
my aunt,my mother,my grandmother,
Mrs. Park,Mrs. Green,Ms. Diaz,Mrs. Khan,Grandma,Aunt May,the nurse,the artist,the shop owner,my cousin Lea,the chef"""
_HE, _SHE = _HE_NAMES.split(), _SHE_NAMES.split()


def _person(name: str, he: str, his: str, him: str) -> dict[str, str]:
    possessive = {"I": "my", "you": "your", "we": "our"}.get(name, f"{name}'s")
    return {
        "name": name,
        "name's": possessive,
        "whom": him if name in ("I", "you", "we") else name,
        "he": he,
        "He": he[0].upper() + he[1:],
        "his": his,
        "His": his.capitalize(),
        "him": him,
        "they": he if he in ("you", "we") else "we" if he == "I" else "they",
        "them": him if he in ("you", "we") else "us" if he == "I" else "them",
        "their": his if he in ("you", "we") else "our" if he == "I" else "their",
        "himself": {"I": "myself", "we": "ourselves", "you": "yourself", "they": "themselves"}.get(he, f"{him}self"),
    }


NAMED = tuple(_person(n, "he", "his", "him") for n in _HE) + tuple(_person(n, "she", "her", "her") for n in _SHE)
ROLES = tuple(_person(n.strip(), "he", "his", "him") for n in _HE_ROLE_NAMES.split(",")) + tuple(
    _person(n.strip(), "she", "her", "her") for n in _SHE_ROLE_NAMES.split(",")
)
ME = _person("I", "I", "my", "me")
YOU = _person("you", "you", "your", "you")
WE = _person("we", "we", "our", "us")
PAIRS = tuple(
    _person(f"{one} and {two}", "they", "their", "them") for one, two in zip(_HE[::3], _SHE[2::3], strict=False)
)

RELATIVES = (
    *("sister", "brother", "cousin", "aunt", "uncle", "neighbor", "teacher", "best friend", "mother", "father"),
    *("grandmother", "grandfather", "roommate", "classmate", "coach", "older sister", "younger brother"),
)
GROUPS = (
    ("friends", "friend"),
    ("friends", "friend"),
    ("children", "child"),
    ("classmates", "classmate"),
    ("cousins", "cousin"),
    ("students", "student"),
    ("neighbors", "neighbor"),
    ("players", "player"),
    ("girls", "girl"),
    ("boys", "boy"),
    ("kids", "kid"),
    ("teammates", "teammate"),
)


@dataclass(frozen=True)
class Thing:
    """A countable thing: its words, what becomes of it (`uses`, a verb), what it comes in and is packed into."""

    things: str
    thing: str
    uses: str
    boxes: tuple[tuple[str, str], ...]
    bags: tuple[tuple[str, str], ...]
    openings: tuple[str, ...]


_CONTAINERS = {
    name: (f"{name}es" if name[-1] in "xh" else f"{name}s", name)
    for name in (
        *(
            "box",
            "bag",
            "pack",
            "basket",
            "tray",
            "jar",
            "crate",
            "carton",
            "packet",
            "bunch",
            "tin",
            "drawer",
            "shelf",
        ),
        *("album", "bucket", "case", "plate", "vase", "bowl", "set", "pile"),
    )
}
_CONTAINERS["shelf"] = ("shelves", "shelf")


def _things(words: str, uses: str, boxes: str, bags: str, *openings: str) -> list[Thing]:
    """Read "singular plural, singular, ..."; an underscore is a space in a word group; most plurals are regular."""
    found = []
    for entry in words.split(","):
        one, _, many = entry.strip().partition(" ")
        ends_hissing = one.endswith(("s", "x", "ch", "sh"))
        many = many or (
            one[:-1] + "ies" if one[-1] == "y" and one[-2] not in "aeou" else one + "es"[not ends_hissing :]
        )
        both = tuple(tuple(_CONTAINERS[name] for name in names.split()) for names in (boxes, bags))
        found.append(Thing(many.replace("_", " "), one.replace("_", " "), uses, both[0], both[1], openings))
    return found


THINGS: tuple[Thing, ...] = tuple(
    _things(
        "apple, orange, pear, peach, plum, cherry, lemon, lime, tomato tomatoes, strawberry, fig, carrot,"
        "potato potatoes, onion, pumpkin, apricot, melon, cucumber, pepper, radish, turnip, avocado,"
        "grapefruit grapefruits, blueberry, raspberry, chestnut, olive, kiwi, tangerine, beet, "
        "zucchini zucchinis, mushroom",
        "eats",
        "box bag basket crate bucket",
        "bag box basket bowl",
        "pick",
    )
    + _things(
        "cookie, muffin, cupcake, bun, pretzel, biscuit, roll, pancake, scone, brownie, doughnut, waffle, croissant,"
        "pastry, tart, bagel, pie, loaf loaves, dumpling, cracker",
        "eats",
        "box bag tray tin packet",
        "bag box plate",
        "bake",
    )
    + _things(
        "candy, egg, banana, nut, mango mangoes, sandwich, grape, walnut, almond, chocolate, gumdrop, lollipop, mint,"
        "jelly_bean, caramel, peanut, date, granola_bar, cheese_stick, raisin, marshmallow, popsicle, meatball",
        "eats",
        "box bag pack carton",
        "bag box bowl",
    )
    + _things(
        "pencil, pen, crayon, marker, candle, balloon, bead, button, ribbon, tile, sheet, brush, chalk_stick, battery,"
        "light_bulb, napkin, straw, toothpick, matchstick, string, sponge, towel, seed, paintbrush, glue_stick",
        "uses",
        "box pack bag case",
        "bag box jar",
        "color",
    )
    + _things(
        "eraser, notebook, envelope, stamp, nail, screw, paper_clip, sticker, paper_plate, folder, index_card, bolt,"
        "label, plank, brick, rubber_band, hook, tea_bag, coupon, ticket, plastic_cup, ruler, thumbtack",
        "uses",
        "box pack packet",
        "bag box pile",
    )
    + _things(
        "marble, block, cup, toy_car, hat, scarf scarves, mug, sock, glove, bracelet, necklace, doll, kite, cushion,"
        "whistle, yo-yo, spinning_top, bow, T-shirt, lantern, blanket, cap, belt, wallet, umbrella, pillow,"
        "tennis_ball",
        "sells",
        "box bag crate",
        "bag box",
        "color",
    )
    + _things(
        "coin, shell, trading_card, book, comic, postcard, puzzle, badge, magnet, poster, bottle, baseball_card, rock,"
        "figurine, token, photo, map, magazine, board_game, novel, keychain, feather, fossil, pin, CD, plate, spoon,"
        "jar, picture, toy, plant, game, teddy_bear, robot, model_plane",
        "sells",
        "box bag case set",
        "box bag",
    )
    + _things(
        "rose, tulip, daisy, sunflower, lily, carnation, orchid, daffodil, violet, poppy",
        "sells",
        "bunch basket",
        "vase basket bunch",
        "pick",
    )
)

_ANIMALS = """cows cow,sheep sheep,goats goat,horses horse,chickens chicken,ducks duck,pigs pig,rabbits rabbit,cats cat,
dogs dog,hens hen,geese goose,turkeys turkey,ponies pony,lambs lamb,birds bird"""
ANIMALS = tuple((pair.split()[0], pair.split()[1]) for pair in _ANIMALS.split(","))
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
COLORS = ("red", "blue", "green", "yellow", "white", "black", "orange", "purple", "pink", "brown", "silver", "gray")
PLACES = (
    *("the park", "the beach", "school", "the library", "the museum", "the zoo", "the market", "the pool", "the lake"),
    *("the station", "work", "the gym", "the stadium", "the farm", "town", "the airport", "the mall", "the theater"),
)
TOWNS = (
    *("Oakville", "Riverton", "Millbrook", "Ashford", "Lakeside", "Greendale", "Hilltop", "Fairview", "Brookfield"),
    *("Westport", "Maple Town", "Stonebridge", "Kingsley", "Norwood", "Cedar Falls", "Elmwood", "Silverton"),
)
# What one saves for, with its article.
ITEMS = tuple(
    f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
    for name in (
        *("bike", "lamp", "guitar", "jacket", "watch", "tent", "phone", "camera", "drone", "skateboard", "backpack"),
        *("desk", "chair", "coat", "sweater", "scooter", "telescope", "helmet", "keyboard", "dress", "game console"),
        *("toy", "violin", "fishing rod", "sleeping bag", "printer", "tablet", "radio", "mirror", "rug", "clock"),
        *("umbrella", "oven", "armchair", "easel", "pair of shoes", "pair of skates", "concert ticket", "train ticket"),
    )
)
VEHICLES = ("car", "train", "bus", "truck", "van", "boat", "motorcycle", "ship", "cyclist", "ferry", "tram", "taxi")
