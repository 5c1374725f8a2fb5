// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, withPhones } from './room.mjs';

describe('signing in', () => {
  let host;
  let members;
  before(async () => {
    host = await Host.start();
    members = await host.members();
  });
  after(() => host.stop());

  it('takes a code however it is typed', () => withPhones(host, [{}], async (phone) => {
    await phone.open();
    await phone.find('#sign-in').click();
    const { code, name, organisation } = members[1];
    await phone.find('#code').fill(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `);
    await phone.find('#enter').click();
    assert.equal(await phone.read('.seat'), `${name} ${organisation}`);
    await phone.find('#sign-out').click();
    await phone.find('#sign-in').waitFor();
    assert.equal(await phone.find('#seat').count(), 0);
  }));

  it('refuses a wrong code, and keeps what was typed', () =>
    withPhones(host, [{}], async (phone) => {
      await phone.open('/sign-in');
      await phone.find('#code').fill('ABCD2345');
      await phone.find('#enter').click();
      assert.notEqual(await phone.read('#problem'), '');
      assert.equal(await phone.find('#code').inputValue(), 'ABCD2345');
      assert.equal(await phone.find('#seat').count(), 0);
    }));

  it('takes the code of the link behind a QR', () => withPhones(host, [{}], async (phone) => {
    await phone.open(`/c/${members[2].code}`);
    await phone.find('#enter').click();
    assert.equal(await phone.read('#seat'), members[2].name);
  }));

  it('moves a seat to another phone on request, and tells the first one', () =>
    withPhones(host, [{}, {}], async (first, second) => {
      await first.signIn(members[3].code);
      await second.open('/sign-in');
      await second.find('#code').fill(members[3].code);
      await second.find('#enter').click();
      await second.find('#problem').waitFor();
      assert.equal(await second.find('#seat').count(), 0);
      assert.equal(await first.read('#seat'), members[3].name);
      await second.find('#move').click();
      assert.equal(await second.read('#seat'), members[3].name);
      await first.find('#sign-in').waitFor();
      assert.equal((await host.members())[3].moves, 1);
    }));

  it('signs out the phone whose code was revoked', () => withPhones(host, [{}], async (phone) => {
    await phone.signIn(members[4].code);
    await host.tell('revoke 4');
    await phone.find('#sign-in').waitFor();
    await phone.open('/sign-in');
    await phone.find('#code').fill(members[4].code);
    await phone.find('#enter').click();
    await phone.find('#problem').waitFor();
    assert.equal(await phone.find('#seat').count(), 0);
    await phone.signIn((await host.tell('reissue 4')).code);
    assert.equal(await phone.read('#seat'), members[4].name);
  }));
});
