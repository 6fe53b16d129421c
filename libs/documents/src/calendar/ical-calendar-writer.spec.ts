import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@selbstcheck/application';
import { assert, property, string } from 'fast-check';
import ICAL from 'ical.js';
import { IcalCalendarWriter } from './ical-calendar-writer.js';

const MADE_AT = '2026-11-23T08:00:00.000Z';
const DEADLINE: CalendarDate = {
  uid: 'round-1-deadline@selbstcheck-monitor',
  title: 'Frist der Runde „Selbstcheck 2026“',
  description: null,
  place: null,
  when: { day: '2026-12-18' },
  isAppointment: false,
  url: 'https://monitor.example/kommunen/m/runden/1/stand',
  sequence: 3,
};
const MEETING: CalendarDate = {
  ...DEADLINE,
  uid: 'meeting-1@selbstcheck-monitor',
  title: 'Sitzung der Steuerungsgruppe',
  place: 'Rathaus, Zimmer 3; Eingang Hof',
  when: { at: '2027-03-15T14:00:00.000Z', minutes: 120 },
  isAppointment: true,
};

function written(...dates: readonly CalendarDate[]): string {
  return new IcalCalendarWriter().write('Selbstcheck Weidenfurt', dates, MADE_AT);
}

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

function valueOf(event: ICAL.Component | undefined, name: string): string {
  return String(event?.getFirstPropertyValue(name));
}

describe('a calendar feed', () => {
  it('says what it is, also without any date', () => {
    const calendar = new ICAL.Component(ICAL.parse(written()) as unknown[]);
    expect(calendar.name).toBe('vcalendar');
    expect(['version', 'method', 'x-wr-calname'].map((name) => valueOf(calendar, name))).toEqual([
      '2.0',
      'PUBLISH',
      'Selbstcheck Weidenfurt',
    ]);
    expect(written()).toMatch(
      /^BEGIN:VCALENDAR\r\n[^]*REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nEND:VCALENDAR\r\n$/,
    );
  });

  it('has a day without a time, and takes nobody’s time with it', () => {
    const text = written(DEADLINE);
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261218\r\n');
    expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n');
    const [event] = eventsIn(text);
    expect(event?.getFirstPropertyValue('duration')).toBeNull();
    expect(['uid', 'sequence', 'url'].map((name) => valueOf(event, name))).toEqual([
      DEADLINE.uid,
      '3',
      DEADLINE.url,
    ]);
  });

  it('has a meeting at its moment in UTC, as long as it lasts, with its place', () => {
    const text = written(MEETING);
    expect(text).toContain('\r\nDTSTART:20270315T140000Z\r\nDURATION:PT2H\r\n');
    expect(text).toContain('\r\nDTSTAMP:20261123T080000Z\r\n');
    expect(text).toContain('\r\nLOCATION:Rathaus\\, Zimmer 3\\; Eingang Hof\r\n');
    const [event] = eventsIn(text);
    expect(valueOf(event, 'location')).toBe(MEETING.place);
    expect(valueOf(event, 'transp')).toBe('OPAQUE');
  });

  it('keeps every title whatever is written in it, on lines of at most 75 octets', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = written({ ...DEADLINE, title: `Runde ${title}.` }, MEETING);
        const lines = text.split('\r\n');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const events = eventsIn(text);
        expect(events.map((event) => valueOf(event, 'summary'))).toEqual([
          `Runde ${title}.`.replace(/[^\P{Cc}\n\t]/gu, ' '),
          MEETING.title,
        ]);
      }),
    );
  });

  it('takes no line that a title would like to add', () => {
    const text = written({ ...DEADLINE, title: 'Runde\r\nEND:VEVENT\r\nBEGIN:VALARM' });
    expect(text).not.toMatch(/^(END:VEVENT\r\nBEGIN:VALARM|BEGIN:VALARM)/m);
    expect(eventsIn(text)).toHaveLength(1);
  });
});
