// The tokens of a sign-in, refreshed once for all calls that need it at the same time.
import { Code, ConnectError, createClient, type Transport } from "@connectrpc/connect";

import { AuthService } from "./gen/parkup/auth/v1/auth_service_pb.js";
import type { SignInTokens } from "./gen/parkup/auth/v1/sign_in_tokens_pb.js";

/** What an app keeps of a sign-in, in its safest place. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
}

/** Where an app keeps its tokens. */
export interface TokenStore {
  /** The tokens there are; undefined when nobody is signed in. */
  read(): Promise<Tokens | undefined> | Tokens | undefined;
  /** Keeps new tokens, or forgets them all. Calls go on when it is done. */
  write(tokens: Tokens | undefined): Promise<void> | void;
}

/** Keeps tokens as long as the page or the process lives. */
export function inMemory(tokens?: Tokens | SignInTokens): TokenStore {
  let kept: Tokens | undefined = tokens;
  return { read: () => kept, write: (newer) => void (kept = newer) };
}

/** One sign-in: gives the access token of a call, and another one when that is over. */
export class SignIn {
  readonly #store: TokenStore;
  readonly #transport: Transport;
  #refreshing: Promise<Tokens | undefined> | undefined;

  /** `transport` goes without a token. */
  constructor(store: TokenStore, transport: Transport) {
    this.#store = store;
    this.#transport = transport;
  }

  async accessToken(): Promise<string | undefined> {
    return (await this.#store.read())?.accessToken;
  }

  /**
   * Another access token in the place of one that was refused; undefined when there is none to be had.
   *
   * One call refreshes, all others wait for it. A lost answer costs nothing: the server gives the same new pair for the same
   * refresh token for a minute, so the call is repeated with the one that is kept.
   */
  async renewed(refused: string): Promise<string | undefined> {
    const tokens = await this.#store.read();
    if (tokens && tokens.accessToken !== refused) return tokens.accessToken;
    this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = undefined));
    return (await this.#refreshing)?.accessToken;
  }

  async #refresh(): Promise<Tokens | undefined> {
    const old = await this.#store.read();
    if (!old?.refreshToken) return undefined;
    try {
      const answer = await createClient(AuthService, this.#transport).refreshToken({ refreshToken: old.refreshToken });
      const tokens = answer.tokens && { accessToken: answer.tokens.accessToken, refreshToken: answer.tokens.refreshToken };
      if (tokens) await this.#store.write(tokens);
      return tokens;
    } catch (error) {
      // Only a refusal ends a sign-in: whoever is merely offline stays signed in.
      if (ConnectError.from(error).code !== Code.Unauthenticated) throw error;
      await this.#store.write(undefined);
      return undefined;
    }
  }
}
