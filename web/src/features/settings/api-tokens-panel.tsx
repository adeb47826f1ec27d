import { Button, Checkbox, Code, CopyButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import { CreateApiTokenDocument, RevokeApiTokenDocument, type MyAccountQuery } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useFields } from '../../lib/use-fields.js';

type Token = NonNullable<MyAccountQuery['viewer']>['apiTokens'][number];

const scopes = [
  ['directory:read', 'directoryRead'], ['directory:write', 'directoryWrite'], ['pulses:read', 'pulsesRead'], ['pulses:write', 'pulsesWrite'],
  ['results:read', 'resultsRead'], ['annotations:write', 'annotationsWrite'], ['metrics:read', 'metricsRead'], ['oncall:read', 'onCallRead'],
  ['codet:use', 'codeTUse'], ['hackweek:use', 'hackWeekUse'], ['talks:use', 'talksUse'], ['reading:use', 'readingUse'],
] as const;

function CreateDialog({ onClose, onSecret }: { onClose: () => void; onSecret: (secret: string) => void }) {
  const { t } = useTranslation();
  const fields = useFields<{ name: string; scopes: string[]; expiresOn: string }>({ name: '', scopes: [], expiresOn: '' });
  const create = useCommand(CreateApiTokenDocument);
  const submit = async () => {
    if (!fields.require('name')) return;
    if (fields.values.scopes.length === 0) return fields.setError('scopes', t('field.required'));
    const data = await create.run({ input: { ...fields.values, expiresOn: fields.values.expiresOn || undefined } }, ['ApiToken', 'Viewer']);
    if (!data) return;
    matchResult(data.createApiToken, {
      CreateApiTokenSuccess: ({ secret }) => {
        onSecret(secret);
        onClose();
      },
      InvalidInput: ({ problems }) => fields.showProblems(problems),
    });
  };
  return (
    <FormDialog title={t('settings.newToken')} opened onClose={onClose} onSubmit={submit} isRunning={create.isRunning} submit={t('settings.makeToken')}>
      <TextInput data-autofocus label={t('settings.tokenName')} description={t('settings.tokenNameHint')} value={fields.values.name} onChange={(event) => fields.set('name', event.currentTarget.value)} error={fields.errorOf('name')} />
      <Checkbox.Group label={t('settings.scopes')} value={fields.values.scopes} onChange={(value) => fields.set('scopes', value)} error={fields.errorOf('scopes')}>
        <div className="stack-s scopes">{scopes.map(([scope, word]) => <Checkbox key={scope} value={scope} label={t(`settings.scope.${word}`)} />)}</div>
      </Checkbox.Group>
      <TextInput type="date" label={t('settings.expires')} description={t('settings.expiresHint')} value={fields.values.expiresOn} onChange={(event) => fields.set('expiresOn', event.currentTarget.value)} error={fields.errorOf('expiresOn')} />
    </FormDialog>
  );
}

function NewSecret({ secret }: { secret: string }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="good" isAlert title={t('settings.secretTitle')}
      action={<CopyButton value={secret}>{({ copied, copy }) => <Button size="xs" variant="default" onClick={copy}>{t(copied ? 'action.copied' : 'action.copy')}</Button>}</CopyButton>}
    >
      <p className="small">{t('settings.secretText')}</p>
      <Code block>{secret}</Code>
    </Notice>
  );
}

/** Tokens for programs that act in the member's name, each for a few things only. */
export function ApiTokensPanel({ tokens }: { tokens: readonly Token[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isCreating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const revoke = useCommand(RevokeApiTokenDocument);
  return (
    <Panel title={t('settings.tokens')} lead={t('settings.tokensLead')} flush actions={<Button size="compact-sm" variant="default" onClick={() => setCreating(true)}>{t('settings.newToken')}</Button>}>
      {secret && <div className="inset"><NewSecret secret={secret} /></div>}
      {tokens.length === 0 && !secret && <p className="small soft inset">{t('settings.noTokens')}</p>}
      <ul className="rows">
        {tokens.map((token) => (
          <li key={token.id} className="row-link">
            <span className="grow">
              <span className="strong">{token.name}</span>
              <br />
              <span className="small soft">{token.scopes.join(', ')} · {token.lastUsedOn ? t('settings.tokenUsed', { date: format.date(token.lastUsedOn) }) : t('settings.tokenUnused')}{token.expiresOn && ` · ${t('settings.tokenExpires', { date: format.date(token.expiresOn) })}`}</span>
            </span>
            <Button size="compact-sm" variant="default" aria-label={t('settings.revokeToken', { name: token.name })} onClick={() => void revoke.run({ input: { tokenId: token.id } }, ['ApiToken', 'Viewer'])}>{t('settings.revoke')}</Button>
          </li>
        ))}
      </ul>
      {isCreating && <CreateDialog onClose={() => setCreating(false)} onSecret={setSecret} />}
    </Panel>
  );
}
