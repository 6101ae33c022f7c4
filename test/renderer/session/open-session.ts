import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import type { OpenedLetter } from '../../../main/contract.ts';
import { createLetterSession } from '../../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';

const ROOT = path.join(import.meta.dirname, '../../..');

/** A letter of test/letters with the texts of its template and huisstijl, as main gives it to the window. */
export function openedLetter(name: string, change: Partial<OpenedLetter['letter']> = {}): OpenedLetter {
  const read = readBriefFile(readFileSync(path.join(ROOT, 'test/letters', `${name}.brief`), 'utf8'), name);
  if (!read.ok) throw new Error(read.faults[0]?.sentence);
  const letter = { ...read.value, ...change };
  return {
    letter,
    sources: {
      template: {
        templateJson: text(`templates/${letter.template.id}/template.json`),
        briefHbs: text(`templates/${letter.template.id}/brief.hbs`),
      },
      huisstijl: text(`assets/huisstijlen/${letter.huisstijl.id}/huisstijl.json`),
    },
    file: { token: 'f1', name: `${name}.brief`, folder: 'brieven' },
  };
}

/** A session on a letter of test/letters. */
export function openSession(name: string, change: Partial<OpenedLetter['letter']> = {}): LetterSession {
  const session = createLetterSession(openedLetter(name, change));
  if (!session.ok) throw new Error(session.faults[0]?.sentence);
  return session.value;
}

function text(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
