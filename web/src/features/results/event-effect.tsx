import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { QueryState } from '../../components/query-state.js';
import { EventEffectDocument, type EventEffectVerdict } from '../../lib/graphql/generated.js';

const isFound = (verdict: EventEffectVerdict): verdict is 'UP' | 'DOWN' => verdict === 'UP' || verdict === 'DOWN';

/** What changed in a team with an event, in the server's words. */
export function EventEffect({ id, teamId, annotationId }: { id: string; teamId: string; annotationId: string }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: EventEffectDocument, variables: { input: { teamId, annotationId } } });
  return (
    <div id={id} className="event-effect" aria-live="polite">
      <QueryState result={result} onRetry={() => reload({ requestPolicy: 'network-only' })} blocks={[24]}>
        {({ eventEffect }) => (eventEffect === null
          ? <p className="soft">{t('events.effectNotYours')}</p>
          : <p>{isFound(eventEffect.verdict) && <Badge component="span" variant="light">{t(`events.verdicts.${eventEffect.verdict}`)}</Badge>} {eventEffect.text}</p>)}
      </QueryState>
    </div>
  );
}
