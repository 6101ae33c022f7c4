import './progress.css';
import { useId } from 'react';

export type ProgressProps = {
  /** What is going on: "Brieven lezen". Shown, and the accessible name. */
  label: string;
  /** How far, of `max`; absent when that is not known. */
  value?: number | undefined;
  max?: number | undefined;
};

/** Something is going on: the native element, with its words. Shown only for what takes over half a second. */
export function Progress({ label, value, max }: ProgressProps) {
  const id = useId();
  return (
    <div className="cb-progress">
      <span className="cb-progress__label" id={id}>
        {label}
      </span>
      <progress className="cb-progress__bar" aria-labelledby={id} value={value} max={max ?? 1} />
    </div>
  );
}
