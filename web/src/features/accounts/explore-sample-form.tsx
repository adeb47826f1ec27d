import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { ExploreSampleDocument, type Role } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';

const roles: readonly Role[] = ['MEMBER', 'LEAD', 'ADMIN'];

interface ExploreSampleFormProps {
  code: string;
  onCodeProblem: (message: string) => void;
  onDone: () => void;
}

/** A look around the made-up company, as one of three of its people. */
export function ExploreSampleForm({ code, onCodeProblem, onDone }: ExploreSampleFormProps) {
  const { t } = useTranslation();
  const [role, setRole] = useState<Role>('LEAD');
  const [problem, setProblem] = useState<string | null>(null);
  const explore = useCommand(ExploreSampleDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!code) return onCodeProblem(t('field.required'));
    const data = await explore.run({ input: { code, as: role } });
    if (!data) return;
    matchResult(data.exploreSample, {
      ExploreSampleSuccess: onDone,
      WrongSetUpCode: () => onCodeProblem(t('accounts.setUp.wrongCode')),
      SampleNotReady: () => setProblem(t('accounts.setUp.notReady')),
      RateLimited: ({ retryAfterSeconds }) => onCodeProblem(t('accounts.tooOften', { count: retryAfterSeconds })),
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <Text size="sm" c="dimmed">{t('accounts.setUp.sampleText')}</Text>
        <Radio.Group label={t('accounts.setUp.as')} value={role} onChange={(value) => setRole(roles.find((known) => known === value) ?? 'LEAD')}>
          <Stack gap="xs" mt={6}>
            {roles.map((known) => <Radio key={known} value={known} label={t(`accounts.setUp.role.${known}`)} description={t(`accounts.setUp.roleText.${known}`)} />)}
          </Stack>
        </Radio.Group>
        {problem && <Notice tone="warning" isAlert>{problem}</Notice>}
        <Button type="submit" size="md" loading={explore.isRunning}>{t('accounts.setUp.explore')}</Button>
      </Stack>
    </form>
  );
}
