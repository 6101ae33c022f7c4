import type { Shortcut } from '../keys/shortcut.ts';
import { nl } from '../text/nl.ts';

/**
 * Shortcuts that belong together. `does` says it in Dutch; several shortcuts may do the same, or must be pressed one after
 * the other (`inOrder`).
 */
export type ShortcutGroup = {
  naam: string;
  shortcuts: readonly { keys: readonly Shortcut[]; does: string; inOrder?: true }[];
};

const t = nl.dialogs.sneltoetsen;

/** Every shortcut of the window, as the overview shows them. */
export const SHORTCUT_GROUPS: readonly ShortcutGroup[] = [
  {
    naam: t.overal.naam,
    shortcuts: [
      { keys: ['Mod+N'], does: t.overal.nieuw },
      { keys: ['Mod+O'], does: t.overal.openen },
      { keys: ['Mod+,'], does: t.overal.instellingen },
      { keys: ['F1', 'Mod+/'], does: t.overal.sneltoetsen },
      { keys: ['Escape'], does: t.overal.sluiten },
    ],
  },
  {
    naam: t.brieven.naam,
    shortcuts: [
      { keys: ['Mod+F', '/'], does: t.brieven.zoeken },
      { keys: ['ArrowUp', 'ArrowDown'], does: t.brieven.lopen },
      { keys: ['Enter'], does: t.brieven.openen },
    ],
  },
  {
    naam: t.brief.naam,
    shortcuts: [
      { keys: ['Mod+S'], does: t.brief.opslaan },
      { keys: ['Mod+Shift+S'], does: t.brief.opslaanAls },
      { keys: ['Mod+E'], does: t.brief.exporteren },
      { keys: ['Mod+F'], does: t.brief.zoeken },
      { keys: ['Mod+H'], does: t.brief.vervangen },
      { keys: ['Mod+Z'], does: t.brief.ongedaan },
      { keys: ['Mod+Shift+Z', 'Mod+Y'], does: t.brief.opnieuw },
      { keys: ['Mod+B'], does: t.brief.vet },
      { keys: ['Mod+I'], does: t.brief.cursief },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], does: t.brief.verplaatsen },
      { keys: ['Tab'], does: t.brief.volgendVeld },
      { keys: ['Mod+1', 'Mod+2', 'Mod+3'], does: t.brief.panelen },
      { keys: ['Mod++', 'Mod+-', 'Mod+0'], does: t.brief.vergroten },
      { keys: ['F6'], does: t.brief.delen },
    ],
  },
  {
    naam: t.tekst.naam,
    shortcuts: [
      { keys: ['Enter'], does: t.tekst.volgendePunt },
      { keys: ['Shift+Enter'], does: t.tekst.alineaInPunt },
      { keys: ['Mod+Alt+1'], does: t.tekst.tussenkop },
      { keys: ['Mod+Shift+7', 'Mod+Shift+8'], does: t.tekst.lijsten },
      { keys: ['Tab', 'Shift+Tab'], does: t.tekst.niveau },
      { keys: ['Mod+K'], does: t.tekst.koppeling },
      { keys: ['Mod+Shift+Spatie'], does: t.tekst.hardeSpatie },
      { keys: ['Enter', 'F2'], does: t.tekst.veld },
      { keys: ['F3', 'Shift+F3'], does: t.tekst.volgendeTreffer },
      { keys: ['Alt+Insert', 'Alt+Shift+Insert'], does: t.tekst.rijen },
      { keys: ['Mod+Alt+Insert', 'Mod+Alt+Shift+Insert'], does: t.tekst.kolommen },
      { keys: ['Alt+Delete', 'Alt+Shift+Delete'], does: t.tekst.weg },
      { keys: ['Escape', 'Tab'], does: t.tekst.eruit, inOrder: true },
    ],
  },
];
