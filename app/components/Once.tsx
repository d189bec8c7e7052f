/**
 * The hidden mark of one showing of a form: a double submit carries the same
 * mark and is carried out once (`onceOnly`). The loader mints it.
 */
export function Once({ value }: { value: string }) {
  return <input type="hidden" name="once" value={value} />;
}
