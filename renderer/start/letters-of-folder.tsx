import './letters-of-folder.css';
import { useRef } from 'react';
import type { FileRef } from '../../main/contract.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import { useSlow } from '../frame/use-slow.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Progress } from '../theme/components/progress.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { LetterTable } from './letter-table.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import type { LetterList } from './use-letters.ts';

export type LettersOfFolderProps = {
  list: LetterList;
  hasFolder: boolean;
  onOpen: (file: FileRef) => void;
  onChooseFolder: () => void;
  onClearSearch: () => void;
};

const HEADING = 'start-brieven';

/** Where the focus goes when a button led to other content: the first letter, else what can be done next. */
const NEXT = ['tbody [tabindex="0"]', 'button'];

/** The lower half of the start screen: the letters, or why there are none and what to do. */
export function LettersOfFolder(props: LettersOfFolderProps) {
  const { list, hasFolder } = props;
  const isSlow = useSlow(list.isLoading);
  const section = useRef<HTMLElement>(null);
  useFocusKept(section, NEXT);
  return (
    <section className="cb-letters" aria-labelledby={HEADING} ref={section}>
      <div className="cb-letters__head">
        <h2 id={HEADING}>{nl.start.brievenInMap}</h2>
        <p className="cb-letters__count" role="status">
          {hasFolder ? countOf(list) : ''}
        </p>
      </div>
      {isSlow && <Progress label={nl.start.lezen} />}
      <Content {...props} />
    </section>
  );
}

function countOf({ letters, query }: LetterList): string {
  if (letters === undefined) return '';
  return query === '' ? nl.start.aantal(letters.length) : nl.start.gevonden(letters.length);
}

function Content({ list, hasFolder, onOpen, onChooseFolder, onClearSearch }: LettersOfFolderProps) {
  const { letters, query, faults, reload } = list;
  if (!hasFolder) {
    return (
      <Empty title={nl.start.geenMap} text={nl.start.geenMapUitleg}>
        <Button onClick={onChooseFolder}>{nl.start.mapKiezen}</Button>
      </Empty>
    );
  }
  if (faults.length > 0) {
    return (
      <StatusMessage tone="negative">
        <p>{nl.start.lijstMislukt}</p>
        <FaultList faults={faults} />
        <div className="cb-letters__actions">
          <Button onClick={reload}>{nl.start.opnieuwLezen}</Button>
          <Button onClick={onChooseFolder}>{nl.start.andereMap}</Button>
        </div>
      </StatusMessage>
    );
  }
  if (letters === undefined) return null;
  if (letters.length > 0) return <LetterTable labelledBy={HEADING} letters={letters} query={query} onOpen={onOpen} />;
  if (query !== '') {
    return (
      <Empty title={nl.start.nietsGevonden(query)} text={nl.start.nietsGevondenUitleg}>
        <Button onClick={onClearSearch}>{nl.start.zoekenWissen}</Button>
      </Empty>
    );
  }
  return (
    <Empty title={nl.start.leeg} text={nl.start.leegUitleg}>
      <Button onClick={onChooseFolder}>{nl.start.andereMap}</Button>
    </Empty>
  );
}

function Empty({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <div className="cb-letters__empty">
      <p className="cb-letters__empty-title">{title}</p>
      <p>{text}</p>
      <div className="cb-letters__actions">{children}</div>
    </div>
  );
}
