import type { PlaceFound, PlaceIndex } from "./places";
import type {
  KnownPlace,
  LineOut,
  LineReason,
  PlaceAsked,
  PlaceChoice,
  PlaceQuestion,
  PolicyClaim,
} from "./types";
import { plainValue } from "./words";

/** By what a place that was asked for is remembered. */
export function questionKey(asked: PlaceAsked): string {
  return [asked.name, asked.county, asked.state, asked.kind]
    .map(plainValue)
    .join("|")
    .slice(0, 300);
}

/** A place as the file says it. */
export function wordsOf({ name, county, state, kind }: PlaceAsked): string {
  return [name, kind, county, state]
    .map((each) => each.trim())
    .filter((each, at, all) => each !== "" && all.indexOf(each) === at)
    .join(", ");
}

/** A place as it is offered. */
export function choiceOf(
  place: Pick<
    KnownPlace,
    "slug" | "name" | "officialName" | "kind" | "countyName" | "stateCode"
  >,
): PlaceChoice {
  return {
    slug: place.slug,
    name: place.officialName ?? place.name,
    kind: place.kind,
    county: place.countyName,
    state: place.stateCode,
  };
}

type Refuse = (
  claim: PolicyClaim,
  reason: LineReason,
  params: LineOut["params"],
) => void;

/**
 * The places that the claims of a file name. What cannot be told for sure is
 * asked, once for each text, however many rows hold it; what somebody chose
 * stays among the questions with the answer, so that it can be put right.
 */
export class AskedPlaces {
  private readonly open = new Map<
    string,
    { question: PlaceQuestion; rows: Set<string> }
  >();
  private readonly known = new Map<string, PlaceFound>();
  private readonly respelled = new Map<string, string>();
  private readonly bareIsTown: boolean;

  constructor(
    private readonly input: {
      claims: readonly PolicyClaim[];
      index: PlaceIndex;
      choices: Readonly<Record<string, string>>;
    },
    private readonly refuse: Refuse,
  ) {
    this.bareIsTown = input.claims.some(({ asked }) =>
      /\b(?:county|parish)\b/i.test(asked.name),
    );
  }

  questions(): PlaceQuestion[] {
    return [...this.open.values()].map(({ question, rows }) => ({
      ...question,
      rows: rows.size,
    }));
  }

  respellings(): { said: string; taken: string }[] {
    return [...this.respelled].map(([said, taken]) => ({ said, taken }));
  }

  /** The place of a claim; null where it must be asked, which is noted. */
  placeOf(claim: PolicyClaim): KnownPlace | null {
    const { index, choices } = this.input;
    const key = questionKey(claim.asked);
    const chosen = index.chosen(choices[key] ?? "");
    const tried = claim.places ?? [claim.asked];
    const found = tried.map((asked) => ({ asked, found: this.find(asked) }));
    const unsure = found.flatMap(({ found: each }) =>
      "because" in each ? each.choices : [],
    );
    if (chosen) {
      this.ask(claim, key, [chosen, ...unsure], chosen);
      return chosen;
    }
    const hits = found.flatMap(({ asked, found: each }) =>
      "place" in each ? [{ asked, place: each.place }] : [],
    );
    const [first] = hits;
    if (first) {
      // A sheriff of one county in the row of another: somebody mistyped.
      const counties = hits.filter(({ asked }) => asked.kind === "county");
      const other = counties.find(
        ({ place }) => place.id !== counties[0]?.place.id,
      );
      if (other && counties[0]) {
        this.refuse(claim, "names_disagree", {
          place: claim.title || claim.asked.name,
          first: counties[0].place.officialName ?? counties[0].place.name,
          second: other.place.officialName ?? other.place.name,
        });
        this.ask(claim, key, [counties[0].place, other.place]);
        return null;
      }
      return first.place;
    }
    const like = this.likeOneCounty(claim, found);
    if (like) return like;
    const reasons = found.flatMap(({ found: each }) =>
      "because" in each ? [each.because] : [],
    );
    const because =
      reasons.find((reason) => reason === "several_places") ??
      reasons[0] ??
      "unknown_place";
    this.refuse(claim, because, { place: wordsOf(claim.asked) });
    if (because !== "no_place") this.ask(claim, key, unsure);
    return null;
  }

  private find(asked: PlaceAsked): PlaceFound {
    const key = JSON.stringify(asked);
    const there = this.known.get(key);
    if (there) return there;
    const found = this.input.index.find(asked, this.bareIsTown);
    this.known.set(key, found);
    return found;
  }

  /**
   * "Berrian County" in Michigan can only be Berrien: counties are a closed
   * list. Only of an agency's own county, and only if one name is near.
   */
  private likeOneCounty(
    claim: PolicyClaim,
    found: readonly { asked: PlaceAsked; found: PlaceFound }[],
  ): KnownPlace | null {
    if (claim.places === undefined) return null;
    const county = found.find(({ asked }) => asked.kind === "county");
    if (!county || !("because" in county.found)) return null;
    const { choices, because } = county.found;
    const [only, second] = choices;
    if (because !== "unknown_place" || !only || second) return null;
    this.respelled.set(
      county.asked.name,
      `${only.officialName ?? only.name}, ${only.stateCode ?? ""}`,
    );
    return only;
  }

  private ask(
    claim: PolicyClaim,
    key: string,
    choices: readonly KnownPlace[],
    chosen?: KnownPlace,
  ): void {
    const row = `${claim.row} ${claim.file}`;
    const there = this.open.get(key);
    if (there) {
      there.rows.add(row);
      return;
    }
    const unique = new Map(choices.map((each) => [each.id, each]));
    this.open.set(key, {
      rows: new Set([row]),
      question: {
        key,
        words: wordsOf(claim.asked),
        rows: 1,
        first: claim.row,
        choices: [...unique.values()].map(choiceOf),
        ...(chosen ? { chosen: chosen.slug } : {}),
      },
    });
  }
}
