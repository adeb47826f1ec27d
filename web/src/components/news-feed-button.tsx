import { Button, CopyButton, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconRss } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CreateNewsFeedDocument, NewsFeedDocument, RenewNewsFeedDocument, RevokeNewsFeedDocument, type NewsFeedKind } from '../lib/graphql/generated.js';
import { useCommand } from '../lib/graphql/use-command.js';
import { matchResult } from '../lib/match-result.js';
import { Dialog } from './dialog.js';
import { QueryState } from './query-state.js';

/** Nothing there yet names no type by itself. */
const TYPES = ['NewsFeed'];
const context = { additionalTypenames: TYPES };

/** It was switched off meanwhile. */
const tellOff = ({ message }: { message: string }): void => void notifications.show({ color: 'red', message });

interface NewsFeedProps {
  kind: NewsFeedKind;
  title: string;
  /** What is in it. */
  text: string;
}

/** News in a feed reader, at an address of one's own that can be changed and taken back. */
function NewsFeedDialog({ kind, title, text, onClose }: NewsFeedProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const variables = useMemo(() => ({ input: { kind } }), [kind]);
  const [result, reload] = useQuery({ query: NewsFeedDocument, variables, context, requestPolicy: 'cache-and-network' });
  const create = useCommand(CreateNewsFeedDocument);
  const renew = useCommand(RenewNewsFeedDocument);
  const revoke = useCommand(RevokeNewsFeedDocument);
  const make = async () => {
    const data = await create.run(variables, TYPES);
    if (data) matchResult<typeof data.createNewsFeed, unknown>(data.createNewsFeed, { CreateNewsFeedSuccess: () => null, NewsFeedOff: tellOff });
  };
  const change = async () => {
    const data = await renew.run(variables, TYPES);
    if (data) matchResult<typeof data.renewNewsFeed, unknown>(data.renewNewsFeed, { RenewNewsFeedSuccess: () => null, NewsFeedOff: tellOff });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="stack">
        <p className="small soft">{text} {t('newsFeed.secret')}</p>
        <QueryState result={result} onRetry={() => reload()} blocks={[60]}>
          {({ newsFeed }) => (newsFeed ? (
            <div className="stack-s">
              <TextInput readOnly label={t('newsFeed.address')} classNames={{ input: 'feed-address' }} value={newsFeed.address} onFocus={(event) => event.currentTarget.select()} />
              <div className="row">
                <CopyButton value={newsFeed.address}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{t(copied ? 'action.copied' : 'action.copy')}</Button>}</CopyButton>
                <Button variant="subtle" loading={renew.isRunning} onClick={() => void change()}>{t('newsFeed.renew')}</Button>
                <Button variant="subtle" color="red" loading={revoke.isRunning} onClick={() => void revoke.run(variables, TYPES)}>{t('newsFeed.revoke')}</Button>
              </div>
              <p className="small soft">{t('newsFeed.renewHint')}</p>
            </div>
          ) : <p><Button loading={create.isRunning} onClick={() => void make()}>{t('newsFeed.create')}</Button></p>)}
        </QueryState>
      </div>
    </Dialog>
  );
}

/** Opens the address of a feed of news. */
export function NewsFeedButton(props: NewsFeedProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconRss size={17} stroke={1.6} aria-hidden="true" />} onClick={() => setOpen(true)}>{t('newsFeed.open')}</Button>
      {isOpen && <NewsFeedDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
