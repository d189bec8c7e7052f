/**
 * A button that copies what stands in a field. It shows itself only where the
 * script runs and the browser can copy; without it the field is there to be
 * marked and copied by hand.
 */
export function CopyButton({
  field,
  label,
  done,
}: {
  /** Id of the field. */
  field: string;
  label: string;
  /** What is said when it has been copied. */
  done: string;
}) {
  return (
    <p
      className="flex flex-wrap items-center gap-3"
      hidden
      data-copy-field={field}
    >
      <button type="button" className="button button-quiet">
        {label}
      </button>
      <span className="small soft" role="status" data-done={done} />
      <script src="/copy-field.js" defer />
    </p>
  );
}
