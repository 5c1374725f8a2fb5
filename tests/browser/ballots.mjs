// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Host, withPhones } from './room.mjs';

/// Closes the vote at the desk; the phone must show what the desk does.
async function closeAndCompare(host, phone) {
  const closed = await host.tell('close');
  await phone.find('.result').first().waitFor();
  assert.deepEqual(await phone.result(), closed.options);
  const sentence = await phone.find('.result').first().locator('.verdict').allInnerTexts();
  assert.deepEqual(sentence.map((text) => text.trim()), closed.sentence ? [closed.sentence] : []);
  return closed.options.map((option) => option.votes);
}

async function choose(phone, ...texts) {
  for (const text of texts) await phone.find('.option').filter({ hasText: text }).first().click();
}

/// From the agenda, where the vote appears by itself, to the receipt.
async function vote(phone, ...texts) {
  await phone.find('#open-vote').click();
  await phone.find('#ballot').waitFor();
  await choose(phone, ...texts);
  await phone.find('#send').click();
  await phone.find('.receipt').waitFor();
}

describe('ballots', () => {
  let host;
  let codes;
  before(async () => {
    host = await Host.start();
    codes = (await host.members()).map((member) => member.code);
    await host.tell('next');
  });
  after(() => host.stop());
  beforeEach(() => host.tell('next'));

  it('of a decision, each once', () => withPhones(host, [{}, {}, {}], async (one, two, guest) => {
    await one.signIn(codes[1]);
    await two.signIn(codes[2]);
    await guest.open();
    await host.tell('open decision');
    await vote(one, 'Tán thành');
    assert.match(await one.read('.chosen'), /^Tán thành$/);
    await vote(two, 'Không tán thành');
    assert.equal((await host.tell('voters')).voters, 2);
    await guest.find('#open-vote').click();
    await guest.find('a.primary[href="/sign-in"]').waitFor();
    assert.equal(await guest.find('#ballot').count(), 0);
    // Who comes back finds the receipt and no ballot.
    await one.open('/vote');
    await one.find('.receipt').waitFor();
    assert.equal(await one.find('#ballot').count(), 0);
    await one.open();
    assert.deepEqual(await closeAndCompare(host, one), [1, 1, 0]);
    assert.match(await one.read('.verdict'), /^Không thông qua/);
    await guest.open();
    assert.equal((await guest.result()).length, 3);
  }));

  it('repeat the choice on the button, and cannot be sent empty', () =>
    withPhones(host, [{}], async (phone) => {
      await phone.signIn(codes[1]);
      await host.tell('open decision');
      await phone.find('#open-vote').click();
      await phone.find('#send').click();
      assert.equal(await phone.find('.receipt').count(), 0);
      await choose(phone, 'Không biểu quyết');
      assert.match(await phone.read('#send'), /Không biểu quyết/);
      await phone.find('#send').click();
      await phone.find('.receipt').waitFor();
      assert.deepEqual(await closeAndCompare(host, phone), [0, 0, 1]);
    }));

  it('can be changed where the vote allows it', () => withPhones(host, [{}], async (phone) => {
    await phone.signIn(codes[1]);
    await host.tell('open decision changeable');
    await vote(phone, 'Tán thành');
    await phone.find('#change').click();
    await phone.find('#ballot').waitFor();
    assert.match(await phone.read('#send'), /Tán thành/);
    await choose(phone, 'Không tán thành');
    await phone.find('#send').click();
    await phone.find('.receipt').waitFor();
    assert.equal(await phone.read('.chosen'), 'Không tán thành');
    assert.deepEqual(await closeAndCompare(host, phone), [0, 1, 0]);
  }));

  it('are asked for until they are sent, and again at the next vote', () =>
    withPhones(host, [{}, {}], async (phone, other) => {
      await phone.signIn(codes[1]);
      await other.signIn(codes[2]);
      const second = await phone.tab();
      await phone.open('/', second);
      await host.tell('open decision');
      await second.locator('#open-vote').waitFor();
      await vote(phone, 'Tán thành');
      // On the page that was open beside it as well, and on what is opened from now on.
      await second.locator('#own-vote').waitFor();
      assert.equal(await second.locator('#open-vote').count(), 0);
      assert.equal(await phone.find('.banner:visible').count(), 0);
      await phone.find('a.primary[href="/"]').click();
      assert.match(await phone.read('#own-vote'), /phiếu đã được ghi nhận$/);
      await phone.find('#own-vote').click();
      await phone.find('.receipt').waitFor();
      await other.find('#open-vote').waitFor();
      await host.tell('close');
      await host.tell('open decision changeable');
      await second.locator('#open-vote').waitFor();
      await phone.open();
      await vote(phone, 'Tán thành');
      await phone.open();
      assert.match(await phone.read('#own-vote'), /Chạm để đổi phiếu$/);
      await host.tell('close');
      await second.close();
    }));

  it('on which all names are struck stay so', () => withPhones(host, [{}], async (phone) => {
    await phone.signIn(codes[1]);
    await host.tell('open strike changeable');
    await vote(phone, 'Phạm Văn Bình', 'Hoàng Thu Hà', 'Vũ Đức Long');
    await phone.find('#change').click();
    await phone.find('#ballot').waitFor();
    assert.equal(await phone.find('input:checked').count(), 3);
    await choose(phone, 'Vũ Đức Long');
    await phone.find('#send').click();
    await phone.find('.receipt').waitFor();
    assert.deepEqual(await closeAndCompare(host, phone), [0, 0, 1]);
  }));

  it('of one of several', () => withPhones(host, [{}], async (phone) => {
    await phone.signIn(codes[1]);
    await host.tell('open choice');
    await vote(phone, 'Lào Cai');
    assert.deepEqual(await closeAndCompare(host, phone), [0, 1, 0]);
  }));

  it('of up to two, and come back with what is wrong', () => withPhones(host, [{}], async (phone) => {
    await phone.signIn(codes[1]);
    await host.tell('open several secret');
    await phone.find('#open-vote').click();
    await choose(phone, 'Hà Nội', 'Lào Cai', 'Hải Phòng');
    await phone.find('#send').click();
    await phone.find('.problem').waitFor();
    assert.equal(await phone.find('input:checked').count(), 3);
    await choose(phone, 'Hà Nội');
    await phone.find('#send').click();
    await phone.find('.receipt').waitFor();
    // Nobody who takes the phone sees what was chosen.
    assert.doesNotMatch(await phone.read('main'), /Lào Cai|Hải Phòng/);
    assert.deepEqual(await closeAndCompare(host, phone), [0, 1, 1]);
  }));

  it('of an election by picking', () => withPhones(host, [{}, {}], async (one, two) => {
    await one.signIn(codes[1]);
    await two.signIn(codes[2]);
    await host.tell('open pick secret');
    await vote(one, 'Phạm Văn Bình', 'Vũ Đức Long');
    await vote(two, 'Phạm Văn Bình');
    assert.deepEqual(await closeAndCompare(host, one), [2, 0, 1]);
  }));

  it('of an election by striking out', () => withPhones(host, [{}], async (phone) => {
    await phone.signIn(codes[1]);
    await host.tell('open strike secret');
    await phone.find('#open-vote').click();
    await phone.find('#send').click();
    // All three stand, for two seats.
    await phone.find('.problem').waitFor();
    await choose(phone, 'Hoàng Thu Hà');
    await phone.find('#send').click();
    await phone.find('.receipt').waitFor();
    assert.deepEqual(await closeAndCompare(host, phone), [1, 0, 1]);
  }));

  it('of a ranking', () => withPhones(host, [{}], async (phone) => {
    await phone.signIn(codes[1]);
    await host.tell('open ranking');
    await phone.find('#open-vote').click();
    const rank = (text, place) =>
      phone.find('.option').filter({ hasText: text }).locator('select').selectOption(place);
    await rank('Hải Phòng', '1');
    await rank('Hà Nội', '1');
    await phone.find('#send').click();
    await phone.find('.problem').waitFor();
    await rank('Hà Nội', '2');
    await phone.find('#send').click();
    await phone.find('.receipt').waitFor();
    assert.deepEqual(await phone.find('.chosen li').allInnerTexts(), ['Hải Phòng', 'Hà Nội']);
    assert.deepEqual(await closeAndCompare(host, phone), [0, 0, 1]);
  }));

  it('of a verifiable vote are found by their receipt', () =>
    withPhones(host, [{}], async (phone) => {
      await phone.signIn(codes[1]);
      await host.tell('open decision secret verifiable');
      await vote(phone, 'Không tán thành');
      const receipt = await phone.read('.code');
      await phone.find('a.primary[href="/"]').click();
      await closeAndCompare(host, phone);
      await phone.find('.result summary').first().click();
      await phone.waitFor('.receipts li', `${receipt}: Không tán thành`);
    }));

  it('that come late are refused in a sentence', () =>
    withPhones(host, [{ script: false }], async (phone) => {
      await phone.signIn(codes[1]);
      await host.tell('open decision');
      await phone.openToVote();
      await phone.open('/vote');
      await choose(phone, 'Tán thành');
      const closed = await host.tell('close');
      await phone.find('#send').click();
      assert.notEqual(await phone.read('#reason'), '');
      assert.deepEqual(closed.options.map((option) => option.votes), [0, 0, 0]);
    }));

  it('that are sent twice are refused in a sentence', () =>
    withPhones(host, [{ script: false }], async (phone) => {
      await phone.signIn(codes[1]);
      await host.tell('open decision');
      await phone.openToVote();
      const other = await phone.tab();
      await phone.open('/vote');
      await phone.open('/vote', other);
      await choose(phone, 'Tán thành');
      await phone.find('#send').click();
      await phone.find('.receipt').waitFor();
      await other.locator('.option').nth(1).click();
      await other.locator('#send').click();
      await other.locator('#reason').waitFor();
      assert.equal((await host.tell('close')).options[0].votes, 1);
    }));

  it('of somebody whose code was revoked meanwhile are refused', () =>
    withPhones(host, [{ script: false }], async (phone) => {
      await phone.signIn(codes[5]);
      await host.tell('open decision');
      await phone.openToVote();
      await phone.open('/vote');
      await choose(phone, 'Tán thành');
      await host.tell('revoke 5');
      await phone.find('#send').click();
      await phone.find('#reason').waitFor();
      assert.equal((await host.tell('voters')).voters, 0);
      await host.tell('close');
    }));

  it('of a vote that was annulled are not shown any more', () =>
    withPhones(host, [{}], async (phone) => {
      await phone.signIn(codes[1]);
      await host.tell('open choice');
      await vote(phone, 'Hà Nội');
      await phone.find('a.primary[href="/"]').click();
      await closeAndCompare(host, phone);
      await host.tell('annul');
      await phone.find('.result').waitFor({ state: 'detached' });
    }));
});
