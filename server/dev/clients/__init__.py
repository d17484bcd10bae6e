"""What `make gen` makes for callers: descriptor images, the service config, clients in their languages."""
