import './icon-button.css';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'title' | 'aria-label' | 'aria-pressed'> & {
  icon: LucideIcon;
  /** The accessible name, and the tooltip. */
  label: string;
  /** How people read the shortcut ("Ctrl+B"); shown in the tooltip. */
  shortcut?: string | undefined;
  /** Given only for a button that stays on or off. */
  isPressed?: boolean | undefined;
};

/** A button of an icon alone, with a name for those who do not see it and a tooltip for those who do. */
export function IconButton({ icon: Icon, label, shortcut, isPressed, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={['cb-icon-button', className].join(' ').trim()}
      aria-label={label}
      aria-pressed={isPressed}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
    >
      <Icon className="cb-icon-button__icon" aria-hidden="true" />
    </button>
  );
}
