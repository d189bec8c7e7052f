import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const all = filesUnder("app").filter((path) => /\.(ts|tsx)$/.test(path));
const english = all.filter((path) => path.endsWith(".en.ts"));
const sources = all
  .filter((path) => !/\.(en|es)\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

async function sentencesOf(path: string): Promise<Record<string, string>> {
  const module = (await import(
    /* @vite-ignore */ pathToFileURL(join(process.cwd(), path)).href
  )) as { default: Record<string, string> };
  return module.default;
}

/** Names in braces, and what kind of value each is. */
function holesOf(text: string, locale: string): string[] {
  const names = new Set<string>();
  const walk = (nodes: readonly unknown[]) => {
    for (const node of nodes as {
      type: number;
      value?: string;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      if (node.type >= 1 && node.type <= 6) names.add(String(node.value));
      for (const option of Object.values(node.options ?? {})) {
        walk(option.value);
      }
    }
  };
  walk(
    new IntlMessageFormat(text, locale, undefined, {
      ignoreTag: true,
    }).getAst(),
  );
  return [...names].sort();
}

test("there is something to compare", () => {
  expect(english.length).toBeGreaterThan(3);
});

describe.each(english)("%s", (path) => {
  test("has its Spanish twin with the same keys and the same values to fill in", async () => {
    const en = await sentencesOf(path);
    const es = await sentencesOf(path.replace(".en.ts", ".es.ts"));
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    for (const [key, sentence] of Object.entries(en)) {
      expect(holesOf(es[key] ?? "", "es"), key).toEqual(
        holesOf(sentence, "en"),
      );
    }
  });

  test("says nothing that no page uses", async () => {
    const keys = Object.keys(await sentencesOf(path));
    const unused = keys.filter((key) => {
      // Keys made of a known stem and a value ("stage.passed", "kind_call")
      // are looked up by template, so their stem counts.
      const stem = /^(.*?[._])/.exec(key)?.[1];
      return !sources.some(
        ({ text }) =>
          text.includes(`"${key}"`) ||
          text.includes(`'${key}'`) ||
          text.includes(`${key}:`) ||
          (stem !== undefined && text.includes("`" + stem + "${")),
      );
    });
    expect(unused).toEqual([]);
  });
});

test("no sentence is hard-coded in a component or a page", () => {
  const guilty = sources
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[.!?]?)\s*</g)].map(
        (m) => `${path}: ${m[1]}`,
      ),
    );
  expect(guilty).toEqual([]);
});
