import { MONTHS } from '../../letter/print/dutch-date.ts';
import type { RecoveredWork } from '../../main/contract.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import { useSlow } from '../frame/use-slow.ts';
import { LetterDifference } from '../review/letter-difference.tsx';
import { clockTime } from '../text/clock-time.ts';
import { nl } from '../text/nl.ts';
import { Progress } from '../theme/components/progress.tsx';
import type { RecoveredContent } from './recovered-content.ts';
import { useRecoveredContent } from './use-recovered-content.ts';
import { workTitle } from './work-list.tsx';

/** One letter that can be had back: which it is, from when, and what is in it that is not in its file. */
export function RecoveredWorkView({ work }: { work: RecoveredWork }) {
  const content = useRecoveredContent(work.id);
  const isSlow = useSlow(content === undefined);
  const texts = nl.recovery;
  return (
    <section className="cb-recovery__work" aria-label={workTitle(work)}>
      <header>
        <h3>{workTitle(work)}</h3>
        {work.isOpenable && (
          <p className="cb-recovery__facts">
            {texts.gewijzigd(moment(work.changedAt))}
            {' · '}
            {work.file === undefined
              ? texts.nietOpgeslagen
              : texts.bestand(work.file.name, nameOfFolder(work.file.folder))}
          </p>
        )}
      </header>
      {content === undefined && isSlow && <Progress label={texts.lezen} />}
      {content?.ok === false && <FaultList faults={content.faults} />}
      {content?.ok && <Content content={content.value} />}
    </section>
  );
}

function Content({ content }: { content: RecoveredContent }) {
  const texts = nl.recovery;
  if (content.soort === 'verschil') {
    return (
      <Scrolled label={texts.verschil}>
        <LetterDifference comparison={content.comparison} />
      </Scrolled>
    );
  }
  return (
    <>
      <p>{content.hasFile ? texts.zonderBestand : texts.nooitOpgeslagen}</p>
      <Scrolled label={texts.tekst}>
        <Text pieces={content.pieces} />
      </Scrolled>
    </>
  );
}

function Text({ pieces }: { pieces: readonly string[] }) {
  let offset = 0;
  const placed = pieces.map((text) => {
    offset += text.length + 1;
    return { text, offset };
  });
  return (
    <div className="cb-recovery__text">
      {placed.map(({ text, offset: key }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}

/** It can be long: the keys that scroll work when it has the focus. */
function Scrolled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keyboard
    <section className="cb-recovery__content" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** Its last part: the whole path is long, and says less. */
function nameOfFolder(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

function dayWords(day: Date): string {
  return `${day.getDate()} ${MONTHS[day.getMonth()]} ${day.getFullYear()}`;
}

/** "3 maart 2026, 14.02 uur", in the time zone of the machine. */
function moment(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : nl.recovery.moment(dayWords(date), clockTime(date));
}
