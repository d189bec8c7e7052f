// The baseline: a bare node:http server that answers every request with the
// same bytes and status, after reading the body.
//   node bare-server.mjs FILE STATUS [LOCATION]
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file, status = "200", location] = process.argv.slice(2);
const bytes = readFileSync(file);
const headers = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Length": bytes.length,
  ...(location ? { Location: location } : {}),
};

const server = createServer((request, response) => {
  request.on("data", () => {});
  request.on("end", () => {
    response.writeHead(Number(status), headers);
    response.end(bytes);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.send?.({ port: server.address().port });
});
