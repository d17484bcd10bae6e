"""A dialect as an OpenAPI 3.1 document, made from the plan of its view and what the contract says."""

from gateway.openapi.document import openapi_document, openapi_file

__all__ = ["openapi_document", "openapi_file"]
