import { FolderField } from '../settings/folder-field.tsx';
import { nl } from '../text/nl.ts';
import { Checkbox } from '../theme/components/checkbox.tsx';
import { TextField } from '../theme/components/text-field.tsx';
import type { ChoiceFaults } from './export-choice.ts';
import type { Export } from './use-export.ts';

export type ExportFieldsProps = { job: Export; faults: ChoiceFaults; isConcept: boolean; mustBeConcept: boolean };

/** Which files, their name, their folder, and whether they are a draft. */
export function ExportFields({ job, faults, isConcept, mustBeConcept }: ExportFieldsProps) {
  const { choice, change } = job;
  return (
    <>
      <fieldset className="cb-export__formats" aria-describedby={faults.formats && 'export-formats-fault'}>
        <legend>{nl.export.bestanden}</legend>
        <Checkbox
          label={nl.export.docx}
          help={nl.export.docxUitleg}
          checked={choice.docx}
          onChange={(event) => change({ docx: event.target.checked })}
          data-autofocus
        />
        <Checkbox
          label={nl.export.pdf}
          help={nl.export.pdfUitleg}
          checked={choice.pdf}
          onChange={(event) => change({ pdf: event.target.checked })}
        />
        {faults.formats && (
          <p className="cb-field__fault" id="export-formats-fault" role="alert">
            {faults.formats}
          </p>
        )}
      </fieldset>
      <TextField
        label={nl.export.naam}
        fault={faults.name}
        maxLength={200}
        value={choice.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <FolderField label={nl.export.map} folder={choice.folder} fault={faults.folder} onChoose={job.chooseFolder} />
      <Checkbox
        label={nl.export.alsConcept}
        checked={isConcept}
        disabled={mustBeConcept}
        onChange={(event) => change({ concept: event.target.checked })}
      />
    </>
  );
}
