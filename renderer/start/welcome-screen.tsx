import './welcome-screen.css';
import { useEffect, useRef, useState } from 'react';
import type { Settings, StartState } from '../../main/contract.ts';
import { FolderField } from '../settings/folder-field.tsx';
import { PersonFields } from '../settings/person-fields.tsx';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';

export type WelcomeScreenProps = {
  start: StartState;
  /** The answers, or the settings as they were for who skips the questions. */
  onDone: (settings: Settings) => void;
  onChooseFolder: () => void;
};

/** The first start: name, function and folder, nothing else, and all of it can be skipped. */
export function WelcomeScreen({ start, onDone, onChooseFolder }: WelcomeScreenProps) {
  const [settings, setSettings] = useState(start.settings);
  const form = useRef<HTMLFormElement>(null);
  const texts = nl.start.welkom;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <main className="cb-welcome">
      <form
        ref={form}
        className="cb-welcome__card"
        onSubmit={(event) => {
          event.preventDefault();
          onDone({ ...settings, isWelcomed: true });
        }}
      >
        <h1 className="cb-welcome__title">{texts.titel}</h1>
        <p>{texts.uitleg}</p>
        <PersonFields settings={settings} onChange={(part) => setSettings({ ...settings, ...part })} />
        <FolderField label={nl.settings.map} folder={start.folder} onChoose={onChooseFolder} help={texts.mapUitleg} />
        <div className="cb-welcome__actions">
          <Button variant="subtle" onClick={() => onDone({ ...start.settings, isWelcomed: true })}>
            {texts.overslaan}
          </Button>
          <Button variant="primary" type="submit">
            {texts.beginnen}
          </Button>
        </div>
      </form>
    </main>
  );
}
