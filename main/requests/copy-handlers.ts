import type { Program } from '../app/program.ts';
import type { Handlers } from '../ipc/handle-requests.ts';

/** The copy is changed before anything is waited for: what the window asks next finds it so. */
export function copyHandlers(program: Program): Pick<Handlers, 'copy:begin' | 'copy:change' | 'copy:end'> {
  const { copies, journal, tokens } = program;
  const readOnly = new Set<string>();
  return {
    'copy:begin': async ({ copy, revision, letter, isReadOnly, file, known }) => {
      copies.begin(copy, revision, letter);
      if (isReadOnly) {
        readOnly.add(copy);
        return null;
      }
      const from = file === undefined ? undefined : { path: tokens.pathOf(file), savedHash: known };
      await journal.begin(copy, letter, from, revision);
      return null;
    },
    'copy:change': async ({ copy, revision, change }) => {
      if (!copies.change(copy, revision, change)) return 'behind';
      if (!readOnly.has(copy)) await journal.append(copy, revision, change);
      return 'kept';
    },
    'copy:end': async ({ copy }) => {
      copies.end(copy);
      if (!readOnly.delete(copy)) await journal.end(copy);
      return null;
    },
  };
}
