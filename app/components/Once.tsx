/**
 * The hidden mark of one showing of a form: a double submit carries the same
 * mark and is carried out once (`onceOnly`). The loader mints it.
 *
 * `shared` says that several people may be shown the same mark, because the
 * use case ties it to the person in another way; only then may the page be
 * kept for other visitors.
 */
export function Once({
  value,
  shared = false,
}: {
  value: string;
  shared?: boolean;
}) {
  return (
    <input
      type="hidden"
      name="once"
      data-shared={shared ? "" : undefined}
      value={value}
    />
  );
}
