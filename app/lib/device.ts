const BROWSERS: readonly (readonly [RegExp, string])[] = [
  // Order matters: most browsers also claim to be Chrome and Safari.
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFxiOS\/|\bFirefox\//, "Firefox"],
  [/\bCriOS\/|\bChrom(?:e|ium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone\b|\biPad\b|\biPod\b/, "iOS"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/**
 * A browser in the few words its owner knows it by ("Firefox · Android"), from
 * its User-Agent. Versions and models are left out: they would tell people
 * apart. Empty when nothing is recognised.
 */
export function describeDevice(userAgent: string | null): string {
  const text = (userAgent ?? "").slice(0, 500);
  const find = (list: typeof BROWSERS) =>
    list.find(([pattern]) => pattern.test(text))?.[1];
  return [find(BROWSERS), find(SYSTEMS)]
    .filter((part) => part !== undefined)
    .join(" · ");
}
