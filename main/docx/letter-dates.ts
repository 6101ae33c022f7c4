/**
 * `docProps/core.xml` with the date of the letter, at midnight UTC, where docx puts that of the clock. A letter without
 * a date gets one that means nothing.
 */
export function datedByLetter(coreProperties: string, datum: string | undefined): string {
  return coreProperties.replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${datum ?? NO_DATE}T00:00:00Z`);
}

const NO_DATE = '1970-01-01';
