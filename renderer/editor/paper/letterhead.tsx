import type { Huisstijl } from '../../../letter/huisstijl/huisstijl.ts';
import { nl } from '../../text/nl.ts';
import { Kenmerken } from './kenmerken.tsx';
import { LetterLogo } from './letter-logo.tsx';

/** The column of the municipality: name or logo, addresses, and the kenmerken that the huisstijl puts there. */
export function Letterhead({ huisstijl, logoSvg }: { huisstijl: Huisstijl; logoSvg: string | undefined }) {
  const { naam, logo, blokken } = huisstijl.briefhoofd;
  return (
    <aside className="cb-l-hoofd" aria-label={nl.editor.briefhoofd}>
      <div className="cb-l-hoofd__naam">
        {logo !== undefined && logoSvg !== undefined && <LetterLogo logo={logo} svg={logoSvg} />}
        {(logo === undefined || logoSvg === undefined) && naam.map((line) => <p key={line}>{line}</p>)}
      </div>
      <div className="cb-l-hoofd__blokken">
        {blokken.map(({ kop, regels }) => (
          <div key={`${kop ?? ''}${regels.join()}`} className="cb-l-hoofd__blok">
            {kop !== undefined && <p className="cb-l-hoofd__kop">{kop}</p>}
            {regels.map((regel) => (
              <p key={regel}>{regel}</p>
            ))}
          </div>
        ))}
        <Kenmerken velden={huisstijl.kenmerkblok.kolom} place="kolom" />
      </div>
    </aside>
  );
}
