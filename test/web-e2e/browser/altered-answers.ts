import type { Page } from 'playwright-core';

/** From now on the page hears that the session is at this step of signing in. */
export function pretendStep(page: Page, step: 'second_factor' | 'enrolment'): Promise<void> {
  return alterAnswer(page, '**/api/session', ({ session }) => ({ session: { ...Object(session), step } }));
}

/** From now on the page hears these facts about the installation. */
export function pretendInstallation(page: Page, facts: Readonly<Record<string, unknown>>): Promise<void> {
  return alterAnswer(page, '**/api/installation', (answer) => ({ ...answer, ...facts }));
}

type Answer = Readonly<Record<string, unknown>>;

async function alterAnswer(page: Page, address: string, alter: (answer: Answer) => Answer): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: alter((await response.json()) as Answer) });
  });
}
