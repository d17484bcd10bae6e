"""Who may call what: DECISIONS' table, written out by hand, against every method of the running server."""

import grpc.aio
import pytest
from google.protobuf.descriptor import MethodDescriptor

from server.values.caller import Role
from tests.architecture.test_contract import METHODS
from tests.calls import answered
from tests.enforcement.city import City
from tests.errors import Refusal, read
from tests.people import Metadata

CALLERS = ("anonymous", "driver", "agent", "operator", "supervisor", "manager", "admin", "super_admin")

ANYONE = frozenset(CALLERS)
DRIVER = frozenset({"driver"})
AGENT = frozenset({"agent"})
OPERATORS = frozenset({"operator", "supervisor", "manager", "admin", "super_admin"})
MANAGERS = frozenset({"manager", "admin", "super_admin"})
ADMINS = frozenset({"admin", "super_admin"})
SUPER_ADMIN = frozenset({"super_admin"})

MAY_CALL = {
    "SendOtp": ANYONE,
    "VerifyOtp": ANYONE,
    "RefreshToken": ANYONE,
    "SignInWithGoogle": ANYONE,
    "SignInWithFacebook": ANYONE,
    "RegisterWithPassword": ANYONE,
    "LoginWithPassword": ANYONE,
    "ChangePassword": DRIVER,
    "RequestPasswordReset": ANYONE,
    "ResetPassword": ANYONE,
    "Logout": DRIVER | AGENT | OPERATORS,
    "ListMySignIns": DRIVER | AGENT | OPERATORS,
    "EndMySignIn": DRIVER | AGENT | OPERATORS,
    "LogoutEverywhere": DRIVER | AGENT | OPERATORS,
    "ExportMyData": DRIVER,
    "DeleteMyAccount": DRIVER,
    "DeleteUser": ADMINS,
    "GetMe": DRIVER,
    "UpdateProfile": DRIVER,
    "ChangeMyEmail": DRIVER,
    "CreateUser": ADMINS,
    "ListUsers": ADMINS,
    "GetUser": DRIVER | ADMINS,
    "UpdateUser": DRIVER | ADMINS,
    "DeactivateUser": ADMINS,
    "ActivateUser": ADMINS,
    "ListVehicles": DRIVER | ADMINS,
    "AddVehicle": DRIVER | ADMINS,
    "UpdateVehicle": DRIVER | ADMINS,
    "RemoveVehicle": DRIVER | ADMINS,
    "ConfirmVehicle": OPERATORS,
    "RequestOperatorOtp": ANYONE,
    "VerifyOperatorOtp": ANYONE,
    "GetMyOperator": OPERATORS,
    "CreateOperator": MANAGERS,
    "ListOperators": MANAGERS,
    "GetOperator": MANAGERS,
    "UpdateOperator": MANAGERS,
    "DeleteOperator": MANAGERS,
    "ActivateOperator": MANAGERS,
    "DeactivateOperator": MANAGERS,
    "SetOperatorZones": MANAGERS,
    "ListAuditEntries": ADMINS,
    "AgentLogin": ANYONE,
    "GetMyAgent": AGENT,
    "CreateAgent": MANAGERS,
    "ListAgents": OPERATORS,
    "GetAgent": OPERATORS,
    "UpdateAgent": MANAGERS,
    "AssignAgentZones": MANAGERS,
    "ActivateAgent": MANAGERS,
    "DeactivateAgent": MANAGERS,
    "ChangeAgentPassword": AGENT,
    "ResetAgentPassword": MANAGERS,
    "DeleteAgent": MANAGERS,
    "IssueViolationTicket": AGENT | ADMINS,
    "IssueViolationTicketWithQr": AGENT | ADMINS,
    "IssueViolationTickets": AGENT | ADMINS,
    "GetViolationTicket": DRIVER | AGENT | OPERATORS,
    "GetViolationTicketByNumber": DRIVER | AGENT | OPERATORS,
    "GetViolationTicketQrImage": DRIVER | AGENT | OPERATORS,
    "VerifyViolationTicketToken": ANYONE,
    "RedirectViolationTicketToken": ANYONE,
    "CreateTicketToken": AGENT | OPERATORS,
    "GetTicketToken": AGENT | OPERATORS,
    "RegenerateTicketQrCode": AGENT | OPERATORS,
    "GetTicketQrCode": DRIVER | AGENT | OPERATORS,
    "RevokeTicketTokens": AGENT | OPERATORS,
    "CleanUpTicketTokens": SUPER_ADMIN,
    "GetTicketPrint": DRIVER | AGENT | OPERATORS,
    "GetTicketPdf": DRIVER | AGENT | OPERATORS,
    "UploadTicketPhoto": DRIVER | AGENT | OPERATORS,
    "StreamTicketPhoto": DRIVER | AGENT | OPERATORS,
    "AttachTicketPhotos": DRIVER | AGENT | OPERATORS,
    "GetTicketPhotos": DRIVER | AGENT | OPERATORS,
    "DownloadTicketPhoto": ANYONE,
    "PayViolationTicket": DRIVER | AGENT | OPERATORS,
    "ListViolationTickets": DRIVER | AGENT | OPERATORS,
    "CheckUnpaidViolationTickets": DRIVER | AGENT | OPERATORS,
    "GetViolationTicketStats": DRIVER | AGENT | OPERATORS,
    "AppealViolationTicket": DRIVER,
    "RejectViolationTicketAppeal": ADMINS,
    "DismissViolationTicket": ADMINS,
    "RecordSabotRemoval": AGENT | OPERATORS,
    "UpdateViolationTicket": ADMINS,
    "DeleteViolationTicket": ADMINS,
    "NoteOverdueViolationTickets": ADMINS,
    "ListPendingSabotRemovals": AGENT | OPERATORS,
    "GetAgentDay": AGENT | OPERATORS,
    "WatchEnforcement": AGENT | OPERATORS,
    "ListParkingTickets": DRIVER,
    "GetParkingTicketQrImage": DRIVER,
    "VerifyParkingTicket": AGENT | OPERATORS,
    "VerifyParkingTicketByPlate": AGENT | OPERATORS,
    "StartSession": DRIVER | OPERATORS,
    "GetSession": DRIVER | AGENT | OPERATORS,
    "ListSessions": DRIVER | AGENT | OPERATORS,
    "GetActiveSession": DRIVER | AGENT | OPERATORS,
    "ExtendSession": DRIVER | OPERATORS,
    "EndSession": DRIVER | OPERATORS,
    "CancelSession": DRIVER | OPERATORS,
    "CheckVehicle": AGENT | OPERATORS,
    "UpdateSession": OPERATORS,
    "DeleteSession": OPERATORS,
    "ExpireSessions": OPERATORS,
    "ListVehiclesToCheck": AGENT | OPERATORS,
    "SuggestPlates": AGENT | OPERATORS,
    "DownloadFieldData": AGENT | OPERATORS,
    "StartShift": AGENT,
    "EndShift": AGENT,
    "EndShiftOfAgent": MANAGERS,
    "ReportPositions": AGENT,
    "GetMyShift": AGENT,
    "ListAgentsOnDuty": OPERATORS,
    "GetShift": AGENT | OPERATORS,
    "ListShifts": AGENT | OPERATORS,
    "GetShiftRoute": AGENT | MANAGERS,
    "GetRoutesOfDay": AGENT | MANAGERS,
    "GetDutyStatistics": AGENT | OPERATORS,
    "GetParkingTicket": DRIVER,
    "CreateSeasonBadge": OPERATORS,
    "BuySeasonBadge": DRIVER,
    "PaySeasonBadge": DRIVER | OPERATORS,
    "GetSeasonBadge": DRIVER | AGENT | OPERATORS,
    "ListSeasonBadges": DRIVER | AGENT | OPERATORS,
    "InvalidateSeasonBadge": OPERATORS,
    "CreateZone": ADMINS,
    "GetZone": ANYONE,
    "GetZoneByCode": ANYONE,
    "ListZones": ANYONE,
    "ListAssignedZones": OPERATORS,
    "UpdateZone": OPERATORS,
    "RegisterDevice": DRIVER,
    "ListDevices": DRIVER,
    "RemoveDevice": DRIVER,
    "GetReminders": DRIVER,
    "ChooseReminders": DRIVER,
    "WatchZone": DRIVER | AGENT | OPERATORS,
    "WatchMySession": DRIVER,
    "CalculatePrice": ANYONE,
    "LocateZone": ANYONE,
    "DeleteZone": ADMINS,
    "CreateStreet": ADMINS,
    "CreateStreets": ADMINS,
    "GetStreet": ANYONE,
    "ListStreets": ANYONE,
    "ListAssignedStreets": OPERATORS,
    "UpdateStreet": OPERATORS,
    "DeleteStreet": ADMINS,
    "DeleteZoneStreets": ADMINS,
    "PreviewStreetMatch": OPERATORS,
    "CreateMeter": ADMINS,
    "GetMeter": ANYONE,
    "ListMeters": ANYONE,
    "UpdateMeter": OPERATORS,
    "DeleteMeter": ADMINS,
    "GetZoneQrCode": ANYONE,
    "GetZoneQrCodeImage": ANYONE,
    "GetZoneQrCodes": ANYONE,
    "PrintZoneQrCodes": OPERATORS,
    "AddPaymentMethod": DRIVER,
    "ListPaymentMethods": DRIVER,
    "ProcessPayment": DRIVER,
    "ListPayments": DRIVER,
    "GetPaymentReceipt": ANYONE,
    "GetPaymentReceiptPdf": ANYONE,
    "SendPaymentReceipt": DRIVER | ADMINS,
    "GetPayment": DRIVER | AGENT | OPERATORS,
    "ListAllPayments": AGENT | OPERATORS,
    "RefundPayment": DRIVER | OPERATORS,
    "CancelPayment": DRIVER | ADMINS,
    "RecordCashPayment": AGENT | OPERATORS,
    "ReceiveStripeWebhook": ANYONE,
    "ListStuckPayments": ADMINS,
    "ListStuckStripeEvents": ADMINS,
    "RetryPaymentRepair": ADMINS,
    "RetryStripeEvent": ADMINS,
    "GetDaySummary": OPERATORS,
    "ListDayClosings": OPERATORS,
    "GetDayClosing": OPERATORS,
    "CloseDay": OPERATORS,
    "CountCash": OPERATORS,
    "GetCashReport": OPERATORS,
    "ExportDayClosing": OPERATORS,
    "GetRevenueReport": OPERATORS,
    "ExportRevenueReport": OPERATORS,
    "GetRevenueStatus": ADMINS,
    "RebuildRevenue": SUPER_ADMIN,
    "ListPayouts": ADMINS,
    "GetPayout": ADMINS,
    "ListPayoutTransactions": ADMINS,
    "ListUnmatchedTransactions": ADMINS,
    "ExportPayout": ADMINS,
    "GetWallet": DRIVER,
    "ListWallets": ADMINS,
    "ListAllWalletTransactions": ADMINS,
    "GetUserWallet": ADMINS,
    "CreditWallet": ADMINS,
    "RebuildWallet": SUPER_ADMIN,
    "GetLedgerVerification": ADMINS,
    "ListWalletTransactions": DRIVER,
    "TopUpWallet": DRIVER,
    "PayFromWallet": DRIVER,
    "RemovePaymentMethod": DRIVER,
    "SetDefaultPaymentMethod": DRIVER,
    "BeginCardSetup": DRIVER,
    "CompleteCardSetup": DRIVER,
    "ConfirmPayment": DRIVER,
    "BeginTopUp": DRIVER,
    "GetAutoTopUp": DRIVER,
    "SetAutoTopUp": DRIVER,
}

