import { memo } from 'react';
import type { BoardVisit } from '@/api/types';
import type { TimeScale } from '@/lib/timeScale';
import { minutesBetween, moment } from '@/lib/time';
import { Icon } from '@/ui/Icon';
import { stateLooks } from '@/ui/stateLooks';
import { hasNotBegun } from '../notBegun';
import type { Grab } from '../place/useDragging';
import '../together/together.css';
import type { BarWords } from './useBarWords';

const ICON_FITS = 10;
const ROOMY = 20;
const NAME_FITS = 50;

type Props = { visit: BoardVisit; scale: TimeScale; words: BarWords; faint: boolean; selected: boolean; watcher?: string; tabbable: boolean; chosen: boolean; onSelect: (visitId: string) => void; onChoose?: Choose; onGrab?: Grab };

/** Chooses a visit as one of several; with `range` what lies between it and the last one as well. */
export type Choose = (visitId: string, range: boolean) => void;

export const Bar = memo(function Bar({ visit, scale, words, faint, selected, watcher, tabbable, chosen, onSelect, onChoose, onGrab }: Props) {
  const span = scale.bar(visit.startsAt, visit.endsAt);
  if (!span) return null;
  const said = watcher ? words.watched(visit, watcher) : words.label(visit);
  const label = chosen ? words.chosen(said) : said;
  const look = stateLooks[visit.state];
  const travel = scale.span(moment(visit.arrivesAt) - visit.travelSeconds * 1000, visit.arrivesAt);
  const wait = scale.span(visit.arrivesAt, visit.startsAt);
  const promise = visit.windowFrom && visit.windowTo ? scale.span(visit.windowFrom, visit.windowTo) : undefined;
  const grab = hasNotBegun(visit) ? onGrab : undefined;
  const classes = ['bar', grab && 'bar-movable', `state-${look.css}`, selected && 'bar-selected', watcher && 'bar-watched', visit.late && 'bar-late', (visit.locked || visit.lock) && 'bar-locked', chosen && 'bar-chosen', span.width < ROOMY && 'bar-compact'];
  return (
    <div className={faint ? 'bar-set bar-faint' : 'bar-set'}>
      {travel && <div className="bar-travel" style={travel} />}
      {wait && <div className="bar-wait" style={wait} />}
      {promise && (selected || visit.promised) && <div className={visit.late ? 'bar-window bar-window-late' : 'bar-window'} style={promise} />}
      <button
        type="button" data-visit={visit.id} className={classes.filter(Boolean).join(' ')} style={span} title={label} aria-label={label}
        aria-pressed={selected} tabIndex={tabbable ? 0 : -1} onClick={(event) => (onChoose && (event.ctrlKey || event.metaKey || event.shiftKey) ? onChoose(visit.id, event.shiftKey) : onSelect(visit.id))}
        onPointerDown={grab && ((event) => grab(event, { id: visit.id, number: visit.number, customerName: visit.customerName, minutes: minutesBetween(visit.startsAt, visit.endsAt), technicianId: visit.technicianId }))}
      >
        {span.width >= ICON_FITS && <Icon name={visit.late ? 'late' : look.icon} size={span.width < ROOMY ? 9 : 12} />}
        {(visit.locked || visit.lock) && span.width >= NAME_FITS && <Icon name="lock" size={11} />}
        {span.width >= NAME_FITS && <span className="bar-text"><b>{visit.customerName}</b> {words.service(visit)}</span>}
      </button>
      {watcher && <span className="bar-watcher" style={{ left: span.left }} aria-hidden>{watcher}</span>}
    </div>
  );
});
