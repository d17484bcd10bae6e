"""What a ticket token is made of, and that nobody else can make one."""

import base64
import re
import secrets
from datetime import UTC, datetime, timedelta

import pytest

from server.enforcement.errors import InvalidTicketToken, TicketTokenExpired, TicketTokenRevoked
from server.enforcement.tokens.model import SEED_BYTES, TicketToken, TokenKeys, TokenStatus, hash_of
from server.values.signing_keys import SigningKeys

NOW = datetime(2026, 5, 4, 10, 30, tzinfo=UTC)
SEED = bytes(range(SEED_BYTES))


def keys(text: str = "k1:first-secret-of-thirty-two-bytes-or-more") -> TokenKeys:
    return TokenKeys(SigningKeys.parse(text))


def raw_of(token: str) -> bytes:
    return base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))


def text_of(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


class TestTokenKeys:
    def test_writes_base64url_of_the_key_id_32_bytes_and_a_mac_of_128_bits(self) -> None:
        token = keys().write("k1", SEED)

        assert re.fullmatch(r"[A-Za-z0-9_-]+", token)
        assert raw_of(token)[:3] == b"\x02k1"
        assert len(raw_of(token)) == 3 + 32 + 16

    def test_writes_the_same_token_from_the_same_seed_and_another_from_another(self) -> None:
        assert keys().write("k1", SEED) == keys().write("k1", SEED)
        assert keys().write("k1", SEED) != keys().write("k1", secrets.token_bytes(SEED_BYTES))

    def test_shows_nothing_of_the_seed_which_the_database_holds(self) -> None:
        assert SEED not in raw_of(keys().write("k1", SEED))

    def test_another_secret_makes_another_token_from_the_same_seed(self) -> None:
        assert keys("k1:another-secret").write("k1", SEED) != keys().write("k1", SEED)

    def test_knows_its_own(self) -> None:
        keys().require_ours(keys().write("k1", SEED))

    def test_refuses_a_token_with_any_one_bit_changed(self) -> None:
        raw = raw_of(keys().write("k1", SEED))

        for position in range(len(raw)):
            for bit in range(8):
                changed = bytearray(raw)
                changed[position] ^= 1 << bit
                with pytest.raises(InvalidTicketToken):
                    keys().require_ours(text_of(bytes(changed)))

    def test_refuses_a_token_with_any_one_character_changed_spare_bits_included(self) -> None:
        longer_id = keys("key:first-secret-of-thirty-two-bytes-or-more")
        for ring, key_id in ((keys(), "k1"), (longer_id, "key")):
            token = ring.write(key_id, SEED)
            for position, old in enumerate(token):
                for new in "AQgw_-" + chr(ord(old) ^ 1):
                    if new != old:
                        with pytest.raises(InvalidTicketToken):
                            ring.require_ours(token[:position] + new + token[position + 1 :])

    @pytest.mark.parametrize("cut", [1, 4, 16, 40])
    def test_refuses_a_shortened_or_a_longer_token(self, cut: int) -> None:
        token = keys().write("k1", SEED)

        for broken in (token[:-cut], token[cut:], token + "A" * cut, "A" * cut + token, token + "=" * cut):
            with pytest.raises(InvalidTicketToken):
                keys().require_ours(broken)

    @pytest.mark.parametrize(
        "text", ["", "A", "é", "رمز", "../../etc", "=" * 60, "A" * 70, "_" * 71, "\x00" * 64, "A" * 100_000, " " * 70]
    )
    def test_refuses_any_other_text(self, text: str) -> None:
        with pytest.raises(InvalidTicketToken):
            keys().require_ours(text)

    def test_refuses_a_token_under_a_key_id_that_it_does_not_know(self) -> None:
        token = keys("k2:first-secret-of-thirty-two-bytes-or-more").write("k2", SEED)

        with pytest.raises(InvalidTicketToken):
            keys().require_ours(token)

    def test_refuses_a_token_that_was_made_with_another_secret_under_the_same_key_id(self) -> None:
        with pytest.raises(InvalidTicketToken):
            keys().require_ours(keys("k1:another-secret").write("k1", SEED))

    def test_a_new_key_signs_and_the_old_one_is_accepted_until_it_is_taken_out(self) -> None:
        old = keys().write("k1", SEED)
        both = keys("k2:second-secret-of-thirty-two-bytes,k1:first-secret-of-thirty-two-bytes-or-more")
        only_new = keys("k2:second-secret-of-thirty-two-bytes")

        assert both.current == "k2"
        both.require_ours(old)
        both.require_ours(both.write("k2", SEED))
        assert both.write("k1", SEED) == old
        with pytest.raises(InvalidTicketToken):
            only_new.require_ours(old)
        with pytest.raises(InvalidTicketToken):
            only_new.write("k1", SEED)

    def test_refuses_a_key_id_that_fits_no_token(self) -> None:
        with pytest.raises(ValueError, match="32 bytes"):
            keys("k" * 33 + ":secret")


class TestTicketToken:
    def token(self, status: TokenStatus) -> TicketToken:
        return TicketToken("id", "ticket", "k1", SEED, hash_of("text"), status, NOW, NOW + timedelta(days=365))

    def test_opens_until_its_time_is_over(self) -> None:
        token = self.token(TokenStatus.ACTIVE)

        token.require_usable(NOW + timedelta(days=365, microseconds=-1))
        with pytest.raises(TicketTokenExpired):
            token.require_usable(NOW + timedelta(days=365))

    def test_does_not_open_once_it_is_revoked(self) -> None:
        with pytest.raises(TicketTokenRevoked):
            self.token(TokenStatus.REVOKED).require_usable(NOW)
