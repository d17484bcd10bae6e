"""Several views of one collection that a process holds in memory: its one change stream has one for each collection."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from server.mongo.client import Document


class View(Protocol):
    """What is held of a collection's documents for one purpose; see Held."""

    def ids(self) -> Iterable[str]: ...

    def put(self, document: Document) -> None: ...

    def remove(self, document_id: str) -> None: ...


class HeldTogether:
    """Implements Held. A document that one view cannot read reaches the others all the same."""

    def __init__(
        self, collection: str, *views: View, hidden: Sequence[str] = (), of_no_matter: Sequence[str] = ()
    ) -> None:
        self.collection = collection
        self.hidden = hidden
        self.of_no_matter = of_no_matter
        self._views = views

    def ids(self) -> set[str]:
        return {document_id for view in self._views for document_id in view.ids()}

    def put(self, document: Document) -> None:
        """Raises ExceptionGroup for those that cannot read it."""
        problems = []
        for view in self._views:
            try:
                view.put(document)
            except Exception as error:  # noqa: BLE001  # whatever somebody wrote, the other views need not bear it
                problems.append(error)
        if problems:
            raise ExceptionGroup(f"views of {self.collection}", problems)

    def remove(self, document_id: str) -> None:
        for view in self._views:
            view.remove(document_id)
