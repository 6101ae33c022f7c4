import { randomBytes } from 'node:crypto';
import { createCodec } from '../codec.ts';
import { createBridge } from './bridge.ts';
import { preloadWorld, type WorldSettings } from './preload-world.ts';

/** The scripts that run in every new document of a window before its own, and the names by which the screen joins in. */
export type WorldSources = WorldSettings & { page: string; preload: string };

/** Only the main frame has a preload, as in Electron. */
const UNLESS_MAIN_FRAME = 'if (window !== window.top) return;';

/** `preload` is the text of the app's preload, run unchanged in a world of its own. */
export function worldSources(preload: string): WorldSources {
  const secret = randomBytes(8).toString('hex');
  const settings = { binding: `post${secret}`, receiver: `receive${secret}`, platform: process.platform };
  const nonce = JSON.stringify(`bridge${secret}`);
  return {
    ...settings,
    page: `(() => { ${UNLESS_MAIN_FRAME} (${createBridge})(${nonce}, 'page'); })()`,
    preload: `(() => { ${UNLESS_MAIN_FRAME}
      const codec = (${createCodec})();
      const bridge = (${createBridge})(${nonce}, 'preload');
      (${preloadWorld})(${JSON.stringify(settings)}, codec, bridge, function (require, module, exports, process) {
        ${preload}
      });
    })()`,
  };
}
