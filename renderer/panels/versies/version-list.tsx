import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Version } from '../../../main/contract.ts';
import { nl } from '../../text/nl.ts';
import { nextIndex } from '../../theme/components/next-index.ts';
import { groupVersions, type VersionDay, type VersionStretch } from './group-versions.ts';
import { VersionRow } from './version-row.tsx';
import { versionDay } from './version-words.ts';

export type VersionListProps = {
  versions: readonly Version[];
  /** The name of the file of the letter. */
  file: string | undefined;
  /** The ids of those that are compared. */
  chosen: readonly string[];
  onChoose: (version: Version) => void;
  onName: (version: Version, naam: string) => void;
};

/**
 * The versions by day. One row is in the Tab order, arrows choose another, space chooses it to be compared. What was
 * saved by itself in one stretch is folded under the last of it.
 */
export function VersionList({ versions, file, chosen, onChoose, onName }: VersionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const [open, setOpen] = useState<readonly string[]>([]);
  const days = groupVersions(versions);
  const shown = days.flatMap(({ stretches }) => stretches.flatMap((stretch) => rowsOf(stretch, isOpen(stretch))));
  const stop = shown.find(({ id }) => id === active) ?? shown[0];

  // Which rows are open is known by the oldest version under them: a newer one comes on top.
  function isOpen({ earlier }: VersionStretch): boolean {
    return earlier.some(({ id }) => open.includes(id));
  }
  function toggle(stretch: VersionStretch) {
    const own = stretch.earlier.map(({ id }) => id);
    setOpen(isOpen(stretch) ? open.filter((id) => !own.includes(id)) : [...open, ...own.slice(-1)]);
  }
  function move(event: KeyboardEvent<HTMLElement>) {
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('[data-version]') ?? [])];
    const to = nextIndex(event.key, boxes.indexOf(event.currentTarget), boxes.length, {
      direction: 'vertical',
      wraps: false,
    });
    if (to === undefined) return;
    event.preventDefault();
    boxes[to]?.focus();
  }
  const row = (version: Version, stretch?: VersionStretch) => (
    <VersionRow
      version={version}
      elsewhere={version.bestand === file ? undefined : version.bestand}
      isChosen={chosen.includes(version.id)}
      isStop={version === stop}
      onChoose={() => onChoose(version)}
      onName={(naam) => onName(version, naam)}
      onFocus={() => setActive(version.id)}
      onMove={move}
      folded={
        stretch === undefined || stretch.earlier.length === 0
          ? undefined
          : { count: stretch.earlier.length, isOpen: isOpen(stretch), onToggle: () => toggle(stretch) }
      }
    />
  );
  return (
    <div className="cb-versies__list" ref={list}>
      {days.map((day) => (
        <Day key={day.stretches[0]?.version.id} day={day}>
          {day.stretches.map((stretch) => (
            <li key={stretch.version.id}>
              {row(stretch.version, stretch)}
              {isOpen(stretch) && (
                <ul className="cb-versies__earlier">
                  {stretch.earlier.map((version) => (
                    <li key={version.id}>{row(version)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </Day>
      ))}
    </div>
  );
}

function Day({ day, children }: { day: VersionDay; children: ReactNode }) {
  const id = useId();
  const words = versionDay(day.day, new Date());
  return (
    <section aria-labelledby={id}>
      <h3 className="cb-versies__day" id={id}>
        {`${words.charAt(0).toUpperCase()}${words.slice(1)}`}
      </h3>
      <ul className="cb-versies__rows" aria-label={nl.versies.titel}>
        {children}
      </ul>
    </section>
  );
}

function rowsOf({ version, earlier }: VersionStretch, isOpen: boolean): readonly Version[] {
  return isOpen ? [version, ...earlier] : [version];
}
