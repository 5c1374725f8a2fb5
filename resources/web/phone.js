// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes the pages follow the meeting by themselves. All of them work without it.
(function () {
  'use strict';
  var body = document.body;
  var main = document.getElementById('main');
  var connection = document.getElementById('connection');
  var classes = { T: '', C: 'current', D: 'done', P: 'passed', R: 'has-result' };
  var news = null;  // the newest that the server told
  // What was put to the vote when the page was made: the server knows whether this phone has voted
  // in it; of what is opened later the page knows that it has not.
  var pollThen = body.getAttribute('data-poll');

  function formToken() {
    return document.querySelector('meta[name=form-token]').content;
  }

  // Puts other contents on the page, as if it had been opened.
  function show(html, view) {
    main.innerHTML = html;
    body.setAttribute('data-view', view);
    var heading = main.querySelector('h1 > span:last-child') || main.querySelector('h1');
    if (heading) document.title = heading.textContent;
    var token = main.querySelectorAll('input[name=token]');
    for (var i = 0; i < token.length; i++) token[i].value = formToken();
    followBallot();
    main.focus();
    window.scrollTo(0, 0);
  }

  function replaceFrom(text) {
    var page = new DOMParser().parseFromString(text, 'text/html');
    var own = page.getElementById('main');
    if (!own) { location.reload(); return; }
    var token = page.querySelector('meta[name=form-token]');
    if (token) document.querySelector('meta[name=form-token]').content = token.content;
    pollThen = page.body.getAttribute('data-poll');
    show(own.innerHTML, page.body.getAttribute('data-view'));
  }

  // The ballot: the button repeats the choice, and what did not arrive is not lost.
  function followBallot() {
    var ballot = document.getElementById('ballot');
    if (!ballot) return;
    var button = document.getElementById('send');
    var unsent = document.getElementById('unsent');
    var plain = button.textContent;
    function chosen() {
      var one = ballot.querySelector('input[type=radio]:checked');
      return one ? one.nextElementSibling.textContent : '';
    }
    function repeat() {
      var choice = chosen();
      button.textContent = choice ? ballot.getAttribute('data-send').replace('%1', choice) : plain;
    }
    function failed() {
      unsent.textContent = ballot.getAttribute('data-unsent');
      button.disabled = false;
      repeat();
    }
    ballot.addEventListener('change', repeat);
    ballot.addEventListener('submit', function (event) {
      event.preventDefault();
      if (button.disabled) return;
      var fields = [];
      for (var i = 0; i < ballot.elements.length; i++) {
        var field = ballot.elements[i];
        var picked = (field.type !== 'radio' && field.type !== 'checkbox') || field.checked;
        if (field.name && picked)
          fields.push(encodeURIComponent(field.name) + '=' + encodeURIComponent(field.value));
      }
      button.disabled = true;
      button.textContent = ballot.getAttribute('data-sending');
      unsent.textContent = '';
      var request = new XMLHttpRequest();
      request.open('POST', '/vote');
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.timeout = 15000;
      request.onload = function () {
        if (request.status === 503) failed();
        else replaceFrom(request.responseText);
      };
      request.onerror = request.ontimeout = failed;
      request.send(fields.join('&'));
    });
    repeat();
  }

  // The agenda: which row is at what.
  function markRows(states) {
    var rows = document.querySelectorAll('#agenda > .row');
    for (var i = 0; i < rows.length && i < states.length; i++) {
      var deep = / deep( |$)/.test(rows[i].className + ' ') ? ' deep' : '';
      rows[i].className = 'row ' + (classes[states.charAt(i)] || '') + deep;
      if (states.charAt(i) === 'C') rows[i].setAttribute('aria-current', 'true');
      else rows[i].removeAttribute('aria-current');
    }
  }

  // Another agenda is fetched by each phone when it suits, so that not all come at once.
  function fetchLater(url) {
    setTimeout(function () {
      var request = new XMLHttpRequest();
      request.open('GET', url);
      request.onload = function () { if (request.status === 200) replaceFrom(request.responseText); };
      request.send();
    }, Math.random() * 8000);
  }

  // Other papers to read come in place of those before; whoever reads the page stays where they are.
  function fetchPapers() {
    setTimeout(function () {
      var request = new XMLHttpRequest();
      request.open('GET', location.pathname + '?again');
      request.onload = function () {
        var page = new DOMParser().parseFromString(request.responseText, 'text/html');
        var theirs = page.getElementById('papers');
        var own = document.getElementById('papers');
        if (request.status !== 200 || !theirs || !own) return;
        var open = own.querySelector('details[open]');
        own.innerHTML = theirs.innerHTML;
        var many = own.querySelector('details');
        if (open && many) many.open = true;
      };
      request.send();
    }, Math.random() * 8000);
  }

  // What the page of an entry says by itself is not told above it again.
  function tell(area, html) {
    area.innerHTML = html;
    var told = area.querySelectorAll('.result');
    for (var i = 0; i < told.length; i++) {
      var same = '.result[data-poll="' + told[i].getAttribute('data-poll') + '"]';
      if (document.querySelectorAll(same).length > 1) told[i].parentNode.removeChild(told[i]);
    }
  }

  function apply(state) {
    var view = body.getAttribute('data-view');
    news = state;
    body.setAttribute('data-version', state.version);
    if (state.papers !== body.getAttribute('data-papers')) {
      body.setAttribute('data-papers', state.papers);
      if (view === 'entry' || (view === 'agenda' && state.agenda === body.getAttribute('data-agenda')))
        fetchPapers();
    }
    if (view === 'agenda') {
      if (state.agenda !== body.getAttribute('data-agenda')) {
        body.setAttribute('data-agenda', state.agenda);
        fetchLater('/?again');
      }
      markRows(state.states);
    } else if (view.indexOf('vote') === 0 && view !== 'vote-' + state.poll) {
      show(state.vote, 'vote-' + state.poll);
    }
    var area = document.getElementById('news');
    if (area) tell(area, state.news);
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('#open-vote');
    if (!link || !news || String(news.poll) === pollThen) return;
    event.preventDefault();
    history.pushState(null, '', '/vote');
    document.getElementById('language').pathname = '/vote';
    show(news.vote, 'vote-' + news.poll);
  });
  window.addEventListener('popstate', function () { location.reload(); });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) location.reload();
  });

  function listen() {
    var view = body.getAttribute('data-view');
    if (view === 'sign-in') return;
    if (!window.EventSource) {
      // As pages without a script do.
      if (view === 'agenda' || view === 'vote-0')
        setTimeout(function () { location.replace(location.pathname + '?again'); }, 15000);
      return;
    }
    var known = body.getAttribute('data-version');
    var source = new EventSource('/live?have=' + encodeURIComponent(known));
    source.onopen = function () { connection.textContent = ''; };
    source.onerror = function () {
      connection.textContent = body.getAttribute('data-offline');
      // A refusal ends the source for good; try again at a moment of our own.
      if (source.readyState === 2) setTimeout(listen, 3000 + Math.random() * 7000);
    };
    source.addEventListener('state', function (event) {
      apply(JSON.parse(event.data));
    });
    source.addEventListener('presence', function (event) {
      document.getElementById('presence').textContent = JSON.parse(event.data).text;
    });
    source.addEventListener('gone', function () {
      source.close();
      location.reload();
    });
    window.addEventListener('pagehide', function () { source.close(); });
  }

  followBallot();
  listen();
})();
