import { loadAllTemplates } from '../../sources/load-template.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCodeFor } from '../exit-code.ts';
import { faultsText } from '../fault-text.ts';

/** `brief templates`: the templates there are, with their velden. */
export async function templatesCommand({ terminal, sources }: CommandContext): Promise<ExitCode> {
  const { templates, faults } = await loadAllTemplates(sources.folder);
  for (const { template } of templates) {
    terminal.out(`${template.id}  (versie ${template.version}, voor: ${template.voorWie})\n`);
    terminal.out(`  ${template.naam}. ${template.omschrijving}\n`);
    for (const { naam, label, soort, verplicht } of template.velden) {
      terminal.out(`    ${naam}: ${label} (${soort}${verplicht ? '' : ', mag leeg blijven'})\n`);
    }
  }
  terminal.err(faultsText(faults));
  return exitCodeFor(faults);
}
