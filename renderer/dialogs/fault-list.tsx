import './fault-list.css';
import type { Fault } from '../../letter/model/result.ts';

/** Everything that went wrong: where, what, and what to do about it. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  return (
    <ul className="cb-fault-list">
      {faults.map((fault) => (
        <li key={`${fault.kind} ${fault.place} ${fault.sentence}`}>
          {fault.place !== '' && <span className="cb-fault-list__place">{fault.place}</span>}
          <span className="cb-fault-list__sentence">{fault.sentence}</span>
          <span className="cb-fault-list__remedy">{fault.remedy}</span>
        </li>
      ))}
    </ul>
  );
}
