import type { AddressInfo } from "node:net";

import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export interface Letter {
  from: string;
  to: string[];
  raw: string;
}

/** A real SMTP server that keeps what it is given, or refuses everything. */
export async function aMailServer(
  behaves: "well" | "badly" = "well",
  port = 0,
) {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      let raw = "";
      stream.on("data", (chunk: Buffer) => (raw += chunk.toString()));
      stream.on("end", () => {
        if (behaves === "badly") return done(new Error("Mailbox unavailable"));
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((r) => r.address),
          raw,
        });
        done();
      });
    },
  });
  await new Promise<void>((ready) =>
    server.listen(port, "127.0.0.1", () => ready()),
  );
  let isUp = true;
  const stop = async () => {
    if (!isUp) return;
    isUp = false;
    await new Promise<void>((done) => server.close(() => done()));
  };
  onTestFinished(stop);
  const { port: taken } = server.server.address() as AddressInfo;
  return { letters, url: `smtp://127.0.0.1:${taken}`, port: taken, stop };
}
