"""`python -m server` is `parkup`."""

from server.cli import main

main()
