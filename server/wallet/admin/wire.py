"""Wallets as admins see them ↔ the contract's messages."""

from __future__ import annotations

from parkup.wallet.v1 import wallet_admin_service_pb2 as pb
from server.ledger.model import EntryFilter, EntryReason
from server.rpc.wire import instant, optional_timestamp, timestamp
from server.values.money import millimes_to_wire
from server.wallet.admin.model import EntrySearch, OwnedEntry, OwnedWallet, Owner, Rebuilt, WalletSearch
from server.wallet.wire import entry_message, reason_of, type_of


def search(request: pb.ListWalletsRequest) -> WalletSearch:
    return WalletSearch(request.email.strip().lower() or None, request.phone.strip() or None, request.owing)


def entry_search(request: pb.ListAllWalletTransactionsRequest) -> EntrySearch:
    return EntrySearch(
        EntryFilter(type_of(request.type), reason_of(request.reason)),
        instant(request.written_from, "written_from") if request.HasField("written_from") else None,
        instant(request.written_before, "written_before") if request.HasField("written_before") else None,
    )


def reason_to_credit(request: pb.CreditWalletRequest) -> EntryReason:
    return reason_of(request.reason) or EntryReason.ADJUSTMENT


def wallet_message(wallet: OwnedWallet) -> pb.Wallet:
    return pb.Wallet(
        id=wallet.owner.id,
        user=_owner(wallet.owner),
        balance=millimes_to_wire(wallet.balance),
        currency="TND",
        updated_at=optional_timestamp(wallet.updated_at),
    )


def owned_entry_message(owned: OwnedEntry) -> pb.WalletLedgerEntry:
    entry, seen = owned.entry, entry_message(owned.entry)
    return pb.WalletLedgerEntry(
        id=entry.id,
        user=_owner(owned.owner),
        type=seen.type,
        amount=seen.amount,
        balance_after=seen.balance_after,
        reason=seen.reason,
        reference_id=entry.reference_id,
        payment_id=entry.payment_id,
        created_at=timestamp(entry.created_at),
        note=entry.note,
        made_by=entry.actor,
    )


def rebuilt_message(rebuilt: Rebuilt) -> pb.RebuildWalletResponse:
    return pb.RebuildWalletResponse(
        old_balance=millimes_to_wire(rebuilt.before),
        new_balance=millimes_to_wire(rebuilt.after),
        difference=millimes_to_wire(rebuilt.after - rebuilt.before),
    )


def _owner(owner: Owner) -> pb.WalletOwner:
    return pb.WalletOwner(
        id=owner.id,
        phone=owner.phone,
        email=owner.email,
        first_name=owner.first_name,
        last_name=owner.last_name,
    )
