import type { Finding } from '../../letter/check/finding.ts';
import { sameJson } from '../../letter/model/same-json.ts';

/** So many ms after the last change the letter is checked: never while somebody types. */
const CHECK_AFTER = 150;

/** The findings of a letter that changes. */
export type LetterCheck = {
  /** What was found last; the same array until something else is found. */
  findings(): readonly Finding[];
  /** Checks when nothing more has changed for a moment. */
  later(): void;
  now(): readonly Finding[];
};

/** Checks with `check`, at once the first time, and tells `onFound` each time it did so again. */
export function checkLater(check: () => Finding[], onFound: () => void): LetterCheck {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let findings: readonly Finding[] = check();
  const now = () => {
    clearTimeout(timer);
    const found = check();
    if (!sameJson(findings, found)) findings = found;
    onFound();
    return findings;
  };
  return {
    findings: () => findings,
    later() {
      clearTimeout(timer);
      timer = setTimeout(now, CHECK_AFTER);
    },
    now,
  };
}
