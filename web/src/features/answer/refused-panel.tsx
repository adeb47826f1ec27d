import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { deviceStore, type PassRecord } from '../../lib/answering/device-store.js';
import type { DraftRecord } from '../../lib/answering/draft-record.js';

interface RefusedPanelProps {
  pass: PassRecord;
  draft: DraftRecord;
}

/** The server did not take the answers and will not take them later: why, and what is left to do. */
export function RefusedPanel({ pass, draft }: RefusedPanelProps) {
  const { t } = useTranslation();
  const { refresh } = useAnswering();
  const refusal = draft.refusal ?? 'pass';
  const discard = async () => {
    await deviceStore.deleteDraft(pass.key);
    await refresh();
  };
  const reopen = async () => {
    await deviceStore.putDraft({ ...draft, state: 'writing', refusal: null, position: 0 });
    await refresh();
  };
  return (
    <Page narrow title={t('answer.refused.title')}>
      <Notice
        tone="warning" isAlert title={t(`answer.refused.${refusal}`)}
        action={(
          <>
            {refusal === 'answers' && <Button size="sm" onClick={() => void reopen()}>{t('answer.refused.reopen')}</Button>}
            <Button size="sm" variant="default" onClick={() => void discard()}>{t('answer.refused.discard')}</Button>
          </>
        )}
      >
        {t(`answer.refused.${refusal}Text`)}
      </Notice>
    </Page>
  );
}
