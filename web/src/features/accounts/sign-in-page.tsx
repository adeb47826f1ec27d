import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { InstallationDocument, RequestSignInLinkDocument, type MailDelivery } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { looksLikeEmail, useFields } from '../../lib/use-fields.js';
import { useViewerState } from '../../lib/viewer.js';
import { HeldPasses } from './held-passes.js';
import { EntryCard } from './entry-card.js';
import { safeNext, rememberNext } from './next-page.js';

const linkMinutes = 15;

interface Sent {
  email: string;
  minutes: number;
  mailDelivery: MailDelivery;
}

function SentNote({ sent, onAgain }: { sent: Sent; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack role="status">
      <Notice tone="good" title={t('accounts.signIn.sentTitle')}>
        {t('accounts.signIn.sentText', { email: sent.email, count: sent.minutes })}
      </Notice>
      {sent.mailDelivery === 'TERMINAL' && <Notice>{t('accounts.signIn.sentTerminal')}</Notice>}
      <Button variant="default" onClick={onAgain}>{t('accounts.signIn.again')}</Button>
    </Stack>
  );
}

function RequestForm({ onSent }: { onSent: (sent: Sent) => void }) {
  const { t } = useTranslation();
  const fields = useFields({ email: '' });
  const request = useCommand(RequestSignInLinkDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const email = fields.values.email.trim();
    if (!looksLikeEmail(email)) return fields.setError('email', t('field.email'));
    const data = await request.run({ input: { email } });
    if (!data) return;
    matchResult(data.requestSignInLink, {
      RequestSignInLinkSuccess: ({ expiresInMinutes, mailDelivery }) => onSent({ email, minutes: expiresInMinutes, mailDelivery }),
      InvalidInput: () => fields.setError('email', t('field.email')),
      RateLimited: ({ retryAfterSeconds }) => fields.setError('email', t('accounts.tooOften', { count: retryAfterSeconds })),
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Text c="dimmed">{t('accounts.signIn.text', { count: linkMinutes })}</Text>
        <TextInput
          label={t('accounts.signIn.email')} type="email" autoComplete="email" inputMode="email" size="md" required withAsterisk={false}
          value={fields.values.email} onChange={(event) => fields.set('email', event.currentTarget.value)} error={fields.errorOf('email')}
        />
        <Button type="submit" size="md" loading={request.isRunning}>{t('accounts.signIn.submit')}</Button>
      </Stack>
    </form>
  );
}

/** Asks for a sign-in link. What it says is the same for known and unknown addresses. */
export function SignInPage() {
  const { t } = useTranslation();
  const { viewer } = useViewerState();
  const [search] = useSearchParams();
  const [sent, setSent] = useState<Sent | null>(null);
  const [installation] = useQuery({ query: InstallationDocument });
  const next = safeNext(search.get('next'));
  if (viewer) return <Navigate to={next} replace />;
  // Until it is known whether anybody can sign in at all, no page is shown: a form that goes away under one's hands helps nobody.
  if (!installation.data && !installation.error) return <div className="splash" aria-busy="true" />;
  if (installation.data?.installation.needsSetUp && !search.has('stay')) return <Navigate to="/set-up" replace />;
  const remember = (outcome: Sent) => {
    rememberNext(next);
    setSent(outcome);
  };
  return (
    <EntryCard>
      <Page title={t('accounts.signIn.title')} narrow>
        {sent ? <SentNote sent={sent} onAgain={() => setSent(null)} /> : <RequestForm onSent={remember} />}
        <HeldPasses />
        {installation.data?.installation.needsSetUp && <Anchor component={Link} to="/set-up" mt="lg" display="block">{t('accounts.signIn.setUp')}</Anchor>}
      </Page>
    </EntryCard>
  );
}
