import './side-column.css';
import { FileText, Folder, FolderOpen, type LucideIcon, Settings as SettingsIcon } from 'lucide-react';
import type { FileRef } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';

export type SideColumnProps = {
  folder: FileRef | undefined;
  recent: readonly FileRef[];
  onOpen: (file: FileRef) => void;
  onChooseFolder: () => void;
  onSettings: () => void;
};

/** The left column of the start screen: where one is, the folder, the letters opened last. */
export function SideColumn({ folder, recent, onOpen, onChooseFolder, onSettings }: SideColumnProps) {
  return (
    <nav className="cb-side-column" aria-label={nl.start.navigatie}>
      <h1 className="cb-side-column__name">{nl.app.naam}</h1>
      <ul className="cb-side-column__list">
        <li>
          <span className="cb-side-column__entry" aria-current="page">
            <FileText className="cb-side-column__icon" aria-hidden="true" />
            {nl.start.brieven}
          </span>
        </li>
        <Entry icon={SettingsIcon} label={nl.start.instellingen} onClick={onSettings} />
      </ul>
      <h2 className="cb-side-column__head">{nl.start.map}</h2>
      <ul className="cb-side-column__list">
        {folder !== undefined && (
          <li>
            <span className="cb-side-column__entry" title={`${folder.folder} ${folder.name}`}>
              <FolderOpen className="cb-side-column__icon" aria-hidden="true" />
              {folder.name}
            </span>
          </li>
        )}
        <Entry
          icon={Folder}
          label={folder === undefined ? nl.start.mapKiezen : nl.start.andereMap}
          onClick={onChooseFolder}
        />
      </ul>
      {recent.length > 0 && (
        <>
          <h2 className="cb-side-column__head">{nl.start.recent}</h2>
          <ul className="cb-side-column__list">
            {recent.map((file) => (
              <Entry
                key={file.token}
                label={withoutExtension(file.name)}
                title={file.folder}
                onClick={() => onOpen(file)}
              />
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

type EntryProps = { icon?: LucideIcon; label: string; title?: string; onClick: () => void };

function Entry({ icon: Icon, label, title, onClick }: EntryProps) {
  return (
    <li>
      <button type="button" className="cb-side-column__entry" title={title} onClick={onClick}>
        {Icon && <Icon className="cb-side-column__icon" aria-hidden="true" />}
        {label}
      </button>
    </li>
  );
}

function withoutExtension(name: string): string {
  return name.replace(/\.brief$/i, '');
}
