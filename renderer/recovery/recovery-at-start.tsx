import { useEffect, useRef, useState } from 'react';
import type { RecoveredWork } from '../../main/contract.ts';
import type { Desk } from '../frame/use-desk.ts';
import { RecoveryDialog } from './recovery-dialog.tsx';

export type RecoveryAtStartProps = {
  desk: Pick<Desk, 'dialog' | 'opening' | 'number' | 'openRecovered'>;
  recovered: readonly RecoveredWork[];
};

/**
 * Offers what a crash left, once a start, over the letter that the program was started with. It waits for other dialogs,
 * and comes back when opening a recovered letter did not work.
 */
export function RecoveryAtStart({ desk, recovered }: RecoveryAtStartProps) {
  const [works, setWorks] = useState(recovered);
  const [isLater, setIsLater] = useState(false);
  // Which number the desk had when a recovered letter was asked for: another one says that it was opened.
  const asked = useRef<number>(undefined);
  useEffect(() => {
    if (asked.current !== undefined && asked.current !== desk.number) setIsLater(true);
  }, [desk.number]);

  if (works.length === 0 || isLater || desk.opening?.isFirst || desk.dialog !== undefined) return null;
  return (
    <RecoveryDialog
      works={works}
      onOpen={(id) => {
        asked.current = desk.number;
        desk.openRecovered(id);
      }}
      onSettled={(id) => setWorks((before) => before.filter((work) => work.id !== id))}
      onLater={() => setIsLater(true)}
    />
  );
}
