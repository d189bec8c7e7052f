/** What is looked at of a route: where it hangs and what it adds to the address. */
interface RouteAt {
  id: string;
  parentId?: string | undefined;
  path?: string | undefined;
  index?: boolean | undefined;
}

/** A route's whole address, in pieces; null: a piece that takes any word. */
interface Shape {
  id: string;
  pieces: readonly (string | null)[];
  /** It may be shorter or longer: it has a piece to leave out, or a `*`. */
  elastic: boolean;
}

/**
 * Finds out which routes an address can possibly be for, so that the router
 * need not rank all of the site's again for every request (it does so three
 * times for a page, and that was a third of a page's cost).
 *
 * Only what can never match is left out: a route with another word at a fixed
 * place, or with another number of pieces. Which of the rest it is, is still
 * the router's to say. Routes stay in their order, with all that they hang on.
 *
 * @param routes of the whole site, by id
 * @returns for a pathname, the ids of the routes that are left
 */
export function possibleRoutes(
  routes: Readonly<Record<string, RouteAt | undefined>>,
): (pathname: string) => string[] {
  const ids = Object.keys(routes);
  const shapes = ids
    .filter((id) => routes[id]?.path || routes[id]?.index)
    .map((id) => shapeOf(routes, id));
  return (pathname) => {
    const words = pathname.split("/").filter(Boolean).map(inSmallLetters);
    const left = new Set<string>();
    for (const shape of shapes)
      if (canBe(shape, words))
        for (const id of withParents(routes, shape.id)) left.add(id);
    for (const id of ids) if (routes[id]?.parentId === undefined) left.add(id);
    return ids.filter((id) => left.has(id));
  };
}

function shapeOf(
  routes: Readonly<Record<string, RouteAt | undefined>>,
  id: string,
): Shape {
  const pieces = withParents(routes, id)
    .reverse()
    .flatMap((each) => (routes[each]?.path ?? "").split("/"))
    .filter(Boolean);
  const loose = pieces.findIndex(
    (piece) => piece.endsWith("?") || piece.includes("*"),
  );
  return {
    id,
    elastic: loose >= 0,
    pieces: (loose < 0 ? pieces : pieces.slice(0, loose)).map((piece) =>
      piece.includes(":") ? null : piece.toLowerCase(),
    ),
  };
}

/** The route itself, what it hangs on, what that hangs on … */
function withParents(
  routes: Readonly<Record<string, RouteAt | undefined>>,
  id: string,
): string[] {
  const line: string[] = [];
  for (let at = routes[id]; at; at = routes[at.parentId ?? ""])
    line.push(at.id);
  return line;
}

function canBe({ pieces, elastic }: Shape, words: readonly string[]): boolean {
  if (elastic ? words.length < pieces.length : words.length !== pieces.length)
    return false;
  return pieces.every((piece, n) => piece === null || piece === words[n]);
}

/** The router compares blind to case and after decoding, so this does too. */
function inSmallLetters(word: string): string {
  try {
    return decodeURIComponent(word).toLowerCase();
  } catch {
    return word.toLowerCase();
  }
}
