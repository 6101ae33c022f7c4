import './status-message.css';
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type StatusTone = 'info' | 'positive' | 'warning' | 'negative';

const ICONS: Record<StatusTone, LucideIcon> = {
  info: Info,
  positive: CircleCheck,
  warning: TriangleAlert,
  negative: CircleAlert,
};

/**
 * Something the user must know, read aloud when it appears: at once when it is `negative` (role alert), else when the
 * screen reader has a moment (role status).
 */
export function StatusMessage({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <div className={`cb-status-message cb-status-message--${tone}`} role={tone === 'negative' ? 'alert' : 'status'}>
      <Icon className="cb-status-message__icon" aria-hidden="true" />
      <div className="cb-status-message__text">{children}</div>
    </div>
  );
}
