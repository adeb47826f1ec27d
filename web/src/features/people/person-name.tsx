import { useTranslation } from 'react-i18next';

/** A person's name, or what stands for it after they were erased. */
export function PersonName({ person }: { person: { name: string; isErased: boolean } }) {
  const { t } = useTranslation();
  return <>{person.isErased ? t('people.erased') : person.name}</>;
}
