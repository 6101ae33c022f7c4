import { withReact } from 'slate-react';
import { describe, expect, it } from 'vitest';
import { onAnnouncement } from '../../../../renderer/editor/editing/announcements.ts';
import { withPaste } from '../../../../renderer/editor/paste/with-paste.ts';
import { wensenBody } from '../../../letter/body/build.ts';
import { editorAt } from '../editor-at.ts';
import { outline } from '../outline.ts';

/** Pastes plain text at the end of the first alinea. Returns what was said and what the letter has become. */
function paste(text: string) {
  const editor = withReact(editorAt(wensenBody(), [0, 0], 'end'));
  withPaste(editor);
  const said: string[] = [];
  onAnnouncement(editor, (announcement) => said.push(announcement.text));
  const data = { getData: (type: string) => (type === 'text/plain' ? text : ''), items: [] };
  editor.insertData(data as unknown as DataTransfer);
  return { said, outline: outline(editor.children) };
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `Regel ${index}`).join('\n\n');

describe('pasting', () => {
  it('puts in a long text, and says nothing', () => {
    const { said, outline: body } = paste(lines(300));
    expect(said).toEqual([]);
    expect(body).toContain('alinea(Regel 299)');
  });

  it('takes nothing of what would hold the window for minutes, and says what to do', () => {
    const before = paste('').outline;
    const { said, outline: body } = paste(lines(3001));
    expect(said).toEqual(['Dit is te veel om in één keer te plakken; er is niets geplakt. Kopieer een kleiner deel.']);
    expect(body).toBe(before);
  });
});
