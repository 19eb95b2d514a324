import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from './i18n';

type Bilingual = { zh: string; en: string };

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN';
}

/** Picks the server's bilingual texts in the language of the screen. */
export function useText() {
  const language = useLanguage();
  return useCallback((text: Bilingual) => (language === 'en' ? text.en || text.zh : text.zh || text.en), [language]);
}
