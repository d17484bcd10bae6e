// What an app does with the client, the same in Node and in browsers; says what it saw.
import { Code, ConnectError, createClient, type Transport } from "@connectrpc/connect";
import { ErrorReason, reasonOf, refusalOf, type Tokens, type TokenStore } from "@parkup/api";
import { UserService } from "@parkup/api/parkup/auth/v1/user_service_pb";
import { LiveService } from "@parkup/api/parkup/parking/v1/live_service_pb";
import { SessionService } from "@parkup/api/parkup/parking/v1/session_service_pb";
import { ZoneService } from "@parkup/api/parkup/parking/v1/zone_service_pb";

export interface Facts {
  baseUrl: string;
  tokens: Tokens;
  zoneId: string;
  plate: string;
}

/** A store that counts how often it got new tokens. */
export function counted(tokens: Tokens): TokenStore & { writes: number } {
  let kept: Tokens | undefined = tokens;
  const store = {
    writes: 0,
    read: () => kept,
    write(newer: Tokens | undefined) {
      store.writes += 1;
      kept = newer;
    },
  };
  return store;
}

/** The reason's name of what a call throws, or that it threw nothing. */
async function refused(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "no refusal",
    (error: unknown) => ErrorReason[reasonOf(error)],
  );
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "OK",
    (error: unknown) => Code[ConnectError.from(error).code],
  );
}

export async function play(transport: Transport, facts: Facts, store: TokenStore & { writes: number }) {
  const users = createClient(UserService, transport);
  const sessions = createClient(SessionService, transport);

  // Several calls find out at once that the token is over; one of them refreshes it.
  const mes = await Promise.all(Array.from({ length: 5 }, () => users.getMe({})));
  const refreshed = store.writes;

  const { zones } = await createClient(ZoneService, transport).listZones({ pageSize: 1 });

  const stay = { zoneId: facts.zoneId, licensePlate: facts.plate, durationMinutes: 60 };
  const headers = { "idempotency-key": crypto.randomUUID() };
  const first = await sessions.startSession(stay, { headers });
  const again = await sessions.startSession(stay, { headers });
  const id = first.session?.id ?? "";

  const broken = await sessions.startSession({ ...stay, durationMinutes: -1 }).catch(refusalOf);

  // The first message of a stream is how things are; then the app turns away from it.
  const turned = new AbortController();
  const watched: string[] = [];
  const stream = createClient(LiveService, transport).watchMySession({}, { signal: turned.signal });
  const ended = await codeOf(
    (async () => {
      for await (const message of stream) {
        if (message.about.case === "snapshot") {
          watched.push(...message.about.value.sessions.map((each) => each.id));
          turned.abort();
        }
      }
    })(),
  );

  return {
    people: new Set(mes.map((me) => me.user?.id)).size,
    refreshed,
    zones: zones.length,
    sameSession: first.session?.id === again.session?.id && id !== "",
    second: await refused(sessions.startSession(stay)),
    broken: "fields" in broken ? { name: broken.name, fields: broken.fields.map((each) => each.field) } : "no refusal",
    french: refusalMessage(await caught(sessions.getSession({ sessionId: "0".repeat(24) }))),
    english: refusalMessage(
      await caught(sessions.getSession({ sessionId: "0".repeat(24) }, { headers: { "accept-language": "en" } })),
    ),
    late: await codeOf(users.getMe({}, { timeoutMs: 1 })),
    watched: watched.length === 1 && watched[0] === id,
    ended,
    over: (await sessions.endSession({ sessionId: id })).session?.status !== undefined,
  };
}

async function caught(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function refusalMessage(error: unknown): string {
  return refusalOf(error).message;
}
