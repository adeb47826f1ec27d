import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { ConfirmSignInDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useViewerState } from '../../lib/viewer.js';
import { EntryCard } from './entry-card.js';
import { takeNext } from './next-page.js';

/** The token stands in the fragment, which no server sees; it leaves the address bar as soon as it was read. */
function takeToken(): string {
  const token = window.location.hash.slice(1);
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}

/** Opening a link signs nobody in (mail scanners open links): pressing the button does. */
export function ConfirmPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { restart } = useViewerState();
  const [token] = useState(takeToken);
  const [problem, setProblem] = useState<string | null>(token ? null : t('accounts.confirm.missing'));
  const confirm = useCommand(ConfirmSignInDocument);
  const submit = async () => {
    const data = await confirm.run({ input: { token } });
    if (!data) return;
    matchResult(data.confirmSignIn, {
      ConfirmSignInSuccess: () => {
        restart();
        void navigate(takeNext(), { replace: true });
      },
      SignInLinkInvalid: () => setProblem(t('accounts.confirm.invalid')),
      RateLimited: ({ retryAfterSeconds }) => setProblem(t('accounts.tooOften', { count: retryAfterSeconds })),
    });
  };
  return (
    <EntryCard>
      <Page title={t('accounts.confirm.title')} narrow>
        <Stack>
          {problem
            ? <Notice tone="warning" isAlert>{problem}</Notice>
            : <Text c="dimmed">{t('accounts.confirm.text')}</Text>}
          {problem
            ? <Anchor component={Link} to="/sign-in?stay">{t('accounts.confirm.newLink')}</Anchor>
            : <Button size="md" loading={confirm.isRunning} onClick={() => void submit()}>{t('accounts.confirm.submit')}</Button>}
        </Stack>
      </Page>
    </EntryCard>
  );
}
