import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };
export type Tone = keyof typeof icons;

/** One sentence that says what happened and what to do next. `bad` is spoken at once. */
export function Notice({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <div className={`notice ${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon size={18} aria-hidden style={{ marginTop: 1 }} />
      <div>{children}</div>
    </div>
  );
}
