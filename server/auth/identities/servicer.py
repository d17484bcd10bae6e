"""parkup.auth.v1.IdentityService."""

from __future__ import annotations

from parkup.auth.v1 import identity_service_pb2 as pb
from parkup.auth.v1 import identity_service_pb2_grpc
from server.auth.drivers import wire
from server.auth.identities.model import Provider
from server.auth.identities.service import IdentitySignIns
from server.rpc import context as rpc
from server.rpc.sign_in_tokens import sign_in_tokens


class IdentityServicer(identity_service_pb2_grpc.IdentityServiceServicer):
    """Drivers' sign-in with Google and Facebook."""

    def __init__(self, service: IdentitySignIns) -> None:
        self._service = service

    async def SignInWithGoogle(
        self, request: pb.SignInWithGoogleRequest, context: object
    ) -> pb.SignInWithGoogleResponse:
        tokens, account = await self._service.sign_in(Provider.GOOGLE, request.id_token, rpc.source())
        return pb.SignInWithGoogleResponse(tokens=sign_in_tokens(tokens), user=wire.user(account))

    async def SignInWithFacebook(
        self, request: pb.SignInWithFacebookRequest, context: object
    ) -> pb.SignInWithFacebookResponse:
        tokens, account = await self._service.sign_in(Provider.FACEBOOK, request.facebook_token, rpc.source())
        return pb.SignInWithFacebookResponse(tokens=sign_in_tokens(tokens), user=wire.user(account))
