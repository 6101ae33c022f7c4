import type { Program } from '../app/program.ts';
import type { Handlers } from '../ipc/handle-requests.ts';

export function windowHandlers({ surroundings }: Program): Pick<Handlers, 'window:unsaved' | 'window:close'> {
  const { window } = surroundings;
  return {
    'window:unsaved': ({ unsaved }) => {
      window.setUnsaved(unsaved);
      return null;
    },
    'window:close': () => {
      window.letClose();
      return null;
    },
  };
}
