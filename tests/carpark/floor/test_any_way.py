"""Ways on any small map: the cheapest there is, never through walls, never against one-way lanes."""

import math
from dataclasses import replace
from itertools import pairwise, product

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from shapely import LineString, Point

from server.carpark.floor.geojson import read_geojson, write_geojson
from server.carpark.floor.model import ElementKind
from server.carpark.navigation import geometry
from server.carpark.navigation.guidance import of_drive, of_walk
from server.carpark.navigation.network import Network
from server.carpark.navigation.networks import CarParkNetwork
from tests.carpark.floor.drawn import drawn, level

SIDE = 5
SQUARES = "+++++>><<^^vvPPP#.U"
LEVELS = {1: level(1), 2: level(2)}


@st.composite
def maps(draw):
    """Two levels; the lower one has an entrance and an exit, and `U` on it leads to the upper one."""
    grids = []
    for number in (1, 2):
        rows = [[draw(st.sampled_from(SQUARES)) for _ in range(SIDE)] for _ in range(SIDE)]
        rows = [["D" if number == 2 and square == "U" else square for square in row] for row in rows]
        if number == 1:
            rows[0][0], rows[SIDE - 1][SIDE - 1] = "E", "X"
        else:
            rows[0][0] = "D"
        grids.append("\n".join("".join(row) for row in rows))
    return grids


class ByHand:
    """The cost of ways between arcs by Floyd and Warshall, from nothing but the elements of maps."""

    def __init__(self, floors, height=0.0) -> None:
        self.height = height
        self.floors = {floor.level_id: floor for floor in floors}
        self.walls = {
            floor.level_id: [LineString(each.points) for each in floor.of_kind(ElementKind.WALL)] for floor in floors
        }
        self.arcs = [*self._arcs()]
        self.costs = self._all_costs()

    def _arcs(self):
        for floor in self.floors.values():
            for each in floor.elements:
                if not self._admits(each):
                    continue
                if each.kind is ElementKind.LANE:
                    begin, end = (floor.level_id, each.from_id), (floor.level_id, each.to_id)
                    line = (floor.by_id[each.from_id].point, *each.points, floor.by_id[each.to_id].point)
                    if any(LineString(line).intersects(wall) for wall in self.walls[floor.level_id]):
                        continue
                    yield begin, end, geometry.length(line), line, each.id
                    if not each.one_way:
                        yield end, begin, geometry.length(line), line[::-1], each.id
                elif each.kind is ElementKind.RAMP:
                    begin, end = (floor.level_id, each.id), (each.to_level_id, each.to_id)
                    if end[0] in self.floors and end[1] in self.floors[end[0]].by_id:
                        yield begin, end, 30.0, None, f"{floor.level_id}-{each.id}"
                        yield end, begin, 30.0, None, f"{floor.level_id}-{each.id}"

    def _admits(self, element):
        return not element.is_closed and (element.height_limit is None or self.height <= element.height_limit)

    def _lets_through(self, arc):
        """A ramp that is closed or too low is so for whoever comes by a lane to it, too."""
        return all(self._admits(self.floors[level_id].by_id[element_id]) for level_id, element_id in arc[:2])

    def _kind(self, key):
        return self.floors[key[0]].by_id[key[1]].kind

    def _turn(self, a, b):
        if a[3] is None or b[3] is None:
            return 0.0
        (x1, y1), (x2, y2) = a[3][-2:]
        (x3, y3), (x4, y4) = b[3][:2]
        cos = ((x2 - x1) * (x4 - x3) + (y2 - y1) * (y4 - y3)) / (math.dist(*a[3][-2:]) * math.dist(*b[3][:2]))
        degrees = math.degrees(math.acos(max(-1.0, min(1.0, cos))))
        return 25.0 if degrees >= 135 else 5.0 if degrees >= 30 else 0.0

    def _all_costs(self):
        arcs = [
            each
            for each in self.arcs
            if self._kind(each[1]) is not ElementKind.ENTRANCE
            and self._kind(each[0]) is not ElementKind.EXIT
            and self._lets_through(each)
        ]
        self.arcs = arcs
        count = len(arcs)
        # From the end of one arc to the begin of another.
        step = [[math.inf] * count for _ in range(count)]
        for i, before in enumerate(arcs):
            leaving = [j for j, after in enumerate(arcs) if after[0] == before[1]]
            onward = [j for j in leaving if not (arcs[j][4] == before[4] and arcs[j][1] == before[0])]
            for j in onward or leaving:
                step[i][j] = self._turn(before, arcs[j])
        best = [row[:] for row in step]
        for k, i in product(range(count), range(count)):
            through = best[i][k] + arcs[k][2]
            if through < math.inf:
                for j in range(count):
                    best[i][j] = min(best[i][j], through + best[k][j])
        return best

    def from_node_to(self, key, target):
        """`target`: (arc's index, metres along it) for each arc by which a place is reached."""
        starts = [i for i, arc in enumerate(self.arcs) if arc[0] == key]
        found = [math.inf]
        for index, along in target:
            found += [along if i == index else self.arcs[i][2] + self.costs[i][index] + along for i in starts]
        return min(found)

    def from_lane_to_node(self, begin, key):
        """`begin`: as a target; to the end of any arc that leads there."""
        found = [math.inf]
        for index, along in begin:
            left = self.arcs[index][2] - along
            if self.arcs[index][1] == key:
                found.append(left)
            found += [left + self.costs[index][i] + arc[2] for i, arc in enumerate(self.arcs) if arc[1] == key]
        return min(found)

    def beside(self, spot):
        """The arcs of the lane from which a space is reached, and how far along them."""
        lane, level_id, foot = spot.foot.lane.id, spot.level_id, Point(spot.foot.point)
        return [
            (index, LineString(arc[3]).project(foot))
            for index, arc in enumerate(self.arcs)
            if arc[3] is not None and (arc[0][0], arc[4]) == (level_id, lane)
        ]


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(maps())
def test_ways_are_the_cheapest_and_go_where_one_may(grids) -> None:
    floors = drawn(*grids)
    park = CarParkNetwork(Network(floors))
    network, driving, by_hand = park.network, park.driving(), ByHand(floors)
    [entrance], [out] = network.of_kind(ElementKind.ENTRANCE), network.of_kind(ElementKind.EXIT)
    costs = driving.costs_from(entrance)
    assert _same(costs.to(out), by_hand.from_node_to(entrance.node, _ends(by_hand, out.node)))
    for space in network.of_kind(ElementKind.SPACE):
        there, back = costs.drive(space), driving.find(space, out)
        expected = by_hand.from_node_to(entrance.node, by_hand.beside(space)) + space.aside
        assert _same(there.cost if there else math.inf, expected)
        expected = by_hand.from_lane_to_node(by_hand.beside(space), out.node) + space.aside
        assert _same(back.cost if back else math.inf, expected)
        for drive in (there, back):
            if drive:
                assert not any(leg.arc.is_back and leg.arc.element.one_way for leg in drive.legs)
                assert all(a.arc.end == b.arc.begin for a, b in pairwise(drive.legs))
                _passes_no_wall(of_drive(drive, LEVELS), by_hand)
        walk = park.walking.find(space, out)
        assert there is None or park.walking.find(entrance, space) is not None
        if walk:
            _passes_no_wall(of_walk(walk, LEVELS), by_hand)


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(maps(), st.data())
def test_closed_lanes_and_low_ceilings_are_gone_round(grids, data) -> None:
    """The cheapest of what is left, by brute force; and no way at all where nothing is left."""
    height = 2.2
    floors = [_narrowed(floor, data) for floor in drawn(*grids)]
    network, by_hand = CarParkNetwork(Network(floors)), ByHand(floors, height)
    driving = network.driving(height)
    [entrance], [out] = (network.network.of_kind(kind) for kind in (ElementKind.ENTRANCE, ElementKind.EXIT))
    costs = driving.costs_from(entrance)
    assert _same(costs.to(out), by_hand.from_node_to(entrance.node, _ends(by_hand, out.node)))
    for space in network.network.of_kind(ElementKind.SPACE):
        drive = costs.drive(space)
        expected = by_hand.from_node_to(entrance.node, by_hand.beside(space)) + space.aside
        assert _same(drive.cost if drive else math.inf, expected)
        for leg in drive.legs if drive else ():
            element = leg.arc.element
            assert not element.is_closed
            assert element.height_limit is None or element.height_limit >= height


