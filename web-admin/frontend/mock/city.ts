import type { BoardTechnician, Point, ServiceType, Skill, Symptom, Territory } from '../src/api/types';
import { pick, random, uuid } from './random';

export const ZONE = 'Asia/Shanghai';
export const CENTRE: Point = { lon: 121.452, lat: 31.225 };
const OFFSET = 8 * 3_600_000;

export const at = (date: string, minutes: number) => new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET + minutes * 60_000).toISOString();
export const dateNow = () => new Date(Date.now() + OFFSET).toISOString().slice(0, 10);

const box = (w: number, s: number, e: number, n: number) => ({
  type: 'Polygon' as const, coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]],
});
const areas = [
  { code: 'XH', zh: '徐汇', en: 'Xuhui', box: [121.39, 31.14, 121.465, 31.215] },
  { code: 'JA', zh: '静安', en: "Jing'an", box: [121.4, 31.215, 121.47, 31.29] },
  { code: 'PD', zh: '浦东', en: 'Pudong', box: [121.485, 31.16, 121.58, 31.27] },
] as const;

export const territories: Territory[] = areas.map((area) => ({
  id: uuid(area.code), code: area.code, name: { zh: area.zh, en: area.en }, unitId: uuid('branch'), zone: ZONE, version: 0,
  area: box(area.box[0], area.box[1], area.box[2], area.box[3]),
}));

export const skills: Skill[] = [
  { code: 'AC', name: { zh: '空调', en: 'Air conditioning' } },
  { code: 'WASH', name: { zh: '洗衣机', en: 'Washing machine' } },
  { code: 'GAS', name: { zh: '燃气', en: 'Gas' } },
  { code: 'FRIDGE', name: { zh: '冰箱', en: 'Refrigerator' } },
];

export const serviceTypes: ServiceType[] = [
  { code: 'AC_REPAIR', name: { zh: '空调维修', en: 'AC repair' }, durationMinutes: 75, skills: [{ code: 'AC', level: 2 }] },
  { code: 'AC_INSTALL', name: { zh: '空调安装', en: 'AC installation' }, durationMinutes: 120, skills: [{ code: 'AC', level: 3 }] },
  { code: 'WASH_REPAIR', name: { zh: '洗衣机维修', en: 'Washer repair' }, durationMinutes: 60, skills: [{ code: 'WASH', level: 1 }] },
  { code: 'GAS_CHECK', name: { zh: '燃气热水器检修', en: 'Gas heater inspection' }, durationMinutes: 45, skills: [{ code: 'GAS', level: 2 }] },
  { code: 'FRIDGE_REPAIR', name: { zh: '冰箱维修', en: 'Fridge repair' }, durationMinutes: 90, skills: [{ code: 'FRIDGE', level: 2 }] },
];

export const symptoms: Symptom[] = [
  { code: 'NO_COOL', category: 'AC', name: { zh: '不制冷', en: 'Does not cool' }, serviceType: 'AC_REPAIR' },
  { code: 'AC_LEAK', category: 'AC', name: { zh: '室内机漏水', en: 'Indoor unit leaks' }, serviceType: 'AC_REPAIR' },
  { code: 'NO_SPIN', category: 'WASH', name: { zh: '不脱水', en: 'Does not spin' }, serviceType: 'WASH_REPAIR' },
  { code: 'NO_FLAME', category: 'GAS', name: { zh: '点不着火', en: 'Does not ignite' }, serviceType: 'GAS_CHECK' },
];

const family = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const given = ['伟', '芳', '敏', '静', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明', '超', '秀英', '建国', '志强', '海燕', '文博'];
export const personName = (next: () => number) => pick(family, next) + pick(given, next);
const roads = ['衡山路', '淮海中路', '南京西路', '延安西路', '世纪大道', '张杨路', '天钥桥路', '胶州路', '杨高中路', '宛平南路'];
export const address = (next: () => number) => {
  const road = pick(roads, next);
  const number = 10 + Math.floor(next() * 900);
  const room = `${1 + Math.floor(next() * 18)}0${1 + Math.floor(next() * 4)}`;
  return { zh: `上海市${road} ${number} 号 ${room} 室`, en: `Room ${room}, ${number} ${road}, Shanghai` };
};

export function pointIn(territory: number, next: () => number): Point {
  const [w, s, e, n] = areas[territory]!.box;
  return { lon: w + (e - w) * next(), lat: s + (n - s) * next() };
}

export const technicians: (Omit<BoardTechnician, 'shifts' | 'absences'> & { territory: number })[] = Array.from({ length: 45 }, (_, index) => {
  const next = random(`technician-${index}`);
  const territory = index % 3;
  const known = skills.filter(() => next() < 0.55);
  return {
    id: uuid(`technician-${index}`), name: personName(next), employeeNumber: `T${1001 + index}`, territory,
    territoryId: territories[territory]!.id, home: pointIn(territory, next), unitName: { zh: '上海分部', en: 'Shanghai branch' },
    skills: (known.length ? known : [skills[0]!]).map((skill) => ({ code: skill.code, level: 1 + Math.floor(next() * 3) })),
  };
});
