import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { StageLinksDocument } from '../lib/graphql/generated.js';

/** The ways to an edition's stages, where there are any with demos; nothing while that is not known. */
export function StageLinks({ editionId }: { editionId: string }) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: StageLinksDocument, variables: useMemo(() => ({ editionId }), [editionId]), requestPolicy: 'cache-and-network' });
  const stages = (result.data?.hackWeek.edition?.stages ?? []).filter(({ slots }) => slots.length > 0);
  return (
    <>
      {stages.map(({ id, name, slots }) => (
        <Button key={id} component={Link} to={slots.some(({ isMine, state }) => isMine && state !== 'DONE') ? `/hack-week/stage/${id}/presenter` : `/hack-week/stage/${id}`} variant="default">
          {slots.some(({ isMine, state }) => isMine && state !== 'DONE') ? t('stage.toPresenter') : t('stage.toStage', { name })}
        </Button>
      ))}
    </>
  );
}
