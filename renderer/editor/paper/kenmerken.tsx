import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import type { KenmerkVeld } from '../../../letter/huisstijl/huisstijl.ts';
import { useSession, useSessionState } from '../../session/session-context.ts';
import { useLetterWords } from '../elements/letter-context.ts';
import { GegevenButton } from './gegeven-button.tsx';

export type KenmerkenProps = { velden: readonly KenmerkVeld[]; place: 'kolom' | 'blok' };

/** Labels and live values, in the letterhead column or in the block above the aanhef. */
export function Kenmerken({ velden, place }: KenmerkenProps) {
  return (
    <dl className={`cb-l-kenmerken cb-l-kenmerken--${place}`}>
      {velden.map((naam) => (naam === 'bijlagen' ? <BijlagenCount key={naam} /> : <Kenmerk key={naam} naam={naam} />))}
    </dl>
  );
}

function Kenmerk({ naam }: { naam: Exclude<KenmerkVeld, 'bijlagen'> }) {
  const { labels } = useSession().huisstijl;
  const value = useLetterWords().values.valueOf(naam);
  const text = value.kind === 'value' ? value.text : undefined;
  // A letter may go without a kenmerk of the other side: nothing is printed then.
  if (naam === 'uw_kenmerk' && text === undefined) return null;
  return (
    <div className={`cb-l-kenmerk cb-l-kenmerk--${naam}`}>
      <dt>{labels[naam]}</dt>
      <dd>
        <GegevenButton naam={naam} label={labels[naam]} text={text} />
      </dd>
    </div>
  );
}

function BijlagenCount() {
  const session = useSession();
  const { labels } = session.huisstijl;
  const count = useSessionState(session, ({ body }) =>
    body
      .flatMap((section) => (section.type === 'bijlagen' ? section.children : []))
      .reduce((total, bijlage) => (isEmptyNode(bijlage) ? total : total + 1), 0),
  );
  if (count === 0) return null;
  return (
    <div className="cb-l-kenmerk">
      <dt>{count === 1 ? labels.bijlage : labels.bijlagen}</dt>
      <dd>{count}</dd>
    </div>
  );
}
