import type { TestApp } from "../app";
import {
  aCoalition,
  aGroup,
  aMember,
  aPlace,
  anAccount,
} from "../factories/people";

/** Everybody the table asks about, and what they belong to. */
export interface Cast {
  app: TestApp;
  place: { id: string; slug: string };
  /** Rosa's group: every object of the table is its own. */
  group: { id: string; slug: string; name: string };
  otherGroup: { id: string; slug: string };
  coalition: { id: string; slug: string };
  people: {
    /** Volunteer of Rosa's group. */
    volunteer: Person;
    /** Organizer of Rosa's group: Rosa herself. */
    organizer: Person;
    /** Admin of Rosa's group. */
    admin: Person;
    /** Organizer of another group of the same coalition. */
    neighbor: Person;
    /** Admin of a group outside. */
    stranger: Person;
    /** Leads the coalition; a volunteer of the neighbor's group. */
    lead: Person;
  };
}

export interface Person {
  id: string;
  name: string;
  email: string;
  cookie: string;
}

export async function gatherCast(app: TestApp): Promise<Cast> {
  const { world } = app;
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, {
    slug: "riverbend-neighbors",
    jurisdictionId: place.id,
  });
  const otherGroup = await aGroup(world, {
    name: "Hillside Tenants",
    slug: "hillside-tenants",
    jurisdictionId: place.id,
  });
  const outside = await aGroup(world, {
    name: "Faraway Friends",
    slug: "faraway-friends",
  });
  const signedIn = async (account: {
    id: string;
    name: string;
    email: string;
  }): Promise<Person> => ({
    id: account.id,
    name: account.name,
    email: account.email,
    cookie: await app.cookieOf(account.id),
  });
  const lead = await anAccount(world, { name: "Lena Lead" });
  const coalition = await aCoalition(world, {
    groupIds: [group.id, otherGroup.id],
    leadIds: [lead.id],
  });
  const member = async (
    groupId: string,
    role: "volunteer" | "organizer" | "admin",
    name: string,
  ) => signedIn(await aMember(world, groupId, role, { name }));
  return {
    app,
    place,
    group,
    otherGroup,
    coalition,
    people: {
      volunteer: await member(group.id, "volunteer", "Val Volunteer"),
      organizer: await member(group.id, "organizer", "Rosa Organizer"),
      admin: await member(group.id, "admin", "Ada Admin"),
      neighbor: await member(otherGroup.id, "organizer", "Nia Neighbor"),
      stranger: await member(outside.id, "admin", "Stu Stranger"),
      lead: await signedIn(lead),
    },
  };
}
