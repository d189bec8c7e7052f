import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { documentSchema } from "~/features/policies/schema";
import type { DocumentForm } from "~/features/policies/schema";
import { recordDocument } from "~/features/policies/service/record-document.server";
import type { Recorder } from "~/features/policies/service/recorder.server";
import type { World } from "~/server/world.server";

import { aGroup, aMember } from "./people";

/** The form as somebody fills it in: an ordinance against holds since 2018. */
export function aDocumentForm(
  given: Partial<Record<keyof DocumentForm, string | boolean>> = {},
): DocumentForm {
  const fields = {
    provision: "no_holds",
    instrument: "ordinance",
    title: "An ordinance about holds",
    source_url: "https://riverbend.example/ordinance",
    stage: "in_force",
    when: "2018-03-05",
    coverage: "full",
    quote: "No person shall be held for ICE.",
    ...given,
  };
  // A form that was left empty is the same as one without the field.
  return documentSchema.parse(
    Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== "")),
  );
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
  given: Partial<Record<keyof DocumentForm, string | boolean>> = {},
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
