import { signSchema } from "~/features/petitions/schema";
import type { SignInput } from "~/features/petitions/schema";
import { signPetition } from "~/features/petitions/service/sign-petition.server";
import { isLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { paths } from "~/paths";
import type { RequestContext } from "~/server/context.server";

/** What the edge knows of a request when it asks for a quick answer. */
export interface QuickPost {
  readonly pathname: string;
  readonly lang: string | null;
  /** The form as it was sent. */
  readonly body: string;
  readonly context: Pick<
    RequestContext,
    "world" | "env" | "network" | "wakeMail"
  >;
}

const PATH = /^\/petitions\/([^/]+)\/sign$/;
const CHECKBOXES = new Set(["mayContact", "mayContactMore"]);

/** The same use case for both doors: the quick one and the page's own. */
export function takeSignature(
  { world, env, network }: QuickPost["context"],
  slug: string,
  typed: SignInput,
  locale: Locale,
) {
  const origin = env.publicUrl;
  return signPetition(world, { slug, typed, locale, origin, network });
}

/**
 * Answers the form of a petition without the framework, when all is well with
 * it: what is wrong in any way is left to the page's own action, which says
 * so beside the field.
 * @returns where to send the signer; null: let the page answer. Nothing was
 *   done then.
 */
export async function quickSign(post: QuickPost): Promise<string | null> {
  const slug = PATH.exec(post.pathname)?.[1];
  const { lang, context } = post;
  if (slug === undefined || !isLocale(lang)) return null;
  const typed = readPlain(post.body);
  const parsed = typed && signSchema.safeParse(typed);
  if (!parsed?.success) return null;
  const result = await takeSignature(context, slug, parsed.data, lang);
  if (!result.ok) return null;
  context.wakeMail();
  return paths.petitions.thanks(slug, lang);
}

/**
 * A form of single fields, trimmed as parseForm trims; null when a field
 * comes twice or a checkbox holds what ours never do.
 */
function readPlain(body: string): Record<string, unknown> | null {
  const values: Record<string, unknown> = {};
  let fields = 0;
  for (const [name, text] of new URLSearchParams(body)) {
    fields += 1;
    if (fields > 30 || name in values) return null;
    const value = text.trim().replace(/\r\n/g, "\n").replaceAll("\u0000", "");
    if (value === "") continue;
    if (CHECKBOXES.has(name)) {
      if (value !== "on") return null;
      values[name] = true;
    } else {
      values[name] = value;
    }
  }
  return values;
}
