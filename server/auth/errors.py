"""Why somebody cannot sign in, or change their own account."""

from __future__ import annotations

from server.errors import DomainError


class InvalidOtp(DomainError):
    """The code is wrong, was used, had all its tries, or was never sent."""

    reason = "INVALID_OTP"


class OtpExpired(DomainError):
    """The code is too old."""

    reason = "OTP_EXPIRED"


class InvalidRefreshToken(DomainError):
    """The refresh token is unknown, expired, used before, or of an account that is switched off."""

    reason = "INVALID_REFRESH_TOKEN"


class InvalidCredentials(DomainError):
    """Unknown account, wrong password, no password, or an account that is switched off: one answer for all."""

    reason = "INVALID_CREDENTIALS"


class WrongPassword(DomainError):
    """The password given as the one until now is not the account's."""

    reason = "WRONG_PASSWORD"


class PasswordNotSet(DomainError):
    """The account has no password: it is set with a one-time code."""

    reason = "PASSWORD_NOT_SET"


class InvalidIdentityToken(DomainError):
    """The provider's token is wrong, expired, or made for another app. `provider` is its name as people know it."""

    reason = "INVALID_IDENTITY_TOKEN"

    def __init__(self, provider: str) -> None:
        super().__init__(provider=provider)


class IdentityEmailUnverified(DomainError):
    """The provider gives no address of this person that it has verified."""

    reason = "IDENTITY_EMAIL_UNVERIFIED"

    def __init__(self, provider: str) -> None:
        super().__init__(provider=provider)


class IdentityProviderOff(DomainError):
    """Nobody has set up signing in with this provider."""

    reason = "IDENTITY_PROVIDER_OFF"

    def __init__(self, provider: str) -> None:
        super().__init__(provider=provider)


class InvalidPhoneNumber(DomainError):
    """The text is not a phone number that exists."""

    reason = "INVALID_PHONE_NUMBER"


class InvalidEmail(DomainError):
    """The text is not an e-mail address."""

    reason = "INVALID_EMAIL"


class DuplicateOperator(DomainError):
    """Another operator has the phone number or the e-mail address."""

    reason = "DUPLICATE_OPERATOR"


class DuplicateVehicle(DomainError):
    """The plate is in the driver's list already."""

    reason = "DUPLICATE_VEHICLE"


class VehicleNotFound(DomainError):
    """The plate is not in the driver's list."""

    reason = "VEHICLE_NOT_FOUND"


class TooManyVehicles(DomainError):
    """The driver's list is full."""

    reason = "TOO_MANY_VEHICLES"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class AccountNotFound(DomainError):
    """No account of this kind with this id."""

    reason = "ACCOUNT_NOT_FOUND"


class SignInNotFound(DomainError):
    """No such sign-in, or it is somebody else's."""

    reason = "SIGN_IN_NOT_FOUND"


class DuplicateAccount(DomainError):
    """Another driver's account has the e-mail address."""

    reason = "DUPLICATE_ACCOUNT"


class EmailAlreadyVerified(DomainError):
    """The account's address is proven: only its owner can do anything about it."""

    reason = "EMAIL_ALREADY_VERIFIED"


class WalletNotEmpty(DomainError):
    """The account's wallet holds `balance`, in TND with three decimals, which nobody has given up."""

    reason = "WALLET_NOT_EMPTY"

    def __init__(self, balance: str) -> None:
        super().__init__(balance=balance)


class WalletOwes(DomainError):
    """The account's wallet owes `amount`, in TND with three decimals."""

    reason = "WALLET_OWES"

    def __init__(self, amount: str) -> None:
        super().__init__(amount=amount)


class LastSuperAdmin(DomainError):
    """Without this one nobody could manage operators any more."""

    reason = "LAST_SUPER_ADMIN"
