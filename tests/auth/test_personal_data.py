"""Drivers take a copy of what is kept of them, and have it erased."""

import json
from dataclasses import replace

import pytest
from bson import ObjectId
from prometheus_client import REGISTRY

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import password_service_pb2 as password_pb
from parkup.auth.v1 import personal_data_service_pb2 as pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.password_service_pb2_grpc import PasswordServiceStub
from parkup.auth.v1.user_service_pb2 import GetMeRequest, UpdateProfileRequest
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.auth.personal_data import model
from server.auth.personal_data.model import Section, exported
from server.ledger.books import Book
from server.ledger.model import EntryReason, adjustment
from tests.auth.own_data import copy_of, delete
from tests.auth.sources import device
from tests.errors import refused

NOBODY = "0" * 24


@pytest.fixture
def stay(channel):
    """The id of a session that was paid from the wallet."""

    async def start(driver, zone, plate: str) -> str:
        request = session_pb.StartSessionRequest(
            zone_id=zone.id, license_plate=plate, duration_minutes=60, payment_method_id="wallet"
        )
        return (await SessionServiceStub(channel).StartSession(request, metadata=driver.metadata)).session.id

    return start


class TestExportMyData:
    async def test_anonymous_and_operators_have_none(self, own_data, people):
        with refused("UNAUTHORIZED"):
            await own_data.ExportMyData(pb.ExportMyDataRequest())
        with refused("PERMISSION_DENIED"):
            await copy_of(own_data, await people.admin())

    async def test_holds_all_that_is_kept_of_the_driver_and_nothing_of_others(self, own_data, city, stay, money, users):
        zone, plate = await city.zone(), city.plate()
        driver, other = await city.driver(plate, millimes=50_000), await city.driver(city.plate())
        await users.UpdateProfile(UpdateProfileRequest(first_name="Amel", phone="22 345 678"), metadata=driver.metadata)
        await money.add_card(driver)
        session_id = await stay(driver, zone, plate)
        await city.parked(other, zone, city.plate())
        ticket, token = await city.fined_with_qr(await city.agent(zone), plate)
        await city.open(driver, token)

        copy = await copy_of(own_data, driver)

        assert copy["account"]["email"] == driver.address
        assert (copy["account"]["first_name"], copy["account"]["phone"]) == ("Amel", "22 345 678")
        assert [each["is_default"] for each in copy["vehicles"]] == [True]
        assert len(copy["sign_ins"]) == 1
        assert [each["id"] for each in copy["sessions"]] == [session_id]
        assert [each["display_name"] for each in copy["payment_methods"]] == ["Visa ****4242"]
        assert copy["payments"]
        assert copy["wallet_transactions"][-1]["amount"] == 50
        assert copy["wallet"]["balance"] == copy["wallet_transactions"][0]["balance_after"]
        assert [each["ticket_number"] for each in copy["violation_tickets"]] == [ticket.ticket_number]
        assert copy["incomplete"] == []
        assert other.id not in json.dumps(copy)

    async def test_tells_no_secret(self, own_data, channel, people, outbox, sent_code):
        driver = await people.driver()
        code = await sent_code(driver)
        request = password_pb.ResetPasswordRequest(email=driver.address, code=code, new_password="a good one, really")
        answer = await PasswordServiceStub(channel).ResetPassword(request)
        who = replace(driver, access_token=answer.tokens.access_token)

        copy = await copy_of(own_data, who)

        assert copy["account"]["has_password"] is True
        assert "$2b$" not in json.dumps(copy)

    async def test_names_the_kinds_of_which_older_ones_are_left_out(self, application, people):
        driver = await application.domains.auth.drivers.get((await people.driver()).id)
        whole, cut = Section([]), Section([{"id": "1"}], is_complete=False)

        copy = exported(*driver, [], {"sessions": cut, "payments": whole}, driver[0].created_at)

        assert copy["incomplete"] == ["sessions"]

    async def test_the_newest_are_kept_when_there_are_too_many(self, application, city):
        zone, plate = await city.zone(), city.plate()
        driver = await city.driver(plate, millimes=50_000)
        for _ in range(2):
            await city.parked(driver, zone, plate)
            await application.kernel.database["parkingSessions"].update_one(
                {"userId": ObjectId(driver.id), "status": "active"}, {"$set": {"status": "completed"}}
            )
        for keeper in application.domains.auth.keepers:
            for section in (await keeper.export(driver.id, 1)).values():
                assert len(section.rows) <= 1
        exported = [await each.export(driver.id, 1) for each in application.domains.auth.keepers]
        [sessions] = [sections["sessions"] for sections in exported if "sessions" in sections]
        assert not sessions.is_complete
        assert model.MOST_EXPORTED > 1

    async def test_is_made_ten_times_an_hour_at_most(self, own_data, people):
        driver = await people.driver()
        for _ in range(10):
            await copy_of(own_data, driver)
        with refused("RATE_LIMITED"):
            await copy_of(own_data, driver)


