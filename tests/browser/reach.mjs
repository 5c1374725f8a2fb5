// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, withPhones } from './room.mjs';

describe('within everybody\'s reach', () => {
  let host;
  let members;
  before(async () => {
    host = await Host.start();
    members = await host.members();
    await host.tell('next');
  });
  after(() => host.stop());

  it('from the keyboard alone', () => withPhones(host, [{}], async (phone) => {
    const { keyboard } = phone.page;
    const focused = () => phone.page.evaluate(() => document.activeElement.id
      || document.activeElement.className || document.activeElement.tagName);
    const tabTo = async (id) => {
      for (let i = 0; i < 40 && await focused() !== id; ++i) await keyboard.press('Tab');
      assert.equal(await focused(), id);
    };
    await phone.open();
    await keyboard.press('Tab');
    assert.equal(await focused(), 'skip');
    await tabTo('sign-in');
    await keyboard.press('Enter');
    await phone.find('#code').waitFor();
    await tabTo('code');
    await keyboard.type(members[1].code);
    await keyboard.press('Enter');
    await phone.find('#seat').waitFor();

    await host.tell('open decision');
    await phone.find('#open-vote').waitFor();
    await tabTo('open-vote');
    await keyboard.press('Enter');
    await phone.find('#ballot').waitFor();
    // Where the page changed, reading begins with what is new.
    assert.equal(await focused(), 'main');
    await tabTo('INPUT');
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await tabTo('send');
    await keyboard.press('Enter');
    await phone.find('.receipt').waitFor();
    assert.equal(await phone.read('.chosen'), 'Không tán thành');
    await host.tell('close');
  }));

  it('from the keyboard alone, where names are ticked or ranked', () =>
    withPhones(host, [{}], async (phone) => {
      const { keyboard } = phone.page;
      await phone.signIn(members[1].code);
      for (const kind of ['pick secret', 'ranking']) {
        await host.tell(`open ${kind}`);
        await phone.openToVote();
        await phone.open('/vote');
        const field = kind === 'ranking' ? 'SELECT' : 'INPUT';
        const tag = () => phone.page.evaluate(() => document.activeElement.tagName);
        for (let i = 0; i < 20 && await tag() !== field; ++i) await keyboard.press('Tab');
        assert.equal(await tag(), field);
        await keyboard.press(kind === 'ranking' ? '1' : 'Space');
        await keyboard.press('Tab');
        await keyboard.press(kind === 'ranking' ? '2' : 'Space');
        for (let i = 0; i < 5 && await tag() !== 'BUTTON'; ++i) await keyboard.press('Tab');
        await keyboard.press('Enter');
        await phone.find('.receipt').waitFor();
        const closed = await host.tell('close');
        assert.deepEqual(closed.options.map((option) => option.votes),
          kind === 'ranking' ? [1, 0, 0] : [1, 1, 0]);
      }
    }));

  it('without a script', () => withPhones(host, [{ script: false }], async (phone) => {
    await phone.signIn(members[1].code);
    await host.tell('open pick secret');
    await phone.openToVote();
    await phone.find('#open-vote').click();
    await phone.find('.option').nth(0).click();
    await phone.find('#send').click();
    await phone.find('.receipt').waitFor();
    const closed = await host.tell('close');
    await phone.find('a.primary[href="/"]').click();
    assert.deepEqual(await phone.result(), closed.options);
    await phone.find('#sign-out').click();
    await phone.find('#sign-in').waitFor();
  }));

  for (const [kind, votes] of [['decision', [0, 1, 0]], ['several', [0, 1, 0]],
    ['strike', [1, 0, 1]], ['ranking', [0, 1, 0]]]) {
    it(`without a script, a ballot that is changed: ${kind}`, () =>
      withPhones(host, [{ script: false, width: 320, height: 568 }], async (phone) => {
        await phone.signIn(members[1].code);
        await host.tell(`open ${kind} changeable`);
        await phone.openToVote();
        await phone.find('#open-vote').click();
        const fill = (place, rank) => kind === 'ranking'
          ? phone.find('select').nth(place).selectOption(rank)
          : phone.find('.option').nth(place).click();
        await fill(0, '1');
        await phone.find('#send').click();
        await phone.find('.receipt').waitFor();
        await phone.open();
        await phone.find('#own-vote').click();
        await phone.find('#change').click();
        // What was sent stands in it; then the other one instead.
        if (kind !== 'decision') await fill(0, '');
        await fill(1, '1');
        await phone.find('#send').click();
        await phone.find('.receipt').waitFor();
        const closed = await host.tell('close');
        assert.deepEqual(closed.options.map((option) => option.votes), votes);
        await phone.open();
        assert.deepEqual(await phone.result(), closed.options);
      }));
  }

  it('in both languages', () => withPhones(host, [{ language: 'en' }], async (phone) => {
    await phone.open();
    assert.equal(await phone.read('h1'), 'Agenda');
    await phone.find('#language').click();
    await phone.waitFor('h1', 'Chương trình');
    assert.equal(await phone.find('html').getAttribute('lang'), 'vi');
    // It is kept.
    await phone.open('/sign-in');
    assert.equal(await phone.find('html').getAttribute('lang'), 'vi');
    await phone.find('#language').click();
    await phone.waitFor('h1', 'Sign in');
    // Whoever was brought to the vote stays at it.
    await phone.open();
    await host.tell('open choice');
    await phone.find('#open-vote').click();
    await phone.waitFor('h1', 'Nơi họp năm 2018');
    assert.match(await phone.page.title(), /Nơi họp năm 2018/);
    await phone.find('#language').click();
    await phone.waitFor('.notice', 'Thành viên đăng nhập bằng mã');
    await host.tell('close');
  }));
});
