import './template-gallery.css';
import { type KeyboardEvent, useRef } from 'react';
import type { TemplateCard } from '../../main/contract.ts';
import { PageThumbnail } from '../pages/page-thumbnail.tsx';
import { nl } from '../text/nl.ts';
import { nextIndex } from '../theme/components/next-index.ts';

export type TemplateGalleryProps = {
  templates: readonly TemplateCard[];
  onChoose: (template: string) => void;
  /** With the sentence that says what a template is for. */
  isDetailed?: boolean;
};

/** The templates as their first pages. Every card is a button; the arrows move between them as well. */
export function TemplateGallery({ templates, onChoose, isDetailed = false }: TemplateGalleryProps) {
  const list = useRef<HTMLUListElement>(null);

  function move(event: KeyboardEvent) {
    const cards = [...(list.current?.querySelectorAll('button') ?? [])];
    const index = cards.findIndex((card) => card.matches(':focus'));
    const to = nextIndex(event.key, index, cards.length, { direction: 'horizontal', wraps: true });
    if (to === undefined) return;
    event.preventDefault();
    cards[to]?.focus();
  }

  if (templates.length === 0) return <p>{nl.start.geenSjablonen}</p>;
  return (
    <ul className="cb-template-gallery" data-detailed={isDetailed} ref={list} onKeyDown={move}>
      {templates.map((template) => (
        <li key={template.id}>
          <button type="button" className="cb-template-card" onClick={() => onChoose(template.id)}>
            <span className="cb-template-card__page">
              <PageThumbnail template={template.id} />
            </span>
            <span className="cb-template-card__words">
              <span className="cb-template-card__name">{template.naam}</span>
              <span className="cb-template-card__for">{template.voorWie}</span>
              {isDetailed && <span className="cb-template-card__about">{template.omschrijving}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
