import type { MenuCommand } from '../../main/contract.ts';
import { editorShortcuts } from '../editor/keyboard/editor-shortcuts.ts';
import { menuShortcuts } from '../keys/menu-shortcuts.ts';
import { IS_MAC, type Shortcut } from '../keys/shortcut.ts';
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

/** Every shortcut of the window on this platform, as the overview shows them. */
export function shortcutGroups(isMac = IS_MAC): readonly ShortcutGroup[] {
  return [ofLetters(isMac), ofLetter(isMac), ofText(isMac), everywhere(isMac)];
}

function everywhere(isMac: boolean): ShortcutGroup {
  const menu = (command: MenuCommand) => menuShortcuts(command, isMac);
  return {
    naam: t.overal.naam,
    shortcuts: [
      { keys: menu('new'), does: t.overal.nieuw },
      { keys: menu('open'), does: t.overal.openen },
      { keys: menu('settings'), does: t.overal.instellingen },
      { keys: menu('shortcuts'), does: t.overal.sneltoetsen },
      { keys: ['Escape'], does: t.overal.sluiten },
    ],
  };
}

function ofLetters(isMac: boolean): ShortcutGroup {
  return {
    naam: t.brieven.naam,
    shortcuts: [
      { keys: [...menuShortcuts('find', isMac), '/'], does: t.brieven.zoeken },
      { keys: ['ArrowUp', 'ArrowDown'], does: t.brieven.lopen },
      { keys: ['Enter'], does: t.brieven.openen },
    ],
  };
}

function ofLetter(isMac: boolean): ShortcutGroup {
  const menu = (...commands: MenuCommand[]) => commands.flatMap((command) => menuShortcuts(command, isMac));
  // Two ways to type the same sign are one to read.
  const zoom = menu('zoom-in', 'zoom-out', 'zoom-reset').filter((shortcut) => shortcut !== 'Mod+=');
  return {
    naam: t.brief.naam,
    shortcuts: [
      { keys: menu('save'), does: t.brief.opslaan },
      { keys: menu('save-as'), does: t.brief.opslaanAls },
      { keys: menu('export'), does: t.brief.exporteren },
      { keys: menu('find'), does: t.brief.zoeken },
      { keys: menu('replace'), does: t.brief.vervangen },
      { keys: menu('undo'), does: t.brief.ongedaan },
      { keys: menu('redo'), does: t.brief.opnieuw },
      { keys: menu('bold'), does: t.brief.vet },
      { keys: menu('italic'), does: t.brief.cursief },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], does: t.brief.verplaatsen },
      { keys: ['Tab'], does: t.brief.volgendVeld },
      { keys: menu('panel-gegevens', 'panel-controle', 'panel-paginas', 'panel-versies'), does: t.brief.panelen },
      { keys: zoom, does: t.brief.vergroten },
      { keys: ['F6'], does: t.brief.delen },
    ],
  };
}

function ofText(isMac: boolean): ShortcutGroup {
  const keys = editorShortcuts(isMac);
  return {
    naam: t.tekst.naam,
    shortcuts: [
      { keys: ['Enter'], does: t.tekst.volgendePunt },
      { keys: ['Shift+Enter'], does: t.tekst.alineaInPunt },
      { keys: [keys.tussenkop], does: t.tekst.tussenkop },
      { keys: [keys.nummering, keys.opsomming], does: t.tekst.lijsten },
      { keys: ['Tab', 'Shift+Tab'], does: t.tekst.niveau },
      { keys: [keys.koppeling], does: t.tekst.koppeling },
      { keys: [keys.hardeSpatie], does: t.tekst.hardeSpatie },
      { keys: ['Enter', 'F2'], does: t.tekst.veld },
      { keys: ['F3', 'Shift+F3'], does: t.tekst.volgendeTreffer },
      { keys: [keys.rijOnder, keys.rijBoven], does: t.tekst.rijen },
      { keys: [keys.kolomRechts, keys.kolomLinks], does: t.tekst.kolommen },
      { keys: [keys.rijWeg, keys.kolomWeg], does: t.tekst.weg },
      { keys: ['Escape', 'Tab'], does: t.tekst.eruit, inOrder: true },
    ],
  };
}
