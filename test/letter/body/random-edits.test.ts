import * as fc from 'fast-check';
import { type Descendant, Editor, Node, type Operation, type Path } from 'slate';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Body, BodyEditor, Reactie } from '../../../letter/body/body.ts';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { bodySchema, idSchema, naamSchema } from '../../../letter/body/body-schema.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import { blocksOf } from '../../../letter/body/queries/blocks-of.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { reactieFor } from '../../../letter/body/queries/reactie-for.ts';
import { textOf } from '../../../letter/body/queries/text-of.ts';
import { skeletonOf } from '../../../letter/body/skeleton.ts';
import { wensenBody } from './build.ts';
import { counterIds } from './counter-ids.ts';
import { doEdit, type Edit, randomEdit } from './random-edit.ts';
import { bareBody, richBody } from './rich-body.ts';

const RUNS = Number(process.env.RANDOM_EDIT_RUNS ?? 150);

const bodies: Record<string, () => Body> = { richBody, wensenBody, bareBody };

test('whatever is done, the body stays sound and every punt keeps its own reactie', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('richBody', 'richBody', 'wensenBody', 'bareBody'),
      fc.array(randomEdit(), { minLength: 1, maxLength: 20 }),
      async (name, edits) => {
        const start = bodies[name]!();
        const watched = watch(createBodyEditor(start, counterIds()));
        for (const edit of edits) await step(watched, edit, start);
        while (watched.editor.history.undos.length > 0) watched.editor.undo();
        expect(watched.editor.children).toEqual(start);
        watched.expectNoFaultsOfRules();
      },
    ),
    { numRuns: RUNS },
  );
});

type Watched = {
  readonly editor: BodyEditor;
  /** Operations that did not come from the rules, with the document before each. */
  readonly asked: { operation: Operation; sections: Descendant[] }[];
  readonly everSeen: Set<string>;
  readonly expectNoFaultsOfRules: () => void;
};

function watch(editor: BodyEditor): Watched {
  const asked: Watched['asked'] = [];
  const faults: unknown[] = [];
  let inRule = 0;
  const { apply, normalizeNode, shouldNormalize } = editor;
  editor.normalizeNode = (entry, options) => {
    inRule += 1;
    try {
      normalizeNode(entry, options);
    } catch (fault) {
      faults.push(fault);
      throw fault;
    } finally {
      inRule -= 1;
    }
  };
  editor.shouldNormalize = (state) => {
    try {
      return shouldNormalize(state);
    } catch (fault) {
      faults.push(fault);
      throw fault;
    }
  };
  editor.apply = (operation) => {
    if (inRule === 0) asked.push({ operation, sections: editor.children });
    else if (losesText(operation)) faults.push(new Error(`A rule lost text: ${JSON.stringify(operation)}`));
    apply(operation);
  };
  return {
    editor,
    asked,
    everSeen: new Set(idsOf(editor)),
    expectNoFaultsOfRules: () => {
      if (faults.length > 0) throw faults[0];
    },
  };
}

function removesText(operation: Operation): boolean {
  if (operation.type === 'remove_text') return operation.text.trim() !== '';
  return operation.type === 'remove_node' && !Node.isEditor(operation.node) && !isEmptyNode(operation.node);
}

/** Rules remove no text, but for the reactie of a punt that is gone, and a veld or verwijzing that names nothing. */
function losesText(operation: Operation): boolean {
  if (operation.type !== 'remove_node' || !removesText(operation)) return removesText(operation);
  const { node } = operation;
  if (!('type' in node)) return true;
  if (node.type === 'veld') return v.is(naamSchema, node.naam);
  if (node.type === 'verwijzing') return v.is(idSchema, node.punt);
  return node.type !== 'reactie';
}

