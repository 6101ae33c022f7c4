import './controle-panel.css';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Finding } from '../../letter/check/finding.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { nextIndex } from '../theme/components/next-index.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';

/** What the check found. One finding is in the Tab order, arrows choose another, Enter goes to its place. */
export function ControlePanel({ session }: { session: LetterSession }) {
  const findings = useSessionState(session, (state) => state.findings);
  const fouten = findings.filter(({ ernst }) => ernst === 'fout').length;
  const [active, setActive] = useState(0);
  const groups = groupFindings(findings);
  const ordered = groups.flatMap(({ places }) => places.flatMap((place) => place.findings));
  const stop = ordered[Math.min(active, ordered.length - 1)];

  function move(event: KeyboardEvent<HTMLElement>) {
    const panel = event.currentTarget.closest('.cb-controle');
    const all = panel === null ? [] : [...panel.querySelectorAll<HTMLElement>('.cb-controle__finding')];
    const index = all.indexOf(event.currentTarget);
    const to = nextIndex(event.key, index, all.length, { direction: 'vertical', wraps: false });
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    all[to]?.focus();
  }

  return (
    <div className="cb-controle">
      <h2 className="cb-visually-hidden">{nl.controle.titel}</h2>
      <p className="cb-controle__count" role="status">
        {findings.length === 0 ? nl.controle.geen : nl.controle.aantal(fouten, findings.length - fouten)}
      </p>
      {findings.length === 0 ? (
        <p className="cb-controle__none">
          <CircleCheck className="cb-controle__icon cb-controle__icon--positive" aria-hidden="true" />
          {nl.controle.geenUitleg}
        </p>
      ) : (
        <>
          <p className="cb-visually-hidden">{nl.controle.uitleg}</p>
          {groups.map((group) => (
            <Group
              key={group.ernst}
              group={group}
              stop={stop}
              onKeyDown={move}
              onFocus={(finding) => setActive(ordered.indexOf(finding))}
              onChoose={(finding) => session.goTo(finding.place)}
            />
          ))}
        </>
      )}
    </div>
  );
}

type GroupProps = {
  group: FindingGroup;
  /** The finding that is in the Tab order. */
  stop: Finding | undefined;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (finding: Finding) => void;
  onChoose: (finding: Finding) => void;
};

function Group({ group, stop, onKeyDown, onFocus, onChoose }: GroupProps) {
  const id = useId();
  const Icon = group.ernst === 'fout' ? CircleAlert : TriangleAlert;
  return (
    <section className="cb-controle__group" aria-labelledby={id}>
      <h3 className="cb-controle__title" id={id}>
        <Icon className={`cb-controle__icon cb-controle__icon--${group.ernst}`} aria-hidden="true" />
        {group.ernst === 'fout' ? nl.controle.fouten : nl.controle.aandacht}
      </h3>
      <ul className="cb-controle__list">
        {group.places.map(({ label, findings }) => (
          <li key={label} className="cb-controle__place">
            <h4 className={saysItself(label, findings) ? 'cb-visually-hidden' : 'cb-controle__label'}>{label}</h4>
            {findings.map((finding) => (
              <button
                key={`${finding.code} ${finding.sentence} ${idOf(finding)}`}
                type="button"
                className="cb-controle__finding"
                tabIndex={finding === stop ? 0 : -1}
                onKeyDown={onKeyDown}
                onFocus={() => onFocus(finding)}
                onClick={() => onChoose(finding)}
              >
                <span className="cb-controle__sentence">{finding.sentence}</span>
                <span className="cb-controle__remedy">{finding.remedy}</span>
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The name of the place need not be seen where every sentence says it. */
function saysItself(label: string, findings: readonly Finding[]): boolean {
  return findings.every(({ sentence }) => sentence.includes(`‘${label}’`));
}

function idOf({ place }: Finding): string {
  switch (place.soort) {
    case 'blok':
      return place.id;
    case 'sectie':
      return place.key;
    case 'brief':
      return '';
    default:
      return place.naam;
  }
}