class TestDeleteMyAccount:
    async def test_anonymous_and_operators_cannot(self, own_data, people):
        with refused("UNAUTHORIZED"):
            await own_data.DeleteMyAccount(pb.DeleteMyAccountRequest(code="123456"))
        with refused("PERMISSION_DENIED"):
            await delete(own_data, await people.admin(), code="123456")

    async def test_needs_exactly_one_proof(self, own_data, people):
        driver = await people.driver()
        for fields in ({}, {"code": "123456", "password": "x"}):
            with refused("INVALID_ARGUMENT") as refusal:
                await delete(own_data, driver, **fields)
            assert list(refusal.fields) == ["code"]

    async def test_a_wrong_proof_erases_nothing(self, own_data, people, users, sent_code, clock, channel, settings):
        driver = await people.driver()
        with refused("INVALID_OTP"):
            await delete(own_data, driver, code="123456")
        with refused("PASSWORD_NOT_SET"):
            await delete(own_data, driver, password="whatever it is")
        code = await sent_code(driver)
        request = password_pb.ResetPasswordRequest(email=driver.address, code=code, new_password="a good one, really")
        answer = await PasswordServiceStub(channel).ResetPassword(request)
        who = replace(driver, access_token=answer.tokens.access_token)
        for _ in range(settings.sign_in_tries_per_account):
            with refused("WRONG_PASSWORD"):
                await delete(own_data, who, password="whatever it is")
        with refused("RATE_LIMITED"):
            await delete(own_data, who, password="a good one, really")

        await users.GetMe(GetMeRequest(), metadata=who.metadata)

    async def test_an_old_code_proves_nothing(self, own_data, people, sent_code, another_server, clock):
        async with another_server(access_token_minutes=60) as channel:
            driver = await people.driver()
            code = await sent_code(driver)
            refreshed = await AuthServiceStub(channel).RefreshToken(
                auth_pb.RefreshTokenRequest(refresh_token=driver.refresh_token)
            )
            clock.move(minutes=16)
            with refused("OTP_EXPIRED"):
                await delete(own_data, replace(driver, access_token=refreshed.tokens.access_token), code=code)

    async def test_not_while_parking(self, own_data, city, channel, sent_code):
        zone, plate = await city.zone(), city.plate()
        driver = await city.driver(plate, millimes=10_000)
        session_id = await city.parked(driver, zone, plate)
        code = await sent_code(driver)

        with refused("ACTIVE_SESSION_EXISTS"):
            await delete(own_data, driver, code=code, forfeit_balance=True)

        end = session_pb.EndSessionRequest(session_id=session_id)
        await SessionServiceStub(channel).EndSession(end, metadata=driver.metadata)
        await delete(own_data, driver, code=code, forfeit_balance=True)

    async def test_not_while_a_payment_is_under_way(self, own_data, city, stay, database, sent_code):
        zone, plate = await city.zone(), city.plate()
        driver = await city.driver(plate, millimes=10_000)
        await stay(driver, zone, plate)
        own, code = {"userId": ObjectId(driver.id)}, await sent_code(driver)
        await database["parkingSessions"].update_one(own, {"$set": {"status": "completed"}})
        await database["payments"].update_one(own, {"$set": {"status": "processing"}})

        with refused("PAYMENT_IN_PROGRESS"):
            await delete(own_data, driver, code=code, forfeit_balance=True)

        await database["payments"].update_one(own, {"$set": {"status": "completed"}})
        await delete(own_data, driver, code=code, forfeit_balance=True)

    async def test_a_wallet_is_given_up_on_the_owners_word_only(self, own_data, money, sent_code):
        driver = await money.driver(millimes=12_500)
        code = await sent_code(driver)

        with refused("WALLET_NOT_EMPTY") as refusal:
            await delete(own_data, driver, code=code)
        assert refusal.metadata["balance"] == "12.500"

        await delete(own_data, driver, code=code, forfeit_balance=True)
        assert await money.balance(driver) == 12_500

    async def test_who_owes_settles_first(self, own_data, money, application, sent_code, people):
        driver, admin = await money.driver(), await people.admin()
        # As when the bank takes a top-up back.
        taken = replace(adjustment(driver.id, -2_000, f"test:{ObjectId()}"), may_owe=True, reason=EntryReason.DISPUTE)
        await application.kernel.engine.run(Book(taken))

        with refused("WALLET_OWES") as refusal:
            await delete(own_data, driver, code=await sent_code(driver), forfeit_balance=True)
        assert refusal.metadata["amount"] == "2.000"
        with refused("WALLET_OWES"):
            request = pb.DeleteUserRequest(user_id=driver.id, forfeit_balance=True)
            await own_data.DeleteUser(request, metadata=admin.metadata)

    async def test_what_names_the_person_goes_and_what_money_says_stays(
        self, own_data, city, stay, money, channel, database, application, sandbox, sent_code, users
    ):
        zone, plate = await city.zone(), city.plate()
        driver, stranger = await city.driver(plate, millimes=50_000), await city.driver(city.plate(), millimes=9_000)
        await users.UpdateProfile(UpdateProfileRequest(first_name="Amel", phone="22 345 678"), metadata=driver.metadata)
        await money.add_card(driver)
        session_id = await stay(driver, zone, plate)
        strangers = await city.parked(stranger, zone, city.plate())
        end = session_pb.EndSessionRequest(session_id=session_id)
        await SessionServiceStub(channel).EndSession(end, metadata=driver.metadata)
        _, token = await city.fined_with_qr(await city.agent(zone), plate)
        await city.open(driver, token)
        own = {"userId": ObjectId(driver.id)}
        customer = (await database["stripeCustomers"].find_one({"_id": ObjectId(driver.id)}))["customerId"]
        before = {name: await database[name].count_documents(own) for name in ("payments", "ledger")}

        await delete(
            own_data, driver, code=await sent_code(driver, metadata=(("device-id", device()),)), forfeit_balance=True
        )
        await application.domains.auth.personal_data.erase_due()

        with refused("UNAUTHORIZED"):
            await users.GetMe(GetMeRequest(), metadata=driver.metadata)
        assert await database["users"].find_one({"_id": ObjectId(driver.id)}) is None
        for name in ("refreshTokens", "ticketAccess", "paymentMethods"):
            field = "accountId" if name == "refreshTokens" else "userId"
            assert await database[name].count_documents({field: ObjectId(driver.id)}) == 0, name
        for name in ("knownSources", "otpCodes"):
            assert await database[name].count_documents({"_id": {"$regex": driver.address}}) == 0, name
        held = [each.id for each in (await sandbox.v1.customers.list_async({"limit": 100})).data]
        assert customer not in held
        session = await database["parkingSessions"].find_one({"_id": ObjectId(session_id)})
        assert plate.replace(" ", "") not in str(session)
        assert session["paidAmount"].to_decimal() > 0
        assert before == {name: await database[name].count_documents(own) for name in before}
        kept = await database["parkingSessions"].find_one({"_id": ObjectId(strangers)})
        assert kept["licensePlate"]
        erasure = await database["erasures"].find_one({"_id": ObjectId(driver.id)})
        assert erasure["erasedAt"] >= erasure["requestedAt"]
        assert "pending" not in erasure

    async def test_the_address_opens_a_new_account(self, own_data, people, sent_code):
        driver = await people.driver()
        await delete(own_data, driver, code=await sent_code(driver))

        again = await people.driver_by_code(driver.address)

        assert again.id != driver.id

    async def test_a_password_proves_it_too(self, own_data, people, channel, sent_code, users):
        driver = await people.driver()
        password = "a good one, really"
        request = password_pb.ResetPasswordRequest(
            email=driver.address, code=await sent_code(driver), new_password=password
        )
        answer = await PasswordServiceStub(channel).ResetPassword(request)
        who = replace(driver, access_token=answer.tokens.access_token)

        await delete(own_data, who, password=password)

        with refused("UNAUTHORIZED"):
            await users.GetMe(GetMeRequest(), metadata=who.metadata)
        with refused("INVALID_CREDENTIALS"):
            await PasswordServiceStub(channel).LoginWithPassword(
                password_pb.LoginWithPasswordRequest(email=driver.address, password=password)
            )


