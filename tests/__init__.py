import os

# gRPC's own handlers run in every child between fork and exec, and crash some of them (SIGSEGV) while its threads work.
# Read when gRPC is imported, hence here.
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")
