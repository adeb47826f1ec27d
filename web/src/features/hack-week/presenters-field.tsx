import { Checkbox, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftPresenter } from './demo-draft.js';

interface PresentersFieldProps {
  members: readonly { readonly id: string; readonly name: string }[];
  value: readonly DraftPresenter[];
  onChange: (presenters: DraftPresenter[]) => void;
}

/** Who stands on the stage, or shows it from elsewhere. Those in the project can be. */
export function PresentersField({ members, value, onChange }: PresentersFieldProps) {
  const { t } = useTranslation();
  const of = (id: string): DraftPresenter | undefined => value.find(({ personId }) => personId === id);
  const toggle = (personId: string, isIn: boolean): void => onChange(isIn ? [...value, { personId, isRemote: false }] : value.filter((one) => one.personId !== personId));
  const place = (personId: string, isRemote: boolean): void => onChange(value.map((one) => (one.personId === personId ? { personId, isRemote } : one)));
  return (
    <fieldset className="hack-roles">
      <legend className="markdown-label">{t('hackDemo.presenters.label')}</legend>
      <p className="tiny soft">{t('hackDemo.presenters.hint')}</p>
      <ul className="plain-list presenters">
        {members.map(({ id, name }) => {
          const presenter = of(id);
          return (
            <li key={id} className="presenter">
              <Checkbox label={name} checked={presenter !== undefined} onChange={(event) => toggle(id, event.currentTarget.checked)} />
              {presenter && (
                <SegmentedControl
                  size="xs" aria-label={t('hackDemo.presenters.where', { name })} value={presenter.isRemote ? 'remote' : 'here'} onChange={(next) => place(id, next === 'remote')}
                  data={[{ value: 'here', label: t('hackDemo.presenters.here') }, { value: 'remote', label: t('hackDemo.presenters.remote') }]}
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