class TestDeleteUser:
    async def test_drivers_and_operators_below_admin_cannot(self, own_data, people):
        driver = await people.driver()
        for caller in (driver, await people.operator()):
            with refused("PERMISSION_DENIED"):
                await own_data.DeleteUser(pb.DeleteUserRequest(user_id=driver.id), metadata=caller.metadata)

    async def test_who_is_nobody_is_not_found(self, own_data, people):
        with refused("ACCOUNT_NOT_FOUND"):
            await own_data.DeleteUser(pb.DeleteUserRequest(user_id=NOBODY), metadata=(await people.admin()).metadata)

    async def test_the_same_stands_in_the_way(self, own_data, people, city, stay, database):
        admin, zone, plate = await people.admin(), await city.zone(), city.plate()
        driver = await city.driver(plate, millimes=10_000)
        await stay(driver, zone, plate)
        own, request = {"userId": ObjectId(driver.id)}, pb.DeleteUserRequest(user_id=driver.id)

        with refused("WALLET_NOT_EMPTY"):
            await own_data.DeleteUser(request, metadata=admin.metadata)
        request.forfeit_balance = True
        with refused("ACTIVE_SESSION_EXISTS"):
            await own_data.DeleteUser(request, metadata=admin.metadata)
        await database["parkingSessions"].update_one(own, {"$set": {"status": "completed"}})
        await database["payments"].update_one(own, {"$set": {"status": "processing"}})
        with refused("PAYMENT_IN_PROGRESS"):
            await own_data.DeleteUser(request, metadata=admin.metadata)
        await database["payments"].update_one(own, {"$set": {"status": "completed"}})
        await own_data.DeleteUser(request, metadata=admin.metadata)

        assert (await database["erasures"].find_one({"_id": ObjectId(driver.id)}))["by"] == ObjectId(admin.id)
        with refused("ACCOUNT_NOT_FOUND"):
            await own_data.DeleteUser(request, metadata=admin.metadata)


