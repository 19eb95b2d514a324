import type { VisitState } from '@/api/types';
import type { IconName } from './iconPaths';

export const stateLooks: Record<VisitState, { css: string; icon: IconName }> = {
  PLANNED: { css: 'planned', icon: 'planned' },
  ACCEPTED: { css: 'accepted', icon: 'accepted' },
  EN_ROUTE: { css: 'en-route', icon: 'enRoute' },
  ON_SITE: { css: 'on-site', icon: 'onSite' },
  IN_PROGRESS: { css: 'in-progress', icon: 'inProgress' },
  PAUSED: { css: 'paused', icon: 'paused' },
  COMPLETED: { css: 'completed', icon: 'completed' },
  FAILED: { css: 'failed', icon: 'failed' },
  CANCELLED: { css: 'cancelled', icon: 'cancelled' },
};

export const visitStates = Object.keys(stateLooks) as VisitState[];
