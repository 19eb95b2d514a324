import type { Unit } from '@/api/types';

export type UnitNode = { key: string; unit: Unit; children: UnitNode[] };

/** Units below their parents; one whose parent is not visible stands at the top. */
export function treeOf(units: Unit[]): UnitNode[] {
  const nodes = new Map(units.map((unit) => [unit.id, { key: unit.id, unit, children: [] as UnitNode[] }]));
  const tops: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.unit.parentId ? nodes.get(node.unit.parentId) : undefined;
    (parent ? parent.children : tops).push(node);
  }
  return tops;
}
