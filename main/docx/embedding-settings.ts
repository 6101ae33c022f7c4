/** `word/settings.xml` that says fonts are embedded, whole in our file, and in part when Word saves it (17.15.1). */
export function withEmbeddedFonts(settings: string): string {
  return settings.replace(AFTER, `${AFTER}<w:embedTrueTypeFonts/><w:saveSubsetFonts/>`);
}

/** The element that the schema wants right before them. */
const AFTER = '<w:displayBackgroundShape/>';
