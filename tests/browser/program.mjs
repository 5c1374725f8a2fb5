// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, Program, withPhones } from './room.mjs';

describe('the program itself', () => {
  let host;
  let program;
  let codes;
  before(async () => {
    host = await Host.start();
    codes = (await host.members()).map((member) => member.code);
    program = new Program(host);
  });
  after(async () => {
    await program.stop();
    await host.stop();
  });

  it('serves the phones of an open meeting again after it was killed in a vote', () =>
    withPhones(host, [{}, {}, {}], async (one, two, three) => {
      await one.signIn(codes[1]);
      await two.signIn(codes[2]);
      await three.signIn(codes[3]);
      await host.tell('next');
      await host.tell('open decision');
      for (const phone of [one, two]) {
        await phone.find('#open-vote').click();
        await phone.find('.option').nth(0).click();
      }
      await host.leave();

      // Phones come back by themselves, with what was chosen.
      await program.start();
      for (const phone of [one, two, three])
        await phone.find('#connection:empty').waitFor({ state: 'attached' });
      await one.find('#send').click();
      await one.find('.receipt').waitFor();
      await program.kill();
      await two.find('#send').click();
      await two.find('#unsent:not(:empty)').waitFor();

      await program.start();
      await two.find('#connection:empty').waitFor({ state: 'attached' });
      await two.find('#send').click();
      await two.find('.receipt').waitFor();
      for (const phone of [one, two]) {
        await phone.open();
        await phone.find('#own-vote').waitFor();
      }
      await three.open();
      await three.find('#open-vote').waitFor();
      await program.kill();

      await host.startAgain();
      assert.equal((await host.tell('voters')).voters, 2);
      const closed = await host.tell('close');
      assert.deepEqual(closed.options.map((option) => option.votes), [2, 0, 0]);
    }));
});
