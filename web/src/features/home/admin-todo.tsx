import { Anchor } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Panel } from '../../components/panel.js';
import { AdminTodoDocument, FailedMailDocument, type AdminTodoQuery } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';

interface Task {
  key: string;
  to: string;
  text: string;
}

/** With fewer people than this there is no unit yet: somebody has to bring the others in. */
const fewPeople = 6;

function useTasks(data: AdminTodoQuery | undefined, failedMails: number): Task[] {
  const { t } = useTranslation();
  if (!data) return [];
  const { pulses, people } = data;
  return [
    ...(people.totalCount < fewPeople ? [{ key: 'people', to: '/people/import', text: t('home.todo.people') }] : []),
    ...(pulses.length === 0 ? [{ key: 'pulse', to: '/pulses/new', text: t('home.todo.pulse') }] : []),
    ...pulses.filter(({ state }) => state === 'DRAFT').map(({ id, name }) => ({ key: id, to: `/pulses/${id}`, text: t('home.todo.draft', { name }) })),
    ...pulses.filter(({ state }) => state === 'PAUSED').map(({ id, name }) => ({ key: id, to: `/pulses/${id}`, text: t('home.todo.paused', { name }) })),
    ...(failedMails > 0 ? [{ key: 'mail', to: '/outbox?state=FAILED', text: t('home.todo.mail', { count: failedMails }) }] : []),
  ];
}

/** What needs an admin's hand; nothing when nothing does. */
export function AdminTodo() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [todo] = useQuery({ query: AdminTodoDocument, requestPolicy: 'cache-and-network' });
  const [mail] = useQuery({ query: FailedMailDocument, pause: !viewerCan.viewOutbox });
  const failed = mail.data?.outbox.counts.find(({ state }) => state === 'FAILED')?.count ?? 0;
  const tasks = useTasks(todo.data, failed);
  if (tasks.length === 0) return null;
  return (
    <Panel title={t('home.todo.title')} className="todo">
      <ul className="plain-list stack-s">
        {tasks.map(({ key, to, text }) => (
          <li key={key} className="row"><IconArrowRight size={16} stroke={1.8} aria-hidden="true" className="soft" /><Anchor component={Link} to={to}>{text}</Anchor></li>
        ))}
      </ul>
    </Panel>
  );
}
