import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import {
  FollowButton,
  FollowForm,
} from "~/features/policies/components/FollowForm";
import { followMessages } from "~/features/policies/follow-messages";
import { followSchema } from "~/features/policies/schema";
import {
  askToFollow,
  followsPlace,
} from "~/features/policies/service/follow-place.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, followMessages, "title", { place: data?.name ?? "" });

/** A place that somebody governs: others have no records that could change. */
async function followable({ context, params }: LoaderFunctionArgs) {
  const place = await findPlace(context.world.db.read, params["slug"] ?? "");
  return found(place?.governs ? place : null);
}

export async function loader(args: LoaderFunctionArgs) {
  const place = await followable(args);
  const actor = await actorOf(args);
  const { searchParams } = new URL(args.request.url);
  return json({
    slug: place.slug,
    name: listedName(place),
    done: searchParams.get("done"),
    following:
      actor.kind === "member"
        ? await followsPlace(args.context.world, actor, place.id)
        : null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env, network } = args.context;
  const place = await followable(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), followSchema, {
    locale,
    messages: followMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await askToFollow(world, env, {
    place: {
      id: place.id,
      label: [listedName(place), place.stateCode].filter(Boolean).join(", "),
    },
    typed: parsed.value,
    locale: parsed.value.language,
    network,
  });
  if (!result.ok) {
    const t = translator(locale, followMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  args.context.wakeMail();
  const lang = new URL(args.request.url).searchParams.has("lang")
    ? { lang: locale }
    : {};
  return redirect(
    paths.places.follow(place.slug, { ...lang, done: "mailed" }),
    303,
  );
}

/** The form alone: where it comes back, and what was done. */
export default function FollowPlace() {
  const t = useTranslate(followMessages);
  const { slug, name, done, following } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const mailed = done === "mailed" && following === null && !form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.places.show(slug), label: name }]}
        title={t(mailed ? "mailedTitle" : "title", { place: name })}
        lead={t(mailed ? "mailedBody" : "lead", { place: name })}
      />
      {following !== null && done === "followed" && following && (
        <Notice tone="good" role="status">
          {t("followed", { place: name })}
        </Notice>
      )}
      {following === false && done === "ended" && (
        <Notice tone="good" role="status">
          {t("unfollowed", { place: name })}
        </Notice>
      )}
      {following === null ? (
        !mailed && <FollowForm slug={slug} form={form} />
      ) : (
        <FollowButton slug={slug} following={following} />
      )}
      <p className="small">
        <a href={paths.policies.changesFeedOfPlace(slug)}>{t("alsoFeed")}</a>
      </p>
    </div>
  );
}
