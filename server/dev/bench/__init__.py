"""`make bench`: how fast the server is, next to bare gRPC handlers on the same machine in the same run."""
