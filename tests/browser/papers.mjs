// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Host, Phone, shotsFolder, withPhones } from './room.mjs';

describe('papers to read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nghisu-papers.'));
  let host;
  let members;
  const paper = (words, name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return host.tell(`paper ${words} ${path}`);
  };
  // Small, and whole: a page with nothing on it.
  const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'
    + '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'
    + '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n'
    + 'trailer<</Root 1 0 R>>\n';
  before(async () => {
    host = await Host.start();
    members = await host.members();
    await host.tell('guests read');
  });
  after(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
  });

  it('come to the agenda by themselves', () => withPhones(host, [{}, {}], async (member, guest) => {
    await member.signIn(members[0].code);
    await guest.open();
    assert.equal(await member.find('#papers li').count(), 0);
    await paper('guests meeting', 'Dự thảo báo cáo năm 2017.pdf', pdf);
    await paper('members meeting', 'Thuyết minh "dự toán".xlsx', 'PK\x03\x04 one');
    await member.find('#papers li').nth(1).waitFor({ timeout: 20_000 });
    await guest.find('#papers li').first().waitFor({ timeout: 20_000 });
    assert.equal(await guest.find('#papers li').count(), 1);
    assert.match(await guest.read('#papers li'), /Dự thảo báo cáo năm 2017/);
    // What a guest may not read is refused, though its address is known.
    const address = await member.find('#papers a').nth(1).getAttribute('href');
    assert.equal((await guest.page.request.get(host.url + address.slice(1))).status(), 403);
  }));

  it('are read and saved under their names', () => withPhones(host, [{ script: false }],
    async (member) => {
      await member.signIn(members[1].code);
      const address = await member.find('#papers a').nth(0).getAttribute('href');
      const got = await member.page.request.get(host.url + address.slice(1));
      assert.equal(got.headers()['content-type'], 'application/pdf');
      assert.equal((await got.body()).toString('latin1'), pdf);
      const [download] = await Promise.all([member.page.waitForEvent('download'),
        member.find('#papers a').nth(1).click()]);
      assert.equal(download.suggestedFilename(), 'Thuyết minh dự toán.xlsx');
      assert.equal(readFileSync(await download.path(), 'latin1'), 'PK\x03\x04 one');
    }));

  it('stand on the page of their entry', () => withPhones(host, [{}], async (member) => {
    for (let i = 0; i < 3; ++i) await host.tell('next');
    await member.signIn(members[2].code);
    await member.find('.row.current').waitFor();
    await paper('members here', 'Tờ trình.pdf', pdf + '%');
    await member.find('.row.current a.line').waitFor({ timeout: 20_000 });
    await member.find('.row.current a.line').click();
    await member.waitFor('#papers li', 'Tờ trình');
    // Whoever reads is not taken away from where they are when another one comes.
    await member.page.evaluate(() => { document.body.dataset.same = 'yes'; });
    await paper('members here', 'Phụ lục.docx', 'PK\x03\x04 two');
    await member.find('#papers li').nth(1).waitFor({ timeout: 20_000 });
    assert.equal(await member.page.evaluate(() => document.body.dataset.same), 'yes');
  }));

  it('leave the agenda in sight where they are many', () => withPhones(host, [{ script: false }],
    async (member) => {
      for (let i = 1; i <= 4; ++i)
        await paper('members meeting', `Báo cáo chuyên đề ${i}.pdf`, `${pdf}%${i}`);
      await member.signIn(members[5].code);
      assert.equal(await member.find('#papers li').first().isVisible(), false);
      assert.equal(await member.read('#papers summary'), 'Tài liệu (6)');
      await member.find('#papers summary').click();
      assert.equal(await member.find('#papers li').first().isVisible(), true);
    }));

  it('in both languages, light and dark', async () => {
    mkdirSync(shotsFolder, { recursive: true });
    for (const [language, dark] of [['vi', false], ['en', true]]) {
      const phone = await Phone.take(host, { language, dark });
      await phone.signIn(members[3].code, true);
      for (const [name, path] of [['papers', '/'], ['papers-entry', null]]) {
        if (path) await phone.open(path);
        else await phone.find('.row.current a.line').click();
        assert.match(await phone.read('#papers h2'), language === 'vi' ? /^Tài liệu/ : /^Papers/);
        if (path) await phone.find('#papers summary').click();
        await phone.find('#papers li').first().waitFor();
        assert.deepEqual(await phone.violations(), [], name);
        await phone.page.screenshot({ fullPage: true,
          path: join(shotsFolder, `${name}-${language}-${dark ? 'dark' : 'light'}.png`) });
      }
      await phone.away();
    }
  });

  it('are gone when they are taken back', () => withPhones(host, [{}], async (member) => {
    await member.signIn(members[4].code);
    const address = await member.find('#papers a').first().getAttribute('href');
    await host.tell('takeback');
    await member.page.waitForFunction(() => !document.querySelector('#papers li'), null,
      { timeout: 20_000 });
    assert.equal((await member.page.request.get(host.url + address.slice(1))).status(), 404);
  }));
});
