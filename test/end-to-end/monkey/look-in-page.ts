import type { LetterSession } from '../../../renderer/session/letter-session.ts';

/** What there is to see of an open letter. */
export type Seen = {
  /** What has the focus: `text`, `nowhere`, or a tag with its name. */
  focus: string;
  dialogs: number;
  /** The letter as JSON, or undefined when the screen of the letter is gone. */
  letter: string | undefined;
  canUndo: boolean;
  canRedo: boolean;
  /** What is not as it should be. */
  faults: string[];
};

/** Runs in the window, and stands alone there: compares what is drawn with what the session of the letter holds. */
export function lookInPage(): Seen {
  type Tree = { text?: string; children?: Tree[] };
  type Fiber = { return: Fiber | null; memoizedProps: { session?: LetterSession } | null };
  type Leaf = { path: string; text: string };

  const text = document.querySelector('[data-slate-editor]');
  const session = text === null ? undefined : sessionOf(text);
  const seen: Seen = {
    focus: focused(),
    dialogs: document.querySelectorAll('dialog[open]').length,
    letter: session && JSON.stringify(session.letter()),
    canUndo: session?.state().canUndo === true,
    canRedo: session?.state().canRedo === true,
    faults: crashes(),
  };
  if (text === null || session === undefined) return seen;
  const drawn = [...text.querySelectorAll('[data-slate-node="text"]')];
  const leaves = session.editor.children.flatMap((node, index) => leavesOf(node, `${index}`));
  seen.faults.push(...drawnOtherwise());
  if (seen.focus === 'text') seen.faults.push(...selectedOtherwise(session.editor.selection));
  return seen;

  function focused(): string {
    const active = document.activeElement;
    if (active === text) return 'text';
    return active === document.body ? 'nowhere' : `${active?.tagName} ${active?.ariaLabel ?? active?.id}`;
  }

  function crashes(): string[] {
    const headings = [...document.querySelectorAll('h1, h2')].map(({ textContent }) => `${textContent}`);
    return headings.filter((heading) => /De editor werkt even niet|Er ging iets mis/u.test(heading));
  }

  /** React keeps with each element what it was drawn from. */
  function sessionOf(element: Element): LetterSession | undefined {
    const key = Object.keys(element).find((property) => property.startsWith('__reactFiber$'));
    let fiber: Fiber | null = key === undefined ? null : Reflect.get(element, key);
    while (fiber !== null && fiber.memoizedProps?.session?.editor === undefined) fiber = fiber.return;
    return fiber?.memoizedProps?.session;
  }

  function leavesOf({ text: own, children = [] }: Tree, path: string): Leaf[] {
    if (own !== undefined) return [{ path, text: own }];
    return children.flatMap((child, index) => leavesOf(child, `${path}.${index}`));
  }

  function drawnOtherwise(): string[] {
    const words = drawn.map((element) =>
      [...element.querySelectorAll('[data-slate-string]')].map(({ textContent }) => textContent).join(''),
    );
    if (words.length !== leaves.length) return [`${words.length} texts are drawn, of ${leaves.length}`];
    const other = leaves.findIndex((leaf, index) => leaf.text !== words[index]);
    return other < 0 ? [] : [`at ${leaves[other]?.path} "${words[other]}" is drawn for "${leaves[other]?.text}"`];
  }

  function selectedOtherwise(selection: LetterSession['editor']['selection']): string[] {
    const points = selection === null ? [] : [selection.anchor, selection.focus];
    const held = points.map(({ path, offset }) => `${path.join('.')}:${offset}`).join(' – ');
    const shown = document.getSelection();
    const page = [
      shown && placeOf(shown.anchorNode, shown.anchorOffset),
      shown && placeOf(shown.focusNode, shown.focusOffset),
    ];
    return held === page.join(' – ') ? [] : [`the page has ${page.join(' – ')} selected, the editor ${held}`];
  }

  function placeOf(node: Node | null, offset: number): string {
    const element = node instanceof Element ? node : node?.parentElement;
    const chip = element?.closest('[data-slate-void]')?.querySelector('[data-slate-node="text"]');
    if (chip != null) return `${leaves[drawn.indexOf(chip)]?.path}:0`;
    const owner = element?.closest('[data-slate-node="text"]');
    if (owner == null || node === null) return `outside every text (${node?.nodeName} ${element?.className})`;
    const range = document.createRange();
    range.setStart(owner, 0);
    range.setEnd(node, offset);
    return `${leaves[drawn.indexOf(owner)]?.path}:${range.toString().replaceAll('\uFEFF', '').length}`;
  }
}
