import type { Body, Reactie } from '../body.ts';

/** The answer to a punt. `undefined` if the body has no such punt or this kind of letter does not answer its list. */
export function reactieFor(body: Body, puntId: string): Reactie | undefined {
  for (const section of body) {
    if (section.type !== 'reacties') continue;
    const reactie = section.children.find((one) => one.punt === puntId);
    if (reactie !== undefined) return reactie;
  }
  return undefined;
}
