"""What a shape takes, and what it finds wrong: a matcher that takes too much would prove nothing."""

import pytest

from tests.conformance.shapes import problems, whole

A_TIME, AN_ID = "2024-01-01T10:00:00.000Z", "6584f3e9a1234567890abcde"


@pytest.mark.parametrize(
    ("shape", "given"),
    [
        ("TEXT", ""),
        ("NUMBER", 3),
        ("NUMBER", 3.5),
        ("INT", 120),
        ("BOOL", False),
        ("TIME", A_TIME),
        ("TIME", "2024-01-01T10:00:00+01:00"),
        ("ID", AN_ID),
        ("ANY", 0),
        ("TEXT | null", None),
        ("active | expired", "expired"),
        ("/^TKT-/", "TKT-1"),
        (3.0, 3),
        (None, None),
        ({"a": 1}, {"a": 1, "b": 2}),
        ({"maybe a": 1}, {}),
        ({"(only)": True, "a": 1, "maybe b": 2}, {"a": 1}),
        ([1, "TEXT"], [1, "x"]),
        ({"(each)": "INT"}, [1, 2]),
        ({"(each)": "INT", "(least)": 0}, []),
        ({"(each)": "INT", "(has)": [2]}, [1, 2]),
    ],
)
def test_what_is_as_its_shape_says(shape, given) -> None:
    assert not problems(shape, given)


@pytest.mark.parametrize(
    ("shape", "given"),
    [
        ("TEXT", 1),
        ("NUMBER", "3"),
        ("NUMBER", True),
        ("INT", 120.0),
        ("INT", "120"),
        ("INT", True),
        ("BOOL", 0),
        ("BOOL", "true"),
        ("TIME", "2024-01-01T10:00:00"),
        ("TIME", "2024-01-01"),
        ("TIME", ""),
        ("ID", {"_id": AN_ID}),
        ("ID", "uuid"),
        ("ANY", None),
        ("active | expired", "ACTIVE"),
        ("/^TKT-/", "PKP-1"),
        (3.0, "3"),
        (1, True),
        (True, 1),
        ("3", 3),
        (None, 0),
        ({"a": None}, {}),
        ({"a": "TEXT"}, {"a": None}),
        ({"maybe a": "TEXT"}, {"a": None}),
        ({"a": {"b": 1}}, {"a": [{"b": 1}]}),
        ({"(only)": True, "a": 1}, {"a": 1, "b": 2}),
        ({"(without)": ["b"]}, {"a": 1, "b": None}),
        ([1], [1, 2]),
        ([], {}),
        ({"(each)": "INT"}, []),
        ({"(each)": "INT"}, [1, "2"]),
        ({"(each)": "INT", "(least)": 2}, [1]),
        ({"(each)": "INT", "(has)": [3]}, [1, 2]),
    ],
)
def test_what_is_not(shape, given) -> None:
    assert len(problems(shape, given)) == 1


def test_all_that_is_wrong_is_said_with_its_place() -> None:
    shape = {"data": {"(each)": {"id": "ID", "count": "INT"}}}

    assert problems(shape, {"data": [{"id": AN_ID, "count": 1}, {"count": "1"}]}) == [
        "body.data[1].id is missing in {'count': '1'}",
        "body.data[1].count: '1' is not 'INT'",
    ]


def test_a_named_shape_is_taken_with_other_keys() -> None:
    named = {"user": {"id": "ID", "role": "TEXT"}, "answer": {"user": {"(like)": "user"}}}

    assert whole({"(like)": "answer", "user": {"(like)": "user", "role": "admin"}}, named) == {
        "user": {"id": "ID", "role": "admin"}
    }
