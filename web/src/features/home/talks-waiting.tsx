import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Panel } from '../../components/panel.js';
import { todayIn } from '../../lib/days.js';
import { MyTalksToDoDocument } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { talksToDo } from './talks-to-do.js';

const context = { additionalTypenames: ['TalkSubmission', 'TalkAdvice'] };

/** What one's talks wait for; nothing when they wait for nothing. */
export function TalksWaiting() {
  const { t } = useTranslation();
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [result] = useQuery({ query: MyTalksToDoDocument, context, requestPolicy: 'cache-and-network' });
  const waiting = result.data ? talksToDo(result.data.mySubmissions, result.data.talkAdviceToGive, person.id, today) : [];
  if (waiting.length === 0) return null;
  const isOwn = waiting.some(({ kind }) => kind !== 'ADVICE' && kind !== 'HELP');
  return (
    <Panel title={t(isOwn ? 'home.talks.title' : 'talks.advice.title')} className="asked" actions={isOwn && <Anchor component={Link} to="/talks/mine">{t('talks.mine.title')}</Anchor>}>
      <ul className="plain-list stack-s">
        {waiting.map(({ id, kind, talk, name, count, daysLeft, to }) => (
          <li key={id}><Link to={to}>{t(`home.talks.${kind}`, { talk, name, count })}</Link>{daysLeft !== null && <> <span className="chip chip-wait">{t('talks.deadline.left', { count: daysLeft })}</span></>}</li>
        ))}
      </ul>
    </Panel>
  );
}
