import { outputOf } from './run-tool.ts';

/** What the XMP of an archive copy has to hold: a name for the complaint and the place where it stands. */
const CLAIMS: readonly { claim: string; pattern: RegExp }[] = [
  { claim: 'PDF/A part 2', pattern: /<pdfaid:part[^>]*>2<\/pdfaid:part>/ },
  { claim: 'PDF/A conformance A', pattern: /<pdfaid:conformance[^>]*>A<\/pdfaid:conformance>/ },
  { claim: 'PDF/UA part 1', pattern: /<pdfuaid:part[^>]*>1<\/pdfuaid:part>/ },
  { claim: 'a title', pattern: /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<]+</ },
  { claim: 'the language nl-NL', pattern: /<dc:language>\s*<rdf:Bag>\s*<rdf:li[^>]*>nl-NL</ },
];

/** Names each claim that the XMP metadata (as poppler finds it) do not make. */
export async function metadataComplaints(file: string): Promise<string[]> {
  const xmp = await outputOf('pdfinfo', ['-meta', file]);
  return CLAIMS.filter(({ pattern }) => !pattern.test(xmp)).map(({ claim }) => `the XMP does not claim ${claim}`);
}
