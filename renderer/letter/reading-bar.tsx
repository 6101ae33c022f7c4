import { BookOpen, FilePen, LockOpen } from 'lucide-react';
import type { OpenHow } from '../../main/contract.ts';
import type { Reading } from '../frame/reading.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { LetterBar } from './letter-bar.tsx';
import { useNoticeOfFile } from './use-notice-of-file.ts';

export type ReadingBarProps = {
  session: LetterSession;
  reading: Reading;
  onReopen: (how: OpenHow | 'copy') => void;
};

/** Over a letter that is only read: why, and when that is over. */
export function ReadingBar({ session, reading, onReopen }: ReadingBarProps) {
  const isFreed = useNoticeOfFile(session, 'lock-freed');
  const isNewer = useNoticeOfFile(session, 'file-changed');
  if (isFreed || reading.why === 'chosen') {
    return (
      <LetterBar icon={LockOpen} text={isFreed ? nl.lock.vrij : nl.lock.gekozen}>
        <Button onClick={() => onReopen('edit')}>{nl.lock.bewerken}</Button>
      </LetterBar>
    );
  }
  const why = whyText(reading);
  return (
    <LetterBar icon={reading.why === 'file' ? BookOpen : FilePen} text={isNewer ? `${why} ${nl.lock.nieuwer}` : why}>
      {isNewer && <Button onClick={() => onReopen('read')}>{nl.lock.tonen}</Button>}
      <Button onClick={() => onReopen('copy')}>{nl.lock.kopie}</Button>
    </LetterBar>
  );
}

function whyText({ why, lockedBy }: Reading): string {
  if (why === 'file' || lockedBy === undefined) return nl.lock.bestand;
  const { naam, since, isStale } = lockedBy;
  return isStale ? nl.lock.over(naam, since) : nl.lock.bezig(naam, since);
}
