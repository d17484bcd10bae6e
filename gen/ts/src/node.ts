// For Node: gRPC over one HTTP/2 connection.
import { type Interceptor, type Transport } from "@connectrpc/connect";
import { createGrpcTransport, Http2SessionManager } from "@connectrpc/connect-node";

import { interceptorsFor, withDeadlines, type CallOptions } from "./calls.js";

/** Pings tell within seconds that a connection is dead; one that nobody uses is closed before the gateway would do it. */
export const CONNECTION = {
  pingIntervalMs: 10_000,
  pingTimeoutMs: 5_000,
  idleConnectionTimeoutMs: 4 * 60_000,
} as const;

/** A transport for `createClient` in Node; `close()` ends its connection, which otherwise ends when nobody uses it. */
export function connect(options: CallOptions): Transport & { close(): void } {
  const sessionManager = new Http2SessionManager(options.baseUrl, CONNECTION);
  const open = (interceptors: Interceptor[]) =>
    createGrpcTransport({ baseUrl: options.baseUrl, interceptors, sessionManager });
  const transport = withDeadlines(open(interceptorsFor(options, open)), options.timeoutMs);
  return { ...transport, close: () => sessionManager.abort() };
}
