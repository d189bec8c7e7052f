// Loaded into the measured site (node --import): notes of each request how
// long the process had it, from its first line to the last byte handed to the
// system, and how much processor time the process used meanwhile. "begin"
// empties the list, "end" sends it to the parent.
import { subscribe } from "node:diagnostics_channel";

const begun = new WeakMap();
let times = [];

subscribe("http.server.request.start", ({ request }) => {
  begun.set(request, { at: performance.now(), used: process.cpuUsage() });
});
subscribe("http.server.response.finish", ({ request }) => {
  const start = begun.get(request);
  if (!start) return;
  const { user, system } = process.cpuUsage(start.used);
  times.push({
    took: performance.now() - start.at,
    used: (user + system) / 1_000,
  });
});
process.on("message", (word) => {
  if (word === "end") process.send?.(times);
  times = [];
});
process.channel?.unref();
