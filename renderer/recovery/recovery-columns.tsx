import './recovery.css';
import type { RecoveredWork } from '../../main/contract.ts';
import { RecoveredWorkView } from './recovered-work.tsx';
import { WorkList } from './work-list.tsx';

export type RecoveryColumnsProps = {
  works: readonly RecoveredWork[];
  selected: RecoveredWork;
  onSelect: (id: string) => void;
};

/** The letters at the left, when there are several, and the chosen one at the right. */
export function RecoveryColumns({ works, selected, onSelect }: RecoveryColumnsProps) {
  return (
    <div className="cb-recovery">
      {works.length > 1 && <WorkList works={works} selected={selected} onSelect={onSelect} />}
      <RecoveredWorkView key={selected.id} work={selected} />
    </div>
  );
}
