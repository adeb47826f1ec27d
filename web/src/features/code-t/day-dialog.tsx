import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerButtons } from '../../components/day-answers.js';
import { Dialog } from '../../components/dialog.js';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { useFormat } from '../../lib/format.js';
import type { CodeTDayPartsFragment, CodeTReason } from '../../lib/graphql/generated.js';
import { reasons } from '../../lib/use-answer-day.js';
import { BookDialog, type BookDialogProps } from './book-dialog.js';
import { freeAfter, type CalendarDay } from './calendar-days.js';
import { NextDays } from './next-days.js';
import { useBooking } from './use-booking.js';

/** Why a day can't be booked, in kind words, and what can. */
function ClosedDialog({ day, days, onPick, onSchedule, onClose }: Pick<BookDialogProps, 'day' | 'onPick' | 'onSchedule' | 'onClose'> & { days: readonly CalendarDay[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Dialog title={format.day(day.day)} onClose={onClose}>
      <div className="stack">
        <p>{day.text}</p>
        {day.reason === 'PRESENTATION_DUE'
          ? <div><Button data-autofocus onClick={onSchedule}>{t('codeT.presentation.schedule')}</Button></div>
          : <NextDays days={day.nextDays.length > 0 ? day.nextDays : freeAfter(days, day.day)} isSaid={day.nextDays.length > 0} onPick={onPick} />}
      </div>
    </Dialog>
  );
}

function CancelDialog({ booking, onClose }: { booking: CodeTDayPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { cancel, isRunning } = useBooking();
  const [reason, setReason] = useState<CodeTReason>('NONE_GIVEN');
  const submit = async () => {
    if (await cancel(booking, reason)) onClose();
  };
  return (
    <FormDialog title={format.day(booking.day)} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('codeT.cancel.submit')} isDangerous>
      <p>{t('codeT.cancel.booked', { project: booking.project.title })}</p>
      <Radio.Group label={t('codeT.cancel.why')} description={t('codeT.cancel.whyHint')} value={reason} onChange={(value) => setReason(reasons.find((one) => one === value) ?? 'NONE_GIVEN')}>
        <div className="stack-s reasons">{reasons.map((one) => <Radio key={one} value={one} data-autofocus={one === 'NONE_GIVEN' || undefined} label={t(`codeT.reason.${one}`)} />)}</div>
      </Radio.Group>
    </FormDialog>
  );
}

/** A day that is over: what was said about it, and the answer or its correction. */
function PastDialog({ booking, onClose }: { booking: CodeTDayPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Dialog title={format.day(booking.day)} onClose={onClose}>
      <div className="stack">
        <p><span className="strong">{booking.project.title}</span>: {t(`codeT.state.${booking.state}`)}{booking.reason && `. ${t(`codeT.reason.${booking.reason}`)}.`}</p>
        {booking.viewerCan.answer.length > 0 && <><p>{t(booking.state === 'UNKNOWN' ? 'codeT.answer.how' : 'codeT.answer.correct')}</p><AnswerButtons day={booking} /></>}
      </div>
    </Dialog>
  );
}

/** What opens when a day is picked: booking it, why it is closed, cancelling it, or what became of it. */
export function DayDialog(props: BookDialogProps & { days: readonly CalendarDay[] }) {
  const { day, onClose } = props;
  const format = useFormat();
  if (day.booking?.viewerCan.cancel) return <CancelDialog booking={day.booking} onClose={onClose} />;
  if (day.booking) return <PastDialog booking={day.booking} onClose={onClose} />;
  if (day.state === 'OPEN') return <BookDialog {...props} />;
  if (day.reason === 'OVER') {
    return <Dialog title={format.day(day.day)} onClose={onClose}><Notice>{day.text}</Notice></Dialog>;
  }
  return <ClosedDialog {...props} />;
}
