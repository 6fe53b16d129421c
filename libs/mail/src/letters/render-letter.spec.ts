import { describe, expect, it } from '@jest/globals';
import type { Letter } from '@selbstcheck/application';
import type { Language } from '@selbstcheck/domain';
import {
  CONFIRMATION,
  FEEDBACK,
  INVITATION,
  LETTERS,
  LINK,
  NOTICE,
  REMINDER,
  RESET,
  SUBSCRIPTION,
} from '../letters.spec-support.js';
import { renderLetter as renderLetterIn } from './render-letter.js';

const renderLetter = (letter: Letter, language: Language, timeZone = 'Europe/Berlin') =>
  renderLetterIn(letter, language, timeZone);

const LANGUAGES: readonly Language[] = ['de', 'en'];
const each = LANGUAGES.flatMap((language) =>
  LETTERS.map((letter) => [letter.kind, language, letter] as const),
);

/** What a person reads of an HTML document. */
const read = (html: string) =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

describe.each(each)('the letter %s in %s', (_, language, letter) => {
  const { subject, text, html } = renderLetter(letter, language);

  it('has a subject on one line that names what it is about, and no link', () => {
    expect(subject).toMatch(/^[^\n]{15,90}$/);
    expect(subject).not.toContain('://');
  });

  it('says the same as text and as HTML', () => {
    const words = read(html);
    for (const line of text.split('\n').filter((one) => one !== '' && one !== '-- ')) {
      expect(words).toContain(line.replace(/^> /, '').replace(/:$/, ''));
    }
  });

  it('says who sends it, and asks for no password', () => {
    expect(text).toContain(language === 'de' ? 'automatisch verschickt' : 'sent this e-mail automatically');
    expect(text).toMatch(/(nie|never) .*(Kennwort|password)/);
  });

  it('is a document in its language that loads nothing', () => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/<(img|link|script|iframe|object|form|base)\b|url\(|@import|\bsrc=|\bon\w+=/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      'link' in letter ? [LINK] : [],
    );
  });

  it('is plain: no exclamation mark, no unfinished value', () => {
    expect(`${subject} ${text}`).not.toMatch(/!|undefined|null|NaN|\[object|\{|\}/);
  });
});

describe('a letter with a link', () => {
  it.each([INVITATION, RESET, CONFIRMATION, SUBSCRIPTION])(
    '$kind: shows it once, until when it works, and what else',
    (letter) => {
      const de = renderLetter(letter, 'de').text;
      expect(de.split('\n')).toContain(LINK);
      expect(de).toContain('bis zum 22. November 2026, 11:30 Uhr (MEZ)');
      expect(de).toMatch(/Wenn Sie .* nicht|Wenn Sie kein/);
      const en = renderLetter(letter, 'en').text;
      expect(en.split('\n')).toContain(LINK);
      expect(en).toContain('until 22 November 2026, 11:30 (CET)');
      expect(en).toMatch(/If you d(id|o) not/);
    },
  );

  it('tells the time of the given zone, in summer too', () => {
    const summer = { ...RESET, validUntil: '2026-07-01T22:15:00.000Z' };
    expect(renderLetter(summer, 'de').text).toContain('2. Juli 2026, 00:15 Uhr (MESZ)');
    expect(renderLetter(summer, 'en', 'Europe/London').text).toContain('1 July 2026, 23:15 (BST)');
  });
});

describe('an invitation', () => {
  const roles: [string, string, string][] = [
    ['coordination', 'Koordination', 'coordination'],
    ['contributor', 'Mitwirkung', 'contributor'],
    ['steering', 'Steuerungsgruppe', 'steering group'],
    ['viewer', 'Leserecht', 'reading only'],
  ];

  it.each(roles)('of the role %s names the role and the municipality', (role, de, en) => {
    const letter = { ...INVITATION, role } as Letter;
    expect(renderLetter(letter, 'de').text).toContain(`Kommune: Stadt Auenried. Ihre Rolle: ${de}.`);
    expect(renderLetter(letter, 'en').text).toContain(`Municipality: Stadt Auenried. Your role: ${en}.`);
  });

  it('to administer names no municipality', () => {
    const letter = { ...INVITATION, municipality: null, role: 'installation_admin' } as const;
    const { subject, text } = renderLetter(letter, 'de');
    expect(text).toContain('Ihre Rolle: Verwaltung der Installation.');
    expect(`${subject}${text}`).not.toContain('Kommune');
    expect(renderLetter(letter, 'en').text).toContain('Your role: administration of the installation.');
  });
});

describe('a security notice', () => {
  const events = {
    password_changed: ['Kennwort', 'password'],
    address_changed: ['E-Mail-Adresse', 'e-mail address'],
    second_factor_on: ['App eingeschaltet', 'app was switched on'],
    second_factor_off: ['App ausgeschaltet', 'app was switched off'],
    recovery_code_used: ['Ersatzcode', 'recovery code'],
    external_identity_linked: ['Anmeldedienst', 'sign-in service'],
  } as const;

  it.each(Object.keys(events) as (keyof typeof events)[])('says when and that %s', (event) => {
    const [de, en] = events[event];
    const [german, english] = LANGUAGES.map((language) => renderLetter({ ...NOTICE, event }, language).text);
    expect(german).toMatch(new RegExp(`${de}[^\n]*\n\nZeitpunkt: 22. November 2026, 11:30 Uhr`));
    expect(english).toMatch(new RegExp(`${en}[^\n]*\n\nTime: 22 November 2026, 11:30`, 'i'));
    expect(german).toContain('Wenn Sie das nicht waren');
    expect(english).toContain('If it was not you');
  });
});

