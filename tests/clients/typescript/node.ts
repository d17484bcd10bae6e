// Plays the journey in Node; facts come in the environment, what was seen goes to standard output.
import { connect } from "@parkup/api/node";

import { counted, play, type Facts } from "./journey.ts";

const facts = JSON.parse(process.env["FACTS"] ?? "") as Facts;
const store = counted(facts.tokens);
const transport = connect({ baseUrl: facts.baseUrl, tokens: store });
console.log(JSON.stringify(await play(transport, facts, store)));
transport.close();
