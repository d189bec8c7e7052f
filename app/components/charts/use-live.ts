import { useEffect, useState } from "react";
import type { ComponentType } from "react";

/**
 * A drawing that is fetched once the page stands in the browser; null until
 * then, and for good where it cannot be fetched. What the server drew stays
 * in its place meanwhile, so nothing is ever blank.
 *
 * @param load must be the same function at every call
 */
export function useLive<Props>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const [Live, setLive] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let gone = false;
    load()
      .then((component) => {
        if (!gone) setLive(() => component);
      })
      // Offline, or an old page after an update: the first drawing is right.
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [load]);
  return Live;
}
