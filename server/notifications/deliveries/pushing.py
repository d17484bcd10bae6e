"""A push message to all devices of a driver."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence

from server.messages import NotSent, Push, PushSender
from server.notifications.model import Device, Result

Forget = Callable[[Collection[str]], Awaitable[None]]
"""Forgets devices, by their tokens, whose app is gone."""


async def push_to(devices: Sequence[Device], say: Callable[[Device], Push], push: PushSender, forget: Forget) -> Result:
    """What became of it: sent, or failed where nobody is any more. Raises what sending does, when it may help to try
    again.

    One device that took it is enough: a second try would come to that one again.
    """
    answers = await asyncio.gather(
        *(push.send(device.token, say(device)) for device in devices), return_exceptions=True
    )
    gone = [
        device.token
        for device, answer in zip(devices, answers, strict=True)
        if isinstance(answer, NotSent) and answer.for_good
    ]
    if gone:
        await forget(gone)
    if any(answer is None for answer in answers):
        return Result.SENT
    if len(gone) == len(devices):
        return Result.FAILED
    raise next(answer for answer in answers if isinstance(answer, Exception))
