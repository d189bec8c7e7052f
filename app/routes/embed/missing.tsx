import type { MetaFunction } from "@remix-run/node";

import { EmbedMissing } from "~/features/policies/components/EmbedMissing";
import { embedMessages } from "~/features/policies/embed-messages";
import { pageTitle } from "~/i18n/page-meta";
import type { PageHandle } from "~/root";
import { notFound } from "~/server/http/guards.server";

export const handle = { bare: true, framed: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, embedMessages, "missingTitle");

export function loader(): never {
  throw notFound();
}

/** Any other address of a frame. */
export default function NoSuchFrame() {
  return <EmbedMissing />;
}

export function ErrorBoundary() {
  return <EmbedMissing />;
}
