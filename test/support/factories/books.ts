import {
  carryOutBookImport,
  prepareBookImport,
} from "~/features/transfers/service/import-book.server";
import { readBookPage } from "~/features/transfers/service/open-book.server";
import type { World } from "~/server/world.server";

type By = { groupId: string; accountId: string };

/** A list as it comes from Action Network. */
export const ACTION_NETWORK = [
  "first_name,last_name,email,can2_phone,zip_code,can2_user_tags,can2_subscription_status,Immigration Status",
  'Nadia,Ferrer,Nadia.Ferrer+list@riverbend.example,+1 555 010 0199,95987,"tenants, tabling",subscribed,citizen',
  "Tom,Webb,tom@riverbend.example,,95988,,unsubscribed,",
].join("\n");

/** A list that waits for a yes; its id. */
export async function aWaitingBook(
  world: World,
  by: By,
  text = ACTION_NETWORK,
  name = "people.csv",
): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const prepared = await prepareBookImport(world, by, { name, bytes });
  if (!prepared.ok) throw new Error(prepared.because);
  return prepared.value;
}

/** A list that was brought in; its id. */
export async function aBook(
  world: World,
  by: By,
  text = ACTION_NETWORK,
): Promise<string> {
  const id = await aWaitingBook(world, by, text);
  const carried = await carryOutBookImport(world, by, id);
  if (!carried.ok) throw new Error(carried.because);
  return id;
}

/** The first person of a group's address book, brought for it; their id. */
export async function aBookEntry(world: World, by: By): Promise<string> {
  await aBook(world, by);
  const { people } = await readBookPage(world, by.groupId, {
    words: "",
    support: "",
    page: 1,
  });
  const [first] = people;
  if (!first) throw new Error("Nobody is in the book.");
  return first.id;
}
