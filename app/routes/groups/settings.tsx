import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { GroupFields } from "~/features/groups/components/GroupFields";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { PlaceField } from "~/features/groups/components/PlaceField";
import { groupMessages } from "~/features/groups/messages";
import { settingsSchema } from "~/features/groups/schema";
import { changeSettings } from "~/features/groups/service/change-settings.server";
import { placeChoiceIn } from "~/features/groups/service/read-place-choice.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import {
  asksForPlaces,
  formWithPlaceAgain,
  formWithPlaces,
} from "./place-asked.server";
import { requireGroup } from "./require-group.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, groupMessages, "settingsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame } = await requireGroup(args, "group.settings");
  const params = new URL(args.request.url).searchParams;
  // Without a word about the place in the address, it is the group's own.
  if (!params.has("place") && group.place)
    params.set("place", group.place.slug);
  return json({
    frame,
    name: group.name,
    about: group.about,
    saved: params.has("saved"),
    place: group.place?.slug ?? null,
    choice: await placeChoiceIn(args.context.world, params),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { group, member } = await requireGroup(args, "group.settings");
  const locale = await localeOf(args);
  const { world } = args.context;
  const data = await args.request.formData();
  const parsed = parseForm(data, settingsSchema, {
    locale,
  });
  if (asksForPlaces(data)) return formWithPlaces(world, data, parsed.form);
  if (!parsed.ok) return formWithPlaceAgain(world, data, parsed.form);
  const { name, about, place } = parsed.value;
  const result = await changeSettings(world, member, group.id, {
    name,
    about: about ?? "",
    placeSlug: place ?? null,
  });
  if (!result.ok) {
    const sentence = translator(locale, groupMessages)(result.because);
    return formWithPlaceAgain(world, data, refuseForm(parsed.form, sentence));
  }
  return redirect(paths.groups.settings(group.slug, { saved: 1 }), 303);
}

export default function Settings() {
  const t = useTranslate(groupMessages);
  const data = useLoaderData<typeof loader>();
  const { frame } = data;
  const { slug } = frame.group;
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const choice = answer?.choice ?? data.choice;
  return (
    <GroupFrame
      frame={frame}
      current={paths.groups.settings(slug)}
      title={t("settingsTitle")}
    >
      <div className="page-narrow stack">
        {data.saved && !form && (
          <Notice tone="good" role="status">
            {t("settingsSaved")}
          </Notice>
        )}
        <ErrorSummary form={form} />
        <form
          method="post"
          action={paths.groups.settings(slug)}
          className="stack"
        >
          <PlaceField key={choice.query} choice={choice} />
          {(choice.chosen?.slug ?? null) !== data.place && (
            <Notice tone="warn">{t("placeNotSaved")}</Notice>
          )}
          <div className="sheet stack">
            <GroupFields form={form} name={data.name} about={data.about} />
          </div>
          <button className="button" type="submit">
            {t("saveSettings")}
          </button>
        </form>
      </div>
    </GroupFrame>
  );
}
