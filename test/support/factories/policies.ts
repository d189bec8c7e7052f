import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { documentSchema } from "~/features/policies/schema";
import type { DocumentForm } from "~/features/policies/schema";
import { recordDocument } from "~/features/policies/service/record-document.server";
import type { Recorder } from "~/features/policies/service/recorder.server";
import { recordReply } from "~/features/policies/service/remarks.server";
import type { World } from "~/server/world.server";

import { aGroup, aMember } from "./people";

/** What a test may say of a document and its first clause, in one go. */
export type PolicyGiven = Partial<
  Record<
    Exclude<keyof DocumentForm, "clauses"> | keyof typeof CLAUSE,
    string | boolean
  >
>;

/** Fields of the first clause. */
const CLAUSE = {
  provision: "no_holds",
  coverage: "full",
  quote: "No person shall be held for ICE.",
  section: "",
  exceptions: "",
  practice: "",
  checked: false as string | boolean,
};

/** The form as somebody fills it in: an ordinance against holds since 2018. */
export function aDocumentForm(given: PolicyGiven = {}): DocumentForm {
  const fields = {
    ...CLAUSE,
    instrument: "ordinance",
    title: "An ordinance about holds",
    source_url: "https://riverbend.example/ordinance",
    stage: "in_force",
    when: "2018-03-05",
    ...given,
  };
  // A form that was left empty is the same as one without the field.
  const filled = Object.entries(fields).filter(([, v]) => v !== "");
  const ofClause = ([name]: [string, unknown]) => name in CLAUSE;
  return documentSchema.parse({
    ...Object.fromEntries(filled.filter((field) => !ofClause(field))),
    clauses: [Object.fromEntries(filled.filter(ofClause))],
  });
}

/** Rosa, who organizes in a group of her own. */
export async function aRecorder(
  world: World,
  groupName = "Riverbend Neighbors",
): Promise<Recorder> {
  const group = await aGroup(world, { name: groupName });
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  return { accountId: rosa.id, groupId: group.id };
}

/** A document on file, with its first clause; returns its id. */
export async function aPolicy(
  world: World,
  placeId: string,
  given: PolicyGiven = {},
  recorder?: Recorder,
): Promise<string> {
  await loadCatalogue(world);
  const result = await recordDocument(
    world,
    recorder ?? (await aRecorder(world)),
    placeId,
    aDocumentForm(given),
  );
  if (!result.ok) throw new Error(result.because);
  return result.value;
}

/** The id of the only clause of a document. */
export async function clauseOf(world: World, documentId: string) {
  const { id } = await world.db.read
    .selectFrom("policy_clauses")
    .select("id")
    .where("document_id", "=", documentId)
    .executeTakeFirstOrThrow();
  return id;
}

/** The reply of an office beside a clause; returns its id. */
export async function aReply(
  world: World,
  recorder: Recorder,
  clauseId: string,
  words = "The council stands by it.",
  onDate = "2026-11-02",
): Promise<string> {
  const result = await recordReply(world, recorder, clauseId, {
    office: "Office of the Mayor of Riverbend",
    words,
    on_date: onDate,
    source_url: "https://riverbend.example/reply",
  });
  if (!result.ok) throw new Error(result.because);
  const { id } = await world.db.read
    .selectFrom("policy_remarks")
    .select("id")
    .where("clause_id", "=", clauseId)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return id;
}
