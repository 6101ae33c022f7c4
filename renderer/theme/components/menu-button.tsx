import './menu-button.css';
import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button, type ButtonVariant } from './button.tsx';
import { nextIndex } from './next-index.ts';

export type MenuItem = {
  key: string;
  label: string;
  icon?: LucideIcon | undefined;
  /** How people read the shortcut ("Ctrl+B"). */
  shortcut?: string | undefined;
  isDisabled?: boolean;
  onSelect: () => void;
};

export type MenuButtonProps = {
  label: string;
  icon?: LucideIcon | undefined;
  variant?: ButtonVariant | undefined;
  items: readonly MenuItem[];
};

/**
 * A button that opens a list of actions (APG "menu button"): Enter, space or arrow down opens it, arrows, Home and End
 * move, Escape and Tab close it. The list lies in the top layer and closes when the user clicks elsewhere.
 */
export function MenuButton({ label, icon, variant, items }: MenuButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function open() {
    if (button.current === null) return;
    menu.current?.showPopover({ source: button.current });
    entries(menu.current)[0]?.focus();
  }

  function close() {
    menu.current?.hidePopover();
    button.current?.focus();
  }

  function move(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const all = entries(event.currentTarget);
    const index = all.findIndex((entry) => entry.matches(':focus'));
    const to = nextIndex(event.key, index, all.length, { direction: 'vertical', wraps: true });
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  }

  return (
    <>
      <Button
        ref={button}
        icon={icon}
        variant={variant ?? 'subtle'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open();
        }}
      >
        {label}
      </Button>
      <div
        ref={menu}
        id={id}
        className="cb-menu"
        role="menu"
        aria-label={label}
        popover="auto"
        tabIndex={-1}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
        onKeyDown={move}
      >
        {items.map((item) => (
          <MenuEntry key={item.key} item={item} onDone={close} />
        ))}
      </div>
    </>
  );
}

function MenuEntry({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const Icon = item.icon;
  return (
    <button
      type="button"
      role="menuitem"
      className="cb-menu__item"
      tabIndex={-1}
      aria-disabled={item.isDisabled === true ? true : undefined}
      onClick={() => {
        if (item.isDisabled === true) return;
        onDone();
        item.onSelect();
      }}
    >
      {Icon && <Icon className="cb-menu__icon" aria-hidden="true" />}
      <span className="cb-menu__label">{item.label}</span>
      {item.shortcut !== undefined && <span className="cb-menu__shortcut">{item.shortcut}</span>}
    </button>
  );
}

function entries(menu: HTMLElement | null): HTMLElement[] {
  return menu === null ? [] : [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}
