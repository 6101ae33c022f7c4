import type { PrintedBlock, PrintedLetter } from '../../letter/print/printed-letter.ts';

/** The letter with that many alineas between aanhef and ondertekening, taken in turn from its own; ids stay unique. */
export function withAlineas(letter: PrintedLetter, count: number): PrintedLetter {
  const alineas = letter.blokken.filter((block) => block.type === 'alinea');
  const last = letter.blokken.filter((block) => block.type === 'ondertekening');
  const body = Array.from({ length: count }, (_, index): PrintedBlock[] => {
    const alinea = alineas[index % alineas.length];
    return alinea === undefined ? [] : [{ ...alinea, id: `alinea${index}` }];
  });
  return { ...letter, blokken: [...body.flat(), ...last] };
}
