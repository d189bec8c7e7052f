import { z } from "zod";

import { day, line, publicLine, publicLines } from "~/lib/fields";

import { PLEDGE_KINDS } from "./ledger/types";
import { CAMPAIGN_VISIBILITIES, VOTE_RISKS } from "./types";

/** What a campaign is called, what it is about and who may read that. */
export const campaignSchema = z.object({
  name: publicLine(120),
  summary: publicLines(4000),
  visibility: z.enum(CAMPAIGN_VISIBILITIES),
});

export const newCampaignSchema = campaignSchema.extend({
  once: z.string().max(80).optional(),
  /** Slug of the place. */
  place: z.string().max(200),
  /** Slug of the group, where the person has several to choose from. */
  group: z.string().max(200).optional(),
  /** Key of the missing protection that the first demand will ask for. */
  provision: z.string().max(80).optional(),
});

/** Closing and reopening both want a reason that others can read later. */
export const reasonSchema = z.object({ why: publicLines(1000) });

const listSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  closed: z.literal("1").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type CampaignListQuery = z.output<typeof listSchema>;

/** Reads `?q=…&closed=1&page=…`; nonsense is set aside. */
export function readCampaignList(params: URLSearchParams): CampaignListQuery {
  const filled = Object.fromEntries([...params].filter(([, v]) => v !== ""));
  return listSchema.parse({ q: "", page: 1, ...filled });
}

const boardSchema = z.object({
  sort: z.enum(["risk", "date", "movement"]).catch("risk"),
  q: z.string().trim().max(200).catch(""),
  group: z.string().max(64).catch(""),
  risk: z.enum(VOTE_RISKS).or(z.literal("")).catch(""),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
});

/** Reads `?sort=…&q=…&group=…&risk=…&page=…` of a vote board. */
export function readBoardQuery(params: URLSearchParams) {
  return boardSchema.parse({
    q: "",
    group: "",
    risk: "",
    ...Object.fromEntries(params),
  });
}

/** A group's pledge to its coalition. */
export const pledgeSchema = z
  .object({
    once: z.string().max(80).optional(),
    /** Id of the group, where the person has several to choose from. */
    group: z.string().max(80).optional(),
    kind: z.enum(PLEDGE_KINDS),
    amount: z
      .string()
      .max(20)
      .refine(
        (text) => /^\d{1,7}$/.test(text) && +text >= 1 && +text <= 1_000_000,
        "notAnAmount",
      )
      .transform(Number),
    purpose: line(160),
    from: day(),
    until: day(),
  })
  .refine(({ from, until }) => from <= until, {
    error: "untilBeforeFrom",
    path: ["until"],
  });
