// Calls one after the other, until a line comes in; says how many answers it had, or the error that ended it.
import { createClient } from "@connectrpc/connect";
import { inMemory } from "@parkup/api";
import { connect } from "@parkup/api/node";
import { UserService } from "@parkup/api/parkup/auth/v1/user_service_pb";
import { SessionService } from "@parkup/api/parkup/parking/v1/session_service_pb";

import type { Facts } from "./journey.ts";

const facts = JSON.parse(process.env["FACTS"] ?? "") as Facts;
const parkup = connect({ baseUrl: facts.baseUrl, tokens: inMemory(facts.tokens), timeoutMs: 60_000 });
const stay = { zoneId: facts.zoneId, licensePlate: facts.plate, durationMinutes: 60 };
// The same key every time: a call that changes something, and that may be repeated as often as one likes.
const headers = { "idempotency-key": facts.plate };

let stopped = false;
process.stdin.once("data", () => (stopped = true));
let answers = 0;
const started = new Set<string>();
while (!stopped) {
  await createClient(UserService, parkup).getMe({});
  const { session } = await createClient(SessionService, parkup).startSession(stay, { headers });
  if (session) started.add(session.id);
  answers += 1;
  if (answers === 1) console.log("begun");
}
console.log(JSON.stringify({ answers, sessions: started.size }));
process.exit();
