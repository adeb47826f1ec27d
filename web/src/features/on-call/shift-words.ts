import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { ShiftPartsFragment } from '../../lib/graphql/generated.js';

const known = ['primary', 'secondary', 'shadow', 'manager'] as const;
type KnownRole = (typeof known)[number];

const isKnown = (role: string): role is KnownRole => (known as readonly string[]).includes(role);

/** Roles, people and times of shifts as the reader says them. */
export function useShiftWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const roleOf = (role: string): string => (isKnown(role) ? t(`onCall.role.${role}`) : role);
  const nameOf = ({ person, personLabel }: Pick<ShiftPartsFragment, 'person' | 'personLabel'>): string => person?.name ?? (personLabel || t('onCall.nobody'));
  return { roleOf, nameOf, until: ({ endsAt }: Pick<ShiftPartsFragment, 'endsAt'>) => t('onCall.until', { at: format.moment(endsAt) }), from: ({ startsAt }: Pick<ShiftPartsFragment, 'startsAt'>) => t('onCall.from', { at: format.moment(startsAt) }) };
}
