import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { EmptyState } from "~/components/EmptyState";
import { ReasonForm } from "~/components/ReasonForm";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { SignatureState } from "~/features/petitions/components/PetitionState";
import { sweepSchema, sweepWishSchema } from "~/features/petitions/schema";
import {
  previewSweep,
  sweepSignatures,
} from "~/features/petitions/service/sweep-signatures.server";
import { SWEEP_KINDS } from "~/features/petitions/types";
import type { SignatureState as State } from "~/features/petitions/types";
import { watchMessages } from "~/features/petitions/watch-messages";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, watchMessages, "sweepTitle");

function wishOf(request: Request) {
  const { searchParams } = new URL(request.url);
  return sweepWishSchema.parse(Object.fromEntries(searchParams));
}

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  const wish = wishOf(args.request);
  const preview = await previewSweep(args.context.world, petition, wish);
  const [sample] = preview.samples;
  return json({
    petition,
    wish,
    domain: sample?.email.slice(sample.email.lastIndexOf("@") + 1) ?? "",
    states: preview.states.map((row) => ({
      ...row,
      state: row.state as State,
    })),
    samples: preview.samples.map((row) => ({
      ...row,
      state: row.state as State,
    })),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), sweepSchema, {
    locale,
    messages: watchMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { world, env, wakeMail } = args.context;
  const result = await sweepSignatures(world, member, petition, {
    ...wishOf(args.request),
    ...parsed.value,
    origin: env.publicUrl,
  });
  if (!result.ok) {
    const t = translator(locale, watchMessages);
    return formAgain(refuseForm(parsed.form, t(result.because)));
  }
  wakeMail();
  return redirect(paths.petitions.watch(petition.id), 303);
}

/** Many signatures at once: who is meant, and what shall become of them. */
export default function Sweep() {
  const t = useTranslate(watchMessages);
  const { petition, wish, domain, states, samples } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const watch = paths.petitions.watch(petition.id);
  const header = <BoardHeader petition={petition} current={watch} />;
  if (samples.length === 0) {
    return (
      <>
        {header}
        <EmptyState title={t("sweepNone")}>
          <Link to={watch}>{t("watch")}</Link>
        </EmptyState>
      </>
    );
  }
  const means = {
    network: t("sweepMeans_network", { code: wish.key.slice(0, 6) }),
    domain: t("sweepMeans_domain", { domain }),
    held: t("sweepMeans_held"),
  }[wish.by];
  return (
    <>
      {header}
      <div className="stack">
        <h2>{t("sweepTitle")}</h2>
        <p>{means}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {states.map(({ state, signatures }) => (
            <li key={state} className="flex items-center gap-2">
              <SignatureState state={state} /> {signatures}
            </li>
          ))}
        </ul>
        <DataTable
          caption={t("samples")}
          head={[t("name"), t("email"), t("postalCode"), t("state")]}
        >
          {samples.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td className="break-all">{row.email}</td>
              <td>{row.postalCode}</td>
              <td>
                <SignatureState state={row.state} />
              </td>
            </tr>
          ))}
        </DataTable>
        <ReasonForm
          choice={{
            name: "kind",
            label: t("what"),
            options: SWEEP_KINDS.map((value) => ({
              value,
              label: t(`what_${value}`),
              hint: t(`whatHint_${value}`),
            })),
          }}
          why={t("why")}
          whyHint={t("whyHint")}
          confirm={t("decide")}
          danger
          cancel={t("cancel")}
          back={watch}
          form={form}
        />
      </div>
    </>
  );
}
