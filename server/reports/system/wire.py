"""Statistics of the data → parkup.reports.v1."""

from __future__ import annotations

from dataclasses import asdict

from parkup.reports.v1 import system_service_pb2 as pb
from server.reports.system.model import Statistics
from server.rpc.wire import optional_timestamp


def statistics_message(statistics: Statistics) -> pb.GetDataStatisticsResponse:
    held = statistics.held.values()
    return pb.GetDataStatisticsResponse(
        collections=[_collection(statistics, name) for name in statistics.held],
        documents=sum(each.documents for each in held),
        bytes=sum(each.bytes for each in held),
        disk_bytes=sum(each.storage_bytes + each.index_bytes for each in held),
        since_time=optional_timestamp(statistics.notes[0].at if statistics.notes else None),
        days=[pb.DataDay(day=note.day, documents=note.documents, bytes=note.bytes) for note in statistics.notes],
    )


def _collection(statistics: Statistics, name: str) -> pb.CollectionStatistics:
    message = pb.CollectionStatistics(name=name, **asdict(statistics.held[name]))
    if growth := statistics.growth_of(name):
        message.documents_growth, message.bytes_growth = growth
    return message
