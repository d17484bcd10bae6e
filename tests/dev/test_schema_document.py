"""docs/schema.md says what the indexes and the modules beside the documents say."""

from server.dev.schema_document import TARGET, document
from server.mongo.indexes import INDEXES, UNINDEXED


def test_it_is_up_to_date_and_names_every_collection_and_index() -> None:
    text = TARGET.read_text()
    assert text == document()
    for name in (*INDEXES, *UNINDEXED):
        assert f"\n## {name}\n" in text
    for indexes in INDEXES.values():
        for index in indexes:
            assert f"`{index.document['name']}`" in text
