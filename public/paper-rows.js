// Fast typing of sheets: Enter saves the row one is in and goes on to the
// next one; on the last row it sends the sheet. Rows are saved by the same
// form, so without script, or when a row is refused, the form itself is sent
// and the page says what is missing.
(() => {
  "use strict";

  for (const form of document.querySelectorAll("form[data-rows]")) {
    const rows = [...form.querySelectorAll("tr[data-row]")];
    const fields = (row) => [...row.querySelectorAll("input, select")];
    const textOf = (row) =>
      fields(row)
        .filter((field) => field.type !== "hidden")
        .map((field) =>
          field.type === "checkbox" ? field.checked : field.value.trim(),
        )
        .join("\n");
    const kept = new Map(rows.map((row) => [row, textOf(row)]));
    let line = Promise.resolve(true);

    async function save(row) {
      const text = textOf(row);
      if (kept.get(row) === text) return true;
      const body = new FormData();
      for (const field of fields(row)) {
        if (field.type === "checkbox" && !field.checked) continue;
        body.append(field.name.replace(/^rows\[\d+\]/, "rows[0]"), field.value);
      }
      const answer = await fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(body),
        redirect: "manual",
      });
      // A redirect says that it was taken; anything else is the page's to say.
      if (answer.type !== "opaqueredirect") return false;
      kept.set(row, text);
      const seen = row.querySelector('[name$=".seen"]');
      if (seen) seen.value = String(Number(seen.value) + 1);
      const told = row.querySelector("[data-told]");
      if (told) told.textContent = told.dataset.told;
      return true;
    }

    form.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      const row = event.target.closest("tr[data-row]");
      if (!row || event.target.tagName === "BUTTON") return;
      event.preventDefault();
      const next = rows[rows.indexOf(row) + 1];
      if (next) next.querySelector('input:not([type="hidden"])').focus();
      // One at a time, in the order they were typed.
      line = line
        .then((well) => well && save(row))
        .catch(() => false)
        .then((well) => {
          if (!well) form.requestSubmit(form.querySelector("[data-plain]"));
          else if (!next) form.requestSubmit(form.querySelector("[data-next]"));
          return well;
        });
    });

    // Whoever leaves the page by accident is asked first.
    let sending = false;
    form.addEventListener("submit", () => {
      sending = true;
    });
    window.addEventListener("beforeunload", (event) => {
      if (sending) return;
      if (rows.some((row) => kept.get(row) !== textOf(row))) {
        event.preventDefault();
      }
    });
    const first = rows.find((row) => textOf(row) === "\n\n\nfalse\nfalse\nfalse\nfalse\nname");
    (first ?? rows[0])?.querySelector('input:not([type="hidden"])').focus();
  }
})();
