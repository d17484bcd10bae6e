"""parkup.parking.v1.ZoneQrCodeService."""

from __future__ import annotations

import base64

from google.api.httpbody_pb2 import HttpBody

from parkup.parking.v1 import zone_qr_code_pb2, zone_qr_code_service_pb2_grpc
from parkup.parking.v1 import zone_qr_code_service_pb2 as pb
from server.parking.qr_codes.model import DrawnCode
from server.parking.qr_codes.service import ZoneQrCodeService
from server.rpc.context import set_answer_metadata

DEFAULT_SIZE = 300
DEFAULT_PER_PAGE = 6


class ZoneQrCodeServicer(zone_qr_code_service_pb2_grpc.ZoneQrCodeServiceServicer):
    def __init__(self, service: ZoneQrCodeService) -> None:
        self._service = service

    async def GetZoneQrCode(self, request: pb.GetZoneQrCodeRequest, context: object) -> pb.GetZoneQrCodeResponse:
        code = await self._service.draw(request.zone_id, request.size or DEFAULT_SIZE)
        return pb.GetZoneQrCodeResponse(qr_code=_message(code))

    async def GetZoneQrCodeImage(self, request: pb.GetZoneQrCodeImageRequest, context: object) -> HttpBody:
        code = await self._service.draw(request.zone_id, request.size or DEFAULT_SIZE)
        return HttpBody(content_type="image/png", data=code.png)

    async def GetZoneQrCodes(self, request: pb.GetZoneQrCodesRequest, context: object) -> pb.GetZoneQrCodesResponse:
        codes = await self._service.draw_all(request.zone_ids, request.size or DEFAULT_SIZE)
        return pb.GetZoneQrCodesResponse(qr_codes=map(_message, codes), total_size=len(codes))

    async def PrintZoneQrCodes(self, request: pb.PrintZoneQrCodesRequest, context: object) -> HttpBody:
        pdf = await self._service.print_all(request.zone_ids, request.codes_per_page or DEFAULT_PER_PAGE)
        set_answer_metadata("content-disposition", 'inline; filename="zones.pdf"')
        return HttpBody(content_type="application/pdf", data=pdf)


def _message(code: DrawnCode) -> zone_qr_code_pb2.ZoneQrCode:
    return zone_qr_code_pb2.ZoneQrCode(
        zone_id=code.zone.id,
        zone_code=code.zone.code,
        zone_name=code.zone.name,
        data_url=f"data:image/png;base64,{base64.b64encode(code.png).decode()}",
        content=code.content,
    )
