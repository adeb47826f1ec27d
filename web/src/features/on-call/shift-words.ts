import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { ShiftPartsFragment } from '../../lib/graphql/generated.js';
import { useRoleWords } from '../../lib/role-words.js';

type Named = Pick<ShiftPartsFragment, 'person' | 'personLabel'>;
type Span = Pick<ShiftPartsFragment, 'startsAt' | 'endsAt'>;

/** Roles, people and times of shifts as the reader says them. */
export function useShiftWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const roleOf = useRoleWords();
  return {
    roleOf,
    nameOf: ({ person, personLabel }: Named): string => person?.name ?? (personLabel || t('onCall.nobody')),
    until: ({ endsAt }: Pick<Span, 'endsAt'>): string => t('onCall.until', { at: format.moment(endsAt) }),
    from: ({ startsAt }: Pick<Span, 'startsAt'>): string => t('onCall.from', { at: format.moment(startsAt) }),
    /** Mon 23 Nov, 09:00 – Mon 30 Nov, 09:00 */
    span: ({ startsAt, endsAt }: Span): string => `${format.moment(startsAt)} – ${format.moment(endsAt)}`,
  };
}
