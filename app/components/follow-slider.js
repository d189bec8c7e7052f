// The policy map follows its slider of years. Without this file the slider
// waits for its button: everything here is comfort.
(() => {
  const PAUSE_MS = 250;
  const form = document.getElementById("as-of");
  const range = form?.querySelector("input[type=range]");
  const said = form?.querySelector("output");
  if (!form || !range || !said) return;
  form.querySelector("button")?.setAttribute("hidden", "");

  let timer;
  let asking;
  const show = async () => {
    asking?.abort();
    asking = new AbortController();
    const search = new URLSearchParams(new FormData(form));
    const address = `${form.getAttribute("action")}?${search}`;
    try {
      const answer = await fetch(address, { signal: asking.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(
        await answer.text(),
        "text/html",
      );
      for (const id of ["map-shown", "records-shown", "years-beside"]) {
        const fresh = page.getElementById(id);
        if (fresh) document.getElementById(id)?.replaceWith(fresh);
      }
      // The form above would ask for another day than the one that is shown.
      const day = page.querySelector("input[type=date][name=on]")?.value ?? "";
      const dayAbove = document.querySelector("input[type=date][name=on]");
      if (dayAbove) dayAbove.value = day;
      document.dispatchEvent(new Event("map-shown"));
      history.replaceState(null, "", address);
    } catch {
      // Overtaken by a later year, or offline: the button still works.
      if (!asking.signal.aborted) {
        form.querySelector("button")?.removeAttribute("hidden");
      }
    }
  };
  range.addEventListener("input", () => {
    said.textContent = range.value;
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE_MS);
  });
})();
