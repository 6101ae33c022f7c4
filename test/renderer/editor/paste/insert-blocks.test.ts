import { describe, expect, it } from 'vitest';
import type { Body } from '../../../../letter/body/body.ts';
import { fragmentToBlocks } from '../../../../renderer/editor/paste/fragment-to-blocks.ts';
import { insertBlocks } from '../../../../renderer/editor/paste/insert-blocks.ts';
import type { PastedBlock } from '../../../../renderer/editor/paste/pasted-block.ts';
import { textToBlocks } from '../../../../renderer/editor/paste/text-to-blocks.ts';
import {
  alinea,
  bijlage,
  bijlagen,
  cel,
  item,
  opsomming,
  punt,
  punten,
  rij,
  tabel,
  tekst,
  veld,
  verwijzing,
  vet,
  wensenBody,
} from '../../../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../editor-at.ts';
import { outline } from '../outline.ts';

function pasteAt(body: Body, path: number[], offset: number | 'end', blocks: PastedBlock[]) {
  const editor = editorAt(body, path, offset);
  insertBlocks(editor, blocks);
  return editor;
}

const tien = textToBlocks(Array.from({ length: 10 }, (_, index) => `${index + 1}. Wens ${index + 1}`).join('\n'));

describe('pasting in the wensen', () => {
  it('makes ten wensen of a list of ten, each with a reactie, in one step of undo', () => {
    const body = wensenBody();
    const editor = pasteAt(body, [1, 0], 'end', tien);
    const list = outline([editor.children[1]]);
    expect(list.match(/punt\(/g)).toHaveLength(12);
    expect(list).toContain('punt(alinea(De eerste wens.)) punt(alinea(Wens 1)) punt(alinea(Wens 2))');
    expect(outline([editor.children[3]]).match(/reactie\(/g)).toHaveLength(12);
    expect(editor.selection?.anchor).toEqual({ path: [1, 10, 0, 0], offset: 7 });
    expectSoundAndUndone(editor, body, 1);
  });

  it('looks at the whole letter a few times only, however long the list is', () => {
    const editor = editorAt(wensenBody(), [1, 0]);
    const { normalizeNode } = editor;
    let looks = 0;
    editor.normalizeNode = (entry, options) => {
      if (entry[1].length === 0) looks += 1;
      normalizeNode(entry, options);
    };
    const lines = Array.from({ length: 300 }, (_, index) => `${index + 1}. Wens ${index + 1}`);
    insertBlocks(editor, textToBlocks(lines.join('\n')));
    expect(outline([editor.children[3]]).match(/reactie\(/g)).toHaveLength(302);
    expect(looks).toBeLessThan(6);
  });

  it('begins in the wens that is still empty, which keeps its reactie', () => {
    const body: Body = [punten('wensen', punt('p1', alinea('a1'))), tekst('slot', alinea('a2', 'Slot.'))];
    const editor = pasteAt(body, [0, 0], 0, tien);
    expect(outline([editor.children[0]]).match(/punt\(/g)).toHaveLength(10);
    expect((editor.children[0] as { children: { id: string }[] }).children[0]?.id).toBe('p1');
    expectSoundAndUndone(editor, body, 1);
  });

  it('puts a single line in the text of the wens', () => {
    const editor = pasteAt(wensenBody(), [1, 0], 3, textToBlocks('allereerste '));
    expect(outline([editor.children[1]])).toContain('punt(alinea(De allereerste eerste wens.))');
  });
});

describe('pasting in running text', () => {
  const body: Body = [tekst('slot', alinea('a1', 'Voor na'))];

  it('lets the first alinea run on at the cursor and what stood behind it follow the last', () => {
    const editor = pasteAt(body, [0, 0], 5, textToBlocks('een\n\ntwee\n\ndrie '));
    expect(outline(editor.children)).toBe('tekst(alinea(Voor een) alinea(twee) alinea(driena))');
    expect(editor.selection?.anchor).toEqual({ path: [0, 2, 0], offset: 4 });
    expectSoundAndUndone(editor, body, 1);
  });

  it('keeps koppen, lists and tables as they are', () => {
    const blocks: PastedBlock[] = [
      { type: 'tussenkop', children: [{ text: 'Kop' }] },
      { type: 'opsomming', items: [{ children: [vet('Een')] }] },
      { type: 'tabel', rows: [[[{ text: 'A' }], [{ text: 'B' }]], [[{ text: 'C' }]]] },
    ];
    const editor = pasteAt(body, [0, 0], 'end', blocks);
    expect(outline(editor.children)).toBe(
      'tekst(alinea(Voor na) tussenkop(Kop) opsomming(item(alinea(*Een*))) tabel(rij(cel(A) cel(B)) rij(cel(C) cel())))',
    );
    expectSoundAndUndone(editor, body, 1);
  });

  it('takes the place of an empty alinea', () => {
    const empty: Body = [tekst('slot', alinea('a1'))];
    const editor = pasteAt(empty, [0, 0], 0, textToBlocks('- een\n- twee'));
    expect(outline(editor.children)).toBe('tekst(opsomming(item(alinea(een)) item(alinea(twee))))');
    expectSoundAndUndone(editor, empty, 1);
  });
});

describe('pasting where a line stands', () => {
  it('joins the alineas in a cell with spaces', () => {
    const body: Body = [tekst('slot', tabel('t1', rij('j1', cel('c1', 'A'))))];
    const editor = pasteAt(body, [0, 0, 0, 0], 'end', textToBlocks('een\n\ntwee'));
    expect(outline(editor.children)).toBe('tekst(tabel(rij(cel(Aeen twee))))');
    expectSoundAndUndone(editor, body, 1);
  });

  it('makes a bijlage of each line', () => {
    const body: Body = [tekst('slot', alinea('a1', 'x')), bijlagen(bijlage('b1'))];
    const editor = pasteAt(body, [1, 0], 0, textToBlocks('Een\nTwee'));
    expect(outline([editor.children[1]])).toBe('bijlagen(bijlage(Een) bijlage(Twee))');
    expectSoundAndUndone(editor, body, 1);
  });

  it('puts items after the item with the cursor', () => {
    const body: Body = [tekst('slot', opsomming('l1', item('i1', 'Een'), item('i2', 'Drie')))];
    const editor = pasteAt(body, [0, 0, 0], 'end', textToBlocks('- Twee\n  - Onder\n- Nog'));
    expect(outline(editor.children)).toBe(
      'tekst(opsomming(item(alinea(Een)) item(alinea(Twee) opsomming(item(alinea(Onder)))) item(alinea(Nog)) item(alinea(Drie))))',
    );
    expectSoundAndUndone(editor, body, 1);
  });
});

describe('what was copied in a letter', () => {
  it('keeps velden, verwijzingen and marks', () => {
    const blocks = fragmentToBlocks([
      tekst('slot', alinea('a1', 'zie ', veld('stuk'), ' ', verwijzing('p1'), vet('!'))),
    ]);
    const editor = pasteAt([tekst('slot', alinea('a2', 'Tekst: '))], [0, 0], 'end', blocks);
    expect(outline(editor.children)).toBe('tekst(alinea(Tekst: zie {stuk} {#p1}*!*))');
    editor.insertText('x');
    expect(outline(editor.children)).toContain('{#p1}*!x*');
  });

  it('gives wensen again as wensen', () => {
    const body = wensenBody();
    const editor = pasteAt(body, [1, 1], 'end', fragmentToBlocks([body[1]]));
    expect(outline([editor.children[1]])).toBe(
      'punten(punt(alinea(De eerste wens.)) punt(alinea(De tweede wens.)) punt(alinea(De eerste wens.)) punt(alinea(De tweede wens.)))',
    );
    expectSoundAndUndone(editor, body, 1);
  });

  it('is not trusted', () => {
    const deep = Array.from({ length: 50 }).reduce<unknown>((inner) => ({ type: 'tekst', children: [inner] }), {
      text: 'diep',
    });
    const hostile = [
      {
        type: 'alinea',
        children: [
          { type: 'link', href: 'javascript:alert(1)', children: [{ text: 'klik' }] },
          { type: 'veld', naam: 'X Y' },
        ],
      },
      { type: 'script', children: [{ text: 'tekst' }] },
      deep,
      null,
      7,
    ];
    expect(fragmentToBlocks(hostile)).toEqual([
      { type: 'alinea', children: [{ text: 'klik' }] },
      { type: 'alinea', children: [{ text: 'tekst' }] },
    ]);
    expect(fragmentToBlocks('geen lijst')).toEqual([]);
  });
});
