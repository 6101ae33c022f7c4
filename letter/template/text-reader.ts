import { checkProgram } from './handlebars/check-program.ts';
import { parseHandlebars } from './handlebars/parse-handlebars.ts';
import type { HandlebarsProgram } from './handlebars/program.ts';
import type { KnownNames } from './known-names.ts';
import type { TemplateFault } from './template-fault.ts';
import type { TemplateText } from './template-text.ts';

/** A text that was read; when it has faults, its text is there to go on with and never leaves `readTemplate`. */
export type ReadText = { readonly text: TemplateText; readonly used: ReadonlySet<string> };

/** Reads and checks the texts of one template; every fault of all of them ends up in `faults`. */
export type TextReader = {
  readonly faults: TemplateFault[];
  readonly read: (source: string, place: string, names: KnownNames) => ReadText;
};

export function textReader(): TextReader {
  const faults: TemplateFault[] = [];
  return {
    faults,
    read(source, place, names) {
      const parsed = parseHandlebars(source, place);
      if (!parsed.ok) faults.push(...parsed.faults);
      const program = parsed.ok ? parsed.value : EMPTY;
      const checked = checkProgram(program, { names, place, prints: 'all' });
      faults.push(...checked.faults);
      return { text: { program, place }, used: checked.used };
    },
  };
}

const EMPTY: HandlebarsProgram = { body: [], blockParams: [] };
