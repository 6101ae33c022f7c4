import { ChevronDown, ChevronRight, Flag, Pencil } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Version } from '../../../main/contract.ts';
import { nl } from '../../text/nl.ts';
import { IconButton } from '../../theme/components/icon-button.tsx';
import { MilestoneName } from './milestone-name.tsx';
import { versionTime } from './version-words.ts';

export type VersionRowProps = {
  version: Version;
  /** The name of the file in which it stood, when that is another than the one of the letter. */
  elsewhere: string | undefined;
  isChosen: boolean;
  /** Whether this row is the one in the Tab order. */
  isStop: boolean;
  onChoose: () => void;
  onName: (naam: string) => void;
  onFocus: () => void;
  /** Moves between the rows. */
  onMove: (event: KeyboardEvent<HTMLElement>) => void;
  /** Of a row under which others are folded. */
  folded?: { count: number; isOpen: boolean; onToggle: () => void } | undefined;
};

/** One version: a box to choose it, its name or how it came about, and a button to name it. F2 names it as well. */
export function VersionRow({
  version,
  elsewhere,
  isChosen,
  isStop,
  folded,
  onChoose,
  onName,
  onFocus,
  onMove,
}: VersionRowProps) {
  const [isNaming, setIsNaming] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const tabIndex = isStop ? 0 : -1;
  const own = version.naam === '' ? nl.versies.hoe[version.how] : version.naam;
  const words = elsewhere === undefined ? own : nl.versies.inBestand(own, elsewhere);
  const time = versionTime(version);
  if (isNaming) {
    return (
      <MilestoneName
        time={time}
        naam={version.naam}
        onDone={(naam, isByKey) => {
          // The field goes with the focus in it: the row has it again.
          flushSync(() => setIsNaming(false));
          if (isByKey) row.current?.querySelector('input')?.focus();
          if (naam !== undefined && naam !== version.naam) onName(naam);
        }}
      />
    );
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'F2') {
      event.preventDefault();
      setIsNaming(true);
    } else onMove(event);
  }

  return (
    <div className="cb-version" ref={row} data-chosen={isChosen || undefined}>
      <label className="cb-version__choice">
        <input
          type="checkbox"
          className="cb-version__box"
          data-version={version.id}
          checked={isChosen}
          tabIndex={tabIndex}
          onChange={onChoose}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        />
        <span className="cb-version__time">{time}</span>
        {version.naam !== '' && <Flag className="cb-version__flag" aria-hidden="true" />}
        <span className={version.naam === '' ? 'cb-version__how' : 'cb-version__name'} title={words}>
          {words}
        </span>
      </label>
      {folded !== undefined && (
        <button
          type="button"
          className="cb-version__fold"
          aria-expanded={folded.isOpen}
          tabIndex={tabIndex}
          onClick={folded.onToggle}
          onFocus={onFocus}
        >
          {folded.isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
          {nl.versies.eerdere(folded.count)}
        </button>
      )}
      <IconButton
        icon={Pencil}
        label={nl.versies.noemen(time)}
        shortcut="F2"
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={() => setIsNaming(true)}
      />
    </div>
  );
}
