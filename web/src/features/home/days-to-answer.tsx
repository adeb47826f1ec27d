import { Anchor } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DayAnswers } from '../../components/day-answers.js';
import { Panel } from '../../components/panel.js';
import { todayIn } from '../../lib/days.js';
import { CodeTPendingDocument } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';

/** Code T days that are over and wait for their answer; nothing when none does. */
export function DaysToAnswer() {
  const { t } = useTranslation();
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [result] = useQuery({ query: CodeTPendingDocument, variables: useMemo(() => ({ input: { from: today, to: today } }), [today]), requestPolicy: 'cache-and-network' });
  const pending = result.data?.codeTCalendar.pending ?? [];
  if (pending.length === 0) return null;
  return (
    <Panel title={t('codeT.answer.title', { count: pending.length })} lead={t('codeT.answer.lead')} className="asked" actions={<Anchor component={Link} to="/code-t">{t('codeT.open')}</Anchor>}>
      <DayAnswers days={pending} />
    </Panel>
  );
}
