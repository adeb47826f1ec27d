import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { limits, type RoleDraft } from './idea-draft.js';
import { SkillsField } from './skills-field.js';

interface RolesFieldProps {
  roles: readonly RoleDraft[];
  onChange: (roles: RoleDraft[]) => void;
  error?: string;
  /** Those who may have taken one, where there are people already */
  members?: readonly { readonly id: string; readonly name: string }[];
}

/** Whom the project looks for: what they would do and what that takes. */
export function RolesField({ roles, onChange, error, members = [] }: RolesFieldProps) {
  const { t } = useTranslation();
  const set = (index: number, patch: Partial<RoleDraft>): void => onChange(roles.map((role, at) => (at === index ? { ...role, ...patch } : role)));
  return (
    <fieldset className="hack-roles">
      <legend className="markdown-label">{t('hackWeek.idea.roles')}</legend>
      <p className="tiny soft">{t('hackWeek.idea.rolesHint')}</p>
      {roles.map((role, index) => (
        <div key={role.id ?? index} className="hack-role-edit">
          <TextInput label={t('hackWeek.idea.role', { number: String(index + 1) })} placeholder={t('hackWeek.idea.roleExample')} maxLength={limits.roleTitle} value={role.title} onChange={(event) => set(index, { title: event.currentTarget.value })} />
          <SkillsField label={t('hackWeek.idea.roleSkills')} value={role.skills} onChange={(skills) => set(index, { skills })} most={limits.skills} />
          {members.length > 0 && <Select className="hack-role-taker" label={t('hackWeek.idea.roleDoneBy')} placeholder={t('hackWeek.idea.roleOpen')} clearable value={role.filledBy} onChange={(filledBy) => set(index, { filledBy })} data={members.map(({ id, name }) => ({ value: id, label: name }))} />}
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('hackWeek.idea.roleRemove', { number: String(index + 1) })} onClick={() => onChange(roles.filter((_, at) => at !== index))}><IconTrash size={18} stroke={1.6} /></ActionIcon>
        </div>
      ))}
      {error && <p className="field-error" role="alert">{error}</p>}
      {roles.length < limits.roles && (
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={16} stroke={1.8} aria-hidden="true" />} onClick={() => onChange([...roles, { id: null, title: '', skills: [], filledBy: null }])}>{t('hackWeek.idea.roleAdd')}</Button>
      )}
    </fieldset>
  );
}
