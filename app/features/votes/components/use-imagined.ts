import { useEffect, useMemo, useState } from "react";

import {
  AS_COUNTED,
  imagine,
  imaginedParams,
  isAsCounted,
  withSeat,
} from "../rules/imagine";
import type { Imagined } from "../rules/imagine";
import type { BodyRule, MayorStance, RecordedLean } from "../types";
import type { SeatView, WhatIf } from "./count-view";

/** What is imagined otherwise, how it counts, and how to imagine more. */
export interface Imagining {
  imagined: Imagined;
  /** Null: nothing is imagined otherwise. */
  tried: WhatIf | null;
  /** The place one is looking at. */
  picked: string | null;
  /** Script runs: whatever is chosen counts at once. */
  live: boolean;
  pick: (key: string | null) => void;
  setSeat: (key: string, stance: RecordedLean | null) => void;
  change: (part: Partial<Omit<Imagined, "seats">>) => void;
  forget: () => void;
}

/** Names in the address that say what is imagined. */
const IMAGINED = /^(seat-.+|mayor|veto|protested)$/;

/**
 * The count imagined otherwise. It stands in the address, where the server
 * reads it: without script every change is a link or a form. With script it is
 * reckoned here, by the same rules, and the address follows.
 */
export function useImagined(given: {
  rule: BodyRule;
  seats: readonly SeatView[];
  mayorStance: MayorStance;
  /** A valid protest is recorded. */
  protested: boolean;
  imagined: Imagined;
  tried: WhatIf | null;
  pick: string | null;
}): Imagining {
  const { rule, seats, mayorStance, protested } = given;
  const [imagined, setImagined] = useState(given.imagined);
  const [picked, pick] = useState(given.pick);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  // Another address was read: its thoughts replace the ones before.
  useEffect(() => setImagined(given.imagined), [given.imagined]);
  useEffect(() => {
    if (!live) return;
    const url = new URL(window.location.href);
    for (const name of [...url.searchParams.keys()])
      if (IMAGINED.test(name)) url.searchParams.delete(name);
    for (const [name, value] of Object.entries(imaginedParams(imagined)))
      url.searchParams.set(name, value);
    if (url.href !== window.location.href)
      window.history.replaceState(window.history.state, "", url);
  }, [live, imagined]);
  const tried = useMemo(() => {
    if (isAsCounted(imagined)) return null;
    if (imagined === given.imagined) return given.tried;
    return imagine(
      rule,
      seats.map((seat) => ({
        seatId: seat.key,
        stance: seat.stance,
        weight: seat.weight,
        chair: seat.chair,
        ...(seat.confidence ? { confidence: seat.confidence } : {}),
      })),
      mayorStance,
      imagined,
      protested,
    );
  }, [
    rule,
    seats,
    mayorStance,
    protested,
    imagined,
    given.imagined,
    given.tried,
  ]);
  return {
    imagined,
    tried,
    picked,
    live,
    pick,
    setSeat: (key, stance) =>
      setImagined((before) => withSeat(before, key, stance)),
    change: (part) => setImagined((before) => ({ ...before, ...part })),
    forget: () => setImagined(AS_COUNTED),
  };
}
