import * as fc from 'fast-check';
import { type Descendant, Editor, Node, type Path, Transforms } from 'slate';
import type { Body, BodyEditor, Inline, Item, LetterText } from '../../../letter/body/body.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import { emptyAlinea } from '../../../letter/body/empty-nodes.ts';
import { puntToevoegen } from '../../../letter/body/transforms/punt-toevoegen.ts';
import { puntVerplaatsen } from '../../../letter/body/transforms/punt-verplaatsen.ts';
import { puntVerwijderen } from '../../../letter/body/transforms/punt-verwijderen.ts';
import type { Gegevens } from '../../../letter/model/gegevens.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { counterIds } from '../body/counter-ids.ts';

/** One thing that an author does. The numbers choose places in the letter as it is then. */
export type Doing = { readonly name: string; readonly at: number; readonly to: number; readonly what: number };

export function doings(maxLength = 12): fc.Arbitrary<Doing[]> {
  const doing = fc.record({
    name: fc.constantFrom(...Object.keys(inBody), ...Object.keys(inGegevens)),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
    what: fc.nat(1000),
  });
  return fc.array(doing, { minLength: 1, maxLength });
}

/** The letter after all that one author did; `author` is in the new ids and in every sentence that is written. */
export function copyOf(letter: Letter, author: string, steps: readonly Doing[]): Letter {
  const editor = createBodyEditor(letter.body, counterIds(author));
  let gegevens = letter.gegevens;
  for (const [index, step] of steps.entries()) {
    const words = `Zin ${index} van ${author}.`;
    gegevens = inGegevens[step.name]?.(gegevens, step, words) ?? gegevens;
    try {
      inBody[step.name]?.(editor, step, words);
    } catch {
      // Slate refuses what cannot be done (to lift a section) by throwing; the author then does something else.
      Editor.normalize(editor);
    }
  }
  return { ...letter, gegevens, body: editor.children as Body };
}

type InBody = (editor: BodyEditor, step: Doing, words: string) => void;

function pick<Any>(choices: readonly Any[], number: number): Any {
  const choice = choices[number % choices.length];
  if (choice === undefined) throw new Error('Nothing to choose from');
  return choice;
}

function pathsOf(editor: Editor, ...types: string[]): Path[] {
  return Array.from(Node.elements(editor))
    .filter(([node]) => 'type' in node && types.includes(node.type))
    .map(([, path]) => path);
}

const LINES = ['alinea', 'tussenkop', 'reactiekop', 'bijlage', 'cel'];
const BLOCKS = ['alinea', 'tussenkop', 'opsomming', 'nummering', 'tabel'];

function selectIn(editor: Editor, path: Path, number: number): void {
  const edge = [Editor.start(editor, path), Editor.end(editor, path)][number % 3];
  const [text, at] = pick(Array.from(Node.texts(Node.get(editor, path))), number);
  Transforms.select(editor, edge ?? { path: [...path, ...at], offset: number % (text.text.length + 1) });
}

function selectRange(editor: Editor, { at, to }: Doing): void {
  const path = pick(pathsOf(editor, ...LINES), at);
  selectIn(editor, path, to);
  const { anchor } = editor.selection!;
  selectIn(editor, path, to * 7 + 1);
  Transforms.select(editor, { anchor, focus: editor.selection!.anchor });
}

function item(editor: BodyEditor, text: string): Item {
  return { type: 'item', id: editor.freshId(), children: [{ ...emptyAlinea(editor.freshId), children: [{ text }] }] };
}

function newBlock(editor: BodyEditor, { what }: Doing, words: string): Descendant {
  const id = editor.freshId();
  if (what % 5 === 0) return { type: 'opsomming', id, children: [item(editor, words), item(editor, 'Nog iets.')] };
  if (what % 5 === 1) return { type: 'tussenkop', id, children: [{ text: words }] };
  if (what % 5 === 2) {
    const cel = (text: string) => ({ type: 'cel' as const, id: editor.freshId(), children: [{ text }] });
    const rij = (...texts: string[]) => ({ type: 'rij' as const, id: editor.freshId(), children: texts.map(cel) });
    return { type: 'tabel', id, children: [rij('Jaar', words), rij('2026', '€ 12')] };
  }
  return { type: 'alinea', id, children: [{ text: words }] };
}

function insertInline(editor: BodyEditor, { at, to }: Doing, inline: Inline): void {
  selectIn(editor, pick(pathsOf(editor, ...LINES), at), to);
  Transforms.insertNodes(editor, inline);
}

const EMPTY: LetterText = { text: '' };

