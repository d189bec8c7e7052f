import type { Reader } from "@db/connection.server";
import {
  listProvisionCategories,
  listProvisions,
} from "@db/queries/policy-catalogue.server";
import type { Locale } from "~/i18n/locales";

import type { Decider, ProvisionCategory } from "../types";

/** Every provision by category, in their order, in the reader's language. */
export async function readCatalogue(
  db: Reader,
  locale: Locale,
): Promise<ProvisionCategory[]> {
  const [categories, provisions] = await Promise.all([
    listProvisionCategories(db),
    listProvisions(db),
  ]);
  const spanish = locale === "es";
  return categories.map((category) => ({
    key: category.key,
    name: spanish ? category.nameEs : category.nameEn,
    provisions: provisions
      .filter((p) => p.categoryKey === category.key)
      .map((p) => ({
        id: p.id,
        key: p.key,
        name: spanish ? p.nameEs : p.nameEn,
        summary: spanish ? p.summaryEs : p.summaryEn,
        ilrcItem: p.ilrcItem,
        decidedBy: p.decidedBy as Decider,
      })),
  }));
}