SIGNING_OUT = {"Logout", "LogoutEverywhere"}


@pytest.fixture(scope="module")
async def callers(people, application, channel, money) -> dict[str, Metadata]:
    city = City(application, channel, people, money)
    return {
        "anonymous": (),
        "driver": (await people.driver()).metadata,
        "agent": (await city.agent()).metadata,
        **{role.value: (await people.operator(role)).metadata for role in Role},
    }


async def reason_for(channel: grpc.aio.Channel, method: MethodDescriptor, metadata: Metadata) -> str:
    """The reason that an empty request is refused for; nothing when it is answered."""
    refusal = Refusal()
    try:
        await answered(channel, method, b"", metadata)
    except grpc.aio.AioRpcError as error:
        read(error, refusal)
    return refusal.reason


def test_the_table_names_every_method() -> None:
    assert sorted(method.name for method in METHODS) == sorted(MAY_CALL)


# Signing out is left out: whoever may do that ends the sign-in that the other methods are called with.
@pytest.mark.parametrize("method", [each for each in METHODS if each.name not in SIGNING_OUT], ids=lambda m: m.name)
async def test_who_may_call(channel, callers, method: MethodDescriptor) -> None:
    reasons = {who: await reason_for(channel, method, metadata) for who, metadata in callers.items()}
    allowed = {who for who, reason in reasons.items() if reason not in {"UNAUTHORIZED", "PERMISSION_DENIED"}}
    assert allowed == MAY_CALL[method.name]
    assert "INTERNAL" not in reasons.values()
    if "anonymous" not in allowed:
        assert reasons["anonymous"] == "UNAUTHORIZED"
    for who in set(CALLERS) - allowed - {"anonymous"}:
        assert reasons[who] == "PERMISSION_DENIED"


@pytest.mark.parametrize("method", [m for m in METHODS if "anonymous" not in MAY_CALL[m.name]], ids=lambda m: m.name)
async def test_a_token_that_is_none_of_ours_opens_nothing(channel, method: MethodDescriptor) -> None:
    forged = "eyJhbGciOiJub25lIiwia2lkIjoiZGV2In0.eyJzdWIiOiJhIiwidHlwIjoib3BlcmF0b3IiLCJyb2xlIjoic3VwZXJfYWRtaW4ifQ."
    assert await reason_for(channel, method, (("authorization", f"Bearer {forged}"),)) == "UNAUTHORIZED"
