import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withNonBreakingSpaces } from '../../../letter/print/with-non-breaking-spaces.ts';

/** `~` shows a non-breaking space. */
function shown(text: string): string {
  return withNonBreakingSpaces(text).replaceAll('\u00A0', '~');
}

describe('non-breaking spaces', () => {
  test.each([
    ['artikel 3 van de wet', 'artikel~3 van de wet'],
    ['Artikel 169, vierde lid', 'Artikel~169, vierde lid'],
    ['art. 12 en lid 4', 'art.~12 en lid~4'],
    ['op 3 maart 2026', 'op 3~maart 2026'],
    ['op 28 oktober 2025', 'op 28~oktober 2025'],
    ['zie wens 2 en vraag 10', 'zie wens~2 en vraag~10'],
    ['kost € 5 per dag', 'kost €~5 per dag'],
    ['15 % en 15 procent', '15~% en 15~procent'],
    ['6500 HG Nijmegen', '6500~HG Nijmegen'],
    ['Pagina 2 van 3', 'Pagina~2 van 3'],
    ['3 miljoen euro', '3~miljoen euro'],
    ['in 2026 HGV', 'in 2026 HGV'],
    ['punten 3 en 4', 'punten 3 en 4'],
    ['het eindpunt 3', 'het eindpunt 3'],
    ['112025 maart', '112025 maart'],
    ['geen cijfers hier', 'geen cijfers hier'],
  ])('%s becomes %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('the length stays the same and a second time changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('artikel', '3', 'maart', '€', '5', '%', '6500', 'HG', 'wens', 'de'), {
          maxLength: 12,
        }),
        (words) => {
          const text = words.join(' ');
          const once = withNonBreakingSpaces(text);
          expect(once).toHaveLength(text.length);
          expect(once.replaceAll('\u00A0', ' ')).toBe(text);
          expect(withNonBreakingSpaces(once)).toBe(once);
        },
      ),
    );
  });
});
