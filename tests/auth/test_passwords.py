import pytest
import pytest_asyncio

from server.auth.passwords import Passwords, PasswordTooLong


@pytest_asyncio.fixture
async def passwords():
    made = Passwords(4, places=8)
    yield made
    await made.close()


async def test_the_password_and_no_other_fits(passwords):
    hashed = await passwords.hash("parkup-démo")

    assert await passwords.verify("parkup-démo", hashed)
    assert not await passwords.verify("parkup-demo", hashed)


async def test_a_password_of_more_than_72_bytes_is_refused_rather_than_cut(passwords):
    longest = "é" * 36
    hashed = await passwords.hash(longest)

    assert await passwords.verify(longest, hashed)
    assert not await passwords.verify(longest + "x", hashed)
    with pytest.raises(PasswordTooLong):
        await passwords.hash(longest + "x")


async def test_nothing_fits_an_account_that_is_not_there(passwords):
    assert not await passwords.verify("", None)
    assert not await passwords.verify("parkup-demo", None)
