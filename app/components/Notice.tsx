import type { ReactNode } from "react";

/** A sentence or two that stand out from the page. */
export function Notice({
  tone = "accent",
  role,
  children,
}: {
  tone?: "accent" | "good" | "warn" | "danger";
  role?: "status" | "alert";
  children: ReactNode;
}) {
  return (
    <div
      className={tone === "accent" ? "notice" : `notice notice-${tone}`}
      role={role}
    >
      {children}
    </div>
  );
}
