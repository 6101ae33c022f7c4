import { failed } from '../../letter/model/result.ts';
import type { SourcesCache } from '../sources/sources-cache.ts';
import type { PageDrawer } from './page-drawer.ts';

/** Draws pages of letters with the templates, huisstijlen and fonts of `sources`. */
export function createPageDrawer(_sources: SourcesCache): PageDrawer {
  const notDrawn = async () =>
    failed([
      {
        kind: 'pages-not-drawn',
        place: 'Pagina’s',
        sentence: 'De pagina’s kunnen in deze versie niet worden getoond.',
        remedy: 'Maak een PDF om de pagina’s te zien.',
      },
    ]);
  return { draw: notDrawn, thumbnail: notDrawn };
}
