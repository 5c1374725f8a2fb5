// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Host, Phone, shotsFolder } from './room.mjs';

// From the smallest screen that is sold to a tablet; and letters twice as large as usual, on the
// screen of most.
const screens = [
  { name: '320', width: 320, height: 568 },
  { name: '360', width: 360, height: 740 },
  { name: '412', width: 412, height: 915 },
  { name: 'tablet', width: 1024, height: 768 },
  { name: 'large', width: 360, height: 740, letters: '200%' },
];

// What a finger must hit, less what the browser itself makes and what a reader alone comes to.
const toTouch = 'a[href]:not(.skip), button, summary, select, input:not([type=hidden]), label.option';

const word = 'Trung tâm Công nghệ thông tin và Truyền thông thành phố Hải Phòng';

describe('nothing is cut off', () => {
  let host;
  let phone;
  before(async () => {
    mkdirSync(shotsFolder, { recursive: true });
    host = await Host.start();
    await host.tell(`rename 1 Công Tằng Tôn Nữ Nguyễn Thị Phương Thảo; ${word}`);
    for (let i = 0; i < 300; ++i)
      await host.tell(`propose ${i % 50 === 0 ? `${word} ${'A'.repeat(60)} ` : ''}Kiến nghị ${i}`);
    await host.tell(`propose ${`${word} xem xét, sửa đổi. `.repeat(200)}`);
    phone = await Phone.take(host);
    await phone.signIn((await host.members())[1].code);
  });
  after(async () => {
    try {
      await phone.away();
    } finally {
      await host.stop();
    }
  });

  async function look(name, whole = true) {
    const { page } = phone;
    for (const { name: screen, width, height, letters } of screens) {
      await page.setViewportSize({ width, height });
      await page.evaluate((size) => { document.documentElement.style.fontSize = size; },
        letters ?? '');
      const shot = `${name}-${screen}`;
      await page.screenshot({ path: join(shotsFolder, `${shot}.png`), fullPage: whole });
      assert(await phone.fits(), `${shot} is wider than its screen`);
      const small = await page.evaluate((selector) =>
        [...document.querySelectorAll(selector)].filter((one) => {
          const { width: w, height: h } = one.getBoundingClientRect();
          return one.checkVisibility() && h > 0 && (h < 44 || w < 44);
        }).map((one) => one.outerHTML), toTouch);
      assert.deepEqual(small, [], `${shot}: too small for a finger`);
    }
  }

  it('of an agenda of three hundred entries', async () => {
    await phone.open();
    assert((await phone.find('#agenda > .row').count()) > 300);
    await look('extreme-agenda', false);
  });

  it('of a proposal of pages', async () => {
    await phone.find('#agenda a').last().click();
    await phone.find('.text').waitFor();
    await look('extreme-entry', false);
  });

  for (const kind of ['ranking', 'strike secret', 'pick']) {
    const name = kind.split(' ')[0];
    it(`of a ballot with twenty names: ${kind}`, async () => {
      await host.tell('next');
      await host.tell(`open ${kind} many`);
      await phone.open();
      await look(`extreme-banner-${name}`, false);
      await phone.open('/vote');
      await look(`extreme-vote-${name}`);
      if (name === 'ranking') {
        for (let i = 0; i < 20; ++i)
          await phone.find('select').nth(i).selectOption(String(20 - i));
      } else {
        const boxes = phone.find('.option');
        for (let i = name === 'strike' ? 2 : 0; i < (name === 'strike' ? 20 : 2); ++i)
          await boxes.nth(i).click();
      }
      await phone.find('#send').click();
      await phone.find('.receipt').waitFor();
      await look(`extreme-receipt-${name}`);
      await host.tell('close');
      await phone.open();
      await phone.find('.result').waitFor();
      await look(`extreme-result-${name}`, false);
    });
  }
});
