// What happens to every call: its deadline, its language, its token, its idempotency key, and another try where that is safe.
import { MethodOptions_IdempotencyLevel as Level } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError, type Interceptor, type Transport } from "@connectrpc/connect";

import { METHODS_WITH_KEYS, RETRY } from "./gen/methods.js";
import { SignIn, type TokenStore } from "./sign_in.js";

/** How an app calls. */
export interface CallOptions {
  /** Where ParkUp is: `https://api.example.tn`. */
  baseUrl: string;
  /** Where the tokens are kept; without it calls are anonymous. */
  tokens?: TokenStore;
  /** The language of messages, French unless given. */
  language?: "fr" | "en";
  /** How long a call may take that does not say so itself: 10 000 ms. Streams have no limit of ours. */
  timeoutMs?: number;
  /** Called before each call, after everything else. */
  interceptors?: Interceptor[];
}

export const TIMEOUT_MS = 10_000;

/** The interceptors of a transport, the outermost first; `anonymous` makes a transport for refreshing tokens. */
export function interceptorsFor(options: CallOptions, anonymous: (interceptors: Interceptor[]) => Transport): Interceptor[] {
  const outer = [headers(options.language ?? "fr")];
  const inner = [retries, ...(options.interceptors ?? [])];
  if (!options.tokens) return [...outer, ...inner];
  const signIn = new SignIn(options.tokens, withDeadlines(anonymous([...outer, ...inner]), options.timeoutMs));
  return [...outer, bearer(signIn), ...inner];
}

/** A transport whose calls end: those that answer once, after `timeoutMs` unless they say how long they may take. */
export function withDeadlines(transport: Transport, timeoutMs = TIMEOUT_MS): Transport {
  return {
    unary: (method, signal, limit, ...rest) => transport.unary(method, signal, limit ?? timeoutMs, ...rest),
    stream: (...call) => transport.stream(...call),
  };
}

/** Language and idempotency key: drawn once a call, so that every try of it carries the same one. */
function headers(language: string): Interceptor {
  return (next) => (request) => {
    if (!request.header.has("accept-language")) request.header.set("accept-language", language);
    const name = `${request.service.typeName}/${request.method.name}`;
    if (METHODS_WITH_KEYS.has(name) && !request.header.has("idempotency-key")) {
      request.header.set("idempotency-key", crypto.randomUUID());
    }
    return next(request);
  };
}

function bearer(signIn: SignIn): Interceptor {
  return (next) => async (request) => {
    if (request.header.has("authorization")) return next(request);
    let token = await signIn.accessToken();
    if (!token) return next(request);
    // A stream says that its token is over only when its first message is read, which is too late for another try here.
    if (request.stream && isOver(token)) token = (await signIn.renewed(token)) ?? token;
    request.header.set("authorization", `Bearer ${token}`);
    try {
      return await next(request);
    } catch (error) {
      if (request.stream || ConnectError.from(error).code !== Code.Unauthenticated) throw error;
      const newer = await signIn.renewed(token);
      if (!newer) throw error;
      request.header.set("authorization", `Bearer ${newer}`);
      return next(request);
    }
  };
}

/** Whether a JWT's time is over, by this device's clock. */
function isOver(token: string): boolean {
  try {
    const { exp } = JSON.parse(atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: number };
    return exp !== undefined && exp * 1000 <= Date.now();
  } catch {
    return false;
  }
}

/** Repeats what may be repeated while nothing answers, until the call's deadline. */
const retries: Interceptor = (next) => async (request) => {
  const safe = !request.stream && request.method.idempotency !== Level.IDEMPOTENCY_UNKNOWN;
  for (let attempt = 1; ; attempt++) {
    try {
      return await next(request);
    } catch (error) {
      if (!safe || attempt >= RETRY.maxAttempts || request.signal.aborted || !isNobodyThere(error)) throw error;
      const longest = Math.min(RETRY.maxBackoffMs, RETRY.initialBackoffMs * RETRY.backoffMultiplier ** (attempt - 1));
      await pause(longest * (0.5 + Math.random() / 2), request.signal, error);
    }
  }
};

/** No answer: the server's UNAVAILABLE, or a connection that failed, whose error has a cause of the platform's. */
function isNobodyThere(error: unknown): boolean {
  const failure = ConnectError.from(error);
  // Node calls a stream cancelled whose connection went; what the app itself cancels is not tried again (retries).
  if (failure.code === Code.Unavailable || failure.code === Code.Canceled) return true;
  const cause = failure.cause;
  // fetch throws a TypeError, Node an error with a code such as ECONNRESET.
  return cause instanceof TypeError || (cause instanceof Error && "code" in cause && typeof cause.code === "string");
}

function pause(milliseconds: number, signal: AbortSignal, error: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      reject(error);
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}
