import './tabs.css';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { nextIndex } from './next-index.ts';

export type Tab<Key extends string = string> = {
  key: Key;
  label: string;
  /** A small number behind the words (how many findings); none at 0. */
  count?: number | undefined;
  /** How the number is read aloud: "3 bevindingen". */
  countLabel?: string | undefined;
};

export type TabsProps<Key extends string> = {
  /** The name of the whole list, for screen readers. */
  label: string;
  tabs: readonly Tab<Key>[];
  selected: Key;
  onSelect: (key: Key) => void;
  /** What the selected tab shows. */
  children: ReactNode;
  /** The panel itself can be gone to, to scroll it by keyboard: nothing in it can. */
  isPanelStop?: boolean;
};

/** One panel at a time. One tab is in the Tab order; arrows, Home and End choose another (APG "tabs"). */
export function Tabs<Key extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
  isPanelStop = false,
}: TabsProps<Key>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isInPanel = useRef(false);
  // A shortcut may choose another tab while the focus is in the panel that goes: it goes to the tab then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is what it is about
  useLayoutEffect(() => {
    const { activeElement: active } = document;
    const isLost = active === null || active === document.body || !active.checkVisibility();
    if (isInPanel.current && isLost) list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [selected]);

  function move(event: KeyboardEvent) {
    const index = tabs.findIndex((tab) => tab.key === selected);
    const to = nextIndex(event.key, index, tabs.length, { direction: 'horizontal', wraps: true });
    const tab = to === undefined ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.key}"]`)?.focus();
  }

  return (
    <div className="cb-tabs">
      <div className="cb-tabs__list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            data-tab={tab.key}
            className="cb-tabs__tab"
            aria-selected={tab.key === selected}
            aria-controls={tab.key === selected ? `${id}-panel` : undefined}
            tabIndex={tab.key === selected ? 0 : -1}
            onClick={() => onSelect(tab.key)}
          >
            {tab.label}
            <TabCount tab={tab} />
          </button>
        ))}
      </div>
      <div
        className="cb-tabs__panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        {...(isPanelStop ? { tabIndex: 0 } : {})}
        onFocus={() => {
          isInPanel.current = true;
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null) isInPanel.current = false;
        }}
      >
        {children}
      </div>
    </div>
  );
}

function TabCount({ tab }: { tab: Tab }) {
  if (tab.count === undefined || tab.count === 0) return null;
  return (
    <>
      <span className="cb-tabs__count" aria-hidden={tab.countLabel !== undefined}>
        {tab.count}
      </span>
      {tab.countLabel !== undefined && <span className="cb-visually-hidden">{tab.countLabel}</span>}
    </>
  );
}
