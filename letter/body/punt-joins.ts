import { type Editor, Node, type Operation, type Path } from 'slate';
import { fieldOf, typeOf } from './grammar.ts';

/**
 * Where the text of vanished punten went. Two punten that are joined (Backspace at the start of wens 2) must keep both
 * answers, a punt that is removed with its text takes its answer along; once the punt is gone nothing in the document
 * tells the two apart, so it is read from the operations.
 */
export type PuntJoins = {
  /** Reads an operation that is about to be applied. */
  follow: (operation: Operation) => void;
  /** The id of the punt in which the text of a vanished punt stands now; `undefined` if it was removed with its text. */
  destinationOf: (puntId: string) => string | undefined;
  /** Forgets everything: all vanished punten have been dealt with. */
  clear: () => void;
};

/** A memory of the punten of `editor` that vanish. */
export function createPuntJoins(editor: Editor): PuntJoins {
  /** Of each punt out of which something was moved: the punt into which, or the block itself if it is in none. */
  const movedTo = new Map<string, string>();
  const joined = new Map<string, string>();

  return {
    follow(operation) {
      switch (operation.type) {
        case 'move_node':
          rememberMove(editor, operation.path, operation.newPath, movedTo);
          break;
        case 'merge_node':
          rememberMerge(editor, operation.path, joined);
          break;
        case 'remove_node':
          rememberRemoval(editor, operation.path, movedTo, joined);
          break;
        default:
          break;
      }
    },
    destinationOf(puntId) {
      const passed = new Set<string>();
      let id = joined.get(puntId);
      while (id !== undefined && !passed.has(id)) {
        const punt = puntWith(editor, id);
        if (punt !== undefined) return punt;
        passed.add(id);
        id = joined.get(id);
      }
      return undefined;
    },
    clear() {
      movedTo.clear();
      joined.clear();
    },
  };
}

function rememberMove(editor: Editor, path: Path, newPath: Path, movedTo: Map<string, string>): void {
  const from = path.length > 2 ? puntIdAt(editor, path) : undefined;
  if (from === undefined) return;
  const into = newPath.length > 2 ? puntIdAt(editor, newPath) : undefined;
  const destination = into ?? fieldOf(Node.get(editor, path), 'id');
  if (typeof destination === 'string' && destination !== from) movedTo.set(from, destination);
}

function rememberMerge(editor: Editor, path: Path, joined: Map<string, string>): void {
  const [section, index] = path;
  if (path.length !== 2 || section === undefined || index === undefined) return;
  const vanishing = puntIdAt(editor, path);
  const surviving = puntIdAt(editor, [section, index - 1]);
  if (vanishing !== undefined && surviving !== undefined) joined.set(vanishing, surviving);
}

/** A punt that is removed without children was emptied by moving them, as Slate does when it joins paragraphs. */
function rememberRemoval(
  editor: Editor,
  path: Path,
  movedTo: ReadonlyMap<string, string>,
  joined: Map<string, string>,
): void {
  const punt = path.length === 2 ? Node.get(editor, path) : undefined;
  const id = path.length === 2 ? puntIdAt(editor, path) : undefined;
  if (punt === undefined || id === undefined || Node.isText(punt) || punt.children.length > 0) return;
  const destination = movedTo.get(id);
  if (destination !== undefined) joined.set(id, destination);
}

/** The id of the punt in or at which `path` lies. */
function puntIdAt(editor: Editor, path: Path): string | undefined {
  const section = Node.getIf(editor, path.slice(0, 1));
  const punt = Node.getIf(editor, path.slice(0, 2));
  if (section === undefined || punt === undefined) return undefined;
  if (typeOf(section) !== 'punten' || typeOf(punt) !== 'punt') return undefined;
  const id = fieldOf(punt, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The id of the punt that has this id, or that holds the block with this id. */
function puntWith(editor: Editor, id: string): string | undefined {
  for (const section of editor.children) {
    if (Node.isText(section) || section.type !== 'punten') continue;
    const punt = section.children.find((one) => one.id === id || one.children.some((block) => block.id === id));
    if (punt !== undefined) return punt.id;
  }
  return undefined;
}
