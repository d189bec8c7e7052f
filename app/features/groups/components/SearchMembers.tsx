import { TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { groupMessages } from "../messages";

/** Narrows the list of members, and says how many there are. */
export function SearchMembers({
  slug,
  words,
  total,
}: {
  slug: string;
  words: string;
  total: number;
}) {
  const t = useTranslate(groupMessages);
  return (
    <>
      <form
        method="get"
        action={paths.groups.members(slug)}
        className="flex max-w-xl flex-wrap items-end gap-3"
      >
        <div className="grow">
          <TextField
            name="q"
            type="search"
            label={t("searchMembers")}
            value={words}
            maxLength={100}
          />
        </div>
        <button className="button button-quiet" type="submit">
          {t("search")}
        </button>
      </form>
      <p className="soft" role="status">
        {t("membersFound", { count: total })}
      </p>
    </>
  );
}
