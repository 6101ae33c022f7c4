import * as nodeModule from 'node:module';
import { ELECTRON_NAMES } from './electron-names.ts';
import { absent } from './offered.ts';

const KEY = 'collegebrief.stand-in.electron';

type ResolveHook = (
  specifier: string,
  context: unknown,
  next: (specifier: string, context: unknown) => unknown,
) => unknown;
type WithHooks = { registerHooks?: (hooks: { resolve: ResolveHook }) => void };

/**
 * From now on `import … from 'electron'` gives what `offer` holds; every other name that Electron has is there too and
 * throws when it is used. `way` chooses between Node's two kinds of hooks; by default the newer one where Node has it.
 */
export function redirectElectron(offer: Record<string, unknown>, way: 'newest' | 'register' = 'newest'): void {
  const whole = Object.fromEntries(ELECTRON_NAMES.map((name) => [name, offer[name] ?? absent(name)]));
  Object.assign(globalThis, { [Symbol.for(KEY)]: whole });
  const url = asModule(
    [
      `const electron = globalThis[Symbol.for(${JSON.stringify(KEY)})];`,
      `export const { ${ELECTRON_NAMES.join(', ')} } = electron;`,
      'export default electron;',
    ].join('\n'),
  );
  const { registerHooks } = nodeModule as WithHooks;
  if (way === 'newest' && registerHooks !== undefined) {
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'electron' ? { url, shortCircuit: true } : next(specifier, context),
    });
    return;
  }
  nodeModule.register(
    asModule(
      `const url = ${JSON.stringify(url)};
      export async function resolve(specifier, context, next) {
        return specifier === 'electron' ? { url, shortCircuit: true } : next(specifier, context);
      }`,
    ),
  );
}

function asModule(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
