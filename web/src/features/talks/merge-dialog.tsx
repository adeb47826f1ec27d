import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { MergeTalkOpportunitiesDocument, TalkOpportunitiesDocument, type TalkOpportunityPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';
import { useWhenText } from './opportunity-row.js';
import { done, refuse, staleTalks } from './tell.js';

const found = 20;

/** Two entries for one event become one: this one stays. */
export function MergeDialog({ opportunity, onClose }: { opportunity: TalkOpportunityPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const whenText = useWhenText();
  const fields = useFields<{ goneId: string | null }>({ goneId: null });
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const variables = useMemo(() => ({ input: { search: search.trim() || (opportunity.name.split(' ')[0] ?? null), includePast: true, kinds: ['CONFERENCE' as const], first: found } }), [search, opportunity.name]);
  const [result] = useQuery({ query: TalkOpportunitiesDocument, variables });
  const merge = useCommand(MergeTalkOpportunitiesDocument);
  const options = (result.data?.talkOpportunities.edges ?? []).filter(({ node }) => node.id !== opportunity.id).map(({ node }) => ({ value: node.id, label: [node.name, whenText(node), node.city].filter(Boolean).join(', ') }));
  const submit = async () => {
    const { goneId } = fields.values;
    if (!fields.require('goneId') || goneId === null) return;
    const data = await merge.run({ input: { keptId: opportunity.id, goneId } }, staleTalks);
    if (!data) return;
    matchResult<typeof data.mergeTalkOpportunities, unknown>(data.mergeTalkOpportunities, {
      MergeTalkOpportunitiesSuccess: () => {
        done(t('talks.merge.done'));
        onClose();
      },
      NotFoundError: refuse, InvalidInput: ({ problems }) => fields.showProblems(problems),
    });
  };
  return (
    <FormDialog title={t('talks.merge.title', { name: opportunity.name })} opened onClose={onClose} onSubmit={submit} isRunning={merge.isRunning} submit={t('talks.merge.submit')} isDangerous>
      <Text size="sm">{t('talks.merge.lead', { name: opportunity.name })}</Text>
      <Select
        label={t('talks.merge.which')} data-autofocus searchable filter={({ options: all }) => all} value={fields.values.goneId} onChange={(goneId) => fields.set('goneId', goneId)} onSearchChange={setTyped} data={options}
        nothingFoundMessage={t('talks.merge.none')} error={fields.errorOf('goneId')}
      />
    </FormDialog>
  );
}
