import './about-dialog.css';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { LicenceList } from './licence-list.tsx';

export type AboutDialogProps = { version: string; onClose: () => void };

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
      <div className="cb-about__head">
        <h3>{texts.licenties}</h3>
        <p>{texts.electron}</p>
      </div>
      <LicenceList />
    </Dialog>
  );
}
