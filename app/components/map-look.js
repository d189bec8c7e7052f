// A closer look at the policy map: what an area is, beside the pointer, the
// finger or the keys, and a picture that comes nearer. Without this file the
// names are those that the browser shows, and every area leads on.
(() => {
  const MOST = 12;
  const STEP = 1.6;
  const LEAVE_MS = 150;
  /** A finger or mouse that moved less has tapped. */
  const TAP_PX = 6;
  const between = (low, value, high) => Math.min(Math.max(value, low), high);

  function enliven(frame) {
    const svg = frame.querySelector("svg");
    const tip = frame.querySelector("[data-tip]");
    const bar = frame.querySelector("[data-zoom-bar]");
    if (!svg || !tip || !bar || frame.dataset.alive) return;
    frame.dataset.alive = "yes";
    const [nameSaid, again] = tip.children;
    const [x0, y0, w0, h0] = svg
      .getAttribute("viewBox")
      .split(/[\s,]+/)
      .map(Number);
    const view = { x: x0, y: y0, zoom: 1 };
    const linkOf = (node) =>
      node instanceof Element ? node.closest("a") : null;

    // What it is.
    let told = null;
    let leaving;
    let drag = false;
    let touched = false;
    const hide = () => {
      clearTimeout(leaving);
      told = null;
      tip.hidden = true;
      again.textContent = "";
    };
    const tell = (link, at) => {
      clearTimeout(leaving);
      const title = link.querySelector("title");
      if (title) {
        // Else the browser would say it a second time.
        link.setAttribute("aria-label", title.textContent);
        title.remove();
      }
      if (told !== link) again.textContent = "";
      // Two fingers that come down on it are meant for the map.
      tip.classList.toggle("tapped", touched);
      told = link;
      nameSaid.textContent = link.getAttribute("aria-label");
      tip.hidden = false;
      const box = frame.getBoundingClientRect();
      const shape = link.getBoundingClientRect();
      const spot = at ?? {
        clientX: between(box.left, shape.left + shape.width / 2, box.right),
        clientY: between(box.top, shape.top, box.bottom),
      };
      const wide = tip.offsetWidth;
      const above = spot.clientY - box.top - tip.offsetHeight - 14;
      tip.style.left = `${between(0, spot.clientX - box.left - wide / 2, Math.max(0, box.width - wide))}px`;
      tip.style.top = `${above > -40 ? above : spot.clientY - box.top + 22}px`;
    };
    svg.addEventListener("pointerover", (event) => {
      const link = linkOf(event.target);
      if (link && event.pointerType !== "touch" && !drag) tell(link, event);
    });
    const leave = (event) => {
      if (event.pointerType === "touch") return;
      clearTimeout(leaving);
      leaving = setTimeout(hide, LEAVE_MS);
    };
    svg.addEventListener("pointerout", leave);
    tip.addEventListener("pointerenter", () => clearTimeout(leaving));
    tip.addEventListener("pointerleave", leave);
    svg.addEventListener("focusin", (event) => {
      const link = linkOf(event.target);
      if (!link?.matches(":focus-visible")) return;
      bringIn(link);
      tell(link);
    });
    svg.addEventListener("focusout", hide);

    // How near.
    const patterns = [...svg.querySelectorAll("pattern")].map((pattern) => [
      pattern,
      pattern.getAttribute("patternTransform") ?? "",
    ]);
    const draw = () => {
      const { zoom } = view;
      view.x = between(x0, view.x, x0 + w0 - w0 / zoom);
      view.y = between(y0, view.y, y0 + h0 - h0 / zoom);
      svg.setAttribute(
        "viewBox",
        `${view.x} ${view.y} ${w0 / zoom} ${h0 / zoom}`,
      );
      // Dots grow less than the land, so that near ones come apart.
      svg.style.setProperty("--dot", String(zoom ** -0.75));
      // And the marks within an area stay as small as the legend's.
      for (const [pattern, turned] of patterns) {
        const scaled = `${turned} scale(${1 / zoom})`;
        pattern.setAttribute("patternTransform", scaled.trim());
      }
      svg.classList.toggle("near", zoom > 1);
      set("in", zoom < MOST);
      set("out", zoom > 1);
      set("all", zoom > 1);
    };
    const button = (name) => bar.querySelector(`[data-zoom="${name}"]`);
    // Stays within reach of the keys when there is no further.
    const set = (name, can) =>
      button(name)?.setAttribute("aria-disabled", String(!can));
    /** The point of the picture beneath a point of the window. */
    const under = ({ clientX, clientY }) =>
      new DOMPoint(clientX, clientY).matrixTransform(
        svg.getScreenCTM().inverse(),
      );
    const zoomTo = (wanted, fixed) => {
      const zoom = between(1, wanted, MOST);
      const share = view.zoom / zoom;
      view.x = fixed.x - (fixed.x - view.x) * share;
      view.y = fixed.y - (fixed.y - view.y) * share;
      view.zoom = zoom;
      hide();
      draw();
    };
    const middle = () => ({
      x: view.x + w0 / view.zoom / 2,
      y: view.y + h0 / view.zoom / 2,
    });
    /** Keys may come to an area that lies outside of what is shown. */
    const bringIn = (link) => {
      if (view.zoom === 1) return;
      const { x, y, width, height } = link.getBBox();
      view.x = x + width / 2 - w0 / view.zoom / 2;
      view.y = y + height / 2 - h0 / view.zoom / 2;
      draw();
    };
    bar.hidden = false;
    bar.addEventListener("click", (event) => {
      const pressed = event.target.closest("[data-zoom]")?.dataset.zoom;
      if (pressed === "in") zoomTo(view.zoom * STEP, middle());
      if (pressed === "out") zoomTo(view.zoom / STEP, middle());
      if (pressed === "all") zoomTo(1, middle());
    });
    // The wheel alone scrolls the page.
    svg.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const by = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
        zoomTo(view.zoom * 2 ** (-by / 160), under(event));
      },
      { passive: false },
    );
    frame.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (!tip.hidden) hide();
      else if (view.zoom > 1) zoomTo(1, middle());
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && frame.isConnected) hide();
    });

    // Fingers, and the mouse that pulls.
    const down = new Map();
    const spread = () => {
      const [a, b] = [...down.values()];
      return {
        far: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1,
        clientX: (a.clientX + b.clientX) / 2,
        clientY: (a.clientY + b.clientY) / 2,
      };
    };
    svg.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      if (down.size === 0) drag = false;
      touched = event.pointerType === "touch";
      down.set(event.pointerId, event);
    });
    window.addEventListener("pointermove", (event) => {
      const before = down.get(event.pointerId);
      if (!before) return;
      if (down.size === 2) {
        const old = spread();
        const held = under(old);
        down.set(event.pointerId, event);
        const now = spread();
        drag = true;
        zoomTo((view.zoom * now.far) / old.far, held);
        return;
      }
      const x = event.clientX - before.clientX;
      const y = event.clientY - before.clientY;
      if (!drag && (view.zoom === 1 || Math.hypot(x, y) < TAP_PX)) return;
      drag = true;
      const from = under(before);
      const to = under(event);
      view.x += from.x - to.x;
      view.y += from.y - to.y;
      hide();
      draw();
      down.set(event.pointerId, event);
    });
    // Two fingers are ours; one scrolls the page as long as all is shown.
    for (const kind of ["touchstart", "touchmove"]) {
      svg.addEventListener(
        kind,
        (event) => {
          if (event.touches.length > 1) event.preventDefault();
        },
        { passive: false },
      );
    }
    const up = (event) => down.delete(event.pointerId);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", up);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("click", (event) => {
      const link = linkOf(event.target);
      const keys = event.detail === 0;
      if (drag && !keys) {
        drag = false;
        event.preventDefault();
        return;
      }
      // The first tap says what it is, the second opens it.
      if (link && touched && !keys && told !== link) {
        event.preventDefault();
        tell(link, event);
        again.textContent = tip.dataset.again;
        return;
      }
      if (!link) hide();
    });
    draw();
  }

  const all = () => document.querySelectorAll("[data-map]").forEach(enliven);
  all();
  // The slider of years puts a new picture in the place of the old.
  document.addEventListener("map-shown", all);
})();
