import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import autocannon from "autocannon";

// What measurements of a running site share: its port, its end, the load, and
// the bare server that answers the same bytes.

const here = dirname(fileURLToPath(import.meta.url));

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
}

export interface Page {
  name: string;
  path: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: (n: number) => string;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export async function untilHealthy(url: string): Promise<number> {
  const started = performance.now();
  for (;;) {
    try {
      if ((await fetch(`${url}/health`)).ok) return performance.now() - started;
    } catch {
      // Not listening yet.
    }
    if (performance.now() - started > 120_000) {
      throw new Error("The site did not start within two minutes.");
    }
    await new Promise((again) => setTimeout(again, 50));
  }
}

export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

let signers = 0;

export async function fire(
  url: string,
  how: Omit<Page, "name" | "path">,
  load: { connections: number } & ({ duration: number } | { amount: number }),
): Promise<Figures> {
  const result = await autocannon({
    url,
    ...load,
    method: how.method,
    headers: how.headers,
    ...(how.body
      ? {
          requests: [
            {
              setupRequest: (request) => ({
                ...request,
                body: how.body?.((signers += 1)) ?? "",
                // Each signer from a network of their own: one alone would
                // soon be told to wait.
                headers: {
                  ...how.headers,
                  "X-Forwarded-For": `10.${signers >> 16}.${(signers >> 8) & 255}.${signers & 255}`,
                },
              }),
            },
          ],
        }
      : {}),
  });
  return {
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx - (result["3xx"] ?? 0) + result.errors,
  };
}

export async function bareAnswering(
  folder: string,
  answer: { bytes: Buffer; status: number; location: string | null },
) {
  const file = join(folder, "answer");
  writeFileSync(file, answer.bytes);
  const child = fork(
    join(here, "bare-server.mjs"),
    [
      file,
      String(answer.status),
      ...(answer.location ? [answer.location] : []),
    ],
    { stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  const port = await new Promise<number>((resolve) =>
    child.once("message", (m) => resolve((m as { port: number }).port)),
  );
  return { child, url: `http://127.0.0.1:${port}` };
}
