"""One engine for whatever moves money or changes a session: operations are values, those that wait commit together.

To read in this order: `operation` (what an operation is), `once` (one under an idempotency key), `documents` (a batch
in memory), `batches` (together, then who is in trouble alone), `store` (MongoDB), `engine` (who runs when). An example
in full is tests/engine/parking.py.

How the domains look on it. An operation is a frozen dataclass in a domain's `operations.py`, which knows documents as
repositories do; its rules stay in `model.py`, and whatever is drawn (ids, codes) or asked of others (Stripe) comes in
as a field. `StartSession` reads the driver's wallet and the active sessions of driver and plate, and answers with the
changes to all of them: refusal, debit, ledger entry, payment and session are one `decide`. The servicer runs
`Once(operation, key, render)`, and so the kept answer is in the same batch.

What is payable registers itself with the payments, which name no kind of their own:

    Payable(
        kind="session",                      # as payments store it; "extension", "ticket", "gate_exit" …
        id_field="sessionId",                # where a payment keeps its subject, and by which refunds find it
        ledger_reason="parking_payment",     # of the wallet entry
        refund_scope=("session", "extension"),   # what is given back together
        describe=description_of,             # the texts of receipts and bank statements
        reads=lambda payment: (Read("parkingSessions", payment.subject_id),),
        settle=settle,                       # (payment, state, now) -> changes, or a refusal
        release=release,                     # the same, when the money certainly did not come
    )

`Pay(payment, payable)` then is one operation of the payments: its reads are the wallet and `payable.reads(payment)`,
its changes the wallet movement, the payment and `payable.settle(…)`. By card there are two operations, `Note` and
`Complete` or `CallOff`, with the bank asked in between: `engine.own(key, …)` runs the three to their end whoever goes
away. A top-up is a payable like the others, registered by the wallet: neither domain imports the other one's services.
"""
