import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { type FileFaultKind, fileFault } from '../../main/files/file-fault.ts';
import { nl as mainNl } from '../../main/text/nl.ts';
import { shortcutGroups } from '../../renderer/dialogs/shortcuts.ts';
import { shortcutText } from '../../renderer/keys/shortcut.ts';
import { nl } from '../../renderer/text/nl.ts';

const folder = new URL('../../docs/', import.meta.url);
const doc = readFileSync(new URL('handleiding.md', folder), 'utf8');

/** Every fixed text of the program, as the screen shows it: without the sign that marks a key of a menu. */
const onScreen = new Set([...textsOf(nl), ...textsOf(mainNl).map((text) => text.replace('&', ''))]);

/** Faults of files that the guide explains. */
const explained: FileFaultKind[] = ['file-denied', 'folder-missing', 'disk-full', 'file-busy'];
const noLetter = readBriefFile('{}', 'iets.brief');
const faultSentences = [
  ...explained.map((kind) => fileFault(kind, '').sentence),
  ...(noLetter.ok ? [] : noLetter.faults.map(({ sentence }) => sentence)),
];

function textsOf(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(textsOf) : [];
}

function chapter(name: string): string {
  const [, text = ''] = new RegExp(`^## ${name}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(doc) ?? [];
  return text;
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('docs/handleiding.md', () => {
  it('has the shortcuts of the program, all of them, in their order, and no others', () => {
    const rows = shortcutGroups(false).flatMap(({ naam, shortcuts }) => [
      `| **${naam}** | |`,
      ...shortcuts.map(({ keys, does, inOrder }) => {
        const names = keys.map((key) => `\`${shortcutText(key, false)}\``);
        return `| ${does} | ${names.join(inOrder === true ? ' dan ' : ' of ')} |`;
      }),
    ]);
    const [, , ...shown] = matches(chapter('Sneltoetsen'), /^(\|.*\|)$/gm);
    expect(shown).toEqual(rows);
  });

  it('tells which keys are others on a Mac, all of them', () => {
    const keysOf = (isMac: boolean) => shortcutGroups(isMac).flatMap(({ shortcuts }) => shortcuts);
    const others = keysOf(false);
    const differing = keysOf(true).filter(({ keys }, index) => keys.join() !== others[index]?.keys.join());
    const paragraph = /^Op een Mac .*$/m.exec(chapter('Sneltoetsen'))?.[0] ?? '';
    const named = matches(paragraph, /`([^`]+)`/g).filter((key) => !['⌘', 'Ctrl'].includes(key));
    expect(named).toEqual(differing.flatMap(({ keys }) => keys.map((key) => shortcutText(key, true))));
    for (const { does } of differing) expect(paragraph).toContain(does);
  });

  it('names the keys of the running text as the table does', () => {
    const known = shortcutGroups(false).flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys }) => [...keys]));
    const others = ['Ctrl', '⌘', 'Backspace', 'Home', 'End', '←', '→', 'Shift+F6'];
    const names = new Set([...known.map((key) => shortcutText(key, false)), ...others]);
    const keys = matches(doc, /`([^`]+)`/g).filter((text) =>
      /^(?:(?:Ctrl|Shift|Alt)\+|F\d|[A-Z][a-z]+$|[←→↑↓]|⌘$)/u.test(text),
    );
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter((key) => !names.has(key))).toEqual([]);
  });

  it('shows pictures that are there, each with a description', () => {
    const pictures = [...doc.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(5);
    for (const [, description, path = ''] of pictures) {
      expect(description).not.toBe('');
      expect(existsSync(new URL(path, folder)), path).toBe(true);
    }
  });

  it('prints in bold only what stands on the screen', () => {
    const bold = matches(doc, /\*\*([^*]+)\*\*/g).filter((text) => text !== 'vet');
    expect(bold.length).toBeGreaterThan(50);
    expect(bold.filter((text) => !onScreen.has(text))).toEqual([]);
  });

  it('explains messages that the program really gives', () => {
    const messages = matches(chapter('Als er iets misgaat'), /^\| “([^”]+)”/gm);
    expect(messages.length).toBeGreaterThan(8);
    expect(messages.filter((text) => !onScreen.has(text) && !faultSentences.includes(text))).toEqual([]);
    expect(faultSentences.filter((sentence) => !messages.includes(sentence))).toEqual([]);
  });

  it('stays short', () => {
    expect(doc.split('\n').length).toBeLessThan(230);
  });
});
