import { json } from "@remix-run/node";
import type {
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";

import { ErrorPage } from "~/components/ErrorPage";
import { useNonce } from "~/components/nonce";
import { SiteFooter } from "~/components/SiteFooter";
import { SiteHeader } from "~/components/SiteHeader";
import { commonMessages } from "~/i18n/common/common";
import { metaLocale } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { actorOf } from "~/server/actor.server";
import { localeOf } from "~/server/locale.server";
import stylesheet from "~/styles/app.css?url";

/** A page that wants React in the browser says so: `handle = { hydrate: true }`. */
export interface PageHandle {
  hydrate?: boolean;
  /** No header and footer: embeds, projector views. */
  bare?: boolean;
  /** Shown within a frame on somebody else's page. */
  framed?: boolean;
}

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ matches }) => {
  const t = translator(metaLocale(matches), commonMessages);
  return [{ title: `${t("siteName")} · ${t("tagline")}` }];
};

export async function loader(args: LoaderFunctionArgs) {
  const [actor, locale] = await Promise.all([actorOf(args), localeOf(args)]);
  const { pathname, search } = new URL(args.request.url);
  return json({
    locale,
    here: pathname + search,
    origin: args.context.env.publicUrl,
    demo: args.context.env.demo,
    reader:
      actor.kind === "member"
        ? {
            name: actor.name,
            groups: actor.memberships.map((m) => ({
              slug: m.groupSlug,
              name: m.groupName,
              role: m.role,
            })),
            leads: actor.leads.map((l) => ({
              slug: l.coalitionSlug,
              name: l.coalitionName,
            })),
          }
        : null,
  });
}

export type RootData = ReturnType<typeof useRootData>;

export function useRootData() {
  return useRouteLoaderData<typeof loader>("root");
}

export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslate(commonMessages);
  const locale = useLocale();
  const nonce = useNonce();
  const data = useRootData();
  const handles = useMatches().map((m) => m.handle as PageHandle | undefined);
  const hydrate = handles.some((h) => h?.hydrate);
  const bare = handles.some((h) => h?.bare);
  const framed = handles.some((h) => h?.framed);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {!bare && (
          <a className="skip-link" href="#content">
            {t("skipToContent")}
          </a>
        )}
        {!bare && (
          <SiteHeader
            reader={data?.reader ?? null}
            here={data?.here ?? "/"}
            demo={data?.demo ?? false}
          />
        )}
        <main
          id="content"
          className={framed ? "framed" : "page grow pb-16"}
          tabIndex={-1}
        >
          {children}
        </main>
        {!bare && <SiteFooter here={data?.here ?? "/"} />}
        {hydrate && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
