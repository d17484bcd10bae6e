"""What drivers ask for of what is kept of them."""

import json

from parkup.auth.v1 import personal_data_service_pb2 as pb


async def copy_of(own_data, person) -> dict:
    answer = await own_data.ExportMyData(pb.ExportMyDataRequest(), metadata=person.metadata)
    assert answer.content_type == "application/json"
    return json.loads(answer.data)


def delete(own_data, person, **fields):
    return own_data.DeleteMyAccount(pb.DeleteMyAccountRequest(**fields), metadata=person.metadata)
