// The baseline: a bare node:http server that writes the same rows by
// better-sqlite3, without asking or sealing anything.
//   node bare-sign.mjs DATABASE PETITION each|together
import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";

import Database from "better-sqlite3";

const [file, petition, how] = process.argv.slice(2);
const db = new Database(file);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.pragma("foreign_keys = ON");
db.pragma("secure_delete = ON");
db.pragma("cache_size = -32000");

const sealed = randomBytes(130).toString("base64url");
const mail = randomBytes(1250).toString("base64url");
const sign = db.prepare(
  `insert into signatures (id, petition_id, state, source, sealed, key_version, email_hash, seat, person_hash, domain_hash, network_hash, postal_code, place_match, has_comment, disclosure, locale, proof, mailed_on, mails, created_at)
   values (?, '${petition}', 'pending', 'online', '${sealed}', 1, ?, 1, ?, ?, ?, '90802', 'unknown', 0, 'count', 'en', 'work', '2026-11-21', 1, ?)`,
);
const send = db.prepare(
  `insert into outbox (id, to_address, subject, body_text, headers, created_at, next_try_at, tries, petition_id, signature_id)
   values (?, '', '', '${mail}', '{}', ?, ?, 0, '${petition}', ?)`,
);
const prove = db.prepare(
  "insert into used_proofs (id, expires_at) values (?, ?)",
);

let n = 0;
const hash = (text) =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);
function write(body) {
  n += 1;
  const form = new URLSearchParams(body);
  const email = `${form.get("email")}${n}`;
  const now = new Date().toISOString();
  const id = `${now}-${String(n).padStart(12, "0")}`;
  sign.run(id, hash(email), hash(`p${email}`), hash("d"), hash(`n${n}`), now);
  send.run(`m${id}`, now, now, id);
  prove.run(createHash("sha256").update(email).digest("hex"), now);
}

const all = db.transaction((bodies) => bodies.forEach(write));
let line = [];
function empty() {
  const batch = line;
  line = [];
  all.immediate(batch.map(({ body }) => body));
  for (const { answer } of batch) answer();
}

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (bytes) => (body += bytes));
  request.on("end", () => {
    const answer = () => {
      response.writeHead(303, { Location: "/thanks" });
      response.end();
    };
    if (how === "each") {
      all.immediate([body]);
      answer();
      return;
    }
    if (line.length === 0) setImmediate(empty);
    line.push({ body, answer });
  });
});
server.listen(0, "127.0.0.1", () => {
  process.send?.({ port: server.address().port });
});
