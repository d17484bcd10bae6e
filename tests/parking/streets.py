"""A street for tests."""

from parkup.common.v1.geo_point_pb2 import GeoPosition
from parkup.parking.v1 import street_service_pb2 as pb
from parkup.parking.v1.street_pb2 import Street
from server.parking.streets.model import encoded_polyline
from server.parking.zones.model import Place

EXAMPLE = "_p~iF~ps|U_ulLnnqC_mqNvxq`@"
"""The one in Google's own description of the format."""
EXAMPLE_PLACES = (Place(-120.2, 38.5), Place(-120.95, 40.7), Place(-126.453, 43.252))
POINTS = [GeoPosition(latitude=place.latitude, longitude=place.longitude) for place in EXAMPLE_PLACES]
FREE, PAYABLE, PROHIBITED = Street.SIDE_TYPE_FREE, Street.SIDE_TYPE_PAYABLE, Street.SIDE_TYPE_PROHIBITED


def new_street(zone, **fields) -> pb.CreateStreetRequest:
    """A payable street of a zone, along the example, unless said otherwise."""
    fields = {"zone_id": zone.id, "type": Street.TYPE_PAYABLE, "encoded_polyline": EXAMPLE} | fields
    return pb.CreateStreetRequest(**fields)


def encoded(*places: Place) -> str:
    """A line as the web admin sends it."""
    return encoded_polyline(places)
