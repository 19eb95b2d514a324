import type { VisitState } from '@/api/types';

const NOT_BEGUN: VisitState[] = ['PLANNED', 'ACCEPTED'];

/** Whether nobody has set out yet, so that the plan and people may still change the visit. */
export const hasNotBegun = ({ state }: { state: VisitState }) => NOT_BEGUN.includes(state);
