import './fault-list.css';
import type { Fault } from '../../letter/model/result.ts';
import { nl } from '../text/nl.ts';

/** Everything that went wrong: where, what, and what to do about it. What is the same for two files stands there once. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  return (
    <ul className="cb-fault-list">
      {faults.filter(isFirst).map((fault) => (
        <li key={keyOf(fault)}>
          {fault.place !== '' && <span className="cb-fault-list__place">{placeWords(fault.place)}</span>}
          <span className="cb-fault-list__sentence">{fault.sentence}</span>
          <span className="cb-fault-list__remedy">{fault.remedy}</span>
        </li>
      ))}
    </ul>
  );
}

/** "a.brief:1:26", as a fault in a file has its place, in words. */
function placeWords(place: string): string {
  const [, file, line, column] = /^(.+):(\d+):(\d+)$/u.exec(place) ?? [];
  return file === undefined || line === undefined || column === undefined
    ? place
    : nl.dialogs.plaats(file, line, column);
}

function keyOf({ kind, place, sentence }: Fault): string {
  return `${kind} ${place} ${sentence}`;
}

function isFirst(fault: Fault, index: number, all: readonly Fault[]): boolean {
  return all.findIndex((other) => keyOf(other) === keyOf(fault)) === index;
}
