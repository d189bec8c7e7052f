import { createContext, useContext } from "react";

/** Marks our own inline scripts; empty in the browser, which hides it. */
export const NonceContext = createContext<string>("");

export function useNonce(): string {
  return useContext(NonceContext);
}
