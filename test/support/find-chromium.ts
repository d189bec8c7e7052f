import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of an installed Chromium or Chrome (`CHROMIUM` names one), or null. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  return (
    [
      ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
      ...PLACES,
    ].find(existsSync) ?? null
  );
}
