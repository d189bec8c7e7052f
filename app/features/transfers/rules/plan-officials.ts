import type {
  ExternalLink,
  ImportedOfficial,
  ImportedPerson,
} from "~/features/officials/import-types";
import { foldName } from "~/lib/names";

import type { RecordedPerson } from "../types";
import { alikePersons } from "./alike-persons";
import { candidatesFor } from "./candidates";
import type { Candidates } from "./candidates";
import type { KnownPeople } from "./known-people";
import type { PeoplePlan } from "./people-plan";

export function planOfficials(plan: PeoplePlan): void {
  const voters = new Set(
    plan.record.votes.map((vote) => vote.personExternalId),
  );
  const members = new Set(
    plan.record.memberships
      .filter((member) => plan.bodies.has(member.bodyExternalId))
      .map((member) => member.personExternalId),
  );
  const persons: RecordedPerson[] = [];
  const namesakes = new Map<string, number>();
  for (const person of plan.record.persons) {
    if (
      plan.link("official", person.externalId) === undefined &&
      !voters.has(person.externalId) &&
      !members.has(person.externalId)
    ) {
      plan.tally.refuse(person.from, "person", "not_a_member", {
        name: person.fullName,
      });
      continue;
    }
    persons.push(person);
    const folded = foldName(person.fullName);
    namesakes.set(folded, (namesakes.get(folded) ?? 0) + 1);
    if (namesakes.get(folded) === 2) {
      plan.tally.notice("same_name_persons", { name: person.fullName });
    }
  }
  const candidates = candidatesFor(plan, namesakes);
  for (const person of persons) {
    const link = plan.link("official", person.externalId);
    if (link === undefined) matchOfficial(plan, person, candidates(person));
    else followOfficial(plan, person, link);
  }
  tellOfAlike(plan, persons);
}

/** Pages made for two names that may be one person: they can be merged. */
function tellOfAlike(
  plan: PeoplePlan,
  persons: readonly RecordedPerson[],
): void {
  const made = new Set(plan.changes.newOfficials.map(({ id }) => id));
  const fresh = persons.filter(({ externalId }) =>
    made.has(plan.officials.get(externalId) ?? ""),
  );
  for (const [a, b] of alikePersons(fresh, plan.record.votes)) {
    plan.tally.notice("alike_persons", { name: a.fullName, other: b.fullName });
  }
}

/** An official this source has named before. */
function followOfficial(
  plan: PeoplePlan,
  person: RecordedPerson,
  link: ExternalLink,
): void {
  const facts = factsOf(plan, person);
  const rowHash = plan.tools.hashOf(hashedFacts(facts));
  plan.officials.set(person.externalId, link.subjectId);
  // A roll says no more of somebody than their name, which is not news.
  if (link.rowHash === rowHash || person.mentioned) {
    plan.tally.count("person", "unchanged");
    return;
  }
  const existing = plan.known.officials.find(({ id }) => id === link.subjectId);
  const untouched =
    existing !== undefined &&
    existing.contactVerifiedOn === null &&
    plan.tools.hashOf(hashedFacts(existing)) === link.rowHash;
  if (!untouched) {
    // Somebody here knows better, or has verified it: both are listed.
    plan.tally.refuse(person.from, "person", "edited_here", {
      name: person.fullName,
    });
    return;
  }
  plan.changes.changedOfficials.push({ id: existing.id, ...facts });
  plan.keepLink("official", person.externalId, existing.id, rowHash);
  plan.tally.count("person", "updated");
}

/**
 * Somebody this source names for the first time. The only official of that
 * very name is believed to be meant; whoever is merely like somebody, or
 * shares the name with another, is a question for a person.
 */
function matchOfficial(
  plan: PeoplePlan,
  person: RecordedPerson,
  { certain, candidates }: Candidates,
): void {
  const existing = (id: string | undefined) =>
    plan.known.officials.find((official) => official.id === id);
  const only = existing(certain ?? undefined);
  if (only !== undefined) return adoptOfficial(plan, person, only);
  if (candidates.length === 0) return addOfficial(plan, person);
  const said = plan.options.choices[person.externalId];
  // One official cannot be two persons of the record.
  const given = new Set(plan.officials.values());
  const chosen =
    said === "new" ||
    said === "none" ||
    candidates.some(
      ({ officialId }) => officialId === said && !given.has(officialId),
    )
      ? (said ?? null)
      : null;
  const { externalId, fullName: name } = person;
  plan.tally.question({ externalId, name, candidates, chosen });
  if (chosen === "new") return addOfficial(plan, person);
  const other = existing(chosen ?? undefined);
  if (other !== undefined) return adoptOfficial(plan, person, other);
  // Who is meant is not ours to guess; the votes keep the printed name.
  const why =
    chosen === "none"
      ? "left_unmatched"
      : candidates.some(({ reason }) => reason === "same_name")
        ? "ambiguous_name"
        : "uncertain_name";
  plan.undecided.set(externalId, why);
  plan.tally.refuse(person.from, "person", why, { name });
}

function addOfficial(plan: PeoplePlan, person: RecordedPerson): void {
  const facts = factsOf(plan, person);
  const official: ImportedOfficial = {
    id: plan.tools.newId(),
    placeId: plan.options.placeId,
    ...facts,
  };
  plan.changes.newOfficials.push(official);
  plan.officials.set(person.externalId, official.id);
  plan.addName(official.id, official.name);
  plan.keepLink(
    "official",
    person.externalId,
    official.id,
    plan.tools.hashOf(hashedFacts(facts)),
  );
  plan.tally.count("person", "created");
}

/** An official known by name gets what is missing, and keeps the rest. */
function adoptOfficial(
  plan: PeoplePlan,
  person: RecordedPerson,
  existing: KnownPeople["officials"][number],
): void {
  const facts = factsOf(plan, person);
  const rowHash = plan.tools.hashOf(hashedFacts(facts));
  const filled: ImportedPerson = {
    name: existing.name,
    givenName: existing.givenName ?? facts.givenName,
    familyName: existing.familyName ?? facts.familyName,
    suffix: existing.suffix ?? facts.suffix,
    email: existing.email ?? facts.email,
    phone: existing.phone ?? facts.phone,
    website: existing.website ?? facts.website,
    contactSourceUrl: existing.contactSourceUrl ?? facts.contactSourceUrl,
  };
  plan.officials.set(person.externalId, existing.id);
  plan.keepLink("official", person.externalId, existing.id, rowHash);
  const same =
    plan.tools.hashOf(hashedFacts(filled)) ===
    plan.tools.hashOf(hashedFacts(existing));
  if (!same) {
    plan.changes.changedOfficials.push({ id: existing.id, ...filled });
  }
  plan.tally.count("person", same ? "unchanged" : "updated");
}

function factsOf(plan: PeoplePlan, person: RecordedPerson): ImportedPerson {
  const { client } = plan.record.source;
  const hasContact =
    person.email !== null || person.phone !== null || person.website !== null;
  return {
    name: person.fullName,
    givenName: person.givenName,
    familyName: person.familyName,
    suffix: person.suffix,
    email: person.email,
    phone: person.phone,
    website: person.website,
    contactSourceUrl:
      hasContact && client !== null
        ? `https://webapi.legistar.com/v1/${client}/persons/${person.externalId}`
        : null,
  };
}

/** The facts whose change at the source is a change; not where we read them. */
function hashedFacts(person: ImportedPerson): readonly (string | null)[] {
  return [
    person.name,
    person.givenName,
    person.familyName,
    person.suffix,
    person.email,
    person.phone,
    person.website,
  ];
}
