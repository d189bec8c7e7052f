import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

import { describe, expect, test } from "vitest";

/** Areas, lowest first; an area may use earlier ones, never later ones. */
const AREAS = [
  "jurisdictions",
  "accounts",
  "groups",
  "officials",
  "policies",
  "library",
  "elections",
  "demands",
  "votes",
  "petitions",
  "tasks",
  "campaigns",
  "transfers",
];

/**
 * Rooms of the house and what each may import: other rooms, and packages
 * ("*": any). The same table stands in docs/decisions/0002.
 */
const ROOMS: {
  room: string;
  holds: RegExp;
  may: readonly string[];
  packages: "*" | readonly string[];
}[] = [
  {
    room: "migrations",
    holds: /^migrations\//,
    may: ["migrations"],
    packages: ["kysely"],
  },
  {
    room: "connection",
    holds: /^db\/connection\.server\.ts$/,
    may: ["schema"],
    packages: ["kysely", "better-sqlite3", "pg", "node"],
  },
  {
    room: "schema",
    holds: /^db\/schema\//,
    may: ["schema", "types"],
    packages: ["kysely"],
  },
  {
    room: "queries",
    holds: /^db\/(queries\/|dialect\.server\.ts)/,
    may: ["connection", "schema", "queries", "types", "lib"],
    packages: ["kysely", "node"],
  },
  {
    room: "seed",
    holds: /^db\/seed\//,
    may: "*".split(""),
    packages: "*",
  },
  {
    room: "db",
    holds: /^db\//,
    may: ["connection", "schema", "queries", "db", "migrations"],
    packages: ["kysely", "node"],
  },
  {
    room: "types",
    holds: /^app\/features\/[^/]+\/(types|.*\/types)\.ts$/,
    may: ["types"],
    packages: [],
  },
  {
    room: "rules",
    holds: /^app\/features\/[^/]+\/(rules|rules\/.*|[^/]+\/rules)\.ts$/,
    may: ["types", "rules", "feature-data", "lib"],
    packages: [],
  },
  {
    room: "feature-schema",
    holds: /^app\/features\/[^/]+\/(schema|.*\/schema)\.ts$/,
    may: ["types", "rules", "lib"],
    packages: ["zod"],
  },
  {
    room: "messages",
    holds: /^app\/features\/[^/]+\/([a-z]+-)?messages(\.\w+)?\.ts$/,
    may: ["i18n", "messages", "types"],
    packages: [],
  },
  {
    room: "feature-components",
    holds: /^app\/features\/[^/]+\/components\//,
    may: [
      "feature-components",
      "types",
      "rules",
      "messages",
      "components",
      "i18n",
      "lib",
      "paths",
      "permissions",
    ],
    packages: ["@remix-run/react", "react"],
  },
  {
    room: "feature-server",
    holds: /^app\/features\/.*\.server\.ts$/,
    may: [
      "feature-server",
      "feature-data",
      "types",
      "rules",
      "feature-schema",
      "messages",
      "queries",
      "connection",
      "schema",
      "server",
      "permissions",
      "i18n",
      "lib",
      "paths",
    ],
    packages: "*",
  },
  {
    room: "feature-data",
    holds: /^app\/features\//,
    may: ["feature-data", "types", "rules", "feature-schema", "lib"],
    packages: ["zod", "csv-parse"],
  },
  {
    room: "permissions",
    holds: /^app\/server\/permissions\.ts$/,
    may: [],
    packages: [],
  },
  {
    room: "server",
    holds: /^app\/server\//,
    may: [
      "server",
      "permissions",
      "connection",
      "queries",
      "schema",
      "lib",
      "i18n",
      "paths",
    ],
    packages: "*",
  },
  {
    room: "commands",
    holds: /^app\/commands\//,
    may: "*".split(""),
    packages: "*",
  },
  {
    room: "jobs",
    holds: /^app\/jobs\//,
    may: ["jobs", "feature-server", "server", "permissions", "i18n", "lib"],
    packages: [],
  },
  {
    room: "routes",
    holds: /^app\/(routes\/|routes\.ts|root\.tsx|entry\.)/,
    may: [
      "routes",
      "feature-server",
      "feature-components",
      "feature-schema",
      "feature-data",
      "messages",
      "types",
      "rules",
      "components",
      "server",
      "permissions",
      "i18n",
      "lib",
      "paths",
    ],
    packages: [
      "@remix-run/node",
      "@remix-run/react",
      "@remix-run/route-config",
      "react",
      "react-dom",
      "zod",
      "node",
    ],
  },
  {
    room: "components",
    holds: /^app\/components\//,
    may: ["components", "i18n", "lib", "paths"],
    packages: ["@remix-run/react", "react", "recharts"],
  },
  {
    room: "i18n",
    holds: /^app\/i18n\//,
    may: ["i18n", "lib"],
    packages: ["@remix-run/react", "react", "intl-messageformat"],
  },
  { room: "lib", holds: /^app\/lib\//, may: ["lib"], packages: ["zod"] },
  { room: "paths", holds: /^app\/paths\.ts$/, may: ["lib"], packages: [] },
];

const top = process.cwd();

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = ["app", "db", "migrations"]
  .flatMap((folder) => filesUnder(join(top, folder)))
  .map((path) => relative(top, path));

function roomOf(file: string) {
  return ROOMS.find((room) => room.holds.test(file));
}

function areaOf(file: string): string | undefined {
  return /^app\/features\/([^/]+)\//.exec(file)?.[1];
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(top, file), "utf8");
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\s[^"';]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? "");
}

/** The file an import names, or null for a package. */
function target(file: string, name: string): string | null {
  const path = name.startsWith("~/")
    ? `app/${name.slice(2)}`
    : name.startsWith("@db/")
      ? `db/${name.slice(4)}`
      : name.startsWith(".")
        ? normalize(join(dirname(file), name))
        : null;
  if (path === null) return null;
  const clean = path.replace(/\?.*$/, "");
  return (
    [clean, `${clean}.ts`, `${clean}.tsx`, `${clean}/index.ts`].find(
      (p) => existsSync(join(top, p)) && statSync(join(top, p)).isFile(),
    ) ?? clean
  );
}

const packageOf = (name: string) =>
  name.startsWith("node:")
    ? "node"
    : name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/");

function trespasses(file: string): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} stands in no room of the house`];
  return importsOf(file).flatMap((name) => {
    const to = target(file, name);
    if (to === null) {
      return room.packages === "*" || room.packages.includes(packageOf(name))
        ? []
        : [`${file} (${room.room}) imports the package ${name}`];
    }
    if (to.endsWith(".css") || to.endsWith("package.json")) return [];
    const there = roomOf(to);
    if (!there) return [`${file} imports ${to}, which stands in no room`];
    if (!room.may.includes("*") && !room.may.includes(there.room)) {
      return [`${file} (${room.room}) imports ${to} (${there.room})`];
    }
    const [from, into] = [areaOf(file), areaOf(to)];
    if (from && into && AREAS.indexOf(into) > AREAS.indexOf(from)) {
      return [`${file} imports the later area ${into}`];
    }
    return [];
  });
}

test("every import stays within what its room may use", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(trespasses)).toEqual([]);
});

test("every area is one of the list", () => {
  const areas = readdirSync(join(top, "app/features"));
  expect(areas.filter((area) => !AREAS.includes(area))).toEqual([]);
});

test("every area says in a README what its words mean", () => {
  const without = readdirSync(join(top, "app/features")).filter(
    (area) => !existsSync(join(top, "app/features", area, "README.md")),
  );
  expect(without).toEqual([]);
});

test("rules know no clock, chance, network or request", () => {
  const guilty = files
    .filter((file) => roomOf(file)?.room === "rules")
    .filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random|\bfetch\(|process\.env/.test(
        readFileSync(join(top, file), "utf8"),
      ),
    );
  expect(guilty).toEqual([]);
});

test("only the area's own service writes its tables", () => {
  // Queries are grouped by subject; a write may only be called from the
  // services of the area it belongs to (and from seeds and commands).
  const owner: Record<string, string[]> = {
    plumbing: ["server"],
    accounts: ["accounts", "server"],
    notices: ["accounts"],
    "task-reminders": ["tasks"],
    digests: ["campaigns"],
    pledges: ["campaigns"],
    activity: ["server"],
    groups: ["groups", "accounts", "server"],
    members: ["groups", "accounts"],
    invitations: ["groups"],
    "join-requests": ["groups"],
    coalitions: ["groups"],
    conflicts: ["votes"],
    "listed-districts": ["jurisdictions"],
    "own-places": ["jurisdictions"],
    "place-aliases": ["jurisdictions"],
    zips: ["jurisdictions"],
    "official-merges": ["officials"],
    "imported-people": ["officials"],
    "imported-votes": ["votes"],
    "body-rules": ["votes"],
    leans: ["votes"],
    meetings: ["votes"],
    motions: ["votes"],
    rolls: ["votes"],
    "roll-sheets": ["votes", "officials"],
    "vote-facts": ["votes"],
    "hand-matters": ["votes"],
    "live-records": ["transfers"],
    "import-tables": ["transfers"],
    "table-work": ["transfers"],
    "book-contacts": ["transfers"],
    "book-imports": ["transfers"],
    "book-signups": ["transfers"],
    signing: ["petitions"],
    signatures: ["petitions"],
    "petition-board": ["petitions"],
    "petition-recount": ["petitions"],
    "petition-counts": ["petitions"],
    "petition-purge": ["petitions"],
    "petition-updates": ["petitions"],
    deliveries: ["petitions"],
    "paper-batches": ["petitions"],
    "paper-lines": ["petitions"],
    "plain-signatures": ["petitions"],
    "signature-consents": ["petitions"],
    "signature-sweeps": ["petitions"],
    "signing-guards": ["petitions"],
    vaults: ["petitions"],
    "task-claims": ["tasks"],
    "comment-rosters": ["tasks"],
    "member-homes": ["officials"],
    "task-calendar": ["tasks"],
    "task-links": ["tasks"],
    "task-batches": ["tasks"],
    "task-templates": ["tasks"],
    "account-offers": ["tasks"],
    attention: ["campaigns"],
    contacts: ["tasks"],
    // Deadlines are the votes' own; who may read a campaign's calendar is
    // the campaign's.
    "agenda-clock": ["votes", "campaigns"],
    promises: ["votes"],
    "imported-policies": ["policies"],
    "policy-writing": ["policies"],
    "policy-edits": ["policies"],
    "policy-files": ["policies"],
    "policy-marks": ["policies"],
    "policy-reviews": ["policies"],
    "place-follows": ["policies"],
    "starter-records": ["policies"],
    "policy-imports": ["transfers"],
  };
  const guilty = files
    .filter((file) => file.startsWith("app/features/"))
    .flatMap((file) => {
      const text = readFileSync(join(top, file), "utf8");
      return [
        ...text.matchAll(
          /import (?:type )?\{([^}]+)\} from "@db\/queries\/([\w-]+)\.server"/g,
        ),
      ].flatMap(([, names = "", queries = ""]) => {
        const writes = names
          .split(",")
          .map((n) => n.trim())
          .filter((n) =>
            /^(insert|update|delete|mark|spend|end|take)[A-Z]/.test(n),
          );
        const allowed = owner[queries] ?? [queries];
        return writes.length > 0 && !allowed.includes(areaOf(file) ?? "")
          ? [`${file} writes ${queries}: ${writes.join(", ")}`]
          : [];
      });
    });
  expect(guilty).toEqual([]);
});

describe("the frame the product's owner fixed", () => {
  test.each([
    "app",
    "db",
    "migrations",
    "public",
    "test",
    "remix.config.js",
    "package.json",
    "tsconfig.json",
    "README.md",
  ])("%s is there", (name) => {
    expect(existsSync(join(top, name))).toBe(true);
  });

  test("remix.config.js is what the Vite plugin is given", () => {
    const vite = readFileSync(join(top, "vite.config.ts"), "utf8");
    expect(vite).toMatch(/import (\w+) from "\.\/remix\.config\.js"/);
    expect(vite).toMatch(/remix\(remixConfig\)/);
  });
});
