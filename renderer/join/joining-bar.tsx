import { Users } from 'lucide-react';
import type { Notices } from '../../main/contract.ts';
import { LetterBar } from '../letter/letter-bar.tsx';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';

export type JoiningBarProps = { progress: Notices['join-progress']; onCancel: () => void };

/** Over the letter, while the kept versions are looked through for joining with a copy. One can go on writing. */
export function JoiningBar({ progress: { done, of }, onCancel }: JoiningBarProps) {
  const texts = nl.join;
  return (
    <LetterBar icon={Users} text={texts.bezig}>
      <progress aria-label={texts.bezig} value={done} max={of} />
      <Button onClick={onCancel}>{texts.annuleren}</Button>
    </LetterBar>
  );
}
