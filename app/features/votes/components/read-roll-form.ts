import type { ConsentEntry } from "../rules/consent";
import type { Mark } from "../rules/entry";
import type { RollMethod } from "../types";

/** The form as the server would read it, checks left out. */
export function readRollForm(data: FormData) {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const rows = [...data.keys()].flatMap((name) => {
    const index = /^rows\[(\d+)\]\.key$/.exec(name)?.[1];
    const key = text(name);
    return index === undefined || key === undefined
      ? []
      : [
          {
            key,
            option: text(`rows[${index}].option`) as Mark | undefined,
            word: text(`rows[${index}].word`),
            was: text(`rows[${index}].was`) as Mark | undefined,
            wasWord: text(`rows[${index}].wasWord`),
          },
        ];
  });
  return {
    rows,
    method: (text("method") ?? "roll_call") as RollMethod,
    letters: text("letters"),
    printed: text("printed"),
    mayor: text("mayor") as "yes" | "no" | "abstain" | undefined,
    presidedBy: text("presidedBy"),
  };
}

/** The same of a consent list: the roll, and the items it is for. */
export function readConsentForm(data: FormData) {
  const { printed: _, ...roll } = readRollForm(data);
  const items = [...data.keys()].flatMap(
    (name): ConsentEntry["items"][number][] => {
      const index = /^items\[(\d+)\]\.id$/.exec(name)?.[1];
      if (index === undefined) return [];
      const of = (field: string) => {
        const value = data.get(`items[${index}].${field}`);
        return typeof value === "string" ? value : "";
      };
      const place = of("place");
      return [
        {
          id: of("id"),
          place: place === "on" || place === "off" ? place : "none",
          exceptions: of("exceptions"),
        },
      ];
    },
  );
  return { ...roll, items };
}
