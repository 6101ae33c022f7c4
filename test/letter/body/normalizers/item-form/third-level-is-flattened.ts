import type { Body } from '../../../../../letter/body/body.ts';
import { hostile, item, nummering, opsomming, tekst } from '../../build.ts';

export const input = [
  tekst(
    'slot',
    opsomming(
      'o1',
      item(
        'i1',
        'Een.',
        opsomming(
          'o2',
          item('i2', 'Twee.', hostile(nummering('o3', item('i3', 'Drie.'), item('i4', 'Vier.')))),
          item('i5', 'Vijf.'),
        ),
      ),
    ),
  ),
];

export const output: Body = [
  tekst(
    'slot',
    opsomming(
      'o1',
      item(
        'i1',
        'Een.',
        opsomming('o2', item('i2', 'Twee.'), item('i3', 'Drie.'), item('i4', 'Vier.'), item('i5', 'Vijf.')),
      ),
    ),
  ),
];
