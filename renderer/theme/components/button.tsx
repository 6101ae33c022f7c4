import './button.css';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/**
 * `primary` is the one thing to do next on a screen, `secondary` every other action, `subtle` an action in a bar or a
 * list, without a border.
 */
export type ButtonVariant = 'primary' | 'secondary' | 'subtle';

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant | undefined;
  /** Stands before the words; it says nothing that the words do not say. */
  icon?: LucideIcon | undefined;
};

/** A button with words. Takes everything a native button takes; `type` is `button` unless another is given. */
export function Button({ variant = 'secondary', icon: Icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={['cb-button', `cb-button--${variant}`, className].join(' ').trim()}>
      {Icon && <Icon className="cb-button__icon" aria-hidden="true" />}
      {children}
    </button>
  );
}
