import { useId } from 'react';
import type { DescribedConflict } from '../../letter/review/describe-conflict.ts';
import type { ConflictChoice } from '../../letter/review/resolve-conflict.ts';
import { WordPieces } from '../review/word-pieces.tsx';
import { nl } from '../text/nl.ts';

export type ConflictChoicesProps = {
  conflict: DescribedConflict;
  /** What a side does not have, it may never have had. */
  isUnsure: boolean;
  choice: ConflictChoice | undefined;
  onChoose: (choice: ConflictChoice) => void;
};

/** One thing that two people both changed: a group of native radio buttons, each side a whole card. */
export function ConflictChoices({ conflict, isUnsure, choice, onChoose }: ConflictChoicesProps) {
  const name = useId();
  const texts = nl.join;
  const absent = isUnsure ? texts.ontbreekt : texts.verwijderd;
  const option = (value: ConflictChoice) => (
    <span className="cb-join__choice">
      <input
        type="radio"
        name={name}
        value={value}
        checked={choice === value}
        onChange={() => onChoose(value)}
        aria-labelledby={`${name}-${value}`}
        aria-describedby={value === 'both' ? undefined : `${name}-${value}-words`}
      />
      <span id={`${name}-${value}`}>{texts.keuzes[value]}</span>
    </span>
  );
  return (
    <fieldset className="cb-join__conflict">
      <legend className="cb-join__place">{conflict.place || texts.ergens}</legend>
      <div className="cb-join__sides">
        {(['ours', 'theirs'] as const).map((side) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio button is in `option`
          <label key={side} className="cb-join__side">
            {option(side)}
            <span className="cb-join__words" id={`${name}-${side}-words`}>
              {conflict[side] === undefined ? absent : <WordPieces words={conflict[side]} />}
            </span>
          </label>
        ))}
        {conflict.canKeepBoth && (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio button is in `option`
          <label className="cb-join__side cb-join__both">{option('both')}</label>
        )}
      </div>
      {conflict.before !== '' && (
        <p className="cb-join__before">
          <span className="cb-join__label">{texts.was}</span>
          {conflict.before}
        </p>
      )}
    </fieldset>
  );
}
