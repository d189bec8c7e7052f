import { findGroupPetition } from "~/features/petitions/service/manage-petition.server";
import {
  findBatch,
  openBatch,
} from "~/features/petitions/service/paper-batches.server";
import {
  finishEntry,
  readSample,
  saveCheck,
} from "~/features/petitions/service/paper-check.server";
import { saveLines } from "~/features/petitions/service/paper-lines.server";
import type { LineInput } from "~/features/petitions/paper/schema";
import type { World } from "~/server/world.server";

import { aPetition } from "./petitions";
import { aMember } from "./people";

/** A line as somebody types it for the first time. */
export function aLine(
  line: number,
  name: string,
  given: Partial<Omit<LineInput, "line" | "name">> = {},
): LineInput {
  return { line, name, postalCode: "90802", seen: 0, ...given };
}

/** A batch of one sheet or more with whoever organizes, types and checks. */
export async function aBatch(
  world: World,
  given: {
    petition?: { readonly id: string; readonly group_id: string };
    sheets?: number;
    /** The language of whoever types and checks. */
    locale?: "en" | "es";
  } = {},
) {
  const row = given.petition ?? (await aPetition(world));
  const member = (role: "organizer" | "volunteer", name: string) =>
    aMember(world, row.group_id, role, {
      name,
      locale: given.locale ?? "en",
    });
  const rosa = { accountId: (await member("organizer", "Rosa")).id };
  const ben = { accountId: (await member("organizer", "Ben")).id };
  const typist = { ...rosa, organizes: true };
  const checker = { ...ben, organizes: true };
  const find = async () => {
    const petition = await findGroupPetition(world, {
      id: row.id,
      groupIds: [row.group_id],
    });
    if (!petition) throw new Error("no petition");
    return petition;
  };
  const petition = await find();
  const made = await openBatch(world, typist, petition, {
    sheets: given.sheets ?? 1,
    carriedBy: "Nadia",
    gatheredIn: "The farmers’ market",
    gatheredOn: petition.today,
    language: "en",
  });
  if (!("id" in made)) throw new Error(made.because);
  const { id } = made;
  const batch = async () => {
    const found = await findBatch(world, petition, typist, id);
    if (!found) throw new Error("no batch");
    return found;
  };
  return {
    id,
    petition,
    typist,
    checker,
    batch,
    type: async (rows: readonly LineInput[], sheet = 1) =>
      saveLines(world, typist, await batch(), sheet, rows),
    finish: async () => finishEntry(world, typist, petition, await batch()),
    /** The second person reads these lines of the sample. */
    check: async (read: readonly LineInput[]) => {
      const sample = await readSample(world, checker, await batch());
      if (!sample.ok) return sample;
      const rows = sample.value.flatMap(({ sheet, line }) =>
        read
          .filter((row) => row.line === line)
          .map(({ seen: _seen, ...row }) => ({ ...row, sheet })),
      );
      return saveCheck(world, checker, petition, await batch(), rows);
    },
  };
}
