"""Nothing that a document shows is left out."""

import pytest

from tests.conformance.documents import DOCUMENTS, Document


@pytest.mark.parametrize("document", [pytest.param(each, id=each.name) for each in DOCUMENTS])
class TestWhatADocumentShows:
    def test_each_path_has_an_exchange_with_the_documented_success(self, document: Document) -> None:
        missing = [
            f"{name}: {endpoint.status}"
            for name, endpoint in document.endpoints.items()
            if not any(
                each.answer.is_success
                and (endpoint.status in (None, each.answer.status) or endpoint.departs or each.departs)
                for each in document.exchanges
                if each.endpoint == name
            )
        ]
        assert not missing

    def test_each_further_answer_of_a_path_has_an_exchange(self, document: Document) -> None:
        shown = {(each.endpoint, each.shows) for each in document.exchanges}
        missing = [
            f"{name}: {shows}"
            for name, endpoint in document.endpoints.items()
            for shows in endpoint.shows
            if (name, shows) not in shown
        ]
        assert not missing

    def test_each_row_of_its_table_of_errors_is_brought_about(self, document: Document) -> None:
        shown = {(each.shows, each.answer.status) for each in document.exchanges}
        departing = {each.shows for each in document.exchanges if each.departs}
        missing = [row for row in document.table.items() if row not in shown and row[0] not in departing]
        assert not missing

    def test_no_exchange_shows_what_its_document_does_not(self, document: Document) -> None:
        unknown = [
            each.name
            for each in document.exchanges
            if each.shows and each.shows not in {*document.endpoints[each.endpoint].shows, *document.table}
        ]
        assert not unknown