describe('a reminder of open questions', () => {
  const textOf = (told: Partial<Extract<Letter, { kind: 'reminder' }>>, language: Language) =>
    renderLetter({ ...REMINDER, ...told }, language).text;

  it('names round, department, what is open, the deadline in words, where to answer, and who asked', () => {
    const de = textOf({}, 'de');
    expect(de).toContain('„Selbstcheck 2026“ der Kommune Stadt Auenried');
    expect(de).toContain('Fachbereich: Amt für Jugend.');
    expect(de).toContain(
      'Es sind noch 12 von 31 Fragen offen. Bitte antworten Sie bis Freitag, 18. Dezember 2026.',
    );
    expect(de).toContain('Um die Erinnerung gebeten hat: Integrationsbeauftragte.');
    expect(de.split('\n')).toContain(LINK);
    const en = textOf({}, 'en');
    expect(en).toMatch(/12 of 31 questions are still open. Please answer by Friday,? 18 December 2026\./);
    expect(en).toContain('The reminder was asked for by: Integrationsbeauftragte.');
  });

  it('says that the deadline is over, counts one question, and does without a function', () => {
    const told = { isOverdue: true, open: 1, asked: 1, senderFunction: null };
    expect(textOf(told, 'de')).toContain(
      'Es ist noch 1 von 1 Frage offen. Die Frist ist seit Freitag, 18. Dezember 2026 vorbei.',
    );
    expect(textOf(told, 'de')).toContain('Um die Erinnerung gebeten hat: die Koordination.');
    expect(textOf(told, 'en')).toMatch(
      /1 of 1 question is still open. The deadline was Friday,? 18 December 2026\./,
    );
    expect(textOf(told, 'en')).toContain('asked for by: the coordination.');
  });

  it('keeps what was typed on its line', () => {
    const text = textOf({ round: 'Check\r\nBcc: all@example.org', department: 'Amt\n\nHier klicken' }, 'de');
    expect(text.split('\n').some((line) => /^(Bcc|Hier)/.test(line))).toBe(false);
  });
});

describe('the question whether an address wants mails', () => {
  it('says who entered it, what it is about, what to do, and that nothing comes without it', () => {
    const de = renderLetter(SUBSCRIPTION, 'de').text;
    expect(de).toContain('weil jemand aus der Kommune Stadt Auenried Ihre Adresse');
    expect(de).toContain('Es geht um: Handlungsfeld 2, Teilhabe.');
    expect(de).toContain('drücken Sie dort auf die Schaltfläche');
    expect(de).toContain('Ohne Ihre Bestätigung erhalten Sie keine, und nach dem 22. November 2026');
    const en = renderLetter(SUBSCRIPTION, 'en').text;
    expect(en).toContain('somebody of the municipality Stadt Auenried entered your address');
    expect(en).toContain('They are about: Handlungsfeld 2, Teilhabe.');
    expect(en).toContain('press the button to confirm');
    expect(en).toContain('Without your confirmation you will not get any');
  });
});

describe('what strangers typed', () => {
  it('stays text in HTML', () => {
    const evil = `<img src=x onerror=alert(1)>"'&</blockquote>`;
    const { html } = renderLetter({ ...FEEDBACK, message: evil, page: evil, replyTo: evil }, 'de');
    expect(html).not.toContain('<img');
    expect(html.match(/<\/blockquote>/g)).toHaveLength(1);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;&lt;/blockquote&gt;');
    const named = renderLetter({ ...INVITATION, municipality: evil, link: 'https://x.example/"><b>' }, 'en');
    expect(named.html).not.toMatch(/<img|<b>/);
  });

  it('cannot pretend to be a paragraph, a header or another direction of writing', () => {
    const municipality = 'Auenried\r\n\r\nBcc: all@example.org\u202e\u0007\u2028Hier klicken';
    const { subject, text } = renderLetter({ ...INVITATION, municipality }, 'de');
    expect(subject).toBe('Einladung zum Selbstcheck-Monitor: Auenried Bcc: all@example.org Hier klicken');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e\u2028]/u);
    expect(text.split('\n').some((line) => /^(Bcc|Hier)/.test(line))).toBe(false);
  });

  it('is marked line by line as the words of somebody else', () => {
    const message = 'eins\r\nzwei\r\r-- \nEnde\u0000';
    const { text } = renderLetter({ ...FEEDBACK, message }, 'de');
    expect(text).toContain('\n\n> eins\n> zwei\n>\n> --\n> Ende\n\n');
  });

  it('may lack an address to reply to', () => {
    const letter = { ...FEEDBACK, replyTo: null };
    expect(renderLetter(letter, 'de').text).toContain('Eine Adresse für die Antwort wurde nicht angegeben.');
    expect(renderLetter(letter, 'en').text).toContain('No address for a reply was given.');
  });
});
