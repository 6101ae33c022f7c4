import './badge.css';
import type { ReactNode } from 'react';

export type BadgeTone = 'neutral' | 'positive' | 'warning' | 'negative' | 'info';

/** A state in a word or two, as a pill. The words say it all; the colour only helps the eye. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`cb-badge cb-badge--${tone}`}>{children}</span>;
}
