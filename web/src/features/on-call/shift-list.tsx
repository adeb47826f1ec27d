import { Anchor, Badge } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShiftPartsFragment } from '../../lib/graphql/generated.js';
import { useShiftWords } from './shift-words.js';

interface ShiftListProps {
  shifts: readonly ShiftPartsFragment[];
  label: string;
  isNow: boolean;
  emptyText: string;
}

/** Who is on call, as what, and until when (or from when). Names that nobody here is known by say so. */
export function ShiftList({ shifts, label, isNow, emptyText }: ShiftListProps) {
  const { t } = useTranslation();
  const { roleOf, nameOf, until, from } = useShiftWords();
  if (shifts.length === 0) return <p className="soft">{emptyText}</p>;
  return (
    <ul className="shift-list" aria-label={label}>
      {shifts.map((shift) => (
        <li key={shift.id} className="shift">
          <span className="shift-who">
            {shift.person ? <Anchor component={Link} to={`/people/${shift.person.id}`}>{shift.person.name}</Anchor> : <span className="shift-unknown"><IconUserQuestion size={16} stroke={1.8} aria-hidden="true" /> {nameOf(shift)} <span className="soft">({t('onCall.unknown')})</span></span>}
          </span>
          <Badge variant="light" color="gray" tt="none">{roleOf(shift.role)}</Badge>
          <span className="soft shift-when">{isNow ? until(shift) : from(shift)}</span>
        </li>
      ))}
    </ul>
  );
}
