"""Operations without a database: what was read goes in, changes or a refusal come out."""

from datetime import UTC, datetime, timedelta

import pytest

from server.engine.documents import Documents
from server.engine.once import Once
from server.engine.operation import Delete, Done, DuplicateDocument, Insert, Operation, Read, Update
from server.errors import IdempotencyKeyReused
from server.ledger.errors import InsufficientWalletBalance
from server.mongo.money import to_decimal128, to_millimes
from server.parking.errors import ActiveSessionExists, PlateAlreadyParked
from server.values.idempotency import KEPT, IdempotencyKey
from tests.engine.parking import StartStay, Transfer, pay, top_up

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
PURSE = {"_id": "ana", "balance": to_decimal128(1_000), "sequence": 3}
START = StartStay("s1", "ana", "1TUN1", "z", 60, 400)


def stay_of(user: str, **fields):
    stay = {"_id": f"old-{user}", "userId": user, "plate": "1TUN1", "zoneId": "z", "status": "active"}
    return stay | {"endTime": NOW + timedelta(minutes=5)} | fields


def documents(*operations, **found) -> Documents:
    return Documents([read for operation in operations for read in operation.reads], found)


class Doing(Operation[None]):
    """Whatever a test wants changed."""

    def __init__(self, *changes, reads=()) -> None:
        self._changes, self._reads = changes, reads

    @property
    def reads(self):
        return self._reads

    def decide(self, state, now):
        return Done(None, self._changes)


class TestDeciding:
    def test_a_paid_start_takes_the_money_and_inserts_what_it_brought_about(self):
        known = documents(START, purses=[PURSE])

        outcome = known.play(0, START, NOW)

        assert outcome.result == "s1"
        writes = known.writes()
        assert {name: [write.id for write in each] for name, each in writes.items()} == {
            "purses": ["ana"],
            "entries": ["ana-4"],
            "stays": ["s1"],
        }
        assert writes["purses"][0].set == {"balance": to_decimal128(600), "sequence": 4}
        assert writes["purses"][0].expected == {"balance": to_decimal128(1_000), "sequence": 3}

    @pytest.mark.parametrize(
        ("found", "error"),
        [
            ({"purses": [PURSE | {"balance": to_decimal128(399)}]}, InsufficientWalletBalance),
            ({"purses": []}, InsufficientWalletBalance),
            ({"purses": [PURSE], "stays": [stay_of("ana")]}, ActiveSessionExists),
            ({"purses": [PURSE], "stays": [stay_of("bob")]}, PlateAlreadyParked),
        ],
    )
    def test_a_refusal_changes_nothing(self, found, error):
        known = documents(START, **found)

        assert isinstance(known.play(0, START, NOW), error)
        assert known.writes() == {}

    def test_what_is_in_the_way_and_over_is_noted_by_the_start_that_meets_it(self):
        known = documents(START, purses=[PURSE], stays=[stay_of("ana", endTime=NOW)])

        assert isinstance(known.play(0, START, NOW), Done)
        # What frees a unique value is written before what takes it.
        assert [(write.id, write.after["status"]) for write in known.writes()["stays"]] == [
            ("old-ana", "expired"),
            ("s1", "active"),
        ]


