import { notFound } from "~/server/http/guards.server";

/** Any address that no route knows. */
export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
