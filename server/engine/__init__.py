"""One engine for whatever moves money or changes a session: operations are values, those that wait commit together.

To read in this order: `operation` (what an operation is), `once` (one under an idempotency key), `documents` (a batch
in memory), `batches` (together, then who is in trouble alone), `store` (MongoDB), `engine` (who runs when). An example
in full is tests/engine/parking.py.

How the domains look on it. An operation is a frozen dataclass in a domain's `operations.py`, which knows documents as
repositories do; its rules stay in `model.py`, and whatever is drawn (ids, codes) or asked of others (a bank) comes in
as a field. A servicer makes an `Answer` (`answer`), a service calls it with an operation: `return await
answer(StartSession(session, money))`. So the answer of a call with an idempotency key is kept in the same batch.

What is payable registers itself with the payments, which name no kind of their own:

    Payable(
        kind="session",                      # as payments store it; "extension", "ticket", "gate_exit" …
        id_field="sessionId",                # where a payment keeps its subject, and by which refunds find it
        message_field="session_id",          # the same in the contract's Payment
        reason=EntryReason.PARKING_PAYMENT,  # of the entry in the books, and so its account
        reads=lambda payment: (Read("parkingSessions", ObjectId(payment.purpose.subject_id)),),
        settle=settle,                       # (payment, state, now) → what was paid, changes; or a refusal
        release=release,                     # the same when the money certainly did not come
        look=look,                           # (payment, state) → what was paid, for a call that is repeated
        bill=bill,                           # (id, driver) → what is owed, if it is paid after it was made
    )

Money at hand (a wallet, cash) is one operation, `PayAtOnce`, or `MoneyAtHand` within another one such as StartSession.
By card it is three, `NoteCharge`, then `Complete` or `CallOff`, with the bank asked in between: `engine.own(key, …)`
runs them to their end whoever goes away. A top-up is a payable like the others, registered by the wallet.
"""
