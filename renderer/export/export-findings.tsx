import './export-findings.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Finding, FindingPlace } from '../../letter/check/finding.ts';
import { nl } from '../text/nl.ts';
import { nextIndex } from '../theme/components/next-index.ts';
import { StatusMessage } from '../theme/components/status-message.tsx';

export type ExportFindingsProps = { findings: readonly Finding[]; onGo: (place: FindingPlace) => void };

/** What the check found, the faults first. One finding is in the Tab order; arrows move, Enter goes to its place. */
export function ExportFindings({ findings, onGo }: ExportFindingsProps) {
  const fouten = findings.filter(({ ernst }) => ernst === 'fout');
  const others = findings.filter(({ ernst }) => ernst !== 'fout');
  if (findings.length === 0) return <StatusMessage tone="positive">{nl.export.inOrde}</StatusMessage>;
  return (
    <StatusMessage tone={fouten.length > 0 ? 'warning' : 'info'}>
      <p>{fouten.length > 0 ? nl.export.fouten(fouten.length) : nl.export.aandachtspunten(others.length)}</p>
      <FindingButtons findings={[...fouten, ...others]} onGo={onGo} />
    </StatusMessage>
  );
}

function FindingButtons({ findings, onGo }: ExportFindingsProps) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);

  function move(event: KeyboardEvent) {
    const to = nextIndex(event.key, current, findings.length, { direction: 'vertical', wraps: false });
    if (to === undefined) return;
    event.preventDefault();
    setCurrent(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <ul className="cb-export-findings" ref={list} aria-label={nl.export.bevindingen} onKeyDown={move}>
      {findings.map((finding, index) => (
        <li key={`${finding.code} ${finding.place.label} ${finding.sentence}`}>
          <button
            type="button"
            className="cb-export-findings__finding"
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={() => onGo(finding.place)}
          >
            <span className="cb-export-findings__place">{finding.place.label}</span>
            <span>{finding.sentence}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
