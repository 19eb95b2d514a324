import { addMessages } from '@/lib/i18n';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

addMessages('notifications', { zh, en });

/** The namespace of these texts, there once this file is loaded. */
export const TEXTS = 'notifications';
