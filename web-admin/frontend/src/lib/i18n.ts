import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

export type Language = 'zh-CN' | 'en';
type Messages = { [key: string]: string | Messages };

const REMEMBERED = 'fixpoint.language';

/** Chosen on this device, else the browser's, else Chinese. */
function firstLanguage(): Language {
  const chosen = globalThis.localStorage?.getItem(REMEMBERED);
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: 'zh-CN',
  defaultNS: 'common',
  resources: { 'zh-CN': { common: zh }, en: { common: en } },
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
markDocument(i18next.language);
i18next.on('languageChanged', markDocument);

function markDocument(language: string) {
  document.documentElement.lang = language;
}

/** Each feature brings its own texts, so an entry loads only what it shows. */
export function addMessages(namespace: string, texts: { zh: Messages; en: Messages }) {
  i18next.addResourceBundle('zh-CN', namespace, texts.zh);
  i18next.addResourceBundle('en', namespace, texts.en);
}

export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}

export function chooseLanguage(chosen: Language) {
  globalThis.localStorage?.setItem(REMEMBERED, chosen);
  if (chosen !== i18next.language) void i18next.changeLanguage(chosen);
}
