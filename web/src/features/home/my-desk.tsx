import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Panel } from '../../components/panel.js';
import { Loading } from '../../components/states.js';
import { AttentionSummaryDocument } from '../../lib/graphql/generated.js';

/** For leads: how their teams stand in one sentence, and the way to the desk. */
export function MyDesk() {
  const { t } = useTranslation();
  const [result] = useQuery({ query: AttentionSummaryDocument, requestPolicy: 'cache-and-network' });
  const attention = result.data?.attention;
  if (!attention) return result.fetching ? <Loading blocks={[120]} /> : null;
  return (
    <Panel title={t('desk.home.title')} actions={<Anchor component={Link} to="/desk">{t('desk.home.open')}</Anchor>}>
      <p>{attention.summary}</p>
    </Panel>
  );
}
