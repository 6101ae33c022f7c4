import './about-dialog.css';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { SHIPPED_FONTS, SHIPPED_WORKS } from './licences.ts';

export type AboutDialogProps = { version: string; onClose: () => void };

const WORKS = [
  ...SHIPPED_FONTS.map(({ naam, licentie }) => ({ naam: nl.dialogs.over.lettertype(naam), licentie })),
  ...SHIPPED_WORKS,
];

/** Which version this is, its licence, and the works of others in it. */
export function AboutDialog({ version, onClose }: AboutDialogProps) {
  const texts = nl.dialogs.over;
  return (
    <Dialog
      title={texts.titel}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose} data-autofocus>
          {nl.dialogs.sluiten}
        </Button>
      }
    >
      <p>
        <strong>
          {nl.app.naam}, {texts.versie(version)}
        </strong>
        <br />
        {texts.omschrijving}
        <br />
        {texts.licentie}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="cb-about__works" aria-label={texts.gebruikt} tabIndex={0}>
        <table className="cb-about__table">
          <caption>{texts.gebruikt}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.onderdeel}</th>
              <th scope="col">{texts.licentieVan}</th>
            </tr>
          </thead>
          <tbody>
            {WORKS.map(({ naam, licentie }) => (
              <tr key={naam}>
                <th scope="row">{naam}</th>
                <td>{licentie}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}
