import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/client';
import { timesLeft } from '@/api/offers';
import type { OfferedTimes } from '@/api/types';
import { Empty, Loading } from './Empty';
import { ProblemNotice } from './ProblemNotice';
import { hasTimes, TimesByDay } from './TimesByDay';

type Props = {
  offers: UseQueryResult<OfferedTimes>;
  /** Why the last choice was refused; it brings the times that are left. */
  refused?: unknown;
  /** What to do when there are no times. */
  none: ReactNode;
  busy?: boolean;
  chosen?: string;
  onChoose: (offer: string) => void;
};

/** Nobody serves the place: asking again does not help. */
export const isOutside = (error: unknown) => isProblem(error) && error.code === 'outside-all-territories';

/** The times there are to choose from, while they are looked for, and where there are none. */
export function OfferList({ offers, refused, none, ...choice }: Props) {
  const { t } = useTranslation();
  const shown = timesLeft(refused) ?? offers.data;
  return (
    <>
      <ProblemNotice error={offers.error} onRetry={isOutside(offers.error) ? undefined : () => void offers.refetch()} />
      {offers.isPending && <Loading label={t('times.looking')} />}
      {shown && !hasTimes(shown) && <Empty title={t('times.none')}>{none}</Empty>}
      {shown && hasTimes(shown) && <TimesByDay times={shown} {...choice} />}
    </>
  );
}
