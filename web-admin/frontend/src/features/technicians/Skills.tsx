import { useTranslation } from 'react-i18next';
import { useSkills } from '@/api/reference';
import type { SkillLevel } from '@/api/types';
import { useText } from '@/lib/useText';

export function Skills({ skills }: { skills: SkillLevel[] }) {
  const { t } = useTranslation();
  const text = useText();
  const names = useSkills().data;
  return (
    <span className="skills">
      {skills.map(({ code, level }) => {
        const name = names?.find((one) => one.code === code)?.name;
        return <span key={code}>{t('skill', { name: name ? text(name) : code, level })}</span>;
      })}
    </span>
  );
}
