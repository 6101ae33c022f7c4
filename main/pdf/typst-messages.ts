/** One message of Typst: an error, or a warning. */
export type TypstMessage = { severity: 'error' | 'warning'; text: string };

/** The messages of a compilation: what `shortDiagnostics` of the compiler holds, without the trace of its imports. */
export function compileMessages(diagnostics: readonly unknown[]): TypstMessage[] {
  return diagnostics.flatMap((diagnostic): TypstMessage[] => {
    if (!isDiagnostic(diagnostic)) return [];
    if (diagnostic.severity === ERROR) return [{ severity: 'error', text: diagnostic.message }];
    return diagnostic.severity === WARNING ? [{ severity: 'warning', text: diagnostic.message }] : [];
  });
}

const ERROR = 1;
const WARNING = 2;

type Diagnostic = { message: string; severity: number };

function isDiagnostic(value: unknown): value is Diagnostic {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}

/**
 * The messages of a failed export to PDF. The compiler throws them as one text in Rust's notation, in `code`. A text
 * in another notation is one message.
 */
export function exportMessages(thrown: unknown): TypstMessage[] {
  const text = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/gs)].map(([, quoted]) => unquote(quoted ?? ''));
  return (messages.length === 0 ? [text] : messages).map((message) => ({ severity: 'error', text: message }));
}

/** The text of a string in Rust's notation: `\u{e000}`, `\"`, `\\`, `\n`. */
export function unquote(quoted: string): string {
  return quoted.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gs, (_, hex: string | undefined, char: string | undefined) =>
    hex === undefined ? (ESCAPES[char ?? ''] ?? char ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };
