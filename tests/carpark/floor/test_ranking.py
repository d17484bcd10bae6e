"""Which of many spaces come first: pure, without a map's ways."""

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from server.carpark.recommendation.model import Cause, Distances, FreeSpaces, Wishes, rank
from server.carpark.spaces.model import SpaceType

STANDARD, COMPACT, EV = SpaceType.STANDARD, SpaceType.COMPACT, SpaceType.EV
NO_MAP = Distances(np.array([], dtype=np.int64), np.array([]), np.array([]))


def mapped(drives: dict[int, tuple[float, float]]) -> Distances:
    """`drives`: driving and walking metres of spaces by their numbers."""
    ids = sorted(drives)
    return Distances(
        np.array(ids, dtype=np.int64),
        np.array([drives[each][0] for each in ids]),
        np.array([drives[each][1] for each in ids]),
    )


def free(space_type: SpaceType, *ids: int, zone_id: int = 1, kept: Cause | None = None) -> FreeSpaces:
    return FreeSpaces(space_type, zone_id, ids, [f"{each:05}" for each in ids], kept)


def order(ranked) -> list[int]:
    return [each.space.id for each in ranked]


metres = st.sampled_from([5.0, 10.0, 10.0, 40.0, 200.0])
ways = st.tuples(metres | st.just(math.inf), metres)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.integers(1, 60), ways, min_size=1), st.integers(1, 12), st.booleans())
def test_the_first_of_many_are_the_first_of_all(drives, most, is_mapped) -> None:
    wishes = Wishes((STANDARD, COMPACT), None, (3,), {1: 0.5, 2: 0.1, 3: 0.9})
    groups = [
        free(kind, *(each for each in drives if each % 6 == 2 * zone_id - 2 + odd), zone_id=zone_id)
        for zone_id in (1, 2, 3)
        for odd, kind in enumerate((STANDARD, COMPACT))
    ]
    distances = mapped(drives) if is_mapped else NO_MAP
    everything = rank(groups, distances, wishes, len(drives))
    some = rank(groups, distances, wishes, most)
    assert some == everything[:most]
    assert [each.score for each in everything] == sorted(each.score for each in everything)
    if is_mapped and any(math.isfinite(drive) for drive, _ in drives.values()):
        assert {*order(everything)} == {each for each, (drive, _) in drives.items() if math.isfinite(drive)}
    else:
        assert len(everything) == len(drives)


def test_what_is_kept_comes_first_though_no_way_is_known() -> None:
    own = free(EV, 9, kept=Cause.ALLOCATED)
    found = rank(
        [free(STANDARD, 1, 2), own, free(EV, 3)], mapped({1: (20, 5), 2: (10, 5), 3: (1, 1)}), Wishes((STANDARD,)), 2
    )
    assert order(found) == [9, 2]
    assert found[0].causes[0] is Cause.ALLOCATED
    assert (found[0].distance.drive, found[1].distance.drive) == (None, 10)


def test_where_nobody_comes_from_on_foot_is_no_short_walk() -> None:
    """As far to drive: the one from which people come to the lift is better than the one from which none come."""
    found = rank([free(STANDARD, 1, 2)], mapped({1: (20, math.inf), 2: (20, 60)}), Wishes((STANDARD,)), 2)
    assert order(found) == [2, 1]
    assert (found[1].distance.walk, Cause.SHORT_WALK in found[1].causes) == (None, False)
    # Where none come to it from anywhere, it says nothing.
    nowhere = rank([free(STANDARD, 1, 2)], mapped({1: (20, math.inf), 2: (20, math.inf)}), Wishes((STANDARD,)), 2)
    assert [each.score for each in nowhere] == [20, 20]


def test_there_may_be_nothing() -> None:
    assert rank([], NO_MAP, Wishes((STANDARD,)), 5) == []
    assert rank([free(EV, 1)], NO_MAP, Wishes((STANDARD,)), 5) == []
