import './folder-field.css';
import { useId } from 'react';
import type { FileRef } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';

export type FolderFieldProps = {
  label: string;
  folder: FileRef | undefined;
  onChoose: () => void;
  help?: string;
  /** Why it cannot stay so. */
  fault?: string | undefined;
};

/** A folder, and a button that lets the system ask for another. */
export function FolderField({ label, folder, onChoose, help, fault }: FolderFieldProps) {
  const labelId = useId();
  const valueId = useId();
  const faultId = useId();
  return (
    <div className="cb-field">
      <span className="cb-field__label" id={labelId}>
        {label}
      </span>
      {help !== undefined && <p className="cb-field__help">{help}</p>}
      <div className="cb-folder-field">
        <span className="cb-folder-field__name" id={valueId}>
          {folder === undefined ? nl.settings.geenMap : folder.name}
          {folder !== undefined && <span className="cb-folder-field__place">{folder.folder}</span>}
        </span>
        <Button
          onClick={onChoose}
          aria-describedby={[labelId, valueId, ...(fault === undefined ? [] : [faultId])].join(' ')}
        >
          {folder === undefined ? nl.settings.mapKiezen : nl.settings.andereMap}
        </Button>
      </div>
      {fault !== undefined && (
        <p className="cb-field__fault" id={faultId} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
