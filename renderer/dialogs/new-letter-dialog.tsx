import type { TemplateCard } from '../../main/contract.ts';
import { TemplateGallery } from '../start/template-gallery.tsx';
import { nl } from '../text/nl.ts';
import { Dialog } from '../theme/components/dialog.tsx';

export type NewLetterDialogProps = {
  templates: readonly TemplateCard[];
  onChoose: (template: string) => void;
  onClose: () => void;
};

/** "Nieuwe brief": the templates with what each is for; Enter begins with the one that has the focus. */
export function NewLetterDialog({ templates, onChoose, onClose }: NewLetterDialogProps) {
  return (
    <Dialog title={nl.start.nieuweBrief} size="lg" onClose={onClose}>
      <p>{nl.start.nieuweBriefUitleg}</p>
      <TemplateGallery templates={templates} onChoose={onChoose} isDetailed />
    </Dialog>
  );
}