async function step(watched: Watched, edit: Edit, start: Body): Promise<void> {
  const { editor, asked } = watched;
  const before = sound(editor);
  asked.length = 0;
  try {
    doEdit(editor, edit);
  } catch (fault) {
    if (edit.name === 'undo' || edit.name === 'redo') throw fault;
    Editor.normalize(editor);
  }
  await Promise.resolve();
  watched.expectNoFaultsOfRules();
  expect(editor.children.length).toBe(start.length);
  expect(skeletonOf(sound(editor))).toEqual(skeletonOf(start));
  expectPointsExist(editor);
  expectKeptReacties(before, sound(editor), watched, edit);
  expectNoTextLost(before, sound(editor), watched, edit);
  expectNewIds(watched, before, edit, start);
  editor.operations = [];
  Editor.normalize(editor, { force: true });
  expect(editor.operations).toEqual([]);
}

/** The body, after making sure that it is one. */
function sound(editor: BodyEditor): Body {
  const body = v.parse(bodySchema, editor.children);
  expect(bodyFaults(body)).toEqual([]);
  return body;
}

function idsOf(editor: BodyEditor): string[] {
  return blocksOf(v.parse(bodySchema, editor.children)).map(({ node }) => node.id);
}

function expectPointsExist({ selection, children }: BodyEditor): void {
  for (const point of selection === null ? [] : [selection.anchor, selection.focus]) {
    const text = Node.get({ children } as Editor, point.path);
    expect(Node.isText(text) && point.offset <= text.text.length).toBe(true);
  }
}

/** Unless an edit itself reaches into the reacties or moves sections, a punt that stays has what it had, or more. */
function expectKeptReacties(before: Body, after: Body, { asked }: Watched, edit: Edit): void {
  if (edit.name === 'undo' || edit.name === 'redo' || asked.some(reachesReacties)) return;
  const isPuntEdit = edit.name.startsWith('punt');
  for (const punt of before.flatMap((section) => (section.type === 'punten' ? section.children : []))) {
    const stays = after.some(
      (section) => section.type === 'punten' && section.children.some(({ id }) => id === punt.id),
    );
    const had = reactieFor(before, punt.id);
    const has = reactieFor(after, punt.id);
    if (!stays || had === undefined) continue;
    if (isPuntEdit) expect(has).toEqual(had);
    else expectSameOrMore(had, has);
  }
}

function expectSameOrMore(had: Reactie, has: Reactie | undefined): void {
  if (isEmptyNode(had)) return;
  if (has === undefined) throw new Error('A punt lost its reactie');
  expect(has.id).toBe(had.id);
  expect(textOf(has).startsWith(textOf(had))).toBe(true);
}

/** Text is removed by what removes text, and with a punt that vanishes; nothing else loses any. */
function expectNoTextLost(before: Body, after: Body, { asked }: Watched, edit: Edit): void {
  if (edit.name === 'undo' || edit.name === 'redo' || asked.some(({ operation }) => removesText(operation))) return;
  const ids = new Set(puntIds(after));
  if (puntIds(before).some((id) => !ids.has(id))) return;
  expect(lengthOf(after)).toBeGreaterThanOrEqual(lengthOf(before));
}

function puntIds(body: Body): string[] {
  return body.flatMap((section) => (section.type === 'punten' ? section.children.map(({ id }) => id) : []));
}

function lengthOf(body: Body): number {
  return body.map(textOf).join('').replace(/\s/g, '').length;
}

function reachesReacties({ operation, sections }: Watched['asked'][number]): boolean {
  const isReacties = (path: Path) => {
    const section = sections[path[0] ?? -1];
    return path.length === 1 || (section !== undefined && 'type' in section && section.type === 'reacties');
  };
  if (operation.type === 'set_selection') return false;
  return isReacties(operation.path) || (operation.type === 'move_node' && isReacties(operation.newPath));
}

/** An id that was gone comes back by undo and redo only; a section keeps its own. */
function expectNewIds({ editor, everSeen }: Watched, before: Body, edit: Edit, start: Body): void {
  const known = new Set(blocksOf(before).map(({ node }) => node.id));
  const sections = new Set(start.map(({ id }) => id));
  for (const id of idsOf(editor)) {
    const isNew = !known.has(id) && !sections.has(id);
    if (isNew && edit.name !== 'undo' && edit.name !== 'redo') expect(everSeen.has(id), `id ${id} again`).toBe(false);
    everSeen.add(id);
  }
}
