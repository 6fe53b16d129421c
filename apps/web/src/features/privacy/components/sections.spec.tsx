import { describe, expect, it } from '@jest/globals';
import { STORED_KINDS } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import administration from '../../../locales/administration.de.json' with { type: 'json' };
import de from '../../../locales/de.json' with { type: 'json' };
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { FeedbackSection } from './feedback-section.js';
import { KindsSection } from './kinds-section.js';

async function htmlOf(section: ReactNode): Promise<string> {
  const { prelude } = await prerender(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'administration', administration)}>
      <QueryClientProvider client={createQueryClient()}>{section}</QueryClientProvider>
    </I18nextProvider>,
  );
  return new Response(prelude).text();
}

describe('what is stored', () => {
  it('is said of every kind, with the times of this installation', async () => {
    const retention = {
      auditYears: 7,
      participantNameMonths: 19,
      idleAccountMonths: 11,
      folderMailDays: 42,
    };
    const html = await htmlOf(<KindsSection stored={{ kinds: [...STORED_KINDS], retention }} />);
    expect(html.match(/<h3>/g)).toHaveLength(STORED_KINDS.length);
    for (const time of ['7 Jahre', '19 Monate', '11 Monaten', '42 Tage']) expect(html).toContain(time);
    expect(html).not.toContain('{{');
  });
});

describe('the report of a barrier', () => {
  it('is a form where it can arrive, and says where to turn to otherwise', async () => {
    expect(await htmlOf(<FeedbackSection contact="amt@stadt.de" />)).toMatch(/<form[^]*mailto:amt@stadt\.de/);
    const without = await htmlOf(<FeedbackSection contact={null} />);
    expect(without).not.toContain('<form');
    expect(without).toContain('noch keine Adresse für Meldungen');
  });
});
