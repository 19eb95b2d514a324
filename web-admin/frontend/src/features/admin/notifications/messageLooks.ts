import type { Message } from '@/api/types';
import type { IconName } from '@/ui/iconPaths';

export const KINDS: Message['kind'][] = ['CONFIRMED', 'CHANGED', 'CANCELLED', 'REMINDER', 'EN_ROUTE', 'DAY_AHEAD'];
export const CHANNELS: Message['channel'][] = ['EMAIL', 'SMS', 'PUSH'];

/** The longest template of each; the server knows the same. */
export const LONGEST: Record<Message['channel'], number> = { EMAIL: 4000, SMS: 1000, PUSH: 300 };

export const messageLooks: Record<Message['state'], { css: string; icon: IconName }> = {
  WAITING: { css: 'planned', icon: 'late' },
  SENDING: { css: 'on-site', icon: 'refresh' },
  SENT: { css: 'accepted', icon: 'accepted' },
  DELIVERED: { css: 'completed', icon: 'completed' },
  FAILED: { css: 'in-progress', icon: 'history' },
  DEAD: { css: 'failed', icon: 'failed' },
  DROPPED: { css: 'cancelled', icon: 'cancelled' },
  NO_CHANNEL: { css: 'paused', icon: 'paused' },
};

export const STATES = Object.keys(messageLooks) as Message['state'][];
