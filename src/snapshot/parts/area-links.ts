import { searchPath } from '#directory/addresses.ts';
import { type Finding, noFinding } from '#directory/finding/finding.ts';
import { printFinding } from '#directory/finding/print-finding.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { AreaSwitch } from '#snapshot/page-data.ts';
import { known } from '#snapshot/page-rule.ts';
import type { View } from '#snapshot/view.ts';

/** The same list further around: what a page of a municipality asks is asked of the search page. */
export function areaSwitch({ index, language }: View, id: MunicipalityId, asked: Partial<Finding>): AreaSwitch {
  const municipality = known(index.municipalities, id);
  const addressOf = (where: Partial<Finding>) => {
    const query = printFinding({ ...noFinding, ...asked, ...where });
    return query === '' ? searchPath(language) : `${searchPath(language)}?${query}`;
  };
  const hasNeighbours = municipality.neighbours.some((neighbour) => index.municipalities.has(neighbour));
  return {
    here: municipality.name[language],
    neighbours: hasNeighbours ? addressOf({ municipalities: [id], area: 'neighbours' }) : null,
    region: { name: index.snapshot.region.name[language], address: addressOf({}) },
  };
}
