// Tells under a text field, while one types, how hard the text is to read. The words are the portal's own (POST /api/v1/reading); nothing is kept there. Without this script saving says the same.
(function () {
  'use strict';
  const PAUSE = 300;
  const SHOWN = 8;
  const asked = new WeakMap();

  function measured(field) {
    return field instanceof HTMLTextAreaElement && field.dataset.reading;
  }

  // Proper names that weigh nothing, where the form tells any.
  function names(field) {
    const form = field.closest('[data-names]');
    return form ? JSON.parse(form.dataset.names) : [];
  }

  function box(field) {
    let told = field.nextElementSibling;
    if (!told || !told.classList.contains('reading')) {
      told = document.createElement('div');
      told.className = 'reading';
      const line = document.createElement('p');
      line.setAttribute('role', 'status');
      line.setAttribute('aria-live', 'polite');
      told.append(line, document.createElement('ul'));
      field.after(told);
    }
    return told;
  }

  function show(told, answer) {
    const line = told.querySelector('p');
    if (line.textContent !== answer.said) line.textContent = answer.said;
    told.classList.toggle('above', answer.above_limit);
    const advice = new Set([...answer.costly, ...answer.findings].map((place) => place.said));
    told.querySelector('ul').replaceChildren(...[...advice].slice(0, SHOWN).map((said) => {
      const item = document.createElement('li');
      item.textContent = said;
      return item;
    }));
  }

  async function ask(field) {
    const last = asked.get(field);
    if (last.request) last.request.abort();
    last.request = new AbortController();
    const told = box(field);
    if (!field.value.trim()) {
      told.querySelector('p').textContent = '';
      told.querySelector('ul').replaceChildren();
      told.classList.remove('above');
      return;
    }
    try {
      const answer = await fetch('/api/v1/reading?lang=' + encodeURIComponent(document.documentElement.lang), {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({language: field.dataset.reading, text: field.value, names: names(field)}),
        signal: last.request.signal
      });
      if (answer.ok) show(told, await answer.json());
    } catch { /* asked again at the next key */ }
  }

  function later(field, pause) {
    const last = asked.get(field) || {};
    clearTimeout(last.timer);
    last.timer = setTimeout(() => ask(field), pause);
    asked.set(field, last);
  }

  document.addEventListener('input', (event) => {
    if (measured(event.target)) later(event.target, PAUSE);
  });
  document.addEventListener('focusin', (event) => {
    if (measured(event.target) && !asked.has(event.target)) later(event.target, 0);
  });
})();
