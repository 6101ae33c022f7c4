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
};

/** A folder, and a button that lets the system ask for another. */
export function FolderField({ label, folder, onChoose, help }: FolderFieldProps) {
  const labelId = useId();
  const valueId = useId();
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
        <Button onClick={onChoose} aria-describedby={`${labelId} ${valueId}`}>
          {folder === undefined ? nl.settings.mapKiezen : nl.settings.andereMap}
        </Button>
      </div>
    </div>
  );
}
