import type { ReactNode } from "react";

import { isWebAddress } from "~/lib/web-address";

/**
 * A link to a page of somebody else: a source, an agenda, a website. Forms
 * refuse what is no web address, but rows also come from imports and from
 * older versions; so an address that is not http(s) is shown as the text it
 * is, and never as a link.
 *
 * @param props.to the address as the database has it
 * @param props.children what the link says; without it, the address itself
 */
export function WebLink({
  to,
  children,
  className,
  label,
}: {
  to: string;
  children?: ReactNode;
  className?: string;
  /** For screen readers, where the visible word alone says too little. */
  label?: string;
}) {
  if (!isWebAddress(to)) {
    return (
      <span className="break-all">
        {children !== undefined && <>{children}: </>}
        {to}
      </span>
    );
  }
  return (
    <a
      href={to}
      rel="noopener noreferrer nofollow"
      className={className}
      aria-label={label}
    >
      {children ?? to}
    </a>
  );
}
