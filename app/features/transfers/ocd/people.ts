import { foldName, splitName, takeSuffix, tidyName } from "~/lib/names";

import { isVacantSeat, mailAddress, webAddress } from "../legistar/fields";
import type { Ledger } from "../legistar/ledger";
import type {
  RecordedMembership,
  RecordedPerson,
  RecordedVote,
} from "../types";
import { dayOf, firstText, isRow, nameOf, referenceOf, rowsIn } from "./fields";
import type { Row } from "./fields";
import type { OcdTables, SourcedRow } from "./read-files";
import { oneEach } from "./settle";
import type { Organizations } from "./organizations";

/** Who the files know, by id and by name. */
export class People {
  private readonly names = new Map<string, string>();
  private readonly idsByName = new Map<string, Set<string>>();

  constructor(rows: readonly SourcedRow[]) {
    for (const { row } of rows) {
      const id = firstText(row, "id", "_id", "leg_id");
      const name = nameOf(row);
      if (id === null || name === null) continue;
      this.names.set(id, name);
      const others = rowsIn(row["other_names"]).map(nameOf);
      for (const each of [name, ...others]) {
        if (each === null) continue;
        const folded = foldName(each);
        const ids = this.idsByName.get(folded) ?? new Set();
        this.idsByName.set(folded, ids.add(id));
      }
    }
  }

  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  /**
   * The id of a voter: the row's own, else that of the only person of this
   * name, else one made of the name.
   */
  idOf(id: string | null, printedName: string): string | null {
    if (id !== null) return id;
    if (isVacantSeat(printedName)) return null;
    const ids = [...(this.idsByName.get(foldName(printedName)) ?? [])];
    const [only, ...others] = ids;
    // Of namesakes nobody is chosen; the vote keeps the printed name.
    if (others.length > 0) return null;
    return only ?? `name:${foldName(printedName) || printedName}`;
  }
}

/** Persons by their own rows, then those only a roster or a roll names. */
export function toPersons(
  tables: OcdTables,
  memberships: readonly RecordedMembership[],
  votes: readonly RecordedVote[],
  ledger: Ledger,
): RecordedPerson[] {
  const persons = new Map<string, RecordedPerson>();
  for (const { from, row } of oneEach("person", tables.person, ledger)) {
    const fullName = nameOf(row);
    if (fullName === null) {
      ledger.refuse(from, "person", "no_name");
    } else if (isVacantSeat(fullName)) {
      ledger.refuse(from, "person", "vacant_seat", { name: fullName });
    } else {
      const id =
        firstText(row, "id", "_id", "leg_id") ?? `name:${foldName(fullName)}`;
      const earlier = persons.get(id);
      if (earlier !== undefined) {
        ledger.refuse(from, "person", "repeated_row", {
          row: earlier.from.row ?? 0,
        });
        continue;
      }
      persons.set(id, {
        from,
        externalId: id,
        fullName,
        ...partsOf(row, fullName),
        email: mailAddress(officeContact(row, "email")),
        phone: officeContact(row, "voice", "phone"),
        website: webAddress(
          firstText(rowsIn(row["links"])[0] ?? {}, "url") ??
            officeContact(row, "url"),
        ),
        active: null,
        mentioned: false,
      });
    }
  }
  const mention = (
    from: RecordedVote["from"],
    id: string | null,
    name: string,
  ) => {
    if (id === null || persons.has(id)) return;
    persons.set(id, {
      from,
      externalId: id,
      fullName: name,
      ...splitName(name),
      email: null,
      phone: null,
      website: null,
      active: null,
      mentioned: true,
    });
  };
  for (const { from, personExternalId, fullName } of memberships) {
    mention(from, personExternalId, fullName);
  }
  for (const { from, personExternalId, printedName } of votes) {
    mention(from, personExternalId, printedName);
  }
  return [...persons.values()];
}

function partsOf(row: Row, fullName: string) {
  const printed = splitName(fullName);
  const family = firstText(row, "family_name", "last_name");
  if (family === null) return printed;
  const { rest, suffix } = takeSuffix(family);
  const given = firstText(row, "given_name", "first_name");
  return {
    givenName: given === null ? printed.givenName : tidyName(given),
    familyName: rest,
    suffix:
      firstText(row, "honorific_suffix", "suffix") ?? suffix ?? printed.suffix,
  };
}

/** A way to reach the office; a home's or a private one is passed over. */
function officeContact(row: Row, ...types: string[]): string | null {
  for (const contact of rowsIn(row["contact_details"])) {
    const type = (firstText(contact, "type") ?? "").toLowerCase();
    const label = `${firstText(contact, "note") ?? ""} ${firstText(contact, "label") ?? ""}`;
    if (!types.includes(type)) continue;
    if (/\b(?:home|personal|private|residen|cell|mobile)/i.test(label))
      continue;
    const value = firstText(contact, "value");
    if (value !== null) return value;
  }
  return types.includes("email") ? firstText(row, "email") : null;
}

/** Who sat in which body, and when. Parties are no bodies. */
export function toMemberships(
  tables: OcdTables,
  people: People,
  organizations: Organizations,
  ledger: Ledger,
): RecordedMembership[] {
  const posts = new Map(
    tables.post.map(({ row }) => [firstText(row, "id", "_id") ?? "", row]),
  );
  const seen = new Map<string, number>();
  return tables.membership.flatMap(({ from, row }) => {
    const person = referenceOf(row, "person");
    const body = organizations.find(referenceOf(row, "organization"));
    const personId = person?.id ?? null;
    const fullName = tidyName(
      person?.name ?? (personId && people.nameOf(personId)) ?? "",
    );
    if (fullName === "" || isVacantSeat(fullName)) {
      ledger.refuse(from, "membership", "no_name");
      return [];
    }
    if (body === null) {
      ledger.refuse(from, "membership", "unknown_body", {
        id: firstText(row, "organization_id") ?? "",
      });
      return [];
    }
    if (body === "no_body") {
      ledger.refuse(from, "membership", "not_a_body", { name: fullName });
      return [];
    }
    const post = posts.get(firstText(row, "post_id") ?? "") ?? row["post"];
    const label = firstText(isRow(post) ? post : {}, "label");
    const title = [firstText(row, "role", "label"), label]
      .filter((text) => text !== null)
      .join(", ");
    const startDate = dayOf(firstText(row, "start_date"));
    const id = people.idOf(personId, fullName) ?? `name:${foldName(fullName)}`;
    const externalId =
      firstText(row, "id", "_id") ??
      [id, body.externalId, startDate ?? "", label ?? ""].join("/");
    const earlier = seen.get(externalId);
    if (earlier !== undefined) {
      ledger.refuse(from, "membership", "repeated_row", { row: earlier });
      return [];
    }
    seen.set(externalId, from.row ?? 0);
    return {
      from,
      externalId,
      personExternalId: id,
      bodyExternalId: body.externalId,
      fullName,
      title: title || null,
      memberType: null,
      startDate,
      endDate: dayOf(firstText(row, "end_date")),
    };
  });
}
