// Copies what stands in a field at the press of a button beside it. Without
// script, or where the browser cannot copy, there is no button.
(() => {
  "use strict";
  if (!navigator.clipboard) return;
  for (const line of document.querySelectorAll("[data-copy-field][hidden]")) {
    const field = document.getElementById(line.dataset.copyField);
    const button = line.querySelector("button");
    const status = line.querySelector("[role=status]");
    if (!field || !button || !status) continue;
    button.addEventListener("click", () => {
      field.select();
      status.textContent = "";
      navigator.clipboard.writeText(field.value).then(
        () => (status.textContent = status.dataset.done),
        // Forbidden here: the text is marked, and the keys still copy it.
        () => field.focus(),
      );
    });
    line.hidden = false;
  }
})();