class TestErasing:
    async def test_what_is_under_way_is_waited_for_and_keeps_nobody_else_waiting(
        self, own_data, application, city, database, people, sent_code, clock
    ):
        """A session that began while the account went, and a plate that agents look for."""
        zone, plate = await city.zone(), city.plate()
        driver, other = await city.driver(plate), await people.driver()
        session_id = ObjectId(await city.parked(await city.driver(plate, millimes=9_000), zone, plate))
        for each in (driver, other):
            await delete(own_data, each, code=await sent_code(each))
        await database["parkingSessions"].update_one({"_id": session_id}, {"$set": {"userId": ObjectId(driver.id)}})

        await application.domains.auth.personal_data.erase_due()

        erasures = database["erasures"]
        assert "pending" in await erasures.find_one({"_id": ObjectId(driver.id)})
        assert "pending" not in await erasures.find_one({"_id": ObjectId(other.id)})
        personal_data = application.domains.auth.personal_data
        await personal_data.measure()
        before = REGISTRY.get_sample_value("parkup_erasures_overdue")
        clock.move(minutes=61)
        await personal_data.measure()
        assert REGISTRY.get_sample_value("parkup_erasures_overdue") == before + 1

        await database["parkingSessions"].update_one({"_id": session_id}, {"$set": {"status": "completed"}})
        await application.domains.auth.personal_data.erase_due()
        assert "pending" not in await erasures.find_one({"_id": ObjectId(driver.id)})

    async def test_while_stripe_is_away_the_cards_wait_and_others_do_not(
        self, own_data, application, bank_application, door, money, people, database, sent_code
    ):
        driver, other = await money.driver(), await people.driver()
        await money.add_card(driver)
        for each in (driver, other):
            await delete(own_data, each, code=await sent_code(each))
        erasures = database["erasures"]
        door.failing = {"forget customer"}

        await bank_application.domains.auth.personal_data.erase_due()

        assert "pending" in await erasures.find_one({"_id": ObjectId(driver.id)})
        assert await database["paymentMethods"].count_documents({"userId": ObjectId(driver.id)}) == 1
        assert "pending" not in await erasures.find_one({"_id": ObjectId(other.id)})
        # It happens, and we do not hear of it: the next time the customer is gone already.
        door.failing, door.lost = set(), {"forget customer"}
        await bank_application.domains.auth.personal_data.erase_due()
        door.lost = set()
        await bank_application.domains.auth.personal_data.erase_due()
        assert "pending" not in await erasures.find_one({"_id": ObjectId(driver.id)})
        assert await database["paymentMethods"].count_documents({"userId": ObjectId(driver.id)}) == 0
