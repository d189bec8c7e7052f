import type { ReactNode } from "react";

/** Nothing here yet: says so, and what to do next. */
export function EmptyState({
  title,
  children,
}: {
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="sheet stack-tight text-center">
      <p className="font-serif text-lg font-semibold">{title}</p>
      {children}
    </div>
  );
}
