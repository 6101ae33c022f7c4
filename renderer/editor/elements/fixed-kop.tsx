/** A kop that the template gives: it is shown between the text and cannot be typed away. */
export function FixedKop({ text }: { text: string }) {
  return (
    <h2 className="cb-l-kop cb-l-kop--1 cb-l-fixed" contentEditable={false}>
      {text}
    </h2>
  );
}
