/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type Locator, type Page, expect } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const MOST_TABS = 150;

/** Somebody at a browser of their own. What goes wrong in it unexpectedly fails the test at its end. */
export class Visitor {
  readonly page: Page;
  readonly #troubles: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.#troubles.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.#troubles.push(`console: ${message.text()} (${message.location().url})`);
    });
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** What the browser reports for a request that this test makes fail on purpose. */
  expectTrouble(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Errors of the page and its console that nobody expected. */
  get troubles(): string[] {
    return this.#troubles.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }

  /** Goes to a path, waits until everything is there, and looks at the page as `inspect` does. */
  async visit(path: string): Promise<void> {
    await this.open(path);
    await this.inspect();
  }

  /** Goes to a path and waits until everything is there. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Until the page has its heading, and nothing of it is still on its way. */
  async settled(): Promise<void> {
    await expect(this.heading).toBeVisible();
    const awaited = this.page.getByRole('status').filter({ hasText: /^(Wordt geladen|Loading)$/ });
    await expect(awaited).toHaveCount(0);
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  /** Until nothing fades in or changes colour any more. */
  async #atRest(): Promise<void> {
    await this.page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
  }

  /** WCAG 2.2 A and AA by axe, nothing that sticks out of the window, and one heading of the page. */
  async inspect(): Promise<void> {
    await this.#atRest();
    await expect(this.heading).toHaveCount(1);
    expect(await this.#violations(new AxeBuilder({ page: this.page }).withTags(WCAG))).toEqual([]);
    await this.fitsInWindow();
  }

  /** The colours of the page in the dark, for who looked at the rest in the light. */
  async inspectInTheDark(): Promise<void> {
    // Without motion: with thousands of elements the change of colour takes long on a busy machine.
    await this.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await this.#atRest();
    const colours = new AxeBuilder({ page: this.page }).withRules(['color-contrast']);
    expect(await this.#violations(colours)).toEqual([]);
    await this.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  }

  /** No sideways scrolling, and everything that can be pressed or filled in lies in the window. */
  async fitsInWindow(): Promise<void> {
    const { scrollWidth, windowWidth, outside } = await this.page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      const controls = document.querySelectorAll(
        'a[href], button, input, select, textarea, summary',
      );
      const isOutside = (control: Element) => {
        const { left, right, width: size } = control.getBoundingClientRect();
        return size > 1 && (left < -1 || right > width + 1) && !scrolls(control.parentElement);
      };
      return {
        scrollWidth: document.documentElement.scrollWidth,
        windowWidth: width,
        outside: [...controls]
          .filter((control) => control.checkVisibility({ visibilityProperty: true }))
          .filter((control) => control.closest('[aria-hidden="true"]') === null)
          .filter(isOutside)
          .map((control) => control.outerHTML.slice(0, 160)),
      };
    });
    expect(scrollWidth, 'the page scrolls sideways').toBeLessThanOrEqual(windowWidth);
    expect(outside, 'controls outside the window').toEqual([]);
  }

  /** Presses Tab until the focus is on something. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  }

  /** What has just been announced or confirmed in the corner. */
  toast(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Meldingen' }).getByText(text);
  }

  /** Chooses in a list that folds out. */
  async choose(list: Locator, option: string | RegExp): Promise<void> {
    await list.click();
    await this.pick(this.page.getByRole('option', { name: option }));
  }

  /**
   * Presses something in a list or menu that folds out. It is in its place a moment before it can be
   * seen and pressed; so first wait until it stands still and nothing covers it. Then the place is
   * pressed, as a hand does: `click` may scroll the page first, and that folds the list up.
   */
  async pick(item: Locator): Promise<void> {
    const middleOnTop = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const middle = { x: left + width / 2, y: top + height / 2 };
      return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
    };
    let before: { x: number; y: number } | null = null;
    await expect
      .poll(async () => {
        const now = (await item.count()) > 0 ? await item.evaluate(middleOnTop) : null;
        const standsStill = now !== null && now.x === before?.x && now.y === before.y;
        before = now;
        return standsStill;
      })
      .toBe(true);
    if (before === null) throw new Error('what stands still has a place');
    const { x, y }: { x: number; y: number } = before;
    await this.page.mouse.click(x, y);
  }

  /** Ticks a box, a radio button or a switch as one does: by pressing its label. */
  async tick(control: Locator): Promise<void> {
    await control.locator('xpath=ancestor::label[1]').click();
    await expect(control).toBeChecked();
  }

  /** Types in a box that searches, and takes one of the answers. */
  async search(box: Locator, words: string, option: string | RegExp): Promise<void> {
    await box.click();
    await box.pressSequentially(words);
    await this.pick(this.page.getByRole('option', { name: option }).first());
  }

  async #violations(axe: AxeBuilder): Promise<string[]> {
    const { violations } = await axe.analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }
}

async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) !== 1) return false;
  return target.evaluate((element) => element === document.activeElement);
}

/** How the day page greets somebody at any hour; at large letters the word may break at its hyphen. */
export function greetingOf(firstName: string): RegExp {
  return new RegExp(`^Goeden?\u00AD(morgen|middag|avond), ${firstName}$`);
}