const inBody: Record<string, InBody> = {
  writeSentence: (editor, { at, to }, words) => {
    selectIn(editor, pick(pathsOf(editor, ...LINES), at), to);
    Editor.insertText(editor, ` ${words}`);
  },
  writeAtEnd: (editor, { at }, words) => {
    const path = pick(pathsOf(editor, ...LINES), at);
    Transforms.insertText(editor, ` ${words}`, { at: Editor.end(editor, path) });
  },
  writeAtStart: (editor, { at }, words) => {
    const path = pick(pathsOf(editor, ...LINES), at);
    Transforms.insertText(editor, `${words} `, { at: Editor.start(editor, path) });
  },
  typeOver: (editor, step, words) => {
    selectRange(editor, step);
    Editor.insertText(editor, words);
  },
  removeWords: (editor, step) => {
    selectRange(editor, step);
    Editor.deleteFragment(editor);
  },
  split: (editor, { at, to }) => {
    selectIn(editor, pick(pathsOf(editor, ...LINES), at), to);
    Editor.insertBreak(editor);
  },
  joinWithPrevious: (editor, { at }) => {
    Transforms.select(editor, Editor.start(editor, pick(pathsOf(editor, ...LINES), at)));
    editor.deleteBackward('character');
  },
  removeBlock: (editor, { at }) => {
    Transforms.removeNodes(editor, { at: pick(pathsOf(editor, ...BLOCKS, 'item', 'rij', 'bijlage', 'punt'), at) });
  },
  insertBlock: (editor, step, words) => {
    const at = pick(pathsOf(editor, 'alinea', 'tussenkop', 'opsomming', 'tabel'), step.at);
    Transforms.insertNodes(editor, newBlock(editor, step, words), { at });
  },
  moveBlock: (editor, { at, to }) => {
    const paths = pathsOf(editor, ...BLOCKS, 'item', 'bijlage', 'rij');
    Transforms.moveNodes(editor, { at: pick(paths, at), to: pick(paths, to) });
  },
  intoList: (editor, { at, what }) => {
    const path = pick(pathsOf(editor, 'alinea'), at);
    const type = what % 2 === 0 ? 'opsomming' : 'nummering';
    Transforms.wrapNodes(editor, { type, id: editor.freshId(), children: [] }, { at: path });
  },
  outOfList: (editor, { at }) => {
    Transforms.unwrapNodes(editor, { at: pick(pathsOf(editor, 'opsomming', 'nummering'), at) });
  },
  otherList: (editor, { at, what }) => {
    const type = what % 2 === 0 ? 'opsomming' : 'nummering';
    Transforms.setNodes(editor, { type }, { at: pick(pathsOf(editor, 'opsomming', 'nummering'), at) });
  },
  otherKind: (editor, { at }) => {
    const [path, type] = pick(
      [
        ...pathsOf(editor, 'alinea').map((one) => [one, 'tussenkop'] as const),
        ...pathsOf(editor, 'tussenkop').map((one) => [one, 'alinea'] as const),
      ],
      at,
    );
    Transforms.setNodes(editor, { type }, { at: path });
  },
  addItem: (editor, { at }, words) => {
    Transforms.insertNodes(editor, item(editor, words), { at: pick(pathsOf(editor, 'item'), at) });
  },
  addRow: (editor, { at }, words) => {
    const path = pick(pathsOf(editor, 'rij'), at);
    const cel = { type: 'cel' as const, id: editor.freshId(), children: [{ text: words }] };
    Transforms.insertNodes(editor, { type: 'rij', id: editor.freshId(), children: [cel] }, { at: path });
  },
  addColumn: (editor, { at }, words) => {
    const path = pick(pathsOf(editor, 'cel'), at);
    Transforms.insertNodes(editor, { type: 'cel', id: editor.freshId(), children: [{ text: words }] }, { at: path });
  },
  removeCell: (editor, { at }) => {
    Transforms.removeNodes(editor, { at: pick(pathsOf(editor, 'cel'), at) });
  },
  mark: (editor, step) => {
    selectRange(editor, step);
    if (step.what % 3 === 0) Editor.removeMark(editor, 'vet');
    else Editor.addMark(editor, step.what % 3 === 1 ? 'vet' : 'cursief', true);
  },
  addVeld: (editor, step) => insertInline(editor, step, { type: 'veld', naam: 'onderwerp', children: [EMPTY] }),
  addVerwijzing: (editor, step) => {
    const [id = 'p1'] = puntIds(editor).slice(step.what % 3);
    insertInline(editor, step, { type: 'verwijzing', punt: id, children: [EMPTY] });
  },
  addLink: (editor, step, words) => {
    insertInline(editor, step, { type: 'link', href: 'https://voorbeeld.nl/nieuw', children: [{ text: words }] });
  },
  addPunt: (editor, { at, what }, words) => {
    puntToevoegen(editor, { list: pick(['wensen', 'vragen', 'bedenkingen'], what), at: at % 5, text: words });
  },
  removePunt: (editor, { at }) => {
    puntVerwijderen(editor, pick(puntIds(editor), at));
  },
  movePunt: (editor, { at, to }) => {
    puntVerplaatsen(editor, pick(puntIds(editor), at), to % 5);
  },
  movePuntToOtherList: (editor, { at, to }) => {
    Transforms.moveNodes(editor, { at: pick(pathsOf(editor, 'punt'), at), to: pick(pathsOf(editor, 'punt'), to) });
  },
  undo: (editor) => editor.undo(),
};

function puntIds(editor: BodyEditor): string[] {
  return pathsOf(editor, 'punt').map((path) => {
    const node = Node.get(editor, path);
    return 'id' in node ? String(node.id) : '';
  });
}

const inGegevens: Record<string, (gegevens: Gegevens, step: Doing, words: string) => Gegevens> = {
  setOnderwerp: (gegevens, _step, words) => ({ ...gegevens, onderwerp: words }),
  setDatum: (gegevens, { at }) => ({ ...gegevens, datum: `2026-03-${10 + (at % 20)}` }),
  takeDatum: ({ datum: _datum, ...gegevens }) => gegevens,
  setGeadresseerde: (gegevens, { what }, words) => ({
    ...gegevens,
    geadresseerde: { soort: what % 2 === 0 ? 'orgaan' : 'persoon', regels: [words] },
  }),
  setAfschrift: (gegevens, _step, words) => ({ ...gegevens, afschrift: [words] }),
  setOpenbaarheid: (gegevens, { what }) => ({
    ...gegevens,
    openbaarheid: pick(['openbaar', 'vertrouwelijk', 'geheim'] as const, what),
  }),
  setVeld: (gegevens, { at, what }, words) => ({
    ...gegevens,
    velden: { ...gegevens.velden, [pick(['stuk', 'bedrag', 'aanpassing'], at)]: pick([words, what, what > 500], what) },
  }),
};
