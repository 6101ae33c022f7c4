import { Editor, Node, type Path, Transforms } from 'slate';
import type { LetterSession } from '../../renderer/session/letter-session.ts';
import type { Chance } from './chance.ts';

/** Puts a sentence at the end of a line of the text, or in a new alinea behind it. */
export function writeSentence({ editor }: LetterSession, sentence: string, chance: Chance): void {
  const lines: Path[] = Array.from(Node.elements(editor))
    .filter(([node]) => 'type' in node && node.type === 'alinea')
    .map(([, path]) => path);
  Transforms.select(editor, Editor.end(editor, chance.pick(lines)));
  if (chance.is(0.3)) editor.insertBreak();
  editor.insertText(` Dit is ${sentence}.`);
  // Slate tells of a change in a microtask; each is a step of its own here.
  editor.onChange();
}
