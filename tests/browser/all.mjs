// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The phones' pages in a browser, one journey after the other. Called by tests/run browser.
import './signin.mjs';
import './ballots.mjs';
import './following.mjs';
import './program.mjs';
import './papers.mjs';
import './reach.mjs';
import './looks.mjs';
import './extremes.mjs';
