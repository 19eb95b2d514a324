import { useSkills } from '@/api/reference';
import type { SkillLevel } from '@/api/types';
import { useText } from '@/lib/useText';

export function SkillLine({ skills }: { skills: SkillLevel[] }) {
  const names = useSkills().data;
  const text = useText();
  const line = skills.map(({ code, level }) => {
    const skill = names?.find((one) => one.code === code);
    return `${skill ? text(skill.name) : code} ${level}`;
  }).join(' · ');
  return <div className="track-skills" title={line}>{line}</div>;
}
