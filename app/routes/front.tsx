import { TextField } from "~/components/Field";
import { frontMessages } from "~/i18n/common/front";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

/** What a neighbour sees first. */
export default function Front() {
  const t = useTranslate(frontMessages);
  return (
    <div className="stack pt-10">
      <h1 className="max-w-3xl">{t("headline")}</h1>
      <p className="max-w-2xl text-lg">{t("lead")}</p>
      <form
        method="get"
        action={paths.places.search()}
        className="flex max-w-xl flex-wrap items-end gap-3"
      >
        <div className="grow">
          <TextField
            name="q"
            type="search"
            label={t("findPlace")}
            hint={t("placeHint")}
          />
        </div>
        <button className="button" type="submit">
          {t("search")}
        </button>
      </form>
    </div>
  );
}
