"""How often an epoch sees the examples of each source."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ruplar_lite.train.mixing import Mixture
from ruplar_lite.train.trainer import LengthGroupedSampler


def counts(mixture, *epochs):
    return Counter(i for epoch in epochs for i in mixture.epoch(epoch).tolist())


def test_weights_say_how_often_an_epoch_sees_an_example():
    seen = counts(Mixture((4, 3, 5), (1, 2, 0), seed=0), 0)
    assert seen == {**dict.fromkeys(range(4), 1), **dict.fromkeys(range(4, 7), 2)}


def test_two_epochs_at_one_half_see_everything_once():
    mixture = Mixture((10,), (0.5,), seed=3)
    first, second = mixture.epoch(0), mixture.epoch(1)
    assert len(first) == len(second) == 5
    assert sorted([*first, *second]) == list(range(10))
    assert first.tolist() != list(range(5))


@given(
    st.lists(st.tuples(st.integers(0, 30), st.floats(0, 4)), min_size=1, max_size=4),
    st.integers(0, 2**32 - 1),
    st.integers(1, 12),
)
def test_any_mixture_is_even_within_a_part_and_never_changes_its_size(parts, seed, epochs):
    sizes, weights = zip(*parts, strict=True)
    mixture = Mixture(sizes, weights, seed)
    assert {len(mixture.epoch(epoch)) for epoch in range(epochs)} == {len(mixture)}
    seen = counts(mixture, *range(epochs))
    first = 0
    for size, weight in parts:
        times = [seen[i] for i in range(first, first + size)]
        expected = max(1, round(weight * size)) if weight and size else 0
        assert sum(times) == expected * epochs
        assert not times or max(times) - min(times) <= 1
        first += size
    assert sum(seen.values()) == len(mixture) * epochs


def test_without_a_mixture_an_epoch_is_every_example_once():
    assert Mixture((3, 4), (1, 1), seed=7).epoch(5).tolist() == list(range(7))


def test_the_sampler_deals_out_what_the_mixture_says():
    lengths = [5, 9, 7, 5, 8, 6, 9, 5]
    sampler = LengthGroupedSampler(lengths, batch_size=2, seed=1, mixture=Mixture((4, 4), (0.5, 2), seed=1))
    assert len(sampler) == 10
    for epoch in (0, 1):
        sampler.set_epoch(epoch)
        seen = Counter(sampler)
        assert sum(seen.values()) == 10
        assert [seen[i] for i in range(4, 8)] == [2, 2, 2, 2]
        assert sum(seen[i] for i in range(4)) == 2
    assert list(sampler) == list(sampler)


def test_sizes_and_weights_belong_together():
    with pytest.raises(ValueError, match="zip"):
        Mixture((3, 4), (1,), seed=0)
