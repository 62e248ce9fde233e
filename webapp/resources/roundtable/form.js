// A button's request that fails is told where the reader looks; what was typed stays on the page.
(function () {
  'use strict';
  if (!window.jQuery) return;
  window.jQuery(document).on('pfAjaxError', function (event, answer) {
    var main = document.getElementById('main');
    var told = document.getElementById('trouble') || document.createElement('p');
    var sentence = main.getAttribute('data-offline');
    try { sentence = JSON.parse(answer.responseText).detail || sentence; } catch (noDocument) { /* no answer at all */ }
    told.id = 'trouble';
    told.className = 'trouble';
    told.setAttribute('role', 'alert');
    told.textContent = sentence;
    main.insertBefore(told, main.firstChild);
  });
})();
