import type { ReactNode } from "react";

export type Tone = "neutral" | "good" | "warn" | "danger" | "accent";

/** Shapes that go with tones, so that status is never colour alone. */
const SHAPES: Record<Tone, string> = {
  neutral: "○",
  good: "●",
  warn: "◐",
  danger: "■",
  accent: "◆",
};

/** A status: a word and a shape. */
export function Badge({
  tone = "neutral",
  shape,
  children,
}: {
  tone?: Tone;
  shape?: string;
  children: ReactNode;
}) {
  return (
    <span className={`badge badge-${tone}`}>
      <span aria-hidden="true">{shape ?? SHAPES[tone]}</span>
      {children}
    </span>
  );
}
