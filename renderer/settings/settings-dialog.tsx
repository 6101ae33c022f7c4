import './settings-dialog.css';
import { useState } from 'react';
import type { Settings, StartState } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { RadioGroup } from '../theme/components/radio-group.tsx';
import { Select } from '../theme/components/select.tsx';
import { applyTheme } from './apply-theme.ts';
import { FolderField } from './folder-field.tsx';
import { PersonFields } from './person-fields.tsx';

export type SettingsDialogProps = {
  start: StartState;
  onSave: (settings: Settings) => void;
  /** Asks for the folder and keeps it at once. */
  onChooseFolder: () => void;
  onClose: () => void;
};

const FORM = 'settings-form';

/** Everything that can be set. The theme is shown at once; whoever closes the dialog shows the one that was kept. */
export function SettingsDialog({ start, onSave, onChooseFolder, onClose }: SettingsDialogProps) {
  const [settings, setSettings] = useState(start.settings);
  const change = (part: Partial<Settings>) => setSettings({ ...settings, ...part });
  return (
    <Dialog
      title={nl.settings.titel}
      onClose={onClose}
      actions={
        <>
          <Button variant="subtle" onClick={onClose}>
            {nl.settings.annuleren}
          </Button>
          <Button variant="primary" type="submit" form={FORM}>
            {nl.settings.bewaren}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="cb-settings"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(settings);
        }}
      >
        <h3>{nl.settings.uzelf}</h3>
        <PersonFields settings={settings} onChange={change} />
        <h3>{nl.settings.brieven}</h3>
        <Select
          label={nl.settings.huisstijl}
          options={start.huisstijlen.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={settings.huisstijl}
          onChange={(event) => change({ huisstijl: event.target.value })}
        />
        <FolderField label={nl.settings.map} folder={start.folder} onChoose={onChooseFolder} />
        <h3>{nl.settings.weergave}</h3>
        <ThemeField
          thema={settings.thema}
          onChange={(thema) => {
            change({ thema });
            applyTheme(thema);
          }}
        />
      </form>
    </Dialog>
  );
}

const THEMES: { value: Settings['thema']; label: string }[] = [
  { value: 'systeem', label: nl.settings.themas.systeem },
  { value: 'licht', label: nl.settings.themas.licht },
  { value: 'donker', label: nl.settings.themas.donker },
];

type ThemeFieldProps = { thema: Settings['thema']; onChange: (thema: Settings['thema']) => void };

function ThemeField({ thema, onChange }: ThemeFieldProps) {
  return (
    <RadioGroup
      label={nl.settings.thema}
      help={nl.settings.themaUitleg}
      options={THEMES}
      value={thema}
      onChange={(value) => onChange(THEMES.find((option) => option.value === value)?.value ?? 'systeem')}
    />
  );
}
