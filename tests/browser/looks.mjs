// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Host, Phone, shotsFolder } from './room.mjs';

// Every page in both languages, light and dark: photographed, heard by axe-core, and whole on a
// small screen.
describe('every page', () => {
  let host;
  let members;
  let guests;
  let voters;
  before(async () => {
    rmSync(shotsFolder, { recursive: true, force: true });
    mkdirSync(shotsFolder, { recursive: true });
    host = await Host.start();
    members = await host.members();
    const both = () => Promise.all(['vi', 'en'].map((language) => Phone.take(host, { language })));
    guests = await both();
    voters = await both();
  });
  after(async () => {
    try {
      for (const phone of [...guests, ...voters]) await phone.away();
    } finally {
      await host.stop();
    }
  });

  async function look(name, phones) {
    for (const [i, phone] of phones.entries()) {
      const { page } = phone;
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 390, height: 844 });
        const shot = `${name}-${i === 0 ? 'vi' : 'en'}-${colorScheme}`;
        await page.screenshot({ path: join(shotsFolder, `${shot}.png`), fullPage: true });
        assert.deepEqual(await phone.violations(), [], shot);
        await page.setViewportSize({ width: 360, height: 640 });
        assert(await phone.fits(), `${shot} is wider than a small screen`);
        await page.setViewportSize({ width: 390, height: 844 });
      }
    }
  }

  const each = (phones, deed) => Promise.all(phones.map(deed));
  const all = () => [...guests, ...voters];
  const next = async (times) => {
    for (let i = 0; i < times; ++i) await host.tell('next');
  };

  it('before the meeting is at anything', async () => {
    await each(guests, (phone) => phone.open());
    await look('agenda', guests);
  });

  it('to sign in', async () => {
    await each(voters, (phone) => phone.open('/sign-in'));
    await look('signin', voters);
    await each(voters, async (phone) => {
      await phone.find('#code').fill('ABCD2345');
      await phone.find('#enter').click();
      await phone.find('#problem').waitFor();
    });
    await look('signin-wrong', voters);
    // One after the other: both are the same device to the guard of codes, which has seen a wrong one.
    for (const [i, phone] of voters.entries()) await phone.signIn(members[i + 1].code);
    for (const [i, phone] of guests.entries()) {
      await phone.open(`/c/${members[i + 1].code}`);
      await phone.find('#enter').click();
      await phone.find('#move').waitFor();
    }
    await look('signin-taken', guests);
    await each(guests, (phone) => phone.open());
  });

  it('to read a proposal', async () => {
    await next(9);
    await each(all(), (phone) => phone.open());
    await look('agenda-member', voters);
    await each(guests, (phone) => phone.find('#agenda .current a').click());
    await each(guests, (phone) => phone.find('.bodies').waitFor());
    await look('entry', guests);
    await each(guests, (phone) => phone.open());
  });

  it('of a vote by name', async () => {
    await host.tell('open decision');
    await each(all(), (phone) => phone.find('#open-vote').waitFor());
    await look('agenda-vote', voters);
    await look('agenda-vote-guest', guests);
    await each(all(), (phone) => phone.find('#open-vote').click());
    await each(voters, (phone) => phone.find('.option').first().click());
    await look('vote', voters);
    await look('vote-guest', guests);
    await each(voters, async (phone) => {
      await phone.find('.text summary').click();
      await phone.page.evaluate(() => document.activeElement.blur());
    });
    await look('vote-whole', voters);
    await each(voters, (phone) => phone.find('#send').click());
    await each(voters, (phone) => phone.find('.receipt').waitFor());
    await look('receipt', voters);
    await each(all(), (phone) => phone.open());
    await look('agenda-voted', voters);
    await host.tell('close');
    await each(all(), (phone) => phone.find('.result').waitFor());
    await look('result', voters);
    await each(guests, (phone) => phone.find('#agenda .current a, #agenda .passed a').last().click());
    await each(guests, (phone) => phone.find('.text').waitFor());
    for (const phone of guests) assert.equal(await phone.find('.result').count(), 1);
    await host.tell('pause');
    await each(guests, (phone) => phone.find('#news .notice').waitFor());
    for (const phone of guests) assert.equal(await phone.find('.result').count(), 1);
    await host.tell('resume');
    await each(guests, (phone) => phone.find('#news .notice').waitFor({ state: 'detached' }));
    await look('entry-result', guests);
  });

  for (const [kind, fill] of [
    ['choice changeable', (phone) => phone.find('.option').nth(1).click()],
    ['several secret', (phone) => phone.find('.option').nth(1).click()],
    ['pick secret verifiable', (phone) => phone.find('.option').nth(1).click()],
    ['strike secret', (phone) => phone.find('.option').nth(1).click()],
    ['ranking', async (phone) => {
      for (const [i, rank] of ['2', '1'].entries())
        await phone.find('select').nth(i).selectOption(rank);
    }],
  ]) {
    const name = kind.split(' ')[0];
    it(`of a vote: ${kind}`, async () => {
      await next(1);
      await host.tell(`open ${kind}`);
      await each(voters, (phone) => phone.open('/vote'));
      await each(voters, fill);
      await look(`vote-${name}`, voters);
      await each(voters, (phone) => phone.find('#send').click());
      await each(voters, (phone) => phone.find('.receipt').waitFor());
      await look(`receipt-${name}`, voters);
      await host.tell('close');
      await each(voters, (phone) => phone.open());
      await each(voters, (phone) => phone.find('.result').waitFor());
      if (name === 'pick')
        await each(voters, (phone) => phone.find('.result summary').click());
      await look(`result-${name}`, voters);
    });
  }

  it('that refuses', async () => {
    await each(voters, (phone) => phone.open('/nowhere'));
    await look('refusal', voters);
    await each(voters, (phone) => phone.open('/vote'));
    await look('vote-none', voters);
  });

  it('while nothing is there', async () => {
    await host.tell('pause');
    await each(voters, (phone) => phone.open());
    await look('paused', voters);
    await host.tell('resume');
    await each(voters, (phone) => phone.find('#news .notice').waitFor({ state: 'detached' }));
    await host.kill();
    await each(voters, (phone) => phone.find('#connection:not(:empty)').waitFor());
    await look('offline', voters);
    await host.startAgain();
  });
});
