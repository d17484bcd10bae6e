"""What devices download of their zones when they have nothing yet."""

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from tests.errors import refused
from tests.parking.badges import MILLIMES
from tests.parking.conftest import plate

CASH = PaymentMethod.PAYMENT_METHOD_CASH


class TestWhole:
    async def test_staff_download_their_own_zones(self, device, driver, people, admin, zone, make_zone, patrol) -> None:
        with refused("PERMISSION_DENIED"):
            await device(driver).download()
        elsewhere = await make_zone()
        for person in (await patrol(zone), await people.operator(zone_ids=(zone.id,))):
            with refused("ZONE_NOT_ASSIGNED"):
                await device(person, zone_ids=[zone.id, elsewhere.id]).download()
            assert (await device(person).download()).zones.keys() == {zone.id}
        with refused("ZONE_NOT_FOUND"):
            await device(admin, zone_ids=["0" * 24]).download()
        assert (await device(admin, zone_ids=[elsewhere.id.upper()]).download()).zones.keys() == {elsewhere.id}

    async def test_who_has_all_zones_or_very_many_names_them(self, device, admin, patrol, database, zone) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await device(admin).download()
        assert list(refusal.fields) == ["zone_ids"]
        with refused("INVALID_ARGUMENT"):
            await device(admin, zone_ids=["0" * 24] * 51).download()
        nobody = await device(await patrol()).download()
        assert (nobody.was_full, nobody.zones, nobody.sessions) == (True, {}, {})

    async def test_it_has_what_a_check_needs(
        self, device, park, start, end, counter, operator, zone, make_zone, people, clock
    ) -> None:
        elsewhere = await make_zone()
        _, parked = await park(license_plate="123 تونس 4567")
        await park(zone_id=elsewhere.id)
        await start(await people.driver())  # nobody pays for it
        gone, over = await park()
        await end(over.id, gone)
        badge = await counter.make(operator, zone, "7 TUN 7")
        price = await counter.make(operator, zone, "8 TUN 8")
        paid = await counter.pay(operator, badge, CASH)
        got = await device().download()

        assert got.was_full
        assert got.sessions == {parked.id: (zone.id, "123TUN4567", -(-parked.end_time.ToMilliseconds() // 1000))}
        assert got.badges == {
            badge.id: (zone.id, "7TUN7", paid.valid_from.seconds, paid.valid_until.seconds),
        }
        assert price.id not in got.badges
        shown = got.zones[zone.id]
        assert (shown.code, shown.hourly_rate, shown.prices.car_sabot) == (zone.code, 1.5, 50)
        clock.move(hours=3)
        assert not (await device().download()).sessions

    async def test_a_badge_of_the_year_to_come_is_there_before_it_begins(
        self, device, counter, money, zone, clock
    ) -> None:
        driver = await money.driver(millimes=2 * MILLIMES)
        ahead = await counter.buy(driver, zone, plate(), year=clock().year + 1)
        assert (await device().download()).badges[ahead.id][2] == ahead.valid_from.seconds > clock().timestamp()
