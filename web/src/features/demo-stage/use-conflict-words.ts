import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { BoardStagePartsFragment } from '../../lib/graphql/generated.js';

/** Why a slot can't be kept as it stands, and whose time it is about; empty where it can. */
export function useConflictWords(): (slot: BoardStagePartsFragment['slots'][number]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ conflict, presenters }) => (conflict === null ? '' : t(`order.conflict.${conflict.kind}`, { names: format.list(presenters.filter(({ personId }) => conflict.people.includes(personId)).map(({ name }) => name)) }));
}
