"""A device that takes over downloads as the contract says."""

from dataclasses import dataclass, field

from parkup.parking.v1 import field_data_service_pb2 as pb
from parkup.parking.v1.field_data_service_pb2_grpc import FieldDataServiceStub
from server.parking.field_data.versions import VersionTokens
from server.settings import DEV_SECRET

TOKENS = VersionTokens(DEV_SECRET)


@dataclass
class Device:
    """What one has, and of whom it is."""

    stub: FieldDataServiceStub
    owner: object
    zone_ids: list[str] = field(default_factory=list)
    version: str = ""
    page_size: int = 0
    was_full: bool = False
    pages: int = 0
    zones: dict[str, object] = field(default_factory=dict)
    sessions: dict[str, tuple[str, str, int]] = field(default_factory=dict)
    badges: dict[str, tuple[str, str, int, int]] = field(default_factory=dict)

    async def page(self, token: str = "") -> pb.DownloadFieldDataResponse:
        request = pb.DownloadFieldDataRequest(
            version=self.version, zone_ids=self.zone_ids, page_size=self.page_size, page_token=token, gzip=True
        )
        return await self.stub.DownloadFieldData(request, metadata=self.owner.metadata)

    async def download(self) -> "Device":
        pages = [await self.page()]
        while pages[-1].next_page_token:
            assert not pages[-1].version
            pages.append(await self.page(pages[-1].next_page_token))
        assert {page.full for page in pages} == {pages[0].full}
        if pages[0].full:
            self.zones, self.sessions, self.badges = {}, {}, {}
        for page in pages:
            self.take(page)
        self.version, self.was_full, self.pages = pages[-1].version, pages[0].full, len(pages)
        assert len(self.version) <= 1400
        return self

    def take(self, page: pb.DownloadFieldDataResponse) -> None:
        for gone in page.removed_session_ids:
            self.sessions.pop(gone, None)
        for gone in page.removed_season_badge_ids:
            self.badges.pop(gone, None)
        for data in page.zone_data:
            for each in data.sessions:
                self.sessions[each.id] = (data.zone_id, each.license_plate, each.valid_until)
            for each in data.season_badges:
                self.badges[each.id] = (data.zone_id, each.license_plate, each.valid_from, each.valid_until)
        self.zones |= {zone.id: zone for zone in page.zones}
        for gone in page.removed_zone_ids:
            del self.zones[gone]
            self.sessions = {key: value for key, value in self.sessions.items() if value[0] != gone}
            self.badges = {key: value for key, value in self.badges.items() if value[0] != gone}

    def plates(self) -> set[str]:
        return {each[1] for each in self.sessions.values()}
