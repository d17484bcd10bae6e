"""What the gateway serves about itself: documents of the REST dialects, pages to read and try them, the contract."""
