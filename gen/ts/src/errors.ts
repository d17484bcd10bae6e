// What a refusal says: clients decide by the reason, never by the text.
import { ConnectError } from "@connectrpc/connect";

import { BadRequestSchema, ErrorInfoSchema, RetryInfoSchema } from "./gen/google/rpc/error_details_pb.js";
import { ErrorReason } from "./gen/parkup/errors/v1/error_reason_pb.js";

/** Why ParkUp refused a call. */
export interface Refusal {
  /** `UNSPECIFIED` where nothing of ParkUp answered, or a newer server gave a reason that this client does not know. */
  reason: ErrorReason;
  /** The reason as it was sent (`INVALID_OTP`), also when it is newer than this client; empty if none was sent. */
  name: string;
  /** What to show to people, in the language of the call. */
  message: string;
  /** Facts about the refusal, such as `retry_after_seconds`; money is in TND with three decimals, instants are RFC 3339. */
  metadata: Readonly<Record<string, string>>;
  /** The fields that break a rule, by their path in the request (`plate.left`). */
  fields: readonly { field: string; description: string }[];
  /** How long to wait before another try, where the server says so. */
  retryAfterMs?: number;
}

/** The reason of an error that a call threw; `UNSPECIFIED` if it has none. */
export function reasonOf(error: unknown): ErrorReason {
  return refusalOf(error).reason;
}

/** All that an error says which a call threw. Errors of any other kind become a refusal without a reason. */
export function refusalOf(error: unknown): Refusal {
  const failure = ConnectError.from(error);
  const info = failure.findDetails(ErrorInfoSchema).find((each) => each.domain === "parkup.tn");
  const wait = failure.findDetails(RetryInfoSchema)[0]?.retryDelay;
  const known = ErrorReason as unknown as Record<string, ErrorReason | undefined>;
  return {
    reason: (info && known[info.reason]) ?? ErrorReason.UNSPECIFIED,
    name: info?.reason ?? "",
    message: failure.rawMessage,
    metadata: info?.metadata ?? {},
    fields: failure.findDetails(BadRequestSchema).flatMap((each) => each.fieldViolations),
    ...(wait && { retryAfterMs: Number(wait.seconds) * 1000 + wait.nanos / 1e6 }),
  };
}
