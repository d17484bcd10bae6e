// Plays the journey in a browser's page, and asks REST as well.
import { connect } from "@parkup/api/web";

import { counted, play, type Facts } from "./journey.ts";

async function rest(facts: Facts) {
  const zones = await fetch(`${facts.baseUrl}/v1/zones?page_size=1`);
  const refused = await fetch(`${facts.baseUrl}/v1/users/me`, { headers: { authorization: "Bearer none" } });
  const nowhere = await fetch(`${facts.baseUrl}/v1/nowhere`);
  return {
    zones: ((await zones.json()) as { zones: unknown[] }).zones.length,
    refused: [refused.status, ((await refused.json()) as { code: string }).code],
    nowhere: [nowhere.status, ((await nowhere.json()) as { code: string }).code],
  };
}

Object.assign(globalThis, {
  async journey(facts: Facts) {
    const store = counted(facts.tokens);
    const seen = await play(connect({ baseUrl: facts.baseUrl, tokens: store }), facts, store);
    return { ...seen, rest: await rest(facts) };
  },
});
