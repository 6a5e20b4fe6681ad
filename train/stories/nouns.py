"""Nouns that can stand for one another where they are counted: things, containers and people.

Scope: data. None of them brings a number along (no cars with wheels, dogs with legs, weeks with days), and none is
also a verb that stories use.
"""

from ruplar_lite.train.stories.wording import singular

_THINGS = """
acorns, almonds, anchors, apples, apricots, armchairs, arrows, atlases, avocados, badges, bagels, balloons, bananas,
bandages, banners, baseball cards, beads, beets, belts, bells, berries, biscuits, blankets, blouses, boats, bolts,
bookmarks, books, bottle caps, bottles, bracelets, bricks, brooms, brownies, brushes, bulbs, buns, burgers, buttons,
cabbages, cacti, cakes, calculators, calendars, candies, candles, canoes, caps, caramels, cards, carpets, carrots,
chairs, chalk sticks, cherries, chess pieces, chestnuts, chocolates, clay pots, clips, clocks, coats, coconuts, coins,
combs, comics, compasses, cones, cookbooks, cookies, corks, costumes, cotton balls, crackers, crayons, croissants,
crowns, crystals, cucumbers, cupcakes, curtains, cushions, daffodils, daisies, darts, desks, diamonds, dictionaries,
dolls, dominoes, doughnuts, drawings, dresses, drums, dumplings, earrings, eggs, envelopes, erasers, feathers, ferns,
figs, figurines, flags, flashlights, flowers, flutes, forks, fossils, gems, gift cards, glasses, gloves, glue sticks,
goldfish, granola bars, grapes, guitars, gumballs, hammers, handkerchiefs, hats, headbands, helmets, hot dogs, ice
creams, icicles, jackets, jars of jam, jerseys, jewels, kazoos, keychains, keys, kites, kittens, knives, lamps,
lanterns, lemons, lettuces, light bulbs, lilies, limes, lollipops, magazines, magnets, mangoes, maps, marbles,
markers, marshmallows, masks, medals, melons, mirrors, mittens, muffins, mugs, mushrooms, napkins, necklaces, needles,
newspapers, notebooks, novels, nuts, olives, onions, oranges, orchids, origami cranes, ornaments, paddles, paint
tubes, paintbrushes, paintings, pancakes, pansies, paper clips, paper planes, peaches, peanuts, pearls, pears,
pebbles, pencils, pens, peppers, petals, photos, pickles, pictures, pies, pillows, pine cones, pins, pizzas, planks,
plums, pocket knives, popsicles, postcards, posters, potatoes, pretzels, prizes, pumpkins, puppets, puzzles, quilts,
radishes, rags, raisins, raspberries, ribbons, robots, rocks, rolls, ropes, roses, rubber bands, rugs, rulers,
sandwiches, sausages, scarves, screws, seashells, seeds, sheets of paper, shells, shirts, shovels, skirts, slippers,
snowballs, snow globes, soap bars, socks, songs, spoons, stamps, stars, statues, stickers, sticks, stones, stools,
stories, strawberries, straws, suitcases, sunflowers, sweaters, sweets, T-shirts, tarts, tea bags, teapots, teddy
bears, tents, tickets, tiles, tokens, tomatoes, toothbrushes, tops, toys, trading cards, trophies, tulips,
turnips, umbrellas, vests, videos, violets, violins, waffles, walnuts, whistles, wigs, wreaths, yo-yos, yogurts
"""
_CONTAINERS = """
bags, barrels, baskets, bins, bowls, boxes, buckets, cabinets, cartons, cases, chests, containers, coolers, crates,
cupboards, drawers, folders, jars, lockers, pouches, sacks, shelves, tins, trays, trunks, tubs, vases
"""
_PEOPLE = """
actors, adults, artists, athletes, bakers, beginners, boys, campers, cashiers, children, classmates, clowns, coaches,
colleagues, cooks, cousins, cyclists, dancers, doctors, drivers, drummers, employees, explorers, fans, farmers,
fishermen, friends, gardeners, girls, gymnasts, helpers, hikers, joggers, judges, kids, knights, magicians, members,
men, musicians, neighbors, nurses, painters, parents, passengers, patients, pilots, pirates, players, pupils, readers,
relatives, runners, sailors, scouts, singers, skaters, soldiers, students, swimmers, teachers, teammates, teenagers,
tourists, trainees, travelers, tutors, ushers, vendors, visitors, volunteers, waiters, women, workers
"""


def _pairs(words: str) -> tuple[tuple[str, str], ...]:
    """Return (plural, singular) of each noun; what follows "of" stays."""
    plurals = [word.strip() for word in words.replace("\n", " ").split(",")]
    return tuple((plural, _singular(plural)) for plural in plurals)


def _singular(plural: str) -> str:
    head, of, rest = plural.partition(" of ")
    return _IRREGULAR.get(head, singular(head)) + of + rest


# What `wording.singular` does not know.
_IRREGULAR = {
    "brownies": "brownie", "brushes": "brush", "cacti": "cactus", "coaches": "coach", "compasses": "compass",
    "dominoes": "domino", "fishermen": "fisherman", "glasses": "glass", "goldfish": "goldfish", "knives": "knife",
    "mangoes": "mango", "paintbrushes": "paintbrush", "peaches": "peach", "pocket knives": "pocket knife",
    "pouches": "pouch", "radishes": "radish", "scarves": "scarf", "tomatoes": "tomato", "toothbrushes": "toothbrush",
}  # fmt: skip

#: The classes; a noun is renamed to another one of its class.
CLASSES: tuple[tuple[tuple[str, str], ...], ...] = (_pairs(_THINGS), _pairs(_CONTAINERS), _pairs(_PEOPLE))
