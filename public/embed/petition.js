// Turns links to petitions on somebody's page into cards:
//   <a class="groundwork-petition" href="https://…/petitions/…">…</a>
// It keeps nothing, asks for nothing and sets no cookie. Where it does not
// run, or the page forbids frames, the link stays what it is.
(() => {
  "use strict";
  const own = document.currentScript;
  if (!own) return;
  const { origin } = new URL(own.src);
  const shown = new WeakSet();
  const frames = [];

  // The card's parts are of bounded height; narrow columns break more lines.
  const heightFor = (width) =>
    width < 360 ? 470 : width < 520 ? 430 : 360;

  function show(link) {
    if (shown.has(link)) return;
    const to = new URL(link.href, document.baseURI);
    const slug = /^\/petitions\/([\w-]+)\/?$/.exec(to.pathname);
    if (to.origin !== origin || !slug) return;
    shown.add(link);
    const lang = to.searchParams.get("lang") === "es" ? "?lang=es" : "";
    const frame = document.createElement("iframe");
    frame.src = `${origin}/embed/petitions/${slug[1]}${lang}`;
    frame.title = link.textContent.trim();
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.width = "100%";
    frame.style.border = "0";
    frame.style.maxWidth = "40rem";
    const fit = () => {
      const width = frame.clientWidth || link.parentElement.clientWidth;
      frame.height = String(heightFor(width));
    };
    link.after(frame);
    link.hidden = true;
    fit();
    if (window.ResizeObserver) new ResizeObserver(fit).observe(frame);
    frames.push({ frame, link });
  }

  // The page's own policy lets no frame of ours in: give the links back.
  document.addEventListener("securitypolicyviolation", (event) => {
    if (!/^(frame|child|default)-src/.test(event.effectiveDirective)) return;
    if (!String(event.blockedURI).startsWith(origin)) return;
    for (const { frame, link } of frames.splice(0)) {
      frame.remove();
      link.hidden = false;
    }
  });

  const all = () => {
    for (const link of document.querySelectorAll("a.groundwork-petition[href]"))
      show(link);
  };
  if (document.readyState === "loading")
    document.addEventListener("DOMContentLoaded", all);
  else all();
})();
