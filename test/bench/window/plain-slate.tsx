import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';

declare global {
  interface Window {
    showPlainSlate: (texts: string[]) => void;
  }
}

/** Slate as it comes: a paragraph for each text, no chunks, drawn by its own defaults. Takes the place of the page. */
window.showPlainSlate = (texts) => {
  document.body.replaceChildren();
  createRoot(document.body).render(<PlainSlate texts={texts} />);
};

function PlainSlate({ texts }: { texts: string[] }) {
  const [editor] = useState(() => withReact(createEditor()));
  // The types of Slate are those of a letter here; this editor holds nothing but paragraphs.
  const paragraphs = texts.map((text) => ({ type: 'alinea', id: '', children: [{ text }] })) as typeof editor.children;
  return (
    <Slate editor={editor} initialValue={paragraphs}>
      <Editable spellCheck={false} />
    </Slate>
  );
}
