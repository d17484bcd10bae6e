// For browsers: gRPC-Web, through the gateway's public port.
import { type Interceptor, type Transport } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";

import { interceptorsFor, withDeadlines, type CallOptions } from "./calls.js";

/** A transport for `createClient` in browsers. Streams that the server sends work; none that the client would send. */
export function connect(options: CallOptions): Transport {
  const open = (interceptors: Interceptor[]) =>
    createGrpcWebTransport({ baseUrl: options.baseUrl, useBinaryFormat: true, interceptors });
  return withDeadlines(open(interceptorsFor(options, open)), options.timeoutMs);
}
