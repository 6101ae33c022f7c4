import type { FunctionComponent, ReactElement } from 'react';
import type { RenderChunkProps, RenderElementProps, RenderLeafProps } from 'slate-react';
import { AlineaElement } from './alinea.tsx';
import { BijlageElement, BijlagenSectionElement } from './bijlagen.tsx';
import type { ElementTable } from './drawn-element.ts';
import { ItemElement, NummeringElement, OpsommingElement } from './lijst.tsx';
import { LinkElement } from './link.tsx';
import { OndertekeningElement } from './ondertekening.tsx';
import { PuntElement, PuntenSectionElement } from './punten.tsx';
import { ReactieElement, ReactiekopElement, ReactiesSectionElement } from './reacties.tsx';
import { CelElement, RijElement, TabelElement } from './tabel.tsx';
import { TekstSectionElement } from './tekst-section.tsx';
import { TussenkopElement } from './tussenkop.tsx';
import { VeldElement } from './veld.tsx';
import { VerwijzingElement } from './verwijzing.tsx';

const ELEMENTS: ElementTable = {
  tekst: TekstSectionElement,
  punten: PuntenSectionElement,
  reacties: ReactiesSectionElement,
  ondertekening: OndertekeningElement,
  bijlagen: BijlagenSectionElement,
  punt: PuntElement,
  reactie: ReactieElement,
  reactiekop: ReactiekopElement,
  bijlage: BijlageElement,
  alinea: AlineaElement,
  tussenkop: TussenkopElement,
  opsomming: OpsommingElement,
  nummering: NummeringElement,
  item: ItemElement,
  tabel: TabelElement,
  rij: RijElement,
  cel: CelElement,
  link: LinkElement,
  veld: VeldElement,
  verwijzing: VerwijzingElement,
};

/** Draws one element of the body. The same function always, so that Slate draws again only what changed. */
export function drawElement(props: RenderElementProps): ReactElement {
  // The compiler does not see that the entry under an element's type takes that very element; `ElementTable` says it does.
  const Drawn = ELEMENTS[props.element.type] as FunctionComponent<RenderElementProps>;
  return <Drawn {...props} />;
}

/** Draws a run of text in its marks. */
export function drawLeaf({ attributes, children, leaf }: RenderLeafProps): ReactElement {
  const marked = leaf.cursief ? <em className="cb-l-cursief">{children}</em> : children;
  return <span {...attributes}>{leaf.vet ? <strong className="cb-l-vet">{marked}</strong> : marked}</span>;
}

/** Blocks that are laid out together: Chromium skips those out of sight, which is what keeps long letters quick. */
export function drawChunk({ attributes, children, lowest }: RenderChunkProps): ReactElement {
  return (
    <div {...attributes} className={lowest ? 'cb-l-chunk' : undefined}>
      {children}
    </div>
  );
}
