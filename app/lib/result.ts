/**
 * What a use case returns: done, or refused for a reason that was to be
 * expected. The unexpected is thrown.
 */
export type Result<T, Because extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly because: Because };

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refused<Because extends string>(
  because: Because,
): { readonly ok: false; readonly because: Because } {
  return { ok: false, because };
}
