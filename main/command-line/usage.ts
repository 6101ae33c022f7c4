/** How each command is used, in Dutch: printed by `--help` and when a command is used in a wrong way. */
export const COMMAND_USAGE = {
  templates: 'brief templates [--bronnen MAP]',
  new: 'brief new SJABLOON --gegevens GEGEVENS.json --out NIEUW.brief [--huisstijl ID] [--bronnen MAP]',
  export:
    'brief export BRIEF.brief... [--docx] [--pdf] [--out MAP] [--concept] [--bronnen MAP]\n' +
    '         brief export BRIEF.brief [--docx=BESTAND] [--pdf=BESTAND] [--concept] [--bronnen MAP]',
  check: 'brief check BRIEF.brief [--json] [--bronnen MAP]',
  text: 'brief text BRIEF.brief [--bronnen MAP]',
} as const;

export type CommandName = keyof typeof COMMAND_USAGE;

/** The text of `--help`. */
export const HELP = `Collegebrief maakt de formele brieven van een college van burgemeester en wethouders.

Gebruik:
  brief templates
      Toont de sjablonen.
  brief new SJABLOON --gegevens GEGEVENS.json --out NIEUW.brief
      Maakt een nieuwe brief van een sjabloon en een bestand met gegevens.
  brief export BRIEF.brief...
      Maakt van elke brief een DOCX en een PDF.
  brief check BRIEF.brief
      Toont wat in een brief ontbreekt of niet klopt.
  brief text BRIEF.brief
      Toont de brief als platte tekst.

Opties:
  --docx, --pdf          alleen dit bestand; zonder deze opties allebei
  --docx=BESTAND         de naam van het DOCX-bestand (bij één brief)
  --pdf=BESTAND          de naam van het PDF-bestand (bij één brief)
  --out MAP              de map voor de bestanden; zonder deze optie de huidige map
  --concept              exporteert ook een brief met fouten, met CONCEPT op elke pagina
  --gegevens BESTAND     het JSON-bestand met de gegevens van een nieuwe brief
  --huisstijl ID         de huisstijl van een nieuwe brief; zonder deze optie voorbeeldgemeente
  --json                 de uitkomst van de controle als JSON
  --bronnen MAP          een map met eigen sjablonen (templates/) en huisstijlen (assets/)
  --help                 deze tekst

Afsluitcode:
  0  gelukt
  1  in een brief, sjabloon of huisstijl staan fouten; ze zijn allemaal getoond
  2  verkeerd gebruik
  3  een bestand kon niet worden gelezen of geschreven
`;

/** What wrong use of a command answers: what is wrong, and the right use. */
export function wrongUsage(message: string, command?: CommandName): string {
  const usage = command === undefined ? Object.values(COMMAND_USAGE) : [COMMAND_USAGE[command]];
  return `${message}\nGebruik: ${usage.join('\n         ')}\n‘brief --help’ legt alles uit.\n`;
}
