import { isBlankText } from '../../../letter/model/is-blank-text.ts';
import { useSession } from '../../session/session-context.ts';
import { nl } from '../../text/nl.ts';

export type GegevenButtonProps = {
  /** The name of the gegeven, by which the form finds it. */
  naam: string;
  label: string;
  /** As the letter shows it; without one the label stands in its place, marked as missing. */
  text: string | undefined;
  /** A gegeven that is part of the running text is not marked as long as it is there. */
  isPlain?: boolean;
};

/** A gegeven on the paper: it is filled in in the form, and leads there. */
export function GegevenButton({ naam, label, text, isPlain = false }: GegevenButtonProps) {
  const session = useSession();
  const isMissing = text === undefined || isBlankText(text);
  const look = isMissing ? 'cb-l-veld cb-l-veld--leeg' : isPlain ? 'cb-l-veld cb-l-gegeven__gewoon' : 'cb-l-veld';
  return (
    <button
      type="button"
      className="cb-l-gegeven"
      title={nl.editor.wijzigGegeven(label)}
      aria-label={isMissing ? nl.editor.ontbreekt(label) : `${label}: ${text}`}
      onClick={() => session.goTo({ soort: 'gegeven', naam, label })}
    >
      <span className={look}>{isMissing ? label : text}</span>
    </button>
  );
}
