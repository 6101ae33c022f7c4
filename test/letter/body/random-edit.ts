import * as fc from 'fast-check';
import { type Descendant, Editor, Node, type Path, type Point, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { puntToevoegen } from '../../../letter/body/transforms/punt-toevoegen.ts';
import { puntVerplaatsen } from '../../../letter/body/transforms/punt-verplaatsen.ts';
import { puntVerwijderen } from '../../../letter/body/transforms/punt-verwijderen.ts';
import { foreignNodes } from './foreign-nodes.ts';

/** One thing that may be done to a document. The numbers choose places in the document as it is then. */
export type Edit = { readonly name: string; readonly at: number; readonly to: number; readonly what: number };

type Doing = (editor: BodyEditor, edit: Edit) => void;

export function randomEdit(): fc.Arbitrary<Edit> {
  return fc.record({
    name: fc.constantFrom(...Object.keys(doings)),
    at: fc.nat(100_000),
    to: fc.nat(100_000),
    what: fc.nat(1000),
  });
}

/** Does it. Slate refuses some edits by throwing (a node cannot move into itself): that is no fault of the body. */
export function doEdit(editor: BodyEditor, edit: Edit): void {
  const doing = doings[edit.name];
  if (doing === undefined) throw new Error(`No such edit: ${edit.name}`);
  doing(editor, edit);
}

const TYPES = [
  'alinea',
  'tussenkop',
  'opsomming',
  'nummering',
  'item',
  'tabel',
  'rij',
  'cel',
  'punt',
  'reactie',
].concat([
  'reactiekop',
  'bijlage',
  'tekst',
  'punten',
  'reacties',
  'ondertekening',
  'bijlagen',
  'link',
  'veld',
  'verwijzing',
  'h7',
]);

const FIELDS: readonly Record<string, unknown>[] = [
  { id: 'a1' },
  { id: 'nieuw1' },
  { id: 'GEEN ID' },
  { key: 'slot' },
  { punten: 'vragen' },
  { punt: 'p1' },
  { punt: 'q2' },
  { vet: true, vetter: true },
  { vet: false },
  { href: 'javascript:alert(1)' },
  { naam: 'onderwerp' },
  { kleur: 'rood' },
];

function pick<Any>(choices: readonly Any[], number: number): Any {
  const choice = choices[number % choices.length];
  if (choice === undefined) throw new Error('Nothing to choose from');
  return choice;
}

function pathAt(editor: Editor, number: number): Path {
  const paths = Array.from(Node.nodes(editor), ([, path]) => path).filter((path) => path.length > 0);
  return pick(paths, number);
}

function pointAt(editor: Editor, number: number): Point {
  const [text, path] = pick(Array.from(Node.texts(editor)), number);
  return { path, offset: Math.floor(number / 7) % (text.text.length + 1) };
}

function selectPoint(editor: Editor, { at }: Edit): void {
  Transforms.select(editor, pointAt(editor, at));
}

function selectRange(editor: Editor, { at, to }: Edit): void {
  Transforms.select(editor, { anchor: pointAt(editor, at), focus: pointAt(editor, to) });
}

function typeFields({ what }: Edit): Record<string, unknown> {
  return { type: pick(TYPES, what), ...(what % 3 === 0 ? pick(FIELDS, what) : {}) };
}

/** Edits set whatever they like: the document has to cope. */
function loose(fields: unknown): never {
  return fields as never;
}

function puntIds(editor: BodyEditor): string[] {
  return editor.children.flatMap((node) =>
    'type' in node && node.type === 'punten' ? node.children.map(({ id }) => id) : [],
  );
}

const units = ['character', 'word', 'line', 'block'] as const;
const modes = ['lowest', 'highest'] as const;

const doings: Record<string, Doing> = {
  typeText: (editor, edit) => {
    selectPoint(editor, edit);
    Editor.insertText(editor, pick(['x', ' woord', 'ë€', '😀', '\n'], edit.what));
  },
  typeOverRange: (editor, edit) => {
    selectRange(editor, edit);
    Editor.insertText(editor, 'vervangen');
  },
  deleteBackward: (editor, edit) => {
    selectPoint(editor, edit);
    editor.deleteBackward(pick(units, edit.what));
  },
  backspaceAtStart: (editor, edit) => {
    Transforms.select(editor, Editor.start(editor, pathAt(editor, edit.at)));
    editor.deleteBackward('character');
  },
  deleteForward: (editor, edit) => {
    selectPoint(editor, edit);
    editor.deleteForward(pick(units, edit.what));
  },
  deleteAtEnd: (editor, edit) => {
    Transforms.select(editor, Editor.end(editor, pathAt(editor, edit.at)));
    editor.deleteForward('character');
  },
  deleteRange: (editor, edit) => {
    selectRange(editor, edit);
    Editor.deleteFragment(editor);
  },
  deleteNodeRange: (editor, edit) => {
    Transforms.select(editor, pathAt(editor, edit.at));
    Editor.deleteFragment(editor);
  },
  deleteAll: (editor) => {
    Transforms.select(editor, []);
    Editor.deleteFragment(editor);
  },
  insertBreak: (editor, edit) => {
    selectPoint(editor, edit);
    Editor.insertBreak(editor);
  },
  breakOverRange: (editor, edit) => {
    selectRange(editor, edit);
    Editor.insertBreak(editor);
  },
  splitAtPath: (editor, edit) => Transforms.splitNodes(editor, { at: pathAt(editor, edit.at), voids: true }),
  splitAtPoint: (editor, edit) =>
    Transforms.splitNodes(editor, {
      at: pointAt(editor, edit.at),
      match: (node) => Node.isElement(node),
      mode: pick(modes, edit.what),
      always: edit.what % 3 === 0,
    }),
  mergeAtPath: (editor, edit) => Transforms.mergeNodes(editor, { at: pathAt(editor, edit.at), voids: true }),
  mergeAtPoint: (editor, edit) => Transforms.mergeNodes(editor, { at: pointAt(editor, edit.at) }),
  remove: (editor, edit) => Transforms.removeNodes(editor, { at: pathAt(editor, edit.at), voids: true }),
  move: (editor, edit) =>
    Transforms.moveNodes(editor, { at: pathAt(editor, edit.at), to: pathAt(editor, edit.to), voids: true }),
  moveInto: (editor, edit) =>
    Transforms.moveNodes(editor, { at: pathAt(editor, edit.at), to: [...pathAt(editor, edit.to), 0], voids: true }),
  setType: (editor, edit) =>
    Transforms.setNodes(editor, loose(typeFields(edit)), { at: pathAt(editor, edit.at), voids: true }),
  setFields: (editor, edit) =>
    Transforms.setNodes(editor, loose(pick(FIELDS, edit.what)), { at: pathAt(editor, edit.at), voids: true }),
  setTypeOfRange: (editor, edit) => {
    selectRange(editor, edit);
    Transforms.setNodes(editor, loose(typeFields(edit)), { mode: pick(modes, edit.to) });
  },
  unset: (editor, edit) => {
    const field = pick(['type', 'id', 'punt', 'key', 'naam', 'href', 'vet'], edit.what);
    Transforms.unsetNodes(editor, loose(field), { at: pathAt(editor, edit.at), voids: true });
  },
  wrap: (editor, edit) => {
    Transforms.wrapNodes(editor, loose({ ...typeFields(edit), children: [] }), {
      at: pathAt(editor, edit.at),
      voids: true,
    });
  },
  wrapRange: (editor, edit) => {
    selectRange(editor, edit);
    Transforms.wrapNodes(editor, loose({ ...typeFields(edit), children: [] }), { split: edit.what % 2 === 0 });
  },
  unwrap: (editor, edit) => Transforms.unwrapNodes(editor, { at: pathAt(editor, edit.at), voids: true }),
  unwrapSplit: (editor, edit) => {
    selectRange(editor, edit);
    Transforms.unwrapNodes(editor, { split: true, match: (node) => Node.isElement(node) });
  },
  lift: (editor, edit) => Transforms.liftNodes(editor, { at: pathAt(editor, edit.at), voids: true }),
  insertAtPath: (editor, edit) =>
    Transforms.insertNodes(editor, foreign(editor, edit), { at: pathAt(editor, edit.at), voids: true }),
  insertAtSelection: (editor, edit) => {
    selectRange(editor, edit);
    Transforms.insertNodes(editor, foreign(editor, edit));
  },
  paste: (editor, edit) => {
    selectPoint(editor, edit);
    Transforms.insertFragment(editor, foreign(editor, edit));
  },
  copyAndPaste: (editor, edit) => {
    selectRange(editor, edit);
    const fragment = editor.getFragment();
    selectPoint(editor, { ...edit, at: edit.what * 31 });
    Transforms.insertFragment(editor, fragment);
  },
  cutAndPaste: (editor, edit) => {
    selectRange(editor, edit);
    const fragment = editor.getFragment();
    Editor.deleteFragment(editor);
    selectPoint(editor, { ...edit, at: edit.what * 31 });
    Transforms.insertFragment(editor, fragment);
  },
  mark: (editor, edit) => {
    selectRange(editor, edit);
    Editor.addMark(editor, pick(['vet', 'cursief', 'onderstreept'], edit.what), pick([true, 1, 'ja'], edit.what));
  },
  unmark: (editor, edit) => {
    selectRange(editor, edit);
    Editor.removeMark(editor, pick(['vet', 'cursief'], edit.what));
  },
  writeInVoid: (editor, edit) =>
    Transforms.insertText(editor, 'verdwaald', { at: pointAt(editor, edit.at), voids: true }),
  puntToevoegen: (editor, edit) => {
    const list = pick(['wensen', 'vragen', 'bedenkingen', 'geen'], edit.what);
    puntToevoegen(editor, { list, at: (edit.at % 6) - 1, text: 'Een nieuw punt.' });
  },
  puntVerwijderen: (editor, edit) => {
    puntVerwijderen(editor, pick(puntIds(editor), edit.at));
  },
  puntVerplaatsen: (editor, edit) => {
    puntVerplaatsen(editor, pick(puntIds(editor), edit.at), (edit.to % 6) - 1);
  },
  undo: (editor) => editor.undo(),
  redo: (editor) => editor.redo(),
  several: (editor, edit) => {
    const names = Object.keys(doings).filter((name) => !['several', 'undo', 'redo'].includes(name));
    Editor.withoutNormalizing(editor, () => {
      for (const factor of [1, 7, 13]) {
        const name = pick(names, edit.what * factor + edit.at);
        doEdit(editor, { name, at: edit.at * factor, to: edit.to * factor, what: edit.what + factor });
      }
    });
  },
};

function foreign(editor: Editor, { what, to }: Edit): Descendant[] {
  if (what % 4 > 0) return structuredClone(pick(foreignNodes, what));
  const node = Node.get(editor, pathAt(editor, to));
  return Node.isEditor(node) ? [] : [node];
}
