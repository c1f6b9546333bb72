// The page: two panes, the clock, the language. Everything else is in the modules it names.
import { nameOf, people, placesOf } from './cast.js';
import { setViewer, startClock } from './clock.js';
import { el } from './dom.js';
import { currentLanguage, setLanguage, t, translate } from './i18n.js';
import { avatar } from './message.js';
import { Pane } from './pane.js';

const notice = document.getElementById('notice');

function showNotice(text) {
  notice.hidden = text === null;
  document.getElementById('notice-text').textContent = text ?? '';
}

function savedSeats() {
  const seats = [{ as: 'anna', in: 'acme' }, { as: 'carl', in: 'acme' }];
  try {
    const saved = JSON.parse(localStorage.getItem('seats') ?? '[]');
    return seats.map((seat, index) => (people.includes(saved[index]?.as) && placesOf(saved[index].as).includes(saved[index].in) ? saved[index] : seat));
  } catch {
    return seats;
  }
}

const host = {
  notice: showNotice,
  changed: () => {
    localStorage.setItem('seats', JSON.stringify(panes.map((pane) => pane.seat)));
    showSwitch();
  },
  news: (pane) => switches[panes.indexOf(pane)]?.classList.toggle('news', panes.indexOf(pane) !== shown),
};

const panes = savedSeats().map((seat, index) => new Pane(index + 1, seat, host));
let switches = [];
let shown = 0;

/** On a narrow screen one pane shows at a time. */
function showPane(index) {
  shown = index;
  panes.forEach((pane, other) => pane.element.classList.toggle('aside', other !== shown));
  switches.forEach((button, other) => button.setAttribute('aria-pressed', String(other === shown)));
  switches[index]?.classList.remove('news');
  setViewer(panes[index].seat.as);
}

function showSwitch() {
  switches = panes.map((pane, index) => el('button', { type: 'button', onclick: () => showPane(index) },
    avatar(pane.seat.as), el('span', {}, nameOf(pane.seat.as)), el('span', { class: 'switch-where' }, t('places')[pane.seat.in])));
  document.querySelector('.switch').replaceChildren(...switches);
  showPane(shown);
}

function speak(language) {
  setLanguage(language);
  document.documentElement.lang = language;
  document.title = t('title');
  translate(document);
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  panes.forEach((pane) => pane.relabel());
  showSwitch();
}

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    speak(button.dataset.language);
    // Message heads say "you" and the time in words of the page's language.
    panes.forEach((pane) => pane.open());
  });
}

document.getElementById('notice-retry').addEventListener('click', () => panes.forEach((pane) => pane.connect()));

// A browser opens few connections to one place; a page nobody looks at gives its own back.
document.addEventListener('visibilitychange', () => panes.forEach((pane) => (document.hidden ? pane.close() : pane.connect())));

document.getElementById('panes').append(...panes.map((pane) => pane.element));
speak(currentLanguage());
startClock(showNotice);
panes.forEach((pane) => pane.open());
