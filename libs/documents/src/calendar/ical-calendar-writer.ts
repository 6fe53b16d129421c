import { CalendarWriter, type CalendarDate } from '@selbstcheck/application';
import ICAL from 'ical.js';

// a continued line begins with a space, which ical.js does not count among the 75 octets
ICAL.foldLength = 74;

/** Calendar feeds by ical.js, which escapes and folds as RFC 5545 wants it. */
export class IcalCalendarWriter extends CalendarWriter {
  write(name: string, dates: readonly CalendarDate[], at: string): string {
    const calendar = new ICAL.Component('vcalendar');
    calendar.addPropertyWithValue('version', '2.0');
    calendar.addPropertyWithValue('prodid', '-//Selbstcheck-Monitor//Kalender//DE');
    calendar.addPropertyWithValue('method', 'PUBLISH');
    calendar.addPropertyWithValue('x-wr-calname', plain(name));
    calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString('PT6H'));
    for (const date of dates) calendar.addSubcomponent(eventOf(date, at));
    return `${calendar.toString()}\r\n`;
  }
}

function eventOf(date: CalendarDate, at: string): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', date.uid);
  event.addPropertyWithValue('dtstamp', momentOf(at));
  event.addPropertyWithValue('sequence', date.sequence);
  addTime(event, date.when);
  event.addPropertyWithValue('summary', plain(date.title));
  if (date.description !== null) event.addPropertyWithValue('description', plain(date.description));
  if (date.place !== null) event.addPropertyWithValue('location', plain(date.place));
  event.addPropertyWithValue('url', date.url);
  event.addPropertyWithValue('transp', date.isAppointment ? 'OPAQUE' : 'TRANSPARENT');
  return event;
}

function addTime(event: ICAL.Component, when: CalendarDate['when']): void {
  if ('day' in when) {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(when.day));
    return;
  }
  event.addPropertyWithValue('dtstart', momentOf(when.at));
  event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(when.minutes * 60));
}

function momentOf(moment: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(moment), true);
}

/** Without signs that no calendar may hold (RFC 5545, 3.1). */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, ' ');
}
