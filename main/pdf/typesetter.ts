import { join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import * as v from 'valibot';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { layoutData } from '../../letter/pdf/layout-data.ts';
import { LAYOUT_MAIN, LAYOUT_SOURCES } from '../../letter/pdf/layout-sources.ts';
import type { PdfData } from '../../letter/pdf/pdf-data.ts';
import { withoutMissing } from '../../letter/print/missing-characters.ts';
import { type FontCharacters, fontCharacters } from '../fonts/font-characters.ts';
import { compileMessages, exportMessages, type TypstMessage } from './typst-messages.ts';

/** Where a block begins: page from 1, x and y in pt from the upper left of the page. */
export type MarkedPlace = v.InferOutput<typeof placeSchema>;

/** The standards to which a letter is written or checked. */
export type LetterStandard = 'a-2a' | 'ua-1';

/** One Typst compiler with the layout and the fonts of one lettertype in its memory. */
export type Typesetter = {
  /** Whether the fonts have a glyph for a character. */
  has: FontCharacters;
  /**
   * The pages of a letter. A warning is a failure too: a font of the machine must never slip in. A character that the
   * fonts have not is drawn as a box: Typst ends the whole program over some of them, in Hebrew or Arabic text.
   */
  compile: (data: PdfData) => Result<NodeTypstDocument, TypstMessage>;
  /** The pages as PDF in one standard, or all that the standard objects to. */
  pdf: (pages: NodeTypstDocument, standard: LetterStandard) => Result<Uint8Array, TypstMessage>;
  /** The pages as the page renderer of the window reads them. */
  vector: (pages: NodeTypstDocument) => Uint8Array;
  /** Where each block begins, in the order of the letter; empty unless the data asked for marks. */
  places: (pages: NodeTypstDocument) => MarkedPlace[];
  /**
   * To be called after each letter. Frees what the compiler remembers of letters before the last one; resolves after the
   * turn of the event loop in which Node frees its pages.
   */
  tidy: () => Promise<void>;
};

/**
 * Starts a compiler that can read nothing but what is in its memory: its workspace is the folder of a file that is
 * not there. Fonts of the machine are found too (the compiler always loads them), but those given here come first.
 */
export function createTypesetter(fonts: readonly Buffer[]): Typesetter {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...fonts] }] });
  for (const [name, source] of Object.entries(LAYOUT_SOURCES)) compiler.addSource(join(WORKSPACE, name), source);
  const characters = fonts.map(fontCharacters);
  const has: FontCharacters = (codePoint) => characters.every((one) => one(codePoint));
  return {
    has,
    compile: (data) => {
      for (const [name, json] of Object.entries(layoutData(data))) {
        compiler.mapShadow(join(WORKSPACE, name), Buffer.from(withoutMissing(json, has, MISSING_SIGN)));
      }
      const outcome = compiler.compile({ mainFilePath: join(WORKSPACE, LAYOUT_MAIN) });
      const messages = [outcome.takeError(), outcome.takeWarnings()].flatMap((diagnostics) =>
        compileMessages(diagnostics?.shortDiagnostics ?? []),
      );
      if (messages.length > 0) return failed(messages);
      if (outcome.result === null) throw new Error('Typst gave neither pages nor a reason');
      return ok(outcome.result);
    },
    pdf: (pages, pdfStandard) => {
      try {
        return ok(compiler.pdf(pages, { pdfStandard }));
      } catch (error) {
        return failed(exportMessages(error));
      }
    },
    vector: (pages) => compiler.vector(pages),
    places: (pages) => v.parse(placesSchema, compiler.query(pages, { selector: '<places>', field: 'value' })).flat(),
    tidy: () => {
      compiler.evictCache(LETTERS_REMEMBERED);
      return new Promise((done) => setImmediate(done));
    },
  };
}

/** What `layout/place-mark.typ` tells. */
const placeSchema = v.object({ id: v.string(), page: v.number(), x: v.number(), y: v.number() });
const placesSchema = v.array(v.array(placeSchema));

/** What is the same in the next letter, such as the letterhead and the standard text, is not laid out again. */
const LETTERS_REMEMBERED = 1;

/** In no way special to shaping, and seen at once. */
export const MISSING_SIGN = '\u25A1';

const WORKSPACE = resolve('/collegebrief-opmaak');
