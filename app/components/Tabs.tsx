import { Link } from "@remix-run/react";

/** Pages of one thing beside each other; the present one is marked. */
export function Tabs({
  label,
  tabs,
  current,
}: {
  label: string;
  tabs: readonly { to: string; label: string }[];
  /** Address of the present page. */
  current: string;
}) {
  return (
    <nav aria-label={label} className="tabs no-print mb-6">
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          aria-current={tab.to === current ? "page" : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
