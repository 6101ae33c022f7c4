/** A question to the person before the screen: a text, perhaps a field and a list to choose from, and buttons. */
export type PageQuestion = {
  title: string;
  detail: string;
  field: { label: string; value: string } | null;
  choices: string[];
  buttons: string[];
  /** The index of the button that Enter and that Escape press. */
  onEnter: number;
  onEscape: number;
};

/** Which button was pressed or which choice was taken, and what stood in the field then. */
export type PageAnswer = { button: number; choice: number; text: string };

/**
 * Asks over the page, in a closed shadow tree so that neither its style nor its scripts get mixed with the app's. Stands
 * alone, because its source runs in the page.
 */
export function askInPage(question: PageQuestion): Promise<PageAnswer> {
  const CSS = `
    dialog { font: 15px/1.5 'Open Sans', 'Segoe UI', sans-serif; color: #1c2430; background: #fff; border: 1px solid #9aa4b2;
      border-radius: 8px; padding: 20px 24px; width: min(34rem, 90vw); box-shadow: 0 12px 40px rgb(0 0 0 / 25%); }
    dialog::backdrop { background: rgb(20 26 36 / 40%); }
    h1 { font-size: 17px; margin: 0 0 8px; }
    p { margin: 0 0 12px; white-space: pre-line; overflow-wrap: anywhere; }
    label { display: block; margin-bottom: 12px; }
    input { font: inherit; width: 100%; box-sizing: border-box; padding: 6px 8px; border: 1px solid #6b7686; border-radius: 4px; }
    ul { list-style: none; margin: 0 0 12px; padding: 0; max-height: 40vh; overflow: auto; border: 1px solid #c9d0da; }
    li button { width: 100%; text-align: left; border: 0; border-radius: 0; background: none; }
    button { font: inherit; padding: 6px 14px; min-height: 32px; border: 1px solid #6b7686; border-radius: 4px; background: #f4f6f9; }
    :focus-visible { outline: 3px solid #1d5fbf; outline-offset: 1px; }
    div { display: flex; gap: 8px; justify-content: flex-end; }`;

  return new Promise((resolve) => {
    const before = document.activeElement;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    const dialog = make(root, 'dialog', '');
    dialog.setAttribute('aria-label', question.title);
    make(dialog, 'h1', question.title);
    if (question.detail !== '') make(dialog, 'p', question.detail);
    const input = question.field === null ? null : addField(dialog, question.field);
    addChoices(dialog);
    const row = make(dialog, 'div', '');
    const buttons = question.buttons.map((label, index) => addButton(row, label, () => end(index, -1)));
    dialog.addEventListener('cancel', () => end(question.onEscape, -1));
    document.documentElement.append(host);
    dialog.showModal();
    (input ?? buttons[question.onEnter])?.focus();

    function end(button: number, choice: number): void {
      const text = input?.value ?? '';
      host.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve({ button, choice, text });
    }

    function addChoices(parent: HTMLElement): void {
      if (question.choices.length === 0) return;
      const list = make(parent, 'ul', '');
      for (const [index, label] of question.choices.entries())
        addButton(make(list, 'li', ''), label, () => end(-1, index));
    }

    function addField(parent: HTMLElement, field: { label: string; value: string }): HTMLInputElement {
      const made = make(make(parent, 'label', field.label), 'input', '');
      made.value = field.value;
      made.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') end(question.onEnter, -1);
      });
      return made;
    }
  });

  function make<Tag extends keyof HTMLElementTagNameMap>(
    parent: Node,
    tag: Tag,
    text: string,
  ): HTMLElementTagNameMap[Tag] {
    const made = document.createElement(tag);
    made.textContent = text;
    parent.appendChild(made);
    return made;
  }

  function addButton(parent: Node, label: string, onPress: () => void): HTMLButtonElement {
    const button = make(parent, 'button', label.replace('&', ''));
    button.type = 'button';
    button.addEventListener('click', onPress);
    return button;
  }
}
