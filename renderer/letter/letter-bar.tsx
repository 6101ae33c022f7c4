import './letter-bar.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../text/nl.ts';

export type LetterBarProps = {
  icon: LucideIcon;
  tone?: 'info' | 'warning';
  /** One sentence about the letter or its file; read aloud when it comes or changes. */
  text: string;
  /** What can be done about it. */
  children?: ReactNode;
};

/** A calm line over the letter about what goes on with its file. It asks nothing: one can go on reading and writing. */
export function LetterBar({ icon: Icon, tone = 'info', text, children }: LetterBarProps) {
  return (
    <section className={`cb-letter-bar cb-letter-bar--${tone}`} aria-label={nl.lock.balk} data-region="">
      <Icon className="cb-letter-bar__icon" aria-hidden="true" />
      <p className="cb-letter-bar__text" role="status">
        {text}
      </p>
      {children && <div className="cb-letter-bar__actions">{children}</div>}
    </section>
  );
}
