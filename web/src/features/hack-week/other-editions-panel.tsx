import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Panel } from '../../components/panel.js';
import { HackEditionsDocument } from '../../lib/graphql/generated.js';
import { EditionRows } from './edition-rows.js';
import { listsEditions } from './lists-editions.js';

const most = 12;

/** The way to the next hack week while this one goes on, and to those that are over, with their results and reports. */
export function OtherEditionsPanel({ editionId }: { editionId: string }) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: HackEditionsDocument, variables: useMemo(() => ({ input: { first: most } }), []), context: listsEditions, requestPolicy: 'cache-and-network' });
  const others = (result.data?.hackEditions.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== editionId);
  if (others.length === 0) return null;
  return <Panel title={t('hackWeek.others')} flush><EditionRows editions={others} addressOf={(id) => `/hack-week/${id}`} /></Panel>;
}
