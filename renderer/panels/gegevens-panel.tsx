import './gegevens-panel.css';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../letter/check/finding.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { useDestination, useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { BriefFields } from './gegevens/brief-fields.tsx';
import { textOfLines, withAfschrift } from './gegevens/change-gegevens.ts';
import { GeadresseerdeFields } from './gegevens/geadresseerde-fields.tsx';
import { type GegevensForm, GegevensFormContext, useGegevensForm } from './gegevens/gegevens-form.ts';
import { OndertekeningFields } from './gegevens/ondertekening-fields.tsx';
import { TextGegevenField } from './gegevens/text-gegeven-field.tsx';
import { VeldField } from './gegevens/veld-field.tsx';

export type GegevensPanelProps = {
  session: LetterSession;
  /** Whether the user has looked at the check: from then on every fault is shown, not only where somebody was. */
  showsAllFaults?: boolean;
};

/** The form of everything that is filled in about the letter, outside its text. */
export function GegevensPanel({ session, showsAllFaults = false }: GegevensPanelProps) {
  const gegevens = useSessionState(session, (state) => state.gegevens);
  const findings = useSessionState(session, (state) => state.findings);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const onLeave = useCallback((field: string) => setLeft((before) => new Set(before).add(field)), []);
  const form = useMemo<GegevensForm>(() => {
    const faults = faultsByField(findings);
    return {
      session,
      gegevens,
      faultOf: (field) => faults.get(field),
      isSeen: (field) => showsAllFaults || left.has(field),
      onLeave,
    };
  }, [session, gegevens, findings, left, showsAllFaults, onLeave]);
  const panel = useRef<HTMLDivElement>(null);
  useFocusOnDestination(session, panel);
  const { template } = session.template;
  const isFrozen = session.isReadOnly;
  return (
    <GegevensFormContext value={form}>
      <div className="cb-gegevens" ref={panel}>
        <h2 className="cb-visually-hidden">{nl.gegevens.titel}</h2>
        {session.letter().status === 'definitief' && (
          <div className="cb-gegevens__frozen">
            <StatusMessage tone="info">{nl.gegevens.bevroren}</StatusMessage>
          </div>
        )}
        <fieldset className="cb-gegevens__all" disabled={isFrozen}>
          <Group title={nl.gegevens.brief}>
            <BriefFields />
          </Group>
          <Group title={nl.gegevens.geadresseerde}>
            <GeadresseerdeFields />
          </Group>
          {template.velden.length > 0 && (
            <Group title={template.naam}>
              {template.velden.map((definition) => (
                <VeldField key={definition.naam} definition={definition} />
              ))}
            </Group>
          )}
          <Group title={nl.gegevens.ondertekening}>
            <OndertekeningFields />
          </Group>
          <Group title={nl.gegevens.afschrift}>
            <AfschriftField />
          </Group>
        </fieldset>
      </div>
    </GegevensFormContext>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="cb-gegevens__group">
      <h3 className="cb-gegevens__title">{title}</h3>
      {children}
    </section>
  );
}

function AfschriftField() {
  const { session, gegevens } = useGegevensForm();
  return (
    <TextGegevenField
      field="gegeven-afschrift"
      label={nl.gegevens.magLeeg(session.huisstijl.labels.afschrift)}
      help={nl.gegevens.afschriftUitleg}
      rows={2}
      value={textOfLines(gegevens.afschrift)}
      onChange={(text) => session.setGegevens((all) => withAfschrift(all, text), 'gegeven-afschrift')}
    />
  );
}

/** The first fault of each field; what is missing is said by the sentence alone. */
function faultsByField(findings: readonly Finding[]): Map<string, string> {
  const faults = new Map<string, string>();
  for (const { code, place, sentence, remedy } of findings) {
    if (place.soort !== 'gegeven' && place.soort !== 'veld') continue;
    const field = `${place.soort}-${place.naam}`;
    const isMissing = code === 'gegeven-ontbreekt' || code === 'veld-ontbreekt';
    if (!faults.has(field)) faults.set(field, isMissing ? sentence : `${sentence} ${remedy}`);
  }
  return faults;
}

/** Puts the cursor in the field that the window goes to. */
function useFocusOnDestination(session: LetterSession, panel: { readonly current: HTMLElement | null }): void {
  const destination = useDestination(session);
  useEffect(() => {
    const place = destination?.place;
    if (place?.soort !== 'gegeven' && place?.soort !== 'veld') return;
    const control = panel.current?.querySelector<HTMLElement>(`[id="${place.soort}-${place.naam}"]`);
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }, [destination, panel]);
}
