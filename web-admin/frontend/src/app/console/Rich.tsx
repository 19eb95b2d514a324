import { App, ConfigProvider, theme } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import dayjs from 'dayjs';
import { Outlet } from 'react-router';
import { useLanguage } from '@/lib/useText';
import { useDark } from '@/ui/useDark';

/** Pages with big tables and forms: antd in the product's colours. Loaded only with the first of them. */
export default function Rich() {
  const language = useLanguage();
  const dark = useDark();
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  return (
    <ConfigProvider
      locale={language === 'en' ? en : zh}
      componentSize="small"
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          colorPrimary: dark ? '#4b9fe6' : '#0f5fa6', borderRadius: 6, fontSize: 13, fontFamily: 'var(--font)',
          colorBgContainer: dark ? '#151d25' : '#ffffff', colorBgElevated: dark ? '#1b2530' : '#ffffff',
        },
      }}
    >
      <App component={false}><Outlet /></App>
    </ConfigProvider>
  );
}