def _narrowed(floor, data):
    """Some of its lanes and ramps closed, some too low for a car of 2.2 m, some just high enough."""
    for each in floor.elements:
        if each.kind in {ElementKind.LANE, ElementKind.RAMP}:
            change = data.draw(
                st.sampled_from([{}, {}, {}, {"is_closed": True}, {"height_limit": 2.0}, {"height_limit": 2.2}])
            )
            floor = floor.with_element(replace(each, **change))
    return floor


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(maps())
def test_the_costs_of_all_spaces_at_once_are_those_of_each(grids) -> None:
    park = CarParkNetwork(Network(drawn(*grids)))
    network, driving, walking = park.network, park.driving(), park.walking
    spaces = network.of_kind(ElementKind.SPACE)
    by_id = {spot.element.space_id: spot for spot in spaces}
    order = [by_id[space_id] for space_id in park.space_ids.tolist()]
    assert len(order) == len(spaces)
    begins = [*network.of_kind(ElementKind.ENTRANCE), *spaces]
    for begin in begins:
        drives, walks = driving.costs_from(begin), walking.costs_from(begin)
        assert all(map(_same, park.drives_from([begin]).tolist(), map(drives.to, order)))
        assert all(map(_same, park.walks_from([begin]).tolist(), map(walks.to, order)))
    nearest = [min(walking.costs_from(begin).to(each) for begin in begins) for each in order]
    assert all(map(_same, park.walks_from(begins).tolist(), nearest))


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(maps())
def test_a_map_survives_being_written_as_geojson(grids) -> None:
    for floor in drawn(*grids):
        elements, width, height = read_geojson(write_geojson(floor).decode())
        assert (elements, width, height) == (floor.elements, floor.width, floor.height)


def _ends(by_hand, key):
    return [(index, arc[2]) for index, arc in enumerate(by_hand.arcs) if arc[1] == key]


def _same(found, expected) -> bool:
    return found == expected or math.isclose(found, expected)


def _passes_no_wall(guidance, by_hand) -> None:
    assert math.isclose(guidance.length, sum(path.length for path in guidance.paths) + _ramps(guidance), abs_tol=0.01)
    for path in guidance.paths:
        if len(path.points) > 1:
            line = LineString(path.points)
            assert not any(line.intersects(wall) for wall in by_hand.walls[path.level_id])


def _ramps(guidance) -> float:
    return 20.0 * (len(guidance.paths) - 1)
