import type { BrowserContext } from 'playwright-core';
import type { Project } from '../project.ts';
import { runStandIn, type StandIn } from '../screen/run-stand-in.ts';
import type { ExternalOpen } from '../wire.ts';
import { showByHand } from './dialogs-by-hand.ts';

/** Opens the app in a Chromium that runs already, for a person. `onOpen` opens files and links in other programs. */
export function startInChromium(
  project: Project,
  context: BrowserContext,
  args: string[],
  onOpen: (opened: ExternalOpen) => void,
): Promise<StandIn> {
  const { root, main, hostFile, name, version } = project;
  return runStandIn({
    ...{ context, showDialog: showByHand, onOpen, hostFile, main, args, name, version },
    appPath: root,
    userData: undefined,
    isFirstInstance: true,
    output: 'inherit',
    isForPerson: true,
  });
}
