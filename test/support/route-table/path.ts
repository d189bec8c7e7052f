/** The address of a route of the table with its parameters filled in. */
export function pathOf(route: string, params: Record<string, string>): string {
  return (
    "/" +
    route
      .split("/")
      .map((part) => {
        const name = part === "*" ? "*" : /^:(\w+)\??/.exec(part)?.[1];
        if (!name) return part;
        return part.replace(
          part === "*" ? "*" : /^:\w+\??/,
          params[name] ?? "missing-parameter",
        );
      })
      .join("/")
  );
}
