"""`parkup wipe-demo` empties the database in development, and nothing anywhere else."""

import dataclasses

import pytest

from server.dev.wiping import NotWiped, wipe
from tests.reports.bureau import START


async def test_everything_goes_only_when_it_is_said_and_only_in_development(bureau) -> None:
    application = bureau.office.application
    await bureau.put("tickets", bureau.fine(START))
    tickets = bureau.database["tickets"]
    assert "would be deleted" in await wipe(application, really=False)
    assert await tickets.count_documents({})

    kernel = application.kernel
    production = kernel.settings.model_copy(update={"environment": "production"})
    elsewhere = dataclasses.replace(application, kernel=dataclasses.replace(kernel, settings=production))
    with pytest.raises(NotWiped):
        await wipe(elsewhere, really=True)
    assert await tickets.count_documents({})

    indexes = await tickets.index_information()
    await wipe(application, really=True)
    assert await tickets.count_documents({}) == 0
    assert await bureau.database["users"].count_documents({}) == 0
    assert await tickets.index_information() == indexes
