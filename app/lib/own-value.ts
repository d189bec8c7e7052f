/**
 * What `record` itself holds under a name that came from outside, such as an
 * address: "constructor" finds what was written there, not what all objects
 * inherit.
 */
export function ownValue<T>(
  record: Readonly<Record<string, T>>,
  name: string | null,
): T | undefined {
  return name !== null && Object.hasOwn(record, name)
    ? record[name]
    : undefined;
}
