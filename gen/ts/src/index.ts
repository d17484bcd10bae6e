// What browsers and Node share. `@parkup/api/web` and `@parkup/api/node` connect; `@parkup/api/parkup/…` are services and messages.
export { TIMEOUT_MS, type CallOptions } from "./calls.js";
export { reasonOf, refusalOf, type Refusal } from "./errors.js";
export { ErrorReason } from "./gen/parkup/errors/v1/error_reason_pb.js";
export { inMemory, type Tokens, type TokenStore } from "./sign_in.js";
