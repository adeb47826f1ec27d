import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { ReadingGroupDetailFragment, ReadingSessionPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { OwnAttendance, Place, SessionMenu, Takeaways, useRangeWords } from './session-parts.js';

/** What was said last time comes first, so that whoever hasn't read or wasn't there can follow. */
function Recap({ last }: { last: ReadingSessionPartsFragment }) {
  const { t } = useTranslation();
  return (
    <section className="reading-recap">
      <h3 className="reading-h3">{t('reading.session.recap')}</h3>
      {last.notes ? <p className="reading-words">{last.notes}</p> : <p className="small soft">{t('reading.session.recapNone')}</p>}
    </section>
  );
}

/** The next session on top of the page: recap, when, what, who presents; once it has begun, what people say of it. */
export function NextSession({ group, session }: { group: ReadingGroupDetailFragment; session: ReadingSessionPartsFragment | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { person } = useViewer();
  const rangeOf = useRangeWords();
  if (!session) return <Panel title={t('reading.session.next')}><p className="strong">{t('reading.session.none')}</p><p className="soft">{t('reading.session.noneText')}</p></Panel>;
  const last = group.sessions.findLast(({ state }) => state === 'HELD');
  const hasBegun = session.viewerCan.writeTakeaway;
  const range = rangeOf(session);
  return (
    <Panel title={t(hasBegun ? 'reading.session.now' : 'reading.session.next')} className="reading-next" actions={<SessionMenu group={group} session={session} />}>
      <div className="stack">
        <div>
          <p className="reading-when">{format.day(session.startsAt)}, {format.time(session.startsAt)}</p>
          {person.timeZone !== group.zone && <p className="small soft">{t('reading.session.local', { time: session.time, zone: group.zone })}</p>}
          {range && <p>{range}</p>}
        </div>
        <Place session={session} />
        {last && <Recap last={last} />}
        <OwnAttendance session={session} />
        {hasBegun && <Takeaways session={session} />}
      </div>
    </Panel>
  );
}
