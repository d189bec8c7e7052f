import { useEffect, useState } from "react";

import { paths } from "~/paths";

import type { LinedPlace } from "./PlaceLine";

/** Long enough that a quick typist asks once a word, short enough to feel live. */
const PAUSE_MS = 150;

/**
 * Places that follow the typing: asks the server while the person types; the
 * latest answer wins. Null until something was typed, and without script.
 * `asked` is what the answer shown was asked for.
 */
export function useLivePlaces(kinds?: readonly LinedPlace["kind"][]) {
  const [typed, setTyped] = useState<string | null>(null);
  const [live, setLive] = useState<LinedPlace[] | null>(null);
  const [asked, setAsked] = useState("");
  const kindsAsked = (kinds ?? []).join(",");

  useEffect(() => {
    if (typed === null) return;
    if (typed.trim() === "") {
      setLive(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const only = kindsAsked === "" ? [] : kindsAsked.split(",");
      fetch(paths.places.searchJson({ q: typed, kinds: only }), {
        signal: abort.signal,
      })
        .then((response) => (response.ok ? response.json() : null))
        .then((answer: { places: LinedPlace[] } | null) => {
          if (!answer) return;
          setAsked(typed);
          setLive(answer.places);
        })
        // Aborted, or offline: the form still works by its button.
        .catch(() => {});
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed, kindsAsked]);

  return { live, type: setTyped, asked };
}
