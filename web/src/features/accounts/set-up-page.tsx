import { Anchor, Progress, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { QueryState } from '../../components/query-state.js';
import { InstallationDocument, type InstallationQuery } from '../../lib/graphql/generated.js';
import { useViewerState } from '../../lib/viewer.js';
import { EntryCard } from './entry-card.js';
import { ExploreSampleForm } from './explore-sample-form.js';
import { SetUpOrganizationForm } from './set-up-organization-form.js';

type Way = 'own' | 'sample';

function SampleProgress({ sample }: { sample: NonNullable<InstallationQuery['installation']['sample']> }) {
  const { t } = useTranslation();
  if (sample.ready) return null;
  const text = t(sample.stage === 'history' ? 'accounts.setUp.preparingHistory' : 'accounts.setUp.preparingPeople', { done: String(sample.done), total: String(sample.total) });
  return (
    <div>
      <Text size="sm" c="dimmed" mb={6}>{text}</Text>
      <Progress value={sample.total === 0 ? 0 : (100 * sample.done) / sample.total} aria-label={text} />
    </div>
  );
}

function SetUpForms({ installation }: { installation: InstallationQuery['installation'] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { restart } = useViewerState();
  const [way, setWay] = useState<Way>('own');
  const [code, setCode] = useState('');
  const [codeError, setCodeError] = useState<string | null>(null);
  const common = {
    code,
    onCodeProblem: setCodeError,
    onDone: () => {
      restart();
      void navigate('/', { replace: true });
    },
  };
  return (
    <Stack>
      <Text c="dimmed">{t('accounts.setUp.intro')}</Text>
      <TextInput
        label={t('accounts.setUp.code')} value={code} autoComplete="one-time-code" error={codeError} classNames={{ input: 'code-input' }}
        onChange={(event) => { setCode(event.currentTarget.value.trim()); setCodeError(null); }}
      />
      {installation.sample && (
        <SegmentedControl
          fullWidth aria-label={t('accounts.setUp.title')} value={way} onChange={(value) => setWay(value)}
          data={[{ value: 'own', label: t('accounts.setUp.own') }, { value: 'sample', label: t('accounts.setUp.sample') }]}
        />
      )}
      {installation.sample && way === 'sample' && <SampleProgress sample={installation.sample} />}
      {way === 'own' ? <SetUpOrganizationForm {...common} /> : <ExploreSampleForm {...common} />}
      <Anchor component={Link} to="/sign-in?stay" size="sm">{t('accounts.setUp.signInInstead')}</Anchor>
    </Stack>
  );
}

/** First run: the code from the terminal, then an organization of one's own or a look around the sample. */
export function SetUpPage() {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: InstallationDocument, requestPolicy: 'cache-and-network' });
  const isPreparing = result.data?.installation.sample?.ready === false;
  useEffect(() => {
    if (!isPreparing) return undefined;
    const timer = setInterval(() => reload({ requestPolicy: 'network-only' }), 1000);
    return () => clearInterval(timer);
  }, [isPreparing, reload]);
  return (
    <EntryCard>
      <Page title={t('accounts.setUp.title')} narrow>
        <QueryState result={result} onRetry={() => reload()} blocks={[40, 40, 200]}>
          {({ installation }) => (installation.needsSetUp
            ? <SetUpForms installation={installation} />
            : <Stack><Notice>{t('accounts.setUp.done')}</Notice><Anchor component={Link} to="/sign-in">{t('accounts.signIn.title')}</Anchor></Stack>)}
        </QueryState>
      </Page>
    </EntryCard>
  );
}