class TestOneAfterTheOther:
    def test_each_sees_what_the_ones_before_it_changed_and_one_write_tells_it_all(self):
        operations = [pay("ana", 400), pay("ana", 400), pay("ana", 400), top_up("ana", 50)]
        known = documents(*operations, purses=[PURSE])

        outcomes = [known.play(number, operation, NOW) for number, operation in enumerate(operations)]

        assert [outcome.result for outcome in outcomes if isinstance(outcome, Done)] == [600, 200, 250]
        assert isinstance(outcomes[2], InsufficientWalletBalance)
        (purse,) = known.writes()["purses"]
        assert to_millimes(purse.set["balance"]) == 250
        assert purse.expected["sequence"] == 3

    def test_a_document_that_came_into_being_in_the_batch_is_found_by_its_key(self):
        first, again = top_up("bob", 70, "k"), top_up("bob", 70, "k")
        known = documents(first, again)

        assert [known.play(number, each, NOW).result for number, each in enumerate([first, again])] == [70, 70]
        assert len(known.writes()["entries"]) == 1

    def test_half_an_operation_is_none(self):
        known = documents(Transfer("ana", "bob", 10, "t"), purses=[PURSE])

        outcome = known.play(0, Doing(Update("purses", "ana", {"sequence": 9}), Delete("purses", "nobody")), NOW)

        assert isinstance(outcome, LookupError)
        assert known.writes() == {}

    def test_what_was_inserted_and_removed_again_is_not_written(self):
        known = documents()
        known.play(0, Doing(Insert("notes", {"_id": 1})), NOW)
        known.play(1, Doing(Delete("notes", 1)), NOW)

        assert known.writes() == {}

    def test_an_id_that_is_taken_is_a_duplicate(self):
        known = documents()
        known.play(0, Doing(Insert("notes", {"_id": 1})), NOW)

        outcome = known.play(1, Doing(Insert("notes", {"_id": 1})), NOW)

        assert isinstance(outcome, DuplicateDocument)
        assert outcome.key.fields == ("_id",)

    def test_the_operation_to_blame_is_the_last_one_that_set_a_field_of_the_index(self):
        read = Read("notes", 1)
        known = Documents([read], {"notes": [{"_id": 1, "a": 1, "b": 1}]})
        for number, field in enumerate(["a", "b", "c"]):
            known.play(number, Doing(Update("notes", 1, {field: 2}), reads=[read]), NOW)

        (write,) = known.writes()["notes"]

        assert [write.author(["a"]), write.author(["x", "b.part"]), write.author()] == [0, 1, 2]


class TestFaultsOfOurs:
    def test_two_changes_of_one_document_would_not_know_of_each_other(self):
        known = documents(START, purses=[PURSE])

        outcome = known.play(0, Doing(Update("purses", "ana", {"a": 1}), Update("purses", "ana", {"b": 1})), NOW)

        assert isinstance(outcome, ValueError)

    def test_an_operation_sees_nothing_that_it_did_not_ask_for(self):
        class Peeping(Doing):
            def decide(self, state, now):
                return Done(state.one(Read("purses", "ana")))

        outcome = documents(START, purses=[PURSE]).play(0, Peeping(), NOW)

        assert isinstance(outcome, LookupError)

    @pytest.mark.parametrize(
        "change", [Update("purses", "ana"), Update("purses", "ana", {"a.b": 1}), Update("purses", "ana", {"_id": 1})]
    )
    def test_an_update_that_could_not_be_applied_as_it_reads_is_refused(self, change):
        assert isinstance(documents(START, purses=[PURSE]).play(0, Doing(change), NOW), ValueError)


class TestOnce:
    KEY = IdempotencyKey("ana", "/Start", "k", b"request")

    def once(self, key=KEY, amount=30):
        return Once(top_up("ana", amount), key, lambda balance: str(balance).encode())

    def test_the_second_one_is_given_the_first_ones_answer(self):
        first, second = self.once(), self.once()
        known = documents(first, second, purses=[PURSE])

        assert [known.play(number, each, NOW).result for number, each in enumerate([first, second])] == [b"1030"] * 2
        assert len(known.writes()["entries"]) == 1

    def test_the_same_key_for_another_request_is_refused(self):
        other = IdempotencyKey("ana", "/Start", "k", b"another request")
        known = documents(self.once(), self.once(other), purses=[PURSE])
        known.play(0, self.once(), NOW)

        assert isinstance(known.play(1, self.once(other), NOW), IdempotencyKeyReused)

    def test_after_24_hours_it_means_a_new_call(self):
        old = {"_id": self.KEY.id, "fingerprint": b"x", "answer": b"old", "createdAt": NOW - KEPT, "expiresAt": NOW}
        once = self.once()
        known = documents(once, purses=[PURSE], idempotencyKeys=[old])

        assert known.play(0, once, NOW).result == b"1030"
        (record,) = known.writes()["idempotencyKeys"]
        assert record.before == old
        assert (bytes(record.set["answer"]), record.set["expiresAt"]) == (b"1030", NOW + KEPT)
