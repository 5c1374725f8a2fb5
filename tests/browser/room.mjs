// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A room to test in: the program that serves it, and phones in it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// What npm installed stands beside the build, not beside this file.
const folder = process.env.NGHISU_BROWSER_BUILD;
const require = createRequire(join(folder, 'package.json'));
const { chromium } = require('playwright-core');
const axeSource = require('axe-core').source;

export const shotsFolder = join(folder, 'shots');

/// The desk: a council of its own, and the server of its room.
export class Host {
  #path = mkdtempSync(join(tmpdir(), 'nghisu-browser.'));
  #process;
  #lines;
  #port = 0;

  static async start() {
    const host = new Host();
    await host.startAgain();
    return host;
  }

  /// On the same file and port, as when the program is started again.
  async startAgain() {
    this.#process = spawn(process.env.NGHISU_BROWSER_HOST,
      [this.file, String(this.#port)],
      { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
    const { url, port, meeting } = await this.#answer('start');
    this.url = url;
    this.meeting = meeting;
    this.#port = port;
  }

  async #answer(line) {
    const { value, done } = await this.#lines.next();
    assert(!done, `the host ended at: ${line}`);
    const answer = JSON.parse(value);
    assert(!('error' in answer), `${line}: ${value}`);
    return answer;
  }

  get file() {
    return join(this.#path, 'council.nghisu');
  }

  /// What the secretary does (see host.cpp); what the host answers.
  tell(line) {
    this.#process.stdin.write(line + '\n');
    return this.#answer(line);
  }

  /// Of all members, in their order.
  async members() {
    return (await this.tell('codes')).codes;
  }

  async #ended() {
    if (this.#process.exitCode === null && this.#process.signalCode === null)
      await new Promise((done) => this.#process.once('exit', done));
  }

  /// As a power failure would.
  async kill() {
    this.#process.kill('SIGKILL');
    await this.#ended();
  }

  /// Lets go of the file, which another program goes on with.
  async leave() {
    this.#process.stdin.end();
    await this.#ended();
  }

  /// The room is left: the browser that played its phones goes, too.
  async stop() {
    await (await browser)?.close();
    browser = undefined;
    await this.leave();
    rmSync(this.#path, { recursive: true });
  }
}

/// The program itself, on a file whose meeting is open and has its phones served.
export class Program {
  #settings = mkdtempSync(join(tmpdir(), 'nghisu-settings.'));
  #host;
  #process;

  constructor(host) {
    this.#host = host;
    const { hostname, port } = new URL(host.url);
    mkdirSync(join(this.#settings, 'nghisu'));
    writeFileSync(join(this.#settings, 'nghisu', 'nghisu.ini'),
      `[Phones]\nAddress=${hostname}\nPort=${port}\nMeetings=${host.meeting} ${host.file}\n`);
  }

  /// Until phones can reach it.
  async start() {
    this.#process = spawn(process.env.NGHISU_BROWSER_PROGRAM, [this.#host.file], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, XDG_CONFIG_HOME: this.#settings, QT_QPA_PLATFORM: 'offscreen' },
    });
    for (let tries = 0; tries < 300; ++tries) {
      assert.equal(this.#process.exitCode, null, 'the program ended by itself');
      if (await fetch(this.#host.url).then((page) => page.ok, () => false)) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    assert.fail('the program serves no phones');
  }

  async #end(signal) {
    if (this.#process?.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((done) => this.#process.once('exit', done));
    this.#process.kill(signal);
    await ended;
  }

  /// As a power failure would.
  kill() {
    return this.#end('SIGKILL');
  }

  async stop() {
    await this.kill();
    rmSync(this.#settings, { recursive: true });
  }
}

let browser;

function launched() {
  browser ??= chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  return browser;
}

// What the browser says by itself of every page that is a refusal, and while no server is there.
const ofRefusals = /^Failed to load resource: (the server responded with a status of 4|net::ERR_)/;

/// A phone in the room. Whatever it should not do is a fault of the test that uses it: a request to
/// anywhere else, an error in the console (so is everything that the page's policy forbids), a script
/// that fails, a part of the page that is not there.
export class Phone {
  #faults = [];

  static async take(host, { language = 'vi', dark = false, script = true, width = 390,
    height = 844 } = {}) {
    const phone = new Phone();
    phone.host = host;
    phone.context = await (await launched()).newContext({
      locale: language === 'vi' ? 'vi-VN' : 'en-GB',
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
      viewport: { width, height },
    });
    phone.context.setDefaultTimeout(10_000);
    await phone.context.route(/.*/, (route) => {
      if (new URL(route.request().url()).origin === new URL(host.url).origin)
        return route.continue();
      phone.#faults.push(`asked elsewhere: ${route.request().url()}`);
      return route.abort();
    });
    phone.page = await phone.tab();
    return phone;
  }

  /// A page beside the first, of the same phone.
  async tab() {
    const page = await this.context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !ofRefusals.test(message.text()))
        this.#faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#faults.push(`script: ${error.message}`));
    page.on('dialog', (dialog) => {
      this.#faults.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('response', (response) => {
      const part = ['stylesheet', 'script', 'image', 'font'].includes(
        response.request().resourceType());
      if (part && response.status() >= 400)
        this.#faults.push(`${response.status()}: ${response.url()}`);
    });
    return page;
  }

  open(path = '/', page = this.page) {
    return page.goto(this.host.url + path.slice(1));
  }

  /// Opens the agenda until it tells of a vote, as one does whose phone runs no scripts: the desk has
  /// said so by then, and pages are made a moment later.
  async openToVote() {
    for (let tries = 0; tries < 50; ++tries) {
      await this.open('/?again');
      if (await this.find('#open-vote').count() > 0) return;
      await this.page.waitForTimeout(100);
    }
    assert.fail('no vote is told of');
  }

  /// Takes the seat of a code, from whichever phone had it.
  async signIn(code) {
    await this.open('/sign-in');
    await this.page.fill('#code', code);
    await this.page.click('#enter');
    await this.page.waitForSelector('#seat, #move');
    if (await this.find('#move').count() > 0) await this.page.click('#move');
    await this.page.waitForSelector('#seat');
  }

  find(selector) {
    return this.page.locator(selector);
  }

  /// The text of what is shown there, in one line; waits until it is there.
  async read(selector) {
    const found = this.find(selector).first();
    await found.waitFor();
    return (await found.innerText()).replace(/\s+/g, ' ').trim();
  }

  /// Waits until something is shown with that text in it.
  waitFor(selector, text) {
    return this.find(selector).filter({ hasText: text }).first().waitFor();
  }

  /// The result that is shown, as figures: text, votes, percent.
  async result() {
    await this.find('.result').first().waitFor();
    const rows = await this.find('.result').first().locator('tbody tr').all();
    return Promise.all(rows.map(async (row) => ({
      text: (await row.locator('th').innerText()).trim(),
      votes: Number(await row.locator('td').nth(0).innerText()),
      percent: parseInt(await row.locator('td').nth(1).innerText(), 10),
    })));
  }

  /// What axe-core finds wrong with the page for those who hear it, or see it badly.
  async violations() {
    await this.page.evaluate(axeSource);
    const { violations } = await this.page.evaluate(() => window.axe.run());
    return violations.map((one) =>
      `${one.id}: ${one.nodes.map((node) => node.html + ' ' + node.failureSummary).join('\n  ')}`);
  }

  /// Whether all of the page fits the width of the screen.
  fits() {
    return this.page.evaluate(() =>
      document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  }

  async away() {
    await this.context.close();
    assert.deepEqual(this.#faults, []);
  }
}

/// Runs a test with phones, and asks at its end whether they were content.
export async function withPhones(host, options, test) {
  const phones = [];
  for (const one of options) phones.push(await Phone.take(host, one));
  try {
    await test(...phones);
  } catch (error) {
    await Promise.allSettled(phones.map((phone) => phone.away()));
    throw error;
  }
  for (const phone of phones) await phone.away();
}
