/** Made while bundling (bundling/licence-texts.ts). Fetched only when somebody wants to read them. */
declare module 'virtual:licence-texts' {
  export const LICENCE_TEXTS: readonly { naam: string; versie: string; licentie: string; tekst: string }[];
}
