import './side-column.css';
import { FileText, Folder, FolderOpen, type LucideIcon, Plus, Settings as SettingsIcon } from 'lucide-react';
import type { FileRef } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';

export type SideColumnProps = {
  folder: FileRef | undefined;
  /** The folders to go back to, `folder` among them. */
  folders: readonly FileRef[];
  recent: readonly FileRef[];
  onOpen: (file: FileRef) => void;
  onChooseFolder: () => void;
  onFolder: (folder: FileRef) => void;
  onSettings: () => void;
};

/** The left column of the start screen: where one is, the folders, the letters opened last. */
export function SideColumn(props: SideColumnProps) {
  const { recent, onOpen, onSettings } = props;
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
      <h2 className="cb-side-column__head">{nl.start.mappen}</h2>
      <Folders {...props} />
      {recent.length > 0 && (
        <>
          <h2 className="cb-side-column__head">{nl.start.recent}</h2>
          <ul className="cb-side-column__list">
            {recent.map((file) => (
              <Entry
                key={file.token}
                icon={FileText}
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

type FoldersProps = Pick<SideColumnProps, 'folder' | 'folders' | 'onFolder' | 'onChooseFolder'>;

/** The folder that is shown, those that were chosen before, and a way to any other. */
function Folders({ folder, folders, onFolder, onChooseFolder }: FoldersProps) {
  return (
    <ul className="cb-side-column__list">
      {folders.map((one) => {
        const isShown = one.token === folder?.token;
        return (
          <Entry
            key={one.token}
            icon={isShown ? FolderOpen : Folder}
            label={one.name}
            title={one.folder}
            isCurrent={isShown}
            onClick={() => onFolder(one)}
          />
        );
      })}
      <Entry
        icon={Plus}
        label={folder === undefined ? nl.start.mapKiezen : nl.start.andereMap}
        onClick={onChooseFolder}
      />
    </ul>
  );
}

type EntryProps = { icon?: LucideIcon; label: string; title?: string; isCurrent?: boolean; onClick: () => void };

function Entry({ icon: Icon, label, title, isCurrent = false, onClick }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className="cb-side-column__entry"
        title={title}
        aria-current={isCurrent || undefined}
        onClick={onClick}
      >
        {Icon && <Icon className="cb-side-column__icon" aria-hidden="true" />}
        {label}
      </button>
    </li>
  );
}

function withoutExtension(name: string): string {
  return name.replace(/\.brief$/i, '');
}
