import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumArguments, findChromium } from './chromium';
import { freshFolder } from './places';

/** Without these, VS Code's webviews may not register their service worker. */
const preferences = {
  profile: {
    cookie_controls_mode: 0,
    block_third_party_cookies: false,
    default_content_setting_values: { cookies: 1 },
  },
};

/** What an editor's window measures; screenshots have this size. */
const viewport = { width: 1280, height: 800 };

/** Opens Chromium with a profile of its own. */
export async function openChromium(): Promise<BrowserContext> {
  const profile = freshFolder('profile');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: chromiumArguments,
    headless: process.env.STET_HEADED === undefined,
    viewport,
  });
}
