"""What the gateway serves about itself: the documents of the REST dialects, pages to read and try them, the contract."""
