// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, withPhones } from './room.mjs';

describe('phones follow the meeting', () => {
  let host;
  let codes;
  before(async () => {
    host = await Host.start();
    codes = (await host.members()).map((member) => member.code);
  });
  after(() => host.stop());

  it('and are counted once each, whatever page they are at', () =>
    withPhones(host, [{}, {}, { script: false }], async (one, two, plain) => {
      await one.open();
      await two.open();
      await plain.open();
      await plain.open();
      for (let i = 0; i < 3; ++i) {
        await two.find('#agenda a').first().click();
        await two.find('.text').waitFor();
        await two.find('.back').click();
        await two.find('#agenda').waitFor();
      }
      await one.waitFor('#presence', 'khách 3');
      // It is told every five seconds where it has changed.
      await one.page.waitForTimeout(6000);
      assert.match(await one.read('#presence'), /: 3 \(thành viên 0, khách 3\)$/);
    }));

  it('from entry to entry, and through a pause', () => withPhones(host, [{}], async (phone) => {
    await phone.open();
    await host.tell('next');
    await phone.find('.row[aria-current]').waitFor();
    const first = await phone.read('.row[aria-current] .title');
    await host.tell('next');
    await phone.find(`.row:nth-child(2)[aria-current]`).waitFor();
    assert.notEqual(await phone.read('.row[aria-current] .title'), first);
    await host.tell('pause');
    await phone.find('#news .notice').waitFor();
    await host.tell('resume');
    await phone.find('#news .notice').waitFor({ state: 'detached' });
  }));

  it('and read what guests may read', () => withPhones(host, [{}], async (phone) => {
    await phone.open();
    const links = await phone.find('#agenda a').count();
    assert(links > 3);
    await phone.find('#agenda a').first().click();
    await phone.find('.text').waitFor();
    await host.tell('guests blind');
    await phone.open();
    assert.equal(await phone.find('#agenda a').count(), 0);
    await host.tell('guests read');
    await phone.open();
    assert.equal(await phone.find('#agenda a').count(), links);
  }));

  it('and see texts with script in them as texts', () => withPhones(host, [{}], async (phone) => {
    const text = `<img src="/x" onerror="alert(1)"><script>alert(2)</script>{{name}} "&amp;' </p>`;
    await host.tell(`propose ${text}`);
    await phone.open();
    await phone.find('#agenda a').last().click();
    assert.equal(await phone.read('.text'), text);
  }));

  it('after the server was started again', () => withPhones(host, [{}], async (phone) => {
    await phone.signIn(codes[1]);
    await host.tell('restart');
    await host.tell('next');
    await phone.find('.row:nth-child(3)[aria-current]').waitFor();
    assert.equal(await phone.read('#seat'), (await host.members())[1].name);
  }));

  it('after the program was killed in a vote, without losing a ballot', () =>
    withPhones(host, [{}, {}], async (one, two) => {
      await one.signIn(codes[1]);
      await two.signIn(codes[2]);
      await host.tell('next');
      await host.tell('open decision');
      for (const phone of [one, two]) {
        await phone.find('#open-vote').click();
        await phone.find('.option').nth(0).click();
      }
      await one.find('#send').click();
      await one.find('.receipt').waitFor();
      await host.kill();

      // What could not be sent is kept, and said.
      await two.find('#connection:not(:empty)').waitFor();
      await two.find('#send').click();
      await two.find('#unsent:not(:empty)').waitFor();
      await host.startAgain();
      assert.equal((await host.tell('voters')).voters, 1);
      await two.find('#connection:empty').waitFor({ state: 'attached' });
      assert.equal(await two.find('.option input').nth(0).isChecked(), true);
      await two.find('#send').click();
      await two.find('.receipt').waitFor();

      await one.open('/vote');
      await one.find('.receipt').waitFor();
      assert.equal(await one.find('#ballot').count(), 0);
      const closed = await host.tell('close');
      assert.deepEqual(closed.options.map((option) => option.votes), [2, 0, 0]);
      await two.find('a.primary[href="/"]').click();
      assert.deepEqual(await two.result(), closed.options);
    }));
});
