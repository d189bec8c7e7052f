/**
 * One bar made of parts, and a mark that it should reach. Drawn by the server
 * alone; the same numbers must stand beside it in words.
 */
export function StackedBar({
  parts,
  total,
  mark,
  label,
}: {
  /** From left to right; colours are CSS. */
  parts: readonly { key: string; value: number; color: string }[];
  /** The length of the whole bar. */
  total: number;
  /** Where the mark stands; none when it lies beyond the bar. */
  mark: number;
  /** What it shows, in a sentence. */
  label: string;
}) {
  const whole = Math.max(1, total);
  const share = (value: number) => `${(100 * value) / whole}%`;
  let from = 0;
  return (
    <svg role="img" aria-label={label} className="block h-9 w-full">
      <rect y="6" width="100%" height="24" fill="var(--unknown)" />
      {parts.map(({ key, value, color }) => {
        const x = share(from);
        from += value;
        return (
          <rect
            key={key}
            x={x}
            y="6"
            width={share(value)}
            height="24"
            fill={color}
            stroke="var(--paper)"
          />
        );
      })}
      {mark <= whole && (
        <line
          x1={share(mark)}
          x2={share(mark)}
          y1="0"
          y2="36"
          stroke="var(--ink)"
          strokeWidth="3"
        />
      )}
    </svg>
  );
}
