import type { RecordedPerson, RecordedVote } from "../types";
import { matchReason, readName } from "./match-names";

/**
 * Pairs of persons of one record whose names are alike and who never stand on
 * one roll: somebody renamed, perhaps, or a slip of the clerk's. Whether they
 * are one is for a person to say; two who voted on one matter are two.
 */
export function alikePersons(
  persons: readonly RecordedPerson[],
  votes: readonly Pick<RecordedVote, "itemExternalId" | "personExternalId">[],
): [RecordedPerson, RecordedPerson][] {
  const read = persons.map((person) => ({
    person,
    name: readName(person.fullName, person.email),
  }));
  // Whoever is alike shares a word of the name: few are compared.
  const byWord = new Map<string, typeof read>();
  for (const one of read) {
    for (const word of new Set(one.name.whole.split(/[ -]/))) {
      if (word.length < 3) continue;
      const sharing = byWord.get(word);
      if (sharing) sharing.push(one);
      else byWord.set(word, [one]);
    }
  }
  const alike = new Map<string, [RecordedPerson, RecordedPerson]>();
  for (const sharing of byWord.values()) {
    for (const [at, a] of sharing.entries()) {
      for (const b of sharing.slice(at + 1)) {
        const reason = matchReason(a.name, b.name);
        // One name twice is told of already.
        if (reason === null || reason === "same_name") continue;
        const key = `${a.person.externalId}\n${b.person.externalId}`;
        alike.set(key, [a.person, b.person]);
      }
    }
  }
  if (alike.size === 0) return [];
  const asked = new Set(
    [...alike.values()].flat().map(({ externalId }) => externalId),
  );
  const votedOn = new Map<string, Set<string>>();
  for (const { itemExternalId, personExternalId } of votes) {
    if (personExternalId === null || !asked.has(personExternalId)) continue;
    const items = votedOn.get(personExternalId) ?? new Set();
    votedOn.set(personExternalId, items.add(itemExternalId));
  }
  const none: ReadonlySet<string> = new Set();
  return [...alike.values()].filter(([a, b]) => {
    const items = votedOn.get(a.externalId) ?? none;
    return ![...(votedOn.get(b.externalId) ?? none)].some((item) =>
      items.has(item),
    );
  });
}
