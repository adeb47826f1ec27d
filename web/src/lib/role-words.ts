import { useTranslation } from 'react-i18next';

const known = ['primary', 'secondary', 'shadow', 'manager'] as const;
type KnownRole = (typeof known)[number];

const isKnown = (role: string): role is KnownRole => (known as readonly string[]).includes(role);

/** The usual on-call roles in the page's language; a roster's own words as they are. */
export function useRoleWords(): (role: string) => string {
  const { t } = useTranslation();
  return (role) => (isKnown(role) ? t(`onCall.role.${role}`) : role);
}
