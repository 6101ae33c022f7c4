import type { CSSProperties } from 'react';
import type { Huisstijl, Lettertype } from '../../../letter/huisstijl/huisstijl.ts';
import { kopRegel, naamRegel } from '../../../letter/print/layout-measures.ts';

/** The name under which the letter's own fonts are known to the page, apart from those of the window. */
export function letterFamily({ familie }: Lettertype): string {
  return `Brief ${familie}`;
}

/** Measures and colours of the huisstijl as custom properties of the paper, in the units of the huisstijl. */
export function paperStyle({ lettertype, kleuren, corps, maten }: Huisstijl): CSSProperties {
  const mm = (value: number) => `${value}mm`;
  const pt = (value: number) => `${value}pt`;
  const { tekstkolom, briefhoofd, geadresseerdeY, kenmerkblok, aanhefY } = maten;
  const properties: Record<`--l-${string}`, string> = {
    '--l-font': `"${letterFamily(lettertype)}", "${lettertype.familie}", sans-serif`,
    '--l-tekstkleur': kleuren.tekst,
    '--l-gedempt': kleuren.gedempt,
    '--l-accent': kleuren.accent,
    '--l-corps': pt(corps.tekst),
    '--l-regel': pt(corps.regel),
    '--l-alinea': pt(corps.alinea),
    '--l-klein': pt(corps.klein),
    '--l-klein-regel': pt(corps.kleinRegel),
    '--l-naam': pt(corps.naam),
    '--l-naam-regel': pt(naamRegel(corps)),
    '--l-kop1': pt(corps.kop1),
    '--l-kop2': pt(corps.kop2),
    '--l-kop3': pt(corps.kop3),
    '--l-kop1-regel': pt(kopRegel(corps, 1)),
    '--l-kop2-regel': pt(kopRegel(corps, 2)),
    '--l-kop3-regel': pt(kopRegel(corps, 3)),
    '--l-tekst-x': mm(tekstkolom.x),
    '--l-tekst-breedte': mm(tekstkolom.breedte),
    '--l-hoofd-x': mm(briefhoofd.x),
    '--l-hoofd-breedte': mm(briefhoofd.breedte),
    '--l-naam-y': mm(briefhoofd.naamY),
    '--l-blokken-y': mm(briefhoofd.blokkenY),
    '--l-geadresseerde-y': mm(geadresseerdeY),
    '--l-geadresseerde-hoogte': mm(kenmerkblok.y - geadresseerdeY),
    '--l-kenmerk-hoogte': mm(aanhefY - kenmerkblok.y),
    '--l-label-breedte': mm(kenmerkblok.labelBreedte),
  };
  return properties;
}
